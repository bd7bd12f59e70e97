"""Whether two counts are of one thing at one time. Parts are not compared with wholes, nor what is meant with what is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from kroniek.reconcile.compare import WEEK, elsewhere, soft, width
from kroniek.reconcile.conflicts.counts import PEOPLE, Count, part_of, says
from kroniek.reconcile.conflicts.scene import HELD, STOPS, Scene, near, once, patterns
from kroniek.reconcile.words import STEM, WORD, fold, tokens
from kroniek.records import When

CLOSE = 2
"""The same for things of which nothing is known but their name."""
TIMES = 10
"""A figure so many times another is about something wider, unless both are told of one event."""
CALLED = 30
"""The same for a crowd that a short report counts, and somebody in it as `hooguit een paar honderd`."""
LONG = timedelta(days=90)
"""Between reports of which the later may look back, in years or months, at what was news to the earlier."""
SLOW = timedelta(days=45)
"""How long before news what it counts without a day may have been."""
THEN = 3
"""Words before a figure among which one for another time stands: `toen kwamen er 350`."""


def one_noun(a: Count, b: Count) -> bool:
    """Are both counted by one noun, or is one a compound that ends in the other?"""
    return bool(a.noun and b.noun) and (a.noun.endswith(b.noun) or b.noun.endswith(a.noun))


def comparable(a: Count, b: Count, scene: Scene) -> bool:
    """Are the two about one thing at one time: one event, or one story in one place? In one report: from two voices."""
    inside = a.report == b.report
    if (inside and (a.said == b.said or a.figure.span.overlaps(b.figure.span))) or not one_unit(a, b, scene):
        return False
    if not (scene.like(a.thing) == scene.like(b.thing) or PEOPLE in (a.thing, b.thing) or _called_alike(a, b, scene)):
        return False
    if other_people(a, b, scene) or elsewhere(a.where, b.where, scene.actor) or part_and_whole(a, b, scene):
        return False
    if a.of and b.of and not a.of & b.of:
        return False
    if of_two_causes(a.cause, b.cause, scene) or not one_time(a, b) or told_apart(a, b, scene):
        return False
    percent = a.unit in scene.phrases.percent
    if a.thing in scene.holders and not a.of & b.of and not (percent and one_voice(a, b, scene)):
        return False
    if a.events & b.events and a.thing == b.thing:
        return True
    return _two_voices(a, b, scene) or two_states(a, b, scene) if inside else _one_question(a, b, scene)


def told_apart(a: Count, b: Count, scene: Scene) -> bool:
    """Are they of two rounds, of a poll and of a vote, of what is meant and of what is, or of two of one kind?"""
    p, (x, y) = scene.phrases, (scene.said(c.sentence) for c in (a, b))
    if scene.apart.other(a.sentence, b.sentence) or p.polled.isdisjoint(x) != p.polled.isdisjoint(y):
        return True
    if a.report == b.report:
        return False
    if a.unit in p.percent and any(_in_round(c, scene) - _in_round(d, scene, whole=True) for c, d in ((a, b), (b, a))):
        return True
    anew = a.cause in scene.anew(a.report) ^ scene.anew(b.report)
    return anew or is_meant(a, scene) != is_meant(b, scene)


def _in_round(c: Count, scene: Scene, *, whole: bool = False) -> frozenset[tuple[str, str]]:
    """The rounds of a vote that the sentence of a count names, or its whole report: `de tweede ronde`."""
    said = tokens(scene.case.report[c.report].text) if whole else scene.said(c.sentence)
    return frozenset((which, noun) for which, noun in pairwise(said) if which in scene.phrases.ordinals and noun in scene.phrases.rounds)


@once
def is_meant(c: Count, scene: Scene) -> bool:
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
    grown = scene.brief(a.report, b.report) and later(a, b) and counts_all(b, scene) and a.low < b.low and a.said is None
    grown = grown or (scene.brief(a.report, b.report) and later(a, b) and still_so(a, b, scene) and a.thing not in scene.known)
    return (a.report == b.report or grown) and (one_noun(a, b) or _synonyms(a, b, scene))


def _called_alike(a: Count, b: Count, scene: Scene) -> bool:
    """Is it one thing by the nouns for it?"""
    return _one_kind(a, b, scene) or _one_thing(a, b, scene)


def _one_thing(a: Count, b: Count, scene: Scene) -> bool:
    """Do two short reports count things by one noun, or by two for one thing, of which nothing more is told: `schepen`, `vaartuigen`?"""
    plain = not {a.thing, b.thing} & (scene.known - scene.faint) and PEOPLE not in (a.thing, b.thing)
    return plain and scene.brief(a.report, b.report) and (one_noun(a, b) or _synonyms(a, b, scene))


def _synonyms(a: Count, b: Count, scene: Scene) -> bool:
    """Are both counted by nouns for one thing?"""
    return bool(a.noun and b.noun) and not {a.thing, b.thing} & scene.known and bool(kinds_of(a, scene) & kinds_of(b, scene))


def kinds_of(c: Count, scene: Scene) -> frozenset[int]:
    """The sets of synonyms that the noun by which it is counted is one of, as it is written or as it stands in a dictionary: `schepen`."""
    return scene.kinds(c.noun) | scene.kinds(c.thing) if c.noun else frozenset()


def other_people(a: Count, b: Count, scene: Scene) -> bool:
    """Are people of two kinds counted: children and soldiers, or of two places? People of whom no kind is told may be of any."""
    ours, theirs = (_come_from(c, scene) for c in (a, b))
    if ours and theirs and ours.isdisjoint(theirs):
        return True
    kinds = [_kinds_of_people(c, scene) for c in (a, b)]
    if all(kinds):
        return not kinds[0] & kinds[1]
    return any(kinds) and bool(a.noun and b.noun) and not one_noun(a, b) and all(_folk(c, scene) for c in (a, b))


@once
def _kinds_of_people(c: Count, scene: Scene) -> set[int]:
    """The kinds of people that are counted by their own words: children, soldiers."""
    return {i for i, words in enumerate(scene.phrases.kinds) if not words.isdisjoint(scene.said(c.figure.span))}


@once
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


def two_states(a: Count, b: Count, scene: Scene) -> bool:
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
        if {a.thing, b.thing} & scene.tallies and not one_voice(a, b, scene):
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
    if not sure or not both_held(a, b, scene) or (a.unit in scene.phrases.units and not (brief and _named_amount(a, scene))):
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
    story = same or (scene.story(a.report, b.report) and bool(a.cause)) or one_voice(a, b, scene)
    town = same and scene.brief(a.report, b.report) and any(scene.actor[p].kind == "place" for p in a.where & b.where)
    if same and scene.brief(a.report, b.report) and any(counts_all(c, scene) for c in (a, b)):
        return True
    return sure or (cause and story) or (there and _alike(a, b) and (kin or town or _one_day_and_town(a, b, scene)))


@once
def counts_all(c: Count, scene: Scene) -> bool:
    """Does it say that it is the toll of what its report is about: `het dodental`, `inmiddels`, `opgelopen tot`?"""
    return c.total or says_risen(c, scene) or by_now(c, scene) or not scene.phrases.numbers.isdisjoint(scene.said(c.sentence))


def _one_cause(a: Count, b: Count, scene: Scene) -> bool:
    """Is it counted in a happening of which a story has one at a time?"""
    return a.cause is not None and a.cause == b.cause and a.cause in scene.case.topics.blamed


def one_unit(a: Count, b: Count, scene: Scene) -> bool:
    """Are both in one unit, or is it people or a thing with a name of its own in both, which need none?"""
    known = a.thing in scene.people or (scene.like(a.thing) == scene.like(b.thing) and a.thing in scene.known) or _called_alike(a, b, scene)
    return a.unit == b.unit or (known and not {a.unit, b.unit} & scene.phrases.units)


def one_time(a: Count, b: Count) -> bool:
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


def part_and_whole(a: Count, b: Count, scene: Scene) -> bool:
    """Does the smaller one count in a town, and the greater in the whole country?"""
    small, large = (a, b) if a.low < b.low else (b, a)
    if small.low != large.low and small.day and large.since and not large.day and not small.since:
        return True
    if large.since and not small.since and large.low > small.low * TIMES:
        return True
    if _of_two_targets(a, b, scene):
        return True
    if small.low != large.low and small.wide and small.where != large.where and says(scene.phrases.everywhere, large.sentence, scene):
        return True
    of_all = says(scene.phrases.in_part, small.sentence, scene) and says(scene.phrases.in_all, large.sentence, scene)
    if small.low != large.low and of_all:
        return True
    if small.low != large.low and in_care(small, scene) > in_care(large, scene):
        return True
    if among_them(small, large, scene) or (small.low != large.low and _some_of_all(small, large, scene)):
        return True
    if a.where & b.where or a.low == b.low or not large.wide or (later(small, large) and says_risen(large, scene)):
        return False
    kinds = [{scene.actor[p].kind for p in c.where} for c in (small, large)]
    return kinds == [{"place"}, {"state"}]


def _some_of_all(small: Count, large: Count, scene: Scene) -> bool:
    """Do the words of the smaller say what part it is, or those of the greater that it is all: `in het hele land`?"""
    p = scene.phrases
    over = says(p.everywhere, large.sentence, scene) and not says(p.everywhere, small.sentence, scene)
    if over and (bool(scene.apart.marks(small.sentence).spots) or says(p.locally + p.in_part, small.sentence, scene)):
        return True
    kept = says(p.in_custody, small.sentence, scene) and not says(p.in_custody, large.sentence, scene)
    said = scene.said(small.sentence)
    if " ".join(said[:2]) in p.of_whole and scene.counted.of(said[2:5]) & scene.people:
        kept = False  # `van de opgepakte betogers zitten er nog elf vast` says itself what became of all
    if kept and small.thing in scene.people - scene.falling - scene.final:
        return True
    if says(p.with_others, large.sentence, scene) and not says(p.with_others, small.sentence, scene):
        return True
    whole = any(w in p.total or w.removesuffix("e") in p.total for w in scene.said(large.sentence)) or says(p.in_all, large.sentence, scene)
    return large.thing in scene.amounts and whole and says(p.of_a_part, small.sentence, scene)


def in_care(c: Count, scene: Scene) -> bool:
    """Does its clause count those whom one house took in?"""
    return says(scene.phrases.in_care, part_of(c.figure.span, c.sentence, scene), scene)


def among_them(small: Count, large: Count, scene: Scene) -> bool:
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


def both_held(a: Count, b: Count, scene: Scene) -> bool:
    """Do both count what is so, or both what is to be? What was planned is not what came of it."""
    p, q = (scene.case.event.get(c.figure.event or "") for c in (a, b))
    return not p or not q or (p.factuality in HELD) == (q.factuality in HELD)


def _same_words(a: Count, b: Count) -> frozenset[str]:
    """The beginnings of words and names that the sentences of two counts share, besides what is counted."""
    return a.words & b.words


def of_two_causes(a: str | None, b: str | None, scene: Scene) -> bool:
    """Are two causes two happenings, and not two words for one?"""
    return bool(a and b and a != b) and not any({a, b} <= kind for kind in scene.phrases.kindred)


def _one_day_and_town(a: Count, b: Count, scene: Scene) -> bool:
    """Is the toll of one town and, to the week, of one day?"""
    town = any(scene.actor[p].kind == "place" for p in a.where & b.where)
    return town and not soft(a.when) and not soft(b.when) and max(width(a.when), width(b.when)) <= WEEK


def still_so(a: Count, b: Count, scene: Scene) -> bool:
    """Does a later report tell how few there still are: `er zijn nog 40 scholen dicht`, and not of which more died?"""
    before = tokens(scene.case.report[b.report].text[b.sentence.start : b.figure.span.start])[-THEN:]
    left = not scene.phrases.left_over.isdisjoint(before) or not scene.phrases.dropping.isdisjoint(before)
    return b.high < a.low and a.thing not in scene.final and left


def later(a: Count, b: Count) -> bool:
    """Is the second of a later day?"""
    p, q = a.published, b.published
    return bool(p and q and p.latest and q.earliest and p.latest < q.earliest)


def one_voice(a: Count, b: Count, scene: Scene) -> bool:
    """Does the same one count twice, or one who is called the same: `de politie`?"""
    if not a.speaker or not b.speaker:
        return False
    return a.speaker == b.speaker or fold(scene.actor[a.speaker].name) == fold(scene.actor[b.speaker].name)


@once
def by_now(c: Count, scene: Scene) -> bool:
    return not scene.phrases.by_now.isdisjoint(scene.said(c.sentence))


@once
def says_risen(c: Count, scene: Scene) -> bool:
    """Does the sentence say itself that the count went up?"""
    return any(w.startswith(scene.phrases.rising) for w in scene.said(c.sentence))
