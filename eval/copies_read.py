"""Precision of near copies on reports nobody annotated: `python eval/copies_read.py ../shared/corpora/news-dev/reports.jsonl [--show]`.

Finds the pairs that are taken for one text and counts those that a reader judged `same` in `copies_read.tsv` (ids of the two reports,
share of the shorter one that stands in the other, verdict; no text). A pair that nobody judged is said to be unread; `--show` prints how
both begin, to judge it (issue 7).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kroniek import lang
from kroniek.ingest import make_report
from kroniek.reconcile.case import Case
from kroniek.reconcile.copies import find_copies
from kroniek.records import Reading

KEPT = Path(__file__).with_suffix(".tsv")


def judged() -> dict[tuple[str, str], str]:
    """The verdicts by pair of report ids, the smaller first."""
    rows = [line.split("\t") for line in KEPT.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return {(left, right): verdict for left, right, _, verdict in rows}


def main(argv: list[str]) -> None:
    """Prints precision, and the pairs that nobody read."""
    dutch = lang.load("nl")
    rows = [row for line in Path(argv[0]).read_text("utf-8").splitlines() if (row := json.loads(line))["text"].strip()]
    reports = {r.id: r for row in rows for r in [make_report(row["text"], source=str(row["id"]), words=dutch.wire)]}
    case = Case([Reading(report=r) for r in reports.values()], dutch)
    verdicts = judged()
    found = [(_pair(reports[x.left].source, reports[x.right].source), x) for x in find_copies(case)[1] if x.judgement == "same"]
    known = [verdicts[pair] for pair, _ in found if pair in verdicts]
    print(f"{len(found)} pairs, {len(known)} read, {known.count('same')} of them one text: {known.count('same') / max(1, len(known)):.2f}")
    for pair, x in sorted(found, key=lambda f: f[0]):
        if pair not in verdicts or "--show" in argv:
            begins = [" ".join(case.report[i].text.split())[:100] for i in (x.left, x.right)] if "--show" in argv else []
            print("\t".join([*pair, f"{x.score:.2f}", verdicts.get(pair, "unread"), *begins]))


def _pair(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a < b else (b, a)


if __name__ == "__main__":
    main(sys.argv[1:])
