"""Look-ups in a language's words for actors: is this noun somebody, which land does this adjective belong to?"""

from __future__ import annotations

from functools import cached_property, lru_cache

from kroniek.extract.actors.similar import folded
from kroniek.lang import Language
from kroniek.lang.shapes.actors import ActorNoun, ActorWords, Land, Pronoun

COMPOUND = 4
"""Letters that the last part of a compound has at least, unless the language lists a shorter one."""


class Lexicon:
    """The words of a language, indexed. Make it with `lexicon(lang)`, which keeps one per language."""

    def __init__(self, words: ActorWords) -> None:
        self.words = words
        self._noun = lru_cache(maxsize=65536)(self._find_noun)
        self._shortest = min((len(n) for n in words.nouns), default=0)

    @cached_property
    def land_names(self) -> dict[str, Land]:
        """Lands by their names, as written."""
        return {n: land for land in reversed(self.words.lands) for n in (*land.aliases, land.name)}

    @cached_property
    def folded_lands(self) -> dict[str, Land]:
        """Lands by their names in lower case without accents."""
        return {folded(n): land for n, land in self.land_names.items()}

    @cached_property
    def adjectives(self) -> dict[str, Land]:
        """Lands by their adjectives with every ending; the first land of the list wins."""
        out: dict[str, Land] = {}
        for land in reversed(self.words.lands):
            for adjective in land.adjectives:
                out[adjective] = land
                for ending, inflected in self.words.adjective_endings:
                    if adjective.endswith(ending):
                        out[adjective[: len(adjective) - len(ending)] + inflected] = land
                        break
        return out

    @cached_property
    def people(self) -> dict[str, Land]:
        """Lands by the words for several of their people."""
        return {p: land for land in reversed(self.words.lands) for p in land.people}

    @cached_property
    def person(self) -> dict[str, Land]:
        """Lands by the words for one of their people."""
        return {p: land for land in reversed(self.words.lands) for p in land.person}

    @cached_property
    def seats(self) -> dict[str, Land]:
        """Lands by the towns that their governments sit in."""
        return {s: land for land in reversed(self.words.lands) for s in land.seats}

    @cached_property
    def clipped(self) -> frozenset[str]:
        """Possessives with an apostrophe, which taggers take for names: `z'n`."""
        return frozenset(p.word for p in self.words.pronouns if p.possessive and not p.word.isalpha())

    @cached_property
    def pronouns(self) -> dict[tuple[str, bool], Pronoun]:
        """Pronouns by form and by whether they are possessive."""
        return {(p.word, p.possessive): p for p in self.words.pronouns}

    def noun(self, text: str, lemma: str = "") -> ActorNoun | None:
        """What a noun stands for, in whatever number, whole or by the last part of the compound; `None` when no actor.

        The lemma is asked too, since taggers know plurals that no ending rule gives.
        """
        return self._noun(text.lower()) or (self._noun(lemma.lower()) if lemma else None)

    def singulars(self, text: str) -> list[str]:
        """What the singular of a plural may be, and the word itself first."""
        out = [text]
        for plural, singular in self.words.plurals:
            if text.endswith(plural) and len(text) > len(plural) + 1:
                stem = text[: -len(plural)] + singular
                if not (plural == "en" and _short(stem)):
                    out.append(stem)
                if plural in {"en", "n"} and len(stem) > 2:
                    out += _spellings(stem)
        return out

    def _find_noun(self, text: str) -> ActorNoun | None:
        singulars = self.singulars(text)
        if any(s in self.words.not_actors for s in singulars):
            return None
        for word in singulars:
            if word in self.words.nouns:
                return self.words.nouns[word]
        if self._is_of_no_actor(text):
            return None
        for word in singulars:
            found = self._compound(word)
            if found:
                return found
        return None

    def _is_of_no_actor(self, word: str) -> bool:
        """Ends the word as it stands in one that is no actor: `vliegtaks`, which looks like several of `tak`?"""
        ends = (word[cut:].lstrip("-") for cut in range(2, len(word)))
        return next((end in self.words.not_actors for end in ends if end in self.words.nouns or end in self.words.not_actors), False)

    def _compound(self, word: str) -> ActorNoun | None:
        for cut in range(2, len(word) - min(self._shortest, 3) + 1):
            last = word[cut:].lstrip("-")
            if last in self.words.nouns and (len(last) > COMPOUND or last in self.words.compound_heads or word[cut] == "-"):
                noun = self.words.nouns[last]
                return ActorNoun(noun=word, kind=noun.kind, gender=noun.gender)
            if last in self.words.not_actors:
                return None
        for s in self.words.suffixes:
            if word.endswith(s.ending) and len(word) > len(s.ending) + 1:
                return ActorNoun(noun=word, kind=s.kind, gender=s.gender)
        return None


VOWELS = "aeiou"


def _short(stem: str) -> bool:
    """One short syllable, whose plural would double the consonant: `taken` is no plural of `tak`."""
    return len(stem) > 2 and sum(c in VOWELS for c in stem) == 1 and stem[-2] in VOWELS and stem[-1] not in VOWELS


def _spellings(stem: str) -> list[str]:
    """A stem with its vowel or consonant written as in the singular: `leraren` → `leraar`, `mannen` → `man`."""
    out = []
    if stem[-1] == stem[-2]:
        out.append(stem[:-1])
    if len(stem) > 2 and stem[-2] in "aeou" and stem[-3] not in "aeiou" and stem[-1] not in "aeiou":
        out.append(stem[:-1] + stem[-2] + stem[-1])
    for a, b in (("v", "f"), ("z", "s")):
        if stem[-1] == a:
            out.append(stem[:-1] + b)
            if stem[-2] in "aeou" and stem[-3] not in "aeiou":
                out.append(stem[:-1] + stem[-2] + b)
    return out


_KEPT: list[Lexicon] = []


def lexicon(lang: Language) -> Lexicon:
    """The lexicon of a language; built once."""
    for kept in _KEPT:
        if kept.words is lang.actors:
            return kept
    _KEPT.append(Lexicon(lang.actors))
    return _KEPT[-1]
