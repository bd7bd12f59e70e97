"""Which news agency a report credits: in its byline, behind the place at its head, or on a line of its own at its end.

An agency that is only named as a source in the running text (`zegt persbureau Reuters`) is part of a claim, not a credit.
"""

from __future__ import annotations

import re

from kroniek.lang.shapes.wire import WireWords

_HEAD, _END = 400, 300
"""Characters at the head in which a dateline may stand (there can be a title above it), and at the end for a last line."""
_SEPARATOR = r"\s*(?:[/,|+–—-]|\ben\b|\band\b)\s*"


_made: dict[int, tuple[WireWords, tuple[re.Pattern[str], ...]]] = {}
"""The patterns of each language. By identity: to hash all its words takes longer than to look for them."""


def _patterns(words: WireWords) -> tuple[re.Pattern[str], ...]:
    known = _made.get(id(words))
    if known is None or known[0] is not words:
        known = _made[id(words)] = (words, _make_patterns(words))
    return known[1]


def _make_patterns(words: WireWords) -> tuple[re.Pattern[str], ...]:
    forms = sorted((f for a in words.agencies for f in a.forms), key=lambda f: (-len(f), f))
    one = "(?:" + "|".join(map(re.escape, forms)) + r")(?!\w)"
    credit = "|".join(map(re.escape, sorted(words.credit, key=len, reverse=True)))
    return (
        re.compile(rf"(?:^|[\w.'’]\s?)[(\[](?P<names>{one}(?:{_SEPARATOR}[\w .]+)*)[)\]]\s*[-–—:.]", re.M),  # OSLO (AP) -
        re.compile(rf"^[ \t]*(?:(?i:{credit})\s*:?\s*)?[(\[]?(?P<names>{one}(?:{_SEPARATOR}[\w .]+)*)[)\]]?\.?[ \t]*$", re.M),
        re.compile(rf"[.!?\"'”’]\s*[(\[](?P<names>{one}(?:{_SEPARATOR}[\w .]+)*)[)\]]\s*\Z"),  # ... dicht. (Reuters)
        re.compile(rf"(?<!\w)(?i:{credit})\s*:\s*(?P<names>{one}(?:{_SEPARATOR}[\w .]+)*)\s*\.?\s*\Z"),  # ... Bron: ANP
        re.compile(rf"\A\s*(?:(?i:{credit})\s*:?\s*)?(?P<names>{one})"),  # a byline
        re.compile(one),
        re.compile("|".join(rf"(?i:(?<!\w){re.escape(p)}\b)" for p in words.picture) or r"(?!)"),
        re.compile(rf"(?:[/,|(–—-]|\ben\b)\s*({one})"),
    )


def find_wire(text: str, byline: str | None, words: WireWords) -> str | None:
    """The agency that a report credits, the first one when it names several; `None` when it credits none."""
    head, line, tail, last, by, one, picture, behind = _patterns(words)
    if not one.search(f"{byline or ''}\n{text[:_HEAD]}\n{text[-_END:]}"):
        return None
    found = by.search(byline) or _behind(byline, picture, behind) if byline else None
    found = found or head.search(text[:_HEAD]) or line.search(_outer_lines(text))
    found = found or tail.search(text[-_END:]) or last.search(text[-_END:])
    if not found:
        return None
    form = one.search(found.group())
    return form and next(a.name for a in words.agencies if form.group() in a.forms)


def _outer_lines(text: str) -> str:
    """The whole lines at the head and at the end."""
    if len(text) <= _HEAD + _END:
        return text
    return text[:_HEAD].rpartition("\n")[0] + "\n\n" + text[-_END:].partition("\n")[2]


def _behind(byline: str, picture: re.Pattern[str], behind: re.Pattern[str]) -> re.Match[str] | None:
    """An agency behind a name: `Jan Jansen / ANP`; not one for a picture: `foto: ANP`."""
    return None if picture.search(byline) else behind.search(byline)
