"""Reports: which there are, from whom, what was found in each, and which repeat another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kroniek.records import When
from kroniek.serve.asked import SIZE, Asked
from kroniek.serve.pages.listing import Listing, Source
from kroniek.serve.pages.period import Days, bars, domain_of
from kroniek.serve.pages.room import (
    Bar,
    Credit,
    Marks,
    Room,
    Where,
    from_reports,
    judged,
    published_in,
    when_of,
)

FACETS = 20
FOUND = ("claims", "events", "figures", "stances")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """A report with how much was found in it."""

    report: Credit
    characters: int
    read: bool
    claims: int
    events: int
    figures: int
    stances: int
    copies: int
    """How many reports repeat it."""
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Who published how many reports, how many of those are no copy of another, and in which days."""

    name: str
    reports: int
    independent: int
    period: When | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportsPage(Listing):
    """A part of the reports, in the order of publication unless another is asked for."""

    reports: tuple[ReportRow, ...]
    independent: int
    outlets: tuple[Outlet, ...]
    bars: tuple[Bar, ...]


ORDERS = {
    "date": ("coalesce(r.published_earliest, '9999'), r.id", (str, str)),
    "newest": ("-coalesce(julianday(r.published_earliest), 0), r.id", (float, str)),
    "name": ("coalesce(r.outlet, '~~'), coalesce(r.published_earliest, '9999'), r.id", (str, str, str)),
    "size": ("-length(r.text), r.id", (int, str)),
}


REPORTS = Source(table="reports r", item="r.id", path="/reports", orders=ORDERS)


def reports_where(room: Room, asked: Asked) -> Where:
    """The reports `r` that are asked for."""
    where = Where()
    if asked.question.match:
        where.add("q", "r.rowid IN (SELECT rowid FROM report_text WHERE report_text MATCH :match)", match=asked.question.match)
    published_in(where, asked, "r")
    from_reports(where, asked, "r")
    if asked.verdict or asked.starred:
        judged(where, asked, "r.id")
    for i, name in enumerate(x for x in (*asked.question.actor, asked.actor) if x):
        ids = room.called(name)[:200]
        keys = {f"actor{i}_{j}": x for j, x in enumerate(ids)}
        marks = ", ".join(f":{k}" for k in keys) or "NULL"
        where.add("actor", f"r.id IN (SELECT report FROM chronicle_mentions WHERE actor IN ({marks}))", **keys)
    if asked.copies:
        where.add("copies", "EXISTS (SELECT 1 FROM copies c WHERE c.report = r.id OR c.copy_of = r.id)")
    return where


def reports_page(room: Room, asked: Asked, *, size: int | None = SIZE) -> ReportsPage:
    """The reports that are asked for, `size` of them at a time."""
    where = reports_where(room, asked)
    ids, following = REPORTS.ids(room, asked, where, size)
    published = room.rows(
        f"""SELECT r.published_earliest, r.published_latest, c.copy_of FROM reports r LEFT JOIN copies c ON c.report = r.id
        WHERE {where.sql()}""",
        where.values,
    )
    days = [w for w in (_days(r[0], r[1]) for r in published) if w]
    facets = {"source": REPORTS.facet(room, asked, where, "source", "r.outlet", "r.outlet")}
    about = REPORTS.about(room, asked, where, total=len(published), every="reports", next=following, facets=facets)
    return ReportsPage(
        reports=reports_of(room, ids),
        independent=sum(r["copy_of"] is None for r in published),
        outlets=outlets_of(room),
        bars=bars(days, [a for a, _ in days], domain_of(days)),
        **about,
    )


def _days(first: str | None, last: str | None) -> Days | None:
    return (date.fromisoformat(first), date.fromisoformat(last)) if first and last else None


def reports_of(room: Room, ids: Sequence[str]) -> tuple[ReportRow, ...]:
    """Reports by id, in the order given."""
    room.load(ids)
    counts = {
        table: {
            r[0]: r[1] for r in room.each(f"SELECT report, count(*) FROM {table} WHERE report IN ({{}}) GROUP BY report", ids)
        }
        for table in FOUND
    }
    copies = {r[0]: r[1] for r in room.each("SELECT copy_of, count(*) FROM copies WHERE copy_of IN ({}) GROUP BY copy_of", ids)}
    read = {r["id"] for r in room.each("SELECT id FROM reports WHERE state = 'read' AND id IN ({})", ids)}
    return tuple(
        ReportRow(
            report=room.credit(i),
            characters=len(room.text(i)),
            read=i in read,
            claims=counts["claims"].get(i, 0),
            events=counts["events"].get(i, 0),
            figures=counts["figures"].get(i, 0),
            stances=counts["stances"].get(i, 0),
            copies=copies.get(i, 0),
            marks=room.marks(i),
        )
        for i in ids
    )


def outlets_of(room: Room) -> tuple[Outlet, ...]:
    """Who published, most first; those without a name last."""
    sql = """SELECT coalesce(r.outlet, '') AS name, count(*) AS n, sum(c.copy_of IS NULL) AS own,
        min(r.published_earliest) AS earliest, max(r.published_latest) AS latest, 'absolute' AS date_reason
        FROM reports r LEFT JOIN copies c ON c.report = r.id GROUP BY 1 ORDER BY name = '', n DESC, name"""
    return tuple(
        Outlet(name=r["name"], reports=r["n"], independent=r["own"], period=when_of(r) if r["earliest"] else None)
        for r in room.rows(sql)
    )
