"""What an expression means: the days it covers as seen from one day, by the reading that its pattern names.

Each reading is a function of what was found, the day from which it is seen (`None` when nothing is known of it) and what was told
before. All of them move on with that day and never back, so the days for an unknown publication date lie between those for its
first and its last possible day.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
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
    basis: Literal["absolute", "publication", "text", "vague", "none"] = "absolute"

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


def _days(days: cal.Days, **more: Any) -> Sense:
    return Sense(earliest=days[0], latest=days[1], **more)


def _nothing(**more: Any) -> Sense:
    return Sense(basis="none", **more)


def relation(found: Found) -> str:
    """Which of last, past, this, that, next, coming the expression says, if any."""
    word = found.parts.get("rel")
    return next((r for r in RELATION if isinstance(word, Word) and r in word.means), "")


def _portioned(days: cal.Days, found: Found) -> cal.Days:
    part = found.get("part")
    return (
        cal.portion(days, part)
        if isinstance(part, str) and part in {"BEGIN", "MID", "END", "FIRST_HALF", "SECOND_HALF"}
        else days
    )


def _count(found: Found) -> float | None:
    n = found.get("n")
    if n is None:
        return None
    return float(n)


def _year(found: Found, now: date | None) -> int | None:
    value = found.get("year")
    if value is None:
        return None
    if isinstance(value, str):  # '18
        short = int(re.sub(r"\D", "", value))
        pivot = (now.year if now else 2025) % 100 + 10
        return (2000 if short <= pivot else 1900) + short
    return int(value)


def _related_year(found: Found, view: View) -> int | None:
    """The year that `vorig jaar`, `dit jaar` or `dat jaar` beside it gives."""
    rel = relation(found)
    if rel == "THAT":
        return view.anchor.earliest.year if view.anchor and view.anchor.earliest else None
    if view.now is None or not rel:
        return None
    return view.now.year + {"LAST": -1, "PAST": -1, "THIS": 0}.get(rel, 1)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# ---- dates -------------------------------------------------------------------------------------------------------------


def iso(found: Found, _: View) -> Sense:
    """`2019-02-04`."""
    day = _valid(*(int(x) for x in str(found.get("day")).split("-")))
    return _days((day, day), value=day.isoformat()) if day else _nothing()


def dmy(found: Found, _: View) -> Sense:
    """`12-06-2015`, day first as in Dutch; month first only where day first cannot be."""
    a, b, c = (int(x) for x in re.findall(r"\d+", str(found.get("day"))))
    year = c if c > 99 else (2000 if c <= 50 else 1900) + c
    day = _valid(year, b, a) or _valid(year, a, b)
    return _days((day, day), value=day.isoformat()) if day else _nothing()


def dm(found: Found, view: View) -> Sense:
    """`22/4`."""
    day, month = (int(x) for x in re.split("[/-]", str(found.get("day"))))
    return _day_of_year(day, month, None, view)


def my(found: Found, _: View) -> Sense:
    """`11/2016`, `11-2016`."""
    number, at = (int(x) for x in re.findall(r"\d+", str(found.get("month"))))
    return _days(cal.month(at, number), grain="M", value=f"{at}-{number:02}")


def written_date(found: Found, view: View) -> Sense:
    """`maandag 21`: the nearest such day."""
    return day_of(found, view)


def related_dates(found: Found, view: View) -> Sense:
    """`volgende maand van 4 tot 23`."""
    if view.now is None:
        return _nothing(grain="W")
    base = cal.neighbour(view.now, {"LAST": -1, "PAST": -1, "THIS": 0}.get(relation(found), 1), "M")[0]
    first, last = (_valid(base.year, base.month, int(found.get(k))) for k in ("from", "to"))
    return _days((first, last), grain="W", basis="publication") if first and last and first <= last else _nothing(grain="W")


def ym(found: Found, _: View) -> Sense:
    """`2019-05`."""
    year, number = (int(x) for x in str(found.get("month")).split("-"))
    return _days(cal.month(year, number), grain="M", value=f"{year}-{number:02}")


def day_and_month(found: Found, view: View) -> Sense:
    """`zaterdag 18 mei 2019`, `3 maart`, `3 maart vorig jaar`."""
    year = _year(found, view.now) or _related_year(found, view)
    return _day_of_year(int(found.get("day")), int(found.get("month")), year, view, weekday=found.get("wd"))


def _day_of_year(day: int, month: int, year: int | None, view: View, *, weekday: int | None = None) -> Sense:
    if year is None:
        if view.now is None:
            return _nothing(value=f"XXXX-{month:02}-{day:02}")
        year = _nearest_year(day, month, view.now, view.tense, weekday)
        at = _valid(year, month, day)
        return _days((at, at), value=at.isoformat(), basis="publication") if at else _nothing()
    at = _valid(year, month, day)
    return _days((at, at), value=at.isoformat()) if at else _nothing()


def _nearest_year(day: int, month: int, now: date, tense: Tense, weekday: int | None) -> int:
    """The year that puts a day of a month nearest to now; tense and weekday choose where the nearest is far or does not fit."""

    def cost(year: int) -> tuple[bool, float, int]:
        at = _valid(year, month, day)
        if at is None:
            return True, 10**6, year
        away = (at - now).days
        wrong_side = (tense in {"past", "fresh"} and away > 0) or (tense == "future" and away < 0)
        return weekday is not None and at.weekday() != weekday, abs(away) + (150 if wrong_side else 0), year

    return min(range(now.year - 1, now.year + 2), key=cost)


def several_days(found: Found, view: View) -> Sense:
    """`van 3 tot 12 september`."""
    year = _year(found, view.now)
    first = _day_of_year(int(found.get("from")), int(found.get("month")), year, view)
    last = _day_of_year(int(found.get("to")), int(found.get("month")), year, view)
    if not first.earliest or not last.latest or first.earliest > last.latest:
        return _nothing(grain="W")
    return _days((first.earliest, last.latest), grain="W", basis=first.basis)


def day_of(found: Found, view: View) -> Sense:
    """`de 20e van volgende maand`, `vrijdag de 26e`."""
    day = int(found.get("day"))
    if view.now is None:
        return _nothing()
    rel = relation(found)
    if rel:
        base = cal.neighbour(view.now, {"LAST": -1, "PAST": -1, "THIS": 0, "THAT": 0}.get(rel, 1), "M")[0]
        at = _valid(base.year, base.month, day)
        return _days((at, at), basis="publication") if at else _nothing()
    near = [cal.add_months(view.now.replace(day=1), k) for k in (-12, *range(-11, 12))]
    options = [d for d in (_valid(b.year, b.month, day) for b in near) if d and found.get("wd") in (None, d.weekday())]
    ahead = [d for d in options if d >= view.now]
    chosen = (
        min(ahead or options, default=None)
        if view.tense != "past"
        else max([d for d in options if d <= view.now], default=None)
    )
    return _days((chosen, chosen), basis="publication") if chosen else _nothing()


def month(found: Found, view: View) -> Sense:
    """`mei 2018`, `eind februari`, `juni vorig jaar`, `januari`: the last such month that has begun, unless the tense looks ahead."""
    number = int(found.get("month"))
    year = _year(found, view.now)
    basis: Any = "absolute"
    if year is None:
        basis = "publication"
        rel = relation(found)
        beside_year = "YEARUNIT" in found.pattern.pattern
        year = _related_year(found, view) if beside_year else None
        if year is None:
            if view.now is None:
                return _nothing(grain="M", value=f"XXXX-{number:02}")
            at = view.now.year
            soon = (number - view.now.month) % 12
            ahead = rel in {"NEXT", "COMING"} or (
                not rel and (view.tense == "future" or (view.tense == "present" and 0 < soon < 6))
            )
            if ahead:
                year = at if number > view.now.month or (number == view.now.month and not rel) else at + 1
            else:
                begun = number < view.now.month or (number == view.now.month and rel not in {"LAST", "PAST"})
                year = at if begun or rel == "THIS" else at - 1
    whole = cal.month(year, number)
    return _days(_portioned(whole, found), grain="M", value=f"{year}-{number:02}", basis=basis)


def year(found: Found, view: View) -> Sense:
    """`2014`, `begin 2016`."""
    value = _year(found, view.now)
    assert value is not None
    return _days(_portioned((date(value, 1, 1), date(value, 12, 31)), found), grain="Y", value=f"{value}")


def decade(found: Found, view: View) -> Sense:
    """`de jaren tachtig`, `begin jaren negentig`."""
    raw = found.get("decade")
    value = int(re.sub(r"\D", "", raw)) if isinstance(raw, str) else int(raw)
    first = value if value >= 100 else (1900 if value >= 20 else 2000) + value
    if value == 20 and view.now and view.now.year >= 2020:
        first = 1920
    part = found.get("part")
    days = cal.decade_portion(first, part) if part else (date(first, 1, 1), date(first + 9, 12, 31))
    return _days(days, grain="DEC", value=f"{first // 10}X")


def century(found: Found, _: View) -> Sense:
    """`de 17e eeuw`."""
    number = int(found.get("ord"))
    if not 11 <= number <= 29:
        return _nothing(grain="C")
    return _days((date(number * 100 - 99, 1, 1), date(number * 100, 12, 31)), grain="C", value=f"{number - 1}XX")


def period(found: Found, _: View) -> Sense:
    """`de Koude Oorlog`: a time that everyone dates alike."""
    first, last = found.get("name")
    return _days((date(max(first, cal.FIRST.year), 1, 1), date(last, 12, 31)), grain="P")


def quarter(found: Found, view: View) -> Sense:
    """`het eerste kwartaal van 2018`."""
    number = int(found.get("ord") or found.get("n"))
    at = _year(found, view.now) or _related_year(found, view) or (view.now.year if view.now else None)
    if at is None or not 1 <= number <= 4:
        return _nothing(grain="Q")
    basis: Any = "absolute" if found.get("year") else "publication"
    return _days(cal.around(date(at, number * 3, 1), "Q"), grain="Q", value=f"{at}-Q{number}", basis=basis)


def half(found: Found, view: View) -> Sense:
    """`de eerste helft van dit jaar`."""
    at = _related_year(found, view) or (view.now.year if view.now else None)
    return (
        _days(_portioned((date(at, 1, 1), date(at, 12, 31)), found), grain="M", basis="publication")
        if at
        else _nothing(grain="M")
    )


def season(found: Found, view: View) -> Sense:
    """`de zomer van 2016`, `afgelopen winter`, `in het voorjaar`."""
    code = found.get("season")
    year_ = _year(found, view.now)
    basis: Any = "absolute"
    if year_ is None:
        basis = "publication"
        rel = relation(found)
        year_ = _related_year(found, view) if "YEARUNIT" in found.pattern.pattern else None
        if year_ is None:
            if view.now is None:
                return _nothing(grain="Q", value=f"XXXX-{code}")
            options = [cal.season(view.now.year + k, code) for k in (-2, -1, 0, 1)]
            past = [
                s for s in options if s[0] <= view.now and (rel not in {"LAST", "PAST"} or s[1] < view.now or rel == "PAST")
            ]
            coming = [s for s in options if s[0] > view.now]
            ahead = rel in {"NEXT", "COMING"} or (view.tense == "future" and rel not in {"LAST", "PAST", "THAT"})
            chosen = coming[0] if ahead else past[-1]
            if rel == "THIS" or (ahead and not rel):
                chosen = next((s for s in options if s[1] >= view.now and s[0].year >= view.now.year - 1), chosen)
            return _days(_portioned(chosen, found), grain="Q", basis=basis)
    return _days(_portioned(cal.season(year_, code), found), grain="Q", value=f"{year_}-{code}", basis=basis)


# ---- seen from the day of telling --------------------------------------------------------------------------------------


def _hours(found: Found) -> tuple[TimeType, str]:
    part = found.get("part")
    word = found.get("wd") if isinstance(found.get("wd"), tuple) else found.get("word")
    code = part or (word[1] if isinstance(word, tuple) else "")
    return ("TIME", f"T{code}") if code else ("DATE", "")


def weekday_number(found: Found) -> int:
    """Monday is 0."""
    wd = found.get("wd")
    return int(wd[0] if isinstance(wd, tuple) else wd)


def weekday(found: Found, view: View) -> Sense:
    """`woensdag`: the last on or before the telling, or the next after it; `volgende week maandag`, `afgelopen vrijdag`."""
    kind, hours = _hours(found)
    wd = weekday_number(found)
    rel = relation(found)
    if rel == "THAT" and "WEEKUNIT" not in found.pattern.pattern:
        return _that_weekday(wd, view, kind)
    if view.now is None:
        return _nothing(type=kind, value=f"XXXX-WXX-{wd + 1}{hours}")
    if "WEEKUNIT" in found.pattern.pattern:
        monday = cal.neighbour(view.now, {"LAST": -1, "PAST": -1, "THIS": 0}.get(rel, 1), "W")[0]
        day = cal.shift(monday, wd)
    elif view.pinned:
        return _days(view.pinned, type=kind, basis="publication", value=f"XXXX-WXX-{wd + 1}{hours}")
    elif rel in {"LAST", "PAST"}:
        day = cal.before(cal.shift(view.now, -1), wd)
    elif rel in {"NEXT", "COMING"} or view.tense in AHEAD:
        day = cal.after(view.now, wd)
    elif rel == "THIS":
        day = cal.after(cal.shift(view.now, -1), wd)
    else:
        day = cal.before(view.now, wd)
    return _days((day, day), type=kind, basis="publication", value=day.isoformat() + hours)


def _that_weekday(wd: int, view: View, kind: TimeType) -> Sense:
    if not view.anchor or not view.anchor.earliest or not view.anchor.latest:
        return _nothing(type=kind)
    first, last = cal.around(view.anchor.earliest, "W")[0], cal.around(view.anchor.latest, "W")[0]
    return _days((cal.shift(first, wd), cal.shift(last, wd)), type=kind, basis="text")


def weekday_over(found: Found, view: View) -> Sense:
    """`zaterdag over een week`."""
    if view.now is None:
        return _nothing()
    count, (unit, size) = _count(found) or 1, found.get("unit")
    day = cal.moved(cal.after(view.now, weekday_number(found)), count * size, unit)
    return _days((day, day), basis="publication")


def weekday_later(found: Found, view: View) -> Sense:
    """`de zondag daarop`."""
    a = view.anchor
    if not a or not a.earliest or not a.latest:
        return _nothing()
    wd, ahead = weekday_number(found), found.get("dir") > 0
    ends = [cal.after(d, wd) if ahead else cal.before(cal.shift(d, -1), wd) for d in (a.earliest, a.latest)]
    return _days((ends[0], ends[1]), basis="text")


def nth_weekday(found: Found, view: View) -> Sense:
    """`de eerste dinsdag van november`."""
    if found.get("month"):
        whole = month(found, view)
    elif view.now is not None:
        steps = {"LAST": -1, "PAST": -1, "THIS": 0}.get(relation(found), 1)
        whole = _days(cal.neighbour(view.now, steps, "M"), basis="publication")
    else:
        return _nothing()
    if not whole.earliest or not whole.latest:
        return _nothing()
    day = cal.nth_weekday(whole.earliest, whole.latest, weekday_number(found), int(found.get("ord")))
    return _days((day, day), basis=whole.basis) if day else _nothing()


def deictic(found: Found, view: View) -> Sense:
    """`gisteren`, `vanochtend`, `overmorgen`."""
    days, _ = found.get("word")
    kind, hours = _hours(found)
    if view.now is None:
        return _nothing(type=kind)
    day = cal.shift(view.now, days)
    return _days((day, day), type=kind, basis="publication", value=day.isoformat() + hours)


def night(_: Found, view: View) -> Sense:
    """`vannacht`: the night before, or the one to come."""
    if view.now is None:
        return _nothing(type="TIME", value="TNI")
    first = view.now if view.tense == "future" else cal.shift(view.now, -1)
    return _days((first, cal.shift(first, 1)), type="TIME", basis="publication", value=cal.shift(first, 1).isoformat() + "TNI")


def night_between(found: Found, view: View) -> Sense:
    """`de nacht van zaterdag op zondag`: both days."""
    if view.now is None:
        return _nothing(type="TIME", value="TNI")
    a = int(found.get("a"))
    first = cal.after(view.now, a) if view.tense in AHEAD else cal.before(cal.shift(view.now, -1), a)
    return _days((first, cal.shift(first, 1)), type="TIME", basis="publication", value=f"XXXX-WXX-{a + 1}TNI")


def night_between_dates(found: Found, view: View) -> Sense:
    """`de nacht van 3 op 4 mei`."""
    last = _day_of_year(int(found.get("b")), int(found.get("month")), _year(found, view.now), view)
    if not last.earliest:
        return _nothing(type="TIME")
    return replace(last, earliest=cal.shift(last.earliest, -1), type="TIME", value=last.value + "TNI")


def unit(found: Found, view: View) -> Sense:
    """`vorige week`, `eerder dit jaar`, `eind vorig jaar`, `afgelopen weekend`, `de rest van de week`."""
    code, size = found.get("unit")
    if view.now is None:
        return _nothing(grain=code)
    rel = relation(found) or "THIS"
    now = view.now
    if rel in {"PAST", "COMING"} and code not in {"WE", "C"} and not found.get("part"):
        end = cal.moved(now, size if rel == "COMING" else -size, code)
        if code == "W" and rel == "COMING":
            return _days((cal.shift(now, 1), end), grain=code, basis="publication")
        return _days((now, end) if rel == "COMING" else (end, now), grain=code, basis="publication")
    if code == "WE":
        whole = _weekend(now, rel, view.tense)
    else:
        whole = cal.neighbour(now, {"LAST": -1, "PAST": -1, "THIS": 0}.get(rel, 1) * size, code)
    whole = _portioned(whole, found)
    if rel == "THIS" and not found.get("part") and not found.get("whole"):
        whole = _so_far(found, whole, now, view.tense)
    return _days(whole, grain=code, basis="publication", value=_unit_value(whole, code))


def _so_far(found: Found, whole: cal.Days, now: date, tense: Tense) -> cal.Days:
    """What of this week, month or year can be meant: before now, after it, or all."""
    direction = found.parts.get("dir")
    if isinstance(direction, Word):
        if "EARLIER" in direction.means:
            return whole[0], max(whole[0], cal.shift(now, -1))
        return min(whole[1], cal.shift(now, 1)), whole[1]
    if "REST" in found.pattern.pattern or tense == "future":
        return max(whole[0], min(now, whole[1])), whole[1]
    if tense in {"past", "fresh"} and whole[0] <= now:
        return whole[0], min(whole[1], now)
    return whole


def _weekend(now: date, rel: str, tense: Tense) -> cal.Days:
    this = cal.around(now, "WE")
    if rel in {"LAST", "PAST"}:
        return cal.neighbour(now, -1, "WE")
    if rel in {"NEXT", "COMING"}:
        return this if now < this[0] else cal.neighbour(now, 1, "WE")
    if tense not in AHEAD and now.weekday() < (5 if tense in {"past", "fresh"} else 0):
        return cal.neighbour(now, -1, "WE")
    return this


def _unit_value(days: cal.Days, code: str) -> str:
    first = days[0]
    if code in {"W", "WE"}:
        iso_year, week, _ = first.isocalendar()
        return f"{iso_year}-W{week:02}" + ("-WE" if code == "WE" else "")
    return {"M": f"{first:%Y-%m}", "Y": f"{first.year}", "DEC": f"{first.year // 10}X"}.get(code, "")


def unit_after_next(found: Found, view: View) -> Sense:
    """`de week na de volgende`."""
    code, _ = found.get("unit")
    return _days(cal.neighbour(view.now, 2, code), grain=code, basis="publication") if view.now else _nothing(grain=code)


def week_number(found: Found, view: View) -> Sense:
    """`week 34`: the week of that number, by ISO 8601."""
    at = _year(found, view.now) or (view.now.year if view.now else None)
    number = int(found.get("n"))
    if at is None or not 1 <= number <= 52:
        return _nothing(grain="W")
    basis: Any = "absolute" if found.get("year") else "publication"
    return _days(
        (date.fromisocalendar(at, number, 1), date.fromisocalendar(at, number, 7)),
        grain="W",
        value=f"{at}-W{number:02}",
        basis=basis,
    )


def nth_week(found: Found, view: View) -> Sense:
    """`de eerste week van oktober`, `de laatste week van 2018`."""
    whole = month(found, view) if found.get("month") else year(found, view)
    if not whole.earliest or not whole.latest:
        return _nothing(grain="W")
    nth = found.get("ord")
    if not nth:
        first = cal.around(whole.latest, "W")[0]
    else:
        first = cal.around(cal.shift(whole.earliest, 3), "W")[0]
        first = cal.shift(first, 7 * (int(nth) - 1))
    return _days((first, cal.shift(first, 6)), grain="W", basis=whole.basis)


def season_unit(_: Found, __: View) -> Sense:
    """`vorig seizoen`: the text does not say from when to when."""
    return _nothing(grain="Y", type="DATE")


def _span_of_units(found: Found) -> tuple[float, float, str] | None:
    """How many units, at least and at most: `drie weken`, `enkele dagen`, `anderhalve week`, `een half jaar`."""
    code, size = found.get("unit")
    n = _count(found)
    if n is None and found.get("half") is not None:
        n = 0.5
    if n is None:
        word = found.parts.get("n")
        plural = found.get("some") is not None or any(k in found.parts for k in ("some", "many"))
        if word is None and (plural or _is_plural(found)):
            return FEW[0] * size, FEW[1] * size, code
        n = 1
    return n * size, n * size, code


def _is_plural(found: Found) -> bool:
    return any(isinstance(p, Word) and "UNITS" in p.means for k, p in found.parts.items() if k.startswith("unit"))


def past_units(found: Found, view: View) -> Sense:
    """`de afgelopen dagen`: the last nine days, for vague numbers end at nine; `de afgelopen twee jaar`."""
    span = _span_of_units(found)
    if view.now is None or span is None:
        return _nothing(type="DURATION", grain="DUR")
    exact = found.get("n") is not None
    if not exact and span[2] in {"DEC", "C"}:
        return Sense(latest=view.now, type="DURATION", grain="DUR", basis="publication")
    return _days(
        (cal.moved(view.now, -span[1], span[2]), view.now),
        type="DURATION",
        grain="DUR",
        basis="publication",
        value=_duration(found),
    )


def coming_units(found: Found, view: View) -> Sense:
    """`de komende drie weken`."""
    span = _span_of_units(found)
    if view.now is None or span is None:
        return _nothing(type="DURATION", grain="DUR")
    end = cal.moved(view.now, span[1], span[2])
    if span[2] in {"S", "MIN", "H"}:
        end = cal.shift(view.now, max(1, -(-span[1] * cal.LENGTH[span[2]] // 1)))
    return _days((view.now, end), type="DURATION", grain="DUR", basis="publication", value=_duration(found))


# ---- so long ago, so long after ----------------------------------------------------------------------------------------


def _about(found: Found) -> str:
    word = found.parts.get("about")
    return next((c for c in ("APPROX", "AMPLE", "NEARLY") if isinstance(word, Word) and c in word.means), "")


def _number(word: Word | Found) -> float:
    return next((float(word.means[c]) for c in ("NUM", "A", "HALF") if c in word.means), 1.0) if isinstance(word, Word) else 1.0


def _away(found: Found, now: date, sign: int, *, exact: bool = False) -> cal.Days:
    """The days that lie a stated time from a day: exact for days, a little around it for weeks, the calendar unit for months and years."""
    low, high, code = _span_of_units(found) or (1, 1, "D")
    about = _about(found)
    if low != high:
        ends = sorted((cal.moved(now, sign * low, code), cal.moved(now, sign * high, code)))
        return ends[0], ends[1]
    if about in {"AMPLE", "NEARLY"}:
        more = low + (1 if about == "AMPLE" else -1)
        ends = sorted((cal.moved(now, sign * low, code), cal.moved(now, sign * more, code)))
        return ends[0], ends[1]
    if exact:
        day = cal.moved(now, sign * low, code)
        for label in ("n4", "n5"):
            if label in found.parts:
                more_n, (more_code, more_size) = found.parts[label], found.get("unit" + ("2" if label == "n4" else "3"))
                day = cal.moved(day, sign * float(_number(more_n)) * more_size, more_code)
        return day, day
    if code in {"S", "MIN", "H"}:
        day = cal.shift(now, sign * low * cal.LENGTH[code])
        return (day, now) if sign < 0 else (now, day)
    extra = found.parts.get("unit2")
    if code in {"D", "WD"} and not extra:
        day = cal.moved(now, sign * low, code)
        return (cal.shift(day, -1), cal.shift(day, 1)) if about else (day, day)
    if code == "W":
        days = low * 7 * sign
        slack = 2 if about or low == int(low) else 1
        return cal.shift(now, days // 1 - slack), cal.shift(now, -(-days // 1) + slack)
    if extra is not None or low != int(low):
        day = cal.moved(now, sign * low, code)
        return cal.around(day, "M")
    if about:
        slack = {"M": 1, "Y": 1}.get(code, 0)
        return (cal.neighbour(now, sign * int(low) - slack, code)[0], cal.neighbour(now, sign * int(low) + slack, code)[1])
    return cal.neighbour(now, sign * int(low), code)


def ago(found: Found, view: View) -> Sense:
    """`drie maanden geleden`: that calendar month; `ruim twee weken geleden`, `een jaar of vijf geleden`."""
    kind: TimeType = "TIME" if found.get("unit")[0] in {"S", "MIN", "H"} else "DATE"
    grain = found.get("unit")[0]
    if view.now is None:
        return _nothing(type=kind, grain=grain)
    if "many" in found.parts or ("some" not in found.parts and _is_plural(found) and found.get("n") is None and "n2" not in found.parts
                                 and found.get("unit")[0] in {"Y", "DEC", "C"}):  # fmt: skip
        return Sense(latest=cal.moved(view.now, -FEW[0], found.get("unit")[0]), type=kind, grain=grain, basis="vague")
    return _days(_away(found, view.now, -1, exact=view.exact), type=kind, grain=grain, basis="publication")


def ahead(found: Found, view: View) -> Sense:
    """`over anderhalve week`."""
    kind: TimeType = "TIME" if found.get("unit")[0] in {"S", "MIN", "H"} else "DATE"
    if view.now is None:
        return _nothing(type=kind, grain=found.get("unit")[0])
    return _days(_away(found, view.now, 1, exact=view.exact), type=kind, grain=found.get("unit")[0], basis="publication")


def within(found: Found, view: View) -> Sense:
    """`binnen tien dagen`: from now until then."""
    span = _span_of_units(found)
    if view.now is None or span is None or view.tense in {"past", "fresh"}:
        return _nothing(type="DURATION", grain="DUR")
    return _days((view.now, cal.moved(view.now, span[1], span[2])), type="DURATION", grain="DUR", basis="publication")


def later(found: Found, view: View) -> Sense:
    """`drie dagen later`, `de dag erna`, `een jaar eerder`: counted from the last day told."""
    word = found.parts.get("dir")
    sign = next((1 if word.means[c] > 0 else -1 for c in ("AFTERWARDS", "BEFOREHAND", "FOLLOWING", "PRECEDING")
                 if isinstance(word, Word) and c in word.means), 1)  # fmt: skip
    raw = found.get("unit")
    kind: TimeType = "TIME" if isinstance(raw, str) or (isinstance(raw, tuple) and raw[0] in {"S", "MIN", "H"}) else "DATE"
    a = view.anchor
    if not a or not a.earliest or not a.latest:
        return _nothing(type=kind)
    if raw is None or isinstance(raw, str):
        return _days((cal.shift(a.earliest, sign), cal.shift(a.latest, sign)), type=kind, basis="text")
    first, last = _away(found, a.earliest, sign, exact=view.exact), _away(found, a.latest, sign, exact=view.exact)
    if raw[0] in {"Y", "M"} and a.grain == "D" and "n" not in found.parts and not _about(found):
        first = last = (cal.moved(a.earliest, sign, raw[0]), cal.moved(a.latest, sign, raw[0]))
        first, last = cal.around(first[0], "M"), cal.around(last[1], "M")
    return _days((first[0], last[1]), type=kind, grain=raw[0], basis="text")


def that(found: Found, view: View) -> Sense:
    """`die dag`, `dat jaar`, `eerder op de dag`: the one told of last."""
    raw = found.get("unit")
    code = "D" if isinstance(raw, str) else raw[0]
    kind: TimeType = "TIME" if isinstance(raw, str) or ("dir" in found.parts and code == "D") else "DATE"
    a = view.anchor
    if not a or not a.earliest or not a.latest:
        if "dir" in found.parts and view.now and code in {"W", "M", "Y"}:
            return _days(_so_far(found, cal.around(view.now, code), view.now, view.tense), grain=code, basis="publication")
        if "dir" in found.parts and view.now and code == "D":
            return _days((cal.shift(view.now, -1), view.now), type=kind, basis="publication")
        return _nothing(type=kind, grain=code)
    if code == "D":
        return _days((a.earliest, a.latest), type=kind, basis="text", value=f"T{raw}" if isinstance(raw, str) else "")
    return _days((cal.around(a.earliest, code)[0], cal.around(a.latest, code)[1]), grain=code, basis="text")


def that_moment(_: Found, view: View) -> Sense:
    """`op dat moment`: when what was told last happened."""
    a = view.anchor
    return _days((a.earliest, a.latest), basis="text") if a and a.earliest and a.latest else _nothing()


# ---- how long, how often, what hour ------------------------------------------------------------------------------------


def _duration(found: Found) -> str:
    """The ISO 8601 duration: `P3M`, `PT2.5H`, `PXD` where the number is not said."""
    raw = found.get("unit")
    if isinstance(raw, tuple) and any(k in found.parts for k in ("unit2", "unit3")) and "n" in found.parts:
        return _sum(found)
    if isinstance(raw, str) or raw is None:
        return {"MO": "PTMO", "AF": "PTAF"}.get(str(raw), "")
    code, size = raw
    n = _count(found)
    if n is None and (_is_plural(found) or any(k in found.parts for k in ("some", "many"))):
        amount = "X"
    else:
        total = (n if n is not None else 0.5 if found.get("half") else 1) * size
        amount = f"{total:g}"
    name = {"S": "S", "MIN": "M", "H": "H", "DEC": "0Y", "C": "00Y", "Q": "Q", "WE": "WE", "WD": "BD"}.get(code, code)
    return f"PT{amount}{name}" if code in {"S", "MIN", "H"} else f"P{amount}{name}"


def _sum(found: Found) -> str:
    """`1 jaar, 1 maand, 21 dagen` as one duration."""
    counts = [_number(found.parts[k]) for k in ("n", "n4", "n5") if k in found.parts]
    units = [p.means["UNIT"] for k, p in sorted(found.parts.items()) if k.startswith("unit") and isinstance(p, Word)]
    days, hours = "", ""
    for code in ("Y", "M", "W", "D"):
        days += "".join(f"{n * u[1]:g}{code}" for n, u in zip(counts, units, strict=False) if u[0] == code)
    for code in ("H", "MIN", "S"):
        hours += "".join(f"{n * u[1]:g}{code[0]}" for n, u in zip(counts, units, strict=False) if u[0] == code)
    return f"P{days}" + (f"T{hours}" if hours else "")


def lasting(found: Found, view: View) -> Sense:
    """`al twintig jaar`: begun so long ago and lasting until now; `drie uur` by itself lies nowhere."""
    if found.get("lang") is not None:
        code, low, high = found.get("lang"), float(FEW[0]), float(FEW[1])
        value = f"PTX{code}" if code in {"MIN", "H"} else f"PX{code}"
        span: tuple[float, float, str] | None = (low, high, code)
    else:
        value = _duration(found)
        span = _span_of_units(found) if isinstance(found.get("unit"), tuple) else None
    until = found.get("until") and (view.tense != "future" or found.get("until") == "surely")
    if not until or span is None or view.now is None:
        return _nothing(type="DURATION", grain="DUR", value=value)
    low, high, code = span
    if low != high:
        if code in {"Y", "DEC", "C"}:
            return Sense(latest=view.now, type="DURATION", grain="DUR", value=value, basis="publication")
        return _days(
            (cal.moved(view.now, -high, code), view.now), type="DURATION", grain="DUR", value=value, basis="publication"
        )
    more = 0 if found.get("until") == "exact" else 1
    first = cal.shift(cal.moved(view.now, -(high + more), code), 1)
    return _days((first, view.now), type="DURATION", grain="DUR", value=value, basis="publication")


def often(found: Found, _: View) -> Sense:
    """`elke vrijdag`: no days, but a rhythm."""
    word = next((found.parts[k] for k in ("set", "set2") if k in found.parts), None)
    if isinstance(word, Word):
        return _nothing(type="SET", grain="SET", value=str(word.means["SETWORD"]))
    wd = found.get("wd") if found.get("wd") is not None else found.get("wds")
    if wd is not None:
        return _nothing(type="SET", grain="SET", value=f"XXXX-WXX-{(wd[0] if isinstance(wd, tuple) else wd) + 1}")
    raw = found.get("unit")
    return _nothing(type="SET", grain="SET", value=f"T{raw}" if isinstance(raw, str) else _duration(found))


def clock(found: Found, view: View) -> Sense:
    """`om half negen`: an hour of the day told of last, if any."""
    a = view.anchor
    value = _clock_value(found) if found.get("h") is not None else ""
    if not a or not a.earliest or not a.latest or a.grain != "D":
        return _nothing(type="TIME", grain="H", value=value)
    return _days((a.earliest, a.latest), type="TIME", grain="H", value=value, basis="text")


def clock_range(found: Found, view: View) -> Sense:
    """`tussen 5 en 6 's middags`: two hours, in the part of the day that either names."""
    sense = clock(found, view)
    part = found.get("part")
    last = _clock_value(found, "b", part or found.get("apart"))
    first = _clock_value(found, "a", found.get("apart") or part)
    if part and not found.get("apart") and first > last:  # `van half acht tot 4 uur 's middags`
        first = _clock_value(found, "a")
    return replace(sense, value=f"{first}/{last}")


def _clock_value(found: Found, of: str = "", part: str | None = None) -> str:
    raw = found.get(of + "h")
    part = part or (found.get("part") if not of else None) or ("EV" if found.get("ampm") == "EV" else "")
    if isinstance(raw, str):
        hour, minute = (int(x) for x in re.split(r"[:.]", raw)[:2])
    else:
        hour, minute = int(raw), 0
        side = found.parts.get(of + "side")
        away = int(found.get(of + "q") or 0) if side else 0
        if isinstance(side, Word):
            minute = away if "OVER" in side.means else -away
        if found.get(of + "half") is not None:
            minute -= 30
    if part in {"AF", "EV"} and hour < 12 and not (part == "AF" and hour == 0):
        hour += 12
    if part == "NI" and hour == 12:
        hour = 0
    total = (hour * 60 + minute) % (24 * 60) if hour * 60 + minute != 24 * 60 else 24 * 60
    return f"T{total // 60:02}:{total % 60:02}" if total % 60 else f"T{total // 60:02}"


def part(found: Found, view: View) -> Sense:
    """`'s nachts`, `in de ochtend`, `afgelopen nacht`."""
    code = found.get("part")
    if found.get("today") and view.now:
        rel = relation(found)
        first = cal.shift(view.now, {"LAST": -1, "PAST": -1, "NEXT": 0, "COMING": 0}.get(rel, 0))
        last = cal.shift(first, 1) if code == "NI" or rel in {"NEXT", "COMING"} else first
        return _days((first, last), type="TIME", grain="H", basis="publication", value=f"T{code}")
    a = view.anchor
    if not a or not a.earliest or not a.latest or a.grain != "D":
        return _nothing(type="TIME", grain="H", value=f"T{code}")
    return _days((a.earliest, a.latest), type="TIME", grain="H", value=f"T{code}", basis="text")


def holiday(found: Found, view: View) -> Sense:
    """`met Pinksteren`: the nearest, as the tense says."""
    rule = found.get("name")
    if rule[0] == "unknown":
        return _nothing()
    at = _year(found, view.now)
    basis: Any = "absolute" if at else "publication"
    if at is None and "YEARUNIT" in found.pattern.pattern:
        at = _related_year(found, view)
    if at is None:
        if view.now is None:
            return _nothing()
        now, rel = view.now, relation(found)
        options = [_feast(now.year + k, rule) for k in (-1, 0, 1)]
        past, coming = [d for d in options if d[0] <= now], [d for d in options if d[1] >= now]
        if rel in {"NEXT", "COMING"} or (view.tense == "future" and rel not in {"LAST", "PAST"}):
            return _days(coming[0], basis=basis)
        if rel in {"LAST", "PAST"} or view.tense in {"past", "fresh"}:
            return _days(past[-1], basis=basis)
        return _days(min(options, key=lambda d: abs((d[0] - now).days)), basis=basis)
    return _days(_feast(at, rule), basis=basis)


def _feast(at: int, rule: tuple[Any, ...]) -> cal.Days:
    kind = rule[0]
    if kind == "easter":
        first = cal.shift(cal.easter(at), rule[1])
        return first, cal.shift(first, rule[2] - 1)
    if kind == "nth":
        day = cal.nth_weekday(*cal.month(at, rule[1]), rule[2], rule[3])
        assert day is not None
        return day, day
    first = date(at, rule[1], rule[2])
    return first, cal.shift(first, rule[3] - 1) if kind == "span" else first


# ---- composed of others ------------------------------------------------------------------------------------------------


def sense_of(found: Found, view: View) -> Sense:
    """The days of an expression as seen from one day."""
    return READINGS[found.pattern.reading](found, view)


def _child(found: Found, label: str, view: View) -> Sense:
    part_ = found.parts.get(label)
    if isinstance(part_, Found):
        return sense_of(part_, view)
    return _days((view.now, view.now), basis="publication") if view.now else _nothing()


def day_and_hour(found: Found, view: View) -> Sense:
    """`morgen om 8:00`."""
    day, hour = _child(found, "day", view), _child(found, "hour", replace(view, anchor=None))
    if day.value.endswith(("TAF", "TEV")) and "T00" < hour.value < "T12":  # `half zes morgenavond`
        hour = replace(hour, value=f"T{int(hour.value[1:3]) + 12}{hour.value[3:]}")
    return replace(
        day, type="TIME", value=(day.earliest.isoformat() if day.earliest and day.earliest == day.latest else "") + hour.value
    )


def interval(found: Found, view: View) -> Sense:
    """`van 1998 tot 2004`, `tussen maandag en woensdag`."""
    first, last = _child(found, "a", view), _child(found, "b", view)
    a = found.parts.get("a")
    plain = isinstance(a, Found) and a.pattern.reading in {"month", "date", "dm"} and not relation(a)
    if last.latest and last.basis == "absolute" and first.basis != "absolute" and plain:  # `juni-augustus 1992`
        first = _child(found, "a", replace(view, now=last.latest, tense="past"))
    begin, end = first.earliest, last.latest
    if begin and end and begin > end and first.basis != "absolute":
        years = 1 if (begin - end).days < 366 else 0
        begin = cal.add_months(begin, -12 * years) if years else begin
    if begin and end and begin > end:
        return _nothing(grain="DUR")
    kind: TimeType = "TIME" if first.type == last.type == "TIME" and first.grain == "H" else "DATE"
    if kind == "TIME":
        return Sense(earliest=begin, latest=end, type="TIME", grain="H", value=f"{first.value}/{last.value}", basis=last.basis)
    return Sense(earliest=begin, latest=end, grain="DUR", basis=first.basis if first.dated else "none")


def since(found: Found, view: View) -> Sense:
    """`sinds de verkiezingen van mei`: from its begin to the telling."""
    start = _child(found, "when", view)
    latest = view.now if start.earliest is None or view.now is None or view.now >= start.earliest else None
    if start.grain == "H":
        return replace(start, type="DURATION")
    return Sense(
        earliest=start.earliest, latest=latest if start.dated else None, type="DURATION", grain="DUR", basis=start.basis
    )


def from_on(found: Found, view: View) -> Sense:
    """`vanaf 1 juli`."""
    start = _child(found, "when", view)
    if start.grain == "H":
        return start
    past = (
        view.tense in {"past", "fresh"} and view.now is not None and start.earliest is not None and start.earliest <= view.now
    )
    return Sense(earliest=start.earliest, latest=view.now if past else None, grain="DUR", type="DURATION", basis=start.basis)


def until(found: Found, view: View) -> Sense:
    """`tot 2023`: from now, where that is still to come; else up to it."""
    end = _child(found, "when", view)
    if end.grain == "H":
        return replace(end, type="TIME")
    ahead_ = end.latest and view.now and end.latest >= view.now and view.tense != "past"
    return Sense(earliest=view.now if ahead_ else None, latest=end.latest, grain="DUR", type="DURATION", basis=end.basis)


def before(found: Found, view: View) -> Sense:
    """`nog voor 28 april`: up to the day before."""
    end = _child(found, "when", view)
    last = cal.shift(end.earliest, -1) if end.earliest else None
    first = view.now if last and view.now and view.now <= last else None
    return Sense(earliest=first, latest=last, grain="DUR", basis=end.basis)


def after(found: Found, view: View) -> Sense:
    """`na 1 augustus`."""
    start = _child(found, "when", view)
    first = cal.shift(start.latest, 1) if start.latest else None
    past = view.tense in {"past", "fresh"} and view.now is not None and first is not None and first <= view.now
    return Sense(earliest=first, latest=view.now if past else None, grain="DUR", basis=start.basis)


def by(found: Found, view: View) -> Sense:
    """`uiterlijk vrijdag`."""
    end = _child(found, "when", replace(view, tense="future"))
    return Sense(
        earliest=view.now if end.latest and view.now and view.now <= end.latest else None,
        latest=end.latest,
        grain="DUR",
        basis=end.basis,
    )


def count_after(found: Found, view: View) -> Sense:
    """`drie dagen na 1 oktober`."""
    long, start, side = found.parts["long"], _child(found, "when", view), found.parts.get("side")
    if not isinstance(long, Found) or not start.earliest or not start.latest or not isinstance(long.get("unit"), tuple):
        return _nothing()
    sign = 1 if side is None or (isinstance(side, Word) and "AFTER" in side.means) else -1
    first, last = (_away(long, d, sign, exact=view.exact) for d in (start.earliest, start.latest))
    return _days((first[0], last[1]), basis=start.basis)


def often_at(found: Found, view: View) -> Sense:
    """`elke maandag om 16.00`."""
    set_, hour = _child(found, "often", view), _child(found, "hour", replace(view, anchor=None))
    return replace(set_, value=(set_.value if set_.value.startswith("X") else "") + hour.value)


def since_then(_: Found, view: View) -> Sense:
    """`sindsdien`: since what was told last."""
    a = view.anchor
    if not a or not a.earliest:
        return _nothing(type="DURATION", grain="DUR")
    return Sense(earliest=a.earliest, latest=view.now, type="DURATION", grain="DUR", basis="text")


def since_event(_: Found, view: View) -> Sense:
    """`sinds zijn arrestatie`: some time before the telling, and lasting."""
    return Sense(latest=view.now, type="DURATION", grain="DUR", basis="publication" if view.now else "none")


READINGS: dict[str, Reading] = {
    "iso": iso, "dmy": dmy, "dm": dm, "ym": ym, "date": day_and_month, "dates": several_days, "day_of": day_of, "month": month, "year": year,
    "decade": decade, "century": century, "period": period, "quarter": quarter, "half": half, "season": season, "weekday": weekday,
    "weekday_over": weekday_over, "weekday_later": weekday_later, "nth_weekday": nth_weekday, "deictic": deictic, "night": night,
    "night_between": night_between, "night_between_dates": night_between_dates, "unit": unit, "unit_after_next": unit_after_next,
    "week_number": week_number, "nth_week": nth_week, "season_unit": season_unit, "past_units": past_units, "coming_units": coming_units,
    "ago": ago, "ahead": ahead, "within": within, "later": later, "that": that, "that_moment": that_moment, "lasting": lasting, "often": often,
    "clock": clock, "part": part, "holiday": holiday, "day_and_hour": day_and_hour, "range": interval, "since": since, "from_on": from_on,
    "until": until, "before": before, "after": after, "by": by, "count_after": count_after, "since_event": since_event, "my": my, "written_date": written_date, "related_dates": related_dates,
    "clock_range": clock_range, "often_at": often_at, "since_then": since_then,
}  # fmt: skip
"""The readings by the name that patterns give them."""
