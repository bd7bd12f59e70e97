"""Which day a report without a date tells of, when others tell the same: from events that are the same, at least two and of one day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kroniek.lang import load
from kroniek.records import Link, Reading, When

LEAST = 2
"""So many events of the undated report must be the same as dated ones of one day."""
WIDEST = 31
"""Days told of to the month, but no wider, date another report."""
STATED = frozenset({"clause", "sentence"})
"""Reasons of a date that the other report states for that very event."""


def told_days(readings: Iterable[Reading], links: Iterable[Link]) -> dict[str, When]:
    """For each undated report that others date, the days that it tells of; the reason quotes what says so."""
    readings = sorted(readings, key=lambda r: r.report.id)
    of = {e.id: (r, e) for r in readings for e in r.events}
    votes: dict[str, dict[When, dict[str, str]]] = {}
    for link in sorted(links, key=lambda x: (x.left, x.right)):
        if link.kind != "event" or link.judgement != "same" or link.left not in of or link.right not in of:
            continue
        for (reading, event), (other, dated) in ((of[link.left], of[link.right]), (of[link.right], of[link.left])):
            if reading.report.published is None and other.report.published is not None and _stated(dated.when):
                when = When(earliest=dated.when.earliest, latest=dated.when.latest, reason="")
                votes.setdefault(reading.report.id, {}).setdefault(when, {})[event.id] = other.report.quote(dated.trigger)
    out = {}
    for report, days in sorted(votes.items()):
        best = max(days, key=lambda w: (len(days[w]), w.latest, w.earliest))
        rivals = [w for w in days if w != best and len(days[w]) == len(days[best])]
        if len(days[best]) >= LEAST and not rivals:
            words = ", ".join(sorted(set(days[best].values())))
            out[report] = When(earliest=best.earliest, latest=best.latest, reason=f"narrowed: {words}")
    return out


def with_told_days(readings: Sequence[Reading], links: Iterable[Link]) -> list[Reading]:
    """The readings, those of undated reports with the days that other reports give them. What was found is not changed in the store."""
    days = told_days(readings, links)
    if not days:
        return list(readings)
    from kroniek.extract.times.again import told_again  # loads spaCy, which most chronicles need not

    return [told_again(r, days[r.report.id], load(r.report.language)) if r.report.id in days else r for r in readings]


def _stated(when: When) -> bool:
    known = when.earliest is not None and when.latest is not None and when.reason in STATED
    return known and (when.latest - when.earliest).days < WIDEST  # type: ignore[operator]
