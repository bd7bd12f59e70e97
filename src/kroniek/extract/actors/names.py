"""Names as mentions: whole ones, adjectives of lands, and names within longer words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from kroniek.extract.actors.found import Found
from kroniek.extract.actors.lexicon import Lexicon
from kroniek.extract.lookup import span_of
from kroniek.lang import Language
from kroniek.records import Kind, Report, Span

KIND_OF_LABEL: dict[str, Kind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
PART = re.compile(r"[^-–'’]+")
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "X"})


def find_names(doc: Doc, report: Report, words: Lexicon, lang: Language) -> list[Found]:
    """Names that the name layer marked; where it says nothing of the type, the words around do."""
    layered = any(e.label_ in KIND_OF_LABEL for e in doc.ents)
    out = []
    for ent in doc.ents:
        text = bare_name(ent, words, lang)
        if text in words.adjectives and len(ent) == 1 and text not in words.land_names:
            continue
        if len(ent) == 1 and (text in words.people or text in words.person) and ent.label_ not in {"PER", "LOC", "ORG"}:
            continue
        land = words.land_names.get(text)
        kind = land.kind if land else KIND_OF_LABEL.get(ent.label_)
        if kind is None and (layered or not ent.text[:1].isupper()):
            continue
        if _platform(ent, words, lang) or _is_somebody(ent, words) or _portfolio(ent, words):
            continue
        start = _name_start(ent, words, lang)
        out.append(
            Found(
                start=start,
                end=ent.end,
                head=ent.root.i,
                span=span_of(report, doc[start : ent.end]),
                form="name",
                kind=kind or _guess(ent, text, words),
                key=text,
                name=text,
                definite=True,
                land=land,
            )
        )
    return out


def bare_name(ent: DocSpan, words: Lexicon, lang: Language) -> str:
    """A name without a possessor's ending: `Maduro's` → `Maduro`."""
    text = ent.text
    for end in words.words.name_endings:
        owns = not end.isalpha() or ent.root.dep_ in lang.syntax.possessive or ent[-1].dep_ in lang.syntax.possessive
        if text.endswith(end) and len(text) > len(end) + 2 and owns and ent.root.lemma_ != ent.root.text:
            return text[: -len(end)]
        if text.endswith(end) and not end.isalpha() and len(text) > len(end) + 2 and ent[-1].lemma_ + end == ent[-1].text:
            return text[: -len(end)]
    return text


def _platform(ent: DocSpan, words: Lexicon, lang: Language) -> bool:
    """`op Twitter`, `via Facebook` say through what, not who."""
    if ent.text.lower() not in words.words.platforms:
        return False
    return ent.start > 0 and ent.doc[ent.start - 1].lower_ in words.words.platform_prepositions


def _is_somebody(ent: DocSpan, words: Lexicon) -> bool:
    """`AKP-woordvoerder` is a person with the party in the word, not the party."""
    head, dash, tail = ent.text.rpartition("-")
    noun = words.noun(tail) if len(ent) == 1 and dash and head and tail.islower() else None
    return noun is not None and noun.kind == "person"


def _portfolio(ent: DocSpan, words: Lexicon) -> bool:
    """`Financiën` of `minister van Financiën` is a part of the office."""
    if ent.start < 2 or ent.doc[ent.start - 1].lower_ not in words.words.partitive:
        return False
    return ent.doc[ent.start - 2].lower_.endswith(words.words.offices)


def _guess(ent: DocSpan, text: str, words: Lexicon) -> Kind:
    """What a name without a label is: the noun before it says, capitals say an organisation, else a person."""
    before = ent.doc[ent.start - 1] if ent.start else None
    noun = words.noun(before.text, before.lemma_) if before is not None and before.pos_ == "NOUN" else None
    if noun is not None:
        return noun.kind
    if before is not None and before.lower_ in words.words.place_prepositions:
        return "place"
    if text.isupper() or any(words.noun(t.lower_) for t in ent):
        return "organisation"
    return "person"


def _name_start(ent: DocSpan, words: Lexicon, lang: Language) -> int:
    """Where a name's phrase begins: the article and adjectives right before it are its own (`de linkse Jansen`)."""
    doc, i = ent.doc, ent.start
    first = ent.sent.start
    while i > first and doc[i - 1].tag_.startswith(words.words.modifier_tags) and doc[i - 1].pos_ == "ADJ":
        i -= 1
    if i > first and doc[i - 1].lower_ in words.words.articles and doc[i - 1].tag_.startswith(words.words.article_tags):
        return i - 1
    return ent.start


def find_adjective(token: Token, report: Report, words: Lexicon) -> Iterator[Found]:
    """`Russische` mentions Russia."""
    land = words.adjectives.get(token.text)
    if land is None or token.pos_ not in {"ADJ", "PROPN", "X"}:
        return
    if any(token.text in x for x in (words.people, words.person)) and token.pos_ != "ADJ":
        return
    yield _inner(token, span_of(report, token), land.name, land.kind, words)


def _inner(token: Token, span: Span, name: str, kind: Kind | None, words: Lexicon) -> Found:
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
        land=words.land_names.get(name),
        inner=True,
    )


def find_parts(token: Token, names: dict[str, Found], report: Report, words: Lexicon) -> Iterator[Found]:
    """The names within a word: `Maduro` in `regering-Maduro`, `AKP` in `AKP-kandidaat`, `D66` in `D66'er`."""
    if not any(c in token.text for c in "-'’") or token.pos_ not in NOMINAL or token.text in words.land_names:
        return
    for m in PART.finditer(token.text):
        part, span = m.group(), Span(report.id, token.idx + m.start(), token.idx + m.end())
        if part in words.land_names:
            yield _inner(token, span, part, words.land_names[part].kind, words)
        elif part in words.adjectives:
            yield _inner(token, span, words.adjectives[part].name, words.adjectives[part].kind, words)
        elif part in names:
            yield _inner(token, span, part, names[part].kind, words)
        elif len(part) > 1 and part.isupper() and part.isalpha() and part.lower() not in words.words.not_names:
            yield _inner(token, span, part, "organisation", words)
        elif _named_part(part, m, token, words):
            noun = words.noun(token.text)
            yield _inner(token, span, part, "place" if noun and noun.kind == "place" else "organisation", words)


def _named_part(part: str, m: re.Match[str], token: Token, words: Lexicon) -> bool:
    """`Ferrari` in `de Ferrari-rijder`: a capital within the sentence before a noun for somebody."""
    head = token.text[m.end() + 1 :]
    capital = part[0].isupper() and part[1:].islower() and len(part) > 3
    return capital and not token.is_sent_start and bool(head) and head.islower() and words.noun(head) is not None and (
        part.lower() not in words.words.not_names and words.noun(part) is None
    )
