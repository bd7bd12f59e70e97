"""Times as seen from the day of telling: `woensdag`, `gisteren`, `vorige week`, `de nacht van zaterdag op zondag`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from kroniek.extract.times import calendar as cal
from kroniek.extract.times.scan import Found, Word
from kroniek.extract.times.sense import AHEAD, Sense, Tense, View, count_of, nothing, portioned, relation, spanning, year_of
from kroniek.extract.times.written import day_of_year, month, year
from kroniek.records import TimeType

JUST = 2
"""What is told in the present lies so many days back rather than nearly a week ahead."""


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
        return _that_weekday(wd, view, kind, hours)
    if view.now is None:
        return nothing(type=kind, value=f"XXXX-WXX-{wd + 1}{hours}")
    if "WEEKUNIT" in found.pattern.pattern:
        monday = cal.neighbour(view.now, {"LAST": -1, "PAST": -1, "THIS": 0}.get(rel, 1), "W")[0]
        day = cal.shift(monday, wd)
    elif view.pinned:
        return spanning(view.pinned, type=kind, basis="publication", value=f"XXXX-WXX-{wd + 1}{hours}")
    elif rel in {"LAST", "PAST"}:
        day = cal.before(cal.shift(view.now, -1), wd)
    elif rel in {"NEXT", "COMING"}:
        day = cal.after(view.now, wd)
    elif not rel and view.tense == "present" and (view.now - cal.before(view.now, wd)).days <= JUST:
        day = cal.before(view.now, wd)  # a reportage: `Zaterdag klinken de klokken`
    elif view.tense in AHEAD:
        day = cal.after(cal.shift(view.now, -1), wd)  # on the day itself too: `debatteert dinsdagavond`
    elif rel == "THIS" and view.tense not in {"past", "fresh"}:
        day = cal.after(cal.shift(view.now, -1), wd)
    else:
        day = cal.before(view.now, wd)
    last = cal.shift(day, 1) if hours == "TNI" else day  # `zondagnacht` runs on into Monday
    return spanning((day, last), type=kind, basis="publication", value=day.isoformat() + hours)


def _that_weekday(wd: int, view: View, kind: TimeType, hours: str) -> Sense:
    if not view.anchor or not view.anchor.earliest or not view.anchor.latest:
        return nothing(type=kind, value=hours)
    first, last = cal.around(view.anchor.earliest, "W")[0], cal.around(view.anchor.latest, "W")[0]
    return spanning((cal.shift(first, wd), cal.shift(last, wd)), type=kind, basis="text", value=hours)


def weekday_over(found: Found, view: View) -> Sense:
    """`zaterdag over een week`."""
    if view.now is None:
        return nothing()
    count, (unit, size) = count_of(found) or 1, found.get("unit")
    day = cal.moved(cal.after(view.now, weekday_number(found)), count * size, unit)
    return spanning((day, day), basis="publication")


def weekday_later(found: Found, view: View) -> Sense:
    """`de zondag daarop`."""
    a = view.anchor
    if not a or not a.earliest or not a.latest:
        return nothing()
    wd, ahead = weekday_number(found), found.get("dir") > 0
    ends = [cal.after(d, wd) if ahead else cal.before(cal.shift(d, -1), wd) for d in (a.earliest, a.latest)]
    return spanning((ends[0], ends[1]), basis="text")


def nth_weekday(found: Found, view: View) -> Sense:
    """`de eerste dinsdag van november`."""
    if found.get("month"):
        whole = month(found, view)
    elif view.now is not None:
        steps = {"LAST": -1, "PAST": -1, "THIS": 0, "": 0}.get(relation(found), 1)
        whole = spanning(cal.neighbour(view.now, steps, "M"), basis="publication")
    else:
        return nothing()
    if not whole.earliest or not whole.latest:
        return nothing()
    day = cal.nth_weekday(whole.earliest, whole.latest, weekday_number(found), int(found.get("ord")))
    return spanning((day, day), basis=whole.basis) if day else nothing()


def deictic(found: Found, view: View) -> Sense:
    """`gisteren`, `vanochtend`, `overmorgen`."""
    days, _ = found.get("word")
    kind, hours = _hours(found)
    if view.now is None:
        return nothing(type=kind, value=hours)
    day = cal.shift(view.now, days)
    return spanning((day, day), type=kind, basis="publication", value=day.isoformat() + hours)


def night(_: Found, view: View) -> Sense:
    """`vannacht`: the night before, or the one to come."""
    if view.now is None:
        return nothing(type="TIME", value="TNI")
    first = view.now if view.tense == "future" else cal.shift(view.now, -1)
    return spanning((first, cal.shift(first, 1)), type="TIME", basis="publication", value=cal.shift(first, 1).isoformat() + "TNI")


def night_between(found: Found, view: View) -> Sense:
    """`de nacht van zaterdag op zondag`: both days."""
    if view.now is None:
        return nothing(type="TIME", value="TNI")
    a = int(found.get("a"))
    first = cal.after(view.now, a) if view.tense in AHEAD else cal.before(cal.shift(view.now, -1), a)
    return spanning((first, cal.shift(first, 1)), type="TIME", basis="publication", value=f"XXXX-WXX-{a + 1}TNI")


def night_between_dates(found: Found, view: View) -> Sense:
    """`de nacht van 3 op 4 mei`."""
    last = day_of_year(int(found.get("b")), int(found.get("month")), year_of(found, view.now), view)
    if not last.earliest:
        return nothing(type="TIME")
    return replace(last, earliest=cal.shift(last.earliest, -1), type="TIME", value=last.value + "TNI")


def unit(found: Found, view: View) -> Sense:
    """`vorige week`, `eerder dit jaar`, `eind vorig jaar`, `afgelopen weekend`, `de rest van de week`."""
    code, size = found.get("unit")
    if view.now is None:
        return nothing(grain=code)
    rel = relation(found) or "THIS"
    now = view.now
    if rel in {"PAST", "COMING"} and code not in {"WE", "C"} and not found.get("part"):
        end = cal.moved(now, size if rel == "COMING" else -size, code)
        if code == "W" and rel == "COMING":
            return spanning((cal.shift(now, 1), end), grain=code, basis="publication")
        return spanning((now, end) if rel == "COMING" else (end, now), grain=code, basis="publication")
    if code == "WE":
        whole = _weekend(now, rel, view.tense)
    else:
        whole = cal.neighbour(now, {"LAST": -1, "PAST": -1, "THIS": 0}.get(rel, 1) * size, code)
    whole = portioned(whole, found)
    if rel == "THIS" and not found.get("whole") and (not found.get("part") or view.tense in {"past", "fresh"}):
        whole = so_far(found, whole, now, view.tense)
    return spanning(whole, grain=code, basis="publication", value=_unit_value(whole, code))


def so_far(found: Found, whole: cal.Days, now: date, tense: Tense) -> cal.Days:
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


def weekend(_: Found, view: View) -> Sense:
    """`het weekend`: the one before or to come as the tense says; in the present it is any."""
    if view.now is None or view.tense not in {"past", "fresh", "future"}:
        return nothing(grain="WE")
    whole = _weekend(view.now, "THIS", view.tense)
    return spanning(whole, grain="WE", basis="publication", value=_unit_value(whole, "WE"))


def stretch(found: Found, view: View) -> Sense:
    """`de afgelopen periode`, `de komende tijd`: up to now, or from now on."""
    if view.now is None:
        return nothing(type="DURATION", grain="DUR")
    if relation(found) == "COMING":
        return Sense(earliest=view.now, type="DURATION", grain="DUR", basis="publication")
    return Sense(latest=view.now, type="DURATION", grain="DUR", basis="publication")


def unit_after_next(found: Found, view: View) -> Sense:
    """`de week na de volgende`."""
    code, _ = found.get("unit")
    return spanning(cal.neighbour(view.now, 2, code), grain=code, basis="publication") if view.now else nothing(grain=code)


def week_number(found: Found, view: View) -> Sense:
    """`week 34`: the week of that number, by ISO 8601."""
    at = year_of(found, view.now) or (view.now.year if view.now else None)
    number = int(found.get("n"))
    if at is None or not 1 <= number <= 52:
        return nothing(grain="W")
    basis: Any = "absolute" if found.get("year") else "publication"
    return spanning(
        (date.fromisocalendar(at, number, 1), date.fromisocalendar(at, number, 7)),
        grain="W",
        value=f"{at}-W{number:02}",
        basis=basis,
    )


def nth_week(found: Found, view: View) -> Sense:
    """`de eerste week van oktober`, `de laatste week van 2018`."""
    whole = month(found, view) if found.get("month") else year(found, view)
    if not whole.earliest or not whole.latest:
        return nothing(grain="W")
    nth = found.get("ord")
    if not nth:
        first = cal.around(whole.latest, "W")[0]
    else:
        first = cal.around(cal.shift(whole.earliest, 3), "W")[0]
        first = cal.shift(first, 7 * (int(nth) - 1))
    return spanning((first, cal.shift(first, 6)), grain="W", basis=whole.basis)


def season_unit(_: Found, __: View) -> Sense:
    """`vorig seizoen`: the text does not say from when to when."""
    return nothing(grain="Y", type="DATE")
