"""The pipeline that ships: what was trained, with our splitter before the parser and lemma and name layers behind it."""

from __future__ import annotations

import sys
from pathlib import Path

import spacy
from spacy.util import load_config

import lexicon
from kroniek import (
    annotate,  # noqa: F401 -- registers our components
    lang,
)
from kroniek.annotate.lemmas import Lemmas
from kroniek.annotate.tokens import make_tokenizer

LANG = Path(__file__).parents[1] / "src" / "kroniek" / "lang" / "nl"
VERB_LISTS = ("events.tsv", "claim_verbs.tsv")
"""Our own lists whose first column holds infinitives."""


def own_verbs() -> set[str]:
    """Infinitives of our own lists."""
    rows = (line.split("\t")[0] for name in VERB_LISTS for line in (LANG / name).read_text("utf-8").splitlines())
    return {w for w in rows if w.endswith("n") and w.isalpha() and w.islower()}


def assemble(trained: Path, out: Path, corpora: Path) -> None:
    """Reads a trained pipeline and writes the one that ships."""
    nlp = spacy.load(trained)
    nlp.tokenizer = make_tokenizer(nlp, lang.load(nlp.lang).tokens)
    nlp.add_pipe("kroniek_sentences", first=True)
    nlp.add_pipe("kroniek_subjects", last=True)
    nlp.add_pipe("kroniek_auxiliaries", last=True)
    lemmas = nlp.add_pipe("kroniek_lemmas", last=True)
    assert isinstance(lemmas, Lemmas)
    ud = corpora / "ud-nl"
    verbs = own_verbs() | lexicon.wordnet_verbs(corpora / "omw-nld" / "wns" / "nld" / "wn-data-nld.tab")
    words, particles = lexicon.build([ud / "train.conllu", ud / "lassysmall-dev.conllu", ud / "alpino-dev.conllu"], verbs)
    lemmas.fill(words, particles, lexicon.ENDINGS)
    nlp.add_pipe("kroniek_names", last=True)
    nlp.config["paths"] |= {"train": None, "dev": None, "vectors": None}
    nlp.config["initialize"]["vectors"] = "${paths.vectors}"  # no path of the machine that trained it is shipped
    nlp.to_disk(out)
    hasten(out)


def hasten(out: Path) -> None:
    """The same weights in components of ours that give the same outcome in less time: `embed.py` and `edit_trees.py`."""
    config = load_config(out / "config.cfg")
    config["components"]["tok2vec"]["model"]["embed"]["@architectures"] = "kroniek.EmbedOnce.v1"
    config["components"]["lemmatizer"] = {"factory": "kroniek_edit_trees", "model": config["components"]["lemmatizer"]["model"]}
    order = [n for n in config["nlp"]["pipeline"] if n != "lemmatizer"]
    order.insert(order.index("kroniek_lemmas"), "lemmatizer")
    config["nlp"]["pipeline"] = order
    config.to_disk(out / "config.cfg")
    spacy.load(out).to_disk(out)


if __name__ == "__main__":
    assemble(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
