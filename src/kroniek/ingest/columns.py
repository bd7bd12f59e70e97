"""A row of a table, or an object, becomes a report: which column is which field, and what is wrong with a value."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from kroniek.ingest.dates import dated
from kroniek.ingest.draft import Draft
from kroniek.ingest.html import markup, plain_text
from kroniek.ingest.piece import Mapped, Options, names_in
from kroniek.ingest.reasons import bad
from kroniek.records import Dated

FIELDS = ("text", "title", "published", "outlet", "byline", "url", "id")
OWN = {"published": ("published", "date"), **{f: (f,) for f in FIELDS if f != "published"}}
"""What our own lines call them: of those a wrong value is an error, of a column that was guessed it is passed over."""

Columns = Mapping[str, str]
"""The name of the column by field."""


def columns_of(names: Iterable[str], options: Options) -> Columns:
    """The columns of a table that are fields: those that a person gave, then our own names, then what it may be called."""
    return _columns(tuple(names), tuple(options.columns.items()), options.language)


@lru_cache(256)
def _columns(names: tuple[str, ...], given: tuple[tuple[str, str], ...], language: str) -> Columns:
    found, known = dict(given), names_in(language).items()
    keys: dict[str, str] = {}
    for name in names:
        keys.setdefault(_key(name), name)
    for field, called in (*((f, OWN[f]) for f in FIELDS), *known):
        column = next((keys[c] for c in called if c in keys and keys[c] not in found.values()), None)
        if column is not None:
            found.setdefault(field, column)
    return found


def _key(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.casefold())


def guessed(columns: Columns, source: str, options: Options) -> Mapped | None:
    """What a person should see before it is used: nothing where all are called as ours are, or were given."""
    names = {f: c for f, c in columns.items() if c not in OWN[f] and options.columns.get(f) != c}
    return Mapped(source=source, columns=names) if names else None


def draft_of(
    row: Mapping[str, Any], columns: Columns, *, source: str, line: int | None, options: Options, extractor: str, **more: Any
) -> Draft:
    """The draft of a row or object. Raises `InputError` when it has no text, or one of our own fields has a wrong value."""
    column = columns.get("text")
    if column is None or _value(row, column) is None:
        key = "text" if "text" not in options.columns else "no_column"
        raise bad(source, key, line=line, found=", ".join(map(repr, row)) or "none", column=options.columns.get("text", ""))
    values = {f: _text(row, c, f, source, line) for f, c in columns.items() if f != "published"}
    text = values.get("text")
    if not text:
        raise bad(source, "empty", line=line)
    if column != "text" and markup(text):
        text, extractor = plain_text(text), f"{extractor} from markup"
    return Draft(
        source=f"{source}#{values.get('id') or line}",
        text=text,
        extractor=extractor,
        line=line,
        title=values.get("title"),
        outlet=values.get("outlet"),
        byline=values.get("byline"),
        url=values.get("url"),
        dates=_published(row, columns, source, line, options),
        **more,
    )


def _value(row: Mapping[str, Any], column: str) -> Any:
    """The value of a column; `source.name` is the name within the source."""
    if column in row or "." not in column:
        return row.get(column)
    first, _, rest = column.partition(".")
    inner = row.get(first)
    return _value(inner, rest) if isinstance(inner, Mapping) else None


def _text(row: Mapping[str, Any], column: str, field: str, source: str, line: int | None) -> str | None:
    """A field as it stands there; `None` when it is empty or not there."""
    value = _value(row, column)
    if field == "id" and isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if column not in OWN[field]:
        value = _loosely(value)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise bad(source, "field", line=line, field=column, found=kind_of_value(value))
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as e:
            raise bad(source, "surrogate", line=line, field=column, position=e.start) from e
    if "\0" in value:
        raise bad(source, "binary", line=line, byte=value.index("\0"))
    return value


def _loosely(value: Any) -> Any:
    """Names as others write them: an object with a name, a list of them."""
    if isinstance(value, Mapping):
        value = next((value[k] for k in ("name", "naam", "title", "value", "content") if isinstance(value.get(k), str)), None)
    if isinstance(value, list):
        names = [n for n in map(_loosely, value) if isinstance(n, str) and n]
        return ", ".join(names) or None
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _published(row: Mapping[str, Any], columns: Columns, source: str, line: int | None, options: Options) -> tuple[Dated, ...]:
    values = [row.get(name) for name in OWN["published"]] if columns.get("published") in OWN["published"] else []
    value = next((v for v in values if v not in (None, "")), None)
    if not values and "published" in columns:
        value = _value(row, columns["published"])
    if value is None or value == "":
        return ()
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    found = dated("metadata", text, language=options.language) if isinstance(text, str) else None
    if found is None:
        raise bad(source, "date", line=line, found=json.dumps(value, ensure_ascii=True, default=str))
    return (found,)


def kind_of_value(value: object) -> str:
    """What a value of JSON is, in words."""
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), "null")


