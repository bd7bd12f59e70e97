"""What an amount counts, the bound before it, and whether it is a figure at all: not a date, an age, a name or a score."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from spacy.tokens import Doc, Token

from kroniek.extract.figures.amounts import REACH, Amount, alternatives, apply_bound, find_amounts, inside, key
from kroniek.extract.numbers import GAP, word_number
from kroniek.lang import Language
from kroniek.lang.shapes.figures import FigureWords

LONGEST_TIME = 50
"""A time expression of more characters than this is a clause, whose numbers may count something."""
NOUN_REACH = 6
"""How many tokens after a number can lie before its noun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The unit of an amount and the noun that it counts, with the end of both in the text."""

    end: int
    unit: str
    noun: Token | None
    measure: bool


def lemma_of(noun: Token, words: FigureWords) -> str:
    """The lemma of a noun; of a participle or adjective used as one (`gevangenen`) its form without the ending of the plural."""
    bare = noun.lower_.removesuffix(words.nominal_ending)
    if noun.pos_ in {"NOUN", "PROPN"} and bare not in words.persons:
        return noun.lemma_.lower().replace("_", "")
    return bare


class Finder:
    """The amounts of a document that are figures, each with its bounds and with what it counts."""

    def __init__(self, doc: Doc, lang: Language, times: list[tuple[int, int]]) -> None:
        self.doc, self.text, self.lang, self.words = doc, doc.text, lang, lang.figures
        self._times = sorted((s, e) for s, e in times if e - s <= LONGEST_TIME)
        self._starts = [t.idx for t in doc]
        self._idioms = [m.span() for m in _idiom_pattern(self.words).finditer(self.text)]

    def found(self) -> Iterator[tuple[Amount, Counted]]:
        """Figures with their final interval, in order."""
        amounts = find_amounts(self.text, self.lang)
        counted: list[Counted | None] = [self._counted(a) for a in amounts]
        for at in reversed(range(len(amounts))):
            if amounts[at].shares and at + 1 < len(amounts):
                counted[at] = self._shared(amounts[at], counted[at], counted[at + 1])
        self._repeated(counted)
        last: Counted | None = None
        about: Amount | None = None
        for amount, what in zip(amounts, counted, strict=True):
            whole = self._bounded(amount, what)
            if self._is_figure(whole, amount, what):
                last = what or Counted(end=whole.end, unit="", noun=None, measure=False)
            elif what is None and last is not None and self._elided(amount, last):
                last = replace(last, end=whole.end)
            else:
                continue
            about = self._also_about(whole, about)
            yield about or whole, last

    def _also_about(self, amount: Amount, before: Amount | None) -> Amount | None:
        """An estimated quantity, or the one that `en` joins to it without a bound of its own: `ongeveer 100 man en 35 ton`."""
        if amount.approximate:
            return None if amount.vague or amount.low is None or amount.high is None else amount
        token = self.token(amount.start)
        joined = before is not None and token.i > 0 and self.doc[token.i - 1].lower_ in self.words.also_about
        exact = amount.low == amount.high and self._written(amount)[:1].isalnum()
        if before is None or not joined or not exact or token.sent != self.token(before.start).sent:
            return None
        return replace(amount, approximate=True)

    def _elided(self, amount: Amount, last: Counted) -> bool:
        """Is it a number alone of what was counted before in the sentence: `540 mensen raakten gewond en 29 werden vermist`?"""
        token, s = self.token(amount.start), self.lang.syntax
        if last.noun is None or last.measure or (amount.low or 0) < 2 or _year(amount, self.text) or amount.end - last.end > 2 * REACH:
            return False
        around = self.doc[max(0, token.i - 1)], self.doc[min(token.i + 1, len(self.doc) - 1)]
        before_verb = around[0].pos_ in {"CCONJ", "SCONJ"} and around[1].tag_.startswith(s.finite_tags)
        role = before_verb or (token.dep_ in s.subject | s.passive_subject | s.object and token.pos_ == "NUM")
        role = role or self._gapped(amount, last)
        clean = not (self._glued(amount, None) or self._is_time(None, amount) or self._is_label(token, amount, None))
        return role and clean and token.sent == last.noun.sent and not inside(amount.start, amount.end, self._times)

    def _gapped(self, amount: Amount, last: Counted) -> bool:
        """Does it end a clause that leaves out the verb of the one before: `het Rode Kruis telde 31 doden, het ministerie 24`?"""
        mark = self.words.apart.match(self.text, last.end)
        if mark is None or self.text[amount.end : amount.end + 1].isalnum() or last.end >= amount.start:
            return False
        words = self.doc[self.token(mark.end()).i : self.token(amount.start).i]
        following = self.doc[min(self.token(amount.end - 1).i + 1, len(self.doc) - 1)]
        plain = any(t.pos_ in {"NOUN", "PROPN"} for t in words) and not any(t.pos_ in {"VERB", "AUX", "NUM"} or t.is_punct for t in words)
        return plain and following.is_punct

    def _repeated(self, counted: list[Counted | None]) -> None:
        """`51 procent van de stemmen en Delmar 46 procent`: a share without a whole is of the same as the one before it."""
        last: Token | None = None
        for at, what in enumerate(counted):
            if what is None or what.unit != self.words.share:
                continue
            if what.noun is None and last is not None and what.end - last.idx < REACH * 2 and self.token(what.end - 1).sent == last.sent:
                counted[at] = replace(what, noun=last)
            last = what.noun or last

    def token(self, char: int) -> Token:
        """The token at a code point."""
        return self.doc[max(0, bisect_right(self._starts, char) - 1)]

    def _written(self, amount: Amount) -> str:
        return self.text[amount.start : amount.end]

    def _counted(self, amount: Amount) -> Counted | None:
        text, words = self.text, self.words
        if amount.percent:
            return Counted(end=amount.end, unit=words.share, noun=self._of(amount.end), measure=True)
        before = text[max(0, amount.start - 5) : amount.start]
        for written, unit in words.currencies.items():
            if before.endswith((written, *(written + gap for gap in GAP))):
                return Counted(end=amount.end, unit=unit, noun=None, measure=True)
        match = _unit_pattern(words).match(text, amount.end)
        if match and not (match["kind"] and word_number(match["kind"].strip(), self.lang)):
            units = {**words.measures, **words.currencies}
            unit = words.percent[match["percent"].lower()] if match["percent"] else units[_unit_key(match["unit"], words)]
            return Counted(end=match.end(), unit=unit, noun=self._of(match.end()), measure=True)
        return self._noun(amount)

    def _of(self, char: int) -> Token | None:
        """What a measure is of: `procent van de stemmen`."""
        at = self.token(char).i
        while at < len(self.doc) and self._starts[at] < char:
            at += 1
        if at < len(self.doc) and self.doc[at].lower_ in self.words.of_word:
            return self._head(at + 1, None)
        return None

    def _noun(self, amount: Amount) -> Counted | None:
        at = self.token(amount.end - 1).i + 1
        noun = self._head(at, amount) or self._parsed(amount, at)
        if noun is None and not amount.vague and (whole := self._of(amount.end)) is not None and self._plural(whole):
            return Counted(end=amount.end, unit=self._unit(whole), noun=whole, measure=False)
        if noun is None:
            return None
        return Counted(end=noun.idx + len(noun), unit=self._unit(noun), noun=noun, measure=False)

    def _parsed(self, amount: Amount, at: int) -> Token | None:
        """The word right behind the number that the parser hangs it on, though it took that for a verb: `met vijftien stellen`."""
        number = self.doc[at - 1]
        s = self.lang.syntax
        head = number.head
        found = head.i == at and number.dep_ in s.number and not amount.vague and not head.tag_.startswith(s.finite_tags)
        several = (amount.low or 0) > 1 and head.pos_ == "ADJ" and head.dep_ in s.object | s.subject | s.passive_subject  # `vier musea`
        return head if found and (several or head.text.endswith(self.words.plural_endings)) else None

    def _head(self, at: int, amount: Amount | None) -> Token | None:
        """The noun that follows, adjectives and the like between."""
        words, doc = self.words, self.doc
        for token in doc[at : at + NOUN_REACH]:
            if token.is_space and "\n" in token.text:
                return None
            if amount is None and token.pos_ in {"DET", "NUM"}:
                continue
            if token.head.i == token.i + 1 and token.head.pos_ == "NOUN" and token.tag_.startswith(words.noun_tags):
                continue  # `vijf pasgeboren baby's`, the adjective taken for a noun
            if token.tag_.startswith(words.noun_tags):
                return token if amount is None or self._countable(token, amount) else None
            joint = token.lower_ in {",", "en", "of"} and token.i > at and token.i + 1 < len(doc)
            if joint and doc[token.i + 1].tag_.startswith(words.modifier_tags):
                continue
            if not (token.tag_.startswith(words.modifier_tags) or token.lower_ in words.modifiers):
                return None
        return None

    def _countable(self, noun: Token, amount: Amount) -> bool:
        """Can the number count this noun? A plural, unless there is one of it."""
        words = self.words
        plural = self._plural(noun)
        if noun.pos_ == "PROPN" and not plural and not noun.text.endswith(words.plural_endings):
            return False
        return plural or amount.low == amount.high == 1 or noun.text.endswith(words.plural_endings)

    def _plural(self, noun: Token | None) -> bool:
        return noun is not None and any(t in noun.tag_ for t in self.words.plural_tags)

    def _unit(self, noun: Token) -> str:
        lemma = lemma_of(noun, self.words)
        topic = next((t for t in self.words.topics if lemma in t.nouns), None)
        forms = {lemma, noun.lower_, *(noun.lower_.removesuffix(e) for e in self.words.plural_endings)}  # a lemma may be wrong
        people = any(f in self.words.persons or _person_pattern(self.words).search(f) for f in forms)
        nation = noun.text[0].isupper() and noun.text[1:].islower() and noun.text.endswith(self.words.plural_endings)
        people = people or (nation and not noun.is_sent_start) or (topic is not None and topic.people)
        return self.words.people if people else lemma

    def _shared(self, amount: Amount, own: Counted | None, following: Counted | None) -> Counted | None:
        """The unit of the number after it, where it has none of its own: `51 tegen 44 procent`."""
        if own is not None or following is None:
            return own
        return replace(following, end=amount.end)

    def _bounded(self, amount: Amount, counted: Counted | None) -> Amount:
        """The interval that the words around leave: `zeker elf` is [11, open]."""
        start, end, bound = amount.start, amount.end, None
        if counted and counted.unit in self.words.currencies.values() and counted.end == amount.end:
            before = self.text[max(0, start - 5) : start]
            start -= max((len(before) - before.rfind(w) for w in self.words.currencies if w in before), default=0)
        edge = start
        while match := _before_pattern(self.words).search(self.text[max(0, edge - REACH) : edge]):
            edge -= match.end() - match.start("word")
            measure = counted is not None and counted.measure
            word = key(match["word"])
            found = next((b.bound for b in self.words.bounds if b.word == word and (measure or not b.measured)), None)
            if found:
                bound, start = bound or found, edge
        after = _after_pattern(self.words).match(self.text, counted.end if counted else end)
        if bound is None and after:
            bound = next(b.bound for b in self.words.bounds_after if b.word == key(after["word"]))
        window = self.text[max(0, amount.start - REACH) : amount.start]
        if bound is None and (split := _split_pattern(self.words).search(window)):
            pair = split["word"].lower(), split["than"].lower()
            bound = next(b for w, t, b in self.words.split_comparative if (w, t) == pair)
        end = max(end, counted.end if counted else end)
        amount = replace(amount, start=start, end=end)
        return apply_bound(amount, bound, percent=bool(counted and counted.unit in self.words.percent.values())) if bound else amount

    def _is_figure(self, whole: Amount, amount: Amount, counted: Counted | None) -> bool:
        """Is it a quantity, not a date, an age, a duration, a name, a score, a label?"""
        token = self.token(amount.start)
        if inside(amount.start, amount.end, self._idioms):
            return False
        if inside(amount.start, amount.end, self._times) and not self._counts_in_time(amount, counted):
            return False
        if self._glued(amount, counted) or self._is_time(counted, amount) or self._is_label(token, amount, counted):
            return False
        if not amount.digits and token.tag_.startswith(self.words.verb_tags) and counted is None:
            return False
        if counted is None:
            return self._stands_alone(whole, amount, token)
        if amount.article and amount.percent:
            return counted.noun is not None
        if amount.article:
            return counted.measure or (amount.vague and counted.noun is not None) or self._among(amount, counted)
        return True

    def _among(self, amount: Amount, counted: Counted) -> bool:
        """Is it one of those counted before: `onder wie een kind`?"""
        before = key(self.text[max(0, amount.start - REACH) : amount.start])
        while before.rpartition(" ")[2] in self.words.among_fillers:
            before = before.rpartition(" ")[0]
        return counted.unit == self.words.people and before.endswith(self.words.among)

    def _counts_in_time(self, amount: Amount, counted: Counted | None) -> bool:
        """Does a number in a time expression count things all the same: `na twee aanslagen`?"""
        if counted is None:
            return False
        return counted.end > amount.end if counted.measure else self._plural(counted.noun)

    def _glued(self, amount: Amount, counted: Counted | None) -> bool:
        """Is it part of a word or of a longer code: `67-jarige`, `18-plussers`, `2-1`, `11-03-2019`?"""
        before, after = self.text[max(0, amount.start - 2) : amount.start], self.text[amount.end : amount.end + 2]
        if counted is not None and counted.measure and counted.end > amount.end and after[:1].isalpha():
            return False
        return bool(after[:1].isalpha() or re.match(r"[-–/:]\w|\.[^\W\d_]", after) or re.search(r"\w[-–/:]$", before))

    def _is_time(self, counted: Counted | None, amount: Amount) -> bool:
        words = self.words
        noun = counted.noun if counted is not None and not counted.measure else None
        if noun is not None and {lemma_of(noun, words), noun.lower_} & words.time_units:
            return True
        following = self.token(amount.end - 1).i + 1
        while following < len(self.doc) and self.doc[following].is_space:
            following += 1
        if following >= len(self.doc) or (counted is not None and counted.measure):
            return False
        nxt = self.doc[following]
        return {nxt.lower_, nxt.lemma_.lower()} & (words.time_units | words.times_of | words.age_words) != set()

    def _is_label(self, token: Token, amount: Amount, counted: Counted | None) -> bool:
        """Does the number name something: `artikel 50`, `Boeing 737`?"""
        if amount.vague or token.i == 0 or (counted is not None and counted.measure):
            return False
        before = self.doc[token.i - 1]
        if before.is_space or before.is_punct:
            return False
        plural = counted is not None and self._plural(counted.noun)
        if _year(amount, self.text) and before.lower_ in self.words.year_before and not plural:
            return True
        if amount.low in range(10, 100, 10) and not (amount.digits and counted) and self._is_decade(token):
            return True
        if counted is None and {before.lower_, before.lemma_.lower()} & self.words.labels:
            return True
        name = before.pos_ == "PROPN" or before.ent_type_ != ""
        if plural and (token.ent_type_ == "" or before.ent_type_ == "LOC") and self._closed(before):
            return False
        return name and (counted is None or token.ent_type_ != "" or token.dep_ in self.lang.syntax.flat)

    def _closed(self, name: Token) -> bool:
        """Does a name end a phrase with a preposition, so that the number behind it begins another: `in Angola 317 leerlingen`?"""
        marks = [c for c in name.children if c.dep_ in self.lang.syntax.case | self.lang.syntax.determiner]
        return [c.dep_ in self.lang.syntax.case and c.i == name.i - 1 for c in marks] == [True]

    def _is_decade(self, token: Token) -> bool:
        """`de jaren tachtig`, and the second of `de jaren tachtig en negentig`."""
        words, before = self.words, [t.lower_ for t in self.doc[max(0, token.i - 3) : token.i]]
        second = len(before) == 3 and before[0] in words.decades and before[-1] in words.list_joints
        return second or (bool(before) and before[-1] in words.decades)

    def _stands_alone(self, whole: Amount, amount: Amount, token: Token) -> bool:
        """Is a number without unit or noun a figure? Only with a sign of it, since most are labels, years, scores and ages."""
        words, s = self.words, self.lang.syntax
        written = key(self._written(amount))
        if amount.article:
            return written in words.few_alone
        if amount.vague or (amount.joined and not amount.digits) or self._scaled(amount):
            return True
        before = key(self.text[max(0, amount.start - REACH) : amount.start])
        if before.endswith("(") and self.text[amount.end : amount.end + 1] in {")", ","}:
            return False
        while (last := before.rpartition(" ")[2]) in words.exact:
            before = before.removesuffix(last).rstrip()
        counted_before = before.endswith(tuple(" " + w for w in words.of_which)) and (amount.low or 0) > 1
        if counted_before or re.search(r"\d[.\u00a0]\d{3}", written):
            return True
        if _year(amount, self.text):
            return False
        if (whole.low, whole.high) != (amount.low, amount.high):
            return True
        near = {t.lemma_.lower() for t in token.sent[max(0, token.i - token.sent.start - 12) : token.i - token.sent.start + 6]}
        near |= {c.lemma_.lower() for c in token.head.children if c.dep_ in s.subject | s.passive_subject}
        if near & (words.totals | words.measured):
            return True
        counts = not amount.digits and token.pos_ == "NUM" and (amount.low or 0) > 1
        return counts and token.dep_ in s.subject | s.passive_subject | s.object

    def _scaled(self, amount: Amount) -> bool:
        return key(self._written(amount)).split()[-1] in self.lang.numbers.scales


def _year(amount: Amount, text: str) -> bool:
    written = text[amount.start : amount.end]
    return amount.digits and written.isdigit() and len(written) == 4 and 1000 <= int(written) < 2100


@cache
def _idiom_pattern(words: FigureWords) -> re.Pattern[str]:
    either = alternatives(words.idioms).replace("één", "(?:één|eén|éen)")
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


@cache
def _person_pattern(words: FigureWords) -> re.Pattern[str]:
    """Compounds that end in a word for people: `taxichauffeur`."""
    return re.compile(rf"(?:{alternatives(p for p in words.persons if len(p) > 4)})$")


@cache
def _unit_pattern(words: FigureWords) -> re.Pattern[str]:
    units = alternatives({*words.measures, *words.currencies})
    return re.compile(
        rf"[{GAP}-]?(?P<kind>[^\W\d_]{{3,}}e\s)??(?:(?P<percent>{alternatives(words.percent)})|(?P<unit>{units}))(?!\w)",
        re.IGNORECASE,
    )


def _unit_key(written: str, words: FigureWords) -> str:
    return written.lower() if written.lower() in words.measures else written.upper()


@cache
def _before_pattern(words: FigureWords) -> re.Pattern[str]:
    known = alternatives({*(b.word for b in words.bounds), *words.exact})
    return re.compile(rf"(?<![\w-])(?P<word>{known})\s+$", re.IGNORECASE)


@cache
def _after_pattern(words: FigureWords) -> re.Pattern[str]:
    return re.compile(rf"\s+(?P<word>{alternatives(b.word for b in words.bounds_after)})(?!\w)", re.IGNORECASE)


@cache
def _split_pattern(words: FigureWords) -> re.Pattern[str]:
    one = alternatives({w for w, _, _ in words.split_comparative})
    than = alternatives({t for _, t, _ in words.split_comparative})
    return re.compile(rf"(?<!\w)(?P<word>{one})\s+\w+\s+(?:\w+\s+)?(?P<than>{than})\s+$", re.IGNORECASE)
