"""Learning whom an event is done to: the solver, the table, and which actor of ours an annotated one is."""

from __future__ import annotations

from pathlib import Path

import pytest

from build import actor, report
from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract.events.scene import scene_of
from target_weights import Example, stands_for, train, write

DATA = [
    *[Example(("bias", "object"), True, "a")] * 30,
    *[Example(("bias", "object"), False, "a")] * 10,
    *[Example(("bias", "subject"), False, "b")] * 40,
    Example(("bias", "rare"), True, "b"),
]


def test_what_goes_with_whom_weighs_for_it() -> None:
    weights = train(DATA)
    assert weights["object"] > 0 > weights["subject"]
    assert "rare" not in weights, "one example teaches nothing"


def test_order_changes_nothing(tmp_path: Path) -> None:
    write(train(DATA), tmp_path / "a.tsv")
    write(train(DATA[::-1]), tmp_path / "b.tsv")
    assert (tmp_path / "a.tsv").read_bytes() == (tmp_path / "b.tsv").read_bytes()
    assert (tmp_path / "a.tsv").read_text("utf-8").startswith("# "), "says where it comes from"


def test_the_optimum_is_reached() -> None:
    assert train(DATA, steps=8) == pytest.approx(train(DATA, steps=20), abs=1e-6)


@pytest.mark.model
def test_an_actor_stands_for_the_annotated_one_that_most_of_its_mentions_are() -> None:
    r = report("De agent zag de man. Hij zweeg.")
    ours = (actor(r, "De agent"), actor(r, "man"), actor(r, "Hij"))
    gold = {
        "actors": [
            {"id": "a1", "mentions": [{"span": [0, 8]}]},
            {"id": "a2", "mentions": [{"span": [13, 19]}]},
        ]
    }
    seen = scene_of(nlp("nl")(r.text), r, lang.load("nl"), ours, (), ())
    assert stands_for(gold, seen) == {ours[0].id: "a1", ours[1].id: "a2"}
