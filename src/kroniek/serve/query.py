"""What is typed in a search box, as a question to the full-text index: words, phrases, AND OR NOT, prefixes, nearness, fields.

    vuurwerk "onderzoek naar de brand"     both, the second as it stands there
    brand OR explosie, brand NOT oefening  either; one without the other
    (brand OR explosie) AND fabriek        brackets first
    explo*                                 any word that begins so
    "raad brug"~10                         at most ten words apart; also NEAR(raad brug, 10)
    actor:Visser bron:"De Testkrant"       who is mentioned; which outlet
    van:2024-03 tot:2024-05 soort:protest  published in those days; what kind of event

Words are matched without regard to case and accents. A question that cannot be understood raises `QueryError` with the place of the fault.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kroniek.errors import RequestError
from kroniek.ingest.dates import interval

LONGEST = 500
"""Characters of a question beyond which it is no longer one."""
DEEPEST = 20
"""Brackets in brackets."""
APART = 10
"""Words that NEAR allows between its words when it does not say."""

FIELDS = {
    "actor": "actor", "wie": "actor", "who": "actor", "bron": "source", "source": "source", "outlet": "source",
    "van": "since", "vanaf": "since", "from": "since", "tot": "until", "to": "until", "until": "until",
    "soort": "type", "type": "type", "kind": "type",
}  # fmt: skip
"""Names that may stand before a colon, in both languages, and what each is called in `Question`."""

TOKEN = re.compile(
    r'\s*(?:(?P<field>[A-Za-z]+):(?P<value>"[^"]*"|[^\s()"]+)?|(?P<phrase>"(?P<said>[^"]*)"(?P<star>\*)?(?:~(?P<near>\d{1,3}))?)'
    r'|(?P<quote>")|(?P<open>\()|(?P<close>\))|(?P<comma>,)|(?P<word>[^\s()",]+))'
)
WORD = re.compile(r"\w")


class QueryError(RequestError):
    """A question that cannot be understood, and the character at which that shows."""

    def __init__(self, text: str, position: int, key: str, **values: object) -> None:
        self.text, self.position = text, position
        found = text[position : position + 1]
        where = f"character {position + 1}" + (f", {found!r}" if found.strip() else "")
        super().__init__(
            f"{MESSAGES[key].format(**values)} ({where})", key=f"query_{key}", values={**values, "position": position + 1}
        )


MESSAGES = {
    "long": "a question has at most {most} characters",
    "quote": 'a quotation mark that opens here is never closed; to search for a phrase: "words in order"',
    "open": "a bracket that opens here is never closed",
    "close": "a bracket closes here that was never opened",
    "deep": "there are more than {most} brackets within each other",
    "before": "{word} needs words before it",
    "after": "{word} needs words after it",
    "empty": "there are no words here to search for",
    "field": "there is no field {name}; there are actor: bron: van: tot: soort:",
    "value": "{name}: needs something behind the colon",
    "day": "{name}:{value} is no day, month or year; write 2024-07-08, 2024-07 or 2024",
    "within": "{name}: cannot stand within brackets or behind OR and NOT; write it by itself",
    "near": "NEAR needs two words or more: NEAR(council bridge, 10)",
}
"""Why a question cannot be understood, in English; serve/words.py has the Dutch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What was asked: an expression for the full-text index (empty: everything), and the fields that narrow it."""

    match: str = ""
    actor: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    type: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int
    near: int | None = None
    star: bool = False


def parse(text: str) -> Question:
    """The question in a text.

    >>> parse('brand "de oude fabriek" NOT oefen*').match
    '"brand" AND ("de oude fabriek" NOT "oefen"*)'
    >>> parse('actor:Visser van:2024').actor
    ('Visser',)
    """
    if len(text) > LONGEST:
        raise QueryError(text, LONGEST, "long", most=LONGEST)
    return _Parser(text.replace("\x00", " ")).question()


class _Parser:
    """Recursive descent: or < and < not < one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.fields: dict[str, list[str]] = {}
        self.tokens = list(self._scan())
        self.i = self.depth = 0

    def _scan(self) -> list[_Token]:
        out, at = [], 0
        while m := TOKEN.match(self.text, at):
            kind = str(m.lastgroup if m["phrase"] is None else "phrase")
            kind = "field" if m["field"] is not None else kind
            start, at = m.start(kind), m.end()
            if kind == "quote":
                raise QueryError(self.text, start, "quote")
            if kind == "field":
                out += self._field(m["field"], m["value"], start)
            elif kind == "phrase":
                out.append(_Token(kind, m["said"], start, int(m["near"]) if m["near"] else None, bool(m["star"])))
            elif kind == "word" and m["word"] in ("AND", "OR", "NOT"):
                out.append(_Token(m["word"], m["word"], start))
            else:
                out.append(_Token(kind, m[kind], start))
        return out

    def _field(self, name: str, value: str | None, at: int) -> list[_Token]:
        if name.lower() not in FIELDS:
            if value is not None and value.startswith("//"):  # an address is a phrase
                return [_Token("phrase", f"{name}:{value}", at)]
            raise QueryError(self.text, at, "field", name=f"{name}:")
        said = (value or "").strip('"').strip()
        if not said:
            raise QueryError(self.text, min(at + len(name), len(self.text) - 1), "value", name=name)
        if FIELDS[name.lower()] in ("since", "until") and interval(said, "asked") is None:
            raise QueryError(self.text, at + len(name) + 1, "day", name=name, value=said)
        return [_Token("field", f"{FIELDS[name.lower()]}:{said}", at)]

    def question(self) -> Question:
        match = ""
        while self.i < len(self.tokens):
            token = self.tokens[self.i]
            if token.kind == "close":
                raise QueryError(self.text, token.at, "close")
            part = self._or()
            match = _join("AND", match, part)
        actor, source, type_ = (tuple(self.fields.get(name, ())) for name in ("actor", "source", "type"))
        since, until = (self.fields.get(name, [""])[-1] for name in ("since", "until"))
        return Question(match=match, actor=actor, source=source, type=type_, since=since, until=until)

    def _peek(self) -> _Token | None:
        return self.tokens[self.i] if self.i < len(self.tokens) else None

    def _or(self) -> str:
        left = self._and()
        while (token := self._peek()) and token.kind == "OR":
            left = self._binary("OR", left, self._and, token)
        return left

    def _and(self) -> str:
        left = self._not()
        while (token := self._peek()) and token.kind not in ("OR", "close", "comma", "NOT"):
            left = self._binary("AND", left, self._not, token) if token.kind == "AND" else _join("AND", left, self._not())
        return left

    def _not(self) -> str:
        left = self._one()
        while (token := self._peek()) and token.kind == "NOT":
            left = self._binary("NOT", left, self._one, token)
        return left

    def _binary(self, word: str, left: str, right: object, token: _Token) -> str:
        if not left:
            raise QueryError(self.text, token.at, "before", word=word)
        self.i += 1
        follows = self._peek()
        if follows is None or follows.kind in ("close", "AND", "OR", "NOT", "comma"):
            raise QueryError(self.text, token.at, "after", word=word)
        if follows.kind == "field":
            raise QueryError(self.text, follows.at, "within", name=follows.text.split(":")[0])
        return _join(word, left, right())  # type: ignore[operator]

    def _one(self) -> str:
        token = self._peek()
        if token is None:
            return ""
        self.i += 1
        if token.kind == "field":
            if self.depth:
                raise QueryError(self.text, token.at, "within", name=token.text.split(":")[0])
            name, _, value = token.text.partition(":")
            self.fields.setdefault(name, []).append(value)
            return ""
        if token.kind in ("AND", "OR", "NOT"):
            raise QueryError(self.text, token.at, "before", word=token.text)
        if token.kind == "open":
            return self._bracket(token)
        if token.kind == "word" and token.text == "NEAR" and (follows := self._peek()) and follows.kind == "open":
            return self._nearness(token)
        if token.kind == "comma":
            return ""
        return self._term(token)

    def _bracket(self, token: _Token) -> str:
        self.depth += 1
        if self.depth > DEEPEST:
            raise QueryError(self.text, token.at, "deep", most=DEEPEST)
        inside = ""
        while (follows := self._peek()) and follows.kind != "close":
            inside = _join("AND", inside, self._or())
        if self._peek() is None:
            raise QueryError(self.text, token.at, "open")
        self.i += 1
        self.depth -= 1
        if not inside:
            raise QueryError(self.text, token.at, "empty")
        return inside

    def _nearness(self, token: _Token) -> str:
        opened = self.tokens[self.i]
        self.i += 1
        words: list[str] = []
        apart = APART
        while (follows := self._peek()) and follows.kind in ("word", "phrase", "comma"):
            self.i += 1
            if follows.kind == "comma":
                number = self._peek()
                if (
                    number
                    and number.kind == "word"
                    and number.text.isascii()
                    and number.text.isdigit()
                    and len(number.text) < 4
                ):
                    apart, self.i = int(number.text), self.i + 1
            elif term := self._term(follows):
                words.append(term)
        if (follows := self._peek()) is None or follows.kind != "close":
            raise QueryError(self.text, opened.at, "open")
        self.i += 1
        if len(words) < 2:
            raise QueryError(self.text, token.at, "near")
        return f"NEAR({' '.join(words)}, {apart})"

    def _term(self, token: _Token) -> str:
        text, star = token.text, token.star
        if token.kind == "word" and text.endswith("*"):
            text, star = text.rstrip("*"), True
        if not WORD.search(text):
            if token.kind == "word":
                return ""  # a dash by itself
            raise QueryError(self.text, token.at, "empty")
        if token.near is not None:
            return f"NEAR({' '.join(_quoted(w) for w in text.split())}, {token.near})"
        return _quoted(text) + ("*" if star else "")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _join(word: str, left: str, right: str) -> str:
    if not left or not right:
        return left or right
    return f"{_bracketed(left)} {word} {_bracketed(right)}"


def _bracketed(part: str) -> str:
    return f"({part})" if re.search(r'"\s(?:AND|OR|NOT)\s|\)\s(?:AND|OR|NOT)\s|\*\s(?:AND|OR|NOT)\s', part) else part
