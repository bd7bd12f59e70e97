"""When: time expressions with the days that they can mean, and the date of what is told around a word.

`find_times` reads a parsed report, `find_times_in` plain text with a date to see it from:

>>> from datetime import date
>>> [t] = find_times_in("De brug ging afgelopen vrijdag open.", date(2019, 5, 8))
>>> t.when.earliest, t.when.reason
(datetime.date(2019, 5, 3), 'publication: afgelopen vrijdag')
"""

from __future__ import annotations

from datetime import date

from spacy.tokens import Doc

from kroniek.extract.times.after_events import with_events
from kroniek.extract.times.clock import Clock, when_of
from kroniek.extract.times.edtf import from_edtf, to_edtf
from kroniek.extract.times.read import Expression, expressions
from kroniek.extract.times.tense import ParsedTense, PlainTense
from kroniek.lang import Language, load
from kroniek.records import Report, Span, Time, When, content_id

__all__ = ["Clock", "Expression", "find_expressions", "find_times", "find_times_in", "from_edtf", "to_edtf", "when_of"]


def find_times(doc: Doc, report: Report, lang: Language) -> tuple[Time, ...]:
    """Every time expression of a report behind its header, in order, with the days that it can mean and the reason."""
    parsed = doc.has_annotation("TAG") and doc.has_annotation("DEP")
    tense = ParsedTense(doc, lang) if parsed else PlainTense(report.text, lang)
    found = expressions(report.text, lang, report.published, tense)
    if parsed:
        found = with_events(doc, found, report.published, lang)
    return tuple(_time(e, report.id) for e in found if e.start >= report.body)


def _time(e: Expression, report: str) -> Time:
    return Time(span=Span(report, e.start, e.end), type=e.type, when=e.when, hours=e.hours)


def find_times_in(text: str, reference: date | When | None = None, *, lang: Language | None = None) -> tuple[Time, ...]:
    """The time expressions of plain text, seen from a day, an interval of days, or nowhere (`None`): no model is needed.

    Spans name a report whose id follows from the text alone. Without a parse the tense is told from the words around.
    """
    report = content_id("text", text)
    return tuple(_time(e, report) for e in find_expressions(text, reference, lang=lang))


def find_expressions(
    text: str, reference: date | When | None = None, *, lang: Language | None = None, appointments: bool = False
) -> tuple[Expression, ...]:
    """As `find_times_in`, with the TIMEX3 value (`T08:40`, `P3M`, `XXXX-WXX-3`) of each.

    `appointments` also takes what only somebody who speaks of appointments means as a time: `om zeven`, `van 5 tot 6`.
    """
    lang = lang or load("nl")
    when = When(earliest=reference, latest=reference, reason="absolute") if isinstance(reference, date) else reference
    return tuple(expressions(text, lang, when, PlainTense(text, lang), loose=appointments))
