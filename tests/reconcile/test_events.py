"""Do two reports tell of the same event? Look-alikes stay apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from build import actor, event, link, reading, report
from kroniek import lang
from kroniek.lang.sentences import reason_in
from kroniek.reconcile import reconcile
from kroniek.records import Chronicle, Event, Reading

DUTCH = lang.load("nl")


@dataclass(frozen=True)
class Told:
    """One report of one happening: `who` and `whom` are names in its text, `trigger` its word, `at` its days."""

    text: str
    trigger: str
    lemma: str
    at: str | None = None
    who: tuple[str, ...] = ()
    whom: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    type: Any = "NONE"
    published: str = "2024-03-06"
    factuality: Any = "happened"


def read(told: Told, source: str) -> tuple[Reading, Event]:
    r = report(told.text, source=source, published=told.published)
    people = {n: actor(r, n) for n in (*told.who, *told.whom)}
    places = {n: actor(r, n, kind="place") for n in told.where}
    e = event(
        r, told.text.rstrip("."), told.trigger, lemma=told.lemma, type=told.type, who=[people[n] for n in told.who],
        whom=[people[n] for n in told.whom], where=[places[n] for n in told.where], at=told.at, factuality=told.factuality,
    )  # fmt: skip
    return reading(r, actors=[*people.values(), *places.values()], events=[e]), e


def both(left: Told, right: Told) -> tuple[Chronicle, Event, Event]:
    (a, x), (b, y) = read(left, "a.txt"), read(right, "b.txt")
    return reconcile([a, b], DUTCH), x, y


def one(chronicle: Chronicle, a: Event, b: Event) -> bool:
    return any({a.id, b.id} <= {v.event for v in e.evidence} for e in chronicle.timeline)


MIRA, BRAM = "Mira Tolan", "Bram Kessel"
CALL = Told(
    f"{MIRA} belde maandag met {BRAM} over de dijken.",
    "belde",
    "bellen",
    "2024-03-04",
    (MIRA, BRAM),
    (MIRA, BRAM),
    type="CONSULT",
)
BLAST = Told("Een explosie verwoestte maandag een loods in Tesk.", "explosie", "explosie", "2024-03-04", where=("Tesk",))

CASES = [
    (
        "the same verb, person and day",
        Told(f"{MIRA} landde maandag in Tesk.", "landde", "landen", "2024-03-04", (MIRA,), where=("Tesk",)),
        Told(f"Maandag landde {MIRA} in Tesk.", "landde", "landen", "2024-03-04", (MIRA,), where=("Tesk",)),
        True,
    ),
    (
        "a verb and its noun",
        Told(f"{MIRA} is maandag teruggekeerd.", "teruggekeerd", "terugkeren", "2024-03-04", (MIRA,)),
        Told(f"De terugkeer van {MIRA} was een feest.", "terugkeer", "terugkeer", "2024-03-04", (MIRA,)),
        True,
    ),
    (
        "two words for one thing, one place and day",
        BLAST,
        Told(
            "De ontploffing van maandag in Tesk was tot ver te horen.",
            "ontploffing",
            "ontploffing",
            "2024-03-04",
            where=("Tesk",),
        ),
        True,
    ),
    (
        "one place, another day",
        BLAST,
        Told("De explosie van vrijdag in Tesk was tot ver te horen.", "explosie", "explosie", "2024-03-01", where=("Tesk",)),
        False,
    ),
    (
        "one day, another place",
        BLAST,
        Told("Een explosie verwoestte maandag een loods in Orm.", "explosie", "explosie", "2024-03-04", where=("Orm",)),
        False,
    ),
    (
        "another one of the kind",
        Told("Tesk zat zonder licht door een stroomstoring.", "stroomstoring", "stroomstoring", None, where=("Tesk",)),
        Told("Opnieuw was er een stroomstoring in Tesk.", "stroomstoring", "stroomstoring", None, where=("Tesk",)),
        False,
    ),
    (
        "two calls of the same two",
        CALL,
        Told(
            f"{MIRA} belde vrijdag met {BRAM} over de dijken.",
            "belde",
            "bellen",
            "2024-03-01",
            (MIRA, BRAM),
            (MIRA, BRAM),
            type="CONSULT",
        ),
        False,
    ),
    (
        "the same call",
        CALL,
        Told(
            f"{BRAM} en {MIRA} belden maandag over hoge dijken.",
            "belden",
            "bellen",
            "2024-03-04",
            (MIRA, BRAM),
            (MIRA, BRAM),
            type="CONSULT",
        ),
        True,
    ),
    (
        "the same words by another",
        Told(f"{MIRA} riep op tot rust in Tesk.", "riep", "oproepen", "2024-03-04", (MIRA,), type="REQUEST"),
        Told(f"{BRAM} riep op tot rust in Tesk.", "riep", "oproepen", "2024-03-04", (BRAM,), type="REQUEST"),
        False,
    ),
    (
        "two appeals of one day about other things",
        Told(f"{MIRA} riep boeren op te sparen.", "riep", "oproepen", "2024-03-04", (MIRA,), type="REQUEST"),
        Told(f"{MIRA} riep toeristen op te vertrekken.", "riep", "oproepen", "2024-03-04", (MIRA,), type="REQUEST"),
        False,
    ),
    (
        "undated and weeks apart",
        Told(f"{MIRA} won een prijs.", "won", "winnen", None, (MIRA,), published="2024-01-10"),
        Told(f"{MIRA} won een zetel.", "won", "winnen", None, (MIRA,), published="2024-03-06"),
        False,
    ),
    (
        "a happening told in two words of a clause",
        Told("Een stroomstoring trof maandag Tesk.", "stroomstoring", "stroomstoring", "2024-03-04", where=("Tesk",)),
        Told("In Tesk viel maandag overal de stroom uit.", "viel", "uitvallen", "2024-03-04", where=("Tesk",)),
        True,
    ),
    (
        "the same verb of another thing",
        Told("Een stroomstoring trof maandag Tesk.", "stroomstoring", "stroomstoring", "2024-03-04", where=("Tesk",)),
        Told("In Tesk viel maandag overal de school uit.", "viel", "uitvallen", "2024-03-04", where=("Tesk",)),
        False,
    ),
    (
        "to recognise and no longer to recognise",
        Told(f"Kadera erkent {MIRA} als leider.", "erkent", "erkennen", None, whom=(MIRA,), type="SUPPORT"),
        Told(f"Kadera erkent {MIRA} niet meer als leider.", "erkent", "niet erkennen", None, whom=(MIRA,), type="REJECT"),
        False,
    ),
    (
        "a side taken for one, in two words, weeks apart",
        Told(f"Vijftig landen erkennen {MIRA} als leider.", "erkennen", "erkennen", None, whom=(MIRA,), type="SUPPORT"),
        Told(f"Vijftig regeringen steunen {MIRA}.", "steunen", "steunen", None, whom=(MIRA,), type="SUPPORT", published="2024-04-20"),
        True,
    ),
    (
        "a side taken by another",
        Told(f"{BRAM} steunt {MIRA}.", "steunt", "steunen", None, (BRAM,), (MIRA,), type="SUPPORT"),
        Told(f"Ada Drost erkent {MIRA} als leider.", "erkent", "erkennen", None, ("Ada Drost",), (MIRA,), type="SUPPORT"),
        False,
    ),
    (
        "a side taken and one that may be",
        Told(f"Vijftig landen erkennen {MIRA} als leider.", "erkennen", "erkennen", None, whom=(MIRA,), type="SUPPORT"),
        Told(f"Zij zouden {MIRA} steunen.", "steunen", "steunen", None, whom=(MIRA,), type="SUPPORT", factuality="hypothetical"),
        False,
    ),
    (
        "a ban by its noun and in a verb with what is forbidden",
        Told(f"Een uitreisverbod trof {MIRA}.", "uitreisverbod", "uitreisverbod", None, whom=(MIRA,), type="COERCE"),
        Told(f"De rechter verbood {MIRA} het land te verlaten.", "verbood", "verbieden", None, whom=(MIRA,), type="COERCE"),
        True,
    ),
    (
        "what is done by a verb that only says so",
        Told(f"Een uitreisverbod trof {MIRA}.", "uitreisverbod", "uitreisverbod", None, whom=(MIRA,), type="COERCE"),
        Told(f"De rechter legde {MIRA} een uitreisverbod op.", "legde", "opleggen", None, whom=(MIRA,), type="COERCE"),
        True,
    ),
    (
        "another verb",
        Told(f"{MIRA} landde maandag in Tesk.", "landde", "landen", "2024-03-04", (MIRA,), where=("Tesk",)),
        Told(f"{MIRA} zong maandag in Tesk.", "zong", "zingen", "2024-03-04", (MIRA,), where=("Tesk",)),
        False,
    ),
]


@pytest.mark.parametrize(("reason", "left", "right", "same"), CASES, ids=[c[0] for c in CASES])
def test_two_reports(reason: str, left: Told, right: Told, same: bool) -> None:
    assert one(*both(left, right)) is same


def test_a_link_says_why() -> None:
    left, right = CASES[0][1:3]
    chronicle, _, _ = both(left, right)
    (link,) = [x for x in chronicle.links if x.kind == "event"]
    told = "Zelfde gebeurtenis: beide noemen ‘landen’; dezelfde handelende partij (Mira Tolan); dezelfde plaats (Tesk)"
    assert link.reason.startswith(told)
    english = str(reason_in("en", link.key, link.values))
    assert english.startswith("The same event: both say ‘landen’; the same party acts (Mira Tolan); the same place (Tesk)")


@pytest.mark.parametrize(("case", "judgement"), [(0, "different"), (3, "same")], ids=["parted by hand", "joined by hand"])
def test_a_person_decides(case: int, judgement: str) -> None:
    (a, x), (b, y) = read(CASES[case][1], "a.txt"), read(CASES[case][2], "b.txt")
    chronicle = reconcile([a, b], DUTCH, decided=[link(x.id, y.id, kind="event", judgement=judgement)])
    assert one(chronicle, x, y) is (judgement == "same")


def test_a_month_is_narrowed_by_a_day() -> None:
    wide = Told(
        f"{MIRA} landde woensdag in Tesk.",
        "landde",
        "landen",
        "2024-03-06/2024-03-27",
        (MIRA,),
        where=("Tesk",),
        published="2024-03",
    )
    narrow = Told(
        f"{MIRA} landde gisteren in Tesk.", "landde", "landen", "2024-03-13", (MIRA,), where=("Tesk",), published="2024-03-14"
    )
    chronicle, _, _ = both(wide, narrow)
    (entry,) = chronicle.timeline
    assert str(entry.when.earliest) == str(entry.when.latest) == "2024-03-13"


def test_two_intervals_leave_what_both_leave() -> None:
    first = Told(f"{MIRA} landde in Tesk.", "landde", "landen", "2024-03-04/2024-03-10", (MIRA,), where=("Tesk",))
    second = Told(f"Toen landde {MIRA} in Tesk.", "landde", "landen", "2024-03-08/2024-03-14", (MIRA,), where=("Tesk",))
    chronicle, _, _ = both(first, second)
    (entry,) = chronicle.timeline
    assert (str(entry.when.earliest), str(entry.when.latest)) == ("2024-03-08", "2024-03-10")
    assert entry.when.reason == "narrowed: 2 berichten samen"


def in_one_report(first: tuple[str, str, str | None], second: tuple[str, str, str | None], *places: str) -> tuple[Reading, list[Event]]:
    """A report of two sentences, each with an event: its words, its trigger and its day."""
    r = report(f"{first[0]} {second[0]}", published="2024-03-06")
    spots = {n: actor(r, n, kind="place") for n in places}
    events = [
        event(r, words.rstrip("."), word, where=[a for n, a in spots.items() if n in words], at=at) for words, word, at in (first, second)
    ]
    return reading(r, actors=list(spots.values()), events=events), events


STORM = "Een stroomstoring trof Tesk."
AGAIN = [
    ("named again with its article", (STORM, "stroomstoring", None), ("Niemand weet wat de storing veroorzaakte.", "storing", None), True),
    ("another one", (STORM, "stroomstoring", None), ("Wie vreest voor opnieuw een storing, koopt kaarsen.", "storing", None), False),
    ("with a day of its own", (STORM, "stroomstoring", "2024-03-05"), ("Wat was de storing van mei lang.", "storing", "2023-05"), False),
]


@pytest.mark.parametrize(("reason", "first", "second", "same"), AGAIN, ids=[a[0] for a in AGAIN])
def test_a_report_names_again_what_it_told(reason: str, first: Any, second: Any, same: bool) -> None:
    one_reading, (a, b) = in_one_report(first, second, "Tesk")
    assert one(reconcile([one_reading], DUTCH), a, b) is same


THREAT = "Mira Tolan dreigde de visser te arresteren."
TAKEN_UP = [
    ("the act with its article", "Ondanks de dreiging van arrestatie bleef de visser.", True),
    ("the act without one", "Wie vist, leeft onder dreiging van boetes.", False),
    ("of another thing", "De dreiging van een storm bleef weg.", False),
]


@pytest.mark.parametrize(("reason", "second", "same"), TAKEN_UP, ids=[a[0] for a in TAKEN_UP])
def test_a_report_names_an_act_that_it_told(reason: str, second: str, same: bool) -> None:
    r = report(f"{THREAT} {second}", published="2024-03-06")
    a = event(r, THREAT.rstrip("."), "dreigde", lemma="dreigen", type="THREATEN", who=[mira := actor(r, MIRA)])
    b = event(r, second.rstrip("."), "dreiging", lemma="dreiging", type="THREATEN", who=[mira])
    assert one(reconcile([reading(r, actors=[mira], events=[a, b])], DUTCH), a, b) is same


def test_a_clause_is_about_the_noun_that_it_hangs_on() -> None:
    told = "De visser negeerde een uitreisverbod dat Mira Tolan was opgelegd."
    r, other = report(told, published="2024-03-06"), report("Een uitreisverbod trof Mira Tolan.", published="2024-03-06", source="b.txt")
    mira, there = actor(r, MIRA), actor(other, MIRA)
    a = event(r, "dat Mira Tolan was opgelegd", "opgelegd", lemma="opleggen", type="COERCE", whom=[mira])
    b = event(other, "Een uitreisverbod trof Mira Tolan", "uitreisverbod", type="COERCE", whom=[there])
    both_told = [reading(r, actors=[mira], events=[a]), reading(other, actors=[there], events=[b])]
    assert one(reconcile(both_told, DUTCH), a, b)


def test_a_report_that_tells_of_two_places_tells_of_two_riots() -> None:
    first, second = ("In Tesk braken rellen uit bij de haven.", "rellen", None), ("In Orm braken rellen uit bij de haven.", "rellen", None)
    apart, (a, b) = in_one_report(first, second, "Tesk", "Orm")
    assert not one(reconcile([apart], DUTCH), a, b)


def with_riot(act: str, lemma: str, riot: str, word: str) -> tuple[Reading, Event]:
    """A report of what Mira did in Tesk on Monday, and of a riot of which no more is known."""
    r = report(f"{MIRA} {act} maandag in Tesk.\n\n{riot}", source=f"{word}.txt", published="2024-03-06")
    who, where = actor(r, MIRA), actor(r, "Tesk", kind="place")
    told = event(r, f"{MIRA} {act} maandag in Tesk", act, lemma=lemma, who=[who], where=[where], at="2024-03-04")
    other = event(r, riot.rstrip("."), word, type="ASSAULT")
    return reading(r, actors=[who, where], events=[told, other]), other


@pytest.mark.parametrize(("act", "lemma", "same"), [("landde", "landen", True), ("zong", "zingen", False)], ids=["one event", "none"])
def test_a_riot_in_two_reports_that_share_an_event_is_one(act: str, lemma: str, same: bool) -> None:
    a, x = with_riot("landde", "landen", "Er waren gevechten bij de haven.", "gevechten")
    b, y = with_riot(act, lemma, "Er braken rellen uit bij de kade en de haven.", "rellen")
    assert one(reconcile([a, b], DUTCH), x, y) is same
