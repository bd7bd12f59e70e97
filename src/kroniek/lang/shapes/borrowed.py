"""What a language brings to use another pipeline than ours: its labels in ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Borrowed:
    """Labels of other schemes, and which of ours they are."""

    names: Mapping[str, str | None]
    """Labels of names; `None` is no name to us (numbers, dates)."""
    relations: Mapping[str, str]
    """Labels of relations in older or other versions of Universal Dependencies."""
    tags: tuple[tuple[str, str, str], ...]
    """Part of speech, feature (empty: any) and the fine tag that a word without one gets; the first that fits."""
    own_tags: tuple[str, ...]
    """Starts of fine tags that are in our scheme already."""
