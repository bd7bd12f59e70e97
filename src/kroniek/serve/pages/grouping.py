"""Lists as they are laid out: lines under their month, and their intervals on the drawn period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from kroniek.records import When
from kroniek.serve.pages.period import Days
from kroniek.serve.pages.timeline import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """An interval on the drawn period, in per cent of its width. Nothing of it is drawn where it lies wholly outside."""

    left: float
    width: float
    earlier: bool
    """It begins, or may begin, before the drawn period."""
    later: bool
    """It ends, or may end, after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """Lines that can begin in one month; those `before` the drawn period and those `undated` stand apart."""

    name: Literal["before", "month", "undated", "lines"]
    year: int | None
    month: int | None
    lines: tuple[Line, ...]


def by_month(lines: Iterable[Line], domain: Days | None, sort: str) -> tuple[Month, ...]:
    """Lines by the month of the first day that they may mean, in the order in which they come; in another order they stay one list."""
    if sort not in ("", "date", "newest"):
        found = tuple(lines)
        return (Month(name="lines", year=None, month=None, lines=found),) if found else ()
    groups: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        first = line.when.earliest or line.when.latest
        key = (9999, 0) if first is None else (0, 0) if domain and first < domain[0] else (first.year, first.month)
        groups.setdefault(key, []).append(line)
    return tuple(
        Month(name="month" if m else "undated" if y else "before", year=y if m else None, month=m or None, lines=tuple(found))
        for (y, m), found in groups.items()
    )


def bar_of(when: When, domain: Days | None) -> Stretch | None:
    """Where an interval lies on the drawn period; `None` for no date, or no period."""
    if domain is None or not (when.earliest or when.latest):
        return None
    a, b = domain
    n = (b - a).days + 1
    lo, hi = max(when.earliest or a, a), min(when.latest or b, b)
    return Stretch(
        left=round(100 * max(0, min(n, (lo - a).days)) / n, 3),
        width=round(100 * max(0, (hi - lo).days + 1) / n, 3),
        earlier=when.earliest is None or when.earliest < a,
        later=when.latest is None or when.latest > b,
    )
