"""What a language brings to find claims: who says, thinks, asks or promises what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kroniek.records import Reporting


@dataclass(frozen=True, slots=True, kw_only=True)
class CueWord:
    """A verb, noun or adjective that brings in what somebody says, thinks or wants.

    `needs` are words that must stand in the same clause, each a set of choices. `takes`: `q` a quotation; `p` an indirect
    sentence before it; `d` a that- or question clause; `i` an infinitive with its marker; `w` a bare infinitive; `o` its object
    is the content; `a` object and predicate are; `s` the noun itself is who says it; `v` only somebody who can speak counts as subject;
    anything longer is a preposition whose phrase is the content.
    """

    lemma: str
    needs: tuple[frozenset[str], ...]
    kind: str
    takes: frozenset[str]
    reporting: Reporting

    @property
    def prepositions(self) -> frozenset[str]:
        """The prepositions that bring in the content."""
        return frozenset(t for t in self.takes if len(t) > 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A fixed run of words that marks a claim, lower case: `naar eigen zeggen`. `named`: the subject of the clause is who says it."""

    words: tuple[str, ...]
    named: bool
    reporting: Reporting
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteMarks:
    """Which marks open and close quotations. A mark may do both; an apostrophe is no mark within a word."""

    pairs: Mapping[str, frozenset[str]]
    """For each opening mark, those that can close it."""
    apostrophes: frozenset[str]
    elided: frozenset[str]
    """Words that begin with an apostrophe, without it, lower case: `s` of `'s avonds`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWords:
    """Words and patterns for claims."""

    verbs: Mapping[str, tuple[CueWord, ...]]
    forms: Mapping[str, str]
    """Verb forms of one word to their lemma, for where the model's lemma fails."""
    bases: Mapping[str, str]
    """Forms of separable verbs without their particle, to the base: `riep` to `roepen`."""
    nouns: Mapping[str, tuple[CueWord, ...]]
    adjectives: Mapping[str, tuple[CueWord, ...]]
    quotes: QuoteMarks
    particles: frozenset[str]
    """Particles that a cue verb can leave at the end of its clause."""
    according: frozenset[str]
    """Prepositions whose phrase names who says it, before or behind: `volgens`."""
    behind: frozenset[str]
    """Words that name who said what stands before them: `aldus`."""
    so: frozenset[str]
    """Adverbs that point back at what was said: `zo meldt X`."""
    not_sources: frozenset[str]
    """Lemmas behind `according` that name a rule of conduct, not a speaker: `volgens plan`."""
    phrases: tuple[Phrase, ...]
    that: frozenset[str]
    """Complementisers left out of the content: `dat`."""
    whether: frozenset[str]
    """Complementisers and question words that begin a content clause."""
    infinitive_openers: frozenset[str]
    infinitive_marker: frozenset[str]
    back: frozenset[str]
    """Pronouns that stand for the sentence before: `Dat zegt de minister`."""
    hearsay: frozenset[str]
    """Forms of the auxiliary that tells from hearsay: `zou`."""
    modals: frozenset[str]
    """Lemmas of verbs that make it mere possibility or advice: `zou kunnen`."""
    possibility: frozenset[str]
    """Forms of verbs of possibility and duty: what one can or must promise is not promised."""
    conditions: frozenset[str]
    """Words that make such an auxiliary a mere condition: `als`, `indien`."""
    second_person: frozenset[str]
    as_words: frozenset[str]
    """Words between an object and what it is taken for: `erkent hem als president`."""
    impersonal: frozenset[str]
    """Subjects that stand for nobody: `het`, `er`."""
    first_person: frozenset[str]
    relative_adverbs: frozenset[str]
    """Pronominal adverbs that open a relative clause; they end in the preposition that they stand for: `waarin`."""
    persons: frozenset[str]
    """Pronouns that can only stand for people."""
    relative: frozenset[str]
    """Relative pronouns."""
    breaks: frozenset[str]
    """Conjunctions that take the story up again behind a content clause: `waarna`."""
    subject_pronouns: frozenset[str]
    """Pronouns that can only be a subject, or open a main clause."""
    media: frozenset[str]
    """Nouns for what carries words: statement, interview, tweet, broadcast; also as the end of a compound."""
    platforms: frozenset[str]
    """Names of such carriers, lower case."""
    outlets: frozenset[str]
    """Nouns for news media, which pass on what others say: agency, newspaper, broadcaster."""
    outlet_names: frozenset[str]
    """Last words of the names of news media, lower case."""
    relative_that_tags: tuple[str, ...]
    """Pieces of tags of nouns that a relative `dat` can stand for: neuter."""
    present_participle_tags: tuple[str, ...]
    """Starts of tags of present participles, which can be nouns: `een overlevende`."""
    medium_prepositions: frozenset[str]
    outlet_prepositions: frozenset[str]
    """Prepositions before the outlet that somebody speaks to: `tegen`, `aan`."""
    mouthpieces: tuple[tuple[str, ...], ...]
    """Runs of words before who speaks for another: `bij monde van`."""
    documents: frozenset[str]
    """Nouns for what shows or contains a claim without being a speaker: report, figures, images."""
    self_words: frozenset[str]
    """Reflexive pronouns."""
