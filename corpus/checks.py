"""Validates annotations: `python corpus/checks.py [FILE...]`, all of `documents/` and `double/` where none is named.

*Errors* are offsets outside the text or out of order, values that are no value, and references to nothing. *Gaps* are numbers, words
of time, quotations, verbs of saying, pronouns and sentences that no item covers and no `skipped` entry accounts for. Both fail.
The lists below are not those of the program: an annotation is to be checked by other eyes than those that it measures.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import standoff
from standoff import Json

Span = tuple[int, int]

PLOVER = {
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
    "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "NONE",
}  # fmt: skip
BASES = {"expression", "narrative", "news_peg", "background", "state", "none"}
VALUES: dict[tuple[str, str], set[Any]] = {
    ("structure", "kind"): {"dateline", "heading", "inline_heading", "missing_lead"},
    ("actors", "kind"): {"person", "organisation", "state", "group", "place"},
    ("mentions", "form"): {"name", "name_misspelt", "description", "role", "adjective", "pronoun", "possessive_pronoun"},
    ("times", "type"): {"DATE", "TIME", "DURATION", "SET"},
    ("events", "plover"): PLOVER,
    ("events", "factuality"): {"happened", "planned", "possible", "denied", "negated", "hypothetical", "disputed"},
    ("events", "commitment"): {"asserted", "attributed", "distanced"},
    ("events", "core"): {True, False},
    ("when", "basis"): BASES,
    ("claims", "form"): {"direct", "indirect", "mixed"},
    ("claims", "implicit"): {True, False},
    ("stances", "kind"): {"supports", "opposes", "recognises", "rejects", "accuses", "allied", "sanctions"},
    ("skipped", "kind"): {"number", "time", "quote", "cue", "pronoun", "sentence"},
    ("skipped", "reason"): {
        "name", "title", "term", "score", "idiom", "ordinal", "article", "generic", "no actor", "expletive", "relative", "reflexive",
        "duplicate", "heading", "state", "other",
    },
}  # fmt: skip
REQUIRED = {
    "actors": "id span kind mentions roles", "mentions": "span form pronoun", "times": "id span type earliest latest vague",
    "events": "id span trigger plover plover_alt factuality who whom where when reported_by core commitment",
    "claims": "id span form source_mention source cue implicit", "figures": "id span low high approx unit of where stated_by when",
    "stances": "id span from kind to stated_by when negated", "relations": "id span subject relation object",
}  # fmt: skip
POINTS = {"same_as": "", "part_of": "events", "content_of": "events", "result_of": "events", "before": "events", "nested": "claims",
          "same_content_as": "claims", "said_when": "times", "same_day_as": "times", "time": "times"}

DAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?"
MONTH = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
TIME = re.compile(
    rf"\b({DAY}(?:ochtend|middag|avond|nacht)?|{MONTH}|(?:19|20)\d\d|(?:eer)?gisteren|gister(?:ochtend|middag|avond)|vandaag|overmorgen|"
    r"van(?:ochtend|middag|avond|nacht|morgen)|(?:\d+ |twee |drie |vier |vijf )?(?:weken|maanden|dagen|uren|minuten|seconden)|"
    r"(?:deze|vorige|volgende|afgelopen|komende|elke|per) (?:week|maand|jaar|dag|weekend|zomer|winter|herfst|lente|voorjaar|najaar)|"
    r"(?:jaren|maand|week|dag) (?:geleden|later|eerder))\b",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"(?<![\w.,:’'-])(\d+(?:[.,:]\d+)*|[éÉ][ée]n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|"
    r"(?:der|veer|vijf|zes|zeven|acht|negen)tien|\w*(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|\w*honderd|\w*duizend|"
    r"tientallen|honderden|duizenden|tienduizenden|honderdduizenden|miljoenen|miljarden|miljoen|miljard|dozijn|helft|driekwart)(?![\w-])",
    re.IGNORECASE,
)
QUOTE = re.compile(r'"[^"\n]{3,}"|“[^”\n]{3,}”|‘[^’\n]{3,}’|„[^”\n]{3,}”|,,[^\n]{3,}?\'\'|(?<!\w)\'[^\'\n]{3,}\'(?!\w)')
SAY = re.compile(
    r"\b(zei|zeiden|zegt|zeggen|gezegd|verklaarde|verklaarden|verklaart|verklaren|meldde|meldden|meldt|melden|gemeld|aldus|volgens|"
    r"beweerde|beweert|beweren|beweerden|waarschuwde|waarschuwt|waarschuwden|waarschuwen|benadrukte|benadrukt|beschuldigde|beschuldigt|"
    r"beschuldigden|beschuldigen|ontkende|ontkent|ontkenden|ontkennen|vertelde|vertelt|vertelden|twitterde|tweette|schreef|schrijft|"
    r"schreven|voegde|antwoordde|reageerde|reageert|erkende|erkent)\b",
    re.IGNORECASE,
)
PRONOUN = re.compile(r"\b([Hh]ij|[Zz]e|[Zz]ij|[Hh]un|[Hh]en|[Hh]em|[Ww]e|[Ww]ij|[Ii]k|[Mm]ij|[Mm]ijn|[Oo]ns|[Oo]nze|[Hh]aar)\b")
SENTENCE = re.compile(r"[^\n.!?]+[.!?]?")
SHORT = 12


def errors(document: Json, text: str) -> list[str]:
    """What cannot be so: offsets, values, references and order."""
    out = [*_lengths(document, text)]
    known = {name: [item["id"] for item in document.get(name, []) if "id" in item] for name in standoff.LISTS}
    for name, ids in known.items():
        out += [f"{name} {i}: the id is there twice" for i in sorted({i for i in ids if ids.count(i) > 1})]
    for name in standoff.LISTS:
        for item in document.get(name, []):
            where = f"{name} {item.get('id', item.get('span'))}"
            out += [f"{where}: {wrong}" for wrong in _item(name, item, text, {k: set(v) for k, v in known.items()})]
    return out


def _lengths(document: Json, text: str) -> Iterator[str]:
    if document.get("topic", "politics") not in standoff.TOPICS:
        yield f"topic is {document['topic']!r}, not one of {', '.join(standoff.TOPICS)}"
    if document["length"] != len(text):
        yield f"length is {document['length']}, the text has {len(text)}"


def _item(name: str, item: Json, text: str, known: dict[str, set[str]]) -> Iterator[str]:
    for path, part in parts(name, item):
        yield from _span(part, text)
        yield from (f"no {field}" for field in REQUIRED.get(path, "").split() if field not in part)
        for field, value in part.items():
            allowed = VALUES.get((path, field))
            if allowed is not None and value not in allowed and not (path == "when" and value is None):
                yield f"{field} is {value!r}"
            yield from _references(name, field, value, known)
        yield from _days(part)
    yield from {"actors": _actor, "times": _time, "events": _event, "claims": _claim, "figures": _figure, "stances": _stance}.get(
        name, _nothing
    )(item)


def parts(name: str, item: Any) -> Iterator[tuple[str, Json]]:
    """An item and what it holds, each with the name of its kind."""
    yield name, item
    for key, value in item.items():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                yield from parts(key, part)


def _span(part: Json, text: str) -> Iterator[str]:
    if "span" not in part:
        return
    start, end = part["span"]
    if not 0 <= start < end <= len(text):
        yield f"span {part['span']} is not in the text"
    elif text[start:end] != text[start:end].strip():
        yield f"span {part['span']} begins or ends with a space"
    elif part.get("text", text[start:end]) != text[start:end]:
        yield f"span {part['span']} is not {part['text']!r}"


def _references(name: str, field: str, value: Any, known: dict[str, set[str]]) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if not isinstance(one, str) or one == "?":
            continue
        if field in standoff.ACTOR_FIELDS:
            if one not in known["actors"] and not one.isdigit() and not (field == "subject" and one in known["claims"]):
                yield f"{field} is {one!r}, which is no actor"
        elif field in POINTS and one not in known[POINTS[field] or name]:
            yield f"{field} is {one!r}, which is not there"


def _days(part: Json) -> Iterator[str]:
    days = [part.get("earliest"), part.get("latest")]
    for day in days:
        if day is not None and not _is_day(day):
            yield f"{day!r} is no day"
            return
    if days[0] and days[1] and days[0] > days[1]:
        yield f"{days[0]} is after {days[1]}"


def _is_day(day: str) -> bool:
    try:
        return date.fromisoformat(day).isoformat() == day
    except ValueError:
        return False


def _nothing(_item: Json) -> Iterator[str]:
    yield from ()


def _actor(actor: Json) -> Iterator[str]:
    spans = [tuple(m["span"]) for m in actor["mentions"]]
    if not spans:
        yield "no mentions"
    if len(spans) != len(set(spans)):
        yield "a mention is there twice"
    yield from ("pronoun disagrees with form" for m in actor["mentions"] if m["pronoun"] != m["form"].endswith("pronoun"))


def _time(time: Json) -> Iterator[str]:
    resolved, candidates = time.get("resolved"), time.get("candidates")
    if resolved:
        early = time["earliest"] and (resolved["earliest"] or "") < time["earliest"]
        if early or (time["latest"] and (resolved["latest"] or "9999") > time["latest"]):
            yield "resolved lies outside the interval"
    if candidates and (candidates[0], candidates[-1]) != (time["earliest"], time["latest"]):
        yield "candidates are not the interval"


def _event(event: Json) -> Iterator[str]:
    (start, end), (a, b) = event["span"], event["trigger"]["span"]
    if not (start <= a and b <= end):
        yield "the trigger lies outside the clause"
    yield from (f"plover_alt has {kind!r}" for kind in event["plover_alt"] if kind not in PLOVER)


def _claim(claim: Json) -> Iterator[str]:
    if not claim["source"] and not claim.get("source_kind"):
        yield "no source and no source_kind"
    if not claim["implicit"] and not claim["cue"]:
        yield "no cue, and not implicit"


def _figure(figure: Json) -> Iterator[str]:
    low, high = figure["low"], figure["high"]
    if low is None and high is None and "trend" not in figure:
        yield "no value and no trend"
    if low is not None and high is not None and low > high:
        yield f"{low} is above {high}"


def _stance(stance: Json) -> Iterator[str]:
    if stance["to"] is None and not stance.get("issue"):
        yield "no target and no issue"


def spans(items: list[Json]) -> list[Span]:
    """Where items lie, the further places of one thing included."""
    return [(s[0], s[1]) for item in items for s in (item["span"], *(x["span"] for x in item.get("also", [])))]


def gaps(document: Json, text: str) -> list[tuple[str, Span]]:
    """What should be covered and is not, as kind and place, in the order of the text."""
    start = max((s["span"][1] for s in document["structure"] if s["kind"] == "dateline"), default=0)
    mentions = [m for a in document["actors"] for m in a["mentions"]]
    names = spans([m for m in mentions if m["form"].startswith("name")])
    times, figures, claims, events = (spans(document[key]) for key in ("times", "figures", "claims", "events"))
    cues = spans([c[key] for c in document["claims"] for key in ("cue", "via") if c.get(key)])
    triggers = [tuple(e["trigger"]["span"]) for e in document["events"]]
    rest = claims + cues + events + figures + spans(document["stances"]) + spans(document["relations"])
    roles = spans([r for a in document["actors"] for r in a["roles"]])
    headings = spans(document["structure"])
    skipped = {kind: [tuple(s["span"]) for s in document.get("skipped", []) if s["kind"] == kind] for kind in VALUES["skipped", "kind"]}
    rules = (
        ("number", NUMBER, figures + times + names, _inside),
        ("time", TIME, times + figures + names + roles, _touches),
        ("quote", QUOTE, claims + names + spans(document["stances"]) + triggers, _touches),
        ("cue", SAY, cues + triggers, _touches),
        ("pronoun", PRONOUN, spans(mentions), _inside),
        ("sentence", SENTENCE, rest + headings, _touches),
    )
    found = [
        (kind, m.span())
        for kind, pattern, covered, how in rules
        for m in pattern.finditer(text, start)
        if not _nothing_said(kind, m[0]) and not any(how(m.span(), c) for c in covered + skipped[kind])
    ]
    return sorted(found, key=lambda g: g[1])


def _nothing_said(kind: str, passage: str) -> bool:
    return kind == "sentence" and len(passage.strip()) <= SHORT


def _inside(a: Span, b: Any) -> bool:
    return bool(b[0] <= a[0] and a[1] <= b[1])


def _touches(a: Span, b: Any) -> bool:
    return bool(a[0] < b[1] and b[0] < a[1])


def report(document: Json, text: str) -> int:
    """Prints what is wrong with a document, quoting its text; 1 when anything is."""
    wrong = errors(document, text)
    missed = gaps(document, text)
    name = document["doc"]
    for line in wrong:
        print(f"{name}: {line}")
    for kind, (a, b) in missed:
        line_number = text.count("\n", 0, a) + 1
        around = f"…{text[max(0, a - 25):a]}[{text[a:b].strip()[:70]}]{text[b:b + 20]}…".replace("\n", " ")
        print(f"{name}: {kind} not covered, L{line_number} [{a}, {b}]: {around}")
    return int(bool(wrong or missed))


def main(arguments: list[str]) -> int:
    """Checks documents against their texts; 1 when one fails."""
    paths = [Path(a) for a in arguments] or sorted(standoff.DOCUMENTS.glob("*.json"))
    known = standoff.texts(standoff.CORPORA)
    failed = count = 0
    for path in paths:
        document = standoff.load(path)
        if document["doc"] in known:
            count += 1
            failed += report(document, standoff.checked(document, known))
    print(f"{count} documents checked, {failed} with something to mend")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
