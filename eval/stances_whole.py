"""Counts which stances are found in newspaper articles that were read whole for it (issue 6).

    python eval/stances_whole.py ../shared/corpora/news-dev/reports.jsonl

The stances stand in `stances_whole.tsv` as offsets, no text. One that is found counts as right where it has the kind of one that was read
there, with an actor of the program that has its holder's mention, another that has its target's, and passages that overlap. Rules were
made after reading the part `work`; look at nothing but the counts of the part `held`. The part `quick` was read fast, and generously.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from kroniek.ingest import make_report
from kroniek.pipeline import read
from kroniek.records import Reading
from kroniek.settings import Settings
from stances_read import Place, place

KEPT = Path(__file__).with_suffix(".tsv")


@dataclass(frozen=True, slots=True)
class Told:
    """A stance by its kind, its passage, and words that mention its holder and its target."""

    kind: str
    span: Place
    holder: Place
    target: Place


def _told(text: str) -> Told:
    kind, span, sides = text.split(":")
    holder, target = sides.split(">")
    return Told(kind, place(span), place(holder), place(target))


def articles() -> dict[str, tuple[str, tuple[Told, ...]]]:
    """The articles that were read, by report id: the part, and the stances."""
    lines = [line.split("\t") for line in KEPT.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {report: (part, tuple(_told(t) for t in told.split())) for report, part, told in lines}


def hits(reading: Reading, told: tuple[Told, ...]) -> int:
    """How many of the stances that were read are found, each by one of its own."""
    ends = {a.id: {p for m in a.mentions for p in ((m.span.start, "start"), (m.span.end, "end"))} for a in reading.actors}
    left, n = list(told), 0
    for s in reading.stances:
        for t in left:
            met = s.span.start < t.span[1] and t.span[0] < s.span.end
            if met and s.kind == t.kind and _is_at(t.holder, ends[s.holder]) and _is_at(t.target, ends[s.target]):
                left.remove(t)
                n += 1
                break
    return n


def _is_at(place: Place, ends: set[tuple[int, str]]) -> bool:
    """Does a mention begin or end where the words do?"""
    return (place[0], "start") in ends or (place[1], "end") in ends


def main(path: Path) -> int:
    """Prints the counts; 1 where an article is not there."""
    wanted = articles()
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    reports = [make_report(row["text"], source=str(row["id"]), published=None) for row in rows if str(row["id"]) in wanted]
    if len(reports) != len(wanted):
        print(f"{path} lacks {len(wanted) - len(reports)} of the {len(wanted)} articles")
        return 1
    counts: dict[str, Counter[str]] = {part: Counter() for part in ("work", "held", "quick")}
    for reading in read(reports, Settings()):
        part, told = wanted[reading.report.source]
        counts[part].update(read=len(told), said=len(reading.stances), right=hits(reading, told))
    for part, n in counts.items():
        print(f"{part}: {n['right']} of {n['read']} found, {n['said']} said, F {2 * n['right'] / (n['read'] + n['said']):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
