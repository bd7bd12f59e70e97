"""The table of scores in `docs/quality.md`, as Markdown: `python eval/table.py`.

The shared sets, the ten unseen reports, and the test split of the corpus (`make corpus` puts it together; the ten are a part of it).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import unseen
from run import SHARED, rows

CORPUS = Path(__file__).parents[1] / "build" / "corpus"
SETS = {
    "gold": SHARED / "gold", "venezuela": SHARED / "gold-dev/venezuela", "mixed": SHARED / "gold-dev/mixed",
    "ntrex": SHARED / "gold-dev/ntrex", "test": CORPUS / "test",
}  # fmt: skip
ORDER = ("times", "figures", "claims", "actors", "events", "stances", "timeline", "conflicts")


def main() -> None:
    """Prints the table; recall, or precision for the fit of a timeline, where the score gives no F."""
    found = {name: rows(folder) for name, folder in SETS.items() if folder.is_dir()}
    with tempfile.TemporaryDirectory() as folder:
        unseen.write(Path(folder))
        found["unseen"] = rows(Path(folder))
    names = ["gold", "venezuela", "mixed", "ntrex", "unseen", *(n for n in found if n == "test")]
    print("| | " + " | ".join(names) + " |\n|---|" + "---:|" * len(names))
    every = {row for one in found.values() for row in one}
    for row in sorted(every, key=lambda r: (ORDER.index(r.split(".")[0]), r)):
        values = (found[n].get(row, {}) for n in names)
        cells = (v.get("F", v.get("R", v.get("P"))) for v in values)
        print(f"| {row} | " + " | ".join("" if x is None else f"{x:.2f}" for x in cells) + " |")


if __name__ == "__main__":
    if not SHARED.is_dir():
        sys.exit(f"there are no shared sets in {SHARED}")
    main()
