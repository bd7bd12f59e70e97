"""Quantities that state a fact, as intervals, with what is counted, of whom, where, when, and who states them."""

from __future__ import annotations

from spacy.tokens import Doc

from kroniek.extract.figures.context import Context
from kroniek.extract.figures.counted import Finder
from kroniek.extract.lookup import Mentions
from kroniek.extract.times import Clock
from kroniek.lang import Language
from kroniek.records import Claim, Event, Figure, Report, Time


def find_figures(
    doc: Doc,
    report: Report,
    lang: Language,
    times: tuple[Time, ...],
    claims: tuple[Claim, ...],
    events: tuple[Event, ...],
    mentions: Mentions,
    clock: Clock,
) -> tuple[Figure, ...]:
    """The quantities of a report: `ten minste zeventig gewonden` is [70, open], `51 tegen 44 procent` two figures.

    Ages, durations, times, dates, ordinals, list and article numbers, scores and names with a number are left out.
    `unit` is that of a measure (`procent`, `euro`, `km`), `personen` for people, else the lemma of the noun; `counted` a
    topic (`doden`, `stemmen`) or the lemma of what is counted or measured; both are words of the language. `stated_by` is
    who counts it (`de politie telde`), the speaker of the innermost claim around it that has one, or of the claim that it goes on with.
    """
    finder = Finder(doc, lang, [(t.span.start, t.span.end) for t in times])
    context = Context(doc, report, lang, claims, events, mentions, clock)
    return tuple(context.figure(amount, counted) for amount, counted in finder.found())
