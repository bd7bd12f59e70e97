"""Days, weeks, months and years: plain arithmetic, no language and no text."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import cache

from dateutil import easter as church

Days = tuple[date, date]
"""First and last day, both included."""

LENGTH = {"S": 1 / 86400, "MIN": 1 / 1440, "H": 1 / 24, "D": 1.0, "WD": 1.0, "W": 7.0, "WE": 7.0, "M": 30.44, "Q": 91.3, "Y": 365.25,
          "DEC": 3652.5, "C": 36525.0}  # fmt: skip
"""Units by their code, with their length in days."""
MONTHS = {"M": 1, "Q": 3, "Y": 12, "DEC": 120, "C": 1200}
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
FIRST, LAST = date(1000, 1, 1), date(2999, 12, 31)
"""No day outside these is ever given."""


def shift(day: date, days: float) -> date:
    """Some days on, kept within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + round(days), FIRST.toordinal()), LAST.toordinal()))


def add_months(day: date, months: int) -> date:
    """The same day of a later or earlier month, or that month's last.

    >>> add_months(date(2019, 3, 31), -1)
    datetime.date(2019, 2, 28)
    """
    at = min(max(day.year * 12 + day.month - 1 + months, FIRST.year * 12), LAST.year * 12 + 11)
    year, month = at // 12, at % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def moved(day: date, count: float, unit: str) -> date:
    """A day some units on: whole months and years by the calendar, the rest in days."""
    if unit == "WD":
        return working_days(day, int(count))
    if unit in MONTHS:
        months = count * MONTHS[unit]
        whole = int(months)
        return shift(add_months(day, whole), (months - whole) * 30.44)
    return shift(day, count * LENGTH[unit])


def working_days(day: date, count: int) -> date:
    """Some working days on, Monday to Friday."""
    step = 1 if count > 0 else -1
    while count:
        day = shift(day, step)
        if day in (FIRST, LAST):
            return day
        count -= step if day.weekday() < 5 else 0
    return day


def month(year: int, number: int) -> Days:
    """All days of a month."""
    return date(year, number, 1), date(year, number, monthrange(year, number)[1])


def around(day: date, unit: str) -> Days:
    """The calendar week, weekend, month, quarter, year, decade or century that a day lies in; a day for smaller units."""
    if unit == "W":
        monday = shift(day, -day.weekday())
        return monday, shift(monday, 6)
    if unit == "WE":
        monday = shift(day, -day.weekday())
        return shift(monday, 5), shift(monday, 6)
    if unit in MONTHS:
        size = MONTHS[unit]
        at = day.year * 12 + day.month - 1
        begin = at - (at - (12 if unit == "C" else 0)) % size
        first = date(max(begin // 12, FIRST.year), begin % 12 + 1, 1)
        return first, shift(add_months(first, size), -1)
    return day, day


def neighbour(day: date, steps: int, unit: str) -> Days:
    """The calendar unit some steps from the one a day lies in: `(…, -1, "M")` is the month before."""
    if unit in ("W", "WE"):
        return around(shift(day, 7 * steps), unit)
    if unit in MONTHS:
        return around(add_months(around(day, unit)[0], MONTHS[unit] * steps), unit)
    moved_to = moved(day, steps, unit)
    return moved_to, moved_to


def season(year: int, code: str) -> Days:
    """The three whole months of a season; winter begins in December of the year."""
    first = date(year, SEASON_STARTS[code], 1)
    return first, shift(add_months(first, 3), -1)


def portion(days: Days, part: str) -> Days:
    """The begin, middle or end of an interval: tens of days of a month, three months of a year, thirds of what else."""
    first, last = days
    size = (last - first).days + 1
    if part == "FIRST_HALF":
        half = add_months(first, 6) if size > 300 else shift(first, size // 2)
        return first, shift(half, -1)
    if part == "SECOND_HALF":
        return (add_months(first, 6) if size > 300 else shift(first, size // 2)), last
    if 28 <= size <= 31:
        cuts = {"BEGIN": (1, 10), "MID": (11, 20), "END": (21, size)}[part]
        return shift(first, cuts[0] - 1), shift(first, cuts[1] - 1)
    if 360 <= size <= 366:
        months = {"BEGIN": (0, 3), "MID": (4, 8), "END": (9, 12)}[part]
        return add_months(first, months[0]), shift(add_months(first, months[1]), -1)
    if size == 7:
        cuts = {"BEGIN": (0, 1), "MID": (2, 3), "END": (3, 6)}[part]
        return shift(first, cuts[0]), shift(first, cuts[1])
    third = size // 3
    return {
        "BEGIN": (first, shift(first, max(third - 1, 0))),
        "MID": (shift(first, third), shift(last, -third)),
        "END": (shift(last, 1 - third) if third else last, last),
    }[part]


def decade_portion(first: int, part: str) -> Days:
    """Begin, middle or end of the ten years from a year: `begin jaren negentig` is 1990 to 1994."""
    lo, hi = {"BEGIN": (0, 4), "MID": (4, 6), "END": (5, 9)}[part]
    return date(first + lo, 1, 1), date(first + hi, 12, 31)


def easter(year: int) -> date:
    """Easter Sunday of a year; before the Gregorian reform as the Julian calendar then had it."""
    day: date = church.easter(year, church.EASTER_WESTERN if year > 1582 else church.EASTER_JULIAN)
    return day


@cache
def public_holidays(country: str, language: str, year: int) -> dict[str, date]:
    """The public holidays of a country in a year, by their name in a language, as the package `holidays` knows them.

    It knows what a rule of ours would forget: that a King's Day on a Sunday is moved, and since when there is one.
    """
    import holidays  # only texts with such a feast need it

    return {name: day for day, name in holidays.country_holidays(country, years=year, language=language).items()}


def nth_weekday(first: date, last: date, weekday: int, nth: int) -> date | None:
    """The nth such weekday of an interval, or with -1 the last; None where there are not so many."""
    found = [d for d in (shift(first, i) for i in range((last - first).days + 1)) if d.weekday() == weekday]
    return found[nth - 1 if nth > 0 else nth] if len(found) >= abs(nth) else None


def before(day: date, weekday: int) -> date:
    """The last such weekday on or before a day."""
    return shift(day, -((day.weekday() - weekday) % 7))


def after(day: date, weekday: int) -> date:
    """The first such weekday after a day."""
    return shift(day, (weekday - day.weekday() - 1) % 7 + 1)


def as_days(delta: timedelta) -> int:
    """Whole days of a difference."""
    return delta.days
