"""A text's expressions with their days: each seen from the publication, its quotation or what was told before, and all together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise

from kroniek.extract.times import calendar as cal
from kroniek.extract.times.composed import sense_of
from kroniek.extract.times.hours import hours_of, in_part, spoken
from kroniek.extract.times.scan import Found, Scanner
from kroniek.extract.times.seen import weekday_number
from kroniek.extract.times.sense import AHEAD, HOURS, Sense, Tense, View, relation
from kroniek.extract.times.solve import Gap, Unknowns
from kroniek.lang import Language
from kroniek.records import Hours, TimeType, When

PARTS = tuple(f"T{part}" for part in HOURS)
QUOTED = frozenset({"deictic", "night", "coming_units", "past_units", "unit", "ago", "ahead", "part"})
"""Readings that inside a quotation are seen from the day of speaking."""
PEG = 6
"""News is at most so many days older than the first day it can have been published on."""
BACK = 40
"""So many expressions back `die dag` can point."""
BESIDE = 6
"""So many expressions before and behind an hour are asked for its day."""
NEAR = 700
"""So many characters back the day of a quotation is looked for."""
QUOTES = re.compile(
    r"“[^”\n]{12,2000}”|\"[^\"\n]{12,2000}\"|„[^”“\n]{12,2000}[”“]"
    r"|(?<![\w])[‘'](?=\w)(?![stn]\b)(?:[^\n'’]|['’](?=\w)){1,600}(?<=\S)['’](?![\w])"
)
QUOTATION = 14
"""What is shorter between marks is a word that is mentioned, not somebody speaking."""
SENTENCE = re.compile(r"[.!?…][\"'”’)]*\s+|\n+")
PUBLISHED = "published"
NESTED = frozenset({"since", "until", "before", "after", "by", "from_on"})
EMITTED = frozenset({"since", "until"})
"""Composed readings that leave the day in them standing as an expression of its own."""

TenseAt = Callable[[int, int], Tense]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """A time expression: half-open code points, its days and the reason, its TIMEX3 type and value."""

    start: int
    end: int
    type: TimeType
    when: When
    value: str
    grain: str
    hours: tuple[Hours, ...] = ()


@dataclass(slots=True)
class _Item:
    found: Found
    tense: Tense
    quoted: bool
    sentence: int
    sense: Sense | None = None
    part: str = ""
    """The part of the day that the day beside an hour names."""


@cache
def scanner(lang_code: str) -> Scanner:
    """The compiled words and patterns of a language, once."""
    from kroniek.lang import load

    lang = load(lang_code)
    return Scanner(lang.times, lang)


def expressions(
    text: str,
    lang: Language,
    published: When | None,
    tense_at: TenseAt,
    *,
    loose: bool = False,
    day: When | None = None,
) -> list[Expression]:
    """The expressions of a text in order.

    `tense_at(start, end)` tells the tense around a place, `loose` takes appointments too, and `day` is what the text tells of where
    that is known from elsewhere.
    """
    found = scanner(lang.code).find(text, loose=loose)
    if not found:
        return []
    quotes = quotations(text)
    ends = [m.end() for m in SENTENCE.finditer(text)]
    items = [
        _Item(f, tense_at(f.start, f.end), inside(quotes, f.start), bisect_right(ends, f.start))
        for f in found
    ]
    reach = _reach(published) or _named_today(text, items)
    solved = _solve(text, items, reach) if reach and reach[0] != reach[1] else None
    if solved:
        reach = solved.bounds(PUBLISHED)
    out: list[Expression] = []
    told: list[_Item] = []
    if day and day.earliest and day.latest:
        main = Sense(earliest=day.earliest, latest=day.latest, basis="text")
        told.append(_Item(items[0].found, "past", quoted=False, sentence=-1, sense=main))
    for n, item in enumerate(items):
        item.sense = _in_a_row(text, items, n) or _sense(item, n, told, reach, solved, exact=loose)
        if _is_told(item):
            told.append(item)
    _feasts_alike(items)
    for n, item in enumerate(items):
        if item.found.pattern.reading in {"clock", "part", "clock_range"}:
            item.sense = _hour(item, n, items, reach)
        assert item.sense is not None
        if published is None and item.sense.basis == "publication":
            item.sense = replace(item.sense, basis="text")
        out += _expression(item, item.sense, _why(text, items, n, item.sense, solved))
        if item.found.pattern.reading in (NESTED if loose else EMITTED) and isinstance(
            inner := item.found.parts.get("when"), Found
        ):
            tense: Tense = "past" if item.found.pattern.reading == "since" else item.tense
            sense = _seen(inner, tense, None, reach, None)
            out += _expression(replace_item(item, inner), sense, _why(text, items, n, sense, None))
    return sorted(out, key=lambda e: (e.start, e.end))


def replace_item(item: _Item, found: Found) -> _Item:
    """The same place in the telling for a part of an expression."""
    return _Item(found, item.tense, item.quoted, item.sentence)


def _expression(item: _Item, sense: Sense, reason: str) -> list[Expression]:
    first, last = sense.earliest, sense.latest
    if sense.basis == "wrong" or (first and last and first > last):
        return []
    when = When(earliest=first, latest=last, reason=reason)
    hours = hours_of(sense, either=spoken(item.found) and not item.part)
    place = item.found.start, item.found.end
    return [
        Expression(start=place[0], end=place[1], type=sense.type, when=when, value=sense.value, grain=sense.grain, hours=hours)
    ]


def _reach(published: When | None) -> cal.Days | None:
    if published is None or not (published.earliest or published.latest):
        return None
    first, last = published.earliest or published.latest, published.latest or published.earliest
    assert first is not None
    assert last is not None
    return first, last


def _named_today(text: str, items: list[_Item]) -> cal.Days | None:
    """The day that a report without a date of its own calls today: `vanavond, zaterdag 29 september 2018`."""
    for a, b in pairwise(items):
        near, day = (a, b) if a.found.pattern.reading == "deictic" else (b, a)
        written = day.found.pattern.reading in {"iso", "dmy"} or (day.found.pattern.reading == "date" and day.found.get("year"))
        if near.found.pattern.reading != "deictic" or near.quoted or not written or not _apposed(text, a, b):
            continue
        told = _seen(day.found, day.tense, None, None, None).earliest
        if told:
            now = cal.shift(told, -near.found.get("word")[0])
            return now, now
    return None


def quotations(text: str) -> list[tuple[int, int]]:
    """Where the quotations of a text are, those of more than a few words."""
    return [m.span() for m in QUOTES.finditer(text) if m.end() - m.start() >= QUOTATION]


def inside(spans: list[tuple[int, int]], at: int) -> bool:
    """Does a place lie in one of the spans?"""
    i = bisect_right(spans, (at, 10**12)) - 1
    return i >= 0 and spans[i][0] <= at < spans[i][1]


def _is_told(item: _Item) -> bool:
    """Can later words point back at this one? At a weekday without a date too, so that they do not point past it."""
    s = item.sense
    if s and not s.dated and not item.quoted and item.found.pattern.reading in {"weekday", "deictic", "night"}:
        return True
    return bool(
        s
        and s.earliest
        and s.latest
        and s.type in {"DATE", "TIME"}
        and s.grain in {"D", "W", "WE", "M", "Q", "Y"}
        and not item.quoted
    )


def _anchor(item: _Item, told: list[_Item]) -> Sense | None:
    """What `die dag`, `een jaar later`, `om negen uur` point back at: the last day told, for months and years whatever was told last."""
    raw = item.found.get("unit") if item.found.pattern.reading in {"later", "that"} else None
    since = item.found.pattern.reading == "since_then"
    wide = since or (isinstance(raw, tuple) and raw[0] in {"M", "Y", "Q", "W"})
    for before in reversed(told[-BACK:]):
        if before.sense and not before.sense.dated:
            return None  # the last day told is one that nobody can date
        if before.sense and (wide or before.sense.grain == "D"):
            return before.sense
    return None


def _sense(item: _Item, n: int, told: list[_Item], reach: cal.Days | None, solved: Unknowns | None, *, exact: bool) -> Sense:
    anchor = _anchor(item, told)
    pinned = None
    if solved and _weekday_of(item) is not None:
        pinned = solved.bounds(f"t{n}")
    if item.quoted and reach and item.found.pattern.reading in QUOTED:
        near = (
            told[-1]
            if told and told[-1].sense and told[-1].sense.grain == "D" and item.found.start - told[-1].found.end < NEAR
            else None
        )
        if near and near.sense and near.sense.earliest and near.sense.latest and near.sense.latest <= reach[1]:
            reach = near.sense.earliest, near.sense.latest
        else:
            reach = cal.shift(reach[0], -PEG), reach[1]
    return _seen(item.found, item.tense, anchor, reach, pinned, exact=exact)


def _seen(
    found: Found, tense: Tense, anchor: Sense | None, reach: cal.Days | None, pinned: cal.Days | None, *, exact: bool = False
) -> Sense:
    """From the first and the last day of telling; what lies between is covered, since readings never move back."""
    first = sense_of(found, View(now=reach[0] if reach else None, tense=tense, anchor=anchor, pinned=pinned, exact=exact))
    if reach is None or reach[0] == reach[1]:
        return first
    last = sense_of(found, View(now=reach[1], tense=tense, anchor=anchor, pinned=pinned, exact=exact))
    earliest = min(first.earliest, last.earliest) if first.earliest and last.earliest else None
    latest = max(first.latest, last.latest) if first.latest and last.latest else None
    value = first.value if first.value == last.value else _same_hours(first.value, last.value)
    return replace(first, earliest=earliest, latest=latest, value=value)


def _same_hours(first: str, last: str) -> str:
    """What two values of different days share: the part of the day, `TMO`."""
    hours = first.partition("T")[1:]
    return "".join(hours) if hours[0] and hours == last.partition("T")[1:] else ""


def _hour(item: _Item, n: int, items: list[_Item], reach: cal.Days | None) -> Sense:
    """An hour belongs to the day named in its sentence, before or behind, else to the last day told."""
    around = [*items[max(n - BESIDE, 0) : n], *items[n + 1 : n + 1 + BESIDE]]
    days = [o for o in around if o.sense and o.sense.grain == "D" and o.sense.dated and o.sentence == item.sentence]
    if days and item.sense and not item.found.get("today"):
        near = min(days, key=lambda o: (abs(o.found.start - item.found.start), o.found.start))
        sense = _seen(item.found, item.tense, near.sense, reach, None)
        part = near.sense.value[-2:] if near.sense and near.sense.value.endswith(PARTS) else ""
        if part and spoken(item.found):
            item.part = part
            return in_part(sense, part)
        return sense
    assert item.sense is not None
    return item.sense


JOINED = re.compile(r",? (?:\w{1,3} )?(?:\w{1,3} )?|, ")
"""What stands between `vrijdag en zaterdag`, `vrijdag en op zaterdag`."""


def _in_a_row(text: str, items: list[_Item], n: int) -> Sense | None:
    """`afgelopen vrijdag en zaterdag`: the second day is the next after the first, where that is one day."""
    if not n or _weekday_of(items[n]) is None or _weekday_of(items[n - 1]) is None or relation(items[n].found):
        return None
    before = items[n - 1].sense
    between = text[items[n - 1].found.end : items[n].found.start]
    if not relation(items[n - 1].found) or not before or not before.earliest or before.earliest != before.latest:
        return None
    if not JOINED.fullmatch(between):
        return None
    day = cal.after(before.earliest, weekday_number(items[n].found))
    return replace(before, earliest=day, latest=day, value=day.isoformat(), type="DATE")


def _feasts_alike(items: list[_Item]) -> None:
    """A feast is the same one throughout a report: that of a mention with a year or a date, else the one to come if any mention says so."""
    feasts: dict[str, list[_Item]] = {}
    for item in items:
        if item.found.pattern.reading == "holiday" and item.sense and item.sense.dated:
            feasts.setdefault(str(item.found.get("name")), []).append(item)
    if not feasts:
        return
    written = {
        i.found.start: i for i in items if i.found.pattern.reading in {"date", "dmy", "iso"} and i.sense and i.sense.dated
    }
    for same in feasts.values():
        named = [(relation(i.found) != "" or i.found.get("year") is not None, i) for i in same]
        plain = [i for told, i in named if not told]
        beside = [w for i in plain for k in range(4) if (w := written.get(i.found.end + k))]
        sure = beside or [i for told, i in named if told] or [i for i in same if i.tense == "future"]
        if sure and sure[0].sense:
            for feast in plain:
                feast.sense = replace(sure[0].sense, type="DATE", grain="D")


# ---- what the expressions of one report say together -------------------------------------------------------------------


def _weekday_of(item: _Item) -> int | None:
    f = item.found
    if f.pattern.reading == "weekday" and "WEEKUNIT" not in f.pattern.pattern and relation(f) != "THAT":
        return weekday_number(f)
    return None


def _solve(text: str, items: list[_Item], reach: cal.Days) -> Unknowns:
    """Weekdays of one report move together with its unknown day of publication."""
    u = Unknowns()
    span = (reach[1] - reach[0]).days
    u.add(PUBLISHED, (cal.shift(reach[0], d) for d in range(span + 1)))
    last: tuple[str, int] | None = None
    for n, item in enumerate(items):
        name, why = f"t{n}", text[item.found.start : item.found.end]
        wd = _weekday_of(item)
        if wd is not None:
            u.add(name, (d for d in (cal.shift(reach[0], k) for k in range(-14, span + 15)) if d.weekday() == wd))
            low, high = _distance(item, last)
            u.tie(Gap(first=name, second=PUBLISHED, low=low, high=high, why=why))
            if high <= 0 and last and item.sentence - last[1] <= 2:
                u.tie(Gap(first=last[0], second=name, low=1, high=7, why=why))
            elif high > 0:
                last = name, item.sentence
        elif (day := _certain(item, reach)) is not None:
            u.add(name, [day])
            if item.tense in {"past", "fresh"} and reach[0] <= day <= reach[1]:
                u.tie(Gap(first=name, second=PUBLISHED, low=0, high=10**5, why=why))
        elif item.found.pattern.reading == "deictic":
            days = item.found.get("word")[0]
            u.add(name, (cal.shift(reach[0], k) for k in range(-3, span + 4)))
            if not item.quoted:
                u.tie(Gap(first=PUBLISHED, second=name, low=days, high=days, why=why))
        else:
            continue
        if n and _apposed(text, items[n - 1], item) and f"t{n - 1}" in u.names():
            u.tie(Gap(first=f"t{n - 1}", second=name, low=0, high=0, why=why))
    u.solve()
    return u


def _distance(item: _Item, last: tuple[str, int] | None) -> tuple[int, int]:
    """How many days after it the report can have been published."""
    rel = relation(item.found)
    if rel in {"LAST", "PAST"}:
        return 1, 7
    if rel in {"NEXT", "COMING"} or item.tense in AHEAD:
        return (-7, -1) if rel else (-7, 0) if last and item.sentence - last[1] <= 2 else (-6, 0)
    if rel == "THIS":
        return -6, 6
    return (0, 1) if item.tense == "fresh" else (0, 6)


def _certain(item: _Item, reach: cal.Days) -> date | None:
    """The one day of a written date, where every day of publication gives the same."""
    if item.found.pattern.reading not in {"date", "iso", "dmy"}:
        return None
    sense = _seen(item.found, item.tense, None, reach, None)
    return sense.earliest if sense.earliest and sense.earliest == sense.latest else None


def _apposed(text: str, left: _Item, right: _Item) -> bool:
    """`vandaag, dinsdag`; `gisteren (woensdag 8 mei)`: two names of one day."""
    return text[left.found.end : right.found.start] in {", ", " (", ": "}


def _why(text: str, items: list[_Item], n: int, sense: Sense, solved: Unknowns | None) -> str:
    words = text[items[n].found.start : items[n].found.end]
    if not sense.dated:
        return "none"
    if solved and _weekday_of(items[n]) is not None:
        proof = [w for w in solved.proof(f"t{n}") if w != words]
        if proof:
            return f"narrowed: {', '.join([words, *dict.fromkeys(proof)])}"
    if sense.basis in {"publication", "text"}:
        return f"{sense.basis}: {words}"
    return sense.basis


def sentence_of(text: str, at: int) -> tuple[int, int]:
    """Where the sentence around a place begins and ends, by marks and line breaks alone."""
    ends = [0, *(m.end() for m in SENTENCE.finditer(text)), len(text) + 1]
    i = bisect_right(ends, at)
    return ends[i - 1], ends[bisect_left(ends, at + 1)]
