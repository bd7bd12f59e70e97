"""Figures by the question that they answer: who states them and when, what was revised, what contradicts what. They are never added up."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log

from kroniek.lang.sentences import reason_in
from kroniek.records import ConflictJudgement, Span, When
from kroniek.serve.asked import SIZE, Asked
from kroniek.serve.pages.claims import repeats_of
from kroniek.serve.pages.listing import FACETS, Listing, Source
from kroniek.serve.pages.room import (
    SNIPPET,
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
    judged,
    known_conflicts,
    when_of,
)
from kroniek.serve.words import VAGUE

FEW = 12
"""Statements of a question that a list shows; its own page has all."""
ALL = 500
"""Questions on one page from which on every statement is wanted: a download, or the static report."""
STEEP = 50
"""Where the highest of several figures is this many times the lowest, the scale is logarithmic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The side of a conflict that a figure is on; of an update the later sides come last."""

    conflict: str
    judgement: ConflictJudgement
    side: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A figure with who states it."""

    id: str
    low: float | None
    high: float | None
    approximate: bool
    unit: str
    counted: str
    when: When
    by: Person | None
    chain: tuple[str, ...]
    passage: Passage
    copies: tuple[Passage, ...]
    """The same words in reports that repeat this one: no second source."""
    parts: tuple[Part, ...]
    mark: tuple[float, float] | None
    """Where its interval begins and ends on the question's scale, in per cent; open ends reach the edge."""
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What several figures answer, in the order of publication."""

    id: str
    counted: str
    unit: str
    entry: str | None
    summary: str | None
    """The line of the timeline that they belong to, and what it says."""
    when: When | None
    figures: int
    """How many figures there are without those of copies."""
    independent: int
    disputed: bool
    statements: tuple[Statement, ...]
    low: float
    high: float
    steep: bool
    """Drawn on a logarithmic scale."""
    vague: bool
    """They share no more than a unit, and are never drawn on one scale."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresPage(Listing):
    """A part of the questions: those in dispute first, then those that most sources answer."""

    questions: tuple[Question, ...]
    figures: int
    """How many figures the questions hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionPage:
    """One question with everything stated."""

    question: Question
    conflicts: tuple[tuple[str, str, str | None], ...]
    """The conflicts between its figures: id, why, and why in English where that is known."""


ORDERS = {
    "date": ("q.position", (int,)),
    "told": ("-q.independent, q.position", (int, int)),
    "newest": ("-coalesce(julianday(q.latest), 0), q.position", (float, int)),
    "name": ("fold(q.counted), q.position", (str, int)),
}


QUESTIONS = Source(table="questions q", item="q.id", path="/figures", orders=ORDERS)
FIGURES = Source(
    item="f.id",
    path="/figures",
    orders=ORDERS,
    table="figures f JOIN reports r ON r.id = f.report JOIN question_figures x ON x.figure = f.id JOIN questions q ON q.id = x.question",
)


def figures_where(room: Room, asked: Asked) -> Where:
    """The figures `f` that are asked for."""
    where = Where()
    by_words(where, asked, "figure", "f.id")
    in_days(where, asked, "f")
    from_reports(where, asked, "r")
    judged(where, asked, "f.id")
    if asked.counted:
        where.add("counted", "fold(f.counted) = fold(:counted)", counted=asked.counted)
    if asked.unit:
        where.add("unit", "f.unit = :unit", unit=asked.unit)
    if asked.speaker:
        stated = """EXISTS (SELECT 1 FROM actor_of o WHERE o.chronicle_actor IN ({}) AND o.actor IN (f.stated_by, (SELECT c.speaker
            FROM claims c WHERE c.id = f.claim)))"""
        actor_in(where, room, asked.speaker, "speaker", stated, "speaker")
    for i, name in enumerate(x for x in (*asked.question.actor, asked.actor, asked.place) if x):
        sql = """EXISTS (SELECT 1 FROM figure_actors y JOIN actor_of o ON o.actor = y.actor WHERE y.figure = f.id
            AND o.chronicle_actor IN ({}))"""
        actor_in(where, room, name, "actor", sql, f"actor{i}_")
    if asked.flagged:
        where.add("flagged", "q.disputed = 1")
    if asked.several:
        where.add("several", "q.independent > 1")
    if not asked.copies:
        where.add("copies", "NOT EXISTS (SELECT 1 FROM repeats y WHERE y.item = f.id)")
    return where


def figures_page(room: Room, asked: Asked, *, size: int | None = SIZE) -> FiguresPage:
    """The questions to which an answer is asked for, with the answers that fit."""
    where = figures_where(room, asked)
    holds = Where()
    holds.add("figures", f"q.id IN (SELECT x.question FROM {FIGURES.table} WHERE {where.sql()})", **where.values)
    ids, following = QUESTIONS.ids(room, asked, holds, size)
    figures, total = room.rows(f"SELECT count(*), count(DISTINCT q.id) FROM {FIGURES.table} WHERE {where.sql()}", where.values)[0]
    about = FIGURES.about(room, asked, where, total=total, every="questions", next=following, facets=_facets(room, asked, where))
    few = None if size is None or size >= ALL else FEW
    return FiguresPage(questions=questions_of(room, ids, where, few=few), figures=figures, **about)


def question_page(room: Room, question: str, asked: Asked) -> QuestionPage | None:
    """One question with all answers; `None` when there is none of that name."""
    found = questions_of(room, [question], figures_where(room, asked), few=None)
    if not found:
        return None
    conflicts = sorted({p.conflict for s in found[0].statements for p in s.parts})
    rows = room.each("SELECT * FROM conflicts WHERE id IN ({}) ORDER BY position", conflicts)
    told = tuple((r["id"], r["reason"], reason_in("en", r["key"], r["values"])) for r in rows)
    return QuestionPage(question=found[0], conflicts=told)


def questions_of(room: Room, ids: Sequence[str], where: Where, *, few: int | None = FEW) -> tuple[Question, ...]:
    """Questions by id, in the order given, with the figures that fit."""
    sql = "SELECT q.*, e.summary, e.date_reason FROM questions q LEFT JOIN entries e ON e.id = q.entry WHERE q.id IN ({})"
    rows = {r["id"]: r for r in room.each(sql, ids)}
    figures: dict[str, list[sqlite3.Row]] = {}
    for question in (i for i in ids if i in rows):
        sql = f"SELECT f.*, x.position AS place FROM {FIGURES.table} WHERE q.id = :question AND {where.sql()} ORDER BY x.position"
        figures[question] = room.rows(sql, {**where.values, "question": question})
    shown = {q: found[:few] for q, found in figures.items()}
    known = where.values.get("known")
    statements = _Statements(room, [f for found in shown.values() for f in found], known_conflicts(room, str(known)) if known else None)
    return tuple(_question(rows[q], figures[q], statements.of(shown[q]), room) for q in ids if q in rows)


def _question(row: sqlite3.Row, figures: Sequence[sqlite3.Row], statements: Sequence[Statement], room: Room) -> Question:
    known = [x for f in figures for x in (f["low"], f["high"]) if x is not None]
    low, high = (min(known), max(known)) if known else (0.0, 0.0)
    steep = low > 0 and high > STEEP * low
    vague = not row["counted"] or row["counted"].casefold() in VAGUE
    drawn = [_placed(s, low, high, steep) for s in statements]
    room.load(f["report"] for f in figures)
    origins = {room.credit(f["report"]).copy_of or f["report"] for f in figures}
    return Question(
        id=row["id"],
        counted=row["counted"],
        unit=row["unit"],
        entry=row["entry"],
        summary=row["summary"],
        when=when_of({**dict(row), "date_reason": row["date_reason"] or "none"}) if row["earliest"] or row["latest"] else None,
        figures=len(figures),
        independent=len(origins),
        disputed=any(p.judgement == "contradiction" for s in statements for p in s.parts),
        statements=tuple(drawn),
        low=low,
        high=high,
        steep=steep,
        vague=vague,
    )


def _placed(s: Statement, low: float, high: float, steep: bool) -> Statement:
    """A statement with its place on the question's scale."""

    def place(x: float) -> float:
        share = log(x / low) / log(high / low) if steep else (x - low) / ((high - low) or 1.0)
        return 3 + 94 * share

    mark = None
    if s.low is not None or s.high is not None:
        a = 0.0 if s.low is None else place(s.low)
        b = 100.0 if s.high is None else place(s.high)
        mark = round(a, 2), round(b, 2)
    return replace(s, mark=mark)


class _Statements:
    """Figures as statements, with what many of them need looked up together."""

    def __init__(self, room: Room, rows: Sequence[sqlite3.Row], conflicts: set[str] | None = None) -> None:
        self.room = room
        ids = [r["id"] for r in rows]
        room.load(r["report"] for r in rows)
        self.chains = room.chains(r["claim"] for r in rows)
        self.people = room.people(r["stated_by"] for r in rows)
        self.copies = repeats_of(room, "figures", ids)
        self.sides: dict[str, list[Part]] = {}
        sql = """SELECT f.id, s.conflict, s.side, c.judgement FROM figures f JOIN conflict_sides s ON s.report = f.report
            AND s.start < f."end" AND f.start < s."end" JOIN conflicts c ON c.id = s.conflict AND c.topic = 'figure'
            WHERE f.id IN ({}) ORDER BY f.id, c.position, s.side"""
        for row in room.each(sql, ids):
            part = Part(conflict=row["conflict"], judgement=row["judgement"], side=row["side"])
            if conflicts is None or part.conflict in conflicts:
                self.sides.setdefault(row["id"], []).append(part)

    def of(self, rows: Sequence[sqlite3.Row]) -> list[Statement]:
        """The statements of some figures."""
        return [self._one(r) for r in rows]

    def _one(self, r: sqlite3.Row) -> Statement:
        by = self.people.get(r["stated_by"] or "")
        return Statement(
            id=r["id"],
            low=r["low"],
            high=r["high"],
            approximate=bool(r["approximate"]),
            unit=r["unit"],
            counted=r["counted"],
            when=when_of(r),
            by=by,
            chain=self.chains.get(r["claim"] or "", ()) or ((by.name,) if by else ()),
            passage=self.room.passage(Span(r["report"], r["start"], r["end"]), SNIPPET),
            copies=self.copies.get(r["id"], ()),
            parts=tuple(dict.fromkeys(self.sides.get(r["id"], ()))),
            mark=None,
            marks=self.room.marks(r["id"]),
        )


def _facets(room: Room, asked: Asked, where: Where) -> dict[str, tuple[Facet, ...]]:
    speakers = f"""SELECT a.id, a.name, count(*) FROM {FIGURES.table} LEFT JOIN claims c ON c.id = f.claim
        JOIN actor_of o ON o.actor = coalesce(f.stated_by, c.speaker) JOIN chronicle_actors a ON a.id = o.chronicle_actor
        WHERE {where.sql(but="speaker")} GROUP BY a.id ORDER BY 3 DESC, 2, 1 LIMIT {FACETS}"""
    return {
        "counted": FIGURES.facet(room, asked, where, "counted", "f.counted", "f.counted"),
        "unit": FIGURES.facet(room, asked, where, "unit", "f.unit", "f.unit"),
        "speaker": facet(room, asked, "speaker", speakers, where.values, FIGURES.path),
        "source": FIGURES.facet(room, asked, where, "source", "r.outlet", "r.outlet"),
    }
