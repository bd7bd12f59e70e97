"""One line of the timeline: every place that tells it, how they differ, what is counted and said in it, what came before and after."""

from __future__ import annotations

from dataclasses import dataclass

from kroniek.records import EventType, Factuality, Span, When
from kroniek.serve.asked import Asked
from kroniek.serve.pages.claims import Saying, sayings_of
from kroniek.serve.pages.conflicts import Dispute, disputes_of
from kroniek.serve.pages.figures import Question, figures_where, questions_of
from kroniek.serve.pages.pairs import Pair, pairs
from kroniek.serve.pages.room import Marks, Passage, Person, Room, when_of
from kroniek.serve.pages.timeline import Line, lines_of

BESIDE = 3
"""Lines before and after it that are shown."""
CLAIMS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """The event as one clause tells it."""

    id: str
    type: EventType
    mode: str | None
    """Its PLOVER mode: how it was done."""
    factuality: Factuality
    when: When
    who: tuple[Person, ...]
    whom: tuple[Person, ...]
    where: tuple[Person, ...]
    chain: tuple[str, ...]
    """Who is quoted for it; nobody: the report itself."""
    passage: Passage
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage:
    """A timeline entry in full."""

    line: Line
    variants: tuple[Variant, ...]
    questions: tuple[Question, ...]
    sayings: tuple[Saying, ...]
    disputes: tuple[Dispute, ...]
    pairs: tuple[Pair, ...]
    """Clauses that may tell this too, for a person to judge."""
    decided: tuple[Pair, ...]
    """Those that a person judged."""
    before: tuple[Line, ...]
    after: tuple[Line, ...]


def event_page(room: Room, entry: str, asked: Asked, *, beside: int = BESIDE) -> EventPage | None:
    """An entry by its id, or by that of an event that it is made of, between so many others; `None` when there is none."""
    entry = room.one("SELECT entry FROM evidence WHERE event = ? ORDER BY entry LIMIT 1", (entry,)) or entry
    found = lines_of(room, [entry], asked, few=None)
    if not found:
        return None
    position = room.one("SELECT position FROM entries WHERE id = ?", (entry,))
    before = room.rows("SELECT id FROM entries WHERE position < ? ORDER BY position DESC LIMIT ?", (position, beside))
    after = room.rows("SELECT id FROM entries WHERE position > ? ORDER BY position LIMIT ?", (position, beside))
    questions = [r[0] for r in room.rows("SELECT id FROM questions WHERE entry = ? ORDER BY position", (entry,))]
    waiting, decided = pairs(room, "event", entry)
    return EventPage(
        line=found[0],
        variants=_variants(room, entry, asked),
        questions=questions_of(room, questions, figures_where(room, Asked(known_by=asked.known_by))),
        sayings=sayings_of(room, _claims(room, entry, asked)),
        disputes=disputes_of(room, found[0].conflicts, asked.known),
        pairs=waiting,
        decided=decided,
        before=lines_of(room, [r[0] for r in reversed(before)], asked),
        after=lines_of(room, [r[0] for r in after], asked),
    )


def _variants(room: Room, entry: str, asked: Asked) -> tuple[Variant, ...]:
    sql = """SELECT DISTINCT e.*, r.published_earliest AS day FROM evidence v JOIN events e ON e.id = v.event
        JOIN reports r ON r.id = e.report WHERE v.entry = ? ORDER BY coalesce(r.published_earliest, '9999'), e.report, e.start, e.id"""
    rows = [r for r in room.rows(sql, (entry,)) if not asked.known or not r["day"] or r["day"] <= str(asked.known)]
    ids = [r["id"] for r in rows]
    parts: dict[tuple[str, str], list[str]] = {}
    for a in room.each("SELECT * FROM event_actors WHERE event IN ({}) ORDER BY event, part, position", ids):
        parts.setdefault((a["event"], a["part"]), []).append(a["actor"])
    people = room.people({a for actors in parts.values() for a in actors})
    chains = room.chains(r["claim"] for r in rows)
    room.load(r["report"] for r in rows)

    def named(event: str, part: str) -> tuple[Person, ...]:
        return tuple(dict.fromkeys(people[a] for a in parts.get((event, part), ()) if a in people))

    return tuple(
        Variant(
            id=r["id"],
            type=r["type"],
            mode=r["mode"],
            factuality=r["factuality"],
            when=when_of(r),
            who=named(r["id"], "who"),
            whom=named(r["id"], "whom"),
            where=named(r["id"], "where"),
            chain=chains.get(r["claim"] or "", ()),
            passage=room.passage(Span(r["report"], r["start"], r["end"])),
            marks=room.marks(r["id"]),
        )
        for r in rows
    )


def _claims(room: Room, entry: str, asked: Asked) -> list[str]:
    """The claims that its passages lie in or hold, without those that copies repeat."""
    sql = """SELECT DISTINCT c.id, r.published_earliest AS day, c.report, c.start FROM evidence v JOIN claims c ON c.report = v.report
        AND c.start < v."end" AND v.start < c."end" JOIN reports r ON r.id = c.report
        WHERE v.entry = ? AND NOT EXISTS (SELECT 1 FROM repeats x WHERE x.item = c.id)
        ORDER BY coalesce(r.published_earliest, '9999'), c.report, c.start"""
    rows = [r for r in room.rows(sql, (entry,)) if not asked.known or not r["day"] or r["day"] <= str(asked.known)]
    return [r["id"] for r in rows[:CLAIMS]]
