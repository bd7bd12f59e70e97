"""The model's card and description: data with licence and digest, sizes, scores. Generated, never edited."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

DATA = (
    (
        "ud-nl/train.conllu",
        "Alpino treebank (suites cdb, qa, wpspel, g_suite, h_suite, leuven_yellow_pages, eans) as UD",
        "CC BY-SA 4.0",
    ),
    ("ud-nl/lassysmall-dev.conllu", "UD_Dutch-LassySmall, dev", "CC BY-SA 4.0"),
    ("ud-nl/lassysmall-v2.0-train.conllu", "UD_Dutch-LassySmall 2.0, train: trees corrected from it, lemmas", "CC BY-SA 4.0"),
    ("ud-nl/alpino-dev.conllu", "UD_Dutch-Alpino, dev: to choose the checkpoint, then in the last short run", "CC BY-SA 4.0"),
    ("omw-nld/wns/nld/wn-data-nld.tab", "Open Dutch WordNet: infinitives for the lemma lexicon", "CC BY-SA 4.0"),
    ("vectors-nl/nl.floret.gz", "floret vectors of Dutch news, made for this project (numbers only)", "made for this project"),
)
TESTS = (
    ("ud-nl/alpino-test.conllu", "UD_Dutch-Alpino, test"),
    ("ud-nl/lassysmall-test.conllu", "UD_Dutch-LassySmall, test"),
)
NAMES = {
    "upos": "UPOS", "xpos": "XPOS (CGN)", "feats": "features", "lemma": "lemma", "uas": "UAS", "las": "LAS",
    "token_f": "tokens F, raw text", "sentence_f": "sentences F, raw text",
}  # fmt: skip


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()[:16]


def card(corpora: Path, scores: dict[str, dict[str, float]], size: float) -> str:
    """The card as Markdown."""
    rows = [f"| `{f}` | {what} | {licence} | `{_digest(corpora / f)}` |" for f, what, licence in DATA]
    tests = [f"| `{f}` | {what}, never trained on | CC BY-SA 4.0 | `{_digest(corpora / f)}` |" for f, what in TESTS]
    sets = list(scores)
    table = [f"| {NAMES[k]} | " + " | ".join(f"{scores[s][k]:.2f}" for s in sets) + " |" for k in NAMES]
    return "\n".join(
        [
            "# The Dutch pipeline of Kroniek",
            "",
            "Tokens, sentences, UPOS, CGN tags, features, lemmas, Universal Dependencies and names for Dutch news, as a spaCy",
            f'pipeline of {size:.0f} MB. `kroniek.nlp()` gives it; `spacy.load("kroniek")` too.',
            "",
            "**Licence:** CC BY-SA 4.0, as it is made from treebanks under that licence. Please name UD_Dutch-Alpino and",
            "UD_Dutch-LassySmall (Gosse Bouma, Gertjan van Noord and others; Universal Dependencies) and Kroniek.",
            "",
            "## Data",
            "",
            "| file | what | licence | sha256 |",
            "|---|---|---|---|",
            *rows,
            *tests,
            "",
            "## Scores",
            "",
            "In per cent, punctuation counted, on gold tokens and sentences unless said; `python training/evaluate.py MODEL UD_FOLDER`",
            "prints them. Lemmas are compared without the treebank's joint marks; separated verbs count with their particle.",
            "",
            "| | " + " | ".join(sets) + " |",
            "|---|" + "---:|" * len(sets),
            *table,
            "",
            "## How",
            "",
            "One shared encoder (hash embeddings of norm, prefix, suffix and shape with floret vectors; four window layers, width 128)",
            "under a tagger, a morphologiser, an edit-tree lemmatiser and a transition parser. Made on CPU in the",
            "stages of `make model` (`training/`). Sentences are split by rules before the parser; names are found by rules and a small",
            "learned typer behind it. What of this is our own code gives the same outcome as spaCy's, in less time.",
            "",
            "## Limits",
            "",
            "Trained on newspapers of the 1990s and Wikipedia; dialect, chat and speech are not its home. Names of people who were",
            "not in the news then are typed by context and may be missed. It parses; it does not understand.",
            "",
        ]
    )


def write(model: Path, corpora: Path, scores: dict[str, dict[str, float]]) -> None:
    """Writes `CARD.md` into the model and its description into `meta.json`."""
    size = sum(p.stat().st_size for p in model.rglob("*") if p.is_file()) / 1e6
    (model / "CARD.md").write_text(card(corpora, scores, size), "utf-8")
    meta = json.loads((model / "meta.json").read_text("utf-8"))
    meta |= {
        "name": "kroniek", "version": "0.1.0", "license": "CC BY-SA 4.0", "author": "Kroniek",
        "description": "Dutch news pipeline of Kroniek: tags, lemmas, dependencies, names.",
        "sources": [{"name": what, "license": licence} for _, what, licence in DATA],
        "performance": scores,
    }  # fmt: skip
    (model / "meta.json").write_text(json.dumps(meta, ensure_ascii=False, indent=1) + "\n", "utf-8")
