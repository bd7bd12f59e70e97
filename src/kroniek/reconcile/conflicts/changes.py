"""What is told to be in two states: at one time by two voices, which contradict each other, or first in one and later in another.

Two states meet when they are of one thing, by rule (`one_thing`) or as learned (`bonds`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kroniek.reconcile.compare import soft
from kroniek.reconcile.conflicts import bonds
from kroniek.reconcile.conflicts.assertions import RECENT, Names
from kroniek.reconcile.conflicts.one_thing import RARE, days_between, one_matter
from kroniek.reconcile.conflicts.scene import Scene, conflict, short
from kroniek.reconcile.conflicts.states import State
from kroniek.reconcile.words import STEM
from kroniek.records import UNKNOWN, Conflict, ConflictJudgement, Span, Topic, When

INSIST = 4
"""Days within which `nog dicht` answers a report that it is open again; later it may have been closed anew."""
REACH = 24
"""How many states before it in its block a state is compared with."""


def find_states(scene: Scene) -> list[Conflict]:
    """What is told to be in two states at one time; or first in one, and by a later report in another, which is an update."""
    judged: dict[tuple[int, int], tuple[State, State, str]] = {}
    for a, b in candidates(scene.states, scene):
        if (judgement := verdict(a, b, scene)) and _of_one_thing(a, b, judgement, scene):
            judged[id(a), id(b)] = (a, b, judgement)
    return _conflicts(judged, scene)


def candidates(told: Iterable[State], scene: Scene) -> Iterator[tuple[State, State]]:
    """States of one matter of one story, of one who is named or with one rare noun, each two once, the earlier first."""
    blocks: dict[tuple[str, str], list[State]] = defaultdict(list)
    keys = Names(scene, far=True)
    for s in told:
        rare = (f"thing {w[:STEM]}" for w in sorted(s.things) if scene.weight.get(w[:STEM], 0.0) >= RARE)
        for key in (*keys[s.report], *sorted(s.named), *rare):
            blocks[s.matter, key].append(s)
    seen: set[tuple[int, int]] = set()
    for block in blocks.values():
        block.sort(key=lambda s: s.order)
        for i, b in enumerate(block):
            for a in block[max(0, i - REACH) : i]:
                if (id(a), id(b)) not in seen:
                    seen.add((id(a), id(b)))
                    yield a, b


def _of_one_thing(a: State, b: State, judgement: str, scene: Scene) -> bool:
    """Are they of one thing, by rule or as learned? What is learned is of short reports, and of states that are contrary."""
    by_rule = one_matter(a, b, scene, scene.ties)
    if judgement == "same" or not bonds.comparable(a, b, scene):
        return by_rule
    if not by_rule and bonds.apart(a, b, scene):
        return False
    likely = bonds.likely(a, b, judgement, scene, scene.ties)
    return by_rule if likely is None else likely >= (bonds.least(a, b, judgement, scene) if by_rule else bonds.SURELY)


def _conflicts(judged: dict[tuple[int, int], tuple[State, State, str]], scene: Scene) -> list[Conflict]:
    same: dict[int, list[State]] = defaultdict(list)
    changed: dict[int, list[State]] = defaultdict(list)
    for a, b, judgement in judged.values():
        if judgement == "same":
            same[id(b)].append(a)
        elif judgement == "update":
            changed[id(b)].append(a)
    out = []
    told: set[tuple[Span, Span, str]] = set()
    for a, b, judgement in judged.values():
        if judgement == "same" or (judgement == "update" and _undone(a, b, same, changed)) or (a.span, b.span, judgement) in told:
            continue  # two passages may be contrary in more than one matter
        told.add((a.span, b.span, judgement))
        update = judgement == "update"
        left, right = (a, b) if update or a.sign == "+" else (b, a)
        reason = scene.why(
            "status_update" if update else "outcome_contradiction", left=short(scene.case.quote(left.span)),
            right=short(scene.case.quote(right.span)), left_by=scene.voice(left.span, left.speaker),
            right_by=scene.voice(right.span, right.speaker),
        )  # fmt: skip
        topic: tuple[Topic, ConflictJudgement] = ("status", "update") if update else ("outcome", "contradiction")
        out.append(conflict(*topic, [[left.span], [right.span]], reason))
    return out


def _undone(a: State, b: State, same: dict[int, list[State]], changed: dict[int, list[State]]) -> bool:
    """Had the state changed between, and changed back: are there newer ones of the first end, after one of the second?"""
    return any(_day(a) < _day(s) < _day(c) for s in same[id(b)] for c in changed[id(b)])


def _day(s: State) -> str:
    return s.order[0]


def verdict(a: State, b: State, scene: Scene) -> str | None:
    """Is it an `update`, a `contradiction`, the `same`, or none of these?"""
    contrary = scene.matters.of[a.matter]
    days = days_between(a, b, scene)
    later = days is not None and days > 0
    if a.sign == b.sign:
        return "same" if later else None
    if a.wished != b.wished or (a.wished and contrary.kind != "outcome"):
        return None
    told_apart = (a.report, a.voice) != (b.report, b.voice) and not (a.speaker and a.speaker == b.speaker)
    told_apart = told_apart or (not contrary.person and contrary.kind == "outcome" and _held_apart(a, b, scene))
    some = a.counted and b.counted and not a.none and not b.none
    contradicts = told_apart and not some and (contrary.kind == "outcome" or (contrary.kind == "stage" and not (a.past or b.past)))
    meets = _days(a, scene).meets(_days(b, scene))
    if not scene.brief(a.report, b.report) and (contrary.kind != "outcome" or contrary.needed):
        contradicts = contradicts and (a.negative or b.negative or b.still) and (a.speaker is not None or b.speaker is not None)
    if contrary.kind == "outcome":
        return "contradiction" if contradicts and meets and not (later and b.over and not b.negative) else None
    if not later:
        if contrary.later in "+-":  # the one follows the other, and may have done so on one day
            early = a if b.sign == contrary.later else b
            contradicts = contradicts and bool(early.speaker or early.still or a.negative or b.negative)
        insisted = a.negative or b.negative or a.still or b.still or not (a.again or b.again)
        return "contradiction" if contradicts and meets and insisted and (a.report != b.report or a.speaker or b.speaker) else None
    if _dated(a, scene) and _dated(b, scene) and meets:
        return "contradiction" if contradicts else None
    if (b.still or b.negative) and contradicts and days is not None and days <= INSIST and not a.still:
        return "contradiction"
    if b.negative:  # what is denied has not changed since
        return "contradiction" if contradicts and meets and days is not None and days <= INSIST else None
    forward = contrary.later in {"either", b.sign} and not (a.none and contrary.person)
    if forward and contradicts and a.still and not b.past and _dated(b, scene) and _told_before(a, b, scene):
        return "contradiction"  # what was still so for the first was over by then for the second
    if forward and b.already and not a.already and contradicts and (_told_before(a, b, scene) or not _dated(b, scene)):
        return "contradiction"  # it was so all along
    if forward:
        return None if b.past or _told_before(a, b, scene) or _long_ago(a, scene) else "update"
    return "contradiction" if contradicts and meets and (b.negative or b.speaker is not None or b.still) else None


def _held_apart(a: State, b: State, scene: Scene) -> bool:
    """Are they, in a short report that nobody else speaks in, of two who each stand for one end: `de bond eist`, `de raad steunt`?"""
    return a.voice is None and b.voice is None and bool(a.who and b.who) and not a.who & b.who and scene.brief(a.report, b.report)


def _dated(s: State, scene: Scene) -> bool:
    """Does it happen on days that are known and not to come?"""
    p = scene.case.report[s.report].published
    ahead = p is not None and p.latest is not None and s.when.earliest is not None and s.when.earliest > p.latest
    return not soft(s.when) and s.when.earliest is not None and not ahead


def _long_ago(s: State, scene: Scene) -> bool:
    """Does a report date the state to long before itself, and not say since when it is so?"""
    p = scene.case.report[s.report].published
    return bool(p and p.earliest and s.when.latest and p.earliest - s.when.latest > RECENT) and not s.since


def _told_before(a: State, b: State, scene: Scene) -> bool:
    """Does the later report date its state to before the first report?"""
    p = scene.case.report[a.report].published
    return bool(p and p.earliest and b.when.latest and b.when.latest < p.earliest)


def _days(s: State, scene: Scene) -> When:
    """The days that a state can be of: its own, else the weeks before its report."""
    p = scene.case.report[s.report].published
    if _dated(s, scene) or p is None or p.earliest is None:
        return s.when if _dated(s, scene) else UNKNOWN
    return When(earliest=p.earliest - RECENT, latest=p.latest, reason="bound")
