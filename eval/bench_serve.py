"""How fast the app answers: `python eval/bench_serve.py [CASE.kroniek]`, by default a chronicle of news-dev, built beside it once.

Each address is asked for over HTTP from a server in a process of its own, as a browser does, with a new search or filter each time, so
that no answer is one that was kept. A table of the median and the slowest of 15 answers, in milliseconds, and of the processor time that
the server spends on one: on a machine with other work the first two tell of that work too.
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Self

from kroniek.scale import build
from kroniek.settings import Settings
from kroniek.store import open_chronicle

REPORTS = Path(__file__).parents[2] / "shared" / "corpora" / "news-dev" / "reports.jsonl"
TIMES = 15
BAR = 300
"""Milliseconds within which Overview, Timeline and Search answer at the median."""


def main() -> None:
    """Prints the table."""
    case = Path(sys.argv[1]) if len(sys.argv) > 1 else case_of_bench()
    if case is None:
        print(f"there is no {REPORTS} here; give a chronicle: python eval/bench_serve.py CASE.kroniek")
        return
    words, actors, things = _samples(case)
    with open_chronicle(case) as file:
        counts = file.counts()
    asked = {
        "/ (Overview)": ["/"],
        "/timeline": ["/timeline"],
        "/timeline, filters": [f"/timeline?actor={a}&from=2019" for a in actors],
        "/timeline?known_by": [f"/timeline?known_by=2019-03-{i + 1:02}" for i in range(TIMES)],
        "/search, a word": [f"/search?q={w}" for w in words],
        "/search, OR and NOT": [f"/search?q={a}+OR+{words[i - 1]}+NOT+{words[i - 2]}" for i, a in enumerate(words)],
        "/claims": ["/claims"],
        "/figures": ["/figures"],
        "/actors": ["/actors"],
        "/stances": ["/stances"],
        "/conflicts": ["/conflicts"],
        "/map": ["/map"],
        "/reports": ["/reports"],
        "/report/…": [f"/report/{x}" for x in things["reports"]],
        "/event/…": [f"/event/{x}" for x in things["entries"]],
        "/actor/…": [f"/actor/{x}" for x in actors],
        "/api/v1/timeline": ["/api/v1/timeline"],
    }
    print(f"{case.name}: {counts['reports']} reports, {counts['timeline']} timeline entries, {counts['claims']} claims\n")
    print(f"{'page':<24}{'median ms':>10}{'slowest':>9}{'processor ms':>14}{'kB':>7}")
    with _served(case) as server:
        base = server.address
        urllib.request.urlopen(f"{base}/help").read()
        for name, paths in asked.items():
            taken, size, before = [], 0, server.seconds()
            for i in range(TIMES):
                start = time.perf_counter()
                size = len(urllib.request.urlopen(base + paths[i % len(paths)]).read())
                taken.append(1000 * (time.perf_counter() - start))
            spent = 1000 * (server.seconds() - before) / TIMES
            print(f"{name:<24}{statistics.median(taken):>10.0f}{max(taken):>9.0f}{spent:>14.0f}{size / 1000:>7.0f}")
    print(f"\nthe bar for Overview, Timeline and Search: {BAR} ms at the median")


def case_of_bench() -> Path | None:
    """The chronicle of news-dev, built once; `None` where the corpus is not."""
    if not REPORTS.exists():
        return None
    case = Path(tempfile.gettempdir()) / "kroniek-bench.kroniek"
    build([REPORTS], case, Settings())
    return case


def _samples(case: Path) -> tuple[list[str], list[str], dict[str, list[str]]]:
    """Words that many reports hold, actors that are named often, and things to open."""
    with open_chronicle(case) as file:
        actors = [r[0] for r in file.rows("SELECT actor FROM actor_counts ORDER BY named DESC, mentions DESC, actor LIMIT ?", (TIMES,))]
        lemmas = [r[0] for r in file.rows("SELECT lemma FROM events GROUP BY lemma HAVING count(*) > 20 ORDER BY lemma")]
        things = {t: [r[0] for r in file.rows(f"SELECT id FROM {t} ORDER BY id LIMIT ?", (TIMES,))] for t in ("reports", "entries")}
    words = [w for w in lemmas if w.isascii() and w.isalpha()]
    return [words[i * len(words) // TIMES] for i in range(TIMES)], actors, things


class _served:  # noqa: N801 -- reads as what it gives
    """The app in a process of its own, within the `with` block."""

    def __init__(self, case: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        command = [sys.executable, "-m", "kroniek", "serve", str(case), "--port", str(self.port)]
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL)

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def seconds(self) -> float:
        """Processor time that it has spent; 0 where the system does not say."""
        stat = Path(f"/proc/{self.process.pid}/stat")
        if not stat.exists():
            return 0.0
        user, system = stat.read_text().rsplit(")", 1)[1].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def __enter__(self) -> Self:
        for _ in range(600):
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return self
            except OSError:
                time.sleep(0.1)
        raise SystemExit("the server did not start")

    def __exit__(self, *error: object) -> None:
        self.process.terminate()
        self.process.wait()


if __name__ == "__main__":
    main()
