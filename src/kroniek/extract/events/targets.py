"""Whom an event is done to, as learned from our annotated reports.

The frames of `arguments` find whom where the words say so plainly; annotators also see whom behind what else the sentence tells. Here
each actor of the clause is weighed by what there is to see between it and the trigger, what the frames say among it. The weights
are those of a logistic regression (`training/target_weights.py`); whom the frames name stays unless little speaks for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from spacy.tokens import Token

from kroniek.extract.events.predicates import Found
from kroniek.extract.events.scene import Scene
from kroniek.extract.lookup import claim_at, tokens_of
from kroniek.extract.syntax import ancestors, preposition
from kroniek.lang import Language
from kroniek.records import Event

KEPT, NEW = -1.10, -0.85
"""Log-odds from which an actor is one it is done to: where the frames say so, and where they do not (probabilities of 0.25 and 0.30)."""
NEAR = (1, 2, 3, 6, 11, 19)
"""Distances in words that are told apart, each up to and with this one."""
FAR = 99
"""Steps of the parse between words of which neither chain meets the other."""
MARKS = frozenset(',;:()-\u2013\u201c\u201d\u2018\u2019"')


@dataclass(frozen=True, slots=True)
class Choice:
    """An actor of an event's sentence, with what speaks for and against its being one to whom it is done."""

    actor: str
    framed: bool
    """Do the frames say so?"""
    features: tuple[str, ...]


def aimed(scene: Scene, events: Iterable[Event]) -> tuple[Event, ...]:
    """The events with those whom they are done to, by what was learned; as they are in a language that learned nothing."""
    weights = scene.lang.events.target_weights
    if not weights:
        return tuple(events)
    told = {f.trigger.idx: f for f in scene.predicates}
    return tuple(replace(e, whom=_whom(e, told.get(e.trigger.start), scene, weights)) for e in events)


def _whom(event: Event, found: Found | None, scene: Scene, weights: Mapping[str, float]) -> tuple[str, ...]:
    alone = event.who[0] if len(event.who) == 1 and scene.mentions.actor[event.who[0]].kind == "person" else ""
    ours = (c for c in choices(event, found, scene) if c.framed or c.actor != alone)  # nobody does it to himself
    return tuple(c.actor for c in ours if sum(weights.get(f, 0.0) for f in c.features) >= (KEPT if c.framed else NEW))


def choices(event: Event, found: Found | None, scene: Scene) -> Iterator[Choice]:
    """The actors that the event's own words tell of: first those of its frames, then by their place.

    What only a clause below those words mentions is left out, since a target comes from the clause of its act. `found` is the
    predicate of the event; none where saying something is what is done.
    """
    trigger = found.trigger if found else tokens_of(scene.doc, event.trigger)[0]
    line = _line(trigger)
    heads = _heads(trigger, line, scene)
    view = _View(event, found, trigger, line, heads, scene)
    for actor in dict.fromkeys((*event.whom, *heads, *event.who)):
        yield Choice(actor, actor in event.whom, tuple(view.of(actor)))


def _heads(trigger: Token, line: Mapping[int, int], scene: Scene) -> dict[str, Token]:
    """The mention nearest to the trigger, by the parse, of each actor of the sentence, in order of the text."""
    sent, below = trigger.sent, _clauses(scene.lang)
    found: dict[str, tuple[int, Token]] = {}
    for index, actor in scene.mentions.standing(sent.start, sent.end):
        token = scene.doc[index]
        labels, down = _steps(token, line)
        if below.isdisjoint(labels) and (actor not in found or len(labels) + down < found[actor][0]):
            found[actor] = (len(labels) + down, token)
    return {actor: token for actor, (_, token) in sorted(found.items(), key=lambda x: (x[1][1].i, x[0]))}


def _clauses(lang: Language) -> frozenset[str]:
    """The labels of clauses with words of their own."""
    s = lang.syntax
    return s.adverbial_clause | s.relative_clause | s.noun_clause | s.parataxis | lang.events.content_labels


def _line(token: Token) -> dict[int, int]:
    """A word and those above it, by how many steps up they are."""
    return {t.i: n for n, t in enumerate((token, *ancestors(token)))}


def _steps(token: Token, line: Mapping[int, int]) -> tuple[list[str], int]:
    """The labels on the way up to the first word of the line, and how many steps that word stands above the line's own."""
    labels: list[str] = []
    for t in (token, *ancestors(token)):
        if t.i in line:
            return labels, line[t.i]
        labels.append(t.dep_)
    return labels, FAR


class _View:
    """What there is to see of the actors of one event."""

    def __init__(
        self,
        event: Event,
        found: Found | None,
        trigger: Token,
        line: Mapping[int, int],
        heads: Mapping[str, Token],
        scene: Scene,
    ) -> None:
        self._event, self._trigger, self._line, self._heads, self._scene = event, trigger, line, heads, scene
        self._kind = found.predicate.kind if found else "speech"
        self._passive = found is not None and self._kind != "noun" and scene.arguments.is_passive(found)
        self._frame = f"{found.predicate.who}>{found.predicate.whom}" if found else ""
        self._above = [t.dep_ for t in (trigger, *ancestors(trigger))]
        claim = claim_at(scene.claims, event.trigger)
        self._speakers = {c.speaker for c in scene.claims if c.cue == event.trigger}, {claim.speaker if claim else None}
        self._places = {a: n for n, a in enumerate(heads)}
        self._gaps = sorted(abs(t.i - trigger.i) for t in heads.values())

    def of(self, actor: str) -> Iterator[str]:
        """The features of one actor; what the frames say is told with most of them."""
        e, kind, known = self._event, self._kind, self._scene.mentions.actor[actor]
        rule = ("who" if actor in e.who else "") + ("whom" if actor in e.whom else "")
        yield from ("bias", f"rule={rule}", f"rule={rule},{e.type}", f"rule={rule},{kind}", f"frame={self._frame},{rule}")
        yield from (f"others={bool(e.who)},{bool(e.whom)},{rule}", f"kind={known.kind}", f"kind={known.kind},{rule},{e.type}")
        yield from (f"cue={actor in self._speakers[0]},{rule}", f"voice={actor in self._speakers[1]},{rule}")
        yield f"mentions={min(len(known.mentions), 5)}"
        head = self._heads.get(actor)
        if head is None:
            yield f"elsewhere={rule}"
            return
        yield from self._place(actor, head, rule)
        yield from self._parse(head, rule)

    def _place(self, actor: str, head: Token, rule: str) -> Iterator[str]:
        """Where it stands beside the trigger."""
        t, kind = self._trigger, self._kind
        gap, side = abs(head.i - t.i), "before" if head.i < t.i else "after"
        far = next((n for n in NEAR if gap <= n), 20)
        between = self._scene.doc[min(head.i, t.i) + 1 : max(head.i, t.i)]
        verbs, marks = sum(w.pos_ == "VERB" for w in between), sum(w.text in MARKS for w in between)
        yield from (
            f"side={side},{kind},{self._passive}",
            f"gap={side}{far},{kind}",
            f"gap={side}{far},{rule}",
            f"pos={head.pos_},{rule}",
        )
        yield from (
            f"order={min(self._places[actor], 3)}/{min(len(self._heads), 4)},{side}",
            f"verbs={min(verbs, 3)},{side},{kind}",
        )
        yield from (f"nearer={min(self._gaps.index(gap), 4)},{side},{kind}", f"marks={min(marks, 3)},{side}")

    def _parse(self, head: Token, rule: str) -> Iterator[str]:
        """How the parse joins it to the trigger."""
        kind, passive, e = self._kind, self._passive, self._event
        labels, down = _steps(head, self._line)
        case = preposition(head, self._scene.lang)
        word = case.lower_ if case else ""
        yield from (f"dep={head.dep_},{rule},{kind},{passive}", f"case={word},{rule}")
        if down == FAR:
            yield "apart"
            return
        first, last = (labels[0], labels[-1]) if labels else ("", "")
        under = ">".join(self._above[:down][::-1][:2])
        yield from (f"steps={min(len(labels) + down, 8)},{rule}", f"first={first},{word},{kind},{passive}")
        yield from (f"last={last},{kind},{passive},{down}", f"last={last},{e.type},{passive},{down == 0}")
        yield from (f"down={under},{last},{passive}", f"case={word},{e.type},{first},{len(labels) <= 2 and down == 0}")
