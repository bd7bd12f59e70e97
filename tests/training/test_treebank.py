"""Treebanks become training documents: lemmas in one convention, features both converters write, other quotes."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import spacy

import lexicon
import silver
import treebank

SENTENCE = """\
# sent_id = eigen\\1
1	De	de	DET	LID|bep|stan|rest	Definite=Def|PronType=Art	2	det	_	_
2	leider	leider	NOUN	N|soort|ev|basis|zijd|stan	Gender=Com|Number=Sing	3	nsubj	_	_
3	riep	op_roepen	VERB	WW|pv|verl|ev	Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin	0	root	_	_
4	de	de	DET	LID|bep|stan|rest	Definite=Def	5	det	_	_
5	risicogroepen	risico_groep	NOUN	N|soort|mv|basis	Number=Plur	3	obj	_	_
6	op	op	ADP	VZ|fin	_	3	compound:prt	_	SpaceAfter=No
7	.	.	PUNCT	LET	_	3	punct	_	_
"""


def rows(tmp_path: Path) -> list[treebank.Row]:
    path = tmp_path / "x.conllu"
    path.write_text(SENTENCE, "utf-8")
    ((_, found),) = treebank.sentences(path)
    return found


def test_rows(tmp_path: Path) -> None:
    found = rows(tmp_path)
    assert [r.lemma for r in found] == ["de", "leider", "roepen", "de", "risicogroep", "op", "."]
    assert found[0].feats == "Definite=Def"
    assert [r.head for r in found] == [1, 2, 2, 4, 2, 2, 2]


def test_a_document_keeps_words_and_spaces(tmp_path: Path) -> None:
    doc = treebank.document(spacy.blank("nl").vocab, [rows(tmp_path), rows(tmp_path)])
    assert doc.text == "De leider riep de risicogroepen op. De leider riep de risicogroepen op. "
    assert [t.i for t in doc if t.is_sent_start] == [0, 7]


def test_white_space_hangs_on_the_word_before(tmp_path: Path) -> None:
    class Always(random.Random):
        def random(self) -> float:
            return 0.0

    found = treebank.with_space(rows(tmp_path), Always(1))
    doc = treebank.document(spacy.blank("nl").vocab, [found, rows(tmp_path)])
    assert doc[7].is_space
    assert doc[7].head.i == 6
    assert doc[8].is_sent_start


@pytest.mark.parametrize(
    ("heads", "tree"),
    [
        pytest.param([1, 1, 1], True, id="a tree"),
        pytest.param([1, 0, 2], False, id="a circle"),
        pytest.param([0, 1, 1], False, id="two roots"),
    ],
)
def test_is_tree(heads: list[int], tree: bool) -> None:
    assert silver.is_tree(heads) is tree


@pytest.mark.parametrize(
    ("infinitive", "forms"),
    [
        pytest.param("werken", "werk werkt werkte werkten gewerkt gewerkte werkend werkende", id="t after k"),
        pytest.param("maken", "maak maakt maakte gemaakt", id="an open syllable"),
        pytest.param("leven", "leef leeft leefde geleefd", id="v becomes f, and d"),
        pytest.param("reizen", "reis reist reisde gereisd", id="z becomes s, and d"),
        pytest.param("pakken", "pak pakt pakte gepakt", id="a double consonant"),
        pytest.param("twijfelen", "twijfel twijfelt twijfelde getwijfeld", id="an unstressed last syllable"),
        pytest.param("verklaren", "verklaar verklaart verklaarde verklaard", id="no ge- behind ver-"),
        pytest.param("oproepen", "oproepen opriep opriepen opgeroepen", id="irregular, with its particle"),
        pytest.param("effenen", "geëffend", id="a diaeresis behind ge-"),
    ],
)
def test_forms_of_verbs(infinitive: str, forms: str) -> None:
    assert set(forms.split()) <= lexicon.every(infinitive)
