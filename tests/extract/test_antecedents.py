"""Whom a pronoun stands for by what was learned: who is weighed, what the weights decide, and what they leave alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from build import report
from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract.actors import find_actors
from kroniek.extract.actors.antecedents import Antecedent
from kroniek.extract.actors.coreference import Clusters, cluster
from kroniek.extract.actors.lexicon import lexicon
from kroniek.extract.actors.mentions import find_mentions

NL = lang.load("nl")
TEXT = "De agent zag een dief. Hij vluchtte."


def meant(text: str, weights: Mapping[str, float]) -> list[str]:
    """The other mentions of whom `Hij` stands for, by these weights."""
    r = report(text)
    learned = replace(NL, actors=replace(NL.actors, antecedent_weights=weights))
    actors = find_actors(nlp("nl")(text), r, learned)
    mine = [a for a in actors if any(r.quote(m.span).lower() == "hij" for m in a.mentions)]
    return [r.quote(m.span) for a in mine for m in a.mentions if m.form != "pronoun"]


def features(text: str) -> list[tuple[str, ...]]:
    """The features of each candidate of the first pronoun."""
    seen: list[tuple[str, ...]] = []

    def choose(_: int, __: Clusters, candidates: Sequence[Antecedent]) -> Antecedent:
        seen.extend(c.features for c in candidates)
        return candidates[0]

    doc = nlp("nl")(text)
    cluster(find_mentions(doc, report(text), NL), doc, lexicon(NL), NL, choose)
    return seen


WEIGHTS: list[tuple[str, dict[str, float], list[str]]] = [
    ("unlearned, a pronoun is nobody", {}, []),
    ("who was the subject", {"part subject": 1.0}, ["De agent"]),
    ("who was named last", {"nearness 0": 1.0}, ["een dief"]),
    ("nobody, where more speaks for it", {"nearness 0": 1.0, "nobody": 2.0}, []),
    ("what holds of a subject that is a man", {"nearness 0": 1.0, "ms part subject": 2.0}, ["De agent"]),
    ("but not of a woman", {"nearness 0": 1.0, "fs part subject": 2.0}, ["een dief"]),
]


@pytest.mark.model
@pytest.mark.parametrize(("weights", "expected"), [w[1:] for w in WEIGHTS], ids=[w[0] for w in WEIGHTS])
def test_weights_decide(weights: dict[str, float], expected: list[str]) -> None:
    assert meant(TEXT, weights) == expected


@pytest.mark.model
@pytest.mark.parametrize(
    ("why", "text"),
    [
        ("a plural is not he", "De agenten zagen de auto. Hij stopte."),
        ("a town is not he", "De trein kwam uit Gent. Hij stopte."),
        ("a woman is not he", "De lerares zag de auto. Hij stopte."),
    ],
)
def test_who_cannot_be_meant_is_not_weighed(why: str, text: str) -> None:
    assert meant(text, {"nearness 0": 9.0}) == [], why


@pytest.mark.model
def test_nobody_is_a_candidate_and_a_thing_speaks_for_it() -> None:
    nobody, *_ = features("De agent zag dat de fiets viel. Hij was stuk.")
    assert "nobody, a thing" in nobody
    nobody, *_ = features(TEXT)
    assert "nobody, a thing" not in nobody


@pytest.mark.model
def test_coordinated_names_are_one_candidate() -> None:
    rows = features("Rusland en China steunen het plan. Zij blokkeerden een tweede voorstel.")
    assert ["pair" in row for row in rows].count(True) == 1


@pytest.mark.model
def test_what_was_learned_knows_the_features() -> None:
    made = {f for row in features(TEXT) for f in row}
    assert made & NL.actors.antecedent_weights.keys(), "no feature of a plain text has a weight"
    assert all(abs(w) < 10 for w in NL.actors.antecedent_weights.values())
