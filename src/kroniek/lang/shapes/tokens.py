"""What a language brings to cut text into words and sentences."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenWords:
    """Abbreviations, clipped words and the words that sentences begin with."""

    abbreviations: frozenset[str]
    """Written with a point that belongs to them, in lower case; never the end of a sentence before a name."""
    closing_abbreviations: frozenset[str]
    """Those that often end a sentence."""
    clipped: frozenset[str]
    """What stands behind an apostrophe as a word of its own: `s` of `'s ochtends`."""
    starters: frozenset[str]
    """Words that, with a capital behind an abbreviation, begin a sentence."""
