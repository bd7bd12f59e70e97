"""Addresses: how they are kept, and which machines are never connected to, however they are written."""

from __future__ import annotations

import socket
from ipaddress import ip_address
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kroniek.errors import InputError
from kroniek.fetch.address import closed, resolve, tidy

TIDY = [
    ("as it is", "https://example.org/news/1?id=2", "https://example.org/news/1?id=2"),
    ("small letters where they do not matter", "HTTPS://Example.ORG/News", "https://example.org/News"),
    ("no fragment", "https://example.org/a#comments", "https://example.org/a"),
    ("no port that goes without saying", "http://example.org:80/a", "http://example.org/a"),
    ("another port", "http://example.org:8080/a", "http://example.org:8080/a"),
    ("a host alone", "http://example.org", "http://example.org/"),
    ("not by which way one came", "https://example.org/a?utm_source=rss&id=1&fbclid=x", "https://example.org/a?id=1"),
    ("nothing left to ask", "https://example.org/a?utm_source=rss&utm_medium=feed", "https://example.org/a"),
    ("spaces and letters", "https://example.org/brug dicht/é", "https://example.org/brug%20dicht/%C3%A9"),
    ("a host in letters of its own", "https://café.example/", "https://xn--caf-dma.example/"),
    ("IPv6", "http://[2001:DB8::1]:8080/a", "http://[2001:db8::1]:8080/a"),
    ("blanks around it", "  https://example.org/a \n", "https://example.org/a"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "kept"), TIDY, ids=[t[0] for t in TIDY])
def test_an_address_is_kept_in_one_form(why: str, text: str, kept: str) -> None:
    assert tidy(text) == tidy(kept) == kept


JOINED = [
    ("from the root", "/news/1", "https://example.org/news/1"),
    ("from beside", "1.html", "https://example.org/feeds/1.html"),
    ("up", "../1", "https://example.org/1"),
    ("another host", "//news.example/1", "https://news.example/1"),
    ("nothing but a question", "?id=1", "https://example.org/feeds/rss?id=1"),
    ("whole", "http://news.example/1", "http://news.example/1"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "link", "whole"), JOINED, ids=[j[0] for j in JOINED])
def test_a_link_is_meant_from_where_it_stands(why: str, link: str, whole: str) -> None:
    assert tidy(link, "https://example.org/feeds/rss") == whole


REFUSED = [
    ("a file", "file:///etc/passwd", "address"),
    ("another protocol", "gopher://example.org/", "address"),
    ("a script", "javascript:alert(1)", "address"),
    ("data", "data:text/html,x", "address"),
    ("no protocol", "example.org/a", "address"),
    ("nothing", "", "address"),
    ("no host", "http:///a", "address"),
    ("a port that is none", "http://example.org:99999/", "address"),
    ("a line feed, which would begin another header", "http://example.org/a\r\nHost: b", "address"),
    ("a NUL", "http://example.org/\0", "address"),
    ("too long", "http://example.org/" + "a" * 5000, "address"),
    ("a password", "https://jan:geheim@example.org/a", "secret"),
    ("a name", "https://jan@example.org/a", "secret"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "key"), REFUSED, ids=[r[0] for r in REFUSED])
def test_what_is_no_address_is_refused(why: str, text: str, key: str) -> None:
    with pytest.raises(InputError) as e:
        tidy(text)
    assert e.value.key == key
    assert "geheim" not in str(e.value)


@given(st.text(max_size=60) | st.from_regex(r"https?://[^ ]{0,40}", fullmatch=True))
def test_any_text_is_an_address_or_an_error(text: str) -> None:
    try:
        kept = tidy(text)
    except InputError:
        return
    assert kept.startswith(("http://", "https://"))
    assert tidy(kept) == kept
    assert kept.isascii()
    assert kept.isprintable()


CLOSED = """
127.0.0.1 127.1.2.3 0.0.0.0 0.1.2.3 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.0.1 169.254.169.254 169.254.170.2
100.64.0.1 100.127.255.255 100.100.100.200 168.63.129.16 192.0.0.1 192.0.0.192 192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.1
203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
:: ::1 fe80::1 fec0::1 fc00::1 fd00:ec2::254 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::127.0.0.1
64:ff9b::7f00:1 64:ff9b::a00:1 64:ff9b:1::1 2002:7f00:1::1 2002:808:808::1 2001::1 2001:db8::1 3fff::1 100::1 4000::1 5f00::1
""".split()
OPEN = "8.8.8.8 1.1.1.1 145.220.21.40 172.32.0.1 100.128.0.1 169.253.0.1 2a00:1450::1 2600::1 64:ff9b::808:808 ::ffff:8.8.8.8".split()


@pytest.mark.parametrize("number", CLOSED)
def test_machines_that_are_not_public_are_closed(number: str) -> None:
    assert closed(ip_address(number))


@pytest.mark.parametrize("number", OPEN)
def test_public_machines_are_open(number: str) -> None:
    assert closed(ip_address(number)) is None


SPELLINGS = ["127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "localhost", "[::1]",
             "[::ffff:127.0.0.1]", "[0:0:0:0:0:0:0:1]", "[::ffff:7f00:1]", "0", "localhost."]  # fmt: skip


@pytest.mark.parametrize("host", SPELLINGS)
def test_this_machine_is_known_in_every_spelling(host: str) -> None:
    with pytest.raises(InputError) as e:
        resolve(host, 80, source="x")
    assert e.value.key == "private"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "LOCALHOST"])
def test_a_host_that_is_allowed_may_be_here(host: str) -> None:
    assert resolve(host, 80, source="x", allow=frozenset(("127.0.0.1", "localhost", "::1")))


def test_one_closed_number_closes_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def both(*_: Any, **__: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (n, 80)) for n in ("8.8.8.8", "127.0.0.1")]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    with pytest.raises(InputError, match=r"news.example is at 127.0.0.1, which is this machine; to allow it: --allow news.example"):
        resolve("news.example", 80, source="x")
