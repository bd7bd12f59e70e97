"""The lines of the chronicle: each event once, in order, with its passages, its voices and how many independent sources it has.

An entry is a group of passages that tell of one event; what else their sentence tells of goes with it, unless it is an event of
other sources too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from kroniek.reconcile.case import Case
from kroniek.reconcile.compare import narrowed, soft, width
from kroniek.reconcile.kept import Kept
from kroniek.reconcile.merge import Groups
from kroniek.reconcile.pair import Happening
from kroniek.reconcile.summary import summary
from kroniek.reconcile.words import tokens
from kroniek.records import Actor, Conflict, Entry, Evidence, Factuality, Span, When, content_id

FRESH = 31
"""Days around its publication within which what a report dates is its news and not its background."""
SENTENCES = 5
"""How many sentences of one report a line may hold."""
DATED = frozenset({"absolute", "publication", "text", "clause"})
"""Reasons of a date that the passage itself gives."""
UNREAL = frozenset({"possible", "hypothetical", "negated"})
LONGEST = 600
"""Characters of a passage beyond which it proves nothing."""


def timeline(
    case: Case, items: Sequence[Happening], groups: Groups, actors: Sequence[Actor], origin: dict[str, str], conflicts: Sequence[Conflict],
    kept: Kept | None = None,
) -> tuple[Entry, ...]:  # fmt: skip
    """The entries in order of time; those without a date stand last. Words that are `kept` of a passage are not put together again."""
    by_id = {a.id: a for a in actors}
    told = defaultdict(list)
    for conflict in conflicts:
        for span in sorted({s for side in conflict.sides for s in side}):
            told[span.report].append((span, conflict.id))
    pins = _pins(case, items, groups)
    entries = [_entry(case, x.lead, x.rest, by_id, origin, told, pins, kept) for x in _lines(items, groups, case)]
    return tuple(sorted(entries, key=lambda e: _order(e, case)))


def _pins(case: Case, items: Sequence[Happening], groups: Groups) -> dict[str, When]:
    """For a report without a publication date the days of the latest news that it shares with a dated one."""
    of = {h.id: h for h in items}
    found: dict[str, list[When]] = defaultdict(list)
    for group in groups.all():
        members = [of[i] for i in group]
        news = [h.when for h in members if not soft(h.when) and _fresh(h, case)]
        for h in members:
            if news and case.report[h.report].published is None and soft(h.when):
                found[h.report] += news
    reason = case.phrases.narrowed.format(reports=2)
    last = {r: max(whens, key=lambda w: (w.earliest or date.min, w.latest or date.min)) for r, whens in sorted(found.items())}
    return {r: When(earliest=w.earliest, latest=w.latest, reason=reason) for r, w in last.items()}


def _fresh(h: Happening, case: Case) -> bool:
    """Is a date that of the report's own news: within a month of the publication?"""
    published = case.report[h.report].published
    if published is None or published.earliest is None or h.when.earliest is None:
        return False
    return abs((published.earliest - h.when.earliest).days) <= FRESH


class Line:
    """What becomes one entry: the passages of its event, what goes with them, and where each report left off."""

    def __init__(self) -> None:
        self.lead: list[Happening] = []
        self.rest: list[Happening] = []
        self.sentences: dict[str, list[Span]] = defaultdict(list)

    def add(self, h: Happening, *, lead: bool) -> None:
        (self.lead if lead else self.rest).append(h)
        places = self.sentences[h.report]
        if h.sentence not in places:
            places.append(h.sentence)

    def __iter__(self) -> Iterator[Happening]:
        yield from self.lead
        yield from self.rest


def _lines(items: Sequence[Happening], groups: Groups, case: Case) -> list[Line]:
    """The lines: an event of several passages is one; a single passage goes on with the line before it or begins its own."""
    sentences: dict[Span, list[Happening]] = defaultdict(list)
    for h in items:
        sentences[h.sentence].append(h)
    lines: dict[str, Line] = {}
    before: list[Line] = []
    for place, inside in sorted(sentences.items()):
        if before and place.report not in before[0].sentences:
            before = []
        here = []
        for h in inside:
            if len(groups.members(h.id)) > 1:
                line = lines.setdefault(groups.head(h.id), Line())
                line.add(h, lead=True)
                here.append(line)
        for h in sorted((h for h in inside if len(groups.members(h.id)) == 1), key=_rank):
            host = next((x for x in here if _goes_with(h, x)), None) or next((x for x in before if _goes_on(h, x, case)), None)
            line = host or lines.setdefault(h.id, Line())
            line.add(h, lead=not line.lead)
            if line not in here:
                here.append(line)
        before = here
    return [lines[k] for k in sorted(lines) if _worth(lines[k], case)]


def _worth(line: Line, case: Case) -> bool:
    """Does a line tell of a happening? What several reports tell does; a remark in a quotation, or a verb with nobody to it, does not."""
    if len({h.report for h in line}) > 1:
        return True
    return any(_happens(h, case) for h in line)


def _happens(h: Happening, case: Case) -> bool:
    claim = case.claim.get(h.event.claim or "")
    plain = h.event.type == "NONE" and h.act is None
    if claim is not None:
        bare = not (h.who or h.whom or h.where or h.figures or h.act)
        quoted = claim.mode == "direct"
        if bare or (plain and (quoted or h.event.factuality != "happened")) or (quoted and h.event.factuality in UNREAL):
            return False
    return not plain or bool((h.who | h.whom) & h.company or h.figures) or h.when.reason.split(":")[0] in DATED


def _goes_with(h: Happening, line: Line) -> bool:
    """Does a passage belong to a line of its own sentence? Not when the line tells another thing of the kind elsewhere."""
    if any(_alike(h, x) for x in line if x.sentence != h.sentence):
        return False
    return soft(h.when) or h.when.meets(line.lead[0].when)


def _alike(a: Happening, b: Happening) -> bool:
    return a.lemma == b.lemma or (a.act is not None and a.act == b.act)


def _goes_on(h: Happening, line: Line, case: Case) -> bool:
    """Does a passage go on with what the sentence before it told: the same days, somebody in common, nothing of the same kind?"""
    places = line.sentences[h.report]
    if len(places) >= SENTENCES or h.sentence in places or "\n" in case.report[h.report].text[places[-1].end : h.sentence.start]:
        return False
    inside = [x for x in line if x.report == h.report]
    if any(_alike(h, x) for x in inside):
        return False
    same = (h.when.earliest, h.when.latest) == (line.lead[0].when.earliest, line.lead[0].when.latest)
    if not same and not soft(h.when):
        return False
    if h.speaker and any(h.speaker == x.speaker or h.speaker in x.who for x in inside):
        return True
    skipped = case.report[h.report].text[places[-1].end : h.sentence.start].strip()
    around = h.near if skipped else h.around  # over a sentence between, a pronoun is too weak a tie
    if frozenset().union(*(x.around for x in inside)) & around - frozenset(h.main):
        return True
    words = tokens(case.quote(h.sentence))
    begin = words[:2]
    if (begin and begin[0] in case.phrases.anaphors) or (not skipped and not case.phrases.also.isdisjoint(words)):
        return True
    return not case.paragraphs(h.report) and _loosely(h, inside, begin, case)


def _loosely(h: Happening, inside: Sequence[Happening], begin: tuple[str, ...], case: Case) -> bool:
    """In a report without paragraphs: does the sentence begin with a pronoun, or share words with what went before?"""
    pronouns = case.phrases.pronouns
    return (bool(begin) and (begin[0] in pronouns or " ".join(begin) in pronouns)) or any(h.words & x.words for x in inside)


def _rank(h: Happening) -> tuple[bool, int, int, str]:
    """What a sentence is about first: what the outlet itself tells, in the widest clause."""
    return h.event.claim is not None, -(h.event.span.end - h.event.span.start), h.event.span.start, h.id


def _entry(
    case: Case, lead: list[Happening], rest: list[Happening], actors: dict[str, Actor], origin: dict[str, str],
    told: dict[str, list[tuple[Span, str]]], pins: dict[str, When], kept: Kept | None,
) -> Entry:  # fmt: skip
    lead = sorted(lead, key=lambda h: (case.order[h.report], h.event.trigger, h.id))
    everything = lead + rest
    first = _clearest(lead)
    evidence = tuple(Evidence(span=_passage(h), event=h.id) for h in sorted(everything, key=lambda h: (h.event.span, h.id)))
    reports = {h.report for h in everything}
    touching = tuple(sorted({c for e in evidence for span, c in told.get(e.span.report, ()) if span.overlaps(e.span)}))
    return Entry(
        id=content_id("ent", min(h.id for h in lead)),
        when=_when(lead, pins, case),
        summary=summary(first, lead, case, actors, kept),
        type=first.event.type,
        who=_union(h.who for h in lead),
        whom=_union(h.whom for h in lead),
        where=_union(h.where for h in lead),
        factuality=_factuality(first, lead),
        said_by=tuple(sorted({h.speaker for h in lead if h.speaker})),
        conflicts=touching,
        reports=len(reports),
        independent=len({origin[r] for r in reports}),
        evidence=evidence,
    )  # fmt: skip


def _factuality(first: Happening, lead: Sequence[Happening]) -> Factuality:
    """That of the clearest passage; disputed where one says that it happened and another that it did not."""
    facts = {h.event.factuality for h in lead}
    return "disputed" if facts & {"denied", "negated"} and "happened" in facts else first.event.factuality


def _clearest(lead: list[Happening]) -> Happening:
    """The passage to sum up: the one that names most, in the outlet's own voice."""
    return min(lead, key=lambda h: (h.event.factuality != "happened", -len(h.who), -len(h.whom), -len(h.where), bool(h.event.claim), h.id))


def _passage(h: Happening) -> Span:
    return next(s for s in (h.sentence, h.event.span, h.event.trigger) if s.end - s.start <= LONGEST or s == h.event.trigger)


def _union(sets: Iterable[frozenset[str]]) -> tuple[str, ...]:
    return tuple(sorted(frozenset().union(*sets)))


def _when(lead: list[Happening], pins: dict[str, When], case: Case) -> When:
    """The days that all passages leave open, and why; where they contradict each other, those of most reports, then the narrowest.

    A date that a passage gives goes before one that only its surroundings suggest.
    """
    firm = [h for h in lead if not soft(h.when)]
    if not firm:  # what several reports tell without a day was so by the first of them: their weeks are not to be cut with each other
        when = min((h.when for h in lead), key=lambda w: (w.latest or date.max, w.earliest or date.min, w.reason))
        return pins.get(lead[0].report, when) if when.earliest is None and when.latest is None else when
    fits = {h.id: len({x.report for x in firm if x.when.meets(h.when)}) for h in firm}
    start = min(firm, key=lambda h: (-fits[h.id], width(h.when), case.order[h.report], h.id))
    when = start.when
    for h in firm:
        if h.when.meets(when):
            when = narrowed(when, h.when)
    same = [h.when for h in firm if (h.when.earliest, h.when.latest) == (when.earliest, when.latest)]
    if same:
        return min(same, key=lambda w: w.reason)
    reason = case.phrases.narrowed.format(reports=len({h.report for h in firm}))
    return When(earliest=when.earliest, latest=when.latest, reason=reason)


def _order(e: Entry, case: Case) -> tuple[date, date, tuple[str, str], int, str]:
    """By first day, last day, then place in the earliest report; no date at all comes last."""
    first = min(e.evidence, key=lambda v: (case.order[v.span.report], v.span))
    earliest = e.when.earliest or e.when.latest or date.max
    return earliest, e.when.latest or date.max, case.order[first.span.report], first.span.start, e.id
