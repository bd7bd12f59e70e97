"""Which records of a chronicle a command shows: the file is asked for their ids, and for nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from kroniek.serve.pages.room import Room, Where

ORDER_OF_REPORTS = "coalesce(r.published_earliest, '9999-12-31'), r.source, r.id"
"""The order in which reports are told: as they were published."""
NAMED = """SELECT actor FROM actor_names WHERE instr(fold(name), fold(:{0})) UNION
    SELECT id FROM chronicle_actors WHERE instr(fold(name), fold(:{0}))"""
"""The actors that some report calls so, anywhere in the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What was asked for; `None` is all. Words are found anywhere, in any case; days by whether the intervals meet."""

    actor: str | None = None
    speaker: str | None = None
    topic: str | None = None
    counted: str | None = None
    unit: str | None = None
    type: str | None = None
    reporting: str | None = None
    since: date | None = None
    until: date | None = None


def find(room: Room, kind: str, asked: Filter) -> list[str]:
    """The ids of the records of one kind that are asked for, in the order in which they are shown."""
    return FIND[kind](room, asked)


def _entries(room: Room, asked: Filter) -> list[str]:
    """In the order of the timeline."""
    where = Where()
    _on_days(where, asked, "e.earliest", "e.latest")
    _is(where, "e.type", asked.type)
    _holds(where, "actor", asked.actor, f"e.id IN (SELECT entry FROM entry_actors WHERE actor IN ({NAMED.format('actor')}))")
    _holds(where, "topic", asked.topic, "instr(fold(e.summary), fold(:topic))")
    return _ids(room, f"SELECT e.id FROM entries e WHERE {where.sql()} ORDER BY e.position", where)


def _figures(room: Room, asked: Filter) -> list[str]:
    """In the order of reports and their texts."""
    where = Where()
    _on_days(where, asked, "f.earliest", "f.latest")
    quoted = """instr(fold(f.counted), fold(:counted)) OR instr(fold(substr(r.text, f.start + 1, f."end" - f.start)), fold(:counted))"""
    _holds(where, "counted", asked.counted, quoted)
    _holds(where, "unit", asked.unit, "instr(fold(f.unit), fold(:unit))")
    named = f"""EXISTS (SELECT 1 FROM actor_of o WHERE o.chronicle_actor IN ({NAMED.format("actor")}) AND (o.actor = f.stated_by
        OR o.actor IN (SELECT actor FROM figure_actors y WHERE y.figure = f.id)))"""
    _holds(where, "actor", asked.actor, named)
    found = room.rows(
        f"""SELECT f.id, f.claim, f.stated_by AS speaker FROM figures f JOIN reports r ON r.id = f.report
        WHERE r.state = 'read' AND {where.sql()} ORDER BY {ORDER_OF_REPORTS}, f.start, f."end", f.position""",
        where.values,
    )
    if asked.speaker is None:
        return [f["id"] for f in found]
    chains = chains_of(room, [(f["id"], f["claim"], f["speaker"]) for f in found])
    return [f["id"] for f in found if _any(asked.speaker, chains[f["id"]])]


def _claims(room: Room, asked: Filter) -> list[str]:
    """In the order of reports and their texts; days are those of the report's publication."""
    where = Where()
    _on_days(where, asked, "r.published_earliest", "r.published_latest")
    _is(where, "c.reporting", asked.reporting)
    _holds(where, "topic", asked.topic, """instr(fold(substr(r.text, c.start + 1, c."end" - c.start)), fold(:topic))""")
    found = room.rows(
        f"""SELECT c.id, c.speaker FROM claims c JOIN reports r ON r.id = c.report
        WHERE r.state = 'read' AND {where.sql()} ORDER BY {ORDER_OF_REPORTS}, c.start, c."end", c.position""",
        where.values,
    )
    if asked.speaker is None:
        return [c["id"] for c in found]
    chains = chains_of(room, [(c["id"], c["id"], c["speaker"]) for c in found])
    through = room.rows("SELECT claim FROM via WHERE instr(fold(name), fold(?))", (asked.speaker,))
    said_through = {row["claim"] for row in through}
    return [c["id"] for c in found if c["id"] in said_through or _any(asked.speaker, chains[c["id"]])]


def _actors(room: Room, asked: Filter) -> list[str]:
    """Most mentioned first."""
    where = Where()
    _is(where, "a.kind", asked.type)
    _holds(where, "actor", asked.actor, f"a.id IN ({NAMED.format('actor')})")
    sql = f"""SELECT a.id FROM chronicle_actors a JOIN actor_counts n ON n.actor = a.id WHERE {where.sql()}
        ORDER BY n.mentions DESC, fold(a.name), a.id"""
    return _ids(room, sql, where)


def _conflicts(room: Room, asked: Filter) -> list[str]:
    """Contradictions first, then later states."""
    where = Where()
    _is(where, "c.topic", asked.type)
    _holds(where, "topic", asked.topic, "instr(fold(c.reason), fold(:topic))")
    return _ids(room, f"SELECT c.id FROM conflicts c WHERE {where.sql()} ORDER BY c.judgement <> 'contradiction', c.topic, c.id", where)


FIND: dict[str, Callable[[Room, Filter], list[str]]] = {
    "timeline": _entries,
    "figures": _figures,
    "claims": _claims,
    "actors": _actors,
    "conflicts": _conflicts,
}


def chains_of(room: Room, found: Sequence[tuple[str, str | None, str | None]]) -> dict[str, tuple[str, ...]]:
    """For each of `(id, claim, speaker)` who says that who says it, outermost first; none when it is the outlet's own voice."""
    chains = room.chains(claim for _, claim, _ in found)
    people = room.people({speaker for _, _, speaker in found if speaker})
    return {
        item: chains.get(claim or "", ()) or ((people[speaker].name,) if speaker in people else ())
        for item, claim, speaker in found
    }


def _ids(room: Room, sql: str, where: Where) -> list[str]:
    return [row[0] for row in room.rows(sql, where.values)]


def _on_days(where: Where, asked: Filter, earliest: str, latest: str) -> None:
    """Only what can be in the days asked for; what has no date is only in all days."""
    if asked.since or asked.until:
        sql = f"""({earliest} IS NOT NULL OR {latest} IS NOT NULL) AND coalesce({latest}, '9999') >= :since
            AND coalesce({earliest}, '0000') <= :until"""
        where.add("days", sql, since=str(asked.since or "0000"), until=str(asked.until or "9999"))


def _is(where: Where, column: str, value: str | None) -> None:
    if value is not None:
        where.add(column, f"fold({column}) = fold(:exactly)", exactly=value)


def _holds(where: Where, name: str, value: str | None, sql: str) -> None:
    if value is not None:
        where.add(name, sql, **{name: value})


def _any(asked: str, texts: Sequence[str]) -> bool:
    return any(asked.casefold() in text.casefold() for text in texts)
