"""Figures that a later passage says itself to be another: `niet 110 maar 150 mensen`, `het bod is verhoogd tot 365 miljoen euro`.

Elsewhere two figures are compared when they count one thing (`figures.py`). Here the words say that a figure told before does not hold,
or no longer: then the passage that has that very number, or the amount in the same unit that is told in the most of the same words, is the
one that is meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from kroniek.reconcile.conflicts.counts import count_of, died_here
from kroniek.reconcile.conflicts.figures import one_more, set_right
from kroniek.reconcile.conflicts.scene import STOPS, Scene, patterns
from kroniek.reconcile.words import WORD, fold, stems, tokens
from kroniek.records import Conflict, Figure, Reading, Span

CERTAIN = 10
"""A number from which on it is telling that two passages have it: many things are three."""
STEP, LEAP = 3, 15
"""How many times another amount an amount may be that it was raised or cut to: with one word in both, and with more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A figure, and the number that its sentence says is wrong."""

    figure: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """Who came to a toll: `een vierde slachtoffer`."""

    span: Span
    thing: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Revised:
    """A figure to which an amount was changed, with the words of its sentence."""

    figure: str
    words: frozenset[str]


def find_corrections(scene: Scene) -> list[Conflict]:
    """Counts of which another voice says that it is not the one but the other: `niet de negen die de minister noemde`."""
    out: dict[tuple[str, str], Conflict] = {}
    for told in scene.seen("rejected", _rejected, Rejected):
        figure = scene.case.figure[told.figure]
        count = count_of(figure, scene)
        for other in _with_number(told.number, figure, scene):
            if _may_be_meant(other, figure, scene):
                a, b = count_of(other, scene), count
                if a.said != b.said and (a.low, a.high) != (b.low, b.high):
                    out[other.id, figure.id] = set_right(a, b, "contradiction", scene)
    return list(out.values())


def _rejected(reading: Reading, scene: Scene) -> Iterator[Rejected]:
    """The numbers of a report that a sentence of it sets another against."""
    p = scene.phrases
    for figure in sorted(reading.figures, key=lambda f: (f.span, f.id)):
        place = scene.case.sentence(figure.span)
        text = reading.report.text
        before = fold(" ".join(text[place.start : figure.span.start].split()))
        behind = fold(" ".join(text[figure.span.end : place.end].split()))
        found = next((m["number"] for q in patterns(p.not_but) if (m := q.search(f"{before} "))), None)
        found = found or next((m["number"] for q in patterns(p.and_not) if (m := q.search(behind))), None)
        if found and (number := found.strip(".,")):
            yield Rejected(figure=figure.id, number=number)


def _with_number(number: str, figure: Figure, scene: Scene) -> Iterator[Figure]:
    """The figures of the same report and of those nearest to it that are that number."""
    here = figure.span.report
    for report in (here, *(r for r in scene.stories.near(here) if scene.stories.same(r, here))):
        for other in scene.figures[report]:
            if other.id != figure.id and number in fold(scene.case.quote(other.span)).split():
                yield other


def _may_be_meant(other: Figure, figure: Figure, scene: Scene) -> bool:
    """Can the first figure, that has the number which the second rejects, be what it rejects?"""
    if scene.case.sentence(other.span) == scene.case.sentence(figure.span) or not scene.brief(other.span.report, figure.span.report):
        return False
    if other.unit != figure.unit and {other.unit, figure.unit} & scene.phrases.units:
        return False
    ends = [scene.said(f.span)[-1:] for f in (other, figure)]
    shared = _words(other, scene) & _words(figure, scene)
    return ends[0] == ends[1] or (other.low or 0) > CERTAIN or bool(shared)


def _words(figure: Figure, scene: Scene) -> frozenset[str]:
    """The stems of the words of its sentence, but its own."""
    quote, phrases = scene.case.quote, scene.phrases
    return stems(quote(scene.case.sentence(figure.span)), phrases) - stems(quote(figure.span), phrases)


def find_next(scene: Scene) -> list[Conflict]:
    """Tolls to which one more came, told by its number: after three dead `overleed een vierde slachtoffer`."""
    out: dict[str, Conflict] = {}
    for told in scene.seen("next", _next, Next):
        here = told.span.report
        for report in (r for r in scene.stories.near(here) if scene.stories.same(r, here) and scene.before(r, here)):
            before = [c for c in scene.counts_of[report] if c.thing == told.thing and c.low == c.high == told.number - 1]
            if before and scene.brief(report):
                out[str(told.span)] = one_more(before[0], told.span, told.number, scene)
    return list(out.values())


def _next(reading: Reading, scene: Scene) -> Iterator[Next]:
    """The passages of a short report that tell who came to a toll, by which number that is."""
    report, p = reading.report, scene.phrases
    if not scene.brief(report.id):
        return
    for sentence in scene.case.sentences(report.id):
        words = [(m.start(), m.end(), fold(m[0])) for m in WORD.finditer(scene.case.quote(sentence))]
        for one, which, noun in zip(words, words[1:], words[2:], strict=False):
            if one[2] in p.one_more and which[2] in p.counting_up and noun[2] not in p.turns:
                span = Span(report.id, sentence.start + one[0], sentence.start + noun[1])
                if thing := died_here(span, sentence, scene):
                    yield Next(span=span, thing=thing, number=p.counting_up.index(which[2]) + 2)


def find_revised(scene: Scene) -> list[Conflict]:
    """Amounts that were raised or cut to another: bids, claims, prices, budgets, shares."""
    out: list[Conflict] = []
    for told in scene.seen("revised", _revised, Revised):
        figure = scene.case.figure[told.figure]
        before = _amount_before(figure, told.words, scene)
        if before is not None:
            out.append(set_right(count_of(before, scene), count_of(figure, scene), "update", scene))
    return out


def _revised(reading: Reading, scene: Scene) -> Iterator[Revised]:
    """The amounts of a short report to which another was changed."""
    if not scene.brief(reading.report.id):
        return
    for figure in sorted(reading.figures, key=lambda f: (f.span, f.id)):
        if not _measured(figure, scene):
            continue
        if _changed(figure, scene):
            yield Revised(figure=figure.id, words=_words(figure, scene) | _matters(figure, scene))
        elif _now(figure, scene) and (matters := _matters(figure, scene)):
            yield Revised(figure=figure.id, words=matters)


def _measured(figure: Figure, scene: Scene) -> bool:
    """Is it money, a share or another measure?"""
    return _unit(figure, scene) in scene.phrases.units


def _unit(figure: Figure, scene: Scene) -> str:
    """Its unit; of a bare number in millions none is told, and it is money."""
    if not figure.unit and scene.said(figure.span)[-1] in scene.phrases.scales:
        return scene.phrases.money[0]
    return fold(figure.unit)


def _matters(figure: Figure, scene: Scene) -> frozenset[str]:
    """What the part of its sentence between commas says that an amount is: a bid, a claim, a price."""
    said = " ".join(tokens(_clause(figure, scene)))
    return frozenset(f"#{n}" for n, p in enumerate(patterns(scene.phrases.amount_matters)) if p.search(said))


def _now(figure: Figure, scene: Scene) -> bool:
    """Does the part of its sentence before an amount say that it is so by now: `trekt nu 400 miljoen euro uit`?"""
    place = scene.case.sentence(figure.span)
    before = STOPS.split(scene.case.report[place.report].text[place.start : figure.span.start])[-1]
    return not scene.phrases.by_now.isdisjoint(tokens(before))


def _changed(figure: Figure, scene: Scene) -> bool:
    """Do the words before an amount, or right behind it, say that another was changed to it?"""
    place = scene.case.sentence(figure.span)
    text = scene.case.report[place.report].text
    before = " ".join(tokens(text[place.start : figure.span.start]))
    behind = " ".join(tokens(STOPS.split(text[figure.span.end : place.end])[0]))
    marked = f"{before} # {behind}"
    return any(p.search(marked) for p in patterns(scene.phrases.changed_to))


def _amount_before(figure: Figure, words: frozenset[str], scene: Scene) -> Figure | None:
    """The amount of an earlier day of which the most of the same words are told; none where two are as like."""
    report = figure.span.report
    rows: dict[tuple[int, int, str], list[Figure]] = defaultdict(list)
    for other in scene.stories.near(report):
        if not scene.stories.same(other, report) or not scene.brief(other) or not scene.before(other, report):
            continue
        day = str(scene.case.report[other].published.earliest)  # type: ignore[union-attr]
        for f in scene.figures[other]:
            if _unit(f, scene) != _unit(figure, scene) or f.low is None:
                continue
            matters = _matters(f, scene) & words
            if shared := (_clause_words(f, scene) & words) | matters:
                rows[len(matters), len(shared), day].append(f)
    if not rows or not figure.low:
        return None
    most = max(rows)
    best = rows[most]
    first = best[0]
    if len({(f.low, f.high) for f in best}) > 1 or (first.low, first.high) == (figure.low, figure.high) or not first.low:
        return None
    step = STEP if most[1] == 1 else LEAP
    return first if max(first.low, figure.low) <= step * min(first.low, figure.low) else None


def _clause(figure: Figure, scene: Scene) -> str:
    """The part of its sentence between commas, without the figure."""
    place = scene.case.sentence(figure.span)
    text = scene.case.report[place.report].text
    return f"{STOPS.split(text[place.start : figure.span.start])[-1]} {STOPS.split(text[figure.span.end : place.end])[0]}"


def _clause_words(figure: Figure, scene: Scene) -> frozenset[str]:
    """The stems of the part of its sentence between commas, but its own."""
    return stems(_clause(figure, scene), scene.phrases) - stems(scene.case.quote(figure.span), scene.phrases)
