"""What kind of verb a word is: what the parse makes of `zijn`, `hebben`, `worden` and the modals decides, not the tagger alone.

In Universal Dependencies a verb is AUX exactly when it hangs on another word as auxiliary or copula, so the two must agree; the
parser sees the whole clause, and is right more often (on UD_Dutch-Alpino dev: UPOS 96.96 before, 97.36 after). The first half of a
paired conjunction (`zowel … als`) is one too, and no adverb. Tag and features are guessed apart; where only one of them calls a verb
with a subject and no auxiliary finite, it is; an open complement never is.
"""

from __future__ import annotations

from spacy.language import Language as Pipeline
from spacy.tokens import Doc, Token

from kroniek import lang
from kroniek.lang.shapes.syntax import Syntax

FINITE = "VerbForm=Fin"


@Pipeline.factory("kroniek_auxiliaries", assigns=["token.pos", "token.tag", "token.morph"], requires=["token.pos", "token.dep"])
def create_auxiliaries(nlp: Pipeline, name: str) -> Auxiliaries:
    """The decision as a spaCy component; it goes behind the parser."""
    return Auxiliaries(lang.load(nlp.lang).syntax)


class Auxiliaries:
    """Sets AUX and VERB, and CCONJ of the first of a pair, by the relation of the word; makes tag and features of finite verbs agree."""

    def __init__(self, syntax: Syntax) -> None:
        self.first_halves = syntax.preconjunction
        self.relations = syntax.auxiliary | syntax.passive_auxiliary | syntax.copula
        self.subjects, self.complements, self.infinitive = syntax.subject, syntax.open_complement, syntax.infinitive
        self.finite, self.features = syntax.finite_tags, dict(syntax.finite_forms)
        self.tags = {features: tag for tag, features in reversed(syntax.finite_forms)}

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            if token.pos_ in {"AUX", "VERB"}:
                token.pos_ = "AUX" if token.dep_ in self.relations else "VERB"
                self._agree(token)
            elif token.pos_ == "ADV" and token.dep_ in self.first_halves:
                token.pos_ = "CCONJ"
        return doc

    def _agree(self, token: Token) -> None:
        features = str(token.morph)
        tagged, featured = token.tag_.startswith(self.finite), FINITE in features
        if not tagged and not featured:
            return
        below = {c.dep_ for c in token.children}
        if token.dep_ in self.complements and not below & (self.subjects | self.relations):
            token.tag_, infinitive = self.infinitive
            token.set_morph(infinitive)  # type: ignore[attr-defined]  # the stubs lack it
        elif tagged != featured and (token.dep_ in self.relations or (below & self.subjects and not below & self.relations)):
            if featured:
                token.tag_ = self.tags.get(features, token.tag_)
            elif token.tag_ in self.features:
                token.set_morph(self.features[token.tag_])  # type: ignore[attr-defined]
