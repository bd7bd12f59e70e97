"""What a language brings to find actors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kroniek.records import Kind

Gender = Literal["m", "f", "-"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorNoun:
    """A noun for somebody or something that acts, or for a place: `woordvoerder`, `politie`, `hoofdstad`."""

    noun: str
    kind: Kind
    gender: Gender


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeVerb:
    """A verb by which somebody takes up, holds or lays down an office behind a preposition: `aftreden als`.

    `holder` says who: `s` the subject, `o` the object.
    """

    lemma: str
    preposition: str
    turn: Literal["begins", "holds", "ends"]
    holder: Literal["s", "o"]
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suffix:
    """An ending that makes nouns for actors of words that no list holds: `-loog`, `-werker`."""

    ending: str
    kind: Kind
    gender: Gender
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Land:
    """A state, region or town, and what its language calls it, its people and its government's seat."""

    name: str
    kind: Kind
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    person: tuple[str, ...]
    people: tuple[str, ...]
    seats: tuple[str, ...]
    capitals: tuple[str, ...]
    """Capitals that are not the seat: Amsterdam."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pronoun:
    """A pronoun or possessive that stands for an actor.

    `person` 1, 2 or 3; `number` and `gender` as far as the form says, else `-`; `possessive`: `zijn` of `zijn land`.
    """

    word: str
    person: Literal[1, 2, 3]
    number: Literal["s", "p", "-"]
    gender: Literal["m", "f", "n", "-"]
    possessive: bool
    animate: bool
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorWords:
    """Words and patterns for actors."""

    nouns: Mapping[str, ActorNoun]
    suffixes: tuple[Suffix, ...]
    not_actors: frozenset[str]
    """Nouns that end as a noun of the list does, and are none: `hamburger`."""
    compound_heads: frozenset[str]
    """Short nouns that compounds are made with all the same: `man` in `zakenman`."""
    plurals: tuple[tuple[str, str], ...]
    """How a plural's ending is put back to the singular's, most specific first; every pair is tried."""
    lands: tuple[Land, ...]
    regions: Mapping[str, frozenset[str]]
    """The states of a part of the world, for `het Zuid-Amerikaanse land`."""
    pronouns: tuple[Pronoun, ...]
    antecedent_weights: Mapping[str, float]
    """What each feature says for a pronoun standing for somebody, learned by `training/antecedent_weights.py`; empty: unlearned."""
    definite: frozenset[str]
    """Determiners of what is known: `de`, `dit`."""
    demonstrative: frozenset[str]
    articles: frozenset[str]
    adjective_endings: tuple[tuple[str, str], ...]
    """Ends of adjectives and what they are inflected to, the first that fits."""
    name_endings: tuple[str, ...]
    """What a possessor's name carries: `Maduro's`."""
    quotes: frozenset[str]
    article_tags: tuple[str, ...]
    """Starts of fine-grained tags of articles and of pronouns used as articles."""
    modifier_tags: tuple[str, ...]
    """Starts of tags of adjectives, numbers and pronouns that stand before their noun."""
    nominal_tags: tuple[str, ...]
    """Starts of tags of adjectives and participles used as nouns: `de gewonden`."""
    possessive_tags: tuple[str, ...]
    reflexive_tags: tuple[str, ...]
    demonstrative_tags: tuple[str, ...]
    focus: frozenset[str]
    """Adverbs that stand before a phrase without belonging to it: `ook`."""
    as_words: frozenset[str]
    """What stands before a noun that says what somebody is or becomes: `als`."""
    measures: frozenset[str]
    """Nouns that count another noun: `een groep mensen`."""
    counts: frozenset[str]
    """Those that are a mere number with a definite article: `het aantal mensen`."""
    partitive: frozenset[str]
    one: frozenset[str]
    somebody: frozenset[str]
    """Words for people without a noun: `anderen`, `duizenden`."""
    platforms: frozenset[str]
    """Where things are said, when the preposition says so: `op Twitter`."""
    platform_prepositions: frozenset[str]
    not_names: frozenset[str]
    """First parts of compounds that are written as names are, and name nobody: `Brexit-`, `tv-`."""
    quote_pairs: Mapping[str, frozenset[str]]
    """Marks that open direct speech, with those that close it."""
    according: frozenset[str]
    """What stands before the speaker of a quotation: `aldus`."""
    sounds: tuple[tuple[str, str], ...]
    """Spellings that sound like another one, in order."""
    first_names: Mapping[str, Gender]
    synonyms: tuple[frozenset[str], ...]
    """Nouns that name one actor in turn: `betoger`, `demonstrant`."""
    anaphors: frozenset[str]
    """Nouns that take up a name just mentioned when they are definite: `de man`, `het bedrijf`."""
    land_nouns: frozenset[str]
    """`land` in `het land`, `vaderland`."""
    counterparts: frozenset[str]
    """Nouns for one who holds the same office elsewhere: `ambtgenoot`."""
    name_particles: frozenset[str]
    """Small first parts that names are written with: `al-`."""
    capital_noun: str
    other: frozenset[str]
    """Adjectives that say it is another one: `andere`, `tweede`."""
    age_endings: tuple[str, ...]
    """Ends of adjectives that tell of an age, as texts do of people they have named."""
    past_marks: frozenset[str]
    """Adjectives that say that a role is over: `voormalige`."""
    then_marks: frozenset[str]
    """Adjectives that say that a role was held at the time that is spoken of: `toenmalige`."""
    office_verbs: tuple[OfficeVerb, ...]
    being: Mapping[str, str]
    """Lemmas of verbs of being and becoming, and what they say of an office: that it `holds` or `begins`."""
    tenure_openers: frozenset[str]
    """Prepositions before the time for which an office is held: `sinds`."""
    past_prefixes: tuple[str, ...]
    """First parts of a word that say so: `oud-`."""
    clause_openers: frozenset[str]
    """Words that begin a clause within a phrase."""
    inside: str
    """The role of a place towards what it lies in."""
    offices: tuple[str, ...]
    """Nouns for offices that are named after their task: `minister` of `minister van Onderwijs`."""
    not_phrases: frozenset[str]
    """A word and a noun that together stand for nobody: `sociale media`."""
    with_complement: frozenset[str]
    """Nouns that stand for somebody only with what they are of: `hoofd` of `het hoofd van de dienst`."""
    quantity_tags: tuple[str, ...]
    plural_nouns: frozenset[str]
    """Nouns of the list that are plurals themselves: `autoriteiten`."""
    plural_ends: tuple[str, ...]
    """Ends of such nouns: `-troepen`."""
    only_capital: frozenset[str]
    """Nouns that name a body with a capital and a thing without: `de Kamer`."""
    town_adjective: str
    """What makes an adjective of a town's name: `se` of `Helmondse`."""
    outlets: frozenset[str]
    """Nouns for the outlet itself, with a demonstrative: `deze krant`."""
    sorts: tuple[tuple[str, frozenset[str]], ...]
    """Which sorts of known organisation (as the list of names has them) a noun can take up: `partij` a party."""
    not_roles: frozenset[str]
    """Nouns for what people are by nature: `man`."""
    verbal_tags: tuple[str, ...]
    """Starts of tags of verbs used as nouns: `het schrijven`."""
    untitled: frozenset[str]
    """Offices that reports take as known of people whom they name without a title: `de president`."""
    two: frozenset[str]
    """Words that say that a plural is two: `beide`."""
    nobody: frozenset[str]
    """Words that open a phrase for nobody in particular or nobody at all: `geen`, `welke`."""
