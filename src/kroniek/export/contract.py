"""The whole chronicle as one JSON object: every list sorted, so that two equal chronicles are equal bytes (docs/records.md)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from kroniek.ingest.dates import conflicting
from kroniek.lang.sentences import READERS, reason_in
from kroniek.reconcile.told import with_told_days
from kroniek.records import (
    Actor,
    Chronicle,
    Claim,
    Conflict,
    Entry,
    Event,
    Figure,
    Link,
    Origin,
    PlaceGuess,
    Reading,
    Report,
    Role,
    Span,
    Stance,
    Time,
    Unread,
    When,
)
from kroniek.store import Mark

FORMAT = "1"

Json = dict[str, Any]
Known = Mapping[str, str]


def chronicle_json(
    readings: Iterable[Reading], chronicle: Chronicle, *, decisions: Iterable[Link] = (), marks: Iterable[Mark] = ()
) -> Json:
    """The object; lists sorted by report and place, or by id. A report without a date gets its days from others that tell the same."""
    readings = with_told_days(sorted(readings, key=lambda r: r.report.id), chronicle.links)
    who = dict(chronicle.actor_of)
    copy_of = dict(chronicle.copy_of)

    def places(items: Iterable[Json]) -> list[Json]:
        return sorted(items, key=lambda x: (x["report"], x["start"], x["end"], x.get("id", "")))

    return {
        "kroniek": FORMAT,
        "reports": [_report(r.report, copy_of) for r in readings],
        "actors": [_actor(a, who) for a in sorted(chronicle.actors, key=lambda a: a.id)],
        "times": places(_time(t) for r in readings for t in r.times),
        "claims": places(_claim(c, who) for r in readings for c in r.claims),
        "events": places(_event(e, who) for r in readings for e in r.events),
        "figures": places(_figure(f, who) for r in readings for f in r.figures),
        "stances": places(_stance(s, who) for r in readings for s in r.stances),
        "shared": [{"left": _place(x.left), "right": _place(x.right)} for x in chronicle.shared],
        "unread": places(_unread(u) for r in readings for u in r.unread),
        "conflicts": [_conflict(c) for c in sorted(chronicle.conflicts, key=lambda c: c.id)],
        "timeline": [_entry(e) for e in chronicle.timeline],
        "decisions": [_decision(x) for x in sorted(decisions, key=lambda x: (x.kind, x.left, x.right))],
        "marks": [asdict(x) for x in sorted(marks, key=lambda x: (x.item, x.mark))],
        "places": [_guess(p) for p in sorted(chronicle.places, key=lambda p: p.actor)],
    }


def dumps(
    readings: Iterable[Reading], chronicle: Chronicle, *, decisions: Iterable[Link] = (), marks: Iterable[Mark] = ()
) -> str:
    """The object as text, ending in a line feed."""
    whole = chronicle_json(readings, chronicle, decisions=decisions, marks=marks)
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def record_json(
    x: Report | Actor | Time | Claim | Event | Figure | Stance | Conflict | Entry | PlaceGuess, who: Known, copy_of: Known
) -> Json:
    """One record as the object has it; `who` gives the chronicle actor of an actor, `copy_of` what a report repeats."""
    if isinstance(x, Report):
        return _report(x, copy_of)
    if isinstance(x, (Actor, Claim, Event, Figure, Stance)):
        make: Any = {Actor: _actor, Claim: _claim, Event: _event, Figure: _figure, Stance: _stance}[type(x)]
        found: Json = make(x, who)
        return found
    if isinstance(x, Time):
        return _time(x)
    return _conflict(x) if isinstance(x, Conflict) else _entry(x) if isinstance(x, Entry) else _guess(x)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _days(when: When) -> Json:
    return {"earliest": _day(when.earliest), "latest": _day(when.latest)}


def _place(span: Span) -> Json:
    return {"report": span.report, "start": span.start, "end": span.end}


def _pair(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _ids(ids: Iterable[str], who: Known) -> list[str]:
    return sorted({who.get(i, i) for i in ids})


def _one(actor: str | None, who: Known) -> str | None:
    return who.get(actor, actor) if actor else None


def _number(x: float | None) -> float | int | None:
    return int(x) if x is not None and float(x).is_integer() else x


def _report(r: Report, copy_of: Known) -> Json:
    published = [_day(r.published.earliest), _day(r.published.latest)] if r.published else None
    return {
        "id": r.id, "source": r.source, "title": r.title, "outlet": r.outlet, "byline": r.byline, "url": r.url,
        "published": published, "published_reason": r.published.reason if r.published else "none",
        "language": r.language, "text": r.text, "sha256": r.sha256, "copy_of": copy_of.get(r.id), "wire": r.wire,
        "extractor": r.origin.extractor if r.origin else None, "encoding": r.origin.encoding if r.origin else None,
        "raw_sha256": r.origin.raw if r.origin else None, "dates": _dates(r.origin),
    }  # fmt: skip


def _dates(origin: Origin | None) -> list[Json]:
    """All that says when a report was published, the surest first, and what contradicts that."""
    found = origin.dates if origin else ()
    against = conflicting(found)
    return [{"by": d.by, "found": d.found, "at": d.at, **_days(d.when), "conflicts": d in against} for d in found]


def _actor(a: Actor, who: Known) -> Json:
    mentions = sorted({(m.span, m.form) for m in a.mentions})
    roles = sorted(a.roles, key=lambda r: (r.span, r.role, r.of or ""))
    return {
        "id": a.id, "name": a.name, "kind": a.kind, "wikidata": None,
        "mentions": [{**_place(span), "form": form} for span, form in mentions],
        "roles": [_role(r, who) for r in roles],
    }  # fmt: skip


def _role(r: Role, who: Known) -> Json:
    return {"role": r.role, "of": _one(r.of, who), **_place(r.span), **_days(r.when), "claim": r.claim}


def _time(t: Time) -> Json:
    hours = [[h.first, h.last] for h in t.hours]
    return {**_place(t.span), "type": t.type, **_days(t.when), "reason": t.when.reason, "hours": hours}


def _claim(c: Claim, who: Known) -> Json:
    return {
        "id": c.id, **_place(c.span), "mode": c.mode, "cue": _pair(c.cue), "source": _pair(c.source),
        "speaker": _one(c.speaker, who),
        "via": [{"start": v.span.start, "end": v.span.end, "name": v.name} for v in c.via], "within": c.within,
        "reporting": c.reporting,
    }  # fmt: skip


def _event(e: Event, who: Known) -> Json:
    return {
        "id": e.id, **_place(e.span), "trigger": _pair(e.trigger), "lemma": e.lemma, "type": e.type,
        "who": _ids(e.who, who), "whom": _ids(e.whom, who), "where": _ids(e.where, who),
        **_days(e.when), "date_reason": e.when.reason, "factuality": e.factuality, "claim": e.claim,
        "mode": e.mode,
    }  # fmt: skip


def _figure(f: Figure, who: Known) -> Json:
    return {
        "id": f.id, **_place(f.span), "low": _number(f.low), "high": _number(f.high), "approximate": f.approximate,
        "unit": f.unit, "counted": f.counted, "of": _ids(f.of, who), "where": _ids(f.where, who), **_days(f.when),
        "stated_by": _one(f.stated_by, who), "claim": f.claim, "event": f.event,
    }  # fmt: skip


def _stance(s: Stance, who: Known) -> Json:
    return {
        "id": s.id, **_place(s.span), "holder": _one(s.holder, who), "target": _one(s.target, who), "kind": s.kind,
        **_days(s.when), "claim": s.claim,
    }  # fmt: skip


def _unread(u: Unread) -> Json:
    return {**_place(u.span), "kind": u.kind, "what": u.what}


def _conflict(c: Conflict) -> Json:
    sides = [[_place(s) for s in sorted(side)] for side in c.sides]
    return {"id": c.id, "topic": c.topic, "judgement": c.judgement, "sides": sides, "reason": c.reason, "reasons": _reasons(c)}


def _reasons(c: Conflict | PlaceGuess) -> Json:
    """The reason in each language that Kroniek has sentences for."""
    return {code: told for code in READERS if (told := reason_in(code, c.key, c.values))}


def _entry(e: Entry) -> Json:
    return {
        "id": e.id, **_days(e.when), "date_reason": e.when.reason, "summary": e.summary, "type": e.type,
        "who": sorted(e.who), "whom": sorted(e.whom), "where": sorted(e.where), "factuality": e.factuality,
        "said_by": sorted(e.said_by), "conflicts": sorted(e.conflicts), "reports": e.reports, "independent": e.independent,
        "evidence": [{**_place(v.span), "event": v.event} for v in sorted(e.evidence, key=lambda v: (v.span, v.event))],
    }  # fmt: skip


def _decision(x: Link) -> Json:
    return {k: v for k, v in asdict(x).items() if k not in {"key", "values"}}


def _guess(p: PlaceGuess) -> Json:
    candidates = [
        {
            "name": c.name,
            "kind": c.kind,
            "country": c.country,
            "latitude": c.latitude,
            "longitude": c.longitude,
            "weight": c.weight,
        }
        for c in p.candidates
    ]
    return {
        "actor": p.actor, "within": p.within, "judgement": p.judgement, "reason": p.reason, "reasons": _reasons(p),
        "chosen": p.chosen, "candidates": candidates,
    }  # fmt: skip
