"""Feeds are asked, the reports that they tell of fetched, and the chronicle made again; and the same for addresses by themselves.

What was done is kept after each step, so that a round can be stopped at any moment and the next one goes on. A host that is busy, or does
not answer, is left alone for the rest of the round; each time that it fails the wait is twice as long.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from kroniek import __version__, lang, scale
from kroniek.errors import InputError
from kroniek.fetch.address import tidy
from kroniek.fetch.client import Client
from kroniek.fetch.feeds import SOONEST, Feeds, FeedSource
from kroniek.fetch.page import Wish, fetch_page
from kroniek.fetch.polite import Polite
from kroniek.fetch.reasons import for_now
from kroniek.ingest.dates import dated
from kroniek.ingest.draft import Draft, finish
from kroniek.ingest.feed import FeedEntry, parse_feed
from kroniek.ingest.reasons import bad
from kroniek.lang.shapes.wire import WireWords
from kroniek.pipeline import Progress, Read, catch_up, model_name, quiet
from kroniek.records import Report
from kroniek.settings import ABOUT, Settings
from kroniek.store import ChronicleFile, open_chronicle
from kroniek.store.feeds import DAY, Polled, Told, Waiting

FEED_SIZE = 4_000_000
"""Bytes of a feed at the most: it takes some seconds to make what there is of hostile XML of that size."""
STUBBORN = 3
"""Failures of one host behind each other after which it is left alone."""
FEED_ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What came of one round: feeds that were asked and those with nothing new, reports that were new or known, what was skipped."""

    asked: int
    failed: int
    """Feeds that gave no answer."""
    unchanged: int
    new: int
    known: int
    skipped: tuple[InputError, ...]
    waiting: int
    """Addresses that are left for a later round."""
    counts: dict[str, int]
    unread: dict[str, int]
    next: datetime | None
    """When there is something to do again."""


def watch_once(
    case: Path,
    feeds: Feeds,
    settings: Settings,
    progress: Progress = quiet,
    *,
    read: Read = scale.read,
    polite: Polite | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Round:
    """One round over the feeds that are due; the chronicle is made when it is not there. Raises `StoreError` when it cannot be."""
    with open_chronicle(case, write=True) as file:
        client = Client(contact=feeds.contact, allow=feeds.allow, limits=feeds.limits, proxy=feeds.proxy)
        return _Watch(_Adding(file, settings), feeds, progress, polite or Polite(client, delay=feeds.delay), now).round(read)


def pause(done: Round, *, sleep: Callable[[float], None] = time.sleep) -> None:
    """Waits until there is something to do again, a minute at the least."""
    left = (done.next - datetime.now(UTC)).total_seconds() if done.next else SOONEST
    sleep(max(SOONEST, left))


def add(
    case: Path, urls: Sequence[str], settings: Settings, progress: Progress = quiet, *, polite: Polite, read: Read = scale.read
) -> Round:
    """Adds the reports at some addresses to a chronicle. Nothing is made when none of them gives one."""
    skipped: list[InputError] = []
    new = known = 0
    words = lang.load(settings.language).wire
    with ExitStack() as stack:

        def opened() -> _Adding:
            return _Adding(stack.enter_context(open_chronicle(case, write=True)), settings)

        adding = opened() if case.exists() else None
        for i, url in enumerate(dict.fromkeys(urls)):
            progress("fetch", i, len(urls))
            try:
                page = fetch_page(polite, Wish(url=tidy(url)), words=words, language=settings.language)
            except InputError as e:
                skipped.append(e)
                continue
            assert page.report  # nothing was sent along that could have made it 304
            adding = adding or opened()
            added = adding.add(page.report)
            new, known = new + added, known + 1 - added
        progress("fetch", len(urls), len(urls))
        if adding is None:
            return _round(None, new=0, known=0, skipped=skipped)
        tried = {*urls, *(e.source for e in skipped), *map(_tidy_or_same, urls)}
        skipped += adding.read(progress, read, new=new, known=known, skipped=skipped, tried=tried)
        return _round(adding.file, new=new, known=known, skipped=skipped)


def _tidy_or_same(url: str) -> str:
    try:
        return tidy(url)
    except InputError:
        return url


class _Adding:
    """Reports come into a chronicle one by one; with the first that is new, a run begins."""

    def __init__(self, file: ChronicleFile, settings: Settings) -> None:
        self.file, self.settings = file, settings
        self.run: int | None = None
        self.unread = 0
        file.describe({name: getattr(settings, name) for name in ABOUT})

    def add(self, report: Report) -> bool:
        """Adds a report; was it new?"""
        new = next(self.file.reports([report.id]), None) is None
        if new and self.run is None:
            self.unread = self.file.counts()["unread"]
            self.run = self.file.begin(kroniek=__version__, model=model_name(self.settings), settings=asdict(self.settings))
        self.file.add_reports([report])
        return new

    def read(
        self, progress: Progress, read: Read, *, new: int, known: int, skipped: Sequence[InputError], tried: set[str]
    ) -> list[InputError]:
        """Reads what came in, makes the chronicle again, and ends the run; gives what could not be read."""
        errors = catch_up(self.file, self.settings, progress, read)
        again = tried | {e.source for e in errors}
        self.file.skip([*skipped, *errors], instead_of=again.__contains__)
        if self.run is not None:
            unread = self.file.counts()["unread"] - self.unread
            self.file.finish(self.run, new=new, known=known, skipped=len(skipped) + len(errors), unread=unread)
        return errors


@dataclass(slots=True)
class _Watch:
    adding: _Adding
    feeds: Feeds
    progress: Progress
    polite: Polite
    now: Callable[[], datetime]
    skipped: list[InputError] = field(default_factory=list)
    tried: set[str] = field(default_factory=set)
    paused: dict[str, datetime] = field(default_factory=dict)
    """Hosts that are left alone, and until when."""
    failures: Counter[str] = field(default_factory=Counter)
    failed: int = 0
    unchanged: int = 0
    new: int = 0
    known: int = 0

    @property
    def file(self) -> ChronicleFile:
        return self.adding.file

    @property
    def settings(self) -> Settings:
        return self.adding.settings

    def round(self, read: Read) -> Round:
        due = [feed for feed in self.feeds.feeds if self._due(feed)]
        for i, feed in enumerate(due):
            self.progress("feeds", i, len(due))
            self._ask(feed)
        self.progress("feeds", len(due), len(due))
        self._fetch()
        counts = {"new": self.new, "known": self.known}
        self.skipped += self.adding.read(self.progress, read, **counts, skipped=self.skipped, tried=self.tried)
        done = _round(self.file, new=self.new, known=self.known, skipped=self.skipped)
        following = self.file.feeds.next_due(f.url for f in self.feeds.feeds)
        return replace(done, asked=len(due), failed=self.failed, unchanged=self.unchanged, next=following)

    # feeds

    def _due(self, feed: FeedSource) -> bool:
        last = self.file.feeds.polled(feed.url)
        return last is None or last.due <= self.now()

    def _ask(self, feed: FeedSource) -> None:
        """Asks a feed what is new, and keeps what it tells."""
        now, every = self.now(), feed.every or self.feeds.every
        last = self.file.feeds.polled(feed.url) or Polled(url=feed.url, due=now)
        self.tried.add(feed.url)
        try:
            size = min(FEED_SIZE, self.feeds.limits.size)
            answer = self.polite.get(feed.url, accept=FEED_ACCEPT, etag=last.etag, modified=last.modified, size=size)
            found = None if answer.status == 304 else parse_feed(answer.body, source=feed.url, charset=answer.charset, url=answer.url)
        except InputError as e:
            self.failed += 1
            due = now + self._failed(e, every, last.failures + 1)
            failing = replace(last, checked=now, due=due, failures=last.failures + 1, error=e.reason)
            self.file.feeds.keep(failing, now=now)
            return
        well = replace(last, checked=now, due=now + timedelta(seconds=every), failures=0, error=None)
        if found is None:
            self.unchanged += 1
            self.file.feeds.keep(well, now=now)
            return
        told = list(self._told(feed, found.entries, answer.url))
        well = replace(well, title=found.title, etag=answer.etag, modified=answer.modified)
        self.unchanged += not self.file.feeds.keep(well, told, now=now)

    def _told(self, feed: FeedSource, entries: Iterable[FeedEntry], base: str) -> Iterator[Told]:
        """What a feed tells, as addresses to fetch; what is read from the feed itself is added here and now."""
        for entry in entries:
            draft = replace(entry.draft, outlet=feed.outlet or entry.draft.outlet)
            try:
                url = tidy(draft.url, base) if draft.url else ""
                if draft.text and (feed.text == "feed" or not url):
                    report = finish(replace(draft, url=url or None), words=self.words, language=self.settings.language)
                    self.new += self.adding.add(report)
                elif url:
                    published = draft.dates[0].found if draft.dates else None
                    yield Told(url=url, entry=entry.id, version=entry.version, title=draft.title, byline=draft.byline,
                               outlet=draft.outlet, published=published)  # fmt: skip
                else:
                    raise bad(draft.source, "empty")
            except InputError as e:
                self.tried.add(e.source)
                self.skipped.append(e)

    # pages

    def _fetch(self) -> None:
        """Fetches what is due, the host that may be asked soonest first."""
        left = self.file.feeds.waiting(self.now(), self.feeds.most)
        total = len(left)
        while left:
            self.progress("fetch", total - len(left), total)
            one = min(left, key=lambda w: self.polite.ready(w.told.url))
            left.remove(one)
            until = self.paused.get(_host(one.told.url))
            if until:
                self.file.feeds.postpone(one.told.url, until)
            else:
                self._fetch_one(one)
        if total:
            self.progress("fetch", total, total)

    def _fetch_one(self, one: Waiting) -> None:
        url, now = one.told.url, self.now()
        self.tried.add(url)
        wish = Wish(url=url, told=_draft(one.told), outlet=self._outlet(one), etag=one.etag, modified=one.modified)
        try:
            page = fetch_page(self.polite, wish, words=self.words, language=self.settings.language)
        except InputError as e:
            again = self._failed(e, self.feeds.every, one.tries + 1)
            self.file.feeds.fail(url, e.reason, now=now, again=again.total_seconds() if for_now(e) else None)
            return
        self.failures.pop(_host(url), None)
        if page.report and page.digest != one.digest:
            added = self.adding.add(page.report)
            self.new, self.known = self.new + added, self.known + 1 - added
        report = page.report.id if page.report else None
        self.file.feeds.done(url, now=now, report=report, etag=page.etag, modified=page.modified, digest=page.digest)

    def _outlet(self, one: Waiting) -> str | None:
        return next((f.outlet for f in self.feeds.feeds if f.url == one.feed), None)

    @property
    def words(self) -> WireWords:
        return lang.load(self.settings.language).wire

    def _failed(self, e: InputError, every: float, failures: int) -> timedelta:
        """Notes a failure, and gives how long to leave the address alone: twice as long each time, and as long as the server asks.

        The whole host is left alone when it asks for that, cannot be reached, or fails time and again.
        """
        self.skipped.append(e)
        asked = float(str(e.values["seconds"])) if e.key == "busy_host" else 0.0
        wait = timedelta(seconds=max(asked, min(DAY, every * 2.0 ** min(failures, 20))))
        host = _host(e.source)
        self.failures[host] += for_now(e)
        if e.key in ("busy_host", "no_host", "connection") or self.failures[host] >= STUBBORN:
            self.paused[host] = self.now() + wait
        return wait


def _round(file: ChronicleFile | None, *, new: int, known: int, skipped: Iterable[InputError]) -> Round:
    return Round(
        asked=0,
        failed=0,
        unchanged=0,
        new=new,
        known=known,
        skipped=tuple(skipped),
        waiting=file.feeds.count_waiting() if file else 0,
        counts=file.counts() if file else {},
        unread=file.unread() if file else {},
        next=None,
    )


def _draft(told: Told) -> Draft:
    when = dated("feed", told.published) if told.published else None
    return Draft(
        source=told.url, text="", extractor="feed", title=told.title, byline=told.byline, outlet=told.outlet, dates=(when,) if when else ()
    )


def _host(url: str) -> str:
    return urlsplit(url).netloc
