"""Counts of one thing as reports word them, from text to conflict: who counts, what is counted, and what is another count."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.settings import Settings

DUTCH = lang.load("nl")
QUAKE = "Bij de aardbeving in Zagreb van maandag"
COUNTS = [
    ("a clause that leaves out its verb", ["De staking in Zwolle duurt voort. De directie spreekt van 300 stakers, de bond van 950."],
     {("contradiction", "300 stakers", "950")}),
    ("another who counts within what the first says",
     ["In Zwolle werd gestaakt. De directie zegt dat 300 arbeiders staakten, de bond telde er 950."],
     {("contradiction", "300 arbeiders", "950")}),
    ("who counts sits in another town",
     [f"{QUAKE} kwamen ten minste twintig mensen om, zegt een hulporganisatie. De regering in Belgrado noemt een lager dodental: dertien."],
     {("contradiction", "dertien", "ten minste twintig mensen")}),
    ("cases are infections", ["In Zagreb heerst cholera. Er zijn 40 gevallen gemeld.", "De cholera in Zagreb telt nu 310 besmettingen."],
     {("update", "40 gevallen", "310 besmettingen")}),
    ("two of one conjunction",
     ["De bosbrand bij Zagreb groeit. Er is 200 hectare verbrand en ruim 150 bewoners moesten hun huis uit.",
      "De bosbrand bij Zagreb groeit. Er is 200 hectare verbrand en ruim 700 bewoners moesten hun huis uit."],
     {("update", "ruim 150 bewoners", "ruim 700 bewoners")}),
    ("some of the arrested are still held",
     ["Bij rellen in Zagreb zijn 80 betogers opgepakt.",
      "Na de rellen in Zagreb is het rustig. Van de opgepakte betogers zitten er nog elf vast."],
     {("update", "80 betogers", "elf")}),
    ("some of a number that the sentence gives itself",
     ["Bij rellen in Zagreb zijn 80 betogers opgepakt.",
      "Na de rellen in Zagreb is het rustig. Van de dertig arrestanten zitten er nog elf vast."],
     set()),
    ("some of the missing are still missing",
     [f"{QUAKE} worden 70 mensen vermist.", f"{QUAKE} wordt nog gezocht. Van de vermisten zijn er nog twintig zoek."],
     {("update", "70 mensen", "twintig")}),
    ("some of those who fell ill died is no state that they are still in",
     [f"{QUAKE} raakten 70 mensen gewond.", f"{QUAKE} is hulp gekomen. Van de gewonden zijn er nog twee overleden."], set()),
    ("two nouns for one thing, one of another stem in the plural",
     ["Voor de haven van Zagreb wachten elf vaartuigen op een loods.", "Voor de haven van Zagreb wachten nu dertig schepen op een loods."],
     {("update", "elf vaartuigen", "dertig schepen")}),
    ("a number cut to less, behind its noun",
     ["Aan de berging bij Zagreb werken 40 duikers.", "Bij de berging in Zagreb is het aantal duikers teruggebracht tot twaalf."],
     {("update", "40 duikers", "twaalf")}),
    ("the total beside those who were found dead",
     [f"{QUAKE} zijn zeven doden gevallen.", f"{QUAKE} zijn ook de twee laatste vermisten dood gevonden, zodat de teller op negen staat."],
     {("update", "zeven doden", "negen")}),
    ("people of two kinds", [f"{QUAKE} zijn zes militairen omgekomen.", f"{QUAKE} zijn twee kinderen omgekomen."], set()),
    ("the badly hurt are some of the hurt", [f"{QUAKE} raakten 140 mensen gewond.", f"{QUAKE} raakten 66 reizigers zwaar gewond."], set()),
    ("another year", [f"{QUAKE} zijn elf mensen omgekomen.",
     f"{QUAKE} stortten huizen in. Nog geen jaar geleden kwamen in dezelfde stad bij een aardbeving vier mensen om."], set()),
    ("what the sentence before tells of another year", [f"{QUAKE} kwamen elf mensen om.",
     f"{QUAKE} stortten huizen in. De vorige dateert van 2011. Daarbij vielen vier doden."], set()),
    ("a list in one voice",
     ["In de ziekenhuizen van Zagreb viel de stroom uit. Het bestuur telde drie dialysepatiënten in Sisak mee en twee zieke ouderen."],
     set()),
    ("what is done is not who died", ["Na de aanslag in Zagreb waarbij vier mensen omkwamen, begon zij twee inzamelingen.",
     "Bij de aanslag in Zagreb kwamen vier mensen om."], set()),
    ("a day and the weeks since", ["In Zagreb is onrust. Maandag vielen bij rellen drie doden.",
     "In Zagreb is onrust. Sinds het begin van de rellen vielen elf doden."], set()),
    ("a search that is called off is no strike",
     ["Door het instorten van een stuw bij Zagreb worden 130 mensen vermist.",
      "Bij Zagreb is na het instorten van de stuw de zoektocht gestaakt. Er worden nog 34 mensen vermist."],
     {("update", "130 mensen", "34 mensen")}),
    ("two who count far apart, the next day",
     ["Bij de betoging in Zagreb zijn volgens de politie 35 mensen opgepakt.",
      "Rechtengroep Paraplu zegt dat bij de betoging in Zagreb meer dan 200 mensen zijn opgepakt."],
     {("contradiction", "35 mensen", "meer dan 200 mensen")}),
    ("some of the dead", [f"{QUAKE} vielen 27 doden.",
     f"{QUAKE} wordt uitgezocht wat er misging. Artsen vonden bij negentien doden glasscherven."], set()),
    ("more of what waits, by its last part",
     ["De staking in de haven van Zagreb is begonnen. Veertien vrachtschepen wachten bij de sluis.",
      "De staking in de haven van Zagreb duurt voort. Er wachten intussen 23 schepen."],
     {("update", "Veertien vrachtschepen", "23 schepen")}),
    ("who says it is not counted",
     ["Bij Zagreb is een veerpont omgeslagen. Volgens overlevenden waren er 120 mensen aan boord.",
      "De veerpont bij Zagreb sloeg om door een golf. Aan boord waren volgens de rederij niet meer dan 75 mensen."],
     {("contradiction", "120 mensen", "niet meer dan 75 mensen")}),
    ("a crowd that somebody in the report puts far lower",
     ["In Zagreb was een betoging tegen de tol. Ruim 4.000 mensen betoogden op het plein. De politie had het over een paar honderd."],
     {("contradiction", "een paar honderd", "Ruim 4.000 mensen")}),
    ("crowds in two towns", ["Bij een betoging in Zagreb raakten tientallen mensen gewond. Aan de betoging deden volgens ooggetuigen "
      "tienduizenden mensen mee. Ook in Orvel en in het noordelijke Tarsk trokken duizenden inwoners de straat op."], set()),
    ("some of those who were counted", [f"{QUAKE} vielen drie doden. Zeven mensen worden vermist.",
     f"{QUAKE} kwamen mensen om. Twee van de doden kwamen uit Sisak. Drie vermisten zijn geïdentificeerd."], set()),
    ("air raids on two towns", ["Bij luchtaanvallen op Ardum kwamen maandag negen burgers om.",
     "Bij luchtaanvallen op Tarsk kwamen dertig burgers om."], set()),
    ("a town and the whole country", [f"{QUAKE} vielen drie doden in de wijk Trnje.",
     f"{QUAKE} vielen in heel het land elf doden."], set()),
    ("a number that another voice sets right",
     ["In Zagreb is een kade verzakt. Langs de kade verzakten volgens de havenmeester 46 panden.",
      "In Zagreb is een kade verzakt. Langs de kade zijn volgens de bewoners geen 46 maar 120 panden verzakt."],
     {("contradiction", "46 panden", "120 panden")}),
    ("a number that was told, and is not so",
     ["Bij de brand op de veerpont bij Zagreb zijn volgens de minister negen reizigers omgekomen.",
      "Bij de brand op de veerpont bij Zagreb kwamen volgens artsen 41 mensen om, en niet de negen die de minister noemde."],
     {("contradiction", "negen reizigers", "41 mensen")}),
    ("a bid that was raised",
     ["Het concern Ardex wil rederij Velmar uit Zagreb overnemen voor 310 miljoen euro.",
      "Het concern Ardex heeft zijn bod op rederij Velmar uit Zagreb verhoogd tot 365 miljoen euro."],
     {("update", "310 miljoen euro", "365 miljoen euro")}),
    ("a bid, and what something else was raised to",
     ["Het concern Ardex wil rederij Velmar uit Zagreb overnemen voor 310 miljoen euro.",
      "Rederij Velmar uit Zagreb is in trek bij Ardex. De gemeente heeft de toeristenbelasting verhoogd tot 9 euro."], set()),
    ("one more who died",
     [f"{QUAKE} kwamen drie mensen om.", f"{QUAKE} is in het ziekenhuis een vierde slachtoffer overleden."],
     {("update", "drie mensen", "een vierde slachtoffer")}),
    ("who comes second is not a toll", [f"{QUAKE} kwam één man om.", f"{QUAKE} stortte ook een tweede brug in."], set()),
    ("those who are still without power",
     ["Door de storm bij Zagreb zitten 900.000 mensen zonder stroom.", "Na de storm bij Zagreb zitten nog 80.000 inwoners in het donker."],
     {("update", "900.000 mensen", "80.000 inwoners")}),
    ("those who are still looked for",
     [f"{QUAKE} worden 130 mensen vermist.", f"{QUAKE} zoeken redders nog naar 85 mensen."],
     {("update", "130 mensen", "85 mensen")}),
    ("whom the police look for is not missing",
     ["Bij de overval in Zagreb raakte een klerk gewond. Twee klerken worden vermist.",
      "Na de overval in Zagreb zoekt de politie nog naar drie mannen."], set()),
    ("some who are in hospital are not the dead",
     [f"{QUAKE} kwamen drie mensen om.", f"{QUAKE} zijn mensen omgekomen. Acht slachtoffers liggen nog in het ziekenhuis."], set()),
    ("who came to a funeral",
     [f"{QUAKE} kwamen drie mensen om.", "In Zagreb waren bij de uitvaart van een van de doden van de aardbeving 1.500 mensen."], set()),
    ("how many they are by now, after those who came to them",
     [f"{QUAKE} kwamen 112 mensen om.", f"{QUAKE} zijn tientallen lichamen geborgen; inmiddels zijn het er 289."],
     {("update", "112 mensen", "289")}),
    ("new patients are not all of them",
     ["In Zagreb heerst cholera. Er zijn 4.000 patiënten.", "In Zagreb heerst cholera. Vandaag kwamen er 1.200 nieuwe patiënten bij."],
     set()),
    ("a part that the whole names",
     ["Door de sneeuwstorm bij Zagreb kwamen negen mensen om.",
      "Door de sneeuwstorm bij Zagreb kwamen 22 mensen om, van wie negen op de bergpas."], set()),
    ("who is expected is not who came",
     ["In Zagreb liepen zondag 150.000 betogers mee, zegt de bond.",
      "In Zagreb wil de bond weer betogen en rekent dan op 200.000 deelnemers."], set()),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("texts", "wanted"), [c[1:] for c in COUNTS], ids=[c[0] for c in COUNTS])
def test_counts_in_words(texts: list[str], wanted: set[tuple[str, str, str]]) -> None:
    reports = [
        make_report(text, source=f"{i}.txt", published=interval(f"2024-03-0{5 + i}", "absolute: field")) for i, text in enumerate(texts)
    ]
    quote = {r.id: r for r in reports}
    found = reconcile(list(read(reports, Settings())), DUTCH).conflicts
    told = {(c.judgement, *(quote[side[0].report].quote(side[0]) for side in c.sides)) for c in found if c.topic == "figure"}
    assert told == wanted
