"""Compressed streams that say where they are damaged, and go on behind it; and that stop at what only swells."""

from __future__ import annotations

import io
import zlib
from typing import IO, Any

from kroniek.errors import InputError
from kroniek.ingest.reasons import bad

CHUNK = 1 << 16
SWELL, FREE = 200, 64 << 20
"""Times that something grows when it is unpacked, and bytes below which we do not ask. Text grows ten times at the most."""

_GZIP = b"\x1f\x8b\x08"


class Broken(Exception):  # noqa: N818 -- a state of the stream, caught by who reads it
    """The stream is damaged in the part that begins at `start`; the next read goes on behind that."""

    def __init__(self, start: int, key: str, error: str = "") -> None:
        self.start, self.key, self.error = start, key, error
        super().__init__(key)


class GzipMembers:
    """The members of a gzip file as one stream. A damaged one raises `Broken` once.

    With `salvage` what stands before the damage is given first; else it may be missing.
    """

    def __init__(self, stream: IO[bytes], *, salvage: bool = False) -> None:
        self.stream, self.salvage = stream, salvage
        self.pending: Broken | None = None
        self.buffer = b""
        self.at = 0  # where the buffer begins in the file
        self.start = 0  # where the member begins
        self.inside: Any = None
        self.out = 0
        self.lost = False

    def read(self, size: int) -> bytes:
        """Some bytes, up to `size`; none at the end."""
        if self.pending:
            pending, self.pending = self.pending, None
            raise pending
        while True:
            if self.inside is None and not self._begin():
                return b""
            before = self.inside.copy() if self.salvage else None
            try:
                data: bytes = self.inside.decompress(self.buffer, size)
            except zlib.error as e:
                if self._fail():
                    continue
                fault = Broken(self.start, "gzip", str(e))
                if before is not None and (rest := _before(before, self.buffer)):
                    self.pending = fault
                    return rest
                raise fault from e
            self._consume()
            self.out += len(data)
            if self.out > FREE and self.out > SWELL * max(1, self.at - self.start):
                start, self.inside, self.lost = self.start, None, True
                raise Broken(start, "bomb")
            if data:
                self.lost = False
                return data
            if self.inside is not None and not self.buffer and not self._fill():
                self.inside = None
                raise Broken(self.start, "cut")

    def _begin(self) -> bool:
        """Goes to the next member; false at the end of the file."""
        if self.lost:
            while (found := self.buffer.find(_GZIP, 1)) < 0:
                keep = self.buffer[-2:]
                self._drop(len(self.buffer) - len(keep))
                if not self._fill():
                    self.buffer = b""
                    return False
            self._drop(found)
        while len(self.buffer) < 3 and self._fill():
            pass
        if not self.buffer.startswith(_GZIP):
            rest = self.buffer.lstrip(b"\0")
            self._drop(len(self.buffer) - len(rest))
            if not rest and not self._fill():
                return False
            if not self.buffer.startswith(_GZIP) and self.buffer.strip(b"\0"):
                self.lost, start = True, self.at
                raise Broken(start, "gzip", "incorrect header")
            if not self.buffer.startswith(_GZIP):
                return self._begin()
        self.start, self.out, self.inside = self.at, 0, zlib.decompressobj(31)
        return True

    def _consume(self) -> None:
        inside = self.inside
        rest = inside.unused_data if inside.eof else inside.unconsumed_tail
        self.at += len(self.buffer) - len(rest)
        self.buffer = rest
        if inside.eof:
            self.inside = None

    def _fail(self) -> bool:
        """Looks for the next member; true when this one was only taken for one while looking."""
        silent, self.inside, self.lost = self.lost and not self.out, None, True
        return silent

    def _drop(self, count: int) -> None:
        self.buffer, self.at = self.buffer[count:], self.at + count

    def _fill(self) -> bool:
        more = self.stream.read(CHUNK)
        self.buffer += more
        return bool(more)


def _before(inside: Any, data: bytes) -> bytes:
    """What comes out before the damage: fed in ever smaller pieces, as nothing comes out of the one in which it lies."""
    out = b""
    for step in (1024, 32, 1):
        done = 0
        while done < len(data):
            saved = inside.copy()
            try:
                out += inside.decompress(data[done : done + step])
            except zlib.error:
                inside = saved
                break
            done += step
        data = data[done : done + step] if step > 1 else b""
    return out


class Unpacked(io.RawIOBase):
    """A stream out of an archive. What swells beyond reason is an error, and so is what is damaged."""

    def __init__(self, stream: IO[bytes] | GzipMembers, source: str, packed: int | None = None) -> None:
        self.stream, self.source, self.packed, self.total = stream, source, packed, 0
        self.rest = b""

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fills the buffer. Raises `InputError` for what is damaged or swells."""
        try:
            data = self.rest or self.stream.read(len(buffer))
        except Broken as e:
            raise broken(self.source, e) from e
        data, self.rest = data[: len(buffer)], data[len(buffer) :]
        self.total += len(data)
        if self.packed is not None and self.total > FREE and self.total > SWELL * max(1, self.packed):
            raise bad(self.source, "bomb", size=self.total >> 20, limit=FREE >> 20)
        buffer[: len(data)] = data
        return len(data)


def broken(source: str, e: Broken) -> InputError:
    """What is damaged, in words."""
    if e.key == "bomb":
        return bad(source, "bomb", size=FREE >> 20, limit=FREE >> 20)
    return bad(source, e.key, byte=e.start, error=e.error)
