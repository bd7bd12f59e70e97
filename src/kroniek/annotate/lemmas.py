"""Lemmas: a lexicon first, then the parts of the word, then the trained edit trees; separable verbs are joined from the parse.

Edit trees alone invent forms (`sprongen` of `opspringen` stays `sprongen`). So a word is looked up by form and part of speech; an
unknown verb is tried without its particle (`losliet`: `los` and `liet`, so `loslaten`), an unknown noun by its longest known last
part (`speelsteden`: `steden`, so `speelstad`). What nothing knows keeps what the edit trees say. Last, a particle that stands
apart joins its verb: `riep ... op` gets `oproepen`. The lexicon is made with the model (`training/lexicon.py`) and lies in its folder.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from pathlib import Path

import srsly
from spacy.attrs import DEP, LOWER, POS
from spacy.language import Language as Pipeline
from spacy.strings import StringStore
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

PARTICLE = "compound:prt"
SHORTEST_TAIL = 4
KNOWN_PARTS = frozenset({"VERB", "AUX", "NOUN", "ADJ", "DET", "PRON", "ADV", "NUM"})


@Pipeline.factory("kroniek_lemmas", assigns=["token.lemma"], requires=["token.lemma", "token.dep", "token.pos"])
def create_lemmas(nlp: Pipeline, name: str) -> Lemmas:
    """The lemma layer as a spaCy component; it goes behind the parser and the edit trees."""
    return Lemmas(nlp.vocab)


class Lemmas:
    """Looks lemmas up; holds the lexicon by part of speech and the particles that verbs take."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab
        self.lexicon: dict[str, dict[str, str]] = {}
        self.particles: tuple[str, ...] = ()
        self.endings: tuple[tuple[str, str], ...] = ()
        self._known: dict[tuple[str, str], str | None] = {}
        self._hashes: dict[tuple[int, int], bool] = {}

    def fill(self, lexicon: dict[str, dict[str, str]], particles: Iterable[str], endings: Iterable[tuple[str, str]] = ()) -> None:
        """Sets the lexicon, `{UPOS: {form in lower case: lemma}}`, the particles, and endings that tell a verb's class."""
        self.endings = tuple((a, b) for a, b in endings)
        self.lexicon = lexicon
        self.particles = tuple(sorted(set(particles), key=lambda p: (-len(p), p)))
        self._known.clear()
        self._hashes.clear()

    def __call__(self, doc: Doc) -> Doc:
        strings = self.vocab.strings
        for i, (pos, form) in enumerate(doc.to_array([POS, LOWER]).tolist()):
            if self.known(pos, form, strings):
                token = doc[i]
                lemma = self.lemma(token.lower_, token.pos_) or ""
                head = token.text.rfind("-") + 1
                token.lemma_ = token.text[:head] + lemma[head:] if head else lemma
        self._join(doc)
        return doc

    def lemma(self, form: str, pos: str) -> str | None:
        """The lemma of a form in lower case, or `None` where neither it nor its parts are known.

        Answers are kept, up to a number that a big archive does not reach soon.
        """
        key = (form, pos)
        if key not in self._known:
            if len(self._known) > 200_000:
                self._known.clear()
            self._known[key] = self._find(form, pos)
        return self._known[key]

    def known(self, pos: int, form: int, strings: StringStore) -> bool:
        """Is there a lemma for a part of speech and a form in lower case, both as their hashes?"""
        key = (pos, form)
        if key not in self._hashes:
            if len(self._hashes) > 200_000:
                self._hashes.clear()
            part = strings[pos] if pos else ""
            self._hashes[key] = part in KNOWN_PARTS and bool(self.lemma(strings[form], part))
        return self._hashes[key]

    def _find(self, form: str, pos: str) -> str | None:
        table = self.lexicon.get(pos, {})
        if form in table:
            return table[form]
        if pos == "VERB":
            return self._verb(form, table)
        return self._noun(form, table) if pos == "NOUN" else None

    def _verb(self, form: str, table: dict[str, str]) -> str | None:
        for particle in self.particles:
            rest = form[len(particle) :]
            if len(rest) > 2 and form.startswith(particle):
                rest = rest[2:] if rest.startswith("te") and rest[2:] in table and rest not in table else rest
                if rest in table:
                    return particle + table[rest]
        return next((form[: -len(end)].removeprefix("ge") + to for end, to in self.endings if form.endswith(end)), None)

    def _noun(self, form: str, table: dict[str, str]) -> str | None:
        for i in range(2, len(form) - SHORTEST_TAIL + 1):
            tail = form[i:]
            if tail in table:
                return form[:i] + table[tail]
        return None

    def _join(self, doc: Doc) -> None:
        known = set(self.particles)
        done: set[int] = set()
        for i in (doc.to_array(DEP) == self.vocab.strings[PARTICLE]).nonzero()[0].tolist():
            token = doc[i]
            verb: Token = token.head
            if verb.pos_ in {"VERB", "AUX"} and verb.i not in done:
                particle = token.lower_
                if (particle in known or not known) and not verb.lemma_.startswith(particle):
                    verb.lemma_ = particle + verb.lemma_
                    done.add(verb.i)

    def to_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> None:
        """Writes the lexicon into the pipeline's folder."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        data = {"lexicon": self.lexicon, "particles": list(self.particles), "endings": self.endings}
        packed = gzip.compress(srsly.json_dumps(data, indent=0).encode(), mtime=0)  # without the hour, so that the bytes are the same
        (folder / "lexicon.json.gz").write_bytes(packed)

    def from_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> Lemmas:
        """Reads the lexicon from the pipeline's folder."""
        data = srsly.read_gzip_json(Path(path) / "lexicon.json.gz")
        self.fill(data["lexicon"], data["particles"], data["endings"])
        return self
