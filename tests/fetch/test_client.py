"""Fetching from good and bad servers: what comes is whole, within its limits, from a machine that may be asked, or it is a clear error.

All servers are on this machine; each bad one gives up by itself.
"""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import time
import zlib
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest

from fetch.site import Handler, Site
from kroniek.errors import InputError
from kroniek.fetch.client import Client, Limits, seconds_to_wait

LIMITS = Limits(size=100_000, seconds=10, connect=5, redirects=3)
HURRIED = Limits(size=100_000, seconds=0.4, connect=0.4, redirects=3)
HERE = frozenset(("127.0.0.1",))


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as running:
        yield running


@pytest.fixture
def client() -> Client:
    return Client(contact="proef@example.org", allow=HERE, limits=LIMITS)


def failing(client: Client, url: str, **how: Any) -> InputError:
    """The error that an address gives, which must name the address."""
    with pytest.raises(InputError) as e:
        client.get(url, **how)
    assert e.value.source == url
    return e.value


def test_a_page_comes_with_what_its_server_says(site: Site, client: Client) -> None:
    url = site.page("/a", "<p>brug</p>", ETag='"1"', Last_Modified="Tue, 05 Mar 2024 12:00:00 GMT")
    answer = client.get(url, accept="text/html")
    assert (answer.status, answer.body, answer.media, answer.charset) == (200, b"<p>brug</p>", "text/html", "utf-8")
    assert (answer.url, answer.etag, answer.modified) == (url, '"1"', "Tue, 05 Mar 2024 12:00:00 GMT")
    (_, headers), = site.seen
    assert headers["user-agent"].startswith("Kroniek/")
    assert headers["user-agent"].endswith("(+proef@example.org)")
    assert (headers["accept"], headers["accept-encoding"]) == ("text/html", "gzip")


def test_nothing_is_carried_from_one_request_to_the_next(site: Site, client: Client) -> None:
    url = site.page("/a", "a", Set_Cookie="id=1")
    client.get(url)
    client.get(url)
    assert not {"cookie", "referer", "authorization", "if-none-match"} & set(site.seen[1][1])


def test_what_has_not_changed_is_not_sent_again(site: Site, client: Client) -> None:
    def page(handler: Handler) -> None:
        handler.send_response(304 if handler.headers.get("If-None-Match") == '"1"' else 200)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    url = site.act("/a", page)
    assert client.get(url, etag='"1"').status == 304
    assert client.get(url, etag='"2"').status == 200
    client.get(url, modified="Tue, 05 Mar 2024 12:00:00 GMT")
    assert site.seen[-1][1]["if-modified-since"] == "Tue, 05 Mar 2024 12:00:00 GMT"


def packed(body: bytes, *, cut: int = 0) -> bytes:
    data = gzip.compress(body)
    return data[: len(data) - cut]


def bomb(size: int) -> bytes:
    """Zeros that unpack to so many bytes."""
    maker = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(maker.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)) + maker.flush()


def test_a_packed_page_is_unpacked(site: Site, client: Client) -> None:
    assert client.get(site.page("/a", packed(b"brug" * 1000), Content_Encoding="gzip")).body == b"brug" * 1000
    two = packed(b"brug ") + packed(b"dicht")
    assert client.get(site.page("/b", two, Content_Encoding="x-gzip")).body == b"brug dicht"


def endless(handler: Handler) -> None:
    handler.begin("Content-Type: text/html", "Transfer-Encoding: chunked")
    for _ in range(2000):
        handler.wfile.write(b"1000\r\n" + b"a" * 4096 + b"\r\n")


def bare_close(handler: Handler) -> None:
    handler.begin("Content-Type: text/html")
    handler.wfile.write(b"a" * 200_000)


def chunked_bomb(handler: Handler) -> None:
    data = bomb(50_000_000)
    handler.begin("Content-Type: text/html", "Content-Encoding: gzip", "Transfer-Encoding: chunked")
    handler.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n0\r\n\r\n")


def drip_head(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    handler.drip(b"X-A: b\r\n" * 100)


def drip_status(handler: Handler) -> None:
    handler.drip(b"HTTP/1.1 200 O" + b"K" * 200)


def drip_body(handler: Handler) -> None:
    handler.begin("Content-Type: text/html", "Content-Length: 1000")
    handler.drip(b"a" * 1000)


def drip_until_closed(handler: Handler) -> None:
    handler.begin("Content-Type: text/html")
    handler.drip(b"a" * 1000)


def drip_chunks(handler: Handler) -> None:
    handler.begin("Content-Type: text/html", "Transfer-Encoding: chunked")
    handler.drip(b"1\r\na\r\n" * 200)


def silent(handler: Handler) -> None:
    time.sleep(3)


def silent_body(handler: Handler) -> None:
    handler.begin("Content-Type: text/html", "Content-Length: 10")
    handler.wfile.write(b"abc")
    handler.wfile.flush()
    time.sleep(3)


def short(handler: Handler) -> None:
    handler.begin("Content-Type: text/html", "Content-Length: 1000")
    handler.wfile.write(b"half")


def half_closed(handler: Handler) -> None:
    short(handler)
    handler.wfile.flush()
    handler.connection.shutdown(socket.SHUT_WR)
    time.sleep(0.2)


def cut_chunk(handler: Handler) -> None:
    handler.begin("Content-Type: text/html", "Transfer-Encoding: chunked")
    handler.wfile.write(b"1000\r\nhalf")


def wrong_chunk(handler: Handler) -> None:
    handler.begin("Content-Type: text/html", "Transfer-Encoding: chunked")
    handler.wfile.write(b"zz\r\nhalf\r\n0\r\n\r\n")


def reset(handler: Handler) -> None:
    short(handler)
    handler.wfile.flush()
    handler.hang_up()


def nonsense(handler: Handler) -> None:
    handler.wfile.write(b"\x16\x03\x01 this is no web server\r\n\r\n")


def many_headers(handler: Handler) -> None:
    handler.begin(*(f"X-{i}: a" for i in range(500)))


def long_header(handler: Handler) -> None:
    handler.begin("X-A: " + "a" * 100_000)


def two_lengths(handler: Handler) -> None:
    handler.begin("Content-Length: 5, 6")
    handler.wfile.write(b"abcdef")


def negative(handler: Handler) -> None:
    handler.begin("Content-Length: -5")
    handler.wfile.write(b"abcdef")


def nothing(handler: Handler) -> None:
    """Hangs up without a word."""


BAD = [
    ("endless", endless, "large"), ("large until it closes", bare_close, "large"), ("a bomb in chunks", chunked_bomb, "large"),
    ("a head by drips", drip_head, "slow_host"), ("a status by drips", drip_status, "slow_host"),
    ("a body by drips", drip_body, "slow_host"),
    ("a body without length by drips", drip_until_closed, "slow_host"), ("chunks by drips", drip_chunks, "slow_host"),
    ("silence", silent, "slow_host"),
    ("silence halfway", silent_body, "slow_host"), ("half a body", short, "broken"), ("half-closed", half_closed, "broken"),
    ("half a chunk", cut_chunk, "broken"), ("a chunk of no size", wrong_chunk, "broken"), ("a reset", reset, "broken"),
    ("no HTTP", nonsense, "broken"), ("too many headers", many_headers, "broken"), ("a header too long", long_header, "broken"),
    ("two lengths", two_lengths, "broken"), ("no word", nothing, "broken"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "act", "key"), BAD, ids=[b[0] for b in BAD])
def test_a_bad_server_is_an_error_in_time(why: str, act: Any, key: str, site: Site) -> None:
    client = Client(allow=HERE, limits=HURRIED if key == "slow_host" else LIMITS)
    began = time.monotonic()
    assert failing(client, site.act("/a", act)).key == key
    assert time.monotonic() - began < 9, "it was the server that gave up"


PAGES = [
    ("larger than it may be, said beforehand", b"a" * 100_001, {}, "large"),
    ("a bomb", bomb(50_000_000), {"Content_Encoding": "gzip"}, "large"),
    ("packing that is damaged", b"\x1f\x8b" + b"x" * 100, {"Content_Encoding": "gzip"}, "broken"),
    ("packing that is cut off", packed(b"brug" * 1000, cut=12), {"Content_Encoding": "gzip"}, "broken"),
    ("packed as it was not asked", b"x", {"Content_Encoding": "br"}, "coding"),
    ("packed twice", packed(packed(b"x")), {"Content_Encoding": "gzip, gzip"}, "coding"),
    ("not there", b"", {"status": 404}, "status"),
    ("gone", b"", {"status": 410}, "status"),
    ("a fault of the server", b"", {"status": 500}, "status"),
    ("busy, without a word how long", b"", {"status": 429}, "status"),
    ("busy", b"", {"status": 429, "Retry_After": "120"}, "busy_host"),
    ("closed for now", b"", {"status": 503, "Retry_After": formatdate(time.time() + 3600, usegmt=True)}, "busy_host"),
    ("sent on to nowhere", b"", {"status": 302}, "status"),
    ("a part", b"x", {"status": 206}, "status"),
    ("a status of its own", b"x", {"status": 799}, "status"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "body", "how", "key"), PAGES, ids=[p[0] for p in PAGES])
def test_a_bad_answer_is_an_error(why: str, body: bytes, how: dict[str, Any], key: str, site: Site, client: Client) -> None:
    e = failing(client, site.page("/a", body, **how))
    assert e.key == key
    if key == "busy_host":
        assert 100 < int(str(e.values["seconds"])) <= 3600


def test_a_wrong_type_is_not_read(site: Site, client: Client) -> None:
    sent = []

    def film(handler: Handler) -> None:
        handler.begin("Content-Type: video/mp4", "Content-Length: 90000")
        for _ in range(90):
            handler.wfile.write(b"a" * 1000)
            time.sleep(0.01)
            sent.append(1000)

    e = failing(client, site.act("/a", film), wanted=lambda media: media == "text/html")
    assert (e.key, e.values["found"]) == ("media", "video/mp4")
    assert sum(sent) < 90000


def moved(to: str, status: int = 302) -> Any:
    return lambda handler: handler.say(status=status, Location=to)


def test_a_page_that_has_moved_is_found(site: Site, client: Client) -> None:
    site.page("/new/brug", "hier")
    site.page("/new/%C3%A9", "daar")
    for status in (301, 302, 303, 307, 308):
        answer = client.get(site.act(f"/{status}", moved("new/brug", status)))
        assert (answer.body, answer.url) == (b"hier", f"{site.url}/new/brug")
    assert client.get(site.act("/letter", moved("/new/é".encode().decode("latin-1")))).body == b"daar"


def test_redirects_end(site: Site, client: Client) -> None:
    for i in range(10):
        site.act(f"/{i}", moved(f"/{i + 1}"))
    e = failing(client, f"{site.url}/0")
    assert (e.key, site.seen[-1][0]) == ("redirects", "/3")
    site.act("/a", moved("/b"))
    assert failing(client, site.act("/b", moved("/a"))).key == "loop"
    assert failing(client, site.act("/self", moved("/self#part"))).key == "loop"


ONWARD = [
    ("to a private machine", "http://10.0.0.1/", "private"),
    ("to where secrets are", "http://169.254.169.254/latest/meta-data/", "private"),
    ("to this machine by another name", "http://localhost:{port}/secret", "private"),
    ("to this machine as a number", "http://2130706433:{port}/secret", "private"),
    ("to this machine in IPv6", "http://[::1]:{port}/secret", "private"),
    ("to this machine in both", "http://[::ffff:127.0.0.1]:{port}/secret", "private"),
    ("to a file", "file:///etc/passwd", "address"), ("to another protocol", "gopher://127.0.0.1:{port}/", "address"),
    ("with a password", "http://a:b@127.0.0.1:{port}/secret", "secret"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "to", "key"), ONWARD, ids=[o[0] for o in ONWARD])
def test_each_redirect_is_judged_like_a_first_address(why: str, to: str, key: str, site: Site, client: Client) -> None:
    site.page("/secret", "geheim")
    assert failing(client, site.act("/a", moved(to.format(port=site.port)))).key == key
    assert site.asked("/secret") == 0


def test_every_stop_on_the_way_is_told_to_the_judge(site: Site, client: Client) -> None:
    site.page("/b", "hier")
    told: list[str] = []
    client.get(site.act("/a", moved("/b")), judge=told.append)
    assert told == [f"{site.url}/a", f"{site.url}/b"]


def test_this_machine_is_refused_unless_it_is_allowed(site: Site) -> None:
    e = failing(Client(limits=LIMITS), site.page("/a", "geheim"))
    assert (e.key, site.seen) == ("private", [])
    assert "--allow 127.0.0.1" in e.reason


def test_a_name_is_looked_up_once_and_that_number_connected_to(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that points at a public machine when it is checked, and at this one afterwards, gets nowhere."""
    asked, reached = [], []

    def turncoat(host: str, port: int, **_: Any) -> list[Any]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("8.8.8.8" if len(asked) == 1 else "127.0.0.1", port))]

    def connect(self: socket.socket, where: Any) -> None:
        reached.append(where[0])
        raise ConnectionRefusedError("not in a test")

    monkeypatch.setattr(socket, "getaddrinfo", turncoat)
    monkeypatch.setattr(socket.socket, "connect", connect)
    assert failing(Client(limits=LIMITS), f"http://turncoat.example:{site.port}/a").key == "connection"
    assert (asked, reached, site.seen) == (["turncoat.example"], ["8.8.8.8"], [])


def test_the_socket_itself_tells_where_it_is(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.socket.connect
    public = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("8.8.8.8", 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: public)
    monkeypatch.setattr(socket.socket, "connect", lambda self, where: real(self, ("127.0.0.1", site.port)))
    assert failing(Client(limits=LIMITS), "http://odd.example/a").key == "private"
    assert site.seen == []


def test_a_host_that_is_not_there(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any, **__: Any) -> list[Any]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    e = failing(client, "http://nowhere.example/")
    assert (e.key, e.values["host"]) == ("no_host", "nowhere.example")


def test_a_port_that_is_closed(site: Site, client: Client) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert failing(client, f"http://127.0.0.1:{port}/").key == "connection"


def test_tls_that_nobody_vouches_for_is_refused(site: Site, client: Client) -> None:
    assert failing(client, f"https://127.0.0.1:{site.port}/").key == "connection"


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")
def test_tls_that_is_vouched_for(client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key, made = tmp_path / "key.pem", tmp_path / "cert.pem"
    names = "subjectAltName=DNS:bode.example"
    asked = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Bode", "-addext", names]
    subprocess.run([*asked, "-keyout", key, "-out", made], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made, key)
    with Site(context) as site:
        site.page("/a", "veilig")
        site.act("/drip", drip_until_closed)
        there = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", site.port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: there)
        trusting = Client(allow=frozenset(("bode.example", "other.example")), limits=LIMITS)
        assert failing(trusting, "https://bode.example/a").key == "connection"
        monkeypatch.setenv("SSL_CERT_FILE", str(made))
        assert trusting.get("https://bode.example/a").body == b"veilig"
        assert failing(trusting, "https://other.example/a").key == "connection"
        hurried = Client(allow=frozenset(("bode.example",)), limits=HURRIED)
        assert failing(hurried, "https://bode.example/drip").key == "slow_host"


def test_proxies_of_the_environment_are_heeded_when_asked_only(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    with Site() as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        url = site.page("/a", "recht")
        proxy.page(url, "om")
        assert Client(allow=HERE, limits=LIMITS).get(url).body == b"recht"
        assert proxy.seen == []
        assert Client(allow=HERE, limits=LIMITS, proxy="environment").get(url).body == b"om"
        assert Client(allow=HERE, limits=LIMITS, proxy=proxy.url).get(url).body == b"om"
        assert failing(Client(limits=LIMITS, proxy=proxy.url), url).key == "private"


WAITS = [
    ("seconds", "120", 120), ("not longer than a day", "999999999999", 86400),
    ("a moment that is past", "Tue, 05 Mar 2024 12:00:00 GMT", 0),
    ("in words", "soon", None), ("nothing", "", None), ("no header", None, None), ("less than nothing", "-5", None),
]  # fmt: skip


@pytest.mark.parametrize(("why", "header", "seconds"), WAITS, ids=[w[0] for w in WAITS])
def test_how_long_a_server_asks_to_wait(why: str, header: str | None, seconds: int | None) -> None:
    assert seconds_to_wait(header) == seconds
