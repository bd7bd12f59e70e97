"""The annotated reports in `eval/gold` are what their sources say, and quote their texts."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "eval" / "gold"
NAMES = sorted(p.stem for p in (GOLD / "source").glob("*.txt"))


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("own_gold_build", GOLD / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def passages(item: Any) -> list[dict[str, Any]]:
    if isinstance(item, list):
        return [p for x in item for p in passages(x)]
    if isinstance(item, dict):
        return ([item] if "span" in item else []) + [p for x in item.values() for p in passages(x)]
    return []


def test_every_text_has_its_annotation() -> None:
    assert NAMES == sorted(p.stem for p in (GOLD / "docs").glob("*.txt")) == sorted(p.stem for p in GOLD.glob("*.json"))


@pytest.mark.parametrize("name", NAMES)
def test_annotations_are_made_from_their_source(name: str, build: ModuleType) -> None:
    assert json.loads((GOLD / f"{name}.json").read_text("utf-8")) == json.loads(json.dumps(build.build(name)))


@pytest.mark.parametrize("name", NAMES)
def test_annotations_quote_their_text(name: str) -> None:
    text = (GOLD / "docs" / f"{name}.txt").read_bytes().decode()
    found = passages(json.loads((GOLD / f"{name}.json").read_text("utf-8")))
    assert found
    assert all(text[slice(*p["span"])] == p["text"] == p["text"].strip() for p in found)


@pytest.mark.parametrize("name", NAMES)
def test_annotations_name_actors_that_exist(name: str) -> None:
    made = json.loads((GOLD / f"{name}.json").read_text("utf-8"))
    known = {a["id"] for a in made["actors"]}
    named = {i for e in made["events"] for role in ("who", "whom", "where", "reported_by") for i in e[role]}
    named |= {i for c in made["claims"] for i in c["source"]} | {i for s in made["stances"] for i in (s["from"], s["to"])}
    named |= {i for f in made["figures"] for role in ("of", "where", "stated_by") for i in f[role]}
    assert named <= known


def test_annotated_examples_are_the_examples() -> None:
    shared = [p for p in (ROOT / "examples" / "reports").glob("*.txt") if p.stem in NAMES]
    assert len(shared) == 4
    assert all(p.read_bytes() == (GOLD / "docs" / p.name).read_bytes() for p in shared)
