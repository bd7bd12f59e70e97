"""Do two events tell of the same? A judgement with a score and a sentence why."""

from __future__ import annotations

from datetime import date

from kroniek.reconcile.case import Case
from kroniek.reconcile.pair import Happening
from kroniek.records import Actor, Link, When

SAME, UNSURE = 5.5, 4.5
WITHIN = 1.0
"""What two events of one report must have more: a report repeats itself less often than two reports agree."""
FAR = 45
"""Days between publications from which on undated events are less likely to be one."""


def compare_events(a: Happening, b: Happening, case: Case, actors: dict[str, Actor]) -> Link | None:
    """A link between two events, or none when nothing speaks for it. Days, places or parties that exclude each other end it."""
    if a.sentence == b.sentence or not meet(a.when, b.when) or apart(a, b, actors):
        return None
    points, why = 0.0, []
    for part in (_act, _parties, _days, _wording):
        p, reason = part(a, b, case, actors)
        points += p
        why += reason
        if part is _act and not p:
            return None
    if a.report == b.report:
        points -= WITHIN
    elif _far(a, b, case):
        points -= 1.5
    if points < UNSURE:
        return None
    same = points >= SAME
    reasons = case.phrases.reasons
    reason = (reasons.same_event if same else reasons.event_unsure).format(why="; ".join(why))
    return Link(kind="event", left=a.id, right=b.id, judgement="same" if same else "unsure", score=round(min(1.0, points / 10), 3), reason=reason)


def meet(a: When, b: When) -> bool:
    """Can both be one day, when each is a day after all?"""
    return a.meets(b)


def apart(a: Happening, b: Happening, actors: dict[str, Actor]) -> bool:
    """Do named parties or places exclude that two events are one?"""
    return _exclude(a.who & a.company, b.who & b.company) or _exclude(a.whom & a.company, b.whom & b.company) or _elsewhere(a, b, actors)


def _exclude(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a) and bool(b) and not a & b


def _elsewhere(a: Happening, b: Happening, actors: dict[str, Actor]) -> bool:
    """Two cities, or two countries, exclude each other; a city and a country do not."""
    if a.where & b.where:
        return False
    for kind in ("place", "state"):
        x, y = ({p for p in h.where & h.company if actors[p].kind == kind} for h in (a, b))
        if x and y:
            return True
    return False


def _names(ids: frozenset[str], actors: dict[str, Actor]) -> str:
    return ", ".join(sorted(actors[i].name for i in ids)[:3])


def _act(a: Happening, b: Happening, case: Case, actors: dict[str, Actor]) -> tuple[float, list[str]]:
    r = case.phrases.reasons
    if a.lemma == b.lemma:
        return 2.5 + 0.5 * (a.act is not None), [r.by_act.format(act=a.event.lemma)]
    if a.act and a.act == b.act:
        return 3.0, [r.by_topic.format(left=a.event.lemma, right=b.event.lemma)]
    shared = a.topics & b.topics
    if (a.act and a.act in shared) or (b.act and b.act in shared):
        return 2.0, [r.by_topic.format(left=a.event.lemma, right=b.event.lemma)]
    if shared:
        return 1.5, [r.by_topic.format(left=a.event.lemma, right=b.event.lemma)]
    return 0.0, []


def _parties(a: Happening, b: Happening, case: Case, actors: dict[str, Actor]) -> tuple[float, list[str]]:
    r = case.phrases.reasons
    points, why = 0.0, []
    for left, right, weight, reason in ((a.who, b.who, 2.0, r.by_who), (a.whom, b.whom, 1.5, r.by_whom), (a.where, b.where, 1.0, r.by_where)):
        if shared := left & right:
            points += weight
            why.append(reason.format(names=_names(shared, actors)))
    if not points and (crossed := (a.company & b.company)):
        points += 1.0
        why.append(r.by_whom.format(names=_names(crossed, actors)))
    return points, why


def _days(a: Happening, b: Happening, case: Case, actors: dict[str, Actor]) -> tuple[float, list[str]]:
    if a.when.earliest is None or b.when.earliest is None or a.when.latest is None or b.when.latest is None:
        return 0.0, []
    wide = max(_width(a.when), _width(b.when))
    both = narrowed(a.when, b.when)
    days = f"{both.earliest} – {both.latest}" if both.earliest != both.latest else str(both.earliest)
    reason = [case.phrases.reasons.by_when.format(days=days)]
    if (a.when.earliest, a.when.latest) == (b.when.earliest, b.when.latest):
        return (2.0 if wide <= 31 else 1.0), reason
    return (1.5 if wide <= 8 else 1.0 if wide <= 31 else 0.3), reason


def _wording(a: Happening, b: Happening, case: Case, actors: dict[str, Actor]) -> tuple[float, list[str]]:
    least = min(len(a.words), len(b.words))
    if not least:
        return 0.0, []
    share = len(a.words & b.words) / max(least, 3)
    return 2.5 * share, [case.phrases.reasons.by_words.format(share=round(100 * share))] if share > 0.3 else []


def _far(a: Happening, b: Happening, case: Case) -> bool:
    p, q = case.report[a.report].published, case.report[b.report].published
    if (a.when.earliest and b.when.earliest) or not p or not q or not p.earliest or not q.latest or not p.latest or not q.earliest:
        return False
    return max((p.earliest - q.latest).days, (q.earliest - p.latest).days) > FAR


def _width(when: When) -> int:
    return (when.latest - when.earliest).days + 1 if when.earliest and when.latest else 100_000


def narrowed(a: When, b: When) -> When:
    """The days that both leave open."""
    earliest = max(a.earliest or date.min, b.earliest or date.min)
    latest = min(a.latest or date.max, b.latest or date.max)
    return When(earliest=None if earliest == date.min else earliest, latest=None if latest == date.max else latest, reason=a.reason)
