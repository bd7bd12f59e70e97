"""What a language brings to see which news agency a report credits."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """A news agency: the name that we give it, and the ways in which a report writes it."""

    name: str
    forms: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WireWords:
    """Agencies, and the words that turn a name into a credit (`bron: ANP`) or into one for a picture (`foto: ANP`)."""

    agencies: tuple[Agency, ...]
    credit: tuple[str, ...]
    picture: tuple[str, ...]
