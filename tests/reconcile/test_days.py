"""Two days or hours of one happening, and what is moved to another day."""

from __future__ import annotations

from typing import Any

import pytest

from build import actor, reading, report, time
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Hours, Reading

DUTCH = lang.load("nl")
LEAD = "Raadslid Mira Tolan sprak in Lisk met de schipper van de coaster Ardo."


def told(source: str, words: str, when: str, at: str | None, *hours: Hours, day: str = "2024-03-05") -> Reading:
    """A report of one story, and what it says besides, at a time."""
    r = report(f"{LEAD} {words}", source=source, published=day, outlet=source)
    names = (("Mira Tolan", "person"), ("Ardo", "organisation"), ("Lisk", "place"))
    moment = time(r, when, at, type="TIME" if hours else "DATE")
    return reading(r, actors=[actor(r, n, kind=kind) for n, kind in names], times=[type(moment)(
        span=moment.span, type=moment.type, when=moment.when, hours=hours)])  # fmt: skip


EARLY, LATE, EITHER = (Hours("06:40", "06:40"),), (Hours("09:30", "09:30"),), (Hours("06:30", "06:30"), Hours("18:30", "18:30"))
FIRST = ("De storing begon op 3 maart.", "3 maart", "2024-03-03")
CASES: list[tuple[str, tuple[Any, ...], tuple[Any, ...], list[tuple[str, str]]]] = [
    ("two days", FIRST, ("De storing begon op 4 maart.", "4 maart", "2024-03-04"), [("date_contradiction", "contradiction")]),
    ("a day within days", FIRST, ("De storing begon in maart.", "maart", "2024-03"), []),
    ("a kind of happening, and what else is told of it", ("Bij een aanval op de markt vielen zaterdag doden.", "zaterdag", "2024-03-02"),
     ("De aanval op de markt was op vrijdag.", "vrijdag", "2024-03-01"), [("date_contradiction", "contradiction")]),
    ("of another kind", FIRST, ("De aanval was op 4 maart.", "4 maart", "2024-03-04"), []),
    ("another one", FIRST, ("De storing begon opnieuw op 4 maart.", "4 maart", "2024-03-04"), []),
    ("when it was over", FIRST, ("De storing was op 4 maart verholpen.", "4 maart", "2024-03-04"), []),
    ("until then", FIRST, ("De storing begon en duurde tot 4 maart.", "4 maart", "2024-03-04"), []),
    ("not then", FIRST, ("De storing begon niet op 4 maart.", "4 maart", "2024-03-04"), []),
    ("two hours", ("De storing begon om 6.40 uur.", "6.40 uur", "2024-03-04", *EARLY),
     ("De storing begon om 9.30 uur.", "9.30 uur", "2024-03-04", *LATE), [("hour_contradiction", "contradiction")]),
    ("an hour of it, by a word for whatever befell", ("De aanval op de markt was om 6.40 uur.", "6.40 uur", "2024-03-04", *EARLY),
     ("Het drama gebeurde om 9.30 uur.", "9.30 uur", "2024-03-04", *LATE), [("hour_contradiction", "contradiction")]),
    ("marches are held on many days", ("Bij een betoging liepen op 3 maart mensen mee.", "3 maart", "2024-03-03"),
     ("Bij een betoging liepen op 4 maart mensen mee.", "4 maart", "2024-03-04"), []),
    ("an hour that may be one of two", ("De storing begon om 6.40 uur.", "6.40 uur", "2024-03-04", *EARLY),
     ("De storing begon om half zeven.", "half zeven", "2024-03-04", *EITHER), []),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "first", "second", "found"), CASES, ids=[c[0] for c in CASES])
def test_days(reason: str, first: tuple[Any, ...], second: tuple[Any, ...], found: list[tuple[str, str]]) -> None:
    conflicts = reconcile([told("a.txt", *first), told("b.txt", *second)], DUTCH).conflicts
    assert [(c.key, c.judgement) for c in conflicts] == found


def test_what_is_moved_is_an_update() -> None:
    planned = told("a.txt", "De stemming wordt op 8 maart gehouden.", "8 maart", "2024-03-08")
    moved = told("b.txt", "De stemming is verzet naar 11 maart.", "11 maart", "2024-03-11", day="2024-03-07")
    (conflict,) = reconcile([planned, moved], DUTCH).conflicts
    assert (conflict.key, conflict.judgement) == ("date_update", "update")


@pytest.mark.parametrize(("day", "judged"), [("2024-03-07", ["update"]), ("2024-03-05", [])])
def test_what_was_still_to_come_is_moved_by_months(day: str, judged: list[str]) -> None:
    """The same two days in reports of one day are no later state."""
    planned = told("a.txt", "De stemming begint op 8 april.", "8 april", "2024-04-08")
    moved = told("b.txt", "De stemming begint pas op 10 juni.", "10 juni", "2024-06-10", day=day)
    assert [c.judgement for c in reconcile([planned, moved], DUTCH).conflicts] == judged


MEANT = ("De brug wordt op 8 maart geopend.", "8 maart", "2024-03-08")
LATER = [
    ("of what does not begin, by a word that says so", MEANT, ("De brug is pas op 19 maart klaar.", "19 maart", "2024-03-19"), ["update"]),
    ("without it", MEANT, ("De brug werd op 19 maart geverfd.", "19 maart", "2024-03-19"), []),
    ("of another thing", MEANT, ("De kade is pas op 19 maart klaar.", "19 maart", "2024-03-19"), []),
    ("put off until", MEANT, ("De opening van de brug is uitgesteld tot 19 maart.", "19 maart", "2024-03-19"), ["update"]),
    ("an end", ("De quarantaine duurt tot 9 maart.", "9 maart", "2024-03-09"),
     ("De quarantaine geldt tot 23 maart.", "23 maart", "2024-03-23"), ["update"]),
    ("an end and a beginning", MEANT, ("De brug blijft dicht tot 19 maart.", "19 maart", "2024-03-19"), []),
    ("behind a comma", MEANT, ("De brug gaat een week later open, op 19 maart.", "19 maart", "2024-03-19"), ["update"]),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "first", "second", "judged"), LATER, ids=[c[0] for c in LATER])
def test_rescheduled(reason: str, first: tuple[Any, ...], second: tuple[Any, ...], judged: list[str]) -> None:
    conflicts = reconcile([told("a.txt", *first), told("b.txt", *second, day="2024-03-07")], DUTCH).conflicts
    assert [c.judgement for c in conflicts if c.topic == "date"] == judged
