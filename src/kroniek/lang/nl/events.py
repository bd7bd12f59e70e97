"""Dutch events."""

from __future__ import annotations

from kroniek.lang.shapes.events import EventWords

WORDS = EventWords()
