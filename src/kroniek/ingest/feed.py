"""RSS, Atom and JSON Feed: what a feed says of its reports. Broken XML is read as far as it goes; nothing here opens a connection.

feedparser gets bytes in a stream only: a text that looks like an address it would go and fetch.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from html import unescape
from importlib.metadata import version
from io import BytesIO
from typing import Any

from kroniek.errors import InputError
from kroniek.ingest.dates import dated
from kroniek.ingest.draft import Draft
from kroniek.ingest.html import plain_text
from kroniek.ingest.reasons import bad
from kroniek.records import content_id

ENTRIES = 2000
"""Entries of one feed that are looked at."""

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One report that a feed tells of. `id` stays when the report changes, `version` does not."""

    id: str
    version: str
    draft: Draft
    """Title, address, byline, outlet and dates as the feed has them; its text is what the feed holds of it, perhaps nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed that was read; each entry once, in the order of the feed."""

    title: str | None
    entries: tuple[FeedEntry, ...]
    problem: str | None = None
    """What is wrong with its XML; what stands before and behind that was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whence:
    """Where a feed came from and how it was read, which goes with each of its reports."""

    source: str
    outlet: str | None
    extractor: str
    encoding: str | None
    raw: str


def read_feed(data: bytes, *, source: str, charset: str | None = None) -> Iterator[Draft | InputError]:
    """One draft an entry, with the text that the feed itself holds; an entry without text is an error in its place.

    Broken XML is one more error, behind what could be read. Addresses that are meant from where the feed stood are left out.
    """
    try:
        feed = parse_feed(data, source=source, charset=charset)
    except InputError as e:
        yield e
        return
    for entry in feed.entries:
        if entry.draft.text:
            whole = (entry.draft.url or "").startswith(("http://", "https://"))
            yield entry.draft if whole else replace(entry.draft, url=None)
        else:
            yield bad(entry.draft.source, "empty")
    if feed.problem:
        yield bad(source, "feed_broken", error=feed.problem)


def parse_feed(data: bytes, *, source: str, charset: str | None = None, url: str | None = None) -> Feed:
    """The feed in these bytes. `charset` is what its server said, `url` where it came from: relative links are meant from there.

    Raises `InputError` when it is no feed.
    """
    if not data.strip():
        raise bad(source, "empty")
    json_feed = data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    feed = _from_json(data, source) if json_feed else _from_xml(data, source, charset, url)
    once = {e.id: e for e in reversed(feed.entries)}
    return replace(feed, entries=tuple(e for e in feed.entries if once[e.id] is e))


def _from_xml(data: bytes, source: str, charset: str | None, url: str | None) -> Feed:
    import feedparser

    headers = {"content-type": f"application/xml; charset={charset}" if charset else "application/xml", "content-location": url or ""}
    try:
        found = feedparser.parse(BytesIO(data), response_headers=headers, sanitize_html=False)
    except Exception as e:  # what its loose parser may trip over is not listed anywhere
        raise bad(source, "feed", error=f"{type(e).__name__}: {e}") from e
    if not found.entries and not found.version and not found.feed.get("title"):
        raise bad(source, "feed", error=_line(str(found.get("bozo_exception") or "")) or "no RSS, Atom or JSON Feed")
    title = _line(_get(found.feed, "title"))
    whence = _Whence(source=source, outlet=title, extractor=extractor(), encoding=found.get("encoding") or None, raw=_digest(data))
    broken = found.get("bozo") and not isinstance(found.bozo_exception, feedparser.CharacterEncodingOverride | feedparser.NonXMLContentType)
    problem = _line(str(found.bozo_exception)) if broken else None
    return Feed(title=title, entries=tuple(_xml_entry(e, whence) for e in found.entries[:ENTRIES]), problem=problem)


@cache
def extractor() -> str:
    """What reads feeds in XML, and its version."""
    return f"feedparser {version('feedparser')}"


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _xml_entry(found: Any, whence: _Whence) -> FeedEntry:
    bodies = [_get(c, "value") for c in found.get("content", [])] + [_get(found, "summary")]
    published, updated = _get(found, "published"), _get(found, "updated")
    return _entry(
        whence,
        name=_get(found, "id"),
        title=_get(found, "title"),
        url=_get(found, "link"),
        byline=_get(found, "author"),
        published=published or updated,
        updated=updated,
        text=next(filter(None, map(_text, bodies)), ""),
    )


def _from_json(data: bytes, source: str) -> Feed:
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as e:
        raise bad(source, "encoding", value=f"0x{data[e.start]:02x}", byte=e.start) from e
    except json.JSONDecodeError as e:
        raise bad(source, "json", error=e.msg, column=e.colno, line=e.lineno) from e
    except (ValueError, RecursionError) as e:
        raise bad(source, "json", error=str(e), column=1) from e
    if not isinstance(found, dict) or not isinstance(found.get("items"), list):
        raise bad(source, "feed", error="no items in this JSON")
    title = _line(_said(found, "title"))
    items = [item for item in found["items"][:ENTRIES] if isinstance(item, dict)]
    whence = _Whence(source=source, outlet=title, extractor="kroniek.feed 1", encoding="utf-8", raw=_digest(data))
    return Feed(title=title, entries=tuple(_json_entry(item, whence) for item in items))


def _json_entry(item: dict[str, Any], whence: _Whence) -> FeedEntry:
    authors = item.get("authors") if isinstance(item.get("authors"), list) else [item.get("author")]
    names = [_said(a, "name") for a in authors or [] if isinstance(a, dict)]
    published, updated = _said(item, "date_published"), _said(item, "date_modified")
    return _entry(
        whence,
        name=_said(item, "id"),
        title=_said(item, "title"),
        url=_said(item, "url") or _said(item, "external_url"),
        byline=", ".join(filter(None, names)),
        published=published or updated,
        updated=updated,
        text=_CONTROLS.sub("", _said(item, "content_text")).strip() or _text(_said(item, "content_html")) or _text(_said(item, "summary")),
    )


def _entry(
    whence: _Whence, *, name: str, title: str, url: str, byline: str, published: str, updated: str, text: str
) -> FeedEntry:
    address = "".join(url.split()) or None
    key = name.strip() or address or content_id("ent", title, published)
    when = dated("feed", published) if published.strip() else None
    draft = Draft(
        source=f"{whence.source}#{key}",
        text=text,
        extractor=whence.extractor,
        encoding=whence.encoding,
        raw=whence.raw,
        title=_line(title),
        outlet=whence.outlet,
        byline=_line(byline),
        url=address,
        dates=(when,) if when else (),
    )
    return FeedEntry(id=key, version=content_id("ver", updated or published, title, text), draft=draft)


def _get(found: Any, key: str) -> str:
    """A field as it stands there: not what feedparser gives in its place (`published` for `updated`)."""
    return _sound(dict.get(found, key))


def _said(found: Any, key: str) -> str:
    value = found.get(key)
    if isinstance(value, int | float) and not isinstance(value, bool) and key == "id":
        return str(value)
    return _sound(value)


def _sound(value: object) -> str:
    """A text in whole characters, whatever was in the feed."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _text(fragment: str) -> str:
    """What a person reads of a piece of HTML; plain text stays as it is."""
    if not _MARKUP.search(fragment):
        return _CONTROLS.sub("", fragment).strip()
    return plain_text(fragment)


def _line(text: str) -> str | None:
    """A title or a name on one line, without tags or entities; `A < B` is neither."""
    bare = unescape(_TAG.sub(" ", unescape(text)))
    return " ".join(_CONTROLS.sub("", _sound(bare)).split()) or None
