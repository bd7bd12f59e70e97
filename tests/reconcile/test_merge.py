"""Links become groups: the best evidence first, and what is kept apart stays apart."""

from __future__ import annotations

import random
from typing import Any

from build import link
from kroniek.reconcile.merge import Groups, merge

RULE: dict[str, Any] = {"kind": "event", "by": "rule", "reason": "zelfde woorden"}


def test_a_group_is_named_by_its_smallest_id() -> None:
    groups = Groups()
    groups.join("c", "b")
    groups.join("d", "c")
    groups.join("a", "d")
    assert [groups.head(x) for x in "abcd"] == ["a"] * 4
    assert groups.all() == [["a", "b", "c", "d"]]


def test_what_may_not_be_one_is_not_joined_and_the_better_link_wins() -> None:
    links = [link("a", "b", score=0.9, **RULE), link("b", "c", score=0.8, **RULE)]
    groups = merge(links, [], lambda left, right: {*left, *right} != {"a", "b", "c"})
    assert groups.all() == [["a", "b"]]


def test_a_person_wins_from_a_rule() -> None:
    links = [link("a", "b", score=0.9, **RULE), link("b", "c", score=0.8, **RULE)]
    groups = merge(
        links, [link("a", "c", kind="event", judgement="different"), link("c", "d", kind="event")], lambda left, right: True
    )
    assert groups.all() == [["a", "b"], ["c", "d"]]


def test_a_pair_that_a_person_is_unsure_of_is_not_joined_by_rule() -> None:
    links = [link("a", "b", score=0.9, **RULE), link("c", "d", score=0.8, **RULE)]
    assert merge(links, [link("a", "b", kind="event", judgement="unsure")], lambda left, right: True).all() == [["c", "d"]]


def test_unsure_joins_nothing() -> None:
    assert merge([link("a", "b", judgement="unsure", **RULE)], [], lambda left, right: True).all() == []


def test_two_groups_do_not_hang_together_by_one_thread() -> None:
    pairs = [("a", "b"), ("b", "c"), ("a", "c"), ("d", "e"), ("e", "f"), ("d", "f"), ("c", "d")]
    links = [link(x, y, score=0.9 if (x, y) != ("c", "d") else 0.6, **RULE) for x, y in pairs]
    assert merge(links, [], lambda left, right: True, dense=0.4).all() == [["a", "b", "c"], ["d", "e", "f"]]


def test_the_order_of_links_does_not_matter() -> None:
    names = "abcdefgh"
    links = [
        link(x, y, score=round(0.5 + 0.01 * i, 2), **RULE)
        for i, (x, y) in enumerate((x, y) for x in names for y in names if x < y)
    ]
    fits = lambda left, right: len(left) + len(right) < 4  # noqa: E731
    first = merge(links, [], fits).all()
    for seed in range(5):
        shuffled = random.Random(seed).sample(links, len(links))
        assert merge(shuffled, [], fits).all() == first
