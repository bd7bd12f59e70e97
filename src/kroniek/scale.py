"""The pipeline over many reports: here, or in several processes, with the same outcome to the byte."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

from kroniek import pipeline
from kroniek.errors import InputError, KroniekError
from kroniek.ingest import Mapped
from kroniek.pipeline import Built, Progress, batches, quiet, read_safely
from kroniek.records import Reading, Report
from kroniek.settings import Settings


def build(
    paths: Sequence[Path | str],
    out: Path | str,
    settings: Settings | None = None,
    progress: Progress = quiet,
    *,
    columns: Mapping[str, str] | None = None,
    tell: Callable[[Mapped], None] | None = None,
) -> Built:
    """`pipeline.build`, in as many processes as the setting `workers` says.

    >>> build(["examples"], "demo.kroniek")  # doctest: +SKIP
    """
    given = [Path(p) for p in paths]
    return pipeline.build(given, Path(out), settings or Settings(), progress, read=read, columns=columns, tell=tell)


def read(reports: Iterable[Report], settings: Settings) -> Iterator[Reading | InputError]:
    """Each report's findings in the order of the reports. A batch is read together, here or in one of the processes."""
    if settings.workers == 1:
        yield from read_safely(reports, settings)
        return
    with ProcessPoolExecutor(settings.workers, get_context("spawn"), _start, (settings, os.getpid())) as pool:
        try:
            yield from _in_order(pool, reports, settings)
        except BrokenProcessPool as e:
            raise KroniekError(f"a process that read reports was killed, perhaps for memory; try --workers 1 ({e})") from e
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _in_order(pool: ProcessPoolExecutor, reports: Iterable[Report], settings: Settings) -> Iterator[Reading | InputError]:
    """Hands out batches, two a process ahead at most, so that memory does not grow with the number of reports."""
    under_way: deque[Future[list[Reading | InputError]]] = deque()
    for batch in batches(reports, settings.batch):
        under_way.append(pool.submit(_read_batch, batch))
        if len(under_way) > 2 * settings.workers:
            yield from under_way.popleft().result()
    while under_way:
        yield from under_way.popleft().result()


_settings: Settings


def _start(settings: Settings, parent: int) -> None:
    """In each process: loads the model once, leaves Ctrl-C to the parent, and ends when the parent is gone."""
    global _settings  # a process pool has no other way to hand something to its tasks
    _settings = settings
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def _read_batch(batch: list[Report]) -> list[Reading | InputError]:
    return list(read_safely(batch, _settings))
