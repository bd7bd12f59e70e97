"""Counts which stances are found in sentences of newspaper reports that were read for it (issue 6).

    python eval/stances_read.py ../shared/corpora/news-dev/reports.jsonl           prints the counts
    python eval/stances_read.py ../shared/corpora/news-dev/reports.jsonl --list    and each stance that is missed or wrong, by offsets

The stances stand in `stances_read.tsv` as offsets, no text. One that is found counts as right where its holder and its target are those
of a stance that was read in the sentence, by their mentions, and is of its kind, or at least of its side.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kroniek.ingest import make_report
from kroniek.pipeline import read
from kroniek.records import Reading
from kroniek.settings import Settings

KEPT = Path(__file__).with_suffix(".tsv")
FOR = frozenset({"supports", "recognises", "allied"})

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Told:
    """A stance by its kind, and the words that mention its holder and its target."""

    kind: str
    holder: Place
    target: Place


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that was read, and its stances."""

    report: str
    span: Place
    stances: tuple[Told, ...]


def place(text: str) -> Place:
    """Offsets as the tables have them: `12-20`."""
    start, end = text.split("-")
    return int(start), int(end)


def _told(text: str) -> Told:
    kind, _, sides = text.partition(":")
    holder, target = sides.split(">")
    return Told(kind, place(holder), place(target))


def sentences() -> Iterator[Sentence]:
    """The sentences that were read."""
    for line in KEPT.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            report, start, end, told = line.split("\t")
            yield Sentence(report, (int(start), int(end)), tuple(_told(t) for t in told.split()))


def compared(reading: Reading, sentence: Sentence) -> Iterator[tuple[str, str]]:
    """What each stance found or read in a sentence is (right, side, extra, missed), and the stance."""
    places = {a.id: {(m.span.start, m.span.end) for m in a.mentions} for a in reading.actors}
    first, last = sentence.span
    found = {(s.holder, s.kind, s.target) for s in reading.stances if s.span.start < last and first < s.span.end}
    left = list(sentence.stances)
    for holder, kind, target in sorted(found):
        same = [t for t in sentence.stances if t.holder in places[holder] and t.target in places[target]]
        verdict = "right" if kind in {t.kind for t in same} else "side" if (kind in FOR) in {t.kind in FOR for t in same} else "extra"
        left = [t for t in left if t not in same or verdict == "extra"]
        yield verdict, f"{kind} {min(places[holder])}>{min(places[target])}"
    yield from (("missed", f"{t.kind} {t.holder}>{t.target}") for t in left)


def main(path: Path, *, listed: bool) -> int:
    """Prints the counts; 1 where a report is not there."""
    wanted = defaultdict(list)
    for sentence in sentences():
        wanted[sentence.report].append(sentence)
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    reports = [make_report(row["text"], source=str(row["id"]), published=None) for row in rows if str(row["id"]) in wanted]
    if len(reports) != len(wanted):
        print(f"{path} lacks {len(wanted) - len(reports)} of the {len(wanted)} reports")
        return 1
    counts: Counter[str] = Counter()
    for reading in read(reports, Settings()):
        for sentence in wanted[reading.report.source]:
            for verdict, stance in compared(reading, sentence):
                counts[verdict] += 1
                if listed and verdict != "right":
                    print(reading.report.source, sentence.span, verdict, stance)
    said, there = counts["right"] + counts["side"] + counts["extra"], sum(len(s.stances) for found in wanted.values() for s in found)
    print(f"{said} stances said: {counts['right'] / said:.2f} right, {counts['side'] / said:.2f} of another kind on the right side")
    print(f"{there} stances read: {counts['missed'] / there:.2f} missed")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), listed="--list" in sys.argv))
