"""Who says what: quotations, indirect speech, scope and continuation, on our own sentences."""

from __future__ import annotations

import re
from random import Random

import pytest

from kroniek import lang
from kroniek.annotate import annotate, nlp
from kroniek.extract.actors import find_actors
from kroniek.extract.claims import find_claims
from kroniek.records import Claim, Report

NL = lang.load("nl")


def report_of(text: str) -> Report:
    return Report(id="rep", source="test", text=text, sha256="", body=0, published=None)


def claims_of(text: str, *, actors: bool = False) -> tuple[Report, tuple[Claim, ...]]:
    report = report_of(text)
    doc = next(annotate([report], nlp("nl")))[1]
    return report, find_claims(doc, report, NL, find_actors(doc, report, NL) if actors else ())


def said(text: str) -> list[tuple[str, str, str]]:
    """Mode, source and content of each claim, in order; end marks at the side of a content aside."""
    report, claims = claims_of(text)
    return [(c.mode, report.quote(c.source) if c.source else "", re.sub(r"[.,!?]+$", "", report.quote(c.span))) for c in claims]


D, IN, M = "direct", "indirect", "mixed"

DIRECT = [
    ("behind, verb", '"We gaan door", zei premier Jansen.', [(D, "premier Jansen", "We gaan door")]),
    ("behind, comma inside", '"We gaan door," zei ze.', [(D, "ze", "We gaan door")]),
    ("behind, aldus", "'Het is een ramp', aldus de burgemeester.", [(D, "de burgemeester", "Het is een ramp")]),
    ("behind, zo zegt", "'Het is een ramp', zo zegt de burgemeester.", [(D, "de burgemeester", "Het is een ramp")]),
    ("behind, volgens", "'Het is een ramp', volgens de burgemeester.", [(D, "de burgemeester", "Het is een ramp")]),
    ("behind, a verb of sound", '"Nooit doe ik dat!" brulde De Boer.', [(D, "De Boer", "Nooit doe ik dat")]),
    ("behind, auxiliary", '"Wij wisten van niets", heeft de bank laten weten.', [(D, "de bank", "Wij wisten van niets")]),
    ("behind, staat in", '"Het dak was verrot", staat in het rapport.', [(D, "het rapport", "Het dak was verrot")]),
    ("behind, nominalised participle", '"Het ging zo snel", zei een overlevende.', [(D, "een overlevende", "Het ging zo snel")]),
    ("before, verb and colon", 'De rechter zei: "U krijgt nog een kans."', [(D, "De rechter", "U krijgt nog een kans")]),
    ("before, name and colon", "Minister Claes: 'Dit gaat te ver.'", [(D, "Minister Claes", "Dit gaat te ver")]),
    ("before, clause and colon", 'De trainer was duidelijk: "Dit mag niet."', [(D, "De trainer", "Dit mag niet")]),
    ("before, no colon", "Demonstranten riepen 'Weg met de tol'.", [(D, "Demonstranten", "Weg met de tol")]),
    ("split", '"Morgen", zegt Visser, "beginnen we opnieuw."', [(D, "Visser", "Morgen"), (D, "Visser", "beginnen we opnieuw")]),
    (
        "continued behind the cue",
        '"Ik blijf", zei Aerts. "Dit is mijn huis."',
        [(D, "Aerts", "Ik blijf"), (D, "Aerts", "Dit is mijn huis")],
    ),
    (
        "continued behind indirect speech",
        'Aerts zei dat hij blijft. "Dit is mijn huis."',
        [(IN, "Aerts", "hij blijft"), (D, "Aerts", "Dit is mijn huis")],
    ),
    ("several sentences, one cue", '"Ik kom. Ik beloof het", zei Visser.', [(D, "Visser", "Ik kom. Ik beloof het")]),
    (
        "over paragraphs",
        '"De brug is dicht", zei Visser.\n\n"Morgen gaat hij open."',
        [(D, "Visser", "De brug is dicht"), (D, "Visser", "Morgen gaat hij open")],
    ),
    (
        "named in the sentence behind",
        "'De kerk moet open blijven.' Dat zei bisschop Peeters gisteren.",
        [(D, "bisschop Peeters", "De kerk moet open blijven")],
    ),
    ("a title is no claim", "Hij las 'De ontdekking van de maan' in de trein.", []),
    ("a scare quote is no claim", "De 'vrijwillige' bijdrage werd verhoogd.", []),
]

INDIRECT = [
    ("dat", "De politie meldt dat de weg weer open is.", [(IN, "De politie", "de weg weer open is")]),
    ("dat behind a place", "De premier zei in Bern dat het land zal antwoorden.", [(IN, "De premier", "het land zal antwoorden")]),
    ("dat behind an apposition", "Volgens mij zei Jan Bos, de trainer van de club, dat hij vertrekt.", [(IN, "Jan Bos", "hij vertrekt")]),
    ("two dat-clauses", "Zij zei dat het regent en dat het blijft regenen.", [(IN, "Zij", "het regent en dat het blijft regenen")]),
    ("the outlet goes on", "Zij zei dat het regent, maar de zon scheen de hele dag.", [(IN, "Zij", "het regent")]),
    ("laten weten", "De club laat weten dat de spits blijft.", [(IN, "De club", "de spits blijft")]),
    ("had laten weten", "De club had vorige week laten weten dat de spits blijft.", [(IN, "De club", "de spits blijft")]),
    ("bekendmaken, separated", "Het bedrijf maakte dinsdag bekend dat de fabriek sluit.", [(IN, "Het bedrijf", "de fabriek sluit")]),
    ("toevoegen", "De minister voegde eraan toe dat er geld is.", [(IN, "De minister", "er geld is")]),
    ("question", "De Kamer vroeg of het geld er was.", [(IN, "De Kamer", "of het geld er was")]),
    ("fear", "De boeren vrezen dat de oogst mislukt.", [(IN, "De boeren", "de oogst mislukt")]),
    ("hope", "De gemeente hoopt de brug in mei te openen.", [(IN, "De gemeente", "de brug in mei te openen")]),
    ("denial", "De directeur ontkent dat hij geld kreeg.", [(IN, "De directeur", "hij geld kreeg")]),
    ("promise", "De regering belooft de lonen te verhogen.", [(IN, "De regering", "de lonen te verhogen")]),
    ("threat", "De vakbond dreigt het werk neer te leggen.", [(IN, "De vakbond", "het werk neer te leggen")]),
    ("call", "De burgemeester riep de inwoners op om binnen te blijven.", [(IN, "De burgemeester", "binnen te blijven")]),
    ("demand, a noun", "De oppositie eist het vertrek van de minister.", [(IN, "De oppositie", "het vertrek van de minister")]),
    ("announcement, a noun", "De vakbond kondigde woensdag een staking aan.", [(IN, "De vakbond", "een staking")]),
    ("plea", "De senator pleit voor een verbod op vuurwerk.", [(IN, "De senator", "een verbod op vuurwerk")]),
    ("accusation", "Turkije beschuldigt Griekenland van piraterij.", [(IN, "Turkije", "piraterij")]),
    ("name", "De trainer noemde de nederlaag een schande.", [(IN, "De trainer", "de nederlaag een schande")]),
    ("recognition", "Canada heeft de generaal erkend als president.", [(IN, "Canada", "de generaal erkend als president")]),
    ("parenthesis", "De brand is geblust, meldt de brandweer.", [(IN, "de brandweer", "De brand is geblust")]),
    (
        "parenthesis behind a clause that a phrase opens",
        "In Gent zijn drie huizen ingestort, meldt de brandweer.",
        [(IN, "de brandweer", "In Gent zijn drie huizen ingestort")],
    ),
    ("parenthesis, zo", "De brand is geblust, zo meldt de brandweer.", [(IN, "de brandweer", "De brand is geblust")]),
    ("inserted", "De brug, zei de wethouder, gaat in mei open.", [(IN, "de wethouder", "De brug, zei de wethouder, gaat in mei open")]),
    ("volgens, front", "Volgens de brandweer is de brand geblust.", [(IN, "de brandweer", "is de brand geblust")]),
    ("volgens, end", "De brand is geblust, volgens de brandweer.", [(IN, "de brandweer", "De brand is geblust")]),
    (
        "volgens, in a relative clause",
        "Dit is de man die volgens de politie de winkel overviel.",
        [(IN, "de politie", "de winkel overviel")],
    ),
    ("volgens, only an adjective", "De, volgens de oppositie, omstreden wet werd aangenomen.", [(IN, "de oppositie", "omstreden")]),
    ("volgens plan is nobody", "De trein vertrok volgens plan om negen uur.", []),
    (
        "back to the sentence before",
        "De fabriek sluit in juni. Dat meldt de directie.",
        [(IN, "de directie", "De fabriek sluit in juni")],
    ),
    (
        "back, auxiliary",
        "De fabriek sluit in juni. Dat heeft de directie bekendgemaakt.",
        [(IN, "de directie", "De fabriek sluit in juni")],
    ),
    (
        "a document shows",
        "Uit onderzoek van de universiteit blijkt dat de zee stijgt.",
        [(IN, "onderzoek van de universiteit", "de zee stijgt")],
    ),
    ("shared subject", "De gouverneur zweeg lang en zei toen dat hij vertrekt.", [(IN, "De gouverneur", "hij vertrekt")]),
    (
        "relative subject",
        "De arts, die gisteren aankwam, zegt dat er medicijnen nodig zijn.",
        [(IN, "De arts", "er medicijnen nodig zijn")],
    ),
    ("passive with a source", "Door de politie wordt gemeld dat de weg dicht is.", [(IN, "de politie", "de weg dicht is")]),
    ("passive without", "Er wordt gevreesd dat de dam breekt.", [(IN, "", "de dam breekt")]),
    ("own words", "Hij werd naar eigen zeggen bedreigd.", [(IN, "Hij", "bedreigd")]),
    ("hearsay", "Bij de brand zouden drie mensen zijn omgekomen.", [(IN, "", "Bij de brand zouden drie mensen zijn omgekomen")]),
    (
        "hearsay speaks on",
        "De politie beschuldigt de kassier van fraude. Hij zou jaren geld hebben gestolen.",
        [(IN, "De politie", "fraude"), (IN, "De politie", "Hij zou jaren geld hebben gestolen")],
    ),
    ("a condition is no hearsay", "Als hij kwam, zou zij zijn gegaan.", []),
    ("wish", "De bond wil de lonen in maart verhogen.", [(IN, "De bond", "de lonen in maart verhogen")]),
    (
        "a noun made of a verb",
        "Ze gingen de straat op om het aftreden van de koning te eisen.",
        [(IN, "Ze", "het aftreden van de koning")],
    ),
    ("recognition, verb second", "Canada erkent de generaal niet als president.", [(IN, "Canada", "de generaal niet als president")]),
    ("conviction", "De raad is ervan overtuigd dat de dijk het houdt.", [(IN, "De raad", "de dijk het houdt")]),
    ("a wish that was said", "Bos wil morgen vertrekken, zei hij.", [(IN, "hij", "Bos wil morgen vertrekken")]),
    ("relative behind a comma", "De koning, die het volk opriep kalm te blijven, vertrok.", [(IN, "De koning", "kalm te blijven")]),
    (
        "behind en, another verb",
        "De premier vindt het plan goed voor het land en eist dat het snel komt.",
        [(IN, "De premier", "het snel komt")],
    ),
    ("a document behind the sentence", "De kas is leeg, blijkt uit het rapport.", [(IN, "het rapport", "De kas is leeg")]),
    ("a fronted phrase is no sentence", "Op de vraag of hij gaat, antwoordde de minister ontkennend.", []),
    ("nothing said", "De man zei niet waarom hij stopte.", []),
]

MIXED = [
    (
        "a part in quotation marks",
        "Visser zei dat het plan 'te gek voor woorden' is.",
        [(M, "Visser", "het plan 'te gek voor woorden' is")],
    ),
    (
        "name with a quotation",
        "De premier noemde de aanval 'laf en verachtelijk'.",
        [(M, "De premier", "de aanval 'laf en verachtelijk'")],
    ),
    ("speaks of", "De minister spreekt van een 'historische fout'.", [(M, "De minister", "een 'historische fout'")]),
]


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text", "expected"), DIRECT + INDIRECT + MIXED, ids=[c[0] for c in DIRECT + INDIRECT + MIXED])
def test_claims(reason: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.model
def test_a_verb_of_calling_may_end_the_text_with_its_subject() -> None:
    assert said("dat vind ik vervelend, noem het angst") == []


def test_laws_on_any_text() -> None:
    """Marks and cue words in any order: every content is a passage without white space at its sides, chains end, ids differ."""
    pieces = [
        '"',
        "'",
        "“",
        "”",
        "‘",
        "’",
        ",,",
        "''",
        "\n",
        "zei",
        "dat",
        "Volgens",
        "de",
        "minister",
        "aldus",
        "Jansen",
        "zou",
        ".",
        ",",
        ":",
        "eist",
    ]
    random = Random(7)
    texts = ["".join(random.choice(pieces) + random.choice([" ", ""]) for _ in range(30)) for _ in range(60)]
    reports = [report_of(text) for text in [*texts, ".", "zei", "Volgens", 'Dat zei "'] if text.strip()]
    for report, doc in annotate(reports, nlp("nl")):
        claims = find_claims(doc, report, NL, ())
        by_id = {c.id: c for c in claims}
        assert len(by_id) == len(claims)
        for claim in claims:
            assert report.quote(claim.span) == report.quote(claim.span).strip()
            assert claim.within is None or by_id[claim.within].span.contains(claim.span)
            assert claim.within is None or by_id[claim.within].span != claim.span


@pytest.mark.model
def test_a_speaker_is_an_actor() -> None:
    """A source that mentions an actor, by name or pronoun, is that actor's claim."""
    report, claims = claims_of('Minister Els Peeters zei dat zij opstapt. "Het is genoeg geweest", zei ze.', actors=True)
    assert [report.quote(c.source) for c in claims if c.source] == ["Minister Els Peeters", "ze"]
    assert claims[0].speaker
    assert claims[0].speaker == claims[1].speaker


THOUGHTS = [
    (
        "what a speaker expects is part of what he says",
        "Minister Visser zei dat hij verwacht dat de brug in mei opengaat.",
        [("Minister Visser", "hij verwacht dat de brug in mei opengaat")],
    ),
    (
        "what another expects is that one's",
        "Minister Visser zei dat de aannemer verwacht dat de brug in mei opengaat.",
        [("Minister Visser", "de aannemer verwacht dat de brug in mei opengaat"), ("de aannemer", "de brug in mei opengaat")],
    ),
    (
        "a promise is made by saying it, and told as one",
        "Minister Visser zei dat hij beloofd had dat de brug in mei openging.",
        [("Minister Visser", "hij beloofd had dat de brug in mei openging"), ("hij", "de brug in mei openging")],
    ),
]


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text", "expected"), THOUGHTS, ids=[c[0] for c in THOUGHTS])
def test_own_thoughts_within_what_is_said(reason: str, text: str, expected: list[tuple[str, str]]) -> None:
    report, claims = claims_of(text, actors=True)
    assert [(report.quote(c.source) if c.source else "", report.quote(c.span)) for c in claims] == expected


HEADLINES = [
    ("a person and a colon", "Els Peeters: geen nieuwe tunnel nodig", [("Els Peeters", "geen nieuwe tunnel nodig")]),
    ("a topic and a colon", "Brand in Zwolle: twee gewonden na ontploffing", []),
]


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text", "expected"), HEADLINES, ids=[c[0] for c in HEADLINES])
def test_headlines(reason: str, text: str, expected: list[tuple[str, str]]) -> None:
    report, claims = claims_of(text, actors=True)
    assert [(report.quote(c.source) if c.source else "", report.quote(c.span)) for c in claims] == expected


@pytest.mark.model
def test_via_stands_nearest_the_newspaper_first() -> None:
    text = "De burgemeester laat via haar woordvoerder aan persbureau ANP weten dat het feest niet doorgaat."
    report, claims = claims_of(text, actors=True)
    assert [report.quote(v.span) for c in claims for v in c.via] == ["persbureau ANP", "haar woordvoerder"]


REPORTING = [
    ("told as said", "De directeur zegt dat de kas klopt.", "attributed"),
    ("told at a distance", "De directeur beweert dat de kas klopt.", "distanced"),
    ("denied", "De directeur ontkent dat hij geld nam.", "denied"),
    ("taken as so", "De directeur geeft toe dat hij geld nam.", "asserted"),
]


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text", "reporting"), REPORTING, ids=[c[0] for c in REPORTING])
def test_reporting(reason: str, text: str, reporting: str) -> None:
    assert [c.reporting for c in claims_of(text)[1]] == [reporting]
