"""One event with two dates, two outcomes or two winners."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import combinations

from kroniek.reconcile.compare import only_once
from kroniek.reconcile.conflicts.scene import HELD, REACH, Scene, conflict, short
from kroniek.reconcile.pair import Happening
from kroniek.reconcile.words import Endings, fold, tokens
from kroniek.records import Conflict, Span, Topic

ALIKE = 0.7
"""Share of words from which on two passages are one text."""



def find_dates(scene: Scene) -> list[Conflict]:
    """What happens once and is dated twice."""
    out = []
    for group in scene.groups.all():
        members = [scene.told(i) for i in group[:30]]
        clash = [(a, b) for a, b in combinations(members, 2) if only_once(a, b, scene.case)]
        if not clash:
            continue
        by_date: dict[tuple[date | None, date | None], list[Happening]] = defaultdict(list)
        for h in {x.id: x for pair in clash for x in pair}.values():
            by_date[h.when.earliest, h.when.latest].append(h)
        for left, right in combinations([by_date[k] for k in sorted(by_date, key=str)], 2):
            a, b = left[0], right[0]
            if a.when.meets(b.when):
                continue
            reason = scene.reasons.date_contradiction.format(
                what=a.event.lemma, left=scene.days(a.when), right=scene.days(b.when),
                left_by=scene.voice(a.event.span, a.speaker), right_by=scene.voice(b.event.span, b.speaker),
            )  # fmt: skip
            out.append(conflict("date", "contradiction", [(h.event.span for h in left), (h.event.span for h in right)], reason))
    return out


def find_outcomes(scene: Scene) -> list[Conflict]:
    """One event told as happened and as not happened."""
    out = []
    for group in scene.groups.all():
        members = [scene.of[i] for i in group]
        yes = [h for h in members if HELD.get(h.event.factuality) == 1]
        no = [h for h in members if HELD.get(h.event.factuality) == -1]
        pairs = [(a, b) for a in yes[:REACH] for b in no[:REACH] if (a.speaker, a.report) != (b.speaker, b.report)]
        clash = [(a, b) for a, b in pairs if scene.sure(a, b) and _worded(a, b, scene)]
        if clash:
            out.append(_versus("outcome", [a for a, _ in clash], [b for _, b in clash], scene.reasons.outcome_contradiction, scene))
    return out


def _worded(a: Happening, b: Happening, scene: Scene) -> bool:
    """Do two passages differ in words? The same words with another reading are our mistake, not a contradiction."""
    x, y = (frozenset(tokens(scene.case.quote(h.event.span))) for h in (a, b))
    return bool((x ^ y) & scene.phrases.negations) or len(x & y) < ALIKE * min(len(x), len(y))


def _versus(topic: Topic, left: Sequence[Happening], right: Sequence[Happening], template: str, scene: Scene) -> Conflict:
    a, b = left[0], right[0]
    reason = template.format(
        left=short(scene.case.quote(a.event.span)), right=short(scene.case.quote(b.event.span)),
        left_by=scene.voice(a.event.span, a.speaker), right_by=scene.voice(b.event.span, b.speaker),
    )  # fmt: skip
    return conflict(topic, "contradiction", [(h.event.span for h in left), (h.event.span for h in right)], reason)


def find_winners(scene: Scene) -> list[Conflict]:
    """Two parties that are each said to be the one: who won."""
    blocks: dict[tuple[str, str], list[Happening]] = defaultdict(list)
    for h in scene.items:
        if h.act in scene.case.topics.one and h.who & h.company:
            for actor in sorted(h.company | frozenset(h.main)):
                blocks[str(h.act), actor].append(h)
    out: dict[tuple[str, ...], Conflict] = {}
    for block in blocks.values():
        for i, b in enumerate(block):
            for a in block[max(0, i - REACH) : i]:
                if not scene.story(a.report, b.report) or not a.when.meets(b.when) or not _worded(a, b, scene):
                    continue
                if _two_winners(a, b, scene) or _won_and_not(a, b, scene):
                    out[tuple(sorted((a.id, b.id)))] = _versus("outcome", [a], [b], scene.reasons.outcome_contradiction, scene)
    return list(out.values())


def _two_winners(a: Happening, b: Happening, scene: Scene) -> bool:
    """Is one said to be the one by the first, another by the second, in one contest?"""
    crossed = bool(a.who & b.whom or a.whom & b.who) or _same_race(a, b, scene)
    return not a.who & b.who and crossed and _won(a, scene) == _won(b, scene) == 1


def _won_and_not(a: Happening, b: Happening, scene: Scene) -> bool:
    """Does one voice say of somebody that it is the one, and another that it is not, of the same contest?"""
    same = a.who == b.who and len(a.who) == 1 and bool((a.topics & b.topics) - scene.case.topics.one)
    return same and (a.report, a.speaker) != (b.report, b.speaker) and {_won(a, scene), _won(b, scene)} == {1, -1}


def _won(h: Happening, scene: Scene) -> int:
    """Is it said (1) or denied (-1) that they are the one? `Niet zij won, maar hij` denies it."""
    held = HELD.get(h.event.factuality, 0)
    words = tokens(scene.case.quote(h.event.span))
    names = {w for i in h.who for w in tokens(scene.actor[i].name)[-1:]}
    for i, word in enumerate(words):
        if word in names and not scene.phrases.negations.isdisjoint(words[max(0, i - 2) : i]):
            return -1 if held == 1 and _instead(h, scene) else held
    return held


def _instead(h: Happening, scene: Scene) -> bool:
    """Does the sentence go on with who it was instead?"""
    after = scene.case.report[h.report].text[h.event.trigger.end : h.sentence.end]
    return not scene.phrases.instead.isdisjoint(tokens(after)[:2])


def _same_race(a: Happening, b: Happening, scene: Scene) -> bool:
    """Do two people win one thing: the same topic beside the winning, and nobody but people?"""
    people = all(scene.actor[i].kind == "person" for i in a.who | b.who)
    return people and len(a.who) == len(b.who) == 1 and bool((a.topics & b.topics) - scene.case.topics.one)


def _conditional(h: Happening, scene: Scene) -> bool:
    """Does the clause only say on what something hangs?"""
    return not scene.phrases.conditions.isdisjoint(tokens(scene.case.quote(h.event.span))[:1])


def _holds(h: Happening) -> bool:
    return HELD.get(h.event.factuality, 0) == 1


def find_undecided(scene: Scene) -> list[Conflict]:
    """Somebody says how it ended, and the outlet, in the same report, that this is not certain."""
    patterns = [re.compile(p) for p in scene.phrases.undecided]
    sides = [Endings([("+", o.stems), ("-", o.contrary)], whole=True) for o in scene.phrases.opposites]
    said: dict[str, list[Happening]] = defaultdict(list)
    for h in scene.items:
        if h.speaker and h.event.factuality in HELD:
            said[h.report].append(h)
    out = []
    for report, items in sorted(said.items()):
        claims = [c.span for c in scene.claims[report]]
        for place in scene.case.sentences(report):
            text = fold(scene.case.quote(place))
            if not any(p.search(text) for p in patterns) or any(c.overlaps(place) for c in claims):
                continue
            topics = scene.case.topics.of(tokens(text))
            for ends in (e for e in sides if e.of(tokens(text))):
                left = [h for h in items if h.topics & topics and ends.of(tokens(scene.case.quote(h.event.trigger)))]
                if left:
                    out.append(_against(left, place, scene))
    return out


def _against(left: Sequence[Happening], place: Span, scene: Scene) -> Conflict:
    reason = scene.reasons.undecided.format(
        left=short(scene.case.quote(left[0].event.span)), left_by=scene.voice(left[0].event.span, left[0].speaker),
        right=short(scene.case.quote(place)), right_by=scene.voice(place, None),
    )  # fmt: skip
    return conflict("outcome", "contradiction", [(h.event.span for h in left), [place]], reason)


def find_opposites(scene: Scene) -> list[Conflict]:
    """One says it succeeded, another that it failed, about one thing."""
    sides = [(Endings([("+", o.stems), ("-", o.contrary)], whole=True)) for o in scene.phrases.opposites]
    out: list[Conflict] = []
    for ends in sides:
        blocks: dict[str, list[tuple[Happening, str]]] = defaultdict(list)
        for h in scene.items:
            words = (*tokens(h.event.lemma), *tokens(scene.case.quote(h.event.trigger)))
            sign = next((s for w in words if (s := ends.of_word(w))), None)
            if sign and HELD.get(h.event.factuality, 0) and not _conditional(h, scene):
                flipped = sign if _holds(h) else {"+": "-", "-": "+"}[sign]
                for topic in h.topics | (h.who | h.whom) & scene.named:
                    blocks[topic].append((h, flipped))
        for key in sorted(blocks):
            plus = [h for h, s in blocks[key] if s == "+"]
            minus = [h for h, s in blocks[key] if s == "-"]
            for a in plus[:REACH]:
                for b in minus[:REACH]:
                    about = bool(a.topics & b.topics) or len(a.words & b.words) >= 2
                    voices = (a.report, a.speaker) != (b.report, b.speaker)
                    if about and voices and a.when.meets(b.when) and scene.kin(a.report, b.report):
                        out.append(_versus("outcome", [a], [b], scene.reasons.outcome_contradiction, scene))
    return out
