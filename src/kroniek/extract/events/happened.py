"""Did it happen, as learned from our annotated reports.

The rules of `factuality` read what is written for it: a modal, a negation, a condition, a verb of wanting. Annotators also go by what
such words do together with the kind of event, whose claim it is in, how far up they stand. Here all that is weighed, what the rules
say among it, by a logistic regression (`training/factuality_weights.py`): first whether it happened at all, then, where the rules say that
it did and the weights that it did not, in which way it did not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from spacy.tokens import Doc, Token

from kroniek.extract.events.factuality import kids_of, of_clause, word_of
from kroniek.extract.events.predicates import Found, as_found, is_verb, lemma_of
from kroniek.extract.events.scene import Scene
from kroniek.extract.lookup import claim_at, span_of, tokens_of
from kroniek.extract.syntax import ancestors, finite_verb, is_infinitive, is_participle, preposition
from kroniek.lang import Language
from kroniek.records import Event, Factuality, When

WAYS: tuple[Factuality, ...] = ("planned", "possible", "hypothetical", "negated", "disputed")
"""In which ways an event may not have happened, in the order of the weights behind the first."""
DOUBTED = 0.3
"""Log-odds from which an event has not happened that the rules say has (a probability of 0.57); where they say it has not, even odds do."""
ABOVE = 3
"""How many words up a feature tells of."""
REACH = 3
"""How many words before the trigger are told, and one fewer behind it."""
LONG = 80
"""Characters by which the length of a claim is told."""
QUOTES = "\"'"
DESCRIBING = frozenset({"ADV", "PART", "SCONJ", "ADJ"})
SETTING = frozenset({"ADJ", "DET", "ADV", "NUM", "PRON"})


def weighed(scene: Scene, events: Iterable[Event]) -> tuple[Event, ...]:
    """The events with their factuality by what was learned; as they are in a language that learned nothing."""
    weights, events = scene.lang.events.factuality_weights, tuple(events)
    if not weights:
        return events
    told, beside = {f.trigger.idx: f for f in scene.predicates}, by_sentence(scene.doc, events)
    return tuple(replace(e, factuality=_reading(e, told.get(e.trigger.start), scene, beside, weights)) for e in events)


def _reading(
    event: Event, found: Found | None, scene: Scene, beside: Mapping[int, list[Event]], weights: Mapping[str, tuple[float, ...]]
) -> Factuality:
    if event.factuality == "negated":
        return event.factuality  # what is denied in so many words stays so
    found = found or as_found(tokens_of(scene.doc, event.trigger)[0], scene.lang)
    known = [weights[f] for f in features(found, event, event.factuality, scene, beside) if f in weights]
    against = sum(w[0] for w in known)
    if event.factuality != "happened":
        return event.factuality if against >= 0 else "happened"
    if against < DOUBTED:
        return "happened"
    ways = [sum(w[n] for w in known) for n in range(1, len(WAYS) + 1)]
    return WAYS[ways.index(max(ways))]


def by_sentence(doc: Doc, events: Iterable[Event]) -> dict[int, list[Event]]:
    """The events by the first token of the sentence that they are told in."""
    out: dict[int, list[Event]] = {}
    for event in events:
        out.setdefault(tokens_of(doc, event.trigger)[0].sent.start, []).append(event)
    return out


def features(
    found: Found, event: Event | None, rule: str, scene: Scene, beside: Mapping[int, list[Event]]
) -> tuple[str, ...]:
    """What speaks for and against its having happened, each once; `rule` is what the rules say, `event` none for one they do not tell."""
    view = _View(found, event, rule, scene)
    parts = (view.itself(), view.clause(), view.noun(), view.above(), view.voice(), view.time(), view.around(beside))
    return tuple(dict.fromkeys(f for part in parts for f in part))


class _View:
    """What there is to see of one event."""

    def __init__(self, found: Found, event: Event | None, rule: str, scene: Scene) -> None:
        self._trigger, self._head, self._event, self._rule, self._scene = found.trigger, found.head, event, rule, scene
        self._kind, self._type, self._lemma = found.predicate.kind, found.predicate.type, found.lemma
        self._lang, self._s = scene.lang, scene.lang.syntax
        self._helpers = self._s.auxiliary | self._s.passive_auxiliary | self._s.copula
        self._tense = tense_of(found.head, scene.lang)
        self._span = span_of(scene.report, found.trigger)

    def itself(self) -> Iterator[str]:
        """Which event it is, and with whom."""
        who, whom = (self._event.who, self._event.whom) if self._event else ((), ())
        yield from ("bias", f"type={self._type},{self._kind}", f"lemma={self._lemma}")
        yield f"who={bool(who)},{bool(whom)},{self._kind},{self._tense}"

    def clause(self) -> Iterator[str]:
        """The words of its clause."""
        kids, s, tense = kids_of(self._head, self._lang), self._s, self._tense
        for c in kids:
            yield f"kid={c.dep_},{self._rule}"
            if c.dep_ in self._helpers:
                yield f"aux={lemma_of(c)},{tense}"
            elif c.pos_ in DESCRIBING:
                yield f"adv={c.lower_}"
            if c.dep_ in s.marker:
                yield f"mark={c.lower_}"
        subject = next((c for c in kids if c.dep_ in s.subject | s.passive_subject), None)
        word = "none" if subject is None else subject.lower_ if subject.pos_ == "PRON" else subject.pos_
        yield from (f"subj={word},{tense}", f"dep={self._head.dep_},{tense}")

    def noun(self) -> Iterator[str]:
        """The words of a noun, or of what a light verb tells."""
        noun = self._trigger
        if noun.i == self._head.i and self._kind != "noun":
            return
        case = preposition(noun, self._lang)
        article = next((c.lower_ for c in noun.children if c.pos_ == "DET"), "")
        yield from (f"article={article}", f"case={case.lower_ if case else ''},{noun.dep_}")
        yield from (f"with={c.lower_}" for c in noun.children if c.pos_ in SETTING)

    def above(self) -> Iterator[str]:
        """The words that its clause hangs on, and what they do to what hangs on them."""
        path: list[str] = []
        below = self._head
        for n, word in zip(range(ABOVE), ancestors(self._head), strict=False):
            path.append(below.dep_)
            below, lemma, tense = word, word_of(word, self._lang), tense_of(word, self._lang)
            yield from (f"gov={lemma}", f"gov{n}={lemma},{path[-1]}", f"goveff={self._lang.events.effects.get(lemma, '')},{n}")
            if n == 0:
                yield from (f"govtense={tense},{path[0]}", f"govpath={path[0]}")
            yield from (f"govaux={lemma_of(c)},{tense}" for c in word.children if c.dep_ in self._helpers)
        yield f"path={'>'.join(path)}"
        yield from self._ruled()

    def _ruled(self) -> Iterator[str]:
        """What the rules say of the clauses that it stands in."""
        word = self._trigger if self._kind == "noun" else self._head
        case = preposition(word, self._lang)
        below, n = word, 0
        for above in ancestors(word):
            if is_verb(above, self._lang):
                reading = of_clause(above, self._lang)
                yield from (f"govrule{n}={reading},{self._kind},{below.dep_}", f"govrule{n}={reading},{self._rule}")
                yield f"govrule{n}={reading},{case.lower_ if case else ''},{word.dep_},{self._kind}"
                yield f"govrule{n}={reading},{self._type},{self._kind}"
                n += 1
            if n == 2:
                return
            below = above

    def voice(self) -> Iterator[str]:
        """Whose claim it is in."""
        claims, span, rule = self._scene.claims, self._span, self._rule
        claim = claim_at(claims, span)
        mode = claim.mode if claim else ""
        depth = min(sum(c.span.contains(span) for c in claims), 2)
        yield from (f"claim={mode},{depth}", f"claim={mode},{rule},{self._tense}", f"claimtype={self._type},{claim is not None}")
        if claim is None:
            return
        yield f"length={(claim.span.end - claim.span.start) // LONG},{rule}"
        if claim.speaker:
            who = self._event.who if self._event else ()
            yield from (
                f"own={claim.speaker in who},{bool(who)},{self._type}",
                f"own={claim.speaker in who},{bool(who)},{self._tense}",
            )
        if claim.cue is not None:
            cue = tokens_of(self._scene.doc, claim.cue)[0]
            word = word_of(cue, self._lang)
            yield from (f"cue={word}", f"cueeff={self._lang.events.effects.get(word, '')},{rule}")
            yield f"cuetense={tense_of(cue, self._lang)},{rule}"

    def time(self) -> Iterator[str]:
        """When it is, as far as is known, beside when the report appeared."""
        when, published = self._event.when if self._event else self._scene.clock.of(self._trigger), self._scene.report.published
        yield from (f"when={_beside(when, published)},{self._tense}", f"reason={when.reason.split(':')[0]},{self._tense}")

    def around(self, beside: Mapping[int, list[Event]]) -> Iterator[str]:
        """The words and events of its sentence, and where that stands."""
        sent, doc, at = self._head.sent, self._scene.doc, self._trigger.i
        for other in beside.get(self._trigger.sent.start, ()):
            if other.trigger.start != self._span.start:
                yield f"near={other.type},{other.trigger < self._span},{self._kind}"
        words = {t.lower_ for t in sent if t.pos_ in {"AUX", "SCONJ"} or t.text == "?"}
        yield from (f"sent={w},{self._tense}" for w in sorted(words))
        near = doc[max(sent.start, at - REACH) : min(sent.end, at + REACH)]
        yield from (f"w={t.lower_}" for t in near if t.i != at and not t.is_space)
        opened = sum(self._scene.report.text.count(q, sent.start_char, self._span.start) for q in QUOTES)
        yield from (f"quoted={opened % 2},{self._rule}", f"place={min(4, 5 * sent.start // len(doc))},{self._rule}")


def tense_of(verb: Token, lang: Language) -> str:
    """Past or present, or which form it is that has no tense."""
    finite = finite_verb(verb, lang)
    if finite is not None:
        return "past" if finite.tag_.startswith(lang.syntax.past_tags) else "present"
    return "infinitive" if is_infinitive(verb, lang) else "participle" if is_participle(verb, lang) else "none"


def _beside(when: When, published: When | None) -> str:
    if published is None or published.earliest is None or published.latest is None or when.earliest is None:
        return "none"
    if when.earliest > published.latest:
        return "future"
    return "past" if when.latest is not None and when.latest < published.earliest else "now"

