"""What a language brings to find stances."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kroniek.records import StanceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A noun that says how one actor stands to another: `bondgenoot`, `aanhanger`. The holder is who the noun describes."""

    noun: str
    kind: StanceKind
    example: str
    by_owner: bool = False
    """Is it the stance of whose the noun is (`Jansens kandidaat`), towards whom it describes?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attitude:
    """An adjective said of somebody, or a noun that somebody has, which says how he stands to those behind a preposition."""

    word: str
    kind: StanceKind
    prepositions: frozenset[str]
    example: str
    by_others: bool = False
    """Is it how those behind the preposition stand to the one it is said of: `geliefd bij`?"""


WordClass = Literal["verb", "phrase", "noun"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A word or phrase by which somebody takes a side: `steunen`, `de kant kiezen`, `kritiek`.

    `holder` and `target` say where the two stand, in the way of `who` and `whom` of `shapes.events.Predicate`.
    """

    word_class: WordClass
    lemma: str
    kind: StanceKind
    holder: str
    target: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A word or phrase for doing wrong, or well: who tells it of somebody accuses him, or supports him."""

    word_class: WordClass
    lemma: str
    example: str
    kind: StanceKind = "accuses"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StanceWords:
    """Words and patterns for stances."""

    positions: tuple[Position, ...]
    forms: Mapping[str, str]
    """Forms of their verbs to the lemma, and forms that a separable one has apart from its particle, to the base."""
    bases: Mapping[str, str]
    acts: Mapping[StanceKind, str]
    """The PLOVER type of taking a stance: what is known of the arguments of such predicates holds for these words too."""
    by_type: Mapping[str, StanceKind]
    """What an event of a PLOVER type says of how those who do it stand to those it is done to."""
    by_lemma: Mapping[str, StanceKind]
    """Predicates that say more than their type: `erkennen`."""
    turned: Mapping[str, StanceKind]
    """What the negation of a stance is, where it is one itself: `erkent niet` rejects."""
    unsure: frozenset[str]
    """Factualities of what is only meant, and what a stance then is: who means to punish is against somebody."""
    weakened: Mapping[StanceKind, StanceKind]
    called_for: Mapping[StanceKind, StanceKind]
    """How somebody stands to those to whom he asks that a stance be taken: who calls for support supports."""
    answered: frozenset[StanceKind]
    """Stances that a noun may tell of whoever answers it, the subject of one of these verbs: `ontkent de aantijgingen van de bond`."""
    answering: frozenset[str]
    hinting: frozenset[str]
    """Verbs that leave open what is said with them, and yet charge whom it is said of: `suggereert dat de bank loog`."""
    relative_adverbs: frozenset[str]
    """Words that begin a relative clause beside relative pronouns: `het plan waar de minister mee komt`."""
    dative: frozenset[str]
    """The preposition that an adjective may do without: `is (aan) de brandweer dankbaar`."""
    losses: frozenset[str]
    """Nouns for somebody's going, and `reversed`, what a stance towards it is towards him: who regrets it is for him."""
    reversed: Mapping[StanceKind, StanceKind]
    prosecuting: frozenset[str]
    """Predicates of any type for bringing somebody to court: who asks for it is against him."""
    sweet: frozenset[str]
    """Adjectives of a noun for what is between two (`positions` of kind allied) that say it is well, and `sour`, that it is not."""
    sour: frozenset[str]
    bonds: frozenset[str]
    """Those nouns: without such an adjective they take no side."""
    aimed: frozenset[str]
    """Words whose target may be the object of the infinitive with them: `dreigt de man te arresteren`."""
    served: frozenset[str]
    """Verbs whose subject has what a noun of support, their object, says: `kan de steun van de bond gebruiken`."""
    asides: frozenset[str]
    """Prepositions before a noun of stance that tells with what in mind something is done: `uit protest tegen`."""
    joining: frozenset[str]
    """Verbs by which somebody has a part in what a noun of stance tells: `neemt deel aan een betoging tegen`."""
    apart: frozenset[str]
    """Prepositions before a noun of stance that the subject has no part in: `een onderzoek naar de beschuldigingen`."""
    reasons: frozenset[str]
    """Those of them that may give the reason of what is done to somebody, who then takes the side: `straft hem voor steun aan`."""
    helping: frozenset[str]
    """Nouns of set prepositions by which somebody is helped: `met steun van`."""
    giving_in: frozenset[str]
    """Predicates for giving in: who demands it of somebody opposes him."""
    direct: frozenset[str]
    """Words whose target is named itself: who argues for a country's reserve is not for the country."""
    judges: frozenset[str]
    """Last parts of nouns for those who find somebody guilty, or not, by their office."""
    by_office: frozenset[StanceKind]
    """Stances that they take by it."""
    witnesses: frozenset[str]
    """Last parts of nouns for those who report crimes by their office: telling one they accuse nobody."""
    anybody: frozenset[str]
    """Names of actors that stand for anybody: a stance towards them says nothing."""
    displeased: Mapping[StanceKind, StanceKind]
    """What the negation of an attitude is: who is not content refuses nothing, but is against."""
    agreeing: frozenset[str]
    """Predicates of which that holds too: who does not agree refuses nothing."""
    relations: tuple[Relation, ...]
    attitudes: tuple[Attitude, ...]
    leanings: Mapping[str, StanceKind]
    """Prepositions that say it behind a form of being: `is tegen het plan`."""
    being: frozenset[str]
    """Lemmas of the verbs of being there, and `having`, those that an attitude noun is had or shown with."""
    having: frozenset[str]
    toned: frozenset[str]
    """Those beside which an adjective of attitude tells how it is meant: `reageert boos op`."""
    feelings: frozenset[str]
    """Adjectives of attitude that may be about what somebody does: `blij dat de minister luistert`."""
    degrees: frozenset[str]
    """Words beside one of them after which the clause tells what came of it: `zo boos dat`."""
    partitives: frozenset[str]
    """Words for one of many: `een van de critici`."""
    belonging: Mapping[str, str]
    """Verbs of being one of many to the preposition before these: `behoort tot de tegenstanders`."""
    complaining: frozenset[str]
    """Verbs whose words are against whom they begin with: `"De raad doet niets", moppert de bond`."""
    shunned: frozenset[str]
    """Prepositions before whom somebody refuses to do something with: `weigert met de minister te praten`."""
    facts: frozenset[str]
    """Nouns behind which a clause tells what is so, and not what somebody does with it: `het feit dat hij vertrok`."""
    arguing: frozenset[str]
    """Relation nouns that may be towards a thing of somebody: `voorstander van het plan van de minister`."""
    mutual: frozenset[str]
    """Phrases for a quarrel whose two sides may both be the subject: `de bond en de minister liggen overhoop`."""
    sharing: frozenset[str]
    """Verbs by which somebody joins what others hold, told by a noun: `deelt de kritiek van de bond op de minister`."""
    outcomes: frozenset[str]
    """The preposition before what somebody feels at what another does: `won, tot woede van de bond`."""
    relied: frozenset[str]
    """The preposition before support that is counted on: `kan niet op de steun van de bond rekenen`."""
    losing: frozenset[str]
    """Verbs whose subject has no longer, or not, the support that is their object: `verloor de steun van de bond`."""
    dismissals: frozenset[str]
    """Nouns for somebody's going that is asked for: `vraagt om het ontslag van de minister`."""
    costly: tuple[str, str, str]
    """What brings a noun of stance on somebody: preposition, verb and auxiliary of `kwam hem op kritiek te staan`."""
    drawn: frozenset[str]
    """Words of the phrase by which somebody brings it on himself: `haalt zich de woede van de bond op de hals`."""
    least: int
    """Letters of a word of a phrase by which it is looked for at least: prepositions are everywhere."""
    suffix: int
    """Letters that a relation noun needs at least to be found as the last part of a compound."""
    target_prepositions: frozenset[str]
    """Before the one that the relation is to: `bondgenoot van`, `tegenstander van`."""
    member_prepositions: frozenset[str]
    """Before those whom the noun describes: `bondgenoten als`."""
    both: frozenset[str]
    """Relation nouns in the plural that hold between those they describe: `beide rivalen`."""
    fellows: frozenset[str]
    """Nouns for allies of each other, who stand behind it: `coalitiepartijen A, B en C`."""
    strife: frozenset[str]
    """Lemmas of predicates whose two sides are against each other: `strijd tussen`."""
    calls: frozenset[str]
    """PLOVER types of events that ask for another event."""
    against_who: frozenset[str]
    """PLOVER modes of the event asked for that go against those who would do it: who calls for a resignation opposes who is to resign."""
    against_whom: frozenset[str]
    """Types of the event asked for that go against those it would be done to: who calls for sanctions opposes whom they hit."""
    deeds: tuple[Deed, ...]
    done_by: str
    """The frame of who does what a noun among them says."""
    undone: Mapping[StanceKind, StanceKind]
    """What it is to tell that somebody did not do such a deed: not to have done well blames."""
    neutral: frozenset[str]
    """Predicates that say nothing of where one stands, whatever their type: `waarschuwen`."""
    unions: frozenset[str]
    """Nouns for what allies form, and the prepositions before them."""
    union_prepositions: frozenset[str]
    leaving: frozenset[str]
    """Predicates of any type for giving way: who wants somebody to go opposes him."""
    support_prepositions: frozenset[str]
    """Before those whom the subject has on its side: `rekent op bondgenoten`."""
