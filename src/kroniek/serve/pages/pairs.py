"""Two actors, or two events, of which a person can say whether they are the same: what the rules found, and what was decided."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from kroniek.lang.sentences import reason_in
from kroniek.records import Judgement, Span
from kroniek.serve.pages.room import Passage, Room
from kroniek.store import Act

MOST = 30
"""Pairs that wait for a judgement on one page; those that the rules were least sure of."""

Whole = Literal["actor", "event"]
OF: dict[Whole, str] = {
    "actor": "SELECT actor FROM actor_of WHERE chronicle_actor = :whole",
    "event": "SELECT event FROM evidence WHERE entry = :whole",
}
"""The findings that an actor of the chronicle, or a line of the timeline, is made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two findings: one of the page's own, and another, which may be its own too."""

    left: str
    right: str
    here: Passage | None
    there: Passage | None
    """Where they are told; `None` for a finding that is no longer in the file."""
    other: str | None
    """The actor or the line that the other one is part of now; `None` when it is this one."""
    name: str
    """What that is called."""
    judgement: Judgement
    score: float
    reason: str
    english: str | None
    """The reason in English; none in a file that is older than such sentences, and for what a person decided."""
    decided: str
    """What a person said; empty when nobody did."""
    at: str
    act: int | None
    """When, and the number of the decision, to undo it."""


def pairs(room: Room, kind: Whole, whole: str) -> tuple[tuple[Pair, ...], tuple[Pair, ...]]:
    """The pairs that wait, the unsure ones first and then what rules joined by the least score; and those decided, the last first."""
    sql = f"""SELECT l.*, '' AS decided FROM links l LEFT JOIN decisions d ON d.kind = l.kind AND d."left" = l."left"
        AND d."right" = l."right" WHERE l.kind = :kind AND d.kind IS NULL AND (l."left" IN ({OF[kind]}) OR l."right" IN ({OF[kind]}))
        ORDER BY l.judgement <> 'unsure', l.score, l."left", l."right" LIMIT {MOST}"""
    waiting = room.rows(sql, {"kind": kind, "whole": whole})
    sql = f"""SELECT d.*, d.judgement AS decided FROM decisions d WHERE d.kind = :kind
        AND (d."left" IN ({OF[kind]}) OR d."right" IN ({OF[kind]})) ORDER BY d."left", d."right\""""
    decided = room.rows(sql, {"kind": kind, "whole": whole})
    acts = _acts(room) if decided else {}
    made = _pairs(room, kind, whole, [*waiting, *decided], acts)
    return made[: len(waiting)], tuple(sorted(made[len(waiting) :], key=lambda p: (-(p.act or 0), p.left, p.right)))


def _acts(room: Room) -> dict[tuple[str, str], Act]:
    """For each pair the decision that holds."""
    found: dict[tuple[str, str], Act] = {}
    for act in room.file.acts():
        for x in act.links if act.undone is None else ():
            found.setdefault((x.left, x.right), act)
    return found


def _pairs(
    room: Room, kind: Whole, whole: str, rows: Sequence[sqlite3.Row], acts: dict[tuple[str, str], Act]
) -> tuple[Pair, ...]:
    ids = sorted({r[side] for r in rows for side in ("left", "right")})
    shown = first_mentions(room, ids) if kind == "actor" else _clauses(room, ids)
    wholes = _wholes(room, kind, ids)

    def one(r: sqlite3.Row) -> Pair:
        own = wholes.get(r["left"], ("", ""))[0] == whole
        here, there = (r["left"], r["right"]) if own else (r["right"], r["left"])
        other, name = wholes.get(there, (None, ""))
        act = acts.get((r["left"], r["right"])) if r["decided"] else None
        return Pair(
            left=r["left"],
            right=r["right"],
            here=shown.get(here),
            there=shown.get(there),
            other=other if other != whole else None,
            name=name or (act.label if act else ""),
            judgement=r["judgement"],
            score=r["score"],
            reason=r["reason"],
            english=None if r["decided"] else reason_in("en", r["key"], r["values"]),
            decided=r["decided"],
            at=act.at if act else "",
            act=act.id if act else None,
        )

    return tuple(map(one, rows))


def _wholes(room: Room, kind: Whole, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """What findings are part of now: its id, and what it is called."""
    if kind == "actor":
        return {i: (p.id, p.name) for i, p in room.people(ids).items() if i in ids}
    sql = """SELECT v.event, min(e.id) AS id, e.summary FROM evidence v JOIN entries e ON e.id = v.entry
        WHERE v.event IN ({}) GROUP BY v.event"""
    return {r["event"]: (r["id"], r["summary"]) for r in room.each(sql, ids)}


def first_mentions(room: Room, ids: Sequence[str]) -> dict[str, Passage]:
    """Where actors of readings are first mentioned, by a name if they have one."""
    sql = """SELECT * FROM (SELECT m.actor AS id, m.report, m.start, m."end",
        row_number() OVER (PARTITION BY m.actor ORDER BY m.form <> 'name', m.start) AS n
        FROM mentions m WHERE m.actor IN ({})) WHERE n = 1"""
    return _told(room, room.each(sql, ids))


def _clauses(room: Room, ids: Sequence[str]) -> dict[str, Passage]:
    return _told(room, room.each('SELECT id, report, start, "end" FROM events WHERE id IN ({})', ids))


def _told(room: Room, found: Iterable[sqlite3.Row]) -> dict[str, Passage]:
    rows = list(found)
    room.load(r["report"] for r in rows)
    return {r["id"]: room.passage(Span(r["report"], r["start"], r["end"])) for r in rows}
