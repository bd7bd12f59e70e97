"""How far a build is: bars where a person watches, plain lines elsewhere; always on stderr."""

from __future__ import annotations

import os
import sys
import time
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TaskID, TextColumn
from rich.text import Text

from kroniek.cli.words import Words

GATHER = "gather"
"""The step that is counted in bytes."""

EVERY = 10.0
"""Seconds between two plain lines about one step."""


class Watch:
    """A progress that shows itself: call it as `pipeline.Progress`, inside a `with` block."""

    def __init__(self, t: Words, console: Console | None = None) -> None:
        self.t = t
        console = console or Console(stderr=True)
        self._plain = not console.is_terminal or "NO_COLOR" in os.environ
        name = TextColumn("{task.description:<12}")
        self._bars = Progress(name, BarColumn(), _Count(t), _Rate(t), _Left(t), console=console)
        self._tasks: dict[str, TaskID] = {}
        self._said: dict[str, float] = {}

    def __enter__(self) -> Self:
        if not self._plain:
            self._bars.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if not self._plain:
            self._bars.stop()

    def __call__(self, step: str, done: int, total: int | None) -> None:
        if self._plain:
            self._line(step, done, total)
            return
        if step not in self._tasks:
            self._tasks[step] = self._bars.add_task(self.t(f"s.{step}"), total=total, step=step)
        self._bars.update(self._tasks[step], completed=done, total=total)

    def _line(self, step: str, done: int, total: int | None) -> None:
        now = time.monotonic()
        if done == total or now - self._said.setdefault(step, now) > EVERY:
            self._said[step] = now
            print(f"{self.t(f's.{step}')} {_of(step, done, total, self.t)}", file=sys.stderr, flush=True)


def _of(step: str, done: float, total: float | None, t: Words) -> str:
    """How far a step is: of files in bytes, of everything else in pieces."""
    numbers = [n for n in (done, total) if n is not None]
    return "/".join(size(n, t) if step == GATHER else str(int(n)) for n in numbers)


def size(count: float, t: Words) -> str:
    """Bytes as people say them: `12,3 MB`."""
    for unit in ("B", "kB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            break
        count /= 1000
    text = f"{count:.0f}" if unit == "B" else f"{count:.1f}".replace(".", "," if t.index == 0 else ".")
    return f"{text} {unit}"


class _Count(ProgressColumn):
    def __init__(self, t: Words) -> None:
        super().__init__()
        self.t = t

    def render(self, task: Task) -> Text:
        return Text(_of(task.fields["step"], task.completed, task.total, self.t))


class _Left(ProgressColumn):
    def __init__(self, t: Words) -> None:
        super().__init__()
        self.t = t

    def render(self, task: Task) -> Text:
        left = task.time_remaining
        return Text("" if left is None or task.finished else self.t("b.left", f"{int(left) // 60}:{int(left) % 60:02}"))


class _Rate(ProgressColumn):
    def __init__(self, t: Words) -> None:
        super().__init__()
        self.t = t

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        if speed and task.fields["step"] == GATHER:
            return Text(f"{size(speed, self.t)}/s")
        return Text(self.t("b.rate", f"{speed:.1f}".replace(".", "," if self.t.index == 0 else ".")) if speed else "")
