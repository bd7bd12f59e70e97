"""The lines of the chronicle: one each for what happened, in order, with who says so and on how many sources it rests."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from build import actor, claim, event, mention, reading, report, span
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Actor, Entry, Reading

DUTCH = lang.load("nl")


def timeline(*readings: Reading) -> tuple[Entry, ...]:
    return reconcile(readings, DUTCH).timeline


def test_in_order_of_time_with_the_undated_last() -> None:
    r = report("Ardo kocht grond. Ardo bouwde een hal. Ardo verkocht de hal.", published=None)
    ardo = actor(r, "Ardo", kind="organisation")
    days = {"Ardo kocht grond": None, "Ardo bouwde een hal": "2024-05", "Ardo verkocht de hal": "2024-03-02"}
    words = {"Ardo kocht grond": "kocht", "Ardo bouwde een hal": "bouwde", "Ardo verkocht de hal": "verkocht"}
    events = [event(r, text, words[text], who=[ardo], at=at) for text, at in days.items()]
    lines = timeline(reading(r, actors=[ardo], events=events))
    assert [e.summary for e in lines] == ["Ardo verkocht de hal", "Ardo bouwde een hal", "Ardo kocht grond"]


def test_overlapping_intervals_go_by_first_then_last_day() -> None:
    r = report("Ardo kocht grond. Belko bouwde een hal. Cirro plantte een bos.", published="2024-05")
    names = [actor(r, n, kind="organisation") for n in ("Ardo", "Belko", "Cirro")]
    spans = [
        ("Ardo kocht grond", "kocht", "2024-03-01/2024-03-20"),
        ("Belko bouwde een hal", "bouwde", "2024-03-01/2024-03-05"),
    ]
    spans.append(("Cirro plantte een bos", "plantte", "2024-03-04"))
    events = [event(r, text, word, who=[a], at=at) for a, (text, word, at) in zip(names, spans, strict=True)]
    keys = [(e.when.earliest, e.when.latest) for e in timeline(reading(r, actors=names, events=events))]
    assert len(keys) == 3
    assert all(a <= b for a, b in pairwise(keys))


def test_what_a_sentence_tells_besides_goes_with_it() -> None:
    r = report("Ardo kocht grond om een hal te bouwen. Later ging Ardo failliet.", published="2024-05-03")
    ardo = actor(r, "Ardo", kind="organisation")
    bought = event(r, "Ardo kocht grond om een hal te bouwen", "kocht", who=[ardo], at="2024-03-01")
    built = event(r, "om een hal te bouwen", "bouwen", who=[ardo], at="2024-03-01", factuality="planned")
    broke = event(r, "Later ging Ardo failliet", "failliet", who=[ardo], at="2024-05-01")
    lines = timeline(reading(r, actors=[ardo], events=[bought, built, broke]))
    assert [{v.event for v in e.evidence} for e in lines] == [{bought.id, built.id}, {broke.id}]


@pytest.mark.parametrize(
    ("reason", "second", "lines"),
    [
        ("it adds to the one before", "In Orm ging eveneens Belko failliet.", 1),
        ("it stands by itself", "In Orm ging plots Belko failliet.", 2),
        ("a sentence stands between", "Het regende. In Orm ging eveneens Belko failliet.", 2),
    ],
)
def test_a_sentence_that_adds_goes_on(reason: str, second: str, lines: int) -> None:
    r = report(f"Ardo kocht grond. {second}", published="2024-05-03")
    ardo, belko = actor(r, "Ardo", kind="organisation"), actor(r, "Belko", kind="organisation")
    bought = event(r, "Ardo kocht grond", "kocht", who=[ardo])
    broke = event(r, second.removeprefix("Het regende. ").rstrip("."), "failliet", who=[belko])
    assert len(timeline(reading(r, actors=[ardo, belko], events=[bought, broke]))) == lines


def test_over_a_sentence_between_a_pronoun_is_too_weak_a_tie() -> None:
    r = report("Ardo kocht grond voor haar buren. Het regende. Hun hal brandde af.", published="2024-05-03")
    ardo = actor(r, "Ardo", kind="organisation")
    buren = Actor(id="act_x", name="haar buren", kind="group", mentions=(mention(r, "haar buren", "nominal"), mention(r, "Hun", "pronoun")))
    bought = event(r, "Ardo kocht grond voor haar buren", "kocht", who=[ardo])
    burnt = event(r, "Hun hal brandde af", "brandde", lemma="afbranden", where=[buren], at="2024-05-02")
    assert len(timeline(reading(r, actors=[ardo, buren], events=[bought, burnt]))) == 2


def test_copies_count_once() -> None:
    text = "Ardo kocht maandag grond in Tesk om er een hal van glas en hout te bouwen, zei de rederij in een korte verklaring aan de pers."
    found = []
    for i, tail in enumerate(("", " Dat meldt een lezer.", " En het bleef daar nog lang onrustig.")):
        r = report(text + tail, source=f"{i}.txt", published=f"2024-03-0{5 + i}")
        ardo = actor(r, "Ardo", kind="organisation")
        found.append(
            reading(
                r, actors=[ardo], events=[event(r, "Ardo kocht maandag grond in Tesk", "kocht", who=[ardo], at="2024-03-04")]
            )
        )
    (line,) = timeline(*found)
    assert (line.reports, line.independent) == (3, 1)


def test_a_claim_says_who_says_so_and_how_sure() -> None:
    r = report("Volgens Belko gaat Ardo de kade slopen.", published="2024-03-05")
    ardo, belko = actor(r, "Ardo", kind="organisation"), actor(r, "Belko", kind="organisation")
    told = claim(r, "gaat Ardo de kade slopen", belko)
    e = event(
        r, "gaat Ardo de kade slopen", "slopen", type="COERCE", who=[ardo], at="2024-04", factuality="planned", claim=told
    )
    (line,) = timeline(reading(r, actors=[ardo, belko], claims=[told], events=[e]))
    assert line.summary == "Volgens Belko (aangekondigd): Gaat Ardo de kade slopen"
    assert line.said_by == (belko.id,)
    assert line.factuality == "planned"


@pytest.mark.parametrize(
    ("reason", "text", "clause", "pronoun", "summary"),
    [
        ("a pronoun", "Mira Tolan kwam laat. Zij opende de brug.", "Zij opende de brug", "Zij", "Mira Tolan opende de brug"),
        (
            "a possessive stays",
            "Mira Tolan kwam laat. Toen ging haar brug open.",
            "Toen ging haar brug open",
            "haar",
            "Toen ging haar brug open",
        ),
        (
            "a word that ties the clause",
            "Mira Tolan kwam laat, omdat zij de brug opende.",
            "omdat zij de brug opende",
            "zij",
            "Mira Tolan kwam laat, omdat zij de brug opende",
        ),
    ],
)
def test_a_summary_names_whom_a_pronoun_stands_for(reason: str, text: str, clause: str, pronoun: str, summary: str) -> None:
    r = report(text, published="2024-03-05")
    at = mention(r, pronoun, "pronoun", nth=text.split(clause)[0].count(pronoun))
    mira = actor(r, "Mira Tolan", at)
    word = "open" if "open" in clause.split() else next(w for w in clause.split() if w.startswith("open"))
    (line,) = timeline(reading(r, actors=[mira], events=[event(r, clause, word, who=[mira], at="2024-03-04")]))
    assert line.summary == summary


@pytest.mark.parametrize(
    ("text", "clause", "summary"),
    [
        pytest.param(
            "Ardo vond geen spoor van de brand in de hal.", "van de brand in de hal", "Ardo vond geen spoor van de brand in de hal",
            id="cut off at its preposition",
        ),
        pytest.param(
            "Ardo zweeg, en in de hal brak brand uit.", "in de hal brak brand uit", "In de hal brak brand uit", id="a clause behind and",
        ),
        pytest.param("Ardo zweeg: in de hal brak brand uit.", "in de hal brak brand uit", "In de hal brak brand uit", id="behind a mark"),
    ],
)  # fmt: skip
def test_a_phrase_that_says_too_little_is_shown_in_its_sentence(text: str, clause: str, summary: str) -> None:
    r = report(text, published="2024-03-05")
    ardo = actor(r, "Ardo", kind="organisation")
    (line,) = timeline(reading(r, actors=[ardo], events=[event(r, clause, "brand", at="2024-03-04")]))
    assert line.summary == summary


def test_no_passage_is_too_long_to_prove_something() -> None:
    text = "Ardo kocht grond" + " en nog meer grond" * 60 + "."
    r = report(text, published="2024-03-05")
    ardo = actor(r, "Ardo", kind="organisation")
    (line,) = timeline(reading(r, actors=[ardo], events=[event(r, "Ardo kocht grond", "kocht", who=[ardo], at="2024-03-04")]))
    assert all(v.span.end - v.span.start <= 600 for v in line.evidence)
    assert len(line.summary) < 230


def test_an_undated_report_has_the_days_of_the_news_it_shares() -> None:
    dated = report("Een explosie verwoestte maandag een loods in Tesk.", source="a.txt", published="2024-03-05")
    place = actor(dated, "Tesk", kind="place")
    first = reading(
        dated,
        actors=[place],
        events=[event(dated, "Een explosie verwoestte maandag een loods in Tesk", "explosie", where=[place], at="2024-03-04")],
    )
    bare = report("De explosie verwoestte een loods in Tesk. De burgemeester huilde.", source="b.txt")
    there, mayor = actor(bare, "Tesk", kind="place"), actor(bare, "De burgemeester")
    blast = event(bare, "De explosie verwoestte een loods in Tesk", "explosie", where=[there])
    second = reading(
        bare, actors=[there, mayor],
        events=[blast, event(bare, "De burgemeester huilde", who=[mayor])],
    )  # fmt: skip
    lines = timeline(first, second)
    assert {(str(e.when.earliest), str(e.when.latest)) for e in lines} == {("2024-03-04", "2024-03-04")}


def test_a_crowd_and_nobody_is_no_line() -> None:
    r = report("Per wijk georganiseerd.", published="2024-03-05")
    crowd = Actor(id="act_x", name="wijk", kind="group", mentions=(mention(r, "wijk", "nominal"),))
    assert timeline(reading(r, actors=[crowd], events=[event(r, "Per wijk georganiseerd", who=[crowd])])) == ()


def test_a_clause_that_hangs_on_another_is_shown_in_its_sentence_which_says_how_sure_it_is() -> None:
    r = report("Mira Tolan belooft dat zij de brug opent.", published="2024-03-05")
    mira = actor(r, "Mira Tolan", mention(r, "zij", "pronoun"))
    (line,) = timeline(reading(r, actors=[mira], events=[event(r, "dat zij de brug opent", "opent", who=[mira], factuality="planned")]))
    assert line.summary == "Mira Tolan belooft dat zij de brug opent"


@pytest.mark.parametrize(
    ("reason", "text", "clause", "summary"),
    [
        ("a heading before it", "Grond in Tesk Een rederij bouwde de hal.", None, "Een rederij bouwde de hal"),
        ("a name is no heading", "Grond voor Van der Wal bouwde de hal.", None, "Grond voor Van der Wal bouwde de hal"),
        ("what joins it to the sentence before", "Maar Ardo bouwde de hal.", None, "Ardo bouwde de hal"),
        ("a quotation ends it", "Ardo bouwde de 'hal van glas'.", None, "Ardo bouwde de 'hal van glas'"),
        ("a quotation that is not shown whole", 'Ardo bouwde de hal", zei de rederij.', None, "Ardo bouwde de hal, zei de rederij"),
        ("what it hangs on", "Als Belko wint, bouwde Ardo de hal.", "bouwde Ardo de hal", "Als Belko wint, bouwde Ardo de hal"),
        ("somebody's words behind it", "Ardo bouwde de hal. ,,Hij is van glas.''", None, "Ardo bouwde de hal"),
        (
            "too long, cut where a clause ends",
            f"Ardo bouwde de hal van glas aan de lange kade van Tesk, omdat Belko dat wilde{' en wilde' * 30}.",
            None,
            "Ardo bouwde de hal van glas aan de lange kade van Tesk",
        ),
    ],
)
def test_a_line_is_a_sentence(reason: str, text: str, clause: str | None, summary: str) -> None:
    r = report(text, published="2024-03-05")
    ardo = actor(r, "Ardo" if "Ardo" in text else "hal", kind="organisation")
    bouwde = event(r, clause or text.removesuffix("."), "bouwde", who=[ardo], at="2024-03-04")
    (line,) = timeline(reading(r, actors=[ardo], events=[bouwde]))
    assert line.summary == summary


def test_one_body_is_not_named_for_a_pronoun_of_several() -> None:
    r = report("Ardo kocht grond. Zij bouwden er een hal.", published="2024-03-05")
    ardo = actor(r, "Ardo", mention(r, "Zij", "pronoun"), kind="organisation")
    (line,) = timeline(reading(r, actors=[ardo], events=[event(r, "Zij bouwden er een hal", "bouwden", who=[ardo], at="2024-03-04")]))
    assert line.summary == "Zij bouwden er een hal"


def test_who_says_it_is_not_said_twice() -> None:
    r = report("Belko zegt dat Ardo de hal bouwde.", published="2024-03-05")
    ardo, belko = actor(r, "Ardo", kind="organisation"), actor(r, "Belko", kind="organisation")
    told = claim(r, "dat Ardo de hal bouwde", belko)
    e = event(r, "dat Ardo de hal bouwde", "bouwde", who=[ardo], at="2024-03-04", claim=told)
    (line,) = timeline(reading(r, actors=[ardo, belko], claims=[told], events=[e]))
    assert line.summary == "Belko zegt dat Ardo de hal bouwde"


def test_a_clause_that_hangs_on_another_is_a_sentence_of_its_own() -> None:
    r = report("Mira Tolan kwam laat. Zij, die gisteren de brug opende, zweeg.", published="2024-03-05")
    mira = actor(r, "Mira Tolan", mention(r, "Zij", "pronoun"))
    told = event(r, "die gisteren de brug opende", "opende", who=[mira], at="2024-03-04")
    again = tuple(span(r, w) for w in ("Zij", "opende", "gisteren de brug"))
    (line,) = timeline(reading(r, actors=[mira], events=[replace(told, retold=again)]))
    assert line.summary == "Mira Tolan opende gisteren de brug"


def test_who_says_it_is_named_once_and_a_quotation_keeps_both_marks() -> None:
    r = report('Mira Tolan zei dat zij de brug opende. "De brug is open", zei Belko.', published="2024-03-05")
    mira, belko = actor(r, "Mira Tolan", mention(r, "zij", "pronoun")), actor(r, "Belko")
    said = claim(r, "zij de brug opende", mira)
    first = event(r, "zij de brug opende", "opende", who=[mira], at="2024-03-04", claim=said)
    second = event(r, '"De brug is open", zei Belko', "zei", who=[belko], at="2024-03-05")
    lines = timeline(reading(r, actors=[mira, belko], claims=[said], events=[first, second]))
    assert [line.summary for line in lines] == ["Volgens Mira Tolan: Zij de brug opende", '"De brug is open", zei Belko']
