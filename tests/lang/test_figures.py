"""Every word for quantities is shown by a sentence, and found in it, in every language."""

from __future__ import annotations

import pytest

from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract import extract
from kroniek.extract.figures import find_figures
from kroniek.extract.figures.amounts import find_amounts
from kroniek.extract.lookup import Mentions
from kroniek.extract.times import Clock
from kroniek.ingest import make_report
from kroniek.lang.shapes.figures import BoundWord, CountingVerb, PartWord, Topic, VagueWord
from kroniek.records import Figure, Report

LANGUAGES = [lang.load(code) for code in lang.codes()]


def _vague(language: lang.Language) -> tuple[VagueWord | PartWord, ...]:
    return (*language.figures.few, *language.figures.parts)


VAGUE = [(x.code, w) for x in LANGUAGES for w in _vague(x)]
BOUNDS = [(x.code, w) for x in LANGUAGES for w in x.figures.bounds]
AFTER = [(x.code, w) for x in LANGUAGES for w in x.figures.bounds_after]
COUNTING = [(x.code, v) for x in LANGUAGES for v in x.figures.counting]
TOPICS = [(x.code, t) for x in LANGUAGES for t in x.figures.topics]


def figures_of(code: str, text: str) -> tuple[Figure, ...]:
    report = Report(id="rep", source="test", text=text, sha256="", body=0, published=None, language=code)
    doc, language = nlp(code)(text), lang.load(code)
    return find_figures(doc, report, language, (), (), (), Mentions(doc, ()), Clock(doc, report, (), language))


@pytest.mark.parametrize(("code", "word"), VAGUE, ids=[f"{c}-{w.word}" for c, w in VAGUE])
def test_a_vague_word_is_read_as_its_interval(code: str, word: VagueWord | PartWord) -> None:
    found = [(word.example[a.start : a.end].lower(), a.low, a.high) for a in find_amounts(word.example, lang.load(code))]
    assert (word.word, word.low, word.high) in found


@pytest.mark.model
@pytest.mark.parametrize(("code", "word"), BOUNDS, ids=[f"{c}-{w.word}" for c, w in BOUNDS])
def test_a_bound_belongs_to_its_figure(code: str, word: BoundWord) -> None:
    (figure,) = figures_of(code, word.example)
    assert word.example[figure.span.start :].lower().startswith(word.word)
    assert (figure.low is None) == (word.bound in {"at_most", "less_than"})
    assert (figure.high is None) == (word.bound in {"at_least", "more_than", "over"})
    assert figure.approximate == (word.bound in {"about", "almost", "over"})


@pytest.mark.model
@pytest.mark.parametrize(("code", "word"), AFTER, ids=[f"{c}-{w.word}" for c, w in AFTER])
def test_a_bound_may_follow(code: str, word: BoundWord) -> None:
    (figure,) = figures_of(code, word.example)
    assert (figure.low is None, figure.high is None, figure.approximate) == {
        "at_least": (False, True, False), "at_most": (True, False, False), "about": (False, False, True),
    }[word.bound]


@pytest.mark.model
@pytest.mark.parametrize(("code", "verb"), COUNTING, ids=[f"{c}-{v.lemma}" for c, v in COUNTING])
def test_a_verb_of_counting_says_who_counts(code: str, verb: CountingVerb) -> None:
    report = make_report(verb.example, source="test", language=code)
    found = extract(nlp(code)(verb.example), report, lang.load(code))
    (figure,) = found.figures
    counter = next(a for a in found.actors if a.id == figure.stated_by)
    assert verb.example.index(counter.name) < figure.span.start


@pytest.mark.model
@pytest.mark.parametrize(("code", "topic"), TOPICS, ids=[f"{c}-{t.key}" for c, t in TOPICS])
def test_a_topic_is_told_by_its_sentence(code: str, topic: Topic) -> None:
    assert [f.counted for f in figures_of(code, topic.example)] == [topic.key]


@pytest.mark.parametrize("language", LANGUAGES, ids=[x.code for x in LANGUAGES])
def test_a_word_is_listed_once(language: lang.Language) -> None:
    words = language.figures
    for listed in ([b.word for b in words.bounds], [w.word for w in _vague(language)], [t.key for t in words.topics]):
        assert len(listed) == len(set(listed))
