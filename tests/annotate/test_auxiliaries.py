"""Auxiliary or verb: the parse decides. No trained model is needed."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from kroniek import lang
from kroniek.annotate.auxiliaries import Auxiliaries

NLP = spacy.blank("nl")


@pytest.mark.parametrize(
    ("tagged", "dep", "decided"),
    [
        pytest.param("VERB", "aux", "AUX", id="an auxiliary tagged as verb"),
        pytest.param("VERB", "cop", "AUX", id="a copula tagged as verb"),
        pytest.param("AUX", "conj", "VERB", id="a main verb tagged as auxiliary"),
        pytest.param("ADV", "cc:preconj", "CCONJ", id="the first half of a pair"),
        pytest.param("NOUN", "aux", "NOUN", id="other words are left alone"),
    ],
)
def test_the_relation_decides(tagged: str, dep: str, decided: str) -> None:
    doc = Doc(NLP.vocab, words=["heeft", "gewonnen"], pos=[tagged, "VERB"], heads=[1, 1], deps=[dep, "ROOT"])
    assert [t.pos_ for t in Auxiliaries(lang.load("nl").syntax)(doc)] == [decided, "VERB"]
