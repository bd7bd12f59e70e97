"""Which agency a report credits, and what is no credit."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.ingest import make_report

TEXT = "De brug over de Eem blijft tot maandag dicht."

CREDITS = [
    ("behind the place", f"AMERSFOORT (ANP) - {TEXT}", None, "ANP"),
    ("with a long dash", f"MADRID (EFE) – {TEXT}", None, "EFE"),
    ("in square brackets", f"PARIJS [AFP] - {TEXT}", None, "AFP"),
    ("the first of two", f"BRUSSEL (BELGA/AFP) - {TEXT}", None, "Belga"),
    ("under a title", f"Brug dicht\nAMERSFOORT (Reuters) - {TEXT}", None, "Reuters"),
    ("after the last sentence", f"{TEXT} (Reuters)", None, "Reuters"),
    ("on the last line", f"{TEXT}\nANP", None, "ANP"),
    ("named as source on the last line", f"{TEXT}\nBron: ANP", None, "ANP"),
    ("named as source in the last line", f"{TEXT} Bron: Belga.", None, "Belga"),
    ("on the last line of a long text", f"{TEXT} {TEXT * 40}\n(ANP)", None, "ANP"),
    ("a line in the middle of a long text", f"{TEXT * 20}\nANP\n{TEXT * 20}", None, None),
    ("cut in the middle of a line", f"{TEXT * 20}\nANP meldt dat {'x' * 300}", None, None),
    ("by, on the first line", f"Door: AP\n{TEXT}", None, "AP"),
    ("a full name", f"{TEXT}\nBron: Associated Press", None, "AP"),
    ("in the byline", TEXT, "ANP", "ANP"),
    ("in the byline, behind a name", TEXT, "Anke de Wit / ANP", "ANP"),
    ("in the byline, with by", TEXT, "Door Reuters", "Reuters"),
    ("a source in the running text", f"{TEXT} Dat meldt persbureau Reuters.", None, None),
    ("a source in brackets in the running text", f"{TEXT} De brug (ANP meldde dat) is oud.", None, None),
    ("a party that is called as an agency is", f"De minister (AP) sprak. {TEXT}", None, None),
    ("a photo", f"{TEXT}\nFoto: ANP", None, None),
    ("a photo in the byline", TEXT, "Foto's: ANP", None),
    ("a name that begins as one", f"APELDOORN (APeldoorn) - {TEXT}", None, None),
    ("a reporter of their own", TEXT, "Anke de Wit", None),
    ("nothing", TEXT, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "byline", "agency"), CREDITS, ids=[r[0] for r in CREDITS])
def test_credit(why: str, text: str, byline: str | None, agency: str | None) -> None:
    assert make_report(text, source="a.txt", byline=byline, words=lang.load("nl").wire).wire == agency


@pytest.mark.parametrize("code", lang.codes())
def test_every_agency_is_found_in_its_example(code: str) -> None:
    words = lang.load(code).wire
    found = {a.name: make_report(a.example, source="a.txt", words=words).wire for a in words.agencies}
    assert {name: agency for name, agency in found.items() if name != agency} == {}


def test_the_agency_is_no_part_of_the_id() -> None:
    words = lang.load("nl").wire
    assert make_report(f"{TEXT} (ANP)", source="a.txt", words=words).id == make_report(f"{TEXT} (ANP)", source="a.txt").id
