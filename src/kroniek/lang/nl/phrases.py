"""Dutch sentences for conclusions."""

from __future__ import annotations

from kroniek.lang.shapes.phrases import Phrases

PHRASES = Phrases()
