"""`.pdf`: the text layer of a document is a report; its lines become paragraphs again."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from typing import Any

from kroniek.errors import InputError
from kroniek.ingest.dates import dated
from kroniek.ingest.draft import Draft
from kroniek.ingest.piece import Item, Options, Piece
from kroniek.ingest.reasons import bad
from kroniek.ingest.unwrap import unwrap
from kroniek.records import Dated

FILE, PAGES = 128 << 20, 2_000
"""Bytes and pages of a document at the most."""


def read_pdf(piece: Piece, options: Options) -> Iterator[Item]:  # noqa: ARG001 -- the signature of readers
    """The report of a document. Raises `InputError` when it is none, is locked, or holds pictures of text only."""
    from importlib.metadata import version

    data = piece.read(FILE)
    if b"%PDF-" not in data[:1024]:
        raise bad(piece.source, "pdf", error="no %PDF- at its head")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    text, made = _text(data, piece.source)
    if not text:
        raise bad(piece.source, "no_text_layer")
    yield Draft(
        source=piece.source,
        text=text,
        extractor=f"pypdf {version('pypdf')}",
        raw=sha256(data).hexdigest(),
        url=piece.url,
        dates=tuple(filter(None, (made, *piece.dates))),
    )


def _text(data: bytes, source: str) -> tuple[str, Dated | None]:
    from pypdf import PdfReader

    page = 0
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise bad(source, "locked")
        if len(reader.pages) > PAGES:
            raise bad(source, "pages", found=len(reader.pages), limit=PAGES)
        lines: list[str] = []
        for content in reader.pages:
            page += 1
            found = content.extract_text()
            lines += [_clean(x) for x in found.split("\n")] if found else []
        return "\n\n".join(unwrap(lines)), _made(reader)
    except InputError:
        raise
    except Exception as e:  # damaged files make it raise anything
        raise bad(source, "pdf_page" if page else "pdf", page=page, error=f"{type(e).__name__}: {e}"[:160]) from e


def _clean(line: str) -> str:
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", line).encode("utf-8", "ignore").decode()


def _made(reader: Any) -> Dated | None:
    """When the file was made, which is not before what is in it was published, or it is a later scan."""
    at = reader.metadata.creation_date if reader.metadata else None
    return dated("captured", at.isoformat()) if at else None
