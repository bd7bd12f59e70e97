"""A report without a date, read again when another report says which day it tells of: from plain text, no parse is needed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from kroniek.extract.times import calendar as cal
from kroniek.extract.times.read import PEG, expressions, inside, quotations
from kroniek.extract.times.tense import PlainTense
from kroniek.lang import Language
from kroniek.records import Reading, Time, When

PROBE = date(2001, 6, 13)


def published_by(text: str, told: When, lang: Language) -> When:
    """When a text that tells of known days was published: the day after for `gisteren` in its own voice, else within the week.

    >>> from kroniek.lang import load
    >>> day = When(earliest=date(2019, 4, 30), latest=date(2019, 4, 30), reason="absolute")
    >>> published_by("Gisteren brak de dam.", day, load("nl")).latest
    datetime.date(2019, 5, 1)
    """
    assert told.earliest
    assert told.latest
    days = lang.times.classes["DAYWORD"]
    quotes = quotations(text)
    at = When(earliest=PROBE, latest=PROBE, reason="absolute")
    found = [e for e in expressions(text, lang, at, PlainTense(text, lang)) if not inside(quotes, e.start)]
    words = (days.get(text[e.start : e.end].lower()) for e in found)
    ago = Counter(-word[0] for word in words if word and word[0] <= 0)
    if not ago:
        return When(earliest=told.earliest, latest=cal.shift(told.latest, PEG), reason=told.reason)
    later = min(ago, key=lambda n: (-ago[n], n))
    return When(earliest=cal.shift(told.earliest, later), latest=cal.shift(told.latest, later), reason=told.reason)


def told_again(reading: Reading, told: When, lang: Language) -> Reading:
    """The reading with days for its times and events that had none, as far as the day told of gives them; the rest stays as found."""
    text = reading.report.text
    published = published_by(text, told, lang)
    by_place = {(e.start, e.end): e.when for e in expressions(text, lang, published, PlainTense(text, lang), day=told)}
    times = tuple(_dated(t, by_place.get((t.span.start, t.span.end)), told) for t in reading.times)
    assert published.earliest
    news = When(earliest=cal.shift(published.earliest, -PEG), latest=published.latest, reason=told.reason)
    known = {(t.span.start, t.span.end): t.when for t in times}
    events = tuple(e if _known(e.when) or e.factuality == "planned" else replace(e, when=news) for e in reading.events)
    return replace(reading, times=tuple(replace(t, when=known[t.span.start, t.span.end]) for t in times), events=events)


def _known(when: When) -> bool:
    return when.earliest is not None or when.latest is not None


def _dated(time: Time, when: When | None, told: When) -> Time:
    whole = time.when.earliest is not None and time.when.latest is not None
    if when is None or whole or not _known(when):
        return time
    return replace(time, when=When(earliest=when.earliest, latest=when.latest, reason=told.reason))
