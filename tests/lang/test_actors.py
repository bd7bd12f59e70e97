"""What languages bring for actors: every word with an example is found in it, and the lists keep their own laws."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract.actors.lexicon import lexicon
from kroniek.extract.actors.mentions import find_mentions
from kroniek.lang.shapes.actors import Pronoun, Suffix
from kroniek.records import Report

LANGUAGES = [lang.load(code) for code in lang.codes()]
SUFFIXES = [(x.code, s) for x in LANGUAGES for s in x.actors.suffixes]
PRONOUNS = [(x.code, p) for x in LANGUAGES for p in x.actors.pronouns]


def mentions_of(code: str, text: str) -> list[tuple[str, str]]:
    report = Report(id="rep", source="test", text=text, sha256="", body=0, published=None, language=code)
    return [(m.form, report.quote(m.span).lower()) for m in find_mentions(nlp(code)(text), report, lang.load(code))]


@pytest.mark.model
@pytest.mark.parametrize(("code", "suffix"), SUFFIXES, ids=[f"{c}-{s.ending}" for c, s in SUFFIXES])
def test_a_suffix_makes_actors(code: str, suffix: Suffix) -> None:
    assert any(form == "nominal" and words.endswith(suffix.ending) for form, words in mentions_of(code, suffix.example))


@pytest.mark.model
@pytest.mark.parametrize(("code", "pronoun"), PRONOUNS, ids=[f"{c}-{p.word}-{p.possessive}" for c, p in PRONOUNS])
def test_a_pronoun_is_found(code: str, pronoun: Pronoun) -> None:
    assert ("pronoun", pronoun.word) in mentions_of(code, pronoun.example)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda x: x.code)
def test_the_noun_list_is_large_and_knows_every_noun_that_other_lists_use(language: lang.Language) -> None:
    words = language.actors
    assert len(words.nouns) >= 1200
    assert {k.kind for k in words.nouns.values()} == {"person", "organisation", "group", "state", "place"}
    known = lexicon(language)
    assert [n for n in sorted(words.anaphors) if known.noun(n) is None] == []
    assert [n for s in words.synonyms for n in sorted(s) if known.noun(n) is None] == []
    assert sorted(words.not_actors & set(words.nouns)) == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda x: x.code)
def test_lands_have_one_name_each(language: lang.Language) -> None:
    names = [land.name for land in language.actors.lands]
    assert len(names) == len(set(names))
    states = [land for land in language.actors.lands if land.kind == "state"]
    assert len(states) > 180
    assert all(land.adjectives for land in states)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda x: x.code)
def test_first_names_are_a_womans_or_a_mans(language: lang.Language) -> None:
    assert set(language.actors.first_names.values()) == {"f", "m"}
