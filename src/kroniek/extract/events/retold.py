"""A clause that hangs on another, told as a sentence of its own: `die gisteren de wet introk` is `de minister trok gisteren de wet in`.

Where that is not sure, and for what a noun tells, it is told with the clause or the sentence that it is part of. Only places move, no
word is added: what is told again is a row of spans of the report. The subject comes first, then the finite verb, then the rest in its
order. The subject of a relative clause is the nominal that it hangs on, that of a coordinated verb stands with the first.
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
    is_finite,
    subject,
    subtree_bounds,
    trimmed,
)
from kroniek.lang import Language
from kroniek.records import Report, Span

STEPS, WIDEST = 6, 200
"""Words up to the clause that a noun or an infinitive is part of, and characters of both together."""
LONGEST = 14
"""Words of a subject above which a sentence that begins with it is no easier to read."""


def retold(head: Token, clause: Span, report: Report, lang: Language, times: frozenset[int] = frozenset()) -> tuple[Span, ...]:
    """The spans that tell a clause as a sentence; empty where it is one already, or where that would be too long.

    `times` are offsets at which time expressions begin: `de raad in juli` is no subject.
    """
    if finite_verb(head, lang) is None:
        return _governed(head, clause, report, lang, times)
    told = () if _is_unsure(head, lang) else _turned(head, clause, report, lang, times)
    return told or (_sentence(head, clause, report) if _hangs(head, clause, lang) else ())


def in_sentence(head: Token, clause: Span, report: Report, lang: Language) -> tuple[Span, ...]:
    """The sentence of a clause that says too much without it; empty for a main clause at the beginning, and for one too far behind it."""
    if head.sent[0].idx >= clause.start and finite_verb(head, lang) is not None and not _hangs(head, clause, lang):
        return ()
    return _sentence(head, clause, report)


def _sentence(head: Token, clause: Span, report: Report) -> tuple[Span, ...]:
    sent, doc = head.sent, head.doc
    start, end = closed(*trimmed(sent.start, sent.end, doc), doc)
    end += end < len(doc) and doc[end].text == "?"
    if start >= end:
        return ()
    whole = _span(doc[start:end], report)
    return (whole,) if whole != clause and whole.contains(clause) and clause.end - whole.start <= WIDEST else ()


def _governed(head: Token, clause: Span, report: Report, lang: Language, times: frozenset[int]) -> tuple[Span, ...]:
    """A noun or an infinitive within the clause that it completes: `de opdracht een brug te bouwen` is `Ardo kreeg de opdracht ...`."""
    s = lang.syntax
    above = next((a for a in islice(ancestors(head), STEPS) if finite_verb(a, lang) is not None), None)
    if above is None:
        return _sentence(head, clause, report)
    start, end = subtree_bounds(above, without=s.relative_clause | s.conjunct | s.parataxis | s.adverbial_clause)
    around = _span(head.doc[slice(*closed(*trimmed(start, end, head.doc), head.doc))], report)
    whole = Span(report.id, min(around.start, clause.start), max(around.end, clause.end))
    begin = {t.lower_ for t in head.doc.char_span(whole.start, whole.end, alignment_mode="expand") or () if t.i < start + 2}
    if whole.end - whole.start > WIDEST or begin & (lang.events.doubting | lang.claims.relative_adverbs):
        return _sentence(head, clause, report)
    told = retold(above, whole, report, lang, times)
    return told or (() if _hangs(above, whole, lang) else (whole,))


def _hangs(head: Token, clause: Span, lang: Language) -> bool:
    """Is the clause no sentence by itself: it depends on another, shares its subject, or begins with its verb?"""
    verb = finite_verb(head, lang)
    shares = head.dep_ in lang.syntax.conjunct and subject(head, lang) is None
    return shares or _depends(head, lang) or _asks(head, lang) or (verb is not None and verb.idx == clause.start)


def _is_unsure(head: Token, lang: Language) -> bool:
    """Is it what another verb makes of it, that says more than that somebody tells it: `moet erop vertrouwen dat`?"""
    if head.dep_ not in lang.syntax.complement or not _depends(head, lang):
        return False
    above = lemma_of(head.head)
    return above not in lang.claims.verbs or above in lang.events.effects


def _turned(head: Token, clause: Span, report: Report, lang: Language, times: frozenset[int]) -> tuple[Span, ...]:
    """The spans that tell a clause as a main clause; empty where it is one already, or where its parts are not sure."""
    verb, first = finite_verb(head, lang), _subject(head, lang, times)
    words = list(head.doc.char_span(clause.start, clause.end, alignment_mode="contract") or ())
    if verb is None or verb not in words or not first or len(first) > LONGEST or _asks(head, lang) or not _agree(first, verb, lang):
        return ()
    inside = first[0] in words
    if inside and (er := [t for t in words if t.lower_ in lang.events.presenting and t.head in (head, verb) and t.i < first[0].i]):
        first = er[:1]  # `dat er gisteren doden vielen`
    ties = _ties(words, first, head, lang)
    bare = [t for t in words if t not in ties]
    rest = [t for t in bare if t not in (verb, *first)]
    turned, depends = inside and verb.i < first[0].i, _depends(head, lang)
    if not rest or verb in ties or any(t.lower_ in lang.events.doubting for t in ties) or _hangs_otherwise(bare, lang):
        return ()
    if sum(t.text in PAIRED and t.is_quote for t in bare) % 2:
        return ()  # begun or ended within what somebody says
    if turned and rest[0].lower_ in lang.events.adding and bare[:3] == [rest[0], verb, first[0]] and rest[1:] and rest[1].text != ",":
        return tuple(_moved(first, verb, rest[1:], report, lang))  # `Ook kreeg hij een boete`
    if turned and bare[0] == verb:
        return tuple(_moved(first, verb, rest, report, lang)) if not ties and _is_fronted(verb, lang) else ()
    if turned or (inside and not depends):
        return tuple(_spans(bare, report)) if ties else ()  # a main clause behind `en`
    if not inside and (_has_subject(words, head, verb, lang) or not _is_nominal(first, lang) or not (depends or bare[0] == verb)):
        return ()
    if not inside and not depends and not ties:
        return ()  # put in between: `zo bleek eind maart`
    if depends and any(_is_beside(t, head, verb, lang) for t in rest):
        return ()
    return tuple(_moved(first, verb, rest, report, lang)) if not _hides_particle(verb, lang) else ()


def _is_beside(token: Token, head: Token, verb: Token, lang: Language) -> bool:
    """Is it another finite verb of the same rank, which would have to move too: `die gisteren kwam en de wet introk`?"""
    return is_finite(token, lang) and token not in (head, verb) and token.head in (head, verb) and token.dep_ in lang.syntax.conjunct


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


def _ties(words: Sequence[Token], first: Sequence[Token], head: Token, lang: Language) -> list[Token]:
    """The words up to the last one that ties the clause to another: a conjunction, the relative pronoun that is its subject."""
    s, verb = lang.syntax, finite_verb(head, lang)
    before = first[0].i if first[0] in words or verb is None else verb.i
    own = [t for t in words if t.head.i == head.i and t.dep_ in s.marker | s.coordinator and t.i < before]
    own += [t for t in words if t.dep_ in s.subject | s.passive_subject and _is_relative(t, head, lang)]
    own += [t for t in words[:1] if t.dep_ in s.coordinator and t.head not in first]  # not `zowel`
    last = max((t.i for t in own), default=-1)
    return [t for t in words if t.i <= last]


def _hangs_otherwise(bare: Sequence[Token], lang: Language) -> bool:
    """Is it tied by a word that is part of it: `waarop een straf staat`?"""
    return any(t.lower_ in lang.claims.relative_adverbs for t in bare[:2])


def _is_fronted(verb: Token, lang: Language) -> bool:
    """Does a clause stand before the verb that only says when or why: `Toen hij viel, juichten ...`; not `Wat hem betreft, ...`?"""
    before = verb.i > verb.sent.start and (verb.nbor(-1).text in PAIRED or verb.nbor(-1).text == ",")
    return before and verb.sent[0].lower_ in lang.events.after_markers


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
    if noun.dep_ in s.apposition and noun.pos_ == "NOUN":
        return []  # `Belko, een bedrijf dat ...`: somebody is named
    start, end = subtree_bounds(noun, without=s.relative_clause | s.case | s.coordinator | s.punctuation | s.parataxis)
    begins = min(t.i for t in relative.subtree)
    words = _words(noun.doc, start, min(end, begins))
    limits = "," not in (noun.doc[begins].text, noun.doc[begins - 1].text)
    if limits and any(t.lower_ in lang.events.quantifiers for t in words):
        return []  # `alle mensen die vielen` is not all people
    return words


def _words(doc: Doc, start: int, end: int) -> list[Token]:
    """Words in place; a comma that an aside in them ends with is theirs."""
    start, end = closed(*trimmed(start, end, doc), doc)
    ends = end < len(doc) and doc[end].text == "," and any(t.text == "," for t in doc[start:end])
    return list(doc[start : end + ends])


def _moved(first: Sequence[Token], verb: Token, rest: Sequence[Token], report: Report, lang: Language) -> Iterator[Span]:
    """Subject, finite verb, and the rest; a particle that the verb is written with stays where the verb stood."""
    rest = rest[1:] if rest[0].text == "," else rest
    yield from _spans(first, report)
    particle = _particle(verb, lang)
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


def _hides_particle(verb: Token, lang: Language) -> bool:
    """Is the last verb written with what may be a particle, which cannot be told: `dat hij opstapte` of an unknown verb?"""
    lemma = lemma_of(verb)
    hidden = any(verb.lower_.startswith(p) and lemma.startswith(p) for p in lang.events.particles)
    return hidden and not _particle(verb, lang) and lemma not in lang.events.unsplit


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
