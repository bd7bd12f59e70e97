"""Pages as records: what each page knows, before it is drawn. The report, the app and the API render the same records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from kroniek.records import Actor, Chronicle, Claim, Conflict, Entry, Event, Figure, Reading, Report, Role, Span, Stance, When

CONTEXT = 90
"""Characters shown on either side of a passage."""
LONG_AGO = timedelta(days=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A place in a report, with the words around it: the receipt of a line."""

    span: Span
    before: str
    exact: str
    after: str
    report: Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A timeline entry with all that its row shows."""

    entry: Entry
    who: tuple[Actor, ...]
    whom: tuple[Actor, ...]
    where: tuple[Actor, ...]
    said_by: tuple[Actor, ...]
    passages: tuple[Passage, ...]
    first_published: date | None
    """The earliest day on which one of its reports can have been published: what was known when."""
    bar: tuple[float, float, str] | None
    """Left and width in per cent of the drawn period, and `inside`, `before` or `after`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A claim with its speaker and its chain, outermost first."""

    claim: Claim
    speaker: Actor | None
    source: str | None
    passage: Passage
    chain: tuple[str, ...]
    via: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A figure with who states it."""

    figure: Figure
    by: Actor | None
    chain: tuple[str, ...]
    passage: Passage
    mark: tuple[float, float] | None
    """Where its interval begins and ends on the question's scale, in per cent; open ends reach the edge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What several figures count: they stand side by side and are never added up."""

    counted: str
    unit: str
    counts: tuple[Count, ...]
    low: float
    high: float
    disputed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A conflict with the passages of each side."""

    conflict: Conflict
    sides: tuple[tuple[Passage, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An actor with roles, other names and counts."""

    actor: Actor
    names: tuple[str, ...]
    roles: tuple[tuple[Role, str | None], ...]
    """Each role with the name of the body it is held in."""
    events: int
    claims: int
    first: Passage | None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Who stands how towards whom."""

    stance: Stance
    holder: Actor
    target: Actor
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of a report's text with the kinds of findings that cover it, and what begins there."""

    text: str
    start: int
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderPage:
    """A report's full text, cut where findings begin and end."""

    report: Report
    copy_of: Report | None
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePage:
    """Everything that the static report shows."""

    title: str
    description: str
    reports: tuple[ReaderPage, ...]
    period: When | None
    outlets: tuple[tuple[str, int], ...]
    lines: tuple[Line, ...]
    axis: tuple[tuple[float, date], ...]
    questions: tuple[Question, ...]
    disputes: tuple[Dispute, ...]
    sayings: tuple[Saying, ...]
    people: tuple[Person, ...]
    views: tuple[View, ...]
    skipped: tuple[tuple[str, str], ...]
    independent: int


class Case:
    """Readings and chronicle with what pages look up in them."""

    def __init__(self, readings: Iterable[Reading], chronicle: Chronicle) -> None:
        self.readings = sorted(readings, key=lambda r: (_published(r.report) or date.max, r.report.source, r.report.id))
        self.chronicle = chronicle
        self.report = {r.report.id: r.report for r in self.readings}
        self.who = dict(chronicle.actor_of)
        self.actor = {a.id: a for a in chronicle.actors}
        self.claim = {c.id: c for r in self.readings for c in r.claims}
        self.event = {e.id: e for r in self.readings for e in r.events}
        self.copy_of = dict(chronicle.copy_of)

    def actor_for(self, found: str | None) -> Actor | None:
        """The chronicle actor that an actor of a reading is."""
        return self.actor.get(self.who.get(found, found)) if found else None

    def actors(self, ids: Iterable[str]) -> tuple[Actor, ...]:
        """Chronicle actors by id, by name."""
        found = {a.id: a for a in map(self.actor_for, ids) if a}
        return tuple(sorted(found.values(), key=lambda a: (a.name.casefold(), a.id)))

    def passage(self, span: Span) -> Passage:
        """The span with some words around it, cut at white space."""
        report = self.report[span.report]
        text, a, b = report.text, max(report.body, span.start - CONTEXT), min(len(report.text), span.end + CONTEXT)
        a = span.start if a >= span.start else a
        before, after = text[a : span.start], text[span.end : b]
        if a > report.body and " " in before:
            before = "…" + before.split(" ", 1)[1]
        if b < len(text) and " " in after:
            after = after.rsplit(" ", 1)[0] + "…"
        before, after = before.rsplit("\n", 1)[-1], after.split("\n", 1)[0]
        return Passage(span=span, before=before, exact=report.quote(span), after=after, report=report)

    def chain(self, claim: Claim | None) -> tuple[str, ...]:
        """Who says that who says it, outermost first: names, or the words of the source."""
        out: list[str] = []
        seen: set[str] = set()
        while claim and claim.id not in seen:
            seen.add(claim.id)
            speaker = self.actor_for(claim.speaker)
            name = speaker.name if speaker else self.report[claim.span.report].quote(claim.source) if claim.source else None
            if name:
                out.append(name)
            claim = self.claim.get(claim.within) if claim.within else None
        return tuple(reversed(out))


def _published(report: Report) -> date | None:
    return report.published.earliest if report.published else None


def case_page(case: Case, *, title: str = "", description: str = "", skipped: Sequence[tuple[str, str]] = ()) -> CasePage:
    """The whole report as one record."""
    domain = _domain(case)
    reports = tuple(_reader(case, r) for r in case.readings)
    outlets = Counter(r.report.outlet or "" for r in case.readings)
    return CasePage(
        title=title or "Kroniek",
        description=description,
        reports=reports,
        period=_period(r.report for r in case.readings),
        outlets=tuple(sorted(outlets.items(), key=lambda kv: (-kv[1], kv[0]))),
        lines=tuple(_line(case, e, domain) for e in case.chronicle.timeline),
        axis=_axis(domain),
        questions=questions(case),
        disputes=tuple(_dispute(case, c) for c in _ordered(case.chronicle.conflicts)),
        sayings=tuple(_saying(case, c) for r in case.readings for c in sorted(r.claims, key=lambda c: c.span)),
        people=people(case),
        views=_views(case),
        skipped=tuple(skipped),
        independent=len(case.readings) - len(case.copy_of),
    )


def _ordered(conflicts: Iterable[Conflict]) -> list[Conflict]:
    return sorted(conflicts, key=lambda c: (c.judgement != "contradiction", c.topic, c.id))


def _period(reports: Iterable[Report]) -> When | None:
    known = [r.published for r in reports if r.published]
    first = [w.earliest for w in known if w.earliest]
    last = [w.latest for w in known if w.latest]
    return When(earliest=min(first), latest=max(last), reason="absolute") if first and last else None


def _domain(case: Case) -> tuple[date, date] | None:
    """The drawn period: from some weeks before the first publication to some after the last; older things stand at its edge."""
    period = _period(r.report for r in case.readings)
    if period is None or not period.earliest or not period.latest:
        ends = [d for e in case.chronicle.timeline for d in (e.when.earliest, e.when.latest) if d]
        return (min(ends), max(ends)) if ends else None
    inside = [
        d
        for e in case.chronicle.timeline
        for d in (e.when.earliest, e.when.latest)
        if d and period.earliest - LONG_AGO <= d <= period.latest + LONG_AGO
    ]
    return min([period.earliest, *inside]), max([period.latest, *inside])


def _axis(domain: tuple[date, date] | None) -> tuple[tuple[float, date], ...]:
    """Up to six days with their places on the drawn period, in per cent."""
    if domain is None:
        return ()
    a, b = domain
    n = max(1, (b - a).days)
    steps = min(5, n)
    return tuple((100 * round(i * n / steps) / n, a + timedelta(days=round(i * n / steps))) for i in range(steps + 1))


def _bar(when: When, domain: tuple[date, date] | None) -> tuple[float, float, str] | None:
    if domain is None or not (when.earliest or when.latest):
        return None
    a, b = domain
    n = (b - a).days + 1
    lo, hi = when.earliest or a, when.latest or b
    if hi < a:
        return 0.0, 0.0, "before"
    if lo > b:
        return 100.0, 0.0, "after"
    left = 100 * max(0, (lo - a).days) / n
    return round(left, 3), round(100 * (min(hi, b) - max(lo, a) + timedelta(days=1)).days / n, 3), "inside"


def _line(case: Case, entry: Entry, domain: tuple[date, date] | None) -> Line:
    known = [d for d in (_published(case.report[v.span.report]) for v in entry.evidence) if d]
    return Line(
        entry=entry,
        who=case.actors(entry.who),
        whom=case.actors(entry.whom),
        where=case.actors(entry.where),
        said_by=case.actors(entry.said_by),
        passages=tuple(case.passage(v.span) for v in entry.evidence),
        first_published=min(known) if known else None,
        bar=_bar(entry.when, domain),
    )


def _saying(case: Case, claim: Claim) -> Saying:
    report = case.report[claim.span.report]
    return Saying(
        claim=claim,
        speaker=case.actor_for(claim.speaker),
        source=report.quote(claim.source) if claim.source else None,
        passage=case.passage(claim.span),
        chain=case.chain(claim),
        via=tuple(v.name for v in claim.via),
    )


def questions(case: Case) -> tuple[Question, ...]:
    """Figures by what they count; those in a conflict first, then those that several state."""
    disputed = {s for c in case.chronicle.conflicts if c.topic == "figure" for side in c.sides for s in side}
    groups: dict[tuple[str, str], list[Figure]] = {}
    for r in case.readings:
        for f in r.figures:
            groups.setdefault((f.counted.casefold(), f.unit), []).append(f)
    out = [_question(case, key, group, disputed) for key, group in groups.items()]
    return tuple(sorted(out, key=lambda q: (not q.disputed, -len(q.counts), q.counted, q.unit)))


def _question(case: Case, key: tuple[str, str], figures: list[Figure], disputed: set[Span]) -> Question:
    known = [x for f in figures for x in (f.low, f.high) if x is not None]
    low, high = (min(known), max(known)) if known else (0.0, 0.0)
    width = (high - low) or 1.0

    def mark(f: Figure) -> tuple[float, float] | None:
        if f.low is None and f.high is None:
            return None
        a = 0.0 if f.low is None else 100 * (f.low - low) / width
        b = 100.0 if f.high is None else 100 * (f.high - low) / width
        return round(a, 2), round(b, 2)

    counts = tuple(
        Count(
            figure=f,
            by=case.actor_for(f.stated_by),
            chain=case.chain(case.claim.get(f.claim) if f.claim else None),
            passage=case.passage(f.span),
            mark=mark(f),
        )
        for f in figures
    )
    return Question(
        counted=key[0],
        unit=key[1],
        counts=counts,
        low=low,
        high=high,
        disputed=any(f.span.overlaps(s) for f in figures for s in disputed),
    )


def _dispute(case: Case, conflict: Conflict) -> Dispute:
    return Dispute(conflict=conflict, sides=tuple(tuple(case.passage(s) for s in side) for side in conflict.sides))


def people(case: Case) -> tuple[Person, ...]:
    """Actors with a name, most mentioned first."""
    events = Counter(case.who.get(a, a) for e in case.event.values() for a in {*e.who, *e.whom})
    claims = Counter(case.who.get(c.speaker, c.speaker) for c in case.claim.values() if c.speaker)
    named = [a for a in case.chronicle.actors if any(m.form == "name" for m in a.mentions) or events[a.id] or claims[a.id]]
    ranked = sorted(named, key=lambda a: (-len(a.mentions), a.name.casefold(), a.id))
    return tuple(_person(case, a, events[a.id], claims[a.id]) for a in ranked)


def _person(case: Case, actor: Actor, events: int, claims: int) -> Person:
    spans = sorted(m.span for m in actor.mentions if m.form == "name")
    names = Counter(case.report[s.report].quote(s) for s in spans if s.report in case.report)
    names.pop(actor.name, None)
    roles: dict[tuple[str, str | None], tuple[Role, str | None]] = {}
    for role in sorted(actor.roles, key=lambda r: r.span):
        body = case.actor_for(role.of)
        roles.setdefault((role.role.casefold(), body.name if body else None), (role, body.name if body else None))
    first = min((m.span for m in actor.mentions if m.span.report in case.report), default=None)
    return Person(
        actor=actor,
        names=tuple(n for n, _ in sorted(names.items(), key=lambda kv: (-kv[1], kv[0]))[:6]),
        roles=tuple(roles.values()),
        events=events,
        claims=claims,
        first=case.passage(first) if first else None,
    )


def _views(case: Case) -> tuple[View, ...]:
    out = []
    for r in case.readings:
        for s in sorted(r.stances, key=lambda s: (s.span, s.id)):
            holder, target = case.actor_for(s.holder), case.actor_for(s.target)
            if holder and target:
                out.append(View(stance=s, holder=holder, target=target, passage=case.passage(s.span)))
    return tuple(out)


def _reader(case: Case, reading: Reading) -> ReaderPage:
    copied = case.copy_of.get(reading.report.id)
    return ReaderPage(report=reading.report, copy_of=case.report.get(copied) if copied else None, pieces=pieces(reading))


def pieces(reading: Reading) -> tuple[Piece, ...]:
    """The text cut wherever a finding begins or ends, so that overlapping highlights nest without nesting markup."""
    marked: list[tuple[Span, str]] = [
        *((t.span, "time") for t in reading.times),
        *((c.span, "claim") for c in reading.claims),
        *((e.trigger, "event") for e in reading.events),
        *((f.span, "figure") for f in reading.figures),
        *((m.span, "actor") for a in reading.actors for m in a.mentions if m.form == "name"),
    ]
    anchors = {s.start for s, _ in marked} | {s.start for s in _anchors(reading)}
    ends = {s.end for s, _ in marked}
    text = reading.report.text
    cuts = sorted({0, len(text), *anchors, *ends, *(s.end for s in _anchors(reading))})
    opened: dict[int, list[str]] = {}
    closed: dict[int, list[str]] = {}
    for span, kind in marked:
        opened.setdefault(span.start, []).append(kind)
        closed.setdefault(span.end, []).append(kind)
    out, active = [], Counter[str]()
    for a, b in pairwise(cuts):
        active.update(opened.get(a, ()))
        active.subtract(closed.get(a, ()))
        out.append(Piece(text=text[a:b], start=a, kinds=tuple(sorted(k for k, n in active.items() if n > 0))))
    return tuple(out)


def _anchors(reading: Reading) -> list[Span]:
    """Places that lines elsewhere point to."""
    events: Sequence[Event] = reading.events
    return [
        *(e.span for e in events),
        *(s.span for s in reading.stances),
        *(m.span for a in reading.actors for m in a.mentions),
    ]
