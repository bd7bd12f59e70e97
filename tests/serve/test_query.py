"""What is typed in a search box: every operator, and where a fault is."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kroniek.lang import errors_nl
from kroniek.serve.query import MESSAGES, QueryError, parse

MATCHES = [
    ("words", "brand fabriek", '"brand" AND "fabriek"'),
    ("a phrase", '"de oude fabriek"', '"de oude fabriek"'),
    ("or", "brand OR explosie", '"brand" OR "explosie"'),
    ("not", "brand NOT oefening", '"brand" NOT "oefening"'),
    ("brackets first", "(a OR b) AND c", '("a" OR "b") AND "c"'),
    ("and before or", "a b OR c d", '("a" AND "b") OR ("c" AND "d")'),
    ("a prefix", "explo*", '"explo"*'),
    ("nearness, short", '"raad brug"~10', 'NEAR("raad" "brug", 10)'),
    ("nearness, long", "NEAR(raad brug, 3)", 'NEAR("raad" "brug", 3)'),
    ("an address is a phrase", "https://bode.example/1", '"https://bode.example/1"'),
    ("a dash by itself is nothing", "brand - fabriek", '"brand" AND "fabriek"'),
    ("a quotation mark inside a word ends it", "'t", '"\'t"'),
]


@pytest.mark.parametrize(("why", "text", "match"), MATCHES, ids=[r[0] for r in MATCHES])
def test_operators(why: str, text: str, match: str) -> None:
    assert parse(text).match == match


def test_fields_in_both_languages() -> None:
    for text in (
        'brand actor:Visser bron:"De Bode" van:2024-03 tot:2024 soort:protest',
        'brand who:Visser source:"De Bode" from:2024-03 until:2024 type:protest',
    ):
        q = parse(text)
        assert (q.match, q.actor, q.source, q.since, q.until, q.type) == (
            '"brand"',
            ("Visser",),
            ("De Bode",),
            "2024-03",
            "2024",
            ("protest",),
        )


FAULTS = [
    ("a quotation mark is not closed", 'brand "de oude', 6, "quote"),
    ("a bracket is not closed", "(brand", 0, "open"),
    ("a bracket was not opened", "brand)", 5, "close"),
    ("NOT with nothing before it", "NOT brand", 0, "before"),
    ("OR with nothing after it", "brand OR", 6, "after"),
    ("an unknown field", "kleur:rood", 0, "field"),
    ("a field with nothing in it", "actor:", 5, "value"),
    ("a field within brackets", "(actor:Visser)", 1, "within"),
    ("a day that is none", "van:maart", 4, "day"),
    ("empty brackets", "()", 0, "empty"),
    ("NEAR with one word", "NEAR(brug)", 0, "near"),
]


@pytest.mark.parametrize(("why", "text", "position", "key"), FAULTS, ids=[r[0] for r in FAULTS])
def test_faults_name_the_character(why: str, text: str, position: int, key: str) -> None:
    with pytest.raises(QueryError) as e:
        parse(text)
    assert (e.value.position, e.value.key) == (position, f"query_{key}")
    assert f"character {position + 1}" in e.value.message


def test_every_fault_has_its_dutch() -> None:
    assert {f"query_{key}" for key in MESSAGES} - errors_nl.ERRORS.keys() == set()


PARTS = st.sampled_from(
    [
        "a",
        "é",
        '"',
        "(",
        ")",
        "*",
        " AND ",
        " OR ",
        " NOT ",
        "NEAR(",
        ",",
        "~3",
        " ",
        "-",
        ":",
        "van:2024 ",
        "\x00",
        "'",
        "^",
        "+",
        "{",
        "_",
    ]
)


@given(st.lists(PARTS, max_size=12).map("".join))
def test_whatever_is_typed_is_a_question_or_a_fault(text: str) -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE t USING fts5(words)")
    try:
        question = parse(text)
    except QueryError:
        return
    if question.match:
        db.execute("SELECT * FROM t WHERE t MATCH ?", (question.match,)).fetchall()
    db.close()
