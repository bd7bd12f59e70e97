"""What the figures of a report count: what is counted, of whom, where, in which happening, by whom, as the report itself tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kroniek.reconcile.conflicts.scene import STOPS, Scene, near, patterns
from kroniek.reconcile.words import STEM, WORD, fold, stems, tokens
from kroniek.records import Figure, Reading, Span

PEOPLE = "mensen"
"""People of whom nothing more is known: compared only where two voices count them side by side."""
SLACK = 0.1
"""Part of itself by which an approximate figure may differ."""
BEFORE, NEARBY = 600, 250
"""Characters before a count in which what it is a count of is looked for: in a short report, and in a long one."""
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
    aside: bool = False
    """Does nothing but its own words say what it counts?"""


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
        old=is_old(sentence, scene),
        day=says(phrases.one_day, sentence, scene), since=says(phrases.since, sentence, scene),
        total=not phrases.total.isdisjoint(tokens(quote(part_of(figure.span, sentence, scene)))) or _summed(figure, sentence, scene),
    )  # fmt: skip


def _summed(figure: Figure, sentence: Span, scene: Scene) -> bool:
    """Do the words before a figure say that it is all of it: `inmiddels zijn het er 31`?"""
    before = STOPS.split(scene.case.report[sentence.report].text[sentence.start : figure.span.start])[-1]
    said = " ".join(tokens(before))
    return any(p.search(said) for p in patterns(scene.phrases.summed))


def says(written: tuple[str, ...], sentence: Span, scene: Scene) -> bool:
    """Is one of some patterns in the folded words of a sentence?"""
    key = written, sentence
    if key not in scene.answers:
        text = " ".join(scene.said(sentence))
        scene.answers[key] = any(p.search(text) for p in patterns(written))
    return bool(scene.answers[key])


def is_old(sentence: Span, scene: Scene) -> bool:
    """Does a sentence tell of months or years ago, or go on with one that does: `In 2011 zonk er ook een veerboot. Toen verdronken …`?"""
    report = scene.case.report[sentence.report]
    year = report.published.latest.year if report.published and report.published.latest else None
    if says(scene.phrases.long_ago, sentence, scene):
        return True
    text = " ".join(scene.said(sentence))
    named = [int(m[1]) for p in patterns(scene.phrases.years) for m in p.finditer(text)]
    if named:
        return year is not None and max(named) < year
    if text.partition(" ")[0] not in scene.phrases.going_on or sentence.start < 2 or sentence.start <= report.body:
        return False
    return is_old(scene.case.sentence(Span(sentence.report, sentence.start - 2, sentence.start - 1)), scene)


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


def count_of(figure: Figure, scene: Scene) -> Count:
    """A figure ready to compare, of which nothing but its own words says what it counts."""
    known = next((c for c in scene.counts_of[figure.span.report] if c.figure.id == figure.id), None)
    return known or Count(_by_itself(figure, scene), scene)


def died_here(span: Span, sentence: Span, scene: Scene) -> str | None:
    """Is it told in the clause of a passage that somebody died? Then what those are counted as."""
    text = fold(scene.case.quote(part_of(span, sentence, scene)))
    told = scene.counted.of(tokens(text)) | {name for name, pattern in scene.told_of if pattern.search(text)}
    return min(told & scene.final, default=None)


def all_aside(scene: Scene) -> list[Count]:
    """The figures of which nothing but their own words says what they count."""
    return [Count(told, scene) for told in _seen(scene) if told.aside]


def _by_itself(figure: Figure, scene: Scene) -> Counted:
    """What a figure counts, as far as its own words say."""
    unit = scene.phrases.money[0] if _of_money(figure, scene) else fold(figure.unit)
    return _counted(figure, figure.counted or unit, unit, scene)


def all_counts(scene: Scene) -> list[Count]:
    """The figures that count something, in order of reports."""
    return [Count(told, scene) for told in _seen(scene) if not told.aside]


def _seen(scene: Scene) -> list[Counted]:
    return scene.seen("counts", _counts, Counted)


def _counts(reading: Reading, scene: Scene) -> Iterator[Counted]:
    """What a report counts. A figure without a word for it counts what the one right before it did: `de bond telde er 950`."""
    last: Counted | None = None
    for figure in sorted(reading.figures, key=lambda f: (f.span, f.id)):
        found = _thing_and_unit(figure, scene, last)
        if found and found[0]:
            last = _counted(figure, *found, scene)
            yield last
        elif found:
            yield replace(_by_itself(figure, scene), aside=True)


def _thing_and_unit(figure: Figure, scene: Scene, last: Counted | None) -> tuple[str, str] | None:
    """What a figure counts, if that is told, and in which unit; none of a part of another, of more of the same, or of another time."""
    text = scene.case.report[figure.span.report].text
    before = tokens(text[max(0, figure.span.start - BESIDE) : figure.span.start].rpartition("\n")[2])
    if (figure.low is None and figure.high is None) or figure.id in scene.parted or _aside(before, scene.phrases.part_words, scene):
        return None
    place = scene.case.sentence(figure.span)
    if fold(text[place.start : figure.span.start].strip()) in scene.phrases.of_whole:
        return None  # `van de 31 leden stemden er 19` tells of the 19
    if further := _left(figure, place, last, scene) or (not _some_of(figure, place, scene) and _went_on(figure, place, scene)):
        return further, fold(figure.unit)
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
    if _adds(figure, thing, before, scene) or (thing is None and _of_things(figure, scene)):
        return None
    return thing or "", unit


def _left(figure: Figure, place: Span, last: Counted | None, scene: Scene) -> str | None:
    """The state that some of those counted are still in, told by a verb: `van de arrestanten zitten er nog negen vast`."""
    p, part = scene.phrases, part_of(figure.span, place, scene)
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
    clause = fold(scene.case.quote(part_of(figure.span, place, scene)))
    found = (m[0] for p in patterns(scene.phrases.onward) if (m := p.search(clause)))
    return next(found, None) if counted else None


def _aside(before: tuple[str, ...], words: tuple[str, ...], scene: Scene) -> bool:
    """Do the words before a figure make it a part of another, or one of another time?"""
    part = f" {' '.join(before)}".endswith(tuple(f" {w}" for w in words))
    return part or not scene.phrases.then.isdisjoint(before[-THEN:])


def _thing(figure: Figure, scene: Scene) -> str | None:
    """What is counted; of a part that has a name of its own (`66 reizigers raakten zwaar gewond`) that part."""
    thing = _plain_thing(figure, scene)
    text = fold(scene.case.quote(_own_part(figure.span, part_of(figure.span, scene.case.sentence(figure.span), scene), scene)))
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
    place = part_of(figure.span, event.span if event else scene.case.sentence(figure.span), scene)
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


def part_of(span: Span, clause: Span, scene: Scene) -> Span:
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
