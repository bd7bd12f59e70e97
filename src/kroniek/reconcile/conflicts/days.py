"""What happens once, and is told to have happened on two days or at two hours; or was planned for one day and is moved to another.

A dated clause names what happens on that day: a kind of happening of which a story has one (a crash, a blackout), or what begins
(`de avondklok gaat vrijdag in`). Two that do so of one thing, with days or hours that cannot be one, are set against each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from kroniek.reconcile.compare import soft
from kroniek.reconcile.conflicts.assertions import Names
from kroniek.reconcile.conflicts.changes import NOUN, REACH, share
from kroniek.reconcile.conflicts.matters import Piece, pieces
from kroniek.reconcile.conflicts.scene import Scene, conflict, days_of, near
from kroniek.reconcile.conflicts.states import ANYTHING, Look
from kroniek.records import Conflict, ConflictJudgement, Hours, Reading, Span, When

WEEK = 7
"""Days between two dates of one happening; beyond it is another one of its kind."""
MOVED = 200
"""Days by which what was still to come may be moved."""
HALF_HOUR = 30
"""Minutes by which two clock times of one happening must differ."""
DAY = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dated:
    """A clause that says when something happens or begins."""

    span: Span
    time: Span
    speaker: str | None
    voice: str | None
    things: frozenset[str]
    """Folded nouns for what happens."""
    words: frozenset[str]
    """All folded words of the clause that carry meaning."""
    topics: frozenset[str]
    """The kinds of happening that it names, of those that a story has one of."""
    happens: frozenset[str]
    """The kinds of happening that any of its words tells, or that it names by a word for any of them (`de ramp`)."""
    begins: bool
    """Does it say that something begins or takes place?"""
    when: When
    hours: tuple[Hours, ...]
    ahead: bool
    """Was it still to come when the report was published?"""
    places: frozenset[str]
    order: tuple[str, str, int, int]

    @property
    def report(self) -> str:
        return self.span.report


def dated(reading: Reading, scene: Scene) -> Iterator[Dated]:
    """The clauses of a report that date what happens once, in order."""
    look = Look(reading, scene)
    for place in scene.case.sentences(reading.report.id):
        times = [t for t in reading.times if place.contains(t.span) and t.type in {"DATE", "TIME"} and (t.when.earliest or t.hours)]
        text = scene.case.quote(place)
        if not times or "?" in text:
            continue
        for piece in pieces(text, look.p, look.matters.verbs):
            start, end = place.start + piece.spots[0][0], place.start + piece.spots[-1][1]
            inside = [t for t in times if start <= t.span.start and t.span.end <= end]
            if len(inside) == 1 and _holds(piece, look) and not _bounded(inside[0].span, scene):
                found = _dated(place, piece, look)
                if found is not None:
                    things, topics, begins = found
                    happens = topics | _happens(piece.words, things, scene)
                    claim = look.claim(start, end)
                    said = claim.id if claim else None
                    when = inside[0].when
                    yield Dated(
                        span=look.passage(place, claim, Span(place.report, start, end)), time=inside[0].span,
                        speaker=scene.speaker(said), voice=scene.voice_of(said), things=things, words=look.content(place, piece) | things,
                        topics=topics, happens=happens, begins=begins, when=when, hours=inside[0].hours, ahead=_ahead(when, reading),
                        places=look.places(start, end), order=(*scene.case.order[place.report], start, end),
                    )  # fmt: skip


def _holds(piece: Piece, look: Look) -> bool:
    """Is it told to be so: not denied, in doubt, or another one of its kind?"""
    p = look.p
    off = p.negations | p.again | p.conditions | (p.modal - p.future)
    return off.isdisjoint(piece.words) and piece.opener not in p.conditions | p.asking


def _bounded(time: Span, scene: Scene) -> bool:
    """Does a word before a time make it an end or another time: `tot vrijdag`, `na maandag`?"""
    return not scene.phrases.bounds.isdisjoint(scene.case.before(time))


def _dated(place: Span, piece: Piece, look: Look) -> tuple[frozenset[str], frozenset[str], bool] | None:
    """The nouns of what happens, its kinds, and whether it begins; none where neither is told."""
    topics = look.scene.case.topics
    direct, beside = look.nouns(place, piece, frozenset())
    scene = [i for i in beside if not look.p.during.isdisjoint(piece.words[max(0, i - 3) : i])]  # `bij een aanval`
    begins = not look.p.onset.isdisjoint(piece.words) or (piece.words[-1] in look.p.inward and not look.p.going.isdisjoint(piece.words))
    ends = ((look.matters.of[w.matter], w) for w in look.matters.told(piece.words))
    if any(m.later == w.sign and not m.person and look.p.onset.isdisjoint(piece.words[i] for i in w.at) for m, w in ends):
        return None  # when it was over
    words = [piece.words[i] for i in (*direct, *scene)]
    things = frozenset(w for w in words if look.carries(w) and look.is_noun(w)) - look.capitals
    kinds = topics.of(words) & (topics.cause | topics.lone | topics.once | topics.single) - topics.crowd
    happens = begins or kinds or (_happens(piece.words, things, look.scene) & (topics.once | topics.single | {ANYTHING}))
    return (things, kinds, begins) if things and happens else None


def _happens(words: Iterable[str], things: frozenset[str], scene: Scene) -> frozenset[str]:
    """The kinds of happening that some words tell; any, where a noun means whatever befell (`het incident`)."""
    topics = scene.case.topics
    told = topics.of(words) & (topics.cause | topics.lone | topics.once | topics.single) - topics.crowd
    return told | ({ANYTHING} if things & scene.phrases.befallen else frozenset())


def _ahead(when: When, reading: Reading) -> bool:
    p = reading.report.published
    return bool(p and p.latest and when.earliest and when.earliest > p.latest)


def find_days(scene: Scene) -> list[Conflict]:
    """Two days or hours of one happening, and what is moved to another day."""
    blocks: dict[str, list[Dated]] = defaultdict(list)
    keys = Names(scene)
    for d in scene.seen("dated", dated, Dated):
        for key in keys[d.report]:
            blocks[key].append(d)
    found: dict[tuple[Span, Span], Conflict] = {}
    for block in blocks.values():
        block.sort(key=lambda d: d.order)
        for i, b in enumerate(block):
            for a in block[max(0, i - REACH) : i]:
                if (a.time, b.time) not in found and (verdict := _verdict(a, b, scene)):
                    found[a.time, b.time] = _told(a, b, verdict, scene)
    return [found[k] for k in sorted(found)]


def _told(a: Dated, b: Dated, verdict: ConflictJudgement, scene: Scene) -> Conflict:
    what = min(w for w in a.things if share([w], b.words, scene) or not share(a.things, b.words, scene))
    days = not a.when.meets(b.when)
    values = [["days", *days_of(x.when)] if days else scene.case.quote(x.time) for x in (a, b)]
    key = "date_update" if verdict == "update" else "date_contradiction" if days else "hour_contradiction"
    reason = scene.why(
        key, what=what, left=values[0], right=values[1], left_by=scene.voice(a.span, a.speaker), right_by=scene.voice(b.span, b.speaker)
    )
    return conflict("date", verdict, [[a.span], [b.span]], reason)


def _verdict(a: Dated, b: Dated, scene: Scene) -> ConflictJudgement | None:
    p, q = (scene.case.report[x.report].published for x in (a, b))
    later = bool(p and q and p.latest and q.earliest and p.latest < q.earliest)
    moved = later and a.ahead and b.ahead and a.begins and b.begins
    if a.span.overlaps(b.span) or not _one(a, b, scene) or not _apart(a, b, MOVED if moved else WEEK):
        return None
    if a.ahead and later:
        return "update"
    told_apart = (a.report, a.voice) != (b.report, b.voice) and not (a.speaker and a.speaker == b.speaker)
    return "contradiction" if told_apart and a.ahead == b.ahead else None


def _one(a: Dated, b: Dated, scene: Scene) -> bool:
    """Do two clauses date one happening of one story?"""
    if a.report == b.report:
        tied = near(a.span, b.span, scene) or near(b.span, a.span, scene)
    else:
        tied = scene.brief(a.report, b.report) and (scene.stories.sure(a.report, b.report) or scene.kin(a.report, b.report))
    if not tied or (a.places and b.places and a.places.isdisjoint(b.places)):
        return False
    kinds = a.topics & b.topics
    any_kind = bool(a.happens and b.happens) and ANYTHING in a.happens | b.happens
    if a.hours and b.hours and a.when.meets(b.when) and (any_kind or a.happens & b.happens):
        return True
    if kinds & (scene.case.topics.single | scene.case.topics.once):
        return True
    besides = {w for w in a.words if share([w], b.words, scene) and not kinds & {scene.feature(w)}}
    if kinds:
        return a.report == b.report or any(scene.weight.get(scene.feature(w), 0.0) >= NOUN for w in besides)
    telling = (w for w in a.things if scene.weight.get(scene.feature(w), 0.0) >= NOUN)
    return a.begins and b.begins and share(telling, b.things, scene)


def _apart(a: Dated, b: Dated, most: int) -> bool:
    """Can the days, at most so many from each other, or the hours of one day, not be one?"""
    known = all(x.when.earliest and x.when.latest and not soft(x.when) for x in (a, b))
    if known and not a.when.meets(b.when):
        first, last = sorted((a.when, b.when), key=lambda w: str(w.latest))
        return bool(first.latest and last.earliest) and (last.earliest - first.latest).days <= most  # type: ignore[operator]
    return bool(a.hours and b.hours) and all(_minutes(x, y) >= HALF_HOUR for x, y in product(a.hours, b.hours))


def _minutes(a: Hours, b: Hours) -> int:
    """Minutes between two stretches of a day; none where they meet, or where one runs into the next day."""
    x, y = (_span(h) for h in (a, b))
    if x[1] < x[0] or y[1] < y[0]:
        return 0
    gap = max(x[0] - y[1], y[0] - x[1])
    return min(gap, DAY - gap) if gap > 0 else 0


def _span(hours: Hours) -> tuple[int, int]:
    first, last = ([int(x) for x in clock.split(":")] for clock in (hours.first, hours.last))
    return first[0] * 60 + first[1], last[0] * 60 + last[1]

