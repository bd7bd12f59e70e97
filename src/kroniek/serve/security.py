"""The guard at the door: only this address, only small requests, and a policy by which no page loads or runs anything else."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterable
from hashlib import sha256

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
LARGEST = 64 * 1024
"""Bytes of a request's body."""
ADDRESS = 8 * 1024
"""Bytes of an address."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
    "x-frame-options": "DENY",
}


class Guard:
    """Refuses what does not come to this address, or is too big; puts the policy on every answer."""

    def __init__(self, app: ASGIApp, *, hosts: Iterable[str]) -> None:
        self.app, self.hosts = app, frozenset(h.lower() for h in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        refused = self._refused(scope)
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            return {"type": "http.disconnect"} if taken > LARGEST else message

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        await (refused or self.app)(scope, counted, guarded)

    def _refused(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        if headers.get("host", "").lower() not in self.hosts:
            return _refusal(scope, 421, "Kroniek answers at its own address only; see where it was started.")
        length = headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit()) or int(length) > LARGEST:
            return _refusal(scope, 413, f"A request has at most {LARGEST} bytes.")
        if len(scope.get("raw_path") or b"") + len(scope.get("query_string") or b"") > ADDRESS:
            return _refusal(scope, 400, f"An address has at most {ADDRESS} bytes.")
        return None


def _refusal(scope: Scope, status: int, detail: str) -> Response:
    """What a refused request hears: programs in the shape of every other problem."""
    if not scope["path"].startswith("/api"):
        return PlainTextResponse(f"{detail}\n", status)
    body = {"type": "about:blank", "title": "Refused", "status": status, "detail": detail, "instance": scope["path"]}
    return JSONResponse(body, status, media_type="application/problem+json")


def hosts_of(host: str, port: int) -> tuple[str, ...]:
    """The `Host` headers that are this server's own: by the names of this machine, and by the one that it was given."""
    names = {*LOOPBACK, f"[{host}]" if ":" in host and not host.startswith("[") else host}
    return tuple(sorted({f"{name}:{port}" for name in names} | (names if port == 80 else set())))


class Csrf:
    """Tokens that only a page of this server knows: made from a secret of this run and a cookie of this browser."""

    COOKIE = "kroniek_session"

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)

    @staticmethod
    def session() -> str:
        """A new name for a browser."""
        return secrets.token_urlsafe(24)

    def token(self, session: str) -> str:
        """What forms of this browser carry."""
        return hmac.new(self._secret, session.encode(), sha256).hexdigest()

    def right(self, session: str | None, token: str) -> bool:
        """Does the token belong to the browser?"""
        return session is not None and hmac.compare_digest(self.token(session).encode(), token.encode())
