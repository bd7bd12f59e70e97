"""`.csv` and `.tsv`: one report a row, under a first row with the names of the columns.

A quotation mark that is never closed would swallow all rows behind it. Such a row is an error with its line, and reading goes on with
the line below it.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from hashlib import sha256

from kroniek.errors import InputError
from kroniek.ingest.columns import columns_of, draft_of, guessed
from kroniek.ingest.lines import Line, read_lines
from kroniek.ingest.piece import LIMIT, Item, Options, Piece
from kroniek.ingest.reasons import bad

EXTRACTOR = "kroniek.table 1"
ROW = 4 << 20
"""Characters of a row at the most; beyond that a quotation mark was not closed."""
RESTARTS = 100
"""After so many such marks they are taken for letters."""

csv.field_size_limit(LIMIT)


def read_table(piece: Piece, options: Options) -> Iterator[Item]:
    """The reports of a table; a row that is wrong is an error with its line, and the next rows are read."""
    source, header = piece.source, None
    rows = _Rows(read_lines(piece), source, tab=piece.name.casefold().endswith((".tsv", ".tab")))
    some = False
    for found in rows:
        some = True
        if isinstance(found, InputError):
            yield found
            continue
        line, cells, encoding, raw = found
        if header is None:
            header = [c.strip() for c in cells]
            columns = columns_of(header, options)
            missing = next((c for c in options.columns.values() if c not in header), None)
            if "text" not in columns or missing is not None:
                key = "no_column" if missing else "no_text_column"
                yield bad(source, key, line=line, found=", ".join(map(repr, header)), column=missing)
                return
            shown = guessed(columns, source, options)
            if shown:
                yield shown
            continue
        if len(cells) != len(header):
            yield bad(source, "cells", line=line, found=len(cells), expected=len(header))
            continue
        try:
            row = dict(zip(header, cells, strict=True))
            more = {"extractor": EXTRACTOR, "encoding": encoding, "raw": raw}
            yield draft_of(row, columns, source=source, line=line, options=options, **more)
        except InputError as e:
            yield e
    if not some:
        yield bad(source, "empty")


class _Rows:
    """The rows of a table with the line at which each begins and its encoding, errors among them."""

    def __init__(self, lines: Iterator[Line | InputError], source: str, *, tab: bool) -> None:
        self.lines, self.source = lines, source
        self.again: deque[Line] = deque()
        self.under_way: list[Line] = []
        self.errors: deque[InputError] = deque()
        self.delimiter = "\t" if tab else None
        self.restarts = 0

    def __iter__(self) -> Iterator[tuple[int, list[str], str, str] | InputError]:
        while True:
            reader = None
            try:
                while True:
                    if reader is None:
                        reader = self._reader()
                        if reader is None:
                            break
                    cells = next(reader, None)
                    yield from self._errors()
                    if cells is None:
                        break
                    if cells and self.under_way:
                        raw = sha256(b"".join(line.raw for line in self.under_way).rstrip(b"\r\n")).hexdigest()
                        yield self.under_way[0].number, cells, _encoding(self.under_way), raw
                    self.under_way = []
                yield from self._errors()
                return
            except csv.Error as e:
                yield from self._errors()
                yield self._unclosed(e)

    def _reader(self) -> Iterator[list[str]] | None:
        first = self._next()
        if first is None:
            return None
        self.again.appendleft(first)
        if self.delimiter is None:
            self.delimiter = max(",;\t|", key=lambda mark: first.text.count(mark))
        plain = self.restarts > RESTARTS
        return csv.reader(
            self._feed(), delimiter=self.delimiter, strict=True, quoting=csv.QUOTE_NONE if plain else csv.QUOTE_MINIMAL
        )

    def _feed(self) -> Iterator[str]:
        size = 0
        while (line := self._next()) is not None:
            size = len(line.text) if not self.under_way else size + len(line.text)
            self.under_way.append(line)
            if size > ROW and len(self.under_way) > 1:
                raise csv.Error("row too long")
            yield line.text

    def _next(self) -> Line | None:
        if self.again:
            return self.again.popleft()
        for found in self.lines:
            if isinstance(found, Line):
                return found
            self.errors.append(found)
        return None

    def _errors(self) -> Iterator[InputError]:
        while self.errors:
            yield self.errors.popleft()

    def _unclosed(self, e: csv.Error) -> InputError:
        """The error for the row that is under way; its other lines are read again as rows of their own."""
        first, rest = self.under_way[0], self.under_way[1:]
        self.again.extendleft(reversed(rest))
        self.under_way = []
        self.restarts += 1
        return bad(self.source, "row", line=first.number, error=str(e))


def _encoding(lines: list[Line]) -> str:
    names = dict.fromkeys(line.encoding for line in lines)
    return next(iter(names)) if len(names) == 1 else "utf-8 and windows-1252 (mixed)"
