"""Two sentences of two reports that a reader would set side by side, as learned (issue 7)."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest

from kroniek import lang
from kroniek.ingest import make_report
from kroniek.ingest.dates import interval
from kroniek.lang.shapes.forest import parse
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.reconcile.conflicts.sentences import ENOUGH, KEPT, SELDOM, Sentence, asked_words, beside, told
from kroniek.records import UNKNOWN, Conflict, Report, Span
from kroniek.settings import Settings


def sentence(report: str, start: int = 0) -> Sentence:
    none = frozenset[str]()
    return Sentence(
        span=Span(report, start, start + 5), order=("", report, start, start + 5), words=none, names=none, about=none, people=none,
        places=none, when=UNKNOWN, speakers=none, groups=none, alike=(), matters=(), acts=none, open=False, happened=False, denied=False,
        negations=0, counts=False, said=none, own=(),
    )  # fmt: skip


A, B, C = sentence("a"), sentence("b"), sentence("b", 10)
SURE, LIKELY, HARDLY = 2.0, -1.0, -9.0
CHOICES = [
    ("likely", {"contradiction": [(LIKELY, A, B)], "update": [(HARDLY, A, B)]}, [(A, B, "contradiction")]),
    ("unlikely", {"contradiction": [(HARDLY, A, B)], "update": [(HARDLY, A, B)]}, []),
    ("the likelier of two", {"contradiction": [(LIKELY, A, B), (SURE, A, C)], "update": []}, [(A, C, "contradiction")]),
    ("the likelier judgement", {"contradiction": [(LIKELY, A, B)], "update": [(SURE, A, B)]}, [(A, B, "update")]),
    ("each its own", {"contradiction": [(SURE, A, B)], "update": [(SURE, A, C)]}, [(A, B, "contradiction"), (A, C, "update")]),
]  # fmt: skip


@pytest.mark.parametrize(("found", "expected"), [x[1:] for x in CHOICES], ids=[x[0] for x in CHOICES])
def test_what_is_told(found: dict[str, list[tuple[float, Sentence, Sentence]]], expected: list[tuple[Sentence, Sentence, str]]) -> None:
    assert told({"contradiction": [], "update": [], **found}, dict.fromkeys(ENOUGH, -2.0)) == expected


FIRST = (
    "Stakende loodsen leggen de haven van Wierum stil\n"
    "De loodsen van Wierum hebben maandag het werk neergelegd. Vakbondsleider Bea Storm eist dat directeur Joost Aker opstapt. "
    "Volgens de directie liggen er twaalf schepen te wachten. Op de kade bakte een viskar gratis kibbeling. "
    "De burgemeester hoopt dat het conflict snel voorbij is."
)
LATER = (
    "Haven van Wierum weer aan het werk\n"
    "Directeur Joost Aker heeft donderdag zijn ontslag ingediend. De loodsen gaan vrijdagochtend weer aan de slag. "
    "Het was deze week koud voor de tijd van het jaar. De gemeente wil een onderzoek naar de veiligheid op het water. "
    "Volgens de bond lagen er intussen veertig schepen voor de kust."
)


def reports(*texts: tuple[str, str, str]) -> list[Report]:
    return [
        make_report(text, source=f"{n}.txt", published=interval(day, "absolute: field"), outlet=n) for n, day, text in texts
    ]  # fmt: skip


def conflicts(found: list[Report], trees: str | None = None) -> tuple[Conflict, ...]:
    """What is told by the trees that ship, or by others; by none of `""`."""
    dutch = lang.load("nl")
    if trees is not None:
        learned = parse(trees)
        dutch = replace(dutch, phrases=replace(dutch.phrases, sentence_trees=lambda: learned))
    return reconcile(list(read(found, Settings())), dutch).conflicts


HARBOUR = (("Ochtendblad", "2024-03-05", FIRST), ("De Kustbode", "2024-03-08", LATER))


@pytest.mark.model
def test_a_sequel_is_told_only_as_learned() -> None:
    found = reports(*HARBOUR)
    more = {c.id: c for c in conflicts(found)}
    less = {c.id: c for c in conflicts(found, "")}
    new = [more[i] for i in more.keys() - less.keys()]
    quotes = {r.id: r for r in found}
    pairs = [tuple(" ".join(quotes[s.report].quote(s) for s in side) for side in c.sides) for c in more.values()]
    assert any("opstapt" in a and "ontslag" in b for a, b in pairs)
    assert new, "nothing is told that only this finds"
    assert all(len({s.report for s in side}) == 1 and len(c.sides) == 2 for c in new for side in c.sides)


def leaf(score: float) -> str:
    """Trees by which everything is as likely."""
    return f"contradiction\n{score}\nupdate\n{score}\n"


@pytest.mark.model
@pytest.mark.parametrize(("score", "told"), [(-9.0, False), (max(KEPT.values()), True)], ids=["unlikely", "not unlikely"])
def test_what_other_finders_tell_is_kept_unless_it_is_unlikely(score: float, *, told: bool) -> None:
    found = reports(*HARBOUR)
    rules = conflicts(found, "")
    assert rules
    assert conflicts(found, leaf(score)) == (rules if told else ())


@pytest.mark.model
def test_the_order_of_reading_changes_nothing() -> None:
    found = reports(*HARBOUR, ("Radio Noord", "2024-03-09", FIRST.replace("twaalf", "dertig")))
    assert len({tuple(sorted(c.id for c in conflicts(list(order)))) for order in permutations(found)}) == 1


LONGER = f"{FIRST} Aan de overkant bleef het stil. De brug stond open. Een fietser wachtte een kwartier."


@pytest.mark.model
@pytest.mark.parametrize(("named", "told"), [("of a", True), ("of b", False)])
def test_it_is_known_how_many_sentences_the_earlier_report_has(named: str, *, told: bool) -> None:
    found = reports(("Ochtendblad", "2024-03-05", LONGER), ("De Kustbode", "2024-03-08", LATER))
    assert bool(conflicts(found, f"contradiction\n{named}\t7.5\n-9\n9\nupdate\n-9\n")) == told


@pytest.mark.model
@pytest.mark.parametrize(
    ("word", "told"), [("a said staken", 0), ("a said eist", 1), ("b said eist", 0), ("b said ontslag", 1)],
)  # fmt: skip
def test_it_is_seen_which_words_a_sentence_has(word: str, told: int) -> None:
    quotes = {r.id: r for r in reports(*HARBOUR)}
    found = conflicts(list(quotes.values()), f"contradiction\n{word}\t0.5\n-9\n9\nupdate\n-9\n")
    side = 0 if word.startswith("a ") else 1
    texts = [" ".join(quotes[s.report].quote(s) for s in c.sides[side]) for c in found]
    assert bool(texts) == bool(told)
    assert all(word.rsplit(" ", 1)[1] in t for t in texts)


def test_what_trees_ask_for_of_two_sentences_is_known() -> None:
    trees = parse("contradiction\na said niet\t0.5\n1\nb said toch\t0.5\n1\n2\nupdate\nlike\t0.5\n1\n2\n")
    assert asked_words(trees) == {"niet", "toch"}


def test_how_like_two_are_is_seen_beside_the_others() -> None:
    found = beside(np.array([[1.0, 3.0, 0.0], [2.0, 3.0, 3.0]]))
    expected = {
        "rank a": [[2, 1, 3], [3, 1, 1]], "rank b": [[2, 1, 2], [1, 1, 1]],
        "over a": [[-2, 2, -3], [-1, 0, 0]], "over b": [[-1, 0, -3], [1, 0, 3]],
        "before": [[-1, 1, 3], [1, 3, 3]], "after": [[3, 3, 3], [3, 3, -1]],
    }  # fmt: skip
    assert {name: found[name].tolist() for name in expected} == expected
    assert beside(np.array([[0.5]]))["over a"].tolist() == [[0.5]]


CHEESE = "Kaas duurder\nOp de markt van Orm werd dinsdag veel kaas verkocht. De prijs steeg. Een koopman lachte. Het bleef droog."


@pytest.mark.model
@pytest.mark.parametrize("other", [FIRST, CHEESE], ids=["a copy", "other news"])
def test_nothing_is_told_of(other: str) -> None:
    assert not conflicts(reports(("Ochtendblad", "2024-03-05", FIRST), ("De Kustbode", "2024-03-06", other)))


@pytest.mark.model
def test_long_reports_are_left_to_the_rules() -> None:
    much = " ".join(f"In straat {n} stonden die ochtend mensen te praten over het weer en de markt." for n in range(1, 50))
    found = reports(("Ochtendblad", "2024-03-05", f"{FIRST} {much}"), ("De Kustbode", "2024-03-08", f"{LATER} {much}"))
    assert [c.id for c in conflicts(found)] == [c.id for c in conflicts(found, "")]


OFFICE = (
    ("Ochtendblad", "2024-03-05", "Kiesraad roept Storm uit\nDe kiesraad heeft Bea Storm maandag uitgeroepen tot president van Wiers. "
     "In de stad bleef het rustig. De winkels waren open. Een koor zong op het plein."),
    ("De Kustbode", "2024-03-06", "Buurlanden erkennen Aker\nOrm erkent Joost Aker als president van Wiers. "
     "Bea Storm is volgens Orm niet de president. De grens blijft open. Op de brug stond een lange rij."),
)  # fmt: skip


@pytest.mark.model
def test_what_the_cases_hold_too_few_of_is_left_to_the_other_finders() -> None:
    found = reports(*OFFICE)
    rules = [c for c in conflicts(found, "") if (c.judgement, c.topic) in SELDOM]
    assert rules, "nothing that the cases have few of is told by others"
    assert [c.id for c in conflicts(found, leaf(-9.0))] == [c.id for c in rules]
