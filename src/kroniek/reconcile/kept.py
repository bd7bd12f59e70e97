"""What is seen in a report by itself, kept as plain JSON, so that a report about which nothing changed is not looked through again.

`Kept.of` asks for a list by name; it is made the first time, and from then on read back, as long as the report's surroundings (who its
actors are over reports, and what else a finder looks up of it) are those that it was made in. `Kept.one` asks for one thing by a key.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from hashlib import blake2b
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints
from zlib import compress, decompress

from kroniek.reconcile.case import Case
from kroniek.records import Actor

T = TypeVar("T")
Shelf = dict[str, Any]
"""Lists of one report by name, and single things by name and key, as JSON has them."""


class Kept:
    """Lists that were made of single reports, and the surroundings that each report was in."""

    def __init__(self, known: Mapping[str, tuple[int, bytes]] | None = None) -> None:
        self._known = known or {}
        self._shelves: dict[str, Shelf] = {}
        self.around: Mapping[str, int] = {}
        self._changed: set[str] = set()

    def begin(self, around: Mapping[str, int]) -> None:
        """The surroundings of each report now: what was made in others is forgotten."""
        self.around = around
        for report, surroundings in around.items():
            before, packed = self._known.get(report, (None, b""))
            self._shelves[report] = json.loads(decompress(packed)) if before == surroundings else {}

    def of(self, name: str, report: str, make: Callable[[], Iterable[T]], kind: Any) -> list[T]:
        """The list of that name, whose items are of a type `kind`: what `make` gives, or gave before."""
        shelf = self._shelves[report]
        if name in shelf:
            load = loader(kind)
            return [load(x) for x in shelf[name]]
        made = list(make())
        shelf[name] = [plain(x) for x in made]
        self._changed.add(report)
        return made

    def one(self, name: str, report: str, key: str, make: Callable[[], T], kind: Any) -> T:
        """The thing of that name and key, of a type `kind`: what `make` gives, or gave before. For what few are asked for."""
        shelf = self._shelves[report].setdefault(name, {})
        if key in shelf:
            found: T = loader(kind)(shelf[key])
            return found
        made = make()
        shelf[key] = plain(made)
        self._changed.add(report)
        return made

    def packed(self) -> list[tuple[str, int, bytes]]:
        """What is new, for the file: the report, its surroundings, its lists."""
        dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
        return [(r, self.around[r], compress(dump(self._shelves[r]).encode(), 1)) for r in sorted(self._changed)]


def surroundings(case: Case, who: Mapping[str, str], actors: Mapping[str, Actor], states: Mapping[str, str]) -> dict[str, int]:
    """For each report a digest of all that may be looked up of it alone: its findings, and who its actors are over reports.

    `states` are those that governments act for.
    """
    named = {i for i, a in actors.items() if any(m.form == "name" for m in a.mentions)}
    called = {i: f"{i} {a.name} {a.kind} {i in named} {sorted({r.role for r in a.roles})}" for i, a in actors.items()}
    called = {i: f"{told} {called.get(states.get(i, ''))}" for i, told in called.items()}
    out = {}
    for r in case.readings:
        findings = ([x.id for x in found] for found in (r.events, r.figures, r.stances))
        out[r.report.id] = digest([called[who[a.id]] for a in r.actors], *findings)
    return out


def digest(*parts: object) -> int:
    """A number of 64 bits with a sign, as SQLite has them, that follows from what it stands for."""
    return int.from_bytes(blake2b(repr(parts).encode(), digest_size=8).digest(), "big", signed=True)


def plain(x: Any) -> Any:
    """A value as JSON has it: records as lists of their fields, sets in order, days as ISO text.

    >>> plain((Span("rep_1", 0, 4), frozenset({"b", "a"}), date(2024, 3, 5)))
    [['rep_1', 0, 4], ['a', 'b'], '2024-03-05']
    """
    if x is None or isinstance(x, str | int | float):
        return x
    if isinstance(x, frozenset):
        return sorted(x)
    if isinstance(x, date):
        return x.isoformat()
    if isinstance(x, tuple | list):
        return [plain(y) for y in x]
    record: Any = type(x)
    return [plain(getattr(x, name)) for name in _names(record)]


@cache
def _names(record: Any) -> tuple[str, ...]:
    return tuple(f.name for f in fields(record))


@cache
def loader(kind: Any) -> Callable[[Any], Any]:
    """What makes a value of a type from what `plain` made of it. Raises `TypeError` for a type that is not kept."""
    base, inside = get_origin(kind), get_args(kind)
    if kind in (str, int, float, bool, NoneType) or base is Literal:
        return _same
    if kind is date:
        return date.fromisoformat
    if base in (UnionType, Union):
        (one,) = (loader(k) for k in inside if k is not NoneType)
        return one if one is _same else lambda x: None if x is None else one(x)
    if base is frozenset:
        return frozenset
    if base is tuple and inside[-1] is ...:
        each = loader(inside[0])
        return tuple if each is _same else lambda x: tuple(each(y) for y in x)
    if base is tuple:
        loaders = tuple(loader(k) for k in inside)
        return lambda x: tuple(load(y) for load, y in zip(loaders, x, strict=True))
    if isinstance(kind, type) and is_dataclass(kind):
        return _record(kind)
    raise TypeError(f"{kind} is not kept")


def _same(x: Any) -> Any:
    return x


def _record(kind: type) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    parts = tuple((f.name, loader(hints[f.name]), f.kw_only) for f in fields(kind))
    if any(not named for _, _, named in parts):
        return lambda x: kind(*(load(y) for (_, load, _), y in zip(parts, x, strict=True)))
    return lambda x: kind(**{name: load(y) for (name, load, _), y in zip(parts, x, strict=True)})
