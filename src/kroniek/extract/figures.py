"""Quantities that state a fact, as intervals, with what is counted, of whom, where, when, and who states them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from spacy.tokens import Doc, Token

from kroniek.extract.lookup import Mentions, claim_at
from kroniek.extract.numbers import GAP, Number, find_numbers
from kroniek.extract.syntax import ancestors
from kroniek.extract.times import Clock
from kroniek.lang import Language
from kroniek.lang.shapes.figures import Bound, FigureWords
from kroniek.lang.shapes.numbers import NumberWords
from kroniek.records import Actor, Claim, Event, Figure, Report, Span, Time, content_id

REACH = 60
"""How many characters before a number can hold its bound."""
NOUN_REACH = 6
"""How many tokens after a number can lie before its noun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number or a vague quantity at code points `[start, end)`, before bounds and unit are known."""

    start: int
    end: int
    low: float | None
    high: float | None
    approximate: bool = False
    vague: bool = False
    percent: bool = False
    digits: bool = False
    article: bool = False
    """Written as a word that may be an article."""
    shares: int = 0
    """How many amounts further on stands the one whose unit this one shares: `51 tegen 44 procent`."""
    ranged: bool = False
    joined: bool = False
    """One of a pair or list of numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The unit of an amount and the noun that it counts, with the end of both in the text."""

    end: int
    unit: str
    noun: Token | None
    measure: bool


def find_figures(
    doc: Doc,
    report: Report,
    lang: Language,
    actors: tuple[Actor, ...],
    times: tuple[Time, ...],
    claims: tuple[Claim, ...],
    events: tuple[Event, ...],
) -> tuple[Figure, ...]:
    """The quantities of a report: `ten minste zeventig gewonden` is [70, open], `51 tegen 44 procent` two figures.

    Ages, durations, times, dates, ordinals, list and article numbers, scores and names with a number are left out.
    `unit` is the key of a measure (`percent`, `EUR`, `km`), `person` for people, else the lemma of the noun; `counted` a
    topic's key (`dead`, `votes`) or that lemma. `stated_by` is the speaker of the innermost claim around it that has one.
    """
    finder = _Finder(doc, lang, [(t.span.start, t.span.end) for t in times])
    context = _Context(doc, report, lang, actors, times, claims, events)
    return tuple(context.figure(amount, counted) for amount, counted in finder.found())


# ---- amounts -------------------------------------------------------------------------------------------------------


def find_amounts(text: str, lang: Language) -> list[Amount]:
    """Every number and vague quantity of a text, ranges joined, in order; not yet told from dates and names."""
    words = lang.figures
    numbers = find_numbers(text, lang, articles=True)
    vague = [*_vague(text, words), *_fractions(text, numbers, words)]
    taken = sorted((a.start, a.end) for a in vague)
    plain = [
        Amount(
            start=n.start, end=n.end, low=n.value, high=n.value, digits=n.digits,
            approximate=_rounded(text[n.start : n.end], lang.numbers),
            article=text[n.start : n.end].lower() in words.one,
        )
        for n in numbers
        if not n.ordinal and not _inside(n.start, n.end, taken)
    ]
    return _joined(text, sorted([*plain, *vague], key=lambda a: a.start), words, lang.numbers)


def _rounded(written: str, words: NumberWords) -> bool:
    """`8,5 miljoen` is a rounded number, and says so by its decimal."""
    return words.decimal_mark in written and written[-1:].isalpha()


def _inside(start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(taken, (start, 1 << 60)) - 1
    return any(s < end and start < e for s, e in taken[max(at, 0) : at + 2])


@cache
def _vague_pattern(words: FigureWords) -> re.Pattern[str]:
    few = _alternatives(f.word for f in words.few)
    powers, single = _alternatives(words.powers), _alternatives(words.single_powers)
    return re.compile(
        rf"(?<!\w)(?:(?:(?P<few>{few})\s+|(?P<many>{_alternatives(words.many)})\s+)?(?P<power>{powers})(?:\s+(?P<times>{powers}))?"
        rf"|(?P<some>{few})\s+(?P<single>{single})"
        rf"|(?:een\s+)?(?P<ten>{_alternatives(words.about_ten)})"
        rf"|(?P<part>{_alternatives(p.word for p in words.parts)})"
        rf"|(?P<alone>{few}))(?!\w)",
        re.IGNORECASE,
    )


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words, key=lambda w: (-len(w), w)))


def _key(written: str) -> str:
    return " ".join(written.lower().split())


def _vague(text: str, words: FigureWords) -> Iterator[Amount]:
    few = {f.word: f for f in words.few}
    parts = {p.word: p for p in words.parts}
    for match in _vague_pattern(words).finditer(text):
        start, end = match.span()
        if match["part"]:
            part = parts[_key(match["part"])]
            yield Amount(start=start, end=end, low=part.low, high=part.high, approximate=part.approximate, percent=True)
        elif match["ten"]:
            low, high = _about(words.about_ten[match["ten"].lower()], percent=False)
            yield Amount(start=start, end=end, low=low, high=high, approximate=True, vague=True)
        elif match["alone"]:
            found = few[_key(match["alone"])]
            yield Amount(start=start, end=end, low=found.low, high=found.high, approximate=True, vague=True, article=True)
        elif match["single"]:
            found, unit = few[_key(match["some"])], words.single_powers[match["single"].lower()]
            top = None if found.high is None else (found.high + 1) * unit - 1
            yield Amount(start=start, end=end, low=found.low * unit, high=top, approximate=True, vague=True)
        else:
            low, high = _power(match, words)
            yield Amount(start=start, end=end, low=low, high=high, approximate=True, vague=True)


def _power(match: re.Match[str], words: FigureWords) -> tuple[float, float]:
    """`duizenden` is 2,000 to 9,999, `vele duizenden` 3,000 at least, `tientallen miljoenen` 20 to 99 million."""
    unit = words.powers[match["power"].lower()]
    low, high = (3 if match["many"] else 2) * unit, 10 * unit - 1
    if match["times"]:
        scale = words.powers[match["times"].lower()]
        return low * scale, 10 * unit * scale - 1
    return low, high


def _fractions(text: str, numbers: list[Number], words: FigureWords) -> Iterator[Amount]:
    """`een derde van`, `twee derde`: an ordinal after a number is a part; `een derde` alone is mostly a place in a row."""
    for first, second in pairwise(numbers):
        if not second.ordinal or second.value < 3 or second.digits or text[first.end : second.start].strip(GAP):
            continue
        tail = text[second.end : second.end + 12].lower().split()
        if first.value > 1 or (tail and tail[0].strip(",.") in words.fraction_before):
            share = round(100 * first.value / second.value, 1)
            yield Amount(start=first.start, end=second.end, low=share, high=share, approximate=share % 1 > 0, percent=True)


def _joined(text: str, amounts: list[Amount], words: FigureWords, numbers: NumberWords) -> list[Amount]:
    """Ranges and ratios made one amount; pairs and lists told that they share a unit."""
    out: list[Amount] = []
    at = 0
    while at < len(amounts):
        left = amounts[at]
        right = amounts[at + 1] if at + 1 < len(amounts) else None
        joint = _key(text[left.end : right.start]) if right and right.start - left.end < 20 else None
        if right is None or joint is None:
            out.append(left)
        elif whole := _ratio(left, right, joint, words) or _range(text, left, right, joint, words, numbers):
            amounts[at + 1] = whole
        elif joint in words.against or joint in words.out_of or joint in words.list_joints or joint in words.change_to:
            out.append(_with_scale(text, replace(left, shares=1, joined=True), right, joint, words, numbers))
            amounts[at + 1] = replace(right, joined=True)
        else:
            out.append(left)
        at += 1
    return out


def _ratio(left: Amount, right: Amount, joint: str, words: FigureWords) -> Amount | None:
    """`een op de drie` as a percentage."""
    if joint not in words.ratio or not left.low or not right.low or left.low >= right.low or left.ranged or right.low > 1e6:
        return None
    share = round(100 * left.low / right.low, 1)
    return Amount(start=left.start, end=right.end, low=share, high=share, approximate=share % 1 > 0, percent=True)


def _range(text: str, left: Amount, right: Amount, joint: str, words: FigureWords, numbers: NumberWords) -> Amount | None:
    before = _key(text[max(0, left.start - REACH) : left.start])
    opened = next((w for w in words.between if before == w or before.endswith(" " + w)), None)
    if left.ranged or left.percent or right.percent or (left.low is None) != (right.low is None):
        return None
    left = _with_scale(text, left, right, joint, words, numbers)
    low, high = left.low, right.high
    if low is None or high is None or low >= high:
        return None
    if opened and joint in words.between_and:
        start = left.start - len(text[: left.start]) + len(text[: left.start].rstrip())
        start = max(0, start - len(opened))
    elif joint in words.range_to and not _changes(before, words):
        start = left.start
    elif joint in words.range_or and not left.vague and (joint == words.range_or[0] or joint in words.range_or[1:-1]):
        if right.low is None or right.low > 2 * (left.low or 0) or left.digits != right.digits:
            return None
        start = left.start
    else:
        return None
    return Amount(
        start=start, end=right.end, low=low, high=high, approximate=left.vague or right.vague, vague=right.vague,
        digits=right.digits, ranged=True,
    )


def _changes(before: str, words: FigureWords) -> bool:
    """Does `van` right before the number open a change, as after `geslonken`?"""
    parts = before.split()
    return bool(parts) and parts[-1] in words.from_word and any(p in words.change_verbs for p in parts[-6:-1])


def _with_scale(text: str, left: Amount, right: Amount, joint: str, words: FigureWords, numbers: NumberWords) -> Amount:
    """`2 à 3 miljoen` and `2 tegen 3 miljoen`: the scale of the second is that of the first."""
    shared = joint in words.range_to or joint in words.against or joint in words.between_and or joint in words.change_to
    if left.low is None or left.vague or not shared or left.low >= 1000 or right.low is None:
        return left
    written = _key(text[right.start : right.end]).split()
    scale = numbers.scales.get(written[-1], 1) if len(written) > 1 else 1
    return replace(left, low=left.low * scale, high=None if left.high is None else left.high * scale) if scale > 1 else left


# ---- units, bounds, and what is no figure ---------------------------------------------------------------------------


class _Finder:
    """The amounts of a document that are figures, each with its bounds and with what it counts."""

    def __init__(self, doc: Doc, lang: Language, times: list[tuple[int, int]]) -> None:
        self.doc, self.text, self.lang, self.words = doc, doc.text, lang, lang.figures
        self._times = sorted(times)
        self._starts = [t.idx for t in doc]
        self._idioms = [m.span() for m in _idiom_pattern(self.words).finditer(self.text)]

    def found(self) -> Iterator[tuple[Amount, Counted]]:
        """Figures with their final interval, in order."""
        amounts = find_amounts(self.text, self.lang)
        counted: list[Counted | None] = [self._counted(a) for a in amounts]
        for at in reversed(range(len(amounts))):
            if amounts[at].shares and at + 1 < len(amounts):
                counted[at] = self._shared(amounts[at], counted[at], counted[at + 1])
        for amount, what in zip(amounts, counted, strict=True):
            whole = self._bounded(amount, what)
            if self._is_figure(whole, amount, what):
                yield whole, what or Counted(end=whole.end, unit="", noun=None, measure=False)

    def token(self, char: int) -> Token:
        """The token at a code point."""
        return self.doc[max(0, bisect_right(self._starts, char) - 1)]

    def _written(self, amount: Amount) -> str:
        return self.text[amount.start : amount.end]

    def _counted(self, amount: Amount) -> Counted | None:
        text, words = self.text, self.words
        if amount.percent:
            return Counted(end=amount.end, unit="percent", noun=self._of(amount.end), measure=True)
        sign = text[: amount.start].rstrip(GAP)[-3:]
        for written, key in words.currencies.items():
            if sign.endswith(written) and amount.start - len(text[: amount.start].rstrip(GAP)) < 2:
                return Counted(end=amount.end, unit=key, noun=None, measure=True)
        match = _unit_pattern(words).match(text, amount.end)
        if match:
            key = "percent" if match["percent"] else ({**words.measures, **words.currencies})[_unit_key(match["unit"], words)]
            return Counted(end=match.end(), unit=key, noun=self._of(match.end()), measure=True)
        return self._noun(amount)

    def _of(self, char: int) -> Token | None:
        """What a measure is of: `procent van de stemmen`."""
        at = self.token(char).i
        while at < len(self.doc) and self._starts[at] < char:
            at += 1
        if at < len(self.doc) and self.doc[at].lower_ in self.words.of_word:
            return self._head(at + 1, None)
        return None

    def _noun(self, amount: Amount) -> Counted | None:
        at = self.token(amount.end - 1).i + 1
        noun = self._head(at, amount)
        if noun is None:
            return None
        return Counted(end=noun.idx + len(noun), unit=self._unit(noun), noun=noun, measure=False)

    def _head(self, at: int, amount: Amount | None) -> Token | None:
        """The noun that follows, adjectives and the like between."""
        words, doc = self.words, self.doc
        for token in doc[at : at + NOUN_REACH]:
            if token.is_space and "\n" in token.text:
                return None
            if amount is None and token.pos_ in {"DET", "NUM"}:
                continue
            if token.tag_.startswith(words.noun_tags):
                return token if amount is None or self._countable(token, amount) else None
            joint = token.lower_ in {",", "en", "of"} and token.i > at and token.i + 1 < len(doc)
            if joint and doc[token.i + 1].tag_.startswith(words.modifier_tags):
                continue
            if not (token.tag_.startswith(words.modifier_tags) or token.lower_ in words.modifiers):
                return None
        return None

    def _countable(self, noun: Token, amount: Amount) -> bool:
        """Can the number count this noun? A plural, unless there is one of it."""
        words = self.words
        plural = any(t in noun.tag_ for t in words.plural_tags)
        if noun.pos_ == "PROPN" and not plural and not noun.text.endswith(words.plural_endings):
            return False
        return plural or amount.low == amount.high == 1 or noun.text.endswith(words.plural_endings) or amount.vague

    def _unit(self, noun: Token) -> str:
        lemma = noun.lemma_.lower().replace("_", "")
        topic = next((t for t in self.words.topics if lemma in t.nouns), None)
        if lemma in self.words.persons or noun.lower_ in self.words.persons or (topic and topic.key in PERSONAL):
            return "person"
        return lemma

    def _shared(self, amount: Amount, own: Counted | None, following: Counted | None) -> Counted | None:
        """The unit of the number after it, where it has none of its own: `51 tegen 44 procent`."""
        if own is not None or following is None:
            return own
        return replace(following, end=amount.end)

    def _bounded(self, amount: Amount, counted: Counted | None) -> Amount:
        """The interval that the words around leave: `zeker elf` is [11, open]."""
        start, end, bound = amount.start, amount.end, None
        if counted and counted.unit in self.words.currencies.values() and counted.end == amount.end:
            start = len(self.text[:start].rstrip(GAP + "€$£¥"))
            start += len(self.text[start : amount.start]) - len(self.text[start : amount.start].lstrip())
        window = self.text[max(0, start - REACH) : start]
        while match := _before_pattern(self.words).search(window):
            word = _key(match["word"])
            found = next((b.bound for b in self.words.bounds if b.word == word), None)
            if found and bound is None:
                bound, start = found, start - (len(window) - match.start("word"))
            elif found:
                start -= len(window) - match.start("word")
            window = window[: match.start("word")]
        after = _after_pattern(self.words).match(self.text, counted.end if counted else end)
        if bound is None and after:
            bound = next(b.bound for b in self.words.bounds_after if b.word == _key(after["word"]))
        window = self.text[max(0, amount.start - REACH) : amount.start]
        if bound is None and (split := _split_pattern(self.words).search(window)):
            pair = split["word"].lower(), split["than"].lower()
            bound = next(b for w, t, b in self.words.split_comparative if (w, t) == pair)
        end = max(end, counted.end if counted else end)
        amount = replace(amount, start=start, end=end)
        return apply_bound(amount, bound, percent=bool(counted and counted.unit == "percent")) if bound else amount

    def _is_figure(self, whole: Amount, amount: Amount, counted: Counted | None) -> bool:
        """Is it a quantity, not a date, an age, a duration, a name, a score, a label?"""
        token = self.token(amount.start)
        if _inside(amount.start, amount.end, self._times) or _inside(amount.start, amount.end, self._idioms):
            return False
        if self._glued(amount) or self._is_time(counted, amount) or self._is_label(token, amount, counted):
            return False
        if not amount.digits and token.tag_.startswith(self.words.verb_tags) and counted is None:
            return False
        if counted is None:
            return self._stands_alone(whole, amount, token)
        if amount.article:
            return counted.measure or (amount.vague and counted.noun is not None)
        return True

    def _glued(self, amount: Amount) -> bool:
        """Is it part of a word or of a longer code: `67-jarige`, `18-plussers`, `2-1`, `11-03-2019`?"""
        before, after = self.text[max(0, amount.start - 2) : amount.start], self.text[amount.end : amount.end + 2]
        return bool(after[:1].isalpha() or re.match(r"[-–/:]\w", after) or re.search(r"\w[-–/:]$", before))

    def _is_time(self, counted: Counted | None, amount: Amount) -> bool:
        words = self.words
        if counted is not None and counted.noun is not None and not counted.measure:
            lemma = counted.noun.lemma_.lower().replace("_", "")
            if lemma in words.time_units or counted.noun.lower_ in words.time_units:
                return True
        following = self.token(amount.end - 1).i + 1
        while following < len(self.doc) and self.doc[following].is_space:
            following += 1
        if following >= len(self.doc) or (counted is not None and counted.measure):
            return False
        nxt = self.doc[following]
        return {nxt.lower_, nxt.lemma_.lower()} & (words.time_units | words.times_of) != set()

    def _is_label(self, token: Token, amount: Amount, counted: Counted | None) -> bool:
        """Does the number name something: `artikel 50`, `Boeing 737`?"""
        if amount.vague or token.i == 0 or (counted is not None and counted.measure):
            return False
        before = self.doc[token.i - 1]
        if before.is_space or before.is_punct:
            return False
        if before.lower_ in self.words.labels or before.lemma_.lower() in self.words.labels:
            return counted is None or before.dep_ != "case"
        name = before.pos_ == "PROPN" or before.ent_type_ != ""
        return name and (counted is None or token.ent_type_ != "" or token.dep_ in self.lang.syntax.flat)

    def _stands_alone(self, whole: Amount, amount: Amount, token: Token) -> bool:
        """Is a number without unit or noun a figure? Only with a sign of it, since most are labels, years, scores and ages."""
        if amount.article:
            return False
        if amount.vague or (amount.joined and not amount.digits):
            return True
        if (whole.low, whole.high) != (amount.low, amount.high):
            return not _year(amount, self.text)
        if _year(amount, self.text):
            return False
        words, s = self.words, self.lang.syntax
        before = _key(self.text[max(0, amount.start - REACH) : amount.start])
        if before.endswith(tuple(" " + w for w in words.of_which)) or re.search(r"\d[.\u00a0]\d{3}", self._written(amount)):
            return True
        near = {t.lemma_.lower() for t in token.sent[max(0, token.i - token.sent.start - 12) : token.i - token.sent.start + 6]}
        if near & (words.totals | words.measured):
            return True
        return not amount.digits and token.pos_ == "NUM" and token.dep_ in s.subject | s.passive_subject | s.object


PERSONAL = frozenset({"dead", "wounded", "arrested", "missing", "displaced", "detained", "protesters"})


def _year(amount: Amount, text: str) -> bool:
    written = text[amount.start : amount.end]
    return amount.digits and written.isdigit() and len(written) == 4 and 1000 <= int(written) < 2100


@cache
def _idiom_pattern(words: FigureWords) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_alternatives(words.idioms)})(?!\w)", re.IGNORECASE)


@cache
def _unit_pattern(words: FigureWords) -> re.Pattern[str]:
    units = _alternatives({*words.measures, *words.currencies})
    return re.compile(
        rf"[{GAP}-]?(?:[^\W\d_]{{3,}}e\s)?(?:(?P<percent>{_alternatives(words.percent)})|(?P<unit>{units}))(?!\w)",
        re.IGNORECASE,
    )


def _unit_key(written: str, words: FigureWords) -> str:
    return written.lower() if written.lower() in words.measures else written.upper()


@cache
def _before_pattern(words: FigureWords) -> re.Pattern[str]:
    known = _alternatives({*(b.word for b in words.bounds), *words.exact})
    return re.compile(rf"(?<![\w-])(?P<word>{known})\s+$", re.IGNORECASE)


@cache
def _after_pattern(words: FigureWords) -> re.Pattern[str]:
    return re.compile(rf"\s+(?P<word>{_alternatives(b.word for b in words.bounds_after)})(?!\w)", re.IGNORECASE)


@cache
def _split_pattern(words: FigureWords) -> re.Pattern[str]:
    one = _alternatives({w for w, _, _ in words.split_comparative})
    than = _alternatives({t for _, t, _ in words.split_comparative})
    return re.compile(rf"(?<!\w)(?P<word>{one})\s+\w+\s+(?:\w+\s+)?(?P<than>{than})\s+$", re.IGNORECASE)


def apply_bound(amount: Amount, bound: Bound, *, percent: bool) -> Amount:
    """The interval of a number with a bound before it: `meer dan vijftig` is [51, open], `bijna 1000` [900, 999]."""
    low, high = amount.low, amount.high
    if bound == "at_least":
        return replace(amount, high=None)
    if bound == "over":
        return replace(amount, high=None, approximate=True)
    if bound == "at_most":
        return replace(amount, low=None)
    if amount.vague or amount.ranged or low is None or high is None:
        return replace(amount, approximate=True)
    if bound == "more_than":
        return replace(amount, low=low + 1 if low == int(low) and low > 1 else low, high=None, approximate=False)
    if bound == "less_than":
        return replace(amount, low=None, high=high if percent or high != int(high) else high - 1, approximate=False)
    if bound == "almost":
        return replace(amount, low=_plain(low * 0.9), high=high if percent or high < 10 else high - 1, approximate=True)
    low, high = _about(low, percent=percent)
    return replace(amount, low=low, high=high, approximate=True)


def _about(value: float, *, percent: bool) -> tuple[float, float]:
    """A tenth to either side; five points for a share of twenty percent and more."""
    margin = 5 if percent and value >= 20 else value / 10
    return _plain(value - margin), _plain(value + margin)


def _plain(value: float) -> float:
    value = round(value, 4)
    return int(value) if value == int(value) else value


# ---- what a figure stands in ----------------------------------------------------------------------------------------


class _Context:
    """What one report was found to say, asked for a figure's place in it."""

    def __init__(
        self,
        doc: Doc,
        report: Report,
        lang: Language,
        actors: tuple[Actor, ...],
        times: tuple[Time, ...],
        claims: tuple[Claim, ...],
        events: tuple[Event, ...],
    ) -> None:
        self.doc, self.report, self.lang, self.claims, self.events = doc, report, lang, claims, events
        self._mentions = Mentions(doc, actors)
        self._clock = Clock(doc, report, times, lang)
        self._claim = {c.id: c for c in claims}
        self._starts = [t.idx for t in doc]

    def figure(self, amount: Amount, counted: Counted) -> Figure:
        """The record of one amount."""
        span = Span(self.report.id, amount.start, amount.end)
        head = counted.noun or self.doc[max(0, bisect_right(self._starts, amount.end - 1) - 1)]
        trigger = self._trigger(head)
        claim = claim_at(self.claims, span)
        event = self._event(span)
        where = self._where(trigger)
        if event and not where:
            where = event.where
        unit = counted.unit
        return Figure(
            id=content_id("fig", self.report.id, span.start, span.end, amount.low, amount.high),
            span=span,
            low=amount.low,
            high=amount.high,
            approximate=amount.approximate,
            unit=unit,
            counted=self._topic(counted, trigger),
            of=self._of(counted),
            where=where,
            when=self._clock.of(trigger),
            stated_by=self._speaker(claim),
            claim=claim.id if claim else None,
            event=event.id if event else None,
        )

    def _speaker(self, claim: Claim | None) -> str | None:
        seen: set[str] = set()
        while claim is not None and claim.speaker is None and claim.within and claim.id not in seen:
            seen.add(claim.id)
            claim = self._claim.get(claim.within)
        return claim.speaker if claim else None

    def _trigger(self, head: Token) -> Token:
        """The verb that the figure hangs on, or its own head."""
        return next((t for t in ancestors(head) if t.pos_ in {"VERB", "AUX"} and t.sent == head.sent), head)

    def _event(self, span: Span) -> Event | None:
        around = [e for e in self.events if e.span.contains(span)]
        return min(around, key=lambda e: (_distance(e.trigger, span), e.span.end - e.span.start, e.id), default=None)

    def _topic(self, counted: Counted, trigger: Token) -> str:
        topics = self.lang.figures.topics
        noun = counted.noun.lemma_.lower().replace("_", "") if counted.noun is not None else ""
        by_noun = next((t.key for t in topics if noun in t.nouns), None)
        if by_noun:
            return by_noun
        verb = trigger.lemma_.lower().replace("_", "")
        words = {verb} | {c.lemma_.lower() for c in trigger.children if c.dep_ in self.lang.syntax.complement}
        by_verb = next((t.key for t in topics if words & (t.verbs | t.nouns)), None)
        if by_verb and counted.unit in {"person", ""}:
            return by_verb
        return noun or counted.unit

    def _of(self, counted: Counted) -> tuple[str, ...]:
        if counted.noun is None:
            return ()
        found = list(self._mentions.at(counted.noun))
        for child in counted.noun.children:
            if child.dep_ in self.lang.syntax.nominal_modifier and self._preposition(child) in self.lang.figures.of_word:
                found += self._mentions.at(child)
        return tuple(dict.fromkeys(found))

    def _where(self, trigger: Token) -> tuple[str, ...]:
        found: list[str] = []
        for token in trigger.subtree:
            for actor in self._mentions.at(token):
                place = self._mentions.actor[actor].kind in {"place", "state"}
                if place and self._preposition(token) in self.lang.figures.where:
                    found.append(actor)
        return tuple(dict.fromkeys(found))

    def _preposition(self, token: Token) -> str:
        return next((c.lower_ for c in token.children if c.dep_ in self.lang.syntax.case), "")


def _distance(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)
