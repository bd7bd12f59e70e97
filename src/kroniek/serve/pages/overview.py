"""The overview: what the case is, what is new in it, what is told most, and where the sources disagree."""

from __future__ import annotations

from dataclasses import dataclass

from kroniek.records import When
from kroniek.serve.asked import Asked
from kroniek.serve.pages.actors import ActorRow, actors_of
from kroniek.serve.pages.conflicts import Dispute, disputes_of
from kroniek.serve.pages.period import Days, bars, days_of, domain_of, published_days
from kroniek.serve.pages.reports import Outlet, outlets_of
from kroniek.serve.pages.room import Bar, Credit, Room, when_of
from kroniek.serve.pages.timeline import Line, lines_of

TOP = 6
NEW = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What the last run brought."""

    started: str
    reports: int
    shown: tuple[Credit, ...]
    lines: tuple[Line, ...]
    """Lines that only its reports tell."""
    lines_total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewPage:
    """The case at a glance."""

    counts: dict[str, int]
    independent: int
    period: When | None
    outlets: tuple[Outlet, ...]
    domain: Days | None
    bars: tuple[Bar, ...]
    peak: When | None
    """The fullest stretch of the period."""
    top: tuple[Line, ...]
    disputes: tuple[Dispute, ...]
    actors: tuple[ActorRow, ...]
    news: News | None
    """What came in since the run before the last; `None` when there was one run only."""
    precision: dict[str, int]
    """How many lines are dated to the day, the week, and so on."""
    sourced: dict[str, int]
    """How many claims and figures name who says so."""
    skipped: int
    waiting: int


def overview_page(room: Room, asked: Asked, *, size: int | None = None) -> OverviewPage:  # noqa: ARG001 -- as every page
    """The case at a glance."""
    counts = room.file.counts()
    rows = room.rows("SELECT earliest, latest FROM entries")
    days = days_of(rows)
    domain = domain_of(days)
    drawn = bars(days, published_days(room), domain)
    contradictions = room.one("SELECT count(*) FROM conflicts WHERE judgement = 'contradiction'")
    named = room.one("SELECT count(*) FROM actor_counts WHERE named = 1")
    top = "SELECT id FROM entries ORDER BY independent DESC, reports DESC, type = 'NONE', position LIMIT ?"
    told = [r[0] for r in room.rows(f"SELECT id FROM ({top}) JOIN entries USING (id) ORDER BY position", (TOP,))]
    sore = room.rows("SELECT id FROM conflicts ORDER BY judgement <> 'contradiction', topic, position LIMIT ?", (TOP,))
    people = room.rows("SELECT actor FROM actor_counts ORDER BY named DESC, mentions DESC, actor LIMIT ?", (TOP,))
    return OverviewPage(
        counts={**counts, "contradictions": contradictions, "named": named},
        independent=counts["reports"] - counts["copies"],
        period=_period(room),
        outlets=outlets_of(room),
        domain=domain,
        bars=drawn,
        peak=_peak(drawn),
        top=lines_of(room, told, asked),
        disputes=disputes_of(room, [r[0] for r in sore]),
        actors=actors_of(room, [r[0] for r in people]),
        news=_news(room, asked),
        precision=room.precisions(),
        sourced={"claims": counts["claims_sourced"], "figures": counts["figures_sourced"]},
        skipped=counts["skipped"],
        waiting=counts["waiting"],
    )


def _period(room: Room) -> When | None:
    sql = "SELECT min(published_earliest) AS earliest, max(published_latest) AS latest, 'absolute' AS date_reason FROM reports"
    row = room.rows(sql)[0]
    return when_of(row) if row["earliest"] and row["latest"] else None


def _peak(drawn: tuple[Bar, ...]) -> When | None:
    if not drawn:
        return None
    best = max(drawn, key=lambda b: b.n)
    return When(earliest=best.first, latest=best.last, reason="absolute") if best.n else None


def _news(room: Room, asked: Asked) -> News | None:
    """Reports are only ever added, so those of the last run stand last in the file."""
    runs = room.rows("SELECT started, first FROM runs WHERE finished IS NOT NULL ORDER BY id DESC LIMIT 1")
    if not runs or not runs[0]["first"]:
        return None
    first = runs[0]["first"] + 1
    new = [r[0] for r in room.rows("SELECT id FROM reports WHERE rowid >= ? ORDER BY rowid DESC", (first,))]
    if not new:
        return None
    lines = room.rows(
        """SELECT e.id FROM entries e JOIN evidence v ON v.entry = e.id JOIN reports r ON r.id = v.report
        GROUP BY e.id HAVING min(r.rowid) >= ? ORDER BY e.independent DESC, e.reports DESC, e.position""",
        (first,),
    )
    room.load(new[:NEW])
    return News(
        started=runs[0]["started"],
        reports=len(new),
        shown=tuple(room.credit(i) for i in new[:NEW]),
        lines=lines_of(room, [r[0] for r in lines[:NEW]], asked),
        lines_total=len(lines),
    )
