"""Who is named: mentions, which of them are one actor, and the roles that the report gives them."""

from __future__ import annotations

from spacy.tokens import Doc

from kroniek.extract.actors.coreference import Clusters, cluster, groups
from kroniek.extract.actors.lexicon import lexicon
from kroniek.extract.actors.mentions import find_mentions
from kroniek.extract.actors.roles import find_roles
from kroniek.lang import Language
from kroniek.records import Actor, Mention, Report, content_id


def find_actors(doc: Doc, report: Report, lang: Language) -> tuple[Actor, ...]:
    """The actors of a report, in order of first mention. `doc` is the report's text as parsed by `annotate`."""
    clusters = cluster(find_mentions(doc, report, lang), doc, lexicon(lang), lang)
    members = groups(clusters)
    ids = {n: content_id("act", report.id, *_place(group, clusters)) for group in members for n in group if clusters.root(n) in group}
    return tuple(_actor(group, clusters, ids, report) for group in members)


def _place(group: list[int], clusters: Clusters) -> tuple[int, int]:
    """Where an actor is first mentioned by itself: what its id rests on."""
    first = next(clusters.found[n] for n in group if clusters.found[n].form != "pronoun" and n not in clusters.several)
    return first.span.start, first.span.end


def _actor(group: list[int], clusters: Clusters, ids: dict[int, str], report: Report) -> Actor:
    return Actor(
        id=content_id("act", report.id, *_place(group, clusters)),
        name=_name(group, clusters),
        kind=clusters.kind(next(n for n in group if clusters.found[n].form != "pronoun" and n not in clusters.several)) or "group",
        mentions=tuple(Mention(span=clusters.found[n].span, form=clusters.found[n].form) for n in group),
        roles=find_roles(group, clusters, ids, report),
    )


def _name(group: list[int], clusters: Clusters) -> str:
    """The fullest name that the report gives, the most frequent spelling of it; without a name the first noun phrase.

    What is named with and without a state (`Waterbond Nederland`) has the name without.
    """
    found = [clusters.found[n] for n in group if n not in clusters.several]
    land = next((m.land for m in found if m.form == "name" and m.land is not None), None)
    if land is not None:
        return land.name
    names = [m.key for m in found if m.form == "name" and not m.inner] or [m.key for m in found if m.form == "name"]
    if names:
        names = [k for k in names if not any(k.startswith(s + " ") and _is_state(k[len(s) + 1 :], clusters) for s in names)]
        return max(sorted(set(names)), key=lambda k: (len(k.split()), names.count(k), len(k)))
    nominal = next(m for m in found if m.form == "nominal")
    return clusters.doc[nominal.start : nominal.end].text


def _is_state(name: str, clusters: Clusters) -> bool:
    land = clusters.words.land_names.get(name)
    return land is not None and land.kind == "state"
