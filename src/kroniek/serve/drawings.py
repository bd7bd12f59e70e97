"""What drawings are made of: compact data beside the list that says the same in words."""

from __future__ import annotations

from typing import Any

from kroniek.records import When
from kroniek.serve.pages.period import Days
from kroniek.serve.pages.room import Bar
from kroniek.serve.pages.timeline import TimelinePage


def timeline_drawing(page: TimelinePage, link: Any, say: Any) -> dict[str, Any]:
    """Lines in lanes. `link` gives addresses, `say` puts intervals and types into words."""
    d = page.drawing
    return {
        "domain": _domain(d.domain),
        "by": d.by,
        "lanes": [{"id": x.id, "name": x.name or say.w(x.id), "n": x.n} for x in d.lanes],
        "undated": d.undated,
        "shown": len(d.items),
        "total": d.total,
        "known": list(page.known_days),
        "items": [
            {
                "id": x.id, "href": link.entry(x.id), **_days(x.when), "precision": x.precision, "firm": x.firm, "type": x.type,
                "summary": x.summary, "when": say.names()["days"](x.when), "independent": x.independent, "reports": x.reports,
                "conflicts": x.conflicts, "factuality": x.factuality, "lanes": list(x.lanes),
                "published": x.published.isoformat() if x.published else None,
            }
            for x in d.items
        ],
    }  # fmt: skip


def histogram_drawing(bars: tuple[Bar, ...], note: str = "") -> dict[str, Any]:
    """How full each stretch of the period is."""
    days = (bars[0].last - bars[0].first).days + 1 if bars else 0
    unit = next((name for name, most in (("day", 1), ("week", 7), ("month", 31)) if days <= most), "year")
    return {
        "unit": unit,
        "bars": [{"from": b.first.isoformat(), "to": b.last.isoformat(), "n": b.n, "reports": b.reports} for b in bars],
        "note": note,
    }


def _domain(domain: Days | None) -> list[str] | None:
    return [d.isoformat() for d in domain] if domain else None


def _days(when: When) -> dict[str, str | None]:
    return {end: day.isoformat() if day else None for end, day in (("earliest", when.earliest), ("latest", when.latest))}
