"""How likely two figures of short reports count one thing and cannot both hold, or not at one time, as learned from stories read for it.

The rules of `one_count` each ask for something that must be there or must not. Here all that there is to see of two figures is weighed:
what they count, in which words, of whom, where and when, who says so, how far apart they stand and how much they differ, and what the rules
say. The weights are those of a logistic regression (`training/count_weights.py`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from math import fsum, log10

from kroniek.reconcile.compare import elsewhere
from kroniek.reconcile.conflicts.counts import PEOPLE, Count
from kroniek.reconcile.conflicts.one_count import (
    among_them,
    both_held,
    by_now,
    comparable,
    counts_all,
    is_meant,
    kinds_of,
    later,
    of_two_causes,
    one_noun,
    one_time,
    one_unit,
    one_voice,
    other_people,
    part_and_whole,
    says_risen,
    still_so,
    told_apart,
    two_states,
)
from kroniek.reconcile.conflicts.scene import Scene, step
from kroniek.reconcile.words import STEM, fold

SURELY, HARDLY = 0.0, -2.0
"""Log-odds from which on two figures that nothing tells apart are set against each other, and below which no two are."""
SCORES = (0.01, 2.0, 4.0, 5.5, 6.3, 7.1, 8.5)
"""Steps of how like two reports are (`stories`)."""
DAYS = (1, 2, 4, 8, 20, 60)
"""Steps of the days between them."""
WORDS = (0.01, 0.4, 0.8, 1.4, 2.2)
"""Steps of how telling the words are that two sentences share."""
RATIOS = (0.1, 0.2, 0.35, 0.5, 0.7, 1.0, 1.5, 2.0)
SIZES = (0.5, 1.0, 2.0, 3.0, 4.0)
"""Steps of how many times one figure is the other, and of how large the smaller is, as powers of ten."""
LENGTHS = (3, 5, 8, 12)
"""Steps of how many sentences the longer of two reports has."""
FAR = 4
"""Sentences between two figures of one report from which on it does not matter how many they are."""
LEAD = 2
"""Sentences that open a report."""


class Figures:
    """The figures of short reports, those that the rules leave aside too; `plain` are those of any report that are no part of a list."""

    def __init__(self, counts: Sequence[Count], aside: Sequence[Count], plain: Sequence[Count], scene: Scene) -> None:
        self.scene, self.plain = scene, plain
        self.of: dict[str, list[Count]] = defaultdict(list)
        for c in sorted((*counts, *aside), key=lambda c: (c.figure.span, c.figure.id)):
            if scene.brief(c.report):
                self.of[c.report].append(c)
        self._aside = {c.figure.id for c in aside}
        self._plain = {c.figure.id for c in plain}
        self._likely: dict[tuple[str, str], float] = {}

    def pairs(self) -> Iterator[tuple[Count, Count]]:
        """Two figures of one report, or of two of one story, the earlier report first."""
        order = self.scene.case.order
        for report in sorted(self.of, key=order.__getitem__):
            yield from (p for p in combinations(self.of[report], 2) if self._may_be_told(*p))
            stories = self.scene.stories
            for other in sorted({*stories.near(report), *stories.far(report)} & self.of.keys(), key=order.__getitem__):
                if order[report] < order[other]:
                    yield from product(self.of[report], self.of[other])

    def _may_be_told(self, a: Count, b: Count) -> bool:
        """Are two figures of one report of two voices, or one of them what it was before?"""
        return not a.figure.span.overlaps(b.figure.span) and (a.said != b.said or two_states(a, b, self.scene))

    def likely(self, a: Count, b: Count) -> float | None:
        """Log-odds that the two are to be set against each other; none where nothing was learned."""
        weights, pair = self.scene.phrases.count_weights, (a.figure.id, b.figure.id)
        if weights and pair not in self._likely:
            self._likely[pair] = fsum(weights.get(f, 0.0) for f in self.features(a, b))
        return self._likely.get(pair)

    def features(self, a: Count, b: Count) -> list[str]:
        """What there is to see of two figures together, each once; the earlier first."""
        place = "in one" if a.report == b.report else "in two"
        thing, sort = self._thing(a, b), self._sort(a, b)
        out = [
            "bias", place, *(f"rule {comparable(a, b, self.scene)}{x}" for x in ("", f" {place}")),
            *self._things(a, b, thing, sort), *self._standing(a, b, place, thing), *self._voices(a, b, place, sort),
            *self._apart(a, b, place, thing), *self._about(a, b, place, thing), *self._sizes(a, b, sort), *self._signs(a, b, thing),
        ]  # fmt: skip
        return list(dict.fromkeys(out))

    def _thing(self, a: Count, b: Count) -> str:
        """How the two are called: the same, by one noun, by two for one thing, only as people, or otherwise."""
        if self.scene.like(a.thing) == self.scene.like(b.thing):
            return "like"
        if one_noun(a, b):
            return "noun"
        if kinds_of(a, self.scene) & kinds_of(b, self.scene):
            return "kinds"
        return "people" if PEOPLE in (a.thing, b.thing) else "other"

    def _sort(self, a: Count, b: Count) -> str:
        """What sort of count one of them is."""
        s, things, units = self.scene, {a.thing, b.thing}, {a.unit, b.unit}
        sorts = {
            "dead": things & s.final, "toll": things & s.tallies, "crowd": things & s.crowds, "amount": things & s.amounts,
            "percent": not units.isdisjoint(s.phrases.percent), "people": PEOPLE in things, "unit": units & s.phrases.units,
            "known": things & s.known,
        }  # fmt: skip
        return next((name for name, there in sorts.items() if there), "thing")

    def _things(self, a: Count, b: Count, thing: str, sort: str) -> Iterator[str]:
        s = self.scene
        yield from (f"thing {thing}", f"sort {sort}", f"thing {thing} {sort}")
        yield f"thing {thing} known {a.thing in s.known} {b.thing in s.known}"
        yield f"noun {one_noun(a, b)} {bool(a.noun)} {bool(b.noun)}"
        unit = one_unit(a, b, s)
        yield from (f"unit {unit} {a.unit == b.unit}", f"unit {unit} {sort}")
        yield f"aside {a.figure.id in self._aside} {b.figure.id in self._aside}"
        yield f"plain {a.figure.id in self._plain} {b.figure.id in self._plain}"
        yield f"many {self._many(a)} {self._many(b)}"

    def _many(self, c: Count) -> int:
        """How many other figures of its report count such a thing, up to two."""
        return min(2, sum(self.scene.like(d.thing) == self.scene.like(c.thing) and d is not c for d in self.of[c.report]))

    def _standing(self, a: Count, b: Count, place: str, thing: str) -> Iterator[str]:
        """How far apart they stand, in one report or in two."""
        case, stories = self.scene.case, self.scene.stories
        yield f"length {step(max(len(case.bounds(c.report)) - 1 for c in (a, b)), LENGTHS)}"
        yield f"lead {[c.sentence.start < case.bounds(c.report)[: LEAD + 1][-1] for c in (a, b)]}"
        if place == "in one":
            first, second = sorted((a.figure.span.start, b.figure.span.start))
            cuts = min(FAR, sum(first < cut <= second for cut in case.bounds(a.report)))
            yield from (f"cuts {cuts}", f"cuts {cuts} {thing}")
            return
        score = step(stories.score(a.report, b.report) or stories.late(a.report, b.report), SCORES)
        yield from (f"score {score}", f"score {score} {thing}", f"same {stories.same(a.report, b.report)}")
        yield f"kin {self.scene.kin(a.report, b.report)}"
        p, q = a.published, b.published
        yield f"days {step((q.earliest - p.latest).days, DAYS) if p and q and p.latest and q.earliest else 'unknown'}"

    def _voices(self, a: Count, b: Count, place: str, sort: str) -> Iterator[str]:
        """Who counts."""
        voices = f"{bool(a.said)} {bool(b.said)}"
        if one_voice(a, b, self.scene):
            voices = "one"
        elif a.said == b.said:
            voices = "said by one" if a.said else "the outlets"
        yield from (f"voices {voices} {place}", f"voices {voices} {sort}")

    def apart(self, a: Count, b: Count) -> Iterator[str]:
        """What tells them apart."""
        s = self.scene
        small, large = (a, b) if a.low < b.low else (b, a)
        marks = {
            "other people": other_people(a, b, s), "elsewhere": elsewhere(a.where, b.where, s.actor), "part": part_and_whole(a, b, s),
            "of others": a.of and b.of and not a.of & b.of, "two causes": of_two_causes(a.cause, b.cause, s),
            "two times": not one_time(a, b), "told apart": told_apart(a, b, s), "not both held": not both_held(a, b, s),
            "among them": among_them(small, large, s),
        }  # fmt: skip
        yield from (name for name, there in marks.items() if there)

    def _apart(self, a: Count, b: Count, place: str, thing: str) -> Iterator[str]:
        """What tells them apart, and what does not."""
        for name in self.apart(a, b):
            yield from (name, f"{name} {place}", f"{name} {thing}")
        for name, there in {"of one": a.of & b.of, "one old": a.old != b.old, "one event": a.events & b.events}.items():
            if there:
                yield from (name, f"{name} {place}", f"{name} {thing}")

    def _about(self, a: Count, b: Count, place: str, thing: str) -> Iterator[str]:
        """What their sentences have in common."""
        s = self.scene
        for name, x, y in (("cause", a.cause, b.cause), ("crowd", a.crowd, b.crowd)):
            yield f"{name} {bool(x) + bool(y)} {bool(x and x == y)}"
        yield f"where {bool(a.where) + bool(b.where)} {bool(a.where & b.where)}"
        words = step(fsum(s.weight.get(w[:STEM], 1.0) for w in sorted(a.words & b.words)), WORDS)
        yield from (f"words {words}", f"words {words} {thing}", f"words {words} {place}")
        acts = [s.case.event.get(c.figure.event or "") for c in (a, b)]
        if acts[0] and acts[1]:
            alike = f"act {fold(acts[0].lemma) == fold(acts[1].lemma)} {acts[0].type == acts[1].type}"
            yield from (alike, f"{alike} {thing}")
        groups = [{g for g, _ in s.alike.of(s.said(c.sentence))} for c in (a, b)]
        yield f"alike {min(3, len(groups[0] & groups[1]))}"

    def _sizes(self, a: Count, b: Count, sort: str) -> Iterator[str]:
        """How much they differ, and which way."""
        small, large = sorted(c.figure.low or c.figure.high or 0.0 for c in (a, b))
        ratio, after = step(log10(max(large, 1.0) / max(small, 1.0)), RATIOS), later(a, b)
        way = "up" if b.low >= a.high else "down"
        yield from (f"ratio {ratio}", f"ratio {ratio} {after} {way}", f"{way} {after} {sort}")
        yield f"size {step(log10(max(small, 1.0)), SIZES)}"
        yield f"bounds {[c.figure.low is None or c.figure.high is None for c in (a, b)]}"
        yield f"rough {a.figure.approximate} {b.figure.approximate}"

    def _signs(self, a: Count, b: Count, thing: str) -> Iterator[str]:
        """Words by which a figure says what it is: what it rose to, all of it, by now, what is meant."""
        s = self.scene
        for name, sign in (("risen", says_risen), ("by now", by_now), ("all", counts_all), ("meant", is_meant)):
            had = sign(a, s), sign(b, s)
            if any(had):
                yield from (f"{name} {had}", f"{name} {had} {thing}")
        for name in ("total", "old", "day", "since", "wide"):
            had = getattr(a, name), getattr(b, name)
            if any(had):
                yield f"{name} {had}"
        if still_so(a, b, s):
            yield "still"
