"""Questions about a parse that several finders ask: who is the subject, where does the clause end, is it passive."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kroniek.lang import Language


def children(token: Token, labels: frozenset[str]) -> list[Token]:
    """The direct dependents of a token with one of the labels, in order."""
    return [c for c in token.children if c.dep_ in labels]


def is_finite(token: Token, lang: Language) -> bool:
    """Is the word a finite verb form?"""
    return token.tag_.startswith(lang.syntax.finite_tags)


def is_participle(token: Token, lang: Language) -> bool:
    """Is the word a past participle?"""
    return token.tag_.startswith(lang.syntax.participle_tags)


def is_infinitive(token: Token, lang: Language) -> bool:
    """Is the word an infinitive?"""
    return token.tag_.startswith(lang.syntax.infinitive_tags)


def is_passive(verb: Token, lang: Language) -> bool:
    """Is the clause of this verb passive?"""
    s = lang.syntax
    return any(c.dep_ in s.passive_auxiliary or c.dep_ in s.passive_subject for c in verb.children)


def particles(verb: Token, lang: Language) -> list[Token]:
    """The separated particles of a verb."""
    return children(verb, lang.syntax.particle)


def finite_verb(verb: Token, lang: Language) -> Token | None:
    """The finite form in a verb's group: an auxiliary or copula that hangs on it (a participle may be tagged as finite too), or itself."""
    s = lang.syntax
    helpers = s.auxiliary | s.passive_auxiliary | s.copula
    helper = next((c for c in verb.children if c.dep_ in helpers and is_finite(c, lang)), None)
    return helper if helper is not None or not is_finite(verb, lang) else verb


def subject(verb: Token, lang: Language) -> Token | None:
    """The head word of a verb's own subject, active or passive; shared and controlled subjects are for the caller."""
    s = lang.syntax
    found = children(verb, s.subject | s.passive_subject)
    return found[0] if found else None


def conjuncts(token: Token, lang: Language) -> list[Token]:
    """A word and those coordinated with it: `leger en politie` gives both heads."""
    out = [token]
    for c in token.children:
        if c.dep_ in lang.syntax.conjunct and c.pos_ in {"NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM", "X"}:
            out += conjuncts(c, lang)
    return out


def number_of(token: Token) -> list[str]:
    """`Sing`, `Plur` or nothing: what the form of a word says."""
    return token.morph.get("Number", [])


def preposition(token: Token, lang: Language) -> Token | None:
    """The preposition of a nominal: `in` of `in Caracas`."""
    return next((c for c in token.children if c.dep_ in lang.syntax.case), None)


def owns(token: Token, lang: Language) -> bool:
    """Is it the word whose the noun above it is: `zijn plan`, and `Jansens plan` where the parser took the name for another part of it?"""
    s = lang.syntax
    if token.dep_ in s.possessive:
        return True
    before = token.pos_ == "PROPN" and token.i < token.head.i and token.head.pos_ == "NOUN"
    beside = before and token.dep_ in s.nominal_modifier | s.adjective | s.determiner
    return beside and token.text.endswith(lang.places.genitives) and preposition(token, lang) is None


def subtree_bounds(token: Token, *, without: frozenset[str] = frozenset()) -> tuple[int, int]:
    """First token index and one past the last of a token's subtree, dependents with the labels `without` left out."""
    lo = hi = token.i
    for c in token.children:
        if c.dep_ not in without:
            a, b = subtree_bounds(c, without=frozenset())
            lo, hi = min(lo, a), max(hi, b - 1)
    return lo, hi + 1


def trimmed(start: int, end: int, doc: object) -> tuple[int, int]:
    """Token bounds without the white space and punctuation at either side; empty bounds stay as they are."""
    tokens = doc  # a Doc; typed as object so that a Span of tokens may be given too
    while start < end and (tokens[start].is_space or tokens[start].is_punct):  # type: ignore[index]
        start += 1
    while end > start and (tokens[end - 1].is_space or tokens[end - 1].is_punct):  # type: ignore[index]
        end -= 1
    return start, end


PAIRED = {"'": "'", '"': '"', "’": "‘'’", "”": "“”„", "»": "«", ")": "(", "]": "["}
"""What closes, and what that may have opened."""


def closed(start: int, end: int, doc: Doc) -> tuple[int, int]:
    """Token bounds with the quotation mark or bracket beside them whose other half stands within."""
    if start >= end:
        return start, end
    words = [t.text for t in doc[start:end]]
    if end < len(doc) and _is_single(doc[end].text, PAIRED.get(doc[end].text, ""), words):
        return start, end + 1
    closing = next((c for c, opens in PAIRED.items() if start and doc[start - 1].text in opens and c in words), "")
    return (start - 1, end) if _is_single(closing, PAIRED.get(closing, ""), words) else (start, end)


def _is_single(closing: str, opens: str, words: list[str]) -> bool:
    """Is there one half of a pair more than of the other?"""
    return bool(opens) and sum(w == closing or w in opens for w in words) % 2 == 1


def ancestors(token: Token) -> Iterator[Token]:
    """The words above a token, nearest first."""
    while token.head is not token and token.head.i != token.i:
        token = token.head
        yield token
