"""The mentions of a report help each other: a name once told by its title or a table stays told."""

from __future__ import annotations

import re
from collections import defaultdict

from spacy.tokens import Doc

from kroniek.annotate.names.features import Features
from kroniek.annotate.names.spans import Candidate, has_capital, written
from kroniek.lang.shapes.names import LABELS, Label, NameWords

SHARED = 0.6
"""How much the other mentions of a name weigh against the place itself."""
NAMELESS = 1.5
"""How much surer than of any label one must be that a word with a capital within a sentence is no name."""
SURNAME = 2.5
"""What a full name of a person adds to its last word elsewhere in the report, in units of the score."""

AGAIN = 1.5
"""What it adds for a person that the last word of a name stands alone elsewhere in the report."""

ABBREVIATED = range(2, 6)
BODY = 1.0
"""What it adds for an organisation that a name is an abbreviation of so many letters."""
BIG, USUAL = 5.0, 2
"""How big a place (ten-logarithm of inhabitants) and how widespread a first name must be to come before an organisation."""

Scores = tuple[float, ...]


def labels_of(doc: Doc, spans: list[Candidate], features: Features) -> list[Label]:
    """The label of each candidate, from its own place and from the others."""
    words = features.words
    local = [score(features.of(doc, s), words) for s in spans]
    names = _keys([written(doc[s.start : s.end].text, words) for s in spans], words)
    alone = {n for n in names if " " not in n}
    local = [_by_shape(s, name, words) for s, name in zip(local, names, strict=True)]
    local = [_with_surname(s, name, alone, words) for s, name in zip(local, names, strict=True)]
    total: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(LABELS))
    count: dict[str, int] = defaultdict(int)
    for name, scores in zip(names, local, strict=True):
        count[name] += 1
        for i, x in enumerate(scores):
            total[name][i] += x
    people, bodies = _people(spans, names, local), _bodies(names, words)
    out = []
    for span, name, scores in zip(spans, names, local, strict=True):
        fixed = (compound(name, words) if span.end == span.start + 1 else known(name, words)) or thing(name, words)
        fixed = fixed or ("ORG" if name in bodies and name.lower() not in people else None)
        surname = " " not in name and name.lower() in people and _in_no_table(name, words)
        team = span.start > 0 and doc[span.start - 1].pos_ == "DET"  # `de Nationals`
        fixed = fixed or ("PER" if surname and not team else None)
        out.append(fixed or _decide(scores, total[name], count[name], person=name.lower() in people))
    return _with_abbreviations(doc, spans, names, out, words)


def _with_abbreviations(doc: Doc, spans: list[Candidate], names: list[str], labels: list[Label], words: NameWords) -> list[Label]:
    """The label of the name before it for an unknown abbreviation in brackets, here and wherever the report has it."""
    meant: dict[str, Label] = {}
    for i in range(1, len(spans)):
        before, span, name = spans[i - 1], spans[i], names[i]
        bracketed = span.start == before.end + 1 and doc[before.end].text == "(" and doc[span.end : span.end + 1].text == ")"
        if bracketed and name[-1].isupper() and name[0] in names[i - 1] and name not in words.organisations and not words.place(name):
            meant.setdefault(name, labels[i - 1])
    return [meant.get(name, label) for name, label in zip(names, labels, strict=True)]


def compound(name: str, words: NameWords) -> Label | None:
    """The label of a hyphen compound by its last or first part: `Lima-groep`, `regering-Rutte`, `VVD-voorman`; else nothing."""
    first, hyphen, last = name.rpartition("-")
    if not hyphen or name in words.organisations or name in words.products or words.place(name) or words.demonym(name):
        return None
    if last[:1].islower() and has_capital(first):
        return "ORG" if last in words.body_parts else "LOC" if last in words.place_parts else "MISC"
    head = name.split("-", 1)[0]
    if head.islower() and has_capital(last):
        return "ORG" if head.endswith(words.compound_parts) else None if head in words.person_particles else "MISC"
    return None


def known(name: str, words: NameWords) -> Label | None:
    """The label of a name of several words in a table: `Raad van State`, `Verenigde Staten`; else nothing."""
    place, first = words.place(name), name.split()[0]
    if name in words.organisations:
        return "ORG" if place is None else None
    if place and (place.weight >= 5.5 or first not in words.given_names):
        return "LOC"
    if set(name.replace(",", "").split()) - words.links <= words.ministry_words:
        return "ORG"
    if name.split()[-1].lower() in words.company_words:
        return "ORG"
    if name.split()[-1].lower() in words.occasions and first not in words.given_names:
        return "MISC"
    return None


def thing(name: str, words: NameWords) -> Label | None:
    """The label of a product by its name, and of a name that begins with one: `Windows`, `iPhone 4`, `Brexitdeal`; else nothing."""
    if name in words.organisations or words.place(name):
        return None
    for pattern, label in words.patterns:
        if name not in words.products and re.fullmatch(pattern, name):
            return label
    first, *rest = name.split()
    if first in words.products and (rest or words.products[first] in words.plain_products):
        return "MISC"
    if name not in words.surnames and any(name[:k] in words.products and name[k:].islower() for k in range(4, len(name) - 2)):
        return "MISC"
    return None


def score(features: list[str], words: NameWords) -> Scores:
    """The sum of the weights of the features, for each label."""
    out = [0.0] * len(LABELS)
    for f in features:
        weights = words.weights.get(f)
        if weights:
            for i, x in enumerate(weights):
                out[i] += x
    if "begins" not in features:
        out[LABELS.index("O")] -= NAMELESS
    return tuple(out)


def best(scores: list[float] | Scores) -> Label:
    """The label with the highest score, the first of equals."""
    return LABELS[max(range(len(LABELS)), key=lambda i: scores[i])]


def _by_shape(scores: Scores, name: str, words: NameWords) -> Scores:
    """An unknown abbreviation is more likely a body's than anything else's, and `al-Veldi` a person's."""
    if name.partition("-")[0] in words.person_particles:
        return tuple(x + SURNAME * (label == "PER") for x, label in zip(scores, LABELS, strict=True))
    if not (name.isupper() and name.isalpha() and len(name) in ABBREVIATED) or words.place(name) or name in words.products:
        return scores
    return tuple(x + BODY * (label == "ORG") for x, label in zip(scores, LABELS, strict=True))


def _with_surname(scores: Scores, name: str, names: set[str], words: NameWords) -> Scores:
    """A name of several words whose last stands alone elsewhere in the report is more likely a person's."""
    first, *rest = name.split()
    if not rest or rest[-1] not in names or first in names or words.place(rest[-1]):
        return scores
    return tuple(x + AGAIN * (label == "PER") for x, label in zip(scores, LABELS, strict=True))


def _people(spans: list[Candidate], names: list[str], local: list[Scores]) -> frozenset[str]:
    """The last words of full names of people, with their particles: `Jonge` and `de Jonge` of `Hugo de Jonge`."""
    out: set[str] = set()
    for span, name, scores in zip(spans, names, local, strict=True):
        parts = name.split()
        if span.end - span.start > 1 and best(scores) == "PER":
            out.update(" ".join(parts[k:]).lower() for k in range(1, len(parts)))
    return frozenset(out)


def _in_no_table(name: str, words: NameWords) -> bool:
    """Could it be nothing but the surname of the person whom the report calls by the full name?"""
    return not (name in words.organisations or name in words.products or words.place(name) or words.demonym(name))


def _bodies(names: list[str], words: NameWords) -> frozenset[str]:
    """The first words of organisations in a table, where they are no place, first name or adjective: `Forum` for the party."""
    firsts = {n.split()[0] for n in names if " " in n and n in words.organisations}
    places = {f for f in firsts if (place := words.place(f)) and place.weight >= BIG}
    return frozenset(f for f in firsts - places if words.given_names.get(f, 0) < USUAL and not words.demonym(f))


def _decide(own: Scores, total: list[float], count: int, *, person: bool) -> Label:
    scores = [x + SHARED * (t - x) / max(1, count - 1) for x, t in zip(own, total, strict=True)]
    scores[LABELS.index("PER")] += SURNAME * person
    return best(scores)


def _keys(texts: list[str], words: NameWords) -> list[str]:
    """Each name without what it carries as possessor: `Maduro's`, and `Erdogans` where the report has `Erdogan`."""
    whole = set(texts) | {t.split()[-1] for t in texts}
    out = []
    for text in texts:
        for p in words.possessives:
            if text.endswith(p) and len(text) > len(p) + 2:
                text = text[: -len(p)]
                break
        if text.endswith("s") and text[:-1] in whole and len(text) > 3:
            text = text[:-1]
        out.append(text)
    return out
