"""Counts of one thing that exclude each other: a contradiction, or a toll that rose.

Parts are not compared with wholes, bounds that leave room for each other agree, and only a count that goes up as news comes in (the dead,
the wounded) is updated by a later, higher one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kroniek.reconcile.compare import WEEK, elsewhere, soft, width
from kroniek.reconcile.conflicts.scene import REACH, Scene, conflict, near
from kroniek.reconcile.words import fold, tokens
from kroniek.records import Conflict, ConflictJudgement, Figure

Value = tuple[float, float]
"""From and to, as numbers that always compare."""
PEOPLE = "mensen"
"""People of whom nothing more is known: compared only where two voices count them side by side."""
TIMES = 10
"""A figure so many times another is about something wider, unless both are told of one event."""
SLACK = 0.1
"""Part of itself by which an approximate figure may differ."""
BEFORE = 600
"""Characters before a count in which what it is a count of is looked for."""
WHOLE = 100
"""All of it, in per cent."""
AFTER = 40
"""Characters after a percentage in which what it is of stands."""



class Count:
    """A figure ready to compare: what is counted, of whom, where, in which event."""

    __slots__ = ("cause", "events", "figure", "high", "low", "of", "published", "speaker", "thing", "unit", "when", "where")

    def __init__(self, figure: Figure, thing: str, scene: Scene) -> None:
        self.figure, self.thing = figure, thing
        self.unit = fold(figure.unit)
        slack = SLACK if figure.approximate else 0.0
        self.low = float("-inf") if figure.low is None else figure.low * (1 - slack)
        self.high = float("inf") if figure.high is None else figure.high * (1 + slack)
        event = scene.case.event.get(figure.event or "")
        around = [scene.of[event.id]] if event else []
        around += [h for h in scene.at.get(scene.case.sentence(figure.span), ()) if h not in around]
        self.events = frozenset(scene.groups.head(h.id) for h in around if len(scene.groups.members(h.id)) > 1)
        self.where = (scene.over(figure.where) | frozenset().union(*(h.where for h in around))) & scene.named
        self.of = scene.over(figure.of) & scene.named
        self.when = figure.when
        self.cause = _cause(figure, scene)
        self.published = scene.case.report[figure.span.report].published
        self.speaker = scene.speaker(figure.claim, figure.stated_by)

    @property
    def value(self) -> tuple[float, float]:
        return (self.low, self.high)


def find_figures(scene: Scene) -> list[Conflict]:
    """Counts of one thing that exclude each other: a contradiction, or a toll that rose."""
    blocks: dict[tuple[str, ...], list[Count]] = defaultdict(list)
    for count in _plain([c for f in scene.case.figure.values() if (c := _count(f, scene))]):
        for key in sorted(count.events | count.where | count.of):
            blocks[count.thing, count.unit, key].append(count)
        blocks[count.thing, count.unit, count.figure.span.report].append(count)
        for actor in sorted(_company(count, scene)):
            blocks[count.thing, count.unit, str(count.cause), actor].append(count)
    found: dict[tuple[str, str], tuple[Count, Count]] = {}
    for name in sorted(blocks):
        block = sorted(blocks[name], key=lambda c: (_published(c), c.figure.id))
        for i, count in enumerate(block):
            for other in block[max(0, i - REACH) : i]:
                if _comparable(other, count, scene) and (other.high < count.low or count.high < other.low):
                    found[other.figure.id, count.figure.id] = (other, count)
    return _side_by_side(found.values(), scene)


def find_shares(scene: Scene) -> list[Conflict]:
    """Shares of one vote that two voices give to two candidates, and that together are more than the whole."""
    whole = {c.name for c in scene.phrases.counted if c.whole}
    counts: dict[str, list[tuple[Count, frozenset[str]]]] = defaultdict(list)
    for f in scene.case.figure.values():
        if fold(f.unit) in scene.phrases.percent and (c := _count(f, scene)) and c.thing in whole and (who := _candidates(f, scene)):
            counts[f.span.report].append((c, who))
    out = []
    for report in sorted(counts):
        block = sorted(counts[report], key=lambda x: x[0].figure.span)
        for i, (b, theirs) in enumerate(block):
            for a, ours in block[max(0, i - REACH) : i]:
                if ours & theirs or (a.speaker, a.figure.claim) == (b.speaker, b.figure.claim) or a.low + b.low <= WHOLE:
                    continue
                if near(a.figure.span, b.figure.span, scene):
                    out.append(_pair(a, b, "contradiction", scene.reasons.shares, scene))
    return out


def _candidates(figure: Figure, scene: Scene) -> frozenset[str]:
    """Whose share it is: whom the figure is of, or the one person that its clause names."""
    held = scene.over(figure.of) & scene.named
    event = scene.case.event.get(figure.event or "")
    if held or event is None or len(scene.case.figures_at(event)) > 1:
        return held
    people = frozenset(a for a in scene.over((*event.who, *event.whom)) & scene.named if scene.actor[a].kind == "person")
    return people if len(people) == 1 else frozenset()


def _pair(a: Count, b: Count, judgement: ConflictJudgement, template: str, scene: Scene) -> Conflict:
    reason = template.format(
        what=a.thing, left=_number(a, scene), right=_number(b, scene), left_by=scene.voice(a.figure.span, a.speaker),
        right_by=scene.voice(b.figure.span, b.speaker),
    )  # fmt: skip
    return conflict("figure", judgement, [[a.figure.span], [b.figure.span]], reason)


def _company(count: Count, scene: Scene) -> frozenset[str]:
    """The actors by which tolls of one cause find each other."""
    report = count.figure.span.report
    if count.cause is None or count.thing not in scene.tallies:
        return frozenset()
    return scene.main.get(report, frozenset()) | (scene.cast[report] if count.cause in scene.case.topics.lone else frozenset())


def _plain(counts: Sequence[Count]) -> list[Count]:
    """Without the figures of a report that lists one thing in parts: several values in one voice, of the same and in the same place."""
    listed: dict[tuple[object, ...], set[tuple[float, float]]] = defaultdict(set)

    def key(c: Count) -> tuple[object, ...]:
        return c.figure.span.report, c.thing, c.unit, c.speaker, c.of, c.where

    for c in counts:
        listed[key(c)].add((c.low, c.high))
    return [c for c in counts if not any(a[1] < b[0] for a in listed[key(c)] for b in listed[key(c)])]


def _count(figure: Figure, scene: Scene) -> Count | None:
    """What a figure counts, or none when it is a part of another or says nothing comparable."""
    text = scene.case.report[figure.span.report].text
    before = fold(text[max(0, figure.span.start - 14) : figure.span.start]).rstrip()
    if (figure.low is None and figure.high is None) or before.endswith(scene.phrases.part_words) or figure.id in scene.parted:
        return None
    if not scene.phrases.then.isdisjoint(tokens(before)[-1:]):
        return None
    sentence = f" {' '.join(tokens(scene.case.quote(scene.case.sentence(figure.span))))} "
    if any(f" {w} " in sentence for w in scene.phrases.local):
        return None
    thing = _thing(figure, scene)
    return Count(figure, thing, scene) if thing else None


def _thing(figure: Figure, scene: Scene) -> str | None:
    words = tokens(figure.counted) or tokens(scene.case.quote(figure.span))[-1:]
    head = words[-1] if words else ""
    if head in scene.phrases.units:
        after = scene.case.report[figure.span.report].text[figure.span.end : figure.span.end + AFTER]
        return next((name for w in tokens(after)[:3] if (name := scene.counted.of_word(w))), None)
    if head in scene.phrases.people:
        event = scene.case.event.get(figure.event or "")
        named = sorted(scene.counted.of((*tokens(event.lemma), *tokens(scene.case.quote(event.trigger))))) if event else []
        if named:
            return named[0]
        around = scene.counted.of(tokens(scene.case.quote(scene.case.sentence(figure.span))))
        return scene.counted.of_word(head) or (min(around) if len(around) == 1 else PEOPLE)
    return scene.counted.of_word(head) or (head if len(head) > 3 else None)


def _cause(figure: Figure, scene: Scene) -> str | None:
    """What the count is of: the attack, the blackout that its sentence names, or the last one named before it."""
    report = scene.case.report[figure.span.report]
    place = scene.case.sentence(figure.span)
    here = [t for w in tokens(report.text[place.start : place.end]) if (t := scene.case.topics.of_word(w)) in scene.case.topics.cause]
    if here:
        return here[0]
    before = tokens(report.text[max(report.body, place.start - BEFORE) : place.start])
    return next((t for w in reversed(before) if (t := scene.case.topics.of_word(w)) in scene.case.topics.cause), None)


def _published(c: Count) -> str:
    return str(c.published.earliest) if c.published and c.published.earliest else "9999"


def _comparable(a: Count, b: Count, scene: Scene) -> bool:
    """Are the two about one thing at one time: one event, or one story in one place? In one report: from two voices."""
    if a.figure.span.report == b.figure.span.report and (a.speaker == b.speaker or a.figure.span.overlaps(b.figure.span)):
        return False
    if elsewhere(a.where, b.where, scene.actor) or (a.of and b.of and not a.of & b.of):
        return False
    if _otherwise(a.cause, b.cause, scene) or not (soft(a.when) or soft(b.when) or a.when.meets(b.when)):
        return False
    if a.events & b.events:
        return True
    crowd = a.thing in scene.tallies or a.thing in scene.crowds or a.thing == PEOPLE
    small, large = sorted((a.figure.low or a.figure.high or 0, b.figure.low or b.figure.high or 0))
    alike = large <= TIMES * max(small, 1)
    if a.figure.span.report == b.figure.span.report and crowd and alike and a.speaker and b.speaker:
        return near(a.figure.span, b.figure.span, scene) or near(b.figure.span, a.figure.span, scene)
    if a.thing == PEOPLE:
        return False
    if a.cause and a.cause == b.cause and a.thing in scene.tallies and _one_story(a, b, scene):
        return True
    if alike and a.cause and b.cause and a.thing in scene.tallies and _one_day_and_town(a, b, scene):
        return True
    shared = (a.of & b.of and (crowd or a.unit in scene.phrases.units)) or (crowd and a.where & b.where)
    return alike and bool(shared) and scene.kin(a.figure.span.report, b.figure.span.report)


def _otherwise(a: str | None, b: str | None, scene: Scene) -> bool:
    """Are two causes two happenings, and not two words for one?"""
    return bool(a and b and a != b) and not any({a, b} <= kind for kind in scene.phrases.kindred)


def _one_day_and_town(a: Count, b: Count, scene: Scene) -> bool:
    """Is the toll of one town and, to the week, of one day?"""
    town = any(scene.actor[p].kind == "place" for p in a.where & b.where)
    return town and not soft(a.when) and not soft(b.when) and max(width(a.when), width(b.when)) <= WEEK


def _one_story(a: Count, b: Count, scene: Scene) -> bool:
    """Do two reports count in one story? Of what there is one at a time, two shared actors are enough."""
    p, q = a.figure.span.report, b.figure.span.report
    return scene.story(p, q) or (a.cause in scene.case.topics.lone and len(scene.cast[p] & scene.cast[q]) > 1)


def _side_by_side(pairs: Iterable[tuple[Count, Count]], scene: Scene) -> list[Conflict]:
    """One conflict for each two values of one thing, with all passages that state them."""
    groups: dict[tuple[str, str, Value, Value, ConflictJudgement], list[tuple[Count, Count]]] = defaultdict(list)
    for a, b in pairs:
        if _risen(b, a, scene) and b.high < a.low:
            a, b = b, a
        judgement: ConflictJudgement = "update" if _rose(a, b, scene) else "contradiction"
        if judgement == "contradiction" and (_published(a), a.low, a.figure.id) > (_published(b), b.low, b.figure.id):
            a, b = b, a
        story = min(a.events & b.events, default="") or min(a.where & b.where, default="")
        groups[a.thing, story, a.value, b.value, judgement].append((a, b))
    out = []
    for key in sorted(groups, key=str):
        left, right = ([p[i] for p in groups[key]] for i in (0, 1))
        first, second = (min(side, key=lambda c: (_published(c), c.figure.id)) for side in (left, right))
        template = scene.reasons.figure_update if key[4] == "update" else scene.reasons.figure_contradiction
        reason = template.format(
            what=first.thing, left=_number(first, scene), right=_number(second, scene),
            left_by=scene.voice(first.figure.span, first.speaker), right_by=scene.voice(second.figure.span, second.speaker),
        )  # fmt: skip
        out.append(conflict("figure", key[4], [(c.figure.span for c in left), (c.figure.span for c in right)], reason))
    return out


def _rose(a: Count, b: Count, scene: Scene) -> bool:
    """Is the second a later, higher state of a count that goes up?"""
    p, q = a.published, b.published
    later = bool(p and q and p.latest and q.earliest and p.latest < q.earliest) or _risen(a, b, scene)
    return later and a.thing in scene.tallies and a.high < b.low


def _risen(a: Count, b: Count, scene: Scene) -> bool:
    """Does one report itself say that the count went up: `nog zes`, `opgelopen tot negen`?"""
    if a.figure.span.report != b.figure.span.report:
        return False
    before, after = (tokens(scene.case.quote(scene.case.sentence(c.figure.span))) for c in (a, b))
    return not scene.phrases.formerly.isdisjoint(before) or any(w.startswith(scene.phrases.rising) for w in after)


def _number(c: Count, scene: Scene) -> str:
    """A figure in words: `ten minste 70`."""
    low, high = c.figure.low, c.figure.high
    p = scene.phrases
    if low is None or high is None:
        return (p.at_most if low is None else p.at_least).format(n=_digits(high if low is None else low))
    if low == high:
        return p.about.format(n=_digits(low)) if c.figure.approximate else _digits(low)
    return p.between.format(low=_digits(low), high=_digits(high))


def _digits(x: float | None) -> str:
    return f"{x:,.10g}".replace(",", ".") if x is not None and float(x).is_integer() else f"{x:g}".replace(".", ",")
