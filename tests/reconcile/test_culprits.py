"""Who did it: two voices that name two parties for one deed, one that disavows it, and what one denies flatly and another tells of."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.settings import Settings

DUTCH = lang.load("nl")
FEUD = "In Orm is maandag een granaat op de markt gevallen. Daarbij kwamen drie marktkooplui om. "
SHOP = "In Lisk heeft bakkerij Kruimel van bakker Toon Wiel maandag de deuren gesloten. "


def told(text: str) -> set[str]:
    """Why passages of the reports of a text, with `|` between, contradict each other."""
    reports = [
        make_report(part, source=f"{i}.txt", published=interval(f"2024-03-0{i}", "absolute: field"))
        for i, part in enumerate(text.split("|"), 5)
    ]
    return {c.key for c in reconcile(list(read(reports, Settings())), DUTCH).conflicts if c.judgement == "contradiction"}


CASES = [
    ("two sides that fired it", "explanations", True, FEUD + "'De granaat is afgevuurd door rebellen', zei generaal Bram Kuil. "
     "'Het was het leger dat de granaat afvuurde', zei burgemeester Bea Storm."),
    ("one side in two words", "explanations", False, FEUD + "'De granaat is afgevuurd door rebellen', zei generaal Bram Kuil. "
     "'Het waren opstandelingen die de granaat afvuurden', zei burgemeester Bea Storm."),
    ("who began", "explanations", True, FEUD + "'De rebellen openden als eersten het vuur', zei generaal Bram Kuil. "
     "'Het was het leger dat begon te schieten', zei burgemeester Bea Storm."),
    ("who is said to have done it disavows it", "blamed", True, FEUD + "'Dit is het werk van het Merelfront', zei generaal Bram Kuil. "
     "Het Merelfront spreekt van laster. 'Wij hebben hier part noch deel aan', zei een woordvoerder van het front."),
    ("another disavows it", "blamed", False, FEUD + "'Dit is het werk van het Merelfront', zei generaal Bram Kuil. "
     "De kerk van Orm zweeg lang. 'Wij hebben met politiek niets te maken', zei bisschop Jan Vos woensdag."),
    ("no warning came, and one did", "denial", True, SHOP + "'Wij hebben wethouder Storm schriftelijk gewaarschuwd', zei bakker Toon Wiel.|"
     + SHOP + "'Ik heb nooit een waarschuwing ontvangen', zei wethouder Bea Storm."),
    ("no warning came, and a cake did", "denial", False, SHOP + "'Wij hebben wethouder Storm taart gebracht', zei bakker Toon Wiel.|"
     + SHOP + "'Ik heb nooit een waarschuwing ontvangen', zei wethouder Bea Storm."),
    ("not one letter came, and two were delivered", "denial", True, SHOP + "'Er is geen enkele brief bezorgd', zei bakker Toon Wiel.|"
     + SHOP + "'Ik zag hoe twee aangetekende brieven werden afgeleverd', zei buurvrouw Bea Storm."),
    ("of another thing", "denial", False, SHOP + "'Er is geen enkele oven beschadigd', zei bakker Toon Wiel.|"
     + SHOP + "'Ik zag hoe twee ruiten werden vernield', zei buurvrouw Bea Storm."),
    ("not so yet", "denial", False, SHOP + "'Er is nog geen enkele oven verkocht', zei bakker Toon Wiel.|"
     + SHOP + "'Ik zag hoe twee ovens werden verkocht', zei buurvrouw Bea Storm."),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("reason", "key", "expected", "text"), CASES, ids=[c[0] for c in CASES])
def test_culprits(reason: str, key: str, expected: bool, text: str) -> None:
    found = told(text)
    assert bool(found & {key, "clash"}) if expected else key not in found
