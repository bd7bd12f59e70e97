"""Names: placeholder that marks runs of proper nouns until the name layer lands in this same series of commits."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span


@Language.factory("kroniek_names", assigns=["doc.ents"])
def create_names(nlp: Language, name: str) -> Names:
    """The name finder as a spaCy component."""
    return Names()


class Names:
    """Marks names."""

    def __call__(self, doc: Doc) -> Doc:
        ents, i = [], 0
        while i < len(doc):
            j = i
            while j < len(doc) and doc[j].pos_ == "PROPN" and doc[j].is_sent_start is not True or (j == i and j < len(doc) and doc[j].pos_ == "PROPN"):
                j += 1
            if j > i:
                ents.append(Span(doc, i, j, label="MISC"))
            i = max(j, i + 1)
        doc.ents = tuple(ents)
        return doc
