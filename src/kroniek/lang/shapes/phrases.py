"""What a language brings to put a conclusion into words: summaries of entries, reasons of links and conflicts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Sentences with slots, filled by `reconcile` from findings."""
