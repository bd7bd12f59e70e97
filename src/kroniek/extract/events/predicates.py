"""Which words of a report tell an event, and as which predicate.

A known predicate tells an event wherever it stands; an unknown verb only as the verb of a clause of its own, since clauses that
complete or qualify others mostly say what is thought, meant or so. What a report has told before is not told again by a noun
(`de aanslag`, in its second mention), nor by a heading.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from kroniek.extract.syntax import is_finite, is_infinitive, is_participle, preposition
from kroniek.lang import Language
from kroniek.lang.shapes.events import EventWords, Predicate

VERBS = "kroniek_verbs"
"""Key in `Doc.user_data`: lemmas of verbs by token, found once."""
IDIOM = "idiom"
"""The kind of a phrase that tells nothing: `een rol spelen`."""
GLUED = 4
"""Words of a heading that lost its line break, of which only the splitter knows where it ends."""
HEADING = 16
"""Words that a heading has at most."""
REQUIRED = "!"
"""Behind a frame of whom: nothing is told where nothing stands there; twice, where what stands there is nobody."""
PHRASE = 3
"""How far before the noun of a phrase its preposition may stand."""


@dataclass(frozen=True, slots=True)
class Found:
    """A word that tells an event. `head` is the verb whose clause it is told in: itself, or the light verb of a noun."""

    trigger: Token
    head: Token
    predicate: Predicate
    lemma: str


class Lexicon:
    """The predicates of a language by their words."""

    def __init__(self, words: EventWords, key: str = VERBS) -> None:
        self._key = key
        self.verbs = {p.lemma: p for p in words.predicates if p.kind == "verb"}
        self.nouns = {p.lemma: p for p in words.predicates if p.kind == "noun"}
        self.adjectives = {p.lemma: p for p in words.predicates if p.kind == "adjective"}
        self.phrases: dict[str, list[tuple[tuple[str, ...], str | None, Predicate]]] = {}
        for p in words.predicates:
            if p.kind in {"phrase", IDIOM}:
                *rest, verb = p.lemma.split(" ")
                if p.kind == IDIOM:
                    rest = [w for w in rest if w not in words.articles] or rest  # `haalde haar schouders op` as `haalde de schouders op`
                star = next((w[1:] for w in rest if w.startswith("*")), None)
                self.phrases.setdefault(verb, []).append((tuple(w.lstrip("*") for w in rest), star, p))
        for entries in self.phrases.values():
            entries.sort(key=lambda e: (-len(e[0]), e[2].lemma))
        self._appraisals = {a.word: a.type for a in words.appraisals}
        self._words = words
        self._bases = frozenset(words.bases.values())

    def appraisal(self, token: Token) -> str:
        """The PLOVER type of calling somebody so, empty for a word that neither praises nor blames."""
        if token.pos_ not in {"ADJ", "NOUN", "ADV", "VERB"}:
            return ""
        return self._appraisals.get(lemma_of(token)) or self._appraisals.get(token.lower_, "")

    def verb(self, token: Token, lang: Language) -> str:
        """The lemma of a verb: with its particle, and from its form where the model's lemma is no known predicate."""
        known: dict[int, str] = token.doc.user_data.setdefault(self._key, {})
        if token.i not in known:
            known[token.i] = self._find_verb(token, lang)
        return known[token.i]

    def _find_verb(self, token: Token, lang: Language) -> str:
        w = self._words
        lemma, form = lemma_of(token), token.lower_
        below = _complement(token, lang) if lemma_of(token) in w.causative | w.saying else None
        lends = below is not None and is_infinitive(below, lang)  # `zegt op tijd te zijn`, `laten zich door de prijs leiden`
        kids = [c for c in token.children if _may_be_particle(c, token, lang)] if not lends else []
        particles = [c.lower_ for c in kids if c.dep_ in lang.syntax.particle and not _begins_phrase(c, lang)]
        if not particles and not lends and (form in w.bases or lemma in self._bases):
            loose = (c for c in kids if c.lower_ in w.particles and not _begins_phrase(c, lang))
            particles = [c.lower_ for c in loose if c.dep_ not in lang.syntax.case]
            particles += [t.lower_ for t in _loose_particles(token, lang)] if not is_participle(token, lang) else []
        if is_infinitive(token, lang) and form in self.verbs and not any(c.dep_ in lang.syntax.particle for c in kids):
            return form
        bases = [w.bases.get(form, ""), lemma, next((lemma[len(p) :] for p in particles if lemma.startswith(p)), "")]
        bare = [c.lower_ for c in token.children if c.dep_ in lang.syntax.object and c.pos_ == "NOUN" and not any(c.children)]
        whole_verbs = w.unsplit if not w.particles.isdisjoint(particles) else frozenset()  # `legt het weer op tafel` refutes nothing
        candidates = [c for p in particles for b in bases if b and (c := p + b) not in whole_verbs]
        candidates += [n + b for n in bare for b in bases if b] + [lemma]  # `legde beslag`, as `beslagleggen`
        candidates += [t.lower_ + b for t in _before_infinitive(token, lang) for b in bases if b and not lends]
        whole = w.forms.get(form, "")
        joined = any(lemma.startswith(p) for p in particles) and not whole.startswith(w.inseparable)  # `vaart uit` is no sailing
        if lemma not in w.not_events | w.light | w.raising and not joined:
            candidates.append(whole)
        found = next((c for c in candidates if c in self.verbs), None) or next((c for c in candidates if c in self.phrases), "")
        still = next((p + b for p in particles for b in bases if b and p + b in w.not_events), "")  # `dat viel tegen` is no falling
        if still and (not found or found == lemma):
            return still
        return found or (lemma if len(bases) < 3 or bases[2] not in w.not_events else bases[2])

    def noun(self, token: Token) -> Predicate | None:
        """The predicate of a noun, or of the longest event noun that it ends in: `stroomstoring` as `storing`."""
        lemma, form = lemma_of(token), token.lower_
        if form in self._words.other_plurals:
            return None
        singular = (form.removesuffix(plural) + one for plural, one in self._words.plurals if form.endswith(plural))
        known = next((self.nouns[w] for w in (lemma, form, *singular) if w in self.nouns), None)
        if known or lemma in self._words.not_compounds:
            return known
        least = self._words.noun_suffix
        return next(
            (
                self.nouns[lemma[i:]]
                for i in range(self._words.noun_prefix, len(lemma) - least + 1)
                if lemma[i:] in self.nouns and not lemma.endswith(tuple(self._words.not_compounds))
            ),
            None,
        )


@cache
def lexicon(words: EventWords) -> Lexicon:
    """The lexicon of a language, made once."""
    return Lexicon(words)


PLAIN = Predicate(kind="verb", lemma="", type="NONE", who="s", whom="o", example="")
"""A verb that the lexicon lacks."""


def as_found(token: Token, lang: Language) -> Found:
    """A word as the predicate that the lexicon has for it, for one that tells no event by the rules."""
    lex = lexicon(lang.events)
    known = lex.verbs.get(lex.verb(token, lang)) if is_verb(token, lang) else lex.noun(token)
    return Found(token, token, _caused(known, token, lang) if known else PLAIN, lemma_of(token))


def find_predicates(doc: Doc, lang: Language) -> Iterator[Found]:
    """The words that tell an event, in order of the text; no word twice."""
    lex = lexicon(lang.events)
    found = find_words((t for sent in doc.sents if not is_heading(sent) for t in sent), lex, lang)
    for hit in list(found.values()):
        if hit.predicate.kind == "noun" and hit.head.i != hit.trigger.i:
            if hit.head.i in found and found[hit.head.i].predicate.kind != "phrase":
                found.pop(hit.head.i)
        elif hit.lemma in lang.events.phase:
            found[hit.trigger.i] = _of_noun(hit, found, lex, lang)
    return _told_once([found[i] for i in sorted(found)], lang)


def find_words(tokens: Iterable[Token], lex: Lexicon, lang: Language) -> dict[int, Found]:
    """What the words of a lexicon tell, each by the index of its trigger: also what is told again, and in headings."""
    found: dict[int, Found] = {}
    taken: dict[int, tuple[str, ...]] = {}
    body = list(tokens)
    for token in body:
        if is_verb(token, lang) and not is_attribute(token, lang) and not _is_felt(token, lang):
            hit = phrase_of(token, lex, lang) or _verb(token, lex, lang)
            if hit is not None and hit.predicate.kind in {"phrase", IDIOM}:
                taken[hit.head.i] = tuple(hit.predicate.lemma.replace("*", "").split(" "))
            if hit is not None and hit.predicate.kind != IDIOM:
                found.setdefault(hit.trigger.i, hit)
    for token in body:
        if token.i in found or token.i in taken:
            continue
        hit = _noun(token, lex, lang, taken) or _attribute(token, lex, lang) or _adjective(token, lex, lang)
        if hit is not None:
            found[token.i] = hit
    return found


def _of_noun(hit: Found, found: dict[int, Found], lex: Lexicon, lang: Language) -> Found:
    """Taking part in, beginning or announcing a protest is an event of the type of the protest."""
    s = lang.syntax
    labels = s.object | s.subject | s.passive_subject | s.oblique
    nouns = (lex.noun(c) for c in hit.head.children if c.dep_ in labels and c.pos_ == "NOUN")
    noun = next((n for n in nouns if n is not None and n.type != "NONE"), None)
    kind, mode = (noun.type, noun.mode) if noun is not None else ("", None)
    clauses = (f.predicate.type for f in found.values() if f.head.head.i == hit.head.i and f.head.dep_ in s.complement)
    kind = kind or next((k for k in clauses if k in lang.events.hostile), "")
    threat = lang.events.phase[hit.lemma]
    if threat:
        kind, mode = (threat if kind in lang.events.hostile else ""), None
    return replace(hit, predicate=replace(hit.predicate, type=kind, mode=mode)) if kind else hit


def is_heading(sent: DocSpan) -> bool:
    """A line without an end mark, among others that have one: what it says the report tells below."""
    tokens = [t for t in sent if not t.is_space]
    if not tokens or len(tokens) > HEADING or tokens[-1].is_punct:
        return False
    doc = sent.doc
    after = doc[tokens[-1].i + 1] if tokens[-1].i + 1 < len(doc) else None
    return after is not None and ("\n" in (tokens[-1].whitespace_ + after.text) or len(tokens) <= GLUED)


def _told_once(found: list[Found], lang: Language) -> Iterator[Found]:
    """Nouns that name again what was told before are left out, unless new to the reader (`een aanslag`)."""
    told: set[str] = set()
    for hit in found:
        p = hit.predicate
        again = p.lemma in told or (p.type in told and not _is_own(hit, lang))
        if p.kind != "noun" or _is_new(hit, lang) or (not again and _is_full(hit, lang)):
            yield hit
        told |= {p.lemma, p.type if p.kind == "noun" else p.lemma} - {"NONE", ""}


def _is_own(hit: Found, lang: Language) -> bool:
    """Does the noun say whose it is, so that it is another than what was told (`de kritiek van de bond`, `de top tussen de leiders`)?"""
    w, s = lang.events, lang.syntax
    cases = (c for n in hit.trigger.children if n.dep_ in s.nominal_modifier for c in n.children if c.dep_ in s.case)
    return any(c.lower_ in w.genitive_prepositions | w.between or c.lower_ == w.agent_preposition for c in cases)


def _is_new(hit: Found, lang: Language) -> bool:
    """Does the noun bring something new: indefinite, or what a light verb says happens?"""
    carried = hit.head.i != hit.trigger.i and hit.trigger.dep_ in lang.syntax.object
    return carried or any(c.lower_ in lang.events.indefinite for c in hit.trigger.children)


def _is_full(hit: Found, lang: Language) -> bool:
    """Does the noun say whose or what happening it is, or is it one that needs no more (`de aardbeving`)?"""
    s, noun = lang.syntax, hit.trigger
    if hit.predicate.type == "NONE" and hit.predicate.lemma not in lang.events.anaphoric:
        return True
    more = s.nominal_modifier | s.possessive | s.oblique | s.conjunct | s.noun_clause
    plural = "Number=Plur" in str(noun.morph)
    return plural or noun.dep_ in s.conjunct or any(c.dep_ in more for c in noun.children)


def is_verb(token: Token, lang: Language) -> bool:
    """Is the word the main verb of a clause, or an infinitive or participle that could be?

    A word tagged as something else is one where the parser makes it the head of a clause and its form is that of a known verb.
    """
    s, w = lang.syntax, lang.events
    if token.dep_ in s.auxiliary | s.passive_auxiliary | s.copula | s.fixed | s.flat | s.particle | s.case | s.marker:
        return False
    if not token.text[:1].isalpha() or not token.text[-1:].isalpha() or (token.text[:1].isupper() and not _opens(token)):
        return False
    if token.tag_.startswith(w.present_participle_tags) and not _acts(token, lang):
        return False
    if is_participle(token, lang) and token.lower_.startswith(w.negative_prefixes):
        return False
    if is_infinitive(token, lang) and _is_had(token, lang):
        return False
    linked = is_finite(token, lang) and any(c.dep_ in s.copula and is_finite(c, lang) for c in token.children)
    if linked and not token.lower_.startswith(w.participle_starts):
        return False  # `als daar reden voor is`
    if is_finite(token, lang) and token.dep_ in s.object | s.oblique | s.nominal_modifier and not _heads_clause(token, lang):
        return False
    if token.pos_ == "VERB":
        return token.tag_.startswith(w.verb_tags) or _heads_clause(token, lang)
    if token.pos_ == "AUX":
        return is_finite(token, lang)
    return (token.lower_ in w.forms or token.lower_ in w.bases) and _heads_clause(token, lang)


def _is_had(infinitive: Token, lang: Language) -> bool:
    """Is it a noun that somebody has (`heeft tekenen van koorts`), as no verb stands by a form of having alone?"""
    s, helpers = lang.syntax, [c for c in infinitive.children if c.dep_ in lang.syntax.auxiliary]
    if infinitive.dep_ in s.object and lemma_of(infinitive.head) in lang.events.having:
        return not any(c.dep_ in s.object | s.marker | s.particle for c in infinitive.children)
    if len(helpers) != 1 or not is_finite(helpers[0], lang) or lemma_of(helpers[0]) not in lang.events.having:
        return False
    if infinitive.lower_.startswith(lang.events.participle_starts):
        return False  # `heeft de storm doorstaan`, whose participle is like its infinitive
    more = s.complement | s.marker | s.passive_auxiliary | s.copula | s.particle
    return infinitive.dep_ not in s.complement and not any(c.dep_ in more or is_verb_form(c, lang) for c in infinitive.children)


def is_verb_form(token: Token, lang: Language) -> bool:
    """Is the word tagged as a verb, and no auxiliary?"""
    return token.pos_ == "VERB" and token.tag_.startswith(lang.events.verb_tags)


def _acts(participle: Token, lang: Language) -> bool:
    """Tells a present participle what somebody does meanwhile: not `is argwanend`, not `snel stijgend`?"""
    s = lang.syntax
    labels = {c.dep_ for c in participle.children}
    more = labels & (s.oblique | s.complement) or (participle.dep_ in s.adverbial_clause and labels - s.punctuation)
    return bool((participle.head.i != participle.i and more) or labels & s.object) and not labels & s.copula


def _opens(token: Token) -> bool:
    """Does the word begin a sentence or a quotation?"""
    return bool(token.is_sent_start) or token.i == 0 or token.nbor(-1).is_punct or token.nbor(-1).is_space


def _heads_clause(token: Token, lang: Language) -> bool:
    """Has the word a subject and no copula or article, as only a verb has?"""
    s = lang.syntax
    labels = {c.dep_ for c in token.children}
    apart = s.copula | s.determiner | (frozenset() if labels & s.auxiliary else s.case)  # `daar moet de raad tegen optreden`
    return bool(labels & (s.subject | s.passive_subject)) and not labels & apart


def is_attribute(token: Token, lang: Language) -> bool:
    """Does the participle stand before a noun, or as an adverb?"""
    if _heads_clause(token, lang) or (token.dep_ in lang.syntax.complement and is_infinitive(token, lang) and _is_led(token, lang)):
        return False
    labels = {c.dep_ for c in token.children}
    if is_infinitive(token, lang) and labels & lang.syntax.case and not labels & (lang.syntax.marker | lang.syntax.particle):
        return True  # `een manier van samenwerken`
    return token.dep_ in lang.syntax.adjective | lang.events.adverb_labels or any(
        p in token.tag_.split("|") for p in lang.events.attributive_tags
    )


def _is_led(infinitive: Token, lang: Language) -> bool:
    """Does a finite auxiliary lead it: `gaat de lonen korten`, which a tagger may take for a noun?"""
    w, head = lang.events, infinitive.head
    return is_finite(head, lang) and lemma_of(head) in w.going | w.future | w.possible | w.obligation | w.intention


def completes(verb: Token, lang: Language) -> bool:
    """Does the infinitive or clause complete the verb above: as its complement, or coordinated with one (`riep op te gaan en te zien`)?"""
    s = lang.syntax
    if verb.dep_ in s.complement:
        return True
    marked = any(c.lower_ == lang.events.infinitive_marker for c in verb.children)
    return verb.dep_ in s.conjunct and is_infinitive(verb, lang) and marked and not is_infinitive(verb.head, lang)


def lemma_of(token: Token) -> str:
    """The lemma in the form that the lexicon is written in."""
    return token.lemma_.replace("_", "").lower()


def _may_be_particle(child: Token, verb: Token, lang: Language) -> bool:
    """Can the word be the particle of a verb by where it stands: behind a finite form, straight before `te` and its infinitive?"""
    if is_finite(verb, lang):
        return child.i > verb.i and not _is_paired(child, lang)  # `vrij recent liet hij zien`
    marker = next((c for c in verb.children if c.lower_ == lang.events.infinitive_marker), None)
    return not is_infinitive(verb, lang) or marker is None or child.i == marker.i - 1  # `dat hij er niets op wenst te geven`


def _is_paired(particle: Token, lang: Language) -> bool:
    """Is it the first of `af en toe`, `op en neer`?"""
    doc, i, w = particle.doc, particle.i, lang.events
    return i + 2 < len(doc) and doc[i + 1].pos_ == "CCONJ" and doc[i + 2].lower_ in w.particles | w.second_halves


def _begins_phrase(token: Token, lang: Language) -> bool:
    """Is what looks like a particle a preposition of a set phrase (`staat in de weg`), or a noun with its own (`gaat over de dood`)?"""
    s, labels = lang.syntax, {c.dep_ for c in token.children}
    return bool(labels & s.fixed) or (token.pos_ == "NOUN" and bool(labels & (s.determiner | s.case)))


def _loose_particles(verb: Token, lang: Language) -> list[Token]:
    """Particles behind a finite verb that the parser did not join to it."""
    w, out = lang.events, []
    for t in verb.doc[verb.i + 1 : verb.sent.end]:
        if t.tag_.startswith("WW|pv") or t.text in {",", ";", ":"}:
            break
        if _begins_phrase(t, lang):
            continue
        after = verb.doc[t.i + 1] if t.i + 1 < verb.sent.end else None
        second = verb.doc[t.i + 2] if t.i + 2 < verb.sent.end else None
        paired = second is not None and second.lower_ in w.particles | w.second_halves  # `af en toe`, `op en neer`
        if _is_of_other(t, verb, lang) or (is_finite(t.head, lang) and t.head.i == t.i + 1):
            continue  # `gaf de raad de tijd om het uit te stellen`, `liep naar de plek waar de bus op stond`
        last = after is None or after.is_punct or (after.pos_ == "CCONJ" and not paired)
        if t.lower_ in w.particles and (last or t.tag_.startswith(w.particle_tags) or _leads_to_infinitive(t, verb, lang)):
            out.append(t)
    return out


def _is_of_other(particle: Token, verb: Token, lang: Language) -> bool:
    """Is it the particle of a known verb behind it: not of `blijven` in `riepen op te blijven`?"""
    other = particle.head
    if particle.dep_ not in lang.syntax.particle or other.i in {particle.i, verb.i} or other.pos_ != "VERB" or particle.i > other.i:
        return False
    apart = any(t.lower_ == lang.events.purpose_marker for t in verb.doc[verb.i + 1 : particle.i])  # `om de oven uit te proberen`
    return apart or particle.lower_ + lemma_of(other).removeprefix(particle.lower_) in lang.events.separable


def _before_infinitive(verb: Token, lang: Language) -> list[Token]:
    """What may be a particle in `riep de rebellen op de wapens neer te leggen`, however it was parsed."""
    ends = [c for c in verb.children if c.dep_ in lang.syntax.complement and is_infinitive(c, lang) and c.i > verb.i]
    if not ends or not is_finite(verb, lang) or lemma_of(verb) in lang.events.raising:
        return []  # `kwam op het strand te liggen`
    own = takewhile(lambda t: t.lower_ != lang.events.purpose_marker, verb.doc[verb.i + 1 : ends[0].i])  # `om in actie te komen`
    return [t for t in own if t.lower_ in lang.events.particles and t.dep_ in lang.syntax.case]


def _leads_to_infinitive(token: Token, verb: Token, lang: Language) -> bool:
    """`riep de man op te vertrekken`: what looks like a preposition of the infinitive, or of its object, is the verb's particle."""
    head = token.head
    if lemma_of(verb) in lang.events.raising:
        return False  # `kwam op de bodem van het meer te liggen`
    target = head if is_infinitive(head, lang) else head.head
    marked = any(c.lower_ == lang.events.infinitive_marker for c in target.children)
    return (
        token.dep_ in lang.syntax.case
        and is_infinitive(target, lang)
        and marked
        and token.i < target.i
        and target.head.i == verb.i
    )


def _verb(token: Token, lex: Lexicon, lang: Language) -> Found | None:
    w, lemma = lang.events, lex.verb(token, lang)
    known = lex.verbs.get(lemma)
    if token.lower_ in w.adjectival and not is_finite(token, lang) and _describes(token, lang):
        return None
    if lemma in w.clausal and not has_content(token, lang):
        return None
    if lemma in w.arguing and any(c.dep_ in w.content_labels for c in token.children):
        return None
    if lemma in w.appraising and (kind := called(token, lex, lang)):
        return Found(token, token, replace(known or PLAIN, lemma=lemma, type=kind, mode=None, who="s", whom="i|o"), lemma)
    if lemma in w.judging and (known is None or known.type == "NONE") and _judges(token, lang):
        return None
    if lemma_of(token) in w.raising and _lends(token, lang) and (known is None or known.type == "NONE" or _befalls(token, lex, lang)):
        return None
    if known is not None:
        told = _has_auxiliary(token, lang) or any(c.dep_ in lang.syntax.agent for c in token.children)
        bare = is_participle(token, lang) and known.type == "NONE" and not told
        known = _caused(known, token, lang)
        return None if bare or (lemma in w.weak and not _tells(token, lang)) else Found(token, token, known, lemma)
    if lemma in w.not_events or (lemma in w.raising | w.causative and _complement(token, lang) is not None):
        return None
    if is_participle(token, lang) and not _is_formed(token, lang):
        return None
    return Found(token, token, PLAIN, lemma) if _tells(token, lang) else None


def _is_felt(token: Token, lang: Language) -> bool:
    """Is it what somebody feels done to him: `voelt zich benadeeld`, `voelt zich in de steek gelaten`?"""
    within = lang.syntax.complement - lang.events.content_labels
    return is_participle(token, lang) and token.dep_ in within and lemma_of(token.head) in lang.events.feeling


def _caused(known: Predicate, verb: Token, lang: Language) -> Predicate:
    """The frame of a verb that otherwise only befalls its subject, where it has an object: `de wet vermindert de uitstoot`."""
    w = lang.events
    if known.lemma not in w.ergative or known.kind != "verb" or known.who != "-":
        return known
    objects = (c for c in verb.children if c.dep_ in lang.syntax.object and c.pos_ in {"NOUN", "PROPN"})  # `nam iets af`
    return replace(known, who="s", by_actor=True, whom="o") if any(lemma_of(c) not in w.units for c in objects) else known


def _is_formed(participle: Token, lang: Language) -> bool:
    """Has it the form of a participle, which words that a tagger took for one have not (`naakt`)?"""
    w, form = lang.events, participle.lower_
    starts = form.startswith(w.participle_starts) or any(form.startswith(p + w.participle_starts[0]) for p in w.particles)
    return starts and form.endswith(w.participle_endings)


def called(verb: Token, lex: Lexicon, lang: Language) -> str:
    """The PLOVER type of what somebody is called with this verb: `noemt hem een leugenaar` accuses; empty when it says nothing."""
    s, w = lang.syntax, lang.events
    objects = [c for c in verb.children if c.dep_ in s.object]
    two = any(c.dep_ in s.indirect_object for c in verb.children) or len(objects) > 1  # `noemt de minister een held`
    beside = [c for o in objects for c in o.children if c.dep_ in s.apposition and c.pos_ == "ADJ"]  # `noemde de premier laf`
    behind = s.oblique | s.adverbial_clause | s.nominal_modifier
    for c in (*verb.children, *beside):
        marked = any(g.lower_ in w.appraisal_markers for g in c.children)
        says = c in beside or c.dep_ in s.complement or (two and c.dep_ in s.object) or (marked and c.dep_ in behind)
        if not says or lemma_of(c) in w.faint:
            continue
        own = (g for g in c.children if g.dep_ in s.adjective and lemma_of(g) not in w.faint)
        kind = lex.appraisal(c) or next((k for g in own if (k := lex.appraisal(g))), "")
        if kind and not any(g.lower_ in w.negations for t in (verb, c) for g in t.children):
            return kind
    return ""


def has_content(token: Token, lang: Language) -> bool:
    """Has the verb a clause of content behind a conjunction: `wil dat hij vertrekt`?"""
    s, clauses = lang.syntax, (c for c in token.children if c.dep_ in lang.events.content_labels)
    return any(g.dep_ in s.marker and g.lower_ not in lang.events.question_markers for c in clauses for g in c.children)


def _judges(token: Token, lang: Language) -> bool:
    """Is there an adjective or a noun that says what something is thought to be?"""
    s, w = lang.syntax, lang.events

    def called_so(c: Token) -> bool:
        return c.pos_ == "ADJ" or (c.pos_ == "NOUN" and any(g.lower_ in w.indefinite for g in c.children))

    return any(c.dep_ in s.complement and called_so(c) for c in token.children)


def _lends(token: Token, lang: Language) -> bool:
    """Does an infinitive with `te` say what happens (`valt te horen`)?"""
    below = _complement(token, lang)
    return (
        below is not None
        and is_infinitive(below, lang)
        and any(c.lower_ == lang.events.infinitive_marker for c in below.children)
    )


def _befalls(token: Token, lex: Lexicon, lang: Language) -> bool:
    """Is the infinitive one that only befalls its subject: `de winkel dreigt te verdwijnen`?"""
    below = _complement(token, lang)
    known = lex.verbs.get(lex.verb(below, lang)) if below is not None else None
    return known is not None and known.who == "-"


def _describes(token: Token, lang: Language) -> bool:
    """Is the participle an adjective with a verb of being or becoming: `is bezorgd`, `werd bekend`?"""
    w, s = lang.events, lang.syntax
    helpers = {lemma_of(c) for c in token.children if c.dep_ in s.auxiliary | s.passive_auxiliary | s.copula}
    if helpers & w.passive_auxiliaries:
        return token.lower_ in w.known
    return not any(c.dep_ in s.object for c in token.children) and (not helpers or bool(helpers & w.perfect_auxiliaries))


def _tells(token: Token, lang: Language) -> bool:
    """May an unknown verb here tell an event?"""
    s = lang.syntax
    aside = s.noun_clause | s.relative_clause | s.parataxis | s.object
    if is_infinitive(token, lang) or token.dep_ in aside or token.tag_.startswith(lang.events.present_participle_tags):
        return False
    if is_participle(token, lang):
        return token.dep_ not in s.complement - lang.events.content_labels and _has_auxiliary(token, lang)
    return token.dep_ not in s.complement and is_past(token, lang)


def is_past(token: Token, lang: Language) -> bool:
    """Is the finite verb in the past tense?"""
    return token.tag_.startswith(lang.syntax.past_tags)


def _has_auxiliary(token: Token, lang: Language) -> bool:
    s = lang.syntax
    return any(c.dep_ in s.auxiliary | s.passive_auxiliary | s.copula for c in token.children) or token.dep_ in s.conjunct


def _complement(token: Token, lang: Language) -> Token | None:
    """The bare or `te` infinitive that completes a verb."""
    return next((c for c in token.children if c.dep_ in lang.syntax.complement and not is_finite(c, lang)), None)


def phrase_of(token: Token, lex: Lexicon, lang: Language) -> Found | None:
    """The phrase that a verb belongs to, an idiom too."""
    below = _complement(token, lang) if lemma_of(token) in lang.events.raising and is_finite(token, lang) else None
    if (
        below is not None
        and is_infinitive(below, lang)
        and not any(c.lower_ == lang.events.infinitive_marker for c in below.children)
    ):
        return None  # `gaan vanaf maandag reizen naar de stad aanbieden`: no going to the town
    lemmas = dict.fromkeys((lemma_of(token), lex.verb(token, lang), lang.events.forms.get(token.lower_, "")))
    whole, near = lex.verb(token, lang), None
    apart = {c.lower_ for c in token.children if c.dep_ in lang.syntax.particle and whole.startswith(c.lower_)}
    for lemma in lemmas:
        for words, star, predicate in lex.phrases.get(lemma, ()):
            near = near if near is not None else _near(token, lang)
            if len(words) == 1 and any(lemma == whole.removeprefix(p) for p in apart - set(words)):
                continue  # `spreekt met gevoel de kiezers aan` is no speaking with
            if _stand_together(words, near, token, lang):
                return Found(near.get(star, token) if star else token, token, predicate, predicate.lemma.replace("*", ""))
    return None


def _stand_together(words: tuple[str, ...], near: dict[str, Token], verb: Token, lang: Language) -> bool:
    """Are the words of a phrase there, and its nouns behind its own preposition or none (`ter plaatse maken` is no `plaats maken`)?"""
    case = ""
    for word in words:
        token = near.get(word) or _compound(word, near)
        if token is None or (token.pos_ == "NOUN" and token.i != verb.head.i and not _stands_behind(token, case, verb, lang)):
            return False
        case = word if token.pos_ == "ADP" else case
    return True


def _stands_behind(noun: Token, case: str, verb: Token, lang: Language) -> bool:
    """Does the noun stand behind this preposition, or without one where it is empty, the particle of its verb aside?"""
    cases = {c.lower_ for c in noun.children if c.dep_ in lang.syntax.case}
    if not case:
        whole = lexicon(lang.events).verb(verb, lang)
        fused = noun.i > 0 and noun.nbor(-1).lower_ in lang.events.fused  # `koos ter plaatse`
        return not fused and all(c == lang.events.purpose_marker or (c in lang.events.particles and whole.startswith(c)) for c in cases)
    return case in cases | {t.lower_ for t in noun.doc[max(0, noun.i - PHRASE) : noun.i] if t.pos_ == "ADP"}


def _compound(word: str, near: dict[str, Token]) -> Token | None:
    """The word whose last part it is: `kinderziekenhuis` for `ziekenhuis`."""
    return next((t for n, t in near.items() if len(word) > 5 and n.endswith(word) and t.pos_ == "NOUN"), None)


def _near(verb: Token, lang: Language) -> dict[str, Token]:
    """The words of a verb's clause within three steps of it, by form and lemma; other clauses are left out."""
    out: dict[str, Token] = {}
    if verb.dep_ in lang.syntax.relative_clause:
        out = {verb.head.lower_: verb.head, lemma_of(verb.head): verb.head}
    s = lang.syntax
    within = (s.complement - lang.events.content_labels) | s.particle | s.adjective | s.fixed
    layer = [verb]
    for _ in range(3):
        kids = [c for t in layer for c in t.children]
        layer = [c for c in kids if (c.pos_ not in {"VERB", "PUNCT", "SPACE"} and not _is_aside(c, lang)) or c.dep_ in within]
        for t in layer:
            out.setdefault(t.lower_, t)
            out.setdefault(lemma_of(t), t)
    return out


def _is_aside(token: Token, lang: Language) -> bool:
    """Is it said of a noun beside it: `flessen (bekend van de markt) worden gemaakt`?"""
    return token.dep_ in lang.syntax.noun_clause and token.head.pos_ in {"NOUN", "PROPN"}


def _noun(token: Token, lex: Lexicon, lang: Language, taken: dict[int, tuple[str, ...]]) -> Found | None:
    s = lang.syntax
    if token.pos_ != "NOUN" and not (is_infinitive(token, lang) and is_attribute(token, lang)):
        return None
    if token.dep_ in s.flat | s.fixed | s.particle or any(c.dep_ in s.case and c.lower_ in lang.events.fused for c in token.children):
        return None
    if {c.dep_ for c in token.children} >= s.copula and any(c.dep_ in s.subject for c in token.children) and not _of_somebody(token, lang):
        return None  # `dat zou een ramp zijn` judges
    if token.dep_ in s.object | s.complement and lemma_of(token.head) in lang.events.equating:
        return None  # `dat vormt een bedreiging` judges too
    if token.dep_ in s.object | s.oblique | s.subject and lemma_of(token).endswith(taken.get(token.head.i, ())):
        return None  # a part of the phrase
    predicate = lex.noun(token)
    if predicate is not None and _has_behind(token, lang.events.other_sense.get(predicate.lemma, frozenset()), lang):
        return None
    if predicate is None and is_infinitive(token, lang) and _is_had(token, lang):
        return None
    if predicate is None:
        known = lex.verbs.get(lemma_of(token)) if is_infinitive(token, lang) else None
        whole = any(c.dep_ in s.determiner | s.nominal_modifier | s.possessive for c in token.children)
        if known and not whole and token.dep_ in s.nominal_modifier | s.oblique | s.subject | s.conjunct:
            return None  # `elektrisch rijden`, `een manier van samenwerken` name a habit
        return Found(token, token, _as_noun(known, lang), lemma_of(token)) if known else None
    head = token.head
    carries = token.dep_ in s.object | s.subject | s.passive_subject | s.oblique
    verb = lex.verb(head, lang) if carries and is_verb(head, lang) else ""
    apart = lang.events.beside | lang.events.only_told_of.get(verb, frozenset())
    aside = token.dep_ in s.oblique and any(c.lower_ in apart for c in token.children if c.dep_ in s.case)
    own = any(c.pos_ == "NOUN" and lemma_of(c) in taken.get(head.i, ()) for c in head.children)  # `stakingen doen het bedrijf pijn`
    turned = verb in lang.events.turning and token.dep_ in s.object and _has_outcome(head, lang)
    if verb in lang.events.light and not aside and not own and not turned:
        return Found(token, head, predicate, lemma_of(token))
    told = _light_clause(token, lex, lang) if predicate.who != "-" else None
    return Found(token, told or token, predicate, lemma_of(token))


def _has_behind(noun: Token, cases: frozenset[str], lang: Language) -> bool:
    """Has the noun one of these prepositions behind it?"""
    behind = (c for c in noun.children if c.dep_ in lang.syntax.nominal_modifier)
    return bool(cases) and any(case is not None and case.lower_ in cases for case in (preposition(c, lang) for c in behind))


def _has_outcome(verb: Token, lang: Language) -> bool:
    """Does the clause say what its object is made or taken for: `neemt de kritiek serieus`, `maakt de aanval mogelijk`?"""
    return any(c.dep_ in lang.syntax.complement and c.pos_ == "ADJ" for c in verb.children)


def _light_clause(noun: Token, lex: Lexicon, lang: Language) -> Token | None:
    """The light verb of a clause about a noun that is its object: `gesprekken die de bond voerde`."""
    s, w = lang.syntax, lang.events
    for c in noun.children:
        if c.dep_ in s.relative_clause and is_verb(c, lang) and lex.verb(c, lang) in w.light:
            mine = [k for k in c.children if k.lower_ in w.relative_pronouns and k.i <= noun.i + 2]
            if any(k.dep_ in s.complement for k in c.children):
                continue  # `die zij verantwoordelijk houden`
            if any(k.dep_ in s.object for k in mine) and any(k.dep_ in s.subject for k in c.children):
                return c
    return None


def _of_somebody(noun: Token, lang: Language) -> bool:
    """Does a noun behind `is` have the name of whose happening it is: `dat is de herverkiezing van Jansen`?"""
    s = lang.syntax
    return any(t.pos_ == "PROPN" for c in noun.children if c.dep_ in s.nominal_modifier and c.i > noun.i for t in c.subtree)


def _as_noun(verb: Predicate, lang: Language) -> Predicate:
    """The frame of an infinitive used as a noun: `het aanhouden van de man door de agent`, `het vertrek van de man`."""
    acts = "o" in verb.whom.rstrip("!").replace("|", "+").split("+")
    who, whom = (f"{lang.events.agent_preposition}|p", "o") if acts else ("p|o", verb.whom) if verb.who != "-" else ("-", "p|o")
    needs = verb.whom[len(verb.whom.rstrip("!")) :] if acts else ""
    return replace(verb, kind="noun", who=who, whom=whom + needs)


def _attribute(token: Token, lex: Lexicon, lang: Language) -> Found | None:
    """A participle before its noun: `de gearresteerde man`."""
    if not is_participle(token, lang) or not is_attribute(token, lang):
        return None
    lemma = lex.verb(token, lang)
    known = lex.verbs.get(lemma)
    cased = {c.lower_ for t in token.children for c in t.children if c.dep_ in lang.syntax.case}
    acted = any(c.dep_ in lang.syntax.agent for c in token.children) or lang.events.agent_preposition in cased
    acted = acted or token.tag_.startswith(lang.events.present_participle_tags)
    return Found(token, token, known, lemma) if known and known.type != "NONE" and acted else None


def _adjective(token: Token, lex: Lexicon, lang: Language) -> Found | None:
    """What is said with a copula: `is bereid`, `is op de vlucht`."""
    copula = next((c for c in token.children if c.dep_ in lang.syntax.copula), None)
    if copula is None or any(c.dep_ in lang.syntax.determiner for c in token.children):
        return None
    near = {**_near(token, lang), token.lower_: token, lemma_of(token): token}
    for words, star, predicate in lex.phrases.get(lemma_of(copula), ()):
        if (token.lower_ in words or lemma_of(token) in words) and all(w in near for w in words):
            return Found(near.get(star, token) if star else token, token, predicate, predicate.lemma.replace("*", ""))
    lemma = lemma_of(token)
    known = lex.adjectives.get(lemma) or lex.adjectives.get(token.lower_)
    return Found(token, token, known, lemma) if known else None


def words_of(predicate: Predicate) -> list[str]:
    """The words of a phrase, which are no arguments of it."""
    return predicate.lemma.replace("*", "").split(" ") if predicate.kind == "phrase" else []


def takes_object(predicate: Predicate) -> bool:
    """Has the frame a place for an object?"""
    return "o" in predicate.whom.rstrip(REQUIRED).replace("|", "+").split("+")
