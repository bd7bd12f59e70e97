"""What learning from our annotations buys: `python eval/learned.py`.

Four parts are learned: the typer of names, from `corpus/names` (`training/name_weights.py`), and from `corpus/documents` which words tell
an event (`training/trigger_weights.py`), whom it is done to (`training/target_weights.py`) and whether it happened
(`training/factuality_weights.py`). The same program reads the same reports with each part and without it, everything else alike.
Without the first, names are typed by votes that we would give by hand to the same tables and cues (a first name speaks for a person, `in`
for a place); without the second, an event is what the rules take for one; without the third, whom is what the frames of the predicates
say; without the fourth, the rules for modals, negations and the like decide. Rows of the shared score that differ by
a hundredth or more are printed, on the shared gold set, on the dev split of the corpus (which the weights have seen) and on its test split
(which they have not; put together with `make corpus`), and the words a second of both.

`python eval/learned.py --left-out` learns the last three five times from four fifths of the train and dev documents and scores the
fifth that was left out, with the rules alone and with the weights: what to expect of reports that nobody has annotated.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from kroniek import lang
from kroniek.annotate import nlp
from kroniek.annotate.names import Names
from kroniek.annotate.names.features import Features
from kroniek.ingest import read_paths
from kroniek.lang.shapes.names import LABELS
from kroniek.pipeline import read
from kroniek.settings import Settings
from run import SHARED, rows

sys.path.append(str(Path(__file__).parents[1] / "training"))
import factuality_weights
import target_weights
import trigger_weights
from annotated import gathered, table

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
def events_by(**weights: Any) -> Iterator[None]:
    """Events (`trigger_weights`), whom (`target_weights`), factuality (`factuality_weights`) by these weights; without any by the rules."""
    known, load = lang.load("nl"), lang.load
    other = replace(known, events=replace(known.events, **weights))
    vars(lang)["load"] = lambda _: other
    yield
    vars(lang)["load"] = load


PARTS: dict[str, Callable[[], AbstractContextManager[None]]] = {
    "names": without_names,
    "triggers": partial(events_by, trigger_weights={}),
    "whom": partial(events_by, target_weights={}),
    "factuality": partial(events_by, factuality_weights={}),
    "these three": partial(events_by, trigger_weights={}, target_weights={}, factuality_weights={}),
}
LEFT_OUT = ("events.trigger", "events.typed", "events.who", "events.whom", "events.unreal")


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


def left_out(folds: int = 5) -> None:
    """Prints the rows of events over documents that were left out of learning, by who annotated them."""
    names = sorted((p for s in ("train", "dev") for p in (CORPUS / s).glob("*.json")), key=lambda p: sha256(p.name.encode()).digest())
    words = gathered(CORPUS, trigger_weights.examples)
    actors, facts = gathered(CORPUS, target_weights.examples), gathered(CORPUS, factuality_weights.examples)
    found: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for fold in range(folds):
        out = {p.stem: p for p in names[fold::folds]}
        learned = {
            "trigger_weights": table(trigger_weights.train([e for e in words if e.document not in out])),
            "target_weights": target_weights.table(target_weights.train([e for e in actors if e.document not in out])),
            "factuality_weights": table(factuality_weights.train([e for e in facts if e.document not in out])),
        }
        for name, path in out.items():
            kind = str(json.loads(path.read_text("utf-8"))["annotated"])
            for way, weights in (("rules", {part: {} for part in learned}), ("learned", learned)):
                with tempfile.TemporaryDirectory() as folder, events_by(**weights):
                    (Path(folder) / "docs").mkdir()
                    shutil.copy(path, folder)
                    shutil.copy(path.parent / "docs" / f"{name}.txt", Path(folder) / "docs")
                    scored = rows(Path(folder))
                for row, who in ((r, w) for r in LEFT_OUT for w in (kind, "all")):
                    found[row, who, way].update({k: int(scored.get(row, {}).get(k, 0)) for k in ("hits", "gold", "pred")})
    for (row, kind, way), n in sorted(found.items()):
        p, r = n["hits"] / max(1, n["pred"]), n["hits"] / max(1, n["gold"])
        counts = f"{n['hits']} of {n['gold']}, {n['pred']} said"
        print(f"{row:<15}{kind:<10}{way:<10}P {p:.3f}  R {r:.3f}  F {2 * p * r / max(1e-9, p + r):.3f}  ({counts})")


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
    left_out() if "--left-out" in sys.argv else main()
