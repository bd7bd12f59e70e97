"""How two sentences of two reports stand among all that the reports of their story tell: who else tells of it, and what is more like it.

Two outlets may tell one thing without a word in common, and a third in words of both. And two sentences that are a little alike tell of
one thing sooner where nothing else in the story is as much like either of them.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from math import fsum, log, sqrt
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

ROUND = 9
"""Digits of a likeness that count: two that are worked out from the same words are the same."""
KEPT = 4096
"""Likenesses of two reports that are remembered."""
BRIDGES = 3
"""Sentences of other reports by which two are tied at most."""

Kind = tuple[str, float]
"""What two sentences may have in common, and what it counts."""
WORDINGS: tuple[Kind, ...] = (("words", 1.0), ("groups", 0.5), ("names", 0.7))
ACTORS: tuple[Kind, ...] = (("about", 1.0),)
Vector = Mapping[str, float]
Matrix = NDArray[np.float64]


class Told(Protocol):
    """What is asked of a sentence."""

    @property
    def words(self) -> frozenset[str]: ...
    @property
    def groups(self) -> frozenset[str]: ...
    @property
    def names(self) -> frozenset[str]: ...
    @property
    def about(self) -> frozenset[str]: ...


class Around:
    """Likenesses of the sentences of reports, by what is told in each and the reports near it."""

    def __init__(self, sentences: Mapping[str, Sequence[Told]], near: Mapping[str, Sequence[str]]) -> None:
        self._of, self._near = sentences, near
        self._vectors: dict[tuple[str, tuple[Kind, ...]], list[Vector]] = {}
        self._matrices: OrderedDict[tuple[str, str, tuple[Kind, ...]], Matrix] = OrderedDict()

    def like(self, report: str, other: str, kinds: tuple[Kind, ...] = WORDINGS) -> Matrix:
        """How like each sentence of a report is to each of another, from 0 to 1."""
        if other < report:
            return self.like(other, report, kinds).T
        key = report, other, kinds
        if key in self._matrices:
            self._matrices.move_to_end(key)
            return self._matrices[key]
        ours, theirs = (self._vectors_of(r, kinds) for r in (report, other))
        found = np.array([[_cosine(a, b) for b in theirs] for a in ours]).reshape(len(ours), len(theirs))
        self._matrices[key] = found
        if len(self._matrices) > KEPT:
            self._matrices.popitem(last=False)
        return found

    def of_two(self, report: str, other: str) -> dict[str, Matrix]:
        """By its name what there is to see of each sentence of a report beside each of another."""
        like, actors = self.like(report, other), self.like(report, other, ACTORS)
        third = [r for r in self._near[report] if r in self._near[other] and r not in (report, other)]
        ties = np.zeros((len(like), 0, len(like.T)))
        if third:
            ours, theirs = (np.concatenate([self.like(r, t) for t in third], axis=1) for r in (report, other))
            ties = np.minimum(ours[:, :, None], theirs.T[None, :, :])
        best = -np.sort(-ties, axis=1)[:, :BRIDGES]
        return {
            "cosine": like, "bridge": _first(best), "bridges": np.add.reduce(best, axis=1),
            "more like a": self._more(report, other), "more like b": self._more(other, report).T,
            "actors": actors, "more actors a": _greater(actors, actors), "more actors b": _greater(actors.T, actors.T).T,
        }  # fmt: skip

    def _more(self, report: str, other: str) -> Matrix:
        """How many sentences of the reports near a report, and of another, are more like each of its sentences than each of that one."""
        every = [self.like(report, r) for r in dict.fromkeys((*self._near[report], other))]
        return _greater(np.concatenate(every, axis=1), self.like(report, other))

    def _vectors_of(self, report: str, kinds: tuple[Kind, ...]) -> list[Vector]:
        key = report, kinds
        if key not in self._vectors:
            there = [s for r in sorted({report, *self._near[report]}) for s in self._of[r]]
            often = Counter(x for s in there for x in _told(s, kinds))
            weight = {x: sqrt(much * log((len(there) + 1) / often[x])) for s in self._of[report] for x, much in _told(s, kinds).items()}
            self._vectors[key] = [_unit({x: weight[x] for x in _told(s, kinds)}) for s in self._of[report]]
        return self._vectors[key]


def _told(sentence: Told, kinds: Iterable[Kind]) -> dict[str, float]:
    """What a sentence tells of some kinds, each with what its kind counts."""
    return {f"{kind} {x}": much for kind, much in kinds for x in getattr(sentence, kind)}


def _unit(vector: Vector) -> Vector:
    length = sqrt(fsum(x * x for x in vector.values()))
    return {k: x / length for k, x in vector.items()} if length else {}


def _cosine(a: Vector, b: Vector) -> float:
    return round(fsum(a[k] * b[k] for k in a.keys() & b.keys()), ROUND)


def _first(best: NDArray[np.float64]) -> Matrix:
    return best[:, 0] if best.shape[1] else np.zeros((best.shape[0], best.shape[2]))


def _greater(every: Matrix, these: Matrix) -> Matrix:
    """How many values of a row are greater than each of these in it."""
    found: Matrix = (every[:, :, None] > these[:, None, :]).sum(axis=1).astype(np.float64)
    return found
