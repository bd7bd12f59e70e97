"""Times named by a happening alone: `na de aanslag`, `na massale protesten`. They need a parse, and say after what but not when.

No days are given, not even those before publication: of the annotated ones a third would have been right.
"""

from __future__ import annotations

from bisect import bisect_left

from spacy.tokens import Doc, Token

from kroniek.extract.times.read import Expression
from kroniek.lang import Language
from kroniek.records import UNKNOWN

LONGEST = 14


def after_events(doc: Doc, taken: list[Expression], lang: Language) -> list[Expression]:
    """Adverbials of a preposition of after and a noun that is no time itself, where no expression found before stands."""
    words, s = lang.times, lang.syntax
    used = sorted((e.start, e.end) for e in taken)
    out: list[Expression] = []
    for token in doc:
        if token.lower_ not in words.after_prepositions or token.dep_ not in s.case:
            continue
        noun = token.head
        if (
            noun.dep_ not in s.oblique
            or noun.pos_ not in {"NOUN", "VERB"}
            or noun.i < token.i
            or noun.lower_ in words.not_events
        ):
            continue
        last = _last(noun, lang)
        start, end = token.idx, doc[last].idx + len(doc[last])
        if last - token.i > LONGEST or _taken(used, start, end):
            continue
        out.append(Expression(start=start, end=end, type="DATE", when=UNKNOWN, value="", grain="EVENT"))
    return out


def _taken(used: list[tuple[int, int]], start: int, end: int) -> bool:
    """Does an expression stand in the passage? Those found before hardly overlap, so the neighbours tell."""
    at = bisect_left(used, (start, 0))
    return any(a < end and start < b for a, b in used[max(at - 2, 0) : at + 1])


def _last(noun: Token, lang: Language) -> int:
    """The last word of the noun phrase, without clauses that hang on it."""
    s = lang.syntax
    last = noun.i
    todo = [noun]
    while todo:
        at = todo.pop()
        for c in at.children:
            if c.dep_ in s.relative_clause | s.noun_clause | s.punctuation | s.apposition | s.parataxis or c.i < noun.i:
                continue
            last = max(last, c.i)
            todo.append(c)
    return last
