"""The reader: one report in full, cut where findings begin and end, with everything found in it in the order of the text."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from kroniek.errors import RequestError
from kroniek.records import Span, Unread, When
from kroniek.serve.pages.room import Credit, Marks, Passage, Person, Room, to_credit, when_of
from kroniek.store.rows import to_shared

FoundKind = Literal["time", "claim", "event", "figure", "stance", "actor"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of the text with the kinds of findings that cover it; `lit` when it lies in the passage that was asked for."""

    text: str
    start: int
    kinds: tuple[str, ...]
    lit: bool
    unread: str
    """What it is, when it was not read: a kind of boilerplate or a language; empty when it was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One finding of a report, in the order of the text."""

    id: str
    kind: FoundKind
    span: Span
    exact: str
    when: When | None = None
    type: str = ""
    """The type of an event, the form of a claim, the kind of a stance or an actor."""
    mode: str | None = None
    """How an event was done."""
    fact: str = ""
    """Whether an event happened, and how a claim is passed on."""
    people: tuple[Person, ...] = ()
    """Who is in it: the actors of an event, the holder and target of a stance, the actor that is named."""
    chain: tuple[str, ...] = ()
    """Who says so, outermost first."""
    via: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    approximate: bool = False
    unit: str = ""
    counted: str = ""
    entry: str | None = None
    """The line of the timeline that an event is part of."""
    conflicts: tuple[str, ...] = ()
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """A passage that stands word for word in another report too, and where it stands there."""

    here: Passage
    there: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderPage:
    """A report's full text with its findings."""

    report: Credit
    sha256: str
    characters: int
    sources: tuple[str, ...]
    copy_of: Credit | None
    copies: tuple[Credit, ...]
    shared: tuple[Common, ...]
    pieces: tuple[Piece, ...]
    found: tuple[Found, ...]
    counts: dict[str, int]
    lit: Span | None
    read: bool
    """Was it read? What was not shows its text without findings."""
    unread: tuple[Unread, ...]
    """Passages that were kept and not read, with what they are."""
    marks: Marks
    before: Credit | None
    after: Credit | None
    """The reports that were published just before and after it."""


RANGE = re.compile(r"(\d{1,9})[,-](\d{1,9})", re.ASCII)


def lit_span(report: str, text: str, length: int) -> Span | None:
    """`char=1204,1290` as a place in a report (RFC 5147). Raises `RequestError` when it is none."""
    if not text:
        return None
    m = RANGE.fullmatch(text)
    if not m or not int(m[1]) < int(m[2]) <= length:
        raise RequestError(
            f"char cannot be {text[:40]!r}; possible: two numbers with a comma, from 0 to {length}",
            key="asked",
            values={"name": "char", "value": text[:40], "possible": f"0,{length}"},
        )
    return Span(report, int(m[1]), int(m[2]))


def reader_page(room: Room, report: str, *, char: str = "") -> ReaderPage | None:
    """The report with everything found in it; `None` when there is no such report."""
    rows = room.rows("SELECT r.*, c.copy_of FROM reports r LEFT JOIN copies c ON c.report = r.id WHERE r.id = ?", (report,))
    if not rows:
        return None
    row = rows[0]
    text: str = row["text"]
    lit = lit_span(report, char, len(text))
    found = found_in(room, report, text)
    unread = _unread(room, report)
    return ReaderPage(
        report=to_credit(row),
        sha256=row["sha256"],
        characters=len(text),
        sources=room.file.sources(report),
        copy_of=room.credit(row["copy_of"]) if row["copy_of"] else None,
        copies=_copies(room, report),
        shared=_shared(room, report),
        pieces=cut(text, [(f.span, f.kind) for f in found if f.kind != "stance"], _anchors(room, report, found), lit, unread),
        unread=unread,
        found=found,
        counts=dict(sorted(Counter(f.kind for f in found).items())),
        lit=lit,
        read=row["state"] == "read",
        marks=room.marks(report),
        before=_beside(room, row, "<", "DESC"),
        after=_beside(room, row, ">", "ASC"),
    )


def _copies(room: Room, report: str) -> tuple[Credit, ...]:
    ids = [r[0] for r in room.rows("SELECT report FROM copies WHERE copy_of = ? ORDER BY report", (report,))]
    room.load(ids)
    return tuple(room.credit(i) for i in ids)


def shared_in(room: Room, report: str) -> list[tuple[Span, Span]]:
    """The passages that a report shares with others, in the order of its text, each with its place in the other."""
    rows = room.rows("SELECT * FROM shared WHERE left_report = ?1 OR right_report = ?1", (report,))
    return sorted((x.left, x.right) if x.left.report == report else (x.right, x.left) for x in map(to_shared, rows))


def _shared(room: Room, report: str) -> tuple[Common, ...]:
    found = shared_in(room, report)
    room.load(there.report for _, there in found)
    return tuple(Common(here=room.passage(here), there=room.passage(there)) for here, there in found)


def _beside(room: Room, row: sqlite3.Row, sign: str, order: str) -> Credit | None:
    sql = f"""SELECT id FROM reports WHERE (coalesce(published_earliest, '9999'), id) {sign} (?, ?)
        ORDER BY coalesce(published_earliest, '9999') {order}, id {order} LIMIT 1"""
    found = room.one(sql, (row["published_earliest"] or "9999", row["id"]))
    return room.credit(found) if found else None


def found_in(room: Room, report: str, text: str) -> tuple[Found, ...]:
    """Everything found in a report, in the order of its text; of events the words that tell them."""
    out = [*_times(room, report, text), *_claims(room, report, text), *_events(room, report, text)]
    out += [*_figures(room, report, text), *_stances(room, report, text), *_names(room, report, text)]
    return tuple(sorted(out, key=lambda f: (f.span.start, -f.span.end, f.kind, f.id)))


def _own(room: Room, table: str, report: str) -> list[sqlite3.Row]:
    return room.rows(f"SELECT * FROM {table} WHERE report = ? ORDER BY position", (report,))


def _times(room: Room, report: str, text: str) -> list[Found]:
    return [
        Found(
            id=f"time-{t['start']}-{t['end']}", kind="time", span=Span(report, t["start"], t["end"]), exact=text[t["start"] : t["end"]],
            when=when_of(t), type=t["type"], marks=Marks(),
        )
        for t in _own(room, "times", report)
    ]  # fmt: skip


def _claims(room: Room, report: str, text: str) -> list[Found]:
    rows = _own(room, "claims", report)
    chains = room.chains(r["id"] for r in rows)
    people = room.people(r["speaker"] for r in rows)
    via: dict[str, list[str]] = {}
    sql = "SELECT v.claim, v.name FROM claims c JOIN via v ON v.claim = c.id WHERE c.report = ? ORDER BY v.claim, v.position"
    for v in room.rows(sql, (report,)):
        via.setdefault(v["claim"], []).append(v["name"])
    return [
        Found(
            id=c["id"], kind="claim", span=Span(report, c["start"], c["end"]), exact=text[c["start"] : c["end"]], type=c["mode"],
            fact=c["reporting"], chain=chains[c["id"]], via=tuple(via.get(c["id"], ())),
            people=(people[c["speaker"]],) if c["speaker"] in people else (), marks=room.marks(c["id"]),
        )
        for c in rows
    ]  # fmt: skip


def _events(room: Room, report: str, text: str) -> list[Found]:
    rows = _own(room, "events", report)
    chains = room.chains(r["claim"] for r in rows)
    sql = "SELECT a.* FROM events e JOIN event_actors a ON a.event = e.id WHERE e.report = ? ORDER BY a.event, a.part DESC, a.position"
    parts: dict[str, list[str]] = {}
    for a in room.rows(sql, (report,)):
        parts.setdefault(a["event"], []).append(a["actor"])
    people = room.people({a for actors in parts.values() for a in actors})
    sql = "SELECT v.event, min(v.entry) FROM evidence v WHERE v.report = ? GROUP BY v.event"
    entries = {row[0]: row[1] for row in room.rows(sql, (report,))}
    return [
        Found(
            id=e["id"], kind="event", span=Span(report, e["trigger_start"], e["trigger_end"]), exact=text[e["start"] : e["end"]],
            when=when_of(e), type=e["type"], mode=e["mode"], fact=e["factuality"], chain=chains.get(e["claim"], ()),
            entry=entries.get(e["id"]),
            people=tuple(dict.fromkeys(people[a] for a in parts.get(e["id"], ()) if a in people)), marks=room.marks(e["id"]),
        )
        for e in rows
    ]  # fmt: skip


def _figures(room: Room, report: str, text: str) -> list[Found]:
    rows = _own(room, "figures", report)
    chains = room.chains(r["claim"] for r in rows)
    people = room.people(r["stated_by"] for r in rows)
    sides = room.rows(
        'SELECT s.conflict, s.start, s."end" FROM conflict_sides s JOIN conflicts c ON c.id = s.conflict'
        " WHERE s.report = ? AND c.topic = 'figure'",
        (report,),
    )
    return [
        Found(
            id=f["id"], kind="figure", span=Span(report, f["start"], f["end"]), exact=text[f["start"] : f["end"]], when=when_of(f),
            low=f["low"], high=f["high"], approximate=bool(f["approximate"]), unit=f["unit"], counted=f["counted"],
            chain=chains.get(f["claim"], ()) or ((people[f["stated_by"]].name,) if f["stated_by"] in people else ()),
            conflicts=tuple(sorted({s["conflict"] for s in sides if s["start"] < f["end"] and f["start"] < s["end"]})),
            marks=room.marks(f["id"]),
        )
        for f in rows
    ]  # fmt: skip


def _stances(room: Room, report: str, text: str) -> list[Found]:
    rows = _own(room, "stances", report)
    people = room.people({a for s in rows for a in (s["holder"], s["target"])})
    chains = room.chains(s["claim"] for s in rows)
    return [
        Found(
            id=s["id"], kind="stance", span=Span(report, s["start"], s["end"]), exact=text[s["start"] : s["end"]], type=s["kind"],
            when=when_of(s), people=tuple(people[a] for a in (s["holder"], s["target"]) if a in people),
            chain=chains.get(s["claim"], ()), marks=room.marks(s["id"]),
        )
        for s in rows
    ]  # fmt: skip


def _names(room: Room, report: str, text: str) -> list[Found]:
    """Where actors are named; pronouns and descriptions are no marks in a text."""
    sql = """SELECT DISTINCT m.start, m."end", a.id, a.name, a.kind FROM chronicle_mentions m JOIN chronicle_actors a ON a.id = m.actor
        WHERE m.report = ? AND m.form = 'name' ORDER BY m.start, a.id"""
    return [
        Found(
            id=f"{m['id']}-{m['start']}", kind="actor", span=Span(report, m["start"], m["end"]), exact=text[m["start"] : m["end"]],
            type=m["kind"], people=(Person(id=m["id"], name=m["name"], kind=m["kind"]),), marks=Marks(),
        )
        for m in room.rows(sql, (report,))
    ]  # fmt: skip


def _anchors(room: Room, report: str, found: Sequence[Found]) -> set[int]:
    """Where passages begin that lines elsewhere point to."""
    sql = """SELECT start FROM evidence WHERE report = ?1 UNION SELECT start FROM conflict_sides WHERE report = ?1
        UNION SELECT start FROM events WHERE report = ?1 UNION SELECT start FROM chronicle_mentions WHERE report = ?1"""
    return {row[0] for row in room.rows(sql, (report,))} | {f.span.start for f in found}


def _unread(room: Room, report: str) -> tuple[Unread, ...]:
    rows = room.rows("SELECT * FROM unread WHERE report = ? ORDER BY start", (report,))
    return tuple(Unread(span=Span(report, r["start"], r["end"]), kind=r["kind"], what=r["what"]) for r in rows)


def cut(
    text: str, marked: Sequence[tuple[Span, str]], anchors: set[int], lit: Span | None, unread: Sequence[Unread] = ()
) -> tuple[Piece, ...]:
    """The text cut wherever a finding begins or ends, so that overlapping highlights nest without nesting markup."""
    lights = [x for s in (*([lit] if lit else []), *(u.span for u in unread)) for x in (s.start, s.end)]
    cuts = sorted({0, len(text), *anchors, *(x for s, _ in marked for x in (s.start, s.end)), *lights})
    opened: dict[int, list[str]] = {}
    closed: dict[int, list[str]] = {}
    for span, kind in marked:
        opened.setdefault(span.start, []).append(kind)
        closed.setdefault(span.end, []).append(kind)
    out, active = [], Counter[str]()
    for a, b in pairwise(cuts):
        active.update(opened.get(a, ()))
        active.subtract(closed.get(a, ()))
        kinds = tuple(sorted(k for k, n in active.items() if n > 0))
        inside = lit is not None and lit.start <= a and b <= lit.end
        skipped = next((u.what for u in unread if u.span.start <= a and b <= u.span.end), "")
        out.append(Piece(text=text[a:b], start=a, kinds=kinds, lit=inside, unread=skipped))
    return tuple(out)
