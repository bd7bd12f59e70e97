"""That nobody died, was hurt or was arrested, set against who was: by another voice, or by a later report."""

from __future__ import annotations

import pytest

from build import actor, figure, reading, report
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Reading

DUTCH = lang.load("nl")
LEAD = "Bij Lisk voer de veerboot Ardo op een zandbank. Mira Tolan leidt het onderzoek naar de aanvaring van de Ardo."


def told(source: str, words: str, day: str) -> Reading:
    r = report(f"{LEAD} {words}", source=source, published=day, outlet=source)
    names = (("Mira Tolan", "person"), ("Ardo", "organisation"), ("Lisk", "place"))
    return reading(r, actors=[actor(r, n, kind=kind) for n, kind in names])


NONE = "Er is bij de aanvaring niemand overleden."
CASES: list[tuple[str, str, str, str, str | None]] = [
    ("none, and one a day later", NONE, "In het ziekenhuis is een matroos overleden.", "2024-03-06", "update"),
    ("the first dead", "Doden zijn er niet gevallen.", "Vannacht viel de eerste dode.", "2024-03-06", "update"),
    ("counted the same day", NONE, "Bij de aanvaring zijn drie opvarenden verdronken.", "2024-03-05", "contradiction"),
    ("all unharmed, some hurt", "Alle opvarenden zijn ongedeerd.", "Een stuurman raakte zwaar gewond.", "2024-03-05", "contradiction"),
    ("no arrests, and one", "Aanhoudingen zijn niet verricht.", "Vanochtend is een schipper opgepakt.", "2024-03-06", "update"),
    ("both say none", NONE, "Slachtoffers vielen er niet.", "2024-03-05", None),
    ("years ago", NONE, "In 2011 zijn bij een aanvaring drie opvarenden verdronken.", "2024-03-05", None),
    ("of another kind", NONE, "Een stuurman raakte zwaar gewond.", "2024-03-05", None),
    ("no more of them", "Er zijn geen nieuwe doden gemeld.", "Er zijn drie opvarenden verdronken.", "2024-03-05", None),
    ("of one side", "Aan Vostrische kant vielen geen doden.", "Er zijn drie opvarenden verdronken.", "2024-03-05", None),
    ("not known", "Of er geen doden zijn, is niet duidelijk.", "Mogelijk zijn drie opvarenden verdronken.", "2024-03-05", None),
]


@pytest.mark.parametrize(("first", "second", "day", "judgement"), [x[1:] for x in CASES], ids=[x[0] for x in CASES])
def test_none_and_some(first: str, second: str, day: str, judgement: str | None) -> None:
    found = reconcile([told("a.txt", first, "2024-03-05"), told("b.txt", second, day)], DUTCH).conflicts
    assert [c.judgement for c in found if c.key in {"figure_update", "figure_contradiction"}] == ([judgement] if judgement else [])


def test_as_many_as_are_counted() -> None:
    """Who is set against none is told by the number that the passage gives."""
    r = report(f"{LEAD} Bij de aanvaring zijn drie opvarenden verdronken.", source="b.txt", published="2024-03-05", outlet="b.txt")
    some = figure(r, "drie opvarenden", 3, 3, unit="opvarende", counted="doden")
    found = reconcile([told("a.txt", NONE, "2024-03-05"), reading(r, figures=[some])], DUTCH).conflicts
    reason = "Over het aantal doden spreken de bronnen elkaar tegen: 0 (a.txt) tegenover 3 (b.txt)."
    assert [c.reason for c in found if c.topic == "figure"] == [reason]
