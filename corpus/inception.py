"""Documents to and from INCEpTION, so that people can annotate by hand: UIMA CAS XMI, read and written by dkpro-cassis.

    python corpus/inception.py layers layers.xml             the layers, once per project: Settings, Layers, Import
    python corpus/inception.py out DOC... --to FOLDER        DOC.xmi, with what is annotated already; --blank leaves that out
    python corpus/inception.py in FILE... --topic politics   an export (.xmi, or the .zip around it) becomes corpus/documents/DOC.json

Each passage of an item is one annotation of its layer: an event has a clause (`Event`), a `Trigger` and perhaps a `Particle`, held
together by `item` (`e1`); `item` of a `Mention` is its actor. References are ids, several with commas between. Which text a file
holds is told by its digest, so that nothing can be said of another text. Offsets in the file count UTF-16 units, as UIMA does; the
library translates them.
"""

from __future__ import annotations

import io
import sys
import warnings
import zipfile
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

from cassis import Cas, TypeSystem, load_cas_from_xmi

import checks
import standoff
from standoff import Json

LAYERS = {
    "structure": "Heading", "mentions": "Mention", "roles": "Role", "times": "Time", "events": "Event", "trigger": "Trigger",
    "particle": "Particle", "also": "Also", "claims": "Claim", "source_mention": "Source", "cue": "Cue", "cue_particle": "CueParticle",
    "via": "Via", "figures": "Figure", "stances": "Stance", "relations": "Relation", "skipped": "Skipped",
}  # fmt: skip
PREFIX = "webanno.custom."
SHOWN = {"type": "timex", "from": "holder", "to": "target"}
"""Fields whose names mean something else to the library."""
INSIDE = {"when": "time earliest latest basis", "resolved": "earliest latest"}
FLAGS = {
    "pronoun", "ambiguous", "plural", "vague", "core", "who_inferred", "whom_inferred", "reciprocal", "contested", "implicit", "negated",
    "approx", "from_inferred", "to_inferred", "issue",
}  # fmt: skip
NUMBERS = {"low", "high"}
LISTED = {
    "who", "whom", "where", "reported_by", "plover_alt", "source", "addressee", "nested", "stated_by", "candidates", "alt_interval",
    "also_subjects", ("figures", "of"),
}  # fmt: skip
IDS = {"times": "t", "events": "e", "claims": "c", "figures": "f", "stances": "st", "relations": "r", "structure": "s"}


def features(kind: str) -> list[str]:
    """What a layer shows of an item: its fields that are no passages."""
    own = [f for f in standoff.FIELDS[kind] if f not in LAYERS and f not in {"id", "span"}]
    extra = ["kind"] if kind == "mentions" else []
    return ["item", *extra, *(f"{f}_{part}" if f in INSIDE else SHOWN.get(f, f) for f in own for part in INSIDE.get(f, "-").split())]


def types() -> TypeSystem:
    """The layers as a UIMA type system."""
    system = TypeSystem()
    for kind, layer in LAYERS.items():
        made = system.create_type(name=PREFIX + layer, supertypeName="uima.tcas.Annotation")
        for name in features(kind):
            system.create_feature(made, name, "uima.cas.Boolean" if name in FLAGS else "uima.cas.String")
    return system


def written(document: Json | None, text: str) -> Cas:
    """A text with its annotations, or without any."""
    cas = Cas(typesystem=types())
    cas.sofa_string, cas.sofa_mime = text, "text/plain"
    for name in standoff.LISTS if document else ():
        for item in document[name] if document else ():
            if name == "actors":
                for kind in ("mentions", "roles"):
                    for part in item[kind]:
                        _write(cas, kind, {**part, "kind": item["kind"]} if kind == "mentions" else part, item["id"])
            else:
                _write(cas, name, item, item.get("id", ""))
    return cas


def _write(cas: Cas, kind: str, part: Json, item: str) -> None:
    shown: Json = {"begin": part["span"][0], "end": part["span"][1], "item": item}
    for key, value in part.items():
        if key in INSIDE:
            shown |= {f"{key}_{k}": v for k, v in (value or {}).items() if v is not None}
        elif key in LAYERS:
            for inner in value if isinstance(value, list) else [value]:
                if inner is not None:
                    _write(cas, key, inner, item)
        elif key not in {"id", "span"} and value is not None:
            plain = ",".join(x or "-" for x in value) if isinstance(value, list) else str(value)
            shown[SHOWN.get(key, key)] = value if key in FLAGS else plain
    cas.add(cas.typesystem.get_type(PREFIX + LAYERS[kind])(**shown))


def read(cas: Cas) -> Json:
    """The lists of a document, whose passages come in the order of the text. `ValueError` says which passage belongs to nothing."""
    found = {kind: [_read(kind, a) for a in cas.select(PREFIX + layer)] for kind, layer in LAYERS.items()}
    out: Json = {name: [] for name in standoff.LISTS}
    out["skipped"] = [part for _, part in found["skipped"]]
    actors: dict[str, Json] = {}
    for item, mention in found["mentions"]:
        actor = {"id": item, "span": mention["span"], "kind": mention.pop("kind"), "mentions": [], "roles": []}
        actors.setdefault(item, actor)["mentions"].append(mention)
    out["actors"] = list(actors.values())
    for name in IDS:
        out[name] = [{"id": item, **part} for item, part in found[name]]
    items = {item["id"]: item for name in standoff.LISTS for item in out[name] if "id" in item}
    for kind in ("roles", "trigger", "particle", "also", "source_mention", "cue", "cue_particle", "via"):
        for item, part in found[kind]:
            if item not in items:
                raise ValueError(f"{LAYERS[kind]} at {part['span']} belongs to {item!r}, which is not there")
            _attach(items[item], kind, part)
    for actor in out["actors"]:
        actor["span"] = next((m["span"] for m in actor["mentions"] if not m["pronoun"]), actor["span"])
    return out


def _attach(owner: Json, kind: str, part: Json) -> None:
    if kind in {"roles", "also"}:
        owner.setdefault(kind, []).append(part)
    elif kind == "particle":
        owner["trigger"]["particle"] = part
    else:
        owner[kind] = part


def _read(kind: str, annotation: Any) -> tuple[str, Json]:
    """The item that an annotation belongs to, and the part that it is, with empty values where the format wants some."""
    part: Json = {"span": [annotation.begin, annotation.end]}
    for name in standoff.FIELDS[kind]:
        wanted = name in checks.REQUIRED.get(kind, "").split()
        if name in INSIDE:
            inner = {k: annotation[f"{name}_{k}"] or None for k in INSIDE[name].split()}
            if wanted or any(inner.values()):
                part[name] = inner
        elif name in LAYERS:
            if wanted and name != "trigger":
                part[name] = None
        elif name not in {"id", "span"} and (wanted or annotation[SHOWN.get(name, name)] not in (None, "", False)):
            part[name] = _value(kind, name, annotation[SHOWN.get(name, name)])
    if kind == "mentions":
        part["kind"] = annotation["kind"]
    return annotation["item"] or "", part


def _value(kind: str, name: str, value: Any) -> Any:
    if name in FLAGS:
        return bool(value)
    if name in LISTED or (kind, name) in LISTED:
        return [None if x == "-" else x for x in value.split(",")] if value else []
    if name in NUMBERS and value:
        return float(value) if "." in value else int(value)
    return value or None


def document_of(cas: Cas, known: dict[str, str], *, topic: str | None) -> Json:
    """The stand-off document in a CAS, which is the one whose text it holds."""
    digest = sha256(cas.sofa_string.encode()).hexdigest()
    name = next((n for n, text in known.items() if sha256(text.encode()).hexdigest() == digest), None)
    if name is None:
        raise ValueError("its text is not one of the corpora folder, or was changed on the way")
    path = standoff.DOCUMENTS / f"{name}.json"
    before = standoff.load(path) if path.is_file() else None
    day = cas.sofa_string[6:16] if name.isdigit() else None
    head = before or {
        "annotated": "kroniek", "topic": topic, "publication": {"metadata": day, "earliest": day, "latest": day, "inferred": None},
    }  # fmt: skip
    made = {"doc": name, "publication": head["publication"], "topic": topic or head["topic"], **read(cas)}
    return standoff.bare(made, known[name], annotated=head["annotated"])


def opened(path: Path) -> Cas:
    """The CAS of an `.xmi`, or of the one in a `.zip` that INCEpTION exports; layers that are not ours are left out."""
    data = path.read_bytes()
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            names = [n for n in archive.namelist() if n.endswith(".xmi")]
            if len(names) != 1:
                raise ValueError(f"{path} holds {len(names)} .xmi files; export one document as UIMA CAS XMI")
            data = archive.read(names[0])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # one for each layer of others
        return load_cas_from_xmi(io.BytesIO(data), typesystem=types(), lenient=True)


def main(arguments: list[str]) -> int:
    """Does what the first word says; 1 when a file could not be taken."""
    options = {k: v for k, v in pairwise(arguments) if k.startswith("--")}
    names = [a for a in arguments if not a.startswith("--") and a not in (options.get("--to"), options.get("--topic"))]
    command, *names = names or ["help"]
    target = Path(options.get("--to", standoff.DOCUMENTS if command == "in" else "."))
    if command == "layers":
        types().to_xml(names[0])
        return 0
    known = standoff.texts(standoff.CORPORA)
    if command == "out":
        for name in names:
            path = standoff.DOCUMENTS / f"{name}.json"
            document = standoff.load(path) if path.is_file() and "--blank" not in arguments else None
            written(document, known[name]).to_xmi(target / f"{name}.xmi")
        return 0
    if command != "in":
        print(__doc__)
        return 2
    failed = 0
    for path in map(Path, names):
        try:
            document = document_of(opened(path), known, topic=options.get("--topic"))
        except ValueError as e:
            print(f"{path}: {e}")
            failed = 1
            continue
        failed |= checks.report(document, known[document["doc"]])
        (target / f"{document['doc']}.json").write_text(standoff.dumps(document), "utf-8")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
