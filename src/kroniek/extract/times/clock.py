"""When things happened: time expressions with the days that they can mean, and the date of a happening told around a word."""

from __future__ import annotations

from bisect import bisect_right

from spacy.tokens import Doc, Token

from kroniek.lang import Language
from kroniek.records import UNKNOWN, Report, Time, When


class Clock:
    """The dates of a report's happenings: made once a report, asked for each trigger.

    >>> clock = Clock(doc, report, times, lang)      # doctest: +SKIP
    >>> clock.of(trigger).reason                     # doctest: +SKIP
    'clause'
    """

    def __init__(self, doc: Doc, report: Report, times: tuple[Time, ...], lang: Language) -> None:
        self._report = report
        self._times = [t for t in times if t.type in {"DATE", "TIME"} and (t.when.earliest or t.when.latest)]
        self._starts = [t.span.start for t in self._times]

    def of(self, trigger: Token) -> When:
        """The days on which what this word tells can have happened, with the reason."""
        sent = trigger.sent
        lo, hi = bisect_right(self._starts, sent.start_char - 1), bisect_right(self._starts, sent.end_char - 1)
        near = min(self._times[lo:hi], key=lambda t: (abs(t.span.start - trigger.idx), t.span.start), default=None)
        if near is not None:
            return When(earliest=near.when.earliest, latest=near.when.latest, reason="sentence")
        if self._report.published is None:
            return UNKNOWN
        return When(earliest=None, latest=self._report.published.latest, reason="bound")


def when_of(trigger: Token, doc: Doc, report: Report, times: tuple[Time, ...], lang: Language) -> When:
    """The days on which what the word tells can have happened; for many words of one report make a `Clock` once."""
    return Clock(doc, report, times, lang).of(trigger)
