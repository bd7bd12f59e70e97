"""What a language brings to read numbers, in digits and in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NumberWords:
    """Number words and the marks in digits; compared by identity, so that a grammar is built once for each language."""

    decimal_mark: str
    group_marks: str
    """Characters that may stand between groups of three digits, the decimal mark of other languages among them."""
    small: Mapping[str, float]
    """Every word for a number below a hundred, halves included (`anderhalf`); longer words are made of these."""
    hundred: str
    thousand: str
    joiners: tuple[str, ...]
    """What may stand in one word after a hundred or a thousand before the rest: `honderdenvijf`."""
    ordinals: Mapping[str, int]
    """Every ordinal below a hundred."""
    ordinal_endings: tuple[str, ...]
    """What makes an ordinal of a hundred, a thousand or a scale: `honderdste`, `miljoenste`."""
    digit_ordinal_endings: tuple[str, ...]
    """What makes an ordinal of digits: `12e`, `3de`."""
    scales: Mapping[str, float]
    """Words apart from their number: `3,5 miljoen`, `25 duizend`."""
    fractions: Mapping[str, float]
    """Parts that a scale may follow: `een half miljoen`."""
    and_a_part: Mapping[str, float]
    """What adds a part after a number: `twee en een half`, also before a scale."""
    minus: tuple[str, ...]
    """Words before a number below zero: `min 5`."""
    one: frozenset[str]
    """The number one where it is an article as well."""
    one_before: tuple[str, ...]
    """Words between two numbers that show that a `one` before them counts: `een tot twee`, `een op de drie`."""
    glued: tuple[str, ...]
    """Units and scales that may be written against digits: `12km`."""
    percent: tuple[str, ...]
    """What may follow digits and shows that they are no clock time: `20.30 %`."""
