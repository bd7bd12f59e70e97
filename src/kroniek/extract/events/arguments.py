"""Who does it and to whom: the actors of a predicate, from the parse and with its frequent errors repaired."""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.events.predicates import Found, Lexicon, is_verb, lemma_of
from kroniek.extract.lookup import Mentions
from kroniek.extract.syntax import ancestors, conjuncts, is_finite, preposition
from kroniek.lang import Language

DEPTH = 4
"""How many verbs up a missing subject is looked for."""


class Arguments:
    """The arguments of the predicates of one report."""

    def __init__(self, lang: Language, lex: Lexicon, mentions: Mentions) -> None:
        self._lang, self._lex, self._mentions = lang, lex, mentions
        self._s = lang.syntax
        self._w = lang.events

    def who(self, found: Found) -> tuple[str, ...]:
        """Ids of those who do it."""
        return self._fill(found, found.predicate.who)

    def whom(self, found: Found) -> tuple[str, ...]:
        """Ids of those it is done to."""
        return self._fill(found, found.predicate.whom)

    def _fill(self, found: Found, spec: str) -> tuple[str, ...]:
        if spec == "-":
            return ()
        if found.predicate.kind == "noun" and found.head.i != found.trigger.i and self._lex.verb(found.head, self._lang) in self._w.receiving:
            spec = _turned(spec, found.predicate.who, found.predicate.whom)
        for way in spec.split("|"):
            ids = [a for source in way.split("+") for t in self.tokens(found, source) for a in self.actors(t)]
            if ids:
                return tuple(dict.fromkeys(ids))
        return ()

    def tokens(self, found: Found, source: str) -> list[Token]:
        """The head words that stand in one place of the frame."""
        verbal = (found.head.i == found.trigger.i and is_verb(found.trigger, self._lang)) or found.predicate.kind in {"phrase", "adjective"}
        if source == "s":
            return self._heads(self.subject(found.head, found)) if found.predicate.kind != "noun" or found.head.i != found.trigger.i else []
        if source == "o":
            return self._heads(self.object(found.head, found)) if verbal else self._behind(found, self._genitives())
        if source == "i":
            return [h for t in found.head.children if t.dep_ in self._s.indirect_object for h in conjuncts(t, self._lang)]
        if source == "p":
            return [h for t in found.trigger.children if t.dep_ in self._s.possessive for h in conjuncts(t, self._lang)]
        if source == "a":
            return [t for t in found.trigger.children if t.dep_ in self._s.adjective]
        return self._behind(found, frozenset({source}))

    def actors(self, token: Token) -> tuple[str, ...]:
        """The actors that a head word stands for: its own mention, or that of what its relative pronoun refers to."""
        if token.lower_ in self._w.relative_pronouns:
            noun = next((a.head for a in (token, *ancestors(token)) if a.dep_ in self._s.relative_clause), None)
            if noun is not None:
                return self.actors(noun) if noun.i != token.i else ()
        return self._mentions.at(token)

    def _genitives(self) -> frozenset[str]:
        return frozenset({"van"})

    def _heads(self, tokens: list[Token]) -> list[Token]:
        return [h for t in tokens for h in conjuncts(t, self._lang)]

    def _behind(self, found: Found, prepositions: frozenset[str]) -> list[Token]:
        """Nominals behind one of the prepositions, on the trigger or on the verb that it is told with."""
        out = []
        for holder in dict.fromkeys((found.trigger, found.head)):
            for child in holder.children:
                case = preposition(child, self._lang)
                if case is not None and case.lower_ in prepositions:
                    out += conjuncts(child, self._lang)
        return out

    # ---- subjects and objects

    def is_passive(self, verb: Token, found: Found) -> bool:
        """Is the subject of the verb the one who undergoes it?"""
        kids = list(verb.children)
        if any(lemma_of(c) in self._w.passive_auxiliaries for c in kids if c.dep_ in self._s.passive_auxiliary | self._s.auxiliary):
            return True
        if any(c.dep_ in self._s.agent for c in kids):
            return True
        perfect = any(lemma_of(c) in self._w.perfect_auxiliaries for c in kids if c.dep_ in self._s.passive_auxiliary | self._s.auxiliary)
        if not perfect:
            return any(c.dep_ in self._s.passive_subject for c in kids) and not any(c.dep_ in self._s.auxiliary for c in kids)
        takes_object = "o" in found.predicate.whom.replace("|", "+").split("+") and bool(found.predicate.lemma)
        has_object = any(c.dep_ in self._s.object for c in kids)
        if found.predicate.lemma:
            return takes_object and not has_object
        return any(c.dep_ in self._s.passive_subject for c in kids)

    def own_subject(self, verb: Token) -> list[Token]:
        """Subjects in the verb's own clause, expletives left out."""
        labels = self._s.subject | self._s.passive_subject
        return [c for c in verb.children if c.dep_ in labels and c.lower_ not in self._w.expletives - self._w.relative_pronouns and not is_verb(c, self._lang)]

    def subject(self, verb: Token, found: Found) -> list[Token]:
        """Who does it: the subject, the agent of a passive, a shared or a controlling subject."""
        if self.is_passive(verb, found):
            return self._agent(verb)
        if verb.dep_ == "amod":
            return [] if not verb.tag_.startswith("WW|od") else [verb.head]
        return self.own_subject(verb) or self._shared(verb, 0)

    def object(self, verb: Token, found: Found) -> list[Token]:
        """Who undergoes it: the object, or the subject of a passive."""
        if self.is_passive(verb, found):
            return self.own_subject(verb) or self._shared(verb, 0)
        if verb.dep_ == "amod":
            return [verb.head] if not verb.tag_.startswith("WW|od") else []
        return [c for c in verb.children if c.dep_ in self._s.object]

    def _agent(self, verb: Token) -> list[Token]:
        out = [c for c in verb.children if c.dep_ in self._s.agent]
        if not out:
            out = [c for c in verb.children if (p := preposition(c, self._lang)) is not None and p.lower_ == self._w.agent_preposition]
        return out

    def _shared(self, verb: Token, depth: int) -> list[Token]:
        """The subject that a verb without one shares: of the verb it is coordinated with, or that governs it."""
        head = verb.head
        if depth > DEPTH or head.i == verb.i:
            return []
        if verb.dep_ in self._s.conjunct:
            return self._subject_up(head, depth)
        if is_finite(verb, self._lang):
            return []
        if verb.dep_ in self._s.complement | self._s.adverbial_clause:
            known = self._lex.verbs.get(lemma_of(head))
            if lemma_of(head) in self._w.object_control or (known is not None and known.type in {"REQUEST", "COERCE"}):
                objects = [c for c in head.children if c.dep_ in self._s.object | self._s.indirect_object]
                if objects and verb.dep_ in self._s.complement | self._s.adverbial_clause:
                    return objects
            return self._subject_up(head, depth)
        if verb.dep_ in self._s.noun_clause:
            verbs = next((a for a in ancestors(verb) if is_verb(a, self._lang)), None)
            return self._subject_up(verbs, depth) if verbs is not None else []
        return []

    def _subject_up(self, head: Token, depth: int) -> list[Token]:
        return self.own_subject(head) or self._shared(head, depth + 1)


def _turned(spec: str, who: str, whom: str) -> str:
    """The frame of a noun told by a verb of receiving: its subject undergoes (`kreeg steun van`)."""
    if spec == who:
        return "|".join(w for w in who.split("|") if w != "s") + "|van"
    return "s|" + whom
