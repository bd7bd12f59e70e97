"""A claim in the making: tokens instead of offsets, and which rule made it."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

from kroniek.records import Reporting


@dataclass(slots=True, kw_only=True)
class Draft:
    """Content `[start, end)`, cue `[start, end)` and the head word of the source, all as token indices."""

    start: int
    end: int
    rule: str
    cue: tuple[int, int] | None = None
    anchor: int | None = None
    """The cue verb or noun, on which phrases such as `op Twitter` hang."""
    head: Token | None = None
    phrase: tuple[int, int] | None = None
    """The source as it stands; from `head` when left open."""
    direct: bool = False
    reporting: Reporting = "attributed"
    kind: str = "say"
    via: list[tuple[int, int]] = field(default_factory=list)
