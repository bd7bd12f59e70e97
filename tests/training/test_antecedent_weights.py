"""Learning whom a pronoun stands for: the solver, the answers of annotations and readers, and what is an example."""

from __future__ import annotations

from pathlib import Path

import pytest

from antecedent_weights import Example, annotated, answers, best, examples, judged, left_out, train, write
from build import report
from kroniek.annotate import nlp

DATA = [
    *[Example((("nobody",), ("near",), ("far",)), (False, True, False), f"r{n}") for n in range(30)],
    *[Example((("nobody",), ("near",), ("far",)), (False, False, True), f"r{n}") for n in range(5)],
    Example((("nobody", "rare"), ("near",)), (True, False), "r9"),
]
TEXT = "De agent zag een dief. Hij vluchtte."


def test_what_is_mostly_right_weighs_most() -> None:
    weights = train(DATA)
    assert weights["near"] > weights["far"] > weights["nobody"]
    assert "rare" not in weights, "one example teaches nothing"
    assert best(DATA[0].rows, weights) == 1


def test_two_right_candidates_share_what_is_right() -> None:
    both = train([Example((("nobody",), ("near",), ("far",)), (False, True, True), f"r{n}") for n in range(30)])
    assert both["near"] == pytest.approx(both["far"])
    assert both["near"] > both["nobody"]


def test_order_changes_nothing(tmp_path: Path) -> None:
    write(train(DATA), tmp_path / "a.tsv")
    write(train(DATA[::-1]), tmp_path / "b.tsv")
    assert (tmp_path / "a.tsv").read_bytes() == (tmp_path / "b.tsv").read_bytes()
    assert (tmp_path / "a.tsv").read_text("utf-8").startswith("# "), "says where it comes from"


def test_what_is_left_out_is_joined_by_what_the_others_teach() -> None:
    assert left_out(DATA) == pytest.approx(30 / 36)


ANSWERS = [
    ("a mention", "0-8", ["De agent"]),
    ("either of two", "0-8/13-21", ["De agent", "een dief"]),
    ("nobody", "-", [None]),
    ("not this one", "!13-21", [None, "De agent"]),
]


@pytest.mark.model
@pytest.mark.parametrize(("answer", "expected"), [a[1:] for a in ANSWERS], ids=[a[0] for a in ANSWERS])
def test_a_reader_says_which_candidates_are_right(answer: str, expected: list[str | None]) -> None:
    (found,) = examples("a", nlp("nl")(TEXT), report(TEXT), judged({TEXT.index("Hij"): answer}), {})
    right = [row for row, good in zip(found.rows, found.right, strict=True) if good]
    assert len(right) == len(expected)
    assert (None in expected) == ("nobody" in found.rows[0] and found.right[0])


@pytest.mark.model
def test_a_pronoun_that_nobody_spoke_of_teaches_nothing() -> None:
    assert not list(examples("a", nlp("nl")(TEXT), report(TEXT), judged({}), {}))


@pytest.mark.model
def test_an_annotation_says_which_candidate_is_right() -> None:
    gold = {"actors": [{"id": "a", "mentions": [{"span": [0, 8]}]}, {"id": "b", "mentions": [{"span": [13, 21]}, {"span": [23, 26]}]}]}
    (found,) = examples("a", nlp("nl")(TEXT), report(TEXT), annotated(gold), {})
    assert [row for row, good in zip(found.rows, found.right, strict=True) if good] == [
        next(row for row in found.rows if "part object" in row)
    ]


def test_the_answers_are_read() -> None:
    told = [a for of_one in answers().values() for a in of_one.values()]
    assert len(told) > 500
    assert "-" in told
    assert any(a.startswith("!") for a in told)
