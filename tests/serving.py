"""A chronicle file with one of everything, and a browser without a window: what tests of the app start from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

import build
from kroniek.reconcile.why import why
from kroniek.records import Chronicle, Conflict, Reading, Report, Shared, Via
from kroniek.serve.app import create_app
from kroniek.store import open_chronicle

PORT = 8000
HERE = f"http://127.0.0.1:{PORT}"
PLAIN = {"title": "Twaalf gewonden in Delmonde", "outlet": "De Bode", "byline": "Fien Haven", "url": "https://bode.example/1"}


WHERE_AND_WHEN = ["all", ["by_where", {"names": "Delmonde"}], ["by_when", {"days": ["days", "2024-03-05", "2024-03-05"]}]]


def _why(key: str, **values: Any) -> dict[str, str]:
    """The fields of a link that say why."""
    because = why("nl", key, **values)
    return {"reason": because.sentence, "key": because.key, "values": because.values}


def _shared(a: Report, b: Report) -> Shared:
    """The first sentence of one report, which stands in the other too."""
    left, right = sorted(build.span(r, "De politie telde twaalf gewonden in Delmonde") for r in (a, b))
    return Shared(left=left, right=right)


def everything(said: str = "", **fields: str) -> tuple[list[Reading], Chronicle]:
    """Two outlets and a copy on one evening in Delmonde; `said` stands in their texts, `fields` are those of the first report."""
    a = build.report(
        f"De politie telde twaalf gewonden in Delmonde. Agenten hielden vijf leiders aan. {said}", source="a.txt", published="2024-03-06",
        **{**PLAIN, **fields},
    )  # fmt: skip
    b = build.report(
        f"Volgens de vakbond zijn er in Delmonde zeker twintig gewonden. De bond steunt Anna Brug. In april komt er een staking. {said}",
        source="b.txt", published="2024-03-08", outlet="Havenblad", title="Bond telt er twintig",
    )  # fmt: skip
    c = build.report(
        f"Overgenomen: De politie telde twaalf gewonden in Delmonde. {said}",
        source="c.txt",
        published="2024-03-09",
        outlet="Kopij",
    )
    police = build.actor(a, "De politie", kind="organisation", roles=[build.role(a, "Agenten", at="2024-03")])
    town = build.actor(a, "Delmonde", kind="place")
    union = build.actor(b, "de vakbond", build.mention(b, "De bond", "nominal"), kind="group")
    anna = build.actor(b, "Anna Brug")
    copied = build.actor(c, "De politie", kind="organisation")
    told = build.claim(b, "er in Delmonde zeker twintig gewonden", union, source="de vakbond", cue="Volgens")
    via = replace(told, via=(Via(span=build.span(b, "De bond"), name="De bond"),))
    first = build.claim(a, "twaalf gewonden in Delmonde", police, cue="telde", mode="direct", reporting="asserted")
    again = build.claim(c, "twaalf gewonden in Delmonde", copied)
    count = build.event(a, "De politie telde twaalf gewonden in Delmonde", "telde", who=[police], where=[town], at="2024-03-05")
    same = build.event(b, "zijn er in Delmonde zeker twintig gewonden", "zijn", type="ASSAULT", at="2024-03-05")
    arrest = build.event(a, "Agenten hielden vijf leiders aan", "hielden", type="COERCE", mode="arrest", who=[police], at="2024-03")
    strike = build.event(
        b, "In april komt er een staking", "staking", type="PROTEST", who=[union], at="2024-04", factuality="planned"
    )
    flat = build.event(c, "Overgenomen", "Overgenomen")
    twelve = build.figure(
        a, "twaalf gewonden", 12, 12, unit="personen", where=[town], stated_by=police, event=count, at="2024-03-05"
    )
    twenty = build.figure(b, "zeker twintig gewonden", 20, None, unit="personen", stated_by=union, claim=told, event=same)
    repeated = build.figure(c, "twaalf gewonden", 12, 12, unit="personen", stated_by=copied)
    stance = build.stance(b, "De bond steunt Anna Brug", union, anna)
    readings = [
        build.reading(a, actors=[police, town], claims=[first], events=[count, arrest], figures=[twelve],
                      times=[build.time(a, "vijf", "2024-03-05")]),
        build.reading(b, actors=[union, anna], claims=[via], events=[same, strike], figures=[twenty], stances=[stance]),
        build.reading(c, actors=[copied], claims=[again], events=[flat], figures=[repeated]),
    ]  # fmt: skip
    clash = Conflict(id="con_1", topic="figure", judgement="contradiction", reason="Over de gewonden spreken de bronnen elkaar tegen.",
                     sides=((twelve.span,), (twenty.span,)))  # fmt: skip
    timeline = [
        build.entry(count, same, summary="Twaalf of twintig gewonden in Delmonde", at="2024-03-05", who=[police.id], where=[town.id],
                    conflicts=["con_1"], reports=2, independent=2),
        build.entry(arrest, summary="Agenten hielden vijf leiders aan", at="2024-03", who=[police.id]),
        build.entry(strike, summary="Er komt een staking", at="2024-04", who=[union.id], said_by=[union.id]),
        build.entry(flat, summary="Iets zonder datum"),
    ]  # fmt: skip
    links = [
        build.link(police.id, copied.id, judgement="unsure", by="rule", score=0.6, **_why("same_words", name="De politie")),
        build.link(count.id, same.id, kind="event", judgement="unsure", by="rule", score=0.5, **_why("event_unsure", why=WHERE_AND_WHEN)),
    ]
    made = build.chronicle(*readings, timeline=timeline, conflicts=[clash], copy_of=[(c.id, a.id)], links=links, shared=[_shared(a, c)],
                           places=[build.guess(town, "NL", 52.1, 5.2)])  # fmt: skip
    return readings, made


def write(path: Path, case: tuple[list[Reading], Chronicle], **about: str) -> Path:
    """A file with readings and their chronicle as given, whatever reconciling would make of them."""
    readings, made = case
    with open_chronicle(path, write=True) as file:
        file.describe(about)
        run = file.begin(kroniek="0.1.0", model="nl_test 1", settings={})
        file.add_readings(readings)
        file.replace_chronicle(made, version=file.version)
        file.finish(run, new=len(readings), known=0, skipped=0)
    return path


def client(path: Path, **how: Any) -> TestClient:
    """A browser at the app of a file."""
    return TestClient(create_app(path, port=PORT, **how), base_url=HERE, follow_redirects=False)
