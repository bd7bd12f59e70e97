"""The trained edit trees, asked only for words that the lexicon does not know: two words in five, and the answer is the same.

It is spaCy's `EditTreeLemmatizer`, trained as such and with the same files; only the place where it predicts is another: behind the
parser and right before the lemma layer, whose lexicon it looks in.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import LOWER, POS
from spacy.language import Language as Pipeline
from spacy.pipeline.edit_tree_lemmatizer import DEFAULT_EDIT_TREE_LEMMATIZER_MODEL, EditTreeLemmatizer
from spacy.tokens import Doc
from thinc.api import Model

from kroniek.annotate.lemmas import Lemmas

LAYER = "kroniek_lemmas"


@Pipeline.factory(
    "kroniek_edit_trees",
    assigns=["token.lemma"],
    requires=["token.pos", "doc.tensor"],
    default_config={"model": DEFAULT_EDIT_TREE_LEMMATIZER_MODEL},
)
def create_edit_trees(nlp: Pipeline, name: str, model: Model[Any, Any]) -> EditTrees:
    """The lemmatizer as a spaCy component; it goes behind what settles parts of speech and before `kroniek_lemmas`."""
    return EditTrees(nlp, model, name)


class EditTrees(EditTreeLemmatizer):
    """Edit trees for the words that no lexicon knows: the likeliest tree, and the word itself where that does not fit."""

    def __init__(self, nlp: Pipeline, model: Model[Any, Any], name: str) -> None:
        super().__init__(nlp.vocab, model, name)
        self._nlp = nlp

    def predict(self, docs: Iterable[Doc]) -> list[NDArray[np.intp]]:  # type: ignore[override]
        """For each document the index of each unknown word with its tree, two columns; the tree is -1 where none fits."""
        given = list(docs)
        layer = self._nlp.get_pipe(LAYER) if self._nlp.has_pipe(LAYER) else None
        lexicon = layer if isinstance(layer, Lemmas) else Lemmas(self.vocab)
        unknown = [self._unknown(doc, lexicon) for doc in given]
        rows = [cast("Any", doc.tensor)[u] for doc, u in zip(given, unknown, strict=True) if len(u)]
        if not rows:
            return [np.zeros((0, 2), dtype=np.intp) for _ in given]
        best = self.model.get_ref("output_layer").predict(np.ascontiguousarray(np.concatenate(rows))).argmax(axis=1)
        trees = iter(np.asarray(self.cfg["labels"], dtype=np.intp)[best])
        out = []
        for doc, u in zip(given, unknown, strict=True):
            found = [(i, self._fitting(doc[i].text, next(trees))) for i in u.tolist()]
            out.append(np.array(found, dtype=np.intp).reshape(-1, 2))
        return out

    def set_annotations(self, docs: Iterable[Doc], batch_tree_ids: Iterable[NDArray[np.intp]]) -> None:
        """Writes the lemma that each tree makes of its word, or the word itself."""
        for doc, found in zip(docs, batch_tree_ids, strict=True):
            for i, tree in found.tolist():
                token = doc[i]
                token.lemma_ = token.text if tree == -1 else self.trees.apply(tree, token.text)

    def _fitting(self, text: str, tree: np.intp) -> int:
        return int(tree) if self.trees.apply(int(tree), text) is not None else -1

    def _unknown(self, doc: Doc, lexicon: Lemmas) -> NDArray[np.intp]:
        forms = doc.to_array([POS, LOWER])
        strings = self.vocab.strings
        return np.array([i for i, (pos, form) in enumerate(forms.tolist()) if not lexicon.known(pos, form, strings)], dtype=np.intp)
