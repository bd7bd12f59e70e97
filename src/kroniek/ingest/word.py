"""`.docx`: the paragraphs and tables of a document are a report, or the reports of an export of Nexis."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from kroniek.ingest.draft import Draft
from kroniek.ingest.exports import EXTRACTOR as EXPORTS
from kroniek.ingest.exports import split_export
from kroniek.ingest.piece import Item, Options, Piece
from kroniek.ingest.reasons import bad

FILE, UNPACKED = 64 << 20, 256 << 20
"""Bytes of a document at the most, as it is and unpacked."""


def read_docx(piece: Piece, options: Options) -> Iterator[Item]:
    """The reports of a document. Raises `InputError` for what is none."""
    from importlib.metadata import version

    data = piece.read(FILE)
    lines, title = _lines(_document(data, piece.source))
    extractor, raw = f"python-docx {version('python-docx')}", sha256(data).hexdigest()
    both, text = f"{extractor}, {EXPORTS}", "\n".join(lines)
    many = split_export(text, source=piece.source, language=options.language, encoding=None, raw=raw, extractor=both)
    if many:
        yield from many
        return
    text = "\n\n".join(line for line in lines if line)
    if not text:
        raise bad(piece.source, "empty")
    yield Draft(source=piece.source, text=text, extractor=extractor, raw=raw, title=title, url=piece.url, dates=piece.dates)


def _document(data: bytes, source: str) -> Any:
    from docx import Document

    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise bad(source, "old_word")
    try:
        with ZipFile(BytesIO(data)) as parts:
            size = sum(i.file_size for i in parts.infolist())
        if size > UNPACKED:
            raise bad(source, "bomb", size=size >> 20, limit=UNPACKED >> 20)
        return Document(BytesIO(data))
    except BadZipFile as e:
        raise bad(source, "docx", error=str(e)) from e
    except (KeyError, ValueError, AttributeError, TypeError, IndexError, OSError, NotImplementedError, RuntimeError, EOFError) as e:
        raise bad(source, "docx", error=f"{type(e).__name__}: {e}"[:160]) from e
    except Exception as e:
        if type(e).__module__.startswith(("lxml", "zlib", "docx")) or isinstance(e, SyntaxError):
            raise bad(source, "docx", error=f"{type(e).__name__}: {e}"[:160]) from e
        raise


def _lines(document: Any) -> tuple[list[str], str | None]:
    """The paragraphs, empty ones too, and the one that is styled as title."""
    from docx.table import Table

    lines: list[str] = []
    title = None
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                cells = dict.fromkeys(c.text for c in row.cells)
                lines.append("\t".join(" ".join(c.split()) for c in cells).strip())
            continue
        text = block.text.replace("\xa0", " ").strip()
        style = (block.style.name if block.style is not None else "") or ""
        if title is None and style in ("Title", "Titel") and text and not any(lines):
            title = text
            continue
        lines.append("\n".join(" ".join(x.split()) for x in text.split("\n")))
    return lines, title
