"""A `.jsonl` file holds one report a line: `id, title, text, published | date, outlet, url, byline`, or what others call these.

Only the text must be there; other fields are passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from kroniek.errors import InputError
from kroniek.ingest.columns import columns_of, draft_of, guessed, kind_of_value
from kroniek.ingest.lines import Line, read_lines
from kroniek.ingest.piece import Item, Mapped, Options, Piece
from kroniek.ingest.reasons import bad

EXTRACTOR = "kroniek.jsonl 1"


def read_jsonl(piece: Piece, options: Options) -> Iterator[Item]:
    """The reports of a file; a line that is wrong is an error with its number, and the next lines are read."""
    some, told = False, set[tuple[tuple[str, str], ...]]()
    for line in read_lines(piece):
        some = True
        if isinstance(line, InputError):
            yield line
            continue
        try:
            found = _object(line, piece.source)
            columns = columns_of(found, options)
            shown = guessed(columns, piece.source, options)
            if isinstance(shown, Mapped) and (key := tuple(shown.columns.items())) not in told:
                told.add(key)
                yield shown
            yield draft_of(
                found,
                columns,
                source=piece.source,
                line=line.number,
                options=options,
                extractor=EXTRACTOR,
                encoding=line.encoding,
                raw=sha256(line.raw.rstrip(b"\r\n")).hexdigest(),
            )
        except InputError as e:
            yield e
    if not some:
        yield bad(piece.source, "empty")


def _object(line: Line, source: str) -> dict[str, Any]:
    try:
        found = json.loads(line.text.rstrip("\r\n"))
    except json.JSONDecodeError as e:
        raise bad(source, "json", line=line.number, error=e.msg, column=e.colno) from e
    except (ValueError, RecursionError) as e:
        raise bad(source, "json", line=line.number, error=str(e), column=1) from e
    if not isinstance(found, dict):
        raise bad(source, "object", line=line.number, found=kind_of_value(found))
    return found
