"""A person's decisions, from a form into the chronicle file: what they are about, in which rows they are kept, what they are called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast, get_args

from kroniek.errors import RequestError
from kroniek.records import Judgement, Link, LinkKind, Span, passages_apart
from kroniek.serve.pages.room import Room
from kroniek.store import Mark
from kroniek.store.decisions import VERDICTS

LONGEST = 2000
"""Characters of a note."""
LABEL = 120
VALUES = (*VERDICTS, "star", "unstar", "note")
TABLES = {"claim": "claims", "figure": "figures", "stance": "stances", "event": "events"}
LINKED: tuple[LinkKind, ...] = ("actor", "event")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a form says."""

    kind: str
    value: str
    item: str = ""
    left: str = ""
    right: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What is to be kept: marks and links, and what they are about in words."""

    label: str
    marks: tuple[Mark, ...] = ()
    links: tuple[Link, ...] = ()


def decision(room: Room, asked: Asked) -> Decision:
    """A form as rows. Raises `RequestError` when it is about nothing that the chronicle holds."""
    return _link(room, asked) if asked.left or asked.right else _marks(room, asked)


def _link(room: Room, asked: Asked) -> Decision:
    if asked.kind not in LINKED:
        raise _wrong("kind", asked.kind, LINKED)
    if asked.value not in get_args(Judgement):
        raise _wrong("value", asked.value, get_args(Judgement))
    left, right = (_found(room, asked.kind, x) for x in (asked.left, asked.right))
    if left == right:
        raise _wrong("right", asked.right, ["another than left"])
    first, last = sorted((left, right))
    link = Link(
        kind=asked.kind,
        left=first,
        right=last,
        judgement=cast("Judgement", asked.value),
        score=1.0,
        reason="person",
        by="person",
    )
    names = [label_of(room, asked.kind, x) for x in (left, right)]
    return Decision(label=" = ".join(names) if asked.value == "same" else " ≠ ".join(names), links=(link,))


def _found(room: Room, kind: str, item: str) -> str:
    """An actor of a reading or an event; an actor of the chronicle, by id or by a name that only one has, stands for its first mention."""
    if kind == "event":
        if room.rows("SELECT 1 FROM events WHERE id = ?", (item,)):
            return item
        raise _wrong("event", item, ["an event of this chronicle"])
    if room.rows("SELECT 1 FROM actors WHERE id = ?", (item,)):
        return item
    ids = room.called(item) if item else ()
    if len(ids) > 1:
        exact = [r[0] for r in room.rows("SELECT id FROM chronicle_actors WHERE fold(name) = fold(?)", (item,))]
        ids = tuple(exact) if len(exact) == 1 else ids
    if len(ids) != 1:
        names = [p.name for p in (room.person(i) for i in ids[:8]) if p]
        raise _wrong("actor", item, names or ["an actor of this chronicle"])
    return actor_parts(room, ids[0])[0]


def actor_parts(room: Room, actor: str) -> list[str]:
    """The actors of readings that one of the chronicle is made of, those with a name first."""
    sql = """SELECT o.actor FROM actor_of o WHERE o.chronicle_actor = ? ORDER BY
        NOT EXISTS (SELECT 1 FROM mentions m WHERE m.actor = o.actor AND m.form = 'name'), o.actor"""
    return [r[0] for r in room.rows(sql, (actor,))]


def _marks(room: Room, asked: Asked) -> Decision:
    if asked.value not in VALUES:
        raise _wrong("value", asked.value, VALUES)
    items = kept_with(room, asked.kind, asked.item)
    if not items:
        raise _wrong("item", asked.item, [f"a {asked.kind} of this chronicle"])
    label = label_of(room, asked.kind, asked.item)
    now = room.marks(*items)
    if asked.value == "star":
        return Decision(label=label, marks=(Mark(item=items[0], mark="star", value="1"),))
    if asked.value == "unstar":
        return Decision(label=label, marks=tuple(Mark(item=i, mark="star", value="") for i in items if room.marks(i).star))
    if asked.value == "note":
        if len(asked.note) > LONGEST:
            raise _wrong("note", asked.note[:20] + "…", [f"at most {LONGEST} characters"])
        gone = [Mark(item=i, mark="note", value="") for i in items[1:] if room.marks(i).note]
        text = asked.note.replace("\x00", "").strip()
        return Decision(label=label, marks=(Mark(item=items[0], mark="note", value=text), *gone))
    value = "" if now.verdict == asked.value else asked.value  # the same button again takes it back
    return Decision(label=label, marks=tuple(Mark(item=i, mark="verdict", value=value) for i in items))


def kept_with(room: Room, kind: str, item: str) -> list[str]:
    """The ids with which marks of an item are kept: what a reconciling leaves alone. Empty when it is not in the chronicle."""
    if kind in TABLES:
        return [r[0] for r in room.rows(f"SELECT id FROM {TABLES[kind]} WHERE id = ?", (item,))]
    if kind == "report":
        return [r[0] for r in room.rows("SELECT id FROM reports WHERE id = ?", (item,))]
    if kind == "entry":
        return [r[0] for r in room.rows("SELECT DISTINCT event FROM evidence WHERE entry = ? ORDER BY event", (item,))]
    if kind == "actor":
        person = room.person(item)
        return actor_parts(room, person.id) if person else []
    if kind == "conflict":
        rows = room.rows("SELECT * FROM conflict_sides WHERE conflict = ? ORDER BY side, position", (item,))
        sides: dict[int, list[Span]] = {}
        for r in rows:
            sides.setdefault(r["side"], []).append(Span(r["report"], r["start"], r["end"]))
        return [item, *passages_apart(list(sides.values()))] if rows else []
    raise _wrong("kind", kind, [*TABLES, "report", "entry", "actor", "conflict"])


def label_of(room: Room, kind: str, item: str) -> str:
    """What an item says, short: so that a decision can be read when the item is gone."""
    if kind == "entry":
        text = room.one("SELECT summary FROM entries WHERE id = ?", (item,))
    elif kind == "actor":
        person = room.person(item)
        text = person.name if person else item
    elif kind == "conflict":
        text = room.one("SELECT reason FROM conflicts WHERE id = ?", (item,))
    elif kind == "report":
        row = room.rows("SELECT title, source FROM reports WHERE id = ?", (item,))[0]
        text = row["title"] or row["source"]
    else:
        row = room.rows(f'SELECT report, start, "end" FROM {TABLES[kind]} WHERE id = ?', (item,))[0]
        text = room.text(row["report"])[row["start"] : row["end"]]
    text = " ".join(str(text or item).split())
    return text if len(text) <= LABEL else text[:LABEL].rsplit(" ", 1)[0] + " …"


def _wrong(name: str, value: str, possible: Iterable[str]) -> RequestError:
    values = {"name": name, "value": value[:80], "possible": ", ".join(possible)}
    return RequestError(f"{name} cannot be {value[:80]!r}; possible: {values['possible']}", key="asked", values=values)
