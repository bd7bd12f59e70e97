"""How a language says that something will not be, or stays as it is, and how it says that it happened after all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Tie = Literal["person", "thing", "story"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One matter that may turn: patterns over a folded clause for what is said first, and for what is said after it has turned."""

    name: str
    tie: Tie
    """What two clauses of it must share: whom they are about, a thing that they name, or only their story, which has one such matter."""
    first: tuple[str, ...]
    then: tuple[str, ...]
    examples: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turning:
    """What a language brings to find what was denied, refused, ruled out or expected, and came otherwise."""

    matters: Callable[[], tuple[Turn, ...]]
    """Made when they are first asked for: they are many."""
    stops: str
    """A pattern over the text where a clause ends."""
    unreal: tuple[str, ...]
    """Patterns over a folded clause of what is not said to have happened now: it may be, or had been so before."""
    wished: tuple[str, ...]
    """The same, of what somebody only asks for or hopes, or on a condition."""
    oneself: frozenset[str]
    """Words by which who speaks means himself: `ik`."""
    backing: str
    """The matter in which who speaks is not whom it is about: `de raad heeft het volste vertrouwen in hem`."""
    granted: frozenset[str]
    """Matters whose end is that somebody may do something: `mag toch`."""
