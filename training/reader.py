"""How training reads its documents: gold tokens and gold sentence starts on the predicted side, as our splitter gives them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from pathlib import Path

from spacy import util
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example


@util.registry.readers("kroniek.Sentences.v1")  # type: ignore[untyped-decorator]
def create_reader(path: Path, shuffle: bool) -> Callable[[Language], Iterable[Example]]:
    """Examples whose predicted side carries words, spaces and sentence starts; shuffled anew, but with a seed, each epoch."""
    rng = random.Random(1)
    cache: list[Doc] = []

    def read(nlp: Language) -> Iterable[Example]:
        if not cache:
            cache.extend(DocBin().from_disk(path).get_docs(nlp.vocab))
        order = list(cache)
        if shuffle:
            rng.shuffle(order)
        for gold in order:
            starts: list[bool | int | None] = [1 if t.is_sent_start else -1 for t in gold]
            yield Example(
                Doc(nlp.vocab, words=[t.text for t in gold], spaces=[bool(t.whitespace_) for t in gold], sent_starts=starts),
                gold,
            )

    return read


@util.registry.callbacks("kroniek.Resume.v1")  # type: ignore[untyped-decorator]
def create_resume() -> Callable[[Language], Language]:
    """Lets a loaded edit-tree lemmatiser learn on: it keeps its labels, and forgets on disk which tree each of them is."""

    def resume(nlp: Language) -> Language:
        lemmatizer = nlp.get_pipe("lemmatizer")
        lemmatizer.tree2label = {tree: i for i, tree in enumerate(lemmatizer.cfg["labels"])}  # type: ignore[attr-defined]
        return nlp

    return resume
