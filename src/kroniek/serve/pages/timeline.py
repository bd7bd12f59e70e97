"""The timeline: what happened when, why that date, who tells it, and what is said against it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kroniek.records import EventType, Factuality, When
from kroniek.serve.asked import CHOICES, SIZE, Asked
from kroniek.serve.pages.listing import FACETS, Listing, Source
from kroniek.serve.pages.period import Days, bars, beside, days_of, domain_of, part_of, published_days
from kroniek.serve.pages.room import (
    PRECISION,
    Bar,
    Facet,
    Marks,
    Passage,
    Person,
    Room,
    Where,
    actor_in,
    by_words,
    facet,
    from_reports,
    in_days,
    known_conflicts,
    when_of,
)
from kroniek.serve.words import firm, precision

FEW = 4
"""Passages of a line that a list shows; its own page has all."""
DRAWN = 600
"""Lines that are drawn; of more, those told most."""
LANES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A timeline entry with all that its row shows; counts are those of the day that was asked for."""

    id: str
    when: When
    summary: str
    type: EventType
    modes: tuple[str, ...]
    """The PLOVER modes that its clauses tell, most often told first: how it was done."""
    factuality: Factuality
    who: tuple[Person, ...]
    whom: tuple[Person, ...]
    where: tuple[Person, ...]
    said_by: tuple[Person, ...]
    reports: int
    independent: int
    conflicts: tuple[str, ...]
    passages: tuple[Passage, ...]
    """The first of the places that tell it."""
    places: int
    """How many there are."""
    first_published: date | None
    """The earliest day on which one of its reports can have been published."""
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One row of the drawing, with how many of the drawn lines it holds."""

    id: str
    name: str
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A line as it is drawn: its interval, and the lanes that it lies in."""

    id: str
    when: When
    precision: str
    firm: bool
    type: EventType
    summary: str
    factuality: Factuality
    reports: int
    independent: int
    conflicts: int
    lanes: tuple[str, ...]
    published: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """The drawing of a timeline; its list is the same in words."""

    by: str
    domain: Days | None
    lanes: tuple[Lane, ...]
    items: tuple[Drawn, ...]
    undated: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePage(Listing):
    """A part of the timeline, and what the whole of it can be narrowed to."""

    lines: tuple[Line, ...]
    undated: int
    bars: tuple[Bar, ...]
    earlier: Days | None
    later: Days | None
    """The periods before and after the one that is shown; none where there is nothing."""
    drawing: Lanes


ORDERS = {
    "date": ("e.position", (int,)),
    "newest": ("e.earliest IS NULL AND e.latest IS NULL, -e.position", (int, int)),
    "told": ("-e.independent, e.position", (int, int)),
    "published": (
        "coalesce((SELECT min(r.published_earliest) FROM evidence v JOIN reports r ON r.id = v.report WHERE v.entry = e.id), '9999'),"
        " e.position",
        (str, int),
    ),
}
"""What lines can be sorted by: the columns, and their types."""


ENTRIES = Source(table="entries e", item="e.id", path="/timeline", orders=ORDERS)


def entries_where(room: Room, asked: Asked) -> Where:
    """The entries `e` that are asked for."""
    where = Where()
    by_words(where, asked, "entry", "e.id")
    in_days(where, asked, "e")
    _of_actors(where, room, asked)
    for i, kind in enumerate((*asked.question.type, *([asked.type] if asked.type else []))):
        where.add("type", f"e.type = :type{i}", **{f"type{i}": kind.upper()})
    if asked.mode:
        sql = "e.id IN (SELECT v.entry FROM evidence v JOIN events x ON x.id = v.event WHERE x.mode = :mode)"
        where.add("mode", sql, mode=asked.mode)
    if asked.fact:
        where.add("fact", "e.factuality = :fact", fact=asked.fact)
    if asked.precision:
        where.add("precision", f"{PRECISION.format('e')} = :precision", precision=asked.precision)
    if asked.flagged:
        where.add("flagged", "EXISTS (SELECT 1 FROM entry_conflicts x WHERE x.entry = e.id)")
    if asked.several:
        where.add("several", "e.independent > 1")
    if asked.starred:
        where.add("starred", MARKED.format("x.mark = 'star'"))
    if asked.verdict:
        has = MARKED.format("x.mark = 'verdict' AND x.value = :verdict")
        any_ = MARKED.format("x.mark = 'verdict'")
        where.add("verdict", f"NOT {any_}" if asked.verdict == "none" else has, verdict=asked.verdict)
    reports = Where()
    from_reports(reports, asked, "r")
    for name in {name for name, _ in reports.parts}:
        conditions = " AND ".join(sql for n, sql in reports.parts if n == name)
        told = f"SELECT v.entry FROM evidence v JOIN reports r ON r.id = v.report WHERE {conditions}"
        where.add(name, f"e.id IN ({told})")
    where.values.update(reports.values)
    return where


MARKED = "EXISTS (SELECT 1 FROM evidence v JOIN marks x ON x.item = v.event WHERE v.entry = e.id AND {0})"
"""Marks of a line are kept with the events that it is made of, so that they outlive the line."""


def _of_actors(where: Where, room: Room, asked: Asked) -> None:
    for i, name in enumerate((*asked.question.actor, *([asked.actor] if asked.actor else []))):
        actor_in(where, room, name, "actor", "e.id IN (SELECT entry FROM entry_actors WHERE actor IN ({}))", f"actor{i}_")
    if asked.speaker:
        sql = "e.id IN (SELECT entry FROM entry_actors WHERE part = 'said_by' AND actor IN ({}))"
        actor_in(where, room, asked.speaker, "speaker", sql, "speaker")
    if asked.place:
        sql = "e.id IN (SELECT entry FROM entry_actors WHERE part = 'where' AND actor IN ({}))"
        actor_in(where, room, asked.place, "place", sql, "place")


def timeline_page(room: Room, asked: Asked, *, size: int | None = SIZE) -> TimelinePage:
    """The lines that are asked for, `size` of them at a time, all of them with `None`."""
    where = entries_where(room, asked)
    ids, following = ENTRIES.ids(room, asked, where, size)
    intervals = _intervals(room, where)
    days = days_of(intervals)
    whole = domain_of(days if not asked.days else days_of(_intervals(room, where, but="days")))
    domain = part_of(whole, asked.first, asked.last)
    earlier, later = beside(whole, domain)
    total = len(intervals)
    undated = sum(a is None and b is None for a, b in intervals)
    about = ENTRIES.about(room, asked, where, total=total, every="entries", next=following, facets=_facets(room, asked, where))
    return TimelinePage(
        lines=lines_of(room, ids, asked, few=None if size is None else FEW),
        undated=undated,
        bars=bars(days, published_days(room, asked.known), domain),
        earlier=earlier,
        later=later,
        drawing=_lanes(room, asked, where, domain, undated, total),
        **about,
    )


def _intervals(room: Room, where: Where, *, but: str = "") -> list[Any]:
    return room.rows(f"SELECT e.earliest, e.latest FROM entries e WHERE {where.sql(but=but)}", where.values)


def lines_of(room: Room, ids: Sequence[str], asked: Asked, *, few: int | None = FEW) -> tuple[Line, ...]:
    """Entries by id, in the order given, as they were known on the day asked for; with `few` passages each."""
    entries = {row["id"]: row for row in room.each("SELECT * FROM entries WHERE id IN ({})", ids)}
    parts: dict[str, dict[str, list[str]]] = {}
    for row in room.each("SELECT * FROM entry_actors WHERE entry IN ({}) ORDER BY entry, part, position", ids):
        parts.setdefault(row["entry"], {}).setdefault(row["part"], []).append(row["actor"])
    people = room.people({a for named in parts.values() for actors in named.values() for a in actors})
    evidence: dict[str, list[Any]] = {}
    sql = """SELECT v.*, x.mode, r.published_earliest AS day, coalesce(c.copy_of, v.report) AS origin FROM evidence v
        JOIN reports r ON r.id = v.report LEFT JOIN copies c ON c.report = v.report LEFT JOIN events x ON x.id = v.event
        WHERE v.entry IN ({}) ORDER BY v.entry, r.published_earliest IS NULL, r.published_earliest, v.report, v.start, v.position"""
    for row in room.each(sql, ids):
        if not asked.known or not row["day"] or row["day"] <= str(asked.known):
            evidence.setdefault(row["entry"], []).append(row)
    flags = _conflicts(room, ids, asked.known)
    shown = {i: evidence.get(i, []) for i in ids}
    room.load(v["report"] for found in shown.values() for v in (found if few is None else found[: 3 * few]))

    def named(entry: str, part: str) -> tuple[Person, ...]:
        found = {people[a].id: people[a] for a in parts.get(entry, {}).get(part, ()) if a in people}
        return tuple(sorted(found.values(), key=lambda a: (a.name.casefold(), a.id)))

    out = []
    for i in (i for i in ids if i in entries):
        row, found = entries[i], shown[i]
        places = list(dict.fromkeys((v["report"], v["start"], v["end"]) for v in found))
        kept = set(places if few is None else places[:few])
        out.append(
            Line(
                id=i,
                when=when_of(row),
                summary=row["summary"],
                type=row["type"],
                modes=tuple(mode for mode, _ in Counter(v["mode"] for v in found if v["mode"]).most_common()),
                factuality=row["factuality"],
                who=named(i, "who"),
                whom=named(i, "whom"),
                where=named(i, "where"),
                said_by=named(i, "said_by"),
                reports=len({v["report"] for v in found}),
                independent=len({v["origin"] for v in found}),
                conflicts=flags.get(i, ()),
                passages=room.passages(v for v in found if (v["report"], v["start"], v["end"]) in kept),
                places=len(places),
                first_published=_first(found),
                marks=room.marks(*(v["event"] for v in evidence.get(i, []))),
            )
        )
    return tuple(out)


def _first(found: Iterable[Any]) -> date | None:
    first = min((v["day"] for v in found if v["day"]), default=None)
    return date.fromisoformat(first) if first else None


def _conflicts(room: Room, ids: Sequence[str], known: date | None) -> dict[str, tuple[str, ...]]:
    """The conflicts of entries; of those known by a day, the ones with two sides that were."""
    out: dict[str, list[str]] = {}
    for row in room.each("SELECT entry, conflict FROM entry_conflicts WHERE entry IN ({}) ORDER BY entry, position", ids):
        out.setdefault(row["entry"], []).append(row["conflict"])
    if known and out:
        open_ = known_conflicts(room, known)
        return {entry: tuple(c for c in found if c in open_) for entry, found in out.items()}
    return {entry: tuple(found) for entry, found in out.items()}


def _facets(room: Room, asked: Asked, where: Where) -> dict[str, tuple[Facet, ...]]:
    """What the lines can be narrowed to, each filter counted without itself."""

    def own(name: str, column: str) -> tuple[Facet, ...]:
        return ENTRIES.facet(room, asked, where, name, column, most=len(CHOICES[name]))

    def actors(name: str, part: str) -> tuple[Facet, ...]:
        sql = f"""SELECT a.id, a.name, x.n FROM (SELECT x.actor, count(DISTINCT x.entry) AS n FROM entry_actors x
            WHERE x.part {part} AND x.entry IN (SELECT e.id FROM entries e WHERE {where.sql(but=name)}) GROUP BY x.actor) x
            JOIN chronicle_actors a ON a.id = x.actor ORDER BY x.n DESC, a.name, a.id LIMIT {FACETS}"""
        return facet(room, asked, name, sql, where.values, ENTRIES.path)

    outlets = f"""SELECT r.outlet, r.outlet, count(DISTINCT v.entry) FROM evidence v JOIN reports r ON r.id = v.report
        WHERE r.outlet IS NOT NULL AND v.entry IN (SELECT e.id FROM entries e WHERE {where.sql(but="source")})
        GROUP BY r.outlet ORDER BY 3 DESC, 1 LIMIT {FACETS}"""
    modes = f"""SELECT x.mode, '', count(DISTINCT v.entry) FROM events x CROSS JOIN evidence v ON v.event = x.id WHERE x.mode IS NOT NULL
        AND v.entry IN (SELECT e.id FROM entries e WHERE {where.sql(but="mode")}) GROUP BY x.mode ORDER BY 3 DESC, 1 LIMIT {FACETS}"""
    return {
        "type": own("type", "e.type"),
        "mode": facet(room, asked, "mode", modes, where.values, ENTRIES.path),
        "actor": actors("actor", "<> 'where'"),
        "place": actors("place", "= 'where'"),
        "source": facet(room, asked, "source", outlets, where.values, ENTRIES.path) if room.outlets() else (),
        "fact": own("fact", "e.factuality"),
        "precision": own("precision", PRECISION.format("e")),
    }


def _lanes(room: Room, asked: Asked, where: Where, domain: Days | None, undated: int, total: int) -> Lanes:
    """The drawing: lines in lanes by type, actor, place or outlet."""
    by = asked.by or "type"
    sql = f"""SELECT e.*, (SELECT count(*) FROM entry_conflicts x WHERE x.entry = e.id) AS flags,
        (SELECT min(r.published_earliest) FROM evidence v JOIN reports r ON r.id = v.report WHERE v.entry = e.id) AS day
        FROM entries e WHERE {where.sql()} ORDER BY e.independent DESC, e.reports DESC, flags DESC, e.type = 'NONE', e.position
        LIMIT {DRAWN}"""
    rows = sorted(room.rows(sql, where.values), key=lambda r: r["position"])
    inside, names = _inside(room, by, [r["id"] for r in rows], {r["id"]: r["type"] for r in rows})
    counts: dict[str, int] = {}
    for lane in (lane for held in inside.values() for lane in held):
        counts[lane] = counts.get(lane, 0) + 1
    top = sorted(counts, key=lambda lane: (-counts[lane], names.get(lane, lane), lane))[:LANES]
    items = []
    for r in rows:
        when = when_of(r)
        items.append(
            Drawn(
                id=r["id"],
                when=when,
                precision=precision(when),
                firm=firm(when),
                type=r["type"],
                summary=r["summary"],
                factuality=r["factuality"],
                reports=r["reports"],
                independent=r["independent"],
                conflicts=r["flags"],
                lanes=tuple(x for x in inside.get(r["id"], ()) if x in top),
                published=date.fromisoformat(r["day"]) if r["day"] else None,
            )
        )
    lanes = tuple(Lane(id=x, name=names.get(x, ""), n=counts[x]) for x in top)
    return Lanes(by=by, domain=domain, lanes=lanes, items=tuple(items), undated=undated, total=total)


def _inside(room: Room, by: str, ids: Sequence[str], types: dict[str, str]) -> tuple[dict[str, list[str]], dict[str, str]]:
    """The lanes of each entry, and what lanes are called; types have their words in each language."""
    if by == "type":
        return {i: [types[i]] for i in ids}, {}
    if by == "source":
        sql = """SELECT DISTINCT v.entry, r.outlet AS lane, r.outlet AS name FROM evidence v JOIN reports r ON r.id = v.report
            WHERE r.outlet IS NOT NULL AND v.entry IN ({})"""
    else:
        part = "= 'where'" if by == "place" else "IN ('who', 'whom')"
        sql = f"""SELECT DISTINCT x.entry, a.id AS lane, a.name FROM entry_actors x JOIN chronicle_actors a ON a.id = x.actor
            WHERE x.part {part} AND x.entry IN ({{}})"""
    inside: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for row in room.each(sql, ids):
        inside.setdefault(row["entry"], []).append(row["lane"])
        names[row["lane"]] = row["name"]
    return {i: sorted(lanes) for i, lanes in inside.items()}, names
