"""What came in between two chronicles, as tables and as records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from kroniek.cli import tables
from kroniek.cli.words import Words
from kroniek.reconcile.diff import Diff, State
from kroniek.records import Conflict, Entry, Figure, Report
from kroniek.serve.items import as_json as records_json
from kroniek.serve.items import told
from kroniek.serve.pages.room import Room


def state(room: Room) -> State:
    """What the file of a chronicle holds, as far as two are compared."""

    def every(kind: str, table: str) -> Any:
        ids = [row[0] for row in room.rows(f"SELECT id FROM {table}")]
        return room.file.items(kind, ids)

    reports = every("reports", "reports WHERE state = 'read' ORDER BY id")
    timeline, conflicts = every("timeline", "entries ORDER BY position"), every("conflicts", "conflicts ORDER BY position")
    return State.of(reports=reports, figures=every("figures", "figures"), timeline=timeline, conflicts=conflicts)


def as_json(before: Room, after: Room, found: Diff) -> dict[str, Any]:
    """The records of the contract, under what became of them; a changed line has both states and in what they differ."""

    def of(room: Room, items: Sequence[Report | Entry | Conflict | Figure]) -> list[Any]:
        return records_json(room, told(room, items))

    return {
        "reports": of(after, found.reports),
        "reports_gone": of(before, found.reports_gone),
        "timeline": of(after, found.timeline),
        "timeline_changed": [
            {
                "what": list(c.what), "was": of(before, [c.was])[0], "now": of(after, [c.now])[0],
                "figures": [{"unit": r.unit, "counted": r.counted, "was": of(before, r.was), "now": of(after, r.now)} for r in c.figures],
            }
            for c in found.timeline_changed
        ],
        "timeline_gone": of(before, found.timeline_gone),
        "conflicts": of(after, found.conflicts),
        "conflicts_gone": of(before, found.conflicts_gone),
    }  # fmt: skip


def as_text(before: Room, after: Room, found: Diff, limit: int | None, t: Words) -> RenderableType:
    """A heading with a number and a table for each kind of change that there is."""
    parts: tuple[tuple[str, Sequence[Any], Any], ...] = (
        ("reports", found.reports, tables.reports),
        ("reports_gone", found.reports_gone, tables.reports),
        ("timeline", found.timeline, lambda x, t: tables.timeline(after, x, t)),
        ("timeline_changed", found.timeline_changed, tables.changed),
        ("timeline_gone", found.timeline_gone, lambda x, t: tables.timeline(before, x, t)),
        ("conflicts", found.conflicts, lambda x, t: tables.conflicts(after, x, t)),
        ("conflicts_gone", found.conflicts_gone, lambda x, t: tables.conflicts(before, x, t)),
    )
    blocks: list[RenderableType] = []
    for name, items, table in parts:
        if items:
            blocks += [Text(t(f"f.{name}", len(items)), style="bold"), table(items[:limit], t), Text()]
    return Group(*blocks[:-1])
