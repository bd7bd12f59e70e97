"""The same event in several places, as groups that never hold days, places or parties that exclude each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from kroniek.reconcile.actors import governments
from kroniek.reconcile.case import Case
from kroniek.reconcile.compare import agree, apart, compare_events, only_once
from kroniek.reconcile.kept import digest, surroundings
from kroniek.reconcile.memory import Memory
from kroniek.reconcile.merge import Groups, merge
from kroniek.reconcile.pair import Happening, event_pairs, happenings
from kroniek.records import Actor, Link

ODD, LARGEST = 0x9E3779B97F4A7C15, 0xFFFFFFFFFFFFFFFF
"""What two numbers of 64 bits are mixed with, and what they are cut off at."""
DENSE = 0.4
"""Share of pairs between two groups of events that must be linked for the groups to be one."""


def join_events(
    case: Case, who: dict[str, str], actors: Sequence[Actor], decided: Sequence[Link], memory: Memory | None = None
) -> tuple[list[Happening], Groups, list[Link]]:
    """The events in order, their groups, and the links between them. Pairs that the memory knows are not compared again."""
    by_id = {a.id: a for a in actors}
    named = frozenset(a.id for a in actors if any(m.form == "name" for m in a.mentions))
    states = governments(case, who)
    if memory:
        memory.kept.begin(surroundings(case, who, by_id, states))
    items = happenings(case, who, states, named, memory.kept if memory else None)
    links = _links(items, case, by_id, memory)
    of = {h.id: h for h in items}

    def fit(a: list[str], b: list[str]) -> bool:
        return _fit([of[x] for x in a], [of[x] for x in b], case, by_id)

    groups = merge(links, decided, fit, dense=DENSE)
    told = _told_together(links, groups, of, case)
    return items, merge([told.get((x.left, x.right), x) for x in links], decided, fit, dense=DENSE) if told else groups, links


def _links(items: list[Happening], case: Case, actors: dict[str, Actor], memory: Memory | None) -> list[Link]:
    """The links of all pairs worth comparing; a pair is known by its events and what is around them."""
    pairs = event_pairs(items, case)
    if memory is None:
        return [link for a, b in pairs if (link := compare_events(a, b, case, actors))]
    number = {h.id: digest(h.id, memory.kept.around[h.report]) for h in items}
    known, now, links = memory.pairs, set(), []
    for a, b in pairs:
        pair = (number[a.id] * ODD ^ number[b.id]) & LARGEST
        now.add(pair)
        if pair in known:
            link = memory.links.get((a.id, b.id))
        else:
            link = compare_events(a, b, case, actors)
            memory.compared += 1
        if link:
            links.append(link)
    memory.pairs = frozenset(now)
    return links


def _told_together(links: Sequence[Link], groups: Groups, of: dict[str, Happening], case: Case) -> dict[tuple[str, str], Link]:
    """The unsure links that hold after all: a riot in each of two reports that already tell of one event, and nothing against it.

    The links themselves stay unsure, so that they do not depend on what else was compared.
    """
    news: dict[str, set[str]] = defaultdict(set)
    for group in groups.all():
        if of[group[0]].act not in case.topics.lasting:
            for x in group:
                news[of[x].report].add(group[0])
    kinds = case.topics.cause | case.topics.toll
    out = {}
    for link in links:
        a, b = of[link.left], of[link.right]
        if link.judgement == "unsure" and a.act == b.act and a.act in kinds and a.report != b.report and news[a.report] & news[b.report]:
            out[link.left, link.right] = replace(link, judgement="same")
    return out


def _fit(a: list[Happening], b: list[Happening], case: Case, actors: dict[str, Actor]) -> bool:
    """May two groups be one event? All days must leave a day in common, and no two may exclude each other."""
    if not all(agree(x, y, case) or only_once(x, y, case) for x in a[:20] for y in b[:20]):
        return False
    return not any(apart(x, y, actors) for x in a[:20] for y in b[:20])
