"""Learning what a reader takes for an event: from verdicts on what is still told, each report left out with all its events."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

import judged_weights
from build import actor, report
from judged_weights import Example, examples, left_out, train, verdicts
from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract.events.scene import scene_of
from kroniek.extract.events.triggers import ANNOTATED

DATA = [
    *[Example(("bias", "arrest"), (), event=True, report=f"r{n}") for n in range(40)],
    *[Example(("bias", "habit"), (), event=n % 4 == 0, report=f"r{n}") for n in range(40)],
]


def test_what_readers_take_for_one_is_learned() -> None:
    weights = train(DATA)
    assert weights["arrest"][0] > 0 > weights["habit"][0]


def test_how_much_of_something_counts_by_how_much() -> None:
    data = [Example(("bias",), (("past", n / 40),), event=n > 20, report=f"r{n}") for n in range(41)] * 4
    weights, scores = train(data), left_out(data)
    assert weights["past"][0] > 0.3
    assert scores[40] > scores[20] > scores[0]


def test_what_is_left_out_is_judged_by_the_other_reports() -> None:
    odd = [*DATA, *[Example(("bias", "storm"), (), event=True, report="alone")] * 10]
    scores = left_out(odd)
    assert min(scores[:40]) > max(scores[40:80])
    bias = left_out([*DATA, *[Example(("bias",), (), event=True, report="alone")] * 10])
    assert scores[-1] == pytest.approx(bias[-1]), "nothing is known of a word that stands in one report alone"


def test_what_annotators_mark_counts_beside_it() -> None:
    sure = [replace(e, annotated=2.0) for e in DATA]
    assert [b - a for a, b in zip(left_out(DATA), left_out(sure), strict=True)] == pytest.approx([2.0 * ANNOTATED] * len(DATA))


@pytest.mark.model
def test_only_what_was_judged_and_is_told_is_an_example() -> None:
    text = "De agent arresteerde zaterdag de man. De agent arresteerde zondag de vrouw."
    r = report(text)
    seen = scene_of(nlp("nl")(text), r, lang.load("nl"), (actor(r, "De agent"), actor(r, "de man")), (), ())
    first = text.index("arresteerde")
    assert [e.event for e in examples("a", {first: "wrong_actor", 3: "right"}, seen)] == [True]
    assert [e.event for e in examples("a", {first: "no_event"}, seen)] == [False]


def test_the_verdicts_are_read() -> None:
    counts = Counter(v for of_one in verdicts().values() for v in of_one.values())
    assert set(counts) == {"right", "wrong_actor", "no_event", "told"}
    assert counts["right"] > counts["no_event"] > counts["told"] > 500


def test_who_does_it_says_that_it_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, rows in (
        ("KEPT", ["# events", "a\t5\twrong_actor"]),
        ("DOERS", ["# doers", "a\t5\tno_event\twrong", "a\t9\t0-4\trandom", "b\t7\t-\trandom", "b\t8\tno_event\trandom"]),
    ):
        monkeypatch.setattr(judged_weights, name, tmp_path / name)
        (tmp_path / name).write_text("\n".join(rows), "utf-8")
    assert verdicts() == {"a": {5: "wrong_actor", 9: "told"}, "b": {7: "told", 8: "no_event"}}, "who read it for this has the last word"
