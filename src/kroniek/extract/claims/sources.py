"""Who says it: the subject of a cue, through relatives, passives, coordination and infinitives, or the phrase beside it."""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.claims.view import NOMINAL, View
from kroniek.extract.syntax import children, is_finite, is_infinitive, is_passive, preposition

STEPS = 6


def source_of(view: View, cue: Token) -> Token | None:
    """The head word of who says it, `None` where nobody is named.

    Where the actors are known and the parse names none of them, the actor right before the cue speaks: a heading fused with the
    text takes the subject's place else.
    """
    head = _parsed(view, cue)
    if head is None or view.mentions is None or view.is_voice(head) or cue.i == 0:
        return head
    near = _top(view, view.doc[cue.i - 1], cue)
    return near if near.pos_ in NOMINAL and preposition(near, view.lang) is None and view.is_voice(near) else head


def _parsed(view: View, cue: Token) -> Token | None:
    s, t = view.lang.syntax, cue
    up = s.conjunct | s.complement | s.auxiliary | s.passive_auxiliary | s.adverbial_clause | s.copula | s.parataxis
    if _shares_subject(view, cue):
        t = cue.head
    if (heard := _heard(view, cue)) is not None:
        return heard
    for _ in range(STEPS):
        if is_passive(t, view.lang):
            return agent(view, t) or _paper(view, t)
        found = subject_in(view, t)
        if found is not None:
            return None if view.lower[found.i] in view.words.impersonal else found
        if t.dep_ in s.noun_clause and t.head.pos_ in NOMINAL:
            return holder(view, t.head)
        if t.head.i == t.i or t.dep_ not in up or (t.dep_ not in s.conjunct | s.auxiliary | s.copula and _has_finite(view, t)):
            break
        t = t.head
    return beside(view, cue)


def _shares_subject(view: View, cue: Token) -> bool:
    """`A zegt niets en beschuldigt B`: a finite verb at once behind a coordinator has the subject of the verb before."""
    return (
        cue.dep_ in view.lang.syntax.conjunct
        and is_finite(cue, view.lang)
        and view.doc[cue.i - 1].pos_ == "CCONJ"
        and view.is_verb(cue.head)
    )


def _heard(view: View, cue: Token) -> Token | None:
    """`hoorde een agent zeggen`: the object of the verb above is who says it."""
    above = cue.head
    if (
        not is_infinitive(cue, view.lang)
        or cue.dep_ not in view.lang.syntax.complement
        or any(c.dep_ in view.lang.syntax.marker for c in cue.children)
    ):
        return None
    below = (*above.children, *cue.children)
    return next((c for c in below if c.dep_ in view.lang.syntax.object and above.i < c.i < cue.i), None)


def _has_finite(view: View, t: Token) -> bool:
    own = [t, *(c for c in t.children if c.dep_ in view.lang.syntax.auxiliary | view.lang.syntax.copula)]
    return any(x.tag_.startswith(view.lang.syntax.finite_tags) for x in own)


def subject_in(view: View, t: Token) -> Token | None:
    """A verb's own subject; for a relative pronoun, what it stands for."""
    s = view.lang.syntax
    found = [
        c
        for c in t.children
        if c.dep_ in s.subject
        and (not view.is_verb(c) or c.text[:1].isupper() or children(c, s.determiner))
        and preposition(c, view.lang) is None
    ]
    if not found:
        return None
    subject = found[0]
    if len(found) > 1 and view.lower[subject.i] in view.words.impersonal:
        subject = found[1]
    if _is_relative(view, subject, t):
        return _antecedent(view, subject, t)
    if view.lower[subject.i] in view.words.back and subject.i < t.i:
        other = [c for c in t.children if c.dep_ in s.object and c.i > subject.i]
        return other[0] if other else subject
    return subject


def _is_relative(view: View, subject: Token, t: Token) -> bool:
    if view.lower[subject.i] not in view.words.relative or subject.i == 0:
        return False
    return (
        t.dep_ in view.lang.syntax.relative_clause
        or view.doc[subject.i - 1].pos_ in {"NOUN", "PROPN"}
        or (view.lower[subject.i - 1] == "," and subject.i + 1 < t.i)
    )


def _antecedent(view: View, subject: Token, t: Token) -> Token | None:
    if t.dep_ in view.lang.syntax.relative_clause and t.head.pos_ in NOMINAL:
        return t.head
    before = [x for x in view.doc[max(0, subject.i - 4) : subject.i] if x.pos_ in NOMINAL]
    return before[-1] if before else None


def holder(view: View, noun: Token) -> Token | None:
    """Whose noun it is: a possessor, or the subject of the verb that has it as object."""
    s = view.lang.syntax
    for c in noun.children:
        if c.dep_ in s.possessive:
            return c
    if noun.dep_ in s.object | s.oblique and view.is_verb(noun.head):
        return source_of(view, noun.head)
    return subject_in(view, noun)


def _paper(view: View, verb: Token) -> Token | None:
    """The document in which something is said: `in het rapport wordt vermeld dat`."""
    for c in verb.children:
        if c.dep_ in view.lang.syntax.oblique and c.lemma_.lower() in view.words.documents and preposition(c, view.lang) is not None:
            return c
    return None


def agent(view: View, verb: Token) -> Token | None:
    """Who acts in a passive, where it is said."""
    return next((c for c in verb.children if c.dep_ in view.lang.syntax.agent), None)


def beside(view: View, cue: Token) -> Token | None:
    """The noun phrase behind an inverted cue verb, or the one before it, where the parse has no subject."""
    lo, hi = view.bounds(cue.i)
    if cue.i == lo or not view.is_word(cue.i - 1) or view.lower[cue.i - 1] in view.words.so:
        behind = view.nominal_after(cue.i + 1, hi)
        return behind if behind is not None and preposition(behind, view.lang) is None else view.nominal_after(lo, cue.i)
    if view.doc[cue.i - 1].pos_ == "CCONJ":
        verbs = [x for x in view.doc[lo : cue.i - 1] if is_finite(x, view.lang) and view.senses(x)]
        return next((s for x in reversed(verbs) if (s := subject_in(view, x)) is not None), None)
    j = cue.i - 1
    while j > lo and view.doc[j].pos_ in {"ADV", "ADJ", "AUX"}:
        j -= 1
    t = view.doc[j]
    if t.pos_ not in NOMINAL:
        return None
    t = _top(view, t, cue)
    if t.dep_ in view.lang.syntax.possessive:
        return None
    return None if preposition(t, view.lang) is not None else t


def _top(view: View, t: Token, cue: Token) -> Token:
    """The head of the name or noun phrase whose last word this is."""
    s = view.lang.syntax
    lo, _ = view.bounds(cue.i)
    while t.dep_ in s.flat | s.apposition | s.nominal_modifier | s.fixed and lo <= t.head.i < t.i and t.head.pos_ in NOMINAL:
        t = t.head
    return t


def topic(view: View, verb: Token) -> Token | None:
    """The subject of a clause, active or passive, own or shared: who `eigen` in `naar eigen zeggen` is."""
    s = view.lang.syntax
    for _ in range(STEPS):
        found = next((c for c in verb.children if c.dep_ in s.subject | s.passive_subject), None)
        if found is not None:
            return _antecedent(view, found, verb) if _is_relative(view, found, verb) else found
        if verb.dep_ not in s.conjunct | s.auxiliary | s.complement:
            return None
        verb = verb.head
    return None
