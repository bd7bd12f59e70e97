"""Which files there are to read: folders with all that is in them, in one order everywhere, each file once."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kroniek.errors import InputError
from kroniek.ingest.kinds import SUFFIXES, kind_of
from kroniek.ingest.reasons import bad


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file to read, or why a path gives none; not `known` is a file of another kind in a folder, which is passed over."""

    path: Path
    error: InputError | None = None
    known: bool = True
    size: int = 0
    changed: int = 0
    """When it was last changed, in nanoseconds, as its system says."""


def name_of(path: Path) -> str:
    """The path as a report's source: with forward slashes, and in characters that every file can hold."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


def expand(paths: Iterable[Path]) -> list[Path]:
    """The paths, with those that are patterns (`news/**/*.html`) replaced by what they match; each once, in order of name."""
    found: set[Path] = set()
    for path in paths:
        pattern = not os.path.lexists(path) and glob.has_magic(str(path))
        matches = glob.glob(str(path), recursive=True) if pattern else []  # noqa: PTH207 -- a pattern may begin anywhere
        found.update(map(Path, matches) if matches else [path])
    return sorted(found, key=name_of)


def find_files(paths: Iterable[Path]) -> Iterator[Found]:
    """The files of some paths that can be read, by suffix; folders go down to the bottom, in order of name.

    Each folder is walked once, so that a symbolic link back up does not loop. Hidden files are passed over. A file of another
    kind is an error when it is named itself, and is passed over in a folder.
    """
    seen: set[tuple[int, int]] = set()
    for path in expand(paths):
        if path.is_dir():
            yield from _folder(path, seen)
        elif kind_of(path.name) is None and path.exists():
            yield Found(path=path, error=bad(name_of(path), "kind", known=" ".join(SUFFIXES), found=path.suffix or path.name))
        else:
            yield _file(path)


def _file(path: Path) -> Found:
    """A file with its size, or why it cannot be read: it is gone, a link to nowhere, or nothing that ends."""
    try:
        stat = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return Found(path=path, error=bad(name_of(path), "missing"))
    except (OSError, ValueError) as e:
        return Found(path=path, error=bad(name_of(path), "system", error=getattr(e, "strerror", None) or str(e)))
    if not path.is_file():
        return Found(path=path, error=bad(name_of(path), "device"))
    return Found(path=path, size=stat.st_size, changed=stat.st_mtime_ns)


def _folder(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Found]:
    if _key(folder) in seen:
        return
    some = False
    for path in _walk(folder, seen):
        if isinstance(path, InputError):
            yield Found(path=folder, error=path)
        elif kind_of(path.name) is not None:
            some = True
            yield _file(path)
        else:
            yield Found(path=path, known=False)
    if not some:
        yield Found(path=folder, error=bad(name_of(folder), "folder", known=" ".join(SUFFIXES)))


def _walk(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path | InputError]:
    """All files below, sorted by name at each level; `seen` holds the folders that were walked, by device and inode."""
    seen.add(_key(folder))
    try:
        inside = sorted((p for p in folder.iterdir() if not p.name.startswith(".")), key=lambda p: os.fsencode(p.name))
    except OSError as e:
        yield bad(name_of(folder), "system", error=e.strerror or str(e))
        return
    for path in inside:
        if not path.is_dir():
            yield path
        elif _key(path) not in seen:
            yield from _walk(path, seen)


def _key(folder: Path) -> tuple[int, int]:
    here = folder.stat()
    return here.st_dev, here.st_ino
