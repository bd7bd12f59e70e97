"""Quality is pinned: floors per row in `floors.json`, with the digest of the set they hold for.

`python eval/gate.py` prints every row with its floor and ends with status 1 when one has fallen; `--raise` lifts the floors to what is
measured, less a margin. Lowering one is done by hand, with a reason in the commit. The project's own set (`eval/gold/`) is always
scored; the shared sets are where `../shared` is.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import cross
import measure
import run
from kroniek.pipeline import chronicle_of
from kroniek.settings import Settings

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
MARGIN = 0.02
SHARED = ("gold", "gold-dev/venezuela", "gold-dev/mixed", "gold-dev/ntrex")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A row of a set: what was measured, and what it may not fall below."""

    set: str
    row: str
    measured: float
    floor: float

    @property
    def fallen(self) -> bool:
        """Is it below its floor?"""
        return self.measured < self.floor


def digest(folder: Path) -> str:
    """What an annotated set holds, in 16 characters."""
    h = sha256()
    for path in sorted([*folder.glob("*.json"), *folder.glob("docs/*.txt")]):
        h.update(path.name.encode() + path.read_bytes())
    return h.hexdigest()[:16]


def sets() -> dict[str, Path]:
    """The annotated sets that are here, by name."""
    shared = {name: run.SHARED / name for name in SHARED}
    return {"own": HERE / "gold"} | {n: p for n, p in shared.items() if (p / "docs").is_dir()}


def measured(name: str, folder: Path) -> dict[str, float]:
    """The rows of a set: the shared score where it is there, our own scorer for our own set."""
    if name != "own":
        return {row: v.get("F", v.get("R", v.get("P", 0.0))) for row, v in run.rows(folder).items()} | cross.rows(folder)
    readings, _ = chronicle_of([folder / "docs"], Settings())
    return measure.score(readings, folder)


def checks(name: str, folder: Path) -> Iterator[Check]:
    """Every row of a set beside its floor. Raises `ValueError` when the set is not the one that the floors hold for."""
    pinned = json.loads(FLOORS.read_text("utf-8"))[name]
    if pinned["digest"] != digest(folder):
        raise ValueError(f"{name}: the set has changed; measure anew and say so: python eval/gate.py --raise")
    found = measured(name, folder)
    for row, floor in pinned["rows"].items():
        yield Check(set=name, row=row, measured=found.get(row, 0.0), floor=floor)


def lift() -> None:
    """Raises each floor to what is measured less the margin; never lowers one of the same set."""
    pinned = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    for name, folder in sets().items():
        same = pinned.get(name, {}).get("digest") == digest(folder)
        old = pinned[name]["rows"] if same else {}
        rows = {
            row: max(old.get(row, 0.0), round(max(0.0, f - MARGIN), 2)) for row, f in sorted(measured(name, folder).items())
        }
        pinned[name] = {"digest": digest(folder), "rows": rows}
    FLOORS.write_text(json.dumps(pinned, indent=1) + "\n", "utf-8")


def main() -> int:
    """Prints the rows; 1 when one has fallen."""
    fallen = 0
    for name, folder in sets().items():
        for check in checks(name, folder):
            fallen += check.fallen
            print(
                f"{check.set:20} {check.row:20} {check.measured:.3f}  floor {check.floor:.2f}{'  FALLEN' if check.fallen else ''}"
            )
    return min(1, fallen)


if __name__ == "__main__":
    if "--raise" in sys.argv:
        lift()
    else:
        sys.exit(main())
