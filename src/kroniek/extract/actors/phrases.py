"""Where a noun's phrase begins and ends, from its article to the end of what its prepositions bring."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kroniek.lang import Language

LONGEST = 40
"""Tokens of a phrase; a longer one is a parse gone wrong."""


def phrase(token: Token, doc: Doc, lang: Language) -> tuple[int, int]:
    """First token and one past the last: `de vrouw van de minister`, `elke partij die wint`, but no clause behind a comma."""
    start = phrase_start(token, doc, lang)
    end = phrase_end(token, doc, lang)
    return _with_quotes(max(start, token.i - LONGEST), min(end, token.i + LONGEST), doc, lang)


def phrase_start(token: Token, doc: Doc, lang: Language) -> int:
    """Where the phrase of a head word begins. Tags help where the parse has put an article or adjective elsewhere."""
    s = lang.syntax
    before = s.determiner | s.adjective | s.number | s.possessive
    start = token.i
    for c in sorted(token.lefts, key=lambda c: -c.i):
        inside = c.dep_ in before or (c.dep_ in s.nominal_modifier and not any(g.dep_ in s.case for g in c.children))
        if inside and c.right_edge.i < start and not _foreign(c, lang):
            start = c.left_edge.i
        elif c.dep_ not in s.punctuation:
            break
    first = token.sent.start
    while start > first and _belongs(doc[start - 1], doc[start], lang):
        start -= 1
    while start < token.i and (doc[start].is_punct or doc[start].is_space or doc[start].lower_ in lang.actors.focus):
        start += 1
    return start


def _foreign(c: Token, lang: Language) -> bool:
    """Names, prepositional phrases and clauses before a noun are no part of its phrase, whatever the parse says."""
    s = lang.syntax
    if c.dep_ in s.possessive:
        return False
    if c.pos_ == "PROPN" or (c.left_edge.pos_ == "ADP" and c.dep_ not in s.number | s.adjective):
        return True
    return any(t.tag_.startswith(s.finite_tags) for t in c.subtree)


def _belongs(word: Token, after: Token, lang: Language) -> bool:
    """Does the word open the phrase that goes on with `after`, by their tags? Two articles never stand side by side."""
    words = lang.actors
    if after.lower_ in words.articles or after.lower_ in words.demonstrative or after.dep_ in lang.syntax.possessive:
        return False
    if word.lower_ in words.articles:
        return word.tag_.startswith(words.article_tags)
    return word.tag_.startswith(words.modifier_tags) and not word.is_punct


def phrase_end(token: Token, doc: Doc, lang: Language) -> int:
    """Where the phrase of a head word ends: with its prepositional and its clause parts as long as no comma comes between."""
    s = lang.syntax
    end = token.i + 1
    for c in token.rights:
        if c.left_edge.i != end:
            break
        if c.dep_ in s.nominal_modifier | s.flat | s.fixed:
            end = phrase_end(c, doc, lang)
        elif c.dep_ in s.relative_clause | s.noun_clause and c.left_edge.lower_ in lang.actors.clause_openers:
            end = c.right_edge.i + 1
        else:
            break
    opened = [i for i in range(token.i + 1, end) if doc[i].text == "("]
    if opened and all(t.text != ")" for t in doc[opened[-1] : end]):
        end = opened[-1]
    while end > token.i + 1 and (doc[end - 1].is_punct or doc[end - 1].is_space):
        end -= 1
    return end


def _with_quotes(start: int, end: int, doc: Doc, lang: Language) -> tuple[int, int]:
    """A phrase that stands alone between quotation marks takes them with it: `'buitenlandse vijanden'`."""
    quotes = lang.actors.quotes
    if start and end < len(doc) and doc[start - 1].text in quotes and doc[end].text in quotes and not doc[start - 1].whitespace_:
        return start - 1, end + 1
    return start, end
