"""Draws events at random from reports nobody annotated, for reading, and counts what the reader found (issue 6).

    python eval/events_read.py draw ../shared/corpora/news-dev/reports.jsonl    prints the sample with its context
    python eval/events_read.py count [../shared/corpora/news-dev/reports.jsonl] prints the shares of the kept verdicts, and with the
                                                                                reports those of the events that are still told

The verdicts stand in `events_read.tsv` as offsets, no text: report id, trigger, type, and whether the event is there and done by
whom it says. Another seed may be given behind the file, to look for causes in events that are not counted.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from kroniek import lang
from kroniek.ingest.files import find_files
from kroniek.ingest.piece import Options
from kroniek.ingest.read import read_file
from kroniek.pipeline import read
from kroniek.records import Event, Reading, Report
from kroniek.settings import Settings

HELD, SEED = 801, 903
"""By which the reports are drawn, and the events of them. No event of the reports that 801 draws is among the verdicts that the program
learned from (`training/tables/judged_*.tsv`). Seeds 1 to 4, 6, 101 to 104, 301 to 305, 501 to 503 and 711 to 713 were drawn to find
faults; 7, 211, 401, 601, 701 and other events of 801 counted."""
REPORTS, EVENTS = 200, 200
BEFORE, BEHIND = 230, 130
KEPT = Path(__file__).with_suffix(".tsv")
VERDICTS = ("right", "wrong_actor", "no_event")


def annotated(path: Path) -> frozenset[str]:
    """Ids of the reports that somebody annotated, beside the corpus or for ours; those are not drawn."""
    ours = Path(__file__).parents[1] / "corpus" / "documents"
    return frozenset(gold.stem for gold in (*path.parents[2].glob("gold*/**/*.json"), *ours.glob("*.json")))


def sample(path: Path, held: int, seed: int) -> list[tuple[Reading, Event]]:
    """The same events for the same program: reports drawn first, by `held`, then events of all of them."""
    path, known = path.resolve(), annotated(path.resolve())
    rows = [row for line in path.read_text("utf-8").splitlines() if (row := json.loads(line))["text"].strip()]
    drawn = random.Random(held).sample([row for row in rows if str(row["id"]) not in known], REPORTS)
    return random.Random(seed).sample(told(path, [str(row["id"]) for row in drawn]), EVENTS)


def told(path: Path, ids: Sequence[str]) -> list[tuple[Reading, Event]]:
    """The events of some reports of a file, in the order of `ids`."""
    wanted = {name: n for n, name in enumerate(ids)}
    options = Options(words=lang.load("nl").wire, language="nl")
    found = (item for file in find_files([path]) for item in read_file(file, options) if isinstance(item, Report))
    reports = sorted((r for r in found if identity(r) in wanted), key=lambda r: wanted[identity(r)])
    return [(reading, event) for reading in read(reports, Settings()) for event in reading.events]


def identity(report: Report) -> str:
    """Its id in the file that it stands in."""
    return report.source.rpartition("#")[2]


def shown(reading: Reading, event: Event, n: int) -> str:
    """An event as its reader sees it, with the offsets to write beside the verdict."""
    text, trigger = reading.report.text, event.trigger
    names = {a.id: a.name for a in reading.actors}
    who, whom = ([names[a] for a in ids] for ids in (event.who, event.whom))
    before = text[max(0, trigger.start - BEFORE) : trigger.start].replace("\n", "¶")
    behind = text[trigger.end : trigger.end + BEHIND].replace("\n", "¶")
    place = "\t".join(map(str, (identity(reading.report), trigger.start, trigger.end, event.type)))
    return f"{n}\t{place}\n  {event.lemma} · {event.factuality} · {who} → {whom}\n  {before}[[{reading.report.quote(trigger)}]]{behind}"


def verdicts() -> dict[tuple[str, int], str]:
    """The verdict of each kept event, by its report and where its trigger starts."""
    rows = (line.split("\t") for line in KEPT.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return {(report, int(start)): verdict for report, start, _, _, verdict in rows}


def shares(found: Iterable[str]) -> str:
    """How many verdicts there are, and the share of each."""
    counts = Counter(found)
    return f"{counts.total()} events: " + ", ".join(f"{verdict} {counts[verdict] / counts.total():.2f}" for verdict in VERDICTS)


def main(argv: list[str]) -> int:
    if argv[:1] == ["draw"]:
        held, seed = (int(argv[2]),) * 2 if argv[2:] else (HELD, SEED)
        for n, (reading, event) in enumerate(sample(Path(argv[1]), held, seed)):
            print(shown(reading, event, n))
        return 0
    known = verdicts()
    print(shares(known.values()))
    if argv[1:]:
        still = {(identity(r.report), e.trigger.start) for r, e in told(Path(argv[1]), sorted({report for report, _ in known}))}
        print("still told,", shares(known[place] for place in sorted(known.keys() & still)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
