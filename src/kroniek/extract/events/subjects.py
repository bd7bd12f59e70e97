"""The subject and the object of a verb, told apart.

A parser gives a verb two subjects, takes the object behind `en veroordeelt` for a subject, or hangs the object on the subject as an
apposition. What is known of the predicate (does it take an object?), number agreement and the actors themselves tell these apart.
"""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.events.control import Control
from kroniek.extract.events.predicates import Found, as_found, is_verb, lemma_of, takes_object
from kroniek.extract.syntax import (
    conjuncts,
    finite_verb,
    is_finite,
    is_infinitive,
    is_participle,
    number_of,
    preposition,
    subtree_bounds,
)


class Subjects(Control):
    """Who does what a verb tells and to whom, as words of the clause; one subject a verb."""

    def subject(self, found: Found) -> list[Token]:
        """Who does it: the subject, the agent of a passive, a shared or a controlling subject."""
        verb = found.head
        if not is_verb(verb, self._lang):
            shares = verb.dep_ in self._s.complement | self._s.conjunct  # `zegt het eens te zijn`, `wacht en is bereid te helpen`
            return self._subjects(verb) or (self._shared(verb, 0) if shares else [])
        if verb.dep_ in self._s.adjective:
            acts = verb.tag_.startswith(self._w.present_participle_tags) or found.predicate.whom == "-"
            return [verb.head] if acts else self._agent(verb)
        if self._receiving(verb) is not None or self.is_passive(found):
            return self._agent(verb)
        if verb.dep_ in self._s.complement | self._s.object and lemma_of(verb.head) in self._w.causative:
            agent = self._agent(verb)
            if agent or self._lets_itself(verb, found):
                return self._heads(agent)
        if (doer := self._of_modal(verb)) is not None:
            return [doer]
        if self.is_imperative(verb):
            return []
        if self._is_perfect(verb):
            return [verb.head]
        return self.split(verb, found)[0] or self._opening(verb) or self._shared(verb, 0) or self._inverted(verb) or self._of_first(verb)

    def object(self, found: Found) -> list[Token]:
        """Who undergoes it: the object, or the subject of a passive."""
        verb = found.head
        if verb.dep_ in self._s.adjective:
            return [] if verb.tag_.startswith(self._w.present_participle_tags) else [verb.head]
        if (lent := self._lent(verb, found)) is not None:
            return [lent]
        if self._of_modal(verb) is not None:
            return []
        if (receiving := self._receiving(verb)) is not None:
            above = (c for k in (receiving, verb) for c in k.children if c.dep_ in self._s.subject)
            return list(above)[:1] or self._shared(verb, 0)
        if self.is_passive(found):
            if self._is_bare(found) and verb.dep_ in self._s.noun_clause:
                return [verb.head]
            beside = [c for c in verb.children if c.dep_ in self._s.object] if verb.dep_ in self._s.conjunct else []
            return self._subjects(verb) or beside or self._shared(verb, 0)
        if (
            verb.dep_ in self._s.complement | self._s.object
            and lemma_of(verb.head) in self._w.causative
            and self._lets_itself(verb, found)
        ):
            return self._subjects(verb.head) or self._shared(verb.head, 0)
        return self.split(verb, found)[1] or self._swallowed(verb, found) or self._behind_purpose(verb, found)

    def split(self, verb: Token, known: Found) -> tuple[list[Token], list[Token]]:
        """The subject and the object of an active verb, one subject a verb."""
        subjects = self._subjects(verb) if not self.is_imperative(verb) else []
        objects = [c for c in self._kids(verb) if c.dep_ in self._s.object and not self._is_clausal(c)]
        objects = objects or [c for c in self._kids(verb) if c.dep_ in self._s.indirect_object and c.head.i != verb.i]
        if subjects and self._is_bare_infinitive(verb, subjects[0]):
            return [], subjects + objects
        if verb.dep_ in self._s.relative_clause and len(subjects) + len(objects) > 1:
            return self._relative(verb, subjects + objects)
        if len(subjects) > 1:
            first = self._first(verb, subjects)
            return [first], objects or [t for t in subjects if t.i != first.i]
        if not subjects:
            return self._among_objects(verb, objects, known)
        takes = takes_object(known.predicate)
        if objects and self._is_no_subject(verb, subjects[0], objects[0], known):
            return objects[:1], [t for t in (*subjects, *objects[1:]) if self.actors(t)]
        if known.predicate.lemma and takes and self._is_turned(verb, subjects, objects):
            return objects, subjects
        if several := [t for t in objects if self._is_outnumbered(verb, subjects[0], t)]:
            return several, [t for t in objects if t not in several]
        if (takes or known.predicate.type == "NONE") and self._is_fronted(verb, subjects, objects, known):
            return objects, subjects
        if takes and self._is_of_joined(verb, subjects[0], objects):
            return self._of_clause_before(verb), subjects + objects
        if not objects and takes:
            if self._clashes(verb, subjects[0]) or self._is_shared_object(verb, subjects[0]):
                return self._shared(verb, 0), subjects
            return subjects, self._apart(subjects[0])
        return subjects, objects

    def _is_perfect(self, verb: Token) -> bool:
        """`hebben de leden de bond de rug toegekeerd`: a participle that was hung on the subject of its auxiliary as if it told of it."""
        if verb.dep_ not in self._s.relative_clause | self._s.noun_clause or not is_participle(verb, self._lang) or verb.i < verb.head.i:
            return False
        helpers = self._s.auxiliary | self._s.passive_auxiliary | self._s.copula
        if any(c.dep_ in helpers or c.lower_ in self._w.relative_pronouns for c in verb.children):
            return False
        above = verb.head.head
        having = is_finite(above, self._lang) and lemma_of(above) in self._w.having
        return having and verb.head.dep_ in self._s.subject and not any(c.dep_ in self._s.object for c in above.children)

    def _among_objects(self, verb: Token, objects: list[Token], known: Found) -> tuple[list[Token], list[Token]]:
        """The subject and the object of a verb of which the parser knows objects alone."""
        if objects and self._is_seen(verb, objects, known):
            return objects[:1], objects[1:]
        given = self._s.indirect_object if verb.dep_ not in self._s.conjunct else frozenset()
        several = [*objects, *(c for c in verb.children if c.dep_ in given and c not in objects)]
        if len(several) > 1 and (by := self._beside_auxiliary(verb, several)) is not None:
            return [by], [t for t in objects if t.i != by.i]
        if objects and self._lacks_subject(verb, objects[0], len(objects) > 1):
            return objects[:1], objects[1:] or self._apart(objects[0])
        if len(objects) == 1 and self._is_behind_pointer(verb, objects[0]):
            return objects, []
        if len(objects) != 1 or takes_object(known.predicate) or not self.actors(objects[0]):
            return [], objects
        if self._is_made_to(verb, known):
            return objects, []  # `dwong de man in te stappen`
        finite = finite_verb(verb, self._lang)
        behind = finite is not None and finite.i != verb.i and subtree_bounds(objects[0])[0] == finite.i + 1
        there = any(c.lower_ in self._w.dummies and (c.dep_ in self._s.subject or c.i == verb.i + 1) for c in verb.children)
        apart = (behind or there or verb.dep_ not in self._s.conjunct) and finite is not None
        return (objects, []) if apart else ([], objects)  # `gisteren heeft de minister gelogen`, `maar in mei zongen er leden`

    def _is_seen(self, verb: Token, objects: list[Token], known: Found) -> bool:
        """`ziet de raad de wet aannemen`, `ziet de raad zwijgen`: is the first object of an infinitive the one seen doing it?"""
        bare = is_infinitive(verb, self._lang) and not any(c.dep_ in self._s.marker | self._s.auxiliary for c in verb.children)
        seen = bare and verb.dep_ in self._s.complement and lemma_of(verb.head) in self._w.perceiving and objects[0].i > verb.head.i
        alone = len(objects) == 1 and bool(known.predicate.lemma) and not takes_object(known.predicate)
        return seen and (len(objects) > 1 or alone) and bool(self.actors(objects[0]))

    def _is_behind_pointer(self, verb: Token, token: Token) -> bool:
        """`dit heeft de raad besloten`: an actor straight behind the finite verb, and before that what was decided."""
        finite = finite_verb(verb, self._lang)
        if finite is None or subtree_bounds(token)[0] != finite.i + 1 or finite.i == verb.sent.start:
            return False
        before = finite.nbor(-1)
        points = before.lower_ in self._w.demonstratives and before.dep_ in self._s.subject | self._s.object
        return points and any(map(self.can_act, self.actors(token))) and not self._clashes(verb, token)

    def _pointing(self, verb: Token) -> list[Token]:
        """`dat wil de bond bewijzen`: the actor straight behind a modal verb, taken for the object of it or of its infinitive."""
        below = [c for c in verb.children if c.dep_ in self._s.complement and is_infinitive(c, self._lang)]
        objects = (c for t in (verb, *below) for c in t.children if c.dep_ in self._s.object and c.i > verb.i)
        return [c for c in objects if self._is_behind_pointer(verb, c)][:1]

    def _is_made_to(self, verb: Token, known: Found) -> bool:
        """Is it what somebody is made or asked to do, and nothing that is done to anybody?"""
        marks, own = {c.lower_ for c in verb.children}, self._s.object | self._s.indirect_object
        hangs = verb.dep_ in self._s.complement and is_infinitive(verb, self._lang) and self._w.infinitive_marker in marks
        alone = hangs and self._w.purpose_marker not in marks and not any(c.dep_ in own for c in verb.head.children)
        return alone and bool(known.predicate.lemma) and self._controls(verb.head)

    def _is_no_subject(self, verb: Token, subject: Token, other: Token, known: Found) -> bool:
        """Is the actor that passes for the object who does it: `stemden alle tien de leden tegen`, `tientallen zaken won de club`?"""
        finite = finite_verb(verb, self._lang)
        if finite is None or other.i < finite.i or any(self.actors(h) for h in conjuncts(subject, self._lang)):
            return False
        if other.tag_.startswith(self._w.object_tags) or self._clashes(verb, other) or not any(map(self.can_act, self.actors(other))):
            return False
        if subject.pos_ in {"NUM", "ADV"}:
            return not any(c.lower_ in self._nouns.words.definite for c in subject.children)  # `de drie`
        if subject.i < finite.i and self._clashes(verb, subject):
            return True
        beside = subtree_bounds(subject)[1] == finite.i and not finite.nbor(-1).is_punct
        beside = beside or subtree_bounds(other)[0] != finite.i + 1
        return bool(known.predicate.lemma) and not takes_object(known.predicate) and subject.pos_ == "NOUN" and not beside

    def _is_bare_infinitive(self, verb: Token, subject: Token) -> bool:
        """`burgers waarschuwen is belangrijk`: an infinitive as a subject, of which the noun before it is the object."""
        opens = self._s.marker | self._s.auxiliary | self._s.passive_auxiliary | self._s.copula
        told = verb.dep_ in self._s.subject and verb.i < verb.head.i and (verb.head.pos_ == "ADJ" or self._is_about(verb))
        plural = verb.morph.get("Number", []) != ["Sing"] and not verb.tag_.startswith(self._s.past_tags)
        own = (*verb.children, *subject.children)
        bare = not any(c.dep_ in opens or c.lower_ in self._w.demonstratives for c in own)
        return told and plural and bare and subject.i < verb.i and subject.pos_ == "NOUN"

    def _is_about(self, verb: Token) -> bool:
        """`ondernemers verjagen betekent werk verliezen`: a singular verb straight behind one that looks plural."""
        return verb.head.i == verb.i + 1 and is_finite(verb.head, self._lang) and number_of(verb.head) == ["Sing"]

    def _is_of_joined(self, verb: Token, subject: Token, objects: list[Token]) -> bool:
        """`die de school binnenkwam en een leraar neerstak`, `en onthield de stad haar geld`: is the subject before both verbs?"""
        finite, above = finite_verb(verb, self._lang), finite_verb(verb.head, self._lang)
        if verb.dep_ not in self._s.conjunct | self._s.parataxis or finite is None or above is None:
            return False
        link = next((c for t in (verb, subject) for c in t.children if c.dep_ in self._s.coordinator), None)
        if link is None or subject.i < link.i or subject.lower_ in self._w.nominatives:
            return False
        if finite.i == verb.i == link.i + 1:
            behind = bool(objects) and all(t.i > verb.i for t in (subject, *objects))
            return behind and any(t.i < above.i for t in self._subjects(verb.head)[:1])  # not of `zo zweeg hij en stelde de raad een vraag`
        marked = verb.head.dep_ in self._s.relative_clause or any(c.dep_ in self._s.marker for c in verb.head.children)
        last = marked and not objects and subject.i < min(finite.i, verb.i)
        opens = subtree_bounds(subject)[0] in {link.i, link.i + 1}
        return last and subject.i < verb.i and opens and bool(self._of_clause_before(verb))

    def _of_clause_before(self, verb: Token) -> list[Token]:
        """The subject that the second of two joined clauses shares with the first."""
        return self._shared(verb, 0) or (self._subject_up(verb.head, 0) if verb.dep_ in self._s.parataxis else [])

    def _lacks_subject(self, verb: Token, first: Token, several: bool) -> bool:
        """`dat Jansen duizenden burgers had beledigd`: what stands first in a finite clause is its subject, whatever the parser says."""
        finite = finite_verb(verb, self._lang)
        marked = any(c.dep_ in self._s.marker for c in verb.children)
        pronoun = any(c.lower_ in self._w.relative_pronouns for c in verb.children)
        whole = marked or (verb.dep_ in self._s.relative_clause and not pronoun)  # `de brief die minister Jansen schreef`
        if any(c.dep_ in self._s.subject and c.lower_ in self._w.impersonal for c in verb.children):
            return False  # `toen het bekendmaakte`: somebody does it, but not the object
        untagged = finite is None and marked and not is_infinitive(verb, self._lang) and not is_participle(verb, self._lang)
        if whole and ((finite is not None and first.i < finite.i) or (untagged and first.i < verb.i)):
            return bool(self.actors(first))
        opens = all(t.i >= first.i for t in verb.children if t.dep_ not in self._s.punctuation)
        simple = finite is not None and finite.i == verb.i and several
        if simple and opens and first.i < verb.i and verb.dep_ not in self._s.conjunct | self._s.relative_clause:
            return bool(self.actors(first))  # `duizenden betogers meden het plein`
        alone = finite is not None and finite.i == verb.i and not several and verb.i > verb.sent.start and not opens
        inverted = (simple or alone) and first.i > verb.i  # `daarom levert de staat groenten`, `gisteren trainde de spits`
        return inverted and verb.dep_ not in self._s.conjunct | self._s.relative_clause and bool(self.actors(first))

    def _beside_auxiliary(self, verb: Token, objects: list[Token]) -> Token | None:
        """`zondag heeft de bond hertelling gevraagd`: of two objects the actor straight behind the auxiliary, else straight before it."""
        finite = finite_verb(verb, self._lang)
        aside = verb.dep_ in self._s.relative_clause or any(c.dep_ in self._s.marker for c in verb.children)
        if finite is None or finite.i >= verb.i or aside:
            return None
        acting = [t for t in objects if self.actors(t)]
        behind = next((t for t in acting if subtree_bounds(t)[0] == finite.i + 1), None)
        return behind or next((t for t in acting if subtree_bounds(t)[1] == finite.i), None)

    def _is_turned(self, verb: Token, subjects: list[Token], objects: list[Token]) -> bool:
        """`Jansen prees Peters`: of two names around the verb of a main clause the first acts, whatever the parser says."""
        if len(subjects) != 1 or len(objects) != 1 or not is_finite(verb, self._lang) or verb.dep_ in self._s.relative_clause:
            return False
        first, second = objects[0], subjects[0]
        names = first.pos_ == second.pos_ == "PROPN" and subtree_bounds(first)[1] == verb.i and subtree_bounds(second)[0] == verb.i + 1
        kinds = [{self._mentions.actor[a].kind for a in self.actors(t)} for t in (first, second)]
        return names and kinds[0] == kinds[1] == {"person"}

    def _is_outnumbered(self, verb: Token, subject: Token, other: Token) -> bool:
        """`schaf de wet af, bepleiten Jansen en Peters`: a plural verb behind one that passes for its subject, and before several?"""
        if not is_finite(verb, self._lang) or number_of(verb) != ["Plur"] or not subject.i < verb.i < other.i:
            return False
        one = number_of(subject) != ["Plur"] and len(conjuncts(subject, self._lang)) == 1 and subject.pos_ == "PROPN"
        several = conjuncts(other, self._lang)
        return one and len(several) > 1 and subtree_bounds(other)[0] == verb.i + 1 and all(map(self.actors, several))

    def _is_fewer(self, verb: Token, noun: Token) -> bool:
        """Is the verb of a clause about several plural, and the one noun in it singular (`filters die de gebruiker beschermen`)?"""
        finite = finite_verb(verb, self._lang)
        if finite is None or finite.morph.get("Number", []) != ["Plur"] or verb.head.morph.get("Number", []) != ["Plur"]:
            return False
        return noun.pos_ == "NOUN" and noun.morph.get("Number", []) == ["Sing"] and len(conjuncts(noun, self._lang)) == 1

    def _is_fronted(self, verb: Token, subjects: list[Token], objects: list[Token], known: Found) -> bool:
        """`Dat toonde de man aan`: a demonstrative before the verb was taken for its subject and the actor behind it for its object."""
        finite = finite_verb(verb, self._lang)
        if len(subjects) != 1 or len(objects) != 1 or finite is None or known.lemma in self._w.affecting:
            return False
        if objects[0].tag_.startswith(self._w.object_tags):
            return False  # `dat brengt hem naar de stad`
        first, second = subjects[0], objects[0]
        if first.pos_ == "NOUN" and known.predicate.type == "NONE" and not self.actors(first):
            pointed = any(c.i < first.i and c.lower_ in self._nouns.words.demonstrative for c in first.children)
        else:
            pointed = first.lower_ in self._w.demonstratives  # `die strijd won de bond` too
        return pointed and first.i < finite.i < second.i and bool(self.actors(second))

    def _apart(self, subject: Token) -> list[Token]:
        """Another actor that the parser hung on the subject as if it were the same: `terwijl tien landen de generaal hebben erkend`."""
        for head in reversed(conjuncts(subject, self._lang)):
            mine = set(self.actors(head))
            near = self._s.apposition | self._s.flat | self._s.nominal_modifier
            loose = [c for c in head.children if c.dep_ in near and preposition(c, self._lang) is None and c.i > head.i]
            found = [c for c in loose if set(self.actors(c)) - mine]
            if found and mine:
                return found[-1:]
        return []

    def _relative(self, verb: Token, nominals: list[Token]) -> tuple[list[Token], list[Token]]:
        """Subject and object of a relative clause: an actor that it is about acts, of anything else the other one is the actor."""
        pronoun = next((t for t in nominals if t.lower_ in self._w.relative_pronouns), None)
        others = [t for t in nominals if t is not pronoun]
        if pronoun is not None and others and others[0].tag_.startswith(self._w.object_tags):
            return [pronoun], others[:1]  # `een partij die hen helpt`
        if pronoun is None or not others:
            return nominals[:1], nominals[1:]
        if self._is_personal_subject(others[0], pronoun):
            return others[:1], [pronoun]  # `de leider die zij opvolgde`
        about = self._referred(verb, pronoun)
        number = (finite_verb(verb, self._lang) or verb).morph.get("Number", [])
        clash = bool(number) and bool(about.morph.get("Number", [])) and number != about.morph.get("Number", [])
        if self._clashes(verb, others[0]) or self._is_fewer(verb, others[0]):
            return [pronoun], others[:1]
        tagged = is_participle(verb, self._lang) and finite_verb(verb, self._lang) is None
        if tagged and number_of(others[0]) == ["Plur"] and number_of(about) == ["Sing"]:
            return [pronoun], others[:1]  # `een wet die fabrieken verplicht`, tagged as a participle
        someone = about.pos_ in {"NUM", "PRON"}  # `één die de winkel overviel`
        if pronoun.dep_ in self._s.subject and not any(self.can_act(a) for a in self.actors(others[0])):
            return [pronoun], others[:1]  # `drones die de straten filmen`
        if pronoun.dep_ in self._s.subject and self.lex.verb(verb, self._lang) in self._w.affecting and self._is_thing(about):
            return [pronoun], others[:1]  # `de honger die het land teistert`
        acts = (someone or bool(self._mentions.at(about))) and not (clash and others[0].morph.get("Number", []) == number)
        return ([pronoun], others[:1]) if acts else (others[:1], [pronoun])

    def _is_personal_subject(self, token: Token, relative: Token) -> bool:
        """Is it a pronoun that is always a subject, or one that the parser takes for it beside a relative pronoun that is the object?"""
        personal = token.tag_.startswith(self._w.personal_tags) and token.lower_ not in self._w.expletives
        taken = token.dep_ in self._s.subject and relative.dep_ in self._s.object
        return token.lower_ in self._w.nominatives or (personal and taken)

    def _first(self, verb: Token, subjects: list[Token]) -> Token:
        """Which of two subjects it is: the one that agrees with the verb; a relative pronoun gives way to a noun; the first."""
        finite = finite_verb(verb, self._lang)
        number = finite.morph.get("Number", []) if finite is not None else []
        agreeing = [t for t in subjects if not number or not t.morph.get("Number", []) or t.morph.get("Number", []) == number]
        among = [t for t in agreeing if not self._is_time(t)] or agreeing or subjects
        opens = max((c.i for c in verb.children if c.dep_ in self._s.marker and c.i < verb.i), default=-1)
        turned = finite is not None and any(subtree_bounds(t)[0] == finite.i + 1 for t in among)  # `net als de bond tekende de partij`
        behind = [t for t in among if not turned and subtree_bounds(t)[0] == opens + 1]
        among = behind if behind and self.actors(behind[0]) else among  # `het lijkt erop dat de bond verliest`, all hung on one verb
        nouns = [t for t in among if t.lower_ not in self._w.relative_pronouns]
        return (nouns or among)[0]

    def _is_shared_object(self, verb: Token, subject: Token) -> bool:
        """`en veroordeelt de aanval`: the subject stands before the coordinated verb, which comes straight behind its `en`."""
        if verb.dep_ not in self._s.conjunct or subject.i < verb.i or not is_finite(verb, self._lang):
            return False
        before = verb.doc[verb.i - 1] if verb.i > 0 else verb
        return before.dep_ in self._s.coordinator and bool(self._shared(verb, 0))

    def _of_modal(self, verb: Token) -> Token | None:
        """`de koers die de club wil varen`: what looks like an object of the infinitive does it, if the noun above is none who could."""
        modal, s = verb.head, self._s
        if verb.dep_ not in s.complement or modal.dep_ not in s.relative_clause or lemma_of(modal) not in self._w.raising:
            return None
        if not is_infinitive(verb, self._lang) or modal.head.pos_ != "NOUN" or self._mentions.at(modal.head):
            return None
        pronoun = next((c for c in modal.children if c.lower_ in self._w.relative_pronouns and c.dep_ in s.subject | s.object), None)
        own = [c for c in verb.children if c.dep_ in s.object and pronoun is not None and pronoun.i < c.i < modal.i]
        return own[0] if len(own) == 1 and any(self.can_act(a) for a in self.actors(own[0])) else None

    def _behind_purpose(self, verb: Token, found: Found) -> list[Token]:
        """`de poging om minister Jansen te helpen`: the object of an infinitive whose `om` was taken for a preposition."""
        if verb.dep_ not in self._s.noun_clause or not is_infinitive(verb, self._lang) or not takes_object(found.predicate):
            return []
        return [t for t in self._cased([verb.head], frozenset({self._w.purpose_marker})) if verb.head.i < t.i < verb.i]

    def _swallowed(self, verb: Token, found: Found) -> list[Token]:
        """The object that was hung on a shared subject: `dat de bond en zijn leden Jansen blijven steunen`."""
        if verb.dep_ not in self._s.complement or not takes_object(found.predicate) or lemma_of(verb.head) not in self._w.raising:
            return []
        shared = self._shared(verb, 0)
        return self._apart(shared[0]) if shared and finite_verb(verb, self._lang) is None else []

    def _lent(self, verb: Token, found: Found) -> Token | None:
        """The object of an infinitive that the parser gave to the verb above: `weigert de man te helpen`, where the subject does both."""
        head, s = verb.head, self._s
        if verb.dep_ not in s.complement or not is_infinitive(verb, self._lang) or not takes_object(found.predicate):
            return None
        controls = self._controls(head) and lemma_of(head) not in self._w.causative  # `liet de dichter arresteren`
        if not is_verb(head, self._lang) or head.i > verb.i or controls or any(c.dep_ in s.object for c in verb.children):
            return None
        near = [c for c in head.children if c.dep_ in s.object | s.subject and head.i < c.i < verb.i and not self._is_clausal(c)]
        own = [c for c in near if c.dep_ in s.object or len(self._subjects(head)) > 1]
        return own[-1] if own else None

    def _lets_itself(self, verb: Token, found: Found) -> bool:
        """`liet zich inenten`: the subject undergoes it."""
        near = (*verb.head.children, *verb.children)
        return takes_object(found.predicate) and any(c.lower_ in self._w.reflexives for c in near)

    def _own(self, verb: Token) -> list[Token]:
        """The subject of a verb as the parser has it; that of a relative clause is told apart from its pronoun."""
        if verb.dep_ not in self._s.relative_clause or not is_verb(verb, self._lang):
            subjects = self._subjects(verb)
            lends = is_verb(verb, self._lang) and lemma_of(verb) in self._w.raising - self._w.object_control - self._w.perceiving
            behind = [c for c in verb.children if c.dep_ in self._s.object and c.i > verb.i] if subjects and lends else []
            turned = bool(behind) and self._is_no_subject(verb, subjects[0], behind[0], as_found(verb, self._lang))
            modal = lemma_of(verb) in self._w.possible | self._w.intention | self._w.obligation | self._w.future
            pointing = self._pointing(verb) if modal and not turned else []
            return behind[:1] if turned else pointing or subjects  # `eenmaal binnen ging Jansen niet zwemmen`
        found = as_found(verb, self._lang)
        return self._subjects(verb) if self.is_passive(found) else self.split(verb, found)[0]
