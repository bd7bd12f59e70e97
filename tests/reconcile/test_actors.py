"""Who is who over reports: what joins, what stays apart, and what a person decides."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from build import actor, link, mention, reading, report, role
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Actor, Kind, Reading

DUTCH = lang.load("nl")


@dataclass(frozen=True)
class Told:
    """One report: its text, who of it is asked about, who else is named, and in which office."""

    text: str
    name: str
    others: tuple[tuple[str, Kind], ...] = ()
    kind: Kind = "person"
    nominal: bool = False
    office: str | None = None
    more: dict[str, str] = field(default_factory=dict)


def read(told: Told, source: str) -> tuple[Reading, Actor]:
    r = report(told.text, source=source, published="2024-03-04")
    roles = [role(r, told.office)] if told.office else []
    asked = actor(r, told.name, kind=told.kind, roles=roles)
    if told.nominal:
        asked = Actor(id=asked.id, name=told.name, kind=told.kind, mentions=(mention(r, told.name, "nominal"),))
    others = [actor(r, name, kind=kind) for name, kind in told.others]
    return reading(r, actors=[asked, *others]), asked


KADERA: tuple[str, Kind] = ("Kadera", "state")
OBRIE: tuple[str, Kind] = ("Obrië", "state")
TESK: tuple[str, Kind] = ("Tesk", "place")

JOINED = [
    ("the same full name", Told("Mira Tolan spreekt.", "Mira Tolan"), Told("Mira Tolan zwijgt.", "Mira Tolan"), True),
    (
        "with and without an accent",
        Told("Andrés Tolan spreekt.", "Andrés Tolan"),
        Told("Andres Tolan zwijgt.", "Andres Tolan"),
        True,
    ),
    (
        "a surname with company that the full name has too",
        Told("Mira Tolan spreekt in Tesk.", "Mira Tolan", (TESK,)),
        Told("Tolan zwijgt in Tesk.", "Tolan", (TESK,)),
        True,
    ),
    (
        "a surname and nothing else",
        Told("Mira Tolan spreekt in Tesk.", "Mira Tolan", (TESK,)),
        Told("Tolan zwijgt.", "Tolan"),
        False,
    ),
    (
        "a slip of the pen, with company",
        Told("Mira Tolan spreekt in Tesk.", "Mira Tolan", (TESK,)),
        Told("Mira Toland zwijgt in Tesk.", "Mira Toland", (TESK,)),
        False,
    ),
    (
        "another spelling that sounds the same, with company",
        Told("Sergey Tolanov sprak in Tesk.", "Sergey Tolanov", (TESK,)),
        Told("Sergej Tolanov zweeg in Tesk.", "Sergej Tolanov", (TESK,)),
        True,
    ),
    (
        "another spelling and nothing in common",
        Told("Sergey Tolanov sprak.", "Sergey Tolanov"),
        Told("Sergej Tolanov zweeg.", "Sergej Tolanov"),
        False,
    ),
    (
        "namesakes with other offices and other company",
        Told("Keeper Jan Mol dook.", "Jan Mol", office="Keeper"),
        Told("Wethouder Jan Mol stapt op.", "Jan Mol", office="Wethouder"),
        False,
    ),
    ("a country", Told("Kadera wint.", "Kadera", kind="state"), Told("Kadera verliest.", "Kadera", kind="place"), True),
    (
        "a country and somebody who is called so",
        Told("Kadera wint.", "Kadera", kind="state"),
        Told("Kadera lacht.", "Kadera"),
        False,
    ),
    (
        "an office without a name",
        Told("De minister komt.", "De minister", nominal=True),
        Told("De minister gaat.", "De minister", nominal=True),
        False,
    ),
    (
        "a crowd",
        Told("Betogers riepen iets.", "Betogers", kind="group", nominal=True),
        Told("Betogers zongen.", "Betogers", kind="group", nominal=True),
        False,
    ),
    (
        "an institution of a country that both name with it",
        Told(
            "Het Kaderaanse leger rukt op.",
            "Het Kaderaanse leger",
            kind="organisation",
            nominal=True,
            more={"Kaderaanse": "Kadera"},
        ),
        Told("Het leger van Kadera wacht.", "Het leger van Kadera", (KADERA,), kind="organisation", nominal=True),
        True,
    ),
    (
        "institutions of two countries",
        Told("Het leger van Kadera wacht.", "Het leger van Kadera", (KADERA,), kind="organisation", nominal=True),
        Told("Het leger van Obrië wacht.", "Het leger van Obrië", (OBRIE,), kind="organisation", nominal=True),
        False,
    ),
]


@pytest.mark.parametrize(("reason", "left", "right", "same"), JOINED, ids=[x[0] for x in JOINED])
def test_two_reports(reason: str, left: Told, right: Told, same: bool) -> None:
    readings, asked = [], []
    for told, source in ((left, "a.txt"), (right, "b.txt")):
        found, who = read(told, source)
        for words, name in told.more.items():
            land = Actor(id=f"act_{source}_{name}", name=name, kind="state", mentions=(mention(found.report, words),))
            found = reading(found.report, actors=[*found.actors, land])
        readings.append(found)
        asked.append(who)
    over = dict(reconcile(readings, DUTCH).actor_of)
    assert (over[asked[0].id] == over[asked[1].id]) is same


def test_a_surname_with_two_candidates_joins_neither_and_says_so() -> None:
    texts = [
        ("Mira Tolan spreekt in Tesk.", "Mira Tolan"),
        ("Bram Tolan zingt in Tesk.", "Bram Tolan"),
        ("Tolan zwijgt in Tesk.", "Tolan"),
    ]
    found = [read(Told(text, name, (TESK,)), f"{i}.txt") for i, (text, name) in enumerate(texts)]
    chronicle = reconcile([r for r, _ in found], DUTCH)
    over = dict(chronicle.actor_of)
    assert len({over[a.id] for _, a in found}) == 3
    unsure = [x for x in chronicle.links if x.kind == "actor" and x.judgement == "unsure"]
    assert {x.reason for x in unsure} == {
        "Tolan kan ook een ander zijn: Bram Tolan.",
        "Tolan kan ook een ander zijn: Mira Tolan.",
    }


@pytest.mark.parametrize(("judgement", "one"), [("same", True), ("different", False)])
def test_a_person_decides(judgement: str, one: bool) -> None:
    left, a = read(Told("Mira Tolan spreekt.", "Mira Tolan"), "a.txt")
    right, b = read(Told("Tolan zwijgt.", "Tolan") if one else Told("Mira Tolan zwijgt.", "Mira Tolan"), "b.txt")
    over = dict(reconcile([left, right], DUTCH, decided=[link(a.id, b.id, judgement=judgement)]).actor_of)
    assert (over[a.id] == over[b.id]) is one


def test_an_actor_of_the_chronicle_has_all_mentions_and_the_fullest_name() -> None:
    left, a = read(Told("Tolan zwijgt in Tesk.", "Tolan", (TESK,)), "a.txt")
    right, b = read(Told("Mira Tolan spreekt in Tesk.", "Mira Tolan", (TESK,)), "b.txt")
    chronicle = reconcile([left, right], DUTCH)
    whole = next(x for x in chronicle.actors if x.id == min(a.id, b.id))
    assert whole.name == "Mira Tolan"
    assert {m.span.report for m in whole.mentions} == {left.report.id, right.report.id}


def test_letters_that_a_report_explains_join_the_name() -> None:
    r = report("De Vereniging Open Water (VOW) klaagt. VOW wil geld.")
    full = actor(r, "Vereniging Open Water", kind="organisation")
    short = actor(r, "VOW", kind="organisation")
    over = dict(reconcile([reading(r, actors=[full, short])], DUTCH).actor_of)
    assert over[full.id] == over[short.id]
