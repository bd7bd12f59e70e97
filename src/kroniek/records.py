"""The nouns: what Kroniek reads, finds and concludes.

Records are plain and frozen. Findings (`Time` to `Stance`) are what one report says and stay as found; a `Link` joins two
findings with a judgement, a score and a reason; `Entry` and `Conflict` are derived from findings and links and can be made again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from itertools import combinations
from typing import Literal

from kroniek.errors import InputError

Form = Literal["name", "nominal", "pronoun"]
Kind = Literal["person", "organisation", "state", "group", "place"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Mode = Literal["direct", "indirect", "mixed"]
Reporting = Literal["asserted", "attributed", "distanced", "denied"]
"""How a reporter passes a claim on: as so, as somebody's words, at a distance (`beweert`), or as what the source denies."""
EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "NONE",
]
MODES: dict[str, tuple[str, ...]] = {
    "ACCUSE": ("allege", "disapprove", "investigate"),
    "ASSAULT": (
        "assassinate", "beat", "execute", "explosives", "firearms", "heavy-weapons", "other", "primitive", "sexual",
        "suicide-attack", "torture",
    ),
    "COERCE": (
        "arrest", "ban", "censor", "curfew", "cyber", "deport", "martial-law", "misinform", "restrict", "seize", "withhold",
    ),
    "CONSULT": ("multilateral", "phone", "third-party", "visit"),
    "MOBILIZE": ("militia", "police", "troops", "weapons"),
    "PROTEST": ("boycott", "demo", "hunger", "obstruct", "riot", "strike"),
    "REQUEST": ("assist", "change", "meet", "yield"),
    "RETREAT": ("ceasefire", "disarm", "release", "resign", "return", "withdraw"),
    "SANCTION": ("convict", "discontinue", "expel", "withdraw"),
    "THREATEN": ("force",),
}  # fmt: skip
"""The PLOVER modes that are told apart, of the event types that have any: how it is done."""
Factuality = Literal["happened", "planned", "possible", "denied", "negated", "hypothetical", "disputed"]
StanceKind = Literal["supports", "opposes", "recognises", "rejects", "accuses", "allied", "sanctions"]
Judgement = Literal["same", "different", "unsure"]
LinkKind = Literal["actor", "event", "copy"]
DateBy = Literal["metadata", "json-ld", "feed", "header", "url", "text", "captured"]
"""What can say when a report was published, the surest first; `captured` only says when a copy of it was made."""
Topic = Literal["figure", "date", "outcome", "responsibility", "status", "other"]
UnreadKind = Literal["boilerplate", "language"]
ConflictJudgement = Literal["contradiction", "update"]


MOST_PAIRS = 50
"""Pairs of passages that a verdict on one conflict is about."""


def content_id(kind: str, *parts: object) -> str:
    """An id that follows from what it names: the same on every machine and in any order of reading.

    >>> content_id("rep", "tekst")
    'rep_1377b2f7923b'
    """
    return f"{kind}_{blake2b(chr(31).join(map(str, parts)).encode(), digest_size=6).hexdigest()}"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A passage: half-open code points `[start, end)` of the text of the report with id `report`."""

    report: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start}, {self.end}")

    def overlaps(self, other: Span) -> bool:
        """Do the two share at least one character of one report?"""
        return self.report == other.report and self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Does the other lie wholly in this one?"""
        return self.report == other.report and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """An interval of days, as wide as the text leaves it, and why; `None` is open.

    `reason` is a key that the app can put into words, with what it rests on behind a colon: `absolute`, `publication: woensdag`,
    `text: de dag erna`, `clause`, `sentence`, `paragraph`, `bound` (not after publication), `narrowed: ...`, `vague`, `none`.
    """

    earliest: date | None
    latest: date | None
    reason: str

    def __post_init__(self) -> None:
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ValueError(f"an interval cannot end before it begins: {self.earliest}, {self.latest}")

    def meets(self, other: When) -> bool:
        """Can both be one day, as far as they say?"""
        return (self.earliest or date.min) <= (other.latest or date.max) and (other.earliest or date.min) <= (self.latest or date.max)


UNKNOWN = When(earliest=None, latest=None, reason="none")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """One place that says when a report was published, and what it says."""

    by: DateBy
    found: str
    """As it stands there."""
    when: When
    """The days that it leaves open, as they are counted where it was written."""
    at: str | None = None
    """The moment in ISO 8601, with its zone where it names one; `None` when only days are given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """How the text of a report came out of what was read."""

    extractor: str
    """What took the text out, and its version: `trafilatura 2.3.1`, `kroniek.text 1`."""
    encoding: str | None
    """What the bytes were taken for, and how that was decided when they do not say: `windows-1252 (guessed)`."""
    raw: str | None
    """SHA-256 of the bytes that the report was read from: of the file, the page, the line or the record."""
    dates: tuple[Dated, ...] = ()
    """All that says when it was published, the surest first; the first one that is no capture has decided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A file that was read to its end: if it does not change, it need not be opened again."""

    source: str
    size: int
    changed: int
    """When it was last changed, in nanoseconds."""
    how: str
    """The way of reading, and the settings that matter for it."""
    reports: int
    passed: tuple[tuple[str, int], ...]
    errors: tuple[InputError, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One news report as read; `text` is never changed, and every span of a finding counts in it."""

    id: str
    source: str
    text: str
    sha256: str
    body: int
    """Where the report itself begins, after a header such as ` date 2019-05`."""
    published: When | None
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None
    language: str = "nl"
    wire: str | None = None
    """The news agency that the report credits."""
    origin: Origin | None = None

    def quote(self, span: Span) -> str:
        """What a person sees in the source at the span."""
        if span.report != self.id or span.end > len(self.text):
            raise ValueError(f"{span} does not lie in report {self.id}")
        return self.text[span.start : span.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words that stand for an actor."""

    span: Span
    form: Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office or part that a report gives an actor: `president` of an organisation or state, over an interval."""

    role: str
    of: str | None
    span: Span
    when: When
    claim: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who is named: in a reading within one report, in a chronicle over all of them."""

    id: str
    name: str
    kind: Kind
    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """A stretch of the day as ISO clock times, `first` to `last`: one moment has both alike, a night runs on into the next day.

    The end of a day is `24:00`.
    """

    first: str
    last: str

    def __post_init__(self) -> None:
        for clock in (self.first, self.last):
            if len(clock) != 5 or not "00:00" <= clock <= "24:00" or clock[2] != ":" or not "00" <= clock[3:] <= "59":
                raise ValueError(f"an hour of the day is written 08:30, not {clock!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """A time expression with the days that it can mean, and the hours where it gives them: several where the text leaves a choice.

    `om vier uur` without a part of the day is four in the morning or in the afternoon.
    """

    span: Span
    type: TimeType
    when: When
    hours: tuple[Hours, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Via:
    """Through whom or what a claim came: an agency, a spokesperson, a platform, a statement."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What somebody said, and who; no source and no speaker is hearsay without a name."""

    id: str
    span: Span
    mode: Mode
    cue: Span | None
    source: Span | None
    speaker: str | None
    via: tuple[Via, ...] = ()
    within: str | None = None
    reporting: Reporting = "attributed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Who did what to whom, where and when; `claim` says who tells it, `None` the outlet itself."""

    id: str
    span: Span
    trigger: Span
    lemma: str
    type: EventType
    who: tuple[str, ...]
    whom: tuple[str, ...]
    where: tuple[str, ...]
    when: When
    factuality: Factuality
    claim: str | None = None
    mode: str | None = None
    """How it is done, one of `MODES` of its type: `strike`, `firearms`; `None` where the words leave that open."""
    retold: tuple[Span, ...] = ()
    """Spans that in this order tell a clause which hangs on another as a sentence of its own; empty where `span` reads as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A quantity that states a fact, as an interval `[low, high]`; `None` is open."""

    id: str
    span: Span
    low: float | None
    high: float | None
    approximate: bool
    unit: str
    counted: str
    of: tuple[str, ...]
    where: tuple[str, ...]
    when: When
    stated_by: str | None
    claim: str | None = None
    event: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """Who supports or opposes whom, and in which words."""

    id: str
    span: Span
    holder: str
    target: str
    kind: StanceKind
    when: When
    claim: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A passage of a report that is kept and can be searched, but is not read for findings, and why.

    `what` is the kind of boilerplate (`read_also`, `picture`, `share`, ...), or the ISO 639 code of the language that it is in. A report
    that is wholly in another language has one such passage, in the report's own `language`.
    """

    span: Span
    kind: UnreadKind
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that one report was found to say."""

    report: Report
    times: tuple[Time, ...] = ()
    actors: tuple[Actor, ...] = ()
    claims: tuple[Claim, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    stances: tuple[Stance, ...] = ()
    unread: tuple[Unread, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two findings (or two reports, for a copy) and whether they are the same, with the reason. `left < right`."""

    kind: LinkKind
    left: str
    right: str
    judgement: Judgement
    score: float
    reason: str
    """One sentence in the language of the reports."""
    by: Literal["rule", "person"] = "rule"
    key: str = ""
    values: str = "{}"
    """The same for a reader of another language, as of a `Conflict`; none for what a person decided."""

    def __post_init__(self) -> None:
        if not self.left < self.right:
            raise ValueError(f"a link is written with the smaller id first: {self.left}, {self.right}")


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Shared:
    """A passage that two reports have word for word, in each of them. `left.report < right.report`."""

    left: Span
    right: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Passages that cannot all be true at one time, or that show a later state of one count or thing, side by side."""

    id: str
    topic: Topic
    judgement: ConflictJudgement
    sides: tuple[tuple[Span, ...], ...]
    reason: str
    """One sentence in the language of the reports."""
    key: str = ""
    values: str = "{}"
    """The same for a reader of another language: `lang.sentences.sentence(key, json.loads(values), "en")`."""


def passages_apart(sides: Sequence[Iterable[Span]]) -> list[str]:
    """Names for the pairs of passages on two sides of a conflict: what a verdict is about, whatever else joins the sides later.

    >>> passages_apart(((Span("b", 0, 4),), (Span("a", 7, 9),)))
    ['a:7-9|b:0-4']
    """
    pairs = (sorted((a, b)) for one, other in combinations(sides, 2) for a in one for b in other)
    names = ("|".join(f"{s.report}:{s.start}-{s.end}" for s in pair) for pair in pairs)
    return sorted(set(names))[:MOST_PAIRS]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A passage that tells an entry's event, and the event it was read as."""

    span: Span
    event: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the chronicle, with all its sources, agreeing or not. Actors are chronicle actors."""

    id: str
    when: When
    summary: str
    type: EventType
    who: tuple[str, ...]
    whom: tuple[str, ...]
    where: tuple[str, ...]
    factuality: Factuality
    said_by: tuple[str, ...]
    conflicts: tuple[str, ...]
    reports: int
    independent: int
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One of the places that a name can stand for; states and regions have no point on the map, only a country."""

    name: str
    kind: Literal["state", "region", "place"]
    country: str | None
    """ISO 3166 code."""
    latitude: float | None
    longitude: float | None
    weight: float
    """Ten-logarithm of the inhabitants; 9 for states, 7 for regions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceGuess:
    """Where a place is: every candidate, the biggest first, the one that is meant, and why.

    `same` is a choice that rests on something; `unsure` is the biggest for want of better, or none when reports say different things.
    """

    actor: str
    within: str | None
    """The chronicle actor that it lies in, as a report says."""
    candidates: tuple[Candidate, ...]
    chosen: int | None
    """Which candidate, counted from 0."""
    judgement: Judgement
    reason: str
    key: str = ""
    values: str = "{}"
    """The reason for a reader of another language, as of a `Conflict`."""

    @property
    def place(self) -> Candidate | None:
        """The candidate that was chosen."""
        return None if self.chosen is None else self.candidates[self.chosen]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chronicle:
    """What follows from all readings together: derived, and made again at will.

    `actor_of` gives for each actor id of a reading the id of the chronicle actor that it is; `copy_of` for a report that repeats
    an earlier one, that one's id.
    """

    actors: tuple[Actor, ...] = ()
    actor_of: tuple[tuple[str, str], ...] = ()
    copy_of: tuple[tuple[str, str], ...] = ()
    shared: tuple[Shared, ...] = ()
    links: tuple[Link, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    timeline: tuple[Entry, ...] = ()
    places: tuple[PlaceGuess, ...] = ()
