"""Conflicts: what cannot all be true, and what was revised, each version with its passages and who says so."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kroniek.lang.sentences import reason_in
from kroniek.records import ConflictJudgement, Span, Topic, When, passages_apart
from kroniek.serve.asked import SIZE, Asked
from kroniek.serve.pages.listing import Listing, Source
from kroniek.serve.pages.room import (
    Marks,
    Passage,
    Room,
    Where,
    actor_in,
    by_words,
    from_reports,
    when_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One version: the words that differ, who says so, and the passages."""

    words: str
    when: When | None
    """The days that it gives, where it tells an event."""
    chain: tuple[str, ...]
    passages: tuple[Passage, ...]
    independent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A conflict with its versions side by side."""

    id: str
    topic: Topic
    judgement: ConflictJudgement
    reason: str
    english: str | None
    """The reason in English; none in a file that is older than such sentences."""
    sides: tuple[Side, ...]
    entries: tuple[tuple[str, str], ...]
    """The lines of the timeline that it is about: id and summary."""
    question: str | None
    """The question that its figures answer."""
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictsPage(Listing):
    """A part of the conflicts, contradictions before later states."""

    disputes: tuple[Dispute, ...]
    contradictions: int


DAY = """(SELECT min(coalesce(r.published_earliest, '9999')) FROM conflict_sides s JOIN reports r ON r.id = s.report
    WHERE s.conflict = c.id)"""
ORDERS = {
    "date": (f"c.judgement <> 'contradiction', c.topic, {DAY}, c.id", (int, str, str, str)),
    "newest": (f"-coalesce(julianday({DAY.replace('min(', 'max(', 1)}), 0), c.id", (float, str)),
}


CONFLICTS = Source(table="conflicts c", item="c.id", path="/conflicts", orders=ORDERS)


def conflicts_where(room: Room, asked: Asked) -> Where:
    """The conflicts `c` that are asked for: with a day asked for, those of which two sides were known."""
    where = Where()
    by_words(where, asked, "conflict", "c.id")
    if asked.topic:
        where.add("topic", "c.topic = :topic", topic=asked.topic)
    if asked.judgement:
        where.add("judgement", "c.judgement = :judgement", judgement=asked.judgement)
    sides = Where()
    from_reports(sides, asked, "r")
    for name in {n for n, _ in sides.parts}:
        conditions = " AND ".join(sql for n, sql in sides.parts if n == name)
        least = 1 if name == "known_by" else 0
        sql = f"""c.id IN (SELECT s.conflict FROM conflict_sides s JOIN reports r ON r.id = s.report WHERE {conditions}
            GROUP BY s.conflict HAVING count(DISTINCT s.side) > {least})"""
        where.add(name, sql)
    where.values.update(sides.values)
    if asked.actor:
        sql = """c.id IN (SELECT s.conflict FROM conflict_sides s JOIN chronicle_mentions m ON m.report = s.report
            AND m.start < s."end" AND s.start < m."end" WHERE m.actor IN ({}))"""
        actor_in(where, room, asked.actor, "actor", sql, "actor")
    has = "EXISTS (SELECT 1 FROM marks k WHERE k.item = c.id AND k.mark = "
    if asked.starred:
        where.add("starred", f"{has}'star')")
    if asked.verdict == "none":
        where.add("verdict", f"NOT {has}'verdict')")
    elif asked.verdict:
        where.add("verdict", f"{has}'verdict' AND k.value = :verdict)", verdict=asked.verdict)
    return where


def conflicts_page(room: Room, asked: Asked, *, size: int | None = SIZE) -> ConflictsPage:
    """The conflicts that are asked for, `size` of them at a time."""
    where = conflicts_where(room, asked)
    ids, following = CONFLICTS.ids(room, asked, where, size)
    counts = f"SELECT count(*), coalesce(sum(c.judgement = 'contradiction'), 0) FROM conflicts c WHERE {where.sql()}"
    total, contradictions = room.rows(counts, where.values)[0]
    facets = CONFLICTS.facets(room, asked, where, judgement=("c.judgement", "''"), topic=("c.topic", "''"))
    about = CONFLICTS.about(room, asked, where, total=total, every="conflicts", next=following, facets=facets)
    return ConflictsPage(disputes=disputes_of(room, ids, asked.known), contradictions=contradictions, **about)


def conflict_page(room: Room, conflict: str, asked: Asked) -> Dispute | None:
    """One conflict; `None` when there is none of that name."""
    return next(iter(disputes_of(room, [conflict], asked.known)), None)


def disputes_of(room: Room, ids: Sequence[str], known: date | None = None) -> tuple[Dispute, ...]:
    """Conflicts by id, in the order given, with the passages that were known by a day."""
    rows = {r["id"]: r for r in room.each("SELECT * FROM conflicts WHERE id IN ({})", ids)}
    sides: dict[str, dict[int, list[Span]]] = {}
    for s in room.each("SELECT * FROM conflict_sides WHERE conflict IN ({}) ORDER BY conflict, side, position", ids):
        sides.setdefault(s["conflict"], {}).setdefault(s["side"], []).append(Span(s["report"], s["start"], s["end"]))
    room.load(span.report for found in sides.values() for side in found.values() for span in side)
    pairs = {i: passages_apart(list(found.values())) for i, found in sides.items()}
    if known:
        shown = {i: {n: [s for s in side if _appeared(room, s, known)] for n, side in found.items()} for i, found in sides.items()}
        sides = {i: {n: side for n, side in found.items() if side} for i, found in shown.items()}
    entries: dict[str, list[tuple[str, str]]] = {}
    sql = """SELECT x.conflict, e.id, e.summary FROM entry_conflicts x JOIN entries e ON e.id = x.entry WHERE x.conflict IN ({})
        ORDER BY x.conflict, e.position"""
    for e in room.each(sql, ids):
        entries.setdefault(e["conflict"], []).append((e["id"], e["summary"]))
    return tuple(
        Dispute(
            id=i,
            topic=rows[i]["topic"],
            judgement=rows[i]["judgement"],
            reason=rows[i]["reason"],
            english=reason_in("en", rows[i]["key"], rows[i]["values"]),
            sides=tuple(_side(room, spans) for _, spans in sorted(sides.get(i, {}).items())),
            entries=tuple(entries.get(i, ())),
            question=_question(room, rows[i], [s for found in sides.get(i, {}).values() for s in found]),
            marks=room.marks(i, *pairs.get(i, ())),
        )
        for i in ids
        if i in rows
    )


def _appeared(room: Room, span: Span, known: date) -> bool:
    published = room.credit(span.report).published
    return published is None or published.earliest is None or published.earliest <= known


def _question(room: Room, row: sqlite3.Row, spans: Iterable[Span]) -> str | None:
    if row["topic"] != "figure":
        return None
    sql = """SELECT x.question FROM figures f JOIN question_figures x ON x.figure = f.id
        WHERE f.report = ? AND f.start < ? AND ? < f."end" ORDER BY x.question LIMIT 1"""
    found = (room.one(sql, (s.report, s.end, s.start)) for s in spans)
    return next((q for q in found if q), None)


def _side(room: Room, spans: Sequence[Span]) -> Side:
    passages = tuple(room.passage(s) for s in spans)
    told = [
        when_of(r)
        for s in spans
        for r in room.rows('SELECT * FROM events WHERE report = ? AND start = ? AND "end" = ?', place(s))
    ]
    return Side(
        words=passages[0].exact if passages else "",
        when=next((w for w in told if w.earliest or w.latest), None),
        chain=sayer(room, spans[0]) if spans else (),
        passages=passages,
        independent=len({p.report.copy_of or p.report.id for p in passages}),
    )


def place(span: Span) -> tuple[str, int, int]:
    """A span as values of a question."""
    return span.report, span.start, span.end


def sayer(room: Room, span: Span) -> tuple[str, ...]:
    """Who is quoted for a passage, outermost first: of the figure or event that it is, else of the shortest claim around it."""
    at = 'report = ? AND start = ? AND "end" = ?'
    for f in room.rows(f"SELECT claim, stated_by FROM figures WHERE {at}", place(span)):
        by = room.person(f["stated_by"])
        return room.chains([f["claim"]]).get(f["claim"] or "", ()) or ((by.name,) if by else ())
    for e in room.rows(f"SELECT claim FROM events WHERE {at}", place(span)):
        return room.chains([e["claim"]]).get(e["claim"] or "", ())
    sql = 'SELECT id FROM claims WHERE report = ? AND start <= ? AND "end" >= ? ORDER BY "end" - start, id LIMIT 1'
    claim = room.one(sql, place(span))
    return room.chains([claim])[claim] if claim else ()
