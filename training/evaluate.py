"""Scores a pipeline on the treebanks' test sets: `python training/evaluate.py MODEL UD_FOLDER [--dev]`.

On gold tokens and sentences, punctuation counted: UPOS, XPOS, features, lemma, UAS, LAS. From raw text: token F and sentence F,
where a paragraph's sentences are joined by spaces as `SpaceAfter` says and paragraphs by a line break, as in the CoNLL shared
tasks. A lemma counts as right when it equals the treebank's with its joint marks (`_`) taken away, or its surface form
(`treebank.surface_lemma`); separated verbs count with their particle.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

import kroniek.annotate  # noqa: F401 -- registers our components
import treebank

SETS = {"alpino": "alpino-test.conllu", "lassysmall": "lassysmall-test.conllu"}
DEV = {"alpino-dev": "alpino-dev.conllu"}
PARAGRAPH = re.compile(r"(.*?)\.s\.\d+(\.xml)?$")


def raw_lemmas(path: Path) -> Iterator[list[str]]:
    """The lemmas of each sentence as the file writes them."""
    cells: list[str] = []
    for line in [*path.read_text("utf-8").split("\n"), ""]:
        row = line.split("\t")
        if len(row) == 10 and row[0].isdigit():
            cells.append(row[2])
        elif not line and cells:
            yield cells
            cells = []


def on_gold_tokens(nlp: Language, path: Path) -> dict[str, float]:
    """Accuracies in percent, on the treebank's own tokens and sentences."""
    pairs = list(zip((rows for _, rows in treebank.sentences(path)), raw_lemmas(path), strict=True))
    docs = [
        Doc(
            nlp.vocab,
            words=[r.form for r in rows],
            spaces=[r.space for r in rows],
            sent_starts=[i == 0 for i in range(len(rows))],
        )
        for rows, _ in pairs
    ]
    hits = dict.fromkeys(("upos", "xpos", "feats", "lemma", "uas", "las"), 0)
    total = 0
    skipped = ["kroniek_sentences", "kroniek_names"]
    with nlp.select_pipes(disable=[n for n in nlp.pipe_names if n in skipped]):
        for (rows, lemmas), doc in zip(pairs, nlp.pipe(docs, batch_size=128), strict=True):
            for r, lemma, token in zip(rows, lemmas, doc, strict=True):
                total += 1
                head = token.head.i == r.head
                hits["upos"] += token.pos_ == r.upos
                hits["xpos"] += token.tag_ == r.xpos
                hits["feats"] += (str(token.morph) or "_") == r.feats
                hits["lemma"] += token.lemma_ in {lemma.replace("_", ""), treebank.surface_lemma(r.form, lemma)}
                hits["uas"] += head
                hits["las"] += head and token.dep_ == r.dep
    return {k: round(100 * v / total, 2) for k, v in hits.items()}


def raw_text(path: Path) -> Iterator[tuple[str, set[tuple[int, int]], set[int]]]:
    """Paragraphs: text, token bounds, and where sentences begin."""
    text, tokens, starts, current = "", set(), set(), None
    for sent_id, rows in treebank.sentences(path):
        m = PARAGRAPH.match(sent_id)
        paragraph = m[1] if m else sent_id
        if current is not None and paragraph != current:
            yield text, tokens, starts
            text, tokens, starts = "", set(), set()
        current = paragraph
        starts.add(len(text))
        for r in rows:
            tokens.add((len(text), len(text) + len(r.form)))
            text += r.form + (" " if r.space else "")
        if not text.endswith(" "):
            text += " "
    yield text, tokens, starts


def _f(hit: int, gold: int, found: int) -> float:
    return round(200 * hit / (gold + found), 2)


def from_raw_text(nlp: Language, path: Path) -> dict[str, float]:
    """Token F and sentence F in percent; a sentence is right when both its bounds are."""
    t, s = [0, 0, 0], [0, 0, 0]
    items = list(raw_text(path))
    keep = [n for n in nlp.pipe_names if n == "kroniek_sentences"]
    with nlp.select_pipes(enable=keep):
        for (_, tokens, starts), doc in zip(items, nlp.pipe((x[0].rstrip() for x in items), batch_size=128), strict=True):
            mine = {(k.idx, k.idx + len(k)) for k in doc if not k.is_space}
            begins = sorted({k.idx for k in doc if k.is_sent_start and not k.is_space})
            t = [a + b for a, b in zip(t, (len(mine & tokens), len(tokens), len(mine)), strict=True)]
            gold = sorted(starts)
            g, p = set(zip(gold, [*gold[1:], -1], strict=True)), set(zip(begins, [*begins[1:], -1], strict=True))
            s = [a + b for a, b in zip(s, (len(g & p), len(g), len(p)), strict=True)]
    return {"token_f": _f(t[0], t[1], t[2]), "sentence_f": _f(s[0], s[1], s[2])}


def evaluate(nlp: Language, folder: Path, sets: dict[str, str] = SETS) -> dict[str, dict[str, float]]:
    """All scores by test set."""
    return {name: on_gold_tokens(nlp, folder / file) | from_raw_text(nlp, folder / file) for name, file in sets.items()}


if __name__ == "__main__":
    chosen = DEV if "--dev" in sys.argv else SETS
    print(json.dumps(evaluate(spacy.load(sys.argv[1]), Path(sys.argv[2]), chosen), indent=1))
