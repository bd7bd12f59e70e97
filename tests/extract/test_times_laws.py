"""Laws of times: spans quote their text, an unknown day covers every known one, the solver proves, EDTF comes back, and"
" nothing is slow."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kroniek.extract.times import calendar as cal
from kroniek.extract.times import find_expressions, from_edtf, to_edtf
from kroniek.extract.times.solve import Gap, Unknowns
from kroniek.records import When

PIECES = (
    "woensdag", "gisteren", "vorige week", "eind mei", "drie weken geleden", "in januari", "over twee maanden", "al twintig jaar",
    "dit weekend",     "12 juni", "afgelopen zomer", "de komende dagen", "sinds maart", "tot 2031", "van 3 tot 12 mei", "en", ",", "de man",
    "zei", "zal", ".",
    "vannacht", "een dag later", "om half negen", "7", "2024-02-29", "1999", "tweeduizend", "kwart", "'s ochtends", "(", "-",
    "\n",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)
DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))


@given(TEXTS, DAYS)
@settings(max_examples=150, deadline=None)
def test_spans_lie_in_the_text_in_order_and_intervals_begin_before_they_end(text: str, day: date) -> None:
    found = find_expressions(text, day)
    assert all(0 <= e.start < e.end <= len(text) and not text[e.start].isspace() for e in found)
    assert [e.start for e in found] == sorted(e.start for e in found)
    assert all(not (e.when.earliest and e.when.latest) or e.when.earliest <= e.when.latest for e in found)


@given(st.sampled_from([p for p in PIECES if p not in {"een dag later", "om half negen"}]), DAYS, st.integers(0, 45))
@settings(max_examples=150, deadline=None)
def test_an_unknown_day_of_publication_covers_every_day_that_it_can_be(piece: str, day: date, width: int) -> None:
    last = day + timedelta(days=width)
    for wide, narrow in zip(
        find_expressions(piece, When(earliest=day, latest=last, reason="absolute")), find_expressions(piece, day), strict=True
    ):
        a, b = wide.when, narrow.when
        assert a.earliest is None or (b.earliest is not None and a.earliest <= b.earliest)
        assert a.latest is None or (b.latest is not None and b.latest <= a.latest)


@given(DAYS, st.integers(0, 800), st.sampled_from(["D", "M", "Y", "open", "start"]))
@settings(max_examples=100, deadline=None)
def test_edtf_comes_back(day: date, width: int, kind: str) -> None:
    first, last = cal.around(day, kind) if kind in {"M", "Y"} else (day, day + timedelta(days=width if kind == "D" else 0))
    when = When(earliest=None if kind == "open" else first, latest=None if kind == "start" else last, reason="absolute")
    assert from_edtf(to_edtf(when)) == when


EDTF = [
    ("2019-05", "2019-05-01", "2019-05-31", "absolute"),
    ("2019-05-01/2019-05-29", "2019-05-01", "2019-05-29", "absolute"),
    ("2018~", "2018-01-01", "2018-12-31", "vague"),
    ("198X", "1980-01-01", "1989-12-31", "absolute"),
    ("2019-05-XX", "2019-05-01", "2019-05-31", "absolute"),
]


@pytest.mark.parametrize(("text", "first", "last", "reason"), EDTF, ids=[r[0] for r in EDTF])
def test_edtf_is_read(text: str, first: str, last: str, reason: str) -> None:
    assert from_edtf(text) == When(earliest=date.fromisoformat(first), latest=date.fromisoformat(last), reason=reason)


def test_edtf_that_is_none_says_what_is_possible() -> None:
    with pytest.raises(ValueError, match=r"'mei 2019'.*write 2019"):
        from_edtf("mei 2019")


def test_the_solver_strikes_days_and_keeps_the_proof() -> None:
    u = Unknowns()
    u.add("published", [date(2019, 5, d) for d in range(1, 32)])
    u.add("told", [date(2019, 5, d) for d in (1, 8, 15, 22, 29)])
    u.add("planned", [date(2019, 5, d) for d in (2, 9, 16, 23, 30)])
    u.add("pinned", [date(2019, 5, 9)])
    u.tie(Gap(first="told", second="published", low=0, high=6, why="woensdag"))
    u.tie(Gap(first="told", second="planned", low=1, high=7, why="donderdag"))
    u.tie(Gap(first="pinned", second="planned", low=0, high=0, why="9 mei"))
    u.solve()
    assert u.bounds("told") == (date(2019, 5, 8), date(2019, 5, 8))
    assert u.bounds("published") == (date(2019, 5, 8), date(2019, 5, 14))
    assert u.proof("published") == ("woensdag", "donderdag", "9 mei")


def test_a_contradiction_leaves_what_was_known() -> None:
    u = Unknowns()
    u.add("a", [date(2019, 5, 1)])
    u.add("b", [date(2019, 5, 9)])
    u.tie(Gap(first="a", second="b", low=0, high=1, why="een dag later"))
    u.solve()
    assert (u.bounds("a")[0], u.bounds("b")[0], u.proof("a")) == (date(2019, 5, 1), date(2019, 5, 9), ())


FEASTS = {
    "Nieuwjaarsdag": "nieuwjaarsdag", "Goede vrijdag": "goede vrijdag", "Eerste paasdag": "eerste paasdag",
    "Tweede paasdag": "tweede paasdag", "Koningsdag": "koningsdag",
    "Hemelvaartsdag": "hemelvaartsdag", "Eerste pinksterdag": "eerste pinksterdag", "Tweede pinksterdag": "tweede pinksterdag",
    "Eerste kerstdag": "eerste kerstdag", "Tweede kerstdag": "tweede kerstdag",
}  # fmt: skip


@pytest.mark.parametrize("year", [2014, 2019, 2024, 2025, 2031])
def test_feasts_are_those_of_the_holidays_package(year: int) -> None:
    known = cal.public_holidays("NL", "nl", year)
    ours = {name: find_expressions(f"De winkel was op {word} {year} dicht.")[0].when.earliest for name, word in FEASTS.items()}
    assert ours == {name: known[name] for name in FEASTS}


LONG = [
    ("digits", "1" * 40),
    ("digits with hyphens", "12-" * 40),
    ("number words", "drie "),
    ("one long number word", "tweehonderdduizend" * 3),
    ("units", "week jaar dag "),
    ("since and since", "sinds de "),
    ("feasts", "Koningsdag en "),
    ("dates", "3 mei "),
    ("hours", "om half negen "),
    ("years and that day", "1999, die dag "),
    ("open quotations", "‘aan ’t "),
    ("weekdays", "woensdag dinsdag "),
    ("quotation marks", "\" ' “ "),
]  # fmt: skip


@pytest.mark.parametrize("piece", [r[1] for r in LONG], ids=[r[0] for r in LONG])
@pytest.mark.parametrize("appointments", [False, True])
def test_twice_the_text_takes_about_twice_the_time(piece: str, appointments: bool) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        best = 9e9
        for _ in range(2):
            began = time.process_time()
            find_expressions(text, date(2023, 6, 14), appointments=appointments)
            best = min(best, time.process_time() - began)
        return best

    seconds(200)
    assert seconds(4000) < 4.5 * seconds(2000) + 0.02
