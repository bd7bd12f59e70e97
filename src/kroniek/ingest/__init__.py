"""Files and folders become reports: text kept exactly as read, publication as an interval, bad input named and skipped."""

from __future__ import annotations

from kroniek.ingest.draft import Draft, finish
from kroniek.ingest.gather import Gathering
from kroniek.ingest.html import read_html
from kroniek.ingest.piece import Mapped, Options
from kroniek.ingest.read import READERS, read_file, read_paths, read_piece
from kroniek.ingest.report import make_report
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Report

__all__ = [
    "READERS", "Draft", "Gathering", "Mapped", "Options", "finish", "make_report", "read_file", "read_html", "read_paths", "read_piece",
    "report_of",
]  # fmt: skip


def report_of(text: str, *, source: str, words: WireWords | None = None, language: str = "nl") -> Report:
    """A report from the text of a file, with what its header says of the publication."""
    return make_report(text, source=source, words=words, language=language)
