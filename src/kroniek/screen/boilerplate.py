"""Lines that stand around a report: links to others, credits of pictures, share buttons, cookie notices, calls to subscribe.

A line is boilerplate when a pattern of the language covers the whole of it, so that a sentence of news that begins alike is not touched.
A heading such as `Lees ook` takes along the titles below it: short lines that end in no end mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kroniek.lang.shapes.screen import ScreenWords

LONGEST = 400
"""Characters of the longest line that is looked at as a whole: longer ones are paragraphs."""
TITLES, TITLE = 8, 130
"""Titles that a heading can take along at the most, and the characters of the longest one."""

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_EDGE = " \t\u00a0\u200b\ufeff*•·▶►▸→»>◦‣■●-–—|↓⬇️📷📸🎥"
"""What may stand before and behind boilerplate: white space, bullets, arrows."""
_ENDS = ".!?…:;,"

Mark = tuple[int, int, str]
"""Half-open offsets, and what stands there."""


@cache
def _compiled(words: ScreenWords) -> tuple[list[tuple[str, re.Pattern[str]]], dict[str, list[tuple[str, re.Pattern[str]]]]]:
    """The phrases to look for inside lines; and the patterns of whole lines with what they are (`list` behind it for headings)."""
    by: dict[str, list[tuple[str, re.Pattern[str]]]] = {"line": [], "list": []}
    phrases = []
    for form in words.boilerplate:
        if form.where == "phrase":
            phrases.append((form.what, re.compile(rf"(?<![^\s.!?…\"”’'])(?:{form.pattern})(?=\s|\Z)", re.I)))
        else:
            by[form.where].append((form.what, re.compile(form.pattern, re.I)))
    return phrases, by


def find_boilerplate(text: str, body: int, words: ScreenWords) -> list[Mark]:
    """The boilerplate of a text from `body` on, in order, no two overlapping."""
    return list(_found(text, body, words))


def _found(text: str, body: int, words: ScreenWords) -> Iterator[Mark]:
    phrases, by = _compiled(words)
    titles, heading = 0, ""
    for m in _LINE.finditer(text, body):
        start, end = _bare(text, m.start(), m.end())
        if start >= end:
            continue
        line = text[start:end]
        if titles and len(line) <= TITLE and line[-1] not in _ENDS:
            titles -= 1
            yield start, end, heading
            continue
        titles = 0
        what = _what(line, by["list"])
        if what:
            titles, heading = TITLES, what
        what = what or _what(line, by["line"])
        if what:
            yield start, end, what
        else:
            found = sorted((p.start(), p.end(), name) for name, pattern in phrases for p in pattern.finditer(line))
            yield from ((start + a, start + b, name) for a, b, name in found)


def _what(line: str, patterns: list[tuple[str, re.Pattern[str]]]) -> str:
    if len(line) > LONGEST:
        return ""
    return next((what for what, pattern in patterns if pattern.fullmatch(line)), "")


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a line begins and ends without white space, bullets and arrows."""
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and text[end - 1] in _EDGE:
        end -= 1
    return start, end
