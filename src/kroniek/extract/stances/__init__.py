"""Who is for or against whom: from what actors do, from what they say others do, and from words such as `bondgenoot` or `kritisch`.

`relations` reads the nouns, `attitudes` the adjectives and what somebody has or feels.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from spacy.tokens import Doc, Token

from kroniek.extract.events.predicates import lexicon
from kroniek.extract.events.scene import Scene
from kroniek.extract.lookup import claim_at, span_of
from kroniek.extract.stances.attitudes import find_attitudes
from kroniek.extract.stances.relations import Told, find_relations
from kroniek.extract.syntax import subtree_bounds, trimmed
from kroniek.lang import Language
from kroniek.lang.shapes.stances import StanceWords
from kroniek.records import Claim, Event, Kind, Report, Span, Stance, StanceKind, When, content_id

NOT_HELD = frozenset({"hypothetical", "denied", "disputed"})
"""Factualities of an event that say nothing of how its actors stand to each other."""
REACH = 12
"""Words on either side of a word of standing that its evidence has at most."""


def find_stances(scene: Scene, events: tuple[Event, ...]) -> tuple[Stance, ...]:
    """The stances that a report tells, in order, each once for a holder, a target and a passage."""
    doc, report, lang, actors, claims = scene.doc, scene.report, scene.lang, scene.actors, scene.claims
    found: dict[tuple[str, str, str, int], Stance] = {}
    saying = lang.events.saying - lang.events.appraising  # what is said with these is read from the claim itself
    said = tuple(e for e in events if e.lemma not in saying)
    sources = (
        _from_events(report, said, lang, {a.id: a.kind for a in actors}),
        _from_calls(doc, report, events, lang),
        _from_claims(report, claims, events, lang),
        _from_words(scene),
    )
    for source in sources:
        for s in source:
            if s.holder != s.target:
                found.setdefault((s.holder, s.target, s.kind, _sentence(doc, s.span)), s)
    return tuple(sorted(found.values(), key=lambda s: (s.span, s.holder, s.target, s.kind)))


def _sentence(doc: Doc, span: Span) -> int:
    """Where the sentence begins that a passage begins in: what it tells again there is no second stance."""
    first = doc.char_span(span.start, span.end, alignment_mode="expand")
    return first[0].sent.start if first is not None else span.start


def _stance(report: Report, span: Span, holder: str, target: str, kind: StanceKind, when: When, claim: str | None) -> Stance:
    name = content_id("sta", report.id, span.start, span.end, holder, target, kind)
    return Stance(id=name, span=span, holder=holder, target=target, kind=kind, when=when, claim=claim)


def _from_events(report: Report, events: Iterable[Event], lang: Language, kinds: Mapping[str, Kind]) -> Iterator[Stance]:
    """What actors do to others; a warning is against somebody between states alone."""
    w = lang.stances
    for e in events:
        kind = w.by_lemma.get(e.lemma) or ("opposes" if _is_strife(e.lemma, w) else w.by_type.get(e.type))
        if kind is not None and e.type == "REJECT" and kind in w.turned:
            kind = w.turned[kind]
        if kind is None or e.factuality in NOT_HELD:
            continue
        if e.factuality == "negated":
            if kind not in w.turned:
                continue
            kind = w.turned[kind]
        for holder in e.who:
            for target in e.whom:
                if kind == "allied" and holder in e.whom and target in e.who[: e.who.index(holder)]:
                    continue  # allies are so of each other: told once, in the order of the text
                if e.lemma in w.neutral and not (kinds.get(holder) == kinds.get(target) == "state"):
                    continue
                yield _stance(report, e.span, holder, target, kind, e.when, e.claim)


def _is_strife(lemma: str, words: StanceWords) -> bool:
    return lemma.endswith(tuple(words.strife)) and " " not in lemma


def _from_calls(doc: Doc, report: Report, events: tuple[Event, ...], lang: Language) -> Iterator[Stance]:
    """Who calls for a resignation, or for sanctions, is against those whom that would hit."""
    w = lang.stances
    at = {t.idx: t for t in doc}
    for i, call in enumerate(events):
        token = at.get(call.trigger.start)
        if call.type not in w.calls or call.factuality == "negated" or token is None:
            continue
        hit = list(call.whom) if _asks_to_go(token, lang) else []
        for e in events[i + 1 :]:
            if e.trigger.start >= token.sent.end_char:
                break
            if e.factuality in {"hypothetical", "planned", "happened"}:
                goes = e.type in w.against_who or e.lemma in w.leaving
                hit += e.who if goes else e.whom if e.type in w.against_whom else ()
        targets = [t for t in dict.fromkeys(hit) if t not in call.who]
        yield from (_stance(report, call.span, h, t, "opposes", call.when, call.claim) for h in call.who for t in targets)


def _asks_to_go(token: Token, lang: Language) -> bool:
    """Is what is asked for a noun for giving way: `eist het aftreden van`?"""
    s, lex = lang.syntax, lexicon(lang.events)
    nouns = [c for c in token.children if c.dep_ in s.object | s.oblique]
    known = (lex.noun(c) or lex.verbs.get(c.lemma_.lower()) for c in nouns)
    return any(p is not None and p.type in lang.stances.against_who for p in known)


def _from_claims(report: Report, claims: tuple[Claim, ...], events: Iterable[Event], lang: Language) -> Iterator[Stance]:
    """A speaker who tells that another did harm accuses that other."""
    by_id = {c.id: c for c in claims}
    for e in events:
        claim = by_id.get(e.claim or "")
        harm = e.type in lang.stances.charged or e.lemma in lang.stances.misdeeds
        if claim is None or claim.speaker is None or not harm or e.factuality not in {"happened", "disputed"}:
            continue
        for target in e.who:
            if claim.speaker not in e.whom or len(e.whom) > 1:
                yield _stance(report, e.span, claim.speaker, target, "accuses", e.when, e.claim)


def _from_words(scene: Scene) -> Iterator[Stance]:
    """`bondgenoten als Rusland`, `is kritisch over de president`."""
    doc, report, lang, clock = scene.doc, scene.report, scene.lang, scene.clock
    for t in (*find_relations(doc, lang, scene.mentions), *find_attitudes(doc, lang, scene.arguments), *_judged(scene)):
        claim = claim_at(scene.claims, span_of(report, t.word))
        span = _evidence(t.word, report, lang)
        yield _stance(report, span, t.holder, t.target, t.kind, clock.of(t.word), claim.id if claim else None)


def _evidence(word: Token, report: Report, lang: Language) -> Span:
    start, end = subtree_bounds(word.head if word.dep_ in lang.syntax.apposition | lang.syntax.flat else word)
    start, end = max(start, word.i - REACH, word.sent.start), min(end, word.i + REACH, word.sent.end)
    start, end = trimmed(start, end, word.doc)
    return span_of(report, word.doc[start:end]) if start < end else span_of(report, word)


def _judged(scene: Scene) -> Iterator[Told]:
    """What speakers call those they speak of: `volgens de partij is de minister een leugenaar`."""
    for v in scene.verdicts:
        kind = scene.lang.stances.by_type.get(v.type)
        if kind is not None and v.claim.speaker is not None:
            yield from (Told(v.word, v.claim.speaker, kind, t) for t in v.targets)
