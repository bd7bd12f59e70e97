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


FIN, INF = "Number=Plur|Tense=Pres|VerbForm=Fin", "VerbForm=Inf"


@pytest.mark.parametrize(
    ("tag", "features", "dep", "above", "wanted"),
    [
        pytest.param("WW|vd|prenom|zonder", FIN, "ROOT", "nsubj", ("WW|pv|tgw|mv", FIN), id="the features call it finite"),
        pytest.param("WW|pv|tgw|mv", INF, "ROOT", "nsubj", ("WW|pv|tgw|mv", FIN), id="the tag calls it finite"),
        pytest.param("WW|pv|tgw|mv", INF, "ROOT", "obj", ("WW|pv|tgw|mv", INF), id="no subject, so nothing is proved"),
        pytest.param("WW|pv|tgw|mv", FIN, "xcomp", "obj", ("WW|inf|vrij|zonder", INF), id="an open complement is never finite"),
        pytest.param("WW|inf|vrij|zonder", INF, "ROOT", "nsubj", ("WW|inf|vrij|zonder", INF), id="both agree"),
    ],
)
def test_tag_and_features_of_a_verb_agree(tag: str, features: str, dep: str, above: str, wanted: tuple[str, str]) -> None:
    doc = Doc(
        NLP.vocab, words=["leden", "steunen", "doen"], pos=["NOUN", "VERB", "VERB"], tags=["N", tag, "WW"], morphs=["", features, ""],
        heads=[1, 1 if dep == "ROOT" else 2, 1 if dep == "ROOT" else 2], deps=[above, dep, "advcl" if dep == "ROOT" else "ROOT"],
    )  # fmt: skip
    token = Auxiliaries(lang.load("nl").syntax)(doc)[1]
    assert (token.tag_, str(token.morph)) == wanted
