"""Every reader of files: what it is given is a file of that kind, changed at will."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ingest import files
from ingest.mutate import SUFFIXES, check

TARGETS: dict[str, Callable[[bytes], None]] = {suffix: partial(check, suffix) for suffix in SUFFIXES}
"""By name what is tried; a module with one thing to try has `one` instead."""

SEEDS: dict[str, tuple[bytes, ...]] = {suffix: (*files.GOOD[suffix], files.BAD[suffix][0]) for suffix in SUFFIXES}
"""Files to begin with."""
