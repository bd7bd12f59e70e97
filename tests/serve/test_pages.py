"""Pages as records, without a page: what stands together, what is counted once, what is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import build
from kroniek.records import Chronicle, Conflict, Reading
from kroniek.serve.asked import Asked
from kroniek.serve.pages.actors import offices_of
from kroniek.serve.pages.claims import claims_page
from kroniek.serve.pages.figures import figures_page
from kroniek.serve.pages.grouping import bar_of, by_month
from kroniek.serve.pages.reader import reader_page
from kroniek.serve.pages.room import Room
from kroniek.serve.pages.stances import stances_page
from kroniek.serve.pages.timeline import timeline_page
from kroniek.store import open_chronicle

ALL = Asked()


@contextmanager
def room(readings: Iterable[Reading], chronicle: Chronicle) -> Iterator[Room]:
    """A chronicle file that holds these, to be asked."""
    with TemporaryDirectory() as folder, open_chronicle(Path(folder) / "case.kroniek", write=True) as file:
        assert file.add_readings(list(readings)) == []
        file.replace_chronicle(chronicle, version=file.version)
        yield Room(file)


def test_the_reader_holds_the_whole_text() -> None:
    r = build.report("De politie telt tien gewonden, zei Visser. Het regende 😀.", published="2024-03-06")
    said = build.claim(r, "De politie telt tien gewonden", build.actor(r, "Visser"))
    reading = build.reading(r, actors=[build.actor(r, "Visser")], claims=[said], figures=[build.figure(r, "tien gewonden", 10, 10)])
    with room([reading], build.chronicle(reading)) as asked:
        page = reader_page(asked, r.id)
    assert page
    assert "".join(p.text for p in page.pieces) == r.text
    assert any(set(p.kinds) == {"claim", "figure"} for p in page.pieces), "a figure in a claim"


def test_figures_of_one_conflict_answer_one_question_with_who_states_them() -> None:
    r = build.report("De politie telt tien gewonden. De bond telt twaalf gewonden.", published="2024-03-06")
    police, union = build.actor(r, "De politie"), build.actor(r, "De bond")
    ten, twelve = (build.figure(r, w, n, n, stated_by=a) for w, n, a in (("tien gewonden", 10, police), ("twaalf gewonden", 12, union)))
    clash = Conflict(id="con_1", topic="figure", judgement="contradiction", sides=((ten.span,), (twelve.span,)), reason="10 of 12")
    reading = build.reading(r, actors=[police, union], figures=[ten, twelve])
    for conflicts, together in (([clash], [["De politie", "De bond"]]), ([], [["De politie"], ["De bond"]])):
        with room([reading], build.chronicle(reading, conflicts=conflicts)) as asked:
            questions = figures_page(asked, ALL).questions
        assert [q.disputed for q in questions] == [bool(conflicts)] * len(questions)
        assert sorted([s.chain[0] for s in q.statements] for q in questions) == sorted(together)


def test_months_hold_every_line_once_and_undated_ones_stand_apart() -> None:
    r = build.report("A viel. B viel. C viel. D viel.", published="2024-03-06")
    at = {"A viel": "2024-03-01/2024-04-20", "B viel": None, "C viel": "1999", "D viel": "2024-03-05"}
    events = {w: build.event(r, w) for w in at}
    lines = [build.entry(events[w], summary=w, at=day) for w, day in sorted(at.items(), key=lambda kv: kv[1] or "9999")]
    reading = build.reading(r, events=events.values())
    with room([reading], build.chronicle(reading, timeline=lines)) as asked:
        page = timeline_page(asked, ALL)
    months = by_month(page.lines, page.drawing.domain, "")
    assert [(m.name, m.month, [x.summary for x in m.lines]) for m in months] == [
        ("before", None, ["C viel"]),
        ("month", 3, ["A viel", "D viel"]),
        ("undated", None, ["B viel"]),
    ]
    assert sum(b.n for b in page.bars) == pytest.approx(2, abs=0.05), "every line that is drawn, once"
    stretches = [bar_of(x.when, page.drawing.domain) for m in months for x in m.lines]
    assert [b and (b.width > 0, b.earlier, b.later) for b in stretches] == [
        (False, True, False),
        (True, False, False),
        (True, False, False),
        None,
    ]


@pytest.mark.parametrize(
    ("days", "drawn"),
    [
        pytest.param(["2024-03-01", "2024-03-05", "2024-03-30"], ("2024-03-01", "2024-03-30"), id="all of it"),
        pytest.param(["2017", "2024-03-01", "2024-03-05"], ("2024-03-01", "2024-03-05"), id="without years long past"),
        pytest.param(["2017-01-01", "2024-03-01", "2024-03-05"], ("2024-03-01", "2024-03-05"), id="without a day long past"),
        pytest.param(["2024-03-01", "2024-03-05", "2024-03-09", "2025-05-01"], ("2024-03-01", "2024-03-09"), id="nor one far ahead"),
        pytest.param(["2019", "2020"], ("2019-01-01", "2020-12-31"), id="only years"),
        pytest.param(["2024-03-04"], ("2024-03-04", "2024-03-04"), id="one day"),
        pytest.param(["2001-01-01", "2024-03-04"], ("2001-01-01", "2024-03-04"), id="two days, neither of them odd"),
        pytest.param([None], None, id="nothing dated"),
    ],
)
def test_the_drawn_period_is_where_nearly_all_lines_lie(days: list[str | None], drawn: tuple[str, str] | None) -> None:
    r = build.report(" ".join(f"Ding{i} viel." for i, _ in enumerate(days)), published="2024-03-06")
    events = [build.event(r, f"Ding{i} viel") for i, _ in enumerate(days)]
    reading = build.reading(r, events=events)
    lines = [build.entry(e, at=day) for e, day in zip(events, days, strict=True)]
    with room([reading], build.chronicle(reading, timeline=lines)) as asked:
        domain = timeline_page(asked, ALL).drawing.domain
    assert domain == (tuple(map(date.fromisoformat, drawn)) if drawn else None)


@pytest.mark.parametrize(
    ("asked", "drawn", "beside"),
    [
        ({}, ("2024-01-01", "2024-03-31"), (("2024-03-09", "2024-03-31"), ("2024-01-01", "2024-01-23"))),
        ({"since": "2024-01", "until": "2024-01"}, ("2024-01-01", "2024-01-31"), (None, ("2024-01-16", "2024-02-15"))),
        ({"since": "2024-03-01"}, ("2024-03-01", "2024-03-31"), (("2024-02-15", "2024-03-16"), None)),
    ],
    ids=["all: its last and its first quarter", "its beginning: half of it further", "its end"],
)
def test_the_periods_beside_the_one_that_is_shown(
    asked: dict[str, str], drawn: tuple[str, str], beside: tuple[tuple[str, str] | None, ...]
) -> None:
    days = ["2024-01-01", "2024-01-20", "2024-02-10", "2024-03-05", "2024-03-31"]
    r = build.report(" ".join(f"Ding{i} viel." for i, _ in enumerate(days)), published="2024-03-06")
    events = [build.event(r, f"Ding{i} viel") for i, _ in enumerate(days)]
    reading = build.reading(r, events=events)
    lines = [build.entry(e, at=day) for e, day in zip(events, days, strict=True)]
    with room([reading], build.chronicle(reading, timeline=lines)) as asked_of:
        page = timeline_page(asked_of, Asked().but(**asked))
    iso = [tuple(d.isoformat() for d in p) if p else None for p in (page.drawing.domain, page.earlier, page.later)]
    assert iso == [drawn, *beside]


def test_the_same_words_in_a_copied_report_are_no_second_row() -> None:
    text = "De politie telt tien gewonden en nog eens tien gewonden, zei Visser. Het regende."
    readings = []
    for source in ("a.txt", "b.txt"):
        r = build.report(text if source == "a.txt" else text + " Morgen meer.", source=source)
        found = [build.figure(r, "tien gewonden", 10, 10)]
        readings.append(build.reading(r, figures=found, claims=[build.claim(r, "De politie telt tien gewonden")]))
    a, b = (r.report.id for r in readings)
    with room(readings, build.chronicle(*readings)) as apart:
        assert (figures_page(apart, ALL).figures, claims_page(apart, ALL).total) == (2, 2)
    with room(readings, build.chronicle(*readings, copy_of=[(b, a)])) as asked:
        (question,) = figures_page(asked, ALL).questions
        (saying,) = claims_page(asked, ALL).sayings
    (statement,) = question.statements
    for one in (statement, saying):
        assert [one.passage.span.report, *(p.span.report for p in one.copies)] == [a, b]
    assert question.independent == 1


def test_the_same_stance_in_two_reports_is_one_view_with_two_places() -> None:
    readings = []
    for source in ("a.txt", "b.txt"):
        r = build.report(f"Jansen steunt Bos. {source}", source=source)
        holder, target = build.actor(r, "Jansen"), build.actor(r, "Bos")
        readings.append(build.reading(r, actors=[holder, target], stances=[build.stance(r, "Jansen steunt Bos", holder, target)]))
    first = readings[0].actors
    joined = Chronicle(
        actors=first, actor_of=tuple((a.id, b.id) for r in readings for a, b in zip(r.actors, first, strict=True))
    )
    with room(readings, joined) as asked:
        (view,) = stances_page(asked, ALL).views
    assert (len(view.told), view.independent) == (2, 2)


def test_an_office_that_only_somebody_quoted_gives_names_who_does() -> None:
    r = build.report("Volgens Visser is Tolan president. Tolan is dichter.", published="2024-03-06")
    visser = build.actor(r, "Visser")
    said = build.claim(r, "Tolan president", visser)
    tolan = build.actor(r, "Tolan", roles=[build.role(r, "president", claim=said), build.role(r, "dichter")])
    reading = build.reading(r, actors=[visser, tolan], claims=[said])
    with room([reading], build.chronicle(reading)) as asked:
        (held,) = offices_of(asked, [tolan.id]).values()
    assert {o.role: (o.claimed, o.by) for o in held} == {"president": (True, ("Visser",)), "dichter": (False, ())}
