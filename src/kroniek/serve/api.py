"""REST: the records of docs/records.md by filter and by id, what came in since a run, and their description in OpenAPI."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query, Request
from pydantic import BaseModel, ConfigDict, Field, create_model
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from kroniek.records import Conflict, Entry, PlaceGuess, Report, Span
from kroniek.serve import api_records as records
from kroniek.serve.asked import CHOICES, MOST, SIZE, Asked, read_asked
from kroniek.serve.items import as_json, load
from kroniek.serve.pages.actors import actors_where
from kroniek.serve.pages.claims import claims_where
from kroniek.serve.pages.conflicts import conflicts_where
from kroniek.serve.pages.figures import figures_where
from kroniek.serve.pages.reports import reports_where
from kroniek.serve.pages.room import Room, Where, actor_in, from_reports, in_days, page_ids
from kroniek.serve.pages.stances import stances_where
from kroniek.serve.pages.timeline import entries_where

ROOT = "/api/v1"
CONTEXT = 60
"""Characters before and after a passage."""
MENTIONS = 50
"""Passages of an actor that are quoted."""

Open = Callable[[Request], Any]
"""Gives the room of a request, in a `with` block, with the tag of its answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of record: its tables, its order (that of the export), its filters, and how it is described."""

    model: type[BaseModel]
    table: str
    item: str
    columns: str
    kinds: tuple[type, ...]
    where: Callable[[Room, Asked], Where]
    filters: tuple[str, ...]
    what: str


def _events_where(room: Room, asked: Asked) -> Where:
    where = Where()
    in_days(where, asked, "e")
    from_reports(where, asked, "r")
    if asked.question.match:
        sql = """e.id IN (SELECT v.event FROM evidence v WHERE v.entry IN
            (SELECT item FROM item_text WHERE item_text MATCH :match AND kind = 'entry'))"""
        where.add("q", sql, match=asked.question.match)
    for i, kind in enumerate((*asked.question.type, *([asked.type] if asked.type else []))):
        where.add("type", f"e.type = :type{i}", **{f"type{i}": kind.upper()})
    if asked.mode:
        where.add("mode", "e.mode = :mode", mode=asked.mode)
    if asked.fact:
        where.add("fact", "e.factuality = :fact", fact=asked.fact)
    for part, name in (("<> 'where'", asked.actor), ("= 'where'", asked.place)):
        if name:
            sql = f"""e.id IN (SELECT y.event FROM event_actors y JOIN actor_of o ON o.actor = y.actor
                WHERE y.part {part} AND o.chronicle_actor IN ({{}}))"""
            actor_in(where, room, name, "actor", sql, f"part{len(part)}_")
    return where


def _times_where(room: Room, asked: Asked) -> Where:  # noqa: ARG001 -- as the others
    where = Where()
    in_days(where, asked, "e")
    from_reports(where, asked, "r")
    return where


def _places_where(room: Room, asked: Asked) -> Where:
    where = Where()
    if asked.actor:
        actor_in(where, room, asked.actor, "actor", "e.actor IN ({})", "actor")
    return where


PLACED = ('e.report, e.start, e."end", e.id', (str, int, int, str))
FOUND = ("q", "from", "to", "known_by", "actor", "source", "report", "starred", "verdict")

KINDS: dict[str, Kind] = {
    "reports": Kind(
        model=records.Report,
        table="reports r",
        item="r.id",
        columns="r.id",
        kinds=(str,),
        where=reports_where,
        filters=("q", "from", "to", "known_by", "actor", "source", "starred"),
        what="Reports as read, with their text.",
    ),
    "actors": Kind(
        model=records.Actor,
        table="chronicle_actors a JOIN actor_counts n ON n.actor = a.id",
        item="a.id",
        columns="a.id",
        kinds=(str,),
        where=actors_where,
        filters=("q", "known_by", "actor", "kind", "named", "starred"),
        what="Who is named, over all reports.",
    ),
    "times": Kind(
        model=records.Time,
        table="times e JOIN reports r ON r.id = e.report",
        item="e.report || ':' || e.start || ':' || e.\"end\"",
        columns='e.report, e.start, e."end", e.position',
        kinds=(str, int, int, int),
        where=_times_where,
        filters=("from", "to", "known_by", "source", "report"),
        what="Time expressions, with the days that they can mean.",
    ),
    "claims": Kind(
        model=records.Claim,
        table="""claims c JOIN reports r ON r.id = c.report LEFT JOIN actor_of o ON o.actor = c.speaker
            LEFT JOIN chronicle_actors a ON a.id = o.chronicle_actor""",
        item="c.id",
        columns='c.report, c.start, c."end", c.id',
        kinds=PLACED[1],
        where=claims_where,
        filters=(*FOUND, "speaker", "mode", "reporting", "copies"),
        what="What somebody said, and who. Those that copies repeat need `copies`.",
    ),
    "events": Kind(
        model=records.Event,
        table="events e JOIN reports r ON r.id = e.report",
        item="e.id",
        columns=PLACED[0],
        kinds=PLACED[1],
        where=_events_where,
        filters=("q", "from", "to", "known_by", "actor", "place", "source", "report", "type", "mode", "fact"),
        what="Who did what to whom, as single clauses tell it.",
    ),
    "figures": Kind(
        model=records.Figure,
        table="""figures f JOIN reports r ON r.id = f.report JOIN question_figures x ON x.figure = f.id
            JOIN questions q ON q.id = x.question""",
        item="f.id",
        columns='f.report, f.start, f."end", f.id',
        kinds=PLACED[1],
        where=figures_where,
        filters=(*FOUND, "speaker", "counted", "unit", "flagged", "copies"),
        what="Quantities, and who states them. Those that copies repeat need `copies`.",
    ),
    "stances": Kind(
        model=records.Stance,
        table="""stances s JOIN reports r ON r.id = s.report JOIN actor_of h ON h.actor = s.holder
            JOIN actor_of t ON t.actor = s.target""",
        item="s.id",
        columns='s.report, s.start, s."end", s.id',
        kinds=PLACED[1],
        where=stances_where,
        filters=(*FOUND, "speaker", "kind"),
        what="Who stands how towards whom.",
    ),
    "conflicts": Kind(
        model=records.Conflict,
        table="conflicts c",
        item="c.id",
        columns="c.id",
        kinds=(str,),
        where=conflicts_where,
        filters=("q", "known_by", "actor", "source", "topic", "judgement", "starred", "verdict"),
        what="What cannot all be true, and later states.",
    ),
    "timeline": Kind(
        model=records.Entry,
        table="entries e",
        item="e.id",
        columns="e.position",
        kinds=(int,),
        where=entries_where,
        filters=(
            "q",
            "from",
            "to",
            "known_by",
            "actor",
            "place",
            "speaker",
            "source",
            "report",
            "type",
            "mode",
            "fact",
            "precision",
            "flagged",
            "several",
            "starred",
            "verdict",
        ),
        what="The chronicle: each event once, in the order of time.",
    ),
    "places": Kind(
        model=records.Guess,
        table="chronicle_places e",
        item="e.actor",
        columns="e.actor",
        kinds=(str,),
        where=_places_where,
        filters=("actor",),
        what="Where places are, every candidate, and why one was chosen.",
    ),
}

DAY = r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$"
"""How a day, a month or a year is written; whether there is such a day is found when it is read."""
DESCRIBED: dict[str, Any] = {
    "q": (str, Query("", description='Words, "phrases", AND OR NOT, prefix*, NEAR(a b, 10), actor: bron: van: tot: soort:')),
    "from": (str, Query("", json_schema_extra={"pattern": DAY}, description="From this day, month or year.")),
    "to": (str, Query("", json_schema_extra={"pattern": DAY}, description="Up to and including this day, month or year.")),
    "known_by": (str, Query("", json_schema_extra={"pattern": DAY}, description="Only what was known by the end of it.")),
    "actor": (str, Query("", max_length=500, description="An actor, by id or by a part of its name.")),
    "speaker": (str, Query("", max_length=500, description="Who says it, by id or by a part of the name.")),
    "place": (str, Query("", max_length=500, description="Where, by id or by a part of the name.")),
    "source": (str, Query("", max_length=500, description="The outlet, or a part of its name.")),
    "report": (str, Query("", max_length=500, description="The id of a report.")),
    "counted": (str, Query("", max_length=500, description="What is counted.")),
    "unit": (str, Query("", max_length=500, description="The unit.")),
}
FLAGS = {
    "flagged": "Only what is in a conflict.",
    "several": "Only what several independent sources tell.",
    "starred": "Only what a person starred.",
    "named": "Only actors with a name.",
    "copies": "Also what copies repeat.",
}


def _params(name: str, kind: Kind) -> type[BaseModel]:
    """The query of a list, described: each filter with what it can be; another name is an error."""
    fields: dict[str, Any] = {}
    for one in kind.filters:
        if one in FLAGS:
            fields[one] = (bool, Field(False, description=FLAGS[one]))
        elif one in CHOICES:
            choices: Any = Literal[tuple(CHOICES[one])]
            fields[one] = (choices | None, Field(None))
        else:
            type_, info = DESCRIBED[one]
            more = info.json_schema_extra or {}
            fields[one] = (type_, Field("", max_length=500, description=info.description, json_schema_extra=more))
    fields["after"] = (str, Field("", max_length=2000, description="Where to go on: from `next` of the part before."))
    fields["size"] = (int, Field(SIZE, ge=1, le=MOST, description="How many."))
    return create_model(f"{name.capitalize()}Query", __config__=ConfigDict(extra="forbid"), **fields)


def _passages(x: Any) -> list[Span]:
    """The places that prove a record."""
    if isinstance(x, Conflict):
        return [s for side in x.sides for s in side]
    if isinstance(x, Entry):
        return list(dict.fromkeys(v.span for v in x.evidence))
    if isinstance(x, (PlaceGuess, Report)):
        return []
    if hasattr(x, "mentions"):
        return sorted(m.span for m in x.mentions)[:MENTIONS]
    return [x.span]


def _quoted(room: Room, spans: Sequence[Span]) -> list[dict[str, Any]]:
    room.load(s.report for s in spans)
    out = []
    for s in spans:
        text, origin = room.text(s.report), room.credit(s.report)
        out.append(
            {
                "report": s.report, "start": s.start, "end": s.end, "prefix": text[max(0, s.start - CONTEXT) : s.start],
                "exact": text[s.start : s.end], "suffix": text[s.end : s.end + CONTEXT], "source": origin.source, "outlet": origin.outlet,
            }
        )  # fmt: skip
    return out


PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"description": what, "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
    for status, what in (
        (400, "Asked in words that mean nothing here."),
        (404, "There is no such thing."),
        (503, "Busy, or too slow."),
    )
}
ITEM = Path(min_length=1, max_length=200, pattern=r"^[A-Za-z0-9_.:-]+$", description="An id.")


def router(opened: Open) -> APIRouter:
    """All routes under `/api/v1`. `opened` gives the room of a request and the tag of its answer; no room when it did not change."""
    api = APIRouter(prefix=ROOT)
    for name, kind in KINDS.items():
        _add(api, name, kind, opened)
    _add_text(api, opened)
    _add_changes(api, opened)
    return api


def _answer(body: Any, tag: str, next_url: str | None = None) -> Response:
    headers = {"etag": tag, "cache-control": "private, no-cache"}
    if next_url:
        headers["link"] = f'<{next_url}>; rel="next"'
    return JSONResponse(body, headers=headers)


def _add(api: APIRouter, name: str, kind: Kind, opened: Open) -> None:
    query = _params(name, kind)
    page = create_model(f"{name.capitalize()}Page", __base__=records.Page, items=(list[kind.model], ...))  # type: ignore[name-defined]
    whole = create_model(f"{kind.model.__name__}WithPassages", __base__=kind.model, passages=(list[records.Passage], ...))

    def many(request: Request, query: Any) -> Response:
        params = {k: v for k, v in request.query_params.items() if k not in ("after", "size")}
        params = {
            k: ("1" if v.lower() in ("1", "true", "on", "yes", "t", "y") else "0") if k in FLAGS else v
            for k, v in params.items()
        }
        asked = read_asked({**params, "size": str(query.size)}, typed=False).but(after=query.after, size=query.size)
        with opened(request) as (room, tag):
            if room is None:
                return Response(status_code=304, headers={"etag": tag})
            where = kind.where(room, asked)
            ids, token = page_ids(room, kind.table, kind.item, where, kind.columns, kind.kinds, asked.after, query.size)
            total = room.one(f"SELECT count(*) FROM {kind.table} WHERE {where.sql()}", where.values)
            items = as_json(room, load(room, name, ids))
        following = asked.but(after=token, size=query.size).address(f"{ROOT}/{name}") if token else None
        return _answer({"items": items, "total": total, "next": following}, tag, following)

    def one(request: Request, item: str) -> Response:
        with opened(request) as (room, tag):
            if room is None:
                return Response(status_code=304, headers={"etag": tag})
            found = load(room, name, [item])
            if not found:
                raise HTTPException(404, item)
            body = {**as_json(room, found)[0], "passages": _quoted(room, _passages(found[0]))}
        return _answer(body, tag)

    many.__annotations__ = {"request": Request, "query": Annotated[query, Query()], "return": Response}
    one.__annotations__ = {"request": Request, "item": Annotated[str, ITEM], "return": Response}
    lists: dict[int | str, dict[str, Any]] = {200: {"model": page}, 400: PROBLEMS[400], 503: PROBLEMS[503]}
    api.add_api_route(f"/{name}", many, summary=kind.what, responses=lists, operation_id=f"list_{name}", response_model=None)
    if name != "times":
        single: dict[int | str, dict[str, Any]] = {200: {"model": whole}, **PROBLEMS}
        summary = f"One of the {name}, with the passages that prove it."
        api.add_api_route(
            f"/{name}/{{item}}", one, summary=summary, responses=single, operation_id=f"get_{name}", response_model=None
        )


def _add_text(api: APIRouter, opened: Open) -> None:
    def text(request: Request, item: Annotated[str, ITEM]) -> Response:
        """Exactly the text in which all offsets count: Python code points, not UTF-16."""
        with opened(request) as (room, tag):
            if room is None:
                return Response(status_code=304, headers={"etag": tag})
            found = room.one("SELECT text FROM reports WHERE id = ?", (item,))
            if found is None:
                raise HTTPException(404, item)
        headers = {"etag": tag, "content-disposition": "inline"}
        return Response(found.encode("utf-8", "surrogatepass"), media_type="text/plain; charset=utf-8", headers=headers)

    plain: dict[int | str, dict[str, Any]] = {200: {"content": {"text/plain": {"schema": {"type": "string"}}}}, **PROBLEMS}
    api.add_api_route(
        "/reports/{item}/text", text, summary="The text of a report.", responses=plain, operation_id="get_text", response_model=None,
        response_class=Response,
    )  # fmt: skip


def _add_changes(api: APIRouter, opened: Open) -> None:
    class ChangesQuery(BaseModel):
        model_config = ConfigDict(extra="forbid")
        since: int | None = Field(None, ge=0, le=2**31 - 1, description="The number of a run; left out: the last but one.")

    def changes(request: Request, query: Any) -> Response:
        with opened(request) as (room, tag):
            if room is None:
                return Response(status_code=304, headers={"etag": tag})
            body = changes_since(room, query.since)
        return _answer(body, tag)

    changes.__annotations__ = {"request": Request, "query": Annotated[ChangesQuery, Query()], "return": Response}
    told: dict[int | str, dict[str, Any]] = {200: {"model": records.Changes}, 400: PROBLEMS[400], 503: PROBLEMS[503]}
    summary = "What came in after a run: reports, new entries of the timeline, and older ones that a new report tells too."
    api.add_api_route("/changes", changes, summary=summary, responses=told, operation_id="get_changes", response_model=None)


def changes_since(room: Room, since: int | None) -> dict[str, Any]:
    """Reports are only ever added: what was there when the next run began is old."""
    runs = room.rows("SELECT id, started, finished, kroniek, model, new, known, skipped, first FROM runs ORDER BY id")
    last = runs[-1]["id"] if runs else 0
    since = max(0, last - 1) if since is None else since
    after = [r for r in runs if r["id"] > since]
    first = (after[0]["first"] or 0) if after else room.one("SELECT coalesce(max(rowid), 0) FROM reports")
    reports = [r[0] for r in room.rows("SELECT id FROM reports WHERE rowid > ? ORDER BY id", (first,))]
    rows = room.rows(
        """SELECT e.id, min(r.rowid) AS oldest FROM entries e JOIN evidence v ON v.entry = e.id JOIN reports r ON r.id = v.report
        GROUP BY e.id HAVING max(r.rowid) > ? ORDER BY e.position""",
        (first,),
    )
    names = ("id", "started", "finished", "kroniek", "model", "new", "known", "skipped")
    return {
        "since": since,
        "last": last,
        "runs": [{n: r[n] for n in names} for r in after],
        "reports": reports,
        "timeline": [r["id"] for r in rows if r["oldest"] > first],
        "grown": [r["id"] for r in rows if r["oldest"] <= first],
    }


def paths() -> list[tuple[str, str, tuple[str, ...]]]:
    """Every address of the API, what it gives and which filters it knows: for people."""
    lists = [(f"{ROOT}/{name}", kind.what, (*kind.filters, "after", "size")) for name, kind in KINDS.items()]
    rest = [
        (f"{ROOT}/{{kind}}/{{id}}", "One record, with the passages that prove it.", ()),
        (f"{ROOT}/reports/{{id}}/text", "The text of a report, in which all offsets count.", ()),
        (f"{ROOT}/changes", "What came in after a run.", ("since",)),
    ]
    return lists + rest
