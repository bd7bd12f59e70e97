"""A clause that hangs on another, told as a sentence of its own: `die gisteren de wet introk` is `de minister trok gisteren de wet in`.

Only places move, no word is added: what is told again is a row of spans of the report. The subject comes first, then the finite
verb, then the rest in its order. The subject of a relative clause is the nominal that it hangs on, that of a coordinated verb
stands with the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from kroniek.extract.events.predicates import lemma_of
from kroniek.extract.syntax import (
    PAIRED,
    ancestors,
    children,
    closed,
    finite_verb,
    is_infinitive,
    subject,
    subtree_bounds,
    trimmed,
)
from kroniek.lang import Language
from kroniek.records import Report, Span

STEPS, WIDEST = 3, 200
"""Words up to the clause that an infinitive completes, and characters of both together."""
LONGEST = 14
"""Words of a subject above which a sentence that begins with it is no easier to read."""


def retold(head: Token, clause: Span, report: Report, lang: Language, times: frozenset[int] = frozenset()) -> tuple[Span, ...]:
    """The spans that tell a clause as a main clause; empty where it is one already, or where its parts are not sure.

    `times` are offsets at which time expressions begin: `de raad in juli` is no subject.
    """
    if is_infinitive(head, lang) and finite_verb(head, lang) is None:
        return _governed(head, clause, report, lang, times)
    verb, first = finite_verb(head, lang), _subject(head, lang, times)
    words = [t for t in head.doc if clause.start <= t.idx and t.idx + len(t) <= clause.end]
    if verb is None or verb not in words or not first or len(first) > LONGEST or _asks(head, lang) or not _agree(first, verb, lang):
        return ()
    inside = first[0] in words
    if inside and (er := [t for t in words if t.lower_ in lang.events.presenting and t.head in (head, verb) and t.i < first[0].i]):
        first = er[:1]  # `dat er gisteren doden vielen`
    ties = _ties(words, first[0].i if inside else verb.i, head, lang)
    bare = [t for t in words if t not in ties]
    rest = [t for t in bare if t not in (verb, *first)]
    turned, depends = inside and verb.i < first[0].i, _depends(head, lang)
    if not rest or any(t.lower_ in lang.events.doubting for t in ties) or _hangs_otherwise(bare, lang):
        return ()
    if sum(t.text in PAIRED and t.is_quote for t in bare) % 2:
        return ()  # begun or ended within what somebody says
    if turned and bare[0] == verb:
        return tuple(_moved(first, verb, rest, report, lang)) if not ties and _is_fronted(verb) else ()
    if turned or (inside and not depends):
        return tuple(_spans(bare, report)) if ties else ()  # a main clause behind `en`
    if not inside and (_has_subject(words, head, verb, lang) or not _is_nominal(first, lang) or not (depends or bare[0] == verb)):
        return ()
    return tuple(_moved(first, verb, rest, report, lang)) if not _hides_particle(verb, rest, lang) else ()


def _governed(head: Token, clause: Span, report: Report, lang: Language, times: frozenset[int]) -> tuple[Span, ...]:
    """An infinitive within the clause that it completes: `de opdracht een brug te bouwen` is `Ardo kreeg de opdracht ...`."""
    s = lang.syntax
    above = next((a for a in islice(ancestors(head), STEPS) if finite_verb(a, lang) is not None), None)
    if above is None:
        return ()
    start, end = subtree_bounds(above, without=s.relative_clause | s.conjunct | s.parataxis | s.adverbial_clause)
    around = _span(head.doc[slice(*closed(*trimmed(start, end, head.doc), head.doc))], report)
    whole = Span(report.id, min(around.start, clause.start), max(around.end, clause.end))
    begin = {t.lower_ for t in head.doc if whole.start <= t.idx < whole.end and t.i < start + 2}
    if whole.end - whole.start > WIDEST or begin & (lang.events.doubting | lang.claims.relative_adverbs):
        return ()
    return retold(above, whole, report, lang, times) or (whole,)


def _asks(head: Token, lang: Language) -> bool:
    """Is it a question, or a condition without a conjunction: `Wint hij, dan ...`?"""
    unmarked = head.dep_ in lang.syntax.adverbial_clause and not children(head, lang.syntax.marker)
    return unmarked or "?" in head.sent.text[-3:]


def _depends(head: Token, lang: Language) -> bool:
    """Does the clause hang on another, by a conjunction or a relative pronoun of its own or of the verb that it is coordinated with?"""
    s = lang.syntax
    while not (marked := head.dep_ in s.relative_clause or any(c.i < head.i for c in children(head, s.marker))) and head.dep_ in s.conjunct:
        head = head.head
    return marked


def _ties(words: Sequence[Token], before: int, head: Token, lang: Language) -> list[Token]:
    """The words up to the last one that ties the clause to another: a conjunction, the relative pronoun that is its subject."""
    s = lang.syntax
    own = [t for t in words if t.head.i == head.i and t.dep_ in s.marker | s.coordinator and t.i < before]
    own += [t for t in words if t.dep_ in s.subject | s.passive_subject and _is_relative(t, head, lang)]
    own += [t for t in words[:1] if t.dep_ in s.coordinator]
    last = max((t.i for t in own), default=-1)
    return [t for t in words if t.i <= last]


def _hangs_otherwise(bare: Sequence[Token], lang: Language) -> bool:
    """Is it tied by a word that is part of it: `waarop een straf staat`?"""
    return any(t.lower_ in lang.claims.relative_adverbs for t in bare[:2])


def _is_fronted(verb: Token) -> bool:
    """Does something stand before the verb that its clause leaves out: `Toen hij viel, juichten ...`?"""
    return verb.i > verb.sent.start and (verb.nbor(-1).text in PAIRED or verb.nbor(-1).text == ",")


def _has_subject(words: Sequence[Token], head: Token, verb: Token, lang: Language) -> bool:
    """Has the clause a subject that the parse hangs elsewhere in it?"""
    labels = lang.syntax.subject | lang.syntax.passive_subject
    return any(t.dep_ in labels and t.head in (head, verb) and not _is_relative(t, head, lang) for t in words)


def _is_nominal(first: Sequence[Token], lang: Language) -> bool:
    """Is it words of one nominal, no clause that a parse has taken for one?"""
    s, top = lang.syntax, _top(first)
    return not any(t.dep_ in s.marker | s.subject | s.passive_subject | s.copula for t in first if t != top)


def _agree(first: Sequence[Token], verb: Token, lang: Language) -> bool:
    """Are subject and verb of one number, as far as they show it?"""
    top = _top(first)
    several = any(c in first for c in children(top, lang.syntax.conjunct))
    ours, theirs = ["Plur"] if several else top.morph.get("Number", []), verb.morph.get("Number", [])
    return not ours or not theirs or ours == theirs


def _top(words: Sequence[Token]) -> Token:
    return next((t for t in words if t.head not in words or t.head == t), words[0])


def _is_relative(token: Token, head: Token, lang: Language) -> bool:
    return head.dep_ in lang.syntax.relative_clause and token.lower_ in lang.events.relative_pronouns


def _subject(head: Token, lang: Language, times: frozenset[int]) -> list[Token]:
    """The words of the clause's subject, in place: its own, that of the verb it is coordinated with, or what it says more of."""
    s, above = lang.syntax, head
    own = subject(above, lang)
    while own is None and above.dep_ in s.conjunct and above.head.i < above.i:
        above = above.head
        own = subject(above, lang)
    if own is None:
        return []
    if _is_relative(own, above, lang):
        return _antecedent(own, above, lang)
    if above.dep_ in s.relative_clause:
        return []  # `waarmee hij dreigde`: what it hangs on is something else in it
    start, end = subtree_bounds(own)
    dated = (c for c in own.children if c.i > own.i and any(t.idx in times for t in c.subtree))
    return _words(own.doc, start, min((subtree_bounds(c)[0] for c in dated), default=end))


def _antecedent(pronoun: Token, relative: Token, lang: Language) -> list[Token]:
    """The nominal that a relative clause says more of, up to that clause, without its preposition; none that the pronoun does not fit."""
    noun, s = relative.head, lang.syntax
    neuter = any(piece in noun.tag_ for piece in lang.claims.relative_that_tags)
    if noun.pos_ == "NOUN" and neuter != (pronoun.lower_ in lang.events.neuter_relatives):
        return []
    if "Acc" in noun.morph.get("Case", []):
        return []  # `van ons, die ...`
    start, end = subtree_bounds(noun, without=s.relative_clause | s.case | s.coordinator | s.punctuation | s.parataxis)
    return _words(noun.doc, start, min(end, min(t.i for t in relative.subtree)))


def _words(doc: Doc, start: int, end: int) -> list[Token]:
    """Words in place; a comma that an aside in them ends with is theirs."""
    start, end = closed(*trimmed(start, end, doc), doc)
    ends = end < len(doc) and doc[end].text == "," and any(t.text == "," for t in doc[start:end])
    return list(doc[start : end + ends])


def _moved(first: Sequence[Token], verb: Token, rest: Sequence[Token], report: Report, lang: Language) -> Iterator[Span]:
    """Subject, finite verb, and the rest; a particle that the verb is written with stays where the verb stood."""
    rest = rest[1:] if rest[0].text == "," else rest
    yield from _spans(first, report)
    particle = _particle(verb, lang) if rest[0].i < verb.i else ""
    bare = verb.idx + len(particle)
    yield Span(report.id, bare, verb.idx + len(verb))
    if not particle:
        yield from _spans(rest, report)
        return
    yield from _spans([t for t in rest if t.i < verb.i], report)
    yield Span(report.id, verb.idx, bare)
    yield from _spans([t for t in rest if t.i > verb.i], report)


def _particle(verb: Token, lang: Language) -> str:
    """The particle of a separable verb in a form that is written as one word: `in` of `introk`."""
    particle = lang.events.separable.get(lemma_of(verb), "")
    apart = particle and verb.lower_.startswith(particle) and verb.lower_[len(particle) :] in lang.events.bases
    return particle if apart else ""


def _hides_particle(verb: Token, rest: Sequence[Token], lang: Language) -> bool:
    """Is the last verb written with what may be a particle, which cannot be told: `dat hij opstapte` of an unknown verb?"""
    lemma = lemma_of(verb)
    hidden = any(verb.lower_.startswith(p) and lemma.startswith(p) for p in lang.events.particles)
    return hidden and rest[0].i < verb.i and not _particle(verb, lang) and lemma not in lang.events.unsplit


def _spans(words: Sequence[Token], report: Report) -> Iterator[Span]:
    """The rows of words that stand together."""
    start = 0
    for i, (before, word) in enumerate(pairwise(words), 1):
        if word.i != before.i + 1:
            yield _span(words[start:i], report)
            start = i
    if words:
        yield _span(words[start:], report)


def _span(words: Sequence[Token] | DocSpan, report: Report) -> Span:
    return Span(report.id, words[0].idx, words[-1].idx + len(words[-1]))
