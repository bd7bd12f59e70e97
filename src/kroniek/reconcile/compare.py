"""Do two events tell of the same? A judgement with a score and a sentence why."""

from __future__ import annotations

from datetime import date, timedelta

from kroniek.reconcile.case import Case
from kroniek.reconcile.pair import Happening
from kroniek.reconcile.why import Because, because, linked
from kroniek.records import Actor, Link, When

SAME, UNSURE = 4.9, 4.2
ASIDE = 0.3
"""What two events must have more when nobody has the same part in both, unless a story has one of them at a time."""
BACK = 1.0
"""What it is worth that a report names again, with its article, what it told before."""
WITHIN = 1.0
"""What two events of one report must have more: a report repeats itself less often than two reports agree."""
STANCE = 3.0
"""What it is worth that both take the same stand (recognise, support), in whatever words."""
MATTER = 0.5
"""What it is worth that two acts of one kind are about one kind of thing: both ignore a ban."""
SAID = frozenset({"REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT"})
"""Types of acts that are done in words."""
CONTRARY = {"SUPPORT", "REJECT"}
"""Types of acts that are never one."""
DAYS = 3
"""Days between two dates of what does not soon happen again, beyond which it did."""
YEAR = 366
"""Days between two dates of what happens once, beyond which it happened twice after all."""
GAPS = ((45, 1.5), (10, 1.0), (3, 0.5))
"""Days between publications beyond which undated events are less likely to be one, and by how much."""
SOFT = frozenset({"bound", "vague", "none", "paragraph"})
"""Reasons of a date that the passage itself does not give."""
EARLIER = 21
"""Days by which what news tells without a date may lie before the week of the news."""
MONTH = 31
WEEK = 7


def compare_events(a: Happening, b: Happening, case: Case, actors: dict[str, Actor]) -> Link | None:
    """A link between two events, or none when nothing speaks for it. Days, places or parties that exclude each other end it."""
    if a.sentence == b.sentence or not (agree(a, b, case) or only_once(a, b, case)) or apart(a, b, actors):
        return None
    points, why = _act(a, b, case)
    if not points:
        return None
    for more, reasons in (_parties(a, b, actors), _days(a, b), _wording(a, b), _figures(a, b)):
        points += more
        why += reasons
    named_again = _named_again(a, b, case)
    if named_again:
        points += BACK
        why.append(because("by_back", act=(a if a.back else b).event.lemma))
    elif a.report == b.report:
        points -= 0.0 if _taken_up(a, b) else WITHIN
    elif not _lasts(a, b, case):
        points -= _gap(a, b, case) * (0.5 if {a.act, b.act} & case.topics.lone else 1)
    if not named_again and not _same_stand(a, b, case) and not _specific(a, b, case):
        return None
    if a.again != b.again:
        points -= 2.0
    if _said(a, b, case) and not a.words & b.words:
        points -= 2.5
    if points < UNSURE:
        return None
    lone = a.act == b.act and a.act in case.topics.lone
    same = points >= SAME + (0.0 if lone or a.who & b.who or a.whom & b.whom else ASIDE)
    reason = case.why("same_event" if same else "event_unsure", why=["all", *why])
    return linked("event", a.id, b.id, "same" if same else "unsure", round(min(1.0, points / 10), 3), reason)


def _named_again(a: Happening, b: Happening, case: Case) -> bool:
    """Does one report name again what it told: `de storing`, of which a story has one at a time?"""
    if a.report != b.report or a.act != b.act or a.act not in case.topics.lone or a.again or b.again:
        return False
    return (a.back and soft(a.when)) or (b.back and soft(b.when))


def _taken_up(a: Happening, b: Happening) -> bool:
    """Does a report tell an act and name it with its article, about one thing: `de dreiging met ontslag`, `dreigde te ontslaan`?"""
    return a.act == b.act and a.back != b.back and bool((a.topics & b.topics) - {a.act})


def _one_matter(a: Happening, b: Happening, case: Case) -> bool:
    """Are two acts of one kind about one kind of thing? Everybody wins an election."""
    return a.act not in case.topics.one and bool((a.topics & b.topics) - {a.act})


def _same_stand(a: Happening, b: Happening, case: Case) -> bool:
    """Do both take a stand (`erkent`, `steunt`) for the same one? Told without a day it lasts, and reports put it in several words.

    Who is named on both sides must be one of the same; `vijftig landen` may be any.
    """
    taken = a.event.type == b.event.type == "SUPPORT" and a.event.factuality == b.event.factuality == "happened"
    if not taken or not {a.act, b.act} <= case.topics.stand or a.report == b.report or not (soft(a.when) and soft(b.when)):
        return False
    ours, theirs = a.who & a.company, b.who & b.company
    return bool(a.whom & b.whom & a.company) and not (ours and theirs and not ours & theirs)


def _lasts(a: Happening, b: Happening, case: Case) -> bool:
    """Is it one state of things, that reports weeks apart can tell of?"""
    return (a.act == b.act and a.act in case.topics.lasting) or _same_stand(a, b, case)


def _said(a: Happening, b: Happening, case: Case) -> bool:
    """Are both done in words? Then they must be about the same."""
    return bool({a.act, b.act} & case.topics.said) or (a.act is None and a.event.type in SAID and a.event.type == b.event.type)


def only_once(a: Happening, b: Happening, case: Case) -> bool:
    """Can what both tell happen only once, or not twice within days, so that two dates are a contradiction and not two events?"""
    once, rare = a.act in case.topics.once, a.act in case.topics.rare
    if a.act != b.act or not (once or rare) or a.report == b.report or soft(a.when) or soft(b.when):
        return False
    if not (a.whom & b.whom & a.company if rare else a.who & b.who or a.whom & b.whom):
        return False
    first, last = a.when.latest, b.when.earliest
    if not (first and last and first < last):
        first, last = b.when.latest, a.when.earliest
    return bool(first and last and (last - first).days <= (YEAR if once else DAYS))


def apart(a: Happening, b: Happening, actors: dict[str, Actor]) -> bool:
    """Do named parties or places exclude that two events are one? To recognise one and no longer another are two."""
    if {a.event.type, b.event.type} == CONTRARY:
        return True
    if a.who == a.whom and b.who == b.whom and len(a.who & a.company) > 1 and len(b.who & b.company) > 1:
        return a.who & a.company != b.who & b.company
    if _exclude(a.who & a.company, b.who & b.company) or _exclude(a.whom & a.company, b.whom & b.company):
        return True
    if a.report == b.report and elsewhere(a.where, b.where, actors):  # `op sommige plekken` is not `in Caracas`
        return True
    return elsewhere(a.where & a.company, b.where & b.company, actors)


def _exclude(a: frozenset[str], b: frozenset[str]) -> bool:
    """Two single parties exclude each other; of several, each report may name some."""
    return not a & b and len(a) == 1 and len(b) == 1


def elsewhere(a: frozenset[str], b: frozenset[str], actors: dict[str, Actor]) -> bool:
    """Two cities, or two countries, exclude each other; a city and a country do not."""
    if a & b:
        return False
    return any({p for p in a if actors[p].kind == kind} and {p for p in b if actors[p].kind == kind} for kind in ("place", "state"))


def _names(ids: frozenset[str], actors: dict[str, Actor]) -> str:
    return ", ".join(sorted(actors[i].name for i in ids)[:3])


def _act(a: Happening, b: Happening, case: Case) -> tuple[float, list[Because]]:
    """The same deed: the same verb, words for one topic, or at least one type of act."""
    said = [because("by_topic", left=a.event.lemma, right=b.event.lemma)]
    if a.lemma == b.lemma:
        said = [because("by_act", act=a.event.lemma)]
        if a.lemma in case.phrases.light:
            return 1.0, said
    if a.act and a.act == b.act:
        return 3.0 + (a.act in case.topics.lone) + (MATTER if _one_matter(a, b, case) else 0.0), said
    if _same_stand(a, b, case):
        return STANCE, said
    if a.lemma == b.lemma:
        return 2.5, said
    if a.act and b.act:
        kind = a.event.type == b.event.type != "NONE" and a.report != b.report and bool(a.who & b.who) and bool(a.whom & b.whom)
        return (1.0, said) if kind or a.act in b.topics or b.act in a.topics else (0.0, [])
    shared = a.topics & b.topics
    act = a.act or b.act
    if act in shared:
        lone = act in case.topics.lone
        return 2.0 + lone if lone or a.words & b.words else 1.0, said
    if shared or (a.event.type == b.event.type != "NONE" and a.report != b.report):
        return 1.5, said
    return 0.0, []


def _parties(a: Happening, b: Happening, actors: dict[str, Actor]) -> tuple[float, list[Because]]:
    """The same parties in the same parts; else the same ones near by, and reports about the same ones."""
    points, why = 0.0, []
    mutual = a.who == a.whom and b.who == b.whom
    parts = ((a.who, b.who, 2.0, "by_who"), (a.whom, b.whom, 2.0, "by_whom"), (a.where, b.where, 1.0, "by_where"))
    for left, right, weight, reason in parts:
        if shared := left & right:
            points += 0.5 if mutual and left is a.whom else weight
            why.append(because(reason, names=_names(shared, actors)))
    if points < 2.0 and (near := (a.company | a.near) & (b.company | b.near)):
        points += 1.25 if any(actors[i].kind in {"person", "organisation"} for i in near) else 0.75
        why.append(because("by_near", names=_names(near, actors)))
    story = frozenset(a.main) & frozenset(b.main)
    if len(story) > 1 and a.report != b.report:
        points += 0.75
        why.append(because("by_story", names=_names(story, actors)))
    return points, why


def _days(a: Happening, b: Happening) -> tuple[float, list[Because]]:
    if not a.when.meets(b.when) or soft(a.when) or soft(b.when):
        return 0.0, []
    wide = max(width(a.when), width(b.when))
    both = narrowed(a.when, b.when)
    reason = [because("by_when", days=["days", str(both.earliest), str(both.latest)])]
    if (a.when.earliest, a.when.latest) == (b.when.earliest, b.when.latest):
        return (2.0 if wide <= 31 else 1.0), reason
    return (1.5 if wide <= 8 else 1.0 if wide <= 31 else 0.3), reason


def _wording(a: Happening, b: Happening) -> tuple[float, list[Because]]:
    least = min(len(a.words), len(b.words))
    if not least:
        return 0.0, []
    share = len(a.words & b.words) / max(least, 3)
    return 2.5 * share, [because("by_words", share=str(round(100 * share)))] if share > 0.3 else []


def _figures(a: Happening, b: Happening) -> tuple[float, list[Because]]:
    same = a.figures & b.figures
    if not same:
        return 0.0, []
    number = ", ".join(sorted({f"{n:.12g}" for pair in same for n in pair if n is not None}))
    return 1.0, [because("by_figure", number=number)]


def _gap(a: Happening, b: Happening, case: Case) -> float:
    """What publications that lie apart take from undated events: news is told within days."""
    p, q = case.report[a.report].published, case.report[b.report].published
    if not (soft(a.when) or soft(b.when)) or not p or not q or not p.earliest or not q.latest or not p.latest or not q.earliest:
        return 0.0
    days = max((p.earliest - q.latest).days, (q.earliest - p.latest).days)
    return next((less for more, less in GAPS if days > more), 0.0)


def _specific(a: Happening, b: Happening, case: Case) -> bool:
    """Is there anything that only one event would have: words, a figure, one day, both parties, or that it happens once?"""
    if a.words & b.words or a.figures & b.figures or a.act in case.topics.once:
        return True
    if a.who & b.who & a.company and a.whom & b.whom & a.company and a.who != a.whom:
        return True
    if not soft(a.when) and not soft(b.when):
        parts = bool(a.who & b.who) + bool(a.whom & b.whom) + bool(a.where & b.where)
        if max(width(a.when), width(b.when)) <= (WEEK if parts < 2 else MONTH):
            return True
    return a.act is not None and a.act not in case.topics.said and bool((a.company | a.near) & (b.company | b.near)) and a.act == b.act


def open_days(h: Happening, lone: frozenset[str]) -> When:
    """The days that are left open for certain: a date that the passage does not give itself may be some weeks earlier."""
    when = h.when
    if not soft(when):
        return when
    known = when.earliest if when.earliest and not h.topics & lone else None
    return When(earliest=known - timedelta(days=EARLIER) if known else None, latest=when.latest, reason=when.reason)


def agree(a: Happening, b: Happening, case: Case) -> bool:
    """Can both be one day, for certain?"""
    return _lasts(a, b, case) or open_days(a, case.topics.lone).meets(open_days(b, case.topics.lone))


def soft(when: When) -> bool:
    """Is the interval open, or only that of the news it stands in? Then it tells nothing about a day that two events share."""
    return when.earliest is None or when.latest is None or when.reason.split(":")[0] in SOFT


def width(when: When) -> int:
    """Days between the ends of an interval, both counted; very many when an end is open."""
    return (when.latest - when.earliest).days + 1 if when.earliest and when.latest else 100_000


def narrowed(a: When, b: When) -> When:
    """The days that both leave open."""
    earliest = max(a.earliest or date.min, b.earliest or date.min)
    latest = min(a.latest or date.max, b.latest or date.max)
    return When(earliest=None if earliest == date.min else earliest, latest=None if latest == date.max else latest, reason=a.reason)
