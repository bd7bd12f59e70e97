"""The chronicle file gives back what it got, keeps its promises, and says what is wrong."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

import build
from kroniek.errors import BusyChronicle, InputError, NewerChronicle, NotAChronicle, StoreError
from kroniek.records import Chronicle, Reading, Span
from kroniek.store import chronicle as module
from kroniek.store import open_chronicle
from kroniek.store.migrations import MIGRATIONS
from kroniek.store.rows import report_row
from records import chronicles, readings

LAW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(found=readings())
@LAW
def test_a_reading_that_goes_in_comes_out(found: Reading) -> None:
    with TemporaryDirectory() as folder, open_chronicle(f"{folder}/a.kroniek", write=True) as file:
        assert file.add_readings([found]) == []
        assert list(file.readings()) == [found]
        assert file.reading(found.report.id) == found


@given(made=chronicles())
@LAW
def test_a_chronicle_that_goes_in_comes_out(made: tuple[Reading, Chronicle]) -> None:
    found, chronicle = made
    with TemporaryDirectory() as folder, open_chronicle(f"{folder}/a.kroniek", write=True) as file:
        file.add_readings([found])
        file.replace_chronicle(chronicle, version=file.version)
        assert file.chronicle() == chronicle
        assert not file.stale
        file.replace_chronicle(Chronicle(), version=file.version)
        assert file.chronicle() == Chronicle(), "nothing of the last one is left"


R = build.report("De politie telde twaalf gewonden in Zwolle.", published="2024-03")


def test_a_report_remembers_all_its_sources_and_is_called_by_the_smallest(tmp_path: Path) -> None:
    text = "De brug is dicht."
    with open_chronicle(tmp_path / "a.kroniek", write=True) as file:
        assert file.add_reports(build.report(text, source=s) for s in ("m.txt", "z.txt")) == 1
        assert file.add_reports([build.report(text, source="b.txt"), build.report(text, source="b.txt")]) == 0
        (name,) = file.waiting()
        assert file.sources(name) == ("b.txt", "m.txt", "z.txt")
        assert next(file.reports([name])).source == "b.txt"


def test_a_reading_is_added_once(tmp_path: Path) -> None:
    with open_chronicle(tmp_path / "a.kroniek", write=True) as file:
        file.add_reports([R])
        assert file.waiting() == [R.id]
        file.add_readings([build.reading(R, actors=[build.actor(R, "De politie")])])
        assert file.waiting() == []
        file.add_readings([build.reading(R)])
        assert file.counts()["reports"] == 1
        assert len(next(file.readings()).actors) == 1


POLICE = build.actor(R, "De politie")
OUTSIDE = [("after the text", Span(R.id, 0, 99)), ("in another report", Span("rep_0", 0, 1))]


@pytest.mark.parametrize(("why", "span"), OUTSIDE, ids=[r[0] for r in OUTSIDE])
def test_a_place_outside_the_report_does_not_get_in(tmp_path: Path, why: str, span: Span) -> None:
    bad = build.reading(R, times=[replace(build.time(R, "twaalf", None), span=span)])
    with open_chronicle(tmp_path / "a.kroniek", write=True) as file:
        ((report, reason),) = file.add_readings([bad])
        assert report == R
        assert "outside the report" in reason
        assert file.waiting() == [R.id], "it is tried again"
        assert list(file.readings()) == []


DANGLING = [
    ("an actor who is not there", build.reading(R, figures=[build.figure(R, "twaalf", 12, 12, stated_by=POLICE)])),
    ("one id twice", build.reading(R, actors=[POLICE, POLICE])),
]


@pytest.mark.parametrize(("why", "bad"), DANGLING, ids=[r[0] for r in DANGLING])
def test_a_reading_that_breaks_a_promise_leaves_the_others_alone(tmp_path: Path, why: str, bad: Reading) -> None:
    other = build.reading(build.report("De brug is dicht."))
    with open_chronicle(tmp_path / "a.kroniek", write=True) as file:
        assert [report for report, _ in file.add_readings([bad, other])] == [R]
        assert list(file.readings()) == [other]


def test_two_reports_with_one_id_for_a_finding_are_told_apart(tmp_path: Path) -> None:
    other = build.report("De brug is dicht.")
    one = build.reading(R, actors=[POLICE])
    two = build.reading(other, actors=[replace(build.actor(other, "De brug"), id=POLICE.id)])
    with open_chronicle(tmp_path / "a.kroniek", write=True) as file:
        ((report, reason),) = file.add_readings([one, two])
        assert report == other
        assert "UNIQUE" in reason
        assert list(file.readings()) == [one]


def test_decisions_outlive_every_reconciling(tmp_path: Path) -> None:
    link = build.link("act_1", "act_2")
    rule = build.link("act_1", "act_3", by="rule")
    with open_chronicle(tmp_path / "a.kroniek", write=True) as file:
        file.decide(link)
        assert file.stale
        file.replace_chronicle(Chronicle(links=(rule,)), version=file.version)
        file.replace_chronicle(Chronicle(), version=file.version)
        assert file.decisions() == (link,)
        file.decide(build.link("act_1", "act_2", judgement="different"))
        assert [d.judgement for d in file.decisions()] == ["different"], "the last one counts"
        assert file.undo("actor", "act_1", "act_2")
        assert file.decisions() == ()
        with pytest.raises(ValueError, match="by a person"):
            file.decide(rule)


def test_readings_that_came_while_reconciling_make_it_stale(tmp_path: Path) -> None:
    with open_chronicle(tmp_path / "a.kroniek", write=True) as file:
        file.add_readings([build.reading(R)])
        before = file.version
        file.add_readings([build.reading(build.report("De brug is dicht."))])
        file.replace_chronicle(Chronicle(), version=before)
        assert file.stale


def test_what_was_skipped_is_told_until_the_file_is_read_again(tmp_path: Path) -> None:
    errors = [InputError("a.jsonl", "not JSON", line=2, key="json", values={"error": "x", "column": 1}), InputError("b.txt", "empty")]
    with open_chronicle(tmp_path / "a.kroniek", write=True) as file:
        file.skip(errors, instead_of=lambda _: True)
        file.skip([InputError("a.jsonl#7", "failed")], instead_of=lambda _: False)
        assert [(e.source, e.line, e.key, e.values) for e in file.skipped()] == [
            ("a.jsonl", 2, "json", {"error": "x", "column": 1}),
            ("a.jsonl#7", None, "", {}),
            ("b.txt", None, "", {}),
        ]
        file.skip([], instead_of=lambda source: source.startswith("a.jsonl"))
        assert [e.source for e in file.skipped()] == ["b.txt"]


def test_the_text_can_be_searched(tmp_path: Path) -> None:
    path = tmp_path / "a.kroniek"
    with open_chronicle(path, write=True) as file:
        file.add_readings([build.reading(R), build.reading(build.report("De brug is dicht."))])
    db = sqlite3.connect(path)
    sql = "SELECT r.id FROM report_text t JOIN reports r ON r.rowid = t.rowid WHERE report_text MATCH 'zwolle'"
    assert db.execute(sql).fetchall() == [(R.id,)]
    db.close()


def test_places_quote_their_report_in_sql_too(tmp_path: Path) -> None:
    text = "Dé 🌉 brug: volgens Anke de Wit dicht."
    r = build.report(text)
    anke = build.actor(r, "Anke de Wit")
    found = build.reading(r, actors=[anke], claims=[build.claim(r, "dicht", anke)])
    path = tmp_path / "a.kroniek"
    with open_chronicle(path, write=True) as file:
        file.add_readings([found])
        file.replace_chronicle(build.chronicle(found), version=file.version)
    db = sqlite3.connect(path)
    assert db.execute("SELECT speaker, quote FROM claims_quoted").fetchall() == [("Anke de Wit", "dicht")]
    db.close()


# opening


def test_the_file_is_one_and_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.kroniek"
    with open_chronicle(path, write=True) as file:
        file.add_readings([build.reading(R)])
    with open_chronicle(path) as file:
        before = path.read_bytes()
        assert file.counts()["reports"] == 1
    assert [p.name for p in tmp_path.iterdir()] == ["a.kroniek"], "no log is left behind"
    assert path.read_bytes() == before, "reading changes nothing"
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA application_id").fetchone() == (module.APPLICATION,)
    assert db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    loose = db.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict").fetchall()
    assert [n for (n,) in loose if not n.startswith(("sqlite_", "report_text"))] == [], "every table of ours is strict"
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.close()


def test_readers_cannot_write_and_see_one_state(tmp_path: Path) -> None:
    path = tmp_path / "a.kroniek"
    with open_chronicle(path, write=True) as writer:
        writer.add_readings([build.reading(R)])
        with open_chronicle(path) as reader, reader.snapshot():
            assert len(list(reader.readings())) == 1
            writer.add_readings([build.reading(build.report("De brug is dicht."))])
            assert len(list(reader.readings())) == 1, "what is written meanwhile is not seen"
        with open_chronicle(path) as reader:
            assert len(list(reader.readings())) == 2
            with pytest.raises(StoreError, match="readonly"):
                reader.add_readings([])


def test_a_file_in_a_folder_that_cannot_be_written_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.kroniek"
    with open_chronicle(path, write=True) as file:
        file.add_readings([build.reading(R)])
    monkeypatch.setattr("kroniek.store.chronicle.os.access", lambda *_: False)
    with open_chronicle(path) as reader:
        assert len(list(reader.readings())) == 1
        assert [p.name for p in tmp_path.iterdir()] == ["a.kroniek"], "nothing is put beside it"


def test_a_name_with_odd_characters(tmp_path: Path) -> None:
    path = tmp_path / "a?b#c%20 é.kroniek"
    with open_chronicle(path, write=True) as file:
        file.add_readings([build.reading(R)])
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    with open_chronicle(path) as file:
        assert file.counts()["reports"] == 1


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="mkdir -p"):
        open_chronicle(tmp_path / "weg" / "a.kroniek", write=True)


def test_it_says_what_is_in_it(tmp_path: Path) -> None:
    with open_chronicle(tmp_path / "a.kroniek", write=True) as file:
        file.add_readings([build.reading(R, actors=[POLICE], claims=[build.claim(R, "twaalf gewonden", POLICE)])])
        assert repr(file) == f"<chronicle {tmp_path / 'a.kroniek'}: 1 reports, 0 timeline, 1 claims, 0 figures, 0 conflicts>"


def test_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="kroniek build FOLDER -o"):
        open_chronicle(tmp_path / "a.kroniek")


@pytest.mark.parametrize("write", [False, True])
def test_not_a_chronicle(tmp_path: Path, write: bool) -> None:
    text, other = tmp_path / "a.txt", tmp_path / "b.db"
    text.write_text("De brug is dicht. " * 300)
    db = sqlite3.connect(other)
    db.execute("CREATE TABLE a (b)")
    db.close()
    for path in (text, other):
        before = path.read_bytes()
        with pytest.raises(NotAChronicle, match="is not a chronicle"):
            open_chronicle(path, write=write)
        assert path.read_bytes() == before, "what is not ours is not touched"


def test_an_empty_file_becomes_a_chronicle_when_written(tmp_path: Path) -> None:
    path = tmp_path / "a.kroniek"
    path.touch()
    with pytest.raises(NotAChronicle):
        open_chronicle(path)
    with open_chronicle(path, write=True) as file:
        assert file.counts()["reports"] == 0


def test_a_later_chronicle(tmp_path: Path) -> None:
    path = tmp_path / "a.kroniek"
    open_chronicle(path, write=True).close()
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    db.close()
    with pytest.raises(NewerChronicle, match="pip install --upgrade kroniek"):
        open_chronicle(path)


def test_an_earlier_chronicle_is_brought_up_when_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.kroniek"
    with open_chronicle(path, write=True) as file:
        file.add_readings([build.reading(R)])
    monkeypatch.setattr(module, "MIGRATIONS", (*MIGRATIONS, ("CREATE TABLE later (a TEXT) STRICT",)))
    with pytest.raises(StoreError, match="to bring it up: kroniek reconcile"):
        open_chronicle(path)
    open_chronicle(path, write=True).close()
    with open_chronicle(path) as file:
        assert file.counts()["reports"] == 1


def test_claims_of_a_file_before_reporting_was_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.kroniek"
    monkeypatch.setattr(module, "MIGRATIONS", MIGRATIONS[:1])
    open_chronicle(path, write=True).close()
    db = sqlite3.connect(path)
    db.execute("INSERT INTO reports VALUES (" + "?, " * 14 + "'read')", report_row(R))
    db.execute("INSERT INTO claims VALUES ('clm_1', ?, 0, 17, 32, 'indirect', NULL, NULL, NULL, NULL, NULL, NULL)", (R.id,))
    db.commit()
    db.close()
    monkeypatch.undo()
    with open_chronicle(path, write=True) as file:
        assert not file.stale, "nothing was read by a build, so there is no chronicle to make again"
        (known,) = next(file.readings()).claims
        assert (R.quote(known.span), known.reporting) == ("twaalf gewonden", "attributed")
        other = build.report("De brug is dicht, beweert Anke de Wit.")
        anke = build.actor(other, "Anke de Wit")
        claim = build.claim(other, "De brug is dicht", anke, reporting="distanced")
        assert file.add_readings([build.reading(other, actors=[anke], claims=[claim])]) == []
    db = sqlite3.connect(path)
    assert db.execute("SELECT reporting, quote FROM claims_quoted ORDER BY quote").fetchall() == [
        ("distanced", "De brug is dicht"), ("attributed", "twaalf gewonden"),
    ]  # fmt: skip
    db.close()


def test_events_of_a_file_before_modes_were_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.kroniek"
    monkeypatch.setattr(module, "MIGRATIONS", MIGRATIONS[:1])
    open_chronicle(path, write=True).close()
    db = sqlite3.connect(path)
    db.execute("INSERT INTO reports VALUES (" + "?, " * 14 + "'read')", report_row(R))
    row = (R.id, 0, 0, 9, 0, 9, "staken", "PROTEST", None, None, "none", "happened", None)
    db.execute("INSERT INTO events VALUES ('evt_1', " + ", ".join("?" * len(row)) + ")", row)
    db.commit()
    db.close()
    monkeypatch.undo()
    with open_chronicle(path, write=True) as file:
        (known,) = next(file.readings()).events
        assert (known.type, known.mode) == ("PROTEST", None)
        other = build.report("De bakkers staken.")
        strike = build.event(other, "De bakkers staken", "staken", type="PROTEST", mode="strike")
        assert file.add_readings([build.reading(other, events=[strike])]) == []
    db = sqlite3.connect(path)
    assert db.execute("SELECT mode FROM events_quoted ORDER BY mode").fetchall() == [(None,), ("strike",)]
    db.close()


def test_a_chronicle_before_places_were_kept_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.kroniek"
    monkeypatch.setattr(module, "MIGRATIONS", MIGRATIONS[:2])
    monkeypatch.setattr(module, "CONCLUDED", ())
    monkeypatch.setattr(module, "LOOKUPS", ())
    monkeypatch.setattr(module, "lookup_rows", lambda db: ())
    monkeypatch.setattr(module.ChronicleFile, "_remember", lambda file, compared: None)
    with open_chronicle(path, write=True) as file:
        file.add_readings([build.reading(R)])
        file.replace_chronicle(Chronicle(), version=file.version)
        assert not file.stale
    monkeypatch.undo()
    with open_chronicle(path, write=True) as file:
        assert file.stale
        assert file.chronicle().places == ()


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.kroniek"
    open_chronicle(path, write=True).close()
    monkeypatch.setattr(module, "MIGRATIONS", (*MIGRATIONS, ("CREATE TABLE later (a TEXT) STRICT", "no such thing")))
    with pytest.raises(StoreError, match="syntax error"):
        open_chronicle(path, write=True)
    monkeypatch.undo()
    with open_chronicle(path, write=True) as file:
        assert file.counts()["reports"] == 0


def test_a_file_that_another_program_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WAIT", 0.05)
    path = tmp_path / "a.kroniek"
    with open_chronicle(path, write=True) as file:
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("BEGIN IMMEDIATE")
        with pytest.raises(BusyChronicle, match="fuser"):
            file.add_readings([build.reading(R)])
        with open_chronicle(path) as reader:
            assert reader.counts()["reports"] == 0, "readers are not kept waiting"
        db.execute("ROLLBACK")
        db.close()
        file.add_readings([build.reading(R)])
