"""Learns which two figures are set against each other: the weights in `src/kroniek/lang/nl/count_weights.tsv`.

    python training/count_weights.py

A logistic regression over the features of `kroniek.reconcile.conflicts.likely_counts`. Every two figures of the short reports of one story
that cannot both hold are an example, from the stories of `eval/stories` that may be looked at (`contradictions.py`, part `seen`): those are
to be set against each other that a judged pair of the story calls a contradiction or an update. Solved to its one optimum, so the same
input gives the same bytes. `--left-out` says how well it does on a tenth of the stories left out in turn, beside the rules. Takes a minute.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotated import Weights, left_out, solve, write_table
from kroniek import lang
from kroniek.pipeline import read
from kroniek.reconcile.conflicts.counts import Count
from kroniek.reconcile.conflicts.figures import differ, figures_of, told
from kroniek.reconcile.conflicts.likely_counts import HARDLY, SURELY
from kroniek.reconcile.conflicts.one_count import comparable
from kroniek.reconcile.conflicts.scene import Scene
from kroniek.settings import Settings
from rival_weights import ROOT, Stories, scene_of, seen

OUT = ROOT / "src/kroniek/lang/nl/count_weights.tsv"
HEADER = (
    "# What each feature of two figures says for setting them against each other; made by training/count_weights.py, do not edit.\n"
    "# Learned from eval/stories; Apache-2.0.\n"
)
PENALTY = 5.0
"""Of the squared weights, halved: 3 to 10 do as well."""
FOLDS = 10
DUTCH = lang.load("nl")


@dataclass(frozen=True, slots=True)
class Example:
    """Two figures, what their story says of them, if anything, whether a rule compares them, and the story."""

    features: tuple[str, ...]
    kinds: frozenset[str]
    by_rule: bool
    story: str
    pair: tuple[Count, Count]

    @property
    def right(self) -> bool:
        return not self.kinds.isdisjoint({"contradiction", "update"})


def examples(stories: Stories, scene: Scene) -> Iterator[Example]:
    """The figures of stories that cannot both hold."""
    listed = defaultdict(list)
    for pair in (j for _, pairs in stories for j in pairs if j.topic == "figure"):
        listed[frozenset({pair.left.report, pair.right.report})].append(pair)
    figures = figures_of(scene)
    for a, b in figures.pairs():
        if differ(a, b, scene):
            kinds = frozenset(
                j.kind for j in listed[frozenset({a.report, b.report})]
                for x, y in ((a, b), (b, a)) if x.figure.span.overlaps(j.left) and y.figure.span.overlaps(j.right)
            )  # fmt: skip
            story = scene.case.report[a.report].source.split("/")[0]
            yield Example(tuple(figures.features(a, b)), kinds, comparable(a, b, scene), story, (a, b))


def train(data: Sequence[Example]) -> Weights:
    """What each feature says for setting two figures against each other."""
    weights = solve([e.features for e in data], [e.right for e in data], penalty=PENALTY)
    return {f: (w,) for f, w in weights.items()}


def main(argv: Sequence[str]) -> None:
    """Reads, learns and writes, or says how well it would do."""
    loaded = seen()
    scene = scene_of(list(read([r for reports, _ in loaded for r in reports], Settings())))
    data = list(examples(loaded, scene))
    print(f"{len(data)} pairs of figures: {dict(sorted(Counter(' '.join(sorted(e.kinds)) or 'unlisted' for e in data).items()))}")
    if not argv:
        write_table(HEADER, train(data), OUT)
        return
    scored = list(zip(left_out(data, train, FOLDS), data, strict=True))
    rules = [e for _, e in scored if e.by_rule]
    _print("rules", rules, data)
    _print("taken away", [e for s, e in scored if e.by_rule and s < HARDLY], data)
    of, figures = {e.pair: e for e in data}, figures_of(scene)
    for least in (1.0, SURELY, 0.0, -0.5):
        alone = [of[p] for p in told([(s, *e.pair) for s, e in scored], least) if not any(figures.apart(*p))]
        _print(f"from {least}", [e for e in alone if not e.by_rule], data)


def _print(name: str, found: Sequence[Example], data: Sequence[Example]) -> None:
    right, alike = sum(e.right for e in found), sum("compatible" in e.kinds for e in found)
    print(f"{name:12} {right:4} right of {len(found):4}, {alike:3} look-alikes; of {sum(e.right for e in data)}")


if __name__ == "__main__":
    main(sys.argv[1:])
