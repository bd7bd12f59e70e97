"""A build that is killed while it reads files, and one that is interrupted: what was stored stays, and the end is the same to the byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest import files
from killed import killed_at_work
from kroniek.export.contract import dumps
from kroniek.ingest import Gathering
from kroniek.pipeline import build
from kroniek.records import Reading
from kroniek.settings import Settings
from kroniek.store import open_chronicle

CHILD = """
import sys, time
from pathlib import Path
from kroniek import pipeline
from kroniek.ingest import gather
from kroniek.records import Reading
from kroniek.settings import Settings

pipeline.GATHER = 5
as_it_was = gather.read_file

def slowly(found, options, opens=None):
    for item in as_it_was(found, options, opens):
        time.sleep(0.02)  # the whole takes longer than all moments before the kills together
        yield item

gather.read_file = slowly
print("up", flush=True)
pipeline.build([Path({folder!r})], Path({out!r}), Settings(), read=lambda reports, settings: (Reading(report=r) for r in reports))
"""


def export(path: Path) -> str:
    with open_chronicle(path) as file:
        return dumps(file.readings(), file.chronicle())


def finish(folder: Path, out: Path) -> None:
    build([folder], out, Settings(), read=lambda reports, settings: (Reading(report=r) for r in reports))


def test_killed_while_reading_files_it_goes_on_to_the_same_chronicle(tmp_path: Path) -> None:
    folder, out = files.write(tmp_path / "in"), tmp_path / "killed.kroniek"
    (folder / "a.jsonl").write_bytes(files.jsonl(*({"text": files.text(100 + i)} for i in range(60))))
    finish(folder, tmp_path / "whole.kroniek")
    stored = []
    for _ in killed_at_work(CHILD.format(folder=str(folder), out=str(out)), (0.05, 0.6), seed=3):
        if out.exists() and out.stat().st_size:
            with open_chronicle(out, write=True) as file:
                stored.append(len(file.waiting()))
    assert stored == sorted(stored), "nothing that was stored is lost"
    finish(folder, out)
    assert export(out) == export(tmp_path / "whole.kroniek")
    with open_chronicle(out) as one, open_chronicle(tmp_path / "whole.kroniek") as other:
        assert list(map(str, one.skipped())) == list(map(str, other.skipped()))


def test_files_that_were_read_before_an_interruption_are_not_opened_again(tmp_path: Path) -> None:
    folder, out = files.write(tmp_path / "in"), tmp_path / "a.kroniek"
    opened: list[str] = []

    class Interrupted(Gathering):
        def _open(self, path: Path):  # type: ignore[no-untyped-def]
            opened.append(path.name)
            if len(opened) == 12:
                raise KeyboardInterrupt
            return super()._open(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kroniek.pipeline.Gathering", Interrupted)
        patch.setattr("kroniek.pipeline.GATHER", 2)
        with pytest.raises(KeyboardInterrupt):
            finish(folder, out)
        first = set(opened[:-1])
        finish(folder, out)
    again = first & set(opened[12:])
    assert len(first) > 8
    assert len(again) <= 2, "only what was not stored yet is read again"
    finish(folder, tmp_path / "whole.kroniek")
    assert export(out) == export(tmp_path / "whole.kroniek")
