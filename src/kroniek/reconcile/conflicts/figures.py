"""Counts of one thing that exclude each other: a contradiction, or a toll that rose.

Parts are not compared with wholes, bounds that leave room for each other agree, and only a count that goes up as news comes in (the dead,
the wounded) is updated by a later, higher one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from kroniek.reconcile.conflicts.counts import PEOPLE, Count, all_aside, says
from kroniek.reconcile.conflicts.likely_counts import HARDLY, SURELY, Figures
from kroniek.reconcile.conflicts.one_count import (
    by_now,
    comparable,
    counts_all,
    in_care,
    kinds_of,
    later,
    one_time,
    one_voice,
    says_risen,
    still_so,
)
from kroniek.reconcile.conflicts.scene import REACH, Scene, conflict, near
from kroniek.reconcile.merge import Groups
from kroniek.reconcile.why import Told
from kroniek.reconcile.words import STEM, WORD
from kroniek.records import Conflict, ConflictJudgement, Figure, Span

Value = tuple[float, float]
"""From and to, as numbers that always compare."""
MORE = 1.02
"""How much more a toll must be to have risen: `ruim drie miljoen` and `meer dan drie miljoen` are one."""
OUTRUN = 1.5
"""How many times the least a later count must be to say that it rose, where it does not say so: `zeker 50` and `ten minste 70` agree."""
MANY = 100
"""A count from which on its last digits are rounded."""
RIVAL, HASTE = 2, 3
"""How many times what one party counted another must count, within so many days, for the two to differ, and not for a toll to rise."""
PART = 3
"""A later count so many times smaller is one of a part."""
WHOLE = 100
"""All of it, in per cent."""


def find_figures(scene: Scene) -> list[Conflict]:
    """Counts of one thing that exclude each other: a contradiction, or a toll that rose."""
    figures = scene.weighed
    found = {(a.figure.id, b.figure.id): (a, b) for a, b in _by_rule(figures.plain, scene) if _may_be(a, b, figures)}
    likely = [(score, a, b) for a, b in figures.pairs() if differ(a, b, scene) and (score := figures.likely(a, b)) is not None]
    alike = ((a, b) for a, b in told(likely) if (b.figure.id, a.figure.id) not in found and not any(figures.apart(a, b)))
    found |= {(a.figure.id, b.figure.id): (a, b) for a, b in alike}
    return _side_by_side(found.values(), scene)


def figures_of(scene: Scene) -> Figures:
    """All figures of short reports, ready to be weighed two by two."""
    return Figures(scene.counts, all_aside(scene), _plain(scene.counts, scene), scene)


def told(found: Sequence[tuple[float, Count, Count]], least: float = SURELY) -> list[tuple[Count, Count]]:
    """Of figures with how likely they are set against each other those that surely are, and likeliest for both reports."""
    best: dict[tuple[str, str], float] = {}
    for score, a, b in found:
        for place in ((a.figure.id, b.report), (b.figure.id, a.report)):
            best[place] = max(score, best.get(place, score))
    return [(a, b) for score, a, b in found if score >= max(least, best[a.figure.id, b.report], best[b.figure.id, a.report])]


def _may_be(a: Count, b: Count, figures: Figures) -> bool:
    """Does what was learned of short reports not speak against it?"""
    if not figures.scene.brief(a.report, b.report):
        return True
    score = figures.likely(a, b)
    return score is None or score >= HARDLY


def differ(a: Count, b: Count, scene: Scene) -> bool:
    """Can the two not both be true at one time, or is the second what a toll had come to?"""
    return _exclude(a, b) or _later_state(a, b, scene)


def _by_rule(plain: Sequence[Count], scene: Scene) -> Iterator[tuple[Count, Count]]:
    blocks: dict[tuple[str, ...], list[Count]] = defaultdict(list)
    for count in plain:
        for key in sorted(_keys(count, scene)):
            same = (f"#{n}" for n in sorted(kinds_of(count, scene)))
            for thing in (scene.like(count.thing), *(t for t in (PEOPLE,) if count.thing in scene.crowds), *_last(count.noun), *same):
                blocks[thing, key].append(count)
    for name in sorted(blocks):
        block = sorted(blocks[name], key=lambda c: (_published(c), c.figure.span, c.figure.id))
        for i, count in enumerate(block):
            for other in block[max(0, i - REACH) : i]:
                if differ(other, count, scene) and comparable(other, count, scene):
                    yield other, count


def _last(noun: str) -> tuple[str, ...]:
    """The end of a noun, by which a compound is found with its last part: `schoolmeisjes` and `meisjes`."""
    return (f"~{noun[-STEM:]}",) if noun else ()


def _keys(count: Count, scene: Scene) -> set[str]:
    """What two counts must share one of to be compared."""
    cause = [count.cause] if count.cause else []
    return {count.report, *scene.stories.near(count.report), *cause, *count.events, *count.where, *count.of, *_company(count, scene)}


def _exclude(a: Count, b: Count) -> bool:
    """Can the two not both be true of one thing at one time? `Een miljoen` and `meer dan een miljoen` can."""
    (_, small), (large, _) = sorted((a.value, b.value))
    return small * (MORE if small >= MANY else 1) < large


def _later_state(a: Count, b: Count, scene: Scene) -> bool:
    """Is the second what a toll, of which a report of an earlier day knew the least, had come to?"""
    if not later(a, b) or a.thing not in scene.tallies or a.figure.low is None or b.figure.low is None or a.figure.high is not None:
        return False
    return a.figure.low * (MORE if says_risen(b, scene) or by_now(b, scene) else OUTRUN) < b.figure.low


def one_more(before: Count, span: Span, number: int, scene: Scene) -> Conflict:
    """The update of a toll by one who came to it."""
    states = ["states", [[_number(before, scene), _by(before, scene)]], [[["count", number, number, False], scene.voice(span, None)]]]
    reason = scene.why(_key(before, "update", scene), what=["word", before.thing], states=states)
    return conflict("figure", "update", [[before.figure.span], [span]], reason)


def set_right(a: Count, b: Count, judgement: ConflictJudgement, scene: Scene) -> Conflict:
    """The conflict of two counts of which the second says itself that the first does not hold, or no longer."""
    return _contradiction([(a, b)], scene) if judgement == "contradiction" else _pair(a, b, judgement, "revised", scene)


def set_beside(a: Count, b: Count, judgement: ConflictJudgement, scene: Scene) -> Conflict:
    """The conflict of two counts that are told to be of one thing: they exclude each other, or the second is what came of the first."""
    return _toll([a, b], scene) if judgement == "update" else _contradiction([(a, b)], scene)


def find_shares(scene: Scene) -> list[Conflict]:
    """Shares of one vote that two voices give to two candidates, and that together are more than the whole."""
    whole = {c.name for c in scene.phrases.counted if c.whole}
    blocks: dict[str, list[tuple[Count, frozenset[str]]]] = defaultdict(list)
    for c in scene.counts:
        if c.unit in scene.phrases.percent and c.thing in whole and (who := _candidates(c.figure, scene)):
            for key in (c.report, *scene.stories.near(c.report)):
                blocks[key].append((c, who))
    out: dict[tuple[str, str], Conflict] = {}
    for key in sorted(blocks):
        block = sorted(blocks[key], key=lambda x: (_published(x[0]), x[0].figure.span, x[0].figure.id))
        for i, (b, theirs) in enumerate(block):
            for a, ours in block[max(0, i - REACH) : i]:
                one = ours & theirs or _one_name(ours, theirs, scene)
                if one or (a.said, a.figure.claim) == (b.said, b.figure.claim) or a.low + b.low <= WHOLE:
                    continue
                here = near(a.figure.span, b.figure.span, scene) if a.report == b.report else scene.stories.same(a.report, b.report)
                if here and one_time(a, b):
                    out[a.figure.id, b.figure.id] = _pair(a, b, "contradiction", "shares", scene)
    return list(out.values())


def _one_name(ours: frozenset[str], theirs: frozenset[str], scene: Scene) -> bool:
    """Does one side call by fewer words somebody of the other: `president Orm` and `Kemal Orm`?"""
    names = [{frozenset(w for w in WORD.findall(scene.actor[a].name) if w[:1].isupper()) for a in who} for who in (ours, theirs)]
    return any(x and y and (x <= y or y <= x) for x in names[0] for y in names[1])


def _candidates(figure: Figure, scene: Scene) -> frozenset[str]:
    """Whose share it is: whom the figure is of, or the one person that its clause names."""
    held = scene.over(figure.of) & scene.named
    event = scene.case.event.get(figure.event or "")
    if held or event is None or len(scene.case.figures_at(event)) > 1:
        return held
    people = frozenset(a for a in scene.over((*event.who, *event.whom)) & scene.named if scene.actor[a].kind == "person")
    return people if len(people) == 1 else frozenset()


def _pair(a: Count, b: Count, judgement: ConflictJudgement, key: str, scene: Scene) -> Conflict:
    reason = scene.why(
        key, what=["word", a.thing], left=_number(a, scene), right=_number(b, scene), left_by=_by(a, scene),
        right_by=_by(b, scene),
    )  # fmt: skip
    return conflict("figure", judgement, [[a.figure.span], [b.figure.span]], reason)


def _company(count: Count, scene: Scene) -> frozenset[str]:
    """The actors by which tolls of one cause find each other."""
    report = count.figure.span.report
    if count.cause is None or count.thing not in scene.tallies:
        return frozenset()
    return scene.main.get(report, frozenset()) | (scene.cast[report] if count.cause in scene.case.topics.lone else frozenset())


def _plain(counts: Sequence[Count], scene: Scene) -> list[Count]:
    """Without the figures of a report that lists one thing in parts: several values in one voice, of the same and in the same place."""
    listed: dict[tuple[object, ...], set[tuple[float, float]]] = defaultdict(set)

    def key(c: Count) -> tuple[object, ...]:
        return c.figure.span.report, c.thing, c.unit, c.said, c.of, c.where

    for c in counts:
        listed[key(c)].add((c.low, c.high))
    whole = [c for c in counts if c.total or says_risen(c, scene) or not any(a[1] < b[0] for a in listed[key(c)] for b in listed[key(c)])]
    return [c for c in whole if not _beside_all(c, scene)]


def _beside_all(c: Count, scene: Scene) -> bool:
    """Does its report count in a part of where it counts them all: `in kamp Noord stierven er 27`, `landelijk is het dodental 68`?"""
    p, mine = scene.phrases, says(scene.phrases.everywhere, c.sentence, scene)
    if c.thing not in scene.tallies or mine or c.total:
        return False
    local, cared = says(p.in_part, c.sentence, scene), in_care(c, scene)
    greater = [d for d in scene.counts_of[c.report] if d.thing == c.thing and d.low > c.low and d.sentence != c.sentence]
    if any(d.low > c.low and d.sentence == c.sentence and d.thing == c.thing and counts_all(d, scene) for d in scene.counts_of[c.report]):
        return True  # `het dodental is vijf, nadat er twee in het ziekenhuis waren overleden`
    here = local or bool(c.where)
    return any(
        (here and says(p.everywhere, d.sentence, scene)) or (local and not says(p.in_part, d.sentence, scene))
        or (cared and not in_care(d, scene))
        for d in greater
    )  # fmt: skip


def _published(c: Count) -> str:
    return str(c.published.earliest) if c.published and c.published.earliest else "9999"


def _side_by_side(pairs: Iterable[tuple[Count, Count]], scene: Scene) -> list[Conflict]:
    """One conflict for each two values of one thing that exclude each other, and one for all states of a toll, with their passages."""
    groups: dict[tuple[str, str, Value, Value], list[tuple[Count, Count]]] = defaultdict(list)
    tolls = Groups()
    rises: set[tuple[str, str]] = set()
    counts: dict[str, Count] = {}
    for a, b in pairs:
        if _risen(b, a, scene) and b.high < a.low:
            a, b = b, a
        if rose(a, b, scene):
            counts |= {a.figure.id: a, b.figure.id: b}
            tolls.join(a.figure.id, b.figure.id)
            rises.add((a.figure.id, b.figure.id))
            continue
        if not _exclude(a, b) or _lagging(a, b, scene):
            continue
        if not later(a, b) and (_published(a), a.low, a.figure.id) > (_published(b), b.low, b.figure.id):
            a, b = b, a
        story = min(a.events & b.events, default="") or min(a.where & b.where, default="")
        groups[a.thing, story, a.value, b.value].append((a, b))
    out = [_contradiction(groups[key], scene) for key in sorted(groups, key=str)]
    states = (_without_parts([counts[i] for i in ids], rises, scene) for ids in tolls.all())
    return out + [_toll(told, scene) for told in states if len({c.value for c in told}) > 1]


def _without_parts(states: Sequence[Count], rises: set[tuple[str, str]], scene: Scene) -> list[Count]:
    """The states of a toll that only goes up, without those that are lower than what was told before or beside them: they count a part."""

    def alone(c: Count, d: Count) -> bool:
        """Is there no other voice in the second?"""
        return d.said is None or d.said == c.said or one_voice(d, c, scene)

    def lower(c: Count) -> bool:
        return any(
            d.low > c.high and (d.figure.id, c.figure.id) not in rises and ((later(d, c) and alone(c, d)) or beside(c, d)) for d in states
        )

    def beside(c: Count, d: Count) -> bool:
        """Does one report tell of the second before it tells of the first in its own voice?"""
        return c.report == d.report and c.said is None and (alone(c, d) or d.figure.span < c.figure.span)

    return [c for c in states if c.thing in scene.falling or c.total or not lower(c)]


def _by(c: Count, scene: Scene) -> Told:
    """Who counts: a speaker, else who is the subject of a verb of counting, else the outlet."""
    return scene.voice(c.figure.span, c.speaker or c.said)


def _contradiction(pairs: Sequence[tuple[Count, Count]], scene: Scene) -> Conflict:
    left, right = ([p[i] for p in pairs] for i in (0, 1))
    first, second = (min(side, key=lambda c: (_published(c), c.figure.id)) for side in (left, right))
    reason = scene.why(
        _key(first, "contradiction", scene), what=["word", first.thing],
        left=_number(first, scene), right=_number(second, scene), left_by=_by(first, scene),
        right_by=_by(second, scene),
    )  # fmt: skip
    return conflict("figure", "contradiction", [(c.figure.span for c in left), (c.figure.span for c in right)], reason)


def _toll(counts: Sequence[Count], scene: Scene) -> Conflict:
    """The states of a toll in order of the days on which they were told; one value is one side."""
    told = sorted(counts, key=lambda c: (_published(c), c.figure.low or 0, c.figure.span))
    sides: dict[Value, list[Count]] = {}
    for c in told:
        sides.setdefault(c.value, []).append(c)
    days: dict[str, list[list[Told]]] = defaultdict(list)
    for side in sides.values():
        days[_published(side[0])].append([_number(side[0], scene), _by(side[0], scene)])
    reason = scene.why(_key(told[0], "update", scene), what=["word", told[0].thing], states=["states", *(days[d] for d in sorted(days))])
    return conflict("figure", "update", [[c.figure.span for c in side] for side in sides.values()], reason)


def rose(a: Count, b: Count, scene: Scene) -> bool:
    """Is the second a later state of a count: a toll that rose, what the same voice says anew, or what is so by now?"""
    after = later(a, b)
    if after and a.thing in scene.falling and b.high < a.low / PART and not _of_the_same(a, b, scene):
        return False
    if after and (_rivals(a, b, scene) or (a.thing in scene.faint and _two_parties(a, b, scene))):
        return False
    if after and (one_voice(a, b, scene) or a.thing in scene.falling or by_now(b, scene) or still_so(a, b, scene)):
        return True
    if after and says_risen(b, scene) and a.high < b.low and a.thing not in scene.known:
        return True
    if after and a.said is None and b.said is None and a.high < b.low and a.thing not in scene.crowds:
        return True
    return (after or _risen(a, b, scene)) and a.thing in scene.tallies and (a.high < b.low or _later_state(a, b, scene))


def _two_parties(a: Count, b: Count, scene: Scene) -> bool:
    """Do two parties count, of whom the second does not say that it changed?"""
    told = says_risen(b, scene) or by_now(b, scene) or still_so(a, b, scene)
    return bool(a.said and b.said) and a.said != b.said and not one_voice(a, b, scene) and not told


def _rivals(a: Count, b: Count, scene: Scene) -> bool:
    """Do two parties count far apart, soon after each other, and does nothing say that it rose: the police 35, a rights group 200?"""
    named = a.said in scene.actor and b.said in scene.actor and a.said != b.said and not one_voice(a, b, scene)
    p, q = a.published, b.published
    soon = bool(p and q and p.latest and q.earliest) and (q.earliest - p.latest).days <= HASTE  # type: ignore[union-attr,operator]
    if not (named and soon and b.low >= a.high * RIVAL) or says_risen(b, scene) or by_now(b, scene) or b.total:
        return False
    return not any(c.thing == a.thing and c is not b and one_voice(a, c, scene) for c in scene.counts_of[b.report])


def _of_the_same(a: Count, b: Count, scene: Scene) -> bool:
    """Is there a sign that far fewer are those who are left (`er worden nog drie vermist`), and not some others or a part?"""
    left = not scene.phrases.formerly.isdisjoint(scene.said(b.sentence))
    return left or bool(a.where & b.where) or bool(a.cause and a.cause == b.cause) or scene.kin(a.report, b.report)


def _lagging(a: Count, b: Count, scene: Scene) -> bool:
    """Does a later report tell of fewer in its own voice, or of far fewer? Then it counts a part, unless it says that it is all."""
    one = bool(a.events & b.events) or bool(a.cause and a.cause == b.cause and a.where & b.where)
    part = b.high < a.low / PART or not (one or counts_all(b, scene))
    return later(a, b) and b.high < a.low and part and a.thing in scene.tallies and b.said is None


def _risen(a: Count, b: Count, scene: Scene) -> bool:
    """Does one report itself say that the count went up: `nog zes`, `opgelopen tot negen`?"""
    if a.figure.span.report != b.figure.span.report:
        return False
    before = scene.said(a.sentence)
    if a.said and b.said and not one_voice(a, b, scene) and scene.phrases.formerly.isdisjoint(before):
        return False
    return not scene.phrases.formerly.isdisjoint(before) or says_risen(b, scene)


def _number(c: Count, scene: Scene) -> list[object]:
    """A figure as it is told: its bounds, whether they are rough, and its unit where it is a share, money or a measure."""
    unit = scene.percent if c.unit in scene.phrases.percent else c.unit
    return ["count", c.figure.low, c.figure.high, c.figure.approximate, *([unit] if c.unit in scene.phrases.units else [])]


def _key(c: Count, judgement: ConflictJudgement, scene: Scene) -> str:
    """The sentence for it: of a share, of an amount, of a number."""
    measured = c.unit in scene.phrases.units
    kind = "share" if c.unit in scene.phrases.percent else "amount" if c.thing in scene.amounts else "measure" if measured else "figure"
    return f"{kind}_{judgement}"
