"""Lines of text from bytes, one after the other, each with its number, its place and its encoding."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import IO, Any

from kroniek.errors import InputError
from kroniek.ingest.encoding import BOMS, decode, wide
from kroniek.ingest.piece import LIMIT, Piece, is_text, lines_of
from kroniek.ingest.reasons import bad


@dataclass(frozen=True, slots=True)
class Line:
    """One line, with the line end that it has. `start` counts bytes of the file."""

    number: int
    start: int
    text: str
    raw: bytes
    encoding: str


def read_lines(piece: Piece, *, limit: int = LIMIT) -> Iterator[Line | InputError]:
    """The lines of a piece that are not empty; one that is no text, or is too long, is an error in its place.

    Each line is decoded by itself, as files that were pasted together change their encoding on the way.
    """
    with piece.open() as opened:
        stream: Any = opened if hasattr(opened, "peek") else io.BufferedReader(opened)
        head = stream.peek(4096)[:4096]
        is_text(head, piece.source, piece.name)
        encoding = _wide(head)
        if encoding:
            yield from _wide_lines(stream, encoding, piece.source, limit)
            return
        for found in lines_of(stream, piece.source, limit):
            if isinstance(found, InputError):
                yield found
                continue
            number, start, raw = found
            if raw.isspace():
                continue
            try:
                text, how = decode(raw, piece.source, charset=piece.charset, line=number, start=start)
            except InputError as e:
                yield e
                continue
            yield Line(number, start, text.lstrip("\ufeff") if number == 1 else text, raw, how)


def _wide(head: bytes) -> str | None:
    """The encoding of a file whose line ends are more than a byte."""
    marked = next((name for mark, name in BOMS[1:] if head.startswith(mark)), None)
    return marked or (wide(head[: len(head) // 2 * 2]) if b"\0" in head else None)


def _wide_lines(stream: IO[bytes], encoding: str, source: str, limit: int) -> Iterator[Line | InputError]:
    decoder = codecs.getreader(encoding)(stream, "strict")
    number = start = 0
    while True:
        try:
            text = decoder.readline(limit)
        except UnicodeError as e:
            yield bad(source, "encoding_of", line=number + 1, value="", byte=start, encoding=encoding, error=str(e))
            return
        if not text:
            return
        number += 1
        raw = text.encode(encoding, "surrogatepass")
        if "\0" in text:
            yield bad(source, "binary", line=number, byte=start)
        elif text.strip("\ufeff \t\r\n"):
            yield Line(number, start, text.lstrip("\ufeff"), raw, encoding)
        start += len(raw)


def with_first(first: Line | InputError | None, rest: Iterator[Line | InputError]) -> Iterator[Line | InputError]:
    """The lines again, after a look at the first."""
    return chain([first] if first is not None else [], rest)
