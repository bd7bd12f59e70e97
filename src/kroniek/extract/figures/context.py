"""What a figure stands in: of whom, where, when, in whose voice, of which event."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from kroniek.extract.figures.amounts import Amount
from kroniek.extract.figures.counted import Counted, lemma_of
from kroniek.extract.lookup import Mentions, claim_at
from kroniek.extract.syntax import ancestors, children, is_participle, is_passive, subject
from kroniek.extract.times import Clock
from kroniek.lang import Language
from kroniek.records import Claim, Event, Figure, Report, Span, content_id

HOLDER_REACH = 6
"""How many tokens after a share can hold the name of who has it."""


class Context:
    """What one report was found to say, asked for a figure's place in it."""

    def __init__(
        self,
        doc: Doc,
        report: Report,
        lang: Language,
        claims: tuple[Claim, ...],
        events: tuple[Event, ...],
        mentions: Mentions,
        clock: Clock,
    ) -> None:
        self.doc, self.report, self.lang, self.claims, self.events = doc, report, lang, claims, events
        self._mentions, self._clock = mentions, clock
        self._claim = {c.id: c for c in claims}
        self._starts = [t.idx for t in doc]
        self._last = 0
        self._before: Figure | None = None

    def figure(self, amount: Amount, counted: Counted) -> Figure:
        """The record of one amount."""
        span = Span(self.report.id, amount.start, amount.end)
        head = self._tokens(span).root
        trigger = self._trigger(head)
        # a claim may begin between a bound and its number: the end of the figure then tells whose voice it is
        claim = claim_at(self.claims, span) or claim_at(self.claims, Span(span.report, span.end - 1, span.end))
        event = self._event(span)
        where = self._where(trigger)
        if event and not where:
            where = event.where
        topic = self._topic(counted, head, trigger)
        topics = self.lang.figures.topics
        people = any(t.people for t in topics if t.key == topic)
        unit = counted.unit or (self.lang.figures.people if people else "")
        gap = self._gapped(span)
        if gap and self._before and not counted.unit:
            topic, unit = self._before.counted, self._before.unit
        people = people or (not unit and self._counts_on(span))
        self._before = Figure(
            id=content_id("fig", self.report.id, span.start, span.end, amount.low, amount.high),
            span=span,
            low=amount.low,
            high=amount.high,
            approximate=amount.approximate,
            unit=unit,
            counted=topic,
            of=self._of(counted) + (self._holder(span) if any(t.held for t in topics if t.key == topic) else ()),
            where=where,
            when=self._clock.of(trigger),
            stated_by=self._counter(head, trigger, people=people) or gap or self._counted_with(span)
            or self._speaker(claim) or (None if claim else self._goes_on(span)),
            claim=claim.id if claim else None,
            event=event.id if event else None,
        )
        return self._before

    def _counts_on(self, span: Span) -> bool:
        """Does a number alone count people who were counted in its sentence or in the one before: `de bond telde er 950`?"""
        last = self._before
        if last is None or last.unit != self.lang.figures.people:
            return False
        start = self._tokens(span)[0].sent.start
        return last.span.start >= self.doc[max(0, start - 1)].sent.start_char

    def _gapped(self, span: Span) -> str | None:
        """Who counts in a clause that leaves out the verb of the one before: `de bond houdt het op 900 stakers, de politie op 200`."""
        last, first = self._before, self._tokens(span)[0]
        if last is None or last.stated_by is None or first.i < 1 or first.sent.start_char > last.span.start:
            return None
        between = self.report.text[last.span.end : span.start]
        mark = self.lang.figures.apart.search(between)
        if mark is None or mark.end() == len(between):
            return None
        words = list(self._tokens(Span(span.report, last.span.end + mark.end(), span.start)))
        if words and words[-1].lower_ in {v.preposition for v in self.lang.figures.counting if v.preposition}:
            words.pop()
        elif not words or not self._mentions.at(words[-1]):
            return None
        if any(t.pos_ in {"VERB", "AUX"} for t in words):
            return None
        named = {a for t in words for a in self._mentions.at(t) if self._mentions.actor[a].kind != "place"}
        return min(named) if len(named) == 1 else None

    def _counted_with(self, span: Span) -> str | None:
        """Who counts those of whom these are a part: `de artsen houden het op zeventien, van wie er vijf kind waren`."""
        last, words = self._before, self.lang.figures
        if last is None or last.stated_by is None or span.start < last.span.end:
            return None
        between = self.report.text[last.span.end : span.start].lower().lstrip(" ,(").rstrip()
        part = next((w for w in words.among if between.startswith(w)), None)
        return last.stated_by if part and words.among_fillers.issuperset(between.removeprefix(part).split()) else None

    def _tokens(self, span: Span) -> DocSpan:
        """The tokens that a span touches, found without going through the whole document."""
        return self.doc[bisect_right(self._starts, span.start) - 1 : bisect_left(self._starts, span.end)]

    def _speaker(self, claim: Claim | None) -> str | None:
        seen: set[str] = set()
        while claim is not None and claim.speaker is None and claim.within and claim.id not in seen:
            seen.add(claim.id)
            claim = self._claim.get(claim.within)
        return claim.speaker if claim else None

    def _counter(self, head: Token, trigger: Token, *, people: bool) -> str | None:
        """Who counts, where the verb says that its subject does: `de politie telde twaalf gewonden`."""
        top = self._top(head, trigger)
        by = subject(trigger, self.lang)
        if top is None or by is None or by == top or is_passive(trigger, self.lang):
            return None
        low, high = sorted((top.i, trigger.i))
        if any(t.text in self.lang.figures.going_on for t in self.doc[low:high]):
            return None
        case = self._preposition(top)
        for verb in self.lang.figures.counting:
            if _lemma(trigger) == verb.lemma and case == verb.preposition and (people or not verb.people):
                if verb.object and not any(c.lower_ == verb.object for c in trigger.children):
                    continue
                if not case and top.dep_ not in self.lang.syntax.object:
                    continue
                return next((a for a in self._mentions.at(by) if self._mentions.actor[a].kind != "place"), None)
        return None

    def _top(self, head: Token, trigger: Token) -> Token | None:
        """The phrase of the verb that a figure stands in: of `twee doden en drie gewonden` the first."""
        s = self.lang.syntax
        while head.head != trigger and head.dep_ in s.conjunct | s.number and head.head is not head:
            head = head.head
        return head if head.head == trigger and head != trigger else None

    def _goes_on(self, span: Span) -> str | None:
        """Whose claim a figure goes on with, behind a semicolon: `volgens de topman draait het slecht; het verlies was 38 miljoen`."""
        start = self._tokens(span)[0].sent.start_char
        ended = [c for c in self.claims if c.speaker and start <= c.span.start and c.span.end <= span.start]
        last = max(ended, key=lambda c: (c.span.end, c.span.start, c.id), default=None)
        if last is None:
            return None
        between = self.report.text[last.span.end : span.start].lstrip()
        return last.speaker if between[:1] in self.lang.figures.going_on and between.count(between[:1]) == 1 else None

    def _trigger(self, head: Token) -> Token:
        """The verb that the figure hangs on, or its own head."""
        return next((t for t in ancestors(head) if t.pos_ in {"VERB", "AUX"} and t.sent == head.sent), head)

    def _event(self, span: Span) -> Event | None:
        around = [e for e in self.events if e.span.contains(span)]
        return min(around, key=lambda e: (_distance(e.trigger, span), e.span.end - e.span.start, e.id), default=None)

    def _topic(self, counted: Counted, head: Token, trigger: Token) -> str:
        """A topic's key where the noun or the verb says one, else the noun: what is counted, or what a measure measures."""
        topics = self.lang.figures.topics
        noun = counted.noun if counted.noun is not None else self._measured(head, trigger, measure=counted.measure)
        lemma = lemma_of(noun, self.lang.figures) if noun is not None else ""
        by_noun = next((t.key for t in topics if lemma in t.nouns), None)
        if by_noun:
            return by_noun
        if not counted.measure and self._undergoes(head, trigger):
            said = self._phrase(t for t in (*trigger.children, *head.children) if t not in (head, counted.noun))
            by_verb = next((t.key for t in topics if _lemma(trigger) in t.verbs), said)
            if by_verb:
                return by_verb
        if counted.unit == self.lang.figures.people:
            return self._phrase(self._behind(head)) or self._undergone(head) or lemma
        return lemma or counted.unit

    def _phrase(self, tokens: Iterable[Token]) -> str | None:
        """The topic of a fixed phrase with one of the words: `om het leven`, `gewond`."""
        found = {_lemma(t) for t in tokens if t.pos_ in {"NOUN", "ADJ", "ADV"}}
        return next((t.key for t in self.lang.figures.topics if found & t.phrase), None)

    def _undergone(self, head: Token) -> str | None:
        """The topic of a participle right behind people to whom it happened: `elf mensen zijn overleden`."""
        behind = list(self._behind(head))
        if any(_lemma(t) in self.lang.figures.active for t in behind):
            return None
        verbs = {_lemma(t) for t in behind if is_participle(t, self.lang)}
        return next((t.key for t in self.lang.figures.topics if verbs & t.verbs), None)

    def _behind(self, head: Token) -> Iterator[Token]:
        """The few words behind a noun up to the next mark, for a phrase that the parser hung elsewhere."""
        for token in self.doc[head.right_edge.i + 1 if head.right_edge.i - head.i < 3 else head.i + 1 :][:5]:
            if token.is_punct or token.is_space:
                return
            yield token

    def _measured(self, head: Token, trigger: Token, *, measure: bool) -> Token | None:
        """What a number without a noun of its own belongs to: `een omzet van 2 miljard`, `de opkomst was 61 procent`."""
        s = self.lang.syntax
        if head.head.pos_ == "NOUN" and head.dep_ in s.nominal_modifier | s.number:
            return head.head
        words, of = self.lang.figures, subject(head, self.lang)
        found = of or subject(trigger, self.lang)
        if found is None or found.pos_ != "NOUN":
            return None
        fits = measure and (of is not None or _lemma(trigger) in words.measuring)
        return found if fits or _lemma(found) in words.totals else None

    def _undergoes(self, noun: Token, trigger: Token) -> bool:
        """Is it the noun that the verb happens to: its object, or its subject when it has no object?"""
        s = self.lang.syntax
        while noun.dep_ in s.conjunct | s.number and noun.head is not noun:
            noun = noun.head
        if noun.head != trigger:
            return False
        return noun.dep_ in s.object | s.passive_subject or (noun.dep_ in s.subject and not children(trigger, s.object))

    def _of(self, counted: Counted) -> tuple[str, ...]:
        if counted.noun is None:
            return ()
        found = list(self._mentions.at(counted.noun))
        for child in counted.noun.children:
            if child.dep_ in self.lang.syntax.nominal_modifier and self._preposition(child) in self.lang.figures.of_word:
                found += self._mentions.at(child)
        return tuple(dict.fromkeys(found))

    def _holder(self, span: Span) -> tuple[str, ...]:
        """Who has a share of the votes or a number of seats: named right after it, or last before it in its sentence."""
        tokens = self._tokens(span)
        start, end, sent = tokens.start, tokens.end, tokens[0].sent
        before, self._last = self._last, end
        words = [t.lower_ for t in self.doc[end : end + HOLDER_REACH]]
        at = next((i for i, w in enumerate(words) if w in self.lang.figures.for_word), None)
        found = self._parties(end + at + 1, min(sent.end, end + at + 1 + HOLDER_REACH))[:1] if at is not None else []
        return tuple(found or self._parties(max(sent.start, before), start)[-1:])

    def _parties(self, start: int, end: int) -> list[str]:
        kinds = {a: self._mentions.actor[a].kind for a in self._mentions.within(start, end)}
        return [a for a, kind in kinds.items() if kind in {"person", "organisation"}]

    def _where(self, trigger: Token) -> tuple[str, ...]:
        found: list[str] = []
        for token in trigger.subtree:
            for actor in self._mentions.at(token):
                place = self._mentions.actor[actor].kind in {"place", "state"}
                if place and self._preposition(token) in self.lang.figures.where:
                    found.append(actor)
        return tuple(dict.fromkeys(found))

    def _preposition(self, token: Token) -> str:
        return next((c.lower_ for c in token.children if c.dep_ in self.lang.syntax.case), "")


def _lemma(token: Token) -> str:
    return token.lemma_.lower().replace("_", "")


def _distance(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)
