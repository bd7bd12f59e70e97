"""Quality: which runs made the file, with what, what was not read and why, and how well the model does."""

from __future__ import annotations

import json
import sqlite3
import sys
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from kroniek import __version__
from kroniek.lang.errors_nl import in_dutch
from kroniek.serve.asked import Asked
from kroniek.serve.pages.room import Room
from kroniek.store import Run

MOST = 2000
"""Skipped reports that are listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """What was not read, and why."""

    source: str
    line: int | None
    reason: str
    dutch: str | None
    """The reason in Dutch, where it has a sentence there."""
    key: str
    values: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityPage:
    """How the chronicle was made."""

    runs: tuple[Run, ...]
    skipped: tuple[Skipped, ...]
    skipped_total: int
    reasons: dict[str, int]
    """For each reason, by its key, how many were skipped."""
    unread: dict[str, int]
    """Reports that are wholly in another language, by language: kept, and not read."""
    waiting: int
    stale: bool
    versions: dict[str, str]
    model: dict[str, str]
    scores: dict[str, dict[str, float]]
    """What the model scores on test sets that it was not trained on, in per cent: from its own card."""
    counts: dict[str, int]
    precision: dict[str, int]
    undated_reports: int
    links: dict[str, dict[str, int]]
    """Links by kind and judgement."""
    decided: dict[str, int]


def quality_page(room: Room, asked: Asked, *, size: int | None = None) -> QualityPage:  # noqa: ARG001 -- as every page
    """How the chronicle was made."""
    skipped = [
        Skipped(source=e.source, line=e.line, reason=e.reason, dutch=in_dutch(e.key, e.values), key=e.key, values=e.values)
        for e in room.file.skipped()
    ]
    reasons: dict[str, int] = {}
    for e in skipped:
        reasons[e.key] = reasons.get(e.key, 0) + 1
    counts = room.file.counts()
    model, scores = _model()
    links: dict[str, dict[str, int]] = {}
    for r in room.rows("SELECT kind, judgement, count(*) AS n FROM links GROUP BY 1, 2 ORDER BY 1, 2"):
        links.setdefault(r["kind"], {})[r["judgement"]] = r["n"]
    decided = {r[0]: r[1] for r in room.rows("SELECT kind, count(*) FROM decisions GROUP BY kind")}
    decided |= {r[0]: r[1] for r in room.rows("SELECT mark, count(*) FROM marks GROUP BY mark")}
    return QualityPage(
        runs=tuple(room.file.runs())[::-1],
        skipped=tuple(skipped[:MOST]),
        skipped_total=len(skipped),
        reasons=dict(sorted(reasons.items(), key=lambda kv: (-kv[1], kv[0]))),
        unread=room.file.unread(),
        waiting=counts["waiting"],
        stale=room.file.stale,
        versions={
            "Kroniek": __version__,
            "Python": ".".join(map(str, sys.version_info[:3])),
            "SQLite": sqlite3.sqlite_version,
            "tables": str(room.one("PRAGMA user_version")),
        },
        model=model,
        scores=scores,
        counts=counts,
        precision=room.precisions(),
        undated_reports=room.one("SELECT count(*) FROM reports WHERE published_reason IS NULL"),
        links=links,
        decided=decided,
    )


def _model() -> tuple[dict[str, str], dict[str, dict[str, float]]]:
    """Name, version and licence of the model that ships, and its scores, from its card."""
    card: dict[str, Any] = json.loads(files("kroniek").joinpath("model", "nl", "meta.json").read_text("utf-8"))
    known = {name: str(card.get(name, "")) for name in ("lang", "name", "version", "license")}
    return known, card.get("performance") or {}
