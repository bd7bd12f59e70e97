"""Passages that tell of two of one kind clash in nothing: each row beside one that tells of the same thing in nearly the same words."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.reconcile.conflicts import rivals
from kroniek.settings import Settings


def keys(*texts: str) -> set[str]:
    """The keys of the conflicts of reports that came out a day after each other."""
    days = (interval(f"2024-03-{5 + i:02}", "absolute: field") for i in range(len(texts)))
    reports = [make_report(t, source=f"{i}.txt", published=day) for i, (t, day) in enumerate(zip(texts, days, strict=True)) if t]
    return {c.key for c in reconcile(list(read(reports, Settings())), lang.load("nl")).conflicts}


TWO: list[tuple[str, str, tuple[str, str], tuple[str, str]]] = [
    (
        "two posts at one border", "status_update",
        ("De grenspost bij Orm in Lorië is dicht, meldt het leger.", "De grenspost bij Tarsk in Lorië is open, zegt een chauffeur."),
        ("De grenspost bij Orm in Lorië is dicht, meldt het leger.", "De grenspost bij Orm in Lorië is open, zegt een chauffeur."),
    ),
    (
        "a ferry, and another one that is told of", "figure_contradiction",
        ("De veerboot Ardo is bij Lisk gezonken. Volgens de havenmeester waren er 112 passagiers aan boord.",
         "Na de veerboot Ardo bij Lisk liep dinsdag een tweede veerboot vast. Die boot had 60 passagiers aan boord, zegt de reder."),
        ("De veerboot Ardo is bij Lisk gezonken. Volgens de havenmeester waren er 112 passagiers aan boord.",
         "De veerboot Ardo die bij Lisk zonk, was oud. Die boot had 60 passagiers aan boord, zegt de reder."),
    ),
    (
        "two halls, each with a number", "status_update",
        ("Hal 2 van de glasfabriek in Lisk is dicht wegens asbest. Het personeel van de glasfabriek is boos.",
         "Hal 3 van de glasfabriek in Lisk is weer open. Het personeel van de glasfabriek is blij."),
        ("Hal 2 van de glasfabriek in Lisk is dicht wegens asbest. Het personeel van de glasfabriek is boos.",
         "Hal 2 van de glasfabriek in Lisk is weer open. Het personeel van de glasfabriek is blij."),
    ),
    (
        "causes of what befell two firms", "outcome_contradiction",
        ("In Lisk brandde het. De brand bij Vlieko is veroorzaakt door kortsluiting, meldt de inspectie. "
         "Bij Kramer gaat de politie uit van brandstichting.", ""),
        ("In Lisk brandde het. De brand bij Vlieko is veroorzaakt door kortsluiting, meldt de inspectie. "
         "Bij Vlieko gaat de politie uit van brandstichting.", ""),
    ),
    (
        "the dead of one district, and of two together", "figure_update",
        ("Na de aardbeving in Lorië zijn in het district Orm zeker 70 doden geteld.",
         "Na de aardbeving in Lorië zijn in de twee zwaarst getroffen districten samen 140 doden geteld."),
        ("Na de aardbeving in Lorië zijn in het district Orm zeker 70 doden geteld.",
         "Na de aardbeving in Lorië zijn in het district Orm inmiddels 140 doden geteld."),
    ),
    (
        "what befell some of those who marched", "figure_contradiction",
        ("Aan de mars voor water in Lisk deden volgens de politie 900 betogers mee.",
         "Bij de mars voor water in Lisk zijn veel gewonden gevallen. Van de betogers liggen er nog 300 in het ziekenhuis, zegt de bond."),
        ("Aan de mars voor water in Lisk deden volgens de politie 900 betogers mee.",
         "De mars voor water in Lisk verliep rustig. Er waren 300 betogers, zegt de bond."),
    ),
    (
        "what is asked of her, and what she did", "status_update",
        ("Wethouder Mira Tolan van Lisk blijft aan, meldt het college.", "De raad van Lisk eist dat wethouder Mira Tolan opstapt."),
        ("Wethouder Mira Tolan van Lisk blijft aan, meldt het college.", "De raad van Lisk meldt dat wethouder Mira Tolan opstapt."),
    ),
    (
        "what neighbours hope, and what the owner promises", "status_update",
        ("De buurt hoopt dat de watertoren in Lisk niet wordt gesloopt.", "De gemeente gaat de watertoren in Lisk slopen."),
        ("De gemeente belooft dat de watertoren in Lisk niet wordt gesloopt.", "De gemeente gaat de watertoren in Lisk slopen."),
    ),
    (
        "what is asked of the judge, and what he gave", "status_update",
        ("Schipper Arend Bol uit Lisk staat sinds maandag terecht.", "De officier eiste in Lisk vier jaar cel tegen schipper Arend Bol."),
        ("Schipper Arend Bol uit Lisk staat sinds maandag terecht.", "De rechtbank in Lisk gaf schipper Arend Bol vier jaar cel."),
    ),
    (
        "who denies that he heeded nothing, and who denies that it was", "denial",
        ("Een oud-medewerker zegt dat er in mei klachten waren over de hygiëne. Kaasmakerij Orm ontkent dat zij klachten van klanten "
         "heeft genegeerd.", ""),
        ("Een oud-medewerker zegt dat er in mei klachten waren over de hygiëne. Kaasmakerij Orm ontkent dat er klachten over hygiëne "
         "waren.", ""),
    ),
    (
        "who owns what he did not do", "outcome_contradiction",
        ("Ingenieur Mira Tolan getuigde dat zij voor de ramp in de mijn een waarschuwing gaf. Directeur Arend Bol gaf toe dat hij die "
         "avond niet in de mijn was.", ""),
        ("Ingenieur Mira Tolan getuigde dat zij voor de ramp in de mijn een waarschuwing gaf. Directeur Arend Bol getuigde dat er nooit "
         "een waarschuwing was.", ""),
    ),
    (
        "who is ill, and what food is bad", "outcome_contradiction",
        ("Zuivelbedrijf Terp uit Lisk roept kaas terug waarin salmonella is aangetroffen.",
         "Na het nieuws over de kaas van Terp stierf in Lisk een man van 91. Hij had geen salmonella."),
        ("Zuivelbedrijf Terp uit Lisk roept kaas terug waarin salmonella is aangetroffen.",
         "Er is nieuws over de kaas van zuivelbedrijf Terp uit Lisk. In de kaas zat geen salmonella, zegt Terp."),
    ),
    (
        "inquiries by two bodies", "outcome_contradiction",
        ("De raad van Lisk stemt in met een onderzoek door de Statenbond. De raad van Lisk is verdeeld.",
         "De raad van Lisk wijst een onderzoek door de Rekenkamer af. De raad van Lisk is verdeeld."),
        ("De raad van Lisk stemt in met een onderzoek door de Statenbond. De raad van Lisk is verdeeld.",
         "De raad van Lisk wijst een onderzoek door de Statenbond af. De raad van Lisk is verdeeld."),
    ),
    (
        "two lands, each for itself", "outcome_contradiction",
        ("Duitsland neemt tweehonderd vluchtelingen uit het kamp bij Lisk op.",
         "Frankrijk neemt geen vluchtelingen uit het kamp bij Lisk op."),
        ("Duitsland neemt tweehonderd vluchtelingen uit het kamp bij Lisk op.",
         "Duitsland neemt geen vluchtelingen uit het kamp bij Lisk op."),
    ),
    (
        "two rounds, of which the first had no other yet", "share_update",
        ("Bij de presidentsverkiezingen in Lorië kreeg Mira Dekker 38 procent van de stemmen.",
         "Mira Dekker heeft de tweede ronde van de presidentsverkiezingen in Lorië gewonnen met 54 procent van de stemmen."),
        ("Bij de presidentsverkiezingen in Lorië kreeg Mira Dekker 38 procent van de stemmen.",
         "Mira Dekker heeft de presidentsverkiezingen in Lorië gewonnen met 54 procent van de stemmen."),
    ),
    (
        "pupils who were hurt, and those who left the hospital", "figure_contradiction",
        ("Na het ongeluk met de schoolbus in Lisk liggen 23 leerlingen in het ziekenhuis, zegt de school.",
         "Na het ongeluk met de schoolbus in Lisk mochten twaalf leerlingen het ziekenhuis verlaten, zegt de school."),
        ("Na het ongeluk met de schoolbus in Lisk liggen 23 leerlingen in het ziekenhuis, zegt de school.",
         "Na het ongeluk met de schoolbus in Lisk liggen twaalf leerlingen in het ziekenhuis, zegt de bond."),
    ),
    (
        "who knew of nothing, and who says that it is not so", "rejection",
        ("Justitie verdenkt de bank in Lisk ervan geld te hebben verduisterd. Topman Arend Bol zegt dat hij van niets wist.", ""),
        ("Justitie verdenkt de bank in Lisk ervan geld te hebben verduisterd. Topman Arend Bol zegt dat het onzin is.", ""),
    ),
    (
        "words of others that are waved away", "rejection",
        ("‘We hebben in Lisk de hele nacht gewerkt’, zegt verpleegkundige Mira Tolan. Aannemer Kramer werpt de beschuldiging van Arend Bol "
         "verre van zich.", ""),
        ("‘Kramer heeft in Lisk de kabel doorgegraven’, zegt verpleegkundige Mira Tolan. Aannemer Kramer werpt de beschuldiging van Mira "
         "Tolan verre van zich.", ""),
    ),
    (
        "miners, and men of the police", "figure_contradiction",
        ("Bij de staking in de mijn van Lisk telde een arts 26 gewonde mijnwerkers.",
         "Bij de staking in de mijn van Lisk noemde de president vijf gewonde agenten helden."),
        ("Bij de staking in de mijn van Lisk telde een arts 26 gewonde mijnwerkers.",
         "Bij de staking in de mijn van Lisk noemde de president vijf gewonde mijnwerkers helden."),
    ),
    (
        "children among the dead, and all of them", "figure_contradiction",
        ("Bij de brand in een hotel in Lisk vielen 31 doden, zegt de gouverneur.",
         "Na de brand in een hotel in Lisk is er rouw. Onder de doden zijn elf kinderen, meldt de brandweer."),
        ("Bij de brand in een hotel in Lisk vielen 31 doden, zegt de gouverneur.",
         "Na de brand in een hotel in Lisk is er rouw. Er zijn elf doden, meldt de brandweer."),
    ),
    (
        "those of the dead who died elsewhere", "figure_contradiction",
        ("Bij de brand in een hotel in Lisk vielen 31 doden, zegt de gouverneur.",
         "Na de brand in een hotel in Lisk vielen 32 doden. Van hen stierven er negen op straat, meldt de brandweer."),
        ("Bij de brand in een hotel in Lisk vielen 31 doden, zegt de gouverneur.",
         "Na de brand in een hotel in Lisk is er rouw. Er stierven negen mensen, meldt de brandweer."),
    ),
    (
        "the wounded whom one house took in, and all of them", "figure_update",
        ("Bij een botsing van twee trams in Lisk vielen gewonden. Het ziekenhuis van Lisk nam twaalf gewonden op.",
         "Bij de botsing van twee trams in Lisk vielen dertig gewonden."),
        ("Bij een botsing van twee trams in Lisk vielen gewonden. De brandweer van Lisk telde twaalf gewonden.",
         "Bij de botsing van twee trams in Lisk vielen dertig gewonden."),
    ),
    (
        "those of one town who were caught, and those of another", "figure_update",
        ("Bij rellen na een wedstrijd in Lisk pakte de politie elf aanhangers van Orm op.",
         "Bij de rellen na een wedstrijd in Lisk zijn 23 mensen aangehouden, allen uit Lisk."),
        ("Bij rellen na een wedstrijd in Lisk pakte de politie elf aanhangers op.",
         "Bij de rellen na een wedstrijd in Lisk zijn 23 mensen aangehouden, allen uit Lisk."),
    ),
    (
        "the first fire, and another one in a shed", "outcome_contradiction",
        ("Bij boerderij Kramp in Lisk brandde het. De eerste brand bij Kramp is ontstaan door kortsluiting, heeft onderzoek uitgewezen. "
         "In de schuur met hooi is de brand volgens de politie aangestoken.", ""),
        ("Bij boerderij Kramp in Lisk brandde het. De brand bij Kramp is ontstaan door kortsluiting, heeft onderzoek uitgewezen. "
         "In de schuur met hooi is de brand volgens de politie aangestoken.", ""),
    ),
    (
        "a canal, and the road along it", "status_update",
        ("Het kanaal onder de brug bij Lisk is gestremd.", "De weg langs het kanaal bij Lisk is weer open voor verkeer."),
        ("Het kanaal onder de brug bij Lisk is gestremd.", "Het kanaal langs de weg bij Lisk is weer open voor verkeer."),
    ),
    (
        "what a firm denies, and what else it owns", "status_update",
        ("Bouwbedrijf Kramp uit Lisk ontkent dat het goedkoop hout heeft gebruikt.",
         "Bouwbedrijf Kramp uit Lisk geeft toe dat een deur niet is nagekeken."),
        ("Bouwbedrijf Kramp uit Lisk ontkent dat het goedkoop hout heeft gebruikt.",
         "Bouwbedrijf Kramp uit Lisk geeft toe dat het goedkoop hout heeft gekocht."),
    ),
    (
        "who did it, and with what", "causes",
        ("Bij de aanslag in Lisk vielen doden. Volgens het leger is de aanslag het werk van de groep Taruma.",
         "Na de aanslag in Lisk wordt gezocht. Volgens commissaris Arend Bol lag de bom in een kar."),
        ("Bij de aanslag in Lisk vielen doden. Volgens het leger is de aanslag het werk van de groep Taruma.",
         "Na de aanslag in Lisk wordt gezocht. Volgens commissaris Arend Bol is de aanslag veroorzaakt door een gaslek."),
    ),
    (
        "a cause, and none that is known yet", "causes",
        ("Bij Kramp in Lisk brandde het. De oorzaak is nog onbekend, zegt de brandweer.",
         "De brand bij Kramp in Lisk is ontstaan door kortsluiting, zegt de inspectie."),
        ("Bij Kramp in Lisk brandde het. De oorzaak is een lekke gasfles, zegt de brandweer.",
         "De brand bij Kramp in Lisk is ontstaan door kortsluiting, zegt de inspectie."),
    ),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("key", "two", "one"), [c[1:] for c in TWO], ids=[c[0] for c in TWO])
def test_two_of_a_kind(key: str, two: tuple[str, str], one: tuple[str, str]) -> None:
    assert key not in keys(*two)
    assert key in keys(*one)


@pytest.mark.model
def test_what_both_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one does, and another too, is no quarrel, however much the words of the two are of one matter."""
    monkeypatch.setattr(rivals, "ENOUGH", -50.0)
    told = "Wethouder Mira Tolan uit Lisk gaat in hoger beroep, meldt advocaat Arend Bol."
    assert "clash" not in keys(told, "Ook het openbaar ministerie in Lisk tekent hoger beroep aan.")
    assert "clash" in keys(told, "Het openbaar ministerie in Lisk tekent hoger beroep aan.")


@pytest.mark.model
def test_who_did_not_and_how(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who denies that he did it, does not deny where it was done; who says that he did it, gainsays him."""
    monkeypatch.setattr(rivals, "ENOUGH", -50.0)
    told = "De groep Taruma ontkent dat zij de bom op de markt heeft geplaatst."
    assert "clash" not in keys(f"{told} Volgens Arend Bol lag de bom op de markt in een kar.")
    monkeypatch.setattr(rivals, "_did_not", lambda *_: False)
    assert "clash" in keys(f"{told} Volgens Arend Bol lag de bom op de markt in een kar.")
    monkeypatch.undo()
    assert keys(f"{told} Volgens Arend Bol heeft Taruma de bom op de markt geplaatst.")
