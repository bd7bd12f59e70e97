"""Which reports tell one story, by their words; and what is set against each other within one (issue 7)."""

from __future__ import annotations

import pytest

from build import actor, claim, event, figure, reading, report
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.reconcile.case import Case
from kroniek.reconcile.stories import Stories, cast_of
from kroniek.records import Conflict, Reading

DUTCH = lang.load("nl")
FERRY = "De veerboot Lara is bij Tesk gezonken. De kustwacht van Orm zoekt naar opvarenden van de veerboot."

ELSEWHERE = FERRY.replace("Tesk", "Bovra").replace("Lara", "Mino").replace("Orm", "Zent")
CAPSIZED = "Bij Tesk is de veerboot Lara gekapseisd, zegt de kustwacht."
SUNK = ("de veerboot is gezonken", "gezonken", "zinken")


def told(text: str, day: str, *names: str) -> Reading:
    r = report(text, source=f"{day}-{len(text)}.txt", published=day)
    return reading(r, actors=[actor(r, n) for n in names])


MANY = 60
"""Reports of other things in a case, in which it shows what words tell."""


def stories(*readings: Reading, others: int = 0) -> Stories:
    """The readings, in a case with so many reports of other things beside them."""
    aside = [told(f"In Wijk {i} sprak de raad over het riool. De politie meldt niets.", "2024-03-05") for i in range(others)]
    case = Case([*readings, *aside], DUTCH)
    return Stories(case, [cast_of(r, case) for r in case.readings])


def asked(one: Reading, other: Reading, *, others: int = MANY) -> bool:
    return stories(one, other, others=others).same(one.report.id, other.report.id)


@pytest.mark.parametrize(
    ("reason", "other", "same"),
    [
        ("the same names and happening", told(CAPSIZED, "2024-03-06", "Tesk", "Lara"), True),
        ("other names", told("Bij Kadera is de bus gekanteld, zegt de brandweer.", "2024-03-06", "Kadera"), False),
        ("a year later", told(CAPSIZED, "2025-03-06", "Tesk", "Lara"), False),
        ("the same words with other names", told(ELSEWHERE, "2024-03-06"), False),
    ],
)
def test_which_reports_tell_one_story(reason: str, other: Reading, same: bool) -> None:
    first = told(FERRY, "2024-03-05", "Lara", "Tesk", "Orm")
    assert asked(first, other, others=0) is same
    assert asked(first, other) is same


DAM = "De dam in de rivier is bezweken, de dijkgraaf liet dorpen ontruimen."


@pytest.mark.parametrize(
    ("reason", "one", "other", "same"),
    [
        ("a name that few have is enough", "In Verchojansk brandt een loods.", "De burgemeester van Verchojansk is kwaad.", True),
        ("a country that many name is not", "In Frankrijk brandt een loods.", "De burgemeester in Frankrijk is kwaad.", False),
        ("nor is a town of our own", "In Roosendaal is een loods ontdekt.", "In Roosendaal is een fietser bedreigd.", False),
        ("no name in common, but seldom words", DAM, "De dijkgraaf zegt dat de bezweken dam in de rivier oud was.", True),
        ("no name, and words that all have", "De politie zegt dat het drie mensen zijn.", "Drie mensen zijn weg, zegt de politie.", False),
    ],
)
def test_what_tells(reason: str, one: str, other: str, same: bool) -> None:
    """Names were all worth the same, and two reports without one in common were never of one story."""
    first, second = ({"Verchojansk", "Frankrijk", "Roosendaal"} & {*text.replace(".", "").split()} for text in (one, other))
    assert asked(told(one, "2024-03-05", *first), told(other, "2024-03-06", *second)) is same


def test_first_names_tell_nothing() -> None:
    one, other = told("Swaantje Kor wint.", "2024-03-05", "Swaantje Kor"), told("Swaantje Bel treedt af.", "2024-03-06", "Swaantje Bel")
    assert not asked(one, other)
    assert asked(told("Swaantje Korvink wint.", "2024-03-05", "Swaantje Korvink"), told("Korvink wint nu.", "2024-03-06", "Korvink"))


def test_a_report_between_two_ties_them() -> None:
    """The first tells of the ferry, the last of the town, and one between of both."""
    first = told("De veerboot Larissima is gezonken.", "2024-03-05", "Larissima")
    between = told("De veerboot Larissima kwam uit Teskwoud. In Teskwoud is rouw om de Larissima.", "2024-03-06", "Larissima", "Teskwoud")
    last = told("In Teskwoud is een wake gehouden.", "2024-03-07", "Teskwoud")
    found = stories(first, between, last, others=MANY)
    assert found.same(first.report.id, last.report.id)
    assert not found.sure(first.report.id, last.report.id)
    assert not asked(first, last)
    assert between.report.id in found.near(first.report.id)
    assert found.beyond(first.report.id) == (last.report.id,)
    assert found.beyond(between.report.id) == ()


def test_a_pile_about_one_thing_is_one_story() -> None:
    """What all reports of a small case name used to count for nothing."""
    texts = ("De dam bij Tesk is bezweken.", "Het water bij Tesk zakt na de dambreuk.", "Na de dambreuk is Tesk leeg.")
    pile = [told(text, f"2024-03-0{5 + day}", "Tesk") for day, text in enumerate(texts)]
    assert all(stories(*pile).same(a.report.id, b.report.id) for a in pile for b in pile)


def said(source: str, speaker: str, what: tuple[str, str, str], *, denied: bool = False) -> Reading:
    """A report in which one voice says, or denies, one thing about the ferry Lara at Tesk."""
    content, trigger, lemma = what
    verb = "ontkent" if denied else "zegt"
    text = f"{speaker} {verb} dat {content}. De veerboot Lara vaart op Tesk."
    r = report(text, source=source, published="2024-03-06", outlet=source)
    who = actor(r, speaker, kind="organisation")
    places = [actor(r, n, kind="place") for n in ("Lara", "Tesk")]
    c = claim(r, content, who, reporting="denied" if denied else "attributed")
    e = event(r, content, trigger, lemma=lemma, claim=c, factuality="happened")
    return reading(r, actors=[who, *places], claims=[c], events=[e])


def found(*readings: Reading) -> list[Conflict]:
    return list(reconcile(readings, DUTCH).conflicts)


def test_a_denial_meets_what_it_denies_in_another_report() -> None:
    one = said("een", "De bond", SUNK)
    assert [(c.topic, c.key) for c in found(one, said("twee", "De rederij", SUNK, denied=True))] == [("other", "denial")]
    assert not found(one, said("drie", "De rederij", SUNK))


def test_contrary_ends_of_one_thing() -> None:
    failed = said("een", "De bond", ("het overleg is mislukt", "mislukt", "mislukken"))
    (conflict,) = found(failed, said("twee", "De rederij", ("het overleg is geslaagd", "geslaagd", "slagen")))
    assert conflict.topic == "outcome"
    assert "geslaagd" in conflict.reason
    assert "mislukt" in conflict.reason


@pytest.mark.parametrize(
    ("reason", "second", "sides"),
    [
        ("a higher toll of a later day", ("2024-03-07", 9, 9, "negen doden"), 2),
        ("at least so many, then a number", ("2024-03-08", 31, 31, "31 doden"), 2),
        ("far fewer in a later report is a part", ("2024-03-07", 1, 1, "één dode"), 0),
    ],
)
def test_a_toll_over_days(reason: str, second: tuple[str, int, int, str], sides: int) -> None:
    def toll(day: str, low: int, high: int | None, words: str) -> Reading:
        r = report(f"Bij de ramp met de veerboot Lara bij Tesk vielen {words}.", source=f"{day}.txt", published=day)
        places = [actor(r, n, kind="place") for n in ("Lara", "Tesk")]
        return reading(r, actors=places, figures=[figure(r, words, low, high, counted="doden", unit="personen", where=[places[1]])])

    conflicts = found(toll("2024-03-05", 5, None, "zeker vijf doden"), toll(*second))
    assert [len(c.sides) for c in conflicts if c.judgement == "update"] == ([sides] if sides else [])


@pytest.mark.parametrize(
    ("second", "keys"),
    [("Bram Kessel keert zich tegen nieuwe sancties.", ["positions"]), ("Bram Kessel is een voorstander van sancties.", [])],
)
def test_who_is_for_and_who_against(second: str, keys: list[str]) -> None:
    r = report(f"Mira Tolan pleit voor nieuwe sancties. {second}", published="2024-03-05")
    conflicts = found(reading(r, actors=[actor(r, "Mira Tolan"), actor(r, "Bram Kessel")]))
    assert [c.key for c in conflicts] == keys
    assert all("over sancties" in c.reason.casefold() for c in conflicts)
