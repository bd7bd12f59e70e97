"""How fast files are read, and in how much memory, on archives that are made up in a folder for the time being.

    python eval/bench_ingest.py            # 256 MB of JSON lines, plain and in a ZIP: seconds to a minute or two
    python eval/bench_ingest.py --mb 2048  # the 2 GB archive

Each row is a process of its own. `MB/s` counts the processor time of that process alone, unpacked bytes; `memory` is its peak of resident
memory above that of one that reads a small file. No findings are made; `and stored` puts the reports into a chronicle file as well.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from kroniek import lang
from kroniek.ingest import Gathering
from kroniek.pipeline import GATHER, WEIGHT, by_weight
from kroniek.store import open_chronicle
from pages import PARAGRAPHS


def lines(mb: float) -> Iterator[bytes]:
    """So many MB of reports of our own words, about 1.5 kB each, no two the same."""
    rng, size, number = random.Random(1), 0, 0
    while size < mb * 1e6:
        number += 1
        row = {
            "id": str(number), "title": f"Bericht {number}", "outlet": "De Testbode", "byline": "Anke de Wit",
            "published": f"2024-03-{number % 28 + 1:02}T20:45:00+01:00", "url": f"https://testbode.test/{number}",
            "text": f"UTRECHT (ANP) - Melding {number}. " + "\n\n".join(rng.sample(PARAGRAPHS, 8)),
        }  # fmt: skip
        line = json.dumps(row, ensure_ascii=False).encode() + b"\n"
        size += len(line)
        yield line


def make(path: Path, mb: float) -> None:
    """A file of so many MB: `.jsonl`, or a ZIP that holds one as it is."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as archive, archive.open("berichten.jsonl", "w", force_zip64=True) as out:
            for line in lines(mb):
                out.write(line)
    else:
        with path.open("wb") as out:
            out.writelines(lines(mb))


def read(path: Path, case: Path | None) -> None:
    """Reads a file, and says how many reports, in how much processor time and memory."""
    start, count = time.process_time(), 0
    gathering = Gathering([path], lang.load("nl").wire)
    if case:
        with open_chronicle(case, write=True) as file:
            for batch in by_weight(gathering, GATHER, WEIGHT):
                count += file.add_reports(batch, gathering.finished())
    else:
        count = sum(1 for _ in gathering)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"reports": count, "seconds": time.process_time() - start, "peak": peak, "errors": len(gathering.skipped)}))


def measure(path: Path, case: Path | None = None) -> dict[str, float]:
    """The same in a process of its own."""
    command = [sys.executable, __file__, "--read", str(path), *(["--case", str(case)] if case else [])]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return found


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mb", type=float, default=256)
    parser.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--case", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.read:
        read(asked.read, asked.case)
        return
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder, "klein.jsonl")
        make(small, 0.01)
        base = measure(small)["peak"]
        print(f"{'':<28}{'MB':>8}{'reports':>10}{'MB/s':>8}{'memory':>10}")
        for name, mb, stored in (("a.jsonl", asked.mb, False), ("a.zip", asked.mb, False), ("a.jsonl", min(asked.mb, 128), True)):
            path = Path(folder, name)
            make(path, mb)
            found = measure(path, Path(folder, "a.kroniek") if stored else None)
            label = f"{name}{' and stored' if stored else ''}"
            speed = path.stat().st_size / 1e6 / found["seconds"]
            print(f"{label:<28}{mb:>8.0f}{found['reports']:>10.0f}{speed:>8.1f}{(found['peak'] - base) / 1e6:>7.0f} MB", flush=True)
            path.unlink()


if __name__ == "__main__":
    main()
