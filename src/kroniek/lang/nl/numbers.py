"""Dutch numbers: `drieëntwintig`, `honderdvijftigduizend`, `1.234,5`, `anderhalf miljoen`."""

from __future__ import annotations

from kroniek.lang.shapes.numbers import NumberWords

UNITS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
TEENS = (
    "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)
TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
IRREGULAR_ORDINALS = {1: "eerste", 3: "derde", 8: "achtste"}


def _and(unit: str) -> tuple[str, ...]:
    """How `en` is written after a unit: with a diaeresis after an e, though newspapers forget it."""
    return ("ën", "en") if unit.endswith("e") else ("en",)


def _cardinals() -> dict[str, int]:
    words = {w: n for n, w in enumerate(UNITS, 1)} | {w: n for n, w in enumerate(TEENS, 10)}
    for tens, word in enumerate(TENS, 2):
        words[word] = 10 * tens
        for n, unit in enumerate(UNITS, 1):
            words |= {f"{unit}{joint}{word}": 10 * tens + n for joint in _and(unit)}
    return words


def _halves() -> dict[str, float]:
    words: dict[str, float] = {"anderhalf": 1.5, "anderhalve": 1.5}
    for n, unit in [*enumerate(UNITS, 1), *enumerate(TEENS, 10)]:
        if n > 1:
            words |= {f"{unit}{j}{e}hal{end}": n + 0.5 for j in _and(unit) for e in ("", "een") for end in ("f", "ve")}
    return words


def _ordinals() -> dict[str, int]:
    words = {}
    for word, n in _cardinals().items():
        if n in IRREGULAR_ORDINALS:
            words[IRREGULAR_ORDINALS[n]] = n
        else:
            words[word + ("de" if n < 20 else "ste")] = n
    return words


WORDS = NumberWords(
    decimal_mark=",",
    group_marks=".\u00a0\u202f ",
    small=_cardinals() | _halves(),
    hundred="honderd",
    thousand="duizend",
    joiners=("en", "ën"),
    ordinals=_ordinals(),
    ordinal_endings=("ste",),
    digit_ordinal_endings=("e", "de", "ste"),
    scales={
        "honderd": 1e2, "duizend": 1e3, "dzd": 1e3, "miljoen": 1e6, "mln": 1e6, "miljard": 1e9, "mld": 1e9, "mrd": 1e9,
        "biljoen": 1e12, "biljard": 1e15, "triljoen": 1e18,
    },
    fractions={"half": 0.5, "halve": 0.5, "kwart": 0.25, "driekwart": 0.75},
    and_a_part={"en een half": 0.5, "en een halve": 0.5, "en 'n half": 0.5, "en een kwart": 0.25, "en driekwart": 0.75},
    minus=("min", "minus"),
    one=frozenset({"een", "'n"}),
    one_before=("tot", "à", "a", "of", "op", "op de", "op elke", "tegen", "-", "–"),
    glued=(
        "km", "m", "cm", "mm", "kg", "mg", "gr", "ha", "m²", "km²", "m2", "km2", "kW", "MW", "GW", "kWh", "MWh", "mln", "mld", "mrd",
    ),
    percent=("%", "procent", "procentpunt", "procentpunten", "pct"),
)
