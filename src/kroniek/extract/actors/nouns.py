"""Nouns as mentions: `de woordvoerder`, `duizenden betogers`, `een van de leiders`, `de meesten`."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kroniek.extract.actors.found import Found
from kroniek.extract.actors.lexicon import Lexicon
from kroniek.extract.actors.phrases import phrase, phrase_start
from kroniek.extract.lookup import span_of
from kroniek.lang import Language
from kroniek.lang.shapes.actors import ActorNoun
from kroniek.records import Kind, Report


def find_noun(token: Token, doc: Doc, report: Report, words: Lexicon, lang: Language) -> Iterator[Found]:
    """The mention that a word heads, if it heads one."""
    if token.is_space or token.is_punct:
        return
    if _is_measure(token, words):
        return
    if token.lower_ in words.words.somebody and token.pos_ in {"PRON", "NOUN", "ADJ", "NUM", "DET"}:
        yield from _somebody(token, doc, report, words, lang)
        return
    if _heads_partitive(token, words, lang):
        yield from _partitive(token, doc, report, words, lang)
        return
    land = words.people.get(token.text) or words.person.get(token.text)
    noun = _noun(token, words, lang)
    if (noun is None and land is None) or not _is_noun(token, noun, words):
        return
    start, end = phrase(token, doc, lang)
    measure = _measure(token, words)
    if measure is not None:
        start = min(start, phrase_start(measure, doc, lang))
    first = doc[start]
    if first.lower_ in words.words.nobody:
        return
    plural = _is_plural(token, noun, words)
    if _says_what(token, start, noun, plural=plural, words=words, lang=lang):
        return
    yield _found(token, start, end, noun, words, report, plural=plural, definite=_definite(first, words, lang))


def _is_plural(token: Token, noun: ActorNoun | None, words: Lexicon) -> bool:
    """By the list where it has the word as it stands, else by the tag."""
    if token.lower_ in words.words.plural_nouns or token.lower_.endswith(words.words.plural_ends):
        return True
    if token.lower_ in words.words.nouns:
        return False
    tagged = "Plur" in token.morph.get("Number", []) or token.tag_.endswith("mv-n")
    return tagged or (token.text in words.people and noun is None)


def _noun(token: Token, words: Lexicon, lang: Language) -> ActorNoun | None:
    """The noun that a word is, or that opens a word with a name behind: `regering` of `regering-Jansen`."""
    first, dash, last = token.text.rpartition("-")
    if dash and last[:1].isupper() and first.islower():
        return words.noun(first)
    if token.i and f"{token.nbor(-1).lower_} {token.lower_}" in words.words.not_phrases:
        return None
    if token.text in words.words.only_capital:
        return None
    if token.lower_ in words.words.with_complement:
        s = lang.syntax
        behind = [c for c in token.rights if c.dep_ in s.nominal_modifier]
        complement = [c for c in behind if any(g.lower_ in words.words.partitive for g in c.children)]
        if not any(words.noun(c.text, c.lemma_) or c.pos_ == "PROPN" for c in complement):
            return None
        return words.words.nouns.get(token.lower_)
    return words.noun(token.text, token.lemma_)


def _found(
    token: Token,
    start: int,
    end: int,
    noun: ActorNoun | None,
    words: Lexicon,
    report: Report,
    *,
    plural: bool,
    definite: bool = False,
) -> Found:
    doc = token.doc
    people = words.people.get(token.text) or words.person.get(token.text)
    kind: Kind = noun.kind if noun else "group" if plural else "person"
    return Found(
        start=start,
        end=end,
        head=token.i,
        span=span_of(report, doc[start:end]),
        form="nominal",
        kind="group" if plural and kind == "person" else kind,
        key=noun.noun if noun else token.text,
        name=token.text if people else token.lower_,
        gender=noun.gender if noun else "-",
        plural=plural,
        definite=definite,
        land=people,
    )


def _definite(first: Token, words: Lexicon, lang: Language) -> bool:
    return first.lower_ in words.words.definite or first.dep_ in lang.syntax.possessive or first.text in lang.actors.quotes


def _is_noun(token: Token, noun: ActorNoun | None, words: Lexicon) -> bool:
    """A noun by its tag; or a listed word behind an article that the tagger took for an adjective or verb (`de beklaagde`)."""
    if token.tag_.startswith(words.words.verbal_tags):
        return False
    if token.pos_ == "NOUN" or token.tag_.startswith(words.words.nominal_tags):
        return True
    if token.pos_ == "PROPN":
        compound = noun is not None and noun.kind == "person" and not token.text.isalpha()
        opens = noun is not None and token.is_sent_start is True and noun.noun in words.words.nouns
        several = noun is not None and noun.kind == "person" and noun.noun != token.lower_
        counted = several and any(c.i < token.i and c.pos_ in {"DET", "NUM"} for c in token.children)  # `alle Statenleden`
        return compound or opens or counted or token.text in words.people or token.text in words.person
    if token.pos_ not in {"ADJ", "VERB"} or noun is None or token.i == 0:
        return False
    before = token.nbor(-1)
    follows = token.i + 1 < len(token.doc) and token.nbor(1).pos_ in {"NOUN", "PROPN", "ADJ"}
    return before.tag_.startswith(words.words.article_tags) and not follows


def _says_what(token: Token, start: int, noun: ActorNoun | None, *, plural: bool, words: Lexicon, lang: Language) -> bool:
    """A bare noun that says what somebody is or becomes (`hij was ooit burgemeester`, `als verdachte`) mentions nobody."""
    s = lang.syntax
    bare = start == token.i and not (token.i and token.nbor(-1).dep_ in s.determiner)
    if not bare:
        return False
    if noun is not None and noun.kind == "state" and not plural:
        return True
    if noun is None or noun.kind not in {"person", "group"} or plural:
        return (token.dep_ in s.complement and not plural) or any(c.lower_ in words.words.as_words for c in token.children)
    if any(c.dep_ in s.copula for c in token.children) or token.dep_ in s.complement:
        return True
    if any(c.dep_ in s.case | s.marker and c.lower_ in words.words.as_words for c in token.children):
        return True
    return not _stands_alone(token, words)


def _stands_alone(token: Token, words: Lexicon) -> bool:
    """Where a noun without an article mentions somebody: in a headline, before a name or another title, behind a comma."""
    doc, i = token.doc, token.i
    after = doc[i + 1] if i + 1 < len(doc) else None
    if token.is_sent_start or token.sent.start == 0 or i == 0:
        return True
    if after is not None and (after.pos_ in {"PROPN", "CCONJ", "ADP"} or after.ent_type_ or after.is_punct or words.noun(after.text)):
        return True
    return doc[i - 1].is_punct or doc[i - 1].is_space


def _measure(token: Token, words: Lexicon) -> Token | None:
    """`duizenden` of `duizenden jonge betogers`, `groep` of `een groep betogers`: what counts the noun, right before it."""
    i = token.i - 1
    while i >= token.sent.start and token.doc[i].pos_ == "ADJ" and token.doc[i].lower_ not in words.words.measures:
        i -= 1
    before = token.doc[i] if i >= token.sent.start else None
    return before if before is not None and before.lower_ in words.words.measures and not _mere_count(before, words) else None


def _mere_count(token: Token, words: Lexicon) -> bool:
    """`het aantal betogers` is a number; `een aantal betogers` is some of them."""
    return token.lower_ in words.words.counts and (token.is_sent_start is True or token.nbor(-1).lower_ in words.words.definite)


def _is_measure(token: Token, words: Lexicon) -> bool:
    """Does the word count the noun for somebody that follows?"""
    if token.lower_ not in words.words.measures or _mere_count(token, words):
        return False
    i = token.i + 1
    while i < len(token.doc) and token.doc[i].pos_ == "ADJ" and not token.doc[i].tag_.startswith(words.words.nominal_tags):
        i += 1
    after = token.doc[i] if i < len(token.doc) else None
    return after is not None and after.pos_ in {"NOUN", "PROPN", "ADJ", "VERB"} and (
        after.text in words.people or words.noun(after.text, after.lemma_) is not None
    )


def _heads_partitive(token: Token, words: Lexicon, lang: Language) -> bool:
    """`een van de leiders`, `een groep Democraten`, `honderden gevangenen`: a count that the noun hangs on."""
    if token.pos_ not in {"NUM", "PRON", "NOUN", "DET"}:
        return False
    if token.pos_ in {"PRON", "DET"} and not token.tag_.startswith(words.words.quantity_tags):
        return False
    if token.pos_ == "NOUN" and token.lower_ not in words.words.measures:
        return False
    return _counted_noun(token, words, lang) is not None


def _counted_noun(token: Token, words: Lexicon, lang: Language) -> Token | None:
    s = lang.syntax
    for c in token.rights:
        if c.dep_ not in s.nominal_modifier | s.apposition or c.i - token.i > 6:
            continue
        cases = [g.lower_ for g in c.children if g.dep_ in s.case]
        if cases and cases[0] not in words.words.partitive:
            continue
        if words.noun(c.text, c.lemma_) or c.text in words.people or (c.pos_ == "PRON" and words.pronouns.get((c.lower_, False))):
            return c
    return None


def _partitive(token: Token, doc: Doc, report: Report, words: Lexicon, lang: Language) -> Iterator[Found]:
    inner = _counted_noun(token, words, lang)
    if inner is None:
        return
    noun = words.noun(inner.text, inner.lemma_)
    start, end = phrase(token, doc, lang)
    single = token.lower_ in words.words.one
    found = _found(inner, start, max(end, inner.i + 1), noun, words, report, plural=not single)
    yield Found(
        start=found.start,
        end=found.end,
        head=token.i,
        span=found.span,
        form="nominal",
        kind=found.kind,
        key=found.key,
        name=found.name,
        gender=found.gender,
        plural=not single,
        definite=False,
        land=found.land,
    )


def _somebody(token: Token, doc: Doc, report: Report, words: Lexicon, lang: Language) -> Iterator[Found]:
    """`anderen`, `de meesten`, `duizenden`: people without a noun."""
    s = lang.syntax
    follows = token.i + 1 < len(doc) and token.nbor(1).pos_ in {"NOUN", "ADJ"}
    if token.dep_ in s.determiner | s.number | s.adjective or follows:
        return
    if any(c.pos_ == "NOUN" and words.noun(c.text, c.lemma_) is None for c in token.rights if c.dep_ in s.nominal_modifier):
        return
    start, end = phrase(token, doc, lang)
    yield Found(
        start=start,
        end=end,
        head=token.i,
        span=span_of(report, doc[start:end]),
        form="nominal",
        kind="group",
        key=token.lower_,
        name=token.lower_,
        plural=True,
    )
