"""Everything in some files and folders, read once as a stream, with an account of what was met."""

from __future__ import annotations

import io
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

from kroniek.errors import InputError
from kroniek.ingest.files import Found, expand, find_files, name_of
from kroniek.ingest.piece import Mapped, Options, Passed
from kroniek.ingest.read import read_file
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Report, Seen

CHRONICLE = ".kroniek"
"""What chronicle files and their logs end with: nobody wonders why those are not read."""

ABOUT = {"readme", "license", "notice"}
"""Nor these: they are about the folder."""

READING = 1
"""Raised when files are read differently, so that what was read before is read again."""

EVERY = 1 << 20
"""Bytes between two times that progress is told."""


class Gathering:
    """Iterate it for the reports; afterwards it knows how many there were, what was skipped, and what was passed over.

    `columns` are those of tables by field, as a person gave them; `known` are files that were read before, by source, and are not
    opened when they did not change; `tell` hears which columns were guessed, before they are used; `progress` hears how many bytes
    are done, and of how many.
    """

    def __init__(
        self,
        paths: Iterable[Path],
        words: WireWords | None = None,
        language: str = "nl",
        *,
        columns: Mapping[str, str] | None = None,
        known: Mapping[str, Seen] | None = None,
        tell: Callable[[Mapped], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        self.paths = expand(paths)
        self.options = Options(words=words, language=language, columns=dict(columns or {}))
        self.known, self.tell, self.progress = known or {}, tell, progress
        self.how = f"{READING} {language} {sorted(self.options.columns.items())}"
        self.count = 0
        self.skipped: list[InputError] = []
        self.passed: Counter[str] = Counter()
        self.opened = 0
        """Files that were read; the others had not changed."""
        self.done = self.total = 0
        self._finished: list[Seen] = []
        self._inside = self._said = 0

    def __iter__(self) -> Iterator[Report]:
        files = list(find_files(self.paths))
        self.total = sum(found.size for found in files)
        for found in files:
            if not found.known:
                self._pass(found.path.name)
                continue
            seen = self.known.get(name_of(found.path))
            if seen and (seen.size, seen.changed, seen.how) == (found.size, found.changed, self.how):
                self._again(seen)
            else:
                yield from self._read(found)
            self._inside = 0
            self.done += found.size

    def finished(self) -> list[Seen]:
        """The files of which all reports were given since the last time that this was asked."""
        finished, self._finished = self._finished, []
        return finished

    def covers(self, source: str) -> bool:
        """Is this the source of something in these files and folders, a line of one of them, or of what was there before?"""
        roots = {name_of(p) for p in self.paths}
        inside = tuple(f"{root}{mark}" for root in roots for mark in "/#")
        return source in roots or source.startswith(inside) or ("." in roots and not Path(source).is_absolute())

    def _read(self, found: Found) -> Iterator[Report]:
        self.opened += found.error is None
        count, skipped, passed = self.count, len(self.skipped), Counter[str]()
        for item in read_file(found, self.options, self._open):
            if isinstance(item, Report):
                self.count += 1
                yield item
            elif isinstance(item, Passed):
                passed[_suffix(item.name)] += 1
            elif isinstance(item, Mapped):
                if self.tell:
                    self.tell(item)
            else:
                self.skipped.append(item)
        self.passed += passed
        errors = tuple(self.skipped[skipped:])
        if found.error is None and not any(e.key in ("system", "failed") for e in errors):
            self._finished.append(
                Seen(
                    source=name_of(found.path),
                    size=found.size,
                    changed=found.changed,
                    how=self.how,
                    reports=self.count - count,
                    passed=tuple(sorted(passed.items())),
                    errors=errors,
                )
            )

    def _again(self, seen: Seen) -> None:
        """What is known of a file that did not change: it is not opened."""
        self.count += seen.reports
        self.skipped += seen.errors
        self.passed.update(dict(seen.passed))

    def _open(self, path: Path) -> IO[bytes]:
        return io.BufferedReader(_Metered(path, self._meter), 1 << 17)  # type: ignore[type-var]

    def _meter(self, count: int) -> None:
        """A zip is read from its end, and a part may be read twice: no file is more than done."""
        self._inside += count
        if (self.progress and self._inside - self._said >= EVERY) or self._inside < self._said:
            self._said = self._inside
            if self.progress:
                self.progress(min(self.done + self._inside, self.total), self.total)

    def _pass(self, name: str) -> None:
        path = Path(name)
        if not path.suffix.startswith(CHRONICLE) and path.stem.casefold() not in ABOUT:
            self.passed[_suffix(name)] += 1


def _suffix(name: str) -> str:
    """How a kind of file is called that we do not read: by its suffix, or what a server said that it is."""
    if "/" in name and re.fullmatch(r"[\w.+-]+/[\w.+-]+", name) and "." not in name.partition("/")[0]:
        return name
    return Path(name).suffix.lower() or os.path.basename(name)  # noqa: PTH119 -- names within archives are no paths here


class _Metered(io.FileIO):
    """A file that tells how much of it was read."""

    def __init__(self, path: Path, tell: Callable[[int], None]) -> None:
        super().__init__(path)
        self._tell = tell

    def readinto(self, buffer: bytearray) -> int | None:  # type: ignore[override]
        count = super().readinto(buffer)
        self._tell(count or 0)
        return count
