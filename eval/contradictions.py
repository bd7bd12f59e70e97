"""Contradictions, updates and look-alikes in short stories of our own: `python eval/contradictions.py [PART] [--list] [--apart]`.

Each file of `eval/stories/` is a story: reports (`@ DAY OUTLET`, then the text) and judged pairs of passages, a line each:
`contradiction|update|compatible TOPIC REPORT "words" REPORT "words"`. All stories are read into one chronicle, as a case holds many
stories (`--apart`: one chronicle a story). A contradiction or update is found when a conflict of that judgement has one passage in one
side and the other in another; a compatible pair that any conflict sets against each other is a false alarm. Parts: `odd` (to 99),
`odd101`, `odd251`, `odd363` and `odd531` (look-alikes above all), `odd419`, `odd601` (figures and dates above all), `odd741`,
`odd909` (longer reports, few pairs a story), `odd1149` and `odd1269` (as long, nearly all their pairs), `odd1549` (cases of several
matters, all their pairs), `odd1801` (such cases whose sources mostly agree), `odd1901` and `odd2201` (as those two), `even`, `even40`
(the even ones to 40), `even41` (42 to 100), `even101`, `unseen` (the last two), `even302` (look-alikes above all), `even404` and
`even524` (as odd909), `even604` (as odd1549), `even616` (as odd1801), `seen` (odd and even40) or all.
The stories up to 20, and the even ones after, were written before the program was seen on them. Rules were tuned on the odd ones first,
and then on even40 too; the later even ones are only ever counted (issue 7). The even ones from 78 on, and the odd ones from 101 on, were
written blind on 2026-11-28 to 30, by hands that had not seen which pairs are found. Those of `odd909` and `even404` are as long as news.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kroniek import lang
from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.records import Conflict, Reading, Report, Span
from kroniek.settings import Settings

STORIES = Path(__file__).parent / "stories"
PAIR = re.compile(r'(contradiction|update|compatible) (\w+) (\d+) "(.+?)" (\d+) "(.+?)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Two passages and what a reader says of them."""

    story: str
    kind: str
    topic: str
    left: Span
    right: Span


def load(path: Path) -> tuple[list[Report], list[Judged]]:
    """The reports and judged pairs of a story. Raises `ValueError` for words that stand in a report never or twice."""
    reports: list[Report] = []
    judged: list[Judged] = []
    words = lang.load("nl").wire
    head, *blocks = re.split(r"^@ ", path.read_text("utf-8"), flags=re.M)
    assert not head.strip()
    for i, block in enumerate(blocks, 1):
        first, *lines = block.strip().split("\n")
        day, outlet = first.split(" ", 1)
        text = "\n".join(x for x in lines if not PAIR.match(x))
        when = interval(day, "absolute: field")
        reports.append(make_report(text, source=f"{path.stem}/{i}.txt", published=when, outlet=outlet, words=words))
    for m in PAIR.finditer(path.read_text("utf-8")):
        left, right = (_place(reports[int(n) - 1], quote) for n, quote in ((m[3], m[4]), (m[5], m[6])))
        judged.append(Judged(story=path.stem, kind=m[1], topic=m[2], left=left, right=right))
    return reports, judged


def _place(report: Report, quote: str) -> Span:
    places = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(quote)}(?!\w)", report.text)]
    if len(places) != 1:
        raise ValueError(f"{report.source}: {quote!r} stands there {len(places)} times")
    return Span(report.id, places[0], places[0] + len(quote))


def set_against(conflicts: Iterable[Conflict], pair: Judged) -> list[Conflict]:
    """The conflicts that have one passage of a pair in one side and the other in another."""

    def touches(side: Sequence[Span], span: Span) -> bool:
        return any(s.overlaps(span) for s in side)

    return [
        c for c in conflicts
        if any(touches(a, pair.left) and touches(b, pair.right) for a in c.sides for b in c.sides if a is not b)
    ]  # fmt: skip


def found(conflicts: Iterable[Conflict], pair: Judged) -> bool:
    """Is the pair among the conflicts, with the judgement that it has?"""
    judgements = {c.judgement for c in set_against(conflicts, pair)}
    return bool(judgements) if pair.kind == "compatible" else pair.kind in judgements


PARTS: dict[str, Callable[[int], bool]] = {
    "all": lambda n: n >= 0,
    "odd": lambda n: n % 2 == 1 and n <= 100,
    "odd101": lambda n: n % 2 == 1 and 100 < n < 250,
    "odd251": lambda n: n % 2 == 1 and 250 < n < 363,
    "odd363": lambda n: n % 2 == 1 and 362 < n < 419,
    "odd419": lambda n: n % 2 == 1 and 418 < n < 531,
    "odd531": lambda n: n % 2 == 1 and 530 < n < 600,
    "odd601": lambda n: n % 2 == 1 and 600 < n < 741,
    "odd741": lambda n: n % 2 == 1 and 740 < n < 908,
    "odd909": lambda n: n % 2 == 1 and 908 < n < 1149,
    "odd1149": lambda n: n % 2 == 1 and 1148 < n < 1269,
    "odd1269": lambda n: n % 2 == 1 and 1268 < n < 1549,
    "odd1549": lambda n: n % 2 == 1 and 1548 < n < 1801,
    "odd1801": lambda n: n % 2 == 1 and 1800 < n < 1901,
    "odd1901": lambda n: n % 2 == 1 and 1900 < n < 2201,
    "odd2201": lambda n: n % 2 == 1 and n > 2200,
    "even": lambda n: n % 2 == 0,
    "even40": lambda n: n % 2 == 0 and n <= 40,
    "even41": lambda n: n % 2 == 0 and 40 < n <= 100,
    "even101": lambda n: n % 2 == 0 and 100 < n < 302,
    "even302": lambda n: n % 2 == 0 and 301 < n < 404,
    "even404": lambda n: n % 2 == 0 and 403 < n < 524,
    "even524": lambda n: n % 2 == 0 and 523 < n < 604,
    "even604": lambda n: n % 2 == 0 and 603 < n < 616,
    "even616": lambda n: n % 2 == 0 and n > 615,
    "unseen": lambda n: n % 2 == 0 and 40 < n < 302,
    "seen": lambda n: n % 2 == 1 or n <= 40,
}


def parted(paths: Sequence[Path], part: str) -> list[Path]:
    """The stories of a part, by the number that their names begin with."""
    return [p for p in paths if PARTS[part](int(p.stem.partition("-")[0]))]


Told = tuple[dict[str, tuple[int, int]], list[tuple[Judged, bool]], list[Conflict], list[Reading]]


def counts(part: str = "all", *, apart: bool = False) -> Told:
    """Hits and number of pairs by kind, each pair with whether it was found, all conflicts and the readings."""
    stories = [load(p) for p in parted(sorted(STORIES.glob("*.txt")), part)]
    readings = list(read([r for reports, _ in stories for r in reports], Settings()))
    of = {r.report.id: r for r in readings}
    cases = [[of[r.id] for r in reports] for reports, _ in stories] if apart else [readings]
    conflicts = [c for case in cases for c in reconcile(case, lang.load("nl")).conflicts]
    told = [(pair, found(conflicts, pair)) for _, judged in stories for pair in judged]
    rows: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for pair, hit in told:
        rows[pair.kind] = (rows[pair.kind][0] + hit, rows[pair.kind][1] + 1)
    return dict(rows), told, conflicts, readings


def main(argv: list[str]) -> None:
    """Prints the rows; with `--list` the pairs that fail and every conflict."""
    part = next((a for a in argv if a in PARTS), "all")
    rows, told, conflicts, readings = counts(part, apart="--apart" in argv)
    names = {"compatible": "false alarms"}
    for kind in ("contradiction", "update", "compatible"):
        hits, every = rows.get(kind, (0, 0))
        print(f"{names.get(kind, kind):14} {hits:3} of {every:3}  {hits / max(1, every):.2f}")
    if "--list" in argv:
        quote = {r.report.id: r.report for r in readings}
        for pair, hit in told:
            if hit == (pair.kind == "compatible"):
                left, right = (quote[s.report].quote(s) for s in (pair.left, pair.right))
                print(f"- {pair.story} {pair.kind} {pair.topic}: {left} | {right}")
        for c in sorted(conflicts, key=lambda c: (quote[c.sides[0][0].report].source, c.reason)):
            right_one = any(c in set_against(conflicts, p) and p.kind == c.judgement for p, _ in told)
            print(f"{'+' if right_one else '?'} {quote[c.sides[0][0].report].source} {c.judgement} {c.topic}: {c.reason}")


if __name__ == "__main__":
    main(sys.argv[1:])
