"""Every pattern of a language finds the words between brackets in its own example, by the reading that it names."""

from __future__ import annotations

import re

import pytest

from kroniek import lang
from kroniek.extract.times.composed import READINGS
from kroniek.extract.times.read import scanner
from kroniek.extract.times.scan import LEVEL
from kroniek.lang.shapes.times import TimePattern

PATTERNS = [(code, p) for code in lang.codes() for p in (*lang.load(code).times.patterns, *lang.load(code).times.composed)]


@pytest.mark.parametrize(("code", "pattern"), PATTERNS, ids=lambda x: x if isinstance(x, str) else f"{x.reading}: {x.example}")
def test_a_pattern_finds_its_example(code: str, pattern: TimePattern) -> None:
    before, _, rest = pattern.example.partition("[")
    words, _, after = rest.partition("]")
    text = before + words + after
    found = [(text[f.start : f.end], f.pattern.reading) for f in scanner(code).find(text, loose=pattern.loose)]
    assert (words, pattern.reading) in found


@pytest.mark.parametrize("code", lang.codes())
def test_every_reading_has_a_meaning_and_a_level(code: str) -> None:
    words = lang.load(code).times
    assert {p.reading for p in (*words.patterns, *words.composed)} <= READINGS.keys()
    assert {p.reading for p in words.patterns} <= LEVEL.keys()


@pytest.mark.parametrize("code", lang.codes())
def test_every_class_of_words_is_used(code: str) -> None:
    words = lang.load(code).times
    used = set(re.findall(r"[A-Z][A-Z_]*", " ".join(p.pattern for p in (*words.patterns, *words.composed))))
    assert words.classes.keys() - used == {"VAGUE"}  # which keeps `vandaag de dag` from being today
