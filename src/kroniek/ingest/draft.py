"""What a reader found of one report; `finish` decides when it was published and makes the report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kroniek.ingest.dates import HEADER, decides, line_date, sorted_dates, url_date
from kroniek.ingest.report import make_report
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Dated, Origin, Report

HEAD, LINE = 5, 60
"""A date at the head stands in one of the first so many lines that are not empty, and such a line is short."""

_DATELINE = re.compile(r"\A\s*[A-ZÀ-Ý][\w'’. -]{1,40}[,(] ?(?P<date>[^\n–—]{8,40}?)\)? [-–—] ")
"""`AMSTERDAM, 7 juli 2023 – `"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A report before it is decided when it was published; `dates` is what the reader itself found of that."""

    source: str
    text: str
    extractor: str
    encoding: str | None = None
    raw: str | None = None
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None
    dates: tuple[Dated, ...] = ()
    line: int | None = None


def finish(draft: Draft, *, words: WireWords | None = None, language: str = "nl") -> Report:
    """The report of a draft. Raises `InputError` when there is no text in it."""
    said = [*draft.dates, *filter(None, [url_date(draft.url)]), *_in_text(draft.text, language)]
    dates = sorted_dates(said)
    first = decides(dates)
    return make_report(
        draft.text,
        source=draft.source,
        line=draft.line,
        published=first.when if first else None,
        title=draft.title,
        outlet=draft.outlet,
        byline=draft.byline,
        url=draft.url,
        words=words,
        language=language,
        origin=Origin(extractor=draft.extractor, encoding=draft.encoding, raw=draft.raw, dates=dates),
    )


def _in_text(text: str, language: str) -> Iterator[Dated]:
    """What the text itself says: a header ` date 2019-05`, a short line with a date at its head, or a date behind the place.

    A date in a sentence is when something happened, not when it was printed.
    """
    m = HEADER.match(text)
    if m:
        return
    for line in _head(text):
        found = len(line) <= LINE and any(map(str.isdigit, line)) and line_date(line, "header", language)
        if found:
            yield found
            break
    place = _DATELINE.match(text)
    found = place and line_date(place["date"], "text", language)
    if found:
        yield found


def _head(text: str) -> Iterator[str]:
    lines = (line.strip() for line in text[:1000].splitlines())
    for _, line in zip(range(HEAD), filter(None, lines), strict=False):
        yield line
