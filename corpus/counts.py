"""Counts the corpus: `python corpus/counts.py` rewrites `corpus/counts.md` from `documents/`, `double/` and `names/`; no text is needed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import agreement
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


def names_agreement() -> list[str]:
    """How far the second reading of `double/names.tsv` agrees with the first: spans, spans with labels, each label, and kappa."""
    labelled = agreement.Row()
    second: dict[tuple[str, str], set[tuple[str, str, str]]] = defaultdict(set)
    for line in (standoff.DOUBLE / "names.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            file, sentence, start, end, label = line.split("\t")
            second[file, sentence] |= {(start, end, label)} - {("-", "-", "-")}
    rows = {name: agreement.Row() for name in ("span", "span and label", *LABELS)}
    kept: dict[tuple[str, str], set[tuple[str, str, str]]] = defaultdict(set)
    for path in sorted((standoff.HERE / "names").glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            if not line.startswith("#"):
                sentence, start, end, label = line.split("\t")
                kept[path.stem, sentence].add((start, end, label))
    for key, mine in second.items():
        left_open = {name[:2] for name in kept[key] if name[2] == "?"}
        theirs = {name for name in kept[key] if name[2] != "?"}
        mine = {name for name in mine if name[:2] not in left_open}
        labels = {name[:2]: name[2] for name in theirs}
        labelled.categories.update((labels[name[:2]], name[2]) for name in mine if name[:2] in labels)
        _count(rows["span"], {n[:2] for n in theirs}, {n[:2] for n in mine})
        _count(rows["span and label"], theirs, mine)
        for label in LABELS:
            _count(rows[label], {n for n in theirs if n[2] == label}, {n for n in mine if n[2] == label})
    rows["span and label"].categories = labelled.categories
    out = [[name, f"{row.f:.2f}", f"{row.kappa:.2f}" if row.kappa else "", row.hits, row.first, row.second] for name, row in rows.items()]
    return [f"{len(second)} sentences read twice.", "", *table(("", "F", "kappa of labels", "hits", "first", "second"), out)]


def _count(row: agreement.Row, first: set[Any], second: set[Any]) -> None:
    row.hits, row.first, row.second = row.hits + len(first & second), row.first + len(first), row.second + len(second)


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
        "", "## Names", "", *table(("file", "sentences", *LABELS, "left open"), names()), *names_agreement(),
    ]  # fmt: skip
    return "\n".join(lines)


if __name__ == "__main__":
    Path(TARGET).write_text(page(), "utf-8")
