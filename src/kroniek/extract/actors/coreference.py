"""Which mentions of a report are one actor: names first, then what stands beside them, then nouns and pronouns in order.

The steps go from sure to less sure, as in the sieves of Raghunathan et al. (2010), and each sees what the ones before have joined.
A miss is better than an invention: a phrase that nothing points to stays an actor of its own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from spacy.tokens import Doc

from kroniek.extract.actors.antecedents import Antecedent
from kroniek.extract.actors.context import Context, contexts, find_quotes, speakers
from kroniek.extract.actors.found import Found
from kroniek.extract.actors.lexicon import Lexicon
from kroniek.extract.actors.mentions import fits
from kroniek.extract.actors.nominals import join_nominal
from kroniek.extract.actors.pronouns import best, join_pronoun, join_speech
from kroniek.extract.actors.similar import abbreviates, folded, is_misspelt, is_short_for, is_surname_of
from kroniek.lang import Language
from kroniek.records import Kind

Choose = Callable[[int, "Clusters", Sequence[Antecedent]], Antecedent]
"""Whom of some candidates the pronoun of that number stands for."""


class Clusters:
    """Mentions joined so far. A cluster goes by the number of its first mention."""

    def __init__(self, found: list[Found], doc: Doc, words: Lexicon, lang: Language, choose: Choose) -> None:
        self.choose = choose
        self.found, self.doc, self.words, self.lang = found, doc, words, lang
        self.quotes = find_quotes(doc, lang)
        self.around: list[Context] = contexts(found, self.quotes, doc, words, lang)
        self.speakers = speakers(self.quotes, found, self.around, doc, lang)
        self._parent = list(range(len(found)))
        self.members: dict[int, list[int]] = {n: [n] for n in range(len(found))}
        self.by_noun: dict[str, list[int]] = defaultdict(list)
        self.by_head: dict[int, int] = {}
        for n, m in enumerate(found):
            if not m.inner:
                self.by_head.setdefault(m.head, n)
        self.several: dict[int, tuple[int, ...]] = {}
        """Pronouns and plurals that stand for more than one cluster."""
        self.gender_of: dict[int, str] = {}
        self._kind: dict[int, Kind | None] = {}
        self._named: dict[int, bool] = {}
        self.titled: set[int] = set()
        """Nominals that stand beside a name as its title or apposition."""
        self.said_of: set[int] = set()
        """Nominals that a copula says of somebody."""

    def root(self, n: int) -> int:
        """The cluster that a mention is in."""
        while self._parent[n] != n:
            self._parent[n] = self._parent[self._parent[n]]
            n = self._parent[n]
        return n

    def join(self, a: int, b: int) -> None:
        """The two mentions are one actor."""
        a, b = sorted((self.root(a), self.root(b)))
        if a != b:
            self._parent[b] = a
            self._forget(a)
            self.members[a] = sorted(self.members[a] + self.members.pop(b))
            gender = self.gender_of.get(a) or self.gender_of.get(b)
            if gender:
                self.gender_of[a] = gender

    def of(self, n: int) -> Iterable[Found]:
        """The mentions of a mention's cluster."""
        return (self.found[i] for i in self.members[self.root(n)])

    def _forget(self, root: int) -> None:
        self._kind.pop(root, None)
        self._named.pop(root, None)

    def kind(self, n: int) -> Kind | None:
        """What the cluster is: its names say, else its nouns."""
        root = self.root(n)
        if root not in self._kind:
            self._kind[root] = self._find_kind(root)
        return self._kind[root]

    def _find_kind(self, root: int) -> Kind | None:
        members = [self.found[i] for i in self.members[root]]
        named: list[Kind] = [m.kind for m in members if m.kind and m.form == "name"]
        nouns: list[Kind] = [m.kind for m in members if m.kind and m.form == "nominal"]
        if not any(m.land for m in members) and set(named) == {"place"} and set(nouns) & {"organisation", "group"}:
            return "organisation"
        kinds = named or nouns
        return Counter(sorted(kinds)).most_common(1)[0][0] if kinds else None

    def named(self, n: int) -> bool:
        """Has the cluster a name?"""
        root = self.root(n)
        if root not in self._named:
            self._named[root] = any(self.found[i].form == "name" for i in self.members[root])
        return self._named[root]

    def split(self, n: int) -> None:
        """Takes a mention out of its cluster, so that one `Moskou` can be the state and another the town."""
        rest = [i for i in self.members[self.root(n)] if i != n]
        for i in (*rest, n):
            self._parent[i] = i
            self.members[i] = [i]
            self._forget(i)
        for i in rest[1:]:
            self.join(rest[0], i)

    def nouns(self, n: int) -> set[str]:
        """The nouns that the cluster has been called by."""
        return {m.key for m in self.of(n) if m.form == "nominal"}

    def lands(self, n: int, *, owned: bool = True) -> set[str]:
        """The lands that the cluster's phrases name, and the land that it is; of a body also its owner's."""
        out = {m.land.name for m in self.of(n) if m.land is not None}
        for i in self.members[self.root(n)]:
            if self.found[i].form == "nominal":
                out |= self.phrase_lands(i) if owned else self.around[i].lands
        return out

    def phrase_lands(self, n: int) -> set[str]:
        """The lands that one phrase names, or for a body the land of the person who owns it: `zijn regime`."""
        owner = self.around[n].owner
        if not self.around[n].lands and owner is not None and self.found[n].kind == "organisation":
            return {x for x in self.lands(owner, owned=False) if self.words.land_names[x].kind == "state"}
        return set(self.around[n].lands)

    def gender(self, n: int) -> str:
        """`m` or `f` where nouns, first names or pronouns have shown it, else `-`."""
        root = self.root(n)
        if root in self.gender_of:
            return self.gender_of[root]
        for m in self.of(n):
            if m.gender in {"m", "f"} and m.form == "nominal":
                return m.gender
            first = m.key.split()[0] if m.form == "name" and " " in m.key else ""
            if first in self.words.words.first_names:
                return self.words.words.first_names[first]
        return "-"

    def plural(self, n: int) -> bool:
        """Is the cluster more than one?"""
        return any(m.plural for m in self.of(n))


def cluster(found: list[Found], doc: Doc, words: Lexicon, lang: Language, choose: Choose = best) -> Clusters:
    """The mentions of a report, joined. Pronouns that nothing answers to stay alone, see `groups`."""
    clusters = Clusters(found, doc, words, lang, choose)
    _names(clusters)
    _titles(clusters)
    _seats(clusters)
    for n, m in enumerate(found):
        if m.form == "nominal":
            join_nominal(n, clusters)
            clusters.by_noun[m.key].append(n)
        elif m.form == "pronoun" and m.person == 3:
            join_pronoun(n, clusters)
    join_speech(clusters)
    return clusters


def groups(clusters: Clusters) -> list[list[int]]:
    """The mentions of each actor, in order of first mention; a word for two is in both, a pronoun for nobody in none."""
    extra: dict[int, list[int]] = defaultdict(list)
    for n, several in sorted(clusters.several.items()):
        for root in sorted({clusters.root(i) for i in several}):
            extra[root].append(n)
    out = []
    for root in sorted(clusters.members):
        members = clusters.members[root]
        if any(clusters.found[i].form != "pronoun" and i not in clusters.several for i in members):
            out.append(sorted({*members, *extra[root]}))
    return sorted(out)


# ---- names --------------------------------------------------------------------------------------------------------


def _names(clusters: Clusters) -> None:
    """Names join when they are equal, when one is the surname, abbreviation or a misspelling of the other."""
    first: dict[str, int] = {}
    for n, m in enumerate(clusters.found):
        if m.form == "name":
            key = "land " + m.land.name if m.land is not None else folded(m.key)
            if key in first:
                clusters.join(first[key], n)
            elif key:
                first[key] = n
    for key, n in first.items():
        for bare in (key[:-1].rstrip(), "land " + _land_of(key[:-1].rstrip(), clusters)):
            if key.endswith("s") and bare in first and bare != key:
                clusters.join(first[bare], n)
    free = {k: n for k, n in first.items() if not k.startswith("land ")}
    _surnames(clusters, free)
    _abbreviations(clusters, free)
    _misspellings(clusters, free)


def _land_of(key: str, clusters: Clusters) -> str:
    land = clusters.words.folded_lands.get(key)
    return land.name if land else ""


def _surnames(clusters: Clusters, first: dict[str, int]) -> None:
    by_word: dict[str, list[str]] = defaultdict(list)
    for key in first:
        for word in dict.fromkeys((key.split()[0], key.split()[-1])):
            by_word[word].append(key)
    for short, n in first.items():
        kind = clusters.found[n].kind
        near = [k for w in (short.split()[-1],) for k in by_word[w] if is_surname_of(short, k) and _same_kind(clusters, n, first[k])]
        if not near and kind == "organisation" and clusters.words.noun(short) is None:
            near = [k for k in by_word[short.split()[0]] if k.startswith(short + " ") and clusters.found[first[k]].kind == kind]
        if not near and clusters.found[n].land is None:
            near = [k for k in by_word[short] if is_short_for(short, k) and clusters.found[first[k]].kind == "person"]
            near = near if len(near) == 1 else []
        if near:
            before = [k for k in near if first[k] < n]
            best = max(before, key=lambda k: first[k]) if before else min(near, key=lambda k: first[k])
            clusters.join(n, first[best])


def _same_kind(clusters: Clusters, a: int, b: int) -> bool:
    """Persons and organisations have short names; a single word that ends a person's full name is that person whatever its type."""
    short, full = clusters.found[a], clusters.found[b]
    known = short.key in clusters.lang.names.organisations or (len(short.key) > 1 and short.key.isupper())
    if full.kind == "person" and short.land is None and short.kind != "place" and not known:
        return True
    return short.kind == full.kind == "organisation"


def _abbreviations(clusters: Clusters, first: dict[str, int]) -> None:
    """`Centraal Bureau (CBS)`, and the letters of a long name anywhere in the report."""
    found, doc = clusters.found, clusters.doc
    ends: dict[int, int] = {}
    for n, m in enumerate(found):
        if m.form != "pronoun" and not m.inner and m.kind in {"organisation", "group"} and m.land is None:
            ends.setdefault(m.end, n)
    for n, m in enumerate(found):
        closes = m.end < len(doc) and doc[m.end].text in {")", "]"}
        opens = m.start > 0 and doc[m.start - 1].text in {"(", "["}
        if m.form == "name" and opens and closes and m.start - 1 in ends and m.kind != "person" and m.land is None:
            clusters.join(ends[m.start - 1], n)
    full = [n for n in first.values() if " " in found[n].key and found[n].kind != "person"]
    for a in first.values():
        short = found[a].key
        if " " in short or sum(c.isupper() for c in short) < 2 or found[a].kind == "person":
            continue
        for b in full:
            if abbreviates(short, found[b].key):
                clusters.join(a, b)
                break


def _misspellings(clusters: Clusters, first: dict[str, int]) -> None:
    by_letter: dict[str, list[str]] = defaultdict(list)
    for key in first:
        by_letter[key.split()[-1][0]].append(key)
    for keys in by_letter.values():
        for i, a in enumerate(keys):
            for b in keys[i + 1 :]:
                if _slip(clusters, a, b, first):
                    clusters.join(first[a], first[b])


def _slip(clusters: Clusters, a: str, b: str, first: dict[str, int]) -> bool:
    """A misspelling sounds the same; first names that are both given must be alike too, and one sentence does not use both."""
    x, y = a.split(), b.split()
    if clusters.found[first[a]].kind != clusters.found[first[b]].kind or clusters.root(first[a]) == clusters.root(first[b]):
        return False
    if clusters.around[first[a]].sentence == clusters.around[first[b]].sentence:
        return False
    if not (x[-1] == y[-1] and len(x) > 1 and len(y) > 1) and not is_misspelt(x[-1], y[-1], clusters.lang):
        return False
    if len(x) > 1 and len(y) > 1:
        return x[0] == y[0] or is_misspelt(x[0], y[0], clusters.lang)
    return True


# ---- what stands beside a name ------------------------------------------------------------------------------------


def _titles(clusters: Clusters) -> None:
    """Titles, appositions and what a copula says: `oppositieleider Jansen`, `Jansen, leider van de partij`, `hij is de leider`."""
    found = clusters.found
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for n, m in enumerate(found):
        if m.form == "name" and not m.inner:
            starts.setdefault(m.start, n)
            ends.setdefault(m.end, n)
    for n, m in enumerate(found):
        if m.form != "nominal" or m.inner:
            continue
        name = _beside(m, starts, ends, clusters)
        if name is not None:
            clusters.join(n, name)
            clusters.titled.add(n)
            continue
        subject = _copula_subject(m, clusters)
        if subject is None:
            subject = _seen_as(m, clusters)
        if subject is not None:
            clusters.join(n, subject)
            clusters.said_of.add(n)
    for n, m in enumerate(found):
        if m.form == "nominal" and n not in clusters.titled:
            partner = _and_title(m, clusters)
            if partner is not None:
                clusters.join(n, partner)
                clusters.titled.add(n)


def _beside(m: Found, starts: dict[int, int], ends: dict[int, int], clusters: Clusters) -> int | None:
    doc = clusters.doc
    if m.plural:
        return None
    name = starts.get(m.end)
    if name is not None and fits(m, clusters.found[name]):
        return name
    comma = m.end < len(doc) and doc[m.end].text == ","
    name = starts.get(m.end + 1) if comma else None
    if name is not None and m.definite and fits(m, clusters.found[name]) and _closed(clusters.found[name].end, doc):
        return name
    if m.start >= 2 and doc[m.start - 1].text in {",", "("}:
        name = ends.get(m.start - 1)
        if name is not None and fits(m, clusters.found[name]) and _apposed(m, clusters):
            return name
    return None


def _apposed(m: Found, clusters: Clusters) -> bool:
    """Behind a name and a comma: a bare title, an apposition by the parse, or a phrase that a mark closes again."""
    bare = m.start == m.head and m.kind == "person"
    return bare or _closed(m.end, clusters.doc) or clusters.doc[m.head].dep_ in clusters.lang.syntax.apposition


def _closed(i: int, doc: Doc) -> bool:
    return i >= len(doc) or doc[i].is_punct or doc[i].is_space or doc[i].is_sent_start is True


def _copula_subject(m: Found, clusters: Clusters) -> int | None:
    s = clusters.lang.syntax
    head = clusters.doc[m.head]
    if m.plural or not m.definite or not any(c.dep_ in s.copula for c in head.children):
        return None
    if any(c.lower_ in s.negation_words for c in head.children):
        return None
    for c in head.children:
        if c.dep_ in s.subject and c.i in clusters.by_head:
            n = clusters.by_head[c.i]
            other = clusters.found[n]
            if other.plural or (other.kind is not None and not fits(m, other)):
                return None
            return n
    return None


def _seen_as(m: Found, clusters: Clusters) -> int | None:
    """`zij erkennen Jansen als de leider`: the object is what the phrase says, in a passive the subject."""
    s, head = clusters.lang.syntax, clusters.doc[m.head]
    marks = [c.lower_ for c in head.children if c.dep_ in s.case | s.marker]
    if m.plural or m.kind != "person" or not clusters.words.words.as_words & set(marks):
        return None
    above = head.head
    beside = [above] if head.dep_ in s.nominal_modifier | s.apposition else list(above.children)  # the phrase may hang on the name itself
    for labels in (s.object, s.passive_subject, s.subject):
        for c in beside:
            n = clusters.by_head.get(c.i)
            if c.dep_ in labels and n is not None and clusters.found[n].form != "nominal" and clusters.found[n].kind in {"person", None}:
                return n
    return None


def _and_title(m: Found, clusters: Clusters) -> int | None:
    """`minister en vicepremier Jansen`: the first title goes with the second."""
    doc, end = clusters.doc, m.end
    if end + 1 >= len(doc) or doc[end].dep_ not in clusters.lang.syntax.coordinator or doc[end].text == ",":
        return None
    for n in clusters.titled:
        other = clusters.found[n]
        if other.start == end + 1 and other.start == other.head and other.kind == m.kind and not m.plural:
            return n
    return None


# ---- seats of government ------------------------------------------------------------------------------------------


def _seats(clusters: Clusters) -> None:
    """A capital that acts is its state, where the report names that state too: `Moskou waarschuwt`."""
    lands = {m.land.name: n for n, m in reversed(list(enumerate(clusters.found))) if m.land is not None and m.land.kind == "state"}
    for n, m in enumerate(clusters.found):
        land = clusters.words.seats.get(m.key) if m.form == "name" and not m.inner and m.kind in {"place", "organisation", None} else None
        if land is not None and land.name in lands and _acts(n, clusters):
            clusters.split(n)
            clusters.join(n, lands[land.name])


def _acts(n: int, clusters: Clusters) -> bool:
    s = clusters.lang.syntax
    head = clusters.doc[clusters.found[n].head]
    if head.dep_ in s.agent:
        return True
    if head.dep_ not in s.subject or any(c.dep_ in s.copula for c in head.head.children):
        return False
    return head.head.pos_ == "VERB" and not any(c.dep_ in s.case for c in head.children)
