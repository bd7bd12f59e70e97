"""Learns which sentences of two reports contradict or follow up each other: `src/kroniek/lang/nl/sentence_trees.tsv`.

    python training/sentence_trees.py ../shared/corpora/news-dev/reports.jsonl

Gradient-boosted trees (LightGBM), some for each judgement, over the features of `kroniek.reconcile.conflicts.sentences`, with the words
that come in most sentences. Every two
sentences of two short reports that have something in common are an example, and so are those that another finder sets against each
other: a judged pair of `eval/stories` stands in them, or they are neither. Learned from the cases of several matters, which no other
finder has learned from and whose stories list nearly all that there is to find, those whose sources mostly agree at three times the
weight, and, at half of it, from the longer stories of one matter that may be looked at; of those it is not told what the others find,
who learned from them, and what is said of figures and states is what is learned without each story. Of half of the short newspaper
reports next to no two sentences contradict or follow up each other: those of which a reader said that they do are left out, the others
count ten times. With a fixed seed: the same input gives the same trees on one machine. `--left-out` says how well it does on a fifth of
the cases left out in turn. Takes a quarter of an hour.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

import bond_weights
import conflicts_read
import contradictions
import count_weights
from annotated import identity, left_out, newspaper
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.reconcile.conflicts.counts import Count
from kroniek.reconcile.conflicts.scene import Scene
from kroniek.reconcile.conflicts.sentences import JUDGEMENTS, Pairs, Sentence, Weighed, sentences, told
from kroniek.reconcile.conflicts.states import State
from kroniek.records import Conflict, Reading
from kroniek.settings import Settings
from rival_weights import DUTCH, ROOT, Half, Place, Stories, cases, number, scene_of, seen

OUT = ROOT / "src/kroniek/lang/nl/sentence_trees.tsv"
HEADER = (
    "# Decision trees that say how likely two sentences contradict or update each other (kroniek.lang.shapes.forest);\n"
    "# made by training/sentence_trees.py, do not edit. Learned from eval/stories and, as what does neither, from reports of the\n"
    "# dataset dpgMedia2019; Apache-2.0.\n"
)
COMMON = 800
"""Words that come in the most sentences of the cases, of which it is asked whether a sentence has them."""
TREES = 400
BOOSTING = {
    "objective": "binary", "learning_rate": 0.06, "num_leaves": 63, "min_data_in_leaf": 60, "feature_fraction": 0.3,
    "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5.0, "max_bin": 63, "seed": 1, "deterministic": True, "force_row_wise": True,
    "num_threads": 2, "verbose": -1,
}  # fmt: skip
"""As LightGBM names them."""
OFTEN = 60
"""A feature that fewer examples have is left out."""
FOLDS, LEFT_OUT = 10, 5
"""The parts of the stories left out in turn by what learns of figures and states, and of the cases by the test."""
LONG = 741
"""The number from which on the reports of stories are as long as news."""
ONE_MATTER = 0.5
"""What an example from a story of one matter counts."""
AGREED = 3.0
"""What one counts from a case whose sources mostly agree, as those of most piles do."""
FEW = 10
"""Contradictions that such a case lists at most."""
NEWS = 10.0
"""What one counts from newspapers, of which there are few that are short and tell one story."""
LONE_STORY = "only one matter"
"""A feature of examples of stories of one matter: of them it is not known what other finders would tell."""
BARE = replace(DUTCH, phrases=replace(DUTCH.phrases, sentence_trees=dict))


@dataclass(frozen=True, slots=True)
class Example:
    """Two sentences, what there is to see of them, what their story says of them, if anything, and the story."""

    features: dict[str, float]
    kinds: frozenset[str]
    story: str
    pair: tuple[Sentence, Sentence]
    counts: float
    """What it counts beside others."""


class LeftOut(Pairs):
    """The sentences of stories, whose figures and states are weighed by what was learned of other stories."""

    def __init__(self, stories: Stories, scene: Scene, asked: Sequence[str]) -> None:
        super().__init__(scene, asked=asked)
        counts = list(count_weights.examples(stories, scene))
        self._counted: dict[tuple[str, str], float | None] = {
            (e.pair[0].figure.id, e.pair[1].figure.id): score
            for score, e in zip(left_out(counts, count_weights.train, FOLDS), counts, strict=True)
        }  # fmt: skip
        bonds = list(bond_weights.examples(stories, scene))
        self._bound: dict[tuple[Place, Place, str], float | None] = {
            (*e.places, e.judgement): score for score, e in zip(left_out(bonds, bond_weights.train, FOLDS), bonds, strict=True)
        }  # fmt: skip

    def weigh_figures(self, a: Count, b: Count) -> float | None:
        """As learned without their story, if the story was learned from."""
        key = a.figure.id, b.figure.id
        return self._counted[key] if key in self._counted else super().weigh_figures(a, b)

    def weigh_states(self, a: State, b: State, judgement: str) -> float | None:
        """As learned without their story, if the story was learned from."""
        one, other = ((self.scene.case.report[s.report].source, s.span.start, s.span.end) for s in (a, b))
        key = one, other, judgement
        return self._bound[key] if key in self._bound else super().weigh_states(a, b, judgement)


def of_newspapers(path: Path, asked: Sequence[str]) -> Iterator[Example]:
    """The sentences of half of the newspaper reports; without those that are set against each other rightly, to a reader."""
    readings = list(read(newspaper(path, Half(), DUTCH), Settings()))
    right = [sorted(places) for places, (verdict, _) in conflicts_read.judged().items() if verdict == "right"]
    pairs = Pairs(scene_of(readings), reconcile(readings, BARE).conflicts, asked)
    source = {r.report.id: identity(r.report.source) for r in readings}

    def within(sentence: Sentence, place: Place) -> bool:
        return source[sentence.report] == place[0] and sentence.span.start < place[2] and place[1] < sentence.span.end

    for a, b in pairs.all(least=0.0):
        if not any(within(x, p) and within(y, q) for p, q in right for x, y in ((a, b), (b, a))):
            yield Example(pairs.seen_of(a, b), frozenset(), source[a.report], (a, b), NEWS)


def examples(stories: Stories, pairs: Pairs, **more: float) -> Iterator[Example]:
    """The sentences of stories."""
    listed = defaultdict(list)
    for pair in (j for _, judged in stories for j in judged):
        listed[frozenset({pair.left.report, pair.right.report})].append(pair)
    quarrels = Counter(j.story for _, judged in stories for j in judged if j.kind == "contradiction")
    for a, b in pairs.all(least=0.0):
        kinds = frozenset(
            j.kind for j in listed[frozenset({a.report, b.report})]
            for x, y in ((a, b), (b, a)) if x.span.overlaps(j.left) and y.span.overlaps(j.right)
        )  # fmt: skip
        story = pairs.scene.case.report[a.report].source.split("/")[0]
        counts = ONE_MATTER if LONE_STORY in more else AGREED if quarrels[story] <= FEW else 1.0
        yield Example({**pairs.seen_of(a, b), **more}, kinds, story, (a, b), counts)


def of_cases(stories: Stories) -> tuple[list[Example], tuple[Conflict, ...], list[str]]:
    """The sentences of cases of several matters, what other finders tell, and the words that are asked for."""
    readings = _read(stories)
    others = reconcile(readings, BARE).conflicts
    scene = scene_of(readings)
    asked = common_words(scene)
    return list(examples(stories, Pairs(scene, others, asked))), others, asked


def common_words(scene: Scene) -> list[str]:
    """The words that come in the most sentences."""
    often = Counter(w for s in scene.seen("sentences", sentences, Sentence) for w in s.said)
    return sorted(often, key=lambda w: (-often[w], w))[:COMMON]


def of_stories(stories: Stories, asked: Sequence[str]) -> list[Example]:
    """The sentences of stories of one matter."""
    return list(examples(stories, LeftOut(stories, scene_of(_read(stories)), asked), **{LONE_STORY: 1.0}))


def _read(stories: Stories) -> list[Reading]:
    return list(read([r for reports, _ in stories for r in reports], Settings()))


def laid_out(data: Sequence[Example], columns: dict[str, int]) -> NDArray[np.float64]:
    """A row for each example."""
    out = np.zeros((len(data), len(columns)), dtype=np.float64)
    for n, e in enumerate(data):
        for feature in e.features.keys() & columns.keys():
            out[n, columns[feature]] = e.features[feature]
    return out


def train(data: Sequence[Example]) -> tuple[dict[str, int], dict[str, lightgbm.Booster]]:
    """The features that are asked for, with their columns, and what was learned of each judgement."""
    often = Counter(f for e in data for f in e.features)
    columns = {f: n for n, f in enumerate(sorted(f for f, n in often.items() if n >= OFTEN))}
    rows, counts = laid_out(data, columns), [e.counts for e in data]

    def learned(judgement: str) -> lightgbm.Booster:
        labels = [float(judgement in e.kinds) for e in data]
        return lightgbm.train(BOOSTING, lightgbm.Dataset(rows, labels, weight=counts, params=BOOSTING), num_boost_round=TREES)

    return columns, {j: learned(j) for j in JUDGEMENTS}


def table(columns: dict[str, int], learned: dict[str, lightgbm.Booster]) -> str:
    """The trees as `kroniek.lang.shapes.forest` reads them."""
    names, lines = sorted(columns, key=columns.__getitem__), []

    def node(it: dict[str, Any]) -> None:
        if "leaf_value" in it:
            lines.append(f"{it['leaf_value']:.4f}")
            return
        lines.append(f"{names[it['split_feature']]}\t{it['threshold']:.6g}")
        node(it["left_child"])
        node(it["right_child"])

    for judgement, booster in learned.items():
        lines.append(judgement)
        for tree in booster.dump_model()["tree_info"]:
            node(tree["tree_structure"])
    return "".join(f"{line}\n" for line in lines)


def held_out(several: Sequence[Example], others: Sequence[Example]) -> Weighed:
    """The log-odds of each example of a case, by what is learned without a fifth of the cases."""
    fold = {name: n % LEFT_OUT for n, name in enumerate(sorted({e.story for e in several}))}
    weighed: Weighed = {j: [] for j in JUDGEMENTS}
    for k in range(LEFT_OUT):
        columns, learned = train([*(e for e in several if fold[e.story] != k), *others])
        rest = [e for e in several if fold[e.story] == k]
        rows = laid_out(rest, columns)
        for j in JUDGEMENTS:
            scores = learned[j].predict(rows, raw_score=True)
            weighed[j] += [(float(score), *e.pair) for score, e in zip(scores, rest, strict=True)]
    return weighed


def main(path: Path, *, test: bool) -> None:
    """Reads, learns and writes, or says how well it would do."""
    listed = cases()
    several, others, asked = of_cases(listed)
    one = of_stories([s for s in seen() if number(s) >= LONG], asked)
    kinds = Counter(" ".join(sorted(e.kinds)) or "unlisted" for e in several)
    print(f"{len(several)} pairs in cases ({dict(sorted(kinds.items()))}), {len(one)} in stories of one matter", flush=True)
    papers = list(of_newspapers(path, asked))
    print(f"{len(papers)} in newspapers", flush=True)
    if not test:
        OUT.write_text(HEADER + table(*train([*several, *one, *papers])), "utf-8")
        return
    every = Counter(j.kind for _, judged in listed for j in judged)
    of = {(id(e.pair[0]), id(e.pair[1])): e for e in several}
    weighed = held_out(several, [*one, *papers])
    judged = [j for _, those in listed for j in those]
    print("others alone:", *(f"{j} {_right(others, judged, j)} of {sum(c.judgement == j for c in others)};" for j in JUDGEMENTS))
    for least in (0.5, 0.25, 0.0, -0.5, -0.75, -1.0, -1.5, -2.0):
        found = [(of[id(a), id(b)], j) for a, b, j in told(weighed, dict.fromkeys(JUDGEMENTS, least))]
        for judgement in JUDGEMENTS:
            mine = [e for e, j in found if j == judgement]
            right, alike = (sum(k in e.kinds for e in mine) for k in (judgement, "compatible"))
            told_of = [(s, judgement in e.kinds) for s, e in _scored(weighed[judgement], of) if f"told {judgement}" in e.features]
            kept = [right for s, right in told_of if s >= least]
            print(
                f"from {least:5.2f} {judgement:13} {right} of {len(mine)} right ({right / max(1, len(mine)):.2f}), look-alikes {alike}, of "
                f"{every[judgement]} listed ({right / every[judgement]:.2f}); of pairs told by others {sum(kept)} of {len(kept)}, "
                f"{sum(right for _, right in told_of)} of {len(told_of)} at all", flush=True,
            )  # fmt: skip


def _scored(
    weighed: Sequence[tuple[float, Sentence, Sentence]], of: dict[tuple[int, int], Example]
) -> Iterator[tuple[float, Example]]:  # fmt: skip
    return ((score, of[id(a), id(b)]) for score, a, b in weighed)


def _right(conflicts: Sequence[Conflict], judged: Sequence[contradictions.Judged], judgement: str) -> int:
    """How many conflicts of a judgement have a pair of it listed."""
    pairs = [p for p in judged if p.kind == judgement]
    return sum(any(contradictions.set_against([c], p) for p in pairs) for c in conflicts if c.judgement == judgement)


if __name__ == "__main__":
    main(Path(sys.argv[1]), test="--left-out" in sys.argv)
