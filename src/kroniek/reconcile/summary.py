"""One line of the chronicle in words: the report's own clause with its pronouns named, who says so, and how sure it is.

Nothing is added that was not found: a name stands for a pronoun only where a report's reading says whose it is.
"""

from __future__ import annotations

import re
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
MARKS = " .,;:-–→•*"
QUOTES = "\"'“”‘’«»"
PAIRS = (('"', '"'), ("'", "'"), ("“", "”"), ("‘", "’"), ("«", "»"), (",,", "''"))
"""What opens a quotation and what closes it."""
APOSTROPHES = "'’"
COMMA = re.compile(r"(?:,| [-–]) (\w+)")
"""What a clause may hang on at, with the word behind it."""
SHORT = 50
"""Characters of a line that is not cut off before there."""
HEADING = 9
"""Words within which a heading ends."""
QUOTED = re.compile(r"[.!?]['’”\"]*(\s+)(?=,,)")
"""Where a quotation begins behind a sentence."""


def summary(first: Happening, lead: Sequence[Happening], case: Case, actors: dict[str, Actor], kept: Kept | None = None) -> str:
    """The clearest passage in its own words, after who says so or how sure it is."""
    passages = _passages(first, case)
    speaker = first.speaker or next((h.speaker for h in lead if h.speaker), None)
    by = actors[speaker] if first.event.claim is not None and speaker in actors else None
    by = by if by is not None and not _speaks(by, passages, case) else None
    if kept is None:
        return _line(first, passages, by, case, actors)
    key = f"{first.id} {by.name} {_inside(by)}" if by else first.id
    return kept.one("lines", first.report, key, lambda: _line(first, passages, by, case, actors), str)


def _line(first: Happening, passages: Sequence[Span], by: Actor | None, case: Case, actors: dict[str, Actor]) -> str:
    """The passage, with who says so where it does not name them itself."""
    p = case.phrases
    text = _cut(_unheaded(_opened(_named(passages, first, case, by), passages, first, case, actors), case), case)
    text = text[:1].upper() + text[1:]
    mark = None if _says_itself(passages, first) else dict(p.marks).get(first.event.factuality)
    if by is not None:
        said = p.by.format(who=_inside(by))
        return f"{said} ({mark}): {text}" if mark else f"{said}: {text}"
    return f"{mark[:1].upper()}{mark[1:]}: {text}" if mark else text


def _says_itself(passages: Sequence[Span], h: Happening) -> bool:
    """Is more shown than the clause, so that the words say themselves how sure it is?"""
    return len(passages) == 1 and passages[0] != h.event.span and passages[0].contains(h.event.span)


def _inside(actor: Actor) -> str:
    """The name as it stands within a sentence: one that is only described has no capital there."""
    described = all(m.form != "name" for m in actor.mentions)
    return actor.name[:1].lower() + actor.name[1:] if described and not actor.name[:2].isupper() else actor.name


def _speaks(speaker: Actor, passages: Sequence[Span], case: Case) -> bool:
    """Does what is shown itself name who says it?"""
    return any(_names(speaker, s) for s in passages) or any(fold(speaker.name) in fold(case.quote(s)) for s in passages)


def _names(actor: Actor, passage: Span) -> bool:
    """Is somebody mentioned in a passage, by more than a pronoun? Mentions stand in order."""
    first = bisect_left(actor.mentions, (passage.report, passage.start), key=lambda m: (m.span.report, m.span.start))
    near = takewhile(lambda m: m.span.overlaps(passage), islice(actor.mentions, first, None))
    return any(passage.contains(m.span) for m in near if m.form != "pronoun")


def _passages(h: Happening, case: Case) -> tuple[Span, ...]:
    """The clause told again as a sentence of its own, where that is long enough and says whom it is about; or as it stands."""
    again = h.event.retold
    if not again or sum(len(tokens(case.quote(s))) for s in again) < SHORTEST:
        return (_unquoted(_passage(h, case), h, case),)
    if len(again) == 1:
        return (_unquoted(again[0], h, case),)
    word = tokens(case.quote(again[0]))[:1]
    vague = word and word[0] in case.phrases.pronouns | case.phrases.anaphors
    around = _around(h, case) if vague and not _is_known(again[0], h, case) else None
    return (around,) if around else again


def _unquoted(span: Span, h: Happening, case: Case) -> Span:
    """The part of a passage around what happened, without a quotation behind a sentence or the sentence before one."""
    text, at = case.quote(span), h.event.trigger.start - span.start
    cuts = list(QUOTED.finditer(text))
    start = max((m.end() for m in cuts if m.end() <= at), default=0)
    end = min((m.start(1) for m in cuts if m.start() > at), default=len(text))
    return Span(span.report, span.start + start, span.start + end)


def _is_known(span: Span, h: Happening, case: Case) -> bool:
    """Does the passage begin with a pronoun that a name stands for?"""
    return any(start == span.start for start, _, _ in case.pronouns(h.report))


def _around(h: Happening, case: Case) -> Span | None:
    """The sentence of a clause, if the clause stands near enough to its beginning to be in the line."""
    span = _unquoted(h.sentence, h, case)
    return span if span.start <= h.event.span.start and h.event.span.end - span.start <= LONGEST else None


def _passage(h: Happening, case: Case) -> Span:
    """The clause; its sentence where the clause is short, hangs on another, or is a phrase cut off at its preposition."""
    span, p = h.event.span, case.phrases
    words = tokens(case.quote(span))
    before = case.report[h.report].text[h.sentence.start : span.start].rstrip()
    last = fold(before.rpartition(" ")[2])
    goes_on = before[-1:].isalnum() and last not in p.openers and last != p.and_word
    cut = goes_on and words[:1] and words[0] in p.prepositions - p.openers
    hangs = (words[:1] and words[0] in p.openers and before) or before.endswith(",")
    around = _around(h, case) if hangs else None
    return around or (h.sentence if len(words) < SHORTEST or cut else span)


def _named(passages: Sequence[Span], h: Happening, case: Case, by: Actor | None) -> str:
    """The clause with names for the pronouns of which the reading knows whose they are, each name once; not for who says it."""
    known = {by.name} if by is not None else set[str]()
    return _joined(_with_names(span, h, case, known) for span in passages)


def _with_names(span: Span, h: Happening, case: Case, known: set[str]) -> str:
    """A passage with the names of those whom no passage before named, for their pronouns."""
    text = case.report[h.report].text
    out, at = [], span.start
    for start, end, stands_for in case.pronouns(h.report):
        word = fold(text[start:end])
        if not (at <= start and end <= span.end) or word in case.phrases.possessives or word in case.phrases.persons:
            continue
        if word in case.phrases.several and len(stands_for) == 1 and stands_for[0].kind != "person":
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


def _opened(text: str, passages: Sequence[Span], h: Happening, case: Case, actors: dict[str, Actor]) -> str:
    """Without the word that ties the clause to another, shown as the part that it is; a relative clause says whom it is about."""
    words, p = text.split(" ", 1), case.phrases
    if len(words) > 1 and passages[0].start <= h.sentence.start and fold(words[0]) in p.joining:
        return words[1]
    if passages[0].start <= h.sentence.start or passages != (h.event.span,):
        return text
    if len(words) < 2 or fold(words[0]).strip(",") not in p.openers:
        return text
    if fold(words[0]) in p.relatives:
        named = (actors[a].name for a in (*sorted(h.who), *sorted(h.whom)) if a in actors)
        who = next((name for name in named if name not in text), None)
        return f"{who}: “… {_cut(words[1], case)}”" if who else text
    return f"“… {_cut(words[1], case)}”"


def _unheaded(text: str, case: Case) -> str:
    """Without a heading that is glued before it: up to a small word with a capital, where no sentence ends before it."""
    words, p = text.split(" "), case.phrases
    small = p.articles | p.prepositions | p.pronouns | p.openers | p.anaphors
    for i in range(1, min(HEADING, len(words) - SHORTEST)):
        begins = words[i].istitle() and (words[i - 1][-1:].isalnum() or words[i - 1][-1:] == ")") and fold(words[i]) in small
        if begins and words[i + 1][:1].islower() and fold(words[i + 1]) not in p.name_particles:  # not `premier Van der Wal`
            return " ".join(words[i:])
    return text


def _cut(text: str, case: Case) -> str:
    """Without the marks at either end, but for a quotation mark whose other half stands within; not over a line, in whole clauses."""
    if not text.endswith("”"):
        bare = text.strip(MARKS + QUOTES)
        before, behind = text[: text.index(bare)], text[text.index(bare) + len(bare) :]
        for opens, closes in PAIRS:
            odd = _opened_times(bare, opens, closes)
            if odd < 0:
                bare = f"{opens}{bare}" if opens in before else _without(bare, closes)
            elif odd > 0:
                bare = f"{bare}{closes}" if closes in behind else _without(bare, opens)
        text = bare
    if len(text) <= LONGEST:
        return text
    ties = case.phrases.openers - case.phrases.relatives
    ends = (m.start() for m in COMMA.finditer(text, SHORT, LONGEST) if fold(m[1]) in ties and _is_closed(text[: m.start()]))
    return text[: max(ends, default=0)] or text[:LONGEST].rsplit(" ", 1)[0] + " …"


def _is_closed(text: str) -> bool:
    """Does no quotation and no bracket of a text go on behind it?"""
    return text.count("(") == text.count(")") and not any(_opened_times(text, *pair) for pair in PAIRS)


def _without(text: str, mark: str) -> str:
    """Without a quotation mark whose other half is not shown; one that may be an apostrophe stays."""
    return text if mark in APOSTROPHES or text.count(mark) != 1 else text.replace(mark, "")


def _opened_times(text: str, opens: str, closes: str) -> int:
    """How often a quotation begins in a text more than it ends; an apostrophe within a word is none."""
    if opens != closes:
        return text.count(opens) - text.count(closes)
    mark = re.escape(opens)
    return len(re.findall(rf"(?<!\w){mark}(?=\S)", text)) - len(re.findall(rf"(?<=\S){mark}(?!\w)", text))
