"""Where the sources cannot all be right: figures, dates, outcomes, denials, who did it, who holds an office.

A false alarm costs a reader more than a miss: things are compared only when they are about one event, or about one story in one place,
and a part is never compared with its whole.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import combinations

from kroniek.reconcile.case import Case
from kroniek.reconcile.compare import only_once
from kroniek.reconcile.merge import Groups
from kroniek.reconcile.pair import Happening
from kroniek.reconcile.words import Endings, fold, stems, tokens
from kroniek.records import Actor, Claim, Conflict, ConflictJudgement, Event, Figure, Link, Span, Stance, Topic, When, content_id

REACH = 16
"""How many figures before it in its block a figure is compared with."""
TIMES = 10
"""A figure so many times another is about something wider, unless both are told of one event."""
SLACK = 0.1
"""Part of itself by which an approximate figure may differ."""
NEAR = 2
"""Sentences between a claim and what denies or rejects it."""
SURE = 0.65
"""Score of a link from which on two events are one for certain, so that one who denies it contradicts the other."""
REMARK = 160
"""Characters of a sentence in which an outlet remarks on a claim: a longer one has a subject of its own."""
REFUSAL = 8
"""Words that a remark which waves a claim away has at most."""


class Scene:
    """What the detectors look up: the case, its actors and events over reports, and who speaks."""

    def __init__(
        self, case: Case, who: dict[str, str], actors: Sequence[Actor], items: Sequence[Happening], groups: Groups, links: Sequence[Link]
    ) -> None:
        self.score = {(x.left, x.right): x.score for x in links if x.judgement == "same"}
        self.case, self.who, self.items, self.groups = case, who, items, groups
        self.phrases, self.reasons = case.phrases, case.phrases.reasons
        self.actor = {a.id: a for a in actors}
        self.named = frozenset(a.id for a in actors if any(m.form == "name" for m in a.mentions))
        self.of = {h.id: h for h in items}
        self.counted = Endings((c.name, c.stems) for c in self.phrases.counted)
        self.tallies = frozenset(c.name for c in self.phrases.counted if c.tally)
        self.at: dict[Span, list[Happening]] = defaultdict(list)
        self.heads: dict[str, set[str]] = defaultdict(set)
        for h in items:
            self.at[h.sentence].append(h)
            if len(groups.members(h.id)) > 1:
                self.heads[h.report].add(groups.head(h.id))

    def sure(self, a: Happening, b: Happening) -> bool:
        """Are two events linked by much evidence?"""
        return self.score.get((min(a.id, b.id), max(a.id, b.id)), 0.0) >= SURE

    def kin(self, a: str, b: str) -> bool:
        """Do two reports tell of one story: is there an event that both tell?"""
        return a == b or bool(self.heads[a] & self.heads[b])

    def over(self, ids: Iterable[str | None]) -> frozenset[str]:
        """Actors of a reading as actors over reports."""
        return frozenset(self.who[i] for i in ids if i in self.who)  # type: ignore[index]

    def speaker(self, claim: str | None, stated_by: str | None = None) -> str | None:
        """Who says it, over reports; none when the outlet does."""
        found = self.case.claim.get(claim or "")
        raw = stated_by or (found.speaker if found else None)
        return self.who.get(raw) if raw else None

    def voice(self, span: Span, speaker: str | None) -> str:
        """Who says it, in words."""
        if speaker and speaker in self.actor:
            return self.actor[speaker].name
        report = self.case.report[span.report]
        if report.outlet:
            return report.outlet
        if report.published and report.published.earliest:
            return self.phrases.report_of.format(day=self.days(report.published))
        return self.phrases.outlet

    def days(self, when: When) -> str:
        """An interval in words: a day, a month, or from and to."""
        a, b = when.earliest, when.latest
        if a is None or b is None:
            known = a or b
            return self._day(known) if known else self.phrases.unknown_date
        if a == b:
            return self._day(a)
        if (a.year, a.month) == (b.year, b.month) and a.day == 1 and (b.day >= 28):
            return f"{self.phrases.months[a.month - 1]} {a.year}"
        return f"{self._day(a)} – {self._day(b)}"

    def _day(self, day: date) -> str:
        return f"{day.day} {self.phrases.months[day.month - 1]} {day.year}"


def find_conflicts(
    case: Case, who: dict[str, str], actors: Sequence[Actor], items: Sequence[Happening], groups: Groups, links: Sequence[Link]
) -> tuple[Conflict, ...]:
    """All conflicts, by id; one for each pair of sides."""
    scene = Scene(case, who, actors, items, groups, links)
    found: list[Conflict] = []
    for detect in (_figures, _dates, _outcomes, _winners, _opposites, _denials, _doubts, _blame, _status, _camps):
        found += detect(scene)
    return tuple(sorted({c.id: c for c in found}.values(), key=lambda c: c.id))


def _conflict(topic: Topic, judgement: ConflictJudgement, sides: Sequence[Iterable[Span]], reason: str) -> Conflict:
    whole = tuple(tuple(sorted(set(side))) for side in sides)
    return Conflict(id=content_id("con", topic, judgement, *whole), topic=topic, judgement=judgement, sides=whole, reason=reason)


def _short(text: str, most: int = 110) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


# ---- figures ------------------------------------------------------------------------------------------------------


class Count:
    """A figure ready to compare: what is counted, of whom, where, in which event."""

    __slots__ = ("figure", "high", "low", "of", "thing", "unit", "where", "events", "published", "speaker", "when")

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
        self.published = scene.case.report[figure.span.report].published
        self.speaker = scene.speaker(figure.claim, figure.stated_by)

    @property
    def value(self) -> tuple[float, float]:
        return (self.low, self.high)


def _figures(scene: Scene) -> list[Conflict]:
    """Counts of one thing that exclude each other: a contradiction, or a toll that rose."""
    blocks: dict[tuple[str, ...], list[Count]] = defaultdict(list)
    for count in _plain([c for f in scene.case.figure.values() if (c := _count(f, scene))]):
        for key in sorted(count.events | count.where | count.of):
            blocks[count.thing, count.unit, key].append(count)
    found: dict[tuple[str, str], tuple[Count, Count]] = {}
    for key in sorted(blocks):
        block = sorted(blocks[key], key=lambda c: (_published(c), c.figure.id))
        for i, count in enumerate(block):
            for other in block[max(0, i - REACH) : i]:
                if _comparable(other, count, scene) and (other.high < count.low or count.high < other.low):
                    found[other.figure.id, count.figure.id] = (other, count)
    return _side_by_side(found.values(), scene)


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
    if (figure.low is None and figure.high is None) or any(before.endswith(w) for w in scene.phrases.part_words):
        return None
    thing = _thing(figure, scene)
    return Count(figure, thing, scene) if thing else None


def _thing(figure: Figure, scene: Scene) -> str | None:
    words = tokens(figure.counted) or tokens(scene.case.quote(figure.span))[-1:]
    head = words[-1] if words else ""
    if not figure.counted and figure.unit and head in scene.phrases.units:
        return None
    if head in scene.phrases.people:
        event = scene.case.event.get(figure.event or "")
        named = next(iter(sorted(scene.counted.of((*tokens(event.lemma), *tokens(scene.case.quote(event.trigger)))))), None) if event else None
        if named:
            return named
        return scene.counted.of_word(head) if head.startswith("slachtoffer") else None
    return scene.counted.of_word(head) or (head if len(head) > 3 else None)


def _published(c: Count) -> str:
    return str(c.published.earliest) if c.published and c.published.earliest else "9999"


def _comparable(a: Count, b: Count, scene: Scene) -> bool:
    """Are the two about one thing at one time: one event, or one story in one place? In one report: from two voices."""
    if a.figure.span.report == b.figure.span.report and (a.speaker == b.speaker or a.figure.span.overlaps(b.figure.span)):
        return False
    if (a.where and b.where and not a.where & b.where) or (a.of and b.of and not a.of & b.of) or not a.when.meets(b.when):
        return False
    if a.events & b.events:
        return True
    if not scene.kin(a.figure.span.report, b.figure.span.report) or not (a.where & b.where or a.of & b.of):
        return False
    small, large = sorted((a.figure.low or a.figure.high or 0, b.figure.low or b.figure.high or 0))
    return large <= TIMES * max(small, 1)


def _side_by_side(pairs: Iterable[tuple[Count, Count]], scene: Scene) -> list[Conflict]:
    """One conflict for each two values of one thing, with all passages that state them."""
    groups: dict[tuple[str, str, tuple[float, float], tuple[float, float], ConflictJudgement], list[tuple[Count, Count]]] = defaultdict(list)
    for a, b in pairs:
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
            what=_what(first, scene), left=_number(first, scene), right=_number(second, scene),
            left_by=scene.voice(first.figure.span, first.speaker), right_by=scene.voice(second.figure.span, second.speaker),
        )  # fmt: skip
        out.append(_conflict("figure", key[4], [(c.figure.span for c in left), (c.figure.span for c in right)], reason))
    return out


def _rose(a: Count, b: Count, scene: Scene) -> bool:
    """Is the second a later, higher state of a count that goes up?"""
    p, q = a.published, b.published
    later = bool(p and q and p.latest and q.earliest and p.latest < q.earliest)
    return later and a.thing in scene.tallies and a.high < b.low


def _what(c: Count, scene: Scene) -> str:
    return c.thing


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


# ---- dates, outcomes, winners -------------------------------------------------------------------------------------


def _dates(scene: Scene) -> list[Conflict]:
    """What happens once and is dated twice."""
    out = []
    for group in scene.groups.all():
        members = [scene.of[i] for i in group]
        clash = [(a, b) for a, b in combinations(members[:30], 2) if only_once(a, b, scene.case)]
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
            out.append(_conflict("date", "contradiction", [(h.event.span for h in left), (h.event.span for h in right)], reason))
    return out


HELD = {"happened": 1, "disputed": 1, "denied": -1, "negated": -1}


def _outcomes(scene: Scene) -> list[Conflict]:
    """One event told as happened and as not happened."""
    out = []
    for group in scene.groups.all():
        members = [scene.of[i] for i in group]
        yes = [h for h in members if HELD.get(h.event.factuality) == 1]
        no = [h for h in members if HELD.get(h.event.factuality) == -1]
        clash = [(a, b) for a in yes[:REACH] for b in no[:REACH] if (a.speaker, a.report) != (b.speaker, b.report) and scene.sure(a, b)]
        if clash:
            out.append(_versus("outcome", [a for a, _ in clash], [b for _, b in clash], scene.reasons.outcome_contradiction, scene))
    return out


def _versus(topic: Topic, left: Sequence[Happening], right: Sequence[Happening], template: str, scene: Scene) -> Conflict:
    a, b = left[0], right[0]
    reason = template.format(
        left=_short(scene.case.quote(a.event.span)), right=_short(scene.case.quote(b.event.span)),
        left_by=scene.voice(a.event.span, a.speaker), right_by=scene.voice(b.event.span, b.speaker),
    )  # fmt: skip
    return _conflict(topic, "contradiction", [(h.event.span for h in left), (h.event.span for h in right)], reason)


def _winners(scene: Scene) -> list[Conflict]:
    """Two parties that are each said to be the one: who won."""
    blocks: dict[tuple[str, str], list[Happening]] = defaultdict(list)
    for h in scene.items:
        if h.act in scene.case.topics.one and h.who & h.company:
            for actor in sorted(h.company):
                blocks[str(h.act), actor].append(h)
    out: dict[tuple[str, ...], Conflict] = {}
    for block in blocks.values():
        for i, b in enumerate(block):
            for a in block[max(0, i - REACH) : i]:
                crossed = bool(a.who & b.whom or a.whom & b.who)
                if not a.who & b.who and crossed and a.when.meets(b.when) and scene.kin(a.report, b.report) and _holds(a) and _holds(b):
                    out[tuple(sorted((a.id, b.id)))] = _versus("outcome", [a], [b], scene.reasons.outcome_contradiction, scene)
    return list(out.values())


def _holds(h: Happening) -> bool:
    return HELD.get(h.event.factuality, 0) == 1


def _opposites(scene: Scene) -> list[Conflict]:
    """One says it succeeded, another that it failed, about one thing."""
    sides = [(Endings([("+", o.stems), ("-", o.contrary)])) for o in scene.phrases.opposites]
    out: list[Conflict] = []
    for ends in sides:
        blocks: dict[str, list[tuple[Happening, str]]] = defaultdict(list)
        for h in scene.items:
            words = (*tokens(h.event.lemma), *tokens(scene.case.quote(h.event.trigger)))
            sign = next((s for w in words if (s := ends.of_word(w))), None)
            if sign and HELD.get(h.event.factuality, 0):
                flipped = sign if _holds(h) else {"+": "-", "-": "+"}[sign]
                for topic in h.topics | (h.who | h.whom) & scene.named:
                    blocks[topic].append((h, flipped))
        for key in sorted(blocks):
            plus = [h for h, s in blocks[key] if s == "+"]
            minus = [h for h, s in blocks[key] if s == "-"]
            for a in plus[:REACH]:
                for b in minus[:REACH]:
                    about = bool(a.topics & b.topics) or len(a.words & b.words) >= 2
                    if about and a.when.meets(b.when) and scene.kin(a.report, b.report) and (a.report != b.report or a.speaker != b.speaker):
                        out.append(_versus("outcome", [a], [b], scene.reasons.outcome_contradiction, scene))
    return out


# ---- denial, rejection --------------------------------------------------------------------------------------------


def _denials(scene: Scene) -> list[Conflict]:
    """Somebody denies, or calls nonsense, what another says: in the same report and near, or in so many words."""
    out = []
    for reading in scene.case.readings:
        told = _told(reading.claims, reading.events, scene)
        for i, (place, span, speaker, refusal) in enumerate(told):
            if not refusal or speaker is None:
                continue
            back = [t for t in told[:i] if t[2] not in (speaker, None) and not t[3] and _near(t[0], place, scene) and _answers(t[1], span, refusal, scene)]
            if not back:
                continue
            _, said, by, _ = back[-1]
            template = scene.reasons.denial if refusal == "denial" else scene.reasons.rejection
            reason = template.format(
                left=_short(scene.case.quote(said)), right=_short(scene.case.quote(span)), left_by=scene.voice(said, by),
                right_by=scene.voice(span, speaker),
            )  # fmt: skip
            out.append(_conflict("other", "contradiction", [[said], [span]], reason))
    return out


def _answers(said: Span, refused: Span, refusal: str, scene: Scene) -> bool:
    """Is the refusal about what was said: a short remark right after it, or the same words?"""
    left, right = scene.case.quote(said), scene.case.quote(refused)
    if len(tokens(left)) < 4:
        return False
    shared = stems(left, scene.phrases) & stems(right, scene.phrases)
    return bool(shared) or (refusal == "rejection" and len(tokens(right)) <= REFUSAL)


def _told(claims: Iterable[Claim], events: Iterable[Event], scene: Scene) -> list[tuple[Span, Span, str | None, str | None]]:
    """The claims of a report in order: sentence, passage, speaker, and whether it denies or rejects."""
    rows = []
    for c in claims:
        sentence = scene.case.sentence(c.span)
        cue = scene.case.quote(c.cue) if c.cue else ""
        rows.append((sentence, c.span, scene.speaker(c.id), _refusal(cue, scene.case.quote(c.span), scene)))
    return sorted(rows, key=lambda r: (r[1], r[2] or ""))


def _refusal(cue: str, content: str, scene: Scene) -> str | None:
    if any(fold(cue).startswith(w) or f" {w}" in fold(cue) for w in scene.phrases.denials):
        return "denial"
    folded = f" {fold(content)}"
    return "rejection" if len(tokens(content)) <= REFUSAL and any(f" {w}" in folded for w in scene.phrases.rejections) else None


def _near(a: Span, b: Span, scene: Scene) -> bool:
    """Is the second at most `NEAR` sentences after the first?"""
    bounds = scene.case.bounds(a.report)
    return sum(a.start < cut <= b.start for cut in bounds) <= NEAR


def _doubts(scene: Scene) -> list[Conflict]:
    """A claim, and the outlet's own remark that nothing bears it out."""
    out = []
    patterns = [re.compile(p) for p in scene.phrases.doubts]
    for reading in scene.case.readings:
        claims = sorted((c for c in reading.claims if scene.speaker(c.id)), key=lambda c: c.span)
        events = {scene.case.sentence(e.trigger) for e in reading.events if e.claim is None}
        for place in sorted(events):
            if not claims or not any(p.search(fold(scene.case.quote(place))) for p in patterns) or any(c.span.overlaps(place) for c in claims):
                continue
            near = [c for c in claims if c.span.end <= place.start and place.end - place.start <= REMARK and _near(scene.case.sentence(c.span), place, scene)]
            said = [c for c in near if scene.speaker(c.id) == scene.speaker(near[-1].id)]
            if said:
                reason = scene.reasons.doubt.format(
                    left=_short(scene.case.quote(said[-1].span)), right=_short(scene.case.quote(place)),
                    left_by=scene.voice(said[-1].span, scene.speaker(said[-1].id)), right_by=scene.voice(place, None),
                )  # fmt: skip
                out.append(_conflict("other", "contradiction", [[c.span for c in said], [place]], reason))
    return out


# ---- who is responsible, who holds the office ---------------------------------------------------------------------


def _blame(scene: Scene) -> list[Conflict]:
    """Two parties that point at different ones for the same, or at each other."""
    rows = [(s.span, who, whom) for s, who, whom in _accusations(scene)]
    by_report: dict[str, list[tuple[Span, str, str]]] = defaultdict(list)
    for span, who, whom in rows:
        by_report[span.report].append((span, who, whom))
    out: dict[tuple[str, ...], Conflict] = {}
    for report in sorted(by_report):
        for (x, a, b), (y, c, d) in combinations(sorted(by_report[report]), 2):
            if a == c or b == d or x.overlaps(y):
                continue
            if (a, b) == (d, c):
                reason = scene.reasons.mutual.format(left_by=scene.actor[a].name, right_by=scene.actor[c].name)
            elif scene.case.topics.of(tokens(scene.case.quote(x))) & scene.case.topics.of(tokens(scene.case.quote(y))) - SPEECH:
                reason = scene.reasons.responsibility.format(
                    left_by=scene.actor[a].name, right_by=scene.actor[c].name, left=scene.actor[b].name, right=scene.actor[d].name
                )
            else:
                continue
            key = tuple(sorted((a, b))) + tuple(sorted((c, d)))
            out.setdefault(key, _conflict("responsibility", "contradiction", [[x], [y]], reason))
    return list(out.values())


SPEECH = frozenset({"accusation", "condemn", "warning", "threat", "appeal"})


def _accusations(scene: Scene) -> list[tuple[Stance | Event, str, str]]:
    rows: list[tuple[Stance | Event, str, str]] = []
    for reading in scene.case.readings:
        for s in reading.stances:
            if s.kind == "accuses" and s.holder in scene.who and s.target in scene.who:
                rows.append((s, scene.who[s.holder], scene.who[s.target]))
        for e in reading.events:
            if e.type == "ACCUSE" and e.factuality == "happened":
                rows += [(e, a, b) for a in sorted(scene.over(e.who)) for b in sorted(scene.over(e.whom))]
    return [(x, a, b) for x, a, b in rows if a != b]


def _status(scene: Scene) -> list[Conflict]:
    """Who holds the office: somebody recognised or called rightful by one, contested or replaced by another."""
    for_whom: dict[tuple[str, str], list[tuple[Span, str | None, str]]] = defaultdict(list)
    for h in scene.items:
        sign = _standing(h, scene)
        people = {a for a in h.whom | h.who if scene.actor[a].kind == "person" and a in scene.named}
        if h.act == "recognition":
            people &= h.whom
        if sign and len(people) == 1:
            (person,) = people
            for_whom[person, sign].append((h.event.span, h.speaker, h.report))
    out = []
    persons = sorted({p for p, _ in for_whom})
    for p in persons:
        yes, no = for_whom.get((p, "+"), []), for_whom.get((p, "-"), [])
        if yes and no and _some_kin(yes, no, scene):
            out.append(_rival("status", yes, no, p, p, scene))
    for p, q in combinations(persons, 2):
        yes, other = for_whom.get((p, "+"), []), for_whom.get((q, "+"), [])
        if yes and other and _some_kin(yes, other, scene) and _offices(p, scene) & _offices(q, scene):
            out.append(_rival("status", yes, other, p, q, scene))
    return out


def _standing(h: Happening, scene: Scene) -> str | None:
    """Does the passage call an office-holder rightful, or doubt it?"""
    words = tokens(scene.case.quote(h.event.span))
    office = any(w.endswith(o) or w.startswith(o) for w in words for o in scene.phrases.offices)
    if not office:
        return None
    if any(w.startswith(x) for w in words for x in scene.phrases.contested):
        return "-"
    if h.act == "recognition" or any(w.startswith(x) for w in words for x in scene.phrases.rightful):
        return "-" if HELD.get(h.event.factuality) == -1 else "+"
    return None


def _some_kin(a: Sequence[tuple[Span, str | None, str]], b: Sequence[tuple[Span, str | None, str]], scene: Scene) -> bool:
    return any(scene.kin(x[2], y[2]) for x in a[:REACH] for y in b[:REACH])


def _offices(person: str, scene: Scene) -> set[str]:
    """The offices that reports give a person, by their last part: `interim-president` is a `president`."""
    roles = {fold(r.role) for r in scene.actor[person].roles}
    return {o for o in scene.phrases.offices if any(o in r for r in roles)}


def _rival(topic: Topic, left: Sequence[tuple[Span, str | None, str]], right: Sequence[tuple[Span, str | None, str]], p: str, q: str, scene: Scene) -> Conflict:
    office = min(_offices(p, scene) | _offices(q, scene), default=scene.phrases.offices[0])
    reason = scene.reasons.status.format(
        office=office, left=scene.actor[p].name, right=scene.actor[q].name if p != q else scene.phrases.nobody,
        left_by=scene.voice(left[0][0], left[0][1]), right_by=scene.voice(right[0][0], right[0][1]),
    )  # fmt: skip
    return _conflict(topic, "contradiction", [(x[0] for x in left), (x[0] for x in right)], reason)


FOR, AGAINST = frozenset({"supports", "allied", "recognises"}), frozenset({"opposes", "rejects", "accuses", "sanctions"})


def _camps(scene: Scene) -> list[Conflict]:
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
            clash = [(a, b) for a in left for b in right if a.when.meets(b.when) and scene.kin(a.span.report, b.span.report) and not a.span.overlaps(b.span)]
            if clash:
                a, b = clash[0]
                reason = scene.reasons.camps.format(
                    who=scene.actor[holder].name, left=scene.actor[x].name, right=scene.actor[y].name,
                    left_by=scene.voice(a.span, scene.speaker(a.claim)), right_by=scene.voice(b.span, scene.speaker(b.claim)),
                )  # fmt: skip
                out.append(_conflict("status", "contradiction", [(p[0].span for p in clash), (p[1].span for p in clash)], reason))
    return out
