"""Lemmas of separable verbs, joined from the parse: `riep ... op` gets `oproepen`."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

PARTICLE = "compound:prt"


@Language.factory("kroniek_lemmas", assigns=["token.lemma"], requires=["token.lemma", "token.dep"])
def create_lemmas(nlp: Language, name: str) -> Lemmas:
    """The joiner as a spaCy component; it goes behind the parser and the lemmatiser."""
    return Lemmas()


class Lemmas:
    """Puts a separated particle before its verb's lemma."""

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            if token.dep_ == PARTICLE and token.head.pos_ in {"VERB", "AUX"}:
                particle, verb = token.text.lower(), token.head
                if not verb.lemma_.startswith(particle):
                    verb.lemma_ = particle + verb.lemma_
        return doc
