"""Draws claims at random from reports nobody annotated, for reading, and counts what the readers found (issue 5).

    python eval/claims_read.py draw ../shared/corpora/news-dev/reports.jsonl    prints the sample with its context
    python eval/claims_read.py count                                            prints the shares of the kept verdicts

The verdicts stand in `claims_read.tsv` as offsets, no text: report id, content, source, and whether the speaker is right.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kroniek.ingest import make_report
from kroniek.pipeline import read
from kroniek.records import Claim, Reading
from kroniek.settings import Settings

SEED = 5
REPORTS, CLAIMS = 200, 200
KEPT = Path(__file__).with_suffix(".tsv")


def sample(path: Path) -> list[tuple[Reading, Claim]]:
    """The same claims for the same program: reports drawn first, then claims of all of them."""
    rows = [row for line in path.read_text("utf-8").splitlines() if (row := json.loads(line))["text"].strip()]
    drawn = random.Random(SEED).sample(rows, REPORTS)
    reports = [make_report(row["text"], source=str(row["id"]), published=None) for row in drawn]
    claims = [(reading, claim) for reading in read(reports, Settings()) for claim in reading.claims]
    return random.Random(SEED).sample(claims, CLAIMS)


def shown(reading: Reading, claim: Claim, n: int) -> str:
    """A claim as its reader sees it, with the offsets to write beside the verdict."""
    text, span, source = reading.report.text, claim.span, claim.source
    voice = text[source.start : source.end] if source else "-"
    name = next((a.name for a in reading.actors if a.id == claim.speaker), "-")
    offsets = (span.start, span.end, *((source.start, source.end) if source else ("", "")))
    place = "\t".join(map(str, (reading.report.source, *offsets)))
    said = (
        text[span.start : span.end]
        if span.end - span.start < 180
        else f"{text[span.start : span.start + 120]} … {text[span.end - 50 : span.end]}"
    )
    before, behind = text[max(0, span.start - 170) : span.start], text[span.end : span.end + 80]
    return f"{n}\t{place}\t{claim.mode}\n  {voice!r} = {name!r}\n  {before!r}\n  [{said}] {behind!r}"


def verdicts() -> Iterator[tuple[str, str]]:
    """Mode and verdict of each kept claim."""
    for line in KEPT.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            *_, mode, verdict = line.split("\t")
            yield mode, verdict


def main(argv: list[str]) -> int:
    if argv[:1] == ["draw"]:
        for n, (reading, claim) in enumerate(sample(Path(argv[1]))):
            print(shown(reading, claim, n))
        return 0
    counts = Counter(verdict for _, verdict in verdicts())
    direct = Counter(verdict for mode, verdict in verdicts() if mode == "direct")
    total = sum(counts.values())
    print(
        f"{total} claims: right {counts['right'] / total:.2f}, wrong {counts['wrong'] / total:.2f}, no claim {counts['none'] / total:.2f}"
    )
    print(f"{sum(direct.values())} direct: speaker unknown {direct['unknown'] / sum(direct.values()):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
