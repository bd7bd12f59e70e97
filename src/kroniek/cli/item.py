"""One item of a chronicle, whatever it is, with the passages that it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from kroniek.cli import tables
from kroniek.cli.words import Words
from kroniek.ingest.dates import conflicting, decides
from kroniek.records import Actor, Claim, Conflict, Entry, Event, Figure, Report, Span, Stance
from kroniek.serve import words as said
from kroniek.serve.items import as_json as records_json
from kroniek.serve.items import load, told
from kroniek.serve.pages.reader import shared_in
from kroniek.serve.pages.room import Room

Item = Report | Actor | Claim | Event | Figure | Stance | Conflict | Entry

MENTIONS = 5
"""Mentions of an actor that are shown."""
TABLES = {
    "reports": "reports", "actors": "chronicle_actors", "conflicts": "conflicts", "timeline": "entries", "claims": "claims",
    "events": "events", "figures": "figures", "stances": "stances",
}  # fmt: skip
"""Everything that has an id, and its table."""
LAST = "\U0010ffff"


def find(room: Room, name: str) -> list[str]:
    """The id that is meant, or all that can be: by id, by how an id begins, by an actor's name, by a report's source or title.

    An actor of one report stands for the actor that it is in the chronicle.
    """
    name = room.one("SELECT chronicle_actor FROM actor_of WHERE actor = ?", (name,)) or name
    every = " UNION ALL ".join(
        f"SELECT id FROM {table} WHERE id >= :name AND id < :end{' AND state = ' + repr('read') if table == 'reports' else ''}"
        for table in TABLES.values()
    )
    ways = (
        (f"SELECT id FROM ({every})", {"name": name, "end": name + "\x00"}),
        (f"SELECT id FROM ({every})", {"name": name, "end": name + LAST}),
        ("SELECT id FROM chronicle_actors WHERE fold(name) = fold(:name)", {"name": name}),
        (
            """SELECT id FROM chronicle_actors WHERE instr(fold(name), fold(:name)) UNION SELECT id FROM reports
            WHERE state = 'read' AND (instr(fold(source), fold(:name)) OR instr(fold(coalesce(title, '')), fold(:name)))""",
            {"name": name},
        ),
    )
    found = ([row[0] for row in room.rows(sql, values)] for sql, values in ways)
    return sorted(set(next((ids for ids in found if ids), [])))


def the(room: Room, name: str) -> Item:
    """The record of an id that `find` gave."""
    found: Item = next(x for kind in TABLES for x in load(room, kind, [name]))
    return found


def spans_of(item: Item) -> list[Span]:
    """The passages that an item rests on."""
    if isinstance(item, Report):
        return []
    if isinstance(item, Actor):
        return [m.span for m in sorted(item.mentions, key=lambda m: (m.form != "name", m.span))][:MENTIONS]
    if isinstance(item, Conflict):
        return [s for side in item.sides for s in side]
    if isinstance(item, Entry):
        return [v.span for v in item.evidence]
    return [item.span]


def _reports(room: Room, spans: Sequence[Span]) -> dict[str, Report]:
    return {r.id: r for r in load(room, "reports", sorted({s.report for s in spans}))}


def as_json(room: Room, name: str) -> dict[str, Any]:
    """The record as in the contract, with its passages quoted."""
    item = the(room, name)
    (record,) = records_json(room, told(room, [item]))
    passages, reports = [], _reports(room, spans_of(item))
    for s in spans_of(item):
        r = reports[s.report]
        a, b = tables.around(r, s)
        place = {"report": s.report, "source": r.source, "outlet": r.outlet, "start": s.start, "end": s.end}
        passages.append({**place, "before": r.text[a : s.start], "quote": r.quote(s), "after": r.text[s.end : b]})
    return {**record, "passages": passages}


def as_text(room: Room, name: str, t: Words) -> RenderableType:
    """What it is in a line or two, and its passages."""
    item = the(room, name)
    if isinstance(item, Report):
        head = Text(f"{item.title or item.source}\n", style="bold")
        head.append(f"{tables.origin(item, t)} · {item.source} · {item.id}\n\n", style="not bold dim")
        return head + _origin(item, t) + _shared(room, item, t) + Text(item.text)
    return Group(_about(room, item, t), tables.passages(_reports(room, spans_of(item)), spans_of(item), t))


def _origin(report: Report, t: Words) -> Text:
    """How its text came out of the file, and all that says when it was published, with what contradicts that."""
    origin, lines = report.origin, Text(style="dim")
    if origin is None:
        return lines
    lines.append(f"{t('i.extractor')}: {origin.extractor}" + (f" · {t('i.encoding')}: {origin.encoding}" if origin.encoding else "") + "\n")
    first, against = decides(origin.dates), conflicting(origin.dates)
    for d in origin.dates:
        mark = t("i.decides") if d is first else t("i.conflicts") if d in against else ""
        lines.append(f"{t(f'i.{d.by}')}: {d.found}{f' · {mark}' if mark else ''}\n", style="bold" if d in against else "")
    return lines + Text("\n")


def _shared(room: Room, report: Report, t: Words) -> Text:
    """The passages that it has word for word in common with others, with their places in both."""
    lines, both = Text(style="dim"), shared_in(room, report.id)
    others = _reports(room, [there for _, there in both])
    for here, there in both:
        where = f"{tables.origin(others[there.report], t)} · {there.report} {there.start}–{there.end}"
        lines.append(f"{t('i.shared')}: {here.start}–{here.end} = {where}\n")
    return lines + Text("\n") if lines else lines


def _about(room: Room, item: Item, t: Words) -> RenderableType:
    if isinstance(item, Actor):
        return tables.actors(room, [item], t)
    if isinstance(item, Conflict):
        return tables.conflicts(room, [item], t)
    if isinstance(item, Entry):
        return Group(tables.timeline(room, [item], t), _why(item.when, t))
    if isinstance(item, Claim):
        return tables.claims(room, [item], t)
    if isinstance(item, Figure):
        return Group(tables.figures(room, [item], t), _why(item.when, t))
    if isinstance(item, Event):
        who, whom, where = (", ".join(_named(room, ids)) for ids in (item.who, item.whom, item.where))
        kind = said.word(item.type, t.index) + (f" · {said.word(f'm.{item.mode}', t.index)}" if item.mode else "")
        rows = (("type", kind), ("who", who), ("whom", whom), ("where", where),
                ("when", said.days(item.when, t.index)))  # fmt: skip
        return Group(*(Text(f"{said.word(k, t.index)}: {v or '—'}") for k, v in rows), _why(item.when, t))
    assert isinstance(item, Stance)
    holder, target = (person.name if (person := room.person(a)) else "—" for a in (item.holder, item.target))
    return Text(f"{holder} {said.word(item.kind, t.index)} {target}")


def _named(room: Room, ids: Sequence[str]) -> list[str]:
    """The names of actors of the chronicle, each once, by name."""
    people = room.people(ids)
    found = {people[i].id: people[i].name for i in ids if i in people}
    return sorted(found.values(), key=str.casefold)


def _why(when: Any, t: Words) -> Text:
    return Text(f"{said.word('why_when', t.index)}: {said.reason(when, t.index)}", style="dim")
