"""What the finders of conflicts look up: the case, its actors and events over reports, and who speaks."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from functools import cache, cached_property, partial, wraps
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, Any, TypeVar, cast

from kroniek.lang.shapes.phrases import Phrases
from kroniek.reconcile.case import Case
from kroniek.reconcile.conflicts.alike import WordGroups
from kroniek.reconcile.kept import Kept
from kroniek.reconcile.merge import Groups
from kroniek.reconcile.pair import Happening, main_actors
from kroniek.reconcile.stories import BRIEF, Cast, Stories, cast_of
from kroniek.reconcile.told import with_told_days
from kroniek.reconcile.why import Told, Why
from kroniek.reconcile.words import STEM, Endings, fold, tokens
from kroniek.records import Actor, Conflict, ConflictJudgement, Link, Reading, Span, Topic, When, content_id

if TYPE_CHECKING:
    from kroniek.reconcile.conflicts.apart import Apart
    from kroniek.reconcile.conflicts.assertions import Assertion
    from kroniek.reconcile.conflicts.counts import Count
    from kroniek.reconcile.conflicts.likely_counts import Figures
    from kroniek.reconcile.conflicts.matters import Matters
    from kroniek.reconcile.conflicts.states import State
    from kroniek.reconcile.conflicts.ties import Ties

NEAR = 2
"""Sentences between two passages that may answer each other."""
REACH = 16
"""How many items before it in its block an item is compared with."""
COMMON = 0.05
"""Share of the reports (and of at least 20) beyond which an actor does not make two reports one story."""
LEAST = 50
"""Reports below which it tells little how many of them have a word: in a pile of five about one storm all do."""
SURE = 0.65
"""Score of a link from which on two events are one for certain, so that one who denies it contradicts the other."""
HALF = 4
"""Letters that a noun has at least behind the word for one half of it: `noordbaan`."""
STOPS = re.compile(r"[,;:](?=\s)")
GAP = 12
"""Characters between a part and its whole."""
HELD = {"happened": 1, "disputed": 1, "denied": -1, "negated": -1}
"""Does a factuality hold that it happened, or that it did not?"""

T = TypeVar("T")
U = TypeVar("U")
Worded = tuple[frozenset[str], frozenset[str]]
"""What the acts of an assertion say, and its words."""


class Scene:
    """What the detectors look up: the case, its actors and events over reports, and who speaks."""

    def __init__(
        self, case: Case, who: dict[str, str], actors: Sequence[Actor], items: Sequence[Happening], groups: Groups, links: Sequence[Link],
        kept: Kept | None = None,
    ) -> None:  # fmt: skip
        self.score = {(x.left, x.right): x.score for x in links if x.judgement == "same"}
        self.case, self.who, self.items, self.groups = case, who, items, groups
        self.phrases = case.phrases
        self.actor = {a.id: a for a in actors}
        self.named = frozenset(a.id for a in actors if any(m.form == "name" for m in a.mentions))
        self.of = {h.id: h for h in items}
        self.main = {r.report.id: frozenset(main_actors(r, who, self.named)) for r in case.readings}
        self._said: dict[Span, tuple[str, ...]] = {}
        self._kinds: dict[str, frozenset[int]] = {}
        self.answers: dict[tuple[Any, Any], Any] = {}
        """By a question and what it was asked of, the answer (`once`)."""
        self._anew: dict[str, frozenset[str]] = {}
        self._synonyms: dict[str, list[int]] = defaultdict(list)
        for n, same in enumerate(self.phrases.synonyms):
            for word in sorted(same):
                self._synonyms[word].append(n)
        self.counted = Endings((c.name, c.stems) for c in self.phrases.counted)
        self.crowds = frozenset(c.name for c in self.phrases.counted if c.crowd)
        self.tallies = frozenset(c.name for c in self.phrases.counted if c.tally)
        self.falling = frozenset(c.name for c in self.phrases.counted if c.falls)
        self.people = (self.tallies | self.crowds) - frozenset(c.name for c in self.phrases.counted if c.amount)
        self.holders = frozenset(c.name for c in self.phrases.counted if c.held)
        self.amounts = frozenset(c.name for c in self.phrases.counted if c.amount)
        self.governs = {noun: c.name for c in self.phrases.counted for noun in c.governs}
        self.nouns = tuple((c.name, frozenset(c.nouns)) for c in self.phrases.counted if c.nouns)
        self.known = frozenset(c.name for c in self.phrases.counted)
        self.inert = frozenset(c.name for c in self.phrases.counted if c.inert)
        self.faint = frozenset(c.name for c in self.phrases.counted if c.faint)
        self.final = frozenset(c.name for c in self.phrases.counted if c.final)
        self.percent = self.phrases.percent_name
        self.figures = {r.report.id: r.figures for r in case.readings}
        self.told_of = tuple((c.name, p) for c in self.phrases.counted if not c.part_of for p in patterns(c.phrases))
        self.graver = tuple((c.part_of, c.name, p) for c in self.phrases.counted if c.part_of for p in patterns(c.phrases))
        self._like = {c.name: c.like for c in self.phrases.counted if c.like}
        undated = [r for r in with_told_days(case.readings, links) if r.report.published is None]
        self.dated = {event: when for r in undated for event, when in dated_by_others(r, self.phrases)}
        self.parted = frozenset(i for r in case.readings for i in _parted(r, self.phrases))
        self.cast = _casts(case, who, self.named)
        self.at: dict[Span, list[Happening]] = defaultdict(list)
        self.heads: dict[str, set[str]] = defaultdict(set)
        self.told_in: dict[str, list[Happening]] = defaultdict(list)
        for h in items:
            self.at[h.sentence].append(h)
            self.told_in[h.report].append(h)
            if len(groups.members(h.id)) > 1:
                self.heads[h.report].add(groups.head(h.id))
        self.people_named = frozenset(i for i in self.named if self.actor[i].kind == "person")
        self._asserted: dict[str, list[Assertion]] = {}
        self._kept = kept
        self.stories = Stories(case, self.seen("cast", lambda reading, _: [cast_of(reading, case)], Cast))

    def seen(self, name: str, look: Callable[[Reading, Scene], Iterable[T]], kind: Any) -> list[T]:
        """What `look` sees in each report by itself, in order of reports.

        It may look up what `kept.surroundings` has of the report, and nothing of others: it is not asked again while that stays the same.
        """
        if self._kept is None:
            return [x for r in self.case.readings for x in look(r, self)]
        return [x for r in self.case.readings for x in self._kept.of(name, r.report.id, partial(look, r, self), kind)]

    def asserted(self, reading: Reading) -> list[Assertion]:
        """What is asserted in a report, in order."""
        from kroniek.reconcile.conflicts.assertions import assertions  # which looks up this scene

        if reading.report.id not in self._asserted:
            self._asserted[reading.report.id] = list(assertions(reading, self))
        return self._asserted[reading.report.id]

    def passage(self, reading: Reading, number: int) -> Assertion:
        """One of the assertions of a report, of which few are asked for."""
        from kroniek.reconcile.conflicts.assertions import Assertion

        if self._kept is None:
            return self.asserted(reading)[number]
        return self._kept.one("passages", reading.report.id, str(number), lambda: self.asserted(reading)[number], Assertion)

    def worded(self) -> Iterator[tuple[Reading, tuple[Worded, ...]]]:
        """Each report with the acts and words of each of its assertions."""
        yield from zip(self.case.readings, self._words, strict=True)

    @cached_property
    def _words(self) -> list[tuple[Worded, ...]]:
        return self.seen("words", lambda r, scene: [tuple((a.acts, a.words) for a in scene.asserted(r))], tuple[Worded, ...])

    def anew(self, report: str) -> frozenset[str]:
        """The kinds of happening of which a short report tells another one than was told of before: `opnieuw een schuur afgebrand`."""
        if report not in self._anew:
            said = (self.said(s) for s in self.case.sentences(report)) if self.brief(report) else ()
            again = (w for w in said if any(p.search(" ".join(w)) for p in patterns(self.phrases.anew)))
            self._anew[report] = frozenset(t for words in again for t in self.case.topics.of(words) & self.case.topics.cause)
        return self._anew[report]

    def left_open(self, text: str) -> bool:
        """Do the words leave open whether it is so: `het is niet duidelijk of`?"""
        return any(p.search(fold(text)) for p in patterns(self.phrases.undecided))

    @cached_property
    def matters(self) -> Matters:
        """The ways to tell a state."""
        from kroniek.reconcile.conflicts.matters import Matters

        return Matters(self.phrases)

    @cached_property
    def apart(self) -> Apart:
        """What tells the matters of two passages apart."""
        from kroniek.reconcile.conflicts.apart import Apart

        return Apart(self)

    @cached_property
    def called_so(self) -> frozenset[str]:
        """The folded words of the names of people."""
        return frozenset(w for a in self.people_named for w in tokens(self.actor[a].name))

    @cached_property
    def alike(self) -> WordGroups:
        """The groups of words for one matter."""
        return WordGroups(self.phrases.alike())

    @cached_property
    def callings(self) -> dict[str, frozenset[str]]:
        """By a folded name the nouns that any report puts before it."""
        from kroniek.reconcile.conflicts.states import callings

        out: dict[str, set[str]] = defaultdict(set)
        for noun, name in self.seen("callings", callings, tuple[str, str]):
            out[name].add(noun)
        return {k: frozenset(v) for k, v in out.items()}

    @cached_property
    def counts(self) -> list[Count]:
        """The figures that count something."""
        from kroniek.reconcile.conflicts.counts import all_counts

        return all_counts(self)

    @cached_property
    def counts_of(self) -> dict[str, list[Count]]:
        """Those of each report that has any."""
        out: dict[str, list[Count]] = defaultdict(list)
        for c in self.counts:
            out[c.report].append(c)
        return out

    @cached_property
    def weighed(self) -> Figures:
        """The figures of short reports, ready to be weighed two by two."""
        from kroniek.reconcile.conflicts.figures import figures_of

        return figures_of(self)

    @cached_property
    def states(self) -> list[State]:
        """The states that are told, in order of reports."""
        from kroniek.reconcile.conflicts.states import State, states

        return self.seen("states", states, State)

    @cached_property
    def ties(self) -> Ties:
        """What else ties them."""
        from kroniek.reconcile.conflicts.ties import Ties

        return Ties(self.states, self)

    @cached_property
    def weight(self) -> dict[str, float]:
        """How telling a word of an assertion is: 1 when few reports have it, near 0 when most do."""
        every = log(max(LEAST, len(self.case.readings)) + 1.0)
        reports = (frozenset[str]().union(*(words for _, words in said)) for said in self._words)
        return {w: 1.0 - log(n) / every for w, n in Counter(w for words in reports for w in words).items()}

    def said(self, span: Span) -> tuple[str, ...]:
        """The folded words of a passage, counted out once."""
        if span not in self._said:
            self._said[span] = tokens(self.case.quote(span))
        return self._said[span]

    def feature(self, word: str) -> str:
        """What a folded word is about: its topic, else its beginning."""
        return self.case.topics.of_word(word) or word[:STEM]

    def kinds(self, word: str) -> frozenset[int]:
        """The sets of synonyms that a folded noun, its plural or a compound with it is one of."""
        if word not in self._kinds:
            forms = [w for end in (word, word[:-1], word[:-2]) for w in (end, *(end[i:] for i in range(1, len(end) - 3)))]
            forms = [w for w in forms if w not in self.phrases.suffixes or word.startswith(w)]  # `zakelijk` is no `lijk`
            self._kinds[word] = frozenset(n for w in forms for n in self._synonyms.get(w, ()))
        return self._kinds[word]

    def brief(self, *reports: str) -> bool:
        """Are the reports so short that each tells of one thing?"""
        return all(len(r.text) - r.body <= BRIEF for r in map(self.case.report.__getitem__, reports))

    def before(self, one: str, other: str) -> bool:
        """Was the first report published on an earlier day than the second?"""
        p, q = (self.case.report[r].published for r in (one, other))
        return bool(p and q and p.latest and q.earliest and p.latest < q.earliest)

    def like(self, thing: str) -> str:
        """What a thing that is counted is compared as: those who take part in a march as those who march."""
        return self._like.get(thing, thing)

    def told(self, event: str) -> Happening:
        """An event; in a report without a date on the days that other reports give it."""
        h = self.of[event]
        if event in self.dated:
            h = copy(h)
            h.when = self.dated[event]
        return h

    def sure(self, a: Happening, b: Happening) -> bool:
        """Are two events linked by much evidence?"""
        return self.score.get((min(a.id, b.id), max(a.id, b.id)), 0.0) >= SURE

    def kin(self, a: str, b: str) -> bool:
        """Do two reports tell of one story: is there an event that both tell?"""
        return a == b or bool(self.heads[a] & self.heads[b])

    def story(self, a: str, b: str) -> bool:
        """Are two reports about the same ones, do their words tell one story, or is there an event that both tell?"""
        return self.kin(a, b) or len(self.main.get(a, frozenset()) & self.main.get(b, frozenset())) > 1 or self.stories.same(a, b)

    def marks(self, report: str) -> frozenset[str]:
        """What two reports share one of when they tell one `story`; an empty mark is shared with every report."""
        names = [f"name {n}" for n, _ in self.stories.cast[report].names] or [""]
        return frozenset({report, *self.stories.near(report), *self.heads.get(report, ()), *self.main.get(report, ()), *names})

    def voice_of(self, claim: str | None, stated_by: str | None = None) -> str | None:
        """Who says it, told apart from others even where it is nobody with a name: a speaker, else the claim; none for the outlet."""
        return self.speaker(claim, stated_by) or claim

    def over(self, ids: Iterable[str | None]) -> frozenset[str]:
        """Actors of a reading as actors over reports."""
        return frozenset(self.who[i] for i in ids if i in self.who)

    def speaker(self, claim: str | None, stated_by: str | None = None) -> str | None:
        """Who says it, over reports; none when the outlet does."""
        found = self.case.claim.get(claim or "")
        raw = stated_by or (found.speaker if found else None)
        return self.who.get(raw) if raw else None

    def voice(self, span: Span, speaker: str | None) -> Told:
        """Who says it: a name, an outlet, or a report by its day."""
        if speaker and speaker in self.actor:
            return self.actor[speaker].name
        report = self.case.report[span.report]
        if report.outlet:
            return report.outlet
        return ["report", *days_of(report.published)] if report.published and report.published.earliest else ["report", None, None]

    def why(self, key: str, **values: Told) -> Why:
        """Why it is a conflict: a key, its values, and the sentence in the language of the reports."""
        return self.case.why(key, **values)

    def teller(self, span: Span) -> str | None:
        """Who is said to count, in a sentence that is no claim: `de bond telde er 950`, `de politie houdt het op 35`."""
        place = self.case.sentence(span)
        text = fold(self.case.report[span.report].text[place.start : span.start])
        said = " ".join(tokens(text))
        if not any(p.search(said) for p in patterns(self.phrases.counting)):
            return None
        cut = self._counted_first(place, span)
        near = self.case.mentions(Span(span.report, place.start, cut)) if place.start < cut else []
        lands = {"place", "state"} if self.phrases.prepositions & {*tokens(text)[:1]} else {"place"}
        return next((self.who[a] for a in reversed(near) if a in self.who and self.case.actor[a].kind not in lands), None)

    def _counted_first(self, place: Span, span: Span) -> int:
        """Where the first of the figures begins that a clause counts with a figure: who counts stands before it."""
        text = self.case.report[span.report].text
        same = (f.span.start for f in self.figures[span.report] if place.start <= f.span.start < span.start)
        return min((at for at in same if not STOPS.search(text, at, span.start)), default=span.start)


@cache
def once(ask: Callable[[T, Scene], U]) -> Callable[[T, Scene], U]:
    """The question, put once in a scene to each record it is asked of."""

    @wraps(ask)
    def known(record: T, scene: Scene) -> U:
        key = ask, record
        if key not in scene.answers:
            scene.answers[key] = ask(record, scene)
        return cast("U", scene.answers[key])

    return known


@cache
def patterns(written: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Patterns of a language, ready to search with."""
    return tuple(re.compile(p) for p in written)


def days_of(when: When) -> list[str | None]:
    """The ends of an interval as they are written."""
    return [str(d) if d else None for d in (when.earliest, when.latest)]


def _parted(reading: Reading, phrases: Phrases) -> Iterator[str]:
    """The figures that are a part and its whole: `vier van de twaalf zetels`."""
    figures = sorted(reading.figures, key=lambda f: (f.span, f.id))
    for a, b in pairwise(figures):
        between = reading.report.text[a.span.end : b.span.start]
        if 0 < len(between) < GAP and between.strip().casefold() in phrases.of_whole + phrases.either:
            yield from (a.id, b.id)


def dated_by_others(reading: Reading, phrases: Phrases) -> Iterator[tuple[str, When]]:
    """The days of the events that had none, where the one date in their own clause, or right behind it, has them now."""
    dates = [t for t in reading.times if t.type == "DATE"]
    for e in reading.events:
        inside = [t.when for t in dates if e.span.contains(t.span) or _behind(e.span, t.span, reading, phrases)]
        if len(inside) == 1 and inside[0].earliest and inside[0].latest:
            yield e.id, replace(inside[0], reason="clause")


def _behind(clause: Span, time: Span, reading: Reading, phrases: Phrases) -> bool:
    """Is there nothing between a clause and a time but a preposition?"""
    if not 0 < time.start - clause.end < GAP:
        return False
    between = reading.report.text[clause.end : time.start]
    return not between.strip() or (between.strip().isalpha() and between.strip() in phrases.prepositions)


def _casts(case: Case, who: dict[str, str], named: frozenset[str]) -> dict[str, frozenset[str]]:
    """The named actors of each report, without those that half the reports name."""
    casts = {r.report.id: frozenset(who[a.id] for a in r.actors) & named for r in case.readings}
    often = Counter(a for cast in casts.values() for a in cast)
    limit = max(20, COMMON * len(casts))
    return {r: frozenset(a for a in cast if often[a] <= limit) for r, cast in casts.items()}


def conflict(topic: Topic, judgement: ConflictJudgement, sides: Sequence[Iterable[Span]], why: Why) -> Conflict:
    whole = tuple(tuple(sorted(set(side))) for side in sides)
    return Conflict(
        id=content_id("con", topic, judgement, *whole), topic=topic, judgement=judgement, sides=whole, reason=why.sentence, key=why.key,
        values=why.values,
    )  # fmt: skip


def near(a: Span, b: Span, scene: Scene) -> bool:
    """Is the second at most `NEAR` sentences after the first?"""
    return sum(a.start < cut <= b.start for cut in scene.case.bounds(a.report)) <= NEAR


def set_apart(x: Sequence[str], y: Sequence[str], scene: Scene) -> bool:
    """Do some words tell two of one kind apart from those of others: by which of them, or which half: `de noordbaan`, `de zuidbaan`?"""
    p = scene.phrases
    which = [{(after, w) for w, after in pairwise(said) if w in p.ordinals} for said in (x, y)]
    begun = ([w for w in said if w.startswith(p.halves)] for said in (x, y))
    halves = [{(w[len(n) :], n) for w in said for n in p.halves if w.startswith(n) and len(w) - len(n) >= HALF} for said in begun]
    return any(thing == other and n != m for one, two in (which, halves) for thing, n in one for other, m in two)


def short(text: str, most: int = 110) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def step(value: float, steps: Sequence[float]) -> int:
    """How many steps a value has taken."""
    return sum(value >= s for s in steps)
