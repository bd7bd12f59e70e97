"""Two who explain one thing, or blame somebody for it, each in another way: `X wijt het aan de hitte`, `de boosdoener is volgens Y de kip`.

`causes` compares what is said of a happening that is named; here it is the words of explaining that tie two passages together, near each
other in a report, or in two reports that tell of one thing and little else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kroniek.reconcile.conflicts.assertions import Assertion
from kroniek.reconcile.conflicts.scene import Scene, conflict, near, patterns, short
from kroniek.reconcile.words import STEM, fold, tokens
from kroniek.records import Conflict, Reading, Span

LONG = 260
"""Characters of a sentence beyond which it explains several things."""
MOST = 12
"""Explanations of a story that are compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A sentence that says what something came from, or who is to blame for it."""

    span: Span
    speaker: str | None
    voice: str
    """Who explains, told apart from others: the outlet's own explanation is its report's."""
    sure: bool
    """Is it said in words that do nothing else (`wijt het aan`), and not by a guess that may be about anything (`denkt aan`)?"""
    cause: frozenset[str]
    """Stems of the words that name the cause or the culprit."""
    culprits: frozenset[str]
    """The actors named there."""
    told: str
    """The words for it, folded."""
    kind: int | None
    """The one kind of cause that its sentence names."""
    topics: frozenset[str]
    """What is explained, where the sentence names it."""

    @property
    def report(self) -> str:
        return self.span.report


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A passage in which somebody names a cause, by its kind."""

    span: Span
    speaker: str | None
    voice: str
    kind: int
    why: bool
    """Is it said why?"""
    topics: frozenset[str]


def find_explanations(scene: Scene) -> list[Conflict]:
    """Two explanations of one thing that name nothing in common, and what somebody answers who is blamed."""
    of: dict[str, list[Explanation]] = {}
    for e in scene.seen("explanations", _explanations, Explanation):
        of.setdefault(e.report, []).append(e)
    found = [(a, b) for own in of.values() for a, b in combinations(own, 2) if near(a.span, b.span, scene) and _differ(a, b, scene)]
    for i, j, sure in _of_one_story(sorted(of), scene):
        found += [(a, b) for a in of[i][:MOST] for b in of[j][:MOST] if (sure or (a.sure and b.sure)) and _differ(a, b, scene)]
    return [_conflict(a, b, scene) for a, b in found] + scene.seen(
        "answers", lambda r, scene: _answers(of.get(r.report.id, ()), r, scene), Conflict
    )


def find_kinds(scene: Scene) -> list[Conflict]:
    """Two voices that give causes of two kinds for what a short report tells of: the weather, a defect, an attack."""
    of: dict[str, list[Kind]] = {}
    for k in scene.seen("kinds of causes", _kinds, Kind):
        of.setdefault(k.span.report, []).append(k)
    found = [(a, b) for own in of.values() for a, b in combinations(own, 2) if near(a.span, b.span, scene) and _unlike(a, b, scene)]
    for i, j, sure in _of_one_story(sorted(of), scene):
        found += [(a, b) for a in of[i][:MOST] for b in of[j][:MOST] if (sure or _explained_alike(a, b)) and _unlike(a, b, scene)]
    return [_two(a.span, a.speaker, b.span, b.speaker, "explanations", scene) for a, b in found]


def _explained_alike(a: Kind, b: Kind) -> bool:
    """Do both say why one kind of happening befell?"""
    return a.why and b.why and bool(a.topics & b.topics)


def _unlike(a: Kind, b: Kind, scene: Scene) -> bool:
    """Are they two voices that give causes of two kinds, one of them in words that say why?"""
    of_two = (bool(a.topics and b.topics) and not a.topics & b.topics) or scene.apart.other(a.span, b.span)
    return a.voice != b.voice and a.kind != b.kind and not of_two and (a.why or b.why or a.span.report == b.span.report)


def _kinds(reading: Reading, scene: Scene) -> Iterator[Kind]:
    """The passages that somebody says, or in which a cause is given, with a word for one kind of cause in them."""
    if not scene.brief(reading.report.id):
        return
    for e in _explanations(reading, scene):
        if (kind := _kind(e.told, scene)) is not None:
            yield Kind(span=e.span, speaker=e.speaker, voice=e.voice, kind=kind, why=True, topics=e.topics)
    for a in scene.asserted(reading):
        text = " ".join(fold(scene.case.quote(a.span)).split())
        place = scene.case.sentence(a.span)
        before = " ".join(fold(scene.case.report[a.report].text[place.start : a.span.end]).split())
        none = any(p.search(before) for p in patterns(scene.phrases.no_cause))
        if not a.voice or a.negative or a.denial or none or not a.certain or len(text) > LONG:
            continue
        if (kind := _kind(text, scene)) is not None:
            why = any(p.search(text) for p in patterns(scene.phrases.causal))
            yield Kind(span=a.span, speaker=a.speaker, voice=a.voice, kind=kind, why=why, topics=_explained(a.span, scene))


def _kind(text: str, scene: Scene) -> int | None:
    """The one kind of cause that folded words name."""
    kinds = [n for n, p in enumerate(patterns(scene.phrases.cause_kinds)) if p.search(text)]
    return kinds[0] if len(kinds) == 1 else None


def _of_one_story(reports: Sequence[str], scene: Scene) -> Iterator[tuple[str, str, bool]]:
    """The pairs of short reports that tell one story, and whether they tell of little else."""
    brief = {r for r in reports if scene.brief(r)}
    near = {a: {*scene.stories.near(a), *(c for b in scene.stories.near(a) for c in scene.stories.near(b))} - {a} for a in brief}
    pairs = {(min(a, b), max(a, b)) for a in brief for b in brief.intersection(near[a])}
    yield from ((a, b, scene.stories.sure(a, b)) for a, b in sorted(pairs) if scene.stories.same(a, b) and scene.anew(a) == scene.anew(b))


def _differ(a: Explanation, b: Explanation, scene: Scene) -> bool:
    """Do two explain in other words, of which one explains for certain, and of nothing that is known to be something else?"""
    if a.voice == b.voice or not (a.sure or b.sure) or (a.topics and b.topics and not a.topics & b.topics):
        return False
    return not a.cause & b.cause and (a.kind is None or a.kind != b.kind) and not scene.apart.other(a.span, b.span)


def _explanations(reading: Reading, scene: Scene) -> Iterator[Explanation]:
    said: dict[Span, list[Assertion]] = {}
    for a in scene.asserted(reading):
        said.setdefault(scene.case.sentence(a.span), []).append(a)
    for place, passages in sorted(said.items(), key=lambda x: x[0]):
        text = scene.case.quote(place)
        if len(text) > LONG or "?" in text or any(a.denial for a in passages) or not scene.phrases.also.isdisjoint(tokens(text)):
            continue
        voiced = [a for a in passages if a.voice]
        found = next((x for a in voiced if (x := _explanation(a.span, place, a, scene))), None)
        if found := found or _explanation(place, place, next(iter(voiced), None), scene):
            yield found


def _explanation(span: Span, place: Span, by: Assertion | None, scene: Scene) -> Explanation | None:
    """What a passage of a sentence explains, said by somebody, or by who is named first in it beside the cause."""
    text = " ".join(fold(scene.case.quote(span)).split())
    for sure, ways in ((True, scene.phrases.explains), (False, scene.phrases.guesses)):
        voiced = by is not None and by.voice is not None
        known = (p for way in ways if any(w in text for w in way.words) and (voiced or not way.said) for p in patterns(way.patterns))
        for m in (m for p in known for m in [p.search(text)] if m and not _unknown(m["cause"], scene)):
            told = _told(m["cause"], text, scene)
            named = [scene.who[i] for i in scene.case.mentions(place) if i in scene.who]
            inside = [i for i in named if set(tokens(scene.actor[i].name)) & set(told)]
            speaker = by.speaker if by else next((i for i in named if i not in inside), None)
            own = tokens(scene.actor[speaker].name) if speaker else ()
            cause = frozenset(w[:STEM] for w in told if w not in own)
            if cause:
                topics = _explained(place, scene)
                return Explanation(
                    span=place, speaker=speaker, voice=speaker or (by.voice if by else None) or place.report, sure=sure, cause=cause,
                    told=" ".join(told), kind=_kind(" ".join(told), scene),
                    culprits=frozenset(inside) - {speaker or ""}, topics=topics,
                )  # fmt: skip
    return None


def _unknown(cause: str, scene: Scene) -> bool:
    """Is a cause said not to be known: `de oorzaak is nog onbekend`?"""
    return any(p.search(cause) for p in patterns(scene.phrases.unknown_cause))


def _explained(place: Span, scene: Scene) -> frozenset[str]:
    """What is explained, where the sentence names it, else the one before."""
    topics = scene.case.topics.of(scene.said(place)) & scene.case.topics.cause
    if topics or place.start < scene.case.report[place.report].body + 2:
        return topics
    before = scene.case.sentence(Span(place.report, place.start - 2, place.start - 1))
    return scene.case.topics.of(scene.said(before)) & scene.case.topics.cause


def _told(cause: str, text: str, scene: Scene) -> tuple[str, ...]:
    """The words that name the cause, behind `maar` if it is first said what it was not."""
    told = tokens(cause)
    if not scene.phrases.negations.isdisjoint(tokens(text)):
        told = told[next((i for i, w in enumerate(told) if w in scene.phrases.instead), len(told)) + 1 :]
    small = scene.phrases.small_words | scene.phrases.articles | scene.phrases.prepositions
    return tuple(w for w in told if len(w) > 2 and w not in small)


def _answers(explained: Iterable[Explanation], reading: Reading, scene: Scene) -> Iterator[Conflict]:
    """What somebody who is blamed says right behind it: that it was not so, or that it was done by the one who blames.

    And what is said right before somebody is blamed, if that was done by others.
    """
    for e in explained:
        for a in scene.asserted(reading) if e.sure and e.voice == e.speaker else ():
            first, second = sorted((e.span, a.span))
            if not a.speaker or not a.certain or a.speaker == e.speaker or not near(first, second, scene):
                continue
            back = e.speaker in scene.over(scene.case.near(a.span)) and not a.denial
            if a.span.start >= e.span.end and _blamed(a.speaker, e, scene) and (a.negative or back):
                yield _two(e.span, e.speaker, a.span, a.speaker, "blamed", scene)
            elif a.span.end <= e.span.start and e.culprits and not a.negative and _by_others(a, e, reading, scene):
                yield _two(a.span, a.speaker, e.span, e.speaker, "explanations", scene)


def _by_others(a: Assertion, e: Explanation, reading: Reading, scene: Scene) -> bool:
    """Does a passage tell what was done, and by others than those who are blamed and the one who tells it?"""
    doers = scene.over(w for x in reading.events if a.span.contains(x.trigger) for w in x.who)
    return bool(doers) and not doers & (e.culprits | {a.speaker})


def _blamed(actor: str, e: Explanation, scene: Scene) -> bool:
    return actor in e.culprits or {w[:STEM] for w in tokens(scene.actor[actor].name)} <= e.cause


def _conflict(a: Explanation, b: Explanation, scene: Scene) -> Conflict:
    return _two(a.span, a.speaker, b.span, b.speaker, "explanations", scene)


def _two(a: Span, by: str | None, b: Span, other: str | None, key: str, scene: Scene) -> Conflict:
    reason = scene.why(
        key, left=short(scene.case.quote(a)), right=short(scene.case.quote(b)), left_by=scene.voice(a, by), right_by=scene.voice(b, other),
    )  # fmt: skip
    return conflict("responsibility", "contradiction", [[a], [b]], reason)
