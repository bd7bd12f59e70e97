"""Who did it: two voices that name two parties as those who did one deed, or who began, and what a party says who is said to have done it.

A party is known by its name, or by the side that a noun puts it on (`sides`): the army, rebels, the police, criminals. Two passages are
compared when both say by whom, in whatever words: `werd afgevuurd door rebellen`, `het was het leger dat schoot`, `het werk van`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from kroniek.reconcile.conflicts.assertions import Assertion, one_time, same_voice
from kroniek.reconcile.conflicts.refusals import STOPS, groups_of, meets
from kroniek.reconcile.conflicts.scene import Scene, conflict, near, patterns, short
from kroniek.reconcile.words import STEM, WORD, fold, tokens
from kroniek.records import Conflict, Reading, Span

POINTING = {"ours": "points", "owned": "points"}
"""Ways to say who did it by which a voice only points at somebody, or at itself."""
SOMEBODY = -1
"""A side of its own: who owns that he did it, and is of no other."""
LONG = 26
"""Words of a passage beyond which it says several things."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Deed:
    """A passage that says who did it."""

    said: Assertion
    kind: str
    """How it says so: as who `began`, as who `did` something, or by only pointing at somebody (`points`)."""
    sides: frozenset[int]
    names: frozenset[str]
    """Stems of the names in the words for who did it."""
    words: tuple[str, ...]
    """What else the passage tells of."""
    groups: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Disavowal:
    """A passage in which a party says that it has nothing to do with it, and the words for that party."""

    said: Assertion
    sides: frozenset[int]
    names: frozenset[str]


def find_culprits(scene: Scene) -> list[Conflict]:
    """Two voices that say who did it, each another party, of one deed."""
    of = _by_report(scene.seen("deeds", _deeds, Deed))
    found: list[tuple[Assertion, Assertion]] = []
    for report in of:
        for other in (report, *scene.stories.near(report)):
            if other in of and report <= other and (report == other or scene.stories.same(report, other)):
                found += [(a.said, b.said) for a, b in product(of[report], of[other]) if _two_parties(a, b, scene)]
    ordered = (sorted(pair, key=lambda a: a.order) for pair in found)
    return [_conflict(a, b, "explanations", scene) for a, b in ordered]


def find_disavowals(scene: Scene) -> list[Conflict]:
    """A party that is said to have done it, and what it says to that: that it has nothing to do with it."""
    of = _by_report(scene.seen("deeds", _deeds, Deed))
    out = []
    for no in scene.seen("disavowals", _disavowals, Disavowal):
        report = no.said.report
        for other in (report, *scene.stories.near(report)):
            if other in of and (report == other or scene.stories.same(report, other)):
                blamed = [d for d in of[other] if _two_voices(d.said, no.said) and d.kind != "began" and _of_whom(d, no, scene)]
                out += [_conflict(d.said, no.said, "blamed", scene) for d in blamed]
    return out


def _by_report(deeds: list[Deed]) -> dict[str, list[Deed]]:
    of: dict[str, list[Deed]] = defaultdict(list)
    for d in deeds:
        of[d.said.report].append(d)
    return of


def _of_whom(d: Deed, no: Disavowal, scene: Scene) -> bool:
    """Is the one who disavows it the one who is said to have done it, or does he answer right behind it?"""
    if d.names & no.names or (not (d.names and no.names) and d.sides & no.sides):
        return True
    follows = d.said.report == no.said.report and d.said.span.end <= no.said.span.start and near(d.said.span, no.said.span, scene)
    return follows and d.kind == "did" and d.said.voice is not None


def _two_voices(a: Assertion, b: Assertion) -> bool:
    return not same_voice(a, b) and not a.span.overlaps(b.span)


def _two_parties(a: Deed, b: Deed, scene: Scene) -> bool:
    """Do two voices name two parties for one deed?"""
    if not _two_voices(a.said, b.said) or a.names & b.names or a.sides & b.sides:
        return False
    if not one_time(a.said, b.said, scene) or scene.apart.other(a.said.span, b.said.span):
        return False
    if a.kind == "began" or b.kind == "began":
        return a.kind == b.kind
    if any(d.kind == "did" and d.said.voice is None for d in (a, b)) or any(_may_be(x, y, scene) for x, y in ((a, b), (b, a))):
        return False
    fired = all(any(p.search(" ".join(d.said.said)) for p in patterns(scene.phrases.firing)) for d in (a, b))
    one_deed = fired or any(meets(w, g, b.words, b.groups, scene) for w, g in zip(a.words, a.groups, strict=True))
    sure = a.said.report == b.said.report or scene.stories.sure(a.said.report, b.said.report)
    return one_deed or (sure and "points" in (a.kind, b.kind))


def _may_be(a: Deed, b: Deed, scene: Scene) -> bool:
    """May one with a name be of the side that alone is told of the other: a front, of the rebels?"""
    return bool(a.names) and not a.sides and not b.names and b.sides <= {scene.phrases.fronted}


def _deeds(reading: Reading, scene: Scene) -> Iterator[Deed]:
    if not scene.brief(reading.report.id):
        return
    for a in scene.asserted(reading):
        if not a.denial and len(a.said) <= LONG and "?" not in scene.case.quote(a.span) and (found := _deed(a, scene)):
            kind, who, sides, names = found
            words = tuple(w for w in dict.fromkeys(a.said) if len(w) > 3 and w not in who.split() and _carries(w, scene))
            yield Deed(said=a, kind=kind, sides=sides, names=names, words=words, groups=tuple(groups_of(w, scene) for w in words))


def _deed(a: Assertion, scene: Scene) -> tuple[str, str, frozenset[int], frozenset[str]] | None:
    """How a clause of a passage says who did it, the words for who, and the sides and names in them; a clause that denies says nothing."""
    p = scene.phrases
    cuts = [" ".join(tokens(c)) for c in STOPS.split(scene.case.quote(a.span))]
    clauses = [c for cut in cuts for c in patterns(p.in_order_to)[0].split(cut)]
    small = p.negations - p.prepositions | (frozenset() if a.certain else p.modal)
    for kind, ways in p.culprits:
        for text in (c for c in (*clauses, " ".join(cuts)) if small.isdisjoint(c.split())):
            for m in (m for p in patterns(ways) for m in p.finditer(text)):
                sides, names = _own_party(a, scene) if kind == "ours" else _party(m["who"], a, scene)
                if kind == "owned" and not sides:
                    sides = frozenset({SOMEBODY})
                own = {w[:STEM] for w in tokens(scene.actor[a.speaker].name)} if a.speaker else set[str]()
                if sides or (names and not (kind == "did" and names <= own)):
                    return POINTING.get(kind, kind), m["who"], sides, names
    return None


def _carries(word: str, scene: Scene) -> bool:
    p = scene.phrases
    return word not in p.small_words | p.modal | p.negations | p.copulas | p.having | p.prepositions


def _party(who: str, a: Assertion, scene: Scene) -> tuple[frozenset[int], frozenset[str]]:
    """The sides and names of some words for who did it."""
    words = who.split()
    names = frozenset(w[:STEM] for w in words if w in a.names)
    plain = " ".join(w for w in words if w not in a.names or w.endswith(scene.phrases.fronts))
    return frozenset(n for n, p in enumerate(patterns(scene.phrases.sides)) if p.search(plain)), names


def _own_party(a: Assertion, scene: Scene) -> tuple[frozenset[int], frozenset[str]]:
    """The sides and names of who speaks of `ons`: what the words of who speaks, and of the sentence before, say of who that is."""
    place = scene.case.sentence(a.span)
    around = [place]
    if place.start >= scene.case.report[a.report].body + 2:
        around.append(scene.case.sentence(Span(a.report, place.start - 2, place.start - 1)))
    written = [w for s in around for w in WORD.findall(scene.case.quote(s))]
    own = tokens(scene.actor[a.speaker].name) if a.speaker else ()
    small = scene.phrases.small_words | scene.phrases.negations | scene.phrases.possessives | scene.phrases.prepositions
    names = {fold(w)[:STEM] for w in written if w[:1].isupper() and len(w) > 3 and fold(w) not in small}
    plain = " ".join((*(fold(w) for w in written if not w[:1].isupper()), *own))
    return frozenset(n for n, p in enumerate(patterns(scene.phrases.sides)) if p.search(plain)), frozenset(names)


def _disavowals(reading: Reading, scene: Scene) -> Iterator[Disavowal]:
    """Where a party disavows it: what the words of who speaks, and of the sentence before, say of who that is."""
    for a in scene.asserted(reading):
        text = " ".join(a.said)
        if a.voice is None or "?" in scene.case.quote(a.span) or not any(p.search(text) for p in patterns(scene.phrases.disavows)):
            continue
        sides, names = _own_party(a, scene)
        yield Disavowal(said=a, names=names, sides=sides)


def _conflict(a: Assertion, b: Assertion, key: str, scene: Scene) -> Conflict:
    reason = scene.why(
        key, left=short(scene.case.quote(a.span)), right=short(scene.case.quote(b.span)),
        left_by=scene.voice(a.span, a.speaker), right_by=scene.voice(b.span, b.speaker),
    )  # fmt: skip
    return conflict("responsibility", "contradiction", [[a.span], [b.span]], reason)
