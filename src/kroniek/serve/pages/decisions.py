"""What people decided, in the order in which they did, to be undone; and what can be taken along."""

from __future__ import annotations

from dataclasses import dataclass

from kroniek.store import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionsPage:
    """Every decision, the last one first."""

    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPage:
    """What can be taken along."""

    lists: tuple[str, ...]
