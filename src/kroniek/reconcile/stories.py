"""Which reports tell one story: those whose names, words and kinds of happening point the same way, within weeks of each other.

It rests on the words of the texts and not on what was read in them, so that a parse that went wrong does not part two reports. Each
report has three vectors (names, other words, topics) of 1 + log of how often a word comes in it, times how telling the word is: the
negative log of the share of reports that would have it, as Dutch at large has it and as this case has it (tf-idf with a prior, so that
`de politie` tells nothing in a case of five reports either). Two reports are compared by the cosines of their vectors, and short ones
also by the most telling name that both are about: `Verchojansk` in two reports of a day is one story whatever else they tell.

The weights are a logistic regression's, learned from all pairs of reports in the stories of `eval/stories` that may be looked at, set in
one week, in cases of many stories and of two, and from judged pairs of newspaper articles (`eval/linking.py` counts).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from math import exp, fsum, log, sqrt

from kroniek.lang.shapes.phrases import Phrases
from kroniek.reconcile.case import Case
from kroniek.reconcile.words import STEM, WORD, fold
from kroniek.records import Reading

LARGE, LENGTH = 4000.0, 200
"""How many reports of Dutch at large count beside those of the case, and of how many words such a report is."""
SELDOM = 0.003
"""Share of the reports that have a kind of happening, of Dutch at large."""
OPENING, OFTEN = 600, 3
"""Characters at the beginning of a report, and times, by which a name is one that it is about."""
BEGINS = re.compile(r"[.!?…:;\n\"“‘«('’][ \"“‘«('’]*$")
"""Ends where a sentence begins, whose capital says nothing."""
BRIEF = 1500
"""Characters of a report that tells of one happening; a longer one names much besides."""
WORDS, NAMES, TOPICS, ABOUT = WEIGHTS = 11.3, 10.1, 6.6, 0.55
"""What it is worth that words, names and kinds of happening are the same ones, as often; and, times how telling it is, that two short
reports are about one name."""
FEW_NAMES, FEW_WORDS, FEW_TOPICS = 8.0, 15.0, 8.0
"""What is added to the length of a vector: a report of one line that shares its only name is not all like another."""
STRANGE = 0.2
"""How much more alike words and happenings count as than the names of two reports: two storms are told in the same words."""
ENOUGH, SURE = 5.5, 7.1
"""From which on two short reports tell one story, and from which on they tell of little else."""
LONG = 0.6
"""How much more is asked where one is long: it shares words with much that is something else."""
FEWEST, MANY, FEWER = 8, 300, 0.5
"""In a case of fewer reports than that (down to the first) there are fewer stories to mix up: what less is enough, by the log of how many
fewer."""
APART = 60
"""Days between two publications beyond which they are not of one story on their words alone."""
LATER, LATE = 400, 1.0
"""Days within which the same story may go on after months (a trial, a tunnel), and how much more alike its short reports then are."""
TELLING, NEARBY, ASKED, NEAREST = 24, 16, 24, 8
"""Words of a report by which others of its story are looked for, how many of those that have each, how many of all are compared, and how
many of its story are known to be nearest."""

Vector = Mapping[str, float]
Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """What of a report other reports of its story share."""

    names: Counts
    """The words of its names, and how often they come."""
    about: frozenset[str]
    """Those that it opens with or comes back to; not of places where its readers live, from which news of all kinds comes, and no first
    names, which many have."""
    topics: Counts
    words: Counts
    """The beginnings of its other words."""
    brief: bool
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A report ready to compare: vectors of length 1."""

    names: Vector
    words: Vector
    topics: Vector


class Stories:
    """The reports of a case, ready to be asked whether two of them tell one story."""

    def __init__(self, case: Case, casts: Iterable[Cast]) -> None:
        self.cast = dict(zip(case.report, casts, strict=True))
        self._order = sorted(case.report, key=lambda i: case.order[i])
        prior = _prior(case.phrases)
        self.telling = _telling([c.names for c in self.cast.values()], prior)
        words = _telling([c.words for c in self.cast.values()], prior)
        topics = _telling([c.topics for c in self.cast.values()], lambda _: SELDOM)
        self._told = {
            i: Told(
                names=_vector(c.names, self.telling, FEW_NAMES), words=_vector(c.words, words, FEW_WORDS),
                topics=_vector(c.topics, topics, FEW_TOPICS),
            )
            for i, c in self.cast.items()
        }  # fmt: skip
        self._few = FEWER * log(MANY / max(FEWEST, min(MANY, len(self.cast))))
        self.score = lru_cache(maxsize=500_000)(self._score)
        self.late = lru_cache(maxsize=500_000)(self._late)

    def same(self, a: str, b: str) -> bool:
        """Do two reports tell one story?"""
        return a == b or self.score(a, b) >= ENOUGH or self._through(a, b)

    def sure(self, a: str, b: str) -> bool:
        """Do two reports tell one story and little else?"""
        return a != b and self.score(a, b) >= SURE

    def near(self, report: str) -> tuple[str, ...]:
        """The few reports of its story that are most like it."""
        return self._near[report]

    def far(self, report: str) -> tuple[str, ...]:
        """The few reports of its story, months before or after it, that are most like it."""
        return self._far[report]

    def beyond(self, report: str) -> tuple[str, ...]:
        """The reports that are near one that is near it."""
        near = self._near[report]
        return tuple(sorted({o for n in near for o in self._near[n]} - {report, *near}))

    def _score(self, a: str, b: str) -> float:
        if not self._one_time(a, b):
            return 0.0
        return self._alike(a, b) + (0.0 if self.brief(a, b) else -LONG)

    def _late(self, a: str, b: str) -> float:
        """The score of two short reports that are months apart."""
        days = _days(self.cast[a], self.cast[b])
        return self._alike(a, b) - LATE if days is not None and APART < days <= LATER and self.brief(a, b) else 0.0

    def _alike(self, a: str, b: str) -> float:
        return self.alike(a, b) + self._few

    def alike(self, a: str, b: str) -> float:
        """How like two reports are, of however many a case is."""
        return fsum(w * x for w, x in zip(WEIGHTS, self.likeness(a, b), strict=True))

    def likeness(self, a: str, b: str) -> tuple[float, ...]:
        """How like two reports are: their words, names and kinds of happening; and the name that two short ones are about."""
        x, y, p, q = self._told[a], self._told[b], self.cast[a], self.cast[b]
        names = _cosine(x.names, y.names)
        most = STRANGE + names if x.names and y.names else 1.0
        cosines = min(most, _cosine(x.words, y.words)), names, min(most, _cosine(x.topics, y.topics))
        if not self.brief(a, b):
            return *cosines, 0.0
        return *cosines, max((self.telling[n] for n in p.about & q.about), default=0.0)

    def _one_time(self, a: str, b: str) -> bool:
        days = _days(self.cast[a], self.cast[b])
        return days is None or days <= APART

    def _through(self, a: str, b: str) -> bool:
        """Is there a report between two short ones that is of the story of both: one tells of the dam, the next of the dam and the town?"""
        if not (self.brief(a, b) and self._one_time(a, b)):
            return False
        return any(self.sure(a, c) and self.sure(c, b) for c in {*self._near[a]} & {*self._near[b]})

    def brief(self, a: str, b: str) -> bool:
        """Are both so short that each tells of one happening?"""
        return self.cast[a].brief and self.cast[b].brief

    @cached_property
    def _near(self) -> dict[str, tuple[str, ...]]:
        return self._nearest(self.score)

    @cached_property
    def _far(self) -> dict[str, tuple[str, ...]]:
        return self._nearest(self.late)

    def _nearest(self, score: Callable[[str, str], float]) -> dict[str, tuple[str, ...]]:
        """For each report those of them that score best."""
        out = {}
        for i, asked in self._asked.items():
            near = sorted((-score(*sorted((i, o))), o) for o in asked)
            out[i] = tuple(o for less, o in near[:NEAREST] if -less >= ENOUGH)
        return out

    @cached_property
    def _asked(self) -> dict[str, list[str]]:
        """For each report those that may be like it, found by its most telling words among the reports of those days."""
        have: dict[tuple[str, str], list[int]] = defaultdict(list)
        by = {i: self._keys(i) for i in self._order}
        for place, i in enumerate(self._order):
            for key in by[i]:
                have[key].append(place)
        out = {}
        for place, i in enumerate(self._order):
            like: dict[int, float] = defaultdict(float)
            for key, weight in sorted(by[i].items(), key=lambda x: (-x[1], x[0]))[:TELLING]:
                others = have[key]
                at = bisect_left(others, place)
                for other in others[max(0, at - NEARBY // 2) : at + 1 + NEARBY // 2]:
                    like[other] += weight * by[self._order[other]][key]
            like.pop(place, None)
            out[i] = [self._order[o] for o in sorted(like, key=lambda o: (-like[o], o))[:ASKED]]
        return out

    def _keys(self, report: str) -> dict[tuple[str, str], float]:
        """By what a report is found: its names and other words, with what they weigh."""
        told = self._told[report]
        names = {("name", n): NAMES * w for n, w in told.names.items()}
        return names | {("word", x): WORDS * w for x, w in told.words.items()}


def _prior(phrases: Phrases) -> Callable[[str], float]:
    """The share of reports of Dutch at large that have a word."""
    return lambda word: 1.0 - exp(-LENGTH * phrases.per_million(word[:STEM]) / 1_000_000)


def _telling(counts: Sequence[Counts], prior: Callable[[str], float]) -> dict[str, float]:
    """How telling each word is: the fewer reports have it, of the case and of Dutch at large, the more."""
    often = Counter(w for c in counts for w, _ in c)
    return {w: -log((n + LARGE * prior(w)) / (len(counts) + LARGE)) for w, n in often.items()}


def _vector(counts: Counts, telling: Mapping[str, float], few: float) -> Vector:
    raw = {w: (1.0 + log(n)) * telling[w] for w, n in counts}
    length = sqrt(few * few + fsum(x * x for x in raw.values()))
    return {w: x / length for w, x in raw.items()}


def _cosine(x: Vector, y: Vector) -> float:
    return fsum(x[w] * y[w] for w in x.keys() & y.keys())


def _days(x: Cast, y: Cast) -> int | None:
    if not (x.first and x.last and y.first and y.last):
        return None
    return max(0, (x.first - y.last).days, (y.first - x.last).days)


def cast_of(reading: Reading, case: Case) -> Cast:
    """What a report has that others of its story share."""
    report = reading.report
    text, small = report.text[report.body :], case.phrases.small_words
    called = [(report.text[m.span.start : m.span.end], a.kind) for a in reading.actors for m in a.mentions if m.form == "name"]
    written = {name for name, _ in called}
    named = {w for name in written for w in _capitals(name)} | _inside(text)
    names: Counter[str] = Counter()
    words: Counter[str] = Counter()
    opening: set[str] = set()
    for m in WORD.finditer(text):
        word, place = fold(m[0]), case.place_of(m[0])
        if found := _capitals(place) if place else {word} & named if m[0][:1].isupper() else set():
            names.update(found)
            opening |= found if m.start() < OPENING else set()
        elif len(word) > 3 and word not in small:
            words[word[:STEM]] += 1
    begun = {n[:STEM] for n in names}
    given = {fold(w) for name, kind in called if kind == "person" for w in WORD.findall(name)[:-1]}
    home = _at_home({*written, *(m[0] for m in WORD.finditer(text) if m[0][:1].isupper())}, case)
    topics = Counter(t for w in WORD.findall(text) if (t := case.topics.of_word(fold(w))))
    when = report.published
    return Cast(
        names=_counts(names), about=frozenset(opening | {n for n, k in names.items() if k >= OFTEN}) - home - given, topics=_counts(topics),
        words=_counts({w: n for w, n in words.items() if w not in begun}), brief=len(report.text) <= BRIEF,
        first=when.earliest if when else None, last=when.latest if when else None,
    )  # fmt: skip


def _at_home(forms: Iterable[str], case: Case) -> set[str]:
    """The words of the places among some names where readers of the language live, by the biggest place of the name."""
    known = (f for f in forms if (found := case.places.candidates(f)) and found[0].country in case.places.home)
    return {fold(w) for f in known for w in (f, case.place_of(f) or f) for w in WORD.findall(w)}


def _counts(often: Mapping[str, int]) -> Counts:
    return tuple(sorted(often.items()))


def _capitals(text: str) -> set[str]:
    return {fold(w) for w in WORD.findall(text) if w[:1].isupper() and len(w) > 2}


def _inside(text: str) -> set[str]:
    """The words with a capital that do not begin a sentence."""
    found = (m for m in WORD.finditer(text) if m[0][:1].isupper() and len(m[0]) > 2)
    return {fold(m[0]) for m in found if m.start() and not BEGINS.search(text[max(0, m.start() - 4) : m.start()])}
