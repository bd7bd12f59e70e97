"""Scores of decision trees."""

from __future__ import annotations

import pytest

from kroniek.lang.shapes.forest import AT_ONCE, forest, parse

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
    assert parse(TABLE)["up"].scores([row]) == [score]


def test_a_leaf_alone_is_a_tree() -> None:
    assert parse(TABLE)["down"].scores([{"big": 1.0}, {}]) == [3.0, 3.0]


def test_no_rows_no_scores() -> None:
    assert parse(TABLE)["up"].scores([]) == []


def test_an_empty_table_has_no_forest() -> None:
    assert parse("# nothing was learned\n") == {}


def test_rows_are_scored_alike_however_many_there_are() -> None:
    many = [ROWS[n % len(ROWS)] for n in range(AT_ONCE + 3)]
    assert parse(TABLE)["up"].scores([row for row, _ in many]) == [score for _, score in many]


@pytest.mark.parametrize(
    ("tree", "error"), [([("big", 1.0), ("", 2.0)], "ends before"), ([("", 1.0), ("", 2.0)], "goes on")], ids=["cut short", "too long"]
)  # fmt: skip
def test_a_damaged_tree_is_refused(tree: list[tuple[str, float]], error: str) -> None:
    with pytest.raises(ValueError, match=error):
        forest([tree])
