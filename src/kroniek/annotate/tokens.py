"""The tokeniser: spaCy's for the language, with what news needs and its list of abbreviations replaced by ours.

What differs from spaCy's, and why: apostrophes of both shapes belong to a word (`foto’s`, `’s ochtends`, `’90`); `,,` and `''`
are quotation marks of their own, as several Dutch papers print them; quotation marks and end marks between letters split, since
papers drop the space (`zei ze.Daarna`); a point behind capitals (`VS.`) is a full stop; `#tag` and `@name` stay whole.
"""

from __future__ import annotations

import re

from spacy.language import Language as Pipeline
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

from kroniek.lang.shapes.tokens import TokenWords

APOSTROPHES = "'’‘"
LETTER = r"[^\W\d_]"
LOWER = "[a-zà-öø-ÿ]"
UPPER = "[A-ZÀ-ÖØ-Þ]"


def make_tokenizer(pipeline: Pipeline, words: TokenWords) -> Tokenizer:
    """A tokeniser for the pipeline; it is saved with it, so that reading a model needs no rules of ours."""
    d = pipeline.Defaults
    prefixes = [",,", "``", "''", r"\((?=[=<>≥])", *_without(d.prefixes or (), ",,")]
    points = [rf"(?<={UPPER}{UPPER})\.", rf"(?<=\d{UPPER})\.", r"\.(?=$)"]
    suffixes = ["''", ",,", *points, *_without(d.suffixes or (), "’s", "’S", "'s", "'S")]
    infixes = [
        ",,", "''",
        rf"(?<={LETTER})[\"“”„«»](?={LETTER})",
        rf"(?<=[{LOWER[1:-1]}.?!,])[\"“”„«»](?={LETTER})",
        rf"(?<={LOWER}{LOWER})[.?!](?=[\"”’]?{UPPER}{LOWER})",
        rf"(?<={LOWER})[.?!](?=[\"”“])",
        r"\.\.+|…",
        *(p for p in _without(d.infixes or (), ",,") if "’" not in p),
    ]  # fmt: skip
    return Tokenizer(
        pipeline.vocab,
        rules={},
        prefix_search=compile_prefix_regex(prefixes).search,
        suffix_search=compile_suffix_regex(suffixes).search,
        infix_finditer=compile_infix_regex(infixes).finditer,
        token_match=re.compile(_whole(words)).match,
        url_match=d.url_match,
    )


def _without(patterns: object, *dropped: str) -> list[str]:
    return [p for p in patterns if p not in dropped]  # type: ignore[attr-defined]


def _whole(words: TokenWords) -> str:
    """What is never cut: clipped words, decades, abbreviations with points, initials, tags, `ex-)politici`."""
    clipped = "|".join(sorted(words.clipped, key=lambda w: (-len(w), w)))
    known = "|".join(re.escape(w) for w in sorted(words.abbreviations, key=lambda w: (-len(w), w)))
    return "|".join(
        (
            rf"^[{APOSTROPHES}](?i:{clipped})(?:-{LETTER}+)*$",
            rf"^[{APOSTROPHES}]\d0$",
            rf"^(?i:{known})\.$",
            rf"^(?:{LETTER}{{1,3}}\.){{2,}}$",
            rf"^(?:{UPPER}|Th|Ch|Ph|Chr|IJ|Ij)\.(?:-{UPPER}\.)?$",
            r"^[#@]\w+(?:[-.]\w+)*$",
            rf"^\({LETTER}+-?\)-?{LETTER}+$",
            r"^[;:]-?[)(DP]$",
        )
    )
