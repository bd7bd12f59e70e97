"""Times named by a happening alone: `na de aanslag`, `tijdens de campagne`, `toen zij minister was`. They need a parse.

What has happened lies before the publication, what is to come after it; more is not said. Of what lasts an hour (`tijdens de
toespraak`) no time is made, nor of a clause that tells the next event: those are happenings, and found as such.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Literal

from spacy.tokens import Doc, Token

from kroniek.extract.syntax import ancestors, finite_verb
from kroniek.extract.times import calendar as cal
from kroniek.extract.times.read import Expression
from kroniek.extract.times.tense import VERBS, ParsedTense
from kroniek.lang import Language
from kroniek.records import UNKNOWN, When

LONGEST = 14
CLAUSE = 10
"""A clause of more words tells a story, not a time."""

COUNT = re.compile(r"P(\d{1,4})([DWMY])")
Place = tuple[int, int]
Kind = Literal["after", "beside", "during", "when"]
"""`beside` is after, but only with a duration before it: `een week na de brand`."""


def with_events(doc: Doc, taken: list[Expression], published: When | None, lang: Language) -> list[Expression]:
    """The expressions and those by a happening; `een week na de brand` takes the place of `een week`."""
    out = list(taken)
    tense = ParsedTense(doc, lang)
    taken = sorted(taken, key=lambda e: (e.start, e.end))
    spans = [(e.start, e.end) for e in taken]
    lasting = {e.end: e for e in taken if e.type == "DURATION" and e.grain == "DUR"}
    for kind, first, last in _places(doc, lang):
        start, end = doc[first].idx, doc[last].idx + len(doc[last])
        before = lasting.get(start - 1) if kind in {"after", "beside"} else None
        inner = _inside(spans, taken, start, end)
        if (inner and (before is None or inner[0].start == start)) or (kind == "beside" and before is None):
            continue
        if before is not None and before in out:
            out.remove(before)
            start = before.start
            if counted := _counted(before, inner, -1 if doc[first].lower_ in lang.times.before_prepositions else 1):
                out.append(Expression(start=start, end=end, type="DATE", when=counted, value="", grain="D"))
                continue
        told = "past" if kind == "when" else tense(start, end)
        if told == "future" and not _announced(doc[first].head, lang):
            told = ""  # `hij wilde na de verkiezingen aftreden`, `dat kan na de oogst`
        if told == "present" and kind == "after" and _is_news(doc[first].head, lang):
            told = "fresh"  # `na twee ongelukken staan de treinen stil`
        when = _when(published, told, _beside(doc[first], doc, taken), doc.text[start:end])
        out.append(Expression(start=start, end=end, type="DATE", when=when, value="", grain="EVENT"))
    return sorted(out, key=lambda e: (e.start, e.end))


def _places(doc: Doc, lang: Language) -> Iterator[tuple[Kind, int, int]]:
    """The first and last words of such adverbials."""
    words, s = lang.times, lang.syntax
    for token in doc:
        noun = token.head
        if token.lower_ in words.when_clauses and token.dep_ in s.marker:
            if _is_state(noun, token, lang) and (last := _last_of_clause(token, noun)) - token.i <= CLAUSE:
                yield "when", token.i, last
        elif token.dep_ in s.case and noun.i > token.i and noun.pos_ in {"NOUN", "VERB"}:
            last = _last(noun, lang)
            if last - token.i > LONGEST:
                continue
            if token.lower_ in words.after_prepositions and _happens(token, noun, lang):
                free = noun.dep_ in s.oblique or token.i == token.sent.start or token.is_title
                yield "after" if free else "beside", token.i, last
            elif token.lower_ in words.before_prepositions:
                yield "beside", token.i, last
            elif token.lower_ in words.during_prepositions and words.stretches.fullmatch(noun.lower_):
                yield "during", token.i, last


def _happens(token: Token, noun: Token, lang: Language) -> bool:
    """Not `jaar na jaar`, `de ene na de andere` or `na verloop van tijd`."""
    again = token.i > 0 and token.nbor(-1).lower_ == noun.lower_
    return not again and not any(t.lower_ in lang.times.not_events for t in noun.doc[token.i + 1 : noun.i + 1])


def _is_state(head: Token, token: Token, lang: Language) -> bool:
    """Does the clause tell what was, rather than what happened next?"""
    behind = [c for c in head.children if c.i > token.i]
    if any(c.dep_ in lang.syntax.copula for c in behind):
        return True
    return head.pos_ == "VERB" and any(c.lower_ in lang.times.pluperfect for c in behind)


def _last_of_clause(token: Token, head: Token) -> int:
    """The last word before the mark that ends the clause."""
    last = token.i
    for at in head.doc[token.i + 1 : head.right_edge.i + 1]:
        if at.is_punct:
            break
        last = at.i
    return last


def _announced(noun: Token, lang: Language) -> bool:
    """Does the verb say that it will be?"""
    verb = next((v for v in ancestors(noun) if v.pos_ in VERBS), None)
    finite = next((f for v in (verb, *ancestors(verb)) if (f := finite_verb(v, lang))), None) if verb is not None else None
    return finite is not None and finite.lower_ in lang.times.coming_verbs


def _is_news(noun: Token, lang: Language) -> bool:
    """Is the happening told as new (`een storing`, `twee ongelukken`, `protesten`), so that it has been, and is no time of the calendar?"""
    known = any(c.dep_ in lang.syntax.determiner and c.lower_ not in lang.events.indefinite for c in noun.children)
    owned = any(c.dep_ in lang.syntax.possessive for c in noun.children)
    return not known and not owned and noun.pos_ == "NOUN" and not lang.times.stretches.fullmatch(noun.lower_)


def _beside(token: Token, doc: Doc, taken: list[Expression]) -> Expression | None:
    """The nearest time told of in the sentence that has an end: `na protesten trad hij vorige maand af`."""
    sent = token.sent
    first, last = doc[sent.start].idx, doc[sent.end - 1].idx + 1
    low = bisect_left(taken, first, key=lambda e: e.start)
    high = bisect_left(taken, last, key=lambda e: e.start)
    ends = [e for e in taken[low:high] if e.type in {"DATE", "TIME"} and e.when.earliest and e.when.latest]
    return min(ends, key=lambda e: (abs(e.start - token.idx), e.start), default=None)


def _when(published: When | None, tense: str, beside: Expression | None, words: str) -> When:
    """What is told in the past followed on it before the time in its sentence, or before the publication."""
    if tense in {"past", "fresh"}:
        latest = published.latest if published else None
        if beside and beside.when.latest and (latest is None or beside.when.latest <= latest):
            latest = beside.when.latest
        return When(earliest=None, latest=latest, reason=f"bound: {words}") if latest else UNKNOWN
    if tense == "future" and published and published.earliest:
        return When(earliest=published.earliest, latest=None, reason=f"publication: {words}")
    return UNKNOWN


def _inside(spans: list[Place], taken: list[Expression], start: int, end: int) -> list[Expression]:
    """The expressions in the passage. Those found before hardly overlap, so the neighbours tell."""
    at = bisect_left(spans, (start, 0))
    return [e for e in taken[max(at - 2, 0) : at + 2] if e.start < end and start < e.end]


def _counted(long: Expression, inner: list[Expression], sign: int) -> When | None:
    """`een maand na de staking van 1 oktober`: a year on from that day."""
    count = COUNT.fullmatch(long.value)
    if not count or not inner or not inner[-1].when.earliest or not inner[-1].when.latest:
        return None
    first, last = (cal.moved(d, sign * int(count[1]), count[2]) for d in (inner[-1].when.earliest, inner[-1].when.latest))
    return When(earliest=first, latest=last, reason=inner[-1].when.reason)


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
