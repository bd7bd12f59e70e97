"""What counts as the right doer beside a reader's answer, and how the rest fails."""

from __future__ import annotations

import pytest

from build import actor, event, mention, reading, report
from doers_read import DRAWN, KEPT, answers, judged, verdict

TEXT = "Peters sprak met Jansen. Daarna vertrok hij."
PETERS, JANSEN, HE = "0-6", "17-23", "40-43"


@pytest.mark.parametrize(
    ("why", "who", "said", "expected"),
    [
        ("whom the reader names", ("Peters",), PETERS, "right"),
        ("one of those who do it together", ("Peters",), f"{PETERS}+{JANSEN}", "right"),
        ("one too many", ("Peters", "Jansen"), PETERS, "another"),
        ("nobody where nobody is named", (), "-", "right"),
        ("an invention", ("Peters",), "-", "somebody for nobody"),
        ("a miss", (), PETERS, "nobody for somebody"),
        ("another", ("Peters",), JANSEN, "another"),
        ("whom a pronoun stands for", ("Jansen",), f"{HE}/{JANSEN}", "right"),
        ("the right word, joined with another", ("Jansen",), f"{HE}/{PETERS}", "a pronoun joined with another"),
        ("the right word, of which no more is said", ("Jansen",), HE, "right"),
        ("whom the program does not know", (), "?", "the doer is no actor of ours"),
        ("nor is another right", ("Peters",), "?", "another, and the doer is no actor of ours"),
    ],
)
def test_a_doer_beside_the_answer(why: str, who: tuple[str, ...], said: str, expected: str) -> None:
    r = report(TEXT)
    actors = (actor(r, "Peters"), actor(r, "Jansen", mention(r, "hij", form="pronoun")))
    told = event(r, "vertrok", who=(a for a in actors if a.name in who))
    found = reading(r, actors=actors, events=(told,))
    answer = answers([f"{r.id}\t32\t{said}\trandom"])[r.id][32]
    assert verdict(told, found, answer) == expected, why


def test_what_is_no_longer_told_is_counted_apart() -> None:
    r = report(TEXT, source="reports.jsonl#12")
    said = answers([f"12\t32\t{PETERS}\trandom", "12\t7\tno_event\twrong"])
    assert list(said["12"]) == [32], "what is no event has no doer"
    assert list(judged([reading(r)], said)) == [("random", "no longer told")]


def test_the_table_is_whole() -> None:
    said = answers(KEPT.read_text("utf-8").splitlines())
    assert sum(map(len, said.values())) > 1000
    assert {a.drawn for told in said.values() for a in told.values()} == set(DRAWN)
