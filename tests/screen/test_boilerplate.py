"""Boilerplate: which lines are marked, whereof news that looks like it is kept, and that marking costs no time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import build
from kroniek import lang
from kroniek.screen import screen
from kroniek.screen.boilerplate import LONGEST, find_boilerplate

NL = lang.load("nl")
WORDS = NL.screen

CREDITS = ["Foto: ANP / Marja Testman", "FOTO MARJA TESTMAN", "(Beeld: Marja van den Berg)", "Illustratie: Jan Prent"]
BUTTONS = [("share", "Facebook"), ("share", "Twitter"), ("share", "WhatsApp"), ("share", "Kopieer link"), ("comments", "12 reacties")]
RUNAWAYS = ["A", "A ", "Foto: A ", "A. © ", "© A/", "van ", "lees ook ", "facebook ", "facebook,", "De Wit & ", "1", "("]

PAGES = [
    ("a line between two paragraphs", "De brug is dicht.\nLees ook: Nieuwe brug\nDat zei Anke.",
     [("read_also", "Lees ook: Nieuwe brug")]),
    ("bullets and arrows are not part of it", "De brug is dicht.\n  • ► Lees ook: Nieuwe brug →  ",
     [("read_also", "Lees ook: Nieuwe brug")]),
    ("a heading takes its titles along", "Lees ook\nRaad stemt over brug\n\nVeer vaart weer\nDe burgemeester zei dat de brug dicht is.",
     [("read_also", "Lees ook"), ("read_also", "Raad stemt over brug"), ("read_also", "Veer vaart weer")]),
    ("but no sentence", "Meer nieuws\nDe brug is dicht.", [("read_also", "Meer nieuws")]),
    ("nor titles without end", "Gerelateerd\n" + "\n".join(f"Kop {i}" for i in range(20)),
     [("read_also", "Gerelateerd"), *(("read_also", f"Kop {i}") for i in range(8))]),
    ("credits as they are written", "\n".join(["© ANP", *CREDITS]), [("rights", "© ANP"), *(("picture", x) for x in CREDITS)]),
    ("a caption goes with its credit", "De sluis vanaf de dijk. © Marja Testman", [("picture", "De sluis vanaf de dijk. © Marja Testman")]),
    ("a paragraph of sentences does not",
     "De sluis is dicht. Dat zei Anke. Foto: Marja Testman", [("picture", "Foto: Marja Testman")]),
    ("a phrase inside a paragraph", "De brug is dicht. (Tekst gaat verder onder de foto.) Anke zei dat.",
     [("goes_on", "(Tekst gaat verder onder de foto.)")]),
    ("buttons", "\n".join(text for _, text in BUTTONS), BUTTONS),
    ("in any case", "LEES OOK: NIEUWE BRUG\nADVERTENTIE", [("read_also", "LEES OOK: NIEUWE BRUG"), ("advertisement", "ADVERTENTIE")]),
    ("with the line ends of Windows", "De brug is dicht.\r\nFoto: ANP\r\n", [("picture", "Foto: ANP")]),
    ("a dateline is none", "DEN HAAG (ANP) - De brug is dicht.", []),
    ("an agency alone is a credit of the report", "De brug is dicht.\nANP", []),
    ("what somebody says is none", '"Wij gebruiken cookies", zei de directeur.\n"Lees ook de bijlage", zei zij.', []),
    ("news of companies is none", "Facebook en Twitter weigeren\nFacebook trekt zich terug uit Breda", []),
    ("a paragraph that names a photo is none", "Op de foto staat minister Anke de Wit. Foto en video zijn echt, zegt de politie.", []),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "marked"), PAGES, ids=[p[0] for p in PAGES])
def test_boilerplate_is_marked(why: str, text: str, marked: list[tuple[str, str]]) -> None:
    assert [(what, text[a:b]) for a, b, what in find_boilerplate(text, 0, WORDS)] == marked


def test_the_header_is_not_looked_at() -> None:
    r = build.report(" date 2024-03 Foto: ANP\nDe brug is dicht.")
    assert [r.quote(u.span) for u in screen(r, NL).unread] == ["Foto: ANP"]


PIECES = [text for b in WORDS.boilerplate for text in (b.example, b.news)] + ["\n", " ", "© ", "A", "Foto: ", "Jan van ", "x" * 50]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=12).map("".join))
def test_marks_are_in_order_and_lie_in_one_line(text: str) -> None:
    marks = find_boilerplate(text, 0, WORDS)
    assert all(0 <= a < b <= len(text) and "\n" not in text[a:b] and text[a:b] == text[a:b].strip() for a, b, _ in marks)
    assert all(first[1] <= then[0] for first, then in pairwise(marks))


@pytest.mark.parametrize("piece", RUNAWAYS)
def test_no_pattern_runs_wild(piece: str) -> None:
    """Lines made to make patterns try again and again: one that did would not come back in years."""
    for tail in ("", "!", "\x00", " niet."):
        line = (piece * LONGEST)[: LONGEST - len(tail)] + tail
        assert all(0 <= a < b <= len(line) for a, b, _ in find_boilerplate(line, 0, WORDS))
