"""Puts the corpus together: `make corpus`, or `python corpus/standoff.py [../shared/corpora [build/corpus]]`.

A file of `documents/` holds what was annotated in one text as offsets, types and references, and the digest of that text, but no word
of it. Here the texts are found in the corpora folder, compared with their digests, and written beside the annotations in the format
of the gold set, with the quoted passages filled in: `build/corpus/SPLIT/NAME.json` and `build/corpus/SPLIT/docs/NAME.txt`, where
`score.py` and `eval/run.py` read them.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import defaultdict
from hashlib import sha256
from pathlib import Path
from typing import Any

Json = dict[str, Any]

HERE = Path(__file__).parent
DOCUMENTS = HERE / "documents"
DOUBLE = HERE / "double"
CORPORA = Path(os.environ.get("CORPORA", HERE.parents[1] / "shared" / "corpora"))
SPLITS = ("train", "dev", "test")
TOPICS = (
    "politics", "conflict", "protest", "disaster", "crime", "diplomacy", "elections", "business", "sport", "culture", "health", "society",
)  # fmt: skip
LISTS = ("structure", "actors", "times", "events", "claims", "figures", "stances", "relations", "skipped")
SETS = {
    "ntrex": {"set": "NTREX-128, newstest2019-ref.nld", "licence": "CC BY-SA 4.0"},
    "news-dev": {"set": "dpgMedia2019, news-dev", "licence": "text © the newspaper, not distributed"},
}

# What an item may hold. Everything else (names, glosses, reasons, notes, lemmas) would repeat or retell the text.
SPAN = ("span",)
WHEN = ("time", "earliest", "latest", "basis")
FIELDS: dict[str, tuple[str, ...]] = {
    "structure": ("id", "span", "kind"),
    "actors": ("id", "span", "kind", "mentions", "roles"),
    "mentions": ("span", "form", "pronoun", "ambiguous", "plural"),
    "roles": ("span", "of"),
    "times": (
        "id", "span", "type", "earliest", "latest", "value", "anchor", "candidates", "vague", "resolved", "alt_interval", "same_as",
        "same_day_as", "mod",
    ),
    "resolved": ("earliest", "latest"),
    "events": (
        "id", "span", "trigger", "also", "plover", "plover_alt", "mode", "factuality", "commitment", "core", "who", "whom", "where",
        "who_inferred", "whom_inferred", "reciprocal", "when", "reported_by", "same_as", "part_of", "content_of", "result_of", "before",
        "contested",
    ),
    "trigger": ("span", "particle"), "particle": SPAN, "also": SPAN, "when": WHEN, "source_mention": SPAN, "cue": SPAN,
    "cue_particle": SPAN, "via": SPAN,
    "claims": (
        "id", "span", "also", "form", "source_mention", "source", "source_kind", "cue", "cue_particle", "implicit", "via", "via_actor",
        "addressee", "nested", "said_when", "negated", "same_content_as",
    ),
    "figures": (
        "id", "span", "low", "high", "approx", "bound", "trend", "unit", "what", "of", "where", "stated_by", "when", "core", "same_as",
        "negated",
    ),
    "stances": ("id", "span", "from", "kind", "to", "issue", "stated_by", "when", "negated", "factuality", "from_inferred", "to_inferred"),
    "relations": ("id", "span", "subject", "also_subjects", "relation", "object", "stated_by"),
    "skipped": ("span", "kind", "reason"),
    "publication": ("metadata", "earliest", "latest", "inferred"), "inferred": ("earliest", "latest"),
}  # fmt: skip
ACTOR_FIELDS = {
    "who", "whom", "where", "reported_by", "source", "via_actor", "addressee", "of", "stated_by", "from", "to", "subject",
    "also_subjects", "object",
}  # fmt: skip


def texts(corpora: Path) -> dict[str, str]:
    """Every text of the corpora that an annotation can mean, by name, written as the annotated sets write theirs."""
    return news(corpora) | ntrex(corpora)


def news(corpora: Path) -> dict[str, str]:
    """The reports of `news-dev`; none where the folder is not, since nobody may pass it on."""
    path = corpora / "news-dev" / "reports.jsonl"
    if not path.is_file():
        return {}
    found = map(json.loads, path.read_text("utf-8").splitlines())
    return {str(report["id"]): f" date {report['published']} {report['text']}\n" for report in found}


def ntrex(corpora: Path) -> dict[str, str]:
    """The documents of NTREX-128, from the two files of its repository that hold them."""
    folder = corpora / "ntrex-nl"
    if not folder.is_dir():
        return {}
    names = [x.split()[0] for x in (folder / "DOCUMENT_IDS.tsv").read_text("utf-8").splitlines()]
    lines = (folder / "NTREX-128" / "newstest2019-ref.nld.txt").read_text("utf-8").split("\n")
    parts = defaultdict(list)
    for name, line in zip(names, lines, strict=False):
        parts[name].append(line)
    return {name: "\n".join(lines) + "\n" for name, lines in parts.items()}


def split(document: Json) -> str:
    """`train`, `dev` or `test`, by the first byte of the digest; what developers have read is never `test`, and `unseen` always is."""
    if document["annotated"] == "unseen":
        return "test"
    fifth = int(document["sha256"][:2], 16) % 5
    if document["annotated"] == "gold-dev":
        return "dev" if fifth == 0 else "train"
    return {0: "test", 1: "dev"}.get(fifth, "train")


def load(path: Path) -> Json:
    """One stand-off annotation."""
    out: Json = json.loads(path.read_text("utf-8"))
    return out


def documents() -> list[Json]:
    """All annotated documents, by name."""
    return [load(path) for path in sorted(DOCUMENTS.glob("*.json"))]


def bare(annotation: Json, text: str, *, annotated: str) -> Json:
    """What may be published of an annotation: offsets, types and references, with ids of actors that do not tell their names."""
    kind = "news-dev" if annotation["doc"].isdigit() else "ntrex"
    actors = sorted(annotation["actors"], key=lambda a: min(m["span"] for m in a["mentions"]))
    ids = {a["id"]: f"a{number}" for number, a in enumerate(actors, 1)}
    head = {
        "doc": annotation["doc"], "source": {"set": SETS[kind]["set"], "id": annotation["doc"]}, "licence": SETS[kind]["licence"],
        "annotated": annotated, "topic": annotation.get("topic"), "sentences": sentences(text, kind),
        "sha256": sha256(text.encode()).hexdigest(), "length": len(text),
        "publication": _bare("publication", annotation["publication"], ids),
    }  # fmt: skip
    items = {name: [_bare(name, item, ids) for item in annotation.get(name, [])] for name in LISTS}
    for actor in items["actors"]:
        actor["id"] = ids[actor["id"]]
        actor["mentions"].sort(key=lambda m: tuple(m["span"]))
        actor["span"] = next((m["span"] for m in actor["mentions"] if not m["pronoun"]), actor["mentions"][0]["span"])
    items["actors"].sort(key=lambda a: int(a["id"][1:]))
    return head | items


def sentences(text: str, kind: str) -> int:
    """How many sentences a text has: its lines in NTREX; in the newspapers, what ends in a mark before a capital."""
    if kind == "ntrex":
        return sum(bool(line.strip()) for line in text.splitlines())
    return len(re.findall(r"[.!?][\"'’”»)]*(?:\s+(?=[\"'‘’“„«(]*[A-Z0-9])|\s*\Z)", text))


def _bare(name: str, value: Any, ids: dict[str, str]) -> Any:
    if name in ACTOR_FIELDS:
        return _references(name, value, ids)
    if name == "what":
        return value if value == "age" else None
    if name == "issue":
        return True
    if isinstance(value, dict):
        return {k: _bare(k, value[k], ids) for k in FIELDS[name] if k in value}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [_bare(name, item, ids) for item in value]
    return value


def _references(name: str, value: Any, ids: dict[str, str]) -> Any:
    """Actors by their new ids; `?` is what is no actor (images, a poll). An age stays, and so does a claim as subject of a relation."""
    if isinstance(value, list):
        return [ids.get(x, "?") for x in value]
    if value is None or str(value).isdigit() or (name == "subject" and value[1:].isdigit()):
        return value
    return ids.get(value, "?")


def filled(document: Json, text: str) -> Json:
    """The annotation in the format of the gold set: each span with its passage, each actor with a name and each event with a lemma."""
    out: Json = {"doc": document["doc"], "file": f"docs/{document['doc']}.txt", **_filled(document, text)}
    for actor in out["actors"]:
        actor["name"] = next((m["text"] for m in actor["mentions"] if m["form"] == "name"), actor["text"])
        for role in actor["roles"]:
            role["role"] = role["text"]
    for event in out["events"]:
        particle = event["trigger"].get("particle")
        event["lemma"] = (particle["text"] if particle else "") + event["trigger"]["text"].lower()
        event["reason"] = event["lemma"]
    return out


def _filled(value: Any, text: str) -> Any:
    if isinstance(value, list):
        return [_filled(x, text) for x in value]
    if isinstance(value, dict):
        quote = {"text": text[slice(*value["span"])]} if "span" in value else {}
        return {**quote, **{k: _filled(v, text) for k, v in value.items()}}
    return value


def dumps(document: Json) -> str:
    """The file of one document, an item a line, so that a change shows as the lines it touches."""
    def line(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))

    parts = []
    for key, value in document.items():
        rows = ",\n".join(f"  {line(item)}" for item in value) if key in LISTS else ""
        parts.append(f" {line(key)}: [\n{rows}\n ]" if rows else f" {line(key)}: {line(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def checked(document: Json, known: dict[str, str]) -> str:
    """The text of a document; `ValueError` where it is missing or not the annotated one."""
    name = document["doc"]
    if name not in known:
        raise ValueError(f"{name}: no such text in the corpora folder")
    if sha256(known[name].encode()).hexdigest() != document["sha256"]:
        raise ValueError(f"{name}: the text in the corpora folder is not the annotated one")
    return known[name]


def write(document: Json, text: str, folder: Path) -> None:
    """One document as the gold set writes it: the annotation, and its text in `docs/`."""
    (folder / "docs").mkdir(parents=True, exist_ok=True)
    (folder / "docs" / f"{document['doc']}.txt").write_bytes(text.encode())
    made = json.dumps(filled(document, text), ensure_ascii=False, indent=1)
    (folder / f"{document['doc']}.json").write_text(made + "\n", "utf-8")


def main(corpora: Path, target: Path) -> int:
    """Writes the splits and says how many documents each has; 1 when a text is not the annotated one."""
    known = texts(corpora)
    if not known:
        print(f"No texts in {corpora}. To get those of NTREX-128: corpus/README.md, \"The texts\".")
        return 1
    counts = dict.fromkeys(SPLITS, 0)
    missing = []
    for document in documents():
        if document["doc"] not in known:
            missing.append(document["doc"])
            continue
        try:
            write(document, checked(document, known), target / split(document))
        except ValueError as e:
            print(e)
            return 1
        counts[split(document)] += 1
    if missing:
        print(f"{len(missing)} documents left out, whose texts are not in {corpora}: {', '.join(missing)}")
    print(f"{target}: " + ", ".join(f"{n} {name}" for name, n in counts.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else CORPORA, Path(sys.argv[2] if sys.argv[2:] else "build/corpus")))
