"""What happens once, and is told to have happened on two days or at two hours; or was planned for one day and is moved to another.

A dated clause names what happens on that day: a kind of happening of which a story has one (a crash, a blackout), or what begins
(`de avondklok gaat vrijdag in`). Two that do so of one thing, with days or hours that cannot be one, are set against each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from kroniek.reconcile.compare import soft
from kroniek.reconcile.conflicts.assertions import Names
from kroniek.reconcile.conflicts.changes import REACH
from kroniek.reconcile.conflicts.matters import Piece, pieces
from kroniek.reconcile.conflicts.one_thing import NOUN, share
from kroniek.reconcile.conflicts.scene import Scene, conflict, days_of, near
from kroniek.reconcile.conflicts.states import ANYTHING, Look
from kroniek.reconcile.stories import ENOUGH
from kroniek.reconcile.words import tokens
from kroniek.records import Conflict, ConflictJudgement, Hours, Reading, Span, Time, When

WEEK = 7
"""Days between two dates of one happening; beyond it is another one of its kind."""
MOVED = 200
"""Days by which what was still to come may be moved."""
HALF_HOUR = 30
"""Minutes by which two clock times of one happening must differ."""
DAY = 24 * 60
NEXT = 3
"""Words between `pas` and the time that it is said of: `pas weer op vrijdag`."""
LITTLE = 4
"""Characters that may stand before a time which is a clause by itself: `op 5 oktober`."""


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
    moved: bool
    """Does a word say that it is another time than was meant: `pas`, `uitgesteld`?"""
    until: bool
    """Is it the end of what is told: `duurt tot vrijdag`?"""
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
        for piece in within_one(text, place, times, look):
            start, end = place.start + piece.spots[0][0], place.start + piece.spots[-1][1]
            inside = [t for t in times if start <= t.span.start and t.span.end <= end]
            if len(inside) != 1 or not holds(piece, look):
                continue
            (time,) = inside
            ahead, put_off = _ahead(time.when, reading), not look.p.put_off.isdisjoint(piece.words)
            until = not put_off and not look.p.until.isdisjoint(scene.case.before(time.span)[-1:])
            if _bounded(time.span, scene) and not (until or put_off):
                continue
            right_before = tokens(reading.report.text[start : time.span.start])[-NEXT:]
            moved = not look.p.moved.isdisjoint(piece.words) or not look.p.rather.isdisjoint(right_before)
            found = _dated(place, piece, look, other=until or ahead or moved, hours=bool(time.hours))
            if found is not None:
                things, topics, begins = found
                claim = look.claim(start, end)
                said = claim.id if claim else None
                yield Dated(
                    span=look.passage(place, claim, Span(place.report, start, end)), time=time.span,
                    speaker=scene.speaker(said), voice=scene.voice_of(said), things=things, words=look.content(place, piece) | things,
                    topics=topics, happens=topics | _happens(piece.words, things, scene), begins=begins and not until, when=time.when,
                    hours=time.hours, ahead=ahead, moved=moved, until=until, places=look.places(start, end),
                    order=(*scene.case.order[place.report], start, end),
                )  # fmt: skip


def within_one(text: str, place: Span, times: Sequence[Time], look: Look) -> Iterator[Piece]:
    """The clauses of a sentence, with a time that stands behind a comma in the one before it: `begint later, op 5 oktober`."""
    out: list[Piece] = []
    for piece in pieces(text, look.p, look.matters.verbs):
        start, end = place.start + piece.spots[0][0], place.start + piece.spots[-1][1]
        alone = any(start <= t.span.start <= start + LITTLE and t.span.end == end for t in times)
        cut = any(t.span.start < start < t.span.end for t in times)  # `tussen 20 uur en 6 uur`
        if out and (cut or (alone and not piece.opener)):
            last = out.pop()
            piece = Piece(last.words + piece.words, last.written + piece.written, last.spots + piece.spots, last.opener)
        out.append(piece)
    yield from out


def holds(piece: Piece, look: Look) -> bool:
    """Is it told to be so: not denied, in doubt, or another one of its kind?"""
    p = look.p
    off = p.negations | p.again | p.conditions | (p.modal - p.future)
    return off.isdisjoint(piece.words) and piece.opener not in p.conditions | p.asking


def _bounded(time: Span, scene: Scene) -> bool:
    """Does a word before a time make it an end or another time: `tot vrijdag`, `na maandag`?"""
    return not scene.phrases.bounds.isdisjoint(scene.case.before(time))


def _dated(
    place: Span, piece: Piece, look: Look, *, other: bool, hours: bool
) -> tuple[frozenset[str], frozenset[str], bool] | None:
    """The nouns of what happens, its kinds, and whether it begins; none where neither is told, nor any `other` thing that counts."""
    topics = look.scene.case.topics
    direct, beside = look.nouns(place, piece, frozenset())
    scene = [i for i in beside if not look.p.during.isdisjoint(piece.words[max(0, i - 3) : i])]  # `bij een aanval`
    comes = piece.words[-1] in look.p.inward and not look.p.going.isdisjoint(piece.words)
    begins = comes or not (look.p.onset | (look.p.governs if hours else frozenset())).isdisjoint(piece.words)
    ends = ((look.matters.of[w.matter], w) for w in look.matters.told(piece.words))
    over = any(m.later == w.sign and not m.person and look.p.onset.isdisjoint(piece.words[i] for i in w.at) for m, w in ends)
    if over and not other:
        return None  # when it was over
    words = [piece.words[i] for i in (*direct, *scene)]
    things = frozenset(w for w in words if look.carries(w) and look.is_noun(w)) - look.capitals
    kinds = frozenset() if over else topics.of(words) & (topics.cause | topics.lone | topics.once | topics.single) - topics.crowd
    happens = begins or kinds or (_happens(piece.words, things, look.scene) & (topics.once | topics.single | {ANYTHING}))
    if other and not happens:
        people = {i for i in (*direct, *scene) for f in look.covering(place.start + piece.spots[i][0]) if look.of_people(f[3])}
        things = things - {piece.words[i] for i in people} or frozenset(w for w in words if w in look.capitals)
    return (things, kinds, begins) if things and (happens or other) else None


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
    keys = Names(scene, far=True)
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
    later = scene.before(a.report, b.report)
    if later and not a.span.overlaps(b.span) and _rescheduled(a, b, scene):
        return "update"
    moved = later and a.ahead and b.ahead and a.begins and b.begins
    if a.span.overlaps(b.span) or a.until or b.until or not _one(a, b, scene) or not _apart(a, b, MOVED if moved else WEEK):
        return None
    if a.ahead and later:
        return "update"
    told_apart = (a.report, a.voice) != (b.report, b.voice) and not (a.speaker and a.speaker == b.speaker)
    return "contradiction" if told_apart and a.ahead == b.ahead else None


def _rescheduled(a: Dated, b: Dated, scene: Scene) -> bool:
    """Is what was to come, to end or to hold from some hour by now said to do so at another time?"""
    late = scene.stories.late(a.report, b.report) >= ENOUGH
    tied = scene.brief(a.report, b.report) and (late or scene.stories.same(a.report, b.report) or scene.kin(a.report, b.report))
    if not tied or (a.places and b.places and a.places.isdisjoint(b.places)) or not _of_one_thing(a, b, scene):
        return False
    if a.hours and b.hours and a.begins and b.begins and not (a.topics or b.topics) and _known(a) == _known(b):
        firsts = {h.first for h in b.hours}
        return (b.moved or all(h.first != h.last for h in b.hours)) and all(h.first not in firsts for h in a.hours)
    told = scene.case.report[a.report].published
    before = bool(told and told.earliest and b.when.latest and b.when.latest < told.earliest)  # when it was still to come
    meant = (a.until and b.until) or (a.ahead and b.moved and not (a.until or b.until or before))
    return meant and _known(a) and _known(b) and _apart(a, b, MOVED)


def _known(d: Dated) -> bool:
    return bool(d.when.earliest and d.when.latest) and not soft(d.when)


def _of_one_thing(a: Dated, b: Dated, scene: Scene) -> bool:
    """Is there a telling noun of the one among the words of the other, or a name for it?"""
    x, y = (d.things | {n for w in d.words for n in scene.callings.get(w, ())} for d in (a, b))
    telling = [{w for w in d if scene.weight.get(scene.feature(w), 0.0) >= NOUN} for d in (x, y)]
    return share(telling[0], b.words | y, scene) or share(telling[1], a.words | x, scene)


def _one(a: Dated, b: Dated, scene: Scene) -> bool:
    """Do two clauses date one happening of one story?"""
    if a.report == b.report:
        tied = near(a.span, b.span, scene) or near(b.span, a.span, scene)
    else:
        tied = scene.brief(a.report, b.report) and (scene.stories.sure(a.report, b.report) or scene.kin(a.report, b.report))
    if not tied or (a.places and b.places and a.places.isdisjoint(b.places)):
        return False
    if scene.apart.other(a.span, b.span):
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
    if _known(a) and _known(b) and not a.when.meets(b.when):
        first, last = sorted((a.when, b.when), key=lambda w: str(w.latest))
        return bool(first.latest and last.earliest) and (last.earliest - first.latest).days <= most  # type: ignore[operator]
    return bool(a.hours and b.hours) and all(minutes_apart(x, y) >= HALF_HOUR for x, y in product(a.hours, b.hours))


def minutes_apart(a: Hours, b: Hours) -> int:
    """Minutes between two stretches of a day; none where they meet, or where one runs into the next day."""
    x, y = (_span(h) for h in (a, b))
    if x[1] < x[0] or y[1] < y[0]:
        return 0
    gap = max(x[0] - y[1], y[0] - x[1])
    return min(gap, DAY - gap) if gap > 0 else 0


def _span(hours: Hours) -> tuple[int, int]:
    first, last = ([int(x) for x in clock.split(":")] for clock in (hours.first, hours.last))
    return first[0] * 60 + first[1], last[0] * 60 + last[1]

