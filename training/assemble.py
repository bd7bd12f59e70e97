"""The pipeline that ships: what was trained, with our splitter before the parser and lemma and name layers behind it."""

from __future__ import annotations

import sys
from pathlib import Path

import spacy

from kroniek import (
    annotate,  # noqa: F401 -- registers our components
    lang,
)
from kroniek.annotate.tokens import make_tokenizer


def assemble(trained: Path, out: Path) -> None:
    """Reads a trained pipeline and writes the one that ships."""
    nlp = spacy.load(trained)
    nlp.tokenizer = make_tokenizer(nlp, lang.load(nlp.lang).tokens)
    nlp.add_pipe("kroniek_sentences", first=True)
    nlp.add_pipe("kroniek_lemmas", last=True)
    nlp.add_pipe("kroniek_names", last=True)
    nlp.to_disk(out)


if __name__ == "__main__":
    assemble(Path(sys.argv[1]), Path(sys.argv[2]))
