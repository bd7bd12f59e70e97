"""How the time to reconcile grows with the number of reports: `python eval/bench_reconcile.py [MOST]`, 16,000 unless another is given.

`python eval/bench_reconcile.py --more 1000 10000` shows what ten more reports cost to a case of so many, beside all at once, and
`--more CASE.kroniek` the same with the readings of a chronicle.

The reports are those of `examples/`, read once and repeated with other names of the same length, so that every copy is a story of its own
in which all words but the names are those of a thousand others: more alike than any news. Counted in processor time. The last column
is the time over n log n, with the first row as 1: where it does not rise, time grows no faster than n log n.
"""

from __future__ import annotations

import gc
import random
import re
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from itertools import chain
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kroniek import lang
from kroniek.ingest import read_paths
from kroniek.pipeline import read, remake
from kroniek.reconcile import reconcile
from kroniek.reconcile.memory import Memory
from kroniek.records import Reading, Span, content_id
from kroniek.settings import Settings
from kroniek.store import ChronicleFile, open_chronicle

EXAMPLES = Path(__file__).parents[1] / "examples"
FIRST, MOST = 1_000, 16_000
MORE = 10
PREFIX = 4
"""Letters that a word shares with a name when it is made from it: `Belmarische`, `Belmarië`."""
WORD = re.compile(r"[^\W\d_]+")
VOWELS, CONSONANTS = "aeiou", "bdfgklmnprstvz"


def renamed(readings: Sequence[Reading], number: int) -> list[Reading]:
    """The readings with other names in their texts and records; every span stays where it was, every id is another."""
    called = {m.span: r for r in readings for a in r.actors for m in a.mentions if m.form == "name"}
    names = {w for span, r in called.items() for w in WORD.findall(r.report.quote(span)) if w[:1].isupper()}
    stems = {w[:PREFIX] for w in names if len(w) >= PREFIX}
    known: dict[str, str] = {}

    def word(m: re.Match[str]) -> str:
        old = m[0]
        if old not in names and old[:PREFIX] not in stems:
            return old
        return known.setdefault(old, _other(old, number))

    return [_copy(r, number, lambda text: WORD.sub(word, text)) for r in readings]


def _other(name: str, number: int) -> str:
    """Another name as long and with the same vowels and consonants in place; names that begin alike still do."""
    out = []
    for i, letter in enumerate(name):
        chance = random.Random(f"{name[: i + 1].casefold()} {number}")
        kind = VOWELS if letter.casefold() in VOWELS else CONSONANTS if letter.isascii() else letter
        new = chance.choice(kind)
        out.append(new.upper() if letter.isupper() else new)
    return "".join(out)


def _copy(reading: Reading, number: int, rename: Any) -> Reading:
    report = content_id("rep", reading.report.id, number)
    text = rename(reading.report.text)
    assert len(text) == len(reading.report.text)

    def again(x: Any) -> Any:
        if isinstance(x, Span):
            return Span(report, x.start, x.end)
        if isinstance(x, tuple):
            return tuple(again(y) for y in x)
        if isinstance(x, str) and re.fullmatch(r"[a-z]{3}_[0-9a-f]{12}", x):
            return content_id(x[:3], x, number)
        if is_dataclass(x) and not isinstance(x, type):
            changed = {f.name: again(getattr(x, f.name)) for f in fields(x)}
            if "name" in changed:
                changed["name"] = rename(changed["name"])
            return replace(x, **changed)
        return x

    whole = {f.name: again(getattr(reading, f.name)) for f in fields(reading) if f.name != "report"}
    return Reading(report=replace(reading.report, id=report, text=text, sha256=report, source=f"{number}/{reading.report.source}"), **whole)


def sizes(most: int) -> Iterator[int]:
    """1,000 and then twice as many each time."""
    n = FIRST
    while n <= most:
        yield n
        n *= 2


def main(most: int) -> None:
    """One row for each number of reports."""
    dutch = lang.load("nl")
    examples = _examples()
    reconcile(examples, dutch)
    print(f"{'reports':>8}{'lines':>9}{'conflicts':>11}{'seconds':>9}{'ms each':>9}{'/ n log n':>11}")
    unit = 0.0
    for n in sizes(most):
        readings = [r for k in range(-(-n // len(examples))) for r in renamed(examples, k)][:n]
        gc.collect()
        began = time.process_time()
        made = reconcile(readings, dutch)
        took = time.process_time() - began
        unit = unit or took / (n * log(n))
        ratio = took / (n * log(n)) / unit
        print(f"{n:>8,}{len(made.timeline):>9,}{len(made.conflicts):>11,}{took:>9.1f}{1000 * took / n:>9.1f}{ratio:>11.2f}", flush=True)


def more(cases: Iterable[Sequence[Reading]]) -> None:
    """For each case: all its reports at once, and `MORE` added to the rest, in a file from its readings to its tables; the outcome is one.

    In seconds of processor time, with the pairs of events and reports that were compared and the reports that were looked through.
    """
    print(f"{'reports':>8}{'at once':>9}{'compared':>11}{f'+{MORE}':>9}{'compared':>11}{'looked':>8}{'share':>8}")
    for readings in cases:
        with TemporaryDirectory() as folder, open_chronicle(f"{folder}/case.kroniek", write=True) as file:
            file.add_readings(readings[:-MORE])
            remake(file, Settings())
            file.add_readings(readings[-MORE:])
            part, few = _timed(file)
            grown = file.chronicle()
            file.forget()
            whole, every = _timed(file)
            assert file.chronicle() == grown
        compared = f"{whole:>9.1f}{every.compared:>11,}{part:>9.1f}{few.compared:>11,}{len(few.kept.packed()):>8,}"
        print(f"{len(readings):>8,}{compared}{part / whole:>8.2f}", flush=True)


def _timed(file: ChronicleFile) -> tuple[float, Memory]:
    gc.collect()
    began = time.process_time()
    memory = remake(file, Settings())
    return time.process_time() - began, memory


def _repeated(counts: Iterable[int]) -> Iterator[list[Reading]]:
    examples = _examples()
    for n in counts:
        yield [r for k in range(-(-n // len(examples))) for r in renamed(examples, k)][:n]


def _in_file(path: str) -> Iterator[list[Reading]]:
    """The readings of a chronicle, in a fixed order that is not that of their ids."""
    with open_chronicle(path, write=True) as file:
        readings = list(file.readings())
    yield random.Random(MORE).sample(readings, len(readings))


def _examples() -> list[Reading]:
    return sorted(read(read_paths([EXAMPLES], words=lang.load("nl").wire), Settings()), key=lambda r: r.report.id)


if __name__ == "__main__":
    if "--more" in sys.argv:
        numbers = [int(a) for a in sys.argv[1:] if a.isdigit()]
        files = [a for a in sys.argv[1:] if a.endswith(".kroniek")]
        more(chain.from_iterable(map(_in_file, files)) if files else _repeated(numbers or [1_000, 10_000]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else MOST)
