"""What people decide: kept beside what was found, never in its place, and undone as it was done."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

from kroniek.records import Link

MarkName = Literal["verdict", "star", "note"]

VERDICTS = ("right", "wrong", "unsure")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a person says of one item: `verdict` right, wrong or unsure, a `star`, a `note`; an empty value takes it away."""

    item: str
    mark: MarkName
    value: str
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One decision as it was taken: when, of what in words, and what it changed."""

    id: int
    at: str
    label: str
    links: tuple[Link, ...]
    marks: tuple[Mark, ...]
    undone: str | None


def now() -> str:
    """This second, in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def act(db: sqlite3.Connection, label: str, links: Iterable[Link], marks: Iterable[Mark]) -> int:
    """Keeps decisions taken together; gives their number."""
    at = now()
    changes: list[dict[str, Any]] = []
    for link in links:
        if link.by != "person":
            raise ValueError("a decision is a link by a person")
        changes.append({"before": _link(db, link.kind, link.left, link.right), "link": asdict(link)})
        _put_link(db, link)
    for mark in marks:
        mark = replace(mark, at=at)
        changes.append({"before": _mark(db, mark.item, mark.mark), "mark": asdict(mark)})
        _put_mark(db, mark)
    values = (at, label, json.dumps(changes, ensure_ascii=False))
    number = db.execute("INSERT INTO acts (at, label, changes) VALUES (?, ?, ?)", values).lastrowid
    assert number is not None
    _outdate(db, changes)
    return number


def take_back(db: sqlite3.Connection, number: int) -> bool:
    """Undoes an act; what was decided of the same things before it holds again. False when there is nothing to undo."""
    row = db.execute("SELECT changes FROM acts WHERE id = ? AND undone IS NULL", (number,)).fetchone()
    if row is None:
        return False
    changes = json.loads(row["changes"])
    for change in reversed(changes):
        if "link" in change:
            link = change["link"]
            sql = 'DELETE FROM decisions WHERE kind = ? AND "left" = ? AND "right" = ?'
            db.execute(sql, (link["kind"], link["left"], link["right"]))
            if change["before"]:
                _put_link(db, Link(**change["before"]))
        else:
            mark = change["mark"]
            _put_mark(
                db, Mark(**change["before"]) if change["before"] else Mark(item=mark["item"], mark=mark["mark"], value="")
            )
    db.execute("UPDATE acts SET undone = ? WHERE id = ?", (now(), number))
    _outdate(db, changes)
    return True


def _outdate(db: sqlite3.Connection, changes: Sequence[dict[str, Any]]) -> None:
    """Links and verdicts count at the next reconciling; stars and notes change nothing in the chronicle."""
    if any("link" in c or c["mark"]["mark"] == "verdict" for c in changes):
        db.execute("UPDATE versions SET readings = readings + 1")


def to_act(row: sqlite3.Row) -> Act:
    """A row of `acts` as the record."""
    changes: Sequence[dict[str, Any]] = json.loads(row["changes"])
    return Act(
        id=row["id"],
        at=row["at"],
        label=row["label"],
        links=tuple(Link(**c["link"]) for c in changes if "link" in c),
        marks=tuple(Mark(**c["mark"]) for c in changes if "mark" in c),
        undone=row["undone"],
    )


def _link(db: sqlite3.Connection, kind: str, left: str, right: str) -> dict[str, Any] | None:
    row = db.execute('SELECT * FROM decisions WHERE kind = ? AND "left" = ? AND "right" = ?', (kind, left, right)).fetchone()
    return dict(row) if row else None


def _put_link(db: sqlite3.Connection, x: Link) -> None:
    row = (x.kind, x.left, x.right, x.judgement, x.score, x.reason, x.by)
    db.execute("INSERT OR REPLACE INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def _mark(db: sqlite3.Connection, item: str, mark: str) -> dict[str, Any] | None:
    row = db.execute("SELECT * FROM marks WHERE item = ? AND mark = ?", (item, mark)).fetchone()
    return dict(row) if row else None


def _put_mark(db: sqlite3.Connection, mark: Mark) -> None:
    if mark.value:
        db.execute("INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?)", (mark.item, mark.mark, mark.value, mark.at))
    else:
        db.execute("DELETE FROM marks WHERE item = ? AND mark = ?", (mark.item, mark.mark))
