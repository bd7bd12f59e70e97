"""Bytes become text: what their encoding is, and how that was decided.

A byte order mark is believed first, then UTF-8 that is without fault (what is declared is often wrong, and other text is hardly ever
valid UTF-8), then what the file or its server declares, then UTF-16 by its NUL bytes; what is left is Windows-1252, alone or with
UTF-8 in one file, as in archives that were pasted together.
"""

from __future__ import annotations

import codecs
import re

from kroniek.ingest.reasons import bad

BOMS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip

WESTERN = frozenset(("ascii", "iso8859-1", "iso8859-15", "cp1252"))
"""What is declared as one of these is in practice Windows-1252, as browsers read it."""

_UNDEFINED = frozenset(b"\x81\x8d\x8f\x90\x9d")
"""Bytes that Windows-1252 has no character for."""

_PIECE = re.compile(rb"[\x00-\x7f]+|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]")


def decode(raw: bytes, source: str, *, charset: str | None = None, line: int = 1, start: int = 0) -> tuple[str, str]:
    """The text and the encoding that it was taken for. `line` and `start` say where in the file the bytes begin, for the message.

    A byte order mark stays in the text of UTF-8, as a text file is kept to the character. Raises `InputError` for what is no text,
    with the place of the first byte that is wrong.
    """
    for mark, name in BOMS:
        if raw.startswith(mark) and not (name == "utf-16-le" and raw[2:4] == b"\0\0" and len(raw) % 4 == 0):
            return _strict(raw if name == "utf-8" else raw[len(mark) :], source, name, line, start), name
    if b"\0" in raw[:4096] and (utf16 := wide(raw)):
        return _strict(raw, source, utf16, line, start), f"{utf16} (guessed)"
    nul = raw.find(b"\0")
    if nul >= 0:
        raise bad(source, "binary", line=line + raw.count(b"\n", 0, nul), byte=start + nul)
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as e:
        return _not_utf8(raw, e, source, _known(charset), line, start)


def _not_utf8(raw: bytes, e: UnicodeDecodeError, source: str, declared: str | None, line: int, start: int) -> tuple[str, str]:
    if declared and declared not in WESTERN and declared != "utf-8":
        try:
            return raw.decode(declared), declared
        except UnicodeError:
            pass  # the declaration lies
    many = sum(len(p) > 1 and p[0] > 0x7F for p in _PIECE.findall(raw))
    undefined = next((i for i in range(e.start, len(raw)) if raw[i] in _UNDEFINED), None) if not many else None
    if undefined is not None or (e.reason == "unexpected end of data" and e.end == len(raw)):
        at = e.start if undefined is None else undefined
        raise bad(source, "encoding", line=line + raw.count(b"\n", 0, at), value=f"0x{raw[at]:02x}", byte=start + at)
    if many:
        return _mixed(raw), "utf-8 and windows-1252 (mixed)"
    return raw.decode("cp1252"), "windows-1252" if declared in WESTERN else "windows-1252 (guessed)"


def _mixed(raw: bytes) -> str:
    """Each sequence that is UTF-8 as such, and every other byte as Windows-1252 (an undefined one as U+FFFD)."""
    def piece(found: bytes) -> str:
        try:
            return found.decode("utf-8")
        except UnicodeDecodeError:
            return found.decode("cp1252", "replace")

    return "".join(map(piece, _PIECE.findall(raw)))


def wide(raw: bytes) -> str | None:
    """UTF-16 without a mark: Western text has a NUL in nearly every second byte."""
    head = raw[:4096]
    even, odd, half = head[::2].count(0), head[1::2].count(0), len(head) // 2
    if len(raw) % 2 or half < 4:
        return None
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd < 0.05 * half else None


def _strict(raw: bytes, source: str, name: str, line: int, start: int) -> str:
    try:
        text = raw.decode(name)
    except UnicodeDecodeError as e:
        at = line + raw.count(b"\n", 0, e.start)
        raise bad(source, "encoding_of", line=at, value=f"0x{raw[e.start]:02x}", byte=start + e.start, encoding=name) from e
    nul = text.find("\0")
    if nul >= 0:
        raise bad(source, "binary", line=line + text.count("\n", 0, nul), byte=start + len(text[:nul].encode(name)))
    return text


def _known(charset: str | None) -> str | None:
    """The name that Python has for a declared encoding, if it is one for text."""
    try:
        found = codecs.lookup((charset or "").strip(" \"'"))
    except (LookupError, ValueError):
        return None
    return found.name if found._is_text_encoding else None
