"""Learns which words tell an event: the weights in `src/kroniek/lang/nl/trigger_weights.tsv`.

    make corpus
    python training/trigger_weights.py build/corpus

Logistic regressions over the features of `kroniek.extract.events.triggers`, trained on the train and dev documents of our corpus as
the program that ships reads them. Of the first each event that the rules tell is an example, of the second each verb that they pass
over; those are right where the annotation has an event. Each is solved to its one optimum, so the same input gives the same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotated import Json, Weights, gathered, solve, write_table
from kroniek.extract.events import find_events
from kroniek.extract.events.scene import Scene
from kroniek.extract.events.triggers import View
from kroniek.extract.lookup import span_of
from kroniek.records import Span

ROOT = Path(__file__).parent.parent
OUT = ROOT / "src/kroniek/lang/nl/trigger_weights.tsv"
HEADER = (
    "# What each feature says for a word telling an event: one that the rules take for one, one that they pass over;\n"
    "# made by training/trigger_weights.py, do not edit.\n"
    "# Learned from the annotated reports of corpus/documents (train and dev); CC BY-SA 4.0.\n"
)
PENALTY = 8.0
"""Of the squared weights."""
ASIDE = 0.3
"""How many core events one counts for that is not core: annotators differ on those."""


@dataclass(frozen=True, slots=True)
class Example:
    """A word, whether the rules take it for an event, whether the annotation does, whether as a core one, and the document."""

    features: tuple[str, ...]
    told: bool
    event: bool
    core: bool
    document: str


def examples(name: str, gold: Json, scene: Scene) -> Iterator[Example]:
    """The events that the program finds, and the verbs that it passes over; what shares an annotated event with another is left out."""
    events = find_events(scene)
    view = View(scene, events)
    told = [(e.trigger, view.of_event(e), True) for e in events]
    passed = [(span_of(scene.report, f.trigger), view.features(f, None), False) for f in view.passed_over()]
    taken: set[int] = set()
    for trigger, features, rule in (*told, *passed):
        touched = [n for n, w in enumerate(gold["events"]) if _touches(trigger, w)]
        free = [n for n in touched if n not in taken]
        taken.update(free[:1])
        if free or not touched:
            core = any(gold["events"][n].get("core", True) for n in free[:1])
            yield Example(features, rule, bool(free), core, name)


def _touches(trigger: Span, wanted: Json) -> bool:
    start, end = wanted["trigger"]["span"]
    return bool(start < trigger.end and trigger.start < end)


def train(data: Sequence[Example], *, steps: int = 8) -> Weights:
    """What each feature says for a word that the rules take for an event, and for one that they pass over."""
    learned = []
    for told in (True, False):
        part = [e for e in data if e.told is told]
        counts = [1.0 if e.core or not e.event else ASIDE for e in part]
        learned.append(solve([e.features for e in part], [e.event for e in part], counts, penalty=PENALTY, steps=steps))
    return {f: tuple(w.get(f, 0.0) for w in learned) for f in sorted({f for w in learned for f in w})}


def main(corpus: Path) -> None:
    """Reads, learns and writes."""
    data = gathered(corpus, examples)
    for told, what in ((True, "events that the rules tell"), (False, "verbs that they pass over")):
        seen = [e for e in data if e.told is told]
        print(f"{len(seen)} {what}, {sum(e.event for e in seen)} annotated, {sum(e.core for e in seen)} as core events")
    write_table(HEADER, train(data), OUT)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
