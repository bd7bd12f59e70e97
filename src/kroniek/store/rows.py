"""Records as rows and back: what goes in comes out."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from kroniek.records import (
    Actor,
    Candidate,
    Chronicle,
    Claim,
    Conflict,
    Dated,
    Entry,
    Event,
    Evidence,
    Figure,
    Hours,
    Link,
    Mention,
    Origin,
    PlaceGuess,
    Reading,
    Report,
    Role,
    Shared,
    Span,
    Stance,
    Time,
    Unread,
    Via,
    When,
)

Row = tuple[str, tuple[Any, ...]]
"""A table and the values of its columns, in the order of the table."""


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _days(when: When) -> tuple[str | None, str | None, str]:
    return _day(when.earliest), _day(when.latest), when.reason


def _hours(hours: tuple[Hours, ...]) -> str | None:
    """`04:00/04:00 16:00/16:00`: stretches as ISO 8601 writes them."""
    return " ".join(f"{h.first}/{h.last}" for h in hours) or None


def _to_hours(text: str | None) -> tuple[Hours, ...]:
    return tuple(Hours(*stretch.split("/")) for stretch in (text or "").split())


def _pair(span: Span | None) -> tuple[int | None, int | None]:
    return (span.start, span.end) if span else (None, None)


def _listed(table: str, owner: str, **parts: Iterable[str]) -> Iterator[Row]:
    for part, ids in parts.items():
        for i, actor in enumerate(ids):
            yield table, (owner, part.rstrip("_"), i, actor)


def origin_row(origin: Origin) -> tuple[Any, ...]:
    """The columns of `reports` that say where a report came from."""
    return origin.extractor, origin.encoding, origin.raw


def origin_rows(r: Report) -> Iterator[Row]:
    """What says when a report was published."""
    for i, d in enumerate(r.origin.dates if r.origin else ()):
        yield "dates", (r.id, i, d.by, d.found, d.at, *_days(d.when))


def _origin(row: sqlite3.Row, dates: Iterable[sqlite3.Row]) -> Origin | None:
    """How the text of a row of `reports` came out of its file; `None` for one that was stored before that was kept."""
    if row["extractor"] is None:
        return None
    found = tuple(Dated(by=d["by"], found=d["found"], at=d["at"], when=_when(d)) for d in dates)
    return Origin(extractor=row["extractor"], encoding=row["encoding"], raw=row["raw"], dates=found)


def report_row(r: Report) -> tuple[Any, ...]:
    """The columns of `reports` in its first form, without its state."""
    days = _days(r.published) if r.published else (None, None, None)
    return (r.id, r.source, r.title, r.outlet, r.byline, r.url, *days, r.language, r.wire, r.text, r.sha256, r.body)


def reading_rows(reading: Reading) -> Iterator[Row]:
    """All rows of a reading, its report apart."""
    report = reading.report.id
    for i, t in enumerate(reading.times):
        yield "times", (report, i, t.span.start, t.span.end, t.type, *_days(t.when), _hours(t.hours))
    for i, a in enumerate(reading.actors):
        yield "actors", (a.id, report, i, a.name, a.kind)
        yield from _actor_rows(a, "mentions", "roles")
    for i, c in enumerate(reading.claims):
        places = (c.span.start, c.span.end, c.mode, *_pair(c.cue), *_pair(c.source))
        yield "claims", (c.id, report, i, *places, c.speaker, c.within, c.reporting)
        for j, v in enumerate(c.via):
            yield "via", (c.id, j, v.span.start, v.span.end, v.name)
    for i, e in enumerate(reading.events):
        where = (e.span.start, e.span.end, e.trigger.start, e.trigger.end)
        yield "events", (e.id, report, i, *where, e.lemma, e.type, *_days(e.when), e.factuality, e.claim, e.mode, _places(e.retold))
        yield from _listed("event_actors", e.id, who=e.who, whom=e.whom, where=e.where)
    for i, f in enumerate(reading.figures):
        value = (f.low, f.high, int(f.approximate), f.unit, f.counted)
        yield "figures", (f.id, report, i, f.span.start, f.span.end, *value, *_days(f.when), f.stated_by, f.claim, f.event)
        yield from _listed("figure_actors", f.id, of=f.of, where=f.where)
    for i, s in enumerate(reading.stances):
        yield "stances", (s.id, report, i, s.span.start, s.span.end, s.holder, s.target, s.kind, *_days(s.when), s.claim)
    for i, u in enumerate(reading.unread):
        yield "unread", (report, i, u.span.start, u.span.end, u.kind, u.what)


def chronicle_rows(chronicle: Chronicle) -> Iterator[Row]:
    """All rows of a chronicle."""
    for i, a in enumerate(chronicle.actors):
        yield "chronicle_actors", (a.id, i, a.name, a.kind)
        yield from _actor_rows(a, "chronicle_mentions", "chronicle_roles")
    for i, (actor, of) in enumerate(chronicle.actor_of):
        yield "actor_of", (actor, i, of)
    for i, (report, of) in enumerate(chronicle.copy_of):
        yield "copies", (report, i, of)
    for both in chronicle.shared:
        yield "shared", (None, *(v for s in (both.left, both.right) for v in (s.report, s.start, s.end)))
    for i, link in enumerate(chronicle.links):
        yield "links", (i, *link_row(link), link.key, link.values)
    for i, c in enumerate(chronicle.conflicts):
        yield "conflicts", (c.id, i, c.topic, c.judgement, c.reason, c.key, c.values)
        for j, side in enumerate(c.sides):
            for k, span in enumerate(side):
                yield "conflict_sides", (c.id, j, k, span.report, span.start, span.end)
    for i, e in enumerate(chronicle.timeline):
        yield "entries", (e.id, i, *_days(e.when), e.summary, e.type, e.factuality, e.reports, e.independent)
        yield from _listed("entry_actors", e.id, who=e.who, whom=e.whom, where=e.where, said_by=e.said_by)
        for j, conflict in enumerate(e.conflicts):
            yield "entry_conflicts", (e.id, j, conflict)
        for j, v in enumerate(e.evidence):
            yield "evidence", (e.id, j, v.span.report, v.span.start, v.span.end, v.event)
    for i, p in enumerate(chronicle.places):
        yield "chronicle_places", (p.actor, i, p.within, p.chosen, p.judgement, p.reason, p.key, p.values)
        for j, x in enumerate(p.candidates):
            yield "chronicle_candidates", (p.actor, j, x.name, x.kind, x.country, x.latitude, x.longitude, x.weight)


def link_row(x: Link) -> tuple[Any, ...]:
    """The columns of a link that a person's decision has too."""
    return x.kind, x.left, x.right, x.judgement, x.score, x.reason, x.by


def _actor_rows(a: Actor, mentions: str, roles: str) -> Iterator[Row]:
    for j, m in enumerate(a.mentions):
        yield mentions, (a.id, j, m.span.report, m.span.start, m.span.end, m.form)
    for j, r in enumerate(a.roles):
        yield roles, (a.id, j, r.role, r.of, r.span.report, r.span.start, r.span.end, *_days(r.when), r.claim)


def _when(row: sqlite3.Row) -> When:
    first, last = row["earliest"], row["latest"]
    return When(
        earliest=date.fromisoformat(first) if first else None,
        latest=date.fromisoformat(last) if last else None,
        reason=row["date_reason"],
    )


def _span(row: sqlite3.Row) -> Span:
    return Span(row["report"], row["start"], row["end"])


def _maybe(report: str, start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(report, start, end)


def load_report(db: sqlite3.Connection, row: sqlite3.Row) -> Report:
    """A row of `reports` as the record."""
    return _report(row, db.execute("SELECT * FROM dates WHERE report = ? ORDER BY position", (row["id"],)))


def _report(row: sqlite3.Row, dates: Iterable[sqlite3.Row]) -> Report:
    first, last, reason = row["published_earliest"], row["published_latest"], row["published_reason"]
    published = None
    if reason is not None:
        earliest, latest = (date.fromisoformat(d) if d else None for d in (first, last))
        published = When(earliest=earliest, latest=latest, reason=reason)
    names = ("id", "source", "title", "outlet", "byline", "url", "language", "wire", "text", "sha256", "body")
    return Report(**{n: row[n] for n in names}, published=published, origin=_origin(row, dates))


def to_shared(row: sqlite3.Row) -> Shared:
    """A row of `shared` as the record."""
    left, right = (Span(row[f"{side}_report"], row[f"{side}_start"], row[f"{side}_end"]) for side in ("left", "right"))
    return Shared(left=left, right=right)


def to_link(row: sqlite3.Row) -> Link:
    """A row of `links` or `decisions` as the record."""
    columns = row.keys()
    why = {n: row[n] for n in ("key", "values") if n in columns}
    return Link(**{n: row[n] for n in ("kind", "left", "right", "judgement", "score", "reason", "by")}, **why)


class Group:
    """The rows of a child table by the id of what they belong to."""

    def __init__(self, rows: Iterable[sqlite3.Row], owner: str | int = 0) -> None:
        self._rows: dict[str, list[sqlite3.Row]] = {}
        for row in rows:
            self._rows.setdefault(row[owner], []).append(row)

    def of(self, owner: str) -> list[sqlite3.Row]:
        """The rows of one owner, in order."""
        return self._rows.get(owner, [])

    def parts(self, owner: str, *names: str) -> dict[str, tuple[str, ...]]:
        """The actors of one owner by the part that they play."""
        found: dict[str, list[str]] = {n: [] for n in names}
        for r in self.of(owner):
            found[r["part"]].append(r["actor"])
        return {n: tuple(ids) for n, ids in found.items()}


def load_readings(db: sqlite3.Connection, rows: Sequence[sqlite3.Row]) -> Iterator[Reading]:
    """The readings of rows of `reports` that follow each other in order of id: a question for each table, not for each report."""
    ids = (rows[0]["id"], rows[-1]["id"])

    def own(table: str) -> Group:
        return Group(db.execute(f"SELECT * FROM {table} WHERE report BETWEEN ? AND ? ORDER BY report, position", ids), "report")

    def under(table: str, owner: str, owners: str, order: str) -> Group:
        sql = f"SELECT c.* FROM {owners} o JOIN {table} c ON c.{owner} = o.id WHERE o.report BETWEEN ? AND ? ORDER BY {order}"
        return Group(db.execute(sql, ids))

    mentions, roles = (under(t, "actor", "actors", "c.actor, c.position") for t in ("mentions", "roles"))
    via = under("via", "claim", "claims", "c.claim, c.position")
    event_actors = under("event_actors", "event", "events", "c.event, c.part, c.position")
    figure_actors = under("figure_actors", "figure", "figures", "c.figure, c.part, c.position")
    dates, times, actors, claims = own("dates"), own("times"), own("actors"), own("claims")
    events, figures, stances, unread = own("events"), own("figures"), own("stances"), own("unread")
    for row in rows:
        report = row["id"]
        yield Reading(
            report=_report(row, dates.of(report)),
            times=tuple(map(_time, times.of(report))),
            actors=tuple(_actor(a, mentions, roles) for a in actors.of(report)),
            claims=tuple(_claim(c, via) for c in claims.of(report)),
            events=tuple(_event(e, event_actors) for e in events.of(report)),
            figures=tuple(_figure(f, figure_actors) for f in figures.of(report)),
            stances=tuple(_stance(s) for s in stances.of(report)),
            unread=tuple(Unread(span=_span(u), kind=u["kind"], what=u["what"]) for u in unread.of(report)),
        )


def _actor(row: sqlite3.Row, mentions: Group, roles: Group) -> Actor:
    return Actor(
        id=row["id"],
        name=row["name"],
        kind=row["kind"],
        mentions=tuple(Mention(span=_span(m), form=m["form"]) for m in mentions.of(row["id"])),
        roles=tuple(
            Role(role=r["role"], of=r["of"], span=_span(r), when=_when(r), claim=r["claim"]) for r in roles.of(row["id"])
        ),
    )


def _time(row: sqlite3.Row) -> Time:
    return Time(span=_span(row), type=row["type"], when=_when(row), hours=_to_hours(row["hours"]))


def _claim(row: sqlite3.Row, via: Group) -> Claim:
    report = row["report"]
    return Claim(
        id=row["id"],
        span=_span(row),
        mode=row["mode"],
        cue=_maybe(report, row["cue_start"], row["cue_end"]),
        source=_maybe(report, row["source_start"], row["source_end"]),
        speaker=row["speaker"],
        via=tuple(Via(span=Span(report, v["start"], v["end"]), name=v["name"]) for v in via.of(row["id"])),
        within=row["within"],
        reporting=row["reporting"],
    )


def _places(spans: Sequence[Span]) -> str | None:
    return " ".join(f"{s.start}-{s.end}" for s in spans) or None


def _spans(report: str, places: str | None) -> tuple[Span, ...]:
    return tuple(Span(report, *map(int, p.split("-"))) for p in (places or "").split())


def _event(row: sqlite3.Row, actors: Group) -> Event:
    return Event(
        id=row["id"],
        span=_span(row),
        trigger=Span(row["report"], row["trigger_start"], row["trigger_end"]),
        lemma=row["lemma"],
        type=row["type"],
        when=_when(row),
        factuality=row["factuality"],
        claim=row["claim"],
        mode=row["mode"],
        retold=_spans(row["report"], row["retold"]),
        **actors.parts(row["id"], "who", "whom", "where"),
    )


def _figure(row: sqlite3.Row, actors: Group) -> Figure:
    return Figure(
        id=row["id"],
        span=_span(row),
        low=row["low"],
        high=row["high"],
        approximate=bool(row["approximate"]),
        unit=row["unit"],
        counted=row["counted"],
        when=_when(row),
        stated_by=row["stated_by"],
        claim=row["claim"],
        event=row["event"],
        **actors.parts(row["id"], "of", "where"),
    )


def _stance(row: sqlite3.Row) -> Stance:
    return Stance(
        id=row["id"],
        span=_span(row),
        holder=row["holder"],
        target=row["target"],
        kind=row["kind"],
        when=_when(row),
        claim=row["claim"],
    )


SHARED = ", ".join(f"{side}_{column}" for side in ("left", "right") for column in ("report", "start", "end"))
"""The columns by which shared passages are in order."""


def load_chronicle(db: sqlite3.Connection) -> Chronicle:
    """The chronicle as it was last put in."""

    def ordered(table: str) -> sqlite3.Cursor:
        return db.execute(f"SELECT * FROM {table} ORDER BY position")

    def under(table: str, order: str) -> Group:
        return Group(db.execute(f"SELECT * FROM {table} ORDER BY {order}"))

    mentions, roles = (under(f"chronicle_{t}", "actor, position") for t in ("mentions", "roles"))
    sides = under("conflict_sides", "conflict, side, position")
    actors, conflicts = under("entry_actors", "entry, part, position"), under("entry_conflicts", "entry, position")
    evidence = under("evidence", "entry, position")
    candidates = under("chronicle_candidates", "actor, position")
    return Chronicle(
        actors=tuple(_actor(a, mentions, roles) for a in ordered("chronicle_actors")),
        actor_of=tuple((r["actor"], r["chronicle_actor"]) for r in ordered("actor_of")),
        copy_of=tuple((r["report"], r["copy_of"]) for r in ordered("copies")),
        shared=tuple(to_shared(r) for r in db.execute(f"SELECT * FROM shared ORDER BY {SHARED}")),
        links=tuple(to_link(r) for r in ordered("links")),
        conflicts=tuple(_conflict(c, sides.of(c["id"])) for c in ordered("conflicts")),
        timeline=tuple(_entry(e, actors, conflicts, evidence) for e in ordered("entries")),
        places=tuple(_place_guess(p, candidates.of(p["actor"])) for p in ordered("chronicle_places")),
    )


def _place_guess(row: sqlite3.Row, candidates: list[sqlite3.Row]) -> PlaceGuess:
    names = ("name", "kind", "country", "latitude", "longitude", "weight")
    return PlaceGuess(
        **{n: row[n] for n in ("actor", "within", "chosen", "judgement", "reason", "key", "values")},
        candidates=tuple(Candidate(**{n: c[n] for n in names}) for c in candidates),
    )


def _conflict(row: sqlite3.Row, places: list[sqlite3.Row]) -> Conflict:
    sides: dict[int, list[Span]] = {}
    for place in places:
        sides.setdefault(place["side"], []).append(_span(place))
    return Conflict(
        id=row["id"],
        topic=row["topic"],
        judgement=row["judgement"],
        sides=tuple(tuple(side) for side in sides.values()),
        reason=row["reason"],
        key=row["key"],
        values=row["values"],
    )


def _entry(row: sqlite3.Row, actors: Group, conflicts: Group, evidence: Group) -> Entry:
    return Entry(
        id=row["id"],
        when=_when(row),
        summary=row["summary"],
        type=row["type"],
        factuality=row["factuality"],
        conflicts=tuple(c["conflict"] for c in conflicts.of(row["id"])),
        reports=row["reports"],
        independent=row["independent"],
        evidence=tuple(Evidence(span=_span(v), event=v["event"]) for v in evidence.of(row["id"])),
        **actors.parts(row["id"], "who", "whom", "where", "said_by"),
    )


Item = Report | Actor | Time | Claim | Event | Figure | Stance | Conflict | Entry | PlaceGuess
"""Anything that a chronicle holds by id."""

ITEMS: dict[str, tuple[str, str, tuple[tuple[str, str, str], ...], Callable[..., Item]]] = {
    "actors": (
        "chronicle_actors",
        "id",
        (("chronicle_mentions", "actor", "actor, position"), ("chronicle_roles", "actor", "actor, position")),
        lambda row, mentions, roles: _actor(row, mentions, roles),
    ),
    "claims": ("claims", "id", (("via", "claim", "claim, position"),), lambda row, via: _claim(row, via)),
    "events": ("events", "id", (("event_actors", "event", "event, part, position"),), lambda row, actors: _event(row, actors)),
    "figures": (
        "figures",
        "id",
        (("figure_actors", "figure", "figure, part, position"),),
        lambda row, actors: _figure(row, actors),
    ),
    "stances": ("stances", "id", (), lambda row: _stance(row)),
    "conflicts": (
        "conflicts",
        "id",
        (("conflict_sides", "conflict", "conflict, side, position"),),
        lambda row, sides: _conflict(row, sides.of(row["id"])),
    ),
    "timeline": (
        "entries",
        "id",
        (
            ("entry_actors", "entry", "entry, part, position"),
            ("entry_conflicts", "entry", "entry, position"),
            ("evidence", "entry", "entry, position"),
        ),
        lambda row, actors, conflicts, evidence: _entry(row, actors, conflicts, evidence),
    ),
    "places": (
        "chronicle_places",
        "actor",
        (("chronicle_candidates", "actor", "actor, position"),),
        lambda row, candidates: _place_guess(row, candidates.of(row["actor"])),
    ),
}
"""For each kind but reports its table, its key, the tables under it with their owner and order, and what makes the record."""


def load_items(db: sqlite3.Connection, kind: str, ids: Sequence[str]) -> list[Item]:
    """Records by id, in the order asked; those that are not there are left out. Some hundreds at a time."""
    table, key, under, make = ITEMS.get(kind, ("reports", "id", (), lambda row: load_report(db, row)))
    found: dict[str, Item] = {}
    for i in range(0, len(ids), CHUNK):
        part = list(ids[i : i + CHUNK])
        marks = ", ".join("?" * len(part))
        groups = [
            Group(db.execute(f"SELECT * FROM {child} WHERE {owner} IN ({marks}) ORDER BY {order}", part))
            for child, owner, order in under
        ]
        for row in db.execute(f"SELECT * FROM {table} WHERE {key} IN ({marks})", part):
            found[row[key]] = make(row, *groups)
    return [found[i] for i in ids if i in found]


def load_times(db: sqlite3.Connection, places: Sequence[tuple[str, int, int]]) -> list[Time]:
    """Time expressions by their places, in the order asked."""
    sql = 'SELECT * FROM times WHERE report = ? AND start = ? AND "end" = ? ORDER BY position'
    return [_time(row) for place in dict.fromkeys(places) for row in db.execute(sql, place)]


CHUNK = 500
"""Ids in one question."""
