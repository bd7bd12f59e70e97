"""The feed parser on any bytes: a feed or a clear error, in whole characters, and soon. `make fuzz` runs `one` for long."""

from __future__ import annotations

from kroniek.errors import InputError
from kroniek.ingest.draft import Draft
from kroniek.ingest.feed import parse_feed, read_feed

SEEDS = (
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>Bode</title><item><title>Brug &amp; veer</title>'
    b"<link>/1</link>"
    b"<pubDate>Tue, 05 Mar 2024 20:45:00 +0100</pubDate>"
    b"<description><![CDATA[<p>De brug is dicht.</p>]]></description></item></channel></rss>",
    b'<feed xmlns="http://www.w3.org/2005/Atom"><title>Bode</title><entry><id>1</id><link href="a"/>'
    b"<updated>2024-03-05</updated></entry></feed>",
    b'{"version": "https://jsonfeed.org/version/1.1", "title": "Bode", "items": '
    b'[{"id": "1", "content_html": "<p>Brug.</p>", "authors": [{}]}]}',
    b'<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><rss><channel><item><title>&d;</title></item></channel></rss>',
)


def one(data: bytes) -> None:
    """Raises when the parser breaks a promise."""
    for item in read_feed(data, source="f"):
        assert isinstance(item, InputError | Draft)
        if isinstance(item, Draft):
            assert item.text
            for text in (item.text, item.title, item.byline, item.url, item.source):
                (text or "").encode()
    try:
        feed = parse_feed(data, source="f", url="https://bode.example/rss")
    except InputError:
        return
    assert len({e.id for e in feed.entries}) == len(feed.entries)
    assert all(e.version for e in feed.entries)
