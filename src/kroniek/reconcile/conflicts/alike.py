"""Which groups of words for one matter a passage has words of: `de ministers belden`, `er was geen telefoontje`."""

from __future__ import annotations

from collections.abc import Sequence

from kroniek.lang.shapes.phrases import Alike
from kroniek.reconcile.words import STEM

SHORTEST = 4
"""Letters that a noun has at least behind another word."""


class WordGroups:
    """The groups of a language, each word looked up once."""

    def __init__(self, alike: Alike) -> None:
        self._alike = alike
        self._known: dict[str, frozenset[str]] = {}
        self._passages: dict[tuple[str, ...], frozenset[tuple[str, str]]] = {}

    def of(self, words: Sequence[str]) -> frozenset[tuple[str, str]]:
        """The groups that a passage of folded words has words of, each with the beginning of such a word."""
        said = tuple(words)
        if said not in self._passages:
            self._passages[said] = frozenset(self._groups(said))
        return self._passages[said]

    def _groups(self, words: tuple[str, ...]) -> set[tuple[str, str]]:
        here, found = frozenset(words), set[tuple[str, str]]()
        for i, word in enumerate(words):
            groups = set(self._of_word(word)).union(*(self._alike.apart.get((word, later), ()) for later in words[i + 1 :]))
            for row in self._alike.rows.get(word, ()):
                if words[i : i + len(row.words)] == row.words and (not row.verb or not row.verb.isdisjoint(here)):
                    groups.add(row.group)
            found.update((group, word[:STEM]) for group in groups)
        return found

    def _of_word(self, word: str) -> frozenset[str]:
        if word not in self._known:
            self._known[word] = self._alike.forms.get(word) or self._noun(word)
        return self._known[word]

    def _noun(self, word: str) -> frozenset[str]:
        """The groups of a noun with an ending, else of the last part of a compound."""
        nouns, none = self._alike.nouns, frozenset[str]()
        bare = [word, *(word.removesuffix(e) for e in self._alike.endings if word.endswith(e))]
        bare += [w[:-1] for w in bare[1:] if w[-2:-1] == w[-1:]]
        whole = next((nouns[w] for w in bare if w in nouns), none)
        tails = (w[i:] for i in range(SHORTEST - 1, len(word) - SHORTEST + 1) for w in bare if len(w) - i >= SHORTEST)
        return whole or next((nouns[t] for t in tails if t in nouns), none)
