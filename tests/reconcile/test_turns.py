"""What was denied, refused or expected, and came otherwise, over short reports of one story; and what only looks so."""

from __future__ import annotations

import re

import pytest

from build import actor, claim, reading, report
from kroniek import lang
from kroniek.lang.nl.turns import matters
from kroniek.lang.shapes.turns import Turn
from kroniek.reconcile import reconcile
from kroniek.reconcile.words import tokens
from kroniek.records import Reading

DUTCH = lang.load("nl")
LEAD = "In Lisk kwam raadslid Mira Tolan maandag met de coaster Ardo aan."


@pytest.mark.parametrize("turn", matters(), ids=lambda t: t.name)
def test_each_matter_is_found_in_its_examples(turn: Turn) -> None:
    for ways, example in zip((turn.first, turn.then), turn.examples, strict=True):
        assert any(re.search(p, " ".join(tokens(example))) for p in ways)


def told(source: str, words: str, day: str, by: str = "") -> Reading:
    r = report(f"{LEAD} {words}", source=source, published=day, outlet=source)
    names = [("Mira Tolan", "person"), ("Ardo", "organisation"), ("Lisk", "place")]
    people = {n: actor(r, n, kind=kind) for n, kind in names}
    people |= {n: actor(r, n) for n in ("Bea Storm", "Jan Bol") if n in words}
    said = [claim(r, words.rstrip("."), people[by])] if by else []
    return reading(r, actors=people.values(), claims=said)


CASES = [
    ("he leaves after all", "Bea Storm peinst er niet over om te vertrekken.", "Bea Storm heeft haar ontslag ingediend.", 1),
    ("another one leaves", "Bea Storm peinst er niet over om te vertrekken.", "Jan Bol heeft zijn ontslag ingediend.", 0),
    ("it is only asked for", "De rederij weigert excuses te maken.", "De bond eist dat de rederij excuses maakt.", 0),
    ("it may be", "Wethouder Bea Storm blijft op haar post.", "Wethouder Bea Storm zal worden geschorst.", 0),
    ("it is not so", "Wethouder Bea Storm blijft op haar post.", "Wethouder Bea Storm is niet ontslagen.", 0),
    ("backed, then let fall", "De raad houdt vertrouwen in wethouder Bea Storm.", "De raad stuurde wethouder Bea Storm naar huis.", 1),
    ("they talk after all", "De rederij onderhandelt niet met de loodsen.", "De rederij schoof donderdag bij de loodsen aan.", 1),
    ("they talk with others", "De rederij onderhandelt niet met de loodsen.", "De minister sprak met het elftal.", 0),
    ("a vote after all", "Vervroegde verkiezingen zijn niet nodig.", "De gouverneur schrijft alsnog verkiezingen uit.", 1),
    ("it does not go on", "De optocht van zondag gaat gewoon door.", "De optocht van zondag is afgelast.", 1),
    ("another thing does not go on", "De optocht gaat gewoon door.", "De veiling is afgelast.", 0),
    ("a ban is lifted", "Het vuurverbod geldt tot zondag.", "Het vuurverbod is vrijdag opgeheven.", 1),
    ("let in after all", "Controleurs mogen het schip niet op.", "De controleurs zijn alsnog toegelaten.", 1),
    ("they leave at last", "De vissers gaan niet weg voordat de reder betaalt.", "De laatste vissers trokken vrijdag weg.", 1),
    ("they are sorry after all", "De rederij weigert excuses te maken.", "De rederij heeft haar excuses aangeboden.", 1),
    ("a question", "De optocht van zondag gaat gewoon door.", "Is de optocht van zondag afgelast?", 0),
]


@pytest.mark.parametrize(("first", "then", "found"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
@pytest.mark.parametrize("day", ["2024-03-07", "2024-03-05"])
def test_turns(first: str, then: str, found: int, day: str) -> None:
    readings = [told("a", first, "2024-03-05"), told("b", then, day)]
    conflicts = [c for c in reconcile(readings, DUTCH).conflicts if c.judgement == "update"]
    assert bool(conflicts) == bool(found and day > "2024-03-05")


def test_who_speaks_means_himself() -> None:
    said = told("a", "Ik treed niet af, zei Bea Storm.", "2024-03-05", "Bea Storm")
    readings = [said, told("b", "Bea Storm is opgestapt.", "2024-03-07")]
    assert [c.judgement for c in reconcile(readings, DUTCH).conflicts] == ["update"]
