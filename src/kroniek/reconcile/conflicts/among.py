"""What two passages have in common that the others of their reports have not: in one story all passages share its words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from math import fsum, log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kroniek.reconcile.conflicts.rivals import Passage

WORDS, GROUPS = 1.0, 0.5
"""What a word that two passages share counts, and a word for one thing in each."""


class Among:
    """The passages of some reports, each with what it has that others there have too."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._of: dict[str, list[Passage]] = defaultdict(list)
        for p in passages:
            self._of[p.said.report].append(p)
        self._words = {r: Counter(w for p in those for w in p.said.words) for r, those in self._of.items()}
        self._groups = {r: Counter(g for p in those for g in p.groups) for r, those in self._of.items()}
        self._best: dict[tuple[int, str], float] = {}

    def own(self, one: Passage, other: Passage) -> float:
        """How telling among the passages of their reports the words are that two passages share."""
        return self._sum(one.said.words & other.said.words, self._words, one, other)

    def groups(self, one: Passage, other: Passage) -> float:
        """How telling the words for one thing are that each has some of."""
        return self._sum(one.groups & other.groups, self._groups, one, other)

    def likest(self, one: Passage, other: Passage) -> int:
        """For how many of the two the other is the passage of its report that is most like it."""
        mine = self._like(one, other)
        return sum(mine > 0 and mine >= self._most(x, y.said.report) for x, y in ((one, other), (other, one)))

    def _sum(self, shared: Iterable[str], often: dict[str, Counter[str]], one: Passage, other: Passage) -> float:
        reports = {one.said.report, other.said.report}
        every = sum(len(self._of[r]) for r in reports)
        return fsum(log(every / sum(often[r][x] for r in reports)) for x in sorted(shared))

    def _like(self, one: Passage, other: Passage) -> float:
        return WORDS * self.own(one, other) + GROUPS * self.groups(one, other)

    def _most(self, passage: Passage, report: str) -> float:
        """How like it the likest passage of a report is."""
        key = id(passage), report
        if key not in self._best:
            others = (p for p in self._of[report] if p is not passage and not p.said.span.overlaps(passage.said.span))
            self._best[key] = max((self._like(passage, p) for p in others), default=0.0)
        return self._best[key]
