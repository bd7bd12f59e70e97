"""How likely two states of short reports are of one thing, and contradict or follow each other, as learned from stories read for it.

The rules of `one_thing` ask for a noun, a name or somebody that both have. Here all that there is to see of two states is weighed: what
they share, how like their reports are, how far apart they stand, what tells them apart, what kind of matter it is. The weights are those
of a logistic regression (`training/bond_weights.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import fsum, inf

from kroniek.reconcile.conflicts.one_thing import (
    answered,
    days_between,
    nouns,
    share,
    so_again,
    told_apart,
    two_namesakes,
    two_things,
)
from kroniek.reconcile.conflicts.scene import Scene, near, step
from kroniek.reconcile.conflicts.states import ANYTHING, State
from kroniek.reconcile.conflicts.ties import Ties
from kroniek.reconcile.words import STEM

SURELY = 0.5
"""Log-odds from which on two states that nothing tells apart are of one thing: of those that only this tells in stories that were left
out, seven in ten are right."""
HARDLY = {"contradiction": -0.5, "update": -1.0}
"""Those below which no two are, whatever the rules say, where one of their reports has `SENTENCES` and so tells of much besides: in such
stories, left out, 64 contradictions are told so of which 45 are right, where the rules alone tell 111 and 46."""
SENTENCES = 6
TELLING = (0.01, 0.3, 0.45, 0.6, 0.75)
"""Steps of how telling the most telling noun is that two states share."""
SCORES = (0.01, 2.0, 4.0, 5.5, 6.3, 7.1, 8.5)
"""Steps of how like two reports are (`stories`)."""
DAYS = (1, 2, 4, 8, 20, 60)
"""Steps of the days between them."""
WORDS = (0.01, 0.4, 0.8, 1.4, 2.2, 3.2)
"""Steps of how telling the words are that two clauses or sentences share."""
LENGTHS = (3, 5, 8, 12)
"""Steps of how many sentences the longer of two reports has."""
FAR = 4
"""Sentences between two states of one report from which on it does not matter how many they are."""
LEAD = 2
"""Sentences that open a report."""
MARKS = ("counted", "none", "negative", "over", "still", "again", "already", "past", "wished")
"""What a state may be, each told of both."""


def comparable(a: State, b: State, scene: Scene) -> bool:
    """Are two states such as it was learned from: of short reports, in two passages?"""
    return not a.span.overlaps(b.span) and scene.brief(a.report, b.report)


def likely(a: State, b: State, verdict: str, scene: Scene, ties: Ties) -> float | None:
    """Log-odds that two states of which one would contradict or update the other do so; none where nothing was learned."""
    weights = scene.phrases.bond_weights
    return fsum(weights.get(f, 0.0) for f in features(a, b, verdict, scene, ties)) if weights else None


def least(a: State, b: State, judgement: str, scene: Scene) -> float:
    """How likely two states must be that the rules take for those of one thing."""
    longer = any(len(scene.case.bounds(s.report)) > SENTENCES for s in (a, b))
    return HARDLY[judgement] if longer else -inf


def features(a: State, b: State, verdict: str, scene: Scene, ties: Ties) -> list[str]:
    """What there is to see of two states together, each once; the earlier first, and what it would be: a contradiction or an update."""
    contrary = scene.matters.of[a.matter]
    place = "in one" if a.report == b.report else "in two"
    out = [
        "bias", verdict, f"{verdict} {place}", f"kind {contrary.kind} {contrary.person}", f"needed {bool(contrary.needed)} {verdict}",
        *_shared(a, b, verdict, scene), *_standing(a, b, scene), *_people(a, b, scene), *_classes(a, b, place, scene),
        f"voices {bool(a.voice)} {bool(b.voice)} {verdict}", *_told(a, b, place, scene), *_apart(a, b, scene),
        *_tied(a, b, verdict, scene, ties),
    ]  # fmt: skip
    for mark in MARKS:
        had = getattr(a, mark), getattr(b, mark)
        if any(had):
            out += [f"{mark} {had}", f"{mark} {had} {verdict}"]
    return list(dict.fromkeys(out))


def apart(a: State, b: State, scene: Scene) -> bool:
    """Are they of no such thing or of two stories, do their words tell two of one kind apart, or is each of another who has a name?"""
    if not (a.fits or b.fits) or not (scene.stories.same(a.report, b.report) or scene.kin(a.report, b.report)):
        return True
    if told_apart(a, b, scene):
        return True
    if a.names and b.names and not a.names & b.names:
        return True
    if not scene.matters.of[a.matter].person:
        return two_things(a, b, scene)
    return bool(a.named and b.named and not a.named & b.named) or two_namesakes(a, b, scene)


def _shared(a: State, b: State, verdict: str, scene: Scene) -> Iterator[str]:
    """The nouns for what they are of that both have, or that one has in another place."""
    x, y, person = nouns(a, scene), nouns(b, scene), scene.matters.of[a.matter].person
    common = {w for w in x if share([w], y, scene)}
    half = {w for w in x if share([w], b.words, scene)} | {w for w in y if share([w], a.words, scene)}
    shared = step(_most(common, scene), TELLING)
    yield from (f"share {shared} {person}", f"share {shared} {verdict}", f"half {step(_most(half - common, scene), TELLING)} {person}")
    yield f"exact {step(_most(x & y, scene), TELLING)}"
    if a.report != b.report:
        yield f"score {step(_score(a, b, scene), SCORES)} share {bool(common)} {bool(half)}"


def _most(words: Iterable[str], scene: Scene) -> float:
    return max((scene.weight.get(w[:STEM], 0.0) for w in words), default=0.0)


def _score(a: State, b: State, scene: Scene) -> float:
    return scene.stories.score(a.report, b.report) or scene.stories.late(a.report, b.report)


def _standing(a: State, b: State, scene: Scene) -> Iterator[str]:
    """How far apart they stand, in one report or in two, and how long those are."""
    longest = max(len(scene.case.bounds(s.report)) - 1 for s in (a, b))
    yield f"length {step(longest, LENGTHS)}"
    if a.report == b.report:
        first, second = sorted((a.span, b.span))
        yield f"cuts {min(FAR, sum(first.start < cut <= second.start for cut in scene.case.bounds(a.report)))}"
        return
    score = step(_score(a, b, scene), SCORES)
    yield from (f"score {score}", f"score {score} {scene.matters.of[a.matter].person}")
    yield f"same {scene.stories.same(a.report, b.report)}"
    yield f"kin {scene.kin(a.report, b.report)}"
    days = days_between(a, b, scene)
    yield f"days {'unknown' if days is None else step(days, DAYS)}"


def _people(a: State, b: State, scene: Scene) -> Iterator[str]:
    """Whose states they are."""
    person, people = scene.matters.of[a.matter].person, scene.people_named
    shared = a.who & b.who
    yield f"who {bool(shared)} {bool(a.who)} {bool(b.who)} {person}"
    yield f"people {bool(shared & people)}"
    yield f"named {step(_most((a.names & b.things) | (b.names & a.things), scene), TELLING)}"
    if a.named and b.named and not a.named & b.named:
        yield f"apart named {person}"
    if a.named & people and b.named & people and not shared & people:
        yield "people apart"
    if a.names and b.names and not a.names & b.names:
        yield f"names apart {person}"


def _classes(a: State, b: State, place: str, scene: Scene) -> Iterator[str]:
    """Which of the things of the matter they name."""
    common, person = a.classed & b.classed, scene.matters.of[a.matter].person
    own = [bool(s.classed - {ANYTHING}) for s in (a, b)]
    yield f"class {bool(common - {ANYTHING})} {own}"
    yield f"class {bool(common - {ANYTHING})} {person} {place}"
    if common == {ANYTHING}:
        yield "anything"
    yield f"fits {a.fits} {b.fits}"
    bare = [not (s.things or s.who) for s in (a, b)]
    yield from (f"bare {bare}", f"bare {bare} {place}")


def _told(a: State, b: State, place: str, scene: Scene) -> Iterator[str]:
    """The words that their clauses and sentences share, and whether these open their reports."""
    words = step(fsum(scene.weight.get(w[:STEM], 1.0) for w in sorted(a.words & b.words)), WORDS)
    yield from (f"words {words}", f"words {words} {place}")
    sentences = [scene.case.sentence(s.span) for s in (a, b)]
    around = [{scene.feature(w) for w in scene.said(s) if len(w) > 3 and w not in scene.phrases.small_words} for s in sentences]
    yield f"around {step(fsum(scene.weight.get(w, 1.0) for w in sorted(around[0] & around[1])), WORDS)} {place}"
    yield f"lead {[s.start < scene.case.bounds(s.report)[:LEAD + 1][-1] for s in sentences]}"


def _apart(a: State, b: State, scene: Scene) -> Iterator[str]:
    """What tells them apart."""
    person = scene.matters.of[a.matter].person
    if (two_namesakes if person else two_things)(a, b, scene):
        yield f"two {person}"
    if told_apart(a, b, scene):
        yield "told apart"
    if a.places and b.places:
        yield f"places {bool(a.places & b.places)}"


def _tied(a: State, b: State, verdict: str, scene: Scene, ties: Ties) -> Iterator[str]:
    """What ties them besides: that nothing else there could be meant."""
    person = scene.matters.of[a.matter].person
    x, y = nouns(a, scene), nouns(b, scene)
    if ties.only({w for w in x if share([w], y, scene)}, a, b):
        yield "only"
    if ties.one_person(a, b):
        yield f"one person {person}"
    if ties.lone(a, b):
        yield f"lone {person}"
    if ties.of_many(a, b):
        yield "of many"
    if a.report != b.report:
        if so_again(a, b, scene):
            yield "so again"
    elif (near(a.span, b.span, scene) or near(b.span, a.span, scene)) and answered(a, b, scene):
        yield f"answered {verdict}"
