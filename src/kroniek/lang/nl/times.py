"""Dutch time expressions."""

from __future__ import annotations

from kroniek.lang.shapes.times import TimeWords

WORDS = TimeWords()
