"""Pages in both languages at once: a file has no server to ask for the other one.

Templates are rendered with words that are marks; afterwards every mark becomes the Dutch words with the English beside them, which the
script puts in their place. So a template says a thing once, and need not know that two languages are listening.
"""

from __future__ import annotations

import re
from typing import Any

from markupsafe import escape

from kroniek.serve.render import Speech

OPEN, CLOSE = "\ufdd0", "\ufdd1"
"""Around the number of a mark: Unicode keeps these two for use inside a program, and no text has them."""
MARK = re.compile(f"{OPEN}([0-9]+){CLOSE}")
TOKEN = re.compile(r"<script\b.*?</script>|<[^>]*>", re.DOTALL)
ATTRIBUTE = re.compile(f'([a-z-]+)="([^"]*{OPEN}[^"]*)"')


class BothLanguages(Speech):
    """Speech that is heard in two languages: what differs is a mark until `spoken` puts the words in."""

    def __init__(self) -> None:
        super().__init__("nl")
        self._one, self._other = Speech("nl").names(), Speech("en").names()
        self._marks: dict[tuple[str, str], int] = {}
        self._said: list[tuple[str, str]] = []

    def names(self) -> dict[str, Any]:
        """All names of a speech; those that are functions give marks."""
        return {name: self._both(name) if callable(f) else f for name, f in self._one.items()}

    def _both(self, name: str) -> Any:
        one, other = self._one[name], self._other[name]

        def say(*values: Any) -> str:
            nl, en = (str(f(*(self.heard(v, i) for v in values))) for i, f in enumerate((one, other)))
            return nl if nl == en else self._mark(nl, en)

        return say

    def _mark(self, nl: str, en: str) -> str:
        if (nl, en) not in self._marks:
            self._marks[nl, en] = len(self._said)
            self._said.append((nl, en))
        return f"{OPEN}{self._marks[nl, en]}{CLOSE}"

    def heard(self, value: Any, language: int) -> Any:
        """A value with the marks in it put into one language."""
        if not isinstance(value, str) or OPEN not in value:
            return value
        return MARK.sub(lambda m: self._pair(m)[language], value)

    def _pair(self, m: re.Match[str]) -> tuple[str, str]:
        number = int(m[1])
        return self._said[number] if number < len(self._said) else ("", "")

    def spoken(self, html: str) -> str:
        """The page with words for marks: Dutch, with the English beside it in running text and in labels."""
        out, last = [], 0
        for tag in TOKEN.finditer(html):
            out.append(MARK.sub(self._shown, html[last : tag.start()]))
            out.append(self._in_tag(tag[0]) if OPEN in tag[0] else tag[0])
            last = tag.end()
        out.append(MARK.sub(self._shown, html[last:]))
        return "".join(out)

    def _shown(self, m: re.Match[str]) -> str:
        nl, en = self._pair(m)
        return f'<span data-en="{escape(en)}">{escape(nl)}</span>'

    def _in_tag(self, tag: str) -> str:
        if tag.startswith("<script"):
            return str(self.heard(tag, 0))

        def attribute(m: re.Match[str]) -> str:
            nl, en = (MARK.sub(lambda k, i=i: str(escape(self._pair(k)[i])), m[2]) for i in (0, 1))
            more = f' data-say="{m[1]}" data-say-nl="{nl}" data-say-en="{en}"' if m[1] in ("aria-label", "title") else ""
            return f'{m[1]}="{nl}"{more}'

        return ATTRIBUTE.sub(attribute, tag)
