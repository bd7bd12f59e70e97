"""Components that save work give what spaCy's own give, to the last bit. No trained model is needed: the weights are drawn."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.language import Language as Pipeline
from spacy.ml.models.tok2vec import MultiHashEmbed
from spacy.pipeline.edit_tree_lemmatizer import EditTreeLemmatizer
from spacy.tokens import Doc
from spacy.training import Example
from thinc.api import Config, fix_random_seed

from kroniek.annotate.edit_trees import EditTrees
from kroniek.annotate.embed import embed_once
from kroniek.annotate.lemmas import Lemmas

TEXTS = ["De zee is stil en de haven is leeg .", "Stil", "DE haven ligt stil , de zee ook .", "Boten Boten Boten"]
TRAINED = [("De boten lagen stil", ["de", "boot", "liggen", "stil"]), ("Grote boten voeren uit", ["groot", "boot", "varen", "uit"])]


def docs(nlp: Pipeline) -> list[Doc]:
    return [Doc(nlp.vocab, words=text.split()) for text in TEXTS]


def test_each_form_once_gives_the_same_rows() -> None:
    nlp = spacy.blank("nl")
    vectors = np.random.default_rng(1).standard_normal((50, 8)).astype("float32")
    nlp.vocab.vectors = spacy.vectors.Vectors(data=vectors, mode="floret", strings=nlp.vocab.strings, hash_count=2, minn=3, maxn=4)
    attrs: list[str | int] = ["NORM", "PREFIX", "SUFFIX", "SHAPE"]
    usual = MultiHashEmbed(16, attrs, [50, 20, 20, 20], include_static_vectors=True)
    usual.initialize(X=docs(nlp))
    once = embed_once(16, attrs, [50, 20, 20, 20], include_static_vectors=True).from_bytes(usual.to_bytes())
    for wanted, got in zip(usual.predict(docs(nlp)), once.predict(docs(nlp)), strict=True):
        assert wanted.shape == got.shape
        assert (np.asarray(wanted) == np.asarray(got)).all()
    assert [x.shape for x in once.predict([Doc(nlp.vocab)])] == [(0, 16)]


def test_embedding_without_vectors_is_refused() -> None:
    with pytest.raises(ValueError, match="include_static_vectors"):
        embed_once(16, ["NORM"], [50], include_static_vectors=False)


def trained() -> Pipeline:
    """A pipeline with an edit-tree lemmatizer behind an encoder of its own, taught two sentences."""
    config = """
    [nlp]
    lang = "nl"
    pipeline = ["tok2vec", "lemmatizer"]
    [components]
    [components.tok2vec]
    factory = "tok2vec"
    [components.lemmatizer]
    factory = "trainable_lemmatizer"
    min_tree_freq = 1
    [components.lemmatizer.model]
    @architectures = "spacy.Tagger.v2"
    nO = null
    normalize = false
    [components.lemmatizer.model.tok2vec]
    @architectures = "spacy.Tok2VecListener.v1"
    width = 96
    """
    fix_random_seed(3)
    nlp = spacy.util.load_model_from_config(Config().from_str(config), auto_fill=True)
    examples = [Example(nlp.make_doc(text), Doc(nlp.vocab, words=text.split(), lemmas=lemmas)) for text, lemmas in TRAINED]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(15):
        nlp.update(examples, sgd=optimizer)
    return nlp


def test_trees_for_unknown_words_only_give_the_same_lemmas() -> None:
    nlp = trained()
    usual = nlp.get_pipe("lemmatizer")
    assert isinstance(usual, EditTreeLemmatizer)
    lexicon = nlp.add_pipe("kroniek_lemmas", last=True)
    assert isinstance(lexicon, Lemmas)
    lexicon.fill({"NOUN": {"boten": "boot"}}, [])
    trees = EditTrees(nlp, usual.model, "lemmatizer")
    trees.cfg, trees.trees = usual.cfg, usual.trees
    for text in ("De boten voeren uit", "boten", "Grote zeeën lagen stil"):
        words = text.split()
        a, b = (Doc(nlp.vocab, words=words, pos=["NOUN" if w == "boten" else "X" for w in words]) for _ in range(2))
        nlp.get_pipe("tok2vec")(a)
        b.tensor = a.tensor
        assert [t.lemma_ for t in lexicon(usual(a))] == [t.lemma_ for t in lexicon(trees(b))]
        assert all(t.lemma_ == "boot" for t in b if t.text == "boten")
    empty = Doc(nlp.vocab)
    assert list(trees.pipe([empty], batch_size=1)) == [empty]
