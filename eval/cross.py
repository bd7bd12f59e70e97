"""How well events are joined over reports, against a folder's `cross.json`: `python eval/cross.py ../shared/gold [--gold] [--list]`.

`joined`: share of the pairs in its event clusters that one line of the timeline tells of together, over the pairs of which both events
were found; `apart`: share of its `not_same` pairs that stay apart. With `--gold` the readings are the annotations themselves.
"""

from __future__ import annotations

import json
import sys
from itertools import combinations
from pathlib import Path

from gold import readings_of
from kroniek import lang
from kroniek.ingest import read_paths
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.records import Chronicle, Reading
from kroniek.settings import Settings


def found_as(folder: Path, readings: list[Reading]) -> dict[str, str]:
    """The found event or actor id for each annotated one: events whose triggers overlap, actors by most mentions."""
    annotated, names = readings_of(folder)
    back = {v: k for k, v in names.items()}
    out = {}
    ours = {Path(r.report.source).stem: r for r in readings}
    for gold in annotated:
        mine = ours.get(Path(gold.report.source).stem)
        if mine is None:
            continue
        for event in gold.events:
            hits = [e for e in mine.events if e.trigger.start < event.trigger.end and event.trigger.start < e.trigger.end]
            if hits:
                out[back[event.id]] = hits[0].id
        for actor in gold.actors:
            places = {(m.span.start, m.span.end) for m in actor.mentions}
            votes = {a.id: len(places & {(m.span.start, m.span.end) for m in a.mentions}) for a in mine.actors}
            best = max(votes, key=lambda a: (votes[a], a), default=None)
            if best and votes[best]:
                out[back[actor.id]] = best
    return out


def joined(chronicle: Chronicle) -> dict[str, set[str]]:
    """For each event the lines that tell of it, for each actor the one it is."""
    out: dict[str, set[str]] = {}
    for entry in chronicle.timeline:
        for evidence in entry.evidence:
            out.setdefault(evidence.event, set()).add(entry.id)
    for actor, whole in chronicle.actor_of:
        out[actor] = {whole}
    return out


def pairs(folder: Path, ids: dict[str, str], chronicle: Chronicle) -> dict[str, tuple[list[tuple[str, str]], list[tuple[str, str]], int]]:
    """For `joined` and `apart`: the pairs that are right, those of which both were found, and how many there are."""
    lines = joined(chronicle)
    cross = json.loads((folder / "cross.json").read_text("utf-8"))
    same = {frozenset(p) for c in cross["event_clusters"] for p in combinations(c["members"], 2)}
    out = {}
    for name, clusters, want in (("joined", cross["event_clusters"], True), ("apart", cross["not_same"], False)):
        every = [p for c in clusters for p in combinations(c["members"], 2)]
        every = every if want else [p for p in every if frozenset(p) not in same]
        both = [(a, b) for a, b in every if a in ids and b in ids]
        right = [(a, b) for a, b in both if bool(lines.get(ids[a], set()) & lines.get(ids[b], set())) == want]
        out[name] = right, both, len(every)
    return out


def rows(folder: Path) -> dict[str, float]:
    """The two shares as rows of the gate; none where there is no `cross.json`."""
    if not (folder / "cross.json").exists():
        return {}
    readings = list(read(read_paths([folder / "docs"]), Settings()))
    found = pairs(folder, found_as(folder, readings), reconcile(readings, lang.load("nl")))
    return {f"events.{name}": len(right) / max(1, len(both)) for name, (right, both, _) in found.items()}


def main(argv: list[str]) -> None:
    """Prints the two shares, and with `--list` the pairs that fail."""
    folder = Path(argv[0])
    if "--gold" in argv:
        readings, ids = readings_of(folder)
    else:
        readings = list(read(read_paths([folder / "docs"]), Settings()))
        ids = found_as(folder, readings)
    for name, (right, both, every) in pairs(folder, ids, reconcile(readings, lang.load("nl"))).items():
        print(f"{name:8} {len(right)}/{len(both)} of {every} pairs  {len(right) / max(1, len(both)):.3f}")
        if "--list" in argv:
            print(*(f"  - {name}: {a} {b}" for a, b in both if (a, b) not in right), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
