"""Auxiliary or verb: what the parse makes of `zijn`, `hebben`, `worden` and the modals decides, not the tagger alone.

In Universal Dependencies a verb is AUX exactly when it hangs on another word as auxiliary or copula, so the two must agree; the
parser sees the whole clause, and is right more often (on UD_Dutch-Alpino dev: UPOS 96.96 before, 97.36 after). The first half of a
paired conjunction (`zowel … als`) is one too, and no adverb.
"""

from __future__ import annotations

from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from kroniek import lang
from kroniek.lang.shapes.syntax import Syntax


@Pipeline.factory("kroniek_auxiliaries", assigns=["token.pos"], requires=["token.pos", "token.dep"])
def create_auxiliaries(nlp: Pipeline, name: str) -> Auxiliaries:
    """The decision as a spaCy component; it goes behind the parser."""
    return Auxiliaries(lang.load(nlp.lang).syntax)


class Auxiliaries:
    """Sets AUX and VERB, and CCONJ of the first of a pair, by the relation of the word."""

    def __init__(self, syntax: Syntax) -> None:
        self.first_halves = syntax.preconjunction
        self.relations = syntax.auxiliary | syntax.passive_auxiliary | syntax.copula

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            if token.pos_ in {"AUX", "VERB"}:
                token.pos_ = "AUX" if token.dep_ in self.relations else "VERB"
            elif token.pos_ == "ADV" and token.dep_ in self.first_halves:
                token.pos_ = "CCONJ"
        return doc
