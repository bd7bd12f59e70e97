"""Are two names one? Surname and full name, letters of an abbreviation, spellings that sound alike."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

from kroniek.lang import Language

SMALL_WORD = 4
"""Letters below which one letter makes another name."""
WORD = re.compile(r"[^\W_]+")
DOUBLE = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Lower case without accents and marks: `Guaidó` and `guaido` are one."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(WORD.findall(plain))


def is_short_for(short: str, full: str) -> bool:
    """Is one folded name the end of the other, as a surname is, or its first name?"""
    a, b = short.split(), full.split()
    return len(a) < len(b) and (b[-len(a) :] == a or (len(a) == 1 and b[0] == a[0] and len(a[0]) > 1))


def is_surname_of(short: str, full: str) -> bool:
    """Is one folded name the end of the other?"""
    a, b = short.split(), full.split()
    return len(a) < len(b) and b[-len(a) :] == a


def abbreviates(short: str, full: str) -> bool:
    """`CBS` for `Centraal Bureau voor de Statistiek`: the letters are the first ones of the words, small words left out or not."""
    letters = [c for c in short if c.isalpha()]
    if not 2 <= len(letters) <= 8 or sum(c.isupper() for c in letters) < 2:
        return False
    parts = re.findall(r"[^\W\d_]+", full)
    if len(parts) < 2:
        return False
    wanted = "".join(letters).lower()
    big = [p for p in parts if p[0].isupper()]
    return any(_initials(wanted, chosen) for chosen in (parts, big))


def _initials(wanted: str, parts: list[str]) -> bool:
    firsts = "".join(p[0] for p in parts).lower()
    if firsts == wanted:
        return True
    return len(parts) >= 2 and len(firsts) < len(wanted) and wanted[0] == firsts[0] and _within(wanted, [p.lower() for p in parts])


def _within(wanted: str, parts: list[str]) -> bool:
    """Can the letters be read off the words in order, each word giving its first letter?"""
    if not parts:
        return not wanted
    part, rest = parts[0], parts[1:]
    if not wanted or part[0] != wanted[0]:
        return False
    i, j = 1, 1
    while True:
        if _within(wanted[i:], rest):
            return True
        while j < len(part) and (i >= len(wanted) or part[j] != wanted[i]):
            j += 1
        if j >= len(part) or i >= len(wanted):
            return False
        i, j = i + 1, j + 1


def skeleton(text: str, lang: Language) -> str:
    """The consonants of a folded name as they sound: what misspellings of a name share."""
    for written, sound in lang.actors.sounds:
        text = text.replace(written, sound)
    first, rest = text[:1], text[1:]
    return DOUBLE.sub(r"\1", first + "".join(c for c in rest if c not in "aeiouy "))


def is_misspelt(a: str, b: str, lang: Language) -> bool:
    """Do two folded names sound alike and differ by a slip of the pen: a letter in twelve, two letters swapped counting as one?"""
    if a == b or min(len(a), len(b)) <= SMALL_WORD or a[0] != b[0]:
        return False
    if skeleton(a, lang) != skeleton(b, lang):
        return False
    return OSA.distance(a, b) <= (1 if min(len(a), len(b)) < 8 else 2)
