"""Hours and parts of the day: `om half negen`, `tussen 5 en 6 's middags`, `in de ochtend`."""

from __future__ import annotations

import re
from dataclasses import replace

from kroniek.extract.times import calendar as cal
from kroniek.extract.times.scan import Found, Word
from kroniek.extract.times.sense import HOURS, Sense, View, nothing, relation, spanning
from kroniek.records import Hours

HOUR = r"T(\d\d)(?::(\d\d))?"
STRETCH = re.compile(rf"{HOUR}/{HOUR}$|{HOUR}$|T({'|'.join(HOURS)})$")
"""How a TIMEX3 value ends that gives hours."""
EVENING = "22:00"
"""A night from one day to the next begins about here."""


def hours_of(sense: Sense, *, either: bool = False) -> tuple[Hours, ...]:
    """The hours that an expression means; with `either`, of an hour that is said without its part of the day, both that it can be."""
    found = STRETCH.search(sense.value)
    if not found or sense.type != "TIME":
        return ()
    a, am, b, bm, c, cm, part_ = found.groups()
    if part_:
        first, last = (f"{h:02}:00" for h in HOURS[part_])
        over = part_ == "NI" and sense.earliest != sense.latest
        return (Hours(EVENING if over else first, last),)
    if a:
        return (Hours(f"{a}:{am or '00'}", f"{b}:{bm or '00'}"),)
    moment = f"{c}:{cm or '00'}"
    later = f"{int(c) + 12:02}:{moment[3:]}"
    return tuple(Hours(x, x) for x in ((moment, later) if either and later <= "24:00" else (moment,)))


def spoken(found: Found) -> bool:
    """`om vier uur`, `half negen`: an hour that counts to twelve, and leaves open of which half of the day; `19.30 uur` does not."""
    raw, word = found.get("h"), found.parts.get("h")
    told = isinstance(word, Word) and bool({"HOUR", "ONEHOUR", "PLURALHOUR"} & word.means.keys()) and found.get("part") is None
    return found.pattern.reading == "clock" and told and isinstance(raw, int | float) and 1 <= raw <= 12


def in_part(sense: Sense, part_: str) -> Sense:
    """An hour in the part of the day that the day beside it names: `gisteravond om tien uur`."""
    hour = int(sense.value[1:3])
    late = (part_ in {"AF", "EV"} and hour < 12) or (part_ == "NI" and 9 <= hour < 12) or (part_ == "EV" and hour == 12)
    hour = hour + 12 if late else 0 if part_ == "NI" and hour == 12 else hour
    return replace(sense, value=f"T{hour:02}{sense.value[3:]}")


def clock(found: Found, view: View) -> Sense:
    """`om half negen`: an hour of the day told of last, if any."""
    a = view.anchor
    value = _clock_value(found) if found.get("h") is not None else ""
    if not a or not a.earliest or not a.latest or a.grain != "D":
        return nothing(type="TIME", grain="H", value=value)
    return spanning((a.earliest, a.latest), type="TIME", grain="H", value=value, basis="text")


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
    total = hour * 60 + minute
    if part in {"AF", "EV"} and 0 < total < 12 * 60:
        total += 12 * 60
    if part == "NI" and hour == 12:
        total = minute
    total = total % (24 * 60) if total != 24 * 60 else total
    return f"T{total // 60:02}:{total % 60:02}" if total % 60 else f"T{total // 60:02}"


def part(found: Found, view: View) -> Sense:
    """`'s nachts`, `in de ochtend`, `afgelopen nacht`."""
    code = found.get("part")
    if found.get("today") and view.now:
        rel = relation(found)
        first = cal.shift(view.now, {"LAST": -1, "PAST": -1, "NEXT": 0, "COMING": 0}.get(rel, 0))
        last = cal.shift(first, 1) if code == "NI" or rel in {"NEXT", "COMING"} else first
        return spanning((first, last), type="TIME", grain="H", basis="publication", value=f"T{code}")
    a = view.anchor
    if not a or not a.earliest or not a.latest or a.grain != "D":
        return nothing(type="TIME", grain="H", value=f"T{code}")
    return spanning((a.earliest, a.latest), type="TIME", grain="H", value=f"T{code}", basis="text")
