"""`.xml`: by what its first element is, a feed or news of an agency."""

from __future__ import annotations

from collections.abc import Iterator

from kroniek.ingest.feed import read_feed
from kroniek.ingest.newsml import XML, read_news, root_of
from kroniek.ingest.piece import Item, Options, Piece, is_text
from kroniek.ingest.reasons import bad

NEWS = frozenset(("newsItem", "newsMessage", "packageItem", "nitf", "NewsML"))
FEEDS = frozenset(("rss", "feed", "RDF", "channel"))


def read_xml(piece: Piece, options: Options) -> Iterator[Item]:
    """The reports of a file. Raises `InputError` for XML of another kind."""
    data = piece.read(XML)
    is_text(data, piece.source, piece.name)
    root = root_of(data)
    if root in NEWS:
        yield from read_news(piece, options, data)
    elif root in FEEDS:
        yield from read_feed(data, source=piece.source, charset=piece.charset)
    elif root is None:
        raise bad(piece.source, "xml", error="no first element")
    else:
        raise bad(piece.source, "xml_kind", found=root)
