"""What somebody's words do to those he speaks of: who says that the bank lies accuses it, who says that it must pay asks for it.

The event is the saying, so its trigger is the cue of the claim; the words that are said may tell events of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kroniek.extract.events.arguments import Arguments
from kroniek.extract.events.predicates import Lexicon, is_verb, lemma_of
from kroniek.extract.lookup import claim_at, span_of, tokens_of
from kroniek.extract.syntax import ancestors, is_finite
from kroniek.lang import Language
from kroniek.records import Claim, Event, Report

REACH = 3
"""How many words up a negation takes a verdict back: `geen bewijs dat hij schuldig is`."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a claim does to the actors it is about (ids): a PLOVER type, and the word that says so."""

    claim: Claim
    word: Token
    type: str
    targets: tuple[str, ...]


def find_verdicts(doc: Doc, report: Report, claims: tuple[Claim, ...], lang: Language, arguments: Arguments) -> Iterator[Verdict]:
    """The verdicts in words of praise, blame and obligation, of claims with a speaker, in order."""
    lex = arguments.lex
    for claim in claims:
        if claim.speaker is None:
            continue
        for token in tokens_of(doc, claim.span):
            kind, targets = _judged(token, lex, lang, arguments) or _obliged(token, lang, arguments) or ("", None)
            if targets is None or claim.speaker in targets or claim_at(claims, span_of(report, token)) is not claim:
                continue
            if targets or (kind in {"ACCUSE", "REJECT"} and lemma_of(token) not in lang.events.faint):
                yield Verdict(claim, token, kind, targets)


def harm_told(claim: Claim, events: Iterable[Event], lang: Language) -> tuple[str, ...]:
    """Those who did harm, as the speaker of a claim tells it, in order."""
    w = lang.events
    harm = (e for e in events if e.claim == claim.id and (e.type in w.harmful or e.lemma in w.misdeeds))
    by = [a for e in harm if e.factuality in {"happened", "disputed"} and claim.speaker not in e.who for a in e.who]
    return tuple(dict.fromkeys(by))


def _judged(token: Token, lex: Lexicon, lang: Language, arguments: Arguments) -> tuple[str, tuple[str, ...]] | None:
    """`de bank is corrupt`, `het schandalige plan van de bank`: the verdict, and on whom."""
    s, w, kind = lang.syntax, lang.events, lex.appraisal(token)
    if not kind:
        return None
    above = [token, *list(ancestors(token))[:REACH]]
    if any(c.lower_ in w.negations for t in above for c in t.children):
        return None
    if any(c.dep_ in s.copula for c in token.children):
        about = [c for c in token.children if c.dep_ in s.subject]
    elif token.dep_ in s.adjective and token.head.pos_ == "NOUN" and kind != "SUPPORT" and lemma_of(token) not in w.faint:
        about = [token.head]
    else:
        return None
    targets = tuple(dict.fromkeys(a for t in about for a in arguments.standing_for(t) if arguments.can_act(a)))
    return (kind, targets) if targets or token.dep_ not in s.adjective else None


def _obliged(token: Token, lang: Language, arguments: Arguments) -> tuple[str, tuple[str, ...]] | None:
    """`de minister moet vertrekken`: what somebody is told to do."""
    s, w = lang.syntax, lang.events
    modals = [c for c in token.children if c.dep_ in s.auxiliary and lemma_of(c) in w.obligation | w.possible | w.future]
    if not is_verb(token, lang) or len(modals) != 1 or lemma_of(modals[0]) not in w.obligation or not _holds(modals[0], lang):
        return None
    about = [c for c in token.children if c.dep_ in s.subject and c.pos_ != "PRON"]
    targets = tuple(dict.fromkeys(a for t in about for a in arguments.actors(t)))
    return ("REQUEST", targets) if targets else None


def _holds(modal: Token, lang: Language) -> bool:
    """Is it asked for now, and not told as what had to be done?"""
    return not is_finite(modal, lang) or not modal.tag_.startswith(lang.syntax.past_tags)
