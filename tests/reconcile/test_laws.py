"""Laws of reconciling: the order of readings does not matter, nothing is made up, the same input gives the same chronicle."""

from __future__ import annotations

import random

import pytest

from build import actor, event, figure, reading, report
from kroniek import lang
from kroniek.export.contract import dumps
from kroniek.lang.sentences import reason_in
from kroniek.reconcile import reconcile
from kroniek.records import Reading

DUTCH = lang.load("nl")
NAMES = ("Mira Tolan", "Tolan", "Bram Kessel", "Sergey Tolanov", "Sergej Tolanov", "Kessel")
PLACES = ("Tesk", "Orm")
ACTS = (
    ("landde", "landen"),
    ("explosie", "explosie"),
    ("stroomstoring", "stroomstoring"),
    ("overleed", "overlijden"),
    ("won", "winnen"),
)


def some(seed: int, count: int) -> list[Reading]:
    """Reports of a few words each, with findings that overlap."""
    dice = random.Random(seed)
    found = []
    for i in range(count):
        who, place, (word, lemma) = dice.choice(NAMES), dice.choice(PLACES), dice.choice(ACTS)
        day = f"2024-03-0{dice.randint(1, 5)}" if dice.random() < 0.7 else None
        number = dice.choice([5, 9, 21])
        r = report(
            f"{who} zag in {place} hoe het {word} heette, waarbij {number} doden vielen. Nummer {i}.", source=f"{i}.txt",
            published=f"2024-03-{dice.randint(6, 20):02}" if dice.random() < 0.8 else None,
        )  # fmt: skip
        person, there = actor(r, who), actor(r, place, kind="place")
        e = event(
            r,
            f"{who} zag in {place} hoe het {word} heette",
            word,
            lemma=lemma,
            who=[person],
            whom=[person],
            where=[there],
            at=day,
        )
        f = figure(r, f"{number} doden", number, number, counted="doden", where=[there], at=day, event=e)
        found.append(reading(r, actors=[person, there], events=[e], figures=[f]))
    return found


@pytest.mark.parametrize("seed", range(4))
def test_any_order_gives_the_same_chronicle(seed: int) -> None:
    readings = some(seed, 30)
    first = dumps(readings, reconcile(readings, DUTCH))
    shuffled = random.Random(seed).sample(readings, len(readings))
    assert dumps(shuffled, reconcile(shuffled, DUTCH)) == first
    assert dumps(readings, reconcile([*readings, readings[0]], DUTCH)) == first


@pytest.mark.parametrize("seed", range(4))
def test_everything_stands_in_a_report_and_every_id_is_known(seed: int) -> None:
    readings = some(seed, 30)
    chronicle = reconcile(readings, DUTCH)
    text = {r.report.id: r.report.text for r in readings}
    events = {e.id for r in readings for e in r.events}
    actors = {a.id for a in chronicle.actors}
    conflicts = {c.id for c in chronicle.conflicts}
    assert {a for _, a in chronicle.actor_of} == actors
    assert {a for a, _ in chronicle.actor_of} == {a.id for r in readings for a in r.actors}
    for entry in chronicle.timeline:
        assert entry.evidence
        assert {v.event for v in entry.evidence} <= events
        assert all(v.span.end <= len(text[v.span.report]) for v in entry.evidence)
        assert {*entry.who, *entry.whom, *entry.where, *entry.said_by} <= actors
        assert set(entry.conflicts) <= conflicts
        assert 1 <= entry.independent <= entry.reports
    for conflict in chronicle.conflicts:
        assert len(conflict.sides) >= 2
        assert all(conflict.sides)
    assert len({e.id for e in chronicle.timeline}) == len(chronicle.timeline)


@pytest.mark.parametrize("seed", range(4))
def test_no_line_joins_days_that_exclude_each_other_but_for_what_happens_once(seed: int) -> None:
    readings = some(seed, 40)
    when = {e.id: (e.when, e.lemma) for r in readings for e in r.events}
    for entry in reconcile(readings, DUTCH).timeline:
        told = [when[v.event] for v in entry.evidence]
        if all(lemma != "overlijden" for _, lemma in told):
            assert all(a.meets(b) for a, _ in told for b, _ in told)


def test_every_link_of_a_rule_says_why_in_each_language() -> None:
    links = reconcile(some(2, 30), DUTCH).links
    assert {x.kind for x in links} >= {"actor", "event"}
    for x in links:
        assert x.reason == reason_in("nl", x.key, x.values) != reason_in("en", x.key, x.values) is not None


def test_nothing_read_is_nothing_found() -> None:
    chronicle = reconcile([], DUTCH)
    assert (chronicle.actors, chronicle.links, chronicle.conflicts, chronicle.timeline) == ((), (), (), ())


def test_twice_the_reports_is_about_twice_the_pairs() -> None:
    from kroniek.reconcile.actors import chronicle_actors, join_actors
    from kroniek.reconcile.case import Case
    from kroniek.reconcile.pair import REACH, event_pairs, happenings

    def compared(count: int) -> int:
        case = Case(some(7, count), DUTCH)
        actors, who = chronicle_actors(case, join_actors(case, {}, [])[0])
        return sum(1 for _ in event_pairs(happenings(case, who, {}, frozenset(a.id for a in actors)), case))

    small, large = compared(700), compared(1400)
    assert large <= 2.6 * small
    assert large <= 1400 * REACH * 12
