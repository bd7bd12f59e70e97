"""Records by id, as docs/records.md has them: what the API and the command line give of a chronicle without loading the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kroniek.export.contract import record_json
from kroniek.reconcile.told import with_told_days
from kroniek.records import Reading, Report
from kroniek.serve.pages.room import Room
from kroniek.store.rows import to_link


class Who(Mapping[str, str]):
    """For each actor of a reading the actor of the chronicle, looked up together."""

    def __init__(self, room: Room, ids: Iterable[str | None]) -> None:
        self._people = room.people([i for i in ids if i])

    def __getitem__(self, actor: str) -> str:
        return self._people[actor].id

    def __iter__(self) -> Any:
        return iter(self._people)

    def __len__(self) -> int:
        return len(self._people)


def _named(x: Any) -> Iterable[str | None]:
    """The actors that a record names."""
    for field in ("who", "whom", "where", "of", "said_by"):
        found = getattr(x, field, ())
        yield from found if isinstance(found, tuple) else (found,)
    for field in ("speaker", "stated_by", "holder", "target"):
        yield getattr(x, field, None)
    for role in getattr(x, "roles", ()):
        yield role.of


def as_json(room: Room, found: Sequence[Any]) -> list[dict[str, Any]]:
    """Records as docs/records.md has them."""
    who = Who(room, (a for x in found for a in _named(x)))
    copies: dict[str, str] = {}
    if found and isinstance(found[0], Report):
        copies = {r["report"]: r["copy_of"] for r in room.rows("SELECT report, copy_of FROM copies")}
    return [record_json(x, who, copies) for x in found]


def load(room: Room, name: str, ids: Sequence[str]) -> list[Any]:
    """Records of one kind by id."""
    if name != "times":
        return list(room.file.items(name, ids))
    places = [(report, int(start), int(end)) for report, start, end in (i.rsplit(":", 2) for i in ids)]
    return list(room.file.times(places))


def told(room: Room, found: Sequence[Any]) -> list[Any]:
    """The records, those of reports without a date as the export has them: with the days that other reports give them."""
    reports = sorted({r for x in found if (r := _report_of(x))})
    rows = room.each("SELECT id FROM reports WHERE published_reason IS NULL AND id IN ({})", reports)
    days = _dated(room, [r["id"] for r in rows])
    named: dict[str, Any] = {}
    for d in days:
        named |= {x.id: x for part in ((d.report,), d.claims, d.events, d.figures, d.stances) for x in part}
    return [named.get(x.id, x) for x in found]


def _report_of(x: Any) -> str | None:
    if isinstance(x, Report):
        return x.id
    return x.span.report if hasattr(x, "span") else None


def _dated(room: Room, undated: Sequence[str]) -> list[Reading]:
    """The readings of undated reports as others date them, from the links of their events alone."""
    sql = """SELECT l.*, o.report AS there FROM events e JOIN links l ON l."{}" = e.id JOIN events o ON o.id = l."{}"
        WHERE l.kind = 'event' AND l.judgement = 'same' AND e.report IN ({{}})"""
    ends = ("left", "right"), ("right", "left")
    rows = [row for own, other in ends for row in room.each(sql.format(own, other), undated)]
    read = (room.file.reading(r) for r in sorted({*undated, *(r["there"] for r in rows)} if rows else ()))
    dated = with_told_days([r for r in read if r], {to_link(row) for row in rows})
    return [r for r in dated if r.report.id in undated]


def in_order(kind: str, found: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Records as JSON in the order of the export: by report and place, or by id; lines stay in the order of time."""
    if kind == "timeline":
        return list(found)
    return sorted(found, key=lambda x: (x["report"], x["start"], x["end"], x["id"]) if "start" in x else (x["id"],))
