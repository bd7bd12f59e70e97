"""Where parties stand on one matter: sanctions, force, talks. Some are for it, or announce it; others are against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kroniek.reconcile.conflicts.assertions import Assertion
from kroniek.reconcile.conflicts.scene import REACH, Scene, conflict, patterns, short
from kroniek.reconcile.words import fold
from kroniek.records import Conflict, Reading

MOST = 8
"""Passages of one side that are shown."""


def find_positions(scene: Scene) -> list[Conflict]:
    """For each matter of a story the passages that are for it and those that are against it."""
    stories: dict[str, list[list[tuple[Assertion, str]]]] = defaultdict(list)
    for a, matter, sign in sorted(scene.seen("positions", _taken, tuple[Assertion, str, str]), key=lambda x: x[0].order):
        told = stories[matter]
        story = next((s for s in told[-REACH:] if _one_story(s[0][0].report, a.report, scene)), None)
        if story is None:
            told.append(story := [])
        story.append((a, sign))
    out = []
    for matter in sorted(stories):
        for story in stories[matter]:
            yes, no = ([a for a, s in story if s == sign] for sign in "+-")
            if yes and no and not all(x.span.overlaps(y.span) for x in yes for y in no):
                out.append(_conflict(matter, yes, no, scene))
    return out


def _taken(reading: Reading, scene: Scene) -> Iterator[tuple[Assertion, str, str]]:
    """The passages that are for or against a matter, with the matter and the sign."""
    matters = patterns(tuple(m.pattern for m in scene.phrases.matters))
    for a in scene.asserted(reading):
        text = fold(scene.case.quote(a.span))
        matter = next((m.name for m, p in zip(scene.phrases.matters, matters, strict=True) if p.search(text)), None)
        sign = _sign(a, scene) if matter and not a.denial else None
        if matter and sign:
            yield a, matter, sign


def _one_story(a: str, b: str, scene: Scene) -> bool:
    return a == b or scene.kin(a, b) or scene.stories.sure(a, b)


def _sign(a: Assertion, scene: Scene) -> str | None:
    """Is the passage for (`+`) or against (`-`): by its own words, else by those of its sentence, when they say one of the two."""
    for span in (a.span, scene.case.sentence(a.span)):
        text = fold(scene.case.quote(span))
        told = (("-", scene.phrases.against), ("+", scene.phrases.favour))
        signs = {sign for sign, found in told if any(p.search(text) for p in patterns(found))}
        if len(signs) == 1:
            return signs.pop()
    return "-" if signs else None


def _conflict(matter: str, yes: Sequence[Assertion], no: Sequence[Assertion], scene: Scene) -> Conflict:
    (a, *_), (b, *_) = (sorted(side, key=lambda a: (a.speaker is None, a.order)) for side in (yes, no))
    reason = scene.why(
            "positions", matter=["word", matter], left=short(scene.case.quote(a.span)), right=short(scene.case.quote(b.span)),
            left_by=scene.voice(a.span, a.speaker), right_by=scene.voice(b.span, b.speaker),
    )  # fmt: skip
    return conflict("other", "contradiction", [[x.span for x in side[:MOST]] for side in (yes, no)], reason)
