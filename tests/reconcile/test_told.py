"""A report without a date is dated by others that tell the same: two events, of one day, said to be the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from build import event, link, reading, report, time, when
from kroniek.reconcile.told import told_days, with_told_days
from kroniek.records import Event, Link, Reading

DATED = "Dinsdag brak de dam. De burgemeester vluchtte."
UNDATED = "De dam brak. De burgemeester vluchtte. Gisteren was het water gezakt. \"Vandaag is een zwarte dag\", zei zij."


def stated(e: Event, at: str) -> Event:
    return replace(e, when=when(at, "clause"))


def pile(at: tuple[str, str] = ("2021-02-02", "2021-02-02"), *, same: int = 2) -> tuple[list[Reading], list[Link]]:
    a, b = report(DATED, source="a.txt", published="2021-02-03"), report(UNDATED, source="b.txt")
    left = [stated(event(a, w), day) for w, day in zip(("Dinsdag brak", "De burgemeester vluchtte"), at, strict=True)]
    right = [event(b, "De dam brak"), event(b, "De burgemeester vluchtte")]
    times = [time(b, "Gisteren", None), time(b, "Vandaag", None)]
    links = [link(x.id, y.id, kind="event") for x, y in zip(left, right, strict=True)]
    return [reading(a, events=left), reading(b, events=right, times=times)], links[:same]


def test_two_events_of_one_day_date_a_report() -> None:
    readings, links = pile()
    [(_, told)] = told_days(readings, links).items()
    assert (told.earliest, told.latest, told.reason) == (when("2021-02-02").earliest, when("2021-02-02").latest, "narrowed: brak, vluchtte")


def test_its_times_are_seen_from_there() -> None:
    readings, links = pile()
    _, dated = with_told_days(readings, links)
    assert [str(t.when.earliest) for t in dated.times] == ["2021-02-02", "2021-02-02"]
    assert {e.when.reason for e in dated.events} == {"narrowed: brak, vluchtte"}
    assert dated.report.published is None  # when it was published remains unknown


def test_what_was_found_is_not_changed() -> None:
    readings, links = pile()
    with_told_days(readings, links)
    assert readings[1].times[0].when.earliest is None


TOO_LITTLE = [
    ("one event", pile(same=1)),
    ("two days", pile(("2021-02-02", "2021-01-12"))),
    ("no links", pile(same=0)),
]


@pytest.mark.parametrize("pile", [r[1] for r in TOO_LITTLE], ids=[r[0] for r in TOO_LITTLE])
def test_too_little_leaves_it_undated(pile: tuple[list[Reading], list[Link]]) -> None:
    readings, links = pile
    assert with_told_days(readings, links) == readings


def test_the_order_of_reading_does_not_matter() -> None:
    readings, links = pile()
    assert told_days(readings[::-1], links[::-1]) == told_days(readings, links)
