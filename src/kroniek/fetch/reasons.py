"""Why an address gives nothing, in words: what was found, what is possible, what to type next."""

from __future__ import annotations

from kroniek.errors import InputError

REASONS = {
    "address": "not a web address: {error}; one looks like https://example.org/news/1",
    "secret": "there is a user name or password in this address; Kroniek would keep it, so leave it out",
    "private": "{host} is at {address}, which is {found}; to allow it: --allow {host}",
    "no_host": "there is no host {host}, or no network: {error}",
    "connection": "the connection failed: {error}",
    "slow_host": "it took longer than {seconds} seconds",
    "large": "larger than {limit}",
    "redirects": "sent on more than {most} times",
    "loop": "sent on in a circle, back to {found}",
    "status": "the server answers {status} {found}",
    "busy_host": "the server answers {status} {found}, and asks to come back after {seconds} seconds",
    "media": "this is {found}, not a web page or text",
    "coding": "packed as {found}, which was not asked for",
    "broken": "broken off or damaged on the way: {error}",
    "robots": "robots.txt of {host} asks programs to stay away from it",
    "is_feed": "this is a feed; put it in a feeds.toml and type: kroniek watch feeds.toml CASE",
}


def no(source: str, key: str, **values: object) -> InputError:
    """The error for a reason."""
    return InputError(source, REASONS[key].format(**values), key=key, values=values)


LATER = frozenset(("no_host", "connection", "slow_host", "broken", "busy_host"))
"""What may go well another time; some a `status` too."""


def for_now(e: InputError) -> bool:
    """Is it worth to try again?"""
    status = int(str(e.values.get("status") or 0))
    return e.key in LATER or (e.key == "status" and (status >= 500 or status in (408, 425, 429)))
