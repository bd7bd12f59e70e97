"""Decision trees whose leaves add up to a score, as gradient boosting makes them (Friedman, Greedy function approximation, 2001).

A table has a line for each node, a tree after the other, the root first: `name` begins the trees of the score with that name and
`feature<TAB>threshold` parts what has at most so much of a feature, told in the lines that follow, from what has more, told after them;
a number alone is a leaf.

Where a row ends in a tree is found without walking it (QuickScorer; Lucchese et al., SIGIR 2015): of each node that sends the row above,
the leaves below it are struck out, and the first leaf that is left is the row's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

AT_ONCE = 4096
"""Rows whose features are laid out at a time."""
MOST = 64
"""Leaves of a tree at most: a bit for each."""
EVERY = np.uint64(2**MOST - 1)


@dataclass(frozen=True, slots=True, eq=False)
class Tree:
    """The nodes of a tree: the column and the threshold of each, and the leaves that stay for what has more, a bit for each leaf."""

    column: NDArray[np.int32]
    threshold: NDArray[np.float64]
    stays: NDArray[np.uint64]
    leaf: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Forest:
    """The trees of one score."""

    columns: Mapping[str, int]
    """The features that all forests of its table ask for, with the place of each."""
    trees: tuple[Tree, ...]

    def of(self, laid: NDArray[np.float64]) -> list[float]:
        """The scores of rows that are laid out, a feature a line; trees are added in their order."""
        total = np.zeros(laid.shape[1])
        for tree in self.trees:
            left = np.full(laid.shape[1], EVERY)
            for column, threshold, stays in zip(tree.column, tree.threshold, tree.stays, strict=True):
                left &= np.where(laid[column] > threshold, stays, EVERY)
            first = np.frexp((left & (~left + np.uint64(1))).astype(np.float64))[1] - 1
            total += tree.leaf[first]
        return [float(x) for x in total]


def scores(forests: Mapping[str, Forest], rows: Sequence[Mapping[str, float]]) -> dict[str, list[float]]:
    """The scores of each row by all forests of one table, laid out for them once; a feature that a row does not have is 0."""
    found: dict[str, list[float]] = {name: [] for name in forests}
    columns: Mapping[str, int] = next((f.columns for f in forests.values()), {})
    for start in range(0, len(rows), AT_ONCE):
        some = rows[start : start + AT_ONCE]
        laid = np.zeros((len(columns), len(some)))
        for n, row in enumerate(some):
            for feature in row.keys() & columns.keys():
                laid[columns[feature], n] = row[feature]
        for name, one in forests.items():
            found[name] += one.of(laid)
    return found


Node = tuple[str, float]
"""What parts a node and where, or nothing and the score of a leaf."""


def forest(trees: Iterable[Sequence[Node]], columns: dict[str, int] | None = None) -> Forest:
    """Trees, each as its nodes: one, all below it, all above it. What they ask for comes to the columns of their table.

    Raises `ValueError` for a tree that is cut short, goes on or is too large.
    """
    columns = {} if columns is None else columns
    return Forest(trees=tuple(_tree(nodes, columns) for nodes in trees), columns=columns)


def _tree(nodes: Sequence[Node], columns: dict[str, int]) -> Tree:
    """A tree; what its nodes ask for comes to the columns."""
    column: list[int] = []
    threshold: list[float] = []
    stays: list[int] = []
    leaf: list[float] = []
    waiting: list[tuple[int, int, bool]] = []
    """The nodes of which not all is told: the first leaf below each, and whether all below it is told."""
    for n, (name, number) in enumerate(nodes):
        if n and not waiting:
            raise ValueError("a tree goes on after its last leaf")
        if name:
            waiting.append((len(column), len(leaf), False))
            column.append(columns.setdefault(name, len(columns)))
            threshold.append(number)
            stays.append(0)
            continue
        leaf.append(number)
        while waiting and waiting[-1][2]:
            waiting.pop()
        if waiting:
            node, first, _ = waiting.pop()
            stays[node] = int(EVERY) & ~((1 << len(leaf)) - (1 << first))
            waiting.append((node, first, True))
    if waiting or not leaf:
        raise ValueError("a tree ends before its last leaf")
    if len(leaf) > MOST:
        raise ValueError(f"a tree has {len(leaf)} leaves, more than {MOST}")
    return Tree(
        column=np.array(column, dtype=np.int32), threshold=np.array(threshold, dtype=np.float64), stays=np.array(stays, dtype=np.uint64),
        leaf=np.array(leaf, dtype=np.float64),
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
    columns: dict[str, int] = {}
    return {name: forest(those, columns) for name, those in trees.items()}


def _number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
