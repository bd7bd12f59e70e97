"""Numbers in a text, in digits and in words, with their value: what times and figures both build on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from kroniek.lang import Language
from kroniek.lang.shapes.numbers import NumberWords

ACUTE = str.maketrans("éáíóú", "eaiou")
VULGAR = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8}
GAP = " \u00a0\u202f"
LONGEST = 30
"""More digits than this are a code, not a number."""
MINUS = ("-", "−")
CURRENCY = ("€", "$", "£", "¥")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number at code points `[start, end)` of a text; `digits` when it was written in digits, wholly or in part."""

    start: int
    end: int
    value: float
    ordinal: bool
    digits: bool


def find_numbers(text: str, lang: Language, *, articles: bool = False) -> list[Number]:
    """The numbers of a text in order, none inside another: `drieëntwintig`, `1.234,5`, `3,5 miljoen`, `tweede`, `12e`.

    A word that is an article as well (`een`) counts when it is accented (`één`), when a scale follows (`een miljoen`) or when a
    range or ratio does (`een op de drie`); `articles` gives all of them. Clock times in digits (`06.00`, `20:30`) are left out,
    as are digits in a word (`A12`, `covid-19`). Words that are verbs as well (`acht`) are
    given: the text alone does not tell.
    """
    words = lang.numbers
    parts = list(_parts(text, words))
    out: list[Number] = []
    at = 0
    while at < len(parts):
        number, at = _scaled(text, parts, at, words)
        if number is not None and (articles or _counts(text, number, parts, at, words)):
            out.append(number)
    return out


def word_number(word: str, lang: Language) -> tuple[float, bool] | None:
    """The value of one written word and whether it is an ordinal; None where it is no number."""
    return _word_value(word.lower().translate(ACUTE), lang.numbers)


def _parts(text: str, words: NumberWords) -> Iterator[Number]:
    """Single numbers: a run of digits or one word; scales and fractions are not among them."""
    for match in _pattern(words).finditer(text):
        start, end = match.span()
        if word := (match["word"] or "").lower():
            found = _word_value(word.translate(ACUTE), words)
            if word in words.fractions and _scale_pattern(words).match(text, end):
                found = words.fractions[word], False
            if found:
                yield Number(start=start, end=end, value=found[0], ordinal=found[1], digits=False)
        elif match["vulgar"]:
            value = int(match["whole"] or 0) + VULGAR[match["vulgar"]]
            yield Number(start=start, end=end, value=value, ordinal=False, digits=True)
        elif end - start <= LONGEST and not _is_clock(text, match, words):
            value = _digits(match["digits"], words)
            yield Number(start=start, end=end, value=value, ordinal=bool(match["suffix"]), digits=True)


@cache
def _pattern(words: NumberWords) -> re.Pattern[str]:
    """Digits with their marks, or a word that begins like a number word.

    Digits do not follow a letter or a hyphen after one (`A12`, `MH17`, `covid-19`) and no letter follows them.
    """
    group, mark = re.escape(words.group_marks), re.escape(words.decimal_mark)
    digits = rf"\d{{1,3}}(?:[{group}]\d{{3}})+(?!\d)(?:{mark}\d+)?|\d+(?:{mark}\d+|[.:]\d{{1,2}}(?!\d))?"
    endings = "|".join(sorted(words.digit_ordinal_endings, key=len, reverse=True))
    glued = "|".join(sorted(map(re.escape, words.glued), key=len, reverse=True))
    first = sorted({*words.small, *words.ordinals, words.hundred, words.thousand, *words.fractions, *words.scales}, key=len)
    starts: list[str] = []
    for word in first:
        if not any(word.startswith(s) for s in starts):
            starts.append(word)
    accented = "|".join("".join(f"[{c}é]" if c == "e" else re.escape(c) for c in s) for s in sorted(starts))
    return re.compile(
        rf"(?<![\w])(?:(?P<whole>\d*)(?P<vulgar>[{''.join(VULGAR)}])"
        rf"|(?<![^\W\d_]-)(?<!\d[.,:])(?P<digits>{digits})(?:(?P<suffix>{endings})?(?!\w|[.:]\d)|(?=(?:{glued})(?!\w)))"
        rf"|(?P<word>(?:{accented})[^\W\d_]*)(?!\w))",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1 << 14)
def _word_value(word: str, words: NumberWords) -> tuple[float, bool] | None:
    if word in words.ordinals:
        return words.ordinals[word], True
    whole = _compound(word, words)
    if whole is not None:
        return whole, False
    for ending in words.ordinal_endings:
        stem = word.removesuffix(ending)
        if stem != word and stem.endswith((words.hundred, words.thousand)):
            whole = _compound(stem, words)
            return (whole, True) if whole is not None else None
        if stem != word and stem in words.scales:
            return words.scales[stem], True
    for ordinal, value in words.ordinals.items():
        if word.endswith(ordinal) and (rest := _compound(_unjoined(word.removesuffix(ordinal), words), words)) and rest >= 100:
            return rest + value, True
    return None


def _compound(word: str, words: NumberWords) -> float | None:
    """`tweehonderdduizendvijftig`: what stands before a hundred or thousand multiplies, what stands after is added."""
    if word in words.small:
        return words.small[word]
    for unit, size in ((words.thousand, 1000), (words.hundred, 100)):
        before, found, after = word.partition(unit)
        if found:
            times = _compound(before, words) if before else 1
            rest = _after(after, words) if after else 0
            return times * size + rest if times is not None and rest is not None and rest < size and times < 1000 else None
    return None


def _after(word: str, words: NumberWords) -> float | None:
    value = _compound(word, words)
    if value is None:
        rest = next((word.removeprefix(j) for j in words.joiners if word.startswith(j)), "")
        value = _compound(rest, words) if rest else None
    return value


def _unjoined(word: str, words: NumberWords) -> str:
    return next((word.removesuffix(j) for j in words.joiners if word.endswith(j)), word)


def _digits(written: str, words: NumberWords) -> float:
    whole, _, part = written.partition(words.decimal_mark)
    if not part and re.fullmatch(r"\d+[.:]\d{1,2}", whole):
        return float(whole.replace(":", "."))  # `2.5 miljoen` in translated news
    value = "".join(c for c in whole if c.isdigit())
    return float(f"{value}.{part}") if part else int(value)


def _is_clock(text: str, match: re.Match[str], words: NumberWords) -> bool:
    """Is `20.30` a time of day? Not before a scale or percent, nor after a currency sign."""
    found = re.fullmatch(r"(\d{1,2})([.:])(\d{2})", match["digits"])
    if not found:
        return False
    if found[2] == ":":
        return True
    tail = text[match.end() : match.end() + 16].lstrip(GAP).lower()
    before = text[max(0, match.start() - 2) : match.start()].rstrip(GAP)
    if tail.startswith((*words.scales, *words.percent)) or before.endswith(CURRENCY):
        return False
    return int(found[1]) <= 24 and int(found[3]) < 60


def _scaled(text: str, parts: list[Number], at: int, words: NumberWords) -> tuple[Number | None, int]:
    """The number that begins at part `at` with the scales behind it, and the index of the next part."""
    number = parts[at]
    at += 1
    if number.ordinal:
        return number, at
    total = 0.0
    while True:
        number = _times_scale(text, number, words)
        while at < len(parts) and parts[at].start < number.end:
            at += 1
        # `twee miljoen driehonderdduizend vijftig`: a smaller number in words follows a scale or a thousand at once
        if at == len(parts) or number.digits or number.value < 1000 or not _continues(text, number, parts[at], words):
            break
        ahead = _times_scale(text, parts[at], words)
        if ahead.value >= (number.value if number.value >= 1e6 else 1000) or number.value % 1000:
            break
        total += number.value
        number = replace(ahead, start=number.start)
    sign = -1 if _below_zero(text, number, words) else 1
    return replace(number, value=_plain(sign * (total + number.value))), at


def _times_scale(text: str, number: Number, words: NumberWords) -> Number:
    if number.value < 1000 and (match := _part_pattern(words).match(text, number.end)):
        part = words.and_a_part[" ".join(match["part"].lower().split())]
        number = replace(number, end=match.end(), value=number.value + part)
    while match := _scale_pattern(words).match(text, number.end):
        factor = words.scales[match["scale"].lower()]
        if factor <= number.value:
            break
        number = replace(number, end=match.end(), value=number.value * factor)
    return number


@cache
def _part_pattern(words: NumberWords) -> re.Pattern[str]:
    parts = "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words.and_a_part, key=len, reverse=True))
    return re.compile(rf"[{GAP}]+(?P<part>{parts})(?!\w)", re.IGNORECASE)


@cache
def _scale_pattern(words: NumberWords) -> re.Pattern[str]:
    scales = "|".join(sorted(map(re.escape, words.scales), key=len, reverse=True))
    return re.compile(rf"[{GAP}]*(?P<scale>{scales})\b", re.IGNORECASE)


def _below_zero(text: str, number: Number, words: NumberWords) -> bool:
    """Does a minus stand before it, as a sign (`-5`) or in words (`min 5`)?"""
    before = text[max(0, number.start - 12) : number.start]
    if number.digits and before[-1:] in MINUS:
        return not before[:-1] or before[-2].isspace() or before[-2] == "("
    return before.endswith(" ") and before.lower().split()[-1:] != [] and before.lower().split()[-1] in words.minus


def _continues(text: str, number: Number, part: Number, words: NumberWords) -> bool:
    near = 0 < part.start - number.end <= 2 and not text[number.end : part.start].strip(GAP)
    return near and not part.ordinal and not part.digits and text[part.start : part.end].lower() not in words.one


def _plain(value: float) -> float:
    """An int where it is whole, without the dust of 1.1 million."""
    value = round(value, 6)
    return int(value) if value == int(value) else value


def _counts(text: str, number: Number, parts: list[Number], at: int, words: NumberWords) -> bool:
    """Is a number that may be an article clearly a number?"""
    written = text[number.start : number.end].lower()
    if written not in words.one:
        return True
    if at >= len(parts) or parts[at].ordinal or text[number.end : number.end + 1].isalnum():
        return False
    return text[number.end : parts[at].start].strip(GAP).lower() in words.one_before
