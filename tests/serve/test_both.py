"""Both languages at once: what a template says once stands in the file twice, and nothing that a report holds passes for it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from jinja2 import Environment

from kroniek.records import When
from kroniek.serve.both import CLOSE, OPEN, BothLanguages

ENV = Environment(autoescape=True)


def told(template: str, **more: Any) -> str:
    speech = BothLanguages()
    return speech.spoken(ENV.from_string(template).render(**speech.names(), **more))


@pytest.mark.parametrize(
    ("template", "html"),
    [
        pytest.param('<p>{{ w("who") }}</p>', '<p><span data-en="Who">Wie</span></p>', id="running text"),
        pytest.param('<p>{{ w("via") }}</p>', "<p>via</p>", id="the same in both languages is said once"),
        pytest.param(
            '<nav aria-label="{{ plain("who") }}">',
            '<nav aria-label="Wie" data-say="aria-label" data-say-nl="Wie" data-say-en="Who">', id="a label: the other beside it",
        ),
        pytest.param('<p data-date="{{ w("who") }}">', '<p data-date="Wie">', id="data: Dutch"),
        pytest.param('<script type="a/json">["{{ w("who") }}"]</script>', '<script type="a/json">["Wie"]</script>', id="JSON"),
        pytest.param("{{ number(1234.5) }}", '<span data-en="1,234.5">1.234,5</span>', id="a number"),
        pytest.param(
            '{{ w("rest", number(1200)) }}',
            '<span data-en="and 1,200 more">en nog 1.200</span>', id="a mark in a mark",
        ),
        pytest.param(
            '{{ many(2, "report") }}', '<span data-en="2 reports">2 berichten</span>', id="how many"
        ),
    ],
)  # fmt: skip
def test_a_word_is_said_in_both_languages(template: str, html: str) -> None:
    assert told(template) == html


def test_dates_are_said_in_both_languages() -> None:
    when = When(earliest=date(2019, 5, 1), latest=date(2019, 5, 31), reason="absolute")
    assert told("{{ days(when) }}", when=when) == '<span data-en="May 2019">mei 2019</span>'


@pytest.mark.parametrize("nasty", [f"{OPEN}0{CLOSE}", f"{OPEN}99999{CLOSE}", f"<b>{OPEN}", f"{CLOSE}{OPEN}x{CLOSE}"])
def test_marks_in_the_text_of_a_report_become_no_markup(nasty: str) -> None:
    html = told('<p title="{{ x }}">{{ w("who") }} {{ x }}</p>', x=nasty)
    assert "<b>" not in html
    assert html.count("<p") == html.count("</p>") == 1


def test_what_words_are_filled_with_is_escaped() -> None:
    assert "<b>" not in told('<p>{{ w("rest", x) }}</p>', x="<b>")
    assert '"<' not in told('<p title="{{ w("rest", x) }}">', x='"<b>')
