"""One subject to a clause: what the forms of the words prove about subject and object, where the parser said otherwise.

Dutch puts the subject before or after the verb, so a parser that looks a few words around takes one for the other. A finite clause has
one subject; it agrees with the verb in number, and pronouns show it by their case. Where the parser gave a clause two subjects,
or two objects and no subject, or a passive an object alone, those forms decide which is which. The labels are those of Universal
Dependencies, which the parser that ships was trained with.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from spacy.attrs import DEP
from spacy.language import Language as Pipeline
from spacy.tokens import Doc, Token

from kroniek import lang

SUBJECTS: Final = frozenset({"nsubj", "nsubj:pass", "csubj", "expl"})
ARGUMENTS: Final = frozenset({"nsubj", "nsubj:pass", "obj"})
FRONTED: Final = frozenset({"obl", "obl:agent", "advmod", "advcl", "obl:arg", "ccomp"})
CLAUSES: Final = frozenset({"ROOT", "ccomp", "parataxis"})


@Pipeline.factory("kroniek_subjects", assigns=["token.dep"], requires=["token.dep", "token.morph"])
def create_subjects(nlp: Pipeline, name: str) -> Subjects:
    """The decision as a spaCy component; it goes right behind the parser."""
    return Subjects(nlp)


class Subjects:
    """Gives each finite clause its one subject."""

    def __init__(self, nlp: Pipeline) -> None:
        self.participles = lang.load(nlp.lang).syntax.present_participle_tags
        self.arguments = {nlp.vocab.strings.add(label) for label in ARGUMENTS}

    def __call__(self, doc: Doc) -> Doc:
        found: dict[int, list[Token]] = defaultdict(list)
        for i, label in enumerate(doc.to_array(DEP)):
            if label in self.arguments:
                found[doc[i].head.i].append(doc[i])
        for i, arguments in found.items():
            _settle(doc[i], arguments, self.participles)
        return doc


def _settle(verb: Token, arguments: Sequence[Token], participles: tuple[str, ...]) -> None:
    labels = [a.dep_ for a in arguments]
    objects = [a for a in arguments if a.dep_ == "obj"]
    if labels == ["nsubj"] and _subjectless(verb, participles):
        arguments[0].dep_ = "obj"
    if labels.count("nsubj") + labels.count("nsubj:pass") == 1 and "nsubj:pass" not in labels:
        return  # the usual clause
    kids = list(verb.children)
    passive = any(k.dep_ == "aux:pass" for k in kids)
    helpers = [k for k in kids if k.dep_ in {"aux", "aux:pass"}]
    finite = next((k for k in (verb, *helpers) if k.morph.get("VerbForm", []) == ["Fin"]), None)
    if finite is None or any(k.dep_ == "cop" for k in kids):
        return
    subjects = [k for k in kids if k.dep_ in SUBJECTS]
    if len(subjects) > 1 and not objects and all(s.dep_ == "nsubj" and s.pos_ != "ADV" for s in subjects):
        _leave_one(subjects, finite)
    elif not subjects and passive:
        if len(objects) == 1:
            objects[0].dep_ = "nsubj:pass"
    elif not subjects and len(objects) > 1:
        _raise(objects, finite)
    elif not subjects and objects and _must_be_subject(objects[0], finite, verb, kids):
        objects[0].dep_ = "nsubj"
    elif not passive and labels == ["nsubj", "nsubj:pass"]:
        arguments[1].dep_ = "obj"


def _subjectless(verb: Token, participles: tuple[str, ...]) -> bool:
    """A present participle or an infinitive with `te`, which has no subject of its own."""
    kids = list(verb.children)
    if verb.pos_ != "VERB" or any(k.dep_ in {"aux", "aux:pass", "cop", "obj"} for k in kids):
        return False
    infinitive = verb.morph.get("VerbForm", []) == ["Inf"] and any(k.dep_ == "mark" and k.i == verb.i - 1 for k in kids)
    return infinitive or verb.tag_.startswith(participles)


def _leave_one(subjects: Sequence[Token], finite: Token) -> None:
    one = _subject(subjects, finite) or subjects[0]
    if not any(_relative(s) for s in subjects):
        for other in subjects:
            if other is not one:
                other.dep_ = "obj"


def _raise(objects: Sequence[Token], finite: Token) -> None:
    one = _subject(objects, finite) or (None if any(map(_relative, objects)) else objects[0])
    if one is not None and _agrees(one, finite):
        one.dep_ = "nsubj"


def _must_be_subject(noun: Token, finite: Token, verb: Token, kids: Sequence[Token]) -> bool:
    """Stands a lone object where only a subject can, as another part of the clause is before the verb, or it is a clause that needs one?"""
    if not _agrees(noun, finite):
        return False
    if any(k.dep_ == "mark" for k in kids):
        return verb.dep_ != "conj"
    if verb.dep_ not in CLAUSES or noun.left_edge.i != finite.i + 1:
        return False
    first = min((k for k in (verb, *kids) if not k.is_punct), key=lambda k: k.i if k is verb else k.left_edge.i)
    if first is verb:
        return verb.dep_ == "parataxis"  # `…, zei de minister`
    return first.dep_ in FRONTED and all(t.is_punct for t in verb.doc[first.right_edge.i + 1 : finite.i])


def _subject(nouns: Sequence[Token], finite: Token) -> Token | None:
    """The one that the forms prove to be the subject: by case, or as the only one that agrees."""
    nominative = [n for n in nouns if n.morph.get("Case", []) == ["Nom"]]
    fitting = nominative or [n for n in nouns if _agrees(n, finite) and n.morph.get("Case", []) != ["Acc"]]
    return fitting[0] if len(fitting) == 1 else None


def _agrees(noun: Token, finite: Token) -> bool:
    """Agrees in number as far as both show it; what is joined with `en` is many."""
    if noun.morph.get("Case", []) == ["Acc"]:
        return False
    if noun.pos_ == "PROPN":
        return True  # `de FARC lieten`, `de VS zijn`
    many = any(k.dep_ == "conj" for k in noun.children)
    number, asked = ["Plur"] if many else noun.morph.get("Number", []), finite.morph.get("Number", [])
    return not number or not asked or number == asked


def _relative(noun: Token) -> bool:
    return "Rel" in noun.morph.get("PronType", [])
