"""Nouns that say how one actor stands to another: `bondgenoten als Rusland`, `zijn rivaal Jansen`, `Trump-aanhanger Jones`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from kroniek.extract.events.predicates import lemma_of
from kroniek.extract.events.scene import Scene
from kroniek.extract.lookup import Mentions
from kroniek.extract.stances.sides import speaks_of_self
from kroniek.extract.syntax import conjuncts, owns, preposition
from kroniek.lang import Language
from kroniek.lang.shapes.stances import Relation, StanceWords
from kroniek.records import StanceKind


@dataclass(frozen=True, slots=True)
class Told:
    """A word that says how the actor `holder` stands to the actor `target`, by id."""

    word: Token
    holder: str
    kind: StanceKind
    target: str


def find_relations(scene: Scene) -> Iterator[Told]:
    """What relation nouns, unions and compounds such as `pro-Russische rebellen` say."""
    lang, mentions = scene.lang, scene.mentions
    for token in scene.doc:
        if token.pos_ == "NOUN" and token.lemma_.lower() in lang.stances.unions:
            yield from _allied(token, _united(token, lang), mentions)
        if token.pos_ == "NOUN" and token.lemma_.lower() in lang.stances.fellows:
            yield from _allied(token, _holders(token, lang), mentions)
        named = token.pos_ == "NOUN" or (token.pos_ == "ADJ" and token.dep_ not in lang.syntax.adjective)  # `een getrouwe van`
        if named and (relation := _relation(token, lang.stances)) is not None:
            yield from _of(token, relation, scene)


def _allied(word: Token, members: list[Token], mentions: Mentions) -> Iterator[Told]:
    """The first with each of the others."""
    ids = _ids(mentions, members)
    yield from (Told(word, ids[0], "allied", b) for b in ids[1:])


def _of(token: Token, relation: Relation, scene: Scene) -> Iterator[Told]:
    lang, mentions = scene.lang, scene.mentions
    first = [a for a in mentions.at(token) if (token.i, a) in mentions.parts]
    if relation.kind == "allied":  # `NAVO-bondgenoot Turkije` is no ally of the NATO
        first = [a for a in first if mentions.actor[a].kind != "organisation"]
    if relation.by_owner:
        owners = _ids(mentions, _owners(token, lang))
        yield from (Told(token, o, relation.kind, h) for o in owners for h in _ids(mentions, _holders(token, lang)))
        return
    behind = _targets(token, lang)
    things = [t for t in behind if relation.noun in lang.stances.arguing and not _is_done_to(t, scene)]
    deep = list(dict.fromkeys(a for t in things for c in _owners(t, lang) for a in scene.arguments.standing_for(c)))
    targets = _ids(mentions, behind) or first or deep or _ids(mentions, _governor(token, lang))
    whole, kind = _whole(token, lang), relation.kind
    said = [h for c in whole.children if c.dep_ in lang.syntax.subject for h in conjuncts(c, lang)] if _is_said(whole, lang) else []
    subject = [a for t in said or _belonging(token, lang) for a in scene.arguments.standing_as(t) or speaks_of_self(t, scene)]
    if said and any(c.lower_ in lang.events.question_markers for c in whole.children if c.dep_ in lang.syntax.marker):
        return  # `onzeker of de partij een bondgenoot is`
    if said and any(c.lower_ in lang.events.negations for t in {whole, token} for c in t.children):
        if kind not in lang.stances.displeased:
            return
        kind = lang.stances.displeased[kind]  # `is geen fan van`
    named = [h for h in subject or _ids(mentions, _holders(whole, lang)) if h not in targets]
    holders = named or ([] if said else [h for h in mentions.at(token) if h not in targets])
    pairs = [(h, t) for h in holders for t in targets]
    if not targets and relation.noun in lang.stances.both and len(holders) == 2 and "-" not in token.text:
        pairs = [(holders[0], holders[1]), (holders[1], holders[0])]
    yield from (Told(token, holder, kind, target) for holder, target in pairs)


def _is_done_to(noun: Token, scene: Scene) -> bool:
    """`voorstander van de arrestatie van de leider`: whose it is undergoes it."""
    told = scene.arguments.lex.noun(noun) if noun.pos_ == "NOUN" else None
    return told is not None and told.type in scene.lang.events.done_to


def _whole(noun: Token, lang: Language) -> Token:
    """The word for one of many that a noun is behind: `een van de critici`."""
    case = preposition(noun, lang)
    genitive = case is not None and case.lower_ in lang.events.genitive_prepositions
    return noun.head if genitive and noun.head.lower_ in lang.stances.partitives else noun


def _belonging(noun: Token, lang: Language) -> list[Token]:
    """Who is one of them: `de bond behoort tot de tegenstanders`; the parser may hang these on the subject."""
    case, above = preposition(noun, lang), noun.head
    verb = above.head if above.dep_ in lang.syntax.subject else above
    if case is None or lang.stances.belonging.get(lemma_of(verb)) != case.lower_:
        return []
    return [h for c in verb.children if c.dep_ in lang.syntax.subject for h in conjuncts(c, lang)]


def _is_said(noun: Token, lang: Language) -> bool:
    """Is it said of a subject with a form of being?"""
    return any(c.dep_ in lang.syntax.copula for c in noun.children)


@cache
def _relations(words: StanceWords) -> dict[str, Relation]:
    return {r.noun: r for r in words.relations}


def _relation(token: Token, words: StanceWords) -> Relation | None:
    lemma, known = token.lemma_.replace("_", "").lower(), _relations(words)
    if lemma in known or token.lower_ in known:
        return known.get(lemma) or known[token.lower_]
    return next((known[lemma[i:]] for i in range(2, len(lemma) - words.suffix + 1) if lemma[i:] in known), None)


def _ids(mentions: Mentions, tokens: list[Token]) -> list[str]:
    return list(dict.fromkeys(a for t in tokens for a in mentions.at(t)))


def _targets(noun: Token, lang: Language) -> list[Token]:
    out = []
    for c in noun.children:
        case = preposition(c, lang)
        if owns(c, lang) or (case is not None and case.lower_ in lang.stances.target_prepositions):
            out += conjuncts(c, lang)
    return out


def _owners(noun: Token, lang: Language) -> list[Token]:
    found = ((c, preposition(c, lang)) for c in noun.children)
    genitive = lang.events.genitive_prepositions
    return [c for c, case in found if owns(c, lang) or (case is not None and case.lower_ in genitive)]


def _united(noun: Token, lang: Language) -> list[Token]:
    """Who are in it together: `de coalitie van de ene partij met de andere`."""
    near = [g for c in noun.children for g in (c, *c.children)]  # `met` may hang on those behind `van`
    found = ((c, preposition(c, lang)) for c in near)
    return [
        h
        for c, case in found
        if case is not None and case.lower_ in lang.stances.union_prepositions
        for h in conjuncts(c, lang)
    ]


def _governor(noun: Token, lang: Language) -> list[Token]:
    """Whose they are where only the clause tells: `de leider sprak aanhangers toe`, `hij wordt gesteund door bondgenoten`."""
    s = lang.syntax
    case = preposition(noun, lang)
    leaned_on = noun.dep_ in s.oblique | s.agent and case is not None and case.lower_ in lang.stances.support_prepositions
    if noun.dep_ not in s.object | s.indirect_object and not leaned_on:
        return []
    verb = noun.head.head if noun.head.pos_ == "ADV" else noun.head  # `samen met bondgenoot Jansen`
    return [h for c in verb.children if c.dep_ in s.subject | s.passive_subject for h in conjuncts(c, lang)]


def _holders(noun: Token, lang: Language) -> list[Token]:
    """Those whom the noun describes: its subject, apposition or examples, or what it is in apposition to."""
    s, out = lang.syntax, []
    for c in noun.children:
        example = any(g.dep_ in s.case | s.marker and g.lower_ in lang.stances.member_prepositions for g in c.children)
        if example or c.dep_ in s.apposition | s.subject | s.flat:
            out += conjuncts(c, lang)
    if noun.dep_ in s.apposition | s.flat:
        out += conjuncts(noun.head, lang)
    marked = any(c.dep_ in s.marker and c.lower_ in lang.stances.member_prepositions for c in noun.children)
    if marked and noun.dep_ in s.adverbial_clause and not out:  # `vocht als vijand van de koning`
        out += [h for c in noun.head.children if c.dep_ in s.subject | s.passive_subject for h in conjuncts(c, lang)]
    if noun.dep_ in s.subject and noun.head.pos_ in {"PROPN", "NOUN"}:
        out += conjuncts(noun.head, lang)
    return out
