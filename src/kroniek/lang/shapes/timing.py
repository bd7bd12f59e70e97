"""How a language says that something was earlier or later than others say, how long it took, and who knew of it when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kroniek.lang.shapes.phrases import Alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Words beside a time or a length of time, and for knowing and telling; all folded."""

    early: frozenset[str]
    """Words by which something was earlier than thought: `al`."""
    late: frozenset[str]
    """Words by which it was later: `pas`."""
    lingering: frozenset[str]
    """Words by which it was so until then: `nog`."""
    only: frozenset[str]
    """Words before those with which they say nothing of a time: `alleen al in Utrecht`."""
    first: frozenset[str]
    """Words for the first of some, before which there was none: `de eerste melding`."""
    last: frozenset[str]
    """Words for the last, behind which there was none: `de laatste keuring`."""
    never_before: tuple[tuple[str, ...], ...]
    """Words in a row by which something had not been before: `voor het eerst`."""
    never_after: tuple[tuple[str, ...], ...]
    """Words in a row by which it has not been since: `voor het laatst`."""
    put_off: tuple[tuple[str, ...], ...]
    """Words in a row before the first day on which something may be that was meant for another: `op zijn vroegst`, `niet voor`."""
    onto: frozenset[str]
    """Prepositions before the day to which something is moved: `naar`."""
    through: tuple[str, ...]
    """Words in a row before the last day of what is told: `tot en met`."""
    just_by: frozenset[str]
    """Words by which it was right before or after an hour: `kort na middernacht`."""
    getting: frozenset[str]
    """Verbs by which somebody gets what tells him something: `kreeg een brief`."""
    itself: frozenset[str]
    """Words with which a verb of telling is another one: `meldde zich`."""
    about: frozenset[str]
    """Words behind a verb of hearing by which somebody heard of something, and no sound: `hoorde van het lek`."""
    seeing: frozenset[str]
    """Verbs by which somebody is told to have seen, heard or felt what happened: `zag`."""
    given: frozenset[str]
    """Prepositions before whom something is told: `aan`."""
    one_body: tuple[frozenset[str], ...]
    """Sets of nouns for a body and those who speak and decide for it: what the one knows, the other does."""
    former: frozenset[str]
    """Words for an earlier one of a kind: `de vorige staking`."""
    at_once: frozenset[str]
    """Words for no time at all: `meteen`."""
    within: tuple[tuple[str, ...], ...]
    """Words in a row before the most that it took: `binnen`, `nog geen`."""
    beyond: tuple[tuple[str, ...], ...]
    """The same, before the least: `pas na`, `ruim`."""
    numbers: Mapping[str, float]
    units: Mapping[str, float]
    """Units of time in minutes."""
    knowing: Callable[[], Alike] = field(repr=False)
    """Gives the words for knowing and telling, in the groups `learn`, `hear`, `tell` and `news` (what somebody gets)."""
