"""Which reports are taken to tell one story: `python eval/linking.py [PART]`, `python eval/linking.py REPORTS.jsonl [--show SHARE]`.

Of the stories of `eval/stories/` (parts as in `contradictions.py`), all read into one chronicle: how many of the pairs of reports of one
story are linked (recall), and how many of the linked pairs are of one story (precision), for `same` and for `sure`; then with every story
moved to begin on one day, since stories years apart are told apart by their dates alone; and in two hundred piles of two stories that
begin on one day, where little is known of which words are common.

Of reports that nobody sorted: how many pairs are linked, and how many of those judged in `linking_read.tsv` are one story,
by whether both are short. A verdict is kept by the two ids, without text. `--show N` prints a seeded sample of N linked pairs that nobody
judged, to judge them: one story is one happening, or one affair that goes on, and not one theme.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import combinations
from pathlib import Path

from contradictions import PARTS, STORIES, load, parted
from kroniek import lang
from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.pipeline import read
from kroniek.reconcile.case import Case
from kroniek.reconcile.stories import Cast, Stories, cast_of
from kroniek.records import Reading
from kroniek.settings import Settings

KEPT = Path(__file__).with_name("linking_read.tsv")
PILES, SEED = 200, 7
DUTCH = lang.load("nl")
Row = tuple[int, int, int]
"""Pairs linked rightly, linked, and of one story."""


def linked(readings: Sequence[Reading], casts: Mapping[str, Cast], story: Mapping[str, str]) -> dict[str, Row]:
    """For `same` and `sure`: the pairs."""
    case = Case(readings, DUTCH)
    stories = Stories(case, [casts[i] for i in case.report])
    rows = {}
    for name, ask in (("same", stories.same), ("sure", stories.sure)):
        found = [(ask(a, b), story[a] == story[b]) for a, b in combinations(case.report, 2)]
        rows[name] = (sum(x and y for x, y in found), sum(x for x, _ in found), sum(y for _, y in found))
    return rows


def moved(casts: Mapping[str, Cast], story: Mapping[str, str]) -> dict[str, Cast]:
    """The same with every story beginning on the day that the first one does."""
    first = {s: min(c.first for i, c in casts.items() if story[i] == s and c.first) for s in set(story.values())}
    begin = min(first.values())

    def shifted(i: str, cast: Cast) -> Cast:
        days: timedelta = first[story[i]] - begin
        return replace(cast, first=cast.first and cast.first - days, last=cast.last and cast.last - days)

    return {i: shifted(i, c) for i, c in casts.items()}


def piles(readings: Sequence[Reading], story: Mapping[str, str]) -> Iterator[list[Reading]]:
    """Piles of the reports of two stories."""
    dice, names = random.Random(SEED), sorted(set(story.values()))
    for _ in range(PILES):
        two = dice.sample(names, 2)
        yield [r for r in readings if story[r.report.id] in two]


def added(rows: Iterable[dict[str, Row]]) -> dict[str, Row]:
    """The rows of several piles together."""
    every = list(rows)
    return {name: tuple(map(sum, zip(*(r[name] for r in every), strict=True))) for name in every[0]}  # type: ignore[misc]


def of_stories(part: str) -> None:
    """Prints the rows of a part of the stories."""
    told = [load(p) for p in parted(sorted(STORIES.glob("*.txt")), part)]
    story = {r.id: r.source.partition("/")[0] for reports, _ in told for r in reports}
    readings = list(read([r for reports, _ in told for r in reports], Settings()))
    case = Case(readings, DUTCH)
    casts = {r.report.id: cast_of(r, case) for r in case.readings}
    week = moved(casts, story)
    for title, rows in (
        ("as dated", linked(readings, casts, story)), ("begun on one day", linked(readings, week, story)),
        ("in piles of two", added(linked(pile, week, story) for pile in piles(readings, story))),
    ):  # fmt: skip
        for name, (right, found, every) in rows.items():
            recall, precision = f"{right:4} of {every:4}  {right / every:.3f}", f"{right:4} of {found:4}  {right / found:.3f}"
            print(f"{title:17} {name}  recall {recall}  precision {precision}")


def judged() -> dict[frozenset[str], bool]:
    """By two ids, whether a reader says that they tell one story."""
    rows = (line.split("\t") for line in KEPT.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return {frozenset({a, b}): verdict == "one" for a, b, verdict in rows}


def of_reports(path: Path, show: int) -> None:
    """Prints how many pairs of reports are linked, and how many of the judged ones rightly."""
    rows = [row for line in path.read_text("utf-8").splitlines() if (row := json.loads(line))["text"].strip()]
    reports = []
    for row in rows:
        when = interval(row["published"], "absolute: field") if row.get("published") else None
        reports.append(make_report(row["text"], source=str(row["id"]), published=when, outlet=row.get("outlet"), words=DUTCH.wire))
    case = Case(list(read(reports, Settings())), DUTCH)
    stories, known = Stories(case, [cast_of(r, case) for r in case.readings]), judged()
    source = {i: r.source for i, r in case.report.items()}
    pairs = [(a, b) for a, b in combinations(case.report, 2) if stories.same(a, b)]
    verdicts = {(a, b): known.get(frozenset({source[a], source[b]})) for a, b in pairs}
    there = {p for p in known if p <= set(source.values())}
    print(f"{len(reports)} reports, {len(pairs)} pairs linked, {sum(stories.sure(a, b) for a, b in pairs)} of them surely")
    for title, ask in (("same", stories.same), ("sure", stories.sure)):
        for kind in (True, False):
            counts = Counter(verdicts[a, b] for a, b in pairs if ask(a, b) and stories.brief(a, b) is kind)
            right, every = counts[True], counts[True] + counts[False]
            lengths = "both short" if kind else "one is long"
            print(f"{title} {lengths:11}: {right} of {every} judged pairs are one story  {right / max(1, every):.2f}")
    one = [p for p in there if known[p]]
    found = {frozenset({source[a], source[b]}) for a, b in pairs}
    print(f"{sum(p in found for p in one)} of {len(one)} pairs judged to be one story are linked")
    fresh = sorted((a, b) for (a, b), v in verdicts.items() if v is None)
    for a, b in random.Random(SEED).sample(fresh, min(show, len(fresh))):
        print(f"\n{source[a]}\t{source[b]}\t{'short' if stories.brief(a, b) else 'long'} {stories.score(a, b):.1f}")
        print(*(f"  {case.order[i][0]} {case.report[i].text[:230]!r}" for i in (a, b)), sep="\n")


def main(argv: list[str]) -> None:
    """Prints the rows of stories, or of reports that nobody sorted."""
    path = next((Path(a) for a in argv if a.endswith(".jsonl")), None)
    if path:
        of_reports(path, int(argv[argv.index("--show") + 1]) if "--show" in argv else 0)
    else:
        of_stories(next((a for a in argv if a in PARTS), "all"))


if __name__ == "__main__":
    main(sys.argv[1:])
