"""Manners: what robots.txt asks is done, and one host gets one request at a time, with a pause between two."""

from __future__ import annotations

import time
from collections.abc import Callable
from urllib.parse import urlsplit

from protego import Protego

from kroniek.errors import InputError
from kroniek.fetch.client import Answer, Client
from kroniek.fetch.reasons import for_now, no

NAME = "kroniek"
"""As which robots.txt knows us."""
ROBOTS_SIZE = 500_000
"""Bytes of a robots.txt that must be read at least (RFC 9309)."""
LONGEST_DELAY = 60.0
"""Seconds of a `Crawl-delay` that we keep to; a host that asks for more gets one request a minute."""

_EVERYBODY = Protego.parse("")


class Polite:
    """A client with manners. `delay` is the pause between two requests to one host, in seconds; robots.txt may ask for a longer one."""

    def __init__(
        self,
        client: Client,
        *,
        delay: float = 2.0,
        robots: bool = True,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.client, self.delay, self.robots = client, delay, robots
        self._sleep, self._clock = sleep, clock
        self._rules: dict[str, Protego | InputError] = {}
        self._next: dict[str, float] = {}

    def get(self, url: str, **how: object) -> Answer:
        """As `Client.get`. Raises `InputError` (`robots`) for what the host wants no program to read."""
        return self.client.get(url, judge=lambda here: self._judge(here, url), **how)  # type: ignore[arg-type]

    def ready(self, url: str) -> float:
        """When the host of an address may be asked again, on the clock that is used."""
        return self._next.get(_host(url), 0.0)

    def _judge(self, here: str, source: str) -> None:
        rules = self._rules_of(here) if self.robots else _EVERYBODY
        if not rules.can_fetch(here, NAME):
            raise no(source, "robots", host=_host(here))
        self._wait(here, min(LONGEST_DELAY, rules.crawl_delay(NAME) or 0))

    def _wait(self, url: str, asked: float) -> None:
        host = _host(url)
        wait = self._next.get(host, 0.0) - self._clock()
        if wait > 0:
            self._sleep(wait)
        self._next[host] = self._clock() + max(self.delay, asked)

    def _rules_of(self, url: str) -> Protego:
        """The rules of a host, asked for once. A host without any lets everybody in; one that cannot say now, nobody (RFC 9309)."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._rules:
            self._rules[origin] = self._asked(f"{origin}/robots.txt")
        rules = self._rules[origin]
        if isinstance(rules, InputError):
            raise InputError(url, rules.reason, key=rules.key, values=rules.values)
        return rules

    def _asked(self, url: str) -> Protego | InputError:
        try:
            answer = self.client.get(url, accept="text/plain", judge=lambda here: self._wait(here, 0), size=ROBOTS_SIZE)
        except InputError as e:
            return e if for_now(e) or e.key in ("private", "large") else _EVERYBODY
        return Protego.parse(answer.body.decode("utf-8", "replace"))


def _host(url: str) -> str:
    return urlsplit(url).netloc
