"""What a language brings to compare findings of several reports and to put a conclusion into words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from kroniek.lang.shapes.timing import Timing
from kroniek.lang.shapes.turns import Turning

if TYPE_CHECKING:
    from kroniek.lang.shapes.forest import Forest


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Words for one kind of happening: two reports that use any of them may tell of the same."""

    name: str
    stems: tuple[str, ...]
    """Folded beginnings of words, verb and noun: `terugke` for terugkeren and terugkeer. Compounds are found by their last part."""
    example: str
    crowd: bool = False
    """Draws a crowd, whose size each party may put differently."""
    lasting: bool = False
    """Lasts for months (a crisis): two times of it are no two events."""
    stand: bool = False
    """Is a side taken for somebody (recognition, support): told without a day it lasts, and several words tell of one."""
    single: bool = False
    """Does not happen twice to one thing within days (a dam that breaks): two near dates of it contradict each other."""
    once: bool = False
    """Happens once to the one it happens to (a death, a re-election): two dates of it contradict each other."""
    rare: bool = False
    """Does not happen twice within days to the same person (an arrest): two near dates of it contradict each other."""
    cause: bool = False
    """Has casualties and damage: the dead of an explosion are not those of a protest."""
    blamed: bool = False
    """Is laid at somebody's door, though nobody is killed by it (a famine, interference)."""
    lone: bool = False
    """A story has one of these at a time (a coup, a blackout): it takes less to know that two reports mean the same."""
    one: bool = False
    """Only one party can be the one (`winnen`): two of them contradict each other."""
    parted: tuple[tuple[str, str], ...] = ()
    """Pairs of stems that name it together in one clause, in either order: `de stroom viel uit`."""
    toll: bool = False
    """Is what a happening did to people, and told by a verb that says nothing (`er vielen zes gewonden`)."""
    said: bool = False
    """Is done in words (an appeal, a warning): two are one only when they are about the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A thing that reports count in several words: the dead, the wounded, the arrested."""

    name: str
    """How a sentence calls it: `doden`."""
    stems: tuple[str, ...]
    example: str
    phrases: tuple[str, ...] = ()
    """Patterns over a folded clause that say so in several words: `om het leven`."""
    crowd: bool = False
    """People of one happening, whose number each party may put differently: those who march, those who shot."""
    tally: bool = False
    """A count that goes up as news comes in: a later, higher one is an update."""
    falls: bool = False
    """Goes down as news comes in too (the missing): any later count is an update."""
    held: bool = False
    """Is always somebody's (seats): two counts are compared only when they are of the same one."""
    final: bool = False
    """Never goes down (the dead): `nog vijf` of them adds to a toll."""
    governs: tuple[str, ...] = ()
    """Nouns that say so of the people behind them: `de lichamen van elf mijnwerkers`."""
    inert: bool = False
    """Is it always a thing, and never what befell people: `hectare`?"""
    like: str = ""
    """The thing that it is compared as, too: who takes part in a march as who marches."""
    nouns: tuple[str, ...] = ()
    """Words that say so only as what is counted, and else are another word: `gevallen`."""
    part_of: str = ""
    """The thing that it is a part of, where one of its phrases says so: of the wounded those who are badly hurt."""
    faint: bool = False
    """Counts only people of whom nothing graver is told: `gewond naar het ziekenhuis gebracht` counts wounded."""
    amount: bool = False
    """Is told in money or another measure: `de schade is 50 miljoen euro`."""
    whole: bool = False
    """Shares of it in one contest add up to a hundred per cent at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Zero:
    """How it is told of a kind of people that there are none, and that there is somebody: patterns over folded words."""

    thing: str
    """How a sentence calls them: `doden`."""
    none: tuple[str, ...]
    some: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What parties are for or against."""

    name: str
    """How a sentence calls it: `sancties`."""
    pattern: str
    """Over folded words."""
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One way to say what state something is in: a verb (`heropenen`), words in a row (`in coma`), or both (`de macht grijpen`)."""

    verb: frozenset[str] = frozenset()
    """Folded forms of the verb as one word."""
    base: frozenset[str] = frozenset()
    """Its folded forms without the particle, where that stands apart: `treedt ... af`."""
    particle: str = ""
    words: tuple[str, ...] = ()
    """Folded words in a row, anywhere in the clause."""
    also: tuple[tuple[str, ...], ...] = ()
    """Other words in a row that must be there too."""
    inflected: bool = False
    """May the word have an ending: `vermist`, `vermiste`?"""
    final: bool = False
    """Is nothing told of behind the last word: `de brug is open`, not `een open brief`?"""
    definite: bool = False
    """Is it a noun that tells of it only as something known: `de arrestatie`, `zijn vrijlating`?"""
    marked: bool = False
    """Does it say so only beside a word that tells of a change or a denial: `de trein rijdt weer`?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrary:
    """Two ends of one matter that exclude each other, with all ways to say so: open and closed."""

    name: str
    kind: Literal["stage", "course", "outcome"]
    """Does it change in time, is it only the one and then the other (`in coma`, `overleden`), or does it never change?"""
    person: bool
    """Is it the state of somebody, and not of a thing?"""
    later: Literal["+", "-", "either", "none"]
    """Which end comes after the other in time: told on a later day it is news, and contradicts nobody."""
    subjects: tuple[tuple[str, ...], ...]
    """Folded nouns in groups, each for what is one thing in one story here: `bestand`, `wapenstilstand`; `*` is anything."""
    needed: bool
    """Must one of them be there?"""
    void: frozenset[str]
    """Folded words beside which the words mean something else: `een akkoord sluiten`."""
    one: tuple[Telling, ...]
    other: tuple[Telling, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Words in a row that are one of a group, and the verb that must stand in their clause, if any: `nemen ... in ontvangst`."""

    words: tuple[str, ...]
    verb: frozenset[str]
    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Words by which news may tell of one matter, in groups: `bellen`, `telefoontje`."""

    forms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Folded words, verbs in all their forms, with the groups that each is one of."""
    nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Those of the words that may have an ending, or another word before them: `havenstaking`."""
    apart: Mapping[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    """Forms of verbs whose particle stands apart, each with it: `belde ... op`."""
    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    """Words in a row, by the first of them."""
    endings: tuple[str, ...] = ()
    """What a noun may have behind it, the longest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explaining:
    """How a sentence names a cause or who is to blame."""

    words: tuple[str, ...]
    """Of which one must stand in it: patterns are slow."""
    patterns: tuple[str, ...]
    """Over a folded sentence, with a group `cause`."""
    example: str
    said: bool = False
    """Does it explain only in somebody's words: `omdat` may say why of anything?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Words to compare by and sentences with slots, filled by `reconcile` from findings."""

    articles: frozenset[str]
    genitive: frozenset[str]
    """What ties those who are counted to the noun before them: `de lichamen van elf mijnwerkers`."""
    hearsay: frozenset[str]
    """Modal verbs that with a perfect infinitive only say that others tell it: `zou hebben geschoten`."""
    perfect: frozenset[str]
    """The infinitives of a perfect: `hebben`, `zijn`."""
    total: frozenset[str]
    """Words of a clause that gives the whole of a count, beside parts of it: `waarmee het dodental op achttien komt`."""
    long_ago: tuple[str, ...]
    """Patterns over folded words of what was months or years ago: `nog geen jaar geleden`."""
    years: tuple[str, ...]
    """Patterns over folded words of a year in which something was, the year as a group: `in 2011`."""
    going_on: frozenset[str]
    """First words of a sentence that goes on with the time of the one before: `daarbij`, `toen`."""
    one_day: tuple[str, ...]
    """Patterns over folded words of what is counted on one day: `maandag`, `het afgelopen etmaal`."""
    since: tuple[str, ...]
    """Patterns over folded words of what is counted over weeks or more: `sinds het begin`."""
    everywhere: tuple[str, ...]
    """Patterns over folded words of what is counted in a whole country: `in heel het land`."""
    kinds: tuple[frozenset[str], ...]
    """Words for people of one kind each, of whom a count is no count of those of another: children, the police."""
    deeds: tuple[str, ...]
    """Endings of nouns for what is done, which nothing befalls: `twee inzamelingen`."""
    folk: tuple[str, ...]
    """Longer endings that are of people: `dorpeling`."""
    joints: frozenset[str]
    """Conjunctions between two clauses that each count: `en`, `terwijl`."""
    others: frozenset[str]
    """Who are counted apart from those just counted: `acht anderen`."""
    definite: frozenset[str]
    """Words before a noun that the reader knows already: `de storing`."""
    name_particles: frozenset[str]
    """Small words inside surnames: `van der`."""
    genitives: tuple[str, ...]
    """Endings of a possessive name: `'s`."""
    small_words: frozenset[str]
    """Words without weight when wordings are compared."""
    per_million: Callable[[str], float]
    """How often words with a beginning (six folded letters) come in a million words: what seldom comes tells what a report is about."""
    vowels: str
    sounds: tuple[tuple[str, str], ...]
    """Spellings and what they sound like, applied in order to a folded name."""
    possessives: frozenset[str]
    persons: frozenset[str]
    """Pronouns of who speaks and who is spoken to: they stay in a quotation."""
    several: frozenset[str]
    """Pronouns that may be plural: the name of one body would not fit their verb (`Ardo ... zij bouwen`)."""
    prepositions: frozenset[str]
    institutions: tuple[tuple[str, ...], ...]
    """Folded words for what a country has one of, words for one institution together: `regering`, `kabinet`."""
    topics: tuple[Topic, ...]
    kindred: tuple[frozenset[str], ...]
    """Topics with casualties that may be words for one happening: a shooting and an attack."""
    counted: tuple[Counted, ...]
    contraries: tuple[Contrary, ...]
    particles: frozenset[str]
    """Particles of verbs, which stand apart at the end of a clause: `sluit ... uit` is no `sluiten`."""
    changes: frozenset[str]
    """Words that tell that something is so again, or by now: `weer`, `inmiddels`."""
    still: frozenset[str]
    """Words that tell that something is as it was: `nog`, `blijft`."""
    copulas: frozenset[str]
    """Words by which something is, becomes or stays: they may follow what is said of it."""
    afar: frozenset[str]
    """Words before a place, time or cause, besides the prepositions: `volgens`, `wegens`."""
    links: frozenset[str]
    """Those of the words that begin a clause which as often join two nouns: `en`."""
    having: frozenset[str]
    """Forms of the auxiliary of the perfect, besides the copulas: `heeft`."""
    synonyms: tuple[frozenset[str], ...]
    """Sets of folded nouns that news uses for one thing or group within a story: `betoger`, `demonstrant`."""
    alike: Callable[[], Alike]
    """Gives the words for one matter: they are many, and only asked for when reports are compared."""
    timing: Timing
    """How news says that something was earlier or later than others say, and who knew of it when."""
    turning: Turning
    """How news says that something will not be or stays so, and that it came otherwise."""
    bond_weights: Mapping[str, float]
    """What each feature says for two states being of one thing, learned by `training/bond_weights.py`; empty: unlearned."""
    count_weights: Mapping[str, float]
    """What each feature says for two figures being set against each other, learned by `training/count_weights.py`; empty: unlearned."""
    rival_weights: Mapping[str, float]
    """What each feature says for two passages clashing, learned by `training/rival_weights.py`; empty: unlearned."""
    sentence_trees: Callable[[], Mapping[str, Forest]]
    """Gives the trees that say how likely two sentences contradict or update each other, learned by `training/sentence_trees.py`; none:
    unlearned."""
    clients: frozenset[str]
    """Nouns by which who speaks for somebody calls them: `mijn cliënt`."""
    toward: frozenset[str]
    """Prepositions before what somebody is for, against or at, whether it happened or not: `tegen de vrijlating`."""
    mention: frozenset[str]
    """What a negation before it denies the whole clause with, wherever it stands: `van brandstichting is geen sprake`."""
    until: frozenset[str]
    """Words before what has yet to come, where no time follows: `tot het licht weer aangaat`."""
    sitting: frozenset[str]
    """Verbs besides the copulas that say how somebody or something is: `zit zonder stroom`."""
    doors: frozenset[str]
    """Words for the ways into a house, which are open or shut as it is."""
    could: frozenset[str]
    """Words by which something could be or was allowed."""
    able: frozenset[str]
    """Words by which something can be or is allowed."""
    no_more: frozenset[str]
    """Words that make a negation tell of a change: `niet langer`."""
    manner: frozenset[str]
    """Adverbs, which name nothing."""
    aimed: frozenset[str]
    """What ties those who are looked for or tried to the noun before them: `de zoektocht naar Bol`, `de zaak tegen Bol`."""
    stands_for: frozenset[str]
    """Nouns for what is somebody's, of which is said how they fare: `de toestand van Bol`."""
    already: frozenset[str]
    """Words before a time at which something was so before it was thought: `al sinds mei`."""
    anybody: frozenset[str]
    """Nouns for somebody that tell little of who it is, so that another noun may name the same one: `de man`, `de verdachte`."""
    aged: tuple[str, ...]
    """How words end that say how old somebody is: `de 31-jarige`."""
    unlike: tuple[tuple[frozenset[str], frozenset[str]], ...]
    """Pairs of sets of nouns that never name the same one: men and women, those who did it and those to whom it was done."""
    parts: frozenset[str]
    """Words before `van` for some of those behind it: `een van de mannen`."""
    onset: frozenset[str]
    """Folded words by which something begins or takes place: `begon`, `gebeurde`."""
    during: frozenset[str]
    """Prepositions before the happening at which something else happens: `bij een aanval`."""
    moved: frozenset[str]
    """Words by which something happens at another time than was meant: `verzet`."""
    rather: frozenset[str]
    """Those that say so right before a time: `pas in maart`."""
    put_off: frozenset[str]
    """Those of them behind which a time is when it happens, and no end: `uitgesteld tot juni`."""
    governs: frozenset[str]
    """Words by which a rule holds at the hours beside them: `geldt`."""
    inward: frozenset[str]
    """Particles at the end of a clause by which a rule begins, with one of `going` before it: `gaat ... in`."""
    going: frozenset[str]
    future: frozenset[str]
    """Words by which something is still to come."""
    bounds: frozenset[str]
    """Words that make a time behind them the end or the beginning of another: `tot vrijdag`."""
    asking: frozenset[str]
    """Words that begin a question within a sentence: `hoe`."""
    doer: frozenset[str]
    """The preposition of who does what is done: `door`."""
    few: frozenset[str]
    """Words for some of many: `twee`, `enkele`."""
    participle: tuple[str, tuple[str, ...]]
    """What a participle has behind its particle, and how it ends: `aangemerkt`."""
    nobody: frozenset[str]
    """Negations that stand for all of some: `niemand`."""
    past_of: frozenset[str]
    """Words of what had been so before: `had`, `voordat`."""
    breaks: frozenset[str]
    """Words that begin another clause in one sentence."""
    matters: tuple[Matter, ...]
    anaphors: frozenset[str]
    """Words that begin a sentence which goes on about what the one before it told."""
    also: frozenset[str]
    """Words by which a sentence adds to what the one before it told: `de telefoon viel eveneens uit`."""
    pronouns: frozenset[str]
    """Words that may begin a sentence and stand for what went before."""
    again: frozenset[str]
    """Words for another one of a kind: `opnieuw`."""
    light: frozenset[str]
    """Verbs that say little of what happened: two events with one of them need more in common."""
    done: frozenset[str]
    """Verbs by which what a noun names is done or begins: `legde een verbod op`, `de brand die uitbrak`."""
    people: frozenset[str]
    """Folded words for people of no particular kind: what befell them says what is counted."""
    numbers: frozenset[str]
    """Words that only say that something is counted: `aantal`."""
    counting: tuple[str, ...]
    """Patterns over the folded words before a figure by which somebody is said to count: `de bond telde er 950`, `houdt het op`."""
    either: tuple[str, ...]
    """What stands between two numbers of which one is meant: `honderden of duizenden`."""
    units: frozenset[str]
    """Words for units: a figure of which nothing more is known counts nothing that can be compared."""
    formerly: frozenset[str]
    """Words in a sentence that gives an earlier state of a count: `donderdag waren het er nog zes`."""
    by_now: frozenset[str]
    """Words for what a count has come to since: `inmiddels`."""
    rising: tuple[str, ...]
    """Folded beginnings of words that say that a count went up."""
    summed: tuple[str, ...]
    """Patterns over the folded words before a count that say that it is all of it: `inmiddels zijn het er`, `staat nu op`."""
    zeros: tuple[Zero, ...]
    some_other: tuple[str, ...]
    """Patterns over a folded sentence that tells of those of another time or place: `elders`, `eerder dit jaar`."""
    on_side: tuple[str, ...]
    """Patterns over a folded sentence for the one side of whom it tells, with its word as the first group: `aan Russische kant`."""
    after_none: tuple[str, ...]
    """Patterns over the folded words of a passage after which there were none before: `de eerste dode`, `alsnog overleden`."""
    uncertain: frozenset[str]
    """Folded words of a passage that leaves open whether it is so: `zou`, `mogelijk`, `als`."""
    afresh: frozenset[str]
    """Folded words of a figure that count only what came to those counted before: `1.200 nieuwe patiënten`."""
    governing: frozenset[str]
    """Prepositions behind which a noun for people is not whom a clause counts: `de uitvaart van de doden`."""
    natives: tuple[str, ...]
    """How nouns end for those who come from a land, and who are no lands: `buitenlanders`."""
    left_over: frozenset[str]
    """Folded words before a count of those who are left: `nog`."""
    dropping: frozenset[str]
    """Folded words by which a number became smaller: `teruggebracht tot`."""
    not_but: tuple[str, ...]
    """Patterns over the text before a figure, with a blank behind it, that set it against a `number`: `niet 110 maar zeker`."""
    and_not: tuple[str, ...]
    """The same over what follows it: `, en niet de negen die de minister noemde`."""
    changed_to: tuple[str, ...]
    """Patterns over the folded words of its clause, ` # ` in the place of an amount, that say that another was changed to it."""
    money: tuple[str, ...]
    """Units of money, first the one of a bare number in millions."""
    amount_matters: tuple[str, ...]
    """Patterns for the folded words that say what an amount is, each for one matter: a bid, a claim, a price."""
    scales: frozenset[str]
    """Folded words by which a number is counted in millions, and which are not what it counts."""
    expecting: tuple[str, ...]
    """Patterns over the folded words before a count that is only looked forward to: `rekent op`."""
    local: tuple[str, ...]
    """Words by which somebody counts only what he sees himself: `bij ons`."""
    adding: frozenset[str]
    """Words right before a count that is added to one: `nog vijf doden`."""
    not_adding: frozenset[str]
    """Words before those, with which it is no addition: `het waren er nog zes`."""
    then: frozenset[str]
    """Words right before a count of another time: `toen 350 doden`."""
    of_whole: tuple[str, ...]
    """Words between a part and the whole: `vier van de twaalf`."""
    part_words: tuple[str, ...]
    """Words before a figure that is a part of another: `van wie`."""
    among: tuple[str, ...]
    """Words before a whole at the head of a sentence that counts some of it: `onder de (doden)`."""
    of_them: tuple[str, ...]
    """Words at the head of a sentence that counts some of those told of before: `van hen`."""
    in_care: tuple[str, ...]
    """Patterns over a folded sentence that counts those whom one house took in: `het ziekenhuis nam er twaalf op`."""
    all_from: tuple[str, ...]
    """Words before where all come from who are counted: `allen uit`."""
    besides: tuple[str, ...]
    """Words before a figure that comes on top of another: `nog eens`."""
    in_part: tuple[str, ...]
    """Patterns over a folded sentence that counts in a part of what befell: `in het dorp`."""
    locally: tuple[str, ...]
    """Patterns over a folded sentence that counts in one town of a land: `in de hoofdstad`."""
    in_custody: tuple[str, ...]
    """Patterns over a folded sentence for those of the arrested who were not let go: `zitten er nog negen vast`."""
    with_others: tuple[str, ...]
    """Patterns over a folded sentence that counts others in: `met de bemanning meegerekend`."""
    of_a_part: tuple[str, ...]
    """Patterns over a folded sentence for what was done to a part of something: `de schade aan het dak`."""
    in_all: tuple[str, ...]
    """The same, for one that counts in more than that: `in totaal`."""
    each: frozenset[str]
    """Words behind an amount that is of each one: `per dode`."""
    measures: frozenset[str]
    """Units right behind which stands what is measured: `ton graan`."""
    worth: frozenset[str]
    """Words between an amount and what it is of: `12.000 euro aan declaraties`."""
    denials: tuple[str, ...]
    """Folded beginnings of words by which somebody says that a claim is untrue."""
    rejections: tuple[str, ...]
    """Folded beginnings of words that call a claim nonsense."""
    no_such: tuple[str, ...]
    """Folded words that say, besides a negation, that something is not so: `geen sprake van`."""
    sworn: tuple[str, ...]
    """Folded beginnings of words by which somebody is put into an office."""
    first: tuple[str, ...]
    """Patterns over a folded passage that says who began: `opende het vuur`, `schoot als eerste`."""
    culprits: tuple[tuple[str, tuple[str, ...]], ...]
    """How a folded clause says who did it, with patterns for each way: as who `began`, who is pointed at (`points`), who `did` something,
    who `owned` it, or as `ours`."""
    sides: tuple[str, ...]
    """A pattern over folded words for each side that a party may be of: the army, rebels, the police, criminals."""
    fronts: tuple[str, ...]
    """Endings of words in the names of rebel groups that tell their side: `front`."""
    fronted: int
    """Which of the sides has groups with names of their own, which need not tell that they are of it: rebels."""
    in_order_to: tuple[str, ...]
    """A pattern of folded words between what was done and what for: `om` in `schoot om de brug te raken`."""
    firing: tuple[str, ...]
    """Patterns over folded words by which a passage tells of shelling or bombing."""
    disavows: tuple[str, ...]
    """Patterns over folded words by which a party says that it has nothing to do with it: `part noch deel`."""
    blaming: tuple[str, ...]
    """Folded beginnings of words by which one holds another responsible."""
    held_to: tuple[str, ...]
    """Those of them that blame only when somebody is held or called so: `verantwoordelijk`."""
    holding: frozenset[str]
    """Verbs by which somebody is: `houdt ... verantwoordelijk`."""
    abstract: tuple[str, ...]
    """Endings of nouns for a quality, which blame nobody: `verantwoordelijkheid`."""
    explaining: tuple[str, ...]
    """Patterns over somebody's folded words that give a cause where a blackout, crash or fire is explained: `doordat`."""
    pointing: tuple[str, ...]
    """Patterns over a folded sentence in which somebody is told to see a cause: `wijst naar`."""
    explains: tuple[Explaining, ...]
    """How a sentence does nothing but explain or blame: `wijt de storing aan (de hitte)`."""
    guesses: tuple[Explaining, ...]
    """The same, for words that may do so: `denkt aan (de kip)`."""
    befallen: frozenset[str]
    """Nouns for whatever befell: `de ramp`."""
    anew: tuple[str, ...]
    """Patterns of folded words for another one of a kind: `opnieuw een schuur`."""
    polled: frozenset[str]
    """Words for what people only say that they will vote, or what is reckoned beforehand: `peiling`."""
    onto: frozenset[str]
    """Words between what is done and the place it is done to: `een aanval op Lisk`."""
    counting_up: tuple[str, ...]
    """Folded words for which of several one is, from the second on: `tweede`, `derde`."""
    ordinals: frozenset[str]
    """Words for which of several: `derde`."""
    one_more: frozenset[str]
    """Words before those by which another one is told of: `een tweede`."""
    suffixes: frozenset[str]
    """Endings of words that are words by themselves, of which no compound is made: `lijk` in `zakelijk`."""
    adjective: str
    """How adjectives end before a noun."""
    aftermath: frozenset[str]
    """Nouns for another one of a kind that comes after the first: `naschok`."""
    rounds: frozenset[str]
    """Nouns for one of several votes on one thing."""
    turns: frozenset[str]
    """Nouns for how often or when, of which the second is no second thing: `een tweede keer`."""
    placing_at: frozenset[str]
    """Prepositions of the place where something is: `bij Lisk`."""
    inside: frozenset[str]
    """Those before a noun for the place: `in de loods`."""
    beside: frozenset[str]
    """Prepositions by which one thing is told from others of its kind: `de weg langs het spoor`."""
    that: frozenset[str]
    """Words that open what somebody denies or owns: `dat`."""
    own: frozenset[str]
    """Pronouns behind those for who says it: `dat hij`."""
    unknown_cause: tuple[str, ...]
    """Patterns over a folded cause that is not known."""
    means: tuple[str, ...]
    """Patterns over a folded passage that tells by what an attack was done, and not by whom: `een bom`."""
    halves: tuple[str, ...]
    """How words begin that tell one half of a thing from the other: `noord` in `noordbaan`."""
    onward: tuple[str, ...]
    """Patterns over a folded clause for what became of some of those who had been counted: `mochten naar huis`."""
    no_cause: tuple[str, ...]
    """Patterns over a folded passage that only says what it was not (`niet veroorzaakt door`), or what somebody is charged with."""
    cause_kinds: tuple[str, ...]
    """A pattern over folded words for each kind of cause of what goes wrong: weather, technique, a mistake."""
    causal: tuple[str, ...]
    """Patterns over folded words by which a passage says why: `doordat`."""
    gainsays: tuple[str, ...]
    """Patterns over a folded sentence by which somebody denies what was just said: `spreekt dat tegen`."""
    dismisses: tuple[str, ...]
    """The same, for waving it away: `noemt dat een leugen`."""
    questions: tuple[str, ...]
    """The same, for doubting it: `betwijfelt of dat lukt`."""
    retorts: tuple[str, ...]
    """Patterns over the folded words of somebody who says that it is not so: `daar klopt niets van`."""
    agreeing: tuple[str, ...]
    """Folded beginnings of words by which somebody agrees with what was just said of him, or is glad or sorry about it: `geeft toe`."""
    charges: tuple[str, ...]
    """Folded beginnings of words by which a denial names what it denies: `de beschuldigingen`."""
    conditions: frozenset[str]
    """Words that begin a clause which says on what it hangs: `als het parlement instemt`."""
    favour: tuple[str, ...]
    """Patterns over a folded sentence in which somebody is for a matter, or announces it."""
    against: tuple[str, ...]
    """Patterns over a folded sentence in which somebody is against a matter."""
    wishing: tuple[str, ...]
    """Folded beginnings of words by which somebody wants or hopes something that need not be so: `eist`."""
    modal: frozenset[str]
    """Words by which something may, must or will be, and is not said to be."""
    clausal: frozenset[str]
    """Words that begin another clause: a negation before one does not reach behind it."""
    flatly: tuple[str, ...]
    """Patterns over folded words by which a passage says that nothing at all of it is so: `geen enkele`, `nooit`, `niemand`."""
    none_at_all: tuple[str, ...]
    """The same, with the words behind it for what there is none of."""
    so_far: tuple[str, ...]
    """Patterns over folded words by which something is only not so yet: `tot nu toe`."""
    never: frozenset[str]
    """Words by which something was not so at any time: `nooit`."""
    paid: tuple[str, ...]
    """Patterns over folded words by which money changes hands: `kreeg 500 euro in een envelop`."""
    payment: tuple[str, ...]
    """What that is called: `betaald`."""
    least: frozenset[str]
    """Nouns for the least there is of something, which name nothing in a denial: `geen cent`, `geen druppel`."""
    negations: frozenset[str]
    none_of: frozenset[str]
    """Those that say of the noun behind them that there is none: `geen`, `zonder`."""
    after_all: frozenset[str]
    """Words by which something that was denied is there all the same: `wel`, `wel degelijk`."""
    not_denied: frozenset[str]
    """Words behind a negation that it belongs to, so that it denies nothing else: `niet alleen`."""
    infinitive: frozenset[str]
    """Words before an infinitive: `te`."""
    doubts: tuple[str, ...]
    """Patterns over a folded sentence in which the outlet notes that a claim is not borne out."""
    undecided: tuple[str, ...]
    """Patterns over a folded sentence in which the outlet leaves open how something ends."""
    causes: tuple[str, ...]
    """Patterns over a folded passage that says why something happened, or through whom."""
    instead: frozenset[str]
    """Words before the one who it was, after one who it was not: `niet zij maar hij`."""
    percent: frozenset[str]
    percent_name: str
    """How a sentence calls a share in hundredths."""
    rightful: tuple[str, ...]
    """Folded beginnings of words that call an office-holder the rightful one."""
    contested: tuple[str, ...]
    """Folded beginnings of words that doubt that an office-holder is the rightful one."""
    offices_of_one: tuple[tuple[str, ...], ...]
    """Folded endings of words for offices of which a body has one, words for one office together."""
    placing: tuple[str, ...]
    """Patterns over a folded sentence in which somebody is put into an office by a verb apart from its particle."""
    newly: frozenset[str]
    """Folded words by which somebody is new in an office: `nieuwe`."""
    acting: tuple[str, ...]
    """Folded beginnings of words by which somebody stands in for another: `waarnemend`, `loco`."""
    once_in: frozenset[str]
    """Folded words by which somebody has left an office: `oud`, `voormalig`."""
    offices: tuple[tuple[str, ...], ...]
    """Folded words for an office that one person holds at a time, words for one office together."""
    months: tuple[str, ...]
    by: str
    """Who says so, before a summary: `volgens {who}`."""
    and_word: str
    openers: frozenset[str]
    """Words that tie a clause to the one it hangs on."""
    joining: frozenset[str]
    """Those of them that join a sentence to the one before it, and may go: `Maar de brug bleef open`."""
    relatives: frozenset[str]
    """Those of them that stand for somebody."""
    things: frozenset[str]
    """Words that begin a clause about what was named before it: `dat hem was opgelegd`."""
    marks: tuple[tuple[str, str], ...]
    """Words in a summary for a factuality that is not `happened`."""
    narrowed: str
    """Why a date is as narrow as several reports together leave it; `{reports}` says how many."""
