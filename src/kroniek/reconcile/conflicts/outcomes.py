"""One event with two dates, two outcomes or two winners."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from kroniek.reconcile.compare import DAYS, only_once, soft, width
from kroniek.reconcile.conflicts.assertions import Assertion, blocks, pairs, two_voices
from kroniek.reconcile.conflicts.scene import HELD, REACH, Scene, conflict, days_of, patterns, short
from kroniek.reconcile.pair import Happening
from kroniek.reconcile.words import STEM, fold, tokens
from kroniek.records import Conflict, Reading, Span, Topic

LITTLE = 4
"""Words of a passage below which what it is about may stand in the sentence before it."""
ROOT = 4
"""Letters that a name and what is of it share: `Zwolle`, `de Zwolse raad`."""
MUCH = 8
"""Words of a passage beyond which it may be about something else than the names in it."""
BEFORE = 4
"""Words between a negation and the outcome that it turns around."""
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
            reason = scene.why(
            "date_contradiction", what=a.event.lemma, left=["days", *days_of(a.when)], right=["days", *days_of(b.when)],
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
            out.append(_versus("outcome", [a for a, _ in clash], [b for _, b in clash], "outcome_contradiction", scene))
    return out


def _worded(a: Happening, b: Happening, scene: Scene) -> bool:
    """Do two passages differ in words? The same words with another reading are our mistake, not a contradiction."""
    x, y = (frozenset(tokens(scene.case.quote(h.event.span))) for h in (a, b))
    return bool((x ^ y) & scene.phrases.negations) or len(x & y) < ALIKE * min(len(x), len(y))


def _versus(topic: Topic, left: Sequence[Happening], right: Sequence[Happening], template: str, scene: Scene) -> Conflict:
    a, b = left[0], right[0]
    reason = scene.why(
            template,
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
                    out[tuple(sorted((a.id, b.id)))] = _versus("outcome", [a], [b], "outcome_contradiction", scene)
    return list(out.values())


def find_claimed_wins(scene: Scene) -> list[Conflict]:
    """Two people of whom each is said, by another voice of one story, to have won."""
    winners = scene.seen("wins", _claimed, tuple[Assertion, str])
    won = {id(a): person for a, person in winners}

    def rivals(a: Assertion, b: Assertion) -> bool:
        named = {n[:STEM] for n in a.names | b.names}
        race = scene.brief(a.report, b.report) or (a.words & b.words) - named - scene.case.topics.one
        return won[id(a)] != won[id(b)] and bool(race) and two_voices(a, b, scene, scene.case.topics.one)

    out = []
    for a, b in pairs(blocks((a for a, _ in winners), lambda a: a.words & scene.case.topics.one, scene), rivals):
        reason = scene.why(
            "outcome_contradiction", left=short(scene.case.quote(a.span)), right=short(scene.case.quote(b.span)),
            left_by=scene.voice(a.span, a.speaker), right_by=scene.voice(b.span, b.speaker),
        )  # fmt: skip
        out.append(conflict("outcome", "contradiction", [[a.span], [b.span]], reason))
    return out


def _claimed(reading: Reading, scene: Scene) -> Iterator[tuple[Assertion, str]]:
    """The passages that say of one person that they won."""
    for a in scene.asserted(reading):
        if a.negative or a.predicate not in scene.case.topics.one or not a.certain:
            continue
        near = scene.over(scene.case.near(a.span)) & scene.named
        named = set() if any(scene.actor[p].kind == "organisation" for p in near) else {p for p in near if scene.actor[p].kind == "person"}
        if not a.names and a.speaker and len(a.words) <= LITTLE and scene.actor[a.speaker].kind == "person":  # `eist de overwinning op`
            named = {a.speaker}
        if len(named) == 1:
            yield a, named.pop()


def find_two_days(scene: Scene) -> list[Conflict]:
    """What does not happen twice to one thing (a crash, a dam that breaks), dated to two days within a few of each other."""
    telling = scene.case.topics.single
    dated = scene.seen("days", _dated, Assertion)

    def clash(a: Assertion, b: Assertion) -> bool:
        if a.when.meets(b.when) or a.span.overlaps(b.span) or (a.report, a.voice) == (b.report, b.voice):
            return False
        first, last = sorted((a.when, b.when), key=lambda w: w.latest or date.max)
        near = bool(first.latest and last.earliest and (last.earliest - first.latest).days <= DAYS)
        few = max(width(a.when), width(b.when)) <= DAYS
        shared = a.words & b.words
        return near and few and bool(shared & telling) and len(shared) > 1 and scene.stories.same(a.report, b.report)

    out = []
    for a, b in pairs(blocks(dated, lambda a: (str(a.predicate),), scene), clash):
        what = min(a.words & b.words & telling)
        word = next(w for w in tokens(scene.case.quote(a.span)) if scene.feature(w) == what)
        reason = scene.why(
            "date_contradiction", what=word, left=["days", *days_of(a.when)], right=["days", *days_of(b.when)],
            left_by=scene.voice(a.span, a.speaker), right_by=scene.voice(b.span, b.speaker),
        )  # fmt: skip
        out.append(conflict("date", "contradiction", [[a.span], [b.span]], reason))
    return out


def _dated(reading: Reading, scene: Scene) -> Iterator[Assertion]:
    """The passages that date what does not happen twice to one thing."""
    for a in scene.asserted(reading):
        if a.predicate in scene.case.topics.single and not a.negative and a.certain and not soft(a.when) and not a.again:
            yield a


def _two_winners(a: Happening, b: Happening, scene: Scene) -> bool:
    """Is one said to be the one by the first, another by the second, in one contest?"""
    told = scene.brief(a.report, b.report) or bool(a.speaker and b.speaker)
    crossed = bool(a.who & b.whom or a.whom & b.who) or (_same_race(a, b, scene) and told)
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


def find_undecided(scene: Scene) -> list[Conflict]:
    """Somebody says how it ended, and the outlet, in the same report, that this is not certain."""
    return scene.seen("undecided", _undecided, Conflict)


def _undecided(reading: Reading, scene: Scene) -> Iterator[Conflict]:
    items = [h for h in scene.told_in[reading.report.id] if h.speaker and h.event.factuality in HELD]
    for place in scene.case.sentences(reading.report.id) if items else ():
        text = fold(scene.case.quote(place))
        if not any(p.search(text) for p in patterns(scene.phrases.undecided)) or any(c.span.overlaps(place) for c in reading.claims):
            continue
        topics = scene.case.topics.of(tokens(text))
        words = tokens(text)
        open_ = {w.matter for w in scene.matters.told(words)}
        told = [h for h in items if h.topics & topics] if open_ else []
        left = [h for h in told if open_ & _of_matters((*words, *tokens(scene.case.quote(h.event.span))), h, scene)]
        if left:
            yield _against(left, place, scene)


def _of_matters(words: Sequence[str], h: Happening, scene: Scene) -> set[str]:
    """The matters that a happening tells an end of, as far as one of some words is what they need to be told of."""
    matters = scene.matters
    told = {w.matter for w in matters.told(tokens(scene.case.quote(h.event.span)))}
    return {m for m in told if not matters.of[m].needed or any(matters.groups(m, w) for w in words)}


def _against(left: Sequence[Happening], place: Span, scene: Scene) -> Conflict:
    reason = scene.why(
            "undecided", left=short(scene.case.quote(left[0].event.span)), left_by=scene.voice(left[0].event.span, left[0].speaker),
        right=short(scene.case.quote(place)), right_by=scene.voice(place, None),
    )  # fmt: skip
    return conflict("outcome", "contradiction", [(h.event.span for h in left), [place]], reason)
