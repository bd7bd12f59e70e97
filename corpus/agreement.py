"""How far two annotations of one text agree: `python corpus/agreement.py [FIRST.json SECOND.json] [--differences] [--write]`.

Without files, all pairs of `double/`. A row has F (neither is the truth: hits against the mean of both) and, where matched items carry a
category, Cohen's kappa over them; chance is what the two distributions of categories would give. Items are matched one to one by the
rules of the shared score, so that a row here and the same row of the score mean the same:

    actors.mention   the same span, or one without its article         kappa: form
    actors.b3        the part of its company that a mention keeps,     kappa: kind, over matched mentions
                     as in B-cubed, over the mentions of both
    times.span       overlapping, vague ones left out                  kappa: type
    times.value      and the same interval, over those that have one
    figures.span     overlapping, quantities without a number left out
    figures.value    and the same bounds (approximate ones within 10 %)
    claims.content   half of the words of both in common               kappa: form
    claims.source    and the same source, as a span or an actor
    events.all       overlapping triggers, core or not                 kappa: core
    events.core      and both say that it is core
    events.trigger   overlapping, over events that one of them has as core: left out where both say core:false
    events.typed     and the same type, alternatives allowed           kappa: type, then factuality
    events.who/whom  end to end
    stances          holder, target and kind, evidence overlapping
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path

import standoff
from standoff import Json

Span = tuple[int, int]
Pair = tuple[Json, Json]
WORD = re.compile(r"[\w%]+")
ARTICLE = re.compile(r"(de|het|een|zijn|haar|hun|'t) ", re.IGNORECASE)
DIGIT = re.compile(
    r"\d|\b([eé]én|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w*tien|\w*tig|\w*honderd\w*|\w*duizend\w*|tientallen|"
    r"miljoen\w*|miljard\w*|half|helft|kwart|driekwart)\b",
    re.IGNORECASE,
)


@dataclass
class Row:
    """What was counted of one thing: hits, items of the first, items of the second, and categories of matched items."""

    hits: int = 0
    first: int = 0
    second: int = 0
    categories: Counter[tuple[Hashable, Hashable]] = field(default_factory=Counter)

    @property
    def f(self) -> float | None:
        """Twice the hits over all items; None where neither has any."""
        return 2 * self.hits / (self.first + self.second) if self.first + self.second else None

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa over matched items; None where one category is all there is."""
        total = self.categories.total()
        left: Counter[Hashable] = Counter()
        right: Counter[Hashable] = Counter()
        for (a, b), n in self.categories.items():
            left[a] += n
            right[b] += n
        chance = sum(left[c] * right[c] for c in left) / total**2 if total else 1.0
        same = sum(n for (a, b), n in self.categories.items() if a == b) / total if total else 1.0
        return (same - chance) / (1 - chance) if chance < 1 else None


class Comparison:
    """Rows by name over any number of texts, and where the two differ."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = defaultdict(Row)
        self.differences: list[tuple[str, str, str]] = []

    def add(self, first: Json, second: Json, text: str) -> None:
        """Compares two annotations of one text."""
        same = self._actors(first, second, text)
        self._times(first, second, text)
        self._figures(first, second, text)
        self._claims(first, second, text, same)
        self._events(first, second, text, same)
        self._stances(first, second, text, same)

    def count(self, name: str, hits: int, first: int, second: int) -> None:
        """Adds to a row."""
        row = self.rows[name]
        row.hits, row.first, row.second = row.hits + hits, row.first + first, row.second + second

    def category(self, name: str, a: Hashable, b: Hashable) -> None:
        """Adds a pair of categories to a row."""
        self.rows[name].categories[a, b] += 1

    def differ(self, name: str, text: str, span: Span, what: str) -> None:
        """Notes a difference, with its passage."""
        self.differences.append((name, what, text[slice(*span)]))

    def missing(self, name: str, text: str, sides: tuple[list[Json], list[Json]], pairs: list[tuple[int, int]]) -> None:
        """Notes what one of them alone has."""
        for side, items in enumerate(sides):
            for i in set(range(len(items))) - {pair[side] for pair in pairs}:
                self.differ(name, text, span_of(items[i]), f"only in the {('first', 'second')[side]}")

    def _actors(self, first: Json, second: Json, text: str) -> dict[str, str]:
        sides = [[{**m, "actor": a["id"], "kind": a["kind"]} for a in d["actors"] for m in a["mentions"]] for d in (first, second)]
        scored = ([m for m in sides[0] if counts(m)], [m for m in sides[1] if counts(m)])
        pairs = matched(*scored, lambda a, b: same_mention(text, span_of(a), span_of(b)))
        self.count("actors.mention", len(pairs), len(scored[0]), len(scored[1]))
        self.missing("actors.mention", text, scored, pairs)
        for i, j in pairs:
            self.category("actors.mention", scored[0][i]["form"], scored[1][j]["form"])
            self.category("actors.b3", scored[0][i]["kind"], scored[1][j]["kind"])
        everything = matched(sides[0], sides[1], lambda a, b: same_mention(text, span_of(a), span_of(b)))
        self._cubed([(sides[0][i], sides[1][j]) for i, j in everything], sides)
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for i, j in everything:
            votes[sides[1][j]["actor"]][sides[0][i]["actor"]] += 1
        return {key: min(c, key=lambda a: (-c[a], a)) for key, c in votes.items()}

    def _cubed(self, pairs: list[Pair], sides: list[list[Json]]) -> None:
        """B-cubed in hundredths of a mention: what part of the company that a mention keeps in one is its company in the other."""
        for side in (0, 1):
            sizes = Counter(m["actor"] for m in sides[side])
            together = Counter((p[0]["actor"], p[1]["actor"]) for p in pairs)
            shared = sum(together[p[0]["actor"], p[1]["actor"]] / sizes[p[side]["actor"]] for p in pairs)
            self.count("actors.b3", round(50 * shared), *((100 * len(sides[0]), 0) if side == 0 else (0, 100 * len(sides[1]))))

    def _times(self, first: Json, second: Json, text: str) -> None:
        sides = (first["times"], second["times"])
        pairs = matched(*sides, lambda a, b: fitting(text, span_of(a), span_of(b)))
        kept = [(sides[0][i], sides[1][j]) for i, j in pairs if not (sides[0][i]["vague"] or sides[1][j]["vague"])]
        lost = [[t for k, t in enumerate(side) if k not in {p[n] for p in pairs} and not t["vague"]] for n, side in enumerate(sides)]
        self.count("times.span", len(kept), *(len(kept) + len(alone) for alone in lost))
        self.missing("times.span", text, (lost[0], lost[1]), [])
        bound = [(a, b) for a, b in kept if any(interval(a)) or any(interval(b))]
        good = [(a, b) for a, b in bound if readings(a) & readings(b)]
        dated = [sum(any(interval(t)) for t in [p[n] for p in bound] + lost[n]) for n in (0, 1)]
        self.count("times.value", len(good), dated[0], dated[1])
        for a, b in kept:
            self.category("times.span", a["type"], b["type"])
            if (a, b) in bound and (a, b) not in good:
                self.differ("times.value", text, span_of(a), f"{interval(a)} and {interval(b)}")

    def _figures(self, first: Json, second: Json, text: str) -> None:
        first_, second_ = ([f for f in d["figures"] if DIGIT.search(text, *f["span"]) and f["what"] != "age"] for d in (first, second))
        pairs = matched(first_, second_, lambda a, b: fitting(text, span_of(a), span_of(b)))
        good = [(i, j) for i, j in pairs if same_value(first_[i], second_[j])]
        self.count("figures.span", len(pairs), len(first_), len(second_))
        self.count("figures.value", len(good), len(first_), len(second_))
        self.missing("figures.span", text, (first_, second_), pairs)
        for i, j in pairs:
            if (i, j) not in good:
                a, b = first_[i], second_[j]
                self.differ("figures.value", text, span_of(a), f"{a['low']}..{a['high']} and {b['low']}..{b['high']}")

    def _claims(self, first: Json, second: Json, text: str, same: dict[str, str]) -> None:
        sides = (first["claims"], second["claims"])
        pairs = matched(*sides, lambda a, b: common(text, span_of(a), span_of(b)))
        self.count("claims.content", len(pairs), len(sides[0]), len(sides[1]))
        self.missing("claims.content", text, sides, pairs)
        hits = 0
        for i, j in pairs:
            a, b = sides[0][i], sides[1][j]
            self.category("claims.content", a["form"], b["form"])
            hits += same_source(text, a, b, same)
            if not same_source(text, a, b, same):
                self.differ("claims.source", text, span_of(a), "another source")
        self.count("claims.source", hits, len(sides[0]), len(sides[1]))

    def _events(self, first: Json, second: Json, text: str, same: dict[str, str]) -> None:
        sides = (first["events"], second["events"])
        pairs = matched(*sides, lambda a, b: overlap(span_of(a["trigger"]), span_of(b["trigger"])))
        self.category_of_core(sides, pairs)
        both = sum(sides[0][i]["core"] and sides[1][j]["core"] for i, j in pairs)
        self.count("events.core", both, *(sum(e["core"] for e in side) for side in sides))
        lost = [[e for k, e in enumerate(side) if k not in {p[n] for p in pairs} and e["core"]] for n, side in enumerate(sides)]
        kept = [(sides[0][i], sides[1][j]) for i, j in pairs if sides[0][i]["core"] or sides[1][j]["core"]]
        self.count("events.trigger", len(kept), *(len(kept) + len(alone) for alone in lost))
        for n, which in enumerate(("first", "second")):
            for event in lost[n]:
                self.differ("events.trigger", text, span_of(event["trigger"]), f"only in the {which}")
        typed = [sum(e["plover"] != "NONE" for e in [p[n] for p in kept] + lost[n]) for n in (0, 1)]
        hits = 0
        for a, b in kept:
            self.category("events.typed", a["plover"], b["plover"])
            self.category("events.factuality", a["factuality"], b["factuality"])
            agreed = a["plover"] in (b["plover"], *b["plover_alt"]) or b["plover"] in a["plover_alt"]
            hits += agreed and a["plover"] != "NONE" != b["plover"]
            if not agreed:
                self.differ("events.typed", text, span_of(a["trigger"]), f"{a['plover']} and {b['plover']}")
            if a["factuality"] != b["factuality"]:
                self.differ("events.factuality", text, span_of(a["trigger"]), f"{a['factuality']} and {b['factuality']}")
        self.count("events.typed", hits, typed[0], typed[1])
        self.count("events.factuality", sum(a["factuality"] == b["factuality"] for a, b in kept), len(kept), len(kept))
        for role in ("who", "whom"):
            shared = sum(len(set(a[role]) & {same.get(x) for x in b[role]}) for a, b in kept)
            self.count(f"events.{role}", shared, *(sum(len(e[role]) for e in [p[n] for p in kept] + lost[n]) for n in (0, 1)))

    def category_of_core(self, sides: tuple[list[Json], list[Json]], pairs: list[tuple[int, int]]) -> None:
        """All events, core or not, and whether the two agree on what is core."""
        self.count("events.all", len(pairs), len(sides[0]), len(sides[1]))
        for i, j in pairs:
            self.category("events.all", sides[0][i]["core"], sides[1][j]["core"])

    def _stances(self, first: Json, second: Json, text: str, same: dict[str, str]) -> None:
        sides = [[s for s in d["stances"] if s["to"]] for d in (first, second)]

        def fit(a: Json, b: Json) -> float:
            ends = (a["from"], a["to"], a["kind"]) == (same.get(b["from"]), same.get(b["to"]), b["kind"])
            return overlap_of(a, b) if ends else 0

        pairs = matched(sides[0], sides[1], fit)
        self.count("stances", len(pairs), len(sides[0]), len(sides[1]))
        self.missing("stances", text, (sides[0], sides[1]), pairs)


def matched(first: list[Json], second: list[Json], weight: Callable[[Json, Json], float]) -> list[tuple[int, int]]:
    """One to one, best first; what weighs nothing is no match."""
    found = sorted((-w, abs(i - j), i, j) for i, a in enumerate(first) for j, b in enumerate(second) if (w := weight(a, b)) > 0)
    left, right, out = set(), set(), []
    for _, _, i, j in found:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            out.append((i, j))
    return out


def span_of(item: Json) -> Span:
    """The place of an item."""
    return item["span"][0], item["span"][1]


def overlap(a: Span, b: Span) -> int:
    """Characters in common."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def overlap_of(a: Json, b: Json) -> int:
    """Characters that two items have in common."""
    return overlap(span_of(a), span_of(b))


def fitting(text: str, a: Span, b: Span) -> float:
    """What two places share of both, or nothing where one has over three times the words of the other (and two)."""
    long, short = sorted((sum(1 for _ in WORD.finditer(text, *s)) for s in (a, b)), reverse=True)
    return 2 * overlap(a, b) / (a[1] - a[0] + b[1] - b[0]) if long <= 3 * short + 2 else 0.0


def common(text: str, a: Span, b: Span) -> float:
    """Words in common over words of either, from a half on."""
    x, y = ({m.start() for m in WORD.finditer(text, *s)} for s in (a, b))
    share = len(x & y) / len(x | y) if x | y else 0.0
    return share if share >= 0.5 else 0.0


def counts(mention: Json) -> bool:
    """Names and nominals; pronouns and functions beside a name do not count, as in the score."""
    return not mention["pronoun"] and mention["form"] != "role"


def same_mention(text: str, a: Span, b: Span) -> float:
    """The same span, the same without an article, or the same start or end."""
    if a == b:
        return 4
    if not overlap(a, b):
        return 0
    lead = [ARTICLE.match(text, *s) for s in (a, b)]
    if (lead[0].end() if lead[0] else a[0], a[1]) == (lead[1].end() if lead[1] else b[0], b[1]):
        return 3
    return 2 if a[0] == b[0] else 1 if a[1] == b[1] else 0


def interval(time: Json) -> tuple[str | None, str | None]:
    """Its two days."""
    return time["earliest"], time["latest"]


def readings(time: Json) -> set[tuple[str | None, str | None]]:
    """The intervals that an annotation allows, those without any bound left out."""
    resolved = time.get("resolved")
    found = {interval(time), *([interval(resolved)] if resolved else []), tuple(time.get("alt_interval") or (None, None))}
    return {(r[0], r[1]) for r in found if any(r)}


def same_value(a: Json, b: Json) -> bool:
    """The same bounds; of two approximate figures, bounds within a tenth."""
    pairs = [(a["low"], b["low"]), (a["high"], b["high"])]
    if a["approx"] and b["approx"]:
        return all(x == y or (x and y and abs(x - y) <= max(x, y) / 10) for x, y in pairs)
    return all(x == y for x, y in pairs)


def same_source(text: str, a: Json, b: Json, same: dict[str, str]) -> bool:
    """The same speaker, or the same place as source, or nobody in both."""
    if set(a["source"]) & {same.get(x) for x in b["source"]}:
        return True
    spans = [c["source_mention"] for c in (a, b)]
    if all(spans):
        return same_mention(text, span_of(spans[0]), span_of(spans[1])) > 0
    return not a["source"] and not b["source"] and not any(spans)


TARGET = standoff.HERE / "agreement.md"
BARS = {"claims.content": 0.80, "figures.value": 0.85, "events.trigger": 0.75, "actors.mention": 0.85, "times.value": 0.85}


def lines(comparison: Comparison) -> list[str]:
    """The table in Markdown."""
    out = ["| list | F | kappa | hits | first | second | bar |", "|---|---:|---:|---:|---:|---:|---:|"]
    for name, row in comparison.rows.items():
        f, kappa = (f"{v:.2f}" if v is not None else "" for v in (row.f, row.kappa))
        scale = 100 if name == "actors.b3" else 1
        bar = f"{BARS[name]:.2f}" if name in BARS else ""
        out.append(f"| {name} | {f} | {kappa} | {row.hits // scale} | {row.first // scale} | {row.second // scale} | {bar} |")
    return out


def pairs_of(folder: Path) -> list[Pair]:
    """The doubly annotated texts of a folder."""
    seconds = sorted(folder.glob("*.second.json"))
    return [(standoff.load(path.with_name(path.name.replace(".second.", ".first."))), standoff.load(path)) for path in seconds]


def compare(pairs: list[Pair], known: dict[str, str]) -> Comparison:
    """All pairs in one comparison."""
    comparison = Comparison()
    for first, second in pairs:
        comparison.add(first, second, standoff.checked(first, known))
    return comparison


def main(arguments: list[str]) -> int:
    """Prints the table, with `--write` into `agreement.md` too; with `--differences` every place where the two differ, with its text."""
    files = [Path(a) for a in arguments if not a.startswith("--")]
    pairs = [(standoff.load(files[0]), standoff.load(files[1]))] if files else pairs_of(standoff.DOUBLE)
    known = standoff.texts(standoff.CORPORA)
    groups = {"All": pairs}
    if not files:
        groups["Texts of gold-dev, taken over, against a new annotation"] = [p for p in pairs if p[0]["annotated"] == "gold-dev"]
        groups["Texts annotated for this corpus"] = [p for p in pairs if p[0]["annotated"] == "kroniek"]
    compared = {title: compare(chosen, known) for title, chosen in groups.items()}
    table = "\n\n".join(
        f"## {title}\n\n{len(groups[title])} texts annotated twice, {sum(a['sentences'] for a, _ in groups[title])} sentences.\n\n"
        + "\n".join(lines(comparison))
        for title, comparison in compared.items()
    )
    print(table)
    if "--write" in arguments:
        TARGET.write_text(f"# Agreement\n\nWritten by `python corpus/agreement.py --write`; do not edit.\n\n{table}\n", "utf-8")
    comparison = compared["All"]
    if "--differences" in arguments:
        for name, what, passage in comparison.differences:
            print(f"{name}: {what}: {passage!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
