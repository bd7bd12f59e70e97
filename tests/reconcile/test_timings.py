"""Two voices that put one thing at two times, since when somebody knew, how long it took, and what is put off."""

from __future__ import annotations

from typing import Any

import pytest

from build import actor, reading, report, time
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Hours, Reading

DUTCH = lang.load("nl")
LEAD = "Raadslid Mira Tolan sprak in Lisk met de schipper van de coaster Ardo."
Told = tuple[Any, ...]


def told(source: str, words: str, when: str | None = None, at: str | None = None, *hours: Hours, day: str = "2024-03-05") -> Reading:
    """A report of one story, and what it says besides, at a time; `~` before that is a length of time."""
    r = report(f"{LEAD} {words}", source=source, published=day, outlet=source)
    names: tuple[tuple[str, str], ...] = (("Mira Tolan", "person"), ("Ardo", "organisation"), ("Lisk", "place"))
    names += tuple((n, "organisation") for n in ("De gemeente", "de gemeente") if n in words)
    actors, times = [actor(r, n, kind=kind) for n, kind in names], []
    if when is not None:
        moment = time(r, when.removeprefix("~"), at, type="DURATION" if when[0] == "~" else "TIME" if hours else "DATE")
        times.append(type(moment)(span=moment.span, type=moment.type, when=moment.when, hours=hours))
    return reading(r, actors=actors, times=times)


def found(first: Told, second: Told, day: str) -> list[tuple[str, str]]:
    readings = [told("a.txt", *first), told("b.txt", *second, day=day)]
    return [(c.key, c.judgement) for c in reconcile(readings, DUTCH).conflicts if c.topic == "date"]


KNOWN, TIMED, TOOK = "known_contradiction", "time_contradiction", "wait_contradiction"
MORNING, NOON = Hours("05:10", "05:10"), Hours("11:40", "11:40")
HALF_PAST_TWO = Hours("14:30", "14:30")
HEARD = ("De gemeente hoorde pas op 2 maart van het lek.", "2 maart", "2024-03-02")
SIGNED = ("Het bestek van de kade is al op 4 februari getekend.", "4 februari", "2024-02-04")
AT_NOON = ("De sirene van de coaster ging pas om 11.40 uur af.", "om 11.40 uur", "2024-03-04", NOON)
CASES: list[tuple[str, Told, Told, list[str]]] = [
    ("one who knew late was told early", HEARD, ("De gemeente is al op 3 februari ingelicht.", "3 februari", "2024-02-03"), [KNOWN]),
    ("told by one who does so", HEARD, ("Een monteur belde de gemeente al op 3 februari.", "3 februari", "2024-02-03"), [KNOWN]),
    ("a body and who speaks for it", HEARD, ("De wethouder kreeg al op 3 februari een brief.", "3 februari", "2024-02-03"), [KNOWN]),
    ("without a time, by two such words", ("De gemeente hoorde het pas uit de krant.",),
     ("De gemeente is al op 3 februari gewaarschuwd.", "3 februari", "2024-02-03"), [KNOWN]),
    ("at once and late", ("De gemeente is meteen gewaarschuwd.",), HEARD, [KNOWN]),
    ("another who was told", HEARD, ("De reders zijn op 3 februari ingelicht.", "3 februari", "2024-02-03"), []),
    ("both at one time", HEARD, ("De gemeente is al op 2 maart ingelicht.", "2 maart", "2024-03-02"), []),
    ("not told", HEARD, ("De gemeente is niet op 3 februari ingelicht.", "3 februari", "2024-02-03"), []),
    ("who reported himself told nobody", HEARD, ("De schipper meldde zich al op 3 februari.", "3 februari", "2024-02-03"), []),
    ("early and late", SIGNED, ("Het bestek werd pas op 1 maart ondertekend.", "1 maart", "2024-03-01"), [TIMED]),
    ("the words the other way round", ("Het bestek is pas op 4 februari getekend.", "4 februari", "2024-02-04"),
     ("Het bestek werd al op 1 maart ondertekend.", "1 maart", "2024-03-01"), []),
    ("of another thing", SIGNED, ("De vlag werd pas op 1 maart gehesen.", "1 maart", "2024-03-01"), []),
    ("early and late in a part of a thing", ("Alleen al op 4 februari is het bestek bekeken.", "4 februari", "2024-02-04"),
     ("Het bestek werd pas op 1 maart ondertekend.", "1 maart", "2024-03-01"), []),
    ("the last one, and one after it", ("De laatste keuring van de kade was op 4 februari.", "4 februari", "2024-02-04"),
     ("De kade is op 1 maart nog gekeurd.", "1 maart", "2024-03-01"), [TIMED]),
    ("one such word, of one thing on one day", AT_NOON,
     ("De sirene ging om 5.10 uur.", "om 5.10 uur", "2024-03-04", MORNING), [TIMED]),
    ("of another thing on that day", AT_NOON, ("De schipper at om 5.10 uur brood.", "om 5.10 uur", "2024-03-04", MORNING), []),
    ("one who saw it before it happened, as others say", ("De storing begon om 11.40 uur.", "om 11.40 uur", "2024-03-04", NOON),
     ("Een visser zag de lampen al om 5.10 uur doven.", "om 5.10 uur", "2024-03-04", MORNING), [TIMED]),
    ("what is done before it begins", ("De storing begon om 11.40 uur.", "om 11.40 uur", "2024-03-04", NOON),
     ("Een visser at al om 5.10 uur brood.", "om 5.10 uur", "2024-03-04", MORNING), []),
    ("a sound that is heard is no news", HEARD, ("De gemeente hoorde al op 3 februari gebonk.", "3 februari", "2024-02-03"), []),
    ("early and late, of two things that one body did", ("De gemeente kocht al op 4 februari een sloep.", "4 februari", "2024-02-04"),
     ("De gemeente verbood pas op 1 maart het vissen.", "1 maart", "2024-03-01"), []),
    ("the most and more", ("De ziekenwagen was er binnen zes minuten.", "~binnen zes minuten", None),
     ("Het duurde ruim een halfuur tot de ambulance kwam.", "~ruim een halfuur", None), [TOOK]),
    ("the most, and less", ("De ziekenwagen was er binnen zes minuten.", "~binnen zes minuten", None),
     ("De ambulance deed er vier minuten over.", "~vier minuten", None), []),
    ("what happened, at two hours", ("Dat gebeurde om 11.40 uur.", "om 11.40 uur", "2024-03-04", NOON),
     ("De coaster ramde om 14.30 uur de kade.", "om 14.30 uur", "2024-03-04", HALF_PAST_TWO), [TIMED]),
    ("what happened late, by another verb", ("De coaster ramde om 11.40 uur de kade.", "om 11.40 uur", "2024-03-04", NOON),
     ("Het schip botste pas om 14.30 uur.", "om 14.30 uur", "2024-03-04", HALF_PAST_TWO), [TIMED]),
    ("right after an hour", ("Dat gebeurde kort na 11.40 uur.", "11.40 uur", "2024-03-04", NOON),
     ("De coaster ramde om 14.30 uur de kade.", "om 14.30 uur", "2024-03-04", HALF_PAST_TWO), [TIMED]),
    ("what must be over by an hour", ("Dat gebeurde om 11.40 uur.", "om 11.40 uur", "2024-03-04", NOON),
     ("De coaster moest voor 14.30 uur weg zijn.", "voor 14.30 uur", "2024-03-04", HALF_PAST_TWO), []),
    ("two things at two hours", ("De coaster ramde om 11.40 uur de kade.", "om 11.40 uur", "2024-03-04", NOON),
     ("De burgemeester at om 14.30 uur brood.", "om 14.30 uur", "2024-03-04", HALF_PAST_TWO), []),
    ("hours that are much apart", ("Dat gebeurde om 5.10 uur.", "om 5.10 uur", "2024-03-04", MORNING),
     ("De coaster ramde om 14.30 uur de kade.", "om 14.30 uur", "2024-03-04", HALF_PAST_TWO), []),
    ("for the last time, and still later", ("De schipper meldde zich om 11.40 uur voor het laatst.", "om 11.40 uur", "2024-03-04", NOON),
     ("De coaster voer om 14.30 uur nog langs de sluis.", "om 14.30 uur nog", "2024-03-04", HALF_PAST_TWO), [TIMED]),
    ("two beginnings on two days", ("De storing begon op 1 maart.", "1 maart", "2024-03-01"),
     ("De uitval begon al op 27 februari.", "27 februari", "2024-02-27"), [TIMED]),
    ("of another thing, how long it took", ("De ziekenwagen was er binnen zes minuten.", "~binnen zes minuten", None),
     ("Het vergaderen kostte ruim twee uur.", "~ruim twee uur", None), []),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "first", "second", "keys"), CASES, ids=[c[0] for c in CASES])
def test_timings(reason: str, first: Told, second: Told, keys: list[str]) -> None:
    assert found(first, second, "2024-03-05") == [(key, "contradiction") for key in keys]


OPENING = ("De kade gaat naar verwachting op 8 maart weer open.", "8 maart", "2024-03-08")
LATER: list[tuple[str, Told, list[str]]] = [
    ("by the first day on which it may be", ("De kade is op zijn vroegst 19 maart open.", "19 maart", "2024-03-19"), ["update"]),
    ("by another noun for it", ("De heropening van de kade is verschoven naar 19 maart.", "19 maart", "2024-03-19"), ["update"]),
    ("not before", ("De kade gaat niet voor 19 maart open.", "19 maart", "2024-03-19"), ["update"]),
    ("before", ("De kade is op zijn vroegst 7 maart open.", "7 maart", "2024-03-07"), []),
    ("by another word, the only plan", ("De feestdag is verschoven naar 19 maart.", "19 maart", "2024-03-19"), ["update"]),
    ("put off until then", ("De heropening is uitgesteld tot 19 maart.", "19 maart", "2024-03-19"), ["update"]),
    ("of another thing", ("De sluis is op zijn vroegst 19 maart klaar.", "19 maart", "2024-03-19"), []),
    ("without such a word", ("De kade wordt 19 maart geverfd.", "19 maart", "2024-03-19"), []),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "second", "judged"), LATER, ids=[c[0] for c in LATER])
def test_what_is_put_off_is_an_update(reason: str, second: Told, judged: list[str]) -> None:
    assert [judgement for _, judgement in found(OPENING, second, "2024-03-06")] == judged


def test_reports_of_one_day_put_nothing_off() -> None:
    assert found(OPENING, ("De kade is op zijn vroegst 19 maart open.", "19 maart", "2024-03-19"), "2024-03-05") == []
