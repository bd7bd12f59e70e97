"""Placeholder until the finder of stances lands in this same series of commits."""

from __future__ import annotations

from spacy.tokens import Doc

from kroniek.lang import Language
from kroniek.records import Actor, Claim, Event, Figure, Report, Stance, Time  # noqa: F401


def find_stances(doc: Doc, report: Report, lang: Language, actors: tuple[Actor, ...], times: tuple[Time, ...], claims: tuple[Claim, ...], events: tuple[Event, ...]) -> tuple[Stance, ...]:
    """Nothing yet."""
    return ()
