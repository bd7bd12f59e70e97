"""How a language's treebank labels relations: the only place where extraction meets label names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Syntax:
    """Relation labels and tags, as sets of names."""

    subject: frozenset[str]
    passive_subject: frozenset[str]
    object: frozenset[str]
    indirect_object: frozenset[str]
    agent: frozenset[str]
    """The one who acts in a passive: `door de politie`."""
    oblique: frozenset[str]
    argument: frozenset[str]
    """Obliques that the verb needs: `akkoord met het plan`."""
    case: frozenset[str]
    particle: frozenset[str]
    """A separated verb particle: `riep ... op`."""
    passive_auxiliary: frozenset[str]
    auxiliary: frozenset[str]
    copula: frozenset[str]
    conjunct: frozenset[str]
    coordinator: frozenset[str]
    preconjunction: frozenset[str]
    """The first half of a paired conjunction: `zowel … als`."""
    complement: frozenset[str]
    """Clauses and infinitives that complete a verb: `ccomp`, `xcomp`."""
    open_complement: frozenset[str]
    """Those of them without a subject of their own, so never finite: `xcomp`."""
    adverbial_clause: frozenset[str]
    relative_clause: frozenset[str]
    noun_clause: frozenset[str]
    apposition: frozenset[str]
    flat: frozenset[str]
    fixed: frozenset[str]
    nominal_modifier: frozenset[str]
    possessive: frozenset[str]
    determiner: frozenset[str]
    adjective: frozenset[str]
    number: frozenset[str]
    marker: frozenset[str]
    parataxis: frozenset[str]
    punctuation: frozenset[str]
    negation_words: frozenset[str]
    participle_tags: tuple[str, ...]
    """Starts of fine-grained tags of past participles."""
    finite_tags: tuple[str, ...]
    infinitive_tags: tuple[str, ...]
    past_tags: tuple[str, ...]
    present_participle_tags: tuple[str, ...]
    infinitive: tuple[str, str]
    """Tag and features of a bare infinitive."""
    finite_forms: tuple[tuple[str, str], ...]
    """Fine-grained tags of finite verbs with the features that go with each; of two for the same features the first is the usual one."""
