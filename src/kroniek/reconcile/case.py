"""All findings by id: what comparing, merging and contradicting look up."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, cached_property
from itertools import pairwise

from kroniek.lang import Language
from kroniek.lang.shapes.phrases import Phrases
from kroniek.lang.shapes.places import PlaceWords
from kroniek.reconcile.why import Told, Why, why
from kroniek.reconcile.words import Topics, stems, tokens
from kroniek.records import Actor, Claim, Event, Figure, Reading, Report, Span

SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+(?=[\"'“‘«(]*[^\W\d_a-z]|\d)|\n+")
"""Where a sentence of news ends; good enough to show a passage, the finders have better."""


class Case:
    """The readings in the order of their reports' ids, and every finding by its id."""

    def __init__(self, readings: Sequence[Reading], lang: Language) -> None:
        self.readings = tuple(sorted({r.report.id: r for r in readings}.values(), key=lambda r: r.report.id))
        self.code = lang.code
        self.phrases: Phrases = lang.phrases
        self.places: PlaceWords = lang.places
        self.topics = Topics(lang.phrases)
        self._demonym = lang.names.demonym
        self.report: dict[str, Report] = {r.report.id: r.report for r in self.readings}
        self.actor: dict[str, Actor] = {a.id: a for r in self.readings for a in r.actors}
        self.home: dict[str, str] = {a.id: r.report.id for r in self.readings for a in r.actors}
        self.event: dict[str, Event] = {e.id: e for r in self.readings for e in r.events}
        self.claim: dict[str, Claim] = {c.id: c for r in self.readings for c in r.claims}
        self.figure: dict[str, Figure] = {f.id: f for r in self.readings for f in r.figures}
        self.name_words: dict[str, tuple[str, ...]] = {}
        """The words of names, counted out once."""
        self.name_stems = cache(lambda name: stems(name, self.phrases))
        self._figures: dict[str, list[Figure]] = {}
        for figure in sorted(self.figure.values(), key=lambda f: (f.span, f.id)):
            self._figures.setdefault(figure.event or "", []).append(figure)
        self._pronouns: dict[str, list[tuple[int, int, tuple[Actor, ...]]]] = {}
        self._mentions: dict[str, list[tuple[int, str]]] = {}
        self._sentences: dict[str, list[int]] = {}

    def why(self, key: str, **values: Told) -> Why:
        """Why something was concluded, in the language of the reports and in others."""
        return why(self.code, key, **values)

    def place_of(self, word: str) -> str | None:
        """The place that an adjective or a word for its people is of: `Franse`, `Fransen`."""
        place = self._demonym(word) if word[:1].isupper() else None
        return place.name if place else None

    def quote(self, span: Span) -> str:
        """The words at a span."""
        return self.report[span.report].text[span.start : span.end]

    def before(self, span: Span) -> tuple[str, ...]:
        """The word right before a span, folded; none at the beginning of a line."""
        text = self.report[span.report].text
        return tokens(text[max(0, span.start - 12) : span.start].rpartition("\n")[2])[-1:]

    def figures_at(self, event: Event) -> list[Figure]:
        """The figures that belong to an event, in order."""
        return self._figures.get(event.id, [])

    def pronouns(self, report: str) -> list[tuple[int, int, tuple[Actor, ...]]]:
        """The pronouns of a report in order, each with the named actors that it stands for."""
        if not self._pronouns:
            for reading in self.readings:
                places: dict[tuple[int, int], list[Actor]] = {}
                for actor in reading.actors:
                    if any(m.form == "name" for m in actor.mentions):
                        for m in actor.mentions:
                            if m.form == "pronoun":
                                places.setdefault((m.span.start, m.span.end), []).append(actor)
                self._pronouns[reading.report.id] = [(s, e, tuple(a)) for (s, e), a in sorted(places.items(), key=lambda x: x[0])]
        return self._pronouns[report]

    def paragraphs(self, report: str) -> bool:
        """Does a report come in paragraphs?"""
        r = self.report[report]
        return "\n" in r.text[r.body :].strip()

    def mentions(self, span: Span) -> list[str]:
        """The actors whose mentions begin in a passage, in order."""
        if not self._mentions:
            for reading in self.readings:
                places = sorted((m.span.start, a.id) for a in reading.actors for m in a.mentions)
                self._mentions[reading.report.id] = places
        places = self._mentions[span.report]
        return [a for _, a in places[bisect_left(places, (span.start, "")) : bisect_left(places, (span.end, ""))]]

    def near(self, span: Span) -> frozenset[str]:
        """The actors that are mentioned in a passage."""
        return frozenset(self.mentions(span))

    def sentence(self, span: Span) -> Span:
        """The sentence that a span begins in, widened to hold the whole span."""
        bounds = self.bounds(span.report)
        lo, hi = 0, len(bounds) - 1
        while lo + 1 < hi:
            mid = (lo + hi) // 2
            lo, hi = (mid, hi) if bounds[mid] <= span.start else (lo, mid)
        text = self.report[span.report].text
        start, end = bounds[lo], max(bounds[lo + 1], span.end)
        while start < span.start and text[start].isspace():
            start += 1
        while end > span.end and text[end - 1].isspace():
            end -= 1
        return Span(span.report, start, end)

    def sentences(self, report: str) -> list[Span]:
        """The sentences of a report in order, without the white space around them."""
        cuts, text = self.bounds(report), self.report[report].text
        places = []
        for a, b in pairwise(cuts):
            inner = text[a:b].strip()
            if inner:
                start = text.index(inner, a)
                places.append(Span(report, start, start + len(inner)))
        return places

    def bounds(self, report: str) -> list[int]:
        """Where the sentences of a report begin, and where the last ends."""
        if report not in self._sentences:
            r = self.report[report]
            cuts = [m.end() for m in SENTENCE.finditer(r.text, r.body)]
            self._sentences[report] = sorted({0, r.body, *cuts, len(r.text)})
        return self._sentences[report]

    @cached_property
    def order(self) -> dict[str, tuple[str, str]]:
        """Reports by publication day and id: the earliest first, undated ones last."""
        return {i: (str(r.published.earliest) if r.published and r.published.earliest else "9999", i) for i, r in self.report.items()}
