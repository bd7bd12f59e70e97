"""Whether an event happened by what was learned: what the weights decide, and what they leave alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from build import actor, report
from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract.events import find_events
from kroniek.extract.events.happened import WAYS, by_sentence, features, weighed
from kroniek.extract.events.scene import Scene, scene_of

NL = lang.load("nl")
pytestmark = pytest.mark.model

ARREST = "De politie arresteerde zaterdag de bankier."
WANTED = "De politie wil de bankier arresteren."
NONE = "De politie arresteerde de bankier niet."


def scene(text: str) -> Scene:
    r = report(text)
    actors = (actor(r, "De politie", kind="organisation"), actor(r, "de bankier", kind="person"))
    return scene_of(nlp("nl")(r.text), r, NL, actors, (), ())


def reading(text: str, weights: Mapping[str, tuple[float, ...]]) -> str:
    seen = scene(text)
    learned = replace(seen, lang=replace(NL, events=replace(NL.events, factuality_weights=weights)))
    return weighed(learned, find_events(seen))[0].factuality


def says(against: float, way: str = "") -> tuple[float, ...]:
    return (against, *(1.0 if w == way else 0.0 for w in WAYS))


@pytest.mark.parametrize(
    ("why", "text", "weights", "expected"),
    [
        ("a language that learned nothing keeps its rules", ARREST, {}, "happened"),
        ("much against it makes it what speaks for most", ARREST, {"bias": says(2.0, "disputed")}, "disputed"),
        ("a little against it is not enough", ARREST, {"bias": says(0.2, "disputed")}, "happened"),
        ("features add up", ARREST, {"bias": says(-1.0), "lemma=arresteren": says(2.0, "possible")}, "possible"),
        ("what the rules say has not happened stays in their way of it", WANTED, {"bias": says(2.0, "disputed")}, "planned"),
        ("or has happened, where the weights say so", WANTED, {"bias": says(-2.0)}, "happened"),
        ("what is denied in so many words stays so", NONE, {"bias": says(-9.0)}, "negated"),
    ],
)
def test_weights_decide(why: str, text: str, weights: dict[str, tuple[float, ...]], expected: str) -> None:
    assert reading(text, weights) == expected, why


def test_an_event_of_speech_is_weighed_as_its_verb() -> None:
    seen = scene(ARREST)
    event = find_events(seen)[0]
    learned = replace(
        seen, predicates=(), lang=replace(NL, events=replace(NL.events, factuality_weights={"bias": says(1.0, "possible")}))
    )
    assert [e.factuality for e in weighed(learned, (event,))] == ["possible"]


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        (WANTED, "gov0=willen,xcomp"),
        (WANTED, "gov=willen"),
        ("De politie zal de bankier arresteren.", "aux=zullen,present"),
        ("De politie arresteerde de bankier misschien.", "adv=misschien"),
        ("De bank gaat dicht als De politie de bankier arresteert.", "mark=als"),
    ],
)
def test_what_there_is_to_see(text: str, feature: str) -> None:
    seen = scene(text)
    events = find_events(seen)
    made = [
        features(f, None, "happened", seen, by_sentence(seen.doc, events)) for f in seen.predicates if f.lemma == "arresteren"
    ]
    assert feature in made[0]
    assert len(set(made[0])) == len(made[0]), "each once"


def test_the_table_holds_numbers_for_features_that_are_made() -> None:
    seen, table = scene(ARREST), NL.events.factuality_weights
    events = find_events(seen)
    made = features(seen.predicates[0], events[0], "happened", seen, by_sentence(seen.doc, events))
    assert len(set(made) & table.keys()) > 10, "no features of a plain sentence have a weight"
    assert all(len(w) == 1 + len(WAYS) and max(map(abs, w)) < 10 for w in table.values())
