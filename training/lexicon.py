"""The lemma lexicon of the model: forms of the treebanks, and every form of the verbs that they and our word lists name.

Forms of weak verbs follow from the spelling rules of Dutch; those of strong verbs are seen in the treebanks and carried over to
the verbs made from them (`besprak` from `sprak`, `losliet` from `liet`). The lexicon carries the treebanks' licence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import treebank

INSEPARABLE = ("be", "ge", "her", "ont", "ver", "over", "onder", "door", "mis", "weer", "om", "vol", "voor")
NEVER_APART = frozenset({"be", "ge", "her", "ont", "ver", "mis"})
VOWELS = "aeiou"
SURE = 0.85
ENDINGS = (("eerden", "eren"), ("eerde", "eren"), ("eert", "eren"), ("eerd", "eren"), ("iseer", "iseren"))
"""Loan verbs that no list holds: `amuseerde` is of `amuseren`."""
PARTS = frozenset({"VERB", "AUX", "NOUN", "ADJ", "DET", "PRON", "ADV", "NUM"})


def stem(infinitive: str) -> str:
    """The stem of a regular verb as it is written: `werken` gives `werk`, `maken` gives `maak`, `leven` gives `leef`.

    >>> [stem(v) for v in ("werken", "maken", "leven", "reizen", "pakken", "twijfelen", "gaan")]
    ['werk', 'maak', 'leef', 'reis', 'pak', 'twijfel', 'ga']
    """
    if not infinitive.endswith("en"):
        return infinitive.removesuffix("n").removesuffix("a") if infinitive.endswith("aan") else infinitive.removesuffix("n")
    root = infinitive[:-2]
    if len(root) > 1 and root[-1] == root[-2] and root[-1] not in VOWELS:
        root = root[:-1]
    elif len(root) > 1 and _open(root) and not _weak_end(root):
        root = root[:-1] + root[-2] + root[-1]
    return root[:-1] + {"v": "f", "z": "s"}[root[-1]] if root[-1:] in ("v", "z") else root


def _open(root: str) -> bool:
    """One vowel before one last consonant: the syllable was open, and the stem writes its vowel twice."""
    return root[-1] not in VOWELS and root[-2] in VOWELS and (len(root) < 3 or root[-3] not in VOWELS)


def _weak_end(root: str) -> bool:
    """An unstressed last syllable keeps its single vowel: `twijfel`, `reken`, `wandel`, `tover`, `beoog` does not."""
    body = root[:-2]
    return root[-2] == "e" and root[-1] in "lnrm" and any(c in VOWELS + "y" for c in body)


def regular(infinitive: str) -> Iterator[str]:
    """Every form of a regular verb but its participle's `ge-`, which `forms` adds."""
    s = stem(infinitive)
    root = infinitive[:-2] if infinitive.endswith("en") else infinitive
    t = "te" if root[-1:] in "tkfschpx" and not root.endswith(("v", "z")) else "de"
    if root[-1:] in "vz":
        t = "de"
    past = s + t
    yield from (infinitive, s, s if s.endswith("t") else s + "t", past, past + "n", infinitive + "d", infinitive + "de")


def participle(infinitive: str) -> str:
    """The regular participle without `ge-`: `gewerkt` without it is `werkt`, `verklaard` is `verklaard`."""
    s = stem(infinitive)
    root = infinitive[:-2] if infinitive.endswith("en") else infinitive
    if s.endswith(("t", "d")):
        return s
    return s + ("t" if root[-1:] in "tkfschpx" else "d")


def inflected(part: str) -> tuple[str, ...]:
    """A participle as an adjective: `gewerkt`, `gewerkte`; `gesproken` stays."""
    if part.endswith("en"):
        return (part,)
    short = len(part) > 3 and part[-1] in "td" and part[-2] == part[-3] and part[-2] in VOWELS
    return (part, (part[:-2] + part[-1] if short else part) + "e")


def forms(infinitive: str) -> set[str]:
    """Every form of a simple regular verb."""
    out = set(regular(infinitive))
    prefix = next((p for p in INSEPARABLE if infinitive.startswith(p) and len(infinitive) > len(p) + 3), None)
    bare = participle(infinitive)
    out.update(inflected(("geë" if bare.startswith("e") else "ge") + bare[bare.startswith("e") :]))
    if prefix:
        out.update(inflected(bare))
    return out


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


def irregular() -> dict[str, list[str]]:
    """Forms of the strong and irregular verbs in `strong.tsv`, by infinitive."""
    rows = [line.split("\t") for line in (Path(__file__).parent / "strong.tsv").read_text("utf-8").splitlines()]
    return {r[0]: [*r, *inflected(r[3])] for r in rows if not r[0].startswith("#")}


def wordnet_verbs(path: Path) -> set[str]:
    """Single-word verbs of Open Dutch WordNet (CC BY-SA 4.0)."""
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    return {r[2] for r in rows if len(r) > 2 and r[0].endswith("-v") and r[2].islower() and r[2].isalpha()}


def build(gold: list[Path], verbs: Iterable[str]) -> tuple[dict[str, dict[str, str]], list[str]]:
    """The lexicon and the particles. What is seen wins over what follows from rules."""
    lexicon, apart = read(gold), particles(gold)
    seen: dict[str, str] = lexicon["VERB"]
    strong: dict[str, list[str]] = defaultdict(list, irregular())
    for form, lemma in seen.items():
        strong[lemma].append(form)
    wanted = sorted({v for v in (*verbs, *strong) if v.endswith("n") and v.isalpha() and len(v) > 3})
    made: dict[str, str] = {form: verb for verb, found in irregular().items() for form in found}
    simple = [v for v in wanted if not any(v.startswith(p) and v[len(p) :] in strong for p in apart if p not in NEVER_APART)]
    for verb in simple:
        base = next((verb[len(p) :] for p in INSEPARABLE if verb.startswith(p) and verb[len(p) :] in strong), None)
        if base:
            prefix = verb[: -len(base)]
            for form in strong[base]:
                made.setdefault(prefix + (form[2:] if form.startswith("ge") and not base.startswith("ge") else form), verb)
        for form in sorted(forms(verb)):
            made.setdefault(form, verb)
    for form, verb in made.items():
        seen.setdefault(form, verb)
    return lexicon, apart
