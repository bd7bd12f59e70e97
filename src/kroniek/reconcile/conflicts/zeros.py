"""One says that nobody died, was hurt or was arrested, another tells of some: `doden zijn er niet gevallen`, `de eerste dode`.

What says that there were none has no figure in it, and who died first is often told without one: both are found by how it is told. A later
report that tells of somebody updates what was so before; a voice that knows better at the time contradicts it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kroniek.reconcile.conflicts.counts import is_old, says
from kroniek.reconcile.conflicts.scene import STOPS, Scene, conflict, near, patterns
from kroniek.reconcile.words import STEM, tokens
from kroniek.records import Conflict, ConflictJudgement, Reading, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Toll:
    """A passage that says of a kind of people that there are none, or that there is somebody."""

    span: Span
    sentence: Span
    thing: str
    """`doden`, `gewonden`."""
    none: bool
    speaker: str | None
    said: str | None
    """Who says it, told apart from others even where it is nobody with a name; none for the outlet."""
    by_now: bool
    """Does it say that it is so by now: `alsnog`, `inmiddels`, `de eerste dode`?"""

    @property
    def report(self) -> str:
        return self.span.report


def find_zeros(scene: Scene) -> list[Conflict]:
    """That there are none of those whom another counts or tells of: a contradiction, or an update of what was so before."""
    told = scene.seen("zeros", _tolls, Toll)
    of: dict[str, list[Toll]] = {}
    for toll in told:
        of.setdefault(toll.report, []).append(toll)
    out: list[Conflict] = []
    for no in (t for t in told if t.none):
        for report in (no.report, *(r for r in scene.stories.near(no.report) if scene.stories.same(r, no.report))):
            against = [t for t in of.get(report, ()) if not t.none and t.thing == no.thing and _about_one(no, t, scene)]
            out += [_conflict(no, t, scene) for t in against[:1]]
    return out


def _about_one(no: Toll, some: Toll, scene: Scene) -> bool:
    """Can the two not both be so of one happening: told by two voices, and by nothing of two happenings?"""
    if no.report == some.report and (no.said == some.said or no.sentence == some.sentence or not _close(no, some, scene)):
        return False
    if scene.before(some.report, no.report) and (no.said is None or says(scene.phrases.some_other, some.sentence, scene)):
        return False
    ours = [m[1] for q in patterns(scene.phrases.on_side) if (m := q.search(" ".join(scene.said(no.sentence))))]
    if ours and not any(w[:STEM] == o[:STEM] for o in ours for w in scene.said(some.sentence)):
        return False  # of one side it says nothing that the other had many
    return not scene.apart.other(no.sentence, some.sentence)


def _close(no: Toll, some: Toll, scene: Scene) -> bool:
    first, second = sorted((no.span, some.span))
    return near(first, second, scene)


def _conflict(no: Toll, some: Toll, scene: Scene) -> Conflict:
    """What is set against each other, the earlier first."""
    least = _least(some, scene)
    rival = no.said is not None and some.said is not None and no.said != some.said and not some.by_now
    judgement: ConflictJudgement = "update" if scene.before(no.report, some.report) and not rival else "contradiction"
    by = {t.span: scene.voice(t.span, t.speaker) for t in (no, some)}
    number: list[object] = ["count", 0, 0, False]
    if judgement == "update":
        states = ["states", [[number, by[no.span]]], [[least, by[some.span]]]]
        reason = scene.why("figure_update", what=["word", no.thing], states=states)
    else:
        reason = scene.why(
            "figure_contradiction", what=["word", no.thing], left=number, right=least, left_by=by[no.span], right_by=by[some.span],
        )  # fmt: skip
    return conflict("figure", judgement, [[no.span], [some.span]], reason)


def _least(some: Toll, scene: Scene) -> list[object]:
    """How many there are: as they are counted in the passage, else somebody."""
    there = [c for c in scene.counts_of[some.report] if c.thing == some.thing and c.figure.span.overlaps(some.span)]
    figure = there[0].figure if len(there) == 1 else None
    return ["count", figure.low, figure.high, figure.approximate] if figure else ["count", 1, None, False]


def _tolls(reading: Reading, scene: Scene) -> Iterator[Toll]:
    """The passages of a short report that say of the dead, the wounded or the arrested that there are none, or that there is somebody."""
    report, p = reading.report.id, scene.phrases
    if not scene.brief(report):
        return
    for place in scene.case.sentences(report):
        text = scene.case.quote(place)
        if "?" in text or is_old(place, scene) or scene.left_open(text):
            continue
        for start, end in _parts(text):
            span = Span(report, place.start + start, place.start + end)
            said = " ".join(tokens(text[start:end]))
            none = {z.thing for z in p.zeros if any(q.search(said) for q in patterns(z.none))}
            some = {z.thing for z in p.zeros if any(q.search(said) for q in patterns(z.some))} - none
            if (not none and not some) or not p.uncertain.isdisjoint(said.split()):
                continue
            claim = next((c for c in reading.claims if c.span.overlaps(span) and span.start < c.span.end - 1), None)
            by_now = not p.by_now.isdisjoint(said.split()) or any(q.search(said) for q in patterns(p.after_none))
            for thing in sorted(none | some):
                yield Toll(
                    span=span, sentence=place, thing=thing, none=thing in none, by_now=by_now,
                    speaker=scene.speaker(claim.id) if claim else None, said=scene.voice_of(claim.id) if claim else None,
                )  # fmt: skip


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """The parts of a sentence between commas, without its mark at the end."""
    start = 0
    whole = len(text.rstrip(" .!?”\"'’\n"))
    for m in STOPS.finditer(text):
        yield start, m.start()
        start = m.end() + 1
    if start < whole:
        yield start, whole
