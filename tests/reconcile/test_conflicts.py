"""Contradiction, update, or no quarrel at all: false alarms are worse than misses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from build import actor, claim, event, figure, reading, report, role, stance
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Conflict, Reading

DUTCH = lang.load("nl")


def conflicts(*readings: Reading) -> tuple[Conflict, ...]:
    return reconcile(readings, DUTCH).conflicts


@dataclass(frozen=True)
class Toll:
    """A report that counts: of what, where, by whom, published when."""

    low: float | None
    high: float | None
    published: str = "2024-03-05"
    words: str = "vijf gewonden"
    by: str | None = None
    place: str = "Tesk"
    what: str = "explosie"
    counted: str = "gewonden"
    approximate: bool = False
    at: str = "2024-03-04"
    before: str = ""

    def read(self, source: str) -> Reading:
        voice = (
            f"Volgens {self.by} vielen er {self.before}{self.words}. " if self.by else f"Er vielen {self.before}{self.words}. "
        )
        r = report(
            f"De {self.what} in {self.place} was maandag. {voice}Bron: {source}.", source=source, published=self.published
        )
        place = actor(r, self.place, kind="place")
        people = [actor(r, self.by, kind="organisation")] if self.by else []
        told = event(r, f"De {self.what} in {self.place} was maandag", self.what, where=[place], at=self.at)
        f = figure(
            r, self.words, self.low, self.high, counted=self.counted, approximate=self.approximate, where=[place], at=self.at,
            stated_by=people[0] if people else None,
        )  # fmt: skip
        return reading(r, actors=[place, *people], events=[told], figures=[f])


FIVE = Toll(5, 5)
TOLLS = [
    ("two numbers on one day", FIVE, Toll(9, 9, words="negen gewonden"), "contradiction"),
    ("a later, higher number", FIVE, Toll(9, 9, "2024-03-06", "negen gewonden"), "update"),
    ("a later, lower number", FIVE, Toll(3, 3, "2024-03-06", "drie gewonden"), "contradiction"),
    (
        "later and higher, but of what does not go up",
        Toll(5, 5, counted="daders", words="vijf daders"),
        Toll(9, 9, "2024-03-06", "negen daders", counted="daders"),
        "contradiction",
    ),
    ("the same number", FIVE, Toll(5, 5, words="5 gewonden"), None),
    (
        "bounds that leave room for both",
        Toll(50, None, words="zeker vijftig gewonden"),
        Toll(70, None, words="ten minste zeventig gewonden"),
        None,
    ),
    ("a number within a bound", Toll(50, None, words="zeker vijftig gewonden"), Toll(63, 63, words="63 gewonden"), None),
    (
        "a number below a bound",
        Toll(50, None, words="zeker vijftig gewonden"),
        Toll(31, 31, words="31 gewonden"),
        "contradiction",
    ),
    (
        "about as many",
        Toll(100, 100, words="circa honderd gewonden", approximate=True),
        Toll(95, 95, words="95 gewonden"),
        None,
    ),
    ("another place", FIVE, Toll(9, 9, words="negen gewonden", place="Orm"), None),
    ("another thing counted", FIVE, Toll(9, 9, words="negen doden", counted="doden"), None),
    ("another happening in the same place", FIVE, Toll(9, 9, words="negen gewonden", what="betoging"), None),
    ("another day", FIVE, Toll(9, 9, words="negen gewonden", at="2024-03-01"), None),
    ("a part of it", FIVE, Toll(2, 2, words="twee gewonden", before="elf doden en nog eens "), None),
]


@pytest.mark.parametrize(("reason", "left", "right", "judgement"), TOLLS, ids=[t[0] for t in TOLLS])
def test_two_tolls(reason: str, left: Toll, right: Toll, judgement: str | None) -> None:
    found = conflicts(left.read("a.txt"), right.read("b.txt"))
    assert [(c.topic, c.judgement) for c in found] == ([("figure", judgement)] if judgement else [])


def test_a_reader_understands_the_sentence() -> None:
    (told,) = conflicts(
        Toll(5, 5, by="de brandweer").read("a.txt"),
        Toll(9, 9, "2024-03-06", "negen gewonden", by="het ziekenhuis").read("b.txt"),
    )
    assert told.reason == "Het aantal gewonden is bijgesteld: eerst 5 (de brandweer), later 9 (het ziekenhuis)."


def test_copies_of_a_count_stand_on_one_side() -> None:
    (told,) = conflicts(
        FIVE.read("a.txt"), Toll(9, 9, words="negen gewonden").read("b.txt"), Toll(9, 9, words="negen gewonden").read("c.txt")
    )
    assert sorted(len(side) for side in told.sides) == [1, 2]


def in_one_report(first: str, second: str, low: int, high: int) -> Reading:
    r = report(f"Bij de explosie in Tesk {first} {second} Verder bleef het stil.", published="2024-03-05")
    ward, bond = actor(r, "het ziekenhuis", kind="organisation"), actor(r, "de vakbond", kind="organisation")
    figures = [
        figure(r, "vijf doden", low, low, counted="doden", stated_by=ward),
        figure(r, "negen doden", high, high, counted="doden", stated_by=bond),
    ]
    return reading(r, actors=[ward, bond], figures=figures)


@pytest.mark.parametrize(
    ("reason", "first", "second", "judgement"),
    [
        ("two voices", "telde het ziekenhuis vijf doden.", "Volgens de vakbond zijn het negen doden.", "contradiction"),
        ("an earlier count", "meldde het ziekenhuis eerst vijf doden.", "Nu spreekt de vakbond van negen doden.", "update"),
        ("what one saw", "telde het ziekenhuis vijf doden.", "Volgens de vakbond vielen er bij ons negen doden.", None),
    ],
)
def test_two_voices_in_one_report(reason: str, first: str, second: str, judgement: str | None) -> None:
    assert [c.judgement for c in conflicts(in_one_report(first, second, 5, 9))] == ([judgement] if judgement else [])


def test_a_report_that_lists_parts_in_one_voice_contradicts_nobody() -> None:
    r = report("De explosie in Tesk eiste drie doden op straat en zes doden in huis.", published="2024-03-05")
    listed = [figure(r, "drie doden", 3, 3, counted="doden"), figure(r, "zes doden", 6, 6, counted="doden")]
    assert conflicts(reading(r, figures=listed), Toll(9, 9, words="negen doden", counted="doden").read("b.txt")) == ()


def death(text: str, at: str, source: str, reason: str = "absolute") -> Reading:
    r = report(text, source=source, published="2024-03-10")
    who = actor(r, "Mira Tolan")
    word = next(w for w in text.rstrip(".").split() if w in {"overleed", "dood"})
    lemma = {"overleed": "overlijden", "dood": "dood"}[word]
    return reading(r, actors=[who], events=[event(r, text.rstrip("."), word, lemma=lemma, whom=[who], at=at)])


@pytest.mark.parametrize(
    ("reason", "left", "right", "topics"),
    [
        ("two days of what happens once", "2024-03-01", "2024-03-03", ["date"]),
        ("a day in the other's month", "2024-03-01", "2024-03", []),
        ("years apart: another Mira Tolan, or another death", "2019-03-01", "2024-03-01", []),
    ],
)
def test_dates(reason: str, left: str, right: str, topics: list[str]) -> None:
    found = conflicts(
        death("Mira Tolan overleed in Tesk.", left, "a.txt"), death("Na de dood van Mira Tolan rouwt Tesk.", right, "b.txt")
    )
    assert [c.topic for c in found] == topics


def said(text: str, *parts: tuple[str, str, str | None], **events: Any) -> Reading:
    """A report with claims: content, speaker, cue."""
    r = report(text, published="2024-03-05")
    people = {name: actor(r, name, kind="organisation") for _, name, _ in parts}
    return reading(r, actors=people.values(), claims=[claim(r, content, people[name], cue=cue) for content, name, cue in parts])


@pytest.mark.parametrize(
    ("reason", "found", "topics"),
    [
        (
            "calls it nonsense",
            said(
                "Volgens Ardo heeft Belko de haven vervuild. Belko noemt dat onzin.",
                ("heeft Belko de haven vervuild", "Ardo", None),
                ("dat onzin", "Belko", "noemt"),
            ),
            ["other"],
        ),
        (
            "denies the same words",
            said(
                "Ardo zegt dat er gif in de haven ligt. Belko ontkent dat er gif ligt.",
                ("er gif in de haven ligt", "Ardo", "zegt"),
                ("er gif ligt", "Belko", "ontkent"),
            ),
            ["other"],
        ),
        (
            "denies something else",
            said(
                "Ardo zegt dat er gif in de haven ligt. Belko ontkent haast te hebben.",
                ("er gif in de haven ligt", "Ardo", "zegt"),
                ("haast te hebben", "Belko", "ontkent"),
            ),
            [],
        ),
        (
            "the outlet's own doubt",
            said(
                "Ardo beweert dat Belko de haven heeft vervuild. Bewijs gaf de rederij niet.",
                ("Belko de haven heeft vervuild", "Ardo", "beweert"),
            ),
            ["other"],
        ),
        (
            "agrees",
            said(
                "Ardo zegt dat er gif in de haven ligt. Belko zegt dat er gif ligt.",
                ("er gif in de haven ligt", "Ardo", "zegt"),
                ("er gif ligt", "Belko", "zegt"),
            ),
            [],
        ),
    ],
)
def test_denials(reason: str, found: Reading, topics: list[str]) -> None:
    assert [c.topic for c in conflicts(found)] == topics


def test_who_did_it() -> None:
    r = report(
        "Ardo geeft Belko de schuld van de stroomstoring. Belko wijst voor de stroomstoring naar Kadera.",
        published="2024-03-05",
    )
    a, b, c = (actor(r, n, kind="organisation") for n in ("Ardo", "Belko", "Kadera"))
    d = actor(r, "de schuld", kind="organisation")
    pointing = [
        stance(r, "Ardo geeft Belko de schuld", a, b, "accuses"),
        stance(r, "wijst voor de stroomstoring naar Kadera", d, c, "accuses"),
    ]
    assert [x.topic for x in conflicts(reading(r, actors=[a, b, c, d], stances=pointing))] == ["responsibility"]
    same = [
        stance(r, "Ardo geeft Belko de schuld", a, b, "accuses"),
        stance(r, "wijst voor de stroomstoring naar Kadera", d, b, "accuses"),
    ]
    assert conflicts(reading(r, actors=[a, b, c, d], stances=same)) == ()


def test_who_holds_the_office() -> None:
    left = report("Kadera erkent Mira Tolan als president van Obrië.", source="a.txt", published="2024-03-05")
    kadera, mira, land = actor(left, "Kadera", kind="state"), actor(left, "Mira Tolan"), actor(left, "Obrië", kind="state")
    right = report("De zelfbenoemde president Mira Tolan sprak in Obrië.", source="b.txt", published="2024-03-06")
    doubted = actor(right, "Mira Tolan", roles=[role(right, "zelfbenoemde president")])
    found = conflicts(
        reading(
            left,
            actors=[kadera, mira, land],
            stances=[stance(left, "Kadera erkent Mira Tolan als president", kadera, mira, "recognises")],
        ),
        reading(right, actors=[doubted, actor(right, "Obrië", kind="state")]),
    )
    assert [(c.topic, c.judgement) for c in found] == [("status", "contradiction")]
    assert (
        found[0].reason
        == "Is Mira Tolan de rechtmatige president? Volgens Kadera wel, het bericht van 6 maart 2024 trekt het in twijfel."
    )


@pytest.mark.parametrize(
    ("reason", "first", "second", "judgement"),
    [
        ("the party and the police", 80_000, 30_000, "contradiction"),
        ("so many times more that it is about something else", 80_000, 300, None),
    ],
)
def test_two_voices_that_count_one_crowd(reason: str, first: int, second: int, judgement: str | None) -> None:
    r = report("Volgens de bond liepen er velen mee in de mars. De politie telde er minder betogers.", published="2024-03-05")
    bond, police = actor(r, "de bond", kind="organisation"), actor(r, "De politie", kind="organisation")
    figures = [
        figure(r, "velen", first, first, counted="betogers", stated_by=bond),
        figure(r, "minder betogers", second, second, counted="betogers", stated_by=police),
    ]
    found = conflicts(reading(r, actors=[bond, police], figures=figures))
    assert [c.judgement for c in found] == ([judgement] if judgement else [])


def votes(source: str, name: str, share: float, by: str) -> Reading:
    r = report(f"De uitslag in Kadera, zegt {by}: {name} kreeg een deel van de stemmen.", source=source, published="2024-03-05")
    who, voice, land = actor(r, name), actor(r, by, kind="organisation"), actor(r, "Kadera", kind="state")
    result = event(r, "De uitslag in Kadera", "uitslag", where=[land], at="2024-03-03")
    part = figure(r, "een deel van de stemmen", share, share, unit="procent", counted="stemmen", of=[who], stated_by=voice)
    return reading(r, actors=[who, voice, land], events=[result], figures=[part])


@pytest.mark.parametrize(
    ("reason", "name", "share", "topics"),
    [
        ("two shares of one candidate", "Mira Tolan", 44.0, ["figure"]),
        ("the share of another", "Bram Kessel", 44.0, []),
        ("the same share", "Mira Tolan", 51.0, []),
    ],
)
def test_votes(reason: str, name: str, share: float, topics: list[str]) -> None:
    found = conflicts(votes("a.txt", "Mira Tolan", 51.0, "de kiesraad"), votes("b.txt", name, share, "de oppositie"))
    assert [c.topic for c in found] == topics


def arrest(source: str, at: str) -> Reading:
    r = report(f"De politie heeft Mira Tolan aangehouden in Tesk. Dat meldt {source}.", source=source, published="2024-03-10")
    who, police = actor(r, "Mira Tolan"), actor(r, "De politie", kind="organisation")
    clause = "De politie heeft Mira Tolan aangehouden in Tesk"
    taken = event(r, clause, "aangehouden", lemma="aanhouden", type="COERCE", who=[police], whom=[who], at=at)
    return reading(r, actors=[who, police], events=[taken])


@pytest.mark.parametrize(("other", "topics"), [("2024-03-07", ["date"]), ("2024-03-06", []), ("2024-02-01", [])])
def test_an_arrest_on_two_near_days_is_one_arrest(other: str, topics: list[str]) -> None:
    assert [c.topic for c in conflicts(arrest("a.txt", "2024-03-06"), arrest("b.txt", other))] == topics


def test_a_party_that_stands_with_both_sides() -> None:
    left = report("Kadera steunt Mira Tolan tegen Bram Kessel. Een explosie trof Tesk.", source="a.txt", published="2024-03-05")
    right = report("Kadera steunt Bram Kessel. Een explosie trof Tesk.", source="b.txt", published="2024-03-05")
    found = []
    for r, side in ((left, "Mira Tolan"), (right, "Bram Kessel")):
        land, tesk = actor(r, "Kadera", kind="state"), actor(r, "Tesk", kind="place")
        people = [actor(r, n) for n in ("Mira Tolan", "Bram Kessel") if n in r.text]
        held = [stance(r, f"Kadera steunt {side}", land, next(p for p in people if p.name == side))]
        held += [stance(r, "tegen Bram Kessel", people[0], people[1], "opposes")] if len(people) > 1 else []
        blast = event(r, "Een explosie trof Tesk", "explosie", where=[tesk], at="2024-03-04")
        found.append(reading(r, actors=[land, tesk, *people], events=[blast], stances=held))
    (told,) = conflicts(*found)
    assert told.topic == "status"
    assert told.reason.startswith("Aan wiens kant staat Kadera?")
