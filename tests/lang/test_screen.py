"""Every form of boilerplate is shown by its example, and leaves the line of news beside it alone."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.lang.shapes.screen import Boilerplate, ScreenWords
from kroniek.screen.boilerplate import find_boilerplate

WORDS = [lang.load(code).screen for code in lang.codes()]
FORMS = [pytest.param(w, b, id=f"{b.what}: {b.example}") for w in WORDS for b in w.boilerplate]


@pytest.mark.parametrize(("words", "form"), FORMS)
def test_a_form_is_found_whole_in_its_example_and_not_in_the_news(words: ScreenWords, form: Boilerplate) -> None:
    ((start, end, what),) = find_boilerplate(form.example, 0, words)
    assert (what, end) == (form.what, len(form.example))
    assert start == 0 or form.where == "phrase"
    assert find_boilerplate(form.news, 0, words) == []


@pytest.mark.parametrize(("words", "form"), FORMS)
def test_no_form_is_needless(words: ScreenWords, form: Boilerplate) -> None:
    rest = ScreenWords(boilerplate=tuple(b for b in words.boilerplate if b is not form), own=words.own, shared=words.shared)
    assert find_boilerplate(form.example, 0, rest) != find_boilerplate(form.example, 0, words)


@pytest.mark.parametrize("words", WORDS)
def test_words_are_lower_case_and_in_one_list(words: ScreenWords) -> None:
    both = words.own | words.shared
    assert both == {w.lower() for w in both}
    assert "de" in words.shared - words.own
