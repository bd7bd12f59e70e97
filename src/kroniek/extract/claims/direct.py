"""Quotations as claims: the cue behind, before or between the pieces, or, with none, the voice that speaks on."""

from __future__ import annotations

from collections import Counter

from spacy.tokens import Token

from kroniek.extract.claims.draft import Draft
from kroniek.extract.claims.scope import Bounds
from kroniek.extract.claims.sources import beside, holder, source_of, subject_in
from kroniek.extract.claims.view import NOMINAL, Run, View
from kroniek.extract.syntax import is_finite

MEMORY = 12
"""For how many sentences a voice is remembered."""
LEAST = 3
"""A quotation of fewer words needs a cue of its own."""


def find_direct(view: View, told: list[Draft]) -> list[Draft]:
    """Drafts of quotations; `told` are the other claims, whose voice may speak on in a quotation without a cue."""
    out: list[Draft] = []
    loose: list[Run] = []
    for run in view.runs:
        if any(d.start <= run.first and run.stop <= d.end and d.direct is False for d in told) and not _has_own_cue(view, run):
            continue
        draft = _cued(view, run, out)
        if draft is None and _speaks_alone(view, run):
            draft = _speaking_on(view, run, out, told) or _named_behind(view, run)
            if draft is None:
                loose.append(run)
        if draft is not None:
            out.append(draft)
    cued = sorted(out, key=lambda d: d.start)
    for run in loose:
        out.append(_voice_around(view, run, sorted(out, key=lambda d: d.start), cued))
    return out


def _make(run: Run, rule: str, cue: Bounds | None, head: Token | None, phrase: Bounds | None = None, anchor: int | None = None) -> Draft:
    return Draft(start=run.first, end=run.stop, rule=rule, cue=cue, head=head, phrase=phrase, anchor=anchor, direct=True)


def _has_own_cue(view: View, run: Run) -> bool:
    return view.is_whole(run) and run.open > 0 and view.lower[run.open - 1] in {":", ","} and run.stop - run.first >= LEAST


def _cued(view: View, run: Run, done: list[Draft]) -> Draft | None:
    inner = _outer(view, run)
    return _behind(view, run, inner) or _between(view, run, done) or _before(view, run, inner)


def _outer(view: View, run: Run) -> int:
    """The quotation around this one, as an index, or -1."""
    return view.in_quote[run.open - 1] if run.open > 0 and view.in_quote[run.open - 1] >= 0 and not view.is_mark[run.open - 1] else -1


# ---- the cue behind: "...", zegt X ---------------------------------------------------------------------------------


def _behind(view: View, run: Run, outer: int) -> Draft | None:
    if run.end >= len(view.doc) or not (view.is_whole(run) or _begins_sentence(view, run) or _continues(view, run)):
        return None
    end = view.sents[view.sent[run.end]][1]
    if view.sent[run.end] != view.sent[run.stop - 1] and not _lower_case(view, run.end, end):
        return None
    if outer >= 0:
        end = min(end, view.runs[outer].stop)
    i = view.next_word(run.end, end)
    if i is None or i - run.end > 2 or view.lower[run.end] in {":", ";"}:
        return None
    word, t = view.lower[i], view.doc[i]
    if word in view.words.behind or (word in view.words.according and word not in view.words.so):
        head = view.nominal_after(i + 1, end)
        return _make(run, "quote-aldus", (i, i + 1), head, anchor=i) if head is not None else None
    if word in view.words.so and i + 1 < end:
        i += 1
        t = view.doc[i]
    if not (view.is_verb(t) and (is_finite(t, view.lang) or view.senses(t))):
        return None
    cue = _speech_verb(view, t, end)
    if cue is None or (not any("q" in x.takes for x in view.senses(cue)) and not _is_sentence(view, run)):
        return None
    head = _inverted_subject(view, t, cue, end)
    if head is None and cue.pos_ == "AUX":
        return None
    head = head or source_of(view, cue)
    return _make(run, "quote-behind", (cue.i, cue.i + 1), head, anchor=cue.i)


def _is_sentence(view: View, run: Run) -> bool:
    """Has it a verb or an end mark, unlike a title?"""
    return any(view.is_verb(t) for t in view.doc[run.first : run.stop]) or view.doc[run.stop - 1].text in {".", "!", "?"}


def _lower_case(view: View, i: int, end: int) -> bool:
    j = view.next_word(i, end)
    return j is not None and view.doc[j].text[:1].islower()


def _begins_sentence(view: View, run: Run) -> bool:
    return view.next_word(view.sents[view.sent[run.first]][0], run.stop) == view.next_word(run.first, run.stop)


def _continues(view: View, run: Run) -> bool:
    """The lower-case rest of a quotation that a cue split."""
    return run.open > 0 and view.lower[run.open - 1] in {",", ":"}


def _speech_verb(view: View, t: Token, end: int) -> Token | None:
    """The verb that carries the cue: the finite one, or the participle or infinitive that an auxiliary belongs to."""
    senses = view.senses(t)
    if any("q" in s.takes for s in senses):
        return t
    later = [x for x in view.doc[t.i + 1 : end] if view.is_verb(x) and any("q" in s.takes for s in view.senses(x))]
    if t.pos_ == "AUX" or t.dep_ in view.lang.syntax.auxiliary | view.lang.syntax.copula | view.lang.syntax.passive_auxiliary:
        if later:
            return later[0]
        noun = next((x for x in view.doc[t.i + 1 : min(end, t.i + 8)] if x.pos_ == "NOUN" and x.lemma_ in view.words.nouns), None)
        return t if noun is not None else None
    return t


def _inverted_subject(view: View, finite: Token, cue: Token, end: int) -> Token | None:
    found = subject_in(view, cue) or subject_in(view, finite)
    if found is not None and found.i > finite.i and view.lower[found.i] not in view.words.impersonal:
        return found
    if any(s.kind == "show" for s in view.senses(cue)):
        return _place(view, cue)
    head = view.nominal_after(finite.i + 1, end) or _place(view, cue)
    if head is not None and view.lower[head.i] in view.words.impersonal | view.words.self_words:
        return _place(view, cue) if view.lower[head.i] in view.words.impersonal else view.nominal_after(head.i + 1, end)
    return head


def _place(view: View, verb: Token) -> Token | None:
    """Where it stands: `klinkt het in Berlijn`, `staat in het rapport`."""
    s = view.lang.syntax
    for c in verb.children:
        if c.i > verb.i and c.dep_ in s.oblique and c.pos_ in NOMINAL:
            return c
    return None


# ---- the cue between: "...", zegt X, "..." -------------------------------------------------------------------------


def _between(view: View, run: Run, done: list[Draft]) -> Draft | None:
    if not done or done[-1].cue is None or done[-1].end > run.open:
        return None
    last = done[-1]
    if last.cue is None or last.cue[0] < last.end or view.sent[last.cue[0]] != view.sent[run.open] or run.open - last.cue[1] > 12:
        return None
    if view.lower[run.open - 1] != "," or any(view.senses(view.doc[j]) for j in range(last.cue[1], run.open)):
        return None
    return _make(run, "quote-split", last.cue, last.head, last.phrase, last.anchor)


# ---- the cue before: X zegt: "..." ---------------------------------------------------------------------------------


def _before(view: View, run: Run, outer: int) -> Draft | None:
    lo = view.sents[view.sent[run.open]][0]
    if outer >= 0:
        lo = max(lo, view.runs[outer].first)
    hi = run.open
    if hi > 0 and view.next_word(lo, hi) is None and _colon_at_end(view, lo):
        lo, hi = view.sents[view.sent[lo] - 1][0], lo
    last = hi - 1
    while last >= lo and view.doc[last].is_space:
        last -= 1
    if last < lo:
        return None
    if view.lower[last] == ":":
        return _before_colon(view, run, lo, last)
    if not view.is_whole(run):
        return None
    return _without_colon(view, run, lo, hi)


def _colon_at_end(view: View, lo: int) -> bool:
    if not view.sent[lo]:
        return False
    start, end = view.sents[view.sent[lo] - 1]
    return next((view.lower[j] == ":" for j in range(end - 1, start - 1, -1) if not view.doc[j].is_space), False)


def _before_colon(view: View, run: Run, lo: int, colon: int) -> Draft | None:
    cue = next(
        (
            t
            for t in reversed(view.doc[lo:colon])
            if view.in_quote[t.i] == view.in_quote[run.open - 1] and any("q" in s.takes for s in view.senses(t))
        ),
        None,
    )
    if cue is not None:
        return _make(run, "quote-colon-verb", (cue.i, cue.i + 1), source_of(view, cue), anchor=cue.i)
    start, end = view.trimmed(lo, colon)
    if end <= start:
        return None
    finite = next((t for t in view.doc[start:end] if is_finite(t, view.lang)), None)
    if finite is None:
        head = (
            _last_nominal(view, start, end) if run.stop - run.first >= LEAST or view.doc[run.stop - 1].text in {".", "!", "?"} else None
        )
        return _make(run, "quote-colon-name", (colon, colon + 1), head, anchor=None) if head is not None else None
    root = next((t for t in (finite, *finite.ancestors) if t.head.i == t.i and start <= t.i < end), finite)
    head = source_of(view, root)
    return _make(run, "quote-colon", (colon, colon + 1), head, anchor=root.i)


def _last_nominal(view: View, start: int, end: int) -> Token | None:
    """The head of the one noun phrase before a colon."""
    inside = [t for t in view.doc[start:end] if t.pos_ in NOMINAL]
    tops = [t for t in inside if not (start <= t.head.i < end) or t.head.i == t.i]
    return tops[0] if tops else (inside[0] if inside else None)


def _without_colon(view: View, run: Run, lo: int, hi: int) -> Draft | None:
    for t in view.doc[max(lo, hi - 3) : hi]:
        if (
            t.pos_ == "NOUN"
            and any("q" in s.takes for s in view.words.nouns.get(t.lemma_, ()))
            and view.lower[hi - 1] in view.words.as_words | {t.lower_}
        ):
            return _make(run, "quote-noun", (t.i, t.i + 1), holder(view, t), anchor=t.i)
    for t in reversed(view.doc[lo:hi]):
        if view.in_quote[t.i] == view.in_quote[run.open - 1] and any("q" in s.takes for s in view.senses(t)):
            if hi - t.i <= 8:
                return _make(run, "quote-verb", (t.i, t.i + 1), source_of(view, t), anchor=t.i)
            break
    after = view.next_word(run.end, view.sents[view.sent[run.stop - 1]][1])
    if after is not None and after - run.end < 2 and any("q" in s.takes for s in view.senses(view.doc[after])):
        t = view.doc[after]
        return _make(run, "quote-verb", (t.i, t.i + 1), source_of(view, t) or beside(view, t), anchor=t.i)
    return None


# ---- no cue --------------------------------------------------------------------------------------------------------


def _speaks_alone(view: View, run: Run) -> bool:
    """Whole sentences between quotation marks, with nothing before or behind in their sentence."""
    if not view.is_whole(run) or run.stop - run.first < LEAST or _outer(view, run) >= 0:
        return False
    lo, hi = view.sents[view.sent[run.first]][0], view.sents[view.sent[run.stop - 1]][1]
    if view.next_word(lo, run.open) is not None or view.next_word(run.end, hi) is not None:
        return False
    return _is_sentence(view, run)


def _speaking_on(view: View, run: Run, done: list[Draft], told: list[Draft]) -> Draft | None:
    """Who spoke last, if that was in the sentence directly before."""
    at = view.sent[run.open]
    near = [d for d in (*done, *told) if d.end <= run.open and at - view.sent[max(d.end - 1, d.cue[1] - 1 if d.cue else 0)] in {0, 1}]
    near = [
        d for d in near if d.head is not None and (d.cue is None or d.cue[0] < run.open) and not d.rule.startswith(("noun", "hearsay"))
    ]
    if near:
        last = max(near, key=lambda d: (d.direct, max(d.end, d.cue[1] if d.cue else 0)))
        return _make(run, "quote-on", last.cue, last.head, last.phrase, last.anchor)
    return None


def _speaks_of_another(view: View, d: Draft) -> bool:
    """Has the draft a voice that is not the reporter's or the reader's own?"""
    return d.head is not None and view.lower[d.head.i] not in view.words.first_person | view.words.second_person


def _named_behind(view: View, run: Run) -> Draft | None:
    """The sentence behind says whose words they were: `Aldus X.`, `Dat zei X.`"""
    at = view.sent[run.stop - 1] + 1
    if at >= len(view.sents) or any(r.open == view.sents[at][0] for r in view.runs):
        return None
    lo, hi = view.sents[at]
    i = view.next_word(lo, hi)
    if i is None:
        return None
    if view.lower[i] in view.words.behind:
        head = view.nominal_after(i + 1, hi)
        return _make(run, "quote-named", (i, i + 1), head, anchor=i) if head is not None else None
    j = view.next_word(i + 1, hi)
    if view.lower[i] in view.words.back and j is not None and is_finite(view.doc[j], view.lang) and view.doc[i].pos_ == "PRON":
        cue = _speech_verb(view, view.doc[j], hi)
        if cue is not None and any(s.takes & {"q"} and s.kind == "say" for s in view.senses(cue)):
            head = source_of(view, cue)
            if head is not None and head.i > i:
                return _make(run, "quote-named", (cue.i, cue.i + 1), head, anchor=cue.i)
    return None


def _voice_around(view: View, run: Run, done: list[Draft], cued: list[Draft]) -> Draft:
    """A quotation that nothing introduces: the next one's voice, the subject before, who spoke last, or the only one who speaks."""
    following = next((d for d in done if d.start >= run.end), None)
    if following is not None and view.next_word(run.end, following.start) is None:
        return _make(run, "quote-next", following.cue, following.head, following.phrase, following.anchor)
    if (asked := _interviewee(view, run, cued)) is not None:
        return _make(run, "quote-answer", None, asked.head, asked.phrase)
    head = _subject_before(view, run)
    if head is not None:
        return _make(run, "quote-subject", None, head)
    last = next((d for d in reversed(done) if d.end <= run.open and _speaks_of_another(view, d)), None)
    if last is not None and view.sent[run.open] - view.sent[last.end - 1] <= MEMORY:
        return _make(run, "quote-last", None, last.head, last.phrase)
    voices = {_voice(view, d) for d in cued if d.head is not None}
    if len(voices) == 1 and view.sent[run.open] <= 1:
        only = next(d for d in cued if d.head is not None)
        return _make(run, "quote-only", None, only.head, only.phrase)
    return _make(run, "quote-nobody", None, None)


def _interviewee(view: View, run: Run, cued: list[Draft]) -> Draft | None:
    """Behind a question of the reporter: whoever the report quotes most."""
    at = view.sent[run.open]
    if not at or not any(t.text == "?" and view.in_quote[t.i] < 0 for t in view.doc[slice(*view.sents[at - 1])]):
        return None
    heard = [d for d in cued if _speaks_of_another(view, d)]
    counts = Counter(_voice(view, d) for d in heard)
    return max(heard, key=lambda d: (counts[_voice(view, d)], -d.start), default=None)


def _voice(view: View, d: Draft) -> str:
    """Who speaks in a draft: the actor, or the word."""
    if d.head is None:
        return ""
    found = view.mentions.at(d.head) if view.mentions is not None else ()
    return found[0] if found else d.head.text


def _subject_before(view: View, run: Run) -> Token | None:
    """The subject of the statement before, if it can speak."""
    at = view.sent[run.open]
    if not at:
        return None
    start, end = view.sents[at - 1]
    root = next((t for t in view.doc[start:end] if t.head.i == t.i), None)
    if root is None or view.in_quote[root.i] >= 0 or any(t.text == "?" for t in view.doc[start:end]):
        return None
    head = source_of(view, root)
    if head is None or not view.is_voice(head):
        head = next((t for t in view.doc[start : root.i] if t.pos_ == "PROPN" and view.is_voice(t)), None)
    if head is None or view.lower[head.i] in view.words.first_person | view.words.second_person:
        return None
    return head
