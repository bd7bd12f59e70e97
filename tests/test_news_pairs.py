"""The pairs of passages of newspapers that readers listed: each in its group, and half of them not to be looked at."""

from __future__ import annotations

from news_pairs import KINDS, groups, held, listed


def test_each_pair_is_of_two_reports_of_its_group() -> None:
    known = groups()
    for pair in listed():
        assert {pair.left[0], pair.right[0]} <= set(known[pair.group])
        assert pair.left[0] != pair.right[0]
        assert all(0 <= start < end for _, start, end in (pair.left, pair.right))
        assert pair.kind in KINDS


def test_no_report_is_of_two_groups() -> None:
    every = [report for reports in groups().values() for report in reports]
    assert len(every) == len(set(every)) == 205


def test_what_is_held_is_that_of_even_groups() -> None:
    assert all((r in held()) == (group % 2 == 0) for group, reports in groups().items() for r in reports)
