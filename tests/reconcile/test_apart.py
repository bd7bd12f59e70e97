"""Passages that tell of two of one kind clash in nothing: each row beside one that tells of the same thing in nearly the same words."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.settings import Settings


def keys(*texts: str) -> set[str]:
    """The keys of the conflicts of reports that came out a day after each other."""
    days = (interval(f"2024-03-{5 + i:02}", "absolute: field") for i in range(len(texts)))
    reports = [make_report(t, source=f"{i}.txt", published=day) for i, (t, day) in enumerate(zip(texts, days, strict=True)) if t]
    return {c.key for c in reconcile(list(read(reports, Settings())), lang.load("nl")).conflicts}


TWO: list[tuple[str, str, tuple[str, str], tuple[str, str]]] = [
    (
        "two posts at one border", "status_update",
        ("De grenspost bij Orm in Lorië is dicht, meldt het leger.", "De grenspost bij Tarsk in Lorië is open, zegt een chauffeur."),
        ("De grenspost bij Orm in Lorië is dicht, meldt het leger.", "De grenspost bij Orm in Lorië is open, zegt een chauffeur."),
    ),
    (
        "a ferry, and another one that is told of", "figure_contradiction",
        ("De veerboot Ardo is bij Lisk gezonken. Volgens de havenmeester waren er 112 passagiers aan boord.",
         "Na de veerboot Ardo bij Lisk liep dinsdag een tweede veerboot vast. Die boot had 60 passagiers aan boord, zegt de reder."),
        ("De veerboot Ardo is bij Lisk gezonken. Volgens de havenmeester waren er 112 passagiers aan boord.",
         "De veerboot Ardo die bij Lisk zonk, was oud. Die boot had 60 passagiers aan boord, zegt de reder."),
    ),
    (
        "two halls, each with a number", "status_update",
        ("Hal 2 van de glasfabriek in Lisk is dicht wegens asbest. Het personeel van de glasfabriek is boos.",
         "Hal 3 van de glasfabriek in Lisk is weer open. Het personeel van de glasfabriek is blij."),
        ("Hal 2 van de glasfabriek in Lisk is dicht wegens asbest. Het personeel van de glasfabriek is boos.",
         "Hal 2 van de glasfabriek in Lisk is weer open. Het personeel van de glasfabriek is blij."),
    ),
    (
        "causes of what befell two firms", "outcome_contradiction",
        ("In Lisk brandde het. De explosie bij Vlieko is veroorzaakt door een gaslek, meldt de inspectie. "
         "Bij Kramer gaat de politie uit van brandstichting.", ""),
        ("In Lisk brandde het. De explosie bij Vlieko is veroorzaakt door een gaslek, meldt de inspectie. "
         "Bij Vlieko gaat de politie uit van brandstichting.", ""),
    ),
    (
        "the dead of one district, and of two together", "figure_update",
        ("Na de aardbeving in Lorië zijn in het district Orm zeker 70 doden geteld.",
         "Na de aardbeving in Lorië zijn in de twee zwaarst getroffen districten samen 140 doden geteld."),
        ("Na de aardbeving in Lorië zijn in het district Orm zeker 70 doden geteld.",
         "Na de aardbeving in Lorië zijn in het district Orm inmiddels 140 doden geteld."),
    ),
    (
        "what befell some of those who marched", "figure_contradiction",
        ("Aan de mars voor water in Lisk deden volgens de politie 900 betogers mee.",
         "Bij de mars voor water in Lisk zijn veel gewonden gevallen. Van de betogers liggen er nog 300 in het ziekenhuis, zegt de bond."),
        ("Aan de mars voor water in Lisk deden volgens de politie 900 betogers mee.",
         "De mars voor water in Lisk verliep rustig. Er waren 300 betogers, zegt de bond."),
    ),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("key", "two", "one"), [c[1:] for c in TWO], ids=[c[0] for c in TWO])
def test_two_of_a_kind(key: str, two: tuple[str, str], one: tuple[str, str]) -> None:
    assert key not in keys(*two)
    assert key in keys(*one)
