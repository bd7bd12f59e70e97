"""Past or future: what the verb says about a time that the expression alone leaves open (`woensdag`, `in mei`)."""

from __future__ import annotations

import re
from bisect import bisect_right

from spacy.tokens import Doc, Token

from kroniek.extract.syntax import ancestors, finite_verb, is_finite, is_infinitive, is_participle
from kroniek.extract.times.sense import Tense
from kroniek.lang import Language

VERBS = frozenset({"VERB", "AUX"})
WORD = re.compile(r"[^\W\d_]+|[.!?\n]")


class ParsedTense:
    """Tense by the parse: the verb that an expression hangs on, with its finite form."""

    def __init__(self, doc: Doc, lang: Language) -> None:
        self._doc, self._lang = doc, lang
        self._starts = [t.idx for t in doc]

    def __call__(self, start: int, end: int) -> Tense:
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = max(bisect_right(self._starts, end - 1), first + 1)
        head = self._doc[first:last].root
        before = self._doc[first - 1].lower_ if first else ""
        within = self._doc[first].lower_ in self._lang.times.ahead_prepositions
        if within:
            before = self._doc[first].lower_
        verb = next((v for v in (head, *ancestors(head)) if v.pos_ in VERBS or finite_verb(v, self._lang)), None)
        if verb is None:
            return ""
        tense = verb_tense(verb, self._lang)
        if within and tense == "past":
            return "past"  # `kort voor kerst sloot de fabriek`, but `er was een zitting voor vrijdag belegd`
        if before in self._lang.times.plan_prepositions or (before in self._lang.times.ahead_prepositions and tense != "past"):
            return "future"
        if before in self._lang.times.moved_to and verb.lower_ in self._lang.times.moved:
            return "future"  # `de zitting is verplaatst naar vrijdag`
        if before in self._lang.times.noun_prepositions and head.i == first and head.head.pos_ == "NOUN" and tense == "present":
            return "past"  # `de beelden van zaterdag laten zien`: what is spoken of has been
        return tense


def verb_tense(verb: Token, lang: Language) -> Tense:
    """Whether what a verb tells lies before or after the telling; `fresh` for news told in the present (`meldt zondag`)."""
    words = lang.times
    finite = finite_verb(verb, lang)
    if finite is None and is_infinitive(verb, lang):
        above = next((v for v in ancestors(verb) if v.pos_ in VERBS), None)
        led = verb.dep_ in lang.syntax.complement | lang.syntax.conjunct and not _has_marker(verb, lang)
        if above is not None and led and above.lemma_ not in words.planning_verbs:
            return verb_tense(above, lang)
        return "future"
    if finite is None:
        return "past" if is_participle(verb, lang) else ""
    form = finite.lower_
    if form in words.unsure_verbs:
        return "future"
    if _is_past(finite, lang):
        return "past"
    if finite is not verb and verb.pos_ in VERBS and (is_participle(verb, lang) or form in words.perfect_present):
        if verb.lower_ in words.planned:
            return "future"
        return "present" if form in words.passive_present else "past"
    if form in words.future_verbs:
        return "future"
    if is_finite(verb, lang) and form in words.telling_verbs:
        return "fresh"
    return "present"


def simple_past(verb: Token, lang: Language) -> bool:
    """Is it told in the simple past, not in the pluperfect?"""
    finite = finite_verb(verb, lang)
    if finite is None or not _is_past(finite, lang):
        return False
    return finite is verb or finite.lower_ not in lang.times.pluperfect


def _is_past(finite: Token, lang: Language) -> bool:
    """By its tag, or by its form where the tagger takes a strong past plural (`bespraken`) for the present."""
    return finite.tag_.startswith(lang.syntax.past_tags) or lang.times.strong_past.fullmatch(finite.lower_) is not None


def _has_marker(verb: Token, lang: Language) -> bool:
    return any(c.dep_ in lang.syntax.marker and c.lower_ not in lang.times.infinitive_marks for c in verb.children)


class PlainTense:
    """Tense by the words of the sentence alone, for text without a parse."""

    def __init__(self, text: str, lang: Language) -> None:
        self._text, self._lang = text, lang

    def __call__(self, start: int, end: int) -> Tense:
        before = [w.lower() for w in WORD.findall(self._text[max(0, start - 120) : start])]
        after = [w.lower() for w in WORD.findall(self._text[end : end + 120])]
        left = before[max((i for i, w in enumerate(before) if w in ".!?\n"), default=-1) + 1 :]
        right = after[: next((i for i, w in enumerate(after) if w in ".!?\n"), len(after))]
        words = self._lang.times
        near = [w for pair in zip(reversed(left[-8:]), right[:8]) for w in pair] + left[-8:] + right[:8]  # noqa: B905
        if left and left[-1] in words.ahead_prepositions:
            return "future"
        for word in near:
            if word in words.past_words:
                return "past"
            if word in words.future_verbs or word in words.unsure_verbs or word in words.passive_present:
                return "future"
        first = self._text[start:end].partition(" ")[0].lower()
        return "future" if first in words.ahead_prepositions else ""
