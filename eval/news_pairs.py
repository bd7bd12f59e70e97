"""How much of what a reader sets side by side in newspapers is found.

    python eval/news_pairs.py ../shared/corpora/news-dev/reports.jsonl [--list]

Reads the 205 reports of `news_pairs.tsv`, sixty-four stories of two to six reports each, into one chronicle, and counts which of the
pairs of passages that a reader listed are told. A contradiction or update is found when a conflict of that judgement has one passage in one
side and the other in another; a compatible pair that any conflict sets against each other is a false alarm. Odd stories may be learned
from and looked at (`--list` prints their misses); of even ones only the counts are (issue 7). A reader lists what strikes him: that a
conflict is not listed does not make it wrong (`conflicts_read.py` counts that).
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import contradictions
from conflicts_read import Place
from events_read import identity
from kroniek import lang
from kroniek.ingest.files import find_files
from kroniek.ingest.piece import Options
from kroniek.ingest.read import read_file
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.records import Report, Span
from kroniek.settings import Settings

KEPT = Path(__file__).with_suffix(".tsv")
KINDS = ("contradiction", "update", "compatible")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Two passages, by report, first and last character, and what a reader says of them."""

    group: int
    kind: str
    topic: str
    left: Place
    right: Place


def rows() -> Iterator[list[str]]:
    """The lines of the table, in columns."""
    return (line.split("\t") for line in KEPT.read_text("utf-8").splitlines() if line and not line.startswith("#"))


def groups() -> dict[int, tuple[str, ...]]:
    """The reports of each story."""
    return {int(row[0]): tuple(row[2].split()) for row in rows() if row[1] == "reports"}


def held() -> frozenset[str]:
    """The reports of the stories that nothing is learned from."""
    return frozenset(r for group, reports in groups().items() if group % 2 == 0 for r in reports)


def listed() -> list[Listed]:
    """The pairs of all stories."""
    found = (row for row in rows() if row[1] != "reports")
    return [
        Listed(group=int(g), kind=k, topic=t, left=(a, int(i), int(j)), right=(b, int(m), int(n))) for g, k, t, a, i, j, b, m, n in found
    ]


def main(path: Path, *, show: bool) -> None:
    """Prints how many pairs of each kind are found, in the stories that may be looked at and in the others."""
    options = Options(words=lang.load("nl").wire, language="nl")
    wanted = {r for reports in groups().values() for r in reports}
    items = (item for file in find_files([path]) for item in read_file(file, options))
    reports = {identity(r): r for r in items if isinstance(r, Report) and identity(r) in wanted}
    conflicts = reconcile(list(read(reports.values(), Settings())), lang.load("nl")).conflicts
    every, right = Counter[tuple[bool, str]](), Counter[tuple[bool, str]]()
    for pair in listed():
        left, right_side = (Span(reports[r].id, start, end) for r, start, end in (pair.left, pair.right))
        judged = contradictions.Judged(story=str(pair.group), kind=pair.kind, topic=pair.topic, left=left, right=right_side)
        told, odd = contradictions.found(conflicts, judged), bool(pair.group % 2)
        every[odd, pair.kind] += 1
        right[odd, pair.kind] += told
        if show and odd and told == (pair.kind == "compatible"):
            sides = (reports[r].text[start:end] for r, start, end in (pair.left, pair.right))
            print(f"{pair.group} {pair.kind} {pair.topic}: " + " | ".join(sides))
    print(f"{len(reports)} reports, {len(conflicts)} conflicts")
    for odd in (True, False):
        told_of = ", ".join(f"{right[odd, k]} of {every[odd, k]} {k}" for k in KINDS)
        print(f"{'odd stories' if odd else 'even stories (unseen)'}: {told_of}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), show="--list" in sys.argv)
