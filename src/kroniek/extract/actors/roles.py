"""Roles: the office or part that titles, appositions and copulas give an actor, in what body, and as far as the words say, when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kroniek.extract.actors.coreference import Clusters
from kroniek.extract.actors.found import Found
from kroniek.extract.lookup import claim_at, span_of
from kroniek.records import UNKNOWN, Actor, Claim, Kind, Report, Role, When

BODIES: frozenset[Kind | None] = frozenset({"organisation", "state", "place", "group"})


def find_roles(members: list[int], clusters: Clusters, ids: dict[int, str], report: Report) -> tuple[Role, ...]:
    """The roles of one actor; `ids` gives the actor of each mention."""
    kind = clusters.kind(next(n for n in members if n not in clusters.several))
    out = []
    for n in members:
        m = clusters.found[n]
        if m.form == "nominal" and kind == "person" and _says_role(n, clusters):
            out.append(_role(n, m, clusters, ids, report))
        elif kind == "place":
            out += list(_container(n, m, clusters, ids, report))
    return tuple(dict.fromkeys(out))


def _says_role(n: int, clusters: Clusters) -> bool:
    """Nouns for what people are by nature (`de man`, `het slachtoffer`) are no roles."""
    m = clusters.found[n]
    words = clusters.words.words
    counted = clusters.doc[m.head].lower_ in words.one
    by_nature = counted or m.key in words.not_roles or m.key.endswith(words.age_endings) or m.land is not None
    return (clusters.named(n) or n in clusters.said_of) and not m.plural and not by_nature


def _role(n: int, m: Found, clusters: Clusters, ids: dict[int, str], report: Report) -> Role:
    body = _body(n, clusters)
    of = ids.get(body) if body is not None else None
    return Role(role=_words(n, m, clusters, body), of=of, span=m.span, when=_when(m, clusters, report))


def _body(n: int, clusters: Clusters) -> int | None:
    """In what the role is held: what a preposition brings, else an adjective or part of the word, else an owner that is a body."""
    m = clusters.found[n]
    inside = clusters.around[n].inside
    behind = [i for i in inside if clusters.found[i].start > m.head and clusters.kind(i) in BODIES]
    within = [i for i in inside if clusters.found[i].inner and clusters.found[i].start <= m.head]
    owners = [i for i in inside if i == clusters.around[n].owner]
    bodies = [i for i in (*behind, *within, *owners) if clusters.root(i) != clusters.root(n) and _is_one(i, clusters)]
    return bodies[0] if bodies else None


def _is_one(n: int, clusters: Clusters) -> bool:
    """`justitie` of `officier van justitie` is a part of the office, no body that the report speaks of."""
    m = clusters.found[n]
    return m.form != "nominal" or m.definite or m.start < m.head


def _words(n: int, m: Found, clusters: Clusters, body: int | None) -> str:
    """The role as said, without article, lands and owners: `zelfbenoemde interim-president`, `minister van Financiën`."""
    doc, around = clusters.doc, clusters.around[n]
    named = {t for i in around.inside for t in range(clusters.found[i].start, clusters.found[i].end) if clusters.found[i].start != m.head}
    skip = clusters.words.words.articles | clusters.words.words.demonstrative
    start = next((i for i in range(m.start, m.head + 1) if i not in named and doc[i].lower_ not in skip and not doc[i].is_punct), m.head)
    end = m.end if body is None or clusters.found[body].start <= m.head else m.head + 1
    stop = next((i for i in range(m.head + 1, end) if doc[i].is_punct or i - m.head > 6), end)
    openers = clusters.words.words.clause_openers | clusters.words.words.tenure_openers
    if any(doc[i].lower_ in openers for i in range(m.head + 1, stop)):
        stop = m.head + 1
    text, first = doc[start:stop].text, doc[start].text
    return text[0].lower() + text[1:] if _is_common(first) else text


def _is_common(word: str) -> bool:
    """A capital at the start of a sentence only: `Oud-premier`, not `D66-leider`."""
    start = word.split("-")[0][1:]
    return start.isalpha() and start.islower()


def _when(m: Found, clusters: Clusters, report: Report) -> When:
    """A title holds when the report was published, unless a word makes it past (`oud-premier`); `tenures` knows what its clause says."""
    words, doc = clusters.words.words, clusters.doc
    published = report.published
    text = doc[m.start : m.head + 1].text.lower()
    latest = published.latest if published else None
    if any(mark in text.split() for mark in words.past_marks) or doc[m.head].lower_.startswith(words.past_prefixes):
        return When(earliest=None, latest=latest, reason=f"bound: {doc[m.head].text}") if latest else UNKNOWN
    if published is None:
        return UNKNOWN
    return When(earliest=published.earliest, latest=published.latest, reason=f"publication: {doc[m.head].text}")


def _container(n: int, m: Found, clusters: Clusters, ids: dict[int, str], report: Report) -> Iterator[Role]:
    """A place's phrase that names another place says what it lies in: `het oosten van Gent`, `een dorp in Drenthe`."""
    for i in clusters.around[n].inside:
        other = clusters.found[i]
        if clusters.kind(i) in {"place", "state"} and ids.get(i) not in {None, ids.get(n)} and (other.start > m.head or other.inner):
            yield Role(role=clusters.words.words.inside, of=ids[i], span=span_of(report, clusters.doc[m.start : m.end]), when=UNKNOWN)
            return


def attributed(actors: Iterable[Actor], claims: tuple[Claim, ...]) -> tuple[Actor, ...]:
    """The actors with, at each role that stands within a claim, the claim: `president` according to whom."""
    return tuple(replace(a, roles=tuple(_attributed(r, claims) for r in a.roles)) if a.roles else a for a in actors)


def _attributed(role: Role, claims: tuple[Claim, ...]) -> Role:
    claim = claim_at(claims, role.span)
    return replace(role, claim=claim.id) if claim is not None else role
