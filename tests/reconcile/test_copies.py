"""Copies: one text in two places is one source, a shared subject is not a shared text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from build import reading, report
from kroniek import lang
from kroniek.reconcile.case import Case
from kroniek.reconcile.copies import find_copies, origins, shared_passages
from kroniek.reconcile.memory import Memory, unpacked

DUTCH = lang.load("nl")
STORY = (
    "De gemeente Vaarwijk sluit vanaf maandag de oude hefbrug over de Linge voor al het verkeer. Inspecteurs vonden vorige week "
    "scheuren in twee dragende balken. Automobilisten moeten omrijden via de dijk, wat volgens de wethouder een kwartier extra kost. "
    "De veerman van het naburige dorp verwacht drukte en vaart daarom tot middernacht. Het herstel duurt naar verwachting tot ver in "
    "het najaar."
)
LINE = "Heeft u ook een foto van de brug, stuur die dan voor vrijdag naar onze redactie in Tesk."
OTHER = (
    "In Vaarwijk is gisteren een hefbrug dichtgegaan. De wethouder zegt dat de veiligheid voorop staat en dat niemand langer dan "
    "nodig hoeft om te rijden. Ondernemers aan de kade vrezen een stil voorjaar en vragen de provincie om geld voor een noodbrug."
)


@pytest.mark.parametrize(
    ("reason", "left", "right", "wire", "judgement"),
    [
        ("the same text", STORY, STORY, None, "same"),
        ("a sentence cut and the start rewritten", STORY, "Brug dicht. " + STORY[30:-60], None, "same"),
        ("half of it taken over", STORY, STORY[:230] + " " + OTHER, None, "unsure"),
        ("half of it taken over, both from one agency", STORY, STORY[:230] + " " + OTHER, "Novum", "same"),
        ("the same subject in other words", STORY, OTHER, None, None),
        ("a line that papers print under everything", STORY + " " + LINE, LINE, None, None),
        ("a line that is all there is to both", LINE, LINE, None, "same"),
    ],
)
def test_two_texts(reason: str, left: str, right: str, wire: str | None, judgement: str | None) -> None:
    a = replace(report(left, source="a.txt", published="2024-03-04"), wire=wire)
    b = replace(report(right + "\n", source="b.txt", published="2024-03-05"), wire=wire)
    copy_of, links = find_copies(Case([reading(a), reading(b)], DUTCH))
    assert [x.judgement for x in links] == ([judgement] if judgement else [])
    assert copy_of == ({b.id: a.id} if judgement == "same" else {})


def test_the_earliest_of_a_text_is_its_origin_whatever_is_read_first() -> None:
    texts = [report(STORY + "\n" * n, source=f"{n}.txt", published=f"2024-03-0{5 - n}") for n in range(3)]
    for order in (texts, texts[::-1]):
        case = Case([reading(r) for r in order], DUTCH)
        copy_of, _ = find_copies(case)
        assert copy_of == {texts[0].id: texts[2].id, texts[1].id: texts[2].id}
        assert set(origins(case, copy_of).values()) == {texts[2].id}


def test_a_reason_says_how_much_is_shared() -> None:
    a, b = report(STORY, source="a.txt"), report(STORY + " Fietsers mogen er wel over.", source="b.txt")
    _, links = find_copies(Case([reading(a), reading(b)], DUTCH))
    assert links[0].reason == "100 procent van dit bericht staat woordelijk in het andere."


def test_shared_passages_have_their_places_in_both() -> None:
    head = " date 2024-03-05\n"
    a = report(STORY, source="a.txt", published="2024-03-04")
    b = replace(report(head + "BRUG DICHT. " + STORY[:230].upper() + " " + OTHER, source="b.txt"), body=len(head))
    case = Case([reading(a), reading(b)], DUTCH)
    _, links = find_copies(case)
    (both,) = shared_passages(case, links)
    here, there = (both.left, both.right) if both.left.report == a.id else (both.right, both.left)
    assert a.quote(here) == STORY[:230].rstrip(" .")
    assert b.quote(there) == a.quote(here).upper()


def test_the_same_text_is_shared_from_its_first_word_to_its_last() -> None:
    a, b = report(STORY, source="a.txt"), report("\n" + STORY, source="b.txt")
    case = Case([reading(a), reading(b)], DUTCH)
    (both,) = shared_passages(case, find_copies(case)[1])
    assert {case.quote(both.left), case.quote(both.right)} == {STORY[:-1]}


def test_what_was_compared_before_shares_what_it_did() -> None:
    a, b = report(STORY, source="a.txt"), report("Kort. " + STORY, source="b.txt")
    case = Case([reading(a), reading(b)], DUTCH)
    first = Memory()
    _, links = find_copies(case, first)
    shared = shared_passages(case, links, first)
    known = unpacked(first.packed(), links, shared)
    assert (len(shared), find_copies(case, known)[1], shared_passages(case, links, known)) == (1, links, shared)
    assert known.compared == 0
