"""One line of the chronicle in words, built from what was found and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from kroniek.reconcile.case import Case
from kroniek.reconcile.pair import Happening
from kroniek.records import Actor

LONGEST = 220


def summary(first: Happening, lead: Sequence[Happening], case: Case, actors: dict[str, Actor]) -> str:
    """The clearest passage in its own words, with who says so and how sure it is."""
    text = " ".join(case.quote(first.event.span).split())
    if len(text) > LONGEST:
        text = text[:LONGEST].rsplit(" ", 1)[0] + " …"
    text = text[:1].upper() + text[1:]
    speakers = sorted({actors[h.speaker].name for h in lead if h.speaker and h.speaker in actors})
    if speakers and first.event.claim is not None:
        text = f"{text} ({case.phrases.by.format(who=speakers[0])})"
    return text
