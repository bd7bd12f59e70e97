"""What there is to see at a possible name: its words, the tables, the words around it and the parse."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kroniek.annotate.names.spans import Candidate, written
from kroniek.lang.shapes.names import NameWords

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})


REMEMBERED = 50_000
"""Words whose cues are kept: a pile of reports has no end."""


class Features:
    """Sees what there is to see at possible names; remembers what it found for each word."""

    def __init__(self, words: NameWords) -> None:
        self.words = words
        self._cues: dict[tuple[str, str], tuple[str, ...]] = {}
        self._tails = tuple((c.name, tuple(x for x in sorted(c.words) if len(x) > 3)) for c in words.cues)
        self._titles = tuple(x for x in sorted(words.person_titles) if len(x) > 4)

    def of(self, doc: Doc, span: Candidate) -> list[str]:
        """The features of one possible name, as strings whose weights are learned."""
        return [*_own(doc, span, self.words), *_around(doc, span, self), *_above(doc, span, self)]

    def at(self, where: str, token: Token) -> list[str]:
        """The groups of cue words that a noun beside or above the name belongs to, with where it stands."""
        if token.pos_ not in NOMINAL and not token.text[:1].isupper():
            return []
        return [f"{where}{cue}" for cue in self.cues(token.lower_, token.lemma_.lower())]

    def cues(self, text: str, lemma: str) -> tuple[str, ...]:
        """The groups of cue words that a word belongs to, or, behind `~`, ends as one of their words does."""
        key = (text, lemma)
        if key not in self._cues:
            w, forms = self.words, {text, lemma, text.rsplit("-", 1)[-1]}
            found = [":title"] if forms & w.person_titles else []
            found += [f":{cue.name}" for cue in w.cues if forms & cue.words]
            if not found and len(text) > 7:
                found = [f"~{name}" for name, tails in self._tails if text.endswith(tails)]
                found += ["~title"] if text.endswith(self._titles) else []
            if len(self._cues) >= REMEMBERED:
                self._cues.clear()
            self._cues[key] = tuple(found)
        return self._cues[key]


def _own(doc: Doc, span: Candidate, w: NameWords) -> list[str]:
    """What the name itself tells."""
    tokens = [t.text for t in doc[span.start : span.end]]
    text = written(doc[span.start : span.end].text, w)
    bare = text
    for p in w.possessives:
        if bare.endswith(p) and len(bare) > len(p) + 2:
            bare = bare[: -len(p)]
            break
    out = ["bias", f"length={min(len(tokens), 4)}"]
    place = w.place(text) or w.place(bare)
    if place:
        out.append(f"place={place.kind},{'big' if place.weight >= 5.5 else 'mid' if place.weight >= 4.7 else 'small'}")
    if w.demonym(text):
        out.append("demonym")
    for name in (text, bare):
        if name in w.organisations:
            out += ["organisation", f"organisation={w.organisations[name]}"]
            break
    if text in w.products:
        out += ["product", f"product={w.products[text]}"]
    first, last = tokens[0], tokens[-1] if len(tokens) > 1 else bare
    if len(tokens) > 1:
        out += [f"first={kind}" for kind, table in (("organisation", w.organisations), ("product", w.products)) if first in table]
        out += ["first=place"] if w.place(first) else []
        out += ["last=place"] if w.place(last) else []
        for where, word in (("first", first.lower()), ("last", last.lower())):
            out += [f"{where}word:{cue.name}" for cue in w.cues if word in cue.words]
    elif _initial(first):
        out.append("single=initial")
    if len(tokens) > 1:
        out += _person_shape(tokens, w)
    else:
        given, surname = w.given_names.get(bare, 0), w.surnames.get(bare, 0)
        out.append(f"single={'given' if given else ''}{'2' if given > 2 else ''}{'surname' if surname else ''}")
        out += [f"pos={doc[span.start].pos_}"]
    longer = 0 if len(tokens) > 1 else 2
    low = last.lower()
    ends = (w.endings.get(low[-n:]) for n in range(min(12, len(low) - longer), 1, -1))
    out += [f"end={kind}" for kind in ends if kind][:1]
    low = first.lower()
    if len(tokens) > 1 and any(low == h or (low.endswith(h) and len(h) > 3) for h in w.linking_heads):
        out.append("head=linking")
    out.append(f"shape={_shape(bare)}")
    if "-" in bare and not place:
        out.append("hyphen")
    out += [f"word={t.lower()}" for t in tokens if len(tokens) > 1 and len(t) > 2]
    out += [f"suffix3={last[-3:].lower()}", f"suffix4={last[-4:].lower()}"]
    return out


def _person_shape(tokens: list[str], w: NameWords) -> list[str]:
    given = w.given_names.get(tokens[0], 0)
    out = [f"first={'given2' if given > 1 else 'given' if given else 'initial' if _initial(tokens[0]) else 'other'}"]
    out.append(f"last={'surname' if tokens[-1] in w.surnames else 'other'}")
    if any(t in w.person_particles for t in tokens[1:-1]):
        out.append(f"particle,{out[0]}")
    if tokens[0].lower() in w.person_particles and tokens[0][:1].isupper():
        out.append("first=particle")
    return [*out, "+".join(out[:2])]


def _initial(text: str) -> bool:
    return text.endswith(".") and len(text) <= 6


def _shape(text: str) -> str:
    if text.isupper():
        return f"upper{min(len(text), 6)}"
    if any(c.isdigit() for c in text):
        return "digit"
    if text[:1].islower():
        return "inner"
    return "mixed" if any(c.isupper() for word in text.split() for c in word[1:]) else "title"


def _around(doc: Doc, span: Candidate, seen: Features) -> list[str]:
    """What the words beside it tell."""
    out = []
    before = _token(doc, span.start - 1)
    after = _token(doc, span.end)
    text1 = before.lower_ if before is not None else "<s>"
    text2 = after.lower_ if after is not None else "</s>"
    out += [f"before={text1}", f"after={text2}"]
    two = _token(doc, span.start - 2)
    if before is not None and two is not None:
        out.append(f"before2={two.lower_} {text1}")
    then = _token(doc, span.end + 1)
    if after is not None and then is not None:
        out.append(f"after2={text2} {then.lower_}")
    if before is not None:
        out += seen.at("before", before)
        if before.text == "," or (two is not None and two.pos_ == "NOUN" and before.pos_ in {"ADJ"}):
            out += seen.at("before,", two) if two is not None else []
    if after is not None and after.text in {",", "("} and then is not None:
        follow = then if then.pos_ not in {"DET", "ADJ"} else _token(doc, then.i + 1) or then
        out += seen.at("after,", follow)
        if then.text.isdigit() and len(then.text) == 2:
            out.append("after,age")
    if span.start == 0 or doc[span.start].sent_start == 1:
        out.append("begins")
    return out


def _above(doc: Doc, span: Candidate, seen: Features) -> list[str]:
    """What the parse tells."""
    head = _head(doc, span)
    above = head.head
    out = [f"dep={head.dep_}"]
    case = next((c.lower_ for c in head.children if c.dep_ == "case" and c.i < span.start), "")
    det = next((c.lower_ for c in head.children if c.dep_ == "det" and c.i < span.start), "")
    if case:
        out += [f"case={case}", f"case={case},{det or 'bare'}"]
    if det:
        out.append(f"det={det}")
    if head.dep_ in {"nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "nmod", "appos", "conj", "iobj"}:
        out.append(f"{head.dep_}>{above.lemma_.lower()}")
        for cue in seen.words.cues:
            if above.lemma_.lower() in cue.words:
                out.append(f"{head.dep_}>:{cue.name}")
    for child in head.children:
        if child.dep_ == "appos" and child.i >= span.end:
            out += seen.at("appos", child)
        if child.dep_ == "nmod" and child.i >= span.end:
            out.append("has nmod")
        if child.dep_ == "acl:relcl":
            out.append(f"relative={doc[child.left_edge.i].lower_}")
    return out


def _head(doc: Doc, span: Candidate) -> Token:
    """The word of the span whose head lies outside it."""
    for i in range(span.start, span.end):
        if not span.start <= doc[i].head.i < span.end or doc[i].head.i == i:
            return doc[i]
    return doc[span.start]


def _token(doc: Doc, i: int) -> Token | None:
    return doc[i] if 0 <= i < len(doc) and not doc[i].is_space else None
