"""What looks like a change or a quarrel and is none, from text to conflict: who is only recognised, what is yet to come, other matters."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kroniek import lang
from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.records import Conflict
from kroniek.settings import Settings

DUTCH = lang.load("nl")


def conflicts(*texts: str, apart: int = 1) -> list[Conflict]:
    """The conflicts of reports that came out so many days after each other."""
    days = (interval(f"2024-03-{5 + i * apart:02}", "absolute: field") for i in range(len(texts)))
    reports = [make_report(t, source=f"{i}.txt", published=day) for i, (t, day) in enumerate(zip(texts, days, strict=True))]
    return list(reconcile(list(read(reports, Settings())), DUTCH).conflicts)


NONE = [
    (
        "why there was a blackout, and why people died in it", "causes",
        ["In Lorië viel maandag de stroom uit. Mira Dekker wijt de stroomstoring in Lorië aan achterstallig onderhoud.",
         "Over de stroomstoring in Lorië sprak Mira Dekker dinsdag. Het ministerie meldde dat negen patiënten zijn overleden doordat "
         "apparatuur uitviel."],
    ),
    (
        "who is recognised is not yet the holder", "office_update",
        ["President Jan Bosman van Lorië sprak maandag de natie toe. Mira Dekker leidt de oppositie.",
         "De Europese Unie erkent Mira Dekker als gekozen president van Lorië. Jan Bosman zwijgt."],
    ),
    (
        "what has yet to come", "outcome_contradiction",
        ["Heel Lorië zit sinds maandag zonder elektriciteit.",
         "De president van Lorië liet weten dat hij op zijn post blijft \"tot het laatste dorp weer licht heeft\"."],
    ),
    (
        "what kind of government it is", "status_update",
        ["In Lorië is de stroom dinsdag teruggekeerd.",
         "De advocaat uit Lorië noemt de arrestatie de wanhoopsdaad van een regering zonder stroom en zonder stemmen."],
    ),
    (
        "two rounds", "share_update",
        ["Bij de presidentsverkiezingen in Lorië kreeg Mira Dekker in de eerste ronde 38 procent van de stemmen.",
         "Mira Dekker heeft de tweede ronde van de presidentsverkiezingen in Lorië gewonnen met 54 procent van de stemmen."],
    ),
    (
        "a poll and a vote", "figure_contradiction",
        ["In een peiling van bureau Meter staat de Groene Lijst van Lorië op 24 zetels.",
         "De Groene Lijst heeft bij de verkiezingen in Lorië 19 zetels gehaald."],
    ),
    (
        "what is meant to be there, and what is", "figure_update",
        ["Het Rode Kruis wil in het rampgebied bij Lisk 2.000 tenten opzetten.",
         "Bij Lisk staan nu 700 tenten van het Rode Kruis, zegt de coördinator."],
    ),
    (
        "another barn", "causes",
        ["De brand in de schuur van boer Arend Bol in Lisk is aangestoken, zegt de politie.",
         "In Lisk is opnieuw een schuur afgebrand. Die brand ontstond door kortsluiting, meldt de brandweer."],
    ),
    (
        "and how it came about", "outcome_contradiction",
        ["De brand in de schuur van boer Arend Bol in Lisk is aangestoken, zegt de politie.",
         "In Lisk is opnieuw een schuur afgebrand. Die brand ontstond door kortsluiting, meldt de brandweer."],
    ),
    (
        "two ships of one kind, each with its name", "status_update",
        ["Cruiseschip Aurora mag niet aanmeren in Port Esme. Aan boord zijn dertig zieken.",
         "Cruiseschip Bellona is woensdag in Port Esme aangemeerd. De Aurora ligt nog voor de kust."],
    ),
    (
        "two bridges, named in one word", "status_update",
        ["De Julianabrug in Lauwerhaven is dicht wegens een scheur. Het verkeer wordt omgeleid via de Wilhelminabrug.",
         "De Wilhelminabrug in Lauwerhaven is weer open voor vrachtverkeer. De gemeente verwacht lange files."],
    ),
    (
        "two crowds", "status_update",
        ["De buschauffeurs in Marwijk staken maandag. De bond wil meer loon.",
         "De vuilnismannen in Marwijk zijn weer aan het werk. Hun staking leverde een loonsverhoging op."],
    ),
    (
        "two who hold one office in two lands", "status_update",
        ["De minister van Defensie van Birova is dinsdag afgetreden vanwege het mislukte offensief bij de grens met Lorië.",
         "De minister van Defensie van Lorië zegt dat hij aanblijft. Het offensief van Birova is afgeslagen, aldus de minister."],
    ),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("key", "texts"), [c[1:] for c in NONE], ids=[c[0] for c in NONE])
def test_no_quarrel(key: str, texts: list[str]) -> None:
    assert key not in {c.key for c in conflicts(*texts)}


@pytest.mark.model
def test_one_day_after_another_is_no_contradiction() -> None:
    texts = ["De stroom in Lisk viel maandag uit.", "De stroom in Lisk is dinsdagochtend teruggekeerd, zegt de netbeheerder."]
    assert "outcome_contradiction" not in {c.key for c in conflicts(*texts, apart=0)}


@pytest.mark.model
def test_a_count_explains_nothing() -> None:
    text = "De minister wijt de brand in Lisk aan brandstichting. De bond houdt het op {}."
    assert [c.topic for c in conflicts(text.format("een lekke gasleiding"))] == ["responsibility"]
    assert not conflicts(text.format("zeker zeventien doden"))


@pytest.mark.model
def test_another_in_an_office_is_told_once_with_every_passage() -> None:
    first = "President Jan Bosman van Lorië sprak maandag de natie toe. Mira Dekker leidt de oppositie."
    again = "President Jan Bosman van Lorië bezocht dinsdag de haven. Mira Dekker bleef thuis."
    later = "Mira Dekker is woensdag beëdigd als president van Lorië. Jan Bosman was er niet bij."
    (told,) = [c for c in conflicts(first, again, later) if c.key == "office_update"]
    assert [len(side) for side in told.sides] == [2, 1]


TOLD = [
    ("a subject that is described between commas", ["De zoektocht naar skiër Arend Bol bij Lisk is wegens mist gestaakt.",
      "De zoektocht naar Arend Bol, de skiër uit Lisk, is hervat."], "status_update"),
    ("whose state it is, behind the noun that tells it", ["Justitie in Lisk vervolgt wethouder Mira Tolan wegens omkoping.",
      "Justitie in Lisk ziet af van vervolging van Mira Tolan. Er is te weinig bewijs."], "status_update"),
    ("none any more, and some again", ["In Lisk rijdt maandag geen trein: de machinisten in Lisk hebben het werk neergelegd.",
      "De treinen in Lisk rijden dinsdag weer volgens het spoorboekje. De staking in Lisk is afgelopen."], "status_update"),
    ("a rule that holds from another hour", ["In Lisk geldt een avondklok tussen 20 uur en 6 uur. De burgemeester van Lisk wil rust.",
      "De avondklok in Lisk begint pas om 22 uur, zegt de burgemeester van Lisk."], "date_update"),
    ("who is described between commas", ["In Lisk wordt de schipper van de gezonken coaster Ardo gezocht.",
      "De vermoedelijke schipper van de coaster Ardo uit Lisk, een Deen van 29, is gepakt."], "status_update"),
    ("two who are named, and each stand for one end", ["In Lisk eist de bond het vertrek van trainer Bol. "
      "De spelersraad schaart zich achter de trainer."], "outcome_contradiction"),
    ("two who find, who have names", ["Wethouder Mira Tolan vindt de sluis van Lisk veilig. "
      "Schipper Arend Bol noemt het onverantwoord om er te varen."], "outcome_contradiction"),
    ("none at all, and dozens", ["In Lisk was oproer. Geen enkele gevangene wist te ontsnappen, zei minister Mira Tolan. "
      "Omwonenden hadden tientallen mannen over de muur zien klimmen."], "outcome_contradiction"),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("days", "told"), [(70, True), (500, False)])
def test_a_story_may_go_on_after_months(days: int, told: bool) -> None:
    """Its short reports are linked for what has changed, if they are much alike, but not for ever."""
    first = interval("2024-01-05", "absolute: field")
    later = interval(str(date(2024, 1, 5) + timedelta(days=days)), "absolute: field")
    texts = ("De ziekenhuizen van Lisk en Orm gaan samen. Het bestuur van het ziekenhuis in Lisk is blij met de fusie.",
             "De fusie van de ziekenhuizen van Lisk en Orm is van de baan, zegt het bestuur van het ziekenhuis in Lisk.")
    reports = [make_report(t, source=f"{i}.txt", published=day) for i, (t, day) in enumerate(zip(texts, (first, later), strict=True))]
    found = reconcile(list(read(reports, Settings())), DUTCH).conflicts
    assert ("status_update" in {c.key for c in found}) == told


@pytest.mark.model
@pytest.mark.parametrize(("texts", "key"), [c[1:] for c in TOLD], ids=[c[0] for c in TOLD])
def test_states_from_text(texts: list[str], key: str) -> None:
    assert key in {c.key for c in conflicts(*texts)}
