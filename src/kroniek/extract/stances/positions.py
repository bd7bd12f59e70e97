"""What somebody does or says by which he takes a side: `steunt`, `neemt afstand van`, `kritiek op`.

The words stand in a table of their own, which goes before what the lexicon of events has of the same word: its frames say where the
one stands who takes the side, and the one that it is for or against.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import cast

from spacy.tokens import Doc, Token

from kroniek.extract.events.factuality import factuality
from kroniek.extract.events.predicates import REQUIRED, Found, Lexicon, find_words, is_verb, lemma_of
from kroniek.extract.events.scene import Scene
from kroniek.extract.lookup import claim_at, span_of, tokens_of
from kroniek.extract.stances.sides import holders_of, speakers, targets_of
from kroniek.extract.syntax import ancestors, conjuncts, preposition
from kroniek.lang import Language
from kroniek.lang.shapes.events import EventWords, Predicate, PredicateKind
from kroniek.lang.shapes.stances import Deed, Position, StanceWords, WordClass
from kroniek.records import Actor, StanceKind, When

VERBS = "kroniek_verbs_of_stance"
"""Key in `Doc.user_data`: lemmas of verbs by token, as the two tables together give them."""
REACH = 2
"""How many verbs up a question leaves open what is told."""
CHARGED = frozenset({"happened", "disputed"})
"""Factualities of a wrong that somebody is accused of."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A position that is taken: the words that say so, by whom (actor ids), for or against whom, and when."""

    found: Found
    kind: StanceKind
    holders: tuple[str, ...]
    targets: tuple[str, ...]
    reading: str
    when: When


def find_positions(scene: Scene) -> Iterator[Taken]:
    """The positions that a report tells or imagines, in order of the text; they may lack a holder."""
    lang, words = scene.lang, scene.lang.stances
    wider = replace(lang, events=_events(words, lang.events))
    found = find_words(_likely(scene.doc, words), _lexicon(wider.events), wider)
    for hit in (found[i] for i in sorted(found)):
        kind, deed = _kind(hit, words), _deeds(words).get((hit.predicate.kind, hit.lemma))
        if (kind is None and deed is None) or not (scene.arguments.is_complete(hit) or _is_mutual(hit, scene)):
            continue
        when = scene.clock.of(hit.trigger)
        reading = factuality(hit, scene.report, when, lang)
        if reading == "negated" and lang.events.negations & {*hit.lemma.split(" ")}:
            reading = "happened"  # `laat geen spaan heel van`
        if deed is not None and (told := _tells(deed, "happened" if _is_hinted(hit, reading, scene) else reading, words)) is not None:
            yield from _charge(hit, told, when, scene)
        if _is_unproven(hit, scene):
            continue
        if reading == "negated":
            kind = (words.displeased if hit.lemma in words.agreeing else words.turned).get(kind) if kind is not None else None
        elif reading in words.unsure and kind is not None:
            kind = words.weakened.get(kind, kind)
        if kind is not None:
            holders, targets = holders_of(hit, scene), targets_of(hit, kind, scene)
            kind = words.reversed.get(kind, kind) if _is_of_a_loss(hit, scene) else kind
            alone = not targets and len(holders) > 1
            if scene.arguments.to_each_other(hit) or (alone and (kind == "allied" or _is_mutual(hit, scene))):
                targets = holders
            elif hit.predicate.who != hit.predicate.whom.partition("|")[2]:  # the two sides of a quarrel are the same words
                targets = tuple(t for t in targets if t not in holders)
            if kind == "supports" and _is_lost(hit, lang):
                kind = words.turned[kind]
            if targets:
                yield Taken(hit, kind, holders, targets, reading, when)


def _is_of_a_loss(hit: Found, scene: Scene) -> bool:
    """Is it about somebody's going: `betreurt het vertrek van de trainer`, `juicht het ontslag van de trainer toe`?"""
    words, places = scene.lang.stances, hit.predicate.whom.rstrip(REQUIRED).replace("+", "|").split("|")
    found = [t for place in places if place != "c" for t in scene.arguments.tokens(hit, place)]
    clauses = [c for c in hit.head.children if c.dep_ in scene.lang.syntax.complement and is_verb(c, scene.lang)] if "c" in places else []
    lost = [t for t in found if lemma_of(t) in words.losses and t.pos_ == "NOUN" and not scene.arguments.actors(t)]
    return (bool(lost) and len(lost) == len(found)) or any(lemma_of(c) in words.leaving for c in clauses)


def _is_mutual(hit: Found, scene: Scene) -> bool:
    """`de bond en de minister liggen overhoop`: are the sides of a quarrel its subjects?"""
    if hit.lemma not in scene.lang.stances.mutual:
        return False
    args = scene.arguments
    return len({a for t in args.doing(hit.head) for h in conjuncts(t, scene.lang) for a in args.actors(h)}) > 1


def _is_lost(hit: Found, lang: Language) -> bool:
    """`verloor de steun van de bond`, `kan niet op de steun van de bond rekenen`."""
    noun, verb, words = hit.trigger, hit.trigger.head, lang.stances
    if hit.predicate.kind != "noun":
        return False
    case = preposition(noun, lang)
    relied = noun.dep_ in lang.syntax.oblique and case is not None and case.lower_ in words.relied
    denied = relied and any(c.lower_ in lang.events.negations for c in verb.children)
    return denied or (noun.dep_ in lang.syntax.object and lemma_of(verb) in words.losing)


def _reports(speaker: Actor, scene: Scene) -> bool:
    """Is it somebody who tells of crimes by office?"""
    return speaker.name.lower().split(" ")[-1].endswith(tuple(scene.lang.stances.witnesses))


def _is_unproven(hit: Found, scene: Scene) -> bool:
    """`er is geen bewijs dat hij het regime steunt`, `onduidelijk is of hij het steunt`: what is below such a noun or in a question."""
    clause = [a for a in (hit.head, *ancestors(hit.head)) if is_verb(a, scene.lang)][:REACH]
    asks = scene.lang.events.question_markers
    if any(c.dep_ in scene.lang.syntax.marker and c.lower_ in asks for v in clause for c in v.children):
        return True
    above = [a for a in ancestors(hit.head) if a.pos_ == "NOUN"][:1]
    return any(c.lower_ in scene.lang.events.negations for a in above for c in a.children if c.dep_ in scene.lang.syntax.determiner)


def _is_hinted(hit: Found, reading: str, scene: Scene) -> bool:
    """Is it only possible because of a verb such as `suggereert`, which charges somebody all the same?"""
    claim = claim_at(scene.claims, span_of(scene.report, hit.trigger))
    if reading != "possible" or claim is None or claim.cue is None:
        return False
    modal = any(c.dep_ in scene.lang.syntax.auxiliary and lemma_of(c) in scene.lang.events.possible for c in hit.head.children)
    return not modal and lemma_of(tokens_of(scene.doc, claim.cue)[0]) in scene.lang.stances.hinting


def _tells(deed: Deed, reading: str, words: StanceWords) -> StanceKind | None:
    """How somebody stands to whom he tells a deed of, or that he did not do it."""
    return deed.kind if reading in CHARGED else words.undone.get(deed.kind) if reading == "negated" else None


def _charge(hit: Found, kind: StanceKind, when: When, scene: Scene) -> Iterator[Taken]:
    """Who tells that another did wrong accuses him, who tells that he did well supports him."""
    claim = claim_at(scene.claims, span_of(scene.report, hit.trigger))
    by = tuple(a for a in speakers(claim, scene) if not _reports(scene.mentions.actor[a], scene)) if claim is not None else ()
    doers = tuple(a for a in scene.arguments.who(hit) if a not in by and scene.arguments.can_act(a))
    if by and doers:
        yield Taken(hit, kind, by, doers, "happened", when)


def _kind(found: Found, words: StanceWords) -> StanceKind | None:
    """The stance that a word of the table carries as its mode, or that calling somebody so is."""
    if found.lemma in words.bonds and found.predicate.kind == "noun":
        return _bond(found, words)
    if found.predicate.mode in words.acts:
        return cast("StanceKind", found.predicate.mode)
    return None


def _bond(found: Found, words: StanceWords) -> StanceKind | None:
    """`de hechte band tussen`, `de verhouding is gespannen`, `een harde houding tegenover`: as the adjective says."""
    near = (*found.trigger.children, found.trigger.head)
    said = {w for t in near for w in (lemma_of(t), t.lower_)}
    if said & words.sour:
        return "opposes"
    return cast("StanceKind", found.predicate.mode) if said & words.sweet else None


def _likely(doc: Doc, words: StanceWords) -> list[Token]:
    """The words that can be one of the tables, by their form or lemma: few are, and looking closer costs time."""
    verbs, nouns = _verbs(words), _nouns(words)
    return [
        t
        for t in doc
        if (t.pos_ == "NOUN" and t.lemma_.lower().endswith(nouns))
        or t.lower_ in words.forms
        or t.lower_ in words.bases
        or t.lower_.endswith(nouns)
        or not verbs.isdisjoint((lemma_of(t), t.lower_))
    ]


@cache
def _verbs(words: StanceWords) -> frozenset[str]:
    """The verbs of the tables, and the other words of phrases where one of them may be the head, beside a form of being."""
    known = [lemma.split(" ") for word_class, lemma in _known(words) if word_class != "noun"]
    heads = (w for *rest, verb in known for w in (*(rest if verb in words.being else ()), verb))
    return frozenset(w for w in heads if len(w) >= words.least)


@cache
def _nouns(words: StanceWords) -> tuple[str, ...]:
    return tuple(lemma for word_class, lemma in _known(words) if word_class == "noun")


def _known(words: StanceWords) -> list[tuple[WordClass, str]]:
    """Word class and lemma of what stands in the tables."""
    return [(p.word_class, p.lemma) for p in words.positions] + [(d.word_class, d.lemma) for d in words.deeds]


@cache
def _deeds(words: StanceWords) -> dict[tuple[str, str], Deed]:
    return {(m.word_class, m.lemma): m for m in words.deeds}


@cache
def _events(words: StanceWords, events: EventWords) -> EventWords:
    """The lexicon of events with the table of positions before it."""
    ours = tuple(_predicate(p, words) for p in words.positions)
    ours += tuple(_told(d, words) for d in words.deeds if d.word_class == "noun")
    known = {(p.kind, p.lemma) for p in ours}
    rest = tuple(p for p in events.predicates if (p.kind, p.lemma.replace("*", "")) not in known)
    known |= {(p.kind, p.lemma) for p in rest}
    ours += tuple(_told(d, words) for d in words.deeds if (d.word_class, d.lemma) not in known)
    forms, bases = {**words.forms, **events.forms}, {**words.bases, **events.bases}
    return replace(events, predicates=ours + rest, forms=forms, bases=bases, fused=events.fused - words.asides)


@cache
def _lexicon(events: EventWords) -> Lexicon:
    return Lexicon(events, VERBS)


def _predicate(position: Position, words: StanceWords) -> Predicate:
    return Predicate(
        kind=cast("PredicateKind", position.word_class),
        lemma=position.lemma,
        type=words.acts[position.kind],
        mode=position.kind,
        who=position.holder,
        whom=position.target,
        example=position.example,
    )


def _told(deed: Deed, words: StanceWords) -> Predicate:
    kind = cast("PredicateKind", deed.word_class)
    who = words.done_by if deed.word_class == "noun" else "s"
    return Predicate(kind=kind, lemma=deed.lemma, type=words.acts[deed.kind], who=who, whom="-", example=deed.example)
