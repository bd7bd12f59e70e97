"""Exports of newspaper databases: one file of Nexis Uni, LexisNexis or Factiva holds many reports, with what is known above each.

What is recognised is how these programs lay out their files, in English and in Dutch. A file that only looks a little like one stays
whole. Lines that an export broke at a width are joined again, since a line end ends a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from kroniek.errors import InputError
from kroniek.ingest.dates import line_date
from kroniek.ingest.draft import Draft
from kroniek.ingest.reasons import bad
from kroniek.ingest.unwrap import unwrap
from kroniek.records import Dated

EXTRACTOR = "kroniek.exports 1"

REST = 400
"""Characters behind the last mark that are a report of which the mark was lost."""

_END = re.compile(r"^[ \t]*(?:End of Document|Einde van document|Einde document)[ \t]*$", re.M | re.I)
_OF = re.compile(r"^[ \t]*\d+ (?:of|van) \d+ (?:DOCUMENTS?|DOCUMENTEN)[ \t]*$", re.M | re.I)
_FACTIVA = re.compile(r"^[ \t]*Document [A-Za-z]{2,12}\d[0-9A-Za-z]{8,40}[ \t]*$", re.M)
_FIELD = re.compile(
    r"^[ \t]*(?P<name>Section|Length|Byline|Dateline|Headline|Language|Publication-Type|Load-Date|Edition|Graphic|Highlight|Subject|Body|"
    r"Sectie|Rubriek|Lengte|Auteur|Kop|Taal|Laaddatum|Editie|Copyright|Full text)\s*(?::[ \t]*(?P<value>.*))?$",
    re.I,
)
_BYLINE, _HEADLINE, _BODY = {"byline", "auteur"}, {"headline", "kop"}, {"body", "full text"}
_AFTER = {"load-date", "laaddatum", "language", "taal", "publication-type", "subject", "graphic"}
"""What stands below the text."""
_CODES = "SE HD BY CR WC PD ET SN SC ED PG LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN".replace(" ", "|")
_CODE = re.compile(rf"^(?P<code>{_CODES})(?:\s{{2,}}|\t|\s*$)(?P<value>.*)$")


_LOOKS = re.compile(r"^[ \t]*(?:Body|Length:|Lengte:|Section:|Load-Date:|Copyright )", re.M)


@dataclass(slots=True)
class _Part:
    """What was found of one report."""

    line: int
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    dates: list[Dated] = field(default_factory=list)
    body: list[str] = field(default_factory=list)


_Parse = Callable[[list[str], int, str], _Part]


def split_export(
    text: str, *, source: str, language: str, encoding: str | None, raw: str | None, extractor: str = EXTRACTOR
) -> list[Draft | InputError]:
    """The reports of an export, each with the line at which it begins; none when the text is no export."""
    parse, parts = _parts(text)
    made: list[Draft | InputError] = []
    for number, (line, part) in enumerate(parts, 1):
        found = parse(part.split("\n"), line, language)
        body = "\n\n".join(unwrap(found.body))
        if not body.strip():
            made.append(bad(f"{source}#{number}", "empty", line=line))
            continue
        made.append(
            Draft(
                source=f"{source}#{number}",
                text=body,
                extractor=extractor,
                encoding=encoding,
                raw=raw,
                title=found.title,
                outlet=found.outlet,
                byline=found.byline,
                dates=tuple(found.dates),
                line=line,
            )
        )
    return made


def _parts(text: str) -> tuple[_Parse, list[tuple[int, str]]]:
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n")
    if _END.search(text) and _LOOKS.search(text):
        return _nexis, list(_cut(text, _END, before=False))
    if _OF.search(text):
        return _lexis, list(_cut(text, _OF, before=True))
    if _FACTIVA.search(text):
        coded = sum(bool(_CODE.match(line)) for line in text[:20_000].split("\n")) > 4
        return (_coded if coded else _factiva), list(_cut(text, _FACTIVA, before=False))
    return _nexis, []


def _cut(text: str, mark: re.Pattern[str], *, before: bool) -> Iterator[tuple[int, str]]:
    """The parts with the line at which each begins; the mark stands `before` a report, or behind it."""
    marks = list(mark.finditer(text))
    ends, starts = [m.end() for m in marks], [m.start() for m in marks]
    edges = list(zip(ends, [*starts[1:], len(text)], strict=True)) if before else list(zip([0, *ends[:-1]], starts, strict=True))
    if not before and len(text[ends[-1] :].strip()) > REST:
        edges.append((ends[-1], len(text)))
    line, last = 1, 0
    for start, end in edges:
        part = text[start:end]
        lead = len(part) - len(part.lstrip())
        line, last = line + text.count("\n", last, start + lead), start + lead
        if part.strip():
            yield line, part.strip("\n")


def _nexis(lines: list[str], line: int, language: str) -> _Part:
    """Nexis Uni: title, outlet, day, copyright, fields, the word `Body`, the text, `Load-Date`."""
    part, state = _Part(line), "head"
    head: list[str] = []
    for text in lines:
        m = _FIELD.match(text)
        name = (m["name"] if m else "").casefold()
        if state == "head" and m and name in _BODY and not m["value"]:
            state = "body"
        elif state == "head":
            _known(part, name, (m["value"] if m else "") or "")
            head += [text.strip()] if text.strip() and not m else []
        elif name in _AFTER and m and m["value"]:
            state = "after"
        elif state == "body":
            part.body.append(text)
    if state == "head":  # no `Body`: the text follows the last field
        part.body = _behind_fields(lines)
    _above(part, head, language)
    return part


def _lexis(lines: list[str], line: int, language: str) -> _Part:
    """LexisNexis: outlet and day in the middle, the headline, fields in capitals, the text, fields again."""
    part = _Part(line)
    fields = [(i, m) for i, text in enumerate(lines) if (m := _FIELD.match(text)) and m["value"] is not None]
    for _, m in fields:
        _known(part, m["name"].casefold(), m["value"])
    first = fields[0][0] if fields else 0
    day = next((i for i, text in enumerate(lines[: first or 12]) if line_date(text, "metadata", language)), None)
    head = [text.strip() for text in lines[: day + 1] if text.strip()] if day is not None else []
    part.outlet = head[0] if len(head) > 1 else None
    if day is not None:
        part.dates += filter(None, [line_date(lines[day], "metadata", language)])
        between = [text.strip() for text in lines[day + 1 : first] if text.strip()]
        part.title = part.title or (" ".join(between) or None)
    part.body = _behind_fields(lines)
    return part


def _coded(lines: list[str], line: int, language: str) -> _Part:
    """Factiva with codes: `HD` headline, `SN` outlet, `PD` day, `LP` and `TD` text."""
    part, code = _Part(line), ""
    values: dict[str, list[str]] = {}
    for text in lines:
        m = _CODE.match(text)
        if m:
            code = m["code"]
        values.setdefault(code, []).append(m["value"] if m else text)
    said = {c: " ".join(" ".join(v).split()) or None for c, v in values.items()}
    part.title, part.outlet, part.byline = said.get("HD"), said.get("SN"), said.get("BY")
    day = line_date(said.get("PD") or "", "metadata", language)
    part.dates += [day] if day else []
    part.body = [*values.get("LP", ()), "", *values.get("TD", ())]
    return part


def _factiva(lines: list[str], line: int, language: str) -> _Part:
    """Factiva without codes: headline, author, `402 words`, day, outlet, codes, language, copyright, and then the text."""
    part = _Part(line)
    words = next((i for i, t in enumerate(lines[:15]) if re.fullmatch(r"\s*[\d.,]+ (?:words|woorden)\s*", t)), None)
    rights = next((i for i, t in enumerate(lines[:30]) if re.match(r"\s*(?:\(c\)|©|Copyright)", t, re.I)), None)
    if words is None or rights is None:
        part.body = lines
        return part
    head = [t.strip() for t in lines[:words] if t.strip()]
    part.title = head[0] if head else None
    part.byline = re.sub(r"(?i)\A(?:by|door)\s+", "", head[-1]) if len(head) > 1 and len(head[-1]) < 80 else None
    about = [t.strip() for t in lines[words + 1 : rights] if t.strip()]
    part.dates += filter(None, [line_date(about[0], "metadata", language)] if about else [])
    rest = [t for t in about[1:] if not re.fullmatch(r"\d\d?:\d\d|[A-Z0-9]{2,8}|(?:Page|Pagina) .*", t)]
    part.outlet = rest[0] if rest else None
    part.body = lines[rights + 1 :]
    return part


def _known(part: _Part, name: str, value: str) -> None:
    value = " ".join(value.split())
    if name in _BYLINE and value:
        part.byline = value
    elif name in _HEADLINE and value:
        part.title = value


def _above(part: _Part, head: list[str], language: str) -> None:
    """Title, outlet and day, which stand without a name above the fields."""
    day = next((i for i, text in enumerate(head[:8]) if len(text) < 60 and line_date(text, "metadata", language)), None)
    if day is None:
        part.title = part.title or (head[0] if head else None)
        return
    said = line_date(head[day], "metadata", language)
    part.dates += [said] if said else []
    part.outlet = head[day - 1] if day else None
    part.title = part.title or (" ".join(head[: day - 1]) if day > 1 else None)


def _behind_fields(lines: list[str]) -> list[str]:
    """The text between the fields above it and those below."""
    at = [i for i, text in enumerate(lines) if (m := _FIELD.match(text)) and m["value"] is not None]
    above = [i for i in at if not (m := _FIELD.match(lines[i])) or m["name"].casefold() not in _AFTER]
    start = above[-1] + 1 if above else 0
    while start < len(lines) and lines[start].strip() and above:  # a field may go on on the next line
        start += 1
    end = next((i for i in at if i >= start), len(lines))
    return lines[start:end]

