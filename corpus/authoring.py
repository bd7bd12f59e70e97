"""Makes a stand-off annotation from a working file that quotes its passages: `python corpus/authoring.py FILE... [--to FOLDER]`.

Working files are named after their document and stay outside git, since they quote the text; annotations in the format of the gold
set (`NAME.json`) are taken as they are. `--show DOC` prints a text with its lines
numbered. One line is one item: a kind, then fields between bars (the table is in `corpus/README.md`). A passage is quoted exactly:

    Gent                 the only one in the text
    L3:Gent              as whole words in line 3;  L3:Gent@2 the second there
    L3                   on a line of its own: further down, passages are sought in line 3 first
    L3:naar [Gent]       the part in brackets
    L3:Het was … dood    from the first words to the end of the last ones

A trigger is sought in its clause; a source or cue, unless it names its line, where it stands nearest to the content of the claim.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import checks
import standoff
from standoff import Json

Span = tuple[int, int]
FORMS = {
    "n": "name", "m": "name_misspelt", "d": "description", "r": "role", "a": "adjective", "p": "pronoun", "q": "possessive_pronoun",
}  # fmt: skip
POINTING = {"id", *checks.POINTS, "time"}
LINKS = {"same": "same_as", "part": "part_of", "content": "content_of", "result": "result_of", "before": "before"}


class Source:
    """One text, and where quoted passages lie in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        starts = [0, *(m.end() for m in re.finditer("\n", text))]
        self.lines = [(a, b) for a, b in zip(starts, [*starts[1:], len(text)], strict=True) if a < b]
        self.here: Span | None = None

    def find(self, quote: str, *, inside: Span | None = None, near: Span | None = None) -> Span:
        """The span of a quote; `ValueError` where it is not there, or in several places and nothing says which."""
        quote, window = self._window(quote.strip(), inside or (None if near else self.here))
        quote, _, ordinal = quote.partition("@") if re.search(r"@\d+$", quote) else (quote, "", "")
        found = self._places(quote, *window)
        if not found and self.here and not inside:
            found = self._places(quote, 0, len(self.text))
        if not found:
            raise ValueError(f"{quote!r} is not there")
        if ordinal:
            if int(ordinal) > len(found):
                raise ValueError(f"{quote!r} is there {len(found)} times only")
            return found[int(ordinal) - 1]
        if near:
            return min(found, key=lambda p: max(p[0] - near[1], near[0] - p[1], 0))
        if len(found) > 1 and not inside:
            where = "; ".join(f"@{n} …{self.text[max(0, a - 15):b + 15]!r}" for n, (a, b) in enumerate(found, 1))
            raise ValueError(f"{quote!r} is there {len(found)} times: {where}")
        return found[0]

    def _window(self, quote: str, inside: Span | None) -> tuple[str, Span]:
        line = re.match(r"L(\d+):", quote)
        if not line:
            return quote, inside or (0, len(self.text))
        return quote[line.end():], self.line(line[1])

    def line(self, number: str) -> Span:
        """Where a line lies, from 1."""
        if not 0 < int(number) <= len(self.lines):
            raise ValueError(f"there is no line {number}")
        return self.lines[int(number) - 1]

    def _places(self, quote: str, start: int, end: int) -> list[Span]:
        if " … " in quote and quote not in self.text:
            first, last = quote.split(" … ", 1)
            tails = [(a, [q for _, q in self._places(last, b, end)]) for a, b in self._places(first, start, end)]
            if any(len(ends) > 1 for _, ends in tails):
                raise ValueError(f"{last!r} is there more than once behind {first!r}: quote more of the end")
            return [(a, ends[0]) for a, ends in tails if ends]
        plain = quote if quote in self.text[start:end] else re.sub(r"[\[\]]", "", quote)
        shift, length = (0, len(plain)) if plain == quote else (quote.index("["), quote.index("]") - quote.index("[") - 1)
        pattern = (r"(?<!\w)" if plain[:1].isalnum() else "") + re.escape(plain) + (r"(?!\w)" if plain[-1:].isalnum() else "")
        found = [m.start() for m in re.compile(pattern).finditer(self.text, start, end)]
        return [(a + shift, a + shift + length) for a in found]


class Draft:
    """An annotation as it grows, line by line."""

    def __init__(self, name: str, text: str) -> None:
        self.source = Source(text)
        day = re.match(r" date (\d{4}-\d\d-\d\d)", text)
        date = day[1] if day else None
        self.out: Json = {
            "doc": name, "publication": {"metadata": date, "earliest": date, "latest": date, "inferred": None},
            **{key: [] for key in standoff.LISTS},
        }  # fmt: skip
        if day:
            self.out["structure"].append({"id": "s1", "span": [1, day.end()], "kind": "dateline"})
        self.later: list[tuple[Json, str | None]] = []

    def span(self, quote: str, **where: Span | None) -> Json:
        """`{"span": …}` of a quote, with the particle of a separable verb where there is a `+`."""
        head, plus, rest = quote.partition("+") if quote not in self.source.text else (quote, "", "")
        a, b = self.source.find(head, **where)
        out: Json = {"span": [a, b]}
        if plus:
            out["particle"] = {"span": list(self.source.find(rest, near=(a, b), inside=where.get("inside")))}
        return out

    def add(self, line: str) -> None:
        """One line of a working file."""
        if re.fullmatch(r"L\d+", line):
            self.source.here = self.source.line(line[1:])
            return
        head, *fields = (part.strip() for part in line.split("|"))
        word, _, rest = head.partition(" ")
        makers: dict[str, Callable[..., None]] = {
            "heading": self.heading, "inline_heading": self.heading, "actor": self.actor, "role": self.role, "time": self.time,
            "event": self.event, "claim": self.claim, "figure": self.figure, "stance": self.stance, "relation": self.relation,
            "skip": self.skip, "topic": self.topic,
        }  # fmt: skip
        if word not in makers:
            raise ValueError(f"no kind {word!r}; there are {', '.join(makers)}")
        makers[word](rest.strip() or word, *fields)

    def heading(self, kind: str, quote: str) -> None:
        self.out["structure"].append({"id": f"s{len(self.out['structure']) + 1}", **self.span(quote), "kind": kind})

    def actor(self, key: str, kind: str, mentions: str) -> None:
        made = []
        for part in mentions.split("; "):
            form, _, quote = part.strip().partition(" ")
            name = FORMS[form.rstrip("?+")]
            flags = {"ambiguous": True} if "?" in form else {}
            flags |= {"plural": True} if "+" in form else {}
            made.append({**self.span(quote), "form": name, "pronoun": form[0] in "pq", **flags})
        made.sort(key=lambda m: (m["span"][0], m["span"][1]))
        first = next((m for m in made if not m["pronoun"]), made[0])
        self.out["actors"].append({"id": key, "span": first["span"], "kind": kind, "mentions": made, "roles": []})

    def role(self, key: str, quote: str, of: str = "-") -> None:
        actor = next((a for a in self.out["actors"] if a["id"] == key), None)
        if actor is None:
            raise ValueError(f"no actor {key!r} above this line")
        actor["roles"].append({"of": None if of == "-" else of, **self.span(quote)})

    def time(self, key: str, kind: str, quote: str, days: str, *flags: str) -> None:
        on = options(flags)
        earliest, latest = interval(days)
        resolved = interval(on["resolved"].replace(",", " ")) if "resolved" in on else None
        self.out["times"].append({
            "id": key, **self.span(quote), "type": kind, "earliest": earliest, "latest": latest, "candidates": None,
            "vague": "vague" in on, "resolved": {"earliest": resolved[0], "latest": resolved[1]} if resolved else None,
            **({"value": on["value"]} if "value" in on else {}), **({"same_as": on["same"]} if "same" in on else {}),
        })  # fmt: skip

    def event(self, key: str, what: str, clause: str, trigger: str, _lemma: str, roles: str, when: str = "-", *flags: str) -> None:
        kinds, factuality = what.split()
        first, *others = kinds.strip("()").split("/")
        span = self.span(clause)
        on, who = options(flags), options([roles])
        by = listed(who.get("by"))
        a, b = span["span"]
        event = {
            "id": key, **span, "trigger": self.span(trigger, inside=(a, b)), "plover": first, "plover_alt": others,
            "factuality": factuality, **{role: listed(who.get(role)) for role in ("who", "whom", "where")}, "reported_by": by,
            "core": not kinds.startswith("("), "commitment": "distanced" if "distanced" in on else "attributed" if by else "asserted",
        }  # fmt: skip
        event |= {flag: True for flag in ("who_inferred", "whom_inferred", "reciprocal") if flag in on}
        event |= {name: on[short] for short, name in LINKS.items() if short in on}
        self.out["events"].append(event)
        self.later.append((event, when))

    def claim(self, key: str, form: str, content: str, source: str, cue: str, speakers: str, *flags: str) -> None:
        span, on = self.span(content), options(flags)
        near: Span = (span["span"][0], span["span"][1])
        said = None if cue == "-" else self.span(cue, near=near)
        particle = said.pop("particle", None) if said else None
        via = on.get("via", "").replace("_", " ")
        self.out["claims"].append({
            "id": key, **span, "form": form, "source_mention": None if source == "-" else self.span(source, near=near),
            "source": [] if speakers == "-" else listed(speakers), "cue": said, "implicit": "implicit" in on or cue == "-",
            "via": self.span(via, near=near) if via else None, "via_actor": on.get("via_actor"), "addressee": listed(on.get("to")),
            **({"cue_particle": particle} if particle else {}), **({"nested": listed(on["nested"])} if "nested" in on else {}),
            **({"source_kind": on.get("kind", "unnamed")} if speakers == "-" else {}),
            **({"said_when": on["when"]} if "when" in on else {}),
        })  # fmt: skip

    def figure(self, key: str, quote: str, value: str, unit: str, roles: str = "", when: str = "-", *flags: str) -> None:
        low, high, *about = value.split()
        on, who = options(flags), options([roles])
        figure = {
            "id": key, **self.span(quote), "low": number(low), "high": number(high), "approx": about == ["~"], "unit": unit,
            "what": "age" if "age" in on else None, "of": listed(who.get("of")), "where": listed(who.get("where")),
            "stated_by": listed(who.get("by")), **({"core": False} if on.get("core") == "no" else {}),
            **({"same_as": on["same"]} if "same" in on else {}), **({"trend": on["trend"]} if "trend" in on else {}),
        }  # fmt: skip
        self.out["figures"].append(figure)
        self.later.append((figure, when))

    def stance(self, kind: str, quote: str, fields: str, roles: str = "", when: str = "-", *flags: str) -> None:
        holder, target = (x.strip() for x in fields.split("->"))
        stance = {
            "id": f"st{len(self.out['stances']) + 1}", **self.span(quote), "from": holder, "kind": kind,
            "to": None if target == "-" else target, "stated_by": listed(options([roles]).get("by")),
            "negated": "negated" in options(flags), **({"issue": True} if target == "-" else {}),
        }  # fmt: skip
        self.out["stances"].append(stance)
        self.later.append((stance, when))

    def relation(self, name: str, quote: str, fields: str, roles: str = "") -> None:
        subject, target = (x.strip() for x in fields.split("->"))
        self.out["relations"].append({
            "id": f"r{len(self.out['relations']) + 1}", **self.span(quote), "subject": subject, "relation": name,
            "object": None if target == "-" else target, "stated_by": listed(options([roles]).get("by")),
        })  # fmt: skip

    def skip(self, kind: str, quote: str, reason: str) -> None:
        self.out["skipped"].append({**self.span(quote), "kind": kind, "reason": reason})

    def topic(self, name: str) -> None:
        if name not in standoff.TOPICS:
            raise ValueError(f"no topic {name!r}; there are {', '.join(standoff.TOPICS)}")
        self.out["topic"] = name

    def done(self) -> Json:
        """The annotation, once the times that items point at are all there."""
        times = {t["id"]: t for t in self.out["times"]}
        for item, field in self.later:
            item["when"] = when_of(item, (field or "-").split(), times)
        return numbered(self.out)


def numbered(annotation: Json) -> Json:
    """With the items of each list numbered as they come; a reference to nothing stays, for the checks to find."""
    ids = {
        item["id"]: f"{letter}{n}"
        for name, letter in (("times", "t"), ("events", "e"), ("claims", "c"), ("figures", "f"))
        for n, item in enumerate(annotation[name], 1)
    }

    def renamed(value: Any, key: str) -> Any:
        if isinstance(value, dict):
            return {k: renamed(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [renamed(v, key) for v in value]
        return ids.get(value, value) if key in POINTING else value

    return {name: value if name == "actors" else renamed(value, name) for name, value in annotation.items()}


def when_of(item: Json, parts: list[str], times: dict[str, Json]) -> Json:
    """`t1`, `2018-05-01 -` or `-`, and then perhaps the basis."""
    basis = parts.pop() if parts[-1] in checks.BASES else None
    if parts in ([], ["-"]):
        return {"time": None, "earliest": None, "latest": None, "basis": basis or "none"}
    if len(parts) == 2:
        earliest, latest = interval(" ".join(parts))
        return {"time": None, "earliest": earliest, "latest": latest, "basis": basis or "narrative"}
    if parts[0] not in times:
        raise ValueError(f"{item['id']}: no time {parts[0]!r}")
    found = times[parts[0]]
    within = item["span"][0] <= found["span"][0] and found["span"][1] <= item["span"][1]
    days = found["resolved"] or found
    return {
        "time": found["id"], "earliest": days["earliest"], "latest": days["latest"],
        "basis": basis or ("expression" if within else "narrative"),
    }  # fmt: skip


def options(fields: Any) -> dict[str, str]:
    """`who=a,b whom=c reciprocal` as a table."""
    return {key: value for part in " ".join(fields).split() for key, _, value in [part.partition("=")]}


def listed(field: str | None) -> list[str]:
    """Ids with commas between them."""
    return field.split(",") if field else []


def interval(days: str) -> tuple[str | None, str | None]:
    """`2018-05-01 -`: two days, `-` where it is open; one day stands for both."""
    parts = [None if d == "-" else d for d in days.split()]
    return (parts[0], parts[-1])


def number(field: str) -> float | int | None:
    """A bound of a figure."""
    return None if field == "-" else float(field) if "." in field else int(field)


def compiled(name: str, lines: list[str], text: str, *, annotated: str = "kroniek") -> Json:
    """The stand-off annotation that a working file means; `ValueError` lists every line that is wrong."""
    draft, wrong = Draft(name, text), []
    for number_, line in enumerate(lines, 1):
        if line.strip() and not line.lstrip().startswith("#"):
            try:
                draft.add(line.strip())
            except (ValueError, KeyError, TypeError, IndexError) as e:
                wrong.append(f"line {number_}: {e}: {line.strip()[:100]}")
    if not wrong:
        try:
            return standoff.bare(draft.done(), text, annotated=annotated)
        except ValueError as e:
            wrong.append(str(e))
    raise ValueError("\n".join(wrong))


def made(path: Path, name: str, text: str) -> Json:
    """The annotation of a working file, or of a file in the format of the gold set (`.json`), with its words left out."""
    if path.suffix == ".json":
        return standoff.bare(standoff.load(path), text, annotated="kroniek")
    return compiled(name, path.read_text("utf-8").splitlines(), text)


def main(arguments: list[str]) -> int:
    """Compiles and checks; 1 when a line is wrong or a check fails."""
    known = standoff.texts(standoff.CORPORA)
    if arguments[0] == "--show":
        for number_, (a, b) in enumerate(Source(known[arguments[1]]).lines, 1):
            print(f"L{number_}: {known[arguments[1]][a:b].rstrip()}")
        return 0
    target = standoff.DOCUMENTS
    if "--to" in arguments:
        at = arguments.index("--to")
        target = Path(arguments[at + 1])
        del arguments[at:at + 2]
    failed = 0
    for path in map(Path, arguments):
        name = path.stem.removesuffix(".second")
        try:
            document = made(path, name, known[name])
        except ValueError as e:
            print(f"{path}:\n{e}")
            failed = 1
            continue
        failed |= checks.report(document, known[name])
        (target / f"{path.stem}.json").write_text(standoff.dumps(document), "utf-8")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
