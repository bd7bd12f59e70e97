"""Who does it and to whom: the actors of a predicate, from the parse and with its frequent errors repaired.

A parser gives a verb two subjects, takes the object behind `en veroordeelt` for a subject, or hangs the object on the subject as an
apposition. What is known of the predicate (does it take an object?), number agreement and the actors themselves tell these apart.
"""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.actors.lexicon import lexicon as actor_lexicon
from kroniek.extract.events.predicates import Found, Lexicon, as_found, completes, is_attribute, is_verb, lemma_of, phrase_of
from kroniek.extract.lookup import Mentions
from kroniek.extract.syntax import (
    ancestors,
    conjuncts,
    finite_verb,
    is_finite,
    is_infinitive,
    is_participle,
    owns,
    preposition,
    subtree_bounds,
)
from kroniek.lang import Language
from kroniek.lang.shapes.events import Predicate
from kroniek.records import Kind

DEPTH = 4
"""How many verbs up a missing subject is looked for."""
MEMBERS = 12
"""How many words behind a group its members may begin."""
UNDERGOER = "u"
"""The place of a subject who undergoes: it may be his thing that does (`zijn plan kreeg kritiek`)."""
REQUIRED = "!"
"""Behind a frame of whom: nothing is told where nothing stands there; twice, where what stands there is nobody."""
BODIES: frozenset[Kind] = frozenset({"organisation", "state", "group"})
"""Kinds of actors that are called `het`."""
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X", "SYM"})
NOT_SUBJECT = frozenset({"ADP", "VERB", "AUX", "PUNCT", "CCONJ", "SCONJ", "PRON", "ADV"})


class Arguments:
    """The arguments of the predicates of one report."""

    def __init__(self, lang: Language, lex: Lexicon, mentions: Mentions) -> None:
        self._lang, self.lex, self._mentions = lang, lex, mentions
        self._s = lang.syntax
        self._w = lang.events
        self._nouns = actor_lexicon(lang)

    def who(self, found: Found) -> tuple[str, ...]:
        """Ids of those who do it."""
        if self._is_enjoyed(found):
            return self._fill(found, "|".join(sorted(self._w.genitive_prepositions)))
        deep = found.predicate.kind != "noun"  # `de behandeling van hun zaak` is not done by them
        spec = "s" if self._has_sides(found) else self._frame(found, found.predicate.who)
        ids = self._fill(found, spec, deep) or self._charged(found) or self._engaged(found) or self._body(found)
        if ids and found.predicate.kind == "noun" and self._is_asked_for(found, ids):
            return ()
        if ids and "s+" in spec and self._is_one_sided(found, deep):
            return ()
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
        acts = pronoun.is_sent_start and (found.predicate.type != "NONE" or found.lemma in self._w.performing | self._w.creating)
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
        """Is the subject at it: `deed mee aan de staking`, and with an infinitive `sloegen aan het plunderen`?"""
        lemmas = {self.lex.verb(above, self._lang), lemma_of(above)} if is_verb(above, self._lang) else {lemma_of(above)}
        if found.trigger.pos_ == "VERB" and case in self._w.carried_with and lemmas & self._w.carrying:
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

    def _is_somebody(self, token: Token) -> bool:
        """Is it a person, a group, a country or a place that acts, or a word for one?"""
        if self.standing_as(token) or lemma_of(token) in self._w.parts:
            return bool(self.standing_as(token))
        if token.pos_ == "PRON":
            return token.lower_ not in self._w.expletives | self._w.quantifiers and not self._is_thing(token)
        return token.pos_ in {"NOUN", "ADJ", "VERB"} and not self._is_thing(token)

    def _is_causing(self, found: Found) -> bool:
        """`de premier herstelt het gezag`: an event that otherwise only befalls its subject is brought about."""
        p = found.predicate
        if p.lemma not in self._w.ergative or p.kind != "verb" or p.who != "-" or self.is_passive(found):
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

    def can_act(self, actor: str) -> bool:
        """A town may stand for those who govern it, by its name; a road or a house never acts."""
        known = self._mentions.actor[actor]
        governed = any(word in self._w.governed for word in known.name.lower().split())  # `de stad koos`
        return known.kind != "place" or governed or any(m.form == "name" for m in known.mentions)

    def doing(self, verb: Token) -> list[Token]:
        """The subject of a verb of whatever meaning, its own or one that it shares."""
        return (self._subjects(verb) or self._shared(verb, 0))[:1]

    def standing_as(self, token: Token) -> tuple[str, ...]:
        """The actors of a word, or those whom it counts a part of: `tachtig procent van de burgers`."""
        return self.actors(token) or self._part_of(token)

    def _part_of(self, token: Token) -> tuple[str, ...]:
        """`een deel van de leden`, `de helft van de kiezers`: those whom it is a part of."""
        if lemma_of(token) not in self._w.parts:
            return ()
        of = self._w.genitive_prepositions | self._w.asked_prepositions  # `een veelvoud aan agenten`
        return tuple(dict.fromkeys(a for t in self._cased([token], of) for a in self.actors(t)))

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

    def _is_thing(self, token: Token) -> bool:
        if token.lower_ in self._w.relative_pronouns and token.dep_ not in self._s.determiner:
            above = next((a.head for a in (token, *ancestors(token)) if a.dep_ in self._s.relative_clause), None)
            return above is None or (above.i != token.i and self._is_thing(above))
        known = self._nouns.noun(token.text, token.lemma_) if token.pos_ == "NOUN" else None
        someone = known is not None and known.kind != "place"
        return (token.pos_ == "NOUN" and not someone) or token.lower_ in self._w.demonstratives | self._w.generic

    def with_members(self, token: Token, deep: bool = True) -> tuple[str, ...]:
        """The actors of a word and those named as examples of it: `vijftig landen, waaronder Peru en Chili`."""
        ids = self.standing_for(token) if deep else self.actors(token)
        if not ids:
            return ()
        doc, end = token.doc, min(token.sent.end, token.i + MEMBERS)
        paired = {b for a, b in self._w.pairs if any(t.lower_ == a for t in doc[max(0, token.i - MEMBERS) : token.i])}
        start = next((i for i in range(token.i + 1, end) if doc[i].lower_ in self._w.member_markers | paired), None)
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
            part = _words_of(found.predicate)
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

    def actors(self, token: Token) -> tuple[str, ...]:
        """The actors that a head word mentions: its own, or those of what its relative pronoun refers to."""
        if token.lower_ in self._w.relative_pronouns:
            clause = next((a for a in (token, *ancestors(token)) if a.dep_ in self._s.relative_clause), None)
            noun = self._referred(clause, token) if clause is not None else None
            if noun is not None and is_verb(noun, self._lang):  # the clause hangs on the verb whose object it is about
                noun = next((t for t in self._objects(noun) if t.i < token.i), noun)
            if noun is not None and any(c.dep_ in self._s.copula for c in noun.children) and not self._mentions.at(noun):
                of = [c for c in noun.children if c.dep_ in self._s.subject]  # `de bond was de eerste die een klacht indiende`
                return self._mentions.at(of[0]) if of else ()
            if noun is not None and noun.i != token.i:
                return self._antecedent(noun, token)
        found = self._mentions.at(token)
        if not found and token.pos_ == "ADJ":  # `de Syrische Koerden`, with the adjective for its head
            found = next((ids for c in token.children if c.dep_ in self._s.fixed | self._s.flat and (ids := self._mentions.at(c))), ())
        if token.pos_ == "NOUN" and _number(token) == ["Plur"] and len(names := self._titled(token, several=True)) > 1:
            return names
        whole = tuple(a for a in found if (token.i, a) not in self._mentions.parts)  # a party's leader acts, not the party
        whole = tuple(a for a in whole if (token.i, a) not in self._mentions.inner) or whole  # nor the one a government is named after
        counts = token.pos_ == "NUM" or lemma_of(token) in self._w.parts
        return whole or (counts and self._counted(token)) or self._titled(token)

    def _referred(self, verb: Token, pronoun: Token) -> Token:
        """What a relative clause is about; `een regeling voor leden die staken` is about the nearer noun, which has the verb's number."""
        noun, finite = self._noun_before(verb.head, pronoun), finite_verb(verb, self._lang)
        bare = finite is None and is_infinitive(verb, self._lang) and not any(c.dep_ in self._s.auxiliary for c in verb.children)
        number = _number(finite) if finite is not None else ["Plur"] if bare else []
        if noun.pos_ != "NOUN" or not number or not _number(noun) or _number(noun) == number or len(conjuncts(noun, self._lang)) > 1:
            return noun
        below = [t for t in noun.subtree if noun.i < t.i < pronoun.i and t.dep_ in self._s.nominal_modifier and _number(t) == number]
        return next((t for t in reversed(below) if t.pos_ == "NOUN" and self._mentions.at(t)), noun)

    def _noun_before(self, noun: Token, pronoun: Token) -> Token:
        """`wat kunnen we met Jansen, die …`: the nominal straight before a clause that was hung on a pronoun."""
        if not noun.tag_.startswith(self._w.personal_tags) or noun.i >= pronoun.i - 2:
            return noun
        at = pronoun.i - 1 if pronoun.nbor(-1).pos_ != "PUNCT" else pronoun.i - 2
        before = noun.doc[at]
        while before.dep_ in self._s.flat and before.head.i < before.i:
            before = before.head
        return before if self._mentions.at(before) else noun

    def _antecedent(self, noun: Token, pronoun: Token) -> tuple[str, ...]:
        """The actors that a relative pronoun refers to: those of the noun that its clause hangs on, or of a part of it."""
        if found := self._mentions.at(noun) or (self._mentions.at(noun.head) if noun.dep_ in self._s.apposition else ()):
            return found
        counted = noun.dep_ in self._s.nominal_modifier and noun.head.i < noun.i and preposition(noun, self._lang) is None
        if counted and (found := self._mentions.at(noun.head)):  # `een aantal vrienden die`
            return found
        flat = (c for c in noun.children if c.dep_ in self._s.flat and c.i < pronoun.i)
        named = [c for c in flat if c.pos_ != "ADJ"]  # `GroenLinkswethouder Rutger Jansen, die`
        if ids := next((ids for c in named if (ids := self._mentions.at(c))), ()):
            return ids
        return (self._counted(noun) if noun.pos_ == "NUM" or lemma_of(noun) in self._w.parts else ()) or self._titled(noun)

    def _objects(self, verb: Token) -> list[Token]:
        """The objects of a verb, the last first."""
        return [c for c in reversed(list(verb.children)) if c.dep_ in self._s.object and not is_verb(c, self._lang)]

    def _titled(self, title: Token, *, several: bool = False) -> tuple[str, ...]:
        """Whose name follows straight behind a title: `profvoetballer Jan Smit`; or those of several, `de journalisten Smit en Bos`."""
        labels = self._s.apposition | self._s.flat
        named = (c for c in title.children if c.dep_ in labels and c.i == title.i + 1)
        if several:
            heads = (h for c in named for h in conjuncts(c, self._lang))
            return tuple(dict.fromkeys(a for h in heads if self._mentions.is_name(h) for a in self._mentions.at(h)))
        ids = next((self._mentions.starting(c.i) for c in named), ())
        return tuple(a for a in ids if self._mentions.actor[a].kind != "place")  # `voordat de helikopter Antwerpen bereikte`

    def _counted(self, number: Token) -> tuple[str, ...]:
        """Those counted by a number that heads them: `duizenden Polen`."""
        labels = self._s.nominal_modifier | self._s.apposition | self._s.flat
        counted = (c for c in number.children if c.dep_ in labels and preposition(c, self._lang) is None)
        return next((ids for c in counted if (ids := self._mentions.at(c))), ())

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
        noun, verb = found.trigger, found.trigger.head
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
        if any(owns(c, self._lang) for c in noun.children) or self._cased([noun], self._w.genitive_prepositions):
            return []  # `na de herverkiezing van de premier`
        acts = not any(c.dep_ in self._s.passive_subject | self._s.passive_auxiliary for c in verb.children)
        set_off = any(c.dep_ in self._s.determiner | self._s.number for c in noun.children)
        if set_off and not acts and case.lower_ not in self._w.amid and self.is_passive(as_found(verb, self._lang)):
            return []  # `werd overspoeld met de verzoeken`
        replies = acts and case.lower_ in self._w.enjoyed_with and found.predicate.type in self._w.replying
        fits = (found.predicate.type in self._w.occasions or replies) and is_verb(verb, self._lang)
        return (self._subjects(verb) or self._shared(verb, 0))[:1] if fits else []

    def _made_by(self, noun: Token) -> list[Token]:
        """`de staking die de bond uitriep`, `de door de raad afgekondigde noodtoestand`."""
        for clause in noun.children:
            if not is_verb(clause, self._lang) or not (self._brings_about(clause) or lemma_of(clause) in self._w.giving):
                continue
            if clause.dep_ in self._s.adjective | self._s.noun_clause and clause.i < noun.i:
                return self._agent(clause)
            if clause.dep_ in self._s.relative_clause:
                told = as_found(clause, self._lang)
                if self.is_passive(told):
                    return self._agent(clause)
                names = [t for t in self._subjects(clause) if t.lower_ not in self._w.relative_pronouns]
                pronouns = [c for c in clause.children if c.lower_ in self._w.relative_pronouns]
                neuter = _number(noun) == ["Sing"] and noun.morph.get("Gender", []) == ["Neut"]
                return names[:1] if any((c.lower_ in self._w.neuter_relatives) == neuter for c in pronouns) else []
        return []

    def _brings_about(self, verb: Token) -> bool:
        """Does the subject of the verb do what its object names: `houdt een toespraak`, `laat de staking doorgaan`?"""
        if lemma_of(verb) in self._w.causative:
            return any(c.dep_ in self._s.complement and self.lex.verb(c, self._lang) in self._w.going_on for c in verb.children)
        return self.lex.verb(verb, self._lang) in self._w.creating | self._w.performing

    def _heads(self, tokens: list[Token]) -> list[Token]:
        """The words and those coordinated with them; behind `maar` stands another."""
        return [h for t in tokens for h in conjuncts(t, self._lang) if h.i == t.i or not self._is_contrast(h)]

    def _is_contrast(self, token: Token) -> bool:
        at = next((c.i for c in token.children if c.dep_ in self._s.coordinator and c.lower_ in self._w.adversatives), None)
        return at is not None and token.doc[at + 1].lower_ not in self._w.additives  # `tegen de een, maar ook tegen de ander`

    def _behind(self, found: Found, prepositions: frozenset[str]) -> list[Token]:
        """Nominals behind one of the prepositions: on the trigger, on the verb that it is told with, then on that verb's nouns."""
        holders, part = list(dict.fromkeys((found.trigger, found.head))), _words_of(found.predicate)
        holders += [c for c in found.head.children if c.dep_ in self._s.particle]  # `werkt samen met de bond`
        holders += [c for c in found.head.children if c.dep_ in self._s.complement and c.lower_ in part]  # `is het eens met de bond`
        if found.predicate.kind == "noun" and self._w.with_side in prepositions:  # `het akkoord dat de raad met de bond sloot`
            holders += [c for c in found.trigger.children if c.dep_ in self._s.relative_clause and self._brings_about(c)]
        near = [t for t in self._cased(holders, prepositions) if t.lower_ not in part]
        near = near or self._lent_behind(found.head, prepositions) or self._behind_verb(found, prepositions)
        if near or found.predicate.kind == "noun":
            owners = self._cased([found.trigger], self._w.genitive_prepositions - prepositions)
            return near or self._cased(owners, prepositions)  # `de kritiek van de bond op de raad`, where `op` hangs on the bond
        labels = self._s.object | self._s.oblique | self._s.passive_subject
        after = [c for c in found.head.children if c.dep_ in self._s.subject and c.i > found.head.i]  # `toen juichte de zaal voor hem`
        own = self._cased([c for c in found.head.children if c.dep_ in labels], prepositions)
        return own or self._cased(after, prepositions - self._w.genitive_prepositions)

    def _lent_behind(self, verb: Token, prepositions: frozenset[str]) -> list[Token]:
        """`wil tegen de bond protesteren`: what the parser hung on the verb above, between it and the infinitive."""
        above = verb.head
        if verb.dep_ not in self._s.complement or not is_infinitive(verb, self._lang) or lemma_of(above) not in self._w.raising:
            return []
        return [t for t in self._cased([above], prepositions) if above.i < t.i < verb.i]

    def _behind_verb(self, found: Found, prepositions: frozenset[str]) -> list[Token]:
        """`nam een motie aan van de bond`: what the parser hung on the verb, straight behind the object or its particle."""
        noun, verb = found.trigger, found.trigger.head
        if found.predicate.kind != "noun" or noun.dep_ not in self._s.object or not prepositions & self._w.genitive_prepositions:
            return []
        if any(preposition(c, self._lang) is not None for c in noun.children):
            return []
        end = subtree_bounds(noun)[1]
        ends = {end, *(c.i + 1 for c in verb.children if c.i == end and c.dep_ in self._s.particle)}
        return [t for t in self._cased([verb], self._w.genitive_prepositions) if subtree_bounds(t)[0] in ends and self.actors(t)]

    def _cased(self, holders: list[Token], prepositions: frozenset[str]) -> list[Token]:
        out = []
        for holder in holders:
            for child in holder.children:
                case = preposition(child, self._lang)
                if case is not None and case.lower_ in prepositions:
                    heads = conjuncts(child, self._lang)
                    out += heads
                    if len(heads) == 1 and case.lower_ in self._w.between:
                        out += self._other_side(child)
        return out

    def _other_side(self, token: Token) -> list[Token]:
        """The second of `tussen de een en de ander`, where the parser hung it elsewhere."""
        doc, end = token.doc, min(token.sent.end, token.i + MEMBERS)
        link = next((i for i in range(token.i + 1, end) if doc[i].dep_ in self._s.coordinator), None)
        if link is None:
            return []
        return next(([doc[i]] for i in range(link + 1, min(end + MEMBERS, token.sent.end)) if self._mentions.at(doc[i])), [])

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

    # ---- subjects and objects

    def is_passive(self, found: Found) -> bool:
        """Is the subject of the verb the one who undergoes it?"""
        kids = list(found.head.children)
        if self._is_mistagged(found.head):
            return True
        helpers = [lemma_of(c) for c in kids if c.dep_ in self._s.passive_auxiliary | self._s.auxiliary | self._s.copula]
        labels = {c.dep_ for c in kids}
        intransitive = bool(found.predicate.lemma) and not takes_object(found.predicate)
        acted = bool(labels & self._s.agent) and not (intransitive and not labels & (self._s.passive_subject | self._s.passive_auxiliary))
        passive = any(h in self._w.passive_auxiliaries for h in helpers) and not self._has_done(found.head)
        if passive or acted:  # `is door de deur binnengekomen` is no passive
            return not is_finite(found.head, self._lang) or self._is_mistaken(found.head)
        if not helpers and is_participle(found.head, self._lang):
            moves = intransitive and found.head.dep_ not in self._s.complement  # `is vertrokken en ondergedoken`
            if (not moves and self._shares_passive(found.head)) or self._is_done_by(found):
                return True
        if is_participle(found.head, self._lang) and self._rests(found):
            return True
        if not helpers and not any(c.dep_ in self._s.object | self._s.subject for c in kids) and self._is_bare(found):
            return True  # `gevraagd om een reactie`
        marked = any(c.dep_ in self._s.passive_subject for c in kids)
        bare = is_infinitive(found.head, self._lang) and not found.head.lower_.startswith(self._w.participle_starts)
        bare = bare and self._w.infinitive_marker not in {c.lower_ for c in kids}
        bare = bare or (is_infinitive(found.head, self._lang) and self._is_minded(found.head))
        if bare or not any(h in self._w.perfect_auxiliaries for h in helpers):
            return marked and not helpers
        if found.lemma in self._w.unaccusative:
            return False
        if found.predicate.lemma:
            moves = found.lemma.endswith(self._w.moving) and bool(self._behind(found, self._w.towards_prepositions))
            return takes_object(found.predicate) and not any(c.dep_ in self._s.object for c in kids) and not moves
        subjects = self._subjects(found.head)[:1]
        nobody = not subjects and any(c.lower_ in self._w.dummies for c in kids)  # `er was gerommeld met de cijfers`
        return marked or nobody or any(self._mentions.actor[a].kind == "place" for t in subjects for a in self.actors(t))

    def _has_done(self, verb: Token) -> bool:
        """`het werd bekend dat de raad hem heeft ontslagen`: a participle with the finite auxiliary of the perfect, and others."""
        helpers = [c for c in verb.children if c.dep_ in self._s.auxiliary and is_finite(c, self._lang)]
        return is_participle(verb, self._lang) and any(lemma_of(c) in self._w.having for c in helpers)

    def _rests(self, found: Found) -> bool:
        """`de mannen zitten opgesloten`: are they in the state that was brought about?"""
        verb, s = found.head, self._s
        helpers = [c for c in verb.children if c.dep_ in s.passive_auxiliary | s.auxiliary | s.copula]
        beside = helpers or ([verb.head] if verb.dep_ in s.complement else [])
        return takes_object(found.predicate) and any(lemma_of(t) in self._w.resting for t in beside)

    def _is_minded(self, verb: Token) -> bool:
        """`is van plan straffen te eisen`, where the parser takes the form of being for an auxiliary of the infinitive."""
        helper = next((c for c in verb.children if lemma_of(c) in self._w.perfect_auxiliaries), None)
        return helper is not None and any(t.lower_ in self._w.minded for t in verb.doc[helper.i + 1 : verb.i])

    def _is_mistagged(self, verb: Token) -> bool:
        """`worden we ondermijnd`: a participle that was tagged as a finite form, below the auxiliary of its passive."""
        below = verb.dep_ in self._s.complement and is_finite(verb, self._lang) and is_finite(verb.head, self._lang)
        formed = verb.lower_.startswith(self._w.participle_starts) and verb.lower_.endswith(self._w.participle_endings)
        marked = any(c.dep_ in self._s.marker for c in verb.children)
        return below and formed and not marked and lemma_of(verb.head) in self._w.passive_auxiliaries

    def _is_mistaken(self, verb: Token) -> bool:
        """`wordt ontraden`, `worden ingeënt`: a participle that was tagged as a finite form, with the finite auxiliary of its passive."""
        helpers = (c for c in verb.children if c.dep_ in self._s.passive_auxiliary and is_finite(c, self._lang))
        return verb.lower_.endswith(self._w.participle_endings) and any(lemma_of(c) in self._w.passive_auxiliaries for c in helpers)

    def _receiving(self, verb: Token) -> Token | None:
        """The `kreeg` of `de krant kreeg een verbod opgelegd`, whose subject it is done to."""
        if not is_participle(verb, self._lang):
            return None
        beside = [verb.head] if verb.dep_ in self._s.complement else []
        beside += [c for c in verb.children if c.dep_ in self._s.passive_auxiliary | self._s.auxiliary]
        return next((t for t in beside if lemma_of(t) in self._w.receiver_auxiliaries), None)

    def _is_bare(self, found: Found) -> bool:
        """Is it a participle of its own that says what is done to somebody: of a transitive verb, beside a clause or a noun?"""
        verb = found.head
        beside = verb.dep_ in self._s.adverbial_clause | self._s.noun_clause
        if verb.dep_ in self._s.adverbial_clause and lemma_of(verb.head) in self._w.having and is_finite(verb.head, self._lang):
            return False  # `had de voorman, een aardige man, ontboden`: its auxiliary was made the verb
        return beside and is_participle(verb, self._lang) and bool(found.predicate.lemma) and takes_object(found.predicate)

    def _is_done_by(self, found: Found) -> bool:
        """`Door de krant bestempeld als held, ...`: a participle that nothing but who does it stands with."""
        own = self._s.subject | self._s.object
        by = self._cased([found.head], frozenset({self._w.agent_preposition}))
        return takes_object(found.predicate) and not any(c.dep_ in own for c in found.head.children) and any(map(self.actors, by))

    def _shares_passive(self, verb: Token) -> bool:
        """Is it coordinated with a passive (`werden twaalf mensen gered en drie auto's geborgen`), or the participle of its auxiliary?"""
        above = verb.head
        if verb.dep_ in self._s.complement:
            helpers = [c for c in above.children if c.dep_ in self._s.passive_auxiliary] if not is_participle(above, self._lang) else []
            return any(lemma_of(t) in self._w.passive_auxiliaries for t in (above, *helpers))  # `gaan verboden worden`
        if verb.dep_ in self._s.conjunct and above.dep_ in self._s.complement and lemma_of(above.head) in self._w.passive_auxiliaries:
            return True  # `worden verbaal of fysiek bedreigd`
        beside = self._is_joined(verb) and is_participle(above, self._lang)
        return beside and any(
            lemma_of(c) in self._w.passive_auxiliaries or c.dep_ in self._s.passive_subject for c in above.children
        )

    def _is_joined(self, verb: Token) -> bool:
        """Is it coordinated with the verb above, if only by a comma: `heeft de rivaal uitgedaagd, op scherp gezet`?"""
        if verb.dep_ in self._s.conjunct:
            return True
        two = is_participle(verb, self._lang) and is_participle(verb.head, self._lang)
        own = self._s.subject | self._s.passive_subject | self._s.auxiliary | self._s.passive_auxiliary | self._s.copula | self._s.marker
        return two and verb.dep_ in self._s.parataxis and verb.i > verb.head.i and not any(c.dep_ in own for c in verb.children)

    def _subjects(self, verb: Token) -> list[Token]:
        """Nominals that the parser takes for subjects, expletives left out."""
        labels, idle = self._s.subject | self._s.passive_subject, self._w.expletives - self._w.relative_pronouns
        kids = self._kids(verb)
        found = [c for c in kids if c.dep_ in labels and not self._is_clausal(c)] or self._behind_marker(verb, kids)
        found = self._hung_below(kids) or found or self._of_prefix(kids)
        found = [c for c in found if not self._is_adverbial(c)]
        bare = [c for c in found if preposition(c, self._lang) is None]
        found = bare or found  # `ook op scholen leggen leraren het werk neer`
        several = len(found) > 1 and self._main(verb)
        return [c for c in found if c.lower_ not in idle and not (c.lower_ in self._w.expletives and several)]

    def _is_adverbial(self, token: Token) -> bool:
        """`hoopt deze zomer te openen`, `iets verderop wachtte de bond`, `dik tien jaar deelden zij alles`: no subject."""
        if token.lower_ in self._w.somewhat:
            return any(c.dep_ in self._s.adjective for c in token.children)
        if token.pos_ == "DET" and token.i + 1 < token.sent.end and token.nbor().pos_ == "NUM":
            return True
        return self._is_time(token) and any(c.lower_ in self._w.pointing and c.i < token.i for c in token.children)

    def _of_prefix(self, kids: list[Token]) -> list[Token]:
        """`Van Dalen belde de bond`: a name that begins a sentence with what the parser takes for a preposition."""
        named = [c for c in kids if c.pos_ == "PROPN" and c.dep_ in self._s.oblique]
        cases = [preposition(c, self._lang) for c in named[:1]]
        return named[:1] if any(c is not None and c.is_sent_start and self._mentions.starting(c.i) for c in cases) else []

    def _hung_below(self, kids: list[Token]) -> list[Token]:
        """`nu moest hij dagelijks zangers spreken`: a pronoun that is always a subject, hung on a noun that is none."""
        clausal = self._s.copula | self._s.marker
        nouns = (c for c in kids if c.pos_ == "NOUN" and not any(g.dep_ in clausal for g in c.children))
        hung = (g for c in nouns for g in c.children if g.dep_ in self._s.subject and g.lower_ in self._w.nominatives and g.i < c.i)
        if found := [g for g in hung if g.i > g.sent.start and is_finite(g.nbor(-1), self._lang)]:
            return found[:1]
        nested = [c for c in kids if c.dep_ in self._s.subject and c.pos_ == "NOUN"]
        plain = (c for c in nested if not any(g.dep_ in self._s.copula for g in c.children))
        below = (g for c in plain for g in c.children if g.dep_ in self._s.subject and g.i < c.i)
        return [g for g in below if self._mentions.at(g)][:1]  # `dat scholen leerlingen moeten helpen`

    def _behind_marker(self, verb: Token, kids: list[Token]) -> list[Token]:
        """`tot het kabinet besloot`: the first nominal of a finite clause behind a conjunction that was taken for its preposition."""
        first = next((c for c in kids if not c.is_punct), None)
        if verb.dep_ not in self._s.adverbial_clause or first is None or first.dep_ not in self._s.oblique or first.i > verb.i:
            return []
        case = preposition(first, self._lang)
        fits = case is not None and case.lower_ in self._w.clause_prepositions and finite_verb(verb, self._lang) is not None
        return [first] if fits else []

    def _kids(self, verb: Token) -> list[Token]:
        """The dependents of a verb and of its auxiliaries, which some parses hang the subject on."""
        helpers = self._s.auxiliary | self._s.passive_auxiliary | self._s.copula
        kids = [k for c in verb.children for k in ((c, *c.children) if c.dep_ in helpers else (c,))]
        lent = self._s.object | self._s.indirect_object if is_infinitive(verb, self._lang) else self._s.object
        while verb.dep_ in self._s.complement and lemma_of(verb.head) in self._w.raising:
            verb = verb.head
            kids += [c for c in verb.children if c.dep_ in lent and not self._is_clausal(c)]
        return kids

    def _is_clausal(self, token: Token) -> bool:
        """Is it the verb of a clause, and nothing with an article (`de verdachte`; `de stellen`, which looks like a verb)?"""
        noun = is_attribute(token, self._lang) or any(c.dep_ in self._s.determiner and c.i < token.i for c in token.children)
        return is_verb(token, self._lang) and not noun

    def _main(self, verb: Token) -> bool:
        return verb.dep_ not in self._s.relative_clause

    def split(self, verb: Token, known: Found) -> tuple[list[Token], list[Token]]:
        """The subject and the object of an active verb, one subject a verb."""
        subjects = self._subjects(verb)
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
        if (takes or known.predicate.type == "NONE") and self._is_fronted(verb, subjects, objects, known):
            return objects, subjects
        if takes and self._is_of_joined(verb, subjects[0], objects):
            return self._of_clause_before(verb), subjects + objects
        if not objects and takes:
            if self._clashes(verb, subjects[0]) or self._is_shared_object(verb, subjects[0]):
                return self._shared(verb, 0), subjects
            return subjects, self._apart(subjects[0])
        return subjects, objects

    def _among_objects(self, verb: Token, objects: list[Token], known: Found) -> tuple[list[Token], list[Token]]:
        """The subject and the object of a verb of which the parser knows objects alone."""
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
        apart = (behind or verb.dep_ not in self._s.conjunct) and finite is not None
        return (objects, []) if apart else ([], objects)  # `gisteren heeft de minister gelogen`

    def _is_behind_pointer(self, verb: Token, token: Token) -> bool:
        """`dit heeft de raad besloten`: an actor straight behind the finite verb, and before that what was decided."""
        finite = finite_verb(verb, self._lang)
        if finite is None or subtree_bounds(token)[0] != finite.i + 1 or finite.i == verb.sent.start:
            return False
        before = finite.nbor(-1)
        points = before.lower_ in self._w.demonstratives and before.dep_ in self._s.subject | self._s.object
        return points and any(map(self.can_act, self.actors(token))) and not self._clashes(verb, token)

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
        return verb.head.i == verb.i + 1 and is_finite(verb.head, self._lang) and _number(verb.head) == ["Sing"]

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

    def _is_clause(self, verb: Token) -> bool:
        """Has the verb a clause of its own, so that its subject stands in it?"""
        marked = any(c.dep_ in self._s.marker and c.lower_ != self._w.purpose_marker for c in verb.children)
        return is_finite(verb, self._lang) or (marked and finite_verb(verb, self._lang) is not None)

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

    def _clashes(self, verb: Token, subject: Token) -> bool:
        """Is the verb singular and the noun plural, so that it must be the object (`maar scholen oproept`)?"""
        finite, s = finite_verb(verb, self._lang), self._s
        alone = finite is None and is_participle(verb, self._lang) and any(c.dep_ in s.marker for c in verb.children)
        if not (finite or alone) or subject.pos_ != "NOUN" or any(c.dep_ in s.number | s.copula for c in subject.children):
            return False
        if self._mentions.is_name(subject):  # `Peters`, which looks like a plural
            return False
        singular = alone or (finite is not None and finite.morph.get("Number", []) == ["Sing"])  # `het hof dat de mannen berecht`
        return singular and subject.morph.get("Number", []) == ["Plur"]

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
        if tagged and _number(others[0]) == ["Plur"] and _number(about) == ["Sing"]:
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

    def _is_time(self, token: Token) -> bool:
        """`Begin 2018 riep de raad op`: a time without a preposition, taken for a subject."""
        return lemma_of(token) in self._w.units | self._w.spells and not self.actors(token)

    def _is_shared_object(self, verb: Token, subject: Token) -> bool:
        """`en veroordeelt de aanval`: the subject stands before the coordinated verb, which comes straight behind its `en`."""
        if verb.dep_ not in self._s.conjunct or subject.i < verb.i or not is_finite(verb, self._lang):
            return False
        before = verb.doc[verb.i - 1] if verb.i > 0 else verb
        return before.dep_ in self._s.coordinator and bool(self._shared(verb, 0))

    def subject(self, found: Found) -> list[Token]:
        """Who does it: the subject, the agent of a passive, a shared or a controlling subject."""
        verb = found.head
        if not is_verb(verb, self._lang):
            return self._subjects(verb) or (self._shared(verb, 0) if verb.dep_ in self._s.complement else [])  # `zegt het eens te zijn`
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
        return self.split(verb, found)[0] or self._opening(verb) or self._shared(verb, 0) or self._inverted(verb) or self._of_first(verb)

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
        if first.dep_ in self._s.adverbial_clause and not any(t.i < first.i for t in self._subjects(first)):
            return []  # `staat de brug open, wacht men`
        opens = any(c.dep_ in self._s.marker or c.lower_ in self._w.relative_pronouns for c in first.children)
        return [] if opens else self._subjects(first)[:1]

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

    def _lets_itself(self, verb: Token, found: Found) -> bool:
        """`liet zich inenten`: the subject undergoes it."""
        near = (*verb.head.children, *verb.children)
        return takes_object(found.predicate) and any(c.lower_ in self._w.reflexives for c in near)

    def _agent(self, verb: Token) -> list[Token]:
        out = [c for c in verb.children if c.dep_ in self._s.agent]
        own = any(c.dep_ in self._s.passive_auxiliary for c in verb.children)  # `werd afgewezen en werd later vermoord`
        if not out and not own and self._shares_passive(verb) and verb.dep_ in self._s.conjunct:
            return self._agent(verb.head)
        by = frozenset({self._w.agent_preposition})
        lent = verb.dep_ in self._s.complement and finite_verb(verb, self._lang) is None and verb.head.pos_ == "VERB"
        beside = self._cased([verb.head], by) if lent else []  # `liet zich bijstaan door de bond`, `zegt te zijn geslagen door agenten`
        return out or self._cased([verb], by) or [t for t in beside if self.actors(t)]

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

    def _controller_below(self, verb: Token) -> list[Token]:
        """`beschuldigt hem ervan de wet te overtreden`: of the objects of an infinitive the first, which is the one of the verb above."""
        own = sorted((c for c in verb.children if c.dep_ in self._s.object | self._s.indirect_object), key=lambda c: c.i)
        pointed = [c for c in verb.children if c.dep_ in self._s.oblique and c.lower_ in self._w.demonstratives]
        fits = own and own[0].i > verb.head.i and (len(own) > 1 or pointed) and self.standing_as(own[0])
        return own[:1] if fits and not is_verb(own[0], self._lang) else []

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
        noun = verb.doc[start.i - 1]
        while noun.pos_ in NOMINAL and not self._asks(noun) and noun.head.i != noun.i and noun.head.i < start.i:
            noun = noun.head
        if noun.head.i < start.i and not self._asks(noun):  # `gaf opdracht aan de raad om`, where both hang on the verb
            noun = next((c for c in noun.head.children if c.dep_ in self._s.object and c.i < start.i and self._asks(c)), noun)
        if noun.pos_ != "NOUN" or not self._asks(noun):
            return None
        told = self.lex.noun(noun)
        if lemma_of(noun) in self._w.granted and is_verb(noun.head, self._lang):
            given = [c for c in noun.head.children if c.dep_ in self._s.indirect_object | self._s.object and c.i != noun.i]
            if any(self.actors(t) for t in given):
                return given[:1]  # `geeft de raad de mogelijkheid om te kiezen`
        asked = self._cased([noun, noun.head], self._w.asked_prepositions)
        asked = [t for t in asked if noun.i < t.i < start.i and self.actors(t)]
        if told is not None and told.type == "REQUEST":
            return asked  # `na een oproep om te staken`: whoever it was
        owners = self._cased([noun], self._w.genitive_prepositions)
        owners = [c for c in noun.children if owns(c, self._lang)] or [t for t in owners if t.i < start.i]
        return [t for t in owners if self.actors(t)] or None

    def _given(self, verb: Token) -> list[Token]:
        """`gaf de leden de opdracht te zwijgen`: those who are given it."""
        head, labels = verb.head, self._s.object | self._s.indirect_object
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
        return own if own and _number(own[0]) == _number(verb) else []

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

    def _subject_up(self, head: Token, depth: int) -> list[Token]:
        return self._own(head)[:1] or self._shared(head, depth + 1) or self._inverted(head) or self._of_first(head)

    def _own(self, verb: Token) -> list[Token]:
        """The subject of a verb as the parser has it; that of a relative clause is told apart from its pronoun."""
        if verb.dep_ not in self._s.relative_clause or not is_verb(verb, self._lang):
            subjects = self._subjects(verb)
            lends = is_verb(verb, self._lang) and lemma_of(verb) in self._w.raising - self._w.object_control - self._w.perceiving
            behind = [c for c in verb.children if c.dep_ in self._s.object and c.i > verb.i] if subjects and lends else []
            turned = bool(behind) and self._is_no_subject(verb, subjects[0], behind[0], as_found(verb, self._lang))
            return behind[:1] if turned else subjects  # `eenmaal binnen ging Jansen niet zwemmen`
        found = as_found(verb, self._lang)
        return self._subjects(verb) if self.is_passive(found) else self.split(verb, found)[0]


def _number(token: Token) -> list[str]:
    return token.morph.get("Number", [])


def _words_of(predicate: Predicate) -> list[str]:
    """The words of a phrase, which are no arguments of it."""
    return predicate.lemma.replace("*", "").split(" ") if predicate.kind == "phrase" else []


def takes_object(predicate: Predicate) -> bool:
    """Has the frame a place for an object?"""
    return "o" in predicate.whom.rstrip(REQUIRED).replace("|", "+").split("+")


def _turned(spec: str, who: str, whom: str, genitive: frozenset[str]) -> str:
    """The frame of a noun told by a verb of receiving: its subject undergoes (`kreeg steun van`)."""
    if spec == who:
        return "|".join([w for w in who.split("|") if w != "s"] + sorted(genitive))
    return f"{UNDERGOER}|{whom}"
