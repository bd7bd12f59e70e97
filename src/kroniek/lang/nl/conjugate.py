"""Forms of Dutch verbs, so that a form finds its verb where a model's lemma fails: `verweet` is of `verwijten`.

Weak verbs follow the spelling rules (`'t kofschip`, open and closed syllables); the others stand in `strong_verbs.tsv`.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

PREFIXES = ("be", "ge", "her", "ont", "ver", "er", "onder", "over", "door", "om", "voor", "weer", "mis", "vol", "achter", "aan")
"""Unstressed, or both stressed and unstressed: a participle may lack ge-."""
ALWAYS = ("be", "ge", "her", "ont", "ver", "er")
PARTICLES = tuple(
    sorted(
        (
            "aan",
            "achter",
            "achterna",
            "achteruit",
            "af",
            "beet",
            "bekend",
            "bij",
            "bijeen",
            "binnen",
            "bloot",
            "boven",
            "buiten",
            "deel",
            "dicht",
            "dood",
            "door",
            "doodsteek",
            "dwars",
            "flauw",
            "gade",
            "gelijk",
            "gerust",
            "gevangen",
            "goed",
            "groot",
            "heen",
            "in",
            "ineen",
            "klaar",
            "klem",
            "kwijt",
            "langs",
            "leeg",
            "lek",
            "lens",
            "los",
            "mee",
            "mede",
            "mis",
            "na",
            "neer",
            "omver",
            "om",
            "omhoog",
            "omlaag",
            "onder",
            "op",
            "opeen",
            "open",
            "over",
            "overeen",
            "paal",
            "plaats",
            "plat",
            "prijs",
            "recht",
            "rond",
            "samen",
            "schoon",
            "schuil",
            "stil",
            "stop",
            "stuk",
            "tegemoet",
            "tegen",
            "tekeer",
            "teleur",
            "teloor",
            "ten",
            "tentoon",
            "terecht",
            "teweeg",
            "terug",
            "teniet",
            "thuis",
            "toe",
            "tussen",
            "uit",
            "uiteen",
            "vast",
            "veilig",
            "vol",
            "voor",
            "vooraf",
            "voorbij",
            "voort",
            "vooruit",
            "vrij",
            "waar",
            "weer",
            "weg",
            "zwart",
            "goedkeur",
            "droog",
            "kapot",
            "hard",
            "glad",
            "wijs",
            "misbruik",
            "bespot",
            "doodgewoon",
            "kort",
            "lam",
            "lastig",
            "kwalijk",
            "toejuich",
            "gewaar",
            "huis",
            "hoog",
            "rood",
            "zeker",
        ),
        key=lambda p: (-len(p), p),
    )
)
VOWELS = "aeiouyáéíóúäëïöü"


@cache
def strong() -> dict[str, tuple[str, ...]]:
    """The irregular forms by infinitive: past, past plural, participle, and a present where it is irregular too."""
    lines = files(__package__).joinpath("strong_verbs.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {row[0]: tuple(row[1:]) for row in rows}


def parts(verb: str) -> tuple[str, str]:
    """A separable verb as particle and base; an empty particle for any other.

    >>> parts("oproepen"), parts("beloven")
    (('op', 'roepen'), ('', 'beloven'))
    """
    for particle in PARTICLES:
        base = verb[len(particle) :]
        if verb.startswith(particle) and len(base) >= 4 and base.endswith("n") and any(v in base[:-2] for v in VOWELS):
            return particle, base
    return "", verb


def forms(verb: str) -> frozenset[str]:
    """The finite forms and participles of a verb, as one word.

    >>> sorted(forms("oppakken"))
    ['opgepakt', 'oppak', 'oppakken', 'oppakt', 'oppakte', 'oppakten']
    """
    particle, base = parts(verb)
    out = set(_simple(verb))
    if particle:
        out |= {particle + f for f in _simple(base)}
    return frozenset(out)


def base_forms(verb: str) -> frozenset[str]:
    """The finite forms of the base of a separable verb, which stand apart from the particle: `riep` of `oproepen`."""
    particle, base = parts(verb)
    return frozenset(_simple(base)) if particle else frozenset()


INSEPARABLE = frozenset(
    """aanbidden aanvaarden dwarsbomen huisvesten incasseren indoctrineren infecteren infiltreren informeren injecteren innoveren
    inspecteren inspireren installeren instrueren integreren interesseren interneren interpreteren interveniëren interviewen
    intimideren introduceren investeren naderen nagelen nationaliseren openen opereren opperen opponeren rechtvaardigen toeteren
    vrijwaren waarderen waarschuwen""".split()
)
"""Verbs that only look as if they began with a particle."""
TWOFOLD = ("achter", "door", "mis", "om", "onder", "over", "vol", "voor", "weer")
"""Particles that are as often an unstressed prefix; the verbs in which they come apart:"""
APART = frozenset(
    """doordrukken doorgaan doorlaten doorlichten doorrijden doorstoten doorverkopen doorvoeren ombouwen ombrengen omgooien omkomen omkopen
    omleiden omslaan omvallen onderbrengen onderduiken onderlopen overdragen overgeven overhalen overlaten overlopen overnemen
    overplaatsen overstappen oversteken vollopen volstromen voorbereiden voordoen voordragen voorleggen voorschrijven voorstellen
    voortrekken voorzitten weerkeren""".split()
)


def particle_apart(verb: str) -> str:
    """The particle that stands apart in a main clause; empty for a verb that stays whole.

    >>> particle_apart("oproepen"), particle_apart("ondertekenen"), particle_apart("overnemen")
    ('op', '', 'over')
    """
    particle = parts(verb)[0]
    return particle if verb in APART or (verb not in INSEPARABLE and particle not in TWOFOLD) else ""


@cache
def _simple(verb: str) -> tuple[str, ...]:
    for prefix in ("", *PREFIXES):
        base = verb[len(prefix) :]
        if verb.startswith(prefix) and base in strong():
            past, plural, participle, *present = strong()[base]
            ge = participle.startswith("ge") and not base.startswith("ge")
            bare = participle[2:] if ge and prefix else participle
            stem = _stem(base)
            here = tuple(present) or (stem if stem.endswith("t") else stem + "t",)
            return tuple(sorted({verb, *(prefix + f for f in (stem, past, plural, bare, *here))}))
    voiceless = verb.removesuffix("n").removesuffix("e").endswith(("t", "k", "f", "s", "ch", "p", "x", "sj", "sh"))
    return tuple(sorted({f for stem in _stems(verb) for f in _weak(verb, stem, "t" if voiceless else "d")}))


def _weak(verb: str, stem: str, ending: str) -> set[str]:
    joined = stem if stem.endswith(ending) else stem + ending
    inner = joined if verb.startswith(ALWAYS) else "ge" + joined
    if inner.startswith("gee") and not verb.startswith(ALWAYS):
        inner = "geë" + inner[3:]
    elif inner.startswith("gei") and not verb.startswith(ALWAYS):
        inner = "geï" + inner[3:]
    out = {verb, stem, stem if stem.endswith("t") else stem + "t", stem + ending + "e", stem + ending + "en", inner}
    return out | {joined} if verb.startswith(PREFIXES) else out


def _stems(verb: str) -> tuple[str, ...]:
    """The stem; both where spelling does not tell the stress: `weiger`, `demonstreer`."""
    if verb.endswith(("iëren", "ueren", "eëren", "oëren")):
        return (verb[:-4].replace("ë", "") + "eer",)
    short, stem = _stem(verb, lengthen=False), _stem(verb)
    syllables = re.findall(f"[{VOWELS}]+", verb[:-2])
    unstressed = verb.endswith(("elen", "eren", "emen", "enen")) and len(syllables) > 1
    return (short, stem) if unstressed else (stem,)


def _stem(verb: str, *, lengthen: bool = True) -> str:
    if not verb.endswith("en"):
        return verb.removesuffix("n")
    stem = verb.removesuffix("en")
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in VOWELS:
        stem = stem[:-1]
    elif lengthen and _open(stem):
        stem = stem[:-1] + stem[-2] + stem[-1]
    if stem[-1:] == "v":
        return stem[:-1] + "f"
    return stem[:-1] + "s" if stem[-1:] == "z" else stem


def _open(stem: str) -> bool:
    """Does the syllable before -en end in a single long vowel (`ma-ken`), to be doubled when -en goes?"""
    if len(stem) < 2 or stem[-1] in VOWELS + "xw" or stem[-2] not in "aeou":
        return False
    return len(stem) < 3 or stem[-3] not in VOWELS or stem[-3:-1] == "ïe"
