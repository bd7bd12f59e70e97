"""Any reading and any chronicle that keep their promises, for laws that must hold for all of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import count
from typing import Any, TypeVar, get_args

from hypothesis import strategies as st

from kroniek import records as r
from kroniek.ingest import make_report
from kroniek.records import (
    Actor,
    Candidate,
    Chronicle,
    Claim,
    Conflict,
    Entry,
    Event,
    Evidence,
    Figure,
    Hours,
    Link,
    Mention,
    PlaceGuess,
    Reading,
    Report,
    Role,
    Span,
    Stance,
    Time,
    Unread,
    Via,
    When,
)

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[T]], T]

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=60).filter(
    lambda t: t.strip("\ufeff").strip() != "" and not t.lstrip("\ufeff").lstrip().startswith("date ")
)
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
DAYS = st.none() | st.dates(min_value=date(1, 1, 1))
NUMBERS = st.none() | st.integers(-(10**9), 10**15).map(float) | st.floats(-1e9, 1e9)


def one_of(kind: Any) -> st.SearchStrategy[Any]:
    """One of the words of a `Literal`."""
    return st.sampled_from(get_args(kind))


def some(items: list[T]) -> st.SearchStrategy[list[T]]:
    """A few of these, each at most once, in any order."""
    return st.lists(st.sampled_from(items), unique_by=id, max_size=4) if items else st.just([])


def maybe(items: list[T]) -> st.SearchStrategy[T | None]:
    """One of these, or none."""
    return st.none() | st.sampled_from(items) if items else st.none()


HOURS = (Hours("08:30", "08:30"), Hours("22:00", "06:00"), Hours("18:00", "24:00"))


@st.composite
def whens(draw: Any) -> When:
    """Any interval."""
    a, b = draw(DAYS), draw(DAYS)
    if a and b and a > b:
        a, b = b, a
    return When(earliest=a, latest=b, reason=draw(WORDS))


@st.composite
def reports(draw: Any) -> Report:
    """Any report."""
    known = {name: draw(st.none() | WORDS) for name in ("title", "outlet", "byline", "url")}
    return make_report(draw(TEXTS), source=draw(WORDS), published=draw(st.none() | whens()), **known)


@st.composite
def spans(draw: Any, report: Report) -> Span:
    """Any place in a report."""
    start = draw(st.integers(0, len(report.text) - 1))
    return Span(report.id, start, draw(st.integers(start + 1, len(report.text))))


@st.composite
def readings(draw: Any) -> Reading:
    """Any reading: its findings refer to one another."""
    report = draw(reports())
    span, when = spans(report), whens()
    ids = (f"x{i}" for i in count())
    mention = st.builds(Mention, span=span, form=one_of(r.Form))
    names = [next(ids) for _ in range(draw(st.integers(0, 3)))]
    actors = [
        Actor(id=n, name=draw(WORDS), kind=draw(one_of(r.Kind)), mentions=tuple(draw(st.lists(mention, max_size=3)))) for n in names
    ]
    claims: list[Claim] = []
    for _ in range(draw(st.integers(0, 3))):
        within = draw(maybe([c.id for c in claims]))
        via = tuple(Via(span=draw(span), name=draw(WORDS)) for _ in range(draw(st.integers(0, 2))))
        claims.append(
            Claim(id=next(ids), span=draw(span), mode=draw(one_of(r.Mode)), cue=draw(st.none() | span), source=draw(st.none() | span),
                  speaker=draw(maybe(names)), via=via, within=within, reporting=draw(one_of(r.Reporting)))
        )  # fmt: skip
    said = maybe([c.id for c in claims])
    role = st.builds(Role, role=WORDS, of=maybe(names), span=span, when=when, claim=said)
    actors = [
        Actor(id=a.id, name=a.name, kind=a.kind, mentions=a.mentions, roles=tuple(draw(st.lists(role, max_size=2)))) for a in actors
    ]
    who = some(names).map(tuple)
    events = [
        draw(st.builds(Event, id=st.just(next(ids)), span=span, trigger=span, lemma=WORDS, type=one_of(r.EventType), who=who, whom=who,
                       where=who, when=when, factuality=one_of(r.Factuality), claim=said,
                       mode=maybe(sorted({m for modes in r.MODES.values() for m in modes}))))
        for _ in range(draw(st.integers(0, 2)))
    ]  # fmt: skip
    figures = [
        draw(st.builds(Figure, id=st.just(next(ids)), span=span, low=NUMBERS, high=NUMBERS, approximate=st.booleans(), unit=WORDS,
                       counted=WORDS, of=who, where=who, when=when, stated_by=maybe(names), claim=said,
                       event=maybe([e.id for e in events])))
        for _ in range(draw(st.integers(0, 2)))
    ]  # fmt: skip
    stances = [
        draw(st.builds(Stance, id=st.just(next(ids)), span=span, holder=st.sampled_from(names), target=st.sampled_from(names),
                       kind=one_of(r.StanceKind), when=when, claim=said))
        for _ in range(draw(st.integers(0, 2)) if names else 0)
    ]  # fmt: skip
    hours = st.lists(st.sampled_from(HOURS), max_size=2).map(tuple)
    unread = draw(st.lists(st.builds(Unread, span=span, kind=one_of(r.UnreadKind), what=WORDS), max_size=2))
    times = draw(st.lists(st.builds(Time, span=span, type=one_of(r.TimeType), when=when, hours=hours), max_size=3))
    return Reading(report=report, times=tuple(times), actors=tuple(actors), claims=tuple(claims), events=tuple(events),
                   figures=tuple(figures), stances=tuple(stances), unread=tuple(unread))  # fmt: skip


@st.composite
def chronicles(draw: Any) -> tuple[Reading, Chronicle]:
    """Any chronicle of one reading."""
    reading = draw(readings())
    span, when = spans(reading.report), whens()
    link = st.builds(Link, kind=one_of(r.LinkKind), left=st.just("a"), right=st.text("bcd", min_size=1, max_size=3),
                     judgement=one_of(r.Judgement), score=st.floats(0, 1), reason=WORDS,
                     by=st.sampled_from(["rule", "person"]))  # fmt: skip
    sides = st.lists(st.lists(span, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3).map(tuple)
    conflicts = [
        draw(st.builds(Conflict, id=st.just(f"con{i}"), topic=one_of(r.Topic), judgement=one_of(r.ConflictJudgement), sides=sides,
                       reason=WORDS))
        for i in range(draw(st.integers(0, 2)))
    ]  # fmt: skip
    who = some([a.id for a in reading.actors]).map(tuple)
    evidence = st.lists(st.builds(Evidence, span=span, event=WORDS), max_size=3).map(tuple)
    timeline = [
        draw(st.builds(Entry, id=st.just(f"ent{i}"), when=when, summary=WORDS, type=one_of(r.EventType), who=who, whom=who, where=who,
                       factuality=one_of(r.Factuality), said_by=who, conflicts=some([c.id for c in conflicts]).map(tuple),
                       reports=st.integers(0, 9), independent=st.integers(0, 9), evidence=evidence))
        for i in range(draw(st.integers(0, 3)))
    ]  # fmt: skip
    candidate = st.builds(Candidate, name=WORDS, kind=st.sampled_from(["state", "region", "place"]), country=st.none() | WORDS,
                          latitude=st.none() | st.floats(-90, 90), longitude=st.none() | st.floats(-180, 180),
                          weight=st.floats(0, 9))  # fmt: skip
    places = [
        PlaceGuess(actor=a.id, within=draw(maybe([a.id])), candidates=tuple(draw(st.lists(candidate, min_size=1, max_size=3))),
                   chosen=draw(st.sampled_from([None, 0])), judgement=draw(one_of(r.Judgement)), reason=draw(WORDS))
        for a in reading.actors
    ]  # fmt: skip
    return reading, Chronicle(
        actors=reading.actors,
        actor_of=tuple((a.id, a.id) for a in reading.actors),
        copy_of=draw(st.sampled_from([(), ((reading.report.id, reading.report.id),)])),
        links=tuple(draw(st.lists(link, max_size=3))),
        conflicts=tuple(conflicts),
        timeline=tuple(timeline),
        places=tuple(places),
    )
