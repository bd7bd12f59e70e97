"""Draws lines of a timeline at random, for reading beside their passages, and counts what the reader found (issue 7).

    kroniek build ../shared/corpora/news-dev/reports.jsonl -o NEWS.kroniek
    python eval/lines_read.py draw NEWS.kroniek     prints the sample with its passages
    python eval/lines_read.py count                 prints the shares of the kept verdicts
    python eval/lines_read.py count NEWS.kroniek    also says how many of those lines still read the same

The verdicts stand in `lines_read.tsv` without text: the id of the report, the offsets of the line's first passage, a digest of the
line. Another seed may be given behind the file, to look for causes in lines that are not counted.
"""

from __future__ import annotations

import hashlib
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kroniek.records import Entry, Report
from kroniek.store import open_chronicle

SEED, LINES = 701, 100
"""Seeds 1 to 9 are for finding faults."""
PASSAGES, BEFORE, BEHIND = 3, 200, 60
KEPT = Path(__file__).with_suffix(".tsv")
VERDICTS = ("right", "fragment", "wrong")
Verdict = tuple[str, int, int, str, str]


def lines(path: Path) -> tuple[list[Entry], dict[str, Report]]:
    """The lines of a chronicle by the first passage that proves them, and its reports by id."""
    with open_chronicle(path) as file:
        entries = file.chronicle().timeline
        reports = {r.id: r for r in file.reports({v.span.report for e in entries for v in e.evidence})}
    return sorted(entries, key=lambda e: (reports[e.evidence[0].span.report].source, e.evidence[0].span, e.id)), reports


def place(entry: Entry, reports: dict[str, Report]) -> tuple[str, int, int, str]:
    """What a verdict is kept by: the first passage's report and offsets, and a digest of the line."""
    span = entry.evidence[0].span
    return reports[span.report].source.rpartition("#")[2], span.start, span.end, hashlib.sha256(entry.summary.encode()).hexdigest()[:8]


def shown(entry: Entry, reports: dict[str, Report], n: int) -> str:
    """A line as its reader sees it, over the passages that it rests on."""
    spans = list(dict.fromkeys(v.span for v in entry.evidence))[:PASSAGES]
    rows = [f"{n}\t" + "\t".join(map(str, place(entry, reports))), f"  {entry.summary}"]
    for span in spans:
        text = reports[span.report].text
        before, behind = text[max(0, span.start - BEFORE) : span.start], text[span.end : span.end + BEHIND]
        rows.append(f"    {before}[[{text[span.start : span.end]}]]{behind}".replace("\n", "¶"))
    return "\n".join(rows)


def verdicts() -> Iterator[Verdict]:
    """The kept verdicts with their places."""
    for row in KEPT.read_text("utf-8").splitlines():
        if row and not row.startswith("#"):
            source, start, end, digest, verdict = row.split("\t")
            yield source, int(start), int(end), digest, verdict


def main(argv: list[str]) -> int:
    if argv[:1] == ["draw"]:
        entries, reports = lines(Path(argv[1]))
        drawn = random.Random(int(argv[2]) if argv[2:] else SEED).sample(entries, LINES)
        print(*(shown(entry, reports, n) for n, entry in enumerate(drawn)), sep="\n")
        return 0
    kept = list(verdicts())
    counts = Counter(v[-1] for v in kept)
    print(f"{len(kept)} lines: " + ", ".join(f"{v} {counts[v] / len(kept):.2f}" for v in VERDICTS))
    if argv[1:]:
        entries, reports = lines(Path(argv[1]))
        now = {place(entry, reports) for entry in entries}
        print(f"{sum(v[:4] in now for v in kept)} of them read the same in {argv[1]}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
