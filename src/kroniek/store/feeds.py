"""What a chronicle remembers of the feeds that are watched: when each was asked, and which addresses it told of."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

Transaction = Callable[[], AbstractContextManager[None]]
State = Literal["waiting", "done", "failed"]

TRIES = 5
"""So often an address that fails for now is asked again before it is given up."""
DAY = 24 * 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """A feed as it was last asked: what it sent to recognise the next answer by, and how often it failed since it went well."""

    url: str
    title: str | None = None
    etag: str | None = None
    modified: str | None = None
    checked: datetime | None = None
    due: datetime
    failures: int = 0
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An address that a feed tells of, and what it says there; `version` is another when the report has changed."""

    url: str
    entry: str
    version: str
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An address that is to be fetched; `digest` is of the bytes that came the last time, if it is here again because it changed."""

    told: Told
    feed: str
    tries: int
    etag: str | None
    modified: str | None
    digest: str | None


class FeedState:
    """The tables `feeds` and `addresses` of an open chronicle."""

    def __init__(self, db: sqlite3.Connection, transaction: Transaction) -> None:
        self._db, self._transaction = db, transaction

    def polled(self, url: str) -> Polled | None:
        """The feed as it was last asked; `None` when it never was."""
        row = self._db.execute("SELECT * FROM feeds WHERE url = ?", (url,)).fetchone()
        if row is None:
            return None
        known = {name: row[name] for name in ("url", "title", "etag", "modified", "failures", "error")}
        checked = datetime.fromisoformat(row["checked"]) if row["checked"] else None
        return Polled(**known, checked=checked, due=datetime.fromisoformat(row["due"]))

    def keep(self, feed: Polled, told: Iterable[Told] = (), *, now: datetime) -> int:
        """Keeps what came of asking a feed, in one transaction; gives how many of the addresses are new or changed."""
        with self._transaction():
            checked = _text(feed.checked) if feed.checked else None
            row = (feed.url, feed.title, feed.etag, feed.modified, checked, _text(feed.due), feed.failures, feed.error)
            self._db.execute("INSERT OR REPLACE INTO feeds VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
            return sum(self._found(feed.url, one, now) for one in told)

    def _found(self, feed: str, told: Told, now: datetime) -> bool:
        said = json.dumps({n: getattr(told, n) for n in ("title", "byline", "outlet", "published")}, ensure_ascii=False)
        sql = """INSERT INTO addresses (url, feed, entry, version, told, state, due, tries, found)
            VALUES (?, ?, ?, ?, ?, 'waiting', ?, 0, ?) ON CONFLICT (url) DO UPDATE
            SET version = excluded.version, told = excluded.told, state = 'waiting', due = excluded.due, tries = 0
            WHERE feed = excluded.feed AND version <> excluded.version"""
        row = (told.url, feed, told.entry, told.version, said, _text(now), _text(now))
        return bool(self._db.execute(sql, row).rowcount)

    def waiting(self, now: datetime, most: int = -1) -> list[Waiting]:
        """The addresses that are due, the oldest first."""
        sql = "SELECT * FROM addresses WHERE state = 'waiting' AND due <= ? ORDER BY found, url LIMIT ?"
        return [_waiting(row) for row in self._db.execute(sql, (_text(now), most))]

    def count_waiting(self) -> int:
        """How many addresses are still to be fetched, now or later."""
        return int(self._db.execute("SELECT count(*) FROM addresses WHERE state = 'waiting'").fetchone()[0])

    def next_due(self, feeds: Iterable[str]) -> datetime | None:
        """When there is something to do again, as far as these feeds go."""
        urls = json.dumps(list(feeds))
        sql = """SELECT min(due) FROM (SELECT due FROM feeds WHERE url IN (SELECT value FROM json_each(?))
            UNION ALL SELECT due FROM addresses WHERE state = 'waiting')"""
        due = self._db.execute(sql, (urls,)).fetchone()[0]
        return datetime.fromisoformat(due) if due else None

    def postpone(self, url: str, until: datetime) -> None:
        """Leaves an address alone until then; nothing is wrong with it."""
        with self._transaction():
            self._db.execute("UPDATE addresses SET due = ? WHERE url = ?", (_text(until), url))

    def done(
        self,
        url: str,
        *,
        now: datetime,
        report: str | None = None,
        etag: str | None = None,
        modified: str | None = None,
        digest: str | None = None,
    ) -> None:
        """Notes that an address was fetched; without a report it gave what it gave before."""
        with self._transaction():
            sql = """UPDATE addresses SET state = 'done', error = NULL, fetched = ?, report = coalesce(?, report), etag = ?, modified = ?,
                digest = coalesce(?, digest) WHERE url = ?"""
            self._db.execute(sql, (_text(now), report, etag, modified, digest, url))

    def fail(self, url: str, error: str, *, now: datetime, again: float | None) -> None:
        """Notes that an address could not be fetched; `again` are seconds after which to try once more, `None` is never."""
        with self._transaction():
            sql = """UPDATE addresses SET tries = tries + 1, error = ?, due = ?,
                state = CASE WHEN ? OR tries + 1 >= ? THEN 'failed' ELSE 'waiting' END WHERE url = ?"""
            due = _text(now + timedelta(seconds=again or 0))
            self._db.execute(sql, (error, due, again is None, TRIES, url))


def _waiting(row: sqlite3.Row) -> Waiting:
    told = Told(url=row["url"], entry=row["entry"], version=row["version"], **json.loads(row["told"]))
    return Waiting(told=told, **{name: row[name] for name in ("feed", "tries", "etag", "modified", "digest")})


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
