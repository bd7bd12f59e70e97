"""Where the sources cannot all be right: figures, dates, outcomes, denials, who did it, who holds an office.

A false alarm costs a reader more than a miss: things are compared only when they are about one event, or about one story in one place,
and a part is never compared with its whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kroniek.reconcile.case import Case
from kroniek.reconcile.conflicts.causes import find_causes
from kroniek.reconcile.conflicts.changes import find_states
from kroniek.reconcile.conflicts.culprits import find_culprits, find_disavowals
from kroniek.reconcile.conflicts.days import find_days
from kroniek.reconcile.conflicts.denials import find_denials, find_doubts
from kroniek.reconcile.conflicts.explanations import find_explanations, find_kinds
from kroniek.reconcile.conflicts.figures import find_figures, find_shares
from kroniek.reconcile.conflicts.holders import find_holders
from kroniek.reconcile.conflicts.negations import find_lacking, find_negations
from kroniek.reconcile.conflicts.outcomes import (
    find_claimed_wins,
    find_dates,
    find_outcomes,
    find_two_days,
    find_undecided,
    find_winners,
)
from kroniek.reconcile.conflicts.parties import find_blame, find_camps, find_first, find_status
from kroniek.reconcile.conflicts.positions import find_positions
from kroniek.reconcile.conflicts.refusals import find_refusals
from kroniek.reconcile.conflicts.remarks import find_remarks
from kroniek.reconcile.conflicts.replies import find_replies
from kroniek.reconcile.conflicts.revisions import find_corrections, find_next, find_revised
from kroniek.reconcile.conflicts.rivals import find_rivals
from kroniek.reconcile.conflicts.scene import Scene
from kroniek.reconcile.conflicts.sentences import Likely
from kroniek.reconcile.conflicts.timings import find_timings
from kroniek.reconcile.conflicts.turns import find_turns
from kroniek.reconcile.conflicts.zeros import find_zeros
from kroniek.reconcile.kept import Kept
from kroniek.reconcile.merge import Groups
from kroniek.reconcile.pair import Happening
from kroniek.records import Actor, Conflict, Link, Span

FINDERS = (
    find_figures, find_shares, find_dates, find_two_days, find_outcomes, find_winners, find_claimed_wins, find_undecided,
    find_denials, find_doubts, find_negations, find_lacking, find_blame, find_first, find_causes, find_status, find_camps, find_positions,
)  # fmt: skip
WIDER = (
    find_corrections, find_next, find_revised, find_zeros, find_states, find_days, find_timings, find_holders, find_explanations,
    find_kinds, find_remarks, find_replies, find_culprits, find_disavowals, find_rivals, find_refusals, find_turns,
)  # fmt: skip
"""What these find of two passages that others set against each other, tells nothing new."""


def find_conflicts(
    case: Case, who: dict[str, str], actors: Sequence[Actor], items: Sequence[Happening], groups: Groups, links: Sequence[Link],
    kept: Kept | None = None,
) -> tuple[Conflict, ...]:  # fmt: skip
    """All conflicts, by id; one for each pair of sides. What is `kept` of reports about which nothing changed is not looked for again."""
    scene = Scene(case, who, actors, items, groups, links, kept)
    found = {c.id: c for find in FINDERS for c in find(scene)}
    for find in WIDER:
        found |= {c.id: c for c in _beyond(find(scene), found.values())}
    likely = Likely(scene, list(found.values()))
    found = {i: c for i, c in found.items() if likely.may_be(c)}
    found |= {c.id: c for c in _beyond(likely.told(), found.values(), as_told=False)}
    return tuple(found[i] for i in sorted(found))


def _beyond(new: Iterable[Conflict], known: Iterable[Conflict], *, as_told: bool = True) -> list[Conflict]:
    """The conflicts of which no other, found otherwise, says the same of the same passages; or not `as_told`, anything of them."""
    at: dict[str, list[tuple[Span, str, int, int]]] = defaultdict(list)
    for n, c in enumerate(known):
        for i, side in enumerate(c.sides):
            for span in side:
                at[span.report].append((span, c.judgement, n, i))

    def there(s: Span, judgement: str) -> list[tuple[int, int]]:
        return [(n, i) for span, j, n, i in at[s.report] if (j == judgement or not as_told) and span.overlaps(s)]

    def told(c: Conflict) -> bool:
        left, right = ([there(s, c.judgement) for s in side] for side in c.sides)
        return all(any(n == m and i != j for n, i in a for m, j in b) for a in left for b in right)

    return [c for c in new if not told(c)]
