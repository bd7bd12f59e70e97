"""An address becomes a report: the page is fetched and read, and what a feed says of it is laid beside what it says itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from hashlib import sha256
from urllib.parse import urlsplit

from kroniek.fetch.client import Answer
from kroniek.fetch.polite import Polite
from kroniek.fetch.reasons import no
from kroniek.ingest.draft import Draft, finish
from kroniek.ingest.encoding import decode
from kroniek.ingest.html import read_html
from kroniek.lang.shapes.wire import WireWords
from kroniek.records import Report

ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.5"
PAGES = frozenset(("text/html", "application/xhtml+xml", "text/plain", ""))
FEEDS = frozenset(("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"))

_FEED = re.compile(rb"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]", re.S)
_HTML = re.compile(rb"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]", re.S | re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What came of an address: its report, or `None` when nothing changed since `etag` and `modified`."""

    report: Report | None
    etag: str | None
    modified: str | None
    digest: str | None
    """Of the bytes that came."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """An address to fetch, with what a feed says of it and what is known of the last time."""

    url: str
    told: Draft | None = None
    outlet: str | None = None
    etag: str | None = None
    modified: str | None = None


def fetch_page(polite: Polite, wish: Wish, *, words: WireWords | None = None, language: str = "nl") -> Page:
    """The report at an address. Raises `InputError` for what cannot be fetched or read."""
    answer = polite.get(wish.url, accept=ACCEPT, wanted=lambda media: _wanted(wish.url, media), etag=wish.etag, modified=wish.modified)
    if answer.status == 304:
        return Page(report=None, etag=wish.etag, modified=wish.modified, digest=None)
    draft = _draft(answer, wish.url, language)
    told = wish.told
    draft = replace(
        draft,
        url=draft.url or answer.url,
        title=draft.title or (told.title if told else None),
        byline=draft.byline or (told.byline if told else None),
        outlet=wish.outlet or _outlet(draft, told, answer.url),
        dates=draft.dates + (told.dates if told else ()),
    )
    report = finish(draft, words=words, language=language)
    return Page(report=report, etag=answer.etag, modified=answer.modified, digest=sha256(answer.body).hexdigest())


def _outlet(page: Draft, told: Draft | None, url: str) -> str | None:
    """What the page calls its site, else what the feed is called; a page that says nothing is named after its host."""
    host = urlsplit(url).hostname or ""
    named = page.outlet and page.outlet not in (host, host.removeprefix("www."))
    return page.outlet if named or not (told and told.outlet) else told.outlet


def _wanted(url: str, media: str) -> bool:
    if media in FEEDS:
        raise no(url, "is_feed")
    return media in PAGES


def _draft(answer: Answer, source: str, language: str) -> Draft:
    if _FEED.match(answer.body[:2000]):
        raise no(source, "is_feed")
    if answer.media == "text/plain" and not _HTML.match(answer.body[:2000]):
        text, encoding = decode(answer.body, source, charset=answer.charset)
        return Draft(source=source, text=text, extractor="text", encoding=encoding, raw=sha256(answer.body).hexdigest(), url=answer.url)
    return read_html(answer.body, source=source, charset=answer.charset, url=answer.url, language=language)
