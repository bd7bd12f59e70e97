"""What stands around a mention: its sentence, whether it is a subject, its adjectives and owners, who speaks the quotation it is in."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kroniek.extract.actors.found import Found
from kroniek.extract.actors.lexicon import Lexicon
from kroniek.lang import Language

MODIFIERS = frozenset({"ADJ", "NUM", "VERB", "PRON", "DET"})
LONGEST_QUOTE = 250
SPEECH = 3
"""Tokens that a quotation has at least to be somebody's speech."""
THREAD = 1
"""Sentences after which a quotation without a speaker still goes on with the one before."""
NEAR = 10
"""Tokens behind a quotation within which its speaker is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A mention's surroundings. Mentions are named by their number in the report."""

    sentence: int
    subject: bool
    verb: int | None
    """The word that the mention depends on."""
    lands: frozenset[str]
    """Lands that the phrase names in an adjective or behind a preposition."""
    inside: tuple[int, ...]
    """Mentions within the phrase."""
    owner: int | None
    """The mention that owns this one: `zijn` of `zijn partij`."""
    others: frozenset[str]
    """Adjectives and numbers of the phrase that are no lands."""
    indefinite: bool
    quote: int | None
    told: int
    """The number of its sentence among those that are not wholly quotation: what a reader keeps as the thread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Direct speech, in tokens, without the marks."""

    start: int
    end: int


def contexts(found: list[Found], quotes: list[Quote], doc: Doc, words: Lexicon, lang: Language) -> list[Context]:
    """The context of every mention."""
    sentence = {t.i: n for n, s in enumerate(doc.sents) for t in s}
    quote_of = {i: n for n, q in enumerate(quotes) for i in range(q.start, q.end)}
    told = _told(doc, quote_of)
    out = []
    for n, m in enumerate(found):
        inside = _inside(n, m, found)
        head = doc[m.head]
        out.append(
            Context(
                sentence=sentence[m.head],
                subject=(_is_subject(head, lang) or _according(m, doc, lang)) and not m.inner and not m.possessive,
                verb=head.head.i if head.head.i != head.i else None,
                lands=frozenset(land.name for i in inside if (land := found[i].land) is not None and _directly(found[i], m, doc)),
                inside=inside,
                owner=next((i for i in inside if found[i].head < m.head and _owns(found[i], doc, lang)), None),
                others=_others(m, {found[i].head for i in inside if found[i].inner}, doc, words, lang),
                indefinite=not m.definite,
                quote=quote_of.get(m.start),
                told=told[sentence[m.head]],
            )
        )
    return out


def _told(doc: Doc, quote_of: dict[int, int]) -> list[int]:
    """For each sentence how many before it are not wholly quotation."""
    out, count = [], 0
    for s in doc.sents:
        out.append(count)
        count += any(t.i not in quote_of and not t.is_punct and not t.is_space for t in s)
    return out


def _inside(n: int, m: Found, found: list[Found]) -> tuple[int, ...]:
    out = []
    for i in range(n + 1, len(found)):
        if found[i].span.start >= m.span.end:
            break
        out.append(i)
    before = [n - 1] if n and found[n - 1].span.start == m.span.start and m.span.contains(found[n - 1].span) else []
    return tuple(before + [i for i in out if m.span.contains(found[i].span)])


def _directly(inner: Found, m: Found, doc: Doc) -> bool:
    """Does what is named stand with the head word itself, not with a word further in?"""
    return inner.head <= m.head or doc[inner.head].head.i == m.head


def _is_subject(head: Token, lang: Language) -> bool:
    s = lang.syntax
    while head.dep_ in s.conjunct | s.flat | s.apposition and head.head.i < head.i:
        head = head.head
    return head.dep_ in s.subject | s.passive_subject


def _according(m: Found, doc: Doc, lang: Language) -> bool:
    """`aldus Jansen` tells who speaks as a subject does."""
    return m.start > 0 and doc[m.start - 1].lower_ in lang.actors.according and doc[m.start - 1].lower_ not in lang.actors.partitive


def _owns(m: Found, doc: Doc, lang: Language) -> bool:
    return m.possessive or (m.form == "name" and not m.inner and doc[m.head].dep_ in lang.syntax.possessive)


def _others(m: Found, lands: set[int], doc: Doc, words: Lexicon, lang: Language) -> frozenset[str]:
    skip = words.words.articles | words.words.demonstrative
    return frozenset(
        t.lower_
        for t in doc[m.start : m.head]
        if t.pos_ in MODIFIERS and t.i not in lands and t.lower_ not in skip and t.dep_ not in lang.syntax.possessive
    )


def find_quotes(doc: Doc, lang: Language) -> list[Quote]:
    """Direct speech between marks that open before a word and close behind one, within a paragraph."""
    out: list[Quote] = []
    i = 0
    while i < len(doc):
        end = _closes(doc, i, lang) if _opens(doc, i, lang) else None
        if end is None:
            i += 1
            continue
        if end - i - 1 >= SPEECH:
            out.append(Quote(start=i + 1, end=end))
        i = end + 1
    return out


def _opens(doc: Doc, i: int, lang: Language) -> bool:
    if doc[i].text not in lang.actors.quote_pairs or doc[i].whitespace_:
        return False
    return i == 0 or bool(doc[i - 1].whitespace_) or doc[i - 1].is_space or doc[i - 1].text in "(:-–"


def _closes(doc: Doc, i: int, lang: Language) -> int | None:
    closing = lang.actors.quote_pairs[doc[i].text]
    for j in range(i + 1, min(len(doc), i + LONGEST_QUOTE)):
        if doc[j].is_space and doc[j].text.count("\n") > 1:
            return None
        if doc[j].text in closing and not doc[j - 1].whitespace_ and not doc[j - 1].is_space:
            return j
    return None


def speakers(quotes: list[Quote], found: list[Found], around: list[Context], doc: Doc, lang: Language) -> list[int | None]:
    """For each quotation the mention that speaks it: named behind it, before its colon, or as the speaker before."""
    out: list[int | None] = []
    by_head = {m.head: n for n, m in reversed(list(enumerate(found))) if not m.inner and not m.possessive}
    quoted = {i for q in quotes for i in range(q.start, q.end)}
    sentence_of = {t.i: k for k, s in enumerate(doc.sents) for t in s}
    for n, q in enumerate(quotes):
        who = _colon(q, by_head, around, doc, quoted)
        if who is None:
            who = _after(q, by_head, around, doc, quoted, lang)
        if who is None:
            who = _before(q, by_head, around, doc, quoted)
        if who is None and n and sentence_of[q.start] - sentence_of[quotes[n - 1].end] <= THREAD:
            who = out[-1]
        if who is None:
            who = _sentence_before(q, by_head, found, around, doc, quoted)
        out.append(who)
    return out


def _after(q: Quote, by_head: dict[int, int], around: list[Context], doc: Doc, quoted: set[int], lang: Language) -> int | None:
    """`…”, zegt Jansen` and `…”, aldus Jansen`, within the sentence that goes on behind the quotation."""
    for i in range(q.end + 1, min(len(doc), q.end + 1 + NEAR)):
        if i in quoted or doc[i].is_space or (doc[i].is_sent_start and not doc[i].text[:1].islower()):
            return None
        if i in by_head:
            told = any(t.lower_ in lang.actors.according for t in doc[q.end : i])
            if told or around[by_head[i]].subject or doc[i].pos_ == "PROPN":
                return by_head[i]
    return None


def _colon(q: Quote, by_head: dict[int, int], around: list[Context], doc: Doc, quoted: set[int]) -> int | None:
    """`Jansen: “…”` and `Jansen zei: “…”`."""
    mark = q.start - 2
    if mark < 0 or doc[mark].text != ":":
        return None
    heads = [i for i in range(doc[mark].sent.start, mark) if i in by_head and i not in quoted]
    subjects = [i for i in heads if around[by_head[i]].subject]
    return by_head[(subjects or heads)[-1]] if heads else None


def _before(q: Quote, by_head: dict[int, int], around: list[Context], doc: Doc, quoted: set[int]) -> int | None:
    """The subject of the sentence that the quotation stands in: `Jansen noemde het plan “…”`."""
    sentence = doc[q.start - 1].sent
    subjects = [i for i in range(sentence.start, q.start) if i in by_head and i not in quoted and around[by_head[i]].subject]
    return by_head[subjects[-1]] if subjects else None


def _sentence_before(
    q: Quote, by_head: dict[int, int], found: list[Found], around: list[Context], doc: Doc, quoted: set[int]
) -> int | None:
    """A quotation that is a sentence by itself goes on with the subject of the sentence before: `Jansen was boos. “Dit kan niet.”`"""
    first = doc[q.start - 1].sent.start
    if first == 0 or any(not t.is_punct for t in doc[first : q.start]):
        return None
    before = doc[first - 1].sent
    subjects = [by_head[i] for i in range(before.start, before.end) if i in by_head and i not in quoted and around[by_head[i]].subject]
    people = [n for n in subjects if found[n].kind in {"person", None} and not found[n].plural]
    named = [n for n in subjects if found[n].form == "name"]
    return next(iter(people or named), None)
