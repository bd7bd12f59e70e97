"""Which events are worth comparing: those of one topic or verb with one actor, near in time. Never all pairs.

A block holds the events that share a key; within it an event is compared with those just before it in time, so that the work grows
with the number of events and not with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from kroniek.reconcile.case import Case
from kroniek.reconcile.memory import Memory, digest
from kroniek.reconcile.words import stems, tokens
from kroniek.records import Actor, Event, Reading, When

REACH = 24
"""How many events before it in its block an event is compared with."""
FEW = 3
"""Words of meaning below which a clause is compared by its whole sentence."""
MAIN = 3
"""How many actors a report is mostly about."""


class Happening:
    """An event ready to compare: its acts and actors over reports."""

    __slots__ = (
        "act", "again", "around", "back", "company", "event", "figures", "id", "lemma", "main", "near", "report",
        "sentence", "speaker", "topics", "when", "where", "who", "whom", "words",
    )  # fmt: skip

    def __init__(
        self, event: Event, case: Case, who: dict[str, str], states: dict[str, str], named: frozenset[str], main: tuple[str, ...],
        names: frozenset[str],
    ) -> None:  # fmt: skip
        self.event, self.id, self.report, self.when = event, event.id, event.span.report, event.when
        self.lemma = event.lemma.casefold()
        trigger = (*tokens(event.lemma), *tokens(case.quote(event.trigger)))
        text = case.quote(event.span)
        self.act = next((t for w in trigger if (t := case.topics.of_word(w))), None) or case.topics.in_two(trigger, tokens(text))
        self.topics = case.topics.of(tokens(text)) | ({self.act} if self.act else set())
        if self.act is None and len(self.topics) == 1 and self.topics <= case.topics.bare and event.type == "NONE":
            self.act = min(self.topics)  # `werd getroffen door een storing` is about the one happening that it names
        self.sentence = case.sentence(event.trigger)
        known = stems(f"{event.lemma} {case.quote(event.trigger)}", case.phrases) | names
        self.words = stems(text, case.phrases) - known
        if len(self.words) < FEW:
            self.words = stems(case.quote(self.sentence), case.phrases) - known
        self.around = frozenset(who[a] for a in case.near(self.sentence) if a in who)
        self.near = self.around & named
        self.again = not case.phrases.again.isdisjoint(tokens(text))
        self.back = not case.phrases.definite.isdisjoint(case.before(event.trigger))
        self.who, self.whom, self.where = (_over_reports(ids, who, states) for ids in (event.who, event.whom, event.where))
        self.company = (self.who | self.whom | self.where) & named
        self.main = main
        self.sentence = case.sentence(event.trigger)
        self.figures = frozenset((f.low, f.high) for f in case.figures_at(event) if f.low is not None and f.low > 2)
        claim = case.claim.get(event.claim or "")
        self.speaker = who.get(claim.speaker) if claim and claim.speaker else None


    def read_as(self, actors: Mapping[str, Actor]) -> tuple[object, ...]:
        """All that comparing looks at, in a form that is the same on every machine."""

        def named(ids: Iterable[str]) -> list[tuple[str, str, str]]:
            return sorted((i, actors[i].name, actors[i].kind) if i in actors else (i, "", "") for i in ids)

        e, w = self.event, self.when
        return (
            self.id, self.lemma, e.lemma, e.type, str(w.earliest), str(w.latest), w.reason, self.act, sorted(self.topics), self.again,
            self.back, sorted(self.words), sorted(self.figures, key=str), self.main, named(self.who), named(self.whom), named(self.where),
            named(self.near), named(self.company), named(self.main), self.sentence.start,
        )  # fmt: skip


def _over_reports(ids: tuple[str, ...], who: dict[str, str], states: dict[str, str]) -> frozenset[str]:
    """Actors over reports; a government brings its state."""
    over = [who[a] for a in ids if a in who]
    return frozenset(over + [states[a] for a in over if a in states])


def happenings(case: Case, who: dict[str, str], states: dict[str, str], named: frozenset[str]) -> list[Happening]:
    """All events of the case, in order of report and place."""
    out = []
    for reading in case.readings:
        main = main_actors(reading, who, named)
        names = frozenset().union(*(stems(a.name, case.phrases) for a in reading.actors if who[a.id] in named))
        out += [Happening(e, case, who, states, named, main, names) for e in sorted(reading.events, key=lambda e: (e.trigger, e.id))]
    return out


def main_actors(reading: Reading, who: dict[str, str], named: frozenset[str]) -> tuple[str, ...]:
    """The named actors, over reports, that a report mentions most."""
    often = Counter(who[a.id] for a in reading.actors for _ in a.mentions if who[a.id] in named)
    return tuple(sorted(often, key=lambda a: (-often[a], a))[:MAIN])


def event_pairs(
    items: list[Happening], case: Case, actors: Mapping[str, Actor] | None = None, memory: Memory | None = None
) -> Iterator[tuple[Happening, Happening, bool]]:
    """Pairs to compare, each once, the smaller id first, and whether they must be: not when they stand in a block that the memory knows.

    A block is known when it has the same members in the same order as before, read and joined as they were.
    """
    memory = memory if memory is not None else Memory()
    blocks: dict[tuple[str, str], list[Happening]] = defaultdict(list)
    for h in items:
        for key in _keys(h):
            blocks[key].append(h)
    prints = {h.id: digest(*h.read_as(actors or {})) for h in items}
    ordered = {key: sorted(block, key=lambda h: (_day(h, case), h.id)) for key, block in blocks.items() if len(block) > 1}
    digests = {key: digest(key, [prints[h.id] for h in block]) for key, block in ordered.items()}
    known, memory.blocks = memory.blocks, frozenset(digests.values())
    seen: set[tuple[str, str]] = set()
    for fresh, keys in ((False, [k for k in ordered if digests[k] in known]), (True, [k for k in ordered if digests[k] not in known])):
        for key in sorted(keys):
            block = ordered[key]
            for i, h in enumerate(block):
                for other in block[max(0, i - REACH) : i]:
                    pair = (other, h) if other.id < h.id else (h, other)
                    ids = (pair[0].id, pair[1].id)
                    if ids not in seen:
                        seen.add(ids)
                        yield *pair, fresh


def _keys(h: Happening) -> set[tuple[str, str]]:
    company = h.company | frozenset(h.main)
    acts = {h.lemma, *h.topics, *([h.event.type] if h.event.type != "NONE" else [])}
    return {(act, actor) for act in acts for actor in company}


def _day(h: Happening, case: Case) -> date:
    """The day by which an event is ordered in its block: its first, else its last, else that of its report."""
    published = case.report[h.report].published or When(earliest=None, latest=None, reason="none")
    return h.when.earliest or published.earliest or h.when.latest or date.max - timedelta(days=1)
