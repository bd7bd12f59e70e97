"""Another spaCy pipeline in our place: our splitter before it, its labels mapped to ours behind it, names added where it has none."""

from __future__ import annotations

from pathlib import Path

from spacy.language import Language as Pipeline
from spacy.tokens import Doc, Span, Token

from kroniek import lang
from kroniek.annotate.lemmas import Lemmas
from kroniek.lang.shapes.borrowed import Borrowed

OURS = "kroniek_sentences"


@Pipeline.factory("kroniek_labels", assigns=["token.tag", "token.dep", "doc.ents"])
def create_labels(nlp: Pipeline, name: str) -> Labels:
    """The mapping of labels as a spaCy component; it goes behind everything that sets them."""
    return Labels(lang.load(nlp.lang).borrowed)


class Labels:
    """Puts relations, fine tags and names of another scheme into ours."""

    def __init__(self, words: Borrowed) -> None:
        self.words = words

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            if token.dep_ in self.words.relations:
                token.dep_ = self.words.relations[token.dep_]
            if not token.tag_.startswith(self.words.own_tags):
                token.tag_ = self._tag(token)
        doc.ents = tuple(
            Span(doc, e.start, e.end, label=label) for e in doc.ents if (label := self.words.names.get(e.label_, e.label_)) is not None
        )
        return doc

    def _tag(self, token: Token) -> str:
        features = str(token.morph).split("|")
        fits = (tag for pos, feature, tag in self.words.tags if pos == token.pos_ and (not feature or feature in features))
        return next(fits, token.tag_)


def adapt(pipeline: Pipeline, lexicon: Path) -> Pipeline:
    """Makes another pipeline fit; one of ours is left as it is. `lexicon` is the folder of our lemma layer, where there is one."""
    if pipeline.has_pipe(OURS):
        return pipeline
    pipeline.add_pipe(OURS, first=True)
    pipeline.add_pipe("kroniek_labels", last=True)
    pipeline.add_pipe("kroniek_auxiliaries", last=True)
    lemmas = pipeline.add_pipe("kroniek_lemmas", last=True)
    if isinstance(lemmas, Lemmas) and lexicon.is_dir():
        lemmas.from_disk(lexicon)
    if not any("ner" in name or "ent" in name.split("_") for name in pipeline.pipe_names):
        pipeline.add_pipe("kroniek_names", last=True)
    return pipeline
