"""Single records are those of the export, whatever of the chronicle is left unread."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import build
import serving
from kroniek.export.contract import chronicle_json
from kroniek.serve.items import as_json, in_order, load, told
from kroniek.serve.pages.room import Room
from kroniek.store import open_chronicle

KINDS = ("reports", "actors", "claims", "events", "figures", "stances", "conflicts", "timeline")


def undated(path: Path) -> Path:
    """Two reports that tell the same two events; the one without a date is dated by the other."""
    a = build.report("Dinsdag brak de dam. De burgemeester vluchtte.", source="a.txt", published="2021-02-03")
    b = build.report("De dam brak. De burgemeester vluchtte voor twee mensen.", source="b.txt")
    stated = [
        replace(build.event(a, words), when=build.when("2021-02-02", "clause"))
        for words in ("Dinsdag brak", "De burgemeester vluchtte")
    ]
    later = [build.event(b, "De dam brak"), build.event(b, "De burgemeester vluchtte")]
    links = [build.link(x.id, y.id, kind="event") for x, y in zip(stated, later, strict=True)]
    readings = [
        build.reading(a, events=stated),
        build.reading(b, events=later, times=[build.time(b, "twee", None)], figures=[build.figure(b, "twee mensen", 2, 2)]),
    ]
    return serving.write(path, (readings, build.chronicle(*readings, links=links)))


@pytest.mark.parametrize("name", ["everything", "undated"])
@pytest.mark.parametrize("kind", KINDS)
def test_single_records_are_those_of_the_export(tmp_path: Path, kind: str, name: str) -> None:
    path = tmp_path / "zaak.kroniek"
    path = undated(path) if name == "undated" else serving.write(path, serving.everything())
    with open_chronicle(path) as file:
        whole = chronicle_json(file.readings(), file.chronicle())[kind]
        ids = [x["id"] for x in whole]
        room = Room(file)
        assert in_order(kind, as_json(room, told(room, load(room, kind, ids[::-1] if kind != "timeline" else ids)))) == whole
        for x in whole:
            assert as_json(room, told(room, load(room, kind, [x["id"]]))) == [x]
    if name == "undated" and kind == "events":
        assert {e["date_reason"] for e in whole} == {"clause", "narrowed: brak, vluchtte"}
