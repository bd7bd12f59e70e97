"""Learning which words tell an event: what the rules take for one and what they pass over are learned apart, and which word is which."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotated import table, write_table
from build import actor, report
from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract.events.scene import scene_of
from trigger_weights import Example, examples, train

DATA = [
    *[Example(("bias", "arrest"), told=True, event=True, core=True, document="a")] * 30,
    *[Example(("bias", "habit"), told=True, event=False, core=False, document="a")] * 30,
    *[Example(("bias", "arrest"), told=False, event=False, core=False, document="b")] * 30,
    *[Example(("bias", "habit"), told=False, event=True, core=False, document="b")] * 30,
    Example(("bias", "rare"), told=True, event=True, core=True, document="b"),
]


def test_what_the_rules_tell_and_what_they_pass_over_are_learned_apart() -> None:
    weights = train(DATA)
    assert weights["arrest"][0] > 0 > weights["habit"][0]
    assert weights["arrest"][1] < 0 < weights["habit"][1]
    assert "rare" not in weights, "one example teaches nothing"


def test_core_events_count_for_more() -> None:
    core = [Example(e.features, e.told, e.event, e.event, e.document) for e in DATA]
    assert train(core)["habit"][1] > train(DATA)["habit"][1]


def test_order_changes_nothing(tmp_path: Path) -> None:
    write_table("# where from\n", train(DATA), tmp_path / "a.tsv")
    write_table("# where from\n", train(DATA[::-1]), tmp_path / "b.tsv")
    assert (tmp_path / "a.tsv").read_bytes() == (tmp_path / "b.tsv").read_bytes()
    assert all(max(map(abs, ws)) >= 0.02 for ws in table(train(DATA)).values())


@pytest.mark.model
def test_a_word_is_right_where_an_event_is_annotated() -> None:
    text = "De agent arresteerde zaterdag de man. De agent lachte. De man zweeg."
    r = report(text)
    seen = scene_of(nlp("nl")(text), r, lang.load("nl"), (actor(r, "De agent"), actor(r, "de man")), (), ())

    def span(word: str) -> dict[str, list[int]]:
        return {"span": [text.index(word), text.index(word) + len(word)]}

    gold = {"events": [{"trigger": span("arresteerde")}, {"trigger": span("zweeg"), "core": False}]}
    made = {next(f for f in e.features if f.startswith("lemma=")): (e.event, e.core) for e in examples("a", gold, seen)}
    assert made["lemma=arresteren"] == (True, True)
    assert made["lemma=zwijgen"] == (True, False)
    assert made["lemma=lachen"] == (False, False)
