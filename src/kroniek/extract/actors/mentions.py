"""Mentions: the words of a report that stand for somebody, by what they are: names, adjectives, parts of words, nouns, pronouns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from kroniek.extract.actors.found import Found
from kroniek.extract.actors.lexicon import Lexicon, lexicon
from kroniek.extract.lookup import span_of
from kroniek.lang import Language
from kroniek.records import Kind, Report, Span

KIND_OF_LABEL: dict[str, Kind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
PART = re.compile(r"[^-–]+")
NOMINAL_TAGS = ("ADJ|nom", "WW|vd|nom", "WW|od|nom", "ADJ|postnom")


def find_mentions(doc: Doc, report: Report, lang: Language) -> list[Found]:
    """All mentions, in order of place; the outer one before the one that begins at the same place within it."""
    words = lexicon(lang)
    names = list(_names(doc, report, words, lang))
    taken = {i for m in names for i in range(doc.char_span(m.span.start, m.span.end, alignment_mode="expand").start, m.end)}
    found = names
    found += [m for t in doc if t.i not in taken for m in _adjective(t, report, words)]
    found += [m for t in doc if t.i not in taken for m in _parts(t, names, report, words)]
    found += [m for t in doc if t.i not in taken for m in _nominal(t, doc, report, words, lang)]
    found += [m for t in doc if t.i not in taken for m in _pronoun(t, report, words, lang)]
    return sorted(_unique(found), key=lambda m: (m.span.start, -m.span.end))


def _unique(found: list[Found]) -> list[Found]:
    seen: set[Span] = set()
    out = []
    for m in found:
        if m.span not in seen:
            seen.add(m.span)
            out.append(m)
    return out


# ---- names --------------------------------------------------------------------------------------------------------


def _names(doc: Doc, report: Report, words: Lexicon, lang: Language) -> Iterator[Found]:
    layered = any(e.label_ in KIND_OF_LABEL for e in doc.ents)
    for ent in doc.ents:
        text = bare_name(ent.text, words, ent[-1])
        land = words.land_names.get(text)
        kind = land.kind if land else KIND_OF_LABEL.get(ent.label_)
        if text in words.adjectives or ent.text in words.adjectives:
            continue
        if kind is None and layered:
            continue
        kind = kind or _guess(ent, text, words)
        start = _name_start(ent, words, lang)
        yield Found(
            start=start,
            end=ent.end,
            head=ent.root.i,
            span=span_of(report, doc[start : ent.end]),
            form="name",
            kind=kind,
            key=text,
            name=text,
            definite=True,
            land=land,
        )


def bare_name(text: str, words: Lexicon, last: Token | None = None) -> str:
    """A name without a possessor's ending: `Maduro's` → `Maduro`."""
    for end in words.words.name_endings:
        if text.endswith(end) and len(text) > len(end) + 2 and (not end.isalpha() or (last is not None and last.dep_ in _POSSESSED)):
            return text[: -len(end)]
    return text


_POSSESSED = frozenset({"nmod:poss"})


def _guess(ent: DocSpan, text: str, words: Lexicon) -> Kind:
    """What a name without a label is: the noun before it says, capitals say an organisation, else a person."""
    before = ent.doc[ent.start - 1] if ent.start else None
    noun = words.noun(before.text, before.lemma_) if before is not None and before.pos_ == "NOUN" else None
    if noun is not None:
        return noun.kind
    if before is not None and before.pos_ == "ADP" and before.lower_ in {"in"}:
        return "place"
    if text.isupper() or any(words.noun(t.lower_) for t in ent):
        return "organisation"
    return "person"


def _name_start(ent: DocSpan, words: Lexicon, lang: Language) -> int:
    """Where a name's phrase begins: article and adjectives right before it belong to it, a title's do not."""
    i = ent.start
    s = lang.syntax
    while i > ent.sent.start:
        t = ent.doc[i - 1]
        if t.dep_ in s.adjective and ent.start <= t.head.i < ent.end and t.pos_ == "ADJ":
            i -= 1
        elif t.lower_ in words.words.articles and t.pos_ == "DET" and ent.start <= t.head.i < ent.end:
            return i - 1
        else:
            break
    return i if ent.doc[i].pos_ != "ADJ" or i == ent.start else ent.start


# ---- adjectives and parts of words --------------------------------------------------------------------------------


def _adjective(token: Token, report: Report, words: Lexicon) -> Iterator[Found]:
    land = words.adjectives.get(token.text)
    if land is None or token.pos_ not in {"ADJ", "PROPN"} or not token.text[0].isupper():
        return
    yield _inner(token, span_of(report, token), land.name, land.kind, words)


def _inner(token: Token, span: Span, name: str, kind: Kind | None, words: Lexicon) -> Found:
    land = words.land_names.get(name)
    return Found(
        start=token.i,
        end=token.i + 1,
        head=token.i,
        span=span,
        form="name",
        kind=kind,
        key=name,
        name=name,
        definite=True,
        land=land,
        inner=True,
    )


def _parts(token: Token, names: list[Found], report: Report, words: Lexicon) -> Iterator[Found]:
    """The names within a hyphenated word: `Maduro` in `regering-Maduro`, `AKP` in `AKP-kandidaat`."""
    if "-" not in token.text or token.pos_ not in {"NOUN", "PROPN", "ADJ", "X"} or token.text in words.land_names:
        return
    known = {n.key: n for n in names}
    for m in PART.finditer(token.text):
        part, span = m.group(), Span(report.id, token.idx + m.start(), token.idx + m.end())
        if part in words.land_names:
            yield _inner(token, span, part, words.land_names[part].kind, words)
        elif part in words.adjectives:
            yield _inner(token, span, words.adjectives[part].name, words.adjectives[part].kind, words)
        elif part in known:
            yield _inner(token, span, part, known[part].kind, words)
        elif len(part) > 1 and part.isupper():
            yield _inner(token, span, part, "organisation", words)


# ---- nouns --------------------------------------------------------------------------------------------------------


def _nominal(token: Token, doc: Doc, report: Report, words: Lexicon, lang: Language) -> Iterator[Found]:
    if not (token.pos_ == "NOUN" or token.tag_.startswith(NOMINAL_TAGS)):
        return
    people = words.people.get(token.text) or words.person.get(token.text)
    noun = words.noun(token.text, token.lemma_)
    if noun is None and people is None:
        return
    start, end = phrase(token, doc, lang)
    first = doc[start]
    plural = "Plur" in token.morph.get("Number") or token.tag_.endswith("mv-n")
    definite = first.lower_ in words.words.definite or first.dep_ in lang.syntax.possessive
    if not plural and start == token.i and _predicative(token, lang):
        return
    kind: Kind = noun.kind if noun else "group" if token.text in words.people else "person"
    if plural and kind == "person":
        kind = "group"
    yield Found(
        start=start,
        end=end,
        head=token.i,
        span=span_of(report, doc[start:end]),
        form="nominal",
        kind=kind,
        key=noun.noun if noun else token.text,
        name=token.lower_ if people is None else token.text,
        gender=noun.gender if noun else "-",
        plural=plural,
        definite=definite,
        land=people,
    )


def _predicative(token: Token, lang: Language) -> bool:
    """A bare noun after `als`, `tot` or beside a copula says what somebody is; it does not mention anybody."""
    s = lang.syntax
    if any(c.dep_ in s.copula for c in token.children):
        return True
    return any(c.dep_ in s.case | s.marker for c in token.children)


def phrase(token: Token, doc: Doc, lang: Language) -> tuple[int, int]:
    """The tokens of a noun's phrase: from its article to the end of what its prepositions bring; no clause behind a comma."""
    s = lang.syntax
    left = s.determiner | s.adjective | s.number | s.possessive | frozenset({"nmod", "advmod", "amod", "nsubj"})
    start, end = token.i, token.i + 1
    for c in sorted(token.lefts, key=lambda c: -c.i):
        if c.dep_ in left and c.pos_ != "ADP" and c.right_edge.i + 1 >= start - 1 and not _outside(c, lang):
            if any(t.is_punct and t.text in ",;:" for t in doc[c.left_edge.i : start]) and c.dep_ not in s.adjective:
                break
            start = c.left_edge.i
        elif c.dep_ not in s.punctuation:
            break
    for c in token.rights:
        if c.left_edge.i != end:
            break
        if c.dep_ in s.nominal_modifier | s.flat | s.fixed or (c.dep_ in s.relative_clause | s.noun_clause and not doc[c.left_edge.i].is_punct):
            end = c.right_edge.i + 1
        else:
            break
    while end > token.i + 1 and doc[end - 1].is_punct:
        end -= 1
    while start < token.i and (doc[start].is_punct or doc[start].is_space):
        start += 1
    return start, end


def _outside(token: Token, lang: Language) -> bool:
    return token.pos_ == "ADV" and not list(token.children) and token.dep_ not in lang.syntax.determiner


# ---- pronouns -----------------------------------------------------------------------------------------------------


def _pronoun(token: Token, report: Report, words: Lexicon, lang: Language) -> Iterator[Found]:
    if token.pos_ not in {"PRON", "DET"}:
        return
    possessive = token.dep_ in lang.syntax.possessive
    pronoun = words.pronouns.get((token.lower_, possessive))
    if pronoun is None:
        return
    yield Found(
        start=token.i,
        end=token.i + 1,
        head=token.i,
        span=span_of(report, token),
        form="pronoun",
        kind=None,
        key=pronoun.word,
        name=token.text,
        gender=pronoun.gender,
        plural=pronoun.number == "p",
        definite=True,
    )
