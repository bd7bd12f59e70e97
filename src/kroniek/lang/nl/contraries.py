"""Dutch for states and outcomes that exclude each other, from `contraries.tsv`: every way to say one end and the other of a matter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, cast
from unicodedata import combining, normalize

from kroniek.lang.nl.conjugate import base_forms, forms, particle_apart
from kroniek.lang.shapes.phrases import Contrary, Telling

HERE = Path(__file__).parent
LATER = {"one": "+", "other": "-"}


def rows(name: str = "contraries.tsv") -> Iterator[list[str]]:
    """The lines of a table, as cells."""
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def folded(word: str) -> str:
    """A word in lower case, without accents."""
    return "".join(c for c in normalize("NFKD", word.casefold()) if not combining(c))


def _told(forms: frozenset[str]) -> frozenset[str]:
    """Folded forms of a verb without what `ik` does: it is a noun too often (`brand`, `vertrek`)."""
    return frozenset(folded(f) for f in forms if f + "t" not in forms)


def telling(written: str) -> Telling:
    """One way to say it, as the table writes it.

    >>> telling("~aftreden").particle, telling("in coma").words, telling("?~rijden").marked
    ('af', ('in', 'coma'), True)
    """
    marked, written = written.startswith("?"), written.removeprefix("?")
    written, *also = written.split(" & ")
    parts = written.split()
    verbs = [p[1:] for p in parts if p.startswith("~")]
    plain = [p for p in parts if not p.startswith("~")]
    last = plain[-1] if plain else ""
    definite = last.startswith("+")
    words = tuple(folded(p.strip("+$*")) for p in plain)
    verb = verbs[0] if verbs else ""
    particle = particle_apart(verb) if verb else ""
    return Telling(
        verb=_told(forms(verb)) if verb else frozenset(), base=_told(base_forms(verb)) if particle else frozenset(),
        particle=particle, words=words, also=tuple(tuple(folded(w) for w in a.split()) for a in also),
        inflected=last.endswith("*"), final=last.endswith("$"), definite=definite,
        marked=marked,
    )  # fmt: skip


def _all() -> tuple[Contrary, ...]:
    table = list(rows())
    sets = {row[1]: row[2] for row in table if row[0] == "set"}
    known: dict[str, Contrary] = {}
    for kind, name, person, later, subjects, void, one, other, *_ in (row for row in table if row[0] != "set"):
        groups = subjects.removesuffix("!").split(";") if subjects != "-" else []
        row = Contrary(
            name=name, kind=cast("Literal['stage', 'course', 'outcome']", kind), person=person == "person",
            later=cast("Literal['+', '-', 'either', 'none']", LATER.get(later, later)),
            subjects=tuple(tuple(folded(n) for n in g.split()) for g in groups),
            needed=subjects.endswith("!"), void=frozenset(folded(w) for w in void.split() if w != "-"),
            one=_tellings(one, sets), other=_tellings(other, sets),
        )  # fmt: skip
        known[name] = _joined(known[name], row) if name in known else row
    return tuple(known.values())


def _tellings(cell: str, sets: dict[str, str]) -> tuple[Telling, ...]:
    written = [w for part in cell.split("|") for w in (sets[part[1:]].split("|") if part.startswith("@") else [part])]
    return tuple(telling(w) for w in dict.fromkeys(written))


def _joined(a: Contrary, b: Contrary) -> Contrary:
    return Contrary(
        name=a.name, kind=a.kind, person=a.person, later=a.later, subjects=tuple(dict.fromkeys(a.subjects + b.subjects)), needed=a.needed,
        void=a.void | b.void, one=tuple(dict.fromkeys(a.one + b.one)), other=tuple(dict.fromkeys(a.other + b.other)),
    )  # fmt: skip


CONTRARIES = _all()
SYNONYMS = tuple(frozenset(map(folded, row)) for name in ("actor_synonyms.tsv", "thing_synonyms.tsv") for row in rows(name))
