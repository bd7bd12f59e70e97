"""The parsed report as the finders of claims look at it: quotations as token runs, cue words with their senses, phrases."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kroniek.extract.claims.quotes import Quote, find_quotes
from kroniek.extract.lookup import Mentions
from kroniek.extract.syntax import ancestors, is_finite
from kroniek.lang import Language
from kroniek.lang.shapes.claims import CueWord
from kroniek.records import Actor, Report

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM", "X"})
NEAR = 25
"""How many words apart a cue verb and the words that complete it may stand."""


@dataclass(slots=True, kw_only=True)
class Run:
    """A quotation as tokens: `[first, stop)` inside, `[open, end)` with its marks."""

    quote: Quote
    open: int
    first: int
    stop: int
    end: int


class View:
    """A document with its quotations and the questions that the finders ask of it."""

    def __init__(self, doc: Doc, report: Report, lang: Language, actors: tuple[Actor, ...] = ()) -> None:
        self.doc, self.report, self.lang, self.words = doc, report, lang, lang.claims
        self.mentions = Mentions(doc, actors) if actors else None
        self.lower = [t.lower_ for t in doc]
        self.sent = [0] * len(doc)
        self.sents: list[tuple[int, int]] = []
        for s in doc.sents:
            for i in range(s.start, s.end):
                self.sent[i] = len(self.sents)
            self.sents.append((s.start, s.end))
        self.runs = [r for q in find_quotes(report.text, self.words.quotes, report.body) if (r := self._run(q))]
        self.in_quote = [-1] * len(doc)
        self.is_mark = [False] * len(doc)
        for n, r in enumerate(self.runs):
            for i in range(r.first, r.stop):
                self.in_quote[i] = n
            for i in (*range(r.open, r.first), *range(r.stop, r.end)):
                self.is_mark[i] = True

    def _run(self, q: Quote) -> Run | None:
        tokens = self.doc.char_span(q.inner, q.stop, alignment_mode="expand")
        marks = self.doc.char_span(q.start, q.end, alignment_mode="expand")
        if tokens is None or marks is None or not len(tokens):
            return None
        return Run(quote=q, open=marks.start, first=tokens.start, stop=tokens.end, end=marks.end)

    # ---- places --------------------------------------------------------------------------------------------------

    def bounds(self, i: int) -> tuple[int, int]:
        """The sentence of a token, as far as it lies in the same whole quotation."""
        start, end = self.sents[self.sent[i]]
        n = self.in_quote[i]
        if n >= 0 and self.is_whole(self.runs[n]):
            return max(start, self.runs[n].first), min(end, self.runs[n].stop)
        return start, end

    def is_whole(self, run: Run) -> bool:
        """Does the quotation begin like a sentence, and have more than a name's length?"""
        first = self.doc[run.first]
        if not (first.text[:1].isupper() or first.text[:1].isdigit() or first.text.startswith(("'", "’", ".", "…"))):
            return False
        return (
            run.stop - run.first >= 3
            or self.doc[run.stop - 1].text in {".", "!", "?"}
            or any(self.is_verb(t) for t in self.doc[run.first : run.stop])
        )

    def is_word(self, i: int) -> bool:
        """Is the token more than punctuation, a mark or white space?"""
        t = self.doc[i]
        return not (t.is_space or t.is_punct or self.is_mark[i] or t.pos_ == "PUNCT")

    def next_word(self, i: int, end: int) -> int | None:
        """The first word at or behind `i`."""
        return next((j for j in range(i, end) if self.is_word(j)), None)

    def last_word(self, start: int, end: int) -> int | None:
        """The last word before `end`."""
        return next((j for j in range(end - 1, start - 1, -1) if self.is_word(j)), None)

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """Bounds without punctuation and white space at either side; a quotation at a side keeps its marks if both are there."""
        while start < end and not self.is_word(start) and not any(r.open == start and r.end <= end for r in self.runs):
            start += 1
        while end > start and not self.is_word(end - 1) and not any(r.end == end and r.open >= start for r in self.runs):
            end -= 1
        for r in self.runs:
            if start <= r.open and r.stop <= end < r.end:
                end = r.end
        return start, end

    def chars(self, start: int, end: int) -> tuple[int, int]:
        """Character offsets of a run of tokens, without white space at either side; equal where nothing else is there."""
        first, last, text = self.doc[start].idx, self.doc[end - 1], self.report.text
        stop = last.idx + len(last)
        while first < stop and text[first].isspace():
            first += 1
        while first < stop and text[stop - 1].isspace():
            stop -= 1
        return first, stop

    # ---- cue words -----------------------------------------------------------------------------------------------

    def is_verb(self, t: Token) -> bool:
        """Is the word a verb form, by either tagger?"""
        if t.pos_ in {"VERB", "AUX"} or t.tag_.startswith("WW"):
            return t.text[-1:].isalpha()
        # a cue verb that the tagger took for a noun, but the parser gave a subject
        return self.lower[t.i] in self.words.forms and any(c.dep_ in self.lang.syntax.subject for c in t.children)

    def joins(self, i: int) -> bool:
        """Is the token a subordinating conjunction, by tag or by label?"""
        return self.doc[i].pos_ == "SCONJ" or self.doc[i].dep_ in self.lang.syntax.marker

    def senses(self, t: Token) -> tuple[CueWord, ...]:
        """The senses of a cue verb that fit its clause, the most specific first; `()` for any other word."""
        if not self.is_verb(t):
            return ()
        w, form = self.words, self.lower[t.i]
        lemma = t.lemma_.replace("_", "")
        found = [w.verbs.get(particle + base, ()) for particle in self.particles(t) for base in (w.bases.get(form, lemma), lemma)]
        found += [w.verbs.get(lemma, ()), w.verbs.get(w.forms.get(form, ""), ())]
        senses = dict.fromkeys(s for some in found for s in some)
        return tuple(s for s in senses if all(self._nearby(t, need) for need in s.needs))

    def particles(self, t: Token) -> list[str]:
        """Particles that may belong to a verb: labelled so, or standing alone before punctuation or a content clause."""
        out = [c.lower_ for c in t.children if c.dep_ in self.lang.syntax.particle]
        if not is_finite(t, self.lang):
            return out
        _, end = self.bounds(t.i)
        stops = self.words.that | self.words.whether | self.words.infinitive_openers
        for j in range(t.i + 1, min(end, t.i + NEAR)):
            if self.lower[j] in self.words.particles and (
                j + 1 >= end or not self.is_word(j + 1) or self.lower[j + 1] in stops or self._restarts(j)
            ):
                out.append(self.lower[j])
                break
            if self.lower[j] in stops and self.doc[j].pos_ != "ADP":
                break
        return out

    def _restarts(self, j: int) -> bool:
        """A particle directly before its own preposition, a coordinator or an infinitive: `riep op tot`, `kondigde aan te komen`."""
        if self.joins(j) and self.lower[j] not in self.words.infinitive_openers:
            return True
        return self.doc[j + 1].pos_ in {"CCONJ", "ADP"} and self.doc[j].dep_ in self.lang.syntax.particle

    def _nearby(self, t: Token, need: frozenset[str]) -> bool:
        start, end = self.bounds(t.i)
        for j in range(t.i + 1, min(end, t.i + NEAR)):
            if self._fits(j, need):
                return True
            if self.is_that(j):
                break
        before = range(t.i - 1, max(start, t.i - NEAR // 2) - 1, -1)
        return any(self._fits(j, need) and "," not in self.lower[j : t.i] for j in before)

    def _fits(self, j: int, need: frozenset[str]) -> bool:
        word = self.lower[j]
        return word in need or self.doc[j].lemma_ in need or (word in self.words.relative_adverbs and any(word.endswith(n) for n in need))

    def is_voice(self, t: Token) -> bool:
        """Can this be somebody who speaks: an actor, a personal name or pronoun, a document?"""
        if t.lemma_.lower() in self.words.documents or self.lower[t.i] in self.words.persons:
            return True
        if self.mentions is not None:
            return bool(self.mentions.at(t)) or (t.pos_ == "PROPN" and bool(self.mentions.covering(t)))
        return t.pos_ in {"PROPN", "NOUN"}

    def is_that(self, i: int) -> bool:
        """Does the token open a content clause, also where the tagger took it for a relative pronoun that agrees with no noun?"""
        if self.lower[i] not in self.words.that:
            return False
        if self.joins(i):
            return True
        if (
            i == 0
            or i + 1 >= len(self.doc)
            or not self.is_word(i - 1)
            or not self.is_word(i + 1)
            or self.doc[i - 1].pos_ in {"CCONJ", "ADP", "PRON"}
        ):
            return False
        agrees = self.doc[i - 1].pos_ == "NOUN" and any(piece in self.doc[i - 1].tag_ for piece in self.words.relative_that_tags)
        return not agrees and not is_finite(self.doc[i + 1], self.lang)

    def kind_of(self, t: Token) -> str:
        """What kind of actor the word names, empty where it names none."""
        if self.mentions is None:
            return ""
        found = self.mentions.at(t) or (self.mentions.covering(t) if t.pos_ == "PROPN" else ())
        return self.mentions.actor[found[0]].kind if found else ""

    # ---- phrases -------------------------------------------------------------------------------------------------

    def phrase(self, head: Token) -> tuple[int, int]:
        """The noun phrase of a head word: with what stands before it and the phrases behind it, without clauses and asides."""
        s = self.lang.syntax
        clauses = s.relative_clause | s.noun_clause | s.parataxis | s.adverbial_clause | s.complement | s.punctuation
        own = clauses | s.case | s.copula | s.subject | s.passive_subject | s.auxiliary | s.coordinator | s.marker
        inside, queue = {head.i}, [head]
        while queue:
            t = queue.pop()
            for c in t.children:
                if c.dep_ in (own if t is head else clauses) or (t is head and self.is_verb(c)):
                    continue
                inside.add(c.i)
                queue.append(c)
        if any(c.dep_ in s.conjunct and c.i in inside for c in head.children):
            inside |= {c.i for c in head.children if c.dep_ in s.coordinator}
        start = end = head.i
        while start - 1 in inside or (start - 2 in inside and self.is_mark[start - 1]):
            start -= 1
        while end + 1 in inside or (end + 2 in inside and (self.is_mark[end + 1] or self._is_list(head, end + 1))):
            end += 1
        start = next((j + 1 for j in range(head.i - 1, start - 1, -1) if is_finite(self.doc[j], self.lang)), start)
        end = next((j - 1 for j in range(head.i + 1, end + 1) if is_finite(self.doc[j], self.lang) or self._opens_clause(j)), end)
        while (
            end + 1 < len(self.doc)
            and head.pos_ == "NOUN"
            and self.doc[end].morph.get("Number", ["Sing"]) != ["Plur"]
            and self.doc[end + 1].pos_ == "PROPN"
            and self.doc[end].pos_ in {"NOUN", "PROPN"}
        ):
            end += 1  # a name behind its title that the parser left apart
        return self.trimmed(start, end + 1)

    def _opens_clause(self, j: int) -> bool:
        return self.is_that(j)

    def _is_list(self, head: Token, comma: int) -> bool:
        """A comma within a list of names, not before an apposition."""
        labels = self.lang.syntax.conjunct
        return self.lower[comma] == "," and any(
            c.dep_ in labels and c.right_edge.i > comma >= head.i and c.pos_ in NOMINAL for c in head.children
        )

    def nominal_after(self, i: int, end: int) -> Token | None:
        """The head of the noun phrase that begins at the first word at or behind `i`."""
        j = self.next_word(i, end)
        if j is None or self.doc[j].pos_ in {"ADP", "SCONJ", "CCONJ"}:
            return None
        first, best = self.doc[j], None
        for t in (first, *ancestors(first)):
            if self.is_verb(t) or not j <= t.i < min(end, j + 9) or self._begins(t) < j:
                break
            if t.pos_ in NOMINAL:
                best = t
        if best is not None:
            return best
        k = j
        while k < end - 1 and (self.doc[k].pos_ in {"DET", "ADJ", "ADV", "NUM"} or self._is_present_participle(k)) and k - j < 6:
            k += 1
        if self.doc[k].pos_ in NOMINAL:
            return self.doc[k]
        last = self.doc[k - 1]
        if k > j + 1 and first.pos_ == "DET" and (last.pos_ == "ADJ" or self._is_present_participle(k - 1)):
            return last  # `een overlevende`, `de oudste`
        return None

    def _begins(self, t: Token) -> int:
        """Where a noun's own words begin, its preposition aside."""
        return min((c.left_edge.i for c in t.children if c.dep_ not in self.lang.syntax.case | self.lang.syntax.punctuation), default=t.i)

    def _is_present_participle(self, i: int) -> bool:
        return self.doc[i].tag_.startswith(self.words.present_participle_tags)
