"""What came in since: each kind of change, and nothing where nothing changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

import build
from kroniek.reconcile.diff import Diff, State, diff
from kroniek.records import Conflict, Entry, Figure, Reading

A = build.report("In Breda vielen twaalf gewonden bij een brand.", source="a.txt", published="2024-03-05")
B = build.report("Bij de brand in Breda vielen vijftien gewonden. De brug is dicht.", source="b.txt", published="2024-03-06")
TWELVE, FIFTEEN = build.figure(A, "twaalf gewonden", 12, 12), build.figure(B, "vijftien gewonden", 15, 15)
FIRE = build.event(A, "In Breda vielen twaalf gewonden bij een brand")
AGAIN = build.event(B, "Bij de brand in Breda vielen vijftien gewonden")
SHUT = build.event(B, "De brug is dicht")
ONE = build.reading(A, events=[FIRE], figures=[TWELVE])
TWO = build.reading(B, events=[AGAIN, SHUT], figures=[FIFTEEN])
LINE = build.entry(FIRE, at="2024-03-01/2024-03-05")
BOTH = build.entry(AGAIN, FIRE, at="2024-03-04", reports=2)
CLASH = Conflict(id="con_1", topic="figure", judgement="update", sides=((TWELVE.span,), (FIFTEEN.span,)), reason="12, later 15")


def state(*readings: Reading, timeline: list[Entry] | None = None, conflicts: list[Conflict] | None = None) -> State:
    figures = [f for r in readings for f in r.figures]
    return State.of(reports=[r.report for r in readings], figures=figures, timeline=timeline or [], conflicts=conflicts or [])


OLD = state(ONE, timeline=[LINE])


def lows(figures: tuple[Figure, ...]) -> list[float | None]:
    return [f.low for f in figures]


def said(found: Diff) -> dict[str, object]:
    """What a diff holds, in short; what is empty left out."""
    short = {
        "reports": [r.source for r in found.reports],
        "reports_gone": [r.source for r in found.reports_gone],
        "timeline": [e.id for e in found.timeline],
        "changed": [(c.now.id, c.what, [(lows(r.was), lows(r.now)) for r in c.figures]) for c in found.timeline_changed],
        "timeline_gone": [e.id for e in found.timeline_gone],
        "conflicts": [c.id for c in found.conflicts],
        "conflicts_gone": [c.id for c in found.conflicts_gone],
    }
    return {k: v for k, v in short.items() if v}


SHUT_LINE, WHOLE = build.entry(SHUT), build.entry(AGAIN, FIRE, SHUT)
WIDER = replace(CLASH, id="con_2", sides=((TWELVE.span, FIRE.trigger), (FIFTEEN.span,)))
ROWS: list[tuple[str, State, State, dict[str, object]]] = [
    ("nothing", OLD, OLD, {}),
    ("a report that tells the same with another number and a narrower date", OLD, state(ONE, TWO, timeline=[BOTH]),
     {"reports": ["b.txt"], "changed": [(BOTH.id, ("date", "figures", "reports"), [([12], [12, 15])])]}),
    ("a new line", OLD, state(ONE, TWO, timeline=[LINE, SHUT_LINE]), {"reports": ["b.txt"], "timeline": [SHUT_LINE.id]}),
    ("it turns out to be denied", OLD, state(ONE, timeline=[replace(LINE, factuality="disputed")]),
     {"changed": [(LINE.id, ("factuality",), [])]}),
    ("another reason for the same days is no change", OLD,
     state(ONE, timeline=[replace(LINE, when=replace(LINE.when, reason="bound"))]), {}),
    ("a report is gone, with its line", state(ONE, TWO, timeline=[LINE, SHUT_LINE]), OLD,
     {"reports_gone": ["b.txt"], "timeline_gone": [SHUT_LINE.id]}),
    ("two lines that became one: that which it shares most with, and neither is gone",
     state(ONE, TWO, timeline=[build.entry(FIRE, SHUT), build.entry(AGAIN)]), state(ONE, TWO, timeline=[WHOLE]),
     {"changed": [(WHOLE.id, ("figures",), [([12], [12, 15])])]}),
    ("a contradiction", state(ONE, TWO), state(ONE, TWO, conflicts=[CLASH]), {"conflicts": ["con_1"]}),
    ("one more passage on a side of a known one", state(ONE, TWO, conflicts=[CLASH]), state(ONE, TWO, conflicts=[WIDER]), {}),
    ("an update that turns out to be a contradiction", state(ONE, TWO, conflicts=[CLASH]),
     state(ONE, TWO, conflicts=[replace(CLASH, id="con_3", judgement="contradiction")]),
     {"conflicts": ["con_3"], "conflicts_gone": ["con_1"]}),
]  # fmt: skip


@pytest.mark.parametrize(("why", "old", "new", "expected"), ROWS, ids=[r[0] for r in ROWS])
def test_diff(why: str, old: State, new: State, expected: dict[str, object]) -> None:
    found = diff(old, new)
    assert said(found) == expected
    assert bool(found) == bool(expected)


def test_the_order_of_readings_does_not_matter() -> None:
    told = {"timeline": [BOTH, SHUT_LINE], "conflicts": [CLASH]}
    assert diff(OLD, state(ONE, TWO, **told)) == diff(OLD, state(TWO, ONE, **told))  # type: ignore[arg-type]
