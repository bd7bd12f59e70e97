"""Dutch."""

from __future__ import annotations

from kroniek.lang import Language
from kroniek.lang.nl import (
    actors,
    borrowed,
    claims,
    events,
    fields,
    figures,
    names,
    numbers,
    phrases,
    places,
    screen,
    stances,
    syntax,
    times,
    tokens,
    wire,
)

LANGUAGE = Language(
    code="nl",
    name="Nederlands",
    tokens=tokens.WORDS,
    syntax=syntax.SYNTAX,
    borrowed=borrowed.BORROWED,
    names=names.WORDS,
    times=times.WORDS,
    numbers=numbers.WORDS,
    figures=figures.WORDS,
    actors=actors.WORDS,
    claims=claims.WORDS,
    events=events.WORDS,
    stances=stances.WORDS,
    phrases=phrases.PHRASES,
    places=places.WORDS,
    wire=wire.WORDS,
    screen=screen.WORDS,
    fields=fields.WORDS,
)
