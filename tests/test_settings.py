"""Settings: from a file, then what was given; what is wrong is named with what is possible."""

from __future__ import annotations

from pathlib import Path

import pytest

from kroniek.errors import SettingsError
from kroniek.settings import Settings, load_settings


def test_without_a_file_they_are_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_settings() == Settings()


def test_a_file_here_is_read_and_what_is_given_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kroniek.toml").write_text('workers = 3\nbatch = 8\n[chronicle]\ntitle = "De brug"\n')
    assert load_settings(workers=2, title=None) == Settings(workers=2, batch=8, title="De brug")


WRONG = [
    ("an unknown name", "worker = 3", "there is no setting 'worker'; there are language, pipeline, workers"),
    ("another type", 'workers = "3"', "workers must be int, not '3'"),
    ("true is no number", "workers = true", "workers must be int, not True"),
    ("none", "workers = 0", "workers and batch must be 1 or more"),
    ("no TOML", "workers =", "kroniek.toml: "),
]


@pytest.mark.parametrize(("why", "text", "says"), WRONG, ids=[r[0] for r in WRONG])
def test_wrong(tmp_path: Path, why: str, text: str, says: str) -> None:
    (tmp_path / "kroniek.toml").write_text(text)
    with pytest.raises(SettingsError, match=says):
        load_settings(tmp_path / "kroniek.toml")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"weg\.toml"):
        load_settings(tmp_path / "weg.toml")
