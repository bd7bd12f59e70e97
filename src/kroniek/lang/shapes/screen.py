"""What a language brings to tell a report's own sentences from what stands around them, and from other languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Where = Literal["line", "list", "phrase"]
"""`line`: a whole line; `list`: a line that heads a list of titles, which go with it; `phrase`: a sentence within a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Boilerplate:
    """One form of boilerplate: a pattern for the whole of it, the passage that shows it, and a line of news that is none."""

    what: str
    where: Where
    pattern: str
    """A regular expression that must match from the first letter to the last, in any case unless it says `(?-i:...)`."""
    example: str
    news: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenWords:
    """Boilerplate, and words by which the language is known."""

    boilerplate: tuple[Boilerplate, ...]
    own: frozenset[str]
    """Frequent words that no language near to it writes so: a text with enough of them is in this language."""
    shared: frozenset[str]
    """Frequent words that some neighbours have too, but English has not: they tell whether words around a quotation are ours."""
