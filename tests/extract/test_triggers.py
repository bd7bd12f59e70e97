"""Which words tell an event by what was learned: what the weights take away and add, and what they leave alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from build import actor, report
from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract.events import find_events
from kroniek.extract.events.scene import Scene, scene_of
from kroniek.extract.events.triggers import JUDGED, View, sifted

NL = lang.load("nl")
pytestmark = pytest.mark.model

ARREST = "De politie arresteerde zaterdag de bankier."
AWAY, ADDED = (-9.0, 0.0), (0.0, 9.0)


def scene(text: str) -> Scene:
    r = report(text)
    actors = tuple(actor(r, name, kind=kind) for name, kind in (("De politie", "organisation"), ("de bankier", "person")) if name in text)
    return scene_of(nlp("nl")(r.text), r, NL, actors, (), ())


def lemmas(text: str, weights: Mapping[str, tuple[float, ...]]) -> list[str]:
    """What is told, in order, by these weights."""
    seen = scene(text)
    learned = replace(seen, lang=replace(NL, events=replace(NL.events, trigger_weights=weights, judged_weights={})))
    return [e.lemma for e in sifted(learned, find_events(seen))[1]]


@pytest.mark.parametrize(
    ("why", "text", "weights", "expected"),
    [
        ("a language that learned nothing keeps its rules", ARREST, {}, ["arresteren"]),
        ("what little speaks for is taken away", ARREST, {"bias": AWAY}, []),
        ("features add up", ARREST, {"bias": AWAY, "lemma=arresteren": (9.0, 0.0)}, ["arresteren"]),
        ("a noun for what happens stays", "Na de stroomstoring was het donker.", {"bias": AWAY}, ["stroomstoring"]),
        ("a verb that the rules pass over is added", "De muis die gisteren knaagde is weg.", {"bias": ADDED}, ["knagen"]),
        ("not one in another tense", "De muis die nu knaagt is weg.", {"bias": ADDED}, []),
        ("nor what has not happened", "De muis die niet knaagde is weg.", {"bias": ADDED}, []),
        ("nor what is known to tell nothing", "De muis die gisteren dacht is weg.", {"bias": ADDED}, []),
        ("nor the verb of a phrase that tells nothing", "De film die de aandacht trok is weg.", {"bias": ADDED}, []),
        ("nor the verb of what a noun tells", "De politie voerde gesprekken met de bankier.", {"bias": ADDED}, ["gesprek"]),
    ],
)
def test_weights_decide(why: str, text: str, weights: dict[str, tuple[float, ...]], expected: list[str]) -> None:
    assert lemmas(text, weights) == expected, why


def test_an_added_event_is_whole_and_in_its_place() -> None:
    seen = scene("Dat is de bankier die gisteren knaagde. De politie arresteerde zaterdag een dief.")
    learned = replace(seen, lang=replace(NL, events=replace(NL.events, trigger_weights={"bias": (9.0, 9.0)}, judged_weights={})))
    later, events = sifted(learned, find_events(seen))
    names = {a.id: a.name for a in seen.actors}
    who = {e.lemma: [names[a] for a in e.who] for e in events}
    assert who["knagen"] == ["de bankier"]
    assert who["arresteren"] == ["De politie"]
    assert [e.trigger for e in events] == sorted(e.trigger for e in events)
    assert {"knagen", "arresteren"} <= {f.lemma for f in later.predicates}, "its predicate stands among the others"


@pytest.mark.parametrize(
    ("why", "text", "weights", "expected"),
    [
        ("what readers take for none is taken away", ARREST, {"bias": (-1.0,)}, []),
        ("what they take for one stays", ARREST, {"bias": (2.0,)}, ["arresteren"]),
        ("by the word too", ARREST, {"bias": (-1.0,), "lemma=arresteren": (4.0,)}, ["arresteren"]),
        ("by the sentence too", ARREST, {"bias": (-1.0,), "past=True": (4.0,)}, ["arresteren"]),
        ("by how much of something there is", ARREST, {"bias": (-1.0,), "past": (4.0,)}, ["arresteren"]),
        ("just as much as it takes does", ARREST, {"bias": (JUDGED,)}, ["arresteren"]),
        ("a little less does not", ARREST, {"bias": (JUDGED - 0.1,)}, []),
        ("a noun is judged like a verb", "De arrestatie van de bankier verliep rustig.", {"bias": (-1.0,)}, []),
        ("and what is only planned", "De politie gaat de bankier arresteren.", {"bias": (-1.0,)}, []),
    ],
)
def test_readers_decide(why: str, text: str, weights: dict[str, tuple[float, ...]], expected: list[str]) -> None:
    seen = scene(text)
    words = replace(NL.events, trigger_weights={"bias": (0.0, 0.0)}, judged_weights=weights)
    learned = replace(seen, lang=replace(NL, events=words))
    assert [e.lemma for e in sifted(learned, find_events(seen))[1]] == expected, why


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        (ARREST, "who=organisation,True,verb,past"), (ARREST, "past=True"), (ARREST, "names=True"), (ARREST, "asks=False"),
        ("Arresteert de politie de bankier?", "asks=True"), ("Wij denken dat de politie de bankier arresteerde.", "self=True"),
        (ARREST, "tenses=past,past,past,verb"), (ARREST, "told=past,happened,verb"), (ARREST, "doer=de,Sing,verb"),
        ("Agenten arresteren de bankier.", "doer=bare,Plur,NOUN,verb"), ("Drie agenten arresteerden de bankier.", "doer=counted,Plur,verb"),
        ("Zij arresteerden de bankier.", "doer=zij,past,False"), ("Na een arrestatie vluchtte de bankier.", "set=een,Sing"),
    ],
)  # fmt: skip
def test_what_readers_see(text: str, feature: str) -> None:
    seen = scene(text)
    events = find_events(seen)
    assert feature in View(seen, events).setting(events[0])


def test_how_much_of_it_there_is() -> None:
    seen = scene("De politie arresteerde de bankier. Zij zwijgt.")
    events = find_events(seen)
    measures = dict(View(seen, events).measures(events[0]))
    assert measures["past"] == 0.5, "one of two finite verbs"
    assert measures["many names"] > measures["many times"] == 0, "two actors by name, no time"
    assert {"near0", "about0", "topic0"} <= measures.keys()


@pytest.mark.parametrize(
    "feature",
    ["lemma=arresteren", "rule=happened,verb", "who=organisation,person", "tense=past,verb,True", "subject=organisation,verb,True",
     "again=1,True,verb", "w=zaterdag", "next-1=NOUN,verb", "opens=True"],
)  # fmt: skip
def test_what_there_is_to_see(feature: str) -> None:
    seen = scene(ARREST)
    events = find_events(seen)
    assert feature in View(seen, events).of_event(events[0])


def test_the_table_holds_numbers_for_features_that_are_made() -> None:
    seen = scene(ARREST)
    events = find_events(seen)
    made = set(View(seen, events).of_event(events[0]))
    assert made & NL.events.trigger_weights.keys(), "no feature of a plain sentence has a weight"
    assert all(len(ws) == 2 and max(map(abs, ws)) < 10 for ws in NL.events.trigger_weights.values())
    made = set(View(seen, events).setting(events[0]))
    assert made & NL.events.judged_weights.keys(), "no feature of the setting has a weight"
    assert all(len(ws) == 1 and abs(ws[0]) < 10 for ws in NL.events.judged_weights.values())
