"""Watching: new reports come in once, changed ones again, politely; whatever a server does, the others go through and nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fetch.site import Handler, Site
from kroniek.errors import InputError, SettingsError
from kroniek.fetch.client import Client, Limits
from kroniek.fetch.feeds import Feeds, FeedSource, load_feeds
from kroniek.fetch.polite import Polite
from kroniek.fetch.watch import Round, add, pause, watch_once
from kroniek.records import Report
from kroniek.settings import Settings
from kroniek.store import open_chronicle
from test_pipeline import by_words

START = datetime(2024, 3, 6, 12, tzinfo=UTC)
WORDS = "De brug over de {name} is dicht, zei burgemeester Anke dinsdag. De politie sluit de weg naar {name} tot vrijdag af."


def page(name: str, extra: str = "", head: str = "") -> str:
    """A page with an article, which says of itself only what `head` says."""
    text = WORDS.format(name=name)
    return f"<!doctype html><html><head><title>{name} dicht</title>{head}</head><body><main><article><h1>{name} dicht</h1><p>{text}</p>" \
           f"<p>Het verkeer rijdt om, meldt de gemeente. {extra}</p></article></main></body></html>"  # fmt: skip


def item(name: str, link: str | None = None, *, day: int = 5, more: str = "") -> str:
    where = f"/{name}" if link is None else link
    return f"<item><title>{name} dicht</title><link>{where}</link><guid isPermaLink='false'>id-{name}</guid>" \
           f"<pubDate>Tue, {day:02} Mar 2024 10:00:00 +0100</pubDate>{more}</item>"  # fmt: skip


def rss(*items: str) -> str:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>De Testbode</title>{"".join(items)}</channel></rss>'


class World:
    """A site, a chronicle and a clock."""

    def __init__(self, site: Site, folder: Path) -> None:
        self.site, self.case = site, folder / "zaak.kroniek"
        self.now, self.slept = START, [0.0]
        self.feeds = self.watching(FeedSource(url=site.url + "/rss"))
        for name in ("Eem", "Vecht", "Linge"):
            site.page(f"/{name}", page(name))

    def watching(self, *feeds: FeedSource, **more: Any) -> Feeds:
        limits = Limits(size=300_000, seconds=20, connect=10, redirects=3)
        return Feeds(contact="proef@example.org", feeds=feeds, allow=frozenset(("127.0.0.1",)), limits=limits, every=600.0, **more)

    def feed(self, *items: str, path: str = "/rss", kind: str = "application/rss+xml", **headers: str) -> None:
        self.site.page(path, rss(*items), kind=kind, **headers)

    def round(self, **how: Any) -> Round:
        """One round, with pauses that are only counted."""
        client = Client(contact="proef@example.org", allow=self.feeds.allow, limits=self.feeds.limits)
        polite = Polite(client, delay=self.feeds.delay, sleep=self.slept.append)
        return watch_once(self.case, self.feeds, Settings(batch=3), polite=polite, read=by_words, now=lambda: self.now, **how)

    def later(self, **how: float) -> None:
        self.now += timedelta(**how)

    def reports(self) -> list[Report]:
        with open_chronicle(self.case) as file:
            return sorted((r.report for r in file.readings()), key=lambda r: (r.title or "", r.id))

    def skipped(self) -> list[tuple[str, str]]:
        with open_chronicle(self.case) as file:
            return [(e.source.removeprefix(self.site.url), e.key) for e in file.skipped()]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with Site() as site:
        yield World(site, tmp_path)


def keys(done: Round) -> list[str]:
    return [e.key for e in done.skipped]


def test_a_feed_fills_a_chronicle(world: World) -> None:
    world.feed(item("Eem"), item("Vecht", day=6))
    steps: list[str] = []
    done = world.round(progress=lambda step, *_: steps.append(step))
    assert (done.asked, done.failed, done.unchanged, done.new, done.known, done.skipped, done.waiting) == (1, 0, 0, 2, 0, (), 0)
    one, two = world.reports()
    assert (one.title, one.outlet) == ("Eem dicht", "De Testbode")
    assert one.source == one.url == f"{world.site.url}/Eem"
    assert [str(r.published and r.published.earliest) for r in (one, two)] == ["2024-03-05", "2024-03-06"]
    assert one.published
    assert one.published.reason == "absolute: feed"
    assert "burgemeester Anke" in one.text
    assert list(dict.fromkeys(steps)) == ["feeds", "fetch", "read", "reconcile"]
    assert done.next == START + timedelta(seconds=600)
    with open_chronicle(world.case) as file:
        assert not file.stale
        (run,) = file.runs()
        assert (run.new, run.known, run.skipped) == (2, 0, 0)
        assert run.finished


def test_what_the_page_says_goes_before_what_the_feed_says(world: World) -> None:
    said = {"@type": "NewsArticle", "headline": "Eem dicht", "datePublished": "2024-03-04T23:30:00+01:00"}
    world.site.page("/Eem", page("Eem", head=f'<script type="application/ld+json">{json.dumps(said)}</script>'))
    world.feed(item("Eem"))
    world.round()
    (one,) = world.reports()
    assert one.published
    assert (str(one.published.earliest), one.published.reason) == ("2024-03-04", "absolute: json-ld")
    assert one.origin
    assert [d.by for d in one.origin.dates] == ["json-ld", "feed"]


def test_a_feed_is_not_asked_before_its_time(world: World) -> None:
    world.feed(item("Eem"))
    world.round()
    world.later(seconds=599)
    done = world.round()
    assert (done.asked, done.new, world.site.asked("/rss"), world.site.asked("/Eem")) == (0, 0, 1, 1)
    world.later(seconds=2)
    assert world.round().asked == 1
    assert world.site.asked("/Eem") == 1


def test_only_new_entries_are_fetched(world: World) -> None:
    world.feed(item("Eem"))
    world.round()
    world.later(hours=1)
    world.feed(item("Vecht"), item("Eem"))
    assert world.round().new == 1
    assert [world.site.asked(p) for p in ("/Eem", "/Vecht")] == [1, 1]


def test_a_feed_that_has_not_changed_is_not_read_again(world: World) -> None:
    def feed(handler: Handler) -> None:
        known = handler.headers.get("If-None-Match") == '"1"' and handler.headers.get("If-Modified-Since") == "gisteren"
        body = b"" if known else rss(item("Eem")).encode()
        handler.say(body, 304 if known else 200, ETag='"1"', Last_Modified="gisteren")

    world.site.act("/rss", feed)
    world.round()
    for _ in range(2):
        world.later(hours=1)
        done = world.round()
        assert (done.unchanged, done.new, done.skipped) == (1, 0, ())
    assert world.site.asked("/Eem") == 1
    with open_chronicle(world.case) as file:
        assert len(list(file.runs())) == 1


def test_one_address_is_fetched_once(world: World) -> None:
    world.feeds = world.watching(*(FeedSource(url=world.site.url + path) for path in ("/rss", "/sport")))
    world.feed(item("Eem"), item("Eem"), item("Eem", "/Eem?utm_source=rss#top").replace("id-Eem", "id-2"))
    world.feed(item("Eem"), path="/sport")
    for _ in range(3):
        world.round()
        world.later(hours=1)
    assert len(world.reports()) == 1
    assert world.site.asked("/Eem") == 1


def test_a_changed_report_comes_beside_the_first(world: World) -> None:
    world.feed(item("Eem"))
    world.round()
    world.later(hours=1)
    world.site.page("/Eem", page("Eem", "De brug gaat zaterdag weer open."))
    world.feed(item("Eem", more="<description>Aangevuld.</description>"))
    assert world.round().new == 1
    assert ["zaterdag" in r.text for r in world.reports()].count(True) == 1
    assert len(world.reports()) == 2


def test_a_change_that_changes_nothing_is_no_news(world: World) -> None:
    def known(handler: Handler) -> None:
        body = page("Vecht").encode()
        handler.say(b"", 304) if handler.headers.get("If-None-Match") else handler.say(body, ETag='"1"')

    world.site.act("/Vecht", known)
    world.feed(item("Eem"), item("Vecht"))
    world.round()
    world.later(hours=1)
    world.feed(*(item(n, more="<description>Aangevuld.</description>") for n in ("Eem", "Vecht")))
    done = world.round()
    assert (done.new, done.known, done.skipped) == (0, 0, ())
    assert [world.site.asked(p) for p in ("/Eem", "/Vecht")] == [2, 2]
    assert len(world.reports()) == 2


LINKS = [
    ("from the root", "/Eem"), ("beside the feed", "Eem"), ("whole", "{url}/Eem"), ("with white space", "\n {url}/Eem\n"),
    ("up", "../Eem"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "link"), LINKS, ids=[x[0] for x in LINKS])
def test_links_are_meant_from_the_feed(why: str, link: str, world: World) -> None:
    world.feed(item("Eem", link.format(url=world.site.url)))
    assert world.round().new == 1


def test_links_are_meant_from_where_the_feed_has_moved_to(world: World) -> None:
    world.site.act("/rss", lambda handler: handler.say(status=301, Location="/nieuw/feed"))
    world.feed(item("Eem", "Eem"), path="/nieuw/feed")
    world.site.page("/nieuw/Eem", page("Eem"))
    assert world.round().new == 1


BAD_LINKS = [
    ("no address", "mailto:a@example.org", "address"), ("a file", "file:///etc/passwd", "address"),
    ("private", "http://10.0.0.1/a", "private"),
    ("where secrets are", "http://169.254.169.254/", "private"), ("with a password", "http://a:b@127.0.0.1/", "secret"),
    ("not there", "/weg", "status"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "link", "key"), BAD_LINKS, ids=[b[0] for b in BAD_LINKS])
def test_a_bad_entry_is_named_and_the_others_are_read(why: str, link: str, key: str, world: World) -> None:
    world.feed(item("Vecht", link), item("Eem"))
    done = world.round()
    assert (done.new, keys(done)) == (1, [key])
    assert [k for _, k in world.skipped()] == [key]


CHARSETS = [("the header lies", "utf-8", "windows-1252"), ("the page lies", "windows-1252", None), ("nobody says", "windows-1252", "")]


@pytest.mark.parametrize(("why", "written", "header"), CHARSETS, ids=[c[0] for c in CHARSETS])
def test_letters_come_through_lies(why: str, written: str, header: str | None, world: World) -> None:
    head = '<meta charset="utf-8">' if header != "" else ""
    kind = f"text/html; charset={header}" if header else "text/html"
    world.site.page("/Eem", page("Eem", "Café Zoë in Liège blijft open, één week.", head).encode(written), kind=kind)
    world.feed(item("Eem"))
    done = world.round()
    assert done.skipped == () or "Liège" not in str(done.skipped)
    (one,) = world.reports()
    assert "Café Zoë in Liège blijft open, één week." in one.text


FEEDS = [
    ("no feed", b"<!doctype html><p>Weg</p>", {}, "feed"), ("not there", b"", {"status": 404}, "status"),
    ("a fault", b"", {"status": 500}, "status"),
    ("busy", b"", {"status": 503, "Retry_After": "7200"}, "busy_host"), ("too large", b"a" * 400_000, {}, "large"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "body", "how", "key"), FEEDS, ids=[f[0] for f in FEEDS])
def test_a_bad_feed_is_left_alone_ever_longer_and_the_others_are_read(why: str, body: bytes, how: Any, key: str, world: World) -> None:
    with Site() as other:
        world.feeds = world.watching(FeedSource(url=world.site.url + "/weg"), FeedSource(url=other.url + "/rss"))
        other.page("/Eem", page("Eem"))
        other.page("/rss", rss(item("Eem")), kind="application/rss+xml")
        world.site.page("/weg", body, **how)
        done = world.round()
        assert (done.asked, done.failed, done.new, keys(done)) == (2, 1, 1, [key])
        waits = []
        for _ in range(12):
            with open_chronicle(world.case) as file:
                last = file.feeds.polled(world.site.url + "/weg")
            assert last
            assert last.error
            waits.append((last.due - world.now).total_seconds())
            world.now = last.due
            world.round()
        assert waits == sorted(waits)
        assert waits[0] == (7200 if key == "busy_host" else 1200)
        assert waits[-1] == 86400
        assert world.skipped() == [("/weg", key)]
        world.feed(path="/weg")
        world.later(days=1)
        world.round()
        assert world.skipped() == []


def test_broken_xml_is_read_as_far_as_it_goes(world: World) -> None:
    world.site.page("/rss", rss(item("Eem"), item("Vecht"))[:-60] + " & <weg", kind="text/html")
    assert world.round().new == 2


def test_atom_and_json_feeds(world: World) -> None:
    atom, json_feed = world.site.url + "/atom", world.site.url + "/json"
    world.feeds = world.watching(FeedSource(url=atom), FeedSource(url=json_feed, outlet="Mijn Bode"))
    entry = "<entry><title>x</title><id>1</id><link href='/Eem'/><updated>2024-03-05T10:00:00Z</updated></entry>"
    feed = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Atoombode</title>{entry}</feed>"
    world.site.page("/atom", feed, kind="application/atom+xml")
    items = [{"id": "2", "url": "/Vecht", "date_published": "2024-03-06T10:00:00Z"}]
    world.site.page("/json", json.dumps({"title": "Jsonbode", "items": items}), kind="application/feed+json")
    world.round()
    found = [(r.title, r.outlet, str(r.published and r.published.earliest)) for r in world.reports()]
    assert found == [("Eem dicht", "Atoombode", "2024-03-05"), ("Vecht dicht", "Mijn Bode", "2024-03-06")]


def test_the_text_of_a_feed_itself_can_be_read(world: World) -> None:
    world.feeds = world.watching(FeedSource(url=world.site.url + "/rss", text="feed"))
    text = WORDS.format(name="Eem")
    world.feed(item("Eem", more=f"<description>{text}</description>"), item("Vecht", ""))
    done = world.round()
    assert (done.new, keys(done), world.site.asked("/Eem")) == (1, ["empty"], 0)
    (one,) = world.reports()
    assert (one.text, one.url, one.outlet) == (text, f"{world.site.url}/Eem", "De Testbode")
    world.later(hours=1)
    assert world.round().new == 0


# manners


def test_robots_txt_is_heeded(world: World) -> None:
    world.site.page("/robots.txt", "User-agent: *\nDisallow: /V*t\nCrawl-delay: 7\n", kind="text/plain")
    world.feed(item("Vecht"), item("Eem"))
    done = world.round()
    assert (done.new, keys(done), world.site.asked("/Vecht"), world.site.asked("/robots.txt")) == (1, ["robots"], 0, 1)
    assert max(world.slept) > 6
    world.later(hours=1)
    world.round()
    assert world.site.asked("/Vecht") == 0


def test_robots_txt_for_us_by_name(world: World) -> None:
    world.site.page("/robots.txt", "User-agent: *\nDisallow:\n\nUser-agent: Kroniek\nDisallow: /Eem\n", kind="text/plain")
    world.feed(item("Eem"))
    assert keys(world.round()) == ["robots"]


def test_robots_txt_of_where_one_is_sent_to(world: World) -> None:
    world.site.page("/robots.txt", "User-agent: *\nDisallow: /dicht\n", kind="text/plain")
    world.site.act("/Eem", lambda handler: handler.say(status=302, Location="/dicht"))
    world.feed(item("Eem"))
    assert keys(world.round()) == ["robots"]
    assert world.site.asked("/dicht") == 0


ROBOTS = [("not there", {"status": 404}, 1), ("forbidden", {"status": 403}, 1), ("a fault", {"status": 500}, 0),
          ("busy", {"status": 429}, 0)]  # fmt: skip


@pytest.mark.parametrize(("why", "how", "new"), ROBOTS, ids=[r[0] for r in ROBOTS])
def test_without_robots_txt_all_may_and_when_it_cannot_be_had_none(why: str, how: Any, new: int, world: World) -> None:
    world.site.page("/robots.txt", "", **how)
    world.feed(item("Eem"))
    assert world.round().new == new


def test_there_is_a_pause_between_two_requests_to_one_host(world: World) -> None:
    world.feeds = replace(world.feeds, delay=2.0)
    world.feed(item("Eem"), item("Vecht"))
    world.round()
    requests = len(world.site.seen)
    assert requests == 4  # robots.txt, the feed, two pages
    assert len([s for s in world.slept if s > 1.5]) == requests - 1


def test_hosts_take_turns(world: World) -> None:
    with Site() as other:
        other.page("/Linge", page("Linge"))
        world.feed(item("Eem"), item("Vecht"), item("Linge", f"{other.url}/Linge"))
        world.round()
        assert len(world.reports()) == 3


def test_a_busy_host_is_left_alone(world: World) -> None:
    world.site.page("/Eem", "", status=429, Retry_After="3600")
    world.feed(item("Eem"), item("Vecht"), item("Linge"))
    done = world.round()
    assert (done.new, keys(done), done.waiting) == (0, ["busy_host"], 3)
    assert [world.site.asked(p) for p in ("/Eem", "/Vecht", "/Linge")] == [1, 0, 0]
    world.later(seconds=1800)
    assert world.round().new == 0
    assert world.site.asked("/Eem") == 1
    world.later(seconds=1801)
    world.site.page("/Eem", page("Eem"))
    done = world.round()
    assert (done.new, done.waiting, world.skipped()) == (3, 0, [])


def test_a_page_that_fails_for_now_is_tried_again_a_few_times(world: World) -> None:
    world.site.page("/Eem", "", status=500)
    world.feed(item("Eem"), item("Vecht"))
    assert world.round().new == 1
    for _ in range(20):
        world.later(days=1)
        world.round()
    assert world.site.asked("/Eem") == 5
    assert world.skipped() == [("/Eem", "status")]


def test_a_page_that_is_wrong_is_not_tried_again(world: World) -> None:
    world.site.page("/Eem", b"%PDF-1.7", kind="application/pdf")
    world.site.page("/Vecht", "<html><body></body></html>")
    world.feed(item("Eem"), item("Vecht"))
    assert sorted(keys(world.round())) == ["media", "no_article"]
    world.later(days=1)
    world.round()
    assert [world.site.asked(p) for p in ("/Eem", "/Vecht")] == [1, 1]
    assert sorted(k for _, k in world.skipped()) == ["media", "no_article"]


def test_slow_and_huge_pages_do_not_stop_the_round(world: World) -> None:
    world.site.act("/Eem", lambda handler: handler.drip(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 500))
    world.site.page("/Vecht", b"a" * 400_000)
    world.feed(item("Eem"), item("Vecht"), item("Linge"))
    world.feeds = replace(world.feeds, limits=replace(world.feeds.limits, seconds=2))
    done = world.round()
    assert (done.new, sorted(keys(done))) == (1, ["large", "slow_host"])


def test_not_more_pages_than_asked_for_in_one_round(world: World) -> None:
    world.feeds = replace(world.feeds, most=2)
    world.feed(item("Eem"), item("Vecht"), item("Linge"))
    done = world.round()
    assert (done.new, done.waiting) == (2, 1)
    done = world.round()
    assert (done.asked, done.new, done.waiting) == (0, 1, 0)


def test_a_round_that_is_stopped_goes_on_where_it_was(world: World) -> None:
    world.feed(item("Eem"), item("Vecht"), item("Linge"))

    def stop(step: str, done: int, total: int | None) -> None:
        if (step, done) == ("fetch", 2):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        world.round(progress=stop)
    done = world.round()
    assert (done.asked, done.new, done.waiting) == (0, 1, 0)
    assert len(world.reports()) == 3
    assert [world.site.asked(f"/{n}") for n in ("Eem", "Vecht", "Linge")] == [1, 1, 1]


def test_every_request_says_who_asks(world: World) -> None:
    world.feed(item("Eem"))
    world.round()
    assert {h["user-agent"].partition(" ")[2] for _, h in world.site.seen} == {"(+proef@example.org)"}


def test_a_pause_is_a_minute_at_least(world: World) -> None:
    world.feed()
    done = world.round()
    slept: list[float] = []
    pause(replace(done, next=datetime.now(UTC) - timedelta(days=1)), sleep=slept.append)
    pause(replace(done, next=None), sleep=slept.append)
    pause(replace(done, next=datetime.now(UTC) + timedelta(seconds=500)), sleep=slept.append)
    assert slept[:2] == [60, 60]
    assert 490 < slept[2] <= 500


# addresses by themselves


def polite(**how: Any) -> Polite:
    client = Client(allow=frozenset(("127.0.0.1",)), limits=Limits(size=300_000, seconds=20))
    return Polite(client, sleep=lambda _: None, **how)


def test_addresses_are_added(world: World) -> None:
    urls = [f"{world.site.url}/{path}" for path in ("Eem", "Vecht", "weg", "Eem")]
    done = add(world.case, urls, Settings(), polite=polite(), read=by_words)
    assert (done.new, done.known, keys(done)) == (2, 0, ["status"])
    assert [r.source for r in world.reports()] == urls[:2]
    assert world.skipped() == [("/weg", "status")]
    world.site.page("/weg", page("Linge"))
    done = add(world.case, urls, Settings(), polite=polite(), read=by_words)
    assert (done.new, done.known, done.skipped, world.skipped()) == (1, 2, (), [])


def test_nothing_is_made_of_nothing(world: World) -> None:
    done = add(world.case, [f"{world.site.url}/weg", "x"], Settings(), polite=polite(), read=by_words)
    assert (done.new, keys(done), world.case.exists()) == (0, ["status", "address"], False)


def test_robots_txt_may_be_ignored_for_an_address_that_one_names(world: World) -> None:
    world.site.page("/robots.txt", "User-agent: *\nDisallow: /\n", kind="text/plain")
    url = f"{world.site.url}/Eem"
    assert keys(add(world.case, [url], Settings(), polite=polite(), read=by_words)) == ["robots"]
    assert add(world.case, [url], Settings(), polite=polite(robots=False), read=by_words).new == 1


ADDED = [
    ("plain text", "Dit is de hele tekst. De brug is dicht, zei Anke.", "text/plain; charset=utf-8", None),
    ("a page that says it is plain", page("Eem"), "text/plain", None),
    ("a page without a type", page("Eem"), "", None),
    ("a feed", rss(item("Eem")), "application/rss+xml", "is_feed"),
    ("a feed that says it is a page", rss(item("Eem")), "text/html", "is_feed"),
    ("a picture that says it is a page", b"\x89PNG\r\n\x1a\n" + bytes(2000), "text/html", "binary"),
    ("nothing", "", "text/html", "empty"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "body", "kind", "key"), ADDED, ids=[a[0] for a in ADDED])
def test_what_is_at_an_address(why: str, body: Any, kind: str, key: str | None, world: World) -> None:
    url = world.site.page("/x", body, kind=kind)
    done = add(world.case, [url], Settings(), polite=polite(), read=by_words)
    assert (done.new, keys(done)) == ((0, [key]) if key else (1, []))


# feeds.toml


def written(folder: Path, text: str) -> Path:
    path = folder / "feeds.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_feeds_toml(tmp_path: Path) -> None:
    path = written(tmp_path, """
        contact = "redactie@example.org"
        every = "2h"
        delay = 5
        most = 50
        allow = ["Intranet.example."]
        proxy = "environment"
        size = 1000000
        seconds = "20s"
        redirects = 2
        [[feed]]
        url = "https://Testbode.example/rss#x"
        [[feed]]
        url = "https://streek.example/atom"
        outlet = "De Streekkoerier"
        every = "15m"
        text = "feed"
    """)  # fmt: skip
    feeds = load_feeds(path)
    assert feeds == Feeds(
        contact="redactie@example.org", every=7200.0, delay=5.0, most=50, allow=frozenset(("intranet.example",)), proxy="environment",
        limits=Limits(size=1_000_000, seconds=20.0, redirects=2),
        feeds=(FeedSource(url="https://testbode.example/rss"),
               FeedSource(url="https://streek.example/atom", outlet="De Streekkoerier", every=900.0, text="feed")),
    )  # fmt: skip


GOOD = 'contact = "a@example.org"\n[[feed]]\nurl = "https://a.example/"\n'
WRONG = [
    ("not there", None, "settings"), ("no TOML", "x = [", "settings"), ("no contact", GOOD.partition("\n")[2], "no_contact"),
    ("no feed", 'contact = "a"', "no_feeds"), ("a feed that is none", 'contact = "a"\nfeed = 3', "no_feeds"),
    ("no address", 'contact = "a"\n[[feed]]\nurl = "x"', "settings"), ("no url", 'contact = "a"\n[[feed]]\noutlet = "x"', "settings"),
    ("a setting that is not there", "evry = 3\n" + GOOD, "no_setting"), ("one of a feed", GOOD + "name = 3", "no_setting"),
    ("a wrong type", 'most = "x"\n' + GOOD, "bad_setting"), ("a time that is none", 'every = "soon"\n' + GOOD, "bad_setting"),
    ("too often", "every = 5\n" + GOOD, "bad_setting"), ("too often for one", GOOD + 'every = "5s"', "bad_setting"),
    ("a text that is none", GOOD + 'text = "all"', "bad_setting"), ("a size of nothing", "size = 0\n" + GOOD, "bad_setting"),
    ("a contact on two lines", GOOD.replace("a@example.org", "a\\nHost: b"), "bad_contact"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "key"), WRONG, ids=[w[0] for w in WRONG])
def test_a_wrong_feeds_toml_says_what_is_wrong(why: str, text: str | None, key: str, tmp_path: Path) -> None:
    path = tmp_path / "feeds.toml" if text is None else written(tmp_path, text)
    with pytest.raises(SettingsError) as e:
        load_feeds(path)
    assert e.value.key == key
    assert str(path) in str(e.value)


def test_errors_travel_as_input_errors(world: World) -> None:
    world.feed(item("Eem", "/weg"))
    assert all(isinstance(e, InputError) and e.source and e.reason and e.key for e in world.round().skipped)
