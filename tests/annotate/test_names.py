"""Names in running text: boundaries, labels, and how mentions help each other."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from kroniek import lang
from kroniek.annotate import nlp
from kroniek.annotate.names import Names
from kroniek.annotate.names.memory import compound, known, thing
from kroniek.annotate.names.spans import find_spans

WORDS = lang.load("nl").names
VOCAB = spacy.blank("nl").vocab


def doc(text: str) -> Doc:
    """A document by hand: `word` or `word/POS`, a bar between sentences; words with a capital are PROPN unless said."""
    words: list[str] = []
    tags: list[str] = []
    heads: list[int] = []
    for sentence in text.split(" | "):
        first = len(words)
        for item in sentence.split():
            word, _, pos = item.partition("/")
            words.append(word)
            tags.append(pos or ("PROPN" if word[:1].isupper() else "NOUN"))
            heads.append(first)
    return Doc(VOCAB, words=words, pos=tags, tags=tags, lemmas=[w.lower() for w in words], heads=heads, deps=["dep"] * len(words))


BOUNDARIES: tuple[tuple[str, str, list[str]], ...] = (
    ("first name and surname", "dat Pieter Veldkamp vertrekt", ["Pieter Veldkamp"]),
    ("particles", "dat Anna van der Velde vertrekt", ["Anna van der Velde"]),
    ("a particle before a place is a preposition", "dat Anna van/ADP Utrecht droomt", ["Anna", "Utrecht"]),
    ("a title stays outside", "dat Minister/NOUN Veldkamp vertrekt", ["Veldkamp"]),
    ("an abbreviated office stays outside", "dat CEO Veldkamp vertrekt", ["Veldkamp"]),
    ("an adjective of a place stays outside", "de Franse/ADJ Veldkamp vertrekt", ["Franse", "Veldkamp"]),
    ("an inhabitant before a name stays outside", "de Utrechter/NOUN Pieter Veldkamp vertrekt", ["Utrechter", "Pieter Veldkamp"]),
    ("a compound before a name stays outside", "dat VVD-voorman/NOUN Pieter Veldkamp vertrekt", ["VVD-voorman", "Pieter Veldkamp"]),
    ("a member before a name stays outside", "dat CDA'er/NOUN Pieter Veldkamp vertrekt", ["CDA'er", "Pieter Veldkamp"]),
    ("small words of an organisation", "volgens de/DET Raad voor/ADP de/DET Veiligheid niet", ["Raad voor de Veiligheid"]),
    ("a table's longest name", "dat de/DET Raad van/ADP State adviseert", ["Raad van State"]),
    ("a ministry without a capital", "het ministerie van/ADP Buitenlandse/ADJ Zaken/NOUN", ["ministerie van Buitenlandse Zaken"]),
    ("no ministry without its field", "het/DET ministerie van/ADP Veldkamp zwijgt", ["Veldkamp"]),
    ("a hyphen compound is one word", "dat de/DET regering-Veldkamp valt", ["regering-Veldkamp"]),
    ("a token-cut hyphen", "dat Wal - Mart groeit", ["Wal - Mart"]),
    ("an ampersand", "dat Bakker & Zonen sluit", ["Bakker & Zonen"]),
    ("days and months", "op Maandag in Januari niets", []),
    ("a common noun that begins a sentence", "Tafels/NOUN zijn duur", []),
    ("a small word that the tagger calls a name", "Ook vandaag regen", []),
    ("a name that begins a sentence", "Veldkamp vertrekt", ["Veldkamp"]),
    ("a word that the report also writes small", "Brand in huis | de brand is uit", []),
    ("a capital within a sentence tells", "Veldkamp/NOUN vertrekt | dat Veldkamp vertrekt", ["Veldkamp", "Veldkamp"]),
    ("two sentences are two names", "dat Veldkamp | Pieter vertrekt", ["Veldkamp", "Pieter"]),
    ("a list of fields is one ministry", "van/ADP Onderwijs , Cultuur en/CCONJ Wetenschap", ["Onderwijs , Cultuur en Wetenschap"]),
    ("two first names and a particle", "dat Jan Peter van Dorp lacht", ["Jan Peter van Dorp"]),
    ("an adjective before its town", "het Zweedse/PROPN Stockholm", ["Zweedse", "Stockholm"]),
    ("a composed adjective", "de pro-Zweedse/ADJ Veldkamp lacht", ["pro-Zweedse", "Veldkamp"]),
    ("a person of a school", "dat Jan Dorp van/ADP de/DET Universiteit van/ADP Dorp", ["Jan Dorp", "Universiteit van Dorp"]),
    ("a person of a body", "dat Jan Dorp van/ADP Philips lacht", ["Jan Dorp", "Philips"]),
    ("a compound begins a sentence", "VVD-leider/NOUN Pieter Veldkamp", ["VVD-leider", "Pieter Veldkamp"]),
    ("a surname with two particles", "de heer Van der Velde vertrekt", ["Van der Velde"]),
    ("a compound office with a capital", "nee , Bisschopswijder/NOUN Pieter Veldkamp", ["Bisschopswijder Pieter Veldkamp"]),
    ("a compound office that a list knows the end of", "nee , Kamervoorzitter/NOUN Pieter Veldkamp", ["Pieter Veldkamp"]),
    ("a place before a person", "uit Israël Pieter Veldkamp vertrekt", ["Israël", "Pieter Veldkamp"]),
    ("a surname with its particle begins a sentence", "dat Hugo de Veldkamp komt | De/DET Veldkamp", ["Hugo de Veldkamp", "De Veldkamp"]),
)


@pytest.mark.parametrize(("reason", "text", "names"), BOUNDARIES, ids=[b[0] for b in BOUNDARIES])
def test_where_names_begin_and_end(reason: str, text: str, names: list[str]) -> None:
    found = doc(text)
    assert [found[s.start : s.end].text for s in find_spans(found, WORDS)] == names


FIXED = (
    ("a body by the first part", compound, "regering-Veldkamp", "ORG"),
    ("a body by the last part", compound, "Veldkamp-groep", "ORG"),
    ("a place by the last part", compound, "Veldkamp-wijk", "LOC"),
    ("somebody of a body", compound, "CDA-leider", "MISC"),
    ("somebody of a place", compound, "Rotterdam-burgemeester", "MISC"),
    ("a kind of land", compound, "EU-land", "MISC"),
    ("for or against somebody", compound, "pro-Veldkamp", "MISC"),
    ("an Arab surname is no compound", compound, "al-Veldkamp", None),
    ("a place with a hyphen is no compound", compound, "Noord-Holland", None),
    ("a double name is no compound", compound, "Veldkamp-Jansen", None),
    ("a body of several words", known, "Hoge Raad", "ORG"),
    ("a place of several words", known, "Buenos Aires", "LOC"),
    ("an unknown name of several words", known, "Pieter Veldkamp", None),
    ("a product by its first word", thing, "iPhone 12", "MISC"),
    ("a compound of a product", thing, "Brexitdeal", "MISC"),
    ("a company by its last word", known, "Veldkamp Holding", "ORG"),
    ("fields of one ministry", known, "Onderwijs, Cultuur en Wetenschap", "ORG"),
    ("a plane that looks like a motorway", thing, "A380", None),
    ("a motorway", thing, "A12", "LOC"),
    ("a suspect", thing, "V.", "PER"),
    ("a gas", thing, "CO2", "O"),
    ("a name that merely begins like a product", thing, "Macron", None),
)


@pytest.mark.parametrize(("reason", "rule", "name", "label"), FIXED, ids=[f[0] for f in FIXED])
def test_what_needs_no_weighing(reason: str, rule: object, name: str, label: str | None) -> None:
    assert rule(name, WORDS) == label  # type: ignore[operator]


def test_an_empty_document_has_no_names() -> None:
    assert Names(WORDS)(Doc(VOCAB)).ents == ()


def test_the_same_text_gives_the_same_names() -> None:
    text = "dat Veldkamp uit Utrecht vertrekt | Veldkamp lacht"
    first, second = (Names(WORDS)(doc(text)) for _ in range(2))
    assert [(e.start, e.end, e.label_) for e in first.ents] == [(e.start, e.end, e.label_) for e in second.ents]


LABELS = (
    ("a person after a title", "Minister Tjalling Veldkamp trad dinsdag af.", {"Tjalling Veldkamp": "PER"}),
    ("a surname after its full name", "Wethouder Anna Dorp opende de brug. Dorp sneed het lint door.", {"Anna Dorp": "PER", "Dorp": "PER"}),
    ("a possessor", "Dat is Veldkamps plan, zei minister Joris Veldkamp.", {"Joris Veldkamp": "PER", "Veldkamps": "PER"}),
    ("a suspect with an initial", "De rechter sprak Willem V. vrij.", {"Willem V.": "PER"}),
    ("an Arab particle", "President Omar al-Fasi trad af.", {"Omar al-Fasi": "PER"}),
    ("an Arab surname alone", "Volgens al-Veldi is de stad veilig.", {"al-Veldi": "PER"}),
    ("another Arab particle", "De sultan ontving Mohammed bin Rashid.", {"Mohammed bin Rashid": "PER"}),
    ("a place after its preposition", "In Caracas viel de stroom uit.", {"Caracas": "LOC"}),
    ("an abbreviated state", "De VS en Rusland praten in Genève.", {"VS": "LOC", "Rusland": "LOC", "Genève": "LOC"}),
    ("a place that no table has", "In het dorp Zwolgemeer brandde een schuur af.", {"Zwolgemeer": "LOC"}),
    ("a party", "De VVD en GroenLinks sloten een akkoord.", {"VVD": "ORG", "GroenLinks": "ORG"}),
    ("a ministry", "Het ministerie van Buitenlandse Zaken ontkent dat.", {"ministerie van Buitenlandse Zaken": "ORG"}),
    ("a company that no table has", "Het bedrijf Zonnedak ontslaat honderd mensen.", {"Zonnedak": "ORG"}),
    ("a newspaper", "Dat schrijft The New York Times.", {"The New York Times": "ORG"}),
    ("an adjective and inhabitants", "De Venezolaanse president sprak met Colombianen.", {"Venezolaanse": "MISC", "Colombianen": "MISC"}),
    ("a product", "De nieuwe iPhone is duur.", {"iPhone": "MISC"}),
    ("a feast", "Met Koningsdag regende het in Breda.", {"Koningsdag": "MISC", "Breda": "LOC"}),
    ("a government by its leader", "De regering-Rutte trad af.", {"regering-Rutte": "ORG"}),
)


@pytest.mark.model
@pytest.mark.parametrize(("reason", "text", "names"), LABELS, ids=[x[0] for x in LABELS])
def test_what_names_name(reason: str, text: str, names: dict[str, str]) -> None:
    found = {e.text: e.label_ for e in nlp("nl")(text).ents}
    assert found == names


@pytest.mark.model
def test_names_of_places_carry_the_place() -> None:
    found = nlp("nl")("De Oekraïense minister reisde van Kiev naar de VS.")
    assert {e.text: e.kb_id_ for e in found.ents} == {"Oekraïense": "Oekraïne", "Kiev": "Kyiv", "VS": "Verenigde Staten"}


@pytest.mark.model
def test_a_possessor_carries_its_place() -> None:
    found = nlp("nl")("Volgens China's regering groeit de handel.")
    assert [(e.text, e.label_, e.kb_id_) for e in found.ents] == [("China's", "LOC", "China")]
