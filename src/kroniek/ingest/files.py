"""Which files there are to read: folders with all that is in them, in one order everywhere, each file once."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kroniek.errors import InputError
from kroniek.ingest.reasons import bad


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file to read, or why a path gives none; not `known` is a file of another kind in a folder, which is passed over."""

    path: Path
    error: InputError | None = None
    known: bool = True


def name_of(path: Path) -> str:
    """The path as a report's source: with forward slashes, and in characters that every file can hold."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


def find_files(paths: Iterable[Path], kinds: Collection[str]) -> Iterator[Found]:
    """The files of some paths that can be read, by suffix; folders go down to the bottom, in order of name.

    Each folder is walked once, so that a symbolic link back up does not loop. Hidden files are passed over. A file of another
    kind is an error when it is named itself, and is passed over in a folder.
    """
    seen: set[tuple[int, int]] = set()
    for path in sorted(set(paths), key=name_of):
        if path.is_dir():
            yield from _folder(path, kinds, seen)
        elif not path.exists():
            yield Found(path=path, error=bad(name_of(path), "missing"))
        elif path.suffix.lower() not in kinds:
            known, found = " ".join(sorted(kinds)), path.suffix or path.name
            yield Found(path=path, error=bad(name_of(path), "kind", known=known, found=found))
        else:
            yield Found(path=path)


def _folder(folder: Path, kinds: Collection[str], seen: set[tuple[int, int]]) -> Iterator[Found]:
    if _key(folder) in seen:
        return
    some = False
    for path in _walk(folder, seen):
        if isinstance(path, InputError):
            yield Found(path=folder, error=path)
        elif path.suffix.lower() in kinds:
            some = True
            yield Found(path=path, error=None if path.exists() else bad(name_of(path), "missing"))
        else:
            yield Found(path=path, known=False)
    if not some:
        yield Found(path=folder, error=bad(name_of(folder), "folder", known=" ".join(sorted(kinds))))


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
