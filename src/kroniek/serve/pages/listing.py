"""What all lists have in common: a part of the rows, how many there are, what they can be narrowed to, and where the next part begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from kroniek.serve.asked import Asked
from kroniek.serve.pages.room import Facet, Room, Where, Wider, facet, page_ids, wider

FACETS = 12
"""Values of a filter that are offered."""
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A part of a list, without its rows: those each list adds, by their own name."""

    asked: Asked
    total: int
    every: int
    """How many there are without any filter."""
    wider: tuple[Wider, ...]
    """What to take off when nothing is found."""
    next: str | None
    """The token of the next part."""
    facets: dict[str, tuple[Facet, ...]]
    known_days: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a list comes from: its tables, the column of its ids, its address, and what it can be sorted by, with the types."""

    table: str
    item: str
    path: str
    orders: Mapping[str, tuple[str, tuple[type, ...]]]

    def ids(self, room: Room, asked: Asked, where: Where, size: int | None) -> tuple[list[str], str | None]:
        """The ids of the part that is asked for, in their order (the first, unless another is asked for), and the token of the next."""
        columns, kinds = self.orders.get(asked.sort) or next(iter(self.orders.values()))
        return page_ids(room, self.table, self.item, where, columns, kinds, asked.after, size)

    def count(self, room: Room, where: Where) -> int:
        """How many there are."""
        return int(room.one(f"SELECT count(*) FROM {self.table} WHERE {where.sql()}", where.values))

    def facet(
        self, room: Room, asked: Asked, where: Where, name: str, value: str, label: str = "''", most: int = FACETS
    ) -> tuple[Facet, ...]:
        """The values of a column, counted without the filter that asks for them; most frequent first."""
        sql = f"""SELECT {value} AS v, {label}, count(*) FROM {self.table} WHERE {where.sql(but=name)} AND coalesce({value}, '') <> ''
            GROUP BY v ORDER BY 3 DESC, 2, 1 LIMIT {most}"""
        return facet(room, asked, name, sql, where.values, self.path)

    def facets(self, room: Room, asked: Asked, where: Where, **columns: tuple[str, str]) -> dict[str, tuple[Facet, ...]]:
        """Several of them, each by the columns of its value and its label."""
        return {name: self.facet(room, asked, where, name, value, label) for name, (value, label) in columns.items()}

    def about(
        self,
        room: Room,
        asked: Asked,
        where: Where,
        *,
        total: int,
        every: str,
        next: str | None,  # noqa: A002 -- as in the record
        facets: dict[str, tuple[Facet, ...]],
    ) -> dict[str, Any]:
        """The fields of `Listing`; `every` is the question that counts all there is."""
        return {
            "asked": asked, "total": total, "every": room.one(f"SELECT count(*) FROM {every}"),
            "wider": () if total else wider(room, asked, where, self.table, self.item), "next": next, "facets": facets,
            "known_days": room.known_days(),
        }  # fmt: skip


def part_of(found: Sequence[Row], key: Callable[[Row], str], after: str, size: int | None) -> tuple[tuple[Row, ...], str | None]:
    """The part of rows that are all at hand which begins behind the one of a key, and the token of the next part."""
    start = next((i for i, x in enumerate(found) if key(x) == after), -1) + 1 if after else 0
    shown = tuple(found[start:] if size is None else found[start : start + size])
    return shown, key(shown[-1]) if size is not None and start + size < len(found) else None
