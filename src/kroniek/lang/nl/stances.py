"""Dutch stances."""

from __future__ import annotations

from kroniek.lang.shapes.stances import StanceWords

WORDS = StanceWords()
