"""Quotations in a text: which mark opens, which closes, what lies in which, whatever the style and where one mark is missing."""

from __future__ import annotations

from dataclasses import dataclass

from kroniek.lang.shapes.claims import QuoteMarks

REACH = 1500
"""How many characters behind a line break a closing mark is looked for."""
END = ".?!…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """One quotation: `[start, end)` with its marks, `[inner, stop)` without. `closed` is false where the closing mark is missing."""

    start: int
    inner: int
    stop: int
    end: int
    closed: bool = True


@dataclass(frozen=True, slots=True)
class _Open:
    mark: str
    start: int
    inner: int


def find_quotes(text: str, marks: QuoteMarks, body: int = 0) -> list[Quote]:
    """All quotations, in order, an outer one before those in it.

    >>> from kroniek.lang import load
    >>> text = "'Weg', riep ze. “Hij zei: ‘Nee.’”"
    >>> [text[q.inner:q.stop] for q in find_quotes(text, load("nl").claims.quotes)]
    ['Weg', 'Hij zei: ‘Nee.’', 'Nee.']
    """
    return sorted(_Scan(text, marks).run(body), key=lambda q: (q.start, -q.end))


class _Scan:
    """One walk through the text with the marks that are still open."""

    def __init__(self, text: str, marks: QuoteMarks) -> None:
        self.text, self.marks = text, marks
        self.all = sorted({*marks.pairs, *(c for cs in marks.pairs.values() for c in cs)}, key=lambda m: (-len(m), m))
        self.initials = {m[0] for m in self.all}
        self.open: list[_Open] = []
        self.found: list[Quote] = []

    def run(self, body: int) -> list[Quote]:
        i = body
        while i < len(self.text):
            if self.text[i] == "\n":
                self._line_break(i)
            mark = self._mark(i)
            if mark:
                self._see(i, mark)
            i += len(mark) or 1
        self._unclosed(0, len(self.text))
        return self.found

    def _mark(self, i: int) -> str:
        if self.text[i] not in self.initials:
            return ""
        return next((m for m in self.all if self.text.startswith(m, i)), "")

    def _see(self, i: int, mark: str) -> None:
        if self._can_close(i, mark):
            for depth in range(len(self.open) - 1, -1, -1):
                if mark in self.marks.pairs[self.open[depth].mark] and not self._is_genitive(i, mark):
                    self._close(depth, i, i + len(mark))
                    return
        if mark in self.marks.pairs and self._can_open(i, mark):
            same = next((d for d, o in enumerate(self.open) if o.mark == mark), None)
            if same is not None and not self.text[:i].rstrip().endswith(":"):
                self._unclosed(same, i)
            self.open.append(_Open(mark, i, i + len(mark)))

    def _close(self, depth: int, stop: int, end: int) -> None:
        top = self.open[depth]
        del self.open[depth:]
        if stop > top.inner:
            self.found.append(Quote(start=top.start, inner=top.inner, stop=stop, end=end))

    def _can_open(self, i: int, mark: str) -> bool:
        before, after = self.text[max(0, i - 1) : i], self.text[i + len(mark) : i + len(mark) + 1]
        if before and (before.isalnum() or before in ".,?!)"):
            return False
        if not after or after.isspace() or after in ",.;:?!)":
            return self.text.startswith("...", i + len(mark))
        return not (mark in self.marks.apostrophes and self._word(i + len(mark)) in self.marks.elided)

    def _can_close(self, i: int, mark: str) -> bool:
        before, after = self.text[max(0, i - 1) : i], self.text[i + len(mark) : i + len(mark) + 1]
        if not before or before.isspace() or before in "([":
            return before.isspace() and (after in {",", "."} or not after or after.isspace()) and mark not in self.marks.apostrophes
        return not (mark in self.marks.apostrophes and after.isalnum())

    def _word(self, i: int) -> str:
        j = i
        while j < len(self.text) and self.text[j].isalpha():
            j += 1
        return self.text[i:j].lower()

    def _is_genitive(self, i: int, mark: str) -> bool:
        """An apostrophe behind an s that is a possessive, as another one closes the quotation further on."""
        if mark not in self.marks.apostrophes or self.text[i - 1].lower() not in "sxz" or self.text[i + 1 : i + 2] != " ":
            return False
        return self.text[i + 2 : i + 3].islower() and self._closes_first(i + 1, self.open[-1].mark, line=True)

    def _closes_first(self, i: int, opener: str, *, line: bool = False) -> bool:
        """Behind `i`, does a mark close `opener` before the next one like it opens?"""
        for j in range(i, min(len(self.text), i + (300 if line else REACH))):
            if line and self.text[j] == "\n":
                return False
            seen = self._mark(j)
            if seen in self.marks.pairs[opener] and self._can_close(j, seen):
                return True
            if seen == opener and self._can_open(j, seen):
                return False
        return False

    def _line_break(self, i: int) -> None:
        for depth, o in enumerate(self.open):
            if self.text[i:].lstrip().startswith(o.mark) or not self._closes_first(i, o.mark):
                self._unclosed(depth, i)
                return

    def _unclosed(self, depth: int, end: int) -> None:
        """Ends what is open from `depth` on: at the end of its line or first sentence; a lone apostrophe is no quotation."""
        if depth < len(self.open) and self.open[depth].mark not in self.marks.apostrophes:
            o = self.open[depth]
            stop = self._sentence_end(o.inner, end)
            if stop > o.inner:
                self.found.append(Quote(start=o.start, inner=o.inner, stop=stop, end=stop, closed=False))
        del self.open[depth:]

    def _sentence_end(self, i: int, end: int) -> int:
        if self.text[end : end + 1] in {"\n", ""}:
            return i + len(self.text[i:end].rstrip())
        for j in range(i, end):
            if self.text[j] in END and (j + 1 >= end or self.text[j + 1].isspace()):
                return j + 1
        return i + len(self.text[i:end].rstrip())
