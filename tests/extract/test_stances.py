"""Who is for or against whom."""

from __future__ import annotations

import pytest

from build import actor, report
from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract.events import find_events
from kroniek.extract.events.scene import scene_of
from kroniek.extract.stances import find_stances
from kroniek.lang.shapes.stances import Attitude
from kroniek.records import Claim, Span, Stance

NL = lang.load("nl")
pytestmark = pytest.mark.model


def stances_of(text: str, *names: str, said_by: str | None = None) -> set[tuple[str, str, str]]:
    """Holder, kind and target by name; `said_by` says all of the text."""
    r = report(text)
    actors = tuple(actor(r, name, kind="state") for name in names)
    doc = nlp("nl")(r.text)
    speaker = next((a.id for a in actors if a.name == said_by), None)
    claims = (
        (Claim(id="c", span=Span(r.id, 0, len(text)), mode="direct", cue=None, source=None, speaker=speaker),)
        if speaker
        else ()
    )
    scene = scene_of(doc, r, NL, actors, (), claims)
    found: tuple[Stance, ...] = find_stances(scene, find_events(scene))
    name = {a.id: a.name for a in actors}
    for s in found:
        assert r.quote(s.span)
    return {(name[s.holder], s.kind, name[s.target]) for s in found}


ROWS = [
    ("support", "De vakbond steunt de minister.", ("De vakbond", "de minister"), ("De vakbond", "supports", "de minister")),
    (
        "recognition",
        "Het koninkrijk erkent de generaal.",
        ("Het koninkrijk", "de generaal"),
        ("Het koninkrijk", "recognises", "de generaal"),
    ),
    (
        "recognised by",
        "De generaal is erkend door het koninkrijk.",
        ("De generaal", "het koninkrijk"),
        ("het koninkrijk", "recognises", "De generaal"),
    ),
    (
        "recognition refused",
        "Het koninkrijk erkent de generaal niet.",
        ("Het koninkrijk", "de generaal"),
        ("Het koninkrijk", "rejects", "de generaal"),
    ),
    ("accusation", "De bond beschuldigt de bank van fraude.", ("De bond", "de bank"), ("De bond", "accuses", "de bank")),
    ("sanction", "De unie straft het regime.", ("De unie", "het regime"), ("De unie", "sanctions", "het regime")),
    (
        "protest",
        "De studenten demonstreren tegen de rector.",
        ("De studenten", "de rector"),
        ("De studenten", "opposes", "de rector"),
    ),
    (
        "call for a resignation",
        "De bond eist dat de minister aftreedt.",
        ("De bond", "de minister"),
        ("De bond", "opposes", "de minister"),
    ),
    (
        "call for sanctions",
        "De leider pleit voor sancties tegen het regime.",
        ("De leider", "het regime"),
        ("De leider", "opposes", "het regime"),
    ),
    (
        "strife",
        "De oorlog tussen het noorden en het zuiden duurt voort.",
        ("het noorden", "het zuiden"),
        ("het noorden", "opposes", "het zuiden"),
    ),
    (
        "ally, of",
        "Het koninkrijk is een bondgenoot van de republiek.",
        ("Het koninkrijk", "de republiek"),
        ("Het koninkrijk", "allied", "de republiek"),
    ),
    (
        "demand that somebody goes, by a noun",
        "De boeren eisen het aftreden van de minister.",
        ("De boeren", "de minister"),
        ("De boeren", "opposes", "de minister"),
    ),
    (
        "coalition",
        "Twintig jaar lang regeerde een coalitie van de liberalen met de groenen.",
        ("de liberalen", "de groenen"),
        ("de liberalen", "allied", "de groenen"),
    ),
    (
        "allies, such as",
        "De president rekent op bondgenoten als Peru.",
        ("De president", "Peru"),
        ("Peru", "allied", "De president"),
    ),
    (
        "supported by",
        "De minister wordt gesteund door de kerk.",
        ("De minister", "de kerk"),
        ("de kerk", "supports", "De minister"),
    ),
    (
        "opponents",
        "De tegenstanders van de premier vierden feest.",
        ("De tegenstanders van de premier", "de premier"),
        ("De tegenstanders van de premier", "opposes", "de premier"),
    ),
]


@pytest.mark.parametrize(("reason", "text", "names", "expected"), ROWS, ids=[r[0] for r in ROWS])
def test_stances(reason: str, text: str, names: tuple[str, ...], expected: tuple[str, str, str]) -> None:
    assert expected in stances_of(text, *names)


def test_a_speaker_accuses_whom_he_says_did_harm() -> None:
    found = stances_of(
        "De rebellen hebben het dorp aangevallen, aldus de generaal.", "De rebellen", "de generaal", said_by="de generaal"
    )
    assert ("de generaal", "accuses", "De rebellen") in found


ATTITUDES = [
    ("an adjective", "De unie is kritisch over het regime.", ("De unie", "opposes", "het regime")),
    ("a feeling", "De unie heeft respect voor het regime.", ("De unie", "supports", "het regime")),
    ("a preposition", "De unie is tegen het plan van het regime.", ("De unie", "opposes", "het regime")),
    ("support that somebody has", "De unie heeft de steun van het regime.", ("het regime", "supports", "De unie")),
    ("who is to leave", "De unie wil dat het regime vertrekt.", ("De unie", "opposes", "het regime")),
    ("choosing a side", "De unie koos de kant van het regime.", ("De unie", "supports", "het regime")),
]


@pytest.mark.parametrize(("reason", "text", "expected"), ATTITUDES, ids=[r[0] for r in ATTITUDES])
def test_attitudes(reason: str, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in stances_of(text, "De unie", "het regime")


def test_the_negation_of_an_attitude() -> None:
    assert stances_of("De unie heeft geen vertrouwen in het regime.", "De unie", "het regime") == {
        ("De unie", "rejects", "het regime")
    }
    assert not stances_of("De unie is niet kritisch over het regime.", "De unie", "het regime")


def test_a_speaker_judges_whom_he_speaks_of() -> None:
    text = "Het regime is een schande."
    assert ("De unie", "accuses", "Het regime") in stances_of(
        f"{text} Aldus De unie.", "Het regime", "De unie", said_by="De unie"
    )


@pytest.mark.parametrize("attitude", NL.stances.attitudes, ids=lambda a: a.word)
def test_every_attitude_is_shown_by_its_example(attitude: Attitude) -> None:
    assert attitude.word in attitude.example
    assert any(f" {p} " in attitude.example for p in attitude.prepositions)


def test_what_is_only_imagined_is_no_stance() -> None:
    assert not stances_of("Als de vakbond de minister steunt, valt het kabinet.", "de vakbond", "de minister")


@pytest.mark.parametrize("relation", NL.stances.relations, ids=lambda r: r.noun)
def test_every_relation_noun_is_read_in_its_example(relation: object) -> None:
    from kroniek.lang.shapes.stances import Relation

    assert isinstance(relation, Relation)
    words = relation.example.rstrip(".").split(" is ")
    holder, target = words[0], words[1].rsplit(" van ", 1)[1]
    assert (holder, relation.kind, target) in stances_of(relation.example, holder, target)
