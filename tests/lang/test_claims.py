"""The lexicon of speech and thought: well-formed, wide, and shown by its own examples."""

from __future__ import annotations

from typing import get_args

import pytest

from kroniek import lang
from kroniek.lang.shapes.claims import CueWord, Phrase
from kroniek.records import Reporting

WORDS = lang.load("nl").claims
VERBS = [s for senses in WORDS.verbs.values() for s in senses]
OTHERS = [s for table in (WORDS.nouns, WORDS.adjectives) for senses in table.values() for s in senses]
KINDS = set("say show ask promise warn accuse praise deny think hope want recognise perceive agree refuse name".split())


def test_wide() -> None:
    assert len(WORDS.verbs) > 350
    assert len(WORDS.nouns) > 60


def test_entries_are_well_formed() -> None:
    def good(s: CueWord) -> bool:
        codes = all(len(t) > 1 or t in "qpdiwoasv" for t in s.takes)
        return s.kind in KINDS and s.reporting in get_args(Reporting) and bool(s.takes) and codes and s.lemma == s.lemma.strip().lower()

    assert [s for s in (*VERBS, *OTHERS) if not good(s)] == []


def test_verbs_are_infinitives_without_doubles() -> None:
    assert [lemma for lemma in WORDS.verbs if not lemma.endswith("n")] == []
    assert [lemma for lemma, senses in WORDS.verbs.items() if len({(s.kind, s.needs) for s in senses}) < len(senses)] == []


@pytest.mark.parametrize("phrase", WORDS.phrases, ids=lambda p: "-".join(p.words))
def test_examples_show_their_phrase(phrase: Phrase) -> None:
    assert " ".join(phrase.words) in phrase.example.lower()


FORMS = [("zei", "zeggen"), ("benadrukte", "benadrukken"), ("eist", "eisen"), ("bekende", "bekennen"), ("meldden", "melden")]


@pytest.mark.parametrize(("form", "lemma"), FORMS)
def test_forms_lead_to_their_verb(form: str, lemma: str) -> None:
    assert WORDS.forms[form] == lemma


def test_every_mark_that_closes_belongs_to_one_that_opens() -> None:
    assert all(closers for closers in WORDS.quotes.pairs.values())
    assert WORDS.quotes.apostrophes <= {m for closers in WORDS.quotes.pairs.values() for m in closers} | set(WORDS.quotes.pairs)
