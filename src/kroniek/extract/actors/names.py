"""Names as mentions: whole ones, adjectives of lands, and names within longer words."""

from __future__ import annotations

import re
from collections import Counter
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
SMALL = frozenset({"DET", "PRON", "ADP", "SCONJ", "CCONJ", "ADV"})
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "X"})


def find_names(doc: Doc, report: Report, words: Lexicon, lang: Language) -> list[Found]:
    """Names that the name layer typed as somebody or as a place; other names (products, events) are no actors."""
    out = []
    alone = apart(doc)
    for ent in (part for e in doc.ents for one in unglued(e, alone, words) for part in _split(one, words, lang)):
        text = bare_name(ent, words, lang)
        if not text or _no_name(ent, text, words):
            continue
        land = words.land_names.get(text)
        kind = land.kind if land else KIND_OF_LABEL.get(ent.label_)
        if kind is None:
            continue
        start = _name_start(ent, words)
        out.append(
            Found(
                start=start,
                end=ent.end,
                head=ent.root.i,
                span=span_of(report, doc[start : ent.end]),
                form="name",
                kind=kind,
                key=_place_name(text, lang) if kind == "place" else text,
                name=text,
                definite=True,
                land=land,
            )
        )
    return out + list(_opening_names(doc, report, out, lang))


def _opening_names(doc: Doc, report: Report, known: list[Found], lang: Language) -> Iterator[Found]:
    """`Dekkers zweeg`: the name of a person of the report that opens a sentence as its subject, and that the name layer missed.

    Only a word that the report never writes small.
    """
    persons = {doc[n.end - 1].text for n in known if n.kind == "person" and not n.inner}
    words, labels = {t.text for t in doc}, lang.syntax.subject | lang.syntax.passive_subject
    for t in doc:
        opens = t.is_sent_start or (t.i > 0 and t.nbor(-1).is_sent_start and t.nbor(-1).is_punct)
        if not opens or t.dep_ not in labels or t.ent_type_ or t.text not in persons:
            continue
        alone = not any(c.dep_ in lang.syntax.flat or (c.i < t.i and not c.is_punct) for c in t.children)
        if alone and t.text.isalpha() and t.text[:1].isupper() and t.lower_ not in words:
            yield Found(
                start=t.i, end=t.i + 1, head=t.i, span=span_of(report, t), form="name", kind="person", key=t.text, name=t.text,
                definite=True,
            )


def _place_name(text: str, lang: Language) -> str:
    """One name for a place that is written in several ways: `Istanboel`, `Istanbul`."""
    place = lang.names.place(text)
    return place.name if place is not None else text


def _no_name(ent: DocSpan, text: str, words: Lexicon) -> bool:
    """Adjectives and people of lands, platforms, offices and words that merely contain a name are found elsewhere or not at all."""
    if text in words.adjectives and len(ent) == 1 and text not in words.land_names:
        return True
    if len(ent) == 1 and (text in words.people or text in words.person) and ent.label_ not in KIND_OF_LABEL:
        return True
    if len(text) == 1 or (len(ent) == 1 and ent[0].pos_ in SMALL and not _is_taken_for_pronoun(ent[0], words)):
        return True
    return _platform(ent, words) or _contains_name(ent, words) or _portfolio(ent, words)


def _is_taken_for_pronoun(token: Token, words: Lexicon) -> bool:
    """`begon Huizing een winkel`: a name behind a verb, which a tagger that does not know it takes for a pronoun."""
    known = {word for word, _ in words.pronouns} | words.words.not_names
    named = token.text[:1].isupper() and token.text.isalpha() and not token.is_sent_start
    return token.pos_ == "PRON" and named and token.lower_ not in known


def apart(doc: Doc) -> Counter[tuple[str, str]]:
    """How often each name stands by itself, by its label; of a person's full name also its last word, as a `surname`."""
    out = Counter((e.text, e.label_) for e in doc.ents)
    out.update((e[-1].text, "surname") for e in doc.ents if e.label_ == "PER" and len(e) > 1)
    return out


def unglued(ent: DocSpan, alone: Counter[tuple[str, str]], words: Lexicon) -> list[DocSpan]:
    """Two names that follow each other, as where a heading ends and its text begins, are two if the report has each of them apart.

    `Bakker Waterbond`, `Bakker de Waterbond`; not `Anna Bakker`, nor what has a name with its place (`Waterbond Gent`) or is named twice.
    `Franse Waterbond` is that of France where the report has `Waterbond` too.
    """
    doc = ent.doc
    if len(ent) < 2 or ent.label_ not in KIND_OF_LABEL:
        return [ent]
    own = doc[ent.start + 1 : ent.end].text
    if ent.label_ == "ORG" and ent[0].text in words.adjectives and alone[own, ent.label_] and words.noun(own) is None:
        return [DocSpan(doc, ent.start + 1, ent.end, label=ent.label_)]
    if alone[ent.text, ent.label_] > 1 or _is_land(ent, words):
        return [ent]
    for middle in range(ent.start + 1, ent.end):
        article = doc[middle].lower_ in words.words.articles and middle + 1 < ent.end
        a = _sort_apart(doc[ent.start : middle].text, ent, alone, words)
        b = _sort_apart(doc[middle + article : ent.end].text, ent, alone, words)
        if (a, b) in NEIGHBOURS or (article and a and b in {"ORG", "state"}):
            return [DocSpan(doc, ent.start, middle, label=_label(a)), DocSpan(doc, middle + article, ent.end, label=_label(b))]
    return [ent]


NEIGHBOURS = frozenset(
    {("surname", "surname"), ("surname", "ORG"), ("surname", "state"), ("ORG", "surname"), ("ORG", "ORG"), ("LOC", "surname"),
     ("state", "surname"), ("state", "state")}
)  # fmt: skip
"""Sorts of names that are two names when they stand side by side."""


def _is_land(ent: DocSpan, words: Lexicon) -> bool:
    """A land by its whole name, or with what it is before it: `Bondsrepubliek Duitsland`."""
    lands = {land.name for t in ent if (land := words.land_names.get(t.text)) is not None}
    return ent.text in words.land_names or (len(lands) == 1 and all(t.text in words.land_names for t in ent))


def _sort_apart(text: str, ent: DocSpan, alone: Counter[tuple[str, str]], words: Lexicon) -> str | None:
    """What a part of a name is where it stands by itself: a `surname`, a `state`, or its label."""
    land = words.land_names.get(text)
    if land is not None:
        return "state" if land.kind == "state" else "LOC"
    own = (ent[-1].text == text) and ent.label_ == "PER"  # this very name
    if alone[text, "surname"] > own:
        return "surname"
    return next((label for label in ("ORG", "LOC") if alone[text, label]), None)


def _label(sort: str | None) -> str:
    return {"surname": "PER", "state": "LOC"}.get(sort or "", sort or "")


def _split(ent: DocSpan, words: Lexicon, lang: Language) -> list[DocSpan]:
    """Persons joined by `en` are two names, and a title at the front is none of the name."""
    while len(ent) > 1 and ent[-1].pos_ in SMALL:
        ent = DocSpan(ent.doc, ent.start, ent.end - 1, label=ent.label)
    if ent.label_ != "PER":
        start = ent.start
        while start + 1 < ent.end and ent.label_ == "LOC" and ent.doc[start].text in words.adjectives:
            start += 1
        return [_as(ent, start, ent.end)]
    parts, start = [], ent.start
    for t in ent:
        if t.dep_ in lang.syntax.coordinator and t.i > start:
            parts.append((start, t.i))
            start = t.i + 1
    parts.append((start, ent.end))
    out = []
    for first, end in parts:
        while first + 1 < end and _is_title(ent.doc[first], words):
            first += 1
        if first < end:
            out.append(_as(ent, first, end))
    return out


def _is_title(token: Token, words: Lexicon) -> bool:
    noun = words.noun(token.text) if "-" in token.text or "'" in token.text or "’" in token.text else words.words.nouns.get(token.text)
    return noun is not None and noun.kind == "person"


def _as(ent: DocSpan, start: int, end: int) -> DocSpan:
    return ent if (start, end) == (ent.start, ent.end) else DocSpan(ent.doc, start, end, label=ent.label)


def bare_name(ent: DocSpan, words: Lexicon, lang: Language) -> str:
    """A name without a possessor's ending: `Maduro's` → `Maduro`, where what is possessed follows."""
    text = ent.text
    follows = ent.doc[ent.end] if ent.end < len(ent.doc) else None
    owns = (follows is not None and follows.pos_ in {"NOUN", "ADJ", "NUM", "PROPN"}) or ent.root.dep_ in lang.syntax.possessive
    for end in words.words.name_endings:
        if owns and not end.isalpha() and text.endswith(end) and len(text) > len(end) + 2:
            return text[: -len(end)]
    return text


def _platform(ent: DocSpan, words: Lexicon) -> bool:
    """`op Twitter`, `via Facebook` say through what, not who."""
    if ent.text.lower() not in words.words.platforms:
        return False
    return ent.start > 0 and ent.doc[ent.start - 1].lower_ in words.words.platform_prepositions


def _contains_name(ent: DocSpan, words: Lexicon) -> bool:
    """`AKP-woordvoerder`, `pro-Maduro`, `tijdperk-Erdogan` hold a name and are none; `AK-partij` and `Al-Shabaab` are."""
    if len(ent) == 1 and ("'" in ent.text or "’" in ent.text):
        noun = words.noun(ent.text)
        return noun is not None and noun.kind == "person"
    if len(ent) != 1 or "-" not in ent.text:
        return False
    small = [part for part in ent.text.split("-") if part.isalpha() and part.islower()]
    nouns = [words.noun(part) for part in small]
    if ent.text[0].islower() and len(small[:1]) == 1 and ent.text.split("-")[0] == small[0]:
        return small[0] not in words.words.name_particles
    if any(noun is not None for noun in nouns):
        return any(noun is not None and noun.kind != "organisation" for noun in nouns)
    head, _, tail = ent.text.rpartition("-")
    return ent.label_ != "LOC" and tail.islower() and head.isupper()


def _portfolio(ent: DocSpan, words: Lexicon) -> bool:
    """`Financiën` of `minister van Financiën` is a part of the office."""
    if ent.start < 2 or ent.doc[ent.start - 1].lower_ not in words.words.partitive:
        return False
    return ent.doc[ent.start - 2].lower_.endswith(words.words.offices)


def _name_start(ent: DocSpan, words: Lexicon) -> int:
    """Where a name's phrase begins: the article and adjectives right before it are its own (`de linkse Jansen`)."""
    doc, i = ent.doc, ent.start
    first = ent.sent.start
    while i > first and ((doc[i - 1].tag_.startswith(words.words.modifier_tags) and doc[i - 1].pos_ == "ADJ") or doc[i - 1].pos_ == "ADV"):
        i -= 1
    if i > first and doc[i - 1].lower_ in words.words.articles and doc[i - 1].tag_.startswith(words.words.article_tags):
        return i - 1
    return ent.start


def nested_adjective(token: Token) -> bool:
    """`Russische` of `Russische ministerie van Defensie` and of `Russische Sotsji` still mentions Russia; `Europese` of the EU does not.

    Nor is `Frans` of `Frans van Dalen` France.
    """
    if token.ent_type_ == "PER":
        return False
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return after is not None and (after.text.islower() or token.ent_type_ == "LOC")


def _town_adjective(token: Token, report: Report, words: Lexicon, lang: Language) -> Iterator[Found]:
    """`Goudse`, `Helmondse`: of a place in the gazetteer."""
    ending = words.words.town_adjective
    place = lang.names.demonym(token.text) if token.pos_ == "ADJ" else None
    if place is None and token.pos_ == "ADJ" and token.text.endswith(ending) and not token.is_sent_start:
        place = lang.names.place(token.text[: -len(ending)])
    if place is not None:
        yield _inner(token, span_of(report, token), place.name, "state" if place.kind == "state" else "place", words)


def find_adjective(token: Token, report: Report, words: Lexicon, lang: Language) -> Iterator[Found]:
    """`Russische` mentions Russia."""
    land = words.adjectives.get(token.text)
    if _is_somebody(token, words):
        place = lang.names.place(token.text[: -len(words.words.town_adjective)])
        if land is not None or lang.names.demonym(token.text) is not None or place is not None:
            yield _somebody(token, report, words)
        return
    if token.pos_ not in {"ADJ", "PROPN", "X"} or not token.text[:1].isupper():
        return
    if land is None:
        yield from _town_adjective(token, report, words, lang)
        return
    if any(token.text in x for x in (words.people, words.person)) and token.pos_ != "ADJ":
        return
    yield _inner(token, span_of(report, token), land.name, land.kind, words)


def _is_somebody(token: Token, words: Lexicon) -> bool:
    """An adjective of a place that stands for a person: `de Haagse kreeg een brief`."""
    if not token.tag_.startswith(words.words.nominal_tags) or not token.text[:1].isupper() or token.i == 0:
        return False
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    follows = after is not None and (after.pos_ in {"NOUN", "PROPN", "ADJ"})
    return token.nbor(-1).tag_.startswith(words.words.article_tags) and not follows and token.text.endswith(words.words.town_adjective)


def _somebody(token: Token, report: Report, words: Lexicon) -> Found:
    start = token.i - 1
    return Found(
        start=start, end=token.i + 1, head=token.i, span=span_of(report, token.doc[start : token.i + 1]), form="nominal", kind="person",
        key=token.lower_, name=token.text, gender="f", definite=token.nbor(-1).lower_ in words.words.definite,
    )


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


def find_parts(token: Token, names: dict[str, Found], report: Report, words: Lexicon, lang: Language) -> Iterator[Found]:
    """The names within a word: `Maduro` in `regering-Maduro`, `AKP` in `AKP-kandidaat`, `D66` in `D66'er`."""
    if not any(c in token.text for c in "-'’") or token.pos_ not in NOMINAL or token.text in words.land_names:
        return
    if token.text in words.adjectives:
        return
    for m in PART.finditer(token.text):
        part, span = m.group(), Span(report.id, token.idx + m.start(), token.idx + m.end())
        if part in words.land_names:
            yield _inner(token, span, part, words.land_names[part].kind, words)
        elif part in words.adjectives:
            yield _inner(token, span, words.adjectives[part].name, words.adjectives[part].kind, words)
        elif part in names:
            yield _inner(token, span, part, names[part].kind, words)
        elif part.lower() not in words.words.not_names and (part in lang.names.organisations or _is_abbreviation(part)):
            yield _inner(token, span, part, "organisation", words)
        elif m.end() == len(token.text) and part[0].isupper() and part[1:].islower() and _is_body(token.text[: m.start() - 1], words):
            yield _inner(token, span, part, "person", words)
        elif _named_part(part, m, token, words):
            noun = words.noun(token.text)
            yield _inner(token, span, part, "place" if noun and noun.kind == "place" else "organisation", words)


def _is_abbreviation(part: str) -> bool:
    return len(part) > 1 and part.isupper() and part.isalpha()


def _is_body(part: str, words: Lexicon) -> bool:
    """`regering` of `regering-Jansen`."""
    noun = words.noun(part) if part.islower() else None
    return noun is not None and noun.kind in {"organisation", "group"}


def _named_part(part: str, m: re.Match[str], token: Token, words: Lexicon) -> bool:
    """`Ferrari` in `de Ferrari-rijder`: a capital within the sentence before a noun for somebody."""
    head = token.text[m.end() + 1 :]
    capital = part[0].isupper() and part[1:].islower() and len(part) > 3
    return capital and not token.is_sent_start and bool(head) and head.islower() and words.noun(head) is not None and (
        part.lower() not in words.words.not_names and words.noun(part) is None
    )
