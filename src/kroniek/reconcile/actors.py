"""Who is who over reports: names, spellings, surnames, institutions, each join with its evidence.

People join by full name; a surname alone joins a full name that has no rival and shares something else with it. States, places
and organisations join by name. What has no name (`de minister`, `demonstranten`) stays within its report, unless its words name
a country's own institution (`het Venezolaanse leger`) or are the same words with a name in them (`de Duitse ambassade`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kroniek.reconcile.case import Case
from kroniek.reconcile.merge import Groups, merge
from kroniek.reconcile.why import Why, linked
from kroniek.reconcile.words import WORD, Sounds, fold, tokens
from kroniek.records import Actor, Judgement, Kind, Link, Role

FAMILY: dict[str, str] = {"person": "person", "state": "land", "place": "land", "organisation": "body", "group": "body"}
PLAIN = 3
"""Reports that name somebody in full from which on a surname alone is taken for that one, when hardly anybody else has it."""
COMMON = 0.05
"""An actor named in more than this share of the reports (and in more than 20) tells nothing about who else is meant."""
ABBREVIATION = re.compile(r"\(([A-Z][A-Za-z]{1,6})\)")
BEFORE = re.compile(r"(?:[\w’'-]+ ){1,8}$")
"""The words right before an abbreviation, which it may stand for."""
ROOM = 400
"""Characters in which they stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What one report shows of an actor, ready to compare."""

    id: str
    report: str
    family: str
    words: tuple[str, ...]
    """Folded words of the name, without article and genitive."""
    shown: str
    named: bool
    roles: frozenset[str]


def profile(actor: Actor, case: Case) -> Profile:
    """An actor's profile."""
    return Profile(
        id=actor.id, report=case.home[actor.id], family=FAMILY[actor.kind], words=name_words(actor.name, case), shown=actor.name,
        named=any(m.form == "name" for m in actor.mentions), roles=frozenset(fold(r.role) for r in actor.roles),
    )  # fmt: skip


def name_words(name: str, case: Case) -> tuple[str, ...]:
    """The words of a name that tell it apart: `de Venezolaanse regering's` gives `venezolaanse`, `regering`."""
    if name not in case.name_words:
        case.name_words[name] = _name_words(name, case)
    return case.name_words[name]


def _name_words(name: str, case: Case) -> tuple[str, ...]:
    words = [_bare(fold(w), case.phrases.genitives) for w in WORD.findall(name)]
    while len(words) > 1 and words[0] in case.phrases.articles and not (words[0] == "de" and name[:2] == "De" and len(words) == 2):
        words = words[1:]
    return tuple(w for w in words if w)


def _bare(word: str, genitives: tuple[str, ...]) -> str:
    for ending in genitives:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)]
    return word


def join_actors(case: Case, copy_of: dict[str, str], decided: Sequence[Link]) -> tuple[Groups, list[Link]]:
    """The actors over reports as groups, and the links that made them."""
    profiles = [profile(a, case) for _, a in sorted(case.actor.items())]
    context = _contexts(profiles, len(case.readings))
    people = _People([p for p in profiles if p.family == "person" and p.named and _called(p, case)], case, context)
    links = people.links()
    links += _same_names([p for p in profiles if p.family != "person" and p.words and _telling(p)], case)
    links += _institutions([p for p in profiles if p.family == "body"], case)
    links += _abbreviations(profiles, case)
    links += _initials(profiles, case)
    links += _copies(profiles, copy_of, case)
    links = _one_a_pair(links)
    return merge(links, decided, lambda a, b: _same_family(a, b, case)), links


def _one_a_pair(links: Iterable[Link]) -> list[Link]:
    best: dict[tuple[str, str], Link] = {}
    for link in sorted(links, key=lambda x: (x.left, x.right, -x.score, x.reason)):
        best.setdefault((link.left, link.right), link)
    return list(best.values())


def _same_family(a: list[str], b: list[str], case: Case) -> bool:
    return {FAMILY[case.actor[x].kind] for x in a} == {FAMILY[case.actor[x].kind] for x in b}


def _called(p: Profile, case: Case) -> bool:
    """Is it a name, and not a small word with a capital or a word for somebody (`PvdA-leider`, `VVD'ers`)?"""
    if not p.words or all(w in case.phrases.small_words or w in case.phrases.articles or len(w) < 2 for w in p.words):
        return False
    return len(p.words) > 1 or not re.search(r"[-'’][a-z]", p.shown)


def _telling(p: Profile) -> bool:
    """Does the name itself tell who is meant: a name, or words with one in them?"""
    if p.family == "land":
        return p.shown[:1].isupper()
    return p.named or any(w[:1].isupper() for w in WORD.findall(p.shown)[1:]) or (p.shown[:1].isupper() and len(p.words) > 1)


def _contexts(profiles: Sequence[Profile], reports: int) -> dict[str, frozenset[tuple[str, str]]]:
    """For each report the named actors in it that are not in too many others; people by surname."""
    named = defaultdict(set)
    for p in profiles:
        if p.named and p.words:
            named[p.report].add((p.family, p.words[-1] if p.family == "person" else " ".join(p.words)))
    often = Counter(key for keys in named.values() for key in keys)
    limit = max(20, COMMON * reports)
    return {report: frozenset(k for k in keys if often[k] <= limit) for report, keys in named.items()}


def _link(a: str, b: str, judgement: Judgement, score: float, because: Why) -> Link:
    return linked("actor", a, b, judgement, score, because)


# ---- people -------------------------------------------------------------------------------------------------------


class _Person:
    """One full name over reports, and what is seen beside it."""

    def __init__(self, first: Profile) -> None:
        self.words = first.words
        self.members = [first]
        self.roles = set(first.roles)
        self.beside: set[tuple[str, str]] = set()
        self.full = 1

    def add(self, p: Profile) -> None:
        self.members.append(p)
        self.roles |= p.roles


class _People:
    """Links between people: full names first, then spellings, then surnames."""

    def __init__(self, people: list[Profile], case: Case, context: dict[str, frozenset[tuple[str, str]]]) -> None:
        self.case = case
        self.sounds = Sounds(case.phrases)
        self.context = context
        self.full = [p for p in people if len(self._main(p.words)) > 1]
        self.short = [p for p in people if len(self._main(p.words)) == 1]

    def _main(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(w for w in words if w not in self.case.phrases.name_particles)

    def _beside(self, p: Profile) -> frozenset[tuple[str, str]]:
        return self.context.get(p.report, frozenset()) - {(p.family, p.words[-1])}

    def links(self) -> list[Link]:
        """All links between the people of the case."""
        links: list[Link] = []
        persons = self._by_full_name(links)
        self._by_spelling(persons, links)
        self._by_surname(persons, links)
        return links

    def _by_full_name(self, links: list[Link]) -> list[_Person]:
        """People with the same full name are one, but for namesakes with other offices and other company."""
        known: dict[tuple[str, ...], list[_Person]] = {}
        for p in self.full:
            same = known.setdefault(p.words, [])
            beside = self._beside(p)
            for person in same:
                if not self._namesakes(p, beside, person):
                    links.append(_link(person.members[0].id, p.id, "same", 0.95, self.case.why("same_name", name=p.shown)))
                    person.add(p)
                    person.full += 1
                    person.beside |= beside
                    break
                links.append(_link(person.members[0].id, p.id, "unsure", 0.5, self.case.why("namesakes", name=p.shown)))
            else:
                person = _Person(p)
                person.beside |= beside
                same.append(person)
        return [person for words in sorted(known) for person in known[words]]

    @staticmethod
    def _namesakes(p: Profile, beside: frozenset[tuple[str, str]], person: _Person) -> bool:
        return bool(p.roles and person.roles and not p.roles & person.roles and not beside & person.beside)

    def _by_spelling(self, persons: list[_Person], links: list[Link]) -> None:
        """Names that sound the same and share an office or company: Sergey and Sergej, Chavez and Chávez, a slip of the pen."""
        blocks = defaultdict(list)
        for person in persons:
            main = self._main(person.words)
            blocks[self.sounds.skeleton(main[0])[:1], self.sounds.skeleton(main[-1])].append(person)
        for block in blocks.values():
            for i, person in enumerate(block):
                for other in block[max(0, i - 20) : i]:
                    self._spelling(other, person, links)

    def _spelling(self, a: _Person, b: _Person, links: list[Link]) -> None:
        x, y = self._main(a.words), self._main(b.words)
        if a.words == b.words or not self._alike(x[-1], y[-1]) or not (self._alike(x[0], y[0]) or _initial(x[0], y[0])):
            return
        shared = self._shared(a.roles & b.roles, a.beside & b.beside)
        left, right = a.members[0], b.members[0]
        if shared:
            reason = self.case.why("same_sound", left=left.shown, right=right.shown, shared=shared)
            links.append(_link(left.id, right.id, "same", 0.85, reason))

    def _alike(self, a: str, b: str) -> bool:
        """Same sound, or one slip apart in a word that is long enough."""
        if self.sounds.of(a) == self.sounds.of(b):
            return True
        return min(len(a), len(b)) >= 5 and self.sounds.skeleton(a) == self.sounds.skeleton(b) and slips(a, b) <= 1 + (len(a) > 7)

    def _misspelt(self, a: str, b: str) -> bool:
        return min(len(a), len(b)) >= 5 and slips(a, b) <= 2 and self._alike(a, b)

    def _shared(self, roles: Iterable[str], beside: Iterable[tuple[str, str]]) -> str:
        return ", ".join([*sorted(roles), *(name for _, name in sorted(beside))][:3])

    def _by_surname(self, persons: list[_Person], links: list[Link]) -> None:
        """A surname alone is the one full name that it can be, or the same surname in like company."""
        by_last: dict[str, list[_Person]] = defaultdict(list)
        by_sound: dict[str, list[_Person]] = defaultdict(list)
        for person in persons:
            by_last[person.words[-1]].append(person)
            by_sound[self.sounds.skeleton(person.words[-1])].append(person)
        alone: dict[str, list[_Person]] = defaultdict(list)
        for p in self.short:
            found = [x for x in by_last[p.words[-1]] if _fits(p.words, x.words)]
            if not found:
                found = [x for x in by_sound[self.sounds.skeleton(p.words[-1])][:20] if self._misspelt(p.words[-1], x.words[-1])]
            if not self._settle(p, found, links):
                self._alone(p, alone[" ".join(p.words)], links)

    def _settle(self, p: Profile, found: list[_Person], links: list[Link]) -> bool:
        """Link a surname to the only full name that shares something with it; say so when there are rivals or no evidence."""
        beside = self._beside(p)
        plain = self._plain(found)
        near = [(x, s) for x in ([plain] if plain else found) if (s := self._shared(p.roles & x.roles, beside & x.beside))]
        one = len({self._main(x.words)[0] for x, _ in near}) == 1
        if near and one:
            best, shared = max(near, key=lambda n: (len(beside & n[0].beside), n[0].members[0].id))
            names = {"short": p.shown, "full": best.members[0].shown, "shared": shared}
            links.append(_link(p.id, best.members[0].id, "same", 0.9, self.case.why("surname", **names)))
            best.add(p)
            return True
        if plain and self._main(p.words) == self._main(plain.words)[-1:]:
            names = {"short": p.shown, "full": plain.members[0].shown}
            links.append(_link(p.id, plain.members[0].id, "same", 0.8, self.case.why("surname_plain", reports=str(plain.full), **names)))
            return True
        for person in found[:3]:
            others = ", ".join(x.members[0].shown for x in found if x is not person)
            names = {"short": p.shown, "full": person.members[0].shown}
            reason = self.case.why("rivals", others=others, **names) if others else self.case.why("surname_unsure", **names)
            links.append(_link(p.id, person.members[0].id, "unsure", 0.4, reason))
        return False

    def _plain(self, found: list[_Person]) -> _Person | None:
        """The one whom nearly all reports with this surname name in full."""
        first = max(found, key=lambda x: (x.full, x.members[0].id), default=None)
        if first is None or first.full < PLAIN or sum(x.full for x in found if x is not first) * 4 > first.full:
            return None
        return first

    def _alone(self, p: Profile, alike: list[_Person], links: list[Link]) -> None:
        beside = self._beside(p)
        for person in alike:
            near = beside & person.beside
            if (p.roles & person.roles or len(near) > 1) and (shared := self._shared(p.roles & person.roles, near)):
                reason = self.case.why("same_name_near", name=p.shown, shared=shared)
                links.append(_link(person.members[0].id, p.id, "same", 0.8, reason))
                person.add(p)
                person.beside |= beside
                return
        person = _Person(p)
        person.beside |= beside
        alike.append(person)


def _initial(a: str, b: str) -> bool:
    return min(len(a), len(b)) == 1 and a[:1] == b[:1]


def _fits(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Can a full name be called so: `de jonge` of `hugo de jonge`, `jonge` too?"""
    return full[-len(short) :] == short


def slips(a: str, b: str) -> int:
    """Letters added, left out, changed or swapped between two words (optimal string alignment)."""
    two: list[int] = []
    one = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(one[j] + 1, row[j - 1] + 1, one[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and y == a[i - 2]:
                cost = min(cost, two[j - 2] + 1)
            row.append(cost)
        two, one = one, row
    return one[-1]


# ---- what is not a person -----------------------------------------------------------------------------------------


def _same_names(profiles: list[Profile], case: Case) -> list[Link]:
    first: dict[tuple[str, tuple[str, ...]], Profile] = {}
    links = []
    for p in profiles:
        key = (p.family, tuple(sorted(p.words)) if not p.named else p.words)
        other = first.setdefault(key, p)
        if other is not p:
            reason = case.why("same_name" if p.named else "same_words", name=p.shown)
            links.append(_link(other.id, p.id, "same", 0.93 if p.named else 0.8, reason))
    return links


def _institutions(profiles: list[Profile], case: Case) -> list[Link]:
    """`het leger` in two reports about one country: a country has one of these. Within one report the words decide."""
    first: dict[tuple[str, str], Profile] = {}
    called = {w: group[0] for group in case.phrases.institutions for w in group}
    owners = {r.report.id: _Owners(r.actors, case) for r in case.readings}
    links = []
    for p in profiles:
        name = None if p.named and len(p.words) > 1 else called.get(_head_word(p.words, case))
        owner = owners[p.report].of(case.actor[p.id]) if name else None
        if not name or not owner:
            continue
        other = first.setdefault((name, owner), p)
        if other.report != p.report:
            links.append(_link(other.id, p.id, "same", 0.75, case.why("institution", name=name, owner=owner)))
    return links


def _head_word(words: tuple[str, ...], case: Case) -> str:
    """The word that says what it is: `leger` of `het leger van het land`, `regering` of `regering-Trump`."""
    for i, word in enumerate(words):
        if i and word in case.phrases.prepositions:
            return words[i - 1]
    return words[-1].split("-")[0] if words else ""


class _Owners:
    """Whose institution a report means: the state or person named in its words, else the country the report is about."""

    def __init__(self, actors: Sequence[Actor], case: Case) -> None:
        self._case = case
        self._named = sorted(
            (m.span.start, m.span.end, name_words(a.name, case)[-1] if a.kind == "person" else " ".join(name_words(a.name, case)), a.kind)
            for a in actors if a.kind in {"state", "person"} and name_words(a.name, case) for m in a.mentions if m.form == "name"
        )  # fmt: skip
        counts = Counter(name for _, _, name, kind in self._named if kind == "state").most_common()
        counts.sort(key=lambda c: (-c[1], c[0]))
        clear = bool(counts) and counts[0][1] > 1 and (len(counts) == 1 or counts[0][1] >= 1.5 * counts[1][1])
        self._main = counts[0][0] if clear else None

    def of(self, actor: Actor) -> str | None:
        """The owner's name, or none when the report does not tell."""
        owned = False
        for m in sorted(actor.mentions, key=lambda m: m.span):
            if m.form == "pronoun":
                continue
            inside = [x for x in self._named if m.span.start <= x[0] and x[1] <= m.span.end]
            if inside:
                return min(inside, key=lambda x: (x[3] != "state", x[0]))[2]
            owned |= not self._case.phrases.possessives.isdisjoint(tokens(self._case.quote(m.span)))
        return None if owned else self._main


def governments(case: Case, who: dict[str, str]) -> dict[str, str]:
    """For each government over reports the state it acts for: what a government does, its state does."""
    words = frozenset(case.phrases.institutions[0])
    out: dict[str, str] = {}
    for reading in case.readings:
        states = {" ".join(name_words(a.name, case)): who[a.id] for a in sorted(reading.actors, key=lambda a: a.id) if a.kind == "state"}
        owners = _Owners(reading.actors, case)
        for actor in reading.actors:
            if FAMILY[actor.kind] == "body" and _head_word(name_words(actor.name, case), case) in words:
                owner = states.get(owners.of(actor) or "")
                if owner:
                    out.setdefault(who[actor.id], owner)
    return out


def _abbreviations(profiles: list[Profile], case: Case) -> list[Link]:
    """`International Contact Group (ICG)`: a report that writes both says what the letters stand for."""
    names: dict[str, list[Profile]] = defaultdict(list)
    for p in profiles:
        if p.family == "body" and p.named:
            names[" ".join(p.words)].append(p)
    links = []
    for report in case.report.values():
        for m in ABBREVIATION.finditer(report.text):
            before = BEFORE.search(report.text, max(0, m.start() - ROOM), m.start())
            words = before[0].split()[-len(m[1]) :] if before else []
            if fold("".join(w[0] for w in words)) != fold(m[1]):
                continue
            full, short = names.get(fold(" ".join(words)), []), names.get(fold(m[1]), [])
            if full and short:
                reason = case.why("abbreviation", short=m[1], full=" ".join(words))
                links.append(_link(full[0].id, short[0].id, "same", 0.9, reason))
    return links


def _initials(profiles: list[Profile], case: Case) -> list[Link]:
    """`VS` and `Verenigde Staten`: letters that begin the words of one name alone."""
    full: dict[tuple[str, str], dict[tuple[str, ...], Profile]] = defaultdict(dict)
    short: dict[tuple[str, str], Profile] = {}
    for p in profiles:
        if p.family == "person" or not p.named:
            continue
        if len(p.words) == 1 and p.shown.isupper() and 2 <= len(p.shown) <= 5:
            short.setdefault((p.family, p.words[0]), p)
        elif len(p.words) > 1 and (letters := "".join(fold(w[0]) for w in WORD.findall(p.shown) if w[0].isupper())):
            full[p.family, letters].setdefault(p.words, p)
    links = []
    for key, p in sorted(short.items()):
        found = list(full.get(key, {}).values())
        if len(found) == 1:
            reason = case.why("abbreviation", short=p.shown, full=found[0].shown)
            links.append(_link(p.id, found[0].id, "same", 0.85, reason))
    return links


def _copies(profiles: list[Profile], copy_of: dict[str, str], case: Case) -> list[Link]:
    """The same words in a copy are the same actor, named or not."""
    by_key = {(p.report, p.family, p.words): p for p in profiles if p.words}
    links = []
    for p in profiles:
        other = by_key.get((copy_of.get(p.report, ""), p.family, p.words))
        if other:
            links.append(_link(other.id, p.id, "same", 0.9, case.why("same_words", name=p.shown)))
    return links


# ---- the actors of the chronicle ----------------------------------------------------------------------------------


def chronicle_actors(case: Case, groups: Groups) -> tuple[tuple[Actor, ...], dict[str, str]]:
    """The actors over all reports, and for each actor of a reading which one it is."""
    who = {i: groups.head(i) for i in case.actor}
    members: dict[str, list[Actor]] = defaultdict(list)
    for i, head in sorted(who.items()):
        members[head].append(case.actor[i])
    return tuple(_whole(head, group, who) for head, group in sorted(members.items())), who


def _whole(head: str, group: list[Actor], who: dict[str, str]) -> Actor:
    if len(group) == 1:  # as most are
        (a,) = group
        mentions = sorted(set(a.mentions), key=lambda m: (m.span.start, m.span.end, m.form))
        return Actor(id=head, name=a.name, kind=a.kind, mentions=tuple(mentions), roles=_roles(group, who))
    mentions = sorted({m for a in group for m in a.mentions}, key=lambda m: (m.span, m.form))
    kinds = Counter(a.kind for a in group)
    kind: Kind = min(kinds, key=lambda k: (-kinds[k], k))
    return Actor(id=head, name=_best_name(group), kind=kind, mentions=tuple(mentions), roles=_roles(group, who))


def _roles(group: list[Actor], who: dict[str, str]) -> tuple[Role, ...]:
    return tuple(sorted({_over_reports(r, who) for a in group for r in a.roles}, key=lambda r: (r.span, r.role, r.of or "")))


def _over_reports(role: Role, who: dict[str, str]) -> Role:
    of = who.get(role.of, role.of) if role.of else None
    return Role(role=role.role, of=of, span=role.span, when=role.when, claim=role.claim)


def _best_name(group: list[Actor]) -> str:
    """The name most reports use; for a person the fullest, with accents rather than without."""
    often = Counter(a.name for a in group)
    person = group[0].kind == "person"
    return min(often, key=lambda n: (-min(3, len(n.split())) if person else 0, -often[n], n.isascii(), -len(n), n))
