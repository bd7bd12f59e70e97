"""Actors by the words that mention them. No trained model is needed."""

from __future__ import annotations

import spacy
from spacy.tokens import Doc

from kroniek.extract.lookup import Mentions
from kroniek.records import Actor, Mention, Span


def _actor(name: str, *spans: tuple[int, int]) -> Actor:
    return Actor(id=name, kind="group", name=name, mentions=tuple(Mention(span=Span("r", *s), form="nominal") for s in spans))


def test_who_is_named_only_in_anothers_phrase_is_not_outermost() -> None:
    words = ["commissie", "onder", "leiding", "van", "Quint", "en", "raad"]
    deps = ["ROOT", "case", "fixed", "fixed", "nmod", "cc", "conj"]
    doc = Doc(spacy.blank("nl").vocab, words=words, heads=[0, 4, 1, 1, 0, 6, 0], deps=deps)
    mentions = Mentions(doc, [_actor("commissie", (0, 33)), _actor("Quint", (28, 33)), _actor("raad", (37, 41))])
    assert mentions.within(0, 7) == ("commissie", "Quint", "raad")
    assert mentions.outermost(0, 7) == ("commissie", "raad")
    assert mentions.outermost(4, 7) == ("Quint", "raad")


def test_a_word_of_a_name_stands_for_it_where_the_parser_took_the_name_apart() -> None:
    words = ["het", "Haga", "Lyceum", "groeit", "en", "de", "raad", "zwijgt"]
    deps = ["det", "nsubj", "obj", "ROOT", "cc", "det", "nsubj", "conj"]
    doc = Doc(spacy.blank("nl").vocab, words=words, heads=[2, 3, 3, 3, 7, 6, 7, 3], deps=deps)
    name = Actor(id="Haga", kind="organisation", name="Haga", mentions=(Mention(span=Span("r", 4, 15), form="name"),))
    mentions = Mentions(doc, [name, _actor("raad", (26, 33))])
    assert sorted(mentions.at(doc[i]) for i in (1, 2)) == [(), ("Haga",)], "one of the two is the head word"
    assert mentions.by_name(doc[1]) == mentions.by_name(doc[2]) == ("Haga",)
    assert not mentions.by_name(doc[3])
    assert not mentions.by_name(doc[6]), "no name"
