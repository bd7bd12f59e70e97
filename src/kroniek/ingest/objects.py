"""`.json`: a report, a list of reports, or an object that holds such a list (`articles`, `docs`, our own `reports`), read as a stream."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from typing import IO, Any

from kroniek.errors import InputError
from kroniek.ingest.columns import columns_of, draft_of, guessed, kind_of_value
from kroniek.ingest.draft import Draft
from kroniek.ingest.encoding import decode
from kroniek.ingest.feed import read_feed
from kroniek.ingest.piece import LIMIT, Item, Options, Piece, is_text
from kroniek.ingest.reasons import bad

EXTRACTOR = "kroniek.objects 1"
HALF = "\uffff"
HELD = 1_000
"""Things of a list that are looked at before it is decided that it holds no reports."""


JSON_FEED_WITHIN = 2_000
"""Bytes at its head within which a JSON Feed says that it is one."""


class _Window:
    """A stream that refuses to go on when too much went by since the last object was complete."""

    def __init__(self, stream: IO[bytes], source: str) -> None:
        self.stream, self.source, self.total, self.since = stream, source, 0, 0
        self.held = b""

    def read(self, size: int = -1) -> bytes:
        """The next bytes; half a character becomes `HALF`, since the parser would make it a question mark."""
        data = self.stream.read(min(size, 1 << 16) if size >= 0 else 1 << 16) if size else b""
        self.total += len(data)
        self.since += len(data)
        if self.since > 4 * LIMIT:
            raise bad(self.source, "too_big", limit=LIMIT >> 20)
        more, data = data, self.held + data
        cut = _open_escape(data) if more else len(data)
        data, self.held = data[:cut], data[cut:]
        if not data and more:
            return self.read(size)
        return _LONE.sub(_marked, data) if b"\\ud" in data or b"\\uD" in data else data


_LONE = re.compile(rb"(\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2})|(\\u[dD][89a-fA-F][\da-fA-F]{2})|\\.", re.S)


def _marked(m: re.Match[bytes]) -> bytes:
    """A whole character, and an escape of another kind, as it is."""
    return m.group() if not m[2] else b"\\uffff"


def _open_escape(data: bytes) -> int:
    """Where the last escapes begin, which may go on in the next bytes."""
    at = data.find(b"\\", max(0, len(data) - 12))
    if at < 0:
        return len(data)
    while at and data[at - 1 : at] == b"\\":
        at -= 1
    return at


def read_json(piece: Piece, options: Options) -> Iterator[Item]:
    """The reports of a file. What is no JSON any more is an error with its place; what stands before it is read."""
    import ijson  # a JSON file can be larger than memory, and the standard library reads it whole

    with piece.open() as opened:
        head = opened.read(JSON_FEED_WITHIN)
    if b"://jsonfeed.org/version/" in head:
        yield from read_feed(piece.read(), source=piece.source)
        return
    with piece.open() as opened:
        window = _Window(_utf8(opened, piece), piece.source)
        some, shown, number = False, False, 0
        try:
            for found in _objects(ijson.basic_parse(window, use_float=True), window, options):
                number += 1
                some = True
                try:
                    half = isinstance(found, dict) and next((k for k, v in found.items() if isinstance(v, str) and HALF in v), None)
                    if half:
                        raise bad(piece.source, "surrogate", field=half, position=found[half].index(HALF))
                    if not isinstance(found, dict):
                        raise bad(piece.source, "object_in_list", number=number, found=kind_of_value(found))
                    columns = columns_of(found, options)
                    mapped = None if shown else guessed(columns, piece.source, options)
                    if mapped:
                        shown = True
                        yield mapped
                    yield _draft(found, columns, piece, number, options)
                except InputError as e:
                    source = f"{piece.source}#{number}"
                    yield InputError(source, e.reason, key=e.key, values=e.values) if e.source == piece.source else e
        except InputError as e:
            yield e
            return
        except (ijson.JSONError, UnicodeDecodeError, ValueError, RecursionError) as e:
            yield bad(piece.source, "json_at", error=" ".join(str(e).split("\n")[0].split())[:120] or type(e).__name__, byte=window.total)
            return
        if not some:
            yield bad(piece.source, "no_objects")


def _draft(found: dict[str, Any], columns: Mapping[str, str], piece: Piece, number: int, options: Options) -> Draft:
    """The draft of an object; one without an id is called by its number."""
    named = columns.get("id")
    if named is None or found.get(named) in (None, ""):
        found, columns = {**found, "id": str(number)}, {**columns, "id": "id"}
    more = {"encoding": "utf-8", "extractor": EXTRACTOR}
    return draft_of(found, columns, source=piece.source, line=None, options=options, **more)


def _utf8(stream: IO[bytes], piece: Piece) -> IO[bytes]:
    """The stream in UTF-8; another encoding is only met in files that are small enough to be read whole."""
    head = stream.read(1 << 16)
    is_text(head, piece.source, piece.name)
    if not head.strip():
        raise bad(piece.source, "empty")
    try:
        head[: 1 << 15].decode("utf-8-sig") if b"\0" not in head else head.decode("ascii")
        plain = b"\0" not in head
    except UnicodeDecodeError as e:
        plain = e.reason == "unexpected end of data" and b"\0" not in head
    if plain:
        return _Joined(head.removeprefix(b"\xef\xbb\xbf"), stream)  # type: ignore[return-value]
    rest = stream.read(4 * LIMIT)
    if len(rest) == 4 * LIMIT:
        raise bad(piece.source, "too_big", limit=4 * LIMIT >> 20)
    text, _ = decode(head + rest, piece.source)
    return BytesIO(text.lstrip("\ufeff").encode("utf-8", "surrogatepass"))


class _Joined:
    """What was read already, and the rest."""

    def __init__(self, head: bytes, rest: IO[bytes]) -> None:
        self.head, self.rest = head, rest

    def read(self, size: int = -1) -> bytes:
        if self.head:
            data, self.head = self.head[:size], self.head[size:]
            return data
        return self.rest.read(size)


def _objects(events: Any, window: _Window, options: Options) -> Iterator[Any]:
    """The things in the list at the top or in a list right below it; else the object at the top itself."""
    splitter = _Splitter(lambda found: isinstance(found, dict) and "text" in columns_of(found, options))
    for event, value in events:
        for found in splitter.feed(event, value):
            window.since = 0
            yield found


class _Splitter:
    """Takes events of a parser and gives things as soon as they are complete, so that no list of reports is ever held whole.

    A list right below the top holds reports when one of its objects does: `articles` and not `authors`.
    """

    def __init__(self, is_report: Callable[[Any], bool]) -> None:
        from ijson.common import ObjectBuilder

        self.new, self.is_report = ObjectBuilder, is_report
        self.top: Any = None
        self.item: Any = None
        self.depth = self.level = 0
        self.in_list = self.listed = False
        self.held: list[Any] = []

    def feed(self, event: str, value: Any) -> Iterator[Any]:
        """Takes one event; gives what it completes."""
        step = (event in ("start_map", "start_array")) - (event in ("end_map", "end_array"))
        if self.item is not None or (self.in_list and step >= 0):
            yield from self._in_item(event, value, step)
        elif self.in_list:
            self.in_list = False
            if self.depth and not self.listed:
                self._put_back()
        elif self.top is None:
            yield from self._first(event, value, step)
        elif event == "start_array" and self.depth == 1:
            self.in_list = True
        else:
            self.top.event(event, value)
            self.depth += step
            if self.depth == 0 and not self.listed:
                yield self.top.value

    def _first(self, event: str, value: Any, step: int) -> Iterator[Any]:
        self.top = self.new()
        if event == "start_array":
            self.in_list = self.listed = True
            return
        self.depth = step
        self.top.event(event, value)
        if not step:
            yield value

    def _in_item(self, event: str, value: Any, step: int) -> Iterator[Any]:
        if self.item is None:
            self.item, self.level = self.new(), 0
        self.item.event(event, value)
        self.level += step
        if self.level:
            return
        found, self.item = self.item.value, None
        if self.listed or self.is_report(found):
            self.listed = True
            yield from self.held
            self.held = []
            yield found
        elif len(self.held) < HELD:
            self.held.append(found)

    def _put_back(self) -> None:
        """A list that holds no reports is part of the object at the top."""
        self.top.containers[-1][self.top.key] = self.held
        self.held = []
