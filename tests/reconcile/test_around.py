"""How two sentences stand among all that the reports of their story tell (issue 7)."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kroniek.reconcile.conflicts.around import Around


@dataclass(frozen=True)
class Line:
    words: frozenset[str]
    groups: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()


def line(words: str, *about: str) -> Line:
    return Line(frozenset(words.split()), about=frozenset(about))


ALL = {"a": ("b", "c"), "b": ("a", "c"), "c": ("a", "b")}
STORY = {
    "a": [line("veerpont gezonken ochtend", "Bol"), line("markt kaas")],
    "b": [line("schip vergaan", "Bol", "Storm"), line("markt kaas"), line("weer koud", "Storm")],
    "c": [line("veerpont schip"), line("gezonken vergaan ochtend")],
}


def test_likeness_is_of_both_and_from_0_to_1() -> None:
    around = Around(STORY, ALL)
    like = around.like("a", "b")
    assert like.shape == (2, 3)
    assert like[1, 1] == pytest.approx(1.0)
    assert like[0, 0] == 0.0
    assert (around.like("b", "a") == like.T).all()


def test_a_third_report_ties_what_shares_no_word() -> None:
    seen = Around(STORY, ALL).of_two("a", "b")
    assert seen["cosine"][0, 0] == 0.0 < seen["bridge"][0, 0] < seen["bridges"][0, 0]
    assert seen["bridge"][0, 2] == 0.0


def test_without_a_third_report_nothing_ties() -> None:
    two = {r: STORY[r] for r in ("a", "b")}
    seen = Around(two, {"a": ("b",), "b": ("a",)}).of_two("a", "b")
    assert seen["bridge"].shape == seen["bridges"].shape == (2, 3)
    assert not seen["bridge"].any()
    assert not seen["bridges"].any()


def test_what_is_more_like_either_counts() -> None:
    seen = Around(STORY, ALL).of_two("a", "b")
    assert seen["more like a"][1, 1] == 0
    assert seen["more like a"][0, 0] == 2, "both lines of the third report are more like it"
    assert seen["more like b"][0, 0] == 2
    assert seen["more actors a"][0, 2] == 1, "another line of that report has more of its actors"
    assert seen["more actors b"][0, 0] == 0


def test_reports_apart_are_compared_by_what_is_near_each() -> None:
    near = {"a": (), "b": ("c",), "c": ("b",)}
    assert Around(STORY, near).of_two("a", "b")["cosine"][1, 1] == pytest.approx(1.0)
