"""A small solver of difference constraints over days: which days can each of some unknown days be, and why.

Every unknown is a set of days; a constraint says that one lies so many days after another. Days that no day of the other side
allows are struck until nothing changes. The proof of an unknown is the list of constraints that struck some of its days, with
those that narrowed what it was narrowed by.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """`second` lies `low` to `high` days after `first`; `why` is what a reader is told."""

    first: str
    second: str
    low: int
    high: int
    why: str


class Unknowns:
    """Days that are not known yet and what ties them together.

    >>> u = Unknowns()
    >>> u.add("published", [date(2019, 5, d) for d in range(1, 32)])
    >>> u.add("told", [date(2019, 5, 7)])
    >>> u.tie(Gap(first="told", second="published", low=0, high=6, why="dinsdag 7 mei"))
    >>> u.solve()
    >>> u.bounds("published"), u.proof("published")
    ((datetime.date(2019, 5, 7), datetime.date(2019, 5, 13)), ('dinsdag 7 mei',))
    """

    def __init__(self) -> None:
        self._days: dict[str, list[int]] = {}
        self._gaps: list[Gap] = []
        self._struck: dict[str, list[Gap]] = {}

    def add(self, name: str, days: Iterable[date]) -> None:
        """An unknown with the days that it can be."""
        self._days[name] = sorted({d.toordinal() for d in days})
        self._struck[name] = []

    def tie(self, gap: Gap) -> None:
        """A constraint between two unknowns."""
        self._gaps.append(gap)

    def solve(self) -> None:
        """Strikes days until nothing changes; a constraint that would leave no day is passed over: a text may contradict itself."""
        changed = set(self._days)
        while changed:
            before, changed = changed, set()
            for gap in self._gaps:
                if gap.first in before or gap.second in before or gap.first in changed or gap.second in changed:
                    changed |= self._apply(gap)

    def _apply(self, gap: Gap) -> set[str]:
        first, second = self._days[gap.first], self._days[gap.second]
        kept_first = [d for d in first if _any(second, d + gap.low, d + gap.high)]
        kept_second = [d for d in second if _any(first, d - gap.high, d - gap.low)]
        if not kept_first or not kept_second:
            return set()
        out = set()
        for name, kept, old in ((gap.first, kept_first, first), (gap.second, kept_second, second)):
            if len(kept) < len(old):
                self._days[name] = kept
                self._struck[name].append(gap)
                out.add(name)
        return out

    def names(self) -> set[str]:
        """The unknowns there are."""
        return set(self._days)

    def bounds(self, name: str) -> tuple[date, date]:
        """The first and the last day that an unknown can be."""
        days = self._days[name]
        return date.fromordinal(days[0]), date.fromordinal(days[-1])

    def proof(self, name: str) -> tuple[str, ...]:
        """What the reader is told of why: the constraints that struck days, nearest first."""
        seen: dict[str, None] = {}
        todo, done = [name], {name}
        while todo:
            at = todo.pop(0)
            for gap in self._struck[at]:
                seen.setdefault(gap.why)
                for other in (gap.first, gap.second):
                    if other not in done:
                        done.add(other)
                        todo.append(other)
        return tuple(seen)


def _any(days: list[int], low: int, high: int) -> bool:
    return bisect_left(days, low) < bisect_right(days, high)
