"""Claims that a verb, noun or adjective brings in: `zei dat`, `eist dat`, `beschuldigt van`, `noemt`, `..., meldt X`, `Dat zegt X`."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kroniek.extract.claims.draft import Draft
from kroniek.extract.claims.scope import Bounds, clause_end, full_phrase, infinitive, that_clause
from kroniek.extract.claims.sources import agent, holder, source_of
from kroniek.extract.claims.view import NOMINAL, View
from kroniek.extract.syntax import children, is_finite, is_infinitive, is_participle, is_passive
from kroniek.lang.shapes.claims import CueWord

QUOTABLE = frozenset({"say", "ask", "warn", "show", "promise", "name", "accuse", "deny"})
"""Kinds that also count within a quotation; what a speaker hopes or thinks there is just their words."""
LONGEST_OBJECT = 40
HEADLINE = 20
"""A headline has no more words."""


def find_speech(view: View) -> list[Draft]:
    """Drafts of all cue words, in order, and of headlines such as `Rutte: geen plannen`."""
    out: list[Draft] = list(_headlines(view))
    for t in view.doc:
        if view.in_quote[t.i] >= 0 and not view.is_whole(view.runs[view.in_quote[t.i]]):
            continue
        senses = view.senses(t)
        if senses:
            out += _of_verb(view, t, senses)
        elif t.pos_ == "NOUN":
            out += _of_noun(view, t, view.words.nouns.get(t.lemma_.replace("_", ""), ()))
        elif t.pos_ in {"ADJ", "VERB"}:
            table = view.words.adjectives
            out += _of_adjective(view, t, table.get(t.lemma_.replace("_", "")) or table.get(view.lower[t.i], ()))
    return out


def _headlines(view: View) -> Iterator[Draft]:
    """A short line of a name, a colon and what they say, without quotation marks."""
    for lo, hi in view.sents:
        colon = next((j for j in range(lo, min(hi, lo + 8)) if view.lower[j] == ":"), None)
        if colon is None or hi - lo > HEADLINE or any(view.is_verb(t) or t.dep_ in view.lang.syntax.case for t in view.doc[lo:colon]):
            continue
        start, end = view.trimmed(colon + 1, hi)
        top = next((t for t in view.doc[lo:colon] if not lo <= t.head.i < colon or t.head.i == t.i), None)
        if end - start < 3 or (end < hi and view.doc[hi - 1].text == ".") or any(r.open < end and r.end > start for r in view.runs):
            continue
        speaks = top is not None and view.kind_of(top) == "person" and view.doc[lo].pos_ != "ADP"
        if speaks and top is not None:
            yield Draft(start=start, end=end, rule="headline", cue=(colon, colon + 1), head=top)


def _of_verb(view: View, t: Token, senses: tuple[CueWord, ...]) -> Iterator[Draft]:
    for sense in senses:
        if view.in_quote[t.i] >= 0 and sense.kind not in QUOTABLE:
            continue
        found = _content(view, t, sense)
        if found is None:
            continue
        (start, end), rule = found
        head = _document(view, t, sense, (start, end)) or (_behind_verb(view, t) if rule == "around" else None) or source_of(view, t)
        if rule == "around" and head is not None and view.lower[head.i] in view.words.impersonal:
            rule, head = "around-nobody", None  # `zo luidt het`
        if _speaks_for_itself(view, t, head, sense) or _is_open(view, t, sense) or not _can_say(view, head, rule, sense):
            continue
        yield Draft(
            start=start,
            end=end,
            rule=f"{rule}:{sense.kind}",
            cue=(t.i, t.i + 1),
            anchor=t.i,
            head=head,
            reporting=sense.reporting,
            kind=sense.kind,
        )
        return


def _is_open(view: View, t: Token, sense: CueWord) -> bool:
    """`kunnen afspreken dat`: what could be promised or asked, not what was."""
    if sense.kind not in {"promise", "ask", "agree", "name", "want", "refuse"} or not is_infinitive(t, view.lang):
        return False
    above = [c for c in t.children if c.dep_ in view.lang.syntax.auxiliary] + [t.head]
    return any({x.lemma_, view.lower[x.i]} & view.words.possibility for x in above)


def _can_say(view: View, head: Token | None, rule: str, sense: CueWord) -> bool:
    """Looser constructions count only where the subject is somebody who can speak."""
    if rule in {"object", "wish"} or (rule == "preposition" and sense.kind != "accuse"):
        return head is not None and view.is_voice(head)
    if "v" in sense.takes and not (head is not None and view.is_voice(head)):
        return False
    return head is not None or (rule != "around" and (rule != "back" or sense.kind == "show"))


def _behind_verb(view: View, t: Token) -> Token | None:
    """The subject of an aside stands behind its finite verb."""
    own = next((c for c in t.children if c.dep_ in view.lang.syntax.subject and c.i > t.i), None)
    return own or (view.nominal_after(t.i + 1, view.bounds(t.i)[1]) if is_finite(t, view.lang) else None)


def _speaks_for_itself(view: View, t: Token, head: Token | None, sense: CueWord) -> bool:
    """`Ik denk dat` in a quotation adds nobody; nor does a wish without a holder."""
    if head is not None and view.lower[head.i] in view.words.first_person | view.words.second_person:
        return True
    return head is None and (
        sense.kind in {"want", "think", "agree", "praise", "perceive"}
        or (sense.kind in {"promise", "refuse"} and not is_passive(t, view.lang))
    )


def _document(view: View, t: Token, sense: CueWord, content: Bounds) -> Token | None:
    """What shows it, for `blijkt uit het rapport` or `het rapport, waarin staat`: the nominal behind the preposition the sense needs."""
    if sense.kind != "show":
        return None
    for need in sense.needs:
        for c in (*t.children, *(g for x in t.children for g in x.children if view.is_verb(x))):
            if content[0] <= c.i < content[1]:
                continue
            if c.pos_ in NOMINAL and any(view.lower[k.i] in need for k in children(c, view.lang.syntax.case)):
                return c
            if (
                view.lower[c.i] in view.words.relative_adverbs
                and t.dep_ in view.lang.syntax.relative_clause | view.lang.syntax.noun_clause
            ):
                return t.head
    return None


def _content(view: View, t: Token, sense: CueWord) -> tuple[Bounds, str] | None:
    takes = sense.takes
    if "p" in takes and _is_inserted(view, t) and (b := _around(view, t)):
        return b, "around"
    if "d" in takes and (b := that_clause(view, t)):
        return None if sense.kind in {"say", "show"} and _is_denied(view, t, b[0]) else (b, "that")
    if takes & {"p", "d"} and (b := _sentence_before(view, t)):
        return b, "back"
    if "i" in takes and (b := infinitive(view, t)):
        return b, "infinitive"
    if "q" in takes and (b := _behind_colon(view, t)):
        return b, "colon"
    if "w" in takes and (b := _wish(view, t)):
        return b, "wish"
    if "a" in takes and (b := _predicate(view, t)):
        return b, "predicate"
    if (b := _behind_preposition(view, t, sense)) and not _is_pronoun(view, b):
        return b, "preposition"
    if "p" in takes and (b := _around(view, t)):
        return b, "around"
    if "o" in takes and (b := _object(view, t)):
        return b, "object"
    return None


def _is_pronoun(view: View, b: Bounds) -> bool:
    return b[1] - b[0] == 1 and view.doc[b[0]].pos_ == "PRON"


def _is_inserted(view: View, t: Token) -> bool:
    """`X, zei hij, is Y`: the cue between commas."""
    lo, hi = view.bounds(t.i)
    if not is_finite(t, view.lang) or _opener(view, t.i, lo) is None:
        return False
    head = view.nominal_after(t.i + 1, hi)
    end = view.phrase(head)[1] if head is not None else hi
    return end < hi - 1 and view.lower[end] == "," and is_finite(view.doc[end + 1], view.lang)


def _is_denied(view: View, t: Token, start: int) -> bool:
    """`zei niet dat`, `zei niet hoeveel`: nothing was said."""
    near = range(t.i + 1, min(start, t.i + 4)) if start > t.i else ()
    return any(view.lower[j] in view.lang.syntax.negation_words for j in (*near, max(0, t.i - 1)))


def _sentence_before(view: View, t: Token) -> Bounds | None:
    """`Dat zegt X`: the whole sentence before."""
    lo, hi = view.bounds(t.i)
    first = view.next_word(lo, hi)
    if first is None or view.lower[first] not in view.words.back or view.joins(first) or view.sent[t.i] == 0:
        return None
    second = view.next_word(first + 1, hi)
    if (
        second is None
        or not is_finite(view.doc[second], view.lang)
        or not (second == t.i or (is_participle(t, view.lang) or is_infinitive(t, view.lang)))
    ):
        return None
    if view.doc[first].head.i not in {t.i, view.doc[second].i, t.head.i} or any(
        c.dep_ in view.lang.syntax.object and c.i > first and c.pos_ == "PRON" for c in t.children
    ):
        return None
    if any(view.in_quote[j] < 0 and view.is_that(j) for j in range(second, hi)):
        return None
    start, end = view.trimmed(*view.sents[view.sent[lo] - 1])
    return (start, end) if end - start > 2 and not _is_one_quote(view, start, end) else None


def _is_one_quote(view: View, start: int, end: int) -> bool:
    return any(r.open <= start and end <= r.end for r in view.runs)


def _around(view: View, t: Token) -> Bounds | None:
    """`..., meldt X`: the sentence before the comma, or all of it where the sentence goes on behind X."""
    lo, hi = view.bounds(t.i)
    if not is_finite(t, view.lang):
        return _around_participle(view, t, lo, hi)
    opener = _opener(view, t.i, lo)
    return _parenthesis(view, opener, t.i, lo, hi) if opener is not None else None


def _opener(view: View, i: int, lo: int) -> int | None:
    """The comma before a verb-first aside, with or without `zo`."""
    if i - 1 > lo and view.lower[i - 1] in view.words.so:
        i -= 1
    return i - 1 if i - 1 > lo and (view.lower[i - 1] in {",", "-", "–", "—"} or view.is_mark[i - 1]) else None


def _around_participle(view: View, t: Token, lo: int, hi: int) -> Bounds | None:
    """`..., heeft de minister gezegd`."""
    aux = next(
        (c for c in t.children if c.dep_ in view.lang.syntax.auxiliary | view.lang.syntax.passive_auxiliary and is_finite(c, view.lang)),
        None,
    )
    if aux is None or aux.i > t.i or children(t, view.lang.syntax.object):
        return None
    opener = _opener(view, aux.i, lo)
    return _parenthesis(view, opener, aux.i, lo, hi) if opener is not None else None


def _parenthesis(view: View, opener: int, verb: int, lo: int, hi: int) -> Bounds | None:
    comma = next((j for j in range(verb + 1, hi) if view.lower[j] == "," and _resumes(view, j, hi)), None)
    if comma is not None and not view.joins(lo) and not _is_one_quote(view, *view.trimmed(lo, opener)):
        return view.trimmed(lo, hi)
    start, end = view.trimmed(lo, opener)
    if any(view.lower[j] in view.lang.syntax.negation_words for j in range(verb, hi)):
        return None
    if end - start < 2 or _is_one_quote(view, start, end) or (_opens_subordinate(view, start) and not _has_main_clause(view, start, end)):
        return None
    after = view.next_word(verb + 1, hi)
    shows = any(s.kind == "show" for s in view.senses(view.doc[verb]))  # `..., blijkt uit het dossier`
    if after is None or view.doc[after].pos_ not in NOMINAL | {"DET", "ADJ", "NUM", "ADV"} | ({"ADP"} if shows else set()):
        return None
    if view.doc[start].pos_ == "ADP" and _only_fronts(view, start, end, verb):
        return None
    if not any(is_finite(view.doc[j], view.lang) for j in range(start, end)) and start > 0 and view.sent[start] > 0:
        return None
    return start, end


def _only_fronts(view: View, start: int, end: int, verb: int) -> bool:
    """`Op de vraag of hij gaat, antwoordde hij`: a fronted phrase of the cue's own clause, not a sentence."""
    tops = [t for t in view.doc[start:end] if not start <= t.head.i < end and view.is_word(t.i)]
    labels = view.lang.syntax.oblique | view.lang.syntax.adverbial_clause | view.lang.syntax.nominal_modifier
    return bool(tops) and all(t.head.i == verb and t.dep_ in labels and not _is_main_clause(view, t) for t in tops)


def _is_main_clause(view: View, t: Token) -> bool:
    """`In Gent stortte een huis in, meldt de politie`: finite, and no conjunction opens it, whatever the parser calls it."""
    s = view.lang.syntax
    finite = is_finite(t, view.lang) or any(is_finite(c, view.lang) for c in children(t, s.auxiliary | s.passive_auxiliary | s.copula))
    return finite and not any(c.pos_ == "SCONJ" for c in t.children)


def _opens_subordinate(view: View, start: int) -> bool:
    return view.joins(start) or (view.doc[start].pos_ == "CCONJ" and view.joins(start + 1))


def _has_main_clause(view: View, start: int, end: int) -> bool:
    """Behind a fronted subordinate clause: a comma and a finite verb."""
    return any(view.lower[j] == "," and is_finite(view.doc[j + 1], view.lang) for j in range(start, end - 1))


def _resumes(view: View, comma: int, hi: int) -> bool:
    """Does the reported sentence go on behind this comma: a finite verb, a preposition or adverb, no new clause of the reporter?"""
    j = view.next_word(comma + 1, hi)
    if j is None:
        return False
    t = view.doc[j]
    if t.pos_ in {"SCONJ", "CCONJ"} or view.lower[j] in view.words.breaks | view.words.relative or view.lower[j] in view.words.behind:
        return False
    return any(is_finite(view.doc[k], view.lang) for k in range(j, min(hi, j + 3)))


def _behind_colon(view: View, t: Token) -> Bounds | None:
    """`X zegt: we gaan door.` without quotation marks."""
    _lo, hi = view.bounds(t.i)
    colon = next((j for j in range(t.i + 1, min(hi, t.i + 12)) if view.lower[j] == ":"), None)
    if colon is None or colon + 1 >= hi or view.is_mark[colon + 1]:
        return None
    start, end = view.trimmed(colon + 1, hi)
    return (start, end) if end - start > 3 and any(is_finite(view.doc[j], view.lang) for j in range(start, end)) else None


def _wish(view: View, t: Token) -> Bounds | None:
    """`wil`, `wilde` in a main clause: what stands behind it and its subject."""
    _, hi = view.bounds(t.i)
    verb = t.head if t.dep_ in view.lang.syntax.auxiliary else t
    main = (verb.head.i == verb.i or verb.dep_ in view.lang.syntax.conjunct) and is_finite(t, view.lang)
    subject = source_of(view, verb) if main else None
    no_wish = view.words.first_person | view.words.second_person | view.words.impersonal | view.words.relative
    if subject is None or view.lower[subject.i] in no_wish or is_infinitive(view.doc[t.i - 1], view.lang):
        return None
    start = view.phrase(subject)[1] if subject.i > t.i else t.i + 1
    if start >= hi or not view.is_word(start):
        return None
    end = clause_end(view, start, t.i, seen_finite=True)
    return (start, end) if end > start + 1 else None


def _predicate(view: View, t: Token) -> Bounds | None:
    """`noemt de aanval laf`: object and predicate, as they stand."""
    _lo, hi = view.bounds(t.i)
    s = view.lang.syntax
    subject = next((c for c in t.children if c.dep_ in s.subject), None)
    if is_passive(t, view.lang):
        return None
    if is_finite(t, view.lang) and not _closes_clause(view, t.i, hi):
        start = t.i + 1
        if subject is not None and subject.i > t.i:
            start = view.phrase(subject)[1]
        if start >= hi:
            return None  # `noem het angst`, at the very end
        end = clause_end(view, start, t.i, seen_finite=True)
    else:
        aux = next((c for c in t.children if c.dep_ in s.auxiliary and c.i < t.i), None)
        anchor = max((x.i for x in (subject, aux) if x is not None and x.i < t.i), default=None)
        if anchor is None:
            return None
        start = view.phrase(view.doc[anchor])[1] if subject is not None and anchor == subject.i else anchor + 1
        end = t.i
    start, end = view.trimmed(start, end)
    while start < end and view.lower[start] in view.words.self_words:
        start += 1
    return (start, end) if end - start > 1 or (end > start and view.doc[start].pos_ == "ADJ") else None


def _closes_clause(view: View, i: int, hi: int) -> bool:
    return i + 1 >= hi or (not view.is_word(i + 1) and not view.is_mark[i + 1])


def _behind_preposition(view: View, t: Token, sense: CueWord) -> Bounds | None:
    """`waarschuwt voor`, `beschuldigt van`: the phrase, without its preposition; `erkent hem als`: the object too."""
    found = _with_case(view, t, sense.prepositions) if sense.prepositions else None
    if found is None:
        return None
    case, head = found
    start, end = full_phrase(view, head, after=case)
    _, hi = view.bounds(t.i)
    if end < hi and view.lower[end] == ":":
        end = view.trimmed(start, hi)[1]
    if view.lower[case] in view.words.as_words and not is_passive(t, view.lang):
        target = next((c for c in t.children if c.dep_ in view.lang.syntax.object and c.i < case), None)
        source = source_of(view, t)
        if target is None and t.i < case:
            after = view.phrase(source)[1] if source is not None and source.i > t.i else t.i + 1
            target = view.nominal_after(after, case)
        if target is not None and target != source and view.lower[target.i] not in view.words.relative:
            start = view.phrase(target)[0]
    start, end = view.trimmed(start, end)
    return (start, end) if start < end <= start + LONGEST_OBJECT else None


def _with_case(view: View, t: Token, prepositions: frozenset[str]) -> tuple[int, Token] | None:
    """The nominal that hangs on a cue with one of its prepositions, or stands behind it so."""
    below = [c for c in t.children if c.pos_ in NOMINAL | {"ADJ", "VERB"}]
    pairs = [(k.i, c) for c in below for k in c.children if view.lower[k.i] in prepositions and k.i < c.i]
    behind = [p for p in pairs if p[0] > t.i]
    if behind:
        return behind[0]
    core = view.lang.syntax.object | view.lang.syntax.subject | view.lang.syntax.indirect_object
    within = [
        (k.i, g)
        for c in below
        if c.dep_ in core and c.i > t.i
        for g in c.children
        if g.dep_ in view.lang.syntax.nominal_modifier
        for k in g.children
        if view.lower[k.i] in prepositions and k.i < g.i
    ]
    if within:
        return within[-1]  # `beschuldigt de kassier van fraude`: the parser hangs the charge on the accused
    _, hi = view.bounds(t.i)
    for j in range(t.i + 1, min(hi, t.i + 15)):
        x = view.doc[j]
        if (not view.is_word(j) and not view.is_mark[j]) or view.is_verb(x):
            break
        if view.lower[j] in prepositions and x.pos_ in {"ADP", "SCONJ"} and view.doc[j - 1].pos_ != "NOUN":
            head = view.nominal_after(j + 1, hi)
            return (j, head) if head is not None else None
    return pairs[0] if pairs else None


def _object(view: View, t: Token) -> Bounds | None:
    """`eist het vertrek`: the object with all that hangs on it; of a relative clause, what the pronoun stands for."""
    s = view.lang.syntax
    if is_passive(t, view.lang):
        subject = next((c for c in t.children if c.dep_ in s.passive_subject), None)
        if subject is None or agent(view, t) is None or subject.pos_ == "PRON":
            return None
        return full_phrase(view, subject)
    for c in t.children:
        if c.dep_ in s.object and view.lower[c.i] in view.words.relative and t.dep_ in s.relative_clause and t.head.pos_ == "NOUN":
            return view.phrase(t.head)
        if c.dep_ in s.object and (c.pos_ in {"NOUN", "PROPN", "NUM"} or _is_noun_like(view, c)):
            start, end = full_phrase(view, c)
            return (start, end) if start < end <= start + LONGEST_OBJECT else None
    return None


def _is_noun_like(view: View, c: Token) -> bool:
    """An infinitive used as a noun: `het aftreden`."""
    return is_infinitive(c, view.lang) and bool(children(c, view.lang.syntax.determiner))


def _of_noun(view: View, t: Token, senses: tuple[CueWord, ...]) -> Iterator[Draft]:
    for sense in senses:
        found, rule = None, ""
        if "d" in sense.takes and (found := that_clause(view, t, noun=True)):
            rule = "noun-that"
        elif "i" in sense.takes and (found := _close_infinitive(view, t)):
            rule = "noun-infinitive"
        elif sense.prepositions and (found := _close_phrase(view, t, sense)):
            rule = "noun-preposition"
        if found is None:
            continue
        head = t if "s" in sense.takes else holder(view, t) or _of_whom(view, t, found[0])
        own = view.words.first_person | view.words.second_person
        if view.in_quote[t.i] >= 0 or (head is not None and view.lower[head.i] in own):
            continue
        yield Draft(
            start=found[0], end=found[1], rule=rule, cue=(t.i, t.i + 1), anchor=t.i, head=head, reporting=sense.reporting, kind=sense.kind
        )
        return


def _of_whom(view: View, noun: Token, before: int) -> Token | None:
    """The nominal that hangs on the noun before the content: `het verzoek van de gemeente om`."""
    s = view.lang.syntax
    return next(
        (
            c
            for c in noun.children
            if c.dep_ in s.nominal_modifier | s.oblique | s.apposition
            and noun.i < c.i < before
            and (c.pos_ in NOMINAL or children(c, s.determiner))
        ),
        None,
    )


def _close_infinitive(view: View, t: Token) -> Bounds | None:
    for c in t.children:
        if (
            c.i > t.i
            and c.dep_ in view.lang.syntax.noun_clause
            and any(view.lower[k.i] in view.words.infinitive_marker for k in c.children)
        ):
            start = min(c.left_edge.i, c.i)
            while view.lower[start] in view.words.infinitive_openers or not view.is_word(start):
                start += 1
            end = clause_end(view, start, t.i)
            return (start, end) if end > start + 1 else None
    return None


def _close_phrase(view: View, t: Token, sense: CueWord) -> Bounds | None:
    """The phrase behind a noun, on the noun itself or on the verb that has it as object: `heeft bezwaar gemaakt tegen`."""
    upper = t.head.children if t.dep_ in view.lang.syntax.object and view.is_verb(t.head) else ()
    for c in (*t.children, *upper):
        case = [k for k in c.children if view.lower[k.i] in sense.prepositions and t.i < k.i < c.i]
        if case and case[0].i <= t.i + 8:
            return full_phrase(view, c, after=case[0].i)
    if (
        t.i + 2 < len(view.doc)
        and view.lower[t.i + 1] in sense.prepositions
        and (head := view.nominal_after(t.i + 2, view.bounds(t.i)[1])) is not None
    ):
        return full_phrase(view, head, after=t.i + 1)
    return None


def _of_adjective(view: View, t: Token, senses: tuple[CueWord, ...]) -> Iterator[Draft]:
    s = view.lang.syntax
    if not any(c.dep_ in s.copula | s.passive_auxiliary | s.auxiliary for c in t.children) or view.in_quote[t.i] >= 0:
        return
    subject = next((c for c in t.children if c.dep_ in s.subject | s.passive_subject), None)
    if subject is None or view.lower[subject.i] in view.words.impersonal | view.words.first_person:
        return
    for sense in senses:
        found = that_clause(view, t) if "d" in sense.takes else None
        found = (
            found
            or (infinitive(view, t) if "i" in sense.takes else None)
            or (_close_phrase(view, t, sense) if sense.prepositions else None)
        )
        if found:
            head = source_of(view, t) or subject
            yield Draft(
                start=found[0],
                end=found[1],
                rule="adjective",
                cue=(t.i, t.i + 1),
                anchor=t.i,
                head=head,
                reporting=sense.reporting,
                kind=sense.kind,
            )
            return
