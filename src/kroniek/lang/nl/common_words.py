"""Dutch: how often words come in running text, by their beginnings."""

from __future__ import annotations

from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_suffix(".tsv")
UNLISTED = 1.0
"""Times in a million words of what is too seldom to be in the table, names of villages among them."""


@cache
def _table() -> dict[str, float]:
    rows = (line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return {word: float(times) for word, times in rows}


def per_million(beginning: str) -> float:
    """How often words that begin so (up to six letters, folded) come in a million of Dutch.

    >>> per_million("regeri") > per_million("dijkbr"), per_million("xyzzyq")
    (True, 1.0)
    """
    return _table().get(beginning, UNLISTED)
