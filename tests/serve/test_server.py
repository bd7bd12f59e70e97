"""`kroniek serve`: what it says when it starts, and when it cannot."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from kroniek import cli
from kroniek.cli import server


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = cli.run(arguments)
    return status, capsys.readouterr().err


def test_without_its_packages_it_says_what_to_type(
    case: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "NEEDED", {"json": "json", "no_such_thing": "no-such-thing"})
    status, said = run(capsys, "serve", str(case), "--lang", "nl")
    assert status == 1
    assert f"{sys.executable} -m pip install no-such-thing\n" in said


def test_a_port_that_is_taken(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        status, said = run(capsys, "serve", str(case), "--port", str(other.getsockname()[1]))
    assert status == 1
    assert "--port 0" in said


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = run(capsys, "serve", str(tmp_path / "niets.kroniek"))
    assert status == 1
    assert "kroniek build" in said


def test_it_says_where_it_is_and_stops_at_ctrl_c(case: Path) -> None:
    command = [sys.executable, "-m", "kroniek", "serve", str(case), "--port", "0", "--lang", "en"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as child:
        try:
            assert child.stderr
            address = re.search(r"http://127\.0\.0\.1:\d+/", child.stderr.readline())
            assert address
            page = urllib.request.urlopen(f"{address[0]}timeline", timeout=60).read().decode()
            assert "Twaalf of twintig gewonden" in page
            child.send_signal(signal.SIGINT)
            assert child.wait(60) == 0
            assert child.stderr.read() == ""
        finally:
            child.kill()
