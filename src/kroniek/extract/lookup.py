"""Which actor stands at a word, which claim covers a passage: what the finders after `actors` and `claims` ask most."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from kroniek.records import Actor, Claim, Report, Span


def span_of(report: Report, tokens: DocSpan | Token) -> Span:
    """The place of a token or of a run of tokens in the report's text."""
    if isinstance(tokens, Token):
        return Span(report.id, tokens.idx, tokens.idx + len(tokens))
    return Span(report.id, tokens.start_char, tokens.end_char)


def tokens_of(doc: Doc, span: Span) -> DocSpan:
    """The tokens that a span touches; `alignment_mode` expands to whole tokens."""
    found = doc.char_span(span.start, span.end, alignment_mode="expand")
    if found is None:
        raise ValueError(f"{span} lies outside the document")
    return found


class Mentions:
    """The actors of a report by the words that mention them."""

    def __init__(self, doc: Doc, actors: Iterable[Actor]) -> None:
        self._head: dict[int, list[tuple[int, str]]] = {}
        self._spans: list[tuple[int, int, str]] = []
        self.actor = {a.id: a for a in actors}
        self._names: set[int] = set()
        self._named: list[tuple[int, int, str]] = []
        self.parts: set[tuple[int, str]] = set()
        """Words of which the actor is only the first part, and that actor: the party in `VVD-leider`."""
        self.inner: set[tuple[int, str]] = set()
        """Words of which it is only the last part: the person in `de regering-Jansen`."""
        for actor in self.actor.values():
            for mention in actor.mentions:
                tokens = tokens_of(doc, mention.span)
                self._spans.append((tokens.start, tokens.end, actor.id))
                if tokens.end_char > mention.span.end:
                    self.parts.add((tokens.root.i, actor.id))
                if tokens.root.idx < mention.span.start:
                    self.inner.add((tokens.root.i, actor.id))
                if mention.form == "name":
                    self._names.add(tokens.root.i)
                    self._named.append((tokens.start, tokens.end, actor.id))
                self._head.setdefault(tokens.root.i, []).append((tokens.end - tokens.start, actor.id))
        self._spans.sort()
        self._places = sorted((i, a) for i, found in self._head.items() for _, a in found)

    def at(self, token: Token) -> tuple[str, ...]:
        """Actors one of whose mentions has this token as its head word, the longest mention first; a plural stands for several."""
        return tuple(dict.fromkeys(a for _, a in sorted(self._head.get(token.i, ()), key=lambda x: (-x[0], x[1]))))

    def standing(self, start: int, end: int) -> list[tuple[int, str]]:
        """The head words of mentions between two token indices, each with its actor, in order."""
        return self._places[bisect_left(self._places, (start, "")) : bisect_left(self._places, (end, ""))]

    def is_name(self, token: Token) -> bool:
        """Is the token the head word of a name?"""
        return token.i in self._names

    def by_name(self, token: Token) -> tuple[str, ...]:
        """Actors in whose name the token stands though it is not its head word, which the parser hung elsewhere; the shortest first."""
        found = sorted((e - s, a) for s, e, a in self._named if s <= token.i < e and not s <= token.head.i < e)
        return tuple(dict.fromkeys(a for _, a in found))

    def starting(self, index: int) -> tuple[str, ...]:
        """Actors one of whose mentions begins with this token, the longest mention first."""
        found = sorted((s - e, a) for s, e, a in self._spans if s == index)
        return tuple(dict.fromkeys(a for _, a in found))

    def within(self, start: int, end: int) -> tuple[str, ...]:
        """Actors mentioned between two token indices, in order of mention."""
        return tuple(dict.fromkeys(a for s, e, a in self._spans if start <= s and e <= end))

    def outermost(self, start: int, end: int) -> tuple[str, ...]:
        """The same without those that are mentioned only inside another one's phrase: `een commissie onder leiding van Jansen` is one."""
        inside = [x for x in self._spans if start <= x[0] and x[1] <= end]
        return tuple(dict.fromkeys(a for s, e, a in inside if not any(o <= s and e <= p and p - o > e - s for o, p, _ in inside)))

    def covering(self, token: Token) -> tuple[str, ...]:
        """Actors one of whose mentions contains the token, the shortest mention first."""
        found = sorted((e - s, a) for s, e, a in self._spans if s <= token.i < e)
        return tuple(dict.fromkeys(a for _, a in found))


def claim_at(claims: Iterable[Claim], span: Span) -> Claim | None:
    """The innermost claim whose content contains the span: whose voice the passage is in."""
    around = [c for c in claims if c.span.contains(span)]
    return min(around, key=lambda c: (c.span.end - c.span.start, c.id), default=None)
