"""Findings of many reports become a chronicle: links, entries, conflicts."""

from __future__ import annotations

from collections.abc import Sequence

from kroniek.lang import Language
from kroniek.records import Chronicle, Link, Reading


def reconcile(readings: Sequence[Reading], lang: Language, *, decided: Sequence[Link] = ()) -> Chronicle:
    """What follows from all readings together. `decided` are a person's links: they win. The order of readings does not matter."""
    actors = tuple(sorted((a for r in readings for a in r.actors), key=lambda a: a.id))
    return Chronicle(actors=actors, actor_of=tuple((a.id, a.id) for a in actors))
