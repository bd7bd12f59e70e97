"""Who is for or against whom: from what actors do, from what they say others do, and from nouns such as `bondgenoot`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from spacy.tokens import Doc, Token

from kroniek.extract.events.predicates import lexicon
from kroniek.extract.lookup import Mentions, claim_at, span_of
from kroniek.extract.syntax import conjuncts, preposition, subtree_bounds, trimmed
from kroniek.extract.times import Clock
from kroniek.lang import Language
from kroniek.lang.shapes.stances import Relation, StanceWords
from kroniek.records import Actor, Claim, Event, Kind, Report, Span, Stance, StanceKind, Time, When, content_id

NOT_HELD = frozenset({"hypothetical", "denied", "disputed"})
"""Factualities of an event that say nothing of how its actors stand to each other."""
REACH = 12
"""Words on either side of a relation noun that its evidence has at most."""


def find_stances(
    doc: Doc,
    report: Report,
    lang: Language,
    actors: tuple[Actor, ...],
    times: tuple[Time, ...],
    claims: tuple[Claim, ...],
    events: tuple[Event, ...],
) -> tuple[Stance, ...]:
    """The stances that a report tells, in order, each once for a holder, a target and a passage."""
    found: dict[tuple[str, str, str, int], Stance] = {}
    sources = (
        _from_events(report, events, lang, {a.id: a.kind for a in actors}),
        _from_calls(doc, report, events, lang),
        _from_claims(report, claims, events, lang),
        _from_nouns(doc, report, lang, actors, times, claims),
    )
    for source in sources:
        for s in source:
            if s.holder != s.target:
                found.setdefault((s.holder, s.target, s.kind, s.span.start), s)
    return tuple(sorted(found.values(), key=lambda s: (s.span, s.holder, s.target, s.kind)))


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
                hit += e.who if e.type in w.against_who else e.whom if e.type in w.against_whom else ()
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


@cache
def _relations(words: StanceWords) -> dict[str, Relation]:
    return {r.noun: r for r in words.relations}


def _relation(token: Token, words: StanceWords) -> Relation | None:
    lemma, known = token.lemma_.replace("_", "").lower(), _relations(words)
    if lemma in known or token.lower_ in known:
        return known.get(lemma) or known[token.lower_]
    return next((known[lemma[i:]] for i in range(2, len(lemma) - words.suffix + 1) if lemma[i:] in known), None)


def _from_nouns(
    doc: Doc, report: Report, lang: Language, actors: tuple[Actor, ...], times: tuple[Time, ...], claims: tuple[Claim, ...]
) -> Iterator[Stance]:
    """`bondgenoten als Rusland`, `zijn rivaal Jansen`, `de aanhangers van de president`."""
    mentions, clock = Mentions(doc, actors), Clock(doc, report, times, lang)
    for token in doc:
        if token.pos_ == "NOUN" and token.lemma_.lower() in lang.stances.unions:
            members, span = _ids(mentions, _united(token, lang)), _evidence(token, report, lang)
            claim = claim_at(claims, span_of(report, token))
            pairs = [(a, b) for i, a in enumerate(members) for b in members[i + 1 :]]
            yield from (_stance(report, span, a, b, "allied", clock.of(token), claim.id if claim else None) for a, b in pairs)
        named = token.pos_ == "NOUN" or (token.pos_ == "ADJ" and token.dep_ not in lang.syntax.adjective)  # `een getrouwe van`
        if not named or (relation := _relation(token, lang.stances)) is None:
            continue
        targets = _ids(mentions, _targets(token, lang)) or _ids(mentions, _governor(token, lang))
        holders = [h for h in _ids(mentions, _holders(token, lang)) if h not in targets] or [
            h for h in mentions.at(token) if h not in targets
        ]
        span = _evidence(token, report, lang)
        claim = claim_at(claims, span_of(report, token))
        pairs = [(h, t) for h in holders for t in targets]
        if not targets and relation.noun in lang.stances.both and len(holders) == 2 and "-" not in token.text:
            pairs = [(holders[0], holders[1]), (holders[1], holders[0])]
        for holder, target in pairs:
            yield _stance(report, span, holder, target, relation.kind, clock.of(token), claim.id if claim else None)


def _ids(mentions: Mentions, tokens: list[Token]) -> list[str]:
    return list(dict.fromkeys(a for t in tokens for a in mentions.at(t)))


def _targets(noun: Token, lang: Language) -> list[Token]:
    out = []
    for c in noun.children:
        case = preposition(c, lang)
        if c.dep_ in lang.syntax.possessive or (case is not None and case.lower_ in lang.stances.target_prepositions):
            out += conjuncts(c, lang)
    return out


def _united(noun: Token, lang: Language) -> list[Token]:
    """Who are in it together: `de coalitie van de ene partij met de andere`."""
    found = ((c, preposition(c, lang)) for c in noun.children)
    return [
        h
        for c, case in found
        if case is not None and case.lower_ in lang.stances.union_prepositions
        for h in conjuncts(c, lang)
    ]


def _governor(noun: Token, lang: Language) -> list[Token]:
    """Whose they are where only the clause tells: `de leider sprak aanhangers toe`, `hij kan rekenen op bondgenoten`."""
    s = lang.syntax
    case = preposition(noun, lang)
    leaned_on = noun.dep_ in s.oblique and case is not None and case.lower_ in lang.stances.support_prepositions
    if noun.dep_ not in s.object | s.indirect_object and not leaned_on:
        return []
    return [h for c in noun.head.children if c.dep_ in s.subject for h in conjuncts(c, lang)]


def _holders(noun: Token, lang: Language) -> list[Token]:
    """Those whom the noun describes: its subject, apposition or examples, or what it is in apposition to."""
    s, out = lang.syntax, []
    for c in noun.children:
        example = any(g.dep_ in s.case | s.marker and g.lower_ in lang.stances.member_prepositions for g in c.children)
        if example or c.dep_ in s.apposition | s.subject | s.flat:
            out += conjuncts(c, lang)
    if noun.dep_ in s.apposition | s.flat:
        out += conjuncts(noun.head, lang)
    if noun.dep_ in s.subject and noun.head.pos_ in {"PROPN", "NOUN"}:
        out += conjuncts(noun.head, lang)
    return out


def _evidence(noun: Token, report: Report, lang: Language) -> Span:
    start, end = subtree_bounds(noun.head if noun.dep_ in lang.syntax.apposition | lang.syntax.flat else noun)
    start, end = max(start, noun.i - REACH, noun.sent.start), min(end, noun.i + REACH, noun.sent.end)
    start, end = trimmed(start, end, noun.doc)
    return span_of(report, noun.doc[start:end]) if start < end else span_of(report, noun)
