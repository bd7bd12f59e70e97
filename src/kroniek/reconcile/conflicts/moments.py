"""When a report says that something was: by clause, and whether that is earlier or later than others say; and who knew of it.

`al op 3 mei`, `pas op 6 mei`, `voor het eerst`, `de laatste`, `nog`; `hoorde het pas in juni`, `is al in mei ingelicht`; `uitgesteld tot
vrijdag`, `nog tot maandag dicht`; `binnen tien minuten`. Only short reports are read so, each of which tells of one thing. What is set
against each other of these is in `timings.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import inf
from typing import Literal

from kroniek.reconcile.conflicts.alike import WordGroups
from kroniek.reconcile.conflicts.days import holds, within_one
from kroniek.reconcile.conflicts.matters import Piece
from kroniek.reconcile.conflicts.scene import Scene
from kroniek.reconcile.conflicts.states import Look
from kroniek.reconcile.words import WORD, fold, tokens
from kroniek.records import UNKNOWN, Claim, Hours, Reading, Span, Time, When

BESIDE = 3
"""Words between one that says that a time is early or late and that time: `pas weer op vrijdag`."""
TWO = 2
"""Times of a clause that tells of an old and a new one; words behind which a clock time may stand: `kort na`."""
NUMBER = 2
"""Letters that a word of a name has at most that names nobody."""
LONGEST = 20
"""Characters before a time in which the words for its being the last day stand."""
ABOUT = 0.75
"""A length of time that is said without more may have been so much of it, or as much the other way round."""

Stress = Literal["early", "late", "first", "last", "still", "none"]
STRONG = frozenset({"early", "late"})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Moment:
    """A clause that says when something was, how long it took, or since when somebody knew."""

    span: Span
    clause: Span
    sentence: int
    """Which sentence of its report it stands in."""
    speaker: str | None
    voice: str | None
    stress: Stress
    """Is it said to be early or late?"""
    when: When
    hours: tuple[Hours, ...]
    wait: tuple[float, ...]
    """The least and the most minutes that it took, where it says how long."""
    knowing: bool
    """Does it tell that somebody knew or was told?"""
    knowers: frozenset[str]
    """Those who did: actors over reports, their names, folded nouns, and sets of nouns for one."""
    acts: frozenset[str]
    """Groups of words for one act, and topics, that its verbs and nouns for acts are of."""
    things: frozenset[str]
    """What its other words are about, but for those who act: beginnings, groups of words, and sets of synonyms."""
    places: frozenset[str]
    begins: bool
    """Does it say that something begins or takes place?"""
    seen: bool
    """Does it say that somebody saw, heard or felt it?"""
    ahead: bool
    """Was it still to come when the report was published?"""
    sure: bool
    """Is it told to be so, and not only hoped, meant or allowed?"""
    shifted: bool
    """Does a verb say that it is put at another time than was meant: `verplaatst naar`?"""
    moved: bool
    """Does a word say that it is another time than was meant: `uitgesteld tot`, `op zijn vroegst`?"""
    order: tuple[str, str, int, int]

    @property
    def report(self) -> str:
        return self.span.report

    @property
    def dated(self) -> bool:
        return bool(self.when.earliest and self.when.latest) or bool(self.hours)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as it is looked at: where it stands, its times, and what it says of knowing."""

    place: Span
    piece: Piece
    times: tuple[Time, ...]
    look: Look
    groups: WordGroups

    @property
    def span(self) -> Span:
        return Span(self.place.report, self.place.start + self.piece.spots[0][0], self.place.start + self.piece.spots[-1][1])

    @property
    def dated(self) -> list[Time]:
        """Its times that name a day or an hour."""
        return [t for t in self.times if t.type != "DURATION" and ((t.when.earliest and t.when.latest) or t.hours)]

    def spot(self, i: int) -> int:
        """Where a word of it begins."""
        return self.place.start + self.piece.spots[i][0]

    def has(self, row: tuple[str, ...]) -> Iterator[int]:
        """Where its words follow that are behind some in a row."""
        words = self.piece.words
        return (i + len(row) for i in range(len(words)) if words[i : i + len(row)] == row)

    def known(self) -> frozenset[str]:
        """The groups of words for knowing and telling that it has words of; `hoorde schoten` and `meldde zich` tell nothing."""
        known = {g for g, _ in self.groups.of(self.piece.words)}
        if "hear" in known and self._heard_of():
            known.add("learn")
        itself = "learn" not in known and not self.look.p.timing.itself.isdisjoint(self.piece.words)
        return frozenset(known - {"tell"} if itself else known)

    def _heard_of(self) -> bool:
        """Is a verb of hearing the last word, or before a word for what was heard of?"""
        words = self.piece.words
        at = next(i for i, w in enumerate(words) if any(g == "hear" for g, _ in self.groups.of((w,))))
        return at == len(words) - 1 or not self.look.p.timing.about.isdisjoint(words[at + 1 :])


def moments(reading: Reading, scene: Scene) -> Iterator[Moment]:
    """The clauses of a short report that say when something was, in order."""
    if not scene.brief(reading.report.id):
        return
    look, groups = Look(reading, scene), WordGroups(scene.phrases.timing.knowing())
    for n, place in enumerate(scene.case.sentences(reading.report.id)):
        text = scene.case.quote(place)
        times = [t for t in reading.times if place.contains(t.span) and t.type in {"DATE", "TIME", "DURATION"}]
        points = [t for t in times if t.type != "DURATION"]
        for piece in within_one(text, place, points, look) if "?" not in text else ():
            start, end = place.start + piece.spots[0][0], place.start + piece.spots[-1][1]
            inside = tuple(t for t in times if start <= t.span.start and t.span.end <= end)
            found = _moment(n, Clause(place, piece, inside, look, groups), whole=len(inside) == len(times))
            if found is not None:
                yield found


def _moment(n: int, c: Clause, *, whole: bool) -> Moment | None:
    """What a clause says of when; none where it says neither a time nor who knew early or late, or does not tell it to be so."""
    look, scene, p, known = c.look, c.look.scene, c.look.p, c.known()
    knowing = bool(known & {"learn", "tell"}) or ("news" in known and not p.timing.getting.isdisjoint(c.piece.words))
    stress, wait = _stress(c), _wait(c)
    if knowing and stress == "none" and _soon(c):
        stress = "early"
    dated = _new_time(c)
    ahead, put_off = _ahead(c, dated), _put_off(c)
    bounded = bool(dated) and (any(_bounded(c, t) for t in dated if t is dated[0] or t.hours) or _through(c, dated[0]))
    points = [] if bounded and not (ahead and put_off) else dated
    when, hours = _joined(points)
    sure = holds(c.piece, look)
    told = sure or (ahead and _meant(c, put_off=put_off))
    if not told or when is None or not (points or wait or (knowing and stress in STRONG)):
        return None
    claim = _claim(c)
    said, (acts, things) = claim.id if claim else None, _about(c)
    return Moment(
        span=look.passage(c.place, claim, c.span) if whole else c.span, clause=c.span, sentence=n,
        speaker=scene.speaker(said), voice=scene.voice_of(said), stress=stress, when=when, hours=hours, wait=wait, knowing=knowing,
        knowers=_knowers(c, known, claim) if knowing else frozenset(), acts=acts, things=things,
        places=look.places(c.span.start, c.span.end), begins=not ((p.onset - p.copulas) | p.befallen).isdisjoint(c.piece.words),
        seen=not p.timing.seeing.isdisjoint(c.piece.words), ahead=ahead, sure=sure,
        shifted=not p.put_off.isdisjoint(c.piece.words), moved=put_off or not p.moved.isdisjoint(c.piece.words),
        order=(*scene.case.order[c.place.report], c.span.start, c.span.end),
    )  # fmt: skip


def _stress(c: Clause) -> Stress:
    """Is a time said to be early or late, by a word before it or right behind it? Without a time by any word of the clause."""
    t, words, written = c.look.p.timing, c.piece.words, c.piece.written
    at = [i for i in range(len(words)) if any(x.span.start <= c.spot(i) < x.span.end for x in c.times if x.type != "DURATION")]
    near = {j for i in at for j in range(max(0, i - BESIDE), i + 2)} if at else set(range(len(words)))
    said = {words[j] for j in near if j < len(words) and not (j and words[j - 1] in t.only)}
    if said & t.late:
        return "late"
    if said & t.early:
        return "early"
    if "tell" in c.known() and not t.early.isdisjoint(words):  # `vrijdag heb ik al gebeld`
        return "early"
    lower = {w for i, w in enumerate(words) if not i or written[i][:1].islower()}
    if lower & t.first or any(True for row in t.never_before for _ in c.has(row)):
        return "first"
    return "last" if lower & t.last or any(True for row in t.never_after for _ in c.has(row)) else "still" if said & t.lingering else "none"


def _new_time(c: Clause) -> list[Time]:
    """The times of a clause; of one that is moved the new time alone: `is donderdag verschoven naar vrijdag`."""
    if c.look.p.put_off.isdisjoint(c.piece.words) or len(c.dated) < TWO:
        return c.dated
    case = c.look.scene.case
    new = [n for n, t in enumerate(c.dated) if not (c.look.p.until | c.look.p.timing.onto).isdisjoint(case.before(t.span))]
    return c.dated[new[-1] :] if new else c.dated


def _bounded(c: Clause, t: Time) -> bool:
    """Does a word before a time make it an end or another time: `tot vrijdag`, and not `kort na middernacht`?"""
    case, bounds = c.look.scene.case, c.look.p.bounds
    if t.hours and not bounds.isdisjoint(c.look.scene.said(t.span)[:1]):  # `[voor zes uur]`, `even [na zessen]`
        return c.look.p.timing.just_by.isdisjoint(case.before(t.span))
    return not bounds.isdisjoint(case.before(t.span)) and not _just_by(c, t)


def _through(c: Clause, t: Time) -> bool:
    """Is a time the last day of what is told: `tot en met zondag`? These words may be the end of the clause before it."""
    text = c.look.reading.report.text[max(0, t.span.start - LONGEST) : t.span.start]
    row = c.look.p.timing.through
    return tokens(text)[-len(row) :] == row


def _just_by(c: Clause, t: Time) -> bool:
    """Is a clock time said to be right before or after: `kort na middernacht`?"""
    before = [n for n, (start, _) in enumerate(c.piece.spots) if c.place.start + start < t.span.start]
    near = c.look.p.timing.just_by
    return bool(t.hours) and len(before) >= TWO and c.piece.words[before[-2]] in near


def _ahead(c: Clause, dated: Sequence[Time]) -> bool:
    """Are all days that a clause names still to come?"""
    published = c.look.reading.report.published
    last = published.latest if published else None
    return bool(dated and last) and all(t.when.earliest and last and t.when.earliest > last for t in dated)


def _put_off(c: Clause) -> bool:
    """Is a time said to be the first on which it may be, by words right before it or its first word: `op zijn vroegst`, `niet voor`?

    Or is it said to be moved: `uitgesteld tot`?
    """
    if not c.look.p.put_off.isdisjoint(c.piece.words):
        return True
    rows = c.look.p.timing.put_off
    begins = {t.span.start for t in c.dated}
    after = {i for row in rows for i in c.has(row) if i < len(c.piece.words)}
    return any(c.spot(i) in begins or (i and c.spot(i - 1) in begins) for i in after)


def _meant(c: Clause, *, put_off: bool) -> bool:
    """Is it told to be meant, hoped or allowed, and not denied?"""
    p = c.look.p
    denied = not put_off and not p.negations.isdisjoint(c.piece.words)
    return not denied and c.piece.opener not in p.conditions | p.asking


def _soon(c: Clause) -> bool:
    """Is it said to have taken no time, or little: `meteen`, `nog geen tien minuten later`?"""
    t, words = c.look.p.timing, c.piece.words
    little = (i for row in t.within for i in c.has(row) if i + 1 < len(words))
    return not t.at_once.isdisjoint(words) or any(words[i] in t.numbers and words[i + 1] in t.units for i in little)


def _wait(c: Clause) -> tuple[float, ...]:
    """How many minutes it took, at least and at most, where a clause says so of what is over: not `duurt al een week`."""
    t, words = c.look.p.timing, c.piece.words
    spans = [x.span for x in c.times if x.type == "DURATION"]
    if len(spans) != 1 or not (t.early | t.lingering | t.former).isdisjoint(words):
        return ()
    at = [i for i in range(len(words)) if spans[0].start <= c.spot(i) < spans[0].end]
    found = [(i, t.numbers.get(words[i - 1], 0.0) * t.units[words[i]]) for i in at if i and words[i] in t.units]
    if len(found) != 1 or not found[0][1]:
        return ()
    start, minutes = found[0][0] - 1, found[0][1]
    if any(start == i for row in t.within for i in c.has(row)):
        return 0.0, minutes
    if any(start == i for row in t.beyond for i in c.has(row)):
        return minutes, inf
    return minutes * ABOUT, minutes / ABOUT


def _joined(times: Sequence[Time]) -> tuple[When | None, tuple[Hours, ...]]:
    """The one time that some expressions give together: `zondag om zes uur`; none where they give two."""
    if not times:
        return UNKNOWN, ()
    days = [t.when for t in times if t.when.earliest and t.when.latest]
    clocks = [t.hours for t in times if t.hours]
    exact = [h for h in clocks if all(x.first == x.last for x in h)]
    if len(exact) > 1 or any(not a.meets(b) for a, b in combinations(days, 2)):
        return None, ()
    day = min(days, key=lambda w: (w.latest - w.earliest).days if w.latest and w.earliest else 0, default=times[0].when)
    return day, (exact or clocks or [()])[0]


def _claim(c: Clause) -> Claim | None:
    """The claim that a clause is of: the shortest that has its time, else that has any of it."""
    for span in (*(t.span for t in c.dated), c.span):
        touched = [x for x in c.look.claims if x.span.overlaps(span)]
        if touched:
            return min(touched, key=lambda x: (x.span.end - x.span.start, x.id))
    return None


def _about(c: Clause) -> tuple[frozenset[str], frozenset[str]]:
    """What the acts that a clause tells are of, and what its other words are about, but for those who act."""
    look, scene = c.look, c.look.scene
    told = [w for e in look.reading.events if c.span.contains(e.trigger) for w in (*scene.said(e.trigger), fold(e.lemma))]
    acts = {_bare(g) for g, _ in scene.alike.of(told)} | {f"topic {t}" for t in scene.case.topics.of(c.piece.words)}
    doing = {w for i, w in enumerate(c.piece.words) if any(f[3] in look.doing or look.of_people(f[3]) for f in look.covering(c.spot(i)))}
    words = sorted(look.content(c.place, c.piece) - look.capitals - look.p.numbers - look.matters.verbs - doing)
    kinds = {f"kind {k}" for w in words for k in scene.kinds(w)}
    return frozenset(acts), frozenset({scene.feature(w) for w in words} | {_bare(g) for g, _ in scene.alike.of(words)} | kinds)


def _bare(group: str) -> str:
    """The name of a group of words without its number."""
    return "alike " + group.partition("_")[0]


def _knowers(c: Clause, known: frozenset[str], claim: Claim | None) -> frozenset[str]:
    """Who knew: of who learns, gets news or is told the subject, of who tells somebody all but the subject."""
    look, scene, p, words = c.look, c.look.scene, c.look.p, c.piece.words
    spots, _ = look.nouns(c.place, c.piece, frozenset())
    if "tell" in known and "learn" not in known and (p.copulas | p.timing.getting).isdisjoint(words):
        spots = spots[_subject(c, spots) :] + _given(c)
    found: set[str] = set()
    for i in (i for i in spots if "news" not in {g for g, _ in c.groups.of(words[i : i + 1])}):
        mentions = (*look.covering(c.spot(i)), look.mention(c.spot(i)))
        found |= {scene.who[m[3]] for m in mentions if m is not None and m[3] in scene.who}
        if words[i] in p.persons and claim is not None and claim.speaker in scene.who:
            found.add(scene.who[claim.speaker])
        if look.carries(words[i]) and look.is_noun(words[i]):
            found |= {words[i], *(f"kind {k}" for k in scene.kinds(words[i]))}
            found |= {f"body {n}" for n, same in enumerate(p.timing.one_body) if words[i] in same}
    called = (fold(w) for a in found if a in scene.actor for w in WORD.findall(scene.actor[a].name))
    return frozenset(found | {w for w in called if len(w) > NUMBER and look.carries(w)})


def _subject(c: Clause, spots: Sequence[int]) -> int:
    """How many of some words are the first phrase of a clause: those up to its verb or the next article."""
    p, words = c.look.p, c.piece.words
    verbs = c.look.matters.verbs | p.having | p.copulas
    for n, i in enumerate(spots):
        if words[i] in verbs or (n and (i != spots[n - 1] + 1 or words[i] in p.articles | p.possessives)):
            return n
    return len(spots)


def _given(c: Clause) -> list[int]:
    """The places of the words behind a preposition before whom something is told."""
    at = [i for i, w in enumerate(c.piece.words) if w in c.look.p.timing.given]
    return [j for i in at for j in range(i + 1, min(i + 1 + BESIDE, len(c.piece.words)))]
