"""No test reaches beyond this machine: a connection to anything but loopback is an error, and so is asking for another's address."""

from __future__ import annotations

import socket
from ipaddress import ip_address
from typing import Any

import pytest

_connect, _connect_ex, _lookup = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo


class ReachedOutError(RuntimeError):
    """A test tried to reach another machine."""


def _stay_here(where: Any) -> None:
    host = where[0] if isinstance(where, tuple) else None
    if host is not None and host != "localhost" and not ip_address(str(host).partition("%")[0]).is_loopback:
        raise ReachedOutError(f"a test may not connect to {where}")


def _connect_here(self: socket.socket, where: Any) -> None:
    _stay_here(where)
    _connect(self, where)


def _connect_ex_here(self: socket.socket, where: Any) -> int:
    _stay_here(where)
    return _connect_ex(self, where)


def _look_up_here(host: Any, *args: Any, **more: Any) -> Any:
    try:
        number = socket.inet_aton(str(host)) if host not in (None, "", "localhost") else b"\x7f"
    except OSError:
        number = b"\x7f" if ":" in str(host) else b""  # a number: nobody is asked
    if not number:
        raise ReachedOutError(f"a test may not look up {host}")
    return _lookup(host, *args, **more)


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", _connect_here)
    monkeypatch.setattr(socket.socket, "connect_ex", _connect_ex_here)
    monkeypatch.setattr(socket, "getaddrinfo", _look_up_here)
