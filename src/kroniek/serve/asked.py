"""What a page is asked for: every filter stands in the address, and every link is made from what was asked, with something changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cached_property
from typing import Any, get_args

from jinja2.filters import do_urlencode

from kroniek.errors import RequestError
from kroniek.ingest.dates import interval
from kroniek.records import MODES, ConflictJudgement, EventType, Factuality, Kind, Mode, Reporting, StanceKind, Topic, When
from kroniek.serve.query import LONGEST, Question, parse
from kroniek.store.decisions import VERDICTS

SIZE, MOST = 50, 1000
"""Rows of a page when nothing is said, and at most."""

IN_ADDRESS = {"since": "from", "until": "to", "as_": "as"}
"""Fields that are called otherwise in an address, where Python has another use for the word."""

PRECISIONS = ("day", "week", "month", "year", "wide", "open", "none")

CHOICES: dict[str, tuple[str, ...]] = {
    "type": get_args(EventType),
    "fact": get_args(Factuality),
    "topic": get_args(Topic),
    "kind": (*get_args(Kind), *get_args(StanceKind)),
    "mode": (*get_args(Mode), *sorted({mode for modes in MODES.values() for mode in modes})),
    "reporting": get_args(Reporting),
    "judgement": get_args(ConflictJudgement),
    "verdict": (*VERDICTS, "none"),
    "precision": PRECISIONS,
    "sort": ("date", "newest", "told", "published", "name", "mentions", "size", "speaker"),
    "by": ("type", "actor", "place", "source"),
    "as_": ("table", "network", "matrix"),
    "items": ("report", "entry", "claim", "figure", "actor", "stance", "conflict"),
}
"""What those fields can hold; the others hold words."""

DAYS = ("since", "until", "known_by")
A_DAY = "a day, month or year: 2024-07-08, 2024-07, 2024"
"""What can be asked for there."""
FLAGS = ("flagged", "starred", "named", "copies", "several")


@dataclass(frozen=True, kw_only=True)
class Asked:
    """The filters of an address, checked; empty is all. Fields that a page has no use for do not change it."""

    q: str = ""
    since: str = ""
    until: str = ""
    known_by: str = ""
    actor: str = ""
    source: str = ""
    place: str = ""
    type: str = ""
    topic: str = ""
    fact: str = ""
    kind: str = ""
    speaker: str = ""
    mode: str = ""
    reporting: str = ""
    judgement: str = ""
    counted: str = ""
    unit: str = ""
    verdict: str = ""
    precision: str = ""
    items: str = ""
    report: str = ""
    flagged: str = ""
    starred: str = ""
    named: str = ""
    copies: str = ""
    several: str = ""
    sort: str = ""
    by: str = ""
    as_: str = ""
    after: str = ""
    size: int | None = None

    @cached_property
    def question(self) -> Question:
        """The search, taken apart."""
        return parse(self.q)

    @cached_property
    def first(self) -> date | None:
        """The first day asked for."""
        return _days(self.since or self.question.since, 0)

    @cached_property
    def last(self) -> date | None:
        """The last day asked for."""
        return _days(self.until or self.question.until, 1)

    @cached_property
    def known(self) -> date | None:
        """The day by which things were known: what certainly was published later is hidden."""
        return _days(self.known_by, 1)

    @property
    def days(self) -> When | None:
        """Both, to put into words."""
        return When(earliest=self.first, latest=self.last, reason="absolute") if self.first or self.last else None

    def given(self) -> dict[str, str]:
        """The filters that are set, by their names in the address; where the page is and how big it is are no filters."""
        names = (f.name for f in fields(self) if f.name not in ("after", "size"))
        return {IN_ADDRESS.get(n, n): str(getattr(self, n)) for n in names if getattr(self, n)}

    def but(self, **changes: Any) -> Asked:
        """The same with something else, from its first page; `None` takes a filter away."""
        values: dict[str, Any] = {name: "" if value is None and name != "size" else value for name, value in changes.items()}
        return replace(self, **{"after": "", **values})

    def address(self, path: str) -> str:
        """A path with all that was asked behind it."""
        pairs = [*self.given().items()]
        pairs += [("after", self.after)] if self.after else []
        pairs += [("size", str(self.size))] if self.size else []
        return f"{path}?{do_urlencode(pairs)}" if pairs else path


def _days(text: str, end: int) -> date | None:
    when = interval(text, "asked") if text else None
    return (when.earliest, when.latest)[end] if when else None


def read_asked(params: Mapping[str, str], *, typed: bool = True) -> Asked:
    """What the words behind an address ask for; `typed` on a page, there may be space around a day.

    Raises `RequestError` for a value that cannot be; other names are left alone.
    """
    values: dict[str, Any] = {}
    for field in fields(Asked):
        name = IN_ADDRESS.get(field.name, field.name)
        given = params.get(name, "")
        value = given.strip().replace("\x00", "")
        if field.name in DAYS and not typed and value != given:
            raise _wrong(name, given[:20], A_DAY)
        if not value:
            continue
        if len(value) > LONGEST:
            raise _wrong(name, value[:20] + "…", f"at most {LONGEST} characters")
        values[field.name] = _checked(field.name, name, value)
    asked = Asked(**values)
    _ = asked.question
    if asked.first and asked.last and asked.first > asked.last:
        raise _wrong("to", asked.until or asked.question.until, f"a day on or after {asked.first}")
    return asked


def _checked(field: str, name: str, value: str) -> str | int:
    if field == "size":
        if not (value.isascii() and value.isdigit() and 1 <= int(value[:9]) <= MOST):
            raise _wrong(name, value, f"a number from 1 to {MOST}")
        return int(value)
    if field in DAYS and interval(value, "asked") is None:
        raise _wrong(name, value, A_DAY)
    if field in FLAGS:
        if value not in ("0", "1", "on", "true", "false"):
            raise _wrong(name, value, "1 or 0")
        return "1" if value in ("1", "on", "true") else ""
    if field in CHOICES and value not in CHOICES[field]:
        raise _wrong(name, value, ", ".join(CHOICES[field]))
    return value


def _wrong(name: str, value: str, possible: str) -> RequestError:
    values = {"name": name, "value": value, "possible": possible}
    return RequestError(f"{name} cannot be {value!r}; possible: {possible}", key="asked", values=values)


def keyset(after: str, kinds: tuple[type, ...]) -> tuple[Any, ...] | None:
    """The place in a list behind which a page begins, from its token: the values by which the list is sorted."""
    if not after:
        return None
    try:
        found = tuple(json.loads(after))
    except (ValueError, TypeError, RecursionError):
        found = ()
    fits = len(found) == len(kinds) and all(
        isinstance(x, (int, float) if kind is float else kind) and not isinstance(x, bool) and _bounded(x)
        for x, kind in zip(found, kinds, strict=True)
    )
    if not fits:
        raise _wrong("after", after[:60], "what the link to the next page says")
    return found


def _bounded(x: Any) -> bool:
    return isinstance(x, str) or abs(x) < 2**62
