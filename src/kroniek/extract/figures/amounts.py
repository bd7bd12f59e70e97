"""Numbers and vague quantities of a text as intervals, ranges joined and bounds applied, before it is known what they count."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from kroniek.extract.numbers import GAP, Number, find_numbers
from kroniek.lang import Language
from kroniek.lang.shapes.figures import Bound, FigureWords
from kroniek.lang.shapes.numbers import NumberWords

REACH = 60
"""How many characters before a number can hold its bound."""


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
        if not n.ordinal and not inside(n.start, n.end, taken)
    ]
    return _joined(text, sorted([*plain, *vague], key=lambda a: a.start), words, lang.numbers)


def _rounded(written: str, words: NumberWords) -> bool:
    """`8,5 miljoen` is a rounded number, and says so by its decimal."""
    return words.decimal_mark in written and written[-1:].isalpha()


def inside(start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(taken, (start, 1 << 60)) - 1
    return any(s < end and start < e for s, e in taken[max(at, 0) : at + 2])


@cache
def _vague_pattern(words: FigureWords) -> re.Pattern[str]:
    few = alternatives(f.word for f in words.few)
    powers, single = alternatives(words.powers), alternatives(words.single_powers)
    return re.compile(
        rf"(?<!\w)(?:(?:(?P<few>{few})\s+|(?P<many>{alternatives(words.many)})\s+)?(?P<power>{powers})(?:\s+(?P<times>{powers}))?"
        rf"|(?P<some>{few})\s+(?P<single>{single})"
        rf"|(?:een\s+)?(?P<ten>{alternatives(words.about_ten)})"
        rf"|(?P<part>{alternatives(p.word for p in words.parts)})"
        rf"|(?P<alone>{few}))(?!\w)",
        re.IGNORECASE,
    )


def alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words, key=lambda w: (-len(w), w)))


def key(written: str) -> str:
    return " ".join(written.lower().split())


def _vague(text: str, words: FigureWords) -> Iterator[Amount]:
    few = {f.word: f for f in words.few}
    parts = {p.word: p for p in words.parts}
    for match in _vague_pattern(words).finditer(text):
        start, end = match.span()
        if match["alone"] and text[max(0, start - 12) : start].lower().rstrip().endswith(words.not_few):
            continue
        if match["part"]:
            if _given(text, end, words):
                continue
            part = parts[key(match["part"])]
            yield Amount(start=start, end=end, low=part.low, high=part.high, approximate=part.approximate, percent=True,
                         article=part.whole)
        elif match["ten"]:
            low, high = about(words.about_ten[match["ten"].lower()], percent=False)
            yield Amount(start=start, end=end, low=low, high=high, approximate=True, vague=True)
        elif match["alone"]:
            found = few[key(match["alone"])]
            yield Amount(start=start, end=end, low=found.low, high=found.high, approximate=True, vague=True, article=True)
        elif match["single"]:
            found, unit = few[key(match["some"])], words.single_powers[match["single"].lower()]
            top = None if found.high is None else (found.high + 1) * unit - 1
            yield Amount(start=start, end=end, low=found.low * unit, high=top, approximate=True, vague=True)
        else:
            low, high = _power(match, words)
            yield Amount(start=start, end=end, low=low, high=high, approximate=True, vague=True)


def _given(text: str, end: int, words: FigureWords) -> bool:
    """Does the number of a part follow, as in `een meerderheid van 52 procent`?"""
    return re.match(rf"\s+(?:{alternatives(words.of_word)})\s+(?:\w+\s+)?\d", text[end : end + 24]) is not None


def _power(match: re.Match[str], words: FigureWords) -> tuple[float, float]:
    """`duizenden` is 2,000 to 9,999, `vele duizenden` 3,000 at least, `tientallen miljoenen` 20 to 99 million."""
    unit = words.powers[match["power"].lower()]
    low, high = (3 if match["many"] else 2) * unit, 10 * unit - 1
    if match["times"]:
        scale = words.powers[match["times"].lower()]
        return plain(low * scale), plain(10 * unit * scale - 1)
    return plain(low), plain(high)


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
        joint = key(text[left.end : right.start]) if right and right.start - left.end < 20 else None
        if right is None or joint is None:
            out.append(left)
        elif whole := _ratio(left, right, joint, words) or _range(text, left, right, joint, words, numbers):
            amounts[at + 1] = whole
        elif left.vague and left.article:
            out.append(left)
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
    before = key(text[max(0, left.start - REACH) : left.start])
    opened = next((w for w in words.between if before == w or before.endswith(" " + w)), None)
    if left.ranged or left.percent or right.percent or (left.low is None) != (right.low is None):
        return None
    left = _with_scale(text, left, right, joint, words, numbers)
    low, high = left.low, right.high
    if low is None or high is None or low >= high:
        return None
    if opened and joint in words.between_and:
        window = text[max(0, left.start - REACH) : left.start].lower()
        start = left.start - len(window) + window.rfind(opened.split()[0])
    elif joint in words.range_to and not _changes(text, left, right, words):
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


def _changes(text: str, left: Amount, right: Amount, words: FigureWords) -> bool:
    """Do `van` and a word such as `gestegen` nearby make a change of the two numbers, not a range?"""
    before = key(text[max(0, left.start - REACH) : left.start]).split()
    if not before or before[-1] not in words.from_word:
        return False
    after = key(text[right.end : right.end + REACH]).split()
    return any(w.startswith(words.change_stems) for w in (*before[-7:], *after[:4]))


def _with_scale(text: str, left: Amount, right: Amount, joint: str, words: FigureWords, numbers: NumberWords) -> Amount:
    """`2 à 3 miljoen` and `2 tegen 3 miljoen`: the scale of the second is that of the first."""
    shared = joint in words.range_to or joint in words.against or joint in words.between_and or joint in words.change_to
    if left.low is None or left.vague or not shared or left.low >= 1000 or right.low is None:
        return left
    written = key(text[right.start : right.end]).split()
    scale = numbers.scales.get(written[-1], 1) if len(written) > 1 else 1
    return replace(left, low=plain(left.low * scale), high=left.high and plain(left.high * scale)) if scale > 1 else left


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
        return replace(amount, low=plain(low * 0.9), high=high if percent or high < 10 else high - 1, approximate=True)
    top = 100 if percent and high <= 100 else high * 2
    low, high = about(low, percent=percent)
    return replace(amount, low=low, high=min(high, top), approximate=True)


def about(value: float, *, percent: bool) -> tuple[float, float]:
    """A tenth to either side; five points for a share of twenty percent and more."""
    margin = 5 if percent and value >= 20 else value / 10
    return plain(value - margin), plain(value + margin)


def plain(value: float) -> float:
    value = round(value, 4)
    return int(value) if value == int(value) else value
