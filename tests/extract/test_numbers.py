"""Numbers in digits and in words, with their value."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.extract.numbers import find_numbers, word_number

NL = lang.load("nl")

CASES = [
    ("a unit and tens", "Er lagen drieëntwintig boten.", [("drieëntwintig", 23)]),
    ("the diaeresis forgotten", "Er lagen drieentwintig boten.", [("drieentwintig", 23)]),
    ("without a diaeresis", "Zij is vierenvijftig.", [("vierenvijftig", 54)]),
    ("hundreds in one word", "honderdvijftig tweehonderd negenhonderdnegenennegentig",
     [("honderdvijftig", 150), ("tweehonderd", 200), ("negenhonderdnegenennegentig", 999)]),
    ("with en after a hundred", "honderdenvijf", [("honderdenvijf", 105)]),
    ("hundreds above a thousand", "twaalfhonderd vijfentwintighonderd", [("twaalfhonderd", 1200), ("vijfentwintighonderd", 2500)]),
    ("thousands in one word", "tweeëndertigduizendvierhonderdvijftig", [("tweeëndertigduizendvierhonderdvijftig", 32450)]),
    ("a hundred thousand", "honderdduizend", [("honderdduizend", 100_000)]),
    ("halves", "anderhalve dag, tweeënhalf uur, tweeëneenhalve meter",
     [("anderhalve", 1.5), ("tweeënhalf", 2.5), ("tweeëneenhalve", 2.5)]),
    ("a half before a scale", "twee en een half miljoen en een half miljard",
     [("twee en een half miljoen", 2_500_000), ("half miljard", 500_000_000)]),
    ("scales apart", "twee miljard, 25 duizend, honderd duizend, 3 biljoen",
     [("twee miljard", 2e9), ("25 duizend", 25_000), ("honderd duizend", 100_000), ("3 biljoen", 3e12)]),
    ("abbreviated scales", "3,5 mln en 2 mld", [("3,5 mln", 3_500_000), ("2 mld", 2e9)]),
    ("a half and a quarter apart", "drie en een half uur en vier en een kwart", [("drie en een half", 3.5), ("vier en een kwart", 4.25)]),
    ("words apart", "tweeduizend vijfhonderd; zeventien miljoen drieënvijftigduizend negenhonderdtachtig",
     [("tweeduizend vijfhonderd", 2500), ("zeventien miljoen drieënvijftigduizend negenhonderdtachtig", 17_053_980)]),
    ("three decimals", "1.234,567", [("1.234,567", 1234.567)]),
    ("below zero", "Het was min 5 en later -7,5 graden", [("5", -5), ("7,5", -7.5)]),
    ("a range is not below zero", "tussen 5-7 graden", [("5", 5), ("7", 7)]),
    ("addresses and dates with points", "192.168.1.2 en 11.03.2019", []),
    ("a smaller number after a scale", "twee miljoen driehonderdduizend", [("twee miljoen driehonderdduizend", 2_300_000)]),
    ("groups and decimals", "1.234,5 en 1.234.567 en 12 000", [("1.234,5", 1234.5), ("1.234.567", 1_234_567), ("12 000", 12_000)]),
    ("a year and a number are not one", "In 2019 300 mensen", [("2019", 2019), ("300", 300)]),
    ("a decimal point in a translation", "2.5 miljoen", [("2.5 miljoen", 2_500_000)]),
    ("a price with a point", "€ 12.50", [("12.50", 12.5)]),
    ("signs for fractions", "1½ liter en ½ liter", [("1½", 1.5), ("½", 0.5)]),
    ("ends of a range", "10-15 procent", [("10", 10), ("15", 15)]),
    ("capitals", "Twaalf mensen. ACHT huizen.", [("Twaalf", 12), ("ACHT", 8)]),
    ("clock times are left to times", "om 06.00 uur, 20:30 en 23.59", []),
    ("a unit or a scale against the digits", "12km en 3mln", [("12", 12), ("3mln", 3_000_000)]),
    ("codes and names", "De A12, MH17, covid-19 en 5G", []),
    ("vague amounts are left to figures", "duizenden, tientallen en honderden", []),
    ("words that begin like a number", "achter, tiener, elftal, vieren, eenheid, zesde klas", [("zesde", 6)]),
    ("an age", "een 67-jarige vrouw", [("67", 67)]),
    ("no article", "een man en een vrouw", []),
    ("one with its accent", "één man, Eén vrouw", [("één", 1), ("Eén", 1)]),
    ("one before a scale", "een miljoen euro", [("een miljoen", 1_000_000)]),
    ("one in a range or a ratio", "een tot twee dagen; een op de drie", [("een", 1), ("twee", 2), ("een", 1), ("drie", 3)]),
]


@pytest.mark.parametrize(("reason", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_numbers_are_found_with_their_value(reason: str, text: str, expected: list[tuple[str, float]]) -> None:
    assert [(text[n.start : n.end], n.value) for n in find_numbers(text, NL)] == expected


def test_ordinals_are_told_from_numbers() -> None:
    text = "de eerste, derde, achtste, twaalfde, eenentwintigste, honderdste, honderdderde, miljoenste, 12e, 3de en 1ste van vijf"
    found = find_numbers(text, NL)
    assert [n.value for n in found if n.ordinal] == [1, 3, 8, 12, 21, 100, 103, 1_000_000, 12, 3, 1]
    assert [n.value for n in found if not n.ordinal] == [5]


def test_articles_are_given_when_asked_for() -> None:
    assert [n.value for n in find_numbers("een kilometer en een huis", NL, articles=True)] == [1, 1]


@pytest.mark.parametrize("word", ["duizenden", "elftal", "huis", "honderdje", "duizendduizend", "tweehonderdhonderd", ""])
def test_other_words_are_no_numbers(word: str) -> None:
    assert word_number(word, NL) is None


def test_every_number_below_a_hundred_has_its_word_and_ordinal() -> None:
    words = NL.numbers
    assert {v for v in words.small.values() if v == int(v)} == set(range(1, 100))
    assert set(words.ordinals.values()) == set(range(1, 100))


def test_reading_takes_time_in_proportion_to_the_text() -> None:
    """A hundred thousand digits, points or number words in a row finish at once: no pattern goes back over them."""
    for piece in ("1.", "1", "een", "drie ", "miljoen ", "12 000 "):
        find_numbers(piece * 20_000, NL)
