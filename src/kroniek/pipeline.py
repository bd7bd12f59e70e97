"""The whole story on one page: paths become reports, reports readings, readings a chronicle."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from kroniek import __version__, lang
from kroniek.errors import InputError, KroniekError
from kroniek.ingest import Gathering, Mapped, read_paths
from kroniek.ingest.reasons import bad
from kroniek.reconcile import reconcile
from kroniek.reconcile.memory import Memory, Packed, rules, unpacked
from kroniek.records import Chronicle, Link, Reading, Report, Seen
from kroniek.screen import screen
from kroniek.settings import ABOUT, Settings
from kroniek.store import ChronicleFile, Compared, Mark, open_chronicle

Progress = Callable[[str, int, int | None], None]
"""Is told of each step how far it is: `gather` in bytes, `read` and `reconcile` in reports, and of how many if that is known."""

Read = Callable[[Iterable[Report], Settings], Iterator[Reading | InputError]]
"""Gives for each report, in order, what was found in it or why nothing was: `read_safely`, or `scale.read` in processes."""

GATHER, WEIGHT = 256, 4 << 20
"""Reports, and characters, that are stored together before they are read."""

STEPS = 10
"""Batches at the least, so that a person sees a small build move, and several processes share it."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build did: reports that were new, known, and skipped; files of other kinds that were passed over, by suffix."""

    new: int
    known: int
    skipped: tuple[InputError, ...]
    passed: tuple[tuple[str, int], ...]
    counts: dict[str, int]
    unread: dict[str, int]
    """Reports in the chronicle that are in another language, and so were not read, by its code."""


def quiet(step: str, done: int, total: int | None) -> None:
    """Progress for whom nobody watches."""


def read(reports: Iterable[Report], settings: Settings) -> Iterator[Reading]:
    """Each report's findings, in order; every text is parsed once, in batches."""
    from kroniek.annotate import annotate_screened, nlp  # spaCy takes seconds to load, and not every command needs it
    from kroniek.extract import extract

    language = lang.load(settings.language)
    pipeline = nlp(settings.language, pipeline=settings.pipeline)
    screened = (screen(report, language) for report in reports)
    for reading, doc in annotate_screened(screened, pipeline, batch=settings.batch):
        yield replace(extract(doc, reading.report, language), unread=reading.unread)


def read_safely(reports: Iterable[Report], settings: Settings) -> Iterator[Reading | InputError]:
    """The same, but a report on which Kroniek trips is an error in its place, and the others are read."""
    for batch in batches(reports, settings.batch):
        try:
            yield from list(read(batch, settings))
        except KroniekError:
            raise
        except Exception:
            yield from (_read_one(report, settings) for report in batch)


def _read_one(report: Report, settings: Settings) -> Reading | InputError:
    try:
        return next(read([report], settings))
    except Exception as e:
        return bad(report.source, "failed", error=f"{type(e).__name__}: {e}")


def chronicle_of(paths: Sequence[Path], settings: Settings) -> tuple[list[Reading], Chronicle]:
    """Readings and chronicle of some files, in memory: what `build` keeps in a file. Raises `InputError` for a bad one."""
    language = lang.load(settings.language)
    found = read_paths(paths, words=language.wire, language=language.code)
    reports = {r.id: r for r in sorted(found, key=lambda r: r.source, reverse=True)}
    readings = list(read([reports[name] for name in sorted(reports)], settings))
    return readings, reconcile(readings, language)


def build(
    paths: Sequence[Path],
    out: Path,
    settings: Settings,
    progress: Progress = quiet,
    *,
    read: Read = read_safely,
    columns: Mapping[str, str] | None = None,
    tell: Callable[[Mapped], None] | None = None,
) -> Built:
    """Adds the reports of some files and folders to a chronicle file, and makes its chronicle again.

    Killed at any moment it leaves what was done so far, and called again it goes on from there. A file that did not change is not
    opened twice, and a text that the file knows is not read twice. Nothing is made when there is nothing to read. `columns` and
    `tell` are those of `Gathering`.
    """
    language = lang.load(settings.language)
    known = _seen(out)
    watch = partial(progress, "gather")
    gathering = Gathering(paths, language.wire, language.code, columns=columns, known=known, tell=tell, progress=watch)
    reports = by_weight(gathering, GATHER, WEIGHT)
    first = next(reports, [])
    if not first and not out.exists():
        return _built(gathering, new=0, counts={}, unread={})
    with open_chronicle(out, write=True) as file:
        file.describe({name: getattr(settings, name) for name in ABOUT})
        run = file.begin(kroniek=__version__, model=model_name(settings), settings=asdict(settings))
        before, new = file.counts()["unread"], file.add_reports(first, gathering.finished())
        for batch in reports:
            new += file.add_reports(batch, gathering.finished())
        new += file.add_reports((), gathering.finished())
        progress("gather", gathering.total, gathering.total)
        gathering.skipped += _read_waiting(file, settings, progress, read)
        again = {e.source for e in gathering.skipped}
        file.skip(gathering.skipped, instead_of=lambda source: source in again or gathering.covers(source))
        if file.stale:
            remake(file, settings, progress)
        built = _built(gathering, new=new, counts=file.counts(), unread=file.unread())
        unread = built.counts["unread"] - before
        file.finish(run, new=new, known=built.known, skipped=len(built.skipped), unread=unread)
    return built


def _seen(out: Path) -> dict[str, Seen]:
    """The files that a chronicle knows; none when there is no chronicle yet."""
    if not out.exists():
        return {}
    with open_chronicle(out, write=True) as file:
        return file.seen()


def by_weight(reports: Iterable[Report], most: int, weight: int) -> Iterator[list[Report]]:
    """The reports in lists of `most`, or fewer when their texts are long."""
    batch: list[Report] = []
    heavy = 0
    for report in reports:
        batch.append(report)
        heavy += len(report.text)
        if len(batch) == most or heavy > weight:
            yield batch
            batch, heavy = [], 0
    if batch:
        yield batch


def model_name(settings: Settings) -> str:
    """Name and version of the model that reads, from its own card, without loading it; else what was asked for."""
    where = settings.pipeline or os.environ.get("KRONIEK_MODEL", "") or str(Path(__file__).parent / "model" / settings.language)
    try:
        card = json.loads((Path(where) / "meta.json").read_text("utf-8"))
    except (OSError, ValueError):
        return where
    return f"{card.get('lang')}_{card.get('name')} {card.get('version')}"


def remake(file: ChronicleFile, settings: Settings, progress: Progress = quiet) -> Memory:
    """Makes the chronicle of a file again, from its readings and the decisions of people; no text is read again.

    Gives what was remembered and compared.
    """
    with uncollected():
        return _remake(file, settings, progress)


@contextmanager
def uncollected() -> Iterator[None]:
    """In this block Python does not look for cycles to throw away.

    Readings and what follows from them are millions of values without any, which live till the end: looking cost a quarter of the time.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _remake(file: ChronicleFile, settings: Settings, progress: Progress) -> Memory:
    with file.snapshot():
        version, decided, wrong = file.version, file.decisions(), wrong_items(file.marks())
        readings = [without(reading, wrong) for reading in file.readings()]
        known = rules(settings.language)
        memory = _memory(file.remembered(known)).of(r.report.id for r in readings)
    progress("reconcile", 0, len(readings))
    goes_on = bool(memory.seen)
    chronicle = reconcile(readings, lang.load(settings.language), decided=decided, wrong=wrong, memory=memory)
    new = memory.packed()
    compared = Compared(
        rules=known, sketches=new.sketches, pairs=new.pairs, kept=new.kept, goes_on=goes_on, shared=memory.unmoved,
    )  # fmt: skip
    file.replace_chronicle(chronicle, version=version, compared=compared)
    progress("reconcile", len(readings), len(readings))
    return memory


def _memory(remembered: tuple[Compared, tuple[Link, ...]] | None) -> Memory:
    """What a file remembers of its last reconciling, ready to go on from."""
    if remembered is None:
        return Memory()
    compared, links = remembered
    return unpacked(Packed(sketches=compared.sketches, pairs=compared.pairs, kept=compared.kept), links, None)


def wrong_items(marks: Iterable[Mark]) -> frozenset[str]:
    """What a person judged to be wrong."""
    return frozenset(m.item for m in marks if m.mark == "verdict" and m.value == "wrong")


def without(reading: Reading, wrong: frozenset[str]) -> Reading:
    """A reading without the events, figures and stances that a person judged wrong. What was found stays in the store."""
    if not wrong:
        return reading
    events = tuple(e for e in reading.events if e.id not in wrong)
    known = {e.id for e in events}
    figures = tuple(replace(f, event=f.event if f.event in known else None) for f in reading.figures if f.id not in wrong)
    return replace(reading, events=events, figures=figures, stances=tuple(s for s in reading.stances if s.id not in wrong))


def catch_up(file: ChronicleFile, settings: Settings, progress: Progress = quiet, read: Read = read_safely) -> list[InputError]:
    """Reads what waits in a file and makes its chronicle again where that changes it; gives what could not be read."""
    errors = _read_waiting(file, settings, progress, read)
    if file.stale:
        remake(file, settings, progress)
    return errors


def _read_waiting(file: ChronicleFile, settings: Settings, progress: Progress, read: Read) -> list[InputError]:
    """Reads what the file has not read yet, a batch at a time; gives what could not be."""
    waiting = file.waiting()
    if not waiting:
        return []
    progress("read", 0, len(waiting))
    size = max(1, min(settings.batch, len(waiting) // STEPS))
    errors: list[InputError] = []
    results = zip(waiting, read(file.reports(waiting), replace(settings, batch=size)), strict=True)
    for i, batch in enumerate(batches(results, size)):
        readings = [item for _, item in batch if isinstance(item, Reading)]
        errors += [bad(r.source, "failed", error=reason) for r, reason in file.add_readings(readings)]
        errors += [item for _, item in batch if isinstance(item, InputError)]
        file.fail(name for name, item in batch if isinstance(item, InputError))
        progress("read", i * size + len(batch), len(waiting))
    return errors


def _built(gathering: Gathering, *, new: int, counts: dict[str, int], unread: dict[str, int]) -> Built:
    known = gathering.count - new
    passed = tuple(sorted(gathering.passed.items()))
    return Built(new=new, known=known, skipped=tuple(gathering.skipped), passed=passed, counts=counts, unread=unread)


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of `size`, the last one shorter."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch
