"""What two voices put at two times, where words say that they contradict each other; since when somebody knew; and what is put off.

The earlier of two times said to be early (`al`) against the later one said to be late (`pas`) is a quarrel, if both may be of one thing;
with one such word they must be of one act, or of one thing on one day. Who knew of it when is told as knowing (`hoorde het pas in juni`)
or as being told (`is al in mei ingelicht`): these are set against each other where those who knew and those who were told may be the
same. Two reports of one story that each tell one or two hours of the clock tell its hour: where both say what happened, by a verb for
happening, an act in common or such a word, two hours are a quarrel without more. What was still to come, and a later report puts at a
later time, is an update.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations, product
from math import inf, log

from kroniek.reconcile.conflicts.days import HALF_HOUR, minutes_apart
from kroniek.reconcile.conflicts.moments import STRONG, Moment, moments
from kroniek.reconcile.conflicts.scene import LEAST, REACH, Scene, conflict, short
from kroniek.records import Conflict, ConflictJudgement

NEXT = 1
"""Sentences from one who speaks to another who answers."""
FAR = 400
"""Days between two times that may be said of one thing, where one of them is not said to be early or late."""
CLOSE, HOURS = 20, 360
"""Minutes by which two clock times of one happening must differ, and may at most."""
FEW = 2
"""Clock times of a report that tells of one happening."""
OPENING = 3
"""Sentences up to which a report tells the hour of what it is about."""
DAYS = 7
"""Days between two times of one happening, one of which is said to be early or late."""
WEEKS = 30
"""Days between two reports that tell when one who is named knew."""
MORE = 1.2
"""How much longer the one of two lengths of time must be."""
TELLING = 0.5
"""How telling what two clauses are about must be."""
NOT_SAID = frozenset({"none"})
SAID_EARLY, SAID_LATE = frozenset({"early", "last"}), frozenset({"late", "first", "still"})


def find_timings(scene: Scene) -> list[Conflict]:
    """Two voices that put one thing, or when somebody knew, at two times."""
    of: dict[str, list[Moment]] = {}
    for m in scene.seen("moments", moments, Moment):
        of.setdefault(m.report, []).append(m)
    told = Told(of, scene)
    found = [c for a, b in _pairs(of, scene) if (c := _quarrel(a, b, told))]
    return sorted(found, key=lambda c: c.id)


class Told:
    """The case, and how telling what clauses are about is: the fewer reports are about it, the more."""

    def __init__(self, of: dict[str, list[Moment]], scene: Scene) -> None:
        self.scene = scene
        self._every = log(max(LEAST, len(of)) + 1.0)
        self.clocks = Counter(m.report for those in of.values() for m in those if _clock(m))
        """How many clock times each report tells: one with many tells what followed what."""
        self.plans = Counter(m.report for those in of.values() for m in those if m.ahead)
        """How many times that were still to come each report tells."""
        self._often = Counter(t for those in of.values() for t in {t for m in those for t in m.things | m.acts})

    def telling(self, shared: frozenset[str]) -> bool:
        """Is one of some things telling enough?"""
        return any(1.0 - log(self._often[t]) / self._every >= TELLING for t in shared)


def _pairs(of: dict[str, list[Moment]], scene: Scene) -> Iterator[tuple[Moment, Moment]]:
    """The clauses of two voices of one story, the earlier told first; and those that tell when one who is named knew."""
    for report in sorted(of, key=lambda r: scene.case.order[r]):
        yield from combinations(of[report], 2)
        for other in scene.stories.near(report):
            if other in of and scene.case.order[report] < scene.case.order[other]:
                yield from product(of[report], of[other])
    knowers: dict[str, list[Moment]] = {}
    for m in sorted((m for those in of.values() for m in those if m.knowing), key=lambda m: m.order):
        for who in sorted(m.knowers & scene.named):
            yield from ((a, m) for a in knowers.get(who, [])[-REACH:] if m.report not in {a.report, *scene.stories.near(a.report)})
            knowers.setdefault(who, []).append(m)


def _quarrel(a: Moment, b: Moment, told: Told) -> Conflict | None:
    """The conflict of two clauses, if they tell one thing at two times."""
    scene = told.scene
    if a.clause.overlaps(b.clause) or not _one_story(a, b, scene) or not _one_place(a, b, scene):
        return None
    if _put_later(a, b, told):
        return _conflict("time_update", "update", a, b, scene)
    if not _told_apart(a, b) or not (a.sure and b.sure):
        return None
    if _took(a, b, told):
        return _conflict("wait_contradiction", "contradiction", a, b, scene)
    if a.knowing and b.knowing and _known(a, b):
        return _conflict("known_contradiction", "contradiction", a, b, scene)
    if _two_hours(a, b, told):
        return _conflict("time_contradiction", "contradiction", a, b, scene)
    if a.knowing and b.knowing:
        return None
    pair = _ordered(a, b)
    if pair is not None and not _near(*pair) and NOT_SAID & {a.stress, b.stress}:
        return None
    if pair is None or a.ahead != b.ahead or (a.ahead and a.report != b.report):
        return None
    if _opposed(*pair, told) or _answered(a, b, told):
        return _conflict("time_contradiction", "contradiction", a, b, scene)
    return None


def _two_hours(a: Moment, b: Moment, told: Told) -> bool:
    """Does each of two reports put what may be one happening at a clock time of its own: `om tien voor twee`, `het gebeurde om half drie`?

    A word by which it was early or late says that it is one, an act or thing in common, or a verb for happening (`begon`), where the
    other report tells the hour near its beginning.
    """
    if a.report == b.report or not (_clock(a) and _clock(b)) or a.ahead or b.ahead or not _within_a_day(a, b):
        return False
    gaps = [minutes_apart(x, y) for x, y in product(a.hours, b.hours)]
    if min(gaps) < CLOSE or min(gaps) > HOURS or not (_says(a) and _says(b)):
        return False
    if {a.stress, b.stress} == {"last", "still"}:
        return True
    if "last" in {a.stress, b.stress}:
        return False
    if told.telling((a.things & b.things) | _one_act(a, b)):
        return True
    if max(told.clocks[a.report], told.clocks[b.report]) > FEW:
        return False
    if STRONG & {a.stress, b.stress} or (a.begins and b.begins):
        return True
    return (a.begins and b.sentence <= OPENING) or (b.begins and a.sentence <= OPENING)


def _clock(m: Moment) -> bool:
    """Is a time one of the clock, and no part of a day?"""
    return bool(m.hours) and all(h.first == h.last for h in m.hours)


def _says(m: Moment) -> bool:
    """Does a clause tell anything beside its time?"""
    return m.begins or bool(m.acts | m.things)


def _within_a_day(a: Moment, b: Moment) -> bool:
    """Are they of one day, or of two that follow each other: the day of an hour that is told without one is not sure."""
    if a.when.meets(b.when):
        return True
    first, last = sorted((a.when, b.when), key=lambda w: str(w.latest))
    return bool(first.latest and last.earliest) and (last.earliest - first.latest).days <= 1  # type: ignore[operator]


def _took(a: Moment, b: Moment, told: Told) -> bool:
    """Is one thing said to have taken two lengths of time that exclude each other, one of them the most or the least?"""
    if not (a.wait and b.wait):
        return False
    first, last = sorted((a.wait, b.wait))
    bound = not first[0] or last[1] == inf
    return bound and first[1] * MORE < last[0] and told.telling((a.things & b.things) | _one_act(a, b))


def _put_later(a: Moment, b: Moment, told: Told) -> bool:
    """Is what was still to come put off in a later report?"""
    if not (told.scene.before(a.report, b.report) and a.ahead and b.ahead and b.moved and a.when.latest and b.when.earliest):
        return False
    put_off = 0 < (b.when.earliest - a.when.latest).days <= FAR
    if put_off and told.telling((a.things & b.things) | _one_act(a, b)):
        return True
    return put_off and b.shifted and told.plans[a.report] == 1 and told.scene.stories.sure(a.report, b.report)


def _told_apart(a: Moment, b: Moment) -> bool:
    """Are they told by two voices? What somebody knew, another report may tell of him in what is taken for his words."""
    same = a.speaker and a.speaker == b.speaker and not (a.knowing and b.knowing and a.report != b.report)
    return not same and (a.report, a.voice) != (b.report, b.voice)


def _one_story(a: Moment, b: Moment, scene: Scene) -> bool:
    if a.report == b.report:
        return abs(a.sentence - b.sentence) <= NEXT + 1
    opposite = {a.stress, b.stress} in ({"early", "late"}, {"early", "first"})
    known = a.knowing and b.knowing and opposite and bool(a.knowers & b.knowers & scene.named)
    return scene.stories.same(a.report, b.report) or scene.kin(a.report, b.report) or (known and _near_in_time(a, b, scene))


def _near_in_time(a: Moment, b: Moment, scene: Scene) -> bool:
    """Were the reports published within weeks of each other?"""
    p, q = (scene.case.report[m.report].published for m in (a, b))
    return bool(p and q and p.earliest and q.earliest) and abs((p.earliest - q.earliest).days) <= WEEKS  # type: ignore[union-attr, operator]


def _one_place(a: Moment, b: Moment, scene: Scene) -> bool:
    """May they be of one thing, as far as places and numbers tell?"""
    return not (a.places and b.places and a.places.isdisjoint(b.places)) and not scene.apart.two(a.clause, b.clause)


def _known(a: Moment, b: Moment) -> bool:
    """Are those who knew early and those who knew late the same, or may they be?"""
    pair = _ordered(a, b)
    dated = a.dated and b.dated
    if pair is None and dated:
        return False
    early, late = pair or ((a, b) if a.stress == "early" else (b, a))
    said = (early.stress == "early") + (late.stress in {"late", "first"})
    if _wrong(early, late) or not said:
        return False
    same = bool(a.knowers & b.knowers)
    near = dated and _near(early, late)
    return (said == 2 or dated) if same else said == 2 and (near or not (a.knowers and b.knowers))


def _opposed(early: Moment, late: Moment, told: Told) -> bool:
    """Is one of two times said to be early, the other late, of what may be one thing; or one of them, of one act?"""
    if _wrong(early, late):
        return False
    said = (early.stress in SAID_EARLY) + (late.stress in SAID_LATE)
    shared = told.telling(early.things & late.things)
    acts = told.telling(_one_act(early, late))
    if early.knowing != late.knowing:
        return said == 2 and shared
    if said == 2:
        next_to = early.report == late.report and abs(early.sentence - late.sentence) <= NEXT
        return shared or acts or (next_to and (early.begins or late.begins))
    if _witnessed(early, late, told.scene):
        return True
    of_a_day = bool(early.hours and late.hours) and early.when.meets(late.when)
    if early.stress == "first" and late.stress == "late":
        return shared or acts
    if said != 1 or not STRONG & {early.stress, late.stress}:
        return False
    same_days = _days_between(early, late) <= DAYS and early.report != late.report
    if same_days and ((early.begins and late.begins) or (acts and told.scene.brief(early.report, late.report))):
        return True
    return (acts and (shared or of_a_day)) or (of_a_day and shared)


def _days_between(first: Moment, last: Moment) -> float:
    """The days from the one to the other; endless where one is not known."""
    return (last.when.earliest - first.when.latest).days if first.when.latest and last.when.earliest else inf


def _witnessed(early: Moment, late: Moment, scene: Scene) -> bool:
    """Did somebody see or hear it early, on a day on which, as others say, it happened later?"""
    topics = scene.case.topics
    happens = any(f"topic {t}" in late.acts for t in (topics.cause | topics.single) - topics.crowd) or late.begins
    of_a_day = bool(early.hours and late.hours) and early.when.meets(late.when)
    one = early.report != late.report and scene.stories.same(early.report, late.report)
    return early.stress == "early" and early.seen and happens and of_a_day and one


def _one_act(a: Moment, b: Moment) -> frozenset[str]:
    """What the acts of the one are that the other tells too, by a verb or by a noun."""
    return (a.acts & (b.acts | b.things)) | (b.acts & a.things)


def _wrong(early: Moment, late: Moment) -> bool:
    """Does a word say of the earlier time that it is late, or of the later one that it is early?"""
    return early.stress == "late" or late.stress == "early"


def _answered(a: Moment, b: Moment, told: Told) -> bool:
    """Do two who speak right after each other put one thing at two times?"""
    if a.report != b.report or abs(a.sentence - b.sentence) > NEXT or not (a.voice and b.voice):
        return False
    shared = told.telling(a.things & b.things) or told.telling(_one_act(a, b))
    return bool(a.hours and b.hours) and (shared or a.begins or b.begins)


def _ordered(a: Moment, b: Moment) -> tuple[Moment, Moment] | None:
    """The two by their times, if these exclude each other."""
    if not (a.dated and b.dated):
        return None
    if not a.when.meets(b.when):
        first, last = sorted((a, b), key=lambda m: str(m.when.latest))
        return first, last
    if a.hours and b.hours and all(minutes_apart(x, y) >= HALF_HOUR for x, y in product(a.hours, b.hours)):
        first, last = sorted((a, b), key=lambda m: min(h.first for h in m.hours))
        return first, last
    return None


def _near(first: Moment, last: Moment) -> bool:
    """Are two times so near each other that they may be said of one thing?"""
    return not (first.when.latest and last.when.earliest) or (last.when.earliest - first.when.latest).days <= FAR


def _conflict(key: str, verdict: ConflictJudgement, a: Moment, b: Moment, scene: Scene) -> Conflict:
    reason = scene.why(
        key, left=short(scene.case.quote(a.span)), right=short(scene.case.quote(b.span)),
        left_by=scene.voice(a.span, a.speaker), right_by=scene.voice(b.span, b.speaker),
    )  # fmt: skip
    return conflict("date", verdict, [[a.span], [b.span]], reason)
