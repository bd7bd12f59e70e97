"""Whom an event is done to, as learned from our annotated reports.

The frames of `arguments` find whom where the words say so plainly; annotators also see whom behind what else the sentence tells. Here
each actor of the clause is weighed by what there is to see between it and the trigger, by what the frames say, and by what it does and
undergoes elsewhere in the report. The weights are those of a logistic regression (`training/target_weights.py`); whom the frames
name stays unless little speaks for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from kroniek.extract.events.predicates import Found
from kroniek.extract.events.scene import Scene
from kroniek.extract.lookup import claim_at, tokens_of
from kroniek.extract.syntax import ancestors, preposition
from kroniek.lang import Language
from kroniek.records import Event

KEPT, NEW = -1.0, -0.8
"""Log-odds from which an actor is one it is done to: where the frames say so, and where they do not (probabilities of 0.27 and 0.31)."""
NEAR = (1, 2, 3, 6, 11, 19)
"""Distances in words that are told apart, each up to and with this one."""
FAR = 99
"""Steps of the parse between words of which neither chain meets the other."""
PER = 25
"""How often an actor is mentioned is counted for so many words, in tenths."""
MARKS = frozenset(',;:()-\u2013\u201c\u201d\u2018\u2019"')


@dataclass(frozen=True, slots=True)
class Choice:
    """An actor of an event's sentence, with what speaks for and against its being one to whom it is done."""

    actor: str
    framed: bool
    """Do the frames say so?"""
    features: tuple[str, ...]


class Deeds:
    """What each actor of a report does and undergoes, by the frames, and in which sentence."""

    def __init__(self, doc: Doc, events: Iterable[Event]) -> None:
        self._numbers: dict[int, int] = {}
        number = 0
        for sent in doc.sents:
            number += not sent.text.isspace()
            self._numbers[sent.start] = number
        self.events = tuple((self.sentence(tokens_of(doc, e.trigger)[0]), e) for e in events)
        self.does: dict[str, list[tuple[int, Event]]] = {}
        self.undergoes: dict[str, list[tuple[int, Event]]] = {}
        for deed in self.events:
            for roles, ids in ((self.does, deed[1].who), (self.undergoes, deed[1].whom)):
                for actor in dict.fromkeys(ids):
                    roles.setdefault(actor, []).append(deed)

    def sentence(self, token: Token) -> int:
        """The number of a token's sentence; those of white space alone are not counted."""
        return self._numbers[token.sent.start]


def aimed(scene: Scene, events: Iterable[Event]) -> tuple[Event, ...]:
    """The events with those whom they are done to, by what was learned; as they are in a language that learned nothing."""
    weights, events = scene.lang.events.target_weights, tuple(events)
    if not weights:
        return events
    told, deeds = {f.trigger.idx: f for f in scene.predicates}, Deeds(scene.doc, events)
    return tuple(replace(e, whom=_whom(e, told.get(e.trigger.start), scene, deeds, weights)) for e in events)


def _whom(event: Event, found: Found | None, scene: Scene, deeds: Deeds, weights: Mapping[str, float]) -> tuple[str, ...]:
    alone = event.who[0] if len(event.who) == 1 and scene.mentions.actor[event.who[0]].kind == "person" else ""
    ours = (c for c in choices(event, found, scene, deeds) if c.framed or c.actor != alone)  # nobody does it to himself
    return tuple(c.actor for c in ours if sum(weights.get(f, 0.0) for f in c.features) >= (KEPT if c.framed else NEW))


def choices(event: Event, found: Found | None, scene: Scene, deeds: Deeds) -> Iterator[Choice]:
    """The actors that the event's own words tell of: first those of its frames, then by their place.

    What only a clause below those words mentions is left out, since a target comes from the clause of its act. `found` is the
    predicate of the event; none where saying something is what is done.
    """
    trigger = found.trigger if found else tokens_of(scene.doc, event.trigger)[0]
    line = _line(trigger)
    heads = _heads(trigger, line, scene)
    view = _View(event, found, trigger, line, heads, scene, deeds)
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
        deeds: Deeds,
    ) -> None:
        self._event, self._trigger, self._line, self._heads, self._scene, self._deeds = event, trigger, line, heads, scene, deeds
        self._number = deeds.sentence(trigger)
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
        often = len(known.mentions)
        yield from (f"mentions={min(often, 5)}", f"often={min(4, 10 * often * PER // len(self._scene.doc))}")
        yield from (f"lemma={e.lemma},{rule}", f"kindlemma={known.kind},{e.lemma}")
        yield from self._elsewhere(actor, rule)
        head = self._heads.get(actor)
        if head is None:
            yield f"elsewhere={rule}"
            return
        yield from self._place(actor, head, rule)
        yield from self._parse(head, rule)
        yield from self._words(head, known.kind, rule)

    def _elsewhere(self, actor: str, rule: str) -> Iterator[str]:
        """What else it does and undergoes in the report."""
        e, here = self._event, self._number
        does, undergoes = (
            [(n, o) for n, o in roles.get(actor, ()) if o.trigger != e.trigger] for roles in (self._deeds.does, self._deeds.undergoes)
        )
        near = next((o.type for n, o in undergoes if n == here), "none")
        yield from (f"beside={min(2, sum(n == here for n, _ in does))},{rule}", f"undergoes={near}")
        yield from (f"did={any(n == here - 1 for n, _ in does)},{rule}", f"underwent={any(n == here - 1 for n, _ in undergoes)},{rule}")
        others = [o for _, o in self._deeds.events if o.trigger != e.trigger]
        if any(o.lemma == e.lemma for o in others):
            again = any(o.lemma == e.lemma for _, o in does), any(o.lemma == e.lemma for _, o in undergoes)
            yield from (f"doessame={again[0]}", f"undergoessame={again[1]}")
        if e.type != "NONE" and any(o.type == e.type for o in others):
            alike = any(o.type == e.type for _, o in does), any(o.type == e.type for _, o in undergoes)
            yield from (f"doestype={alike[0]},{rule}", f"undergoestype={alike[1]},{rule}")
        if e.who:
            kinds = f"{self._scene.mentions.actor[e.who[0]].kind}>{self._scene.mentions.actor[actor].kind}"
            pairs = sum(e.who[0] in o.who for _, o in undergoes) + sum(e.who[0] in o.whom for _, o in does)
            yield from (f"kinds={kinds},{e.type}", f"kinds={kinds},{rule}", f"pairs={min(2, pairs)},{rule}")

    def _words(self, head: Token, actor_kind: str, rule: str) -> Iterator[str]:
        """Which words join it to the trigger, and how."""
        e, case = self._event, preposition(head, self._scene.lang)
        labels, down = _steps(head, self._line)
        path = f"{'<'.join(labels[:3])}/{down}"
        yield from (f"path={path},{self._kind}", f"path={path},{e.type}", f"lemdep={e.lemma},{head.dep_}")
        if head.pos_ == "PRON":
            yield f"pron={head.lower_},{rule}"
        if case is not None:
            word = case.lower_
            yield from (f"prep={word},{e.lemma}", f"prep={word},{e.type}", f"prep={word},{actor_kind}")

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
