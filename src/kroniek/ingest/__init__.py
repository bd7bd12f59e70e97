"""Files and folders become reports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from kroniek.records import Report, When, content_id

HEADER = re.compile(r"\A\s*date (\d{4})(?:-(\d\d))?(?:-(\d\d))?(?=\s|\Z)\s*")


def read_paths(paths: Iterable[Path]) -> Iterator[Report]:
    """First version: `.txt` in UTF-8."""
    for path in paths:
        for file in sorted(path.rglob("*.txt")) if path.is_dir() else [path]:
            yield report_of(file.read_bytes().decode("utf-8"), source=str(file))


def report_of(text: str, *, source: str) -> Report:
    """A report from the text of a file, with what its header says of the publication."""
    digest = sha256(text.encode()).hexdigest()
    m = HEADER.match(text)
    published = _interval(m) if m else None
    return Report(id=content_id("rep", digest), source=source, text=text, sha256=digest, body=m.end() if m else 0, published=published)


def _interval(m: re.Match[str]) -> When:
    year, month, day = (int(g) if g else None for g in m.groups())
    assert year is not None
    if month and day:
        return When(earliest=date(year, month, day), latest=date(year, month, day), reason="absolute: header")
    first = date(year, month or 1, 1)
    nxt = date(year + 1, 1, 1) if not month or month == 12 else date(year, month + 1, 1)
    return When(earliest=first, latest=nxt - timedelta(days=1), reason="absolute: header")
