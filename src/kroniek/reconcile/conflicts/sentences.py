"""Two sentences of two reports of one story that a reader would set side by side, as learned from stories in which readers marked them.

The other finders each know one way in which sources contradict each other, or in which what was told is no longer so. Here every two
sentences of two short reports of one story are weighed by what there is to see of them: of each what it tells, and how, and which of the
commonest words are in it (`inmiddels`, `juist`, `geen`); of both together what they share, among all that the reports near them tell, how
they stand between their neighbours, what would be said of their figures and states, and what other finders tell. What those tell and is
not likely is not said; what they do not tell and is likely, is. Weighed by decision trees, some for each judgement
(`training/sentence_trees.py`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, islice, product
from math import fsum, log

import numpy as np
from numpy.typing import NDArray

from kroniek.lang.shapes.forest import AT_ONCE, Forest, scores
from kroniek.reconcile.conflicts import bonds
from kroniek.reconcile.conflicts.around import Around
from kroniek.reconcile.conflicts.changes import verdict
from kroniek.reconcile.conflicts.counts import Count
from kroniek.reconcile.conflicts.figures import differ, rose, set_beside
from kroniek.reconcile.conflicts.one_thing import told_apart, two_things
from kroniek.reconcile.conflicts.scene import Scene, conflict, short, step
from kroniek.reconcile.conflicts.states import State
from kroniek.reconcile.words import WORD, fold
from kroniek.records import UNKNOWN, Conflict, ConflictJudgement, Reading, Span, When

JUDGEMENTS: tuple[ConflictJudgement, ...] = ("contradiction", "update")
"""What two sentences may do: the columns of the table of weights."""
ENOUGH = {"contradiction": 0.0, "update": -0.5}
"""Log-odds from which on they are said to."""
KEPT = {"contradiction": -1.0, "update": -1.0}
"""Log-odds below which what another finder tells of them is not said."""
SELDOM = frozenset({("contradiction", "status"), ("contradiction", "date")})
"""Judgements and topics that the cases learned from have too few of to say what of them is unlikely."""
NOTHING = -8.0
"""Log-odds of figures and states where there are none to be set against each other."""
COUNTED = -2.0
"""Log-odds of two figures from which on it is they that the sentences are set side by side for."""
HARDLY = 0.05
"""How like each other two sentences are, from 0 to 1, below which they are not weighed unless both count something: a third of all that
have something in common is less so, and of seven hundred that are told one."""
NAME = 6
"""Letters by which a name is known in all its forms: `Venezuela`, `Venezolaanse`."""
LEAST = 4
"""Letters of a word that carries meaning."""
ALIKE = 0.5
"""What a word for one thing counts in each of two sentences, of one that both have."""
OWN = (0.01, 1.0, 2.0, 3.0, 4.5, 6.0, 8.0)
"""Steps of how telling the words are that two sentences share, among those near them."""
SHARES = (0.01, 0.1, 0.2, 0.3, 0.45, 0.6)
"""Steps of the share of the words of the shorter one that the other has."""
DAYS = (1, 2, 4, 8, 20, 60)
"""Steps of the days between their reports."""
LENGTHS = (6, 10, 15, 20)
"""Steps of the words of a sentence."""
FIGURES = (-4.0, -3.0, -2.0, -1.0, 0.0, 1.0)
STATES = (-3.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0)
"""Steps of the log-odds that their figures, or their states, are set against each other."""
FEW = 4
"""Sentences that a report has at least: of one that tells less the other finders know enough."""
SAID = "said "
"""Begins what is seen of a sentence when a word is in it."""
LATE = 3
"""Sentences of a report from which on it does not matter how many there were before."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Sentence:
    """A sentence of a short report, and what it is compared by."""

    span: Span
    order: tuple[str, str, int, int]
    words: frozenset[str]
    """What it is about: its topics, else the beginnings of its words."""
    names: frozenset[str]
    about: frozenset[str]
    """The actors over reports that it names."""
    people: frozenset[str]
    places: frozenset[str]
    """Those of them that are people, and places."""
    when: When
    """The one day that it names."""
    speakers: frozenset[str]
    groups: frozenset[str]
    """The groups of words for one matter that it has words of (`alike.tsv`)."""
    alike: tuple[tuple[str, str], ...]
    """Those groups, each with the beginning of the word."""
    matters: tuple[tuple[str, str], ...]
    """The ends of matters that it tells (`contraries.tsv`)."""
    acts: frozenset[str]
    """The lemmas of its acts."""
    open: bool
    """Is one of its acts planned or only possible?"""
    happened: bool
    denied: bool
    negations: int
    counts: bool
    """Is there a figure in it?"""
    said: frozenset[str]
    """Its words, folded."""
    own: tuple[str, ...]
    """What else there is to see of it by itself."""

    @property
    def report(self) -> str:
        return self.span.report


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Two reports, sentence by sentence."""

    measures: Mapping[str, NDArray[np.float64]]
    """By its name how much there is of what is measured, of each sentence of the earlier one beside each of the other."""
    likest: NDArray[np.int64]
    """For how many of the two each is the one of its report that is most like it."""
    story: float
    """How like the reports are."""


Weighed = dict[str, list[tuple[float, Sentence, Sentence]]]
"""By a judgement two sentences, the earlier first, with the log-odds of it."""
Features = dict[str, float]
"""What there is to see of two sentences, and how much of it."""


class Likely:
    """Which sentences of short reports are likely to contradict or follow up each other, and whether what other finders tell is likely."""

    def __init__(self, scene: Scene, known: Sequence[Conflict]) -> None:
        self._trees = scene.phrases.sentence_trees()
        self.pairs = Pairs(scene, known if self._trees else (), asked_words(self._trees))
        self._weighed: Weighed = {j: [] for j in JUDGEMENTS}
        self._kept: dict[ConflictJudgement, set[tuple[Span, Span]]] = {j: set() for j in JUDGEMENTS}
        every = self.pairs.all() if self._trees else iter(())
        while some := list(islice(every, AT_ONCE)):
            self._weigh(some)

    def _weigh(self, pairs: Sequence[tuple[Sentence, Sentence]]) -> None:
        rows = [self.pairs.seen_of(a, b) for a, b in pairs]
        scored = scores(self._trees, rows)
        for judgement in JUDGEMENTS:
            for score, (a, b) in zip(scored[judgement], pairs, strict=True):
                if score >= ENOUGH[judgement]:
                    self._weighed[judgement].append((score, a, b))
                if score >= KEPT[judgement]:
                    self._kept[judgement].add((a.span, b.span))

    def may_be(self, conflict: Conflict) -> bool:
        """May a conflict be told? Not if all its passages are in sentences that are weighed, and no two of them are likely."""
        weighed = self._trees and (conflict.judgement, conflict.topic) not in SELDOM
        pairs = self.pairs.of_conflict(conflict) if weighed else []
        return not pairs or any((a.span, b.span) in self._kept[conflict.judgement] for a, b in pairs)

    def told(self) -> list[Conflict]:
        """The sentences that contradict or follow up one of another report, each with the likeliest of that."""
        return [_conflict(a, b, judgement, self.pairs) for a, b, judgement in told(self._weighed)]


def told(found: Weighed, enough: dict[str, float] | None = None) -> list[tuple[Sentence, Sentence, ConflictJudgement]]:
    """Of sentences with how likely each judgement is those that are told: likely enough, likeliest for both, and the likelier judgement."""
    least = enough or ENOUGH
    out: dict[tuple[int, int], tuple[float, Sentence, Sentence, ConflictJudgement]] = {}
    for judgement in JUDGEMENTS:
        best: dict[tuple[Span, str], float] = {}
        for score, a, b in found[judgement]:
            for place in ((a.span, b.report), (b.span, a.report)):
                best[place] = max(score, best.get(place, score))
        for score, a, b in found[judgement]:
            over = score - least[judgement]
            if over >= 0.0 and score >= max(best[a.span, b.report], best[b.span, a.report]):
                before = out.get((id(a), id(b)))
                if before is None or over > before[0]:
                    out[id(a), id(b)] = (over, a, b, judgement)
    return [(a, b, judgement) for _, a, b, judgement in out.values()]


def _conflict(a: Sentence, b: Sentence, judgement: ConflictJudgement, pairs: Pairs) -> Conflict:
    scene, best = pairs.scene, pairs.figures(a, b)
    if best and best[0] >= COUNTED:
        return set_beside(best[1], best[2], judgement, scene)
    update = judgement == "update"
    reason = scene.why(
        "status_update" if update else "clash", left=short(scene.case.quote(a.span)), right=short(scene.case.quote(b.span)),
        left_by=scene.voice(a.span, _speaker(a)), right_by=scene.voice(b.span, _speaker(b)),
    )  # fmt: skip
    return conflict("status" if update else "other", judgement, [[a.span], [b.span]], reason)


def _speaker(s: Sentence) -> str | None:
    return min(s.speakers) if len(s.speakers) == 1 else None


def sentences(reading: Reading, scene: Scene) -> Iterator[Sentence]:
    """The sentences of a report, if it is short and has a few, in order; no questions."""
    places = scene.case.sentences(reading.report.id)
    if scene.brief(reading.report.id) and len(places) >= FEW:
        yield from (_sentence(place, n, reading, scene) for n, place in enumerate(places) if "?" not in scene.case.quote(place))


def _sentence(place: Span, n: int, reading: Reading, scene: Scene) -> Sentence:
    p, written = scene.phrases, WORD.findall(scene.case.quote(place))
    said = [fold(w) for w in written]
    empty = p.small_words | p.negations
    words = frozenset(scene.feature(w) for w in said if len(w) >= LEAST and w not in empty)
    first = scene.case.mentions(Span(place.report, place.start, place.start + 1))
    capitals = [w for i, w in enumerate(written) if w[:1].isupper() and len(w) > 2 and (i or first)]
    about = scene.over(scene.case.mentions(place))
    alike = tuple(sorted(scene.alike.of(said)))
    matters = tuple(sorted({(w.matter, w.sign) for w in scene.matters.told(tuple(said))}))
    acts = [e for e in reading.events if place.contains(e.trigger)]
    claims = [c for c in reading.claims if c.span.overlaps(place)]
    counts, denied = any(f.span.overlaps(place) for f in reading.figures), any(c.reporting == "denied" for c in claims)
    held = {e.factuality for e in acts}
    own = [
        *(f"type {t}" for t in sorted({e.type for e in acts})), *(f"fact {f}" for f in sorted(held)),
        *_times(place, reading), f"claims {bool(claims)}", f"figures {counts}", f"denied {denied}", f"place {min(LATE, n)}",
        f"length {step(len(said), LENGTHS)}",
    ]  # fmt: skip
    return Sentence(
        span=place, order=(*scene.case.order[place.report], place.start, place.end), words=words,
        names=frozenset(fold(w)[:NAME] for w in capitals), about=about,
        people=frozenset(a for a in about if scene.actor[a].kind == "person"),
        places=frozenset(a for a in about if scene.actor[a].kind in {"place", "state"}), when=_when(place, reading),
        speakers=scene.over(c.speaker for c in claims),
        groups=frozenset(g for g, _ in alike), alike=alike, matters=matters, acts=frozenset(fold(e.lemma) for e in acts),
        open=bool(held & {"planned", "possible"}), happened="happened" in held, denied=denied,
        negations=sum(w in p.negations for w in said), counts=counts, said=frozenset(said), own=tuple(own),
    )  # fmt: skip


def _times(place: Span, reading: Reading) -> Iterator[str]:
    """Whether it tells of a time that is past, or to come."""
    published = reading.report.published
    if published is None or published.earliest is None or published.latest is None:
        return
    inside = [t.when for t in reading.times if place.contains(t.span)]
    if any(w.earliest and w.earliest > published.latest for w in inside):
        yield "to come"
    if any(w.latest and w.latest < published.earliest for w in inside):
        yield "past"


def _when(place: Span, reading: Reading) -> When:
    """The one day or hour that a sentence names; unknown where it names none or more."""
    inside = [t.when for t in reading.times if place.contains(t.span) and t.type in {"DATE", "TIME"} and t.when.earliest]
    return inside[0] if len(inside) == 1 else UNKNOWN


class Pairs:
    """The sentences of a case, two by two, with those of their words that are `asked` for."""

    def __init__(self, scene: Scene, known: Iterable[Conflict] = (), asked: Iterable[str] = ()) -> None:
        self.scene = scene
        self._asked = {w: (f"a {SAID}{w}", f"b {SAID}{w}") for w in asked}
        self.of: dict[str, list[Sentence]] = defaultdict(list)
        for s in scene.seen("sentences", sentences, Sentence):
            self.of[s.report].append(s)
        self._at = {s.span: s for those in self.of.values() for s in those}
        self._place = {s.span: n for those in self.of.values() for n, s in enumerate(those)}
        self._states: dict[Span, list[State]] = defaultdict(list)
        for state in scene.states:
            self._states[scene.case.sentence(state.span)].append(state)
        self._counts: dict[Span, list[Count]] = defaultdict(list)
        for c in (c for those in scene.weighed.of.values() for c in those):
            self._counts[c.sentence].append(c)
        self._telling: dict[str, dict[str, float]] = {}
        stories = scene.stories
        self._around = Around(self.of, {r: tuple(sorted({*stories.near(r)} & self.of.keys() - {r})) for r in self.of})
        self._compared: tuple[tuple[str, str], Compared] | None = None
        """The last two reports that were compared: their sentences come one after the other."""
        self._told: dict[tuple[Span, Span], set[str]] = defaultdict(set)
        """What other finders tell of two sentences."""
        for one in known:
            for a, b in self.of_conflict(one):
                self._told[a.span, b.span] |= {"told", f"told {one.judgement}", f"told {one.judgement} {one.topic}"}

    def all(self, least: float = HARDLY) -> Iterator[tuple[Sentence, Sentence]]:
        """Two sentences of two reports of one story that have something in common, the earlier report first, and those told already.

        Only those that are at least so like each other, or both count something.
        """
        order, stories = self.scene.case.order, self.scene.stories
        near = {
            (report, other) for report in self.of
            for other in {*stories.near(report), *stories.far(report), *stories.beyond(report)} & self.of.keys()
            if order[report] < order[other]
        }  # fmt: skip
        told: dict[tuple[str, str], set[tuple[Span, Span]]] = defaultdict(set)
        for first, later in self._told:
            told[first.report, later.report].add((first, later))
        for report, other in sorted({*near, *told}, key=lambda x: (order[x[0]], order[x[1]])):
            places = {(a.span, b.span) for a, b in self._new(report, other, least)} if (report, other) in near else set()
            for one, last in sorted(places | told[report, other], key=lambda x: (x[0].start, x[1].start)):
                yield self._at[one], self._at[last]

    def _new(self, report: str, other: str, least: float) -> Iterator[tuple[Sentence, Sentence]]:
        """The sentences of two reports that have something in common, but for those that the other has word for word."""
        like, place = self._around.like(report, other), self._place
        said = [{self.scene.said(s.span) for s in self.of[r]} for r in (report, other)]
        mine = [[s for s in self.of[r] if self.scene.said(s.span) not in there] for r, there in ((report, said[1]), (other, said[0]))]
        for a, b in product(*mine):
            if _akin(a, b) and (like[place[a.span], place[b.span]] >= least or (a.counts and b.counts)):
                yield a, b

    def of_conflict(self, conflict: Conflict) -> list[tuple[Sentence, Sentence]]:
        """The sentences of two sides, the earlier report first; none where a passage is in no sentence that is weighed."""
        sides = [[self._at.get(self.scene.case.sentence(span)) for span in side] for side in conflict.sides]
        order, out = self.scene.case.order, []
        for one, other in combinations(sides, 2):
            for a, b in product(one, other):
                if a is None or b is None or a.report == b.report:
                    return []
                out.append((a, b) if order[a.report] < order[b.report] else (b, a))
        return out

    def weigh_figures(self, a: Count, b: Count) -> float | None:
        """Log-odds that two figures are set against each other."""
        return self.scene.weighed.likely(a, b)

    def weigh_states(self, a: State, b: State, judgement: str) -> float | None:
        """Log-odds that two states are of one thing, and contradict or update each other."""
        return bonds.likely(a, b, judgement, self.scene, self.scene.ties)

    def figures(self, a: Sentence, b: Sentence) -> tuple[float, Count, Count] | None:
        """The two figures of them that are likeliest to be set against each other, with their log-odds."""
        found = []
        for c, d in product(self._counts.get(a.span, ()), self._counts.get(b.span, ())):
            if differ(c, d, self.scene) and (score := self.weigh_figures(c, d)) is not None:
                found.append((score, c, d))
        return max(found, key=lambda x: (x[0], x[1].figure.id, x[2].figure.id), default=None)

    def states(self, a: Sentence, b: Sentence) -> tuple[float, str, State, State] | None:
        """The two states of them that are likeliest to contradict or update each other, with their log-odds and which of the two."""
        found, scene = [], self.scene
        for c, d in product(self._states.get(a.span, ()), self._states.get(b.span, ())):
            if c.matter != d.matter or (judgement := verdict(c, d, scene)) not in JUDGEMENTS or not bonds.comparable(c, d, scene):
                continue
            if (score := self.weigh_states(c, d, judgement)) is not None:
                found.append((score, judgement, c, d))
        return max(found, key=lambda x: (x[0], x[1], x[2].order, x[3].order), default=None)

    def seen_of(self, a: Sentence, b: Sentence) -> Features:
        """What there is to see of each of two sentences, the earlier first, and of both."""
        figures, states = self.figures(a, b), self.states(a, b)
        found = *self._figures(figures), *self._states_of(a, b, states), *self._where(a, b), *sorted(self._told.get((a.span, b.span), ()))
        said = (self._asked[w][n] for n, s in enumerate((a, b)) for w in s.said & self._asked.keys())
        named = chain((f"a {x}" for x in a.own), (f"b {x}" for x in b.own), said, self.common(a, b), found)
        odds = {"figures": figures[0] if figures else NOTHING, "states": states[0] if states else NOTHING}
        return {**dict.fromkeys(named, 1.0), **self.measures(a, b), **odds}

    def measures(self, a: Sentence, b: Sentence) -> Features:
        """How much they have in common and how they stand."""
        compared, telling = self._compare(a.report, b.report), self._among(a.report)
        i, j = self._place[a.span], self._place[b.span]
        shared, (of_a, of_b) = a.words & b.words, compared.likest.shape
        return {
            "shared": len(shared) / max(1, min(len(a.words), len(b.words))), "words": float(len(shared)),
            "most telling": max((telling.get(w, 0.0) for w in shared), default=0.0),
            "place a": float(i), "place b": float(j), "of a": float(of_a), "of b": float(of_b),
            "story": compared.story, "days apart": float(self._days(a, b)), **{n: float(x[i, j]) for n, x in compared.measures.items()},
        }  # fmt: skip

    def _compare(self, report: str, other: str) -> Compared:
        key = report, other
        if self._compared is None or self._compared[0] != key:
            like = np.array([[self._like(a, b) for b in self.of[other]] for a in self.of[report]])
            measures = {**beside(like), **self._around.of_two(report, other)}
            best = (like >= like.max(axis=1, keepdims=True)).astype(np.int64) + (like >= like.max(axis=0, keepdims=True))
            story = self.scene.stories.alike(report, other)
            self._compared = key, Compared(measures=measures, likest=np.where(like > 0.0, best, 0), story=story)
        return self._compared[1]

    def _days(self, a: Sentence, b: Sentence) -> int:
        p, q = (self.scene.case.report[s.report].published for s in (a, b))
        return (q.earliest - p.earliest).days if p and q and p.earliest and q.earliest else 0

    def common(self, a: Sentence, b: Sentence) -> list[str]:
        """What they have in common and how they stand, as far as that is seen at once."""
        shared = a.words & b.words
        telling = self._among(a.report)
        own = step(fsum(telling.get(w, 0.0) for w in sorted(shared)), OWN)
        return [
            "bias", f"own {own}", f"most {step(max((telling.get(w, 0.0) for w in shared), default=0.0), OWN)}",
            f"share {step(len(shared) / max(1, min(len(a.words), len(b.words))), SHARES)}",
            f"names {min(3, len(a.names & b.names))} {bool(a.names)} {bool(b.names)}", *self._who(a, b), *self._what(a, b, own),
            *self._standing(a, b, own), f"counts {a.counts} {b.counts}",
            f"negations {min(2, a.negations)} {min(2, b.negations)}", f"negated {(not a.negations) != (not b.negations)} own {own}",
            f"denied {a.denied} {b.denied}", f"open {a.open} {b.happened} own {own}",
        ]  # fmt: skip

    def _where(self, a: Sentence, b: Sentence) -> Iterator[str]:
        """Whether they tell of two places, or of two of a kind."""
        yield f"elsewhere {self.scene.apart.elsewhere(a.span, b.span)}"
        yield f"two of a kind {self.scene.apart.two(a.span, b.span)}"

    def _among(self, report: str) -> dict[str, float]:
        """How telling each word is among the sentences of a report and of those near it."""
        if report not in self._telling:
            there = [s for r in sorted({report, *self.scene.stories.near(report)} & self.of.keys()) for s in self.of[r]]
            often = Counter(w for s in there for w in s.words)
            self._telling[report] = {w: log(len(there) / n) for w, n in often.items()}
        return self._telling[report]

    def _who(self, a: Sentence, b: Sentence) -> Iterator[str]:
        """Who is in both, and who speaks."""
        yield f"about {min(3, len(a.about & b.about))}"
        yield f"people {bool(a.people & b.people)} {bool(a.people)} {bool(b.people)}"
        yield f"places {bool(a.places & b.places)} {bool(a.places - b.places)} {bool(b.places - a.places)}"
        yield f"others {bool(a.names & b.names)} {bool(a.names - b.names)} {bool(b.names - a.names)}"
        yield f"one speaker {bool(a.speakers & b.speakers)}"
        yield f"speaks {bool(a.speakers & b.about)} {bool(b.speakers & a.about)}"

    def _what(self, a: Sentence, b: Sentence, own: int) -> Iterator[str]:
        """The words for one thing and the matters in both."""
        words = {w for _, w in a.alike} & {w for _, w in b.alike}
        other = {g for g, w in a.alike if w not in words} & {g for g, w in b.alike if w not in words}
        yield from (f"alike {min(4, len(other))}", f"groups {min(4, len(a.groups & b.groups))}")
        yield f"acts {min(2, len(a.acts & b.acts))} {(not a.negations) != (not b.negations)}"
        ends = [{m: {s for n, s in x.matters if n == m} for m, _ in x.matters} for x in (a, b)]
        common = ends[0].keys() & ends[1].keys()
        contrary = sum(ends[0][m].isdisjoint(ends[1][m]) for m in common)
        yield from (f"contrary {min(2, contrary)}", f"contrary {bool(contrary)} own {own}", f"agree {min(2, len(common) - contrary)}")

    def _figures(self, best: tuple[float, Count, Count] | None) -> Iterator[str]:
        """What would be said of their figures."""
        if best is None:
            yield "no figures"
            return
        odds, grown = step(best[0], FIGURES), rose(best[1], best[2], self.scene)
        yield from (f"odds {odds}", f"rose {grown}", f"odds {odds} {grown}")
        apart = list(self.scene.weighed.apart(best[1], best[2]))
        yield from (f"figures apart {bool(apart)}", *(f"figures {name}" for name in apart))

    def _states_of(self, a: Sentence, b: Sentence, best: tuple[float, str, State, State] | None) -> Iterator[str]:
        """What would be said of their states."""
        if best is None:
            yield f"no states {a.span in self._states} {b.span in self._states}"
            return
        odds, judgement, one, other = best
        yield from (f"bond {step(odds, STATES)} {judgement}", f"would {judgement}")
        yield f"states apart {bonds.apart(one, other, self.scene)} {judgement}"
        yield f"states of two {two_things(one, other, self.scene)} {told_apart(one, other, self.scene)}"
        yield f"kind {self.scene.matters.of[one.matter].kind}"

    def _standing(self, a: Sentence, b: Sentence, own: int) -> Iterator[str]:
        """How far apart they are, and whether each is for the other the one of its report that is most like it."""
        days = self._days(a, b)
        yield f"days {step(days, DAYS)}"
        yield f"times {'unknown' if UNKNOWN in (a.when, b.when) else a.when.meets(b.when)}"
        likest = int(self._compare(a.report, b.report).likest[self._place[a.span], self._place[b.span]])
        yield from (f"likest {likest}", f"likest {likest} own {own}")

    def _like(self, a: Sentence, b: Sentence) -> float:
        """How like each other two sentences are, by their words among those near the earlier one."""
        telling = self._among(a.report)
        return fsum(telling.get(w, 0.0) for w in sorted(a.words & b.words)) + ALIKE * len(a.groups & b.groups)


def asked_words(trees: Mapping[str, Forest]) -> frozenset[str]:
    """The words that trees ask for in either of two sentences."""
    asked = (feature.partition(SAID) for forest in trees.values() for feature in forest.columns)
    return frozenset(word for side, _, word in asked if side in {"a ", "b "})


def beside(like: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
    """By its name how like each sentence of a report is to each of another, beside others and beside those that stand around the two."""
    padded = np.pad(like, 1, constant_values=-1.0)
    around = {
        name: np.maximum(np.maximum(padded[1 + d : 1 + d + len(like), 1:-1], padded[1:-1, 1 + d : 1 + d + like.shape[1]]),
                         padded[1 + d : 1 + d + len(like), 1 + d : 1 + d + like.shape[1]])
        for name, d in (("before", -1), ("after", 1))
    }  # fmt: skip
    ranks = {"rank a": _ranks(like), "rank b": _ranks(like.T).T}
    return {"like": like, **ranks, "over a": like - _others(like), "over b": like - _others(like.T).T, **around}


def _ranks(like: NDArray[np.float64]) -> NDArray[np.float64]:
    """The rank of each value in its row."""
    ranks: NDArray[np.float64] = 1.0 + (like[:, :, None] < like[:, None, :]).sum(axis=2)
    return ranks


def _others(like: NDArray[np.float64]) -> NDArray[np.float64]:
    """The greatest of the other values of the row; nothing where there is no other."""
    if like.shape[1] == 1:
        return np.zeros_like(like)
    last = np.sort(like, axis=1)[:, -2:]
    return np.where(like == last[:, 1:], last[:, :1], last[:, 1:])


def _akin(a: Sentence, b: Sentence) -> bool:
    """Have two sentences a word, a word for one thing or somebody in common? Of others next to none are set side by side."""
    return not (a.words.isdisjoint(b.words) and a.groups.isdisjoint(b.groups) and a.about.isdisjoint(b.about))
