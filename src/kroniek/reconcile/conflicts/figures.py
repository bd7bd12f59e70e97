"""Counts of one thing that exclude each other: a contradiction, or a toll that rose.

Parts are not compared with wholes, bounds that leave room for each other agree, and only a count that goes up as news comes in (the dead,
the wounded) is updated by a later, higher one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from kroniek.reconcile.compare import WEEK, elsewhere, soft, width
from kroniek.reconcile.conflicts.scene import HELD, REACH, STOPS, Scene, conflict, near, patterns
from kroniek.reconcile.merge import Groups
from kroniek.reconcile.why import Told
from kroniek.reconcile.words import STEM, WORD, fold, stems, tokens
from kroniek.records import Conflict, ConflictJudgement, Figure, Reading, Span, When

Value = tuple[float, float]
"""From and to, as numbers that always compare."""
PEOPLE = "mensen"
"""People of whom nothing more is known: compared only where two voices count them side by side."""
CLOSE = 2
"""The same for things of which nothing is known but their name."""
TIMES = 10
"""A figure so many times another is about something wider, unless both are told of one event."""
SLACK = 0.1
"""Part of itself by which an approximate figure may differ."""
BEFORE, NEARBY = 600, 250
"""Characters before a count in which what it is a count of is looked for: in a short report, and in a long one."""
CALLED = 30
"""The same for a crowd that a short report counts, and somebody in it as `hooguit een paar honderd`."""
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
LONG = timedelta(days=90)
"""Between reports of which the later may look back, in years or months, at what was news to the earlier."""
SLOW = timedelta(days=45)
"""How long before news what it counts without a day may have been."""
THEN = 3
"""Words before a figure among which one for another time stands: `toen kwamen er 350`."""
BESIDE = 28
"""Characters before a figure in which the words stand that say what part it is."""
AFTER = 40
"""Characters after a percentage in which what it is of stands."""



@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What a figure counts, as its own report tells it."""

    figure: str
    thing: str
    unit: str
    sentence: Span
    around: tuple[str, ...]
    """The events of its clause and its sentence."""
    where: frozenset[str]
    wide: bool
    """Is it said where, and not only a place named near it?"""
    of: frozenset[str]
    cause: str | None
    crowd: str | None
    speaker: str | None
    said: str | None
    noun: str
    """Its last word, when that says what kind of thing or people is counted."""
    words: frozenset[str]
    """Stems of its sentence without its own."""
    old: bool
    """Does its sentence say that it was months or years ago?"""
    day: bool
    """Does its sentence name a day?"""
    since: bool
    """Does its sentence count over weeks or more: `sinds het begin van de protesten`?"""
    total: bool
    """Does its clause say that it is the whole, beside parts that are counted too?"""


def _counted(figure: Figure, thing: str, unit: str, scene: Scene) -> Counted:
    sentence = scene.case.sentence(figure.span)
    event = scene.case.event.get(figure.event or "")
    around = [scene.of[event.id]] if event else []
    around += [h for h in scene.at.get(sentence, ()) if h not in around]
    seat = _seat(figure, scene)
    said_where = (scene.over(figure.where) | frozenset().union(*(h.where for h in around))) & scene.named
    told = frozenset(a for a in said_where if fold(scene.actor[a].name) not in seat)
    close = frozenset() if told else scene.over(scene.case.near(sentence)) & scene.named
    kind = {a: scene.actor[a].kind for a in close}
    nearby = frozenset(a for a in close if kind[a] in {"place", "state"} and fold(scene.actor[a].name) not in seat)
    quote, phrases = scene.case.quote, scene.phrases
    return Counted(
        figure=figure.id, thing=thing, unit=unit, sentence=sentence, around=tuple(h.id for h in around), wide=bool(told),
        where=told or nearby, of=scene.over(figure.of) & scene.named,
        cause=_cause(figure, scene, scene.case.topics.cause), crowd=_crowd(figure, thing, scene),
        speaker=scene.speaker(figure.claim, figure.stated_by),
        said=scene.voice_of(figure.claim, figure.stated_by) or scene.teller(figure.span),
        noun=_noun(figure, scene), words=stems(quote(sentence), phrases) - stems(quote(figure.span), phrases),
        old=_old(sentence, scene),
        day=_says(phrases.one_day, sentence, scene), since=_says(phrases.since, sentence, scene),
        total=not phrases.total.isdisjoint(tokens(quote(_part_of(figure.span, sentence, scene)))) or _summed(figure, sentence, scene),
    )  # fmt: skip


def _summed(figure: Figure, sentence: Span, scene: Scene) -> bool:
    """Do the words before a figure say that it is all of it: `inmiddels zijn het er 31`?"""
    before = STOPS.split(scene.case.report[sentence.report].text[sentence.start : figure.span.start])[-1]
    said = " ".join(tokens(before))
    return any(p.search(said) for p in patterns(scene.phrases.summed))


def _says(written: tuple[str, ...], sentence: Span, scene: Scene) -> bool:
    """Is one of some patterns in the folded words of a sentence?"""
    text = " ".join(scene.said(sentence))
    return any(p.search(text) for p in patterns(written))


def _old(sentence: Span, scene: Scene) -> bool:
    """Does a sentence tell of months or years ago, or go on with one that does: `In 2011 zonk er ook een veerboot. Toen verdronken …`?"""
    report = scene.case.report[sentence.report]
    year = report.published.latest.year if report.published and report.published.latest else None
    if _says(scene.phrases.long_ago, sentence, scene):
        return True
    text = " ".join(scene.said(sentence))
    named = [int(m[1]) for p in patterns(scene.phrases.years) for m in p.finditer(text)]
    if named:
        return year is not None and max(named) < year
    if text.partition(" ")[0] not in scene.phrases.going_on or sentence.start < 2 or sentence.start <= report.body:
        return False
    return _old(scene.case.sentence(Span(sentence.report, sentence.start - 2, sentence.start - 1)), scene)


class Count:
    """A figure ready to compare: what is counted, of whom, where, in which event."""

    __slots__ = (
        "cause", "crowd", "day", "events", "figure", "high", "low", "noun", "of", "old", "published", "said", "sentence", "since",
        "speaker", "thing", "total", "unit", "when", "where", "wide", "words",
    )  # fmt: skip

    def __init__(self, told: Counted, scene: Scene) -> None:
        figure = self.figure = scene.case.figure[told.figure]
        self.thing, self.unit, self.sentence, self.words = told.thing, told.unit, told.sentence, told.words
        self.where, self.wide, self.of, self.cause, self.crowd = told.where, told.wide, told.of, told.cause, told.crowd
        self.speaker, self.said, self.noun, self.total, self.old = told.speaker, told.said, told.noun, told.total, told.old
        slack = SLACK if figure.approximate else 0.0
        self.low = float("-inf") if figure.low is None else figure.low * (1 - slack)
        self.high = float("inf") if figure.high is None else figure.high * (1 + slack)
        self.events = frozenset(scene.groups.head(h) for h in told.around if len(scene.groups.members(h)) > 1)
        self.day, self.since, self.when = told.day, told.since, figure.when
        self.published = scene.case.report[figure.span.report].published

    @property
    def report(self) -> str:
        return self.figure.span.report

    @property
    def value(self) -> tuple[float, float]:
        return (self.low, self.high)


def find_figures(scene: Scene) -> list[Conflict]:
    """Counts of one thing that exclude each other: a contradiction, or a toll that rose."""
    blocks: dict[tuple[str, ...], list[Count]] = defaultdict(list)
    for count in _plain(scene.counts, scene):
        for key in sorted(_keys(count, scene)):
            same = (f"#{n}" for n in sorted(_kinds_of(count, scene)))
            for thing in (scene.like(count.thing), *(t for t in (PEOPLE,) if count.thing in scene.crowds), *_last(count.noun), *same):
                blocks[thing, key].append(count)
    found: dict[tuple[str, str], tuple[Count, Count]] = {}
    for name in sorted(blocks):
        block = sorted(blocks[name], key=lambda c: (_published(c), c.figure.span, c.figure.id))
        for i, count in enumerate(block):
            for other in block[max(0, i - REACH) : i]:
                if (_exclude(other, count) or _later_state(other, count, scene)) and _comparable(other, count, scene):
                    found[other.figure.id, count.figure.id] = (other, count)
    return _side_by_side(found.values(), scene)


def _seat(figure: Figure, scene: Scene) -> frozenset[str]:
    """The words of who counts, among them where they are seated: `de regering in Kathmandu` does not count in Kathmandu."""
    speaker = scene.speaker(figure.claim, figure.stated_by) or scene.teller(figure.span)
    return frozenset(tokens(scene.actor[speaker].name)) if speaker in scene.actor else frozenset()


def _noun(figure: Figure, scene: Scene) -> str:
    """The last word of a figure, when it says what kind of thing or people is counted."""
    if not figure.unit and figure.counted not in scene.said(figure.span):
        return _numbered(figure, scene)
    word = scene.said(figure.span)[-1:]
    plain = word and word[0].isalpha() and len(word[0]) >= STEM and not any(word[0] in w for w in _unspecific(scene))
    return word[0] if plain else ""


def _numbered(figure: Figure, scene: Scene) -> str:
    """The noun of which the part of a sentence before a number alone gives the number: `het aantal duikers is teruggebracht tot tien`."""
    place = scene.case.sentence(figure.span)
    said = tokens(STOPS.split(scene.case.report[place.report].text[place.start : figure.span.start])[-1])
    noun = next((y for x, y in pairwise(said) if x in scene.phrases.numbers), "")
    plain = len(noun) > STEM and _kind_of(noun, scene) is None and not any(noun in w for w in _unspecific(scene))
    return noun if plain else ""


def _unspecific(scene: Scene) -> tuple[frozenset[str], ...]:
    return scene.phrases.people, scene.phrases.numbers, scene.phrases.units, scene.phrases.scales


def _last(noun: str) -> tuple[str, ...]:
    """The end of a noun, by which a compound is found with its last part: `schoolmeisjes` and `meisjes`."""
    return (f"~{noun[-STEM:]}",) if noun else ()


def _one_noun(a: Count, b: Count) -> bool:
    """Are both counted by one noun, or is one a compound that ends in the other?"""
    return bool(a.noun and b.noun) and (a.noun.endswith(b.noun) or b.noun.endswith(a.noun))


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
    if not _later(a, b) or a.thing not in scene.tallies or a.figure.low is None or b.figure.low is None or a.figure.high is not None:
        return False
    return a.figure.low * (MORE if _says_risen(b, scene) or _by_now(b, scene) else OUTRUN) < b.figure.low


def count_of(figure: Figure, scene: Scene) -> Count:
    """A figure ready to compare, of which nothing but its own words says what it counts."""
    known = next((c for c in scene.counts_of[figure.span.report] if c.figure.id == figure.id), None)
    unit = scene.phrases.money[0] if _of_money(figure, scene) else fold(figure.unit)
    return known or Count(_counted(figure, figure.counted or unit, unit, scene), scene)


def died_here(span: Span, sentence: Span, scene: Scene) -> str | None:
    """Is it told in the clause of a passage that somebody died? Then what those are counted as."""
    text = fold(scene.case.quote(_part_of(span, sentence, scene)))
    told = scene.counted.of(tokens(text)) | {name for name, pattern in scene.told_of if pattern.search(text)}
    return min(told & scene.final, default=None)


def one_more(before: Count, span: Span, number: int, scene: Scene) -> Conflict:
    """The update of a toll by one who came to it."""
    states = ["states", [[_number(before, scene), _by(before, scene)]], [[["count", number, number, False], scene.voice(span, None)]]]
    reason = scene.why(_key(before, "update", scene), what=["word", before.thing], states=states)
    return conflict("figure", "update", [[before.figure.span], [span]], reason)


def set_right(a: Count, b: Count, judgement: ConflictJudgement, scene: Scene) -> Conflict:
    """The conflict of two counts of which the second says itself that the first does not hold, or no longer."""
    return _contradiction([(a, b)], scene) if judgement == "contradiction" else _pair(a, b, judgement, "revised", scene)


def all_counts(scene: Scene) -> list[Count]:
    """The figures that count something, in order of reports."""
    return [Count(told, scene) for told in scene.seen("counts", _counts, Counted)]


def _counts(reading: Reading, scene: Scene) -> Iterator[Counted]:
    """What a report counts. A figure without a word for it counts what the one right before it did: `de bond telde er 950`."""
    last: Counted | None = None
    for figure in sorted(reading.figures, key=lambda f: (f.span, f.id)):
        if told := _count(figure, scene, last):
            yield told
            last = told


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
                if here and _one_time(a, b):
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
    whole = [c for c in counts if c.total or _says_risen(c, scene) or not any(a[1] < b[0] for a in listed[key(c)] for b in listed[key(c)])]
    return [c for c in whole if not _beside_all(c, scene)]


def _beside_all(c: Count, scene: Scene) -> bool:
    """Does its report count in a part of where it counts them all: `in kamp Noord stierven er 27`, `landelijk is het dodental 68`?"""
    p, mine = scene.phrases, _says(scene.phrases.everywhere, c.sentence, scene)
    if c.thing not in scene.tallies or mine or c.total:
        return False
    local, cared = _says(p.in_part, c.sentence, scene), _in_care(c, scene)
    greater = [d for d in scene.counts_of[c.report] if d.thing == c.thing and d.low > c.low and d.sentence != c.sentence]
    if any(d.low > c.low and d.sentence == c.sentence and d.thing == c.thing and _counts_all(d, scene) for d in scene.counts_of[c.report]):
        return True  # `het dodental is vijf, nadat er twee in het ziekenhuis waren overleden`
    here = local or bool(c.where)
    return any(
        (here and _says(p.everywhere, d.sentence, scene)) or (local and not _says(p.in_part, d.sentence, scene))
        or (cared and not _in_care(d, scene))
        for d in greater
    )  # fmt: skip


def _count(figure: Figure, scene: Scene, last: Counted | None = None) -> Counted | None:
    """What a figure counts, or none when it is a part of another or says nothing comparable."""
    text = scene.case.report[figure.span.report].text
    before = tokens(text[max(0, figure.span.start - BESIDE) : figure.span.start].rpartition("\n")[2])
    if (figure.low is None and figure.high is None) or figure.id in scene.parted or _aside(before, scene.phrases.part_words, scene):
        return None
    place = scene.case.sentence(figure.span)
    if fold(text[place.start : figure.span.start].strip()) in scene.phrases.of_whole:
        return None  # `van de 31 leden stemden er 19` tells of the 19
    if further := _left(figure, place, last, scene) or (not _some_of(figure, place, scene) and _went_on(figure, place, scene)):
        return _counted(figure, further, fold(figure.unit), scene)
    if _some_of(figure, place, scene) or not scene.phrases.each.isdisjoint(tokens(text[figure.span.end : place.end])[:1]):
        return None  # `twee van de doden`, `een ton per dode`
    sentence = f" {' '.join(scene.said(place))} "
    if any(f" {w} " in sentence for w in scene.phrases.local):
        return None
    thing, unit = _thing(figure, scene), fold(figure.unit)
    if thing in _wholes(figure, place, scene):
        return None  # `van de betogers liggen er nog zes in het ziekenhuis`
    if _not_all(figure, thing, last, scene):
        return None
    before_it = last and near(scene.case.figure[last.figure].span, figure.span, scene)
    if last and not unit and (thing is None or not (figure.counted or thing == _numbered(figure, scene))) and before_it:
        thing, unit = (last.unit and (_befell(figure, scene) or _told_here(figure, last, scene))) or last.thing, last.unit
    elif last and thing is None and unit == last.unit and before_it:
        thing = last.thing
    elif last and not unit and thing == last.thing and thing in scene.amounts and before_it:
        unit = last.unit  # `90 miljoen euro, of hooguit 60 miljoen`
    apart = not scene.phrases.others.isdisjoint(scene.said(figure.span)) or sentence[1:].startswith(scene.phrases.of_them)
    if apart and before_it and last and thing == last.thing and thing in scene.people:
        return None  # `acht anderen` are not of those just counted, and `van hen stierven er acht` tells of some of them
    others = last and thing and last.thing != thing and before_it
    if _aside(before, scene.phrases.besides, scene) and not others:
        return None  # `nog eens acht` are more of those that were counted, unless those are of another kind
    if _adds(figure, thing, before, scene):
        return None
    return _counted(figure, thing, unit, scene) if thing else None


def _left(figure: Figure, place: Span, last: Counted | None, scene: Scene) -> str | None:
    """The state that some of those counted are still in, told by a verb: `van de arrestanten zitten er nog negen vast`."""
    p, part = scene.phrases, _part_of(figure.span, place, scene)
    words = tokens(scene.case.quote(part))
    before = tokens(scene.case.report[part.report].text[part.start : figure.span.start])
    some = " ".join(before[:2]) in p.of_whole and bool(scene.counted.of(before[2:5]) & scene.people)
    them = " ".join(words).startswith(tuple(f"{w} " for w in p.of_them)) and last is not None and last.thing in scene.people
    if not (some or them) or p.left_over.isdisjoint(before[-THEN:]) or _aside(before, p.besides, scene):
        return None
    if any(part.contains(f.span) and f.span.end <= figure.span.start for f in scene.figures[part.report]):
        return None  # `van de 34 arrestanten zitten er nog zes vast` tells itself what it is a part of
    said = " ".join(words)
    told = {name for name, pattern in scene.told_of if pattern.search(said)} & scene.tallies & scene.people - scene.inert
    return min(told) if len(told) == 1 and not told & scene.final else None


def _adds(figure: Figure, thing: str | None, before: tuple[str, ...], scene: Scene) -> bool:
    """Do the words before a figure say that it is some of them, or that it adds to a toll that it does not give?"""
    crowds = scene.crowds & scene.counted.of(scene.said(figure.span)[-1:])
    if thing in scene.final | crowds and not scene.phrases.during.isdisjoint(before[-1:]):
        return True  # `bij negentien doden zijn kogels gevonden`
    adding = not scene.phrases.adding.isdisjoint(before[-1:]) and scene.phrases.not_adding.isdisjoint(before[-2:-1])
    return thing in scene.final and adding  # `vonden nog vijf lichamen`


def _not_all(figure: Figure, thing: str | None, last: Counted | None, scene: Scene) -> bool:
    """Does it count only those who came to those counted before (`1.200 nieuwe patiënten`), or no such thing as was counted before it?"""
    if thing in scene.tallies and not scene.phrases.afresh.isdisjoint(scene.said(figure.span)):
        return True
    return thing is None and _of_money(figure, scene) and not (last and last.thing in scene.amounts)


def _of_money(figure: Figure, scene: Scene) -> bool:
    """Is it a bare number in millions, which counts nothing told before: `het bod is verhoogd tot 2,1 miljard`?"""
    return not figure.unit and scene.said(figure.span)[-1] in scene.phrases.scales


def _told_here(figure: Figure, last: Counted, scene: Scene) -> str | None:
    """What the rest of its own sentence tells of people whom a number alone counts: `er zijn meer mensen gered, tot nu toe 82`."""
    place = scene.case.sentence(figure.span)
    if place == last.sentence or sum(place.contains(f.span) for f in scene.figures[place.report]) > 1:
        return None
    text = fold(scene.case.quote(place))
    told = {name for name, pattern in scene.told_of if pattern.search(text)} | scene.counted.of(_plain_words(figure, scene))
    told &= scene.tallies & scene.people - scene.inert
    return min(told) if len(told) == 1 else None


def _some_of(figure: Figure, place: Span, scene: Scene) -> bool:
    """Does a figure count some of those who are counted: `twee van de doden`?"""
    text = scene.case.report[place.report].text
    words = tokens(text[figure.span.start : place.end])[:5]
    at = next((i for i in range(1, len(words) - 1) if " ".join(words[i : i + 2]) in scene.phrases.of_whole), None)
    if at is not None and scene.counted.of(words[at + 2 :][:1]) & scene.tallies & scene.people:
        return True
    return _part_of_things(figure, place, scene)


def _wholes(figure: Figure, place: Span, scene: Scene) -> frozenset[str]:
    """Of whom it counts some: `van de betogers zijn er nog zes`, `onder de doden zijn elf kinderen`."""
    before, wholes = tokens(scene.case.report[place.report].text[place.start : figure.span.start]), scene.phrases.of_whole
    return scene.counted.of(before[2:5]) if " ".join(before[:2]) in wholes + scene.phrases.among else frozenset()


def _part_of_things(figure: Figure, place: Span, scene: Scene) -> bool:
    """Does it count, with their noun, some of those by whom its sentence begins: `van de konvooien kwamen 31 wagens aan`?"""
    before = tokens(scene.case.report[place.report].text[place.start : figure.span.start])
    return " ".join(before[:2]) in scene.phrases.of_whole and len(before) > 3 and _thing(figure, scene) not in scene.people


def _went_on(figure: Figure, place: Span, scene: Scene) -> str | None:
    """What became of some of those who had been counted, told by the noun for them: `drie gewonden mochten naar huis` counts no wounded."""
    last = scene.said(figure.span)[-1:]
    counted = scene.counted.of(last) & scene.tallies & scene.people or any(not k.isdisjoint(last) for k in scene.phrases.kinds)
    clause = fold(scene.case.quote(_part_of(figure.span, place, scene)))
    found = (m[0] for p in patterns(scene.phrases.onward) if (m := p.search(clause)))
    return next(found, None) if counted else None


def _aside(before: tuple[str, ...], words: tuple[str, ...], scene: Scene) -> bool:
    """Do the words before a figure make it a part of another, or one of another time?"""
    part = f" {' '.join(before)}".endswith(tuple(f" {w}" for w in words))
    return part or not scene.phrases.then.isdisjoint(before[-THEN:])


def _thing(figure: Figure, scene: Scene) -> str | None:
    """What is counted; of a part that has a name of its own (`66 reizigers raakten zwaar gewond`) that part."""
    thing = _plain_thing(figure, scene)
    text = fold(scene.case.quote(_own_part(figure.span, _part_of(figure.span, scene.case.sentence(figure.span), scene), scene)))
    return next((part for whole, part, pattern in scene.graver if whole == thing and pattern.search(text)), thing)


def _plain_thing(figure: Figure, scene: Scene) -> str | None:
    if _of_money(figure, scene):
        money = scene.counted.of(_plain_words(figure, scene)) & scene.amounts
        return min(money) if len(money) == 1 else None
    words = tokens(figure.counted)
    head = words[-1] if words else ""
    named = _kind_of(head, scene) if head else None
    own = scene.counted.of(scene.said(figure.span)[-1:]) & scene.tallies - scene.crowds
    if len(own) == 1 and figure.unit and head and not _of_things(figure, scene):
        return _died(figure, scene) or min(own)
    if headed := _headed(figure, scene):
        return headed
    told = scene.counted.of([head]) & scene.final or scene.counted.of(tokens(scene.case.quote(figure.span))) & scene.tallies
    if len(told) == 1 and not _of_things(figure, scene):
        return _died(figure, scene) or min(told)
    if not head or head in scene.phrases.numbers:
        said = _plain_words(figure, scene)
        number = next((said[i + 1] for i, w in enumerate(said[:-1]) if w in scene.phrases.numbers), "")
        around = {found} if (found := _kind_of(number, scene)) else _died_there(figure, head, scene) or scene.counted.of(said)
        return min(around) if len(around) == 1 else number if not around and len(number) > STEM else None
    if head in scene.phrases.units:
        end = min(scene.case.sentence(figure.span).end, figure.span.end + AFTER)
        after = scene.case.report[figure.span.report].text[figure.span.end : end]
        plain = [fold(w) for w in WORD.findall(after)[:3] if not w[:1].isupper()]
        found = next((name for w in plain if (name := scene.counted.of_word(w))), None)
        if found or head in scene.phrases.percent:
            return found
        if measured := _measured(after, head, scene):
            return measured
        around = scene.counted.of(_plain_words(figure, scene)) & scene.amounts
        return min(around) if len(around) == 1 else None
    if named in scene.people and _of_things(figure, scene):
        return None
    people = head in scene.phrases.people or (named is None and fold(figure.unit) in scene.phrases.people)
    if (people or named is None or named in scene.crowds) and (befell := _befell(figure, scene)):
        return befell
    if people:
        free = _ungoverned(WORD.findall(scene.case.quote(scene.case.sentence(figure.span))), scene)
        around = scene.counted.of(fold(w) for w in free if not w[:1].isupper()) & scene.people - scene.inert
        return named or (min(around) if len(around) == 1 else PEOPLE if head in scene.phrases.people else head)
    return named or (head if len(head) > 3 else None)


def _died_there(figure: Figure, head: str, scene: Scene) -> frozenset[str]:
    """Does the sentence of a total tell by more than a word that somebody died: `zijn dood gevonden, zodat de teller op elf staat`?"""
    text, said = fold(scene.case.quote(scene.case.sentence(figure.span))), _plain_words(figure, scene)
    if head not in scene.phrases.numbers and not _summed(figure, scene.case.sentence(figure.span), scene):
        return frozenset()
    told = {name for name, pattern in scene.told_of if pattern.search(text)} | {scene.governs[w] for w in said if w in scene.governs}
    return frozenset(told & scene.final)


def _kind_of(noun: str, scene: Scene) -> str | None:
    """The name of what a noun counts: by how it ends, or as a word that says so only as a noun (`gevallen`)."""
    if noun.endswith(scene.phrases.natives):
        return None
    return scene.counted.of_word(noun) or next((name for name, nouns in scene.nouns if noun in nouns), None)


def _headed(figure: Figure, scene: Scene) -> str | None:
    """What is told of those who are counted by the noun that governs them: `de lichamen van elf mijnwerkers`."""
    start = scene.case.sentence(figure.span).start
    before = tokens(scene.case.report[figure.span.report].text[start : figure.span.start])[-2:]
    if len(before) < 2 or before[1] not in scene.phrases.genitive:
        return None
    return scene.governs.get(before[0])


def _measured(after: str, unit: str, scene: Scene) -> str | None:
    """What is measured, right behind the unit: `26.000 ton graan`, `12.000 euro aan declaraties`."""
    words = WORD.findall(STOPS.split(after)[0])[:2]
    if words[1:] and words[0] in scene.phrases.worth:
        words = words[1:]
    elif unit not in scene.phrases.measures:
        return None
    plain = words and words[0][:1].islower() and len(words[0]) > STEM - 2 and fold(words[0]) not in scene.phrases.small_words
    return fold(words[0]) if plain and words[0] not in scene.phrases.prepositions else None


def _died(figure: Figure, scene: Scene) -> str | None:
    """Is it told of those who are counted that they died: `twee migranten zijn doodgevroren` counts no migrants?"""
    event = scene.case.event.get(figure.event or "")
    return min(scene.counted.of((*tokens(event.lemma), *scene.said(event.trigger))) & scene.final, default=None) if event else None


def _befell(figure: Figure, scene: Scene) -> str | None:
    """What is told of those who are counted, when it is one thing: by its act, or by a word in its clause (`zes skiërs zijn zoek`)."""
    event, tolls = scene.case.event.get(figure.event or ""), scene.tallies & scene.people - scene.inert
    if event and _of_before(event.trigger, figure.span, scene):
        event = None
    acts = scene.counted.of((*tokens(event.lemma), *scene.said(event.trigger))) & tolls if event else frozenset()
    if acts:
        return min(acts)
    place = _part_of(figure.span, event.span if event else scene.case.sentence(figure.span), scene)
    place = _own_part(figure.span, place, scene)
    if sum(place.contains(f.span) for f in scene.figures[place.report]) > 1:
        return None
    text = _without_source(figure, place, scene)
    clause = scene.counted.of(fold(w) for w in _ungoverned(WORD.findall(text), scene) if not w[:1].isupper()) & tolls
    clause |= {name for name, pattern in scene.told_of if pattern.search(fold(text))}
    clause = clause - scene.counted.of(scene.said(figure.span)[-1:]) or clause  # `twee vluchtelingen zijn gestorven`
    clause = clause - scene.faint or clause
    return min(clause) if len(clause) == 1 else None


def _ungoverned(words: Sequence[str], scene: Scene) -> Iterator[str]:
    """The words that are no nouns behind a preposition: `bij de uitvaart van de doden waren 900 mensen` counts no dead."""
    for i, word in enumerate(words):
        before = [fold(w) for w in words[max(0, i - 2) : i]]
        if before[-1:] and before[-1] in scene.phrases.definite:
            before.pop()
        elif not before[-1:] or before[-1] not in scene.phrases.governing:
            yield word
            continue
        if not before or before[-1] not in scene.phrases.governing:
            yield word


def _without_source(figure: Figure, place: Span, scene: Scene) -> str:
    """The words of a passage without who says it: `volgens overlevenden` counts no survivors."""
    text, claim = scene.case.quote(place), scene.case.claim.get(figure.claim or "")
    source = claim.source if claim else None
    if source is None or not place.contains(source) or source.overlaps(figure.span):
        return re.sub(rf"(?i)\b{scene.phrases.by.partition(' ')[0]} \S+", "", text)
    return text[: source.start - place.start] + text[source.end - place.start :]


def _of_before(act: Span, figure: Span, scene: Scene) -> bool:
    """Is an act of the clause before the figure's, which a comma parts from it: `zes worden vermist, en zestig gezinnen zijn verhuisd`?"""
    return act.end <= figure.start and STOPS.search(scene.case.report[act.report].text, act.end, figure.start) is not None


def _part_of(span: Span, clause: Span, scene: Scene) -> Span:
    """The part of a clause between commas that a figure stands in: `drie zijn dood gevonden, van vijf ontbreekt elk spoor`."""
    if not clause.contains(span):
        return span
    text, start = scene.case.quote(clause), clause.start
    before = max((m.end() for m in STOPS.finditer(text, 0, span.start - start)), default=0)
    after = STOPS.search(text, span.end - start)
    return Span(clause.report, start + before, start + (after.start() if after else len(text)))


def _own_part(span: Span, place: Span, scene: Scene) -> Span:
    """The part of a passage between the conjunctions that part a figure from its neighbours: `twee doden en zes mensen raakten zoek`."""
    text = scene.case.report[place.report].text
    around = [f.span for f in scene.figures[place.report] if place.contains(f.span) and not f.span.overlaps(span)]
    start = max((f.end for f in around if f.end <= span.start), default=place.start)
    end = min((f.start for f in around if f.start >= span.end), default=place.end)
    before = [m.end() for m in WORD.finditer(text, start, span.start) if fold(m[0]) in scene.phrases.joints]
    after = [m.start() for m in WORD.finditer(text, span.end, end) if fold(m[0]) in scene.phrases.joints]
    first = before[-1] if start > place.start and before else place.start
    return Span(place.report, first, after[0] if end < place.end and after else place.end)


def _of_things(figure: Figure, scene: Scene) -> bool:
    """Is what is counted itself what is done, though it was taken for a count of people: `twee inzamelingen` for the dead?"""
    unit, event = fold(figure.unit), scene.case.event.get(figure.event or "")
    deed = unit.endswith(scene.phrases.deeds) and not unit.endswith(scene.phrases.folk) and scene.counted.of_word(unit) is None
    return deed or (event is not None and fold(event.lemma) == unit)


def _plain_words(figure: Figure, scene: Scene) -> tuple[str, ...]:
    """The words of a figure's sentence that are no names: `Nederland` counts no lands."""
    return tuple(fold(w) for w in WORD.findall(scene.case.quote(scene.case.sentence(figure.span))) if not w[:1].isupper())


def _cause(figure: Figure, scene: Scene, kinds: frozenset[str]) -> str | None:
    """What the count is of: the attack, the blackout that its sentence names, or the last one named before it."""
    report, of_word = scene.case.report[figure.span.report], scene.case.topics.of_word
    place = scene.case.sentence(figure.span)
    died = scene.final if kinds is scene.case.topics.cause else frozenset[str]()

    def topic(word: str) -> str | None:
        """Its topic, but for a word that tells who died (`bezweken`)."""
        return None if died and scene.counted.of_word(word) in died else of_word(word)

    here = [t for w in tokens(report.text[place.start : place.end]) if (t := topic(w)) in kinds]
    if here:
        return here[0]
    reach = BEFORE if scene.brief(report.id) else NEARBY
    before = tokens(report.text[max(report.body, place.start - reach) : place.start])
    return next((t for w in reversed(before) if (t := topic(w)) in kinds), None)


def _crowd(figure: Figure, thing: str, scene: Scene) -> str | None:
    """What a crowd came for, by what is told before it, else by what those who come are called: `stakers`."""
    kinds = scene.case.topics.crowd
    topic = _cause(figure, scene, kinds) or (scene.case.topics.of_word(thing) if thing in scene.crowds else None)
    return topic if topic in kinds else None


def _published(c: Count) -> str:
    return str(c.published.earliest) if c.published and c.published.earliest else "9999"


def _comparable(a: Count, b: Count, scene: Scene) -> bool:
    """Are the two about one thing at one time: one event, or one story in one place? In one report: from two voices."""
    inside = a.report == b.report
    if (inside and (a.said == b.said or a.figure.span.overlaps(b.figure.span))) or not _one_unit(a, b, scene):
        return False
    if not (scene.like(a.thing) == scene.like(b.thing) or PEOPLE in (a.thing, b.thing) or _called_alike(a, b, scene)):
        return False
    if _other_people(a, b, scene) or elsewhere(a.where, b.where, scene.actor) or _part(a, b, scene) or (a.of and b.of and not a.of & b.of):
        return False
    if _otherwise(a.cause, b.cause, scene) or not _one_time(a, b) or _set_apart(a, b, scene):
        return False
    percent = a.unit in scene.phrases.percent
    if a.thing in scene.holders and not a.of & b.of and not (percent and _one_voice(a, b, scene)):
        return False
    if a.events & b.events and a.thing == b.thing:
        return True
    return _two_voices(a, b, scene) or _two_states(a, b, scene) if inside else _one_question(a, b, scene)


def _set_apart(a: Count, b: Count, scene: Scene) -> bool:
    """Are they of two rounds, of a poll and of a vote, of what is meant and of what is, or of two of one kind?"""
    p, (x, y) = scene.phrases, (scene.said(c.sentence) for c in (a, b))
    if scene.apart.other(a.sentence, b.sentence) or p.polled.isdisjoint(x) != p.polled.isdisjoint(y):
        return True
    if a.report == b.report:
        return False
    if a.unit in p.percent and any(_in_round(c, scene) - _in_round(d, scene, whole=True) for c, d in ((a, b), (b, a))):
        return True
    anew = a.cause in scene.anew(a.report) ^ scene.anew(b.report)
    return anew or _meant(a, scene) != _meant(b, scene)


def _in_round(c: Count, scene: Scene, *, whole: bool = False) -> frozenset[tuple[str, str]]:
    """The rounds of a vote that the sentence of a count names, or its whole report: `de tweede ronde`."""
    said = tokens(scene.case.report[c.report].text) if whole else scene.said(c.sentence)
    return frozenset((which, noun) for which, noun in pairwise(said) if which in scene.phrases.ordinals and noun in scene.phrases.rounds)


def _meant(c: Count, scene: Scene) -> bool:
    """Is it what somebody means or is bound to do: `wil 2.000 tenten opzetten`, and not `een arts die anoniem wil blijven, zag`?"""
    text = scene.case.report[c.report].text
    before = tokens(text[c.sentence.start : c.figure.span.start])
    at = next((i for i, w in enumerate(before) if w in scene.phrases.future), None)
    if at is not None and scene.phrases.relatives.isdisjoint(before[:at]):
        return True
    if any(p.search(" ".join(before)) for p in patterns(scene.phrases.expecting)):
        return True
    behind = tokens(STOPS.split(text[c.figure.span.end : c.sentence.end])[0])
    return any(w in scene.phrases.infinitive and x in scene.phrases.future for w, x in pairwise(behind))  # `zegt er 900 te willen opnemen`


def _one_kind(a: Count, b: Count, scene: Scene) -> bool:
    """Does one report count both by one noun, or a short one of the same story tell how many there are by now?"""
    grown = scene.brief(a.report, b.report) and _later(a, b) and _counts_all(b, scene) and a.low < b.low and a.said is None
    grown = grown or (scene.brief(a.report, b.report) and _later(a, b) and _still(a, b, scene) and a.thing not in scene.known)
    return (a.report == b.report or grown) and (_one_noun(a, b) or _synonyms(a, b, scene))


def _called_alike(a: Count, b: Count, scene: Scene) -> bool:
    """Is it one thing by the nouns for it?"""
    return _one_kind(a, b, scene) or _one_thing(a, b, scene)


def _one_thing(a: Count, b: Count, scene: Scene) -> bool:
    """Do two short reports count things by one noun, or by two for one thing, of which nothing more is told: `schepen`, `vaartuigen`?"""
    plain = not {a.thing, b.thing} & (scene.known - scene.faint) and PEOPLE not in (a.thing, b.thing)
    return plain and scene.brief(a.report, b.report) and (_one_noun(a, b) or _synonyms(a, b, scene))


def _synonyms(a: Count, b: Count, scene: Scene) -> bool:
    """Are both counted by nouns for one thing?"""
    return bool(a.noun and b.noun) and not {a.thing, b.thing} & scene.known and bool(_kinds_of(a, scene) & _kinds_of(b, scene))


def _kinds_of(c: Count, scene: Scene) -> frozenset[int]:
    """The sets of synonyms that the noun by which it is counted is one of, as it is written or as it stands in a dictionary: `schepen`."""
    return scene.kinds(c.noun) | scene.kinds(c.thing) if c.noun else frozenset()


def _other_people(a: Count, b: Count, scene: Scene) -> bool:
    """Are people of two kinds counted: children and soldiers, or of two places? People of whom no kind is told may be of any."""
    ours, theirs = (_come_from(c, scene) for c in (a, b))
    if ours and theirs and ours.isdisjoint(theirs):
        return True
    kinds = [{i for i, words in enumerate(scene.phrases.kinds) if not words.isdisjoint(scene.said(c.figure.span))} for c in (a, b)]
    if all(kinds):
        return not kinds[0] & kinds[1]
    return any(kinds) and bool(a.noun and b.noun) and not _one_noun(a, b) and all(_folk(c, scene) for c in (a, b))


def _come_from(c: Count, scene: Scene) -> set[str]:
    """The names of whose people all are who are counted: `elf aanhangers van Orm`, `23 mensen, allen uit Lisk`."""
    words = WORD.findall(scene.case.report[c.report].text[c.figure.span.end : c.sentence.end])
    found = {words[1]} if len(words) > 1 and words[0] in scene.phrases.genitive else set()
    found |= {words[i] for i in range(2, len(words)) if " ".join(words[max(0, i - 3) : i]).endswith(scene.phrases.all_from)}
    return {fold(w) for w in found if w[:1].isupper()}


def _folk(c: Count, scene: Scene) -> bool:
    """Is it counted by a noun for people of some sort, and not for what befell them: `agenten`, `mijnwerkers`, and not `doden`?"""
    return scene.counted.of_word(c.noun) is None and c.noun not in scene.governs


def _alike(a: Count, b: Count, most: float = TIMES) -> bool:
    """Is neither so many times the other that it is about something wider?"""
    small, large = sorted((a.figure.low or a.figure.high or 0, b.figure.low or b.figure.high or 0))
    return large <= most * max(small, 1)


def _two_voices(a: Count, b: Count, scene: Scene) -> bool:
    """Do two voices of one report count one thing, near each other?"""
    crowd = a.thing in scene.tallies or a.thing in scene.crowds or a.thing == PEOPLE
    close = near(a.figure.span, b.figure.span, scene) or near(b.figure.span, a.figure.span, scene)
    heard = all(c.figure.claim or c.figure.stated_by for c in (a, b))  # and not only a verb that may say what there is
    plain = crowd or a.thing in scene.amounts or (heard and (bool(a.of & b.of) or a.unit not in scene.phrases.units))
    told = bool(a.said and b.said) or (bool(a.said or b.said) and a.thing in scene.crowds and _one_crowd(a, b, scene))
    most = CALLED if a.thing in scene.crowds and _one_crowd(a, b, scene) else TIMES
    return told and close and _alike(a, b, most) and plain


def _one_crowd(a: Count, b: Count, scene: Scene) -> bool:
    """Is it plainly one crowd that a short report and somebody in it count: with one noun, or none for the second?"""
    more = any(not scene.phrases.also.isdisjoint(scene.said(c.sentence)) for c in (a, b))  # `ook in Gent betoogden er 2.000`
    one = scene.brief(a.report) and not more and (a.noun == b.noun or not b.figure.unit)
    return one and bool(a.crowd and a.crowd == b.crowd)


def _two_states(a: Count, b: Count, scene: Scene) -> bool:
    """Does one report tell of one toll what it is and what it was before: `maandag stond de teller nog op vijftien`?"""
    told = b.total and not scene.phrases.formerly.isdisjoint(scene.said(b.sentence))
    return told and a.thing in scene.tallies and b.high < a.low and near(a.figure.span, b.figure.span, scene) and _alike(a, b)


def _one_question(a: Count, b: Count, scene: Scene) -> bool:
    """Do two reports answer one question: how many died, marched, fled, in one happening?

    Short reports of one story do. Long ones count much that is not the same: each kind of count needs something more that only it has.
    """
    same, sure, kin = (ask(a.report, b.report) for ask in (scene.stories.same, scene.stories.sure, scene.kin))
    brief, words = scene.brief(a.report, b.report), _same_words(a, b)
    if PEOPLE in (a.thing, b.thing):
        if any(c.thing == PEOPLE and _defined(c, scene) for c in (a, b)):
            return False
        if {a.thing, b.thing} & scene.tallies and not _one_voice(a, b, scene):
            return False
        story, crowd = scene.story(a.report, b.report) if brief else same or kin, bool(a.crowd and a.crowd == b.crowd)
        return _alike(a, b) and story and (crowd or len(words) > (0 if brief else 1))
    if {a.thing, b.thing} & scene.tallies:
        return _one_toll(a, b, scene, least=0 if brief else 1 if kin else 2)
    if not _alike(a, b):
        return False
    if a.thing in scene.crowds:
        one = bool(a.where & b.where or (a.crowd and a.crowd == b.crowd))
        return (sure and (brief or (one and bool(words)))) or (one and (same or kin))
    if a.unit in scene.phrases.percent:
        return same and a.of & b.of == a.of | b.of and (brief or len(words) > 1)
    if a.of & b.of and a.unit in scene.phrases.units and kin:
        return True
    if not sure or not _held(a, b, scene) or (a.unit in scene.phrases.units and not (brief and _named_amount(a, scene))):
        return False
    return bool(words) or _one_kind(a, b, scene) if brief else len(words) > 1 and _alike(a, b, CLOSE)


def _defined(c: Count, scene: Scene) -> bool:
    """Does a clause say which people are counted: `de vijf miljoen mensen die een petitie tekenden`?"""
    text = scene.case.report[c.report].text
    return fold(text[c.figure.span.end : c.figure.span.end + 5].strip()).partition(" ")[0] in scene.phrases.relatives


def _named_amount(a: Count, scene: Scene) -> bool:
    """Is it told of an amount what it is of, in a word that only this story counts: `26.000 ton graan`?"""
    return a.unit not in scene.phrases.percent and scene.counted.of_word(a.thing) is None and len(a.thing) > STEM - 2


def _one_toll(a: Count, b: Count, scene: Scene, *, least: int) -> bool:
    """Is it the toll of one happening: in reports of one story, and with so many of its cause, its place and words about it in both?"""
    same, sure, kin = (ask(a.report, b.report) for ask in (scene.stories.same, scene.stories.sure, scene.kin))
    there, cause = bool(a.where & b.where), bool(a.cause and a.cause == b.cause)
    if least and not (cause or kin):
        return False
    if there + (cause and _one_cause(a, b, scene)) + bool(_same_words(a, b)) < least:
        return False
    story = same or (scene.story(a.report, b.report) and bool(a.cause)) or _one_voice(a, b, scene)
    town = same and scene.brief(a.report, b.report) and any(scene.actor[p].kind == "place" for p in a.where & b.where)
    if same and scene.brief(a.report, b.report) and any(_counts_all(c, scene) for c in (a, b)):
        return True
    return sure or (cause and story) or (there and _alike(a, b) and (kin or town or _one_day_and_town(a, b, scene)))


def _counts_all(c: Count, scene: Scene) -> bool:
    """Does it say that it is the toll of what its report is about: `het dodental`, `inmiddels`, `opgelopen tot`?"""
    return c.total or _says_risen(c, scene) or _by_now(c, scene) or not scene.phrases.numbers.isdisjoint(scene.said(c.sentence))


def _one_cause(a: Count, b: Count, scene: Scene) -> bool:
    """Is it counted in a happening of which a story has one at a time?"""
    return a.cause is not None and a.cause == b.cause and a.cause in scene.case.topics.blamed


def _one_unit(a: Count, b: Count, scene: Scene) -> bool:
    """Are both in one unit, or is it people or a thing with a name of its own in both, which need none?"""
    known = a.thing in scene.people or (scene.like(a.thing) == scene.like(b.thing) and a.thing in scene.known) or _called_alike(a, b, scene)
    return a.unit == b.unit or (known and not {a.unit, b.unit} & scene.phrases.units)


def _one_time(a: Count, b: Count) -> bool:
    """Can both be of one day? What news counts without a day is of the weeks before it."""
    if not soft(a.when) and not soft(b.when):
        return _lasting(a).meets(_lasting(b))
    if a.old != b.old and not _long_after(a, b):
        return False
    x, y = (replace(c.when, earliest=c.when.earliest - SLOW) if soft(c.when) and c.when.earliest else c.when for c in (a, b))
    return x.meets(y)


def _lasting(c: Count) -> When:
    """When what is counted was: up to the report, where it is counted since a day, and from before, where it is all of it."""
    until = c.published.latest if c.published else None
    if c.total and c.when.earliest:
        return replace(c.when, earliest=c.when.earliest - SLOW)
    if not c.since or until is None or c.when.latest is None or c.when.latest >= until:
        return c.when
    return replace(c.when, latest=until)


def _long_after(a: Count, b: Count) -> bool:
    """Were the reports written so long after each other that what one tells of another year may be what the other has as news?"""
    p, q = a.published, b.published
    return not (p and q and p.earliest and q.earliest) or abs(p.earliest - q.earliest) > LONG


def _part(a: Count, b: Count, scene: Scene) -> bool:
    """Does the smaller one count in a town, and the greater in the whole country?"""
    small, large = (a, b) if a.low < b.low else (b, a)
    if small.low != large.low and small.day and large.since and not large.day and not small.since:
        return True
    if large.since and not small.since and large.low > small.low * TIMES:
        return True
    if _of_two_targets(a, b, scene):
        return True
    if small.low != large.low and small.wide and small.where != large.where and _says(scene.phrases.everywhere, large.sentence, scene):
        return True
    of_all = _says(scene.phrases.in_part, small.sentence, scene) and _says(scene.phrases.in_all, large.sentence, scene)
    if small.low != large.low and of_all:
        return True
    if small.low != large.low and _in_care(small, scene) > _in_care(large, scene):
        return True
    if _among_them(small, large, scene):
        return True
    if a.where & b.where or a.low == b.low or not large.wide or (_later(small, large) and _says_risen(large, scene)):
        return False
    kinds = [{scene.actor[p].kind for p in c.where} for c in (small, large)]
    return kinds == [{"place"}, {"state"}]


def _in_care(c: Count, scene: Scene) -> bool:
    """Does its clause count those whom one house took in?"""
    return _says(scene.phrases.in_care, _part_of(c.figure.span, c.sentence, scene), scene)


def _among_them(small: Count, large: Count, scene: Scene) -> bool:
    """Does the greater say that the smaller are some of them: `22 doden, van wie negen op de pas`, `27 gewonden, onder wie agenten`?"""
    behind = scene.case.report[large.report].text[large.figure.span.end : large.sentence.end]
    said = " ".join(tokens(behind))
    at = min((said.find(f"{w} ") for w in scene.phrases.part_words if f"{w} " in said), default=-1)
    if at < 0 or small.low == large.low:
        return False
    some = said[at:].split()
    number = scene.said(small.figure.span)[:1]
    return bool(small.noun in some or (number and number[0] in some and number[0] not in scene.phrases.definite))


def _of_two_targets(a: Count, b: Count, scene: Scene) -> bool:
    """Are they of two happenings told in one way of two places: `luchtaanvallen op Ardum`, `luchtaanvallen op Tarsk`?"""
    first, second = (dict(_targets(c, scene)) for c in (a, b))
    return any(k in second and second[k] != name for k, name in first.items())


def _targets(c: Count, scene: Scene) -> Iterator[tuple[tuple[str, str], str]]:
    """A noun and a preposition with the name behind them."""
    words = WORD.findall(scene.case.quote(c.sentence))
    for noun, before, name in zip(words, words[1:], words[2:], strict=False):
        if before in scene.phrases.onto and name[:1].isupper() and noun[:1].islower() and len(noun) > STEM - 2:
            yield (fold(noun), before), name


def _held(a: Count, b: Count, scene: Scene) -> bool:
    """Do both count what is so, or both what is to be? What was planned is not what came of it."""
    p, q = (scene.case.event.get(c.figure.event or "") for c in (a, b))
    return not p or not q or (p.factuality in HELD) == (q.factuality in HELD)


def _same_words(a: Count, b: Count) -> frozenset[str]:
    """The beginnings of words and names that the sentences of two counts share, besides what is counted."""
    return a.words & b.words


def _otherwise(a: str | None, b: str | None, scene: Scene) -> bool:
    """Are two causes two happenings, and not two words for one?"""
    return bool(a and b and a != b) and not any({a, b} <= kind for kind in scene.phrases.kindred)


def _one_day_and_town(a: Count, b: Count, scene: Scene) -> bool:
    """Is the toll of one town and, to the week, of one day?"""
    town = any(scene.actor[p].kind == "place" for p in a.where & b.where)
    return town and not soft(a.when) and not soft(b.when) and max(width(a.when), width(b.when)) <= WEEK


def _side_by_side(pairs: Iterable[tuple[Count, Count]], scene: Scene) -> list[Conflict]:
    """One conflict for each two values of one thing that exclude each other, and one for all states of a toll, with their passages."""
    groups: dict[tuple[str, str, Value, Value], list[tuple[Count, Count]]] = defaultdict(list)
    tolls = Groups()
    rises: set[tuple[str, str]] = set()
    counts: dict[str, Count] = {}
    for a, b in pairs:
        if _risen(b, a, scene) and b.high < a.low:
            a, b = b, a
        if _rose(a, b, scene):
            counts |= {a.figure.id: a, b.figure.id: b}
            tolls.join(a.figure.id, b.figure.id)
            rises.add((a.figure.id, b.figure.id))
            continue
        if not _exclude(a, b) or _lagging(a, b, scene):
            continue
        if not _later(a, b) and (_published(a), a.low, a.figure.id) > (_published(b), b.low, b.figure.id):
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
        return d.said is None or d.said == c.said or _one_voice(d, c, scene)

    def lower(c: Count) -> bool:
        return any(
            d.low > c.high and (d.figure.id, c.figure.id) not in rises and ((_later(d, c) and alone(c, d)) or beside(c, d)) for d in states
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


def _rose(a: Count, b: Count, scene: Scene) -> bool:
    """Is the second a later state of a count: a toll that rose, what the same voice says anew, or what is so by now?"""
    later = _later(a, b)
    if later and a.thing in scene.falling and b.high < a.low / PART and not _of_the_same(a, b, scene):
        return False
    if later and (_rivals(a, b, scene) or (a.thing in scene.faint and _two_parties(a, b, scene))):
        return False
    if later and (_one_voice(a, b, scene) or a.thing in scene.falling or _by_now(b, scene) or _still(a, b, scene)):
        return True
    if later and _says_risen(b, scene) and a.high < b.low and a.thing not in scene.known:
        return True
    if later and a.said is None and b.said is None and a.high < b.low and a.thing not in scene.crowds:
        return True
    return (later or _risen(a, b, scene)) and a.thing in scene.tallies and (a.high < b.low or _later_state(a, b, scene))


def _two_parties(a: Count, b: Count, scene: Scene) -> bool:
    """Do two parties count, of whom the second does not say that it changed?"""
    told = _says_risen(b, scene) or _by_now(b, scene) or _still(a, b, scene)
    return bool(a.said and b.said) and a.said != b.said and not _one_voice(a, b, scene) and not told


def _still(a: Count, b: Count, scene: Scene) -> bool:
    """Does a later report tell how few there still are: `er zijn nog 40 scholen dicht`, and not of which more died?"""
    before = tokens(scene.case.report[b.report].text[b.sentence.start : b.figure.span.start])[-THEN:]
    left = not scene.phrases.left_over.isdisjoint(before) or not scene.phrases.dropping.isdisjoint(before)
    return b.high < a.low and a.thing not in scene.final and left


def _rivals(a: Count, b: Count, scene: Scene) -> bool:
    """Do two parties count far apart, soon after each other, and does nothing say that it rose: the police 35, a rights group 200?"""
    named = a.said in scene.actor and b.said in scene.actor and a.said != b.said and not _one_voice(a, b, scene)
    p, q = a.published, b.published
    soon = bool(p and q and p.latest and q.earliest) and (q.earliest - p.latest).days <= HASTE  # type: ignore[union-attr,operator]
    if not (named and soon and b.low >= a.high * RIVAL) or _says_risen(b, scene) or _by_now(b, scene) or b.total:
        return False
    return not any(c.thing == a.thing and c is not b and _one_voice(a, c, scene) for c in scene.counts_of[b.report])


def _of_the_same(a: Count, b: Count, scene: Scene) -> bool:
    """Is there a sign that far fewer are those who are left (`er worden nog drie vermist`), and not some others or a part?"""
    left = not scene.phrases.formerly.isdisjoint(scene.said(b.sentence))
    return left or bool(a.where & b.where) or bool(a.cause and a.cause == b.cause) or scene.kin(a.report, b.report)


def _lagging(a: Count, b: Count, scene: Scene) -> bool:
    """Does a later report tell of fewer in its own voice, or of far fewer? Then it counts a part, unless it says that it is all."""
    one = bool(a.events & b.events) or bool(a.cause and a.cause == b.cause and a.where & b.where)
    part = b.high < a.low / PART or not (one or _counts_all(b, scene))
    return _later(a, b) and b.high < a.low and part and a.thing in scene.tallies and b.said is None


def _later(a: Count, b: Count) -> bool:
    """Is the second of a later day?"""
    p, q = a.published, b.published
    return bool(p and q and p.latest and q.earliest and p.latest < q.earliest)


def _one_voice(a: Count, b: Count, scene: Scene) -> bool:
    """Does the same one count twice, or one who is called the same: `de politie`?"""
    if not a.speaker or not b.speaker:
        return False
    return a.speaker == b.speaker or fold(scene.actor[a.speaker].name) == fold(scene.actor[b.speaker].name)


def _by_now(c: Count, scene: Scene) -> bool:
    return not scene.phrases.by_now.isdisjoint(scene.said(c.sentence))


def _risen(a: Count, b: Count, scene: Scene) -> bool:
    """Does one report itself say that the count went up: `nog zes`, `opgelopen tot negen`?"""
    if a.figure.span.report != b.figure.span.report:
        return False
    before = scene.said(a.sentence)
    if a.said and b.said and not _one_voice(a, b, scene) and scene.phrases.formerly.isdisjoint(before):
        return False
    return not scene.phrases.formerly.isdisjoint(before) or _says_risen(b, scene)


def _says_risen(c: Count, scene: Scene) -> bool:
    """Does the sentence say itself that the count went up?"""
    return any(w.startswith(scene.phrases.rising) for w in scene.said(c.sentence))


def _number(c: Count, scene: Scene) -> list[object]:
    """A figure as it is told: its bounds, whether they are rough, and its unit where it is a share, money or a measure."""
    unit = scene.percent if c.unit in scene.phrases.percent else c.unit
    return ["count", c.figure.low, c.figure.high, c.figure.approximate, *([unit] if c.unit in scene.phrases.units else [])]


def _key(c: Count, judgement: ConflictJudgement, scene: Scene) -> str:
    """The sentence for it: of a share, of an amount, of a number."""
    measured = c.unit in scene.phrases.units
    kind = "share" if c.unit in scene.phrases.percent else "amount" if c.thing in scene.amounts else "measure" if measured else "figure"
    return f"{kind}_{judgement}"
