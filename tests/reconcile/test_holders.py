"""Another in an office: by a later report, who is new in it, stands in for the first, or follows one who has left it."""

from __future__ import annotations

from typing import Any

import pytest

from build import actor, reading, report, role
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Reading

DUTCH = lang.load("nl")
LEAD = "De kade van Lisk is af, en de coaster Ardo ligt er al."


def told(source: str, words: str, *holders: tuple[str, str], day: str) -> Reading:
    """A report of one story, and who holds what in it: a name and the words of the office."""
    r = report(f"{LEAD} {words}", source=source, published=day, outlet=source)
    ardo, lisk = actor(r, "Ardo", kind="organisation"), actor(r, "Lisk", kind="place")
    return reading(r, actors=[ardo, lisk, *(actor(r, name, roles=[role(r, said)] if said else []) for name, said in holders)])


KROOK: tuple[Any, ...] = ("Burgemeester Wendela Krook sprak.", ("Wendela Krook", "Burgemeester"))
CASES: list[tuple[str, tuple[Any, ...], str, int]] = [
    ("a new one", ("De nieuwe burgemeester Tom Adank sprak.", ("Tom Adank", "burgemeester")), "2024-05-02", 1),
    ("one who stands in", ("Locoburgemeester Tom Adank sprak.", ("Tom Adank", "Locoburgemeester")), "2024-05-02", 1),
    ("one who is sworn in", ("Tom Adank is beëdigd als burgemeester.", ("Tom Adank", "")), "2024-05-02", 1),
    ("one who is put in, by a verb and its particle",
     ("De raad wijst Tom Adank aan als burgemeester.", ("Tom Adank", "")), "2024-05-02", 1),
    ("the first has left", ("Burgemeester Tom Adank zag oud-burgemeester Wendela Krook.", ("Wendela Krook", "oud-burgemeester"),
                            ("Tom Adank", "Burgemeester")), "2024-05-02", 1),
    ("two of one name for an office", ("Burgemeester Tom Adank sprak.", ("Tom Adank", "Burgemeester")), "2024-05-02", 0),
    ("another office", ("De nieuwe rector Tom Adank sprak.", ("Tom Adank", "rector")), "2024-05-02", 0),
    ("not sworn in", ("Tom Adank is niet beëdigd als burgemeester.", ("Tom Adank", "")), "2024-05-02", 0),
    ("on one day", ("De nieuwe burgemeester Tom Adank sprak.", ("Tom Adank", "burgemeester")), "2024-04-04", 0),
    ("years later", ("De nieuwe burgemeester Tom Adank sprak.", ("Tom Adank", "burgemeester")), "2028-05-02", 0),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "second", "day", "many"), CASES, ids=[c[0] for c in CASES])
def test_holders(reason: str, second: tuple[Any, ...], day: str, many: int) -> None:
    found = reconcile([told("a.txt", *KROOK, day="2024-04-04"), told("b.txt", *second, day=day)], DUTCH).conflicts
    assert [c.key for c in found] == ["office_update"] * many
