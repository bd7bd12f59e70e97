"""Learns which sentences of two reports contradict or follow up each other: `src/kroniek/lang/nl/sentence_weights.tsv`.

    python training/sentence_weights.py ../shared/corpora/news-dev/reports.jsonl

Two logistic regressions over the features of `kroniek.reconcile.conflicts.sentences`. Every two sentences of two short reports of one story
that have something in common are an example: those of the stories of `eval/stories` that may be looked at (`contradictions.py`, part
`seen`) contradict or update each other where a judged pair of the story stands in them, and those of one half of the newspaper reports do
not. What is said of figures and states of a story is what is learned without it. Solved to its one optimum, so the same input gives the
same bytes. `--left-out` says how well it does on a tenth of the stories left out in turn, and how much of it no other finder tells. Takes
sixteen minutes.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import bond_weights
import contradictions
import count_weights
from annotated import Weights, left_out, newspaper, solve, write_table
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.reconcile.conflicts.counts import Count
from kroniek.reconcile.conflicts.scene import Scene
from kroniek.reconcile.conflicts.sentences import JUDGEMENTS, Pairs, Sentence, Weighed, told
from kroniek.reconcile.conflicts.states import State
from kroniek.records import Conflict
from kroniek.settings import Settings
from rival_weights import DUTCH, ROOT, Half, Place, Stories, scene_of, seen

OUT = ROOT / "src/kroniek/lang/nl/sentence_weights.tsv"
HEADER = (
    "# What each feature of two sentences says for their contradicting and updating each other; made by training/sentence_weights.py,\n"
    "# do not edit. Learned from eval/stories and, as what does neither, from reports of the dataset dpgMedia2019; Apache-2.0.\n"
)
PENALTY = 30.0
"""Of the squared weights, halved."""
OFTEN = 15
"""A feature that fewer examples have is left out."""
LIKE = 10.0
"""How many of the others a pair counts for that a story says is alike, and no contradiction or update: those are hardest to tell."""
THINNED = 4
"""Of the sentences that no story lists one in so many is learned from, and counts for all."""
FOLDS = 10
NEWS = 741
"""The number from which on the reports of stories are of several sentences, as those of news."""
NEW = 1149
"""The number from which on stories list all their pairs."""


@dataclass(frozen=True, slots=True)
class Example:
    """Two sentences, what their story says of them, if anything, the story, and whether it is none but a newspaper's report."""

    features: tuple[str, ...]
    kinds: frozenset[str]
    story: str
    pair: tuple[Sentence, Sentence]
    paper: bool = False


class LeftOut(Pairs):
    """The sentences of stories, whose figures and states are weighed by what was learned of other stories."""

    def __init__(self, stories: Stories, scene: Scene) -> None:
        super().__init__(scene)
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


def features(a: Sentence, b: Sentence, pairs: Pairs) -> tuple[str, ...]:
    """What there is to see of each of two sentences, and of both."""
    return (*(f"a {x}" for x in a.own), *(f"b {x}" for x in b.own), *pairs.together(a, b))


def examples(stories: Stories, scene: Scene) -> Iterator[Example]:
    """The sentences of stories."""
    listed = defaultdict(list)
    for pair in (j for _, pairs in stories for j in pairs):
        listed[frozenset({pair.left.report, pair.right.report})].append(pair)
    pairs = LeftOut(stories, scene)
    for a, b in (pair for pair in pairs.all() if pairs.may(*pair)):
        kinds = frozenset(
            j.kind for j in listed[frozenset({a.report, b.report})]
            for x, y in ((a, b), (b, a)) if x.span.overlaps(j.left) and y.span.overlaps(j.right)
        )  # fmt: skip
        yield Example(features(a, b, pairs), kinds, scene.case.report[a.report].source.split("/")[0], (a, b))


def of_newspapers(path: Path) -> Iterator[Example]:
    """The sentences of newspaper reports, of which next to none are set side by side."""
    scene = scene_of(list(read(newspaper(path, Half(), DUTCH), Settings())))
    pairs = Pairs(scene)
    for a, b in (pair for pair in pairs.all() if pairs.may(*pair)):
        yield Example(features(a, b, pairs), frozenset(), a.report, (a, b), paper=True)


def thinned(data: Sequence[Example]) -> tuple[list[Example], list[float]]:
    """The examples to learn from, and how many each stands for."""
    some = [e for n, e in enumerate(data) if e.kinds or n % THINNED == 0]
    return some, [LIKE if e.kinds == {"compatible"} else 1.0 if e.kinds else float(THINNED) for e in some]


def train(data: Sequence[Example]) -> Weights:
    """What each feature says for each judgement."""
    some, counts = thinned(data)
    often = Counter(f for e in some for f in set(e.features))
    rows = [[f for f in dict.fromkeys(e.features) if often[f] >= OFTEN] for e in some]
    learned = [solve(rows, [j in e.kinds for e in some], counts, penalty=PENALTY) for j in JUDGEMENTS]
    return {f: tuple(w[f] for w in learned) for f in learned[0]}


def held_out(data: Sequence[Example]) -> list[tuple[float, ...]]:
    """The log-odds of each example, for each judgement, by what is learned without its part of the stories."""
    fold = {name: n % FOLDS for n, name in enumerate(sorted({e.story for e in data}))}
    learned = [train([e for e in data if fold[e.story] != k]) for k in range(FOLDS)]
    none = (0.0,) * len(JUDGEMENTS)
    rows = ([learned[fold[e.story]].get(f, none) for f in dict.fromkeys(e.features)] for e in data)
    return [tuple(sum(w[n] for w in row) for n in range(len(JUDGEMENTS))) for row in rows]


def main(path: Path, *, test: bool) -> None:
    """Reads, learns and writes, or says how well it would do."""
    loaded = [story for story in seen() if int(story[0][0].source.partition("-")[0]) >= NEWS]
    readings = list(read([r for reports, _ in loaded for r in reports], Settings()))
    scene = scene_of(readings)
    stories, papers = list(examples(loaded, scene)), list(of_newspapers(path))
    kinds = Counter(" ".join(sorted(e.kinds)) or "unlisted" for e in stories)
    print(f"{len(stories)} pairs in stories ({dict(sorted(kinds.items()))}), {len(papers)} in newspapers", flush=True)
    data = stories + papers
    if not test:
        write_table(HEADER, train(data), OUT)
        return
    scores = held_out(data)
    others = reconcile(readings, DUTCH).conflicts
    of = {(id(e.pair[0]), id(e.pair[1])): e for e in data}
    for least in (0.0, -0.5, -1.0, -1.5, -2.0, -2.5):
        weighed: Weighed = {j: [(s[n], *e.pair) for s, e in zip(scores, data, strict=True)] for n, j in enumerate(JUDGEMENTS)}
        found = [(of[id(a), id(b)], j) for a, b, j in told(weighed, dict.fromkeys(JUDGEMENTS, least))]
        for judgement in JUDGEMENTS:
            mine = [e for e, j in found if j == judgement]
            told_of = [e for e in mine if not e.paper]
            late = [e for e in told_of if int(e.story.partition("-")[0]) >= NEW]
            alone = [e for e in late if not _set_against(e, others)]
            rows = {"all": told_of, f"from {NEW}": late, "alone": alone}
            print(
                f"from {least:.1f} {judgement:13}", *(
                    f"{name} {sum(judgement in e.kinds for e in those)} of {len(those)}, look-alikes "
                    f"{sum('compatible' in e.kinds for e in those)};" for name, those in rows.items()
                ), f"newspapers {sum(e.paper for e in mine)}", flush=True,
            )  # fmt: skip


def _set_against(e: Example, conflicts: Sequence[Conflict]) -> bool:
    """Does a conflict have one sentence in one side and the other in another?"""
    pair = contradictions.Judged(story="", kind="", topic="", left=e.pair[0].span, right=e.pair[1].span)
    return bool(contradictions.set_against(conflicts, pair))


if __name__ == "__main__":
    main(Path(sys.argv[1]), test="--left-out" in sys.argv)
