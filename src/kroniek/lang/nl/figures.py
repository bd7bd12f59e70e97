"""Dutch quantities."""

from __future__ import annotations

from kroniek.lang.shapes.figures import FigureWords

WORDS = FigureWords()
