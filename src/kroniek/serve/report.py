"""The chronicle in one file: the pages of the app, without a server. No network, no inline handlers, scripts named by digest.

The same templates give the same pages; only where a link leads, and that both languages are there at once, is decided here. What has a
page of its own (a line, a question, an actor, a report) has that page's place as its address; its rows in lists have none.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

from markupsafe import Markup

from kroniek.errors import KroniekError
from kroniek.records import Span
from kroniek.serve.asked import Asked
from kroniek.serve.both import BothLanguages
from kroniek.serve.links import NAV
from kroniek.serve.pages.actors import actor_page
from kroniek.serve.pages.event import event_page
from kroniek.serve.pages.figures import question_page
from kroniek.serve.pages.reader import reader_page
from kroniek.serve.pages.room import Room
from kroniek.serve.render import STRAY, environment
from kroniek.serve.shell import PAGES, names_for
from kroniek.store import ChronicleFile, open_chronicle

MOST = 20_000
"""Items that one file can hold; beyond that a browser is the wrong place for it."""
ITEMS = ("timeline", "claims", "figures", "actors", "stances")

SERVED = frozenset(("search", "export"))
"""Pages that need a server; a file has its own search."""


class FileLinks:
    """Where things are in a file: each has its page or its row, and a passage its report."""

    def page(self, name: str, **asked: str) -> str:
        return f"#{asked.get('actor') or asked.get('place') or asked.get('speaker') or name}"

    def ask(self, name: str, *_: Any, **__: Any) -> str:
        return f"#{name}"

    following = ask

    def entry(self, item: str) -> str:
        return f"#{item}"

    actor = report = conflict = question = static = entry

    def passage(self, span: Span) -> str:
        """The report with the offsets behind it: the script lights them, and the list beside the text has them as places."""
        return f"#{span.report}:{span.start}-{span.end}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One page in the file; `under` is the page in the bar that it belongs to."""

    id: str
    under: str
    heading: str
    body: Markup


class Sheet:
    """Pages of one chronicle put in a file."""

    def __init__(self, file: ChronicleFile) -> None:
        self.room, self.speech = Room(file), BothLanguages()
        self.names = names_for(self.room, self.speech, FileLinks()) | {"static_file": True, "editable": False, "csrf": "", "here": ""}
        self.say = self.speech.names()["w"]

    def page(self, name: str, record: Any) -> Section:
        """A page with a list, from its record."""
        body = environment().get_template(f"parts/{name}.html").render(**self.names, page=record)
        return Section(id=name, under=name, heading=self.title() if name == "overview" else self.say(name), body=Markup(body))

    def title(self) -> str:
        """What the case is called."""
        return str(self.names["about"]["title"] or self.say("untitled_case", self.names["number"](self.names["reports"])))

    def pages(self, names: Iterable[str]) -> Iterator[Section]:
        """Pages with all that they have."""
        for name in names:
            yield self.page(name, PAGES[name](self.room, Asked(), size=None))

    def one(self, template: str, item: str, under: str, record: Any) -> Section:
        """The page of one thing; what an event and an actor have of others is brief, because those have their own."""
        known = {**self.names, "brief": template in ("event", "actor")}
        body = environment().get_template(f"parts/{template}.html").render(**known, page=record)
        return Section(id=item, under=under, heading="", body=Markup(body))

    def ones(self) -> Iterator[Section]:
        """The pages of all lines, questions and actors, in the order of their lists."""
        asked = Asked()
        for i in self._ids("SELECT id FROM entries ORDER BY position"):
            yield self.one("event", i, "timeline", event_page(self.room, i, asked, beside=1))
        for i in self._ids("SELECT id FROM questions ORDER BY position"):
            yield self.one("question", i, "figures", question_page(self.room, i, asked))
        for i in self._ids("SELECT actor FROM actor_counts ORDER BY -named, -mentions, actor"):
            yield self.one("actor", i, "actors", actor_page(self.room, i, asked, shown=None))

    def _ids(self, sql: str) -> list[str]:
        return [row[0] for row in self.room.rows(sql)]

    def reader(self, report: str) -> Section:
        """The full text of a report with what was found in it."""
        return replace(self.one("reader", report, "reports", reader_page(self.room, report)), id="")

    def readers(self) -> Iterator[Section]:
        """All reports, in order of publication."""
        order = "published_earliest IS NULL, published_earliest, source, id"
        yield from map(self.reader, self._ids(f"SELECT id FROM reports WHERE state = 'read' ORDER BY {order}"))

    def html(self, sections: Iterable[Section]) -> str:
        """The file."""
        found = _with_places(_once(list(sections)))
        style, script = asset("kroniek.css"), asset("kroniek.js")
        maps = asset("map.js") if any('data-drawing="map"' in s.body for s in found) else ""
        here = {s.id for s in found}
        html = environment().get_template("report.html").render(
            **self.names,
            sections=found,
            bar=[(name, letter) for name, letter in NAV if name in here],
            policy=policy((style, UNSCRIPTED), (script, maps)),
            style=Markup(style),
            unscripted=Markup(UNSCRIPTED),
            script=Markup(script),
            map_script=Markup(maps),
            title=self.speech.heard(self.title(), 0),
        )
        return INSIDE.sub(r'href="#\1"', self.speech.spoken(html)).translate(STRAY)


def write_report(case: Path, out: Path) -> int:
    """Writes the file of a chronicle; gives its size in bytes. The chronicle is only read. Raises `KroniekError` above `MOST` items."""
    with open_chronicle(case) as file, file.snapshot():
        html = render_report(file)
    return out.write_bytes(html.encode("utf-8", "replace"))


def render_report(file: ChronicleFile) -> str:
    """The file as HTML."""
    counts = file.counts()
    items = sum(counts[name] for name in ITEMS)
    if items > MOST:
        raise KroniekError(f"{items} items are too many for one page ({MOST} at most); type: kroniek serve {file.path}")
    sheet = Sheet(file)
    pages = sheet.pages(name for name, _ in NAV if name in PAGES and name not in SERVED)
    return sheet.html([*pages, *sheet.ones(), *sheet.readers()])


def asset(name: str) -> str:
    """A built file of the front end."""
    return files("kroniek.serve").joinpath("static", name).read_text("utf-8")


UNSCRIPTED = (
    "[data-shell=file] main>section:is(:target,:has(:target)){display:block}"
    "html main:has(:target)>section:first-of-type:not(:target,:has(:target)){display:none}"
)
"""Shows the page that the address names where no script does; with one, every browser would weigh it for each element that it reads."""


def policy(styles: Iterable[str], scripts: Iterable[str]) -> str:
    """A content security policy that allows these style sheets, these scripts and nothing else, no request included."""
    style, script = (" ".join(_digest(s) for s in texts if s) for texts in (styles, scripts))
    return f"default-src 'none'; script-src {script}; style-src {style}; base-uri 'none'; form-action 'none'"


def _digest(text: str) -> str:
    return "'sha256-" + b64encode(sha256(text.encode()).digest()).decode() + "'"


INSIDE = re.compile(r'href="#[^"#]*#([^"]+)"')
"""A part of a page: in a file the part alone is the address."""
PLACED = re.compile(r'<script type="application/json" id="(?P<data>[^"]*)">.*?</script>\n?| id="(?P<id>[^"]*)"', re.DOTALL)
"""What has an address, and data for a drawing; text of reports holds neither, for its quotation marks are escaped."""
TEXT = re.compile(r'<article class="reader" id="(rep_[^"]*)"')
PIECE = re.compile(r'<(?:mark|span) class="piece[^>]*? data-at="(\d+)"[^>]*?( id="c\d+")>')
FOUND = re.compile(r'(<li class="item found[^"]*") id="[^"]*"')
PLACE = re.compile(r'href="#(rep_[^":]*):(\d+)-(\d+)"')


def _once(sections: list[Section]) -> list[Section]:
    """Each address given to one thing: to the page that has it, else to the first row. Data that several drawings share stands once."""
    taken = {s.id for s in sections if s.id} | {m[1] for s in sections for m in TEXT.finditer(s.body)}

    def kept(m: re.Match[str]) -> str:
        name = m["data"] or m["id"] or ""
        if name in taken:
            return ""
        taken.add(name)
        return m[0]

    return [s if TEXT.search(s.body) else replace(s, body=Markup(PLACED.sub(kept, s.body))) for s in sections]


def _with_places(sections: list[Section]) -> list[Section]:
    """Every passage that something links to made a place in its report, so that a receipt opens it without a script too."""
    wanted: dict[str, set[tuple[int, int]]] = {}
    for s in sections:
        for m in PLACE.finditer(s.body):
            wanted.setdefault(m[1], set()).add((int(m[2]), int(m[3])))
    return [_with_own(s, wanted) for s in sections]


def _with_own(section: Section, wanted: dict[str, set[tuple[int, int]]]) -> Section:
    report = TEXT.search(section.body)
    if report is None:
        return section
    return replace(section, body=Markup(_placed(str(section.body), report[1], wanted.get(report[1], set()))))


def _placed(html: str, report: str, wanted: set[tuple[int, int]]) -> str:
    """The report's page with an empty mark before the piece in which each passage begins, and no places but those."""
    pieces = [(int(m[1]), m.start(), m.span(2)) for m in PIECE.finditer(html)]
    marks: dict[int, list[str]] = {}
    for start, end in sorted(wanted):
        nearest = max((at for at in (p[1] for p in pieces if p[0] <= start)), default=None)
        if nearest is not None:
            marks.setdefault(nearest, []).append(f'<i id="{report}:{start}-{end}"></i>')
    out, last = [], 0
    for _, at, (a, b) in pieces:
        out += [html[last:at], *marks.get(at, ()), html[at:a]]
        last = b
    return FOUND.sub(r"\1", "".join(out) + html[last:]).replace("found-title", f"found-{report}")
