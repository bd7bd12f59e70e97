"""Learns which two states are of one thing: the weights in `src/kroniek/lang/nl/bond_weights.tsv`.

    python training/bond_weights.py

A logistic regression over the features of `kroniek.reconcile.conflicts.bonds`. Every two states of short reports that tell contrary ends
of one matter, and would contradict or update each other, are an example: those of the stories of `eval/stories` that may be looked at
(`contradictions.py`, part `seen`) do where the judged pairs of the story say so, or a reader of the others (`tables/judged_states.tsv`).
Solved to its one optimum, so the same input gives the same bytes. `--left-out` says how well it does on a tenth of the stories left out in
turn, beside the rules. `--unread` lists the likeliest pairs that nobody read. Takes two minutes.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotated import Weights, left_out, solve, write_table
from kroniek import lang
from kroniek.pipeline import read
from kroniek.reconcile.conflicts.bonds import SURELY, comparable, features, least
from kroniek.reconcile.conflicts.changes import candidates, verdict
from kroniek.reconcile.conflicts.one_thing import one_matter
from kroniek.reconcile.conflicts.scene import Scene
from kroniek.settings import Settings
from rival_weights import ROOT, Place, Stories, scene_of, seen

OUT = ROOT / "src/kroniek/lang/nl/bond_weights.tsv"
KEPT = Path(__file__).parent / "tables" / "judged_states.tsv"
HEADER = (
    "# What each feature of two states says for their being of one thing; made by training/bond_weights.py, do not edit.\n"
    "# Learned from eval/stories and verdicts of ours on them; Apache-2.0.\n"
)
PENALTY = 5.0
"""Of the squared weights, halved: 3 to 10 do as well."""
FOLDS = 10
DUTCH = lang.load("nl")


@dataclass(frozen=True, slots=True)
class Example:
    """Two states, what it would be, whether it is (none: nobody said), what the rules say, how likely it must then be, and the story."""

    features: tuple[str, ...]
    judgement: str
    right: bool | None
    by_rule: bool
    least: float
    story: str
    places: tuple[Place, Place]


def judged() -> dict[tuple[Place, Place, str], bool]:
    """The verdicts of a reader on states that no story lists under what they would be."""
    out = {}
    for line in KEPT.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            one, i, j, other, k, m, judgement, told = line.split("\t")
            out[(one, int(i), int(j)), (other, int(k), int(m)), judgement] = told == "right"
    return out


def examples(stories: Stories, scene: Scene) -> Iterator[Example]:
    """The states of stories that would contradict or update each other."""
    listed = defaultdict(list)
    for pair in (j for _, pairs in stories for j in pairs):
        listed[frozenset({pair.left.report, pair.right.report})].append(pair)
    known = judged()
    ties = scene.ties
    for a, b in candidates(scene.states, scene):
        judgement = verdict(a, b, scene)
        if judgement in {None, "same"} or not comparable(a, b, scene):
            continue
        kinds = {
            j.kind for j in listed[frozenset({a.report, b.report})]
            for x, y in ((a, b), (b, a)) if x.span.overlaps(j.left) and y.span.overlaps(j.right)
        }  # fmt: skip
        one, other = (scene.case.report[s.report].source for s in (a, b))
        places = (one, a.span.start, a.span.end), (other, b.span.start, b.span.end)
        story = one.split("/")[0]
        right = True if judgement in kinds else False if kinds or story != other.split("/")[0] else known.get((*places, judgement))
        found = tuple(features(a, b, judgement, scene, ties))
        yield Example(found, judgement, right, one_matter(a, b, scene, ties), least(a, b, judgement, scene), story, places)


def train(data: Sequence[Example]) -> Weights:
    """What each feature says for two states being of one thing; those of which nobody said are left out."""
    known = [e for e in data if e.right is not None]
    weights = solve([e.features for e in known], [bool(e.right) for e in known], penalty=PENALTY)
    return {f: (w,) for f, w in weights.items()}


def main(argv: Sequence[str]) -> None:
    """Reads, learns and writes, or says how well it would do."""
    loaded = seen()
    scene = scene_of(list(read([r for reports, _ in loaded for r in reports], Settings())))
    data = list(examples(loaded, scene))
    print(f"{len(data)} pairs of states: {dict(sorted(Counter(str(e.right) for e in data).items()))}")
    if not argv:
        write_table(HEADER, train(data), OUT)
        return
    scored = sorted(zip(left_out(data, train, FOLDS), data, strict=True), key=lambda x: -x[0])
    if "--unread" in argv:
        for score, e in scored:
            if e.right is None:
                print(f"{score:.2f}", *e.places[0], *e.places[1], e.judgement, sep="\t")
        return
    for judgement in ("contradiction", "update"):
        mine = [(s, e) for s, e in scored if e.judgement == judgement]
        every = sum(bool(e.right) for _, e in mine)
        ways = {
            "rules": [e for _, e in mine if e.by_rule], "only learned": [e for s, e in mine if s >= SURELY and not e.by_rule],
            "taken away": [e for s, e in mine if s < e.least and e.by_rule],
            "told": [e for s, e in mine if s >= (e.least if e.by_rule else SURELY)],
        }  # fmt: skip
        for way, found in ways.items():
            print(f"{judgement:14} {way:13} {sum(bool(e.right) for e in found):4} right of {len(found):4}, of {every}")


if __name__ == "__main__":
    main(sys.argv[1:])
