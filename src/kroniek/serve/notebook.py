"""A chronicle in a notebook: its lists as tables and data frames, its pages as they are in the report.

    case = kroniek.open("case.kroniek")
    case.claims.where(speaker="Dastan").df()

What a list can be narrowed to is what the app has in its addresses, and its columns are those of the app's CSV.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from html import escape
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kroniek.errors import KroniekError
from kroniek.store import ChronicleFile

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

    from kroniek.serve.asked import Asked

DAYS = ("earliest", "latest", "first_published", "published_earliest", "published_latest", "first", "last")
"""Columns that hold days."""
SHOWN = 50
"""Rows of a list that are shown; a data frame has them all."""


def open_case(path: Path | str, *, write: bool = False, make: bool = True) -> Notebook:
    """The chronicle in a file, to read, or with `write` to add to; then it is made when it is not there, unless `make` is false.

    Raises `NotAChronicle`, `NewerChronicle`, `BusyChronicle`, or `StoreError` for a file that is not there.
    """
    return Notebook(Path(path), write=write, make=make)


class Notebook(ChronicleFile):
    """An open chronicle whose lists are tables; in a notebook it shows its first page."""

    @property
    def timeline(self) -> Table:
        """What happened when: each happening once, with all its evidence."""
        return self.table("timeline")

    @property
    def claims(self) -> Table:
        """Who said what."""
        return self.table("claims")

    @property
    def figures(self) -> Table:
        """Quantities, and who states them."""
        return self.table("figures")

    @property
    def actors(self) -> Table:
        """Who is named, over all reports."""
        return self.table("actors")

    @property
    def stances(self) -> Table:
        """Who supports or opposes whom."""
        return self.table("stances")

    @property
    def conflicts(self) -> Table:
        """Where sources disagree."""
        return self.table("conflicts")

    def table(self, name: str) -> Table:
        """Any list of the app by its name; `reports` too."""
        from kroniek.serve.asked import Asked
        from kroniek.serve.lists import LISTS

        if name not in LISTS:
            raise KroniekError(f"there is no list {name!r}; there are: {', '.join(LISTS)}")
        return Table(case=self, name=name, asked=Asked())

    def show(self, item: str) -> Shown:
        """One report by its id, in full and with what was found in it."""
        from kroniek.serve.report import Sheet

        if not any(self.reports([item])):
            raise KroniekError(f"there is no report {item!r} in {self.path}; their ids: case.table('reports').df()['id']")
        sheet = Sheet(self)
        return Shown(sheet.html([sheet.reader(item)]), height=620, text=f"<report {item}>")

    def _repr_html_(self) -> str:
        from kroniek.serve.report import Sheet

        sheet = Sheet(self)
        return frame(sheet.html(sheet.pages(["overview"])), 560)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A list of the chronicle, all of it or what was asked for. Nothing is read before it is used."""

    case: Notebook
    name: str
    asked: Asked

    def where(self, **asked: Any) -> Table:
        """The same list with filters: `actor`, `since`, `until`, `known_by`, `type`, `q`, … as in the addresses of the app.

        Days are written `2023`, `2023-10`, `2023-10-05`, or given as a date. Raises `RequestError` for a value that cannot be.
        """
        from kroniek.serve.asked import IN_ADDRESS, read_asked

        possible = {f.name for f in fields(self.asked)} - {"after", "size"}
        if unknown := sorted(set(asked) - possible):
            raise KroniekError(f"lists cannot be narrowed by {', '.join(unknown)}; possible: {', '.join(sorted(possible))}")
        given = {IN_ADDRESS.get(name, name): _said(value) for name, value in asked.items() if value is not None}
        return Table(case=self.case, name=self.name, asked=read_asked(self.asked.given() | given))

    def rows(self) -> list[dict[str, Any]]:
        """All rows as they stand in the CSV: a dict of plain values each, days as ISO text."""
        from kroniek.serve.download import ROWS
        from kroniek.serve.lists import LISTS

        return [row for record in getattr(self._page(None), LISTS[self.name].rows) for row in ROWS[self.name](record)]

    def df(self) -> pd.DataFrame:
        """All rows as a pandas data frame; days are datetimes."""
        pandas = _needed("pandas")
        frame = pandas.DataFrame(self.rows())
        for name in frame.columns.intersection(DAYS):
            frame[name] = pandas.to_datetime(frame[name])
        return frame

    def pl(self) -> pl.DataFrame:
        """All rows as a polars data frame; days are dates."""
        polars = _needed("polars")
        rows = [{k: _day(v) if k in DAYS else v for k, v in row.items()} for row in self.rows()]
        return polars.DataFrame(rows, infer_schema_length=None)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self.rows())

    def __len__(self) -> int:
        return int(self._page(1).total)

    def __repr__(self) -> str:
        asked = "".join(f", {name}={value!r}" for name, value in self.asked.given().items())
        return f"<{self.name} of {self.case.path}{asked}: {len(self)} rows>"

    def _page(self, size: int | None) -> Any:
        from kroniek.serve.lists import LISTS
        from kroniek.serve.pages.room import Room

        return LISTS[self.name].make(Room(self.case), self.asked, size=size)

    def _repr_html_(self) -> str:
        from kroniek.serve.report import Sheet

        sheet = Sheet(self.case)
        return frame(sheet.html([sheet.page(self.name, self._page(SHOWN))]), 620)


@dataclass(frozen=True, slots=True)
class Shown:
    """A page, shown where the notebook shows results."""

    html: str
    height: int
    text: str

    def __repr__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return frame(self.html, self.height)


def frame(html: str, height: int) -> str:
    """A page inside a page: it cannot reach the notebook, and the notebook's styles cannot reach it."""
    size = f'width="100%" height="{height}" frameborder="0"'
    return f'<iframe srcdoc="{escape(html)}" sandbox="allow-scripts" {size} title="Kroniek"></iframe>'


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "1" if value else ""
    return value.isoformat() if isinstance(value, date) else str(value)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _needed(package: str) -> Any:
    try:
        return import_module(package)
    except ImportError as e:
        raise KroniekError(f"{package} is not installed here; type: pip install {package}") from e
