"""Is news ever taken for boilerplate, or Dutch for another language? Every case in which Kroniek marks something, read by a person.

    python eval/screen_read.py ../shared/corpora           counts, over Dutch news that was made to look like lines, and over NTREX
    python eval/screen_read.py ../shared/corpora --show    prints what was marked, with the offsets to write beside a verdict

The reports of news-dev have no boilerplate and no line breaks, which makes them a test of what must not be marked: each sentence
and each piece between two signs of punctuation is looked at as if it were a line of its own. NTREX has the same news in Dutch and in
English, sentence by sentence: the Dutch must stay, and the English should be known. The verdicts on what was marked stand in
`screen_read.tsv` as offsets, no text.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kroniek import lang
from kroniek.screen.boilerplate import find_boilerplate
from kroniek.screen.language import LETTERS, find_foreign, language_of

KEPT = Path(__file__).with_suffix(".tsv")
WORDS = lang.load("nl").screen
SENTENCE = re.compile(r"(?:(?<=[.!?])|\A)\s*(\S.*?(?:[.!?](?=\s)|\Z))", re.S)
PIECE = re.compile(r"[^.!?,:;]+[.!?,:;]?")

Row = dict[str, str]


def news(corpora: Path) -> list[Row]:
    """The reports of news-dev that have a text."""
    lines = (corpora / "news-dev" / "reports.jsonl").read_text("utf-8").splitlines()
    return [row for line in lines if (row := json.loads(line))["text"].strip()]


def marked(rows: list[Row], pattern: re.Pattern[str]) -> Iterator[tuple[str, int, int, str, str]]:
    """Report, offsets and kind of what is marked when each piece of a text is a line of its own; and the words."""
    for row in rows:
        for m in pattern.finditer(row["text"]):
            for a, b, what in find_boilerplate(m.group(), 0, WORDS):
                yield str(row["id"]), m.start() + a, m.start() + b, what, m.group()[a:b]


def lines_of(text: str) -> list[str]:
    """The sentences of a text."""
    return [m[1] for m in SENTENCE.finditer(text)]


def foreign(rows: list[Row]) -> dict[str, int]:
    """How many reports, paragraphs of three sentences, sentences and titles of Dutch news are taken for another language."""
    found = Counter(dict.fromkeys(("reports", "paragraphs", "sentences", "titles"), 0))
    for row in rows:
        sentences = lines_of(row["text"])
        found["reports"] += find_foreign(row["text"], 0, WORDS, "nl") != ("nl", [])
        paragraphs = [" ".join(sentences[i : i + 3]) for i in range(0, len(sentences), 3)]
        found["paragraphs"] += len(find_foreign("\n".join(paragraphs), 0, WORDS, "nl")[1])
        found["sentences"] += sum(language_of(s, WORDS, "nl") not in (None, "nl") for s in sentences)
        found["titles"] += language_of(row["title"] or "", WORDS, "nl") not in (None, "nl")
    return dict(found)


def ntrex(corpora: Path, name: str) -> Counter[str]:
    """What the lines of a side of NTREX are taken for; `short` have fewer letters than it takes."""
    text = (corpora / "ntrex-nl" / "NTREX-128" / name).read_text("utf-8")
    return Counter(language_of(line, WORDS, "nl") or "short" for line in text.splitlines() if line.strip())


def main(argv: list[str]) -> int:
    corpora = Path(argv[0])
    rows = news(corpora)
    cases = sorted({*marked(rows, SENTENCE), *marked(rows, PIECE)})
    if "--show" in argv:
        for case in cases:
            print(*case, sep="\t")
        return 0
    verdicts = {tuple(f[:4]): f[4] for line in KEPT.read_text("utf-8").splitlines() if (f := line.split("\t"))[1:]}
    said = Counter(verdicts.get((r, str(a), str(b), what), "not read yet") for r, a, b, what, _ in cases)
    sentences, pieces = (sum(len(p.findall(row["text"])) for row in rows) for p in (SENTENCE, PIECE))
    print(f"news-dev, {len(rows)} reports: {sentences} sentences and {pieces} pieces looked at as lines")
    print(f"  marked as boilerplate: {len(cases)} ({', '.join(f'{v} {n}' for v, n in sorted(said.items()))})")
    print(f"  taken for another language: {', '.join(f'{n} {what}' for what, n in foreign(rows).items())}")
    for side, name in (("Dutch", "newstest2019-ref.nld.txt"), ("English", "newstest2019-src.eng.txt")):
        counts = ntrex(corpora, name)
        known = ", ".join(f"{code} {n}" for code, n in counts.most_common() if code != "short")
        print(f"NTREX, {side}: {known}; {counts['short']} with fewer than {LETTERS} letters, which are left alone")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
