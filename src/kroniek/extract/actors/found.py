"""A mention while it is being worked on: its words, and what they tell of the actor."""

from __future__ import annotations

from dataclasses import dataclass

from kroniek.lang.shapes.actors import Land
from kroniek.records import Form, Kind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Words that may stand for an actor, and what they tell of it.

    `start`, `end` and `head` are tokens; `span` may be smaller, as `Maduro` is within `regering-Maduro`. `key` is what two
    mentions with the same head share: a name without its articles, or a noun in the singular.
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
    """The land that is named, or whose people these are."""
    inner: bool = False
    """An adjective or a part of a word: it names its actor in passing."""
    possessive: bool = False
    either_number: bool = False
    """A pronoun that is singular or plural as its verb is: `ze`."""
    demonstrative: bool = False
    """A pronoun that points to the one named last rather than to the subject: `diens`, `die`."""
    person: int = 3
    """Grammatical person of a pronoun."""
    animate: bool = True
    """Whether a pronoun stands for people only."""
