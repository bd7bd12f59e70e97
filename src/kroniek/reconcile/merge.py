"""Links become groups: what is the same is joined, best evidence first, and never what a link or a rule keeps apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kroniek.records import Link

SAMPLE = 12
"""Members of a group that are looked at when it joins another."""

Fits = Callable[[list[str], list[str]], bool]


class Groups:
    """Findings that are the same, as groups named by their smallest id."""

    def __init__(self) -> None:
        self._head: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}

    def head(self, item: str) -> str:
        """The smallest id of the item's group: its own while nothing was joined."""
        return self._head.get(item, item)

    def members(self, item: str) -> list[str]:
        """The ids of the item's group, sorted."""
        head = self.head(item)
        return self._members.get(head, [head])

    def join(self, left: str, right: str) -> None:
        """Make the groups of two items one."""
        a, b = self.head(left), self.head(right)
        if a == b:
            return
        both = sorted(self.members(a) + self.members(b))
        self._members.pop(a, None)
        self._members.pop(b, None)
        self._members[both[0]] = both
        self._head.update(dict.fromkeys(both, both[0]))

    def all(self) -> list[list[str]]:
        """The groups of two and more, in order."""
        return [self._members[h] for h in sorted(self._members)]


def _dense(a: list[str], b: list[str], known: set[tuple[str, str]], share: float) -> bool:
    """Is enough known between two groups, so that they do not hang together by one thread?"""
    a, b = a[:SAMPLE], b[:SAMPLE]
    return share == 0 or sum((min(x, y), max(x, y)) in known for x in a for y in b) >= share * len(a) * len(b)


def merge(links: Iterable[Link], decided: Iterable[Link], fits: Fits, *, dense: float = 0.0) -> Groups:
    """Groups from links: a person's first, then by score; `fits` says whether two groups may be one.

    `dense` is the share of pairs between two groups that must be linked, as same or unsure, for the groups to become one.

    A person's `different` keeps two items apart whatever joins their groups; of a pair that a person judged no rule has a say.
    """
    groups = Groups()
    decided = sorted(decided, key=lambda x: (x.left, x.right))
    apart = [(x.left, x.right) for x in decided if x.judgement == "different"]
    for link in decided:
        if link.judgement == "same":
            groups.join(link.left, link.right)
    settled = {(x.left, x.right) for x in decided}
    links = [x for x in links if (x.left, x.right) not in settled]
    known = {(x.left, x.right) for x in links if x.judgement != "different"}
    for link in sorted(links, key=lambda x: (-x.score, x.left, x.right)):
        a, b = groups.head(link.left), groups.head(link.right)
        if link.judgement != "same" or a == b or any({groups.head(x), groups.head(y)} == {a, b} for x, y in apart):
            continue
        left, right = groups.members(a), groups.members(b)
        if _dense(left, right, known, dense) and fits(left, right):
            groups.join(a, b)
    return groups
