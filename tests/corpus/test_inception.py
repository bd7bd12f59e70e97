"""To INCEpTION and back: the same annotation, whatever it holds, and no annotation of another text."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
from cassis import load_cas_from_xmi

import checks
import inception
import standoff

SHARED = Path(__file__).parents[3] / "shared"
NAMES = sorted(p.stem for p in standoff.DOCUMENTS.glob("*.json"))
TEXT = "De bakker 🥖 zegt dat hij Gent verlaat.\nHij riep zijn klanten op.\n"
NOT_YET: dict[str, Any] = {"time": None, "earliest": None, "latest": None, "basis": "none"}


def document() -> dict[str, Any]:
    items = {
        "actors": [
            {"id": "a1", "span": [0, 9], "kind": "person", "roles": [{"span": [3, 9], "of": "a2"}], "mentions": [
                {"span": [0, 9], "form": "description", "pronoun": False},
                {"span": [21, 24], "form": "pronoun", "pronoun": True, "ambiguous": True}]},
            {"id": "a2", "span": [25, 29], "kind": "place", "roles": [], "mentions": [
                {"span": [25, 29], "form": "name", "pronoun": False}]},
        ],
        "events": [
            {"id": "e1", "span": [21, 37], "trigger": {"span": [30, 37]}, "plover": "NONE", "plover_alt": ["RETREAT"],
             "factuality": "planned", "who": ["a1"], "whom": [], "where": ["a2"], "when": {**NOT_YET, "latest": "2018-05-01"},
             "reported_by": ["a1"],
             "core": True, "commitment": "attributed", "same_as": "e2"},
            {"id": "e2", "span": [39, 63], "trigger": {"span": [43, 47], "particle": {"span": [61, 63]}}, "plover": "REQUEST",
             "plover_alt": [], "factuality": "happened", "who": ["a1"], "whom": [], "where": [], "when": NOT_YET,
             "reported_by": [],
             "core": False, "commitment": "asserted"},
        ],
        "claims": [{"id": "c1", "span": [21, 37], "form": "indirect", "source_mention": {"span": [0, 9]}, "source": ["a1"],
                    "cue": {"span": [12, 16]}, "implicit": False, "via": None}],
        "figures": [{"id": "f1", "span": [0, 2], "low": 1, "high": None, "approx": False, "unit": "bakers", "of": ["a1"], "where": [],
                     "stated_by": ["?"], "when": NOT_YET}],
    }  # fmt: skip
    return standoff.bare({"doc": "x.1", "publication": {"earliest": None}, "topic": "business", **items}, TEXT, annotated="kroniek")


@pytest.fixture(scope="module")
def known() -> dict[str, str]:
    return standoff.texts(SHARED / "corpora")


def tidy(value: Any, kind: str = "") -> Any:
    """Without what is empty and need not be there."""
    if isinstance(value, list):
        return [tidy(v, kind) for v in value]
    if not isinstance(value, dict):
        return value
    wanted = checks.REQUIRED.get(kind, "").split()
    return {k: tidy(v, k) for k, v in value.items() if k in wanted or k == "when" or not (v is None or v is False or v == [])}


def back(made: dict[str, Any], text: str, folder: Path) -> dict[str, Any]:
    path = folder / "x.xmi"
    inception.written(made, text).to_xmi(path)
    return inception.document_of(inception.opened(path), {made["doc"]: text}, topic=made["topic"])


def test_there_and_back_again(tmp_path: Path) -> None:
    assert tidy(back(document(), TEXT, tmp_path)) == tidy(document())


@pytest.mark.skipif(not (SHARED / "corpora").is_dir(), reason="the corpora folder is not on this machine")
@pytest.mark.parametrize("name", NAMES[::7])
def test_documents_there_and_back_again(name: str, tmp_path: Path, known: dict[str, str]) -> None:
    """Items may change their order where two begin at one place; nothing else does."""
    before = standoff.load(standoff.DOCUMENTS / f"{name}.json")
    after = back(before, known[name], tmp_path)
    assert in_order(tidy(after)) == in_order(tidy(before))


def in_order(value: Any) -> Any:
    """Items with spans in the order of their places, and actors by their mentions instead of their numbers."""
    ids = {a["id"]: f"actor {sorted(m['span'] for m in a['mentions'])}" for a in value["actors"]}

    def renamed(x: Any) -> Any:
        if isinstance(x, list):
            new = [renamed(y) for y in x]
            return sorted(new, key=str) if new and isinstance(new[0], dict) else new
        return {k: renamed(y) for k, y in x.items()} if isinstance(x, dict) else ids.get(x, x) if isinstance(x, str) else x

    return renamed(value)


def test_offsets_in_the_file_are_utf_16(tmp_path: Path) -> None:
    inception.written(document(), TEXT).to_xmi(tmp_path / "x.xmi")
    assert 'begin="26" end="30" item="a2"' in (tmp_path / "x.xmi").read_text("utf-8")


def test_layers_are_a_type_system_that_others_read(tmp_path: Path) -> None:
    assert inception.main(["layers", str(tmp_path / "layers.xml")]) == 0
    assert "webanno.custom.Mention" in (tmp_path / "layers.xml").read_text("utf-8")


def test_a_blank_document_holds_its_text_alone() -> None:
    cas = inception.written(None, TEXT)
    assert cas.sofa_string == TEXT
    assert inception.read(cas)["actors"] == []


def test_an_export_in_a_zip_is_read(tmp_path: Path) -> None:
    inception.written(document(), TEXT).to_xmi(tmp_path / "x.xmi")
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.write(tmp_path / "x.xmi", "x.xmi")
        archive.writestr("TypeSystem.xml", "")
    assert inception.opened(tmp_path / "x.zip").sofa_string == TEXT


def test_layers_of_others_are_left_out(tmp_path: Path) -> None:
    system = inception.types()
    system.create_type(name="custom.Token", supertypeName="uima.tcas.Annotation")
    cas = load_cas_from_xmi(inception.written(document(), TEXT).to_xmi(), typesystem=system)
    cas.add(system.get_type("custom.Token")(begin=0, end=2))
    cas.to_xmi(tmp_path / "x.xmi")
    assert len(inception.read(inception.opened(tmp_path / "x.xmi"))["actors"]) == 2


@pytest.mark.parametrize(
    ("reason", "text", "message"),
    [("another text", TEXT + " ", "not one of the corpora"), ("a stray part", TEXT, "Trigger at .* belongs to 'e9'")],
)
def test_what_cannot_be_taken_is_said(reason: str, text: str, message: str) -> None:
    cas = inception.written(document(), text)
    cas.add(cas.typesystem.get_type("webanno.custom.Trigger")(begin=0, end=2, item="e9"))
    with pytest.raises(ValueError, match=message):
        inception.document_of(cas, {"x.1": TEXT}, topic="business")
