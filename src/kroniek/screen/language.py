"""In which language a report is, and its paragraphs. A text that is taken for another language is certainly that.

First the language's own frequent words are counted, which settles nearly every text at the speed of a word list; what they leave in
doubt goes to py3langid (loaded only then: that takes a second). It needs `LETTERS` letters, and must leave our language a chance of
no more than `CHANCE`; so headlines, names and lists of results stay what the report is. Quotations do not count where words of our
language stand around them.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from kroniek.lang.shapes.screen import ScreenWords

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LETTERS = 80
"""Fewer say nothing about the language."""
DENSE = 25
"""One own word in so many, at the least, is enough to be of the language."""
CHANCE = 0.001
"""Dutch lists of tennis results got 0.02, and the median English sentence of NTREX 0.0000003 (eval/screen_read.py)."""
SOME = 200
"""Paragraphs of a report by which its language is known when none of them is long enough by itself."""
GLANCE = 600
"""Characters that tell what most paragraphs are in."""
ENOUGH = 4000
"""Characters of a paragraph that are looked at."""

_WORD = re.compile(r"[^\W\d_]+(?:['’]n)?")
_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_QUOTED = re.compile(r"[\"“”„«»][^\"“”„«»]{8,}[\"“”«»]|(?<!\w)[‘'][^‘’']{8,}(?:['’]\w[^‘’']*)*[’'](?!\w)")

Part = tuple[int, int, str]
"""Half-open offsets, and a language code."""


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def find_foreign(text: str, body: int, words: ScreenWords, code: str, leave: Iterable[tuple[int, int]] = ()) -> tuple[str, list[Part]]:
    """The language of a text, and its passages in other languages than `code`; `leave` are places that do not count.

    A text is in another language when the whole is, and no paragraph is in ours; it is then one passage from `body` on.
    """
    lines = list(_left(text, body, leave))
    kinds = [language_of(text[a:b], words, code) for a, b in lines]
    if not any(kinds) or code not in kinds:
        whole = language_of(" ".join(text[a:b] for a, b in lines[:SOME]), words, code)
        if whole not in (None, code):
            return str(whole), [(body + len(text[body:]) - len(text[body:].lstrip()), len(text.rstrip()), str(whole))]
    return code, list(_passages(text, lines, kinds, code))


def language_of(text: str, words: ScreenWords, code: str) -> str | None:
    """The language of a paragraph, `code` when it is ours; `None` when it is too short to say."""
    if len(text) > GLANCE and _dense(_words(text[:GLANCE]), words):
        return code
    text = text[:ENOUGH]
    found = _words(text)
    if sum(map(len, found)) < LETTERS:
        return None
    if _dense(found, words):
        return code
    around = _QUOTED.sub(" ", text)
    if len(around) < len(text) and any(w in words.shared or w in words.own for w in _words(around)):
        return code
    ranked = _identifier().rank(text)
    return code if dict(ranked)[code] > CHANCE else str(ranked[0][0])


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _dense(found: list[str], words: ScreenWords) -> bool:
    """Are there enough words of our own among these?"""
    own = sum(w in words.own for w in found)
    return own * DENSE > len(found) and own > 1


def _passages(text: str, lines: list[tuple[int, int]], kinds: list[str | None], code: str) -> Iterator[Part]:
    """Paragraphs in another language; a short one between two of them goes with them."""
    for (a, b), before, behind in zip(lines, _carried(kinds), reversed(list(_carried(kinds[::-1]))), strict=True):
        what = before if before == behind else None
        if what not in (None, code):
            line = text[a:b]
            yield a + len(line) - len(line.lstrip()), a + len(line.rstrip()), str(what)


def _carried(kinds: list[str | None]) -> Iterator[str | None]:
    """The language of each paragraph, where it is too short to say that of the one before it."""
    last: str | None = None
    for kind in kinds:
        last = kind or last
        yield last


def _left(text: str, body: int, leave: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The lines of a text, without those of which more than half does not count; both in order."""
    places = deque(leave)
    for m in _LINE.finditer(text, body):
        a, b = m.span()
        aside = 0
        while places and places[0][1] <= b:
            start, end = places.popleft()
            aside += end - start
        if aside * 2 <= b - a:
            yield a, b
