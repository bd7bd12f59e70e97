"""Files and folders become reports: text kept exactly as read, publication as an interval, bad input named and skipped."""

from __future__ import annotations

from kroniek.ingest.gather import Gathering
from kroniek.ingest.read import READERS, read_file, read_paths
from kroniek.ingest.report import make_report
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Report

__all__ = ["READERS", "Gathering", "make_report", "read_file", "read_paths", "report_of"]


def report_of(text: str, *, source: str, words: WireWords | None = None, language: str = "nl") -> Report:
    """A report from the text of a file, with what its header says of the publication."""
    return make_report(text, source=source, words=words, language=language)
