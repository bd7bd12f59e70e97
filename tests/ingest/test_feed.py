"""Feeds: RSS, Atom, RDF and JSON Feed give their reports, broken ones as far as they go, and nothing in them is asked for or unpacked."""

from __future__ import annotations

import builtins
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kroniek.errors import InputError
from kroniek.ingest import Gathering
from kroniek.ingest.draft import Draft
from kroniek.ingest.feed import ENTRIES, Feed, parse_feed, read_feed

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>De Testbode</title><link>https://testbode.example/</link>
<item><title>Brug dicht</title><link>https://testbode.example/1</link><guid isPermaLink="false">bode-1</guid>
<pubDate>Tue, 05 Mar 2024 20:45:00 +0100</pubDate><dc:creator>Marja Testman</dc:creator><description>De brug is dicht.</description>
<content:encoded><![CDATA[<p>De brug is <b>dicht</b>.</p><p>Dat zei Anke.</p>]]></content:encoded></item>
<item><title>Veer &amp;amp; pont</title><link>/2</link><description>Het veer vaart.</description></item>
</channel></rss>"""

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>De Streekkoerier</title><link href="https://streek.example/"/>
<entry><title>Dijk hersteld</title><id>tag:streek.example,2024:1</id><link href="https://streek.example/1"/>
<published>2024-03-05T08:00:00+01:00</published><updated>2024-03-06T09:00:00+01:00</updated>
<author><name>Jan Proef</name></author><summary>De dijk is heel.</summary></entry></feed>"""

RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="https://oud.example/"><title>Oud</title></channel>
<item rdf:about="https://oud.example/1"><title>Sluis open</title><link>https://oud.example/1</link></item></rdf:RDF>"""

JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "De Nieuwe Bode",
    "items": [
        {"id": "1", "url": "https://nieuw.example/1", "title": "Trein rijdt", "content_text": "De trein rijdt weer.",
         "date_published": "2024-03-05T20:45:00+01:00", "date_modified": "2024-03-06T20:45:00+01:00",
         "authors": [{"name": "Marja Testman"}, {"name": "Jan Proef"}]},
        {"id": 2, "external_url": "https://elders.example/2", "content_html": "<p>Bus staat stil.</p>", "author": {"name": "Piet Plaat"}},
    ],
}  # fmt: skip


def feed(data: str | bytes, **how: Any) -> Feed:
    return parse_feed(data.encode() if isinstance(data, str) else data, source="f", **how)


def drafts(data: str | bytes, **how: Any) -> list[Draft]:
    return [e.draft for e in feed(data, **how).entries]


def test_rss() -> None:
    one, two = drafts(RSS, url="https://testbode.example/rss")
    assert (one.title, one.url, one.byline, one.outlet) == ("Brug dicht", "https://testbode.example/1", "Marja Testman", "De Testbode")
    assert one.text == "De brug is dicht.\n\nDat zei Anke."
    assert [(d.by, d.found, str(d.when.earliest)) for d in one.dates] == [("feed", "Tue, 05 Mar 2024 20:45:00 +0100", "2024-03-05")]
    assert (two.title, two.url, two.text) == ("Veer & pont", "https://testbode.example/2", "Het veer vaart.")
    assert (two.byline, two.dates) == (None, ())
    assert [e.id for e in feed(RSS).entries][:1] == ["bode-1"]


def test_atom() -> None:
    (one,) = drafts(ATOM)
    assert (one.title, one.url, one.byline, one.outlet) == ("Dijk hersteld", "https://streek.example/1", "Jan Proef", "De Streekkoerier")
    assert (one.text, one.dates[0].found) == ("De dijk is heel.", "2024-03-05T08:00:00+01:00")


def test_rdf() -> None:
    (one,) = drafts(RDF)
    assert (one.title, one.url, one.text) == ("Sluis open", "https://oud.example/1", "")


def test_json_feed() -> None:
    one, two = drafts(json.dumps(JSON))
    assert (one.title, one.url, one.outlet) == ("Trein rijdt", "https://nieuw.example/1", "De Nieuwe Bode")
    assert one.byline == "Marja Testman, Jan Proef"
    assert (one.text, one.dates[0].found) == ("De trein rijdt weer.", "2024-03-05T20:45:00+01:00")
    assert (two.url, two.text, two.byline) == ("https://elders.example/2", "Bus staat stil.", "Piet Plaat")
    assert [e.id for e in feed(json.dumps(JSON)).entries] == ["1", "2"]


def test_a_version_is_another_when_the_report_has_changed() -> None:
    (was,) = feed(ATOM).entries
    (same,) = feed(ATOM.replace("De Streekkoerier", "Streekkoerier")).entries
    (later,) = feed(ATOM.replace("2024-03-06T09", "2024-03-06T10")).entries
    (other,) = feed(ATOM.replace("De dijk is heel.", "De dijk is nog heel.")).entries
    assert was.version == same.version
    assert len({was.version, later.version, other.version}) == 3
    assert {e.id for e in (was, same, later, other)} == {was.id}


def rss(items: str, head: str = '<?xml version="1.0"?>') -> str:
    return f'{head}<rss version="2.0"><channel><title>Bode</title>{items}</channel></rss>'


ODD = [
    ("an ampersand that is none", rss("<item><title>Brug & veer</title><link>http://a.example/1</link></item>"), ["Brug & veer"]),
    ("a sign that begins no tag", rss("<item><title><![CDATA[5 < 6, zegt Anke]]></title></item>"), ["5 < 6, zegt Anke"]),
    ("cut off", rss("<item><title>Een</title></item><item><title>Twee</title><link>http://a.ex")[:-30], ["Een", "Twee"]),
    ("never closed", '<rss version="2.0"><channel><item><title>Een</title>', ["Een"]),
    ("two with one id", rss("<item><guid>1</guid><title>Een</title></item>" * 2), ["Een"]),
    ("white space before the beginning", "\n\n  " + rss("<item><title>Een</title></item>"), ["Een"]),
    ("tags in a title", rss("<item><title><![CDATA[<b>Brug</b> dicht]]></title></item>"), ["Brug dicht"]),
    ("no items", rss(""), []),
    ("an entity of its own", rss("<item><title>&geheim;</title></item>", '<!DOCTYPE r [<!ENTITY geheim "x">]>'), None),
]  # fmt: skip


@pytest.mark.parametrize(("why", "data", "titles"), ODD, ids=[o[0] for o in ODD])
def test_odd_feeds_are_read_as_far_as_they_go(why: str, data: str, titles: list[str] | None) -> None:
    found = [d.title for d in drafts(data)]
    assert titles is None or found == titles


def test_a_later_version_of_one_entry_does_not_hide_the_first() -> None:
    once = feed(rss("<item><guid>1</guid><title>Een</title></item><item><guid>1</guid><title>Anders</title></item>"))
    assert [e.draft.title for e in once.entries] == ["Een"]


LETTERS = "Café in Liège gesloten"
CHARSETS = [
    ("as it says", "iso-8859-1", "iso-8859-1", None), ("as the server says", "iso-8859-1", None, "iso-8859-1"),
    ("the server lies", "utf-8", "utf-8", "iso-8859-1"), ("both lie", "windows-1252", "utf-8", "utf-8"),
    ("in two bytes", "utf-16", "utf-16", None),
]  # fmt: skip


@pytest.mark.parametrize(("why", "written", "said", "header"), CHARSETS, ids=[c[0] for c in CHARSETS])
def test_letters_come_through(why: str, written: str, said: str | None, header: str | None) -> None:
    head = f'<?xml version="1.0" encoding="{said}"?>' if said else '<?xml version="1.0"?>'
    data = rss(f"<item><title>{LETTERS}</title></item>", head).encode(written)
    assert [d.title for d in drafts(data, charset=header)] == [LETTERS]


NOT_FEEDS = [
    ("nothing", b"", "empty"), ("words", b"Brug dicht", "feed"),
    ("a page", b"<!doctype html><html><body><p>Brug dicht</p></body></html>", "feed"),
    ("other XML", b"<?xml version='1.0'?><menu><dish/></menu>", "feed"), ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(100), "feed"),
    ("JSON that is cut off", b'{"items": [', "json"), ("JSON of another kind", b'{"a": 1}', "feed"),
    ("JSON too deep", b'{"a":' * 100_000, "json"),
    ("JSON in other letters", b'{"title": "Caf\xe9"}', "encoding"), ("a list", b'{"items": 3}', "feed"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "data", "key"), NOT_FEEDS, ids=[n[0] for n in NOT_FEEDS])
def test_what_is_no_feed_is_an_error(why: str, data: bytes, key: str) -> None:
    with pytest.raises(InputError) as e:
        feed(data)
    assert (e.value.key, e.value.source) == (key, "f")
    assert [item.key for item in read_feed(data, source="f") if isinstance(item, InputError)] == [key]


@pytest.mark.parametrize("value", [None, 3, True, [], {}, "x", {"name": 3}, [{"name": None}], "\ud800"])
def test_json_of_wrong_types_is_passed_over(value: object) -> None:
    names = ("id", "url", "title", "content_text", "content_html", "summary", "date_published", "date_modified", "authors", "author")
    items = [{name: value} for name in names] + [value, {"id": "goed", "title": "Goed"}]
    found = drafts(json.dumps({"title": value, "items": items}))
    assert found[-1].title == "Goed"


def test_read_feed_gives_texts_and_names_what_has_none() -> None:
    data = rss("<item><guid>1</guid><description>Brug dicht.</description></item><item><guid>2</guid></item>").encode()
    items = list(read_feed(data, source="f"))
    assert [(i.source, i.text if isinstance(i, Draft) else i.key) for i in items] == [("f#1", "Brug dicht."), ("f#2", "empty")]


def test_broken_xml_is_named_behind_what_was_read() -> None:
    item = "<item><title>Een</title><description>Brug dicht.</description></item>"
    whole, cut, odd = (list(read_feed(x.encode(), source="f")) for x in (rss(item), rss(item * 2)[:-60], rss(item, "  ")))
    assert [type(i) for i in whole] == [Draft]
    assert [i.key if isinstance(i, InputError) else i.text for i in cut] == ["Brug dicht.", "feed_broken"]
    assert isinstance(odd[0], Draft)


FILES = [
    ("rss", "a.xml", RSS, ["De brug is dicht.\n\nDat zei Anke.", "Het veer vaart."]), ("atom", "a.atom", ATOM, ["De dijk is heel."]),
    ("json feed", "a.json", json.dumps(JSON), ["De trein rijdt weer.", "Bus staat stil."]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "name", "data", "texts"), FILES, ids=[f[0] for f in FILES])
def test_a_feed_in_a_file_is_read_as_reports(why: str, name: str, data: str, texts: list[str], tmp_path: Path) -> None:
    (tmp_path / name).write_text(data, "utf-8")
    found = list(Gathering([tmp_path]))
    assert sorted(r.text for r in found) == sorted(texts)
    assert all(r.url is None or r.url.startswith("https://") for r in found)
    assert all(r.source.startswith(f"{tmp_path}/{name}#") and r.outlet and r.origin and r.origin.raw for r in found)


def test_no_more_entries_than_so_many() -> None:
    assert len(feed(rss("".join(f"<item><guid>{i}</guid></item>" for i in range(ENTRIES + 5)))).entries) == ENTRIES


BOMB = '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
) + "]>"  # fmt: skip


def test_entities_are_not_unpacked() -> None:
    found = drafts(rss("<item><title>&j;</title></item><item><title>Goed</title></item>", '<?xml version="1.0"?>' + BOMB))
    assert all(len(d.title or "") < 1000 for d in found)


def test_nothing_outside_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []

    def watched(file: object, *args: object, **more: object) -> object:
        opened.append(file)
        raise OSError("not in a test")

    monkeypatch.setattr(builtins, "open", watched)
    outside = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1:9/y.dtd"> %y;]>'
    found = drafts(rss("<item><title>a&x;b</title></item>", '<?xml version="1.0"?>' + outside))
    assert all("root:" not in (d.title or "") for d in found)
    for name in (b"/etc/passwd", b"http://127.0.0.1:9/feed"):
        with pytest.raises(InputError):
            feed(name)
    assert opened == []


PIECES = ["<item>", "</item>", "<title>", "</title>", "<![CDATA[", "]]>", "&amp;", "&x;", "<link>", "<a b='c'", "\x00", "<!--", "é"]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=30).map("".join))
def test_any_bytes_are_a_feed_or_an_error(middle: str) -> None:
    data = rss(middle).encode("utf-8", "surrogatepass")
    for item in read_feed(data, source="f"):
        assert isinstance(item, InputError | Draft)
        if isinstance(item, Draft):
            (item.text + (item.title or "")).encode()
            assert item.text
