"""What a language brings to find time expressions: words by class, and patterns over classes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class TimePattern:
    """One way to write a time, as classes of words in order, and the reading that gives it days.

    A class is written in capitals, `label:CLASS` hands the word to the reading under that label; `?`, `*`, `+`, `{1,3}`,
    `(… | …)`
    and looking around `(?<=IN)`, `(?!OLD)` are those of regular expressions. `set` fixes labels that the words do not say.
    Classes made by the code: NUM, DAYNUM, MONTHNUM, HOUR, MINUTE, YEAR, DECADE (numbers by value), ORD, DAYORD (ordinals),
    ISODATE,
    DMY, DM, YM, CLOCK, SHORTYEAR (written with marks), COMMA, DOT, DASH, SLASH, OPEN, CLOSE, QUOTE, BREAK, COLON,
    WORD (any other).
    In `composed` patterns TIME, WRITTEN (not by a weekday or as seen from now), DAY, LONG,
    OFDAY and LASTING stand for expressions found before: any, a day, a longer date, a time
    of day, a duration.
    """

    reading: str
    pattern: str
    example: str
    """A sentence of ours with what must be found between square brackets."""
    set: tuple[tuple[str, Any], ...] = ()
    loose: bool = False
    """Only where the writer is known to speak of appointments: `om zeven`, `van 5 tot 6`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Words and patterns for time expressions."""

    classes: Mapping[str, Mapping[str, Any]]
    """Class name, word or words in lower case, and what it means: a weekday's number, a unit's code, hours of a part of the"
    " day."""
    lower_only: frozenset[str]
    """Words that count in lower case alone, since with a capital they are names (`Jan`)."""
    patterns: tuple[TimePattern, ...]
    composed: tuple[TimePattern, ...]
    digit_ordinals: tuple[str, ...]
    """Endings that make digits an ordinal."""
    future_verbs: frozenset[str]
    """Finite forms that put their infinitive after now: will, must, wants to."""
    planned: frozenset[str]
    """Participles that put a time after now in the perfect too: `is voorzien in mei`."""
    coming_verbs: frozenset[str]
    """Those of them that announce, and do not say what can or must be."""
    infinitive_marks: frozenset[str]
    """What goes with any infinitive and says nothing of its time."""
    planning_verbs: frozenset[str]
    """Lemmas of verbs whose infinitive is still to come, in any tense: promised, asked, expected."""
    unsure_verbs: frozenset[str]
    """Finite past forms that put it after the moment told of: would."""
    perfect_present: frozenset[str]
    """Present auxiliaries of the perfect: has, is."""
    passive_present: frozenset[str]
    """Present passive auxiliaries: what is being done, or will be."""
    telling_verbs: frozenset[str]
    """Verb lemmas and forms that tell the news; in the present they date it freshly."""
    past_words: frozenset[str]
    """Finite forms that show the past to a reader without tags."""
    pluperfect: frozenset[str]
    """Past auxiliaries of what was over by then: had, was."""
    strong_past: re.Pattern[str]
    """Past plurals that a tagger takes for an infinitive or a present."""
    plan_prepositions: frozenset[str]
    """Prepositions that put a day after the telling in any tense: a vote for Thursday was called."""
    moved: frozenset[str]
    """Participles of what is put off, or brought forward, to a day after the telling: `verplaatst`."""
    moved_to: frozenset[str]
    """Prepositions before that day: `naar`."""
    noun_prepositions: frozenset[str]
    """Prepositions that tie a time to the noun before it: the talk of Sunday."""
    after_prepositions: frozenset[str]
    """Prepositions that make a happening a time: after the strike."""
    before_prepositions: frozenset[str]
    """Those that do so behind a duration: three days before the vote."""
    during_prepositions: frozenset[str]
    """Prepositions that make a long happening a time: during the campaign."""
    stretches: re.Pattern[str]
    """Nouns of what lasts for days and more, so that it dates what falls in it."""
    when_clauses: frozenset[str]
    """Words that begin a clause that says when: `toen zij minister was`."""
    not_events: frozenset[str]
    """Nouns that such a preposition does not make a time."""
    ahead_prepositions: frozenset[str]
    """Prepositions that put a weekday after now: plans for Saturday, until Monday."""
