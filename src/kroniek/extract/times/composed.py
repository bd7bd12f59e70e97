"""Times made of other times: `van 1998 tot 2004`, `sinds de verkiezingen van mei`; and the table of all readings."""

from __future__ import annotations

from dataclasses import replace

from kroniek.extract.times import calendar as cal
from kroniek.extract.times.counted import (
    age,
    ago,
    ahead,
    away,
    coming_units,
    days_after,
    lasting,
    later,
    often,
    past_units,
    that,
    that_moment,
    within,
)
from kroniek.extract.times.hours import clock, clock_range, part
from kroniek.extract.times.scan import Found, Word
from kroniek.extract.times.seen import (
    deictic,
    night,
    night_between,
    night_between_dates,
    nth_week,
    nth_weekday,
    season_unit,
    stretch,
    unit,
    unit_after_next,
    week_number,
    weekday,
    weekday_later,
    weekday_over,
    weekend,
)
from kroniek.extract.times.sense import Reading, Sense, View, nothing, relation, spanning
from kroniek.extract.times.written import (
    century,
    day_and_month,
    day_of,
    decade,
    dm,
    dmy,
    edge,
    half,
    holiday,
    iso,
    month,
    my,
    period,
    quarter,
    related_dates,
    season,
    several_days,
    written_date,
    year,
    years,
    ym,
)
from kroniek.records import TimeType


def sense_of(found: Found, view: View) -> Sense:
    """The days of an expression as seen from one day."""
    return READINGS[found.pattern.reading](found, view)


def child_of(found: Found, label: str, view: View) -> Sense:
    part_ = found.parts.get(label)
    if isinstance(part_, Found):
        return sense_of(part_, view)
    return spanning((view.now, view.now), basis="publication") if view.now else nothing()


def day_and_hour(found: Found, view: View) -> Sense:
    """`morgen om 8:00`."""
    day, hour = child_of(found, "day", view), child_of(found, "hour", replace(view, anchor=None))
    if day.value.endswith(("TAF", "TEV")) and "T00" < hour.value < "T12":  # `half zes morgenavond`
        hour = replace(hour, value=f"T{int(hour.value[1:3]) + 12}{hour.value[3:]}")
    return replace(
        day, type="TIME", value=(day.earliest.isoformat() if day.earliest and day.earliest == day.latest else "") + hour.value
    )


def interval(found: Found, view: View) -> Sense:
    """`van 1998 tot 2004`, `tussen maandag en woensdag`."""
    first, last = child_of(found, "a", view), child_of(found, "b", view)
    a = found.parts.get("a")
    plain = isinstance(a, Found) and a.pattern.reading in {"month", "date", "dm"} and not relation(a)
    if last.latest and last.basis == "absolute" and first.basis != "absolute" and plain:  # `juni-augustus 1992`
        first = child_of(found, "a", replace(view, now=last.latest, tense="past"))
    begin, end = first.earliest, last.latest
    if begin and end and begin > end and first.basis != "absolute":
        years = 1 if (begin - end).days < 366 else 0
        begin = cal.add_months(begin, -12 * years) if years else begin
    if begin and end and begin > end:
        return nothing(grain="DUR")
    kind: TimeType = "TIME" if first.type == last.type == "TIME" and first.grain == "H" else "DATE"
    if kind == "TIME":
        return Sense(earliest=begin, latest=end, type="TIME", grain="H", value=f"{first.value}/{last.value}", basis=last.basis)
    return Sense(earliest=begin, latest=end, grain="DUR", basis=first.basis if first.dated else "none")


def since(found: Found, view: View) -> Sense:
    """`sinds de verkiezingen van mei`: from its begin to the telling."""
    start = child_of(found, "when", replace(view, tense="past"))
    latest = view.now if start.earliest is None or view.now is None or view.now >= start.earliest else None
    if start.grain == "H":
        return replace(start, type="DURATION")
    return Sense(
        earliest=start.earliest, latest=latest if start.dated else None, type="DURATION", grain="DUR", basis=start.basis
    )


def from_on(found: Found, view: View) -> Sense:
    """`vanaf 1 juli`."""
    start = child_of(found, "when", view)
    if start.grain == "H":
        return start
    past = (
        view.tense in {"past", "fresh"} and view.now is not None and start.earliest is not None and start.earliest <= view.now
    )
    today = start.latest is not None and start.latest == view.now  # `vanaf vandaag` has only begun
    latest = view.now if past and not today else None
    return Sense(earliest=start.earliest, latest=latest, grain="DUR", type="DURATION", basis=start.basis)


def until(found: Found, view: View) -> Sense:
    """`tot 2023`: from now, where that is still to come; else up to it."""
    end = child_of(found, "when", view)
    if end.grain == "H":
        return replace(end, type="TIME")
    ahead_ = end.latest and view.now and end.latest >= view.now and view.tense != "past"
    return Sense(earliest=view.now if ahead_ else None, latest=end.latest, grain="DUR", type="DURATION", basis=end.basis)


def before(found: Found, view: View) -> Sense:
    """`nog voor 28 april`: up to the day before."""
    end = child_of(found, "when", view)
    last = cal.shift(end.earliest, -1) if end.earliest else None
    first = view.now if last and view.now and view.now <= last else None
    return Sense(earliest=first, latest=last, grain="DUR", basis=end.basis)


def after(found: Found, view: View) -> Sense:
    """`na 1 augustus`."""
    start = child_of(found, "when", view)
    first = cal.shift(start.latest, 1) if start.latest else None
    past = view.tense in {"past", "fresh"} and view.now is not None and first is not None and first <= view.now
    return Sense(earliest=first, latest=view.now if past else None, grain="DUR", basis=start.basis)


def by(found: Found, view: View) -> Sense:
    """`uiterlijk vrijdag`."""
    end = child_of(found, "when", replace(view, tense="future"))
    return Sense(
        earliest=view.now if end.latest and view.now and view.now <= end.latest else None,
        latest=end.latest,
        grain="DUR",
        basis=end.basis,
    )


def count_after(found: Found, view: View) -> Sense:
    """`drie dagen na 1 oktober`."""
    long, start, side = found.parts["long"], child_of(found, "when", view), found.parts.get("side")
    if not isinstance(long, Found) or not start.earliest or not start.latest or not isinstance(long.get("unit"), tuple):
        return nothing()
    sign = 1 if side is None or (isinstance(side, Word) and "AFTER" in side.means) else -1
    first, last = (away(long, d, sign, exact=view.exact) for d in (start.earliest, start.latest))
    return spanning((first[0], last[1]), basis=start.basis)


def often_at(found: Found, view: View) -> Sense:
    """`elke maandag om 16.00`."""
    set_, hour = child_of(found, "often", view), child_of(found, "hour", replace(view, anchor=None))
    return replace(set_, value=(set_.value if set_.value.startswith("X") else "") + hour.value)


def since_then(_: Found, view: View) -> Sense:
    """`sindsdien`: since what was told last."""
    a = view.anchor
    if not a or not a.earliest:
        return nothing(type="DURATION", grain="DUR")
    return Sense(earliest=a.earliest, latest=view.now, type="DURATION", grain="DUR", basis="text")


def since_event(_: Found, view: View) -> Sense:
    """`sinds zijn arrestatie`: some time before the telling, and lasting."""
    return Sense(latest=view.now, type="DURATION", grain="DUR", basis="publication" if view.now else "none")


READINGS: dict[str, Reading] = {
    "iso": iso, "dmy": dmy, "dm": dm, "ym": ym, "date": day_and_month, "dates": several_days, "day_of": day_of,
    "month": month, "year": year, "decade": decade, "century": century, "period": period, "quarter": quarter, "half": half,
    "season": season, "weekday": weekday, "weekday_over": weekday_over, "weekday_later": weekday_later,
    "nth_weekday": nth_weekday, "deictic": deictic, "night": night, "night_between": night_between,
    "night_between_dates": night_between_dates, "unit": unit, "unit_after_next": unit_after_next, "week_number": week_number,
    "nth_week": nth_week, "season_unit": season_unit, "past_units": past_units, "coming_units": coming_units, "ago": ago,
    "ahead": ahead, "within": within, "later": later, "that": that, "that_moment": that_moment, "lasting": lasting, "age": age,
    "often": often, "clock": clock, "part": part, "holiday": holiday, "day_and_hour": day_and_hour, "range": interval,
    "since": since, "from_on": from_on, "until": until, "before": before, "after": after, "by": by,
    "count_after": count_after, "since_event": since_event, "my": my, "written_date": written_date,
    "years": years, "days_after": days_after,
    "weekend": weekend, "stretch": stretch, "edge": edge,
    "related_dates": related_dates, "clock_range": clock_range, "often_at": often_at, "since_then": since_then,
}  # fmt: skip
"""The readings by the name that patterns give them."""
