"""Who takes a side and against whom, where the frame of the word leaves it open."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from spacy.tokens import Token

from kroniek.extract.events.predicates import REQUIRED, Found, has_content, is_verb, lemma_of
from kroniek.extract.events.scene import Scene
from kroniek.extract.lookup import claim_at, span_of, tokens_of
from kroniek.extract.syntax import ancestors, conjuncts, is_infinitive, is_passive, preposition
from kroniek.lang.shapes.stances import StanceWords
from kroniek.records import Claim, StanceKind


def holders_of(hit: Found, scene: Scene) -> tuple[str, ...]:
    """Who takes the side (actor ids): whom the frame names, or who says `ik` and `wij` of himself."""
    own = _apart(hit, scene)
    return _sharing(hit, scene) or scene.arguments.who(own) or _myself(own, scene) or _aside(hit, scene) or _told_below(hit, scene)[0]


def _sharing(hit: Found, scene: Scene) -> tuple[str, ...]:
    """`deelt de kritiek van de bond op de minister`: who holds it too, and those who do."""
    noun, verb, s = hit.trigger, hit.trigger.head, scene.lang.syntax
    if hit.predicate.kind != "noun" or noun.dep_ not in s.object | s.oblique or not is_verb(verb, scene.lang):
        return ()
    if scene.arguments.lex.verb(verb, scene.lang) not in scene.lang.stances.sharing:
        return ()
    return tuple(dict.fromkeys((*doers(noun, scene), *scene.arguments.who(hit))))


def _apart(hit: Found, scene: Scene) -> Found:
    """`voert een onderzoek uit naar de beschuldigingen`: a noun behind such a preposition is not what the subject does."""
    cased = {c.lower_ for c in hit.trigger.children if c.dep_ in scene.lang.syntax.case}
    return replace(hit, head=hit.trigger) if hit.predicate.kind == "noun" and cased & scene.lang.stances.apart else hit


def targets_of(hit: Found, kind: StanceKind, scene: Scene) -> tuple[str, ...]:
    """Whom it is for or against: somebody who can act, and not what a clause tells (`erkent dat de minister ...`)."""
    words = scene.lang.stances
    if hit.lemma in words.direct and has_content(hit.head, scene.lang):
        return ()
    ids = _burdened(hit, scene) or _somebody(hit, scene)
    if kind == "supports":
        ids = ids or _served(hit, scene)
    elif kind in words.answered:
        ids = ids or _answering(hit, scene)
    ids = ids or _beside(hit, scene) or _outcome(hit, scene) or _complained_of(hit, scene) or _threatened(hit, scene)
    ids = ids or _told_below(hit, scene)[1] or _wanting_it(hit, scene)
    return tuple(a for a in ids if _may_be(a, scene))


def _somebody(hit: Found, scene: Scene) -> tuple[str, ...]:
    """Who stands in the first place of the frame where somebody does: `op het plein was een betoging tegen de minister`."""
    deep, frame = hit.lemma not in scene.lang.stances.direct, hit.predicate
    ids = scene.arguments.placed(hit, deep=deep)
    if not ids or any(_may_be(a, scene) for a in ids) or "|" not in frame.whom:
        return ids
    ways = (scene.arguments.placed(replace(hit, predicate=replace(frame, whom=way)), deep=deep) for way in frame.whom.split("|"))
    return next((found for found in ways if any(_may_be(a, scene) for a in found)), ())


def _may_be(actor: str, scene: Scene) -> bool:
    """Can somebody be for or against the actor: one who acts, and not `iedereen`?"""
    return scene.arguments.can_act(actor) and scene.mentions.actor[actor].name.lower() not in scene.lang.stances.anybody


def speaks_of_self(token: Token, scene: Scene) -> tuple[str, ...]:
    """Who says a word of the first person, where the claim that it stands in has a speaker."""
    if token.lower_ not in scene.lang.claims.first_person:
        return ()
    claim = claim_at(scene.claims, span_of(scene.report, token))
    return (claim.speaker,) if claim is not None and claim.speaker is not None else ()


def _myself(hit: Found, scene: Scene) -> tuple[str, ...]:
    if "s" not in hit.predicate.who.replace("+", "|").split("|"):
        return ()
    return next((ids for t in scene.arguments.subject(hit) if (ids := speaks_of_self(t, scene))), ())


def _aside(hit: Found, scene: Scene) -> tuple[str, ...]:
    """`staken uit protest tegen`, `neemt deel aan een betoging tegen`: who does what is told with the noun."""
    noun, s = hit.trigger, scene.lang.syntax
    if hit.predicate.kind != "noun" or "s" not in hit.predicate.who.replace("+", "|").split("|"):
        return ()
    if _joins(noun.head, scene):
        return doers(noun, scene) if noun.dep_ in s.object | s.oblique else ()
    marks = {c.lower_ for c in noun.children if c.dep_ in s.case | s.marker}
    if not marks & scene.lang.stances.asides or any(c.dep_ in s.possessive for c in noun.children):
        return ()
    if marks & scene.lang.stances.reasons and not is_verb(noun.head, scene.lang):
        return ()
    if marks & scene.lang.stances.reasons and lemma_of(noun.head) in _sided(scene.lang.stances):
        return _judged(noun.head, scene)
    return doers(noun, scene)


@cache
def _sided(words: StanceWords) -> frozenset[str]:
    """Verbs by which somebody takes a side himself."""
    return frozenset(p.lemma for p in words.positions if p.word_class == "verb")


def _judged(verb: Token, scene: Scene) -> tuple[str, ...]:
    """`straft het land voor steun aan de generaal`: the object of the verb that the noun gives the reason of."""
    lent = (verb.head,) if is_infinitive(verb, scene.lang) and verb.dep_ in scene.lang.syntax.complement else ()
    return tuple(
        dict.fromkeys(
            a for v in (verb, *lent) for c in v.children if c.dep_ in scene.lang.syntax.object for a in scene.arguments.actors(c)
        )
    )


def doers(token: Token, scene: Scene) -> tuple[str, ...]:
    """Who does what the clause of a word tells; nobody of a passive."""
    verb = next((a for a in ancestors(token) if is_verb(a, scene.lang)), None)
    if verb is None or is_passive(verb, scene.lang):
        return ()
    return tuple(dict.fromkeys(a for t in scene.arguments.doing(verb) for a in scene.arguments.standing_as(t)))


def _told_below(hit: Found, scene: Scene) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """`de sancties die het land tegen de generaal wil instellen`: both sides, from the relative clause of a noun."""
    s = scene.lang.syntax
    clause = next((c for c in hit.trigger.children if c.dep_ in s.relative_clause), None)
    if hit.predicate.kind != "noun" or clause is None:
        return (), ()
    kids = [k for v in (clause, *clause.children) if v.i == clause.i or v.dep_ in s.complement for k in v.children]
    bare = [k for k in kids if k.dep_ in s.subject | s.object and k.lower_ not in scene.lang.events.relative_pronouns]
    behind = [k for k in kids if (case := preposition(k, scene.lang)) is not None and case.lower_ in _places(hit)]
    by = tuple(dict.fromkeys(a for t in bare[:1] for h in conjuncts(t, scene.lang) for a in scene.arguments.actors(h)))
    to = tuple(dict.fromkeys(a for t in behind for h in conjuncts(t, scene.lang) for a in scene.arguments.standing_for(h)))
    return by, to


def _answering(hit: Found, scene: Scene) -> tuple[str, ...]:
    """`ontkende de aantijgingen van de bond`, `reageert op de kritiek van de bond`: whom the words were about."""
    noun, s = hit.trigger, scene.lang.syntax
    if hit.predicate.kind != "noun" or noun.dep_ not in s.object | s.oblique | s.passive_subject or not is_verb(noun.head, scene.lang):
        return ()
    verb = noun.head
    if scene.arguments.lex.verb(verb, scene.lang) not in scene.lang.stances.answering or is_passive(verb, scene.lang):
        return ()
    return tuple(dict.fromkeys(a for t in scene.arguments.doing(verb) for a in scene.arguments.standing_as(t)))


def speakers(claim: Claim, scene: Scene) -> tuple[str, ...]:
    """Who says it (actor ids): the speaker, and those named together with him."""
    if claim.speaker is None:
        return ()
    named = tokens_of(scene.doc, claim.source).root if claim.source is not None else None
    beside = [h for t in conjuncts(named, scene.lang)[1:] for h in scene.arguments.actors(t)] if named is not None else []
    return tuple(dict.fromkeys((claim.speaker, *beside)))


def _threatened(hit: Found, scene: Scene) -> tuple[str, ...]:
    """`dreigt de man te arresteren`, `verwijt de man te hebben gelogen`: the object of the infinitive."""
    if hit.lemma not in scene.lang.stances.aimed:
        return ()
    s = scene.lang.syntax
    bare = [c for c in hit.head.children if c.dep_ in s.complement]
    below = [c for c in bare if any(is_infinitive(t, scene.lang) for t in (c, *c.children) if t.i == c.i or t.dep_ in s.auxiliary)]
    found = ((c, preposition(c, scene.lang)) for v in below for c in v.children)
    behind = [c for c, p in found if c.dep_ in s.object or (p is not None and p.lower_ in scene.lang.stances.shunned)]
    return tuple(dict.fromkeys(a for c in behind for h in conjuncts(c, scene.lang) for a in scene.arguments.actors(h)))


def _wanting_it(hit: Found, scene: Scene) -> tuple[str, ...]:
    """`ageert tegen het plan dat de minister indiende`: who does what the relative clause of the thing tells."""
    args = scene.arguments
    if hit.lemma in scene.lang.stances.direct:
        return ()
    places = (t for place in _places(hit) for t in args.tokens(hit, place))
    clauses = (c for t in places if not args.actors(t) for c in t.children if _is_of_a_thing(c, scene))
    subject = scene.lang.syntax.subject
    doing = (t for v in clauses for t in [c for c in v.children if c.dep_ in subject] or args.doing(v))
    return tuple(dict.fromkeys(a for t in doing for h in conjuncts(t, scene.lang) for a in args.actors(h)))


def _is_of_a_thing(clause: Token, scene: Scene) -> bool:
    """Does the clause tell what somebody does with what it hangs on: `het plan dat hij indient`, not `dat is ingediend`?"""
    s, pronouns = scene.lang.syntax, scene.lang.events.relative_pronouns | scene.lang.stances.relative_adverbs
    first = next(iter(clause.subtree))
    whole = any(c.dep_ in s.object for c in clause.children) or lemma_of(clause.head) in scene.lang.stances.facts
    content = first.dep_ in s.marker and whole  # `het bericht dat hij het plan indiende`
    relative = clause.dep_ in s.relative_clause and first.lower_ in pronouns and not content
    return relative and not is_passive(clause, scene.lang)


def _beside(hit: Found, scene: Scene) -> tuple[str, ...]:
    """`diende een petitie in tegen de man`: what the parser hung on the verb that the noun is the object of."""
    noun, verb = hit.trigger, hit.trigger.head
    if hit.predicate.kind != "noun" or noun.dep_ not in scene.lang.syntax.object or not _joins(verb, scene):
        return ()
    behind = (c for c in verb.children if c.i > noun.i and (case := preposition(c, scene.lang)) is not None and case.lower_ in _places(hit))
    return tuple(dict.fromkeys(a for t in behind for h in conjuncts(t, scene.lang) for a in scene.arguments.standing_for(h)))


def _burdened(hit: Found, scene: Scene) -> tuple[str, ...]:
    """On whom it comes: `kwam de minister op kritiek te staan`, `haalt zich de woede van de bond op de hals`."""
    noun, words, args = hit.trigger, scene.lang.stances, scene.arguments
    verb = next((a for a in ancestors(noun) if is_verb(a, scene.lang)), None)
    if hit.predicate.kind != "noun" or verb is None or noun.dep_ not in scene.lang.syntax.object | scene.lang.syntax.oblique:
        return ()
    if words.drawn <= {t.lower_ for t in verb.subtree}:
        return tuple(dict.fromkeys(a for t in args.doing(verb) for h in conjuncts(t, scene.lang) for a in args.actors(h)))
    case, (before, stands, comes) = preposition(noun, scene.lang), words.costly
    together = [verb, *(c for c in (verb.head, *verb.children) if is_verb(c, scene.lang))]
    lemmas = {lemma_of(t) for t in together}  # the first of them with `op` for a particle
    if case is None or case.lower_ != before or stands not in lemmas or not any(w.endswith(comes) for w in lemmas):
        return ()
    kids = [c for v in together for c in v.children if c.pos_ in {"NOUN", "PROPN", "PRON"} and preposition(c, scene.lang) is None]
    return tuple(dict.fromkeys(a for c in kids for a in args.actors(c)))


def _outcome(hit: Found, scene: Scene) -> tuple[str, ...]:
    """`voert de wet in, tot woede van de bond`: who does what is felt so."""
    case = preposition(hit.trigger, scene.lang)
    told = hit.predicate.kind == "noun" and case is not None and case.lower_ in scene.lang.stances.outcomes
    return doers(hit.trigger, scene) if told else ()


def _complained_of(hit: Found, scene: Scene) -> tuple[str, ...]:
    """`"De raad doet niets", moppert de bond`: whom the words begin with that the verb is the cue of."""
    if hit.lemma not in scene.lang.stances.complaining:
        return ()
    here = span_of(scene.report, hit.trigger)
    quoted = (c for c in scene.claims if c.mode == "direct" and c.cue is not None and c.cue.start <= here.start < c.cue.end)
    claim = next(quoted, None)
    if claim is None:
        return ()
    root = tokens_of(scene.doc, claim.span).root
    told = is_verb(root, scene.lang) and not is_passive(root, scene.lang)
    first = scene.arguments.doing(root) if told else []
    return tuple(a for t in first for a in scene.arguments.standing_as(t) if a != claim.speaker)


def _joins(verb: Token, scene: Scene) -> bool:
    """Has its subject a part in what a noun with it tells?"""
    return is_verb(verb, scene.lang) and scene.arguments.lex.verb(verb, scene.lang) in scene.lang.stances.joining


def _places(hit: Found) -> list[str]:
    """The prepositions before those whom a noun is for or against."""
    return hit.predicate.whom.rstrip(REQUIRED).replace("+", "|").split("|")


def _served(hit: Found, scene: Scene) -> tuple[str, ...]:
    """`kan de steun van de bond goed gebruiken`: the subject of the verb that such a noun is the object of."""
    noun, verb = hit.trigger, hit.trigger.head
    if hit.predicate.kind != "noun" or noun.dep_ not in scene.lang.syntax.object or not is_verb(verb, scene.lang):
        return ()
    if lemma_of(verb) not in scene.lang.stances.served:
        return ()
    s = scene.lang.syntax
    subjects = [h for c in verb.children if c.dep_ in s.subject for h in conjuncts(c, scene.lang)]
    return tuple(dict.fromkeys(a for t in subjects for a in scene.arguments.actors(t)))
