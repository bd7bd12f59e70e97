"""Stances: who stands how towards whom, over time, wherever it is told; as a list, a network or a matrix."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass
from datetime import date

from kroniek.records import Span, StanceKind, When
from kroniek.serve.asked import SIZE, Asked
from kroniek.serve.pages.room import (
    IS_ACTOR,
    Facet,
    Marks,
    Passage,
    Person,
    Room,
    Where,
    Wider,
    actor_in,
    facet,
    from_reports,
    judged,
    published_in,
    when_of,
    wider,
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
FACETS = 12


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
class StancesPage:
    """A part of the stances; the drawings have them all."""

    asked: Asked
    views: tuple[View, ...]
    drawn: tuple[View, ...]
    total: int
    every: int
    wider: tuple[Wider, ...]
    """What to take off when nothing is found."""
    next: str | None
    facets: dict[str, tuple[Facet, ...]]
    known_days: tuple[str, ...]


FROM = """stances s JOIN reports r ON r.id = s.report JOIN actor_of h ON h.actor = s.holder JOIN actor_of t ON t.actor = s.target
    JOIN chronicle_actors ha ON ha.id = h.chronicle_actor JOIN chronicle_actors ta ON ta.id = t.chronicle_actor"""


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
    start = next((i for i, v in enumerate(found) if v.id == asked.after), -1) + 1 if asked.after else 0
    shown = found[start:] if size is None else found[start : start + size]
    more = size is not None and start + size < len(found)
    return StancesPage(
        asked=asked,
        views=shown,
        drawn=found,
        total=len(found),
        every=room.one(f"SELECT count(*) FROM (SELECT DISTINCT h.chronicle_actor, t.chronicle_actor, s.kind FROM {FROM})"),
        wider=() if found else wider(room, asked, where, FROM, "s.id"),
        next=shown[-1].id if more else None,
        facets=_facets(room, asked, where),
        known_days=room.known_days(),
    )


def views(room: Room, asked: Asked) -> tuple[View, ...]:
    """Stances of one actor towards another of one kind, made one; those told by most first."""
    where = stances_where(room, asked)
    rows = room.rows(
        f"""SELECT s.*, h.chronicle_actor AS holds, t.chronicle_actor AS meets, r.published_earliest AS day
        FROM {FROM} WHERE {where.sql()} ORDER BY coalesce(r.published_earliest, '9999'), s.report, s.start, s.id""",
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


def _facets(room: Room, asked: Asked, where: Where) -> dict[str, tuple[Facet, ...]]:
    def own(name: str, value: str, label: str) -> tuple[Facet, ...]:
        sql = f"""SELECT {value} AS v, {label}, count(*) FROM {FROM} WHERE {where.sql(but=name)} AND {value} IS NOT NULL
            GROUP BY v ORDER BY 3 DESC, 2, 1 LIMIT {FACETS}"""
        return facet(room, asked, name, sql, where.values, "/stances")

    return {
        "kind": own("kind", "s.kind", "''"),
        "speaker": own("speaker", "ha.id", "ha.name"),
        "source": own("source", "r.outlet", "r.outlet"),
    }
