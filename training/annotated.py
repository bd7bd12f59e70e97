"""What the programs that learn from `corpus/documents` share: the documents as the program that ships reads them, and the solver."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Token

from kroniek import lang
from kroniek.annotate import annotate_screened, nlp
from kroniek.extract.actors import find_actors
from kroniek.extract.actors.roles import attributed
from kroniek.extract.claims import find_claims
from kroniek.extract.events.scene import Scene, scene_of
from kroniek.extract.times import find_times
from kroniek.ingest import read_paths
from kroniek.ingest.files import find_files
from kroniek.ingest.piece import Options
from kroniek.ingest.read import read_file
from kroniek.lang import Language
from kroniek.records import Event, Report
from kroniek.screen import screen

SEEN = 5
"""A feature that fewer examples have is left out."""
SMALLEST = 0.02
"""A feature whose weights are all nearer to nothing is left out of a table."""

Json = dict[str, Any]
T = TypeVar("T")
Vector = NDArray[np.float64]
Weights = dict[str, tuple[float, ...]]
Measures = Sequence[tuple[str, float]]


class Rated(Protocol):
    """An example to learn from: what is seen of it, and the story or report that it stands in."""

    @property
    def features(self) -> tuple[str, ...]: ...

    @property
    def story(self) -> str: ...


R = TypeVar("R", bound=Rated)


def scenes(folder: Path, language: Language) -> Iterator[tuple[str, Json, Scene]]:
    """Each annotated document of a folder with its scene."""
    reports = read_paths([folder / "docs"], words=language.wire, language=language.code)
    for reading, doc in annotate_screened((screen(r, language) for r in reports), nlp(language.code), batch=64):
        name = Path(reading.report.source).stem
        yield name, json.loads((folder / f"{name}.json").read_text("utf-8")), scene(doc, reading.report, language)


def gathered(corpus: Path, examples: Callable[[str, Json, Scene], Iterable[T]], splits: Sequence[str] = ("train", "dev")) -> list[T]:
    """What a program learns from, of some splits of the corpus."""
    language = lang.load("nl")
    return [e for s in splits for name, gold, seen in scenes(corpus / s, language) for e in examples(name, gold, seen)]


def newspaper(path: Path, wanted: Container[str], language: Language) -> Iterator[Report]:
    """The reports of a file of reports as JSON lines whose `identity` is wanted."""
    options = Options(words=language.wire, language=language.code)
    items = (item for found in find_files([path]) for item in read_file(found, options))
    return (r for r in items if isinstance(r, Report) and identity(r.source) in wanted)


def identity(source: str) -> str:
    """The id of a report in the file that it stands in."""
    return source.rpartition("#")[2]


def scene(doc: Doc, report: Report, language: Language) -> Scene:
    """As `extract` makes it."""
    times, actors = find_times(doc, report, language), find_actors(doc, report, language)
    claims = find_claims(doc, report, language, actors)
    return scene_of(doc, report, language, attributed(actors, claims), times, claims)


def trigger_of(wanted: Json, scene: Scene, events: Mapping[int, Event]) -> Token | None:
    """The word of an annotated trigger that the program took, else its first verb, else its first noun."""
    start, end = wanted["trigger"]["span"]
    tokens = [t for t in scene.doc if start < t.idx + len(t) and t.idx < end]
    kinds = (
        [t for t in tokens if t.idx in events],
        [t for t in tokens if t.pos_ == "VERB"],
        [t for t in tokens if t.pos_ == "NOUN"],
    )
    return next((ts[0] for ts in kinds if ts), None)


def left_out(data: Sequence[R], train: Callable[[Sequence[R]], Weights], folds: int) -> list[float]:
    """The log-odds of each example by what is learned without its part of the stories."""
    fold = {name: n % folds for n, name in enumerate(sorted({e.story for e in data}))}
    learned = [train([e for e in data if fold[e.story] != k]) for k in range(folds)]
    return [sum(learned[fold[e.story]].get(f, (0.0,))[0] for f in set(e.features)) for e in data]


def table(weights: Mapping[str, Sequence[float]]) -> Weights:
    """Weights as a table has them: rounded, without features that say next to nothing."""
    rounded = {f: tuple(round(w, 2) + 0.0 for w in ws) for f, ws in sorted(weights.items()) if f.isprintable()}
    return {f: ws for f, ws in rounded.items() if max(abs(w) for w in ws) >= SMALLEST}


def write_table(header: str, weights: Mapping[str, Sequence[float]], path: Path) -> None:
    """A table of weights, a feature a line."""
    lines = ("\t".join([f, *(f"{w:g}" for w in ws)]) + "\n" for f, ws in table(weights).items())
    path.write_text(header + "".join(lines), "utf-8")


def solve(
    rows: Sequence[Sequence[str]], labels: Sequence[bool], counts: Sequence[float] | None = None, *, penalty: float, steps: int = 8,
    measures: Sequence[Measures] | None = None,
) -> dict[str, float]:
    """The weights of a logistic regression with a penalty on their squares, but none on the bias, which each row has; by Newton's method.

    `rows` are the features of each example, `labels` what is to be told of it, `counts` how many examples it counts for; `measures`
    are features with how much of each an example has. `penalty` is halved.
    """
    had = [{**dict.fromkeys(row, 1.0), **dict(more)} for row, more in zip(rows, measures or [()] * len(rows), strict=True)]
    seen = Counter(f for row in had for f in row)
    index = {f: i for i, f in enumerate(sorted(f for f, n in seen.items() if n >= SEEN))}
    ids = [sorted((index[f], much) for f, much in row.items() if f in index) for row in had]
    columns, lengths = np.array([i for row in ids for i, _ in row]), np.array([len(row) for row in ids])
    sizes = np.array([much for row in ids for _, much in row])
    starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
    y, weight = np.array(labels, dtype=np.float64), np.ones(len(rows)) if counts is None else np.array(counts)
    penalties = np.full(len(index), penalty)
    penalties[index["bias"]] = 1e-6

    def up(vector: Vector) -> Vector:
        return cast("Vector", np.add.reduceat(vector[columns] * sizes, starts))

    def down(vector: Vector, sizes: Vector = sizes) -> Vector:
        return cast("Vector", np.bincount(columns, weights=np.repeat(vector, lengths) * sizes, minlength=len(index)))

    found: Vector = np.zeros(len(index))
    for _ in range(steps):
        p = 1 / (1 + np.exp(-up(found)))
        gradient, bend = down(weight * (p - y)) + penalties * found, weight * p * (1 - p)

        def curve(vector: Vector, bend: Vector = bend) -> Vector:
            return down(bend * up(vector)) + penalties * vector

        found = found - _conjugate(curve, gradient, down(bend, sizes**2) + penalties)
    return {f: float(found[i]) for f, i in index.items()}


def _conjugate(times: Callable[[Vector], Vector], wanted: Vector, diagonal: Vector) -> Vector:
    """The vector that a positive matrix turns into `wanted`, by conjugate gradients with its diagonal as a first guess of the matrix."""
    found: Vector = np.zeros(len(wanted))
    left, scaled = wanted.copy(), wanted / diagonal
    way, size = scaled.copy(), float(wanted @ scaled)
    least = size * 1e-20
    for _ in range(10 * len(wanted)):
        if size <= least:
            break
        turned = times(way)
        step = size / float(way @ turned)
        found, left = found + step * way, left - step * turned
        scaled = left / diagonal
        now = float(left @ scaled)
        way, size = scaled + now / size * way, now
    return found
