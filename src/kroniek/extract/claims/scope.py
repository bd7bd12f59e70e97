"""How far a content reaches: clauses behind a cue verb, infinitives, objects, and where the reporter takes over again."""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.claims.view import View
from kroniek.extract.syntax import ancestors, is_finite, is_infinitive, preposition

Bounds = tuple[int, int]


def clause_end(view: View, start: int, cue: int, *, seen_finite: bool = False) -> int:
    """Where a content that begins at `start` ends: at the end of the sentence, or where the cue's own clause goes on.

    `seen_finite`: the content needs no finite verb of its own (an infinitive, an object and predicate).
    """
    _, hi = view.bounds(start)
    for i in range(start, hi):
        if view.in_quote[i] != view.in_quote[cue]:
            continue
        t = view.doc[i]
        if i > start + 1 and _takes_over(view, i, hi, cue, seen_finite):
            return view.trimmed(start, i)[1]
        seen_finite = seen_finite or is_finite(t, view.lang)
    return view.trimmed(start, hi)[1]


def _takes_over(view: View, i: int, hi: int, cue: int, seen_finite: bool) -> bool:
    word, before = view.lower[i], view.lower[i - 1]
    if before == "," and (word in view.words.breaks or word in view.words.behind or word in view.words.according):
        return True
    if _is_above(view, i, cue):
        return True
    if word == ";" or (word in {"-", "–", "—"} and not view.is_word(i)):
        return True
    if before == "," and i + 1 < hi and ((word in view.words.so and view.is_verb(view.doc[i + 1])) or _is_parenthesis(view, i)):
        return True
    return view.doc[i].pos_ == "CCONJ" and seen_finite and _main_clause_follows(view, i, hi, cue)


def _is_above(view: View, i: int, cue: int) -> bool:
    """The finite verb of the clause that the cue's own clause hangs in: `de man die zegt dat hij komt, is ziek`."""
    t = view.doc[i]
    if not is_finite(t, view.lang) or view.doc[cue].dep_ not in view.lang.syntax.relative_clause:
        return False
    top = t.head.i if t.dep_ in view.lang.syntax.auxiliary | view.lang.syntax.copula | view.lang.syntax.passive_auxiliary else t.i
    return top > cue and any(a.i == top for a in ancestors(view.doc[cue]))


def _is_parenthesis(view: View, i: int) -> bool:
    """A comma and a finite cue verb that takes what stands before it: `..., zegt de minister`."""
    t = view.doc[i]
    return is_finite(t, view.lang) and any("p" in s.takes for s in view.senses(t)) and not _is_verb_final(view, i)


def _is_verb_final(view: View, i: int) -> bool:
    j = i + 1
    return j >= len(view.doc) or not view.is_word(j)


def _main_clause_follows(view: View, i: int, hi: int, cue: int) -> bool:
    """Behind a coordinator: a finite verb at once, or one constituent and then a finite verb that is not the clause's last."""
    j = i + 1
    if j >= hi:
        return False
    if is_finite(view.doc[j], view.lang):
        return j + 1 < hi and view.is_word(j + 1) and not _belongs_inside(view, j, cue)
    if view.lower[j] in view.words.that | view.words.whether | view.words.infinitive_openers:
        return False
    if view.lower[j] in view.words.subject_pronouns and j + 2 < hi and is_finite(view.doc[j + 1], view.lang):
        return view.is_word(j + 2)
    k = j
    while (
        k < hi
        and k - j < 6
        and view.doc[k].pos_ in {"DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV", "PRON"}
        and not is_finite(view.doc[k], view.lang)
    ):
        k += 1
    return (
        k > j
        and k + 2 < hi
        and is_finite(view.doc[k], view.lang)
        and view.is_word(k + 1)
        and not view.is_verb(view.doc[k + 1])
        and view.doc[k + 1].pos_ != "CCONJ"
    )


def _belongs_inside(view: View, j: int, cue: int) -> bool:
    """A coordinated finite verb that the parser puts below something behind the cue, not beside it."""
    t = view.doc[j]
    head = t if t.dep_ in view.lang.syntax.conjunct else t.head
    return (
        head.dep_ in view.lang.syntax.conjunct
        and head.head.i > cue
        and any(a.i == cue for a in ancestors(head.head))
        and _ends_clause(view, j)
    )


def _ends_clause(view: View, j: int) -> bool:
    return j + 1 >= len(view.doc) or not view.is_word(j + 1)


def group(view: View, cue: Token) -> set[int]:
    """A cue verb with the verbs it forms one predicate with: `laat weten`, `heeft gezegd`."""
    s = view.lang.syntax
    out = {cue.i}
    for c in cue.children:
        if view.is_verb(c) and (
            c.dep_ in s.auxiliary | s.passive_auxiliary | s.copula
            or (c.dep_ in s.complement and c.i - cue.i < 12 and not _marked(view, c))
        ):
            out.add(c.i)
    for p in cue.children:
        if p.dep_ in s.particle | s.object | s.oblique | s.case | s.complement | s.fixed:
            out.add(p.i)
    if cue.dep_ in s.auxiliary | s.passive_auxiliary:
        out.add(cue.head.i)
    return out


def _marked(view: View, c: Token) -> bool:
    return any(m.dep_ in view.lang.syntax.marker for m in c.children)


def that_clause(view: View, cue: Token, *, noun: bool = False) -> Bounds | None:
    """The dat-, of- or question clause that a cue takes, without its `dat`."""
    w = view.words
    _, hi = view.bounds(cue.i)
    own = group(view, cue)
    finite_between = False
    late = None
    for j in range(cue.i + 1, hi):
        if late is None and _mistaken(view, j, cue):
            late = j
        t = view.doc[j]
        if view.is_that(j):
            near = (not finite_between or _behind_aside(view, cue.i, j)) and not _other_cue(view, cue, j)
            if t.head.head.i in own or near or (t.head.head.i == cue.i):
                return _bounds(view, j + 1, cue.i)
            return None
        if view.lower[j] in w.whether and not finite_between and _opens_question(view, j, own):
            return _bounds(view, j, cue.i)
        if is_finite(t, view.lang) and j not in own:
            finite_between = True
        if noun and (not view.is_word(j) or j > cue.i + 8):
            return None
    return _bounds(view, late + 1, cue.i) if late is not None and not noun else None


def _behind_aside(view: View, cue: int, j: int) -> bool:
    """`zei X, die gisteren aankwam, dat`: what stands between the commas is no clause of the cue."""
    first = next((k for k in range(cue + 1, j - 1) if view.lower[k] == ","), None)
    return first is not None and view.lower[j - 1] == "," and not any(is_finite(view.doc[k], view.lang) for k in range(cue + 1, first))


def _mistaken(view: View, j: int, cue: Token) -> bool:
    """A `dat` behind an aside (`zei X, de leider van Y, dat`) that the tagger takes for a relative pronoun."""
    if view.lower[j] not in view.words.that or view.doc[j].pos_ != "PRON" or view.lower[j - 1] != "," or not view.is_word(cue.i - 1):
        return False
    commas = [k for k in range(cue.i + 1, j - 1) if view.lower[k] == ","]
    return (
        len(commas) == 1
        and not any(is_finite(x, view.lang) for x in view.doc[cue.i + 1 : j])
        and any("q" in s.takes for s in view.senses(cue))
    )


def _opens_question(view: View, j: int, own: set[int]) -> bool:
    t = view.doc[j]
    verb = t.head if not view.is_verb(t) else t
    for _ in range(3):
        if view.is_verb(verb) or verb.dep_ in view.lang.syntax.complement:
            break
        verb = verb.head
    return verb.head.i in own and verb.dep_ in view.lang.syntax.complement and verb.i > j


def _other_cue(view: View, cue: Token, j: int) -> bool:
    """Between cue and complementiser: another cue that would rather have the clause."""
    own = group(view, cue)
    for k in range(cue.i + 1, j):
        t = view.doc[k]
        if k in own or (t.head.i in own and not is_finite(t, view.lang)) or (is_infinitive(t, view.lang) and k - cue.i < 3):
            continue
        if any("d" in s.takes for s in view.senses(t)):
            return True
        if t.pos_ == "NOUN" and any("d" in s.takes for s in view.words.nouns.get(t.lemma_, ())) and preposition(t, view.lang) is None:
            return True
    return view.doc[j - 1].lemma_ in view.words.nouns and view.doc[j - 1].pos_ == "NOUN" and j - 1 != cue.i


def _bounds(view: View, start: int, cue: int, *, infinitive: bool = False) -> Bounds | None:
    end = clause_end(view, start, cue, seen_finite=infinitive)
    start = view.trimmed(start, end)[0]
    return (start, end) if end > start + 1 else None


def infinitive(view: View, cue: Token) -> Bounds | None:
    """The te-infinitive that a cue takes, without its `om`."""
    w = view.words
    _, hi = view.bounds(cue.i)
    own = group(view, cue)
    for j in range(cue.i + 1, hi):
        t = view.doc[j]
        if (
            view.lower[j] in w.infinitive_openers
            and t.head.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}
            and t.head.i > j
            and _has_te(view, t.head, j)
        ):
            if (
                t.head.head.i in own
                or t.head.head.i == cue.i
                or not any(is_finite(x, view.lang) and x.i not in own for x in view.doc[cue.i + 1 : j])
            ):
                return _bounds(view, j + 1, cue.i, infinitive=True)
            return None
        if (
            view.lower[j] in w.infinitive_marker
            and j + 1 < hi
            and t.head.i > j
            and (t.head.head.i in own or t.head.head.i == cue.i)
            and view.is_verb(t.head)
        ):
            start = left_edge(view, t.head, cue.i)
            if view.doc[start].pos_ == "ADP" and view.joins(start) and view.lower[start] not in w.infinitive_marker:
                return None  # `door te`, `zonder te`: how, not what
            return _bounds(view, start, cue.i, infinitive=True)
        if view.is_that(j):
            return None
    return None


def _has_te(view: View, verb: Token, j: int) -> bool:
    return any(view.lower[k] in view.words.infinitive_marker for k in range(j + 1, verb.i + 1)) or is_infinitive(verb, view.lang)


def left_edge(view: View, head: Token, after: int) -> int:
    """The first token of a subtree that lies wholly behind `after`."""
    lo = head.i
    for c in head.children:
        if c.dep_ not in view.lang.syntax.subject and after < c.left_edge.i:
            lo = min(lo, c.left_edge.i)
    return lo


def full_phrase(view: View, head: Token, *, after: int = -1) -> Bounds:
    """A noun phrase with all that hangs on it, clauses too, without its preposition."""
    lo, hi = view.phrase(head)
    s = view.lang.syntax
    lo = max(lo, after + 1)
    for c in head.children:
        if (
            c.i <= head.i
            or c.dep_ in s.parataxis | s.punctuation | s.case | s.adverbial_clause
            or (c.dep_ in s.conjunct and view.is_verb(c))
        ):
            continue
        if c.left_edge.i <= hi + 2:
            hi = max(hi, c.right_edge.i + 1)
    _, end = view.bounds(head.i)
    for c in head.children:
        if c.dep_ in s.case and c.i < head.i and c.i >= lo:
            lo = c.i + 1
    return view.trimmed(lo, min(hi, end))
