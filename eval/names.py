"""Names against what people annotated: PER, LOC and ORG on MEANTIME, and the named actors of the annotated reports.

    python eval/names.py ../shared [--errors]

MEANTIME annotates only sentences that tell of its events, and leaves many names out; only sentences with at least one annotated
name are scored, and the headings of the other kind of name (products, finance) count neither way. Its names carry articles and
functions (`de Beatles`, `CEO Steve Jobs`): *exact* takes them as they are, *core* cuts words without a capital and functions from
both sides of both. For the annotated reports, a mention counts when our name covers its last word: kind against label.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from kroniek.annotate import nlp

Names = set[tuple[int, int, str]]
SCORED = ("PER", "LOC", "ORG")
FUNCTIONS = {"CEO", "President", "Rechter"}
KINDS = {"person": "PER", "organisation": "ORG", "state": "LOC", "place": "LOC"}


@dataclass(kw_only=True)
class Tally:
    """Counts of hits, and of what was found and expected."""

    hit: int = 0
    found: int = 0
    wanted: int = 0
    wrong: Counter[str] = field(default_factory=Counter)

    def row(self, name: str) -> str:
        """A line with precision, recall and F."""
        p, r = self.hit / max(1, self.found), self.hit / max(1, self.wanted)
        return f"{name:32} P {p:.3f}  R {r:.3f}  F {2 * p * r / max(1e-9, p + r):.3f}  n {self.wanted}"


def meantime(path: Path) -> Iterator[tuple[str, list[tuple[int, int, Names]]]]:
    """Each document's text, with start, end and names of its annotated sentences, in characters."""
    for file in sorted(path.glob("*.ne")):
        text, sentences = "", []
        for block in file.read_text("utf-8").split("\n\n"):
            rows = [line.split("\t") for line in block.strip("\n").split("\n") if line]
            if not rows:
                continue
            start, places = len(text), []
            for cells in rows:
                places.append((len(text), len(text) + len(cells[1])))
                text += cells[1] + " "
            text = text[:-1] + "\n"
            names = annotated([c[2] for c in rows], places)
            if names:
                sentences.append((start, len(text), names))
        yield text, sentences


def annotated(column: list[str], places: list[tuple[int, int]]) -> Names:
    """The names of a CoNLL column in which `(ORG` opens and `ORG)` closes, several with `|` between."""
    out, open_ = set(), []
    for cell, (start, end) in zip(column, places, strict=True):
        for part in cell.split("|"):
            label = part.strip("()")
            if part.startswith("("):
                open_.append((label, start))
            if part.endswith(")"):
                at = next((i for i in range(len(open_) - 1, -1, -1) if open_[i][0] == label), None)
                if at is not None:
                    out.add((open_.pop(at)[1], end, label))
    return out


def core(text: str, name: tuple[int, int, str]) -> tuple[int, int, str]:
    """The name without the small words and functions around it."""
    start, end, label = name
    words = text[start:end].split(" ")
    while len(words) > 1 and (not any(c.isupper() for c in words[0]) or words[0] in FUNCTIONS or words[0] in {"De", "Het", "The", '"'}):
        start += len(words.pop(0)) + 1
    while len(words) > 1 and not any(c.isupper() or c.isdigit() for c in words[-1]):
        end -= len(words.pop()) + 1
    return start, end, label


def score_meantime(pipeline: Language, path: Path) -> dict[str, Tally]:
    """Exact and core scores."""
    out = {"meantime exact": Tally(), "meantime core": Tally()}
    for (text, sentences), doc in zip(list(meantime(path)), pipeline.pipe(t for t, _ in meantime(path)), strict=True):
        ents = {(e.start_char, e.end_char, e.label_) for e in doc.ents}
        for start, end, names in sentences:
            mine = {e for e in ents if start <= e[0] < end and e[2] in SCORED}
            gold = {n for n in names if n[2] in SCORED}
            count(out["meantime exact"], text, mine, gold)
            count(out["meantime core"], text, {core(text, e) for e in mine}, {core(text, n) for n in gold})
    return out


def count(tally: Tally, text: str, mine: Names, gold: Names) -> None:
    """Adds one sentence to a tally."""
    tally.hit += len(mine & gold)
    tally.found += len(mine)
    tally.wanted += len(gold)
    for s, e, label in sorted(mine - gold):
        tally.wrong[f"+ {label} {text[s:e]}"] += 1
    for s, e, label in sorted(gold - mine):
        tally.wrong[f"- {label} {text[s:e]}"] += 1


def score_actors(pipeline: Language, folder: Path) -> dict[str, Tally]:
    """Names of the annotated actors: does a name of ours end where it ends, with the label of its kind?"""
    out = {f"{folder.name} {k}": Tally() for k in ("typed", "found", *SCORED)}
    files = sorted(folder.glob("[!c]*.json")) or sorted(folder.glob("*.json"))
    for file in files:
        gold = json.loads(file.read_text("utf-8"))
        if "actors" not in gold:
            continue
        path = folder / "docs" / f"{file.stem}.txt"
        with path.open(encoding="utf-8", newline="") as f:
            doc = pipeline(f.read())
        _count_actors(out, doc, gold["actors"], folder.name)
    return out


def _count_actors(out: dict[str, Tally], doc: Doc, actors: list[dict[str, object]], name: str) -> None:
    ends = {e.end_char: e for e in doc.ents}
    wanted: dict[int, tuple[str, str]] = {}
    for actor in actors:
        label = KINDS.get(str(actor["kind"]))
        for mention in actor["mentions"]:  # type: ignore[attr-defined]
            text = mention["text"]
            if mention["form"] == "name" and label and text.split()[-1][:1].isupper() and "-" not in text.split()[-1]:
                wanted.setdefault(mention["span"][1], (label, text))
    for end, (label, text) in wanted.items():
        ent = ends.get(end)
        for key in (f"{name} typed", f"{name} found", f"{name} {label}"):
            out[key].wanted += 1
            out[key].found += ent is not None
        out[f"{name} found"].hit += ent is not None
        if ent is not None and ent.label_ == label:
            out[f"{name} typed"].hit += 1
            out[f"{name} {label}"].hit += 1
        else:
            out[f"{name} typed"].wrong[f"- {label} {text} = {ent.label_ + ' ' + ent.text if ent is not None else None}"] += 1


def main(shared: Path, *, errors: bool = False) -> None:
    """Prints a line for each score."""
    pipeline = nlp("nl")
    rows = score_meantime(pipeline, shared / "corpora/meantime-nl-dev/ne")
    for folder in ("gold", "gold-dev/mixed", "gold-dev/venezuela", "gold-dev/ntrex"):
        rows |= score_actors(pipeline, shared / folder)
    for name, tally in rows.items():
        print(tally.row(name))
        if errors:
            for what, n in sorted(tally.wrong.items(), key=lambda x: (-x[1], x[0])):
                print(f"      {n} {what}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), errors="--errors" in sys.argv)
