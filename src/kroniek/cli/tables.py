"""Records as tables that a person can read in a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.box import HEAVY_HEAD
from rich.console import Group
from rich.table import Table
from rich.text import Text

from kroniek.cli.select import chains_of
from kroniek.cli.words import Words
from kroniek.errors import InputError
from kroniek.lang.sentences import reason_in
from kroniek.reconcile.diff import Changed, Recount
from kroniek.records import Actor, Claim, Conflict, Entry, Figure, PlaceGuess, Report, Span
from kroniek.serve import words as said
from kroniek.serve.pages.room import Credit, Room
from kroniek.store import Run

NAME, NARROW = len("ent_4ed213d7ae76"), 28
"""Characters of an id, and those that the first cell of a row takes at the most."""

MANY = {
    "timeline": "entry_many", "events": "event_many", "claims": "claim_many", "figures": "figure_many", "stances": "stance_many",
    "actors": "actor_many",
}  # fmt: skip
"""What is counted of a chronicle, and the words for many of it."""

CONTEXT = 200
"""Characters shown on either side of a passage."""


def timeline(_: Room, entries: Iterable[Entry], t: Words) -> Table:
    """When and what; under it the type, whether it happened, in how many reports it is told, and whether they disagree."""
    table = _table(_w("when", t), _w("what", t))
    for e in entries:
        count = str(e.reports) if e.reports == e.independent else t("t.independent", n=e.reports, i=e.independent)
        told = f"{count} {_w('report_one' if e.reports == 1 else 'report_many', t)}"
        flag = f"⚑ {len(e.conflicts)}" if e.conflicts else ""
        under = " · ".join(x for x in (f"{_w(e.type, t)}, {_w(e.factuality, t)}", told, flag) if x)
        table.add_row(_cell(said.days(e.when, t.index), e.id), _cell(e.summary, under))
    return table


def figures(room: Room, found: Sequence[Figure], t: Words) -> Table:
    """How much of what; who says so through whom, and of when; where it stands."""
    table = _table(_w("value", t), _w("stated_by", t), t("t.passage"))
    chains = chains_of(room, [(f.id, f.claim, f.stated_by) for f in found])
    via = _via(room, [f.claim for f in found if f.claim])
    room.load(f.span.report for f in found)
    for f in found:
        report = room.credit(f.span.report)
        value = said.quantity(f.low, f.high, f.approximate, t.index)
        what = " · ".join(dict.fromkeys(x for x in (f.unit, f.counted) if x))
        by = chain(chains[f.id], via.get(f.claim or "", ()), t) or _w("outlet_states", t)
        when = said.days(f.when, t.index)
        table.add_row(_cell(f"{value} {what}", f.id), _cell(by, when), _cell(quote(room, f.span), origin(report, t)))
    return table


def claims(room: Room, found: Sequence[Claim], t: Words) -> Table:
    """Who says what, through whom; under it how, how the reporter passes it on, and in which report."""
    table = _table(_w("speaker", t), _w("content", t))
    chains = chains_of(room, [(c.id, c.id, c.speaker) for c in found])
    room.load(c.span.report for c in found)
    for c in found:
        report = room.credit(c.span.report)
        by = chain(chains[c.id], [v.name for v in c.via], t) or _w("hearsay", t)
        how = " · ".join((_w(c.mode, t), t(f"r.{c.reporting}"), origin(report, t)))
        table.add_row(_cell(by, c.id), _cell(quote(room, c.span), how))
    return table


def actors(room: Room, found: Sequence[Actor], t: Words) -> Table:
    """Who, of which kind, how often and under which other names; in which roles, or where it is and why there."""
    ids = [a.id for a in found]
    places = {p.actor: p for p in room.file.items("places", ids) if isinstance(p, PlaceGuess)}
    names = _names(room, ids)
    room.people({r.of for a in found for r in a.roles if r.of})
    table = _table(_w("name", t), _w("kind", t), t("t.roles"))
    for a in found:
        roles = dict.fromkeys(_role(room, r.role.casefold(), r.of) for r in sorted(a.roles, key=lambda r: r.span))
        also = [name for name in names.get(a.id, ()) if name != a.name][:4]
        called = f"{_w('also', t)}: {', '.join(also)}" if also else ""
        count = f"{len(a.mentions)} {_w('mentions', t)}"
        table.add_row(_cell(a.name, called, a.id), _cell(_w(a.kind, t), count), _cell(", ".join(roles), *_place(places.get(a.id), t)))
    return table


def conflicts(room: Room, found: Sequence[Conflict], t: Words) -> Table:
    """What sources disagree about, why that is so, and the passages of each side."""
    table = _table(_w("topic", t), t("t.why"), t("t.sides"))
    room.load(s.report for c in found for side in c.sides for s in side)
    for c in found:
        what = f"{_w(c.topic, t)}, {_w(c.judgement, t)}"
        sides = Text("\n").join(_side(room, i, side, t) for i, side in enumerate(c.sides))
        table.add_row(_cell(what, c.id), _cell(reason_in(t.language, c.key, c.values) or c.reason), sides)
    return table


def reports(found: Iterable[Report], t: Words) -> Table:
    """Which reports: when and where published, and their title."""
    table = _table(_w("when", t), t("f.report"))
    for r in found:
        when = said.days(r.published, t.index) if r.published else _w("undated", t)
        table.add_row(_cell(when, r.id), _cell(r.title or r.source, r.outlet or ""))
    return table


def changed(found: Iterable[Changed], t: Words) -> Table:
    """What a line tells, and each thing that is not as it was."""
    table = _table(_w("when", t), _w("what", t), t("f.changed"))
    for c in found:
        table.add_row(_cell(said.days(c.now.when, t.index), c.now.id), _cell(c.now.summary), Text("\n".join(_differences(c, t))))
    return table


def summary(counts: dict[str, int], t: Words) -> Table:
    """What is in a chronicle, and how much of it names its source."""
    table = Table("", box=HEAVY_HEAD)
    table.add_column(t("b.count"), justify="right")
    table.add_column(t("b.sourced"), justify="right")
    table.add_row(_w("report_many", t), str(counts["reports"]), "")
    table.add_row(t("b.independent"), str(counts["reports"] - counts["copies"]), "")
    if counts["unread"]:
        table.add_row(t("b.unread"), str(counts["unread"]), "")
    for name in MANY:
        sourced = counts.get(f"{name}_sourced")
        share = "" if sourced is None or not counts[name] else f"{sourced} {100 * sourced // counts[name]:3} %"
        table.add_row(_w(MANY[name], t), str(counts[name]), share)
    table.add_row(f"{_w('contradiction_many', t)} ⚑", str(counts["conflicts"]), "")
    return table


def skipped(errors: Iterable[InputError], t: Words) -> Table:
    """What could not be read, where, and why."""
    table = _table(t("t.line"), _w("reason", t))
    for e in errors:
        table.add_row(Text(t.place(e), overflow="fold"), _cell(t.reason(e)))
    return table


def skipped_in_short(errors: Sequence[InputError], t: Words) -> str:
    """`2× leeg, 1× codering (nieuws/x.txt:1)`."""
    kinds = Counter(t(f"k.{e.key}") for e in errors)
    first = {t(f"k.{e.key}"): t.place(e) for e in reversed(errors)}
    return ", ".join(f"{n}× {kind} ({first[kind]})" if n == 1 else f"{n}× {kind}" for kind, n in kinds.items())


def runs(found: Iterable[Run], t: Words) -> Table:
    """Each build: when, with what, and what came of it."""
    table = _table(_w("begun", t), t("t.with"), t("t.done"))
    for r in found:
        begun, finished = (x and x.replace("T", " ").removesuffix("+00:00") for x in (r.started, r.finished))
        foreign = f", {t('b.foreign', r.unread)}" if r.unread else ""
        came = t("b.news", new=r.new, known=r.known) + f", {t('b.skipped', r.skipped)}{foreign}" if finished else _w("unfinished", t)
        table.add_row(_cell(str(begun), f"– {finished}" if finished else ""), _cell(f"Kroniek {r.kroniek}", r.model), _cell(came))
    return table


def passages(reports: Mapping[str, Report], spans: Iterable[Span], t: Words) -> Group:
    """Each passage in its context, highlighted, under the report that it stands in."""
    blocks: list[Text] = []
    for span in spans:
        report = reports[span.report]
        head = Text(f"{report.title or origin(report, t)}\n", style="bold")
        place = t("page", start=span.start, end=span.end)
        head.append(f"{origin(report, t)} · {report.source} · {place}\n", style="not bold dim")
        blocks.append(head + in_context(report, span))
    return Group(*(Text("\n") + b for b in blocks))


def in_context(report: Report, span: Span) -> Text:
    """A passage with the words around it; the passage stands out, also without colour."""
    a, b = around(report, span)
    out = Text("…" if a > report.body else "", style="dim")
    out.append(report.text[a : span.start], style="dim")
    out.append("»", style="bold")
    out.append(report.quote(span), style="bold reverse")
    out.append("«", style="bold")
    out.append(report.text[span.end : b] + ("…" if b < len(report.text) else "") + "\n", style="dim")
    return out


def around(report: Report, span: Span) -> tuple[int, int]:
    """Where the context of a passage begins and ends: at white space, at most `CONTEXT` characters away."""
    a, b = max(0, span.start - CONTEXT), min(len(report.text), span.end + CONTEXT)
    while 0 < a < span.start and not report.text[a - 1].isspace():
        a += 1
    while span.end < b < len(report.text) and not report.text[b].isspace():
        b -= 1
    return a, b


def chain(sayers: Sequence[str], via: Iterable[str], t: Words) -> str:
    """`minister → politie via ANP`: the minister says, through the agency, that the police say; empty when nobody is named."""
    names, through = " → ".join(sayers), ", ".join(via)
    return f"{names} {_w('via', t)} {through}".strip() if through else names


def origin(report: Report | Credit, t: Words) -> str:
    """The outlet and the day of a report; its source where the outlet is not known."""
    day = said.days(report.published, t.index) if report.published else _w("undated", t)
    return f"{report.outlet or report.source}, {day}"


def _differences(c: Changed, t: Words) -> Iterator[str]:
    def row(was: str, now: str) -> str:
        return f"{was} → {now}"

    if "date" in c.what:
        yield row(said.days(c.was.when, t.index), said.days(c.now.when, t.index))
    if "factuality" in c.what:
        yield row(_w(c.was.factuality, t), _w(c.now.factuality, t))
    for r in c.figures:
        yield row(_values(r.was, t), f"{_values(r.now, t)} {_thing(r)}")
    if "reports" in c.what:
        word = _w("report_one" if c.now.reports == 1 else "report_many", t)
        yield row(str(c.was.reports), f"{c.now.reports} {word}")


def _values(figures: Iterable[Figure], t: Words) -> str:
    return ", ".join(said.quantity(f.low, f.high, f.approximate, t.index) for f in figures)


def _thing(r: Recount) -> str:
    return r.counted or r.unit


def _side(room: Room, i: int, side: Sequence[Span], t: Words) -> Text:
    lines = [f"{chr(ord('A') + i)}: “{quote(room, s)}” ({origin(room.credit(s.report), t)})" for s in side]
    return Text("\n".join(lines))


def _place(guess: PlaceGuess | None, t: Words) -> tuple[str, ...]:
    """`LY 32.89, 13.19` and why it is that one; a country alone for what is no point on the map."""
    if guess is None:
        return ()
    place = guess.place
    point = f"{place.latitude:.2f}, {place.longitude:.2f}" if place and place.latitude is not None and place.longitude is not None else ""
    where = " ".join(x for x in (place.country or "", point) if x) if place else ""
    unsure = t("p.unsure") if guess.judgement == "unsure" else ""
    return (" · ".join(x for x in (where, unsure) if x), guess.reason)


def quote(room: Room, span: Span) -> str:
    """The words of a passage."""
    return room.text(span.report)[span.start : span.end]


def _names(room: Room, actors: Sequence[str]) -> dict[str, list[str]]:
    """The names by which reports call actors."""
    found: dict[str, list[str]] = {}
    for row in room.each("SELECT actor, name FROM actor_names WHERE actor IN ({}) ORDER BY actor, name", actors):
        found.setdefault(row["actor"], []).append(row["name"])
    return found


def _via(room: Room, claims: Sequence[str]) -> dict[str, list[str]]:
    """Through whom claims came."""
    found: dict[str, list[str]] = {}
    for row in room.each("SELECT claim, name FROM via WHERE claim IN ({}) ORDER BY claim, position", claims):
        found.setdefault(row["claim"], []).append(row["name"])
    return found


def _role(room: Room, role: str, of: str | None) -> str:
    body = room.person(of)
    return f"{role} ({body.name})" if body else role


def _table(*columns: str) -> Table:
    """An empty table: few columns, so that it can be read in eighty; what belongs to a cell stands under it, dim."""
    table = Table(box=HEAVY_HEAD, show_lines=True)
    for i, name in enumerate(columns):
        table.add_column(name[:1].upper() + name[1:], min_width=NAME, max_width=NARROW if i == 0 else None)
    return table


def _cell(text: str, *under: str) -> Text:
    """A text as it is (nothing in a report may pass for markup), and what is said under it."""
    return Text(" ".join(text.split())).append("".join(f"\n{line}" for line in under if line), style="dim")


def _w(key: str, t: Words) -> str:
    return said.word(key, t.index)
