"""When a report was published, as an interval: from its header or from a field."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime

from kroniek.records import When

HEADER = re.compile(r"\A\ufeff?\s*date (?P<date>\d\S*)(?:\s+|\Z)")
"""` date 2019-05` before the text, on a line of its own or not. It needs a digit: `date` alone may begin a sentence."""

_DAYS = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def interval(text: str, reason: str) -> When | None:
    """`2019`, `2019-05` or `2019-05-01` as first and last day; `None` when it is no such date."""
    m = _DAYS.fullmatch(text)
    if not m or not text.isascii():
        return None
    year, month, day = (int(g) if g else None for g in m.groups())
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        return None
    return When(earliest=first, latest=last, reason=reason)


def moment(text: str, reason: str) -> When | None:
    """The same, or a full ISO date and time, of which the day counts as it is written there."""
    found = interval(text, reason)
    if found or len(text) <= len("2019-05-01"):
        return found
    try:
        day = datetime.fromisoformat(text).date()
    except ValueError:
        return None
    return When(earliest=day, latest=day, reason=reason)
