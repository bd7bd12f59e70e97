"""Sentence starts for news: punctuation and layout decide before the parser runs, and the parser keeps to them.

The parser alone splits badly at headings and quotes, so it is not asked. A sentence ends at an end mark, with the closing
quotes and brackets behind it, where what follows can begin one; a line break ends one always, and so does the dash behind the
place or the heading that a paragraph opens with (`BRUSSEL (ANP) - De minister …`), and a heading that lost its line break
(`Geen haast De minister …`), which else take the place of the subject. Left out on purpose: an end mark inside a quotation
that the sentence goes on after (`"Kom!" riep hij` is one sentence), initials, abbreviations before a name (`dr. De Vries`),
numbers with points. An abbreviation or a single letter ends a sentence only before a word that begins many.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from spacy.attrs import SENT_START
from spacy.language import Language as Pipeline
from spacy.tokens import Doc, Token

from kroniek import lang
from kroniek.lang.shapes.tokens import TokenWords

BODY = "kroniek_body"
"""Key in `Doc.user_data`: where the report begins behind its header, in characters."""

END_MARKS = frozenset(".!?…")
CLOSING = frozenset({'"', "'", "”", "’", "»", ")", "]", "''", "“"})
OPENING = frozenset({'"', "'", "“", "‘", "„", "«", "(", "[", "``", ",,", "-", "–", "—", "’", "”", "•", "*", "''"})
MAY_END = frozenset("".join(CLOSING)) | END_MARKS | frozenset(" \t\n\r\u00a0\u2028\u2029\x0b\x0c\x85\u200b\u3000")
NO_START = np.uint64(2**64 - 1)
"""-1, as spaCy keeps it: certainly no start."""
DASHES = frozenset({"-", "–", "—"})
IN_DATELINE = frozenset({",", "/", "(", ")", ".", "&"})
DATELINE, BEHIND_DATELINE = 10, 5
"""Most tokens before the dash, and fewest behind it: `Ajax - Feyenoord 2-1` is none."""
GLUED = 4
"""Most tokens of a heading that its text is glued to."""
OPENING_ONLY = frozenset({"„", "«", "(", "[", "``", ",,", "‘"})


@Pipeline.factory("kroniek_sentences", assigns=["token.is_sent_start"])
def create_sentences(nlp: Pipeline, name: str) -> Sentences:
    """The splitter as a spaCy component; it goes before the parser."""
    return Sentences(lang.load(nlp.lang).tokens)


class Sentences:
    """Marks every token as beginning a sentence or not, so that nothing behind it splits or joins."""

    def __init__(self, words: TokenWords) -> None:
        self.words = words

    def __call__(self, doc: Doc) -> Doc:
        marks = np.full(len(doc), NO_START, dtype="uint64")
        marks[sentence_starts(doc, self.words, doc.user_data.get(BODY, 0))] = 1
        doc.from_array([SENT_START], marks)  # type: ignore[arg-type]  # the stubs know two dimensions only
        return doc


def sentence_starts(doc: Doc, words: TokenWords, body: int = 0) -> list[int]:
    """Indices of the tokens that begin a sentence; `body` is where the text begins behind a header, in characters."""
    texts = [t.text for t in doc]
    starts = [0] if texts else []
    dateline = _dateline(doc, texts, 0)
    for i in range(1, len(texts)):
        before = texts[i - 1]
        if i == dateline or i == _glued(texts, starts[-1], words):
            starts.append(i)
            continue
        # Few tokens stand behind something that can end a sentence; the others are passed over at once.
        if before[-1] not in MAY_END and not (body and doc[i - 1].idx < body <= doc[i].idx):
            continue
        if texts[i].isspace():
            continue
        broken = (before.isspace() and ("\n" in before or "\r" in before)) or doc[i - 1].idx < body <= doc[i].idx
        if broken or _ends_before(doc, i, words):
            starts.append(i)
            dateline = _dateline(doc, texts, i) if broken else dateline
    return starts


def _dateline(doc: Doc, texts: Sequence[str], start: int) -> int:
    """The token behind the dash of a dateline or heading that a paragraph opens with at token `start`; 0 when there is none."""
    end = next((i for i in range(start, min(start + DATELINE, len(texts))) if texts[i] in DASHES), 0)
    if end <= start or not (doc[end - 1].whitespace_ and doc[end].whitespace_) or end + BEHIND_DATELINE >= len(texts):
        return 0
    named = all(
        t[:1].isupper() or t[:1].isdigit() or t in IN_DATELINE or (i and texts[start + i - 1][:1].isdigit())
        for i, t in enumerate(texts[start:end])
    )
    behind = texts[end + 1 : end + 1 + BEHIND_DATELINE]
    return end + 1 if named and _opens_text(behind[0]) and not any("\n" in t for t in behind) else 0


def _glued(texts: Sequence[str], start: int, words: TokenWords) -> int:
    """The token that begins the text behind a heading that lost its line break (`Geen haast De raad wacht`); 0 when there is none.

    A word that opens sentences has a capital within one only where it is part of a name: so the next one must have none, and `van`,
    or an article with a capital two words on, is left alone (`Op de Beeck`).
    """
    for j in range(start + 1, min(start + GLUED + 1, len(texts) - 2)):
        before, word, behind, next_ = texts[j - 1], texts[j], texts[j + 1], texts[j + 2]
        if not before.replace("-", "").replace("'", "").isalnum():
            return 0
        if not (word.istitle() and word.lower() in words.starters - words.name_prefixes and behind.isalpha() and behind.islower()):
            continue
        alone = j == start + 1 and before.lower() in words.starters
        return 0 if alone or not texts[start][:1].isupper() or (behind in words.name_articles and next_[:1].isupper()) else j
    return 0


def _opens_text(text: str) -> bool:
    return text in OPENING or text.lstrip("'‘’")[:1].isupper() or text[:1].isdigit()


def _ends_before(doc: Doc, i: int, words: TokenWords) -> bool:
    """Does a sentence end before token `i`, by punctuation?"""
    j = i - 1
    while j > 0 and (doc[j].is_space or (doc[j].text in CLOSING and not _opens(doc, j))):
        j -= 1
    last = doc[j]
    if not _is_end(last, words) or _closes(doc, i):
        return False
    glued = not (doc[i - 1].whitespace_ or doc[i - 1].is_space)
    if glued and not (last.text in {".", "?", "!"} and doc[i].is_title):
        return False
    if _is_abbreviation(last):
        return doc[i].is_title and doc[i].lower_ in words.starters
    return _begins(doc[i], words)


def _is_end(token: Token, words: TokenWords) -> bool:
    text = token.text
    if text[-1:] not in END_MARKS:
        return False
    if all(c in END_MARKS for c in text):
        return True
    stem = text[:-1].lower()
    return len(text) == 2 or stem in words.closing_abbreviations or ("." in stem and text[-1] == ".")


def _is_abbreviation(token: Token) -> bool:
    return any(c not in END_MARKS for c in token.text)


def _opens(doc: Doc, i: int) -> bool:
    """A quotation mark or bracket with white space before it and none behind opens."""
    token = doc[i]
    if token.text in OPENING_ONLY:
        return not (token.text == "‘" and not token.whitespace_ and i > 0 and not doc[i - 1].whitespace_)
    before = i == 0 or bool(doc[i - 1].whitespace_) or doc[i - 1].is_space
    return token.text in OPENING and before and not token.whitespace_ and i + 1 < len(doc)


def _closes(doc: Doc, i: int) -> bool:
    return doc[i].text in CLOSING and not _opens(doc, i)


def _begins(token: Token, words: TokenWords) -> bool:
    text = token.text
    if text in OPENING:
        return True
    bare = text.lstrip("'‘’")
    clipped = bare != text and bare.split("-")[0].lower() in words.clipped
    return clipped or bare[:1].isupper() or bare[:1].isdigit() or text[:1] in "€$£#@"
