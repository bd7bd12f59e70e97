"""The chronicle file: open it, add reports and readings, ask for them back. One program writes, any number read."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, Self

from kroniek.errors import BusyChronicle, InputError, NewerChronicle, NotAChronicle, SlowQuery, StoreError
from kroniek.records import Chronicle, Link, Reading, Report, Seen, Time
from kroniek.store.check import fault
from kroniek.store.decisions import Act, Mark, act, now, take_back, to_act
from kroniek.store.feeds import FeedState
from kroniek.store.lookups import LOOKUPS, lookup_rows
from kroniek.store.migrations import MIGRATIONS
from kroniek.store.renew import insert, renew
from kroniek.store.rows import (
    Item,
    Row,
    chronicle_rows,
    link_row,
    load_chronicle,
    load_items,
    load_readings,
    load_report,
    load_times,
    origin_row,
    origin_rows,
    reading_rows,
    report_row,
    to_link,
)

APPLICATION = 0x4B726F6E
"""`Kron` in the header of the file: what `file(1)` and we know it by."""

WAIT = 5.0
"""Seconds that we wait for another program to finish writing."""

TOGETHER = 200
"""Reports whose findings are loaded together."""

STEPS = 10_000
"""Steps of SQLite after which a question looks at the clock."""

CONCLUDED = (
    "chronicle_candidates", "chronicle_places",
    "evidence", "entry_conflicts", "entry_actors", "entries", "conflict_sides", "conflicts", "copies", "shared", "actor_of",
    "chronicle_roles", "chronicle_mentions", "chronicle_actors", "links",
)  # fmt: skip
"""The tables of a chronicle."""

DERIVED = (*LOOKUPS, *CONCLUDED)
"""All that can be thrown away and made again, those that refer first."""


OTHER_LANGUAGE = "SELECT r.id, u.what FROM unread u JOIN reports r ON r.id = u.report WHERE u.kind = 'language' AND u.what = r.language"
"""Reports that are wholly in another language: what is unread in them is in the report's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One build of the file: when, with which program, model and settings, and what came of it."""

    started: str
    finished: str | None
    kroniek: str
    model: str
    settings: dict[str, Any]
    new: int | None
    known: int | None
    skipped: int | None
    unread: int | None
    """How many of the new ones are in another language."""


REPORT = (
    "id, source, title, outlet, byline, url, published_earliest, published_latest, published_reason, language, wire, text, sha256, body"
)
"""The columns of `reports` that `report_row` gives."""

ORIGIN = "extractor, encoding, raw"
"""Those that `origin_row` gives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What a reconciling compared, packed: the rules, the sketches of new reports, the pairs of events, what it saw in single reports.

    With `goes_on` it went on from what was kept in the file, which stays. `shared` are the pairs of reports whose passages in common
    are in the file and stay there; the chronicle has those of other pairs only. With `None` it has them all.
    """

    rules: str
    sketches: Sequence[tuple[str, bytes]]
    pairs: bytes
    kept: Sequence[tuple[str, int, bytes]]
    goes_on: bool
    shared: Collection[tuple[str, str]] | None = None


def open_chronicle(path: Path | str, *, write: bool = False, make: bool = True) -> ChronicleFile:
    """The chronicle in a file, to read, or with `write` to add to; then it is made when it is not there, unless `make` is false.

    Raises `NotAChronicle`, `NewerChronicle`, `BusyChronicle`, or `StoreError` for a file that is not there.
    """
    return ChronicleFile(Path(path), write=write, make=make)


class ChronicleFile:
    """A chronicle that is open; use it in a `with` block, or close it."""

    def __init__(self, path: Path, *, write: bool = False, make: bool = True) -> None:
        self.path, self.write = path, write
        if not (write and make) and not path.is_file():
            raise StoreError(
                f"there is no chronicle {path}; to make one: kroniek build FOLDER -o {path}",
                key="no_chronicle",
                values=_file(path),
            )
        if write and not path.parent.is_dir():
            raise StoreError(
                f"there is no folder {path.parent}; to make it: mkdir -p {path.parent}",
                key="no_folder",
                values=_file(path.parent),
            )
        with self._clear():
            self._db = _connect(path, write=write)
        try:
            with self._clear():
                self._prepare()
        except BaseException:
            self._db.close()
            raise

    def __repr__(self) -> str:
        counts = self.counts()
        told = ", ".join(f"{counts[name]} {name}" for name in ("reports", "timeline", "claims", "figures", "conflicts"))
        return f"<chronicle {self.path}: {told}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; what was not committed is gone."""
        self._db.close()
        if not self.write:
            _tidy(self.path)

    # writing

    def begin(self, *, kroniek: str, model: str, settings: Mapping[str, Any]) -> int:
        """Notes that a build begins; gives its number."""
        with self._transaction():
            row = (now(), kroniek, model, json.dumps(dict(settings), sort_keys=True, ensure_ascii=False))
            sql = "INSERT INTO runs (started, kroniek, model, settings, first) SELECT ?, ?, ?, ?, coalesce(max(rowid), 0) FROM reports"
            run = self._db.execute(sql, row).lastrowid
        assert run is not None
        return run

    def finish(self, run: int, *, new: int, known: int, skipped: int, unread: int = 0) -> None:
        """Notes that a build is done, and what came of it."""
        with self._transaction():
            sql = "UPDATE runs SET finished = ?, new = ?, known = ?, skipped = ?, unread = ? WHERE id = ?"
            self._db.execute(sql, (now(), new, known, skipped, unread, run))

    def describe(self, about: Mapping[str, str]) -> None:
        """Keeps the title, licence and so on of the chronicle; what is empty stays as it was."""
        with self._transaction():
            rows = [(name, value) for name, value in about.items() if value]
            self._db.executemany("INSERT INTO about VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", rows)

    def add_reports(self, reports: Iterable[Report], finished: Iterable[Seen] = ()) -> int:
        """Adds reports that wait to be read, in one transaction; gives how many were new. A known one gets its source added.

        `finished` are files of which these are the last reports: they need not be opened again when they do not change.
        """
        new = 0
        with self._transaction():
            for report in reports:
                new += self._add_report(report)
            for seen in finished:
                self._db.execute(f"INSERT OR REPLACE INTO files VALUES ({_marks(7)})", _seen_row(seen))
        return new

    def _add_report(self, report: Report) -> int:
        row, columns = report_row(report), REPORT
        if report.origin:
            row, columns = (*row, *origin_row(report.origin)), f"{REPORT}, {ORIGIN}"
        sql = f"INSERT INTO reports ({columns}) VALUES ({_marks(len(row))}) ON CONFLICT DO NOTHING"
        new = self._db.execute(sql, row).rowcount
        if new:
            self._insert(origin_rows(report))
        if self._db.execute("INSERT OR IGNORE INTO sources VALUES (?, ?)", (report.id, report.source)).rowcount and not new:
            sql = "UPDATE reports SET source = ? WHERE id = ? AND source > ?"
            if self._db.execute(sql, (report.source, report.id, report.source)).rowcount:
                self._keep_origin(report)
                self._db.execute("UPDATE versions SET readings = readings + 1")
        return new

    def _keep_origin(self, report: Report) -> None:
        """What is told of where a report came from is told of the source that it is called by, whichever was read first."""
        values = origin_row(report.origin) if report.origin else (None, None, None)
        self._db.execute("UPDATE reports SET extractor = ?, encoding = ?, raw = ? WHERE id = ?", (*values, report.id))
        self._db.execute("DELETE FROM dates WHERE report = ?", (report.id,))
        self._insert(origin_rows(report))

    def add_readings(self, readings: Iterable[Reading]) -> list[tuple[Report, str]]:
        """Adds what was found in reports, in one transaction; gives those that could not be added, with the reason."""
        failed = []
        with self._transaction():
            for reading in readings:
                self._add_report(reading.report)
                reason = fault(reading) or self._add(reading)
                if reason:
                    failed.append((reading.report, reason))
                    self._db.execute("UPDATE reports SET state = 'failed' WHERE id = ?", (reading.report.id,))
            self._db.execute("UPDATE versions SET readings = readings + 1")
        return failed

    def _add(self, reading: Reading) -> str | None:
        self._db.execute("SAVEPOINT reading")
        try:
            sql = "UPDATE reports SET state = 'read', language = ? WHERE id = ? AND state <> 'read'"
            if self._db.execute(sql, (reading.report.language, reading.report.id)).rowcount:
                self._insert(reading_rows(reading))
        except sqlite3.IntegrityError as e:
            self._db.execute("ROLLBACK TO reading")
            return str(e)
        finally:
            self._db.execute("RELEASE reading")
        return None

    def fail(self, reports: Iterable[str]) -> None:
        """Notes which reports could not be read; the next build tries again."""
        with self._transaction():
            self._db.executemany("UPDATE reports SET state = 'failed' WHERE id = ?", [(name,) for name in reports])

    def skip(self, errors: Iterable[InputError], *, instead_of: Callable[[str], bool]) -> None:
        """Notes what could not be read, in place of what was noted before of sources for which `instead_of` is true."""
        with self._transaction():
            known = self._db.execute("SELECT DISTINCT source FROM skipped").fetchall()
            self._db.executemany("DELETE FROM skipped WHERE source = ?", [tuple(row) for row in known if instead_of(row[0])])
            for e in errors:
                sql = 'INSERT INTO skipped (source, line, reason, key, "values") VALUES (?, ?, ?, ?, ?)'
                values = json.dumps(e.values, sort_keys=True, ensure_ascii=False, default=str)
                self._db.execute(sql, (e.source, e.line, e.reason, e.key, values))

    def decide(self, link: Link) -> None:
        """Keeps a person's decision about two findings; it outlives every reconciling."""
        if link.by != "person":
            raise ValueError("a decision is a link by a person")
        with self._transaction():
            self._db.execute(f"INSERT OR REPLACE INTO decisions VALUES ({_marks(7)})", link_row(link))
            self._db.execute("UPDATE versions SET readings = readings + 1")

    def undo(self, kind: str, left: str, right: str) -> bool:
        """Takes a decision back; false when there was none."""
        with self._transaction():
            sql = 'DELETE FROM decisions WHERE kind = ? AND "left" = ? AND "right" = ?'
            self._db.execute("UPDATE versions SET readings = readings + 1")
            return bool(self._db.execute(sql, (kind, left, right)).rowcount)

    def act(self, label: str, *, links: Iterable[Link] = (), marks: Iterable[Mark] = ()) -> int:
        """Keeps what a person decides at one time, with what it is about in words; gives its number, to undo it by."""
        with self._transaction():
            return act(self._db, label, links, marks)

    def take_back(self, number: int) -> bool:
        """Undoes an act; false when it was undone before, or never was."""
        with self._transaction():
            return take_back(self._db, number)

    def replace_chronicle(self, chronicle: Chronicle, *, version: int, compared: Compared | None = None) -> None:
        """Puts a chronicle in place of the last one, at once; `version` is that of what it follows from, `compared` what was compared.

        Rows that are the same stay where they are.
        """
        with self._transaction():
            self._remember(compared)
            self._renew_all(CONCLUDED, chronicle_rows(chronicle), stay=compared.shared if compared else None)
            self._renew_all(LOOKUPS, lookup_rows(self._db))
            self._db.execute("UPDATE versions SET chronicle = ?", (version,))

    def _renew_all(self, tables: Iterable[str], rows: Iterable[Row], *, stay: Collection[tuple[str, str]] | None = None) -> None:
        """Makes tables hold these rows; those of the passages that the reports `stay` share are left as they are."""
        made: dict[str, list[tuple[Any, ...]]] = {table: [] for table in tables}
        for table, row in rows:
            made[table].append(row)
        for table, new in made.items():
            renew(self._db, table, new, besides=stay if table == "shared" else None)

    def forget(self) -> None:
        """Forgets what was compared: the next reconciling compares everything."""
        with self._transaction():
            self._db.execute("DELETE FROM memory")

    def _remember(self, compared: Compared | None) -> None:
        known = self._db.execute("SELECT rules FROM memory").fetchone()
        if compared is None or known is None or known[0] != compared.rules or not compared.goes_on:
            self._db.execute("DELETE FROM sketches")
            self._db.execute("DELETE FROM kept")
        self._db.execute("DELETE FROM memory")
        if compared is not None:
            self._db.executemany("INSERT OR REPLACE INTO sketches VALUES (?, ?)", compared.sketches)
            self._db.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", compared.kept)
            self._db.execute("INSERT INTO memory VALUES (1, ?, ?)", (compared.rules, compared.pairs))

    # asking

    @cached_property
    def feeds(self) -> FeedState:
        """What is remembered of watched feeds and the addresses that they told of."""
        return FeedState(self._db, self._transaction)

    def remembered(self, rules: str) -> tuple[Compared, tuple[Link, ...]] | None:
        """What the last reconciling compared, and the links of reports and events that it made; none when it went by other rules."""
        rows = list(self._rows("SELECT pairs FROM memory WHERE rules = ?", rules))
        if not rows:
            return None
        sketches, kept = ([tuple(r) for r in self._rows(f"SELECT * FROM {table}")] for table in ("sketches", "kept"))
        compared = Compared(rules=rules, sketches=sketches, pairs=rows[0]["pairs"], kept=kept, goes_on=True)
        links = self._rows("SELECT * FROM links WHERE kind <> 'actor' AND \"by\" = 'rule' ORDER BY position")
        return compared, tuple(map(to_link, links))

    @property
    def version(self) -> int:
        """Counts the batches of readings that were added, and the decisions."""
        return int(self._one("SELECT readings FROM versions"))

    @property
    def stale(self) -> bool:
        """Are there readings or decisions that the chronicle does not know of yet?"""
        return bool(self._one("SELECT readings <> chronicle FROM versions"))

    def counts(self) -> dict[str, int]:
        """How many there are of each kind, and how many of the claims and figures name who says so."""
        tables = {
            "reports": "reports WHERE state = 'read'", "waiting": "reports WHERE state <> 'read'",
            "copies": "copies", "actors": "chronicle_actors", "claims": "claims", "events": "events",
            "figures": "figures", "stances": "stances", "conflicts": "conflicts", "timeline": "entries", "skipped": "skipped",
            "unread": f"({OTHER_LANGUAGE})", "boilerplate": "unread WHERE kind = 'boilerplate'",
            "claims_sourced": "claims WHERE speaker IS NOT NULL OR source_start IS NOT NULL",
            "figures_sourced": "figures f LEFT JOIN claims c ON c.id = f.claim "
            "WHERE coalesce(f.stated_by, c.speaker, c.source_start) IS NOT NULL",
        }  # fmt: skip
        return {name: int(self._one(f"SELECT count(*) FROM {table}")) for name, table in tables.items()}

    def unread(self) -> dict[str, int]:
        """How many reports are wholly in another language and were left unread, by language; most first."""
        sql = f"SELECT what, count(*) FROM ({OTHER_LANGUAGE}) GROUP BY what ORDER BY count(*) DESC, what"
        return {row[0]: row[1] for row in self._rows(sql)}

    def about(self) -> dict[str, str]:
        """The title, licence and so on that were given."""
        return {row["name"]: row["value"] for row in self._rows("SELECT name, value FROM about ORDER BY name")}

    def waiting(self) -> list[str]:
        """The ids of the reports that are still to be read, in order."""
        return [row[0] for row in self._rows("SELECT id FROM reports WHERE state <> 'read' ORDER BY id")]

    def reports(self, ids: Iterable[str]) -> Iterator[Report]:
        """Reports by id, in the order asked."""
        for name in ids:
            with self._clear():
                row = self._db.execute("SELECT * FROM reports WHERE id = ?", (name,)).fetchone()
            if row:
                yield load_report(self._db, row)

    def seen(self) -> dict[str, Seen]:
        """The files that were read to their end, by source."""
        return {row["source"]: _to_seen(row) for row in self._rows("SELECT * FROM files")}

    def sources(self, report: str) -> tuple[str, ...]:
        """All places where a report was found."""
        return tuple(row[0] for row in self._rows("SELECT source FROM sources WHERE report = ? ORDER BY source", report))

    def reading(self, report: str) -> Reading | None:
        """What was found in one report; `None` when it was not read, or is not there."""
        rows = list(self._rows("SELECT * FROM reports WHERE id = ? AND state = 'read'", report))
        return next(load_readings(self._db, rows)) if rows else None

    def readings(self) -> Iterator[Reading]:
        """What was found in each report, in order of id: records equal to those that were put in."""
        rows = self._rows("SELECT * FROM reports WHERE state = 'read' ORDER BY id")
        while some := list(islice(rows, TOGETHER)):
            with self._clear():
                yield from load_readings(self._db, some)

    def chronicle(self) -> Chronicle:
        """The chronicle as it was last put in."""
        with self._clear():
            return load_chronicle(self._db)

    def decisions(self) -> tuple[Link, ...]:
        """All decisions of people, in one order."""
        return tuple(to_link(row) for row in self._rows('SELECT * FROM decisions ORDER BY kind, "left", "right"'))

    def marks(self) -> tuple[Mark, ...]:
        """What people say of single items, in one order."""
        return tuple(Mark(**dict(row)) for row in self._rows("SELECT * FROM marks ORDER BY item, mark"))

    def acts(self) -> Iterator[Act]:
        """All decisions as they were taken, the last one first, those undone too."""
        return map(to_act, self._rows("SELECT * FROM acts ORDER BY id DESC"))

    def rows(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[sqlite3.Row]:
        """What the tables say to a question in SQL (docs/records.md has the tables)."""
        with self._clear():
            return self._db.execute(sql, values).fetchall()

    def limit(self, seconds: float) -> None:
        """From now on questions end with `SlowQuery` when all of them together have taken this long."""
        end = monotonic() + seconds
        self._db.set_progress_handler(lambda: monotonic() > end, STEPS)

    def items(self, kind: str, ids: Sequence[str]) -> list[Item]:
        """Records by id, in the order asked: `reports actors claims events figures stances conflicts timeline places`."""
        with self._clear():
            return load_items(self._db, kind, ids)

    def times(self, places: Sequence[tuple[str, int, int]]) -> list[Time]:
        """Time expressions by report, start and end, in the order asked."""
        with self._clear():
            return load_times(self._db, places)

    def skipped(self) -> Iterator[InputError]:
        """What could not be read, by source and line."""
        for row in self._rows("SELECT * FROM skipped ORDER BY source, line, id"):
            yield InputError(row["source"], row["reason"], line=row["line"], key=row["key"], values=json.loads(row["values"]))

    def runs(self) -> Iterator[Run]:
        """The builds of this file, the first one first."""
        for row in self._rows("SELECT * FROM runs ORDER BY id"):
            names = ("started", "finished", "kroniek", "model", "new", "known", "skipped", "unread")
            yield Run(**{n: row[n] for n in names}, settings=json.loads(row["settings"]))

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """In this block all questions are answered from one state of the file, whatever another program writes."""
        with self._clear():
            self._db.execute("BEGIN")
            try:
                yield
            finally:
                self._db.execute("ROLLBACK")

    # inside

    def _prepare(self) -> None:
        application, version, tables = (
            self._one(q) for q in ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_schema")
        )
        if application != APPLICATION and (tables or not self.write):
            raise NotAChronicle(
                f"{self.path} is not a chronicle; to make one: kroniek build FOLDER -o NEW.kroniek",
                key="not_a_chronicle",
                values=_file(self.path),
            )
        if version > len(MIGRATIONS):
            raise NewerChronicle(
                f"{self.path} was made by a later Kroniek (tables {version}, this one knows {len(MIGRATIONS)}); "
                "to go on: pip install --upgrade kroniek",
                key="newer",
                values=_file(self.path, found=version, known=len(MIGRATIONS)),
            )
        if version == len(MIGRATIONS):
            return
        if not self.write:
            raise StoreError(
                f"{self.path} has tables {version} of an earlier Kroniek; to bring it up: kroniek reconcile {self.path}",
                key="older",
                values=_file(self.path, found=version),
            )
        self._db.execute("PRAGMA journal_mode = WAL")
        self._migrate()

    def _migrate(self) -> None:
        with self._transaction():
            done = int(self._one("PRAGMA user_version"))
            for number, statements in enumerate(MIGRATIONS[done:], done + 1):
                for statement in statements:
                    self._db.execute(statement)
                self._db.execute(f"PRAGMA user_version = {number}")
            self._db.execute(f"PRAGMA application_id = {APPLICATION}")

    def _insert(self, rows: Iterable[Row]) -> None:
        for table, some in groupby(rows, key=itemgetter(0)):
            insert(self._db, table, [row for _, row in some])

    def _one(self, sql: str) -> Any:
        with self._clear():
            return self._db.execute(sql).fetchone()[0]

    def _rows(self, sql: str, *values: object) -> Iterator[sqlite3.Row]:
        with self._clear():
            yield from self._db.execute(sql, values)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._clear():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    @contextmanager
    def _clear(self) -> Iterator[None]:
        """What SQLite reports, in our words."""
        try:
            yield
        except sqlite3.Error as e:
            code = (getattr(e, "sqlite_errorcode", None) or 0) & 0xFF
            if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise BusyChronicle(
                    f"another program is writing to {self.path}; wait until it is done, or see which: fuser {self.path}",
                    key="busy",
                    values=_file(self.path),
                ) from e
            if code == sqlite3.SQLITE_INTERRUPT:
                raise SlowQuery(f"{self.path}: the question took too long; ask for less", key="slow", values=_file(self.path)) from e
            if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                raise NotAChronicle(
                    f"{self.path} is not a chronicle, or is damaged ({e}); to make one: kroniek build FOLDER -o NEW.kroniek",
                    key="damaged",
                    values=_file(self.path, error=e),
                ) from e
            raise StoreError(f"{self.path}: {e}", key="store", values=_file(self.path, error=e)) from e


def _seen_row(seen: Seen) -> tuple[Any, ...]:
    errors = [(e.source, e.reason, e.line, e.key, e.values) for e in seen.errors]
    lists = (json.dumps(x, ensure_ascii=False, default=str) for x in (seen.passed, errors))
    return (seen.source, seen.size, seen.changed, seen.how, seen.reports, *lists)


def _to_seen(row: sqlite3.Row) -> Seen:
    errors = (InputError(s, reason, line=line, key=key, values=v) for s, reason, line, key, v in json.loads(row["errors"]))
    return Seen(
        **{n: row[n] for n in ("source", "size", "changed", "how", "reports")},
        passed=tuple((name, count) for name, count in json.loads(row["passed"])),
        errors=tuple(errors),
    )


def _file(path: Path, **more: object) -> dict[str, object]:
    return {"file": path, **more}


def _connect(path: Path, *, write: bool) -> sqlite3.Connection:
    uri = path.absolute().as_uri()
    if write:
        db = sqlite3.connect(f"{uri}?mode=rwc", uri=True, timeout=WAIT, isolation_level=None)
        db.execute("PRAGMA synchronous = NORMAL")
    else:
        db = sqlite3.connect(f"{uri}?mode=ro{_frozen(path)}", uri=True, timeout=WAIT, isolation_level=None)
    db.row_factory = sqlite3.Row
    db.execute("PRAGMA foreign_keys = ON")
    db.create_function("fold", 1, _fold, deterministic=True)
    return db


def _fold(text: Any) -> Any:
    """`fold(name)` in SQL: as names are compared, without regard to case. SQLite itself knows the letters of ASCII only."""
    return text.casefold() if isinstance(text, str) else text


def _tidy(path: Path) -> None:
    """Takes away the empty log that a read-only connection leaves behind: SQLite does so when a writer is the last to close."""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and not log.stat().st_size and os.access(path, os.W_OK):
        with suppress(sqlite3.Error), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0)) as db:
            db.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _frozen(path: Path) -> str:
    """A file in a folder that cannot be written to, with no log beside it, is read as one that nobody changes."""
    log = path.with_name(f"{path.name}-wal")
    return "" if os.access(path.parent, os.W_OK) or log.exists() else "&immutable=1"


def _marks(n: int) -> str:
    return ", ".join("?" * n)
