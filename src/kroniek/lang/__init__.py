"""What a language brings: words and labels, no logic. `load("nl")` gives it, `codes()` lists what there is.

`Language` has no defaults, so that the type checker names what a new language lacks. Each part has its shape in
`lang/shapes/`, named as the module of `extract/` that uses it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from kroniek.errors import LanguageError
from kroniek.lang.shapes.actors import ActorWords
from kroniek.lang.shapes.borrowed import Borrowed
from kroniek.lang.shapes.claims import ClaimWords
from kroniek.lang.shapes.events import EventWords
from kroniek.lang.shapes.fields import FieldWords
from kroniek.lang.shapes.figures import FigureWords
from kroniek.lang.shapes.names import NameWords
from kroniek.lang.shapes.numbers import NumberWords
from kroniek.lang.shapes.phrases import Phrases
from kroniek.lang.shapes.places import PlaceWords
from kroniek.lang.shapes.screen import ScreenWords
from kroniek.lang.shapes.stances import StanceWords
from kroniek.lang.shapes.syntax import Syntax
from kroniek.lang.shapes.times import TimeWords
from kroniek.lang.shapes.tokens import TokenWords
from kroniek.lang.shapes.wire import WireWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """All that Kroniek knows of one language."""

    code: str
    name: str
    tokens: TokenWords
    syntax: Syntax
    borrowed: Borrowed
    names: NameWords
    times: TimeWords
    numbers: NumberWords
    figures: FigureWords
    actors: ActorWords
    claims: ClaimWords
    events: EventWords
    stances: StanceWords
    phrases: Phrases
    places: PlaceWords
    wire: WireWords
    screen: ScreenWords
    fields: FieldWords


@cache
def codes() -> tuple[str, ...]:
    """The languages that Kroniek reads.

    >>> codes()
    ('nl',)
    """
    return tuple(sorted(m.name for m in iter_modules(__path__) if m.ispkg and m.name != "shapes"))


@cache
def load(code: str) -> Language:
    """The language with an ISO 639-1 code; `LanguageError` when there is none."""
    if code not in codes():
        raise LanguageError(f"Kroniek reads {', '.join(codes())}, not {code!r}. To add it: docs/adding-a-language.md")
    language: Language = import_module(f"kroniek.lang.{code}").LANGUAGE
    return language
