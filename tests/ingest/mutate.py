"""Good files, changed as disks, networks and enemies change them, and what must hold whatever comes out."""

from __future__ import annotations

from hypothesis import strategies as st

from ingest import files
from kroniek.errors import InputError
from kroniek.ingest import Options, read_piece
from kroniek.ingest.piece import Mapped, Passed, piece_of
from kroniek.records import Report

ODD = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\\ud83d", b"\r", b"\n", b'"', b"'", b"<", b"&#0;", b"]]>", b"---\n", b"{",
    b"[" * 50, b"}",
    b"PK\x03\x04", b"PK\x01\x02", b"\x1f\x8b\x08", b"WARC/1.0\r\n", b"Content-Length: 99999999999\r\n", b"%PDF-", b"endobj", b"\x80" * 8,
    b"a" * 300, b"../", b"0000-00-00", b"2024-02-30", b"Date: \xff\r\n", b"=?utf-8?q?=E9?=", b"text", b",", b";", b"\t",
)  # fmt: skip

WAYS = ("cut", "drop", "flip", "put", "twice", "head")
CHANGE = st.tuples(st.sampled_from(WAYS), st.floats(0, 1), st.integers(1, 400), st.sampled_from(ODD))


def changed(data: bytes, changes: list[tuple[str, float, int, bytes]]) -> bytes:
    """The bytes after some changes, each at a place that is given as a share of the whole."""
    for how, where, length, odd in changes:
        at = int(where * len(data))
        if how == "cut":
            data = data[:at]
        elif how == "head":
            data = data[at:]
        elif how == "drop":
            data = data[:at] + data[at + length :]
        elif how == "flip":
            data = data[:at] + bytes(b ^ (length & 0xFF) for b in data[at : at + 3]) + data[at + 3 :]
        elif how == "put":
            data = data[:at] + odd + data[at:]
        else:
            data = data[:at] + data[at : at + length] * 2 + data[at + length :]
    return data


def check(suffix: str, data: bytes) -> None:
    """Reads a file of a kind: whatever stands in it, each report has a text that can be stored, and each error is clear."""
    name = f"map/a.{suffix}"
    for found in read_piece(piece_of(data, source=name), Options()):
        if isinstance(found, Report):
            assert found.text[found.body :].strip()
            assert "\0" not in found.text
            for said in (found.text, found.source, found.title or "", found.outlet or "", found.byline or "", found.url or ""):
                said.encode()
            assert found.origin
            assert found.origin.extractor
        elif isinstance(found, InputError):
            assert found.key != "failed", str(found)
            assert found.source.startswith(name)
            str(found).encode()
        else:
            assert isinstance(found, Passed | Mapped)


SUFFIXES = tuple(files.GOOD)
