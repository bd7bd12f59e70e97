"""Whom a pronoun may stand for, and what is known of each, by which `pronouns` chooses.

The choice is a ranking of all candidates at once with nobody among them, as in Denis and Baldridge (2008), so that whether there is an
antecedent is learned with which it is. The weights of the features are learned by `training/antecedent_weights.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.tokens import Token

if TYPE_CHECKING:
    from kroniek.extract.actors.coreference import Clusters

MANY = 4
"""Ranks, sentences and candidates from here on are alike."""
STEPS = 4
"""Verbs, its own first, beside which a pronoun's candidates are looked for."""
LONGEST = 8
"""Distances in tokens, as powers of two, from here on are alike."""

Pair = tuple[int, tuple[int, ...]]
"""The first mention of some coordinated names, and their clusters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Antecedent:
    """One whom a pronoun may stand for: the cluster of a mention, several whose names are coordinated, or else nobody."""

    mention: int | None = None
    several: tuple[int, ...] = ()
    features: tuple[str, ...] = ()


def antecedents(n: int, possible: Mapping[int, list[int]], plural: bool | None, pair: Pair | None, clusters: Clusters) -> list[Antecedent]:
    """The candidates for a pronoun, nobody first; `possible` are mentions before it that it may take up, nearest first, by cluster."""
    view = View(n, possible, plural, clusters)
    out = [Antecedent(features=view.marked(view.of_nobody()))]
    out += [Antecedent(mention=ms[0], features=view.marked(view.of_cluster(root, ms[0]))) for root, ms in possible.items()]
    if pair is not None:
        out.append(Antecedent(several=pair[1], features=view.marked(view.of_pair(pair[0]))))
    return out


def distance(n: int, i: int, clusters: Clusters) -> int:
    """Sentences between a pronoun and a mention, those of quotations left out for who stands outside of them."""
    a, b = clusters.around[n], clusters.around[i]
    return a.told - b.told if a.quote is None else a.sentence - b.sentence


class View:
    """A pronoun among its candidates."""

    def __init__(self, n: int, possible: Mapping[int, list[int]], plural: bool | None, clusters: Clusters) -> None:
        self.n, self.possible, self.plural, self.clusters = n, possible, plural, clusters
        self.m, self.s = clusters.found[n], clusters.lang.syntax
        self.subject = self.s.subject | self.s.passive_subject
        self.token = clusters.doc[self.m.head]
        self.rank = {root: k for k, root in enumerate(possible)}
        subjects = {r: max((i for i in ms if clusters.around[i].subject), default=-1) for r, ms in possible.items()}
        self.last_subject = {r: i for r, i in subjects.items() if i >= 0}
        led = sorted(self.last_subject, key=lambda r: -self.last_subject[r])
        self.subject_rank = {root: k for k, root in enumerate(led)}
        self.sizes = {r: sum(i < n for i in clusters.members[r]) for r in possible}
        self.above, self.lead = self._above(), self._lead()

    def marked(self, features: Iterator[str]) -> tuple[str, ...]:
        """Each feature by itself and with the class of the pronoun: its gender or number and its part in the clause."""
        m = self.m
        kind = "d" if m.demonstrative else "p" if self.plural else "e" if self.plural is None else m.gender
        part = "p" if m.possessive else "s" if self.token.dep_ in self.subject else "o"
        return tuple(x for f in features for x in (f, f"{kind}{part} {f}"))

    def of_nobody(self) -> Iterator[str]:
        """What speaks for the pronoun standing for a thing, for people in general, or for somebody who is not named."""
        yield "nobody"
        yield f"nobody {self.m.key}"
        yield f"nobody of {min(len(self.possible), MANY)}"
        yield f"nobody, {'subject' if self.subject_rank else 'no subject'}"
        if self._thing():
            yield "nobody, a thing"
        if self.clusters.around[self.n].quote is not None:
            yield "nobody, quoted"

    def of_cluster(self, root: int, near: int) -> Iterator[str]:
        """What speaks for and against an actor, of whom `near` is the nearest mention."""
        yield from self._place(near)
        yield from self._bearing(root, near)
        yield f"nearness {min(self.rank[root], MANY)}"
        yield f"subject nearness {min(self.subject_rank[root], MANY) if root in self.subject_rank else '-'}"
        yield f"subject {self._away(self.last_subject[root]) if root in self.last_subject else '-'}"
        if root in self.above:
            yield f"above {self.above[root]}"
        opens = "opens, " if self.token.is_sent_start else ""
        for name, lead in zip(("first", "last"), self.lead, strict=True):
            if root == lead:
                yield f"{opens}{name} subject before"

    def of_pair(self, first: int) -> Iterator[str]:
        """What speaks for names that are coordinated."""
        yield "pair"
        yield f"pair {self._away(first)}"
        yield f"pair {self.clusters.kind(first)}"
        if self.clusters.around[first].subject:
            yield "pair subject"

    def _place(self, near: int) -> Iterator[str]:
        """Where the nearest mention stands, and as what."""
        found, around, doc = self.clusters.found, self.clusters.around, self.clusters.doc
        other, head = found[near], doc[found[near].head]
        yield f"away {self._away(near)}"
        yield f"tokens {min((self.m.start - other.start).bit_length(), LONGEST)}"
        yield f"part {self._part(near, head)}"
        if other.form != "pronoun":
            yield f"form {other.form}"
        if other.form == "nominal" and around[near].indefinite:
            yield "indefinite"
        mine, theirs = around[self.n].quote, around[near].quote
        yield "voice " + ("same" if mine == theirs else "out of it" if mine is None else "into it" if theirs is None else "another")
        if head.dep_ == self.token.dep_:
            yield "same part"
        if any(t.is_space and t.text.count("\n") > 1 for t in doc[other.start : self.m.start]):
            yield "paragraph"

    def _bearing(self, root: int, near: int) -> Iterator[str]:
        """Kind, number and gender of the cluster, and how often the report has named it."""
        clusters = self.clusters
        kind, many = clusters.kind(near), clusters.plural(near)
        yield f"kind {kind}{' many' if many else ''}"
        yield "named" if clusters.named(near) else "unnamed"
        if kind == "person" and not many:
            yield "gender " + ("known" if clusters.gender(near) == self.m.gender else "open")
        yield f"often {min(self.sizes[root].bit_length(), MANY)}"
        if self.sizes[root] == max(self.sizes.values()):
            yield "most often"

    def _away(self, i: int) -> int:
        return min(distance(self.n, i, self.clusters), MANY)

    def _part(self, i: int, head: Token) -> str:
        """What the mention is in its clause, or in the phrase of another mention."""
        other, around, s = self.clusters.found[i], self.clusters.around, self.s
        if other.inner or other.possessive:
            return "inner" if other.inner else "owner"
        if any(i in around[j].inside for j in range(max(0, i - 3), i)):
            return "within"
        if around[i].subject:
            return "passive subject" if head.dep_ in s.passive_subject else "subject"
        parts = (
            (s.object | s.indirect_object, "object"),
            (s.agent, "agent"),
            (s.oblique, "oblique"),
            (s.conjunct, "conjunct"),
            (s.apposition, "apposition"),
        )
        return next((name for labels, name in parts if head.dep_ in labels), "other")

    def _above(self) -> dict[int, str]:
        """The clusters beside the pronoun's own verb and those above it, as subject or other part, and how far above."""
        out: dict[int, str] = {}
        others = self.s.object | self.s.indirect_object | self.s.agent | self.s.oblique
        verb = self.token.head
        for step in range(STEPS):
            for c in verb.children:
                i = self.clusters.by_head.get(c.i)
                if i is not None and i < self.n and c.dep_ in self.subject | others:
                    part = "subject" if c.dep_ in self.subject else "object"
                    out.setdefault(self.clusters.root(i), f"{part} {min(step, 2)}")
            if verb.head.i == verb.i:
                break
            verb = verb.head
        return out

    def _lead(self) -> tuple[int, int]:
        """The clusters of the first and the last subject of the sentence before, or -1."""
        around, here = self.clusters.around, self.clusters.around[self.n].sentence
        before = [i for i in range(self.n) if around[i].sentence == here - 1 and around[i].subject]
        return (self.clusters.root(before[0]), self.clusters.root(before[-1])) if before else (-1, -1)

    def _thing(self) -> bool:
        """Is the last subject in this sentence or the one before a noun of the pronoun's number for no actor?"""
        doc, first = self.clusters.doc, self.token.sent.start
        start = doc[first - 1].sent.start if first else first
        nouns = (t for t in reversed(doc[start : self.token.i]) if t.dep_ in self.subject and t.pos_ in {"NOUN", "PROPN"})
        last = next(nouns, None)
        return last is not None and last.i not in self.clusters.by_head and (last.morph.get("Number", []) == ["Plur"]) == bool(self.plural)
