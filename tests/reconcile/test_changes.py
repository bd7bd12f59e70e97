"""States that change and states that exclude each other, over reports of one story: of one thing or person, told apart or later."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from build import actor, claim, mention, reading, report, time
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Conflict, Reading

DUTCH = lang.load("nl")
LEAD = "In Lisk kwam raadslid Mira Tolan maandag met de coaster Ardo aan."


def told(source: str, words: str, *, by: str | None = None, day: str = "2024-03-05", he: bool = False) -> Reading:
    """A report of one story, and what it says besides, by whom; `he` says that `Hij` in it is Bol."""
    r = report(f"{LEAD} {words}", source=source, published=day, outlet=source)
    names = [("Mira Tolan", "person"), ("Ardo", "organisation"), ("Lisk", "place")]
    people = {n: actor(r, n, kind=kind) for n, kind in names}
    if "Bol" in words:
        people["Bol"] = actor(r, "Bol", *([mention(r, "Hij", "pronoun")] if he else []))
    for n in ("vier mannen", "Twee mannen"):
        if n in words:
            people[n] = replace(actor(r, n, kind="group"), mentions=(mention(r, n, "nominal"),))
    said = [claim(r, words.rstrip("."), people[by])] if by else []
    times = [time(r, w, "2024-01-04") for w in ("op 4 januari", "4 januari") if w in words][:1]
    return reading(r, actors=people.values(), claims=said, times=times)


def between(*readings: Reading) -> list[Conflict]:
    return [c for c in reconcile(list(readings), DUTCH).conflicts if c.key in {"status_update", "outcome_contradiction"}]


UPDATE, AGAINST = [("status", "update")], [("outcome", "contradiction")]
CASES: list[tuple[str, dict[str, Any], dict[str, Any], list[tuple[str, str]]]] = [
    ("a later report of another state", {"words": "De sluis is dicht."}, {"words": "De sluis is weer open.", "day": "2024-03-07"}, UPDATE),
    ("of another thing", {"words": "De sluis is dicht."}, {"words": "De kade is weer open.", "day": "2024-03-07"}, []),
    ("the whole and a compound", {"words": "De zeesluis is dicht."}, {"words": "De sluis is heropend.", "day": "2024-03-07"}, UPDATE),
    ("two words for one thing", {"words": "De stroom is uitgevallen."},
     {"words": "De elektriciteit is hersteld.", "day": "2024-03-07"}, UPDATE),
    ("a post that is kept, then lost", {"words": "Bol blijft op zijn plaats."},
     {"words": "Bol is van zijn commando ontheven.", "day": "2024-03-07"}, UPDATE),
    ("what else stays", {"words": "Bol blijft op de hoogte."},
     {"words": "Bol is van zijn commando ontheven.", "day": "2024-03-07"}, []),
    ("no reason to go, and gone", {"words": "Bol ziet geen reden om op te stappen."},
     {"words": "Bol heeft zijn ontslagbrief verstuurd.", "day": "2024-03-07"}, UPDATE),
    ("no reason for something else", {"words": "Bol ziet geen reden om te bellen."},
     {"words": "Bol heeft zijn ontslagbrief verstuurd.", "day": "2024-03-07"}, []),
    ("trusted, then set aside", {"words": "Bol heeft het volle vertrouwen van de raad."},
     {"words": "Bol is op een zijspoor gezet.", "day": "2024-03-07"}, UPDATE),
    ("taken along, then on the street", {"words": "Bol is meegenomen naar het bureau."},
     {"words": "Bol staat weer op straat.", "day": "2024-03-07"}, UPDATE),
    ("no trace, and found", {"words": "Van Bol ontbreekt nog elk spoor."},
     {"words": "Bol is ongedeerd teruggevonden.", "day": "2024-03-07"}, UPDATE),
    ("talks refused, then held", {"words": "De directie van de sluis weigert met de schippers te praten."},
     {"words": "De directie van de sluis schoof dinsdag met de schippers aan.", "day": "2024-03-07"}, UPDATE),
    ("something else refused", {"words": "De directie van de sluis weigert de schippers te betalen."},
     {"words": "De directie van de sluis schoof dinsdag met de schippers aan.", "day": "2024-03-07"}, []),
    ("whom a clause tells of", {"words": "De sluis is dicht."},
     {"words": "De sluis die maandag lek was, is weer open.", "day": "2024-03-07"}, UPDATE),
    ("a clause of something else", {"words": "De kade is dicht."},
     {"words": "De sluis die naast de haven ligt, is weer open.", "day": "2024-03-07"}, []),
    ("`als` without a condition", {"words": "De sluis is dicht."},
     {"words": "Als gebaar is de sluis dinsdag heropend.", "day": "2024-03-07"}, UPDATE),
    ("residents gone and back", {"words": "De bewoners van Lisk moesten hun huis uit."},
     {"words": "De bewoners van Lisk zijn weer thuis.", "day": "2024-03-07"}, UPDATE),
    ("it is as it was", {"words": "De sluis is weer open."}, {"words": "De sluis is nog steeds dicht.", "day": "2024-03-07"}, AGAINST),
    ("closed anew, weeks later", {"words": "De sluis is weer open."}, {"words": "De sluis is nog dicht.", "day": "2024-03-28"}, UPDATE),
    ("two voices on one day", {"words": "De sluis is open."}, {"words": "De sluis is dicht."}, AGAINST),
    ("not any more", {"words": "De sluis is dicht."}, {"words": "De sluis is niet meer dicht.", "day": "2024-03-07"}, UPDATE),
    ("a denial", {"words": "De sluis is dicht."}, {"words": "De sluis is niet dicht.", "day": "2024-03-07"}, AGAINST),
    ("what may be", {"words": "De sluis is dicht."}, {"words": "De sluis kan morgen open.", "day": "2024-03-07"}, []),
    ("a question", {"words": "De sluis is dicht."}, {"words": "Is de sluis weer open?", "day": "2024-03-07"}, []),
    ("a condition", {"words": "De sluis is dicht."}, {"words": "De sluis gaat open als het ijs smelt.", "day": "2024-03-07"}, []),
    ("what had been", {"words": "De sluis is dicht."}, {"words": "Eerder was de sluis open.", "day": "2024-03-07"}, []),
    ("dated to before", {"words": "De sluis is dicht."}, {"words": "De sluis ging op 4 januari open.", "day": "2024-03-07"}, []),
    ("what one might do on a day that was", {"words": "Bol ligt in coma.", "day": "2024-01-02"},
     {"words": "Bol mocht op 4 januari naar huis.", "day": "2024-01-05"}, UPDATE),
    ("and what he might do", {"words": "Bol ligt in coma.", "day": "2024-01-02"},
     {"words": "Bol mocht naar huis bellen.", "day": "2024-01-05"}, []),
    ("of what was long ago", {"words": "Bol is op 4 januari vermist geraakt."},
     {"words": "Bol is teruggevonden.", "day": "2024-03-07"}, []),
    ("and of what has been so since", {"words": "Bol wordt sinds 4 januari vermist."},
     {"words": "Bol is teruggevonden.", "day": "2024-03-07"}, UPDATE),
    ("a day that says which", {"words": "De dijkwet is aangekondigd."},
     {"words": "De stemming van 4 januari over de dijkwet is uitgesteld.", "day": "2024-03-07"}, UPDATE),
    ("again, of what was named before", {"words": "De veerboten van Lisk liggen stil."},
     {"words": "Er wordt weer gevaren.", "day": "2024-03-07"}, UPDATE),
    ("some of many", {"words": "Agenten pakten vier mannen op."}, {"words": "Twee mannen zijn weer vrij.", "day": "2024-03-07"}, UPDATE),
    ("only ever in one order", {"words": "Schipper Bol wordt vermist."}, {"words": "Bol is teruggevonden.", "day": "2024-03-07"}, UPDATE),
    ("and not in the other", {"words": "Schipper Bol is teruggevonden."}, {"words": "Bol werd vermist.", "day": "2024-03-07"}, []),
    ("by a pronoun", {"words": "Bol is opgepakt."},
     {"words": "Bol was bang. Hij is vrijgelaten.", "he": True, "day": "2024-03-07"}, UPDATE),
    ("of somebody else", {"words": "Bol is opgepakt."}, {"words": "Mira Tolan is vrijgelaten.", "day": "2024-03-07"}, []),
    ("who arrests is not in prison", {"words": "Mira Tolan is vrijgelaten."}, {"words": "Een kok is opgepakt.", "day": "2024-03-07"}, []),
    ("in a coma, and dead", {"words": "Bol ligt in coma."}, {"words": "Bol is overleden.", "day": "2024-03-07"}, UPDATE),
    ("only stages contradict nobody", {"words": "Bol ligt in coma."}, {"words": "Bol is overleden."}, []),
    ("what does not change", {"words": "Het water is veilig."}, {"words": "Het water is vervuild.", "day": "2024-03-07"}, AGAINST),
    ("what another noun is of", {"words": "De bouw van de loods is stilgelegd."},
     {"words": "De verhuur van de loods is hervat.", "day": "2024-03-07"}, []),
    ("and what the noun of the state is of", {"words": "De sluiting van de zeesluis is van de baan."},
     {"words": "De zeesluis gaat dicht.", "day": "2024-03-07"}, AGAINST),
    ("synonyms", {"words": "De actievoerders zijn opgepakt."},
     {"words": "De betogers zijn vrijgelaten.", "day": "2024-03-07"}, UPDATE),
    ("others", {"words": "De actievoerders zijn opgepakt."}, {"words": "De agenten zijn vrijgelaten.", "day": "2024-03-07"}, []),
    ("whom a clause with `die` is of", {"words": "Bol ligt in coma."},
     {"words": "Er was een mis voor Bol, die is overleden.", "day": "2024-03-07"}, UPDATE),
    ("what somebody is against", {"words": "Bol zit vast."},
     {"words": "De schout is tegen de vrijlating van Bol.", "day": "2024-03-07"}, []),
    ("what stands behind the noun tells two apart", {"words": "De chauffeur van de bus is opgepakt."},
     {"words": "De chauffeur van de vrachtwagen is vrijgelaten.", "day": "2024-03-07"}, []),
    ("and one thing by another word for it", {"words": "De machinist van de trein is opgepakt."},
     {"words": "De machinist van de sneltrein is vrijgelaten.", "day": "2024-03-07"}, UPDATE),
    ("two halves", {"words": "De noordbaan is dicht voor het verkeer."},
     {"words": "De zuidbaan is open voor het verkeer.", "day": "2024-03-07"}, []),
    ("two of a row", {"words": "De eerste sluis is dicht."}, {"words": "De derde sluis is weer open.", "day": "2024-03-07"}, []),
    ("two decisions of one council", {"words": "De raad nam de begroting aan."},
     {"words": "De raad verwierp de motie.", "day": "2024-03-07"}, []),
    ("somebody whom the other calls what he is thought to be", {"words": "Bol is voortvluchtig."},
     {"words": "De verdachte is gepakt.", "day": "2024-03-07"}, UPDATE),
    ("two by nouns of their own", {"words": "De matroos is voortvluchtig."},
     {"words": "De kapitein is gepakt.", "day": "2024-03-07"}, []),
    ("no man is a widow", {"words": "De weduwe ligt in coma."}, {"words": "De jongen is bijgekomen.", "day": "2024-03-07"}, []),
    ("no suspect is a victim", {"words": "De verdachte ligt in coma."},
     {"words": "Het slachtoffer is bijgekomen.", "day": "2024-03-07"}, []),
    ("one of two whom a report tells of", {"words": "De verdachte zit vast. De matroos zit vast."},
     {"words": "De vrouw is vrijgelaten.", "day": "2024-03-07"}, []),
    ("it was so all along", {"words": "De sluis is open."},
     {"words": "De sluis was al bij de eerste golf dicht.", "day": "2024-03-07"}, AGAINST),
    ("it is so again by now", {"words": "De sluis is open."}, {"words": "De sluis is al weer dicht.", "day": "2024-03-07"}, UPDATE),
    ("until something happens", {"words": "De sluis blijft tot de keuring dicht."},
     {"words": "De sluis is weer open.", "day": "2024-03-07"}, UPDATE),
    ("what has yet to happen", {"words": "De sluis is dicht."},
     {"words": "De kade blijft leeg tot de sluis open is.", "day": "2024-03-07"}, []),
    ("no question of it, however far away", {"words": "De brand in de loods was brandstichting."},
     {"words": "Van brandstichting is bij de brand volgens de experts geen sprake geweest.", "day": "2024-03-07"}, AGAINST),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "first", "second", "judged"), CASES, ids=[c[0] for c in CASES])
def test_changes(reason: str, first: dict[str, Any], second: dict[str, Any], judged: list[tuple[str, str]]) -> None:
    assert [(c.topic, c.judgement) for c in between(told("a.txt", **first), told("b.txt", **second))] == judged


def test_stages_follow_one_another() -> None:
    """Dicht, open, weer dicht: each is an update of the one before it, and the last none of the first."""
    days = {"2024-03-05": "De sluis is dicht.", "2024-03-07": "De sluis is weer open.", "2024-03-12": "De sluis is opnieuw dicht."}
    found = between(*(told(f"{day}.txt", words, day=day) for day, words in days.items()))
    assert {c.judgement for c in found} == {"update"}
    assert len(found) == 2


def test_an_old_state_is_no_news_after_it_came_back() -> None:
    days = {
        "2024-03-05": "De sluis is dicht.", "2024-03-07": "De sluis is open.", "2024-03-09": "De sluis is dicht.",
        "2024-03-12": "De sluis is open.",
    }  # fmt: skip
    found = between(*(told(f"{day}.txt", words, day=day) for day, words in days.items()))
    readings = {told(f"{day}.txt", words, day=day).report.id: day for day, words in days.items()}
    pairs = {tuple(readings[s.report] for side in c.sides for s in side) for c in found}
    assert ("2024-03-05", "2024-03-12") not in pairs
    assert ("2024-03-09", "2024-03-12") in pairs


def alone(source: str, words: str, day: str) -> Reading:
    r = report(words, source=source, published=day, outlet=source)
    return reading(r)


ONLY: list[tuple[str, tuple[str, str], tuple[str, str], int]] = [
    ("the only one of those weeks", ("Bij Lisk is een sluis omgevallen. De kraanmachinist zit vast.", "2024-03-05"),
     ("De kraanmachinist is vrijgelaten. De raad van Tesk vergadert morgen.", "2024-03-09"), 1),
    ("months later", ("Bij Lisk is een sluis omgevallen. De kraanmachinist zit vast.", "2024-03-05"),
     ("De kraanmachinist is vrijgelaten. De raad van Tesk vergadert morgen.", "2024-06-09"), 0),
    ("one who was not named before", ("Bij Lisk is een sluis omgevallen. De kraanmachinist zit vast.", "2024-03-05"),
     ("Een kraanmachinist is vrijgelaten. De raad van Tesk vergadert morgen.", "2024-03-09"), 0),
    ("somebody, by a word that fits many", ("Bij Lisk is een sluis omgevallen. De verdachte zit vast.", "2024-03-05"),
     ("De verdachte is vrijgelaten. De raad van Tesk vergadert morgen.", "2024-03-09"), 0),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "first", "second", "count"), ONLY, ids=[c[0] for c in ONLY])
def test_the_only_one_with_a_noun(reason: str, first: tuple[str, str], second: tuple[str, str], count: int) -> None:
    """Two short reports that share nothing else are tied by a noun that no other report of those weeks has."""
    others = [alone(f"{n}.txt", f"In Orm waaide het op dag {n}. De bakker sloot zijn deuren.", f"2024-03-{n:02}") for n in range(1, 9)]
    assert len(between(alone("a.txt", *first), alone("b.txt", *second), *others)) == count


def test_another_one_with_the_noun() -> None:
    """Where another report of those weeks tells of such a one, it may be that one."""
    third = alone("c.txt", "In Belko viel een kraan van een schip. De kraanmachinist sprong eraf.", "2024-03-06")
    assert not between(alone("a.txt", *ONLY[0][1]), alone("b.txt", *ONLY[0][2]), third)
