"""Why it happened: voices that give one blackout, crash or fire causes of which no word is the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from kroniek.reconcile.conflicts.scene import REACH, Scene, conflict, near, patterns, short
from kroniek.reconcile.words import fold, stems, tokens
from kroniek.records import Conflict, Reading, Span

BEFORE = 600
"""Characters before a cause in which what it is the cause of is looked for."""
NEARBY = 250
"""The same, for words that give a cause only where something is explained."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What somebody says that it came from."""

    span: Span
    speaker: str | None
    voice: str
    sure: bool
    """Is it said in so many words, and not in passing?"""
    named: bool
    """Is what it is the cause of named in the same sentence or the one before, and not only some way back?"""
    means: bool
    """Is it only told by what an attack was done, and not by whom?"""
    words: frozenset[str]
    actors: frozenset[str]

    @property
    def report(self) -> str:
        return self.span.report


def find_causes(scene: Scene) -> list[Conflict]:
    """Two or more who each give another cause of one happening of which a story has one at a time."""
    stories: dict[str, list[list[Cause]]] = defaultdict(list)
    for topic, cause in scene.seen("causes", _causes, tuple[str, Cause]):
        story = next((s for s in stories[topic][-REACH:] if _one_story(s[0], cause, topic, scene)), None)
        if story is None:
            stories[topic].append(story := [])
        story.append(cause)
    out = []
    for told in (s for topic in sorted(stories) for s in stories[topic]):
        sides: list[list[Cause]] = []
        for cause in told[:REACH]:
            mine = next((s for s in sides if s[0].voice == cause.voice), None)
            if mine:
                mine.append(cause)
            elif all(_differ(cause, c, scene) for s in sides for c in s):
                sides.append([cause])
        if len(sides) > 1:
            out.append(_conflict(sides, scene))
    return out


def _one_story(a: Cause, b: Cause, topic: str, scene: Scene) -> bool:
    """Do two explain in one story? What gives a cause in passing must be near, or of a report that tells of little else."""
    if a.report == b.report:
        return (a.sure and b.sure) or near(a.span, b.span, scene)
    if topic in scene.anew(a.report) ^ scene.anew(b.report):
        return False
    brief = scene.brief(a.report, b.report)
    if not ((a.named and b.named) or (brief and scene.stories.sure(a.report, b.report))) or not (brief or scene.kin(a.report, b.report)):
        return False
    return scene.stories.sure(a.report, b.report) or (a.sure and b.sure and scene.kin(a.report, b.report))


def _differ(a: Cause, b: Cause, scene: Scene) -> bool:
    told_apart = not a.words & b.words and not a.actors & b.actors and not a.span.overlaps(b.span)
    who_and_how = any(x.means and y.sure and y.actors for x, y in ((a, b), (b, a)))
    return told_apart and not who_and_how and not scene.apart.other(a.span, b.span)


def _causes(reading: Reading, scene: Scene) -> Iterator[tuple[str, Cause]]:
    """The causes that are given, each with what it is the cause of: in somebody's words, or in a sentence that names who says so."""
    plain, explaining, pointing = (patterns(p) for p in (scene.phrases.causes, scene.phrases.explaining, scene.phrases.pointing))
    for a in scene.asserted(reading):
        text = fold(scene.case.quote(a.span))
        sure = any(p.search(text) for p in plain)
        told = pointing if a.voice is None else explaining
        place = scene.case.sentence(a.span)
        whole = fold(scene.case.report[a.report].text[place.start : a.span.end])
        not_this = any(p.search(whole) for p in patterns(scene.phrases.no_cause)) and scene.phrases.instead.isdisjoint(a.said)
        unknown = any(p.search(text) for p in patterns(scene.phrases.unknown_cause))
        if a.denial or not_this or unknown or not (sure or any(p.search(text) for p in told)) or "?" in text:
            continue
        speaker = a.speaker or (None if a.voice else _teller(a.span, scene))
        topic = _effect(a.span, scene, told=not sure)
        if topic and _of_harm(topic, text, scene):
            continue
        if topic and (speaker or a.voice) and (sure or not _did_it(topic, text, scene)):
            named = scene.over(scene.case.near(a.span)) & scene.named
            words = {w for w in stems(scene.case.quote(a.span), scene.phrases) if not any(p.search(w) for p in plain)}
            known = stems(" ".join(w for w in tokens(text) if scene.case.topics.of_word(w) == topic), scene.phrases)
            voice, actors = speaker or a.voice or "", named - {speaker}
            close = _effect(a.span, scene, told=True) == topic
            cause = Cause(
                span=a.span, speaker=speaker, voice=voice, sure=sure, named=close, words=frozenset(words - known), actors=actors,
                means=not sure and not actors and any(p.search(text) for p in patterns(scene.phrases.means)),
            )  # fmt: skip
            yield topic, cause


def _did_it(topic: str, text: str, scene: Scene) -> bool:
    """Is what is to be explained itself said to have done something: `door de storing stierven er 26`?"""
    words = tokens(text)
    behind = (w for i, word in enumerate(words) if word in scene.phrases.doer for w in words[i + 1 : i + 4])
    return any(scene.case.topics.of_word(w) == topic for w in behind)


def _of_harm(topic: str, text: str, scene: Scene) -> bool:
    """Is it said why people came to harm, and nothing of what befell them all: `negen zijn overleden doordat apparatuur uitviel`?"""
    words = tokens(text)
    harmed = scene.counted.of(words) & scene.tallies or any(pattern.search(text) for _, pattern in scene.told_of)
    return bool(harmed) and topic not in map(scene.case.topics.of_word, words)


def _teller(span: Span, scene: Scene) -> str | None:
    """Who is said to give the cause: the first who acts in the sentence."""
    case = scene.case
    told = ((m.span, a) for a in case.mentions(span) for m in case.actor[a].mentions if span.contains(m.span) and a in scene.who)
    there = [scene.who[a] for at, a in sorted(told) if scene.phrases.placing_at.isdisjoint(case.before(at))]
    return next((a for a in there if scene.actor[a].kind != "state"), None)


def _effect(span: Span, scene: Scene, *, told: bool) -> str | None:
    """What is explained: the blackout that the sentence names, the last one named before it, or the one that the report is about.

    With `told` what only tells of a cause in passing counts for what is explained in that very sentence or the one before.
    """
    of_word, lone = scene.case.topics.of_word, scene.case.topics.cause
    if not scene.brief(span.report):
        lone &= scene.case.topics.lone
    text, place = scene.case.report[span.report].text, scene.case.sentence(span)
    here = [t for w in tokens(text[place.start : place.end]) if (t := of_word(w)) in lone]
    start = max(scene.case.report[span.report].body, place.start - (NEARBY if told else BEFORE))
    before = tokens(text[start : place.start])
    return next(iter(here), None) or next((t for w in reversed(before) if (t := of_word(w)) in lone), None)


def _conflict(sides: list[list[Cause]], scene: Scene) -> Conflict:
    (a, *_), (b, *_) = sides[:2]
    reason = scene.why(
            "causes", left=short(scene.case.quote(a.span)), right=short(scene.case.quote(b.span)), left_by=scene.voice(a.span, a.speaker),
        right_by=scene.voice(b.span, b.speaker),
    )  # fmt: skip
    return conflict("responsibility", "contradiction", [[c.span for c in side] for side in sides], reason)
