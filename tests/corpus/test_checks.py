"""What the validator refuses, what it misses nothing of, and that it agrees with the validator of the shared sets."""

from __future__ import annotations

import json
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

import checks
import standoff

SHARED = Path(__file__).parents[3] / "shared"
with_texts = pytest.mark.skipif(not (SHARED / "corpora").is_dir(), reason="the corpora folder is not on this machine")
with_gold = pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="the shared sets are not on this machine")
TEXT = 'Zaterdag sloten twee bakkers in Gent.\n"Het meel is op", zei hij.\n'


def document() -> dict[str, Any]:
    none = {"time": None, "earliest": None, "latest": None, "basis": "none"}
    return {
        "doc": "x", "length": len(TEXT), "structure": [], "skipped": [], "relations": [],
        "actors": [
            {"id": "a1", "span": [16, 28], "kind": "group", "roles": [], "mentions": [
                {"span": [16, 28], "form": "description", "pronoun": False}, {"span": [60, 63], "form": "pronoun", "pronoun": True}]},
            {"id": "a2", "span": [32, 36], "kind": "place", "roles": [], "mentions": [
                {"span": [32, 36], "form": "name", "pronoun": False}]},
        ],
        "times": [{"id": "t1", "span": [0, 8], "type": "DATE", "earliest": None, "latest": None, "vague": False}],
        "events": [{
            "id": "e1", "span": [0, 36], "trigger": {"span": [9, 15]}, "plover": "NONE", "plover_alt": [], "factuality": "happened",
            "core": True, "who": ["a1"], "whom": [], "where": ["a2"], "when": {**none, "time": "t1"}, "reported_by": [],
            "commitment": "asserted"}],
        "claims": [{"id": "c1", "span": [39, 53], "form": "direct", "source_mention": {"span": [60, 63]}, "source": ["a1"],
                    "cue": {"span": [56, 59]}, "implicit": False}],
        "figures": [{"id": "f1", "span": [16, 28], "low": 2, "high": 2, "approx": False, "unit": "persons", "of": ["a1"], "where": [],
                     "stated_by": [], "when": none}],
        "stances": [{"id": "st1", "span": [0, 36], "from": "a1", "kind": "opposes", "to": "a2", "stated_by": [], "when": none,
                     "negated": False}],
    }  # fmt: skip


def test_a_sound_document_passes() -> None:
    assert checks.errors(document(), TEXT) == []
    assert checks.gaps(document(), TEXT) == []


@pytest.mark.parametrize(
    ("reason", "path", "value", "message"),
    [
        ("another text", ["length"], 3, "length"),
        ("no such topic", ["topic"], "weather", "topic is 'weather'"),
        ("outside the text", ["times", 0, "span"], [0, 999], "not in the text"),
        ("ends before it begins", ["times", 0, "span"], [8, 0], "not in the text"),
        ("a space at the edge", ["times", 0, "span"], [0, 9], "a space"),
        ("a mention outside", ["actors", 0, "mentions", 0, "span"], [0, 999], "not in the text"),
        ("trigger outside its clause", ["events", 0, "trigger", "span"], [56, 59], "outside the clause"),
        ("no such kind", ["actors", 1, "kind"], "town", "kind is 'town'"),
        ("no such form", ["actors", 1, "mentions", 0, "form"], "noun", "form is 'noun'"),
        ("pronoun and form", ["actors", 0, "mentions", 1, "pronoun"], False, "disagrees"),
        ("no mentions", ["actors", 1, "mentions"], [], "no mentions"),
        ("no such type of time", ["times", 0, "type"], "DAY", "type is"),
        ("no day", ["times", 0, "earliest"], "2018-02-30", "is no day"),
        ("a day with a time", ["times", 0, "earliest"], "2018-02-03T10:00", "is no day"),
        ("no such event type", ["events", 0, "plover"], "FIGHT", "plover is"),
        ("no such alternative", ["events", 0, "plover_alt"], ["FIGHT"], "plover_alt"),
        ("no such factuality", ["events", 0, "factuality"], "real", "factuality is"),
        ("no such basis", ["events", 0, "when", "basis"], "guess", "basis is"),
        ("no such actor", ["events", 0, "who"], ["a9"], "no actor"),
        ("no such actor in a stance", ["stances", 0, "to"], "a9", "no actor"),
        ("stance on nothing", ["stances", 0, "to"], None, "no target"),
        ("no such time", ["events", 0, "when", "time"], "t9", "not there"),
        ("no such claim", ["claims", 0, "nested"], ["c9"], "not there"),
        ("no such form of claim", ["claims", 0, "form"], "quote", "form is"),
        ("a claim of nobody", ["claims", 0, "source"], [], "no source"),
        ("no cue", ["claims", 0, "cue"], None, "no cue"),
        ("a figure without value", ["figures", 0], {"id": "f1", "span": [16, 28], "low": None, "high": None}, "no value"),
        ("bounds the wrong way", ["figures", 0, "low"], 3, "above"),
        ("a field is missing", ["times", 0], {"id": "t1", "span": [0, 8], "type": "DATE", "earliest": None, "latest": None}, "no vague"),
        ("another passage", ["times", 0, "text"], "Zondag", "is not 'Zondag'"),
        ("resolved wider than the interval", ["times", 0],
         {"id": "t1", "span": [0, 8], "type": "DATE", "earliest": "2018-01-02", "latest": "2018-01-03", "vague": False,
          "resolved": {"earliest": "2018-01-01", "latest": "2018-01-02"}}, "resolved"),
    ],
)  # fmt: skip
def test_errors(reason: str, path: list[Any], value: Any, message: str) -> None:
    broken = document()
    place = broken
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert any(message in line for line in checks.errors(broken, TEXT)), reason


def test_an_id_is_there_once() -> None:
    twice = document()
    twice["times"].append({**twice["times"][0], "span": [9, 15]})
    assert any("twice" in line for line in checks.errors(twice, TEXT))


@pytest.mark.parametrize(
    ("reason", "gone", "expected"),
    [
        ("a number", "figures", [("number", (16, 20))]),
        ("a day", "times", [("time", (0, 8))]),
        ("a quotation with its verb of saying", "claims", [("quote", (38, 54)), ("sentence", (38, 64)), ("cue", (56, 59))]),
        ("a pronoun", "actors", [("pronoun", (60, 63))]),
    ],
)
def test_gaps(reason: str, gone: str, expected: list[Any]) -> None:
    less = document()
    less[gone] = []
    assert [g for g in checks.gaps(less, TEXT) if g[0] != "sentence" or gone == "claims"] == expected, reason


def test_what_was_looked_at_and_left_is_no_gap() -> None:
    less = document()
    less["figures"] = []
    less["skipped"] = [{"span": [16, 20], "kind": "number", "reason": "idiom"}]
    assert checks.gaps(less, TEXT) == []
    less["skipped"][0]["kind"] = "time"
    assert [g[0] for g in checks.gaps(less, TEXT)] == ["number"]


@with_texts
def test_the_corpus_has_neither_errors_nor_gaps() -> None:
    known = standoff.texts(SHARED / "corpora")
    wrong = {d["doc"]: [*checks.errors(d, known[d["doc"]]), *checks.gaps(d, known[d["doc"]])] for d in standoff.documents()}
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.fixture(scope="module")
def gold() -> dict[str, tuple[dict[str, Any], str]]:
    folder = SHARED / "gold"
    return {
        path.stem: (json.loads(path.read_text("utf-8")), (folder / "docs" / f"{path.stem}.txt").read_bytes().decode())
        for path in sorted(folder.glob("0*.json"))
    }


def bare(found: tuple[dict[str, Any], str]) -> tuple[dict[str, Any], str]:
    return standoff.bare(found[0] | {"topic": "politics"}, found[1], annotated="gold"), found[1]


BREAKS: dict[str, tuple[list[Any], Any]] = {
    "outside the text": (["times", 0, "span"], [0, 99999]), "kind": (["actors", 0, "kind"], "town"),
    "date": (["times", 0, "latest"], "soon"),
    "factuality": (["events", 0, "factuality"], "real"), "reference": (["events", 0, "when", "time"], "t99"),
    "order": (["figures", 0, "low"], 10**9), "type": (["events", 0, "plover"], "FIGHT"), "form": (["claims", 0, "form"], "quote"),
}  # fmt: skip


@with_gold
@pytest.mark.parametrize("broken", [None, *BREAKS])
def test_agrees_with_the_shared_validator(broken: str | None, gold: dict[str, tuple[dict[str, Any], str]], tmp_path: Path) -> None:
    """Both pass the shared set, and both refuse it with the same thing broken."""
    changed = {name: deepcopy(found) for name, found in gold.items()}
    if broken:
        path, value = BREAKS[broken]
        place = changed["000"][0]
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
    (tmp_path / "docs").mkdir()
    for name, (annotation, text) in changed.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(annotation), "utf-8")
        (tmp_path / "docs" / f"{name}.txt").write_bytes(text.encode())
    (tmp_path / "validate.py").write_text((SHARED / "gold" / "validate.py").read_text("utf-8"), "utf-8")
    theirs = subprocess.run([sys.executable, str(tmp_path / "validate.py")], check=False, capture_output=True).returncode
    ours = [line for found in changed.values() for line in checks.errors(*bare(found))]
    assert (theirs != 0) == bool(ours) == bool(broken), ours
