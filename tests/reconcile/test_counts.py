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
