"""Why it happened: voices that give one blackout, crash or fire causes of which no word is the same."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from kroniek.reconcile.conflicts.scene import REACH, Scene, conflict, short
from kroniek.reconcile.words import fold, stems, tokens
from kroniek.records import Conflict, Span

BEFORE = 600
"""Characters before a cause in which what it is the cause of is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What somebody says that it came from."""

    span: Span
    speaker: str
    words: frozenset[str]
    actors: frozenset[str]


def find_causes(scene: Scene) -> list[Conflict]:
    """Two or more who each give another cause of one happening of which a story has one at a time."""
    stories: dict[str, list[list[Cause]]] = defaultdict(list)
    for topic, cause in _causes(scene):
        story = next((s for s in stories[topic][-REACH:] if scene.kin(s[0].span.report, cause.span.report)), None)
        if story is None:
            stories[topic].append(story := [])
        story.append(cause)
    out = []
    for told in (s for topic in sorted(stories) for s in stories[topic]):
        sides: list[list[Cause]] = []
        for cause in told[:REACH]:
            mine = next((s for s in sides if s[0].speaker == cause.speaker), None)
            if mine:
                mine.append(cause)
            elif all(_differ(cause, c) for s in sides for c in s):
                sides.append([cause])
        if len(sides) > 1:
            out.append(_conflict(sides, scene))
    return out


def _differ(a: Cause, b: Cause) -> bool:
    return not a.words & b.words and not a.actors & b.actors


def _causes(scene: Scene) -> list[tuple[str, Cause]]:
    """The causes that are given, each with what it is the cause of, in order."""
    patterns = [re.compile(p) for p in scene.phrases.causes]
    out = []
    for reading in scene.case.readings:
        for claim in sorted(reading.claims, key=lambda c: (c.span, c.id)):
            speaker, text = scene.speaker(claim.id), scene.case.quote(claim.span)
            if speaker is None or claim.reporting == "denied" or not any(p.search(fold(text)) for p in patterns):
                continue
            topic = _effect(claim.span, scene)
            if topic:
                named = scene.over(scene.case.near(claim.span)) & scene.named
                words = frozenset(w for w in stems(text, scene.phrases) if not any(p.search(w) for p in patterns))
                known = stems(" ".join(w for w in tokens(text) if scene.case.topics.of_word(w) == topic), scene.phrases)
                out.append((topic, Cause(span=claim.span, speaker=speaker, words=words - known, actors=named - {speaker})))
    return out


def _effect(span: Span, scene: Scene) -> str | None:
    """What is explained: the blackout that the sentence names, or the last one named before it."""
    of_word, lone = scene.case.topics.of_word, scene.case.topics.lone & scene.case.topics.cause
    text, place = scene.case.report[span.report].text, scene.case.sentence(span)
    here = [t for w in tokens(text[place.start : place.end]) if (t := of_word(w)) in lone]
    before = tokens(text[max(scene.case.report[span.report].body, place.start - BEFORE) : place.start])
    return next((t for t in here), None) or next((t for w in reversed(before) if (t := of_word(w)) in lone), None)


def _conflict(sides: list[list[Cause]], scene: Scene) -> Conflict:
    (a, *_), (b, *_) = sides[:2]
    reason = scene.reasons.causes.format(
        left=short(scene.case.quote(a.span)), right=short(scene.case.quote(b.span)), left_by=scene.voice(a.span, a.speaker),
        right_by=scene.voice(b.span, b.speaker),
    )  # fmt: skip
    return conflict("responsibility", "contradiction", [[c.span for c in side] for side in sides], reason)
