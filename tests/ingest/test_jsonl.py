"""`.jsonl`: one report a line, and what is wrong with the others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kroniek.ingest import Gathering
from kroniek.records import Report

DATES = [
    ("a year", "2024", ("2024-01-01", "2024-12-31")),
    ("a year as a number", 2024, ("2024-01-01", "2024-12-31")),
    ("a month", "2024-03", ("2024-03-01", "2024-03-31")),
    ("a day", "2024-03-05", ("2024-03-05", "2024-03-05")),
    ("a moment", "2024-03-05T23:30:00", ("2024-03-05", "2024-03-05")),
    ("a moment with a zone is the day as written", "2024-03-05T23:30:00-05:00", ("2024-03-05", "2024-03-05")),
    ("a moment in UTC", "2024-03-05T23:30:00Z", ("2024-03-05", "2024-03-05")),
    ("a moment with a space", "2024-03-05 08:15", ("2024-03-05", "2024-03-05")),
    ("white space around it", " 2024-03-05 ", ("2024-03-05", "2024-03-05")),
    ("nothing", None, None),
    ("an empty text", "", None),
]


def gather(folder: Path, *lines: Any) -> tuple[list[Report], Gathering]:
    raw = [x if isinstance(x, bytes) else (x if isinstance(x, str) else json.dumps(x)).encode() for x in lines]
    (folder / "a.jsonl").write_bytes(b"\n".join(raw))
    gathering = Gathering([folder])
    return list(gathering), gathering


@pytest.mark.parametrize("field", ["published", "date"])
@pytest.mark.parametrize(("why", "value", "days"), DATES, ids=[r[0] for r in DATES])
def test_dates(tmp_path: Path, why: str, value: Any, days: tuple[str, str] | None, field: str) -> None:
    (found,), _ = gather(tmp_path, {"text": "De brug is dicht.", field: value})
    when = found.published
    assert (when and (str(when.earliest), str(when.latest))) == days


def test_all_fields(tmp_path: Path) -> None:
    known = {"title": "Brug dicht", "outlet": "De Testbode", "byline": "Anke de Wit", "url": "https://voorbeeld.test/1"}
    (found,), _ = gather(tmp_path, {"id": 17, "text": " Dé brug\r\nis dicht. ", "published": "2024-03-05", "tags": ["x"], **known})
    assert found.text == " Dé brug\r\nis dicht. "
    assert found.source == f"{tmp_path}/a.jsonl#17"
    assert {k: getattr(found, k) for k in known} == known


def test_a_header_dates_a_text_that_has_no_date(tmp_path: Path) -> None:
    (one, other), _ = gather(tmp_path, {"text": " date 2024-03 Dicht."}, {"text": " date 2024-03 Open.", "date": "2024-04-02"})
    assert one.published
    assert other.published
    assert (one.published.reason, one.text[one.body :]) == ("absolute: header", "Dicht.")
    assert (str(other.published.latest), other.text[other.body :]) == ("2024-04-02", "Open."), "a field is surer than a header"


def test_a_line_without_an_id_is_named_by_its_number(tmp_path: Path) -> None:
    found, _ = gather(tmp_path, {"text": "Een."}, "", {"text": "Twee.", "id": "x"}, {"text": "Drie.", "id": ""})
    assert [r.source.rsplit("/", 1)[1] for r in found] == ["a.jsonl#1", "a.jsonl#x", "a.jsonl#4"]


BAD = [
    ("half a line", '{"text": "Een', "json"),
    ("no object", "[1, 2]", "object"),
    ("nothing but a number", "17", "object"),
    ("no text", {"title": "Een"}, "text"),
    ("text is null", {"text": None}, "text"),
    ("text is a list", {"text": ["Een."]}, "field"),
    ("text is empty", {"text": ""}, "empty"),
    ("text is white space", {"text": " \n"}, "empty"),
    ("title is a number", {"text": "Een.", "title": 3}, "field"),
    ("the id is true", {"text": "Een.", "id": True}, "field"),
    ("no such day", {"text": "Een.", "published": "2024-02-30"}, "date"),
    ("a date in words", {"text": "Een.", "published": "gisteren"}, "date"),
    ("seconds since 1970", {"text": "Een.", "published": 1709596800}, "date"),
    ("a date that is true", {"text": "Een.", "published": True}, "date"),
    ("a date that is a list", {"text": "Een.", "published": [2024]}, "date"),
    ("half a character", '{"text": "De brug \\ud83d is dicht."}', "surrogate"),
    ("a NUL character", '{"text": "De brug \\u0000."}', "binary"),
    ("a byte that no encoding has", b'{"text": "D\x81 brug."}', "encoding"),
    ("a NUL byte", b'{"text": "De\0brug."}', "binary"),
    ("too deep", "[" * 100_000, "json"),
    ("a number without end", '{"text": "Een.", "n": ' + "9" * 10_000 + "}", "json"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "line", "key"), BAD, ids=[r[0] for r in BAD])
def test_bad_lines(tmp_path: Path, why: str, line: Any, key: str) -> None:
    found, gathering = gather(tmp_path, {"text": "Een."}, line, {"text": "Drie."})
    assert [r.text for r in found] == ["Een.", "Drie."], "the others are read"
    assert [(e.key, e.line) for e in gathering.skipped] == [(key, 2)]


def test_the_byte_of_a_wrong_encoding_counts_in_the_file(tmp_path: Path) -> None:
    _, gathering = gather(tmp_path, b'{"text": "a"}', b'{"text": "\x8d"}')
    assert gathering.skipped[0].values["byte"] == 24


def test_each_line_has_its_own_encoding(tmp_path: Path) -> None:
    lines = ['{"text": "Dé brug €."}'.encode(code) for code in ("utf-8", "cp1252")]
    found, _ = gather(tmp_path, *lines, lines[0].replace(b"brug", b"br\xfcg"))
    assert [r.text for r in found] == ["Dé brug €.", "Dé brug €.", "Dé brüg €."]
    assert [r.origin and r.origin.encoding for r in found] == ["utf-8", "windows-1252 (guessed)", "utf-8 and windows-1252 (mixed)"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-32"])
def test_files_in_other_unicode(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.jsonl").write_bytes('{"text": "Dé brug."}\n{"text": "Een."}\nx\n'.encode(encoding))
    gathering = Gathering([tmp_path])
    assert [r.text for r in gathering] == ["Dé brug.", "Een."]
    assert [(e.key, e.line) for e in gathering.skipped] == [("json", 3)]


def test_an_empty_file_is_named(tmp_path: Path) -> None:
    found, gathering = gather(tmp_path, "", " ")
    assert found == []
    assert [e.key for e in gathering.skipped] == ["empty"]


def test_the_same_report_has_the_same_id_in_any_file_and_line(tmp_path: Path) -> None:
    line = {"text": "De brug is dicht.", "outlet": "De Testbode", "published": "2024-03-05"}
    found, _ = gather(tmp_path, line, {**line, "id": "x"}, {**line, "outlet": "De Streekkoerier"}, {**line, "published": "2024-03"})
    assert found[0].id == found[1].id
    assert len({r.id for r in found}) == 3, "outlet and date make it another report"
