"""Every setting: name, default, help. From `kroniek.toml`, then the command line; passed on as a value."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from kroniek.errors import SettingsError


def _setting(default: Any, help: str) -> Any:  # noqa: A002 -- the word users know
    return field(default=default, metadata={"help": help})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How Kroniek reads; `fields(Settings)` lists each with its help."""

    language: str = _setting("nl", "Language of the reports.")
    pipeline: str = _setting("", "Another spaCy pipeline to parse with, by name or path; empty is the one that ships.")
    workers: int = _setting(1, "Processes that read reports; the chronicle is the same for any number.")
    batch: int = _setting(32, "Reports that are read and stored together; a killed build loses at most one batch.")
    title: str = _setting("", "Title of the chronicle, shown on every page.")
    description: str = _setting("", "What the chronicle is about.")
    licence: str = _setting("", "Licence of the chronicle.")
    contact: str = _setting("", "Whom to ask about the chronicle.")


ABOUT = ("title", "description", "licence", "contact")
"""The settings that say what a chronicle is, and are kept in it."""


def load_settings(path: Path | None = None, **given: Any) -> Settings:
    """Settings of a `kroniek.toml` (`./kroniek.toml` when there is one), with what was given laid over it.

    Raises `SettingsError` for an unknown name or a value of another type. `None` means not given.
    """
    file = path or Path("kroniek.toml")
    values: dict[str, Any] = {}
    if path or file.is_file():
        try:
            values = tomllib.loads(file.read_text("utf-8"))
        except (OSError, ValueError) as e:
            raise SettingsError(f"{file}: {e}", key="settings", values={"file": file, "error": e}) from e
        values = {**{k: v for k, v in values.items() if k != "chronicle"}, **values.get("chronicle", {})}
    values |= {k: v for k, v in given.items() if v is not None}
    known = {f.name: type(f.default) for f in fields(Settings)}
    for name, value in values.items():
        if name not in known:
            raise SettingsError(
                f"{file}: there is no setting {name!r}; there are {', '.join(known)}",
                key="no_setting",
                values={"file": file, "name": name, "known": ", ".join(known)},
            )
        if type(value) is not known[name]:
            raise SettingsError(
                f"{file}: {name} must be {known[name].__name__}, not {value!r}",
                key="bad_setting",
                values={"file": file, "name": name, "type": known[name].__name__, "value": repr(value)},
            )
    settings = replace(Settings(), **values)
    if settings.workers < 1 or settings.batch < 1:
        raise SettingsError("workers and batch must be 1 or more", key="counts")
    return settings
