"""`kroniek serve`: the web app on this machine, until Ctrl-C."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import typer

from kroniek.cli.words import Words
from kroniek.errors import KroniekError
from kroniek.store import open_chronicle

NEEDED = {"fastapi": "fastapi", "python_multipart": "python-multipart", "uvicorn": "uvicorn"}
"""The extra `web`: what is imported, and what pip calls it."""
HOME = ("127.0.0.1", "localhost", "::1")


def serve(case: Path, *, host: str, port: int, edit: bool, browser: bool, tell: Callable[[str], None], t: Words) -> None:
    """Serves a chronicle. Raises `KroniekError` when the extra `web` is not there, or the file cannot be opened."""
    missing = [package for name, package in NEEDED.items() if find_spec(name) is None]
    if missing:
        command = f"{sys.executable} -m pip install {' '.join(missing)}"
        raise KroniekError(f"serve needs more packages; type: {command}", key="no_web", values={"command": command})
    with open_chronicle(case, write=edit, make=False) as file:
        if file.stale:
            tell(t("stale", case))
    listening = _listen(host, port)
    if listening is None:
        tell(t("v.taken", port=port))
        raise typer.Exit(1)
    import uvicorn

    from kroniek.serve.app import create_app

    port = listening.getsockname()[1]
    url = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    app = create_app(case.resolve(), edit=edit, host=host, port=port)
    if host not in HOME:
        tell(t("v.exposed", host=host))
    if edit:
        tell(t("v.edit", file=case))
    tell(t("v.at", file=case, url=url))
    if browser:
        typer.launch(url)
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, date_header=False, proxy_headers=False,
        timeout_keep_alive=30, limit_concurrency=64, h11_max_incomplete_event_size=32 * 1024,
    )  # fmt: skip
    with suppress(KeyboardInterrupt):  # how one stops it
        uvicorn.Server(config).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket | None:
    """A socket that listens, so that the address is known before it is told; `None` where another program has the port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family, socket.SOCK_STREAM)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((host, port))
        found.listen()  # from here on a browser that is faster than the server waits for it
    except OSError:
        found.close()
        return None
    return found
