"""Two voices right after each other in one report: what they tell of is one thing, and one who says that it is not so answers the other."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.settings import Settings

DUTCH = lang.load("nl")
AGAINST = ["contradiction"]


def judged(text: str) -> list[str]:
    """The judgements of the conflicts within one report."""
    report = make_report(text, source="a.txt", published=interval("2024-03-05", "absolute: field"))
    return [c.judgement for c in reconcile(list(read([report], Settings())), DUTCH).conflicts]


CASES = [
    ("one says there is none of it", "De bakkers van Lisk kregen maandag een brief, zegt wethouder Bea Storm. "
     "Bakker Toon Wiel zegt dat hij nooit een brief heeft gezien.", AGAINST),
    ("both say so", "De bakkers van Lisk kregen maandag een brief, zegt wethouder Bea Storm. "
     "Bakker Toon Wiel zegt dat hij de brief heeft weggegooid.", []),
    ("of another thing", "De bakkers van Lisk kregen maandag een brief, zegt wethouder Bea Storm. "
     "Bakker Toon Wiel zegt dat hij nooit een oven heeft gehad.", []),
    ("one voice", "De bakkers van Lisk kregen maandag een brief, zegt wethouder Bea Storm. "
     "Volgens haar is er geen tweede brief verstuurd.", []),
    ("further on", "De bakkers van Lisk kregen maandag een brief, zegt wethouder Bea Storm. De markt was vol. Het regende. "
     "Bakker Toon Wiel zegt dat hij nooit een brief heeft gezien.", []),
    ("two ends of a matter that name nothing in common", "Volgens minister Bea Storm handelde de wachter bij de poort uit noodweer. "
     "Volgens de buren was het een executie.", AGAINST),
    ("who was just spoken of answers", "De reder van de kotter zegt dat het schip door een tanker uit Lisk is geraakt. "
     "Rederij Kalm, eigenaar van de tanker, meldt dat haar schip toen in Orm lag.", AGAINST),
    ("and agrees", "De reder van de kotter zegt dat het schip door een tanker uit Lisk is geraakt. "
     "Rederij Kalm, eigenaar van de tanker, erkent dat haar schip toen in Lisk lag.", []),
    ("who was not spoken of says something", "De reder van de kotter zegt dat het schip door een tanker uit Lisk is geraakt. "
     "Burgemeester Bea Storm zegt dat de kade woensdag toe is aan verf.", []),
    ("one right after another, of things with two names", "In Lisk is een kotter gezonken. De boot was volgens de weduwe van de schipper "
     "tiptop in orde. De inspectie trof zondag nog een lek aan.", AGAINST),
    ("of two places", "Volgens minister Bea Storm verliep de mars in Lisk vreedzaam. "
     "Volgens de buren verliep de mars in Orm gewelddadig.", []),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_replies(reason: str, text: str, expected: list[str]) -> None:
    assert judged(text) == expected
