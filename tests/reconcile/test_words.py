"""Words made comparable: accents, sounds, slips of the pen, topics."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.reconcile.actors import slips
from kroniek.reconcile.words import Sounds, Topics, fold, tokens

PHRASES = lang.load("nl").phrases


@pytest.mark.parametrize(
    ("reason", "word", "folded"),
    [
        ("an acute accent", "Andrés", "andres"),
        ("a diaeresis", "geëvacueerd", "geevacueerd"),
        ("capitals", "DEN HAAG", "den haag"),
    ],
)
def test_fold(reason: str, word: str, folded: str) -> None:
    assert fold(word) == folded


@pytest.mark.parametrize(
    ("reason", "left", "right", "alike"),
    [
        ("y and j", "sergey", "sergej", True),
        ("c and k", "viktor", "victor", True),
        ("oe and ou", "boeteflika", "bouteflika", True),
        ("doubled letters", "jansen", "janssen", True),
        ("another name", "jansen", "hansen", False),
    ],
)
def test_sounds(reason: str, left: str, right: str, alike: bool) -> None:
    sounds = Sounds(PHRASES)
    assert (sounds.of(left) == sounds.of(right)) is alike


@pytest.mark.parametrize(
    ("reason", "left", "right", "count"),
    [
        ("the same", "vermeer", "vermeer", 0),
        ("swapped", "gauido", "guaido", 1),
        ("left out", "peters", "peter", 1),
        ("two", "dastan", "distaan", 2),
    ],
)
def test_slips(reason: str, left: str, right: str, count: int) -> None:
    assert slips(left, right) == slips(right, left) == count


@pytest.mark.parametrize(
    ("reason", "word", "topic"),
    [
        ("a verb and its noun: the verb", "teruggekeerd", "return"),
        ("a verb and its noun: the noun", "terugkeer", "return"),
        ("two words for one thing", "black-out", "outage"),
        ("a compound is about its last part", "televisietoespraak", "speech"),
        ("a longer stem goes before the one it ends with", "herverkiezing", "reelection"),
        ("a word that only begins like a topic", "brandweerkazerne", None),
        ("a stem that must begin the word does", "wonnen", "win"),
        ("a stem that must begin the word stands within it", "gedwongen", None),
        ("a word that only ends like one: no riot", "wereld", None),
        ("nor talks", "informatie", None),
        ("nor recognition", "meewerken", None),
        ("nor amnesty", "migratie", None),
        ("nor a vote", "toestemming", None),
        ("a compound of such a stem", "brexitdeal", "treaty"),
        ("no topic", "fietsenstalling", None),
    ],
)
def test_topics(reason: str, word: str, topic: str | None) -> None:
    assert Topics(PHRASES).of_word(fold(word)) == topic


def test_tokens_keep_hyphens_and_apostrophes_within_a_word() -> None:
    assert tokens("De Sao Tomé-top, zo’n succes!") == ("de", "sao", "tome-top", "zo’n", "succes")
