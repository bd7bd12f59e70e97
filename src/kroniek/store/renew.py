"""Tables that are made to hold other rows than they did, with as little writing as that takes."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import Any

Values = tuple[Any, ...]
"""The values of the columns of a row."""

ROOM = 1 << 30
"""Between the positions of two rows that are put in together, so that others come between them later and all others stay."""

ORDERED = {
    "chronicle_actors": 1, "actor_of": 1, "copies": 1, "links": 0, "conflicts": 1, "entries": 1, "chronicle_places": 1, "questions": 1,
}  # fmt: skip
"""The tables that are in one order, and the column that says so, which is given here."""


def renew(db: sqlite3.Connection, table: str, rows: Sequence[Values], *, besides: Collection[tuple[str, str]] | None = None) -> None:
    """Makes a table hold these rows, in this order if it has one; those that it holds already are left where they are.

    Of shared passages those of the pairs of reports `besides` are left too.
    """
    if table == "shared":
        _renew_shared(db, rows, besides or ())
    elif table == "item_text":
        _renew_words(db, rows)
    else:
        _renew(db, table, rows)


def _renew(db: sqlite3.Connection, table: str, rows: Sequence[Values]) -> None:
    before = _all(db, f"SELECT * FROM {table}")
    at = ORDERED.get(table)
    if at is not None:
        known = {row[:at] + row[at + 1 :]: row[at] for row in before}
        bare = [row[:at] + row[at + 1 :] for row in rows]
        rows = [(*row[:at], i, *row[at:]) for row, i in zip(bare, numbered([known.get(row) for row in bare]), strict=True)]
    key = [(cid, name) for cid, name, _, _, _, pk in db.execute(f"PRAGMA table_info({table})").fetchall() if pk]
    where = " AND ".join(f'"{name}" = ?' for _, name in key)
    gone, new = set(before), set(rows)
    gone, new = gone - new, new - gone
    db.executemany(f"DELETE FROM {table} WHERE {where}", [tuple(row[i] for i, _ in key) for row in gone])
    insert(db, table, sorted(new, key=lambda row: [row[i] for i, _ in key]))


def _renew_shared(db: sqlite3.Connection, rows: Sequence[Values], besides: Collection[tuple[str, str]]) -> None:
    pairs = _all(db, "SELECT DISTINCT left_report, right_report FROM shared")
    db.executemany("DELETE FROM shared WHERE left_report = ? AND right_report = ?", [p for p in pairs if p not in besides])
    insert(db, "shared", rows)


def _renew_words(db: sqlite3.Connection, rows: Iterable[Values]) -> None:
    before = {row[1:]: row[0] for row in _all(db, "SELECT rowid, words, kind, item FROM item_text")}
    new = [row for row in rows if before.pop(row, None) is None]
    db.executemany("DELETE FROM item_text WHERE rowid = ?", [(i,) for i in before.values()])
    db.executemany("INSERT INTO item_text (words, kind, item) VALUES (?, ?, ?)", new)


def numbered(known: Sequence[int | None]) -> list[int]:
    """Numbers that rise, for rows of which some have one: those keep it as far as they rise, new ones come in the room between.

    >>> numbered([8, None, 16, 4])
    [8, 12, 16, 1073741840]
    """
    stay = _rising(known)
    out: list[int] = []
    for i, number in enumerate([*(n if i in stay else None for i, n in enumerate(known)), None]):
        if number is None and i < len(known):
            continue
        last, new = out[-1] if out else 0, i - len(out)
        step = ROOM if number is None else (number - last) // (new + 1)
        if step < 1:
            return [ROOM * (j + 1) for j in range(len(known))]
        out += [last + step * (j + 1) for j in range(new)]
        if number is not None:
            out.append(number)
    return out


def _rising(known: Sequence[int | None]) -> set[int]:
    """The places of the longest row of numbers, not all side by side, that rises."""
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for i, number in enumerate(known):
        at = bisect_left(ends, number) if number is not None else -1
        before.append(places[at - 1] if at > 0 else -1)
        if number is not None:
            ends[at : at + 1], places[at : at + 1] = [number], [i]
    stay = set()
    last = places[-1] if places else -1
    while last >= 0:
        stay.add(last)
        last = before[last]
    return stay


def insert(db: sqlite3.Connection, table: str, rows: Sequence[Values]) -> None:
    """Puts rows into a table."""
    if rows:
        db.executemany(_insert_into(table, len(rows[0])), rows)


@cache
def _insert_into(table: str, columns: int) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})"


def _all(db: sqlite3.Connection, sql: str) -> list[Values]:
    cursor = db.cursor()
    cursor.row_factory = None
    return cursor.execute(sql).fetchall()
