"""Did it happen, according to who tells it: negation, modals, conditions, calls, plans, the future."""

from __future__ import annotations

from typing import cast

from spacy.tokens import Token

from kroniek.extract.events.predicates import Found, is_verb, lemma_of
from kroniek.extract.syntax import finite_verb, is_finite
from kroniek.lang import Language
from kroniek.records import Factuality, Report, When

DEPTH = 5


def factuality(found: Found, report: Report, when: When, lang: Language) -> Factuality:
    """The factuality that the innermost source gives the event."""
    reading = _noun(found, lang) if found.predicate.kind == "noun" else _clause(found.head, lang, 0)
    if reading == "happened" and _future(when, report):
        reading = "planned"
    return cast("Factuality", reading)


def _future(when: When, report: Report) -> bool:
    published = report.published
    return bool(published and published.latest and when.earliest and when.earliest > published.latest)


def _noun(found: Found, lang: Language) -> str:
    w, token = lang.events, found.trigger
    around = {c.lower_ for c in token.children}
    if around & w.negations:
        return "negated"
    if around & w.alleged:
        return "disputed"
    if around & w.perhaps:
        return "possible"
    if around & w.to_come:
        return "planned"
    head, label = token.head, token.dep_
    if label in lang.syntax.conjunct:
        head, label = head.head, head.dep_
    if found.head.i != token.i:
        return _clause(found.head, lang, 0)
    s = lang.syntax
    if head.i != token.i and label in s.object | s.oblique | s.passive_subject | s.nominal_modifier | s.indirect_object:
        effect = w.noun_effects.get(lemma_of(head))
        if effect:
            return effect
    return "happened"


def _clause(verb: Token, lang: Language, depth: int) -> str:
    w, s = lang.events, lang.syntax
    kids = list(verb.children)
    if _negated(verb, lang):
        return "negated"
    markers = {c.lower_ for c in kids if c.dep_ in s.marker} | {c.lower_ for c in kids if c.dep_ == "advmod" and c.i < verb.i}
    marks = {c.lower_ for c in kids if c.dep_ in s.marker}
    if marks & w.negative_markers:
        return "negated"
    finite = finite_verb(verb, lang)
    past = finite is not None and finite.tag_.startswith(s.past_tags)
    if marks & w.conditional_markers and not (past and "toen" in marks):
        return "hypothetical"
    modal = _modal(verb, lang)
    if modal:
        return modal
    if markers & w.perhaps:
        return "possible"
    if marks & w.question_markers:
        return "possible"
    return _governed(verb, lang, depth)


def _negated(verb: Token, lang: Language) -> bool:
    w = lang.events
    for c in verb.children:
        if c.lower_ in w.negations and c.dep_ not in lang.syntax.conjunct:
            after = verb.doc[c.i + 1] if c.i + 1 < len(verb.doc) else None
            if after is None or after.lower_ not in w.negation_lifted:
                return True
        if c.dep_ in lang.syntax.object | lang.syntax.subject | lang.syntax.passive_subject and any(g.lower_ in w.negations and g.dep_ == "det" for g in c.children):
            return True
    return False


def _modal(verb: Token, lang: Language) -> str:
    """What the modal auxiliaries of a verb group say; empty when there is none."""
    w, s = lang.events, lang.syntax
    for aux in verb.children:
        if aux.dep_ not in s.auxiliary | s.passive_auxiliary:
            continue
        lemma, past = lemma_of(aux), aux.tag_.startswith(s.past_tags)
        if lemma in w.future:
            if not past:
                return "planned"
            return "planned" if verb.dep_ in s.complement | s.relative_clause | s.conjunct else "disputed"
        if lemma in w.possible:
            return "possible"
        if lemma in w.obligation:
            return "happened" if past else "hypothetical"
        if lemma in w.intention:
            return "planned"
    return ""


def _governed(verb: Token, lang: Language, depth: int) -> str:
    """What the word that a clause hangs on does to it."""
    s, w, head = lang.syntax, lang.events, verb.head
    if head.i == verb.i:
        ends = verb.sent[-1].text if len(verb.sent) else ""
        return "possible" if "?" in ends else "happened"
    if depth > DEPTH:
        return "happened"
    finite = finite_verb(verb, lang) is not None
    if verb.dep_ in s.conjunct and not finite:
        return _clause(head, lang, depth + 1) if is_verb(head, lang) else "happened"
    effect = w.effects.get(lemma_of(head), "")
    if verb.dep_ in s.complement:
        if effect and (not finite or effect in {"denied", "disputed", "possible", "hypothetical", "planned"}):
            return effect
        if not finite and lemma_of(head) in w.raising | w.causative:
            return _clause(head, lang, depth + 1)
        return "hypothetical" if effect else "happened"
    if verb.dep_ in s.adverbial_clause and not finite and not is_finite(verb, lang):
        if effect:
            return effect
        purpose = any(c.lower_ == w.purpose_marker for c in verb.children)
        return "planned" if purpose else "happened"
    if verb.dep_ in s.noun_clause:
        return effect or ("planned" if not finite and any(c.lower_ == w.infinitive_marker for c in verb.children) else "happened")
    return "happened"
