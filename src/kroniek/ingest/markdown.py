"""`.md`: a report with what is known about it in YAML at its head, and the marks of its layout taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from kroniek.ingest.columns import OWN, columns_of
from kroniek.ingest.dates import dated
from kroniek.ingest.draft import Draft
from kroniek.ingest.encoding import decode
from kroniek.ingest.html import plain_text
from kroniek.ingest.piece import Item, Options, Piece
from kroniek.ingest.reasons import bad

EXTRACTOR = "kroniek.markdown 1"
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S | re.M)


def read_markdown(piece: Piece, options: Options) -> Iterator[Item]:
    """The report of a file. Raises `InputError` when what stands at its head is no YAML."""
    data = piece.text_bytes()
    text, encoding = decode(data, piece.source, charset=piece.charset)
    m = _FRONT.match(text)
    about = _front(m["yaml"], piece.source) if m else {}
    title, lines = _rendered(text[m.end() :] if m else text.lstrip("\ufeff"))
    columns = {f: c for f, c in columns_of([str(k) for k in about], options).items() if f != "text" and c in about}
    values = {f: _plain(about[c]) for f, c in columns.items()}
    found = values.pop("published", None)
    if "published" in columns and columns["published"] not in OWN["published"] and not found:
        found = None
    day = dated("metadata", found, language=options.language) if found else None
    if found and day is None:
        yield bad(piece.source, "date", line=_line(text, columns["published"]), found=repr(found))
        return
    yield Draft(
        source=piece.source,
        text="\n\n".join(lines),
        extractor=EXTRACTOR,
        encoding=encoding,
        raw=sha256(data).hexdigest(),
        title=values.get("title") or title,
        outlet=values.get("outlet"),
        byline=values.get("byline"),
        url=values.get("url") or piece.url,
        dates=tuple(filter(None, (day, *piece.dates))),
    )


def _front(text: str, source: str) -> Mapping[str, Any]:
    import srsly  # its YAML is the safe one, and comes with spaCy

    if len(text) > 1 << 16 or text.count("&") > 100:
        raise bad(source, "yaml", line=1, error="too long")
    try:
        found = srsly.yaml_loads(text)
    except Exception as e:  # its parser raises many things
        cause = e.__cause__ or e.__context__ or e
        mark = getattr(cause, "problem_mark", None)
        error = getattr(cause, "problem", None) or str(cause).split("\n")[0][:120]
        raise bad(source, "yaml", line=mark.line + 2 if mark else 1, error=error) from e
    if found is None:
        return {}
    if not isinstance(found, Mapping):
        raise bad(source, "yaml", line=1, error="no fields")
    return found


def _plain(value: Any) -> str | None:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, list):
        return ", ".join(filter(None, map(_plain, value[:50]))) or None
    if isinstance(value, Mapping):
        return _plain(value.get("name"))
    text = " ".join(str(value).split()) if value is not None and not isinstance(value, bool) else ""
    return text.encode("utf-8", "ignore").decode().replace("\0", "") or None


def _line(text: str, field: str) -> int:
    at = text.find(f"{field}:")
    return text.count("\n", 0, at) + 1 if at >= 0 else 1


def _rendered(text: str) -> tuple[str | None, list[str]]:
    """The first heading, where it opens the report, and the blocks of text."""
    from markdown_it import MarkdownIt

    try:
        tokens = MarkdownIt("commonmark").enable("table").parse(text)
    except (RecursionError, ValueError):
        return None, [line for line in map(str.strip, text.split("\n")) if line]
    title, heading = None, ""
    lines: list[str] = []
    for token in tokens:
        if token.type == "heading_open":
            heading = token.tag
        elif token.type == "inline":
            said = _inline(token.children or ())
            if heading == "h1" and title is None and not lines:
                title = " ".join(said.split())
            elif said:
                lines.append(said)
            heading = ""
        elif token.type == "html_block":
            lines += [x for x in plain_text(token.content).split("\n\n") if x]
        elif token.type in ("fence", "code_block") and token.content.strip():
            lines.append(token.content.strip())
    return title, lines


def _inline(children: Any) -> str:
    """What a person sees: words without marks, a line end as a space unless it was asked for."""
    parts = []
    for child in children:
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak" or (child.type == "html_inline" and child.content.lower().startswith("<br")):
            parts.append("\n")
        elif child.type == "image":
            parts.append(child.content)
    return "\n".join(" ".join(line.split()) for line in "".join(parts).split("\n")).strip()


