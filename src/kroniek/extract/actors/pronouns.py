"""Whom a pronoun stands for: number, gender and animacy shut out, what was learned chooses, quotations change the speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from spacy.tokens import Token

from kroniek.extract.actors.antecedents import Antecedent, Pair, antecedents, distance
from kroniek.extract.actors.found import Found
from kroniek.extract.syntax import ancestors, finite_verb

if TYPE_CHECKING:
    from kroniek.extract.actors.coreference import Clusters

WINDOW = 4
"""Sentences back that a pronoun reaches."""

CROWDS = frozenset({"group", "state", "place"})
"""Kinds of actors that do not say `ik`."""

BODIES = frozenset({"organisation", "group"})
"""Kinds of actors of which a member says `wij`."""


def join_pronoun(n: int, clusters: Clusters) -> None:
    """Joins a pronoun of the third person with its antecedent, with several when it is plural and names are coordinated, or with none."""
    plural = _plural(n, clusters)
    choice = clusters.choose(n, clusters, _candidates(n, plural, clusters))
    if choice.several:
        clusters.several[n] = choice.several
        return
    if choice.mention is not None:
        clusters.join(n, choice.mention)
        gender = clusters.found[n].gender
        if gender in {"m", "f"} and not plural and clusters.kind(choice.mention) == "person" and not clusters.found[n].possessive:
            clusters.gender_of[clusters.root(n)] = gender


def best(_: int, clusters: Clusters, candidates: Sequence[Antecedent]) -> Antecedent:
    """The candidate of most weight, of equal ones the first."""
    weights = clusters.lang.actors.antecedent_weights
    return max(candidates, key=lambda c: sum(weights.get(f, 0.0) for f in c.features))


def _candidates(n: int, plural: bool | None, clusters: Clusters) -> list[Antecedent]:
    """Those whom the pronoun can stand for, nobody first: named within a few sentences before it, or if nobody is, later in its own."""
    rivals = _rivals(n, clusters)
    possible: dict[int, list[int]] = {}
    for i in range(n - 1, -1, -1):
        if distance(n, i, clusters) > WINDOW:
            break
        if clusters.root(i) not in rivals and _possible(n, i, plural, clusters):
            possible.setdefault(clusters.root(i), []).append(i)
    pair = _pair(n, clusters) if plural or (plural is None and clusters.found[n].either_number) else None
    if not possible and pair is None:
        ahead = _ahead(n, plural, clusters)
        if ahead is not None:
            return [Antecedent(mention=ahead)]
    return antecedents(n, possible, plural, pair, clusters)


def _ahead(n: int, plural: bool | None, clusters: Clusters) -> int | None:
    """`Met zijn aftreden verraste Jansen de partij`: a subject later in the sentence."""
    for i in range(n + 1, len(clusters.found)):
        if clusters.around[i].sentence != clusters.around[n].sentence:
            return None
        if clusters.around[i].subject and clusters.found[i].form == "name" and _possible(n, i, plural, clusters):
            return i
    return None


def _rivals(n: int, clusters: Clusters) -> set[int]:
    """The subject of the verb whose object the pronoun is, also where coordinated verbs share it: it would be a reflexive.

    For a subject those who are named in what is said of it: in `hij werd de uitdager van Jansen` he is not Jansen. And `diens` is not
    of the subject: `Jansen at met Peters na diens zege`.
    """
    m, s = clusters.found[n], clusters.lang.syntax
    token = clusters.doc[m.head]
    if m.possessive:
        return _subject_above(token, clusters) if m.demonstrative else set()
    if token.dep_ in s.subject | s.passive_subject:
        return {clusters.root(i) for i in (*_named_below(n, token.head, clusters), *_done_to(token.head, clusters))}
    verb, out = token.head, set()
    for _ in range(4):
        subjects = [c.i for c in verb.children if c.dep_ in s.subject | s.passive_subject]
        out |= {clusters.root(clusters.by_head[i]) for i in subjects if i in clusters.by_head and clusters.by_head[i] < n}
        if subjects or verb.dep_ not in s.conjunct | s.complement:
            break
        verb = verb.head
    return out


def _subject_above(token: Token, clusters: Clusters) -> set[int]:
    """The subject of the nearest verb above a word that has one."""
    labels = clusters.lang.syntax.subject | clusters.lang.syntax.passive_subject
    subjects = ([c.i for c in a.children if c.dep_ in labels] for a in ancestors(token))
    return {clusters.root(clusters.by_head[i]) for i in next((s for s in subjects if s), []) if i in clusters.by_head}


def _named_below(n: int, verb: Token, clusters: Clusters) -> Iterator[int]:
    """The names behind the pronoun in the clause of its verb, other clauses that stand beside it left out."""
    s = clusters.lang.syntax
    todo = [c for c in verb.children if c.i > clusters.found[n].head]
    while todo:
        token = todo.pop()
        if token.dep_ in s.conjunct | s.parataxis and token.head.i == verb.i:
            continue
        i = clusters.by_head.get(token.i)
        if i is not None and i > n and clusters.found[i].form == "name":
            yield i
        todo += token.children


def _done_to(verb: Token, clusters: Clusters) -> Iterator[int]:
    """Those to whom the pronoun does something in a clause before it: `om de dieven te vangen verkleden zij zich`."""
    s = clusters.lang.syntax
    for clause in verb.children:
        if clause.dep_ in s.adverbial_clause and clause.i < verb.i and finite_verb(clause, clusters.lang) is None:
            yield from (clusters.by_head[c.i] for c in clause.children if c.dep_ in s.object and c.i in clusters.by_head)


def _plural(n: int, clusters: Clusters) -> bool | None:
    """Is the pronoun plural? `ze` and `zij` follow their verb; `None` when nothing tells."""
    m = clusters.found[n]
    if not m.either_number:
        return m.plural
    token = clusters.doc[m.head]
    s = clusters.lang.syntax
    if token.dep_ not in s.subject | s.passive_subject:
        return None
    if token.tag_.endswith("mv") or "|mv" in token.tag_:
        tagged: bool | None = True
    else:
        tagged = None
    verb = finite_verb(token.head, clusters.lang)
    number = verb.morph.get("Number", []) if verb is not None else []
    return (number == ["Plur"]) if number else tagged


def _possible(n: int, i: int, plural: bool | None, clusters: Clusters) -> bool:
    """Number, gender and animacy agree, and it is not the one whom the same verb already has in another role."""
    m, other = clusters.found[n], clusters.found[i]
    if other.form == "pronoun" and other.person != 3:
        return False
    if n in clusters.around[i].inside or clusters.found[i].span.contains(m.span):
        return False
    if other.form == "pronoun" and not _same_form(other, plural, clusters, i):
        return False
    if is_speaker(n, i, clusters):
        return False
    kind = clusters.kind(i)
    if kind is None or (kind == "place" and not m.possessive):
        return False
    many = clusters.plural(i)
    if plural:
        if kind in {"person", "place", "state"} and not many:
            return False
    elif plural is False and many:
        return False
    if not plural and kind == "person" and m.gender in {"m", "f"} and clusters.gender(i) not in {"-", m.gender}:
        return False
    if m.animate and kind in {"place", "state"} and not m.possessive:
        return False
    return m.possessive or not _rival(n, i, clusters)


def _same_form(other: Found, plural: bool | None, clusters: Clusters, i: int) -> bool:
    if plural is None:
        return True
    return plural == (other.plural or clusters.plural(i))


def _rival(n: int, i: int, clusters: Clusters) -> bool:
    """Do both hang on one verb, so that they cannot be one without a reflexive?"""
    a, b = clusters.around[n].verb, clusters.around[i].verb
    if a is not None and a == b and not clusters.found[i].inner:
        return not _in_two_clauses(n, i, clusters)
    return clusters.found[i].inner


def _in_two_clauses(n: int, i: int, clusters: Clusters) -> bool:
    """`een man moet de cel in omdat hij`: two subjects hung on one verb, and a conjunction between them."""
    both = clusters.around[n].subject and clusters.around[i].subject
    between = clusters.doc[clusters.found[i].end : clusters.found[n].start]
    return both and any(t.dep_ in clusters.lang.syntax.marker for t in between)


def is_speaker(n: int, i: int, clusters: Clusters) -> bool:
    quote = clusters.around[n].quote
    speaker = clusters.speakers[quote] if quote is not None else None
    return speaker is not None and clusters.root(speaker) == clusters.root(i)


def _pair(n: int, clusters: Clusters) -> Pair | None:
    """Names joined by `en` in this sentence or the one before, and the mention of the first: `zij` are all of them."""
    for i, _, first, names in coordinated(n, clusters):
        if clusters.kind(i) in {"person", "state", "organisation"}:
            return first, names
    return None


def coordinated(n: int, clusters: Clusters, window: int = 1) -> Iterator[tuple[int, int, int, tuple[int, ...]]]:
    """Before a mention, nearest first: the last of some coordinated names of one kind, its distance, the first, and all their clusters."""
    s = clusters.lang.syntax
    for i in range(n - 1, -1, -1):
        other = clusters.found[i]
        away = clusters.around[n].sentence - clusters.around[i].sentence
        if away > window:
            return
        token = clusters.doc[other.head]
        if other.form != "name" or other.inner or token.dep_ not in s.conjunct:
            continue
        first = clusters.by_head.get(token.head.i)
        if first is None or clusters.found[first].form != "name" or clusters.kind(first) != clusters.kind(i):
            continue
        heads = [c.i for c in token.head.children if c.dep_ in s.conjunct and c.i in clusters.by_head]
        names = [clusters.by_head[h] for h in heads if clusters.kind(clusters.by_head[h]) == clusters.kind(i)]
        yield i, away, first, tuple(dict.fromkeys(clusters.root(x) for x in (first, *names)))


def join_speech(clusters: Clusters) -> None:
    """`ik` within a quotation is the one who speaks it, if that is one; `wij` are the body that speaks, or that the speaker is of.

    Outside quotations they are nobody of the report, and so are those of whom a person without a body says `wij`.
    """
    for n, m in enumerate(clusters.found):
        quote = clusters.around[n].quote
        if m.form != "pronoun" or m.person != 1 or quote is None:
            continue
        speaker = clusters.speakers[quote]
        if speaker is not None and _is_ours(speaker, clusters):
            speaker = None
        if speaker is not None and not clusters.plural(speaker):
            kind = clusters.kind(speaker)
            speaker = _body(speaker, clusters) if m.plural and kind == "person" else None if not m.plural and kind in CROWDS else speaker
        elif not m.plural:
            speaker = None
        if speaker is not None and clusters.root(speaker) != clusters.root(n):
            clusters.join(speaker, n)


def _is_ours(speaker: int, clusters: Clusters) -> bool:
    """`mijn man`, `onze kinderen`: somebody of the one who tells the report; it is not he who speaks."""
    owners = (clusters.around[i].owner for i in clusters.members[clusters.root(speaker)])
    return not clusters.named(speaker) and any(o is not None and clusters.found[o].person == 1 for o in owners)


def _body(speaker: int, clusters: Clusters) -> int | None:
    """The one body that the phrases for a person name: `bestuurslid Jansen van de bond`, `VVD-leider`."""
    within = (i for m in clusters.members[clusters.root(speaker)] for i in clusters.around[m].inside)
    bodies = {clusters.root(i): i for i in within if clusters.kind(i) in BODIES and clusters.found[i].land is None}
    return next(iter(bodies.values())) if len(bodies) == 1 else None
