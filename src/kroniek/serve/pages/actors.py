"""Actors: who is named, by which names, in which offices and when; one actor with everything that is told of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kroniek.lang.sentences import reason_in
from kroniek.records import Judgement, Kind, Span, When
from kroniek.serve.asked import SIZE, Asked
from kroniek.serve.pages.claims import Saying, claims_where, sayings_of
from kroniek.serve.pages.listing import Listing, Source
from kroniek.serve.pages.pairs import Pair, pairs
from kroniek.serve.pages.period import Days, bars, days_of, domain_of
from kroniek.serve.pages.room import (
    KNOWN,
    Bar,
    Marks,
    Passage,
    Room,
    Where,
    by_words,
    when_of,
)
from kroniek.serve.pages.stances import View, views
from kroniek.serve.pages.timeline import Line, lines_of

SHOWN = 20
"""Lines and claims of each kind on the page of an actor; the lists have all."""
NAMES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A role as often as it was given, the body that it is held in, and the days for which reports give it."""

    role: str
    of: str | None
    when: When
    times: int
    claimed: bool
    """Only somebody quoted gives it."""
    by: tuple[str, ...] = ()
    """Who do, by name, when nobody else does."""
    first: Passage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorRow:
    """An actor as a list shows it."""

    id: str
    name: str
    kind: Kind
    names: tuple[str, ...]
    """Other names that reports use, most used first."""
    offices: tuple[Office, ...]
    named: bool
    mentions: int
    reports: int
    independent: int
    entries: int
    claims: int
    stances: int
    first: Passage | None
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorsPage(Listing):
    """A part of the actors: those with a name, most mentioned first."""

    actors: tuple[ActorRow, ...]
    unnamed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a place is, and why."""

    name: str | None
    country: str | None
    latitude: float | None
    longitude: float | None
    judgement: Judgement
    reason: str
    english: str | None
    """The reason in English; none in a file that is older than such sentences."""
    candidates: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPage:
    """One actor with everything that is told of it."""

    actor: ActorRow
    names: tuple[tuple[str, int], ...]
    offices: tuple[Office, ...]
    domain: Days | None
    """The days that its offices span."""
    lines: tuple[Line, ...]
    bars: tuple[Bar, ...]
    said: tuple[Saying, ...]
    about: tuple[Saying, ...]
    about_total: int
    holds: tuple[View, ...]
    meets: tuple[View, ...]
    outlets: tuple[tuple[str, int], ...]
    pairs: tuple[Pair, ...]
    """Actors of reports that may be this one, for a person to judge."""
    decided: tuple[Pair, ...]
    """Those that a person judged."""
    place: Place | None
    moved: tuple[str, ...]
    """Reading actors that it is made of."""


ORDERS = {
    "mentions": ("-n.named, -n.mentions, a.name, a.id", (int, int, str, str)),
    "name": ("-n.named, fold(a.name), a.id", (int, str, str)),
}
ACTORS = Source(table="chronicle_actors a JOIN actor_counts n ON n.actor = a.id", item="a.id", path="/actors", orders=ORDERS)


def actors_where(room: Room, asked: Asked) -> Where:
    """The actors `a` that are asked for."""
    where = Where()
    by_words(where, asked, "actor", "a.id")
    if asked.actor or asked.question.actor:
        ids = [i for name in (*asked.question.actor, asked.actor) if name for i in room.called(name)]
        values = {f"actor{i}": x for i, x in enumerate(ids[:500])}
        where.add("actor", f"a.id IN ({', '.join(f':{k}' for k in values) or 'NULL'})", **values)
    if asked.kind:
        where.add("kind", "a.kind = :kind", kind=asked.kind)
    if asked.named:
        where.add("named", "n.named = 1")
    if asked.known:
        sql = f"""a.id IN (SELECT m.actor FROM chronicle_mentions m JOIN reports r ON r.id = m.report WHERE {KNOWN.format("r")})"""
        where.add("known_by", sql, known=str(asked.known))
    if asked.starred:
        sql = "EXISTS (SELECT 1 FROM marks k JOIN actor_of o ON o.actor = k.item WHERE o.chronicle_actor = a.id AND k.mark = 'star')"
        where.add("starred", sql)
    return where


def actors_page(room: Room, asked: Asked, *, size: int | None = SIZE) -> ActorsPage:
    """The actors that are asked for, `size` of them at a time."""
    where = actors_where(room, asked)
    ids, following = ACTORS.ids(room, asked, where, size)
    counts = f"SELECT count(*), coalesce(sum(1 - n.named), 0) FROM {ACTORS.table} WHERE {where.sql()}"
    total, unnamed = room.rows(counts, where.values)[0]
    facets = {"kind": ACTORS.facet(room, asked, where, "kind", "a.kind")}
    about = ACTORS.about(room, asked, where, total=total, every="chronicle_actors", next=following, facets=facets)
    return ActorsPage(actors=actors_of(room, ids, asked.known), unnamed=unnamed, **about)


def actors_of(room: Room, ids: Sequence[str], known: date | None = None) -> tuple[ActorRow, ...]:
    """Actors by id, in the order given, as they were known by a day."""
    rows = {r["id"]: r for r in room.each(f"SELECT a.name, a.kind, n.*, a.id FROM {ACTORS.table} WHERE a.id IN ({{}})", ids)}
    names: dict[str, list[str]] = {}
    for n in room.each("SELECT actor, name FROM actor_names WHERE actor IN ({}) ORDER BY actor, times DESC, name", ids):
        names.setdefault(n["actor"], []).append(n["name"])
    offices = offices_of(room, ids)
    first = _first(room, ids)
    counts = _as_known(room, ids, known) if known else {}
    own = _marked(room, ids)
    return tuple(
        ActorRow(
            id=i,
            name=rows[i]["name"],
            kind=rows[i]["kind"],
            names=tuple(n for n in names.get(i, ()) if n != rows[i]["name"])[:NAMES],
            offices=offices.get(i, ()),
            named=bool(rows[i]["named"]),
            mentions=counts.get(i, rows[i])["mentions"],
            reports=counts.get(i, rows[i])["reports"],
            independent=counts.get(i, rows[i])["independent"],
            entries=rows[i]["entries"],
            claims=rows[i]["claims"],
            stances=rows[i]["stances"],
            first=first.get(i),
            marks=own.get(i, Marks()),
        )
        for i in ids
        if i in rows
    )


def _as_known(room: Room, ids: Sequence[str], known: date) -> dict[str, Any]:
    day = known.isoformat()
    sql = f"""SELECT m.actor, count(*) AS mentions, count(DISTINCT m.report) AS reports,
        count(DISTINCT coalesce(c.copy_of, m.report)) AS independent FROM chronicle_mentions m JOIN reports r ON r.id = m.report
        LEFT JOIN copies c ON c.report = m.report
        WHERE (r.published_earliest IS NULL OR r.published_earliest <= '{day}') AND m.actor IN ({{}}) GROUP BY m.actor"""
    return {row["actor"]: row for row in room.each(sql, ids)}


def _marked(room: Room, ids: Sequence[str]) -> dict[str, Marks]:
    """Marks of actors are kept with the mentions that they are made of, so that they outlive a reconciling."""
    parts: dict[str, list[str]] = {}
    sql = """SELECT o.chronicle_actor, k.item FROM marks k JOIN actor_of o ON o.actor = k.item
        WHERE o.chronicle_actor IN ({}) ORDER BY 1, 2"""
    for row in room.each(sql, ids):
        parts.setdefault(row[0], []).append(row[1])
    return {actor: room.marks(*items) for actor, items in parts.items()}


def _first(room: Room, ids: Sequence[str]) -> dict[str, Passage]:
    """Where each is first mentioned, by its name if it has one."""
    sql = """SELECT * FROM (SELECT m.actor, m.report, m.start, m."end", row_number() OVER (PARTITION BY m.actor
        ORDER BY m.form <> 'name', coalesce(r.published_earliest, '9999'), m.report, m.start) AS n
        FROM chronicle_mentions m JOIN reports r ON r.id = m.report WHERE m.actor IN ({})) WHERE n = 1"""
    rows = list(room.each(sql, ids))
    room.load(r["report"] for r in rows)
    return {r["actor"]: room.passage(Span(r["report"], r["start"], r["end"])) for r in rows}


def offices_of(room: Room, ids: Sequence[str], *, receipts: bool = False) -> dict[str, tuple[Office, ...]]:
    """Roles that are written alike and held in the same body made one, most given first."""
    sql = """SELECT x.*, b.name AS body, s.name AS speaker FROM chronicle_roles x LEFT JOIN actor_of o ON o.actor = x."of"
        LEFT JOIN chronicle_actors b ON b.id = coalesce(o.chronicle_actor, x."of")
        LEFT JOIN claims c ON c.id = x.claim LEFT JOIN actor_of p ON p.actor = c.speaker
        LEFT JOIN chronicle_actors s ON s.id = p.chronicle_actor
        WHERE x.actor IN ({}) ORDER BY x.actor, x.report, x.start"""
    groups: dict[str, dict[tuple[str, str], list[sqlite3.Row]]] = {}
    for row in room.each(sql, ids):
        key = (row["role"].casefold(), row["body"] or "")
        groups.setdefault(row["actor"], {}).setdefault(key, []).append(row)
    return {
        actor: tuple(
            _office(room, found, receipts)
            for _, found in sorted(held.items(), key=lambda kv: (-len(kv[1]), kv[1][0]["report"], kv[0]))
        )
        for actor, held in groups.items()
    }


def _office(room: Room, found: Sequence[sqlite3.Row], receipts: bool) -> Office:
    first, claimed = found[0], all(r["claim"] for r in found)
    return Office(
        role=first["role"],
        of=first["body"],
        when=_hull(map(when_of, found)),
        times=len(found),
        claimed=claimed,
        by=tuple(dict.fromkeys(r["speaker"] for r in found if r["speaker"])) if claimed else (),
        first=room.passage(Span(first["report"], first["start"], first["end"])) if receipts else None,
    )


def _hull(whens: Iterable[When]) -> When:
    known = [w for w in whens if w.earliest or w.latest]
    first, last = [w.earliest for w in known], [w.latest for w in known]
    return When(
        earliest=min((d for d in first if d), default=None) if None not in first else None,
        latest=max((d for d in last if d), default=None) if None not in last else None,
        reason="none",
    )


def actor_page(room: Room, actor: str, asked: Asked, *, shown: int | None = SHOWN) -> ActorPage | None:
    """One actor, by its id or that of a mention, with so many lines and claims of each kind; `None` when there is none."""
    person = room.person(actor)
    if person is None:
        return None
    row = actors_of(room, [person.id], asked.known)[0]
    sql = """SELECT DISTINCT e.id, e.position, e.earliest, e.latest FROM entry_actors x JOIN entries e ON e.id = x.entry
        WHERE x.actor = ? ORDER BY e.position"""
    entries = room.rows(sql, (person.id,))
    days = days_of((e["earliest"], e["latest"]) for e in entries)
    offices = offices_of(room, [person.id], receipts=True).get(person.id, ())
    told = entries if shown is None else entries[-shown:]
    said, about, about_total = _claims(room, person.id, asked, shown)
    stances = views(room, asked.but(actor=person.id, sort=""))
    waiting, decided = pairs(room, "actor", person.id)
    return ActorPage(
        actor=row,
        names=tuple(
            (n["name"], n["times"])
            for n in room.rows("SELECT name, times FROM actor_names WHERE actor = ? ORDER BY times DESC, name", (person.id,))
        ),
        offices=offices,
        domain=_span(offices),
        lines=lines_of(room, [e["id"] for e in told], asked),
        bars=bars(days, [], domain_of(days)),
        said=said,
        about=about,
        about_total=about_total,
        holds=tuple(v for v in stances if v.holder.id == person.id),
        meets=tuple(v for v in stances if v.target.id == person.id),
        outlets=_outlets(room, person.id),
        pairs=waiting,
        decided=decided,
        place=_place(room, person.id),
        moved=tuple(
            r[0] for r in room.rows("SELECT actor FROM actor_of WHERE chronicle_actor = ? ORDER BY actor", (person.id,))
        ),
    )


def _span(offices: Sequence[Office]) -> Days | None:
    days = [d for o in offices for d in (o.when.earliest, o.when.latest) if d]
    return (min(days), max(days)) if days else None


def _claims(room: Room, actor: str, asked: Asked, shown: int | None) -> tuple[tuple[Saying, ...], tuple[Saying, ...], int]:
    """What it says, what others say with its name in it, and how much of the latter there is."""
    order = "ORDER BY coalesce(r.published_earliest, '9999') DESC, r.id, c.start"
    table = "claims c JOIN reports r ON r.id = c.report LEFT JOIN actor_of o ON o.actor = c.speaker"
    plain = Asked(known_by=asked.known_by)
    own, other = claims_where(room, plain.but(speaker=actor)), claims_where(room, plain.but(actor=actor))
    other.add("not", "o.chronicle_actor IS NULL OR o.chronicle_actor <> :own", own=actor)
    said, about = (
        [r[0] for r in room.rows(f"SELECT c.id FROM {table} WHERE {x.sql()} {order}", x.values)] for x in (own, other)
    )
    return sayings_of(room, said[:shown]), sayings_of(room, about[:shown]), len(about)


def _outlets(room: Room, actor: str) -> tuple[tuple[str, int], ...]:
    sql = """SELECT coalesce(r.outlet, '') AS outlet, count(DISTINCT r.id) AS n FROM chronicle_mentions m JOIN reports r ON r.id = m.report
        WHERE m.actor = ? GROUP BY 1 ORDER BY outlet = '', 2 DESC, 1"""
    return tuple((r["outlet"], r["n"]) for r in room.rows(sql, (actor,)))


def _place(room: Room, actor: str) -> Place | None:
    rows = room.rows(
        """SELECT p.*, x.name, x.country, x.latitude, x.longitude,
        (SELECT count(*) FROM chronicle_candidates y WHERE y.actor = p.actor) AS candidates FROM chronicle_places p
        LEFT JOIN chronicle_candidates x ON x.actor = p.actor AND x.position = p.chosen WHERE p.actor = ?""",
        (actor,),
    )
    names = ("name", "country", "latitude", "longitude", "judgement", "reason", "candidates")
    if not rows:
        return None
    return Place(**{n: rows[0][n] for n in names}, english=reason_in("en", rows[0]["key"], rows[0]["values"]))
