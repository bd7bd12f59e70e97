"""What is said of how somebody stands without an event: `is kritisch over`, `heeft respect voor`, `is tegen het plan van`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from spacy.tokens import Doc, Token

from kroniek.extract.events.arguments import Arguments
from kroniek.extract.events.predicates import lemma_of
from kroniek.extract.events.scene import Scene
from kroniek.extract.stances.relations import Told
from kroniek.extract.stances.sides import doers
from kroniek.extract.syntax import conjuncts, preposition
from kroniek.lang import Language
from kroniek.lang.shapes.stances import Attitude, StanceWords
from kroniek.records import StanceKind


def find_attitudes(doc: Doc, lang: Language, arguments: Arguments) -> Iterator[Told]:
    """What attitude words say, and prepositions such as `tegen` behind a form of being."""
    for token in doc:
        if (attitude := _attitude(token, lang.stances)) is not None:
            yield from _of(token, attitude, lang, arguments)
        elif (kind := _leaning(token, lang)) is not None:
            yield from _told(token, kind, _subjects(token, lang), [token], lang, arguments)


def find_helped(scene: Scene) -> Iterator[Told]:
    """`met hulp van de bond`, where the parser makes one preposition of the three words: of the subject of the clause."""
    s = scene.lang.syntax
    for token in scene.doc:
        if token.dep_ in s.fixed and token.lower_ in scene.lang.stances.helping and token.head.dep_ in s.case:
            helper = token.head.head
            by = [h for t in conjuncts(helper, scene.lang) for h in scene.arguments.actors(t)]
            yield from (Told(helper, h, "supports", t) for h in by for t in doers(helper, scene))


@cache
def _attitudes(words: StanceWords) -> dict[str, Attitude]:
    return {a.word: a for a in words.attitudes}


def _attitude(token: Token, words: StanceWords) -> Attitude | None:
    known = _attitudes(words)
    return known.get(token.lower_) or (known.get(lemma_of(token)) if token.pos_ == "NOUN" else None)


def _of(token: Token, attitude: Attitude, lang: Language, arguments: Arguments) -> Iterator[Told]:
    """The holder is the subject of the clause that the word is said in; the target stands behind one of its prepositions."""
    verb = token.head
    helpers = lang.syntax.copula | lang.syntax.passive_auxiliary | lang.syntax.auxiliary  # `is gericht tegen` looks like a passive
    said = any(c.dep_ in helpers and lemma_of(c) in lang.stances.being for c in token.children)
    carriers = lang.stances.having if token.pos_ == "NOUN" else lang.stances.being | lang.stances.toned
    carried = verb.i != token.i and lemma_of(verb) in carriers
    if not said and not carried:
        return
    around = [token, verb] if carried else [token]
    behind = [c for t in around for c in t.children if (p := preposition(c, lang)) is not None and p.lower_ in attitude.prepositions]
    denied = _is_denied(around, lang)
    kind = lang.stances.displeased.get(attitude.kind) if denied else attitude.kind
    if kind is not None:
        yield from _told(token, kind, _subjects(verb if carried else token, lang), behind, lang, arguments)


def _leaning(token: Token, lang: Language) -> StanceKind | None:
    """Is the word what somebody is for or against, by its preposition alone?"""
    s, case = lang.syntax, preposition(token, lang)
    if case is None or case.lower_ not in lang.stances.leanings:
        return None
    copula = any(c.dep_ in s.copula for c in token.children)
    beside = token.head.i != token.i and token.dep_ in s.oblique and lemma_of(token.head) in lang.stances.being
    alone = beside and not any(c.dep_ in s.complement | s.object or c.lower_ in lang.events.expletives for c in token.head.children)
    if not (copula or alone) or _is_denied([token, token.head] if alone else [token], lang):
        return None
    return lang.stances.leanings[case.lower_]


def _subjects(word: Token, lang: Language) -> list[Token]:
    """The subject of the clause that a word heads, or hangs on."""
    s = lang.syntax
    own = [c for c in word.children if c.dep_ in s.subject | s.passive_subject]
    above = own or [c for c in word.head.children if c.dep_ in s.subject | s.passive_subject]
    return [h for c in above[:1] for h in conjuncts(c, lang)]


def _is_denied(around: Iterable[Token], lang: Language) -> bool:
    near = [c for t in around for c in (t, *t.children)]
    return any(c.lower_ in lang.events.negations for c in near)


def _told(
    word: Token, kind: StanceKind, holders: list[Token], targets: list[Token], lang: Language, arguments: Arguments
) -> Iterator[Told]:
    by = dict.fromkeys(a for t in holders for a in arguments.standing_for(t))
    to = dict.fromkeys(a for t in targets for h in conjuncts(t, lang) for a in arguments.standing_for(h))
    yield from (Told(word, h, kind, t) for h in by for t in to)
