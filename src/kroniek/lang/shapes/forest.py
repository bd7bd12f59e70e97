"""Decision trees whose leaves add up to a score, as gradient boosting makes them (Friedman, Greedy function approximation, 2001).

A table has a line for each node, a tree after the other, the root first: `name` begins the trees of the score with that name and
`feature<TAB>threshold` parts what has at most so much of a feature, told in the lines that follow, from what has more, told after them;
a number alone is a leaf.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

AT_ONCE = 2048
"""Rows whose features are laid out at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class Forest:
    """The trees of one score: of each node what parts it and where to go on; a leaf leads to itself."""

    columns: Mapping[str, int]
    """The features that are asked for, with the place of each in a row."""
    feature: NDArray[np.int32]
    threshold: NDArray[np.float64]
    below: NDArray[np.int32]
    above: NDArray[np.int32]
    leaf: NDArray[np.float64]
    roots: tuple[tuple[int, int], ...]
    """The first node of each tree, and how deep it is."""

    def scores(self, rows: Sequence[Mapping[str, float]]) -> list[float]:
        """The score of each row, of which a feature that it does not have is 0; trees are added in their order."""
        found: list[float] = []
        for start in range(0, len(rows), AT_ONCE):
            found += self._scores(rows[start : start + AT_ONCE])
        return found

    def _scores(self, rows: Sequence[Mapping[str, float]]) -> list[float]:
        laid = np.zeros((len(rows), max(1, len(self.columns))))
        for n, row in enumerate(rows):
            for feature in row.keys() & self.columns.keys():
                laid[n, self.columns[feature]] = row[feature]
        every, total = np.arange(len(rows)), np.zeros(len(rows))
        for root, depth in self.roots:
            at = np.full(len(rows), root, dtype=np.int32)
            for _ in range(depth):
                at = np.where(laid[every, self.feature[at]] <= self.threshold[at], self.below[at], self.above[at])
            total += self.leaf[at]
        return [float(x) for x in total]


Node = tuple[str, float]
"""What parts a node and where, or nothing and the score of a leaf."""


def forest(trees: Iterable[Sequence[Node]]) -> Forest:
    """Trees, each as its nodes: one, all below it, all above it. Raises `ValueError` for one that is cut short or goes on."""
    columns: dict[str, int] = {}
    feature: list[int] = []
    below: list[int] = []
    above: list[int] = []
    threshold, leaf, roots = [], [], []
    for tree in trees:
        waiting: list[tuple[int, bool]] = []
        depths: dict[int, int] = {}
        first, deepest = len(feature), 0
        for n, (name, number) in enumerate(tree, first):
            depth = 0
            if n > first:
                if not waiting:
                    raise ValueError("a tree goes on after its last leaf")
                parent, left = waiting.pop()
                (below if left else above)[parent] = n
                depth = depths[parent] + 1
            depths[n], deepest = depth, max(deepest, depth)
            feature.append(columns.setdefault(name, len(columns)) if name else 0)
            threshold.append(number if name else 0.0)
            leaf.append(0.0 if name else number)
            below.append(n)
            above.append(n)
            if name:
                waiting += [(n, False), (n, True)]
        if waiting:
            raise ValueError("a tree ends before its last leaf")
        roots.append((first, deepest))
    return Forest(
        columns=columns, feature=np.array(feature, dtype=np.int32), threshold=np.array(threshold, dtype=np.float64),
        below=np.array(below, dtype=np.int32), above=np.array(above, dtype=np.int32), leaf=np.array(leaf, dtype=np.float64),
        roots=tuple(roots),
    )  # fmt: skip


def parse(text: str) -> dict[str, Forest]:
    """The forests of a table, by name; lines that begin with `#` are left out."""
    trees: dict[str, list[list[Node]]] = {}
    now: list[list[Node]] = []
    open_nodes = 0
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        name, tab, number = line.rpartition("\t")
        if not tab and not _number(line):
            now, open_nodes = trees.setdefault(line, []), 0
            continue
        if not open_nodes:
            now.append([])
            open_nodes = 1
        now[-1].append((name, float(number)))
        open_nodes += 1 if name else -1
    return {name: forest(those) for name, those in trees.items()}


def _number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
