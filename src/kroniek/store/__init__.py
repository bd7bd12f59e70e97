"""A chronicle is one SQLite file: readings as found, decisions of people, and the chronicle that follows from both."""

from __future__ import annotations

from kroniek.store.chronicle import ChronicleFile, Compared, Run, open_chronicle
from kroniek.store.decisions import Act, Mark

__all__ = ["Act", "ChronicleFile", "Compared", "Mark", "Run", "open_chronicle"]
