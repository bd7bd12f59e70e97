"""Where things are: the addresses of the app. The static report has its own, with the same names."""

from __future__ import annotations

from jinja2.filters import do_urlencode

from kroniek.records import Span
from kroniek.serve.asked import Asked

PATHS = {
    "overview": "/", "timeline": "/timeline", "claims": "/claims", "figures": "/figures", "actors": "/actors", "stances": "/stances",
    "conflicts": "/conflicts", "map": "/map", "reports": "/reports", "search": "/search", "quality": "/quality", "export": "/export",
    "decisions": "/decisions", "help": "/help", "api": "/api/",
}  # fmt: skip
"""Every page that has a name, and its path."""

NAV = (
    ("overview", "o"), ("timeline", "t"), ("claims", "u"), ("figures", "c"), ("actors", "a"), ("stances", "n"), ("conflicts", "x"),
    ("map", "k"), ("reports", "b"), ("search", "z"), ("quality", "q"), ("export", "e"),
)  # fmt: skip
"""The pages in the bar at the top, with the letter that goes there behind a `g`."""


class Links:
    """The addresses that a template asks for."""

    def page(self, name: str, **asked: str) -> str:
        """A page with filters: `link.page("timeline", actor=a.id)`."""
        return Asked().but(**asked).address(PATHS[name])

    def ask(self, name: str, asked: Asked, **changes: str | None) -> str:
        """A page with what was asked for, and something else."""
        return asked.but(**changes).address(PATHS[name])

    def following(self, name: str, asked: Asked, after: str) -> str:
        """The next part of a list."""
        return asked.but(after=after, size=asked.size).address(PATHS[name])

    def entry(self, entry: str) -> str:
        return f"/event/{_part(entry)}"

    def actor(self, actor: str) -> str:
        return f"/actor/{_part(actor)}"

    def report(self, report: str) -> str:
        return f"/report/{_part(report)}"

    def passage(self, span: Span) -> str:
        """A place in a report: the server lights it, and the browser goes there."""
        return f"/report/{_part(span.report)}?char={span.start},{span.end}#c{span.start}"

    def conflict(self, conflict: str) -> str:
        return f"/conflict/{_part(conflict)}"

    def question(self, question: str) -> str:
        return f"/figures/{_part(question)}"

    def static(self, name: str) -> str:
        return f"/static/{name}"


def _part(text: str) -> str:
    return do_urlencode(text).replace("/", "%2F")
