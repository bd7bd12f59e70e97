"""Stances: who stands how towards whom, over time, wherever it is told; as a list, a network or a matrix."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass
from datetime import date

from kroniek.records import Span, StanceKind, When
from kroniek.serve.asked import SIZE, Asked
from kroniek.serve.pages.listing import Listing, Source, part_of
from kroniek.serve.pages.room import (
    IS_ACTOR,
    Marks,
    Passage,
    Person,
    Room,
    Where,
    actor_in,
    from_reports,
    judged,
    published_in,
    when_of,
)

SIGN: dict[StanceKind, int] = {
    "supports": 1,
    "recognises": 1,
    "allied": 1,
    "opposes": -1,
    "rejects": -1,
    "accuses": -1,
    "sanctions": -1,
}
"""Which stances are for, and which against."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One place that tells a stance."""

    id: str
    passage: Passage
    when: When
    chain: tuple[str, ...]
    """Who is quoted for it; nobody: the report itself."""
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Who stands how towards whom, with every place that tells it."""

    id: str
    kind: StanceKind
    sign: int
    holder: Person
    target: Person
    told: tuple[Told, ...]
    reports: int
    independent: int
    first: date | None
    last: date | None
    """The first and last day on which it was reported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StancesPage(Listing):
    """A part of the stances; the drawings have them all."""

    views: tuple[View, ...]
    drawn: tuple[View, ...]


STANCES = Source(
    item="s.id",
    path="/stances",
    orders={},
    table="""stances s JOIN reports r ON r.id = s.report JOIN actor_of h ON h.actor = s.holder
    JOIN actor_of t ON t.actor = s.target
    JOIN chronicle_actors ha ON ha.id = h.chronicle_actor JOIN chronicle_actors ta ON ta.id = t.chronicle_actor""",
)


EITHER = """s.id IN (SELECT x.id FROM actor_of o JOIN stances x ON x.holder = o.actor OR x.target = o.actor
    WHERE o.chronicle_actor IN ({}))"""


def stances_where(room: Room, asked: Asked) -> Where:
    """The stances `s` that are asked for."""
    where = Where()
    published_in(where, asked, "r")
    from_reports(where, asked, "r")
    judged(where, asked, "s.id")
    if asked.question.match:
        where.add(
            "q",
            "s.id IN (SELECT item FROM item_text WHERE item_text MATCH :match AND kind = 'stance')",
            match=asked.question.match,
        )
    for i, name in enumerate(x for x in (*asked.question.actor, asked.actor) if x):
        actor_in(where, room, name, "actor", EITHER, f"actor{i}_")
    if asked.speaker:
        actor_in(where, room, asked.speaker, "speaker", IS_ACTOR.format("s.holder"), "speaker")
    if asked.kind:
        where.add("kind", "s.kind = :kind", kind=asked.kind)
    return where


def stances_page(room: Room, asked: Asked, *, size: int | None = SIZE) -> StancesPage:
    """The stances that are asked for, each with all places that tell it; those told most often first."""
    where = stances_where(room, asked)
    found = views(room, asked)
    shown, following = part_of(found, lambda v: v.id, asked.after, size)
    facets = STANCES.facets(
        room, asked, where, kind=("s.kind", "''"), speaker=("ha.id", "ha.name"), source=("r.outlet", "r.outlet")
    )
    every = f"(SELECT DISTINCT h.chronicle_actor, t.chronicle_actor, s.kind FROM {STANCES.table})"
    about = STANCES.about(room, asked, where, total=len(found), every=every, next=following, facets=facets)
    return StancesPage(views=shown, drawn=found, **about)


def views(room: Room, asked: Asked) -> tuple[View, ...]:
    """Stances of one actor towards another of one kind, made one; those told by most first."""
    where = stances_where(room, asked)
    rows = room.rows(
        f"""SELECT s.*, h.chronicle_actor AS holds, t.chronicle_actor AS meets, r.published_earliest AS day
        FROM {STANCES.table} WHERE {where.sql()} ORDER BY coalesce(r.published_earliest, '9999'), s.report, s.start, s.id""",
        where.values,
    )
    people = room.people({r[side] for r in rows for side in ("holds", "meets")})
    chains = room.chains(r["claim"] for r in rows)
    room.load(r["report"] for r in rows)
    groups: dict[tuple[str, str, StanceKind], list[sqlite3.Row]] = {}
    for r in rows:
        groups.setdefault((r["holds"], r["meets"], r["kind"]), []).append(r)
    found = [_view(room, people[h], people[t], kind, told, chains) for (h, t, kind), told in groups.items()]
    by_name = asked.sort == "name"
    holds = Counter(v.holder.id for v in found for _ in v.told)
    return tuple(
        sorted(
            found,
            key=lambda v: (
                () if by_name else (-v.independent, -len(v.told), -holds[v.holder.id]),
                v.holder.name.casefold(),
                v.target.name.casefold(),
                v.kind,
                v.id,
            ),
        )
    )


def _view(
    room: Room, holder: Person, target: Person, kind: StanceKind, rows: list[sqlite3.Row], chains: dict[str, tuple[str, ...]]
) -> View:
    told = tuple(
        Told(
            id=r["id"],
            passage=room.passage(Span(r["report"], r["start"], r["end"])),
            when=when_of(r),
            chain=tuple(n for n in chains.get(r["claim"] or "", ()) if n != holder.name),
            marks=room.marks(r["id"]),
        )
        for r in rows
    )
    days = [date.fromisoformat(r["day"]) for r in rows if r["day"]]
    reports = {t.passage.report.id: t.passage.report.copy_of or t.passage.report.id for t in told}
    return View(
        id=f"{holder.id}-{kind}-{target.id}",
        kind=kind,
        sign=SIGN[kind],
        holder=holder,
        target=target,
        told=told,
        reports=len(reports),
        independent=len(set(reports.values())),
        first=min(days, default=None),
        last=max(days, default=None),
    )
