"""Dutch claims."""

from __future__ import annotations

from kroniek.lang.shapes.claims import ClaimWords

WORDS = ClaimWords()
