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
    name_prefixes: frozenset[str]
    """Of those the ones that with a capital are often part of a name: `Van den Berg`, `Groen Nu`."""
    name_articles: frozenset[str]
    """Articles within names: `de` of `Op de Beeck`."""
