"""Small sets of reports, written by us, with the chronicle that they give.

The findings are given by hand, as a reader would mark them, so that a story judges reconciling alone and needs no model.
`[3 van 2]` is three reports of two independent sources.
"""

from __future__ import annotations

from textwrap import dedent

from build import actor, claim, event, figure, mention, reading, report, role, stance
from kroniek.records import Reading
from stories.prose import told


def story(text: str) -> str:
    return dedent(text).strip()


# ---- a toll that rises, an agency text in two papers, a ministry and doctors who count differently -------------------

ALARM = "In een vuurwerkfabriek bij Orm is woensdag een explosie geweest. Volgens de brandweer vielen er vijf doden."


def fire_in_the_morning(source: str, extra: str = "") -> Reading:
    r = report(ALARM + extra, source=source, published="2024-03-07")
    orm, brigade = actor(r, "Orm", kind="place"), actor(r, "de brandweer", kind="organisation")
    blast = event(
        r, "In een vuurwerkfabriek bij Orm is woensdag een explosie geweest", "explosie", where=[orm], at="2024-03-06"
    )
    dead = figure(r, "vijf doden", 5, 5, counted="doden", where=[orm], at="2024-03-06", stated_by=brigade)
    return reading(r, actors=[orm, brigade], events=[blast], figures=[dead])


def fire_a_day_later() -> Reading:
    r = report(
        "De explosie van woensdag in de fabriek bij Orm heeft negen doden geëist, meldt de brandweer. "
        "De artsenbond telt er ten minste twaalf.",
        source="avondblad", published="2024-03-08",
    )  # fmt: skip
    orm, brigade, doctors = (
        actor(r, "Orm", kind="place"),
        actor(r, "de brandweer", kind="organisation"),
        actor(r, "De artsenbond", kind="organisation"),
    )
    blast = event(
        r, "De explosie van woensdag in de fabriek bij Orm heeft negen doden geëist", "explosie", where=[orm], at="2024-03-06"
    )
    nine = figure(r, "negen doden", 9, 9, counted="doden", where=[orm], at="2024-03-06", stated_by=brigade)
    twelve = figure(r, "ten minste twaalf", 12, None, counted="doden", where=[orm], at="2024-03-06", stated_by=doctors)
    return reading(r, actors=[orm, brigade, doctors], events=[blast], figures=[nine, twelve])


def test_a_toll_that_rises() -> None:
    readings = [fire_in_the_morning("ochtendblad"), fire_in_the_morning("dorpsblad", " Meer volgt."), fire_a_day_later()]
    assert told(readings) == story(
        """
        2024-03-06: In een vuurwerkfabriek bij Orm is woensdag een explosie geweest [3 van 2, omstreden]
        bijgesteld: Het aantal doden is bijgesteld: eerst 5 (de brandweer), later 9 (de brandweer) of ten minste 12 (De artsenbond).
        tegenspraak: Over het aantal doden spreken de bronnen elkaar tegen: 9 (de brandweer) tegenover ten minste 12 (De artsenbond).
        overgenomen: dorpsblad uit ochtendblad
        """
    )


# ---- look-alikes: the same two ministers call twice, and a report that knows only the month is pinned to a day ----------


def call(source: str, text: str, at: str, published: str, trigger: str) -> Reading:
    r = report(text, source=source, published=published)
    pair = [actor(r, "Mira Tolan"), actor(r, "Bram Kessel")]
    told_of = event(r, text.rstrip("."), trigger, lemma="bellen", type="CONSULT", who=pair, whom=pair, at=at)
    return reading(r, actors=pair, events=[told_of])


def test_two_calls_of_the_same_ministers() -> None:
    readings = [
        call("een", "Mira Tolan belde zaterdag met Bram Kessel over de dijken.", "2024-03-02", "2024-03-03", "belde"),
        call(
            "twee",
            "Bram Kessel en Mira Tolan belden woensdag, nu over de dijken bij Tesk.",
            "2024-03-06/2024-03-27",
            "2024-03",
            "belden",
        ),
        call("drie", "Gisteren belden Mira Tolan en Bram Kessel opnieuw over de dijken.", "2024-03-13", "2024-03-14", "belden"),
        call(
            "vier", "Mira Tolan en Bram Kessel belden woensdag nogmaals over de dijken.", "2024-03-13", "2024-03-15", "belden"
        ),
    ]
    assert told(readings) == story(
        """
        2024-03-02: Mira Tolan belde zaterdag met Bram Kessel over de dijken [1 van 1]
        2024-03-13: Bram Kessel en Mira Tolan belden woensdag, nu over de dijken bij Tesk [3 van 3]
        """
    )


# ---- who is president, and since when -----------------------------------------------------------------------------------


def sworn_in(source: str, text: str, at: str, published: str) -> Reading:
    r = report(text, source=source, published=published)
    mira, land = actor(r, "Mira Tolan"), actor(r, "Kadera", kind="state")
    word = "uitgeroepen" if "uitgeroepen" in text else "riep"
    clause = text.split(".")[0]
    return reading(r, actors=[mira, land], events=[event(r, clause, word, lemma="uitroepen", who=[mira], where=[land], at=at)])


def recognised() -> Reading:
    r = report(
        "Obrië erkent Mira Tolan als president van Kadera. Volgens Bram Kessel is dat onzin.",
        source="drie",
        published="2024-03-09",
    )
    mira, land, other = actor(r, "Mira Tolan"), actor(r, "Kadera", kind="state"), actor(r, "Obrië", kind="state")
    rival = actor(r, "Bram Kessel")
    seen = event(
        r,
        "Obrië erkent Mira Tolan als president van Kadera",
        "erkent",
        lemma="erkennen",
        type="SUPPORT",
        who=[other],
        whom=[mira],
        at="2024-03-08",
    )
    held = stance(r, "Obrië erkent Mira Tolan als president van Kadera", other, mira, "recognises")
    words = claim(r, "is dat onzin", rival)
    return reading(r, actors=[mira, land, other, rival], events=[seen], stances=[held], claims=[words])


def doubted() -> Reading:
    r = report(
        "De zelfbenoemde president Mira Tolan van Kadera sprak. Zij beloofde nieuwe dijken.",
        source="vier",
        published="2024-03-10",
    )
    mira = actor(r, "Mira Tolan", mention(r, "Zij", "pronoun"), roles=[role(r, "zelfbenoemde president")])
    land = actor(r, "Kadera", kind="state")
    promised = event(r, "Zij beloofde nieuwe dijken", "beloofde", lemma="beloven", type="AGREE", who=[mira], at="2024-03-10")
    return reading(r, actors=[mira, land], events=[promised])


def test_who_is_president_and_since_when() -> None:
    readings = [
        sworn_in("een", "Mira Tolan heeft zich zondag in Kadera uitgeroepen tot president.", "2024-03-03", "2024-03-04"),
        sworn_in("twee", "In Kadera riep Mira Tolan zich vorige maand uit tot president.", "2024-02", "2024-03-05"),
        recognised(),
        doubted(),
    ]
    assert told(readings) == story(
        """
        2024-03-03: In Kadera riep Mira Tolan zich vorige maand uit tot president [2 van 2, omstreden]
        2024-03-08: Obrië erkent Mira Tolan als president van Kadera [1 van 1, omstreden]
        2024-03-10: Mira Tolan beloofde nieuwe dijken [1 van 1]
        tegenspraak: De bronnen dateren dezelfde gebeurtenis (‘uitroepen’) anders: februari 2024 (het bericht van 5 maart 2024) \
tegenover 3 maart 2024 (het bericht van 4 maart 2024).
        tegenspraak: Is Mira Tolan de rechtmatige president? Volgens Obrië wel; het wordt betwijfeld door het bericht van 10 maart 2024.
        """
    )
