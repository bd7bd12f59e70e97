"""The whole story on one page: paths become reports, reports readings, readings a chronicle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kroniek import lang
from kroniek.annotate import annotate, nlp
from kroniek.extract import extract
from kroniek.ingest import read_paths
from kroniek.reconcile import reconcile
from kroniek.records import Chronicle, Reading, Report
from kroniek.settings import Settings


def read(reports: Iterable[Report], settings: Settings) -> Iterator[Reading]:
    """Each report's findings, in order; every text is parsed once, in batches."""
    language = lang.load(settings.language)
    pipeline = nlp(settings.language, pipeline=settings.pipeline)
    for report, doc in annotate(reports, pipeline, batch=settings.batch):
        yield extract(doc, report, language)


def chronicle_of(paths: Sequence[Path], settings: Settings) -> tuple[list[Reading], Chronicle]:
    """Readings and chronicle of some files, in memory: what `build` keeps in a file."""
    readings = list(read(read_paths(paths), settings))
    return readings, reconcile(readings, lang.load(settings.language))
