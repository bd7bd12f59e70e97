"""A `.txt` file is one report, in UTF-8, kept to the character: line endings, spaces and header included."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kroniek.errors import InputError
from kroniek.ingest.files import name_of
from kroniek.ingest.reasons import bad
from kroniek.ingest.report import make_report
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Report

UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_text(path: Path, words: WireWords | None = None, language: str = "nl") -> Iterator[Report | InputError]:
    """The report of a file, or why there is none."""
    source = name_of(path)
    try:
        yield make_report(decode(path.read_bytes(), source), source=source, words=words, language=language)
    except InputError as e:
        yield e


def decode(raw: bytes, source: str, *, line: int = 1, start: int = 0) -> str:
    """Bytes as text; `line` and `start` say where in the file they begin, for the message.

    Raises `InputError` for what is not text in UTF-8, with the place of the first byte that is wrong.
    """
    if raw.startswith(UTF16):
        raise bad(source, "utf16", line=line)
    nul = raw.find(b"\0")
    if nul >= 0:
        raise bad(source, "binary", line=line + raw.count(b"\n", 0, nul), byte=start + nul)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as e:
        at = line + raw.count(b"\n", 0, e.start)
        raise bad(source, "encoding", line=at, value=f"0x{raw[e.start]:02x}", byte=start + e.start) from e
