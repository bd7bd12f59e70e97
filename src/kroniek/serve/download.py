"""Lists as CSV: RFC 4180, UTF-8, a header, names beside ids, days as ISO; a cell can never be a formula."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from io import StringIO
from typing import Any

from kroniek.records import When
from kroniek.serve.pages.room import Marks, Passage, Person
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
        cells = make(row)
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


def names(people: Iterable[Person]) -> str:
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


def _line(x: Line) -> Row:
    parts = {part: (names(getattr(x, part)), ids(getattr(x, part))) for part in ("who", "whom", "where", "said_by")}
    return {
        "id": x.id, **days(x.when), "summary": x.summary, "type": x.type, "factuality": x.factuality,
        **{k: v for part, (named, known) in parts.items() for k, v in ((part, named), (f"{part}_id", known))},
        "reports": x.reports, "independent": x.independent, "conflicts": "; ".join(x.conflicts),
        "first_published": x.first_published.isoformat() if x.first_published else None,
        **place(x.passages[0] if x.passages else None), **marks(x.marks),
    }  # fmt: skip


ROWS: dict[str, Callable[[Any], Row]] = {
    "timeline": _line,
}
"""For each list what a row has in its columns."""
