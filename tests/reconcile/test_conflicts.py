"""Contradiction, update, or no quarrel at all: false alarms are worse than misses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from build import actor, claim, event, figure, mention, reading, report, role, stance, time
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.reconcile.conflicts.scene import dated_by_others
from kroniek.records import Conflict, Reading, passages_apart

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
    ("the same happening in another word", FIVE, Toll(9, 9, words="negen gewonden", what="aanslag"), "contradiction"),
    ("another day", FIVE, Toll(9, 9, words="negen gewonden", at="2024-03-01"), None),
    (
        "a million, and more than a million",
        Toll(1e6, 1e6, counted="daders", words="een miljoen daders"),
        Toll(1e6 + 1, None, counted="daders", words="meer dan een miljoen daders"),
        None,
    ),
    ("another time", FIVE, Toll(9, 9, words="negen gewonden", before="toen maar liefst "), None),
    ("the letters of a word for a part", FIVE, Toll(9, 9, words="negen gewonden", before="op het strand ook verderop "), "contradiction"),
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


STORY = "De veerboot Ardo strandde maandag bij Tesk, zegt burgemeester Mira Tolan van Orm."


def counting(source: str, words: str, *figures: tuple[str, float, str, str, str | None]) -> Reading:
    """A report of one story that counts: its words, and each figure with its value, what is counted, its unit, and who says so."""
    r = report(f"{STORY} {words}", source=source, published="2024-03-05", outlet=source)
    kinds = {"Mira Tolan": "person", "Tesk": "place", "Orm": "place", "Ardo": "organisation"}
    people = {n: actor(r, n, kind=kind) for n, kind in kinds.items()}
    voices = {by: actor(r, by, kind="organisation") for *_, by in figures if by}
    lead = event(r, STORY.rstrip("."), "strandde", lemma="stranden", where=[people["Tesk"]], at="2024-03-04")
    told = [figure(r, said, n, n, counted=what, unit=unit, stated_by=voices.get(by or "")) for said, n, what, unit, by in figures]
    return reading(r, actors=[*people.values(), *voices.values()], events=[lead], figures=told)


@pytest.mark.parametrize(
    ("reason", "readings", "keys"),
    [
        (
            "a compound and its last part, by two voices",
            [counting("a", "De kustwacht telde 40 schoolkinderen. De rederij telde 60 kinderen.",
                      ("40 schoolkinderen", 40, "gevangenen", "personen", "De kustwacht"),
                      ("60 kinderen", 60, "kind", "personen", "De rederij"))],
            ["figure_contradiction"],
        ),
        (
            "a noun that governs the count says what befell them",
            [counting("a", "Duikers vonden de lichamen van elf matrozen.", ("elf matrozen", 11, "matroos", "matroos", None)),
             counting("b", "Bij de stranding vielen zeven doden.", ("zeven doden", 7, "doden", "personen", None))],
            ["figure_contradiction"],
        ),
        (
            "others are no part of a list",
            [counting("a", "Zestien matrozen kwamen om. Acht anderen liggen in het ziekenhuis.",
                      ("Zestien matrozen", 16, "doden", "personen", None), ("Acht anderen", 8, "doden", "personen", None)),
             counting("b", "Bij de stranding vielen twintig doden.", ("twintig doden", 20, "doden", "personen", None))],
            ["figure_contradiction"],
        ),
        (
            "the whole beside its parts",
            [counting("a", "Twee gewonden stierven, waarmee het dodental op achttien komt.",
                      ("Twee gewonden", 2, "doden", "personen", None), ("achttien", 18, "doden", "personen", None)),
             counting("b", "Bij de stranding vielen twintig doden.", ("twintig doden", 20, "doden", "personen", None))],
            ["figure_contradiction"],
        ),
        (
            "what it was before, in one report",
            [counting("a", "De kustwacht telde 38 doden. Maandag stond de teller nog op vijftien.",
                      ("38 doden", 38, "doden", "personen", "De kustwacht"), ("vijftien", 15, "doden", "personen", None))],
            ["figure_update"],
        ),
        (
            "two kinds of people by two voices",
            [counting("a", "De kustwacht telde 40 schoolkinderen. De rederij telde 60 matrozen.",
                      ("40 schoolkinderen", 40, "kind", "personen", "De kustwacht"),
                      ("60 matrozen", 60, "matroos", "personen", "De rederij"))],
            [],
        ),
        (
            "people are no lands, whoever is named beside them",
            [counting("a", "De regering heeft 40 gevangenen vrijgelaten. De rederij spreekt van 60 gevangenen.",
                      ("40 gevangenen", 40, "gevangenen", "personen", "De regering"),
                      ("60 gevangenen", 60, "gevangenen", "personen", "De rederij"))],
            ["figure_contradiction"],
        ),
        (
            "on top of others of another kind",
            [counting("a", "Er waren 300 toeschouwers. Buiten stonden nog eens 500 betogers in de haven.",
                      ("300 toeschouwers", 300, "toeschouwer", "personen", None), ("500 betogers", 500, "betogers", "personen", None)),
             counting("b", "Er stonden 2.000 betogers in de haven.", ("2.000 betogers", 2000, "betogers", "personen", None))],
            ["figure_contradiction"],
        ),
        (
            "on top of others of the kind",
            [counting("a", "Er waren 300 betogers. Buiten stonden nog eens 500 betogers in de haven.",
                      ("300 betogers", 300, "betogers", "personen", None), ("500 betogers", 500, "betogers", "personen", None)),
             counting("b", "Er stonden 300 betogers in de haven.", ("300 betogers", 300, "betogers", "personen", None))],
            [],
        ),
        (
            "money for one thing",
            [counting("a", "Zij diende 45.000 euro aan declaraties in.", ("45.000 euro", 45_000, "euro", "euro", None)),
             counting("b", "Het gaat om 12.000 euro aan declaraties.", ("12.000 euro", 12_000, "euro", "euro", None))],
            ["measure_contradiction"],
        ),
        (
            "money for two things",
            [counting("a", "Zij diende 45.000 euro aan declaraties in.", ("45.000 euro", 45_000, "euro", "euro", None)),
             counting("b", "Het gaat om 12.000 euro aan leges.", ("12.000 euro", 12_000, "euro", "euro", None))],
            [],
        ),
        (
            "a load, measured",
            [counting("a", "Aan boord is 26 ton graan.", ("26 ton", 26, "ton", "ton", None)),
             counting("b", "Aan boord is 32 ton graan.", ("32 ton", 32, "ton", "ton", None))],
            ["measure_contradiction"],
        ),
    ],
)  # fmt: skip
def test_what_is_counted(reason: str, readings: list[Reading], keys: list[str]) -> None:
    assert [c.key for c in conflicts(*readings)] == keys


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
            "says that it is not so",
            said(
                "Volgens Ardo was Mira dronken. Volgens Belko was zij niet dronken.",
                ("was Mira dronken", "Ardo", None),
                ("was zij niet dronken", "Belko", None),
            ),
            ["outcome"],
        ),
        (
            "says that nothing of it is true",
            said(
                "Ardo zegt dat er gif in de haven ligt. Volgens Belko is daar niets van waar.",
                ("er gif in de haven ligt", "Ardo", "zegt"),
                ("is daar niets van waar", "Belko", None),
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
        == "Is Mira Tolan de rechtmatige president? Volgens Kadera wel; het wordt betwijfeld door het bericht van 6 maart 2024."
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
    assert told.reason.startswith("Wie heeft de steun van Kadera?")


HEARSAY = "Mira Tolan zou geld uit de kas hebben verduisterd."


@pytest.mark.parametrize(
    ("reason", "answer", "content", "cue", "topics"),
    [
        ("names only the charge", "Zij ontkent elke betrokkenheid.", "elke betrokkenheid", "ontkent", ["other"]),
        ("the same words", "Zij ontkent dat er geld verduisterd is.", "er geld verduisterd is", "ontkent", ["other"]),
        ("does not deny it", "Zij ontkent niet dat er geld verduisterd is.", "er geld verduisterd is", "ontkent", []),
        ("denies something else", "Zij ontkent dat zij morgen vertrekt.", "zij morgen vertrekt", "ontkent", []),
        ("says it too", "Zij zegt dat er geld verduisterd is.", "er geld verduisterd is", "zegt", []),
    ],
)
def test_what_nobody_is_named_for_is_denied(reason: str, answer: str, content: str, cue: str, topics: list[str]) -> None:
    r = report(f"{HEARSAY} {answer}", published="2024-03-05", outlet="De Testbode")
    mira = actor(r, "Mira Tolan")
    told = event(r, HEARSAY.rstrip("."), "verduisterd", lemma="verduisteren", who=[mira], factuality="disputed")
    found = conflicts(reading(r, actors=[mira], events=[told], claims=[claim(r, content, mira, cue=cue)]))
    assert [c.topic for c in found] == topics
    assert all(c.reason.startswith("In De Testbode staat: ") and "ontkend door Mira Tolan" in c.reason for c in found)


def test_a_denial_that_somebody_only_tells_of_is_not_his() -> None:
    r = report("Ardo zegt: eerst ontkende Belko dat er gif in de haven ligt.", published="2024-03-05")
    ardo, belko = actor(r, "Ardo", kind="organisation"), actor(r, "Belko", kind="organisation")
    outer = claim(r, "eerst ontkende Belko dat er gif in de haven ligt", ardo, cue="zegt")
    inner = claim(r, "er gif in de haven ligt", belko, cue="ontkende", within=outer)
    assert conflicts(reading(r, actors=[ardo, belko], claims=[outer, inner])) == ()


@pytest.mark.parametrize(
    ("reason", "first", "second", "same", "topics"),
    [
        ("more than there is", 51.0, 70.0, False, ["figure"]),
        ("it adds up", 51.0, 44.0, False, []),
        ("one candidate in both", 70.0, 71.0, True, ["figure"]),
        ("one candidate, one share", 70.0, 70.0, True, []),
    ],
)
def test_two_shares_of_one_vote(reason: str, first: float, second: float, same: bool, topics: list[str]) -> None:
    r = report("Mira Tolan kreeg de ene helft, zegt de kiesraad. Bram Kessel kreeg de andere, zegt de bond.", published="2024-03-05")
    mira, bram = actor(r, "Mira Tolan"), actor(r, "Bram Kessel")
    council, union = actor(r, "de kiesraad", kind="organisation"), actor(r, "de bond", kind="organisation")
    told = event(r, "Mira Tolan kreeg de ene helft", "kreeg", who=[mira])
    figures = [
        figure(r, "de ene helft", first, first, unit="procent", counted="stemmen", of=[mira], stated_by=council, event=told),
        figure(r, "de andere", second, second, unit="procent", counted="stemmen", of=[mira if same else bram], stated_by=union, event=told),
    ]
    found = conflicts(reading(r, actors=[mira, bram, council, union], events=[told], figures=figures))
    assert [c.topic for c in found] == topics


@pytest.mark.parametrize(
    ("reason", "text", "topics"),
    [
        ("not she but he", "Kadera zegt dat niet Mira Tolan de verkiezing heeft gewonnen maar Bram Kessel.", ["outcome"]),
        ("she as well", "Kadera zegt dat Mira Tolan de verkiezing ruim heeft gewonnen.", []),
        ("somebody did not vote", "Kadera zegt dat wie niet stemde ziet dat Mira Tolan de verkiezing heeft gewonnen.", []),
    ],
)
def test_who_won(reason: str, text: str, topics: list[str]) -> None:
    r = report(f"Volgens de raad won Mira Tolan de verkiezing in Orm. {text}", published="2024-03-05")
    mira, kadera, council = actor(r, "Mira Tolan"), actor(r, "Kadera", kind="state"), actor(r, "de raad", kind="organisation")
    content = text.removeprefix("Kadera zegt dat ").removesuffix(" maar Bram Kessel.").rstrip(".")
    one = claim(r, "won Mira Tolan de verkiezing in Orm", council)
    other = claim(r, content, kadera, cue="zegt")
    events = [
        event(r, "won Mira Tolan de verkiezing in Orm", "won", lemma="winnen", who=[mira], claim=one),
        event(r, content, "gewonnen", lemma="winnen", who=[mira], claim=other),
    ]
    found = conflicts(reading(r, actors=[mira, kadera, council], claims=[one, other], events=events))
    assert [c.topic for c in found] == topics


@pytest.mark.parametrize(
    ("reason", "remark", "topics"),
    [
        ("it is not certain", "Het is nog niet duidelijk of de opstand echt is mislukt.", ["outcome"]),
        ("something else is not certain", "Het is nog niet duidelijk of de winkels opengaan.", []),
        ("it is certain", "Het is nu duidelijk dat de opstand is mislukt.", []),
    ],
)
def test_what_is_not_decided_yet(reason: str, remark: str, topics: list[str]) -> None:
    r = report(f"Volgens Mira Tolan is de couppoging mislukt. {remark}", published="2024-03-05")
    mira = actor(r, "Mira Tolan")
    said_so = claim(r, "is de couppoging mislukt", mira)
    failed = event(r, "is de couppoging mislukt", "mislukt", lemma="mislukken", claim=said_so)
    found = conflicts(reading(r, actors=[mira], claims=[said_so], events=[failed]))
    assert [c.topic for c in found] == topics


@pytest.mark.parametrize(
    ("reason", "text", "contents", "sides"),
    [
        ("two causes", "Ardo noemt de stroomstoring een gevolg van sabotage. Belko zegt dat het komt door slecht onderhoud.",
         ("de stroomstoring een gevolg van sabotage", "het komt door slecht onderhoud"), 2),
        ("causes by what did it", "Ardo noemt de stroomstoring een gevolg van sabotage. Belko zegt dat een kabel defect was.",
         ("de stroomstoring een gevolg van sabotage", "een kabel defect was"), 2),
        ("one cause", "Ardo noemt de stroomstoring een gevolg van slecht onderhoud. Belko zegt dat het komt door slecht onderhoud.",
         ("de stroomstoring een gevolg van slecht onderhoud", "het komt door slecht onderhoud"), 0),
        ("a cause and a consequence", "Ardo noemt de stroomstoring een gevolg van sabotage. Belko zegt dat de haven dicht is.",
         ("de stroomstoring een gevolg van sabotage", "de haven dicht is"), 0),
        ("of nothing of which there is one", "Ardo noemt de drukte een gevolg van reclame. Belko zegt dat het komt door mooi weer.",
         ("de drukte een gevolg van reclame", "het komt door mooi weer"), 0),
    ],
)  # fmt: skip
def test_why_it_happened(reason: str, text: str, contents: tuple[str, str], sides: int) -> None:
    r = report(text, published="2024-03-05")
    ardo, belko = actor(r, "Ardo", kind="organisation"), actor(r, "Belko", kind="organisation")
    start = text.index("Belko")
    second = contents[1]
    claims = [claim(r, contents[0], ardo, cue="noemt"), claim(r, second, belko, cue="zegt")]
    assert start < text.index(second)
    found = conflicts(reading(r, actors=[ardo, belko], claims=claims))
    assert [(c.topic, len(c.sides)) for c in found] == ([("responsibility", sides)] if sides else [])


@pytest.mark.parametrize(
    ("reason", "before", "counted", "judgement"),
    [
        ("a count of another time", "toen ", "gewonden", None),
        ("a count of this time", "nu ", "gewonden", "contradiction"),
    ],
)
def test_counts_of_another_time(reason: str, before: str, counted: str, judgement: str | None) -> None:
    found = conflicts(FIVE.read("a.txt"), Toll(9, 9, words="negen gewonden", before=before, counted=counted).read("b.txt"))
    assert [c.judgement for c in found] == ([judgement] if judgement else [])


@pytest.mark.parametrize(("between", "judgement"), [("van de", None), ("plus", None), ("bij", "contradiction")])
def test_a_part_is_not_compared_with_its_whole(between: str, judgement: str | None) -> None:
    r = report(f"De explosie in Tesk was maandag. Daar lagen vier {between} twaalf gewonden.", source="a.txt", published="2024-03-05")
    tesk = actor(r, "Tesk", kind="place")
    told = event(r, "De explosie in Tesk was maandag", "explosie", where=[tesk], at="2024-03-04")
    figures = [
        figure(r, "vier", 4, 4, where=[tesk], at="2024-03-04"),
        figure(r, "twaalf gewonden", 12, 12, at="2024-03-04"),
    ]
    found = conflicts(reading(r, actors=[tesk], events=[told], figures=figures), Toll(12, 12, words="12 gewonden").read("b.txt"))
    assert [c.judgement for c in found] == ([judgement] if judgement else [])


@pytest.mark.parametrize(("word", "topics"), [("niet", []), ("nu", ["status"])])
def test_who_is_not_recognised_is_not_the_rightful_one(word: str, topics: list[str]) -> None:
    r = report(f"Kadera erkent Mira Tolan {word} als president. Orm noemt president Mira Tolan omstreden.", published="2024-03-05")
    kadera, orm = actor(r, "Kadera", kind="state"), actor(r, "Orm", kind="state")
    mira = actor(r, "Mira Tolan", mention(r, "Mira Tolan", nth=1), roles=[role(r, "president")])
    held = stance(r, f"Kadera erkent Mira Tolan {word} als president", kadera, mira, "recognises")
    doubt = claim(r, "president Mira Tolan omstreden", orm, cue="noemt")
    found = conflicts(reading(r, actors=[kadera, orm, mira], stances=[held], claims=[doubt]))
    assert [c.topic for c in found] == topics


@pytest.mark.parametrize(
    ("clause", "dated"),
    [
        ("De herverkiezing van Mira Tolan in januari", True),
        ("De herverkiezing van Mira Tolan", True),
        ("De brug is dicht", False),
    ],
)
def test_an_event_has_the_days_of_the_one_date_at_its_clause(clause: str, dated: bool) -> None:
    r = report("De herverkiezing van Mira Tolan in januari was omstreden. De brug is dicht.")
    found = reading(r, events=[event(r, clause)], times=[time(r, "januari", "2024-01", reason="narrowed: opstand")])
    assert [str(w.earliest) for _, w in dated_by_others(found, DUTCH.phrases)] == (["2024-01-01"] if dated else [])


def test_what_a_person_says_is_no_contradiction_is_left_out() -> None:
    first, second, third = FIVE.read("a.txt"), Toll(9, 9, words="negen gewonden").read("b.txt"), FIVE.read("c.txt")
    (found,) = conflicts(first, second)
    assert reconcile([first, second], DUTCH, wrong=frozenset({found.id})).conflicts == ()
    kept = frozenset(passages_apart(found.sides))
    assert conflicts(first, second, third)
    assert reconcile([first, second, third], DUTCH, wrong=kept).conflicts == (), "also when another report joins a side"
    assert all(e.conflicts == () for e in reconcile([first, second], DUTCH, wrong=kept).timeline)


@pytest.mark.parametrize(
    ("reason", "words", "judgements"),
    [
        ("found in addition", "Duikers vonden nog negen doden.", []),
        ("in all", "Duikers vonden samen negen doden.", ["update"]),
    ],
)
def test_what_is_added_to_a_toll_is_no_toll(reason: str, words: str, judgements: list[str]) -> None:
    r = report(f"De explosie in Tesk was maandag. {words}", source="b.txt", published="2024-03-06")
    tesk = actor(r, "Tesk", kind="place")
    told = event(r, "De explosie in Tesk was maandag", "explosie", where=[tesk], at="2024-03-04")
    later = figure(r, "negen doden", 9, 9, counted="doden", where=[tesk], at="2024-03-04")
    first = Toll(5, 5, words="vijf doden", counted="doden").read("a.txt")
    assert [c.judgement for c in conflicts(first, reading(r, actors=[tesk], events=[told], figures=[later]))] == judgements


LONG = " ".join(f"In straat {n} van de wijk deelt niemand ooit in die smart." for n in range(40))


def counted(source: str, low: int, words: str, *, thing: str, long: bool) -> Reading:
    """A report about Mira Tolan and the harbour of Tesk that counts something, and is short or long."""
    lead = f"Mira Tolan sprak maandag in Tesk over de haven. {words}"
    r = report(f"{lead} {LONG}" if long else lead, source=source, published="2024-03-05")
    mira, tesk = actor(r, "Mira Tolan"), actor(r, "Tesk", kind="place")
    spoke = event(r, "Mira Tolan sprak maandag in Tesk over de haven", "sprak", lemma="spreken", who=[mira], where=[tesk], at="2024-03-04")
    some = figure(r, f"{low} {thing}", low, low, unit=thing, counted=thing)
    return reading(r, actors=[mira, tesk], events=[spoke], figures=[some])


@pytest.mark.parametrize(
    ("reason", "left", "right", "long", "topics"),
    [
        ("short reports of one story", (40, "Aan de kade staan 40 loodsen."), (55, "De kade telt 55 loodsen."), False, ["figure"]),
        ("long ones that say no more of it", (40, "Aan de kade staan 40 loodsen."), (55, "De kade telt 55 loodsen."), True, []),
        ("long ones, in like words", (40, "Aan de kade wachten 40 loodsen."), (55, "De kade telt 55 loodsen die wachten."),
         True, ["figure"]),
        ("long ones, of another size", (40, "Aan de kade wachten 40 loodsen."), (155, "De kade telt 155 loodsen die wachten."),
         True, []),
    ],
)  # fmt: skip
def test_long_reports_count_much(reason: str, left: tuple[int, str], right: tuple[int, str], long: bool, topics: list[str]) -> None:
    found = conflicts(counted("a.txt", *left, thing="loodsen", long=long), counted("b.txt", *right, thing="loodsen", long=long))
    assert [c.topic for c in found] == topics


def test_a_share_is_told_with_its_unit() -> None:
    (told,) = conflicts(votes("a.txt", "Mira Tolan", 51.0, "de kiesraad"), votes("b.txt", "Mira Tolan", 44.5, "de oppositie"))
    assert "44,5 procent (de oppositie) tegenover 51 procent (de kiesraad)" in told.reason


def test_what_a_number_word_counts_stands_behind_it() -> None:
    r = report("De explosie in Tesk was maandag. Het aantal gewonden in het kamp met vluchtelingen steeg tot 9.", published="2024-03-06")
    tesk = actor(r, "Tesk", kind="place")
    told = event(r, "De explosie in Tesk was maandag", "explosie", where=[tesk], at="2024-03-04")
    later = reading(r, actors=[tesk], events=[told], figures=[figure(r, "9", 9, 9, unit="", counted="aantal")])
    (rose,) = conflicts(FIVE.read("a.txt"), later)
    assert (rose.judgement, rose.reason.startswith("Het aantal gewonden is bijgesteld")) == ("update", True)


@pytest.mark.parametrize(
    ("reason", "text", "word", "lemma", "thing"),
    [
        ("by its act", "Negen skiërs zijn omgekomen bij Tesk.", "omgekomen", "omkomen", "doden"),
        ("by a word in the clause", "Negen skiërs zijn spoorloos gebleven bij Tesk.", "gebleven", "blijven", "vermisten"),
        ("by words that only together say it", "Negen skiërs kwamen om het leven bij Tesk.", "kwamen", "komen", "doden"),
        ("not by what another part tells", "Negen skiërs zijn thuis gebleven bij Tesk, na wat gewonden.", "gebleven", "blijven", "skier"),
        ("by nothing", "Negen skiërs zijn thuis gebleven bij Tesk.", "gebleven", "blijven", "skier"),
    ],
)
def test_what_befell_those_who_are_counted(reason: str, text: str, word: str, lemma: str, thing: str) -> None:
    readings = []
    for source, number, low in (("a.txt", "Negen", 9), ("b.txt", "Twee", 2)):
        r = report(text.replace("Negen", number), source=source, published="2024-03-05")
        tesk = actor(r, "Tesk", kind="place")
        told = event(r, r.text.rstrip("."), word, lemma=lemma, where=[tesk], at="2024-03-04")
        some = figure(r, f"{number} skiërs", low, low, unit="skiër", counted="skiër", where=[tesk], at="2024-03-04", event=told)
        readings.append(reading(r, actors=[tesk], events=[told], figures=[some]))
    (found,) = conflicts(*readings)
    assert f"Over het aantal {thing} " in found.reason


def test_what_happened_is_no_count_of_people() -> None:
    r = report("Na de explosie in Tesk kwamen er negen inzamelingen.", source="b.txt", published="2024-03-05")
    tesk = actor(r, "Tesk", kind="place")
    told = event(r, "negen inzamelingen", "inzamelingen", lemma="inzameling", where=[tesk], at="2024-03-04")
    some = figure(r, "negen inzamelingen", 9, 9, unit="inzameling", counted="doden", where=[tesk], at="2024-03-04", event=told)
    first = Toll(5, 5, words="vijf doden", counted="doden").read("a.txt")
    assert conflicts(first, reading(r, actors=[tesk], events=[told], figures=[some])) == ()


@pytest.mark.parametrize(("verb", "topics"), [("houdt", ["responsibility"]), ("weet zich", [])])
def test_who_is_responsible_for_a_task_is_blamed_for_nothing(verb: str, topics: list[str]) -> None:
    r = report(f"Ardo beschuldigt Belko van de storing. Belko {verb} Ardo verantwoordelijk voor de haven.", published="2024-03-05")
    ardo = actor(r, "Ardo", mention(r, "Ardo", nth=1), kind="organisation")
    belko = actor(r, "Belko", mention(r, "Belko", nth=1), kind="organisation")
    accused = stance(r, "Ardo beschuldigt Belko van de storing", ardo, belko, "accuses")
    told = event(r, f"Belko {verb} Ardo verantwoordelijk voor de haven", verb.split()[0], lemma="x")
    assert [c.topic for c in conflicts(reading(r, actors=[ardo, belko], stances=[accused], events=[told]))] == topics
