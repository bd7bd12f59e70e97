"""Claims: who says, thinks, asks or promises what, through whom, and who says that they did.

Quotations are paired first (`quotes`), then the words that bring in what somebody says are looked up (`speech`, `according`),
their content measured (`scope`) and their speaker found (`sources`); quotations take the cue beside them, or the voice that
speaks on (`direct`). What lies within another claim is said to have been said (`chains`).
"""

from __future__ import annotations

from spacy.tokens import Doc

from kroniek.extract.claims.according import find_according, find_hearsay
from kroniek.extract.claims.chains import build, settle
from kroniek.extract.claims.direct import find_direct
from kroniek.extract.claims.draft import Draft
from kroniek.extract.claims.speech import find_speech
from kroniek.extract.claims.view import View
from kroniek.lang import Language
from kroniek.records import Actor, Claim, Report


def find_claims(doc: Doc, report: Report, lang: Language, actors: tuple[Actor, ...]) -> tuple[Claim, ...]:
    """All claims of a report, in order of their content."""
    view = View(doc, report, lang, actors)
    return build(view, settle(view, drafts_of(view)), actors)


def drafts_of(view: View) -> list[Draft]:
    """What every rule proposes, before overlaps are settled."""
    told = [*find_speech(view), *find_according(view)]
    return [*find_direct(view, told), *told, *find_hearsay(view)]
