"""Learns what the features of a possible name tell: the weights in `src/kroniek/lang/nl/name_weights.tsv`.

    python training/name_weights.py ../shared/corpora

A softmax regression over the features of `kroniek.annotate.names.features`, trained on our annotations in `corpus/names/` of NTREX
and of the Alpino treebank, parsed by the pipeline that ships. What the tables tell is hidden at random, so that the words around a
name learn to tell it too. Fixed order, fixed seed: the same input gives the same bytes. Takes about two minutes.
"""

from __future__ import annotations

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from kroniek import lang
from kroniek.annotate import nlp
from kroniek.annotate.names.features import Features
from kroniek.annotate.names.spans import find_spans
from kroniek.lang.shapes.names import LABELS, NameWords

ROOT = Path(__file__).parent.parent
OUT = ROOT / "src/kroniek/lang/nl/name_weights.tsv"
HEADER = (
    "# What each feature of a possible name says for PER, LOC, ORG, MISC and no name; made by training/name_weights.py, do not edit.\n"
    "# Learned from NTREX-128 and the Alpino treebank with the annotations in corpus/names; CC BY-SA 4.0.\n"
)
TABLES = ("place=", "organisation", "product", "demonym", "first=", "last=", "single=")
SEEN = 4
"""A feature that fewer names have is left out."""
DROPPED = 0.3
"""Share of the times that what the tables tell is hidden while learning."""
SMALLEST = 0.05
"""A feature whose weights are all nearer to nothing is left out of the table."""
EPOCHS = 6

Names = dict[tuple[int, int], str]
Example = tuple[list[str], int]
Weights = dict[str, NDArray[np.float64]]


def annotated(path: Path) -> dict[str, Names]:
    """The names of each sentence: start and end in its text, and the label."""
    out: dict[str, Names] = defaultdict(dict)
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            sentence, start, end, label = line.split("\t")
            out[sentence][int(start), int(end)] = label
    return out


def ntrex(corpora: Path) -> Iterator[tuple[str, Names]]:
    """Each document of NTREX with its names."""
    lines = (corpora / "ntrex-nl/NTREX-128/newstest2019-ref.nld.txt").read_text("utf-8").split("\n")
    ids = [line.split("\t")[0] for line in (corpora / "ntrex-nl/DOCUMENT_IDS.tsv").read_text("utf-8").split("\n") if line]
    names = annotated(ROOT / "corpus/names/ntrex.tsv")
    documents: dict[str, list[int]] = defaultdict(list)
    for i, document in enumerate(ids):
        documents[document].append(i)
    for numbers in documents.values():
        text, found = "", {}
        for i in numbers:
            found.update({(len(text) + s, len(text) + e): label for (s, e), label in names.get(str(i), {}).items()})
            text += lines[i] + "\n"
        yield text[:-1], found


def alpino(corpora: Path) -> Iterator[tuple[str, Names]]:
    """Each sentence of the treebank with its names."""
    names, sentence = annotated(ROOT / "corpus/names/alpino.tsv"), ""
    for line in (corpora / "ud-nl/train.conllu").read_text("utf-8").split("\n"):
        if line.startswith("# sent_id"):
            sentence = line.split("=", 1)[1].strip()
        elif line.startswith("# text ="):
            yield line.split("=", 1)[1].strip(), names.get(sentence, {})


def examples(docs: Iterable[tuple[Doc, Names]], words: NameWords) -> Iterator[Example]:
    """The features of each possible name with its label; those that cross an annotated name, or are left open, are no examples."""
    features = Features(words)
    for doc, names in docs:
        for span in find_spans(doc, words):
            start, end = doc[span.start].idx, doc[span.end - 1].idx + len(doc[span.end - 1])
            label = names.get((start, end), "O")
            crosses = label == "O" and any(s < end and start < e for s, e in names)
            if label != "?" and not crosses:
                yield features.of(doc, span), LABELS.index(label)


def train(data: list[Example], *, epochs: int = EPOCHS, rate: float = 0.15, decay: float = 2e-8, seed: int = 1) -> Weights:
    """Weights of the features by averaged stochastic gradient descent, with AdaGrad's rates."""
    rng = random.Random(seed)
    counts = Counter(f for features, _ in data for f in set(features))
    index = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= SEEN))}
    rows = [(np.array(sorted({index[f] for f in fs if f in index})), y) for fs, y in data]
    tabled = np.array([f.startswith(TABLES) for f in index])
    weights, squares = np.zeros((len(index), len(LABELS))), np.full((len(index), len(LABELS)), 1e-4)
    total = np.zeros_like(weights)
    for epoch in range(epochs):
        order = list(range(len(rows)))
        rng.shuffle(order)
        for n in order:
            ids, y = rows[n]
            if rng.random() < DROPPED:
                ids = ids[~tabled[ids]]
            scores = weights[ids].sum(axis=0)
            p = np.exp(scores - scores.max())
            p /= p.sum()
            p[y] -= 1
            gradient = p + decay * len(rows) * weights[ids]
            squares[ids] += gradient**2
            weights[ids] -= rate * gradient / np.sqrt(squares[ids])
        if epoch >= epochs // 2:
            total += weights
    total /= epochs - epochs // 2
    return {f: total[i] for f, i in index.items()}


def write(weights: Weights, path: Path) -> None:
    """The table of weights."""
    kept = {f: w for f, w in weights.items() if np.abs(w).max() >= SMALLEST and "\t" not in f and "\n" not in f}
    path.write_text(HEADER + "".join("\t".join([f, *(f"{x:.2f}" for x in w)]) + "\n" for f, w in sorted(kept.items())), "utf-8")


def main(corpora: Path) -> None:
    """Parses, learns and writes."""
    words = lang.load("nl").names
    pipeline = nlp("nl")
    with pipeline.select_pipes(disable=["kroniek_names"]):
        docs = list(pipeline.pipe([*ntrex(corpora), *alpino(corpora)], as_tuples=True, batch_size=64))
    data = list(examples(docs, words))
    print(f"{len(data)} examples: {dict(Counter(LABELS[y] for _, y in data))}")
    write(train(data), OUT)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
