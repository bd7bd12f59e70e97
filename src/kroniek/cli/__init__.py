"""The command line: each command opens something, calls one function and prints. Data to stdout, the rest to stderr."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kroniek import __version__
from kroniek.cli import words
from kroniek.cli.words import Words
from kroniek.errors import KroniekError

if TYPE_CHECKING:
    from rich.console import RenderableType

    from kroniek.cli.select import Filter
    from kroniek.fetch.watch import Round
    from kroniek.ingest import Mapped
    from kroniek.serve.pages.room import Room
    from kroniek.store import ChronicleFile

PARTLY = 3
"""Exit status when some were skipped; 1 is nothing done, 2 a wrong command."""

WIDE = 120
"""Columns of a table that goes to a file or another program."""

INTERRUPTED = 130
"""Exit status after Ctrl-C, as for other programs."""

app = typer.Typer(name="kroniek", help="kroniek", epilog="kroniek.example", add_completion=False)

t = Words("nl")
"""The words of the screen; `main` puts those of the chosen language here."""

Case_ = Annotated[Path, typer.Argument(metavar="CASE", help="o.case")]
Json_ = Annotated[bool, typer.Option("--json", help="o.json")]
Limit_ = Annotated[int | None, typer.Option(metavar="N", min=1, help="o.limit")]
Since_ = Annotated[str | None, typer.Option(metavar="DAY", help="o.since")]
Until_ = Annotated[str | None, typer.Option(metavar="DAY", help="o.until")]
Actor_ = Annotated[str | None, typer.Option(metavar="NAME", help="o.actor")]
Speaker_ = Annotated[str | None, typer.Option(metavar="NAME", help="o.speaker")]
Topic_ = Annotated[str | None, typer.Option(metavar="TEXT", help="o.topic")]
Settings_ = Annotated[Path | None, typer.Option("--settings", metavar="FILE", help="o.settings")]


@app.callback(invoke_without_command=True)
def _kroniek(
    version: Annotated[bool, typer.Option("--version", help="o.version")] = False,
    lang: Annotated[str | None, typer.Option("--lang", metavar="nl|en", help="o.lang")] = None,  # noqa: ARG001 -- see `run`
) -> None:
    if version:
        print(f"kroniek {__version__}")
        raise typer.Exit


@app.command(help="build", epilog="kroniek build examples -o demo.kroniek")
def build(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="o.paths")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="CASE", help="o.out")],
    columns: Annotated[str | None, typer.Option("--map", metavar="FIELD=COLUMN,...", help="o.map")] = None,
    workers: Annotated[int | None, typer.Option(metavar="N", min=1, help="o.workers")] = None,
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="o.title")] = None,
    settings: Settings_ = None,
    as_json: Json_ = False,
) -> None:
    from kroniek.cli import tables
    from kroniek.cli.progress import Watch
    from kroniek.scale import build
    from kroniek.settings import load_settings

    with Watch(t) as watch:
        chosen = load_settings(settings, workers=workers, title=title)
        built = build(paths, out, chosen, watch, columns=_columns(columns), tell=_mapped)
    if not built.new and not built.known:
        what = "; ".join(map(t.error, built.skipped[:5])) or ", ".join(map(str, paths))
        _tell(t("b.nothing", what))
        raise typer.Exit(1)
    if as_json:
        found = [{"source": e.source, "line": e.line, "reason": e.reason} for e in built.skipped]
        _print_json({"new": built.new, "known": built.known, "skipped": found, "counts": built.counts, "unread": built.unread})
    else:
        _print(tables.summary(built.counts, t))
    _tell(t("b.news", new=built.new, known=built.known))
    if built.unread:
        _tell(t("b.other", ", ".join(f"{n}× {code}" for code, n in built.unread.items())))
    if built.passed:
        _tell(t("b.passed", ", ".join(f"{n}× {suffix}" for suffix, n in built.passed)))
    if built.skipped:
        _tell(t("b.log", what=tables.skipped_in_short(built.skipped, t), file=out))
    _tell(t("b.next", f"kroniek timeline {out}"))
    if built.skipped:
        raise typer.Exit(PARTLY)


@app.command(help="add", epilog="kroniek add https://example.org/news/bridge -o case.kroniek")
def add(
    urls: Annotated[list[str], typer.Argument(metavar="URL", help="o.urls")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="CASE", help="o.out")],
    allow: Annotated[list[str] | None, typer.Option(metavar="HOST", help="o.allow")] = None,
    contact: Annotated[str | None, typer.Option(metavar="TEXT", help="o.contact")] = None,
    proxy: Annotated[str, typer.Option(metavar="ADDRESS", help="o.proxy")] = "",
    ignore_robots: Annotated[bool, typer.Option("--ignore-robots", help="o.robots")] = False,
    workers: Annotated[int | None, typer.Option(metavar="N", min=1, help="o.workers")] = None,
    settings: Settings_ = None,
    as_json: Json_ = False,
) -> None:
    from kroniek.cli.progress import Watch
    from kroniek.fetch.client import Client
    from kroniek.fetch.feeds import printable
    from kroniek.fetch.polite import Polite
    from kroniek.fetch.watch import add
    from kroniek.settings import load_settings

    chosen = load_settings(settings, workers=workers)
    client = Client(contact=printable(contact or chosen.contact, "--contact"), allow=frozenset(allow or ()), proxy=proxy)
    with Watch(t) as watch:
        done = add(out, urls, chosen, watch, polite=Polite(client, robots=not ignore_robots))
    if not done.new and not done.known:
        _tell(t("b.nothing", "; ".join(map(t.error, done.skipped[:5]))))
        raise typer.Exit(1)
    _tell_round(done, out, as_json)
    _tell(t("b.next", f"kroniek timeline {out}"))
    if done.skipped:
        raise typer.Exit(PARTLY)


@app.command(help="watch", epilog="kroniek watch feeds.toml case.kroniek --once")
def watch(
    feeds: Annotated[Path, typer.Argument(metavar="FEEDS", help="o.feeds")],
    case: Annotated[Path, typer.Argument(metavar="CASE", help="o.out")],
    once: Annotated[bool, typer.Option("--once", help="o.once")] = False,
    workers: Annotated[int | None, typer.Option(metavar="N", min=1, help="o.workers")] = None,
    settings: Settings_ = None,
    as_json: Json_ = False,
) -> None:
    from kroniek.cli.progress import Watch
    from kroniek.fetch.feeds import load_feeds
    from kroniek.fetch.watch import pause, watch_once
    from kroniek.settings import load_settings

    asked, chosen = load_feeds(feeds), load_settings(settings, workers=workers)
    while True:
        with Watch(t) as watch:
            done = watch_once(case, asked, chosen, watch)
        _tell_round(done, case, as_json)
        if once:
            raise typer.Exit(_status(done))
        pause(done)


def _status(done: Round) -> int:
    """0, or 3 when something was skipped, or 1 when no feed could be asked and so nothing was done."""
    if not done.skipped:
        return 0
    return 1 if done.asked and done.failed == done.asked and not done.new else PARTLY


def _tell_round(done: Round, out: Path, as_json: bool) -> None:
    """What came of fetching: the summary where there is something new, and one line on the rest."""
    from kroniek.cli import tables

    if as_json:
        found = [{"source": e.source, "line": e.line, "reason": e.reason} for e in done.skipped]
        told = {"new": done.new, "known": done.known, "asked": done.asked, "unchanged": done.unchanged, "waiting": done.waiting}
        _print_json({**told, "skipped": found, "counts": done.counts, "unread": done.unread, "next": done.next and done.next.isoformat()})
    elif done.new:
        _print(tables.summary(done.counts, t))
    if done.asked:
        _tell(t("w.asked", asked=done.asked, unchanged=done.unchanged))
    _tell(t("b.news", new=done.new, known=done.known))
    if done.waiting:
        _tell(t("w.waiting", done.waiting))
    if done.unread:
        _tell(t("b.other", ", ".join(f"{n}× {code}" for code, n in done.unread.items())))
    if done.skipped:
        _tell(t("b.log", what=tables.skipped_in_short(done.skipped, t), file=out))
    if done.next:
        _tell(t("w.next", done.next.astimezone().strftime("%Y-%m-%d %H:%M:%S")))


@app.command(help="reconcile", epilog="kroniek reconcile demo.kroniek")
def reconcile(case: Case_, settings: Settings_ = None) -> None:
    from kroniek.cli import tables
    from kroniek.cli.progress import Watch
    from kroniek.pipeline import remake
    from kroniek.settings import load_settings
    from kroniek.store import open_chronicle

    with open_chronicle(case, write=True, make=False) as file, Watch(t) as watch:
        remake(file, load_settings(settings), watch)
        counts = file.counts()
    _print(tables.summary(counts, t))
    _tell(t("b.next", f"kroniek timeline {case}"))


@app.command(help="timeline", epilog="kroniek timeline demo.kroniek --since 2023-10 --type PROTEST")
def timeline(
    case: Case_,
    actor: Actor_ = None,
    type: Annotated[str | None, typer.Option("--type", metavar="TYPE", help="o.type")] = None,  # noqa: A002 -- as in the record
    topic: Topic_ = None,
    since: Since_ = None,
    until: Until_ = None,
    limit: Limit_ = None,
    as_json: Json_ = False,
) -> None:
    _list(case, "timeline", _filter(since, until, actor=actor, type=type, topic=topic), limit, as_json)


@app.command(help="figures", epilog="kroniek figures demo.kroniek --counted doden --json")
def figures(
    case: Case_,
    counted: Annotated[str | None, typer.Option("--counted", "--topic", metavar="TEXT", help="o.counted")] = None,
    unit: Annotated[str | None, typer.Option(metavar="TEXT", help="o.unit")] = None,
    speaker: Speaker_ = None,
    actor: Actor_ = None,
    since: Since_ = None,
    until: Until_ = None,
    limit: Limit_ = None,
    as_json: Json_ = False,
) -> None:
    asked = _filter(since, until, counted=counted, unit=unit, speaker=speaker, actor=actor)
    _list(case, "figures", asked, limit, as_json)


@app.command(help="claims", epilog="kroniek claims demo.kroniek --speaker politie")
def claims(
    case: Case_,
    speaker: Speaker_ = None,
    topic: Topic_ = None,
    reporting: Annotated[str | None, typer.Option(metavar="HOW", help="o.reporting")] = None,
    since: Since_ = None,
    until: Until_ = None,
    limit: Limit_ = None,
    as_json: Json_ = False,
) -> None:
    _list(case, "claims", _filter(since, until, speaker=speaker, topic=topic, reporting=reporting), limit, as_json)


@app.command(help="actors", epilog="kroniek actors demo.kroniek --kind organisation")
def actors(
    case: Case_,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="o.name")] = None,
    kind: Annotated[str | None, typer.Option(metavar="KIND", help="o.kind")] = None,
    limit: Limit_ = None,
    as_json: Json_ = False,
) -> None:
    _list(case, "actors", _filter(None, None, actor=name, type=kind), limit, as_json)


@app.command(help="conflicts", epilog="kroniek conflicts demo.kroniek --about figure")
def conflicts(
    case: Case_,
    about: Annotated[str | None, typer.Option(metavar="WHAT", help="o.about")] = None,
    topic: Topic_ = None,
    limit: Limit_ = None,
    as_json: Json_ = False,
) -> None:
    _list(case, "conflicts", _filter(None, None, type=about, topic=topic), limit, as_json)


@app.command(help="diff", epilog="kroniek diff monday.kroniek tuesday.kroniek")
def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="o.old")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="o.new")],
    limit: Limit_ = None,
    as_json: Json_ = False,
) -> None:
    from kroniek.cli import changes
    from kroniek.reconcile.diff import diff

    with _opened(old) as before, _opened(new) as after:
        found = diff(changes.state(before), changes.state(after))
        if as_json:
            _print_json(changes.as_json(before, after, found))
        elif found:
            _print(changes.as_text(before, after, found, limit, t))
        else:
            _print(t("none.diff"))


@app.command(help="show", epilog="kroniek show demo.kroniek 'Mira Dastan'")
def show(
    case: Case_, name: Annotated[str, typer.Argument(metavar="ID", help="o.id")], as_json: Json_ = False
) -> None:
    from kroniek.cli import item

    with _opened(case) as room:
        found = item.find(room, name)
        if len(found) != 1:
            near = t("none.id.near", id=name, near=", ".join(found[:8])) if found else t("none.id", file=case, id=name)
            _tell(near)
            raise typer.Exit(1)
        if as_json:
            _print_json(item.as_json(room, found[0]))
        else:
            _print(item.as_text(room, found[0], t))


@app.command(help="export", epilog="kroniek export demo.kroniek --format json -o demo.json")
def export(
    case: Case_,
    format: Annotated[str, typer.Option("--format", metavar="FORMAT", help="o.format")] = "json",  # noqa: A002 -- the word users know
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="FILE", help="o.file")] = None,
) -> None:
    from kroniek.export.contract import dumps
    from kroniek.store import open_chronicle

    if format != "json":
        raise typer.BadParameter(t("u.format", format), param_hint="--format")
    with open_chronicle(case) as file, file.snapshot():
        _warn_if_stale(file, case)
        text = dumps(file.readings(), file.chronicle(), decisions=file.decisions(), marks=file.marks())
    if out:
        out.write_text(text, "utf-8", newline="\n")
        _tell(t("written", out))
    else:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        sys.stdout.write(text)


@app.command(help="report", epilog="kroniek report demo.kroniek -o report.html")
def report(
    case: Case_, out: Annotated[Path, typer.Option("-o", "--out", metavar="FILE", help="o.report")] = Path("report.html")
) -> None:
    from kroniek.serve.report import write_report

    with _opened(case):
        write_report(case, out)
    _tell(t("written", out.resolve()))


@app.command(help="serve", epilog="kroniek serve demo.kroniek --open")
def serve(
    case: Case_,
    port: Annotated[int, typer.Option(metavar="N", min=0, max=65535, help="o.port")] = 8000,
    host: Annotated[str, typer.Option(metavar="ADDRESS", help="o.host")] = "127.0.0.1",
    edit: Annotated[bool, typer.Option("--edit", help="o.edit")] = False,
    open_: Annotated[bool, typer.Option("--open", help="o.open")] = False,
) -> None:
    from kroniek.cli.server import serve

    serve(case, host=host, port=port, edit=edit, browser=open_, tell=_tell, t=t)


@app.command(help="log", epilog="kroniek log demo.kroniek --skipped")
def log(
    case: Case_, skipped: Annotated[bool, typer.Option("--skipped", help="o.skipped")] = False, as_json: Json_ = False
) -> None:
    from dataclasses import asdict

    from kroniek.cli import tables
    from kroniek.serve import words as said
    from kroniek.store import open_chronicle

    with open_chronicle(case) as file:
        errors, runs = list(file.skipped()), list(file.runs())
    if as_json:
        found = [{"source": e.source, "line": e.line, "reason": e.reason} for e in errors]
        _print_json(found if skipped else [asdict(r) for r in runs])
    elif skipped:
        _print(tables.skipped(errors, t) if errors else said.word("none_skipped", t.index))
    else:
        _print(tables.runs(runs, t) if runs else said.word("none_runs", t.index))


@app.command(help="doctor", epilog="kroniek doctor")
def doctor() -> None:
    from kroniek.cli.doctor import examine

    checks = list(examine())
    for check in checks:
        print(f"{'✓' if check.well else '✗'} {t(check.key):<32} {check.found}")
    if not all(check.well for check in checks):
        raise typer.Exit(1)


def _columns(text: str | None) -> dict[str, str]:
    """`text=body,published=pub_date` as a column by field."""
    from kroniek.ingest.columns import FIELDS

    pairs = [pair.partition("=") for pair in (text or "").split(",") if pair.strip()]
    for field, _, column in pairs:
        if field.strip() not in FIELDS or not column.strip():
            raise typer.BadParameter(t("u.map", f"{field}={column}", ", ".join(FIELDS)), param_hint="--map")
    return {field.strip(): column.strip() for field, _, column in pairs}


def _mapped(found: Mapped) -> None:
    """Shows which columns were guessed, before they are used."""
    _tell(t("b.mapped", source=found.source, columns=", ".join(f"{f}={c}" for f, c in found.columns.items())))


@contextmanager
def _opened(path: Path) -> Iterator[Room]:
    """A chronicle to be asked, as it is now."""
    from kroniek.serve.pages.room import Room
    from kroniek.store import open_chronicle

    with open_chronicle(path) as file, file.snapshot():
        _warn_if_stale(file, path)
        yield Room(file)


def _warn_if_stale(file: ChronicleFile, path: Path) -> None:
    if file.stale:
        _tell(t("stale", path))


def _list(path: Path, kind: str, asked: Filter, limit: int | None, as_json: bool) -> None:
    """Prints the records of one kind that were asked for, as a table or as the records of the contract."""
    from kroniek.cli import select, tables
    from kroniek.serve import words as said
    from kroniek.serve.items import as_json as records_json
    from kroniek.serve.items import in_order, told

    with _opened(path) as room:
        found = select.find(room, kind, asked)
        shown = room.file.items(kind, found[:limit])
        if as_json:
            _print_json(in_order(kind, records_json(room, told(room, shown))))
        elif shown:
            _print(getattr(tables, kind)(room, shown, t))
            if len(shown) < len(found):
                _tell(t("shown", shown=len(shown), all=len(found)))
        else:
            every = len(select.find(room, kind, select.Filter()))
            none = said.word({"timeline": "none_events"}.get(kind, f"none_{kind}"), t.index)
            _print(t("none.filter", _said(asked), every) if every else none)


def _said(asked: Filter) -> str:
    from dataclasses import fields

    given = ((f.name, getattr(asked, f.name)) for f in fields(asked))
    return ", ".join(f"{name} = {value}" for name, value in given if value is not None)


def _filter(since: str | None, until: str | None, **words: str | None) -> Filter:
    from kroniek.cli.select import Filter

    first, last = _days(since, "--since"), _days(until, "--until")
    return Filter(since=first[0] if first else None, until=last[1] if last else None, **words)


def _days(text: str | None, option: str) -> tuple[date | None, date | None] | None:
    """The first and last day of what was typed for a day, a month or a year."""
    from kroniek.ingest.dates import interval

    if text is None:
        return None
    when = interval(text, "asked")
    if when is None:
        raise typer.BadParameter(t("u.day", text), param_hint=option)
    return when.earliest, when.latest


def _print(what: RenderableType) -> None:
    from rich.console import Console

    console = Console(highlight=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = WIDE
    console.print(what, markup=False)


def _print_json(what: object) -> None:
    print(json.dumps(what, ensure_ascii=False, indent=1))


def _tell(text: str) -> None:
    print(text, file=sys.stderr)


def command(language: str) -> Any:
    """The commands with their help in a language: what was declared above as keys becomes words."""
    from typer import rich_utils

    w = Words(language)
    rich_utils.OPTIONS_PANEL_TITLE, rich_utils.ARGUMENTS_PANEL_TITLE = w("h.options"), w("h.arguments")
    rich_utils.COMMANDS_PANEL_TITLE, rich_utils.DEFAULT_STRING = w("h.commands"), w("h.default", "{}")
    rich_utils.REQUIRED_LONG_STRING = w("h.required")
    group: Any = typer.main.get_command(app)
    for one in (group, *group.commands.values()):
        one.epilog = w(one.epilog) if one.epilog in words.WORDS else w("example", one.epilog)
        one.help = w(one.help)
        for param in one.params:
            param.help = w(param.help)
            if param.param_type_name == "argument" or param.is_flag:
                param.display_type_rich = _nothing
        option = one.get_help_option(typer.Context(one))
        if option:
            option.help, option.display_type_rich = w("o.help"), _nothing
    return group


def _nothing(ctx: typer.Context) -> None:
    """A flag or a path needs no word for its type."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs one command and ends the program with its status."""
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: Sequence[str]) -> int:
    """Runs one command; gives its exit status."""
    global t  # the commands are functions, and have one screen
    language = words.choose(arguments)
    t = Words(language if language in words.LANGUAGES else "nl")
    if language not in words.LANGUAGES:
        _tell(t("u.lang", language))
        return 2
    rest, commands = _without_lang(arguments) or ["--help"], command(t.language)
    if rest and not rest[0].startswith("-") and rest[0] not in commands.commands:
        _tell(t("u.no_command", name=rest[0], known=", ".join(commands.commands)))
        return 2
    try:
        status = commands.main(rest, prog_name="kroniek", standalone_mode=False)
    except KroniekError as e:
        _tell(t.error(e))
        return 1
    except OSError as e:
        _tell(f"{e.filename}: {e.strerror}" if e.filename else str(e))
        return 1
    except typer.TyperException as e:
        _tell(_usage(e))
        return e.exit_code
    if status == INTERRUPTED:
        _tell(t("b.stopped"))
    return status if isinstance(status, int) else 0


def _without_lang(arguments: Sequence[str]) -> list[str]:
    """`--lang` may stand anywhere; by now it has been heeded."""
    rest = list(arguments)
    for i, argument in enumerate(rest):
        if argument == "--lang":
            del rest[i : i + 2]
            break
        if argument.startswith("--lang="):
            del rest[i]
            break
    return rest


def _name(param: Any) -> str:
    """An option or argument as one types it."""
    return str(param.metavar if param.param_type_name == "argument" else param.opts[-1])


def _usage(e: Any) -> str:
    """What is wrong with a command, in our words, and where to read more."""
    kind = type(e).__name__
    param = getattr(e, "param", None)
    name = _name(param) if param else getattr(e, "param_hint", None)
    if kind == "NoSuchOption":
        near = ", ".join(e.possibilities or ())
        text = t("u.NoSuchOption.near", name=e.option_name, near=near) if near else t("u.NoSuchOption", name=e.option_name)
    elif kind == "MissingParameter":
        text = t("u.MissingParameter", name=name)
    elif kind == "BadParameter" and param:
        text = t("u.BadValue", name=name, value=param.metavar)
    elif kind == "BadParameter":
        text = t("u.BadParameter", name=name, message=e.message)
    else:
        text = e.format_message()
    context = getattr(e, "ctx", None)
    path = context.command_path if context else "kroniek"
    return f"{text}\n{t('u.help', f'{path} --help')}"
