"""`.zip`, `.tar`, `.tar.gz` and `.gz`: what is in them is read as files are, in their order, without unpacking anything to disk.

A name that leads out of the archive, a link, a locked member and one that swells without end are errors; the others are read.
"""

from __future__ import annotations

import bz2
import lzma
import re
import stat
import tarfile
from collections.abc import Iterator
from io import BufferedReader, BytesIO
from tempfile import TemporaryFile
from typing import IO, Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from kroniek.errors import InputError
from kroniek.ingest.kinds import is_hidden, kind_of
from kroniek.ingest.piece import Item, Options, Passed, Piece
from kroniek.ingest.reasons import bad
from kroniek.ingest.unpack import GzipMembers, Unpacked

DEPTH = 4
"""Archives within archives that are opened."""
NESTED = 2 << 30
"""Bytes of a zip within an archive at the most; it is kept beside while it is read."""
MEMBERS = 1_000_000
"""Members of one archive at the most."""


def read_zip(piece: Piece, options: Options) -> Iterator[Item | Piece]:  # noqa: ARG001 -- the signature of readers
    """The members of a zip. Raises `InputError` when it is none; what stands in one that was cut off is still read."""
    with piece.open() as opened, seekable(opened, piece.source) as stream:
        try:
            archive = ZipFile(stream)
        except (BadZipFile, ValueError, OSError, NotImplementedError) as e:
            yield from what_is_whole(stream, piece, str(e))
            return
        with archive:
            members = archive.infolist()
            if len(members) > MEMBERS:
                raise bad(piece.source, "members", found=len(members), limit=MEMBERS)
            for info in members:
                if not info.is_dir():
                    yield from _member(piece, info.filename, _zip_problem(info), lambda info=info: open_member(archive, info, piece.source))


def open_member(archive: ZipFile, info: ZipInfo, source: str) -> IO[bytes]:
    name = f"{source}#{_shown(info.filename)}"
    try:
        return BufferedReader(Unpacked(archive.open(info), name, info.compress_size))
    except (BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError, EOFError) as e:
        raise bad(name, "zip", error=str(e)) from e


def _zip_problem(info: ZipInfo) -> str | None:
    if info.flag_bits & 1:
        return "locked"
    mode = info.external_attr >> 16
    return "link" if info.create_system == 3 and stat.S_ISLNK(mode) else None


def what_is_whole(stream: IO[bytes], piece: Piece, error: str, wanted: str = "") -> Iterator[Item | Piece]:
    """What can be read of a zip that has no list of its members, and the error for that. Raises `InputError` when it is none.

    `wanted` is how the names of the members begin that are read.
    """
    stream.seek(0)
    if stream.read(4) != b"PK\x03\x04":
        raise bad(piece.source, "zip", error=error)
    yield from _cut_zip(stream, piece, wanted)
    yield bad(piece.source, "zip_cut", error=error)


def _cut_zip(stream: IO[bytes], piece: Piece, wanted: str) -> Iterator[Item | Piece]:
    """The members that stand whole in a zip whose end, where its list is, was lost."""
    import struct
    import zlib

    stream.seek(0)
    while (head := stream.read(30)) and len(head) == 30 and head.startswith(b"PK\x03\x04"):
        at = stream.tell() - 30
        flags, method, _, _, crc, packed, _, names, extra = struct.unpack("<HHHHLLLHH", head[6:])
        name = stream.read(names).decode("utf-8" if flags & 0x800 else "cp437", "replace")
        stream.read(extra)
        start = stream.tell()
        data, whole = b"", False
        if method == 8 and not flags & 1:
            inside = zlib.decompressobj(-15)
            try:
                while not inside.eof and len(data) <= 64 << 20 and (more := stream.read(1 << 16)):
                    data += inside.decompress(more, 64 << 20)
            except zlib.error:
                pass  # it is not whole, then
            whole = inside.eof and (flags & 8 or zlib.crc32(data) == crc)
            stream.seek(-len(inside.unused_data), 1)
            if flags & 8:
                tail = stream.read(16)
                stream.seek(0 if tail.startswith(b"PK\x07\x08") else -4, 1)
        elif method == 0 and not flags & 9:
            data = stream.read(min(packed, 64 << 20))
            whole = len(data) == packed and zlib.crc32(data) == crc
        else:
            stream.seek(start + packed)
        if not whole:
            yield bad(f"{piece.source}#{_shown(name)}", "cut", byte=at)
            return
        if not name.endswith("/") and name.startswith(wanted):
            yield from _member(piece, name, "locked" if flags & 1 else None, lambda data=data: BytesIO(data))


def read_tar(piece: Piece, options: Options) -> Iterator[Item | Piece]:  # noqa: ARG001
    """The members of a tar, packed or not, in one pass. Raises `InputError` where it is damaged."""
    with piece.open() as opened:
        buffered = BufferedReader(opened) if not hasattr(opened, "peek") else opened  # type: ignore[type-var]
        stream = _Watched(_plain(buffered, piece))
        try:
            with tarfile.open(fileobj=stream, mode="r|") as archive:  # type: ignore[call-overload]
                for info in archive:
                    archive.members = []  # it would keep them all
                    if info.isdir():
                        continue
                    problem = None if info.isreg() else "link" if info.issym() or info.islnk() else "device"
                    yield from _member(piece, info.name, problem, lambda info=info: _open_tar(archive, info, piece.source))
        except (tarfile.TarError, EOFError, lzma.LZMAError, OSError, ValueError) as e:
            cut = "end of data" in str(e) or isinstance(e, EOFError) or "end-of-stream" in str(e)
            raise bad(piece.source, "tar_cut" if cut else "tar", byte=stream.total, error=str(e)) from e
        stream.finish()
        if any(stream.last):
            raise bad(piece.source, "tar_cut", byte=stream.total, error="no end mark")


def _open_tar(archive: tarfile.TarFile, info: tarfile.TarInfo, source: str) -> IO[bytes]:
    found = archive.extractfile(info)
    if found is None:
        raise bad(f"{source}#{_shown(info.name)}", "link")
    return found


def _plain(stream: Any, piece: Piece) -> IO[bytes]:
    head = stream.peek(6)
    if head.startswith(b"\x1f\x8b"):
        return Unpacked(GzipMembers(stream, salvage=True), piece.source)  # type: ignore[return-value]
    if head.startswith(b"BZh"):
        return bz2.open(stream)
    return lzma.open(stream) if head.startswith(b"\xfd7zXZ") else stream


class _Watched:
    """A stream that remembers how far it is and how it ended: a whole tar ends with an empty block.

    Where it is damaged, what stands before that is given first.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self.stream, self.total, self.last = stream, 0, b"\0"
        self.error: Exception | None = None

    def read(self, size: int) -> bytes:
        """Up to `size` bytes."""
        if self.error:
            raise self.error
        parts, left = [], size
        try:
            while left and (part := self.stream.read(left)):
                parts.append(part)
                left -= len(part)
        except (InputError, EOFError, OSError, lzma.LZMAError) as e:
            if not parts:
                raise
            self.error = e
        data = b"".join(parts)
        self.total += len(data)
        self.last = data[-512:] or self.last
        return data

    def finish(self) -> None:
        """Reads to the end, so that a checksum there is looked at."""
        while self.read(1 << 16):
            pass


def read_gz(piece: Piece, options: Options) -> Iterator[Item | Piece]:  # noqa: ARG001
    """The one file in a `.gz`, called as it is without that."""
    inner = re.sub(r"(?i)\.gz$", "", piece.name)

    def unpacked() -> IO[bytes]:
        return BufferedReader(Unpacked(GzipMembers(piece.open(), salvage=True), piece.source))

    with piece.open() as stream:
        if stream.read(2) != b"\x1f\x8b":
            raise bad(piece.source, "gzip", byte=0, error="no gzip")
    yield Piece(source=piece.source, name=inner, open=unpacked, depth=piece.depth + 1)


def _member(piece: Piece, name: str, problem: str | None, opens: Any) -> Iterator[Item | Piece]:
    """A member as a piece, or why it is none."""
    source = f"{piece.source}#{_shown(name)}"
    if is_hidden(name):
        return
    if _leads_out(name):
        yield bad(source, "traversal")
    elif kind_of(name) is None:
        yield Passed(name=name)
    elif problem:
        yield bad(source, problem)
    elif piece.depth + 1 > DEPTH:
        yield bad(source, "nested", limit=DEPTH)
    else:
        yield Piece(source=source, name=name, open=opens, depth=piece.depth + 1)


def _leads_out(name: str) -> bool:
    return name.startswith(("/", "\\")) or bool(re.match(r"[A-Za-z]:[\\/]", name)) or ".." in re.split(r"[\\/]", name)


def _shown(name: str) -> str:
    """A name in characters that every file can hold, on one line."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return re.sub(r"[\x00-\x1f\x7f]", "?", text)[:300]


class seekable:  # noqa: N801 -- used as a function in a `with`
    """The stream itself if it can go back; else a copy beside it that is gone afterwards."""

    def __init__(self, stream: IO[bytes], source: str) -> None:
        self.stream, self.source = stream, source
        self.copy: Any = None

    def __enter__(self) -> IO[bytes]:
        if not isinstance(self.stream, tarfile.ExFileObject) and self.stream.seekable():
            return self.stream
        self.copy = TemporaryFile()
        total = 0
        while data := self.stream.read(1 << 20):
            total += len(data)
            if total > NESTED:
                self.copy.close()
                raise bad(self.source, "too_big", limit=NESTED >> 20)
            self.copy.write(data)
        self.copy.seek(0)
        return self.copy  # type: ignore[no-any-return]

    def __exit__(self, *_: object) -> None:
        if self.copy is not None:
            self.copy.close()


