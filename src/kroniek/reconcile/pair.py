"""Which events are worth comparing: those of one topic or verb with one actor, near in time. Never all pairs.

A block holds the events that share a key: an act (a verb, a topic or a type) and an actor or place. Within it an event is compared with
those just before it in time, so that the work grows with the number of events and not with its square. SQL finds the pairs.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

from kroniek.reconcile.case import Case
from kroniek.reconcile.kept import Kept
from kroniek.reconcile.words import stems, tokens
from kroniek.records import Event, Reading, Span, When

REACH = 24
"""How many events before it in its block an event is compared with."""
FEW = 3
"""Words of meaning below which a clause is compared by its whole sentence."""
BACK = 5
"""Words before a clause among which stands what it is about: `een verbod had genegeerd dat hem was opgelegd`."""
MAIN = 3
"""How many actors a report is mostly about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What the words of an event tell, whoever its actors are."""

    act: str | None
    topics: frozenset[str]
    again: bool
    back: bool
    sentence: Span
    clause: frozenset[str]
    """Stems of its words, without those of the act."""
    whole: frozenset[str]
    """The same of its sentence, where those of the clause may be too few."""


class Happening:
    """An event ready to compare: its acts and actors over reports."""

    __slots__ = (
        "act", "again", "around", "back", "company", "event", "figures", "id", "lemma", "main", "near", "report",
        "sentence", "speaker", "topics", "when", "where", "who", "whom", "words",
    )  # fmt: skip

    def __init__(
        self, event: Event, told: Wording, case: Case, who: dict[str, str], states: dict[str, str], named: frozenset[str],
        main: tuple[str, ...], names: frozenset[str],
    ) -> None:  # fmt: skip
        self.event, self.id, self.report, self.when = event, event.id, event.span.report, event.when
        self.lemma = event.lemma.casefold()
        self.act, self.topics, self.again, self.back, self.sentence = told.act, told.topics, told.again, told.back, told.sentence
        self.words = told.clause - names
        if len(self.words) < FEW:
            self.words = told.whole - names
        self.around = frozenset(who[a] for a in case.near(self.sentence) if a in who)
        self.near = self.around & named
        self.who, self.whom, self.where = (_over_reports(ids, who, states) for ids in (event.who, event.whom, event.where))
        self.company = (self.who | self.whom | self.where) & named
        self.main = main
        self.figures = frozenset((f.low, f.high) for f in case.figures_at(event) if f.low is not None and f.low > 2)
        claim = case.claim.get(event.claim or "")
        self.speaker = who.get(claim.speaker) if claim and claim.speaker else None


def _wordings(reading: Reading, case: Case) -> Iterator[Wording]:
    """What the words of each event of a report tell, in order."""
    names = frozenset().union(*(case.name_stems(a.name) for a in reading.actors))
    for event in _events(reading):
        trigger = (*tokens(event.lemma), *tokens(case.quote(event.trigger)))
        words = tokens(case.quote(event.span))
        act = next((t for w in trigger if (t := case.topics.of_word(w))), None) or case.topics.in_two(trigger, words)
        if act is None and event.lemma.casefold() in case.phrases.done:
            act = _done(event, case)
        topics = case.topics.of(words) | ({act} if act else set())
        if act is None and len(topics) == 1 and topics <= case.topics.bare and event.type == "NONE":
            act = min(topics)  # `werd getroffen door een storing` is about the one happening that it names
        sentence = case.sentence(event.trigger)
        known = stems(f"{event.lemma} {case.quote(event.trigger)}", case.phrases)
        clause = stems(case.quote(event.span), case.phrases) - known
        few = len(clause - names) < FEW
        yield Wording(
            act=act, topics=topics, again=not case.phrases.again.isdisjoint(words),
            back=not case.phrases.definite.isdisjoint(case.before(event.trigger)), sentence=sentence, clause=clause,
            whole=stems(case.quote(sentence), case.phrases) - known if few else frozenset(),
        )  # fmt: skip


def _done(event: Event, case: Case) -> str | None:
    """What is done by a verb that only says so: what its clause names, or what a clause with `dat` is about."""
    words = tokens(case.quote(event.span))
    named = case.topics.of(words) & case.topics.done
    if named or not words or words[0] not in case.phrases.things:
        return min(named) if len(named) == 1 else None
    before = tokens(case.quote(case.sentence(event.trigger)).partition(case.quote(event.span))[0])[-BACK:]
    nouns = (case.topics.of_word(b) for a, b in reversed(tuple(pairwise(before))) if a in case.phrases.articles)
    return next((n for n in nouns if n in case.topics.done), None)


def _events(reading: Reading) -> list[Event]:
    return sorted(reading.events, key=lambda e: (e.trigger, e.id))


def _over_reports(ids: tuple[str, ...], who: dict[str, str], states: dict[str, str]) -> frozenset[str]:
    """Actors over reports; a government brings its state."""
    over = [who[a] for a in ids if a in who]
    return frozenset(over + [states[a] for a in over if a in states])


def happenings(
    case: Case, who: dict[str, str], states: dict[str, str], named: frozenset[str], kept: Kept | None = None
) -> list[Happening]:
    """All events of the case, in order of report and place. Words of which it is kept what they tell are not looked through again."""
    out = []
    for reading in case.readings:
        main = main_actors(reading, who, named)
        names = frozenset().union(*(case.name_stems(a.name) for a in reading.actors if who[a.id] in named))
        look = partial(_wordings, reading, case)
        told = kept.of("wordings", reading.report.id, look, Wording) if kept else look()
        out += [Happening(e, t, case, who, states, named, main, names) for e, t in zip(_events(reading), told, strict=True)]
    return out


def main_actors(reading: Reading, who: dict[str, str], named: frozenset[str]) -> tuple[str, ...]:
    """The named actors, over reports, that a report mentions most."""
    often: Counter[str] = Counter()
    for actor in reading.actors:
        if (over := who[actor.id]) in named:
            often[over] += len(actor.mentions)
    return tuple(sorted(often, key=lambda a: (-often[a], a))[:MAIN])


BLOCKS = (
    "CREATE TABLE keyed (key INTEGER, event INTEGER, PRIMARY KEY (key, event)) WITHOUT ROWID",
    "CREATE TABLE placed (key INTEGER, place INTEGER, event INTEGER, PRIMARY KEY (key, place)) WITHOUT ROWID",
)
PLACE = "INSERT INTO placed SELECT key, row_number() OVER (PARTITION BY key ORDER BY event), event FROM keyed"
NEAR = "SELECT DISTINCT a.event, b.event FROM placed a JOIN placed b ON b.key = a.key AND b.place BETWEEN a.place + 1 AND a.place + ?"
"""Events are numbered in order of time, and keys as they come; a pair is near in one block at least."""


def event_pairs(items: list[Happening], case: Case) -> list[tuple[Happening, Happening]]:
    """Pairs worth comparing, each once, the smaller id first."""
    order = sorted(items, key=lambda h: (_day(h, case), h.id))
    numbers: dict[tuple[str, str], int] = {}
    with closing(sqlite3.connect(":memory:")) as db:
        for table in BLOCKS:
            db.execute(table)
        keyed = ((numbers.setdefault(key, len(numbers)), i) for i, h in enumerate(order) for key in _keys(h))
        db.executemany("INSERT INTO keyed VALUES (?, ?)", sorted(keyed))
        db.execute(PLACE)
        pairs = db.execute(NEAR, (REACH,)).fetchall()
    return [(order[i], order[j]) if order[i].id < order[j].id else (order[j], order[i]) for i, j in pairs]


def _keys(h: Happening) -> set[tuple[str, str]]:
    company = h.company | frozenset(h.main)
    acts = {h.lemma, *h.topics, *([h.event.type] if h.event.type != "NONE" else [])}
    return {(act, actor) for act in acts for actor in company}


def _day(h: Happening, case: Case) -> date:
    """The day by which an event is ordered in its block: its first, else its last, else that of its report."""
    published = case.report[h.report].published or When(earliest=None, latest=None, reason="none")
    return h.when.earliest or published.earliest or h.when.latest or date.max - timedelta(days=1)
