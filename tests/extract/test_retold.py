"""A clause that hangs on another is told again as a sentence of its own, in the report's own words and no others."""

from __future__ import annotations

import pytest

from build import report
from kroniek.lang.nl.conjugate import particle_apart
from kroniek.pipeline import read
from kroniek.records import Reading
from kroniek.settings import Settings

MOVED = [
    ("De minister, die gisteren de wet introk, vertrekt naar Brussel.", "introk", "De minister trok gisteren de wet in"),
    ("De wethouder zegt dat de politie het plein heeft ontruimd.", "ontruimd", "de politie heeft het plein ontruimd"),
    ("De politie zegt dat er gisteren vier mensen zijn opgepakt.", "opgepakt", "er zijn gisteren vier mensen opgepakt"),
    ("De partij trok zich terug en riep de burgers op om te staken.", "riep", "De partij riep de burgers op"),
    ("Toen de partij won, juichten de aanhangers op het plein.", "juichten", "de aanhangers juichten op het plein"),
    ("Maar de bewoners weigerden het bod van de gemeente.", "weigerden", "de bewoners weigerden het bod van de gemeente"),
    ("De kapitein zegt dat de marine gisteren een schip onderschepte.", "onderschepte", "de marine onderschepte gisteren een schip"),
    ("Ardo kreeg de opdracht een nieuw schip te bouwen.", "bouwen", "Ardo kreeg de opdracht een nieuw schip te bouwen"),
    ("Alle lof voor de premier, die opriep tot kalmte in de stad.", "opriep", "de premier riep op tot kalmte in de stad"),
    ("Ook bezocht de minister gisteren de haven.", "bezocht", "de minister bezocht gisteren de haven"),
    ("Dankzij de verkiezingen in Tesk is de haven nu open.", "verkiezingen", "Dankzij de verkiezingen in Tesk is de haven nu open"),
]
IN_ITS_SENTENCE = [
    ("a question", "Heeft de politie het plein ontruimd?", "ontruimd"),
    ("a condition", "Als de minister vrijdag aftreedt, valt het kabinet van premier Vos.", "aftreedt"),
    ("what hangs on a condition", "Als de minister vrijdag aftreedt, valt het kabinet van premier Vos.", "valt"),
    ("whether it is so", "Zij onderzoekt of de politie het plein heeft ontruimd.", "ontruimd"),
    ("whether somebody begins it", "De vraag is of de rechter besluit de bankier te arresteren.", "arresteren"),
    ("who wants it", "Wat de officier betreft, krijgt de vrouw uit Tesk een straf van vier jaar.", "straf"),
    ("a second verb that would move too", "De man, die eerst de boot stal en later de wachter aanviel, zit vast.", "aanviel"),
    ("all of a kind that is limited", "De krant meldt dat alle mensen die gisteren de boot bestormden zijn opgepakt.", "bestormden"),
    ("tied by an adverb", "Het was een besluit waarmee de minister de boeren verraste.", "verraste"),
    ("one of whom more is said", "Mira steunt Belko, een bedrijf dat vorig jaar schepen bouwde.", "bouwde"),
]
AS_IT_STANDS = [
    ("a main clause", "De politie heeft het plein ontruimd.", "ontruimd"),
    ("a main clause that begins with something else", "Gisteren heeft de politie het plein ontruimd.", "ontruimd"),
    ("two who do it", "Zowel de minister als de raad ging gisteren in beroep.", "ging"),
]


def again(text: str, trigger: str) -> str | None:
    """The sentence that the event of a trigger is told again as; `None` where it stands as it is."""
    (reading,) = read([report(text)], Settings())
    assert isinstance(reading, Reading)
    event = next((e for e in reading.events if reading.report.quote(e.trigger) == trigger), None)
    return " ".join(map(reading.report.quote, event.retold)) if event and event.retold else None


@pytest.mark.model
@pytest.mark.parametrize(("text", "trigger", "line"), MOVED, ids=[m[1] for m in MOVED])
def test_it_is_told_again(text: str, trigger: str, line: str) -> None:
    assert again(text, trigger) == line


@pytest.mark.model
@pytest.mark.parametrize(("text", "trigger"), [s[1:] for s in IN_ITS_SENTENCE], ids=[s[0] for s in IN_ITS_SENTENCE])
def test_it_is_told_with_its_sentence(text: str, trigger: str) -> None:
    assert again(text, trigger) == text.removesuffix(".")


@pytest.mark.model
@pytest.mark.parametrize(("text", "trigger"), [s[1:] for s in AS_IT_STANDS], ids=[s[0] for s in AS_IT_STANDS])
def test_it_stands_as_it_is(text: str, trigger: str) -> None:
    assert again(text, trigger) is None


@pytest.mark.parametrize(
    ("verb", "particle"),
    [("oproepen", "op"), ("ondertekenen", ""), ("onderduiken", "onder"), ("informeren", ""), ("invoeren", "in"), ("overlijden", "")],
)
def test_which_verbs_come_apart(verb: str, particle: str) -> None:
    assert particle_apart(verb) == particle
