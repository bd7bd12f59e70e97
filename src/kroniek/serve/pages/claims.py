"""Claims: who said what, through whom, in which role, and how the reporter passes it on."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from kroniek.records import Mode, Reporting, Span
from kroniek.serve.asked import SIZE, Asked
from kroniek.serve.pages.listing import Listing, Source
from kroniek.serve.pages.room import (
    IS_ACTOR,
    Marks,
    Passage,
    Person,
    Room,
    Where,
    actor_in,
    by_words,
    from_reports,
    judged,
    published_in,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A claim with its speaker and its chain, outermost first."""

    id: str
    speaker: Person | None
    source: str | None
    """The words of the report for who says it."""
    role: str | None
    """The office that the same report gives the speaker."""
    chain: tuple[str, ...]
    via: tuple[str, ...]
    mode: Mode
    reporting: Reporting
    passage: Passage
    copies: tuple[Passage, ...]
    """The same words in reports that repeat this one: no second source."""
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsPage(Listing):
    """A part of the claims, in the order of publication unless another is asked for."""

    sayings: tuple[Saying, ...]


ORDERS = {
    "date": ("coalesce(r.published_earliest, '9999'), r.id, c.start, c.id", (str, str, int, str)),
    "newest": ("-coalesce(julianday(r.published_earliest), 0), r.id, c.start, c.id", (float, str, int, str)),
    "speaker": (
        "coalesce(a.name, '~~'), coalesce(r.published_earliest, '9999'), r.id, c.start, c.id",
        (str, str, str, int, str),
    ),
}
CLAIMS = Source(
    item="c.id",
    path="/claims",
    orders=ORDERS,
    table="""claims c JOIN reports r ON r.id = c.report LEFT JOIN actor_of o ON o.actor = c.speaker
    LEFT JOIN chronicle_actors a ON a.id = o.chronicle_actor""",
)


def claims_where(room: Room, asked: Asked) -> Where:
    """The claims `c` that are asked for; those that a report copies stand with their original."""
    where = Where()
    by_words(where, asked, "claim", "c.id")
    published_in(where, asked, "r")
    from_reports(where, asked, "r")
    judged(where, asked, "c.id")
    for i, name in enumerate(x for x in (*asked.question.actor, asked.speaker) if x):
        actor_in(where, room, name, "speaker", IS_ACTOR.format("c.speaker"), f"speaker{i}_")
    if asked.actor:
        sql = """c.id IN (SELECT x.id FROM chronicle_mentions m JOIN claims x ON x.report = m.report AND x.start <= m.start
            AND m.start < x."end" WHERE m.actor IN ({}))"""
        actor_in(where, room, asked.actor, "actor", sql, "actor")
    if asked.mode:
        where.add("mode", "c.mode = :mode", mode=asked.mode)
    if asked.reporting:
        where.add("reporting", "c.reporting = :reporting", reporting=asked.reporting)
    if not asked.copies:
        where.add("copies", "NOT EXISTS (SELECT 1 FROM repeats x WHERE x.item = c.id)")
    return where


def claims_page(room: Room, asked: Asked, *, size: int | None = SIZE) -> ClaimsPage:
    """The claims that are asked for, `size` of them at a time."""
    where = claims_where(room, asked)
    ids, following = CLAIMS.ids(room, asked, where, size)
    facets = CLAIMS.facets(
        room, asked, where, speaker=("a.id", "a.name"), source=("r.outlet", "r.outlet"), mode=("c.mode", "''"),
        reporting=("c.reporting", "''"),
    )  # fmt: skip
    about = CLAIMS.about(room, asked, where, total=CLAIMS.count(room, where), every="claims", next=following, facets=facets)
    return ClaimsPage(sayings=sayings_of(room, ids), **about)


def sayings_of(room: Room, ids: Sequence[str]) -> tuple[Saying, ...]:
    """Claims by id, in the order given."""
    rows = {r["id"]: r for r in room.each("SELECT * FROM claims WHERE id IN ({})", ids)}
    room.load(r["report"] for r in rows.values())
    chains = room.chains(ids)
    people = room.people(r["speaker"] for r in rows.values())
    via: dict[str, list[str]] = {}
    for v in room.each("SELECT claim, name FROM via WHERE claim IN ({}) ORDER BY claim, position", ids):
        via.setdefault(v["claim"], []).append(v["name"])
    roles = _roles(room, ids)
    copies = repeats_of(room, "claims", ids)

    def source(row: sqlite3.Row) -> str | None:
        return None if row["source_start"] is None else room.text(row["report"])[row["source_start"] : row["source_end"]]

    return tuple(
        Saying(
            id=i,
            speaker=people.get(rows[i]["speaker"] or ""),
            source=source(rows[i]),
            role=roles.get(i),
            chain=chains.get(i, ()),
            via=tuple(via.get(i, ())),
            mode=rows[i]["mode"],
            reporting=rows[i]["reporting"],
            passage=room.passage(Span(rows[i]["report"], rows[i]["start"], rows[i]["end"])),
            copies=copies.get(i, ()),
            marks=room.marks(i),
        )
        for i in ids
        if i in rows
    )


def _roles(room: Room, ids: Sequence[str]) -> dict[str, str]:
    """The first office that the report of a claim gives its speaker."""
    sql = """SELECT c.id, x.role FROM claims c JOIN roles x ON x.actor = c.speaker WHERE c.id IN ({})
        ORDER BY c.id, x.position DESC"""
    return {row["id"]: row["role"] for row in room.each(sql, ids)}


def repeats_of(room: Room, table: str, ids: Sequence[str]) -> dict[str, tuple[Passage, ...]]:
    """Where findings stand again in reports that copy their own."""
    sql = f"""SELECT x."of" AS original, f.report, f.start, f."end" FROM repeats x JOIN {table} f ON f.id = x.item
        WHERE x."of" IN ({{}}) ORDER BY 1, f.report, f.start"""
    out: dict[str, list[sqlite3.Row]] = {}
    for row in room.each(sql, ids):
        out.setdefault(row["original"], []).append(row)
    return {original: room.passages(rows) for original, rows in out.items()}
