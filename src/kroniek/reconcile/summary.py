"""One line of the chronicle in words: the report's own clause with its pronouns named, who says so, and how sure it is.

Nothing is added that was not found: a name stands for a pronoun only where a report's reading says whose it is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

from kroniek.reconcile.case import Case
from kroniek.reconcile.kept import Kept
from kroniek.reconcile.pair import Happening
from kroniek.reconcile.words import fold, tokens
from kroniek.records import Actor, Span

SHORTEST = 4
"""Words of a clause below which its whole sentence says more."""
LONGEST = 200
"""Characters of a line."""
MARKS = " .,;:-–"
CLOSES = {'"': '"', "“": "”", "‘": "’", "«": "»"}
"""Quotation marks by what closes them."""


def summary(first: Happening, lead: Sequence[Happening], case: Case, actors: dict[str, Actor], kept: Kept | None = None) -> str:
    """The clearest passage in its own words, after who says so or how sure it is."""
    speaker = first.speaker or next((h.speaker for h in lead if h.speaker), None)
    by = actors[speaker] if first.event.claim is not None and speaker in actors and not _speaks(actors[speaker], first) else None
    if kept is None:
        return _line(first, by, case, actors)
    key = f"{first.id} {by.name} {_inside(by)}" if by else first.id
    return kept.one("lines", first.report, key, lambda: _line(first, by, case, actors), str)


def _line(first: Happening, by: Actor | None, case: Case, actors: dict[str, Actor]) -> str:
    """The passage, with who says so where it does not name them itself."""
    p = case.phrases
    text = _cut(_opened(_named(first, case, by), first, case, actors))
    text = text[:1].upper() + text[1:]
    mark = dict(p.marks).get(first.event.factuality)
    if by is not None:
        said = p.by.format(who=_inside(by))
        return f"{said} ({mark}): {text}" if mark else f"{said}: {text}"
    return f"{mark[:1].upper()}{mark[1:]}: {text}" if mark else text


def _inside(actor: Actor) -> str:
    """The name as it stands within a sentence: one that is only described has no capital there."""
    described = all(m.form != "name" for m in actor.mentions)
    return actor.name[:1].lower() + actor.name[1:] if described and not actor.name[:2].isupper() else actor.name


def _speaks(speaker: Actor, h: Happening) -> bool:
    """Does the clause itself name who says it?"""
    first = bisect_left(speaker.mentions, (h.report, h.event.span.start), key=lambda m: (m.span.report, m.span.start))
    near = takewhile(lambda m: m.span.overlaps(h.event.span), islice(speaker.mentions, first, None))
    return any(h.event.span.contains(m.span) for m in near if m.form != "pronoun")


def _passage(h: Happening, case: Case) -> Span:
    """The clause; its sentence where the clause is short, hangs on another, or is a phrase cut off at its preposition."""
    span, p = h.event.span, case.phrases
    words = tokens(case.quote(span))
    before = case.report[h.report].text[h.sentence.start : span.start].rstrip()
    last = fold(before.rpartition(" ")[2])
    goes_on = before[-1:].isalnum() and last not in p.openers and last != p.and_word
    cut = goes_on and words[:1] and words[0] in p.prepositions - p.openers
    hangs = words[:1] and words[0] in p.openers and h.sentence.end - h.sentence.start <= LONGEST and h.event.factuality not in dict(p.marks)
    return h.sentence if len(words) < SHORTEST or cut or hangs else span


def _named(h: Happening, case: Case, by: Actor | None) -> str:
    """The clause with names for the pronouns of which the reading knows whose they are, each name once; not for who says it."""
    known = {by.name} if by is not None else set[str]()
    return _joined(_with_names(span, h, case, known) for span in _passages(h, case))


def _passages(h: Happening, case: Case) -> tuple[Span, ...]:
    """The clause told again as a sentence of its own, where it is long enough for one, or as it stands."""
    again = h.event.retold
    return again if again and sum(len(tokens(case.quote(s))) for s in again) >= SHORTEST else (_passage(h, case),)


def _with_names(span: Span, h: Happening, case: Case, known: set[str]) -> str:
    """A passage with the names of those whom no passage before named, for their pronouns."""
    text = case.report[h.report].text
    out, at = [], span.start
    for start, end, stands_for in case.pronouns(h.report):
        word = fold(text[start:end])
        if not (at <= start and end <= span.end) or word in case.phrases.possessives or word in case.phrases.persons:
            continue
        fresh = [a for a in stands_for if a.name not in known and not _mentioned(a, span.start, start)]
        if len(fresh) == len(stands_for):
            out += [text[at:start], f" {case.phrases.and_word} ".join(a.name for a in fresh)]
            at = end
            known |= {a.name for a in fresh}
    return " ".join("".join([*out, text[at : span.end]]).split())


def _joined(passages: Iterable[str]) -> str:
    """Passages in a row, each punctuation mark behind its word."""
    out = ""
    for passage in passages:
        out += passage if not out or passage[:1] in ",;:.)" else f" {passage}"
    return out


def _mentioned(actor: Actor, start: int, end: int) -> bool:
    return any(start <= m.span.start and m.span.end <= end for m in actor.mentions if m.form == "name")


def _opened(text: str, h: Happening, case: Case, actors: dict[str, Actor]) -> str:
    """Without the word that ties the clause to another, shown as the part that it is; a relative clause says whom it is about."""
    words = text.split(" ", 1)
    if _passages(h, case) == h.event.retold:
        return text
    if _passage(h, case).start <= h.sentence.start or len(words) < 2 or fold(words[0]).strip(",") not in case.phrases.openers:
        return text
    if fold(words[0]) in case.phrases.relatives:
        who = next((actors[a].name for a in sorted(h.who) if a in actors), None)
        return f"{who}: “… {_cut(words[1])}”" if who else text
    return f"“… {_cut(words[1])}”"


def _cut(text: str) -> str:
    """Without the marks at either end, but for a quotation mark whose other half stands within; no longer than a line."""
    if not text.endswith("”"):
        opening = text.strip(MARKS)[:1]
        text = text.strip(MARKS + "\"'“”‘’«»")
        closing = CLOSES.get(opening, "")
        if closing and text.count(closing) % 2 and (closing == opening or not text.count(opening)):
            text = opening + text
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + " …"
