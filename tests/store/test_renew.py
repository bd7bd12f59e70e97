"""Rows that stay are left where they are, and positions rise in whatever order rows come."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kroniek.store.renew import ROOM, numbered


@pytest.mark.parametrize(
    ("known", "numbers"),
    [
        ([], []),
        ([None, None], [ROOM, 2 * ROOM]),
        ([8, None, 16], [8, 12, 16]),
        ([8, None, None, None, 16], [8, 10, 12, 14, 16]),
        ([ROOM, None], [ROOM, 2 * ROOM]),
        ([9, 5, 6, 7], [2, 5, 6, 7]),  # one that moved is numbered anew, not those that it passed
        ([8, None, 9], [ROOM, 2 * ROOM, 3 * ROOM]),  # no room: all are
        ([None, 0], [ROOM, 2 * ROOM]),
    ],
)
def test_what_has_a_number_keeps_it_where_there_is_room(known: list[int | None], numbers: list[int]) -> None:
    assert numbered(known) == numbers


@given(st.lists(st.none() | st.integers(-5, 60)))
def test_numbers_rise(known: list[int | None]) -> None:
    numbers = numbered(known)
    assert len(numbers) == len(known)
    assert all(a < b for a, b in pairwise(numbers))


@given(st.lists(st.integers(0, 40), unique=True), st.data())
def test_rows_that_come_between_others_move_none(places: list[int], data: st.DataObject) -> None:
    """So long as there is room: here there is for some dozens of rows in one place."""
    rows: list[int] = []
    number: dict[int, int] = {}
    while places:
        count = data.draw(st.integers(1, len(places)))
        rows, places = sorted([*rows, *places[:count]]), places[count:]
        new = dict(zip(rows, numbered([number.get(r) for r in rows]), strict=True))
        assert {r: new[r] for r in number} == number or len(rows) > 25
        number = new
