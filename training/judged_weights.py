"""Learns what a reader takes for an event: the weights in `src/kroniek/lang/nl/judged_weights.tsv`.

    python training/judged_weights.py ../shared/corpora/news-dev/reports.jsonl

A logistic regression over the features of `kroniek.extract.events.triggers`, learned from events that the program told in newspaper
reports, each read once by a language model (`tables/judged_events.tsv`: report, where the trigger starts, verdict; no text), and from
those of which readers said who does them (`tables/judged_doers.tsv`). An event is one whoever it says did it; `no_event` are figures of
speech, states, habits of nobody and words misread. Solved to its one optimum, so the same input gives the same bytes. `--left-out` says
how well it does on a fifth of the reports left out in turn.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotated import Measures, Weights, identity, newspaper, scene, solve, write_table
from kroniek import lang
from kroniek.annotate import annotate_screened, nlp
from kroniek.extract.events import find_events
from kroniek.extract.events.scene import Scene
from kroniek.extract.events.triggers import ANNOTATED, JUDGED, View, score
from kroniek.screen import screen

HERE = Path(__file__).parent
OUT = HERE.parent / "src/kroniek/lang/nl/judged_weights.tsv"
KEPT = HERE / "tables" / "judged_events.tsv"
DOERS = HERE / "tables" / "judged_doers.tsv"
HEADER = (
    "# What each feature says for a word telling an event, to a reader of newspapers; made by training/judged_weights.py, do not edit.\n"
    "# Learned from verdicts of ours on events in reports of the dataset dpgMedia2019; the verdicts and these weights: Apache-2.0.\n"
)
PENALTY = 30.0
"""Of the squared weights."""
FOLDS = 5
NEAR = 0.3
"""Log-odds below what is enough, of those that are told just not."""
NONE, TOLD = "no_event", "told"
"""Verdicts: that it is no event, and that it is one of which nothing else was said."""

Verdicts = dict[str, dict[int, str]]


@dataclass(frozen=True, slots=True)
class Example:
    """An event that the program tells, whether a reader took it for one, and the report that it stands in."""

    features: tuple[str, ...]
    measures: Measures
    event: bool
    report: str
    annotated: float = 0.0
    """Log-odds of it by what annotators mark."""


def verdicts() -> Verdicts:
    """Of each report that was read what was said of its events, by where their triggers start; of one with a doer that it is told."""
    out: Verdicts = defaultdict(dict)
    for report, start, verdict in _rows(KEPT):
        out[report][int(start)] = verdict
    for report, start, answer, _ in _rows(DOERS):
        out[report].setdefault(int(start), NONE if answer == NONE else TOLD)
    return out


def _rows(path: Path) -> Iterator[list[str]]:
    return (line.split("\t") for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#"))


def examples(name: str, judged: dict[int, str], scene: Scene) -> Iterator[Example]:
    """The events of a report that were judged and are still told."""
    events = find_events(scene)
    view = View(scene, events)
    for event in events:
        if verdict := judged.get(event.trigger.start):
            seen = view.of_event(event)
            annotated = score(seen, scene.lang.events.trigger_weights, 0)
            yield Example((*seen, *view.setting(event)), view.measures(event), verdict != NONE, name, annotated)


def read(path: Path) -> list[Example]:
    """What there is to learn from in a file of reports as JSON lines."""
    language, judged = lang.load("nl"), verdicts()
    parsed = annotate_screened((screen(r, language) for r in newspaper(path, judged, language)), nlp(language.code), batch=64)
    seen = ((identity(r.report.source), scene(doc, r.report, language)) for r, doc in parsed)
    return [e for name, s in seen for e in examples(name, judged[name], s)]


def train(data: Sequence[Example]) -> Weights:
    """What each feature says for a reader taking it for an event."""
    weights = solve([e.features for e in data], [e.event for e in data], penalty=PENALTY, measures=[e.measures for e in data])
    return {f: (w,) for f, w in weights.items()}


def left_out(data: Sequence[Example]) -> list[float]:
    """The log-odds by which each example is told, by what is learned without its fifth of the reports."""
    fold = {name: n % FOLDS for n, name in enumerate(sorted({e.report for e in data}))}
    learned = [train([e for e in data if fold[e.report] != k]) for k in range(FOLDS)]
    return [
        ANNOTATED * e.annotated
        + sum(learned[fold[e.report]].get(f, (0.0,))[0] * much for f, much in (*((f, 1.0) for f in e.features), *e.measures))
        for e in data
    ]


def main(path: Path, *, test: bool) -> None:
    """Reads, learns and writes, or says how well it would do."""
    data = read(path)
    print(f"{len(data)} events, {sum(e.event for e in data)} taken for one")
    if not test:
        write_table(HEADER, train(data), OUT)
        return
    ranked = sorted(zip(left_out(data), (e.event for e in data), strict=True))
    before = [sum(not event for _, event in ranked[: n + 1]) for n in range(len(ranked))]
    area = sum(n for n, (_, event) in zip(before, ranked, strict=True) if event) / (before[-1] * (len(ranked) - before[-1]))
    print(f"area under the curve {area:.3f}")
    for share in (0.05, 0.1, 0.15, 0.2, 0.25, 0.3):
        n = int(share * len(ranked))
        print(f"of the lowest {share:.0%} {before[n - 1] / n:.2f} are none, up to log-odds of {ranked[n - 1][0]:.2f}")
    near = [event for odds, event in ranked if JUDGED - NEAR <= odds < JUDGED]
    print(f"of the {len(near)} that are told least short of {JUDGED}, by up to {NEAR}, {1 - sum(near) / len(near):.2f} are none")


if __name__ == "__main__":
    main(Path(sys.argv[1]), test="--left-out" in sys.argv)
