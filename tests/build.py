"""Records by hand, with defaults: a row of a test names only what matters.

    r = report("De politie telde twaalf gewonden.", published="2024-03")
    police = actor(r, "De politie", kind="organisation")
    reading(r, actors=[police], figures=[figure(r, "twaalf gewonden", 12, 12, stated_by=police)])

Places are given as the words that stand there; `nth` picks a later occurrence.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.records import (
    UNKNOWN,
    Actor,
    Candidate,
    Chronicle,
    Claim,
    Entry,
    Event,
    Evidence,
    Figure,
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
    content_id,
)


def when(text: str | None, reason: str = "absolute") -> When:
    """`2024`, `2024-03`, `2024-03-05`, or two of them with a slash; nothing is unknown.

    >>> when("2024-03-05/2024-03-07").latest
    datetime.date(2024, 3, 7)
    """
    if text is None:
        return UNKNOWN
    first, _, last = text.partition("/")
    a, b = interval(first, reason), interval(last or first, reason)
    assert a
    assert b
    return When(earliest=a.earliest, latest=b.latest, reason=reason)


def report(text: str = "De brug is dicht.", *, source: str = "a.txt", published: str | None = None, **known: Any) -> Report:
    """A report, published in the interval that `when` reads."""
    return make_report(text, source=source, published=when(published, "absolute: field") if published else None, **known)


def span(report: Report, words: str, nth: int = 0) -> Span:
    """Where words stand in a report."""
    start = -1
    for _ in range(nth + 1):
        start = report.text.index(words, start + 1)
    return Span(report.id, start, start + len(words))


def mention(report: Report, words: str, form: Any = "name", nth: int = 0) -> Mention:
    """Words that stand for an actor."""
    return Mention(span=span(report, words, nth), form=form)


def actor(report: Report, name: str, *more: Mention, kind: Any = "person", roles: Iterable[Role] = ()) -> Actor:
    """An actor who is named once by its name, and where `more` says."""
    name_at = mention(report, name)
    key = content_id("act", report.id, name_at.span)
    return Actor(id=key, name=name, kind=kind, mentions=(name_at, *more), roles=tuple(roles))


def role(report: Report, words: str, *, of: Actor | None = None, at: str | None = None, claim: Claim | None = None) -> Role:
    """An office that stands in a report."""
    return Role(role=words, of=_id(of), span=span(report, words), when=when(at), claim=_id(claim))


def time(report: Report, words: str, at: str | None, type: Any = "DATE", reason: str = "absolute") -> Time:  # noqa: A002
    """A time expression."""
    return Time(span=span(report, words), type=type, when=when(at, reason))


def claim(
    report: Report,
    words: str,
    speaker: Actor | None = None,
    *,
    source: str | None = None,
    cue: str | None = None,
    mode: Any = "indirect",
    via: Iterable[str] = (),
    within: Claim | None = None,
    reporting: Any = "attributed",
) -> Claim:
    """What somebody said; `via` are words of the report too."""
    place = span(report, words)
    return Claim(
        id=content_id("clm", place),
        span=place,
        mode=mode,
        cue=span(report, cue) if cue else None,
        source=span(report, source) if source else None,
        speaker=_id(speaker),
        via=tuple(Via(span=span(report, v), name=v) for v in via),
        within=_id(within),
        reporting=reporting,
    )


def event(
    report: Report,
    words: str,
    trigger: str | None = None,
    *,
    lemma: str | None = None,
    type: Any = "NONE",  # noqa: A002 -- as in the record
    who: Iterable[Actor] = (),
    whom: Iterable[Actor] = (),
    where: Iterable[Actor] = (),
    at: str | None = None,
    factuality: Any = "happened",
    claim: Claim | None = None,
    mode: str | None = None,
) -> Event:
    """A happening; its trigger is the last word unless another is given."""
    place, word = span(report, words), trigger or words.split()[-1]
    start = report.text.index(word, place.start)
    return Event(
        id=content_id("evt", place),
        span=place,
        trigger=Span(report.id, start, start + len(word)),
        lemma=lemma or word,
        type=type,
        who=_ids(who),
        whom=_ids(whom),
        where=_ids(where),
        when=when(at),
        factuality=factuality,
        claim=_id(claim),
        mode=mode,
    )


def figure(
    report: Report,
    words: str,
    low: float | None,
    high: float | None,
    *,
    unit: str = "persoon",
    counted: str = "gewonden",
    approximate: bool = False,
    of: Iterable[Actor] = (),
    where: Iterable[Actor] = (),
    at: str | None = None,
    stated_by: Actor | None = None,
    claim: Claim | None = None,
    event: Event | None = None,
) -> Figure:
    """A quantity from `low` to `high`."""
    place = span(report, words)
    return Figure(
        id=content_id("fig", place),
        span=place,
        low=low,
        high=high,
        approximate=approximate,
        unit=unit,
        counted=counted,
        of=_ids(of),
        where=_ids(where),
        when=when(at),
        stated_by=_id(stated_by),
        claim=_id(claim),
        event=_id(event),
    )


def stance(
    report: Report, words: str, holder: Actor, target: Actor, kind: Any = "supports", *, at: str | None = None, claim: Claim | None = None
) -> Stance:
    """Who stands how towards whom."""
    place = span(report, words)
    key = content_id("stn", place, kind)
    return Stance(id=key, span=place, holder=holder.id, target=target.id, kind=kind, when=when(at), claim=_id(claim))


def unread(report: Report, words: str, what: str = "picture", kind: Any = "boilerplate") -> Unread:
    """A passage that is not read."""
    return Unread(span=span(report, words), kind=kind, what=what)


def reading(report: Report, **findings: Iterable[Any]) -> Reading:
    """A report with what was found in it."""
    return Reading(report=report, **{name: tuple(found) for name, found in findings.items()})


def link(left: str, right: str, kind: Any = "actor", judgement: Any = "same", **more: Any) -> Link:
    """A decision about two ids, by a person unless it is said to be by rule."""
    a, b = sorted((left, right))
    given = {"score": 1.0, "reason": "met de hand", "by": "person", **more}
    return Link(kind=kind, left=a, right=b, judgement=judgement, **given)


def entry(*events: Event, summary: str = "Er gebeurde iets.", at: str | None = None, **more: Any) -> Entry:
    """A line of the timeline that rests on some events."""
    first = events[0]
    given: dict[str, Any] = {"who": (), "whom": (), "where": (), "said_by": (), "conflicts": (), "reports": 1, "independent": 1}
    return Entry(
        id=content_id("ent", *(e.id for e in events)),
        when=when(at),
        summary=summary,
        type=first.type,
        factuality=first.factuality,
        evidence=tuple(Evidence(span=e.span, event=e.id) for e in events),
        **{**given, **more},
    )


def guess(actor: Actor, country: str, latitude: float | None = None, longitude: float | None = None, **more: Any) -> PlaceGuess:
    """Where an actor is: one candidate, chosen."""
    here = Candidate(name=actor.name, kind="place", country=country, latitude=latitude, longitude=longitude, weight=5)
    given: dict[str, Any] = {"within": None, "chosen": 0, "judgement": "same", "reason": "Er is er maar één."}
    return PlaceGuess(actor=actor.id, candidates=(here,), **{**given, **more})


def chronicle(*readings: Reading, **more: Any) -> Chronicle:
    """A chronicle in which each actor of a reading is an actor of its own."""
    actors = tuple(a for r in readings for a in r.actors)
    return Chronicle(actors=actors, actor_of=tuple((a.id, a.id) for a in actors), **{k: tuple(v) for k, v in more.items()})


def _id(x: Any) -> str | None:
    return x.id if x else None


def _ids(actors: Iterable[Actor]) -> tuple[str, ...]:
    return tuple(a.id for a in actors)
