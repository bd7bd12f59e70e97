"""A chronicle in a notebook: lists that can be narrowed, as plain rows and as data frames, and pages that reach nobody."""

from __future__ import annotations

import html
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import kroniek
from build import actor, chronicle, claim, entry, event, reading, report
from kroniek.errors import KroniekError
from kroniek.serve.notebook import DAYS, Notebook, frame
from kroniek.store import open_chronicle


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Notebook]:
    r = report("De raad stemde dinsdag, zei Visser. In april komt er een staking.", published="2024-03-06", outlet="De Bode")
    council, visser = actor(r, "De raad", kind="organisation"), actor(r, "Visser")
    vote = event(r, "De raad stemde dinsdag", "stemde", type="CONSULT", who=[council], at="2024-03-05")
    strike = event(r, "In april komt er een staking", "staking", type="PROTEST", at="2024-04", factuality="planned")
    found = reading(r, actors=[council, visser], events=[vote, strike], claims=[claim(r, "De raad stemde dinsdag", visser)])
    told = [entry(vote, summary="De raad stemde", at="2024-03-05", who=vote.who), entry(strike, summary="Staking", at="2024-04")]
    path = tmp_path / "case.kroniek"
    with open_chronicle(path, write=True) as file:
        assert file.add_readings([found]) == []
        file.replace_chronicle(chronicle(found, timeline=told), version=file.version)
    with kroniek.open(path) as opened:
        yield opened


def test_lists_are_tables_that_can_be_narrowed(case: Notebook) -> None:
    assert len(case.timeline) == 2
    assert [row["summary"] for row in case.timeline.where(type="PROTEST")] == ["Staking"]
    assert [row["summary"] for row in case.timeline.where(until=date(2024, 3, 31))] == ["De raad stemde"]
    assert len(case.timeline.where(type="PROTEST").where(until="2024-03")) == 0
    assert repr(case.timeline.where(type="PROTEST")).endswith("type='PROTEST': 1 rows>")
    assert case.claims.where(speaker="Visser").rows()[0]["quote"] == "De raad stemde dinsdag"
    assert case.table("reports").rows()[0]["outlet"] == "De Bode"


def test_every_list_has_its_name_and_its_rows(case: Notebook) -> None:
    for name in ("timeline", "claims", "figures", "actors", "stances", "conflicts"):
        assert getattr(case, name).rows() == list(case.table(name))


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        pytest.param(lambda c: c.table("rows"), "there is no list 'rows'", id="no such list"),
        pytest.param(lambda c: c.timeline.where(color="red"), "narrowed by color", id="no such filter"),
        pytest.param(lambda c: c.timeline.where(since="gisteren"), "from cannot be 'gisteren'", id="no such day"),
        pytest.param(lambda c: c.show("rep_000000000000"), "there is no report", id="no such report"),
    ],
)
def test_what_cannot_be_asked_says_what_can(case: Notebook, ask: Any, said: str) -> None:
    with pytest.raises(KroniekError, match=said):
        ask(case)


def test_rows_become_a_pandas_data_frame_with_days(case: Notebook) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    df = case.timeline.df()
    assert list(df["earliest"]) == [pandas.Timestamp("2024-03-05"), pandas.Timestamp("2024-04-01")]
    assert df.columns[0] == "id"


def test_rows_become_a_polars_data_frame_with_days(case: Notebook) -> None:
    pytest.importorskip("polars", reason="polars is not installed")
    assert case.timeline.pl()["latest"].to_list() == [date(2024, 3, 5), date(2024, 4, 30)]


@pytest.mark.parametrize(("call", "package"), [("df", "pandas"), ("pl", "polars")])
def test_a_package_that_is_missing_is_named(
    case: Notebook, call: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(KroniekError, match=f"pip install {package}"):
        getattr(case.timeline, call)()


def test_days_are_the_columns_that_hold_days(case: Notebook) -> None:
    row = case.timeline.rows()[0]
    assert {name for name, value in row.items() if isinstance(value, str) and value[:4].isdigit() and value[4:5] == "-"} <= set(DAYS)


def test_what_is_shown_is_a_page_in_a_frame_that_reaches_nobody(case: Notebook) -> None:
    for shown in (case, case.timeline, case.show(next(iter(case.readings())).report.id)):
        made = shown._repr_html_()
        assert made.startswith('<iframe srcdoc="')
        assert 'sandbox="allow-scripts"' in made
        inside = html.unescape(made.split('srcdoc="')[1].split('" sandbox')[0])
        assert "default-src 'none'" in html.unescape(inside)
        assert "<main" in inside


def test_a_frame_holds_any_page() -> None:
    assert '"><b>' not in frame('"><b>', 100)
