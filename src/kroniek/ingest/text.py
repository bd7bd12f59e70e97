"""A `.txt` file is one report, kept to the character: line endings, spaces and header included; an export of a database is many."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from kroniek.ingest.draft import Draft
from kroniek.ingest.encoding import decode
from kroniek.ingest.exports import split_export
from kroniek.ingest.piece import Item, Options, Piece

EXTRACTOR = "kroniek.text 1"


def read_text(piece: Piece, options: Options) -> Iterator[Item]:
    """The report of a file, or the reports of an export of Nexis or Factiva."""
    data = piece.text_bytes()
    text, encoding = decode(data, piece.source, charset=piece.charset)
    raw = sha256(data).hexdigest()
    many = split_export(text, source=piece.source, language=options.language, encoding=encoding, raw=raw)
    if many:
        yield from many
    else:
        yield Draft(source=piece.source, text=text, extractor=EXTRACTOR, encoding=encoding, raw=raw, url=piece.url, dates=piece.dates)
