"""One file becomes its reports: by suffix, what reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kroniek.errors import InputError
from kroniek.ingest.files import Found, find_files, name_of
from kroniek.ingest.jsonl import read_jsonl
from kroniek.ingest.reasons import bad
from kroniek.ingest.text import read_text
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Report

Reader = Callable[[Path, WireWords | None, str], Iterator[Report | InputError]]

READERS: dict[str, Reader] = {".txt": read_text, ".jsonl": read_jsonl}


def read_file(found: Found, words: WireWords | None = None, language: str = "nl") -> Iterator[Report | InputError]:
    """The reports of one file in the order they stand in, and what could not be read among them."""
    if found.error:
        yield found.error
    elif found.known:
        try:
            yield from READERS[found.path.suffix.lower()](found.path, words, language)
        except OSError as e:
            yield bad(name_of(found.path), "system", error=e.strerror or str(e))


def read_paths(paths: Iterable[Path], *, words: WireWords | None = None, language: str = "nl") -> Iterator[Report]:
    """The reports of files and folders; the first that cannot be read is raised. `Gathering` goes on and keeps account.

    `words` are a language's words for crediting a news agency; without them no report has a `wire`. `language` is that of
    the reports.
    """
    for found in find_files(paths, READERS):
        for item in read_file(found, words, language):
            if isinstance(item, InputError):
                raise item
            yield item
