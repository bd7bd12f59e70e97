"""Who did what to whom, where and when: one event a predicate, a plain statement is a claim and no event.

`predicates` says which words tell an event, `arguments` who and whom, `factuality` whether it happened, `verdicts` what is done by
saying something. Who and whom are found in five steps, each a class on the one before: `referents` (whom a word stands for), `clauses`
(what stands in a clause), `control` (whose verb without a subject it is), `subjects` (subject and object, told apart), `arguments`
(the places of a frame).
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from spacy.tokens import Token

from kroniek.extract.events.arguments import Arguments
from kroniek.extract.events.factuality import factuality
from kroniek.extract.events.predicates import Found, is_past, is_verb, lemma_of
from kroniek.extract.events.retold import in_sentence, retold
from kroniek.extract.events.scene import Scene
from kroniek.extract.events.verdicts import harm_told
from kroniek.extract.lookup import Mentions, claim_at, span_of, tokens_of
from kroniek.extract.syntax import (
    ancestors,
    closed,
    finite_verb,
    is_finite,
    is_infinitive,
    is_participle,
    preposition,
    subtree_bounds,
    trimmed,
)
from kroniek.lang import Language
from kroniek.records import Claim, Event, EventType, Report, Span, content_id

UNTOLD = frozenset({"possible", "hypothetical"})
"""Factualities of which a clause by itself would say too much: it is told with its sentence."""


def find_events(scene: Scene) -> tuple[Event, ...]:
    """The events that a report tells, in order, each with who, whom, where, when and in whose words."""
    report, lang, claims = scene.report, scene.lang, scene.claims
    cues = {c.cue.start for c in claims if c.cue is not None}
    events = []
    for found in scene.predicates:
        if found.lemma in lang.events.arguing and found.trigger.idx in cues:
            continue
        if found.predicate.kind == "noun" and scene.mentions.at(found.trigger):
            continue  # `de oppositie` that acts is no opposing
        claim, when = claim_at(claims, span_of(report, found.trigger)), scene.clock.of(found.trigger)
        who, whom = actors_of(found, claim, scene)
        dated = when.earliest is not None or when.latest is not None
        if not _tells_nothing(found, claim, scene, sides=(who, whom), dated=dated):
            events.append(event_of(found, claim, scene, sides=(who, whom)))
    events += _said(scene, events)
    return tuple(sorted(events, key=lambda e: e.trigger))


def actors_of(found: Found, claim: Claim | None, scene: Scene) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who does what a predicate tells in the words of a claim, and to whom (ids)."""
    arguments = scene.arguments
    who, whom = arguments.who(found), arguments.whom(found)
    who = _voice(found, claim, scene) or who or _speaker(found, scene) if len(who) < 2 else who
    if len(who) == 1 and who == whom and not arguments.is_mutual(found, scene.mentions.actor[who[0]].kind):
        whom = ()  # `voor de minister begint het debat`: nobody does it to himself
    return who, whom


def voiced(scene: Scene, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events with the speaker for those of whom he says that `wij` did it; whether anything is an event does not rest on it."""
    told = {f.trigger.idx: f for f in scene.predicates}
    claims = {c.id: c for c in scene.claims}

    def speaking(event: Event) -> tuple[str, ...]:
        found = told.get(event.trigger.start)
        ids = _voice(found, claims.get(event.claim or ""), scene, "p") if found is not None else ()
        return tuple(a for a in ids if a not in event.whom)

    return tuple(replace(e, who=speaking(e)) if not e.who else e for e in events)


def event_of(found: Found, claim: Claim | None, scene: Scene, *, sides: tuple[tuple[str, ...], tuple[str, ...]]) -> Event:
    """What a predicate tells, whether or not the rules take it for an event. `sides`: who and whom."""
    report, lang, clock, (who, whom) = scene.report, scene.lang, scene.clock, sides
    trigger, when = span_of(report, found.trigger), clock.of(found.trigger)
    reading, kind = factuality(found, report, when, lang), found.predicate.type
    if reading == "negated" and found.lemma in lang.events.refused:
        reading, kind = "happened", "REJECT"
    clause = clause_around(found.head, report, lang, trigger)
    return Event(
        id=content_id("evt", report.id, trigger.start, trigger.end),
        span=clause,
        trigger=trigger,
        lemma=found.lemma,
        type=cast("EventType", kind),
        who=who,
        whom=whom,
        where=_where(found, lang, scene.mentions),
        when=when,
        factuality=reading,
        claim=claim.id if claim else None,
        mode=found.predicate.mode if kind == found.predicate.type else None,
        retold=(
            retold(found.head, clause, report, lang, clock.told_at)
            if reading not in UNTOLD
            else in_sentence(found.head, clause, report, lang)
        ),
    )


def _tells_nothing(found: Found, claim: Claim | None, scene: Scene, *, sides: tuple[tuple[str, ...], tuple[str, ...]], dated: bool) -> bool:
    """Is it a state, a habit, a figure of speech, a kind of act, what anybody does? `sides`: who and whom; `dated`: told with a time."""
    lang, arguments, (who, whom) = scene.lang, scene.arguments, sides
    told = _is_told(found, lang)
    if not arguments.is_complete(found) or (not dated and _is_generic(found, lang, arguments)) or _is_able(found, lang, arguments):
        return True
    if found.lemma in lang.events.targeted and found.predicate.kind == "verb" and not whom:
        return True
    if who:
        return False
    if _is_for_doing(found, lang):
        return True
    social = found.predicate.kind == "verb" and found.predicate.type in lang.events.social
    if (arguments.lacks_actor(found) and (social or not told)) or (not told and _is_of_anybody(found, lang)):
        return True
    content = _is_content(found, lang) and not arguments.is_called_for(found)
    if content or _is_nobodys(found, claim, lang, arguments, whom=whom):
        return True
    return not whom and _is_of_nobody(found, lang, arguments, dated=dated)


def _is_for_doing(found: Found, lang: Language) -> bool:
    """Does it say what can or must be done: `de uitkomst is niet te voorspellen`?"""
    labels = lang.syntax.auxiliary | lang.syntax.copula
    marked = any(c.lower_ == lang.events.infinitive_marker for c in found.head.children)
    helped = any(c.dep_ in labels and lemma_of(c) in lang.events.perfect_auxiliaries for c in found.head.children)
    return found.predicate.kind != "noun" and marked and helped and is_infinitive(found.head, lang)


def _is_of_nobody(found: Found, lang: Language, arguments: Arguments, *, dated: bool) -> bool:
    """Does it tell nothing, of neither who nor whom?"""
    if _is_idle(found, lang) or _is_kind(found, lang) or _is_chance(found, lang):
        return True
    if not _is_told(found, lang) and _is_habit(found, lang, arguments):
        return True
    return _is_customary(found, lang) or (not dated and _is_trend(found, lang))


def _said(scene: Scene, events: list[Event]) -> list[Event]:
    """What verbs of plain speech do: accuse, when harm that others did is told with them; the first verdict of a claim counts."""
    doc, report, lang, claims = scene.doc, scene.report, scene.lang, scene.claims
    told = {e.trigger.start for e in events}
    verdicts = {v.claim.id: v for v in reversed(scene.verdicts)}
    out: dict[int, Event] = {}
    for claim in claims:
        if claim.cue is None or claim.speaker is None:
            continue
        cue = tokens_of(doc, claim.cue)[0]
        if lemma_of(cue) not in lang.events.saying or cue.idx in told | out.keys():
            continue
        harm, verdict = harm_told(claim, events, lang), verdicts.get(claim.id)
        if not harm and verdict is None:
            continue
        kind, whom = ("ACCUSE", harm) if harm or verdict is None else (verdict.type, verdict.targets)
        trigger = span_of(report, cue)
        voice, clause = claim_at(claims, trigger), clause_around(cue, report, lang, trigger)
        out[cue.idx] = Event(
            id=content_id("evt", report.id, trigger.start, trigger.end),
            span=clause,
            trigger=trigger,
            lemma=lemma_of(cue),
            type=cast("EventType", kind),
            who=(claim.speaker,),
            whom=whom,
            where=(),
            when=scene.clock.of(cue),
            factuality="happened",
            claim=voice.id if voice else None,
            retold=retold(cue, clause, report, lang, scene.clock.told_at),
        )
    return list(out.values())


def _voice(found: Found, claim: Claim | None, scene: Scene, number: str = "s") -> tuple[str, ...]:
    """`ik` in somebody's words is the one whose words they are, if that is a person; he is among those of whom he says `wij`."""
    if claim is None or claim.speaker is None or scene.mentions.actor[claim.speaker].kind != "person":
        return ()
    subject = scene.arguments.subject(found) if found.predicate.kind != "noun" or found.head.i != found.trigger.i else []
    own = {p.word for p in scene.lang.actors.pronouns if p.person == 1 and p.number == number and not p.possessive}
    return (claim.speaker,) if subject and subject[0].lower_ in own else ()


def _speaker(found: Found, scene: Scene) -> tuple[str, ...]:
    """Who says what a verb of saying tells, as the claim has it: `..., erkende ook de bond`."""
    verbal = found.predicate.kind != "noun" and found.predicate.who.startswith("s")
    if not verbal or finite_verb(found.head, scene.lang) is None or scene.arguments.is_passive(found):
        return ()
    if scene.arguments.is_imperative(found.head):
        return ()
    said = (c for c in scene.claims if c.cue is not None and c.cue.start == found.trigger.idx)
    return next(((c.speaker,) for c in said if c.speaker is not None and c.source is not None), ())


def _is_nobodys(found: Found, claim: Claim | None, lang: Language, arguments: Arguments, *, whom: tuple[str, ...]) -> bool:
    """Is it done by the writer, by his reader or by anybody, or by an infinitive that nothing gives a subject?"""
    p = found.predicate
    if p.kind not in {"verb", "phrase"} or not p.who.startswith("s") or arguments.is_passive(found):
        return False
    subject = arguments.subject(found)
    if not subject:
        return is_infinitive(found.head, lang) and not whom and not arguments.is_called_for(found)
    person = next((x.person for x in lang.actors.pronouns if x.word == subject[0].lower_ and not x.possessive), 3)
    return person == 2 or subject[0].lower_ in lang.events.generic or (person == 1 and claim is None)


def _is_idle(found: Found, lang: Language) -> bool:
    """Is it something that actors do, told of nobody and not as done: an unknown verb, an infinitive, a habit in the present?"""
    p = found.predicate
    if p.kind not in {"verb", "phrase"} or not p.who.startswith("s") or p.type != "NONE":
        return False
    return not p.lemma or not _is_told(found, lang)


def _is_generic(found: Found, lang: Language, arguments: Arguments) -> bool:
    """Is it what those of a kind do at any time: `ouders die hun kinderen brengen`, `kinderen gaan naar de tandarts`?"""
    verb, s = found.head, lang.syntax
    if found.predicate.kind not in {"verb", "phrase"} or _is_told(found, lang) or arguments.is_passive(found):
        return False
    if verb.dep_ in s.relative_clause:
        return _is_anyone(verb.head, lang) and any(t.lower_ in lang.events.relative_pronouns for t in arguments.subject(found)[:1])
    return found.predicate.type == "NONE" and is_finite(verb, lang) and any(_is_anyone(t, lang) for t in arguments.subject(found)[:1])


def _is_able(found: Found, lang: Language, arguments: Arguments) -> bool:
    """Is it what any of a kind can do: `lidstaten kunnen dat tegenhouden`, `een kind kan verdwalen`?"""
    s, w, finite = lang.syntax, lang.events, finite_verb(found.head, lang)
    if found.predicate.kind == "noun" or finite is None or is_past(finite, lang) or lemma_of(finite) not in w.possible:
        return False
    subject = arguments.subject(found)[:1] if not arguments.is_passive(found) else []
    single = (c.lower_ in w.one_of_a_kind for t in subject if t.pos_ == "NOUN" for c in t.children if c.dep_ in s.determiner)
    return any(_is_anyone(t, lang) for t in subject) or any(single)


def _is_of_anybody(found: Found, lang: Language) -> bool:
    """Stands it in a clause about whoever it may be: `als je koorts hebt, krijg je een inenting`, `je kind beschermen`?"""
    above = (found.head, *ancestors(found.head))
    clause = next((t for t in above if is_verb(t, lang)), found.head)
    if is_past(clause, lang):
        return False
    own = (c for t in dict.fromkeys((clause, found.head)) for c in t.children)
    return any(g.lower_ in lang.events.generic for c in own for g in (c, *c.children) if not is_verb(c, lang))


def _is_customary(found: Found, lang: Language) -> bool:
    """Is it what is done at times and now, by nobody: `in scholen wordt dat zelden gemeten`?"""
    finite = finite_verb(found.head, lang)
    if found.predicate.kind not in {"verb", "phrase"} or finite is None or is_past(finite, lang):
        return False
    passive = lemma_of(finite) in lang.events.passive_auxiliaries or finite.i == found.head.i
    return passive and any(c.lower_ in lang.events.frequencies for c in found.head.children)


def _is_anyone(noun: Token, lang: Language) -> bool:
    """A plural that nothing sets apart, or a pronoun that only a clause does (`degenen die`)."""
    s = lang.syntax
    if noun.lower_ in lang.events.whoever:
        return True
    apart = s.determiner | s.number | s.possessive | s.adjective | s.nominal_modifier | s.conjunct
    return noun.pos_ == "NOUN" and noun.morph.get("Number", []) == ["Plur"] and not any(c.dep_ in apart for c in noun.children)


def _is_chance(found: Found, lang: Language) -> bool:
    """Is it a noun for what may happen: `de kans op ongelukken`?"""
    p = found.predicate
    return p.kind == "noun" and p.type == "NONE" and lemma_of(found.trigger.head) in lang.events.chances


def _is_trend(found: Found, lang: Language) -> bool:
    """Is it what goes on with things, in the present: `de zorgen nemen toe`?"""
    p = found.predicate
    return p.kind in {"verb", "phrase"} and p.type == "NONE" and is_finite(found.head, lang) and not is_past(found.head, lang)


def _is_habit(found: Found, lang: Language, arguments: Arguments) -> bool:
    """Is it something that actors do, in the present and of nobody: `er wordt veel geholpen`?"""
    verbal = found.predicate.kind in {"verb", "phrase"} and found.predicate.who.startswith("s")
    return verbal and is_finite(found.head, lang) and not arguments.subject(found)


def _is_content(found: Found, lang: Language) -> bool:
    """Does an infinitive only say what a noun is about: `de kunst om bruggen te bouwen`?"""
    verb = found.head
    hangs = verb.dep_ in lang.syntax.noun_clause and not is_verb(verb.head, lang)
    return found.predicate.kind == "verb" and hangs and is_infinitive(verb, lang)


def _is_kind(found: Found, lang: Language) -> bool:
    """Is it a bare noun that names what happens or is done at times: `beslissingen nemen is moeilijk`, `slavernij en mishandeling`?"""
    noun, s = found.trigger, lang.syntax
    set_off = s.determiner | s.number | s.possessive
    if found.predicate.kind != "noun" or found.head.i != noun.i or found.predicate.who == "-":
        return False
    labels = {c.dep_ for c in noun.children}
    if noun.dep_ in s.conjunct | s.nominal_modifier and not labels & (set_off | s.adjective | s.nominal_modifier):
        return True
    acts = found.predicate.type in {"NONE", "REQUEST", "AGREE"}
    return acts and noun.morph.get("Number", []) == ["Plur"] and not labels & set_off


def _is_told(found: Found, lang: Language) -> bool:
    """Is it told as done: in the past tense, or by a participle?"""
    return is_participle(found.head, lang) or is_past(found.head, lang)


def clause_around(head: Token, report: Report, lang: Language, trigger: Span) -> Span:
    """The clause around a trigger, clauses that hang on it left out."""
    s = lang.syntax
    start, end = subtree_bounds(head, without=s.relative_clause | s.conjunct | s.parataxis | s.adverbial_clause | s.complement)
    start, end = closed(*trimmed(start, end, head.doc), head.doc)
    if start >= end:
        return trigger
    span = span_of(report, head.doc[start:end])
    return Span(report.id, min(span.start, trigger.start), max(span.end, trigger.end))


def _where(found: Found, lang: Language, mentions: Mentions) -> tuple[str, ...]:
    """Places named behind a preposition of place in the clause."""
    out = []
    for holder in dict.fromkeys((found.trigger, found.head)):
        for child in holder.children:
            case = preposition(child, lang)
            if case is not None and case.lower_ in lang.events.place_prepositions:
                out += [a for a in mentions.at(child) if mentions.actor[a].kind in {"place", "state"}]
    return tuple(dict.fromkeys(out))
