"""What stands in a `feeds.toml`: which feeds are watched, how often, and who asks."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from kroniek.errors import InputError, SettingsError
from kroniek.fetch.address import bare, tidy
from kroniek.fetch.client import Limits

_TIME = re.compile(r"(\d+(?:\.\d+)?)\s*(s|m|h|d)?")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, None: 1}
SOONEST = 60.0
"""Seconds between two polls of one feed at the least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedSource:
    """One feed: its address, the name of its outlet when the feed says it badly, how often it is asked, and what is read of it."""

    url: str
    outlet: str | None = None
    every: float | None = None
    """Seconds; `None` is that of all."""
    text: str = "page"
    """`page`: the page that an entry points at; `feed`: what the feed itself holds of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeds:
    """The whole file."""

    contact: str
    """An address or a page, for whoever wants to know who asks; it goes along with every request."""
    feeds: tuple[FeedSource, ...]
    every: float = 1800.0
    delay: float = 2.0
    """Seconds between two requests to one host."""
    most: int = 200
    """Pages that are fetched in one round; the others wait for the next."""
    allow: frozenset[str] = field(default_factory=frozenset)
    """Hosts that may be on a private network."""
    proxy: str = ""
    limits: Limits = field(default_factory=Limits)


def load_feeds(path: Path) -> Feeds:
    """The feeds of a file. Raises `SettingsError` for what it does not hold, or holds and is not known."""
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as e:
        raise SettingsError(f"{path}: {e}", key="settings", values={"file": path, "error": e}) from e
    limits = _limits(path, {n: found.pop(n) for n in ("size", "seconds", "redirects") if n in found})
    rows = found.pop("feed", [])
    contact = _one(path, found, "contact", str, "")
    _known(path, found, {f.name for f in fields(Feeds)} - {"feeds", "limits"})
    if not contact.strip():
        raise SettingsError(
            f'{path}: contact is missing: an address that says who asks, such as contact = "redactie@example.org"',
            key="no_contact",
            values={"file": path},
        )
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        raise SettingsError(f"{path}: there is no feed in it; one is [[feed]] and url = ...", key="no_feeds", values={"file": path})
    return Feeds(
        contact=printable(contact, path),
        feeds=tuple(_feed(path, row) for row in rows),
        every=_time(path, found, "every", 1800.0, SOONEST),
        delay=_time(path, found, "delay", 2.0, 0.0),
        most=_one(path, found, "most", int, 200),
        allow=frozenset(bare(str(host)) for host in _one(path, found, "allow", list, [])),
        proxy=_one(path, found, "proxy", str, ""),
        limits=limits,
    )


def printable(contact: str, where: object) -> str:
    """A contact that fits in a header: one line of ASCII."""
    text = contact.strip()
    if not (text.isascii() and text.isprintable()):
        raise SettingsError(f"{where}: contact must be plain ASCII on one line", key="bad_contact", values={"file": where})
    return text


def _feed(path: Path, row: dict[str, Any]) -> FeedSource:
    _known(path, row, {f.name for f in fields(FeedSource)})
    try:
        url = tidy(_one(path, row, "url", str, ""))
    except InputError as e:
        raise SettingsError(f"{path}: {e}", key="settings", values={"file": path, "error": e}) from e
    text = _one(path, row, "text", str, "page")
    if text not in ("page", "feed"):
        raise _bad(path, "text", "page or feed", text)
    every = _time(path, row, "every", 0.0, SOONEST) if "every" in row else None
    return FeedSource(url=url, outlet=_one(path, row, "outlet", str, "") or None, every=every, text=text)


def _limits(path: Path, found: dict[str, Any]) -> Limits:
    plain = Limits()
    size = _one(path, found, "size", int, plain.size)
    seconds = _time(path, found, "seconds", plain.seconds, 0.1)
    redirects = _one(path, found, "redirects", int, plain.redirects)
    if size < 1 or redirects < 0:
        raise _bad(path, "size" if size < 1 else "redirects", "1 or more", size if size < 1 else redirects)
    return Limits(size=size, seconds=seconds, redirects=redirects)


def _time(path: Path, found: Mapping[str, Any], name: str, default: float, least: float) -> float:
    """Seconds: `90`, `"90s"`, `"30m"`, `"2h"`, `"1d"`."""
    value = found.get(name, default)
    m = _TIME.fullmatch(str(value).strip()) if isinstance(value, int | float | str) and not isinstance(value, bool) else None
    seconds = float(m[1]) * _SECONDS[m[2]] if m else -1.0
    if seconds < least:
        raise _bad(path, name, f'a time of at least {least:g} seconds, such as "30m"', value)
    return seconds


def _one(path: Path, found: Mapping[str, Any], name: str, kind: type[Any], default: Any) -> Any:
    value = found.get(name, default)
    if type(value) is not kind:
        raise _bad(path, name, kind.__name__, value)
    return value


def _known(path: Path, found: Mapping[str, Any], names: set[str]) -> None:
    for name in found:
        if name not in names:
            known = ", ".join(sorted(names))
            values = {"file": path, "name": name, "known": known}
            raise SettingsError(f"{path}: there is no setting {name!r}; there are {known}", key="no_setting", values=values)


def _bad(path: Path, name: str, kind: str, value: object) -> SettingsError:
    values = {"file": path, "name": name, "type": kind, "value": repr(value)}
    return SettingsError(f"{path}: {name} must be {kind}, not {value!r}", key="bad_setting", values=values)
