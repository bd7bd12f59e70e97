"""The command line: what it prints where, its exit status, and what it says when something is wrong."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest
from rich.console import Console

import build
import kroniek
import serving
from kroniek import cli, lang, scale
from kroniek.cli import words
from kroniek.cli.progress import Watch
from kroniek.ingest import Gathering
from kroniek.lang import errors_nl
from kroniek.records import Conflict, Figure, Reading, Report, Reporting, Span
from kroniek.screen import screen
from kroniek.settings import Settings
from kroniek.store import open_chronicle
from kroniek.store.migrations import MIGRATIONS
from test_pipeline import by_words


@pytest.fixture(autouse=True)
def _dutch(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A chronicle by hand: two outlets that disagree about the wounded, and a minister who says what the police say."""
    a = build.report(
        "De politie telde twaalf gewonden in Zwolle, zei minister Anke de Wit tegen het ANP. De brug is dicht.",
        source="a.txt", published="2024-03-05", outlet="De Testbode", title="Betoging",
    )  # fmt: skip
    b = build.report("Zeker twintig gewonden, meldt de vakbond.", source="b.txt", published="2024-04", outlet="De Streekkoerier")
    police, anke = build.actor(a, "politie", kind="organisation"), build.actor(a, "Anke de Wit")
    zwolle, union = build.actor(a, "Zwolle", kind="place"), build.actor(b, "de vakbond", kind="organisation")
    outer = build.claim(a, "De politie telde twaalf gewonden in Zwolle", anke, cue="zei", source="minister Anke de Wit", via=["het ANP"])
    inner = build.claim(a, "twaalf gewonden", police, within=outer, reporting="distanced")
    twelve = build.figure(a, "twaalf gewonden", 12, 12, at="2024-03-05", stated_by=police, claim=inner, where=[zwolle])
    twenty = build.figure(b, "Zeker twintig gewonden", 20, None, stated_by=union)
    shut = build.event(a, "De brug is dicht", "dicht", at="2024-03-01/2024-03-05")
    march = build.event(a, "telde twaalf gewonden", "telde", type="PROTEST", mode="demo", who=[anke], at="2024-03-05")
    sides: tuple[tuple[Span, ...], ...] = ((twelve.span,), (twenty.span,))
    conflict = Conflict(id="con_1", topic="figure", judgement="contradiction", sides=sides, reason="12 tegenover ten minste 20")
    one = build.reading(a, actors=[police, anke, zwolle], claims=[outer, inner], figures=[twelve], events=[shut, march])
    two = build.reading(b, actors=[union], figures=[twenty])
    line = build.entry(march, summary="Betoging in Zwolle [rustig]", at="2024-03-05", who=(anke.id,), conflicts=("con_1",),
                       reports=3, independent=2)  # fmt: skip
    where = [build.guess(zwolle, "NL", 52.51, 6.09, judgement="unsure", reason="Het grootste [Zwolle].")]
    lines = [line, build.entry(shut, summary="Brug dicht", at="2024-03")]
    made = build.chronicle(one, two, places=where, conflicts=[conflict], timeline=lines)
    path = tmp_path / "zaak.kroniek"
    with open_chronicle(path, write=True) as file:
        file.add_readings([one, two])
        file.replace_chronicle(made, version=file.version)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Exit status, stdout, stderr."""
    status = cli.run([str(a) for a in arguments])
    return status, *capsys.readouterr()


LISTS: list[tuple[str, list[str], list[str], list[str]]] = [
    ("the timeline", ["timeline"], ["5 maart 2024", "Betoging in Zwolle [rustig]", "protest, gebeurd", "Brug dicht", "3 (2 onafh.)"], []),
    ("of one type", ["timeline", "--type", "protest"], ["Betoging"], ["Brug dicht"]),
    ("of one actor", ["timeline", "--actor", "wit"], ["Betoging"], ["Brug dicht"]),
    ("about something", ["timeline", "--topic", "BRUG"], ["Brug dicht"], ["Betoging"]),
    ("from a month", ["timeline", "--since", "2024-04"], ["Niets past bij since = 2024-04-01; zonder dat zijn er 2."], []),
    ("up to a day that the interval meets", ["timeline", "--until", "2024-03-01"], ["Brug dicht"], ["Betoging"]),
    ("not all", ["timeline", "--limit", "1"], ["Betoging"], ["Brug dicht"]),
    ("in English", ["timeline", "--lang", "en"], ["5 March 2024", "protest, happened", "3 (2 indep.)"], []),
    ("figures with their chain", ["figures"], ["Anke de Wit → politie", "ten minste 20", "de vakbond"], []),
    ("figures of what", ["figures", "--counted", "twaalf"], ["12"], ["vakbond"]),
    ("figures in a unit", ["figures", "--unit", "euro"], ["Niets past bij unit = euro; zonder dat zijn er 2."], []),
    ("figures by whom", ["figures", "--speaker", "vakbond"], ["ten minste 20"], ["politie"]),
    ("figures where", ["figures", "--actor", "Zwolle"], ["12"], ["vakbond"]),
    ("figures when; undated ones are left out", ["figures", "--since", "2024"], ["12"], ["vakbond"]),
    ("claims with whom they came through", ["claims"], ["Anke de Wit via het ANP", "Anke de Wit → politie", "weergegeven"], []),
    ("claims of a speaker further on in the chain", ["claims", "--speaker", "anke"], ["Anke de Wit → politie"], []),
    ("claims through an agency", ["claims", "--speaker", "ANP"], ["via het ANP"], ["politie │"]),
    ("claims and how they are passed on", ["claims"], ["weergegeven · toegeschreven · De Testbode", "weergegeven · met afstand"], []),
    ("claims passed on at a distance", ["claims", "--reporting", "distanced"], ["met afstand"], ["toegeschreven"]),
    ("claims that nobody passed on so", ["claims", "--reporting", "denied"], ["Niets past bij reporting = denied"], []),
    ("claims and how, in English", ["claims", "--lang", "en"], ["indirect · attributed", "indirect · at a distance"], []),
    ("claims by the day of the report", ["claims", "--since", "2024-04"], ["zonder dat zijn er 2"], []),
    ("actors", ["actors"], ["Anke de Wit", "persoon", "Zwolle", "plaats"], []),
    ("actors of a kind", ["actors", "--kind", "person"], ["Anke de Wit"], ["Zwolle"]),
    ("places with where they are and why", ["actors", "--kind", "place"], ["NL 52.51, 6.09 · onzeker", "Het grootste [Zwolle]."], []),
    ("actors of a name", ["actors", "--name", "zwol"], ["Zwolle"], ["Anke"]),
    ("conflicts with both sides", ["conflicts"],
     ["getal, tegenspraak", "12 tegenover", "A: “twaalf gewonden” (De Testbode", "B: “Zeker"], []),
    ("conflicts about", ["conflicts", "--about", "date"], ["zonder dat zijn er 1"], []),
]  # fmt: skip


@pytest.mark.parametrize(("why", "arguments", "there", "not_there"), LISTS, ids=[r[0] for r in LISTS])
def test_lists(
    why: str, arguments: list[str], there: list[str], not_there: list[str], case: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("COLUMNS", "400")
    status, out, _ = run(capsys, arguments[0], case, *arguments[1:])
    assert status == 0
    assert [x for x in there if x not in out] == []
    assert [x for x in not_there if x in out] == []


@pytest.mark.parametrize("kind", ["timeline", "figures", "claims", "actors", "conflicts"])
def test_json_is_the_record_of_the_contract(kind: str, case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, kind, case, "--json")
    _, whole, _ = run(capsys, "export", case)
    assert json.loads(out) == json.loads(whole)[kind] != []


def test_export_to_a_file_is_what_goes_to_the_screen(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, screen, _ = run(capsys, "export", case, "--format", "json")
    status, out, err = run(capsys, "export", case, "-o", tmp_path / "x.json")
    assert (status, out, err) == (0, "", f"geschreven: {tmp_path / 'x.json'}\n")
    assert (tmp_path / "x.json").read_text("utf-8") == screen


def test_show_highlights_the_passage_in_its_report(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_chronicle(case) as file:
        figure = next(f for r in file.readings() for f in r.figures if f.low == 12)
    status, out, _ = run(capsys, "show", case, figure.id)
    assert status == 0
    for there in ("»twaalf gewonden«", "De politie telde", "De Testbode, 5 maart 2024 · a.txt · tekens 17–32", "Betoging"):
        assert there in out
    _, out, _ = run(capsys, "show", case, figure.id, "--json")
    (passage,) = json.loads(out)["passages"]
    assert (passage["quote"], passage["start"], passage["end"]) == ("twaalf gewonden", 17, 32)


def test_show_of_a_report_tells_what_stands_word_for_word_elsewhere_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    readings, made = serving.everything()
    case = serving.write(tmp_path / "b.kroniek", (readings, made))
    (both,) = made.shared
    for here, there in ((both.left, both.right), (both.right, both.left)):
        _, out, _ = run(capsys, "show", case, here.report)
        assert f"woordelijk ook elders: {here.start}–{here.end} = " in out
        assert f"{there.report} {there.start}–{there.end}" in " ".join(out.split())


def test_show_knows_every_id(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, whole, _ = run(capsys, "export", case)
    ids = [x["id"] for kind in json.loads(whole).values() if isinstance(kind, list) for x in kind if "id" in x]
    assert len(ids) >= 14
    for name in ids:
        assert run(capsys, "show", case, name)[0] == 0
        assert run(capsys, "show", case, name, "--json")[0] == 0


def test_show_takes_the_beginning_of_an_id_or_a_name(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "12 tegenover" in run(capsys, "show", case, "con")[1]
    assert "»Anke de Wit«" in run(capsys, "show", case, "anke de wit")[1]
    march = json.loads(run(capsys, "export", case, "--format", "json")[1])["events"]
    assert {e["mode"] for e in march} == {None, "demo"}
    assert "protest · betoging" in run(capsys, "show", case, next(e["id"] for e in march if e["mode"]))[1]
    assert "»Anke de Wit«" in run(capsys, "show", case, "ANKE")[1], "a part of a name, when it is of one"
    assert "Zeker twintig gewonden, meldt" in run(capsys, "show", case, "b.txt")[1]
    status, _, err = run(capsys, "show", case, "act_")
    assert status == 1
    assert err.startswith("act_ kan zijn: act_")
    assert run(capsys, "show", case, "zzz") == (1, "", f"In {case} is geen zzz.\n")


def test_diff_shows_what_came_in(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    old = tmp_path / "oud.kroniek"
    with open_chronicle(case) as file, open_chronicle(old, write=True) as earlier:
        readings, made = list(file.readings()), file.chronicle()
        kept = [r for r in readings if r.report.source == "a.txt"]
        march = replace(made.timeline[0], when=build.when("2024-03"), reports=2)
        earlier.add_readings(kept)
        earlier.replace_chronicle(build.chronicle(*kept, timeline=[march]), version=earlier.version)
    status, out, _ = run(capsys, "diff", old, case)
    assert status == 0
    for there in ("Nieuwe berichten: 1", "De Streekkoerier", "Nieuw op de tijdlijn: 1", "Brug dicht", "Veranderd op de tijdlijn: 1",
                  "maart 2024 → 5 maart 2024", "Nieuwe tegenspraken: 1", "12 tegenover ten minste 20"):  # fmt: skip
        assert there in out
    found = json.loads(run(capsys, "diff", old, case, "--json")[1])
    whole = json.loads(run(capsys, "export", case)[1])
    assert found["conflicts"] == whole["conflicts"] != []
    assert [r["source"] for r in found["reports"]] == ["b.txt"]
    (changed,) = found["timeline_changed"]
    assert (changed["what"], changed["was"]["latest"], changed["now"]["latest"]) == (["date"], "2024-03-31", "2024-03-05")
    assert "New reports: 1" in run(capsys, "diff", old, case, "--lang", "en")[1]
    assert run(capsys, "diff", case, case)[1] == "Er is niets bij gekomen en niets veranderd.\n"


# building


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(scale, "read", by_words)
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(" date 2024-03 Anke sloot de brug.")
    return folder


def test_build(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "zaak.kroniek"
    status, table, err = run(capsys, "build", folder, "-o", out)
    assert status == 0
    assert "│ berichten             │      1 │" in table
    assert err.splitlines() == [
        "inlezen 33 B/33 B", "ontleden 1/1", "vergelijken 1/1", "1 nieuw, 0 al bekend", f"volgende stap: kroniek timeline {out}",
    ]  # fmt: skip
    status, table, err = run(capsys, "build", folder, "-o", out, "--lang=en", "--json")
    assert (status, json.loads(table)["known"]) == (0, 1)
    assert err.splitlines() == ["gathering 33 B/33 B", "0 new, 1 known already", f"next step: kroniek timeline {out}"]


def test_build_with_bad_files_names_them(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "zaak.kroniek"
    (folder / "leeg.txt").touch()
    (folder / "b.txt").write_bytes(b"D\x81 brug.")
    (folder / "c.doc").touch()
    status, _, err = run(capsys, "build", folder, "-o", out)
    assert status == 3
    line = f"overgeslagen: 1× codering ({folder}/b.txt:1), 1× leeg ({folder}/leeg.txt) → kroniek log {out} --skipped"
    assert line in err.splitlines()
    assert "voorbijgegaan aan: 1× .doc" in err.splitlines()
    status, table, _ = run(capsys, "log", out, "--skipped")
    assert status == 0
    assert "geen tekst: byte 0x81 op plaats 1" in table
    found = json.loads(run(capsys, "log", out, "--skipped", "--json")[1])
    assert [(Path(x["source"]).name, x["line"]) for x in found] == [("b.txt", 1), ("leeg.txt", None)]
    assert "1 nieuw, 0 al bekend, 2 overgeslagen" in run(capsys, "log", out)[1]


def test_build_says_how_many_are_in_another_language(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def screened(reports: Iterable[Report], settings: Settings) -> Iterator[Reading]:
        return (screen(report, lang.load("nl")) for report in reports)

    monkeypatch.setattr(scale, "read", screened)
    out = tmp_path / "zaak.kroniek"
    english = "The mayor said on Tuesday that the bridge will stay closed until next week because of the storm that hit us."
    (folder / "en.txt").write_text(english)
    german = "Der Bürgermeister sagte am Dienstag, dass die Brücke noch bis nächste Woche geschlossen bleiben muss."
    (folder / "de.txt").write_text(german)
    status, table, err = run(capsys, "build", folder, "-o", out)
    assert status == 0
    assert re.search(r"waarvan in een andere taal *│ *2 ", table)
    assert "niet gelezen, want in een andere taal: 1× de, 1× en" in err.splitlines()
    assert json.loads(run(capsys, "build", folder, "-o", out, "--json")[1])["unread"] == {"de": 1, "en": 1}
    assert "3 nieuw, 0 al bekend, 0 overgeslagen, 2 in een andere taal" in " ".join(run(capsys, "log", out)[1].split())
    assert [r["unread"] for r in json.loads(run(capsys, "log", out, "--json")[1])] == [2, 0]
    whole = json.loads(run(capsys, "export", out)[1])
    named = sorted((r["language"], Path(r["source"]).name) for r in whole["reports"])
    assert named == [("de", "de.txt"), ("en", "en.txt"), ("nl", "a.txt")]
    assert sorted((u["kind"], u["what"]) for u in whole["unread"]) == [("language", "de"), ("language", "en")]
    with sqlite3.connect(out) as db:
        assert db.execute("SELECT count(*) FROM report_text WHERE report_text MATCH 'bridge OR brücke'").fetchone() == (2,)
    db.close()


def test_build_of_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "zaak.kroniek"
    assert run(capsys, "build", tmp_path / "weg", "-o", out) == (1, "", f"er is niets te lezen: {tmp_path}/weg: bestaat niet\n")
    assert not out.exists()


def test_reconcile_and_the_note_that_it_is_needed(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "zaak.kroniek"
    run(capsys, "build", folder, "-o", out)
    with open_chronicle(out, write=True) as file:
        file.decide(build.link("act_1", "act_2"))
    note = f"let op: er zijn berichten gelezen die nog niet vergeleken zijn. Typ: kroniek reconcile {out}\n"
    assert run(capsys, "actors", out)[2] == note
    assert run(capsys, "reconcile", out)[0] == 0
    assert run(capsys, "actors", out)[2] == ""


def test_reconcile_brings_up_an_earlier_file(case: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    later, now = (*MIGRATIONS, ("CREATE TABLE later (a TEXT) STRICT",)), len(MIGRATIONS)
    monkeypatch.setattr("kroniek.store.chronicle.MIGRATIONS", later)
    status, _, err = run(capsys, "timeline", case)
    assert (status, err) == (1, f"{case} heeft tabellen ({now}) van een eerdere Kroniek; werk bij: kroniek reconcile {case}\n")
    assert run(capsys, "reconcile", case)[0] == 0
    assert run(capsys, "timeline", case)[0] == 0


def test_reconcile_makes_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, "reconcile", tmp_path / "weg.kroniek")
    assert status == 1
    assert "er is geen kroniek" in err
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_says_how_to_go_on(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(scale, "read", stop)
    status, _, err = run(capsys, "build", folder, "-o", tmp_path / "zaak.kroniek")
    assert status == 130
    assert "Ga verder met dezelfde opdracht." in err


def test_a_person_sees_bars_with_counts_rate_and_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    screen = io.StringIO()
    with Watch(words.Words("nl"), Console(file=screen, force_terminal=True, width=100)) as watch:
        for done in range(0, 40, 10):
            watch("read", done, 400)
            time.sleep(0.01)
    last = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", screen.getvalue()).replace("\r", "\n").rstrip().splitlines()[-1]
    assert re.fullmatch(r"ontleden +━[━╸╺ ]+ 30/400 [0-9]+,[0-9]/s nog [0-9]+:[0-9]{2}", last.rstrip()), last


# what is wrong, what is possible, what to type

WRONG: list[tuple[str, list[str], int, str]] = [
    ("no chronicle", ["timeline", "weg.kroniek"], 1, "er is geen kroniek weg.kroniek; maak er een: kroniek build MAP -o weg.kroniek"),
    ("in English", ["timeline", "weg.kroniek", "--lang", "en"], 1,
     "there is no chronicle weg.kroniek; to make one: kroniek build FOLDER -o weg.kroniek"),
    ("no such command", ["bild"], 2, "er is geen opdracht bild; er zijn build, add, watch, reconcile"),
    ("no such option", ["timeline", "x", "--tpye", "A"], 2,
     "er is geen optie --tpye; bedoelt u --type, --topic?\nZie: kroniek timeline --help"),
    ("no path", ["build", "-o", "x"], 2, "PATH ontbreekt\nZie: kroniek build --help"),
    ("no -o", ["build", "in"], 2, "--out ontbreekt\nZie: kroniek build --help"),
    ("no day", ["timeline", "x", "--since", "gisteren"], 2, "--since kan niet: 'gisteren' is geen dag, maand of jaar"),
    ("no number", ["timeline", "x", "--limit", "veel"], 2, "--limit vraagt om N\nZie: kroniek timeline --help"),
    ("a folder that is not there", ["export", "CASE", "-o", "weg/x.json"], 1, "weg/x.json: No such file or directory"),
    ("no such format", ["export", "x", "--format", "pdf"], 2, "--format kan niet: Kroniek schrijft json, niet pdf"),
    ("no such language", ["timeline", "x", "--lang", "fr"], 2, "--lang is nl of en, niet fr"),
    ("a settings file that is not there", ["build", "in", "-o", "x", "--settings", "weg.toml"], 1, "weg.toml"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "arguments", "status", "text"), WRONG, ids=[r[0] for r in WRONG])
def test_wrong(
    why: str, arguments: list[str], status: int, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    open_chronicle("CASE", write=True).close()
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (status, "")
    assert text in err


EMPTY = [
    ("timeline", "In deze berichten is niets gevonden dat op de tijdlijn kan."),
    ("figures", "In deze berichten staan geen cijfers."),
    ("claims", "In deze berichten staan geen uitspraken van anderen."),
    ("actors", "In deze berichten wordt niemand genoemd."),
    ("conflicts", "De bronnen spreken elkaar nergens aantoonbaar tegen."),
    ("log", "Er is nog niets gelezen."),
    ("log --skipped", "Er is niets overgeslagen."),
]


@pytest.mark.parametrize(("command", "text"), EMPTY, ids=[r[0] for r in EMPTY])
def test_empty(command: str, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "leeg.kroniek"
    open_chronicle(path, write=True).close()
    name, *options = command.split()
    assert run(capsys, name, path, *options)[:2] == (0, text + "\n")


# help


def test_without_a_command_there_is_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys) == run(capsys, "--help")
    assert run(capsys, "--version") == (0, f"kroniek {kroniek.__version__}\n", "")


def test_the_public_names_are_there_and_cost_nothing() -> None:
    assert [name for name in kroniek.__all__ if not getattr(kroniek, name)] == []
    with pytest.raises(AttributeError, match="no attribute 'shut'"):
        kroniek.shut  # noqa: B018
    code = "import sys, kroniek; kroniek.open; kroniek.Settings; print([m for m in ('spacy', 'numpy', 'rich') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


COMMANDS = [command.name or command.callback.__name__ for command in cli.app.registered_commands if command.callback]


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_help_ends_with_an_example(name: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, name, "--help", "--lang", language)
    assert status == 0
    last = " ".join(out.split("╰")[-1].split("╯")[-1].split())
    assert last.startswith({"nl": "Voorbeeld: ", "en": "Example: "}[language] + f"kroniek {name}")


def test_every_word_is_there_in_both_languages() -> None:
    assert [key for key, both in words.WORDS.items() if len(both) != 2 or not all(both)] == []


def test_every_way_to_pass_a_claim_on_has_its_word() -> None:
    assert {f"r.{how}" for how in get_args(Reporting)} - words.WORDS.keys() == set()


def test_every_reason_has_its_dutch() -> None:
    from kroniek.ingest.reasons import REASONS

    assert REASONS.keys() - errors_nl.ERRORS.keys() == set()
    assert {f"k.{key}" for key in REASONS} - words.WORDS.keys() == set()


def test_what_is_wrong_is_told_in_one_language(tmp_path: Path) -> None:
    lines = ('{"text": "Een', "[1]", '{"text": 3}', '{"text": "Een." "id": 3}', "{}", "{text: 3}", '{"text": "Een."} {}', "")
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    gathering = Gathering([tmp_path])
    assert list(gathering) == []
    assert [words.Words("nl").reason(e) for e in gathering.skipped] == [
        "geen JSON: een tekst zonder slotaanhalingsteken in kolom 10",
        "een regel moet een JSON-object zijn, niet een lijst",
        "text moet tekst zijn, niet een getal",
        "geen JSON: er ontbreekt een komma in kolom 17",
        "er is geen veld text; er zijn geen",
        "geen JSON: er ontbreekt een naam tussen dubbele aanhalingstekens in kolom 2",
        "geen JSON: er staat nog iets achter in kolom 18",
    ]


def test_help_comes_at_once_and_without_spacy() -> None:
    code = "import sys; from kroniek.cli import run; run(['--help']); print([m for m in ('spacy', 'numpy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_figures_of_a_report_stay_out_of_markup(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    r = build.report("Twee [bold]gewonden[/bold] en [/x] dicht.")
    figure: Figure = build.figure(r, "Twee [bold]gewonden[/bold] en [/x]", 2, 2, counted="[red]x[/]")
    found = build.reading(r, figures=[figure])
    path = tmp_path / "a.kroniek"
    with open_chronicle(path, write=True) as file:
        file.add_readings([found])
        file.replace_chronicle(build.chronicle(found), version=file.version)
    _, out, _ = run(capsys, "figures", path)
    assert "[red]x[/]" in out
    assert "[bold]gewonden[/bold]" in out


@pytest.mark.model
def test_doctor(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "doctor")
    assert status == 0
    assert "✗" not in out
    assert "Nederlands model" in out
