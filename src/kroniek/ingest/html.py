"""A web page becomes a report: metadata from what the page says to machines, the text from what it shows to people.

trafilatura chooses what belongs to the article; its own text holds marks that the page does not (`- `, `| a | b |`), so we walk its
tree and put nothing but white space between the pieces. Nothing here opens a file or a connection.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from html import unescape
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from kroniek import lang
from kroniek.ingest.dates import IN_WORDS, dated, line_date
from kroniek.ingest.draft import Draft
from kroniek.ingest.encoding import decode
from kroniek.ingest.reasons import bad
from kroniek.records import DateBy, Dated

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_INVISIBLE = re.compile("[\xad\u200b\u2060\ufeff]")
"""Soft hyphens and other hints for breaking lines: they are layout, and cut words in two for who reads them."""
_WRAPPED = re.compile(r"\A[\s/*]*(?:<!--|<!\[CDATA\[)[\s/*]*|[\s/*]*(?:-->|\]\]>)[\s/*]*\Z")
"""What old pages put around a script, so that older browsers would not show it."""

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
"""What it could not read is an error of ours, with the place; its own remarks would stand in the middle of the progress bar."""

ARTICLES = ("NewsArticle", "ReportageNewsArticle", "LiveBlogPosting", "AnalysisNewsArticle", "BackgroundNewsArticle",
            "OpinionNewsArticle", "ReviewNewsArticle", "Article", "BlogPosting", "Report", "SocialMediaPosting")  # fmt: skip
"""Types of schema.org that a report has, the likeliest first."""

DATE_NAMES = ("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "dc.date.issued",
              "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "cxenseparse:recs:publishtime", "parsely-pub-date",
              "sailthru.date", "publishdate", "publish_date", "publication_date", "pubdate", "article.published", "date")  # fmt: skip
AUTHOR_NAMES = ("author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "cxenseparse:author",
                "article:author", "byl")  # fmt: skip
_BLOCKS = frozenset(("p", "head", "item", "row", "quote", "code", "ab", "fw"))
_INNER = ("p", "head", "item", "row", "div", "ul", "table")
_LEAD = re.compile(r"(?i)\b(?:article|artikel|header)?[_-]{0,2}(?:intro|lead|chapeau|summary|standfirst|excerpt|deck|samenvatting)\b")
_ASIDE = re.compile(r"(?i)newsletter|nieuwsbrief|related|cookie|consent|teaser|promo|paywall|sidebar|comment|reacties")
_NO_TEXT = ("script", "style", "noscript", "template", "svg", "iframe", "figcaption", "button", "form")


def read_html(data: bytes, *, source: str, charset: str | None = None, url: str | None = None, language: str = "nl") -> Draft:
    """The draft of a page. `charset` is what its server said, `url` where it came from.

    Raises `InputError` when it is no text or there is no article in it.
    """
    if not data.strip():
        raise bad(source, "empty")
    meta = _CHARSET.search(data, 0, 4096)
    text, encoding = decode(data, source, charset=charset or (meta[1].decode("ascii") if meta else None))
    tree = _tree(text, source)
    said = list(_structured(tree))
    about = _About(tree, said, url, language)
    lines = _without_head(_body(tree, url), about) or _article_body(said)
    if not lines:
        raise bad(source, "no_article")
    return Draft(
        source=source,
        text="\n\n".join(lines),
        extractor=extractor(),
        encoding=encoding,
        raw=sha256(data).hexdigest(),
        title=about.title(),
        outlet=about.outlet(),
        byline=about.byline(),
        url=about.url(),
        dates=tuple(about.dates()),
    )


_MARKUP = re.compile(r"(?i)</(?:p|div|li|h[1-6]|span|a|b|i|em|strong|table|ul)>|<br\s*/?>|<p[ >]")
_LINES = frozenset("p div li h1 h2 h3 h4 h5 h6 tr ul ol table blockquote section article header footer figure figcaption pre dt dd".split())


def markup(text: str) -> bool:
    """Is this HTML rather than text?"""
    return "<" in text and bool(_MARKUP.search(text))


def plain_text(fragment: str) -> str:
    """The text of a piece of HTML, such as the content of a feed: blocks on lines of their own, nothing that was not there.

    >>> plain_text("<p>De brug is <b>dicht</b>.</p><p>Omrijden kan.</p>")
    'De brug is dicht.\\n\\nOmrijden kan.'
    """
    from lxml.etree import LxmlError
    from lxml.html import fragment_fromstring

    try:
        tree = fragment_fromstring(_CONTROLS.sub("", fragment), create_parent="div")
    except (LxmlError, ValueError, AssertionError):
        return "\n\n".join(_clean([re.sub(r"<[^<>]*>", " ", fragment)]))
    return "\n\n".join(_clean_blocks(tree))


def _clean_blocks(tree: HtmlElement) -> Iterator[str]:
    parts: list[str] = []
    for step, node in _steps(tree):
        tag = node.tag if isinstance(node.tag, str) else ""
        if step == "in" and tag in _NO_TEXT and tag != "figcaption":
            continue
        if tag in _LINES:
            yield from _clean(parts)
            parts = []
        elif step == "in" and tag == "br":
            parts.append("\n")
        parts.append((node.text if step == "in" and tag else node.tail if step == "out" else "") or "")
    yield from _clean(parts)


def _steps(tree: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Into and out of each element, without recursion: pages nest as deep as they like."""
    stack = [("out", tree), ("in", tree)]
    while stack:
        step, node = stack.pop()
        if step == "out" and node is tree:
            continue
        yield step, node
        if step == "in" and node.tag not in ("script", "style", "noscript", "template", "svg"):
            for child in reversed(node):
                stack += [("out", child), ("in", child)]


@cache
def extractor() -> str:
    """What takes the text out of pages, and its version."""
    return f"trafilatura {version('trafilatura')}"


def _tree(text: str, source: str) -> HtmlElement:
    from lxml.etree import LxmlError
    from trafilatura import load_html

    try:
        tree = load_html(_CONTROLS.sub("", text))
    except (LxmlError, ValueError, RecursionError) as e:
        raise bad(source, "html", error=str(e) or type(e).__name__) from e
    if tree is None:
        raise bad(source, "no_article")
    return tree


# the text


def _body(tree: HtmlElement, url: str | None) -> list[str]:
    """The lines of the article, with the lead that stands above it."""
    from trafilatura import bare_extraction

    page = _pruned(tree)
    lead = [(" ".join(n.itertext()), n) for n in _leads(page)]
    found: Any = bare_extraction(page, url=url, include_comments=False, include_tables=True)
    if found is None or found.body is None:
        return []
    links = {_key("".join(a.itertext())) for a in page.iter("a")}
    lines = list(_lines(found.body))
    if all(_key(line) in links for line in lines):
        return []
    known = {_key(line) for line in lines}
    whole = "".join(_key(line) for line in lines)
    above = [line for _, node in lead for line in _clean([_flat(node)]) if _key(line) not in known and _key(line) not in whole]
    return [*above, *lines]


def _leads(page: HtmlElement) -> list[HtmlElement]:
    """Paragraphs and summaries that a page itself calls the lead, wherever it puts them; extraction likes to miss them."""
    found = []
    for node in page.iter("p", "li", "h2", "div"):
        names = " ".join((a.get("class") or "") for a in (node, *list(node.iterancestors())[:2]))
        if node.tag == "div" and any(True for _ in node.iter(*_INNER)):
            continue
        if _LEAD.search(names) and not _is_aside(node) and _link_share(node) < 0.3 and len("".join(node.itertext()).strip()) > 8:
            found.append(node)
    return found


def _is_aside(node: HtmlElement) -> bool:
    return any(a.tag in ("aside", "nav", "footer", "a", "form") or _ASIDE.search(a.get("class") or "") for a in node.iterancestors())


def _link_share(node: HtmlElement) -> float:
    """How much of the text is in links."""
    length = len("".join(node.itertext()).strip())
    return sum(len("".join(a.itertext())) for a in node.iter("a")) / length if length else 1.0


def _pruned(tree: HtmlElement) -> HtmlElement:
    """A copy without what is never part of the article, and with tables that only lay out the page as plain blocks."""
    from copy import deepcopy

    copy = deepcopy(tree)
    for name in _NO_TEXT:
        for node in list(copy.iter(name)):
            if node.getparent() is not None and (name != "form" or not node.xpath(".//p")):
                node.drop_tree()
    for table in [t for t in copy.iter("table") if any(len(c.xpath(".//p")) > 1 for c in t.iter("td"))]:
        for cell in list(table.iter("td", "tr", "tbody", "table")):
            if cell.tag == "td" and _link_share(cell) > 0.5 and cell.getparent() is not None:
                cell.drop_tree()
            else:
                cell.tag = "div"
        table.tag = "div"
    return copy


def _without_head(lines: list[str], about: _About) -> list[str]:
    """The lines from where the report begins: title, author and date above it are kept in fields of their own."""
    names = {_key(about.title() or ""), _key(about.outlet() or ""), *(_key(n) for n in (about.byline() or "").split(", "))}
    for i, line in enumerate(lines):
        day = IN_WORDS.search(line)
        if _key(line) not in names and not (day and len(line) < 80 and len(day.group()) > len(line) / 3):
            return lines[i:]
    return []


def _lines(node: Any) -> Iterator[str]:
    """The blocks of a tree of trafilatura, in order: cells of a row stand behind each other, everything else below."""
    parts: list[str] = [node.text or ""]
    for child in node:
        tag = child.tag if isinstance(child.tag, str) else ""
        if tag == "lb":
            parts.append("\n")
        elif tag in _BLOCKS or (tag and any(c.tag in _BLOCKS for c in child.iter())):
            yield from _clean(parts)
            parts = []
            if tag == "row" and not any(c.tag in _INNER for cell in child for c in cell.iter() if c is not cell):
                yield from _clean(["\t".join(" ".join(_flat(cell).split()) for cell in child)])
            else:
                yield from _lines(child)
        elif tag:
            parts.append(_flat(child))
        parts.append(child.tail or "")
    yield from _clean(parts)


def _flat(node: Any) -> str:
    parts = [node.text or ""]
    for child in node:
        parts.append("\n" if child.tag == "lb" else _flat(child) if isinstance(child.tag, str) else "")
        parts.append(child.tail or "")
    return "".join(parts)


def _clean(parts: Iterable[str]) -> Iterator[str]:
    whole = _INVISIBLE.sub("", "".join(parts))
    lines = ("\t".join(" ".join(cell.split()) for cell in line.split("\t")).strip() for line in whole.split("\n"))
    text = "\n".join(line for line in lines if line)
    if text:
        yield text


def _article_body(said: list[dict[str, Any]]) -> list[str]:
    """The text that a page gives to machines alone, as pages do whose article is drawn by a script."""
    found = next((t for node in said if (t := _words(node.get("articleBody")))), "")
    return list(_clean([found.replace("\r", "\n")]))


# what is known about it


class _About:
    """Title, outlet, author, address and dates of a page, from JSON-LD and OpenGraph first."""

    def __init__(self, tree: HtmlElement, said: list[dict[str, Any]], url: str | None, language: str) -> None:
        self.tree, self.said, self.given, self.language = tree, said, url, language
        self.meta: dict[str, list[str]] = {}
        for node in tree.iter("meta"):
            name = (node.get("property") or node.get("name") or node.get("itemprop") or "").strip().casefold()
            value = _words(node.get("content"))
            if name and value:
                self.meta.setdefault(name, []).append(value)

    def title(self) -> str | None:
        """The headline, without the name of the site behind it."""
        found = self._first("headline", "og:title", "twitter:title", "dc.title", "parsely-title")
        heads = (_words(" ".join(h.itertext())) for tag in ("h1", "title") for h in self.tree.iter(tag))
        title = found or next((h for h in heads if h), None)
        outlet = self.outlet()
        for mark in (" | ", " - ", " – ", " — ", " • ", " · "):
            head, between, tail = (title or "").rpartition(mark)
            if between and head and outlet and _key(tail) in (_key(outlet), _key(self._host() or "")):
                return head.strip()
        return title

    def outlet(self) -> str | None:
        """Who publishes it; the name of its host where the page does not say."""
        named = next((n for node in self.said if (n := next(_names(node.get("publisher")), None))), None)
        return named or self._meta("og:site_name", "application-name", "dc.publisher", "dcterms.publisher") or self._host()

    def byline(self) -> str | None:
        """Who wrote it: each name once."""
        names = next((found for node in self.said if (found := list(_names(node.get("author") or node.get("creator"))))), [])
        names = names or [v for name in AUTHOR_NAMES for v in self.meta.get(name, ())]
        names = names or [_words(" ".join(n.itertext())) for n in self._marked_authors()]
        known = dict.fromkeys(n for n in (_person(name, self.language) for name in names) if n and "://" not in n and len(n) < 120)
        return ", ".join(known) or None

    def url(self) -> str | None:
        """Its own address."""
        links = (n.get("href") for n in self.tree.iter("link") if "canonical" in (n.get("rel") or "").casefold().split())
        ids = (node.get("mainEntityOfPage") for node in self.said)
        pages = (x.get("@id") if isinstance(x, dict) else x for x in ids)
        found = (*links, self._meta("og:url"), *pages, *(node.get("url") for node in self.said))
        return self.given or next((u.strip() for u in found if isinstance(u, str) and u.strip().startswith(("http://", "https://"))), None)

    def dates(self) -> Iterator[Dated]:
        """All that says when it was published."""
        said: list[tuple[DateBy, str]] = [("metadata", v) for name in DATE_NAMES for v in self.meta.get(name, ())[:1]]
        said += [("json-ld", v) for node in self.said[:1] if isinstance(v := node.get("datePublished") or node.get("dateCreated"), str)]
        yield from filter(None, (dated(by, value, language=self.language) for by, value in said))
        header = self._header_date()
        if header:
            yield header

    def _header_date(self) -> Dated | None:
        """What stands by the headline for people: a `<time>`, or a date in words on a short line."""
        marked = self.tree.xpath("//*[@itemprop='datePublished'][@content or @datetime or string-length(.) < 60]")
        for node in (*marked, *self._by_headline("time")):
            found = node.get("datetime") or node.get("content") or "".join(node.itertext())
            day = dated("header", found, language=self.language) or line_date(found[:80], "header", self.language)
            if day:
                return day
        for node in self._by_headline("*"):
            text = " ".join((node.text or "").split())
            if len(text) < 80 and IN_WORDS.search(text) and (day := line_date(text, "header", self.language)):
                return day
        return None

    def _by_headline(self, tag: str) -> Iterator[HtmlElement]:
        """The elements between the headline and the second long paragraph after it."""
        start = next(self.tree.iter("h1"), None)
        if start is None:
            return
        long = 0
        for node in start.xpath(f"following::*[self::{tag} or self::p]" if tag != "*" else "following::*"):
            if node.tag == "p" and len("".join(node.itertext())) > 120:
                long += 1
            if long > 1:
                return
            if tag in ("*", node.tag) and isinstance(node.tag, str) and not node.xpath("ancestor::aside|ancestor::nav|ancestor::a"):
                yield node

    def _marked_authors(self) -> Iterator[HtmlElement]:
        yield from self.tree.xpath("//*[@itemprop='author']//*[@itemprop='name']") or self.tree.xpath("//*[@itemprop='author']")
        yield from self.tree.xpath("//a[@rel='author']")
        yield from self._classed(("byline", "author", "auteur"))

    def _classed(self, words: tuple[str, ...]) -> Iterator[HtmlElement]:
        seen = False
        for node in self._by_headline("*"):
            name = (node.get("class") or "").casefold()
            if not seen and any(w in name for w in words) and 2 < len("".join(node.itertext()).strip()) < 100:
                seen = True
                yield node

    def _first(self, key: str, *names: str) -> str | None:
        return next((v for node in self.said if (v := _words(node.get(key)))), None) or self._meta(*names)

    def _meta(self, *names: str) -> str | None:
        return next((v for name in names for v in self.meta.get(name, ())), None)

    def _host(self) -> str | None:
        m = re.match(r"https?://(?:[^/@]*@)?(?:www\.)?([\w.-]+)", self.url() or "")
        return m[1] if m else None


def _structured(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """What JSON-LD says of the article, the likeliest type first."""
    nodes: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().casefold() == "application/ld+json":
            nodes += _nodes(_json("".join(script.itertext())), 0)
    ranked = [(min((ARTICLES.index(t) for t in _types(n) if t in ARTICLES), default=None), n) for n in nodes]
    yield from (n for rank, n in sorted(((r, n) for r, n in ranked if r is not None), key=lambda x: x[0]))


def _json(text: str) -> Any:
    """JSON as pages write it: between marks of comments, with line ends in strings or a comma too many."""
    text = _WRAPPED.sub("", text)
    for attempt in (text, re.sub(r",(\s*[}\]])", r"\1", text)):
        try:
            return json.loads(attempt.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(found: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(found, list):
        for x in found[:200]:
            yield from _nodes(x, depth + 1)
    elif isinstance(found, dict) and depth < 6:
        yield found
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(found.get(key), list | dict):
                yield from _nodes(found[key], depth + 1)


def _types(node: dict[str, Any]) -> list[str]:
    kind = node.get("@type")
    return [str(k).rpartition("/")[2] for k in (kind if isinstance(kind, list) else [kind])]


def _names(found: Any) -> Iterator[str]:
    """Names of persons or organisations, as JSON-LD has them: text, an object, or a list of either."""
    if isinstance(found, str):
        yield from filter(None, [_words(found)])
    elif isinstance(found, list):
        for x in found[:50]:
            yield from _names(x) if not isinstance(x, list) else ()
    elif isinstance(found, dict):
        yield from _names(found.get("name")) if not isinstance(found.get("name"), dict) else ()


def _words(found: Any) -> str:
    """Text on one line, with what was escaped once too often."""
    if not isinstance(found, str):
        return ""
    text = unescape(found) if "&" in found else found
    text = text.encode("utf-8", "ignore").decode()  # halves of characters
    return " ".join(_INVISIBLE.sub("", _CONTROLS.sub("", text)).split())


def _person(name: str, language: str) -> str:
    """A name without the word before it: `Door Anke de Wit`, `Tekst: Anke de Wit`."""
    credit = lang.load(language).wire.credit if language in lang.codes() else ()
    before = "|".join(map(re.escape, ("by", *credit)))
    return re.sub(rf"\A(?i:{before})\s*:?\s+(?=[^\W\d_])", "", name).strip(" ,.|-")


def _key(name: str) -> str:
    return re.sub(r"\W+", "", name.casefold())

