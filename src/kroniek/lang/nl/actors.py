"""Dutch actors."""

from __future__ import annotations

from kroniek.lang.shapes.actors import ActorWords

WORDS = ActorWords()
