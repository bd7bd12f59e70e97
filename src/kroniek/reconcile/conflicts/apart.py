"""What tells the matter of one passage from another of its kind: a second one, one with a number of its own, one at another place.

A passage is read with the sentence that it stands in, and with the one before it where it points back: `Daar raakte niemand gewond`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from kroniek.reconcile.conflicts.scene import Scene, set_apart
from kroniek.reconcile.words import WORD, fold
from kroniek.records import Span

NOUN = 3
"""Letters that a word has at least to be taken for a noun."""
LABEL = 3
"""Characters of a number or letter by which one of several is called: `reactor 2`, `hal B`."""
WITHIN = 3
"""Words between a preposition and the name behind it: `bij verfgroothandel Kramp`."""
LEAD = 10
"""Characters from the head of a passage in which the time that it begins by does: `in de nacht`."""
BACK = 2
"""Sentences before a passage that it may point back to, each through the next."""
BODIES = frozenset({"organisation", "state"})
"""Kinds of actors in whose name a place is no place of what is told: `de regering in Lisk`."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a passage says of which one it is about."""

    said: tuple[str, ...]
    """All its folded words."""
    another: frozenset[str]
    """Nouns of which it tells another one: `een tweede veerboot`."""
    labels: frozenset[tuple[str, str]]
    """Nouns with the number or letter behind them."""
    spots: frozenset[tuple[str, str]]
    """Prepositions of place with the folded name behind them."""
    which: frozenset[str]
    """Kinds of happening of which it tells one of several: `de eerste brand`."""
    inside: frozenset[str]
    """Nouns for a place by which it begins: `in de loods`."""

    def named(self, before: str) -> frozenset[str]:
        """The names behind a preposition."""
        return frozenset(name for p, name in self.spots if p == before)


class Apart:
    """Tells apart what two passages are about."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._marks: dict[Span, Marks] = {}

    def other(self, a: Span, b: Span) -> bool:
        """Are two passages about two of one kind, or about what is at two places?"""
        return self.two(a, b) or self.elsewhere(a, b)

    def two(self, a: Span, b: Span) -> bool:
        """Are two passages about two of one kind: the one and another, or each with a number of its own?"""
        x, y = self.marks(a), self.marks(b)
        if set_apart(x.said, y.said, self.scene) or _labelled(x, y):
            return True
        return any(self._second(m, n) or self._numbered(m, n) for m, n in ((x, y), (y, x)))

    def elsewhere(self, a: Span, b: Span) -> bool:
        """Are they about what is at two places, of which neither is named in the other?"""
        x, y = self.marks(a), self.marks(b)
        for before in {p for p, _ in x.spots} & {p for p, _ in y.spots}:
            one, other = x.named(before), y.named(before)
            if not one & other and not _named_in(one, y) and not _named_in(other, x):
                return True
        return False

    def marks(self, span: Span) -> Marks:
        """What a passage says of which one it is about."""
        if span not in self._marks:
            chain = self._chain(span)
            here = frozenset(n for x in chain for n in self._spots(x))
            self._marks[span] = Marks(
                said=tuple(w for x in chain for w in self.scene.said(x)), another=frozenset(n for x in chain for n in self._another(x)),
                labels=frozenset(n for x in chain for n in self._labels(x)),
                spots=here or frozenset(self._spots(self.scene.case.sentence(span))),
                which=frozenset(t for x in chain for t in self._which(x)), inside=frozenset(w for x in chain for w in self._inside(x)),
            )  # fmt: skip
        return self._marks[span]

    def _chain(self, span: Span) -> list[Span]:
        """A passage, and the sentences before it that it points back to."""
        case, p = self.scene.case, self.scene.phrases
        found = [span]
        while len(found) <= BACK and found[0].start >= case.report[span.report].body + 2:
            if (p.going_on | p.anaphors).isdisjoint(self.scene.said(found[0])[:1]):
                break
            found.insert(0, case.sentence(Span(span.report, found[0].start - 2, found[0].start - 1)))
        return found

    def _another(self, place: Span) -> Iterator[str]:
        """The nouns of which a sentence tells another one; not who speaks, nor how often: `een andere vakbond`, `een tweede keer`."""
        p = self.scene.phrases
        found = list(WORD.finditer(self.scene.case.quote(place)))
        words = [fold(m[0]) for m in found]
        yield from p.aftermath.intersection(words)
        for i, (one, which) in enumerate(pairwise(words)):
            behind = range(i + 2, min(i + 4, len(words)))
            if one not in p.one_more or which not in p.ordinals or not behind:
                continue
            at = next((j for j in behind if not words[j].endswith(p.adjective)), behind[0])
            whole = Span(place.report, place.start + found[i].start(), place.start + found[at].end())
            if words[at] not in p.turns and len(words[at]) >= NOUN and not any(s.overlaps(whole) for s in self._sources[place.report]):
                yield words[at]

    def _labels(self, place: Span) -> Iterator[tuple[str, str]]:
        """The nouns with a number or letter behind them that counts nothing, and is no time."""
        for a, b in pairwise(WORD.finditer(self.scene.case.quote(place))):
            label = (b[0].isdigit() and len(b[0]) <= LABEL) or (len(b[0]) == 1 and b[0].isupper())
            noun, at = fold(a[0]), Span(place.report, place.start + b.start(), place.start + b.end())
            named = label and b.start() == a.end() + 1 and len(noun) >= NOUN and noun.isalpha()
            if named and not any(x.overlaps(at) for x in self._counting[place.report]):
                yield noun, b[0]

    def _spots(self, place: Span) -> Iterator[tuple[str, str]]:
        """The names behind prepositions of place, but for what is part of the name of who acts or speaks."""
        text = self.scene.case.quote(place)
        found = list(WORD.finditer(text))
        for i, m in enumerate(found):
            at, before = place.start + m.start(), fold(m[0])
            if before not in self.scene.phrases.placing_at or any(s.start < at < s.end for s in self._bodies[place.report]):
                continue
            if name := self._name(place, found[i + 1 :], m.end(), text):
                yield before, name

    def _name(self, place: Span, found: Sequence[re.Match[str]], end: int, text: str) -> str:
        """The name of a place behind a preposition, with few small words between; no land, and no adjective for one."""
        words: list[str] = []
        for n, m in enumerate(found):
            if text[end : m.start()].strip():
                break
            end = m.end()
            if m[0][:1].isupper():
                if not words and self._of_land(m[0], Span(place.report, place.start + m.start(), place.start + m.end())):
                    return ""
                words.append(fold(m[0]))
            elif words or n >= WITHIN or fold(m[0]) in self.scene.phrases.one_more:
                break
        return " ".join(words)

    def _which(self, place: Span) -> Iterator[str]:
        """The kinds of happening of which a passage tells one by its number."""
        topics, ordinals = self.scene.case.topics, self.scene.phrases.ordinals
        yield from (t for a, b in pairwise(self.scene.said(place)) if a in ordinals and (t := topics.of_word(b)) in topics.cause and t)

    def _inside(self, place: Span) -> Iterator[str]:
        """The noun for a place by which a passage begins, but for a time."""
        said, p = self.scene.said(place), self.scene.phrases
        timed = any(x.start <= place.start + LEAD and place.contains(x) for x in self._counting[place.report])
        if len(said) > 2 and said[0] in p.inside and said[1] in p.articles and not timed:
            yield said[2]

    def _numbered(self, m: Marks, n: Marks) -> bool:
        """Does the first tell of one of several by its number, and the second of one at a place that the first does not name?"""
        one = {t for t in m.which if t in self.scene.case.topics.of(n.said)} - n.which
        return bool(one) and bool(n.inside) and n.inside.isdisjoint(m.said)

    def _of_land(self, word: str, at: Span) -> bool:
        """Does a name mean a land, which holds other places?"""
        case = self.scene.case
        return case.place_of(word) is not None or any(case.actor[a].kind == "state" for a in case.mentions(at)[:1])

    def _second(self, m: Marks, n: Marks) -> bool:
        """Does the first tell of another one of a kind, which the second does not tell of?"""
        more = m.another - n.another
        return bool(more) and m.another.isdisjoint(n.another) and not (more & {*n.said} and self.scene.phrases.ordinals & {*n.said})

    @cached_property
    def _counting(self) -> dict[str, list[Span]]:
        """The figures and times of each report, whose numbers are no names of things."""
        return {r.report.id: [*(f.span for f in r.figures), *(t.span for t in r.times)] for r in self.scene.case.readings}

    @cached_property
    def _sources(self) -> dict[str, list[Span]]:
        """Who speaks in each report."""
        return {r.report.id: [c.source for c in r.claims if c.source] for r in self.scene.case.readings}

    @cached_property
    def _bodies(self) -> dict[str, list[Span]]:
        """Who speaks, and the bodies that each report names."""
        named = {r.report.id: [m.span for a in r.actors if a.kind in BODIES for m in a.mentions] for r in self.scene.case.readings}
        return {report: [*spans, *self._sources[report]] for report, spans in named.items()}


def _named_in(names: frozenset[str], marks: Marks) -> bool:
    """Is a word of some names in a passage?"""
    return any(w in marks.said for name in names for w in name.split())


def _labelled(x: Marks, y: Marks) -> bool:
    """Has a noun another label in each?"""
    nouns = {n for n, _ in x.labels} & {n for n, _ in y.labels}
    return any({v for n, v in x.labels if n == noun}.isdisjoint({v for n, v in y.labels if n == noun}) for noun in nouns)
