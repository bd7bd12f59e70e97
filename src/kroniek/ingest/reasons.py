"""Why something cannot be read, in words: one sentence a reason, with the values that a person needs to mend it."""

from __future__ import annotations

from kroniek.errors import InputError

REASONS = {
    "missing": "there is no such file or folder",
    "folder": "no file of a known kind in this folder ({known})",
    "kind": "Kroniek reads {known}, not {found}",
    "empty": "empty: there is no text",
    "binary": "not text: a NUL byte at position {byte}",
    "encoding": "not UTF-8: byte {value} at position {byte}; try: iconv -f WINDOWS-1252 -t UTF-8",
    "encoding_of": "not {encoding}: byte {value} at position {byte}",
    "utf16": "UTF-16, not UTF-8; try: iconv -f UTF-16 -t UTF-8",
    "html": "not HTML: {error}",
    "no_article": "there is no article on this page",
    "json": "not JSON: {error} at column {column}",
    "object": "a line must be a JSON object, not {found}",
    "text": "there is no field text in it; there are {found}",
    "field": "{field} must be text, not {found}",
    "surrogate": "{field} holds half a character (a lone surrogate) at position {position}",
    "date": "{found} is not a date; possible are YYYY, YYYY-MM and YYYY-MM-DD, in JSON also a full ISO date and time",
    "system": "{error}",
    "failed": "reading it failed, which is a fault in Kroniek: {error}",
}


def bad(source: str, key: str, *, line: int | None = None, **values: object) -> InputError:
    """The error for a reason, to be passed on or raised."""
    return InputError(source, REASONS[key].format(**values), line=line, key=key, values=values)
