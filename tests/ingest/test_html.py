"""Web pages: what is known about them, what belongs to the article, and what hostile or broken pages do."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kroniek.errors import InputError
from kroniek.ingest.dates import conflicting, decides
from kroniek.ingest.draft import Draft, finish
from kroniek.ingest.html import read_html
from pages import PARAGRAPHS, Page, ld, pages, ps, whole
from read_pages import overlap, right

PAGES = pages()
BODY = f"<article><h1>Brug dicht</h1>{ps(PARAGRAPHS[:3])}</article>"


def page(head: str = "", body: str = BODY, **more: Any) -> Draft:
    return read_html(whole(head, body).encode(), source="a.html", **more)


@pytest.mark.parametrize("made", PAGES, ids=[p.name for p in PAGES])
def test_the_shapes_of_news_sites(made: Page) -> None:
    draft = read_html(made.data, source=f"{made.name}.html")
    assert right(draft, made) == dict.fromkeys(("title", "published", "outlet", "byline"), True)
    assert overlap(draft.text, "\n".join(made.body)) >= 0.95
    assert all(p in draft.text.replace("\t", " ") for p in made.body), "no paragraph is cut or glued to another"


def test_the_bodies_together() -> None:
    assert len(PAGES) == 20
    scores = [overlap(read_html(p.data, source=p.name).text, "\n".join(p.body)) for p in PAGES]
    assert sum(scores) / len(scores) >= 0.97


def test_every_line_stands_in_the_page() -> None:
    table = "<table><tr><th>Dorp</th><th>Mensen</th></tr><tr><td>Oudeschans</td><td>61</td></tr></table><ul><li>Bus 5 rijdt om</li></ul>"
    draft = page(body=f"<article>{ps(PARAGRAPHS[:2])}{table}{ps(PARAGRAPHS[2:4])}</article>")
    assert draft.text.split("\n\n") == [*PARAGRAPHS[:2], "Dorp\tMensen", "Oudeschans\t61", "Bus 5 rijdt om", *PARAGRAPHS[2:4]]


DIALECTS = [
    ("an object", {"@type": "NewsArticle"}, True),
    ("a type with its address", {"@type": "https://schema.org/NewsArticle"}, True),
    ("several types", {"@type": ["WebPage", "NewsArticle"]}, True),
    ("another thing", {"@type": "Recipe"}, False),
]


@pytest.mark.parametrize(("why", "kind", "used"), DIALECTS, ids=[r[0] for r in DIALECTS])
def test_types_of_json_ld(why: str, kind: dict[str, Any], used: bool) -> None:
    draft = page(ld(**kind, headline="De kop", datePublished="2024-03-05T20:45:00+01:00"))
    assert (draft.title == "De kop", bool(draft.dates)) == (used, used)


WRITTEN = [
    ("plain", "{}"), ("in a list", "[{}]"), ("in a graph", '{{"@graph": [{}]}}'), ("with a comma too many", "[{},]"),
    ("in a comment", "<!-- {} -->"), ("as CDATA", "//<![CDATA[\n{}\n//]]>"), ("ended as a statement", "{};"),
    ("as what a page is about", '{{"@type": "WebPage", "mainEntity": {}}}'),
]  # fmt: skip


@pytest.mark.parametrize(("why", "form"), WRITTEN, ids=[r[0] for r in WRITTEN])
def test_how_json_ld_is_written(why: str, form: str) -> None:
    said = json.dumps({"@type": "NewsArticle", "headline": "Brug &amp; sluis", "datePublished": "2024-03-05T20:45:00+01:00"})
    draft = page(f'<script type="application/ld+json">{form.format(said)}</script>')
    assert draft.title == "Brug & sluis"
    assert [(d.by, d.at) for d in draft.dates] == [("json-ld", "2024-03-05T20:45:00+01:00")]


AUTHORS = [
    ("text", "Anke de Wit", "Anke de Wit"),
    ("an object", {"name": "Anke de Wit"}, "Anke de Wit"),
    ("two, one twice", [{"name": "Anke de Wit"}, "Jan Bos", "Anke de Wit"], "Anke de Wit, Jan Bos"),
    ("a list of names", {"name": ["Anke de Wit", "Jan Bos"]}, "Anke de Wit, Jan Bos"),
    ("with a word before it", "Door Anke de Wit", "Anke de Wit"),
    ("a name that begins as such a word", "Doortje Smits", "Doortje Smits"),
    ("an address is no name", "https://social.test/anke", None),
    ("nothing", None, None),
    ("nonsense", {"name": {"name": 3}}, None),
]


@pytest.mark.parametrize(("why", "author", "byline"), AUTHORS, ids=[r[0] for r in AUTHORS])
def test_authors(why: str, author: Any, byline: str | None) -> None:
    assert page(ld(**{"@type": "NewsArticle", "author": author})).byline == byline


DATES = [
    ("a time by the headline", "", '<time datetime="2024-03-05T20:45:00+01:00">gisteren</time>', ("header", "2024-03-05T20:45:00+01:00")),
    ("words by the headline", "", "<p>Gepubliceerd op 5 maart 2024 om 20.45 uur</p>", ("header", "2024-03-05T20:45:00")),
    ("a day in words", "", "<span>dinsdag 5 maart 2024</span>", ("header", None)),
    ("a name in the head", '<meta name="DC.date.issued" content="2024-03-05">', "", ("metadata", None)),
    ("a time in a menu", "", '<aside><time datetime="2024-03-05">5 maart</time></aside>', None),
    ("a date in a sentence", "", f"<p>Op 5 maart 2024 werd de brug ook al geraakt. {PARAGRAPHS[4]}</p>", None),
    ("no day at all", '<meta name="date" content="gisteren">', "<time>20:45</time>", None),
]  # fmt: skip


@pytest.mark.parametrize(("why", "head", "by_headline", "expected"), DATES, ids=[r[0] for r in DATES])
def test_dates(why: str, head: str, by_headline: str, expected: tuple[str, str | None] | None) -> None:
    draft = page(head, f"<article><h1>Brug dicht</h1>{by_headline}{ps(PARAGRAPHS[:3])}</article>")
    first = decides(draft.dates)
    assert (first and (first.by, first.at)) == expected
    if expected and first:
        assert str(first.when.earliest) == "2024-03-05"


def test_dates_that_conflict_are_kept() -> None:
    said = ld(**{"@type": "NewsArticle", "datePublished": "2024-03-05T23:30:00Z"})
    meta = '<meta property="article:published_time" content="2024-03-06T00:30:00+01:00">'
    address = "https://voorbeeld.test/2024/03/01/brug"
    draft = finish(page(said + meta, url=address))
    assert draft.published
    assert str(draft.published.earliest) == "2024-03-06"
    assert draft.origin
    assert [d.by for d in draft.origin.dates] == ["metadata", "json-ld", "url"]
    assert [d.by for d in conflicting(draft.origin.dates)] == ["url"], "one moment in two zones is no conflict"


TEXT = f"<p>Dé brug kost € 5. {PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
ENCODINGS = [
    ("declared in the page", "windows-1252", '<meta charset="iso-8859-1">', None, "windows-1252"),
    ("declared by the server", "windows-1252", "", "windows-1252", "windows-1252"),
    ("not declared", "windows-1252", "", None, "windows-1252 (guessed)"),
    ("declared wrongly", "utf-8", '<meta charset="iso-8859-1">', "iso-8859-1", "utf-8"),
    ("UTF-16 with a mark", "utf-16", "", None, "utf-16-le"),
    ("UTF-16 without one", "utf-16-be", "", None, "utf-16-be (guessed)"),
    ("another one", "iso8859-5", '<meta charset="iso-8859-5">', None, "iso8859-5"),
]


@pytest.mark.parametrize(("why", "encoding", "meta", "charset", "decided"), ENCODINGS, ids=[r[0] for r in ENCODINGS])
def test_encodings(why: str, encoding: str, meta: str, charset: str | None, decided: str) -> None:
    text = TEXT if encoding != "iso8859-5" else TEXT.replace("Dé", "Мост").replace("€", "EUR")
    draft = read_html(f"<html><head>{meta}</head><body>{text}</body></html>".encode(encoding), source="a.html", charset=charset)
    assert draft.encoding == decided
    assert draft.text.startswith("Мост brug" if encoding == "iso8859-5" else "Dé brug kost € 5.")


BAD = [
    ("nothing", b"", "empty"),
    ("white space", b" \n", "empty"),
    ("no article", b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "no_article"),
    ("a picture", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00" * 20, "binary"),
    ("an empty page", b"<html></html>", "no_article"),
    ("UTF-16 cut in two", "<p>Een".encode("utf-16") + b"\n", "encoding_of"),
]


@pytest.mark.parametrize(("why", "data", "key"), BAD, ids=[r[0] for r in BAD])
def test_bad_pages(why: str, data: bytes, key: str) -> None:
    with pytest.raises(InputError) as e:
        read_html(data, source="a.html")
    assert (e.value.key, e.value.source) == (key, "a.html")


DEEP = f'<script type="application/ld+json">{"[" * 50_000}</script>'
HALF = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "a\\ud83d"}</script>'
HOSTILE = [
    ("very deep", b"<div>" * 50_000 + PARAGRAPHS[0].encode()),
    ("one long line", whole("", f"<p>{'brug ' * 200_000}</p>").encode()),
    ("deep JSON-LD", whole(DEEP, BODY).encode()),
    ("half a character in JSON-LD", whole(HALF, BODY).encode()),
    ("an entity bomb", b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><html><p>&b;</p></html>'),
    ("cut in a tag", whole("", BODY).encode()[:600]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "data"), HOSTILE, ids=[r[0] for r in HOSTILE])
def test_hostile_pages(why: str, data: bytes) -> None:
    try:
        draft = read_html(data, source="a.html")
    except InputError:
        return
    draft.text.encode()
    (draft.title or "").encode()


def test_paragraphs_of_a_script_page_come_from_what_it_tells_machines() -> None:
    draft = page(ld(**{"@type": "NewsArticle", "articleBody": PARAGRAPHS[0]}), '<div id="root"></div>')
    assert draft.text == PARAGRAPHS[0]


SOUP = [
    "<p>", "</p>", "<div class='lead'>", "</div>", "<table><tr><td>", "</table>", "<script type='application/ld+json'>", "</script>",
    '{"@type":"NewsArticle","headline":', '"x"}', "<h1>", "</h1>", "<time datetime='2024-13-45'>", "<br>", "&#0;", "&#xd800;",
    "<meta name=date content='31 juni 2024'>", "\x0b", "<![CDATA[", "<!--", "-->", "<svg>", "<a href=x>", "</a>", "<title>",
    *PARAGRAPHS[:2],
]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SOUP), max_size=30))
def test_any_soup_is_a_draft_or_a_clear_error(pieces: list[str]) -> None:
    data = "".join(pieces).encode("utf-8", "surrogatepass")
    try:
        report = finish(read_html(data, source="a.html", url="https://voorbeeld.test/2024/03/x"))
    except InputError:
        return
    report.text.encode()
    assert report.text[report.body :].strip()
