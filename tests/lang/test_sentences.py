"""Why a conflict or link is one, in each language that people read: the same keys, the same values, no word forgotten."""

from __future__ import annotations

import json
from string import Formatter

import pytest

from kroniek import lang
from kroniek.lang.sentences import EN, NL, READERS, keys, reason_in, sentence

TOLL = {"what": ["word", "doden"], "states": ["states", [[["count", 5, 5, False], "de brandweer"]], [[["count", 12, None, False], "NOS"]]]}


def slots(text: str) -> set[str]:
    return {slot for _, slot, _, _ in Formatter().parse(text) if slot}


def test_every_language_has_every_sentence_with_the_same_slots() -> None:
    for reader in READERS.values():
        assert {k: slots(t) for k, t in reader.reasons.items()} == {k: slots(t) for k, t in NL.reasons.items()}


def test_what_is_counted_held_or_at_stake_has_an_english_word() -> None:
    phrases = lang.load("nl").phrases
    known = {c.name for c in phrases.counted} | {o[0] for o in phrases.offices} | {m.name for m in phrases.matters}
    assert known <= set(EN.words)


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [
        ("Mira Tolan", "Mira Tolan", "Mira Tolan"),
        (["count", 70, None, False], "ten minste 70", "at least 70"),
        (["count", None, 3000, False], "hooguit 3.000", "at most 3,000"),
        (["count", 50, 60, True], "50 tot 60", "50 to 60"),
        (["count", 50000000, 50000000, True], "ongeveer 50.000.000", "about 50,000,000"),
        (["count", 51.3, 51.3, False], "51,3", "51.3"),
        (["count", 46.8, 46.8, False, "procent"], "46,8 procent", "46.8 per cent"),
        (["count", None, 60000000, False, "euro"], "hooguit 60.000.000 euro", "at most 60,000,000 euro"),
        (["days", "2024-03-05", "2024-03-05"], "5 maart 2024", "5 March 2024"),
        (["days", "2024-03-01", "2024-03-31"], "maart 2024", "March 2024"),
        (["days", "2024-03-01", "2024-04-02"], "1 maart 2024 – 2 april 2024", "1 March 2024 – 2 April 2024"),
        (["days", None, None], "datum onbekend", "date unknown"),
        (["report", "2024-03-05", "2024-03-05"], "het bericht van 5 maart 2024", "the report of 5 March 2024"),
        (["report", None, None], "het bericht zelf", "the report itself"),
        (["word", "sancties"], "sancties", "sanctions"),
        (["word", "drones"], "drones", "drones"),
    ],
)
def test_a_value_in_two_languages(value: object, dutch: str, english: str) -> None:
    told = {"left": value, "right": "x", "left_by": "a", "right_by": "b"}
    assert f"Volgens a {dutch}," in sentence("responsibility", told, "nl")
    assert f"According to a {english}," in sentence("responsibility", told, "en")


def test_several_reasons_are_told_one_after_the_other() -> None:
    why = ["all", ["by_act", {"act": "instorten"}], ["by_when", {"days": ["days", "2024-03-05", "2024-03-05"]}]]
    dutch, english = (sentence("same_event", {"why": why}, code) for code in ("nl", "en"))
    assert dutch == "Zelfde gebeurtenis: beide noemen ‘instorten’; de dagen komen overeen (5 maart 2024)."
    assert english == "The same event: both say ‘instorten’; the days agree (5 March 2024)."


def test_a_language_without_sentences_is_told_in_english() -> None:
    assert sentence("same_name", {"name": "Mira Tolan"}, "fy") == "Both are called Mira Tolan."


def test_a_toll_in_english() -> None:
    told = "The number of dead was revised: first 5 (de brandweer), later at least 12 (NOS)."
    assert reason_in("en", "figure_update", json.dumps(TOLL)) == told


def test_a_file_without_keys_has_no_sentence() -> None:
    assert reason_in("en", "", "{}") is None


@pytest.mark.parametrize("key", [k for k in keys("nl") if "_by}" in READERS["nl"].reasons[k]])
def test_who_says_so_may_be_many(key: str) -> None:
    """No sentence gives those who speak a verb of their own: `de verdachten ontkent` would be wrong."""
    for code, verbs in (("nl", "zegt ontkent verwerpt noemt wijst meldt"), ("en", "says denies rejects points tells")):
        assert not [v for v in verbs.split() if f"_by}} {v}" in READERS[code].reasons[key]]
