"""Scores the ten reports of `corpus/unseen/`: `python eval/unseen.py [--errors KIND|all]`.

The annotations are stand-off: offsets and digests, no text of others. The texts are put together from the corpora folder (reports of
`news-dev` by id, documents of NTREX-128, CC BY-SA 4.0), each checked against its digest; without that folder there is nothing to do.
They were annotated without sight of the program or its output; keep it so: measure on them, and make no rule for one of them.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import defaultdict
from hashlib import sha256
from pathlib import Path

import run

HERE = Path(__file__).parents[1] / "corpus" / "unseen"


def texts(corpora: Path) -> dict[str, str]:
    """Every text of the corpora that an annotation can mean, by name, written as the annotated sets write theirs."""
    out = {}
    for line in (corpora / "news-dev" / "reports.jsonl").open(encoding="utf-8"):
        report = json.loads(line)
        out[str(report["id"])] = f" date {report['published']} {report['text']}\n"
    names = [x.split()[0] for x in (corpora / "ntrex-nl" / "DOCUMENT_IDS.tsv").read_text("utf-8").splitlines()]
    lines = (corpora / "ntrex-nl" / "NTREX-128" / "newstest2019-ref.nld.txt").read_text("utf-8").split("\n")
    found = defaultdict(list)
    for name, text in zip(names, lines, strict=False):
        found[name].append(text)
    return out | {name: "\n".join(parts) + "\n" for name, parts in found.items()}


def main(*options: str) -> int:
    """Prints the score; 1 when a text is not the annotated one."""
    corpora = run.SHARED / "corpora"
    if not corpora.is_dir():
        print(f"{corpora} is not on this machine, so there are no texts to score")
        return 0
    known = texts(corpora)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "docs").mkdir()
        for path in sorted(HERE.glob("*.json")):
            text = known.get(path.stem, "")
            if sha256(text.encode()).hexdigest() != json.loads(path.read_text("utf-8"))["sha256"]:
                print(f"{path.stem}: the text in {corpora} is not the annotated one")
                return 1
            (Path(folder) / "docs" / f"{path.stem}.txt").write_bytes(text.encode())
            (Path(folder) / path.name).write_bytes(path.read_bytes())
        print(run.score(Path(folder), *options), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
