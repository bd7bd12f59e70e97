"""Dutch for one matter in other words, from `alike.tsv`: what one report says that another may deny or tell otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from kroniek.lang.nl.conjugate import base_forms, forms, particle_apart
from kroniek.lang.nl.contraries import folded, rows
from kroniek.lang.shapes.phrases import Alike, Row

ENDINGS = ("jes", "je", "en", "es", "s", "e", "n")
Groups = dict[str, set[str]]


def alike(table: Iterable[tuple[str, str]]) -> Alike:
    """The groups of a table: a name, and its words with `|` between: `~verb`, `noun`, `words_in_a_row`, `~verb_and_words`.

    >>> sorted(alike([("call", "~opbellen|telefoontje|~hangen_lijn")]).apart[("belde", "op")])
    ['call']
    """
    told: Groups = defaultdict(set)
    nouns: Groups = defaultdict(set)
    apart: dict[tuple[str, str], set[str]] = defaultdict(set)
    in_rows: dict[str, list[Row]] = defaultdict(list)
    for name, written in table:
        for word in written.split("|"):
            verb, *others = word.removeprefix("~").split("_")
            inflected = frozenset(map(folded, forms(verb))) if word.startswith("~") else frozenset[str]()
            row = tuple(map(folded, others if inflected else (verb, *others)))
            if len(row) > (0 if inflected else 1):
                in_rows[row[0]].append(Row(words=row, verb=inflected, group=name))
                continue
            particle = particle_apart(verb) if inflected else ""
            joined = {folded(particle + form) for form in forms(verb.removeprefix(particle))} if particle else set[str]()
            for form in (inflected or {row[0]}) | joined:
                told[form].add(name)
            if not inflected:
                nouns[row[0]].add(name)
            elif particle:
                for form in map(folded, base_forms(verb)):
                    apart[form, particle].add(name)
    return Alike(
        forms=_frozen(told), nouns=_frozen(nouns), apart={k: frozenset(v) for k, v in apart.items()},
        rows={k: tuple(v) for k, v in in_rows.items()}, endings=ENDINGS,
    )  # fmt: skip


def _frozen(groups: Groups) -> Mapping[str, frozenset[str]]:
    return {word: frozenset(names) for word, names in groups.items()}


@cache
def shipped() -> Alike:
    """The groups of the table, made when they are first asked for."""
    return alike((name, words) for name, words in rows("alike.tsv"))
