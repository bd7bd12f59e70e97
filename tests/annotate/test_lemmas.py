"""The lemma layer: known forms, particles in front and apart, last parts of compounds. No trained model is needed."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from kroniek.annotate.lemmas import Lemmas

NLP = spacy.blank("nl")
LEXICON = {
    "VERB": {"liet": "laten", "sprong": "springen", "gesprongen": "springen", "geven": "geven", "riep": "roepen"},
    "NOUN": {"steden": "stad", "leiders": "leider"},
}


def layer() -> Lemmas:
    made = Lemmas(NLP.vocab)
    made.fill(LEXICON, ["los", "mee", "op", "toe"], [("eerde", "eren")])
    return made


@pytest.mark.parametrize(
    ("form", "pos", "lemma"),
    [
        pytest.param("sprong", "VERB", "springen", id="a known form"),
        pytest.param("losliet", "VERB", "loslaten", id="a particle in front"),
        pytest.param("meegesprongen", "VERB", "meespringen", id="a participle with its particle"),
        pytest.param("toetegeven", "VERB", "toegeven", id="an infinitive with te inside"),
        pytest.param("arriveerde", "VERB", "arriveren", id="a loan verb by its ending"),
        pytest.param("havensteden", "NOUN", "havenstad", id="the last part of a compound"),
        pytest.param("sprong", "NOUN", None, id="a verb's form is no noun's"),
        pytest.param("xyz", "VERB", None, id="nothing known"),
    ],
)
def test_lemma(form: str, pos: str, lemma: str | None) -> None:
    assert layer().lemma(form, pos) == lemma


def test_a_particle_that_stands_apart_joins_its_verb() -> None:
    words = "De leider riep zijn aanhang op".split()
    doc = Doc(NLP.vocab, words=words, pos=["DET", "NOUN", "VERB", "PRON", "NOUN", "ADP"], lemmas=words, heads=[1, 2, 2, 4, 2, 2],
              deps=["det", "nsubj", "ROOT", "nmod:poss", "obj", "compound:prt"])  # fmt: skip
    assert layer()(doc)[2].lemma_ == "oproepen"


def test_a_word_that_is_no_particle_does_not_join() -> None:
    words = "Hij riep luid".split()
    doc = Doc(NLP.vocab, words=words, pos=["PRON", "VERB", "ADJ"], lemmas=words, heads=[1, 1, 1], deps=["nsubj", "ROOT", "compound:prt"])
    assert layer()(doc)[1].lemma_ == "roepen"


def test_a_hyphen_compound_keeps_its_capitals() -> None:
    doc = Doc(NLP.vocab, words=["VN-leiders"], pos=["NOUN"], lemmas=["VN-leiders"], heads=[0], deps=["ROOT"])
    assert layer()(doc)[0].lemma_ == "VN-leider"


def test_the_lexicon_survives_the_disk(tmp_path: Path) -> None:
    layer().to_disk(tmp_path / "x")
    again = Lemmas(NLP.vocab).from_disk(tmp_path / "x")
    assert again.lemma("losliet", "VERB") == "loslaten"
    assert again.lemma("arriveerde", "VERB") == "arriveren"
