"""The figures of the example reports, each with who states it: nobody's number becomes the paper's."""

from __future__ import annotations

from pathlib import Path

import pytest

from kroniek.pipeline import chronicle_of
from kroniek.records import Figure, Reading
from kroniek.settings import Settings

EXAMPLES = Path(__file__).parents[2] / "examples" / "reports"

STORY = [
    ("kiesraad-solvan-winnaar", "51,3 procent", 51.3, 51.3, "procent", "stemmen", "Ilse Koren", ("Andrej Solvan",)),
    ("kiesraad-solvan-winnaar", "46,8 procent", 46.8, 46.8, "procent", "stemmen", "Ilse Koren", ("Mira Dastan",)),
    ("kiesraad-solvan-winnaar", "58 procent", 58, 58, "procent", "stemmen", "Mira Dastan", ("Mira Dastan",)),
    ("doden-in-ziekenhuizen", "negen patiënten", 9, 9, "personen", "doden", "ministerie van Gezondheid", None),
    ("doden-in-ziekenhuizen", "elf mensen", 11, 11, "personen", None, "Elena Marquet", None),
    ("doden-in-ziekenhuizen", "38 verdachten", 38, 38, "personen", "arrestanten", None, None),
    ("dodental-loopt-op", "21", 21, 21, "personen", "doden", "ministerie van Gezondheid", None),
    ("dodental-loopt-op", "tussen de 20.000 en 30.000 huishoudens", 20000, 30000, "huishouden", "woningen", "Elektra", None),
    ("dodental-loopt-op", "400 mensen", 400, 400, "personen", None, "de politie", None),
    ("een-net-op-instorten", "minstens 300 miljoen euro", 3e8, None, "euro", None, "Wereldbank", None),
    ("hertelling-dastan-wint", "43,9 procent", 43.9, 43.9, "procent", "stemmen", None, ("Andrej Solvan",)),
    ("hertelling-dastan-wint", "412 stembureaus", 412, 412, "stembureau", None, None, None),
]


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return chronicle_of([EXAMPLES], Settings())[0]


def found(readings: list[Reading], name: str, quote: str) -> tuple[Figure, dict[str, str]]:
    reading = next(r for r in readings if Path(r.report.source.split("#")[-1]).stem == name)
    figure = next(f for f in reading.figures if reading.report.quote(f.span) == quote)
    return figure, {a.id: a.name for a in reading.actors}


@pytest.mark.model
@pytest.mark.parametrize(("name", "quote", "low", "high", "unit", "counted", "by", "of"), STORY, ids=[f"{s[0]}-{s[1]}" for s in STORY])
def test_each_figure_stays_with_who_states_it(
    readings: list[Reading], name: str, quote: str, low: float, high: float | None, unit: str, counted: str | None, by: str | None,
    of: tuple[str, ...] | None,
) -> None:
    figure, names = found(readings, name, quote)
    assert (figure.low, figure.high, figure.unit) == (low, high, unit)
    assert counted is None or figure.counted == counted
    assert by is None or (figure.stated_by and names[figure.stated_by] == by)
    assert of is None or tuple(names[a] for a in figure.of) == of


@pytest.mark.model
def test_there_are_two_tolls_that_cannot_both_be_right(readings: list[Reading]) -> None:
    of_artsen, _ = found(readings, "doden-in-ziekenhuizen", "zeker zeventien doden")
    of_ministry, _ = found(readings, "doden-in-ziekenhuizen", "negen patiënten")
    assert of_artsen.counted == of_ministry.counted == "doden"
    assert of_ministry.high is not None
    assert of_artsen.low is not None
    assert of_ministry.high < of_artsen.low
