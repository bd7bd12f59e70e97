"""Two passages of one story that clash in other words, as learned (issue 7)."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.lang.nl.alike import alike
from kroniek.reconcile.conflicts.alike import Groups

TABLE = [("call", "~opbellen|telefoontje|~hangen_lijn|gesprek"), ("bribe", "smeergeld|steekpenning")]

SAID = [
    ("a noun", "er was geen telefoontje", {"call"}), ("its plural", "de telefoontjes bleven uit", {"call"}),
    ("a verb", "hij zou haar opbellen", {"call"}), ("its particle apart", "hij belde haar dinsdag op", {"call"}),
    ("words and a verb", "ze hing uren aan de lijn", {"call"}), ("a compound", "het vredesgesprek", {"call"}),
    ("two groups", "een telefoontje over smeergeld", {"call", "bribe"}), ("none of them", "de lijn is doorgeknipt", set()),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), [x[1:] for x in SAID], ids=[x[0] for x in SAID])
def test_words_for_one_matter(words: str, expected: set[str]) -> None:
    assert {group for group, _ in Groups(alike(TABLE)).of(words.split())} == expected


def test_the_words_that_ship() -> None:
    groups = Groups(lang.load("nl").phrases.alike())
    one, other = ({g for g, _ in groups.of(x.split())} for x in ("de ministers belden met elkaar", "er is geen telefoongesprek geweest"))
    assert one & other
