"""The docs say what the code can do: every command, option, setting and record."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest

import build
from kroniek.cli.reference import reference
from kroniek.export.contract import chronicle_json
from kroniek.records import Link
from kroniek.settings import Settings
from kroniek.store import Mark
from kroniek.store.migrations import MIGRATIONS

DOCS = Path(__file__).parents[1] / "docs"


def test_the_command_line_is_documented_as_it_is() -> None:
    assert (DOCS / "cli.md").read_text("utf-8") == reference() + "\n", "run `make docs`"


@pytest.mark.parametrize("name", [f.name for f in fields(Settings)])
def test_every_setting_is_documented(name: str) -> None:
    assert f"| `{name}` |" in (DOCS / "cli.md").read_text("utf-8")


def test_every_field_of_the_export_is_documented() -> None:
    r = build.report("De politie telde twaalf gewonden in Zwolle, zei Anke tegen het ANP.", published="2024-03")
    anke, police = build.actor(r, "Anke", roles=[build.role(r, "politie")]), build.actor(r, "politie", kind="organisation")
    claim = build.claim(r, "De politie telde twaalf gewonden", anke, cue="zei", via=["het ANP"])
    event = build.event(r, "telde twaalf gewonden", "telde")
    found = build.reading(
        r, actors=[anke, police], claims=[claim], events=[event], times=[build.time(r, "twaalf", None)],
        figures=[build.figure(r, "twaalf gewonden", 12, 12)], stances=[build.stance(r, "zei Anke", anke, police)],
        unread=[build.unread(r, "Zwolle")],
    )  # fmt: skip
    places = [build.guess(police, "NL")]
    links = [Link(kind="actor", left="a", right="b", judgement="same", score=1.0, reason="person", by="person")]
    marks = [Mark(item=event.id, mark="star", value="1")]
    chronicle = build.chronicle(found, timeline=[build.entry(event)], places=places)
    whole = chronicle_json([found], chronicle, decisions=links, marks=marks)
    page = (DOCS / "records.md").read_text("utf-8")
    assert sorted(n for n in _names(json.loads(json.dumps(whole))) if f"`{n}`" not in page) == []


def _names(x: object) -> set[str]:
    if isinstance(x, dict):
        return set(x) | {n for v in x.values() for n in _names(v)}
    return {n for v in x for n in _names(v)} if isinstance(x, list) else set()


def test_every_table_of_the_file_is_documented() -> None:
    page = (DOCS / "records.md").read_text("utf-8")
    made = [s.split() for step in MIGRATIONS for s in step if s.startswith(("CREATE TABLE", "CREATE VIEW", "CREATE VIRTUAL"))]
    names = [words[words.index("TABLE" if "TABLE" in words else "VIEW") + 1] for words in made]
    assert [n for n in names if f"`{n}`" not in page] == []


def test_every_page_of_the_app_is_documented() -> None:
    from kroniek.serve.api import KINDS
    from kroniek.serve.links import PATHS

    page = (DOCS / "serve.md").read_text("utf-8")
    assert [path for path in PATHS.values() if f"`{path}`" not in page] == []
    assert [kind for kind in KINDS if kind not in page] == []
