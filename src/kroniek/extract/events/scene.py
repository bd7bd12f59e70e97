"""What the finders of events, stances and figures ask of a report, made once: who stands where, who does what to whom by words, when."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from kroniek.extract.events.arguments import Arguments
from kroniek.extract.events.predicates import Found, find_predicates, lexicon
from kroniek.extract.events.verdicts import Verdict, find_verdicts
from kroniek.extract.lookup import Mentions
from kroniek.extract.times import Clock
from kroniek.lang import Language
from kroniek.records import Actor, Claim, Report, Time


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A parsed report with its actors and claims, and what follows from them; `scene_of` makes one."""

    doc: Doc
    report: Report
    lang: Language
    actors: tuple[Actor, ...]
    claims: tuple[Claim, ...]
    arguments: Arguments
    mentions: Mentions
    verdicts: tuple[Verdict, ...]
    clock: Clock
    predicates: tuple[Found, ...]


def scene_of(
    doc: Doc, report: Report, lang: Language, actors: tuple[Actor, ...], times: tuple[Time, ...], claims: tuple[Claim, ...]
) -> Scene:
    """The scene of a report. `doc` is its text as parsed by `annotate`."""
    mentions = Mentions(doc, actors)
    arguments = Arguments(lang, lexicon(lang.events), mentions)
    verdicts = tuple(find_verdicts(doc, report, claims, lang, arguments))
    clock = Clock(doc, report, times, lang)
    predicates = tuple(find_predicates(doc, lang))
    return Scene(
        doc=doc, report=report, lang=lang, actors=actors, claims=claims, arguments=arguments, mentions=mentions, verdicts=verdicts,
        clock=clock, predicates=predicates,
    )
