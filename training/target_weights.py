"""Learns whom an event is done to: the weights in `src/kroniek/lang/nl/target_weights.tsv`.

    make corpus
    python training/target_weights.py build/corpus

A logistic regression over the features of `kroniek.extract.events.targets`, trained on the train and dev documents of our corpus as
the program that ships reads them: each actor of the sentence of each annotated event is an example, and one that the annotation names
as whom is a positive one. Solved to its one optimum by Newton's method, so the same input gives the same bytes. Takes two minutes.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Token

from kroniek import lang
from kroniek.annotate import annotate_screened, nlp
from kroniek.extract.actors import find_actors
from kroniek.extract.actors.roles import attributed
from kroniek.extract.claims import find_claims
from kroniek.extract.events import find_events
from kroniek.extract.events.predicates import PLAIN, Found, is_verb, lemma_of, lexicon
from kroniek.extract.events.scene import Scene, scene_of
from kroniek.extract.events.targets import choices
from kroniek.extract.lookup import span_of
from kroniek.extract.times import find_times
from kroniek.ingest import read_paths
from kroniek.lang import Language
from kroniek.records import UNKNOWN, Event, EventType, Report, content_id
from kroniek.screen import screen

ROOT = Path(__file__).parent.parent
OUT = ROOT / "src/kroniek/lang/nl/target_weights.tsv"
HEADER = (
    "# What each feature of an actor says for its being one to whom an event is done; made by training/target_weights.py, do not edit.\n"
    "# Learned from the annotated reports of corpus/documents (train and dev); CC BY-SA 4.0.\n"
)
SEEN = 5
"""A feature that fewer examples have is left out."""
PENALTY = 20.0
"""Of the squared weights, halved."""
SMALLEST = 0.02
"""A feature whose weight is nearer to nothing is left out of the table."""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Example:
    """An actor beside an event, whether the annotation says that it is done to that actor, and the document."""

    features: tuple[str, ...]
    whom: bool
    document: str


def scenes(folder: Path, language: Language) -> Iterator[tuple[str, Json, Scene]]:
    """Each annotated document of a folder with its scene."""
    reports = read_paths([folder / "docs"], words=language.wire, language=language.code)
    for reading, doc in annotate_screened((screen(r, language) for r in reports), nlp(language.code), batch=64):
        name = Path(reading.report.source).stem
        yield name, json.loads((folder / f"{name}.json").read_text("utf-8")), scene(doc, reading.report, language)


def scene(doc: Doc, report: Report, language: Language) -> Scene:
    """As `extract` makes it."""
    times, actors = find_times(doc, report, language), find_actors(doc, report, language)
    claims = find_claims(doc, report, language, actors)
    return scene_of(doc, report, language, attributed(actors, claims), times, claims)


def examples(name: str, gold: Json, scene: Scene) -> Iterator[Example]:
    """The actors beside each annotated event: of those that the program finds, as it finds them, and of those that it does not."""
    found = {f.trigger.idx: f for f in scene.predicates}
    events = {e.trigger.start: e for e in find_events(scene)}
    meant = stands_for(gold, scene)
    for wanted in gold["events"]:
        token = _trigger(wanted, scene, events)
        if token is None:
            continue
        event, predicate = events.get(token.idx), found.get(token.idx)
        if event is None:
            predicate = predicate or _predicate(token, scene)
            event = _event(predicate, scene)
        for choice in choices(event, predicate, scene):
            yield Example(choice.features, meant.get(choice.actor) in wanted["whom"], name)


def _trigger(wanted: Json, scene: Scene, events: Mapping[int, Event]) -> Token | None:
    """The word of an annotated trigger that the program took, else its first verb, else its first noun."""
    start, end = wanted["trigger"]["span"]
    tokens = [t for t in scene.doc if start < t.idx + len(t) and t.idx < end]
    kinds = (
        [t for t in tokens if t.idx in events],
        [t for t in tokens if t.pos_ == "VERB"],
        [t for t in tokens if t.pos_ == "NOUN"],
    )
    return next((ts[0] for ts in kinds if ts), None)


def _predicate(token: Token, scene: Scene) -> Found:
    lex = lexicon(scene.lang.events)
    known = lex.verbs.get(lex.verb(token, scene.lang)) if is_verb(token, scene.lang) else lex.noun(token)
    return Found(token, token, known or PLAIN, lemma_of(token))


def _event(found: Found, scene: Scene) -> Event:
    """What the program would make of a trigger that it leaves out."""
    at, kind = span_of(scene.report, found.trigger), found.predicate.type
    who, whom = scene.arguments.who(found), scene.arguments.whom(found)
    return Event(
        id=content_id("evt", at),
        span=at,
        trigger=at,
        lemma=found.lemma,
        type=cast("EventType", kind),
        who=who,
        whom=whom,
        where=(),
        when=UNKNOWN,
        factuality="happened",
    )


def stands_for(gold: Json, scene: Scene) -> dict[str, str]:
    """The annotated actor that most mentions of an actor of ours are: those that begin or end at the same place."""
    votes: dict[str, Counter[str]] = {a.id: Counter() for a in scene.actors}
    starts = {m["span"][0]: a["id"] for a in gold["actors"] for m in a["mentions"]}
    ends = {m["span"][1]: a["id"] for a in gold["actors"] for m in a["mentions"]}
    for actor in scene.actors:
        same = (starts.get(m.span.start) or ends.get(m.span.end) for m in actor.mentions)
        votes[actor.id].update(a for a in same if a)
    return {a: min(v.items(), key=lambda x: (-x[1], x[0]))[0] for a, v in votes.items() if v}


def train(data: Sequence[Example], *, steps: int = 8) -> dict[str, float]:
    """The weights of a logistic regression with a quadratic penalty, but none on the bias."""
    counts = Counter(f for e in data for f in set(e.features))
    index = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= SEEN))}
    x, y = np.zeros((len(data), len(index))), np.array([float(e.whom) for e in data])
    for row, e in enumerate(data):
        x[row, [index[f] for f in e.features if f in index]] = 1.0
    penalty = np.full(len(index), PENALTY)
    penalty[index["bias"]] = 1e-6
    weights: NDArray[np.float64] = np.zeros(len(index))
    for _ in range(steps):
        p = 1 / (1 + np.exp(-(x @ weights)))
        gradient = x.T @ (p - y) + penalty * weights
        curve = (x.T * (p * (1 - p))) @ x + np.diag(penalty)
        weights = weights - np.linalg.solve(curve, gradient)
    return {f: float(weights[i]) for f, i in index.items()}


def write(weights: Mapping[str, float], path: Path) -> None:
    """The table of weights."""
    kept = {f: w for f, w in weights.items() if abs(w) >= SMALLEST}
    path.write_text(HEADER + "".join(f"{f}\t{w:.2f}\n" for f, w in sorted(kept.items())), "utf-8")


def gathered(corpus: Path, splits: Sequence[str] = ("train", "dev")) -> list[Example]:
    """The examples of some splits of the corpus."""
    language = lang.load("nl")
    return [e for s in splits for name, gold, seen in scenes(corpus / s, language) for e in examples(name, gold, seen)]


def main(corpus: Path) -> None:
    """Reads, learns and writes."""
    data = gathered(corpus)
    print(f"{len(data)} actors beside events, to {sum(e.whom for e in data)} of whom they are done")
    write(train(data), OUT)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
