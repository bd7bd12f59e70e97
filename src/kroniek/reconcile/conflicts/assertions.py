"""What is asserted and what is denied, over reports: a passage ready to be set against another of its story.

A passage is what somebody is said to have said, or a sentence of the outlet's own. It holds a predicate (`verholpen`), words about it,
and a sign: whether it says so or that it is not so. The words are those of the text, so that two passages meet whatever was read in them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import product
from math import fsum

from kroniek.lang.shapes.phrases import Phrases
from kroniek.reconcile.compare import soft
from kroniek.reconcile.conflicts.scene import REACH, Scene, near
from kroniek.reconcile.words import STEM, WORD, fold
from kroniek.records import UNKNOWN, Claim, Event, Reading, Span, When

SENTENCE = 26
"""Words of an outlet's sentence beyond which it holds several things, and its clauses are taken instead."""
UNSURE = frozenset({"possible", "hypothetical", "planned"})
"""Factualities of what nobody says is so."""
RECENT = timedelta(days=45)
"""How long before its report what is told without a day may have been."""
ROOT = 3
"""Letters of a verb by which it is found behind its particle: `treedt` in `aftreden`."""
LAST = 4
"""Words at the end of a passage among which its verb is."""
STOPS = frozenset(",;:()")
REMARK = 7
"""Words of somebody's remark that what was said is not so (`daar is niets van waar`); a longer one is about something of its own."""
SCOPE = 6
"""Words between a negation and the predicate that it denies."""
HERE, TIED, AKIN = 0.4, 0.9, 0.5
"""How telling the words must be that two passages share: in one report, in two, and in two that tell of one event."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Assertion:
    """A passage, who says it, and what it says: `negative` when it says that it is not so, `denial` when it answers somebody."""

    span: Span
    speaker: str | None
    voice: str | None
    negative: bool
    denial: bool
    not_yet: bool
    again: bool
    certain: bool
    """Is it said to be so, and not only that it may be or is planned?"""
    told: bool
    """Is it a statement, and not an infinitive (`het land te verlaten`) of which another clause says whether it happened?"""
    ends: frozenset[str]
    """Folded words that can be the predicate: those of its acts, and the last few, where a clause has its verb."""
    acted: bool
    """Is the predicate an act that was read, and not only the last word?"""
    predicate: str | None
    """What the passage says of whom it is about: its last act, else its last word; a clause ends in its verb."""
    acts: frozenset[str]
    """What any of its acts says: the predicate among them."""
    words: frozenset[str]
    """Stems of what carries meaning and topics, names among them, without the words of denying."""
    names: frozenset[str]
    said: tuple[str, ...]
    """All its words, folded."""
    when: When
    order: tuple[str, str, int, int]

    @property
    def report(self) -> str:
        return self.span.report


def assertions(reading: Reading, scene: Scene) -> Iterator[Assertion]:
    """What is asserted in a report, in order."""
    events = sorted(reading.events, key=lambda e: (e.trigger, e.id))
    claims = sorted(reading.claims, key=lambda c: (c.span, c.id))
    for c in claims:
        inside = [e for e in events if c.span.contains(e.trigger)]
        yield _assertion(c.span, inside, scene, claim=c.id, denied=c.reporting == "denied")
    for place in scene.case.sentences(reading.report.id):
        own = [e for e in events if e.claim is None and place.contains(e.trigger)]
        if any(c.span.overlaps(place) for c in claims):
            yield from (_assertion(e.span, [e], scene) for e in own if not any(_covers(c, e) for c in claims))
        elif len(WORD.findall(scene.case.quote(place))) <= SENTENCE:
            yield _assertion(place, own, scene)
        else:
            yield from (_assertion(e.span, [e], scene) for e in own)


def _covers(claim: Claim, event: Event) -> bool:
    """Is the event within what somebody says, or the denying itself?"""
    denies = claim.reporting == "denied" and claim.cue is not None and claim.cue.overlaps(event.trigger)
    return claim.span.overlaps(event.trigger) or denies


def _assertion(span: Span, events: list[Event], scene: Scene, *, claim: str | None = None, denied: bool = False) -> Assertion:
    p, text = scene.phrases, scene.case.quote(span)
    written = WORD.findall(text)
    folded = [fold(w) for w in written]
    features = {w: scene.feature(w) for w in folded if len(w) > 2 and w not in p.small_words and w not in p.negations | p.people}
    plain = [w for w, f in zip(written, folded, strict=True) if f in features and not w[:1].isupper()]
    last = _denied_or_last(events, span, text, p)
    final = fold(WORD.findall(scene.case.quote(last.trigger))[-1]) if last else fold(plain[-1]) if plain else ""
    at = max((i for i, w in enumerate(folded) if last and w == final), default=len(folded) - 1)
    aside = last is not None and _phrased(last, span, text, p)
    no = [] if aside else _negations(text, folded, at, p)
    short = claim is not None and len(folded) <= REMARK and p.modal.isdisjoint(folded)
    refuted = short and any(f" {x} " in f" {' '.join(folded)} " for x in p.no_such)
    acts = {e.id: _act(e, folded, features, scene) for e in events}
    predicate = acts[last.id] if last else scene.feature(final) if final and final not in p.modal else None
    features |= {scene.said(e.trigger)[0]: scene.feature(_verb(e, scene)[-1]) for e in events if scene.said(e.trigger)[0] in features}
    done = frozenset(a for a in acts.values() if a) | ({predicate} if predicate else frozenset())
    named = {fold(w) for w in written[not _opens_with_name(span, scene) :] if w[:1].isupper() and len(w) > 2} - p.small_words
    verbs = [w for e in events for w in _verb(e, scene)]
    hearsay = claim is not None and _hearsay(folded, p)
    apart = {w for e in events for w in scene.said(e.trigger)} - {*verbs}
    return Assertion(
        span=span, speaker=scene.speaker(claim), voice=scene.voice_of(claim), denial=denied or refuted,
        negative=refuted or denied != bool(no or (last and last.factuality == "negated" and not aside)),
        not_yet=any(folded[i - 1] in p.formerly for i in no if i), again=not p.again.isdisjoint(folded),
        told=p.infinitive.isdisjoint((*folded[max(0, at - 2) : at], *folded[-LAST:-1])),
        certain="?" not in text and (p.modal.isdisjoint(folded) or hearsay) and not scene.left_open(text)
        and (last is None or hearsay or last.factuality not in UNSURE),
        ends=frozenset(verbs) | frozenset(folded[-LAST:]) - apart, acted=last is not None,
        predicate=predicate, acts=done, words=frozenset(features.values()) | frozenset(n[:STEM] for n in named),
        names=frozenset(named), said=tuple(folded),
        when=next((e.when for e in events if not soft(e.when)), UNKNOWN), order=(*scene.case.order[span.report], span.start, span.end),
    )  # fmt: skip


def _opens_with_name(span: Span, scene: Scene) -> bool:
    """Is the capital of a passage's first word that of a name, or of one that is named there?"""
    first = scene.case.mentions(Span(span.report, span.start, span.start + 1))
    return any(scene.who.get(a) in scene.named for a in first)


def _denied_or_last(events: Sequence[Event], span: Span, text: str, p: Phrases) -> Event | None:
    """The act that a passage is about: its last, or the first behind a negation: `de partij die niet stopte na de aanslag`."""
    ordered = sorted(events, key=lambda e: (e.trigger.start, e.id))
    no = next((m.start() for m in WORD.finditer(text) if fold(m[0]) in p.negations - p.prepositions), len(text))
    behind = [e for e in ordered if e.trigger.start - span.start > no]
    return next((e for e in behind if not _phrased(e, span, text, p)), ordered[-1] if ordered else None)


def _phrased(event: Event, span: Span, text: str, p: Phrases) -> bool:
    """Does an act stand in a phrase with a preposition, so that a negation before it denies something else: `na de aanslag`?"""
    before = [fold(w) for w in WORD.findall(text[: max(0, event.trigger.start - span.start)])]
    while before and before[-1] in p.articles:
        before.pop()
    return bool(before) and before[-1] in p.prepositions - p.none_of


def _act(event: Event, words: list[str], known: dict[str, str], scene: Scene) -> str | None:
    """What an act says: its verb with its particle; of a verb that says little what is before it: `losgeld betaald`."""
    final = _verb(event, scene)[-1]
    if event.lemma.casefold() in scene.phrases.light:
        last = scene.said(event.trigger)[-1]
        at = max((i for i, w in enumerate(words) if w == last), default=len(words))
        final = next((w for w in reversed(words[:at]) if w in known and w not in scene.phrases.modal), "")
    return scene.feature(final) if final and final not in scene.phrases.modal else None


def _negations(text: str, words: list[str], act: int, p: Phrases) -> list[int]:
    """The places of the words that deny the act: near it, with no comma between; `zonder akkoord` denies no act."""
    places = [m.span() for m in WORD.finditer(text)]
    near = (i for i, w in enumerate(words) if w in p.negations - p.prepositions and _reaches(i, act, words, p))
    return [i for i in near if not _parted(i, act, places, text)]


def _hearsay(words: list[str], p: Phrases) -> bool:
    """Does `zou ... hebben geopend` tell by hearsay what was done, and not what might be?"""
    doubted = p.modal.intersection(words)
    return bool(doubted) and doubted <= p.hearsay and not p.perfect.isdisjoint(words[-LAST:])


def _verb(event: Event, scene: Scene) -> tuple[str, ...]:
    """The words of an act; of a verb that stands apart from its particle the whole: `sluit ... uit` is no `sluiten`."""
    words, lemma = scene.said(event.trigger), fold(event.lemma)
    apart = len(words) == 1 and words[0][:ROOT] in lemma[1:]  # `treedt ... af` is `aftreden`
    return (lemma,) if apart else words


def _reaches(no: int, act: int, words: list[str], p: Phrases) -> bool:
    """Does a negation stand near the predicate, with no other clause between? `Niet alleen` and `niet veel later` deny nothing."""
    if words[no + 1 : no + 2] and words[no + 1] in p.not_denied:
        return False
    low, high = sorted((no, act))
    return high - low <= SCOPE and p.clausal.isdisjoint(words[low + 1 : high])


def _parted(a: int, b: int, places: Sequence[tuple[int, int]], text: str) -> bool:
    """Does a comma or the like stand between two words?"""
    low, high = sorted((a, b))
    return low < high and not STOPS.isdisjoint(text[places[low][1] : places[high][0]])


Blocks = dict[tuple[str, str], list[Assertion]]


def blocks(items: Iterable[Assertion], keys: Callable[[Assertion], Iterable[str]], scene: Scene) -> Blocks:
    """The assertions by something that they say and by the stories of their report, each block in order of time."""
    names = Names(scene)
    out: Blocks = defaultdict(list)
    for a in items:
        for place in product(keys(a), names[a.report]):
            out[place].append(a)
    return in_order(out)


def in_order(out: Blocks) -> Blocks:
    """The blocks, each in order of time."""
    for block in out.values():
        block.sort(key=lambda a: a.order)
    return out


class Names(dict[str, tuple[str, ...]]):
    """By what the assertions of a report find those of others: the reports most like it, events that others tell too, and itself;
    those of its story months before and after it too, for what only changes in time."""

    def __init__(self, scene: Scene, *, far: bool = False) -> None:
        self._scene, self._far = scene, far

    def __missing__(self, report: str) -> tuple[str, ...]:
        far = self._scene.stories.far(report) if self._far else ()
        found = (*self._scene.stories.near(report), *far, *sorted(self._scene.heads.get(report, ())), report)
        self[report] = found
        return found


def pairs(blocks: Blocks, may: Callable[[Assertion, Assertion], bool]) -> list[tuple[Assertion, Assertion]]:
    """The pairs of assertions near each other in a block that may be set against each other, each once, the earlier first."""
    found: dict[tuple[Span, Span], tuple[Assertion, Assertion]] = {}
    for key in sorted(blocks):
        block = blocks[key]
        for i, b in enumerate(block):
            for a in block[max(0, i - REACH) : i]:
                if (a.span, b.span) not in found and may(a, b):
                    found[a.span, b.span] = (a, b)
    return [found[k] for k in sorted(found)]


def same_voice(a: Assertion, b: Assertion) -> bool:
    """Does one say both: the same voice of a report, or the same speaker in two?"""
    return (a.report, a.voice) == (b.report, b.voice) or bool(a.speaker and a.speaker == b.speaker)


def two_voices(a: Assertion, b: Assertion, scene: Scene, besides: frozenset[str] = frozenset(), *, akin: float = AKIN) -> bool:
    """Two passages of one story and time, not of one who speaks, that are about the same: they share words that tell, `besides` some."""
    if a.span.overlaps(b.span) or same_voice(a, b):
        return False
    if not one_time(a, b, scene):
        return False
    tie = _tie(a, b, scene, besides)
    if a.report == b.report:
        close = near(a.span, b.span, scene) or near(b.span, a.span, scene)
        return close and (a.denial or b.denial or (tie >= HERE and a.speaker is not None and b.speaker is not None))
    return _one_story(a, b, tie, scene, akin)


def later_told(a: Assertion, b: Assertion, scene: Scene) -> bool:
    """Is the second told in a report of a later day, of the same story and about the same?"""
    return scene.before(a.report, b.report) and _one_story(a, b, _tie(a, b, scene, frozenset()), scene, AKIN)


def _tie(a: Assertion, b: Assertion, scene: Scene, besides: frozenset[str]) -> float:
    """How telling the words are that two passages share."""
    return fsum(scene.weight[w] for w in (a.words & b.words) - besides)


def _one_story(a: Assertion, b: Assertion, tie: float, scene: Scene, akin: float) -> bool:
    if scene.stories.sure(a.report, b.report):
        return True
    return (tie >= TIED and scene.stories.same(a.report, b.report)) or (tie >= akin and scene.kin(a.report, b.report))


def one_time(a: Assertion, b: Assertion, scene: Scene) -> bool:
    """Can both be of one time? What has no day of its own is of the weeks before its report."""
    x, y = (_days(i, scene) for i in (a, b))
    return x.meets(y)


def _days(a: Assertion, scene: Scene) -> When:
    published = scene.case.report[a.report].published
    if not soft(a.when) or published is None or published.earliest is None:
        return a.when
    return When(earliest=published.earliest - RECENT, latest=published.latest, reason="bound")
