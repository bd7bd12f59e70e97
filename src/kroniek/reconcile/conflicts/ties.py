"""What ties two states of short reports together besides a noun that their stories share: that nothing else there could be meant.

Reports that follow a story say `de man` or `de kapitein` of the one whom an earlier one named, and often no name that both have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from kroniek.reconcile.conflicts.scene import Scene
from kroniek.reconcile.conflicts.states import State
from kroniek.reconcile.words import tokens
from kroniek.records import Report

SOON = 14
"""Days within which `de kapitein` is the one that another report told of, where no other report of those weeks tells of one."""
AROUND = 21
"""Days around two reports within which another one with the same noun may mean another."""
RARE = 0.55
"""How telling such a noun must be."""


class Ties:
    """What else is told of each matter in each report, and which reports have a noun."""

    def __init__(self, told: Iterable[State], scene: Scene) -> None:
        self.scene = scene
        self._of: dict[tuple[str, str], list[State]] = defaultdict(list)
        for s in told:
            self._of[s.report, s.matter].append(s)

    def lone(self, a: State, b: State) -> bool:
        """Does each of two short reports tell the matter of one only, whom the other may call by another noun?"""
        if a.report == b.report or any(s.counted or s.none or s.negative for s in (a, b)) or not self.scene.brief(a.report, b.report):
            return False
        return self._of_one(a) and self._of_one(b) and not self._of_many(a) and not self._of_many(b)

    def one_person(self, a: State, b: State) -> bool:
        """Is each of them the only one whose state a report tells, and may be the same: `kapitein Bol`, `de man`?"""
        if not self.lone(a, b) or not (a.who or a.things) or not (b.who or b.things):
            return False
        return not self._unlike(a, b) and not all(map(self._own, (a, b))) and not ((a.named or a.names) and (b.named or b.names))

    def of_many(self, a: State, b: State) -> bool:
        """Is the second of some of those of whom alone the first report tells it: `vier mannen`, `twee van hen`?"""
        if a.report == b.report or not a.counted or any(s.none or s.negative for s in (a, b)) or not self.scene.brief(a.report, b.report):
            return False
        group = bool(a.who) and all(self.scene.actor[w].kind == "group" for w in a.who) and not a.named
        people = bool(b.who) and all(self.scene.actor[w].kind in {"person", "group"} for w in b.who) and not b.named
        return group and people and self._of_one(a) and not self._unlike(a, b) and not all(map(self._own, (a, b)))

    def _unlike(self, a: State, b: State) -> bool:
        """Are they called by words for two who are never one?"""
        called = [self._called(s) for s in (a, b)]
        return any(called[0] & x and called[1] & y for one, other in self.scene.phrases.unlike for x, y in ((one, other), (other, one)))

    def _own(self, s: State) -> set[str]:
        """The nouns that it is told of, but for those that anybody may be called by."""
        p = self.scene.phrases
        return {w for w in s.things - self.scene.called_so - p.anybody if not w.endswith(p.aged)}

    def only(self, nouns: Iterable[str], a: State, b: State) -> bool:
        """Is one of some nouns told of by no report of those weeks but those of the stories of two short ones?"""
        if a.report == b.report or a.counted != b.counted or not self.scene.brief(a.report, b.report):
            return False
        days = self._days(self._report(a), self._report(b))
        return days is not None and days <= SOON and any(self._only(w, a, b) for w in nouns)

    def _only(self, noun: str, a: State, b: State) -> bool:
        if noun in self.scene.phrases.anybody or self.scene.weight.get(self.scene.feature(noun), 0.0) < RARE:
            return False
        person = self.scene.matters.of[a.matter].person
        if not self._definite(noun, b) or not (person or self._definite(noun, a)) or self._behind(noun, a) or self._behind(noun, b):
            return False
        others = (r for r in self._having.get(self.scene.feature(noun), ()) if r not in {a.report, b.report})
        return not any(self._soon(r, a, b) and not self._of_story(r, a, b) for r in others)

    def _definite(self, noun: str, s: State) -> bool:
        """Does it stand behind an article that says that it is known?"""
        said = self.scene.said(s.span)
        return any(w == noun and not self.scene.phrases.definite.isdisjoint(said[max(0, i - 2) : i]) for i, w in enumerate(said))

    def _behind(self, noun: str, s: State) -> bool:
        """Is it what another noun is of: the bus in `de bestuurder van de bus`?"""
        said = self.scene.said(s.span)
        return any(w == noun and not self.scene.phrases.genitive.isdisjoint(said[max(0, i - 3) : i]) for i, w in enumerate(said))

    def _of_story(self, report: str, a: State, b: State) -> bool:
        return any(self.scene.stories.same(*sorted((report, s.report))) for s in (a, b))

    def _soon(self, report: str, a: State, b: State) -> bool:
        days = (self._days(self.scene.case.report[report], self._report(s)) for s in (a, b))
        return any(d is None or d <= AROUND for d in days)

    def _report(self, s: State) -> Report:
        return self.scene.case.report[s.report]

    @staticmethod
    def _days(x: Report, y: Report) -> int | None:
        p, q = x.published, y.published
        return abs((p.earliest - q.earliest).days) if p and q and p.earliest and q.earliest else None

    @cached_property
    def _having(self) -> dict[str, list[str]]:
        """By what a word is about the reports that have it."""
        out: dict[str, list[str]] = defaultdict(list)
        for reading, said in self.scene.worded():
            for word in frozenset[str]().union(*(words for _, words in said)):
                out[word].append(reading.report.id)
        return out

    def _of_one(self, s: State) -> bool:
        """Are all states of the matter in its report of the same one?"""
        kin = self._of[s.report, s.matter]
        return all(x is s or x.who & s.who or x.things & s.things or not (x.who or x.things) for x in kin)

    def _of_many(self, s: State) -> bool:
        """Is it told of a group, or of nobody: of a company?"""
        return any(self.scene.actor[w].kind != "person" for w in s.who)

    def _called(self, s: State) -> frozenset[str]:
        return s.things | {w for i in s.who for w in tokens(self.scene.actor[i].name)}
