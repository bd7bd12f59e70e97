"""What came in between two chronicles, as tables and as records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from kroniek.cli import tables
from kroniek.cli.words import Words
from kroniek.export.contract import chronicle_json
from kroniek.reconcile.diff import Diff
from kroniek.serve.pages import Case


def as_json(before: Case, after: Case, found: Diff) -> dict[str, Any]:
    """The records of the contract, under what became of them; a changed line has both states and in what they differ."""
    old, new = (_records(case) for case in (before, after))

    def of(records: dict[str, Any], items: Iterable[Any]) -> list[Any]:
        return [records[x.id] for x in items]

    return {
        "reports": of(new, found.reports),
        "reports_gone": of(old, found.reports_gone),
        "timeline": of(new, found.timeline),
        "timeline_changed": [
            {
                "what": list(c.what), "was": old[c.was.id], "now": new[c.now.id],
                "figures": [{"unit": r.unit, "counted": r.counted, "was": of(old, r.was), "now": of(new, r.now)} for r in c.figures],
            }
            for c in found.timeline_changed
        ],
        "timeline_gone": of(old, found.timeline_gone),
        "conflicts": of(new, found.conflicts),
        "conflicts_gone": of(old, found.conflicts_gone),
    }  # fmt: skip


def _records(case: Case) -> dict[str, Any]:
    whole = chronicle_json(case.readings, case.chronicle)
    return {x["id"]: x for kind in ("reports", "figures", "timeline", "conflicts") for x in whole[kind]}


def as_text(before: Case, after: Case, found: Diff, limit: int | None, t: Words) -> RenderableType:
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
