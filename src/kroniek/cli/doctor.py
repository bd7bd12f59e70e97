"""Is all there that Kroniek needs? Each check says what it found."""

from __future__ import annotations

import platform
import shutil
import socket
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kroniek.errors import ModelError

ENOUGH = 500_000_000
"""Bytes of free space below which a build may fail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What was looked at, whether it is well, and what was found."""

    key: str
    well: bool
    found: str


def examine() -> Iterator[Check]:
    """All checks; the model is loaded and reads a sentence, with the network shut."""
    yield Check(key="d.python", well=sys.version_info >= (3, 11), found=platform.python_version())
    yield _sqlite()
    yield from _model()
    free = shutil.disk_usage(Path.cwd()).free
    yield Check(key="d.disk", well=free > ENOUGH, found=f"{free / 1e9:.1f} GB")


def _sqlite() -> Check:
    db = sqlite3.connect(":memory:")
    try:
        db.execute("CREATE TABLE a (b TEXT) STRICT")
        db.execute("CREATE VIRTUAL TABLE c USING fts5(d)")
    except sqlite3.OperationalError as e:
        return Check(key="d.sqlite", well=False, found=f"{sqlite3.sqlite_version}: {e}")
    finally:
        db.close()
    return Check(key="d.sqlite", well=True, found=sqlite3.sqlite_version)


def _model() -> Iterator[Check]:
    calls: list[Any] = []
    kept = socket.socket.connect

    def refuse(_: socket.socket, address: Any) -> None:
        calls.append(address)
        raise OSError("the network is shut")

    socket.socket.connect = refuse  # type: ignore[assignment,method-assign]
    try:
        from kroniek.annotate import nlp

        model = nlp("nl")
        words = len(model("De brug over de rivier is sinds maandag dicht."))
        yield Check(key="d.model", well=words == 10, found=f"{model.meta['name']} {model.meta['version']}")
    except ModelError as e:
        yield Check(key="d.model", well=False, found=str(e))
    finally:
        socket.socket.connect = kept  # type: ignore[method-assign]
    yield Check(key="d.offline", well=not calls, found=", ".join(map(str, calls)) or "0")
