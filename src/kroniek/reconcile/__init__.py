"""Findings of many reports become a chronicle: copies, actors, events, conflicts, a timeline, places.

`reconcile` is a pure function of the readings: their order, and what was reconciled before, do not matter.
"""

from __future__ import annotations

from collections.abc import Sequence

from kroniek.lang import Language
from kroniek.reconcile.actors import chronicle_actors, join_actors
from kroniek.reconcile.case import Case
from kroniek.reconcile.conflicts import find_conflicts
from kroniek.reconcile.copies import find_copies, origins, shared_passages
from kroniek.reconcile.events import join_events
from kroniek.reconcile.memory import Memory
from kroniek.reconcile.places import find_places
from kroniek.reconcile.timeline import timeline
from kroniek.records import Chronicle, Link, Reading, passages_apart


def reconcile(
    readings: Sequence[Reading], lang: Language, *, decided: Sequence[Link] = (), wrong: frozenset[str] = frozenset(),
    memory: Memory | None = None,
) -> Chronicle:  # fmt: skip
    """What follows from all readings together; their order does not matter.

    `decided` are a person's links: they win. `wrong` are conflicts that a person says are none, by id or by the passages that differ.
    With a `memory` of an earlier reconciling only what is new is compared, with the same outcome; it then holds what is known now.
    """
    case = Case(readings, lang)
    copy_of, links = find_copies(case, memory)
    shared = shared_passages(case, links, memory)
    groups, actor_links = join_actors(case, copy_of, [x for x in decided if x.kind == "actor"])
    actors, who = chronicle_actors(case, groups)
    items, events, event_links = join_events(case, who, actors, [x for x in decided if x.kind == "event"], memory)
    links += actor_links + event_links
    found = find_conflicts(case, who, actors, items, events, event_links, memory.kept if memory else None)
    conflicts = tuple(c for c in found if not wrong or wrong.isdisjoint((c.id, *passages_apart(c.sides))))
    return Chronicle(
        actors=actors,
        actor_of=tuple(sorted(who.items())),
        copy_of=tuple(sorted(copy_of.items())),
        shared=tuple(shared),
        links=tuple(sorted(links, key=lambda x: (x.kind, x.left, x.right))),
        conflicts=conflicts,
        timeline=timeline(case, items, events, actors, origins(case, copy_of), conflicts, memory.kept if memory else None),
        places=find_places(case, who, actors),
    )
