"""The days of what a word tells: from its clause, a clause it leans on, its paragraph, or the week of the news. Docs are"
" built by hand."""

from __future__ import annotations

from datetime import date

import pytest
import spacy
from spacy.tokens import Doc

from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract.times import Clock, find_times, when_of
from kroniek.extract.times.tense import ParsedTense
from kroniek.records import Report, When

NL = lang.load("nl")
PAST, PRESENT, PARTICIPLE, INFINITIVE = "WW|pv|verl|ev", "WW|pv|tgw|ev", "WW|vd|vrij|zonder", "WW|inf|vrij|zonder"
Row = tuple[str, str, str, int, str]
"""Word, part of speech, tag, index of the head in the sentence, relation."""


def doc_of(*sentences: list[Row]) -> Doc:
    rows = [(w, p, t, h + sum(map(len, sentences[:n])), d, i == 0) for n, s in enumerate(sentences) for i, (w, p, t, h,
    d) in enumerate(s)]
    words, pos, tags, heads, deps, starts = map(list, zip(*rows, strict=True))
    return Doc(spacy.blank("nl").vocab, words=words, pos=pos, tags=tags, heads=heads, deps=deps, sent_starts=starts)


def report_of(doc: Doc, published: When | None) -> Report:
    return Report(id="rep", source="test", text=doc.text, sha256="", body=0, published=published)


def day(text: str) -> When:
    return When(earliest=date.fromisoformat(text), latest=date.fromisoformat(text), reason="absolute")


def said(doc: Doc, word: str, published: When | None) -> tuple[str, str, str]:
    """First day, last day and reason of what a word tells."""
    report = report_of(doc, published)
    times = find_times(doc, report, NL)
    when = when_of(next(t for t in doc if t.text == word), doc, report, times, NL)
    return str(when.earliest or ""), str(when.latest or ""), when.reason


STRUCK: list[Row] = [
    ("Dinsdag", "NOUN", "N", 1, "obl"), ("staakten", "VERB", PAST, 1, "ROOT"), ("de", "DET", "LID", 3, "det"),
    ("bakkers", "NOUN", "N", 1, "nsubj"), (".", "PUNCT", "LET", 1, "punct"),
]  # fmt: skip
MARCHED: list[Row] = [
    ("Zij", "PRON", "VNW", 1, "nsubj"), ("trokken", "VERB", PAST, 1, "ROOT"), ("naar", "ADP", "VZ", 4, "case"),
    ("het", "DET", "LID", 4, "det"), ("plein", "NOUN", "N", 1, "obl"), (".", "PUNCT", "LET", 1, "punct"),
]  # fmt: skip
HAD_WARNED: list[Row] = [
    ("Zij", "PRON", "VNW", 2, "nsubj"), ("hadden", "AUX", PAST, 2, "aux"), ("gewaarschuwd", "VERB", PARTICIPLE, 2, "ROOT"),
    (".", "PUNCT", "LET", 2, "punct"),
]  # fmt: skip
CALLED: list[Row] = [
    ("De", "DET", "LID", 1, "det"), ("bond", "NOUN", "N", 2, "nsubj"), ("riep", "VERB", PAST, 2, "ROOT"), ("op", "ADP", "VZ",
    2, "compound:prt"),
    ("om", "SCONJ", "VZ", 7, "mark"), ("zaterdag", "NOUN", "N", 7, "obl"), ("te", "ADP", "VZ", 7, "mark"),
    ("staken", "VERB", INFINITIVE, 2, "advcl"), (".", "PUNCT", "LET", 2, "punct"),
]  # fmt: skip
TALK: list[Row] = [
    ("Het", "DET", "LID", 1, "det"), ("gesprek", "NOUN", "N", 4, "nsubj"), ("van", "ADP", "VZ", 3, "case"), ("zondag", "NOUN",
    "N", 1, "nmod"),
    ("mislukte", "VERB", PAST, 4, "ROOT"), (".", "PUNCT", "LET", 4, "punct"),
]  # fmt: skip
SILENT: list[Row] = [
    ("Zij", "PRON", "VNW", 1, "nsubj"), ("zweeg", "VERB", PAST, 1, "ROOT"), ("sinds", "ADP", "VZ", 4, "case"),
    ("de", "DET", "LID", 4, "det"),
    ("uitspraak", "NOUN", "N", 1, "obl"), ("van", "ADP", "VZ", 6, "case"), ("mei", "PROPN", "N", 4, "nmod"),
    ("2021", "NUM", "TW", 6, "flat"),
    (".", "PUNCT", "LET", 1, "punct"),
]  # fmt: skip
WEDNESDAY = day("2023-06-14")

CASES = [
    ("the clause's own time", (STRUCK,), "staakten", WEDNESDAY, ("2023-06-13", "2023-06-13", "clause")),
    ("the simple past goes on", (STRUCK, MARCHED), "trokken", WEDNESDAY, ("2023-06-13", "2023-06-13", "paragraph")),
    ("the pluperfect does not", (STRUCK, HAD_WARNED), "gewaarschuwd", WEDNESDAY, ("2023-06-08", "2023-06-14", "bound: news")),
    ("a plan's day is not the call's", (CALLED,), "riep", WEDNESDAY, ("2023-06-08", "2023-06-14", "bound: news")),
    ("it is the plan's", (CALLED,), "staken", WEDNESDAY, ("2023-06-17", "2023-06-17", "clause")),
    ("a noun's own time", (TALK,), "gesprek", WEDNESDAY, ("2023-06-11", "2023-06-11", "clause")),
    ("which does not date the clause around it", (TALK,), "mislukte", WEDNESDAY, ("2023-06-08", "2023-06-14", "bound: news")),
    ("what lasts since May began in May", (SILENT,), "zweeg", WEDNESDAY, ("2021-05-01", "2023-06-14", "clause")),
    ("and what happened in May is of May", (SILENT,), "uitspraak", WEDNESDAY, ("2021-05-01", "2021-05-31", "clause")),
    ("news of a month", (MARCHED,), "trokken", When(earliest=date(2023, 6, 1), latest=date(2023, 6, 30), reason="absolute"),
     ("2023-05-26", "2023-06-30", "bound: news")),
    ("no date at all", (MARCHED,), "trokken", None, ("", "", "none")),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "word", "published", "expected"), [r[1:] for r in CASES], ids=[r[0] for r in CASES])
def test_when_of_a_word(sentences: tuple[list[Row], ...], word: str, published: When | None, expected: tuple[str, str,
str]) -> None:
    assert said(doc_of(*sentences), word, published) == expected


def test_a_clock_is_asked_many_times() -> None:
    doc = doc_of(STRUCK, MARCHED)
    report = report_of(doc, WEDNESDAY)
    clock = Clock(doc, report, find_times(doc, report, NL), NL)
    assert [clock.of(doc[1]).reason, clock.of(doc[6]).reason] == ["clause", "paragraph"]


TENSES = [
    ("a simple past", "Zij vertrok maandag uit Gent.", "maandag", "past"),
    ("a perfect", "Zij is maandag uit Gent vertrokken.", "maandag", "past"),
    ("a strong past plural", "Zij bespraken maandag de plannen.", "maandag", "past"),
    ("will", "Zij zal maandag vertrekken.", "maandag", "future"),
    ("would", "Zij zou maandag vertrekken.", "maandag", "future"),
    ("a plan", "Zij hebben voor maandag een betoging aangekondigd.", "maandag", "future"),
    ("moved to a day", "De zitting is verplaatst naar maandag.", "maandag", "future"),
    ("driven to a town on a day", "De wagen is maandag naar Gent verplaatst.", "maandag", "past"),
    ("at the earliest", "Het gat is op zijn vroegst maandag gedicht.", "maandag", "future"),
    ("an infinitive with its verb", "Zij weigerde op maandag te vertrekken.", "maandag", "past"),
    ("an infinitive that is asked for", "Zij beloofde maandag te vertrekken.", "maandag", "future"),
    ("a copula in the present", "Zij is maandag te gast in Gent.", "maandag", "present"),
    ("the present looks ahead", "De rechtszaak begint maandag in Gent.", "maandag", "present"),
    ("news told in the present", "Er zijn geen doden gevallen, meldt de krant maandag.", "maandag", "fresh"),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("text", "word", "tense"), [r[1:] for r in TENSES], ids=[r[0] for r in TENSES])
def test_tense_by_the_parse(text: str, word: str, tense: str) -> None:
    start = text.index(word)
    assert ParsedTense(nlp("nl")(text), NL)(start, start + len(word)) == tense


HAPPENINGS = [
    ("what is over was before the publication", "Na de overstroming vertrokken de laatste bewoners.", "Na de overstroming",
     (None, "2023-06-14")),
    ("and before the time told of", "Na de overstroming vertrok zij in mei 2021 uit het dorp.", "Na de overstroming", (None, "2021-05-31")),
    ("what is announced comes after it", "De minister zal na de verkiezingen aftreden.", "na de verkiezingen", ("2023-06-14", None)),
    ("news that is told in the present has been", "Na twee ontsporingen staan de treinen stil.", "Na twee ontsporingen",
     (None, "2023-06-14")),
    ("what everyone knows of may be to come", "Na de verkiezingen staan de treinen stil.", "Na de verkiezingen", (None, None)),
    ("what was wanted says nothing", "De minister wilde na de verkiezingen aftreden.", "na de verkiezingen", (None, None)),
    ("so long after it", "Een week na de overstroming was het dorp leeg.", "Een week na de overstroming", (None, "2023-06-14")),
    ("so long before it", "Drie dagen voor de verkiezingen trok zij zich terug.", "Drie dagen voor de verkiezingen", (None, "2023-06-14")),
    ("before a feast that is over", "Kort voor kerst werd de fabriek gesloten.", "voor kerst", (None, "2022-12-24")),
    ("a feast to come", "Rond Pasen wordt het druk op de weg.", "Pasen", ("2024-03-31", "2024-04-01")),
    ("so long after a day", "Een jaar na de staking van 1 mei 2020 was het stil.", "Een jaar na de staking van 1 mei 2020",
     ("2021-05-01", "2021-05-01")),
    ("what lasts dates what falls in it", "Tijdens de verkiezingscampagne zweeg hij.", "Tijdens de verkiezingscampagne",
     (None, "2023-06-14")),
    ("so does a state", "Toen zij minister was, kwam er een wet.", "Toen zij minister was", (None, "2023-06-14")),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("text", "words", "days"), [r[1:] for r in HAPPENINGS], ids=[r[0] for r in HAPPENINGS])
def test_a_happening_can_name_a_time(text: str, words: str, days: tuple[str | None, str | None]) -> None:
    doc = nlp("nl")(text)
    found = {text[t.span.start : t.span.end]: t.when for t in find_times(doc, report_of(doc, WEDNESDAY), NL)}
    first, last = (d.isoformat() if d else None for d in (found[words].earliest, found[words].latest))
    assert (first, last) == days


STORIES = [
    ("a talk of an hour is a happening", "Tijdens de toespraak vielen er twee mensen flauw."),
    ("and so is what happened next", "Zij schrok toen de kast omviel."),
    ("one after another", "Zij ondertekende contract na contract."),
]


@pytest.mark.model
@pytest.mark.parametrize("text", [r[1] for r in STORIES], ids=[r[0] for r in STORIES])
def test_a_story_is_no_time(text: str) -> None:
    doc = nlp("nl")(text)
    assert find_times(doc, report_of(doc, WEDNESDAY), NL) == ()
