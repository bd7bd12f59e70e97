"""Who holds an office: one first, and by a later report another, who is new in it, stands in for the first or follows after."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from kroniek.lang.shapes.phrases import Phrases
from kroniek.reconcile.conflicts.assertions import Names
from kroniek.reconcile.conflicts.changes import REACH
from kroniek.reconcile.conflicts.scene import Scene, conflict, patterns
from kroniek.reconcile.stories import ENOUGH
from kroniek.reconcile.words import tokens
from kroniek.records import Conflict, Reading, Span

LONG = 400
"""Days within which another holder of an office is told as news."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Holder:
    """A sentence that says of one person that they hold an office, come into it, or have left it."""

    span: Span
    person: str
    office: str
    """The plainest word for it."""
    said: str
    """As the text has it, folded."""
    new: bool
    """Are they said to come into it, or to stand in for another?"""
    former: bool
    body: frozenset[str]
    """In what it is held, over reports."""
    speaker: str | None
    order: tuple[str, str, int, int]

    @property
    def report(self) -> str:
        return self.span.report


def office(words: tuple[str, ...], phrases: Phrases) -> tuple[str, str] | None:
    """The office of one at a time that some words name, by its plainest word and as they have it."""
    found = ((names[0], w) for w in words for names in phrases.offices_of_one if w.endswith(names))
    return next(found, None)


def holders(reading: Reading, scene: Scene) -> Iterator[Holder]:
    """The holders of offices that a report tells of, in order."""
    p, who, report = scene.phrases, scene.who, reading.report.id
    told: dict[tuple[Span, str], Holder] = {}
    recognised = {scene.case.sentence(s.span) for s in reading.stances if s.kind in {"recognises", "rejects"}}
    recognised |= {h.sentence for h in scene.told_in[report] if h.act == "recognition"}
    for actor in reading.actors:
        person = who.get(actor.id)
        if person not in scene.people_named:
            continue
        for role in actor.roles:
            place = scene.case.sentence(role.span)
            if place in recognised:
                continue  # who is recognised as president need not be the president
            said = tokens(role.role)
            before = scene.case.before(role.span)
            if (named := office(said, p)) and (place, person) not in told:
                told[place, person] = _holder(place, person, named, {*said, *before}, frozenset(scene.over([role.of])), role.claim, scene)
    for place in scene.case.sentences(report):
        words = scene.said(place)
        people = scene.over(scene.case.near(place)) & scene.people_named
        named = office(words, p)
        if named and len(people) == 1 and p.negations.isdisjoint(words) and _put_in(words, scene):
            told[place, min(people)] = _holder(place, min(people), named, {*words, *p.sworn}, frozenset(), None, scene)
    yield from sorted(told.values(), key=lambda h: (h.order, h.person))


def _put_in(words: tuple[str, ...], scene: Scene) -> bool:
    """Does a sentence put somebody into an office?"""
    p = scene.phrases
    return any(w.startswith(p.sworn) for w in words) or any(x.search(" ".join(words)) for x in patterns(p.placing))


def _holder(
    place: Span, person: str, named: tuple[str, str], words: set[str], body: frozenset[str], claim: str | None, scene: Scene
) -> Holder:
    p = scene.phrases
    marks = {w for word in words for w in (word, *word.split("-"))}
    new = bool(marks & p.newly) or any(w.startswith(p.acting) for w in marks) or not marks.isdisjoint(p.sworn)
    return Holder(
        span=place, person=person, office=named[0], said=named[1], new=new, former=bool(marks & p.once_in), body=body,
        speaker=scene.speaker(claim), order=(*scene.case.order[place.report], place.start, place.end),
    )  # fmt: skip


def find_holders(scene: Scene) -> list[Conflict]:
    """One who holds an office, and another of whom a later report says so."""
    found = scene.seen("holders", holders, Holder)
    left = {(h.person, h.office, h.report) for h in found if h.former}
    blocks: dict[tuple[str, str], list[Holder]] = defaultdict(list)
    keys = Names(scene, far=True)
    for h in found:
        for key in (*keys[h.report], *sorted(h.body)):
            blocks[h.office, key].append(h)
    out: dict[tuple[str, str, str], list[tuple[Holder, Holder]]] = defaultdict(list)
    for block in blocks.values():
        block.sort(key=lambda h: (h.order, h.person))
        for i, b in enumerate(block):
            for a in block[max(0, i - REACH) : i]:
                if _follows(a, b, left, scene):
                    out[a.office, a.person, b.person].append((a, b))
    return [_succession(out[k], scene) for k in sorted(out)]


def _succession(told: list[tuple[Holder, Holder]], scene: Scene) -> Conflict:
    """One holder after another, with every passage that says so of either."""
    a, b = (min((pair[i] for pair in told), key=lambda h: h.order) for i in (0, 1))
    reason = scene.why(
        "office_update", office=b.said, left=scene.actor[a.person].name, right=scene.actor[b.person].name,
        left_by=scene.voice(a.span, a.speaker), right_by=scene.voice(b.span, b.speaker),
    )  # fmt: skip
    return conflict("status", "update", [{x.span for x, _ in told}, {y.span for _, y in told}], reason)


def _follows(a: Holder, b: Holder, left: set[tuple[str, str, str]], scene: Scene) -> bool:
    """Is the second said to hold by now what the first held: new in it, or with the first called a former one there?"""
    p, q = (scene.case.report[h.report].published for h in (a, b))
    days = (q.earliest - p.latest).days if p and q and p.latest and q.earliest else 0
    if a.person == b.person or b.former or a.former or not 0 < days <= LONG or not scene.brief(a.report, b.report):
        return False
    if not (b.new or (a.person, a.office, b.report) in left):
        return False
    one_body = bool(a.body & b.body)
    one_story = scene.story(a.report, b.report) or scene.stories.late(a.report, b.report) >= ENOUGH
    return (one_body or not (a.body and b.body)) and (one_body or one_story)
