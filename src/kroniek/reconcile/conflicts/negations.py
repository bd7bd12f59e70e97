"""One says that it is so, another that it is not: a denial or a negated statement, and what it answers, over the reports of a story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from kroniek.reconcile.conflicts.assertions import TIED, Assertion, Blocks, Names, blocks, in_order, pairs, two_voices
from kroniek.reconcile.conflicts.scene import Scene, conflict, short
from kroniek.reconcile.words import STEM
from kroniek.records import Conflict, Reading

SHARED, HALF, NEGATED, WHOLE = 0.4, 0.5, 0.6, 0.75
"""Share of the words of the shorter passage that a denial must share with the other, and one that shares a single word; what a statement
that only has a negation in it must share, and one that shares but two words."""

MOST = 14
"""Words of a passage beyond which a negation in it may be about anything."""
PLAIN = 4
"""Words of what somebody says below which it needs no act: `de haven is niet veilig`."""
FEW = 3
"""Words of a passage below which it says one thing, and a negation in it denies that."""


def find_negations(scene: Scene) -> list[Conflict]:
    """What one denies and another asserts, in whatever reports of a story they stand."""
    found = _blocks(scene.seen("negations", _refused, tuple[int, Assertion]), scene)
    out = []
    best: dict[object, tuple[float, Assertion, Assertion]] = {}
    for a, b in pairs(found, lambda a, b: _deny(a, b, scene)):
        no, yes = (a, b) if a.negative else (b, a)
        score = _cover(a, b)
        if score > best.get((no.span, yes.report), (0.0, a, b))[0]:
            best[no.span, yes.report] = (score, no, yes)
    for _, no, yes in best.values():
        template = "denial" if no.speaker and yes.speaker else "denial_told" if no.speaker else None
        names = {
            "left": short(scene.case.quote(yes.span)), "right": short(scene.case.quote(no.span)),
            "left_by": scene.voice(yes.span, yes.speaker), "right_by": scene.voice(no.span, no.speaker),
        }  # fmt: skip
        reason = scene.why(template if no.denial and template else "outcome_contradiction", **names)
        out.append(conflict("other" if no.denial else "outcome", "contradiction", [[yes.span], [no.span]], reason))
    return out


def find_lacking(scene: Scene) -> list[Conflict]:
    """One says that there is none of something (`zonder gids`), another that there is (`wel een gids`)."""
    told = scene.seen("lacking", _lacking, tuple[Assertion, str, str])
    things = {id(a): (sign, thing) for a, sign, thing in told}
    items = [a for a, _, _ in told]

    def differ(a: Assertion, b: Assertion) -> bool:
        one, other = things[id(a)][0], things[id(b)][0]
        apart = a.names and b.names and a.names.isdisjoint(b.names)
        return one != other and not apart and _akin(a.report, b.report, scene) and two_voices(a, b, scene)

    out = []
    for a, b in pairs(blocks(items, lambda a: (things[id(a)][1],), scene), differ):
        no, yes = (a, b) if things[id(a)][0] == "-" else (b, a)
        reason = scene.why(
            "outcome_contradiction", left=short(scene.case.quote(yes.span)), right=short(scene.case.quote(no.span)),
            left_by=scene.voice(yes.span, yes.speaker), right_by=scene.voice(no.span, no.speaker),
        )  # fmt: skip
        out.append(conflict("outcome", "contradiction", [[yes.span], [no.span]], reason))
    return out


def _lacking(reading: Reading, scene: Scene) -> Iterator[tuple[Assertion, str, str]]:
    """The passages that say of a thing that there is none, or that there is one after all."""
    p = scene.phrases
    for a in scene.asserted(reading):
        if not a.certain or a.denial:
            continue
        for i, word in enumerate(a.said):
            sign = "-" if word in p.none_of else "+" if word in p.after_all and p.none_of.isdisjoint(a.said) else None
            if sign and (thing := _thing(a.said[i + 1 :], a, scene)):
                yield a, sign, thing
                break


def _thing(words: Sequence[str], a: Assertion, scene: Scene) -> str | None:
    """What `geen` or `wel een` is about: the next word that carries meaning, with nothing but small ones between."""
    for word in words[:3]:
        if word not in scene.phrases.articles | scene.phrases.after_all:
            feature = scene.feature(word)
            return feature if feature in a.words and word not in scene.phrases.modal and len(word) > 3 else None
    return None


def _blocks(refused: Iterable[tuple[int, Assertion]], scene: Scene) -> Blocks:
    """For each predicate that is denied, and each name of its report, the passages that may answer it, in reports of its story.

    They are looked for by the words of passages; passages are only asked of reports in which one is found.
    """
    names = Names(scene)
    wanted: dict[str, dict[str, list[Assertion]]] = defaultdict(lambda: defaultdict(list))
    known: dict[tuple[str, int], Assertion] = {}
    for i, no in refused:
        known[no.report, i] = no
        for name in names[no.report]:
            wanted[name][str(no.predicate)].append(no)
    out: Blocks = defaultdict(list)
    for reading, passages in scene.worded():
        report = reading.report.id
        every = frozenset[str]().union(*(words | acts for acts, words in passages))
        for name in names[report]:
            for word in wanted[name].keys() & every if name in wanted else ():
                near = [no for no in wanted[name][word] if _akin(report, no.report, scene)]
                for i, (acts, words) in enumerate(passages) if near else ():
                    if word in words | acts and any(_may_answer(acts, words, no) for no in near):
                        if (report, i) not in known:
                            known[report, i] = scene.passage(reading, i)
                        out[word, name].append(known[report, i])
    return in_order(out)


def _akin(a: str, b: str, scene: Scene) -> bool:
    return scene.kin(a, b) or scene.stories.same(a, b)


def _refused(reading: Reading, scene: Scene) -> Iterator[tuple[int, Assertion]]:
    """What is said not to be so, and which of the report's assertions it is."""
    for i, a in enumerate(scene.asserted(reading)):
        if a.negative and a.predicate and (a.denial or _states(a)):
            yield i, a


def _may_answer(acts: frozenset[str], words: frozenset[str], no: Assertion) -> bool:
    """Do the words of a passage leave open that it answers a denial?"""
    shared, cover = len(no.words & words), _share(words, no.words)
    if no.denial:
        return cover >= SHARED and (shared > 1 or cover >= HALF)
    few = len(no.words) <= FEW and cover >= HALF and (shared > 1 or no.words <= words)
    whole = no.words <= words or (no.predicate in words and cover >= WHOLE and shared > 2)
    return (no.predicate in acts or whole) and len(words) <= MOST and (few or (cover >= NEGATED and shared > 1))


def _cover(a: Assertion, b: Assertion) -> float:
    return _share(a.words, b.words)


def _share(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / max(1, min(len(a), len(b)))


def _deny(a: Assertion, b: Assertion, scene: Scene) -> bool:
    """Does one deny the act that the other asserts, with enough of the same words?"""
    if a.negative == b.negative:
        return False
    no, yes = (a, b) if a.negative else (b, a)
    if (no.not_yet and not no.denial and no.order[0] < yes.order[0]) or no.predicate not in yes.words | yes.acts:
        return False
    if no.denial:
        return _denied(no, yes, scene) and two_voices(a, b, scene) and not scene.apart.other(no.span, yes.span)
    return _stated(no, yes, scene) and _one_thing(no, yes, scene) and two_voices(a, b, scene, akin=TIED)


def _stated(no: Assertion, yes: Assertion, scene: Scene) -> bool:
    """Do two short passages state of one act that it is not so, and that it is: no infinitives, and nothing on a condition?"""
    short = scene.brief(no.report, yes.report) and yes.certain and len(yes.words) <= MOST
    whole = short and no.words <= yes.words  # `niemand is verdronken`, `twee mensen zijn verdronken`
    named = no.predicate in yes.words and _cover(no, yes) >= WHOLE and len(no.words & yes.words) > 2  # `er is geen akkoord`
    there = no.predicate in yes.acts or named
    both = _states(no) and ((_states(yes) and there) or whole)
    return both and not _negated(yes, scene) and scene.phrases.conditions.isdisjoint(no.said)


def _states(a: Assertion) -> bool:
    """Is it a short passage that states one act?"""
    acts = a.acted or (a.voice is not None and len(a.words) <= PLAIN)  # `was hij niet dronken`
    return acts and a.told and a.certain and len(a.words) <= MOST


def _one_thing(no: Assertion, yes: Assertion, scene: Scene) -> bool:
    """Are both about the same: the same names if each has any, and most of their words?"""
    names = {n[:STEM] for n in no.names & yes.names}
    if (no.names and yes.names and not names) or scene.apart.other(no.span, yes.span):
        return False
    one_story = scene.stories.sure(no.report, yes.report) or (names and scene.stories.same(no.report, yes.report))
    if no.report != yes.report and not one_story:
        return False
    shared, cover = no.words & yes.words, _cover(no, yes)
    few = len(no.words) <= FEW and cover >= HALF and (len(shared) > 1 or no.words <= yes.words)
    brief = scene.brief(no.report, yes.report)
    return few or (cover >= NEGATED and len(shared) > (1 if brief else 2)) or (cover >= WHOLE and len(shared) > 1)


def _denied(no: Assertion, yes: Assertion, scene: Scene) -> bool:
    """Is what is denied what the other says: an act, or a charge in a few words? The outlet's own words must be the same."""
    shared, cover = no.words & yes.words, _cover(no, yes)
    if cover < (SHARED if no.acted or len(no.words) <= FEW else NEGATED) or (len(shared) == 1 and cover < HALF):
        return False
    if no.predicate in {c[:STEM] for c in scene.phrases.charges}:
        return False  # `ontkent de uitspraak te hebben gedaan` points back
    return yes.speaker is not None or cover >= NEGATED or (no.acted and no.predicate == yes.predicate and len(shared) > 1)


def _negated(a: Assertion, scene: Scene) -> bool:
    """Is there a negation in what counts as said: then it is not sure what is denied?"""
    return not scene.phrases.negations.isdisjoint(a.said)
