"""The web app: one route a page, and the same record as `.json` and `.csv`. Read-only, unless it was started with `--edit`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any

from fastapi import FastAPI, Form, Request
from fastapi.exceptions import RequestValidationError
from jinja2.filters import do_urlencode
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles

from kroniek import __version__
from kroniek.errors import BusyChronicle, KroniekError, RequestError, SlowQuery
from kroniek.export.contract import dumps
from kroniek.lang.errors_nl import in_dutch
from kroniek.serve import words
from kroniek.serve.api import paths, router
from kroniek.serve.api_records import Problem
from kroniek.serve.asked import SIZE, Asked, read_asked
from kroniek.serve.decide import Asked as DecideAsked
from kroniek.serve.decide import Decision, decision
from kroniek.serve.download import csv_text
from kroniek.serve.links import PATHS, Links
from kroniek.serve.lists import LISTS, List
from kroniek.serve.pages.actors import actor_page
from kroniek.serve.pages.conflicts import conflict_page
from kroniek.serve.pages.decisions import DecisionsPage, ExportPage
from kroniek.serve.pages.event import event_page
from kroniek.serve.pages.figures import question_page
from kroniek.serve.pages.overview import overview_page
from kroniek.serve.pages.quality import quality_page
from kroniek.serve.pages.reader import reader_page
from kroniek.serve.pages.room import Room
from kroniek.serve.query import QueryError
from kroniek.serve.render import Speech, plain, render
from kroniek.serve.security import Csrf, Guard, hosts_of
from kroniek.serve.shell import names_for
from kroniek.store import ChronicleFile, open_chronicle

PAGE_TIME, FILE_TIME = 5.0, 60.0
"""Seconds that a page and a download may take to ask the file."""
IN_JSON = 500
"""Rows of a list as JSON when nothing is said."""
IN_CSV = 1000
"""Rows that are fetched together for a CSV file, which has them all."""

LINK = Links()


class DecisionForm(BaseModel):
    """What a form of a page sends to decide something."""

    csrf: str = ""
    back: str = "/"
    kind: str = ""
    value: str = ""
    item: str = ""
    left: str = ""
    right: str = ""
    note: str = ""

    def asked(self) -> DecideAsked:
        """What is decided."""
        names = ("kind", "value", "item", "left", "right", "note")
        return DecideAsked(**{name: getattr(self, name) for name in names})


class UndoForm(BaseModel):
    """What a form of a page sends to undo a decision."""

    csrf: str = ""
    back: str = "/"
    act: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One chronicle that is served: where it is, who may write in it, and what every page says of it."""

    path: Path
    edit: bool
    csrf: Csrf


def create_app(path: Path, *, edit: bool = False, host: str = "127.0.0.1", port: int = 8000) -> FastAPI:
    """The app for one chronicle file. Only requests to this host and port are answered; with `edit` people may decide."""
    app = FastAPI(title="Kroniek", version=__version__, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.site = Site(path=path, edit=edit, csrf=Csrf())
    app.add_middleware(Guard, hosts=hosts_of(host, port))
    app.mount("/static", StaticFiles(packages=[("kroniek.serve", "static")]), name="static")
    for error in (KroniekError, HTTPException, RequestValidationError, Exception):
        app.add_exception_handler(error, _problem)
    for name, one in LISTS.items():
        _add_list(app, name, one)
    _add_pages(app)
    _add_decisions(app)
    _add_api(app)
    return app


# what every page has


@contextmanager
def opened(site: Site, seconds: float | None = None) -> Iterator[Room]:
    """The chronicle as it is now, for one request."""
    with open_chronicle(site.path) as file:
        file.limit(PAGE_TIME if seconds is None else seconds)
        with file.snapshot():
            yield Room(file)


def site_of(request: Request) -> Site:
    """The chronicle that is served."""
    site: Site = request.app.state.site
    return site


def language_of(request: Request) -> str:
    """The language of a page: as asked in the address, else as chosen before, else as the browser prefers, else Dutch."""
    for said in (request.query_params.get("lang"), request.cookies.get("kroniek_lang")):
        if said in words.LANGUAGES:
            return str(said)
    return preferred(request.headers.get("accept-language", ""))


def preferred(header: str) -> str:
    """The language of an `Accept-Language` header that Kroniek speaks best.

    >>> preferred("de, en;q=0.8, nl;q=0.7"), preferred(""), preferred("en;q=x")
    ('en', 'nl', 'nl')
    """
    found: list[tuple[float, int, str]] = []
    for i, part in enumerate(header[:400].split(",")):
        name, _, rest = part.strip().partition(";")
        code = name.split("-")[0].strip().lower()
        try:
            weight = float(rest.strip().removeprefix("q=")) if rest else 1.0
        except ValueError:
            continue
        if code in words.LANGUAGES and weight > 0:
            found.append((-weight, i, code))
    return min(found)[2] if found else words.LANGUAGES[0]


def state_of(room: Room) -> str:
    """Changes whenever anything in the file does that a page shows."""
    row = room.rows(
        """SELECT readings, chronicle, (SELECT count(*) FROM reports), (SELECT count(*) FROM runs WHERE finished IS NOT NULL),
        (SELECT count(*) FROM runs), (SELECT count(*) FROM skipped), (SELECT coalesce(max(id), 0) FROM acts),
        (SELECT count(*) FROM acts WHERE undone IS NOT NULL), (SELECT count(*) FROM reports WHERE state = 'read'),
        (SELECT group_concat(name || value) FROM about) FROM versions"""
    )[0]
    return blake2b("|".join(map(str, tuple(row))).encode(), digest_size=8).hexdigest()


def etag_of(request: Request, state: str) -> str:
    """The tag of an answer: of what the file holds, what was asked, and for whom."""
    asked = (
        state,
        __version__,
        assets(),
        request.url.path,
        request.url.query,
        language_of(request),
        request.cookies.get(Csrf.COOKIE),
    )
    return f'W/"{blake2b(repr(asked).encode(), digest_size=10).hexdigest()}"'


@cache
def assets() -> str:
    """A name for the style sheet and the script as they are, so that a new version is fetched."""
    digest = blake2b(digest_size=5)
    for one in sorted(files("kroniek.serve").joinpath("static").iterdir(), key=lambda f: f.name):
        if one.name.endswith((".css", ".js")):
            digest.update(one.read_bytes())
    return digest.hexdigest()


def known_to(request: Request, room: Room, state: str) -> dict[str, Any]:
    """What every template knows, and what hangs on the request."""
    site, language = site_of(request), language_of(request)
    session = request.cookies.get(Csrf.COOKIE, "")
    return {
        **names_for(room, Speech(language), LINK),
        "static_file": False,
        "state": state,
        "editable": site.edit,
        "csrf": site.csrf.token(session) if site.edit and session else "",
        "here": _address(request, "lang"),
        "other_language": _address(request, "lang", lang="en" if language == "nl" else "nl"),
        "assets": assets(),
    }


def _address(request: Request, *but: str, **more: str) -> str:
    pairs = [(k, v) for k, v in request.query_params.multi_items() if k not in but] + list(more.items())
    return request.url.path + (f"?{do_urlencode(pairs)}" if pairs else "")


# answers


def show(request: Request, template: str, make: Callable[[Room], Any], *, missing: str = "") -> Response:
    """A page: the record that `make` gives, in its template. `None` is a page that is not there."""
    site = site_of(request)
    with opened(site) as room:
        state = state_of(room)
        tag = etag_of(request, state)
        if request.headers.get("if-none-match") == tag:
            return _with_cookies(request, Response(status_code=304, headers={"etag": tag}))
        if site.edit and Csrf.COOKIE not in request.cookies:
            request.cookies[Csrf.COOKIE] = Csrf.session()
            request.state.new_session = True
            tag = ""
        page = make(room)
        if page is None:
            raise HTTPException(404, missing)
        html = render(template, {**known_to(request, room, state), "page": page})
    headers = {"etag": tag, "cache-control": "private, no-cache", "vary": "Accept-Language, Cookie"}
    return _with_cookies(request, Response(html, media_type="text/html", headers={k: v for k, v in headers.items() if v}))


def _with_cookies(request: Request, response: Response) -> Response:
    kept: dict[str, Any] = {"httponly": True, "samesite": "strict", "path": "/"}
    said = request.query_params.get("lang")
    if said in words.LANGUAGES:
        response.set_cookie("kroniek_lang", str(said), max_age=365 * 86400, **kept)
    if getattr(request.state, "new_session", False):
        response.set_cookie(Csrf.COOKIE, request.cookies[Csrf.COOKIE], **kept)
    return response


def _add_list(app: FastAPI, name: str, one: List) -> None:
    make, rows = one.make, one.rows

    def page(request: Request) -> Response:
        asked = read_asked(request.query_params)
        return show(request, f"{name}.html", lambda room: make(room, asked, size=asked.size or SIZE))

    def as_json(request: Request) -> Response:
        asked = read_asked(request.query_params)
        with opened(site_of(request), FILE_TIME) as room:
            tag = etag_of(request, state_of(room))
            if request.headers.get("if-none-match") == tag:
                return Response(status_code=304, headers={"etag": tag})
            record = make(room, asked, size=asked.size or IN_JSON)
        return json_answer(record, tag, following(f"{PATHS[name]}.json", asked, record.next))

    def as_csv(request: Request) -> Response:
        asked = read_asked(request.query_params)
        with opened(site_of(request), FILE_TIME) as room:
            tag = etag_of(request, state_of(room))
            if request.headers.get("if-none-match") == tag:
                return Response(status_code=304, headers={"etag": tag})
            text = csv_text(name, _every_row(room, make, asked, rows))
        headers = {"etag": tag, "content-disposition": f'attachment; filename="{name}.csv"'}
        return Response(text, media_type="text/csv", headers=headers)

    for path, answer in ((PATHS[name], page), (f"{PATHS[name]}.json", as_json), (f"{PATHS[name]}.csv", as_csv)):
        _get(app, path, answer)


def _every_row(room: Room, make: Callable[..., Any], asked: Asked, rows: str) -> Iterator[Any]:
    """All rows of a list, some at a time."""
    asked = asked.but(size=None)
    while True:
        record = make(room, asked, size=IN_CSV)
        yield from getattr(record, rows)
        if record.next is None:
            return
        asked = asked.but(after=record.next)


def following(path: str, asked: Asked, after: str | None) -> str | None:
    """The address of the next part of a list."""
    return asked.but(after=after, size=asked.size).address(path) if after else None


def json_answer(record: Any, tag: str, next_url: str | None) -> Response:
    """A record as JSON, with the address of the next part."""
    headers = {"etag": tag, "cache-control": "private, no-cache"}
    if next_url:
        headers["link"] = f'<{next_url}>; rel="next"'
    body = {**plain(record), "next_url": next_url}
    return JSONResponse(body, headers=headers)


def _add_pages(app: FastAPI) -> None:
    """Pages of one thing, and those that are no list."""

    def one(path: str, template: str, make: Callable[[Room, str, Request], Any]) -> None:
        def page(request: Request, item: str) -> Response:
            return show(request, template, lambda room: make(room, item, request), missing=item)

        _get(app, path, page)

    def whole(path: str, template: str, make: Callable[[Room, Request], Any]) -> None:
        def page(request: Request) -> Response:
            return show(request, template, lambda room: make(room, request))

        _get(app, path, page)

    one(
        "/report/{item}", "report_page.html", lambda room, item, r: reader_page(room, item, char=r.query_params.get("char", ""))
    )
    one("/event/{item}", "event_page.html", lambda room, item, r: event_page(room, item, read_asked(r.query_params)))
    one("/actor/{item}", "actor_page.html", lambda room, item, r: actor_page(room, item, read_asked(r.query_params)))
    one("/conflict/{item}", "conflict_page.html", lambda room, item, r: conflict_page(room, item, read_asked(r.query_params)))
    one("/figures/{item}", "question_page.html", lambda room, item, r: question_page(room, item, read_asked(r.query_params)))
    whole("/", "overview.html", lambda room, r: overview_page(room, read_asked(r.query_params)))
    whole("/quality", "quality.html", lambda room, r: quality_page(room, read_asked(r.query_params)))
    whole("/export", "export.html", lambda _room, _: ExportPage(lists=tuple(LISTS)))
    whole("/decisions", "decisions.html", lambda room, _: DecisionsPage(acts=tuple(room.file.acts())))
    whole("/help", "help.html", lambda _room, _: ())

    def as_json(make: Callable[[Room, Asked], Any]) -> Callable[[Request], Response]:
        def answer(request: Request) -> Response:
            with opened(site_of(request), FILE_TIME) as room:
                tag = etag_of(request, state_of(room))
                if request.headers.get("if-none-match") == tag:
                    return Response(status_code=304, headers={"etag": tag})
                return JSONResponse(plain(make(room, read_asked(request.query_params))), headers={"etag": tag})

        return answer

    def chronicle(request: Request) -> Response:
        with opened(site_of(request), FILE_TIME) as room:
            file = room.file
            text = dumps(file.readings(), file.chronicle(), decisions=file.decisions(), marks=file.marks())
        return Response(text, media_type="application/json")

    def decisions(request: Request) -> Response:
        with opened(site_of(request)) as room:
            file = room.file
            body = {"decisions": file.decisions(), "marks": file.marks(), "acts": tuple(file.acts())}
        return JSONResponse(plain(body))

    _get(app, "/export/chronicle.json", chronicle)
    _get(app, "/export/decisions.json", decisions)
    _get(app, "/overview.json", as_json(overview_page))
    _get(app, "/quality.json", as_json(quality_page))


def _get(app: FastAPI, path: str, answer: Callable[..., Response]) -> None:
    app.add_api_route(path, answer, methods=["GET", "HEAD"], include_in_schema=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiPage:
    """The API for people: its addresses."""

    paths: tuple[tuple[str, str, tuple[str, ...]], ...]


def _add_api(app: FastAPI) -> None:
    """The API, its description, and a page about it that loads nothing from elsewhere."""

    @contextmanager
    def room(request: Request) -> Iterator[tuple[Room | None, str]]:
        with opened(site_of(request)) as found:
            tag = etag_of(request, state_of(found))
            yield (None if request.headers.get("if-none-match") == tag else found), tag

    app.include_router(router(room))

    def description() -> Response:
        return JSONResponse(openapi(app))

    def page(request: Request) -> Response:
        return show(request, "api.html", lambda _room: ApiPage(paths=tuple(paths())))

    _get(app, "/api/openapi.json", description)
    _get(app, "/api/", page)


def openapi(app: FastAPI) -> dict[str, Any]:
    """The description of the API: errors are problems, and nothing else."""
    about = app.openapi()
    for path in about["paths"].values():
        for operation in path.values():
            operation["responses"].pop("422", None)
    schemas = about["components"]["schemas"]
    schemas["Problem"] = Problem.model_json_schema()
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    return about


def _add_decisions(app: FastAPI) -> None:
    """What people decide: forms in, rows in the file, and back to where they came from."""

    def decide(request: Request, form: Annotated[DecisionForm, Form()]) -> Response:
        return _decided(request, form.csrf, form.back, lambda file, room: _kept(file, decision(room, form.asked())))

    def undo(request: Request, form: Annotated[UndoForm, Form()]) -> Response:
        return _decided(request, form.csrf, form.back, lambda file, _room: {"undone": file.take_back(form.act)})

    app.add_api_route("/decide", decide, methods=["POST"], include_in_schema=False)
    app.add_api_route("/undo", undo, methods=["POST"], include_in_schema=False)


def _kept(file: ChronicleFile, made: Decision) -> dict[str, Any]:
    number = file.act(made.label, links=made.links, marks=made.marks)
    return {"act": number, "label": made.label, "marks": plain(made.marks), "links": plain(made.links)}


def _decided(request: Request, csrf: str, back: str, keep: Callable[[ChronicleFile, Room], dict[str, Any]]) -> Response:
    """Keeps something, when this browser may; then goes back to a page of this server, never elsewhere."""
    site = site_of(request)
    if not site.edit:
        raise HTTPException(403, "e_edit")
    fetched = request.headers.get("sec-fetch-site", "same-origin")
    if fetched not in ("same-origin", "none") or not site.csrf.right(request.cookies.get(Csrf.COOKIE), csrf):
        raise HTTPException(403, "e_csrf")
    with open_chronicle(site.path, write=True, make=False) as file:
        file.limit(PAGE_TIME)
        body = keep(file, Room(file))
    if "application/json" in request.headers.get("accept", ""):
        return JSONResponse(body)
    local = back.startswith("/") and not back.startswith(("//", "/\\")) and back.isprintable()
    return RedirectResponse(back if local else "/", 303)


# what went wrong


def _problem(request: Request, error: Exception) -> Response:
    """One shape for everything that goes wrong: a page for people, RFC 9457 for programs."""
    status, title, detail, more = explained(error, language_of(request))
    headers = {"retry-after": "5"} if status == 503 else dict(getattr(error, "headers", None) or {})
    path = request.url.path
    if path.startswith("/api") or path.endswith((".json", ".csv")) or "application/json" in request.headers.get("accept", ""):
        body = {"type": "about:blank", "title": title, "status": status, "detail": detail, "instance": path, **more}
        return JSONResponse(body, status, headers, "application/problem+json")
    try:
        with opened(site_of(request)) as room:
            known = {**known_to(request, room, ""), "title": title, "detail": detail, "query": None, "position": 0}
            if isinstance(error, QueryError):
                known |= {"query": error.text, "position": error.position}
            html = render("problem.html", known)
    except KroniekError as e:
        return Response(f"{title}: {detail}\n{e}\n", status, headers, "text/plain")
    return Response(html, status, headers, "text/html")


def explained(error: Exception, language: str) -> tuple[int, str, str, dict[str, Any]]:
    """The status of an error, what it is called, what it says, and what a program can use of it."""
    index = words.LANGUAGES.index(language)
    more: dict[str, Any] = {}
    if isinstance(error, QueryError):
        status, detail, more = 400, said(error, language), {"position": error.position}
    elif isinstance(error, RequestError):
        status, detail = 400, said(error, language)
    elif isinstance(error, KroniekError):
        status, detail = 503 if isinstance(error, (BusyChronicle, SlowQuery)) else 500, said(error, language)
    elif isinstance(error, HTTPException):
        status = error.status_code
        key = error.detail if error.detail in words.WORDS else "e_nothing"
        detail = words.WORDS[key][index].format(error.detail) if key != "e_nothing" or status == 404 else error.detail
    elif isinstance(error, RequestValidationError):
        status, detail = 400, "; ".join(f"{'.'.join(map(str, e['loc'][1:]))}: {e['msg']}" for e in error.errors())
    else:
        status, detail = 500, type(error).__name__
    return status, words.WORDS.get(f"e_{status}", (str(status),) * 2)[index], detail, more


def said(error: KroniekError, language: str) -> str:
    """What an error says, in a language."""
    text = in_dutch(error.key, error.values) if language == "nl" else None
    if text is None:
        return error.message
    return f"{text} (teken {error.values['position']})" if isinstance(error, QueryError) else text
