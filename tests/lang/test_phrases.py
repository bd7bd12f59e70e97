"""Every word by which findings are compared is shown in a sentence, and every sentence with slots can be filled."""

from __future__ import annotations

import re

import pytest

from kroniek import lang
from kroniek.lang.shapes.phrases import Counted, Phrases, Topic
from kroniek.reconcile.words import Endings, Topics, fold, tokens

PHRASES = [lang.load(code).phrases for code in lang.codes()]


@pytest.mark.parametrize("topic", [t for p in PHRASES for t in p.topics], ids=lambda t: t.name)
def test_a_topic_is_in_its_example(topic: Topic) -> None:
    ours = Endings([(topic.name, topic.stems)])
    assert topic.name in ours.of(tokens(topic.example))


@pytest.mark.parametrize("counted", [c for p in PHRASES for c in p.counted], ids=lambda c: c.name)
def test_a_counted_thing_is_in_its_example(counted: Counted) -> None:
    told = any(re.search(p, fold(counted.example)) for p in counted.phrases)
    stems = Endings([(counted.name, counted.stems)])
    assert counted.name in stems.of(tokens(counted.example)) or ((counted.part_of or counted.faint) and told)


@pytest.mark.parametrize("phrases", PHRASES)
def test_stems_are_folded_and_belong_to_one_topic(phrases: Phrases) -> None:
    stems = [s for t in phrases.topics for s in t.stems]
    assert all(s == fold(s) for s in stems)
    assert sorted(stems) == sorted(set(stems))
    assert Topics(phrases).once <= {t.name for t in phrases.topics}


@pytest.mark.parametrize("phrases", PHRASES)
def test_a_date_that_several_reports_narrow_says_how_many(phrases: Phrases) -> None:
    assert phrases.narrowed.format(reports=3) != phrases.narrowed.format(reports=4)
