"""What is seen in one report comes back from JSON as it was, and is asked again only when its surroundings change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from kroniek.reconcile.conflicts.assertions import Assertion
from kroniek.reconcile.kept import Kept, loader, plain
from kroniek.records import UNKNOWN, Conflict, Hours, Span, Time, When

PLACE = Span("rep_1", 3, 9)
DAY = When(earliest=date(2024, 3, 5), latest=None, reason="clause")
SAID = Assertion(
    span=PLACE, speaker="act_1", voice=None, negative=True, denial=False, not_yet=False, again=False, certain=True, told=True,
    ends=frozenset({"open"}), acted=True, predicate="dicht", acts=frozenset({"dicht"}), words=frozenset({"brug", "dicht"}),
    names=frozenset(), said=("de", "brug"), when=DAY, order=("2024-03-06", "rep_1", 3, 9),
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (str, "Œuf “gekookt” 🥚"),
        (Span, PLACE),
        (When, UNKNOWN),
        (tuple[Span, str | None, float], (PLACE, None, 0.5)),
        (frozenset[str], frozenset({"b", "a"})),
        (Time, Time(span=PLACE, type="DATE", when=DAY, hours=(Hours("08:30", "24:00"),))),
        (Conflict, Conflict(id="con_1", topic="date", judgement="update", sides=((PLACE,), (PLACE, PLACE)), reason="Zo.")),
    ],
)
def test_a_value_comes_back_as_it_was(kind: type, value: object) -> None:
    assert loader(kind)(plain(value)) == value


def test_an_assertion_comes_back_field_by_field() -> None:
    back = loader(Assertion)(plain(SAID))
    assert plain(back) == plain(SAID)
    assert (back.when, back.words, back.order) == (SAID.when, SAID.words, SAID.order)


def test_a_type_that_is_not_kept_is_refused() -> None:
    with pytest.raises(TypeError, match="not kept"):
        loader(dict[str, int])


def test_a_list_is_made_once_for_the_same_surroundings() -> None:
    asked: list[str] = []

    def look() -> Iterator[Span]:
        asked.append("")
        yield PLACE

    def turn(known: list[tuple[str, int, bytes]], around: int) -> list[tuple[str, int, bytes]]:
        kept = Kept({r: (a, lists) for r, a, lists in known})
        kept.begin({"rep_1": around})
        assert kept.of("spans", "rep_1", look, Span) == [PLACE] == kept.of("spans", "rep_1", look, Span)
        return kept.packed()

    first = turn([], 1)
    assert (len(first), len(asked), turn(first, 1), len(asked)) == (1, 1, [], 1)
    assert (turn(first, 2)[0][1], len(asked)) == (2, 2)
