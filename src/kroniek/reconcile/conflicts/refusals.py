"""One says flatly that nothing of it is so (`er is geen cent betaald`), another tells it in other words: `zij droegen 40.000 euro over`.

`negations` asks for one act in the same words. A flat denial (`geen enkele`, `nooit`, `niemand`, `nergens`) denies all that its clause
tells of, so that whoever tells of most of it in one story contradicts it, whichever verb or noun is taken: words that news uses for one
matter (`alike.tsv`), synonyms and compounds count as the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kroniek.reconcile.conflicts.assertions import Assertion, one_time, same_voice
from kroniek.reconcile.conflicts.scene import Scene, conflict, near, patterns, short
from kroniek.reconcile.words import STEM, tokens
from kroniek.records import Conflict, Reading

STOPS = re.compile(r"[,;:.](?=\s)")
"""Marks between the clauses of a passage."""
SHORTEST = 4
"""Letters of a word that carries meaning."""
LONG = 22
"""Words of a passage beyond which it says several things."""
SHARE, SCORE, WHOLE, FAR = 0.5, 0.7, 0.4, 1.3
"""Share of what a flat denial tells of that the other must tell of too, how telling those words must be together, where they are all that
it tells of, and in two reports that are not known to tell one story for certain."""
FEW = 2
"""Words of a denial of which the other may tell of but one."""
KIN = 5
"""Letters from which on the end of a compound names what it is."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Told:
    """A passage, and the words that it may be met by."""

    said: Assertion
    flat: bool
    """Does it deny flatly what it tells of?"""
    words: tuple[str, ...]
    """The words that carry meaning, without those of who speaks."""
    core: frozenset[str]
    """Those of them that the denial is about: the noun behind `geen enkele`, else the verb."""
    groups: tuple[frozenset[str], ...]
    """By word the groups of words for one matter, and sets of synonyms, that it is one of."""


def find_refusals(scene: Scene) -> list[Conflict]:
    """What one denies flatly and another tells of, each with the passage of each other report that tells most of it."""
    told = scene.seen("refusals", _told, Told)
    of: dict[str, list[Told]] = defaultdict(list)
    for t in told:
        of[t.said.report].append(t)
    out = []
    for no in (t for t in told if t.flat):
        for report in (no.said.report, *scene.stories.near(no.said.report)):
            sure = report == no.said.report or scene.stories.sure(report, no.said.report)
            scored = [(_score(no, yes, scene), yes) for yes in of.get(report, ()) if _answers(no.said, yes.said, scene)]
            best = max(scored, key=lambda s: s[0], default=None)
            if best and best[0] >= (WHOLE if sure and _whole(no, best[1], scene) else SCORE if sure else FAR):
                out.append(_conflict(best[1].said, no.said, scene))
    return out


def _told(reading: Reading, scene: Scene) -> Iterator[Told]:
    if not scene.brief(reading.report.id):
        return
    for a in scene.asserted(reading):
        if len(a.said) > LONG or not a.certain:
            continue
        text = " ".join(a.said)
        flat, disavows = (any(p.search(text) for p in patterns(ways)) for ways in (scene.phrases.flatly, scene.phrases.disavows))
        if disavows or (flat and a.voice is None) or (a.negative and not flat):
            continue
        said = _clause(a, scene) if flat else a.said
        paid = () if flat else tuple(w for w in scene.phrases.payment if any(p.search(text) for p in patterns(scene.phrases.paid)))
        words = tuple(dict.fromkeys(w for w in (*said, *paid) if _carries(w, a, scene)))
        yield Told(said=a, flat=flat, words=words, core=_core(a, words, scene), groups=tuple(groups_of(w, scene) for w in words))


def _clause(a: Assertion, scene: Scene) -> tuple[str, ...]:
    """The words of the clause that denies."""
    clauses = [tokens(x) for x in STOPS.split(scene.case.quote(a.span))]
    return next((c for c in clauses if any(p.search(" ".join(c)) for p in patterns(scene.phrases.flatly))), a.said)


def _core(a: Assertion, words: tuple[str, ...], scene: Scene) -> frozenset[str]:
    """What a denial is about: the noun behind `geen enkele`, `niet een`, else what its clause says of it."""
    text = " ".join(a.said)
    for m in (m for p in patterns(scene.phrases.none_at_all) for m in p.finditer(text)):
        if noun := next((w for w in m["none"].split() if w in words and w not in a.names), None):
            return frozenset({noun})
    return frozenset(w for w in words if a.predicate in (w[:STEM], scene.feature(w)))


def _carries(word: str, a: Assertion, scene: Scene) -> bool:
    p = scene.phrases
    own = {w for s in (a.speaker,) if s for w in tokens(scene.actor[s].name)}
    small = word in p.small_words | p.modal | p.negations | p.copulas | p.having | p.least | p.prepositions | own
    return len(word) >= SHORTEST and not small and not word.isdecimal() and word not in p.months


def groups_of(word: str, scene: Scene) -> frozenset[str]:
    """The groups of words for one matter, and the sets of synonyms, that a word is one of."""
    return frozenset(g for g, _ in scene.alike.of((word,))) | {f"#{k}" for k in scene.kinds(word)}


def meets(word: str, groups: frozenset[str], words: Sequence[str], theirs: Sequence[frozenset[str]], scene: Scene) -> bool:
    """Is a word, or one for the same, among some words?"""
    return any(
        word[:STEM] == w[:STEM] or scene.feature(word) == scene.feature(w) or groups & g or _compound(word, w)
        for w, g in zip(words, theirs, strict=True)
    )


def _compound(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return len(short) >= KIN and long.endswith(short)


def _met(no: Told, yes: Told, scene: Scene) -> list[str]:
    """The words of a denial of which the other tells too."""
    return [w for w, g in zip(no.words, no.groups, strict=True) if meets(w, g, yes.words, yes.groups, scene)]


def _whole(no: Told, yes: Told, scene: Scene) -> bool:
    """Does the other tell of all that is denied, but for names?"""
    return {w for w in no.words if w not in no.said.names} <= {*_met(no, yes, scene)}


def _score(no: Told, yes: Told, scene: Scene) -> float:
    """How telling the words of a denial are of which the other tells too; nothing if they are few of them."""
    met = _met(no, yes, scene)
    if not met or len(met) < SHARE * len(no.words) or (no.core and no.core.isdisjoint(met)):
        return 0.0
    one_report = no.said.report == yes.said.report
    first, second = sorted((no.said.span, yes.said.span))
    close = one_report and near(first, second, scene)
    literal = len(no.words) == 1 or met[0][:STEM] in {w[:STEM] for w in yes.words}
    if len(met) == 1 and not close and (one_report or yes.said.voice is None or len(no.words) > FEW or not literal):
        return 0.0
    return sum(scene.weight.get(scene.feature(w), 1.0) for w in met)


def _answers(no: Assertion, yes: Assertion, scene: Scene) -> bool:
    """Are they two voices of one time, of which the other denies nothing?"""
    if any(w.startswith(scene.phrases.wishing) for w in yes.said):
        return False
    if same_voice(no, yes) or no.span.overlaps(yes.span) or yes.negative or yes.denial or not scene.phrases.negations.isdisjoint(yes.said):
        return False
    so_far = no.not_yet or any(p.search(" ".join(no.said)) for p in patterns(scene.phrases.so_far))
    later = scene.before(no.report, yes.report) and so_far
    one = not scene.phrases.never.isdisjoint(no.said) or one_time(no, yes, scene)
    return not later and one and not scene.apart.other(no.span, yes.span)


def _conflict(yes: Assertion, no: Assertion, scene: Scene) -> Conflict:
    template = "denial" if no.speaker and yes.speaker else "denial_told" if no.speaker else "outcome_contradiction"
    reason = scene.why(
        template, left=short(scene.case.quote(yes.span)), right=short(scene.case.quote(no.span)),
        left_by=scene.voice(yes.span, yes.speaker), right_by=scene.voice(no.span, no.speaker),
    )  # fmt: skip
    return conflict("other", "contradiction", [[yes.span], [no.span]], reason)
