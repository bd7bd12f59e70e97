"""Learning whether an event happened: what goes with which way of it, and the table."""

from __future__ import annotations

from pathlib import Path

from annotated import table
from factuality_weights import Example, train, write
from kroniek.extract.events.happened import WAYS

DATA = [
    *[Example(("bias", "will"), "planned", 1.0, "a")] * 20,
    *[Example(("bias", "may"), "possible", 1.0, "a")] * 20,
    *[Example(("bias", "did"), "happened", 1.0, "b")] * 40,
    Example(("bias", "rare"), "planned", 1.0, "b"),
]


def test_what_goes_with_a_way_weighs_for_it() -> None:
    weights = train(DATA)
    assert weights["will"][0] > 0 > weights["did"][0]
    planned, possible = (1 + WAYS.index(w) for w in ("planned", "possible"))
    assert weights["will"][planned] > 0 > weights["will"][possible]
    assert "rare" not in weights, "one example teaches nothing"


def test_what_counts_for_more_weighs_more() -> None:
    both = [Example(("bias", "said"), "disputed", 1.0, "a")] * 10 + [Example(("bias", "said"), "happened", 1.0, "a")] * 10
    core = [Example(e.features, e.factuality, 4.0 if e.factuality == "disputed" else 1.0, e.document) for e in both]
    assert sum(w[0] for w in train(DATA + core).values()) > sum(w[0] for w in train(DATA + both).values())
    assert train(DATA + core)["said"][0] > train(DATA + both)["said"][0]


def test_order_changes_nothing_and_the_table_says_where_it_comes_from(tmp_path: Path) -> None:
    write(train(DATA), tmp_path / "a.tsv")
    write(train(DATA[::-1]), tmp_path / "b.tsv")
    assert (tmp_path / "a.tsv").read_bytes() == (tmp_path / "b.tsv").read_bytes()
    lines = (tmp_path / "a.tsv").read_text("utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert all(len(x.split("\t")) == 2 + len(WAYS) for x in lines if not x.startswith("#"))
    assert all(max(map(abs, ws)) >= 0.02 for ws in table(train(DATA)).values())
