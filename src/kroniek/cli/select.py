"""Which records of a chronicle a command shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kroniek.records import Actor, Claim, Conflict, Entry, Figure, When
from kroniek.serve.pages import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What was asked for; `None` is all. Words are found anywhere, in any case; days by whether the intervals meet."""

    actor: str | None = None
    speaker: str | None = None
    topic: str | None = None
    counted: str | None = None
    unit: str | None = None
    type: str | None = None
    reporting: str | None = None
    since: date | None = None
    until: date | None = None

    def on(self, when: When | None) -> bool:
        """Can it be in the days asked for? What has no date is only in all days."""
        if not self.since and not self.until:
            return True
        if when is None or not (when.earliest or when.latest):
            return False
        return when.meets(When(earliest=self.since, latest=self.until, reason="asked"))


def find_entries(case: Case, asked: Filter) -> list[Entry]:
    """Entries of the timeline, in order."""
    return [
        e
        for e in case.chronicle.timeline
        if asked.on(e.when)
        and _same(asked.type, e.type)
        and _any(asked.actor, _names(case, (*e.who, *e.whom, *e.where, *e.said_by)))
        and _any(asked.topic, [e.summary])
    ]


def find_figures(case: Case, asked: Filter) -> list[Figure]:
    """Figures, in order of report and place."""
    return [
        f
        for r in case.readings
        for f in sorted(r.figures, key=lambda f: f.span)
        if asked.on(f.when)
        and _any(asked.counted, [f.counted, r.report.quote(f.span)])
        and _any(asked.unit, [f.unit])
        and _any(asked.speaker, chain_of(case, case.claim.get(f.claim) if f.claim else None, f.stated_by))
        and _any(asked.actor, _names(case, (*f.of, *f.where, *([f.stated_by] if f.stated_by else []))))
    ]


def find_claims(case: Case, asked: Filter) -> list[Claim]:
    """Claims, in order of report and place; days are those of the report's publication."""
    return [
        c
        for r in case.readings
        for c in sorted(r.claims, key=lambda c: c.span)
        if asked.on(r.report.published)
        and _same(asked.reporting, c.reporting)
        and _any(asked.speaker, [*chain_of(case, c, c.speaker), *(v.name for v in c.via)])
        and _any(asked.topic, [r.report.quote(c.span)])
    ]


def find_actors(case: Case, asked: Filter) -> list[Actor]:
    """Actors, most mentioned first."""
    kept = [a for a in case.chronicle.actors if _same(asked.type, a.kind)]
    found = [a for a in kept if _any(asked.actor, [a.name, *other_names(case, a)])]
    return sorted(found, key=lambda a: (-len(a.mentions), a.name.casefold(), a.id))


def find_conflicts(case: Case, asked: Filter) -> list[Conflict]:
    """Contradictions first, then later states."""
    found = [c for c in case.chronicle.conflicts if _same(asked.type, c.topic) and _any(asked.topic, [c.reason])]
    return sorted(found, key=lambda c: (c.judgement != "contradiction", c.topic, c.id))


def chain_of(case: Case, claim: Claim | None, speaker: str | None) -> tuple[str, ...]:
    """Who says that who says it, outermost first; empty when it is the outlet's own voice or nobody is named."""
    chain = case.chain(claim)
    actor = case.actor_for(speaker)
    return chain or ((actor.name,) if actor else ())


def other_names(case: Case, actor: Actor) -> list[str]:
    """The names by which reports call an actor, its own apart."""
    names = {case.report[m.span.report].quote(m.span) for m in actor.mentions if m.form == "name"}
    return sorted(names - {actor.name})


def _names(case: Case, ids: Iterable[str]) -> list[str]:
    return [name for a in case.actors(ids) for name in (a.name, *other_names(case, a))]


def _any(asked: str | None, texts: Iterable[str]) -> bool:
    return asked is None or any(asked.casefold() in text.casefold() for text in texts)


def _same(asked: str | None, value: str) -> bool:
    return asked is None or asked.casefold() == value.casefold()
