"""Another pipeline in our place: its labels become ours, and the finders then find the same."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from kroniek.annotate import nlp
from kroniek.annotate.borrowed import adapt
from kroniek.errors import ModelError

WORDS = ["De", "politie", "is", "door", "Visser", "gisteren", "geprezen", "."]


@Language.component("stub_parser")
def stub_parser(doc: Doc) -> Doc:
    """Says what a pipeline of another scheme could say of one sentence: version-1 relations, no fine tags, OntoNotes names."""
    if [t.text for t in doc] != WORDS:
        return doc
    rows = [
        ("DET", "det", 1, ""), ("NOUN", "nsubjpass", 6, "Number=Sing"), ("AUX", "auxpass", 6, "VerbForm=Fin"), ("ADP", "case", 4, ""),
        ("PROPN", "nmod:agent", 6, ""), ("ADV", "advmod", 6, ""), ("VERB", "root", 6, "VerbForm=Part"), ("PUNCT", "punct", 6, ""),
    ]  # fmt: skip
    for token, (pos, dep, head, features) in zip(doc, rows, strict=True):
        token.pos_, token.dep_, token.head, token.lemma_ = pos, dep, doc[head], token.lower_
        token.set_morph(features)  # type: ignore[attr-defined]  # missing in the stubs
    doc.ents = (Span(doc, 4, 5, label="PERSON"), Span(doc, 5, 6, label="DATE"))
    return doc


@pytest.fixture
def stub() -> Language:
    pipeline = spacy.blank("nl")
    pipeline.add_pipe("stub_parser", name="ner")
    return adapt(pipeline, Path("nowhere"))


def test_labels_are_ours(stub: Language) -> None:
    doc = stub(" ".join(WORDS[:-1]) + ".")
    assert [t.dep_ for t in doc] == ["det", "nsubj:pass", "aux:pass", "case", "obl:agent", "advmod", "ROOT", "punct"]
    assert [t.tag_.split("|")[0] for t in doc][1:] == ["N", "WW", "VZ", "N", "BW", "WW", "LET"]
    assert doc[6].tag_.startswith("WW|vd")
    assert [(e.text, e.label_) for e in doc.ents] == [("Visser", "PER")]


def test_sentences_are_split_by_us(stub: Language) -> None:
    doc = stub("Het licht viel uit. Niemand wist waarom.")
    assert [t.text for t in doc if t.is_sent_start] == ["Het", "Niemand"]


def test_a_pipeline_without_names_gets_ours() -> None:
    pipeline = adapt(spacy.blank("nl"), Path("nowhere"))
    assert pipeline.pipe_names[0] == "kroniek_sentences"
    assert pipeline.pipe_names[-1] == "kroniek_names"


def test_ours_is_left_as_it_is() -> None:
    pipeline = spacy.blank("nl")
    pipeline.add_pipe("kroniek_sentences")
    assert adapt(pipeline, Path("nowhere")).pipe_names == ["kroniek_sentences"]


def test_a_pipeline_that_is_not_there_is_named() -> None:
    with pytest.raises(ModelError, match="no_such_pipeline"):
        nlp("nl", pipeline="no_such_pipeline")


def test_a_pipeline_for_another_language_is_refused(tmp_path: Path) -> None:
    spacy.blank("de").to_disk(tmp_path / "de")
    with pytest.raises(ModelError, match="'de'"):
        nlp("nl", pipeline=str(tmp_path / "de"))


@pytest.mark.model
def test_spacy_finds_it_by_name() -> None:
    assert spacy.load("kroniek").pipe_names == nlp("nl").pipe_names
