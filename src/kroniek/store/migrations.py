"""The tables, in numbered steps: step n brings a file from version n - 1 to n. A step is never changed later.

Every table is STRICT, and lists keep their order in `position`. Places are half-open: `substr(text, start + 1, end - start)`
quotes them. Days are ISO text. References are checked at the end of a transaction, so that rows may come in any order.
"""

from __future__ import annotations

Statements = tuple[str, ...]

_ACTOR = "REFERENCES actors(id) DEFERRABLE INITIALLY DEFERRED"
_CLAIM = "REFERENCES claims(id) DEFERRABLE INITIALLY DEFERRED"
_REPORT = "TEXT NOT NULL REFERENCES reports(id) DEFERRABLE INITIALLY DEFERRED"
_PLACE = 'start INTEGER NOT NULL, "end" INTEGER NOT NULL'
_DAYS = "earliest TEXT, latest TEXT, date_reason TEXT NOT NULL"

_REFERENCES = (
    ("roles", "of"), ("roles", "claim"), ("claims", "speaker"), ("claims", "within"), ("events", "claim"), ("figures", "claim"),
    ("figures", "event"), ("figures", "stated_by"), ("stances", "holder"), ("stances", "target"), ("stances", "claim"),
)  # fmt: skip

_INPUT: Statements = (
    """CREATE TABLE reports (
        id TEXT PRIMARY KEY, source TEXT NOT NULL, title TEXT, outlet TEXT, byline TEXT, url TEXT,
        published_earliest TEXT, published_latest TEXT, published_reason TEXT,
        language TEXT NOT NULL, wire TEXT, text TEXT NOT NULL, sha256 TEXT NOT NULL, body INTEGER NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'read', 'failed'))) STRICT""",
    "CREATE INDEX reports_by_state ON reports(state, id)",
    "CREATE INDEX reports_by_outlet ON reports(outlet)",
    f"CREATE TABLE sources (report {_REPORT}, source TEXT NOT NULL, PRIMARY KEY (report, source)) STRICT, WITHOUT ROWID",
    """CREATE TABLE skipped (
        id INTEGER PRIMARY KEY, source TEXT NOT NULL, line INTEGER, reason TEXT NOT NULL,
        key TEXT NOT NULL, "values" TEXT NOT NULL) STRICT""",
    """CREATE TABLE runs (
        id INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT, kroniek TEXT NOT NULL, model TEXT NOT NULL,
        settings TEXT NOT NULL, new INTEGER, known INTEGER, skipped INTEGER) STRICT""",
    "CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "CREATE VIRTUAL TABLE report_text USING fts5(title, text, content='reports', tokenize='unicode61 remove_diacritics 2')",
    """CREATE TRIGGER report_text_insert AFTER INSERT ON reports BEGIN
        INSERT INTO report_text(rowid, title, text) VALUES (new.rowid, new.title, new.text); END""",
    """CREATE TRIGGER report_text_delete AFTER DELETE ON reports BEGIN
        INSERT INTO report_text(report_text, rowid, title, text) VALUES ('delete', old.rowid, old.title, old.text); END""",
)

_READINGS: Statements = (
    f"""CREATE TABLE actors (
        id TEXT PRIMARY KEY, report {_REPORT}, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL) STRICT""",
    f"""CREATE TABLE mentions (
        actor TEXT NOT NULL {_ACTOR}, position INTEGER NOT NULL, report {_REPORT}, {_PLACE}, form TEXT NOT NULL,
        PRIMARY KEY (actor, position)) STRICT""",
    f"""CREATE TABLE roles (
        actor TEXT NOT NULL {_ACTOR}, position INTEGER NOT NULL, role TEXT NOT NULL, "of" TEXT {_ACTOR},
        report {_REPORT}, {_PLACE}, {_DAYS}, claim TEXT {_CLAIM}, PRIMARY KEY (actor, position)) STRICT""",
    f"""CREATE TABLE times (
        report {_REPORT}, position INTEGER NOT NULL, {_PLACE}, type TEXT NOT NULL, {_DAYS},
        PRIMARY KEY (report, position)) STRICT""",
    f"""CREATE TABLE claims (
        id TEXT PRIMARY KEY, report {_REPORT}, position INTEGER NOT NULL, {_PLACE}, mode TEXT NOT NULL,
        cue_start INTEGER, cue_end INTEGER, source_start INTEGER, source_end INTEGER,
        speaker TEXT {_ACTOR}, within TEXT {_CLAIM}) STRICT""",
    f"""CREATE TABLE via (
        claim TEXT NOT NULL {_CLAIM}, position INTEGER NOT NULL, {_PLACE}, name TEXT NOT NULL,
        PRIMARY KEY (claim, position)) STRICT""",
    f"""CREATE TABLE events (
        id TEXT PRIMARY KEY, report {_REPORT}, position INTEGER NOT NULL, {_PLACE},
        trigger_start INTEGER NOT NULL, trigger_end INTEGER NOT NULL, lemma TEXT NOT NULL, type TEXT NOT NULL, {_DAYS},
        factuality TEXT NOT NULL, claim TEXT {_CLAIM}) STRICT""",
    f"""CREATE TABLE event_actors (
        event TEXT NOT NULL REFERENCES events(id) DEFERRABLE INITIALLY DEFERRED,
        part TEXT NOT NULL CHECK (part IN ('who', 'whom', 'where')), position INTEGER NOT NULL, actor TEXT NOT NULL {_ACTOR},
        PRIMARY KEY (event, part, position)) STRICT""",
    f"""CREATE TABLE figures (
        id TEXT PRIMARY KEY, report {_REPORT}, position INTEGER NOT NULL, {_PLACE}, low REAL, high REAL,
        approximate INTEGER NOT NULL, unit TEXT NOT NULL, counted TEXT NOT NULL, {_DAYS}, stated_by TEXT {_ACTOR},
        claim TEXT {_CLAIM}, event TEXT REFERENCES events(id) DEFERRABLE INITIALLY DEFERRED) STRICT""",
    f"""CREATE TABLE figure_actors (
        figure TEXT NOT NULL REFERENCES figures(id) DEFERRABLE INITIALLY DEFERRED,
        part TEXT NOT NULL CHECK (part IN ('of', 'where')), position INTEGER NOT NULL, actor TEXT NOT NULL {_ACTOR},
        PRIMARY KEY (figure, part, position)) STRICT""",
    f"""CREATE TABLE stances (
        id TEXT PRIMARY KEY, report {_REPORT}, position INTEGER NOT NULL, {_PLACE}, holder TEXT NOT NULL {_ACTOR},
        target TEXT NOT NULL {_ACTOR}, kind TEXT NOT NULL, {_DAYS}, claim TEXT {_CLAIM}) STRICT""",
    *(f"CREATE INDEX {t}_by_report ON {t}(report, position)" for t in ("actors", "claims", "events", "figures", "stances")),
    *(f"CREATE INDEX {t}_by_place ON {t}(report, start)" for t in ("mentions", "roles")),
    "CREATE INDEX event_actors_by_actor ON event_actors(actor)",
    "CREATE INDEX figure_actors_by_actor ON figure_actors(actor)",
    *(f'CREATE INDEX {t}_by_{c} ON {t}("{c}")' for t, c in _REFERENCES),
)

_LINK = """kind TEXT NOT NULL, "left" TEXT NOT NULL, "right" TEXT NOT NULL, judgement TEXT NOT NULL, score REAL NOT NULL,
        reason TEXT NOT NULL, "by" TEXT NOT NULL"""

_CHRONICLE: Statements = (
    f'CREATE TABLE decisions ({_LINK}, PRIMARY KEY (kind, "left", "right")) STRICT',
    f"CREATE TABLE links (position INTEGER PRIMARY KEY, {_LINK}) STRICT",
    'CREATE INDEX links_by_left ON links("left")',
    'CREATE INDEX links_by_right ON links("right")',
    """CREATE TABLE chronicle_actors (
        id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL) STRICT""",
    f"""CREATE TABLE chronicle_mentions (
        actor TEXT NOT NULL REFERENCES chronicle_actors(id) DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
        report {_REPORT}, {_PLACE}, form TEXT NOT NULL, PRIMARY KEY (actor, position)) STRICT""",
    f"""CREATE TABLE chronicle_roles (
        actor TEXT NOT NULL REFERENCES chronicle_actors(id) DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
        role TEXT NOT NULL, "of" TEXT, report {_REPORT}, {_PLACE}, {_DAYS}, claim TEXT,
        PRIMARY KEY (actor, position)) STRICT""",
    """CREATE TABLE actor_of (
        actor TEXT PRIMARY KEY, position INTEGER NOT NULL,
        chronicle_actor TEXT NOT NULL REFERENCES chronicle_actors(id) DEFERRABLE INITIALLY DEFERRED) STRICT""",
    "CREATE INDEX actor_of_by_chronicle_actor ON actor_of(chronicle_actor)",
    f"CREATE TABLE copies (report TEXT PRIMARY KEY, position INTEGER NOT NULL, copy_of {_REPORT}) STRICT",
    """CREATE TABLE conflicts (
        id TEXT PRIMARY KEY, position INTEGER NOT NULL, topic TEXT NOT NULL, judgement TEXT NOT NULL,
        reason TEXT NOT NULL) STRICT""",
    f"""CREATE TABLE conflict_sides (
        conflict TEXT NOT NULL REFERENCES conflicts(id) DEFERRABLE INITIALLY DEFERRED, side INTEGER NOT NULL,
        position INTEGER NOT NULL, report {_REPORT}, {_PLACE}, PRIMARY KEY (conflict, side, position)) STRICT""",
    f"""CREATE TABLE entries (
        id TEXT PRIMARY KEY, position INTEGER NOT NULL, {_DAYS}, summary TEXT NOT NULL, type TEXT NOT NULL,
        factuality TEXT NOT NULL, reports INTEGER NOT NULL, independent INTEGER NOT NULL) STRICT""",
    """CREATE TABLE entry_actors (
        entry TEXT NOT NULL REFERENCES entries(id) DEFERRABLE INITIALLY DEFERRED,
        part TEXT NOT NULL CHECK (part IN ('who', 'whom', 'where', 'said_by')), position INTEGER NOT NULL,
        actor TEXT NOT NULL, PRIMARY KEY (entry, part, position)) STRICT""",
    "CREATE INDEX entry_actors_by_actor ON entry_actors(actor)",
    """CREATE TABLE entry_conflicts (
        entry TEXT NOT NULL REFERENCES entries(id) DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
        conflict TEXT NOT NULL, PRIMARY KEY (entry, position)) STRICT""",
    f"""CREATE TABLE evidence (
        entry TEXT NOT NULL REFERENCES entries(id) DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
        report {_REPORT}, {_PLACE}, event TEXT NOT NULL, PRIMARY KEY (entry, position)) STRICT""",
    "CREATE INDEX evidence_by_event ON evidence(event)",
    "CREATE INDEX entries_by_day ON entries(earliest, latest)",
    """CREATE TABLE versions (
        one INTEGER PRIMARY KEY CHECK (one = 1), readings INTEGER NOT NULL, chronicle INTEGER NOT NULL) STRICT""",
    "INSERT INTO versions VALUES (1, 0, 0)",
)

_VIEWS: Statements = (
    """CREATE VIEW claims_quoted AS SELECT c.id, r.outlet, r.published_earliest, r.source AS report_source,
        a.name AS speaker, c.mode,
        substr(r.text, c.start + 1, c."end" - c.start) AS quote, c.report, c.start, c."end"
        FROM claims c JOIN reports r ON r.id = c.report LEFT JOIN actor_of o ON o.actor = c.speaker
        LEFT JOIN chronicle_actors a ON a.id = o.chronicle_actor""",
    """CREATE VIEW figures_quoted AS SELECT f.id, r.outlet, r.published_earliest, r.source AS report_source, f.low, f.high,
        f.approximate, f.unit, f.counted, f.earliest, f.latest, a.name AS stated_by,
        substr(r.text, f.start + 1, f."end" - f.start) AS quote, f.report, f.start, f."end"
        FROM figures f JOIN reports r ON r.id = f.report LEFT JOIN actor_of o ON o.actor = f.stated_by
        LEFT JOIN chronicle_actors a ON a.id = o.chronicle_actor""",
    """CREATE VIEW events_quoted AS SELECT e.id, r.outlet, r.published_earliest, r.source AS report_source, e.type, e.lemma,
        e.factuality, e.earliest, e.latest, e.date_reason,
        substr(r.text, e.start + 1, e."end" - e.start) AS quote, e.report, e.start, e."end"
        FROM events e JOIN reports r ON r.id = e.report""",
)

_REPORTING: Statements = (
    "ALTER TABLE claims ADD COLUMN reporting TEXT NOT NULL DEFAULT 'attributed'",
    "DROP VIEW claims_quoted",
    """CREATE VIEW claims_quoted AS SELECT c.id, r.outlet, r.published_earliest, r.source AS report_source,
        a.name AS speaker, c.mode, c.reporting,
        substr(r.text, c.start + 1, c."end" - c.start) AS quote, c.report, c.start, c."end"
        FROM claims c JOIN reports r ON r.id = c.report LEFT JOIN actor_of o ON o.actor = c.speaker
        LEFT JOIN chronicle_actors a ON a.id = o.chronicle_actor""",
)
"""Claims of a file that was made before this step are `attributed`, which says least: their texts are not read again."""

_PLACES: Statements = (
    """CREATE TABLE chronicle_places (
        actor TEXT PRIMARY KEY REFERENCES chronicle_actors(id) DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
        within TEXT, chosen INTEGER, judgement TEXT NOT NULL, reason TEXT NOT NULL) STRICT""",
    """CREATE TABLE chronicle_candidates (
        actor TEXT NOT NULL REFERENCES chronicle_places(actor) DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
        name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT, latitude REAL, longitude REAL, weight REAL NOT NULL,
        PRIMARY KEY (actor, position)) STRICT""",
    "UPDATE versions SET chronicle = -1 WHERE readings > 0",
)
"""A chronicle that was made before this step has no places; the next build or `kroniek reconcile` makes it again."""

_HOURS: Statements = ("ALTER TABLE times ADD COLUMN hours TEXT",)
"""Hours of the day: `08:30/08:30`; times of a file that was made before this step have none."""

_LOOKUPS: Statements = (
    """CREATE TABLE actor_names (
        actor TEXT NOT NULL REFERENCES chronicle_actors(id) DEFERRABLE INITIALLY DEFERRED, name TEXT NOT NULL,
        times INTEGER NOT NULL, PRIMARY KEY (actor, name)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE repeats (
        item TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('claim', 'figure')), "of" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    'CREATE INDEX repeats_by_of ON repeats("of")',
    """CREATE TABLE questions (
        id TEXT PRIMARY KEY, position INTEGER NOT NULL, counted TEXT NOT NULL, unit TEXT NOT NULL, entry TEXT,
        figures INTEGER NOT NULL, independent INTEGER NOT NULL, disputed INTEGER NOT NULL, earliest TEXT, latest TEXT) STRICT""",
    """CREATE TABLE question_figures (
        figure TEXT PRIMARY KEY, question TEXT NOT NULL REFERENCES questions(id) DEFERRABLE INITIALLY DEFERRED,
        position INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    "CREATE INDEX question_figures_by_question ON question_figures(question, position)",
    """CREATE VIRTUAL TABLE item_text USING fts5(
        words, kind UNINDEXED, item UNINDEXED, tokenize='unicode61 remove_diacritics 2')""",
    "CREATE INDEX evidence_by_report ON evidence(report, start)",
    "CREATE INDEX chronicle_mentions_by_report ON chronicle_mentions(report, start)",
    "CREATE INDEX conflict_sides_by_report ON conflict_sides(report, start)",
    "CREATE INDEX entry_conflicts_by_conflict ON entry_conflicts(conflict)",
    "CREATE INDEX reports_by_day ON reports(published_earliest, id)",
    "CREATE INDEX times_by_place ON times(report, start)",
    "UPDATE versions SET chronicle = -1 WHERE readings > 0",
)
"""What pages look things up by, made with the chronicle; one that was made before this step is made again."""

_MARKS: Statements = (
    """CREATE TABLE marks (
        item TEXT NOT NULL, mark TEXT NOT NULL CHECK (mark IN ('verdict', 'star', 'note')), value TEXT NOT NULL, at TEXT NOT NULL,
        PRIMARY KEY (item, mark)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE acts (
        id INTEGER PRIMARY KEY, at TEXT NOT NULL, label TEXT NOT NULL, changes TEXT NOT NULL, undone TEXT) STRICT""",
)

_UNREAD: Statements = (
    f"""CREATE TABLE unread (
        report {_REPORT}, position INTEGER NOT NULL, {_PLACE}, kind TEXT NOT NULL CHECK (kind IN ('boilerplate', 'language')),
        what TEXT NOT NULL, PRIMARY KEY (report, position)) STRICT""",
    "ALTER TABLE runs ADD COLUMN unread INTEGER",
)
"""Reports that were read before this step have no such passages: their texts are not read again."""

_COUNTS: Statements = (
    """CREATE TABLE actor_counts (
        actor TEXT PRIMARY KEY REFERENCES chronicle_actors(id) DEFERRABLE INITIALLY DEFERRED, named INTEGER NOT NULL,
        mentions INTEGER NOT NULL, reports INTEGER NOT NULL, independent INTEGER NOT NULL, entries INTEGER NOT NULL,
        claims INTEGER NOT NULL, stances INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    "CREATE INDEX actor_counts_by_mentions ON actor_counts(named, mentions)",
    "UPDATE versions SET chronicle = -1 WHERE readings > 0",
)
"""How often actors are in a chronicle, which lists of them are sorted by; one that was made before this step is made again."""

_ORIGINS: Statements = (
    "ALTER TABLE reports ADD COLUMN extractor TEXT",
    "ALTER TABLE reports ADD COLUMN encoding TEXT",
    "ALTER TABLE reports ADD COLUMN raw TEXT",
    f"""CREATE TABLE dates (
        report {_REPORT}, position INTEGER NOT NULL, "by" TEXT NOT NULL, found TEXT NOT NULL, at TEXT, {_DAYS},
        PRIMARY KEY (report, position)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE files (
        source TEXT PRIMARY KEY, size INTEGER NOT NULL, changed INTEGER NOT NULL, how TEXT NOT NULL, reports INTEGER NOT NULL,
        passed TEXT NOT NULL, errors TEXT NOT NULL) STRICT""",
)
"""How the text of a report came out of its file, what says when it was published, and which files were read to their end."""

_FIRST: Statements = ("ALTER TABLE runs ADD COLUMN first INTEGER",)
"""The last report that was there when a run began: what came after it is new. Runs before this step do not say."""

_FEEDS: Statements = (
    """CREATE TABLE feeds (
        url TEXT PRIMARY KEY, title TEXT, etag TEXT, modified TEXT, checked TEXT, due TEXT NOT NULL, failures INTEGER NOT NULL,
        error TEXT) STRICT""",
    """CREATE TABLE addresses (
        url TEXT PRIMARY KEY, feed TEXT NOT NULL, entry TEXT NOT NULL, version TEXT NOT NULL, told TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed')), due TEXT NOT NULL, tries INTEGER NOT NULL,
        found TEXT NOT NULL, fetched TEXT, etag TEXT, modified TEXT, digest TEXT, report TEXT, error TEXT) STRICT""",
    "CREATE INDEX addresses_by_state ON addresses(state, due)",
)

_MODES: Statements = (
    "ALTER TABLE events ADD COLUMN mode TEXT",
    "DROP VIEW events_quoted",
    """CREATE VIEW events_quoted AS SELECT e.id, r.outlet, r.published_earliest, r.source AS report_source, e.type, e.mode, e.lemma,
        e.factuality, e.earliest, e.latest, e.date_reason,
        substr(r.text, e.start + 1, e."end" - e.start) AS quote, e.report, e.start, e."end"
        FROM events e JOIN reports r ON r.id = e.report""",
)
"""The PLOVER mode of an event; events of a file that was made before this step have none, and their texts are not read again."""

_MEMORY: Statements = (
    "CREATE TABLE sketches (report TEXT PRIMARY KEY, sketch BLOB NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE memory (one INTEGER PRIMARY KEY CHECK (one = 1), rules TEXT NOT NULL, blocks BLOB NOT NULL) STRICT",
)
"""What the last reconciling compared, and by which rules: see `reconcile/memory.py`. Without it everything is compared."""

_REASONS: Statements = (
    "ALTER TABLE conflicts ADD COLUMN key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE conflicts ADD COLUMN \"values\" TEXT NOT NULL DEFAULT '{}'",
    "UPDATE versions SET chronicle = -1 WHERE readings > 0",
)
"""Why a conflict is one, for readers of several languages; the next build or `kroniek reconcile` makes the chronicle again."""

_KEPT: Statements = (
    "CREATE TABLE kept (report TEXT PRIMARY KEY, around INTEGER NOT NULL, lists BLOB NOT NULL) STRICT",
    "DELETE FROM memory",
)
"""What the last reconciling saw in each report by itself, packed: see `reconcile/kept.py`."""

_PAIRS: Statements = ("ALTER TABLE memory RENAME COLUMN blocks TO pairs", "DELETE FROM memory")
"""Pairs of events that were compared are remembered, no longer whole blocks."""

_LINK_REASONS: Statements = (
    "ALTER TABLE links ADD COLUMN key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE links ADD COLUMN \"values\" TEXT NOT NULL DEFAULT '{}'",
    "UPDATE versions SET chronicle = -1 WHERE readings > 0",
)
"""Why two findings are linked, for readers of several languages, as of conflicts."""

_SHARED: Statements = (
    f"""CREATE TABLE shared (
        position INTEGER PRIMARY KEY, left_report {_REPORT}, left_start INTEGER NOT NULL, left_end INTEGER NOT NULL,
        right_report {_REPORT}, right_start INTEGER NOT NULL, right_end INTEGER NOT NULL) STRICT""",
    "CREATE INDEX shared_by_left ON shared(left_report, left_start)",
    "CREATE INDEX shared_by_right ON shared(right_report, right_start)",
    "DELETE FROM memory",
    "UPDATE versions SET chronicle = -1 WHERE readings > 0",
)
"""The passages that reports share word for word, with their places in both."""

_RETOLD: Statements = ("ALTER TABLE events ADD COLUMN retold TEXT",)
"""Where the words of a clause stand that is told again as a sentence of its own, as `start-end start-end`."""

_PLACE_REASONS: Statements = (
    "ALTER TABLE chronicle_places ADD COLUMN key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE chronicle_places ADD COLUMN \"values\" TEXT NOT NULL DEFAULT '{}'",
    "UPDATE versions SET chronicle = -1 WHERE readings > 0",
)
"""Why a place is where it is, for readers of several languages, as of conflicts."""

MIGRATIONS: tuple[Statements, ...] = (
    (*_INPUT, *_READINGS, *_CHRONICLE, *_VIEWS), _REPORTING, _PLACES, _HOURS, _LOOKUPS, _MARKS, _UNREAD, _COUNTS, _ORIGINS, _FIRST,
    _FEEDS, _MODES, _MEMORY, _REASONS, _KEPT, _PAIRS, _LINK_REASONS, _SHARED, _RETOLD, _PLACE_REASONS,
)  # fmt: skip
