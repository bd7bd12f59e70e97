"""One subject to a clause, whatever the parser said. No trained model is needed: the parses are written out."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from kroniek.annotate.subjects import create_subjects

NLP = spacy.blank("nl")
FINITE, MANY, INFINITIVE = "Number=Sing|VerbForm=Fin", "Number=Plur|VerbForm=Fin", "VerbForm=Inf"
ONE, TWO, WHO, WHOM = "Number=Sing", "Number=Plur", "Case=Nom", "Case=Acc"

# word, part of speech, features, index of the head, label from the parser, label wanted
Row = tuple[str, str, str, int, str, str]
CASES: list[tuple[str, list[Row]]] = [
    ("two subjects: the first one that agrees is it", [
        ("Rusland", "PROPN", ONE, 1, "nsubj", "nsubj"), ("waarschuwt", "VERB", FINITE, 1, "ROOT", "ROOT"),
        ("buurlanden", "NOUN", TWO, 1, "nsubj", "obj"),
    ]),
    ("two subjects: the verb is plural, so the second is it", [
        ("Bos", "NOUN", ONE, 1, "nsubj", "obj"), ("steunen", "VERB", MANY, 1, "ROOT", "ROOT"),
        ("leden", "NOUN", TWO, 1, "nsubj", "nsubj"),
    ]),
    ("two subjects: case shows it", [
        ("Dat", "PRON", "", 1, "nsubj", "obj"), ("zegt", "VERB", FINITE, 1, "ROOT", "ROOT"), ("zij", "PRON", WHO, 1, "nsubj", "nsubj"),
    ]),
    ("two subjects: a relative clause is left alone", [
        ("die", "PRON", "PronType=Rel", 2, "nsubj", "nsubj"), ("iedereen", "PRON", "", 2, "nsubj", "nsubj"),
        ("kende", "VERB", FINITE, 2, "ROOT", "ROOT"),
    ]),
    ("two objects and no subject: the first one", [
        ("Betekende", "VERB", FINITE, 0, "ROOT", "ROOT"), ("nederlaag", "NOUN", ONE, 0, "obj", "nsubj"),
        ("einde", "NOUN", ONE, 0, "obj", "obj"),
    ]),
    ("a lone object behind what was put first", [
        ("Toen", "ADV", "", 1, "advmod", "advmod"), ("groeide", "VERB", FINITE, 1, "ROOT", "ROOT"),
        ("vertrouwen", "NOUN", ONE, 1, "obj", "nsubj"),
    ]),
    ("a lone object of a verb that opens the sentence stays: an order", [
        ("Sluit", "VERB", FINITE, 0, "ROOT", "ROOT"), ("ramen", "NOUN", TWO, 0, "obj", "obj"),
    ]),
    ("a lone object in the accusative stays", [
        ("Toen", "ADV", "", 1, "advmod", "advmod"), ("zag", "VERB", FINITE, 1, "ROOT", "ROOT"), ("hem", "PRON", WHOM, 1, "obj", "obj"),
    ]),
    ("a subordinate clause needs one", [
        ("dat", "SCONJ", "", 2, "mark", "mark"), ("favoriet", "NOUN", ONE, 2, "obj", "nsubj"),
        ("afhaakte", "VERB", FINITE, 2, "ROOT", "ROOT"),
    ]),
    ("a passive with an object alone", [
        ("was", "AUX", FINITE, 2, "aux:pass", "aux:pass"), ("grens", "NOUN", ONE, 2, "obj", "nsubj:pass"),
        ("overschreden", "VERB", "VerbForm=Part", 2, "ROOT", "ROOT"),
    ]),
    ("a second subject of a verb in the active", [
        ("politie", "NOUN", ONE, 3, "nsubj", "nsubj"), ("heeft", "AUX", FINITE, 3, "aux", "aux"),
        ("man", "NOUN", ONE, 3, "nsubj:pass", "obj"), ("aangehouden", "VERB", "VerbForm=Part", 3, "ROOT", "ROOT"),
    ]),
    ("an infinitive with `te` has none", [
        ("rekening", "NOUN", ONE, 2, "nsubj", "obj"), ("te", "ADP", "", 2, "mark", "mark"),
        ("betalen", "VERB", INFINITIVE, 2, "ROOT", "ROOT"),
    ]),
    ("the usual clause is left alone", [
        ("leden", "NOUN", TWO, 1, "nsubj", "nsubj"), ("kiest", "VERB", FINITE, 1, "ROOT", "ROOT"), ("raad", "NOUN", ONE, 1, "obj", "obj"),
    ]),
    ("names show no number", [
        ("Toen", "ADV", "", 1, "advmod", "advmod"), ("lieten", "VERB", MANY, 1, "ROOT", "ROOT"),
        ("FARC", "PROPN", ONE, 1, "nsubj", "nsubj"), ("gijzelaars", "NOUN", TWO, 1, "nsubj", "obj"),
    ]),
]  # fmt: skip


@pytest.mark.parametrize("rows", [pytest.param(r, id=reason) for reason, r in CASES])
def test_the_forms_decide(rows: list[Row]) -> None:
    words, pos, morphs, heads, deps, wanted = (list(x) for x in zip(*rows, strict=True))
    doc = Doc(NLP.vocab, words=words, pos=pos, morphs=morphs, heads=heads, deps=deps)
    assert [t.dep_ for t in create_subjects(NLP, "x")(doc)] == wanted


def test_a_present_participle_has_no_subject() -> None:
    doc = Doc(
        NLP.vocab,
        words=["verbod", "negerend"],
        pos=["NOUN", "VERB"],
        tags=["N", "WW|od|vrij|zonder"],
        heads=[1, 1],
        deps=["nsubj", "ROOT"],
    )
    assert create_subjects(NLP, "x")(doc)[0].dep_ == "obj"
