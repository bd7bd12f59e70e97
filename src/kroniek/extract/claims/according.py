"""Claims of `volgens X`, `aldus X`, fixed phrases such as `naar eigen zeggen`, and hearsay told with `zou`."""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.claims.draft import Draft
from kroniek.extract.claims.scope import Bounds, clause_end
from kroniek.extract.claims.sources import topic
from kroniek.extract.claims.view import View
from kroniek.extract.syntax import is_finite, is_infinitive, is_participle
from kroniek.lang.shapes.claims import Phrase


def find_according(view: View) -> list[Draft]:
    """Drafts of prepositions and phrases that name a source, in order."""
    out: list[Draft] = []
    for t in view.doc:
        word = view.lower[t.i]
        if view.in_quote[t.i] >= 0 and not view.is_whole(view.runs[view.in_quote[t.i]]):
            continue
        if word in view.words.according | view.words.behind and (draft := _named(view, t)):
            out.append(draft)
        for phrase in view.words.phrases:
            if (
                word == phrase.words[0]
                and tuple(view.lower[t.i : t.i + len(phrase.words)]) == phrase.words
                and (draft := _fixed(view, t, phrase))
            ):
                out.append(draft)
    return out


def _named(view: View, t: Token) -> Draft | None:
    """`volgens X` or `aldus X` with the part of the sentence that is X's."""
    _, hi = view.bounds(t.i)
    word = view.lower[t.i]
    if word in view.words.so and not _is_behind(view, t.i):
        return None
    head = view.nominal_after(t.i + 1, hi)
    if head is None or head.lemma_.lower() in view.words.not_sources or view.lower[head.i] in view.words.not_sources:
        return None
    maker = _maker(view, head)
    phrase = view.phrase(head)
    if phrase[0] <= t.i:
        phrase = (t.i + 1, max(phrase[1], t.i + 2))
    found = _scope(view, t.i, phrase[1], behind=word in view.words.behind)
    if found is None:
        return None
    (start, end), rule = found
    if maker is not None:
        return Draft(start=start, end=end, rule=rule, cue=(t.i, t.i + 1), anchor=t.i, head=maker, via=[phrase])
    return Draft(start=start, end=end, rule=rule, cue=(t.i, t.i + 1), anchor=t.i, head=head, phrase=phrase)


def _maker(view: View, head: Token) -> Token | None:
    """`volgens de redenering van X`: whose it is, where the noun itself is nobody and no document."""
    if view.mentions is None or view.is_voice(head):
        return None
    labels = view.lang.syntax.nominal_modifier | view.lang.syntax.possessive
    return next((c for c in head.children if c.dep_ in labels and view.is_voice(c)), None)


def _is_behind(view: View, i: int) -> bool:
    return i > 0 and (not view.is_word(i - 1) or view.doc[i - 1].is_punct)


def _scope(view: View, cue: int, after: int, *, behind: bool) -> tuple[Bounds, str] | None:
    lo, hi = view.bounds(cue)
    first = view.next_word(lo, hi)
    rest = view.next_word(after, hi)
    if first is not None and cue <= first + 1 and rest is not None and not behind:
        return _fronted(view, after, hi, cue)
    if rest is None or (behind and not _goes_on(view, after, rest)):
        return _whole_before(view, lo, cue)
    if behind:
        return view.trimmed(lo, hi), "according-mid"
    inside = _in_noun_phrase(view, cue, after)
    if inside:
        return inside, "according-adjective"
    return _in_clause(view, cue, after, lo, hi)


def _goes_on(view: View, after: int, rest: int) -> bool:
    """Behind the aside the sentence goes on with its verb or its content clause: `het gevaar is, aldus X, dat`."""
    return view.lower[after] == "," and rest == after + 1 and (view.is_that(rest) or is_finite(view.doc[rest], view.lang))


def _fronted(view: View, after: int, hi: int, cue: int) -> tuple[Bounds, str] | None:
    """`Volgens X is het zo.`: from the verb on."""
    j = after
    while j < hi and not is_finite(view.doc[j], view.lang):
        j += 1
    if j >= hi:
        start, end = view.trimmed(after, hi)
        return ((start, end), "according-front") if end > start + 1 else None
    comma = [k for k in range(after, j) if view.lower[k] == ","]
    start = j if j - after < 3 or comma else after
    end = clause_end(view, start, cue)
    return ((start, end), "according-front") if end > start else None


def _whole_before(view: View, lo: int, cue: int) -> tuple[Bounds, str] | None:
    start, end = view.trimmed(lo, cue)
    if end - start < 2 or any(r.open <= start and end <= r.end for r in view.runs):
        return None
    return (start, end), "according-behind"


def _in_noun_phrase(view: View, cue: int, after: int) -> Bounds | None:
    """`de, volgens X, omstreden verkiezing`: only the adjective is X's."""
    if not (view.lower[cue - 1] == "," and after < len(view.doc)):
        before = view.doc[cue - 1]
        if before.pos_ != "DET":
            return None
    elif view.doc[cue - 2].pos_ != "DET":
        return None
    start = view.next_word(after, min(len(view.doc), after + 3))
    if start is None:
        return None
    end = start
    while end < len(view.doc) and (
        view.doc[end].pos_ in {"ADJ", "ADV"}
        or view.doc[end].dep_ in view.lang.syntax.adjective
        or view.doc[end].pos_ == "CCONJ"
        or view.lower[end] == ","
    ):
        end += 1
    start, end = view.trimmed(start, end)
    while end > start and view.doc[end - 1].pos_ == "CCONJ":
        end -= 1
    return (start, end) if end > start else None


def _in_clause(view: View, cue: int, after: int, lo: int, hi: int) -> tuple[Bounds, str] | None:
    """Within a clause: of a subordinate one what follows, of a main one all of it."""
    opener = next(
        (
            j
            for j in range(cue - 1, max(lo, cue - 4) - 1, -1)
            if view.lower[j] in view.words.relative | view.words.that | view.words.whether or view.joins(j)
        ),
        None,
    )
    if opener is not None and opener > lo:
        end = _subordinate_end(view, after, hi, opener)
        start, end = view.trimmed(after, end)
        return ((start, end), "according-clause") if end > start else None
    start = next(
        (
            j + 1
            for j in range(cue - 1, lo, -1)
            if view.lower[j] in {";", ":"} or (view.doc[j].pos_ == "CCONJ" and _is_clause(view, j + 1, hi))
        ),
        lo,
    )
    start, _ = view.trimmed(start, hi)
    if not view.is_word(cue - 1) and cue - 1 > start and view.lower[cue - 1] == ",":
        rest = view.next_word(after, hi)
        if rest is not None and (view.doc[rest].pos_ in {"CCONJ", "SCONJ"} or view.lower[rest] in view.words.breaks):
            return ((start, view.trimmed(start, cue)[1]), "according-mid")
    end = clause_end(view, start, cue) if start < after else hi
    return ((start, max(end, after)), "according-mid")


def _is_clause(view: View, j: int, hi: int) -> bool:
    return any(is_finite(view.doc[k], view.lang) for k in range(j, min(hi, j + 4)))


def _subordinate_end(view: View, after: int, hi: int, opener: int) -> int:
    """To the end of the clause that `opener` begins: its verb's last word, else the next comma."""
    verb = view.doc[opener].head
    if verb.i >= after and view.is_verb(verb):
        return min(hi, max(verb.right_edge.i + 1, verb.i + 1))
    return next((j for j in range(after + 1, hi) if view.lower[j] == "," and any(view.is_verb(x) for x in view.doc[after:j])), hi)


def _fixed(view: View, t: Token, phrase: Phrase) -> Draft | None:
    """`naar eigen zeggen`, `naar verluidt`: what follows in its clause, or the clause where it stands at the end."""
    lo, hi = view.bounds(t.i)
    after = t.i + len(phrase.words)
    head = None
    verb = next((x for x in (t.head, *t.head.ancestors, *view.doc[after:hi]) if view.is_verb(x) and not t.i <= x.i < after), None)
    if phrase.named and verb is not None:
        head = topic(view, verb)
    rest = view.next_word(after, hi)
    opener = next(
        (
            j
            for j in range(t.i - 1, lo, -1)
            if view.doc[j].head.i > t.i
            and view.doc[j].dep_ not in view.lang.syntax.determiner
            and (view.lower[j] in view.words.relative | view.words.relative_adverbs or view.joins(j))
        ),
        None,
    )
    if rest is None:
        found = _whole_before(view, lo, t.i)
        bounds = found[0] if found else None
    elif opener is not None or phrase.named:
        end = _subordinate_end(view, after, hi, opener) if opener is not None else clause_end(view, after, t.i)
        bounds = view.trimmed(after if phrase.named or opener is None else opener + 1, end)
    else:
        begin = next((j + 1 for j in range(t.i - 1, lo, -1) if view.doc[j].pos_ == "CCONJ" and is_finite(view.doc[j + 1], view.lang)), lo)
        bounds = view.trimmed(after if begin > lo else lo, clause_end(view, begin, t.i))
    if bounds is None or bounds[1] <= bounds[0]:
        return None
    return Draft(
        start=bounds[0], end=bounds[1], rule="phrase", cue=(t.i, after), anchor=t.i, head=head, reporting=phrase.reporting, kind="say"
    )


def find_hearsay(view: View) -> list[Draft]:
    """`Er zouden doden zijn gevallen`: told as heard, without a source in the sentence."""
    out = []
    for t in view.doc:
        if view.lower[t.i] in view.words.hearsay and view.in_quote[t.i] < 0 and (b := _hearsay(view, t)):
            out.append(Draft(start=b[0], end=b[1], rule="hearsay", cue=(t.i, t.i + 1), anchor=t.i, reporting="distanced"))
    return out


def _hearsay(view: View, t: Token) -> Bounds | None:
    lo, hi = view.bounds(t.i)
    verb = t.head if t.dep_ in view.lang.syntax.auxiliary else t
    main = verb.head.i == verb.i
    if not main or any(view.lower[j] in view.words.conditions or view.lower[j] == "?" for j in range(lo, hi)):
        return None
    near = {view.lower[j] for j in range(max(lo, t.i - 2), min(hi, t.i + 3))}
    verbs = [x for x in view.doc[t.i + 1 : hi] if is_infinitive(x, view.lang) or is_participle(x, view.lang)]
    if (
        near & (view.words.first_person | view.words.second_person)
        or not verbs
        or any({x.lemma_, view.lower[x.i]} & view.words.modals for x in verbs)
    ):
        return None
    start, end = view.trimmed(lo, hi)
    return (start, end) if end > start + 2 else None


def is_perfect(view: View, start: int, end: int) -> bool:
    """Has the run a second auxiliary beside a participle: `zou zijn gevallen`? Told of what is past, `zou` is hearsay in itself."""
    labels, tokens = view.lang.syntax.auxiliary | view.lang.syntax.passive_auxiliary, view.doc[start:end]
    second = any(x.dep_ in labels and view.is_verb(x) and view.lower[x.i] not in view.words.hearsay for x in tokens)
    return second and any(is_participle(x, view.lang) for x in tokens)
