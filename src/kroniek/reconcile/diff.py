"""What came in since: two states of one chronicle side by side.

Entries and conflicts get another id when a report joins them, so they are recognised by what they rest on: an entry by the events that
it tells, a conflict by a passage on either side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from kroniek.records import Conflict, Entry, Figure, Report, Span

What = Literal["date", "factuality", "figures", "reports"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recount:
    """A count of one thing on a line, as it was told and as it is told now."""

    unit: str
    counted: str
    was: tuple[Figure, ...]
    now: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A line of the timeline that was there, and in what it is no longer the same."""

    was: Entry
    now: Entry
    what: tuple[What, ...]
    figures: tuple[Recount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """What a later chronicle has that an earlier one had not, what changed, and what is gone."""

    reports: tuple[Report, ...]
    reports_gone: tuple[Report, ...]
    timeline: tuple[Entry, ...]
    timeline_changed: tuple[Changed, ...]
    timeline_gone: tuple[Entry, ...]
    conflicts: tuple[Conflict, ...]
    conflicts_gone: tuple[Conflict, ...]

    def __bool__(self) -> bool:
        return any((self.reports, self.reports_gone, self.timeline, self.timeline_changed, self.timeline_gone, self.conflicts,
                    self.conflicts_gone))  # fmt: skip


Figures = dict[str, list[Figure]]
"""The figures of each report, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A chronicle at one time, as far as two are compared."""

    reports: dict[str, Report]
    figures: Figures
    timeline: tuple[Entry, ...]
    conflicts: tuple[Conflict, ...]

    @classmethod
    def of(
        cls, *, reports: Iterable[Report], figures: Iterable[Figure], timeline: Iterable[Entry], conflicts: Iterable[Conflict]
    ) -> State:
        """From records in any order; lines and conflicts stay in theirs."""
        told: Figures = {}
        for f in sorted(figures, key=lambda f: (f.span, f.id)):
            told.setdefault(f.span.report, []).append(f)
        return cls(reports={r.id: r for r in reports}, figures=told, timeline=tuple(timeline), conflicts=tuple(conflicts))


def diff(was: State, now: State) -> Diff:
    """What came in between two states of a chronicle."""
    known = _recognised(was.timeline, now.timeline)
    kept = {e.id for e in known.values()}
    told = {i for e in now.timeline for i in _events(e)}
    return Diff(
        reports=_missing(now.reports, was.reports),
        reports_gone=_missing(was.reports, now.reports),
        timeline=tuple(e for e in now.timeline if e.id not in known),
        timeline_changed=tuple(
            c for e in now.timeline if e.id in known and (c := _changed(known[e.id], e, was.figures, now.figures)).what
        ),
        timeline_gone=tuple(e for e in was.timeline if e.id not in kept and not _events(e) & told),
        conflicts=_unlike(now.conflicts, was.conflicts),
        conflicts_gone=_unlike(was.conflicts, now.conflicts),
    )


def _missing(these: dict[str, Report], others: dict[str, Report]) -> tuple[Report, ...]:
    found = (r for i, r in these.items() if i not in others)
    return tuple(sorted(found, key=lambda r: (str(r.published.earliest if r.published else "9999"), r.id)))


def _events(entry: Entry) -> set[str]:
    return {v.event for v in entry.evidence}


def _recognised(was: Iterable[Entry], now: Iterable[Entry]) -> dict[str, Entry]:
    """For each later entry the earlier one that tells most of the same events."""
    of: dict[str, list[Entry]] = {}
    for e in was:
        for event in _events(e):
            of.setdefault(event, []).append(e)
    found: dict[str, Entry] = {}
    for e in now:
        shared = Counter(old.id for event in _events(e) for old in of.get(event, ()))
        entries = {old.id: old for event in _events(e) for old in of.get(event, ())}
        if shared:
            found[e.id] = entries[min(shared, key=lambda i: (-shared[i], i))]
    return found


def _changed(was: Entry, now: Entry, before: Figures, after: Figures) -> Changed:
    recounts = _recounts(was, now, before, after)
    days = (was.when.earliest, was.when.latest) != (now.when.earliest, now.when.latest)
    known = {v.span.report for v in was.evidence}
    more = any(v.span.report not in known for v in now.evidence)
    flags: tuple[tuple[What, bool], ...] = (
        ("date", days), ("factuality", was.factuality != now.factuality), ("figures", bool(recounts)), ("reports", more),
    )  # fmt: skip
    return Changed(was=was, now=now, what=tuple(name for name, on in flags if on), figures=recounts)


def _recounts(was: Entry, now: Entry, before: Figures, after: Figures) -> tuple[Recount, ...]:
    """Counts on a line of which a value came in that was not told before."""
    old, new = _counts(was, before), _counts(now, after)
    return tuple(
        Recount(unit=unit, counted=counted, was=old[unit, counted], now=new[unit, counted])
        for unit, counted in sorted(old.keys() & new.keys())
        if {_value(f) for f in new[unit, counted]} - {_value(f) for f in old[unit, counted]}
    )


def _counts(entry: Entry, told: Figures) -> dict[tuple[str, str], tuple[Figure, ...]]:
    """The figures in the passages of an entry, one a value, by what they count."""
    places: dict[str, list[Span]] = {}
    for v in entry.evidence:
        places.setdefault(v.span.report, []).append(v.span)
    found: dict[tuple[str, str], dict[object, Figure]] = {}
    for report in sorted(places):
        for f in told.get(report, ()):
            if any(f.span.overlaps(s) for s in places[report]):
                found.setdefault((f.unit, f.counted), {}).setdefault(_value(f), f)
    return {key: tuple(sorted(figures.values(), key=_size)) for key, figures in found.items()}


def _value(f: Figure) -> tuple[float | None, float | None, bool]:
    return f.low, f.high, f.approximate


def _size(f: Figure) -> tuple[float, float, Span]:
    """From low to high."""
    return float("-inf") if f.low is None else f.low, float("inf") if f.high is None else f.high, f.span


def _unlike(these: Iterable[Conflict], others: Sequence[Conflict]) -> tuple[Conflict, ...]:
    """The conflicts that have no counterpart of the same topic and judgement with a passage of theirs on two sides."""
    of: dict[Span, list[tuple[Conflict, int]]] = {}
    for c in others:
        for i, side in enumerate(c.sides):
            for span in side:
                of.setdefault(span, []).append((c, i))
    return tuple(c for c in these if not _counterpart(c, of))


def _counterpart(conflict: Conflict, of: dict[Span, list[tuple[Conflict, int]]]) -> bool:
    met: dict[str, set[tuple[int, int]]] = {}
    for i, side in enumerate(conflict.sides):
        for span in side:
            for c, j in of.get(span, ()):
                if (c.topic, c.judgement) == (conflict.topic, conflict.judgement):
                    met.setdefault(c.id, set()).add((i, j))
    return any(len({i for i, _ in pairs}) > 1 and len({j for _, j in pairs}) > 1 for pairs in met.values())
