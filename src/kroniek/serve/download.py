"""Lists as CSV: RFC 4180, UTF-8, a header, names beside ids, days as ISO; a cell can never be a formula."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from io import StringIO
from typing import Any

from kroniek.records import When
from kroniek.serve.pages.actors import ActorRow
from kroniek.serve.pages.claims import Saying
from kroniek.serve.pages.conflicts import Dispute
from kroniek.serve.pages.figures import Question
from kroniek.serve.pages.map import Spot
from kroniek.serve.pages.reports import ReportRow
from kroniek.serve.pages.room import Marks, Passage, Person
from kroniek.serve.pages.search import Hit
from kroniek.serve.pages.stances import View
from kroniek.serve.pages.timeline import Line
from kroniek.serve.words import precision

Row = dict[str, Any]
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings that make a spreadsheet run a cell; such a text gets an apostrophe before it."""


def csv_text(name: str, rows: Iterable[Any]) -> str:
    """The rows of a list as a file."""
    out = StringIO()
    writer: csv.DictWriter[str] | None = None
    make = ROWS[name]
    for row in rows:
        for cells in make(row):
            if writer is None:
                writer = csv.DictWriter(out, list(cells), lineterminator="\r\n")
                writer.writeheader()
            writer.writerow({k: cell(v) for k, v in cells.items()})
    return out.getvalue()


def cell(x: Any) -> Any:
    """What a cell holds: nothing for unknown, and text that no program takes for a formula."""
    if x is None:
        return ""
    if isinstance(x, bool):
        return int(x)
    if isinstance(x, str):
        x = x.replace("\x00", "�")
        return f"'{x}" if x.startswith(FORMULA) else x
    return x


def named(people: Iterable[Person]) -> str:
    """Names of actors in one cell."""
    return "; ".join(p.name for p in people)


def ids(people: Iterable[Person]) -> str:
    """Their ids, in the same order."""
    return "; ".join(p.id for p in people)


def days(when: When | None) -> Row:
    """An interval in columns."""
    return {
        "earliest": when.earliest.isoformat() if when and when.earliest else None,
        "latest": when.latest.isoformat() if when and when.latest else None,
        "date_reason": when.reason if when else "none",
        "precision": precision(when) if when else "none",
    }


def place(p: Passage | None) -> Row:
    """A passage in columns: the words, and where they stand."""
    published = p.report.published if p else None
    return {
        "quote": p.exact if p else None,
        "report": p.report.id if p else None,
        "start": p.span.start if p else None,
        "end": p.span.end if p else None,
        "outlet": p.report.outlet if p else None,
        "title": p.report.title if p else None,
        "url": p.report.url if p else None,
        "published_earliest": published.earliest.isoformat() if published and published.earliest else None,
        "published_latest": published.latest.isoformat() if published and published.latest else None,
    }


def marks(m: Marks) -> Row:
    """What a person said of it, in columns."""
    return {"verdict": m.verdict or None, "star": m.star, "note": m.note or None}


def _line(x: Line) -> list[Row]:
    parts = {part: (named(getattr(x, part)), ids(getattr(x, part))) for part in ("who", "whom", "where", "said_by")}
    return [
        {
            "id": x.id, **days(x.when), "summary": x.summary, "type": x.type, "modes": "; ".join(x.modes), "factuality": x.factuality,
            **{k: v for part, (said, known) in parts.items() for k, v in ((part, said), (f"{part}_id", known))},
            "reports": x.reports, "independent": x.independent, "conflicts": "; ".join(x.conflicts),
            "first_published": x.first_published.isoformat() if x.first_published else None,
            **place(x.passages[0] if x.passages else None), **marks(x.marks),
        }
    ]  # fmt: skip


def _saying(x: Saying) -> list[Row]:
    return [
        {
            "id": x.id, "speaker": x.speaker.name if x.speaker else None, "speaker_id": x.speaker.id if x.speaker else None,
            "source": x.source, "role": x.role, "chain": " > ".join(x.chain), "via": "; ".join(x.via), "mode": x.mode,
            "reporting": x.reporting, "copies": len(x.copies), **place(x.passage), **marks(x.marks),
        }
    ]  # fmt: skip


def _question(q: Question) -> list[Row]:
    """One row a figure, with the question that it answers."""
    return [
        {
            "id": s.id, "question": q.id, "entry": q.entry, "counted": s.counted, "unit": s.unit, "low": s.low, "high": s.high,
            "approximate": s.approximate, "stated_by": s.by.name if s.by else None, "stated_by_id": s.by.id if s.by else None,
            "chain": " > ".join(s.chain), **days(s.when), "conflicts": "; ".join(sorted({p.conflict for p in s.parts})),
            "copies": len(s.copies), **place(s.passage), **marks(s.marks),
        }
        for s in q.statements
    ]  # fmt: skip


def _actor(x: ActorRow) -> list[Row]:
    return [
        {
            "id": x.id, "name": x.name, "kind": x.kind, "names": "; ".join(x.names),
            "roles": "; ".join(f"{o.role} ({o.of})" if o.of else o.role for o in x.offices), "named": x.named, "mentions": x.mentions,
            "reports": x.reports, "independent": x.independent, "entries": x.entries, "claims": x.claims, "stances": x.stances,
            **place(x.first), **marks(x.marks),
        }
    ]  # fmt: skip


def _view(v: View) -> list[Row]:
    """One row a place that tells the stance."""
    return [
        {
            "id": t.id, "holder": v.holder.name, "holder_id": v.holder.id, "kind": v.kind, "sign": v.sign, "target": v.target.name,
            "target_id": v.target.id, "chain": " > ".join(t.chain), **days(t.when), **place(t.passage), **marks(t.marks),
        }
        for t in v.told
    ]  # fmt: skip


def _dispute(d: Dispute) -> list[Row]:
    """One row a passage, with the side that it is on."""
    return [
        {
            "id": d.id, "topic": d.topic, "judgement": d.judgement, "reason": d.reason, "side": i, "chain": " > ".join(side.chain),
            "entries": "; ".join(e for e, _ in d.entries), **place(p), **marks(d.marks),
        }
        for i, side in enumerate(d.sides)
        for p in side.passages
    ]  # fmt: skip


def _spot(s: Spot) -> list[Row]:
    return [
        {
            "id": s.place.id, "name": s.place.name, "within": s.within, "gazetteer": s.name, "country": s.country,
            "latitude": s.latitude, "longitude": s.longitude, "precision": s.precision, "judgement": s.judgement, "reason": s.reason,
            "candidates": s.candidates, "events": s.events, "independent": s.independent,
        }
    ]  # fmt: skip


def _report(x: ReportRow) -> list[Row]:
    r = x.report
    published = days(r.published)
    return [
        {
            "id": r.id, "title": r.title, "outlet": r.outlet, "byline": r.byline, "source": r.source, "url": r.url,
            "published_earliest": published["earliest"], "published_latest": published["latest"],
            "published_reason": published["date_reason"], "language": r.language, "wire": r.wire, "copy_of": r.copy_of,
            "characters": x.characters, "claims": x.claims, "events": x.events, "figures": x.figures, "stances": x.stances,
            "copies": x.copies, **marks(x.marks),
        }
    ]  # fmt: skip


def _hit(h: Hit) -> list[Row]:
    """One row a place, in its context."""
    at = [{**place(p), "before": p.before, "after": p.after} for p in h.places] or [{**place(None), "before": None, "after": None}]
    return [{**row, "report": h.report.id, "outlet": h.report.outlet, "title": h.report.title, "places": h.n} for row in at]


ROWS: dict[str, Callable[[Any], list[Row]]] = {
    "timeline": _line,
    "claims": _saying,
    "figures": _question,
    "actors": _actor,
    "stances": _view,
    "conflicts": _dispute,
    "map": _spot,
    "reports": _report,
    "search": _hit,
}
"""For each list what its rows are as a table; one of the page can be several of these."""
