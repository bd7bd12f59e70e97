"""Which words tell an event, as learned from our annotated reports.

The rules of `predicates` and `find_events` go by the lexicon and by how a clause is built. Annotators also go by what such words do
together with who does it, when, where in the report, and beside which other events. Here all that is weighed by three logistic
regressions. One takes away what the rules tell and little speaks for, another adds verbs that they pass over
(`training/trigger_weights.py`); a third was learned from newspaper reports in which a reader said of each event whether it is one, and
knows habits of nobody, states and figures of speech (`training/judged_weights.py`). Only what is told as done in the past tense is
added: of what newspapers tell in other tenses without the rules taking it for an event most is habit, opinion or a figure of speech,
whatever annotators make of such words in reports of a crisis.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from math import log1p

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from kroniek.extract.events import actors_of, event_of
from kroniek.extract.events.factuality import factuality
from kroniek.extract.events.happened import tense_of
from kroniek.extract.events.predicates import IDIOM, Found, as_found, is_heading, is_verb, lemma_of, phrase_of
from kroniek.extract.events.scene import Scene
from kroniek.extract.lookup import claim_at, span_of, tokens_of
from kroniek.extract.syntax import ancestors, finite_verb
from kroniek.records import Event

KEPT, NEW = -0.4, 0.3
"""Log-odds from which a word tells an event: where the rules take it for one, and where they pass it over (0.40 and 0.57)."""
JUDGED, ANNOTATED = 1.3, 0.5
"""Log-odds from which it is one by the readers, and how much those of the annotators count for beside them: of those just below, up to
0.3 less, more than one in three is none to a reader and one in twenty told of another (`training/judged_weights.py --left-out`)."""
AROUND = 3
"""How many words before the trigger are told, and one fewer behind it."""
ENDS = 4
"""Letters of the lemma by which words that begin or end alike are known."""
PLACES = 5
"""Parts of a report that are told apart."""
LONG = 60
"""Characters by which the length of a sentence is told."""
NEAR, ABOUT, TOPIC = 0.8, 3.0, 6.0
"""By how much the vectors of a word, a sentence, a report are drawn out, so that each says about as much."""
PER = 1000
"""Words by which it is told how much of something there is in a report."""

Weights = Mapping[str, tuple[float, ...]]


def sifted(scene: Scene, events: Iterable[Event]) -> tuple[Scene, tuple[Event, ...]]:
    """The events that are told by what was learned, and the scene with the predicates that tell them.

    Both as they are in a language that learned nothing.
    """
    weights, events = scene.lang.events.trigger_weights, tuple(events)
    if not weights:
        return scene, events
    view = View(scene, events)
    kept = [e for e in events if _stays(e, view)]
    new = [f for f in view.passed_over() if _is_open(f, view) and score(view.features(f, None), weights, 1) >= NEW]
    for found in new:
        claim = claim_at(scene.claims, span_of(scene.report, found.trigger))
        kept.append(event_of(found, claim, scene, sides=actors_of(found, claim, scene)))
    told = {f.trigger.i: f for f in (*scene.predicates, *new)}
    scene = replace(scene, predicates=tuple(told[i] for i in sorted(told)))
    return scene, tuple(sorted(kept, key=lambda e: e.trigger))


def _stays(event: Event, view: View) -> bool:
    """Does what the rules tell stay: by what annotators mark, and by what readers of newspapers take for an event?"""
    w, features = view.scene.lang.events, view.of_event(event)
    annotated = score(features, w.trigger_weights, 0)
    if annotated < KEPT and not view.is_happening(event):
        return False
    if not w.judged_weights:
        return True
    judged = score((*features, *view.setting(event)), w.judged_weights, 0)
    measured = sum(w.judged_weights[f][0] * x for f, x in view.measures(event) if f in w.judged_weights)
    return judged + measured + ANNOTATED * annotated >= JUDGED


def score(features: Iterable[str], weights: Weights, which: int) -> float:
    """The log-odds that features come to by one column of a table of weights."""
    return sum(weights[f][which] for f in features if f in weights)


def _is_open(found: Found, view: View) -> bool:
    """May it be added: told as done, in the past tense, and not known to tell nothing?"""
    lang, scene = view.scene.lang, view.scene
    w = lang.events
    if found.lemma in w.not_events | w.saying | w.raising | w.causative or found.trigger.idx in view.cues:
        return False
    if not scene.arguments.is_complete(found):
        return False  # `ontving drie miljoen`, which is no visit
    if scene.arguments.lacks_actor(found):
        return False  # `de maten kwamen overeen`
    if tense_of(found.head, lang) != "past" or _is_idiom(found, view):
        return False
    return factuality(found, scene.report, scene.clock.of(found.trigger), lang) == "happened"


def _is_idiom(found: Found, view: View) -> bool:
    """Is the verb part of a phrase that is known to tell nothing: `nam de school onder de loep`?"""
    hit = phrase_of(found.trigger, view.scene.arguments.lex, view.scene.lang) if found.trigger.i == found.head.i else None
    return hit is not None and hit.predicate.kind == IDIOM


def _drawn(name: str, by: float, vector: Iterable[float]) -> Iterator[tuple[str, float]]:
    """The numbers of a vector as features."""
    return ((f"{name}{i}", by * float(x)) for i, x in enumerate(vector))


class View:
    """What there is to see of the words of a report that tell an event, or might."""

    def __init__(self, scene: Scene, events: Iterable[Event]) -> None:
        self.scene, events = scene, tuple(events)
        self._s = scene.lang.syntax
        self._helpers = self._s.auxiliary | self._s.passive_auxiliary | self._s.copula
        self._told = {f.trigger.idx: f for f in scene.predicates}
        self._events = {e.trigger.start: e for e in events}
        self._heads = {f.head.i: e for e in events if (f := self._told.get(e.trigger.start)) is not None}
        self.cues = {c.cue.start for c in scene.claims if c.cue is not None}
        words = [t for t in scene.doc if t.pos_ in {"NOUN", "VERB"}]
        self._often = Counter(lemma_of(t) for t in words)
        self._first = {lemma_of(t): t.i for t in reversed(words)}
        self._sentences: dict[int, tuple[str, ...]] = {}
        self._vectors: dict[int, tuple[tuple[str, float], ...]] = {}

    def passed_over(self) -> Iterator[Found]:
        """The verbs of the report that tell no event by the rules, those of which a noun tells one left out."""
        for token in self.scene.doc:
            if token.idx in self._events or token.i in self._heads:
                continue
            found = self._told.get(token.idx)
            if found is None and is_verb(token, self.scene.lang):
                found = as_found(token, self.scene.lang)
            if found is not None and found.predicate.kind != "noun":
                yield found

    def is_happening(self, event: Event) -> bool:
        """Does a noun tell it that names what happens, outside the types: `stroomstoring`? Those the lexicon knows best."""
        return event.type == "NONE" and self.kind_of(event) == "noun"

    def kind_of(self, event: Event) -> str:
        """Whether a verb, a noun, a phrase tells it."""
        found = self._told.get(event.trigger.start)
        return "" if found is None else found.predicate.kind

    def _found(self, event: Event) -> Found:
        """The predicate of an event that the rules tell; a verb of speech by which something is done is seen as that verb."""
        found = self._told.get(event.trigger.start)
        return found or as_found(tokens_of(self.scene.doc, event.trigger)[0], self.scene.lang)

    def of_event(self, event: Event) -> tuple[str, ...]:
        """The features of an event that the rules tell."""
        return self.features(self._found(event), event)

    def features(self, found: Found, event: Event | None) -> tuple[str, ...]:
        """What speaks for and against a word telling an event, each once; `event` is none for one that the rules pass over."""
        parts = (self._itself(found, event), self._actors(found, event), self._clause(found), self._around(found, event))
        return tuple(dict.fromkeys(f for part in parts for f in part))

    def setting(self, event: Event) -> tuple[str, ...]:
        """What else speaks for and against an event that the rules tell, in words of any subject: what readers judged by."""
        found = self._found(event)
        kind, tense, sent = found.predicate.kind, tense_of(found.head, self.scene.lang), found.trigger.sent
        if sent.start not in self._sentences:
            self._sentences[sent.start] = tuple(self._sentence(sent))
        sides = (("who", event.who), ("whom", event.whom))
        actors = [(side, self.scene.mentions.actor[ids[0]] if ids else None) for side, ids in sides]
        named = (f"{side}={a.kind if a else ''},{bool(a and a.name[:1].isupper())},{kind},{tense}" for side, a in actors)
        return (*named, *self._standing(found, event), *self._sentences[sent.start])

    def _standing(self, found: Found, event: Event) -> Iterator[str]:
        """Of whom it is told, anybody or somebody, and in which tenses: of itself, of its clause, of the whole sentence."""
        lang, kind, head = self.scene.lang, found.predicate.kind, found.head
        clause = next((t for t in (head, *ancestors(head)) if is_verb(t, lang) and finite_verb(t, lang) is not None), None)
        tense, around = tense_of(head, lang), tense_of(clause, lang) if clause is not None else ""
        yield from (f"tenses={tense},{around},{tense_of(head.sent.root, lang)},{kind}", f"told={around},{event.factuality},{kind}")
        if kind == "noun":
            yield from (f"set={self._set_apart(found.trigger)}", f"set={self._set_apart(found.trigger)},{found.trigger.dep_}")
            return
        doer = self._set_apart(next(iter(self.scene.arguments.subject(found)), None))
        yield from (f"doer={doer},{kind}", f"doer={doer},{tense},{bool(event.who)}")

    def _set_apart(self, word: Token | None) -> str:
        """By what a word is set apart from others of its kind: a name, a pronoun, its article, a number, what else it has with it."""
        if word is None or word.pos_ in {"PROPN", "PRON"}:
            return "" if word is None else word.pos_ if word.pos_ == "PROPN" else word.lower_
        s, number = self._s, ",".join(word.morph.get("Number", []))
        labels = {c.dep_: c for c in word.children}
        if (article := next((c for label, c in labels.items() if label in s.determiner), None)) is not None:
            return f"{article.lower_},{number}"
        for name, some in (("own", s.possessive), ("counted", s.number), ("more", s.nominal_modifier | s.adjective | s.relative_clause)):
            if some & labels.keys():
                return f"{name},{number}"
        return f"bare,{number},{word.pos_}"

    def measures(self, event: Event) -> tuple[tuple[str, float], ...]:
        """What is more or less so: what the word, its sentence and the report are about, and how much of news there is in the report."""
        trigger = self._found(event).trigger
        sent = trigger.sent
        if sent.start not in self._vectors:
            self._vectors[sent.start] = tuple(_drawn("about", ABOUT, sent.vector))
        return (*_drawn("near", NEAR, trigger.vector), *self._vectors[sent.start], *self._report)

    @cached_property
    def _report(self) -> tuple[tuple[str, float], ...]:
        """What the report is about, how much it tells in the past tense, and how many names, times, claims and events it has."""
        scene, doc = self.scene, self.scene.doc
        finite = [t for t in doc if t.tag_.startswith(self._s.finite_tags)]
        past = sum(t.tag_.startswith(self._s.past_tags) for t in finite) / max(1, len(finite))
        names = {m.span for a in scene.actors for m in a.mentions if m.form == "name"}
        much = (("names", names), ("times", scene.clock.told_at), ("claims", scene.claims), ("events", self._events))
        counts = ((f"many {name}", log1p(PER * len(things) / len(doc))) for name, things in much)
        return (*_drawn("topic", TOPIC, doc.vector), ("past", past), *counts)

    def _sentence(self, sent: DocSpan) -> Iterator[str]:
        """What kind of sentence it is: names, numbers, a past tense, a question, somebody who speaks of himself."""
        text, past = sent.text, self._s.past_tags
        yield from (f"asks={text.rstrip().endswith('?')}", f"digits={any(c.isdigit() for c in text)}", f"long={min(len(text) // LONG, 4)}")
        yield from (f"names={bool(self.scene.mentions.within(sent.start, sent.end))}", f"past={any(t.tag_.startswith(past) for t in sent)}")
        yield f"self={any(t.morph.get('Person', []) in (['1'], ['2']) for t in sent)}"

    def _itself(self, found: Found, event: Event | None) -> Iterator[str]:
        """Which word it is, and what the rules make of it."""
        scene, trigger, kind, lemma = self.scene, found.trigger, found.predicate.kind, found.lemma
        known, listed = bool(found.predicate.lemma), trigger.idx in self._told
        rule = event.factuality if event else factuality(found, scene.report, scene.clock.of(trigger), scene.lang)
        yield from ("bias", f"kind={kind},{known}", f"listed={listed}", f"lemma={lemma}", f"rule={rule},{kind}")
        yield from (f"begin={lemma[:ENDS]},{kind}", f"end={lemma[-ENDS:]},{kind}")
        yield f"type={event.type if event else found.predicate.type},{kind}"
        yield f"again={min(self._often[lemma_of(trigger)], 3)},{self._first.get(lemma_of(trigger)) == trigger.i},{kind}"

    def _actors(self, found: Found, event: Event | None) -> Iterator[str]:
        """Of which kinds those are who do and undergo it."""
        scene, arguments = self.scene, self.scene.arguments
        who, whom = (event.who, event.whom) if event else (arguments.who(found), arguments.whom(found))
        kinds = [scene.mentions.actor[ids[0]].kind if ids else "" for ids in (who, whom)]
        yield from (f"who={kinds[0]},{kinds[1]}", f"roles={bool(who)},{bool(whom)},{event.type if event else found.predicate.type}")

    def _clause(self, found: Found) -> Iterator[str]:
        """How its clause is built."""
        trigger, head, kind = found.trigger, found.head, found.predicate.kind
        tense, known = tense_of(head, self.scene.lang), bool(found.predicate.lemma)
        yield from (f"dep={trigger.dep_},{kind}", f"tense={tense},{kind},{known}", f"clause={head.dep_},{tense}")
        yield from (f"kid={d},{kind}" for d in sorted({c.dep_ for c in trigger.children}))
        yield from (f"aux={lemma_of(c)},{tense}" for c in head.children if c.dep_ in self._helpers)
        above = next((self._heads[a.i].type for a in ancestors(head) if a.i in self._heads), "")
        yield f"under={above},{kind},{head.dep_}"
        if kind != "noun":
            for name, labels in (("subject", self._s.subject | self._s.passive_subject), ("object", self._s.object)):
                word = next((c for c in head.children if c.dep_ in labels), None)
                yield f"{name}={self._class(word)},{kind},{known}"

    def _class(self, word: Token | None) -> str:
        """What kind of thing a word is."""
        if word is None:
            return ""
        actors = self.scene.mentions.at(word)
        if actors:
            return self.scene.mentions.actor[actors[0]].kind
        return "event" if word.pos_ == "NOUN" and self.scene.arguments.lex.noun(word) else word.pos_

    def _around(self, found: Found, event: Event | None) -> Iterator[str]:
        """Whose words it stands in, when it is, which words stand around it and where in the report."""
        scene, trigger, kind = self.scene, found.trigger, found.predicate.kind
        doc, sent, at = scene.doc, trigger.sent, trigger.i
        claim = claim_at(scene.claims, span_of(scene.report, trigger))
        when = event.when if event else scene.clock.of(trigger)
        yield from (f"claim={claim.mode if claim else ''},{kind}", f"cue={trigger.idx in self.cues},{kind}")
        yield f"reason={when.reason.split(':')[0]},{kind}"
        yield from (f"place={min(PLACES - 1, PLACES * at // len(doc))}", f"opens={sent.start == 0}", f"heading={is_heading(sent)},{kind}")
        yield from (f"w={t.lower_}" for t in doc[max(sent.start, at - AROUND) : min(sent.end, at + AROUND)] if t.i != at and not t.is_space)
        yield from (f"next{step}={doc[at + step].pos_},{kind}" for step in (-1, 1) if sent.start <= at + step < sent.end)
