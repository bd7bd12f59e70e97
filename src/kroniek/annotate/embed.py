"""Word forms are embedded once a batch: half of a text is words that were in it before.

What `spacy.MultiHashEmbed.v2` makes of a word depends on the word alone, not on those around it, and it is a third of the work of
the encoder. So when it predicts, each form goes through it once, and its row is handed to every place where the form stands. The
rows of a matrix product do not depend on each other, so the outcome is the same, bit for bit. To learn, it is the same model.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import numpy as np
from spacy.attrs import NORM, ORTH, intify_attr
from spacy.ml.models.tok2vec import MultiHashEmbed
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import Model
from thinc.types import Floats2d

Embed = Model[list[Doc], list[Floats2d]]
SPREAD = np.uint64(0x9E3779B97F4A7C15)
"""Spreads the bits of one hash before another is laid over it (2**64 over the golden ratio, as is usual)."""


@registry.architectures("kroniek.EmbedOnce.v1")  # type: ignore[untyped-decorator]
def embed_once(width: int, attrs: list[str | int], rows: list[int], include_static_vectors: bool) -> Embed:
    """The embedding layer of the shipped pipeline: `spacy.MultiHashEmbed.v2` with static vectors, each form of a batch once."""
    if not include_static_vectors:
        raise ValueError("kroniek.EmbedOnce.v1 is made for static vectors: set include_static_vectors to true")
    model = MultiHashEmbed(width, attrs, rows, include_static_vectors)
    columns = [cast("int", intify_attr(a)) for a in attrs]
    slow = model._func

    def forward(model: Embed, docs: list[Doc], is_train: bool) -> tuple[list[Floats2d], Callable[[Any], Any]]:
        if is_train:
            return cast("tuple[list[Floats2d], Callable[[Any], Any]]", slow(model, docs, is_train))
        if not any(len(d) for d in docs):
            return [model.ops.alloc2f(0, width) for _ in docs], lambda _: []
        return _predict(model, docs, columns), lambda _: []

    model._func = forward
    return model


def _predict(model: Embed, docs: list[Doc], columns: list[int]) -> list[Floats2d]:
    features = np.concatenate([doc.to_array([*columns, ORTH, NORM]) for doc in docs])
    _, first, back = np.unique(features[:, -2] * SPREAD ^ features[:, -1], return_index=True, return_inverse=True)
    forms = features[first]
    both, mix = model.layers[0], model.layers[1]
    hashed, static = both.layers
    vectors = docs[0].vocab.vectors.get_batch(forms[:, -2])
    weights = cast("Any", model.ops.as_contig(static.get_param("W")))
    projected = cast("Any", model.ops.gemm(model.ops.as_contig(vectors), weights, trans2=True))
    rows = np.hstack([hashed.layers[-1].predict(np.ascontiguousarray(forms[:, :-2])), projected])
    every = mix.predict(rows)[back]
    ends = np.cumsum([len(d) for d in docs])
    return [cast("Floats2d", part) for part in np.split(every, ends[:-1])]
