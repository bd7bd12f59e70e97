"""Learns whom an event is done to: the weights in `src/kroniek/lang/nl/target_weights.tsv`.

    make corpus
    python training/target_weights.py build/corpus

A logistic regression over the features of `kroniek.extract.events.targets`, trained on the train and dev documents of our corpus as
the program that ships reads them: each actor of the sentence of each annotated event is an example, and one that the annotation names
as whom is a positive one. Solved to its one optimum by Newton's method, so the same input gives the same bytes. Takes two minutes.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from annotated import SMALLEST, Json, gathered, solve, trigger_of
from kroniek.extract.events import find_events
from kroniek.extract.events.predicates import Found, as_found
from kroniek.extract.events.scene import Scene
from kroniek.extract.events.targets import Deeds, choices
from kroniek.extract.events.triggers import sifted
from kroniek.extract.lookup import span_of
from kroniek.records import UNKNOWN, Event, EventType, content_id

ROOT = Path(__file__).parent.parent
OUT = ROOT / "src/kroniek/lang/nl/target_weights.tsv"
HEADER = (
    "# What each feature of an actor says for its being one to whom an event is done; made by training/target_weights.py, do not edit.\n"
    "# Learned from the annotated reports of corpus/documents (train and dev); CC BY-SA 4.0.\n"
)
PENALTY = 15.0
"""Of the squared weights: of 10 to 25 the best on documents that were left out, by little."""


@dataclass(frozen=True, slots=True)
class Example:
    """An actor beside an event, whether the annotation says that it is done to that actor, and the document."""

    features: tuple[str, ...]
    whom: bool
    document: str


def examples(name: str, gold: Json, scene: Scene) -> Iterator[Example]:
    """The actors beside each annotated event: of those that the program finds, as it finds them, and of those that it does not."""
    scene, told = sifted(scene, find_events(scene))
    found = {f.trigger.idx: f for f in scene.predicates}
    events = {e.trigger.start: e for e in told}
    meant, deeds = stands_for(gold, scene), Deeds(scene.doc, events.values())
    for wanted in gold["events"]:
        token = trigger_of(wanted, scene, events)
        if token is None:
            continue
        event, predicate = events.get(token.idx), found.get(token.idx)
        if event is None:
            predicate = predicate or as_found(token, scene.lang)
            event = _event(predicate, scene)
        for choice in choices(event, predicate, scene, deeds):
            yield Example(choice.features, meant.get(choice.actor) in wanted["whom"], name)


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
    """What each feature says for an actor being one to whom it is done."""
    return solve([e.features for e in data], [e.whom for e in data], penalty=PENALTY, steps=steps)


def table(weights: Mapping[str, float]) -> dict[str, float]:
    """The weights as the table has them: rounded, without features that say next to nothing."""
    return {f: round(w, 2) for f, w in sorted(weights.items()) if abs(w) >= SMALLEST and f.isprintable()}


def write(weights: Mapping[str, float], path: Path) -> None:
    """The table of weights."""
    path.write_text(HEADER + "".join(f"{f}\t{w:.2f}\n" for f, w in table(weights).items()), "utf-8")


def main(corpus: Path) -> None:
    """Reads, learns and writes."""
    data = gathered(corpus, examples)
    print(f"{len(data)} actors beside events, to {sum(e.whom for e in data)} of whom they are done")
    write(train(data), OUT)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
