"""One item of a chronicle, whatever it is, with the passages that it rests on."""

from __future__ import annotations

from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from kroniek.cli import tables
from kroniek.cli.words import Words
from kroniek.export.contract import chronicle_json
from kroniek.ingest.dates import conflicting, decides
from kroniek.records import Actor, Claim, Conflict, Entry, Event, Figure, Report, Span, Stance
from kroniek.serve import words as said
from kroniek.serve.pages import Case

Item = Report | Actor | Claim | Event | Figure | Stance | Conflict | Entry

MENTIONS = 5
"""Mentions of an actor that are shown."""


def items(case: Case) -> dict[str, Item]:
    """Everything in a chronicle that has an id."""
    found: list[Item] = [*case.report.values(), *case.chronicle.actors, *case.chronicle.conflicts, *case.chronicle.timeline]
    for r in case.readings:
        found += [*r.claims, *r.events, *r.figures, *r.stances]
    return {x.id: x for x in found}


def find(case: Case, name: str) -> list[str]:
    """The id that is meant, or all that can be: by id, by how an id begins, by an actor's name, by a report's source or title.

    An actor of one report stands for the actor that it is in the chronicle.
    """
    every, asked = items(case), name.casefold()
    name = case.who.get(name, name)
    called = [(a.id, a.name) for a in case.chronicle.actors]
    titles = [(r.id, text) for r in case.report.values() for text in (r.source, r.title or "")]
    ways = (
        [i for i in every if i == name],
        [i for i in every if i.startswith(name)],
        [i for i, text in called if text.casefold() == asked],
        [i for i, text in (*called, *titles) if asked in text.casefold()],
    )
    return sorted(set(next((found for found in ways if found), [])))


def spans_of(case: Case, item: Item) -> list[Span]:
    """The passages that an item rests on."""
    if isinstance(item, Report):
        return []
    if isinstance(item, Actor):
        mentions = sorted(item.mentions, key=lambda m: (m.form != "name", m.span))
        return [m.span for m in mentions if m.span.report in case.report][:MENTIONS]
    if isinstance(item, Conflict):
        return [s for side in item.sides for s in side]
    if isinstance(item, Entry):
        return [v.span for v in item.evidence]
    return [item.span]


def as_json(case: Case, name: str) -> dict[str, Any]:
    """The record as in the contract, with its passages quoted."""
    whole = chronicle_json(case.readings, case.chronicle)
    record = next(x for kind in whole.values() if isinstance(kind, list) for x in kind if x.get("id") == name)
    passages = []
    for s in spans_of(case, items(case)[name]):
        r = case.report[s.report]
        a, b = tables.around(r, s)
        place = {"report": s.report, "source": r.source, "outlet": r.outlet, "start": s.start, "end": s.end}
        passages.append({**place, "before": r.text[a : s.start], "quote": r.quote(s), "after": r.text[s.end : b]})
    return {**record, "passages": passages}


def as_text(case: Case, name: str, t: Words) -> RenderableType:
    """What it is in a line or two, and its passages."""
    item = items(case)[name]
    if isinstance(item, Report):
        head = Text(f"{item.title or item.source}\n", style="bold")
        head.append(f"{tables.origin(item, t)} · {item.source} · {item.id}\n\n", style="not bold dim")
        return head + _origin(item, t) + Text(item.text)
    return Group(_about(case, item, t), tables.passages(case, spans_of(case, item), t))


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


def _about(case: Case, item: Item, t: Words) -> RenderableType:
    if isinstance(item, Actor):
        return tables.actors(case, [item], t)
    if isinstance(item, Conflict):
        return tables.conflicts(case, [item], t)
    if isinstance(item, Entry):
        return Group(tables.timeline(case, [item], t), _why(item.when, t))
    if isinstance(item, Claim):
        return tables.claims(case, [item], t)
    if isinstance(item, Figure):
        return Group(tables.figures(case, [item], t), _why(item.when, t))
    if isinstance(item, Event):
        who, whom, where = (", ".join(a.name for a in case.actors(ids)) for ids in (item.who, item.whom, item.where))
        kind = said.word(item.type, t.index) + (f" · {said.word(f'm.{item.mode}', t.index)}" if item.mode else "")
        rows = (("type", kind), ("who", who), ("whom", whom), ("where", where),
                ("when", said.days(item.when, t.index)))  # fmt: skip
        return Group(*(Text(f"{said.word(k, t.index)}: {v or '—'}") for k, v in rows), _why(item.when, t))
    assert isinstance(item, Stance)
    holder, target = (a.name if a else "—" for a in (case.actor_for(item.holder), case.actor_for(item.target)))
    return Text(f"{holder} {said.word(item.kind, t.index)} {target}")


def _why(when: Any, t: Words) -> Text:
    return Text(f"{said.word('why_when', t.index)}: {said.reason(when, t.index)}", style="dim")
