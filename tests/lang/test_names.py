"""The tables of Dutch names: what they hold, and that they fit together."""

from __future__ import annotations

from pathlib import Path

import pytest

from kroniek import lang
from kroniek.lang.nl.names import HERE, canonical_place, declined, demonym, plural

WORDS = lang.load("nl").names

FORMS = (
    ("a state under its own name", "Venezuela", "Venezuela", "state", "VE"),
    ("an adjective in -e", "Venezolaanse", "Venezuela", "state", "VE"),
    ("an adjective without -e", "Venezolaans", "Venezuela", "state", "VE"),
    ("an inhabitant", "Oekraïner", "Oekraïne", "state", "UA"),
    ("inhabitants, regular", "Oekraïners", "Oekraïne", "state", "UA"),
    ("inhabitants in -anen", "Venezolanen", "Venezuela", "state", "VE"),
    ("inhabitants in -ezen", "Libanezen", "Libanon", "state", "LB"),
    ("inhabitants with a plural of their own", "Kroaten", "Kroatië", "state", "HR"),
    ("an adjective in -ees", "Soedanese", "Soedan", "state", "SD"),
    ("an abbreviation", "VS", "Verenigde Staten", "state", "US"),
    ("an abbreviation with points", "V.S.", "Verenigde Staten", "state", "US"),
    ("a short form", "Amerika", "Verenigde Staten", "state", "US"),
    ("an adjective of a composed name", "Noord-Koreaanse", "Noord-Korea", "state", "KP"),
    ("a former name", "Birma", "Myanmar", "state", "MM"),
    ("a state under two names", "Belarus", "Wit-Rusland", "state", "BY"),
    ("an exonym", "Parijs", "Parijs", "place", "FR"),
    ("the name in the country itself", "Beijing", "Peking", "place", "CN"),
    ("another transcription", "Charkov", "Charkiv", "place", "UA"),
    ("a city's adjective", "Haagse", "Den Haag", "place", "NL"),
    ("a city's people", "Parijzenaars", "Parijs", "place", "FR"),
    ("a region", "Catalaanse", "Catalonië", "region", "ES"),
    ("a small place near by", "Lithoijen", "Lithoijen", "place", "NL"),
    ("a bigger place far away", "Maracaibo", "Maracaibo", "place", "VE"),
    ("an adjective in -aas", "Indiase", "India", "state", "IN"),
    ("a regular adjective of a town near by", "Schiedamse", "Schiedam", "place", "NL"),
    ("a side of a state", "Noord-Syrië", "Noord-Syrië", "region", "SY"),
    ("a state that has a side in its name", "Zuid-Korea", "Zuid-Korea", "state", "KR"),
    ("a people without a state", "Koerden", "Koerdistan", "region", "IQ"),
    ("the place itself before the people who are called so", "Zweden", "Zweden", "state", "SE"),
)


@pytest.mark.parametrize(("reason", "form", "name", "kind", "country"), FORMS, ids=[f[0] for f in FORMS])
def test_a_form_leads_to_its_place(reason: str, form: str, name: str, kind: str, country: str) -> None:
    place = canonical_place(form)
    assert place is not None
    assert (place.name, place.kind, place.country) == (name, kind, country)


@pytest.mark.parametrize("word", ["tafel", "Kabinet", "", "venezolaanse", "Xyzzy"])
def test_what_is_no_place_leads_nowhere(word: str) -> None:
    assert canonical_place(word) is None


def rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def test_every_adjective_has_its_place_in_the_table_of_places() -> None:
    assert [cells[0] for cells in rows("demonyms.tsv") if canonical_place(cells[0]) is None] == []


def test_every_form_of_every_adjective_leads_to_the_place_of_a_row() -> None:
    wrong = []
    for place, adjectives, *inhabitants in rows("demonyms.tsv"):
        forms = [f for a in adjectives.split(",") if a for f in declined(a)]
        forms += [f for i in ",".join(inhabitants).split(",") if i for f in plural(i)]
        wrong += [(place, f) for f in forms if demonym(f) is None]
    assert wrong == []


def test_most_states_have_an_adjective() -> None:
    states = {canonical_place(cells[0]) for cells in rows("places.tsv") if cells[2] == "state"}
    known = {demonym(form) for _, adjectives, *_ in rows("demonyms.tsv") for form in adjectives.split(",") if form}
    assert len(states & known) >= 165


@pytest.mark.parametrize("adjective", [("Chinees", "Chinese"), ("Frans", "Franse"), ("Russisch", "Russische"), ("Deens", "Deense")])
def test_adjectives_take_an_e(adjective: tuple[str, str]) -> None:
    assert declined(adjective[0]) == adjective


def test_a_table_that_leaves_the_plural_open_is_refused() -> None:
    with pytest.raises(ValueError, match="Kosovaar"):
        plural("Kosovaar")


def test_the_example_of_each_cue_shows_one_of_its_words() -> None:
    for cue in WORDS.cues:
        shown = cue.example.lower().rstrip(".").split()
        assert any(w in cue.words or f"{w[:-1]}gen" in cue.words or w in {"zegt", "trouwde"} for w in shown), cue.name


def test_the_tables_are_small_and_say_where_they_come_from() -> None:
    tables = [p for p in Path(HERE).glob("*.tsv") if "name" in p.name or p.stem in {"places", "demonyms", "organisations", "products"}]
    assert sum(p.stat().st_size for p in tables) < 4_000_000
    assert all("Apache-2.0" in (head := p.read_text("utf-8")[:600]) or "CC BY" in head for p in tables)


def test_every_weight_is_for_every_label() -> None:
    assert {len(w) for w in WORDS.weights.values()} == {5}
