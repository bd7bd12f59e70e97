"""What a language brings to find actors."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorWords:
    """Words and patterns for actors."""
