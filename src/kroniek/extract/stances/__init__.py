"""Who is for or against whom: from what actors do, from what they say others do, and from words such as `bondgenoot` or `kritisch`.

`relations` reads the nouns, `attitudes` the adjectives and what somebody has or feels.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from kroniek.extract.events import clause_around
from kroniek.extract.events.predicates import called, is_heading, lemma_of
from kroniek.extract.events.scene import Scene
from kroniek.extract.events.verdicts import Verdict
from kroniek.extract.lookup import claim_at, span_of, tokens_of
from kroniek.extract.stances.attitudes import find_attitudes, find_helped
from kroniek.extract.stances.positions import Taken, find_positions
from kroniek.extract.stances.relations import Told, find_relations
from kroniek.extract.stances.sides import speakers
from kroniek.extract.syntax import ancestors, conjuncts, owns, preposition, subtree_bounds, trimmed
from kroniek.lang import Language
from kroniek.lang.shapes.stances import StanceWords
from kroniek.records import Actor, Event, Kind, Report, Span, Stance, StanceKind, When, content_id

NOT_HELD = frozenset({"hypothetical", "denied", "disputed"})
"""Factualities of an event that say nothing of how its actors stand to each other."""
CALLED = frozenset({"hypothetical", "planned", "happened"})
"""Factualities that what is asked for may have."""
REACH = 12
"""Words on either side of a word of standing that its evidence has at most."""


def find_stances(scene: Scene, events: tuple[Event, ...]) -> tuple[Stance, ...]:
    """The stances that a report tells, in order, each once for a holder, a target and a passage."""
    doc, lang, actors = scene.doc, scene.lang, scene.actors
    found: dict[tuple[str, str, str, int], Stance] = {}
    saying = lang.events.saying - lang.events.appraising  # what is said with these is read from the claim itself
    said = tuple(e for e in events if e.lemma not in saying)
    taken = tuple(find_positions(scene))
    sources = (
        _from_positions(scene, taken),
        _from_events(scene, tuple(e for e in said if _says_something(e, scene)), {a.id: a.kind for a in actors}),
        _from_calls(scene, events, taken),
        _from_words(scene),
    )
    for source in sources:
        for s in source:
            if s.holder != s.target:
                found.setdefault((s.holder, s.target, s.kind, _sentence(doc, s.span).start), s)
    told = sorted(found.values(), key=lambda s: (s.span, s.holder, s.target, s.kind))
    body = {(s.holder, s.target, s.kind) for s in told if not is_heading(_sentence(doc, s.span))}
    return tuple(s for s in told if (s.holder, s.target, s.kind) not in body or not is_heading(_sentence(doc, s.span)))


def _sentence(doc: Doc, span: Span) -> DocSpan:
    """The sentence that a passage begins in: what it tells again there is no second stance."""
    return tokens_of(doc, span)[0].sent


def _stance(report: Report, span: Span, holder: str, target: str, kind: StanceKind, when: When, claim: str | None) -> Stance:
    name = content_id("sta", report.id, span.start, span.end, holder, target, kind)
    return Stance(id=name, span=span, holder=holder, target=target, kind=kind, when=when, claim=claim)


def _from_positions(scene: Scene, taken: Iterable[Taken]) -> Iterator[Stance]:
    """The sides that are taken; not by judges, who find guilty by their office."""
    words, named = scene.lang.stances, set[tuple[str, str, str]]()
    for p in sorted(taken, key=lambda p: is_heading(p.found.trigger.sent)):
        if p.reading in NOT_HELD:
            continue
        holders = [h for h in p.holders if p.kind not in words.by_office or not _judges(scene.mentions.actor[h], words)]
        pairs = [(h, t) for h in holders for t in p.targets]
        if p.kind == "allied":
            pairs = [(h, t) for i, (h, t) in enumerate(pairs) if (t, h) not in pairs[:i]]  # told once, in the order of the text
        if p.found.predicate.kind == "noun":  # that names again what it named before
            pairs = [(h, t) for h, t in pairs if (h, t, p.kind) not in named]
        named |= {(h, t, p.kind) for h, t in pairs}
        trigger = span_of(scene.report, p.found.trigger)
        span, claim = clause_around(p.found.head, scene.report, scene.lang, trigger), claim_at(scene.claims, trigger)
        yield from (_stance(scene.report, span, h, t, p.kind, p.when, claim.id if claim else None) for h, t in pairs)


def _judges(actor: Actor, words: StanceWords) -> bool:
    return any(w.lower().endswith(tuple(words.judges)) for w in actor.name.split())


def _says_something(event: Event, scene: Scene) -> bool:
    """Is calling somebody so praise or blame: not `noemde de bond een groot lichaam`?"""
    if event.lemma not in scene.lang.events.appraising:
        return True
    verb = tokens_of(scene.doc, event.trigger)[0]
    return bool(called(verb, scene.arguments.lex, scene.lang))


def _from_events(scene: Scene, events: Iterable[Event], kinds: Mapping[str, Kind]) -> Iterator[Stance]:
    """What actors do to others; a warning is against somebody between states alone."""
    report, lang = scene.report, scene.lang
    w = lang.stances
    ours = {p.lemma for p in w.positions}
    for e in events:
        if e.lemma in ours:
            continue
        kind = w.by_lemma.get(e.lemma) or ("opposes" if _is_strife(e.lemma, w) else None)
        kind = kind or (w.by_type.get(e.type) if e.lemma in lang.events.appraising | w.neutral else None)
        if kind is not None and e.type == "REJECT" and kind in w.turned:
            kind = w.turned[kind]
        if kind is None or e.factuality in NOT_HELD:
            continue
        if e.factuality == "negated":
            if kind not in w.turned:
                continue
            kind = w.displeased.get(kind, kind) if e.lemma in w.agreeing else w.turned[kind]
        for holder in e.who:
            for target in e.whom:
                if kind == "allied" and holder in e.whom and target in e.who[: e.who.index(holder)]:
                    continue  # allies are so of each other: told once, in the order of the text
                if e.lemma in w.neutral and not (kinds.get(holder) == kinds.get(target) == "state"):
                    continue
                yield _stance(report, e.span, holder, target, kind, e.when, e.claim)


def _is_strife(lemma: str, words: StanceWords) -> bool:
    return lemma.endswith(tuple(words.strife)) and " " not in lemma


def _from_calls(scene: Scene, events: tuple[Event, ...], taken: Iterable[Taken]) -> Iterator[Stance]:
    """Who calls for a resignation, or for sanctions, is against those whom that would hit; who calls for support is for them."""
    w = scene.lang.stances
    at = {t.idx: t for t in scene.doc}
    for call in events:
        token = at.get(call.trigger.start)
        if call.type not in w.calls or call.factuality == "negated" or token is None:
            continue
        asked = {t.idx for t in token.subtree if not _is_beside(t, token, scene.lang)} - {token.idx}
        hit: dict[str, StanceKind] = dict.fromkeys(_asked_to_go(token, call, scene), "opposes")
        for p in taken:
            if p.found.trigger.idx in asked and p.reading in CALLED and p.kind in w.called_for:
                hit |= {t: w.called_for[p.kind] for t in p.targets if t not in p.holders}
        for e in (e for e in events if e.trigger.start in asked and e.factuality in CALLED):
            goes = e.mode in w.against_who or e.lemma in w.leaving | w.giving_in
            hit |= dict.fromkeys(e.who if goes else e.whom if e.type in w.against_whom or e.lemma in w.prosecuting else (), "opposes")
        pairs = [(h, t) for h in call.who for t in hit if t not in call.who]
        yield from (_stance(scene.report, call.span, h, t, hit[t], call.when, call.claim) for h, t in pairs)


def _is_beside(token: Token, call: Token, lang: Language) -> bool:
    """Is the word in a relative clause or an apposition below the call: `eisen straf voor de man, die drie mensen doodde`?"""
    path = takewhile(lambda t: t.i != call.i, (token, *ancestors(token)))
    return any(t.dep_ in lang.syntax.relative_clause | lang.syntax.apposition for t in path)


def _asked_to_go(token: Token, call: Event, scene: Scene) -> tuple[str, ...]:
    """Whose giving way is asked for by a noun: `eist het aftreden van`, `zijn vertrek`."""
    s, lex = scene.lang.syntax, scene.arguments.lex
    for c in token.children:
        known = lex.noun(c) or lex.verbs.get(lemma_of(c)) if c.dep_ in s.object | s.oblique else None
        if known is not None and known.mode in scene.lang.stances.against_who:
            return call.whom or scene.arguments.standing_for(c)
        if c.dep_ in s.object | s.oblique and lemma_of(c) in scene.lang.stances.dismissals:
            return _whose(c, scene)
    return ()


def _whose(noun: Token, scene: Scene) -> tuple[str, ...]:
    """The actors that a noun names as those whose it is, or who undergo it."""
    genitive = scene.lang.events.genitive_prepositions
    found = ((c, preposition(c, scene.lang)) for c in noun.children)
    whose = [c for c, p in found if owns(c, scene.lang) or (p is not None and p.lower_ in genitive)]
    return tuple(dict.fromkeys(a for c in whose for h in conjuncts(c, scene.lang) for a in scene.arguments.actors(h)))


def _from_words(scene: Scene) -> Iterator[Stance]:
    """`bondgenoten als Rusland`, `is kritisch over de president`."""
    report, lang, clock = scene.report, scene.lang, scene.clock
    named = set[tuple[str, str, str]]()
    relations = list(find_relations(scene))
    for t in (*relations, *find_attitudes(scene), *find_helped(scene), *_judged(scene)):
        able = scene.arguments.can_act(t.holder) and scene.arguments.can_act(t.target)
        if (t.holder, t.kind, t.target) in named or not able:
            continue  # `zijn aanhangers`, said again
        if t in relations:
            named.add((t.holder, t.kind, t.target))
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
        kind = "opposes" if _must_go(v, scene) else scene.lang.stances.by_type.get(v.type)
        described = v.word.dep_ in scene.lang.syntax.adjective and scene.arguments.actors(v.word.head)  # `criminele bendes`
        if lemma_of(v.word) in scene.lang.events.faint or described:
            continue
        if kind is not None:
            by = speakers(v.claim, scene)
            yield from (Told(v.word, h, kind, t) for h in by for t in v.targets if t not in by)


def _must_go(verdict: Verdict, scene: Scene) -> bool:
    """`de minister moet opstappen`."""
    words, lemma = scene.lang.stances, lemma_of(verdict.word)
    known = scene.arguments.lex.verbs.get(lemma)
    leaves = lemma in words.leaving or (known is not None and known.mode in words.against_who)
    asked = any(c.lower_ in scene.lang.events.question_markers for c in verdict.word.children)
    return verdict.type in words.calls and leaves and not asked
