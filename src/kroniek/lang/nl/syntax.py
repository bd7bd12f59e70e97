"""Dutch as Universal Dependencies annotate it (UD_Dutch-Alpino, UD_Dutch-LassySmall), with CGN tags."""

from __future__ import annotations

from kroniek.lang.shapes.syntax import Syntax

SYNTAX = Syntax(
    subject=frozenset({"nsubj", "csubj", "nsubj:outer"}),
    passive_subject=frozenset({"nsubj:pass"}),
    object=frozenset({"obj"}),
    indirect_object=frozenset({"iobj"}),
    agent=frozenset({"obl:agent"}),
    oblique=frozenset({"obl", "obl:arg"}),
    case=frozenset({"case"}),
    particle=frozenset({"compound:prt"}),
    passive_auxiliary=frozenset({"aux:pass"}),
    auxiliary=frozenset({"aux"}),
    copula=frozenset({"cop"}),
    conjunct=frozenset({"conj"}),
    coordinator=frozenset({"cc", "cc:preconj"}),
    preconjunction=frozenset({"cc:preconj"}),
    complement=frozenset({"ccomp", "xcomp"}),
    adverbial_clause=frozenset({"advcl"}),
    relative_clause=frozenset({"acl:relcl"}),
    noun_clause=frozenset({"acl"}),
    apposition=frozenset({"appos"}),
    flat=frozenset({"flat", "flat:name"}),
    fixed=frozenset({"fixed"}),
    nominal_modifier=frozenset({"nmod"}),
    possessive=frozenset({"nmod:poss"}),
    determiner=frozenset({"det"}),
    adjective=frozenset({"amod"}),
    number=frozenset({"nummod"}),
    marker=frozenset({"mark"}),
    parataxis=frozenset({"parataxis"}),
    punctuation=frozenset({"punct"}),
    negation_words=frozenset({"niet", "geen", "nooit", "niets", "niemand", "nergens", "evenmin", "noch"}),
    participle_tags=("WW|vd",),
    finite_tags=("WW|pv",),
    infinitive_tags=("WW|inf",),
    past_tags=("WW|pv|verl",),
)
