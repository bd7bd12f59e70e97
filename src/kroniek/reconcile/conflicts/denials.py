"""Somebody denies what another says, calls it nonsense, or the outlet remarks that nothing bears it out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kroniek.reconcile.conflicts.scene import Scene, conflict, near, patterns, short
from kroniek.reconcile.words import STEM, fold, stems, tokens
from kroniek.records import Conflict, Reading, Span

REMARK = 160
"""Characters of a sentence in which an outlet remarks on a claim: a longer one has a subject of its own."""
BRIEF = 80
"""Characters of a remark that needs no word of what it is about."""
DENIAL = 10
"""Words that a denial which only points back (`de vakbond spreekt dat tegen`) has at most."""
AFTER = re.compile(r"[:;]")
"""Marks behind which a denial goes on with how it was: `de bond spreekt dat tegen: de man was nuchter`."""
LAST = 3
"""How near its end such a denial has the word that points back."""
CHARGE = 5
"""Words that a denial has at most which only names the charge."""
PART = 0.4
"""Share of the words of a denial that what was said must have too, where it says something else of them: `klachten heeft genegeerd`."""
REFUSAL = 8
"""Words that a remark which waves a claim away has at most."""



def find_denials(scene: Scene) -> list[Conflict]:
    """Somebody denies, or calls nonsense, what another says: in the same report and near, or in so many words."""
    return scene.seen("denials", _denied, Conflict)


def _denied(reading: Reading, scene: Scene) -> Iterator[Conflict]:
    told = _told(reading, scene)
    for i, (place, span, speaker, refusal) in enumerate(told):
        if not refusal or speaker is None:
            continue
        others = [t for t in told[:i] if t[2] != speaker and not t[3] and near(t[0], place, scene)]
        back = [t for t in others if _answers(t[1], span, refusal, scene, hearsay=t[2] is None)]
        if not back:
            continue
        _, said, by, _ = back[-1]
        reason = scene.why(
            "rejection" if refusal == "rejection" else "denial" if by else "denial_told",
            left=short(scene.case.quote(said)), right=short(scene.case.quote(span)), left_by=scene.voice(said, by),
            right_by=scene.voice(span, speaker),
        )  # fmt: skip
        yield conflict("other", "contradiction", [[said], [span]], reason)


def _answers(said: Span, refused: Span, refusal: str, scene: Scene, *, hearsay: bool) -> bool:
    """Is the refusal about what was said: a short remark right after it, or the same words? What nobody is named for, only when denied."""
    left, right = scene.case.quote(said), scene.case.quote(refused)
    back = _points_back(refused, scene)
    if len(tokens(left)) < 4 or (said.contains(refused) and not back) or (hearsay and refusal != "denial"):
        return False
    if refusal == "denial" and (back or _charge(right, scene)):
        return True
    denied, p = stems(right, scene.phrases), scene.phrases
    shared = stems(left, scene.phrases) & denied
    plain = tokens(right)[-1] in p.sitting | p.copulas | p.having or tokens(right)[-1][:STEM] in shared
    return len(shared) > (0 if plain else len(denied) * PART) or (refusal == "rejection" and len(tokens(right)) <= REFUSAL)


def _charge(text: str, scene: Scene) -> bool:
    """Does it only name the charge, such as `elke betrokkenheid` or `de beschuldigingen`?"""
    words = tokens(text)
    return len(words) <= CHARGE and any(w.startswith(scene.phrases.charges) for w in words)


def _points_back(span: Span, scene: Scene) -> bool:
    """Is it a short remark about what was just said: `de vakbond spreekt dat tegen`?"""
    words = tokens(AFTER.split(scene.case.quote(span))[0])
    return len(words) <= DENIAL and any(w in scene.phrases.anaphors for w in words[-LAST:])


def _told(reading: Reading, scene: Scene) -> list[tuple[Span, Span, str | None, str | None]]:
    """The claims of a report in order: sentence, passage, speaker, and whether it denies or rejects."""
    rows: list[tuple[Span, Span, str | None, str | None]] = []
    for e in reading.events:
        who = [scene.who[a] for a in e.who if a in scene.who]
        denies = fold(e.lemma).startswith(scene.phrases.denials) and e.factuality == "happened"
        if who and denies and _points_back(e.span, scene):
            rows.append((scene.case.sentence(e.span), e.span, who[0], "denial"))
        elif who and e.type == "ACCUSE" and e.factuality == "happened":
            rows.append((scene.case.sentence(e.span), e.span, who[0], None))
        elif e.factuality == "disputed" and e.claim is None:
            rows.append((scene.case.sentence(e.span), e.span, None, None))
    for c in reading.claims:
        sentence = scene.case.sentence(c.span)
        cue = scene.case.quote(c.cue) if c.cue else ""
        refusal = _refusal(cue, scene.case.quote(c.span), scene)
        if refusal == "denial" and c.cue and _not(c.cue, scene):
            continue
        rows.append((sentence, c.span, scene.speaker(c.id), refusal))
    return sorted(rows, key=lambda r: (r[1], r[2] or ""))


def _refusal(cue: str, content: str, scene: Scene) -> str | None:
    if any(fold(cue).startswith(w) or f" {w}" in fold(cue) for w in scene.phrases.denials):
        return "denial"
    folded = f" {' '.join(tokens(content))} "
    return "rejection" if len(tokens(content)) <= REFUSAL and any(f" {w}" in folded for w in scene.phrases.rejections) else None


def _plain(place: Span) -> bool:
    """Is a remark so short that it can only be about what was just said?"""
    return place.end - place.start <= BRIEF


def _share(a: Span, b: Span, scene: Scene) -> bool:
    return bool(stems(scene.case.quote(a), scene.phrases) & stems(scene.case.quote(b), scene.phrases))


def _not(cue: Span, scene: Scene) -> bool:
    """Does somebody not deny it: `ontkent niet dat`?"""
    after = scene.case.report[cue.report].text[cue.end : cue.end + 12]
    return not scene.phrases.negations.isdisjoint(tokens(after)[:1])


def find_doubts(scene: Scene) -> list[Conflict]:
    """A claim, and the outlet's own remark that nothing bears it out."""
    return scene.seen("doubts", _doubted, Conflict)


def _doubted(reading: Reading, scene: Scene) -> Iterator[Conflict]:
    claims = sorted((c for c in reading.claims if scene.speaker(c.id)), key=lambda c: c.span)
    for place in scene.case.sentences(reading.report.id) if claims else ():
        if place.end - place.start > REMARK or any(c.span.overlaps(place) for c in claims):
            continue
        if not any(p.search(fold(scene.case.quote(place))) for p in patterns(scene.phrases.doubts)):
            continue
        before = [c for c in claims if c.span.end <= place.start and near(scene.case.sentence(c.span), place, scene)]
        said = [c for c in before if scene.speaker(c.id) == scene.speaker(before[-1].id)]
        if said and (_plain(place) or _share(said[-1].span, place, scene)):
            reason = scene.why(
                "doubt", left=short(scene.case.quote(said[-1].span)), right=short(scene.case.quote(place)),
                left_by=scene.voice(said[-1].span, scene.speaker(said[-1].id)), right_by=scene.voice(place, None),
            )  # fmt: skip
            yield conflict("other", "contradiction", [[c.span for c in said], [place]], reason)
