"""Learns what the features of a possible name tell: the weights in `src/kroniek/lang/nl/name_weights.tsv`.

    python training/names.py ANNOTATIONS... --corpora ../shared/corpora

A softmax regression over the features of `kroniek.annotate.names.features`, trained on our own annotations of NTREX and of
sentences of the Alpino treebank (`corpus/names/`), and on the silver labels of the tables (below) for sentences nobody has
annotated. Features of the tables are dropped at random, so that the words around a name learn to tell it too. Fixed order, fixed
seed: the same input gives the same bytes.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from kroniek.annotate.names.features import features_of
from kroniek.annotate.names.spans import Candidate, find_spans
from kroniek.lang.shapes.names import LABELS, NameWords

OUT = Path(__file__).parent.parent / "src/kroniek/lang/nl/name_weights.tsv"
TABLES = ("place=", "organisation", "product", "demonym", "first=given", "last=surname", "single=")
SEEN = 4
"""A feature that fewer names have is left out."""
DROPPED = 0.3
"""Share of the times that what the tables tell is hidden while learning."""
SMALLEST = 0.05
"""A feature whose weights are all nearer to nothing is left out of the table."""

Example = tuple[list[str], int, float]


def silver(doc: Doc, span: Candidate, words: NameWords) -> str | None:
    """The label of a name that a table is sure of, else nothing."""
    text = doc[span.start : span.end].text
    tokens = text.split()
    place, person = words.place(text), text in words.given_names or text in words.surnames
    if words.demonym(text) and not place:
        return "MISC"
    if text in words.organisations:
        return None if place and place.weight >= 7 else "ORG"
    if text in words.products:
        return "MISC"
    if place and place.weight >= 5 and (place.kind == "state" or not person):
        return "LOC"
    if len(tokens) > 1 and not place and words.given_names.get(tokens[0], 0) >= 2 and "head=linking" not in features_of(doc, span, words):
        return "PER"
    return None


def examples(docs: Iterable[Doc], words: NameWords) -> Iterator[Example]:
    """What the tables are sure of."""
    for doc in docs:
        spans = find_spans(doc, words)
        found = [silver(doc, s, words) for s in spans]
        people = {doc[s.end - 1].text for s, label in zip(spans, found, strict=True) if label == "PER"}
        for span, label in zip(spans, found, strict=True):
            if label is None and doc[span.start : span.end].text in people:
                label = "PER"
            if label:
                yield features_of(doc, span, words), LABELS.index(label), 1.0


def train(data: list[Example], *, epochs: int = 8, rate: float = 0.15, decay: float = 2e-5, seed: int = 1) -> dict[str, NDArray[np.float64]]:
    """Weights of the features by averaged stochastic gradient descent, with AdaGrad's rates."""
    rng = random.Random(seed)
    counts = Counter(f for features, _, _ in data for f in set(features))
    index = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= SEEN))}
    rows = [(np.array(sorted({index[f] for f in fs if f in index})), y, w) for fs, y, w in data]
    tabled = np.zeros(len(index), dtype=bool)
    for f, i in index.items():
        tabled[i] = f.startswith(TABLES)
    weights, squares = np.zeros((len(index), len(LABELS))), np.full((len(index), len(LABELS)), 1e-4)
    total = np.zeros_like(weights)
    for epoch in range(epochs):
        order = list(range(len(rows)))
        rng.shuffle(order)
        for n in order:
            ids, y, importance = rows[n]
            if rng.random() < DROPPED:
                ids = ids[~tabled[ids]]
            scores = weights[ids].sum(axis=0)
            p = np.exp(scores - scores.max())
            p /= p.sum()
            p[y] -= 1
            gradient = importance * p + decay * len(rows) * weights[ids] / 1000
            squares[ids] += gradient**2
            weights[ids] -= rate * gradient / np.sqrt(squares[ids])
        if epoch >= epochs // 2:
            total += weights
    total /= epochs - epochs // 2
    return {f: total[i] for f, i in index.items()}


def write(weights: dict[str, NDArray[np.float64]], path: Path, header: str) -> None:
    """The table of weights."""
    lines = [
        "\t".join([f, *(f"{x:.2f}" for x in w)]) for f, w in sorted(weights.items()) if np.abs(w).max() >= SMALLEST and "\t" not in f and "\n" not in f
    ]
    path.write_text(header + "\n".join(lines) + "\n", "utf-8")
