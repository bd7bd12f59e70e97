"""One report from its text and what is known about it: when it was published, which agency it credits, and its id."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from kroniek.ingest.dates import HEADER, decides, interval, sorted_dates
from kroniek.ingest.reasons import bad
from kroniek.ingest.wire import find_wire
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Dated, Origin, Report, When, content_id


def make_report(
    text: str,
    *,
    source: str,
    line: int | None = None,
    published: When | None = None,
    title: str | None = None,
    outlet: str | None = None,
    byline: str | None = None,
    url: str | None = None,
    words: WireWords | None = None,
    language: str = "nl",
    origin: Origin | None = None,
) -> Report:
    """The report of a text. A header such as ` date 2019-05` dates it when `published` does not, and stays part of the text.

    The id says what the report is, not where it was found: the same text of the same outlet in two folders is one report.
    Raises `InputError` when there is no text or the header is no date.
    """
    m = HEADER.match(text)
    body = m.end() if m else len(text) - len(text.lstrip("\ufeff"))
    if not text[body:].strip():
        raise bad(source, "empty", line=line)
    if m:
        header = interval(m["date"], "absolute: header")
        if not header:
            raise bad(source, "date", line=line or 1, found=repr(m["date"]))
        said = Dated(by="header", found=m["date"], when=header)
        origin = origin and replace(origin, dates=sorted_dates((said, *origin.dates)))
        first = decides(origin.dates) if origin else None
        published = first.when if first else published or header
    digest = sha256(text.encode()).hexdigest()
    days = (published.earliest, published.latest, published.reason) if published else None
    return Report(
        id=content_id("rep", digest, outlet, title, byline, url, days),
        source=source,
        text=text,
        sha256=digest,
        body=body,
        published=published,
        title=title,
        outlet=outlet,
        byline=byline,
        url=url,
        language=language,
        wire=find_wire(text[body:], byline, words) if words else None,
        origin=origin,
    )
