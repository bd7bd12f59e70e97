"""The built front end: small enough, of the sources beside it, and with nothing in it that fetches from elsewhere."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import pytest

from kroniek.serve.drawn import words_block

STATIC = files("kroniek.serve").joinpath("static")
WEB = Path(__file__).parents[2] / "web"
BUILT = ("kroniek.css", "kroniek.js", "map.js")
MOST = 80 * 1024
"""Bytes that a page loads, gzipped, the map apart."""


def _read(name: str) -> bytes:
    return STATIC.joinpath(name).read_bytes()


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def test_a_page_loads_no_more_than_80_kb() -> None:
    parts = {name: len(gzip.compress(_read(name), 9, mtime=0)) for name in BUILT}
    assert parts["kroniek.css"] + parts["kroniek.js"] + len(gzip.compress(words_block().encode(), 9)) <= MOST
    assert parts["map.js"] <= MOST


def test_what_ships_is_what_was_built() -> None:
    manifest = json.loads(_read("built.json"))
    assert manifest["built"] == {name: _digest(_read(name)) for name in BUILT}


def test_what_was_built_is_of_these_sources() -> None:
    if not WEB.is_dir():
        pytest.skip("the sources of the front end are not in this copy")
    own = [f for f in WEB.iterdir() if f.suffix in (".mjs", ".json")] + sorted((WEB / "src").rglob("*"))
    found = {str(f.relative_to(WEB)): _digest(f.read_bytes()) for f in own if f.suffix in (".mjs", ".js", ".css", ".json")}
    assert json.loads(_read("built.json"))["sources"] == found, "the built assets are of other sources; type: make assets"


def test_these_sources_give_the_same_bytes(tmp_path: Path) -> None:
    if shutil.which("node") is None or not (WEB / "node_modules" / "esbuild").is_dir():
        pytest.skip("there is no Node with the packages of web/package-lock.json here: cd web && npm ci --ignore-scripts")
    subprocess.run(["node", "build.mjs", str(tmp_path)], cwd=WEB, check=True, timeout=120)
    assert {name: (tmp_path / name).read_bytes() for name in BUILT} == {name: _read(name) for name in BUILT}


@pytest.mark.parametrize("name", BUILT)
def test_nothing_in_them_reaches_out(name: str) -> None:
    text = _read(name).decode()
    named = set(re.findall(r"https?://[^\s\"'`)]+", text))
    assert {u for u in named if not u.startswith("http://www.w3.org/")} == set(), "names of XML spaces are no addresses; these are"
    assert not re.search(r"@import|url\((?![\"']?#)|\beval\(|new Function|document\.write", text)


def test_our_own_sources_write_no_markup() -> None:
    if not WEB.is_dir():
        pytest.skip("the sources of the front end are not in this copy")
    markup = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|DOMParser")
    assert [f.name for f in (WEB / "src").glob("*.js") if markup.search(f.read_text("utf-8"))] == []
