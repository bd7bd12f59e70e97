"""Two voices right after each other in a short report, one of which says that something is not so: `er kwam een brief`, `geen brief`.

Next to each other two who speak of one thing, one with a denial in it and the other without, mostly disagree, whatever verbs they use; in a
long article, where many speak of much, they mostly do not.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from kroniek.reconcile.conflicts.assertions import Assertion
from kroniek.reconcile.conflicts.one_thing import share
from kroniek.reconcile.conflicts.scene import Scene, conflict, short
from kroniek.reconcile.conflicts.states import Look
from kroniek.reconcile.words import STEM, tokens
from kroniek.records import Conflict, Reading, Span

LONG = 20
"""Words of what somebody says beyond which it says several things."""
FEW = 3
"""Words that a denial has at least."""


def find_replies(scene: Scene) -> list[Conflict]:
    """What one says, and another right behind it denies of the same thing, or the other way about."""
    return scene.seen("replies", _replies, Conflict) + scene.seen("answering", _answers, Conflict)


def _replies(reading: Reading, scene: Scene) -> Iterator[Conflict]:
    if not scene.brief(reading.report.id):
        return
    look = Look(reading, scene)
    said = [a for a in scene.asserted(reading) if a.voice and len(a.said) <= LONG and a.certain and _named(a, look)]
    for a, b in combinations(sorted(said, key=lambda a: a.span), 2):
        no, yes = (a, b) if a.negative else (b, a)
        if a.voice == b.voice or not _next(a.span, b.span, scene) or _denies(yes, scene) or not (no.negative and _denies(no, scene)):
            continue
        if len(no.said) >= FEW and not _owns(no, scene) and share(_things(a, a, b, look), _things(b, a, b, look), scene):
            reason = scene.why(
                "outcome_contradiction", left=short(scene.case.quote(yes.span)), right=short(scene.case.quote(no.span)),
                left_by=scene.voice(yes.span, yes.speaker), right_by=scene.voice(no.span, no.speaker),
            )  # fmt: skip
            yield conflict("outcome", "contradiction", [[yes.span], [no.span]], reason)


def _answers(reading: Reading, scene: Scene) -> Iterator[Conflict]:
    """What somebody says right behind what another said of him: mostly that it was otherwise, unless he agrees."""
    if not scene.brief(reading.report.id):
        return
    look = Look(reading, scene)
    said = [a for a in scene.asserted(reading) if a.voice and len(a.said) >= FEW and a.certain and "?" not in scene.case.quote(a.span)]
    for a, b in combinations(sorted(said, key=lambda a: a.span), 2):
        apart = a.voice != b.voice and not (a.speaker and a.speaker == b.speaker) and _next(a.span, b.span, scene)
        if apart and _named(b, look) and _spoken_of(b, a, look) and not agrees(b, scene) and not any(w.isdigit() for w in b.said):
            reason = scene.why(
                "answer", left=short(scene.case.quote(a.span)), right=short(scene.case.quote(b.span)),
                left_by=scene.voice(a.span, a.speaker), right_by=scene.voice(b.span, b.speaker),
            )  # fmt: skip
            yield conflict("other", "contradiction", [[a.span], [b.span]], reason)


def _spoken_of(b: Assertion, a: Assertion, look: Look) -> bool:
    """Is the one who says the second named in what the first says, or by a noun that calls him there?"""
    scene = look.scene
    caller = {w for w in _called(b, look) if len(w) > 3 and look.carries(w) and look.is_noun(w) and w not in b.said}
    own = {w for x in (a.speaker,) if x for w in tokens(scene.actor[x].name)}
    return not caller.isdisjoint({w for w in a.said if w not in own})


def _called(b: Assertion, look: Look) -> tuple[str, ...]:
    """The words for who says a passage, with what stands between them and the verb of saying: `rederij Kalm, eigenaar van de tanker`."""
    claim = next((c for c in look.claims if c.span == b.span and c.source), None)
    if claim is None or claim.source is None:
        return ()
    end = claim.cue.start if claim.cue and claim.cue.start > claim.source.end else claim.source.end
    return tokens(look.reading.report.text[claim.source.start : end])


def agrees(b: Assertion, scene: Scene) -> bool:
    """Does somebody agree with what was said, or is glad or sorry?"""
    return any(w.startswith(scene.phrases.agreeing) for w in scene.said(scene.case.sentence(b.span)))


def _owns(a: Assertion, scene: Scene) -> bool:
    """Does who says a passage own it (`hij gaf toe dat`), in words that stand outside it?"""
    text, place = scene.case.report[a.report].text, scene.case.sentence(a.span)
    around = tokens(f"{text[place.start : a.span.start]} {text[a.span.end : place.end]}")
    return any(w.startswith(scene.phrases.agreeing) for w in around)


def _named(a: Assertion, look: Look) -> bool:
    """Is who says it no pronoun, behind which may be who spoke just before: `volgens hem`?"""
    place = look.scene.case.sentence(a.span)
    beside = (Span(a.report, m[0], m[1]) for m in look.mentions if m[2] == "pronoun" and place.start <= m[0] < place.end)
    return all(a.span.overlaps(m) for m in beside)


def _denies(a: Assertion, scene: Scene) -> bool:
    """Is there a negation in a passage that denies what it says?"""
    p, words = scene.phrases, a.said
    at = [i for i, w in enumerate(words) if w in p.negations - p.prepositions]
    return any(words[i] in p.none_of or words[i + 1 : i + 2] == () or words[i + 1] not in p.not_denied for i in at)


def _next(a: Span, b: Span, scene: Scene) -> bool:
    """Does the second stand in the sentence after that of the first?"""
    return sum(a.start < cut <= b.start for cut in scene.case.bounds(a.report)) == 1


def _things(a: Assertion, one: Assertion, other: Assertion, look: Look) -> set[str]:
    """The nouns of a passage, but for those who speak."""
    scene = look.scene
    voices = {w[:STEM] for s in (one.speaker, other.speaker) if s for w in tokens(scene.actor[s].name)}
    own = {w for w in a.said if len(w) > 3 and look.carries(w) and look.is_noun(w) and not w.isdigit()}
    return {w for w in own if w[:STEM] not in voices and w not in scene.phrases.modal | scene.phrases.negations}
