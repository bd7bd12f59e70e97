"""What is said of how somebody stands without an event: `is kritisch over`, `heeft respect voor`, `is tegen het plan van`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from spacy.tokens import Token

from kroniek.extract.events.predicates import is_verb, lemma_of
from kroniek.extract.events.scene import Scene
from kroniek.extract.stances.relations import Told
from kroniek.extract.stances.sides import doers, speaks_of_self
from kroniek.extract.syntax import conjuncts, is_passive, preposition
from kroniek.lang import Language
from kroniek.lang.shapes.stances import Attitude, StanceWords
from kroniek.records import StanceKind


def find_attitudes(scene: Scene) -> Iterator[Told]:
    """What attitude words say, and prepositions such as `tegen` behind a form of being."""
    for token in scene.doc:
        if (attitude := _attitude(token, scene.lang.stances)) is not None:
            yield from _of(token, attitude, scene)
        elif (kind := _leaning(token, scene.lang)) is not None:
            by = _subjects(token, scene.lang) if not _is_below(token, scene.lang) else conjuncts(token.head, scene.lang)
            yield from _told(token, kind, by, [token], scene)


def find_helped(scene: Scene) -> Iterator[Told]:
    """`met hulp van de bond`, where the parser makes one preposition of the three words: of the subject of the clause."""
    s = scene.lang.syntax
    for token in scene.doc:
        if token.dep_ in s.fixed and token.lower_ in scene.lang.stances.helping and token.head.dep_ in s.case:
            helper = token.head.head
            by = [h for t in conjuncts(helper, scene.lang) for h in scene.arguments.actors(t)]
            denied = _is_denied([helper.head, *_above(helper.head, scene.lang)], scene.lang)
            kind = scene.lang.stances.turned["supports"] if denied else "supports"
            helped = doers(helper, scene) or _things(helper, scene)
            yield from (Told(helper, h, kind, t) for h in by for t in helped)


def _above(verb: Token, lang: Language) -> list[Token]:
    """The verb that an infinitive hangs on: `hoeft niet op steun van de bond te rekenen`."""
    return [verb.head] if verb.dep_ in lang.syntax.open_complement else []


def _things(helper: Token, scene: Scene) -> tuple[str, ...]:
    """`het plan van de minister kan rekenen op steun van de bond`: whose it is."""
    verb = helper.head
    if not is_verb(verb, scene.lang) or is_passive(verb, scene.lang):
        return ()
    return tuple(dict.fromkeys(a for t in scene.arguments.doing(verb) for a in scene.arguments.standing_for(t)))


@cache
def _attitudes(words: StanceWords) -> dict[str, Attitude]:
    return {a.word: a for a in words.attitudes}


def _attitude(token: Token, words: StanceWords) -> Attitude | None:
    known = _attitudes(words)
    return known.get(token.lower_) or (known.get(lemma_of(token)) if token.pos_ == "NOUN" else None)


def _of(token: Token, attitude: Attitude, scene: Scene) -> Iterator[Told]:
    """The holder is the subject of the clause that the word is said in; the target stands behind one of its prepositions.

    Where others feel it (`geliefd bij`), these stand behind the preposition and the subject is the target.
    """
    lang, verb = scene.lang, token.head
    helpers = lang.syntax.copula | lang.syntax.passive_auxiliary | lang.syntax.auxiliary  # `is gericht tegen` looks like a passive
    said = any(c.dep_ in helpers and lemma_of(c) in lang.stances.being for c in token.children)
    carriers = lang.stances.having if token.pos_ == "NOUN" else lang.stances.being | lang.stances.toned
    carried = verb.i != token.i and lemma_of(verb) in carriers
    if not said and not carried:
        return
    around = [token, verb] if carried else [token]
    behind = [c for t in around for c in t.children if (p := preposition(c, lang)) is not None and p.lower_ in attitude.prepositions]
    graded = any(c.lower_ in lang.stances.degrees for c in token.children)  # `zo boos dat hij opstapte`
    if not behind and token.lower_ in lang.stances.feelings and not graded:
        behind = [t for c in token.children if c.dep_ in lang.events.content_labels for t in _doing_so(c, lang)]
    subjects = _subjects(verb if carried else token, lang)
    if not behind and token.pos_ == "ADJ" and attitude.prepositions & lang.stances.dative:
        behind = _bare(around, subjects, lang)
    denied = _is_denied(around, lang)
    kind = lang.stances.displeased.get(attitude.kind) if denied else attitude.kind
    if kind is not None:
        yield from _told(token, kind, behind, subjects, scene) if attitude.by_others else _told(token, kind, subjects, behind, scene)


def _bare(around: Iterable[Token], subjects: list[Token], lang: Language) -> list[Token]:
    """`zijn de brandweer dankbaar`: a noun without preposition, which the parser may take for a second subject."""
    s = lang.syntax
    labels = s.subject | s.object | s.indirect_object | s.complement
    bare = [c for t in around for c in t.children if c.dep_ in labels and c.pos_ in {"NOUN", "PROPN"} and preposition(c, lang) is None]
    return [c for c in bare if c not in subjects] if subjects else []


def _doing_so(verb: Token, lang: Language) -> list[Token]:
    """The subject of a clause that tells what somebody does: not what is done to him, what he does not do, or that he goes."""
    denied = any(c.lower_ in lang.events.negations for c in verb.children)
    if not is_verb(verb, lang) or is_passive(verb, lang) or denied or lemma_of(verb) in lang.stances.leaving:
        return []
    return [c for c in verb.children if c.dep_ in lang.syntax.subject]


def _leaning(token: Token, lang: Language) -> StanceKind | None:
    """Is the word what somebody is for or against, by its preposition alone?"""
    s, case = lang.syntax, preposition(token, lang)
    if case is None or case.lower_ not in lang.stances.leanings:
        return None
    copula = any(c.dep_ in s.copula for c in token.children) or _is_below(token, lang)
    beside = token.head.i != token.i and token.dep_ in s.oblique and lemma_of(token.head) in lang.stances.being
    alone = beside and not any(c.dep_ in s.complement | s.object or c.lower_ in lang.events.expletives for c in token.head.children)
    if not (copula or alone) or _is_denied([token, token.head] if alone or _is_below(token, lang) else [token], lang):
        return None
    return lang.stances.leanings[case.lower_]


def _is_below(token: Token, lang: Language) -> bool:
    """Did the parser hang it on the subject, with the form of being between: `de bond is tegen het plan`?"""
    s, head = lang.syntax, token.head
    return token.dep_ in s.nominal_modifier and any(c.dep_ in s.copula and head.i < c.i < token.i for c in head.children)


def _subjects(word: Token, lang: Language) -> list[Token]:
    """The subject of the clause that a word heads, or hangs on."""
    s = lang.syntax
    own = [c for c in word.children if c.dep_ in s.subject | s.passive_subject]
    own = own or [t for c in word.children if c.dep_ in s.copula for t in c.children if t.dep_ in s.subject]
    above = own or [c for c in word.head.children if c.dep_ in s.subject | s.passive_subject]
    return [h for c in above[:1] for h in conjuncts(c, lang)]


def _is_denied(around: Iterable[Token], lang: Language) -> bool:
    near = [c for t in around for c in (t, *t.children)]
    return any(c.lower_ in lang.events.negations for c in near)


def _told(word: Token, kind: StanceKind, holders: list[Token], targets: list[Token], scene: Scene) -> Iterator[Told]:
    arguments = scene.arguments
    by = dict.fromkeys(a for t in holders for a in arguments.standing_for(t) or speaks_of_self(t, scene))
    to = dict.fromkeys(a for t in targets for h in conjuncts(t, scene.lang) for a in arguments.standing_for(h))
    yield from (Told(word, h, kind, t) for h in by for t in to)
