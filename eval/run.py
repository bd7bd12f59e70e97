"""Reads the annotated reports of a folder and prints their score: `python eval/run.py ../shared/gold [--errors KIND|all] [--json]`.

The score itself is `../shared/score/score.py`; this calls it on what `kroniek.pipeline` makes of the folder's texts.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from kroniek.export.contract import dumps
from kroniek.pipeline import chronicle_of
from kroniek.settings import Settings

SHARED = Path(__file__).parents[2] / "shared"


def score(folder: Path, *options: str) -> str:
    """The output of the score program for one folder of annotated reports."""
    readings, chronicle = chronicle_of([folder / "docs"], Settings())
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as f:
        f.write(dumps(readings, chronicle))
        f.flush()
        command = [sys.executable, str(SHARED / "score" / "score.py"), f.name, str(folder), *options]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def rows(folder: Path) -> dict[str, dict[str, float]]:
    """The score's rows as numbers."""
    out: dict[str, dict[str, float]] = json.loads(score(folder, "--json"))
    return out


if __name__ == "__main__":
    print(score(Path(sys.argv[1]), *sys.argv[2:]), end="")
