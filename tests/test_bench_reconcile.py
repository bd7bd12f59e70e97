"""The reports that the bench makes: other names in the same places, and nothing shared with the reports that they were made from."""

from __future__ import annotations

import build
from bench_reconcile import renamed
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Reading


def story() -> Reading:
    r = build.report("Mira Tolan kwam maandag naar Belmarië. Het Belmarische leger zweeg.", published="2024-03-05")
    mira, land = build.actor(r, "Mira Tolan"), build.actor(r, "Belmarië", kind="state")
    came = build.event(r, "Mira Tolan kwam maandag naar Belmarië", "kwam", lemma="komen", who=[mira], where=[land], at="2024-03-04")
    return build.reading(r, actors=[mira, land], events=[came])


def test_other_names_stand_where_the_names_stood() -> None:
    old, (new,) = story(), renamed([story()], 1)
    assert [len(w) for w in new.report.text.split()] == [len(w) for w in old.report.text.split()]
    assert new.report.text.split()[2:5] == ["kwam", "maandag", "naar"]
    assert {"Mira", "Belmarië.", "Belmarische"}.isdisjoint(new.report.text.split())
    assert [new.report.quote(a.mentions[0].span) for a in new.actors] == [a.name for a in new.actors]
    assert new.report.text.split()[5][:4] == new.report.text.split()[7][:4], "what is made from a name still is"


def test_copies_are_stories_of_their_own() -> None:
    one, two, again = (renamed([story()], n)[0] for n in (1, 2, 1))
    assert one == again
    made = reconcile([one, two], lang.load("nl"))
    assert len(made.timeline) == 2
    assert len(made.actors) == 4
    assert made.copy_of == ()
