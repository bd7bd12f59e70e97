"""Records into HTML: the templates, and the words of one language that they use."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from kroniek import __version__
from kroniek.records import Span, When
from kroniek.serve import words
from kroniek.serve.links import NAV

STRAY = str.maketrans(dict.fromkeys("\x00\x0b\x0c\x1b", "�"))
"""Characters that no page may hold; the text itself keeps them, and so do offsets."""


@cache
def environment() -> Environment:
    """The templates: everything is escaped, and a name that is not there is an error."""
    env = Environment(
        loader=PackageLoader("kroniek.serve"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    env.globals |= {"precision": words.precision, "firm": words.firm, "nav": NAV, "version": __version__, "data": data_block}
    return env


class Speech:
    """The words, dates and numbers of one language, as templates call them."""

    def __init__(self, language: str) -> None:
        self.language, self.index = language, words.LANGUAGES.index(language)

    def w(self, key: str, *values: object) -> str:
        """A word or sentence; `values` are put in it."""
        text = words.WORDS[key][self.index]
        return text.format(*values) if values else text

    def many(self, n: int, key: str) -> str:
        """A number of something: `1 bericht`, `3 berichten`."""
        return f"{self.number(n)} {self.w(f'{key}_one' if n == 1 else f'{key}_many')}"

    def number(self, x: float) -> str:
        return words.number(x, self.index)

    def days(self, when: When | None) -> str:
        return words.days(when, self.index)

    def stretch(self, when: When | None) -> str:
        return words.stretch(when, self.index)

    def day(self, day: date | None) -> str:
        return words.day(day, self.index) if day else self.w("undated")

    def reason(self, when: When) -> str:
        return words.reason(when, self.index)

    def quantity(self, low: float | None, high: float | None, approximate: bool) -> str:
        return words.quantity(low, high, approximate, self.index)

    def measure(self, unit: str) -> str:
        return words.measure(unit, self.index)

    def counted(self, counted: str, unit: str) -> str:
        return words.counted(counted, unit, self.index)

    def month(self, year: int | None, number: int | None) -> str:
        return words.month(year, number, self.index)

    def names(self) -> dict[str, Any]:
        """Everything, by the names that templates use."""
        said = ("w", "many", "number", "days", "stretch", "day", "reason", "quantity", "measure", "counted", "month")
        return {"lang": self.language, "plain": self.w, **{name: getattr(self, name) for name in said}}


def render(template: str, known: Mapping[str, Any]) -> str:
    """A page, from its template and what that knows."""
    return environment().get_template(template).render(**known).translate(STRAY)


def plain(x: Any) -> Any:
    """A record as JSON has it: objects, lists, ISO days; a span is its report, start and end."""
    if isinstance(x, Span):
        return {"report": x.report, "start": x.start, "end": x.end}
    if isinstance(x, When):
        return {"earliest": plain(x.earliest), "latest": plain(x.latest), "reason": x.reason}
    if hasattr(x, "given") and hasattr(x, "address"):
        return x.given()
    if is_dataclass(x):
        return {f.name: plain(getattr(x, f.name)) for f in fields(x)}
    if isinstance(x, dict):
        return {k: plain(v) for k, v in x.items()}
    if isinstance(x, (list, tuple, set, frozenset)):
        return [plain(v) for v in x]
    if isinstance(x, date):
        return x.isoformat()
    return x


def data_block(x: Any) -> Markup:
    """Data inside a `<script type="application/json">`: nothing in it can end the element or begin a comment."""
    text = json.dumps(plain(x), ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return Markup(text)
