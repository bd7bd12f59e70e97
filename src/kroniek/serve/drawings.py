"""What drawings are made of: compact data beside the list that says the same in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kroniek.records import When
from kroniek.serve.pages.actors import Office
from kroniek.serve.pages.figures import Question
from kroniek.serve.pages.map import MapPage
from kroniek.serve.pages.period import Days
from kroniek.serve.pages.room import Bar
from kroniek.serve.pages.stances import View
from kroniek.serve.pages.timeline import TimelinePage

Json = dict[str, Any]
NODES = 60
"""Actors in a matrix; of more, those with most stances."""


class Drawings:
    """The data of each kind of drawing. `link` gives addresses, `say` puts numbers and days into words."""

    def __init__(self, say: Any, link: Any) -> None:
        self.link = link
        self.words: dict[str, Any] = say.names()

    def timeline(self, page: TimelinePage) -> Json:
        """Lines in lanes."""
        d = page.drawing
        return {
            "domain": _domain(d.domain),
            "by": d.by,
            "lanes": [{"id": x.id, "name": x.name or self.words["w"](x.id), "n": x.n} for x in d.lanes],
            "undated": d.undated,
            "shown": len(d.items),
            "total": d.total,
            "known": list(page.known_days),
            "items": [
                {
                    "id": x.id, "href": self.link.entry(x.id), **_days(x.when), "precision": x.precision, "firm": x.firm,
                    "type": x.type, "summary": x.summary, "when": self.words["days"](x.when), "independent": x.independent,
                    "reports": x.reports, "conflicts": x.conflicts, "factuality": x.factuality, "lanes": list(x.lanes),
                    "published": x.published.isoformat() if x.published else None,
                }
                for x in d.items
            ],
        }  # fmt: skip

    def histogram(self, bars: tuple[Bar, ...], note: str = "") -> Json:
        """How full each stretch of the period is."""
        days = (bars[0].last - bars[0].first).days + 1 if bars else 0
        unit = next((name for name, most in (("day", 1), ("week", 7), ("month", 31)) if days <= most), "year")
        return {
            "unit": unit,
            "bars": [{"from": b.first.isoformat(), "to": b.last.isoformat(), "n": b.n, "reports": b.reports} for b in bars],
            "note": note,
        }

    def figures(self, q: Question) -> Json:
        """Who states how much, and when."""
        last: dict[str, str] = {}
        items = []
        for s in q.statements:
            update = next((p for p in s.parts if p.judgement == "update"), None)
            items.append(
                {
                    "id": s.id, "href": self.link.passage(s.passage.span), "low": s.low, "high": s.high, "approximate": s.approximate,
                    "by": " › ".join(s.chain), "outlet": s.passage.report.name, "published": _pair(s.passage.report.published),
                    "when": _pair(s.when), "said": self.words["quantity"](s.low, s.high, s.approximate), "copies": len(s.copies),
                    "revision_of": last.get(update.conflict) if update else None,
                    "side": next((p.conflict for p in s.parts if p.judgement == "contradiction"), None),
                }
            )  # fmt: skip
            if update:
                last[update.conflict] = s.id
        name = self.words["counted"](q.counted, q.unit)
        return {"question": name, "unit": q.unit, "low": q.low, "high": q.high, "steep": q.steep, "items": items}

    def network(self, views: Iterable[View]) -> Json:
        """Actors, and who stands how towards whom."""
        views = list(views)
        people = {p.id: p for v in views for p in (v.holder, v.target)}
        counts = dict.fromkeys(people, 0)
        for v in views:
            counts[v.holder.id] += len(v.told)
            counts[v.target.id] += len(v.told)
        nodes = [
            {"id": i, "name": p.name, "kind": p.kind, "href": self.link.actor(i), "n": counts[i]} for i, p in people.items()
        ]
        edges = [
            {
                "source": v.holder.id, "target": v.target.id, "kind": v.kind, "sign": v.sign, "n": len(v.told),
                "independent": v.independent, "first": v.first.isoformat() if v.first else None,
                "last": v.last.isoformat() if v.last else None, "href": f"#{v.id}",
            }
            for v in views
        ]  # fmt: skip
        return {"nodes": nodes, "edges": edges}

    def matrix(self, views: Iterable[View]) -> Json:
        """Who holds a stance by towards whom it is."""
        views = list(views)
        rows, columns = (
            _most([(p, len(v.told)) for p, v in ((getattr(v, side), v) for v in views)]) for side in ("holder", "target")
        )
        cells: dict[tuple[str, str], Json] = {}
        for v in views:
            key = v.holder.id, v.target.id
            if v.holder.id in rows and v.target.id in columns:
                empty: Json = {"row": key[0], "column": key[1], "plus": 0, "minus": 0, "kinds": {}, "href": f"#{v.id}"}
                cell = cells.setdefault(key, empty)
                cell["plus" if v.sign > 0 else "minus"] += len(v.told)
                cell["kinds"][v.kind] = len(v.told)
        return {
            "rows": [{"id": i, "name": n} for i, n in rows.items()],
            "columns": [{"id": i, "name": n} for i, n in columns.items()],
            "cells": list(cells.values()),
        }

    def map(self, page: MapPage) -> Json:
        """Places with a point, and countries."""
        return {
            "places": [
                {
                    "id": s.place.id, "name": s.place.name, "latitude": s.latitude, "longitude": s.longitude, "country": s.country,
                    "precision": s.precision, "events": s.events, "independent": s.independent,
                    "href": self.link.page("timeline", place=s.place.id), "judgement": s.judgement,
                }
                for s in page.drawn
            ],
            "countries": [{"code": c.code, "n": c.n} for c in page.countries],
        }  # fmt: skip

    def roles(self, offices: Iterable[Office], domain: Days | None) -> Json:
        """Offices over time."""
        return {
            "roles": [{"role": o.role, "of": o.of, **_days(o.when), "n": o.times, "claimed": o.claimed} for o in offices],
            "domain": _domain(domain),
        }


def _most(people: Iterable[tuple[Any, int]]) -> dict[str, str]:
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for p, n in people:
        counts[p.id] = counts.get(p.id, 0) + n
        names[p.id] = p.name
    kept = sorted(counts, key=lambda i: (-counts[i], names[i], i))[:NODES]
    return {i: names[i] for i in kept}


def _domain(domain: Days | None) -> list[str] | None:
    return [d.isoformat() for d in domain] if domain else None


def _days(when: When) -> dict[str, str | None]:
    return {end: day.isoformat() if day else None for end, day in (("earliest", when.earliest), ("latest", when.latest))}


def _pair(when: When | None) -> list[str | None] | None:
    return list(_days(when).values()) if when else None
