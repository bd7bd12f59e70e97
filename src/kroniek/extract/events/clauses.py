"""What stands in a clause: whom the parser takes for its subject, what is behind its prepositions, and its voice."""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.events.predicates import Found, is_attribute, is_verb, lemma_of, takes_object, words_of
from kroniek.extract.events.referents import Referents
from kroniek.extract.syntax import finite_verb, is_finite, is_infinitive, is_participle, preposition, subtree_bounds


class Clauses(Referents):
    """The clauses of one report, read from the parse and with its frequent errors repaired."""

    def _subjects(self, verb: Token) -> list[Token]:
        """Nominals that the parser takes for subjects, expletives left out."""
        labels, idle = self._s.subject | self._s.passive_subject, self._w.expletives - self._w.relative_pronouns
        kids = self._kids(verb)
        found = [c for c in kids if c.dep_ in labels and not self._is_clausal(c)] or self._behind_marker(verb, kids)
        found = self._hung_below(kids) or found or self._of_prefix(kids)
        found = [c for c in found if not self._is_adverbial(c)]
        found = [c for c in found if not self._is_likened(c, verb)]
        nominative = [c for c in kids if c.tag_.startswith(self._w.nominative_tags) and c.dep_ in self._s.object | self._s.indirect_object]
        if nominative and not any(c.tag_.startswith(self._w.nominative_tags) for c in found):
            found = nominative[:1]  # `waarin zij de minister opriep`
        bare = [c for c in found if preposition(c, self._lang) is None]
        found = bare or found  # `ook op scholen leggen leraren het werk neer`
        several = len(found) > 1 and self._main(verb)
        return [c for c in found if c.lower_ not in idle and not (c.lower_ in self._w.expletives and several)]

    def is_imperative(self, verb: Token) -> bool:
        """`schaf de wet af`: a bare stem that opens its clause, which nobody of the report does."""
        bare = verb.tag_.startswith(self._w.stem_tags) and not verb.lower_.endswith(self._w.stem_endings)
        onset = next((n for n, letter in enumerate(verb.lower_) if letter in self._lang.phrases.vowels), 0) + 1
        bare = bare and verb.lower_[:onset] in lemma_of(verb)  # `trek`, as far as its first vowel as `trekken`; not `trok`, mistagged
        if not bare or lemma_of(verb) in self._w.raising or any(c.dep_ in self._s.marker and c.i < verb.i for c in verb.children):
            return False
        opens = verb.i == verb.sent.start or verb.nbor(-1).is_punct or verb.nbor(-1).is_space
        before = any(c.dep_ in self._s.subject and c.i < verb.i for c in verb.children)
        return opens and not before and not any(c.dep_ in self._s.subject and c.pos_ == "PRON" for c in verb.children)

    def _is_adverbial(self, token: Token) -> bool:
        """`hoopt deze zomer te openen`, `iets verderop wachtte de bond`, `dik tien jaar deelden zij alles`: no subject."""
        if token.lower_ in self._w.somewhat:
            return any(c.dep_ in self._s.adjective for c in token.children)
        if token.pos_ == "DET" and token.i + 1 < token.sent.end and token.nbor().pos_ == "NUM":
            return True
        return self._is_time(token) and any(c.lower_ in self._w.pointing and c.i < token.i for c in token.children)

    def _is_likened(self, token: Token, verb: Token) -> bool:
        """`net als de bond tekende de raad`, `als winnaar sprak Jansen`: no subject, as another stands straight behind the verb."""
        finite, opens = finite_verb(verb, self._lang), subtree_bounds(token)[0] - 1
        if finite is None or opens < verb.sent.start or subtree_bounds(token)[1] != finite.i:
            return False
        if verb.doc[opens].lower_ not in self._w.appraisal_markers or finite.i + 1 >= verb.sent.end:
            return False
        labels = self._s.subject | self._s.object
        return any(subtree_bounds(c)[0] == finite.i + 1 and c.dep_ in labels and self._mentions.at(c) for c in self._kids(verb))

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

    def _is_time(self, token: Token) -> bool:
        """`Begin 2018 riep de raad op`: a time without a preposition, taken for a subject."""
        return lemma_of(token) in self._w.units | self._w.spells and not self.actors(token)

    def _clashes(self, verb: Token, subject: Token) -> bool:
        """Is the verb singular and the noun plural, so that it must be the object (`maar scholen oproept`)?"""
        finite, s = finite_verb(verb, self._lang), self._s
        alone = finite is None and is_participle(verb, self._lang) and any(c.dep_ in s.marker for c in verb.children)
        if not (finite or alone) or subject.pos_ != "NOUN" or any(c.dep_ in s.copula for c in subject.children):
            return False
        if any(c.dep_ in s.number for c in subject.children) and not self._mentions.at(subject):
            return False  # `twee miljoen is genoeg`
        if self._mentions.is_name(subject):  # `Peters`, which looks like a plural
            return False
        singular = alone or (finite is not None and finite.morph.get("Number", []) == ["Sing"])  # `het hof dat de mannen berecht`
        return singular and subject.morph.get("Number", []) == ["Plur"]

    def _behind(self, found: Found, prepositions: frozenset[str]) -> list[Token]:
        """Nominals behind one of the prepositions: on the trigger, on the verb that it is told with, then on that verb's nouns."""
        holders, part = list(dict.fromkeys((found.trigger, found.head))), words_of(found.predicate)
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

    def _brings_about(self, verb: Token) -> bool:
        """Does the subject of the verb do what its object names: `houdt een toespraak`, `laat de staking doorgaan`?"""
        if lemma_of(verb) in self._w.causative:
            return any(c.dep_ in self._s.complement and self.lex.verb(c, self._lang) in self._w.going_on for c in verb.children)
        return not {self.lex.verb(verb, self._lang), lemma_of(verb)}.isdisjoint(self._w.creating | self._w.performing)

    def is_passive(self, found: Found) -> bool:
        """Is the subject of the verb the one who undergoes it?"""
        kids = list(found.head.children)
        if self._is_mistagged(found.head):
            return True
        helpers = [lemma_of(c) for c in kids if c.dep_ in self._s.passive_auxiliary | self._s.auxiliary | self._s.copula]
        helpers += self._behind_second(found.head, helpers)
        labels = {c.dep_ for c in kids}
        if not helpers and is_participle(found.head, self._lang) and labels & self._s.marker and labels & self._s.passive_subject:
            return False  # `dat de politie massaal uitrukt`: a finite form that looks like a participle
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
        if found.lemma in self._w.unaccusative or (found.predicate.kind == "phrase" and lemma_of(found.head) in self._w.raising):
            return False  # `als de raad akkoord was gegaan`
        if found.predicate.lemma:
            moves = found.lemma.endswith(self._w.moving) and bool(self._behind(found, self._w.towards_prepositions))
            return takes_object(found.predicate) and not any(c.dep_ in self._s.object for c in kids) and not moves
        subjects = self._subjects(found.head)[:1]
        nobody = not subjects and any(c.lower_ in self._w.dummies for c in kids)  # `er was gerommeld met de cijfers`
        return marked or nobody or any(self._mentions.actor[a].kind == "place" for t in subjects for a in self.actors(t))

    def _behind_second(self, verb: Token, own: list[str]) -> list[str]:
        """The auxiliaries behind the second of two participles: `zou gemarteld en mishandeld zijn`."""
        full = self._w.passive_auxiliaries | self._w.perfect_auxiliaries | self._w.having
        if not own or not is_participle(verb, self._lang) or full & set(own):
            return []
        second = (c for c in verb.children if c.dep_ in self._s.conjunct and is_participle(c, self._lang))
        labels = self._s.passive_auxiliary | self._s.auxiliary | self._s.copula
        return [lemma_of(t) for c in second for t in c.children if t.dep_ in labels and t.i > c.i]

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
