"""The lemma lexicon of the model: forms of the treebanks, and every form of the verbs that they and our word lists name.

Forms of verbs follow from `kroniek.lang.nl.conjugate`: spelling rules and a list of the irregular ones. The lexicon carries the
treebanks' licence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import treebank
from kroniek.lang.nl import conjugate

SURE = 0.85
ENDINGS = (("eerden", "eren"), ("eerde", "eren"), ("eert", "eren"), ("eerd", "eren"), ("iseer", "iseren"))
"""Loan verbs that no list holds: `amuseerde` is of `amuseren`."""
PARTS = frozenset({"VERB", "AUX", "NOUN", "ADJ", "DET", "PRON", "ADV", "NUM"})


def inflected(form: str) -> tuple[str, ...]:
    """A participle as an adjective too: `gewerkt`, `gewerkte`, `vergroot`, `vergrote`; other forms as they are."""
    if form[-1:] not in ("t", "d"):
        return (form,)
    long = len(form) > 3 and form[-2] == form[-3] and form[-2] in "aeou"
    return form, (form[:-2] + form[-1] if long else form) + "e"


def every(verb: str) -> set[str]:
    """All forms of a verb: finite, participles, participles as adjectives."""
    found = {f for form in conjugate.forms(verb) for f in inflected(form)}
    return found | {verb + "d", verb + "de"}


def read(files: Iterable[Path]) -> dict[str, dict[str, str]]:
    """Forms of the treebanks by part of speech, where one lemma is nearly always right."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for file in files:
        for _, rows in treebank.sentences(file):
            for r in rows:
                if r.upos in PARTS:
                    counts[r.upos, r.form.lower()][r.lemma] += 1
    out: dict[str, dict[str, str]] = {p: {} for p in sorted(PARTS)}
    for (upos, form), found in sorted(counts.items()):
        lemma, n = min(found.items(), key=lambda kv: (-kv[1], kv[0]))
        if n / found.total() >= SURE:
            out[upos][form] = lemma
    return out


def particles(files: Iterable[Path]) -> list[str]:
    """Particles seen with at least two verbs."""
    seen: dict[str, set[str]] = defaultdict(set)
    for file in files:
        for line in file.read_text("utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) == 10 and cells[3] == "VERB" and "_" in cells[2].strip("_"):
                particle, _, verb = cells[2].partition("_")
                if "_" not in verb and verb.endswith("n") and particle.islower():
                    seen[particle].add(verb)
    return sorted(p for p, verbs in seen.items() if len(verbs) >= 2 and len(p) > 1 and p not in {"ge", "her", "on"})


def wordnet_verbs(path: Path) -> set[str]:
    """Single-word verbs of Open Dutch WordNet (CC BY-SA 4.0)."""
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    return {r[2] for r in rows if len(r) > 2 and r[0].endswith("-v") and r[2].islower() and r[2].isalpha()}


def build(gold: list[Path], verbs: Iterable[str]) -> tuple[dict[str, dict[str, str]], list[str]]:
    """The lexicon and the particles. What is seen wins over what follows from rules, and an irregular verb over a regular one."""
    lexicon, apart = read(gold), particles(gold)
    seen: dict[str, str] = lexicon["VERB"]
    wanted = {v for v in (*verbs, *seen.values()) if v.endswith("n") and v.isalpha() and len(v) > 3}
    strong = [v for v in sorted(wanted | set(conjugate.strong())) if conjugate.parts(v)[1] in conjugate.strong()]
    for verb in (*strong, *sorted(wanted)):
        for form in sorted(every(verb)):
            seen.setdefault(form, verb)
    return lexicon, apart
