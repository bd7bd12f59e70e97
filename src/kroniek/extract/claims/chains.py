"""From drafts to claims: overlaps settled, who lies within whom, through whom or what it came, and which actor speaks."""

from __future__ import annotations

from spacy.tokens import Token

from kroniek.extract.claims.according import is_perfect
from kroniek.extract.claims.draft import Draft
from kroniek.extract.claims.scope import Bounds
from kroniek.extract.claims.speech import QUOTABLE
from kroniek.extract.claims.view import NEAR, NOMINAL, View
from kroniek.extract.lookup import Mentions
from kroniek.records import Actor, Claim, Mode, Span, Via, content_id

TELLING = frozenset({"say", "accuse", "show", "warn", "think", "deny"})
"""Kinds of claims whose voice may speak on in hearsay behind them."""
SAME = 0.8
"""Contents that share this much are one claim."""
RETELLING = ("around", "back", "according")
"""Rules whose content is a whole sentence in somebody's voice."""
ASIDES = frozenset({"according-behind", "according-mid", "according-clause"})
"""Rules whose cue can be an aside within another cue's clause."""


def settle(view: View, drafts: list[Draft]) -> list[Draft]:
    """One draft for each content: a quotation before other rules, a named source before none; hearsay only where nothing else is."""
    kept: list[Draft] = []
    drafts = pass_on(view, drafts)
    for draft in sorted(
        drafts,
        key=lambda d: (
            d.rule == "hearsay",
            d.kind == "want",
            not d.direct,
            d.head is None,
            d.rule.startswith(("noun", "adj")),
            d.start,
            -d.end,
            d.rule,
        ),
    ):
        if draft.end <= draft.start or any(_same(draft, k) for k in kept):
            continue
        if draft.rule == "hearsay" and not _place_for(view, draft, kept):
            continue
        if draft.kind == "want" and any(k.rule.startswith(RETELLING) and k.start <= draft.start and draft.end <= k.end for k in kept):
            continue  # `X wil komen, zei hij`: the wish is what was said
        kept.append(draft)
    return sorted((d for d in kept if not _is_own_thought(view, d, kept)), key=lambda d: (d.start, -d.end, d.rule))


def _is_own_thought(view: View, d: Draft, kept: list[Draft]) -> bool:
    """`hij zei dat hij verwacht dat de trein rijdt`: who says what he thinks or hopes says one thing, as in a quotation."""
    if d.kind in QUOTABLE or d.cue is None or view.mentions is None or (who := _speaker(view, d, view.mentions)) is None:
        return False
    around = [k for k in kept if k is not d and k.start <= min(d.cue[0], d.start) and max(d.cue[1], d.end) <= k.end]
    return any(_speaker(view, k, view.mentions) == who for k in around)


def _same(a: Draft, b: Draft) -> bool:
    shared = max(0, min(a.end, b.end) - max(a.start, b.start))
    return shared / (max(a.end, b.end) - min(a.start, b.start)) >= SAME and not (
        a.head is not None and b.head is not None and a.head.i != b.head.i
    )


def _place_for(view: View, draft: Draft, kept: list[Draft]) -> bool:
    """Hearsay is new where no other claim covers it; the voice of the sentence before may speak on in it."""
    if any(
        (k.head is not None and k.start < draft.end and draft.start < k.end)
        or (k.head is not None and k.cue and draft.start <= k.cue[0] < draft.end)
        for k in kept
    ):
        return False
    at = view.sent[draft.start]
    before = [
        k
        for k in kept
        if k.cue
        and (k.direct or k.kind in TELLING)
        and k.head is not None
        and at - view.sent[max(k.cue[0], k.end - 1)] == 1
        and view.sent[k.cue[0]] >= at - 1
    ]
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
        if start == end:
            continue
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
        id=cid,
        span=span,
        mode=_mode(view, d),
        cue=_span(view, d.cue),
        source=_span(view, source),
        speaker=_speaker(view, d, mentions),
        via=tuple(Via(span=s, name=view.report.quote(s)) for b in via_of(view, d) if (s := _span(view, b))),
        within=min(around)[1] if around else None,
        reporting=d.reporting,
    )


def _span(view: View, bounds: Bounds | None) -> Span | None:
    if bounds is None or bounds[1] <= bounds[0]:
        return None
    start, end = view.chars(*bounds)
    return Span(view.report.id, start, end) if start < end else None


def _source(view: View, d: Draft) -> Bounds | None:
    if d.phrase is not None:
        return d.phrase
    if d.head is None:
        return None
    start, end = view.phrase(d.head)
    for c in d.head.children:
        case = next((k for k in c.children if k.i < c.i and view.lower[k.i] in view.words.outlet_prepositions), None)
        if case is not None and start < case.i < end and _medium(view, c):
            end = view.trimmed(start, case.i)[1]
    return start, end


def _mode(view: View, d: Draft) -> Mode:
    if d.direct:
        return "direct"
    return "mixed" if any(d.start <= r.first and r.stop <= d.end for r in view.runs) else "indirect"


def _speaker(view: View, d: Draft, mentions: Mentions) -> str | None:
    if d.head is None:
        return None
    found = mentions.at(d.head) or mentions.covering(d.head)
    if found:
        return found[0]
    bounds = _source(view, d)
    inside = mentions.outermost(*bounds) if bounds else ()
    return inside[0] if len(inside) == 1 else None


def via_of(view: View, d: Draft) -> list[Bounds]:
    """Phrases at the cue that say through what or whom: `op Twitter`, `in een verklaring`, `tegen persbureau X`, `bij monde van X`.

    Nearest the newspaper first: news media, then what carried the words, then who spoke for the source.
    """
    if d.anchor is None or d.cue is None:
        return list(d.via)
    source = _source(view, d)
    media = [b for c in _near(view, d) if (b := _medium(view, c)) and not d.start <= b[0] < d.end]
    media = [b for b in media if not (source and source[0] <= b[0] and b[1] <= source[1])]
    found = dict.fromkeys([*d.via, *sorted(media), *_mouthpiece(view, d)])
    apart = [_without(view, b, [o for o in found if o != b]) for b in found]
    return sorted(dict.fromkeys(apart), key=lambda b: (0 if b in d.via or _names_outlet(view, b) else 1 if b in media else 2, b))


def _without(view: View, b: Bounds, others: list[Bounds]) -> Bounds:
    """`een verklaring aan persbureau X` is two: what carried it, and who passed it on."""
    inside = [o for o in others if b[0] < o[0] and o[1] <= b[1]]
    return view.trimmed(b[0], min(o[0] for o in inside) - 1) if inside else b


def _names_outlet(view: View, b: Bounds) -> bool:
    return _is_outlet_name(view, *b) or any(_ends_in(view.doc[j].lemma_.lower(), view.words.outlets) for j in range(*b))


def _near(view: View, d: Draft) -> list[Token]:
    """Nominals on the cue verb, the verbs it forms one predicate with, and the source; outside the content."""
    assert d.anchor is not None
    s, anchor = view.lang.syntax, view.doc[d.anchor]
    tops = [anchor, *(c for c in anchor.children if view.is_verb(c) and c.dep_ in s.complement and not d.start <= c.i < d.end)]
    if anchor.dep_ in s.auxiliary | s.complement and view.is_verb(anchor.head):
        tops.append(anchor.head)
    if d.head is not None:
        tops.append(d.head)
    below = [c for t in tops for c in t.children if c.pos_ in NOMINAL and not d.start <= c.i < d.end]
    return below + [c for t in below for c in t.children if c.pos_ in NOMINAL and not d.start <= c.i < d.end]


def _medium(view: View, c: Token) -> Bounds | None:
    w = view.words
    case = next((k for k in c.children if k.dep_ in view.lang.syntax.case and k.i < c.i), None)
    if case is None:
        return None
    lemma, prep = c.lemma_.lower(), view.lower[case.i]
    start, end = view.phrase(c)
    carrier = view.lower[c.i] in w.platforms or _ends_in(lemma, w.media)
    outlet = _ends_in(lemma, w.outlets) or any(view.doc[j].lemma_.lower() in w.outlets for j in range(start, end))
    if (
        (prep in w.medium_prepositions and carrier)
        or (prep in w.outlet_prepositions and (outlet or _is_outlet_name(view, start, end)))
        or (prep in w.according and outlet)
    ):
        return view.trimmed(start, end)
    return None


def _ends_in(lemma: str, nouns: frozenset[str]) -> bool:
    return lemma in nouns or any(len(n) > 4 and lemma.endswith(n) for n in nouns)


def _is_outlet_name(view: View, start: int, end: int) -> bool:
    return " ".join(view.lower[start:end]) in view.words.outlet_names or view.lower[end - 1] in view.words.outlet_names


def _mouthpiece(view: View, d: Draft) -> list[Bounds]:
    """Who speaks for the source: `bij monde van haar advocaat`, `via een woordvoerder`."""
    assert d.cue is not None
    lo, hi = view.bounds(d.cue[0])
    out = []
    for i in range(max(lo, d.cue[0] - NEAR), min(hi, d.cue[0] + NEAR)):
        for words in view.words.mouthpieces:
            if d.start <= i < d.end or tuple(view.lower[i : i + len(words)]) != words:
                continue
            head = view.nominal_after(i + len(words), hi)
            if head is None or (d.head is not None and head.i == d.head.i):
                continue
            if len(words) > 1 or (view.is_voice(head) and view.kind_of(head) not in {"place", "state"}):
                out.append(view.phrase(head))
    return out


def pass_on(view: View, drafts: list[Draft]) -> list[Draft]:
    """`..., zei hij volgens de krant`, `X, aldus Y, meldt dat`: an aside at a cue is no claim of its own but the way it came."""
    out = []
    for d in drafts:
        carrier = next((k for k in drafts if _is_aside_of(view, d, k)), None) if d.rule in ASIDES else None
        if carrier is not None and (b := _source(view, d)):
            carrier.via.append(b)
        else:
            out.append(d)
    return out


def _is_aside_of(view: View, d: Draft, k: Draft) -> bool:
    """Does the aside stand in the cue's own clause: right behind cue and source, or between cue and content?"""
    if (
        k is d
        or k.cue is None
        or d.cue is None
        or k.rule in ASIDES
        or view.sent[k.cue[0]] != view.sent[d.cue[0]]
        or k.start <= d.cue[0] < k.end
    ):
        return False
    source = _source(view, k) or k.cue
    begin = max(k.cue[1], source[1]) if source[1] <= d.cue[0] else k.cue[1]
    if k.end <= k.cue[0]:
        return k.cue[1] <= d.cue[0] and d.cue[0] - begin <= 2
    return d.cue[0] < k.start and (
        (begin <= d.cue[0] and d.cue[0] - begin <= 2) or (d.cue[0] < k.cue[0] and abs(source[1] - d.cue[0]) <= 2)
    )
