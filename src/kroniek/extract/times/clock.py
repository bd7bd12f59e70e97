"""The date of a happening that words tell of: from its clause, its sentence, what its paragraph tells, or the news it is.

News without a date of its own is at most six days older than its publication: its days are that week, and the reason says so. A date
of publication never poses as the date of an event.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kroniek.extract.syntax import ancestors, finite_verb, is_infinitive, preposition
from kroniek.extract.times import calendar as cal
from kroniek.extract.times.read import PEG, inside, quotations
from kroniek.extract.times.tense import VERBS, simple_past, verb_tense
from kroniek.lang import Language
from kroniek.records import UNKNOWN, Report, Time, When

REACH = 60
"""A time told of carries on over so many words at most."""


@dataclass(frozen=True, slots=True)
class _Placed:
    time: Time
    start: int
    root: int
    holder: int
    """The word that the expression modifies."""
    verb: int
    """The verb of its clause."""


class Clock:
    """The dates of a report's happenings: made once a report, asked for each trigger.

    >>> clock = Clock(doc, report, times, lang)      # doctest: +SKIP
    >>> clock.of(trigger).reason                     # doctest: +SKIP
    'clause'
    """

    def __init__(self, doc: Doc, report: Report, times: tuple[Time, ...], lang: Language) -> None:
        self._doc, self._lang = doc, lang
        starts = [t.idx for t in doc]
        dated = [t for t in times if t.type != "SET" and (t.when.earliest or t.when.latest) and not t.when.reason.startswith("bound:")]
        outer = _outer(dated)
        self._within = {o.span: t for t in dated for o in outer if o is not t and o.span.contains(t.span)}
        """The time inside a longer one: `mei` of `sinds de verkiezingen van mei`, which dates the elections."""
        self._placed = [self._place(t, starts) for t in outer if t.span.start < len(doc.text)]
        self._starts = [p.start for p in self._placed]
        self.told_at = frozenset(t.span.start for t in times)
        """Where time expressions begin."""
        self._quotes = quotations(report.text)
        self.news = _news(report.published)
        """The days of news without a date of its own."""

    def _place(self, time: Time, starts: list[int]) -> _Placed:
        first = max(bisect_right(starts, time.span.start) - 1, 0)
        last = max(bisect_left(starts, time.span.end), first + 1)
        root = self._doc[first:last].root
        holder = root.head
        verb = next((v for v in ancestors(root) if v.pos_ in VERBS), root)
        return _Placed(time, first, root.i, holder.i, _group(verb, self._lang).i)

    def of(self, trigger: Token) -> When:
        """The days on which what this word tells can have happened, with the reason."""
        sent = trigger.sent
        here = self._placed[bisect_left(self._starts, sent.start) : bisect_left(self._starts, sent.end)]
        around = next((p for p in here if p.time.span.start <= trigger.idx < p.time.span.end), None)
        if around is not None and (inner := self._within.get(around.time.span)):
            return When(earliest=inner.when.earliest, latest=inner.when.latest, reason="clause")
        verb = _verb_of(trigger, self._lang)
        tense = verb_tense(verb, self._lang) if verb.pos_ in VERBS else ""
        if tense == "past" and trigger.i == verb.i:
            here = [p for p in here if not self._ahead(p)]
        own = [p for p in here if trigger.i in (p.holder, p.root) or _under(self._doc[p.root], trigger, self._lang)]
        if own:
            return self._take(own, trigger, "clause")
        same = [p for p in here if self._one_clause(verb, self._doc[p.verb]) and self._free(p, trigger)]
        if same:
            return self._take(same, trigger, "clause")
        shared = [p for p in here if self._shares(verb, self._doc[p.verb]) and self._free(p, trigger)]
        if shared and tense not in {"future", "present"}:
            return self._take(shared, trigger, "sentence")
        return self._told(trigger, verb, sent.start, tense) or self.news

    def _one_clause(self, verb: Token, other: Token) -> bool:
        """One verb, or a verb and the infinitive that completes it: `besloot vorige maand af te treden`."""
        if verb.i == other.i:
            return True
        s = self._lang.syntax
        for low, high in ((other, verb), (verb, other)):
            if (
                low.head.i == high.i
                and low.dep_ in s.complement
                and is_infinitive(low, self._lang)
                and finite_verb(low, self._lang) is None
            ):
                return True
        return False

    def _told(self, trigger: Token, verb: Token, at: int, tense: str) -> When | None:
        """What the sentences before tell: a simple past goes on where they were, up to a line break or another tense."""
        s = self._lang.syntax
        if tense != "past" or not simple_past(verb, self._lang) or self._quoted(trigger.idx):
            return None
        if trigger.i != verb.i and trigger.dep_ not in s.subject | s.passive_subject | s.object:
            return None
        back = bisect_left(self._starts, at)
        while back and at - self._starts[back - 1] < REACH:
            back -= 1
            placed = self._placed[back]
            if "\n" in self._doc[placed.start : at].text:
                return None
            if self._leads(placed):
                return When(earliest=placed.time.when.earliest, latest=placed.time.when.latest, reason="paragraph")
        return None

    def _leads(self, placed: _Placed) -> bool:
        """Does the time date the main clause of its sentence, told in the simple past?"""
        verb = self._doc[placed.verb]
        when = placed.time.when
        if when.earliest is None or when.latest is None or placed.time.type == "DURATION" or self._quoted(verb.idx):
            return False
        main = verb.head.i == verb.i or verb.dep_ in self._lang.syntax.conjunct | self._lang.syntax.parataxis
        return main and self._free(placed, verb) and simple_past(verb, self._lang)

    def _quoted(self, at: int) -> bool:
        return inside(self._quotes, at)

    def _ahead(self, placed: _Placed) -> bool:
        """Is the time still to come, so that it dates a plan and not what has been done?"""
        first, last = placed.time.when.earliest, self.news.latest
        return first is not None and last is not None and first > last

    def _free(self, placed: _Placed, trigger: Token) -> bool:
        """A time inside a noun phrase dates that noun, not the clause around it."""
        holder = self._doc[placed.holder]
        return holder.pos_ in VERBS or holder.i == trigger.i or holder.i == placed.verb or holder.pos_ not in {"NOUN", "PROPN"}

    def _shares(self, verb: Token, other: Token) -> bool:
        """Does a time of the other verb's clause hold for this verb's too: a conjunct, a relative or adverbial clause of it?"""
        s = self._lang.syntax
        if verb.dep_ in s.conjunct | s.relative_clause | s.adverbial_clause | s.noun_clause | s.parataxis:
            above = next((v for v in ancestors(verb) if v.pos_ in VERBS), None)
            return above is not None and _group(above, self._lang).i == other.i
        return False

    def _take(self, found: list[_Placed], trigger: Token, reason: str) -> When:
        best = min(found, key=lambda p: (p.time.type == "DURATION", _width(p.time.when), abs(p.root - trigger.i), p.start))
        return When(earliest=best.time.when.earliest, latest=best.time.when.latest, reason=reason)


def _outer(times: list[Time]) -> list[Time]:
    """Without times inside others: what has lasted since May is not dated by May."""
    out: list[Time] = []
    for time in sorted(times, key=lambda t: (t.span.start, -t.span.end)):
        if not (out and out[-1].span.contains(time.span)):
            out.append(time)
    return out


def _news(published: When | None) -> When:
    if published is None or published.latest is None:
        return UNKNOWN
    first = published.earliest or published.latest
    return When(earliest=cal.shift(first, -PEG), latest=published.latest, reason="bound: news")


def _width(when: When) -> int:
    return (when.latest - when.earliest).days if when.earliest and when.latest else 10**6


def _group(verb: Token, lang: Language) -> Token:
    """The main verb of a verb group: auxiliaries and the verbs that take its infinitive count as one clause with it."""
    s = lang.syntax
    while verb.dep_ in s.auxiliary | s.passive_auxiliary | s.copula and verb.head.i != verb.i:
        verb = verb.head
    return verb


def _verb_of(trigger: Token, lang: Language) -> Token:
    if trigger.pos_ in VERBS:
        return _group(trigger, lang)
    verb = next((v for v in ancestors(trigger) if v.pos_ in VERBS), None)
    return _group(verb, lang) if verb is not None else trigger


def _under(root: Token, trigger: Token, lang: Language) -> bool:
    """Does the expression hang on the trigger with no other verb between?"""
    for above in ancestors(root):
        if above.i == trigger.i:
            return True
        if above.pos_ in VERBS or (above.i == root.head.i and _of_noun(root, lang)):
            return False
    return False


def _of_noun(root: Token, lang: Language) -> bool:
    """`het gesprek van zondag`: a preposition that ties a time to its noun; others are often attached too low."""
    case = preposition(root, lang)
    return root.dep_ in lang.syntax.nominal_modifier and case is not None and case.lower_ in lang.times.noun_prepositions


def when_of(trigger: Token, doc: Doc, report: Report, times: tuple[Time, ...], lang: Language) -> When:
    """The days on which what the word tells can have happened; for many words of one report make a `Clock` once."""
    return Clock(doc, report, times, lang).of(trigger)
