"""What an expression means: days, type and value, as seen from one day. The readings themselves are in the modules beside this one.

Each reading is a function of what was found and the view on it: the day from which it is seen (`None` when nothing is known of it),
the tense, and what was told before. All of them move on with that day and never back, so the days for an unknown publication date lie
between those for its first and its last possible day.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from kroniek.extract.times import calendar as cal
from kroniek.extract.times.scan import Found, Word
from kroniek.records import TimeType

Tense = Literal["past", "present", "future", "fresh", ""]
HOURS = {"MO": (6, 12), "AF": (12, 18), "EV": (18, 24), "NI": (0, 6)}
RELATION = ("LAST", "PAST", "LASTMOST", "THIS", "THAT", "NEXT", "COMING")
AHEAD = frozenset({"future", "present"})
"""With a weekday the present looks ahead: `begint donderdag`."""
FEW = (2, 9)
"""How many `enkele` can be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """The days of an expression: first and last (`None` is open or unknown), its type, its grain, a TIMEX3 value, what it rests on."""

    earliest: date | None = None
    latest: date | None = None
    type: TimeType = "DATE"
    grain: str = "D"
    value: str = ""
    basis: Literal["absolute", "publication", "text", "vague", "none", "wrong"] = "absolute"

    @property
    def dated(self) -> bool:
        """Is anything known of its days?"""
        return self.earliest is not None or self.latest is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """From where an expression is seen: the day it is told on, the tense around it, and the last day told before it."""

    now: date | None
    tense: Tense = ""
    anchor: Sense | None = None
    pinned: cal.Days | None = None
    exact: bool = False
    """Is a week from now that very day, as among people who make appointments?"""
    """What the constraints left of this expression's days."""


Reading = Callable[[Found, View], Sense]


def spanning(days: cal.Days, **more: Any) -> Sense:
    return Sense(earliest=days[0], latest=days[1], **more)


def nothing(**more: Any) -> Sense:
    return Sense(basis="none", **more)


def no_time() -> Sense:
    """For what looks like a time and is none: `8.23.50`, `31 februari`."""
    return Sense(basis="wrong")


def relation(found: Found) -> str:
    """Which of last, past, this, that, next, coming the expression says, if any."""
    word = found.parts.get("rel")
    return next((r for r in RELATION if isinstance(word, Word) and r in word.means), "")


def portioned(days: cal.Days, found: Found) -> cal.Days:
    part = found.get("part")
    return (
        cal.portion(days, part)
        if isinstance(part, str) and part in {"BEGIN", "MID", "END", "FIRST_HALF", "SECOND_HALF"}
        else days
    )


def count_of(found: Found) -> float | None:
    n = found.get("n")
    if n is None:
        return None
    return float(n)


def year_of(found: Found, now: date | None) -> int | None:
    value = found.get("year")
    if value is None:
        return None
    if isinstance(value, str):  # '18
        short = int(re.sub(r"\D", "", value))
        pivot = (now.year if now else 2025) % 100 + 10
        return (2000 if short <= pivot else 1900) + short
    return int(value)


def related_year(found: Found, view: View) -> int | None:
    """The year that `vorig jaar`, `dit jaar` or `dat jaar` beside it gives."""
    rel = relation(found)
    if rel == "THAT":
        return view.anchor.earliest.year if view.anchor and view.anchor.earliest else None
    if view.now is None or not rel:
        return None
    return view.now.year + {"LAST": -1, "PAST": -1, "THIS": 0}.get(rel, 1)


def valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
