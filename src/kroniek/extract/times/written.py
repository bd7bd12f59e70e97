"""Times by their written date: `zaterdag 18 mei 2019`, `eind februari`, `de jaren tachtig`, `met Pinksteren`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from kroniek.extract.times import calendar as cal
from kroniek.extract.times.scan import Found
from kroniek.extract.times.sense import (
    Sense,
    Tense,
    View,
    no_time,
    nothing,
    portioned,
    related_year,
    relation,
    spanning,
    valid,
    year_of,
)


def iso(found: Found, _: View) -> Sense:
    """`2019-02-04`."""
    day = valid(*(int(x) for x in str(found.get("day")).split("-")))
    return spanning((day, day), value=day.isoformat()) if day else no_time()


def dmy(found: Found, _: View) -> Sense:
    """`12-06-2015`, day first as in Dutch; month first only where day first cannot be."""
    a, b, c = (int(x) for x in re.findall(r"\d+", str(found.get("day"))))
    year = c if c > 99 else (2000 if c <= 50 else 1900) + c
    day = valid(year, b, a) or (valid(year, a, b) if "/" in str(found.get("day")) else None)
    return spanning((day, day), value=day.isoformat()) if day else no_time()


def years(found: Found, _: View) -> Sense:
    """`2014-2018`, `seizoen 2020/2021`."""
    first, last = int(found.get("from")), int(found.get("to"))
    if last < 100:  # `1950-53`
        last += first // 100 * 100
    if not first < last:
        return no_time()
    return spanning((date(first, 1, 1), date(last, 12, 31)), grain="DUR", value=f"{first}/{last}")


def dm(found: Found, view: View) -> Sense:
    """`22/4`."""
    day, month = (int(x) for x in re.split("[/-]", str(found.get("day"))))
    return day_of_year(day, month, None, view)


def my(found: Found, _: View) -> Sense:
    """`11/2016`, `11-2016`."""
    number, at = (int(x) for x in re.findall(r"\d+", str(found.get("month"))))
    return spanning(cal.month(at, number), grain="M", value=f"{at}-{number:02}")


def written_date(found: Found, view: View) -> Sense:
    """`maandag 21`: the nearest such day."""
    return day_of(found, view)


def related_dates(found: Found, view: View) -> Sense:
    """`volgende maand van 4 tot 23`."""
    if view.now is None:
        return nothing(grain="W")
    base = cal.neighbour(view.now, {"LAST": -1, "PAST": -1, "THIS": 0}.get(relation(found), 1), "M")[0]
    first, last = (valid(base.year, base.month, int(found.get(k))) for k in ("from", "to"))
    return spanning((first, last), grain="W", basis="publication") if first and last and first <= last else nothing(grain="W")


def ym(found: Found, _: View) -> Sense:
    """`2019-05`."""
    year, number = (int(x) for x in str(found.get("month")).split("-"))
    return spanning(cal.month(year, number), grain="M", value=f"{year}-{number:02}")


def day_and_month(found: Found, view: View) -> Sense:
    """`zaterdag 18 mei 2019`, `3 maart`, `dinsdagavond 3 maart vorig jaar`."""
    year = year_of(found, view.now) or related_year(found, view)
    wd = found.get("wd")
    part = wd[1] if isinstance(wd, tuple) else ""
    sense = day_of_year(int(found.get("day")), int(found.get("month")), year, view, weekday=wd[0] if isinstance(wd, tuple) else wd)
    return replace(sense, type="TIME", value=f"{sense.value}T{part}") if part else sense


def day_of_year(day: int, month: int, year: int | None, view: View, *, weekday: int | None = None) -> Sense:
    if year is None:
        if view.now is None:
            return nothing(value=f"XXXX-{month:02}-{day:02}")
        year = _nearest_year(day, month, view.now, view.tense, weekday)
        at = valid(year, month, day)
        return spanning((at, at), value=at.isoformat(), basis="publication") if at else nothing()
    at = valid(year, month, day)
    return spanning((at, at), value=at.isoformat()) if at else nothing()


def _nearest_year(day: int, month: int, now: date, tense: Tense, weekday: int | None) -> int:
    """The year that puts a day of a month nearest to now; tense and weekday choose where the nearest is far or does not fit."""

    def cost(year: int) -> tuple[bool, float, int]:
        at = valid(year, month, day)
        if at is None:
            return True, 10**6, year
        away = (at - now).days
        wrong_side = (tense in {"past", "fresh"} and away > 0) or (tense == "future" and away < 0)
        return weekday is not None and at.weekday() != weekday, abs(away) + (150 if wrong_side else 0), year

    back = 1 if weekday is None else 7  # `zondag 3 juli` can be years ago
    return min(range(now.year - back, now.year + 2), key=cost)


def several_days(found: Found, view: View) -> Sense:
    """`van 3 tot 12 september`."""
    year = year_of(found, view.now)
    first = day_of_year(int(found.get("from")), int(found.get("month")), year, view)
    last = day_of_year(int(found.get("to")), int(found.get("month")), year, view)
    if not first.earliest or not last.latest or first.earliest > last.latest:
        return nothing(grain="W")
    return spanning((first.earliest, last.latest), grain="W", basis=first.basis)


def day_of(found: Found, view: View) -> Sense:
    """`de 20e van volgende maand`, `vrijdag de 26e`."""
    day = int(found.get("day"))
    if view.now is None:
        return nothing()
    rel = relation(found)
    if rel:
        base = cal.neighbour(view.now, {"LAST": -1, "PAST": -1, "THIS": 0, "THAT": 0}.get(rel, 1), "M")[0]
        at = valid(base.year, base.month, day)
        return spanning((at, at), basis="publication") if at else nothing()
    near = [cal.add_months(view.now.replace(day=1), k) for k in (-12, *range(-11, 12))]
    options = [d for d in (valid(b.year, b.month, day) for b in near) if d and found.get("wd") in (None, d.weekday())]
    ahead = [d for d in options if d >= view.now]
    chosen = (
        min(ahead or options, default=None)
        if view.tense != "past"
        else max([d for d in options if d <= view.now], default=None)
    )
    return spanning((chosen, chosen), basis="publication") if chosen else nothing()


JUST_PAST = 3
"""A month that was so many months ago is not the one of next year, unless that is said."""


def month(found: Found, view: View) -> Sense:
    """`mei 2018`, `eind februari`, `juni vorig jaar`, `januari`: the last such month that has begun, unless the tense looks ahead."""
    number = int(found.get("month"))
    year = year_of(found, view.now)
    basis: Any = "absolute"
    if year is None:
        basis = "publication"
        rel = relation(found)
        beside_year = "YEARUNIT" in found.pattern.pattern
        year = related_year(found, view) if beside_year else None
        if year is None:
            if view.now is None:
                return nothing(grain="M", value=f"XXXX-{number:02}")
            at = view.now.year
            soon = (number - view.now.month) % 12
            ahead = rel in {"NEXT", "COMING"} or (
                not rel and (view.tense == "future" or (view.tense == "present" and 0 < soon < 6))
            )
            back = (view.now.month - number) % 12
            if ahead and not rel and number < view.now.month and back <= JUST_PAST:
                ahead = False  # next year would be said: `beloofde in januari een plan te maken`, told in March
            if ahead:
                year = at if number > view.now.month or (number == view.now.month and not rel) else at + 1
            else:
                begun = number < view.now.month or (number == view.now.month and rel not in {"LAST", "PAST"})
                year = at if begun or rel == "THIS" else at - 1
    whole = cal.month(year, number)
    return spanning(portioned(whole, found), grain="M", value=f"{year}-{number:02}", basis=basis)


def year(found: Found, view: View) -> Sense:
    """`2014`, `begin 2016`."""
    value = year_of(found, view.now)
    assert value is not None
    return spanning(portioned((date(value, 1, 1), date(value, 12, 31)), found), grain="Y", value=f"{value}")


def decade(found: Found, view: View) -> Sense:
    """`de jaren tachtig`, `begin jaren negentig`."""
    raw = found.get("decade")
    value = int(re.sub(r"\D", "", raw)) if isinstance(raw, str) else int(raw)
    first = value if value >= 100 else (1900 if value >= 20 else 2000) + value
    if value == 20 and view.now and view.now.year >= 2020:
        first = 1920
    part = found.get("part")
    days = cal.decade_portion(first, part) if part else (date(first, 1, 1), date(first + 9, 12, 31))
    return spanning(days, grain="DEC", value=f"{first // 10}X")


def century(found: Found, _: View) -> Sense:
    """`de 17e eeuw`."""
    number = int(found.get("ord"))
    if not 11 <= number <= 29:
        return nothing(grain="C")
    return spanning((date(number * 100 - 99, 1, 1), date(number * 100, 12, 31)), grain="C", value=f"{number - 1}XX")


def period(found: Found, _: View) -> Sense:
    """`de Koude Oorlog`: a time that everyone dates alike."""
    first, last = found.get("name")
    return spanning((date(max(first, cal.FIRST.year), 1, 1), date(last, 12, 31)), grain="P")


def quarter(found: Found, view: View) -> Sense:
    """`het eerste kwartaal van 2018`."""
    number = int(found.get("ord") or found.get("n"))
    at = year_of(found, view.now) or related_year(found, view) or (view.now.year if view.now else None)
    if at is None or not 1 <= number <= 4:
        return nothing(grain="Q")
    basis: Any = "absolute" if found.get("year") else "publication"
    return spanning(cal.around(date(at, number * 3, 1), "Q"), grain="Q", value=f"{at}-Q{number}", basis=basis)


def edge(found: Found, view: View) -> Sense:
    """`de eerste maanden van 2019`, `de laatste twee weken van dit jaar`; `de eerste weken` alone lie nowhere."""
    code, size = found.get("unit")
    at = year_of(found, view.now) or related_year(found, view)
    basis: Any = "absolute" if found.get("year") else "publication"
    nth, count = found.get("ord"), found.get("n") or found.get("half")
    plural = found.get("some") is not None or "UNITS" in found.parts["unit"].means  # type: ignore[union-attr]
    if at is None or code in {"S", "MIN", "H"}:
        return nothing(grain=code)
    first, last = date(at, 1, 1), date(at, 12, 31)
    if plural and count is None:
        days = cal.portion((first, last), "BEGIN" if nth else "END")
    elif nth:
        start = cal.moved(first, (int(nth) - 1) * size, code)
        days = start, cal.shift(cal.moved(start, float(count or 1) * size, code), -1)
    else:
        days = cal.shift(cal.moved(last, -float(count or 1) * size, code), 1), last
    if view.now and view.tense in {"past", "fresh"} and days[0] <= view.now:
        days = days[0], min(days[1], view.now)
    return spanning(days, grain="DUR", basis=basis)


def half(found: Found, view: View) -> Sense:
    """`de eerste helft van dit jaar`."""
    at = related_year(found, view) or (view.now.year if view.now else None)
    return (
        spanning(portioned((date(at, 1, 1), date(at, 12, 31)), found), grain="M", basis="publication")
        if at
        else nothing(grain="M")
    )


def season(found: Found, view: View) -> Sense:
    """`de zomer van 2016`, `afgelopen winter`, `in het voorjaar`."""
    code = found.get("season")
    year_ = year_of(found, view.now)
    basis: Any = "absolute"
    if year_ is None:
        basis = "publication"
        rel = relation(found)
        year_ = related_year(found, view) if "YEARUNIT" in found.pattern.pattern else None
        if year_ is None:
            if view.now is None:
                return nothing(grain="Q", value=f"XXXX-{code}")
            options = [cal.season(view.now.year + k, code) for k in (-2, -1, 0, 1)]
            past = [
                s for s in options if s[0] <= view.now and (rel not in {"LAST", "PAST"} or s[1] < view.now or rel == "PAST")
            ]
            coming = [s for s in options if s[0] > view.now]
            ahead = rel in {"NEXT", "COMING"} or (view.tense == "future" and rel not in {"LAST", "PAST", "THAT"})
            chosen = coming[0] if ahead else past[-1]
            if rel == "THIS" and view.tense == "past":
                chosen = past[-1]
            elif rel == "THIS" or (ahead and not rel):
                chosen = next((s for s in options if s[1] >= view.now and s[0].year >= view.now.year - 1), chosen)
            return spanning(portioned(chosen, found), grain="Q", basis=basis)
    return spanning(portioned(cal.season(year_, code), found), grain="Q", value=f"{year_}-{code}", basis=basis)


NEAR_FEAST = 45
"""A feast that is so few days off is meant whatever the tense: `de route werd voor Koningsdag verlegd`."""


JUST_OVER = 14
"""A feast that is over for so many days is still spoken of in the present."""


def holiday(found: Found, view: View) -> Sense:
    """`met Pinksteren`: the nearest, as the tense says."""
    rule = found.get("name")
    if rule[0] == "unknown":
        return nothing()
    at = year_of(found, view.now)
    basis: Any = "absolute" if at else "publication"
    if at is None and "YEARUNIT" in found.pattern.pattern:
        at = related_year(found, view)
    if at is not None:
        return spanning(feast(at, rule), basis=basis)
    if view.now is None:
        return nothing()
    return spanning(_nearest_feast(rule, view.now, view.tense, relation(found)), basis=basis)


def _nearest_feast(rule: tuple[Any, ...], now: date, tense: Tense, rel: str) -> cal.Days:
    options = [feast(now.year + k, rule) for k in (-1, 0, 1)]
    past, coming = [d for d in options if d[0] <= now][-1], next(d for d in options if d[1] >= now)
    if rel in {"NEXT", "COMING"} or (tense == "future" and rel not in {"LAST", "PAST"}):
        return coming
    if rel in {"LAST", "PAST"}:
        return past
    off = (coming[0] - now).days
    if tense in {"past", "fresh"} and not (off <= NEAR_FEAST and (now - past[1]).days > 2 * NEAR_FEAST):
        return past
    if tense == "present":
        return past if (now - past[1]).days <= JUST_OVER and off > NEAR_FEAST else coming
    return min((past, coming), key=lambda d: abs((d[0] - now).days)) if not tense else coming


def feast(at: int, rule: tuple[Any, ...]) -> cal.Days:
    """The days of a feast in a year, by its rule."""
    kind = rule[0]
    if kind == "easter":
        first = cal.shift(cal.easter(at), rule[1])
        return first, cal.shift(first, rule[2] - 1)
    if kind == "nth":
        day = cal.nth_weekday(*cal.month(at, rule[1]), rule[2], rule[3])
        assert day is not None
        return day, day
    if kind == "public":
        country, language, name, month_, day_, *away = rule[1:]
        day = cal.shift(cal.public_holidays(country, language, at).get(name) or date(at, month_, day_), sum(away))
        return day, day
    first = date(at, rule[1], rule[2])
    return first, cal.shift(first, rule[3] - 1) if kind == "span" else first
