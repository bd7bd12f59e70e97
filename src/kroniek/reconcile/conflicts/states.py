"""The states that a report tells: which end of which matter, and of what or whom.

A state is told in a clause: its words say which end of which matter (`lang/*/contraries.tsv`), and the rest of the clause of what or whom.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, takewhile

from kroniek.lang.shapes.phrases import Contrary
from kroniek.reconcile.conflicts.assertions import SENTENCE
from kroniek.reconcile.conflicts.matters import Piece, Words, pieces
from kroniek.reconcile.conflicts.scene import Scene, patterns
from kroniek.reconcile.words import WORD, fold, tokens
from kroniek.records import UNKNOWN, Claim, Event, Reading, Span, When

BEFORE = 5
"""Words between a negation and the word that it turns around."""
HARM = frozenset({"ASSAULT", "COERCE"})
"""Types of acts that are always done to somebody."""
ACTING = frozenset({"person", "group", "organisation"})
"""Kinds of actors that find or say how a thing is, and are not that thing: `ambtenaren vonden scheuren`."""
ANYTHING = "*"
"""A group of nouns that all are one of: a story has one such matter (did the gunman act alone?), whatever it is told of."""
PLACE = 4
"""Letters that a place and what is of it share: `Zwolle`, `Zwolse`."""
NOTHING: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())

Found = tuple[int, int, str, str]
"""Where a mention begins and ends, its form, and whose it is."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class State:
    """A clause that tells of one end of a matter, and of what or whom."""

    span: Span
    matter: str
    sign: str
    speaker: str | None
    voice: str | None
    negative: bool
    """Is it told as a denial: that it is not so, or that it is so after all?"""
    over: bool
    """Is it told as no longer so: `niet meer`?"""
    still: bool
    again: bool
    already: bool
    """Is it said to have been so at an earlier time already: `al bij de eerste schok`, `al sinds mei`?"""
    since: bool
    """Is it told since when it is so, and thus that it still is?"""
    past: bool
    """Had it been so before what the report tells?"""
    who: frozenset[str]
    """Those whose state it is, over reports."""
    named: frozenset[str]
    """Those of them that have a name."""
    things: frozenset[str]
    """Folded nouns and names for what it is the state of, as far as it is nobody's."""
    names: frozenset[str]
    """Those of them that are names."""
    counted: bool
    """Is it told of some of many: of two of the men?"""
    none: bool
    """Is it told of all of them by a word for none?"""
    wished: bool
    """Is it only what somebody wants or hopes: `eist dat`?"""
    fits: bool
    """Is one of the nouns there that it is always told of, if there must be one?"""
    words: frozenset[str]
    """All folded words of the clause that carry meaning, the state itself apart."""
    places: frozenset[str]
    """Folded beginnings of the places that the clause names."""
    by: frozenset[str]
    """Folded names of whom it is done by: `door Jansen`."""
    classed: frozenset[str]
    """The groups of nouns that are one thing in this matter, of which one is there."""
    when: When
    order: tuple[str, str, int, int]

    @property
    def report(self) -> str:
        return self.span.report

    @property
    def clause(self) -> Span:
        """Where it is told: the clause, or the whole where that names nothing."""
        return Span(self.report, *self.order[2:]) if self.things else self.span


def states(reading: Reading, scene: Scene) -> Iterator[State]:
    """The states that a report tells, in order."""
    look = Look(reading, scene)
    for place in scene.case.sentences(reading.report.id):
        yield from look.sentence(place)


def callings(reading: Reading, scene: Scene) -> Iterator[tuple[str, str]]:
    """The nouns of a report and the names that stand behind them."""
    yield from sorted(set(Look(reading, scene).pairs()))


class Look:
    """Looks through one report."""

    def __init__(self, reading: Reading, scene: Scene) -> None:
        self.reading, self.scene, self.p = reading, scene, scene.phrases
        self.matters = scene.matters
        self.claims = sorted(reading.claims, key=lambda c: (c.span, c.id))
        self.mentions = sorted((m.span.start, m.span.end, m.form, a.id) for a in reading.actors for m in a.mentions)
        self.begins = [m[0] for m in self.mentions]
        self.times = sorted((t.span.start, t.span.end, t.when) for t in reading.times if t.type in {"DATE", "TIME"} and t.when.earliest)
        self.timed = sorted((t.span.start, t.span.end) for t in reading.times)
        self.acts = sorted((e.trigger.start, e.id) for e in reading.events)
        self.of = {e.id: e for e in reading.events}
        self.doing = frozenset(a.id for a in reading.actors if a.kind in {"person", "organisation", "state"})
        self._words: dict[str, frozenset[str]] = {}

    @cached_property
    def called(self) -> dict[str, frozenset[str]]:
        """By a folded noun the names that it stands beside: `reddingsschip Albatros`."""
        out: dict[str, set[str]] = defaultdict(set)
        for noun, name in self.pairs():
            out[noun].add(name)
        return {k: frozenset(v) for k, v in out.items()}

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The nouns and the names that stand side by side."""
        found = list(WORD.finditer(self.reading.report.text, self.reading.report.body))
        noun = ""
        for a, b in pairwise(found):
            if not (a[0][:1].isupper() and noun):
                noun = fold(a[0])
            if not b[0][:1].isupper() or b.start() != a.end() + 1:
                noun = ""
            elif len(noun) > 3 and self.carries(noun) and self.is_noun(noun) and noun not in self.capitals:
                yield noun, fold(b[0])

    def sentence(self, place: Span) -> Iterator[State]:
        """The states that a sentence tells; none in a question, or on a condition."""
        if self.matters.starts.isdisjoint(self.scene.said(place)):
            return
        text = self.scene.case.quote(place)
        if "?" in text or self.scene.left_open(text):
            return
        before: list[tuple[Piece, bool]] = []
        found = pieces(text, self.p, self.matters.verbs)
        if any(x.opener in self.p.conditions for x in found):
            return
        for piece in found:
            told = [x for x in self.matters.told(piece.words) if self.counts(x, piece, place)]
            for x in told:
                other = next((y for y in told if y.matter == x.matter and y.sign != x.sign), None)
                ends = self.matters.of[x.matter].kind == "outcome"
                if other is not None and not other.at < x.at and (ends or x.at < other.at or _last(other) > _last(x)):
                    continue  # of two stages the last one named is meant: `de vermiste man is gevonden`; the longer words hold
                if state := self.state(place, piece, before, x):
                    yield state
            before.insert(0, (piece, bool(told)))

    def timed_at(self, place: Span, piece: Piece, i: int) -> bool:
        """Is a word of a clause one of a time?"""
        return i < len(piece.spots) and self.is_time(place.start + piece.spots[i][0])

    def counts(self, told: Words, piece: Piece, place: Span) -> bool:
        """Is it told to be so, and not only that it may be, or is to be?"""
        p, words, at = self.p, piece.words, told.at
        if any(self.yet_to_come(place, piece, i, at) for i, w in enumerate(words) if w in p.until and i < max(at) and i not in at):
            return False  # `tot het laatste dorp weer licht heeft`
        lacking = self.matters.of[told.matter].kind != "outcome" and words[min(at)] in p.prepositions & p.negations
        if lacking and (p.copulas | p.sitting).isdisjoint(words):
            return False  # `een regering zonder stroom` tells what kind of government it is
        if not self.matters.of[told.matter].void.isdisjoint(words):
            return False
        if any(words[i - 1] in p.infinitive for i in at if i and i - 1 not in at):  # `te breken`, and not `te laat`
            return False
        if told.noun and words[max(0, min(at) - 2)] in p.toward:
            return False  # `hij is tegen de vrijlating`
        doubted = p.modal.intersection(w for i, w in enumerate(words) if i not in at)
        hearsay = doubted <= p.hearsay and not p.perfect.isdisjoint(words[-3:])
        able = doubted <= p.able and not (p.changes | p.negations).isdisjoint(words)  # `klanten kunnen weer bij hun geld`
        done = doubted <= p.could and self.was_done(place, piece)
        return (not doubted or hearsay or able or done) and p.asking.isdisjoint({piece.opener, words[0]}) and words[0] not in p.conditions

    def was_done(self, place: Span, piece: Piece) -> bool:
        """Is a day told on which somebody could or might do it: `mocht zaterdag naar huis`, and not `mocht het zaterdag regenen`?"""
        return piece.words[0] not in self.p.could and any(self.timed_at(place, piece, i) for i in range(len(piece.words)))

    def yet_to_come(self, place: Span, piece: Piece, until: int, at: frozenset[int]) -> bool:
        """Is what stands behind `tot` still to happen: not behind a time, nor in `blijft tot de uitspraak dicht`?"""
        p, words = self.p, piece.words
        if self.timed_at(place, piece, until + 1):
            return False
        main = p.copulas | p.having | p.sitting
        before, behind = min(at) < until or not main.isdisjoint(words[:until]), not main.isdisjoint(words[until + 1 :])
        last, participles = words[max(at)], (p.participle[0], *self.matters.participles)
        ends = min(at) < until or last not in self.matters.verbs or last.startswith(participles)
        phrase = words[until] in p.prepositions and before and not behind and ends
        return not phrase

    def state(self, place: Span, piece: Piece, before: list[tuple[Piece, bool]], told: Words) -> State | None:
        """The state that some words of a clause tell; none where nothing fits it."""
        p, contrary, words, at = self.p, self.matters.of[told.matter], piece.words, told.at
        no = [i for i, w in enumerate(words) if i not in at and w in p.negations and self.turns(i, at, words)]
        again = not p.changes.isdisjoint(words)
        still = not p.still.isdisjoint(words) or any(words[i - 1] in p.formerly for i in no if i)
        if told.marked and not (again or still or no):
            return None
        claim = self.claim(place.start + piece.spots[min(at)][0], place.start + piece.spots[max(at)][1])
        who, things = self.subject(place, piece, self.inside(claim, place, before, contrary), at, contrary)
        content = things | self.content(place, piece, at if contrary.person else at | self.owned(words, at))
        about = {*things, *(words[i] for i in at), *p.parts.intersection(words)} | (frozenset() if who or things else self.lead)
        classed = self.of_class(about, contrary)
        acting = {w for a in who if self.scene.actor[a].kind in ACTING for w in tokens(self.scene.actor[a].name)}
        bare = things <= self.capitals | acting and not classed and self.scene.brief(place.report)
        if bare and contrary.kind == "outcome" and contrary.needed and not contrary.person:
            classed = self.of_class(self.lead, contrary)
        if contrary.kind != "outcome" and contrary.needed and not classed and things <= self.capitals:
            classed = self.of_class(content, contrary)  # `Orm begint aan het overleg`
        fits = not contrary.needed or bool(classed or self.of_class(content, contrary))
        if not fits and self.capitals.isdisjoint(things):
            return None
        if not contrary.person and who and things <= self.capitals and self.of_somebody(who, contrary):
            return None  # somebody, and no thing
        if claim is not None and not p.clients.isdisjoint(things) and (client := self.client(claim)):
            who = who | client
        if claim is not None and claim.speaker in self.scene.who and not who and not things:
            who = frozenset({self.scene.who[claim.speaker]})
        turned = bool(no) != (claim is not None and claim.reporting == "denied")
        start, end = place.start + piece.spots[0][0], place.start + piece.spots[-1][1]
        said = claim.id if claim else None
        return State(
            span=self.passage(place, claim, Span(place.report, start, end)), matter=told.matter,
            sign={"+": "-", "-": "+"}[told.sign] if turned else told.sign,
            speaker=self.scene.speaker(said), voice=self.scene.voice_of(said),
            negative=(turned and p.no_more.isdisjoint(words)) or not p.after_all.isdisjoint(words), still=still, again=again,
            already=any(w in p.already and self.since(place, piece, i + 1) for i, w in enumerate(words)),
            since=any(x.search(" ".join(words)) for x in patterns(p.since)), over=bool(no) and not p.no_more.isdisjoint(words),
            past=not p.past_of.isdisjoint({piece.opener, *(w for i, w in enumerate(words) if i not in at)}), who=who,
            counted=any(self.counts_some(place, piece, i, contrary) for i in range(len(words))),
            none=any(words[i] in p.none_of | p.nobody for i in no),
            named=frozenset(w for w in who if w in self.scene.named), things=things, words=content,
            names=frozenset(w for w in things if w in self.capitals), places=self.places(start, end), by=self.by(piece), classed=classed,
            fits=fits, wished=claim is not None and self.wishes(claim, who),
            when=self.when(start, end), order=(*self.scene.case.order[place.report], start, end),
        )  # fmt: skip

    def since(self, place: Span, piece: Piece, i: int) -> bool:
        """Does a time or a happening begin there: `maandag`, `bij de eerste schok`?"""
        p = self.p
        return self.timed_at(place, piece, i) or (i + 1 < len(piece.words) and piece.words[i] in p.during | p.bounds | p.afar)

    def of_somebody(self, who: frozenset[str], contrary: Contrary) -> bool:
        """Are those whose state it would be people, in a matter of a thing?"""
        named = any(g[0] == ANYTHING for g in contrary.subjects)  # a matter of whatever there is: of people whom nobody names too
        return who <= self.scene.people_named or (not named and all(self.scene.actor[w].kind == "person" for w in who))

    def counts_some(self, place: Span, piece: Piece, i: int, contrary: Contrary) -> bool:
        """Does a word say that it is told of some of many: not `drie weken`, `geen enkele`, `het aantal stijgt`?"""
        words, p = piece.words, self.p
        some = (words[i] in p.few or words[i].isdigit()) and not any(words[i] in group for group in contrary.subjects)
        return some and not (i and words[i - 1] in p.none_of) and not self.timed_at(place, piece, i) and not self.is_age(place, piece, i)

    def is_age(self, place: Span, piece: Piece, i: int) -> bool:
        """Is a number how old somebody is: `een man van 31`, and not `een groep van 31`?"""
        words, p = piece.words, self.p
        if i < 2 or words[i - 1] not in p.genitive:
            return False
        kind = self.scene.case.actor
        return any(kind[m[3]].kind == "person" for m in self.covering(place.start + piece.spots[i - 2][0]))

    def passage(self, place: Span, claim: Claim | None, clause: Span) -> Span:
        """What is shown of a state: what somebody says, or the sentence; of a long one the clause."""
        if len(self.scene.said(place)) > SENTENCE:
            return clause
        return claim.span if claim is not None and place.contains(claim.span) else place

    def content(self, place: Span, piece: Piece, at: frozenset[int] = frozenset()) -> frozenset[str]:
        """The words of a clause that may name what it is about, but for the state, times and what another noun is of."""
        timed = {i for i, (s, _) in enumerate(piece.spots) if self.is_time(place.start + s)}
        return frozenset(w for i, w in enumerate(piece.words) if i not in at | timed and self.carries(w))

    def of_class(self, words: Iterable[str], contrary: Contrary) -> frozenset[str]:
        """The groups of nouns that are one thing in this matter, of which there is one: by the first of the group."""
        found = {group for w in words for group in self.matters.groups(contrary.name, w)}
        return frozenset(found | {g[0] for g in contrary.subjects if g[0] == ANYTHING})

    def turns(self, no: int, at: frozenset[int], words: Sequence[str]) -> bool:
        """Does a negation turn the state into its contrary?"""
        p, after = self.p, words[no + 1 : no + 2]
        if words[no] in p.prepositions:  # `zonder handlangers`, and not `zonder stroom zat de stad dicht`
            first = min(at)
            return first - no == 1 or (first - no == 2 and (words[no + 1] in p.articles or words[no + 1].endswith("e")))
        if after and after[0] in p.not_denied and words[no] not in p.none_of:
            return False  # `niet enkel`, and not `geen enkel`
        return bool(after and after[0] in p.mention) or min(abs(no - i) for i in at) <= BEFORE

    def claim(self, start: int, end: int) -> Claim | None:
        """The claim that the words of a state are of: the shortest that holds them."""
        inside = [c for c in self.claims if c.span.start <= start and end <= c.span.end]
        return min(inside, key=lambda c: (c.span.end - c.span.start, c.id), default=None)

    def wishes(self, claim: Claim, who: frozenset[str]) -> bool:
        """Does somebody want or hope what he is said to say, and that of others: `de raad eist dat hij opstapt`?"""
        cue, text = claim.cue, self.reading.report.text
        said = tokens(text[cue.start : max(cue.end, claim.span.start)]) if cue else ()
        return self.scene.speaker(claim.id) not in who and any(w in self.p.future or w.startswith(self.p.wishing) for w in said)

    def client(self, claim: Claim) -> frozenset[str]:
        """Whom somebody speaks for: the one person named in `de advocaat van Arend Bol`."""
        if claim.speaker not in self.scene.who:
            return frozenset()
        speaker = self.scene.actor[self.scene.who[claim.speaker]]
        words = {w for m in speaker.mentions if m.span.report == claim.span.report for w in WORD.findall(self.scene.case.quote(m.span))}
        cast = {a.id: self.scene.who[a.id] for a in self.reading.actors if self.scene.who.get(a.id) in self.scene.people_named}
        named = {cast[a] for a in sorted(cast) if self.scene.case.actor[a].name.split()[-1] in words and cast[a] != speaker.id}
        return frozenset(named) if len(named) == 1 else frozenset()

    def inside(self, claim: Claim | None, place: Span, before: list[tuple[Piece, bool]], contrary: Contrary) -> list[tuple[Piece, bool]]:
        """The clauses before one that may name what it is of: a thing is not named where it is said who speaks of it."""
        if claim is None or contrary.person or not place.contains(claim.span):
            return before
        return [x for x in before if place.start + x[0].spots[-1][1] > claim.span.start]

    def carries(self, word: str) -> bool:
        """Does a word carry meaning?"""
        p = self.p
        return len(word) > 2 and word not in p.small_words and word not in self.empty

    def subject(
        self, place: Span, piece: Piece, before: list[tuple[Piece, bool]], at: frozenset[int], contrary: Contrary
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Whose state it is, and the nouns and names for what it is the state of.

        They stand in the clause, else in one before it, those that tell no state first, else behind a preposition: `de vrijlating van Bol`.
        """
        p = self.p
        direct, beside = self.nouns(place, piece, at, frozenset() if contrary.person else at)
        if contrary.person and (behind := self.behind_noun(piece, at)):
            owner = self.meant(place, piece, behind, at, contrary)
            if owner[0] and all(self.scene.actor[w].kind in {"person", "group"} for w in owner[0]):
                return owner
        if contrary.person and self.done_to_others(place, piece, at):
            return NOTHING
        found = self.meant(place, piece, direct, at, contrary)
        if piece.aside is not None and any(found):
            more = self.meant(place, piece.aside, self.nouns(place, piece.aside, frozenset())[0], frozenset(), contrary)
            found = found[0] | more[0], found[1] | more[1]
        if not any(found) and before and piece.opener in p.relatives | p.clausal & p.anaphors:  # `voor schipper Bol, die bezweek`
            last = before[0][0]
            found = self.meant(place, last, self.last_phrase(place, last), frozenset(), contrary)
        for earlier, _ in sorted(before, key=lambda x: x[1]):
            if not any(found):
                found = self.meant(place, earlier, self.nouns(place, earlier, frozenset())[0], frozenset(), contrary)
                for head in self.beside(earlier, before) if any(found) else ():
                    more = self.meant(place, head, self.nouns(place, head, frozenset())[0], frozenset(), contrary)
                    found = found[0] | more[0], found[1] | more[1]
        return found if any(found) or not contrary.person else self.meant(place, piece, beside, at, contrary)

    def behind_noun(self, piece: Piece, at: frozenset[int]) -> list[int]:
        """The places of the words for whose state it is, behind a noun that tells it or stands for them: `de zoektocht naar Bol`."""
        p, words = self.p, piece.words
        ends = p.prepositions | p.afar | p.copulas | p.having
        for i, word in enumerate(words[:-2]):
            if word in p.possessives and words[i + 1] in p.stands_for:
                return [i]
            ties = i + 1 in at or word in p.stands_for or (i in at and word not in self.matters.verbs)
            behind = list(takewhile(lambda j: words[j] not in ends and j not in at, range(i + 2, len(words))))
            if ties and behind and words[i + 1] in p.genitive | p.aimed:
                return behind
        return []

    def beside(self, piece: Piece, before: list[tuple[Piece, bool]]) -> list[Piece]:
        """The clause that a piece without a verb stands beside, between commas: `de schipper, een Egyptenaar van 29, is gepakt`."""
        verbs = self.matters.verbs | self.p.copulas | self.p.having
        if piece.opener or piece.words[0] not in self.p.articles or not verbs.isdisjoint(piece.words):
            return []
        return [x for x, _ in before[next(i for i, x in enumerate(before) if x[0] is piece) + 1 :]][:1]

    def last_phrase(self, place: Span, piece: Piece) -> list[int]:
        """The places of the words of the last phrase of a clause, which a clause that begins with `die` tells of."""
        p = self.p
        out: list[int] = []
        for i in range(len(piece.words) - 1, -1, -1):
            word, start = piece.words[i], place.start + piece.spots[i][0]
            if self.covering(start):
                out.insert(0, i)
                continue
            if word in p.prepositions | p.afar | p.copulas | p.having or self.is_time(start):
                break
            out.insert(0, i)
        return out

    def meant(
        self, place: Span, piece: Piece, spots: list[int], at: frozenset[int], contrary: Contrary
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Those whom some words of a clause mean, and the nouns among them."""
        agents, words = self.agents(place, piece, at, spots), piece.words
        starts = {i: place.start + piece.spots[i][0] for i in spots}
        text = self.reading.report.text
        telling = {place.start + piece.spots[i][1] for i in at}
        found = [f for i in spots if (f := self.mention(starts[i])) and f[3] in self.scene.who]
        found = [f for f in found if f[1] not in telling or self.of_people(f[3])]  # `verliet de gevangenis`
        actors = [f for f in found if not {text[f[1] - 1], text[f[1] : f[1] + 1]} & {*self.p.genitives}]  # `Jans' chauffeur`
        if contrary.person:  # `hun chauffeur`, and not `zijn toestand`
            owners = {starts[i] for i in spots if self.owns(piece, i, at)}
            actors = [f for f in actors if f[0] not in owners]
        kind = self.scene.case.actor
        others = [f for f in actors if f[3] not in agents]
        if contrary.person:
            people = [f for f in actors if kind[f[3]].kind in {"person", "group"}]
            actors = [f for f in others if f in people] or others or people
            doers = agents - {f[3] for f in actors}
        else:
            actors = others
            passive = not self.p.copulas.isdisjoint(words)
            doers = agents if passive else agents | self.doing
        nouns = [i for i in spots if self.carries(words[i]) and self.is_noun(words[i])]
        own = [i for i in nouns if not any(f[3] in doers for f in self.covering(starts[i]))]
        if not contrary.person:  # `een Noors schip` is no Norway
            own = [i for i in own if not self.scene.case.place_of(piece.written[i])] or own
        who = frozenset(self.scene.who[f[3]] for f in actors)
        called = {w for f in actors for w in self.words_for(f[3])} if contrary.person else set()
        if not (contrary.person and who):  # `de politie pakte een man op` is not of the police
            own = own or nouns
        return who, self.called_too(frozenset(words[i] for i in own)) | called

    def owns(self, piece: Piece, i: int, at: frozenset[int]) -> bool:
        """Does a word say whose somebody is, of whom the clause tells: `haar broer`, and not `haar toestand`?"""
        words, p = piece.words, self.p
        behind = words[i + 1 : i + 2]
        stands = not behind or i + 1 in at or behind[0] in p.stands_for or not self.carries(behind[0]) or not self.is_noun(behind[0])
        return words[i] in p.possessives and not stands

    def words_for(self, actor: str) -> frozenset[str]:
        """The names and nouns by which the report calls an actor, and the last words of its roles over reports."""
        if actor not in self._words:
            mentions = self.scene.case.actor[actor].mentions
            told = [(m.form, self.scene.case.quote(m.span)) for m in mentions]
            told += [("nominal", self.before_comma(m.span.start)) for m in mentions if m.form == "nominal"]
            called = [
                (form, [w for part in text.split(",") for w in WORD.findall(part)[-1:]] if form == "nominal" else WORD.findall(text))
                for form, text in told
            ]  # fmt: skip
            names = [w for form, words in called if form == "name" for w in words if w[:1].isupper()]
            nouns = [w for form, words in called if form == "nominal" for w in words]
            roles = [w for r in self.scene.actor[self.scene.who[actor]].roles for w in WORD.findall(r.role)[-1:]]
            self._words[actor] = frozenset(w for w in map(fold, (*names, *nouns, *roles)) if self.carries(w))
        return self._words[actor]

    def before_comma(self, start: int) -> str:
        """Whom a mention stands beside: `de gijzelnemer` before `, een oud-militair`."""
        text, end = self.reading.report.text, start - 2
        near = (m for m in self.mentions[max(0, bisect_left(self.begins, start) - 4) : bisect_left(self.begins, start)] if m[1] == end)
        found = next((m for m in near if text[end:start] == ", " and m[2] == "nominal"), None)
        return text[found[0] : found[1]] if found else ""

    def nouns(
        self, place: Span, piece: Piece, at: frozenset[int], noun: frozenset[int] = frozenset()
    ) -> tuple[list[int], list[int]]:
        """The places of the words that something may be said of, and of those behind a preposition, unless they are what a `noun` is of."""
        p, words = self.p, piece.words
        direct: list[int] = []
        beside: list[int] = []
        after = by = False
        for i, word in enumerate(words):
            if word in p.doer:
                after, by = True, True
            elif word in p.prepositions | p.afar:
                by = False
                after = not (word in p.genitive and i and (words[i - 1] in p.parts or i - 1 in noun))  # `een van de mannen`
            elif i in at or word in p.copulas | p.having or self.is_time(place.start + piece.spots[i][0]):
                after = False
            else:
                if not (after and by):  # `door een schutter`
                    (beside if after else direct).append(i)
                adjective = word.endswith("e") and i + 1 < len(words) and self.may_name(piece, i + 1)
                name = i + 1 < len(words) and piece.written[i + 1][:1].isupper()
                if after and word not in p.articles | p.possessives | p.small_words and not adjective and not name:
                    after = False
        return direct, beside

    def may_name(self, piece: Piece, i: int) -> bool:
        """May a word be the noun that an adjective before it is of: `de gezonken boot`, and not `de provincie een`?"""
        p = self.p
        small = p.articles | p.possessives | p.prepositions | p.afar | p.copulas | p.having
        return piece.written[i][:1].islower() and piece.words[i] not in small

    def owned(self, words: Sequence[str], at: frozenset[int]) -> set[int]:
        """The places of what another noun is of, unless that noun tells the state: the ship in `de eigenaar van het schip`."""
        p, out = self.p, set()
        for i, word in enumerate(words):
            if word in p.genitive and i and words[i - 1] not in p.parts and i - 1 not in at:
                rest = range(i + 1, len(words))
                out |= set(takewhile(lambda j: words[j] not in p.prepositions | p.copulas | p.having, rest))
        return out

    def by(self, piece: Piece) -> frozenset[str]:
        """The names behind `door`."""
        at = next((i for i, w in enumerate(piece.words) if w in self.p.doer), len(piece.words))
        behind = takewhile(lambda w: w[:1].isupper() or fold(w) in self.p.articles, piece.written[at + 1 :])
        return frozenset(map(fold, behind)) - self.p.articles

    @cached_property
    def empty(self) -> frozenset[str]:
        """Words that do not say what a state is of."""
        p = self.p
        small = p.negations | p.modal | p.changes | p.still | p.manner | p.prepositions | p.afar
        return small | p.people | p.pronouns | p.persons | p.parts

    @cached_property
    def lead(self) -> frozenset[str]:
        """The words of the first two sentences."""
        first = self.scene.case.sentences(self.reading.report.id)[:2]
        return frozenset(w for s in first for w in self.scene.said(s))

    def is_noun(self, word: str) -> bool:
        """May a word be a noun, and is it no form of a verb and no word for a state?"""
        participle = word.endswith(self.p.participle[1]) and word.startswith(self.matters.participles)
        return word not in self.matters.telling and word not in self.p.light and not participle

    def is_time(self, spot: int) -> bool:
        return any(s <= spot < e for s, e in self.timed)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """The names that the report writes: words with a capital, but for the first of a sentence."""
        report = self.reading.report
        first = {s.start for s in self.scene.case.sentences(report.id)}
        found = WORD.finditer(report.text, report.body)
        inside = {fold(m[0]) for m in found if m[0][:1].isupper() and len(m[0]) > 2 and m.start() not in first}
        return frozenset(inside | {n for n, _ in self.scene.stories.cast[report.id].names}) - self.p.small_words

    def called_too(self, nouns: frozenset[str]) -> frozenset[str]:
        """The nouns, and what the report calls the same: `reddingsschip Albatros`, `het schip`."""
        nouns |= {part for w in nouns if w.split("-")[0] in self.parties for part in w.split("-")}
        kin = ((noun, names) for noun, names in self.called.items() if any(w in names or noun.endswith(w) for w in nouns))
        return nouns | {n for noun, names in kin for n in (noun, *names)}

    @cached_property
    def parties(self) -> frozenset[str]:
        """The folded words of the names of who may act: `FBW` in `de FBW-staking`."""
        return frozenset(fold(w) for a in self.reading.actors if a.id in self.doing for w in WORD.findall(a.name))

    def events(self, place: Span, piece: Piece, at: frozenset[int]) -> list[Event]:
        """The acts that the words of a state tell."""
        found = []
        for i in at:
            spot = place.start + piece.spots[i][0]
            j = bisect_left(self.acts, (spot, ""))
            while j < len(self.acts) and self.acts[j][0] == spot:
                found.append(self.of[self.acts[j][1]])
                j += 1
        return found

    def agents(self, place: Span, piece: Piece, at: frozenset[int], spots: Sequence[int]) -> frozenset[str]:
        """Those who bring a state about, and whose state it is not: who arrests another that is named in the clause."""
        there = {f[3] for i in spots if (f := self.mention(place.start + piece.spots[i][0]))}
        acts = (e for e in self.events(place, piece, at) if there & set(e.whom) and not set(e.who) & set(e.whom))
        return frozenset(w for e in acts for w in e.who)

    def done_to_others(self, place: Span, piece: Piece, at: frozenset[int]) -> bool:
        """Does somebody in the clause do it to one who is not known: `P. doodde een meisje`?"""
        active = self.p.copulas.isdisjoint(piece.words)
        return active and any(e.type in HARM and e.who and not e.whom for e in self.events(place, piece, at))

    def mention(self, start: int) -> Found | None:
        """The mention that begins at a place."""
        i = bisect_left(self.begins, start)
        return self.mentions[i] if i < len(self.mentions) and self.mentions[i][0] == start else None

    def covering(self, start: int) -> list[Found]:
        """The mentions of names and nouns that a word stands in."""
        i = bisect_left(self.begins, start + 1)
        return [m for m in self.mentions[max(0, i - 6) : i] if m[0] <= start < m[1] and m[2] != "pronoun"]

    def of_people(self, actor: str) -> bool:
        return self.scene.case.actor[actor].kind in {"person", "group"}

    def places(self, start: int, end: int) -> frozenset[str]:
        """Folded beginnings of the places that a clause names."""
        at = (self.scene.case.actor[a] for a in self.scene.case.mentions(Span(self.reading.report.id, start, end)))
        named = (a for a in at if a.kind == "place" and a.name[:1].isupper() and self.scene.who.get(a.id) in self.scene.named)
        return frozenset(fold(a.name)[:PLACE] for a in named)

    def of_a_time(self, spot: int) -> bool:
        """Does a time say which of many a noun means: `de uitslag van zondag`?"""
        before = WORD.findall(self.reading.report.text[max(0, spot - 12) : spot])
        return bool(before) and fold(before[-1]) in self.p.genitive

    def when(self, start: int, end: int) -> When:
        """The one day that a clause names for what it tells."""
        inside = [w for s, e, w in self.times if start <= s and e <= end and not self.of_a_time(s)]
        return inside[0] if len(inside) == 1 else UNKNOWN


def _last(told: Words) -> tuple[int, int]:
    """Where the words of a state end, and how many they are."""
    return told.last, len(told.at)
