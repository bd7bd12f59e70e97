"""Do two events tell of the same? A judgement with a score and a sentence why."""

from __future__ import annotations

from datetime import date

from kroniek.reconcile.case import Case
from kroniek.reconcile.pair import Happening
from kroniek.records import Actor, Judgement, Link, When

SAME, UNSURE = 5.2, 4.5
WITHIN = 1.0
"""What two events of one report must have more: a report repeats itself less often than two reports agree."""
SAID = frozenset({"REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT"})
"""Types of acts that are done in words."""
YEAR = 366
"""Days between two dates of what happens once, beyond which it happened twice after all."""
GAPS = ((45, 1.5), (10, 1.0), (3, 0.5))
"""Days between publications beyond which undated events are less likely to be one, and by how much."""
WEEK = 7


def compare_events(a: Happening, b: Happening, case: Case, actors: dict[str, Actor]) -> Link | None:
    """A link between two events, or none when nothing speaks for it. Days, places or parties that exclude each other end it."""
    if a.sentence == b.sentence or not (a.when.meets(b.when) or only_once(a, b, case)) or apart(a, b, actors):
        return None
    points, why = _act(a, b, case, actors)
    if not points:
        return None
    for part in (_parties, _days, _wording, _figures):
        more, reason = part(a, b, case, actors)
        points += more
        why += reason
    points -= WITHIN if a.report == b.report else _gap(a, b, case)
    if not _specific(a, b, case):
        return None
    if _said(a, b, case) and not a.words & b.words:
        points -= 2.0
    if points < UNSURE:
        return None
    same = points >= SAME
    reason = (case.phrases.reasons.same_event if same else case.phrases.reasons.event_unsure).format(why="; ".join(why))
    judgement: Judgement = "same" if same else "unsure"
    return Link(kind="event", left=a.id, right=b.id, judgement=judgement, score=round(min(1.0, points / 10), 3), reason=reason)


def _said(a: Happening, b: Happening, case: Case) -> bool:
    """Are both done in words? Then they must be about the same."""
    return bool({a.act, b.act} & case.topics.said) or (a.act is None and a.event.type in SAID and a.event.type == b.event.type)


def only_once(a: Happening, b: Happening, case: Case) -> bool:
    """Can what both tell happen only once to the one it happens to, so that two dates are a contradiction and not two events?"""
    if a.act is None or a.act != b.act or a.act not in case.topics.once or a.report == b.report or not (a.who & b.who or a.whom & b.whom):
        return False
    first, last = a.when.latest, b.when.earliest
    if not (first and last and first < last):
        first, last = b.when.latest, a.when.earliest
    return bool(first and last and (last - first).days <= YEAR)


def apart(a: Happening, b: Happening, actors: dict[str, Actor]) -> bool:
    """Do named parties or places exclude that two events are one?"""
    if a.who == a.whom and b.who == b.whom and len(a.who & a.company) > 1 and len(b.who & b.company) > 1:
        return a.who & a.company != b.who & b.company
    return _exclude(a.who & a.company, b.who & b.company) or _exclude(a.whom & a.company, b.whom & b.company) or _elsewhere(a, b, actors)


def _exclude(a: frozenset[str], b: frozenset[str]) -> bool:
    """Two single parties exclude each other; of several, each report may name some."""
    return not a & b and len(a) == 1 and len(b) == 1


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
    if a.lemma == b.lemma and a.lemma in case.phrases.light:
        return 1.0, [r.by_act.format(act=a.event.lemma)]
    if a.lemma == b.lemma:
        return 2.5 + 0.5 * (a.act is not None) + 0.5 * (a.act in case.topics.once), [r.by_act.format(act=a.event.lemma)]
    if a.act and a.act == b.act:
        return 3.0, [r.by_topic.format(left=a.event.lemma, right=b.event.lemma)]
    shared = a.topics & b.topics
    said = [r.by_topic.format(left=a.event.lemma, right=b.event.lemma)]
    if a.act and b.act:
        return (1.0, said) if a.act in b.topics or b.act in a.topics else (0.0, [])
    if (a.act or b.act) in shared:
        return 2.0, said
    if shared or (a.event.type == b.event.type != "NONE" and a.report != b.report):
        return 1.5, said
    return 0.0, []


def _parties(a: Happening, b: Happening, case: Case, actors: dict[str, Actor]) -> tuple[float, list[str]]:
    r = case.phrases.reasons
    points, why = 0.0, []
    mutual = a.who == a.whom and b.who == b.whom
    for left, right, weight, reason in ((a.who, b.who, 2.0, r.by_who), (a.whom, b.whom, 2.0, r.by_whom), (a.where, b.where, 1.0, r.by_where)):
        if shared := left & right:
            points += 0.5 if mutual and left is a.whom else weight
            why.append(reason.format(names=_names(shared, actors)))
    if not points and (crossed := (a.company & b.company)):
        points += 1.0
        why.append(r.by_whom.format(names=_names(crossed, actors)))
    return points, why


def _days(a: Happening, b: Happening, case: Case, actors: dict[str, Actor]) -> tuple[float, list[str]]:
    if a.when.earliest is None or b.when.earliest is None or a.when.latest is None or b.when.latest is None:
        return 0.0, []
    if not a.when.meets(b.when):
        return 0.0, []
    wide = max(width(a.when), width(b.when))
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


def _figures(a: Happening, b: Happening, case: Case, actors: dict[str, Actor]) -> tuple[float, list[str]]:
    same = a.figures & b.figures
    if not same:
        return 0.0, []
    return 1.0, [case.phrases.reasons.by_figure.format(number=", ".join(sorted({f"{n:g}" for pair in same for n in pair if n is not None})))]


def _gap(a: Happening, b: Happening, case: Case) -> float:
    """What publications that lie apart take from undated events: news is told within days."""
    p, q = case.report[a.report].published, case.report[b.report].published
    if (a.when.earliest and b.when.earliest) or not p or not q or not p.earliest or not q.latest or not p.latest or not q.earliest:
        return 0.0
    days = max((p.earliest - q.latest).days, (q.earliest - p.latest).days)
    return next((less for more, less in GAPS if days > more), 0.0)


def _specific(a: Happening, b: Happening, case: Case) -> bool:
    """Is there anything that only one event would have: words, a figure, one day, both parties, or that it happens once?"""
    if a.words & b.words or a.figures & b.figures or a.act in case.topics.once:
        return True
    if max(width(a.when), width(b.when)) <= WEEK:
        return True
    return a.act is not None and a.act not in case.topics.said and bool(a.company & b.company) and a.act == b.act


def width(when: When) -> int:
    """Days between the ends of an interval, both counted; very many when an end is open."""
    return (when.latest - when.earliest).days + 1 if when.earliest and when.latest else 100_000


def narrowed(a: When, b: When) -> When:
    """The days that both leave open."""
    earliest = max(a.earliest or date.min, b.earliest or date.min)
    latest = min(a.latest or date.max, b.latest or date.max)
    return When(earliest=None if earliest == date.min else earliest, latest=None if latest == date.max else latest, reason=a.reason)
