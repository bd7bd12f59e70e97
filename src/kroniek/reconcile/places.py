"""Where the places of a chronicle are: every place that a name can stand for, and which one the reports mean, with the reason.

What a report says goes first (`Tripoli in Libanon`, `het Libanese Tripoli`), then the country that the same reports name, then
size. A name that nothing decides keeps its candidates and is called unsure; reports that say different things choose none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from kroniek.lang.shapes.names import PlaceName
from kroniek.reconcile.case import Case
from kroniek.reconcile.why import Because, Told, because
from kroniek.records import Actor, Candidate, Judgement, PlaceGuess, Span

FAR = 1.5
"""A place that is so many powers of ten bigger than the next one is meant without more: nobody explains Amsterdam."""
NEAR = 0.5
"""The same where the biggest one lies in a country whose own papers these are."""
OFTEN = 2
"""Mentions of a country, and how many times those of its rival, from which on a story is set there."""
CITY = 5.5
"""From that size on a place is known without its country: some three hundred thousand inhabitants."""
REACH = 24
"""Characters between a place and what it lies in, at the most."""

Choice = tuple[int | None, Judgement, Because]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a report says that a place lies in: a country, an actor, and the words; a comma alone (not plain) may also list."""

    country: str
    within: str
    span: Span
    plain: bool


def find_places(case: Case, who: dict[str, str], actors: Iterable[Actor]) -> tuple[PlaceGuess, ...]:
    """A guess for each chronicle actor that is a place or state of which a candidate is known, by actor."""
    places = _Places(case, who, [a for a in actors if a.kind in {"place", "state"}])
    return tuple(guess for name in sorted(places.actor) if (guess := places.guess(name)))


class _Places:
    """The places of a chronicle, and where each is mentioned."""

    def __init__(self, case: Case, who: dict[str, str], actors: list[Actor]) -> None:
        self.case, self.words = case, case.places
        self.actor = {a.id: a for a in actors}
        self.candidates = {a.id: self._candidates(a) for a in actors}
        self.country = {a.id: country for a in actors if (country := _country(self.candidates[a.id]))}
        self.at: dict[str, list[tuple[Span, str]]] = defaultdict(list)
        for a in actors:
            for span in {m.span for m in a.mentions if m.form != "pronoun"}:
                self.at[span.report].append((span, a.id))
        for found in self.at.values():
            found.sort()
        self.starts = {report: [span.start for span, _ in found] for report, found in self.at.items()}
        self.roles: dict[str, list[tuple[Span, str]]] = {
            a.id: sorted((r.span, of) for r in a.roles if r.of and (of := who.get(r.of, r.of)) in self.actor and of != a.id) for a in actors
        }
        self.named = {report: Counter(a for _, a in found if a in self.country) for report, found in self.at.items()}
        self.told = cache(self._told)
        self.named_beside = cache(self._named_beside)
        self.inside: dict[Span, str] = {span: of for roles in self.roles.values() for span, of in roles}

    def _candidates(self, actor: Actor) -> tuple[PlaceName, ...]:
        """What the first of its names that the tables know can stand for; of a state, states if there are."""
        shown = Counter(self.case.quote(m.span) for m in actor.mentions if m.form == "name")
        for form in (actor.name, *sorted(shown, key=lambda s: (-shown[s], s))):
            found = next((c for f in self._bare(form) if (c := self.words.candidates(f))), ())
            if found:
                states = tuple(p for p in found if p.kind == "state") if actor.kind == "state" else ()
                return states or found
        return ()

    def _bare(self, form: str) -> Iterator[str]:
        yield form
        for ending in self.words.genitives:
            if form.endswith(ending):
                yield form[: -len(ending)]

    def guess(self, actor: str) -> PlaceGuess | None:
        """Where an actor is, or where that is that it lies in."""
        found = self.candidates[actor]
        if found:
            within = self._within(self.told(actor))
            chosen, judgement, reason = self._choose(actor, found, self.told(actor))
        elif (of := next((of for _, of in self.roles[actor]), None)) and (found := self.candidates[of]):
            within = of
            chosen, judgement, about = self._choose(of, found, self.told(of))
            reason = because("place_inside", name=self.actor[of].name, why=["all", about])
        else:
            return None
        candidates = tuple(
            Candidate(name=p.name, kind=p.kind, country=p.country, latitude=p.latitude, longitude=p.longitude, weight=p.weight)
            for p in found
        )
        said = self.case.why(reason[0], **reason[1])
        return PlaceGuess(
            actor=actor, within=within, candidates=candidates, chosen=chosen, judgement=judgement, reason=said.sentence, key=said.key,
            values=said.values,
        )  # fmt: skip

    def _within(self, told: list[Said]) -> str | None:
        """What all reports say it lies in, the nearest: `Florence in Alabama in de Verenigde Staten` lies in Alabama."""
        found = {x.within for x in told}
        found -= {of for name in found for _, of in self.roles[name]}
        return min(found) if len(found) == 1 else None

    # which one

    def _choose(self, actor: str, found: tuple[PlaceName, ...], told: list[Said]) -> Choice:
        """The candidate that is meant, how sure that is, and why."""
        name = found[0].name
        known = [x for x in told if any(p.country == x.country for p in found)]
        strange = [x for x in told if x.plain and x not in known]
        if strange and not known and found[0].kind == "place":
            return None, "unsure", because("place_strange", name=name, words=self.case.quote(strange[0].span))
        if len(found) == 1:
            return self._alone(actor, found, known)
        return self._as_told(found, known) if known else self._untold(actor, found)

    def _alone(self, actor: str, found: tuple[PlaceName, ...], known: list[Said]) -> Choice:
        """The one place that we know by a name, unless the reports are about quite another country."""
        name, place = found[0].name, found[0]
        if not known and (land := self._elsewhere(actor, found)):
            return 0, "unsure", because("place_elsewhere", name=name, land=["land", land], others=["lands", [place.country, 1]])
        return 0, "same", because("place_state" if place.kind == "state" else "place_only", name=name)

    def _as_told(self, found: tuple[PlaceName, ...], known: list[Said]) -> Choice:
        """The candidate in the country that reports name; none when they name several."""
        name, lands = found[0].name, {x.country for x in known}
        if len(lands) > 1:
            quoted = ", ".join(dict.fromkeys(f"‘{self.case.quote(x.span)}’" for x in known))
            return None, "unsure", because("place_torn", name=name, others=quoted)
        chosen, sure = _biggest(found, known[0].country)
        others = _others(tuple(p for i, p in enumerate(found) if i != chosen and p.country == known[0].country))
        said = because("place_told" if sure else "place_told_land", name=name, words=self.case.quote(known[0].span), others=others)
        return chosen, "same" if sure else "unsure", said

    def _untold(self, actor: str, found: tuple[PlaceName, ...]) -> Choice:
        """By size, and by what else the reports name."""
        name, others = found[0].name, _others(found[1:])
        bigger = found[0].weight - found[1].weight
        if bigger >= FAR:
            return 0, "same", because("place_largest", name=name, others=others)
        land, count = self._story(actor, found)
        if land:
            chosen, sure = _biggest(found, land)
            rest = _others(tuple(p for i, p in enumerate(found) if i != chosen))
            said = because("place_story", name=name, land=["land", land], count=str(count), others=rest)
            return chosen, "same" if sure else "unsure", said
        if found[0].country in self.words.home and bigger >= NEAR:
            return 0, "same", because("place_home", name=name, others=others)
        if about := self._elsewhere(actor, found):
            lands = [[land, 1] for land in dict.fromkeys(p.country for p in found)]
            return None, "unsure", because("place_elsewhere", name=name, land=["land", about], others=["lands", *lands])
        return 0, "unsure", because("place_open", name=name, others=others)

    def _story(self, actor: str, found: tuple[PlaceName, ...]) -> tuple[str | None, int]:
        """The country of one candidate that the reports of an actor name often, and its rivals hardly."""
        lands, count = {p.country for p in found if p.country}, self.named_beside(actor)
        ranked = sorted(lands, key=lambda land: (-count[land], land))
        second = count[ranked[1]] if len(ranked) > 1 else 0
        first = count[ranked[0]] if ranked else 0
        return (ranked[0], first) if first >= max(OFTEN, OFTEN * second) else (None, 0)

    def _elsewhere(self, actor: str, found: tuple[PlaceName, ...]) -> str | None:
        """The country that the reports of a small place are about, when they never name one that we know it in."""
        lands, count = {p.country for p in found}, self.named_beside(actor)
        if found[0].weight >= CITY or lands & self.words.home or lands & count.keys():
            return None
        best = max(sorted(count), key=lambda land: count[land], default="")
        return best if count[best] > OFTEN else None

    def _named_beside(self, actor: str) -> Counter[str]:
        """How often the reports of an actor name each country, or another place that lies in it."""
        count: Counter[str] = Counter()
        for report in {m.span.report for m in self.actor[actor].mentions} & self.named.keys():
            for other, n in self.named[report].items():
                if other != actor:
                    count[self.country[other]] += n
        return count

    # what a report says

    def _told(self, actor: str) -> list[Said]:
        """What reports say an actor lies in, in order of their places."""
        found = [(span, of, True) for span, of in self.roles[actor]]
        for m in sorted(self.actor[actor].mentions, key=lambda m: m.span):
            if m.form == "name":
                found += self._beside(m.span, actor)
        told = [Said(country=self.country[of], within=of, span=span, plain=plain) for span, of, plain in found if of in self.country]
        return sorted(told, key=lambda x: (x.span, x.within))

    def _beside(self, span: Span, actor: str) -> Iterator[tuple[Span, str, bool]]:
        """What a mention stands beside: an adjective before it or in it, a container behind it."""
        text = self.case.report[span.report].text
        found, starts = self.at[span.report], self.starts[span.report]
        first, last = (bisect_left(starts, start) for start in (span.start - 2 * REACH, span.end + REACH))
        for other, name in found[first:last]:
            if name == actor:
                continue
            if span.contains(other) and other.end < span.end:
                yield span, name, True
            elif span.end < other.start and (gap := _bare(text[span.end : other.start])) in self.words.between:
                closed = other.end + (text[span.end : other.end + 1].count(")") == text[span.end : other.start].count("(") == 1)
                yield Span(span.report, span.start, closed), self._container(other, name), gap != self.words.comma
            elif other.end < span.start and _bare(text[other.end : span.start]) in self.words.nouns and self._adjective(other, name):
                yield Span(span.report, other.start, span.end), name, True

    def _container(self, span: Span, actor: str) -> str:
        """Who is meant behind a place: the actor, or what that lies in when nobody knows it: `het noorden van Venezuela`."""
        return actor if actor in self.country else self.inside.get(span, actor)

    def _adjective(self, span: Span, actor: str) -> bool:
        """Is a state or region mentioned by something else than its name: `Libanese`?"""
        return not self.words.candidates(self.case.quote(span)) and bool(self.candidates[actor])


def _country(found: tuple[PlaceName, ...]) -> str | None:
    """The country of a name that says one: all candidates lie in it, or the others are far smaller."""
    if not found:
        return None
    return found[0].country if all(p.country == found[0].country or p.weight + FAR <= found[0].weight for p in found) else None


def _others(found: tuple[PlaceName, ...]) -> Told:
    """Candidates by country: `Libanon, Verenigde Staten (4)`."""
    return ["lands", *([land, n] for land, n in Counter(p.country for p in found).items())]


def _biggest(found: tuple[PlaceName, ...], country: str) -> tuple[int, bool]:
    """The biggest candidate in a country, and whether that country has no other that is nearly as big."""
    there = [i for i, p in enumerate(found) if p.country == country]
    return there[0], len(there) == 1 or found[there[0]].weight - found[there[1]].weight >= NEAR


def _bare(gap: str) -> str:
    """What stands between two mentions, without white space around it."""
    return " ".join(gap.split())
