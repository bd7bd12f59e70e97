"""Agreement of two annotations: the same is 1, nothing in common is 0, and each row counts what its name says."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

import agreement
import authoring
import checks
import standoff

TEXT = "Zeker vijf mensen zijn op 2 mei 2018 in Gent gewond geraakt, zei de politie. Zij zoekt de dader.\n"
LINES = """
topic crime
actor slachtoffers | group | d Zeker vijf mensen
actor gent | place | n Gent
actor pol | organisation | d de politie; p Zij
actor dader | person | d de dader
time t1 | DATE | op 2 mei 2018 | 2018-05-02 2018-05-02
event e1 | NONE happened | Zeker … geraakt | gewond | gewond raken | whom=slachtoffers where=gent by=pol | t1
event e2 | COERCE/NONE happened | Zij zoekt de dader | zoekt | zoeken | who=pol whom=dader | -
claim c1 | indirect | Zeker … geraakt | de politie | zei | pol
figure f1 | Zeker vijf mensen | 5 - | persons | of=slachtoffers by=pol | t1
stance opposes | Zij zoekt de dader | pol -> dader
""".strip().splitlines()


def made(*changes: tuple[str, str]) -> dict[str, Any]:
    lines = "\n".join(LINES)
    for old, new in changes:
        assert old in lines
        lines = lines.replace(old, new)
    return authoring.compiled("x.1", lines.splitlines(), TEXT)


def compared(first: dict[str, Any], second: dict[str, Any]) -> dict[str, float | None]:
    comparison = agreement.Comparison()
    comparison.add(first, second, TEXT)
    return {name: row.f for name, row in comparison.rows.items()}


def test_the_same_annotation_agrees_wholly() -> None:
    assert set(compared(made(), made()).values()) == {1.0}


def test_other_ids_are_the_same_annotation() -> None:
    assert set(compared(made(), made(("pol", "agenten"), ("de agentenitie", "de politie"))).values()) == {1.0}


@pytest.mark.parametrize(
    ("reason", "change", "row", "expected"),
    [
        ("an article more or less is the same mention", ("d de politie", "d politie"), "actors.mention", 1.0),
        ("a missing mention", ("actor gent | place | n Gent\n", ""), "actors.mention", 6 / 7),
        ("pronouns do not count as mentions", ("; p Zij", ""), "actors.mention", 1.0),
        ("but they are company", ("; p Zij", ""), "actors.b3", 7.5 / 9),
        ("another value", ("2018-05-02 2018-05-02", "2018-05-01 2018-05-02"), "times.value", 0.0),
        ("the same span", ("2018-05-02 2018-05-02", "2018-05-01 2018-05-02"), "times.span", 1.0),
        ("another bound", ("| 5 - |", "| 5 5 |"), "figures.value", 0.0),
        ("half of the words are enough", ("indirect | Zeker … geraakt", "indirect | mensen … geraakt"), "claims.content", 1.0),
        ("less are not", ("indirect | Zeker … geraakt", "indirect | Zeker vijf"), "claims.content", 0.0),
        ("another speaker and place", ("de politie | zei | pol", "dader | zei | dader"), "claims.source", 0.0),
        ("a missing event", (LINES[7] + "\n", ""), "events.trigger", 2 / 3),
        ("another type", ("COERCE/NONE", "ASSAULT"), "events.typed", 0.0),
        ("an alternative is the same type", ("COERCE/NONE", "ASSAULT/COERCE"), "events.typed", 1.0),
        ("another factuality", ("COERCE/NONE happened", "COERCE planned"), "events.factuality", 0.5),
        ("another agent", ("who=pol whom=dader", "who=gent whom=dader"), "events.who", 0.0),
        ("another kind of stance", ("stance opposes", "stance accuses"), "stances", 0.0),
    ],
)
def test_rows(reason: str, change: tuple[str, str], row: str, expected: float) -> None:
    found = compared(made(), made(change))[row]
    assert found == pytest.approx(expected, abs=0.005), reason


@pytest.mark.skipif(not standoff.CORPORA.is_dir(), reason="the corpora folder is not on this machine")
def test_the_page_is_what_the_tool_prints(capsys: pytest.CaptureFixture[str]) -> None:
    """`python corpus/agreement.py --write` rewrites it."""
    assert agreement.main([]) == 0
    assert capsys.readouterr().out.strip() in agreement.TARGET.read_text("utf-8")


@pytest.mark.skipif(not standoff.CORPORA.is_dir(), reason="the corpora folder is not on this machine")
def test_what_was_annotated_twice_is_sound() -> None:
    known = standoff.texts(standoff.CORPORA)
    for path in sorted(standoff.DOUBLE.glob("*.json")):
        document = standoff.load(path)
        assert checks.errors(document, standoff.checked(document, known)) == [], path.name


def test_agreement_has_no_direction() -> None:
    other = made(("actor gent | place | n Gent\n", ""), (" where=gent", ""), ("| 5 - |", "| 5 5 |"))
    assert compared(made(), other) == compared(other, made())


def test_events_that_neither_calls_core_do_not_count() -> None:
    less = deepcopy(made())
    less["events"][1]["core"] = False
    more = deepcopy(less)
    del less["events"][1]
    assert compared(more, less)["events.trigger"] == 1.0
    assert compared(more, less)["events.all"] == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("reason", "pairs", "expected"),
    [
        ("always the same", [("a", "a"), ("b", "b")], 1.0),
        ("as by chance", [("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")], 0.0),
        ("worse than chance", [("a", "b"), ("b", "a")], -1.0),
        ("one category says nothing", [("a", "a")], None),
        ("nothing to compare", [], None),
    ],
)
def test_kappa(reason: str, pairs: list[tuple[str, str]], expected: float | None) -> None:
    row = agreement.Row()
    for a, b in pairs:
        row.categories[a, b] += 1
    assert row.kappa == expected, reason
