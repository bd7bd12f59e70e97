"""Every page of a chronicle in Chromium: `python eval/browser.py CASE.kroniek`, prints what is wrong with each, and how fast it opened.

The app is served on the loopback and the report is written to a file; each page is opened at three widths, in light and dark. Looked for:
messages in the console, requests to any other host, what axe calls serious or critical, scrolling sideways. Needs Chromium
(`apt-get install chromium`), playwright and axe-playwright-python (both in the extra `dev`).
"""

from __future__ import annotations

import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from typing import Any

from kroniek.errors import KroniekError

CHROMIUM = which("chromium") or which("chromium-browser") or which("google-chrome")
ARGS = "--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync"
WIDTHS = (1440, 768, 390)
GRAVE = ("serious", "critical")
DETAILS = ("/event/", "/actor/", "/report/", "/conflict/", "/figures/")
"""Addresses of one thing, of which the first that a page links to is opened."""


ALONE = """() => {
    for (const page of document.querySelectorAll('[data-shell=file] main > section:not(.open)')) page.remove();
    const items = [...document.querySelectorAll('main .item')], few = Math.ceil(items.length / 250);
    items.forEach((item, i) => { if (i % few) item.remove(); else item.style.contentVisibility = 'visible'; });
}"""
"""Leaves one page of a file, of a long list 250 rows from beginning to end, and lays them all out: axe would weigh hidden pages too, for
minutes, and take rows that are not laid out yet for lying on top of each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What opening a page showed."""

    page: str
    width: int
    wrong: tuple[str, ...]
    ready: float
    """Milliseconds until all was drawn."""


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser that phones nobody."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=CHROMIUM, args=ARGS.split())
        yield browser
        browser.close()


@contextmanager
def served(case: Path, *, edit: bool = False) -> Iterator[str]:
    """The app for a chronicle on a free port of the loopback; gives its address."""
    import uvicorn

    from kroniek.serve.app import create_app

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    app = create_app(case, edit=edit, host="127.0.0.1", port=port)
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + 20
    while not server.started and time.monotonic() < until:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


class Watched:
    """A tab that notes what goes wrong in it: messages, errors, and requests to other places than `home`."""

    def __init__(self, browser: Any, home: str, *, width: int = 1440, scheme: str = "light", **more: Any) -> None:
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce", **more
        )
        self.context.set_default_timeout(20_000)
        self.context.set_default_navigation_timeout(60_000)
        self.page = self.context.new_page()
        self.wrong: list[str] = []
        self.page.on("console", lambda m: self.note(m.text) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda e: self.note(str(e)))
        self.page.on("request", lambda r: None if r.url.startswith((home, "data:")) else self.note(f"asks for {r.url}"))

    def note(self, text: str) -> None:
        """Keeps what went wrong."""
        self.wrong.append(text)

    def look(self, address: str, name: str, *, axe: bool = True, contrast: bool = True) -> Look:
        """Opens a page and says what is wrong with it. Contrast is what axe takes longest over: it weighs every word."""
        self.page.goto("about:blank")
        self.wrong.clear()
        began = time.perf_counter()
        answer = self.page.goto(address)
        self.page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))")
        ready = 1000 * (time.perf_counter() - began)
        if answer and answer.status >= 400:
            self.note(f"status {answer.status}")
        width = self.page.viewport_size["width"]
        wide = self.page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            self.note(f"scrolls sideways: {wide} > {width}")
        if axe:
            self.page.evaluate(ALONE)
            self.wrong.extend(grave(self.page, contrast=contrast))
        return Look(page=name, width=width, wrong=tuple(self.wrong), ready=ready)

    def close(self) -> None:
        """Closes the tab."""
        self.context.close()


def grave(page: Any, *, contrast: bool = True) -> list[str]:
    """What axe finds that is serious or critical, with the first place of each."""
    from axe_playwright_python.sync_playwright import Axe

    options = {"resultTypes": ["violations"], "rules": {"color-contrast": {"enabled": contrast}}}
    found = Axe().run(page, options=options).response["violations"]
    return [f"axe {v['id']} ({len(v['nodes'])}×): {v['nodes'][0]['html'][:160]}" for v in found if v["impact"] in GRAVE]


def pages_of(tab: Watched, home: str) -> list[str]:
    """The addresses of the app's pages: those in its bar, and the first event, actor, report, conflict and question."""
    tab.page.goto(home)
    hrefs = "links => links.map(a => a.getAttribute('href'))"
    bar: list[str] = [h for h in tab.page.eval_on_selector_all("header a[href]", hrefs) if h.startswith("/")]
    pages = list(dict.fromkeys(["/", *bar]))
    found: dict[str, str] = {}
    for path in pages:
        tab.page.goto(home + path)
        for href in tab.page.eval_on_selector_all("main a[href]", hrefs):
            for kind in DETAILS:
                if href.startswith(kind):
                    found.setdefault(kind, href)
    return [*pages, *found.values()]


def sections_of(tab: Watched, address: str) -> list[str]:
    """The pages in a file: those in its bar, and the first line, question, actor and report."""
    tab.page.goto(address)
    bar: list[str] = tab.page.eval_on_selector_all("header nav a", "links => links.map(a => a.hash)")
    ones = [f"main > section[data-under={name}]:not(.whole)" for name in ("timeline", "figures", "actors")]
    more = [tab.page.evaluate(f"document.querySelector('{s}')?.id || ''") for s in (*ones, ".reader")]
    return [*bar, *(f"#{name}" for name in more if name)]


def table(looks: Sequence[Look]) -> str:
    """One row a page: its widths, how fast it opened, and what is wrong."""
    rows = [f"{'page':<44}{'width':>6}{'ready':>9}  wrong"]
    rows += [f"{x.page[:43]:<44}{x.width:>6}{x.ready:>6.0f} ms  {'; '.join(x.wrong) or '-'}" for x in looks]
    return "\n".join(rows)


def walk(browser: Any, home: str, pages: Sequence[str], *, contrast: bool = True) -> list[Look]:
    """All pages at all widths, the narrowest in the dark and in English; axe looks at the widest, and for contrast at the narrowest too."""
    looks = []
    for width in WIDTHS:
        narrow = width == WIDTHS[-1]
        scheme, locale = ("dark", "en-GB") if narrow else ("light", "nl-NL")
        tab = Watched(browser, home, width=width, scheme=scheme, locale=locale)
        looks += [tab.look(home + path, path, axe=width == WIDTHS[0] or (narrow and contrast), contrast=contrast) for path in pages]
        tab.close()
    return sorted(looks, key=lambda x: (pages.index(x.page), -x.width))


def main(case: Path) -> int:
    """Walks through the app and the report of a chronicle; gives the number of pages with something wrong."""
    from kroniek.serve.report import write_report

    if CHROMIUM is None:
        raise KroniekError("there is no Chromium on this machine; type: apt-get install chromium")
    with chromium() as browser, served(case) as home, tempfile.TemporaryDirectory() as folder:
        tab = Watched(browser, home)
        looks = walk(browser, home, pages_of(tab, home))
        tab.close()
        print(f"app of {case}\n{table(looks)}")
        file = Path(folder) / "report.html"
        try:
            size = write_report(case, file)
        except KroniekError as e:
            print(f"\nreport: {e}")
        else:
            tab = Watched(browser, file.as_uri())
            own = walk(browser, file.as_uri(), sections_of(tab, file.as_uri()))
            tab.close()
            print(f"\nreport, {size / 1e6:.1f} MB\n{table(own)}")
            looks += own
    bad = sum(bool(x.wrong) for x in looks)
    print(f"\n{len(looks)} looks, {bad} with something wrong")
    return bad


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])) > 0)
