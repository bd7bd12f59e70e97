"""What learning from our annotations buys: `python eval/learned.py`.

Two parts are learned: the typer of names, from `corpus/names` (`training/name_weights.py`), and whom an event is done to, from
`corpus/documents` (`training/target_weights.py`). The same program reads the same reports with each part and without it, everything
else alike. Without the first, names are typed by votes that we would give by hand to the same tables and cues (a first name speaks for a
person, `in` for a place); without the second, whom is what the frames of the predicates say. Rows of the shared score that differ by
a hundredth or more are printed, on the shared gold set, on the dev split of the corpus (which the weights have seen) and on its test split
(which they have not; put together with `make corpus`), and the words a second of both.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kroniek import lang
from kroniek.annotate import nlp
from kroniek.annotate.names import Names
from kroniek.annotate.names.features import Features
from kroniek.ingest import read_paths
from kroniek.lang.shapes.names import LABELS
from kroniek.pipeline import read
from kroniek.settings import Settings
from run import SHARED, rows

CORPUS = Path(__file__).parents[1] / "build" / "corpus"
SETS = {"gold": SHARED / "gold", "dev": CORPUS / "dev", "test": CORPUS / "test"}
VOTES = (
    (r"place=(?:place|state|region),(?:big|mid)", "LOC", 2.0), (r"place=", "LOC", 1.0), (r"organisation$", "ORG", 2.5),
    (r"product$", "MISC", 2.5), (r"demonym$", "MISC", 3.0),
    (r"first=given2?$", "PER", 1.5), (r"first=initial$", "PER", 1.5), (r"last=surname$", "PER", 1.0), (r"particle,", "PER", 1.0),
    (r"single=given2", "PER", 1.0), (r"single=(?:given)?surname$", "PER", 1.0), (r"end=surname$", "PER", 1.0),
    (r"end=(?:place|country|street|venue)$", "LOC", 1.5), (r"end=org$", "ORG", 1.5), (r"end=law$", "MISC", 1.5),
    (r"(?:before|after,|appos):(?:title|function)$", "PER", 2.0), (r"nsubj>:(?:speech|life|function)$", "PER", 1.0),
    (r"(?:before|after,|appos|nsubj>|firstword|lastword):org_noun$", "ORG", 2.0),
    (r"(?:before|after,|appos|nsubj>|firstword|lastword):place_noun$", "LOC", 2.0),
    (r"(?:before|after,|appos|nsubj>|firstword|lastword):thing_noun$", "MISC", 2.0),
    (r"before:place_preposition$", "LOC", 1.5), (r"shape=upper[2-6]$", "ORG", 1.5), (r"has nmod$", "ORG", 0.5),
    (r"bias$", "PER", 0.2), (r"begins$", "O", 0.5),
)  # fmt: skip
"""Feature, label, and how much it says for it."""


def by_hand(features: Mapping[str, tuple[float, ...]]) -> dict[str, tuple[float, ...]]:
    """Weights for the same features as a person would set them."""
    out = {}
    for f in {*features, "bias"}:
        votes = [0.0] * len(LABELS)
        for pattern, label, size in VOTES:
            if re.match(pattern, f):
                votes[LABELS.index(label)] += size
        if any(votes):
            out[f] = tuple(votes)
    return out


def use(weights: Mapping[str, tuple[float, ...]]) -> None:
    """Has the pipeline that is loaded type names by these weights."""
    names = nlp("nl", pipeline="").get_pipe("kroniek_names")
    assert isinstance(names, Names)
    names.words = replace(names.words, weights=weights)
    names.features = Features(names.words)


@contextmanager
def without_names() -> Iterator[None]:
    """Names typed by votes."""
    learned = lang.load("nl").names.weights
    use(by_hand(learned))
    yield
    use(learned)


@contextmanager
def without_targets() -> Iterator[None]:
    """Whom by the frames alone."""
    known, load = lang.load("nl"), lang.load
    unlearned = replace(known, events=replace(known.events, target_weights={}))
    vars(lang)["load"] = lambda _: unlearned
    yield
    vars(lang)["load"] = load


PARTS = {"names": without_names, "whom": without_targets}


def speed() -> float:
    """Words a second of processor time that are read, from text to reading."""
    reports = list(read_paths([SETS["gold"] / "docs"], words=lang.load("nl").wire, language="nl")) * 8
    began = time.process_time()
    for _ in read(reports, Settings()):
        pass
    return sum(len(r.text.split()) for r in reports) / (time.process_time() - began)


def measured() -> tuple[dict[str, dict[str, dict[str, float]]], float]:
    """The rows of each set that is here, and the speed, the fastest of three."""
    pace = max(speed() for _ in range(3))
    return {name: rows(folder) for name, folder in SETS.items() if folder.is_dir()}, pace


def main() -> None:
    """Prints a table for each part."""
    learned, pace = measured()
    for part, without in PARTS.items():
        with without():
            alone, before = measured()
        print(f"{part:<18}" + "".join(f"{name:>9} without  learned" for name in alone))
        for row in sorted(learned["gold"]):
            found = [(alone[s].get(row, {}).get("F"), learned[s].get(row, {}).get("F")) for s in learned]
            if any(a is not None and b is not None and abs(b - a) >= 0.01 for a, b in found):
                cells = (f"{a:>17.3f}{b:>9.3f}" if a is not None and b is not None else " " * 26 for a, b in found)
                print(f"{row:<18}" + "".join(cells))
        print(f"words/s without {before:,.0f}, learned {pace:,.0f}")


if __name__ == "__main__":
    if not (SHARED / "score").is_dir():
        sys.exit(f"there is no score program in {SHARED}")
    main()
