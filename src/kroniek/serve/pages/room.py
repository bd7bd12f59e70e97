"""One open chronicle and what pages look up in it again and again: passages, names, chains, marks. Nothing loads the whole case."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kroniek.records import Kind, Span, When
from kroniek.serve.asked import Asked, keyset
from kroniek.store import ChronicleFile

CONTEXT = 90
"""Characters shown on either side of a passage."""
SNIPPET = 45
"""The same where the passage stands in a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A report without its text: what a passage is credited to."""

    id: str
    title: str | None
    outlet: str | None
    source: str
    byline: str | None
    published: When | None
    url: str | None
    language: str
    wire: str | None
    copy_of: str | None

    @property
    def name(self) -> str:
        """The outlet, or the name of the file."""
        return self.outlet or self.source.rsplit("/", 1)[-1]

    @property
    def address(self) -> str | None:
        """Its address where that can be a link: an http address, never a script."""
        return self.url if self.url and self.url.lower().startswith(("http://", "https://")) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A place in a report, with the words around it: the receipt of a line."""

    span: Span
    before: str
    exact: str
    after: str
    report: Credit


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An actor of the chronicle, as others refer to it."""

    id: str
    name: str
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What a person said of an item: a verdict, a star, a note."""

    verdict: str = ""
    star: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """One value to narrow a list to: what it is called, how many there are, the address that asks for it or takes it back."""

    value: str
    label: str
    n: int
    on: bool
    toggle: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A stretch of days: how many lines, each spread evenly over the days that it may mean, and how many reports appeared."""

    first: date
    last: date
    n: float
    reports: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wider:
    """A filter that hides everything, and how many there would be without it."""

    field: str
    n: int


NOBODY = Marks()


class Where:
    """Conditions that all must hold, with their values."""

    def __init__(self) -> None:
        self.parts: list[tuple[str, str]] = []
        self.values: dict[str, object] = {}

    def add(self, name: str, sql: str, **values: object) -> None:
        """One condition; `name` is the filter that asks for it."""
        self.parts.append((name, sql))
        self.values.update(values)

    def sql(self, *, but: str = "") -> str:
        """The conditions as SQL, all but those of one filter."""
        return " AND ".join(f"({sql})" for name, sql in self.parts if name != but or not but) or "1"


class Room:
    """A chronicle file with what was looked up in it."""

    def __init__(self, file: ChronicleFile) -> None:
        self.file = file
        self._texts: dict[str, str] = {}
        self._bodies: dict[str, int] = {}
        self._credits: dict[str, Credit] = {}
        self._people: dict[str, Person] = {}
        self._marks: dict[str, Marks] | None = None
        self._named: dict[str, tuple[str, ...]] = {}

    def rows(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[sqlite3.Row]:
        """All rows that a question gives."""
        return self.file.rows(sql, values)

    def one(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> Any:
        """The first value of the first row; `None` when there is none."""
        found = self.file.rows(sql, values)
        return found[0][0] if found else None

    # reports

    def load(self, reports: Iterable[str]) -> None:
        """Fetches reports that will be quoted, all at once."""
        wanted = sorted({r for r in reports if r not in self._texts})
        sql = "SELECT r.*, c.copy_of FROM reports r LEFT JOIN copies c ON c.report = r.id WHERE r.id IN ({})"
        for row in self.each(sql, wanted):
            self._texts[row["id"]], self._bodies[row["id"]] = row["text"], row["body"]
            self._credits[row["id"]] = to_credit(row)

    def credit(self, report: str) -> Credit:
        """A report without its text; `KeyError` when there is none."""
        self.load([report])
        return self._credits[report]

    def text(self, report: str) -> str:
        """The whole text of a report, as read."""
        self.load([report])
        return self._texts[report]

    def passage(self, span: Span, context: int = CONTEXT) -> Passage:
        """The span with some words around it, cut at white space."""
        self.load([span.report])
        text, body = self._texts[span.report], self._bodies[span.report]
        a, b = max(body, span.start - context), min(len(text), span.end + context)
        a = span.start if a >= span.start else a
        before, after = text[a : span.start], text[span.end : b]
        if a > body and " " in before:
            before = "…" + before.split(" ", 1)[1]
        if b < len(text) and " " in after:
            after = after.rsplit(" ", 1)[0]
            after += " …" if after.endswith(".") else "…"
        before, after = before.rsplit("\n", 1)[-1], after.split("\n", 1)[0]
        exact = text[span.start : span.end]
        return Passage(span=span, before=before, exact=exact, after=after, report=self._credits[span.report])

    def passages(self, rows: Iterable[sqlite3.Row], context: int = CONTEXT) -> tuple[Passage, ...]:
        """Passages of rows with a `report`, a `start` and an `end`, each place once."""
        spans = list(dict.fromkeys(Span(r["report"], r["start"], r["end"]) for r in rows))
        self.load(s.report for s in spans)
        return tuple(self.passage(s, context) for s in spans)

    # actors

    def people(self, ids: Iterable[str]) -> dict[str, Person]:
        """Actors of the chronicle by id; those of a reading stand for the actor that they are."""
        wanted = sorted({i for i in ids if i and i not in self._people})
        for row in self.each(
            "SELECT o.actor AS asked, a.id, a.name, a.kind FROM actor_of o JOIN chronicle_actors a ON a.id = o.chronicle_actor"
            " WHERE o.actor IN ({})",
            wanted,
        ):
            self._people[row["asked"]] = _person(row)
        rest = [i for i in wanted if i not in self._people]
        for row in self.each("SELECT id, name, kind FROM chronicle_actors WHERE id IN ({})", rest):
            self._people[row["id"]] = _person(row)
        return self._people

    def person(self, actor: str | None) -> Person | None:
        """One actor of the chronicle."""
        return self.people([actor]).get(actor) if actor else None

    def called(self, name: str) -> tuple[str, ...]:
        """The actors that are meant by a name: one by its id, else those that some report calls so, anywhere in the name."""
        if name not in self._named:
            found = self.rows("SELECT id FROM chronicle_actors WHERE id = ?", (name,)) or self.rows(
                "SELECT chronicle_actor FROM actor_of WHERE actor = ?", (name,)
            )
            if not found:
                like = f"%{fold(name).replace('^', '^^').replace('%', '^%').replace('_', '^_')}%"
                found = self.rows(
                    "SELECT actor FROM actor_names WHERE fold(name) LIKE :like ESCAPE '^'"
                    " UNION SELECT id FROM chronicle_actors WHERE fold(name) LIKE :like ESCAPE '^'",
                    {"like": like},
                )
            self._named[name] = tuple(row[0] for row in found)
        return self._named[name]

    # claims

    def chains(self, claims: Iterable[str | None]) -> dict[str, tuple[str, ...]]:
        """For each claim who says that who says it, outermost first: names, or the words of the source."""
        wanted = sorted({c for c in claims if c})
        sql = """WITH RECURSIVE up(first, id, depth) AS (
            SELECT id, id, 0 FROM claims WHERE id IN ({})
            UNION ALL SELECT up.first, c.within, up.depth + 1 FROM up JOIN claims c ON c.id = up.id
            WHERE c.within IS NOT NULL AND up.depth < 20)
            SELECT up.first, up.depth, c.report, c.source_start, c.source_end, a.name FROM up JOIN claims c ON c.id = up.id
            LEFT JOIN actor_of o ON o.actor = c.speaker LEFT JOIN chronicle_actors a ON a.id = o.chronicle_actor
            ORDER BY up.first, up.depth DESC"""
        rows = list(self.each(sql, wanted))
        self.load(r["report"] for r in rows if r["name"] is None and r["source_start"] is not None)
        out: dict[str, list[str]] = {c: [] for c in wanted}
        for r in rows:
            name = r["name"]
            if name is None and r["source_start"] is not None:
                name = self._texts[r["report"]][r["source_start"] : r["source_end"]]
            if name and out[r["first"]][-1:] != [name]:
                out[r["first"]].append(name)
        return {c: tuple(names) for c, names in out.items()}

    # people's marks

    def marks(self, *items: str) -> Marks:
        """What a person said of an item, or of any of those that it is made of."""
        if self._marks is None:
            found: dict[str, dict[str, str]] = {}
            for row in self.rows("SELECT item, mark, value FROM marks"):
                found.setdefault(row["item"], {})[row["mark"]] = row["value"]
            self._marks = {
                item: Marks(verdict=m.get("verdict", ""), star="star" in m, note=m.get("note", "")) for item, m in found.items()
            }
        known = [m for m in map(self._marks.get, items) if m]
        if not known:
            return NOBODY
        return Marks(
            verdict=next((m.verdict for m in known if m.verdict), ""),
            star=any(m.star for m in known),
            note=next((m.note for m in known if m.note), ""),
        )

    # lists

    def known_days(self) -> tuple[str, ...]:
        """The days on which reports appeared, in order: the steps of what was known when."""
        sql = "SELECT DISTINCT published_earliest FROM reports WHERE published_earliest IS NOT NULL ORDER BY 1"
        return tuple(row[0] for row in self.rows(sql))

    def precisions(self) -> dict[str, int]:
        """How many lines of the timeline are dated to the day, the week, and so on."""
        sql = f"SELECT {PRECISION.format('e')} AS p, count(*) FROM entries e GROUP BY p ORDER BY 2 DESC, 1"
        return {row[0]: row[1] for row in self.rows(sql)}

    def outlets(self) -> tuple[str, ...]:
        """Who published, by name."""
        return tuple(
            row[0] for row in self.rows("SELECT DISTINCT outlet FROM reports WHERE outlet IS NOT NULL ORDER BY outlet")
        )

    def each(self, sql: str, ids: Sequence[str]) -> Iterable[sqlite3.Row]:
        """Rows of a question with `IN ({})`, asked for some hundreds of ids at a time."""
        for i in range(0, len(ids), 500):
            part = ids[i : i + 500]
            yield from self.rows(sql.format(", ".join("?" * len(part))), part)


def fold(text: str) -> str:
    """A text as it is compared: without regard to case."""
    return text.casefold()


def _person(row: sqlite3.Row) -> Person:
    return Person(id=row["id"], name=row["name"], kind=row["kind"])


def to_credit(row: sqlite3.Row) -> Credit:
    """A row of `reports` with its `copy_of`."""
    published = None
    if row["published_reason"] is not None:
        first, last = (date.fromisoformat(d) if d else None for d in (row["published_earliest"], row["published_latest"]))
        published = When(earliest=first, latest=last, reason=row["published_reason"])
    names = ("id", "title", "outlet", "source", "byline", "url", "language", "wire", "copy_of")
    return Credit(**{n: row[n] for n in names}, published=published)


def when_of(row: sqlite3.Row | dict[str, Any]) -> When:
    """The interval of a row with `earliest`, `latest` and `date_reason`."""
    first, last = (date.fromisoformat(d) if d else None for d in (row["earliest"], row["latest"]))
    return When(earliest=first, latest=last, reason=row["date_reason"])


def in_days(where: Where, asked: Asked, table: str) -> None:
    """Only what can be in the days asked for; what has no date is only in all days."""
    if asked.first or asked.last:
        where.add(
            "days",
            f"({table}.earliest IS NOT NULL OR {table}.latest IS NOT NULL) AND coalesce({table}.latest, '9999') >= :first"
            f" AND coalesce({table}.earliest, '0000') <= :last",
            first=str(asked.first or "0000"),
            last=str(asked.last or "9999"),
        )


def by_words(where: Where, asked: Asked, kind: str, item: str) -> None:
    """Only items of which the words match the search."""
    if asked.question.match:
        sql = f"{item} IN (SELECT item FROM item_text WHERE item_text MATCH :match AND kind = '{kind}')"
        where.add("q", sql, match=asked.question.match)


def from_reports(where: Where, asked: Asked, alias: str) -> None:
    """Only from outlets and days asked for, where the row has its report as `alias`."""
    for i, outlet in enumerate((*asked.question.source, *([asked.source] if asked.source else []))):
        name = f"source{i}"
        where.add("source", f"fold(coalesce({alias}.outlet, {alias}.source)) LIKE :{name} ESCAPE '^'", **{name: _like(outlet)})
    if asked.known:
        where.add("known_by", KNOWN.format(alias), known=str(asked.known))
    if asked.report:
        where.add("report", f"{alias}.id = :report", report=asked.report)


KNOWN = "({0}.published_earliest IS NULL OR {0}.published_earliest <= :known)"
"""What was certainly published later than the day asked for is not known; of what has no date nobody can say so."""


def _like(text: str) -> str:
    return f"%{fold(text).replace('^', '^^').replace('%', '^%').replace('_', '^_')}%"


IS_ACTOR = "{0} IN (SELECT actor FROM actor_of WHERE chronicle_actor IN ({{}}))"
"""The condition that an actor of a reading, in a column, is one of some actors of the chronicle: their readings are looked up first."""


def actor_in(where: Where, room: Room, name: str, label: str, sql: str, key: str) -> None:
    """Only rows that one of the actors called so is in; `sql` holds `{}` for their ids."""
    ids = room.called(name)
    values = {f"{key}{i}": actor for i, actor in enumerate(ids[:200])}
    where.add(label, sql.format(", ".join(f":{k}" for k in values) or "NULL"), **values)


PRECISION = """CASE WHEN {0}.earliest IS NULL AND {0}.latest IS NULL THEN 'none' WHEN {0}.earliest IS NULL OR {0}.latest IS NULL THEN 'open'
    WHEN {0}.earliest = {0}.latest THEN 'day' WHEN julianday({0}.latest) - julianday({0}.earliest) < 7 THEN 'week'
    WHEN julianday({0}.latest) - julianday({0}.earliest) < 31 THEN 'month'
    WHEN julianday({0}.latest) - julianday({0}.earliest) < 366 THEN 'year' ELSE 'wide' END"""
"""How wide the interval of a row is, as `words.precision` says."""


def page_ids(
    room: Room, table: str, item: str, where: Where, columns: str, kinds: tuple[type, ...], after: str, size: int | None
) -> tuple[list[str], str | None]:
    """The ids of a page of any list in the order of some columns, and the token of the next page: never an offset, always a place."""
    values: dict[str, object] = dict(where.values)
    sql, since = where.sql(), keyset(after, kinds)
    if since is not None:
        values |= {f"after{i}": x for i, x in enumerate(since)}
        sql += f" AND ({columns}) > ({', '.join(f':after{i}' for i in range(len(since)))})"
    limit = -1 if size is None else size + 1
    rows = room.rows(f"SELECT {item}, {columns} FROM {table} WHERE {sql} ORDER BY {columns} LIMIT {limit}", values)
    more = size is not None and len(rows) > size
    rows = rows[:size] if more else rows
    token = json.dumps(tuple(rows[-1])[1:], ensure_ascii=False, separators=(",", ":")) if more else None
    return [row[0] for row in rows], token


def facet(room: Room, asked: Asked, name: str, sql: str, values: dict[str, object], path: str) -> tuple[Facet, ...]:
    """Values to narrow to, from rows of a value, a label and a count; the one that is asked for always among them."""
    now = str(getattr(asked, name))
    rows = [tuple(row) for row in room.rows(sql, values)]
    return tuple(
        Facet(value=v, label=label or "", n=n, on=v == now, toggle=asked.but(**{name: None if v == now else v}).address(path))
        for v, label, n in rows
        if v is not None
    )


def known_conflicts(room: Room, known: date | str) -> set[str]:
    """The conflicts of which at least two sides were told by a day."""
    sql = f"""SELECT s.conflict FROM conflict_sides s JOIN reports r ON r.id = s.report
        WHERE {KNOWN.format("r")} GROUP BY s.conflict HAVING count(DISTINCT s.side) > 1"""
    return {row[0] for row in room.rows(sql, {"known": str(known)})}


def wider(room: Room, asked: Asked, where: Where, table: str, item: str) -> tuple[Wider, ...]:
    """When nothing is found: which single filter to take off, those that help most first."""
    named = {"days": ("since", "until"), "source": ("source",), "verdict": ("verdict",)}
    out = []
    for name in dict.fromkeys(name for name, _ in where.parts):
        field = next((f for f in named.get(name, (name,)) if getattr(asked, f, "")), None)
        if field and (n := room.one(f"SELECT count(DISTINCT {item}) FROM {table} WHERE {where.sql(but=name)}", where.values)):
            out.append(Wider(field=field, n=n))
    return tuple(sorted(out, key=lambda x: (-x.n, x.field)))


def published_in(where: Where, asked: Asked, alias: str) -> None:
    """Only from reports that can have been published in the days asked for."""
    if asked.first or asked.last:
        where.add(
            "days",
            f"{alias}.published_reason IS NOT NULL AND coalesce({alias}.published_latest, '9999') >= :first"
            f" AND coalesce({alias}.published_earliest, '0000') <= :last",
            first=str(asked.first or "0000"),
            last=str(asked.last or "9999"),
        )


def judged(where: Where, asked: Asked, item: str) -> None:
    """Only what a person starred or judged so; what was judged wrong is shown to whom asks for it."""
    has = f"EXISTS (SELECT 1 FROM marks k WHERE k.item = {item} AND k.mark = "
    if asked.starred:
        where.add("starred", f"{has}'star')")
    if asked.verdict == "none":
        where.add("verdict", f"NOT {has}'verdict')")
    elif asked.verdict:
        where.add("verdict", f"{has}'verdict' AND k.value = :verdict)", verdict=asked.verdict)
    else:
        where.add("wrong", f"NOT {has}'verdict' AND k.value = 'wrong')")
