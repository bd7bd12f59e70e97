"""Who says that who said it, per whom: sixty of our own sentences, all links counted (issue 5)."""

from __future__ import annotations

import pytest

from extract.chains import Chain, links, read_chains
from kroniek import lang
from kroniek.annotate import annotate, nlp
from kroniek.extract.claims import find_claims
from kroniek.records import Report

CHAINS = read_chains()
FLOOR = 0.85


def test_enough_chains_of_two_links() -> None:
    assert len(CHAINS) >= 60
    assert len({c.text for c in CHAINS}) == len(CHAINS)
    assert all(sum(1 + len(s.via) + (s.within is not None) for s in c.said) >= 2 for c in CHAINS)


@pytest.mark.model
def test_links_of_all_chains() -> None:
    """At least the floor of the links is right; the message names those that are not."""
    reports = [Report(id=f"rep{n}", source="test", text=c.text, sha256="", body=0, published=None) for n, c in enumerate(CHAINS)]
    language, wrong, total = lang.load("nl"), [], 0
    docs = annotate(reports, nlp("nl"))
    pairs: list[tuple[Chain, Report]] = list(zip(CHAINS, reports, strict=True))
    for (chain, _), (report, doc) in zip(pairs, docs, strict=True):
        for name, right in links(chain, find_claims(doc, report, language, ())):
            total += 1
            if not right:
                wrong.append(f"{chain.text} :: {name}")
    assert 1 - len(wrong) / total >= FLOOR, "\n".join([f"{total - len(wrong)} of {total} links", *wrong])
