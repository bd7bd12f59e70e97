"""Every way to tell a state is that of its end and of no contrary one, and every row shows its two ends in examples."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.lang.nl.contraries import rows, telling
from kroniek.reconcile.conflicts.matters import Matters, pieces
from kroniek.reconcile.words import fold

DUTCH = lang.load("nl").phrases
MATTERS = Matters(DUTCH)
SETS = [row for row in rows() if row[0] == "set"]
PAIRS = [row for row in rows() if row[0] != "set"]


def ends(text: str, matter: str) -> set[str]:
    """The ends of a matter that a sentence tells."""
    clauses = pieces(text, DUTCH, MATTERS.verbs)
    return {w.sign for c in clauses for w in MATTERS.told(c.words) if w.matter == matter}


@pytest.mark.parametrize("row", PAIRS, ids=lambda row: f"{row[1]}: {row[-1]}")
def test_a_row_shows_its_two_ends(row: list[str]) -> None:
    _, matter, *_, one, other = row
    assert ends(one, matter) == {"+"}
    assert ends(other, matter) == {"-"}


@pytest.mark.parametrize("row", PAIRS, ids=lambda row: f"{row[1]}: {row[-1]}")
def test_examples_are_of_one_thing(row: list[str]) -> None:
    """Two examples of a row share a noun or a name: what they are about."""
    one, other = ({fold(w) for c in pieces(text, DUTCH, MATTERS.verbs) for w in c.words if len(w) > 3} for text in row[-2:])
    assert any(w.endswith(v) or v.endswith(w) for w in one for v in other)


@pytest.mark.parametrize("row", SETS, ids=lambda row: row[1])
def test_a_set_is_in_its_example(row: list[str]) -> None:
    tellings = {telling(w) for w in row[2].split("|")}
    used = [c for c in DUTCH.contraries for end in (c.one, c.other) if tellings <= set(end)]
    assert used
    assert all(ends(row[3], c.name) for c in used)


@pytest.mark.parametrize("contrary", DUTCH.contraries, ids=lambda c: c.name)
def test_no_words_tell_both_ends(contrary: object) -> None:
    matter = next(c for c in DUTCH.contraries if c is contrary)
    assert not set(matter.one) & set(matter.other)


@pytest.mark.parametrize(
    ("reason", "text", "matter", "told"),
    [
        ("a particle apart", "De wethouder treedt morgen af.", "ambt", {"-"}),
        ("a preposition is no particle", "De trein rijdt door de tunnel.", "loop", {"+"}),
        ("another verb with its particle", "De raad sluit een herindeling uit.", "toegang", set()),
        ("words in a row", "De schipper ligt sinds maandag in coma.", "gezondheid", {"-"}),
        ("an adjective before a noun is no state", "Zij schreven een open brief.", "toegang", set()),
        ("an attribute counts", "De vermiste schipper zwaaide.", "vermist", {"+"}),
        ("a noun as something known", "Zijn vrijlating volgde snel.", "vast", {"+"}),
        ("and not in general", "Er dreigt arrestatie.", "vast", set()),
        ("two rows of words", "De sluiting van de hal is van de baan.", "sluitingsplan", {"+"}),
        ("what `ik` does is a noun", "Er is brand.", "stroom", set()),
    ],
)
def test_told(reason: str, text: str, matter: str, told: set[str]) -> None:
    assert ends(text, matter) == told


@pytest.mark.parametrize(
    ("reason", "text", "clauses"),
    [
        ("at a comma", "De brug is open, de weg is dicht.", ["de brug is open", "de weg is dicht"]),
        ("`en` between nouns joins them", "De brug en de weg zijn dicht.", ["de brug en de weg zijn dicht"]),
        ("`en` behind a verb parts", "De brug gaat open en de weg sluit.", ["de brug gaat open", "de weg sluit"]),
        ("`als` before an office", "Zij is beëdigd als burgemeester.", ["zij is beedigd als burgemeester"]),
        ("`als` that opens one clause", "Als gebaar is de schipper dinsdag vrij.", ["gebaar is de schipper dinsdag vrij"]),
        ("`als` that opens a condition", "Als de sneeuw smelt, gaat de weg open.", ["de sneeuw smelt", "gaat de weg open"]),
        ("around a clause with `die`", "De boot die lek was, is gezonken.", ["lek was", "de boot is gezonken"]),
        ("and not behind a verb", "Wij zagen de boot die lek was, is gezegd.", ["wij zagen de boot", "lek was", "is gezegd"]),
        ("`als` before a clause", "De weg gaat open als de sneeuw smelt.", ["de weg gaat open", "de sneeuw smelt"]),
    ],
)
def test_clauses(reason: str, text: str, clauses: list[str]) -> None:
    assert [" ".join(p.words) for p in pieces(text, DUTCH, MATTERS.verbs)] == clauses


def test_no_word_finds_many() -> None:
    """A row of words is looked for where the rarest of them stands, so that more rows take no longer."""
    every = {t for c in DUTCH.contraries for t in (*c.one, *c.other)}
    assert max(len(found) for found in MATTERS.found_by.values()) < len(every) / 100


def test_what_a_matter_is_told_of_names_it_in_others_too() -> None:
    """`de militaire steun`: a word by which one row tells a state is a noun elsewhere."""
    assert MATTERS.telling.isdisjoint(n for c in DUTCH.contraries for group in c.subjects for n in group)
