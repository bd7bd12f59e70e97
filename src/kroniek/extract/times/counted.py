"""Times by a count of units: `twee weken geleden`, `de afgelopen dagen`, `drie dagen later`, `al twintig jaar`, `elke vrijdag`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kroniek.extract.times import calendar as cal
from kroniek.extract.times.scan import Found, Word
from kroniek.extract.times.seen import so_far, weekend
from kroniek.extract.times.sense import AHEAD, FEW, Sense, View, count_of, no_time, nothing, spanning
from kroniek.records import TimeType

GROWN = (13, 115)
FRESH = 6
"""What happened at most so many days ago is the news, and weeks that led up to it end there."""


def span_of_units(found: Found) -> tuple[float, float, str] | None:
    """How many units, at least and at most: `drie weken`, `enkele dagen`, `anderhalve week`, `een half jaar`."""
    code, size = found.get("unit")
    n = count_of(found)
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
    span = span_of_units(found)
    if view.now is None or span is None:
        return nothing(type="DURATION", grain="DUR")
    exact = found.get("n") is not None
    if not exact and span[2] in {"DEC", "C"}:
        return Sense(latest=view.now, type="DURATION", grain="DUR", basis="publication")
    return spanning(
        (cal.moved(view.now, -span[1], span[2]), view.now),
        type="DURATION",
        grain="DUR",
        basis="publication",
        value=duration_of(found),
    )


def coming_units(found: Found, view: View) -> Sense:
    """`de komende drie weken`."""
    span = span_of_units(found)
    if view.now is None or span is None:
        return nothing(type="DURATION", grain="DUR")
    end = cal.moved(view.now, span[1], span[2])
    if span[2] in {"S", "MIN", "H"}:
        end = cal.shift(view.now, max(1, -(-span[1] * cal.LENGTH[span[2]] // 1)))
    return spanning((view.now, end), type="DURATION", grain="DUR", basis="publication", value=duration_of(found))


def _about(found: Found) -> str:
    word = found.parts.get("about")
    return next((c for c in ("APPROX", "AMPLE", "NEARLY") if isinstance(word, Word) and c in word.means), "")


def number_of(word: Word | Found) -> float:
    return next((float(word.means[c]) for c in ("NUM", "A", "HALF") if c in word.means), 1.0) if isinstance(word, Word) else 1.0


def away(found: Found, now: date, sign: int, *, exact: bool = False) -> cal.Days:
    """The days that lie a stated time from a day: exact for days, a little around it for weeks, the calendar unit for months and years."""
    low, high, code = span_of_units(found) or (1, 1, "D")
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
                day = cal.moved(day, sign * float(number_of(more_n)) * more_size, more_code)
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
        return nothing(type=kind, grain=grain)
    if "many" in found.parts or ("some" not in found.parts and _is_plural(found) and found.get("n") is None and "n2" not in found.parts
                                 and found.get("unit")[0] in {"Y", "DEC", "C"}):  # fmt: skip
        return Sense(latest=cal.moved(view.now, -FEW[0], found.get("unit")[0]), type=kind, grain=grain, basis="vague")
    return spanning(away(found, view.now, -1, exact=view.exact), type=kind, grain=grain, basis="publication")


def ahead(found: Found, view: View) -> Sense:
    """`over anderhalve week`."""
    kind: TimeType = "TIME" if found.get("unit")[0] in {"S", "MIN", "H"} else "DATE"
    if view.now is None:
        return nothing(type=kind, grain=found.get("unit")[0])
    return spanning(away(found, view.now, 1, exact=view.exact), type=kind, grain=found.get("unit")[0], basis="publication")


def within(found: Found, view: View) -> Sense:
    """`binnen tien dagen`: from now until then."""
    span = span_of_units(found)
    if view.now is None or span is None or view.tense in {"past", "fresh"}:
        return nothing(type="DURATION", grain="DUR")
    return spanning((view.now, cal.moved(view.now, span[1], span[2])), type="DURATION", grain="DUR", basis="publication")


def later(found: Found, view: View) -> Sense:
    """`drie dagen later`, `de dag erna`, `een jaar eerder`: counted from the last day told."""
    word = found.parts.get("dir")
    sign = next((1 if word.means[c] > 0 else -1 for c in ("AFTERWARDS", "BEFOREHAND", "FOLLOWING", "PRECEDING")
                 if isinstance(word, Word) and c in word.means), 1)  # fmt: skip
    raw = found.get("unit")
    kind: TimeType = "TIME" if isinstance(raw, str) or (isinstance(raw, tuple) and raw[0] in {"S", "MIN", "H"}) else "DATE"
    a = view.anchor
    if not a or not a.earliest or not a.latest:
        return nothing(type=kind)
    if raw is None or isinstance(raw, str):
        return spanning((cal.shift(a.earliest, sign), cal.shift(a.latest, sign)), type=kind, basis="text")
    first, last = away(found, a.earliest, sign, exact=view.exact), away(found, a.latest, sign, exact=view.exact)
    if raw[0] in {"Y", "M"} and a.grain == "D" and "n" not in found.parts and not _about(found):
        first = last = (cal.moved(a.earliest, sign, raw[0]), cal.moved(a.latest, sign, raw[0]))
        first, last = cal.around(first[0], "M"), cal.around(last[1], "M")
    if view.now and first[0] > view.now and view.tense not in AHEAD:
        return nothing(type=kind, grain=raw[0])  # `nu, vijftig jaar later`: not after what was told last
    return spanning((first[0], last[1]), type=kind, grain=raw[0], basis="text")


def days_after(found: Found, view: View) -> Sense:
    """`in de weken daarna`: from the last day told on, or up to it."""
    a, (code, size) = view.anchor, found.get("unit")
    if not a or not a.earliest or not a.latest:
        return nothing(grain="DUR")
    if found.get("dir") > 0:
        return spanning((a.earliest, cal.moved(a.latest, FEW[1] * size, code)), grain="DUR", basis="text")
    return spanning((cal.moved(a.earliest, -FEW[1] * size, code), a.latest), grain="DUR", basis="text")


def that(found: Found, view: View) -> Sense:
    """`die dag`, `dat jaar`, `eerder op de dag`: the one told of last."""
    raw = found.get("unit")
    code = "D" if isinstance(raw, str) else raw[0]
    kind: TimeType = "TIME" if isinstance(raw, str) or ("dir" in found.parts and code == "D") else "DATE"
    a = view.anchor
    if not a or not a.earliest or not a.latest:
        if "dir" in found.parts and view.now and code in {"W", "M", "Y"}:
            return spanning(so_far(found, cal.around(view.now, code), view.now, view.tense), grain=code, basis="publication")
        if "dir" in found.parts and view.now and code == "D":
            return spanning((cal.shift(view.now, -1), view.now), type=kind, basis="publication")
        return nothing(type=kind, grain=code)
    if code == "D":
        return spanning((a.earliest, a.latest), type=kind, basis="text", value=f"T{raw}" if isinstance(raw, str) else "")
    return spanning((cal.around(a.earliest, code)[0], cal.around(a.latest, code)[1]), grain=code, basis="text")


def that_moment(_: Found, view: View) -> Sense:
    """`op dat moment`: when what was told last happened."""
    a = view.anchor
    return spanning((a.earliest, a.latest), basis="text") if a and a.earliest and a.latest else nothing()


def duration_of(found: Found) -> str:
    """The ISO 8601 duration: `P3M`, `PT2.5H`, `PXD` where the number is not said."""
    raw = found.get("unit")
    if isinstance(raw, tuple) and any(k in found.parts for k in ("unit2", "unit3")) and "n" in found.parts:
        return _sum(found)
    if isinstance(raw, str) or raw is None:
        return {"MO": "PTMO", "AF": "PTAF"}.get(str(raw), "")
    code, size = raw
    n = count_of(found)
    if n is None and (_is_plural(found) or any(k in found.parts for k in ("some", "many"))):
        amount = "X"
    else:
        total = (n if n is not None else 0.5 if found.get("half") else 1) * size
        amount = f"{total:g}"
    name = {"S": "S", "MIN": "M", "H": "H", "DEC": "0Y", "C": "00Y", "Q": "Q", "WE": "WE", "WD": "BD"}.get(code, code)
    return f"PT{amount}{name}" if code in {"S", "MIN", "H"} else f"P{amount}{name}"


def _sum(found: Found) -> str:
    """`1 jaar, 1 maand, 21 dagen` as one duration."""
    counts = [number_of(found.parts[k]) for k in ("n", "n4", "n5") if k in found.parts]
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
        value = duration_of(found)
        span = span_of_units(found) if isinstance(found.get("unit"), tuple) else None
    if found.get("whole") and (whole := _whole(found, view)):
        return whole
    until = found.get("until") and (view.tense != "future" or found.get("until") == "surely")
    if not until or span is None or view.now is None or span[2] in {"S", "MIN", "H"}:
        return nothing(type="DURATION", grain="DUR", value=value)
    low, high, code = span
    a = view.anchor
    if found.get("back") and a and a.latest and 0 <= (view.now - a.latest).days <= FRESH:
        view = replace(view, now=a.latest)  # `zaterdag, na weken van regen`: the weeks before that Saturday
    assert view.now is not None
    if low != high:
        if code in {"Y", "DEC", "C"}:
            return Sense(latest=view.now, type="DURATION", grain="DUR", value=value, basis="publication")
        return spanning(
            (cal.moved(view.now, -high, code), view.now), type="DURATION", grain="DUR", value=value, basis="publication"
        )
    more = 0 if found.get("until") == "exact" else 1
    first = cal.shift(cal.moved(view.now, -(high + more), code), 1)
    return spanning((first, view.now), type="DURATION", grain="DUR", value=value, basis="publication")


def _whole(found: Found, view: View) -> Sense | None:
    """`de hele dag`: the day told of last; `het hele weekend`: the one that the tense says."""
    raw, a = found.get("unit"), view.anchor
    if isinstance(raw, tuple) and raw[0] == "WE" and view.now and view.tense in {"past", "fresh", "future"}:
        return weekend(found, view)
    if isinstance(raw, tuple) and raw[0] == "W" and view.now and view.tense in {"past", "fresh"}:
        return spanning((cal.around(view.now, "W")[0], view.now), type="DURATION", grain="DUR", value="P1W", basis="publication")
    if isinstance(raw, tuple) and raw[0] == "D" and a and a.grain == "D" and a.earliest and a.latest:
        return spanning((a.earliest, a.latest), type="DURATION", grain="DUR", value="P1D", basis="text")
    return None


def age(found: Found, view: View) -> Sense:
    """`Hij is 81 jaar.`: no time, unless nobody is so young or old that this can be an age."""
    return no_time() if GROWN[0] <= found.get("n") <= GROWN[1] else lasting(found, view)


def often(found: Found, _: View) -> Sense:
    """`elke vrijdag`: no days, but a rhythm."""
    word = next((found.parts[k] for k in ("set", "set2") if k in found.parts), None)
    if isinstance(word, Word):
        return nothing(type="SET", grain="SET", value=str(word.means["SETWORD"]))
    wd = found.get("wd") if found.get("wd") is not None else found.get("wds")
    if wd is not None:
        return nothing(type="SET", grain="SET", value=f"XXXX-WXX-{(wd[0] if isinstance(wd, tuple) else wd) + 1}")
    raw = found.get("unit")
    return nothing(type="SET", grain="SET", value=f"T{raw}" if isinstance(raw, str) else duration_of(found))
