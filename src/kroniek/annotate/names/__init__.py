"""Names in `doc.ents`: people, places, organisations and the rest, as PER, LOC, ORG and MISC.

Three steps, a module each: `spans` finds where a name may stand, from capitals, tags, tables and the small words that join names;
`features` says what there is to see at such a place; this module weighs it with what was learned (`training/name_weights.py`) and lets the
mentions of a report help each other, as a name once told by its title stays told. Adjectives and inhabitants of places
(`Venezolaanse`, `Oekraïners`) are MISC. `ent.kb_id_` holds the Dutch name of the place that a LOC or such a MISC stands for.
"""

from __future__ import annotations

from spacy.language import Language as Pipeline
from spacy.tokens import Doc, Span

from kroniek import lang
from kroniek.annotate.names.features import Features
from kroniek.annotate.names.memory import labels_of
from kroniek.annotate.names.spans import find_spans
from kroniek.lang.shapes.names import NameWords


@Pipeline.factory("kroniek_names", assigns=["doc.ents"])
def create_names(nlp: Pipeline, name: str) -> Names:
    """The name finder as a spaCy component; it goes behind the tagger and the parser."""
    return Names(lang.load(nlp.lang).names)


class Names:
    """Marks the names of a document."""

    def __init__(self, words: NameWords) -> None:
        self.words = words
        self.features = Features(words)

    def __call__(self, doc: Doc) -> Doc:
        spans = find_spans(doc, self.words)
        labels = labels_of(doc, spans, self.features)
        named = ((s, label) for s, label in zip(spans, labels, strict=True) if label != "O")
        doc.ents = tuple(self._entity(doc, s.start, s.end, label) for s, label in named)
        return doc

    def _entity(self, doc: Doc, start: int, end: int, label: str) -> Span:
        text = doc[start:end].text
        if label == "LOC" and self.words.place(text) is None:
            text = next((text[: -len(p)] for p in self.words.possessives if text.endswith(p)), text)
        place = (self.words.place(text) if label == "LOC" else None) or (self.words.demonym(text) if label == "MISC" else None)
        return Span(doc, start, end, label=label, kb_id=place.name if place else "")
