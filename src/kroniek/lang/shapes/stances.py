"""What a language brings to find stances."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StanceWords:
    """Words and patterns for stances."""
