"""Counts the corpus: `python corpus/counts.py` rewrites `corpus/counts.md` from `documents/`, `double/` and `names/`; no text is needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import standoff
from standoff import Json

COUNTED = ("actors", "times", "events", "claims", "figures", "stances", "relations")
TARGET = standoff.HERE / "counts.md"
LABELS = ("PER", "LOC", "ORG", "MISC")


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> list[str]:
    """A table in Markdown: words left, numbers right."""
    names = list(head)
    line = "|---|" + "---:|" * (len(names) - 1)
    return [f"| {' | '.join(names)} |", line, *(f"| {' | '.join(map(str, row))} |" for row in rows), ""]


def sizes(documents: list[Json], key: Callable[[Json], str], order: Iterable[str]) -> list[list[object]]:
    """A row for each value of the key: documents, sentences, characters, mentions and items of each list."""
    rows: list[list[object]] = []
    for name in [*order, "all"]:
        found = [d for d in documents if name in ("all", key(d))]
        if found:
            mentions = sum(len(a["mentions"]) for d in found for a in d["actors"])
            items = (sum(len(d[k]) for d in found) for k in COUNTED)
            rows.append([name, len(found), sum(d["sentences"] for d in found), sum(d["length"] for d in found), mentions, *items])
    return rows


def shares(documents: list[Json], counted: Callable[[Json], Iterable[str]]) -> str:
    """`happened 788, planned 89` of all documents, most frequent first."""
    counts = Counter(value for d in documents for value in counted(d))
    return ", ".join(f"{value} {n}" for value, n in sorted(counts.items(), key=lambda x: (-x[1], x[0])))


def names() -> list[list[object]]:
    """Sentences with names, and names by label, of each file of `names/`."""
    rows: list[list[object]] = []
    for path in sorted((standoff.HERE / "names").glob("*.tsv")):
        cells = [line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
        labels = Counter(c[3] for c in cells)
        rows.append([path.stem, len({c[0] for c in cells}), *(labels[x] for x in LABELS), labels["?"]])
    return [*rows, ["all", *(sum(int(str(row[i])) for row in rows) for i in range(1, 7))]]


def page() -> str:
    """The page."""
    documents = standoff.documents()
    head = ("documents", "sentences", "characters", "mentions", *COUNTED)
    lines = ["# Counts", "", "Written by `python corpus/counts.py`; do not edit.", "", "## By split", ""]
    lines += table(("split", *head), sizes(documents, standoff.split, standoff.SPLITS))
    lines += ["## By source", ""]
    sources = sorted({d["source"]["set"] for d in documents})
    lines += table(("source", *head), sizes(documents, lambda d: str(d["source"]["set"]), sources))
    lines += ["## By topic", "", *table(("topic", *head), sizes(documents, lambda d: str(d["topic"]), standoff.TOPICS))]
    origins = ("gold-dev", "unseen", "kroniek")
    lines += ["## By who annotated", "", *table(("origin", *head), sizes(documents, lambda d: str(d["annotated"]), origins))]
    lines += [
        "## Values", "",
        f"- kinds of actors: {shares(documents, lambda d: (a['kind'] for a in d['actors']))}",
        f"- forms of mentions: {shares(documents, lambda d: (m['form'] for a in d['actors'] for m in a['mentions']))}",
        f"- types of events: {shares(documents, lambda d: (e['plover'] for e in d['events']))}",
        f"- factuality: {shares(documents, lambda d: (e['factuality'] for e in d['events']))}",
        f"- forms of claims: {shares(documents, lambda d: (c['form'] for c in d['claims']))}",
        f"- kinds of stances: {shares(documents, lambda d: (s['kind'] for s in d['stances']))}",
        "", "## Names", "", *table(("file", "sentences", *LABELS, "left open"), names()),
    ]  # fmt: skip
    return "\n".join(lines)


if __name__ == "__main__":
    Path(TARGET).write_text(page(), "utf-8")
