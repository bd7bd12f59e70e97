"""A chronicle as prose that a person can judge: one line an entry, then what the sources disagree on, then who copied whom."""

from __future__ import annotations

from collections.abc import Sequence

from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Reading, When


def told(readings: Sequence[Reading]) -> str:
    """The chronicle of some readings in words; the order of readings does not matter."""
    chronicle = reconcile(readings, lang.load("nl"))
    sources = {r.report.id: r.report.source for r in readings}
    lines = [
        f"{_days(e.when)}: {e.summary} [{e.reports} van {e.independent}{', omstreden' if e.conflicts else ''}]"
        for e in chronicle.timeline
    ]
    lines += [f"{_KIND[c.judgement]}: {c.reason}" for c in sorted(chronicle.conflicts, key=lambda c: c.reason)]
    lines += sorted(f"overgenomen: {sources[copy]} uit {sources[first]}" for copy, first in chronicle.copy_of)
    return "\n".join(lines)


_KIND = {"contradiction": "tegenspraak", "update": "bijgesteld"}


def _days(when: When) -> str:
    first, last = (d.isoformat() if d else "?" for d in (when.earliest, when.latest))
    return first if first == last else f"{first}/{last}"
