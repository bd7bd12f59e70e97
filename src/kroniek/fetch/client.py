"""One address becomes bytes: within limits of size, time and redirects, from the machine whose address was checked.

urllib3 speaks HTTP and TLS. What is ours: which socket it gets, that all of it together ends in time (a server that drips one byte a second
keeps every read alive), that no answer grows beyond its limit, packed or unpacked, and that each redirect is judged like a first address.
"""

from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.message import Message
from email.utils import parsedate_to_datetime
from http.client import HTTPResponse, responses
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies_environment, proxy_bypass

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError, ProxyError, ReadTimeoutError, SSLError
from urllib3.util import Timeout

from kroniek import __version__
from kroniek.errors import InputError
from kroniek.fetch.address import bare, check, parsed, resolve, tidy
from kroniek.fetch.reasons import no

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

CHUNK = 65536
MOVED = frozenset((301, 302, 303, 307, 308))
BUSY = frozenset((429, 503))
LONG = 24 * 3600
"""Seconds that a server can ask us to stay away at the most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one address may cost."""

    size: int = 10_000_000
    """Bytes, unpacked."""
    seconds: float = 30.0
    """For one answer, from looking up the name to the last byte."""
    connect: float = 10.0
    redirects: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server gave. `status` is 200, or 304 when nothing changed since what was sent along."""

    url: str
    """Where it came from in the end."""
    status: int
    body: bytes
    media: str
    """`text/html`; empty when the server does not say."""
    charset: str | None
    etag: str | None
    modified: str | None


Judge = Callable[[str], None]
"""Is told each address before it is asked for, redirects included; raises `InputError` to stop it."""


def nothing_to_say(url: str) -> None:
    """The judge that lets everything pass."""


def anything(media: str) -> bool:  # noqa: ARG001 -- the question that `Client.get` asks
    """Any media type will do."""
    return True


class Client:
    """Fetches addresses. `allow` are hosts that may be private; `proxy` is empty, an address, or `environment`."""

    def __init__(
        self, *, contact: str = "", allow: frozenset[str] = frozenset(), limits: Limits | None = None, proxy: str = ""
    ) -> None:
        self.allow = frozenset(map(bare, allow))
        self.limits = limits or Limits()
        self.proxy = proxy
        self.agent = f"Kroniek/{__version__}" + (f" (+{contact})" if contact else "")

    def get(
        self,
        url: str,
        *,
        accept: str = "*/*",
        wanted: Callable[[str], bool] = anything,
        etag: str | None = None,
        modified: str | None = None,
        judge: Judge = nothing_to_say,
        size: int | None = None,
    ) -> Answer:
        """The answer of an address, or of where it sends us on to. `wanted` says whether a media type is worth reading.

        Raises `InputError`, with the address that was asked for as its source, for whatever else comes of it.
        """
        headers = {"User-Agent": self.agent, "Accept": accept, "Accept-Encoding": "gzip", "Connection": "close"}
        headers |= {k: v for k, v in (("If-None-Match", etag), ("If-Modified-Since", modified)) if v}
        here, seen = tidy(url), set[str]()
        while True:
            if here in seen:
                raise no(url, "loop", found=here)
            if len(seen) > self.limits.redirects:
                raise no(url, "redirects", most=self.limits.redirects)
            seen.add(here)
            judge(here)
            answer = self._once(here, headers, source=url, wanted=wanted, size=size or self.limits.size)
            if isinstance(answer, Answer):
                return answer
            here = self._onward(answer, here, url)

    def _onward(self, location: str, here: str, source: str) -> str:
        try:
            return tidy(location, here)
        except InputError as e:
            raise InputError(source, e.reason, key=e.key, values=e.values) from e

    def _once(
        self, here: str, headers: Mapping[str, str], *, source: str, wanted: Callable[[str], bool], size: int
    ) -> Answer | str:
        """The answer of exactly this address, or where it sends us on to."""
        with _Deadline(self.limits.seconds) as deadline:
            try:
                with self._asked(here, headers, source, deadline) as response:
                    location = response.headers.get("Location")
                    if response.status in MOVED and location:
                        return _utf8(location)
                    answer = self._answer(here, response, source, wanted, size)
            except (HTTPError, OSError, EOFError, ValueError, zlib.error) as e:
                if deadline.over or isinstance(e, ReadTimeoutError | TimeoutError):
                    raise no(source, "slow_host", seconds=f"{self.limits.seconds:g}") from e
                raise _failure(source, e) from e
            if deadline.over:  # the end of an answer without a length and a shut socket look the same
                raise no(source, "slow_host", seconds=f"{self.limits.seconds:g}")
            return answer

    @contextmanager
    def _asked(self, here: str, headers: Mapping[str, str], source: str, deadline: _Deadline) -> Iterator[BaseHTTPResponse]:
        proxy = self._proxy_for(here)
        with self._manager(source, deadline, proxy) as manager:
            if proxy:
                self._check_behind_proxy(here, source)
            timeout = Timeout(connect=self.limits.connect, read=self.limits.seconds)
            response = manager.request(
                "GET", here, headers=headers, timeout=timeout, retries=False, redirect=False, preload_content=False, decode_content=False
            )  # fmt: skip
            try:
                yield response
            finally:
                response.close()

    def _answer(self, here: str, response: BaseHTTPResponse, source: str, wanted: Callable[[str], bool], size: int) -> Answer:
        self._refuse(response, source)
        media, charset = _type(response.headers.get("Content-Type", ""))
        if response.status == 200 and not wanted(media):
            raise no(source, "media", found=media or "unknown")
        body = b"" if response.status == 304 else self._body(response, source, size)
        etag, modified = (response.headers.get(name) for name in ("ETag", "Last-Modified"))
        return Answer(url=here, status=response.status, body=body, media=media, charset=charset, etag=etag, modified=modified)

    def _refuse(self, response: BaseHTTPResponse, source: str) -> None:
        status = response.status
        if status in (200, 304):
            return
        wait = seconds_to_wait(response.headers.get("Retry-After")) if status in BUSY else None
        found = responses.get(status, response.reason or "")
        if wait is not None:
            raise no(source, "busy_host", status=status, found=found, seconds=wait)
        raise no(source, "status", status=status, found=found)

    def _body(self, response: BaseHTTPResponse, source: str, size: int) -> bytes:
        limit = f"{size / 1e6:g} MB"
        coding = response.headers.get("Content-Encoding", "identity").strip().lower()
        if coding not in ("identity", "", "gzip", "x-gzip"):
            raise no(source, "coding", found=coding[:40])
        if int(response.headers.get("Content-Length") or 0) > size:
            raise no(source, "large", limit=limit)
        parts, total = [], 0
        while part := response.read(CHUNK):
            total += len(part)
            if total > size:
                raise no(source, "large", limit=limit)
            parts.append(part)
        raw = b"".join(parts)
        if "gzip" not in coding or not raw:
            return raw
        with gzip.GzipFile(fileobj=BytesIO(raw)) as packed:
            body = packed.read(size + 1)
        if len(body) > size:
            raise no(source, "large", limit=limit)
        return body

    # connections

    def _manager(self, source: str, deadline: _Deadline, proxy: str) -> urllib3.PoolManager:
        """Pools for one request; the user names a proxy, so that may be anywhere."""
        manager = urllib3.ProxyManager(proxy, num_pools=1) if proxy else urllib3.PoolManager(num_pools=1)
        manager.pool_classes_by_scheme = _pools(
            lambda host, port: self._connected(host, port, source, deadline, self.allow | ({bare(host)} if proxy else set())),
            deadline.answers,
        )
        return manager

    def _connected(
        self, host: str, port: int, source: str, deadline: _Deadline, allow: frozenset[str]
    ) -> socket.socket:
        """A socket to a checked address; the numbers come from one look-up, and the socket tells that it is there."""
        last: OSError | None = None
        for family, where in resolve(host, port, source=source, allow=allow):
            sock = socket.socket(family, socket.SOCK_STREAM)
            try:
                sock.settimeout(max(0.1, min(self.limits.connect, deadline.left)))
                deadline.watch(sock)
                sock.connect(where)
                if bare(host) not in allow:
                    check(str(sock.getpeername()[0]), host=host, source=source)
                return sock
            except OSError as e:
                sock.close()
                last = e
            except BaseException:
                sock.close()
                raise
        if deadline.over:
            raise TimeoutError
        raise no(source, "connection", error=(last and last.strerror) or last or host) from last

    def _proxy_for(self, url: str) -> str:
        if self.proxy != "environment":
            return self.proxy
        parts = parsed(url)
        if proxy_bypass(parts.netloc or ""):
            return ""
        return getproxies_environment().get(str(parts.scheme), "")

    def _check_behind_proxy(self, url: str, source: str) -> None:
        """A proxy looks names up itself; what we can tell of the address we check, and a name that only it knows is left to it."""
        parts = parsed(url)
        try:
            resolve(parts.host or "", parts.port or 80, source=source, allow=self.allow)
        except InputError as e:
            if e.key != "no_host":
                raise


def _pools(connected: Callable[[str, int], socket.socket], answers: list[HTTPResponse]) -> dict[str, Any]:
    """urllib3's pools for both schemes, whose connections get their socket from us, and leave their answers with us to be closed.

    An answer with a damaged head is otherwise closed by nobody, and keeps its connection open.
    """

    class Kept(HTTPResponse):
        def __init__(self, *args: Any, **more: Any) -> None:
            super().__init__(*args, **more)
            answers.append(self)

    class Plain(HTTPConnection):
        response_class = Kept

        def _new_conn(self) -> socket.socket:
            return connected(self._dns_host, self.port)

    class Secure(HTTPSConnection):
        response_class = Kept

        def _new_conn(self) -> socket.socket:
            return connected(self._dns_host, self.port)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class _Deadline:
    """After so many seconds the sockets it watches are shut, whatever a thread is waiting for on them."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds
        self._timer = threading.Timer(seconds, self._shut)
        self._timer.daemon = True
        self._watched: list[socket.socket] = []
        self.answers: list[HTTPResponse] = []
        self.over = False

    def __enter__(self) -> _Deadline:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._timer.join()
        for answer in self.answers:
            answer.close()
        for sock in self._watched:
            sock.close()

    @property
    def left(self) -> float:
        return self._until - time.monotonic()

    def watch(self, sock: socket.socket) -> None:
        """Watches a socket, by a second handle on it: TLS takes the first one away."""
        if self.over:
            raise TimeoutError("too late")
        self._watched.append(sock.dup())

    def _shut(self) -> None:
        self.over = True
        for sock in list(self._watched):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)


def _failure(source: str, e: Exception) -> InputError:
    """What went wrong between us and the server: before there was a connection, or on it."""
    said = str(e.__cause__ or e) or type(e).__name__
    early = isinstance(e, NewConnectionError | ConnectTimeoutError | SSLError | ProxyError | ConnectionRefusedError)
    return no(source, "connection" if early else "broken", error=said[:200])


def _type(header: str) -> tuple[str, str | None]:
    """Media type and character set of a `Content-Type`."""
    if not header.strip():
        return "", None
    message = Message()
    message["Content-Type"] = "".join(c for c in header if c.isprintable())
    return message.get_content_type(), message.get_content_charset()


def _utf8(header: str) -> str:
    """A header as most servers mean it: they send UTF-8, and it arrives as Latin-1."""
    try:
        return header.encode("latin-1").decode()
    except UnicodeError:
        return header


def seconds_to_wait(header: str | None) -> int | None:
    """`Retry-After` in seconds from now: a number, or a moment; `None` when it says nothing that we understand.

    >>> seconds_to_wait("120"), seconds_to_wait("soon")
    (120, None)
    """
    if not header:
        return None
    text = header.strip()
    if text.isascii() and text.isdigit():
        return min(int(text[:9]), LONG)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return max(0, min(LONG, round(moment.timestamp() - time.time())))
