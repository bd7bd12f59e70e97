"""Where a name may stand: runs of words with capitals, cut and joined.

What is left out on purpose: capitals at the start of a sentence, unless the tagger or a table takes the word for a name or the
report has it with a capital elsewhere; weekdays and months, which the tagger calls names; titles before a person's name.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kroniek.lang.shapes.names import NameWords

LONGEST = 7
"""Words of the longest name in a table."""
NAME_TAGS = frozenset({"PROPN", "X", "SYM"})
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
    tails = set()
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
        self.source = doc.text
        self.text = [t.text for t in doc]
        self.begins = _beginnings(doc)
        inside = {t.text for t in doc if not self.begins[t.i] and has_capital(t.text)}
        lower = {t.text for t in doc if t.text[:1].islower()}
        self.capital = [self._is_name_word(t, inside, lower) for t in doc]

    def _is_name_word(self, token: Token, inside: set[str], lower: set[str]) -> bool:
        """May this word be part of a name for its capital?"""
        text = token.text
        if not has_capital(text) or text.lower() in self.words.not_names:
            return False
        if not self.begins[token.i]:
            return token.pos_ not in {"PUNCT", "SPACE"}
        if text.lower() in lower:
            return False
        if token.pos_ in NAME_TAGS:
            return True
        return token.pos_ not in SMALL_TAGS and (text in inside or self._listed(text))

    def _listed(self, text: str) -> bool:
        w = self.words
        place = w.place(text)
        return text in w.organisations or text in w.products or w.demonym(text) is not None or (place is not None and place.weight >= 5)

    def known_until(self, i: int) -> int:
        """The end of the longest name of a table that begins at token `i`, of at least two tokens; 0 when there is none."""
        if not (has_capital(self.text[i]) or self.text[i][:1] in "'’"):
            return 0
        doc, w = self.doc, self.words
        for j in range(min(len(doc), i + LONGEST), i + 1, -1):
            if not has_capital(self.text[j - 1]) and not self.text[j - 1][:1].isdigit():
                continue
            if doc[j - 1].sent_start == 1:
                continue
            text = self._joined(i, j)
            if text in w.organisations or text in w.products or w.place(text) is not None or w.demonym(text) is not None:
                return j
        return 0

    def _joined(self, i: int, j: int) -> str:
        """The words as they are written, but `Wal - Mart` of a text cut into tokens as `Wal-Mart`."""
        text = self.source[self.doc[i].idx : self.doc[j - 1].idx + len(self.text[j - 1])]
        for mark in ("-", "&"):
            text = text.replace(f" {mark} ", mark) if text not in self.words.organisations else text
        return text

    def lower_head(self, i: int) -> bool:
        """Does `ministerie van Buitenlandse Zaken` begin here?"""
        return self.text[i].lower() in self.words.lower_heads and self._linked(i, i + 1) > i + 1

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
        return i + 1 < len(self.doc) and self.capital[i + 1] and (title or (self.begins[i] and self._is_noun(i)))

    def _is_title(self, i: int) -> bool:
        return self.text[i].lower() in self.words.person_titles

    def _is_noun(self, i: int) -> bool:
        """Is it a compound noun for somebody or something before its name: `Energieminister`, `Technologieblog`?"""
        text, w = self.text[i].lower(), self.words
        if text in w.given_names or self._listed(self.text[i]):
            return False
        return any(text.endswith(t) for t in w.person_titles if len(t) > 4) or any(
            text.endswith(n) for c in w.cues if c.name in NOUNS for n in c.words if len(n) > 3
        )

    def _is_compound(self, i: int) -> bool:
        """Is it a compound whose last part is a common noun: `CHP-kandidaat`, `CHP'er`?"""
        text = self.text[i]
        head, hyphen, last = text.rpartition("-")
        return (bool(hyphen) and last[:1].islower() and has_capital(head)) or text.endswith(self.words.member_endings)

    def _follows(self, start: int, i: int) -> bool:
        """Does the word at `i`, beside the name so far, belong to it?"""
        doc = self.doc
        if doc[i].sent_start == 1 or self.known_until(i):
            return False
        if self.text[i][:1].isdigit() and self.text[i].isdigit() and len(self.text[i]) < 4:
            return doc[i].head.i >= start and doc[i].dep_.startswith("flat")
        if not (self.capital[i] or has_capital(self.text[i])) or self.text[i].lower() in self.words.not_names:
            return False
        if self._is_compound(i - 1) or (self._is_compound(i) and not self.doc[i].dep_.startswith("flat")):
            return False
        return not self._is_title(i) and not self._demonym_only(start, i)

    def _demonym_only(self, start: int, i: int) -> bool:
        """`Amerikaanse` before a name is an adjective of its own, unless tagger and parser take both as one name."""
        if i != start + 1 or self.words.demonym(self.text[start]) is None:
            return False
        return self.doc[start].pos_ == "ADJ" or not self.doc[i].dep_.startswith("flat")

    def _linked(self, start: int, end: int) -> int:
        """The end of the name when small words join it with what follows, else `end`."""
        k = end
        while k < len(self.doc) and k < end + 3 and self.text[k] in (self.words.links | self.words.person_particles):
            k += 1
        if k == end or k >= len(self.doc) or not has_capital(self.text[k]) or self.doc[k].sent_start == 1:
            return end
        if self._joins(start, end, k):
            return k + 1
        return end

    def _joins(self, start: int, end: int, k: int) -> bool:
        small, doc, w = self.text[end:k], self.doc, self.words
        if all(doc[j].dep_.startswith("flat") or doc[j].tag_.startswith("SPEC|deel") for j in range(end, k)):
            return not (small in (["en"], ["of"]) and not doc[k].dep_.startswith("flat"))
        head = self.text[start].lower()
        if any(head == h or head.endswith(h) for h in w.linking_heads) and small[0] in w.links and small not in (["en"], ["in"], ["met"], ["aan"]):
            return head not in w.lower_heads or self.text[k] in w.ministry_words
        if small == ["en"] and self.text[end - 1].rstrip(",") in w.ministry_words and self.text[k] in w.ministry_words:
            return True
        if small[0] == "&":
            return True
        given = end == start + 1 and self.text[start] in w.given_names
        return given and all(s in w.person_particles for s in small) and small[0] not in {"in", "op"} and w.place(self.text[k]) is None


def has_capital(text: str) -> bool:
    """Is it written as names are: `Caracas`, `iPhone`, `50Plus`, `al-Assad`, `regering-Maduro`?"""
    return text[:1].isupper() or (any(c.isupper() for c in text) and any(c.islower() for c in text))


def _beginnings(doc: Doc) -> list[bool]:
    """For each token whether it begins a sentence or a quotation, so that its capital tells nothing."""
    out = []
    begins = True
    for token in doc:
        begins = begins or token.sent_start == 1
        out.append(begins)
        if token.is_space or token.text in OPENING or token.text == ":":
            begins = begins or token.text == ":" or (token.text in OPENING and bool(token.i) and doc[token.i - 1].text in {":", ","})
        else:
            begins = False
    return out
