"""The map: where things happened, how sure the place is, and how much happened there; a list beside it says the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kroniek.lang.sentences import reason_in
from kroniek.records import Judgement
from kroniek.serve.asked import SIZE, Asked
from kroniek.serve.pages.listing import Listing, part_of
from kroniek.serve.pages.room import Person, Room
from kroniek.serve.pages.timeline import ENTRIES, entries_where

DRAWN = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place with what happened there."""

    place: Person
    within: str | None
    """The country or region that a report gives it."""
    name: str | None
    """What the gazetteer calls it; `None` when nothing was chosen."""
    country: str | None
    latitude: float | None
    longitude: float | None
    precision: Literal["place", "region", "state", "unknown"]
    judgement: Judgement
    reason: str
    english: str | None
    """The reason in English; none in a file that is older than such sentences."""
    candidates: int
    events: int
    independent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Land:
    """A country with how many lines happened in it."""

    code: str
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPage(Listing):
    """A part of the places, those where most happened first; the drawing has them all."""

    spots: tuple[Spot, ...]
    drawn: tuple[Spot, ...]
    countries: tuple[Land, ...]
    placed: int
    """How many have a point."""


def map_page(room: Room, asked: Asked, *, size: int | None = SIZE) -> MapPage:
    """The places of the lines that are asked for."""
    where = entries_where(room, asked)
    rows = room.rows(
        f"""SELECT a.id, a.name AS called, a.kind, w.name AS within, p.judgement, p.reason, p.key, p."values", c.name, c.kind AS sort,
        c.country, c.latitude, c.longitude, (SELECT count(*) FROM chronicle_candidates y WHERE y.actor = a.id) AS candidates,
        count(DISTINCT x.entry) AS events, coalesce(max(e.independent), 0) AS independent
        FROM entry_actors x JOIN entries e ON e.id = x.entry JOIN chronicle_actors a ON a.id = x.actor
        LEFT JOIN chronicle_places p ON p.actor = a.id LEFT JOIN chronicle_actors w ON w.id = p.within
        LEFT JOIN chronicle_candidates c ON c.actor = a.id AND c.position = p.chosen
        WHERE x.part = 'where' AND {where.sql()} GROUP BY a.id ORDER BY events DESC, a.name, a.id""",
        where.values,
    )
    found = tuple(
        Spot(
            place=Person(id=r["id"], name=r["called"], kind=r["kind"]),
            within=r["within"],
            name=r["name"],
            country=r["country"],
            latitude=r["latitude"],
            longitude=r["longitude"],
            precision=r["sort"] or "unknown",
            judgement=r["judgement"] or "unsure",
            reason=r["reason"] or "",
            english=reason_in("en", r["key"], r["values"]) if r["key"] else None,
            candidates=r["candidates"],
            events=r["events"],
            independent=r["independent"],
        )
        for r in rows
    )
    shown, following = part_of(found, lambda s: s.place.id, asked.after, size)
    lands: dict[str, int] = {}
    for s in found:
        if s.country:
            lands[s.country] = lands.get(s.country, 0) + s.events
    every = "(SELECT DISTINCT actor FROM entry_actors WHERE part = 'where')"
    about = ENTRIES.about(room, asked, where, total=len(found), every=every, next=following, facets={})
    return MapPage(
        spots=shown,
        drawn=found[:DRAWN],
        countries=tuple(Land(code=c, n=n) for c, n in sorted(lands.items(), key=lambda kv: (-kv[1], kv[0]))),
        placed=sum(s.latitude is not None for s in found),
        **about,
    )
