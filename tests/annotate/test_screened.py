"""What is left unread is white space to the parser, and every other character stays where it is."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import build
from kroniek.annotate import annotate_screened, nlp
from kroniek.records import Span, Unread
from records import TEXTS


@given(st.data())
def test_only_what_is_unread_is_blank(data: Any) -> None:
    report = build.report(data.draw(TEXTS))
    places = st.tuples(st.integers(0, len(report.text) - 1), st.integers(1, 20))
    spans = [Span(report.id, a, min(a + n, len(report.text))) for a, n in data.draw(st.lists(places, max_size=4))]
    unread = [Unread(span=s, kind="boilerplate", what="share") for s in spans]
    ((_, doc),) = annotate_screened([build.reading(report, unread=unread)], BLANK)
    seen = doc.text
    assert len(seen) == len(report.text)
    for i, letter in enumerate(report.text):
        assert seen[i] == (" " if any(s.start <= i < s.end for s in spans) else letter)


class _Tokens:
    """A pipeline that only cuts a text into words."""

    def __init__(self) -> None:
        self.make_doc = nlp("nl").make_doc

    def pipe(self, docs: Any, *, as_tuples: bool, batch_size: int) -> Any:
        return docs


BLANK: Any = _Tokens()
