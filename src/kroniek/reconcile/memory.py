"""What the last reconciling compared, so that new reports are compared with it and not everything with everything again (issue 7).

It never changes an outcome, it only spares work. Two reports that were both there are copies as they were: texts do not change. Two events
that were compared, and whose actors are who they were, give the same link as they did. What is seen in a report by itself is kept while
its actors are who they were (`kept.py`). Whatever is not known is compared.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from pathlib import Path

import kroniek
from kroniek.reconcile.kept import Kept
from kroniek.records import Link, Shared

Sketch = tuple[int, ...]
"""The MinHash of a text; empty for one that is too short to have one."""


@dataclass(slots=True)
class Memory:
    """What was known before, and, once reconciled, what is known now: sketches by report, and digests of pairs of events."""

    sketches: dict[str, Sketch] = field(default_factory=dict)
    pairs: frozenset[int] = frozenset()
    links: dict[tuple[str, str], Link] = field(default_factory=dict)
    """The links that rules made between reports and between events."""
    compared: int = 0
    """Pairs that were compared in earnest, not remembered."""
    shared: dict[tuple[str, str], list[Shared]] | None = field(default_factory=dict)
    """The passages that reports share, by the two; `None` when they are in a file and stay there, and only new ones are asked for."""
    unmoved: frozenset[tuple[str, str]] | None = None
    """The pairs of reports whose passages stay in the file."""
    seen: frozenset[str] = frozenset()
    """Reports that were there before."""
    kept: Kept = field(default_factory=Kept)
    """What was seen in each report by itself."""

    def __post_init__(self) -> None:
        self.seen = frozenset(self.sketches)

    def of(self, reports: Iterable[str]) -> Memory:
        """This memory, or an empty one when a report that it knows is gone: what was kept apart by it would have to be compared."""
        return self if self.seen.issubset(reports) else Memory()

    def knows(self, a: str, b: str) -> bool:
        """Were both reports compared before?"""
        return a in self.seen and b in self.seen

    def packed(self) -> Packed:
        """What is new, as bytes for the file: the sketches of new reports, what is kept of changed ones, and the digests of all pairs."""
        new = [(r, array("I", s).tobytes()) for r, s in sorted(self.sketches.items()) if r not in self.seen]
        return Packed(sketches=new, pairs=array("Q", sorted(self.pairs)).tobytes(), kept=self.kept.packed())


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A memory as bytes: sketches by report, digests of pairs, and what is kept of reports with the surroundings that it holds in."""

    sketches: Sequence[tuple[str, bytes]] = ()
    pairs: bytes = b""
    kept: Sequence[tuple[str, int, bytes]] = ()


def unpacked(packed: Packed, links: Iterable[Link], shared: Iterable[Shared] | None = ()) -> Memory:
    """The memory that was kept in a file; the passages that reports share may stay there."""
    known = {r: tuple(array("I", sketch)) for r, sketch in packed.sketches}
    by_pair = {(x.left, x.right): x for x in links if x.by == "rule" and x.kind in {"copy", "event"}}
    between: dict[tuple[str, str], list[Shared]] | None = None if shared is None else {}
    for x in shared or ():
        between.setdefault((x.left.report, x.right.report), []).append(x)  # type: ignore[union-attr]
    kept = Kept({r: (around, lists) for r, around, lists in packed.kept})
    return Memory(sketches=known, pairs=frozenset(array("Q", packed.pairs)), links=by_pair, kept=kept, shared=between)


@cache
def rules(code: str) -> str:
    """What the verdicts rest on: this program's rules and sentences, and a language's words. A memory of other rules is none."""
    h = blake2b(f"{kroniek.__version__} {code}".encode(), digest_size=8)
    here = Path(__file__).parent
    lang = here.parent / "lang"
    words = (*lang.glob("*.py"), *(lang / "shapes").rglob("*.py"), *(lang / code).rglob("*"))
    for path in (*sorted(here.rglob("*.py")), here.parent / "records.py", *sorted(words)):
        if path.suffix in {".py", ".tsv"}:
            h.update(path.read_bytes())
    return h.hexdigest()
