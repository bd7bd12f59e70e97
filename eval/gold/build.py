"""Makes the annotation files `*.json` from `source/*.txt`, where passages are quoted and not counted: `python eval/gold/build.py`.

A source line is a kind and fields between bars. A quoted passage must occur once in the report; `naar [Gent]` picks the part
between brackets in a passage that does, and `Dastan*` means every `Dastan` that is a word. Kinds:

    actor ID | name | kind | n: quote; d: quote; r: quote; p: quote; q: quote; m: quote; a: quote
        mentions: name, description, role beside a name, pronoun, possessive, misspelt name, adjective
    time TYPE | quote | EARLIEST LATEST
    event TYPE factuality | clause | trigger | lemma | who= whom= where= by= | EARLIEST LATEST
    claim form | content | source quote | cue | speaker ids            `-` for what is not there
    figure | quote | LOW HIGH [~] | unit | what | of= where= by=
    stance kind | quote | from -> to

Ids after `=` have commas between them; `-` is an unknown date or an open bound; `~` flags an approximate value. Events are core
unless their type begins with `(`. One annotator, no agreement figure.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
FORMS = {
    "n": "name", "d": "description", "r": "role", "p": "pronoun", "q": "possessive_pronoun", "m": "name_misspelt", "a": "adjective",
}
LISTS = ("actors", "times", "events", "claims", "figures", "stances", "relations", "structure")


def places(text: str, quote: str) -> list[tuple[int, int]]:
    """Where a quoted passage lies; `ValueError` when it is not there once."""
    if quote.endswith("*"):
        found = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(quote[:-1])}(?!\w)", text)]
    else:
        plain = quote.replace("[", "").replace("]", "")
        found = [m.span() for m in re.finditer(re.escape(plain), text)]
        if len(found) > 1:
            raise ValueError(f"{quote!r} is there {len(found)} times")
        if "[" in quote and found:
            start = found[0][0] + quote.index("[")
            found = [(start, start + quote.index("]") - quote.index("[") - 1)]
    if not found:
        raise ValueError(f"{quote!r} is not there")
    return found


def passage(text: str, quote: str, *, near: list[int] | None = None, inside: bool = False) -> dict[str, Any]:
    """A span with its text; of several places the one nearest to another passage, or the first inside it."""
    if near:
        lo, hi = near if inside else (0, len(text))
        all_places = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(quote)}(?!\w)", text) if lo <= m.start() and m.end() <= hi]
        if not all_places:
            raise ValueError(f"{quote!r} is not there")
        start, end = min(all_places, key=lambda p: p[0] if inside else max(p[0] - near[1], near[0] - p[1], 0))
    else:
        ((start, end),) = places(text, quote)
    return {"span": [start, end], "text": text[start:end]}


def days(field: str) -> dict[str, str | None]:
    """`2023-10-05 -` as earliest and latest."""
    earliest, latest = field.split()
    return {"earliest": None if earliest == "-" else earliest, "latest": None if latest == "-" else latest}


def ids(fields: list[str], key: str) -> list[str]:
    """The ids after `key=`."""
    return next((part.removeprefix(f"{key}=").split(",") for part in " ".join(fields).split() if part.startswith(f"{key}=")), [])


def _start(mention: dict[str, Any]) -> int:
    start: int = mention["span"][0]
    return start


def actor(text: str, key: str, fields: list[str]) -> dict[str, Any]:
    mentions = []
    for part in fields[2].split(";"):
        form, quote = part.strip().split(": ", 1)
        pronoun = form in "pq"
        mentions += [{"span": [s, e], "text": text[s:e], "form": FORMS[form], "pronoun": pronoun} for s, e in places(text, quote)]
    mentions.sort(key=_start)
    first = next(m for m in mentions if not m["pronoun"])
    return {"id": key, "span": first["span"], "text": first["text"], "name": fields[0], "kind": fields[1], "mentions": mentions,
            "roles": []}


def time(text: str, key: str, fields: list[str], kind: str) -> dict[str, Any]:
    return {"id": key, **passage(text, fields[0]), "type": kind, **days(fields[1]), "candidates": None, "vague": False,
            "resolved": None}


def event(text: str, key: str, fields: list[str], kind: str) -> dict[str, Any]:
    name, factuality = kind.split()
    clause = passage(text, fields[0])
    by = ids(fields[3:4], "by")
    return {
        "id": key, **clause, "trigger": passage(text, fields[1], near=clause["span"], inside=True), "lemma": fields[2],
        "plover": name.strip("()"), "plover_alt": [], "reason": fields[2], "factuality": factuality,
        **{role: ids(fields[3:4], role) for role in ("who", "whom", "where")}, "when": {"time": None, **days(fields[4])},
        "reported_by": by, "core": not name.startswith("("), "commitment": "attributed" if by else "asserted",
    }


def claim(text: str, key: str, fields: list[str], kind: str) -> dict[str, Any]:
    content = passage(text, fields[0])
    near = content["span"]
    speakers = fields[3].split(",") if fields[3] != "-" else []
    return {
        "id": key, **content, "source_mention": None if fields[1] == "-" else passage(text, fields[1], near=near),
        "source": speakers, "cue": None if fields[2] == "-" else passage(text, fields[2], near=near), "form": kind, "via": None,
        "via_actor": None, "addressee": [], "implicit": fields[2] == "-", **({} if speakers else {"source_kind": "hearsay"}),
    }


def figure(text: str, key: str, fields: list[str]) -> dict[str, Any]:
    low, high, *flag = fields[1].split()
    return {
        "id": key, **passage(text, fields[0]), "low": None if low == "-" else float(low), "high": None if high == "-" else float(high),
        "approx": flag == ["~"], "unit": fields[2], "what": fields[3], "of": ids(fields[4:5], "of"), "where": ids(fields[4:5], "where"),
        "stated_by": ids(fields[4:5], "by"), "when": {"time": None, "earliest": None, "latest": None},
    }


def stance(text: str, key: str, fields: list[str], kind: str) -> dict[str, Any]:
    holder, target = fields[1].split(" -> ")
    return {"id": key, **passage(text, fields[0]), "from": holder, "kind": kind, "to": target, "stated_by": [], "negated": False,
            "when": {"time": None, "earliest": None, "latest": None}}


def build(name: str) -> dict[str, Any]:
    """The annotation of one report."""
    text = (HERE / "docs" / f"{name}.txt").read_bytes().decode()
    out: dict[str, Any] = {"doc": name, "file": f"docs/{name}.txt", "length": len(text), **{k: [] for k in LISTS}}
    makers = {"time": time, "event": event, "claim": claim, "stance": stance}
    for number, line in enumerate((HERE / "source" / f"{name}.txt").read_text("utf-8").splitlines(), 1):
        if not line.strip():
            continue
        head, *fields = [f.strip() for f in line.split("|")]
        word, _, rest = head.partition(" ")
        items = out[f"{word}s"]
        try:
            if word == "actor":
                items.append(actor(text, rest, fields))
            elif word == "figure":
                items.append(figure(text, f"f{len(items) + 1}", fields))
            else:
                items.append(makers[word](text, f"{word[0]}{len(items) + 1}", fields, rest))
        except (ValueError, IndexError, StopIteration, KeyError) as e:
            raise SystemExit(f"{name}, line {number}: {e}: {line}") from e
    return out


if __name__ == "__main__":
    for source in sorted((HERE / "source").glob("*.txt")):
        made = build(source.stem)
        (HERE / f"{source.stem}.json").write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", "utf-8")
