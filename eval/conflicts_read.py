"""Precision of conflicts on reports nobody annotated: `python eval/conflicts_read.py ../shared/corpora/news-dev/reports.jsonl [--show]`.

Reads and reconciles the reports, and counts the conflicts that a reader judged `right` in `conflicts_read.tsv`, by key. A verdict is kept
by the places of a passage on each side (report, first and last character), without text; `wrong` comes with its cause. What nobody judged
is said to be unread; `--show` prints the sentence that a user sees, to judge it (issue 7).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from kroniek import lang
from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.records import Conflict, Report
from kroniek.settings import Settings

KEPT = Path(__file__).with_suffix(".tsv")
Place = tuple[str, int, int]


def judged() -> dict[frozenset[Place], tuple[str, str]]:
    """Verdict and cause by the two places."""
    out = {}
    for line in KEPT.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            a, i, j, b, k, m, verdict, cause = line.split("\t")
            out[frozenset({(a, int(i), int(j)), (b, int(k), int(m))})] = verdict, cause
    return out


def places(conflict: Conflict, reports: dict[str, Report]) -> list[frozenset[Place]]:
    """The pairs of passages of two sides, by the source of their reports."""
    sides = [[(reports[s.report].source, s.start, s.end) for s in side] for side in conflict.sides]
    return [frozenset({p, q}) for n, x in enumerate(sides) for y in sides[:n] for p in x for q in y]


def main(argv: list[str]) -> None:
    """Prints how many conflicts are right by key, why the others are not, and what nobody read."""
    words = lang.load("nl").wire
    rows = [row for line in Path(argv[0]).read_text("utf-8").splitlines() if (row := json.loads(line))["text"].strip()]
    reports = {}
    for row in rows:
        when = interval(row["published"], "absolute: field") if row.get("published") else None
        r = make_report(row["text"], source=str(row["id"]), published=when, outlet=row.get("outlet"), words=words)
        reports[r.id] = r
    conflicts = reconcile(list(read(reports.values(), Settings())), lang.load("nl")).conflicts
    known = judged()
    counts: Counter[tuple[str, str]] = Counter()
    causes: Counter[str] = Counter()
    unread = []
    for c in sorted(conflicts, key=lambda c: (c.key, c.id)):
        told = next((known[p] for p in places(c, reports) if p in known), None)
        if told is None:
            unread.append(c)
            continue
        counts[c.key, told[0]] += 1
        causes[told[1]] += told[0] == "wrong"
    right, wrong = (sum(n for (_, v), n in counts.items() if v == verdict) for verdict in ("right", "wrong"))
    print(f"{len(conflicts)} conflicts, {right + wrong} read, {right} of them right: {right / max(1, right + wrong):.2f}")
    for key in sorted({k for k, _ in counts}):
        print(f"  {key:22} {counts[key, 'right']:3} right {counts[key, 'wrong']:3} wrong")
    print(*(f"  wrong, {cause}: {n}" for cause, n in causes.most_common() if n), sep="\n")
    for c in unread:
        (a, *_), (b, *_) = c.sides[:2]
        cells = [x for s in (a, b) for x in (reports[s.report].source, s.start, s.end)]
        print("\t".join(map(str, [*cells, "unread", c.reason if "--show" in argv else ""])))


if __name__ == "__main__":
    main(sys.argv[1:])
