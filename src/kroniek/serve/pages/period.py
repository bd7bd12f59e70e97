"""The period that drawings show, and how full each part of it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from kroniek.serve.pages.room import Bar, Room

Days = tuple[date, date]
Unit = Literal["day", "week", "month", "year"]

LONG_AGO = timedelta(days=31)
WIDE = timedelta(days=100)
"""An interval that is wider says too little of where the lines lie."""
UNITS: tuple[tuple[Unit, int], ...] = (("day", 62), ("week", 430), ("month", 3700))
"""The widest period, in days, that is drawn by the day, by the week and by the month; what is longer is drawn by the year."""
BARS = 400
"""Bars beyond which the earliest are left out."""


def domain_of(found: Iterable[Days]) -> Days | None:
    """The drawn period: where nearly all lines lie. A few that stand far from the others are told at its edge."""
    known = list(found)
    near = sorted((ab for ab in known if ab[1] - ab[0] <= WIDE), key=_middle) or sorted(known, key=_middle)
    if not near:
        return None
    few = max(1, len(near) // 10) if len(near) > 2 else 0
    core = _middle(near[-1 - few]) - _middle(near[few]) if len(near) > 2 * few else timedelta(0)
    gaps = [_middle(b) - _middle(a) for a, b in pairwise(near)]
    far = [gap > max(core / 2, LONG_AGO) for gap in gaps]
    first = max((i + 1 for i, is_far in enumerate(far[:few]) if is_far), default=0)
    last = max((i + 1 for i, is_far in enumerate(far[::-1][: max(0, min(few, len(far) - first))]) if is_far), default=0)
    kept = near[first : len(near) - last]
    return min(a for a, _ in kept), max(b for _, b in kept)


def _middle(days: Days) -> date:
    return days[0] + (days[1] - days[0]) / 2


def part_of(whole: Days | None, first: date | None, last: date | None) -> Days | None:
    """What is drawn of a period: from and until the days that were asked for."""
    if first and last:
        return first, last
    if whole is None:
        return None
    a, b = first or whole[0], last or whole[1]
    return (a, b) if a <= b else whole


def beside(whole: Days | None, shown: Days | None) -> tuple[Days | None, Days | None]:
    """The periods before and after the one that is shown, half of its length away; of all there is, its last and its first quarter.

    >>> year = date(2024, 1, 1), date(2024, 12, 31)
    >>> [str(d) for d in beside(year, year)[1]]
    ['2024-01-01', '2024-04-01']
    >>> beside(year, (date(2024, 1, 1), date(2024, 4, 1)))[0] is None
    True
    """
    if whole is None or shown is None:
        return None, None
    (a, b), length = whole, (shown[1] - shown[0]).days + 1
    if shown[0] <= a and b <= shown[1]:
        quarter = timedelta(days=max(0, -(-((b - a).days + 1) // 4) - 1))
        return ((b - quarter, b), (a, a + quarter)) if a < b else (None, None)
    step = timedelta(days=max(1, length // 2))
    before = (shown[0] - step, shown[1] - step) if shown[0] > a and shown[0] - date.min > step else None
    after = (shown[0] + step, shown[1] + step) if shown[1] < b and date.max - shown[1] > step else None
    return before, after


def days_of(rows: Iterable[Sequence[str | None]]) -> list[Days]:
    """Rows of two ISO days; those with an open end are left out."""
    return [(date.fromisoformat(a), date.fromisoformat(b)) for a, b in rows if a and b]


def unit_of(domain: Days) -> Unit:
    """How long a bar of a period is."""
    length = (domain[1] - domain[0]).days + 1
    return next((unit for unit, most in UNITS if length <= most), "year")


def bars(found: Sequence[Days], published: Sequence[date], domain: Days | None) -> tuple[Bar, ...]:
    """The period in stretches of one unit. A line is spread evenly over the days that it may mean, so a vague one makes no peak."""
    if domain is None:
        return ()
    edges = _edges(domain, unit_of(domain))
    total = (edges[-1] - edges[0]).days
    steps = [0.0] * (total + 1)
    for a, b in found:
        share = 1 / ((b - a).days + 1)
        lo, hi = max(0, (a - edges[0]).days), min(total - 1, (b - edges[0]).days)
        if lo <= hi:
            steps[lo] += share
            steps[hi + 1] -= share
    sums, level, whole = [0.0], 0.0, 0.0
    for step in steps[:-1]:
        level += step
        whole += level
        sums.append(whole)
    appeared = [0] * (len(edges) - 1)
    index = {day: i for i, (x, y) in enumerate(pairwise(edges)) for day in range((x - edges[0]).days, (y - edges[0]).days)}
    for day in published:
        if (i := index.get((day - edges[0]).days)) is not None:
            appeared[i] += 1
    out = []
    for i, (x, y) in enumerate(pairwise(edges)):
        n = sums[(y - edges[0]).days] - sums[(x - edges[0]).days]
        out.append(Bar(first=x, last=y - timedelta(days=1), n=abs(round(n, 2)), reports=appeared[i]))
    return tuple(out)


def _edges(domain: Days, unit: Unit) -> list[date]:
    """Where bars begin, and where the last one ends."""
    first, last = domain
    start = {
        "day": first,
        "week": first - timedelta(days=first.weekday()) if first > date(1, 1, 7) else first,
        "month": first.replace(day=1),
        "year": first.replace(month=1, day=1),
    }[unit]
    edges = [start]
    while edges[-1] <= last:
        edges.append(_next(edges[-1], unit))
    return edges[-BARS - 1 :]


def _next(day: date, unit: Unit) -> date:
    if unit in ("day", "week"):
        return day + timedelta(days=1 if unit == "day" else 7)
    if unit == "month":
        return date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return date(min(day.year + 1, 9999), 1, 1) if day.year < 9999 else date.max


def published_days(room: Room, known: date | None = None) -> list[date]:
    """The day on which each report can first have appeared."""
    sql = "SELECT published_earliest FROM reports WHERE published_earliest IS NOT NULL AND published_earliest <= ? ORDER BY 1"
    return [date.fromisoformat(row[0]) for row in room.rows(sql, (str(known or "9999"),))]
