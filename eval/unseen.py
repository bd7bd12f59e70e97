"""Scores the ten reports that no developer has read: `python eval/unseen.py [--errors KIND|all]`.

They are those of the corpus that were annotated as `unseen`: six reports of `news-dev` and four of NTREX-128 (CC BY-SA 4.0), by an
annotator without sight of the program or its output. Keep it so: measure on them, and make no rule for one of them. The texts come
from the corpora folder, each checked against its digest (`corpus/standoff.py`); without that folder there is nothing to do.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import run

sys.path.append(str(Path(__file__).parents[1] / "corpus"))
import standoff

CORPORA = run.SHARED / "corpora"


def write(folder: Path) -> None:
    """Puts the ten with their texts into a folder. Raises `ValueError` for a text that is not the annotated one."""
    known = standoff.texts(CORPORA)
    for document in standoff.documents():
        if document["annotated"] == "unseen":
            standoff.write(document, standoff.checked(document, known), folder)


def main(*options: str) -> int:
    """Prints the score; 1 when a text is not the annotated one."""
    if not CORPORA.is_dir():
        print(f"{CORPORA} is not on this machine, so there are no texts to score")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        try:
            write(Path(folder))
        except ValueError as e:
            print(e)
            return 1
        print(run.score(Path(folder), *options), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
