"""Scores of decision trees."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest

from kroniek.lang.shapes.forest import AT_ONCE, forest, parse, scores

TABLE = """\
# two trees of one score and one of another
up
big\t2.5
-1
small\t0.5
0.25
1
0.5
down
3
"""
ROWS = [({"big": 3.0}, 0.75), ({"big": 3.0, "small": 1.0}, 1.5), ({"big": 2.5, "small": 1.0}, -0.5), ({"other": 9.0}, -0.5)]


@pytest.mark.parametrize(("row", "score"), ROWS, ids=["above", "above both", "at the threshold", "what it has no part of is nothing"])
def test_leaves_add_up(row: dict[str, float], score: float) -> None:
    assert scores(parse(TABLE), [row])["up"] == [score]


def test_a_leaf_alone_is_a_tree() -> None:
    assert scores(parse(TABLE), [{"big": 1.0}, {}])["down"] == [3.0, 3.0]


def test_no_rows_no_scores() -> None:
    assert scores(parse(TABLE), [])["up"] == []


def test_an_empty_table_has_no_forest() -> None:
    assert parse("# nothing was learned\n") == {}


def test_rows_are_scored_alike_however_many_there_are() -> None:
    many = [ROWS[n % len(ROWS)] for n in range(AT_ONCE + 3)]
    assert scores(parse(TABLE), [row for row, _ in many])["up"] == [score for _, score in many]


def test_a_tree_is_walked_alike_however_deep_it_is() -> None:
    chance = random.Random(5)
    trees = [grown(chance, 60) for _ in range(9)]
    rows = [{name: chance.choice((-1.0, 0.0, 0.5, 2.0)) for name in chance.sample("abcdefgh", 5)} for _ in range(300)]
    assert scores({"": forest(trees)}, rows)[""] == [in_order(walked(tree, row) for tree in trees) for row in rows]


def grown(chance: random.Random, leaves: int) -> list[tuple[str, float]]:
    """A tree of so many leaves, parted at random."""
    if leaves == 1:
        return [("", chance.choice((0.25, -0.5, 1.0, 3.0)))]
    below = chance.randint(1, leaves - 1)
    parts = grown(chance, below) + grown(chance, leaves - below)
    return [(chance.choice("abcdefgh"), chance.choice((-1.0, 0.0, 0.5))), *parts]


def walked(tree: list[tuple[str, float]], row: dict[str, float]) -> float:
    """The leaf that a row comes to, node by node."""
    at = iter(tree)

    def skip() -> None:
        if next(at)[0]:
            skip()
            skip()

    name, number = next(at)
    while name:
        if row.get(name, 0.0) > number:
            skip()
        name, number = next(at)
    return number


def in_order(numbers: Iterable[float]) -> float:
    """The sum, from the first on."""
    total = 0.0
    for x in numbers:
        total += x
    return total


CHAIN = [*([("big", 1.0), ("", 0.0)] * 64), ("", 1.0)]
DAMAGED = [
    ("cut short", [("big", 1.0), ("", 2.0)], "ends before"),
    ("too long", [("", 1.0), ("", 2.0)], "goes on"),
    ("nothing", [], "ends before"),
    ("too large", CHAIN, "65 leaves"),
]


@pytest.mark.parametrize(("tree", "error"), [d[1:] for d in DAMAGED], ids=[d[0] for d in DAMAGED])
def test_a_damaged_tree_is_refused(tree: list[tuple[str, float]], error: str) -> None:
    with pytest.raises(ValueError, match=error):
        forest([tree])
