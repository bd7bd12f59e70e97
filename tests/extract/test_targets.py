"""Whom an event is done to by what was learned: who is weighed, what the weights decide, and what they leave alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from build import actor, report
from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract.events import find_events
from kroniek.extract.events.scene import Scene, scene_of
from kroniek.extract.events.targets import Deeds, aimed, choices
from kroniek.records import Mention, Span

NL = lang.load("nl")
pytestmark = pytest.mark.model

ARREST = "De politie arresteerde zaterdag de bankier na een klacht van de winkelier. De burgemeester zweeg."
ACTORS = ("De politie", "de bankier", "de winkelier", "De burgemeester")


def scene(text: str = ARREST, names: tuple[str, ...] = ACTORS, *, kind: str = "group") -> Scene:
    r = report(text)
    actors = tuple(actor(r, name, kind=kind) for name in names)
    return scene_of(nlp("nl")(r.text), r, NL, actors, (), ())


def whom(seen: Scene, weights: Mapping[str, float]) -> set[str]:
    """The names of those the first event is done to, by these weights."""
    learned = replace(seen, lang=replace(NL, events=replace(NL.events, target_weights=weights)))
    event = aimed(learned, find_events(seen))[0]
    return {a.name for a in seen.actors if a.id in event.whom}


@pytest.mark.parametrize(
    ("why", "weights", "expected"),
    [
        ("a language that learned nothing keeps its frames", {}, {"de bankier"}),
        ("whom the frames name stays where nothing is known of it", {"bias": -1.0}, {"de bankier"}),
        ("much against it takes even that away", {"bias": -1.0, "rule=whom": -2.0}, set()),
        (
            "who stands in the sentence can be one, who stands in another cannot",
            {"bias": 2.0},
            {"De politie", "de bankier", "de winkelier"},
        ),
        (
            "a feature of one actor speaks for that one",
            {"bias": -2.0, "rule=whom": 2.0, "case=van,": 3.0},
            {"de bankier", "de winkelier"},
        ),
    ],
)
def test_weights_decide_within_the_sentence(why: str, weights: dict[str, float], expected: set[str]) -> None:
    assert whom(scene(), weights) == expected, why


def test_who_stands_in_a_clause_below_is_left_out() -> None:
    text = "De politie arresteerde de bankier, die de winkelier had bedrogen."
    assert whom(scene(text, ACTORS[:3]), {"bias": 2.0}) == {"De politie", "de bankier"}


def test_one_person_does_nothing_to_himself() -> None:
    assert "De politie" not in whom(scene(kind="person"), {"bias": 2.0})


def test_each_actor_of_the_sentence_and_of_the_frames_is_weighed_once() -> None:
    seen = scene()
    events, names = find_events(seen), {a.id: a.name for a in seen.actors}
    event = events[0]
    found = next(f for f in seen.predicates if f.trigger.idx == event.trigger.start)
    weighed = list(choices(event, found, seen, Deeds(seen.doc, events)))
    assert [names[c.actor] for c in weighed] == ["de bankier", "De politie", "de winkelier"], (
        "those of the frames, then by place"
    )
    assert [c.framed for c in weighed] == [True, False, False]
    assert all(len(set(c.features)) == len(c.features) for c in weighed)


def test_what_an_actor_does_and_undergoes_elsewhere_is_told() -> None:
    text = "De politie arresteerde de bankier. De winkelier klaagde de bankier aan. Agenten arresteerden de winkelier."
    r = report(text)
    at = text.rindex("de winkelier")
    again = Mention(span=Span(r.id, at, at + len("de winkelier")), form="nominal")
    actors = (actor(r, "De politie"), actor(r, "de bankier"), actor(r, "De winkelier", again), actor(r, "Agenten"))
    seen = scene_of(nlp("nl")(r.text), r, NL, actors, (), ())
    events, names = find_events(seen), {a.id: a.name for a in seen.actors}
    found = {f.trigger.idx: f for f in seen.predicates}
    deeds = Deeds(seen.doc, events)
    told = {names[c.actor]: c.features for c in choices(events[-1], found[events[-1].trigger.start], seen, deeds)}
    assert {"did=True,whom", "doessame=False", "undergoessame=False"} <= set(told["De winkelier"])
    assert "did=False,who" in told["Agenten"]
    assert "pairs=0,whom" in told["De winkelier"], "nothing else is told between the two"


def test_the_table_holds_numbers_for_features_that_are_made() -> None:
    seen = scene()
    events = find_events(seen)
    made = {f for e in events for c in choices(e, seen.predicates[0], seen, Deeds(seen.doc, events)) for f in c.features}
    assert made & NL.events.target_weights.keys(), "no feature of a plain sentence has a weight"
    assert all(abs(w) < 10 for w in NL.events.target_weights.values())
