"""Mentions: the words of a report that stand for somebody: names, adjectives, parts of words, nouns, pronouns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from kroniek.extract.actors.found import Found
from kroniek.extract.actors.lexicon import Lexicon, lexicon
from kroniek.extract.actors.names import find_adjective, find_names, find_parts, nested_adjective
from kroniek.extract.actors.nouns import find_noun
from kroniek.extract.lookup import span_of
from kroniek.lang import Language
from kroniek.records import Report, Span

NOBODY = frozenset({"PUNCT", "SPACE", "ADP", "CCONJ", "SCONJ", "ADV", "AUX", "INTJ", "SYM"})
"""Parts of speech that head no mention."""
WORDS = frozenset({"NOUN", "PROPN", "ADJ", "X"})


def find_mentions(doc: Doc, report: Report, lang: Language) -> list[Found]:
    """All mentions, in order of place; an outer one before the one that begins at the same place within it."""
    words = lexicon(lang)
    found = find_names(doc, report, words, lang)
    by_key = {n.key: n for n in found}
    named = {t.i for n in found for t in doc[n.start : n.end] if span_of(report, t).start >= n.span.start and t.ent_type_}
    for token in doc:
        pos = token.pos_
        if pos in NOBODY:
            continue
        if token.i in named:
            if nested_adjective(token):
                found += find_adjective(token, report, words, lang)
            continue
        if pos in WORDS:
            found += find_parts(token, by_key, report, words, lang)
            found += find_adjective(token, report, words, lang)
        found += find_noun(token, doc, report, words, lang)
        if pos in {"PRON", "DET"} or token.lower_ in words.clipped:
            found += _pronoun(token, report, words, lang)
    found = sorted(_unique(found), key=lambda m: (m.span.start, -m.span.end))
    return sorted(_fitted(found, doc, report), key=lambda m: (m.span.start, -m.span.end))


def _fitted(found: list[Found], doc: Doc, report: Report) -> list[Found]:
    """Ends of noun phrases beside names: a title ends before its name, and what ends with a title goes on to the end of the name.

    `oppositieleider` of `oppositieleider Jansen`; `het oosten van de havenstad Antwerpen` to its end.
    """
    names = {m.start: m for m in found if m.form == "name" and not m.inner}
    titles: dict[int, Found] = {}
    for m in found:
        if m.form == "nominal" and m.end in names and (m.end not in titles or titles[m.end].head < m.head):
            titles[m.end] = m
    out = []
    for m in found:
        end = m.end
        if m.form == "nominal" and m.head + 1 in names and end > m.head + 1:
            end = m.head + 1
        elif m.form == "nominal" and end in titles and titles[end].head > m.head:
            end = names[end].end if fits(titles[end], names[end]) else end
        out.append(m if end == m.end else replace(m, end=end, span=span_of(report, doc[m.start : end])))
    return _unique(out)


def fits(noun: Found, name: Found) -> bool:
    """Can the noun be said of what the name names?"""
    return noun.kind == name.kind or (noun.kind, name.kind) in KIN


KIN = frozenset(
    {("group", "organisation"), ("place", "state"), ("state", "place"), ("organisation", "place"), ("group", "person")}
)
"""Kinds of noun and name that may be one, besides equal ones: names are typed by what they look like, nouns by what they mean."""


def _unique(found: list[Found]) -> list[Found]:
    seen: set[Span] = set()
    out = []
    for m in found:
        if m.span not in seen:
            seen.add(m.span)
            out.append(m)
    return out


def _pronoun(token: Token, report: Report, words: Lexicon, lang: Language) -> Iterator[Found]:
    """Personal and possessive pronouns; relatives and reflexives are none of them."""
    possessive = token.dep_ in lang.syntax.possessive or token.tag_.startswith(words.words.possessive_tags)
    pronoun = words.pronouns.get((token.lower_, possessive or token.lower_ in words.clipped))
    if pronoun is None or token.tag_.startswith(words.words.reflexive_tags):
        return
    if token.lower_ in words.words.demonstrative and not (token.is_sent_start and token.dep_ in lang.syntax.subject):
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
        possessive=possessive,
        either_number=pronoun.number == "-",
        demonstrative=token.tag_.startswith(words.words.demonstrative_tags),
        person=pronoun.person,
        animate=pronoun.animate,
    )
