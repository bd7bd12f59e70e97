"""Two voices of one story whose passages clash, in whatever words, as learned from stories in which a reader marked them.

The other finders know what clashes by a rule or a table. Here every two passages of a story that two voices say are weighed by what there
is to see of them together: the words, names and actors that they share, words for one matter (`lang/*/alike.tsv`), states that exclude
each other, a denial in one of them, who speaks of whom, how near they stand. The weights are those of a logistic regression
(`training/rival_weights.py`). It is only asked of short reports, that tell of one thing: those of a long article who speak right after
each other mostly speak of something else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, product
from math import fsum

from kroniek.reconcile.conflicts.among import Among
from kroniek.reconcile.conflicts.assertions import Assertion, one_time, same_voice
from kroniek.reconcile.conflicts.replies import agrees
from kroniek.reconcile.conflicts.scene import Scene, conflict, short, step
from kroniek.reconcile.words import STEM, fold
from kroniek.records import UNKNOWN, Conflict, Event, Reading, Span

ENOUGH, BARE = 0.1, 0.4
"""Log-odds from which on two passages are said to clash, and from which those of one report are between which nothing but their nearness
and words in common speaks for it: in stories that were left out, six in ten that only this finds are right."""
FEW = 3
"""Words that a passage has at least."""
TELLING = (0.01, 0.4, 0.8, 1.2, 1.8)
"""Steps by which it is told how telling the words are that two passages share."""
ALIKE = (0.01, 0.5, 1.0, 1.6, 2.4)
"""Steps of how telling the words are for which the other passage has other words."""
OWN = (0.01, 0.8, 1.6, 2.4, 3.5, 5.0)
"""Steps of how telling the words are that two passages share, among all of their reports."""
SHARES = (0.01, 0.2, 0.34, 0.5, 0.75)
"""Steps of the share of the words of the shorter passage that the other has."""
LENGTHS = (5, 9, 14, 20)
"""Steps of the words of a passage."""
DAYS = (1, 2, 4)
"""Steps of the days between two reports."""
SENTENCES = (3, 5, 8, 12)
"""Steps of how many sentences the longer of two reports has: of a longer one fewer passages answer each other."""
AGREED = 0.6
"""Share of the words of the shorter of two passages from which on they say the same, where nothing sets them against each other."""
FAR = 4
"""Sentences between two passages of one report from which on it does not matter how many they are."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Passage:
    """A passage of a short report, and what it is compared by."""

    said: Assertion
    sentence: int
    """Which sentence of its report it stands in."""
    around: frozenset[str]
    """What its sentence is about, as far as the passage does not say it."""
    matters: tuple[tuple[str, str], ...]
    """The ends of matters that it tells (`contraries.tsv`)."""
    lacking: frozenset[str]
    """The matters of which an end is told by a word of denying (`geen akkoord`), which so is not denied itself."""
    alike: tuple[tuple[str, str], ...]
    """The groups of words for one matter that it has words of (`alike.tsv`), each with the beginning of the word."""
    groups: frozenset[str]
    """Those groups, without their words."""
    acts: tuple[tuple[str, str], ...]
    """Those of them that its acts are told by."""
    kinds: frozenset[int]
    """The sets of synonyms that its nouns are one of."""
    about: frozenset[str]
    """The actors over reports that are named in it."""
    places: frozenset[str]
    """Those of them that are places."""
    doers: frozenset[str]
    done_to: frozenset[str]
    types: frozenset[str]
    counts: frozenset[str]
    """What its figures count."""
    numbers: frozenset[str]
    """The numbers in it, as they are written."""


def find_rivals(scene: Scene) -> list[Conflict]:
    """The passages that clash, each with the one of each other report that it clashes with most; none where nothing was learned."""
    weights = scene.phrases.rival_weights
    if not weights:
        return []
    passages = passages_of(scene)
    among = Among(passages)
    pairs = ((a, b) for a, b in candidates(passages, scene) if akin(a, b))
    found = [(fsum(weights.get(f, 0.0) for f in features(a, b, scene, among)), a, b) for a, b in pairs]
    return [_conflict(a.said, b.said, scene) for a, b in told(found, scene)]


def akin(one: Passage, other: Passage) -> bool:
    """Have two passages a word, a word for one thing or a matter in common? Of others next to none clash, and most pairs are such."""
    if not one.said.words.isdisjoint(other.said.words):
        return True
    return not one.groups.isdisjoint(other.groups) or any(m == n for m, _ in one.matters for n, _ in other.matters)


def told(found: Sequence[tuple[float, Passage, Passage]], scene: Scene, enough: float | None = None) -> list[tuple[Passage, Passage]]:
    """Of passages with how likely they clash those that are said to: likely `enough`, likeliest for both, and no quarrel by rule."""
    least = ENOUGH if enough is None else enough
    best: dict[tuple[Span, str], float] = {}
    for score, a, b in found:
        for place in ((a.said.span, b.said.report), (b.said.span, a.said.report)):
            best[place] = max(score, best.get(place, score))
    likely = ((s, a, b) for s, a, b in found if s >= max(least, best[a.said.span, b.said.report], best[b.said.span, a.said.report]))
    return [
        (a, b) for score, a, b in likely
        if not _agree(a, b, scene) and not _of_two_matters(a, b, scene) and (score >= BARE or not _bare(a, b, scene))
    ]  # fmt: skip


def _bare(one: Passage, other: Passage, scene: Scene) -> bool:
    """Do two passages of one report neither deny, nor tell contrary ends of a matter, nor have other words for one thing?"""
    a, b = one.said, other.said
    if a.report != b.report or a.negative or b.negative or a.denial or b.denial or _against(one, other):
        return False
    return not (_said_otherwise(one.alike, other.alike, scene) or _said_otherwise(other.alike, one.alike, scene))


def _agree(one: Passage, other: Passage, scene: Scene) -> bool:
    """Do they say one thing in like words, is one end of a matter told and the other denied, or does one tell how it went to the other?"""
    a, b = one.said, other.said
    if not (a.negative or b.negative or _against(one, other)) and (_also(b, scene) or agrees(b, scene)):
        return True  # what one does, the other does too
    if a.negative == b.negative and not _against(one, other) and a.predicate == b.predicate and not _numbered(a, b):
        return len(a.words & b.words) >= AGREED * min(len(a.words), len(b.words))
    turned = any(len(_ends(y, m)) > 1 for x, y in ((one, other), (other, one)) for m, _ in x.matters)
    denied = one if a.negative else other
    return turned or (a.negative != b.negative and not _against(one, other) <= denied.lacking)


def _against(one: Passage, other: Passage) -> set[str]:
    """The matters of which they tell two ends, and neither both."""
    return {m for m, _ in one.matters if (there := _ends(other, m)) and _ends(one, m).isdisjoint(there)}


def _ends(passage: Passage, matter: str) -> set[str]:
    return {sign for m, sign in passage.matters if m == matter}


def _numbered(a: Assertion, b: Assertion) -> bool:
    """Have both numbers, and none in common?"""
    counted = [{w for w in x.said if w.isdecimal()} for x in (a, b)]
    return all(counted) and counted[0].isdisjoint(counted[1])


def _also(a: Assertion, scene: Scene) -> bool:
    """Does the sentence of a passage begin with a word by which somebody does what another does: `ook de bond`?"""
    return not scene.phrases.also.isdisjoint(scene.said(scene.case.sentence(a.span))[:1])


def _did_not(one: Passage, other: Passage, scene: Scene) -> bool:
    """Does somebody deny that he did it (`dat zij de bom plaatste`), and the other tell of it with no word of who did (`de bom lag er`)?"""
    a, b = one.said, other.said
    doer = other.doers or any(scene.actor[w].kind != "place" for w in other.about) or not scene.phrases.own.isdisjoint(b.said)
    return a.denial and a.said[0] in scene.phrases.own and not doer and not b.negative and a.predicate not in b.words | b.acts


def _on_condition(a: Assertion, scene: Scene) -> bool:
    """Does a passage tell what would be, if something else were so: `was niet gezonken als hij had gewacht`?"""
    p = scene.phrases
    starts = p.articles | p.possessives | p.own
    return any(w in p.conditions and after in starts for w, after in pairwise(a.said))


def _of_two_matters(one: Passage, other: Passage, scene: Scene) -> bool:
    """Are they told on a condition, of two places, of two numbers or days of which one is denied, or the same of two things?"""
    a, b = one.said, other.said
    if any(_on_condition(x, scene) for x in (a, b)):
        return True
    own = any(_did_not(x, y, scene) for x, y in ((one, other), (other, one)))
    if own or scene.apart.two(a.span, b.span):
        return True
    placed = one.places and other.places and one.places.isdisjoint(other.places)
    numbered = a.negative != b.negative and _numbered(a, b)
    act = a.predicate if a.predicate == b.predicate else None
    bare = act is not None and not (a.words & b.words) - {act} and one.about.isdisjoint(other.about)
    return bool(placed or numbered or (bare and one.kinds.isdisjoint(other.kinds)))


def _conflict(a: Assertion, b: Assertion, scene: Scene) -> Conflict:
    reason = scene.why(
        "clash", left=short(scene.case.quote(a.span)), right=short(scene.case.quote(b.span)),
        left_by=scene.voice(a.span, a.speaker), right_by=scene.voice(b.span, b.speaker),
    )  # fmt: skip
    return conflict("other" if a.denial or b.denial else "outcome", "contradiction", [[a.span], [b.span]], reason)


def passages_of(scene: Scene) -> list[Passage]:
    """The passages of short reports, in order of reports."""
    return scene.seen("rivals", passages, Passage)


def passages(reading: Reading, scene: Scene) -> Iterator[Passage]:
    """The passages of a report, if it is short, in order; none twice."""
    if not scene.brief(reading.report.id):
        return
    cuts, seen = scene.case.bounds(reading.report.id), set()
    for a in sorted(scene.asserted(reading), key=lambda a: a.span):
        if len(a.said) >= FEW and a.span not in seen:
            seen.add(a.span)
            yield _passage(a, sum(cut <= a.span.start for cut in cuts), reading, scene)


def _passage(a: Assertion, sentence: int, reading: Reading, scene: Scene) -> Passage:
    inside = [e for e in reading.events if a.span.contains(e.trigger)]
    about = scene.over(scene.case.mentions(a.span))
    ends = [w for w in scene.matters.told(a.said) if _has_subject(w.matter, a, scene)]
    alike = sorted(scene.alike.of(a.said))
    around = {scene.feature(w) for w in scene.said(scene.case.sentence(a.span)) if len(w) > FEW and w not in scene.phrases.small_words}
    return Passage(
        said=a, sentence=sentence, around=frozenset(around) - a.words,
        matters=tuple(sorted({(w.matter, w.sign) for w in ends})),
        lacking=frozenset(w.matter for w in ends if not scene.phrases.negations.isdisjoint(a.said[i] for i in w.at)),
        alike=tuple(alike), groups=frozenset(g for g, _ in alike),
        acts=tuple(sorted({g for e in inside for g in scene.alike.of(scene.said(e.trigger))})),
        kinds=frozenset(k for w in a.said if len(w) > FEW for k in scene.kinds(w)),
        about=about, places=frozenset(w for w in about if scene.actor[w].kind == "place"),
        doers=_actors(inside, scene, "who"), done_to=_actors(inside, scene, "whom"),
        types=frozenset(e.type for e in inside) - {"NONE"},
        counts=frozenset(fold(f.counted) for f in reading.figures if f.span.overlaps(a.span)),
        numbers=frozenset(w for f in reading.figures if f.span.overlaps(a.span) for w in scene.said(f.span)),
    )  # fmt: skip


def _has_subject(matter: str, a: Assertion, scene: Scene) -> bool:
    """Does the sentence of a passage name one of the things that a matter is told of?"""
    return not scene.matters.of[matter].subjects or any(scene.matters.groups(matter, w) for w in scene.said(scene.case.sentence(a.span)))


def _actors(events: Iterable[Event], scene: Scene, role: str) -> frozenset[str]:
    return scene.over(i for e in events for i in getattr(e, role))


def candidates(found: Sequence[Passage], scene: Scene) -> Iterator[tuple[Passage, Passage]]:
    """Two passages of two voices, in one report or in two of one story, the earlier first; not of two times."""
    of: dict[str, list[Passage]] = defaultdict(list)
    for p in sorted(found, key=lambda p: p.said.order):
        of[p.said.report].append(p)
    said = {report: {p.said.said for p in those} for report, those in of.items()}

    def both(a: Passage, b: Passage) -> bool:
        """Does one report say what the other does too, word for word?"""
        return a.said.said in said[b.said.report] or b.said.said in said[a.said.report]

    for report in of:
        yield from (pair for pair in combinations(of[report], 2) if _apart(*pair))
        for other in scene.stories.near(report):
            if other in of and scene.case.order[report] < scene.case.order[other]:
                pairs = (pair for pair in product(of[report], of[other]) if _apart(*pair) and not both(*pair))
                yield from ((a, b) for a, b in pairs if one_time(a.said, b.said, scene))


def _apart(one: Passage, other: Passage) -> bool:
    """Are two passages said by two voices, and not within each other?"""
    a, b = one.said, other.said
    return a.certain and b.certain and not same_voice(a, b) and not a.span.overlaps(b.span)


def features(one: Passage, other: Passage, scene: Scene, among: Among) -> list[str]:
    """What there is to see of two passages together, the earlier first, and among the others of their reports."""
    a, b = one.said, other.said
    place = "in one" if a.report == b.report else "in two"
    signs = f"{sum((a.negative, b.negative))} denied"
    out = [
        "bias", place, *_words(a, b, place, signs, scene), *_standing(one, other, place, scene), *_people(one, other, scene),
        signs, f"{signs} {place}", f"said {bool(a.voice)} {bool(b.voice)} {place}", f"denials {a.denial} {b.denial}",
        *_figures(one, other, scene), *_matters(one, other, signs, scene), *_among(one, other, place, signs, among),
        *(f"{step(len(x.said), LENGTHS)} long" for x in (a, b)),
    ]  # fmt: skip
    marks = {
        "again": a.again or b.again, "not yet": a.not_yet or b.not_yet,
        "one type": one.types & other.types, "synonyms": one.kinds & other.kinds,
        "last words": a.said[-1] == b.said[-1],
        "still": not scene.phrases.still.isdisjoint((*a.said, *b.said)),
        "after all": not scene.phrases.after_all.isdisjoint((*a.said, *b.said)),
    }  # fmt: skip
    return out + [name for name, there in marks.items() if there]


def _words(a: Assertion, b: Assertion, place: str, signs: str, scene: Scene) -> Iterator[str]:
    """The words that two passages share."""
    shared, names = a.words & b.words, {n[:STEM] for n in a.names & b.names}
    plain = step(fsum(scene.weight[w] for w in shared - names), TELLING)
    yield f"{step(fsum(scene.weight[w] for w in shared), TELLING)} telling"
    yield f"{plain} told"
    yield f"{plain} told {place}"
    yield f"{plain} told {signs}"
    yield f"{step(len(shared) / max(1, min(len(a.words), len(b.words))), SHARES)} shared"
    yield f"{min(2, len(names))} names"
    acts = sum(x.predicate is not None and x.predicate in y.words | y.acts for x, y in ((a, b), (b, a)))
    yield f"{acts} acts {signs}"
    if a.names and b.names and not names:
        yield "names apart"


def _among(one: Passage, other: Passage, place: str, signs: str, among: Among) -> Iterator[str]:
    """What they share that the others of their reports do not."""
    own, groups, likest = step(among.own(one, other), OWN), step(among.groups(one, other), OWN), among.likest(one, other)
    yield from (f"own {own}", f"own {own} {place}", f"own {own} {signs}", f"own groups {groups}", f"own groups {groups} {signs}")
    yield from (f"likest {likest}", f"likest {likest} {place}", f"likest {likest} {signs}", f"likest {likest} own {own}")
    against = bool(_against(one, other))
    yield from (f"likest {likest} against {against}", f"own {own} against {against}")


def _standing(one: Passage, other: Passage, place: str, scene: Scene) -> Iterator[str]:
    """How far apart they stand, in one report or in time."""
    a, b = one.said, other.said
    longest = step(max(len(scene.case.bounds(x.report)) - 1 for x in (a, b)), SENTENCES)
    yield from (f"length {longest}", f"length {longest} {place}")
    if place == "in one":
        yield f"{min(FAR, other.sentence - one.sentence)} sentences on"
    else:
        days = step(_days_between(a, b, scene), DAYS)
        yield f"{days} days on"
        yield f"{days} days on {bool(a.voice)} {bool(b.voice)}"
        yield "one story" if scene.stories.same(a.report, b.report) else "near"
        yield "kin" if scene.kin(a.report, b.report) else "no kin"
    if (a.report, one.sentence) != (b.report, other.sentence):
        yield f"{step(fsum(scene.weight.get(w, 1.0) for w in one.around & other.around), TELLING)} around"
    if UNKNOWN not in (a.when, b.when):
        yield "one time" if a.when.meets(b.when) else "two times"


def _days_between(a: Assertion, b: Assertion, scene: Scene) -> int:
    p, q = (scene.case.report[x.report].published for x in (a, b))
    return (q.earliest - p.earliest).days if p and q and p.earliest and q.earliest else 0


def _figures(one: Passage, other: Passage, scene: Scene) -> Iterator[str]:
    """Whether they count, and the same."""
    a, b = one.said, other.said
    yield f"figures {bool(one.counts)} {bool(other.counts)}"
    if one.numbers and other.numbers:
        told = a.predicate is not None and a.predicate in b.words | b.acts
        alike = told or bool(_said_otherwise(one.acts, other.acts, scene))
        counted = "one thing" if one.counts & other.counts else "one kind" if one.kinds & other.kinds else "two things"
        yield f"numbers {'one act' if alike else 'two acts'}"
        yield f"numbers {counted} {'one act' if alike else 'two acts'}"
        yield f"numbers {bool(_against(one, other))} {a.negative != b.negative}"
    if one.counts and other.counts:
        thing = "one thing" if one.counts & other.counts else "two things"
        yield f"{thing} in {'one number' if one.numbers & other.numbers else 'two numbers'}"


def _people(one: Passage, other: Passage, scene: Scene) -> Iterator[str]:
    """Who is told of in both, and who speaks of whom."""
    a, b = one.said, other.said
    yield f"{min(2, len(one.about & other.about))} actors"
    marks = {
        "first speaks of second": b.speaker in one.about, "second speaks of first": a.speaker in other.about,
        "one doer": one.doers & other.doers, "two doers": one.doers and other.doers and not one.doers & other.doers,
        "done to one": one.done_to & other.done_to, "crossed": one.doers & other.done_to or one.done_to & other.doers,
        "others named": one.about & scene.named and other.about & scene.named and not one.about & other.about,
    }  # fmt: skip
    yield from (name for name, there in marks.items() if there)


def _matters(one: Passage, other: Passage, signs: str, scene: Scene) -> Iterator[str]:
    """The matters that both tell of: in words for one thing, or by an end that excludes the other."""
    against = _against(one, other)
    yield f"{min(2, len(against))} against"
    if against:
        yield f"against {bool(one.kinds & other.kinds)} {bool(one.about & other.about)} {bool(one.said.words & other.said.words)}"
        yield f"against {'in one' if one.said.report == other.said.report else 'in two'}"
    yield f"{bool(against)} against {signs}"
    if not set(one.matters).isdisjoint(other.matters):
        yield f"agree {signs}"
    yield from _alike(one, other, signs, scene)


def _alike(one: Passage, other: Passage, signs: str, scene: Scene) -> Iterator[str]:
    """How much of what one says the other says in other words."""
    place = "in one" if one.said.report == other.said.report else "in two"
    found = max(_said_otherwise(one.alike, other.alike, scene), _said_otherwise(other.alike, one.alike, scene))
    alike = step(found, ALIKE)
    yield f"{alike} alike"
    yield f"{alike} alike {signs}"
    yield f"{alike} alike {place}"
    yield f"{alike} alike {min(2, len(one.said.words & other.said.words))} words"
    if _said_otherwise(one.acts, other.acts, scene):
        yield f"acts alike {signs}"
    elif _said_otherwise(one.acts, other.alike, scene) or _said_otherwise(one.alike, other.acts, scene):
        yield f"an act alike {signs}"


def _said_otherwise(one: Sequence[tuple[str, str]], other: Sequence[tuple[str, str]], scene: Scene) -> float:
    """How telling the words of one passage are for which the other has other words."""
    best: dict[str, float] = {}
    words: dict[str, list[str]] = defaultdict(list)
    for group, word in other:
        words[group].append(word)
    same = {w for _, w in one} & {w for _, w in other}
    for group, word in one:
        if word not in same:
            for w in words.get(group, ()):
                if w not in same:
                    best[word] = max(best.get(word, 0.0), min(scene.weight.get(word, 1.0), scene.weight.get(w, 1.0)))
    return fsum(best[w] for w in sorted(best))
