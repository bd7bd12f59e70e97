"""Learns whom a pronoun stands for: the weights in `src/kroniek/lang/nl/antecedent_weights.tsv`.

    make corpus
    python training/antecedent_weights.py build/corpus ../shared/corpora/news-dev/reports.jsonl

A ranking of the candidates of each pronoun by a logit over the features of `kroniek.extract.actors.antecedents`, learned from the
pronouns of the train and dev documents of our corpus and from pronouns in newspaper reports of which a language model said whom they
mean (`tables/judged_pronouns.tsv`: places, no text). Solved to its one optimum by Newton's method, so the same input gives the same
bytes. `--left-out` says how well it does on a fifth of the documents left out in turn. Takes three minutes.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from annotated import SEEN, SMALLEST, Json, Vector, identity, newspaper
from kroniek import lang
from kroniek.annotate import annotate_screened, nlp
from kroniek.extract.actors.antecedents import Antecedent
from kroniek.extract.actors.coreference import Clusters, cluster
from kroniek.extract.actors.lexicon import lexicon
from kroniek.extract.actors.mentions import find_mentions
from kroniek.ingest import read_paths
from kroniek.records import Report
from kroniek.screen import screen

HERE = Path(__file__).parent
OUT = HERE.parent / "src/kroniek/lang/nl/antecedent_weights.tsv"
KEPT = HERE / "tables" / "judged_pronouns.tsv"
HEADER = (
    "# What each feature of a candidate says for a pronoun standing for it; made by training/antecedent_weights.py, do not edit.\n"
    "# Learned from the annotated reports of corpus/documents (train and dev) and tables/judged_pronouns.tsv; CC BY-SA 4.0.\n"
)
PENALTY = 15.0
"""Of the squared weights, halved: of 10 to 40 the best on documents that were left out, by little."""
FOLDS = 5
STEPS = 10

Whole = NDArray[np.intp]
Right = Callable[[int, Clusters, Sequence[Antecedent]], list[bool] | None]
"""Which candidates of a pronoun are right; `None` where nobody said."""


@dataclass(frozen=True, slots=True)
class Example:
    """The features of a pronoun's candidates, which of them are right, and the document."""

    rows: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    document: str


def examples(name: str, doc: Doc, report: Report, right: Right, weights: Mapping[str, float]) -> Iterator[Example]:
    """The pronouns of a document that have a choice, each joined with its right candidate; where nobody said, with that of most weight."""
    out, language = [], lang.load("nl")

    def choose(n: int, clusters: Clusters, candidates: Sequence[Antecedent]) -> Antecedent:
        rows = tuple(c.features for c in candidates)
        told = right(n, clusters, candidates)
        if told is not None and any(told) and not all(told):
            out.append(Example(rows, tuple(told), name))
            return candidates[told.index(True)]
        return candidates[best(rows, weights)]

    cluster(find_mentions(doc, report, language), doc, lexicon(language), language, choose)
    yield from out


def annotated(gold: Json) -> Right:
    """As the annotation of a document says; a pronoun whose antecedent is not offered teaches nothing."""
    places: dict[tuple[str, int], set[str]] = defaultdict(set)
    pronouns: dict[tuple[int, int], set[str]] = defaultdict(set)
    for actor in gold["actors"]:
        for m in actor["mentions"]:
            start, end = m["span"]
            places["start", start].add(actor["id"])
            places["end", end].add(actor["id"])
            pronouns[start, end].add(actor["id"])

    def is_(root: int, clusters: Clusters) -> str | None:
        votes: Counter[str] = Counter()
        for i in clusters.members[clusters.root(root)]:
            m = clusters.found[i]
            if m.form != "pronoun" and i not in clusters.several:
                whole = pronouns.get((m.span.start, m.span.end))
                votes.update(whole or places.get(("start", m.span.start)) or places.get(("end", m.span.end)) or ())
        return max(sorted(votes), key=lambda a: votes[a]) if votes else None

    def right(n: int, clusters: Clusters, candidates: Sequence[Antecedent]) -> list[bool] | None:
        span = clusters.found[n].span
        wanted = pronouns.get((span.start, span.end), set())
        meant = [{is_(r, clusters) for r in _roots(c, clusters)} for c in candidates]
        exact = [m == wanted for m in meant]
        return exact if any(exact) else [bool(m & wanted) for m in meant]

    return right


def judged(answers: Mapping[int, str]) -> Right:
    """As the reader of a report said, by where the pronoun starts; see the table."""

    def right(n: int, clusters: Clusters, candidates: Sequence[Antecedent]) -> list[bool] | None:
        answer = answers.get(clusters.found[n].span.start)
        if answer is None:
            return None
        whole = [i for i, m in enumerate(clusters.found) if m.form != "pronoun" and i not in clusters.several]
        roots = {f"{m.span.start}-{m.span.end}": clusters.root(i) for i in whole for m in (clusters.found[i],)}
        meant = [{roots.get(x, -1) for x in one.split("+")} if one != "-" else set() for one in answer.removeprefix("!").split("/")]
        return [(_roots(c, clusters) in meant) != answer.startswith("!") for c in candidates]

    return right


def _roots(candidate: Antecedent, clusters: Clusters) -> set[int]:
    mentions = candidate.several or (() if candidate.mention is None else (candidate.mention,))
    return {clusters.root(i) for i in mentions}


def answers() -> dict[str, dict[int, str]]:
    """Of each report that was read whom its pronouns mean, by where they start."""
    out: dict[str, dict[int, str]] = defaultdict(dict)
    for line in KEPT.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            report, start, answer = line.split("\t")
            out[report][int(start)] = answer
    return out


def read(corpus: Path, news: Path) -> list[Example]:
    """What there is to learn from: two splits of the corpus, and a file of newspaper reports as JSON lines."""
    language, told = lang.load("nl"), answers()
    folders = [corpus / split for split in ("train", "dev")]
    gold = {p.stem: annotated(json.loads(p.read_text("utf-8"))) for f in folders for p in f.glob("*.json")}
    texts = read_paths([f / "docs" for f in folders], words=language.wire, language=language.code)
    data = [e for name, doc, r in _parsed(texts, lambda s: Path(s).stem) for e in examples(name, doc, r, gold[name], {})]
    papers, first = newspaper(news, told, language), train(data)
    return [*data, *(e for name, doc, r in _parsed(papers, identity) for e in examples(name, doc, r, judged(told[name]), first))]


def _parsed(reports: Iterable[Report], name: Callable[[str], str]) -> Iterator[tuple[str, Doc, Report]]:
    language = lang.load("nl")
    for reading, doc in annotate_screened((screen(r, language) for r in reports), nlp(language.code), batch=64):
        yield name(reading.report.source), doc, reading.report


def train(data: Sequence[Example]) -> dict[str, float]:
    """What each feature says for a candidate, where several that are right share what is right."""
    counts = Counter(f for e in data for row in e.rows for f in set(row))
    index = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= SEEN))}
    rows = [row for e in data for row in e.rows]
    seen: Vector = np.zeros((len(rows), len(index)))
    for r, row in enumerate(rows):
        seen[r, [index[f] for f in row if f in index]] = 1.0
    right: Vector = np.array([float(good) for e in data for good in e.right])
    starts: Whole = np.cumsum([0, *(len(e.rows) for e in data[:-1])])
    which: Whole = np.repeat(np.arange(len(data)), [len(e.rows) for e in data])
    found: Vector = np.zeros(len(index))
    for _ in range(STEPS):
        p = _shares(seen @ found, np.ones(len(rows)), starts, which)
        gradient = seen.T @ (p - _shares(seen @ found, right, starts, which)) + PENALTY * found
        mean = np.add.reduceat(seen * p[:, None], starts, axis=0)
        bend = (seen * p[:, None]).T @ seen - mean.T @ mean + PENALTY * np.eye(len(index))
        found = found - np.linalg.solve(bend, gradient)
    return {f: float(found[i]) for f, i in index.items()}


def _shares(scores: Vector, mask: Vector, starts: Whole, which: Whole) -> Vector:
    """The part of each candidate in what those of the mask have together, pronoun by pronoun."""
    masked: Vector = np.where(mask > 0, scores, -np.inf)
    weights: Vector = np.exp(masked - np.maximum.reduceat(masked, starts)[which])
    return weights / np.add.reduceat(weights, starts)[which]


def best(rows: Sequence[Sequence[str]], weights: Mapping[str, float]) -> int:
    """The candidate of most weight."""
    scores = [sum(weights.get(f, 0.0) for f in row) for row in rows]
    return scores.index(max(scores))


def left_out(data: Sequence[Example]) -> float:
    """The share of pronouns that are joined rightly by what is learned without their fifth of the documents."""
    fold = {name: n % FOLDS for n, name in enumerate(sorted({e.document for e in data}))}
    learned = [train([e for e in data if fold[e.document] != k]) for k in range(FOLDS)]
    return sum(e.right[best(e.rows, learned[fold[e.document]])] for e in data) / len(data)


def write(weights: Mapping[str, float], path: Path) -> None:
    """The table of weights, without features that say next to nothing."""
    lines = (f"{f}\t{w:.2f}\n" for f, w in sorted(weights.items()) if abs(w) >= SMALLEST)
    path.write_text(HEADER + "".join(lines), "utf-8")


def main(corpus: Path, news: Path, *, test: bool) -> None:
    """Reads, learns and writes, or says how well it would do."""
    data = read(corpus, news)
    print(f"{len(data)} pronouns with a choice, of {sum(len(e.rows) for e in data) / len(data):.1f} candidates each")
    if test:
        print(f"{left_out(data):.3f} of them right when left out")
    else:
        write(train(data), OUT)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), test="--left-out" in sys.argv)
