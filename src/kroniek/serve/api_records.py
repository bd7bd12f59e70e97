"""The records of docs/records.md as the OpenAPI description shows them. They describe; what is sent comes from `export.contract`."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from kroniek.records import (
    ConflictJudgement,
    EventType,
    Factuality,
    Form,
    Judgement,
    Kind,
    Mode,
    Reporting,
    StanceKind,
    TimeType,
    Topic,
)

Day = str | None


class Record(BaseModel):
    """A record; more may be added to it later."""

    model_config = ConfigDict(extra="allow")


class Place(Record):
    """Half-open code points of a report's text."""

    report: str
    start: int
    end: int


class Days(Record):
    """The first and last day that are meant; `null` is open."""

    earliest: Day
    latest: Day


class Report(Record):
    """A report as read."""

    id: str
    source: str
    title: str | None
    outlet: str | None
    byline: str | None
    url: str | None
    published: list[Day] | None
    published_reason: str
    language: str
    text: str
    sha256: str
    copy_of: str | None
    wire: str | None


class Mention(Place):
    """Words that stand for an actor."""

    form: Form


class Role(Place, Days):
    """An office that a report gives an actor."""

    role: str
    of: str | None
    claim: str | None


class Actor(Record):
    """Who is named, over all reports."""

    id: str
    name: str
    kind: Kind
    wikidata: str | None
    mentions: list[Mention]
    roles: list[Role]


class Time(Place, Days):
    """A time expression."""

    type: TimeType
    reason: str


class Via(Record):
    """Through whom a claim came."""

    start: int
    end: int
    name: str


class Claim(Place):
    """What somebody said."""

    id: str
    mode: Mode
    cue: list[int] | None
    source: list[int] | None
    speaker: str | None
    via: list[Via]
    within: str | None
    reporting: Reporting


class Event(Place, Days):
    """Who did what to whom, as one clause tells it."""

    id: str
    trigger: list[int]
    lemma: str
    type: EventType
    who: list[str]
    whom: list[str]
    where: list[str]
    date_reason: str
    factuality: Factuality
    claim: str | None


class Figure(Place, Days):
    """A quantity as an interval."""

    id: str
    low: float | None
    high: float | None
    approximate: bool
    unit: str
    counted: str
    of: list[str]
    where: list[str]
    stated_by: str | None
    claim: str | None
    event: str | None


class Stance(Place, Days):
    """Who stands how towards whom."""

    id: str
    holder: str
    target: str
    kind: StanceKind
    claim: str | None


class Conflict(Record):
    """Passages that cannot all be true, or that show a later state."""

    id: str
    topic: Topic
    judgement: ConflictJudgement
    sides: list[list[Place]]
    reason: str


class Evidence(Place):
    """A passage of an entry."""

    event: str


class Entry(Days):
    """A line of the timeline."""

    id: str
    date_reason: str
    summary: str
    type: EventType
    who: list[str]
    whom: list[str]
    where: list[str]
    factuality: Factuality
    said_by: list[str]
    conflicts: list[str]
    reports: int
    independent: int
    evidence: list[Evidence]


class Candidate(Record):
    """A place that a name can stand for."""

    name: str
    kind: Literal["state", "region", "place"]
    country: str | None
    latitude: float | None
    longitude: float | None
    weight: float


class Guess(Record):
    """Where a place is."""

    actor: str
    within: str | None
    judgement: Judgement
    reason: str
    chosen: int | None
    candidates: list[Candidate]


class Passage(Place):
    """A place with its words and those around it: W3C TextPositionSelector and TextQuoteSelector in one."""

    prefix: str
    exact: str
    suffix: str
    source: str
    outlet: str | None


class Page(Record):
    """A part of a list."""

    total: int
    next: str | None = Field(description="The address of the next part; `null` at the end.")


class Changes(Record):
    """What came in after a run."""

    since: int
    last: int
    runs: list[dict[str, Any]]
    reports: list[str]
    timeline: list[str] = Field(description="Entries that only the new reports tell.")
    grown: list[str] = Field(description="Older entries that a new report tells too.")


class Problem(Record):
    """RFC 9457: what went wrong."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
