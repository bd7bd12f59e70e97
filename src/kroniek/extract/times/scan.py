"""Text becomes classes of words, and patterns over classes find the expressions: linear, since each is one regular expression.

Every word gets one letter that stands for the set of classes it belongs to; a pattern is a regular expression over those letters.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from kroniek.extract.numbers import Number, find_numbers
from kroniek.lang import Language
from kroniek.lang.shapes.times import TimePattern, TimeWords

TOKEN = re.compile(
    r"""(?P<BREAK>[^\S\n]*\n\s*)
    |(?P<ISODATE>(?<![\w-])\d{4}-\d{1,2}-\d{1,2}(?![\w-]))
    |(?P<DMY>(?<![\w/-])\d{1,2}(?:[-/]\d{1,2}[-/]|\.\d{1,2}\.)(?:\d{4}|['’]?\d{2})(?![\w/]))
    |(?P<YM>(?<![\w-])\d{4}-(?:0[1-9]|1[0-2])(?![\w-]))
    |(?P<CLOCK>(?<![\w:.])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\w:]))
    |(?P<CLOCKDOT>(?<![\w:.,])(?:[01]?\d|2[0-4])\.[0-5]\d(?![\w.,]\d|\d))
    |(?P<DM>(?<![\w/])(?:[0-2]?\d|3[01])/(?:0?[1-9]|1[0-2])(?![\w/]))
    |(?P<DMDASH>(?<![\w/-])(?:[0-2]?\d|3[01])-(?:0?[1-9]|1[0-2])(?![\w/-]\d|\w))
    |(?P<MONTHYEAR>(?<![\w/-])(?:0?[1-9]|1[0-2])\s?[/-]\d{4}(?![\w/-]\d|\w))
    |(?P<SHORTYEAR>['’‘]\d{2}(?!\w))
    |(?P<word>[^\W\d_]+(?:/[^\W\d_](?!\w))?(?:\d[\w]*|['’][^\W\d_]{1,2}(?!\w))?|['’‘ʼ`][^\W\d_](?!\w))
    |(?P<digits>\d+)
    |(?P<mark>\S)""",
    re.VERBOSE,
)
MARKS = {",": "COMMA", ".": "DOT", "!": "DOT", "?": "DOT", ";": "DOT", "-": "DASH", "–": "DASH", "—": "DASH", "(": "OPEN", ")": "CLOSE",
         ":": "COLON", "/": "SLASH", "[": "OPEN", "]": "CLOSE"} | dict.fromkeys("\"'“”‘’„«»`", "QUOTE")  # fmt: skip
SHAPES = ("BREAK", "ISODATE", "DMY", "YM", "CLOCK", "CLOCKDOT", "DM", "DMDASH", "MONTHYEAR", "SHORTYEAR")
STOPS = frozenset({"COMMA", "DOT", "BREAK", "QUOTE", "OPEN", "CLOSE", "COLON", "OTHER"})
SENTENCE_MARKS = STOPS | {"DASH"}
FOUND = (
    ("DAY", "TIME"),
    ("DAY", "TIME", "WRITTEN"),
    ("LONG", "TIME"),
    ("LONG", "TIME", "WRITTEN"),
    ("OFDAY", "TIME"),
    ("LASTING",),
    ("OFTEN",),
    ("OFTEN", "RHYTHM"),
)
SURNAME = re.compile(r"[^\W\d_],? [^\W\d_a-zà-ÿ][^\W\d_]+ $")
"""What stands before a weekday that is a name: `zegt Karin Zondag`, but not `… af. Opnieuw Zondag`."""
CLASS = re.compile(r"(?:([a-z]\w*):)?([A-Z][A-Z_]*(?:/[A-Z][A-Z_]*)*)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number or mark of the text: half-open code points, the letter of its classes, and what it means in each."""

    start: int
    end: int
    letter: str
    means: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """An expression: its place, the pattern that found it, and the words or expressions under the pattern's labels."""

    start: int
    end: int
    pattern: TimePattern
    parts: dict[str, Word | Found] = field(default_factory=dict)

    def get(self, label: str) -> Any:
        """What the word under the label means; None where there is none. A label may end in a digit: `n`, `n2`, `n3` are one."""
        for name in (label, *(f"{label}{i}" for i in range(2, 9))):
            part = self.parts.get(name)
            if isinstance(part, Found):
                return part
            if part is not None:
                return _meaning(part, self.pattern, name)
        return dict(self.pattern.set).get(label)


def _meaning(word: Word, pattern: TimePattern, label: str) -> Any:
    classes = _labels(pattern.pattern)[label]
    return next((word.means[c] for c in classes if c in word.means), None)


@lru_cache(maxsize=512)
def _labels(pattern: str) -> dict[str, tuple[str, ...]]:
    """The classes under each label; a label used again is numbered: `part`, `part2`."""
    out: dict[str, tuple[str, ...]] = {}
    for m in CLASS.finditer(pattern):
        if m[1]:
            out[_free(m[1], out)] = tuple(m[2].split("/"))
    return out


def _free(label: str, taken: Container[str]) -> str:
    return next(name for name in (label, *(f"{label}{i}" for i in range(2, 9))) if name not in taken)


def number_classes(value: float, *, ordinal: bool, written: str) -> frozenset[str]:
    """The classes of a number by its value: `12` can be a day, a month, an hour."""
    out = ({"ORD", "DIGITORD"} if written[:1].isdigit() else {"ORD"}) if ordinal else {"NUM"}
    if value != int(value):
        return frozenset(out)
    if 1 <= value <= 31:
        out.add("DAYORD" if ordinal else "DAYNUM")
    if not ordinal:
        out |= {name for name, lo, hi in (("HOUR", 0, 24), ("MINUTE", 0, 59)) if lo <= value <= hi}
        if 1000 <= value < 2200 and ((written.isdigit() and len(written) == 4) or (value % 1000 and not written[:1].isdigit())):
            out.add("YEAR")
            if 1900 <= value < 2100 and value % 1000 and written.isdigit():
                out.add("MODERNYEAR")
        if value in range(0, 100, 10) or value in range(1000, 2100, 10):
            out.add("DECADE")
    return frozenset(out)


def _year_in_words(text: str, number: Number, after: Number) -> Number | None:
    """`tweeduizend achttien`: a year that is written in two words."""
    if number.digits or after.digits or number.ordinal or after.ordinal or text[number.end : after.start] != " ":
        return None
    if number.value not in {1900, 2000} or not 1 <= after.value <= 99:
        return None
    return replace(number, end=after.end, value=number.value + after.value)


class Scanner:
    """The words and patterns of a language, compiled: made once a language."""

    def __init__(self, words: TimeWords, lang: Language) -> None:
        self._lang = lang
        self._lower_only = words.lower_only
        self._words: dict[str, dict[str, Any]] = {}
        phrases: dict[tuple[str, ...], dict[str, Any]] = {}
        for name, entries in words.classes.items():
            for entry, value in entries.items():
                parts = tuple(entry.split())
                if len(parts) == 1:
                    self._words.setdefault(entry, {})[name] = value
                else:
                    phrases.setdefault(parts, {})[name] = value
        self._phrases: dict[str, list[tuple[tuple[str, ...], dict[str, Any]]]] = {}
        for parts in sorted(phrases, key=lambda p: (-len(p), p)):
            self._phrases.setdefault(parts[0], []).append((parts, phrases[parts]))
        self._letters = self._alphabet()
        self._other = self._letters[frozenset({"WORD"})]
        self._word_letter = {w: self._letters[frozenset(m)] for w, m in self._words.items()}
        self._charsets = self._sets()
        self.strict = tuple((p, self._compile(p.pattern)) for p in words.patterns if not p.loose)
        self.loose = tuple((p, self._compile(p.pattern)) for p in words.patterns)
        self.composed = tuple((p, self._compile(p.pattern)) for p in words.composed if not p.loose)
        self.composed_loose = tuple((p, self._compile(p.pattern)) for p in words.composed)

    def _alphabet(self) -> dict[frozenset[str], str]:
        sets = {frozenset(m) for m in self._words.values()}
        sets |= {frozenset(means) for phrases in self._phrases.values() for _, means in phrases}
        sets |= {
            number_classes(v, ordinal=o, written=w(v))
            for v in range(2300)
            for o in (False, True)
            for w in (str, lambda _: "in letters")
        }
        sets |= {number_classes(v, ordinal=o, written=str(v)) for v in (1.5, 10**6, 10**9) for o in (False, True)}
        sets |= {frozenset({name}) for name in (*SHAPES, *MARKS.values(), "WORD", "OTHER")} | {frozenset(f) for f in FOUND}
        return {s: chr(0x4E00 + i) for i, s in enumerate(sorted(sets, key=sorted))}

    def _sets(self) -> dict[str, str]:
        out: dict[str, str] = {}
        for classes, letter in self._letters.items():
            for name in sorted(classes):
                out[name] = out.get(name, "") + letter
        out["ANY"] = "".join(
            letter for classes, letter in self._letters.items() if not classes & STOPS and tuple(sorted(classes)) not in FOUND
        )
        return out

    def _compile(self, pattern: str) -> re.Pattern[str]:
        taken: set[str] = set()

        def one(m: re.Match[str]) -> str:
            letters = "".join(self._charsets[name] for name in m[2].split("/"))
            if not m[1]:
                return f"[{letters}]"
            label = _free(m[1], taken)
            taken.add(label)
            return f"(?P<{label}>[{letters}])"

        return re.compile(CLASS.sub(one, pattern).replace(" ", ""))

    def words(self, text: str) -> list[Word]:
        """The text's words with their letters; phrases and numbers of several words are one."""
        raw = list(TOKEN.finditer(text))
        found = find_numbers(text, self._lang)
        numbers = {x.start: i for i, x in enumerate(found)}
        known, phrases, other = self._words, self._phrases, self._other
        out: list[Word] = []
        i, count = 0, len(raw)
        while i < count:
            m = raw[i]
            kind = m.lastgroup
            start, end = m.span()
            if kind == "word":
                lower = m.group().lower()
                if lower in phrases and (hit := self._phrase(lower, raw, i)):
                    length, means = hit
                    out.append(Word(start, raw[i + length - 1].end(), self._letters[frozenset(means)], means))
                    i += length
                    continue
                if lower in known:
                    out.append(self._known(m, lower, out[-1] if out else None))
                    i += 1
                    continue
                if start not in numbers:
                    out.append(Word(start, end, other, {}))
                    i += 1
                    continue
            if start in numbers and kind in {"word", "digits"}:
                n = numbers[start]
                number = found[n]
                if n + 1 < len(found) and (joined := _year_in_words(text, number, found[n + 1])):
                    number = joined
                classes = number_classes(number.value, ordinal=number.ordinal, written=text[start : number.end])
                out.append(Word(start, number.end, self._letters[classes], dict.fromkeys(classes, number.value)))
                while i < count and raw[i].start() < number.end:
                    i += 1
                continue
            out.append(self._plain(m))
            i += 1
        return out

    def _known(self, m: re.Match[str], lower: str, before: Word | None) -> Word:
        means = self._words[lower]
        capital = m.group() != lower
        inside = before is not None and not (before.means.keys() & SENTENCE_MARKS or "NUM" in before.means)
        name = "WEEKDAY" in means and SURNAME.search(m.string, max(m.start() - 30, 0), m.start())
        if capital and (name or lower in self._lower_only or (inside and "MONTH" in means)):  # `Jan`, `Mei Wong`
            return Word(m.start(), m.end(), self._other, {})
        return Word(m.start(), m.end(), self._word_letter[lower], means)

    def _plain(self, m: re.Match[str]) -> Word:
        kind = m.lastgroup or ""
        if kind == "digits" and len(m.group()) <= 4 and not m.string[m.start() - 1 : m.start()].isalpha():  # `3u`, `1-sep-2019`
            value = int(m.group())
            classes = number_classes(value, ordinal=False, written=m.group())
            return Word(m.start(), m.end(), self._letters[classes], dict.fromkeys(classes, value))
        if kind in {"word", "digits"}:
            return Word(m.start(), m.end(), self._other, {})
        name = MARKS.get(m.group(), "OTHER") if kind == "mark" else kind
        return Word(m.start(), m.end(), self._letters[frozenset({name})], {name: m.group()})

    def _phrase(self, lower: str, raw: list[re.Match[str]], i: int) -> tuple[int, dict[str, Any]] | None:
        for words, means in self._phrases[lower]:
            if i + len(words) <= len(raw) and all(raw[i + k].group().lower() == w for k, w in enumerate(words)):
                return len(words), means
        return None

    def find(self, text: str, *, loose: bool = False) -> list[Found]:
        """The expressions of a text in order, none overlapping; those that compose others carry them as parts."""
        words = self.words(text)
        single = _matches(words, self.loose if loose else self.strict)
        mixed = _merged(words, single, self._letters)
        composed = _matches([w for w, _ in mixed], self.composed_loose if loose else self.composed, [f for _, f in mixed])
        if loose:
            single = _outer(single, composed)
            mixed = _merged(words, single, self._letters)
            composed = _matches([w for w, _ in mixed], self.composed_loose, [f for _, f in mixed])
        taken = {id(part) for f in composed for part in f.parts.values()}
        inside = [
            f
            for f in single
            if id(f) not in taken and not any(c.start <= f.start and f.end <= c.end for c in _near(composed, f))
        ]
        return sorted([*inside, *composed], key=lambda f: (f.start, f.end))


def _outer(single: list[Found], composed: list[Found]) -> list[Found]:
    """What composes others in the place of what it composes, so that it can be composed again: from an hour of one day to another's."""
    kept = [f for f in single if not any(c.start <= f.start and f.end <= c.end for c in _near(composed, f))]
    return sorted([*kept, *composed], key=lambda f: f.start)


def _near(composed: list[Found], found: Found) -> Iterator[Found]:
    from bisect import bisect_right

    at = bisect_right(composed, found.start, key=lambda c: c.start)
    if at:
        yield composed[at - 1]


def _merged(words: list[Word], found: list[Found], letters: dict[frozenset[str], str]) -> list[tuple[Word, Found | None]]:
    """Words with each found expression as one word of its kind."""
    out: list[tuple[Word, Found | None]] = []
    i = 0
    for f in found:
        while i < len(words) and words[i].start < f.start:
            out.append((words[i], None))
            i += 1
        out.append((Word(f.start, f.end, letters[frozenset(LEVEL[f.pattern.reading])], {}), f))
        while i < len(words) and words[i].start < f.end:
            i += 1
    out += [(w, None) for w in words[i:]]
    return out


def _matches(
    words: list[Word], patterns: Iterable[tuple[TimePattern, re.Pattern[str]]], found: list[Found | None] | None = None
) -> list[Found]:
    """The longest matches, earlier patterns first among equals, none overlapping, in order."""
    letters = "".join(w.letter for w in words)
    all_hits: list[tuple[int, int, int, TimePattern, re.Match[str]]] = []
    for order, (pattern, regex) in enumerate(patterns):
        all_hits += [
            (m.start() - m.end(), order, m.start(), pattern, m) for m in regex.finditer(letters) if m.end() > m.start()
        ]
    all_hits.sort(key=lambda h: h[:3])
    used = bytearray(len(words))
    out: list[Found] = []
    for _, _, start, pattern, m in all_hits:
        if any(used[start : m.end()]):
            continue
        used[start : m.end()] = b"\x01" * (m.end() - start)
        parts: dict[str, Word | Found] = {}
        for label, group in m.groupdict().items():
            if group is not None:
                at = m.start(label)
                parts[label] = (found[at] if found else None) or words[at]
        out.append(Found(words[start].start, words[m.end() - 1].end, pattern, parts))
    return sorted(out, key=lambda f: f.start)


LEVEL: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("iso", "dmy", "dm", "date", "written_date", "holiday"), ("DAY", "TIME", "WRITTEN")),
    **dict.fromkeys(("ym", "my", "dates", "month", "year", "years"), ("LONG", "TIME", "WRITTEN")),
    **dict.fromkeys(("day_of", "weekday", "weekday_over", "weekday_later", "nth_weekday", "deictic", "night",
                     "night_between", "night_between_dates"), ("DAY", "TIME")),
    **dict.fromkeys(("decade", "century", "period", "quarter", "half", "season", "unit", "unit_after_next",
                     "week_number", "nth_week", "season_unit", "related_dates", "past_units", "coming_units", "ago", "ahead",
                     "within", "later", "that",
                     "that_moment", "since_then", "days_after", "weekend", "stretch", "edge"), ("LONG", "TIME")),
    **dict.fromkeys(("clock", "part"), ("OFDAY", "TIME")),
    **dict.fromkeys(("range", "since", "from_on", "until", "before", "after", "by", "since_event"), ("OFTEN",)),
    "day_and_hour": ("DAY", "TIME"),
    "count_after": ("DAY", "TIME"),
    "clock_range": ("OFDAY", "TIME"),
    "lasting": ("LASTING",),
    "age": ("OFTEN",),
    "often": ("OFTEN", "RHYTHM"),
    "often_at": ("OFTEN",),
}  # fmt: skip
"""What an expression counts as inside another, by its reading."""
