"""Which actor a noun takes up: the one called so before, a name that it fits, or a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kroniek.extract.actors.found import Found
from kroniek.extract.actors.pronouns import coordinated, is_speaker

if TYPE_CHECKING:
    from kroniek.extract.actors.coreference import Clusters

WINDOW = 5
"""Sentences over which a noun takes up a name that it has not been said of."""
SHORTEST_PART = 5
MANY = 6
"""Mentions from which on an actor is as much talked of as any."""
OFTEN = 0.4
"""What each earlier mention of a person counts for: `de man` is the one whom the report is about."""


def join_nominal(n: int, clusters: Clusters) -> None:
    """Joins a noun phrase with the actor that it takes up, if there is one."""
    m = clusters.found[n]
    if n in clusters.titled:
        _inherit(n, clusters)
    if n in clusters.titled or len(clusters.members[clusters.root(n)]) > 1:
        return
    _inherit(n, clusters)
    if any(o in clusters.words.words.other for o in clusters.around[n].others) or _identified(n, clusters):
        return
    if not m.definite:
        antecedent = _generic(n, clusters)
        if antecedent is None:
            antecedent = _headline(n, clusters)
    else:
        antecedent = _land(n, clusters)
        if antecedent is None:
            antecedent = _same_noun(n, clusters)
        if antecedent is None and m.plural and _both(n, clusters):
            return
        if antecedent is None and not m.plural and m.key != clusters.words.words.capital_noun:
            antecedent = _named(n, clusters)
    if antecedent is not None:
        clusters.join(n, antecedent)


def _identified(n: int, clusters: Clusters) -> bool:
    """`de groep die tegen stemde` says itself which one it is, and `deze krant` is the one that is being read."""
    m, words = clusters.found[n], clusters.words.words
    head = clusters.doc[m.head]
    if m.key in words.outlets and clusters.doc[m.start].lower_ in words.demonstrative:
        return not any(clusters.doc[clusters.found[i].start].lower_ in words.demonstrative for i in clusters.by_noun[m.key])
    relatives = [c for c in head.rights if c.dep_ in clusters.lang.syntax.relative_clause and c.left_edge.i < m.end]
    return bool(relatives)


def _both(n: int, clusters: Clusters) -> bool:
    """`beide landen`, `de twee mannen`, `de landen` behind two names of that kind: the phrase is a mention of each."""
    m, words = clusters.found[n], clusters.words.words
    counts = clusters.around[n].others & words.two or ({clusters.doc[m.start].lower_} & words.two)
    if (not counts and m.key not in words.land_nouns) or clusters.around[n].inside:
        return False
    noun = clusters.words.noun(m.key)
    kind = noun.kind if noun is not None else m.kind
    for i, _, _, names in coordinated(n, clusters, window=2):
        if clusters.kind(i) == kind and len(names) == 2:
            clusters.several[n] = names
            return True
    return False


def _inherit(n: int, clusters: Clusters) -> None:
    """`zijn Amerikaanse ambtgenoot` holds the office of the one before: `de minister` may mean either from here on."""
    m = clusters.found[n]
    owner = clusters.around[n].owner
    if owner is not None and m.key in clusters.words.words.counterparts:
        for noun in sorted(clusters.nouns(owner)):
            clusters.by_noun[noun].append(n)


def _generic(n: int, clusters: Clusters) -> int | None:
    """Plurals without an article are one group when their words are the same: `betogers` … `betogers`, `zes agenten` … `zes agenten`."""
    m, mine = clusters.found[n], clusters.around[n]
    if not m.plural or clusters.doc[m.head].i + 1 < m.end:
        return None
    for i in reversed(clusters.by_noun[m.key]):
        other = clusters.found[i]
        plain = other.end == other.head + 1 or not other.definite
        if other.plural and clusters.around[i].others == mine.others and plain and (mine.others or other.end - other.start <= 2):
            return i
    return None


def _headline(n: int, clusters: Clusters) -> int | None:
    """A headline leaves articles out: `Man gewond` is the man whom the next sentences bring up with `een man`."""
    m = clusters.found[n]
    for i in clusters.by_noun[m.key][:2]:
        other = clusters.found[i]
        bare = other.start == other.head and not other.definite
        if clusters.around[i].sentence == 0 and 0 < clusters.around[n].sentence <= 2 and bare and other.plural == m.plural:
            return i
    return None


def _related(noun: str, clusters: Clusters) -> list[str]:
    """Nouns of the report that can be said of the same actor: itself, more special ones, synonyms."""
    sets = [s for s in clusters.words.words.synonyms if noun in s]
    out = [noun]
    for other in clusters.by_noun:
        special = other.endswith(noun) and len(noun) >= SHORTEST_PART
        if other != noun and (special or any(other in s for s in sets)):
            out.append(other)
    return out


def _same_noun(n: int, clusters: Clusters) -> int | None:
    """The last phrase with the same noun, else with a related one, that does not speak against it."""
    m = clusters.found[n]
    related = _related(m.key, clusters)
    same = related[:1]
    for nouns in (same, related[1:]):
        candidates = sorted((i for noun in nouns for i in clusters.by_noun[noun]), reverse=True)
        for i in candidates:
            if agree(n, i, clusters) and (nouns is same or _known_by_land(n, i, clusters)):
                return i
    return None


def _known_by_land(n: int, i: int, clusters: Clusters) -> bool:
    """Another noun for a body of some land must name the land too: `het bewind` is not `de Amerikaanse regering`."""
    return clusters.found[n].kind != "organisation" or not clusters.around[i].lands or bool(clusters.phrase_lands(n))


def agree(n: int, i: int, clusters: Clusters) -> bool:
    """Can a definite phrase be the actor of an earlier one? Number, lands, owners and adjectives may speak against it."""
    m, other = clusters.found[n], clusters.found[i]
    if m.plural != other.plural:
        return False
    if i in clusters.around[n].inside or n in clusters.around[i].inside:
        return False
    if m.kind == "person" and {m.gender, clusters.gender(i)} == {"m", "f"}:
        return False
    mine, theirs = clusters.phrase_lands(n), clusters.lands(i)
    if mine and theirs and not mine & theirs:
        return False
    if not _owners_agree(n, i, clusters):
        return False
    extra = clusters.around[n].others - clusters.around[i].others
    if m.kind == "person" and not m.plural:
        return True
    return not (extra and clusters.around[i].others) and not (extra and m.plural)


def _owners_agree(n: int, i: int, clusters: Clusters) -> bool:
    """`zijn partij` and `haar partij` differ when their owners do; so do `de leider van A` and `de leider van B`."""
    a, b = clusters.around[n].owner, clusters.around[i].owner
    if a is not None and b is not None and clusters.root(a) != clusters.root(b):
        return False
    mine, theirs = _complements(n, clusters), _complements(i, clusters)
    led = clusters.found[n].kind == "organisation" and {clusters.kind(x) for x in mine} == {"person"}
    if led and "person" not in {clusters.kind(x) for x in theirs}:
        return False  # `de partij van Jansen` is not the one last named
    if clusters.around[n].lands and not clusters.around[i].lands and "person" in {clusters.kind(x) for x in theirs}:
        return False  # `de Indiase regering` is not `de regering-Jansen`
    for kind in sorted({clusters.kind(x) or "" for x in mine} & {clusters.kind(x) or "" for x in theirs}):
        a_roots = {clusters.root(x) for x in mine if (clusters.kind(x) or "") == kind}
        b_roots = {clusters.root(x) for x in theirs if (clusters.kind(x) or "") == kind}
        if not a_roots & b_roots:
            return False
    return True


def _complements(n: int, clusters: Clusters) -> list[int]:
    """What a phrase is of: what stands behind its head, or within the head word."""
    m = clusters.found[n]
    found = clusters.found
    return [i for i in clusters.around[n].inside if (found[i].start > m.head and not found[i].inner) or found[i].start == m.head]


# ---- lands --------------------------------------------------------------------------------------------------------


def _land(n: int, clusters: Clusters) -> int | None:
    """`het land` is the state that the text is at; `zijn land` that of its owner; `de hoofdstad` the seat of that state."""
    m, words = clusters.found[n], clusters.words.words
    if m.plural or (m.key not in words.land_nouns and m.key != words.capital_noun):
        return None
    if m.key == words.capital_noun:
        return _capital(n, clusters)
    named = clusters.around[n].lands
    if any(x in clusters.words.land_names and clusters.words.land_names[x].kind == "state" for x in named) or _complements(n, clusters):
        return None
    among = [words.regions[x] for x in sorted(named) if x in words.regions]
    owner = clusters.around[n].owner
    if owner is not None:
        home = sorted(clusters.lands(owner))
        for i, other in enumerate(clusters.found[:n]):
            if other.land is not None and other.form == "name" and other.land.name in home:
                return i
    return nearest_state(n, clusters, among[0] if among else None)


def nearest_state(n: int, clusters: Clusters, among: frozenset[str] | None = None) -> int | None:
    """The state that a definite `land` means: mentioned near and often, and in the right part of the world."""
    best: tuple[float, int] | None = None
    here = clusters.around[n].sentence
    for i in range(n - 1, -1, -1):
        other = clusters.found[i]
        if other.form != "name" or other.land is None or other.land.kind != "state":
            continue
        if among is not None and other.land.name not in among:
            continue
        count = len(clusters.members[clusters.root(i)])
        score = 0.35 * min(count, 12) - 0.3 * (here - clusters.around[i].sentence) - (0.5 if other.inner else 0.0)
        if best is None or score > best[0]:
            best = (score, i)
    return best[1] if best else None if among else _state_ahead(n, clusters)


def _state_ahead(n: int, clusters: Clusters) -> int | None:
    """The state that the report names most, when none has been named yet."""
    states = [i for i in range(n, len(clusters.found)) if (land := clusters.found[i].land) is not None and land.kind == "state"]
    states = [i for i in states if clusters.found[i].form == "name"]
    return max(states, key=lambda i: (len(clusters.members[clusters.root(i)]), -i), default=None)


def _capital(n: int, clusters: Clusters) -> int | None:
    seats = {s for m in clusters.found if m.land is not None for s in m.land.seats + m.land.capitals}
    lands = clusters.around[n].lands
    if lands:
        seats = {s for m in clusters.found if m.land is not None and m.land.name in lands for s in m.land.seats + m.land.capitals}
    for i in range(n - 1, -1, -1):
        if clusters.found[i].form == "name" and clusters.found[i].key in seats and clusters.kind(i) != "state":
            return i
    return None


# ---- names --------------------------------------------------------------------------------------------------------


def _named(n: int, clusters: Clusters) -> int | None:
    """A name near by that a definite noun can take up: one with that title later on, or by kind for nouns that do so."""
    m, words = clusters.found[n], clusters.words.words
    titled = _titled_elsewhere(n, clusters)
    if titled is not None:
        return titled
    if m.key in words.untitled and not clusters.by_noun[m.key]:
        untitled = _untitled(n, clusters)
        if untitled is not None:
            return untitled
    aged = any(o.endswith(words.age_endings) for o in clusters.around[n].others) or m.key.endswith(words.age_endings)
    if m.key not in words.anaphors and not (aged and m.kind == "person"):
        return None
    if clusters.around[n].lands and m.kind != "person":
        return None
    if _complements(n, clusters) or clusters.around[n].owner is not None:
        return None
    return _last_of_kind(n, m, clusters)


def _titled_elsewhere(n: int, clusters: Clusters) -> int | None:
    """`de president` before the report gives his name: when one name alone bears the noun as a title."""
    m = clusters.found[n]
    found = {clusters.root(i) for i in clusters.titled if _same_title(m.key, clusters.found[i].key) and agree(n, i, clusters)}
    return min(found) if len(found) == 1 else None


def _untitled(n: int, clusters: Clusters) -> int | None:
    """`Merkel … De kanselier`: the person whom the sentences before name, without any title, as their subject."""
    here = clusters.around[n].sentence
    if _complements(n, clusters) or clusters.around[n].owner is not None or clusters.around[n].others:
        return None
    for i in range(n - 1, -1, -1):
        other = clusters.found[i]
        if here - clusters.around[i].sentence > 2:
            return None
        named = other.form == "name" and not other.inner and clusters.around[i].subject and clusters.kind(i) == "person"
        if named and not clusters.nouns(i) and len(clusters.members[clusters.root(i)]) > 1:
            lands = clusters.around[n].lands
            return i if not lands or not clusters.lands(i) or lands & clusters.lands(i) else None
    return None


def _same_title(a: str, b: str) -> bool:
    return a == b or (len(a) >= SHORTEST_PART and b.endswith(a))


def _last_of_kind(n: int, m: Found, clusters: Clusters) -> int | None:
    here, gender = clusters.around[n].sentence, m.gender
    best: tuple[float, int] | None = None
    for i in range(n - 1, -1, -1):
        other = clusters.found[i]
        away = here - clusters.around[i].sentence
        if away > WINDOW:
            break
        if other.inner or other.plural or other.possessive or i in clusters.around[n].inside or n in clusters.around[i].inside:
            continue
        if is_speaker(n, i, clusters) or not _takes_up(m, i, gender, clusters):
            continue
        score = -away + (0.6 if clusters.around[i].subject else 0.0) + (0.3 if other.form == "name" else 0.0)
        score += OFTEN * (min(sum(k < n for k in clusters.members[clusters.root(i)]), MANY) - 1) if m.kind == "person" else 0.0
        if best is None or score > best[0]:
            best = (score, i)
    return best[1] if best else None


def _takes_up(m: Found, i: int, gender: str, clusters: Clusters) -> bool:
    kind = clusters.kind(i)
    if kind != m.kind:
        return False
    if m.kind != "person" and (not clusters.named(i) or not _sort_fits(m, i, clusters)):
        return False
    if m.kind == "person":
        theirs = clusters.gender(i)
        return _introduced(m, i, clusters) and (gender == "-" or theirs in {"-", gender})
    return True


def _introduced(m: Found, i: int, clusters: Clusters) -> bool:
    """`de man` can be somebody named or `een fietser`, not `de rechter`; `de zanger` is somebody named."""
    if clusters.named(i):
        return True
    first = clusters.found[clusters.members[clusters.root(i)][0]]
    plain = m.key in clusters.words.words.not_roles or m.key.endswith(clusters.words.words.age_endings)
    return plain and first.form == "nominal" and not first.definite and not first.plural


def _sort_fits(m: Found, i: int, clusters: Clusters) -> bool:
    """`de partij` is no parliament: organisations whose sort is known take up nouns of that sort only."""
    sorts = next((kinds for noun, kinds in clusters.words.words.sorts if m.key.endswith(noun)), None)
    known = {clusters.lang.names.organisations.get(x.key) for x in clusters.of(i) if x.form == "name"} - {None}
    return not known or (sorts is not None and bool(known & sorts))
