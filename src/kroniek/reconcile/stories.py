"""Which reports tell one story: they share names that few others share, a kind of happening, words, and weeks.

It rests on the words of the texts and not on what was read in them, so that a parse that went wrong does not part two reports.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import fsum, log

from kroniek.reconcile.case import Case
from kroniek.reconcile.words import STEM, WORD, fold
from kroniek.records import Reading

COMMON, FEW = 0.05, 20
"""Share of the reports, and number of them, beyond which a word or name does not tell what a passage is about."""
LEAST = 50
"""Reports below which it tells little how many of them have a word: in a pile of five about one storm all do."""
NAMES, TOPICS, WORDS = 4.0, 3.0, 6.0
"""What it is worth to share all names, kinds of happening and words of the report that has fewer of them."""
LEAST_NAMES, LEAST_TOPICS, LEAST_WORDS = 1.5, 2.0, 5.0
"""A report that has less than this of them shares at most a part: one name in common is not everything in common."""
CLOSE, FRESH = 1.0, 7
"""What it is worth that two reports come within so many days of each other."""
ENOUGH, SURE = 3.2, 3.6
"""From which on two reports tell one story, and from which on they tell of little else."""
APART = 60
"""Days between two publications beyond which they are not of one story on their words alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """What of a report other reports of its story share."""

    names: frozenset[str]
    topics: frozenset[str]
    words: frozenset[str]
    first: date | None
    last: date | None


class Stories:
    """The reports of a case, ready to be asked whether two of them tell one story."""

    def __init__(self, case: Case, casts: Iterable[Cast]) -> None:
        self.cast = dict(zip(case.report, casts, strict=True))
        often = Counter(w for c in self.cast.values() for w in c.names | c.words)
        every = log(max(LEAST, len(self.cast)) + 1)
        self._weight = {w: 1.0 - log(n) / every for w, n in often.items()}
        self._mass = {i: (self._sum(c.names), self._sum(c.words)) for i, c in self.cast.items()}
        self.common = frozenset(w for w, n in often.items() if n > max(FEW, COMMON * len(self.cast)))
        self.score = lru_cache(maxsize=500_000)(self._score)

    def names(self, report: str, most: int) -> list[str]:
        """The names of a report that others have too, but the fewest."""
        shared = (n for n in self.cast[report].names if self._weight[n] < 1.0)
        return sorted(shared, key=lambda n: (-self._weight[n], n))[:most]

    def _sum(self, words: frozenset[str]) -> float:
        return fsum(self._weight[w] for w in words)

    def same(self, a: str, b: str) -> bool:
        """Do two reports tell one story?"""
        return a == b or self.score(a, b) >= ENOUGH

    def sure(self, a: str, b: str) -> bool:
        """Do two reports tell one story and little else?"""
        return a != b and self.score(a, b) >= SURE

    def _score(self, a: str, b: str) -> float:
        x, y = self.cast[a], self.cast[b]
        days = _days(x, y)
        if (days is not None and days > APART) or (x.names and y.names and not x.names & y.names):
            return 0.0  # other days, or other names for it all: a story like it
        (p, q), (r, s) = self._mass[a], self._mass[b]
        score = NAMES * self._sum(x.names & y.names) / max(LEAST_NAMES, min(p, r))
        score += WORDS * self._sum(x.words & y.words) / max(LEAST_WORDS, min(q, s))
        score += TOPICS * len(x.topics & y.topics) / max(LEAST_TOPICS, min(len(x.topics), len(y.topics)))
        return score + (CLOSE if days is not None and days <= FRESH else 0.0)


def _days(x: Cast, y: Cast) -> int | None:
    if not (x.first and x.last and y.first and y.last):
        return None
    return max(0, (x.first - y.last).days, (y.first - x.last).days)


def cast_of(reading: Reading, case: Case) -> Cast:
    """What a report has that others of its story share."""
    report = reading.report
    written = {report.text[m.span.start : m.span.end] for a in reading.actors for m in a.mentions if m.form == "name"}
    said = WORD.findall(report.text[report.body :])
    names = {w for name in written for w in _capitals(name)} | {w for word in said for w in _capitals(case.place_of(word) or "")}
    every = [fold(w) for w in said]
    words = {w[:STEM] for w in every if len(w) > 3 and w not in case.phrases.small_words}
    telling = case.topics.lone | case.topics.cause
    topics = case.topics.of(every) & telling
    when = report.published
    return Cast(
        names=frozenset(names), topics=topics, words=frozenset(words - {n[:STEM] for n in names}), first=when.earliest if when else None,
        last=when.latest if when else None,
    )  # fmt: skip


def _capitals(text: str) -> set[str]:
    return {fold(w) for w in WORD.findall(text) if w[:1].isupper() and len(w) > 2}
