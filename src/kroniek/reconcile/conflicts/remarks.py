"""Somebody waves away what was just said, in a sentence that only points back at it: `X noemt dat een leugen`, `Y ziet dat anders`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from kroniek.reconcile.conflicts.scene import Scene, conflict, patterns, short
from kroniek.reconcile.words import fold, tokens
from kroniek.records import Claim, Conflict, Reading, Span

LONG = 300
"""Characters of a sentence beyond which it says more than that."""
FEW = 5
"""Words that the sentence before has at least: there is something in it to deny."""


def find_remarks(scene: Scene) -> list[Conflict]:
    """What is waved away right behind it."""
    return scene.seen("remarks", _remarks, Conflict)


def _remarks(reading: Reading, scene: Scene) -> Iterator[Conflict]:
    places = scene.case.sentences(reading.report.id)
    claims = sorted(reading.claims, key=lambda c: (c.span, c.id))
    for before, place in pairwise(places):
        key, by = _voice(place, claims, scene)
        text = scene.case.quote(before)
        if by is None or "?" in text or len(tokens(text)) < FEW:
            continue
        said = [c for c in claims if c.span.overlaps(before) and c.span.end <= place.start]
        spoken = [c for c in said if scene.speaker(c.id)]
        who = scene.speaker(spoken[-1].id) if spoken else None
        if by in {scene.speaker(c.id) for c in said} or (not said and by in scene.over(scene.case.near(before))):
            continue
        if who and _of_others(place, by, who, scene):
            continue
        left = spoken[-1].span if spoken and len(tokens(scene.case.quote(spoken[-1].span))) >= FEW else before
        reason = scene.why(
            "denial_told" if key == "denial" and not who else key, left=short(scene.case.quote(left)),
            right=short(scene.case.quote(place)), left_by=scene.voice(left, who), right_by=scene.voice(place, by),
        )  # fmt: skip
        yield conflict("other", "contradiction", [[left], [place]], reason)


def _of_others(place: Span, by: str, who: str, scene: Scene) -> bool:
    """Does it name others whose words it waves away, and not who just spoke: `noemt de bewering van de smid een verzinsel`?"""
    said, p = tokens(scene.case.quote(place)), scene.phrases
    blamed = [i for i, w in enumerate(said[:-1]) if w.startswith(p.charges) and said[i + 1] in p.genitive]
    others = {scene.who[i] for i in scene.case.near(place) if i in scene.who} - {by}
    return bool(blamed) and bool(others) and who not in others


def _voice(place: Span, claims: Iterable[Claim], scene: Scene) -> tuple[str, str | None]:
    """In which way the sentence waves away what was said, and who does so: who says it, else who is named first in it."""
    text, p = scene.case.quote(place), scene.phrases
    folded = " ".join(fold(text).split()) if len(text) <= LONG else ""
    speakers = [s for c in claims if c.span.overlaps(place) and (s := scene.speaker(c.id))]
    named = [scene.who[i] for i in scene.case.mentions(place) if i in scene.who]
    for key, written, by in (
        ("denial", p.gainsays, [*named, *speakers]), ("rejection", p.dismisses, [*named, *speakers]),
        ("doubt", p.questions, [*named, *speakers]), ("denial", p.retorts, speakers),
    ):  # fmt: skip
        if any(found.search(folded) for found in patterns(written)):
            return key, next(iter(by), None)
    return "", None
