"""Did it happen, according to who tells it: negation, modals, conditions, calls, plans, the future."""

from __future__ import annotations

from typing import cast

from spacy.tokens import Token

from kroniek.extract.events.predicates import Found, completes, has_content, is_verb, lemma_of, lexicon
from kroniek.extract.syntax import finite_verb, is_finite, is_infinitive, preposition
from kroniek.lang import Language
from kroniek.records import Factuality, Report, When

DEPTH = 5


def factuality(found: Found, report: Report, when: When, lang: Language) -> Factuality:
    """The factuality that the innermost source gives the event."""
    part = frozenset(found.predicate.lemma.split(" ")) if found.predicate.kind == "phrase" else frozenset()
    reading = _noun(found, lang) if found.predicate.kind == "noun" else _clause(found.head, lang, 0, part)
    if reading == "happened" and _future(when, report):
        reading = "planned"
    return cast("Factuality", reading)


def word_of(token: Token, lang: Language) -> str:
    """The lemma of what governs, a verb with its particle."""
    return lexicon(lang.events).verb(token, lang) if is_verb(token, lang) else lemma_of(token)


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
    s = lang.syntax
    if found.head.i != token.i:
        return "happened" if _is_circumstance(token, lang) else _clause(found.head, lang, 0)
    if _accused_of(token, lang):
        return "disputed"
    labels = s.object | s.oblique | s.passive_subject | s.nominal_modifier | s.indirect_object
    if head.i != token.i and label in labels and not _is_circumstance(token, lang):
        effect = w.noun_effects.get(word_of(head, lang))
        if effect and not (effect in {"denied", "disputed"} and found.predicate.type in w.addressing):
            return effect
        if word_of(head, lang) in w.creating and is_verb(head, lang):
            return _clause(head, lang, 0)
    return "happened"


def _is_circumstance(noun: Token, lang: Language) -> bool:
    """Is the noun why or on what occasion the rest is so: `wegens de staking`, `tijdens het debat`?"""
    case = preposition(noun, lang)
    return noun.dep_ in lang.syntax.oblique and case is not None and case.lower_ in lang.events.circumstance_prepositions


def _accused_of(noun: Token, lang: Language) -> bool:
    """`beschuldigt de troepen van het land van aanvallen`, where the parser hung `van aanvallen` on what stands before it."""
    s, genitive = lang.syntax, lang.events.genitive_prepositions

    def owned(token: Token) -> bool:
        case = preposition(token, lang)
        return case is not None and case.lower_ in genitive

    labels, up = s.object | s.oblique | s.nominal_modifier | s.apposition | s.flat, noun
    if not owned(noun):
        return False
    while up.dep_ in labels and up.head.i < up.i and not is_verb(up.head, lang):
        up = up.head
    verb = up.head
    return up.i != noun.i and is_verb(verb, lang) and _accuses(verb, lang) and not any(owned(c) for c in verb.children)


def _accuses(verb: Token, lang: Language) -> bool:
    return lang.events.noun_effects.get(word_of(verb, lang)) == "disputed"


def of_clause(verb: Token, lang: Language) -> str:
    """The factuality that a verb's clause gives to what is told in it."""
    return _clause(verb, lang, 0)


def _clause(verb: Token, lang: Language, depth: int, part: frozenset[str] = frozenset()) -> str:
    """The factuality of a verb's clause; `part` are forms that belong to the predicate itself (`niet toestaan`)."""
    w, s = lang.events, lang.syntax
    if negated(verb, lang, part):
        return "negated"
    kids = kids_of(verb, lang)
    marks = {c.lower_ for c in kids if c.dep_ in s.marker}
    adverbs = {c.lower_ for c in kids if c.dep_ not in s.marker}
    finite = finite_verb(verb, lang)
    past = finite is not None and finite.tag_.startswith(s.past_tags)
    if _without(verb, lang):
        return "negated"
    if marks & w.after_markers and not _modal(verb, lang):
        return "happened"
    if marks & w.conditional_markers or (not past and _has_condition(verb, lang)):
        return "hypothetical"
    if marks & w.before_markers and not past:
        return "possible"
    modal = _modal(verb, lang) or ("planned" if lemma_of(verb) in w.intention and not has_content(verb, lang) else "")
    if modal:
        return modal
    if adverbs & w.perhaps or marks & w.question_markers:
        return "possible"
    if finite is not None and not past and _to_come(verb, finite, lang):
        return "planned"
    return _governed(verb, lang, depth)


def _to_come(verb: Token, finite: Token, lang: Language) -> bool:
    """Does the clause put a verb in the present in the future: `volgend jaar vertrekt hij`, `over twee weken begint de staking`?"""
    w, s = lang.events, lang.syntax
    if finite.i != verb.i and lemma_of(finite) not in w.passive_auxiliaries:
        return False
    for c in kids_of(verb, lang):
        if c.dep_ not in s.oblique | lang.events.adverb_labels | s.object | lang.events.time_labels:
            continue
        case = preposition(c, lang)
        near = (c, *c.children)
        pairs = {(t.lower_, verb.doc[t.i + 1].lower_) for t in near if t.i + 1 < len(verb.doc)}
        if ({t.lower_ for t in near} & w.later or pairs & w.later_pairs) and (case is None or case.lower_ not in w.since):
            return True
        if case is not None and case.lower_ in w.after and lemma_of(c) in w.units:
            return True
    return False


def kids_of(verb: Token, lang: Language) -> list[Token]:
    """The dependents of a verb and of its auxiliaries, which a parser may hang an adverb on."""
    s = lang.syntax
    helpers = s.auxiliary | s.passive_auxiliary | s.copula
    return [k for c in verb.children for k in ((c, *c.children) if c.dep_ in helpers else (c,))]


def _without(verb: Token, lang: Language) -> bool:
    """`zonder de man te slaan`, where the parser may hang `zonder` on the object."""
    w, s = lang.events, lang.syntax
    kids = list(verb.children)
    if any(c.lower_ in w.negative_markers for c in kids):
        return True
    infinitive = any(c.lower_ == w.infinitive_marker for c in kids)
    inner = (g for c in kids if c.dep_ in s.object | s.oblique and c.i < verb.i for g in c.children)
    return infinitive and any(g.dep_ in s.case and g.lower_ in w.negative_markers for g in inner)


def _has_condition(verb: Token, lang: Language) -> bool:
    """Is the clause what follows if something else does?"""
    clauses = (c for c in verb.children if c.dep_ in lang.syntax.adverbial_clause and finite_verb(c, lang) is not None)
    return any(g.lower_ in lang.events.condition_markers for c in clauses for g in c.children if g.dep_ in lang.syntax.marker)


def _lifted(word: Token, lang: Language) -> bool:
    """Is the negation taken back by what is around it: `niet alleen`, `niet voor niets`?"""
    w, doc = lang.events, word.doc
    after = doc[word.i + 1].lower_ if word.i + 1 < len(doc) else ""
    if after in w.negation_lifted:
        return True
    around = " ".join(t.lower_ for t in doc[max(0, word.i - 2) : word.i + 3])
    return any(f" {phrase} " in f" {around} " for phrase in w.double_negations)


def _is_of_infinitive(word: Token, verb: Token, lang: Language) -> bool:
    """`beloven niet te staken`: a negation between a verb and the infinitive that completes it is of the infinitive."""
    if not is_finite(verb, lang) or word.i < verb.i or lemma_of(verb) in lang.events.raising:
        return False
    below = (c for c in verb.children if c.dep_ in lang.syntax.complement and is_infinitive(c, lang) and c.i > verb.i)
    ends = [c.i for c in below if any(k.lower_ == lang.events.infinitive_marker for k in c.children)]
    return bool(ends) and word.i < ends[0] and word.doc[word.i + 1].lower_ != lang.events.purpose_marker


def negated(verb: Token, lang: Language, part: frozenset[str] = frozenset()) -> bool:
    """Does the clause of this verb say that it did not happen?"""
    w, s = lang.events, lang.syntax
    nominal = s.object | s.subject | s.passive_subject
    for c in kids_of(verb, lang):
        here = c.lower_ in w.negations and c.lower_ not in part and c.dep_ not in s.conjunct
        if here and not _lifted(c, lang) and not _is_of_infinitive(c, verb, lang):
            return True
        if c.dep_ in nominal and any(g.lower_ in w.negations and g.dep_ in s.determiner for g in c.children):
            return True
    return False


def _modal(verb: Token, lang: Language) -> str:
    """What the modal auxiliaries of a verb group say; empty when there is none."""
    s = lang.syntax
    kids = [c for c in verb.children if c.dep_ in s.auxiliary | s.passive_auxiliary]
    return next((m for aux in kids if (m := _of_modal(aux, verb, lang))), "")


def _of_modal(aux: Token, verb: Token, lang: Language) -> str:
    w, s = lang.events, lang.syntax
    lemma, past = lemma_of(aux), aux.tag_.startswith(s.past_tags)
    if lemma in w.future:
        if not past:
            return "planned"
        told = s.complement | s.noun_clause | s.relative_clause | s.conjunct
        return "planned" if verb.dep_ in told else "disputed"
    if lemma in w.going:
        return "" if past else "planned"
    if lemma in w.possible:
        return "possible"
    if lemma in w.obligation:
        return "happened" if past else "hypothetical"
    return "planned" if lemma in w.intention else ""


def _asks(verb: Token) -> bool:
    """Does the sentence end in a question mark?"""
    last = next((t for t in reversed(list(verb.sent)) if not t.is_space), verb)
    return "?" in last.text or ("?" in last.nbor(-1).text if last.i > 0 and last.is_punct else False)


def _governed(verb: Token, lang: Language, depth: int) -> str:
    """What the word that a clause hangs on does to it."""
    s, w, head = lang.syntax, lang.events, verb.head
    if head.i == verb.i:
        return "possible" if _asks(verb) else "happened"
    if depth > DEPTH:
        return "happened"
    finite = finite_verb(verb, lang) is not None
    completing = completes(verb, lang)
    if verb.dep_ in s.conjunct and not finite and not completing:
        return _clause(head, lang, depth + 1) if is_verb(head, lang) else "happened"
    effect = w.effects.get(word_of(head, lang), "")
    if completing or verb.dep_ in s.object:
        return _completed(verb, lang, depth, effect, finite)
    if verb.dep_ in s.adverbial_clause and not finite and not is_finite(verb, lang):
        purpose = any(c.lower_ == w.purpose_marker for c in verb.children)
        return effect or ("planned" if purpose else "happened")
    if verb.dep_ in s.noun_clause:
        if effect == "disputed" and w.effects.get(lemma_of(head.head), "") == "denied":
            return "denied"
        infinitive = not finite and any(c.lower_ == w.infinitive_marker for c in verb.children)
        return effect or ("planned" if infinitive else _distance(head, lang))
    if verb.dep_ in s.conjunct | s.relative_clause:
        return _distance(head, lang)
    return "happened"


def _completed(verb: Token, lang: Language, depth: int, effect: str, finite: bool) -> str:
    """A clause or infinitive that completes a verb: what a modal, a raising verb or a verb of calling, planning, denying makes of it."""
    w, head = lang.events, verb.head
    if not finite and (modal := _of_modal(head, verb, lang)):
        return "negated" if negated(head, lang) else modal
    if effect:
        return effect if not finite or effect != "negated" else "hypothetical"
    if not finite and lemma_of(head) in w.raising | w.causative:
        return _clause(head, lang, depth + 1)
    return _distance(head, lang)


def _distance(head: Token, lang: Language) -> str:
    """Hearsay above holds below: `er zouden bewijzen zijn dat ...`."""
    return "disputed" if _modal(head, lang) == "disputed" else "happened"
