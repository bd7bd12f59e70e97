"""A web server on this machine, good and bad: each path is a page, or a function that does what it likes with the connection."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

Act = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """One request: `say` answers as a server should, `wfile` as one likes."""

    protocol_version = "HTTP/1.1"
    site: Site

    def do_GET(self) -> None:
        self.close_connection = True
        self.site.seen.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
        act = self.site.pages.get(self.path.removeprefix(self.site.url))
        with suppress(OSError):
            if act is None:
                self.say(b"nothing here", status=404)
            else:
                act(self)

    def say(self, body: bytes = b"", status: int = 200, kind: str = "text/html; charset=utf-8", **headers: str) -> None:
        """A whole answer; `retry_after` is the header Retry-After."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def begin(self, *lines: str) -> None:
        """The head of an answer, line by line as given."""
        self.wfile.write(("\r\n".join(("HTTP/1.1 200 OK", *lines)) + "\r\n\r\n").encode())

    def drip(self, data: bytes, pause: float = 0.05) -> None:
        """A byte at a time, until the other side has had enough; for ten seconds at the most."""
        for i in range(min(len(data), int(10 / pause))):
            self.wfile.write(data[i : i + 1])
            self.wfile.flush()
            time.sleep(pause)

    def hang_up(self) -> None:
        """Ends the connection now, with a reset."""
        self.rfile.close()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.connection.close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- as it is called there
        """Tests are quiet."""


class Site:
    """The server; use it in a `with` block. `seen` are the requests it got, as path and headers."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.pages: dict[str, Act] = {}
        self.seen: list[tuple[str, dict[str, str]]] = []
        handler = type("Mine", (Handler,), {"site": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        if context:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.socket.close()

    def page(self, path: str, body: bytes | str = b"", **how: object) -> str:
        """Puts a page at a path; gives its address."""
        data = body.encode() if isinstance(body, str) else body
        self.pages[path] = lambda handler: handler.say(data, **how)  # type: ignore[arg-type]
        return self.url + path

    def act(self, path: str, act: Act) -> str:
        """Puts a function at a path; gives its address."""
        self.pages[path] = act
        return self.url + path

    def asked(self, path: str) -> int:
        """How often a path was asked for."""
        return sum(seen == path for seen, _ in self.seen)
