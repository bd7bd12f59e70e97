"""How fast a report in one file opens: `python eval/bench_report.py [ITEMS ...]`, 1,000, 5,000 and 19,000 items unless others are given.

The chronicle is that of `examples/`, repeated with other names until it has so many items; each file is opened in Chromium from disk,
five times in fresh tabs. `first paint` and `drawn` are the browser's own marks from the start of opening (medians): when something is
on the screen, and when the script is done. Needs Chromium and playwright.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from bench_reconcile import EXAMPLES, renamed
from browser import CHROMIUM, chromium
from kroniek import lang
from kroniek.errors import KroniekError
from kroniek.ingest import read_paths
from kroniek.lang import Language
from kroniek.pipeline import read
from kroniek.reconcile import reconcile
from kroniek.records import Reading
from kroniek.serve.report import ITEMS, write_report
from kroniek.settings import Settings
from kroniek.store import open_chronicle

TIMES = 5
MARKS = """() => {
    const paint = Object.fromEntries(performance.getEntriesByType('paint').map(p => [p.name, p.startTime]));
    return [paint['first-paint'], paint['first-contentful-paint'], performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd];
}"""


def chronicle_of(copies: int, read_once: Sequence[Reading], dutch: Language, path: Path) -> int:
    """A chronicle file of the examples, so many times; gives how many items it has."""
    readings = [r for k in range(copies) for r in renamed(read_once, k)]
    with open_chronicle(path, write=True) as file:
        file.add_readings(readings)
        file.replace_chronicle(reconcile(readings, dutch), version=file.version)
        counts = file.counts()
    return sum(counts[name] for name in ITEMS)


def opened(browser: Any, address: str) -> list[float]:
    """First paint, first words, and all drawn, in milliseconds: medians over fresh tabs."""
    seen = []
    for _ in range(TIMES):
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(address)
        seen.append(page.evaluate(MARKS))
        page.close()
    return [median(x) for x in zip(*seen, strict=True)]


def main(sizes: Sequence[int]) -> None:
    """A table of sizes."""
    if CHROMIUM is None:
        raise KroniekError("there is no Chromium on this machine; type: apt-get install chromium")
    dutch = lang.load("nl")
    read_once = sorted(read(read_paths([EXAMPLES], words=dutch.wire), Settings()), key=lambda r: r.report.id)
    print(f"{'items':>8}{'MB':>8}{'written':>10}{'first paint':>14}{'first words':>14}{'drawn':>10}")
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        one = chronicle_of(1, read_once, dutch, Path(folder) / "one.kroniek")
        for size in sizes:
            case, out = Path(folder) / f"{size}.kroniek", Path(folder) / f"{size}.html"
            items = chronicle_of(-(-size // one), read_once, dutch, case)
            began = time.perf_counter()
            weight = write_report(case, out)
            wrote = time.perf_counter() - began
            paint, words, drawn = opened(browser, out.as_uri())
            print(f"{items:>8,}{weight / 1e6:>8.1f}{wrote:>8.1f} s{paint:>11.0f} ms{words:>11.0f} ms{drawn:>7.0f} ms", flush=True)


if __name__ == "__main__":
    main([int(x) for x in sys.argv[1:]] or [1_000, 5_000, 19_000])
