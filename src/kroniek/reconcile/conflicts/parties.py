"""Who did it, who holds the office, who stands with whom: parties on which the sources disagree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kroniek.reconcile.conflicts.assertions import Assertion, blocks, pairs, two_voices
from kroniek.reconcile.conflicts.scene import HELD, REACH, Scene, conflict, patterns, short
from kroniek.reconcile.words import STEM, WORD, fold, tokens
from kroniek.records import Conflict, Reading, Span, Stance, Topic

Told = tuple[Span, str | None, str]
"""A passage, who says it, and in which report."""


BESIDE = 4
"""Words between an office and the word that calls its holder rightful."""


def find_blame(scene: Scene) -> list[Conflict]:
    """Two parties that point at different ones for the same, or at each other."""
    blocks: dict[str, list[tuple[Span, str, str]]] = defaultdict(list)
    for span, a, b, topics in sorted(set(scene.seen("accusations", _accusations, tuple[Span, str, str, tuple[str, ...]]))):
        row = (span, a, b)
        for topic in topics:
            blocks[topic].append(row)
        blocks[" ".join(sorted(row[1:]))].append(row)
    out: dict[tuple[str, ...], Conflict] = {}
    for key in sorted(blocks):
        for i, (y, c, d) in enumerate(blocks[key]):
            for x, a, b in blocks[key][max(0, i - REACH) : i]:
                mutual = (a, b) == (d, c)
                differ = key in scene.case.topics.blamed and a != c and b not in (c, d)
                if not (mutual or differ) or x.overlaps(y) or not _one_story(x.report, y.report, scene):
                    continue
                template = "mutual" if mutual else "responsibility"
                names = {"left": b, "right": d, "left_by": a, "right_by": c}
                reason = scene.why(template, **{k: scene.actor[v].name for k, v in names.items()})
                sides = conflict("responsibility", "contradiction", [[x], [y]], reason)
                out.setdefault((*sorted((f"{a} {b}", f"{c} {d}")), "" if mutual else key), sides)
    return list(out.values())


def _one_story(a: str, b: str, scene: Scene) -> bool:
    return a == b or scene.kin(a, b) or scene.stories.sure(a, b)


def _about(span: Span, scene: Scene) -> tuple[str, ...]:
    """What an accusation is about: the topics of its sentence and of the one before it, of which a story has one at a time."""
    place = scene.case.sentence(span)
    text = scene.case.report[span.report].text
    before = scene.case.sentence(Span(span.report, place.start - 2, place.start - 1)) if place.start > 2 else place
    topics = scene.case.topics.of(tokens(text[before.start : place.end]))
    return tuple(sorted(topics & scene.case.topics.lone))


def _blamed(reading: Reading, scene: Scene) -> Iterator[tuple[Span, str, str]]:
    """Sentences in which one named party stands before a word of blame and another behind it."""
    for a in scene.asserted(reading):
        place = scene.case.sentence(a.span)
        text = fold(scene.case.quote(place))
        blaming, abstract = scene.phrases.blaming, scene.phrases.abstract
        cue = next((m for m in WORD.finditer(text) if m[0].startswith(blaming) and not m[0].endswith(abstract)), None)
        if cue and cue[0].startswith(scene.phrases.held_to) and scene.phrases.holding.isdisjoint(tokens(text)):
            continue  # `is verantwoordelijk voor de bouw` is a duty
        if cue is None or not scene.phrases.negations.isdisjoint(tokens(text)):
            continue
        cut = place.start + cue.start()
        before, after = (
            [scene.who[i] for i in scene.case.mentions(Span(place.report, s, e)) if scene.who.get(i) in scene.named] if s < e else []
            for s, e in ((place.start, cut), (cut, place.end))
        )  # fmt: skip
        if len(dict.fromkeys(before)) == 2 and not after:  # `Ruthenië houdt Oekara verantwoordelijk`
            yield place, before[0], before[-1]
        elif len(set(before)) == 1 and (others := [x for x in after if x != before[0]]):
            yield place, before[0], others[0]


def _accusations(reading: Reading, scene: Scene) -> Iterator[tuple[Span, str, str, tuple[str, ...]]]:
    """The passages in which one party points at another, with the two and what it is about."""
    rows: list[tuple[Span, str, str]] = []
    for s in reading.stances:
        if s.kind == "accuses" and s.holder in scene.who and s.target in scene.who:
            rows.append((s.span, scene.who[s.holder], scene.who[s.target]))
    for e in reading.events:
        if (e.type == "ACCUSE" or (e.type == "THREATEN" and e.who == e.whom)) and e.factuality == "happened":
            rows += [(e.span, a, b) for a in sorted(scene.over(e.who)) for b in sorted(scene.over(e.whom))]
    rows += _blamed(reading, scene)
    yield from ((x, a, b, _about(x, scene)) for x, a, b in rows if a != b and {a, b} <= scene.named)


def find_first(scene: Scene) -> list[Conflict]:
    """Two parties of whom each is said, by another voice, to have begun: who shot first."""
    items = scene.seen("first", _begun, Assertion)
    begun = {id(a): a.words & frozenset(n[:STEM] for n in a.names) for a in items}

    def differ(a: Assertion, b: Assertion) -> bool:
        return not begun[id(a)] & begun[id(b)] and two_voices(a, b, scene)

    out = []
    for a, b in pairs(blocks(items, lambda _: ("",), scene), differ):
        reason = scene.why(
            "first", left=short(scene.case.quote(a.span)), right=short(scene.case.quote(b.span)),
            left_by=scene.voice(a.span, a.speaker), right_by=scene.voice(b.span, b.speaker),
        )  # fmt: skip
        out.append(conflict("responsibility", "contradiction", [[a.span], [b.span]], reason))
    return out


def _begun(reading: Reading, scene: Scene) -> Iterator[Assertion]:
    """The passages that say who began, by a name."""
    for a in scene.asserted(reading):
        told = not a.negative and a.certain and any(p.search(fold(scene.case.quote(a.span))) for p in patterns(scene.phrases.first))
        if told and a.words & frozenset(n[:STEM] for n in a.names):
            yield a


def find_status(scene: Scene) -> list[Conflict]:
    """Who holds the office: somebody recognised or called rightful by one, contested or replaced by another."""
    told: dict[tuple[str, str], list[Told]] = defaultdict(list)
    standings = scene.seen("standings", _standings, tuple[Span, str | None, str, str])
    for span, speaker, person, sign in sorted(standings, key=lambda r: (r[0], r[3], r[2], r[1] is None, r[1] or "")):
        if all(span != known for known, _, _ in told[person, sign]):
            told[person, sign].append((span, speaker, span.report))
    out = []
    persons = sorted({p for p, _ in told})
    for p in persons:
        yes, no = told.get((p, "+"), []), told.get((p, "-"), [])
        if yes and no and _some_kin(yes, no, scene):
            out.append(_rival("status", yes, no, p, p, scene))
    held = {p: told.get((p, "+"), []) + told.get((p, "s"), []) for p in persons}
    offices = {p: _offices(p, passages, scene) for p, passages in held.items()}
    for p, q in _within_stories(held, scene):
        if not told.get((p, "+")) and not told.get((q, "+")):
            continue  # two who were sworn in one after the other are no rivals
        if offices[p] & offices[q] and _some_kin(held[p], held[q], scene):
            out.append(_rival("status", held[p], held[q], p, q, scene))
    return out


def _within_stories(held: dict[str, list[Told]], scene: Scene) -> list[tuple[str, str]]:
    """The pairs of people of whom reports may tell one story: two that share a name, an actor that they are mostly about, an event."""
    found: set[tuple[str, str]] = set()
    of: dict[str, list[str]] = defaultdict(list)
    for p in sorted(p for p in held if held[p]):
        for key in {key for _, _, report in held[p][:REACH] for key in scene.marks(report)}:
            of[key].append(p)
    nameless = set(of.pop("", ()))  # a report without a name may be of any story
    for group in of.values():
        found.update(combinations(group, 2))
    for p in nameless:
        found.update((min(p, q), max(p, q)) for q in held if held[q] and q != p)
    return sorted(found)


def _standings(reading: Reading, scene: Scene) -> Iterator[tuple[Span, str | None, str, str]]:
    """Passages that call an office-holder rightful (`+`) or doubt it (`-`): the passage, who says so, who is meant."""
    people = scene.people_named
    for h in scene.told_in[reading.report.id]:
        sign = _sign(h.event.span, scene) or ("+" if h.act == "recognition" and _office(h.event.span, scene) else None)
        meant = (h.whom if h.act == "recognition" else h.whom | h.who) & people
        if sign and len(meant) == 1 and (h.act == "recognition" or _offices(min(meant), (), scene)):
            held = HELD.get(h.event.factuality, 0)
            if held:
                yield h.event.span, h.speaker, min(meant), sign if held == 1 else "-"
    yield from _sworn_in(reading, people, scene)
    for s in reading.stances:
        target = scene.who.get(s.target)
        if s.kind == "recognises" and target in people:
            sign = "+" if scene.phrases.negations.isdisjoint(tokens(scene.case.quote(s.span))) else "-"
            yield s.span, scene.speaker(s.claim) or scene.who.get(s.holder), target, sign
    for actor in reading.actors:
        for role in actor.roles:
            words = tokens(scene.case.quote(role.span))
            if scene.who[actor.id] in people and any(w.startswith(scene.phrases.contested) for w in words):
                yield role.span, scene.speaker(role.claim), scene.who[actor.id], "-"
    for claim in reading.claims:
        sign = _sign(claim.span, scene)
        meant = frozenset(scene.who[a] for a in scene.case.near(claim.span) if a in scene.who) & people
        speaker = scene.who.get(claim.speaker or "")
        if sign and len(meant) == 1 and speaker and (speaker in meant or _offices(min(meant), (), scene)):
            yield claim.span, speaker, min(meant), sign


def _sworn_in(reading: Reading, people: frozenset[str], scene: Scene) -> Iterator[tuple[Span, str | None, str, str]]:
    """Passages in which one person is put into an office (`s`)."""
    for a in scene.asserted(reading):
        if not a.negative and a.certain and any(w.startswith(scene.phrases.sworn) for w in a.said) and _office(a.span, scene):
            meant = scene.over(scene.case.near(a.span)) & people
            if len(meant) == 1:
                yield a.span, a.speaker, min(meant), "s"


def _office(span: Span, scene: Scene) -> str | None:
    """The office that a passage names, by its plainest word: `interim-president` and `staatshoofd` are both `president`."""
    words = scene.said(span)
    return next((names[0] for names in scene.phrases.offices if any(w.endswith(names) or w.startswith(names) for w in words)), None)


def _sign(span: Span, scene: Scene) -> str | None:
    """Do the words call an office-holder rightful, or doubt it?"""
    words = scene.said(span)
    offices = [i for i, w in enumerate(words) if any(w.endswith(names) or w.startswith(names) for names in scene.phrases.offices)]
    for sign, found in (("-", scene.phrases.contested), ("+", scene.phrases.rightful)):
        if any(w.startswith(found) and abs(i - at) <= BESIDE for i, w in enumerate(words) for at in offices):
            return sign
    return None


def _some_kin(a: Sequence[Told], b: Sequence[Told], scene: Scene) -> bool:
    return any(scene.story(x[2], y[2]) for x in a[:REACH] for y in b[:REACH])


def _offices(person: str, told: Sequence[Told], scene: Scene) -> set[str]:
    """The offices that reports give a person, in a role or in the passages told."""
    roles = [fold(r.role) for r in scene.actor[person].roles]
    held = {names[0] for names in scene.phrases.offices if any(n in r for r in roles for n in names)}
    return held | {o for span, _, _ in told[:REACH] if (o := _office(span, scene))}


def _rival(
    topic: Topic, left: Sequence[Told], right: Sequence[Told], p: str, q: str, scene: Scene
) -> Conflict:
    office = _office(left[0][0], scene) or scene.phrases.offices[0][0]
    template = "status" if p != q else "contested"
    reason = scene.why(
            template,
        office=["word", office], left=scene.actor[p].name, right=scene.actor[q].name, left_by=scene.voice(left[0][0], left[0][1]),
        right_by=scene.voice(right[0][0], right[0][1]),
    )  # fmt: skip
    return conflict(topic, "contradiction", [(x[0] for x in left), (x[0] for x in right)], reason)


FOR, AGAINST = frozenset({"supports", "allied", "recognises"}), frozenset({"opposes", "rejects", "accuses", "sanctions"})


def find_camps(scene: Scene) -> list[Conflict]:
    """One party that is said to stand with one side and with its rival."""
    rivals: set[tuple[str, str]] = set()
    backs: dict[str, dict[str, list[Stance]]] = defaultdict(lambda: defaultdict(list))
    for reading in scene.case.readings:
        for s in reading.stances:
            holder, target = scene.who.get(s.holder), scene.who.get(s.target)
            if holder and target and holder != target:
                if s.kind in AGAINST:
                    rivals |= {(holder, target), (target, holder)}
                elif s.kind in FOR:
                    backs[holder][target].append(s)
    out = []
    for holder in sorted(backs):
        for x, y in combinations(sorted(backs[holder]), 2):
            if (x, y) not in rivals:
                continue
            left, right = backs[holder][x], backs[holder][y]
            pairs = [(a, b) for a in left[:REACH] for b in right[:REACH] if a.when.meets(b.when) and not a.span.overlaps(b.span)]
            clash = [(a, b) for a, b in pairs if scene.kin(a.span.report, b.span.report)]
            if clash:
                a, b = clash[0]
                reason = scene.why(
            "camps", who=scene.actor[holder].name, left=scene.actor[x].name, right=scene.actor[y].name,
                    left_by=scene.voice(a.span, scene.speaker(a.claim)), right_by=scene.voice(b.span, scene.speaker(b.claim)),
                )  # fmt: skip
                out.append(conflict("status", "contradiction", [(p[0].span for p in clash), (p[1].span for p in clash)], reason))
    return out
