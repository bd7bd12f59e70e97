"""`.warc`, `.warc.gz` and `.wacz`: each page in a web archive is a report, with the day on which the copy was made.

fastwarc reads the records. It does not notice where a file was cut off, so the records are taken apart here: each is compared with the
length and the digest that it states, and behind a damaged one reading goes on at the next.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import IO, Any
from zipfile import BadZipFile, ZipFile

from kroniek.errors import InputError
from kroniek.ingest.archives import open_member, seekable, what_is_whole
from kroniek.ingest.dates import dated
from kroniek.ingest.piece import LIMIT, Item, Options, Passed, Piece, piece_of
from kroniek.ingest.reasons import bad
from kroniek.ingest.unpack import CHUNK, Broken, GzipMembers, broken

NAMES = {"text/html": "page.html", "application/xhtml+xml": "page.html", "application/pdf": "page.pdf"}
"""What we read of what servers send, and the name that says how."""

HEAD = 1 << 16
"""Bytes of the head of a record at the most."""

_VERSION = re.compile(rb"(?:\A|\n)WARC/1\.\d\r?\n")
_LENGTH = re.compile(rb"(?im)^Content-Length:[ \t]*(\d{1,15})[ \t]*\r?$")
_WANTED = re.compile(rb"(?im)^WARC-Type:[ \t]*(?:response|resource|conversion)[ \t]*\r?$")


@dataclass(frozen=True, slots=True)
class _Raw:
    """A record as it stands in the file: where, its head, its content (not kept when it is no page)."""

    start: int
    head: bytes
    content: bytes
    length: int


def read_warc(piece: Piece, options: Options) -> Iterator[Item | Piece]:  # noqa: ARG001 -- the signature of readers
    """The pages of an archive."""
    with piece.open() as opened:
        head = opened.read(3)
        stream: Any = _Prefixed(head, opened)
        framed = _Records(GzipMembers(stream) if head.startswith(b"\x1f\x8b") else stream, piece.source)
        for found in framed:
            if isinstance(found, InputError):
                yield found
            else:
                yield from _page(found, piece)
        if not framed.some:
            yield bad(piece.source, "no_records")


class _Prefixed:
    """A stream with the bytes in front that were looked at already."""

    def __init__(self, head: bytes, stream: IO[bytes]) -> None:
        self.head, self.stream = head, stream

    def read(self, size: int) -> bytes:
        if self.head:
            head, self.head = self.head, b""
            return head
        return self.stream.read(size)


class _Records:
    """The records of a stream, one by one; errors in their place."""

    def __init__(self, stream: Any, source: str) -> None:
        self.stream, self.source = stream, source
        self.buffer, self.at, self.some = b"", 0, False

    def __iter__(self) -> Iterator[_Raw | InputError]:
        while True:
            try:
                found = self._next()
            except Broken as e:
                self.buffer = b""
                self.some = True
                yield broken(self.source, e)
                continue
            if found is None:
                return
            self.some = True
            yield found

    def _next(self) -> _Raw | InputError | None:
        skipped = self._to_head()
        if skipped is None:
            return None
        if skipped and not self.some and not self.buffer:
            return None  # there is no record at all
        if skipped:
            return bad(self.source, "warc_lost", byte=self.place, length=skipped)
        start = self.place
        while (end := self._head_end()) < 0:
            if len(self.buffer) > HEAD:
                self._drop(5)
                return bad(self.source, "warc_head", byte=start)
            if not self._fill():
                self.buffer = b""
                return bad(self.source, "cut", byte=start, error="")
        head = self.buffer[:end]
        self._drop(end)
        m = _LENGTH.search(head)
        if not m:
            return bad(self.source, "warc_head", byte=start)
        length = int(m[1])
        wanted = bool(_WANTED.search(head)) and length <= LIMIT
        parts, left = [], length
        while left:
            if not self.buffer and not self._fill():
                return bad(self.source, "cut", byte=start, error="")
            part = self.buffer[:left]
            self._drop(len(part))
            left -= len(part)
            if wanted:
                parts.append(part)
        return _Raw(start, head, b"".join(parts), length)

    @property
    def place(self) -> int:
        """Where we are in the file: of a packed file, where the member begins."""
        return self.stream.start if isinstance(self.stream, GzipMembers) else self.at

    def _to_head(self) -> int | None:
        """Goes to the head of the next record; gives how many bytes that are none lay before it, `None` at the end."""
        lost = 0
        while True:
            blank = len(self.buffer) - len(self.buffer.lstrip(b"\r\n"))
            self._drop(blank)
            if len(self.buffer) < 10 and self._fill():
                continue
            m = _VERSION.search(self.buffer)
            if m and not m.start():
                return lost
            if m:
                lost += m.start() + 1
                self._drop(m.start() + 1)
                return lost
            keep = min(len(self.buffer), 12)
            lost += len(self.buffer) - keep
            self._drop(len(self.buffer) - keep)
            if not self._fill():
                lost += len(self.buffer)
                self.buffer = b""
                return lost or None

    def _head_end(self) -> int:
        m = re.search(rb"\r?\n\r?\n", self.buffer)
        return m.end() if m else -1

    def _drop(self, count: int) -> None:
        self.buffer, self.at = self.buffer[count:], self.at + count

    def _fill(self) -> bool:
        more = self.stream.read(CHUNK)
        self.buffer += more
        return bool(more)


def _page(raw: _Raw, piece: Piece) -> Iterator[Item | Piece]:
    """The page in a record, if it is one that we read."""
    if not _WANTED.search(raw.head):
        return
    try:
        record = _record(raw)
    except (OSError, ValueError, KeyError, RuntimeError) as e:
        yield bad(piece.source, "warc_record", byte=raw.start, error=str(e)[:160])
        return
    if record is None:
        yield bad(piece.source, "warc_head", byte=raw.start)
        return
    url, kind, charset, data, day, problem = record
    if piece.only and url not in piece.only:
        return
    source = f"{piece.source}#{url or raw.start}"
    name = NAMES.get(kind or "")
    if name is None:
        yield Passed(name=kind or "?")
    elif raw.length > LIMIT or len(data) > LIMIT:
        yield bad(source, "too_big", limit=LIMIT >> 20)
    elif problem:
        yield bad(source, problem, byte=raw.start)
    elif not data.strip():
        yield bad(source, "empty")
    else:
        said = dated("captured", day) if day else None
        yield piece_of(
            data, source=source, name=name, depth=piece.depth + 1, url=url, charset=charset, dates=(said,) if said else (), page=True
        )


Found = tuple[str | None, str | None, str | None, bytes, str | None, str | None]


def _record(raw: _Raw) -> Found | None:
    """Address, content type, charset, content, day and what is wrong of a record; nothing but the status for one that is no page."""
    from fastwarc.warc import ArchiveIterator

    for record in ArchiveIterator(BytesIO(raw.head), parse_http=False):
        headers = {k.casefold(): v for k, v in record.headers.items()}
        url, day = headers.get("warc-target-uri"), headers.get("warc-date")
        url = url.strip("<> ") if url else None
        record.set_bytes_content(raw.content)
        whole = "warc-block-digest" not in headers or raw.length > LIMIT or _verified(record)
        kind = (headers.get("content-type") or "").split(";")[0].strip().casefold()
        charset = None
        if kind.startswith("application/http"):
            record.parse_http(auto_decode="all")
            if not record.http_headers or record.http_headers.status_code not in (200, 203):
                status = record.http_headers.status_code if record.http_headers else "?"
                return url, f"HTTP {status}", None, b"", day, None
            kind, charset = (record.http_content_type or "").casefold(), record.http_charset
        data = record.reader.read(LIMIT + 1)
        return url, kind or None, charset, data, day, None if whole else "digest"
    return None


def _verified(record: Any) -> bool:
    """Is the content what its digest says? A digest of a kind that nobody knows says nothing."""
    try:
        return bool(record.verify_block_digest())
    except (ValueError, KeyError, TypeError):
        return True


def read_wacz(piece: Piece, options: Options) -> Iterator[Item | Piece]:  # noqa: ARG001
    """The pages of a WACZ: of the WARCs in it those that its own list calls pages, and all where it has no list."""
    with piece.open() as opened, seekable(opened, piece.source) as stream:
        try:
            archive = ZipFile(stream)
        except (BadZipFile, ValueError, OSError, NotImplementedError) as e:
            yield from what_is_whole(stream, piece, str(e), "archive/")
            return
        with archive:
            pages: frozenset[str] = frozenset()
            try:
                pages = frozenset(_listed(archive, piece.source))
            except InputError as e:  # without the list all is read
                yield e
            members = [i for i in archive.infolist() if re.fullmatch(r"archive/[^/]+\.warc(\.gz)?", i.filename)]
            if not members:
                raise bad(piece.source, "no_records")
            for info in members:
                source = f"{piece.source}#{info.filename}"
                yield Piece(
                    source=source,
                    name=info.filename,
                    open=lambda info=info: open_member(archive, info, piece.source),  # type: ignore[misc]
                    depth=piece.depth + 1,
                    only=pages,
                )


def _listed(archive: ZipFile, source: str) -> Iterator[str]:
    import json

    for info in archive.infolist():
        if re.fullmatch(r"pages/[^/]+\.jsonl", info.filename) and info.file_size < LIMIT:
            try:
                data = open_member(archive, info, source).read()
            except (BadZipFile, ValueError, EOFError, OSError, zlib.error) as e:
                raise bad(f"{source}#{info.filename}", "damaged_part", error=str(e) or type(e).__name__) from e
            for line in data.decode("utf-8", "replace").split("\n"):
                try:
                    found = json.loads(line) if line.strip() else None
                except ValueError:
                    continue
                if isinstance(found, dict) and isinstance(found.get("url"), str):
                    yield found["url"]
