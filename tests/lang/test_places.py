"""The table of namesakes: what it holds, and that it fits the table of places."""

from __future__ import annotations

from collections import Counter

import pytest

from kroniek.lang.nl.names import HERE, known_places
from kroniek.lang.nl.places import candidates, country
from kroniek.lang.sentences import NL, READERS, sentence

NAMESAKES = [
    ("two capitals of their coasts", "Tripoli", ["LY", "LB"]),
    ("three countries", "Bergen", ["NO", "BE", "NL"]),
    ("a city under its foreign name", "Florence", ["IT", "US", "US", "US", "US"]),
    ("provinces on both sides of a border", "Limburg", ["NL", "BE"]),
    ("a state and a province", "Luxemburg", ["LU", "BE"]),
    ("one alone", "Caracas", ["VE"]),
    ("a Dutch name that no other place has", "Parijs", ["FR"]),
    ("a word", "tafel", []),
]


@pytest.mark.parametrize(("why", "form", "countries"), NAMESAKES, ids=[r[0] for r in NAMESAKES])
def test_a_name_can_stand_for_several_places(why: str, form: str, countries: list[str]) -> None:
    assert [p.country for p in candidates(form)] == countries


def rows() -> list[list[str]]:
    lines = (HERE / "namesakes.tsv").read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def test_every_namesake_has_a_bigger_place_of_its_name() -> None:
    assert [r[0] for r in rows() if r[0] not in known_places()] == []
    for form in {r[0] for r in rows()}:
        weights = [p.weight for p in candidates(form)]
        assert weights == sorted(weights, reverse=True), form


def test_no_place_is_told_twice() -> None:
    for form in {r[0] for r in rows()}:
        points = Counter((p.country, p.latitude, p.longitude) for p in candidates(form))
        assert max(points.values()) == 1, form


def test_every_country_of_the_tables_has_a_name() -> None:
    codes = {line.split("\t")[3] for line in known_places().values()} | {r[3] for r in rows()}
    assert sorted(c for c in codes - {""} if not country(c)) == []


def test_the_table_is_small_and_says_where_it_comes_from() -> None:
    path = HERE / "namesakes.tsv"
    assert path.stat().st_size < 200_000
    assert "GeoNames" in path.read_text("utf-8")[:400]
    assert "CC BY 4.0" in path.read_text("utf-8")[:400]


def test_every_reason_says_which_place() -> None:
    told = [k for k in NL.reasons if k.startswith("place_")]
    assert told
    for reader in READERS.values():
        assert [k for k in told if "{name}" not in reader.reasons[k]] == []


def test_every_country_has_a_name_in_each_language_that_reasons_are_read_in() -> None:
    codes = {line.split("\t")[3] for line in known_places().values()} | {r[3] for r in rows()}
    for reader in READERS.values():
        assert sorted(c for c in codes - {""} if not reader.land(c)) == []


def test_a_reason_about_countries_is_read_in_both_languages() -> None:
    values = {"name": "Tripoli", "land": ["land", "LB"], "count": "3", "others": ["lands", ["LY", 1], ["US", 4], [None, 1]]}
    told = "De berichten die Tripoli noemen, noemen Libanon 3 keer; ook mogelijk: Libië, Verenigde Staten (4), ?."
    assert sentence("place_story", values, "nl") == told
    told = "The reports that name Tripoli name Lebanon 3 times; also possible: Libya, United States (4), ?."
    assert sentence("place_story", values, "en") == told
