"""How a language tells states: words for the ends of its matters, found in the clauses of a sentence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kroniek.lang.shapes.phrases import Phrases, Telling
from kroniek.reconcile.words import WORD, fold

STOPS = frozenset(",;:()–—\n")
ENDINGS = ("", "e", "en")
"""What an adjective or participle may have behind it."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a clause that say one end of a matter, and whether they do so only beside another word (`weer`, `niet`)."""

    matter: str
    sign: str
    at: frozenset[int]
    marked: bool
    noun: bool = False
    """Is it a noun for what happens (`de vrijlating`), which others may be for or against?"""
    last: int = -1
    """Where the last word of the clause stands that says this end, in these words or in others."""

    @property
    def rank(self) -> tuple[bool, int, int]:
        return not self.marked, len(self.at), max(self.at)


class Matters:
    """The ways to tell a state of a language, each found by the rarest word of its row, so that more of them take no longer."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.of = {c.name: c for c in phrases.contraries}
        ends: dict[Telling, list[tuple[str, str]]] = defaultdict(list)
        for c in phrases.contraries:
            for sign, tellings in (("+", c.one), ("-", c.other)):
                for t in tellings:
                    ends[t].append((c.name, sign))
        self._tellings = list(ends.items())
        small = phrases.small_words | phrases.prepositions | phrases.copulas | phrases.articles | phrases.links
        often = Counter(w for t in ends for w in t.words)
        self.found_by: dict[str, list[tuple[int, int]]] = defaultdict(list)
        """By a word the tellings that are looked for where it stands, each by its number, with the place of that word in its row."""
        for n, t in enumerate(ends):
            at = min(range(len(t.words)), key=lambda i: (t.words[i] in small, often[t.words[i]], i), default=0)
            for word in _forms(t, at):
                self.found_by[word].append((n, at))
        self.starts = frozenset(self.found_by)
        """The words of which one stands in all that tells a state."""
        every = [t for c in phrases.contraries for t in (*c.one, *c.other)]
        nouns = {n for c in phrases.contraries for group in c.subjects for n in group}
        self.verbs = frozenset(w for t in every for w in t.verb | t.base) - nouns | phrases.copulas | phrases.having
        """Folded forms of verbs, as far as they are no nouns."""
        plain = {t.words[0] + e for t in every if len(t.words) == 1 and (t.inflected or t.final) for e in ENDINGS}
        self.telling = self.verbs | (plain - {n + e for n in nouns for e in ENDINGS})
        """Words that say how something is, and so do not name it."""
        self.participles = tuple(x + phrases.participle[0] for x in sorted(phrases.particles))
        """How participles with a particle begin: `afge`."""
        self._groups: dict[tuple[str, str], tuple[str, ...]] = {}
        self._known = phrases.articles | phrases.possessives

    def groups(self, matter: str, word: str) -> tuple[str, ...]:
        """The groups of nouns of a matter that a word is one of, each by its first noun."""
        key = matter, word
        if key not in self._groups:
            self._groups[key] = tuple(g[0] for g in self.of[matter].subjects if any(_ends_with(word, n) for n in g))
        return self._groups[key]

    def told(self, words: Sequence[str]) -> list[Words]:
        """What a clause tells, for each end of a matter by the words that say it best: those that need no others, then the most."""
        there = sorted((i - at, n) for i, word in enumerate(words) for n, at in self.found_by.get(word, ()))
        found: dict[tuple[str, str], Words] = {}
        last: dict[tuple[str, str], int] = {}
        for start, n in there:
            t, ends = self._tellings[n]
            places = self._at(t, start, words) if start >= 0 else None
            if places is not None:
                rank = (not t.marked, len(places), max(places))
                for name, sign in ends:
                    last[name, sign] = max(last.get((name, sign), -1), -1 if t.marked else max(places))
                    best = found.get((name, sign))
                    if best is None or rank > best.rank:
                        found[name, sign] = Words(name, sign, places, t.marked, t.definite)
        return [replace(found[k], last=max(last[k], max(found[k].at))) for k in sorted(found)]

    def _at(self, t: Telling, i: int, words: Sequence[str]) -> frozenset[int] | None:
        """The places of the words of a telling whose first word stands at `i`."""
        row = range(i, i + len(t.words))
        if row.stop > len(words) or not all(_is(words[j], w, t) for j, w in zip(row, t.words, strict=True)):
            return None
        if not t.words:
            found = self._verb(t, i, words)
        elif (t.definite and (not i or words[i - 1] not in self._known)) or (t.final and not self._ends(words, row.stop)):
            return None
        elif t.verb:
            verbs = (j for j, w in enumerate(words) if j not in row and (w in t.verb or w in t.base))
            found = next((p for j in verbs if (p := self._verb(t, j, words)) is not None), None)
        else:
            found = set()
        beside = [_row(words, more) for more in t.also]
        return None if found is None or None in beside else frozenset({*row, *found}.union(*(r for r in beside if r)))

    def _verb(self, t: Telling, i: int, words: Sequence[str]) -> set[int] | None:
        """Where a verb stands: as one word, or apart from its particle; behind an article it is a noun: `onder de doden`."""
        if i and words[i - 1] in self.phrases.definite and words[i] in t.base:
            return None
        if words[i] in t.base:
            if t.particle in words[i + 1 :]:
                at = len(words) - 1 - words[::-1].index(t.particle)
                if self._ends(words, at + 1):
                    return {i, at}
            if words[i] not in t.verb:
                return None
        apart = words[-1] in self.phrases.particles and len(words) - 1 > i and words[-1] not in t.words
        return None if apart else {i}

    def _ends(self, words: Sequence[str], after: int) -> bool:
        """Does nothing follow that the words before would belong to?"""
        p = self.phrases
        follows = words[after] if after < len(words) else ""
        small = (follows in p.small_words or follows in p.prepositions | p.afar) and follows not in p.articles | p.possessives
        return not follows or small or follows in p.copulas or follows in self.verbs


def _forms(t: Telling, at: int) -> Iterable[str]:
    """The forms of the word by which a telling is found: one of its row, else its verb."""
    if not t.words:
        return sorted(t.verb | t.base)
    return [t.words[at] + e for e in ENDINGS] if t.inflected else [t.words[at]]


def _row(words: Sequence[str], row: tuple[str, ...]) -> range | None:
    """Where some words first stand in a row."""
    return next((range(i, i + len(row)) for i in range(len(words)) if tuple(words[i : i + len(row)]) == row), None)


def _is(word: str, written: str, t: Telling) -> bool:
    return word == written or (t.inflected and any(word == written + e for e in ENDINGS))


def _ends_with(word: str, noun: str) -> bool:
    """Is a word a noun, its plural, or a compound with it?"""
    ends = word == noun or (word.endswith(noun) and len(noun) > 3) or (word.startswith(noun) and len(word) - len(noun) <= 2)
    return ends or word.partition("-")[0] == noun


@dataclass(frozen=True, slots=True)
class Piece:
    """A clause, cut at commas and at words that begin another one: its words and where they stand."""

    words: tuple[str, ...]
    written: tuple[str, ...]
    spots: tuple[tuple[int, int], ...]
    opener: str
    """The word that begins it, if it hangs on another."""
    aside: Piece | None = None
    """What stands between commas behind its subject, and says who or what that is."""


def pieces(text: str, phrases: Phrases, verbs: frozenset[str]) -> list[Piece]:
    """The clauses of a sentence; `en` begins one only behind a verb, and `als` only before a noun or somebody.

    One clause that `als` opens is no condition: `Als gebaar mochten tien mannen naar huis`.
    """
    out: list[Piece] = []
    words: list[tuple[str, str, tuple[int, int]]] = []
    opener, end, plain = "", 0, False
    found = list(WORD.finditer(text))
    for i, m in enumerate(found):
        word = fold(m[0])
        stops = words and not STOPS.isdisjoint(text[end : m.start()])
        breaks = word in phrases.breaks
        if word in phrases.links:
            breaks = stops or not verbs.isdisjoint(w for w, _, _ in words)
        elif word in phrases.conditions:
            plain = not i and STOPS.isdisjoint(text[m.end() :])
            breaks = stops or not words or (i + 1 < len(found) and fold(found[i + 1][0]) in phrases.articles | phrases.pronouns)
        if stops or breaks:
            if words:
                out.append(_piece(words, opener))
                words = []
            opener = word if breaks and not (plain and not i) else ""
        if not breaks:
            words.append((word, m[0], m.span()))
        end = m.end()
    if words:
        out.append(_piece(words, opener))
    return _around(out, (verbs, phrases.copulas, phrases.having), phrases)


def _around(found: list[Piece], verbs: Sequence[frozenset[str]], phrases: Phrases) -> list[Piece]:
    """A clause whose subject is described between commas is one: `de zoektocht naar de skier, Erik Moen, is gestaakt`.

    So is one whose subject a clause with `die` tells of: `de boot die lek was, is gezonken`.
    """
    out: list[Piece] = []
    for piece in found:
        if len(out) > 1 and not piece.opener and any(piece.words[0] in some for some in (*verbs, phrases.modal)):
            subject, aside = out[-2:]
            told = not aside.opener
            between = (*subject.words, *aside.words) if told else subject.words
            if (told or aside.opener in phrases.relatives) and all(some.isdisjoint(between) for some in verbs):
                written, spots = (*subject.written, *piece.written), (*subject.spots, *piece.spots)
                whole = Piece((*subject.words, *piece.words), written, spots, subject.opener, aside if told else None)
                out[-2:] = [aside, whole]
                continue
        out.append(piece)
    return out


def _piece(words: list[tuple[str, str, tuple[int, int]]], opener: str) -> Piece:
    folded, written, spots = zip(*words, strict=True)
    return Piece(folded, written, spots, opener)
