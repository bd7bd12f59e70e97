"""Measures times on half of the Dutch cases of Microsoft's Recognizers-Text: `python eval/recognizers.py [FOLDER] [--misses KIND]`.

The cases speak to an assistant (`plan een meeting van 5 tot 6`), so they are read as appointments. A case is fair when a Dutch reader
would give its span and its value; the table says how many are not, and why. A span is right when it is the same, but for a leading or
trailing word that says no more (`op`, `de`); a value when one of the values that the case allows is ours: the days of a date or range, the
hour of a time, the length of a duration. Where a case has several values (last or next March), each is allowed, as there is no tense.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from kroniek.extract.times import Expression, find_expressions

FOLDER = Path(__file__).parents[2] / "shared" / "corpora" / "recognizers-nl"
MODELS = ("DateTimeModel", "DateExtractor", "DatePeriodExtractor", "DatePeriodParser", "TimePeriodExtractor", "TimePeriodParser",
          "DurationExtractor", "DurationParser")  # fmt: skip
EDGE = r"(?:(?:op|om|in|de|het|een|van|vanaf|voor|tijdens|per|deze|en|dat|\s)\s*)"
Case = dict[str, Any]

UNFAIR = (
    ("time zones", r"\b(?:pst|utc|gmt|est|cst|tijdzone|AWDT)\b|\bUTC[+-]"),
    (
        "business years and quarters by letter",
        r"\b(?:FY|SY|CY|Q[1-4]|K[1-4]|H[12])[ -]?\d*\b|fiscale?|boekjaar|schooljaar|kwarta(?:al|len)",
    ),
    (
        "comparisons and signs",
        r"[<>=]|hoger dan|lager dan|en hoger|of hoger|en lager|groter|zo laat als|zo vroeg als|eerder dan|later dan",
    ),
    ("English in Dutch", r"\b(?:am|pm|a\.m|p\.m|sep-|Day|EOD|EOM|EOY)\b|\d(?:am|pm)\b"),
    ("meals and working hours as times", r"lunch|ontbijt|avondeten|diner|werkdag|werktijd|kantooruren|etenstijd|business"),
    ("not a date to a Dutch reader", r"\b(?:mijn weekend|mijn week|deze tijd|een tijdstip|ref_undef)\b|dezelfde week"),
    ("vague present", r"\b(?:tot nu toe|zo snel mogelijk|recent(?:elijk)?|op dit moment|momenteel|huidige tijd|nu)\b"),
    ("relative to an unnamed day", r"\b(?:dag ervoor|dag erna|week die|dag daarvoor)\b"),
)


def cases(folder: Path, model: str) -> list[Case]:
    """The cases of one file."""
    found: list[Case] = json.loads((folder / f"DateTime.{model}.json").read_text("utf-8-sig"))
    return found


def unfair(case: Case) -> str | None:
    """Why a case is left out; None where it is fair."""
    if {"dotnet", "python"} <= {w.strip().lower() for w in str(case.get("NotSupported") or "").split(",")}:
        return "not supported by Recognizers-Text itself"
    text = case["Input"] + " " + json.dumps(case["Results"], ensure_ascii=False)
    return next((why for why, pattern in UNFAIR if re.search(pattern, text, re.IGNORECASE)), None)


def bare(text: str) -> str:
    """A span's words without those at its edges that say no more."""
    return re.sub(rf"^{EDGE}+|[\s.,]+$", "", text.lower().replace("\u00a0", " ")).strip()


def values(result: Case) -> list[dict[str, Any]]:
    """The values that a case allows."""
    if result.get("Resolution"):
        return [dict(v) for v in result["Resolution"]["values"]]
    value = result.get("Value") or {}
    if "values" in value:
        return [dict(v) for v in value["values"]]
    out = []
    for side in ("FutureResolution", "PastResolution"):
        found = {{"startDate": "start", "endDate": "end", "date": "value", "startTime": "start", "endTime": "end"}.get(k, k): v
                 for k, v in (value.get(side) or {}).items()}  # fmt: skip
        out.append({"timex": value.get("Timex", ""), **found})
    return out if value else []


PARTLY = re.compile(r"start|mid|end|approx|more|less", re.IGNORECASE)
CONVENTION = (r"\b(?:paar|enkele|begin|eind|einde|midden|start)\b|decennia|\bof minder|minder dan|meer dan|langer dan"
              r"|over \w+ (?:min|minuten|uur|uren|seconden)\b|(?:min|minuten|uur|uren) later|afgelopen \d+ min")  # fmt: skip
"""Where the cases settle what language leaves open: how many `een paar` is, where the end of a year begins, the minute it is now."""


def compared(result: Case, allowed: list[dict[str, Any]]) -> bool:
    """Does the case allow a value that follows from the words?"""
    known = [
        v for v in allowed if any(re.search(r"\d", str(v.get(k) or "")) for k in ("value", "start", "end", "duration", "timex"))
    ]
    vague = any(PARTLY.search(str(v.get("Mod") or "")) for v in allowed) or re.search(CONVENTION, result["Text"], re.IGNORECASE)
    only_name = all("not resolved" in str(v.get("value")) and not re.match(r"X|P\d|T\d", str(v.get("timex"))) for v in allowed)
    season = all(re.search(r"(?:^|-)(?:SP|SU|FA|WI)$", str(v.get("timex") or "")) for v in allowed)
    return bool(known) and not vague and not only_name and not season


def right(ours: Expression, allowed: list[dict[str, Any]], kind: str) -> bool:
    """Is our value one of those allowed?"""
    return any(_same(ours, v, kind) for v in allowed)


def _same(ours: Expression, value: dict[str, Any], kind: str) -> bool:
    timex = str(value.get("timex") or "")
    if kind == "duration":
        return _seconds(ours.value) is not None and _seconds(ours.value) == _seconds(timex)
    if kind == "set":
        return ours.type == "SET" and bare_timex(ours.value) == bare_timex(timex)
    if kind in {"time", "timerange"}:
        return _hours(timex) == _hours(ours.value)
    day = _days(value, kind)
    same = (
        day is not None
        and _near(day[0], ours.when.earliest)
        and (_near(day[1], ours.when.latest) or _last_unit(day[1], ours.when.latest))
    )
    if kind in {"datetime", "datetimerange"}:
        return same and _hours(timex) == _hours(ours.value)
    if kind == "date":
        return same and ours.when.earliest == day[0] if day else False
    return same


def _hours(timex: str) -> list[str]:
    """The hours or parts of the day of a value, whole hours written alike."""
    found = re.findall(r"T(?:\d\d(?::\d\d)?|[A-Z]{2})", re.sub(r"P[^,)]*", "", timex))
    return [h.removesuffix(":00") for h in found]


def _near(want: date | None, got: date | None) -> bool:
    """The same bound; a day more or less, since ranges count their first and last day in or out."""
    return want is None or (got is not None and abs((want - got).days) <= 1)


def _last_unit(want: date | None, got: date | None) -> bool:
    """Does our range count the last week, month or year in, of which theirs gives the first day?"""
    if want is None or got is None:
        return False
    week = 6 <= (got - want).days <= 7 and got.weekday() == 6
    return week or (27 <= (got - want).days <= 366 and (got + timedelta(days=1)).day == 1)


def bare_timex(timex: str) -> str:
    """A set's value without its hour."""
    return re.sub(r"T\d\d.*$", "", timex.replace("P0.5Y", "P6M")) or timex


def _days(value: dict[str, Any], kind: str) -> tuple[date | None, date | None] | None:
    def day(text: Any, *, before: bool = False) -> date | None:
        m = re.match(r"(\d{4})-(\d\d)-(\d\d)", str(text or ""))
        found = date(*map(int, m.groups())) if m else None
        return found - timedelta(days=1) if found and before else found

    if value.get("value") not in (None, "not resolved"):
        found = day(value["value"])
        return (found, found) if found else None
    start, end = day(value.get("start")), day(value.get("end"), before=kind == "daterange" and not _has_closed_end(value))
    return (start, end) if start or end else None


def _has_closed_end(value: dict[str, Any]) -> bool:
    """A range from day to day counts its last day; a calendar unit ends before the first of the next."""
    return bool(re.match(r"\((?:\d{4}|XXXX)-\d\d-\d\d,", str(value.get("timex") or "")))


def _seconds(timex: str) -> float | None:
    m = re.fullmatch(
        r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?", timex
    )
    if not m:
        return None
    sizes = (31536000, 2592000, 604800, 86400, 3600, 60, 1)
    return sum(float(n) * s for n, s in zip(m.groups(), sizes, strict=True) if n)


def kind_of(result: Case) -> str:
    """The kind of a result: date, daterange, time, timerange, datetime, duration, set."""
    return str(result.get("TypeName") or result.get("Type")).removeprefix("datetimeV2.")


def measure(folder: Path, misses: str | None = None) -> Counter[tuple[str, str]]:
    """Counts by kind and by what became of each result."""
    n: Counter[tuple[str, str]] = Counter()
    for model in MODELS:
        for case in cases(folder, model):
            n["cases", "all"] += 1
            why = unfair(case)
            if why:
                n["cases", why] += 1
                continue
            when = case.get("Context", {}).get("ReferenceDateTime", "")[:10]
            ours = find_expressions(case["Input"], date.fromisoformat(when) if when else None, appointments=True)
            for result in case["Results"]:
                kind = kind_of(result)
                n[kind, "all"] += 1
                hit = next((e for e in ours if bare(case["Input"][e.start : e.end]) == bare(result["Text"])), None)
                n[kind, "span"] += hit is not None
                allowed = values(result)
                if compared(result, allowed):
                    n[kind, "valued"] += 1
                    good = hit is not None and right(hit, allowed, kind)
                    n[kind, "value"] += good
                if misses in {kind, "all"} and (hit is None or (compared(result, allowed) and not good)):
                    got = [(case["Input"][e.start : e.end], str(e.when.earliest), str(e.when.latest), e.value) for e in ours]
                    want = [{k: v for k, v in a.items() if k not in ("type", "sourceEntity")} for a in allowed][:2]
                    what = "SPAN " if hit is None else "VALUE"
                    print(f"{what} {kind:13} {case['Input']!r} {when} want {result['Text']!r} {want} got {got}")
    return n


def main(argv: list[str]) -> None:
    """Prints the table, or says that there is nothing to measure on."""
    misses = argv[argv.index("--misses") + 1] if "--misses" in argv else None
    folder = Path(argv[0]) if argv and not argv[0].startswith("--") else FOLDER
    if not folder.is_dir():
        print(f"skipped: no cases at {folder}")
        return
    n = measure(folder, misses)
    total = n["cases", "all"]
    print(f"{total} cases")
    for why, count in sorted((k[1], v) for k, v in n.items() if k[0] == "cases" and k[1] != "all"):
        print(f"  left out {count:4} ({count / total:5.1%})  {why}")
    out = sum(v for k, v in n.items() if k[0] == "cases" and k[1] != "all")
    print(f"  fair     {total - out:4} ({1 - out / total:5.1%})")
    kinds = sorted({k for k, _ in n} - {"cases"})
    print(f"{'kind':14} {'results':>7} {'spans':>7} {'values':>7}")
    for kind in [*kinds, "together"]:
        a, s, d, v = (
            n[kind, c] if kind != "together" else sum(n[k, c] for k in kinds) for c in ("all", "span", "valued", "value")
        )
        print(f"{kind:14} {a:7} {s / a if a else 0:7.3f} {v / d if d else 0:7.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
