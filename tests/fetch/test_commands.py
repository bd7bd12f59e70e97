"""`kroniek add` and `kroniek watch`: what they print where, and their exit status."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fetch.site import Site
from fetch.test_watch import item, page, rss
from kroniek import cli
from kroniek.cli import words
from kroniek.fetch import polite, reasons, watch
from kroniek.fetch.watch import Round
from kroniek.lang import errors_nl
from test_pipeline import by_words


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    given: list[tuple[Any, str, Any]] = [(polite.Polite.__init__, "sleep", lambda _: None)]
    given += [(command, "read", by_words) for command in (watch.watch_once, watch.add)]
    for function, name, value in given:
        monkeypatch.setattr(function, "__kwdefaults__", {**function.__kwdefaults__, name: value})


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as running:
        for name in ("Eem", "Vecht"):
            running.page(f"/{name}", page(name))
        yield running


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = cli.run([str(a) for a in arguments])
    return status, *capsys.readouterr()


def feeds(site: Site, *paths: str) -> Path:
    path = Path("feeds.toml")
    rows = "".join(f'[[feed]]\nurl = "{site.url}{p}"\n' for p in paths or ("/rss",))
    path.write_text(f'contact = "proef@example.org"\nallow = ["127.0.0.1"]\ndelay = 0\n{rows}', "utf-8")
    return path


def test_watch_once(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.page("/rss", rss(item("Eem"), item("Vecht")))
    status, table, err = run(capsys, "watch", feeds(site), "zaak.kroniek", "--once")
    assert status == 0
    assert "│ berichten             │      2 │" in table
    lines = err.splitlines()
    assert {"feeds vragen 1/1", "ophalen 2/2"} <= set(lines)
    assert "feeds gevraagd: 1, zonder nieuws: 0" in lines
    assert "2 nieuw, 0 al bekend" in lines
    assert lines[-1].startswith("volgende ronde: 20")
    status, table, err = run(capsys, "watch", "feeds.toml", "zaak.kroniek", "--once", "--json", "--lang=en")
    assert status == 0
    assert {k: json.loads(table)[k] for k in ("new", "asked", "unchanged", "waiting", "skipped", "unread")} == {
        "new": 0, "asked": 0, "unchanged": 0, "waiting": 0, "skipped": [], "unread": {},
    }  # fmt: skip
    assert json.loads(table)["next"]


def test_watch_with_bad_ones_names_them(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.page("/rss", rss(item("Eem"), item("Linge", "http://10.0.0.1/a")))
    status, _, err = run(capsys, "watch", feeds(site, "/rss", "/weg"), "zaak.kroniek", "--once")
    assert status == 3
    line = f"overgeslagen: 1× server weigert ({site.url}/weg), 1× privéadres (http://10.0.0.1/a) → kroniek log zaak.kroniek --skipped"
    assert line in err.splitlines()
    table = " ".join(run(capsys, "log", "zaak.kroniek", "--skipped")[1].split())
    assert "10.0.0.1 staat op 10.0.0.1, en dat is privé; om het toe te staan: --allow 10.0.0.1" in table
    assert "de server antwoordt 404 Not Found" in table


def test_watch_when_no_feed_answers(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "watch", feeds(site, "/weg"), "zaak.kroniek", "--once")[0] == 1


def test_watch_goes_on_until_ctrl_c(site: Site, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    site.page("/rss", rss(item("Eem")))
    rounds: list[Round] = []

    def pause(done: Round) -> None:
        rounds.append(done)
        if len(rounds) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(watch, "pause", pause)
    status, _, err = run(capsys, "watch", feeds(site), "zaak.kroniek")
    assert (status, [r.new for r in rounds]) == (130, [1, 0, 0])
    assert err.splitlines()[-1] == "onderbroken; wat gelezen is, is bewaard. Ga verder met dezelfde opdracht."


def test_watch_with_a_wrong_feeds_toml(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "watch", "weg.toml", "zaak.kroniek", "--once")[0] == 1
    Path("feeds.toml").write_text("every = 3")
    status, _, err = run(capsys, "watch", "feeds.toml", "zaak.kroniek", "--once")
    assert (status, Path("zaak.kroniek").exists()) == (1, False)
    assert err.startswith("feeds.toml: contact ontbreekt")


def test_add(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"{site.url}/Eem"
    status, _, err = run(capsys, "add", url, "-o", "zaak.kroniek")
    assert (status, Path("zaak.kroniek").exists()) == (1, False)
    assert f"{url}: 127.0.0.1 staat op 127.0.0.1, en dat is deze machine; om het toe te staan: --allow 127.0.0.1" in err
    allowed = ("-o", "zaak.kroniek", "--allow", "127.0.0.1")
    status, table, err = run(capsys, "add", url, f"{site.url}/weg", *allowed, "--contact", "ik@example.org")
    assert status == 3
    assert "│ berichten             │      1 │" in table
    assert "1 nieuw, 0 al bekend" in err.splitlines()
    assert err.splitlines()[-1] == "volgende stap: kroniek timeline zaak.kroniek"
    assert site.seen[-1][1]["user-agent"].endswith("(+ik@example.org)")
    assert run(capsys, "add", url, *allowed)[0] == 0


def test_every_reason_has_its_dutch() -> None:
    assert reasons.REASONS.keys() - errors_nl.ERRORS.keys() == set()
    assert {f"k.{key}" for key in reasons.REASONS} - words.WORDS.keys() == set()
    for key, english in reasons.REASONS.items():
        slots = {part.partition("}")[0] for part in english.split("{")[1:]}
        assert slots == {part.partition("}")[0] for part in errors_nl.ERRORS[key].split("{")[1:]}
