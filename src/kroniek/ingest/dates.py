"""When a report was published, as an interval with its reason: everything that says so, and which of it decides."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import get_args

from kroniek.records import DateBy, Dated, When

HEADER = re.compile(r"\A\ufeff?\s*date (?P<date>\d\S*)(?:\s+|\Z)")
"""` date 2019-05` before the text, on a line of its own or not. It needs a digit: `date` alone may begin a sentence."""

ORDER: tuple[DateBy, ...] = get_args(DateBy)
"""The surest first."""

REASONS = {"metadata": "absolute: field"}

_DAYS = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_CLOCK = r"(?:\W{1,3}(?:\w{1,4}\W)?\d{1,2}[.:]\d\d(?::\d\d)?(?:\W\w{3,4}\b)?(?:\s?[+-]\d\d:?\d\d)?)?"
IN_WORDS = re.compile(
    rf"\b\d{{1,2}}(?:\s[^\W\d_]{{3,10}}\.?,?\s|([-/.])\d{{1,2}}\1)\d{{4}}\b{_CLOCK}|\b[^\W\d_]{{3,10}}\s\d{{1,2}},\s\d{{4}}\b{_CLOCK}"
    rf"|\b\d{{4}}-\d\d-\d\d\b(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:\s?[+-]\d\d:?\d\d|Z)?)?"
)
"""`7 juli 2023 om 20.45 uur`, `7-7-2023`, `July 7, 2023`, `2023-07-07 20:45`: a whole date, in any language that dateparser knows."""

_URL = re.compile(
    r"https?://[^/]+/(?:[^?#]*?[/_-])?(?P<y>(?:19|20)\d\d)([/_-]?)(?P<m>0[1-9]|1[0-2])(?:\2(?P<d>0[1-9]|[12]\d|3[01]))?(?=[/_.-]|$|\D)"
)


def interval(text: str, reason: str) -> When | None:
    """`2019`, `2019-05` or `2019-05-01` as first and last day; `None` when it is no such date."""
    m = _DAYS.fullmatch(text)
    if not m or not text.isascii():
        return None
    year, month, day = (int(g) if g else None for g in m.groups())
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        return None
    return When(earliest=first, latest=last, reason=reason)


def moment(text: str, reason: str) -> When | None:
    """The same, or a full ISO date and time, of which the day counts as it is written there."""
    found = interval(text, reason)
    if found or len(text) <= len("2019-05-01"):
        return found
    at = _iso(text)
    return When(earliest=at.date(), latest=at.date(), reason=reason) if at else None


def dated(by: DateBy, found: str, *, language: str = "nl", reason: str | None = None) -> Dated | None:
    """What a date says that stands in a field, a header or a line; `None` when it is no whole date, or no date at all.

    >>> dated("json-ld", "2023-07-07T20:45:00+02:00").at
    '2023-07-07T20:45:00+02:00'
    >>> dated("header", "vrijdag 7 juli 2023 om 20.45 uur").when.latest
    datetime.date(2023, 7, 7)
    """
    text, why = " ".join(found.split()), reason or REASONS.get(by, f"absolute: {by}")
    days = interval(text, why)
    if days:
        return Dated(by=by, found=text, when=days)
    at = _iso(text) or _rfc822(text) or _in_words(text, language)
    if not at:
        return None
    timed = re.search(r"\d[:.]\d\d|T\d{4}", text)
    return Dated(
        by=by, found=text, when=When(earliest=at.date(), latest=at.date(), reason=why), at=at.isoformat() if timed else None
    )


def line_date(line: str, by: DateBy, language: str) -> Dated | None:
    """The whole date that stands in a line such as `Gepubliceerd op 7 juli 2023 om 20.45 uur`."""
    for m in IN_WORDS.finditer(line):
        found = dated(by, m.group(), language=language)
        if found:
            return found
    return None


def url_date(url: str | None) -> Dated | None:
    """The day or month that stands in an address: `/2023/07/07/`, `/2023/07/`, `-20230707`.

    >>> url_date("https://voorbeeld.test/2023/07/07/brug-dicht").when.earliest
    datetime.date(2023, 7, 7)
    """
    m = _URL.match(url or "")
    if not m or (not m[2] and not m["d"]) or (m[2] != "/" and not m["d"]):
        return None
    text = "-".join(filter(None, m.group("y", "m", "d")))
    when = interval(text, "absolute: url")
    return Dated(by="url", found=text, when=when) if when else None


def sorted_dates(dates: Iterable[Dated]) -> tuple[Dated, ...]:
    """Each thing said once, the surest first; what comes first of one kind stays first."""
    once: dict[tuple[str, str], Dated] = {}
    for d in dates:
        once.setdefault((d.by, d.found), d)
    return tuple(sorted(once.values(), key=lambda d: ORDER.index(d.by)))


def decides(dates: Iterable[Dated]) -> Dated | None:
    """The one that says when the report was published: the surest, and of equally sure ones the first."""
    return next((d for d in sorted_dates(dates) if d.by != "captured"), None)


def conflicting(dates: Iterable[Dated]) -> tuple[Dated, ...]:
    """Those that cannot be true together with the one that decides. One moment in two zones is one moment.

    A copy may be made on any day from the publication on: only an earlier one contradicts.
    """
    dates = tuple(dates)
    first = decides(dates)
    return tuple(d for d in dates if first and d is not first and not _agree(first, d))


def _agree(one: Dated, other: Dated) -> bool:
    moments = [datetime.fromisoformat(d.at) for d in (one, other) if d.at]
    aware = [m for m in moments if m.tzinfo]
    if other.by == "captured":
        day = timedelta(days=1)
        return not (one.when.earliest and other.when.latest) or one.when.earliest <= other.when.latest + day
    if len(aware) == 2:
        return aware[0] == aware[1] or one.when.meets(other.when)
    return one.when.meets(other.when)


def _iso(text: str) -> datetime | None:
    if not text[:1].isdigit() or not text.isascii():
        return None
    try:
        at = datetime.fromisoformat(re.sub(r"(\.\d{6})\d+", r"\1", text).replace(" +", "+"))
    except ValueError:
        return None
    return at.replace(microsecond=0)


def _rfc822(text: str) -> datetime | None:
    if not re.match(r"(?:[A-Za-z]{3},? )?\d{1,2} [A-Za-z]{3} \d{4} \d\d?:\d\d", text):
        return None
    try:
        at = parsedate_to_datetime(text)
        return at if at.tzinfo or not text.endswith(("GMT", "UTC")) else at.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


@lru_cache(4096)
def _in_words(text: str, language: str) -> datetime | None:
    if len(text) > 80 or not re.search(r"\b(?:\d{4})\b", text):
        return None
    from dateparser import parse  # takes a while to load, and most dates are written in ISO

    parts = {"REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY", "PARSERS": ["absolute-time"]}
    try:
        found: datetime | None = parse(text, languages=[language, "en"] if language != "en" else ["en"], settings=parts)
        return found
    except (ValueError, OverflowError, TypeError):
        return None
