"""A `.jsonl` file holds one report a line: `id, title, text, published | date, outlet, url, byline`.

Only `text` must be there; other fields are passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kroniek.errors import InputError
from kroniek.ingest.dates import moment
from kroniek.ingest.files import name_of
from kroniek.ingest.reasons import bad
from kroniek.ingest.report import make_report
from kroniek.ingest.text import decode
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Report, When


def read_jsonl(path: Path, words: WireWords | None = None, language: str = "nl") -> Iterator[Report | InputError]:
    """The reports of a file; a line that is wrong is an error with its number, and the next lines are read."""
    source, start, some = name_of(path), 0, False
    with path.open("rb") as lines:
        for number, raw in enumerate(lines, 1):
            if raw.strip():
                some = True
                try:
                    yield _report(_object(raw.rstrip(b"\r\n"), source, number, start), source, number, words, language)
                except InputError as e:
                    yield e
            start += len(raw)
    if not some:
        yield bad(source, "empty")


def _object(raw: bytes, source: str, line: int, start: int) -> dict[str, Any]:
    text = decode(raw, source, line=line, start=start).lstrip("\ufeff")
    try:
        found = json.loads(text)
    except json.JSONDecodeError as e:
        raise bad(source, "json", line=line, error=e.msg, column=e.colno) from e
    except (ValueError, RecursionError) as e:
        raise bad(source, "json", line=line, error=str(e), column=1) from e
    if not isinstance(found, dict):
        raise bad(source, "object", line=line, found=_kind(found))
    return found


def _report(found: dict[str, Any], source: str, line: int, words: WireWords | None, language: str) -> Report:
    if found.get("text") is None:
        raise bad(source, "text", line=line, found=", ".join(map(repr, found)) or "none")
    text = _text(found, "text", source, line)
    if not text:
        raise bad(source, "empty", line=line)
    name = found.get("id")
    if isinstance(name, int) and not isinstance(name, bool):
        found = {**found, "id": str(name)}
    return make_report(
        text,
        source=f"{source}#{_text(found, 'id', source, line) or line}",
        line=line,
        published=_published(found, source, line),
        title=_text(found, "title", source, line),
        outlet=_text(found, "outlet", source, line),
        byline=_text(found, "byline", source, line),
        url=_text(found, "url", source, line),
        words=words,
        language=language,
    )


def _text(found: dict[str, Any], field: str, source: str, line: int) -> str | None:
    """A field as it stands there; `None` when it is empty or not there."""
    value = found.get(field)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise bad(source, "field", line=line, field=field, found=_kind(value))
    try:
        value.encode()
    except UnicodeEncodeError as e:
        raise bad(source, "surrogate", line=line, field=field, position=e.start) from e
    if "\0" in value:
        raise bad(source, "binary", line=line, byte=value.index("\0"))
    return value


def _published(found: dict[str, Any], source: str, line: int) -> When | None:
    value = found.get("published") if found.get("published") not in (None, "") else found.get("date")
    if value is None or value == "":
        return None
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    when = moment(text.strip(), "absolute: field") if isinstance(text, str) else None
    if when is None:
        raise bad(source, "date", line=line, found=json.dumps(value, ensure_ascii=True))
    return when


def _kind(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), "null")
