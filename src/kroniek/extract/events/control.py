"""Who does it where a verb has no subject of its own: shared, controlled, asked for, planned, or hung elsewhere."""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.events.clauses import Clauses
from kroniek.extract.events.predicates import Found, completes, is_verb, lemma_of, phrase_of, takes_object
from kroniek.extract.syntax import (
    ancestors,
    conjuncts,
    finite_verb,
    is_finite,
    is_infinitive,
    is_participle,
    number_of,
    owns,
    preposition,
    subtree_bounds,
)
from kroniek.lang.shapes.events import Predicate

DEPTH = 4
"""How many verbs up a missing subject is looked for."""
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "SYM"})
NOT_SUBJECT = frozenset({"ADP", "VERB", "AUX", "PUNCT", "CCONJ", "SCONJ", "PRON", "ADV"})


class Control(Clauses):
    """The subjects of verbs that have none of their own."""

    def _own(self, verb: Token) -> list[Token]:
        """The subject of a verb as the parser has it; `Subjects` tells it apart from the object."""
        return self._subjects(verb)

    def doing(self, verb: Token) -> list[Token]:
        """The subject of a verb of whatever meaning, its own or one that it shares."""
        return (self._subjects(verb) or self._shared(verb, 0))[:1]

    def _shared(self, verb: Token, depth: int) -> list[Token]:
        """The subject that a verb without one shares: of the verb it is coordinated with, or that governs it."""
        head = verb.head
        if head.i == verb.i and depth == 0 and is_finite(verb, self._lang):
            return self._of_second(verb)
        if depth > DEPTH or head.i == verb.i:
            return []
        completing = completes(verb, self._lang)
        if self._is_joined(verb) and not completing:
            return self._of_sibling(verb) or self._agreeing(verb, self._subject_up(head, depth))
        if is_finite(verb, self._lang):
            return self._of_second(verb) or (self._subject_up(head, depth) if self._is_next(verb) else [])
        hangs = verb.dep_ in self._s.adverbial_clause | self._s.object or (verb.dep_ in self._s.noun_clause and is_verb(head, self._lang))
        if (planned := self._of_noun_before(verb)) is not None:
            return planned
        helpers = {lemma_of(c) for c in head.children if c.dep_ in self._s.passive_auxiliary}
        if hangs and helpers & (self._w.passive_auxiliaries | self._w.perfect_auxiliaries) and any(
            c.dep_ in self._s.marker and c.lower_ == self._w.agent_preposition for c in verb.children
        ):
            return self._agent(head)  # `werd gevangen door de wegen af te sluiten`
        if completing or hangs:
            if completing and lemma_of(head) in self._w.causative and is_infinitive(verb, self._lang):
                let = [c for c in head.children if c.dep_ in self._s.object and not is_verb(c, self._lang)]
                known = self.lex.verbs.get(self.lex.verb(verb, self._lang))
                if let and known is not None and not takes_object(known):
                    return let[:1]  # `laat de ouderen doorrijden`
            if completing and lemma_of(head) in self._w.perceiving and not any(c.dep_ in self._s.marker for c in verb.children):
                return [c for c in head.children if c.dep_ in self._s.object and not is_verb(c, self._lang)]
            if self._controls(head) and lemma_of(head) not in self._w.perceiving | self._w.causative:
                objects = [
                    c
                    for c in head.children
                    if c.dep_ in self._s.object | self._s.indirect_object and not is_verb(c, self._lang)
                ]
                objects = objects or self._subjects(head)[1:]  # a relative clause has two that look alike
                objects = objects or self._controller_below(verb)
                objects = objects or [c for c in self._kids(head) if c.dep_ in self._s.object and c.i < head.i]  # `wil hem dwingen`
                objects = objects or [c for c in head.children if c.dep_ in self._s.passive_subject]  # `wordt gedwongen te gaan`
                if objects or not self._does_itself(head):
                    return objects
            return self._subject_up(head, depth)
        if verb.dep_ in self._s.noun_clause:
            verbs = next((a for a in ancestors(verb) if is_verb(a, self._lang)), None)
            return self._planning(verb) or (self._subject_up(verbs, depth) if verbs is not None else [])
        return []

    def _experiencer(self, head: Token) -> list[Token]:
        """`het lukte de raad niet te komen`: whom it is that succeeds."""
        labels = self._s.object | self._s.indirect_object | self._s.oblique
        bare = (c for c in head.children if c.dep_ in labels and preposition(c, self._lang) is None and not is_verb(c, self._lang))
        return [c for c in bare if self.actors(c)][:1]

    def _controls(self, head: Token) -> bool:
        """Does the object of this verb do what the infinitive with it tells? Not of `willen`, whose object is that of the infinitive."""
        if lemma_of(head) in self._w.raising - self._w.object_control - self._w.perceiving:
            return False
        known = self.lex.verbs.get(self.lex.verb(head, self._lang)) or self._phrase_of(head)
        return lemma_of(head) in self._w.object_control | self._w.perceiving | self._w.causative or (
            known is not None and known.type in self._w.controlling
        )

    def _phrase_of(self, verb: Token) -> Predicate | None:
        """The phrase that a verb tells something with: `onder druk zetten`."""
        found = phrase_of(verb, self.lex, self._lang)
        return found.predicate if found is not None else None

    def _controller_below(self, verb: Token) -> list[Token]:
        """`beschuldigt hem ervan de wet te overtreden`: of the objects of an infinitive the first, which is the one of the verb above."""
        own = sorted((c for c in verb.children if c.dep_ in self._s.object | self._s.indirect_object), key=lambda c: c.i)
        pointed = [c for c in verb.children if c.dep_ in self._s.oblique and c.lower_ in self._w.demonstratives]
        fits = own and own[0].i > verb.head.i and (len(own) > 1 or pointed) and self.standing_as(own[0])
        return own[:1] if fits and not is_verb(own[0], self._lang) else []

    def _agent(self, verb: Token) -> list[Token]:
        out = [c for c in verb.children if c.dep_ in self._s.agent]
        own = any(c.dep_ in self._s.passive_auxiliary for c in verb.children)  # `werd afgewezen en werd later vermoord`
        if not out and not own and self._shares_passive(verb) and verb.dep_ in self._s.conjunct:
            return self._agent(verb.head)
        by = frozenset({self._w.agent_preposition})
        lent = verb.dep_ in self._s.complement and finite_verb(verb, self._lang) is None and verb.head.pos_ == "VERB"
        beside = self._cased([verb.head], by) if lent else []  # `liet zich bijstaan door de bond`, `zegt te zijn geslagen door agenten`
        return out or self._cased([verb], by) or [t for t in beside if self.actors(t)] or self._stray_agent(verb)

    def _stray_agent(self, verb: Token) -> list[Token]:
        """`moet nog door de raad gekeurd worden`, `gekozen door de bond, en`: who does it, hung on an adverb or on a later verb."""
        finite = finite_verb(verb, self._lang)
        between = range(finite.i + 1, verb.i) if finite is not None and finite.i < verb.i else range(0)
        for t in (verb.doc[i] for i in (*between, *range(verb.i + 1, min(verb.i + 2, verb.sent.end)))):
            if t.lower_ != self._w.agent_preposition or t.dep_ not in self._s.case or not is_participle(verb, self._lang):
                continue
            agent, above = t.head, t.head.head
            if t.nbor().lower_ in self._w.relative_pronouns or is_infinitive(above, self._lang):
                continue  # `door wat hij een bende noemde`, `door de leden te helpen`
            beside = above.pos_ in {"ADV", "ADJ", "VERB"} and not is_finite(above, self._lang)
            if (beside if t.i < verb.i else above.i > agent.i) and self.actors(agent):
                return [agent]
        return []

    def is_called_for(self, found: Found) -> bool:
        """Does somebody ask for it, forbid it or agree to it: `riep op te staken`, `een verzoek om te wachten`?"""
        above = next((a for a in ancestors(found.head) if is_verb(a, self._lang) or self._is_request(a)), None)
        known = self.lex.verbs.get(self.lex.verb(above, self._lang)) if above is not None else None
        return above is not None and (self._is_request(above) or (known is not None and known.type != "NONE"))

    def _is_request(self, noun: Token) -> bool:
        told = self.lex.noun(noun) if noun.pos_ == "NOUN" else None
        return told is not None and told.type == "REQUEST"

    def _planning(self, verb: Token) -> list[Token]:
        """Whose the noun is that an infinitive hangs on: `de poging van de bond om de raad te helpen`; whom it asks, if it says so."""
        if not is_infinitive(verb, self._lang):
            return []
        if lemma_of(verb.head) in self._w.granted and (given := self._receivers(verb.head)):
            return given
        owners = [c for c in verb.head.children if owns(c, self._lang)]
        found = self._cased([verb.head], self._w.asked_prepositions) or owners
        return [t for t in found or self._cased([verb.head], self._w.genitive_prepositions) if self.actors(t)]

    def _of_noun_before(self, verb: Token) -> list[Token] | None:
        """`gaf opdracht aan de raad om te gaan`, `het aanbod van de bond om te helpen`: whom the noun before `om` asks, or whose it is."""
        start = next((c for c in verb.children if c.lower_ == self._w.purpose_marker), None)
        if given := self._given(verb):
            return given
        if start is None or start.i <= verb.sent.start or not is_infinitive(verb, self._lang):
            return None
        if benefiting := self._for_whom(start):
            return benefiting
        noun = verb.doc[start.i - 1]
        while noun.pos_ in NOMINAL and not self._asks(noun) and noun.head.i != noun.i and noun.head.i < start.i:
            noun = noun.head
        if noun.head.i < start.i and not self._asks(noun):  # `gaf opdracht aan de raad om`, where both hang on the verb
            noun = next((c for c in noun.head.children if c.dep_ in self._s.object and c.i < start.i and self._asks(c)), noun)
        if noun.pos_ != "NOUN" or not self._asks(noun):
            return None
        told = self.lex.noun(noun)
        if lemma_of(noun) in self._w.granted and (given := self._receivers(noun)):
            return given
        asked = self._cased([noun, noun.head], self._w.asked_prepositions)
        asked = [t for t in asked if noun.i < t.i < start.i and self.actors(t)]
        if told is not None and told.type == "REQUEST":
            return asked  # `na een oproep om te staken`: whoever it was
        owners = self._cased([noun], self._w.genitive_prepositions)
        owners = [c for c in noun.children if owns(c, self._lang)] or [t for t in owners if t.i < start.i]
        return [t for t in owners if self.actors(t)] or None

    def _receivers(self, noun: Token) -> list[Token]:
        """`geeft de raad de mogelijkheid om te kiezen`: who is given what a noun tells."""
        if not is_verb(noun.head, self._lang):
            return []
        given = [c for c in noun.head.children if c.dep_ in self._s.indirect_object | self._s.object and c.i != noun.i]
        return given[:1] if any(self.actors(t) for t in given) else []

    def _for_whom(self, start: Token) -> list[Token]:
        """`een reden voor de bond om te staken`, `lastig voor de raad om te kiezen`: whom a noun or a judgement before `om` is for."""
        token = start.nbor(-1)
        for t in (token, *ancestors(token)):
            if t.i >= start.i or subtree_bounds(t)[1] > start.i:
                break
            case = preposition(t, self._lang)
            if case is not None and case.lower_ in self._w.benefiting:
                return [t] if t.head.pos_ in {"NOUN", "ADJ"} and t.head.i < t.i and self.actors(t) else []
        return []

    def _given(self, verb: Token) -> list[Token]:
        """`gaf de leden de opdracht te zwijgen`: those who are given it; `het lukte de raad te komen`: those who have the luck."""
        head, labels = verb.head, self._s.object | self._s.indirect_object
        if is_infinitive(verb, self._lang) and lemma_of(head) in self._w.experienced:
            return self._experiencer(head)
        if not is_infinitive(verb, self._lang) or not is_verb(head, self._lang) or verb.dep_ not in self._s.complement:
            return []
        given = [c for c in head.children if c.dep_ in labels and not is_verb(c, self._lang)]
        if not any(lemma_of(c) in self._w.granted for c in given):
            return []
        return [c for c in given if lemma_of(c) not in self._w.granted and self.actors(c)][:1]

    def _asks(self, noun: Token) -> bool:
        """Is it a noun for what somebody is to do: a call, a plan, an offer?"""
        told = self.lex.noun(noun) if noun.pos_ == "NOUN" else None
        types = self._w.occasions | self._w.intending
        return lemma_of(noun) in self._w.intended | self._w.granted or (told is not None and told.type in types)

    def _does_itself(self, head: Token) -> bool:
        """Does the subject of a call to nobody do it: `wil gaan`, but not `roept op te gaan`?"""
        known = self.lex.verbs.get(self.lex.verb(head, self._lang))
        return known is None or known.type != "REQUEST" or lemma_of(head) in self._w.raising

    def _agreeing(self, verb: Token, subjects: list[Token]) -> list[Token]:
        """A shared subject, if both verbs have its number; else that of a clause further up: `de unie wacht, mensen lijden, en doet`."""
        finite, first = finite_verb(verb, self._lang), finite_verb(verb.head, self._lang)
        if (main := self._over(verb)) is not None:
            return self._subjects(main)[:1]
        number = finite.morph.get("Number", []) if finite is not None else []
        same = first is None or first.morph.get("Number", []) == number
        if not subjects or number != ["Sing"] or same:  # a plural may be an infinitive as well
            return subjects

        def fits(found: list[Token]) -> bool:
            heads = conjuncts(found[0], self._lang)
            other = found[0].morph.get("Number", []) if len(heads) == 1 else ["Plur"]
            return found[0].pos_ not in {"NOUN", "PRON"} or not other or other == number

        ups = (self._subjects(a)[:1] for a in ancestors(verb.head) if is_verb(a, self._lang))
        return subjects if fits(subjects) else next((u for u in ups if u and fits(u)), [])

    def _over(self, verb: Token) -> Token | None:
        """`noemde het laf dat de raad zwijgt en sprak van angst`: the verb above, where a clause between has another tense."""
        below, main = verb.head, verb.head.head
        forms = [finite_verb(t, self._lang) for t in (verb, below, main)]
        if below.dep_ not in self._s.complement | self._s.adverbial_clause or verb.i == 0:
            return None
        opens = any(c.dep_ in self._s.marker for c in below.children) and verb.nbor(-1).dep_ in self._s.coordinator
        past = [t is not None and t.tag_.startswith(self._s.past_tags) for t in forms]
        return main if opens and all(forms) and past[0] == past[2] != past[1] else None

    def _of_sibling(self, verb: Token) -> list[Token]:
        """`de zon scheen, een man kaapte een bus en stak die in brand`: the subject of the nearer of the clauses before it."""
        if not is_finite(verb, self._lang):
            return []
        beside = self._s.conjunct | self._s.parataxis
        before = [c for c in verb.head.children if c.dep_ in beside and verb.head.i < c.i < verb.i and is_finite(c, self._lang)]
        own = self._subjects(before[-1])[:1] if before and not any(t.text == ")" for t in verb.doc[before[-1].i : verb.i]) else []
        return own if own and number_of(own[0]) == number_of(verb) else []

    def _of_second(self, verb: Token) -> list[Token]:
        """`verhoorde en sloeg hij de man`: the subject that stands behind the second of two verbs."""
        if verb.dep_ in self._s.relative_clause or any(c.dep_ in self._s.object and c.i > verb.i for c in verb.children):
            return []
        second = next((c for c in verb.children if c.dep_ in self._s.conjunct and is_finite(c, self._lang)), None)
        after = self._subjects(second)[:1] if second is not None else []
        return after if second is not None and after and second.i < after[0].i and second.i - verb.i == 2 else []

    def _is_next(self, verb: Token) -> bool:
        """Is it the second of some verbs that share a subject, with a comma alone before it: `hij dreigde, vroeg om geld`?"""
        beside = verb.dep_ in self._s.adverbial_clause | self._s.parataxis and verb.head.i < verb.i and is_finite(verb.head, self._lang)
        own = self._s.subject | self._s.passive_subject | self._s.marker
        return beside and verb.nbor(-1).text == "," and not any(c.dep_ in own for c in verb.children)

    def _inverted(self, verb: Token) -> list[Token]:
        """`in mei beloofde de bond te staken`: the actor straight behind a finite verb that has no subject, wherever it was hung."""
        finite, doc = finite_verb(verb, self._lang), verb.doc
        if finite is None or verb.dep_ in self._s.conjunct | self._s.relative_clause or finite.i == verb.sent.start:
            return []
        lemma = self.lex.verb(verb, self._lang)
        known = lemma in self.lex.verbs or lemma in self.lex.phrases or lemma in self._w.raising
        if not known or any(c.dep_ in self._s.marker and c.i < finite.i for c in verb.children):
            return []
        at = next((i for i in range(finite.i + 1, verb.sent.end) if doc[i].pos_ != "ADV"), verb.sent.end)
        for t in (t for t in doc[at : verb.sent.end] if t.dep_ not in self._s.determiner):
            owner = t.dep_ in self._s.possessive and (t.pos_ != "PROPN" or t.text.endswith(("s", "'", "’")))
            if t.pos_ in NOT_SUBJECT or owner:
                return []
            if t.pos_ in NOMINAL - {"ADJ"}:
                acts = any(self.can_act(a) for a in self._mentions.at(t)) and not self._clashes(verb, t)
                return [t] if acts else []
        return []

    def _of_first(self, verb: Token) -> list[Token]:
        """`hij vecht voor zijn leven, gooit met stenen`, where the parser takes the first clause for the subject of the second."""
        labels, finite = self._s.subject | self._s.passive_subject | self._s.adverbial_clause, finite_verb(verb, self._lang)
        first = next((c for c in verb.children if c.dep_ in labels and is_finite(c, self._lang) and c.i < verb.i), None)
        if first is None or finite is None or finite.i == verb.sent.start or finite.nbor(-1).text != ",":
            return []
        if lemma_of(verb) in self._w.raising and finite.i + 1 < verb.sent.end and finite.nbor().lower_ in self._w.impersonal:
            return []  # `nu de bond staakt, blijkt het lastig te reizen`
        if first.dep_ in self._s.adverbial_clause and not any(t.i < first.i for t in self._subjects(first)):
            return []  # `staat de brug open, wacht men`
        opens = any(c.dep_ in self._s.marker or c.lower_ in self._w.relative_pronouns for c in first.children)
        return [] if opens else self._subjects(first)[:1]

    def _opening(self, verb: Token) -> list[Token]:
        """`Van Dalen weigerde te komen`: the actor whose name opens the sentence straight before a verb that has no subject."""
        finite = finite_verb(verb, self._lang)
        if finite is None or finite.i == verb.sent.start or (finite.i != verb.i and finite.head.i != verb.i):
            return []
        name = finite.nbor(-1)
        while name.dep_ in self._s.flat and name.head.i < name.i:
            name = name.head
        opens = subtree_bounds(name)[0] == verb.sent.start and subtree_bounds(name)[1] == finite.i
        cased = any(c.dep_ in self._s.case and not self._mentions.starting(c.i) for c in name.children)
        fits = opens and not cased and self._mentions.is_name(name) and not self._clashes(verb, name)
        return [name] if fits and any(map(self.can_act, self.actors(name))) else []

    def _subject_up(self, head: Token, depth: int) -> list[Token]:
        return self._own(head)[:1] or self._shared(head, depth + 1) or self._inverted(head) or self._of_first(head)
