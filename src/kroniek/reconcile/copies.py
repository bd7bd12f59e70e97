"""Which reports are one text in two places: a copy is not a second source.

Near copies are found by MinHash over five-word shingles (rensa; a fixed seed, so the same on every machine) and judged by the
share of the shorter report's words that stand in the other in the same order, in runs of eight words or more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import combinations

from rensa import RMinHash

from kroniek.reconcile.case import Case
from kroniek.reconcile.memory import Memory, Sketch
from kroniek.reconcile.merge import Groups
from kroniek.reconcile.why import linked
from kroniek.reconcile.words import WORD, fold, tokens
from kroniek.records import Link, Report, Shared, Span

SEED = 42
HASHES = 128
BANDS = 64
SHINGLE = 4
RUN = 8
COPY = 0.6
"""Share of the shorter text from which on it counts as a copy."""
SHARED = 0.25
"""Share from which on two reports that credit one agency are copies; others may lean on one source, and a person is to judge."""
SHORT = 30
"""Words below which a text that stands in a much longer one is a line they share (`Mail uw foto naar de redactie`)."""
CROWD = 50
"""Reports that share one band beyond this many are compared with the first of them alone."""


def find_copies(case: Case, memory: Memory | None = None) -> tuple[dict[str, str], list[Link]]:
    """For each copy the earliest report of its text, and the links that say so. Reports that the memory knows are not compared again."""
    memory = memory or Memory()
    words = _Words(case)
    links = []
    for a, b in _pairs(case, words, memory):
        if memory.knows(a, b):
            link = memory.links.get((a, b))
        else:
            link = _compare(a, b, words.of(a), words.of(b), case)
            memory.compared += 1
        if link:
            links.append(link)
    groups = Groups()
    for link in links:
        if link.judgement == "same":
            groups.join(link.left, link.right)
    copy_of = {}
    for group in groups.all():
        first = min(group, key=lambda i: case.order[i])
        copy_of.update({i: first for i in group if i != first})
    return copy_of, links


def shared_passages(case: Case, links: Iterable[Link], memory: Memory | None = None) -> list[Shared]:
    """The passages that linked reports have word for word, in order.

    Those of reports that the memory knows are not looked for again, and left out where they stay in their file.
    """
    memory = memory or Memory()
    pairs = [(x.left, x.right) for x in links]
    if memory.shared is None:
        memory.unmoved = frozenset(pair for pair in pairs if memory.knows(*pair))
        pairs = [pair for pair in pairs if pair not in memory.unmoved]
    out: list[Shared] = []
    for a, b in pairs:
        known = memory.shared.get((a, b), ()) if memory.shared is not None and memory.knows(a, b) else None
        out += _shared(case.report[a], case.report[b]) if known is None else known
    return sorted(out)


def _shared(a: Report, b: Report) -> Iterator[Shared]:
    left, right = ([m.span() for m in WORD.finditer(r.text, r.body)] for r in (a, b))
    for i, j, size in _blocks(*(tuple(fold(r.text[s:e]) for s, e in places) for r, places in ((a, left), (b, right)))):
        yield Shared(
            left=Span(a.id, left[i][0], left[i + size - 1][1]), right=Span(b.id, right[j][0], right[j + size - 1][1])
        )  # fmt: skip


class _Words:
    """The words of reports, each counted out once and only when asked for."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, report: str) -> tuple[str, ...]:
        if report not in self._known:
            r = self._case.report[report]
            self._known[report] = tokens(r.text[r.body :])
        return self._known[report]


def origins(case: Case, copy_of: dict[str, str]) -> dict[str, str]:
    """What each report counts as when sources are counted: the report it copies, or itself."""
    return {i: copy_of.get(i, i) for i in case.report}


def _pairs(case: Case, words: _Words, memory: Memory) -> list[tuple[str, str]]:
    """Pairs of reports that share a band of their MinHash, or the whole text."""
    buckets: dict[tuple[int, ...], list[str]] = defaultdict(list)
    rows = HASHES // BANDS
    for report in sorted(case.report):
        if report not in memory.sketches:
            memory.sketches[report] = _sketch(words.of(report))
        sketch = memory.sketches[report]
        for band in range(BANDS) if sketch else ():
            buckets[(band, *sketch[band * rows : (band + 1) * rows])].append(report)
    found: set[tuple[str, str]] = set()
    for group in buckets.values():
        if len(group) > CROWD:
            found.update((group[0], x) for x in group[1:])
        else:
            found.update(combinations(group, 2))
    return sorted(found)


def _sketch(words: tuple[str, ...]) -> Sketch:
    if len(words) < RUN:
        return ()
    sketch = RMinHash(num_perm=HASHES, seed=SEED)
    sketch.update([" ".join(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)])
    return tuple(sketch.digest())


def _compare(a: str, b: str, left: tuple[str, ...], right: tuple[str, ...], case: Case) -> Link | None:
    if left == right:
        return linked("copy", a, b, "same", 1.0, case.why("exact_copy"))
    less, more = sorted((len(left), len(right)))
    if (less < SHORT and more > 2 * less) or _shingle_share(left, right) < SHARED / 2:
        return None
    runs = [size for _, _, size in _blocks(left, right)]
    share = sum(runs) / less
    wire = case.report[a].wire
    if share >= COPY or (share >= SHARED and wire and wire == case.report[b].wire):
        return linked("copy", a, b, "same", round(share, 3), case.why("near_copy", share=str(round(100 * share))))
    if share >= SHARED:
        return linked("copy", a, b, "unsure", round(share, 3), case.why("shared_passage", words=str(max(runs))))
    return None


def _shingle_share(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    x, y = ({ws[i : i + SHINGLE] for i in range(len(ws) - SHINGLE + 1)} for ws in (a, b))
    return len(x & y) / max(1, min(len(x), len(y)))


def _blocks(a: tuple[str, ...], b: tuple[str, ...]) -> list[tuple[int, int, int]]:
    """Where runs of the same words begin in each of two texts, and how many words they are; texts that are one are one run."""
    if a == b:
        return [(0, 0, len(a))] if a else []
    found = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
    return [(m.a, m.b, m.size) for m in found if m.size >= RUN]
