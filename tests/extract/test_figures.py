"""Quantities: their interval, their unit, what they count, in whose voice; and what is no figure."""

from __future__ import annotations

from datetime import date

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract.figures import find_figures
from kroniek.extract.figures.amounts import find_amounts
from kroniek.extract.lookup import Mentions
from kroniek.extract.times import Clock
from kroniek.records import Actor, Claim, Event, Figure, Mention, Report, Span, Time, When

NL = lang.load("nl")
UNKNOWN = When(earliest=None, latest=None, reason="none")


def report_of(text: str) -> Report:
    return Report(id="rep", source="test", text=text, sha256="", body=0, published=None)


def figures_of(
    text: str,
    *,
    actors: tuple[Actor, ...] = (),
    times: tuple[Time, ...] = (),
    claims: tuple[Claim, ...] = (),
    events: tuple[Event, ...] = (),
) -> tuple[Figure, ...]:
    doc, report = nlp("nl")(text), report_of(text)
    return find_figures(doc, report, NL, times, claims, events, Mentions(doc, actors), Clock(doc, report, times, NL))


def span(text: str, part: str) -> Span:
    start = text.index(part)
    return Span("rep", start, start + len(part))


def claim_of(key: str, content: Span, *, speaker: str | None = None, within: str | None = None) -> Claim:
    return Claim(id=key, span=content, mode="indirect", cue=None, source=None, speaker=speaker, within=within)


AMOUNTS = [
    ("a power of ten", "tientallen huizen", [("tientallen", 20, 99)]),
    ("many lifts the lower end", "vele duizenden mensen", [("vele duizenden", 3000, 9999)]),
    ("a power of a power", "tientallen miljoenen euro's", [("tientallen miljoenen", 20_000_000, 99_999_999)]),
    ("some hundreds", "een paar honderd boeren", [("een paar honderd", 200, 999)]),
    ("a few", "enkele dorpen en een aantal scholen", [("enkele", 2, 9), ("een aantal", 2, 9)]),
    ("none is not a few", "geen enkele school", []),
    ("a round number in one word", "een twintigtal huizen", [("een twintigtal", 18, 22)]),
    ("a range", "tussen de 20 en 30 huizen", [("tussen de 20 en 30", 20, 30)]),
    ("a range with a dash", "10-15 procent", [("10-15", 10, 15)]),
    ("a range in words", "twaalf tot vijftien man", [("twaalf tot vijftien", 12, 15)]),
    ("a scale shared", "2 à 3 miljoen", [("2 à 3 miljoen", 2_000_000, 3_000_000)]),
    ("neighbours", "drie of vier boten", [("drie of vier", 3, 4)]),
    ("powers from to", "honderden tot duizenden vogels", [("honderden tot duizenden", 200, 9999)]),
    ("a change is two", "gestegen van 20 naar 35 procent", [("20", 20, 20), ("35", 35, 35)]),
    ("a change with tot is two", "het aantal is gegroeid van 12 tot 40", [("12", 12, 12), ("40", 40, 40)]),
    ("down is never a range", "van 40 tot 12", [("40", 40, 40), ("12", 12, 12)]),
    ("a duel is two", "51 tegen 44 procent", [("51", 51, 51), ("44", 44, 44)]),
    ("a ratio", "een op de vier leden", [("een op de vier", 25, 25)]),
    ("a part", "de helft van de oogst", [("de helft", 50, 50)]),
    ("a large part", "een groot deel van de oogst", [("een groot deel", 50, 99)]),
    ("thirds", "twee derde van de leden", [("twee derde", 66.7, 66.7)]),
    ("a third place is no part", "een derde poging", [("een", 1, 1)]),
]


@pytest.mark.parametrize(("reason", "text", "expected"), AMOUNTS, ids=[a[0] for a in AMOUNTS])
def test_amounts_of_a_text(reason: str, text: str, expected: list[tuple[str, float, float]]) -> None:
    assert [(text[a.start : a.end], a.low, a.high) for a in find_amounts(text, NL)] == expected


def test_a_decimal_before_a_scale_is_a_rounded_number() -> None:
    assert [a.approximate for a in find_amounts("8,5 miljoen, 8 miljoen, 8,5 procent", NL)] == [True, False, False]


@pytest.mark.parametrize("piece", ["een paar ", "tien tot ", "vele duizenden ", "van 3 ", "10-", "een op de drie ", "twee derde "])
def test_amounts_take_time_in_proportion_to_the_text(piece: str) -> None:
    find_amounts(piece * 3000, NL)


FIGURES = [
    ("a noun that was tagged as an adjective", "Er zijn nu elf distributiecentra in Gelderland geblokkeerd door boeren.",
     ("elf distributiecentra", 11, 11, False, "distributiecentra", "distributiecentra")),
    ("behind the name of a place", "Gewapende mannen hebben in het noorden van Nigeria 317 leerlingen ontvoerd.",
     ("317 leerlingen", 317, 317, False, "personen", "gevangenen")),
    ("a total far before it", "Het dodental van de ramp met de veerboot op het grote meer bij Orm is opgelopen tot 27.",
     ("27", 27, 27, False, "personen", "doden")),
    ("what somebody holds it at", "De politie houdt het op 35.", ("35", 35, 35, False, "", "")),
    ("at least", "Er vielen ten minste zeventig gewonden.", ("ten minste zeventig gewonden", 70, None, False, "personen", "gewonden")),
    ("more than", "Meer dan vijftig landen tekenden.", ("Meer dan vijftig landen", 51, None, False, "land", "landen")),
    ("well over", "Ruim 130 woningen liepen schade op.", ("Ruim 130 woningen", 130, None, True, "woning", "woningen")),
    ("nearly", "Bijna 1000 huizen zitten zonder stroom.", ("Bijna 1000 huizen", 900, 999, True, "huis", "woningen")),
    ("at most", "Hooguit tien boten voeren uit.", ("Hooguit tien boten", None, 10, False, "boot", "boot")),
    ("less than", "Minder dan twintig boten voeren uit.", ("Minder dan twintig boten", None, 19, False, "boot", "boot")),
    ("about", "Zo'n vijftig boten voeren uit.", ("Zo'n vijftig boten", 45, 55, True, "boot", "boot")),
    ("about a share", "Circa 70 procent van de kiezers stemde.", ("Circa 70 procent", 65, 75, True, "procent", "kiezer")),
    ("not beyond the whole", "Ongeveer 98 procent van de kiezers stemde.", ("Ongeveer 98 procent", 93, 100, True, "procent", "kiezer")),
    ("a bound before an article", "Dat is meer dan de 400 stemmen van toen.",
     ("meer dan de 400 stemmen", 401, None, False, "stem", "stemmen")),
    ("an estimate of an estimate", "De schade is naar schatting ruim 2 miljoen euro.",
     ("naar schatting ruim 2 miljoen euro", 2_000_000, None, True, "euro", "schade")),
    ("below a share", "De opkomst bleef onder de 20 procent.", ("onder de 20 procent", None, 20, False, "procent", "opkomst")),
    ("below, the verb between", "Het geldt als het verschil kleiner is dan 2 procent.", None),
    ("among is not below", "Onder de vijf gewonden is een kind.", ("vijf gewonden", 5, 5, False, "personen", "gewonden")),
    ("percent sign", "De partij kwam uit op 12,5% van de stemmen.", ("12,5%", 12.5, 12.5, False, "procent", "stemmen")),
    ("money before", "De reparatie kost € 2,8 miljard.", ("€ 2,8 miljard", 2.8e9, 2.8e9, True, "euro", "reparatie")),
    ("money after", "De reparatie kost 300 dollar.", ("300 dollar", 300, 300, False, "dollar", "reparatie")),
    ("distance", "Het dorp ligt een kilometer verderop.", ("een kilometer", 1, 1, False, "km", "dorp")),
    ("a unit against the digits", "De tunnel meet 12km.", ("12km", 12, 12, False, "km", "tunnel")),
    ("an earthquake", "Het dorp werd getroffen door een beving van 6,4 op de schaal van Richter.",
     ("6,4 op de schaal van Richter", 6.4, 6.4, False, "Richter", "beving")),
    ("area", "Het perceel telt 300 vierkante meter.", ("300 vierkante meter", 300, 300, False, "m²", "perceel")),
    ("what the verb says", "Bij de aardverschuiving kwamen veertien mensen om.", ("veertien mensen", 14, 14, False, "personen", "doden")),
    ("what a phrase says", "Bij de brand zijn acht mensen om het leven gekomen.",
     ("acht mensen", 8, 8, False, "personen", "doden")),
    ("arrests", "De politie hield negen mannen aan.", ("negen mannen", 9, 9, False, "personen", "arrestanten")),
    ("a total without a noun", "Het dodental is opgelopen tot 832.", ("832", 832, 832, False, "personen", "doden")),
    ("adjectives between", "Vandaag sloten drie grote katholieke scholen.",
     ("drie grote katholieke scholen", 3, 3, False, "school", "school")),
    ("vague", "Tientallen mensen raakten gewond.", ("Tientallen mensen", 20, 99, True, "personen", "gewonden")),
    ("afterwards", "Groepen van twintig of meer betalen vooraf.", ("twintig", 20, None, False, "", "")),
]


def _found(text: str) -> list[tuple[str, float | None, float | None, bool, str, str]]:
    return [(text[f.span.start : f.span.end], f.low, f.high, f.approximate, f.unit, f.counted) for f in figures_of(text)]


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text", "expected"), FIGURES, ids=[f[0] for f in FIGURES])
def test_figures_have_their_interval_unit_and_topic(reason: str, text: str, expected: tuple[object, ...] | None) -> None:
    if expected is None:
        assert [(f[1], f[2]) for f in _found(text)] == [(None, 2)]
    else:
        assert _found(text) == [expected]


PAIRS = [
    ("a measure by another", "Het doek meet 122 bij 244 centimeter.", [("122", 122, "cm"), ("244 centimeter", 244, "cm")]),
    ("a duel shares its unit", "Zij won met 51 tegen 44 procent.", [("51", 51, "procent"), ("44 procent", 44, "procent")]),
    ("a change shares its unit", "De partij zakte van negen naar vier zetels.", [("negen", 9, "zetel"), ("vier zetels", 4, "zetel")]),
    ("part and whole", "In 22 van de 23 provincies viel de stroom uit.", [("22", 22, "provincie"), ("23 provincies", 23, "provincie")]),
    ("a share of the same", "Solm kreeg 51 procent van de stemmen en Delmar 46 procent.",
     [("51 procent", 51, "procent"), ("46 procent", 46, "procent")]),
    ("a noun left out", "Bij de storm raakten 540 mensen gewond en 29 werden vermist.",
     [("540 mensen", 540, "personen"), ("29", 29, "personen")]),
    ("one among them", "Er vielen drie doden, onder wie een kind.",
     [("drie doden", 3, "personen"), ("een kind", 1, "personen")]),
    ("of which", "Er werken 400 mensen, van wie twintig in Gent.", [("400 mensen", 400, "personen"), ("twintig", 20, "")]),
]


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text", "expected"), PAIRS, ids=[p[0] for p in PAIRS])
def test_pairs_are_two_figures(reason: str, text: str, expected: list[tuple[str, float, str]]) -> None:
    assert [(text[f.span.start : f.span.end], f.low, f.unit) for f in figures_of(text)] == expected


NONE = [
    ("an age", "Een 67-jarige vrouw bleef ongedeerd."),
    ("an age after a name", "Els Moerman (54) leidt de actie."),
    ("years of age", "De verdachte is 33 jaar oud."),
    ("ages in a row", "Zij zijn 33, 34 en 39 jaar oud."),
    ("a duration", "De zitting duurde drie uur en twintig minuten."),
    ("a year", "In 2011 begon de bouw."),
    ("decades", "In de jaren tachtig en negentig sloot de mijn."),
    ("a date", "Op 12 maart ging de brug dicht."),
    ("a date in digits", "Dit besluit van 11-03-2019 vervalt."),
    ("a clock time", "Om 06.00 uur begon de dienst."),
    ("an ordinal", "Zij werd tweede in de derde ronde."),
    ("an article", "Artikel 50 regelt het vertrek."),
    ("an aircraft", "De Boeing 737 bleef aan de grond."),
    ("a road", "Op de A12 stond file."),
    ("a score", "Ajax won met 3-1 van Feyenoord."),
    ("one of", "Een van de betogers viel."),
    ("one of, accented", "Eén van de betogers viel."),
    ("an idiom", "Zij spraken elkaar onder vier ogen."),
    ("an article before a noun", "Een minister en een bode kwamen binnen."),
    ("occasions", "Hij waarschuwde drie keer."),
    ("a verb that looks like a number", "De rechter acht de verdachte schuldig."),
    ("a list", "1.Vis\n2.Brood"),
    ("no quantity at all", "Geen enkele getuige sprak."),
]


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text"), NONE, ids=[n[0] for n in NONE])
def test_what_is_no_figure(reason: str, text: str) -> None:
    assert _found(text) == []


@pytest.mark.model
def test_a_number_in_a_time_expression_is_no_figure() -> None:
    text = "In de nacht van 3 op 4 maart vielen twee doden."
    when = Time(span=span(text, "de nacht van 3 op 4 maart"), type="DATE", when=UNKNOWN)
    assert [f.low for f in figures_of(text, times=(when,))] == [2]


def _actor(text: str, name: str, kind: str = "organisation") -> Actor:
    return Actor(id=f"act_{name}", name=name, kind=kind, mentions=(Mention(span=span(text, name), form="name"),))  # type: ignore[arg-type]


@pytest.mark.model
def test_the_speaker_is_that_of_the_innermost_claim_that_has_one() -> None:
    text = "Het ministerie meldt dat volgens Delmar elf mensen omkwamen. Er zijn twee wegen dicht."
    outer = claim_of("c1", span(text, "volgens Delmar elf mensen omkwamen"), speaker="act_ministerie")
    inner = claim_of("c2", span(text, "elf mensen omkwamen"), within="c1")
    said, own = figures_of(text, claims=(outer, inner))
    assert (said.stated_by, said.claim) == ("act_ministerie", "c2")
    assert (own.stated_by, own.claim) == (None, None)


@pytest.mark.model
def test_a_claim_without_any_speaker_leaves_the_figure_without_one() -> None:
    text = "Er zouden elf doden zijn."
    claim = claim_of("c1", span(text, "Er zouden elf doden zijn"))
    assert [(f.stated_by, f.claim) for f in figures_of(text, claims=(claim,))] == [(None, "c1")]


STATED = [
    ("the object of counting", "De politie telde elf doden.", "De politie"),
    ("both objects", "De politie telde elf doden en twee gewonden.", "De politie"),
    ("behind a preposition, with het", "De politie houdt het op elf doden.", "De politie"),
    ("a part too", "De politie houdt het op elf doden, van wie er twee nog kind waren.", "De politie"),
    ("another thing is held there", "De politie houdt het peil op elf meter.", None),
    ("what there is", "De politie telt elf bureaus.", None),
    ("what is hoped for", "De politie rekent op elf zetels.", None),
    ("counted by nobody named", "Door De politie-actie werden elf doden geteld.", None),
    ("a place counts nothing", "Gent telde elf doden.", None),
]


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text", "by"), STATED, ids=[r[0] for r in STATED])
def test_who_counts(reason: str, text: str, by: str | None) -> None:
    actors = tuple(_actor(text, n, k) for n, k in (("De politie", "organisation"), ("Gent", "place")) if n in text)
    assert {f.stated_by for f in figures_of(text, actors=actors)} == {by and f"act_{by}"}


@pytest.mark.model
def test_who_counts_within_what_another_says_states_it() -> None:
    text = "De minister zegt dat de politie elf doden telde."
    claim = claim_of("c1", span(text, "de politie elf doden telde"), speaker="act_De minister")
    (figure,) = figures_of(text, actors=(_actor(text, "De minister"), _actor(text, "de politie")), claims=(claim,))
    assert (figure.stated_by, figure.claim) == ("act_de politie", "c1")


@pytest.mark.model
def test_who_counts_does_not_count_what_is_no_part() -> None:
    text = "De politie telde elf doden, terwijl in Gent twee huizen instortten."
    assert [f.stated_by for f in figures_of(text, actors=(_actor(text, "De politie"),))] == ["act_De politie", None]


GOES_ON = [
    ("behind a semicolon", "Volgens Delmar zijn elf huizen vernield; ook zijn twee bruggen stuk.", "act_Delmar"),
    ("in the next sentence nobody says it", "Volgens Delmar zijn elf huizen vernield. Ook zijn twee bruggen stuk.", None),
    ("behind a comma it may be the paper", "Volgens Delmar zijn elf huizen vernield, maar twee bruggen staan nog.", None),
    ("only to the next semicolon", "Volgens Delmar zijn elf huizen vernield; het regent; twee bruggen zijn stuk.", None),
]


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text", "by"), GOES_ON, ids=[r[0] for r in GOES_ON])
def test_a_claim_goes_on(reason: str, text: str, by: str | None) -> None:
    claim = claim_of("c1", span(text, "zijn elf huizen vernield"), speaker="act_Delmar")
    said, goes_on = figures_of(text, claims=(claim,))
    assert (said.stated_by, goes_on.stated_by, goes_on.claim) == ("act_Delmar", by, None)


@pytest.mark.model
def test_the_event_is_the_nearest_around_it() -> None:
    text = "De politie hield negen mannen aan nadat twee winkels waren geplunderd."

    def event(key: str, clause: str, trigger: str) -> Event:
        return Event(id=key, span=span(text, clause), trigger=span(text, trigger), lemma=trigger, type="NONE", who=(), whom=(),
                     where=(), when=UNKNOWN, factuality="happened")

    events = (event("e1", text[:-1], "hield"), event("e2", "twee winkels waren geplunderd", "geplunderd"))
    assert [f.event for f in figures_of(text, events=events)] == ["e1", "e2"]


@pytest.mark.model
def test_of_whom_and_where() -> None:
    text = "In Tarsk raakten twaalf agenten van Delmar gewond."
    actors = (_actor(text, "Tarsk", "place"), _actor(text, "Delmar"), _actor(text, "agenten", "group"))
    (figure,) = figures_of(text, actors=actors)
    assert figure.of == ("act_agenten", "act_Delmar")
    assert figure.where == ("act_Tarsk",)


@pytest.mark.model
def test_an_estimate_reaches_over_and() -> None:
    text = "Er kwamen ongeveer 100 soldaten en 35 kilo munitie aan, en daarna 12 bussen met twee agenten."
    assert [(f.low, f.approximate) for f in figures_of(text)] == [(90, True), (35, True), (12, False), (2, False)]
    assert [f.approximate for f in figures_of("Er vielen tientallen gewonden en 35 doden.")] == [True, False]


@pytest.mark.model
@pytest.mark.parametrize(("text", "counted"), [
    ("Zij zegt dat bij haar elf mensen zijn overleden.", "doden"),
    ("Zij zegt dat twaalf mannen iemand hebben vermoord.", "man"),
])
def test_who_is_dead_and_who_has_killed(text: str, counted: str) -> None:
    assert [f.counted for f in figures_of(text)] == [counted]


@pytest.mark.model
def test_lives_saved_are_no_dead() -> None:
    assert [f.counted == "doden" for f in figures_of("Zijn besluit heeft honderden levens gered.")] == [False]


@pytest.mark.model
def test_a_share_of_the_votes_is_held_by_who_is_named_with_it() -> None:
    text = "Delmar kreeg 51 procent van de stemmen, Solm 46 procent. Er was 3 procent van de stemmen voor Brenk."
    figures = figures_of(text, actors=tuple(_actor(text, name) for name in ("Delmar", "Solm", "Brenk")))
    assert [(f.low, f.of) for f in figures] == [(51, ("act_Delmar",)), (46, ("act_Solm",)), (3, ("act_Brenk",))]


@pytest.mark.model
def test_the_date_is_that_of_the_clause() -> None:
    text = "Op 3 mei vielen er twee doden."
    day = When(earliest=date(2021, 5, 3), latest=date(2021, 5, 3), reason="absolute")
    (figure,) = figures_of(text, times=(Time(span=span(text, "3 mei"), type="DATE", when=day),))
    assert (figure.when.earliest, figure.when.latest) == (day.earliest, day.latest)


@pytest.mark.model
def test_ids_follow_from_the_content_and_spans_quote_the_text() -> None:
    text = "Zeker elf doden vielen; vele honderden werden opgepakt."
    first, again = figures_of(text), figures_of(text)
    assert first == again
    assert len({f.id for f in first}) == len(first) == 2
    assert all(report_of(text).quote(f.span).strip() == report_of(text).quote(f.span) for f in first)


BLANK = spacy.blank("nl")
BLANK.add_pipe("sentencizer")
PIECES = (
    "een twee drie derde 1 2.5 1.234 12 000 3,5 € $ % procent euro miljoen miljard honderd duizenden tientallen een paar een aantal "
    "tussen de en tot van naar op de - / ( ) . , ; bijna ruim zeker meer dan of meer half kwart de helft mensen doden jaar 2019 \n"
).split(" ")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12), st.sampled_from([" ", "", "\u00a0"]))
def test_any_text_gives_figures_that_quote_it(pieces: list[str], gap: str) -> None:
    text = gap.join(pieces)
    doc, report = BLANK(text), report_of(text)
    for figure in find_figures(doc, report, NL, (), (), (), Mentions(doc, ()), Clock(doc, report, (), NL)):
        assert report.quote(figure.span)
        assert figure.low is not None or figure.high is not None
        assert figure.low is None or figure.high is None or figure.low <= figure.high
