"""Words made comparable: without accents, by sound, by what they are about."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from kroniek.lang.shapes.phrases import Phrases

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
DOUBLE = re.compile(r"(.)\1+")
STEM = 6
"""Letters of a word that count when wordings are compared: enough to tell words apart, few enough to forget endings."""
FIRST = "^"
"""Before a stem with which a word begins: `^won`, so that `gedwongen` is no win."""
ENDING = 3
"""Letters of inflection that may follow a word of a topic."""


@lru_cache(maxsize=200_000)
def fold(text: str) -> str:
    """Lower case without accents: `Guaidó` and `guaido` are one.

    >>> fold("Guaidó")
    'guaido'
    """
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(fold(w) for w in WORD.findall(text))


class Sounds:
    """How names sound: spellings of one name sound the same."""

    def __init__(self, phrases: Phrases) -> None:
        self._spellings = phrases.sounds
        self._vowels = phrases.vowels
        self._heard: dict[str, str] = {}

    def of(self, word: str) -> str:
        """A folded word as it is heard, roughly."""
        if word not in self._heard:
            heard = word
            for written, sound in self._spellings:
                heard = heard.replace(written, sound)
            self._heard[word] = DOUBLE.sub(r"\1", heard)
        return self._heard[word]

    def skeleton(self, word: str) -> str:
        """The consonants of how a word sounds, with its first letter: what misspellings of a name share."""
        heard = self.of(word)
        return heard[:1] + DOUBLE.sub(r"\1", "".join(c for c in heard[1:] if c not in self._vowels))


def stems(text: str, phrases: Phrases) -> frozenset[str]:
    """The beginnings of the words that carry meaning."""
    return frozenset(w[:STEM] for w in tokens(text) if len(w) > 3 and w not in phrases.small_words)


class Endings:
    """Names for words by how they end: a compound is about its last part. With `whole` a word must begin with the stem too."""

    def __init__(self, named: Iterable[tuple[str, Iterable[str]]], *, whole: bool = False) -> None:
        self._whole = whole
        listed = [(fold(stem), name) for name, stems in named for stem in stems]
        self._first = frozenset(stem[1:] for stem, _ in listed if stem.startswith(FIRST))
        self._topic = {stem.removeprefix(FIRST): name for stem, name in listed}
        self._seen: dict[str, str | None] = {}
        self._lengths = sorted({len(s) for s in self._topic}, reverse=True)

    def of_word(self, word: str) -> str | None:
        """The topic that ends the word, the longest first: a compound is about its last part."""
        if word not in self._seen:
            self._seen[word] = self._find(word)
        return self._seen[word]

    def of(self, words: Iterable[str]) -> frozenset[str]:
        """The topics of some folded words."""
        return frozenset(t for w in words if (t := self.of_word(w)))

    def _find(self, word: str) -> str | None:
        for length in self._lengths:
            for ending in range(ENDING + 1):
                end = len(word) - ending
                stem = word[max(0, end - length) : end]
                first = self._whole or stem in self._first
                if (end == length if first else end >= length) and (topic := self._topic.get(stem)):
                    return topic
        return None


class Topics(Endings):
    """Which topics the words of a text name: `stroomstoring` and `black-out` are one topic."""

    def __init__(self, phrases: Phrases) -> None:
        super().__init__((t.name, t.stems) for t in phrases.topics)
        self.once = frozenset(t.name for t in phrases.topics if t.once)
        self.rare = frozenset(t.name for t in phrases.topics if t.rare)
        self.lasting = frozenset(t.name for t in phrases.topics if t.lasting)
        self.stand = frozenset(t.name for t in phrases.topics if t.stand)
        self.single = frozenset(t.name for t in phrases.topics if t.single)
        self.crowd = frozenset(t.name for t in phrases.topics if t.crowd)
        self.blamed = frozenset(t.name for t in phrases.topics if t.blamed or (t.cause and t.lone))
        self.cause = frozenset(t.name for t in phrases.topics if t.cause)
        self.lone = frozenset(t.name for t in phrases.topics if t.lone or t.once)
        self.one = frozenset(t.name for t in phrases.topics if t.one)
        self.said = frozenset(t.name for t in phrases.topics if t.said)
        self.toll = frozenset(t.name for t in phrases.topics if t.toll)
        self.bare = self.lone | self.toll
        """What a verb that says nothing is about when its clause names it."""
        self.done = (self.lone | self.cause) - self.stand - self.lasting
        """What a verb that only says that it is done (`plegen`) is about when its clause names it."""
        self._parted = tuple((t.name, Endings([(t.name, [a])]), Endings([(t.name, [b])])) for t in phrases.topics for a, b in t.parted)

    def in_two(self, verb: Iterable[str], clause: Iterable[str]) -> str | None:
        """The topic that a verb and another word of its clause name together: `de stroom viel uit`."""
        verb, clause = tuple(verb), tuple(clause)
        found = (n for n, a, b in self._parted for x, y in ((a, b), (b, a)) if x.of(verb) and y.of(clause))
        return next(found, None)
