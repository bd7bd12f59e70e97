"""Scores readings against annotated reports, wherever there are any: rows with precision, recall and F.

The annotated reports have the format of the project's gold (`eval/gold/`): one NAME.json a report, its text in `docs/`. This is a plain
scorer of ours, so that the project can measure itself on a machine that has nothing else; the one that later issues are measured by
(`../shared/score/score.py`) is kinder in places and is called by `eval/run.py` where it is there. Matching is one to one and
greedy, most overlap first.

Rows: `times.span`, `times.value` (both bounds), `figures.span`, `figures.value`, `claims.content` (half of the words), `claims.source`,
`actors.mention` (names and nominals, same first or last word), `events.trigger`, `events.typed`, `events.who`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from kroniek.records import Reading

Bounds = tuple[int, int]
WORD = re.compile(r"[\w%]+")


@dataclass(slots=True)
class Row:
    """Hits among annotated and found items."""

    hits: int = 0
    gold: int = 0
    found: int = 0

    @property
    def f(self) -> float:
        """F1, 0 where there is nothing."""
        return 2 * self.hits / (self.gold + self.found) if self.gold + self.found else 0.0

    def add(self, hits: int, gold: int, found: int) -> None:
        """Counts one report."""
        self.hits, self.gold, self.found = self.hits + hits, self.gold + gold, self.found + found


def bounds(x: Any) -> Bounds:
    """The span of an annotated item."""
    span = x["span"] if isinstance(x, dict) else x
    return int(span[0]), int(span[1])


def overlap(a: Bounds, b: Bounds) -> int:
    """Characters that two spans share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def words(text: str, span: Bounds) -> set[int]:
    """Where the words of a span begin."""
    return {m.start() for m in WORD.finditer(text, *span)}


G = TypeVar("G")
F = TypeVar("F")


def match(gold: Sequence[G], found: Sequence[F], weight: Callable[[G, F], float]) -> list[tuple[G, F]]:
    """Pairs one to one, the greatest weight first; weight 0 never pairs."""
    every = sorted((-weight(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found))
    left: set[int] = set()
    right: set[int] = set()
    out = []
    for w, i, j in every:
        if w < 0 and i not in left and j not in right:
            left.add(i)
            right.add(j)
            out.append((gold[i], found[j]))
    return out


def near(text: str, gold: Bounds, found: Bounds) -> float:
    """Overlap, or nothing where the found span is far longer than the annotated one."""
    return overlap(gold, found) if len(words(text, found)) <= 3 * len(words(text, gold)) + 2 else 0.0


def same_words(text: str, gold: Bounds, found: Bounds) -> float:
    """The share of words in common, from one half on."""
    a, b = words(text, gold), words(text, found)
    share = len(a & b) / len(a | b) if a | b else 0.0
    return share if share >= 0.5 else 0.0


def same_mention(_: str, gold: Bounds, found: Bounds) -> float:
    """The same span, or the same beginning or end."""
    if gold == found:
        return 2.0
    return 1.0 if overlap(gold, found) and (gold[0] == found[0] or gold[1] == found[1]) else 0.0


Score = dict[str, Row]


def score_reading(rows: Score, gold: dict[str, Any], reading: Reading) -> None:
    """Adds one report to the rows."""
    text = reading.report.text
    actor = _actors(rows, gold, reading, text)
    _times(rows, gold, reading, text)
    _figures(rows, gold, reading, text)
    _claims(rows, gold, reading, text, actor)
    _events(rows, gold, reading, actor)


def _row(rows: Score, name: str) -> Row:
    return rows.setdefault(name, Row())


def _span(x: Any) -> Bounds:
    return x.span.start, x.span.end


def _actors(rows: Score, gold: dict[str, Any], reading: Reading, text: str) -> dict[str, str]:
    """Scores mentions; gives for each found actor the annotated one that most of its mentions are."""
    wanted = [(bounds(m), a["id"], m["form"]) for a in gold["actors"] for m in a["mentions"]]
    every = [(_span(m), a.id, m.form) for a in reading.actors for m in a.mentions]
    found = [x for x in every if x[2] != "pronoun"]
    counted = [x for x in wanted if x[2] not in {"pronoun", "possessive_pronoun"}]
    pairs = match(counted, found, lambda g, f: same_mention(text, g[0], f[0]))
    _row(rows, "actors.mention").add(len(pairs), len(counted), len(found))
    votes: dict[str, dict[str, int]] = {}
    for g, f in match(wanted, every, lambda g, f: same_mention(text, g[0], f[0])):
        votes.setdefault(f[1], {}).setdefault(g[1], 0)
        votes[f[1]][g[1]] += 1
    return {mine: min(theirs, key=lambda a: (-theirs[a], a)) for mine, theirs in votes.items()}


def _times(rows: Score, gold: dict[str, Any], reading: Reading, text: str) -> None:
    wanted = [t for t in gold["times"] if not t.get("vague")]
    pairs = match(wanted, reading.times, lambda g, f: near(text, bounds(g), _span(f)))
    _row(rows, "times.span").add(len(pairs), len(wanted), len(reading.times))
    right = sum(
        (g["earliest"], g["latest"]) == tuple(d.isoformat() if d else None for d in (f.when.earliest, f.when.latest))
        for g, f in pairs
    )
    _row(rows, "times.value").add(right, len(wanted), len(reading.times))


def _figures(rows: Score, gold: dict[str, Any], reading: Reading, text: str) -> None:
    pairs = match(gold["figures"], reading.figures, lambda g, f: near(text, bounds(g), _span(f)))
    n, m = len(gold["figures"]), len(reading.figures)
    _row(rows, "figures.span").add(len(pairs), n, m)
    right = [
        (g, f)
        for g, f in pairs
        if (g["low"], g["high"]) == (f.low, f.high) or (g["approx"] and f.approximate and _meet(g, f.low, f.high))
    ]
    _row(rows, "figures.value").add(len(right), n, m)


def _meet(gold: dict[str, Any], low: float | None, high: float | None) -> bool:
    infinity = float("inf")
    a, b = gold["low"] or -infinity, gold["high"] or infinity
    return (low or -infinity) <= b * 1.1 and (high or infinity) >= a * 0.9


def _claims(rows: Score, gold: dict[str, Any], reading: Reading, text: str, actor: dict[str, str]) -> None:
    pairs = match(gold["claims"], reading.claims, lambda g, f: same_words(text, bounds(g), _span(f)))
    n, m = len(gold["claims"]), len(reading.claims)
    _row(rows, "claims.content").add(len(pairs), n, m)
    right = 0
    for g, f in pairs:
        if not g["source"] and not g["source_mention"]:
            right += not f.speaker and not f.source
        else:
            right += (f.speaker is not None and actor.get(f.speaker) in g["source"]) or bool(
                f.source
                and g["source_mention"]
                and same_words(text, bounds(g["source_mention"]), (f.source.start, f.source.end))
            )
    _row(rows, "claims.source").add(right, n, m)


def _events(rows: Score, gold: dict[str, Any], reading: Reading, actor: dict[str, str]) -> None:
    def trigger(event: Any) -> Bounds:
        return event.trigger.start, event.trigger.end

    every = match(gold["events"], reading.events, lambda g, f: float(overlap(bounds(g["trigger"]), trigger(f))))
    beside = sum(g.get("core") is False for g, _ in every)
    pairs = [(g, f) for g, f in every if g.get("core") is not False]
    n, m = sum(g.get("core") is not False for g in gold["events"]), len(reading.events) - beside
    _row(rows, "events.trigger").add(len(pairs), n, m)
    typed = sum(f.type in (g["plover"], *g.get("plover_alt", ())) for g, f in pairs)
    _row(rows, "events.typed").add(typed, n, m)
    wanted = sum(len(g["who"]) for g in gold["events"] if g.get("core") is not False)
    core = {id(f) for _, f in pairs}
    found = sum(len(f.who) for f in reading.events if id(f) in core or all(f is not x for _, x in every))
    hits = sum(len({actor.get(a) for a in f.who} & set(g["who"])) for g, f in pairs)
    _row(rows, "events.who").add(hits, wanted, found)


def score(readings: Iterable[Reading], folder: Path) -> dict[str, float]:
    """The F of every row, over the annotated reports of a folder, by the stem of their source."""
    mine = {Path(r.report.source.split("#")[0]).stem: r for r in readings}
    rows: Score = {}
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        if path.stem in mine and "actors" in gold:
            score_reading(rows, gold, mine[path.stem])
    return {name: round(row.f, 4) for name, row in sorted(rows.items())}
