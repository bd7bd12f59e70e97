"""The annotations of `corpus/` hold no words, fit their texts, and score as the sets that they were taken from."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

import checks
import counts
import standoff

SHARED = Path(__file__).parents[3] / "shared"
NAMES = sorted(p.stem for p in standoff.DOCUMENTS.glob("*.json"))
with_texts = pytest.mark.skipif(not (SHARED / "corpora").is_dir(), reason="the corpora folder is not on this machine")
TAKEN = [p for name in ("mixed", "ntrex", "venezuela") for p in sorted((SHARED / "gold-dev" / name).glob("*.json")) if p.stem != "cross"]


@pytest.fixture(scope="module")
def known() -> dict[str, str]:
    return standoff.texts(SHARED / "corpora")


def strings(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for k, v in value.items():
            yield from strings(v, k)
    elif isinstance(value, list):
        for v in value:
            yield from strings(v, key)
    elif isinstance(value, str):
        yield key, value


ITEM = {"doc": "x.1", "length": 24, "publication": {"metadata": None}, "actors": [
    {"id": "a_gent", "span": [15, 19], "text": "Gent", "name": "Gent", "kind": "place", "roles": [],
     "mentions": [{"span": [15, 19], "text": "Gent", "form": "name", "pronoun": False}]},
    {"id": "a_bakker", "span": [0, 9], "text": "De bakker", "name": "bakker", "kind": "person", "note": "van hier", "mentions": [
        {"span": [0, 9], "text": "De bakker", "form": "description", "pronoun": False}],
     "roles": [{"role": "bakker", "of": "a_gent", "span": [3, 9], "text": "bakker"}]},
], "figures": [{"id": "f1", "span": [0, 9], "what": "loaves", "of": ["a_bakker", "de oven"], "stated_by": []}]}  # fmt: skip
TEXT = "De bakker komt Gent uit.\n"


def test_bare_annotations_keep_places_and_lose_words() -> None:
    made = standoff.bare(ITEM, TEXT, annotated="kroniek")
    assert made["actors"][0]["mentions"] == [{"span": [0, 9], "form": "description", "pronoun": False}]
    assert [a["id"] for a in made["actors"]] == ["a1", "a2"]
    assert made["actors"][0]["roles"] == [{"span": [3, 9], "of": "a2"}]
    assert made["figures"] == [{"id": "f1", "span": [0, 9], "what": None, "of": ["a1", "?"], "stated_by": []}]
    assert not re.search("bakker|Gent|hier|loaves", standoff.dumps(made))


def test_filled_annotations_quote_their_text_again() -> None:
    made = standoff.filled({**standoff.bare(ITEM, TEXT, annotated="kroniek")}, TEXT)
    assert made["actors"][0]["text"] == made["actors"][0]["name"] == "De bakker"
    assert made["actors"][0]["roles"][0]["role"] == "bakker"
    assert made["actors"][1]["mentions"][0]["text"] == "Gent"


def test_files_are_json_with_an_item_a_line() -> None:
    made = standoff.bare(ITEM, TEXT, annotated="kroniek")
    assert json.loads(standoff.dumps(made)) == made
    assert sum(line.startswith('  {"id"') for line in standoff.dumps(made).splitlines()) == 3


@pytest.mark.parametrize(
    ("annotated", "digest", "expected"),
    [
        pytest.param("unseen", "01", "test", id="what nobody has read is only reported on"),
        pytest.param("gold-dev", "00", "dev", id="what developers have read is never test"),
        pytest.param("gold-dev", "01", "train", id="nor is it where a new one would be dev"),
        pytest.param("kroniek", "00", "test", id="a fifth of the new documents is test"),
        pytest.param("kroniek", "06", "dev", id="a fifth is dev"),
        pytest.param("kroniek", "ff", "test", id="255 is a multiple of five"),
        pytest.param("kroniek", "fc", "train", id="the rest is train"),
    ],
)
def test_the_digest_says_the_split(annotated: str, digest: str, expected: str) -> None:
    assert standoff.split({"annotated": annotated, "sha256": digest + 62 * "0"}) == expected


@pytest.mark.parametrize("name", NAMES)
def test_documents_hold_no_words_of_their_text(name: str) -> None:
    document = standoff.load(standoff.DOCUMENTS / f"{name}.json")
    fixed = {"id", "doc", "set", "licence", "sha256", "annotated", "unit", "trend", "relation", "mode", "bound"}
    free = [(k, v) for k, v in strings(document) if k not in fixed and not re.fullmatch(r"[\dA-Z:/+_-]+|[a-z]{1,2}\d+|\?", v)]
    words = {w for values in standoff_values() for w in values}
    assert [(k, v) for k, v in free if v not in words] == []


def standoff_values() -> list[set[Any]]:
    timex = {"PAST_REF", "FUTURE_REF", "PRESENT_REF", "publication", "event", "speech", "absolute", "BEFORE", "AFTER", "age"}
    kinds = {"hearsay", "unnamed", "document", "report", "unnamed_accuser", "unspecified", "social media", "images", "unnamed_questioner",
             "unattributed"}  # fmt: skip
    return [*checks.VALUES.values(), checks.PLOVER, set(standoff.TOPICS), timex, kinds]


@with_texts
@pytest.mark.parametrize("name", NAMES)
def test_documents_belong_to_their_texts(name: str, known: dict[str, str]) -> None:
    document = standoff.load(standoff.DOCUMENTS / f"{name}.json")
    assert standoff.checked(document, known) == known[name]
    assert standoff.dumps(document) == (standoff.DOCUMENTS / f"{name}.json").read_text("utf-8")


def test_another_text_is_refused() -> None:
    document = {"doc": "x", "sha256": sha256(b"a").hexdigest()}
    with pytest.raises(ValueError, match="not the annotated one"):
        standoff.checked(document, {"x": "b"})
    with pytest.raises(ValueError, match="no such text"):
        standoff.checked(document, {})


def test_an_empty_corpora_folder_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert standoff.main(tmp_path, tmp_path / "out") == 1
    assert "corpus/README.md" in capsys.readouterr().out


@with_texts
def test_make_corpus_writes_every_document(tmp_path: Path) -> None:
    assert standoff.main(SHARED / "corpora", tmp_path) == 0
    written = sorted(p.stem for p in tmp_path.glob("*/*.json"))
    assert written == NAMES == sorted(p.stem for p in tmp_path.glob("*/docs/*.txt"))


@with_texts
def test_without_the_newspapers_their_documents_are_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """NTREX is free for anyone, the newspapers are not."""
    (tmp_path / "corpora").mkdir()
    (tmp_path / "corpora" / "ntrex-nl").symlink_to(SHARED / "corpora" / "ntrex-nl")
    assert standoff.main(tmp_path / "corpora", tmp_path / "out") == 0
    written = {p.stem for p in (tmp_path / "out").glob("*/*.json")}
    assert written == {name for name in NAMES if not name.isdigit()}
    assert f"{len(NAMES) - len(written)} documents left out" in capsys.readouterr().out


@with_texts
def test_a_changed_text_stops_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "ntrex-nl"
    (folder / "NTREX-128").mkdir(parents=True)
    (folder / "DOCUMENT_IDS.tsv").write_text(f"{next(n for n in NAMES if not n.isdigit())}\n", "utf-8")
    (folder / "NTREX-128" / "newstest2019-ref.nld.txt").write_text("Een andere tekst.\n", "utf-8")
    assert standoff.main(tmp_path, tmp_path / "out") == 1
    assert "is not the annotated one" in capsys.readouterr().out


@pytest.mark.skipif(not TAKEN, reason="the shared sets are not on this machine")
@pytest.mark.parametrize("path", TAKEN, ids=lambda p: p.stem)
def test_documents_score_as_the_shared_sets(path: Path, tmp_path: Path, known: dict[str, str]) -> None:
    """What the score reads of ours is what it reads of theirs, with other ids for actors."""
    spec = importlib.util.spec_from_file_location("shared_score", SHARED / "score" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    text = known[path.stem]
    standoff.write(standoff.load(standoff.DOCUMENTS / path.name), text, tmp_path)
    ours, theirs = (comparable(score.load_gold(p, text)) for p in (tmp_path / path.name, path))
    assert {k: v for k, v in ours.items() if k not in CORRECTED.get(path.stem, ())} == {
        k: v for k, v in theirs.items() if k not in CORRECTED.get(path.stem, ())
    }


CORRECTED: dict[str, tuple[str, ...]] = {}
"""The lists in which a document was corrected after it was taken over."""


def comparable(gold: dict[str, Any]) -> dict[str, Any]:
    """Actors by their mentions instead of their ids."""
    ids = {key: str(sorted(a["all"])) for key, a in gold["actors"].items()}

    def renamed(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: renamed(v) for k, v in value.items()}
        if isinstance(value, list | tuple):
            return [renamed(v) for v in value]
        return ids.get(value, value) if isinstance(value, str) else value

    actors = sorted((a["kind"], sorted(a["mentions"])) for a in gold["actors"].values())
    stances = sorted(json.dumps(renamed(s), sort_keys=True) for s in gold["stances"])
    return {k: renamed(v) for k, v in gold.items()} | {"actors": actors, "stances": stances}


def test_the_counts_are_those_of_the_files() -> None:
    """`python corpus/counts.py` rewrites them."""
    assert counts.TARGET.read_text("utf-8") == counts.page()
