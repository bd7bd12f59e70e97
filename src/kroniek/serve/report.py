"""The chronicle as one self-contained page: no network, no inline handlers, a policy that names its own script by digest."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from kroniek import __version__
from kroniek.errors import KroniekError
from kroniek.records import Chronicle, Reading
from kroniek.serve import words
from kroniek.serve.pages import Case, CasePage, case_page, vague
from kroniek.settings import Settings
from kroniek.store.chronicle import open_chronicle

MOST = 20_000
"""Items that one page can hold; beyond that a browser is the wrong place for one file."""


def write_report(case: Path, out: Path) -> int:
    """Writes the page of a chronicle file; gives its size in bytes. The chronicle is only read."""
    with open_chronicle(case) as file, file.snapshot():
        about = file.about()
        settings = Settings(
            title=about.get("title", ""),
            description=about.get("description", ""),
            licence=about.get("licence", ""),
            contact=about.get("contact", ""),
        )
        skipped = [(f"{e.source}:{e.line}" if e.line else e.source, e.reason) for e in file.skipped()]
        html = render_report(file.readings(), file.chronicle(), settings, skipped=skipped)
    return out.write_bytes(html.encode())


def _asset(name: str) -> str:
    return files("kroniek.serve").joinpath("static", name).read_text("utf-8")


def _digest(text: str) -> str:
    return "'sha256-" + b64encode(sha256(text.encode()).digest()).decode() + "'"


def policy(script: str, style: str) -> str:
    """A content security policy that allows this script, this style sheet and nothing else, no request included."""
    return f"default-src 'none'; script-src {_digest(script)}; style-src {_digest(style)}; base-uri 'none'; form-action 'none'"


def _choices(page: CasePage) -> dict[str, list[tuple[str, str, str, int]]]:
    """What the lists can be narrowed to: value, its words in both languages, how many."""

    def known(counts: Iterable[tuple[str, int]]) -> list[tuple[str, str, str, int]]:
        return [(key, *words.WORDS[key], n) for key, n in counts]

    return {
        "kinds": known(page.kinds),
        "stance_kinds": known(Counter(v.kind for v in page.views).most_common()),
        "actor_kinds": known(Counter(p.actor.kind for p in page.people).most_common()),
        "speakers": [(actor, name, name, n) for actor, name, n in page.speakers],
    }


def render_report(
    readings: Iterable[Reading],
    chronicle: Chronicle,
    settings: Settings,
    *,
    skipped: Sequence[tuple[str, str]] = (),
) -> str:
    """The page as HTML. `skipped` are sources that could not be read, with why. Raises `KroniekError` above `MOST` items."""
    page = case_page(Case(readings, chronicle), title=settings.title, description=settings.description, skipped=skipped)
    figures = sum(1 + len(c.copies) for q in page.questions for c in q.counts)
    items = len(page.lines) + len(page.sayings) + figures + len(page.people) + len(page.views)
    if items > MOST:
        raise KroniekError(f"{items} items are too many for one page ({MOST} at most); type: kroniek serve CASE.kroniek")
    script, style = _asset("report.js"), _asset("report.css")
    env = Environment(loader=PackageLoader("kroniek.serve"), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    html = env.get_template("report.html").render(
        page=page,
        version=__version__,
        words=words.WORDS,
        days=words.days,
        day=words.day,
        stretch=words.stretch,
        number=words.number,
        reason=words.reason,
        precision=words.precision,
        firm=words.firm,
        vague=vague,
        say_month=words.month,
        say_counted=words.counted,
        say_quantity=words.quantity,
        say_measure=words.measure,
        several=[q for q in page.questions if len(q.counts) > 1],
        singles=[q for q in page.questions if len(q.counts) == 1],
        named=sum(p.named for p in page.people),
        untitled=[w.format(len(page.reports)) for w in words.WORDS["untitled_case"]],
        **_choices(page),
        policy=policy(script, style),
        script=Markup(script),
        style=Markup(style),
        figure_count=figures,
        contradictions=sum(d.conflict.judgement == "contradiction" for d in page.disputes),
        licence=settings.licence,
        contact=settings.contact,
        repeating={r.report.id for r in page.reports if r.copy_of},
    )
    return html.replace("\x00", "�")
