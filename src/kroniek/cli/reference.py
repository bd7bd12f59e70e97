"""docs/cli.md, made from the commands themselves: `python -m kroniek.cli.reference > docs/cli.md` (`make docs`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import typer

from kroniek import cli
from kroniek.cli.words import Words
from kroniek.settings import Settings

_HEAD = """# The command line

Made by `make docs` from the program's own help; do not edit. The terminal speaks Dutch, or English where the machine does (`LANG`);
`--lang nl` and `--lang en` choose. Data goes to stdout, progress and remarks to stderr, so `kroniek figures CASE --json | jq` works.
"""


def reference() -> str:
    """The whole page, in English."""
    group = cli.command("en")
    return "\n".join([_HEAD, *_commands(group), *_settings()])


def _commands(group: Any) -> Iterator[str]:
    yield from (f"- [`kroniek {name}`](#kroniek-{name}): {command.help}" for name, command in group.commands.items())
    yield f"\n{Words('en')('exits')}\n"
    for name, command in group.commands.items():
        context = typer.Context(command, info_name=f"kroniek {name}")
        yield f"## kroniek {name}\n\n{command.help}\n\n```\n{_usage(command)}\n```\n"
        rows = [_row(p) for p in command.get_params(context) if "--help" not in p.opts]
        yield "\n".join(["| | |", "|---|---|", *rows, ""])
        yield f"Example: `{command.epilog.partition(': ')[2]}`\n"


def _usage(command: Any) -> str:
    return " ".join([f"kroniek {command.name}", *(_word(p) for p in command.params)])


def _word(p: Any) -> str:
    if p.param_type_name == "argument":
        return f"{p.metavar}..." if p.nargs == -1 else str(p.metavar)
    word = p.opts[0] if p.is_flag else f"{p.opts[0]} {p.metavar}"
    return word if p.required else f"[{word}]"


def _row(p: Any) -> str:
    if p.param_type_name == "argument":
        return f"| `{p.metavar}` | {p.help} |"
    names = ", ".join(f"`{o}`" if p.is_flag else f"`{o} {p.metavar}`" for o in p.opts)
    default = f" Default: `{p.default}`." if p.default is not None and not p.is_flag and not p.required else ""
    return f"| {names.replace('|', chr(92) + '|')} | {p.help}{default} |"


def _settings() -> Iterator[str]:
    yield "## Settings\n\nFrom `kroniek.toml` in the folder where you are, or the file after `--settings`; an option wins.\n"
    yield "\n".join(["| name | default | |", "|---|---|---|"])
    for f in fields(Settings):
        yield f"| `{f.name}` | `{f.default!r}` | {f.metadata['help']} |"


if __name__ == "__main__":
    print(reference())
