"""Something to read: a file, or what lies in an archive, a mail or another file. It is opened when it is read, and never put on disk."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import IO, TypeVar

from kroniek import lang
from kroniek.errors import InputError
from kroniek.ingest.draft import Draft
from kroniek.ingest.reasons import bad
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Dated

LIMIT = 16 << 20
"""Bytes of one document or line at the most: a report of sixteen million letters is none."""

MAGIC = (
    (b"%PDF-", "PDF"), (b"PK\x03\x04", "ZIP"), (b"\x1f\x8b", "gzip"), (b"\xd0\xcf\x11\xe0", "an old Office file"), (b"{\\rtf", "RTF"),
    (b"\xff\xd8\xff", "JPEG"), (b"\x89PNG", "PNG"), (b"GIF8", "GIF"), (b"RIFF", "a sound or film"), (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"), (b"BZh", "bzip2"), (b"\xfd7zXZ", "xz"), (b"7z\xbc\xaf", "7-Zip"), (b"SQLite format 3", "SQLite"),
)  # fmt: skip
"""How files of other kinds begin, whatever they are called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A member of an archive that is of no kind that we read."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """Which columns of a table are taken for which field, where that was guessed."""

    source: str
    columns: Mapping[str, str]


Item = Draft | InputError | Passed | Mapped
"""What a reader gives, in the order in which it stands in the file."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How everything is read; `columns` says which column is which field, as given by a person."""

    words: WireWords | None = None
    language: str = "nl"
    columns: Mapping[str, str] = field(default_factory=dict)


def names_in(language: str) -> Mapping[str, tuple[str, ...]]:
    """What the fields of a report are called in tables, by field."""
    return lang.load(language).fields.names if language in lang.codes() else {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A file or a part of one. `source` says where it is, for people: `archive.zip#folder/page.html`."""

    source: str
    name: str
    open: Callable[[], IO[bytes]]
    depth: int = 0
    url: str | None = None
    charset: str | None = None
    dates: tuple[Dated, ...] = ()
    page: bool = False
    """From a web archive, where much is no article: then it is passed over, and is no error."""
    only: frozenset[str] = frozenset()
    """The addresses that are read, where a list says which are pages."""

    def read(self, limit: int = LIMIT) -> bytes:
        """All bytes. Raises `InputError` when there are more than one document has."""
        with self.open() as stream:
            data = stream.read(limit + 1)
        if len(data) > limit:
            raise bad(self.source, "too_big", limit=limit >> 20)
        if not data.strip():
            raise bad(self.source, "empty")
        return data

    def text_bytes(self) -> bytes:
        """All bytes of what is called text. Raises `InputError` when it begins as a file of another kind does."""
        data = self.read()
        is_text(data, self.source, self.name)
        return data


def is_text(data: bytes, source: str, name: str) -> None:
    """Raises `InputError` when the first bytes are those of another kind of file."""
    found = next((kind for magic, kind in MAGIC if data.startswith(magic)), None)
    if found:
        suffix = re.search(r"\.\w+$", name)
        raise bad(source, "lies", name=suffix.group() if suffix else name, found=found)


def piece_of(data: bytes, *, source: str, name: str | None = None, **more: object) -> Piece:
    """A piece whose bytes are there already."""
    return Piece(source=source, name=name or source, open=lambda: BytesIO(data), **more)  # type: ignore[arg-type]


def lines_of(stream: IO[bytes], source: str, limit: int = LIMIT) -> Iterator[tuple[int, int, bytes] | InputError]:
    """The lines of a stream with their number and where they begin in it; one that is too long is an error, and is not kept."""
    number = start = 0
    while raw := stream.readline(limit):
        number += 1
        length = len(raw)
        if length == limit and not raw.endswith(b"\n"):
            while more := stream.readline(limit):
                length += len(more)
                if more.endswith(b"\n"):
                    break
            yield bad(source, "long_line", line=number, length=length, limit=limit >> 20)
        else:
            yield number, start, raw
        start += length
