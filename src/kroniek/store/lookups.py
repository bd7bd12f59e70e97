"""What pages look things up by: names, repeats, questions and words, made with the chronicle and thrown away with it."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from kroniek.records import content_id

LOOKUPS = ("actor_names", "actor_counts", "repeats", "question_figures", "questions", "item_text")
"""Their tables, those that refer first."""

BEFORE = 15
"""Characters before a finding that must be the same in a copy for it to be the same words."""


def lookup_rows(db: sqlite3.Connection) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The rows of the tables, from the readings and the chronicle that the file holds; those of `item_text` are words, kind and item."""
    words = _Words()
    names: Counter[tuple[str, str]] = Counter()
    repeats = _Repeats(db)
    _read(db, words, names, repeats)
    yield from (("actor_names", (a, n, times)) for (a, n), times in sorted(names.items()))
    yield from (("repeats", row) for row in repeats.rows())
    yield from (("actor_counts", row) for row in rows_of(db, COUNTS))
    yield from _questions(db)
    _summaries(db, words, names)
    yield from (("item_text", row) for row in words.rows())


def rows_of(db: sqlite3.Connection, sql: str) -> Iterator[tuple[Any, ...]]:
    """What the tables say to a question, as plain tuples."""
    cursor = db.cursor()
    cursor.row_factory = None
    return cursor.execute(sql)


@dataclass(slots=True)
class _Words:
    """Words to find items by, gathered a report at a time."""

    of: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, kind: str, item: str, *texts: str | None) -> None:
        self.of[kind, item] += [t for t in texts if t]

    def rows(self) -> Iterator[tuple[str, str, str]]:
        for (kind, item), texts in self.of.items():
            yield " · ".join(dict.fromkeys(texts)), kind, item


class _Repeats:
    """Findings of a copied report in the words of its original: no second source."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.copy_of = dict(db.execute("SELECT report, copy_of FROM copies").fetchall())
        self._originals = set(self.copy_of.values())
        self._found: dict[tuple[str, str, str, str], list[str]] = defaultdict(list)

    def add(self, kind: str, report: str, item: str, text: str, start: int, end: int) -> None:
        if report in self.copy_of or report in self._originals:
            self._found[kind, report, text[start:end], text[max(0, start - BEFORE) : start].rsplit("\n", 1)[-1]].append(item)

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """Each repeat, its kind, and what it repeats; the first of the same words is the first of the original, and so on."""
        for (kind, report, exact, before), items in sorted(self._found.items()):
            first = self._found.get((kind, self.copy_of.get(report, ""), exact, before), [])
            yield from ((item, kind, of) for item, of in zip(items, first, strict=False))


MENTIONS = "SELECT report, actor, start, \"end\" FROM chronicle_mentions WHERE form = 'name'"
CLAIMS = """SELECT c.report, c.id, c.start, c."end", c.source_start, c.source_end, a.name FROM claims c
    LEFT JOIN actor_of o ON o.actor = c.speaker LEFT JOIN chronicle_actors a ON a.id = o.chronicle_actor
    ORDER BY c.report, c.start, c.id"""
FIGURES = """SELECT f.report, f.id, f.start, f."end", f.unit, f.counted, e.start, e."end" FROM figures f
    LEFT JOIN events e ON e.id = f.event ORDER BY f.report, f.start, f.id"""
STANCES = 'SELECT report, id, start, "end" FROM stances'
EVIDENCE = 'SELECT DISTINCT report, entry, start, "end" FROM evidence ORDER BY report, start, "end", entry'
PARTIES = "SELECT e.entry, a.name FROM entry_actors e JOIN chronicle_actors a ON a.id = e.actor ORDER BY e.entry, e.part, e.position"
SIDES = 'SELECT report, conflict, start, "end" FROM conflict_sides ORDER BY report, conflict, side, position'


def _read(db: sqlite3.Connection, words: _Words, names: Counter[tuple[str, str]], repeats: _Repeats) -> None:
    """What the reports add, in order of their ids."""
    texts: dict[str, str] = dict(rows_of(db, "SELECT id, text FROM reports WHERE state = 'read'"))
    for report, actor, start, end in rows_of(db, MENTIONS):
        names[actor, texts[report][start:end]] += 1
    for report, claim, start, end, first, last, speaker in rows_of(db, CLAIMS):
        text = texts[report]
        words.add("claim", claim, text[start:end], speaker, None if first is None else text[first:last])
        repeats.add("claim", report, claim, text, start, end)
    for report, figure, start, end, unit, counted, first, last in rows_of(db, FIGURES):
        text = texts[report]
        words.add("figure", figure, text[start:end], counted, unit, None if first is None else text[first:last])
        repeats.add("figure", report, figure, text, start, end)
    for kind, sql in (("stance", STANCES), ("entry", EVIDENCE), ("conflict", SIDES)):
        for report, item, start, end in rows_of(db, sql):
            words.add(kind, item, texts[report][start:end])


def _summaries(db: sqlite3.Connection, words: _Words, names: Counter[tuple[str, str]]) -> None:
    """Words that items have over all reports: summaries, reasons, names, roles."""
    for kind, sql in (
        ("entry", "SELECT id, summary FROM entries"),
        ("entry", PARTIES),
        ("conflict", "SELECT id, reason FROM conflicts"),
        ("actor", "SELECT id, name FROM chronicle_actors"),
    ):
        for item, text in rows_of(db, sql):
            words.add(kind, item, text)
    for (actor, name), _ in sorted(names.items()):
        words.add("actor", actor, name)
    for actor, role in rows_of(db, "SELECT DISTINCT actor, role FROM chronicle_roles ORDER BY actor, role"):
        words.add("actor", actor, role)


COUNTS = """WITH said AS (SELECT o.chronicle_actor AS actor, count(*) AS n FROM claims c JOIN actor_of o ON o.actor = c.speaker GROUP BY 1),
    held AS (SELECT actor, count(*) AS n FROM (
        SELECT h.chronicle_actor AS actor, s.id FROM stances s JOIN actor_of h ON h.actor = s.holder
        UNION SELECT t.chronicle_actor, s.id FROM stances s JOIN actor_of t ON t.actor = s.target) GROUP BY 1),
    done AS (SELECT actor, count(DISTINCT entry) AS n FROM entry_actors GROUP BY 1),
    seen AS (SELECT m.actor, max(m.form = 'name') AS named, count(*) AS n, count(DISTINCT m.report) AS reports,
        count(DISTINCT coalesce(c.copy_of, m.report)) AS origins
        FROM chronicle_mentions m LEFT JOIN copies c ON c.report = m.report GROUP BY 1)
    SELECT a.id, coalesce(seen.named, 0), coalesce(seen.n, 0), coalesce(seen.reports, 0), coalesce(seen.origins, 0),
        coalesce(done.n, 0), coalesce(said.n, 0), coalesce(held.n, 0) FROM chronicle_actors a
    LEFT JOIN seen ON seen.actor = a.id LEFT JOIN done ON done.actor = a.id LEFT JOIN said ON said.actor = a.id
    LEFT JOIN held ON held.actor = a.id"""


QUESTIONS = """SELECT f.id, f.counted, f.unit, f.earliest, f.latest, f.start, f.report, r.published_earliest AS day,
    coalesce(c.copy_of, f.report) AS origin, v.entry,
    (SELECT group_concat(x.who) FROM (SELECT DISTINCT coalesce(o.chronicle_actor, a.actor) AS who FROM figure_actors a
        LEFT JOIN actor_of o ON o.actor = a.actor WHERE a.figure = f.id AND a.part = 'where' ORDER BY 1) x) AS about
    FROM figures f JOIN reports r ON r.id = f.report LEFT JOIN copies c ON c.report = f.report
    LEFT JOIN (SELECT event, min(entry) AS entry FROM evidence GROUP BY event) v ON v.event = f.event
    ORDER BY r.published_earliest IS NULL, r.published_earliest, f.report, f.start, f.id"""
DISPUTED = """SELECT s.conflict, f.id FROM conflict_sides s JOIN conflicts c ON c.id = s.conflict AND c.topic = 'figure'
    JOIN figures f ON f.report = s.report AND f.start < s."end" AND s.start < f."end" ORDER BY s.conflict, f.id"""


def _questions(db: sqlite3.Connection) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Figures that answer one question: they count the same in one unit, of one entry or in the same places; or are in one conflict."""
    figures = db.execute(QUESTIONS).fetchall()
    head: dict[str, str] = {f["id"]: f["id"] for f in figures}

    def find(x: str) -> str:
        while head[x] != x:
            head[x] = head[head[x]]
            x = head[x]
        return x

    seen: dict[tuple[str, ...], str] = {}
    for f in figures:
        about = f["entry"] or f["about"]
        key = (f["counted"].casefold(), f["unit"], about) if about and f["counted"] else (f["id"],)
        head[find(f["id"])] = find(seen.setdefault(key, f["id"]))
    disputed: dict[str, str] = {}
    for conflict, figure in db.execute(DISPUTED).fetchall():
        head[find(figure)] = find(disputed.setdefault(conflict, figure))
    groups: dict[str, list[sqlite3.Row]] = defaultdict(list)
    for f in figures:
        groups[find(f["id"])].append(f)
    sore = {find(f) for f in disputed.values()}
    made = [(_question(found, head in sore), found) for head, found in groups.items()]
    made.sort(key=lambda q: (-q[0][6], -q[0][5], -q[0][4], q[0][1], q[0][2], q[0][0]))
    for i, (row, found) in enumerate(made):
        yield "questions", (row[0], i, *row[1:])
        yield from (("question_figures", (f["id"], row[0], j)) for j, f in enumerate(found))


def _question(found: list[sqlite3.Row], disputed: bool) -> tuple[Any, ...]:
    first, last = ([f[end] for f in found if f[end]] for end in ("earliest", "latest"))
    entry = Counter(f["entry"] for f in found if f["entry"]).most_common(1)
    counted = Counter(f["counted"] for f in found).most_common(1)[0][0]
    return (
        content_id("qst", min(f["id"] for f in found)), counted, found[0]["unit"], entry[0][0] if entry else None,
        len(found), len({f["origin"] for f in found}), int(disputed), min(first, default=None), max(last, default=None),
    )  # fmt: skip
