"""Who does it and to whom: the actors of a predicate in the places of its frame, and of a noun also by what it stands with."""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.events.control import NOMINAL
from kroniek.extract.events.predicates import REQUIRED, Found, as_found, is_verb, lemma_of, words_of
from kroniek.extract.events.referents import MEMBERS
from kroniek.extract.events.subjects import Subjects
from kroniek.extract.syntax import (
    ancestors,
    conjuncts,
    finite_verb,
    is_infinitive,
    is_participle,
    number_of,
    owns,
    preposition,
    subtree_bounds,
)
from kroniek.records import Kind

UNDERGOER = "u"
"""The place of a subject who undergoes: it may be his thing that does (`zijn plan kreeg kritiek`)."""
BODIES: frozenset[Kind] = frozenset({"organisation", "state", "group"})
"""Kinds of actors that are called `het`."""


class Arguments(Subjects):
    """The arguments of the predicates of one report: who and whom, by the frames of the lexicon."""

    def who(self, found: Found) -> tuple[str, ...]:
        """Ids of those who do it."""
        if self._is_enjoyed(found):
            return self._fill(found, "|".join(sorted(self._w.genitive_prepositions)))
        deep = found.predicate.kind != "noun"  # `de behandeling van hun zaak` is not done by them
        spec = "s" if self._has_sides(found) else self._frame(found, found.predicate.who)
        ids = self._fill(found, spec, deep) or self._charged(found) or self._engaged(found) or self._body(found)
        if ids and found.predicate.kind == "noun" and self._is_asked_for(found, ids):
            return ()
        if "s+" in spec and self._is_one_sided(found, deep):
            ids = self._fill(found, "|".join(sorted(self._w.between)))  # `er wordt overlegd tussen de raad en de bond`
        return tuple(a for a in ids if self.can_act(a))

    def _body(self, found: Found) -> tuple[str, ...]:
        """Which body is `het`: the subject of the clause above (`het bedrijf meldt dat het staakt`), else that of the sentence before."""
        verb, verbal = found.head, found.predicate.kind != "noun" and found.predicate.who.startswith("s")
        if not verbal or not is_verb(verb, self._lang) or self.is_passive(found):
            return ()
        pronoun = next((c for c in self._kids(verb) if c.lower_ in self._w.impersonal and c.dep_ in self._s.subject), None)
        if pronoun is None or not pronoun.tag_.startswith(self._w.personal_tags) or found.lemma in self._w.affecting:
            return ()
        above = next((a for a in ancestors(verb) if is_verb(a, self._lang) and self._subjects(a)), None)
        if above is not None and above.i != verb.i:
            return self._neuter(self._subjects(above)[0], pronoun)
        first = verb.sent.start
        before = [t for t in verb.doc[verb.doc[first - 1].sent.start : first] if t.dep_ in self._s.subject] if first else []
        opens = pronoun.is_sent_start or (pronoun.i == first + 1 and verb.doc[first].pos_ == "CCONJ")  # `maar het verloor`
        acts = opens and (found.predicate.type != "NONE" or found.lemma in self._w.performing | self._w.creating)
        return self._neuter(before[0], pronoun) if before and acts else ()

    def _neuter(self, token: Token, pronoun: Token) -> tuple[str, ...]:
        """The bodies that a neuter noun or a name stands for."""
        fits = token.i < pronoun.i and (token.morph.get("Gender", []) == ["Neut"] or (token.pos_ == "PROPN"))
        return tuple(a for a in self.actors(token) if fits and self._mentions.actor[a].kind in BODIES)

    def _is_asked_for(self, found: Found, ids: tuple[str, ...]) -> bool:
        """Is it what those who are said to do it ask of another: `de menigte eist zijn vertrek`, which is not the crowd's?"""
        noun, verb = found.trigger, found.trigger.head
        if noun.dep_ not in self._s.object or not any(owns(c, self._lang) for c in noun.children) or not is_verb(verb, self._lang):
            return False
        known = self.lex.verbs.get(self.lex.verb(verb, self._lang))
        return known is not None and known.type == "REQUEST" and ids == self.who(Found(verb, verb, known, known.lemma))

    def _governed(self, found: Found) -> tuple[Token, str] | None:
        """The first of the nouns that an act told by a noun is listed with, and its preposition; none for what tells it with a verb."""
        noun = found.trigger
        if found.predicate.kind != "noun" or found.predicate.who == "-" or found.head.i != noun.i or noun.head.i == noun.i:
            return None
        first = next((a for a in (noun, *ancestors(noun)) if a.dep_ not in self._s.conjunct), noun)
        if lemma_of(first.head) in self._w.suspicions and first.dep_ in self._s.nominal_modifier:
            first = first.head
        case = preposition(first, self._lang)
        return (first, case.lower_) if case is not None and first.dep_ in self._s.oblique | self._s.nominal_modifier else None

    def _charged(self, found: Found) -> tuple[str, ...]:
        """Who is held for it: `veroordeeld wegens mishandeling`, `opgepakt op verdenking van diefstal`, `betrapt bij diefstal`."""
        if (governed := self._governed(found)) is None:
            return ()
        if held := self._held(found, *governed):
            return tuple(a for t in self._heads(held) for a in self.actors(t) if self.can_act(a))
        if not is_verb(verb := governed[0].head, self._lang):
            return ()
        known, case = self.lex.verbs.get(self.lex.verb(verb, self._lang)) or self._phrase_of(verb), governed[1]
        charged = case in self._w.charged_with or (known is not None and known.lemma in self._w.catching and case in self._w.caught_at)
        if known is None or known.type not in self._w.charging or not charged or lemma_of(found.trigger) in self._w.suspicions:
            return ()
        others = self._w.genitive_prepositions & set(found.predicate.who.split("|"))
        if others and self._cased([found.trigger], others):
            return ()  # `verantwoordelijk voor uitspraken van derden`
        return tuple(a for a in self.placed(Found(verb, verb, known, known.lemma), deep=False) if self.can_act(a))

    def _held(self, found: Found, first: Token, case: str) -> list[Token]:
        """Who is in a cell or is punished for it: `zit vast voor mishandeling`, `krijgt drie jaar cel voor het stelen van auto's`."""
        above = first.head
        if found.predicate.type not in self._w.crimes or case not in self._w.charged_with | self._w.held_after:
            return []
        if lemma_of(above) in self._w.held or self.lex.verb(above, self._lang) in self._w.held:
            return self.doing(above)
        if not is_verb(above, self._lang) or case not in self._w.charged_with:
            return []
        punished = any(lemma_of(t) in self._w.punishments for c in above.children for t in (c, *c.children) if t.i < first.i)
        if punished and lemma_of(above) in self._w.receiving:
            return self.doing(above)
        return self._cased([above], frozenset({self._w.against})) if punished and lemma_of(above) in self._w.demanding else []

    def _engaged(self, found: Found) -> tuple[str, ...]:
        """Who does it by the verb or the noun before its preposition: `stopt met`, `besluit tot`, `veroordeelt tot`, `dwingt tot`."""
        if (governed := self._governed(found)) is None:
            return ()
        (first, case), above = governed, governed[0].head
        if self._is_at(found, above, case):
            passive = is_verb(above, self._lang) and self.is_passive(as_found(above, self._lang))
            return () if passive else tuple(a for t in self._heads(self.doing(above)) for a in self.with_members(t, deep=False))
        if case != self._w.outcome_preposition:
            return ()
        before = first.doc[max(subtree_bounds(first)[0] - 1, 0)]
        if before.pos_ == "NOUN" and lemma_of(before) in self._w.intended:
            above = before  # `schokte met zijn besluit tot sluiting de leden`
        if not is_verb(above, self._lang):
            owners = [c for c in above.children if owns(c, self._lang)] or self._cased([above], self._w.genitive_prepositions)
            return tuple(a for t in owners for a in self.standing_for(t)) if lemma_of(above) in self._w.intended else ()
        told = as_found(above, self._lang)
        if first.dep_ in self._s.oblique and told.predicate.type in self._w.charging and found.predicate.type in self._w.undergone:
            return self.who(told)  # `veroordeelde hem tot een celstraf`
        made = self._controls(above) and told.predicate.type != "REQUEST"  # `riep op tot een opstand`: nobody has done it
        return self.placed(told, deep=False) if made and first.dep_ in self._s.oblique else ()

    def _is_at(self, found: Found, above: Token, case: str) -> bool:
        """Is the subject at it: `deed mee aan de staking`, and with an infinitive `sloegen aan het plunderen`, `viel bij het klimmen`?"""
        lemmas = {self.lex.verb(above, self._lang), lemma_of(above)} if is_verb(above, self._lang) else {lemma_of(above)}
        if found.trigger.pos_ == "VERB" and (case in self._w.meanwhile or (case in self._w.carried_with and lemmas & self._w.carrying)):
            return True
        return any(case in self._w.engaging.get(lemma, frozenset()) for lemma in lemmas)

    def _has_sides(self, found: Found) -> bool:
        """Is there a subject that does it, and another that it is done with: `de minister praat met de bond`, not `hun gesprek`?"""
        p, both = found.predicate, f"s+{self._w.with_side}"
        if p.kind not in {"verb", "phrase"} or p.who != both or p.whom.rstrip(REQUIRED) != both or p.type in self._w.fighting:
            return False
        sides = (self._filling(t, place, False) for place in both.split("+") for t in self.tokens(found, place)[:1])
        return sum(map(bool, sides)) == len(both.split("+"))

    def _is_one_sided(self, found: Found, deep: bool) -> bool:
        """Does a clause tell with whom it is done, and of who does it only that there is somebody: `er wordt met de bond gesproken`?"""
        if found.predicate.kind not in {"verb", "phrase"} or found.predicate.who != f"s+{self._w.with_side}":
            return False
        return not any(self._filling(t, "s", deep) for t in self.tokens(found, "s"))

    def placed(self, found: Found, *, deep: bool) -> tuple[str, ...]:
        """Ids of those who undergo it where the frame says, and nowhere else; `deep` takes those whose thing stands there too."""
        if self._is_enjoyed(found):
            return self._fill(found, UNDERGOER, deep)
        return self._fill(found, self._w.with_side if self._has_sides(found) else self._frame(found, found.predicate.whom), deep)

    def whom(self, found: Found) -> tuple[str, ...]:
        """Ids of those it is done to."""
        ids = self.placed(found, deep=True)
        if ids and self._is_enjoyed(found):
            return ids
        if not ids and found.predicate.whom != "-" and self.to_each_other(found):
            return self.who(found)
        if not ids and found.predicate.type in self._w.addressing:
            ids = self._addressed(found)
        if not ids and found.predicate.kind in {"verb", "phrase"} and found.predicate.who != "-":
            taken = self.who(found)
            ids = tuple(a for a in self._fill(found, self._w.towards) if a not in taken)
        return ids

    def is_mutual(self, found: Found, kind: Kind) -> bool:
        """Do those who do it also undergo it: a group that meets, rebels who fight each other; one person never alone?"""
        return self.to_each_other(found) or (found.predicate.who == found.predicate.whom and kind != "person")

    def to_each_other(self, found: Found) -> bool:
        """Do those who do it do it to each other?"""
        return any(c.lower_ in self._w.reciprocals for c in found.head.children)

    def is_complete(self, found: Found) -> bool:
        """Is there what the predicate cannot do without (`staat achter de premier`), and no `zich` that changes its sense?"""
        if found.lemma in self._w.not_reflexive and any(c.lower_ in self._w.reflexives for c in found.head.children):
            return False
        if found.lemma in self._w.not_passive and self.is_passive(found):
            return False
        if (found.lemma in self._w.not_let and self._is_let(found)) or (found.lemma in self._w.struggling and self._is_for_a_thing(found)):
            return False
        if found.predicate.by_actor and not self._is_by_actor(found):
            return False
        spec = found.predicate.whom
        if not spec.endswith(REQUIRED):
            return True
        other = "s" if found.predicate.who != "-" else ""
        own = [s for way in spec.rstrip(REQUIRED).split("|") for s in way.split("+") if s != other]
        there = [t for source in own for t in self.tokens(found, source)]
        return any(map(self._is_somebody, there)) if spec.endswith(REQUIRED * 2) else bool(there)

    def _is_for_a_thing(self, found: Found) -> bool:
        """Is it a struggle for or against what is nobody: `vecht voor zijn goede naam`?"""
        aims = self._cased([found.head], self._w.struggled_for)
        return bool(aims) and not any(map(self._is_somebody, aims))

    def _is_by_actor(self, found: Found) -> bool:
        """Does an actor do it, or a pronoun for a person, whoever that is (`we bestrijden de honger`), or is it done to an actor?"""
        subject = self.subject(found)[:1] if found.predicate.kind != "noun" else []
        persons = {p.word for p in self._lang.actors.pronouns if not p.possessive} - self._w.expletives
        return bool(self.who(found) or any(t.lower_ in persons for t in subject) or (self.is_passive(found) and self.whom(found)))

    def _is_let(self, found: Found) -> bool:
        """Is it what somebody lets happen: `liet de eis vallen`?"""
        verb = found.head
        return verb.dep_ in self._s.complement | self._s.object and lemma_of(verb.head) in self._w.causative

    def _is_causing(self, found: Found) -> bool:
        """`de premier herstelt het gezag`, `liet het hoofd zakken`: an event that otherwise only befalls its subject is brought about."""
        p = found.predicate
        if p.kind != "verb" or p.who != "-" or not (p.lemma in self._w.ergative or self._is_let(found)) or self.is_passive(found):
            return False
        subjects, objects = self.subject(found), self.split(found.head, found)[1]
        real = [t for t in objects if t.lower_ not in self._w.reflexives and lemma_of(t) not in self._w.units]
        return bool(real) and any(self.actors(t) for t in subjects)

    def _frame(self, found: Found, spec: str) -> str:
        if self._is_causing(found):
            return "s" if spec == found.predicate.who else "o"
        if self._is_acting(found):
            return "s" if spec == found.predicate.who else "-"
        noun = found.predicate.kind == "noun" and found.head.i != found.trigger.i
        verb = self.lex.verb(found.head, self._lang) if noun else ""
        has = verb in self._w.having and found.predicate.type in self._w.undergone  # `had een contactverbod`
        if noun and (has or verb in self._w.receiving or self._is_afflicted(found)):
            return _turned(spec, found.predicate.who, found.predicate.whom, self._w.genitive_prepositions)
        return spec

    def _is_acting(self, found: Found) -> bool:
        """`de leden barsten uit in gejuich`: what befalls things, somebody does."""
        if found.lemma not in self._w.acted or found.predicate.who != "-" or found.predicate.kind == "noun":
            return False
        if any(c.lower_ in self._w.impersonal for c in found.head.children):
            return False  # `het had slechter kunnen aflopen`
        kinds = {self._mentions.actor[a].kind for t in self.subject(found) for a in self.standing_as(t)}
        return bool(kinds - {"place", "state"})

    def _is_enjoyed(self, found: Found) -> bool:
        """`heeft de steun van het leger`, `rekent op hulp van de buren`: the subject is helped by those behind `van`."""
        noun, verb = found.trigger, found.trigger.head
        if found.predicate.kind != "noun" or found.predicate.type not in self._w.enjoyed or not is_verb(verb, self._lang):
            return False
        case = preposition(noun, self._lang)
        if case is not None and case.lower_ in self._w.enjoyed_with and any(c.dep_ in self._s.case for c in noun.children):
            return bool(self._cased([noun], self._w.genitive_prepositions))  # `won met steun van de buren`
        return lemma_of(verb) in self._w.enjoying and bool(self._cased([noun], self._w.genitive_prepositions))

    def _is_afflicted(self, found: Found) -> bool:
        """`heeft te maken met geweld`: the subject undergoes what the noun tells."""
        case = preposition(found.trigger, self._lang)
        if is_participle(found.head, self._lang):
            return False  # `heeft het met een wet mogelijk gemaakt`
        return case is not None and case.lower_ in self._w.afflicting.get(lemma_of(found.head), frozenset())

    def _fill(self, found: Found, spec: str, deep: bool = True) -> tuple[str, ...]:
        if spec == "-":
            return ()
        for way in spec.rstrip(REQUIRED).split("|"):
            places = way.split("+")
            ids = [a for p in places for t in self.tokens(found, p) for a in self._filling(t, p, deep)]
            if ids:
                return tuple(dict.fromkeys(ids))
        return ()

    def _filling(self, token: Token, place: str, deep: bool) -> tuple[str, ...]:
        """The actors that a word in a place of the frame brings; a part of a group acts for it, its things do not."""
        if place != "s":
            return self.with_members(token, deep)
        return self.with_members(token, deep) if self.actors(token) else self._part_of(token)

    def lacks_actor(self, found: Found) -> bool:
        """Stands where only actors do it something that is none: `deze cijfers steunen het plan`, `dat vergt veel van hem`?"""
        spec, verbal = found.predicate.who.replace("+", "|").split("|"), found.predicate.kind != "noun"
        if verbal and "s" in spec and not self.is_passive(found) and self._is_anybody(found):
            return True
        if found.predicate.type == "NONE" or "s" not in spec or not verbal or self.is_passive(found):
            return False
        return any(self._is_thing(t) for t in self.subject(found)[:1])

    def _is_anybody(self, found: Found) -> bool:
        """Is it told of whoever it may be: `als je een huis koopt`?"""
        return any(t.lower_ in self._w.generic for t in self.subject(found)[:1])

    def with_members(self, token: Token, deep: bool = True) -> tuple[str, ...]:
        """The actors of a word and those named as examples of it: `vijftig landen, waaronder Peru en Chili`."""
        ids = self.standing_for(token) if deep else self.actors(token)
        if not ids:
            return ()
        doc, end = token.doc, min(token.sent.end, token.i + MEMBERS)
        paired = {b for a, b in self._w.pairs if any(t.lower_ == a for t in doc[max(0, token.i - MEMBERS) : token.i])}
        start = next((i for i in range(token.i + 1, end) if self._opens_members(doc[i], paired)), None)
        if start is None or any(doc[i].tag_.startswith(self._w.verb_tags) for i in range(token.i + 1, start)):
            return ids
        out = list(ids)
        for i in range(start + 1, token.sent.end):
            here = self._mentions.at(doc[i])
            out += here
            if doc[i].tag_.startswith(self._w.verb_tags) or (
                doc[i].is_punct and i + 1 < len(doc) and not self._goes_on(doc[i + 1])
            ):
                break
        return tuple(dict.fromkeys(out))

    def _opens_members(self, token: Token, paired: set[str]) -> bool:
        """Do members follow: behind `waaronder`, `onder wie`, but not `met wie`?"""
        if token.lower_ in self._w.relative_pronouns:
            return token.i > 0 and (token.nbor(-1).lower_, token.lower_) in self._w.member_pairs
        return token.lower_ in self._w.member_markers | paired

    def _goes_on(self, token: Token) -> bool:
        """Does a list of names go on with this word?"""
        return token.pos_ in {"PROPN", "DET", "NOUN", "ADJ", "CCONJ"}

    def tokens(self, found: Found, source: str) -> list[Token]:
        """The head words that stand in one place of the frame."""
        told = found.head.i != found.trigger.i or found.predicate.kind != "noun"
        if source in {"s", UNDERGOER}:
            return self._heads(self.subject(found) if told else self._setting(found))
        if source == "o":
            verbal = found.predicate.kind != "noun" and is_verb(found.head, self._lang)
            part = words_of(found.predicate)
            return (
                self._heads([t for t in self.object(found) if t.lower_ not in part and lemma_of(t) not in part])
                if verbal
                else self._behind(found, self._w.genitive_prepositions)
            )
        if source == "i":
            return self._heads([t for t in found.head.children if t.dep_ in self._s.indirect_object])
        if source == "p":
            tags = self._w.possessive_tags
            return self._heads([t for t in found.trigger.children if owns(t, self._lang) or t.tag_.startswith(tags)])
        if source == "a":
            return [t for t in found.trigger.children if t.dep_ in self._s.adjective]
        if source == "c":
            return self._heads(self._told_of(found))
        return self._behind(found, frozenset({source}))

    def standing_for(self, token: Token, depth: int = 0) -> tuple[str, ...]:
        """The actors of a word, or else those whose thing it is: `het plan van de minister`, `zijn uitlatingen`."""
        ids = self.actors(token)
        if ids or depth > 1 or token.pos_ not in NOMINAL:
            return ids
        told = self.lex.noun(token) if token.pos_ == "NOUN" else None
        if told is not None and told.type in self._w.done_to:
            return self.who(Found(token, token, told, told.lemma))
        for c in token.children:
            case = preposition(c, self._lang)
            whose = owns(c, self._lang) or (
                c.dep_ in self._s.nominal_modifier and case is not None and case.lower_ in self._w.genitive_prepositions
            )
            if whose and (ids := self.standing_for(c, depth + 1)):
                return ids
        return next((a for c in token.children if c.dep_ in self._s.adjective and (a := self._mentions.at(c))), ())

    def _told_of(self, found: Found) -> list[Token]:
        """Who is told to have done it, by the clause or the infinitive with a verb or noun: `betreurt dat de man gaat`."""
        s, labels = self._s, self._s.complement | (self._s.noun_clause if found.predicate.kind == "noun" else frozenset())
        below = [c for t in dict.fromkeys((found.trigger, found.head)) for c in t.children if c.dep_ in labels and is_verb(c, self._lang)]
        clauses = [t for c in below if finite_verb(c, self._lang) is not None for t in self._subjects(c)[:1]]
        return clauses or [t for c in below if is_infinitive(c, self._lang) for t in c.children if t.dep_ in s.object][:1]

    def _setting(self, found: Found) -> list[Token]:
        """Who speaks or meets where a noun only tells the occasion: `zei de minister in een toespraak`, `na overleg met`."""
        noun, verb = found.trigger, self._main_verb(found.trigger.head)
        if self._is_enjoyed(found):
            return (self._subjects(verb) or self._shared(verb, 0))[:1]
        if noun.dep_ in self._s.object and is_verb(verb, self._lang) and self._brings_about(verb):
            return (self._subjects(verb) or self._shared(verb, 0))[:1]  # `stelde een onderzoek in`
        if made := self._made_by(noun):
            return made
        case = preposition(noun, self._lang)
        if noun.dep_ not in self._s.oblique or case is None:
            return []
        if case.lower_ not in (self._w.venue_prepositions if lemma_of(noun) in self._w.venues else self._w.occasion_prepositions):
            return []
        of = self._cased([noun], self._w.genitive_prepositions)
        by_it = case.lower_ == self._w.with_side and not any(map(self.standing_for, of))  # `opende met de onthulling van een bord de brug`
        if any(owns(c, self._lang) for c in noun.children) or (of and not by_it):
            return []  # `na de herverkiezing van de premier`
        needed = noun.dep_ in self._s.argument and noun.i > verb.i and case.lower_ in self._w.enjoyed_with | self._w.benefiting
        if needed and found.predicate.type in self._w.outcomes:
            return []  # `bemoeide zich met de verkiezingen`
        acts = not any(c.dep_ in self._s.passive_subject | self._s.passive_auxiliary for c in verb.children)
        set_off = any(c.dep_ in self._s.determiner | self._s.number for c in noun.children)
        if set_off and not acts and case.lower_ not in self._w.amid and self.is_passive(as_found(verb, self._lang)):
            return []  # `werd overspoeld met de verzoeken`
        replies = acts and case.lower_ in self._w.enjoyed_with and found.predicate.type in self._w.replying
        fits = (found.predicate.type in self._w.occasions or replies) and is_verb(verb, self._lang)
        return (self._subjects(verb) or self._shared(verb, 0))[:1] if fits else []

    def _main_verb(self, verb: Token) -> Token:
        """The verb of a clause, for its auxiliary."""
        return verb.head if verb.dep_ in self._s.auxiliary | self._s.passive_auxiliary and verb.head.i != verb.i else verb

    def _made_by(self, noun: Token) -> list[Token]:
        """`de staking die de bond uitriep`, `de door de raad afgekondigde noodtoestand`."""
        for clause in noun.children:
            if not is_verb(clause, self._lang) or not (self._brings_about(clause) or lemma_of(clause) in self._w.giving):
                continue
            if clause.dep_ in self._s.adjective | self._s.noun_clause and clause.i < noun.i:
                return self._agent(clause)
            if clause.dep_ in self._s.relative_clause or (clause.dep_ in self._s.noun_clause and self._is_relative(clause)):
                told = as_found(clause, self._lang)
                if self.is_passive(told):
                    return self._agent(clause)
                names = [t for t in self._subjects(clause) if t.lower_ not in self._w.relative_pronouns]
                pronouns = [c for c in clause.children if c.lower_ in self._w.relative_pronouns]
                neuter = number_of(noun) == ["Sing"] and noun.morph.get("Gender", []) == ["Neut"]
                return names[:1] if any((c.lower_ in self._w.neuter_relatives) == neuter for c in pronouns) else []
        return []

    def _is_relative(self, clause: Token) -> bool:
        """`het verzoek dat de raad stuurt`, where `dat` was taken for a conjunction: a clause that has no object of its own."""
        marked = any(c.dep_ in self._s.marker and c.lower_ in self._w.relative_pronouns for c in clause.children)
        return marked and not any(c.dep_ in self._s.object | self._s.complement for c in clause.children)

    def _addressed(self, found: Found) -> tuple[str, ...]:
        """Whom a call or threat is for, where its clause tells: `eiste dat de minister ...`, `dreigde de man te ...`."""
        purpose = self._s.adverbial_clause if found.predicate.type in self._w.purposeful else frozenset()
        for c in found.head.children:
            if c.dep_ not in self._s.complement | self._s.object | purpose or not is_verb(c, self._lang):
                continue
            if c.dep_ in purpose and (
                finite_verb(c, self._lang) is not None or self._w.infinitive_marker not in {k.lower_ for k in c.children}
            ):
                continue
            labels = self._s.subject | self._s.passive_subject if finite_verb(c, self._lang) is not None else self._s.object
            ids = [a for t in c.children if t.dep_ in labels for h in conjuncts(t, self._lang) for a in self.standing_for(h)]
            if ids:
                return tuple(dict.fromkeys(ids))
        return ()


def _turned(spec: str, who: str, whom: str, genitive: frozenset[str]) -> str:
    """The frame of a noun told by a verb of receiving: its subject undergoes (`kreeg steun van`)."""
    if spec == who:
        return "|".join([w for w in who.split("|") if w != "s"] + sorted(genitive))
    return f"{UNDERGOER}|{whom}"
