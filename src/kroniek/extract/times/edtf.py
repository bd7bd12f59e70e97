"""Intervals of days as EDTF (ISO 8601-2:2019, levels 0 and 1) and back: `2019-05`, `2019-05-01/2019-05-29`, `../2018~`, `201X`."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from kroniek.extract.times import calendar as cal
from kroniek.records import UNKNOWN, When

ONE = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%]?)")
OPEN = frozenset({"..", ""})


def to_edtf(when: When) -> str:
    """The shortest EDTF that says the same days; `~` where the reason is vague; empty where nothing is known.

    >>> to_edtf(When(earliest=date(2019, 5, 1), latest=date(2019, 5, 31), reason="absolute"))
    '2019-05'
    """
    first, last = when.earliest, when.latest
    about = "~" if when.reason.startswith("vague") else ""
    if first is None and last is None:
        return ""
    if first is None or last is None:
        return f"{first.isoformat() + about if first else '..'}/{last.isoformat() + about if last else '..'}"
    if first == last:
        return first.isoformat() + about
    for length, unit in ((4, "Y"), (7, "M")):
        if cal.around(first, unit) == (first, last):
            return first.isoformat()[:length] + about
    if cal.around(first, "DEC") == (first, last):
        return f"{first.year // 10}X{about}"
    return f"{first.isoformat()}{about}/{last.isoformat()}{about}"


def from_edtf(text: str) -> When:
    """The days that an EDTF string can mean; `ValueError` says what was found and what is possible.

    >>> from_edtf("2019-05-01/2019-05-29").latest
    datetime.date(2019, 5, 29)
    """
    if not text.strip():
        return UNKNOWN
    begin, slash, end = text.strip().partition("/")
    first = _one(begin) if begin not in OPEN else None
    last = first if not slash else (_one(end) if end not in OPEN else None)
    reason = "vague" if any(c in text for c in "~?%") else "absolute"
    return When(earliest=first[0] if first else None, latest=last[1] if last else None, reason=reason)


def _one(text: str) -> cal.Days:
    m = ONE.fullmatch(text)
    if not m:
        raise ValueError(
            f"{text!r} is no date that Kroniek reads; write 2019, 2019-05, 2019-05-01, 201X or two with a slash between"
        )
    year, month, day, _ = m.groups()
    lo, hi = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if not month or month == "XX":
        return date(lo, 1, 1), date(hi, 12, 31)
    if not day or day == "XX":
        return date(lo, int(month), 1), date(hi, int(month), monthrange(hi, int(month))[1])
    return date(lo, int(month), int(day)), date(hi, int(month), int(day))
