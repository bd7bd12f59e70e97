"""Does a reading keep its promises? What breaks one is a fault in Kroniek, and does not get into a chronicle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kroniek.records import Reading, Span


def fault(reading: Reading) -> str | None:
    """The first promise that a reading breaks, in words: a place outside the text, a name for nothing, one id twice."""
    return next(_faults(reading), None)


def _faults(reading: Reading) -> Iterator[str]:
    for what, span in _spans(reading):
        if span.report != reading.report.id or span.end > len(reading.report.text):
            yield f"{what} has a place outside the report: {span}"
    lists = (reading.claims, reading.events, reading.figures, reading.stances)
    ids = Counter([a.id for a in reading.actors] + [x.id for found in lists for x in found])
    for name, times in ids.items():
        if times > 1:
            yield f"{times} findings are called {name}"
    actors, claims = {a.id for a in reading.actors}, {c.id for c in reading.claims}
    events = {e.id for e in reading.events}
    for what, name, known in _references(reading, actors, claims, events):
        if name not in known:
            yield f"{what} names {name}, which is not in the reading"


def _spans(reading: Reading) -> Iterator[tuple[str, Span]]:
    for t in reading.times:
        yield "a time", t.span
    for a in reading.actors:
        yield from ((a.id, m.span) for m in a.mentions)
        yield from ((a.id, r.span) for r in a.roles)
    for c in reading.claims:
        yield from ((c.id, s) for s in (c.span, c.cue, c.source, *(v.span for v in c.via)) if s)
    for e in reading.events:
        yield from ((e.id, s) for s in (e.span, e.trigger, *e.retold))
    yield from ((f.id, f.span) for f in reading.figures)
    yield from ((s.id, s.span) for s in reading.stances)
    yield from (("what is unread", u.span) for u in reading.unread)


def _references(
    reading: Reading, actors: set[str], claims: set[str], events: set[str]
) -> Iterator[tuple[str, str, set[str]]]:
    for a in reading.actors:
        for r in a.roles:
            yield from ((a.id, name, known) for name, known in ((r.of, actors), (r.claim, claims)) if name)
    for c in reading.claims:
        yield from ((c.id, name, known) for name, known in ((c.speaker, actors), (c.within, claims)) if name)
    for e in reading.events:
        yield from ((e.id, name, actors) for name in (*e.who, *e.whom, *e.where))
        yield from ((e.id, name, claims) for name in (e.claim,) if name)
    for f in reading.figures:
        yield from ((f.id, name, actors) for name in (*f.of, *f.where))
        named = ((f.stated_by, actors), (f.claim, claims), (f.event, events))
        yield from ((f.id, name, known) for name, known in named if name)
    for s in reading.stances:
        yield from ((s.id, name, actors) for name in (s.holder, s.target))
        yield from ((s.id, name, claims) for name in (s.claim,) if name)
