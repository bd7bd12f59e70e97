"""A build is the same to the byte in any order of files, in any number of processes, and after any interruption."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import build as by_hand
from killed import killed_at_work
from kroniek import lang, pipeline, scale
from kroniek.errors import InputError, KroniekError
from kroniek.export.contract import dumps
from kroniek.ingest.reasons import bad
from kroniek.pipeline import build
from kroniek.records import Reading, Report
from kroniek.settings import Settings
from kroniek.store import open_chronicle

FEW = Settings(batch=3)


def by_words(reports: Iterable[Report], settings: Settings) -> Iterator[Reading | InputError]:
    """Reads without a model: each capitalised word is an actor; a report that says `fout` cannot be read."""
    for report in reports:
        if "fout" in report.text:
            yield bad(report.source, "failed", error="ValueError: fout")
            continue
        words = dict.fromkeys(w for w in report.text.split() if w.istitle())
        yield by_hand.reading(report, actors=[by_hand.actor(report, w) for w in words])


def write(folder: Path, n: int = 10) -> Path:
    """Some reports in a folder."""
    folder.mkdir(exist_ok=True)
    for i in range(n):
        (folder / f"{i}.txt").write_text(f" date 2024-{i % 12 + 1:02} De brug over de Eem is dag {i} dicht, zei Anke. Bart zweeg.")
    return folder


def export(path: Path) -> str:
    with open_chronicle(path) as file:
        assert not file.stale
        return dumps(file.readings(), file.chronicle())


def test_a_build_tells_what_it_did(tmp_path: Path) -> None:
    folder = write(tmp_path / "in")
    (folder / "leeg.txt").touch()
    (folder / "notes.doc").touch()
    steps: list[tuple[str, int, int | None]] = []
    built = build([folder], tmp_path / "a.kroniek", FEW, lambda *step: steps.append(step), read=by_words)
    assert (built.new, built.known, [e.key for e in built.skipped], built.passed) == (10, 0, ["empty"], ((".doc", 1),))
    assert [s for s in steps if s[0] == "read"] == [("read", n, 10) for n in range(11)]
    assert list(dict.fromkeys(s[0] for s in steps)) == ["gather", "read", "reconcile"]
    with open_chronicle(tmp_path / "a.kroniek") as file:
        (run,) = file.runs()
        assert (run.new, run.known, run.skipped) == (10, 0, 1)


def test_reports_get_the_language_of_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frisian = replace(lang.load("nl"), code="fy", name="Frysk")
    monkeypatch.setattr(lang, "load", {"fy": frisian}.__getitem__)
    seen: list[str] = []

    def watched(reports: Iterable[Report], settings: Settings) -> Iterator[Reading | InputError]:
        for report in reports:
            seen.append(report.language)
            yield from by_words([report], settings)

    build([write(tmp_path / "in", 2)], tmp_path / "a.kroniek", Settings(language="fy"), read=watched)
    assert seen == ["fy", "fy"]
    assert [r["language"] for r in json.loads(export(tmp_path / "a.kroniek"))["reports"]] == ["fy", "fy"]


def test_what_is_known_is_not_read_again(tmp_path: Path) -> None:
    folder, out = write(tmp_path / "in"), tmp_path / "a.kroniek"
    build([folder], out, FEW, read=by_words)
    whole = export(out)
    read: list[str] = []

    def watched(reports: Iterable[Report], settings: Settings) -> Iterator[Reading | InputError]:
        reports = list(reports)
        read.extend(Path(r.source).name for r in reports)
        return by_words(reports, settings)

    built = build([folder], out, FEW, read=watched)
    assert (built.new, built.known, read) == (0, 10, [])
    assert export(out) == whole
    (folder / "nieuw.txt").write_text("Anke opende de brug.")
    built = build([folder], out, FEW, read=watched)
    assert (built.new, built.known, read) == (1, 10, ["nieuw.txt"])


def test_the_order_of_reading_does_not_matter(tmp_path: Path) -> None:
    folder = write(tmp_path / "in")
    copy = write(tmp_path / "copy")
    (copy / "extra.txt").write_text("Carla zag de brug.")
    files = sorted([*folder.iterdir(), *copy.iterdir()])
    for name, shuffled in (("a", files), ("b", files[::-1])):
        build(shuffled, tmp_path / f"{name}.kroniek", FEW, read=by_words)
    for part in (files[12:], files[:5], files[5:12]):
        build(part, tmp_path / "c.kroniek", FEW, read=by_words)
    assert export(tmp_path / "a.kroniek") == export(tmp_path / "b.kroniek") == export(tmp_path / "c.kroniek")


def test_a_report_that_cannot_be_read_is_skipped_and_tried_again(tmp_path: Path) -> None:
    folder, out = write(tmp_path / "in"), tmp_path / "a.kroniek"
    (folder / "x.txt").write_text("Hier gaat iets fout.")
    for path in (folder, folder, folder / "1.txt"):
        built = build([path], out, FEW, read=by_words)
        assert [(e.key, Path(e.source).name) for e in built.skipped] == [("failed", "x.txt")]
        with open_chronicle(out) as file:
            assert file.counts()["reports"] == 10
            assert len(list(file.skipped())) == 1


def test_one_report_that_trips_the_reader_does_not_stop_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def trips(reports: Iterable[Report], settings: Settings) -> Iterator[Reading]:
        for report in reports:
            if "fout" in report.text:
                raise IndexError("fout")
            yield by_hand.reading(report)

    monkeypatch.setattr(pipeline, "read", trips)
    reports = [by_hand.report(text, source=text) for text in ("een", "twee", "fout", "vier", "vijf")]
    found = list(pipeline.read_safely(reports, Settings(batch=4)))
    assert [x.report.text if isinstance(x, Reading) else x.key for x in found] == ["een", "twee", "failed", "vier", "vijf"]
    assert "IndexError: fout" in str(found[2])


def test_what_stops_all_is_not_hidden_as_one_bad_report(monkeypatch: pytest.MonkeyPatch) -> None:
    def stops(reports: Iterable[Report], settings: Settings) -> Iterator[Reading]:
        raise KroniekError("no model")

    monkeypatch.setattr(pipeline, "read", stops)
    with pytest.raises(KroniekError, match="no model"):
        list(pipeline.read_safely([by_hand.report()], FEW))


def test_nothing_is_made_when_there_is_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / "leeg.txt").touch()
    built = build([tmp_path], tmp_path / "a.kroniek", FEW, read=by_words)
    assert (built.new, built.known, len(built.skipped)) == (0, 0, 1)
    assert not (tmp_path / "a.kroniek").exists()


CHILD = """
import sys, time
from pathlib import Path
sys.path.insert(0, {tests!r})
from test_pipeline import FEW, by_words
from kroniek.pipeline import build

def slowly(reports, settings):
    for x in by_words(reports, settings):
        time.sleep(0.02)  # the whole takes longer than all moments before the kills together
        yield x

print("up", flush=True)
build([Path({folder!r})], Path({out!r}), FEW, read=slowly)
"""


def test_killed_at_any_moment_it_goes_on_to_the_same_chronicle(tmp_path: Path) -> None:
    folder, out = write(tmp_path / "in", 80), tmp_path / "killed.kroniek"
    build([folder], tmp_path / "whole.kroniek", FEW, read=by_words)
    program = CHILD.format(tests=str(Path(__file__).parent), folder=str(folder), out=str(out))
    for _ in killed_at_work(program, (0.01, 0.12), seed=7):
        if out.exists() and out.stat().st_size:
            with open_chronicle(out, write=True) as file:
                assert {r.report.id for r in file.readings()}.isdisjoint(file.waiting())
    build([folder], out, FEW, read=by_words)
    assert export(out) == export(tmp_path / "whole.kroniek")
    with open_chronicle(out) as file:
        assert [r.finished is None for r in file.runs()][-1] is False


def in_a_process(batch: list[Report]) -> list[Reading | InputError]:
    if any("sterf" in r.text for r in batch):
        os.kill(os.getpid(), signal.SIGKILL)
    return list(by_words(batch, FEW))


def test_processes_give_the_same_chronicle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scale, "_read_batch", in_a_process)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(Path(__file__).parent), *sys.path]))
    folder = write(tmp_path / "in")
    (folder / "x.txt").write_text("Hier gaat iets fout.")
    build([folder], tmp_path / "one.kroniek", FEW, read=by_words)
    built = scale.build([folder], tmp_path / "two.kroniek", Settings(batch=3, workers=2))
    assert [e.key for e in built.skipped] == ["failed"]
    assert export(tmp_path / "two.kroniek") == export(tmp_path / "one.kroniek")


def test_a_process_that_is_killed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scale, "_read_batch", in_a_process)
    folder = write(tmp_path / "in", 3)
    (folder / "x.txt").write_text("Hier moet een proces, dus sterf.")
    with pytest.raises(KroniekError, match="--workers 1"):
        scale.build([folder], tmp_path / "a.kroniek", Settings(batch=3, workers=2))


@pytest.mark.model
def test_a_real_build_is_the_same_in_processes_and_in_memory(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", 4)
    built = scale.build([folder], tmp_path / "one.kroniek", Settings(batch=2))
    assert (built.new, built.skipped) == (4, ())
    scale.build([folder], tmp_path / "two.kroniek", Settings(batch=3, workers=2))
    readings, chronicle = pipeline.chronicle_of([folder], Settings())
    assert export(tmp_path / "one.kroniek") == export(tmp_path / "two.kroniek") == dumps(readings, chronicle)
