"""The mentions of a report help each other: a name once told by its title or a table stays told."""

from __future__ import annotations

from collections import defaultdict

from spacy.tokens import Doc

from kroniek.annotate.names.features import features_of
from kroniek.annotate.names.spans import Candidate
from kroniek.lang.shapes.names import LABELS, Label, NameWords

SHARED = 0.6
"""How much the other mentions of a name weigh against the place itself."""
SURNAME = 2.5
"""What a full name of a person adds to its last word elsewhere in the report, in units of the score."""

Scores = tuple[float, ...]
NOTHING: Scores = (0.0,) * len(LABELS)


def labels_of(doc: Doc, spans: list[Candidate], words: NameWords) -> list[Label]:
    """The label of each candidate, from its own place and from the others."""
    local = [score(features_of(doc, s, words), words) for s in spans]
    names = [_bare(doc[s.start : s.end].text, words) for s in spans]
    total: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(LABELS))
    count: dict[str, int] = defaultdict(int)
    for name, scores in zip(names, local, strict=True):
        count[name] += 1
        for i, x in enumerate(scores):
            total[name][i] += x
    people = _people(spans, names, local)
    return [_decide(name, scores, total[name], count[name], people) for name, scores in zip(names, local, strict=True)]


def score(features: list[str], words: NameWords) -> Scores:
    """The sum of the weights of the features, for each label."""
    out = [0.0] * len(LABELS)
    for f in features:
        for i, x in enumerate(words.weights.get(f, NOTHING)):
            out[i] += x
    return tuple(out)


def best(scores: list[float] | Scores) -> Label:
    """The label with the highest score, the first of equals."""
    return LABELS[max(range(len(LABELS)), key=lambda i: scores[i])]


def _people(spans: list[Candidate], names: list[str], local: list[Scores]) -> frozenset[str]:
    """The last words of full names of people, with their particles: `Jonge` and `de Jonge` of `Hugo de Jonge`."""
    out = set()
    for span, name, scores in zip(spans, names, local, strict=True):
        parts = name.split()
        if span.end - span.start > 1 and best(scores) == "PER":
            out.update(" ".join(parts[k:]).lower() for k in range(1, len(parts)))
    return frozenset(out)


def _decide(name: str, own: Scores, total: list[float], count: int, people: frozenset[str]) -> Label:
    scores = [x + SHARED * (t - x) / max(1, count - 1) for x, t in zip(own, total, strict=True)]
    if name.lower() in people:
        scores[LABELS.index("PER")] += SURNAME
    return best(scores)


def _bare(text: str, words: NameWords) -> str:
    for p in words.possessives:
        if text.endswith(p) and len(text) > len(p) + 2:
            return text[: -len(p)]
    return text
