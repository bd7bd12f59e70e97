"""Every kind of file: two good ones go in whole, a bad one is named with its reason, and nothing is read twice."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from ingest import files
from kroniek.cli import run
from kroniek.export.contract import dumps
from kroniek.ingest import Gathering
from kroniek.ingest.kinds import KINDS, kind_of
from kroniek.pipeline import build
from kroniek.records import Reading, Report
from kroniek.settings import Settings
from kroniek.store import open_chronicle
from pages import PARAGRAPHS, ld, ps, whole


def plain(reports: Any, settings: Settings) -> Any:
    """Reads nothing in a report, as fast as can be."""
    return (Reading(report=r) for r in reports)


def suffix_of(source: str) -> str:
    return Path(source.partition("#")[0]).name.partition(".")[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return files.write(tmp_path / "in")


@pytest.fixture
def reads_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kroniek.scale.read_safely", plain)


def test_every_kind_is_tried() -> None:
    tried = {kind_of(f"a.{suffix}") for suffix in files.GOOD}
    assert tried == set(KINDS)
    assert files.GOOD.keys() == files.BAD.keys() == files.REPORTS.keys()


def test_all_good_files_are_in_and_each_bad_one_is_named(folder: Path) -> None:
    gathering = Gathering([folder])
    reports = list(gathering)
    assert Counter(suffix_of(r.source) for r in reports) == files.REPORTS
    assert {suffix_of(e.source): e.key for e in gathering.skipped} == {suffix: why for suffix, (_, why) in files.BAD.items()}
    assert len(gathering.skipped) == len(files.BAD)
    assert all("/slecht." in e.source for e in gathering.skipped)
    assert gathering.done == gathering.total == sum(p.stat().st_size for p in folder.iterdir())


def test_what_was_decided_is_recorded(folder: Path) -> None:
    reports = list(Gathering([folder]))
    assert [r.source for r in reports if r.origin is None or not r.origin.extractor] == []
    encodings = {suffix_of(r.source): r.origin.encoding for r in reports if r.origin and "/twee." in r.source}
    assert (encodings["md"], encodings["htm"], encodings["docx"]) == ("utf-8", "utf-16-le", None)
    assert all(r.text.encode() for r in reports)


def test_a_second_build_opens_nothing_and_says_the_same(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "a.kroniek"
    first = build([folder], out, Settings(), read=plain)
    assert (first.new, first.known) == (sum(files.REPORTS.values()), 0)
    monkeypatch.setattr(Gathering, "_open", lambda self, path: pytest.fail(f"{path} was opened again"))
    second = build([folder], out, Settings(), read=lambda reports, settings: pytest.fail("a text was read again"))
    assert (second.new, second.known) == (0, first.new)
    assert list(map(str, second.skipped)) == list(map(str, first.skipped))
    assert second.counts == first.counts


def test_a_file_that_changed_is_read_again(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.kroniek"
    build([folder], out, Settings(), read=plain)
    (folder / "slecht.txt").write_text(files.text(90))
    again = build([folder], out, Settings(), read=plain)
    assert again.new == 1
    assert len(again.skipped) == len(files.BAD) - 1


def test_another_mapping_is_read_again(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("body,slot\nEen.,Twee.\n")
    for columns, new in (({}, 1), ({"text": "slot"}, 1), ({"text": "slot"}, 0)):
        assert build([tmp_path], tmp_path / "a.kroniek", Settings(), read=plain, columns=columns).new == new


@pytest.mark.usefixtures("reads_nothing")
def test_the_command_says_it_and_ends_with_3(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "a.kroniek")
    seen = []
    for _ in range(2):
        assert run(["build", str(folder), "-o", out, "--json", "--lang", "en"]) == 3
        told = json.loads(capsys.readouterr().out)
        seen.append(told["skipped"])
        assert told["counts"]["reports"] == sum(files.REPORTS.values())
    assert seen[0] == seen[1]
    assert {Path(x["source"]).name for x in seen[0]} == {f"slecht.{suffix}" for suffix in files.BAD}


@pytest.mark.usefixtures("reads_nothing")
def test_columns_that_are_guessed_are_shown_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.csv").write_text("kop;datum;tekst\nEen;05-03-2024;De brug is dicht.\n")
    (tmp_path / "b.csv").write_text("x;y\nEen.;2024-03-05\n")
    assert run(["build", str(tmp_path / "a.csv"), "-o", str(tmp_path / "a.kroniek"), "--lang", "nl"]) == 0
    assert capsys.readouterr().err.startswith(f"{tmp_path}/a.csv: text=tekst, title=kop, published=datum; anders: --map\n")
    given = ["build", str(tmp_path / "b.csv"), "-o", str(tmp_path / "b.kroniek"), "--lang", "nl", "--map"]
    assert run([*given, "text=x,published=y"]) == 0
    assert "--map" not in capsys.readouterr().err
    assert run([*given, "text=x,kleur=y"]) == 2
    assert "kleur=y" in capsys.readouterr().err
    (tmp_path / "b.csv").write_text("x;y\nEen!;2024-03-05\n")
    assert run([*given, "text=z"]) == 1
    assert "er is geen kolom z; er zijn 'x', 'y'" in capsys.readouterr().err


def test_patterns(folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "drie.html").write_bytes(files.page(50))
    assert {Path(r.source).name for r in Gathering([folder / "**" / "*.html"])} == {"een.html", "twee.html", "drie.html"}
    (folder / "a[1].txt").write_text(files.text(60))
    assert [Path(r.source).name for r in Gathering([folder / "a[1].txt"])] == ["a[1].txt"], "a name that is there is no pattern"
    gathering = Gathering([folder / "*.xyz"])
    assert list(gathering) == []
    assert [e.key for e in gathering.skipped] == ["missing"]


DATES = [
    ("md", "een.md", "absolute: field", "2024-03-05", None), ("csv", "een.csv#2", "absolute: field", "2024-03-05", None),
    ("mail", "een.eml", "absolute: field", "2024-03-23", "2024-03-23T20:45:00+01:00"),
    ("a page", "een.html", "absolute: json-ld", "2024-03-07", "2024-03-07T20:45:00+01:00"),
    ("a news item", "een.xml", "absolute: field", "2024-03-21", "2024-03-21T20:45:00+01:00"),
    ("an export", "twee.txt#1", "absolute: field", "2024-03-03", None),
]  # fmt: skip


@pytest.mark.parametrize(("why", "name", "reason", "day", "at"), DATES, ids=[r[0] for r in DATES])
def test_publication(folder: Path, why: str, name: str, reason: str, day: str, at: str | None) -> None:
    found = {Path(r.source).name: r for r in Gathering([folder])}[name]
    assert found.published
    assert (found.published.reason, str(found.published.earliest)) == (reason, day)
    assert found.origin
    assert found.origin.dates[0].at == at


def test_a_web_archive_says_when_the_copy_was_made(folder: Path) -> None:
    found = next(r for r in Gathering([folder]) if "een.warc#" in r.source)
    assert found.url == "https://testbode.test/34"
    assert found.origin
    assert [(d.by, d.at) for d in found.origin.dates][-1] == ("captured", "2024-11-05T04:00:00+00:00")


def test_texts_are_what_stands_in_the_file(folder: Path) -> None:
    texts = {Path(r.source).name: r.text for r in Gathering([folder]) if isinstance(r, Report)}
    assert texts["een.txt"] == files.text(1)
    assert texts["twee.txt#1"] == texts["twee.txt#1"].strip() == files.text(2)
    assert texts["twee.md"] == files.text(5)
    assert texts["een.pdf"] == files.text(28)
    assert texts["twee.pdf"] == PARAGRAPHS[2], "lines become paragraphs again"
    assert texts["een.docx"] == files.text(25)
    assert texts["twee.docx#2"] == files.text(27)
    assert texts["twee.eml#bijlage.txt"] == files.text(24)
    assert texts["een.xml"].split("\n\n") == [files.text(20), PARAGRAPHS[20]]


def test_dates_that_contradict_are_shown_and_exported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head = '<meta property="article:published_time" content="2024-03-06T00:30:00+01:00">'
    said = ld(**{"@type": "NewsArticle", "headline": "Brug dicht", "datePublished": "2024-03-05T23:30:00Z"})
    address = '<link rel="canonical" href="https://testbode.test/2024/03/01/brug">'
    (tmp_path / "a.html").write_text(whole(head + said + address, f"<article><h1>Brug dicht</h1>{ps(PARAGRAPHS[:3])}</article>"))
    out = tmp_path / "a.kroniek"
    build([tmp_path], out, Settings(), read=plain)
    with open_chronicle(out) as file:
        (found,) = json.loads(dumps(file.readings(), file.chronicle()))["reports"]
    assert found["published"] == ["2024-03-06", "2024-03-06"]
    assert [(d["by"], d["at"], d["conflicts"]) for d in found["dates"]] == [
        ("metadata", "2024-03-06T00:30:00+01:00", False), ("json-ld", "2024-03-05T23:30:00+00:00", False), ("url", None, True),
    ]  # fmt: skip
    assert (found["extractor"].split()[0], found["encoding"], len(found["raw_sha256"])) == ("trafilatura", "utf-8", 64)
    assert run(["show", str(out), found["id"], "--lang", "en"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "published, as given with it: 2024-03-06T00:30:00+01:00 · this decides" in shown
    assert "published, as its address says: 2024-03-01 · contradicts that" in shown


def test_where_a_text_came_from_is_told_of_the_source_that_it_is_called_by(tmp_path: Path) -> None:
    """The same report in two files: the order of building makes no difference."""
    text = "Dé brug is dicht."
    (tmp_path / "a.txt").write_text(text, "utf-8")
    (tmp_path / "b.txt").write_bytes(text.encode("cp1252"))
    for names in (("a.txt", "b.txt"), ("b.txt", "a.txt")):
        out = tmp_path / f"{names[0]}.kroniek"
        for name in names:
            build([tmp_path / name], out, Settings(), read=plain)
        with open_chronicle(out) as file:
            (report,) = (reading.report for reading in file.readings())
            assert report.origin
            assert (Path(report.source).name, report.origin.encoding) == ("a.txt", "utf-8")
            assert report == next(iter(Gathering([tmp_path / "a.txt"])))
