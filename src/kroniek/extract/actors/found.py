"""A mention while it is being worked on: its words, what it says of its actor, and later the actor it belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from kroniek.lang.shapes.actors import Land
from kroniek.records import Form, Kind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Words that may stand for an actor, and what they tell of it.

    `start` and `end` are tokens; `span` may be smaller, as `Maduro` is within `regering-Maduro`. `key` is what two mentions
    share when they have the same head: a name without its articles, or a noun in the singular.
    """

    start: int
    end: int
    head: int
    span: Span
    form: Form
    kind: Kind | None
    key: str
    name: str
    gender: str = "-"
    plural: bool = False
    definite: bool = False
    land: Land | None = None
    title_of: int | None = None
    """The head token of the name that this is a title of or stands in apposition to."""
    inner: bool = False
    """A part of a word, or an adjective: it names its actor in passing."""
