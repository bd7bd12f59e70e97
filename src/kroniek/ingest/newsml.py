"""`.xml`: news of agencies in NewsML-G2 or NITF; feeds are read by `feed`."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from typing import Any

from kroniek.ingest.dates import dated
from kroniek.ingest.draft import Draft
from kroniek.ingest.html import plain_text
from kroniek.ingest.piece import Item, Options, Piece
from kroniek.ingest.reasons import bad
from kroniek.records import Dated

EXTRACTOR = "kroniek.newsml 1"
XML = 64 << 20
"""Bytes of a file at the most."""


def root_of(data: bytes) -> str | None:
    """The name of the first element, without its namespace; `None` when there is none."""
    from lxml.etree import LxmlError, iterparse

    try:
        for _, node in iterparse(BytesIO(data[: 1 << 16]), events=("start",), recover=True, resolve_entities=False, no_network=True):
            return _name(node) or None
    except (LxmlError, ValueError):
        return None
    return None


def read_news(piece: Piece, options: Options, data: bytes) -> Iterator[Item]:
    """The reports of a news item or a package of them. Raises `InputError` when it is no XML."""
    from lxml.etree import Entity, LxmlError, XMLParser, fromstring, strip_elements

    parser = XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = fromstring(data, parser)
    except (LxmlError, ValueError) as e:
        line = getattr(e, "lineno", None) or None
        raise bad(piece.source, "xml", line=line, error=str(getattr(e, "msg", e))[:160]) from e
    strip_elements(root, Entity, with_tail=False)
    items = [n for n in root.iter() if _name(n) == "newsItem"] or [n for n in root.iter() if _name(n) == "nitf"]
    if not items:
        raise bad(piece.source, "no_news")
    raw = sha256(data).hexdigest()
    for number, item in enumerate(items, 1):
        source = f"{piece.source}#{item.get('guid') or number}" if len(items) > 1 else piece.source
        yield _item(item, source, raw, options, piece)


def _item(item: Any, source: str, raw: str, options: Options, piece: Piece) -> Draft:
    body = next((n for name in ("body.content", "body", "inlineData") for n in _all(item, name)), None)
    lines = _blocks(body) if body is not None else []
    if len(lines) == 1 and body is not None and _name(body) == "inlineData":
        lines = ["\n".join(x.strip() for x in "".join(body.itertext()).split("\n")).strip()]
    return Draft(
        source=source,
        text="\n\n".join(filter(None, lines)),
        extractor=EXTRACTOR,
        encoding=item.getroottree().docinfo.encoding,
        raw=raw,
        title=_first(item, "headline", "hl1", "title"),
        outlet=_first(item, "provider", "copyrightHolder", "distributor", "doc.copyright"),
        byline=_first(item, "by", "byline", "bytag", "creator"),
        url=piece.url,
        dates=(*_dates(item, options), *piece.dates),
    )


def _dates(item: Any, options: Options) -> Iterator[Dated]:
    for name in ("contentCreated", "firstCreated", "versionCreated", "date.issue", "date.release", "story.date"):
        for node in _all(item, name):
            found = node.get("norm") or "".join(node.itertext())
            day = dated("metadata", _spread(found.strip()), language=options.language)
            if day:
                yield day
                return


def _spread(text: str) -> str:
    """`20240305T204500+0100` of NITF as `2024-03-05T20:45:00+0100`."""
    if len(text) >= 8 and text[:8].isdigit():
        rest = text[8:]
        if rest[:1] == "T" and rest[1:7].isdigit():
            rest = f"T{rest[1:3]}:{rest[3:5]}:{rest[5:7]}{rest[7:]}"
        return f"{text[:4]}-{text[4:6]}-{text[6:8]}{rest}"
    return text


def _blocks(body: Any) -> list[str]:
    from lxml.etree import tostring

    blocks = [n for n in body.iter() if _name(n) in ("p", "h1", "h2", "h3", "h4", "li", "hl2")]
    nested = [n for n in blocks if not any(_name(a) in ("p", "li") for a in n.iterancestors())]
    if nested:
        return [" ".join("".join(n.itertext()).split()) for n in nested]
    return [plain_text(tostring(body, encoding="unicode", with_tail=False))]


def _first(item: Any, *names: str) -> str | None:
    for name in names:
        for node in _all(item, name):
            text = " ".join("".join(node.itertext()).split()) or (node.get("literal") or "").strip()
            if text:
                return text
    return None


def _all(item: Any, name: str) -> Iterator[Any]:
    return (n for n in item.iter() if _name(n) == name)


def _name(node: Any) -> str:
    return str(node.tag).rpartition("}")[2] if isinstance(node.tag, str) else ""
