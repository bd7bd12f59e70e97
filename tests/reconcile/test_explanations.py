"""Two explanations of one thing, who answers for what he is blamed for, and who waves away what was just said."""

from __future__ import annotations

import re

import pytest

from build import actor, claim, event, reading, report
from kroniek import lang
from kroniek.reconcile.words import fold
from kroniek.records import Conflict, Mention, Reading, Span


def told(text: str, *voices: tuple[str, str], named: tuple[str, ...] = (), source: str = "a.txt", published: str = "2024-03-05") -> Reading:
    """A report with what somebody says in it, by name and words, and others who are only named."""
    r = report(text, source=source, published=published)
    places = {name: [Span(r.id, m.start(), m.end()) for m in re.finditer(name, text)] for name in (*named, *(n for n, _ in voices))}
    more = {name: [Mention(span=s, form="name") for s in spans[1:]] for name, spans in places.items()}
    actors = {name: actor(r, name, *more[name], kind="organisation") for name in places}
    claims = [claim(r, words, actors[name]) for name, words in voices]
    return reading(r, actors=list(actors.values()), claims=claims)


def conflicts(*readings: Reading) -> list[Conflict]:
    from kroniek.reconcile import reconcile

    return list(reconcile(readings, lang.load("nl")).conflicts)


@pytest.mark.parametrize(
    ("reason", "first", "second", "differ"),
    [
        ("two put it down to two things", "Ardo wijt de hoofdpijn aan de hitte.", "Belko denkt aan bedorven kaas.", True),
        ("one blames, one explains", "Ardo legt de schuld bij de slager.", "Belko wijst naar een kapotte koelkast.", True),
        ("not this but that", "Ardo wijt de hoofdpijn aan de hitte.", "Volgens Belko was niet de hitte maar water de oorzaak.", True),
        ("the same cause", "Ardo wijt de hoofdpijn aan de hitte.", "Belko denkt aan de hitte.", False),
        ("who agrees", "Ardo wijt de hoofdpijn aan de hitte.", "Belko wijst ook naar het lange staan.", False),
        ("two guesses may be about anything", "Ardo denkt aan een nieuw orgel.", "Belko wijst naar de kerktoren.", False),
        ("one voice gives two causes", "Ardo wijt de hoofdpijn aan de hitte.", "Ardo denkt aan bedorven kaas.", False),
        ("a question", "Ardo wijt de hoofdpijn aan de hitte.", "Waarom denkt Belko aan bedorven kaas?", False),
        ("what it was not", "Ardo wijt de hoofdpijn aan de hitte.", "Belko gaat niet uit van bedorven kaas.", False),
        ("a number is no cause", "Ardo wijt de hoofdpijn aan de hitte.", "Belko houdt het op 60 zieken.", False),
        ("why, in somebody's own words only", "Ardo wijt de hoofdpijn aan de hitte.", "Belko kwam niet omdat de trein stilstond.", False),
        ("what did it before the verb", "De boot is volgens Ardo door golven omgeslagen.", "Belko wijst naar de kiel.", True),
        ("another thing is explained", "Ardo wijt de brand aan de hitte.", "Belko denkt na de aardbeving aan een breuklijn.", False),
    ],
)
def test_explanations_near_each_other(reason: str, first: str, second: str, differ: bool) -> None:
    found = conflicts(told(f"{first} {second}", named=("Ardo", "Belko")[: 1 + ("Belko" in second)]))
    assert [(c.topic, c.judgement, c.key) for c in found] == ([("responsibility", "contradiction", "explanations")] if differ else [])


def test_what_stands_far_apart_is_not_compared() -> None:
    far = "De soep was warm. De zon scheen fel. De muziek begon laat. "
    assert not conflicts(told(f"Ardo wijt de hoofdpijn aan de hitte. {far}Belko denkt aan bedorven kaas.", named=("Ardo", "Belko")))


ABOUT = "Op de braderie van Torrik in de wijk Zonneveld werden vijftig bezoekers van de draaimolen plotseling misselijk. "


@pytest.mark.parametrize(("other", "differ"), [(ABOUT, True), ("In Wessum regende het. ", False)])
def test_explanations_in_two_reports_of_one_story(other: str, differ: bool) -> None:
    one = told(f"{ABOUT}Ardo wijt de klachten aan de hitte.", named=("Ardo", "Torrik", "Zonneveld"))
    named = ("Belko", *("Torrik", "Zonneveld") * differ)
    two = told(f"{other}Belko wijst naar een kapotte pan.", named=named, source="b.txt", published="2024-03-06")
    assert [c.key for c in conflicts(one, two)] == (["explanations"] if differ else [])


@pytest.mark.parametrize(
    ("reason", "said", "answered"),
    [
        ("that it was not so", "de boot geen schade had", True),
        ("that it was the one who blames", "Ardo de boot heeft geduwd", True),
        ("something else", "de boot blauw is", False),
    ],
)
def test_who_is_blamed_answers(reason: str, said: str, answered: bool) -> None:
    found = conflicts(told(f"Ardo houdt Belko verantwoordelijk. Belko zegt dat {said}.", ("Belko", said), named=("Ardo",)))
    assert [c.key for c in found] == (["blamed"] if answered else [])


@pytest.mark.parametrize(
    ("reason", "remark", "key"),
    [
        ("calls it a lie", "Belko noemt dat een leugen.", "rejection"),
        ("calls what was said by its name nonsense", "Belko noemt die lezing onzin.", "rejection"),
        ("sees it otherwise", "Belko ziet dat anders: de boot is nieuw.", "rejection"),
        ("does not believe it", "Belko gelooft daar niets van.", "rejection"),
        ("waves it away", "Belko wijst die beschuldiging van de hand.", "rejection"),
        ("denies it", "Belko weerspreekt dat echter.", "denial"),
        ("doubts it", "Belko betwijfelt of dat klopt.", "doubt"),
        ("doubts it by name", "Belko trekt die conclusie in twijfel.", "doubt"),
        ("says what it denies", "Belko ontkent dat er een feest was.", None),
        ("calls something else nonsense", "Belko noemt de regels voor vissers onzin.", None),
        ("sees that others react otherwise", "Belko zag dat de vissers anders deden.", None),
        ("nobody says so", "Dat is anders.", None),
        ("the same one goes on", "Ardo noemt dat een leugen.", None),
    ],
)
def test_remarks_on_what_was_just_said(reason: str, remark: str, key: str | None) -> None:
    text = f"Ardo zegt dat de oude boot langzaam volloopt. {remark}"
    found = conflicts(told(text, ("Ardo", "de oude boot langzaam volloopt"), named=("Belko",) * ("Belko" in remark)))
    assert [c.key for c in found] == ([key] if key else [])


def test_a_remark_on_the_outlets_own_words_is_told_as_that() -> None:
    (found,) = conflicts(told("De oude boot loopt langzaam vol. Belko ontkent dit.", named=("Belko",)))
    assert (found.key, found.topic) == ("denial_told", "other")
    assert found.reason.endswith("Dat wordt ontkend door Belko: ‘Belko ontkent dit.’.")


def test_a_retort_is_of_who_says_it() -> None:
    said = "Die lezing is misleidend"
    text = f"Ardo zegt dat de oude boot langzaam volloopt. {said}, reageert Belko."
    spoken = (("Ardo", "de oude boot langzaam volloopt"), ("Belko", said))
    assert [c.key for c in conflicts(told(text, *spoken))] == ["denial"]
    assert not conflicts(told(text, spoken[0], named=("Belko",)))


@pytest.mark.parametrize(("doer", "differ"), [("Corda", True), ("Dirro", False), ("Ardo", False)])
def test_what_others_did_before_somebody_is_blamed(doer: str, differ: bool) -> None:
    r = report(f"Ardo zegt dat {doer} de boot ramde. Belko houdt Dirro verantwoordelijk.", source="a.txt", published="2024-03-05")
    names = {"Ardo", "Belko", "Dirro", doer}
    places = {n: [Span(r.id, m.start(), m.end()) for m in re.finditer(n, r.text)] for n in sorted(names)}
    actors = {n: actor(r, n, *(Mention(span=s, form="name") for s in spans[1:]), kind="organisation") for n, spans in places.items()}
    said = claim(r, f"{doer} de boot ramde", actors["Ardo"])
    did = event(r, f"{doer} de boot ramde", "ramde", lemma="rammen", who=[actors[doer]], claim=said)
    found = conflicts(reading(r, actors=list(actors.values()), claims=[said], events=[did]))
    assert [c.key for c in found] == (["explanations"] if differ else [])


KINDS = [
    ("the weather, and a defect", "de kotter in dichte mist voer", "de motor weigerde", True),
    ("two words for an attack", "het door sabotage kwam", "er explosieven lagen", False),
    ("a charge", "de kotter in dichte mist voer", "zij is aangeklaagd wegens sabotage", False),
    ("what is no cause", "de kotter in dichte mist voer", "de kajuit groen was", False),
    ("it was not so", "de kotter in dichte mist voer", "de motor niet heeft geweigerd", False),
]


@pytest.mark.parametrize(("reason", "first", "second", "differ"), KINDS, ids=[k[0] for k in KINDS])
def test_causes_of_two_kinds(reason: str, first: str, second: str, differ: bool) -> None:
    found = conflicts(told(f"Ardo zegt dat {first}. Belko zegt dat {second}.", ("Ardo", first), ("Belko", second)))
    assert [c.key for c in found] == (["explanations"] if differ else [])


def test_every_way_of_explaining_finds_a_cause_in_its_example() -> None:
    phrases = lang.load("nl").phrases
    for way in (*phrases.explains, *phrases.guesses):
        folded = fold(way.example)
        assert any(w in folded for w in way.words)
        assert any(m["cause"].strip() for p in way.patterns if (m := re.search(p, folded))), way.example
