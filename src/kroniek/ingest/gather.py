"""Everything in some files and folders, read once as a stream, with an account of what was met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from kroniek.errors import InputError
from kroniek.ingest.files import find_files, name_of
from kroniek.ingest.read import READERS, read_file
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Report

CHRONICLE = ".kroniek"
"""What chronicle files and their logs end with: nobody wonders why those are not read."""

ABOUT = {"readme", "license", "notice"}
"""Nor these: they are about the folder."""


class Gathering:
    """Iterate it for the reports; afterwards it knows how many there were, what was skipped, and what was passed over."""

    def __init__(self, paths: Iterable[Path], words: WireWords | None = None, language: str = "nl") -> None:
        self.paths, self.words, self.language = list(paths), words, language
        self.count = 0
        self.skipped: list[InputError] = []
        self.passed: Counter[str] = Counter()

    def __iter__(self) -> Iterator[Report]:
        for found in find_files(self.paths, READERS):
            if not found.known:
                self._pass(found.path)
                continue
            for item in read_file(found, self.words, self.language):
                if isinstance(item, Report):
                    self.count += 1
                    yield item
                else:
                    self.skipped.append(item)

    def covers(self, source: str) -> bool:
        """Is this the source of something in these files and folders, a line of one of them, or of what was there before?"""
        roots = {name_of(p) for p in self.paths}
        inside = tuple(f"{root}{mark}" for root in roots for mark in "/#")
        return source in roots or source.startswith(inside) or ("." in roots and not Path(source).is_absolute())

    def _pass(self, path: Path) -> None:
        if not path.suffix.startswith(CHRONICLE) and path.stem.casefold() not in ABOUT:
            self.passed[path.suffix.lower() or path.name] += 1
