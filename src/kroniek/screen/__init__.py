"""Which passages of a report are read: not what stands around it on a page, and not what is in another language.

Nothing is taken out: what is not read stays in the text, with its place and the reason (`Unread`).
"""

from __future__ import annotations

from dataclasses import replace

from kroniek.lang import Language
from kroniek.records import Reading, Report, Span, Unread
from kroniek.screen.boilerplate import find_boilerplate
from kroniek.screen.language import find_foreign

__all__ = ["screen"]


def screen(report: Report, lang: Language) -> Reading:
    """A reading without findings yet, that says what is to be left unread. A report in another language gets that as its `language`."""
    marks = find_boilerplate(report.text, report.body, lang.screen)
    language, foreign = find_foreign(report.text, report.body, lang.screen, lang.code, [(a, b) for a, b, _ in marks])
    places = [(a, b, "boilerplate", what) for a, b, what in marks] if language == lang.code else []
    places += [(a, b, "language", code) for a, b, code in foreign]
    unread = (Unread(span=Span(report.id, a, b), kind=kind, what=what) for a, b, kind, what in sorted(places))  # type: ignore[arg-type]
    return Reading(report=replace(report, language=language), unread=tuple(unread))
