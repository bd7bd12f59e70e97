"""What was denied, refused, ruled out or expected, and came otherwise: `hij stapt niet op`, and days later `hij is afgetreden`.

Both are told in short reports of one story, the second of a later day; a matter (`lang/*/turns.py`) has the ways to say the one and the
other. What ties the two is whom they are about, a thing that both name, or only the story, where a story has one such matter.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kroniek.reconcile.conflicts.assertions import SENTENCE, Names
from kroniek.reconcile.conflicts.one_thing import alike
from kroniek.reconcile.conflicts.scene import Scene, conflict, patterns, set_apart, short
from kroniek.reconcile.conflicts.states import ACTING
from kroniek.reconcile.words import STEM, WORD, tokens
from kroniek.records import Claim, Conflict, Reading, Span

TELLING = 0.3
"""How telling a thing must be that ties two passages."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Told:
    """A clause that tells one end of a matter: before it turned, or after."""

    span: Span
    matter: str
    turned: bool
    speaker: str | None
    named: frozenset[str]
    """Those whom the clause names, over reports."""
    about: frozenset[str]
    """Those whom it may be about: they, else those of its sentence or of the one before."""
    names: frozenset[str]
    """The folded last words of the names of those people."""
    words: tuple[str, ...]
    """Its folded words that carry meaning, but those of the matter."""
    order: tuple[str, str, int, int]

    @property
    def report(self) -> str:
        return self.span.report


def find_turns(scene: Scene) -> list[Conflict]:
    """What was said not to be or to stay, and by a later report is or has gone after all."""
    tie = {m.name: m.tie for m in scene.phrases.turning.matters()}
    blocks: dict[tuple[str, str], list[Told]] = defaultdict(list)
    names = Names(scene)
    told = scene.seen("turns", _told, Told)
    for t in told:
        if not t.turned:
            for key in names[t.report]:
                blocks[t.matter, key].append(t)
    out: dict[tuple[Span, Span], Conflict] = {}
    for b in told:
        if not b.turned:
            continue
        found = {id(a): a for key in names[b.report] for a in blocks[b.matter, key]}
        for a in sorted(found.values(), key=lambda a: a.order):
            if scene.before(a.report, b.report) and scene.stories.same(a.report, b.report) and _tied(a, b, tie[a.matter], scene):
                out.setdefault((a.span, b.span), _conflict(a, b, scene))
    return list(out.values())


def _tied(a: Told, b: Told, tie: str, scene: Scene) -> bool:
    if tie == "person":
        return bool(a.about & b.about or a.names & b.names) or (not (a.names and b.names) and _share(a, b, scene))
    if set_apart(scene.said(a.span), scene.said(b.span), scene):
        return False
    return tie == "story" or bool(a.named & b.named) or _share(a, b, scene)


def _share(a: Told, b: Told, scene: Scene) -> bool:
    """Is there a telling noun in each for one thing?"""
    weight = scene.weight
    return any(
        alike(x, y, scene) and min(weight.get(w[:STEM], weight.get(scene.feature(w), 1.0)) for w in (x, y)) >= TELLING
        for x in a.words for y in b.words
    )  # fmt: skip


def _conflict(a: Told, b: Told, scene: Scene) -> Conflict:
    reason = scene.why(
        "status_update", left=short(scene.case.quote(a.span)), right=short(scene.case.quote(b.span)),
        left_by=scene.voice(a.span, a.speaker), right_by=scene.voice(b.span, b.speaker),
    )  # fmt: skip
    return conflict("status", "update", [[a.span], [b.span]], reason)


def _told(reading: Reading, scene: Scene) -> Iterator[Told]:
    """The clauses of a short report that tell an end of a matter."""
    if not scene.brief(reading.report.id):
        return
    before = frozenset[str]()
    for place in scene.case.sentences(reading.report.id):
        text, here = scene.case.quote(place), _people(place, scene)
        for start, end in _clauses(text, scene.phrases.turning.stops):
            said = " ".join(tokens(text[start:end]))
            for matter, turned, found in _ends(said, scene) if text[end : end + 1] != "?" else ():
                clause = Span(place.report, place.start + start, place.start + end)
                yield _one(clause, place, matter, turned, said, found, reading.claims, (here, before), scene)
        before = here


def _ends(said: str, scene: Scene) -> Iterator[tuple[str, bool, re.Match[str]]]:
    """The matters of which a folded clause tells an end, with whether it has turned, and the words that say so."""
    turning = scene.phrases.turning
    if any(x.search(said) for x in patterns(turning.wished)):
        return
    unreal = any(x.search(said) for x in patterns(turning.unreal))
    for m in turning.matters():
        if found := next((f for x in patterns(m.first) if (f := x.search(said))), None):
            yield m.name, False, found
        found = next((f for x in patterns(m.then) if (f := x.search(said))), None)
        if found and not (unreal and m.name not in turning.granted) and not _denied(said, found, scene):
            yield m.name, True, found


def _denied(said: str, found: re.Match[str], scene: Scene) -> bool:
    """Is it told with a negation that is none of its own words?"""
    no = scene.phrases.negations
    return no.isdisjoint(found[0].split()) and not (no - scene.phrases.prepositions).isdisjoint(_rest(said, found))


def _rest(said: str, found: re.Match[str]) -> list[str]:
    """The words of a clause but those that were found."""
    return said[: found.start()].split() + said[found.end() :].split()


def _one(
    clause: Span, place: Span, matter: str, turned: bool, said: str, found: re.Match[str], claims: Sequence[Claim],
    around: Sequence[frozenset[str]], scene: Scene,
) -> Told:  # fmt: skip
    p = scene.phrases
    claim = min((c for c in claims if c.span.overlaps(clause)), key=lambda c: (c.span.end - c.span.start, c.id), default=None)
    speaker = scene.speaker(claim.id) if claim else None
    words = said.split()
    people = _people(clause, scene)
    if speaker and matter != p.turning.backing and (not people or not p.turning.oneself.isdisjoint(words)):
        people = frozenset({speaker})
    elif speaker and matter == p.turning.backing:
        people -= {speaker}
    about = next((some for some in (people, *around) if some), people)
    names = frozenset(tokens(scene.actor[i].name)[-1] for i in about if i in scene.people_named)
    content = tuple(w for w in _rest(said, found) if len(w) > 3 and w not in p.small_words and not w.isdigit())
    return Told(
        span=clause if len(scene.said(place)) > SENTENCE else place, matter=matter, turned=turned, speaker=speaker, named=people,
        about=about, names=names, words=content, order=(*scene.case.order[clause.report], clause.start, clause.end),
    )  # fmt: skip


def _people(span: Span, scene: Scene) -> frozenset[str]:
    """Those who are mentioned in a passage and are no places."""
    found = (a for a in scene.case.mentions(span) if a in scene.who and scene.case.actor[a].kind in ACTING)
    return frozenset(scene.who[a] for a in found)


def _clauses(text: str, stops: str) -> Iterator[tuple[int, int]]:
    """Where the clauses of a sentence begin and end."""
    start = 0
    for m in re.finditer(stops, text):
        if WORD.search(text, start, m.start()):
            yield start, m.start()
        start = m.end()
    if WORD.search(text, start):
        yield start, len(text)
