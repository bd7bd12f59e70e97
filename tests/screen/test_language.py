"""Languages: Dutch is never taken for another, others are known from some length on, and the word list settles what is plain."""

from __future__ import annotations

import subprocess
import sys

import pytest

import build
from kroniek import lang
from kroniek.pipeline import read
from kroniek.records import Unread
from kroniek.screen import screen
from kroniek.screen.language import language_of
from kroniek.settings import Settings

NL = lang.load("nl")

ENGLISH = "The mayor of the town said on Tuesday that the bridge will stay closed until next week because of the storm."
GERMAN = "Der Bürgermeister der Stadt sagte am Dienstag, dass die Brücke noch bis nächste Woche geschlossen bleiben muss."
FRENCH = "Le maire de la ville a déclaré mardi que le pont resterait fermé jusqu'à la semaine prochaine à cause des dégâts."
SPANISH = "El alcalde de la ciudad dijo el martes que el puente seguirá cerrado hasta la próxima semana por los daños."
AFRIKAANS = "Die burgemeester van die dorp het Dinsdag gesê dat die brug tot volgende week gesluit sal bly weens die skade."
FRISIAN = "De boargemaster sei tiisdei dat de brêge oant nije wike ticht bliuwt, om't der noch ûndersyk nei de skea dien wurdt."
TURKISH = "Belediye başkanı salı günü yaptığı açıklamada, köprünün hasar nedeniyle gelecek haftaya kadar kapalı kalacağını söyledi."
RUSSIAN = "Мэр города сообщил во вторник, что мост останется закрытым до следующей недели из-за ущерба, нанесённого бурей."
ARABIC = "قال رئيس البلدية يوم الثلاثاء إن الجسر سيظل مغلقا حتى الأسبوع المقبل بسبب الأضرار التي سببتها العاصفة في المدينة"
DUTCH = "De burgemeester zei dinsdag dat de brug tot volgende week dicht blijft, omdat er nog onderzoek naar de schade wordt gedaan."

OTHERS = [
    ("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("es", SPANISH), ("af", AFRIKAANS), ("fy", FRISIAN), ("tr", TURKISH), ("ru", RUSSIAN),
    ("ar", ARABIC),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text"), OTHERS, ids=[o[0] for o in OTHERS])
def test_another_language_is_known(code: str, text: str) -> None:
    r = build.report(text)
    reading = screen(r, NL)
    assert reading.report.language == code
    assert reading.unread == (Unread(span=build.span(r, text), kind="language", what=code),)


OURS = [
    ("a paragraph", DUTCH),
    ("a headline", "Brug dicht"),
    ("a longer one, without a small word", "Burgemeester Eemnes noemt sluiting Testbrug 'dieptepunt' na stormschade; herstel duurt weken"),
    ("names",
     "Marja Testman, Jan van den Berg, Fatima el Amrani, Pieter Hoekstra, Lotte Claes, Anke de Wit, Joris Vermeulen, Mira Dastan"),
    ("results",
     "Testbode Cup, uitslagen: Eemnes - Zwolle 2-1, Arnhem - Breda 0-0, Assen - Delft 3-1, Hasselt - Mechelen 1-4, Lelystad vrij"),
    ("an English quotation with Dutch around it", f'"{ENGLISH}", aldus de woordvoerder op Twitter.'),
    ("the same in single quotation marks", f"Op Twitter schreef de partij: '{ENGLISH}'"),
    ("a foreign title in a Dutch sentence",
     "Het lied 'The bridge over the old river that never closes' van The Testmen is deze week het meest gedraaid."),
    ("a short remark in English", "Well, that is how it goes, he said."),
    ("a motto",
     "If you cannot cross it, close it: dat is het motto van beide wethouders in Eemnes en omstreken, en zij doen het samen."),
    ("nothing", "12 345 67, 89 10"),
    ("addresses",
     "https://www.testbode.example/nieuws/brug-dicht-na-storm-burgemeester-noemt-dieptepunt-herstel-duurt-weken-2024-03-05.html"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text"), OURS, ids=[o[0] for o in OURS])
def test_dutch_is_never_taken_for_another(why: str, text: str) -> None:
    reading = screen(build.report(text), NL)
    assert (reading.report.language, reading.unread) == ("nl", ())


MIXED = [
    ("one paragraph", [DUTCH, ENGLISH, DUTCH], [ENGLISH]),
    ("a short one between two of its kind", [DUTCH, ENGLISH, "Not so, they said.", ENGLISH, DUTCH],
     [ENGLISH, "Not so, they said.", ENGLISH]),
    ("a short one beside ours", [DUTCH, "Not so, they said.", ENGLISH], [ENGLISH]),
    ("mostly another, with one paragraph of ours", [ENGLISH, FRENCH, DUTCH, ENGLISH], [ENGLISH, FRENCH, ENGLISH]),
]


@pytest.mark.parametrize(("why", "lines", "unread"), MIXED, ids=[m[0] for m in MIXED])
def test_paragraphs_in_another_language_are_unread_in_a_dutch_report(why: str, lines: list[str], unread: list[str]) -> None:
    r = build.report("\n\n".join(lines))
    reading = screen(r, NL)
    assert reading.report.language == "nl"
    assert [r.quote(u.span) for u in reading.unread] == unread


def test_dutch_buttons_do_not_make_an_english_page_dutch() -> None:
    call = "Lees ook: De brug die dicht blijft en de burgemeester die er niets van wil weten tot het voorjaar begint"
    r = build.report(f"{ENGLISH}\n{call}\n{ENGLISH}")
    assert screen(r, NL).report.language == "en"


def test_a_text_is_judged_by_what_it_says_whatever_the_case() -> None:
    assert language_of(DUTCH.upper(), NL.screen, "nl") == "nl"
    assert language_of(ENGLISH.upper(), NL.screen, "nl") == "en"


def test_plain_dutch_does_not_load_the_identifier() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests'); import build; from kroniek import lang; from kroniek.screen import screen;"
        f"screen(build.report({DUTCH!r} * 20), lang.load('nl')); sys.exit('py3langid' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.model
def test_what_is_unread_gives_no_findings() -> None:
    police = "Op maandag arresteerde de politie drie betogers. Dat zei Anke de Wit. Foto: Piet Plaat"
    mixed = build.report("\n".join([DUTCH, "Lees ook: Minister Kees Proef noemt twaalf doden", ENGLISH, police]))
    foreign, last = build.report(f"{ENGLISH} {ENGLISH}", source="b.txt"), build.report(f"{DUTCH} Anke zweeg.", source="c.txt")
    one, two, three = read([mixed, foreign, last], Settings(batch=2))
    assert len(one.unread) == 3
    assert [name for name in ("times", "actors", "claims", "events", "figures") if not getattr(one, name)] == []
    spans = [m.span for a in one.actors for m in a.mentions]
    spans += [x.span for found in (one.times, one.claims, one.events, one.figures) for x in found]
    assert [s for s in spans for u in one.unread if s.overlaps(u.span)] == []
    assert (two.report.language, two.times, two.actors, two.claims, two.events, two.figures, two.stances) == ("en", *((),) * 6)
    assert [r.report.source for r in (one, two, three)] == ["a.txt", "b.txt", "c.txt"]
    assert three.actors
    assert not three.unread
