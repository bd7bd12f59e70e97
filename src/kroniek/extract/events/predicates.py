"""Which words of a report tell an event, and as which predicate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Doc, Token

from kroniek.extract.syntax import is_finite, is_infinitive, is_participle
from kroniek.lang import Language
from kroniek.lang.shapes.events import EventWords, Predicate

NOMINAL = frozenset({"NOUN"})


@dataclass(frozen=True, slots=True)
class Found:
    """A word that tells an event. `head` is the verb whose clause it is told in: itself, or the light verb of a noun."""

    trigger: Token
    head: Token
    predicate: Predicate


class Lexicon:
    """The predicates of a language by their words."""

    def __init__(self, words: EventWords) -> None:
        self.verbs = {p.lemma: p for p in words.predicates if p.kind == "verb"}
        self.nouns = {p.lemma: p for p in words.predicates if p.kind == "noun"}
        self.adjectives = {p.lemma: p for p in words.predicates if p.kind == "adjective"}
        self.phrases: dict[str, list[tuple[tuple[str, ...], str | None, Predicate]]] = {}
        for p in words.predicates:
            if p.kind == "phrase":
                *rest, verb = p.lemma.split(" ")
                star = next((w[1:] for w in rest if w.startswith("*")), None)
                self.phrases.setdefault(verb, []).append((tuple(w.lstrip("*") for w in rest), star, p))
        for entries in self.phrases.values():
            entries.sort(key=lambda e: (-len(e[0]), e[2].lemma))
        self._least = words.noun_suffix
        self._exceptions = words.not_compounds

    def noun(self, lemma: str) -> Predicate | None:
        """The predicate of a noun, or of the longest event noun that it ends in: `stroomstoring` as `storing`."""
        if lemma in self.nouns or lemma in self._exceptions:
            return self.nouns.get(lemma)
        return next((self.nouns[lemma[i:]] for i in range(2, len(lemma) - self._least + 1) if lemma[i:] in self.nouns), None)


@cache
def lexicon(words: EventWords) -> Lexicon:
    """The lexicon of a language, made once."""
    return Lexicon(words)


PLAIN = Predicate(kind="verb", lemma="", type="NONE", who="s", whom="o", example="")


def find_predicates(doc: Doc, lang: Language) -> Iterator[Found]:
    """The words that tell an event, in order of the text; no word twice."""
    lex = lexicon(lang.events)
    found: dict[int, Found] = {}
    for token in doc:
        if is_verb(token, lang) and not is_attribute(token):
            hit = _phrase(token, lex, lang) or _verb(token, lex, lang)
            if hit is not None:
                found.setdefault(hit.trigger.i, hit)
    taken = {f.head.i for f in found.values() if f.predicate.kind == "phrase"}
    for token in doc:
        if token.i in found:
            continue
        hit = _noun(token, lex, lang, taken) or _attribute(token, lex, lang) or _adjective(token, lex, lang)
        if hit is not None:
            found[token.i] = hit
    for hit in list(found.values()):
        carrier = hit.head
        if hit.predicate.kind == "noun" and carrier.i != hit.trigger.i:
            found.pop(carrier.i, None)
    return iter(found[i] for i in sorted(found))


def is_verb(token: Token, lang: Language) -> bool:
    """Is the word the main verb of a clause, or an infinitive or participle that could be?"""
    s = lang.syntax
    if token.dep_ in s.auxiliary | s.passive_auxiliary | s.copula | s.fixed | s.flat | s.particle | s.case | s.marker:
        return False
    return token.pos_ == "VERB" or (token.pos_ == "AUX" and is_finite(token, lang))


def is_attribute(token: Token) -> bool:
    """Does the participle stand before a noun?"""
    return token.dep_ == "amod"


def lemma_of(token: Token) -> str:
    """The lemma in the form that the lexicon is written in."""
    return token.lemma_.replace("_", "").lower()


def _verb(token: Token, lex: Lexicon, lang: Language) -> Found | None:
    w, lemma = lang.events, lemma_of(token)
    known = lex.verbs.get(lemma)
    if known is not None:
        return Found(token, token, known)
    if lemma in w.not_events or (lemma in w.raising | w.causative and _complement(token, lang) is not None):
        return None
    return Found(token, token, PLAIN)


def _complement(token: Token, lang: Language) -> Token | None:
    """The bare or `te` infinitive that completes a verb."""
    return next((c for c in token.children if c.dep_ in lang.syntax.complement and not is_finite(c, lang)), None)


def _phrase(token: Token, lex: Lexicon, lang: Language) -> Found | None:
    entries = lex.phrases.get(lemma_of(token), ())
    if not entries:
        return None
    near = _near(token)
    for words, star, predicate in entries:
        if all(w in near for w in words):
            return Found(near[star] if star else token, token, predicate)
    return None


def _near(verb: Token) -> dict[str, Token]:
    """The words that hang on a verb directly or by one noun, by form and lemma."""
    out: dict[str, Token] = {}
    for child in verb.children:
        for t in (child, *child.children):
            if t.i != verb.i:
                out.setdefault(t.lower_, t)
                out.setdefault(lemma_of(t), t)
    return out


def _noun(token: Token, lex: Lexicon, lang: Language, taken: set[int]) -> Found | None:
    s = lang.syntax
    if token.pos_ not in NOMINAL or token.dep_ in s.flat | s.fixed | s.particle:
        return None
    if token.head.i in taken and token.dep_ in s.object | s.oblique | s.subject:
        return None
    predicate = lex.noun(lemma_of(token))
    if predicate is None:
        predicate = lex.verbs.get(lemma_of(token)) if is_infinitive(token, lang) else None
        return Found(token, token, predicate) if predicate else None
    head = token.head
    carries = token.dep_ in s.object | s.subject | s.passive_subject | s.oblique
    if carries and is_verb(head, lang) and lemma_of(head) in lang.events.light:
        return Found(token, head, predicate)
    return Found(token, token, predicate)


def _attribute(token: Token, lex: Lexicon, lang: Language) -> Found | None:
    """A participle before its noun: `de gearresteerde man`."""
    if not is_attribute(token) or not (token.pos_ == "VERB" or is_participle(token, lang)):
        return None
    known = lex.verbs.get(lemma_of(token))
    return Found(token, token, known) if known else None


def _adjective(token: Token, lex: Lexicon, lang: Language) -> Found | None:
    if token.pos_ not in {"ADJ", "VERB"} or not any(c.dep_ in lang.syntax.copula for c in token.children):
        return None
    known = lex.adjectives.get(lemma_of(token)) or lex.adjectives.get(token.lower_)
    return Found(token, token, known) if known else None
