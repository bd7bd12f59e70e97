"""Measures who does it in newspaper reports nobody annotated, by what readers said of 1,539 events (issue 6).

    python eval/doers_read.py ../shared/corpora/news-dev/reports.jsonl

The answers stand in `training/tables/judged_doers.tsv` as offsets, no text. Of the events that are still told, and are one to the reader,
it prints the share whose doer is right (those whom the reader names or some of them, nobody where he names nobody) and how the others
fail; those drawn at random apart from those that an earlier reader had judged wrong, which only say what is mended. Takes a minute.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from events_read import identity
from kroniek import lang
from kroniek.ingest.files import find_files
from kroniek.ingest.piece import Options
from kroniek.ingest.read import read_file
from kroniek.pipeline import read
from kroniek.records import Event, Reading, Report
from kroniek.settings import Settings

KEPT = Path(__file__).parents[1] / "training" / "tables" / "judged_doers.tsv"
DRAWN = ("random", "wrong")

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Answer:
    """Whom a reader named: the mentions nearest to the trigger, and whom they stand for; neither for nobody."""

    near: frozenset[Place]
    meant: frozenset[Place]
    known: bool
    """Is the doer among those whom the program knew?"""
    drawn: str


def answers(lines: Iterable[str]) -> dict[str, dict[int, Answer]]:
    """Of each report what was said of its events, by where their triggers start; without what is no event."""
    out: dict[str, dict[int, Answer]] = defaultdict(dict)
    for line in lines:
        if line.startswith("#") or not line.strip():
            continue
        report, start, said, drawn = line.split()
        if said != "no_event":
            near, _, meant = said.partition("/")
            out[report][int(start)] = Answer(_places(near), _places(meant or near), said != "?", drawn)
    return out


def _places(said: str) -> frozenset[Place]:
    pairs = (p.split("-") for p in said.split("+") if said not in {"-", "?"})
    return frozenset((int(a), int(b)) for a, b in pairs)


def verdict(event: Event, reading: Reading, answer: Answer) -> str:
    """`right`, or how it fails."""
    who = set(event.who)
    if not answer.known:
        return "the doer is no actor of ours" if not who else "another, and the doer is no actor of ours"
    if not answer.near:
        return "right" if not who else "somebody for nobody"
    standing = {(m.span.start, m.span.end): a.id for a in reading.actors for m in a.mentions}
    meant, near = ({standing.get(p, "") for p in places} for places in (answer.meant, answer.near))
    if not who:
        return "nobody for somebody"
    if who <= meant:
        return "right"
    return "a pronoun joined with another" if who <= near else "another"


def judged(readings: Iterable[Reading], said: Mapping[str, Mapping[int, Answer]]) -> Iterator[tuple[str, str]]:
    """How each event that was read was drawn, and its verdict now; `no longer told` for one that is gone."""
    for reading in readings:
        told = {e.trigger.start: e for e in reading.events}
        for start, answer in said[identity(reading.report)].items():
            event = told.get(start)
            yield answer.drawn, verdict(event, reading, answer) if event else "no longer told"


def main(path: Path) -> None:
    """Prints the shares."""
    said = answers(KEPT.read_text("utf-8").splitlines())
    options = Options(words=lang.load("nl").wire, language="nl")
    found = (item for file in find_files([path]) for item in read_file(file, options) if isinstance(item, Report))
    counts = Counter(judged(read((r for r in found if identity(r) in said), Settings()), said))
    for drawn in DRAWN:
        mine = Counter({v: n for (d, v), n in counts.items() if d == drawn})
        gone = mine.pop("no longer told", 0)
        total = max(1, sum(mine.values()))
        print(f"{drawn}: {mine['right'] / total:.3f} right of {total} ({gone} are no longer told)")
        for name, n in sorted(mine.items(), key=lambda x: (-x[1], x[0])):
            if name != "right":
                print(f"    {n / total:.3f}  {name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
