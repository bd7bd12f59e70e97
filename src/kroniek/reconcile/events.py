"""The same event in several places, as groups that never hold days, places or parties that exclude each other."""

from __future__ import annotations

from collections.abc import Sequence

from kroniek.reconcile.actors import governments
from kroniek.reconcile.case import Case
from kroniek.reconcile.compare import agree, apart, compare_events, only_once
from kroniek.reconcile.memory import Memory
from kroniek.reconcile.merge import Groups, merge
from kroniek.reconcile.pair import Happening, event_pairs, happenings
from kroniek.records import Actor, Link

DENSE = 0.4
"""Share of pairs between two groups of events that must be linked for the groups to be one."""


def join_events(
    case: Case, who: dict[str, str], actors: Sequence[Actor], decided: Sequence[Link], memory: Memory | None = None
) -> tuple[list[Happening], Groups, list[Link]]:
    """The events in order, their groups, and the links between them. Blocks that the memory knows are not compared again."""
    memory = memory or Memory()
    by_id = {a.id: a for a in actors}
    named = frozenset(a.id for a in actors if any(m.form == "name" for m in a.mentions))
    items = happenings(case, who, governments(case, who), named)
    links = []
    for a, b, fresh in event_pairs(items, case, by_id, memory):
        link = compare_events(a, b, case, by_id) if fresh else memory.links.get((a.id, b.id))
        memory.compared += fresh
        if link:
            links.append(link)
    of = {h.id: h for h in items}
    return items, merge(links, decided, lambda a, b: _fit([of[x] for x in a], [of[x] for x in b], case, by_id), dense=DENSE), links


def _fit(a: list[Happening], b: list[Happening], case: Case, actors: dict[str, Actor]) -> bool:
    """May two groups be one event? All days must leave a day in common, and no two may exclude each other."""
    if not all(agree(x, y, case) or only_once(x, y, case) for x in a[:20] for y in b[:20]):
        return False
    return not any(apart(x, y, actors) for x in a[:20] for y in b[:20])
