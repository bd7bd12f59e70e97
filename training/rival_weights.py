"""Learns which two passages clash: the weights in `src/kroniek/lang/nl/rival_weights.tsv`.

    python training/rival_weights.py ../shared/corpora/news-dev/reports.jsonl

A logistic regression over the features of `kroniek.reconcile.conflicts.rivals`. Every two passages of two voices are an example: those
of the stories of `eval/stories` that may be looked at (`contradictions.py`, part `seen`) clash where the judged pairs of the story, or a
reader of the likeliest others (`tables/judged_rivals.tsv`), say so; those of newspaper reports, by half of them, do not, but where a
reader of the conflicts found there says so (`eval/conflicts_read.tsv`). Solved to its one optimum, so the same input gives the same
bytes. `--left-out` says how well it does on a tenth of the stories and reports left out in turn: how many of the likeliest pairs clash,
and what the program would tell that no other finder tells. Takes two minutes.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "eval"))

import conflicts_read  # noqa: E402  what is measured there is learned from here
import contradictions  # noqa: E402
from annotated import Weights, identity, left_out, newspaper, solve, write_table  # noqa: E402
from kroniek import lang  # noqa: E402
from kroniek.pipeline import read  # noqa: E402
from kroniek.reconcile import reconcile  # noqa: E402
from kroniek.reconcile.actors import chronicle_actors, join_actors  # noqa: E402
from kroniek.reconcile.case import Case  # noqa: E402
from kroniek.reconcile.conflicts.among import Among  # noqa: E402
from kroniek.reconcile.conflicts.rivals import ENOUGH, Passage, akin, candidates, features, passages_of, told  # noqa: E402
from kroniek.reconcile.conflicts.scene import Scene  # noqa: E402
from kroniek.reconcile.copies import find_copies  # noqa: E402
from kroniek.reconcile.events import join_events  # noqa: E402
from kroniek.records import Conflict, Reading, Report  # noqa: E402
from kroniek.settings import Settings  # noqa: E402

OUT = ROOT / "src/kroniek/lang/nl/rival_weights.tsv"
KEPT = Path(__file__).parent / "tables" / "judged_rivals.tsv"
HEADER = (
    "# What each feature of two passages says for their clashing; made by training/rival_weights.py, do not edit.\n"
    "# Learned from eval/stories and, as what does not clash, from reports of the dataset dpgMedia2019; Apache-2.0.\n"
)
PENALTY = 10.0
"""Of the squared weights, halved: 5 to 40 do as well."""
FOLDS = 10
CASES = 1549
"""The number from which on stories are cases of several matters."""
THINNED = 4
DUTCH = lang.load("nl")
Place = tuple[str, int, int]
"""The source of a report, where a passage begins and ends."""


@dataclass(frozen=True, slots=True)
class Example:
    """Two passages of two voices, what a reader said of them, if anything, and the story or report."""

    features: tuple[str, ...]
    verdict: str | None
    story: str
    pair: tuple[Passage, Passage]


def scene_of(readings: Sequence[Reading]) -> Scene:
    """As `reconcile` makes it."""
    case = Case(readings, DUTCH)
    copy_of, _ = find_copies(case)
    groups, _ = join_actors(case, copy_of, [])
    actors, who = chronicle_actors(case, groups)
    return Scene(case, who, actors, *join_events(case, who, actors, []))


def judged() -> dict[frozenset[Place], str]:
    """The verdicts of a reader on pairs of passages that no story lists."""
    out = {}
    for line in KEPT.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            one, i, j, other, k, m, verdict = line.split("\t")
            out[frozenset({(one, int(i), int(j)), (other, int(k), int(m))})] = verdict
    return out


def place(p: Passage, scene: Scene) -> Place:
    """Where a passage stands."""
    return scene.case.report[p.said.report].source, p.said.span.start, p.said.span.end


Stories = list[tuple[list[Report], list[contradictions.Judged]]]


def seen() -> Stories:
    """The stories that may be looked at, but for the `cases`."""
    return [s for s in _seen() if number(s) < CASES]


def cases() -> Stories:
    """The cases of several matters that may be looked at: what weighs what other finders tell learns from them, so those may not."""
    return [s for s in _seen() if number(s) >= CASES]


def _seen() -> Stories:
    return [contradictions.load(p) for p in contradictions.parted(sorted(contradictions.STORIES.glob("*.txt")), "seen")]


def number(story: tuple[Sequence[Report], Sequence[contradictions.Judged]]) -> int:
    """The number of a story."""
    return int(story[0][0].source.partition("-")[0])


def of_stories(stories: Stories, scene: Scene) -> Iterator[Example]:
    """The passages of stories."""
    listed: dict[frozenset[str], list[contradictions.Judged]] = defaultdict(list)
    for pair in (j for _, pairs in stories for j in pairs):
        listed[frozenset({pair.left.report, pair.right.report})].append(pair)
    known, passages = judged(), passages_of(scene)
    among = Among(passages)
    for a, b in (pair for pair in candidates(passages, scene) if akin(*pair)):
        kinds = {
            j.kind for j in listed[frozenset({a.said.report, b.said.report})]
            for x, y in ((a, b), (b, a)) if x.said.span.overlaps(j.left) and y.said.span.overlaps(j.right)
        }  # fmt: skip
        verdict = "contradiction" if "contradiction" in kinds else next(iter(sorted(kinds)), None)
        story = scene.case.report[a.said.report].source.split("/")[0]
        verdict = verdict or known.get(frozenset({place(a, scene), place(b, scene)}))
        yield Example(tuple(features(a, b, scene, among)), verdict, story, (a, b))


class Half:
    """The ids of the half of the newspaper reports that are learned from: in the other half it is measured how often it is wrong."""

    def __contains__(self, name: object) -> bool:
        return blake2b(str(name).encode(), digest_size=8).digest()[0] % 2 == 0


def of_newspapers(path: Path) -> Iterator[Example]:
    """The passages of newspaper reports, of which next to none clash; those that a reader says do are left out."""
    scene = scene_of(list(read(newspaper(path, Half(), DUTCH), Settings())))
    right = {places for places, (verdict, _) in conflicts_read.judged().items() if verdict == "right"}
    clash = [sorted(places) for places in right]
    passages = passages_of(scene)
    among = Among(passages)
    for a, b in (pair for pair in candidates(passages, scene) if akin(*pair)):
        spans = [(identity(source), start, end) for source, start, end in (place(a, scene), place(b, scene))]
        known = any(_overlap(x, p) and all(_overlap(y, z) for z in q) for p, *q in clash for x, y in (spans, spans[::-1]))
        if not known:
            yield Example(tuple(features(a, b, scene, among)), None, spans[0][0], (a, b))


def _overlap(a: Place, b: Place) -> bool:
    return a[0] == b[0] and a[1] < b[2] and b[1] < a[2]


def train(data: Sequence[Example]) -> Weights:
    """What each feature says for two passages clashing. Of those of which nobody said anything one in `THINNED` stands for all."""
    some = [e for n, e in enumerate(data) if e.verdict is not None or n % THINNED == 0]
    counts = [1.0 if e.verdict is not None else float(THINNED) for e in some]
    weights = solve([e.features for e in some], [e.verdict == "contradiction" for e in some], counts, penalty=PENALTY)
    return {f: (w,) for f, w in weights.items()}


def main(path: Path, *, test: bool) -> None:
    """Reads, learns and writes, or says how well it would do."""
    loaded = seen()
    readings = list(read([r for reports, _ in loaded for r in reports], Settings()))
    scene = scene_of(readings)
    stories, papers = list(of_stories(loaded, scene)), list(of_newspapers(path))
    verdicts = Counter(str(e.verdict) for e in stories)
    print(f"{len(stories)} pairs in stories ({dict(sorted(verdicts.items()))}), {len(papers)} in newspapers")
    data = stories + papers
    if not test:
        write_table(HEADER, train(data), OUT)
        return
    scores = left_out(data, train, FOLDS)
    ranked = sorted(zip(scores, stories, strict=False), key=lambda x: -x[0])
    every = sum(e.verdict == "contradiction" for e in stories)
    for n in (100, 150, 200, 250, 300, 400):
        first = Counter(e.verdict for _, e in ranked[:n])
        least, right = ranked[n - 1][0], first["contradiction"]
        false = sum(s >= least for s in scores[len(stories) :])
        others = f"{first['compatible']} compatible, {first['update']} updates"
        print(f"{n}: {right / n:.2f} clash, {right / every:.2f} of all, {others}; {false} in newspapers; from {least:.2f}")
    others_tell = [c for c in reconcile(readings, DUTCH).conflicts if c.key != "clash"]
    verdict_of = {e.pair: str(e.verdict) for e in stories}
    scored = [(score, *e.pair) for score, e in zip(scores, stories, strict=False)]
    for least in (0.4, ENOUGH, -0.3, -0.7):
        alone = Counter(verdict_of[a, b] for a, b in told(scored, scene, least) if not _set_against(a, b, others_tell))
        print(f"from {least:.1f} on it alone tells {alone.total()}: {dict(sorted(alone.items()))}")


def _set_against(a: Passage, b: Passage, conflicts: Sequence[Conflict]) -> bool:
    """Does a conflict have one passage in one side and the other in another?"""
    pair = contradictions.Judged(story="", kind="", topic="", left=a.said.span, right=b.said.span)
    return bool(contradictions.set_against(conflicts, pair))


if __name__ == "__main__":
    main(Path(sys.argv[1]), test="--left-out" in sys.argv)
