"""The static report: one page, no request, nothing of a report's text becomes markup, every line opens its passage."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest

from kroniek.records import (
    Actor,
    Chronicle,
    Claim,
    Conflict,
    Entry,
    Event,
    Evidence,
    Figure,
    Mention,
    Reading,
    Report,
    Span,
    Stance,
    When,
)
from kroniek.serve.pages import Case, case_page, pieces
from kroniek.serve.report import render_report
from kroniek.serve.words import WORDS, days, precision, quantity
from kroniek.settings import Settings

MAY = When(earliest=date(2019, 5, 2), latest=date(2019, 5, 2), reason="publication: gisteren")
NASTY = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u202egnp\x00 javascript:alert(3)"


def small(
    text: str = "De politie hield in Delmonde vijftig betogers aan, zei Visser.", **said: str
) -> tuple[Reading, Chronicle]:
    """A reading of one sentence with one finding of every kind, and its chronicle."""
    published = When(earliest=date(2019, 5, 3), latest=date(2019, 5, 3), reason="absolute")
    r = Report(id="rep_00000000000a", source="a.txt", text=text, sha256="0", body=0, published=published)
    for name, value in said.items():
        r = replace(r, **{name: value})  # type: ignore[arg-type]

    def at(words: str) -> Span:
        start = text.index(words)
        return Span(r.id, start, start + len(words))

    police = Actor(id="act_1", name="politie", kind="organisation", mentions=(Mention(span=at("De politie"), form="nominal"),))
    speaker = Actor(id="act_2", name="Visser", kind="person", mentions=(Mention(span=at("Visser"), form="name"),))
    whole = at("De politie hield in Delmonde vijftig betogers aan")
    claim = Claim(id="clm_1", span=whole, mode="indirect", cue=at("zei"), source=at("Visser"), speaker="act_2")
    event = Event(
        id="evt_1",
        span=whole,
        trigger=at("hield"),
        lemma="aanhouden",
        type="COERCE",
        who=("act_1",),
        whom=(),
        where=(),
        when=MAY,
        factuality="happened",
        claim="clm_1",
    )
    figure = Figure(
        id="fig_1",
        span=at("vijftig betogers"),
        low=50,
        high=50,
        approximate=False,
        unit="persons",
        counted="betogers",
        of=(),
        where=(),
        when=MAY,
        stated_by="act_2",
        claim="clm_1",
        event="evt_1",
    )
    stance = Stance(id="sta_1", span=whole, holder="act_2", target="act_1", kind="accuses", when=MAY)
    entry = Entry(
        id="ent_1",
        when=MAY,
        summary="De politie hield vijftig betogers aan",
        type="COERCE",
        who=("act_1",),
        whom=(),
        where=(),
        factuality="happened",
        said_by=("act_2",),
        conflicts=("cfl_1",),
        reports=1,
        independent=1,
        evidence=(Evidence(span=whole, event="evt_1"),),
    )
    conflict = Conflict(
        id="cfl_1", topic="figure", judgement="contradiction", sides=((figure.span,), (at("Visser"),)), reason="Twee getallen."
    )
    reading = Reading(
        report=r, actors=(police, speaker), claims=(claim,), events=(event,), figures=(figure,), stances=(stance,)
    )
    chronicle = Chronicle(
        actors=(police, speaker), actor_of=(("act_1", "act_1"), ("act_2", "act_2")), conflicts=(conflict,), timeline=(entry,)
    )
    return reading, chronicle


def test_each_line_opens_its_passage() -> None:
    reading, chronicle = small()
    html = render_report([reading], chronicle, Settings())
    links = re.findall(r'href="#(rep_\w+):(\d+)-(\d+)"', html)
    assert len(links) >= 5
    for report, start, _ in links:
        assert f'id="{report}-{start}"' in html


def test_the_policy_allows_its_own_script_and_nothing_else() -> None:
    html = render_report(*_one(), Settings())
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    script = re.search(r"<script>(.*?)</script>", html, re.S)
    style = re.search(r"<style>(.*?)</style>", html, re.S)
    assert policy
    assert script
    assert style
    allowed = policy[1].replace("&#39;", "'")
    assert allowed.startswith("default-src 'none'")
    for text in (script[1], style[1]):
        assert b64encode(sha256(text.encode()).digest()).decode() in allowed
    assert "unsafe" not in allowed


def _one() -> tuple[list[Reading], Chronicle]:
    reading, chronicle = small()
    return [reading], chronicle


def test_no_address_is_fetched_and_no_handler_stands_in_the_markup() -> None:
    html = render_report(*_one(), Settings())
    assert not re.search(r'(?:src|href|action)="(?!#)', html)
    assert not re.search(r"<[^>]+\son\w+=", html)
    assert not re.search(r"<[^>]+\sstyle=", html)


@pytest.mark.parametrize("field", ["title", "outlet", "url", "byline", "source", "wire"])
def test_what_a_report_says_of_itself_stays_text(field: str) -> None:
    reading, chronicle = small(**{field: NASTY})
    html = render_report([reading], chronicle, Settings())
    assert "<img" not in html
    assert html.count("<script>") == 1
    assert "\x00" not in html


def test_what_a_report_says_stays_text() -> None:
    reading, chronicle = small("De politie hield in Delmonde vijftig betogers aan, zei Visser. " + NASTY)
    html = render_report(
        [reading], chronicle, Settings(title=NASTY, description=NASTY, contact=NASTY), skipped=[(NASTY, NASTY)]
    )
    assert "<img" not in html
    assert html.count("<script>") == 1


def test_an_empty_chronicle_says_what_to_do() -> None:
    html = render_report([], Chronicle(), Settings())
    assert "kroniek build" in html
    for key in ("none_events", "none_figures", "none_conflicts", "none_claims", "none_actors", "none_stances"):
        assert WORDS[key][0] in html


def test_the_reader_holds_the_whole_text() -> None:
    reading, _ = small()
    assert "".join(p.text for p in pieces(reading)) == reading.report.text


def test_same_input_same_bytes() -> None:
    reading, chronicle = small()
    assert render_report([reading], chronicle, Settings()) == render_report([reading], chronicle, Settings())


def test_figures_of_one_question_stand_together_with_who_states_them() -> None:
    reading, chronicle = small()
    page = case_page(Case([reading], chronicle))
    (question,) = page.questions
    assert question.disputed
    assert [c.chain for c in question.counts] == [("Visser",)]


def test_every_word_is_there_in_both_languages() -> None:
    assert all(len(pair) == 2 and all(pair) for pair in WORDS.values())


@pytest.mark.parametrize(
    ("earliest", "latest", "dutch", "english", "wide"),
    [
        pytest.param("2019-05-02", "2019-05-02", "2 mei 2019", "2 May 2019", "day", id="a day"),
        pytest.param("2019-05-01", "2019-05-31", "mei 2019", "May 2019", "month", id="a month"),
        pytest.param("2019-02-01", "2019-02-28", "februari 2019", "February 2019", "month", id="a short month"),
        pytest.param("2019-05-01", "2019-05-29", "1–29 mei 2019", "1–29 May 2019", "month", id="days of a month"),
        pytest.param("2019-01-01", "2019-12-31", "2019", "2019", "year", id="a year"),
        pytest.param("2001-01-01", "2010-12-31", "2001–2010", "2001–2010", "wide", id="years"),
        pytest.param(
            "2019-04-30",
            "2019-05-02",
            "tussen 30 april en 2 mei 2019",
            "between 30 April and 2 May 2019",
            "week",
            id="over the end of a month",
        ),
        pytest.param(None, "2019-05-02", "uiterlijk 2 mei 2019", "by 2 May 2019", "open", id="open beginning"),
        pytest.param("2019-05-02", None, "vanaf 2 mei 2019", "from 2 May 2019", "open", id="open end"),
        pytest.param(None, None, "zonder datum", "undated", "none", id="no date"),
    ],
)
def test_dates_are_written_as_wide_as_they_are(
    earliest: str | None, latest: str | None, dutch: str, english: str, wide: str
) -> None:
    when = When(
        earliest=date.fromisoformat(earliest) if earliest else None,
        latest=date.fromisoformat(latest) if latest else None,
        reason="none",
    )
    assert (days(when, 0), days(when, 1), precision(when)) == (dutch, english, wide)


@pytest.mark.parametrize(
    ("low", "high", "approximate", "dutch"),
    [
        pytest.param(70, None, False, "ten minste 70", id="a lower bound"),
        pytest.param(None, 30, False, "hooguit 30", id="an upper bound"),
        pytest.param(20, 99, True, "ongeveer 20–99", id="a vague range"),
        pytest.param(1234.5, 1234.5, False, "1.234,5", id="Dutch marks"),
        pytest.param(None, None, True, "zonder getal", id="no value"),
    ],
)
def test_quantities_never_collapse(low: float | None, high: float | None, approximate: bool, dutch: str) -> None:
    assert quantity(low, high, approximate, 0) == dutch
