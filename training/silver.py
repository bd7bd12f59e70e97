"""More sentences to train on: UD_Dutch-LassySmall 2.0 (2017), brought to the present scheme by a model of ours.

Several conventions of 2017 differ from today's (where punctuation and coordinators hang, `obl` for arguments and agents alike,
`DET` for possessives, no XPOS), so its trees cannot be trained on as they are. A model trained on the current treebanks reads
the same words, and its tree is corrected with the hand-made one where the conventions are the same (inside nominals, attachment
of prepositional phrases, coordination, apposition: `SAME_HEADS`). A sentence is kept when the two agree on most heads and the
corrected one is a tree. Parts of speech, features and tags are the model's; lemmas are those of 2017 where the parts of speech agree.
"""

from __future__ import annotations

import random
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin

import treebank
from treebank import Row

SAME_HEADS = {
    "det": {"det", "nmod:poss"},
    "case": {"case"},
    "nmod": {"nmod", "nmod:poss"},
    "amod": {"amod"},
    "obl": {"obl", "obl:arg", "obl:agent"},
    "obj": {"obj", "expl:pv"},
    "appos": {"appos"},
    "nummod": {"nummod"},
    "conj": {"conj"},
    "flat:name": {"flat"},
    "compound:prt": {"compound:prt"},
}
"""Relations whose heads follow one convention in both, with today's names of them; the first that fits is the model's own."""
DEFAULT = {"flat:name": "flat"}
ENOUGH = 0.7


def corrected(rows: list[Row], read: Doc) -> tuple[list[int], list[str]] | None:
    """Heads and relations of the model's tree, corrected; `None` when the two differ too much or no tree comes out."""
    heads, deps = [t.head.i for t in read], [t.dep_ for t in read]
    same = counted = 0
    for i, (row, token) in enumerate(zip(rows, read, strict=True)):
        if row.dep in {"punct", "cc"}:
            continue
        counted += 1
        same += token.head.i == row.head
        names = SAME_HEADS.get(row.dep)
        if names and row.head != i and token.dep_ != "ROOT":
            heads[i] = row.head
            deps[i] = token.dep_ if token.dep_ in names else DEFAULT.get(row.dep, row.dep)
    return (heads, deps) if counted and same / counted >= ENOUGH and is_tree(heads) else None


def is_tree(heads: list[int]) -> bool:
    """Does every word lead to one root, without a circle?"""
    roots = {i for i, h in enumerate(heads) if i == h}
    for i in range(len(heads)):
        seen, at = set(), i
        while at not in roots:
            if at in seen:
                return False
            seen.add(at)
            at = heads[at]
    return len(roots) == 1


def bins(path: Path, teacher: Language, *, seed: int = 0) -> tuple[DocBin, int]:
    """The sentences that were kept, and how many there were."""
    rng = random.Random(seed)
    sents = [treebank.varied(rows, rng) if rng.random() < 0.3 else rows for _, rows in treebank.sentences(path)]
    docs = [Doc(teacher.vocab, words=[r.form for r in s], sent_starts=[i == 0 for i in range(len(s))]) for s in sents]
    store = DocBin(attrs=["ORTH", "SPACY", "LEMMA", "POS", "TAG", "MORPH", "HEAD", "DEP", "SENT_START"])
    with teacher.select_pipes(disable=[n for n in teacher.pipe_names if n.startswith("kroniek")]):
        for rows, read in zip(sents, teacher.pipe(docs, batch_size=128), strict=True):
            tree = corrected(rows, read)
            if tree:
                store.add(_document(rows, read, *tree))
    return store, len(sents)


def _document(rows: list[Row], read: Doc, heads: list[int], deps: list[str]) -> Doc:
    same = [t.pos_ == r.upos and t.pos_ != "PROPN" for r, t in zip(rows, read, strict=True)]
    return Doc(
        read.vocab,
        words=[r.form for r in rows],
        heads=heads,
        deps=deps,
        pos=[t.pos_ for t in read],
        morphs=[str(t.morph) for t in read],
        tags=[t.tag_ for t in read],
        lemmas=[r.lemma if s else t.lemma_ for r, t, s in zip(rows, read, same, strict=True)],
    )
