"""The scorer: a perfect reading scores 1, an empty one 0, an invention costs."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import measure
from kroniek.records import Actor, Claim, Figure, Mention, Reading, Report, Span, Time, When

TEXT = "Zeker vijftig mensen raakten maandag gewond, zei Visser."
MONDAY = When(earliest=date(2019, 5, 6), latest=date(2019, 5, 6), reason="publication: maandag")


def at(words: str) -> Span:
    return Span("r", TEXT.index(words), TEXT.index(words) + len(words))


def annotated(words: str, **more: Any) -> dict[str, Any]:
    span = at(words)
    return {"span": [span.start, span.end], **more}


GOLD = {
    "actors": [{"id": "a_v", "mentions": [annotated("Visser", form="name")]}],
    "times": [annotated("maandag", earliest="2019-05-06", latest="2019-05-06")],
    "figures": [annotated("Zeker vijftig mensen", low=50, high=None, approx=False)],
    "claims": [annotated("Zeker vijftig mensen raakten maandag gewond", source=["a_v"], source_mention=annotated("Visser"))],
    "events": [],
}


def reading(*, low: float = 50, extra: bool = False) -> Reading:
    report = Report(id="r", source="x.txt", text=TEXT, sha256="", body=0, published=None)
    actor = Actor(id="act_v", name="Visser", kind="person", mentions=(Mention(span=at("Visser"), form="name"),))
    claim = Claim(
        id="c",
        span=at("Zeker vijftig mensen raakten maandag gewond"),
        mode="indirect",
        cue=at("zei"),
        source=None,
        speaker="act_v",
    )
    figure = Figure(id="f", span=at("Zeker vijftig mensen"), low=low, high=None, approximate=False, unit="persons", counted="wounded",
                    of=(), where=(), when=MONDAY, stated_by="act_v")  # fmt: skip
    times = (
        Time(span=at("maandag"), type="DATE", when=MONDAY),
        *([Time(span=at("gewond"), type="DATE", when=MONDAY)] if extra else []),
    )
    return Reading(report=report, actors=(actor,), claims=(claim,), figures=(figure,), times=times)


def rows(r: Reading) -> dict[str, float]:
    out: measure.Score = {}
    measure.score_reading(out, GOLD, r)
    return {k: round(v.f, 3) for k, v in out.items()}


@pytest.mark.parametrize("row", ["actors.mention", "times.value", "figures.value", "claims.content", "claims.source"])
def test_what_is_right_scores_one_and_what_is_missing_nothing(row: str) -> None:
    assert rows(reading())[row] == 1.0
    assert rows(Reading(report=reading().report))[row] == 0.0


def test_a_wrong_bound_is_no_value() -> None:
    found = rows(reading(low=51))
    assert (found["figures.span"], found["figures.value"]) == (1.0, 0.0)


def test_an_invention_costs() -> None:
    assert rows(reading(extra=True))["times.span"] == pytest.approx(0.667)
