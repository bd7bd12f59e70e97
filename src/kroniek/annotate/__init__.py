"""Reports become spaCy documents: tokens, sentences, tags, lemmas, relations and names, in batches."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from kroniek.annotate import auxiliaries, edit_trees, embed, lemmas, names, sentences, subjects  # noqa: F401 -- registers the components that the pipeline names
from kroniek.annotate.borrowed import adapt
from kroniek.annotate.sentences import BODY
from kroniek.errors import ModelError
from kroniek.records import Reading, Report

MODELS = Path(__file__).parent.parent / "model"


@cache
def nlp(code: str = "nl", *, pipeline: str = "") -> Pipeline:
    """The spaCy pipeline that parses a language: the one in the package, or another by name or path.

    >>> nlp("nl")("De minister trad af.")[2].lemma_  # doctest: +SKIP
    'aftreden'

    Raises `ModelError` when it cannot be loaded; nothing is ever downloaded.
    """
    where = pipeline or os.environ.get("KRONIEK_MODEL", "") or str(MODELS / code)
    try:
        loaded = spacy.load(where)
    except (OSError, ImportError, ValueError) as e:
        raise ModelError(f"the pipeline {where!r} cannot be loaded: {e}") from e
    if loaded.lang != code:
        raise ModelError(f"the pipeline {where!r} parses {loaded.lang!r}, and {code!r} is asked for")
    return adapt(loaded, MODELS / code / "kroniek_lemmas")


def load(**overrides: Any) -> Pipeline:
    """The pipeline in the package, for `spacy.load("kroniek")`; the overrides are those of `spacy.load`."""
    return spacy.load(MODELS / "nl", **overrides)


def annotate(reports: Iterable[Report], pipeline: Pipeline, *, batch: int = 64) -> Iterator[tuple[Report, Doc]]:
    """Each report with its document, in order. Offsets of the document are those of the report's text."""
    for reading, doc in annotate_screened((Reading(report=r) for r in reports), pipeline, batch=batch):
        yield reading.report, doc


def annotate_screened(readings: Iterable[Reading], pipeline: Pipeline, *, batch: int = 64) -> Iterator[tuple[Reading, Doc]]:
    """The same for reports of which passages are left unread: those are white space in the document, and all offsets stay."""
    docs = ((_document(r, pipeline), r) for r in readings)
    for doc, reading in pipeline.pipe(docs, as_tuples=True, batch_size=batch):
        yield reading, doc


def _document(reading: Reading, pipeline: Pipeline) -> Doc:
    doc = pipeline.make_doc(_blanked(reading))
    doc.user_data[BODY] = reading.report.body
    return doc


def _blanked(reading: Reading) -> str:
    text, at, parts = reading.report.text, 0, []
    for start, end in sorted((u.span.start, u.span.end) for u in reading.unread):
        parts += [text[at:start], " " * (end - max(at, start))]
        at = max(at, end)
    return "".join([*parts, text[at:]])
