"""The words of the drawings: all that the browser says is there, in both languages, with as many gaps."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kroniek.serve.drawn import BORROWED, DRAWN, words_block
from kroniek.serve.words import WORDS

SOURCES = Path(__file__).parents[2] / "web" / "src"


def test_all_that_the_browser_says_has_words() -> None:
    if not SOURCES.is_dir():
        pytest.skip("the sources of the front end are not in this copy")
    said = {key for file in SOURCES.glob("*.js") for key in re.findall(r'\bsay\((?:[^")]*\? )?"(\w+)"', file.read_text("utf-8"))}
    said |= {key for file in SOURCES.glob("*.js") for key in re.findall(r'\brow\("[^"]+", "(\w+)"\)', file.read_text("utf-8"))}
    assert len(said) > 40
    assert said <= {*DRAWN, *BORROWED}


def test_no_word_is_said_in_two_places() -> None:
    assert not set(DRAWN) & set(BORROWED)
    assert all(nl and en for nl, en in DRAWN.values())


@pytest.mark.parametrize("key", DRAWN)
def test_both_languages_have_the_same_gaps(key: str) -> None:
    nl, en = DRAWN[key]
    assert nl.count("{}") == en.count("{}")


def test_the_block_is_json_that_no_text_can_close() -> None:
    block = words_block()
    words = json.loads(block.removeprefix('<script type="application/json" id="words">').removesuffix("</script>"))
    assert (words["nl"]["PROTEST"], words["en"]["PROTEST"]) == WORDS["PROTEST"]
    assert block.count("<") == 2
