"""Whom a word stands for: its own actors, those of what its relative pronoun refers to, those it counts a part of."""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.actors.lexicon import lexicon as actor_lexicon
from kroniek.extract.events.predicates import Lexicon, is_verb, lemma_of
from kroniek.extract.lookup import Mentions
from kroniek.extract.syntax import ancestors, conjuncts, finite_verb, is_infinitive, number_of, preposition
from kroniek.lang import Language
from kroniek.records import Kind

CALLED: dict[Kind, frozenset[Kind]] = {
    "person": frozenset({"person", "organisation", "group"}),
    "organisation": frozenset({"organisation"}),
    "group": frozenset({"organisation", "group"}),
}
"""Kinds of the actors whose name may follow a word for one: a firm is called `winnaar`, a man no `rechtbank`."""
MEMBERS = 12
"""How many words behind a group its members may begin."""


class Referents:
    """The actors that the words of one report stand for."""

    def __init__(self, lang: Language, lex: Lexicon, mentions: Mentions) -> None:
        self._lang, self.lex, self._mentions = lang, lex, mentions
        self._s = lang.syntax
        self._w = lang.events
        self._nouns = actor_lexicon(lang)

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
        if (owned := self._owned(token)) is not None:
            token = owned
        found = self._mentions.at(token)
        if not found and token.pos_ == "ADJ":  # `de Syrische Koerden`, with the adjective for its head
            found = next((ids for c in token.children if c.dep_ in self._s.fixed | self._s.flat and (ids := self._mentions.at(c))), ())
        if not found and token.pos_ == "PROPN":
            found = self._mentions.by_name(token)
        if token.pos_ == "NOUN" and number_of(token) == ["Plur"] and len(names := self._titled(token, several=True)) > 1:
            return names
        if named := self._named(token, found):
            return named
        whole = tuple(a for a in found if (token.i, a) not in self._mentions.parts)  # a party's leader acts, not the party
        whole = tuple(a for a in whole if (token.i, a) not in self._mentions.inner) or whole  # nor the one a government is named after
        counts = token.pos_ == "NUM" or lemma_of(token) in self._w.parts
        return whole or (counts and self._counted(token)) or self._titled(token) or self._explained(token)

    def _owned(self, name: Token) -> Token | None:
        """`Peters' advocaat`, whose name the parser takes for the one who acts: the noun behind its apostrophe."""
        last = max((c.i for c in name.children if c.dep_ in self._s.flat and c.i > name.i), default=name.i)
        doc, sent = name.doc, name.sent
        if not self._mentions.is_name(name) or last + 2 >= sent.end:
            return None
        if doc[last].whitespace_ or doc[last + 1].text not in self._w.apostrophes:
            return None
        quoted = sum(t.text in self._w.apostrophes for t in doc[sent.start : last]) % 2
        return doc[last + 2] if doc[last + 1].whitespace_ and doc[last + 2].pos_ == "NOUN" and not quoted else None

    def _explained(self, name: Token) -> tuple[str, ...]:
        """`SPDC, een dochter van de bank`: an unknown name, by what is said of it behind a comma."""
        if not name.text[:1].isupper() or name.pos_ not in {"PROPN", "NOUN", "X"} or name.i + 1 >= name.sent.end:
            return ()
        beside = (c for c in name.children if c.dep_ in self._s.apposition and c.pos_ == "NOUN" and c.i > name.i)
        return next((ids for c in beside if name.nbor().text == "," and (ids := self._mentions.at(c))), ())

    def _referred(self, verb: Token, pronoun: Token) -> Token:
        """What a relative clause is about; `een regeling voor leden die staken` is about the nearer noun, which has the verb's number."""
        noun, finite = self._noun_before(verb.head, pronoun), finite_verb(verb, self._lang)
        bare = finite is None and is_infinitive(verb, self._lang) and not any(c.dep_ in self._s.auxiliary for c in verb.children)
        number = number_of(finite) if finite is not None else ["Plur"] if bare else []
        if noun.pos_ != "NOUN" or not number or not number_of(noun) or number_of(noun) == number or len(conjuncts(noun, self._lang)) > 1:
            return noun
        below = [t for t in noun.subtree if noun.i < t.i < pronoun.i and t.dep_ in self._s.nominal_modifier and number_of(t) == number]
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
        first = next(named, None)
        ids = self._mentions.starting(first.i) if first is not None else ()
        ids = tuple(a for a in ids if first is not None and (first.i, a) not in self._mentions.parts)  # `de La Scala-voorman`
        return tuple(a for a in ids if self._mentions.actor[a].kind != "place")  # `voordat de helikopter Antwerpen bereikte`

    def _named(self, noun: Token, found: tuple[str, ...]) -> tuple[str, ...]:
        """Who is called by name in apposition to a noun that stands for another: `winnaar De Kiezer`, `de buurman, slijterij Jansen`."""
        if not found or noun.pos_ != "NOUN" or number_of(noun) == ["Plur"] or self._mentions.is_name(noun):
            return ()
        labels = self._s.apposition | self._s.flat
        below = [c for c in noun.children if c.dep_ in labels and c.i > noun.i]
        below += [g for c in below if c.pos_ == "NOUN" and not self._mentions.is_name(c) for g in c.children if g.dep_ in labels]
        known = self._mentions.actor
        if any(m.form == "name" for a in found for m in known[a].mentions):
            return ()
        ids = next((ids for c in below if self._mentions.is_name(c) and (ids := self._mentions.at(c))), ())
        own = {a for c in below for a in ids if (c.i, a) not in self._mentions.parts}
        return tuple(a for a in ids if a in own and a not in found and known[a].kind in CALLED.get(known[found[0]].kind, ()))

    def _counted(self, number: Token) -> tuple[str, ...]:
        """Those counted by a number that heads them: `duizenden Polen`."""
        doc, noun = number.doc, min(number.i + 3, number.sent.end - 1)
        if doc[noun].pos_ == "NUM" and tuple(t.lower_ for t in doc[number.i + 1 : noun]) in self._w.ratios:
            return self._mentions.at(doc[noun].head)  # `een op de drie leden`
        labels = self._s.nominal_modifier | self._s.apposition | self._s.flat
        counted = (c for c in number.children if c.dep_ in labels and preposition(c, self._lang) is None)
        return next((ids for c in counted if (ids := self._mentions.at(c))), ())

    def can_act(self, actor: str) -> bool:
        """A town may stand for those who govern it, by its name; a road or a house never acts."""
        known = self._mentions.actor[actor]
        governed = any(word in self._w.governed for word in known.name.lower().split())  # `de stad koos`
        return known.kind != "place" or governed or any(m.form == "name" for m in known.mentions)

    def standing_as(self, token: Token) -> tuple[str, ...]:
        """The actors of a word, or those whom it counts a part of: `tachtig procent van de burgers`."""
        return self.actors(token) or self._part_of(token)

    def _part_of(self, token: Token) -> tuple[str, ...]:
        """`een deel van de leden`, `de helft van de kiezers`: those whom it is a part of."""
        if lemma_of(token) not in self._w.parts and not token.lower_.endswith(self._w.part_endings):
            return ()
        of = self._w.genitive_prepositions | self._w.asked_prepositions  # `een veelvoud aan agenten`
        return tuple(dict.fromkeys(a for t in self._cased([token], of) for a in self.actors(t)))

    def _is_thing(self, token: Token) -> bool:
        if token.lower_ in self._w.relative_pronouns and token.dep_ not in self._s.determiner:
            above = next((a.head for a in (token, *ancestors(token)) if a.dep_ in self._s.relative_clause), None)
            return above is None or (above.i != token.i and self._is_thing(above))
        known = self._nouns.noun(token.text, token.lemma_) if token.pos_ == "NOUN" else None
        someone = known is not None and known.kind != "place"
        return (token.pos_ == "NOUN" and not someone) or token.lower_ in self._w.demonstratives | self._w.generic

    def _is_somebody(self, token: Token) -> bool:
        """Is it a person, a group, a country or a place that acts, or a word for one?"""
        if self.standing_as(token) or lemma_of(token) in self._w.parts:
            return bool(self.standing_as(token))
        if token.pos_ == "PRON":
            return token.lower_ not in self._w.expletives | self._w.quantifiers and not self._is_thing(token)
        return token.pos_ in {"NOUN", "ADJ", "VERB"} and not self._is_thing(token)

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

    def _heads(self, tokens: list[Token]) -> list[Token]:
        """The words and those coordinated with them; behind `maar` stands another."""
        return [h for t in tokens for h in conjuncts(t, self._lang) if h.i == t.i or not self._is_contrast(h)]

    def _is_contrast(self, token: Token) -> bool:
        at = next((c.i for c in token.children if c.dep_ in self._s.coordinator and c.lower_ in self._w.adversatives), None)
        return at is not None and token.doc[at + 1].lower_ not in self._w.additives  # `tegen de een, maar ook tegen de ander`
