"""What a language brings to find names and to say what they name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

PlaceKind = Literal["state", "place", "region"]
Label = Literal["PER", "LOC", "ORG", "MISC", "O"]
LABELS: tuple[Label, ...] = ("PER", "LOC", "ORG", "MISC", "O")
"""What a capitalised phrase can be; `O` is no name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceName:
    """A place under its own name in this language: `Kiev` and `Kyiv` are both `Kyiv`.

    `country` is an ISO 3166 code; `weight` the ten-logarithm of the inhabitants, 9 for states, 7 for regions.
    """

    name: str
    kind: PlaceKind
    country: str | None
    latitude: float | None
    longitude: float | None
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A kind of word beside a name that tells what is named, with a sentence that shows one of them."""

    name: str
    words: frozenset[str]
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Names that are known, and words that tell what an unknown name names."""

    place: Callable[[str], PlaceName | None]
    """The place of a name as it is written: `Parijs`, `VS`, `Oost-Duitsland`."""
    demonym: Callable[[str], PlaceName | None]
    """The place of an adjective or inhabitant: `Venezolaanse`, `Oekraïners`."""
    organisations: Mapping[str, str]
    """The kind of each organisation we know: `party`, `news`, `company`."""
    products: Mapping[str, str]
    """The kind of each other thing with a name: `event`, `law`, `work`."""
    plain_products: frozenset[str]
    """Kinds of these whose names are hardly anything else: `product`, but not `vehicle` (`Golf`)."""
    given_names: Mapping[str, int]
    """In how many languages a first name is known."""
    surnames: Mapping[str, int]
    weights: Mapping[str, tuple[float, ...]]
    """What each feature says for each of `LABELS`, learned by `training/name_weights.py`."""
    not_names: frozenset[str]
    """Words with a capital that are no names: days and months, forms of address."""
    small_words: frozenset[str]
    """Words that are no name alone and begin none, however a sentence that begins with them prints them."""
    patterns: tuple[tuple[str, Label], ...]
    """Patterns of whole names and what they name: motorways, initials."""
    person_particles: frozenset[str]
    """Small words within a person's name: `van`, `al`."""
    person_titles: frozenset[str]
    """Words before a person's name that are no part of it: `minister`, `dr.`."""
    links: frozenset[str]
    """Small words within the name of an organisation: `Raad van State`."""
    linking_heads: frozenset[str]
    """First words of names that go on behind such a link: `ministerie`, `universiteit`."""
    lower_heads: frozenset[str]
    """Those that belong to the name without a capital too: `ministerie van Buitenlandse Zaken`."""
    ministry_words: frozenset[str]
    """What ministries are called after, joined by commas and `en`."""
    compound_parts: tuple[str, ...]
    """First parts of hyphen compounds that name a body of people: `regering-`, `kabinet-`."""
    body_parts: frozenset[str]
    """Last parts that do: `Lima-groep`."""
    place_parts: frozenset[str]
    """Last parts of hyphen compounds that name a place: `Krim-schiereiland`."""
    member_endings: tuple[str, ...]
    """What makes a member of a party out of its name: `'er`."""
    cues: tuple[Cue, ...]
    """Groups of words that count when they stand before, behind or above a name."""
    endings: Mapping[str, str]
    """Ends of names and what they tell: `-stan` a place."""
    company_words: frozenset[str]
    """Last words of names of companies."""
    occasions: frozenset[str]
    """Last words of names of prizes, treaties, wars and other occasions."""
    possessives: tuple[str, ...]
    """What a name carries as possessor: `'s`, `s`."""
