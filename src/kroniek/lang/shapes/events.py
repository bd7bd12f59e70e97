"""What a language brings to find events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

PredicateKind = Literal["verb", "noun", "adjective", "phrase", "idiom"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate:
    """A word or phrase that tells an event, with its PLOVER type and who does it to whom.

    `who` and `whom` name where the actors stand: `s` subject, `o` object, `i` indirect object, `p` possessor, `a` adjective of a
    country or body (`Amerikaanse`), or a preposition. `|` takes the first that is there, `+` takes all, `-` none; `!` at the end:
    no event without, `!!` no event without somebody there; behind `who` see `by_actor`.
    An idiom is a phrase that tells nothing (`een rol spelen`), so that its verb is not taken for one that does.
    A phrase is written in its dictionary order, the verb last, a star before the word that is the trigger (the verb without one).
    """

    kind: PredicateKind
    lemma: str
    type: str
    who: str
    whom: str
    example: str
    mode: str | None = None
    """The PLOVER mode, of the types that have modes: `strike` of PROTEST."""
    by_actor: bool = False
    """Whether it tells nothing unless an actor does it, or it is done to one (`die regel versterkt het vertrouwen`): `!!` behind who."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appraisal:
    """A word that praises, blames or rejects what it is said of: calling somebody so is an event of the PLOVER type."""

    kind: Literal["adjective", "noun"]
    word: str
    type: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class EventWords:
    """Words and patterns for events. Sets hold lemmas unless said."""

    predicates: tuple[Predicate, ...]
    trigger_weights: Mapping[str, tuple[float, ...]]
    """What each feature says for a word telling an event: one that the rules take for one, one that they pass over; empty: unlearned."""
    judged_weights: Mapping[str, tuple[float, ...]]
    """What a feature says for a reader of newspapers taking a word for an event; none where nothing was learned."""
    target_weights: Mapping[str, float]
    """What each feature says for an actor being one to whom an event is done, learned by `training/target_weights.py`; empty: unlearned."""
    factuality_weights: Mapping[str, tuple[float, ...]]
    """What each says for an event not having happened, and for each way of that (`extract.events.happened.WAYS`); empty: unlearned."""
    forms: Mapping[str, str]
    """Verb forms of one word to their lemma: `verweet` to `verwijten`, `opgepakt` to `oppakken`."""
    bases: Mapping[str, str]
    """Forms that a separable verb has apart from its particle, to the base: `riep` to `roepen`."""
    presenting: frozenset[str]
    """What stands first where the subject is new: `er vielen doden`."""
    separable: Mapping[str, str]
    """Separable verbs to their particle."""
    unsplit: frozenset[str]
    """Verbs that are not separable, whatever they begin with: `ondertekenen`."""
    articles: frozenset[str]
    """Articles in whose place an idiom may have another word: `haalt haar schouders op`."""
    adding: frozenset[str]
    """Adverbs that begin a sentence and only join it to the one before it: `Ook kreeg hij een boete`."""
    doubting: frozenset[str]
    """Conjunctions of what may not be so: a clause behind one is no statement by itself."""
    particles: frozenset[str]
    """Separable particles as they stand apart."""
    second_halves: frozenset[str]
    """What follows a particle and `and` in a set pair, beside particles: `af en toe`."""
    inseparable: tuple[str, ...]
    """Beginnings of verbs that have no separable particle: `ver-`."""
    particle_tags: tuple[str, ...]
    """Starts of fine-grained tags that a particle has where the parser does not join it to its verb."""
    participle_endings: tuple[str, ...]
    """How past participles end; what does not is no verb, whatever it was tagged as."""
    attributive_tags: tuple[str, ...]
    """Parts of fine-grained tags of participles that stand before or for a noun."""
    verb_tags: tuple[str, ...]
    indefinite: frozenset[str]
    """Forms that bring something new: `een`, `nieuwe`."""
    weak: frozenset[str]
    """Predicates that tell an event only as the verb of a clause of their own, as an unknown verb does."""
    phase: Mapping[str, str]
    """Verbs of taking part, beginning, announcing: with an event noun they are of its type, or of the type given here."""
    not_events: frozenset[str]
    """Verbs that tell no event: plain speech, thought, being and having."""
    having: frozenset[str]
    """The auxiliary of the perfect that with an infinitive makes no tense: what looks like one is a noun that somebody has."""
    raising: frozenset[str]
    """Verbs that lend their subject to the infinitive with them and tell nothing themselves."""
    causative: frozenset[str]
    """`laten`: the subject has something done."""
    light: frozenset[str]
    """Verbs that say little when their object or subject is an event noun; the noun is then the event."""
    turning: frozenset[str]
    """Those of them that tell nothing of the kind beside an adjective: `neemt de kritiek serieus`."""
    only_told_of: Mapping[str, frozenset[str]]
    """Light verbs with prepositions of what their subject does not do: `wacht op een gesprek`."""
    receiving: frozenset[str]
    """Light verbs whose subject undergoes what the noun tells: `krijgen`."""
    afflicting: Mapping[str, frozenset[str]]
    """Light verbs that do so with a noun behind one of the prepositions: `te maken hebben met geweld`."""
    towards: str
    """The frame of whom, for a predicate whose own frame nobody fills."""
    enjoying: frozenset[str]
    """Verbs whose subject is helped by those that an event noun of one of the PLOVER types `enjoyed` is of: `heeft de steun van`."""
    enjoyed: frozenset[str]
    enjoyed_with: frozenset[str]
    """Prepositions before such a noun that say so of the subject of any verb: `won met steun van`."""
    additives: frozenset[str]
    """Forms behind an adversative that take it back: `maar ook`."""
    adversatives: frozenset[str]
    """Coordinators before another who did not, or did instead: `maar`."""
    perceiving: frozenset[str]
    """Verbs whose object does what the bare infinitive with them tells: `zag de prijzen dalen`."""
    demonstratives: frozenset[str]
    """Forms that before the verb are mostly what is done and not who does it: `Dat toonde de man aan`."""
    affecting: frozenset[str]
    """Verbs of what something does to somebody, whose subject they mostly are: `Dat verbaasde de man`."""
    frequencies: frozenset[str]
    """Adverbs of how often: what nobody does at times, in the present, is no event."""
    generic: frozenset[str]
    """Forms that before a verb mean whoever it may be: `je`."""
    part_endings: tuple[str, ...]
    """Last parts of longer ones: `Kamermeerderheid`."""
    ratios: frozenset[tuple[str, ...]]
    """What stands between the two numbers of a share: `een op de drie`."""
    apostrophes: frozenset[str]
    """What stands for the ending of a genitive: `Peters' huis`."""
    parts: frozenset[str]
    """Nouns for a part of those behind `of`, who then act: `een deel van de leden`."""
    arguing: frozenset[str]
    """Predicates that with a clause of content, or beside a quotation, only tell what is said: `betoogde dat`."""
    clausal: frozenset[str]
    """Predicates that tell an event only with a clause of content: `wil dat hij vertrekt` asks."""
    object_control: frozenset[str]
    """Verbs whose object does what the infinitive with them tells, beside those of type REQUEST and COERCE."""
    passive_auxiliaries: frozenset[str]
    receiver_auxiliaries: frozenset[str]
    """Verbs that make a passive of whom something is given or done to: `kreeg een boete opgelegd`."""
    perfect_auxiliaries: frozenset[str]
    """Auxiliaries of both the perfect of verbs of change and the perfect of the passive."""
    adverb_labels: frozenset[str]
    content_labels: frozenset[str]
    """The complement labels of clauses with a subject of their own."""
    agent_preposition: str
    asked_prepositions: frozenset[str]
    """Before whom a noun asks to do what its infinitive says: `het verzoek aan de raad om`."""
    genitive_prepositions: frozenset[str]
    """Before an owner, and before the one that a noun of action is about: `van`."""
    between: frozenset[str]
    """Prepositions before two that do it to each other."""
    member_pairs: tuple[tuple[str, str], ...]
    """Prepositions and relative pronouns that do the same: `leden, onder wie Jansen`."""
    member_markers: frozenset[str]
    """Before examples of a group."""
    pairs: tuple[tuple[str, str], ...]
    """Words before the first and the second of two: `zowel ... als`."""
    occasion_prepositions: frozenset[str]
    """Before an event noun whose doer is the subject of the clause: `in een toespraak`."""
    amid: frozenset[str]
    """Those of them that say when another thing was done to who does it: `werd in het overleg buitengesloten`."""
    occasions: frozenset[str]
    """PLOVER types of such nouns."""
    present_participle_tags: tuple[str, ...]
    with_side: str
    """The preposition of those with whom a subject does what two sides do: `praat met de bond`."""
    somewhat: frozenset[str]
    """What says how far: `iets verderop`."""
    pointing: frozenset[str]
    """What makes a time one of now, before or after: `deze zomer`."""
    fighting: frozenset[str]
    """Types of which both sides do it, whoever is the subject: `raakten slaags met de agenten`."""
    acted: frozenset[str]
    """Verbs and phrases that befall things, and that somebody does: `de leden barsten uit in gejuich`."""
    carrying: frozenset[str]
    """Verbs and adjectives whose subject is at what an infinitive with a preposition tells: `begon met het bouwen`."""
    meanwhile: frozenset[str]
    """Before an infinitive that is used as a noun, for what the subject does meanwhile: `viel bij het klimmen`."""
    outcomes: frozenset[str]
    """Types of nouns that are no occasion where a verb needs them: `blij met het akkoord`."""
    carried_with: frozenset[str]
    ergative: frozenset[str]
    """Verbs that befall their subject, and with an object are what it does: `het gezag herstelt`, `hij herstelt het gezag`."""
    possessive_tags: tuple[str, ...]
    """Starts of fine-grained tags of possessives, however they are parsed."""
    object_tags: tuple[str, ...]
    """Starts of fine-grained tags of pronouns that are never a subject: `hen`."""
    nominative_tags: tuple[str, ...]
    """Starts of fine-grained tags of pronouns that are always a subject, however they are parsed."""
    stem_tags: tuple[str, ...]
    """Starts of fine-grained tags of a finite form that may be an imperative."""
    stem_endings: tuple[str, ...]
    """Endings with which it is none: `gaat`."""
    personal_tags: tuple[str, ...]
    """Starts of fine-grained tags of personal pronouns."""
    dummies: frozenset[str]
    """The word that opens a clause without a subject: `er`."""
    targeted: frozenset[str]
    """Verbs with many figurative uses, which tell an event only of somebody it is done to: `gooit een steen in de vijver` tells none."""
    addressing: frozenset[str]
    """PLOVER types whose addressee may stand in the clause that completes them."""
    purposeful: frozenset[str]
    """PLOVER types whose target may stand in the clause of purpose with them."""
    done_to: frozenset[str]
    """PLOVER types of event nouns where `van` names who undergoes: who condemns the arrest of a man, condemns those who arrest."""
    controlling: frozenset[str]
    """PLOVER types of verbs whose object does what the infinitive with them tells."""
    nominatives: frozenset[str]
    """Pronouns that are always a subject: `hij`."""
    resting: frozenset[str]
    """Verbs by which a participle tells the state that its subject was brought into: `de mannen zitten opgesloten`."""
    unaccusative: frozenset[str]
    """Verbs without an object that the lexicon need not know, whose perfect is no passive: `is uit de unie gestapt`."""
    undergone: frozenset[str]
    """PLOVER types of nouns that undergoes who has them: `had een verbod`."""
    intended: frozenset[str]
    """Nouns for what somebody is to do, as the infinitive behind them tells, beside those of occasions: `een plan om`."""
    intending: frozenset[str]
    """PLOVER types of event nouns that say so too: `de toezegging om`."""
    replying: frozenset[str]
    """PLOVER types of nouns that the subject answers with: `sloeg terug met verwijten`."""
    charging: frozenset[str]
    """PLOVER types of verbs of holding somebody for what stands behind one of the prepositions `charged_with`: `veroordeeld wegens`."""
    charged_with: frozenset[str]
    crimes: frozenset[str]
    """Types of events for which somebody is held."""
    held: frozenset[str]
    """Verbs whose subject is in a cell or before a judge for what a preposition behind them tells."""
    held_after: frozenset[str]
    """Prepositions beside `charged_with` of what put him there: `na`."""
    punishments: frozenset[str]
    """What somebody gets or what is demanded against him for it: `celstraf`, `jaar`."""
    demanding: frozenset[str]
    """Verbs of demanding a punishment."""
    against: str
    """The preposition of him against whom it is demanded."""
    giving: frozenset[str]
    """Light verbs whose subject does what a noun tells that they are a relative clause about."""
    suspicions: frozenset[str]
    """Nouns that may stand between: `op verdenking van`."""
    catching: frozenset[str]
    """Verbs that hold somebody for what stands behind one of the prepositions `caught_at` as well: `betrapt bij`."""
    caught_at: frozenset[str]
    outcome_preposition: str
    """Before what one decides to do, or another is made or sentenced to: `tot`."""
    engaging: Mapping[str, frozenset[str]]
    """Verbs whose subject does what stands behind one of these prepositions: `stoppen met`."""
    experienced: frozenset[str]
    """Verbs of which an object does what the infinitive with them tells: `het lukte de raad te komen`."""
    benefiting: frozenset[str]
    """Before those whom a noun or a judgement is for, who do what the infinitive behind tells: `een reden voor de bond om`."""
    granted: frozenset[str]
    """Nouns for what one gives another, who then does what the infinitive behind tells: `de mogelijkheid om`."""
    impersonal: frozenset[str]
    """Forms of a subject that names nobody, whose verb has one all the same: `het`."""
    minded: frozenset[str]
    """Words behind a form of being that make the infinitive with it somebody's own: `is van plan te eisen`, but `is te horen`."""
    spells: frozenset[str]
    """Nouns for a time, beside `units`, that stand before a verb without a preposition: `begin 2018`."""
    reflexives: frozenset[str]
    reciprocals: frozenset[str]
    """Forms for those who do it, to each other: `elkaar`."""
    not_reflexive: frozenset[str]
    """Predicates that tell no event with a reflexive pronoun: `zich voorstellen` is to imagine."""
    not_passive: frozenset[str]
    """Predicates that tell an event in the active alone: `wordt genoemd` is called."""
    struggling: frozenset[str]
    """Predicates of violence that are a figure of speech where they are for or against a thing: `vecht voor zijn goede naam`."""
    struggled_for: frozenset[str]
    """The prepositions of what is fought for."""
    other_sense: Mapping[str, frozenset[str]]
    """Nouns that tell no event with these prepositions behind them: `een bedreiging voor het milieu` is a danger."""
    one_of_a_kind: frozenset[str]
    """Determiners of any of a kind: `een kind kan verdwalen`."""
    not_let: frozenset[str]
    """Predicates that tell no event where somebody lets them happen: `liet de eis vallen`."""
    adjectival: frozenset[str]
    """Forms of participles that with a form of being describe and tell nothing: `is bezorgd`."""
    known: frozenset[str]
    """Those among them that describe with a verb of becoming too: `werd bekend`."""
    negative_prefixes: tuple[str, ...]
    """Starts of participles that are adjectives: `ongewild`."""
    feeling: frozenset[str]
    """Verbs behind which a participle says how somebody feels: `voelt zich bedreigd`."""
    judging: frozenset[str]
    """Verbs that tell no event with an adjective that completes them: `vond het spannend`; of a known type they do."""
    appraisals: tuple[Appraisal, ...]
    appraising: frozenset[str]
    """Verbs whose complement says what somebody is called or thought: `noemt hem een leugenaar`."""
    appraisal_markers: frozenset[str]
    """Before that complement: `als`."""
    social: frozenset[str]
    """PLOVER types that only actors do, never a thing: `de maten kwamen overeen` is no agreeing."""
    faint: frozenset[str]
    """Appraisals that say little of what is no actor: `dat is goed`."""
    saying: frozenset[str]
    """Verbs of plain speech, which are events of the type of what is said with them."""
    harmful: frozenset[str]
    """PLOVER types of what it accuses somebody to tell of him."""
    misdeeds: frozenset[str]
    """Predicates of any type that it does too: `liegen`."""
    clause_prepositions: frozenset[str]
    """Conjunctions that a parser takes for prepositions of the subject behind them: `tot het kabinet besloot`."""
    place_prepositions: frozenset[str]
    expletives: frozenset[str]
    """Forms that stand in the place of a subject or object and mean nobody: `er`, `het`."""
    quantifiers: frozenset[str]
    """Words that say something of all or none of a kind, which a relative clause without a comma says of some."""
    neuter_relatives: frozenset[str]
    """Those of the relative pronouns that stand for a neuter noun in the singular."""
    relative_pronouns: frozenset[str]
    infinitive_marker: str
    purpose_marker: str
    plurals: tuple[tuple[str, str], ...]
    """Endings of plurals with those of the singular."""
    noun_suffix: int
    """Letters that an event noun needs at least to be found as the last part of a compound."""
    anaphoric: frozenset[str]
    """Event nouns that mostly name again what was told: `het incident`."""
    noun_prefix: int
    """Letters that stand before it at least: `reactie` is no `actie`."""
    other_plurals: frozenset[str]
    """Plurals that are no event, though their singular is: `bestanden` are files, a `bestand` is a truce too."""
    not_compounds: frozenset[str]
    """Nouns that end like an event noun and are none."""

    future: frozenset[str]
    """Modal auxiliaries by what they do to the event; `future` in the past tense is hearsay or a condition."""
    going: frozenset[str]
    """Verbs that in the present put the infinitive with them in the future: `gaat samenwerken`."""
    possible: frozenset[str]
    obligation: frozenset[str]
    intention: frozenset[str]
    negations: frozenset[str]
    """Forms."""
    negative_markers: frozenset[str]
    """Subordinating forms that say that something did not happen: `zonder`."""
    negation_lifted: frozenset[str]
    """Forms that take the negation before them back: `niet alleen`."""
    later: frozenset[str]
    """Forms that put a clause in the present tense in the future: `morgen`, `volgend`."""
    later_pairs: frozenset[tuple[str, str]]
    """Pairs of forms in a row that do so: `later dit` jaar."""
    since: frozenset[str]
    """Prepositions behind which they do not."""
    after: frozenset[str]
    """Prepositions before the time that is still to pass: `over` of `over twee weken`, and `units`, lemmas of what is counted so."""
    units: frozenset[str]
    time_labels: frozenset[str]
    double_negations: frozenset[str]
    """Phrases of two negations that cancel: `niet voor niets`."""
    whoever: frozenset[str]
    """Pronouns that a relative clause makes a kind of people: `degenen die`."""
    governed: frozenset[str]
    """Nouns for places that act through those who govern them."""
    equating: frozenset[str]
    """Verbs whose object or complement says what their subject amounts to: `vormt een bedreiging`."""
    participle_starts: tuple[str, ...]
    """How participles begin, the prefix that most have first; it also stands behind a particle (`opgebeld`)."""
    chances: frozenset[str]
    """Nouns before what may happen and nobody says that it does: `de kans op ongelukken`."""
    moving: tuple[str, ...]
    """Ends of verbs of motion, of which `is ingereden op de menigte` is a perfect and no passive."""
    towards_prepositions: frozenset[str]
    """Before what such a motion goes at."""
    fused: frozenset[str]
    """Prepositions with an article in them, before a noun that says what for and tells nothing: `ter compensatie`."""
    beside: frozenset[str]
    """Prepositions behind which an event noun is when or why a light verb's doing is, and not what is done: `tussen`."""
    circumstance_prepositions: frozenset[str]
    """Before an event noun that only says why or when: what the verb does to its objects leaves it as it is."""
    conditional_markers: frozenset[str]
    condition_markers: frozenset[str]
    """Markers of a condition on the clause above: `als`, `tenzij`."""
    before_markers: frozenset[str]
    """Markers of clauses told as still to come: `voordat`."""
    refused: frozenset[str]
    """Predicates whose negation refuses: `niet toestaan`, `niet bereid`; such a negation is an event of type REJECT that happened."""
    question_markers: frozenset[str]
    after_markers: frozenset[str]
    """Markers of clauses told as having happened: `nadat`."""
    perhaps: frozenset[str]
    """Forms of adverbs and adjectives that make an event possible."""
    alleged: frozenset[str]
    """Forms that keep the paper away from what is told: `vermeende`."""
    to_come: frozenset[str]
    """Forms of adjectives that put a noun in the future: `geplande`."""
    effects: Mapping[str, str]
    """What a verb, noun or adjective does to the event in its complement: lemma to factuality."""
    noun_effects: Mapping[str, str]
    """The same for the event noun that is its object or stands behind a preposition."""
    creating: frozenset[str]
    """Verbs that bring about the event that their object names: it is as real as they are."""
    performing: frozenset[str]
    """Other verbs whose subject does what their object names, which may be to come: `een staking aankondigen`."""
    going_on: frozenset[str]
    """What somebody lets an event do that is his: `de staking laten doorgaan`."""
    venues: frozenset[str]
    """Nouns for where somebody speaks or acts, behind one of the prepositions `venue_prepositions`: `op een persconferentie`."""
    venue_prepositions: frozenset[str]
    hostile: frozenset[str]
    """PLOVER types that, announced, are a threat."""
