"""Annotated reports as readings: what reconciling makes of findings without a fault, the upper bound of any pipeline before it.

`python eval/gold.py ../shared/gold [--errors KIND|all]` prints the score of the chronicle that `reconcile` makes of them.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from kroniek import lang
from kroniek.export.contract import dumps
from kroniek.ingest import report_of
from kroniek.reconcile import reconcile
from kroniek.records import (
    Actor,
    Claim,
    Event,
    Figure,
    Kind,
    Mention,
    Reading,
    Report,
    Role,
    Span,
    Stance,
    Time,
    Via,
    When,
    content_id,
)  # fmt: skip

SHARED = Path(__file__).parents[2] / "shared"
Json = dict[str, Any]
FORMS = {"pronoun": "pronoun", "possessive_pronoun": "pronoun", "name": "name", "name_misspelt": "name", "adjective": "name"}
KINDS = {"person", "organisation", "state", "group", "place"}
STANCES = {"supports", "opposes", "recognises", "rejects", "accuses", "allied", "sanctions"}
COUNTED = re.compile(r"(?:\S+ )*?(\w+)\Z")


def readings_of(folder: Path) -> tuple[list[Reading], dict[str, str]]:
    """The folder's annotations as readings, and the id of each event and actor by its name in `cross.json` (`000:e1`)."""
    readings, names = [], {}
    for path in sorted(folder.glob("*.json")):
        if path.stem in {"cross", "contradictions"}:
            continue
        text = (folder / "docs" / f"{path.stem}.txt").read_bytes().decode("utf-8")
        report = report_of(text, source=f"{path.stem}.txt")
        reading, ids = reading_of(report, json.loads(path.read_text("utf-8")))
        readings.append(reading)
        names.update({f"{path.stem}:{k}": v for k, v in ids.items()})
    return readings, names


def reading_of(report: Report, d: Json) -> tuple[Reading, dict[str, str]]:
    """One report's annotations as a reading, and the new ids by the old."""
    ids = {x["id"]: content_id(kind, report.id, x["id"]) for kind in ("actors", "claims", "events", "figures", "stances") for x in d[kind]}
    claims = tuple(_claim(c, report, ids) for c in d["claims"])
    actors = tuple(_actor(a, report, ids) for a in d["actors"])
    events = tuple(_event(e, report, ids, claims) for e in d["events"])
    figures = tuple(_figure(f, report, ids, claims, events) for f in d["figures"])
    stances = tuple(_stance(s, report, ids) for s in d["stances"] if _directed(s, ids))
    times = tuple(Time(span=_span(t, report), type=t["type"], when=_when(t)) for t in d["times"])
    return Reading(report=report, times=times, actors=actors, claims=claims, events=events, figures=figures, stances=stances), ids


def _span(x: Any, report: Report) -> Span:
    start, end = x["span"] if isinstance(x, dict) else x
    return Span(report.id, start, end)


def _when(x: Json | None, reason: str = "absolute") -> When:
    first, last = ((x or {}).get(k) for k in ("earliest", "latest"))
    basis = str((x or {}).get("basis") or reason)
    reason = {"expression": "clause", "narrative": "paragraph", "news_peg": "publication", "background": "bound"}.get(basis, basis)
    return When(earliest=first and date.fromisoformat(first[:10]), latest=last and date.fromisoformat(last[:10]), reason=reason)


def _ids(xs: Any, ids: dict[str, str]) -> tuple[str, ...]:
    return tuple(sorted(ids[x] for x in (xs if isinstance(xs, list) else [xs] if xs else []) if x in ids))


def _actor(a: Json, report: Report, ids: dict[str, str]) -> Actor:
    mentions = tuple(Mention(span=_span(m, report), form=FORMS.get(m["form"], "nominal")) for m in a["mentions"])  # type: ignore[arg-type]
    roles = tuple(
        Role(role=r["role"], of=ids.get(r.get("of") or ""), span=_span(r, report), when=When(earliest=None, latest=None, reason="none"))
        for r in a.get("roles") or () if r.get("span")
    )  # fmt: skip
    kind: Kind = a["kind"] if a["kind"] in KINDS else "group"
    return Actor(id=ids[a["id"]], name=a["name"], kind=kind, mentions=mentions, roles=roles)


def _claim(c: Json, report: Report, ids: dict[str, str]) -> Claim:
    speakers = _ids(c.get("source"), ids)
    via = c.get("via")
    places = (Via(span=_span(via, report), name=via["text"]),) if isinstance(via, dict) else ()
    return Claim(
        id=ids[c["id"]], span=_span(c, report), mode=c["form"] if c["form"] in {"direct", "indirect", "mixed"} else "indirect",
        cue=_span(c["cue"], report) if c.get("cue") else None,
        source=_span(c["source_mention"], report) if c.get("source_mention") else None,
        speaker=speakers[0] if speakers else None, via=places,
    )  # fmt: skip


def _voice(span: Span, claims: tuple[Claim, ...]) -> str | None:
    around = [c for c in claims if c.span.contains(span)]
    return min(around, key=lambda c: (c.span.end - c.span.start, c.id)).id if around else None


def _event(e: Json, report: Report, ids: dict[str, str], claims: tuple[Claim, ...]) -> Event:
    trigger = _span(e["trigger"], report)
    return Event(
        id=ids[e["id"]], span=_span(e, report), trigger=trigger, lemma=e["lemma"], type=e["plover"], who=_ids(e["who"], ids),
        whom=_ids(e["whom"], ids), where=_ids(e["where"], ids), when=_when(e.get("when"), "none"), factuality=e["factuality"],
        claim=_voice(trigger, claims),
    )  # fmt: skip


def _figure(f: Json, report: Report, ids: dict[str, str], claims: tuple[Claim, ...], events: tuple[Event, ...]) -> Figure:
    span = _span(f, report)
    words = COUNTED.match(report.quote(span))
    around = [e for e in events if e.span.contains(span)]
    event = min(around, key=lambda e: (e.span.end - e.span.start, e.id)).id if around else None
    by = _ids(f.get("stated_by"), ids)
    return Figure(
        id=ids[f["id"]], span=span, low=f["low"], high=f["high"], approximate=bool(f.get("approx")), unit=f.get("unit") or "",
        counted=words[1].lower() if words else "", of=_ids(f.get("of"), ids), where=_ids(f.get("where"), ids),
        when=_when(f.get("when"), "none"),
        stated_by=by[0] if by else None, claim=_voice(span, claims), event=event,
    )  # fmt: skip


def _directed(s: Json, ids: dict[str, str]) -> bool:
    return s.get("kind") in STANCES and not s.get("negated") and s.get("from") in ids and s.get("to") in ids


def _stance(s: Json, report: Report, ids: dict[str, str]) -> Stance:
    return Stance(
        id=ids[s["id"]], span=_span(s, report), holder=ids[s["from"]], target=ids[s["to"]], kind=s["kind"],
        when=_when(s.get("when"), "none"),
    )  # fmt: skip


def main(argv: list[str]) -> None:
    """Prints the score of the chronicle of a folder's own annotations."""
    readings, _ = readings_of(Path(argv[0]))
    chronicle = reconcile(readings, lang.load("nl"))
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as f:
        f.write(dumps(readings, chronicle))
        f.flush()
        command = [sys.executable, str(SHARED / "score" / "score.py"), f.name, argv[0], *argv[1:]]
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout, end="")


if __name__ == "__main__":
    main(sys.argv[1:])
