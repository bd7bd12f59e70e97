"""What a language brings to say where on earth a place is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kroniek.lang.shapes.names import PlaceName


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWords:
    """Which places a name can stand for, and words that tell which one is meant."""

    candidates: Callable[[str], tuple[PlaceName, ...]]
    """All places that are written so, the biggest first: `Tripoli` of Libya and of Lebanon."""
    country: Callable[[str], str | None]
    """The name of the country with an ISO 3166 code."""
    home: frozenset[str]
    """Codes of the countries whose papers are written in this language."""
    between: frozenset[str]
    """What stands between a place and what it lies in: `Tripoli (Libanon)`, `Valencia, in het noorden van Venezuela`."""
    comma: str
    """The one of these that also stands between two places of a list."""
    nouns: frozenset[str]
    """What may stand between an adjective and the place: `de Libanese havenstad Tripoli`."""
    genitives: tuple[str, ...]
