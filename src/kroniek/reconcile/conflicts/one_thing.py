"""Whether two states are of one thing: of the same one who is named or meant, or with a noun in common that names it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product, takewhile

from kroniek.reconcile.conflicts.scene import Scene, near, set_apart
from kroniek.reconcile.conflicts.states import ANYTHING, PLACE, State
from kroniek.reconcile.conflicts.ties import Ties
from kroniek.reconcile.stories import ENOUGH, SURE
from kroniek.reconcile.words import STEM, WORD, fold, tokens

LONG = 400
"""Days within which what befell one person is one tale, whatever else the reports share."""
TELLING = 1.2
"""What it adds to the score of two reports as one story that a clause of each tells a state of one thing."""
RARE = 0.55
"""How telling a name must be that alone ties two states together."""
APART = 60
"""Days within which it does."""
NOUN = 0.45
"""How telling a noun must be by which alone somebody is known in two reports: `de kapitein`, and not `de verdachte`."""
PARTIES = frozenset({"state", "organisation"})
"""Kinds of actors that decide for themselves."""
KIN = 4
"""Letters from which on the end of a compound names what it is: `sluis`, `zeesluis`."""


def alike(a: str, b: str, scene: Scene) -> bool:
    """Do two nouns name one thing: one word, synonyms, a compound and its last part, words for one topic?"""
    if a == b or (len(a) > 3 and len(b) > 3 and scene.feature(a) == scene.feature(b)):
        return True
    if scene.kinds(a) & scene.kinds(b):
        return True
    short, long = sorted((a, b), key=len)
    return len(short) >= KIN and (long.endswith(short) or (long.startswith(short) and len(long) - len(short) <= 2))


def share(a: Iterable[str], b: Iterable[str], scene: Scene) -> bool:
    """Is there a noun in each that names one thing?"""
    return any(alike(x, y, scene) for x in a for y in b)


def one_matter(a: State, b: State, scene: Scene, ties: Ties) -> bool:
    """Are two states of one thing, or of one person, in one story?"""
    if a.span.overlaps(b.span) or not (a.fits or b.fits) or told_apart(a, b, scene):
        return False
    contrary = scene.matters.of[a.matter]
    shared, people = a.who & b.who, scene.people_named
    named = ((a.names & b.things) | (b.names & a.things)) & (scene.called_so if contrary.person else a.names | b.names)
    close = a.report == b.report and (near(a.span, b.span, scene) or near(b.span, a.span, scene))
    if a.named & people and b.named & people and not shared & people and not named and (contrary.person or not close):
        return False
    if contrary.person and (two_namesakes(a, b, scene) or _of_two_deeds(a, b, scene)):
        return False
    score = 0.0 if a.report == b.report else scene.stories.score(a.report, b.report) or scene.stories.late(a.report, b.report)
    tie = scene.stories.sure(a.report, b.report) or scene.kin(a.report, b.report)
    x, y = nouns(a, scene), nouns(b, scene)
    told = {w for w in x if share([w], b.words | y, scene)} | {w for w in y if w in a.words}
    score += TELLING * max((scene.weight.get(w[:STEM], 0.0) for w in told), default=0.0)
    sure = close or score >= SURE or scene.kin(a.report, b.report)
    tied = sure or score >= ENOUGH or scene.stories.same(a.report, b.report)
    rare = any(scene.weight.get(n[:STEM], 0.0) >= RARE for n in named)
    if close and answered(a, b, scene):
        return True
    if not scene.brief(a.report, b.report):  # a long report says much besides
        telling_of_it = contrary.kind != "course" and (close or scene.story(a.report, b.report))
        return telling_of_it and _surely_one(a, b, named if rare else frozenset(), scene)
    if contrary.person:
        if shared & people or named:
            return tied or rare or _of_one(shared & people, a, b, scene)
        one = bool(shared) or ties.one_person(a, b)
        if ties.only({w for w in x if share([w], y, scene)}, a, b) or (tied and one) or (sure and _some_of(a, b, scene, ties)):
            return True
        telling = {w for w in x if close or scene.weight.get(scene.feature(w), 0.0) >= NOUN}
        return not shared and _by_a_noun(a, b, scene) and (close or tie or sure) and share(telling, y, scene)
    if two_things(a, b, scene):
        return False
    if rare and _soon(a, b, scene):
        return True
    if (tied and so_again(a, b, scene)) or (sure and _by_its_doors(a, b, scene)):
        return True
    if share(x, b.words | y, scene) or share(y, a.words | x, scene):
        return tied or ties.only({w for w in x if share([w], y, scene)}, a, b)
    common, own = a.classed & b.classed, [s.classed - {ANYTHING} for s in (a, b)]
    if common - {ANYTHING}:
        return sure or (tied and (contrary.needed or bool(shared)))
    anything, bare = bool(common) and not all(own), not all((a.things, b.things))
    return tied and (anything or (bare and bool(shared & scene.named)))


def _some_of(a: State, b: State, scene: Scene, ties: Ties) -> bool:
    """Has the state of some of many changed since: `zij pakte vier mannen op`, `twee zijn weer vrij`?"""
    contrary = scene.matters.of[a.matter]
    return contrary.kind == "stage" and contrary.later in {"either", b.sign} and ties.of_many(a, b)


def so_again(a: State, b: State, scene: Scene) -> bool:
    """Is the second so again, of which the story told before only that it was not: `de boten liggen stil`, `er wordt weer gevaren`?"""
    if a.report == b.report or a.sign == b.sign or any(s.past or s.negative or s.who & scene.people_named for s in (a, b)):
        return False
    return b.again and not a.again and not (b.things or b.who) and bool(a.things)


def _by_its_doors(a: State, b: State, scene: Scene) -> bool:
    """Is it so again, and one told of the doors, which stand for the house: `de rolluiken bleven dicht`, `de winkel is weer open`?"""
    stage = scene.matters.of[a.matter].kind == "stage" and b.again and a.report != b.report
    doors = any(s.things and s.things <= scene.phrases.doors for s in (a, b))
    return stage and doors and bool(a.things and b.things) and not any(scene.actor[w].kind in {"person", "group"} for w in a.who | b.who)


def _by_a_noun(a: State, b: State, scene: Scene) -> bool:
    """May a noun alone say that two states are of one person: neither of two with names, nor of some of many?"""
    if scene.matters.of[a.matter].kind == "course" or (a.named and b.named):
        return False
    return not ((a.named or b.named) and (a.counted or b.counted))


def two_namesakes(a: State, b: State, scene: Scene) -> bool:
    """Are they of two people with one surname, each with a first name of their own?"""
    names = [[tokens(scene.actor[w].name) for w in s.named & scene.people_named] for s in (a, b)]
    if not all(names) or any(len(n) < 2 for own in names for n in own) or a.named & b.named:
        return False
    first, last = ([{n[i] for n in own} for own in names] for i in (0, -1))
    return bool(last[0] & last[1]) and not first[0] & first[1]


def told_apart(a: State, b: State, scene: Scene) -> bool:
    """Do their words tell two of one kind apart: `de derde verdieping`, `de noordbaan`, `de bestuurder van de bus`?"""
    if set_apart(scene.said(a.span), scene.said(b.span), scene) or scene.apart.two(a.clause, b.clause):
        return True
    owners = [_owners(s, scene) for s in (a, b)]
    return any(k in owners[1] and not share(o, owners[1][k], scene) for k, o in owners[0].items())


def _owners(s: State, scene: Scene) -> dict[tuple[str, int, bool], list[str]]:
    """By a noun that a state is told of, what stands behind it and `van`, and behind that and `van`, and whether there is a name in it."""
    p = scene.phrases
    stop = p.prepositions | p.afar | p.copulas | p.having | p.articles | p.possessives
    out: dict[tuple[str, int, bool], list[str]] = {}
    for text in (scene.case.quote(s.span), *(scene.actor[w].name for w in sorted(s.who))):
        said, names = tokens(text), {fold(w) for w in WORD.findall(text) if w[:1].isupper()}
        for i, word in enumerate(said[:-2]):
            at, depth = i + 1, 0
            while word in s.things and at + 1 < len(said) and said[at] in p.genitive:
                first = at + 1 + (said[at + 1] in p.articles | p.possessives)
                behind = list(takewhile(lambda w: w not in stop, said[first : first + 4]))
                out[word, depth, not names.isdisjoint(behind)] = behind
                at, depth = first + len(behind), depth + 1
    return {k: v for k, v in out.items() if v}


def two_things(a: State, b: State, scene: Scene) -> bool:
    """Are they of things in two places, by two who are named, of one that befell and another one like it, or of two of one kind?"""
    parties = [{fold(scene.actor[w].name)[:PLACE] for w in s.who if len(s.who) > 1} for s in (a, b)]
    there = [s.places - own for s, own in zip((a, b), parties, strict=True)]  # two lands that agree are no places
    placed = (all(there) and a.places.isdisjoint(b.places)) or scene.apart.elsewhere(a.clause, b.clause)
    by = bool(a.by and b.by) and a.by.isdisjoint(b.by)
    topics = scene.case.topics.of(a.things | a.words | a.classed) & scene.case.topics.of(b.things | b.words | b.classed)
    another = scene.anew(a.report) ^ scene.anew(b.report)
    anew = bool(topics & (another | {t for kin in scene.phrases.kindred if kin & another for t in kin}))
    ways = (_of_two_kinds, _of_two_groups, _of_two_names, _of_two_crowds, _of_two_parties, _of_what_is_by)
    return placed or by or anew or any(two(a, b, scene) for two in ways)


def _of_two_parties(a: State, b: State, scene: Scene) -> bool:
    """Do two lands or bodies each do so for themselves: `Lorië neemt gezinnen op`, `Birova neemt geen gezinnen op`?"""
    doers = [{w for w in s.named if scene.actor[w].kind in PARTIES} for s in (a, b)]
    names = [{w for d in own for w in tokens(scene.actor[d].name)} for own in doers]
    told = [set(scene.said(s.span)) for s in (a, b)]
    each = a.report != b.report and (a.none or b.none) and all(doers)
    return each and not doers[0] & doers[1] and not (names[0] & told[1] or names[1] & told[0])


def _of_what_is_by(a: State, b: State, scene: Scene) -> bool:
    """Do they share only what one lies by: `de spoorlijn`, `de weg langs de spoorlijn`?"""
    by = [_by(s, scene) for s in (a, b)]
    if not any(by):
        return False
    x, y = ((s.things - near, (s.things | s.words) - near) for s, near in zip((a, b), by, strict=True))
    return bool(x[0] and y[0]) and not share(x[0], y[1], scene) and not share(y[0], x[1], scene)


def _by(s: State, scene: Scene) -> set[str]:
    """The nouns that what a state is told of lies by."""
    p, said = scene.phrases, scene.said(s.clause)
    out: set[str] = set()
    for i, word in enumerate(said[1:-1], 1):
        if word in p.beside and said[i - 1] in s.things:
            out |= {*said[i + 1 + (said[i + 1] in p.articles) :][:1]}
    return out


def _of_two_deeds(a: State, b: State, scene: Scene) -> bool:
    """Does somebody deny one thing and own another: `ontkent dat hij reed`, `geeft toe dat de lamp stuk was`?"""
    told = [_told_that(s, scene) for s in (a, b)]
    if not all(told) or all(t[0] in scene.phrases.own for t in told):
        return False
    x, y = ({w for w in t if len(w) > PLACE and w not in scene.phrases.small_words} for t in told)
    return not share(x, y, scene)


def _told_that(s: State, scene: Scene) -> tuple[str, ...]:
    """The words of the clause right behind a state that tells what somebody denies or owns."""
    place, text = scene.case.sentence(s.span), scene.case.report[s.report].text
    words = tokens(text[s.order[3] : place.end])
    return words[1:] if len(words) > 1 and words[0] in scene.phrases.that else ()


def _of_two_crowds(a: State, b: State, scene: Scene) -> bool:
    """Are they of two groups of people that no noun names both: the drivers are on strike, the dustmen are back at work?"""
    crowds = [{w for w in s.who if scene.actor[w].kind == "group"} - scene.named for s in (a, b)]
    changes = scene.matters.of[a.matter].kind != "outcome"
    return changes and all(crowds) and crowds[0].isdisjoint(crowds[1]) and not share(a.things, b.things, scene)


def _of_two_names(a: State, b: State, scene: Scene) -> bool:
    """Are they of two of one kind, each by a name of its own: `cruiseschip Aurora`, `cruiseschip Bellona`, `de Noordbrug`?"""
    if (a.named | b.named) & scene.people_named:
        return False
    for x, y in product(sorted(a.names), sorted(b.names)):
        if x in b.things | b.words or y in a.things | a.words:
            return False
        kinds, others = (scene.callings.get(w, frozenset()) for w in (x, y))
        if share(kinds, others, scene) or (scene.kinds(x) & scene.kinds(y) and _same_end(x, y)):
            return True
    return False


def _of_two_groups(a: State, b: State, scene: Scene) -> bool:
    """Are they of nouns that are two things in this matter: a motion and a budget?"""
    own = [{g for w in s.things | s.words for g in scene.matters.groups(s.matter, w)} | s.classed - {ANYTHING} for s in (a, b)]
    return all(own) and own[0].isdisjoint(own[1]) and a.report != b.report


def _of_two_kinds(a: State, b: State, scene: Scene) -> bool:
    """Are they of two things of one kind that share no noun, each with a word of its own before it: `sneltrein`, `stoptrein`?"""
    if share(a.things, b.things, scene):
        return False
    return any(_same_end(x, y) for s, o in ((a, b), (b, a)) for x in s.things for y in o.words)


def _same_end(a: str, b: str) -> bool:
    """Do two words end in one that stands alone in many: at least as long as a noun, with a beginning of its own in each?"""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(reversed(a), reversed(b), strict=False)))
    return KIN < same < min(len(a), len(b)) - 1


def answered(a: State, b: State, scene: Scene) -> bool:
    """Do two voices speak right after each other in one report, of no two who are named, places or numbers of many?"""
    first, second = sorted((a.span, b.span))
    contrary = scene.matters.of[a.matter]
    cuts = sum(first.start < cut <= second.start for cut in scene.case.bounds(a.report))
    if cuts > 1 or a.voice == b.voice or contrary.kind == "course" or a.counted or b.counted:
        return False
    if contrary.kind == "outcome" and cuts == 1 and scene.brief(a.report) and (a.speaker or b.speaker) and not two_things(a, b, scene):
        return True  # one voice right after another
    people = scene.people_named
    if any(x.who & people and not y.who and y.things for x, y in ((a, b), (b, a))):
        return False  # of somebody, and of a thing
    if (a.names and b.names and not a.names & b.names) or two_things(a, b, scene):
        return False
    of_groups = contrary.needed and len(contrary.subjects) > 1 and not a.classed & b.classed
    if a.things and b.things and (contrary.kind != "outcome" or of_groups):
        return False  # prices rise, and wages fall
    return scene.brief(a.report) or bool(a.speaker and b.speaker)


def _surely_one(a: State, b: State, named: frozenset[str], scene: Scene) -> bool:
    """In reports of much else: are two states of one whom few name, or of one thing with a name, or beside one name?"""
    shared = a.who & b.who & scene.cast[a.report]
    if scene.matters.of[a.matter].person:
        return bool(shared & scene.people_named) or (bool(named) and bool(a.named | b.named))
    things = {w for w in a.things if share([w], b.things, scene) and scene.weight.get(scene.feature(w), 0.0) >= RARE}
    contrary = scene.matters.of[a.matter]
    if contrary.kind == "outcome" and not contrary.needed and things and scene.stories.sure(a.report, b.report):
        return True
    return bool(things & b.things) and (bool(named) or bool(a.places & b.places) or bool(shared))


def nouns(s: State, scene: Scene) -> frozenset[str]:
    """What it is the state of, with the nouns that any report puts before its names: `het schip`, `reddingsschip Albatros`."""
    return s.things | {n for w in s.names for n in scene.callings.get(w, ())}


def _soon(a: State, b: State, scene: Scene) -> bool:
    days = days_between(a, b, scene)
    return days is not None and days <= APART


def _of_one(people: frozenset[str], a: State, b: State, scene: Scene) -> bool:
    """Are they one whom few reports name, within a year or so?"""
    rare = any(p in scene.cast[a.report] for p in people)
    days = days_between(a, b, scene)
    return rare and days is not None and days <= LONG


def days_between(a: State, b: State, scene: Scene) -> int | None:
    """Days from the publication of the first to that of the second."""
    p, q = (scene.case.report[x.report].published for x in (a, b))
    return (q.earliest - p.latest).days if p and q and p.latest and q.earliest else None
