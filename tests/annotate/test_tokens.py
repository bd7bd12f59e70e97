"""The tokeniser: what stays whole, what is cut. No trained model is needed."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from kroniek import lang
from kroniek.annotate.tokens import make_tokenizer

NLP = spacy.blank("nl")
TOKENIZE = make_tokenizer(NLP, lang.load("nl").tokens)

CASES = [
    ("an abbreviation with points stays whole", "Zij vroegen o.a. geld, d.w.z. euro's.", "Zij|vroegen|o.a.|geld|,|d.w.z.|euro's|."),
    ("a title keeps its point", "Dr. De Vries en mr. Bakker", "Dr.|De|Vries|en|mr.|Bakker"),
    ("a word before a full stop is no abbreviation", "Hij gaf me een hand. Klaar.", "Hij|gaf|me|een|hand|.|Klaar|."),
    ("capitals before a full stop", "Hij ging naar de VS.", "Hij|ging|naar|de|VS|."),
    ("initials keep their points", "J.P. Bakker en A. Smit", "J.P.|Bakker|en|A.|Smit"),
    ("a hyphen compound is one word", "De regering-Visser viel", "De|regering-Visser|viel"),
    ("clipped words, straight", "'s Ochtends om zo'n uur of 't half", "'s|Ochtends|om|zo'n|uur|of|'t|half"),
    ("clipped words, curly", "’s-Ochtends en ‘t weekend", "’s-Ochtends|en|‘t|weekend"),
    ("a curly apostrophe in a plural", "De foto’s en auto's", "De|foto’s|en|auto's"),
    ("a decade", "in de jaren '90 en ’80", "in|de|jaren|'90|en|’80"),
    ("low double quotes made of commas", ",,Kom maar'', zei hij", ",,|Kom|maar|''|,|zei|hij"),
    ("quotes glued to words", 'staat."Nee"zei ze.Daarna kwam', 'staat|.|"|Nee|"|zei|ze|.|Daarna|kwam'),
    ("nested quotes", "“Hij zei: ‘Ik ga’”, aldus zij", "“|Hij|zei|:|‘|Ik|ga|’|”|,|aldus|zij"),
    ("money and percentages", "€5 miljoen of 1.234,5 euro", "€|5|miljoen|of|1.234,5|euro"),
    ("clock times and dates", "om 20.45 uur op 5-3-2019", "om|20.45|uur|op|5-3-2019"),
    ("tags and names of accounts", "Met #staking riep @vakbond op", "Met|#staking|riep|@vakbond|op"),
    ("an ellipsis ends a word", "en toen…weg", "en|toen|…|weg"),
    ("part of a word in brackets", "De (ex-)politici kwamen", "De|(ex-)politici|kwamen"),
    ("ordinals", "de 1e, 2de en 3.000ste", "de|1e|,|2de|en|3.000ste"),
]


@pytest.mark.parametrize(("text", "words"), [pytest.param(t, w, id=reason) for reason, t, w in CASES])
def test_tokens(text: str, words: str) -> None:
    assert [t.text for t in TOKENIZE(text) if not t.is_space] == words.split("|")


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80))
def test_tokens_give_the_text_back(text: str) -> None:
    doc = TOKENIZE(text)
    assert doc.text == text
    assert all(text[t.idx : t.idx + len(t)] == t.text for t in doc)


@pytest.mark.parametrize("piece", ["a.", "''", "1.", "('", "...", "zei.\"", "-a"])
def test_long_runs_stay_quick(piece: str) -> None:
    doc = TOKENIZE(piece * 1_000)
    assert doc.text == piece * 1_000
