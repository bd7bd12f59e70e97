"""Where a name may stand: runs of words with capitals, cut and joined.

What is left out on purpose: capitals at the start of a sentence, unless the tagger or a table takes the word for a name or the
report has it with a capital elsewhere; weekdays and months, which the tagger calls names; titles before a person's name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Token

from kroniek.lang.shapes.names import NameWords

LONGEST = 7
"""Words of the longest name in a table."""
NAME_TAGS = frozenset({"PROPN", "X", "SYM"})
BIG = 5.0
"""Ten-logarithm of the inhabitants of a place that is known without more."""
USUAL = 2
"""In how many languages a first name must be known to be one in the middle of a name too."""
SMALL_TAGS = frozenset({"DET", "PRON", "ADP", "CCONJ", "SCONJ", "ADV", "AUX", "INTJ", "NUM", "PART"})
NOUNS = frozenset({"place_noun", "org_noun", "thing_noun"})
OPENING = frozenset({'"', "'", "“", "‘", "„", "«", "(", "[", ",,", "``", "-", "–", "—", "’", "•", "*"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Tokens `start` to `end` that may be a name; `known` when a table has them as they stand."""

    start: int
    end: int
    known: bool


def find_spans(doc: Doc, words: NameWords) -> list[Candidate]:
    """The places where names may stand, in order, none within another."""
    if not len(doc):
        return []
    finder = Finder(doc, words)
    out: list[Candidate] = []
    i = 0
    while i < len(doc):
        end = finder.known_until(i)
        if end:
            out.append(Candidate(start=i, end=end, known=True))
            i = end
        elif finder.capital[i] or finder.lower_head(i):
            start, end = finder.run(i)
            if end > start:
                out.append(Candidate(start=start, end=end, known=False))
            i = max(end, i + 1)
        else:
            i += 1
    return _with_particles(finder, out)


def _with_particles(finder: Finder, found: list[Candidate]) -> list[Candidate]:
    """`De Jonge` at the start of a sentence is a name where the report has `Hugo de Jonge`."""
    tails: set[str] = set()
    for c in found:
        words = [t.lower() for t in finder.text[c.start : c.end]]
        tails.update(" ".join(words[k:]) for k in range(1, len(words) - 1) if words[k] in finder.words.person_particles)
    out: list[Candidate] = []
    for c in found:
        start = c.start
        while start and (not out or out[-1].end < start) and finder.text[start - 1].lower() in finder.words.person_particles:
            start -= 1
        tail = " ".join(finder.text[start : c.end]).lower()
        longer = start < c.start and finder.text[start][:1].isupper() and tail in tails
        out.append(Candidate(start=start, end=c.end, known=False) if longer else c)
    return out


class Finder:
    """The questions about one document that the search asks."""

    def __init__(self, doc: Doc, words: NameWords) -> None:
        self.doc, self.words = doc, words
        tokens = list(doc)
        self.source = "".join([t.text_with_ws for t in tokens])
        self.text = [t.text for t in tokens]
        self.begins = beginnings(tokens, self.text)
        self.cap = [has_capital(t) for t in self.text]
        inside = {t for t, cap, begins in zip(self.text, self.cap, self.begins, strict=True) if cap and not begins}
        self.heads = {t for t in set(self.text) if t.lower() in words.lower_heads}
        lower = {t for t in self.text if t[:1].islower()}
        self.capital = [self.cap[i] and self._is_name_word(tokens[i], inside, lower) for i in range(len(tokens))]

    def _is_name_word(self, token: Token, inside: set[str], lower: set[str]) -> bool:
        """May this word, which has a capital, be part of a name for it?"""
        text = self.text[token.i]
        if text.lower() in self.words.not_names or self._is_small(token.i):
            return False
        if text.lower() in lower and (self.begins[token.i] or token.pos_ == "NOUN"):
            return False
        if not self.begins[token.i]:
            return token.pos_ not in {"PUNCT", "SPACE"}
        if token.pos_ in NAME_TAGS:
            return True
        if token.pos_ in SMALL_TAGS:
            return False
        if self._is_compound(token.i):
            return self._listed(text.rpartition("-")[0])
        return text in inside or (self._listed(text) and (token.pos_ == "NOUN" or self.words.demonym(text) is not None))

    def _is_small(self, i: int) -> bool:
        """Is it a small word for itself, and not the particle of a name that goes on: `De Jonge`?"""
        text, doc = self.text[i].lower(), self.doc
        if text not in self.words.small_words or self.text[i].isupper():
            return False
        k = i + 1
        while k < len(doc) and k < i + 3 and self.text[k] in self.words.person_particles:
            k += 1
        goes_on = k < len(doc) and self.cap[k] and not self._listed(self.text[k])
        particle = text in self.words.person_particles and goes_on
        if i + 1 < len(doc) and self.cap[i + 1] and not self.begins[i] and doc[i].pos_ in NAME_TAGS | {"ADJ", "NUM"}:
            return False
        return not (particle and (doc[i].pos_ in NAME_TAGS or (doc[k].pos_ in NAME_TAGS and not self.begins[i])))

    def _listed(self, text: str) -> bool:
        w = self.words
        place = w.place(text)
        return text in w.organisations or text in w.products or w.demonym(text) is not None or (place is not None and place.weight >= 5)

    def known_until(self, i: int) -> int:
        """The end of the longest name of a table that begins at token `i`, of at least two tokens; 0 when there is none."""
        if not (self.cap[i] or self.text[i][:1] in "'’"):
            return 0
        doc, w = self.doc, self.words
        for j in range(min(len(doc), i + LONGEST), i + 1, -1):
            if not self.cap[j - 1] and not self.text[j - 1][:1].isdigit():
                continue
            if doc[j - 1].sent_start == 1:
                continue
            text = self._joined(i, j)
            if text in w.organisations or text in w.products or w.place(text) is not None or w.demonym(text) is not None:
                return j
        return 0

    def _joined(self, i: int, j: int) -> str:
        """The words as they are written, but `Wal - Mart` of a text cut into tokens as `Wal-Mart`."""
        return written(self.source[self.doc[i].idx : self.doc[j - 1].idx + len(self.text[j - 1])], self.words)

    def lower_head(self, i: int) -> bool:
        """Does `ministerie van Buitenlandse Zaken` begin here?"""
        return self.text[i] in self.heads and self._linked(i, i + 1) > i + 1

    def run(self, i: int) -> tuple[int, int]:
        """The name that begins at token `i`, cut at titles and adjectives; `end == start` when nothing is left."""
        start, end = i, i + 1
        if self._cuts_off(start):
            return start, start
        while end < len(self.doc):
            if self._follows(start, end):
                end += 1
                continue
            longer = self._linked(start, end)
            if longer <= end:
                break
            end = longer
        return start, end

    def _cuts_off(self, i: int) -> bool:
        """A title before another name stands outside it."""
        title = self._is_title(i)
        if i and title and self._is_title(i - 1):
            return True
        if i + 1 >= len(self.doc) or not self.capital[i + 1] or self.doc[i + 1].sent_start == 1 or self._is_compound(i):
            return False
        after = self.text[i + 1]
        return title or ((self.begins[i] or after in self.words.given_names or after in self.words.surnames) and self._is_noun(i))

    def _is_title(self, i: int) -> bool:
        return self.text[i].lower() in self.words.person_titles

    def _is_noun(self, i: int) -> bool:
        """Is it a compound noun for somebody or something before its name: `Energieminister`, `Technologieblog`?"""
        text, w = self.text[i].lower(), self.words
        if self.text[i] in w.given_names or self.text[i] in w.surnames or self._listed(self.text[i]):
            return False
        return text.endswith(_noun_endings(w))

    def _is_compound(self, i: int) -> bool:
        """Is it a compound whose last part is a common noun: `CHP-kandidaat`, `CHP'er`?"""
        text = self.text[i]
        head, hyphen, last = text.rpartition("-")
        common = last[:1].islower() or last.lower() in self.words.person_titles
        return (bool(hyphen) and common and has_capital(head)) or text.endswith(self.words.member_endings)

    def _follows(self, start: int, i: int) -> bool:
        """Does the word at `i`, beside the name so far, belong to it?"""
        doc = self.doc
        if doc[i].sent_start == 1 or self.known_until(i):
            return False
        if self.text[i][:1].isdigit() and self.text[i].isdigit() and len(self.text[i]) < 4:
            return doc[i].head.i >= start and doc[i].dep_.startswith("flat")
        if not self.cap[i] or self.text[i].lower() in self.words.not_names:
            return False
        if self.text[i].lower() in self.words.small_words and doc[i].pos_ in SMALL_TAGS and not doc[i].dep_.startswith("flat"):
            return self.text[start] in self.words.given_names and self.text[i].lower() in self.words.person_particles
        if self._is_compound(i - 1) or (self._is_compound(i) and not self.doc[i].dep_.startswith("flat")):
            return False
        if self._is_title(i) and self.text[start] not in self.words.given_names and not doc[i].dep_.startswith("flat"):
            return False
        return not self._demonym_only(start, i) and not self._begins_person(start, i)

    def _begins_person(self, start: int, i: int) -> bool:
        """Does a person's name begin at `i`, behind a place or a body: `Israël Rafi Eitan` of a text that has lost a comma?"""
        w, before = self.words, self._joined(start, i)
        if self.text[i] not in w.given_names or before in w.given_names or i + 1 >= len(self.doc) or not self.cap[i + 1]:
            return False
        place = w.place(before)
        return before in w.organisations or before in w.ministry_words or (place is not None and place.weight >= 5)

    def _demonym_only(self, start: int, i: int) -> bool:
        """`Amerikaanse` before a name is an adjective of its own, unless tagger and parser take both as one name."""
        adjective = self.text[start]
        parts = (adjective, adjective.rpartition("-")[2])
        if i != start + 1 or all(self.words.demonym(p) is None for p in parts):
            return False
        place = self.words.place(self.text[i])
        if place is not None and place.weight >= BIG and self.words.place(adjective) is None:
            return True
        if self.text[i] in self.words.given_names and self.text[start] not in self.words.given_names:
            return True
        return self.doc[start].pos_ == "ADJ" or not self.doc[i].dep_.startswith("flat")

    def _linked(self, start: int, end: int) -> int:
        """The end of the name when small words join it with what follows, else `end`."""
        ministries = self.words.ministry_words
        if self.text[end : end + 1] == [","] and {self.text[end - 1], *self.text[end + 1 : end + 2]} <= ministries:
            return end + 2
        k = end
        while k < len(self.doc) and k < end + 3 and self.text[k] in (self.words.links | self.words.person_particles):
            k += 1
        if k == end or k >= len(self.doc) or not self.cap[k] or self.doc[k].sent_start == 1:
            return end
        if self._joins(start, end, k):
            return k + 1
        return end

    def _goes_on(self, start: int, end: int) -> bool:
        """Can a person's name go on behind these words with a particle: `Jan Peter van Dam`, not `Jan Smit van ...`?"""
        w, words = self.words, self.text[start:end]
        if any(t in w.person_particles for t in words):
            return False
        return len(words) == 1 or all(w.given_names.get(t, 0) >= USUAL or t.endswith(".") for t in words)

    def _joins(self, start: int, end: int, k: int) -> bool:
        small, doc, w = self.text[end:k], self.doc, self.words
        head, after = self.text[start].lower(), self.text[k]
        given = self.text[start] in w.given_names
        linking = any(head == h or head.endswith(h) for h in w.linking_heads)
        named = all(s in w.person_particles for s in small)
        if given and not linking and (self.known_until(k) or after in w.organisations or not self._goes_on(start, end)):
            return False
        if after in w.ministry_words and not linking:
            return small == ["en"] and self.text[end - 1] in w.ministry_words
        if all(doc[j].dep_.startswith("flat") or doc[j].tag_.startswith("SPEC|deel") for j in range(end, k)):
            return (named or linking or not given) and small not in (["en"], ["of"])
        if linking and small[0] in w.links and small not in (["en"], ["in"], ["met"], ["aan"]):
            return head not in w.lower_heads or after in w.ministry_words
        if small[0] == "&" or (small == ["en"] and {self.text[end - 1], after} <= w.ministry_words):
            return True
        return given and named and small[0] not in {"in", "op"} and w.place(after) is None


_endings: dict[int, tuple[NameWords, tuple[str, ...]]] = {}
"""The noun endings of each language. By identity: to hash all its words takes longer than to look for them."""


def _noun_endings(words: NameWords) -> tuple[str, ...]:
    """The nouns for somebody or something that end a compound, of no fewer letters than can be told apart."""
    known = _endings.get(id(words))
    if known is None or known[0] is not words:
        titles = (t for t in words.person_titles if len(t) > 4)
        nouns = (n for c in words.cues if c.name in NOUNS for n in c.words if len(n) > 3)
        known = _endings[id(words)] = (words, tuple(sorted({*titles, *nouns})))
    return known[1]


def written(text: str, words: NameWords) -> str:
    """A name as it is usually written: `Wal-Mart` for the `Wal - Mart` of a text that was cut into tokens before."""
    for mark in ("-", "&"):
        if f" {mark} " in text and text not in words.organisations:
            text = text.replace(f" {mark} ", mark)
    return text


@lru_cache(maxsize=65536)
def has_capital(text: str) -> bool:
    """Is it written as names are: `Caracas`, `iPhone`, `50Plus`, `al-Assad`, `regering-Maduro`?"""
    return text[:1].isupper() or (not text.islower() and not text.isupper() and any(c.isupper() for c in text))


def beginnings(tokens: list[Token], texts: list[str]) -> list[bool]:
    """For each token whether it begins a sentence or a quotation, so that its capital tells nothing."""
    out = []
    begins, before = True, ""
    for token, text in zip(tokens, texts, strict=True):
        begins = begins or token.sent_start == 1
        out.append(begins)
        if text == ":":
            begins = True
        elif text in OPENING:
            begins = begins or before in {":", ","}
        elif not text.isspace():
            begins = False
        before = text
    return out
