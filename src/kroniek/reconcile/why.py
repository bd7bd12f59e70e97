"""Why something was concluded, as a key and values that become a sentence in the language of who reads it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from kroniek.lang.sentences import sentence
from kroniek.records import Judgement, Link, LinkKind

Told = str | list[Any]
"""A word, or a list that says what it is: see `lang/sentences.py`."""

Because = tuple[str, dict[str, Told]]
"""One of several reasons: a key and its values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """A key, its values as JSON, and the sentence that they give in the language of the reports."""

    key: str
    values: str
    sentence: str


def why(code: str, key: str, **values: Told) -> Why:
    """A reason with its sentence in the language `code`."""
    return Why(key=key, values=json.dumps(values, ensure_ascii=False), sentence=sentence(key, values, code))


def because(key: str, **values: Told) -> Because:
    """A reason among others, for the list `["all", ...]`."""
    return key, values


def linked(kind: LinkKind, a: str, b: str, judgement: Judgement, score: float, because: Why) -> Link:
    """A link of two findings by a rule, the smaller id first."""
    left, right = sorted((a, b))
    return Link(
        kind=kind, left=left, right=right, judgement=judgement, score=score, reason=because.sentence, key=because.key,
        values=because.values,
    )  # fmt: skip
