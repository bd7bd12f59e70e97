"""Learns whether what is told happened: the weights in `src/kroniek/lang/nl/factuality_weights.tsv`.

    make corpus
    python training/factuality_weights.py build/corpus

Logistic regressions over the features of `kroniek.extract.events.happened`, trained on the train and dev documents of our corpus as
the program that ships reads them. Each annotated event is an example, those that are not core too, which are more often what somebody
wants, fears or denies; core events count for more. One regression tells whether it happened, one for each way of not having happened
which of them it is, among those that did not. Each is solved to its one optimum, so the same input gives the same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotated import Json, Weights, gathered, solve, trigger_of, write_table
from kroniek.extract.events import find_events
from kroniek.extract.events.factuality import factuality
from kroniek.extract.events.happened import WAYS, by_sentence, features
from kroniek.extract.events.predicates import as_found
from kroniek.extract.events.scene import Scene
from kroniek.extract.events.triggers import sifted

ROOT = Path(__file__).parent.parent
OUT = ROOT / "src/kroniek/lang/nl/factuality_weights.tsv"
HEADER = (
    "# What each feature says for an event not having happened, and for planned, possible, hypothetical, negated, disputed;\n"
    "# made by training/factuality_weights.py, do not edit.\n"
    "# Learned from the annotated reports of corpus/documents (train and dev); CC BY-SA 4.0.\n"
)
CORE = 4.0
"""How many others a core event counts for."""
PENALTY = 20.0
"""Of the squared weights: those from 15 to 30 do as well on documents that were left out."""


@dataclass(frozen=True, slots=True)
class Example:
    """An event, what the annotation says of it (a denied one is disputed too), how much it counts for, and the document."""

    features: tuple[str, ...]
    factuality: str
    count: float
    document: str


def examples(name: str, gold: Json, scene: Scene) -> Iterator[Example]:
    """The annotated events: those that the program finds, as it finds them, and those that it does not."""
    scene, kept = sifted(scene, find_events(scene))
    told = {f.trigger.idx: f for f in scene.predicates}
    events = {e.trigger.start: e for e in kept}
    beside = by_sentence(scene.doc, events.values())
    for wanted in gold["events"]:
        token = trigger_of(wanted, scene, events)
        if token is None:
            continue
        found, event = told.get(token.idx) or as_found(token, scene.lang), events.get(token.idx)
        rule = event.factuality if event else factuality(found, scene.report, scene.clock.of(token), scene.lang)
        meant = "disputed" if wanted["factuality"] == "denied" else wanted["factuality"]
        count = CORE if wanted.get("core", True) else 1.0
        yield Example(features(found, event, rule, scene, beside), meant, count, name)


def train(data: Sequence[Example], *, steps: int = 8) -> Weights:
    """What each feature says for not having happened, and then for each of `WAYS`."""
    rows, counts = [e.features for e in data], [e.count for e in data]
    first = solve(rows, [e.factuality != "happened" for e in data], counts, penalty=PENALTY, steps=steps)
    unreal = [e for e in data if e.factuality != "happened"]
    ways = [
        solve([e.features for e in unreal], [e.factuality == way for e in unreal], [e.count for e in unreal], penalty=PENALTY, steps=steps)
        for way in WAYS
    ]
    return {f: tuple(w.get(f, 0.0) for w in (first, *ways)) for f in first}


def write(weights: Mapping[str, Sequence[float]], path: Path) -> None:
    """The table of weights."""
    write_table(HEADER, weights, path)


def main(corpus: Path) -> None:
    """Reads, learns and writes."""
    data = gathered(corpus, examples)
    print(f"{len(data)} events, {sum(e.factuality != 'happened' for e in data)} of which have not happened")
    write(train(data), OUT)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
