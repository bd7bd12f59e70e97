"""How long commands take that show a chronicle: `python eval/bench_cli.py [CASE.kroniek]`, by default the chronicle of `bench_serve.py`.

Each command runs three times in a process of its own; the table has medians in seconds, with starting Python, and of memory.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from bench_serve import case_of_bench
from kroniek.store import open_chronicle

TIMES = 3
COMMANDS = (
    ("timeline", "--limit", "20"), ("timeline",), ("figures", "--limit", "20"), ("claims", "--limit", "20"),
    ("actors", "--limit", "20"), ("conflicts",), ("timeline", "--json", "--limit", "20"), ("show", "ITEM"), ("diff", "CASE"),
)  # fmt: skip


def main() -> None:
    """Prints the table."""
    case = Path(sys.argv[1]) if len(sys.argv) > 1 else case_of_bench()
    if case is None:
        print("there are no corpora here; give a chronicle: python eval/bench_cli.py CASE.kroniek")
        return
    with open_chronicle(case) as file:
        item = file.rows("SELECT id FROM entries ORDER BY independent DESC, id LIMIT 1")[0][0]
        print(f"{case.name}: {file.counts()['reports']} reports\n")
    print(f"{'command':<28}{'seconds':>9}{'MB':>6}")
    for name, *more in COMMANDS:
        arguments = [{"ITEM": item, "CASE": str(case)}.get(x, x) for x in more]
        runs = [taken([sys.executable, "-m", "kroniek", name, str(case), *arguments]) for _ in range(TIMES)]
        seconds, most = (statistics.median(x) for x in zip(*runs, strict=True))
        print(f"{' '.join((name, *more)):<28}{seconds:>9.2f}{most:>6.0f}")


def taken(command: list[str]) -> tuple[float, float]:
    """Seconds that one run takes, and megabytes."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"this failed: {' '.join(command)}")
    return time.perf_counter() - began, used.ru_maxrss / 1024


if __name__ == "__main__":
    main()
