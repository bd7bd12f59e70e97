"""Two passages of one story that clash in other words, as learned (issue 7)."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.lang.nl.alike import alike
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.reconcile.conflicts.alike import WordGroups
from kroniek.settings import Settings

TABLE = [("call", "~opbellen|telefoontje|~hangen_lijn|gesprek"), ("bribe", "smeergeld|steekpenning")]

SAID = [
    ("a noun", "er was geen telefoontje", {"call"}), ("its plural", "de telefoontjes bleven uit", {"call"}),
    ("a verb", "hij zou haar opbellen", {"call"}), ("its particle apart", "hij belde haar dinsdag op", {"call"}),
    ("words and a verb", "ze hing uren aan de lijn", {"call"}), ("a compound", "het vredesgesprek", {"call"}),
    ("two groups", "een telefoontje over smeergeld", {"call", "bribe"}), ("none of them", "de lijn is doorgeknipt", set()),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), [x[1:] for x in SAID], ids=[x[0] for x in SAID])
def test_words_for_one_matter(words: str, expected: set[str]) -> None:
    assert {group for group, _ in WordGroups(alike(TABLE)).of(words.split())} == expected


def test_the_words_that_ship() -> None:
    groups = WordGroups(lang.load("nl").phrases.alike())
    one, other = ({g for g, _ in groups.of(x.split())} for x in ("de ministers belden met elkaar", "er is geen telefoongesprek geweest"))
    assert one & other


PUMP = "De pomp wordt elke maand gecontroleerd, zegt wethouder Bea Storm."
CLASHES = [
    ("in other words", PUMP, "Volgens de vakbond is de pomp in jaren niet één keer nagekeken.", True),
    ("a question", PUMP, "Is de pomp in jaren niet één keer nagekeken?", False),
    ("word for word in the other too", PUMP, f"{PUMP} Volgens de vakbond is de pomp in jaren niet één keer nagekeken.", False),
    ("of two places", "De pomp in Lisk wordt elke maand gecontroleerd.", "In Orm is de pomp in jaren niet één keer nagekeken.", False),
    ("in like words", PUMP, "Volgens de vakbond wordt de pomp elke maand gecontroleerd.", False),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("one", "other", "clash"), [x[1:] for x in CLASHES], ids=[x[0] for x in CLASHES])
def test_passages_of_two_reports(one: str, other: str, *, clash: bool) -> None:
    reports = [
        make_report(f"Overstroming in Lisk\n{text}", source=f"{n}.txt", published=interval("2024-03-05", "absolute: field"), outlet=n)
        for n, text in (("Ochtendblad", one), ("De Kustbode", other))
    ]  # fmt: skip
    found = reconcile(list(read(reports, Settings())), lang.load("nl")).conflicts
    assert any(c.key == "clash" and {s.report for side in c.sides for s in side} == {r.id for r in reports} for c in found) == clash
