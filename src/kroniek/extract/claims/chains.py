"""From drafts to claims: overlaps settled, who lies within whom, through whom or what it came, and which actor speaks."""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.claims.according import is_perfect
from kroniek.extract.claims.draft import Draft
from kroniek.extract.claims.scope import Bounds
from kroniek.extract.claims.view import NOMINAL, View
from kroniek.extract.lookup import Mentions
from kroniek.records import Actor, Claim, Mode, Span, Via, content_id

TELLING = frozenset({"say", "accuse", "show", "warn", "think", "deny"})
"""Kinds of claims whose voice may speak on in hearsay behind them."""
SAME = 0.8
"""Contents that share this much are one claim."""


def settle(view: View, drafts: list[Draft]) -> list[Draft]:
    """One draft for each content: a quotation before other rules, a named source before none; hearsay only where nothing else is."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.rule == "hearsay", not d.direct, d.head is None, d.start, -d.end, d.rule)):
        if draft.end <= draft.start or any(_same(draft, k) for k in kept):
            continue
        if draft.rule == "hearsay" and not _place_for(view, draft, kept):
            continue
        kept.append(draft)
    return sorted(kept, key=lambda d: (d.start, -d.end, d.rule))


def _same(a: Draft, b: Draft) -> bool:
    shared = max(0, min(a.end, b.end) - max(a.start, b.start))
    return shared / (max(a.end, b.end) - min(a.start, b.start)) >= SAME and not (a.head is not None and b.head is not None and a.head.i != b.head.i)


def _place_for(view: View, draft: Draft, kept: list[Draft]) -> bool:
    """Hearsay is new where no other claim covers it; the voice of the sentence before may speak on in it."""
    if any(k.start < draft.end and draft.start < k.end or k.cue and draft.start <= k.cue[0] < draft.end for k in kept):
        return False
    at = view.sent[draft.start]
    before = [k for k in kept if k.cue and (k.direct or k.kind in TELLING) and k.head is not None and at - view.sent[max(k.cue[0], k.end - 1)] == 1 and view.sent[k.cue[0]] >= at - 1]
    if before:
        last = max(before, key=lambda k: (k.end, k.start))
        draft.head, draft.phrase, draft.anchor = last.head, last.phrase, last.anchor
    return bool(before) or is_perfect(view, draft.start, draft.end)


def build(view: View, drafts: list[Draft], actors: tuple[Actor, ...]) -> tuple[Claim, ...]:
    """Claims with their ids, what they lie within, and their speakers."""
    mentions = view.mentions or Mentions(view.doc, actors)
    made: dict[tuple[int, int, int, int], tuple[Draft, Span, str]] = {}
    for d in drafts:
        start, end = view.chars(d.start, d.end)
        source = _span(view, _source(view, d))
        cid = content_id("clm", view.report.id, start, end, source and source.start, source and source.end)
        made.setdefault((start, end, *((source.start, source.end) if source else (0, 0))), (d, Span(view.report.id, start, end), cid))
    whole = list(made.values())
    claims = [_claim(view, d, span, cid, whole, mentions) for d, span, cid in whole]
    return tuple(sorted(claims, key=lambda c: (c.span, c.id)))


def _claim(view: View, d: Draft, span: Span, cid: str, whole: list[tuple[Draft, Span, str]], mentions: Mentions) -> Claim:
    source = _source(view, d)
    around = [(o.end - o.start, i) for e, o, i in whole if i != cid and o.contains(span) and o != span and e is not d]
    return Claim(
        id=cid, span=span, mode=_mode(view, d), cue=_span(view, d.cue), source=_span(view, source), speaker=_speaker(view, d, mentions),
        via=tuple(Via(span=s, name=view.report.quote(s)) for b in via_of(view, d) if (s := _span(view, b))),
        within=min(around)[1] if around else None,
    )


def _span(view: View, bounds: Bounds | None) -> Span | None:
    return Span(view.report.id, *view.chars(*bounds)) if bounds and bounds[1] > bounds[0] else None


def _source(view: View, d: Draft) -> Bounds | None:
    if d.phrase is not None:
        return d.phrase
    return view.phrase(d.head) if d.head is not None else None


def _mode(view: View, d: Draft) -> Mode:
    if d.direct:
        return "direct"
    return "mixed" if any(d.start <= r.open and r.end <= d.end for r in view.runs) else "indirect"


def _speaker(view: View, d: Draft, mentions: Mentions) -> str | None:
    if d.head is None:
        return None
    found = mentions.at(d.head) or mentions.covering(d.head)
    if found:
        return found[0]
    bounds = _source(view, d)
    inside = mentions.within(*bounds) if bounds else ()
    return inside[0] if len(inside) == 1 else None


def via_of(view: View, d: Draft) -> list[Bounds]:
    """Phrases at the cue that say through what or whom: `op Twitter`, `in een verklaring`, `tegen persbureau X`."""
    if d.anchor is None or d.cue is None:
        return list(d.via)
    w, s = view.words, view.lang.syntax
    anchor = view.doc[d.anchor]
    out = list(d.via)
    near = [anchor, *(c for c in anchor.children if view.is_verb(c) and c.dep_ in s.complement and not d.start <= c.i < d.end)]
    if anchor.dep_ in s.auxiliary:
        near.append(anchor.head)
    source = _source(view, d)
    if d.head is not None:
        near.append(d.head)
    for t in near:
        for c in t.children:
            if c.pos_ in NOMINAL and not d.start <= c.i < d.end and (b := _medium(view, c)):
                if source is None or not (source[0] <= b[0] and b[1] <= source[1]):
                    out.append(b)
    return sorted(dict.fromkeys(out), key=lambda b: b[0], reverse=False)


def _medium(view: View, c: Token) -> Bounds | None:
    w = view.words
    case = next((k for k in c.children if k.dep_ in view.lang.syntax.case and k.i < c.i), None)
    if case is None:
        return None
    lemma, word = c.lemma_.lower(), view.lower[c.i]
    prep = view.lower[case.i]
    start, end = view.phrase(c)
    carrier = word in w.platforms or lemma in w.media or any(len(m) > 4 and lemma.endswith(m) for m in w.media)
    outlet = lemma in w.outlets or any(len(m) > 4 and lemma.endswith(m) for m in w.outlets) or any(view.doc[j].lemma_.lower() in w.outlets for j in range(start, end))
    if (prep in w.medium_prepositions and carrier) or (prep in w.outlet_prepositions and outlet) or (prep in w.according and outlet):
        return view.trimmed(start, end)
    return None
