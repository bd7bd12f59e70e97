"""Who is named: mentions, which of them are one actor, and the roles that the report gives them."""

from __future__ import annotations

from collections import Counter

from spacy.tokens import Doc

from kroniek.extract.actors.coreference import Cluster, cluster
from kroniek.extract.actors.lexicon import lexicon
from kroniek.extract.actors.mentions import find_mentions
from kroniek.lang import Language
from kroniek.records import Actor, Kind, Mention, Report, content_id


def find_actors(doc: Doc, report: Report, lang: Language) -> tuple[Actor, ...]:
    """The actors of a report, in order of first mention."""
    found = find_mentions(doc, report, lang)
    return tuple(_actor(c, report) for c in cluster(found, doc, lexicon(lang), lang))


def _actor(mentions: Cluster, report: Report) -> Actor:
    first = mentions[0]
    name = max((m for m in mentions), key=lambda m: (m.form == "name" and not m.inner, len(m.name), -m.span.start)).name
    return Actor(
        id=content_id("act", report.id, first.span.start, first.span.end),
        name=name,
        kind=_kind(mentions),
        mentions=tuple(Mention(span=m.span, form=m.form) for m in mentions),
    )


def _kind(mentions: Cluster) -> Kind:
    votes = Counter(m.kind for m in mentions if m.kind)
    ranked = sorted(votes, key=lambda k: (-votes[k], k))
    return ranked[0] if ranked else "group"
