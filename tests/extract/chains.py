"""Reads `chains.txt` and compares a chain with what was found, link by link."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kroniek.records import Claim

INDENT = 4


@dataclass
class Chain:
    """A text and what is said in it, by whom, through whom, within what."""

    text: str
    said: list[Said] = field(default_factory=list)


@dataclass
class Said:
    """One expected claim. `source` is empty for nobody; `within` is an index in the same list."""

    source: str
    content: str
    within: int | None
    via: list[str] = field(default_factory=list)


def read_chains() -> list[Chain]:
    """The chains of the file, in order."""
    out: list[Chain] = []
    open_at: dict[int, int] = {}
    for line in (Path(__file__).parent / "chains.txt").read_text("utf-8").splitlines():
        depth = (len(line) - len(line.lstrip())) // INDENT
        if not line.strip() or line.startswith("#"):
            continue
        if depth == 0:
            out.append(Chain(line))
        elif line.strip().startswith("via "):
            out[-1].said[-1].via.append(line.strip()[4:])
        else:
            source, content = line.strip().split(" > ", 1)
            assert content in out[-1].text, line
            out[-1].said.append(Said(source.strip("-"), content, open_at[depth - 1] if depth > 1 else None))
            open_at[depth] = len(out[-1].said) - 1
    return out


def links(chain: Chain, claims: tuple[Claim, ...]) -> Iterator[tuple[str, bool]]:
    """Each link with whether it was found: who says a content, through whom, and within which claim it lies."""
    found = [_nearest(chain.text, said, claims) for said in chain.said]
    for said, claim in zip(chain.said, found, strict=True):
        source = chain.text[claim.source.start : claim.source.end] if claim and claim.source else ""
        yield f"{said.source} > {said.content}", claim is not None and _same(source, said.source)
        for via in said.via:
            yield f"via {via}", claim is not None and any(_same(v.name, via) for v in claim.via)
        if said.within is not None:
            outer = found[said.within]
            yield f"within: {said.content}", claim is not None and outer is not None and claim.within == outer.id


def _nearest(text: str, said: Said, claims: tuple[Claim, ...]) -> Claim | None:
    """The claim whose content has four fifths of its words in common with the expected one, the right voice first."""
    start = text.rindex(said.content)
    want = {m.start() + start for m in re.finditer(r"\w+", said.content)}
    best: tuple[bool, float, Claim] | None = None
    for claim in claims:
        have = {m.start() + claim.span.start for m in re.finditer(r"\w+", text[claim.span.start : claim.span.end])}
        shared = len(want & have) / len(want | have)
        voice = (
            bool(claim.source) and _same(text[claim.source.start : claim.source.end], said.source) if claim.source else not said.source
        )
        if shared >= 0.8 and (best is None or (voice, shared) > best[:2]):
            best = (voice, shared, claim)
    return best[2] if best else None


def _same(found: str, expected: str) -> bool:
    """The same words, articles and prepositions at the side aside."""
    return found == expected or (
        bool(expected) and found.lower().endswith(expected.lower().split(" ", 1)[-1]) and len(found) <= len(expected) + 6
    )
