"""Pages as records: what each page knows, before it is drawn. The report, the app and the API render the same records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import log
from typing import Literal, TypeVar

from kroniek.records import (
    Actor,
    Chronicle,
    Claim,
    Conflict,
    Entry,
    Event,
    Figure,
    Reading,
    Report,
    Role,
    Span,
    StanceKind,
    When,
)
from kroniek.serve.words import VAGUE

Quoted = TypeVar("Quoted", Claim, Figure)

CONTEXT = 90
"""Characters shown on either side of a passage."""
SNIPPET = 45
"""The same for a figure, whose passage stands in its row."""
TOP = 6
BINS = 60
STEEP = 50
"""Where the highest of several figures is this many times the lowest, the scale is logarithmic."""
LONG_AGO = timedelta(days=31)
WIDE = timedelta(days=100)
"""An interval that is wider says too little of where the lines lie."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A place in a report, with the words around it: the receipt of a line."""

    span: Span
    before: str
    exact: str
    after: str
    report: Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """An interval on the drawn period, in per cent of its width. Nothing of it is drawn where it lies wholly outside."""

    left: float
    width: float
    earlier: bool
    """It begins, or may begin, before the drawn period."""
    later: bool
    """It ends, or may end, after it."""


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
    bar: Bar | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """Timeline lines that can begin in one month; those `before` the drawn period and those `undated` stand apart."""

    name: Literal["before", "month", "undated"]
    year: int | None
    month: int | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Who published how many reports, and how many of those are no copy of another."""

    name: str
    reports: int
    independent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A claim with its speaker and its chain, outermost first."""

    claim: Claim
    speaker: Actor | None
    source: str | None
    passage: Passage
    chain: tuple[str, ...]
    via: tuple[str, ...]
    copies: tuple[Passage, ...]
    """The same words in reports that repeat this one: no second source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A figure with who states it."""

    figure: Figure
    by: Actor | None
    chain: tuple[str, ...]
    passage: Passage
    copies: tuple[Passage, ...]
    """The same words in reports that repeat this one: no second source."""
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
    steep: bool
    """Drawn on a logarithmic scale."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One version in a conflict: the words that differ, who says so, and the passages."""

    words: str
    when: When | None
    """The days that it gives, where it tells an event."""
    chain: tuple[str, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A conflict with its versions side by side."""

    conflict: Conflict
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A role as often as it was given, with the name of the body it is held in and the days for which reports give it."""

    role: str
    of: str | None
    when: When
    times: int
    claimed: bool
    """Only somebody quoted gives it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An actor with roles, other names and counts."""

    actor: Actor
    names: tuple[str, ...]
    roles: tuple[Office, ...]
    named: bool
    events: int
    claims: int
    first: Passage | None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Who stands how towards whom, wherever it is told."""

    kind: StanceKind
    holder: Actor
    target: Actor
    told: tuple[tuple[Passage, When, tuple[str, ...]], ...]
    """Each place, its days, and who is quoted for it (nobody: the report itself)."""


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
    found: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePage:
    """Everything that the static report shows."""

    title: str
    description: str
    reports: tuple[ReaderPage, ...]
    period: When | None
    outlets: tuple[Outlet, ...]
    lines: tuple[Line, ...]
    months: tuple[Month, ...]
    top: tuple[Line, ...]
    """The lines told by most sources, in order of date."""
    density: tuple[float, ...]
    """How much can have happened in each part of the drawn period: every line spread evenly over the days that it may mean."""
    peak: When | None
    axis: tuple[tuple[float, date], ...]
    questions: tuple[Question, ...]
    disputes: tuple[Dispute, ...]
    sayings: tuple[Saying, ...]
    people: tuple[Person, ...]
    views: tuple[View, ...]
    kinds: tuple[tuple[str, int], ...]
    """Types of events on the timeline, most frequent first."""
    speakers: tuple[tuple[str, str, int], ...]
    """Who is quoted more than once: id, name, times."""
    skipped: tuple[tuple[str, str], ...]
    independent: int


class Case:
    """Readings and chronicle with what pages look up in them."""

    def __init__(self, readings: Iterable[Reading], chronicle: Chronicle) -> None:
        self.readings = sorted(readings, key=lambda r: (_published(r.report) or date.max, r.report.source, r.report.id))
        self.chronicle = chronicle
        self.report = {r.report.id: r.report for r in self.readings}
        self.reading = {r.report.id: r for r in self.readings}
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

    def passage(self, span: Span, context: int = CONTEXT) -> Passage:
        """The span with some words around it, cut at white space."""
        report = self.report[span.report]
        text, a, b = report.text, max(report.body, span.start - context), min(len(report.text), span.end + context)
        a = span.start if a >= span.start else a
        before, after = text[a : span.start], text[span.end : b]
        if a > report.body and " " in before:
            before = "…" + before.split(" ", 1)[1]
        if b < len(text) and " " in after:
            after = after.rsplit(" ", 1)[0]
            after += " …" if after.endswith(".") else "…"
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
            if name and out[-1:] != [name]:
                out.append(name)
            claim = self.claim.get(claim.within) if claim.within else None
        return tuple(reversed(out))

    def folded(self, found: Iterable[Quoted]) -> list[list[Quoted]]:
        """Findings, each with those in the same words in reports that copy its own, the original first."""
        groups: dict[tuple[str, str, str, int], list[Quoted]] = {}
        seen: Counter[tuple[str, str, str]] = Counter()
        for f in found:
            around = self.passage(f.span, SNIPPET)
            report, exact, before = f.span.report, around.exact, around.before
            nth = seen[report, exact, before]
            groups.setdefault((self.copy_of.get(report, report), exact, before, nth), []).append(f)
            seen[report, exact, before] += 1
        return [sorted(same, key=lambda f: f.span.report in self.copy_of) for same in groups.values()]

    def sayer(self, span: Span) -> tuple[str, ...]:
        """Who is quoted for a passage, outermost first: of the figure that it is, else of the shortest claim around it."""
        reading = self.reading[span.report]
        figure = next((f for f in reading.figures if f.span == span), None)
        if figure:
            by = self.actor_for(figure.stated_by)
            return self.chain(self.claim.get(figure.claim) if figure.claim else None) or ((by.name,) if by else ())
        event = next((e for e in reading.events if e.span == span), None)
        if event:
            return self.chain(self.claim.get(event.claim) if event.claim else None)
        around = [c for c in reading.claims if c.span.contains(span)]
        return self.chain(min(around, key=lambda c: (c.span.end - c.span.start, c.id))) if around else ()


def _published(report: Report) -> date | None:
    return report.published.earliest if report.published else None


def case_page(case: Case, *, title: str = "", description: str = "", skipped: Sequence[tuple[str, str]] = ()) -> CasePage:
    """The whole report as one record."""
    domain = _domain(case)
    lines = tuple(_line(case, e, domain) for e in case.chronicle.timeline)
    claims = [c for r in case.readings for c in sorted(r.claims, key=lambda c: c.span)]
    sayings = tuple(_saying(case, *same) for same in case.folded(claims))
    density = _density(lines, domain)
    return CasePage(
        title=title,
        description=description,
        reports=tuple(_reader(case, r) for r in case.readings),
        period=_period(r.report for r in case.readings),
        outlets=_outlets(case),
        lines=lines,
        months=_months(lines, domain),
        top=_top(lines),
        density=density,
        peak=_peak(density, domain),
        axis=_axis(domain),
        questions=questions(case),
        disputes=tuple(_dispute(case, c) for c in _ordered(case)),
        sayings=sayings,
        people=people(case),
        views=_views(case),
        kinds=tuple(_most(line.entry.type for line in lines)),
        speakers=_speakers(sayings),
        skipped=tuple(skipped),
        independent=len(case.readings) - len(case.copy_of),
    )


def _most(keys: Iterable[str]) -> list[tuple[str, int]]:
    return sorted(Counter(keys).items(), key=lambda kv: (-kv[1], kv[0]))


def _outlets(case: Case) -> tuple[Outlet, ...]:
    """Those without a name last."""
    own = Counter(r.report.outlet or "" for r in case.readings if r.report.id not in case.copy_of)
    found = _most(r.report.outlet or "" for r in case.readings)
    return tuple(Outlet(name=n, reports=k, independent=own[n]) for n, k in sorted(found, key=lambda kv: not kv[0]))


def _speakers(sayings: Iterable[Saying]) -> tuple[tuple[str, str, int], ...]:
    speakers = {s.speaker.id: s.speaker.name for s in sayings if s.speaker}
    found = _most(s.speaker.id for s in sayings if s.speaker)
    return tuple((a, speakers[a], n) for a, n in sorted(found, key=lambda kv: (-kv[1], speakers[kv[0]], kv[0])) if n > 1)


def _months(lines: Iterable[Line], domain: tuple[date, date] | None) -> tuple[Month, ...]:
    """Lines by the month of the first day that they may mean."""
    groups: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        first = line.entry.when.earliest or line.entry.when.latest
        key = (9999, 0) if first is None else (0, 0) if domain and first < domain[0] else (first.year, first.month)
        groups.setdefault(key, []).append(line)
    return tuple(
        Month(name="month" if m else "undated" if y else "before", year=y if m else None, month=m or None, lines=tuple(found))
        for (y, m), found in sorted(groups.items(), key=lambda kv: kv[0])
    )


def _top(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines that most independent sources tell, then those in dispute and of a known kind."""

    def weight(i: int) -> tuple[int, int, int, bool, int, int]:
        e = lines[i].entry
        return -e.independent, -e.reports, -len(e.conflicts), e.type == "NONE", -len(e.who) - len(e.whom), i

    return tuple(lines[i] for i in sorted(sorted(range(len(lines)), key=weight)[:TOP]))


def _density(lines: Iterable[Line], domain: tuple[date, date] | None) -> tuple[float, ...]:
    if domain is None:
        return ()
    first, n = domain[0], (domain[1] - domain[0]).days + 1
    days = [0.0] * n
    for line in lines:
        when = line.entry.when
        if when.earliest and when.latest:
            a, b = (when.earliest - first).days, (when.latest - first).days
            for i in range(max(a, 0), min(b, n - 1) + 1):
                days[i] += 1 / (b - a + 1)
    bins = min(BINS, n)
    return tuple(round(sum(days[i * n // bins : (i + 1) * n // bins]), 4) for i in range(bins))


def _peak(density: tuple[float, ...], domain: tuple[date, date] | None) -> When | None:
    """The days of the fullest part of the period."""
    if domain is None or not any(density):
        return None
    n, i = (domain[1] - domain[0]).days + 1, density.index(max(density))
    first, last = i * n // len(density), (i + 1) * n // len(density) - 1
    return When(earliest=domain[0] + timedelta(days=first), latest=domain[0] + timedelta(days=last), reason="absolute")


def _ordered(case: Case) -> list[Conflict]:
    """Contradictions before later states; of one topic in the order of publication."""
    place = {r.report.id: i for i, r in enumerate(case.readings)}

    def order(c: Conflict) -> tuple[bool, str, list[tuple[int, int]], str]:
        return c.judgement != "contradiction", c.topic, [(place[s.report], s.start) for side in c.sides for s in side[:1]], c.id

    return sorted(case.chronicle.conflicts, key=order)


def _period(reports: Iterable[Report]) -> When | None:
    known = [r.published for r in reports if r.published]
    first = [w.earliest for w in known if w.earliest]
    last = [w.latest for w in known if w.latest]
    return When(earliest=min(first), latest=max(last), reason="absolute") if first and last else None


def _domain(case: Case) -> tuple[date, date] | None:
    """The drawn period: where nearly all lines lie. A few that stand far from the others are told at its edge."""
    dated = [(w.earliest, w.latest) for e in case.chronicle.timeline if (w := e.when).earliest and w.latest]
    known = [(a, b) for a, b in dated if a and b]
    near = sorted((ab for ab in known if ab[1] - ab[0] <= WIDE), key=_middle) or sorted(known, key=_middle)
    if not near:
        period = _period(r.report for r in case.readings)
        return (period.earliest, period.latest) if period and period.earliest and period.latest else None
    few = max(1, len(near) // 10) if len(near) > 2 else 0
    core = _middle(near[-1 - few]) - _middle(near[few]) if len(near) > 2 * few else timedelta(0)
    gaps = [_middle(b) - _middle(a) for a, b in pairwise(near)]
    far = [gap > max(core / 2, LONG_AGO) for gap in gaps]
    first = max((i + 1 for i, is_far in enumerate(far[:few]) if is_far), default=0)
    last = max((i + 1 for i, is_far in enumerate(far[::-1][: max(0, min(few, len(far) - first))]) if is_far), default=0)
    kept = near[first : len(near) - last]
    return min(a for a, _ in kept), max(b for _, b in kept)


def _middle(days: tuple[date, date]) -> date:
    return days[0] + (days[1] - days[0]) / 2


def _axis(domain: tuple[date, date] | None) -> tuple[tuple[float, date], ...]:
    """Up to six days with the places of their middles on the drawn period, in per cent."""
    if domain is None:
        return ()
    last = (domain[1] - domain[0]).days
    days = sorted({round(i * last / 5) for i in range(6)})
    return tuple((100 * (d + 0.5) / (last + 1), domain[0] + timedelta(days=d)) for d in days)


def _bar(when: When, domain: tuple[date, date] | None) -> Bar | None:
    if domain is None or not (when.earliest or when.latest):
        return None
    a, b = domain
    n = (b - a).days + 1
    lo, hi = max(when.earliest or a, a), min(when.latest or b, b)
    return Bar(
        left=round(100 * (lo - a).days / n, 3),
        width=round(100 * max(0, (hi - lo).days + 1) / n, 3),
        earlier=when.earliest is None or when.earliest < a,
        later=when.latest is None or when.latest > b,
    )


def _line(case: Case, entry: Entry, domain: tuple[date, date] | None) -> Line:
    known = [d for d in (_published(case.report[v.span.report]) for v in entry.evidence) if d]
    return Line(
        entry=entry,
        who=case.actors(entry.who),
        whom=case.actors(entry.whom),
        where=case.actors(entry.where),
        said_by=case.actors(entry.said_by),
        passages=tuple(map(case.passage, dict.fromkeys(v.span for v in entry.evidence))),
        first_published=min(known) if known else None,
        bar=_bar(entry.when, domain),
    )


def _saying(case: Case, claim: Claim, *copies: Claim) -> Saying:
    report = case.report[claim.span.report]
    return Saying(
        claim=claim,
        speaker=case.actor_for(claim.speaker),
        source=report.quote(claim.source) if claim.source else None,
        passage=case.passage(claim.span),
        chain=case.chain(claim),
        via=tuple(v.name for v in claim.via),
        copies=tuple(case.passage(c.span) for c in copies),
    )


def questions(case: Case) -> tuple[Question, ...]:
    """Figures by what they count; those in a conflict first, then those that several state; what is not said to be alike last."""
    disputed: dict[str, list[Span]] = {}
    for span in (s for c in case.chronicle.conflicts if c.topic == "figure" for side in c.sides for s in side):
        disputed.setdefault(span.report, []).append(span)
    groups: dict[tuple[str, str], list[Figure]] = {}
    for r in case.readings:
        for f in r.figures:
            groups.setdefault((f.counted.casefold(), f.unit), []).append(f)
    out = [_question(case, key, group, disputed) for key, group in groups.items()]
    return tuple(sorted(out, key=lambda q: (not q.disputed, vague(q), -len(q.counts), q.counted, q.unit)))


def vague(question: Question) -> bool:
    """Do the figures share no more than a unit? Then they are listed together but never drawn on one scale."""
    return not question.counted or question.counted in VAGUE


def _question(case: Case, key: tuple[str, str], figures: list[Figure], disputed: dict[str, list[Span]]) -> Question:
    known = [x for f in figures for x in (f.low, f.high) if x is not None]
    low, high = (min(known), max(known)) if known else (0.0, 0.0)
    steep = low > 0 and high > STEEP * low

    def place(x: float) -> float:
        share = log(x / low) / log(high / low) if steep else (x - low) / ((high - low) or 1.0)
        return 3 + 94 * share

    def mark(f: Figure) -> tuple[float, float] | None:
        if f.low is None and f.high is None:
            return None
        a = 0.0 if f.low is None else place(f.low)
        b = 100.0 if f.high is None else place(f.high)
        return round(a, 2), round(b, 2)

    counts = tuple(
        Count(
            figure=f,
            by=case.actor_for(f.stated_by),
            chain=case.chain(case.claim.get(f.claim) if f.claim else None),
            passage=case.passage(f.span, SNIPPET),
            copies=tuple(case.passage(c.span, SNIPPET) for c in copies),
            mark=mark(f),
        )
        for f, *copies in case.folded(figures)
    )
    return Question(
        counted=key[0],
        unit=key[1],
        counts=counts,
        low=low,
        high=high,
        disputed=any(f.span.overlaps(s) for f in figures for s in disputed.get(f.span.report, ())),
        steep=steep,
    )


def _dispute(case: Case, conflict: Conflict) -> Dispute:
    return Dispute(conflict=conflict, sides=tuple(_side(case, side) for side in conflict.sides))


def _side(case: Case, spans: tuple[Span, ...]) -> Side:
    passages = tuple(case.passage(s) for s in spans)
    told = [e.when for s in spans for e in case.reading[s.report].events if e.span == s]
    return Side(
        words=passages[0].exact if passages else "",
        when=next((w for w in told if w.earliest or w.latest), None),
        chain=case.sayer(spans[0]) if spans else (),
        passages=passages,
    )


def people(case: Case) -> tuple[Person, ...]:
    """Actors, those with a name first, most mentioned first."""
    events = Counter(a for e in case.event.values() for a in {case.who.get(a, a) for a in (*e.who, *e.whom, *e.where)})
    claims = Counter(case.who.get(c.speaker, c.speaker) for c in case.claim.values() if c.speaker)
    found = [_person(case, a, events[a.id], claims[a.id]) for a in case.chronicle.actors]
    return tuple(sorted(found, key=lambda p: (not p.named, -len(p.actor.mentions), p.actor.name.casefold(), p.actor.id)))


def _person(case: Case, actor: Actor, events: int, claims: int) -> Person:
    spans = sorted(m.span for m in actor.mentions if m.form == "name")
    names = Counter(case.report[s.report].quote(s) for s in spans if s.report in case.report)
    names.pop(actor.name, None)
    first = min((m.span for m in actor.mentions if m.span.report in case.report), default=None)
    return Person(
        actor=actor,
        names=tuple(n for n, _ in _most(names.elements())[:6]),
        roles=_offices(case, actor.roles),
        named=bool(spans),
        events=events,
        claims=claims,
        first=case.passage(first) if first else None,
    )


def _offices(case: Case, roles: Iterable[Role]) -> tuple[Office, ...]:
    """Roles that are written alike and held in the same body made one, most given first."""
    groups: dict[tuple[str, str], list[Role]] = {}
    for role in sorted(roles, key=lambda r: r.span):
        body = case.actor_for(role.of)
        groups.setdefault((role.role.casefold(), body.name if body else ""), []).append(role)
    return tuple(
        Office(
            role=found[0].role,
            of=body or None,
            when=_hull(r.when for r in found),
            times=len(found),
            claimed=all(r.claim for r in found),
        )
        for (_, body), found in sorted(groups.items(), key=lambda kv: (-len(kv[1]), kv[1][0].span))
    )


def _hull(whens: Iterable[When]) -> When:
    known = [w for w in whens if w.earliest or w.latest]
    first, last = [w.earliest for w in known], [w.latest for w in known]
    return When(
        earliest=min((d for d in first if d), default=None) if None not in first else None,
        latest=max((d for d in last if d), default=None) if None not in last else None,
        reason="none",
    )


def _views(case: Case) -> tuple[View, ...]:
    """Stances of one actor towards another of one kind are one view with its places; those told most often first."""
    groups: dict[tuple[str, str, StanceKind], list[tuple[Passage, When, tuple[str, ...]]]] = {}
    for r in case.readings:
        for s in sorted(r.stances, key=lambda s: (s.span, s.id)):
            holder, target = case.actor_for(s.holder), case.actor_for(s.target)
            if holder and target:
                said_by = tuple(n for n in case.chain(case.claim.get(s.claim) if s.claim else None) if n != holder.name)
                groups.setdefault((holder.id, target.id, s.kind), []).append((case.passage(s.span), s.when, said_by))
    views = [
        View(kind=kind, holder=case.actor[holder], target=case.actor[target], told=tuple(told))
        for (holder, target, kind), told in groups.items()
    ]
    holds = Counter(v.holder.id for v in views)
    return tuple(sorted(views, key=lambda v: (-holds[v.holder.id], v.holder.name.casefold(), v.holder.id, v.kind)))


def _reader(case: Case, reading: Reading) -> ReaderPage:
    copied = case.copy_of.get(reading.report.id)
    return ReaderPage(
        report=reading.report,
        copy_of=case.report.get(copied) if copied else None,
        found=_found(reading),
        pieces=pieces(reading),
    )


def _found(reading: Reading) -> int:
    return sum(map(len, (reading.times, reading.actors, reading.claims, reading.events, reading.figures, reading.stances)))


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
