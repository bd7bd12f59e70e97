"""Of which kind a file is, by its name."""

from __future__ import annotations

import re

KINDS: dict[str, tuple[str, ...]] = {
    "text": (".txt", ".text"),
    "markdown": (".md", ".markdown"),
    "html": (".html", ".htm", ".xhtml"),
    "json": (".json",),
    "jsonl": (".jsonl", ".ndjson"),
    "table": (".csv", ".tsv"),
    "xml": (".xml", ".rss", ".atom"),
    "mail": (".eml",),
    "word": (".docx",),
    "pdf": (".pdf",),
    "zip": (".zip",),
    "tar": (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz"),
    "warc": (".warc", ".warc.gz"),
    "wacz": (".wacz",),
}
"""The suffixes of each kind, the usual one first."""

SUFFIXES = tuple(s for suffixes in KINDS.values() for s in suffixes)

_BY_SUFFIX = {s: kind for kind, suffixes in KINDS.items() for s in suffixes}


def kind_of(name: str) -> str | None:
    """The kind of a file, or `None`. What is packed by itself is `gz`, if we read what is in it.

    >>> kind_of("map/A.TAR.GZ"), kind_of("a.jsonl.gz"), kind_of("a.doc")
    ('tar', 'gz', None)
    """
    m = re.search(r"(\.(?:tar|warc))?(\.[^./\\]+)$", name.casefold())
    if not m:
        return None
    kind = _BY_SUFFIX.get((m[1] or "") + m[2]) or _BY_SUFFIX.get(m[2])
    if kind is None and m[2] == ".gz" and kind_of(name[: -len(".gz")]) not in (None, "gz"):
        return "gz"
    return kind


def is_hidden(name: str) -> bool:
    """A file that systems keep for themselves."""
    parts = re.split(r"[\\/]", name)
    own = any(p.startswith(".") and p not in (".", "..") for p in parts)
    return own or "__MACOSX" in parts or parts[-1] in ("Thumbs.db", "desktop.ini")
