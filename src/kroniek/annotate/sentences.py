"""Sentence starts for news: punctuation and layout decide before the parser runs, and the parser keeps to them.

The parser alone splits badly at headings and quotes, so it is not asked. A sentence ends at an end mark, with the closing quotes
and brackets behind it, where what follows can begin one; a line break ends one always. What is left out on purpose: an end mark
inside a quotation that the sentence goes on after (`"Kom!", riep hij`), abbreviations and initials (the tokeniser keeps their
point), numbers with points.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Token

BODY = "kroniek_body"
"""Key in `Doc.user_data`: where the report begins behind its header, in characters."""

END = frozenset({".", "!", "?", "…", "...", "?!", "!?", "..", "!!", "??"})
CLOSING = frozenset({'"', "'", "”", "’", "»", ")", "]", "''", "“"})
OPENING = frozenset({'"', "'", "“", "‘", "„", "«", "(", "[", "``", ",,", "-", "–", "—", "’"})


@Language.factory("kroniek_sentences", assigns=["token.is_sent_start"])
def create_sentences(nlp: Language, name: str) -> Sentences:
    """The splitter as a spaCy component; it goes before the parser."""
    return Sentences()


class Sentences:
    """Marks every token as beginning a sentence or not, so that nothing behind it splits or joins."""

    def __call__(self, doc: Doc) -> Doc:
        body = doc.user_data.get(BODY, 0)
        starts = set(sentence_starts(doc, body))
        for token in doc:
            token.is_sent_start = token.i in starts
        return doc


def sentence_starts(doc: Doc, body: int = 0) -> list[int]:
    """Indices of the tokens that begin a sentence; `body` is where the text begins behind a header, in characters."""
    starts = [0] if len(doc) else []
    for token in doc[1:]:
        before = doc[token.i - 1]
        if token.is_space:
            continue
        if (before.idx < body <= token.idx) or (before.is_space and "\n" in before.text) or _ends(doc, token.i):
            starts.append(token.i)
    return starts


def _ends(doc: Doc, i: int) -> bool:
    """Does a sentence end before token `i`?"""
    j = i - 1
    while j > 0 and (doc[j].is_space or (doc[j].text in CLOSING and not doc[j].whitespace_ == "" or doc[j].text in CLOSING)):
        if doc[j].text in CLOSING and _opens_here(doc, j):
            return doc[j - 1].text in END and j == i - 1 and False
        j -= 1
    if doc[j].text not in END:
        return False
    if doc[i].text in CLOSING and not _opens_here(doc, i):
        return False
    if not (doc[i - 1].whitespace_ or doc[i - 1].is_space):
        return False
    return _can_begin(doc, i)


def _opens_here(doc: Doc, i: int) -> bool:
    """A quotation mark with white space before and none behind opens a quotation."""
    token = doc[i]
    return token.text in OPENING and not token.whitespace_ and (i == 0 or bool(doc[i - 1].whitespace_) or doc[i - 1].is_space)


def _can_begin(doc: Doc, i: int) -> bool:
    token: Token = doc[i]
    if token.text in OPENING:
        return True
    first = token.text.lstrip("'‘’")[:1]
    return bool(first) and (first.isupper() or first.isdigit() or token.text.startswith(("'s", "’s", "‘s", "'t", "’t", "‘t")))
