"""Files that are broken or meant to break: each is a clear error that names the file and the place, and the rest is read."""

from __future__ import annotations

import gzip
import io
import json
import os
import stat
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest import files
from kroniek.errors import InputError
from kroniek.ingest import Gathering, Options, read_piece
from kroniek.ingest.piece import Passed, piece_of
from kroniek.ingest.unpack import FREE
from kroniek.records import Report

LINE = files.jsonl({"text": "De brug is dicht."})


def read(name: str, data: bytes) -> tuple[list[str], list[tuple[str, str]]]:
    """What of a file becomes reports, by where it is in the file, and what is wrong, by place and key."""
    found = [x for x in read_piece(piece_of(data, source=name), Options()) if not isinstance(x, Passed)]
    good = [x.source.partition("#")[2] for x in found if isinstance(x, Report)]
    return good, [(x.source.partition("#")[2] or str(x.line or ""), x.key) for x in found if isinstance(x, InputError)]


def info(name: str, **more: object) -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    for key, value in more.items():
        setattr(made, key, value)
    return made


def a_zip_with(change: Callable[[zipfile.ZipInfo], None]) -> bytes:
    """A ZIP whose second member has an odd head."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "Een.")
        odd = zipfile.ZipInfo("b.txt")
        change(odd)
        archive.writestr(odd, "Twee.")
        archive.writestr("c.txt", "Drie.")
    return out.getvalue()


def link(odd: zipfile.ZipInfo) -> None:
    odd.create_system, odd.external_attr = 3, (stat.S_IFLNK | 0o777) << 16


def nested(depth: int) -> bytes:
    data = b"De brug is dicht."
    name = "a.txt"
    for _ in range(depth):
        data, name = files.zipped((name, data)), "a.zip"
    return data


BOMB = files.zipped(("a.txt", b"Een."), ("bom.jsonl", b" " * (FREE + (4 << 20))), ("c.txt", b"Drie."))
ZIP = files.zipped(("a.txt", b"Een."), ("b.txt", b"Twee."), ("c.txt", files.text(1).encode() * 20))
TAR = files.tarred(("a.txt", b"Een."), ("b.txt", os.urandom(4000).hex().encode()), ("c.txt", b"Drie."), mode="w:")
PAGES = [*files.one_page(1), *files.one_page(2), *files.one_page(3)]
WARC, PACKED = files.warc(PAGES, gz=False), files.warc(PAGES, gz=True)
SECOND, SECOND_PACKED = len(files.warc(PAGES[:1], gz=False)), len(files.warc(PAGES[:1], gz=True))
U1, U2, U3 = (address for address, _ in PAGES)


def damaged(data: bytes, at: int, length: int = 4) -> bytes:
    return data[:at] + bytes(b ^ 0x5A for b in data[at : at + length]) + data[at + length :]


ROWS = [

        ("names that lead out", "a.zip", files.zipped(("../a.txt", b"Een."), ("/b.txt", b"Twee."),
     ("c/../../d.txt", b"x"), ("e.txt", b"Vier.")),
     ["e.txt"], [("../a.txt", "traversal"), ("/b.txt", "traversal"), ("c/../../d.txt", "traversal")]),
    ("names of another system that lead out", "a.zip", files.zipped(("C:\\a.txt", b"Een."), ("..\\b.txt", b"Twee."), ("c.txt", b"Drie.")),
     ["c.txt"], [("C:\\a.txt", "traversal"), ("..\\b.txt", "traversal")]),
    ("a link in a zip", "a.zip", a_zip_with(link), ["a.txt", "c.txt"], [("b.txt", "link")]),
    ("links and devices in a tar", "a.tar.gz", files.tarred(
        info("l.txt", type=tarfile.SYMTYPE, linkname="/etc/passwd"), info("h.txt", type=tarfile.LNKTYPE, linkname="a.txt"),
        info("d.txt", type=tarfile.CHRTYPE), ("a.txt", b"Een."), ("../b.txt", b"Twee."),
    ), ["a.txt"], [("l.txt", "link"), ("h.txt", "link"), ("d.txt", "device"), ("../b.txt", "traversal")]),
    ("a bomb in a zip", "a.zip", BOMB, ["a.txt", "c.txt"], [("bom.jsonl", "bomb")]),
    ("a bomb in gzip", "a.jsonl.gz", gzip.compress(LINE + b" " * (FREE + (4 << 20)), 9), ["1"], [("", "bomb")]),
    ("a text that is too big in a zip", "a.zip", files.zipped(("a.txt", b"x" * (17 << 20)), ("b.txt", b"Twee.")),
     ["b.txt"], [("a.txt", "too_big")]),
    ("archives in archives", "a.zip", nested(3), ["a.zip#a.zip#a.txt"], []),
    ("archives in archives without end", "a.zip", nested(6), [], [("a.zip#a.zip#a.zip#a.zip#a.zip", "nested")]),
    ("a zip in a tar in a zip", "a.zip",
     files.zipped(("b.tgz", files.tarred(("c.zip", files.zipped(("d.txt", b"Een.")))))), ["b.tgz#c.zip#d.txt"], []),
    ("a zip that was cut off", "a.zip", ZIP[:-120], ["a.txt", "b.txt", "c.txt"], [("", "zip_cut")]),
    ("a zip that was cut off in a member", "a.zip", ZIP[: ZIP.index(b"c.txt") + 8], ["a.txt", "b.txt"],
     [("c.txt", "cut"), ("", "zip_cut")]),
    ("a zip with a damaged member", "a.zip", damaged(ZIP, ZIP.index(b"b.txt") + 6, 3), ["a.txt", "c.txt"], [("b.txt", "damaged_part")]),
    ("a tar that was cut off in a member", "a.tar", TAR[:4000], ["a.txt"], [("b.txt", "damaged_part"), ("", "tar_cut")]),
    ("a tar without its end", "a.tar", TAR[:10752], ["a.txt", "b.txt", "c.txt"], [("", "tar_cut")]),
    ("a tar.gz that was cut off", "a.tar.gz", gzip.compress(TAR, mtime=0)[:-9], ["a.txt", "b.txt", "c.txt"], [("", "cut")]),
    ("a tar.gz with a wrong checksum", "a.tar.gz", damaged(gzip.compress(TAR, mtime=0), -8), ["a.txt", "b.txt", "c.txt"], [("", "gzip")]),
    ("gzip that was cut off", "a.jsonl.gz", gzip.compress(LINE * 3, mtime=0)[:-9], ["1", "2", "3"], [("", "cut")]),
    ("two gzip members", "a.jsonl.gz", gzip.compress(LINE) + gzip.compress(LINE), ["1", "2"], []),
    ("no gzip", "a.jsonl.gz", LINE, [], [("", "gzip")]),
    ("a web archive that was cut off", "a.warc", WARC[:-300], [U1, U2], [("", "cut")]),
    ("a web archive that was cut off in a head", "a.warc", WARC[: SECOND + 40], [U1], [("", "cut")]),
    ("a web archive with a damaged page", "a.warc", damaged(WARC, SECOND + 700), [U1, U3], [(U2, "digest")]),
    ("a web archive with a damaged head", "a.warc", damaged(WARC, SECOND, 10), [U1, U3], [("", "warc_lost")]),
    ("a packed one that was cut off", "a.warc.gz", PACKED[:-40], [U1, U2], [("", "cut")]),
    ("a packed one that was cut off between records", "a.warc.gz", PACKED[:SECOND_PACKED], [U1], []),
    ("a packed one with a damaged record", "a.warc.gz", damaged(PACKED, SECOND_PACKED + 200), [U1, U3], [("", "gzip")]),
    ("a packed one with a damaged member head", "a.warc.gz", damaged(PACKED, SECOND_PACKED, 3), [U1, U3], [("", "gzip")]),
    ("a packed one in one member", "a.warc.gz", gzip.compress(WARC), [U1, U2, U3], []),
    ("a packed web archive that was cut off", "a.wacz", files.wacz(PAGES)[:-30],
     [f"archive/data.warc.gz#{u}" for u in (U1, U2, U3)], [("", "zip_cut")]),
    ("a line without end", "a.jsonl", LINE + b'{"text": "' + b"x" * (17 << 20) + b'"}\n' + LINE, ["1", "3"], [("2", "long_line")]),
    ("NUL bytes in a table", "a.csv", b"text\nEen.\nTw\0ee.\nDrie.\n", ["2", "4"], [("3", "binary")]),
    ("a quotation mark that stays open", "a.csv", b'text,title\n"Een.,a\nTwee.,b\nDrie.,c\n', ["3", "4"], [("2", "row")]),
    ("a row of another length", "a.csv", b"text,title\nEen.,a\nTwee.\nDrie.,c\n", ["2", "4"], [("3", "cells")]),
    ("half a character in JSON", "a.json", b'[{"text": "Een."}, {"text": "b\\ud83d"}, {"text": "Drie."}]', ["1", "3"],
     [("2", "surrogate")]),
    ("JSON that breaks off", "a.json", b'{"docs": [{"text": "Een."}, {"text": "Twee."}, {"te', ["1", "2"], [("", "json_at")]),
    ("JSON that is too deep", "a.json", b"[" * 100_000, [], [("", "json_at")]),
    ("an object without end", "a.json", b'[{"text": "' + b"x" * (70 << 20), [], [("", "too_big")]),
    ("an XML bomb", "a.xml",
     b'<!DOCTYPE n [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><newsItem><body><p>&b;&b;</p></body></newsItem>', [],
     [("", "empty")]),
    ("XML that reads a file", "a.xml",
     b'<!DOCTYPE n [<!ENTITY a SYSTEM "file:///etc/passwd">]><newsItem><inlineData>&a;</inlineData></newsItem>', [], [("", "empty")]),
    ("XML of another kind", "a.xml", b"<svg></svg>", [], [("", "xml_kind")]),
    ("a table that is an archive", "a.csv", ZIP, [], [("", "lies")]),
    ("a page that is a picture", "a.html", b"\x89PNG\r\n\x1a\n", [], [("", "lies")]),
    ("a PDF that is a page", "a.pdf", b"<html>404</html>", [], [("", "pdf")]),
    ("a Word document of long ago", "a.docx", b"\xd0\xcf\x11\xe0" + b"x" * 100, [], [("", "old_word")]),
    ("a Word document that is any zip", "a.docx", ZIP, [], [("", "docx")]),
    ("a PDF that was cut off", "a.pdf", files.pdf("Een.")[:200], [], [("", "pdf")]),
    ("YAML that is no list of fields", "a.md", b"---\n- een\n- twee\n---\nTekst.", [], [("1", "yaml")]),
    ("a mail with a wrong date", "a.eml", b"From: a@b.test\nDate: gisteren\n\nTekst.", [], [("1", "date")]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "name", "data", "good", "wrong"), ROWS, ids=[r[0] for r in ROWS])
def test_broken_files(why: str, name: str, data: bytes, good: list[str], wrong: list[tuple[str, str]]) -> None:
    assert read(name, data) == (good, wrong)


def test_a_web_archive_passes_over_what_is_no_page() -> None:
    for more in ({"kind": "image/png"}, {"status": "404 Not Found"}):
        found = list(read_piece(piece_of(files.warc(PAGES, gz=True, **more), source="a.warc.gz"), Options()))
        assert [type(x) for x in found] == [Passed] * 3
    empty = b"<html><body><nav><a href='/'>Home</a></nav></body></html>"
    assert [type(x) for x in read_piece(piece_of(files.warc([(U1, empty)], gz=False), source="a.warc"), Options())] == [Passed]


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_pages_that_were_sent_packed(coding: str) -> None:
    import zlib

    packed = gzip.compress(PAGES[0][1]) if coding == "gzip" else zlib.compress(PAGES[0][1])
    data = files.warc([(U1, packed)], gz=True, more=f"Content-Encoding: {coding}\r\n")
    assert read("a.warc.gz", data) == ([U1], [])


def test_a_page_that_swells() -> None:
    data = files.warc([(U1, gzip.compress(b"<p>" + b" " * (20 << 20))), *PAGES[1:]], gz=True, more="Content-Encoding: gzip\r\n")
    _, wrong = read("a.warc.gz", data)
    assert wrong[0] == (U1, "too_big")


def test_a_thousand_errors_are_told_and_the_rest_counted(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"geen json\n" * 2500 + LINE)
    gathering = Gathering([tmp_path])
    assert len(list(gathering)) == 1
    assert len(gathering.skipped) == 1001
    assert gathering.skipped[-1].values == {"count": 1500, "last": f"{tmp_path}/a.jsonl:2500"}


def test_fifos_and_links_in_folders(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "c.txt").write_text("Een.")
    (tmp_path / "d.txt").symlink_to(tmp_path / "c.txt")
    gathering = Gathering([tmp_path])
    assert [Path(r.source).name for r in gathering] == ["c.txt", "d.txt"]
    assert [(Path(e.source).name, e.key) for e in gathering.skipped] == [("a.txt", "device"), ("b.txt", "system")]


def test_members_with_odd_names() -> None:
    data = files.zipped(("a\x01\n.txt", b"Een."), ("b\udce9.txt".encode("utf-8", "surrogateescape").decode("latin-1"), b"Twee."))
    good, wrong = read("a.zip", data)
    assert wrong == []
    assert all(name.isprintable() for name in good)
    assert json.dumps(good)
