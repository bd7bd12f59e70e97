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
    ("of two places", "Volgens minister Bea Storm verliep de mars in Lisk vreedzaam. "
     "Volgens de buren verliep de mars in Orm gewelddadig.", []),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_replies(reason: str, text: str, expected: list[str]) -> None:
    assert judged(text) == expected
