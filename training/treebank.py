"""Treebanks as spaCy training documents: CoNLL-U in, `DocBin` out.

The suites of the Alpino treebank (`train.conllu`) were converted by a newer converter than the published dev and test sets, so
features that only one side writes are dropped, and lemmas are brought to one convention:

- compounds keep their surface: `risico_groep` of `risicogroepen` becomes `risicogroep`, `slaaf_tijd` of `slaventijd` becomes
  `slaventijd`;
- a verb whose particle stands apart (`riep ... op`, lemma `op_roepen`) is trained as `roepen`; the pipeline joins it again from
  the parse (`kroniek.lang.nl.lemmas`), as an edit tree cannot know what stands four words on.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

DROPPED_FEATURES = frozenset({"Mood=Ind", "PronType=Art", "PronType=Tot", "PronType=Neg", "PronType=Exc"})
DROPPED_NAMES = ("ExtPos=",)
QUOTES = (("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'"), ("„", "”"), ("«", "»"))
OPENING, CLOSING = frozenset({",,", "``", "„", "“", "‘", '"', "'"}), frozenset({"''", "”", "’", '"', "'"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One word of a treebank sentence; `head` is its index in the sentence."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    dep: str
    space: bool


def features(cell: str) -> str:
    """The features both converters write, in order.

    >>> features("Mood=Ind|Number=Sing")
    'Number=Sing'
    """
    kept = [f for f in cell.split("|") if f not in DROPPED_FEATURES and not f.startswith(DROPPED_NAMES)]
    return "|".join(kept) or "_"


def surface_lemma(form: str, lemma: str) -> str:
    """A compound's lemma with the joints as they are written, its last part as the treebank gives it.

    >>> surface_lemma("slaventijden", "slaaf_tijd")
    'slaventijd'
    """
    if "_" not in lemma.strip("_"):
        return lemma
    first, last = lemma.split("_", 1)[0], lemma.rsplit("_", 1)[1]
    low = form.lower()
    at = low.rfind(last[:3].lower(), 1)
    if at < 1 or len(last) < 3:
        return lemma.replace("_", "")
    start = form[:at]
    if not (first[:1].isupper() or form[:2].isupper()):
        start = start.lower()
    return start + last


def word_lemma(form: str, lemma: str, upos: str, particles: list[str]) -> str:
    """The lemma to train a word on: separated particles taken off, participles with theirs kept together."""
    if upos in {"VERB", "AUX", "ADJ"}:
        for p in particles:
            if lemma.lower().startswith(p.lower() + "_"):
                return lemma[len(p) + 1 :].replace("_", "")
        return lemma.replace("_", "")
    return surface_lemma(form, lemma)


def sentences(path: Path) -> Iterator[tuple[str, list[Row]]]:
    """Every sentence of a CoNLL-U file with its id; contracted and empty words are left out."""
    sent_id, cells = "", []
    for line in [*path.read_text("utf-8").split("\n"), ""]:
        if line.startswith("# sent_id"):
            sent_id = line.split("=", 1)[1].strip()
        elif line and not line.startswith("#"):
            row = line.split("\t")
            if row[0].isdigit():
                cells.append(row)
        elif not line and cells:
            yield sent_id, _rows(cells)
            cells = []


def _rows(cells: list[list[str]]) -> list[Row]:
    particles: dict[int, list[str]] = {}
    for c in cells:
        if c[7] == "compound:prt":
            particles.setdefault(int(c[6]), []).append(c[1])
    return [
        Row(
            form=c[1],
            lemma=word_lemma(c[1], c[2], c[3], particles.get(int(c[0]), [])),
            upos=c[3],
            xpos=c[4],
            feats=features(c[5]),
            head=int(c[6]) - 1 if c[6] != "0" else i,
            dep=c[7] if c[6] != "0" else "ROOT",
            space="SpaceAfter=No" not in c[9],
        )
        for i, c in enumerate(cells)
    ]


def varied(rows: list[Row], rng: random.Random) -> list[Row]:
    """The sentence as newspapers print it: other quote marks, sometimes a heading without its full stop."""
    out = list(rows)
    pair = rng.choice(QUOTES)
    inside = False
    for i, r in enumerate(out):
        if r.upos == "PUNCT" and (r.form in OPENING or r.form in CLOSING):
            mark = pair[1] if inside else pair[0]
            inside = not inside
            out[i] = _with(r, form=mark, lemma=mark)
    last = out[-1]
    if len(out) > 3 and last.form == "." and rng.random() < 0.08 and all(r.head != len(out) - 1 for r in out[:-1]):
        out.pop()
    return out


def _with(row: Row, **changes: str | int) -> Row:
    return Row(**{**{f: getattr(row, f) for f in Row.__slots__}, **changes})


def paragraph_mark(mark: str) -> Row:
    """White space as a word of its own, as spaCy's tokeniser gives it; it hangs on the word before it."""
    return Row(form=mark, lemma=mark, upos="SPACE", xpos="_SP", feats="_", head=-1, dep="dep", space=False)


def with_space(rows: list[Row], rng: random.Random) -> list[Row]:
    """The sentence with an end of line or paragraph behind it, as most sentences of real reports have none and some have."""
    if rng.random() > 0.25:
        return rows
    end = _with(paragraph_mark(rng.choice(("\n", "\n\n", "\n\n", " "))), head=len(rows) - 1)
    return [*rows, end]


def document(vocab: Vocab, group: list[list[Row]]) -> Doc:
    """Sentences side by side as one document."""
    words: list[str] = []
    spaces: list[bool] = []
    lemmas: list[str] = []
    pos: list[str] = []
    tags: list[str] = []
    morphs: list[str] = []
    heads: list[int] = []
    deps: list[str] = []
    for rows in group:
        base = len(words)
        for i, r in enumerate(rows):
            words.append(r.form)
            spaces.append(
                r.space and not (i + 1 < len(rows) and rows[i + 1].upos == "SPACE") if i < len(rows) - 1 else r.upos != "SPACE"
            )
            lemmas.append(r.lemma)
            pos.append(r.upos)
            tags.append(r.xpos if r.xpos != "_" else "")
            morphs.append(r.feats)
            heads.append(base + r.head)
            deps.append(r.dep)
    return Doc(vocab, words=words, spaces=spaces, lemmas=lemmas, pos=pos, tags=tags, morphs=morphs, heads=heads, deps=deps)


def groups(sents: list[list[Row]], rng: random.Random) -> Iterator[list[list[Row]]]:
    """Half of the sentences alone, the others in runs of two to five, as paragraphs are."""
    i = 0
    while i < len(sents):
        n = 1 if rng.random() < 0.65 else rng.randint(2, 5)
        yield sents[i : i + n]
        i += n


def bins(path: Path, vocab: Vocab, *, seed: int = 0, vary: bool = False, grouped: bool = False) -> DocBin:
    """A treebank file as a `DocBin`. `vary` prints quotes as newspapers do, `grouped` joins some sentences to paragraphs."""
    rng = random.Random(seed)
    sents = [rows for _, rows in sentences(path)]
    store = DocBin(attrs=["ORTH", "SPACY", "LEMMA", "POS", "TAG", "MORPH", "HEAD", "DEP", "SENT_START"])
    for group in groups(sents, rng) if grouped else ([s] for s in sents):
        shown = [with_space(varied(rows, rng) if rng.random() < 0.5 else rows, rng) if vary else rows for rows in group]
        store.add(document(vocab, shown))
    return store
