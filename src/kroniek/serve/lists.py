"""The pages that are lists: what makes the record, and where its rows are. Each is served as a page, as JSON and as CSV."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kroniek.serve.pages.actors import actors_page
from kroniek.serve.pages.claims import claims_page
from kroniek.serve.pages.conflicts import conflicts_page
from kroniek.serve.pages.figures import figures_page
from kroniek.serve.pages.map import map_page
from kroniek.serve.pages.reports import reports_page
from kroniek.serve.pages.search import search_page
from kroniek.serve.pages.stances import stances_page
from kroniek.serve.pages.timeline import timeline_page


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """A list: `make(room, asked, size=50)` gives its record, which has its rows in the field `rows`."""

    make: Callable[..., Any]
    rows: str


LISTS: dict[str, List] = {
    "timeline": List(make=timeline_page, rows="lines"),
    "claims": List(make=claims_page, rows="sayings"),
    "figures": List(make=figures_page, rows="questions"),
    "actors": List(make=actors_page, rows="actors"),
    "stances": List(make=stances_page, rows="views"),
    "conflicts": List(make=conflicts_page, rows="disputes"),
    "map": List(make=map_page, rows="spots"),
    "reports": List(make=reports_page, rows="reports"),
    "search": List(make=search_page, rows="hits"),
}
