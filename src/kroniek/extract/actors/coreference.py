"""Which mentions of a report are one actor."""

from __future__ import annotations

from kroniek.extract.actors.found import Found

Cluster = list[Found]


def cluster(found: list[Found]) -> list[Cluster]:
    """Groups of mentions, each one actor, in order of first mention. First version: equal names and equal definite nouns."""
    clusters: dict[tuple[str, str], Cluster] = {}
    for m in found:
        if m.form == "pronoun":
            continue
        name = m.land.name if m.land and m.form == "name" else m.key
        clusters.setdefault((m.form, name), []).append(m)
    return list(clusters.values())
