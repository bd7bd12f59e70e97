"""One file becomes its reports: by its kind, what reads it. Whatever is wrong with it is an error in its place, and the rest is read."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tarfile import TarError
from typing import IO
from zipfile import BadZipFile

from kroniek.errors import InputError
from kroniek.ingest.archives import read_gz, read_tar, read_zip
from kroniek.ingest.draft import Draft, finish
from kroniek.ingest.files import Found, find_files, name_of
from kroniek.ingest.html import read_html
from kroniek.ingest.jsonl import read_jsonl
from kroniek.ingest.kinds import SUFFIXES, kind_of
from kroniek.ingest.mail import read_mail
from kroniek.ingest.markdown import read_markdown
from kroniek.ingest.objects import read_json
from kroniek.ingest.pdf import read_pdf
from kroniek.ingest.piece import Item, Mapped, Options, Passed, Piece
from kroniek.ingest.reasons import bad
from kroniek.ingest.table import read_table
from kroniek.ingest.text import read_text
from kroniek.ingest.warc import read_wacz, read_warc
from kroniek.ingest.word import read_docx
from kroniek.ingest.xml import read_xml
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Report

Reader = Callable[[Piece, Options], Iterator[Item | Piece]]

ERRORS = 1_000
"""Errors of one file that are told one by one; the rest is counted."""


def _read_page(piece: Piece, options: Options) -> Iterator[Item]:
    try:
        draft = read_html(
            piece.text_bytes(), source=piece.source, charset=piece.charset, url=piece.url, language=options.language
        )
    except InputError as e:
        if not (piece.page and e.key == "no_article"):
            raise
        yield Passed(name=e.key)
        return
    yield Draft(**{**{f: getattr(draft, f) for f in draft.__dataclass_fields__}, "dates": (*draft.dates, *piece.dates)})


READERS: dict[str, Reader] = {
    "text": read_text, "markdown": read_markdown, "html": _read_page, "json": read_json, "jsonl": read_jsonl, "table": read_table,
    "xml": read_xml, "mail": read_mail, "word": read_docx, "pdf": read_pdf, "zip": read_zip, "tar": read_tar, "gz": read_gz,
    "warc": read_warc, "wacz": read_wacz,
}  # fmt: skip
"""What reads each kind of file."""


def read_piece(piece: Piece, options: Options) -> Iterator[Report | InputError | Passed | Mapped]:
    """The reports of a file or a part of one, in the order they stand in, and what could not be read among them."""
    kind = kind_of(piece.name)
    if kind is None:
        yield Passed(name=piece.name)
        return
    try:
        for item in READERS[kind](piece, options):
            if isinstance(item, Piece):
                yield from read_piece(item, options)
            elif isinstance(item, Draft):
                yield _finished(item, options)
            else:
                yield item
    except InputError as e:
        yield e
    except (EOFError, zlib.error, BadZipFile, TarError) as e:
        yield bad(piece.source, "damaged_part", error=str(e) or type(e).__name__)
    except OSError as e:
        yield bad(piece.source, "system", error=e.strerror or str(e))
    except Exception as e:
        yield bad(piece.source, "failed", error=f"{type(e).__name__}: {e}"[:300])


def _finished(draft: Draft, options: Options) -> Report | InputError:
    try:
        return finish(draft, words=options.words, language=options.language)
    except InputError as e:
        return e


def read_file(
    found: Found, options: Options, opens: Callable[[Path], IO[bytes]] | None = None
) -> Iterator[Report | InputError | Passed | Mapped]:
    """The same for a file that was found. Beyond a thousand errors they are only counted, with where the last one was."""
    if found.error:
        yield found.error
        return
    if not found.known:
        return
    path, errors, last = found.path, 0, None
    piece = Piece(source=name_of(path), name=path.name, open=lambda: opens(path) if opens else path.open("rb"))
    for item in read_piece(piece, options):
        if isinstance(item, InputError):
            if last and str(item) == str(last):
                continue  # a member and the archive that both break off there
            errors, last = errors + 1, item
            if errors > ERRORS:
                continue
        yield item
    if errors > ERRORS and last:
        place = f"{last.source}:{last.line}" if last.line else last.source
        yield bad(piece.source, "many", count=errors - ERRORS, last=place)


def read_paths(paths: Iterable[Path], *, words: WireWords | None = None, language: str = "nl") -> Iterator[Report]:
    """The reports of files and folders; the first that cannot be read is raised. `Gathering` goes on and keeps account.

    `words` are a language's words for crediting a news agency; without them no report has a `wire`. `language` is that of
    the reports.
    """
    options = Options(words=words, language=language)
    for found in find_files(paths):
        for item in read_file(found, options):
            if isinstance(item, InputError):
                raise item
            if isinstance(item, Report):
                yield item


__all__ = ["READERS", "SUFFIXES", "Reader", "read_file", "read_paths", "read_piece"]
