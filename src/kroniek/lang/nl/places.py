"""Dutch for where on earth a place is: namesakes, and how a text says which one it means.

The table of namesakes holds what GeoNames counts (15,000 inhabitants and more, in the Netherlands and Belgium 500); villages
elsewhere are not in it. Which province a town lies in is not known either.
"""

from __future__ import annotations

from functools import cache

from kroniek.lang.nl.actors import WORDS as ACTORS
from kroniek.lang.nl.names import HERE, NEAR, known_places
from kroniek.lang.nl.names import WORDS as NAMES
from kroniek.lang.nl.names import place_of_row as _of_row
from kroniek.lang.shapes.names import PlaceName
from kroniek.lang.shapes.places import PlaceWords

STATE_OF = {"GB": "Verenigd Koninkrijk", "RU": "Rusland", "DE": "Duitsland", "RS": "Servië", "CZ": "Tsjechië", "TR": "Turkije"}
"""Countries of which the table has parts and forerunners under the same code (`Schotland`, `DDR`)."""


@cache
def _namesakes() -> dict[str, tuple[str, ...]]:
    out: dict[str, tuple[str, ...]] = {}
    for line in (HERE / "namesakes.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            form = line.partition("\t")[0]
            out[form] = (*out.get(form, ()), line)
    return out


@cache
def candidates(form: str) -> tuple[PlaceName, ...]:
    """All places that are written so, the biggest first.

    >>> [(p.country, p.name) for p in candidates("Tripoli")], candidates("tafel")
    ([('LY', 'Tripoli'), ('LB', 'Tripoli')], ())
    """
    place = NAMES.place(form)
    return (place, *map(_of_row, _namesakes().get(form, ()))) if place else ()


@cache
def _countries() -> dict[str, str]:
    out: dict[str, str] = {}
    for form, line in sorted(known_places().items()):
        _, canonical, kind, country, *_ = line.split("\t")
        if kind == "state" and country and not canonical:
            out.setdefault(country, form)
    return out | STATE_OF


def country(code: str) -> str | None:
    """The name of the country with a code.

    >>> country("LB"), country("GB"), country("XX")
    ('Libanon', 'Verenigd Koninkrijk', None)
    """
    return _countries().get(code)


WORDS = PlaceWords(
    candidates=candidates,
    country=country,
    home=NEAR,
    between=frozenset({",", "(", "in", ", in", "te"}),
    comma=",",
    nouns=frozenset(n for n, noun in ACTORS.nouns.items() if noun.kind == "place"),
    genitives=("'s", "’s", "'", "’", "s"),
)
