"""Search: words in their context over all reports, and every kind of item that holds them."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from kroniek.records import Span
from kroniek.serve.asked import SIZE, Asked
from kroniek.serve.pages.actors import ActorRow, actors_of, actors_where
from kroniek.serve.pages.claims import Saying, claims_where, sayings_of
from kroniek.serve.pages.conflicts import Dispute, conflicts_where, disputes_of
from kroniek.serve.pages.figures import Question, figures_where, questions_of
from kroniek.serve.pages.reports import reports_where
from kroniek.serve.pages.room import Credit, Facet, Passage, Room, Where, facet, page_ids
from kroniek.serve.pages.stances import View, stances_where, views
from kroniek.serve.pages.timeline import Line, entries_where, lines_of

WORDS = 60
"""Characters on either side of a word in its context."""
LINES = 3
"""Places of one report that are shown."""
FACETS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A report in which the words stand: its first places, and how many there are."""

    report: Credit
    places: tuple[Passage, ...]
    n: int
    in_title: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """What was found of one kind, and how much of the others."""

    asked: Asked
    kind: str
    counts: dict[str, int]
    """For each kind how many were found."""
    hits: tuple[Hit, ...]
    lines: tuple[Line, ...]
    sayings: tuple[Saying, ...]
    questions: tuple[Question, ...]
    actors: tuple[ActorRow, ...]
    views: tuple[View, ...]
    disputes: tuple[Dispute, ...]
    total: int
    every: int
    next: str | None
    facets: dict[str, tuple[Facet, ...]]
    known_days: tuple[str, ...]


ORDERS = {
    "date": ("coalesce(r.published_earliest, '9999'), r.id", (str, str)),
    "newest": ("-coalesce(julianday(r.published_earliest), 0), r.id", (float, str)),
}
KINDS = ("report", "entry", "claim", "figure", "actor", "stance", "conflict")


def search_page(room: Room, asked: Asked, *, size: int | None = SIZE) -> SearchPage:
    """What the words and fields of a search find. Without any, nothing is found and the page explains how to ask."""
    kind = asked.items or "report"
    nothing = not (asked.q or asked.actor or asked.source or asked.since or asked.until or asked.type)
    wheres = {} if nothing else _wheres(room, asked)
    counts = {k: room.one(f"SELECT count(*) FROM {FROM[k]} WHERE {w.sql()}", w.values) for k, w in wheres.items()}
    found: dict[str, Any] = {} if nothing else _found(room, asked, kind, wheres[kind], size)
    fields = ("hits", "lines", "sayings", "questions", "actors", "views", "disputes")
    return SearchPage(
        asked=asked,
        kind=kind,
        counts=counts,
        **{name: found.get(name, ()) for name in fields},
        total=counts.get(kind, 0),
        every=room.one("SELECT count(*) FROM reports"),
        next=found.get("next"),
        facets={} if nothing else _facets(room, asked, wheres["report"]),
        known_days=room.known_days(),
    )


FROM = {
    "report": "reports r",
    "entry": "entries e",
    "claim": """claims c JOIN reports r ON r.id = c.report LEFT JOIN actor_of o ON o.actor = c.speaker
        LEFT JOIN chronicle_actors a ON a.id = o.chronicle_actor""",
    "figure": """figures f JOIN reports r ON r.id = f.report JOIN question_figures x ON x.figure = f.id
        JOIN questions q ON q.id = x.question""",
    "actor": "chronicle_actors a JOIN actor_counts n ON n.actor = a.id",
    "stance": "stances s JOIN reports r ON r.id = s.report JOIN actor_of h ON h.actor = s.holder JOIN actor_of t ON t.actor = s.target",
    "conflict": "conflicts c",
}


def _wheres(room: Room, asked: Asked) -> dict[str, Where]:
    makers = (reports_where, entries_where, claims_where, figures_where, actors_where, stances_where, conflicts_where)
    return {kind: make(room, asked) for kind, make in zip(KINDS, makers, strict=True)}


def _found(room: Room, asked: Asked, kind: str, where: Where, size: int | None) -> dict[str, Any]:
    """The items of one kind, in the order of time unless another is asked for."""
    order = {
        "report": ORDERS.get(asked.sort, ORDERS["date"]),
        "entry": ("e.position", (int,)),
        "claim": ("coalesce(r.published_earliest, '9999'), r.id, c.start, c.id", (str, str, int, str)),
        "actor": ("-n.named, -n.mentions, a.name, a.id", (int, int, str, str)),
        "conflict": ("c.judgement <> 'contradiction', c.id", (int, str)),
    }
    if kind == "stance":
        return {"views": views(room, asked)[: size or None]}
    if kind == "figure":
        holds = Where()
        holds.add("figures", f"q.id IN (SELECT x.question FROM {FROM['figure']} WHERE {where.sql()})", **where.values)
        ids, token = page_ids(room, "questions q", "q.id", holds, "q.position", (int,), asked.after, size)
        return {"questions": questions_of(room, ids, where), "next": token}
    columns, kinds = order[kind]
    item = {"report": "r.id", "entry": "e.id", "claim": "c.id", "actor": "a.id", "conflict": "c.id"}[kind]
    ids, token = page_ids(room, FROM[kind], item, where, columns, kinds, asked.after, size)
    make: dict[str, Callable[[], dict[str, Any]]] = {
        "report": lambda: {"hits": hits_of(room, ids, asked.question.match)},
        "entry": lambda: {"lines": lines_of(room, ids, asked)},
        "claim": lambda: {"sayings": sayings_of(room, ids)},
        "actor": lambda: {"actors": actors_of(room, ids, asked.known)},
        "conflict": lambda: {"disputes": disputes_of(room, ids, asked.known)},
    }
    return {**make[kind](), "next": token}


def hits_of(room: Room, ids: Sequence[str], match: str) -> tuple[Hit, ...]:
    """Where the words of a question stand in some reports: the index marks them, and the marks give their places."""
    room.load(ids)
    places: dict[str, list[Span]] = {i: [] for i in ids}
    titled: set[str] = set()
    if match:
        mark = f"\ue000{secrets.token_hex(6)}\ue001"  # no text holds it
        sql = """SELECT r.id, highlight(report_text, 1, :mark, :mark) AS text, highlight(report_text, 0, :mark, '') AS title
            FROM report_text JOIN reports r ON r.rowid = report_text.rowid
            WHERE report_text MATCH :match AND r.id IN (SELECT value FROM json_each(:ids))"""
        for row in room.rows(sql, {"mark": mark, "match": match, "ids": json.dumps(list(ids))}):
            places[row["id"]] = [Span(row["id"], a, b) for a, b in _marked(row["text"], mark)]
            if row["title"] and mark in row["title"]:
                titled.add(row["id"])
    return tuple(
        Hit(
            report=room.credit(i),
            places=tuple(room.passage(s, WORDS) for s in _apart(places[i])[:LINES]),
            n=len(places[i]),
            in_title=i in titled,
        )
        for i in ids
    )


def _marked(text: str, mark: str) -> Iterator[tuple[int, int]]:
    """The places between marks, counted in the text without them."""
    at, inside, start = 0, False, 0
    for part in text.split(mark):
        if inside and part:
            yield start, start + len(part)
        at += len(part)
        start, inside = at, not inside


def _apart(spans: Sequence[Span]) -> list[Span]:
    """Places of which the contexts do not show each other."""
    out: list[Span] = []
    for span in spans:
        if not out or span.start - out[-1].end > WORDS:
            out.append(span)
    return out


def _facets(room: Room, asked: Asked, where: Where) -> dict[str, tuple[Facet, ...]]:
    """Outlets, years and the actors that the reports found name most."""

    def own(name: str, value: str, more: str = "") -> tuple[Facet, ...]:
        sql = f"""SELECT {value} AS v, {value}, count(*) FROM reports r WHERE {where.sql(but=name)} AND {value} IS NOT NULL {more}
            GROUP BY v ORDER BY 3 DESC, 1 LIMIT {FACETS}"""
        return facet(room, asked, name, sql, where.values, "/search")

    actors = f"""SELECT a.id, a.name, count(DISTINCT m.report) FROM chronicle_mentions m JOIN chronicle_actors a ON a.id = m.actor
        WHERE m.form = 'name' AND m.report IN (SELECT r.id FROM reports r WHERE {where.sql(but="actor")})
        GROUP BY a.id ORDER BY 3 DESC, 2, 1 LIMIT {FACETS}"""
    return {"source": own("source", "r.outlet"), "actor": facet(room, asked, "actor", actors, where.values, "/search")}
