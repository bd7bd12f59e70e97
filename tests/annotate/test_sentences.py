"""The splitter: where sentences begin. `|` marks each start but the first. No trained model is needed."""

from __future__ import annotations

import pytest
import spacy

from kroniek import lang
from kroniek.annotate.sentences import sentence_starts
from kroniek.annotate.tokens import make_tokenizer

WORDS = lang.load("nl").tokens
NLP = spacy.blank("nl")
TOKENIZE = make_tokenizer(NLP, WORDS)

CASES = [
    ("full stops", "De storm nam toe. |Het licht viel uit. |Wie belt?"),
    ("a quotation of several sentences", "“Wij blijven. |Wij gaan niet weg”, zei de burgemeester. |Daarna ging hij."),
    ("a quotation that the sentence goes on after", '"Kom mee!" riep de agent. |"Nu!"'),
    ("a question in a quotation", "‘Waarom nu?’, vroeg zij. |Niemand wist het."),
    ("the next quotation opens", "Dat zei de minister. |“Wij wachten.” |“Lang.”"),
    ("a title before a name", "Volgens dr. De Vries en mr. A. Smit is dat zo. |Klaar."),
    ("an abbreviation that ends a sentence", "Er waren stoelen, tafels enz. |De zaal bleef leeg."),
    ("an abbreviation inside a sentence", "Zij vroegen o.a. Nederland en België om hulp."),
    ("initials", "J.P. Bakker sprak met T. Smit. |Zij zweeg."),
    ("a line break ends a heading", "Stroom valt weer uit\n\n|De hoofdstad zat donderdag zonder licht."),
    ("a line break ends what has no full stop", "Lees ook: de storm\n|Kaart van het gebied"),
    ("numbers with points", "Er kwamen 1.500 mensen om 20.30 uur. |De helft bleef."),
    ("a full stop glued to the next sentence", "Dat zei ze.|Daarna ging ze weg."),
    ("brackets", "Hij trad af (na een jaar). |De partij zweeg."),
    ("a sentence that begins with a number", "Het werd stil. |12 mensen bleven."),
    ("a sentence that begins clipped", "Het werd stil. |’s Avonds ging het licht aan."),
    ("an ellipsis before a small letter", "Zij dacht... en ging toen weg."),
    ("low quotes made of commas", ",,Wij gaan.'' |,,Nu?'' vroeg hij. |Ja."),
    ("a dateline", "ROTTERDAM - |De haven ligt stil door de mist. |Schepen wachten."),
    ("a dateline with agency and day", 'Mist op zee\n|OSLO, 3 mei (Noorpers) – |"Wij wachten al een week," zegt een schipper.'),
    ("a heading before a paragraph", "Stil.\n|Haven – |Drie schepen liggen al een week voor anker."),
    ("a heading that lost its line break", "De haven ligt stil. |Geen haast |De schippers wachten af. |Mist |Ook morgen is het stil."),
    ("names with a capital article are none", "Volgens Het Dorpsblad klopt dat. |Wie Van den Berg kent, weet dat Jan Op de Beeck lacht."),
    ("a dash in a score is none", "Roda - Sparta 2-1"),
    ("a dash in a sentence is none", "Roda won - heel verdiend - met 2-1 van Sparta op zondag."),
]


@pytest.mark.parametrize("marked", [pytest.param(m, id=reason) for reason, m in CASES])
def test_sentences(marked: str) -> None:
    text = marked.replace("|", "")
    wanted, at = [0], 0
    for part in marked.split("|")[:-1]:
        at += len(part)
        wanted.append(at)
    doc = TOKENIZE(text)
    assert [doc[i].idx for i in sentence_starts(doc, WORDS)] == wanted


def test_a_header_is_a_sentence_of_its_own() -> None:
    text = " date 2019-05 De storm nam toe."
    doc = TOKENIZE(text)
    assert [doc[i].idx for i in sentence_starts(doc, WORDS, body=14)] == [0, 14]
