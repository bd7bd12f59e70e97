"""Quotation marks of every style, nested, unclosed, and apostrophes that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kroniek import lang
from kroniek.extract.claims.quotes import find_quotes

MARKS = lang.load("nl").claims.quotes

CASES = [
    ("straight double", 'Ze zei: "Kom maar mee."', ["Kom maar mee."]),
    ("straight single", "Ze riep 'Kom mee' en liep weg.", ["Kom mee"]),
    ("curly double", "“We gaan door”, zei hij.", ["We gaan door"]),
    ("curly single", "‘We gaan door’, zei hij.", ["We gaan door"]),
    ("low and high", "„We gaan door”, zei hij.", ["We gaan door"]),
    ("low and left high", "„We gaan door“, zei hij.", ["We gaan door"]),
    ("two commas, two apostrophes", ",,We gaan door'', zei hij.", ["We gaan door"]),
    ("two commas, a straight mark", ',,We gaan door", zei hij.', ["We gaan door"]),
    ("guillemets", "«We gaan door», zei hij.", ["We gaan door"]),
    ("guillemets inwards", "»We gaan door«, zei hij.", ["We gaan door"]),
    ("backquotes", "``We gaan door'', zei hij.", ["We gaan door"]),
    ("closed before the comma or behind it", '"Ja," zei ze. "Nee", zei hij.', ["Ja,", "Nee"]),
    ("an apostrophe in a word", "De foto's van Jan's zus zijn 's avonds gemaakt.", []),
    ("a curly apostrophe in a word", "De foto’s zijn ‘s avonds gemaakt in ‘t veld.", []),
    ("an apostrophe inside a quotation", "'Jan's auto is weg', zei hij.", ["Jan's auto is weg"]),
    ("a genitive inside a quotation", "'De ministers' plan is goed', zei hij.", ["De ministers' plan is goed"]),
    ("a genitive without a quotation", "Het was Hans' fiets en Loes' tas.", []),
    (
        "nested, other marks",
        "“Hij riep: ‘Weg hier!’ en toen was het stil”, zei ze.",
        ["Hij riep: ‘Weg hier!’ en toen was het stil", "Weg hier!"],
    ),
    ("nested, both end together", "‘Toen zei hij: “Nooit.”’", ["Toen zei hij: “Nooit.”", "Nooit."]),
    ("scare quotes", "De 'vrijwillige' bijdrage is verplicht.", ["vrijwillige"]),
    ("a quotation before a hyphen", "De 'stembus'-coup mislukte.", ["stembus"]),
    ("over lines", "“We gaan door.\nTot morgen”, zei hij.", ["We gaan door.\nTot morgen"]),
    ("each paragraph opens again, the last closes", "“Een lange zin.\n“En nog een”, zei hij.", ["Een lange zin.", "En nog een"]),
    ("never closed: to the end of the line", 'Hij zei: "We gaan door.\nDe zaal was leeg.', ["We gaan door."]),
    ("never closed, another begins: its first sentence", 'Ze zei: "Ik kom. Dat was alles. "Nee", zei hij.', ["Ik kom.", "Nee"]),
    ("only closed", 'We gaan door", zei hij.', []),
    ("inches and minutes", "Een scherm van 27\" en een hoek van 5'.", []),
    ("empty", 'Er stond "" op het bord.', []),
]


@pytest.mark.parametrize(("reason", "text", "inside"), CASES, ids=[c[0] for c in CASES])
def test_quotes(reason: str, text: str, inside: list[str]) -> None:
    assert [text[q.inner : q.stop] for q in find_quotes(text, MARKS)] == inside


def test_a_header_is_no_text() -> None:
    text = "'2024' \"Ja\", zei ze."
    assert [text[q.inner : q.stop] for q in find_quotes(text, MARKS, body=7)] == ["Ja"]


@given(st.text(alphabet="ab .,:\n'\"’‘“”„«»`", max_size=60))
def test_quotes_lie_in_order_and_in_each_other(text: str) -> None:
    found = find_quotes(text, MARKS)
    assert found == sorted(found, key=lambda q: (q.start, -q.end))
    for q in found:
        assert 0 <= q.start < q.inner < q.stop <= q.end <= len(text)
    for a in found:
        for b in found:
            assert (
                a.end <= b.start or b.end <= a.start or (a.start <= b.start and b.end <= a.end) or (b.start <= a.start and a.end <= b.end)
            )
