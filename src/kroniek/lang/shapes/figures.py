"""What a language brings to find quantities."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Bound = Literal["at_least", "more_than", "over", "almost", "at_most", "less_than", "about"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundWord:
    """A word that makes a number a bound or an estimate, with a sentence that shows it."""

    word: str
    bound: Bound
    measured: bool
    """Only before a measure, since it has another sense before people and things: `onder de 20 procent`."""
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VagueWord:
    """A quantity without a number, the interval that it is read as, and a sentence that shows it."""

    word: str
    low: float
    high: float | None
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartWord:
    """A part of a whole in words, as a percentage, and a sentence that shows it."""

    word: str
    low: float
    high: float
    approximate: bool
    whole: bool
    """Only where what it is part of is named: `een meerderheid van de leden`, for `een meerderheid` alone is a thing."""
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What a figure counts: a word for it, the nouns and verbs (lemmas) that say it, and a sentence that shows it."""

    key: str
    people: bool
    nouns: frozenset[str]
    verbs: frozenset[str]
    held: bool
    """Somebody has it: a share of the votes, a number of seats."""
    phrase: frozenset[str]
    """Words (lemmas) that say it under a verb: `om het leven komen`, `gewond raken`."""
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingVerb:
    """A verb whose subject states the figure in its object, or behind its preposition: `de politie telde twaalf gewonden`."""

    lemma: str
    preposition: str
    """Empty for the object."""
    object: str
    """A word that must be its object beside the preposition: `het` in `houdt het op`; empty for none."""
    people: bool
    """Only of people whom a topic counts: `telde twaalf gewonden`, but not `telt 300 leerlingen`."""
    example: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FigureWords:
    """Words and patterns for quantities; words of several parts have single spaces. Compared by identity, as `NumberWords`."""

    bounds: tuple[BoundWord, ...]
    """Before the number."""
    bounds_after: tuple[BoundWord, ...]
    """Right after the number or what it counts: `twintig of meer`."""
    exact: tuple[str, ...]
    """Words before a number that leave its value as it is and may stand before or after a bound: `in totaal ruim honderd`."""
    split_comparative: tuple[tuple[str, str, Bound], ...]
    """Comparatives with a verb between them and their `than`, as (word, than, bound): `minder is dan 1 procent`."""
    few: tuple[VagueWord, ...]
    """Before a noun in the plural, or before a power: `enkele landen`, `een paar honderd`."""
    few_alone: frozenset[str]
    """Those of `few` that need no noun: `een handvol bleef achter`."""
    not_few: tuple[str, ...]
    """What takes the quantity from a `few` after it: `geen enkele`."""
    powers: Mapping[str, float]
    """Powers of ten in the plural: `tientallen`."""
    single_powers: Mapping[str, float]
    """Powers of ten that need a `few` before them: `een paar honderd`."""
    many: frozenset[str]
    """What lifts the lower end of a power to three units: `vele duizenden`."""
    about_ten: Mapping[str, float]
    """Round numbers in one word: `tiental`, `twintigtal`."""
    parts: tuple[PartWord, ...]
    fraction_before: tuple[str, ...]
    """What follows an ordinal that is a part and not a place in a row: `een derde van`."""
    between: tuple[str, ...]
    """What opens a range: `tussen de`."""
    between_and: tuple[str, ...]
    range_to: tuple[str, ...]
    """What joins the ends of a range: `10 tot 15`, `10-15`."""
    range_or: tuple[str, ...]
    """What joins two neighbouring numbers: `twee of drie`."""
    from_word: tuple[str, ...]
    """What opens a change: `van 10 naar 20`."""
    change_to: tuple[str, ...]
    """What joins the ends of a change."""
    against: tuple[str, ...]
    """What joins two figures that share their unit: `51 tegen 44 procent`."""
    out_of: tuple[str, ...]
    """What joins a part and a whole, both figures: `22 van de 23 deelstaten`."""
    ratio: tuple[str, ...]
    """What joins the parts of a ratio: `een op de drie`."""
    also_about: frozenset[str]
    """Words over which an `about` reaches the next quantity: `ongeveer 100 man en 35 ton voedsel`."""
    list_joints: tuple[str, ...]
    """What joins numbers that share the unit of the last."""
    change_stems: tuple[str, ...]
    """How the words begin that go `from` one value `to` another: between their numbers lies a change, not a range."""
    percent: Mapping[str, str]
    """Words and signs for a share, with their unit."""
    share: str
    """The unit of a part of a whole."""
    people: str
    """The unit of people."""
    measures: Mapping[str, str]
    """Units of measure, as written in lower case, with the unit that they are."""
    currencies: Mapping[str, str]
    """Signs and codes before or after an amount."""
    measured: frozenset[str]
    """Nouns whose number follows `van`: `een kracht van 7,5`."""
    totals: frozenset[str]
    """Lemmas of nouns that say that a number without a noun counts something: `het dodental steeg tot 832`."""
    measuring: frozenset[str]
    """Lemmas of verbs whose subject a measure measures: `de reparatie kost 300 euro`."""
    time_units: frozenset[str]
    """Units of time: a number of these is a duration, not a figure."""
    counting: tuple[CountingVerb, ...]
    going_on: frozenset[str]
    """Marks behind which a claim goes on: a semicolon."""
    apart: re.Pattern[str]
    """What parts a clause that leaves out its verb from the one before: `, maar`."""
    times_of: frozenset[str]
    """Words for occasions: `drie keer`."""
    age_words: frozenset[str]
    """Words after a number that make it an age: `veertig plus`."""
    labels: frozenset[str]
    """Lemmas of nouns that a number names rather than counts: `artikel 50`."""
    year_before: frozenset[str]
    """Words before four digits that make them a year: `in 2010`."""
    decades: frozenset[str]
    """Words before a number that make it a decade: `de jaren negentig`."""
    idioms: tuple[str, ...]
    """Phrases with a number that state no quantity."""
    one: frozenset[str]
    """The number one where it may be an article: counted before a measure only."""
    of_which: tuple[str, ...]
    """Words right before a number without a noun that counts what was named before: `daarvan twintig`."""
    among: tuple[str, ...]
    """Before an article and a noun for people: there is one of them among those counted, as in `onder wie een kind`."""
    among_fillers: frozenset[str]
    """Words that may stand between."""
    noun_tags: tuple[str, ...]
    """Starts of fine-grained tags that can head what is counted."""
    plural_tags: tuple[str, ...]
    """Parts of fine-grained tags of plurals."""
    plural_endings: tuple[str, ...]
    nominal_ending: str
    """What a participle or adjective used as a noun ends in, in the plural: `gevangenen`."""
    modifier_tags: tuple[str, ...]
    """Starts of fine-grained tags that may stand between a number and its noun."""
    modifiers: frozenset[str]
    """Further words that may stand there."""
    verb_tags: tuple[str, ...]
    """Starts of tags that a number word cannot have: `acht` as a verb."""
    where: frozenset[str]
    """Prepositions of place."""
    for_word: frozenset[str]
    """Prepositions between a share and who has it: `44 procent voor Delmar`."""
    of_word: frozenset[str]
    """Prepositions between what is counted and of whom."""
    active: frozenset[str]
    """Lemmas of auxiliaries of an active perfect: who `hebben gedood` are not the dead."""
    persons: frozenset[str]
    """Lemmas of nouns for people."""
    topics: tuple[Topic, ...]
